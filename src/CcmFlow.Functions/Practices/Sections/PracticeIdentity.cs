using CcmFlow.Rules.OnCall;
using static CcmFlow.Functions.Practices.Sections.PracticeSections;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>Who the practice is: to patients, and to payers.</summary>
internal static class PracticeIdentity
{
    public static PracticeSection Section { get; } = new(
        "practice", "Practice", "Texts say the name from the next one on; claims that have not left say what stands here. Months that are over keep their decision; a claim that has not left and would be another is held.",
        [
            Text("name", "Name that patients know", p => p.Name, (p, v) => p with { Name = v }, FieldChecks.AtMost(28)),
            Text("phone", "Phone that patients may call", p => p.Phone, (p, v) => p with { Phone = v }, FieldChecks.PhoneToRead),
            Text("timeZone", "Time zone", p => p.TimeZone, WithZone, FieldChecks.Zone) with { Hint = "written as America/New_York; months, hand-offs and quiet hours go by it" },
            Billing("legalName", "Legal name", b => b.LegalName, (b, v) => b with { LegalName = v }, FieldChecks.AtMost(60)),
            Billing("npi", "NPI of the practice", b => b.Npi, (b, v) => b with { Npi = v }, FieldChecks.Npi),
            Billing("taxId", "EIN", b => b.TaxId, (b, v) => b with { TaxId = v }, FieldChecks.Digits(9, "an EIN")),
            Billing("taxonomy", "Taxonomy", b => b.Taxonomy, (b, v) => b with { Taxonomy = v }, FieldChecks.Taxonomy),
            Billing("street", "Street", b => b.Street, (b, v) => b with { Street = v }, FieldChecks.AtMost(55)),
            Billing("city", "City", b => b.City, (b, v) => b with { City = v }, FieldChecks.AtMost(30)),
            Billing("state", "State", b => b.State, (b, v) => b with { State = v }, FieldChecks.State),
            Billing("zip", "ZIP with its +4", b => b.Zip, (b, v) => b with { Zip = v }, FieldChecks.Digits(9, "a claim's ZIP with its +4")),
            Choice("type", "Kind of practice", p => p.Billing.Type, (p, v) => p with { Billing = p.Billing with { Type = v } }),
            Billing("placeOfService", "Place of service", b => b.PlaceOfService, (b, v) => b with { PlaceOfService = OrNull(v) }, FieldChecks.Digits(2, "a place of service")) with
            {
                MayBeEmpty = true, Hint = "11 office, 19 or 22 hospital outpatient; empty for the usual one", Path = "billing.placeOfService",
            },
            Billing("carrier", "Medicare carrier", b => b.Carrier, (b, v) => b with { Carrier = OrNull(v) }, FieldChecks.AtMost(10)) with { MayBeEmpty = true, Hint = "with the locality; without both, national prices are expected" },
            Billing("locality", "Medicare locality", b => b.Locality, (b, v) => b with { Locality = OrNull(v) }, FieldChecks.AtMost(4)) with { MayBeEmpty = true },
        ]);

    internal static SectionField Billing(string name, string label, Func<PracticeBilling, string?> read, Func<PracticeBilling, string, PracticeBilling> write, Func<string, string?> check) =>
        Text(name, label, p => read(p.Billing), (p, v) => p with { Billing = write(p.Billing, v) }, check);

    /// <summary>Turns hand over by the practice's clock: the schedules move with it.</summary>
    private static Practice WithZone(Practice practice, string zone)
    {
        Rotation In(Rotation rotation) => rotation with { TimeZone = zone };
        OnCallSchedule Moved(OnCallSchedule schedule) => schedule with
        {
            Rotation = In(schedule.Rotation),
            Business = schedule.Business is { } business ? business with { Rotation = In(business.Rotation) } : null,
            Holidays = schedule.Holidays is { Rotation: { } rotation } holidays ? holidays with { Rotation = In(rotation) } : schedule.Holidays,
        };
        return practice with { TimeZone = zone, Team = practice.Team with { Schedules = practice.Team.Schedules.ToDictionary(s => s.Key, s => Moved(s.Value), StringComparer.Ordinal) } };
    }
}
