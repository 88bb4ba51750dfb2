using System.Globalization;
using System.Text;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Eligibility;
using CcmFlow.Rules.OnCall;

namespace CcmFlow.Cli.Demo;

/// <summary>
/// Makes up what a roster does not hold: the practice's numbers, identifiers, fees and on-call team. One practice for each
/// managing organization of the roster, or one for all when it names none. Every identifier is fictitious.
/// </summary>
public static class DemoPractices
{
    private const decimal FeeOverAllowed = 1.4m;
    private const int MostPractices = 40;

    /// <param name="most">With more there are too few made-up numbers for their phones, or too much for a demo.</param>
    public static IReadOnlyList<Practice> For(IReadOnlyList<RosterPatient> roster, ServiceMonth month, int most = MostPractices)
    {
        var organizations = roster.Select(p => p.ManagingOrganization ?? "").Distinct().Order(StringComparer.Ordinal).ToList();
        if (organizations.Count > most) throw new InvalidOperationException($"The roster names {organizations.Count} managing organizations; the demo rehearses {most} at most.");
        return [.. organizations.Select((id, index) => Make(id, index, [.. roster.Where(p => (p.ManagingOrganization ?? "") == id)], month))];
    }

    /// <summary>The practice of a patient, among those made for the roster.</summary>
    public static Func<RosterPatient, Practice> Assignment(IReadOnlyList<RosterPatient> roster, IReadOnlyList<Practice> practices)
    {
        var organizations = roster.Select(p => p.ManagingOrganization ?? "").Distinct().Order(StringComparer.Ordinal).ToList();
        return person => practices[organizations.IndexOf(person.ManagingOrganization ?? "")];
    }

    private static Practice Make(string organization, int index, List<RosterPatient> patients, ServiceMonth month)
    {
        var home = patients.Where(p => p.State.Length == 2).GroupBy(p => p.State).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.First();
        var (state, zip, city) = (home?.State ?? "MA", home is { Zip.Length: 5 } ? home.Zip : "02111", home?.City ?? "Boston");
        var zone = PatientZones.For(state, zip)[0].Id;
        var name = Name(patients.Select(p => p.ManagingOrganizationName).FirstOrDefault(n => n is not null), organization);
        return new Practice
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"p{index + 1}"),
            Name = name,
            Phone = string.Create(CultureInfo.InvariantCulture, $"617-555-{100 + index:D4}"),
            TimeZone = zone,
            TextNumber = string.Create(CultureInfo.InvariantCulture, $"+1617555{2000 + index:D4}"),
            PagerNumber = string.Create(CultureInfo.InvariantCulture, $"+1617555{3000 + index:D4}"),
            TextingPermissionAttested = true,
            CertifiedEhr = true,
            Access247 = true,
            GeneralSupervision = true,
            Team = Team(index, zone, month),
            Accounts = Accounts(index),
            Billing = Billing(name, index, state, zip, city, patients, month),
        };
    }

    private static PracticeTeam Team(int index, string zone, ServiceMonth month)
    {
        StaffMember Member(string id, string name, int number, string credential, bool physician = false) =>
            new(id, name, string.Create(CultureInfo.InvariantCulture, $"+1617555{4000 + (index * 10) + number:D4}"), credential, physician) { NumbersVerifiedOn = month.First.AddDays(-30) };
        OnCallSchedule Schedule(string id, params string[] people) =>
            new(id, new Rotation(id, zone, RotationKind.Weekly, month.First.AddDays(-7), new TimeOnly(8, 0), people), []);
        return new PracticeTeam
        {
            Staff =
            [
                Member("rn1", "Nora Nurse, RN", 1, "RN"), Member("rn2", "Ruth Relief, RN", 2, "RN"), Member("lpn1", "Lou Practical, LPN", 3, "LPN"),
                Member("md1", "Alan Smith, MD", 4, "MD", physician: true), Member("care1", "Cora Manager, RN", 5, "RN"),
            ],
            Schedules = new Dictionary<string, OnCallSchedule> { ["first"] = Schedule("first", "rn1", "rn2"), ["second"] = Schedule("second", "lpn1", "rn1") },
            Escalation = new EscalationPolicy("urgent",
            [
                new EscalationStep(1, [new EscalationTarget(EscalationTargetKind.Schedule, "first")], TimeSpan.FromMinutes(5)),
                new EscalationStep(2, [new EscalationTarget(EscalationTargetKind.Schedule, "second")], TimeSpan.FromMinutes(5)),
            ]),
            Supervisor = "md1",
        };
    }

    public static Account AdministratorOf(Practice practice) => practice.Accounts.First(a => a.Roles.Contains(Role.Administrator));

    /// <summary>One for each role. The logins are subjects that only a test's issuer, or a rehearsal's, gives out.</summary>
    private static Account[] Accounts(int index)
    {
        Account Of(string id, string name, string? staff, params Role[] roles) => new(id, name, roles, [string.Create(CultureInfo.InvariantCulture, $"demo-{index + 1}-{id}")], staff);
        return
        [
            Of("cora", "Cora Manager, RN", "care1", Role.Administrator, Role.CareManager), Of("ruth", "Ruth Relief, RN", "rn2", Role.CareManager), Of("nora", "Nora Nurse, RN", "rn1", Role.ClinicianOnCall),
            Of("bill", "Bill Payer", null, Role.Biller), Of("audra", "Audra Reader", null, Role.Auditor),
        ];
    }

    private static PracticeBilling Billing(string name, int index, string state, string zip, string city, List<RosterPatient> patients, ServiceMonth month)
    {
        var prices = FeeSchedule.Nearest(month).Schedule;
        var locality = prices.LocalityOfZip(zip);
        return new PracticeBilling
        {
            LegalName = $"{name} PC",
            Npi = Npi(123456789 + index),
            TaxId = string.Create(CultureInfo.InvariantCulture, $"{123456789 + index:D9}"),
            Taxonomy = "207Q00000X",
            Street = string.Create(CultureInfo.InvariantCulture, $"{100 + index} Main St"),
            City = city,
            State = state,
            Zip = zip + "0001",
            PractitionerLastName = "Smith",
            PractitionerFirstName = "Alan",
            PractitionerNpi = Npi(198765432 + index),
            PractitionerTaxonomy = "207Q00000X",
            Carrier = locality?.Mac,
            Locality = locality?.Number,
            SubmitterId = string.Create(CultureInfo.InvariantCulture, $"CCMSUBMIT{index + 1:D2}"),
            ContactName = "Billing Office",
            ContactPhone = string.Create(CultureInfo.InvariantCulture, $"617555{100 + index:D4}"),
            ReceiverId = "CLEARHOUSE",
            ReceiverName = "Clearhouse",
            MedicarePayerId = "14212",
            MedicarePayerName = "Medicare Part B",
            PlanPayerIds = patients.Select(p => (p.Payer, Plan: p.PayerName ?? "")).Where(p => p.Plan.Length > 0 && p.Payer is PayerKind.MedicareAdvantage or PayerKind.Commercial or PayerKind.Medicaid)
                .Select(p => p.Plan).Distinct().Order(StringComparer.Ordinal)
                .Select((plan, i) => (plan, i)).ToDictionary(p => p.plan, p => string.Create(CultureInfo.InvariantCulture, $"DEMO{p.i + 1:D2}")),
            Fees = new[] { CcmCodes.Staff, CcmCodes.StaffAddOn, CcmCodes.Complex, CcmCodes.ComplexAddOn, CcmCodes.Physician, CcmCodes.PhysicianAddOn }
                .ToDictionary(code => code, code => decimal.Ceiling(prices.Allowed(code)!.Value * FeeOverAllowed)),
        };
    }

    /// <summary>The first nine digits with the check digit that the NPI standard (Luhn over 80840 and the number) asks for.</summary>
    private static string Npi(int nineDigits)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"{nineDigits:D9}");
        var sum = ("80840" + digits).Reverse().Select((c, i) => i % 2 == 0 ? Doubled(c - '0') : c - '0').Sum();
        return digits + ((10 - (sum % 10)) % 10).ToString(CultureInfo.InvariantCulture);

        static int Doubled(int digit) => digit * 2 > 9 ? (digit * 2) - 9 : digit * 2;
    }

    private static string Name(string? given, string organization)
    {
        var name = given ?? (organization.Length == 0 ? "Harbor Family Medicine" : $"Practice {organization}");
        var folded = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormD)) if (char.IsAsciiLetterOrDigit(c) || c == ' ') folded.Append(c);
        var words = folded.ToString().Trim();
        return words.Length <= 28 ? words : words[..words.LastIndexOf(' ', 28)].Trim();
    }
}
