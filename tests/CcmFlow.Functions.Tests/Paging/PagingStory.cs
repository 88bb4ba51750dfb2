using CcmFlow.Cli.Carrier;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.Tests.Paging;

/// <summary>What stories of paging have in common: a patient, those on call, an answering service, the auditor each minute.</summary>
internal static class PagingStory
{
    public const string AnsweringNumber = "+16175554999";

    public static Task<Story> BeginAsync(Func<Practice, Practice>? practice = null, bool careless = true) => BeginAsync(null, practice, careless);

    public static async Task<Story> BeginAsync(CarrierFaults? faults, Func<Practice, Practice>? practice = null, bool careless = true)
    {
        Practice WithService(Practice p) => p with
        {
            Team = p.Team with
            {
                AnsweringService = new StaffMember("service", "Night Desk", AnsweringNumber, "Service", false) { VoiceOnly = true, NumbersVerifiedOn = new DateOnly(2026, 1, 1) },
            },
        };
        var story = await Story.BeginAsync(
            faults, p => practice is null ? WithService(p) : practice(WithService(p)), sweepEachMinute: true, world: o => o with { AuditSchedule = "30 * * * * *", CanarySchedule = "10 */2 * * * *" });
        story.Careless = careless;
        return story;
    }

    public static string On(this Story story, string schedule) => OnCallResolver.At(story.Practice.Team.Schedules[schedule], story.Now).Primary!;

    public static SimulatedPhone First(this Story story) => story.Pager(story.On("first"));

    public static SimulatedPhone Second(this Story story) => story.Pager(story.On("second"));

    public static SimulatedPhone Supervisor(this Story story) => story.Pager(story.Practice.Team.Supervisor);

    public static async Task<NeedRecord> NeedAsync(this Story story) => Assert.Single(await story.Get<NeedStore>().ListAsync(story.Practice.Id, CancellationToken.None));

    public static IReadOnlyList<CarrierCall> CallsTo(this Story story, SimulatedPhone phone) => [.. story.World.Carrier.Calls.Where(call => call.To == phone.Number)];

    /// <summary>A patient writes that the chest hurts; time passes.</summary>
    public static async Task<SimulatedPhone> EmergencyAsync(this Story story, double seconds = 15, string words = "chest hurts")
    {
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        phone.Texts(words, story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromSeconds(seconds));
        return phone;
    }
}
