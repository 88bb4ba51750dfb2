using CcmFlow.Rules.Consent;
using FsCheck;
using FsCheck.Fluent;

namespace CcmFlow.Rules.Tests.Consent;

/// <summary>Events of one patient, made by hand or at random.</summary>
internal static class Events
{
    public const string Smith = "1987654328";
    public const string Jones = "1234567893";
    public static readonly DateTimeOffset Start = new(2026, 4, 1, 14, 0, 0, TimeSpan.Zero);
    public static readonly ConsentElement[] All = Enum.GetValues<ConsentElement>();

    public static Evidence By(string id, int hours, EvidenceChannel channel = EvidenceChannel.Text) =>
        new(id, Start.AddHours(hours), channel == EvidenceChannel.Text ? Evidence.Patient : "rn1", channel) { Words = "their words", MessageId = $"SM{id}", Wording = $"wording {id}" };

    public static ConsentAsked Asked(string id, int hours, string npi = Smith) => new(By(id, hours), npi);

    public static ConsentGiven Yes(string id, int hours) => new(By(id, hours), ConsentMethod.SmsReply, All, "whoever bills today");

    public static ConsentGiven Told(string id, int hours, string npi = Smith, int elements = 4) =>
        new(By(id, hours, EvidenceChannel.Phone), ConsentMethod.Verbal, [.. All.Take(elements)], npi);

    public static ConsentDeclined No(string id, int hours) => new(By(id, hours));

    public static ConsentRevoked Leaves(string id, int hours) => new(By(id, hours));

    public static TextsStopped Stop(string id, int hours) => new(By(id, hours), RevocationScope.ThisProgram);

    public static TextsResumed Restart(string id, int hours) => new(By(id, hours));

    public static PractitionerChanged Now(string npi, string id, int hours) => new(By(id, hours, EvidenceChannel.Roster), npi);

    public static NumberRecorded Number(string id, int hours, bool attested = true, bool stopped = false) => new(By(id, hours, EvidenceChannel.Roster), attested, stopped);

    public static PatientPermissions State(params PermissionEvent[] events) => PatientPermissions.From(events);

    /// <summary>Any event at one of forty hours over three months; ids tell the hour, so that some happen at once.</summary>
    public static Gen<PermissionEvent> Any { get; } =
        from kind in Gen.Choose(0, 14)
        from hour in Gen.Choose(0, 2200)
        from number in Gen.Choose(0, 9999)
        select Make(kind, $"e{number}", hour);

    /// <summary>Up to 25 events, and the same ones shuffled with some of them twice.</summary>
    public static Gen<(PermissionEvent[] Once, PermissionEvent[] Shuffled)> Stories { get; } =
        from many in Gen.Choose(0, 25)
        from events in Any.ArrayOf(many)
        let once = events.DistinctBy(e => e.Id).ToArray()
        from again in Gen.SubListOf(once)
        from shuffled in Gen.Shuffle(once.Concat(again).ToArray())
        select (once, shuffled);

    private static PermissionEvent Make(int kind, string id, int hour) => kind switch
    {
        0 => Asked(id, hour),
        1 => Asked(id, hour, Jones),
        2 => Yes(id, hour),
        3 => Told(id, hour),
        4 => Told(id, hour, Jones, elements: 3),
        5 => No(id, hour),
        6 => new ConsentDeclined(By(id, hour, EvidenceChannel.Phone)),
        7 => Leaves(id, hour),
        8 => Stop(id, hour),
        9 => Restart(id, hour),
        10 => Now(hour % 2 == 0 ? Smith : Jones, id, hour),
        11 => Number(id, hour, hour % 3 > 0),
        12 => new NumberUnreachable(By(id, hour, EvidenceChannel.Carrier)),
        13 => new PhiTextsPreferred(By(id, hour, EvidenceChannel.Phone)),
        _ => Yes(id, hour),
    };
}
