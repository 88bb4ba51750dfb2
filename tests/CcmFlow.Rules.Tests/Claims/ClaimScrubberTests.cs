using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Claims;

namespace CcmFlow.Rules.Tests.Claims;

public sealed class ClaimScrubberTests
{
    private static readonly DateOnly Today = new(2026, 2, 1);
    private static readonly ProfessionalClaim Sound = SampleBatch.Interchange.Claims[0];
    private static readonly BillingProvider Biller = SampleBatch.Provider;

    [Fact]
    public void The_sample_batch_has_no_fault() => Assert.Empty(ClaimScrubber.Check(SampleBatch.Interchange, Today));

    public static TheoryData<string, string, object> Broken() => new()
    {
        { "npi-check-digit", "Provider.Npi", Biller with { Npi = "1234567890" } },
        { "npi-check-digit", "Provider.Npi", Biller with { Npi = "123456789" } },
        { "tax-id-form", "Provider.TaxId", Biller with { TaxId = "12-345678" } },
        { "taxonomy-form", "Provider.Taxonomy", Biller with { Taxonomy = "207Q" } },
        { "provider-name-missing", "Provider.Name", Biller with { Name = " " } },
        { "billing-po-box", "Provider.Address", Biller with { Address = Biller.Address with { Line1 = "P.O. Box 12" } } },
        { "billing-zip-plus-4", "Provider.Address.Zip", Biller with { Address = Biller.Address with { Zip = "02111" } } },
        { "zip-form", "Provider.Address.Zip", Biller with { Address = Biller.Address with { Zip = "2111" } } },
        { "state-form", "Provider.Address.State", Biller with { Address = Biller.Address with { State = "Mass" } } },
        { "mbi-form", "Subscriber.MemberId", With(subscriber => subscriber with { MemberId = "1SG4TE5MK73" }) },
        { "member-id-missing", "Subscriber.MemberId", With(subscriber => subscriber with { MemberId = "" }) },
        { "name-missing", "Subscriber.Name.Last", With(subscriber => subscriber with { Name = new PersonName("李", "Ann") }) },
        { "name-missing", "Subscriber.Name.First", With(subscriber => subscriber with { Name = new PersonName("Li", "") }) },
        { "birth-date-missing", "Subscriber.BirthDate", With(subscriber => subscriber with { BirthDate = null }) },
        { "birth-date-range", "Subscriber.BirthDate", With(subscriber => subscriber with { BirthDate = new DateOnly(1848, 5, 12) }) },
        { "sex-missing", "Subscriber.Sex", With(subscriber => subscriber with { Sex = AdministrativeSex.NotGiven }) },
        { "address-missing", "Subscriber.Address", With(subscriber => subscriber with { Address = null }) },
        { "address-missing", "Subscriber.Address.City", With(subscriber => subscriber with { Address = subscriber.Address! with { City = "" } }) },
        { "payer-id-missing", "Payer.PayerId", Sound with { Payer = Sound.Payer with { PayerId = "" } } },
        { "payer-missing", "Payer.Name", Sound with { Payer = Sound.Payer with { Name = "" } } },
        { "medicare-group-number", "Payer.GroupNumber", Sound with { Payer = Sound.Payer with { GroupNumber = "7" } } },
        { "medicare-original-only", "Frequency", Sound with { Frequency = ClaimFrequency.Replacement, PayerClaimNumber = "7" } },
        { "payer-claim-number-missing", "PayerClaimNumber", Sound with { Frequency = ClaimFrequency.Void, Payer = new ClaimPayer("Plan", "P1", ClaimFiling.Commercial) } },
        { "pcn-length", "PatientControlNumber", Sound with { PatientControlNumber = new string('A', 21) } },
        { "pcn-characters", "PatientControlNumber", Sound with { PatientControlNumber = "A*1" } },
        { "place-of-service-form", "PlaceOfService", Sound with { PlaceOfService = "1" } },
        { "npi-check-digit", "Rendering.Npi", Sound with { Rendering = Sound.Rendering! with { Npi = "1987654321" } } },
        { "name-missing", "Rendering.Name", Sound with { Rendering = Sound.Rendering! with { Name = new PersonName("", "A") } } },
        { "dx-dot", "Diagnoses[1]", Sound with { Diagnoses = ["I10", "E1.19"] } },
        { "dx-form", "Diagnoses[0]", Sound with { Diagnoses = ["250.00", "E119"] } },
        { "dx-duplicate", "Diagnoses[1]", Sound with { Diagnoses = ["E11.9", "E119"] } },
        { "dx-external-first", "Diagnoses[0]", Sound with { Diagnoses = ["W19.XXXA", "E119"] } },
        { "dx-count", "Diagnoses", Sound with { Diagnoses = [.. Enumerable.Range(10, 13).Select(number => $"E{number}")] } },
        { "dx-pointer-dangling", "Lines[0].DiagnosisPointers", WithLine(line => line with { DiagnosisPointers = [1, 3] }) },
        { "dx-pointer-count", "Lines[0].DiagnosisPointers", WithLine(line => line with { DiagnosisPointers = [] }) },
        { "charge-zero", "Lines[0].Charge", WithLine(line => line with { Charge = 0 }) },
        { "charge-cents", "Lines[0].Charge", WithLine(line => line with { Charge = 62.005m }) },
        { "units-zero", "Lines[0].Units", WithLine(line => line with { Units = 0 }) },
        { "service-date-future", "Lines[0].ServiceDate", WithLine(line => line with { ServiceDate = new DateOnly(2026, 2, 2) }) },
        { "procedure-form", "Lines[0].ProcedureCode", WithLine(line => line with { ProcedureCode = "9949" }) },
        { "modifier-form", "Lines[0].Modifiers", WithLine(line => line with { Modifiers = ["259"] }) },
        { "modifier-form", "Lines[0].Modifiers", WithLine(line => line with { Modifiers = ["25", "25"] }) },
        { "lines-count", "Lines", Sound with { Lines = [] } },
        { "99439-without-99490", "Lines[0].ProcedureCode", Sound with { Lines = [Sound.Lines[1]] } },
        { "99439-units", "Lines[1].Units", Sound with { Lines = [Sound.Lines[0], Sound.Lines[1] with { Units = 3 }] } },
        { "99490-units", "Lines[0].Units", WithLine(line => line with { Units = 2 }) },
        { "two-ccm-families", "Lines", Sound with { Lines = [Sound.Lines[0], Sound.Lines[0] with { ProcedureCode = "99487" }] } },
        { "service-month-mixed", "Lines", WithLine(line => line with { ServiceDate = new DateOnly(2025, 12, 31) }) },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_fault_names_claim_field_rule_and_mend(string rule, string field, object broken)
    {
        var claim = broken as ProfessionalClaim ?? Sound;

        var faults = ClaimScrubber.Check(broken as BillingProvider ?? Biller, claim, Today);

        var fault = Assert.Single(faults, fault => fault.Rule == rule && fault.Field == field);
        Assert.Equal(claim.PatientControlNumber, fault.PatientControlNumber);
        Assert.EndsWith(".", fault.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_claim_twice_in_a_batch_is_a_fault() =>
        Assert.Contains(
            ClaimScrubber.Check(SampleBatch.Interchange with { Claims = [Sound, Sound] }, Today),
            fault => fault is { Rule: "pcn-duplicate", PatientControlNumber: "CCM202601-000001" });

    [Fact]
    public void A_fault_of_the_practice_is_named_once_for_the_batch() =>
        Assert.Single(ClaimScrubber.Check(SampleBatch.Interchange with { Provider = Biller with { TaxId = "1" } }, Today));

    [Theory]
    [InlineData("1234567893", true)]
    [InlineData("1987654328", true)]
    [InlineData("1234567894", false)]
    [InlineData("2134567893", false)]
    [InlineData("", false)]
    public void An_NPI_has_a_check_digit(string npi, bool valid) => Assert.Equal(valid, CheckDigits.IsNpi(npi));

    [Theory]
    [InlineData("1EG4TE5MK73", true)]
    [InlineData("1eg4-te5-mk73", true)]
    [InlineData("0EG4TE5MK73", false)]
    [InlineData("1EG4TE5MKA3", false)]
    [InlineData("1OG4TE5MK73", false)]
    [InlineData("123456789A", false)]
    public void A_Medicare_number_has_its_form(string mbi, bool valid) => Assert.Equal(valid, CheckDigits.IsMbi(mbi));

    [Fact]
    public void A_control_number_is_the_same_for_the_same_claim_and_another_for_any_other()
    {
        var month = new ServiceMonth(2026, 1);
        string[] others =
        [
            PatientControlNumber.For("north", "p2", month),
            PatientControlNumber.For("south", "p1", month),
            PatientControlNumber.For("north", "p1", month.Next),
            PatientControlNumber.For("north", "p1", month, attempt: 2),
            PatientControlNumber.For("northp", "1", month),
        ];
        var number = PatientControlNumber.For("north", "p1", month);

        Assert.Equal(number, PatientControlNumber.For("north", "p1", month));
        Assert.Matches("^C[A-Z2-7]{16}$", number);
        Assert.DoesNotContain(number, others);
        Assert.Distinct(others);
    }

    private static ProfessionalClaim With(Func<ClaimSubscriber, ClaimSubscriber> change) => Sound with { Subscriber = change(Sound.Subscriber) };

    private static ProfessionalClaim WithLine(Func<ClaimLine, ClaimLine> change) => Sound with { Lines = [change(Sound.Lines[0]), Sound.Lines[1]] };
}
