using System.Net;
using System.Net.Http.Json;
using CcmFlow.Cli.Clearinghouse;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Tests.Claims;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Trail;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.CarePlans;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Pages;

/// <summary>Work leaves the list with the act that does it, not before, and the trail says which act it was.</summary>
public sealed class TaskClosingStories
{
    private static readonly TimeSpan UntilDecided = TimeSpan.FromDays(18);

    [Fact]
    public async Task A_care_plan_leaves_the_list_part_by_part_as_it_is_established_completed_and_given()
    {
        await using var story = await Story.BeginAsync();
        story.Forget(await story.EnrollAsync(Story.Person("edna") with { CarePlans = [] }));
        foreach (var kind in new[] { StaffTaskKind.EstablishCarePlan, StaffTaskKind.CompleteCarePlan, StaffTaskKind.GiveCarePlanCopy, StaffTaskKind.ReviewCarePlan }) await AddAsync(story, kind, "2026-03");
        using var cora = await Visitor.SignInAsync(story);
        var all = Enum.GetValues<CarePlanElement>().Select(e => ("elements", e.ToString())).ToArray();
        await cora.OpenAsync("/patients/edna");
        await cora.SendAsync("/care-plan", [("establishedOn", "2026-03-30"), ("reviewOn", ""), .. all]);
        // Without a day for its review it is not complete.
        Assert.Equal([StaffTaskKind.CompleteCarePlan, StaffTaskKind.GiveCarePlanCopy, StaffTaskKind.ReviewCarePlan], await OpenAsync(story));
        await cora.SendAsync("/care-plan", [("establishedOn", "2026-03-30"), ("reviewOn", "2026-07-01"), .. all[1..]]);
        Assert.Contains(StaffTaskKind.CompleteCarePlan, await OpenAsync(story));
        await cora.SendAsync("/care-plan", [("establishedOn", "2026-03-30"), ("reviewOn", "2026-07-01"), .. all]);
        Assert.Equal([StaffTaskKind.GiveCarePlanCopy, StaffTaskKind.ReviewCarePlan], await OpenAsync(story));
        await cora.SendAsync("/care-plan-copy");
        Assert.Equal([StaffTaskKind.ReviewCarePlan], await OpenAsync(story));
        var closed = await ClosedAsync(story);
        Assert.Equal(["CarePlanEstablished", "CarePlanCompleted", "CarePlanCopyGiven"], closed.Select(e => e.About!.Split(' ')[1]));
        Assert.All(closed, e => Assert.Equal(("care1", "edna"), (e.Who, e.Patient)));
    }

    [Fact]
    public async Task The_api_closes_as_the_page_does_and_a_plan_that_a_roster_brings_does_so_too()
    {
        await using var story = await Story.BeginAsync();
        var person = Story.Person("edna");
        story.Forget(await story.EnrollAsync(person with { CarePlans = [] }));
        foreach (var kind in new[] { StaffTaskKind.EstablishCarePlan, StaffTaskKind.CompleteCarePlan, StaffTaskKind.GiveCarePlanCopy }) await AddAsync(story, kind, "2026-04");
        await story.EnrollAsync(person);
        Assert.Equal([StaffTaskKind.CompleteCarePlan, StaffTaskKind.GiveCarePlanCopy], await OpenAsync(story));
        using (await story.PutAsync("api/practices/p1/patients/edna/care-plan?by=care1", new { elements = Enum.GetNames<CarePlanElement>(), reviewOn = "2026-07-01" })) Assert.Equal([StaffTaskKind.GiveCarePlanCopy], await OpenAsync(story));
        using (await story.World.Api.PostAsync(new Uri("api/practices/p1/patients/edna/care-plan-copy", UriKind.Relative), null)) Assert.Empty(await OpenAsync(story));
    }

    [Theory]
    [InlineData("rn2", true)]
    [InlineData("md1", false)]
    public async Task A_care_plan_that_was_not_taken_closes_its_work_only_when_it_is_the_same_one_sent_again(string by, bool other)
    {
        await using var story = await Story.BeginAsync();
        story.Forget(await story.EnrollAsync(Story.Person("edna")));
        var whole = new { elements = Enum.GetNames<CarePlanElement>(), reviewOn = "2026-07-01" };
        using (var saved = await story.PutAsync("api/practices/p1/patients/edna/care-plan?by=md1", whole)) Assert.Equal(HttpStatusCode.NoContent, saved.StatusCode);
        // As if the first sending had died before it told the list of work.
        await AddAsync(story, StaffTaskKind.CompleteCarePlan, "2026-04");
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri($"api/practices/p1/patients/edna/care-plan?by={by}", UriKind.Relative)) { Content = JsonContent.Create(whole) };
        request.Headers.TryAddWithoutValidation("If-Match", "\"stale\"");
        using var refused = await story.World.Api.SendAsync(request);
        Assert.Equal(HttpStatusCode.PreconditionFailed, refused.StatusCode);
        Assert.Equal(other, (await OpenAsync(story)).Contains(StaffTaskKind.CompleteCarePlan));
    }

    [Fact]
    public async Task A_new_number_ends_the_work_on_the_one_that_failed()
    {
        await using var story = await Story.BeginAsync();
        story.Forget(await story.EnrollAsync(Story.Person("edna")));
        await AddAsync(story, StaffTaskKind.CheckNumber, "2026-04");
        story.Forget(await story.EnrollAsync(Story.Person("edna") with { CarePlans = [] }));
        Assert.Contains(StaffTaskKind.CheckNumber, await OpenAsync(story));
        story.Forget(await story.EnrollAsync(Story.Person("edna", 6002)));
        Assert.DoesNotContain(StaffTaskKind.CheckNumber, await OpenAsync(story));
    }

    [Fact]
    public async Task What_came_late_and_a_denial_are_done_when_the_replacement_goes_and_not_while_it_waits()
    {
        await using var world = await ClaimWorld.BeginAsync(
            1, faults: new ClearinghouseFaults { DeniedClaims = 1 }, practice: p => CorrectionTests.WithPlan(p), person: CorrectionTests.InPlan);
        await world.PassAsync(UntilDecided);
        Assert.Single(await world.TasksAsync(StaffTaskKind.WorkDenial));
        await AddAsync(world.Story, StaffTaskKind.WorkDenial, "2026-03", "e1");
        await AddAsync(world.Story, StaffTaskKind.CorrectClaim, "2026-04", "e1");
        await CorrectionTests.LogLateAsync(world, "e1");
        await world.PassAsync(TimeSpan.FromMinutes(1));
        using (var answer = await world.CorrectAsync("e1", "replace")) Assert.Equal(System.Net.HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal(2, (await world.TasksAsync(StaffTaskKind.WorkDenial)).Count);
        // What comes late after that is no part of it.
        await world.PassAsync(TimeSpan.FromMinutes(1));
        await AddAsync(world.Story, StaffTaskKind.CorrectClaim, "2026-04", "e1", "later");
        await world.SendAsync();
        Assert.Equal("2026-03", Assert.Single(await world.TasksAsync(StaffTaskKind.WorkDenial)).Month);
        Assert.EndsWith("later", Assert.Single(await world.TasksAsync(StaffTaskKind.CorrectClaim)).Id, StringComparison.Ordinal);
        Assert.All(await ClosedAsync(world.Story), e => Assert.Equal(("care1", "ReplacementSent"), (e.Who, e.About!.Split(' ')[1])));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whichever_write_the_process_dies_at_the_work_of_a_sent_claim_is_done_in_the_end_and_no_sooner(bool carriedOut)
    {
        var finished = false;
        for (var write = 1; !finished; write++)
        {
            Assert.True(write < 40, "Sending takes more writes than expected.");
            await using var world = await ClaimWorld.BeginAsync(1);
            await AddAsync(world.Story, StaffTaskKind.MendClaim, "2026-04", "e1");
            var (writes, dead) = (0, false);
            bool Dies(string method, string address) => dead || (method != "GET" && ++writes == write && (dead = true));
            if (carriedOut) (world.Story.World.Transactions.Lost, world.Story.World.Transactions.Fault) = (Dies, (_, _) => dead);
            else world.Story.World.Transactions.Fault = Dies;
            finished = await Record.ExceptionAsync(world.SendAsync) is null;
            (world.Story.World.Transactions.Lost, world.Story.World.Transactions.Fault) = (null, null);
            var batched = (await world.Get<ClaimStore>().FindAsync("p1", "2026-04", "e1", CancellationToken.None))!.State == ClaimState.Batched;
            if (!batched) Assert.Single(await world.TasksAsync(StaffTaskKind.MendClaim));
            await world.PassAsync(TimeSpan.FromDays(4));
            Assert.Empty(await world.TasksAsync(StaffTaskKind.MendClaim));
        }
    }

    internal static Task AddAsync(Story story, StaffTaskKind kind, string month, string patient = "edna", string? occasion = null) => story.Get<WorklistStore>().AddAsync(
        new StaffTask("p1", StaffTask.IdOf(kind, month, patient, occasion), kind, patient, month, story.Now, story.Now.AddDays(2), Done: false), CancellationToken.None);

    private static async Task<IReadOnlyList<StaffTaskKind>> OpenAsync(Story story) => [.. (await story.TasksAsync()).Select(t => t.Kind).OrderBy(k => k.ToString(), StringComparer.Ordinal)];

    private static async Task<IReadOnlyList<TrailEntry>> ClosedAsync(Story story) =>
        [.. (await story.Get<AuditTrail>().ReadAsync("p1", 1, int.MaxValue, CancellationToken.None)).Select(l => l.Entry).Where(e => e.What == "TaskClosed")];
}
