using System.Globalization;
using CcmFlow.Functions.Patients.Csv;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Patients.Mends;

/// <summary>What the roster holds and people mend by hand because a claim or a text needs it. Conditions, medicines, stays and visits come with the record alone.</summary>
public static class RosterFacts
{
    public const string Others = "otherCoverages";
    private const string Payer = "payer";
    private const string Member = "memberId";
    private const string Born = "birthDate";
    private const string Iso = "yyyy-MM-dd";

    /// <summary>In the order of the form; what a check rests on comes first.</summary>
    public static IReadOnlyList<RosterFact> All { get; } =
    [
        new("givenName", "First name", "given_name", p => p.GivenName, (p, v) => p with { GivenName = v }) { MayBeEmpty = false },
        new("middleName", "Middle name", null, p => p.MiddleName ?? "", (p, v) => p with { MiddleName = OrNull(v) }),
        new("familyName", "Last name", "family_name", p => p.FamilyName, (p, v) => p with { FamilyName = v }) { MayBeEmpty = false, Hint = "as on the insurance card" },
        new(Born, "Date of birth", "birth_date", p => p.BirthDate?.ToString(Iso, CultureInfo.InvariantCulture) ?? "", (p, v) => p with { BirthDate = Day(v) }) { MayBeEmpty = false, Check = (_, v) => Day(v) is null ? "a day, written as 1950-01-31." : null },
        new("sex", "Sex", "sex", p => p.Sex, (p, v) => p with { Sex = v }) { Options = [("F", "female"), ("M", "male"), ("U", "not known")], MayBeEmpty = false, Hint = "as the payer has it" },
        new("address", "Street and number", "address", p => p.AddressLine, (p, v) => p with { AddressLine = v }),
        new("city", "City", "city", p => p.City, (p, v) => p with { City = v }),
        new("state", "State", "state", p => p.State, (p, v) => p with { State = UsState.Abbreviation(v) }) { Hint = "two letters; with the ZIP code it tells the hours at which texts may go", Check = (_, v) => UsState.Abbreviation(v).Length > 0 ? null : "no state of the US: write two letters, such as MA." },
        new("zip", "ZIP code", "zip", p => p.ZipPlus4.Length > 0 ? $"{p.Zip}-{p.ZipPlus4}" : p.Zip, (p, v) => ZipCode.Parse(v, p.State) is var zip ? p with { Zip = zip.Five, ZipPlus4 = zip.Four } : p) { Check = (p, v) => ZipCode.Parse(v, p.State).Five.Length > 0 ? null : "no ZIP code: write five digits, or nine." },
        new("phone", "Phone", "phone", p => p.Phone ?? "", (p, v) => p with { Phone = NanpPhone.ToE164(v) }) { Hint = "another number is texted only after the patient has said that it may be", Check = (_, v) => NanpPhone.Read(v).Mend },
        new("language", "Language", "language", p => p.Language, (p, v) => p with { Language = LanguageTags.Of(v)! }) { MayBeEmpty = false, Hint = "en or es for texts; others by their two letters, such as pt", Check = (_, v) => LanguageTags.Of(v) is null ? "no language that is known: write en, es, or the two letters of another one, such as pt." : null },
        new(Payer, "Who pays", "payer", p => p.Payer.ToString(), (p, v) => p with { Payer = Enum.Parse<PayerKind>(v) }) { Options = CoverageLines.Kinds, MayBeEmpty = false },
        new("payerName", "Plan's name", "payer_name", p => p.PayerName ?? "", (p, v) => p with { PayerName = OrNull(v) }) { Hint = "as it stands in the settings of claims" },
        new(Member, "Member id", "member_id", p => p.MemberId ?? "", (p, v) => p with { MemberId = OrNull(v) }) { Hint = "the Medicare number (MBI), or the plan's id" },
        Insured("group", "Group number", c => c.Group, (c, v) => c with { Group = OrNull(v) }),
        Insured("relationship", "Whose insurance it is", c => c.Relationship, (c, v) => c with { Relationship = v }, RosterCoverage.Self) with { MayBeEmpty = false, Check = (_, v) => v.Length == 2 && v.All(char.IsAsciiLetterOrDigit) ? null : "choose from the list." },
        Insured("insuredGiven", "First name of the insured", c => c.InsuredGiven, (c, v) => c with { InsuredGiven = OrNull(v) }) with { Hint = "where that is not the patient" },
        Insured("insuredFamily", "Last name of the insured", c => c.InsuredFamily, (c, v) => c with { InsuredFamily = OrNull(v) }) with { Hint = "where that is not the patient" },
        new("practitionerNpi", "NPI of who sees the patient", "practitioner_npi", p => p.PractitionerNpi ?? "", (p, v) => p with { PractitionerNpi = OrNull(v), PractitionerName = null }) { Check = (_, v) => CheckDigits.IsNpi(v) ? null : "no NPI: give the ten digits; the last is a check digit." },
        new(Others, "Other coverages", null, p => CoverageLines.Of(p.OtherCoverages), (p, v) => p with { OtherCoverages = CoverageLines.Read(v) }) { Check = (_, v) => CoverageLines.Fault(v) },
    ];

    public static RosterFact? Find(string name) => All.FirstOrDefault(fact => fact.Name == name);

    public static IReadOnlyDictionary<string, string> Of(RosterPatient patient) => All.ToDictionary(fact => fact.Name, fact => fact.Read(patient), StringComparer.Ordinal);

    /// <summary>Tells one state of these facts from another; what else the roster says does not matter to it.</summary>
    public static string TagOf(RosterPatient patient) => SectionTag.Of(Of(patient));

    /// <summary>
    /// The patient with what was typed, and which facts that changes; else the mend by fact. What was not touched is not judged: who mends a phone does not
    /// have to know the Medicare number.
    /// </summary>
    /// <param name="typed">Facts that are not in it stay.</param>
    /// <param name="today">Practice's local date.</param>
    public static (RosterPatient? After, IReadOnlyList<RosterFact> Changed, IReadOnlyList<(string Field, string Mend)> Faults) Apply(RosterPatient before, IReadOnlyDictionary<string, string> typed, DateOnly today)
    {
        var (after, changed, faults) = (before, new List<RosterFact>(), new List<(string, string)>());
        foreach (var fact in All)
        {
            if (!typed.TryGetValue(fact.Name, out var value) || value == fact.Read(before)) continue;
            if (fact.Fault(after, value) is { } mend) faults.Add((fact.Name, mend));
            else after = fact.Write(after, value);
            // "(617) 555-0123" may be the number that is there already.
            if (fact.Read(after) != fact.Read(before)) changed.Add(fact);
        }
        if (changed.Exists(f => f.Name == Born) && (after.BirthDate > today || after.BirthDate < today.AddYears(-125))) faults.Add((Born, "nobody is of that age: correct the date."));
        if (changed.Exists(f => f.Name is Payer or Member) && after is { MemberId: { } id, Payer: PayerKind.MedicareFfs or PayerKind.DualEligible } && !CheckDigits.IsMbi(id))
            faults.Add((Member, "no Medicare number: 11 characters as on the card, without S, L, O, I, B and Z."));
        return faults.Count > 0 ? (null, [], faults) : (WithCoverage(after), changed, []);
    }

    /// <summary>The coverage behind the payer says the same as the patient.</summary>
    private static RosterPatient WithCoverage(RosterPatient patient) =>
        patient.Coverage is { } coverage ? patient with { Coverage = coverage with { Kind = patient.Payer, Name = patient.PayerName ?? coverage.Name, MemberId = patient.MemberId } } : patient;

    private static RosterFact Insured(string name, string label, Func<RosterCoverage, string?> read, Func<RosterCoverage, string, RosterCoverage> write, string otherwise = "") => new(
        name, label, null, p => (p.Coverage is { } coverage ? read(coverage) : null) ?? otherwise,
        (p, v) => p with { Coverage = write(p.Coverage ?? new RosterCoverage(p.Payer, p.PayerName ?? "", p.MemberId, 1), v) });

    private static DateOnly? Day(string value) => DateOnly.TryParseExact(value, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? OrNull(string value) => value.Length == 0 ? null : value;
}
