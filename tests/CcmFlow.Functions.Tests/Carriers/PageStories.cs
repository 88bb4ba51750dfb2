using CcmFlow.Cli.Carrier;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Carriers;
using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Carriers;

/// <summary>Pages and safety texts: at least once, over the second carrier when the first does not do.</summary>
public sealed class PageStories
{
    private static SimulatedPhone FirstPager(Story story) => story.Pager(OnCallResolver.At(story.Practice.Team.Schedules["first"], story.Now).Primary!);

    private static async Task<(SimulatedPhone Patient, SimulatedPhone Pager, DateTimeOffset At)> UrgentAsync(Story story)
    {
        story.Careless = true;
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(2, 2);
        var pager = FirstPager(story);
        edna.Texts("chest hurts", story.Practice.TextNumber);
        return (edna, pager, story.Now);
    }

    [Theory]
    [InlineData(SmsProvider.Twilio)]
    [InlineData(SmsProvider.Acs)]
    public async Task While_the_first_carrier_is_down_page_and_safety_text_leave_at_once_over_the_second(SmsProvider first)
    {
        await using var story = await TwoCarriers.BeginAsync(first);
        var (edna, pager, at) = await UrgentAsync(story);
        var down = CarrierFaults.None with { RejectCode = first == SmsProvider.Twilio ? 20429 : 429 };
        foreach (var phone in new[] { edna, pager })
        {
            if (first == SmsProvider.Twilio) story.World.Carrier.FaultsFor[phone.Number] = down;
            else story.World.Acs!.FaultsFor[phone.Number] = down;
        }
        await story.PassAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(TwoCarriers.SecondPager, pager.Expects("needs you").Message.From);
        var safety = edna.Expects("call 911").Message;
        Assert.Equal(TwoCarriers.SecondText, safety.From);
        Assert.True(safety.At - at < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task An_acknowledgement_to_the_second_carriers_number_counts()
    {
        await using var story = await TwoCarriers.BeginAsync(twilio: CarrierFaults.None with { LostReportRate = 1 });
        var (_, pager, _) = await UrgentAsync(story);
        await story.PassAsync(TimeSpan.FromSeconds(90));
        var code = pager.Expects("needs you").Message.Body.Split("ACK ")[1][..2];
        var second = pager.Received.Last(m => m.From == TwoCarriers.SecondPager);
        pager.Texts($"ACK {code}", second.From);
        await story.PassAsync(TimeSpan.FromSeconds(30));
        pager.Expects("is yours");
    }

    [Fact]
    public async Task A_page_without_a_delivery_report_goes_over_the_second_carrier_within_90_seconds()
    {
        await using var story = await TwoCarriers.BeginAsync(twilio: CarrierFaults.None with { LostReportRate = 1 });
        var (_, pager, at) = await UrgentAsync(story);
        await story.PassAsync(TimeSpan.FromMinutes(3));
        var pages = pager.Received.Where(m => m.Body.Contains("needs you", StringComparison.Ordinal)).ToList();
        Assert.Equal([story.Practice.PagerNumber, TwoCarriers.SecondPager], pages.Select(p => p.From));
        Assert.True(pages[1].At - at <= TimeSpan.FromSeconds(90), $"{pages[1].At - at}");
    }

    [Theory]
    [InlineData(30007)]
    [InlineData(30008)]
    [InlineData(30003)]
    public async Task An_undelivered_page_goes_over_the_second_carrier_within_90_seconds(int code)
    {
        await using var story = await TwoCarriers.BeginAsync(twilio: CarrierFaults.None with { UndeliveredRate = 1, ErrorCode = code });
        var (_, pager, at) = await UrgentAsync(story);
        await story.PassAsync(TimeSpan.FromMinutes(2));
        var page = pager.Expects("needs you").Message;
        Assert.Equal(TwoCarriers.SecondPager, page.From);
        Assert.True(page.At - at <= TimeSpan.FromSeconds(90), $"{page.At - at}");
    }

    [Fact]
    public async Task A_delivered_page_is_not_repeated()
    {
        await using var story = await TwoCarriers.BeginAsync();
        var (_, pager, _) = await UrgentAsync(story);
        await story.PassAsync(TimeSpan.FromMinutes(2));
        Assert.Single(pager.Received, m => m.Body.Contains("needs you", StringComparison.Ordinal));
        Assert.Empty(story.World.Acs!.Messages);
    }

    [Fact]
    public async Task A_clinician_who_sent_STOP_is_not_texted_round_it_and_the_practice_is_told()
    {
        await using var story = await TwoCarriers.BeginAsync();
        var (_, pager, _) = await UrgentAsync(story);
        story.World.Carrier.FaultsFor[pager.Number] = CarrierFaults.None with { RejectCode = 21610 };
        await story.PassAsync(TimeSpan.FromMinutes(2));
        Assert.Empty(story.World.Acs!.Messages.ToPhone(pager));
        Assert.Contains(await story.TasksAsync(StaffTaskKind.CheckOnCall), t => t.Id.Contains("OptedOut", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_second_carrier_a_page_is_handed_to_the_first_again()
    {
        await using var story = await Story.BeginAsync(sweepEachMinute: true);
        var (_, pager, at) = await UrgentAsync(story);
        story.World.Carrier.FaultsFor[pager.Number] = TwoCarriers.Outage(at, TimeSpan.FromSeconds(8));
        await story.PassAsync(TimeSpan.FromMinutes(1));
        pager.Expects("needs you");
    }
}
