using System.Security.Cryptography;
using System.Text;
using CcmFlow.Cli.Synthetic;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Cli.Tests.Synthetic;

public sealed class RosterGeneratorTests : IDisposable
{
    private const int Many = 2000;
    private static readonly ServiceMonth Month = new(2025, 3);
    private static readonly DateOnly AsOf = new(2025, 2, 28);
    private static readonly Lazy<Task<RosterReadResult>> Roster = new(WriteAndReadManyAsync);
    private readonly string _folder = Directory.CreateTempSubdirectory("ccmflow-synthetic-").FullName;

    [Fact]
    public async Task Reads_back_without_a_bad_line()
    {
        var read = await ReadManyAsync();
        Assert.Empty(read.BadLines);
        Assert.Equal(Many, read.Patients.Count);
        Assert.All(read.Patients, patient =>
        {
            Assert.Matches("^[A-Z]{2}$", patient.State);
            Assert.Matches("^[0-9]{5}$", patient.Zip);
            Assert.NotNull(patient.BirthDate);
            Assert.NotNull(patient.LastVisitOn);
            Assert.NotNull(patient.ManagingOrganizationName);
            Assert.NotNull(patient.MemberId);
            Assert.NotEqual("U", patient.Sex);
            Assert.NotEqual(PayerKind.Unknown, patient.Payer);
        });
    }

    [Fact]
    public async Task Shares_are_those_of_a_Medicare_practice()
    {
        var patients = (await ReadManyAsync()).Patients;
        AssertShare(0.85, 0.95, patient => patient.BirthDate!.Value.AddYears(65) <= AsOf);
        AssertShare(0.02, 0.045, patient => patient.Deceased);
        AssertShare(0.02, 0.045, patient => patient.Phone is null);
        AssertShare(0.12, 0.18, patient => patient.Language == "es");
        AssertShare(0.82, 0.88, patient => patient.CarePlans.Any(plan => plan.Active));
        AssertShare(0.07, 0.16, patient => !patient.Deceased && patient.LastVisitOn < AsOf.AddYears(-1));
        AssertShare(0.50, 0.65, patient => patient.Payer == PayerKind.MedicareFfs);
        AssertShare(0.15, 0.25, patient => patient.Payer == PayerKind.MedicareAdvantage);
        AssertShare(0.08, 0.15, patient => patient.Payer == PayerKind.DualEligible);
        AssertShare(0.04, 0.15, patient => patient.Payer == PayerKind.Commercial);
        AssertShare(0.55, 0.80, patient => CcmEligibility.Assess(Facts(patient), AsOf, EligibilityPolicy.Default).Eligible);
        Assert.Equal(2, patients.Select(patient => patient.ManagingOrganization).Distinct().Count());
        Assert.True(patients.SelectMany(patient => PatientZones.For(patient.State, patient.Zip)).Select(zone => zone.Id).Distinct().Count() >= 6);

        void AssertShare(double least, double most, Func<RosterPatient, bool> which) => Assert.InRange(patients.Count(which) / (double)patients.Count, least, most);
    }

    [Fact]
    public async Task Phones_are_of_the_fictitious_range_and_nobody_shares_one()
    {
        var phones = (await ReadManyAsync()).Patients.Select(patient => patient.Phone).OfType<string>().ToArray();
        Assert.All(phones, phone => Assert.Matches("^\\+1[2-9][0-8][0-9]55501[0-9]{2}$", phone));
        Assert.Equal(phones.Length, phones.Distinct().Count());
    }

    [Fact]
    public async Task Medicare_numbers_have_the_form_of_an_MBI_and_are_unique()
    {
        var numbers = (await ReadManyAsync()).Patients.Where(patient => patient.Payer is PayerKind.MedicareFfs or PayerKind.DualEligible).Select(patient => patient.MemberId!).ToArray();
        const string letter = "[AC-HJKMNP-RT-Y]";
        const string either = "[0-9AC-HJKMNP-RT-Y]";
        Assert.All(numbers, number => Assert.Matches($"^[1-9]{letter}{either}[0-9]{letter}{either}[0-9]{letter}{letter}[0-9][0-9]$", number));
        Assert.Equal(numbers.Length, numbers.Distinct().Count());
    }

    [Fact]
    public async Task NPIs_have_a_valid_check_digit()
    {
        var npis = (await ReadManyAsync()).Patients.Select(patient => patient.PractitionerNpi!).Distinct().ToArray();
        Assert.Equal(5, npis.Length);
        Assert.All(npis, npi => Assert.Equal(0, Luhn("80840" + npi)));
    }

    [Fact]
    public async Task Nothing_is_dated_in_the_month_or_after()
    {
        var patients = (await ReadManyAsync()).Patients;
        Assert.All(patients, patient => Assert.True(patient.LastVisitOn <= AsOf && !(patient.DeceasedOn > AsOf) && !(patient.LastVisitOn > patient.DeceasedOn)));
        Assert.All(patients.SelectMany(patient => patient.Conditions), condition => Assert.True(condition.Onset <= AsOf && !(condition.Abatement > AsOf)));
        Assert.All(patients.SelectMany(patient => patient.CarePlans), plan => Assert.True(plan.Start <= AsOf));
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        var first = Written("a", 150, 7);
        Assert.Equal(9, first.Count);
        Assert.Equal(first, Written("b", 150, 7));
        Assert.NotEqual(first["Patient.ndjson"], Written("c", 150, 8)["Patient.ndjson"]);
    }

    [Fact]
    public void A_smaller_roster_is_the_beginning_of_a_larger_one()
    {
        var small = Written("a", 20, 7);
        Assert.All(Written("b", 60, 7), file => Assert.StartsWith(small[file.Key], file.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Bytes_are_those_of_every_machine()
    {
        // Fixed on purpose: a change of the generator changes every published figure of the demo.
        Assert.Equal("efb9087e710c8032", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Written("a", 25, 1)["Patient.ndjson"])))[..16]);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Dictionary<string, string> Written(string name, int patients, int seed)
    {
        var folder = Path.Combine(_folder, name);
        RosterGenerator.Write(folder, patients, seed, Month);
        return Directory.EnumerateFiles(folder).ToDictionary(file => Path.GetFileName(file)!, File.ReadAllText);
    }

    /// <summary>Written and read once for all tests.</summary>
    private static Task<RosterReadResult> ReadManyAsync() => Roster.Value;

    private static async Task<RosterReadResult> WriteAndReadManyAsync()
    {
        var folder = Directory.CreateTempSubdirectory("ccmflow-synthetic-").FullName;
        try
        {
            RosterGenerator.Write(folder, Many, seed: 7, Month);
            return await FhirRosterReader.ReadAsync(folder, AsOf, CancellationToken.None);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static EligibilityFacts Facts(RosterPatient patient) =>
        new(patient.BirthDate, patient.Deceased, patient.Payer, patient.Conditions, patient.LastVisitOn, InOtherCcm: false);

    private static int Luhn(string digits) => digits.Reverse().Select((c, i) => (c - '0') * (i % 2 == 0 ? 1 : 2)).Sum(d => d > 9 ? d - 9 : d) % 10;
}
