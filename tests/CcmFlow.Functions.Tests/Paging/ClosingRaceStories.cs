using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Rules.OnCall;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging.Abstractions;

namespace CcmFlow.Functions.Tests.Paging;

/// <summary>A patient writes again in the moment in which the case closes.</summary>
public sealed class ClosingRaceStories
{
    [Fact]
    public async Task A_case_that_is_opened_again_while_it_closes_can_be_taken_and_ends()
    {
        await using var story = await PagingStory.BeginAsync();
        await story.EmergencyAsync(20);
        var (first, need) = (story.First(), await story.NeedAsync());
        first.Replies($"ack {need.CaseCode}");
        await story.PassAsync(TimeSpan.FromMinutes(11));
        var (id, durable) = (new NeedId(story.Practice.Id, need.Id), story.Get<DurableTaskClient>());
        foreach (var happened in new UrgentNeedEvent[] { new OutcomeReported(story.On("first"), 9), new PatientWroteAgain(NeedSeverity.Emergency) })
            await UrgentNeed.RaiseAsync(durable, id, happened, NullLogger.Instance, CancellationToken.None);
        await story.PassAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(2, Pages());

        first.Texts($"ack {need.CaseCode}", story.Practice.PagerNumber);
        await story.PassAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(story.On("first"), (await story.NeedAsync()).Holder);
        first.Texts($"done {need.CaseCode} 2", story.Practice.PagerNumber, TimeSpan.FromMinutes(3));
        await story.PassAsync(TimeSpan.FromMinutes(45));
        Assert.NotNull((await story.NeedAsync()).ClosedAt);
        Assert.Equal(2, Pages());
        // The minutes of the first call and of the second.
        Assert.Equal([9, 2], (await story.MonthAsync("edna")).Entries.Select(e => (e.Entry.End!.Value - e.Entry.Start!.Value).TotalMinutes).OrderDescending());

        int Pages() => first.Received.Count(m => m.Body.Contains("needs you", StringComparison.Ordinal));
    }
}
