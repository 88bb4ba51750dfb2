using System.Net;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Trail;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Tests.Pages;

/// <summary>A care manager records on the patient's page what decides on claims, and what makes a month complex.</summary>
public sealed class CircumstancesStories
{
    private const string Form = "/circumstances";

    [Fact]
    public async Task Stays_hospice_visit_services_and_deductible_are_recorded_row_by_row_and_stand_in_the_trail()
    {
        await using var story = await BeginAsync();
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        await ruth.OpenAsync("/patients/edna");
        await ruth.EditAsync(
            Form, ("stays.from", "2026-04-03"), ("stays.to", "2026-04-07"), ("stays.setting", "SnfPartA"), ("hospice.from", "2026-03-01"), ("hospice.to", "2026-03-05"), ("visitOn", "2026-01-05"), ("visitCode", "g0439"),
            ("visitDiscussed", "true"), ("services.month", "2026-04"), ("services.code", "G0181"), ("services.by", "OtherPractice"), ("deductibleYear", "2026"), ("deductibleLeft", "120.50"),
            ("secondary", "WorkingAged"), ("accessTo", "OtherPractice"), ("accessFrom", "2026-07-05"), ("checked", "2026-04"));
        Assert.Equal(HttpStatusCode.OK, ruth.Status);
        Assert.Contains("Saved. Months that are closed were looked at again.", ruth.Page, StringComparison.Ordinal);
        Assert.Contains("2026-04-03 2026-04-07 snf part a", ruth.Page, StringComparison.Ordinal);
        var c = (await story.PatientAsync("edna")).Circumstances;
        Assert.Equal(new PatientStay(new(2026, 4, 3), new DateOnly(2026, 4, 7), PatientSetting.SnfPartA), Assert.Single(c.Stays));
        Assert.Equal(new DaySpan(new(2026, 3, 1), new DateOnly(2026, 3, 5)), Assert.Single(c.Hospice));
        Assert.Equal(new InitiatingVisit(new(2026, 1, 5), "G0439", CcmDiscussed: true), c.InitiatingVisit);
        Assert.Equal(new MonthService(Story.April, "G0181", ServiceBilledBy.OtherPractice), Assert.Single(c.OtherServices));
        Assert.Equal((new DeductibleNote(2026, 120.50m), MedicareSecondaryReason.WorkingAged), (c.Deductible, c.MedicareSecondary));
        Assert.Equal(new AccessAlignment(ServiceBilledBy.OtherPractice, new(2026, 7, 5)), c.AccessModel);
        Assert.Equal([Story.April], c.CheckedMonths);
        var links = await story.Get<AuditTrail>().ReadAsync("p1", 1, int.MaxValue, CancellationToken.None);
        Assert.Contains(links, l => l.Entry is { Who: "ruth", What: "ConsoleCircumstances", Patient: "edna", Changes: true });
        // A second row, and the first one emptied.
        await ruth.EditAsync(Form, ("stays.from", ""), ("stays.from", "2026-04-20"), ("stays.to", ""), ("stays.to", ""), ("stays.setting", "SnfPartA"), ("stays.setting", "HospitalInpatient"));
        Assert.Equal(new PatientStay(new(2026, 4, 20), null, PatientSetting.HospitalInpatient), Assert.Single((await story.PatientAsync("edna")).Circumstances.Stays));
    }

    [Fact]
    public async Task A_stay_that_takes_minutes_away_is_named_with_its_days_where_they_are_missing()
    {
        await using var story = await BeginAsync();
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        await ruth.OpenAsync("/patients/edna");
        await ruth.EditAsync(Form, ("stays.from", "2026-04-01"), ("stays.to", "2026-05-02"), ("stays.setting", "HospitalInpatient"));
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/patients/edna");
        await cora.SendAsync("/time", ("date", "2026-04-02"), ("minutes", "25"), ("activity", "CarePlanReview"));
        foreach (var page in new[] { "/patients/edna", "/patients/edna/months/2026-04" })
        {
            await cora.OpenAsync(page);
            Assert.Contains("In a hospital stay from Apr 1, 2026 until the discharge on May 2, 2026: minutes in that time do not count.", cora.Page, StringComparison.Ordinal);
            Assert.Contains("<td data-label=\"Counts\">no, hospital stay</td>", cora.Page, StringComparison.Ordinal);
        }
        await cora.OpenAsync("/patients/edna/months/2026-03");
        Assert.DoesNotContain("hospital stay", cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_came_through_the_API_alone_stays_as_it_is()
    {
        await using var story = await BeginAsync();
        var decision = new EarlierDecision(Story.April, new OtherPayerDecision(40m, new(2026, 5, 20), null, [], []));
        await story.Patients.ChangeAsync("p1", "edna", p => p with { Circumstances = p.Circumstances with { EarlierDecisions = [decision] } }, CancellationToken.None);
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        await ruth.OpenAsync("/patients/edna");
        await ruth.EditAsync(Form, ("hospice.from", "2026-04-09"));
        var c = (await story.PatientAsync("edna")).Circumstances;
        Assert.Equal((1, 40m), (c.Hospice.Count, Assert.Single(c.EarlierDecisions).Decision.Paid));
    }

    [Theory]
    [InlineData("stays.to", "2026-04-07", "stays", "give the first day")]
    [InlineData("hospice.from", "someday", "hospice", "a day, written as")]
    [InlineData("visitCode", "99214", "visitOn", "give the day of the visit")]
    [InlineData("services.code", "G0181", "services", "a month, written as 2026-04")]
    [InlineData("deductibleLeft", "lots", "deductibleLeft", "dollars and cents")]
    [InlineData("deductibleLeft", "12.50", "deductibleYear", "the year, in four digits")]
    [InlineData("accessTo", "OtherPractice", "accessFrom", "give the first day")]
    public async Task What_cannot_be_is_refused_at_its_field_and_stays_in_the_form(string field, string value, string at, string mend)
    {
        await using var story = await BeginAsync();
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        await ruth.OpenAsync("/patients/edna");
        await ruth.EditAsync(Form, (field, value));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, ruth.Status);
        Assert.Contains("Not saved. What you typed is still here.", ruth.Page, StringComparison.Ordinal);
        Assert.Contains($"id=\"c-{at}-fault\"", ruth.Page, StringComparison.Ordinal);
        Assert.Contains(mend, ruth.Page, StringComparison.Ordinal);
        Assert.Contains(value, ruth.Value(field).Split('\n'));
        Assert.Empty((await story.PatientAsync("edna")).Circumstances.Stays);
        Assert.Null((await story.PatientAsync("edna")).Circumstances.InitiatingVisit);
    }

    [Fact]
    public async Task Of_two_who_record_circumstances_the_second_sees_what_changed_and_loses_nothing()
    {
        await using var story = await BeginAsync();
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        using var bill = await Visitor.SignInAsync(story, "bill");
        await ruth.OpenAsync("/patients/edna");
        await bill.OpenAsync("/patients/edna");
        await bill.EditAsync(Form, ("deductibleYear", "2026"), ("deductibleLeft", "99.00"), ("stays.from", "2026-04-03"));
        Assert.Equal(HttpStatusCode.OK, bill.Status);
        await ruth.EditAsync(Form, ("hospice.from", "2026-04-09"), ("stays.from", "2026-04-05"));
        Assert.Equal(HttpStatusCode.Conflict, ruth.Status);
        Assert.Contains("""<th scope="row">Stays</th><td data-label="It was">none</td><td data-label="It is now">2026-04-03 hospital inpatient</td><td data-label="You typed">2026-04-05 hospital inpatient""", ruth.Page, StringComparison.Ordinal);
        Assert.Contains("""<th scope="row">Deductible: dollars open</th><td data-label="It was">none</td><td data-label="It is now">99.00</td><td data-label="You typed">nothing""", ruth.Page, StringComparison.Ordinal);
        Assert.Equal(("99.00", "2026-04-09\n", "2026-04-05\n"), (ruth.Value("deductibleLeft"), ruth.Value("hospice.from"), ruth.Value("stays.from")));
        Assert.Empty((await story.PatientAsync("edna")).Circumstances.Hospice);
        await ruth.EditAsync(Form);
        var c = (await story.PatientAsync("edna")).Circumstances;
        Assert.Equal((99m, new DateOnly(2026, 4, 9), new DateOnly(2026, 4, 5)), (c.Deductible!.Left, c.Hospice[0].From, c.Stays[0].From));
    }

    [Fact]
    public async Task A_month_with_an_hour_of_staff_is_billed_as_complex_once_it_is_noted_whose_decisions_made_it_so()
    {
        await using var story = await BeginAsync();
        await story.UntilAsync(12, 12);
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        await ruth.OpenAsync("/patients/edna");
        await ruth.SendAsync("/time", ("date", "2026-04-09"), ("minutes", "65"), ("activity", "CarePlanReview"));
        await ruth.OpenAsync("/patients/edna/months/2026-04");
        Assert.DoesNotContain("99487 x 1", await DecisionAsync(story), StringComparison.Ordinal);
        await ruth.EditAsync("/complexity", ("mdm", "Moderate"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, ruth.Status);
        Assert.Contains("name the practitioner who decided; it cannot be handed on.", ruth.Page, StringComparison.Ordinal);
        await ruth.EditAsync("/complexity", ("by", "md1"));
        Assert.Contains("Noted for this month.", ruth.Page, StringComparison.Ordinal);
        Assert.Contains("<strong>Moderate</strong>, Alan Smith, MD, noted", ruth.Page, StringComparison.Ordinal);
        Assert.Contains("99487 x 1", await DecisionAsync(story), StringComparison.Ordinal);
        Assert.Contains(await story.Get<AuditTrail>().ReadAsync("p1", 1, int.MaxValue, CancellationToken.None), l => l.Entry is { Who: "ruth", What: "ConsoleComplexity", Patient: "edna" });
        // Taken back: none was documented.
        await ruth.EditAsync("/complexity", ("mdm", "None"));
        Assert.DoesNotContain("99487 x 1", await DecisionAsync(story), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_note_complexity_the_second_sees_what_changed()
    {
        await using var story = await BeginAsync();
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        using var nora = await Visitor.SignInAsync(story, "nora");
        foreach (var visitor in new[] { ruth, nora }) await visitor.OpenAsync("/patients/edna");
        await nora.EditAsync("/complexity", ("mdm", "High"), ("by", "md1"));
        await ruth.EditAsync("/complexity", ("mdm", "Low"), ("by", "md1"));
        Assert.Equal(HttpStatusCode.Conflict, ruth.Status);
        Assert.Contains("""<td data-label="It was">none: the month is not complex</td><td data-label="It is now">High</td><td data-label="You typed">Low""", ruth.Page, StringComparison.Ordinal);
        Assert.Equal(("Low", MedicalDecisionMaking.High), (ruth.Value("mdm"), (await story.MonthAsync("edna")).Complexity!.Mdm));
        await ruth.EditAsync("/complexity");
        Assert.Equal(MedicalDecisionMaking.Low, (await story.MonthAsync("edna")).Complexity!.Mdm);
    }

    [Fact]
    public async Task Who_may_not_record_sees_what_is_recorded_and_no_form()
    {
        await using var story = await BeginAsync();
        foreach (var (account, circumstances, complexity) in new[] { ("audra", false, false), ("nora", false, true), ("bill", true, false), ("ruth", true, true) })
        {
            using var visitor = await Visitor.SignInAsync(story, account);
            await visitor.OpenAsync("/patients/edna");
            Assert.Contains("What decides on claims", visitor.Page, StringComparison.Ordinal);
            Assert.Equal((account, circumstances, complexity), (account, visitor.Page.Contains("edna/circumstances\"", StringComparison.Ordinal), visitor.Page.Contains("patients/edna/months/2026-04/complexity\"", StringComparison.Ordinal)));
        }
    }

    private static async Task<Story> BeginAsync()
    {
        var story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(2, 12);
        return story;
    }

    private static async Task<string> DecisionAsync(Story story)
    {
        var month = await System.Net.Http.Json.HttpClientJsonExtensions.GetFromJsonAsync<System.Text.Json.JsonElement>(story.World.Api, "api/practices/p1/patients/edna/months/2026-04");
        return string.Join(", ", month.GetProperty("codes").EnumerateArray().Select(c => $"{c.GetProperty("code").GetString()} x {c.GetProperty("units").GetInt32()}"));
    }
}
