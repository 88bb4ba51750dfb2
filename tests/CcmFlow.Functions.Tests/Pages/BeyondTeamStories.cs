using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using CcmFlow.Cli.Carrier;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Tests.Paging;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Pages;

/// <summary>The answering service and the canary phone: numbers of nobody of the team, which count once a code that was sent to them came back.</summary>
public sealed class BeyondTeamStories
{
    private const string Desk = "+16175554999";
    private const string Canary = "+16175554998";

    [Fact]
    public async Task An_answering_service_whose_number_nobody_verified_is_called_and_takes_no_case_by_a_key()
    {
        await using var story = await Story.BeginAsync(sweepEachMinute: true);
        story.Careless = true;
        await ChangeAsync(story, ("service", "Night Desk"), ("servicePhone", Desk));
        story.World.Carrier.Phone(Desk).OnCall(_ => CallAnswer.Presses("4"));
        await story.EmergencyAsync(11 * 60);
        Assert.Contains(story.World.Carrier.Calls, call => call.To == Desk);
        Assert.Null((await story.NeedAsync()).Holder);
        Assert.Contains(story.World.Log, line => line.Contains("on a number that nobody verified", StringComparison.Ordinal));
        Assert.Contains(story.Supervisor().Received, m => m.Body.StartsWith("ALARM", StringComparison.Ordinal));
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/settings/beyond");
        Assert.Contains("no key pressed there takes one", cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_is_changed_while_it_rings_takes_nothing_by_a_key_either()
    {
        await using var story = await Story.BeginAsync(sweepEachMinute: true);
        story.Careless = true;
        await ChangeAsync(story, ("service", "Night Desk"), ("servicePhone", Desk));
        await VerifyServiceAsync(story);
        // Verified when the words are fetched, not any more when the key comes.
        story.World.Carrier.Phone(Desk).OnCall(_ =>
        {
            story.Get<PracticeStore>().ChangeAsync("p1", p => p with { Team = p.Team with { AnsweringService = p.Team.AnsweringService! with { Phone = Canary } } }, CancellationToken.None).GetAwaiter().GetResult();
            return CallAnswer.Presses("6");
        });
        await story.EmergencyAsync(11 * 60);
        Assert.Contains(story.World.Carrier.Calls, call => call.To == Desk);
        var need = await story.NeedAsync();
        Assert.Null(need.Holder);
        Assert.Null(need.ClosedAt);
    }

    [Fact]
    public async Task A_verified_answering_service_is_called_when_nobody_takes_a_case_and_takes_it_by_a_key()
    {
        await using var story = await Story.BeginAsync(sweepEachMinute: true);
        story.Careless = true;
        await ChangeAsync(story, ("service", "Night Desk"), ("servicePhone", Desk));
        await VerifyServiceAsync(story);
        story.World.Carrier.Phone(Desk).OnCall(_ => CallAnswer.Presses("4"));
        await story.EmergencyAsync(11 * 60);
        Assert.Equal("answering-service", (await story.NeedAsync()).Holder);
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync();
        Assert.Contains("Night Desk", cora.Page, StringComparison.Ordinal);
        await ChangeAsync(story, ("service", ""), ("servicePhone", ""));
        Assert.Null((await PracticeAsync(story)).Team.AnsweringService);
    }

    [Fact]
    public async Task An_answering_service_is_a_level_of_its_own_once_its_number_is_verified_and_cannot_be_taken_away_while_it_is_one()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        await ChangeAsync(story, ("service", "Night Desk"), ("servicePhone", Desk));
        await ChangeSectionAsync(story, "level.3", ("pages", "answering-service"), ("minutes", "5"));
        Assert.False((await StateAsync(story, "answering-service")).CanBePaged);
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/settings/beyond");
        Assert.Contains("Level 3 of urgent cases does not page it until then.", cora.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("/numbers/Mobile/", cora.Page, StringComparison.Ordinal);
        await VerifyServiceAsync(story);
        Assert.True((await StateAsync(story, "answering-service")).CanBePaged);
        await cora.OpenAsync("/settings/beyond");
        Assert.DoesNotContain("does not page it", cora.Page, StringComparison.Ordinal);
        await cora.EditAsync("/settings/beyond", ("service", ""), ("servicePhone", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
        await cora.EditAsync("/settings/beyond", ("service", ""), ("servicePhone", Desk));
        Assert.Contains("needs a name", cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_level_that_pages_the_answering_service_alone_keeps_it_from_getting_another_number_until_it_pages_somebody_else_too()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        await ChangeAsync(story, ("service", "Night Desk"), ("servicePhone", Desk));
        await VerifyServiceAsync(story);
        await ChangeSectionAsync(story, "level.3", ("pages", "answering-service"), ("minutes", "5"));
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/settings/beyond");
        await cora.EditAsync("/settings/beyond", ("servicePhone", "+16175554997"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
        Assert.Contains("level 3 of urgent cases would page nobody", string.Concat(cora.Complaints), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Desk, (await PracticeAsync(story)).Team.AnsweringService!.Phone);
        // Its name is no number.
        await ChangeAsync(story, ("service", "Day Desk"));
        Assert.True((await StateAsync(story, "answering-service")).CanBePaged);
        var steps = (await PracticeAsync(story)).Team.Escalation.Steps;
        await story.Get<PracticeStore>().ChangeAsync("p1", p => p with { Team = p.Team with { Escalation = p.Team.Escalation with { Steps = [.. steps.Take(2), steps[2] with { Targets = [.. steps[2].Targets, .. steps[0].Targets] }] } } }, CancellationToken.None);
        await ChangeAsync(story, ("servicePhone", "+16175554997"));
        Assert.False((await StateAsync(story, "answering-service")).CanBePaged);
        await cora.OpenAsync("/settings/beyond");
        Assert.Contains("Level 3 of urgent cases does not page it until then.", cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_canary_phone_is_texted_every_two_minutes_once_a_code_that_was_sent_to_it_came_back_until_it_is_changed()
    {
        await using var story = await Story.BeginAsync(world: o => o with { CanarySchedule = "10 */2 * * * *" });
        story.Careless = true;
        await ChangeAsync(story, ("canaryPhone", Canary));
        var canary = story.World.Carrier.Phone(Canary);
        await story.PassAsync(TimeSpan.FromMinutes(10));
        Assert.Empty(canary.Received);
        Assert.Equal("Off", await CanaryHealthAsync(story));
        await VerifyCanaryAsync(story, canary);
        await story.PassAsync(TimeSpan.FromMinutes(10));
        var tests = Tests(canary);
        Assert.InRange(tests, 5, 6);
        Assert.Equal("Well", await CanaryHealthAsync(story));
        await ChangeAsync(story, ("canaryPhone", "+16175554996"));
        var other = story.World.Carrier.Phone("+16175554996");
        await story.PassAsync(TimeSpan.FromMinutes(10));
        Assert.Equal((tests, 0), (Tests(canary), other.Received.Count));
    }

    [Fact]
    public async Task Both_numbers_stand_on_the_page_with_their_own_codes()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        await ChangeAsync(story, ("service", "Night Desk"), ("servicePhone", Desk), ("canaryPhone", Canary));
        await VerifyServiceAsync(story);
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/settings/beyond");
        Assert.DoesNotContain("/numbers/Voice/", cora.Page, StringComparison.Ordinal);
        Assert.Contains("Code that came to the canary phone", cora.Page, StringComparison.Ordinal);
        await VerifyCanaryAsync(story, story.World.Carrier.Phone(Canary));
        Assert.True((await StateAsync(story, "canary")).MobileVerified);
        Assert.True((await StateAsync(story, "answering-service")).VoiceVerified);
    }

    [Fact]
    public async Task A_STOP_of_the_canary_phone_ends_its_texts_until_it_is_verified_again()
    {
        await using var story = await Story.BeginAsync(world: o => o with { CanarySchedule = "10 */2 * * * *" });
        story.Careless = true;
        await ChangeAsync(story, ("canaryPhone", Canary));
        var canary = story.World.Carrier.Phone(Canary);
        await VerifyCanaryAsync(story, canary);
        await story.PassAsync(TimeSpan.FromMinutes(5));
        canary.Texts("STOP", story.Practice.PagerNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        Assert.True((await StateAsync(story, "canary")).TextsBlocked);
        Assert.Contains(await story.TasksAsync(), t => t.Kind == StaffTaskKind.CheckOnCall);
        // The carrier blocks no more, and still nothing goes.
        canary.Texts("START", story.Practice.PagerNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        var before = Tests(canary);
        await story.PassAsync(TimeSpan.FromMinutes(20));
        Assert.Equal(before, Tests(canary));
        Assert.Equal("Off", await CanaryHealthAsync(story));
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/settings/beyond");
        Assert.Contains("answered STOP", cora.Page, StringComparison.Ordinal);
        await VerifyCanaryAsync(story, canary);
        await story.PassAsync(TimeSpan.FromMinutes(5));
        Assert.True(Tests(canary) > before);
    }

    [Fact]
    public async Task A_carrier_that_knows_of_a_STOP_of_the_canary_phone_ends_its_texts_too()
    {
        await using var story = await Story.BeginAsync(
            practice: p => p with { Team = p.Team with { Canary = new StaffMember("canary", "Canary", Canary, "Phone", false) { NumbersVerifiedOn = new DateOnly(2026, 1, 1) } } },
            world: o => o with { CanarySchedule = "10 */2 * * * *" });
        story.Careless = true;
        // To the carrier alone: the number has no webhook.
        var webhook = story.World.Carrier.Numbers[story.Practice.PagerNumber];
        story.World.Carrier.Numbers[story.Practice.PagerNumber] = null;
        story.World.Carrier.Phone(Canary).Texts("STOP", story.Practice.PagerNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        story.World.Carrier.Numbers[story.Practice.PagerNumber] = webhook;
        await story.PassAsync(TimeSpan.FromMinutes(3));
        Assert.True((await StateAsync(story, "canary")).TextsBlocked);
        var sent = story.World.Carrier.Messages.Count;
        await story.PassAsync(TimeSpan.FromMinutes(10));
        Assert.Equal(sent, story.World.Carrier.Messages.Count);
    }

    private static int Tests(SimulatedPhone phone) => phone.Received.Count(m => !m.Body.Contains("code is", StringComparison.OrdinalIgnoreCase));

    private static async Task<string?> CanaryHealthAsync(Story story) =>
        (await story.World.Api.GetFromJsonAsync<JsonElement>("api/health")).GetProperty("paging").GetProperty("canary").GetString();

    private static async Task VerifyServiceAsync(Story story)
    {
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/settings/beyond");
        await cora.SendAsync("/numbers/Voice/code");
        await story.PassAsync(TimeSpan.FromMinutes(1));
        var call = story.World.Carrier.Calls.Last(c => c.To == Desk);
        var code = string.Concat(Regex.Match(call.Twiml!, @"(\d[^\d<]{0,3}){6}").Value.Where(char.IsAsciiDigit));
        await cora.SendAsync("/numbers/Voice/verify", ("code", code));
        Assert.Contains("The number is verified.", cora.Page, StringComparison.Ordinal);
    }

    private static async Task VerifyCanaryAsync(Story story, SimulatedPhone canary)
    {
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/settings/beyond");
        await cora.SendAsync("/numbers/Mobile/code");
        await story.PassAsync(TimeSpan.FromSeconds(30));
        await cora.SendAsync("/numbers/Mobile/verify", ("code", Regex.Match(canary.Received[^1].Body, @"\d{6}").Value));
        Assert.Contains("The number is verified.", cora.Page, StringComparison.Ordinal);
    }

    private static async Task<ContactState> StateAsync(Story story, string person) => (await story.Get<Contacts>().StatesAsync(await PracticeAsync(story), CancellationToken.None))(person);

    private static Task ChangeAsync(Story story, params (string, string)[] values) => ChangeSectionAsync(story, "beyond", values);

    private static async Task ChangeSectionAsync(Story story, string section, params (string, string)[] values)
    {
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync($"/settings/{section}");
        await cora.EditAsync($"/settings/{section}", values);
        Assert.Contains("Saved.", cora.Page, StringComparison.Ordinal);
    }

    private static Task<Practice> PracticeAsync(Story story) => story.Get<PracticeStore>().FreshAsync("p1", CancellationToken.None);
}
