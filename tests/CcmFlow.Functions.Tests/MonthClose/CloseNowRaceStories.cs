using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Tests.MonthClose;

/// <summary>Somebody closes a running month while somebody else records something of it: between any two reads and writes of the one, the whole of the other.</summary>
public sealed class CloseNowRaceStories
{
    private const int MostRequests = 80;
    private static readonly PatientMonthKey Key = new("p1", "edna", Story.April);

    [Fact]
    public async Task A_correction_that_takes_the_minutes_away_never_leaves_a_running_month_closed_with_nothing_billed() =>
        await BetweenAnyTwoAsync(
            CloseAsync,
            async story => Assert.Equal(AppendOutcome.Kept, (await LogAsync(story, Entry(story, "mended", 5) with { Supersedes = "work" })).Outcome),
            async (story, when) =>
            {
                var rows = await story.MonthAsync("edna");
                Assert.True(rows.Decision is null or { Billable: true }, $"{when}: closed, and nothing is billed");
                // One that was too late for the decision is work for whoever bills: the claim is held, or somebody has it.
                if (rows.Entries.Any(e => e.Late)) Assert.Contains(await story.Get<WorklistStore>().OpenAsync("p1", CancellationToken.None), t => t.Kind is StaffTaskKind.CorrectClaim or StaffTaskKind.MendClaim);
            });

    [Fact]
    public async Task Another_practices_claim_that_comes_to_light_meanwhile_is_decided_on_or_is_work_for_whoever_bills() =>
        await BetweenAnyTwoAsync(
            CloseAsync,
            async story =>
            {
                await story.Get<PatientStore>().ChangeAsync("p1", "edna", p => p with { Circumstances = p.Circumstances with { OtherServices = [new(Story.April, "99490", ServiceBilledBy.OtherPractice)] } }, CancellationToken.None);
                await story.Get<ClosedMonthReview>().CheckAsync(story.Practice, await story.PatientAsync("edna"), Story.April, CancellationToken.None);
            },
            async (story, when) =>
            {
                if ((await story.MonthAsync("edna")).Decision is { Billable: true })
                    Assert.True((await story.Get<WorklistStore>().OpenAsync("p1", CancellationToken.None)).Any(t => t.Kind is StaffTaskKind.CorrectClaim or StaffTaskKind.MendClaim), $"{when}: billed beside another practice's claim, and nobody is told");
            });

    [Fact]
    public async Task A_timer_that_is_stopped_meanwhile_counts_or_keeps_the_month_open() =>
        await BetweenAnyTwoAsync(
            CloseAsync, StopAsync, async (story, when) => Assert.True((await story.MonthAsync("edna")).Entries.All(e => !e.Late), $"{when}: the timer's minutes came late"), timed: true);

    [Fact]
    public async Task A_close_between_any_two_steps_of_a_timers_stop_leaves_no_minute_out() =>
        await BetweenAnyTwoAsync(
            StopAsync, CloseAsync, async (story, when) => Assert.True((await story.MonthAsync("edna")).Entries.All(e => !e.Late), $"{when}: the timer's minutes came late"), timed: true);

    /// <summary>Once for each storage request of the first: just before it, the second happens whole.</summary>
    private static async Task BetweenAnyTwoAsync(Func<Story, Task> first, Func<Story, Task> second, Func<Story, string, Task> holds, bool timed = false)
    {
        var finished = false;
        for (var request = 1; !finished; request++)
        {
            Assert.True(request < MostRequests, "More requests than expected.");
            await using var story = await Story.BeginAsync();
            story.Careless = true;
            await story.EnrollConsentedAsync(Story.Person("edna"));
            await story.UntilAsync(10, 12);
            Assert.Equal(AppendOutcome.Kept, (await LogAsync(story, Entry(story, "work", 25))).Outcome);
            if (timed) await StartAsync(story);
            // The list is read by one at a time: a request that waits in the middle of that would wait for itself.
            await story.Get<MemberIds>().AlsoOnFileForAsync(await story.PatientAsync("edna"), CancellationToken.None);
            var (seen, done) = (0, false);
            story.World.Transactions.Before = async (_, _) =>
            {
                if (done || Interlocked.Increment(ref seen) != request) return;
                done = true;
                await Task.Run(() => second(story));
            };
            await first(story);
            story.World.Transactions.Before = null;
            finished = !done;
            if (done) await holds(story, $"before request {request}");
        }
    }

    private static TimeEntry Entry(Story story, string id, int minutes)
    {
        var start = story.Zone.AtLocal(new DateOnly(2026, 4, 9), new TimeOnly(9, 0));
        return new TimeEntry { Id = id, Start = start, End = start.AddMinutes(minutes), Role = WorkRole.ClinicalStaff, StaffId = "care1", Credential = "RN" };
    }

    private static async Task<Appended> LogAsync(Story story, TimeEntry entry) =>
        await story.Get<TimeLog>().LogAsync(story.Practice, await story.PatientAsync("edna"), Story.April, entry, CancellationToken.None);

    private static async Task CloseAsync(Story story) =>
        await story.Get<MonthClosing>().CloseNowAsync(story.Practice, await story.PatientAsync("edna"), Story.April, "care1", "asked to", CancellationToken.None);

    private static async Task StartAsync(Story story)
    {
        using var started = await story.World.Api.PostAsync(new Uri("api/practices/p1/patients/edna/timer/start?by=care1", UriKind.Relative), null);
        Assert.True(started.IsSuccessStatusCode);
        await story.PassAsync(TimeSpan.FromMinutes(7));
    }

    private static async Task StopAsync(Story story) =>
        Assert.Null((await story.Get<TimerStop>().StopAsync(story.Practice, "care1", await story.PatientAsync("edna"), CareActivity.CarePlanReview, CancellationToken.None)).Fault);
}
