using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Carriers;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Functions.Tests.Carriers;

/// <summary>The answer to a hand-over and the reports about it come in any order, some twice: the row ends the same.</summary>
public sealed class OrderOfReportsTests
{
    [Theory]
    [InlineData(DeliveryState.Delivered, null)]
    [InlineData(DeliveryState.Undelivered, 30003)]
    [InlineData(DeliveryState.Failed, 30036)]
    public async Task A_row_ends_the_same_for_every_order(DeliveryState last, int? code)
    {
        await using var story = await Story.BeginAsync();
        var outbox = story.Get<Outbox>();
        var ends = new HashSet<(DeliveryState, int?, bool)>();
        var order = 0;
        foreach (var steps in Permutations([0, 1, 2, 3, 4]))
        {
            var body = new RenderedText("text", "v");
            var ordered = TextOrder.ToPatient(TextClass.Routine, TextTemplate.CheckIn, "p1", "edna", Story.April, $"k{order++}");
            var row = (await outbox.TryPutAsync(OutboxRow.New(ordered, "+16175556001", body, new SenderRoute(SmsProvider.Twilio, "+16175550100"), story.Now), body, default))!;
            foreach (var step in steps)
            {
                // What the sender records goes by the row that it wrote; reports read the row anew.
                if (step == 0) await outbox.RecordAsync(row, HandOver.Accepted("SM1"), default);
                else await outbox.ReportAsync((await outbox.FindAsync(row.Place, default))!, step switch { 1 => DeliveryState.Accepted, 2 => DeliveryState.Sent, _ => last }, step < 3 ? null : code, default);
            }
            var end = (await outbox.FindAsync(row.Place, default))!;
            ends.Add((end.State, end.ErrorCode, end.HandedOverAt is not null));
        }
        Assert.Equal(120, order);
        Assert.Equal((last, code, true), Assert.Single(ends));
    }

    [Fact]
    public async Task A_failure_that_is_reported_twice_leads_to_one_retry()
    {
        await using var story = await TwoCarriers.BeginAsync(twilio: Cli.Carrier.CarrierFaults.None with { UndeliveredRate = 1, ErrorCode = 30008, DuplicateCallbackRate = 1, ReorderRate = 1 });
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(8);
        Assert.Equal(2, story.World.Carrier.Messages.ToPhone(edna).Count);
        Assert.Equal(TextingState.Allowed, (await story.PatientAsync("edna")).Texting);
    }

    private static IEnumerable<int[]> Permutations(int[] of) => of.Length == 1
        ? [of]
        : of.SelectMany(first => Permutations([.. of.Where(o => o != first)]).Select(rest => (int[])[first, .. rest]));
}
