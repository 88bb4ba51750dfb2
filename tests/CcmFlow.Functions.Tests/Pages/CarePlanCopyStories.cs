using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Trail;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.CarePlans;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Pages;

/// <summary>A copy is one of the plan that was in force when it was given; whoever noted it by mistake takes it back.</summary>
public sealed class CarePlanCopyStories
{
    private const string Copy = "api/practices/p1/patients/edna/care-plan-copy";

    [Fact]
    public async Task A_plan_that_is_established_later_needs_a_copy_of_its_own()
    {
        await using var story = await BeginAsync();
        await story.UntilAsync(20);
        Assert.True(await IsGivenAsync(story));
        using (await story.PutAsync("api/practices/p1/patients/edna/care-plan?by=care1", new { elements = Enum.GetNames<CarePlanElement>(), establishedOn = "2026-04-20" })) Assert.False(await IsGivenAsync(story));
        var rows = new PatientMonthRows(null, [], [], null, null);
        async Task<BillingDecision> AprilAsync() => BillingRules.Decide(BillingCases.From(story.Practice, await story.PatientAsync("edna"), Story.April, rows));
        Assert.Contains(ReasonCode.CarePlanCopyNotProvided, (await AprilAsync()).Reasons);
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/patients/edna");
        Assert.Contains("not given of this plan", cora.Page, StringComparison.Ordinal);
        await cora.SendAsync("/care-plan-copy");
        Assert.True(await IsGivenAsync(story));
        Assert.Equal(new DateOnly(2026, 4, 20), BillingCases.CarePlanOf(story.Practice, await story.PatientAsync("edna"), Story.April)!.CopyGivenOn);
        Assert.DoesNotContain(ReasonCode.CarePlanCopyNotProvided, (await AprilAsync()).Reasons);
    }

    [Fact]
    public async Task A_copy_that_was_noted_by_mistake_is_taken_back_by_who_may_note_one_and_giving_it_is_work_again()
    {
        await using var story = await BeginAsync();
        await story.UntilAsync(20);
        using (var bill = await Visitor.SignInAsync(story, "bill"))
        {
            await bill.OpenAsync("/patients/edna");
            Assert.DoesNotContain("care-plan-copy", bill.Page, StringComparison.Ordinal);
        }
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/patients/edna");
        await cora.SendAsync("/care-plan-copy/take-back");
        Assert.Contains("Taken back: the patient has no copy of the plan.", cora.Page, StringComparison.Ordinal);
        Assert.False(await IsGivenAsync(story));
        using (var again = await story.World.Api.DeleteAsync(new Uri(Copy, UriKind.Relative))) Assert.Equal(HttpStatusCode.NoContent, again.StatusCode);
        Assert.Single(await story.TasksAsync(), t => t.Kind == StaffTaskKind.GiveCarePlanCopy);
        var trail = await story.Get<AuditTrail>().ReadAsync("p1", 1, int.MaxValue, CancellationToken.None);
        Assert.Equal(["ConsoleTakeBackCarePlanCopy", "TakeBackCarePlanCopy"], trail.Select(link => link.Entry.What).Where(act => act.EndsWith("TakeBackCarePlanCopy", StringComparison.Ordinal)));
        await cora.SendAsync("/care-plan-copy");
        Assert.True(await IsGivenAsync(story));
        Assert.DoesNotContain(await story.TasksAsync(), t => t.Kind == StaffTaskKind.GiveCarePlanCopy);
        using (var back = await story.World.Api.DeleteAsync(new Uri(Copy, UriKind.Relative))) Assert.Equal(HttpStatusCode.NoContent, back.StatusCode);
        Assert.Single(await story.TasksAsync(), t => t.Kind == StaffTaskKind.GiveCarePlanCopy);
    }

    [Fact]
    public async Task A_copy_has_the_day_on_which_it_was_given_and_a_wrong_one_is_refused_with_what_was_typed()
    {
        await using var story = await BeginAsync();
        await story.UntilAsync(20);
        using (await story.World.Api.DeleteAsync(new Uri(Copy, UriKind.Relative))) { }
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/patients/edna");
        foreach (var (day, mend) in new[] { ("2026-04-21", "lies in the future"), ("1999-01-01", "lies before the p"), ("soon", "a day such as") })
        {
            await cora.SendAsync("/care-plan-copy", ("givenOn", day));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
            Assert.Contains(cora.Complaints, c => c.Contains(mend, StringComparison.Ordinal));
            Assert.Equal(day, cora.Value("givenOn"));
            Assert.False(await IsGivenAsync(story));
        }
        await cora.SendAsync("/care-plan-copy", ("givenOn", "2026-04-10"));
        Assert.Contains("given Apr 10, 2026, noted Apr 20, 2026 by Cora", cora.Page, StringComparison.Ordinal);
        Assert.Equal("2026-04-10", await GivenOnAsync(story));
    }

    [Fact]
    public async Task Who_names_another_day_than_was_noted_meanwhile_is_told_it_and_who_names_none_changes_nothing()
    {
        await using var story = await BeginAsync();
        await story.UntilAsync(20);
        using (await story.World.Api.DeleteAsync(new Uri(Copy, UriKind.Relative))) { }
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/patients/edna");
        async Task<(HttpStatusCode Status, string Body)> GiveAsync(object body)
        {
            using var answer = await story.World.Api.PostAsJsonAsync(Copy, body);
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }
        Assert.Equal(HttpStatusCode.NoContent, (await GiveAsync(new { givenOn = "2026-04-10" })).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await GiveAsync(new { givenOn = "2026-04-10" })).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await GiveAsync(new { })).Status);
        var (status, body) = await GiveAsync(new { givenOn = "2026-04-11" });
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("givenOn: a copy of this plan is noted as given on Apr 10, 2026", body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await GiveAsync(new { givenOn = "10/4/2026" })).Status);
        await cora.SendAsync("/care-plan-copy", ("givenOn", "2026-04-12"));
        Assert.Contains(cora.Complaints, c => c.Contains("noted as given on Apr 10, 2026", StringComparison.Ordinal));
        Assert.Equal("2026-04-10", await GivenOnAsync(story));
    }

    [Fact]
    public async Task Without_a_plan_in_force_no_copy_is_noted()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollAsync(Story.Person("edna") with { CarePlans = [] });
        await story.EnrollAsync(Story.Person("otto", 6002) with { CarePlans = [new RosterCarePlan("cp", "Plan", true, new DateOnly(2026, 4, 25), null)] });
        foreach (var (patient, mend) in new[] { ("edna", "There is no care plan in force"), ("otto", "not in force yet") })
        {
            using var refused = await story.World.Api.PostAsync(new Uri($"api/practices/p1/patients/{patient}/care-plan-copy", UriKind.Relative), null);
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
            Assert.Contains(mend, await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Null((await story.PatientAsync(patient)).CarePlanCopy);
        }
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/patients/edna");
        Assert.DoesNotContain("care-plan-copy", cora.Page, StringComparison.Ordinal);
        await cora.OpenAsync("/patients/otto");
        await cora.SendAsync("/care-plan-copy");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
        Assert.Contains("not in force yet", string.Concat(cora.Complaints), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-12", "2026-03-12", true)]
    [InlineData("2026-03-12", "2026-03-11", false)]
    [InlineData(null, "2026-03-11", true)]
    [InlineData("2026-03-12", null, false)]
    public void A_copy_is_of_the_plan_when_it_was_given_on_its_day_or_later(string? established, string? given, bool its)
    {
        DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd");
        Assert.Equal(its, CarePlanFacts.IsCopyOf(Day(established), Day(given)));
    }

    private static async Task<Story> BeginAsync()
    {
        var story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        return story;
    }

    private static async Task<string?> GivenOnAsync(Story story) =>
        (await story.World.Api.GetFromJsonAsync<JsonElement>(new Uri("api/practices/p1/patients/edna/care-plan", UriKind.Relative))).GetProperty("copyGivenOn").GetString();

    private static async Task<bool> IsGivenAsync(Story story) =>
        (await story.World.Api.GetFromJsonAsync<JsonElement>(new Uri("api/practices/p1/patients/edna/care-plan", UriKind.Relative))).GetProperty("copyGiven").GetBoolean();
}
