using CcmFlow.Cli.Carrier;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Tests.Stories;

public sealed class UrgentStories
{
    private static async Task<NeedRecord> NeedAsync(Story story) =>
        Assert.Single(await story.Get<NeedStore>().ListAsync(story.Practice.Id, CancellationToken.None));

    /// <summary>On call in April by the demo practice's weekly rotations.</summary>
    private static (SimulatedPhone First, SimulatedPhone Second, SimulatedPhone Supervisor, string FirstId) Pagers(Story story)
    {
        string On(string schedule) => CcmFlow.Rules.OnCall.OnCallResolver.At(story.Practice.Team.Schedules[schedule], story.Now).Primary!;
        return (story.Pager(On("first")), story.Pager(On("second")), story.Pager(story.Practice.Team.Supervisor), On("first"));
    }

    [Fact]
    public async Task Chest_pain_at_two_at_night_is_answered_and_paged_at_once_and_the_calls_minutes_are_logged()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(2, 2);
        var (first, _, _, firstId) = Pagers(story);
        phone.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromSeconds(15));
        phone.Expects("call 911 now");
        var page = first.Expects("a patient needs you");
        var code = (await NeedAsync(story)).CaseCode;
        Assert.DoesNotContain("Edna", page.Message.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("chest", page.Message.Body, StringComparison.Ordinal);

        first.Texts($"ack {code}", story.Practice.PagerNumber);
        await story.PassAsync(TimeSpan.FromSeconds(30));
        first.Expects("is yours");
        first.Texts("done 11", story.Practice.PagerNumber, TimeSpan.FromMinutes(12));
        await story.PassAsync(TimeSpan.FromMinutes(15));
        first.Expects("is closed");

        var need = await NeedAsync(story);
        Assert.Equal((firstId, 1, 11), (need.Holder, need.Level, need.Minutes));
        Assert.True(need.AcknowledgedAt - need.OpenedAt < TimeSpan.FromMinutes(1));
        var entry = Assert.Single((await story.MonthAsync("edna")).Entries).Entry;
        Assert.Equal((TimeSpan.FromMinutes(11), WorkRole.ClinicalStaff, CareActivity.UrgentNeed), (entry.End!.Value - entry.Start!.Value, entry.Role, entry.Activity));
        Assert.Null((await story.PatientAsync("edna")).OpenNeed);
    }

    [Fact]
    public async Task When_the_first_sleeps_the_second_is_paged_within_minutes()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        var (first, second, _, _) = Pagers(story);
        phone.Texts("I cant breathe", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(4));
        first.Expects("a patient needs you");
        Assert.Empty(second.Received);
        await story.PassAsync(TimeSpan.FromMinutes(2));
        second.Expects("a patient needs you").Replies($"1 {(await NeedAsync(story)).CaseCode}");
        await story.PassAsync(TimeSpan.FromMinutes(1));
        second.Expects("is yours");
        Assert.Equal(2, (await NeedAsync(story)).Level);
    }

    [Fact]
    public async Task When_nobody_answers_it_goes_round_again_and_the_supervisor_is_alarmed()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        var (first, second, supervisor, _) = Pagers(story);
        phone.Texts("having chest pain", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromHours(2));
        Assert.True(first.Received.Count(m => m.Body.Contains("needs you", StringComparison.Ordinal)) >= 5);
        Assert.True(second.Received.Count(m => m.Body.Contains("needs you", StringComparison.Ordinal)) >= 5);
        Assert.Contains(supervisor.Received, m => m.Body.StartsWith("ALARM", StringComparison.Ordinal));
        first.Texts($"ack {(await NeedAsync(story)).CaseCode}", story.Practice.PagerNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        Assert.NotNull((await NeedAsync(story)).AcknowledgedAt);
    }

    [Fact]
    public async Task A_page_that_is_not_delivered_moves_on_at_once()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        var (first, second, _, _) = Pagers(story);
        story.World.Carrier.FaultsFor[first.Number] = CarrierFaults.None with { UndeliveredRate = 1 };
        phone.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromSeconds(45));
        second.Expects("a patient needs you");
    }

    [Fact]
    public async Task A_decline_passes_the_case_on_at_once_and_a_bare_ok_takes_nothing()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        var (first, second, _, _) = Pagers(story);
        phone.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromSeconds(15));
        first.Expects("a patient needs you").Replies("ok");
        await story.PassAsync(TimeSpan.FromSeconds(30));
        first.Expects("Not understood");
        Assert.Null((await NeedAsync(story)).AcknowledgedAt);
        first.Replies($"pass {(await NeedAsync(story)).CaseCode}");
        await story.PassAsync(TimeSpan.FromSeconds(30));
        second.Expects("a patient needs you");
    }

    [Fact]
    public async Task A_code_counts_only_from_somebody_who_was_paged_for_it()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        var (_, second, _, _) = Pagers(story);
        phone.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromSeconds(15));
        second.Texts($"ack {(await NeedAsync(story)).CaseCode}", story.Practice.PagerNumber);
        await story.PassAsync(TimeSpan.FromSeconds(30));
        Assert.Null((await NeedAsync(story)).AcknowledgedAt);
        second.Expects("Not understood");
    }

    [Fact]
    public async Task A_second_text_joins_the_open_need()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        phone.Texts("dizzy since the new pill", story.Practice.TextNumber);
        phone.Texts("now my chest hurts", story.Practice.TextNumber, TimeSpan.FromMinutes(1));
        await story.PassAsync(TimeSpan.FromMinutes(2));
        await NeedAsync(story);
    }

    [Fact]
    public async Task A_case_without_an_outcome_is_asked_for_and_paged_again()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        var (first, _, _, _) = Pagers(story);
        phone.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromSeconds(15));
        first.Expects("a patient needs you").Replies($"ack {(await NeedAsync(story)).CaseCode}");
        await story.PassAsync(TimeSpan.FromMinutes(25));
        first.Expects("is the call done?");
        await story.PassAsync(TimeSpan.FromMinutes(10));
        first.Expects("a patient needs you");
    }

    [Fact]
    public async Task An_urgent_need_of_somebody_unknown_to_the_roster_is_still_kept()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        story.World.Carrier.Phone("+16175559999").Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        var (text, intents, _) = Assert.Single(await story.Get<CcmFlow.Functions.Messaging.InboundStore>().ListAsync(story.Practice.Id, CancellationToken.None));
        Assert.Equal(("chest hurts", "UnknownSender"), (text.Body, intents));
        Assert.Contains(await story.Get<WorklistStore>().OpenAsync(story.Practice.Id, CancellationToken.None), t => t.Kind == StaffTaskKind.ReadText);
        story.World.Carrier.Phone("+16175559999").Expects("call 911 now");
        Pagers(story).First.Expects("a patient needs you");
    }
}
