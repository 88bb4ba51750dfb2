using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Time;
using FsCheck;
using FsCheck.Fluent;

namespace CcmFlow.Rules.Tests.Time;

/// <summary>Random logs, dense enough to overlap, around the end of March 2026 in New York.</summary>
internal static class EntryGenerator
{
    public static readonly LocalZone Zone = LocalZone.Find("America/New_York");
    public static readonly ServiceMonth Month = new(2026, 3);

    /// <summary>Four hours around the local midnight that ends the month.</summary>
    public static readonly DateTimeOffset WindowStart = Zone.MonthEnd(Month).AddHours(-3);
    public const int WindowSeconds = 4 * 3600;

    private static readonly Gen<TimeEntry> Interval =
        from start in Gen.Choose(0, WindowSeconds - 2)
        from length in Gen.Choose(1, 2400)
        from shape in Shape
        select shape with { Start = WindowStart.AddSeconds(start), End = WindowStart.AddSeconds(Math.Min(start + length, WindowSeconds)) };

    private static readonly Gen<TimeEntry> Untimed =
        from day in Gen.Choose(1, 33)
        from length in Gen.Choose(1, 2400)
        from shape in Shape
        select shape with { Date = Month.First.AddDays(day - 2), Duration = TimeSpan.FromSeconds(length) };

    public static Gen<TimeEntry> Entry => Gen.Frequency((4, Interval), (1, Untimed));

    public static Gen<TimeEntry[]> Log => Numbered(Gen.ArrayOf(Entry));

    /// <summary>Entries with hours only.</summary>
    public static Gen<TimeEntry[]> TimedLog => Numbered(Gen.ArrayOf(Interval));

    public static Gen<TimeLimits> Limits =>
        from consent in Gen.Choose(-3600, 7200)
        from revoked in Gen.Frequency((3, Gen.Constant<int?>(null)), (1, Gen.Choose(3600, WindowSeconds).Select(second => (int?)second)))
        from died in Gen.Frequency((4, Gen.Constant<DateOnly?>(null)), (1, Gen.Elements<DateOnly?>(new DateOnly(2026, 3, 30), new DateOnly(2026, 3, 31))))
        select new TimeLimits(Month, Zone)
        {
            ConsentAt = WindowStart.AddSeconds(consent),
            RevokedAt = revoked is { } second ? WindowStart.AddSeconds(second) : null,
            DiedOn = died,
        };

    public static TimeLimits OpenLimits { get; } = new(Month, Zone) { ConsentAt = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero) };

    private static Gen<TimeEntry> Shape =>
        from role in Gen.Frequency((6, Gen.Constant(WorkRole.ClinicalStaff)), (3, Gen.Constant(WorkRole.Physician)), (1, Gen.Constant(WorkRole.NonClinical)))
        from program in Gen.Frequency((8, Gen.Constant(CareProgram.Ccm)), (1, Gen.Elements(CareProgram.Rpm, CareProgram.Bhi)))
        from shared in Gen.Frequency((5, Gen.Constant(1)), (1, Gen.Elements(2, 3, 7)))
        from flags in Gen.Choose(0, 15)
        select new TimeEntry
        {
            Id = "",
            Role = role,
            Program = program,
            SharedAcrossPatients = shared,
            CountsAsClinicalStaff = (flags & 1) == 1,
            FaceToFace = flags == 15,
            Setting = flags == 14 ? PatientSetting.HospitalInpatient : PatientSetting.Community,
        };

    private static Gen<TimeEntry[]> Numbered(Gen<TimeEntry[]> log) => log.Select(entries => entries.Select((entry, at) => entry with { Id = $"e{at}" }).ToArray());
}
