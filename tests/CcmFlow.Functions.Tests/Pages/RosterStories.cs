using System.Net;
using CcmFlow.Functions.Console.Trail;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Tests.Claims;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Trail;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Eligibility;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Pages;

/// <summary>Somebody mends by hand what the roster says of a patient, with script off.</summary>
public sealed class RosterStories
{
    private const string Form = "/roster";

    [Fact]
    public async Task A_biller_mends_a_claims_finding_at_its_field_comes_back_to_the_claim_and_it_goes()
    {
        await using var world = await ClaimWorld.BeginAsync(1, person: p => p with { MemberId = "1S" });
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        foreach (var page in new[] { "/claims/2026-04", "/claims/2026-04/e1" })
        {
            await bill.OpenAsync(page);
            Assert.Contains("<a href=\"/api/console/p1/patients/e1/roster?claim=2026-04#memberId\">Mend it", bill.Page, StringComparison.Ordinal);
        }
        await bill.OpenAsync("/patients/e1/roster?claim=2026-04");
        await bill.EditAsync(Form, ("memberId", "1EG4-TE5-MK73"));
        Assert.Contains("Claims that it touches were looked at again", bill.Page, StringComparison.Ordinal);
        Assert.Contains("Where it stands", bill.Page, StringComparison.Ordinal);
        Assert.Contains(">Ready</span>", bill.Page, StringComparison.Ordinal);
        await world.PassAsync(TimeSpan.FromDays(2));
        Assert.Single(world.House.Taken);
        var link = (await world.Get<AuditTrail>().ReadAsync("p1", 1, int.MaxValue, CancellationToken.None)).Last(l => l.Entry.What == "ConsoleMendRoster");
        Assert.Equal(("bill", "e1", true), (link.Entry.Who, link.Entry.Patient, link.Entry.Changes));
        Assert.Equal("Sent what is to be mended of a patient on the roster", TrailWords.What(link.Entry));
    }

    [Fact]
    public async Task Who_may_not_mend_the_roster_is_told_who_may()
    {
        await using var world = await ClaimWorld.BeginAsync(1, person: p => p with { MemberId = "1S" });
        using var audra = await Visitor.SignInAsync(world.Story, "audra");
        await audra.OpenAsync("/claims/2026-04/e1");
        Assert.Contains("An administrator, a care manager or a biller can mend it on the patient's page.", audra.Page, StringComparison.Ordinal);
        foreach (var who in new[] { "audra", "nora" })
        {
            using var reader = await Visitor.SignInAsync(world.Story, who);
            await reader.OpenAsync("/patients/e1");
            Assert.Equal((HttpStatusCode.OK, false), (reader.Status, reader.Page.Contains("Mend the roster", StringComparison.Ordinal)));
            await reader.OpenAsync("/patients/e1/roster");
            Assert.Equal(HttpStatusCode.Forbidden, reader.Status);
        }
    }

    [Fact]
    public async Task Everything_on_the_form_is_stored_as_it_was_typed_and_what_has_no_field_stays()
    {
        await using var story = await BeginAsync();
        var before = (await story.PatientAsync("edna")).Roster;
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        await ruth.OpenAsync("/patients/edna/roster");
        await ruth.EditAsync(
            Form, ("givenName", "Edwina"), ("middleName", "B"), ("familyName", "Quill"), ("birthDate", "1949-12-31"), ("sex", "U"), ("address", "7 Oak Ave"), ("city", "Keene"), ("state", "New Hampshire"), ("zip", "03431-0012"),
            ("language", "es"), ("payer", "MedicareAdvantage"), ("payerName", "Acme Advantage"), ("memberId", "AC77"), ("group", "G1"), ("relationship", "01"), ("insuredGiven", "Sam"), ("insuredFamily", "Quill"),
            ("practitionerNpi", "1234567893"), ("otherCoverages.kind", "Commercial"), ("otherCoverages.name", "Medi|gap"), ("otherCoverages.memberId", "M1"), ("otherCoverages.order", "2"), ("otherCoverages.relationship", "18"),
            ("otherCoverages.insuredGiven", ""), ("otherCoverages.insuredFamily", ""), ("otherCoverages.group", "7"));
        Assert.Equal(HttpStatusCode.OK, ruth.Status);
        var after = (await story.PatientAsync("edna")).Roster;
        Assert.Equivalent(before with
        {
            GivenName = "Edwina", MiddleName = "B", FamilyName = "Quill", BirthDate = new DateOnly(1949, 12, 31), Sex = "U", AddressLine = "7 Oak Ave", City = "Keene", State = "NH", Zip = "03431", ZipPlus4 = "0012", Language = "es",
            Payer = PayerKind.MedicareAdvantage, PayerName = "Acme Advantage", MemberId = "AC77", PractitionerNpi = "1234567893",
            Coverage = new RosterCoverage(PayerKind.MedicareAdvantage, "Acme Advantage", "AC77", 1, "01", "Quill", "Sam", "G1"),
            OtherCoverages = [new RosterCoverage(PayerKind.Commercial, "Medi gap", "M1", 2, "18", null, null, "7")],
        }, after, strict: true);
        // As it stands there it changes nothing, and the row that is emptied goes.
        await ruth.OpenAsync("/patients/edna/roster");
        await ruth.EditAsync(Form);
        Assert.Contains("Nothing was changed.", ruth.Page, StringComparison.Ordinal);
        await ruth.OpenAsync("/patients/edna/roster");
        await ruth.EditAsync(Form, [.. new[] { "name", "memberId", "order", "insuredGiven", "insuredFamily", "group" }.Select(c => ($"otherCoverages.{c}", ""))]);
        Assert.Empty((await story.PatientAsync("edna")).Roster.OtherCoverages);
    }

    [Theory]
    [InlineData("givenName", "", "each patient needs it")]
    [InlineData("birthDate", "", "each patient needs it")]
    [InlineData("birthDate", "1.2.1950", "a day, written as 1950-01-31")]
    [InlineData("birthDate", "2031-01-01", "nobody is of that age")]
    [InlineData("birthDate", "1850-01-01", "nobody is of that age")]
    [InlineData("state", "Bavaria", "no state of the US")]
    [InlineData("zip", "0211", "no ZIP code")]
    [InlineData("zip", "021", "no ZIP code")]
    [InlineData("phone", "617 555 012", "digits are missing: a number has ten")]
    [InlineData("phone", "617 555 0123 ext 4", "leave the extension out")]
    [InlineData("phone", "+49 30 901820", "only numbers of North America")]
    [InlineData("phone", "(117) 555-0123", "the area code cannot be")]
    [InlineData("phone", "617 555 01234 5", "too many digits")]
    [InlineData("phone", "at her son's", "write digits")]
    [InlineData("language", "klingon", "no language that is known")]
    [InlineData("memberId", "1EG4TE5MK7", "no Medicare number: 11 characters")]
    [InlineData("practitionerNpi", "1234567890", "no NPI")]
    [InlineData("otherCoverages.memberId", "M1", "give each coverage's name")]
    public async Task What_cannot_be_is_refused_at_its_field_and_stays_in_the_form(string field, string value, string mend)
    {
        await using var story = await BeginAsync();
        var before = await story.PatientAsync("edna");
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        await ruth.OpenAsync("/patients/edna/roster");
        // The state says whether a ZIP code may have lost a zero.
        await ruth.EditAsync(Form, [(field, value), .. field == "zip" ? new[] { ("state", value.Length == 3 ? "MA" : "TX") } : []]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, ruth.Status);
        Assert.Contains(mend, Assert.Single(ruth.Complaints, c => c.Contains("Not saved", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains(value, ruth.Value(field).Split('\n'));
        Assert.Equivalent(before.Roster, (await story.PatientAsync("edna")).Roster, strict: true);
    }

    [Fact]
    public async Task What_is_not_touched_is_not_judged()
    {
        await using var story = await Story.BeginAsync();
        await story.EnrollAsync(Story.Person("edna") with { MemberId = "1S", State = "", Zip = "" });
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        await ruth.OpenAsync("/patients/edna/roster");
        await ruth.EditAsync(Form, ("phone", "(617) 555-0142"));
        Assert.Equal(("+16175550142", "1S"), ((await story.PatientAsync("edna")).Roster.Phone, (await story.PatientAsync("edna")).Roster.MemberId));
    }

    [Fact]
    public async Task Another_number_has_to_be_confirmed_as_after_an_import_and_the_old_one_speaks_for_nobody()
    {
        await using var story = await BeginAsync();
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        await ruth.OpenAsync("/patients/edna/roster");
        await ruth.EditAsync(Form, ("phone", "617.555.0142"));
        var after = await story.PatientAsync("edna");
        Assert.Equal(("+16175550142", TextingState.NotGiven, true), (after.Roster.Phone, after.Texting, after.Permissions.Texting.MustBeConfirmed));
        Assert.Contains(await story.TasksAsync(), t => t is { Kind: StaffTaskKind.ConfirmNumber, Patient: "edna" });
        var book = story.Get<PhoneBook>();
        Assert.Empty(await book.FindAsync("+16175556001", "p1", PhoneRole.Patient, CancellationToken.None));
        Assert.Equal(["edna"], await book.FindAsync("+16175550142", "p1", PhoneRole.Patient, CancellationToken.None));
        var recorded = (await story.EvidenceAsync("edna")).OfType<NumberRecorded>().Last();
        Assert.Equal("rn2", recorded.Evidence.Who);
        Assert.Contains("A number came with the roster</strong>", ruth.Page, StringComparison.Ordinal);
        // The same number written otherwise is no other one.
        await ruth.OpenAsync("/patients/edna/roster");
        await ruth.EditAsync(Form, ("phone", "+1 617 555 0142"));
        Assert.Contains("Nothing was changed.", ruth.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_stops_qualifying_and_who_has_the_same_member_id_is_told()
    {
        await using var story = await BeginAsync();
        await story.EnrollAsync(Story.Person("rosa", 6002) with { GivenName = "Rosa", FamilyName = "Lind" });
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        await ruth.OpenAsync("/patients/rosa/roster");
        await ruth.EditAsync(Form, ("memberId", "1EG4TE5MK73"));
        Assert.Contains("The member id is also on file for <a href=\"/api/console/p1/patients/edna\">Edna Quillfeather</a>", ruth.Page, StringComparison.Ordinal);
        await ruth.OpenAsync("/patients/edna/roster");
        await ruth.EditAsync(Form, ("payer", "Commercial"), ("payerName", "Acme"), ("birthDate", "1980-01-02"));
        Assert.False((await story.PatientAsync("edna")).Eligibility.Eligible);
        Assert.Contains("does not qualify any more", ruth.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_mend_the_second_sees_field_by_field_what_changed_and_loses_nothing()
    {
        await using var story = await BeginAsync();
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        using var bill = await Visitor.SignInAsync(story, "bill");
        await ruth.OpenAsync("/patients/edna/roster");
        await bill.OpenAsync("/patients/edna/roster");
        await bill.EditAsync(Form, ("city", "Keene"), ("zip", "02119"), ("payer", "DualEligible"));
        await ruth.EditAsync(Form, ("city", "Dover"), ("phone", "(617) 555-0142"), ("otherCoverages.name", "Medigap"), ("otherCoverages.order", "2"));
        Assert.Equal(HttpStatusCode.Conflict, ruth.Status);
        Assert.Contains("""<th scope="row">City</th><td data-label="It was">Boston</td><td data-label="It is now">Keene</td><td data-label="You typed">Dover""", ruth.Page, StringComparison.Ordinal);
        Assert.Contains("""<th scope="row">Who pays</th><td data-label="It was">Medicare</td><td data-label="It is now">Medicare and Medicaid</td><td data-label="You typed">nothing""", ruth.Page, StringComparison.Ordinal);
        Assert.Contains("saved this at", ruth.Page, StringComparison.Ordinal);
        Assert.Equal(("Dover", "02119", "DualEligible", "(617) 555-0142", "Medigap\n"), (ruth.Value("city"), ruth.Value("zip"), ruth.Value("payer"), ruth.Value("phone"), ruth.Value("otherCoverages.name")));
        Assert.Empty(await story.Get<PhoneBook>().FindAsync("+16175550142", "p1", PhoneRole.Patient, CancellationToken.None));
        await ruth.EditAsync(Form);
        // What somebody sends who typed the same in the meantime, or twice, is there already.
        using var late = await Visitor.SignInAsync(story, "bill");
        await late.OpenAsync("/patients/edna/roster");
        await bill.OpenAsync("/patients/edna/roster");
        await bill.EditAsync(Form, ("address", "6 Elm St"));
        await late.EditAsync(Form, ("address", "6 Elm St"));
        Assert.Contains("Nothing was changed.", late.Page, StringComparison.Ordinal);
        var roster = (await story.PatientAsync("edna")).Roster;
        Assert.Equal(("Dover", "02119", "+16175550142", "Medigap"), (roster.City, roster.Zip, roster.Phone, Assert.Single(roster.OtherCoverages).Name));
    }

    private static async Task<Story> BeginAsync()
    {
        var story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(10, 12);
        return story;
    }
}
