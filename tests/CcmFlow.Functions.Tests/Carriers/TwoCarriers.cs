using CcmFlow.Cli.Carrier;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Carriers;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Carriers;

/// <summary>Stories of a practice with numbers at both carriers.</summary>
internal static class TwoCarriers
{
    public const string SecondText = "+18335552000";
    public const string SecondPager = "+18335553000";

    public static Task<Story> BeginAsync(SmsProvider first = SmsProvider.Twilio, CarrierFaults? twilio = null, CarrierFaults? acs = null, bool intermediate = true) =>
        Story.BeginAsync(
            twilio, practice: p => With(p, first), sweepEachMinute: true,
            world: o => o with { AcsFaults = acs ?? CarrierFaults.None with { ErrorCode = 4006 }, IntermediateStatuses = intermediate });

    private static Practice With(Practice p, SmsProvider first)
    {
        var other = first == SmsProvider.Twilio ? SmsProvider.Acs : SmsProvider.Twilio;
        return p with { Carrier = first, SecondCarrier = new SecondCarrier(other, SecondText, SecondPager) };
    }

    public static IReadOnlyList<CarrierMessage> ToPhone(this IEnumerable<CarrierMessage> messages, SimulatedPhone phone) =>
        [.. messages.Where(m => m.Direction == CarrierDirection.Outbound && m.To == phone.Number)];

    public static async Task<IReadOnlyList<StaffTask>> TasksAsync(this Story story, StaffTaskKind kind) =>
        [.. (await story.Get<WorklistStore>().OpenAsync(story.Practice.Id, CancellationToken.None)).Where(t => t.Kind == kind)];

    public static CarrierFaults Outage(DateTimeOffset from, TimeSpan length) => CarrierFaults.None with { Outages = [new OutageWindow(from, from + length)] };
}
