using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Billing;

namespace CcmFlow.Functions.Tests.Pages;

/// <summary>Where a change of the settings takes effect, and what it leaves as it was.</summary>
public sealed class SettingsEffectStories
{
    [Fact]
    public async Task The_name_and_the_number_are_those_of_the_next_text()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        var (texts, from) = (new List<string>(), new List<string>());
        phone.OnText(text =>
        {
            texts.Add(text.Body);
            from.Add(text.From);
            return null;
        });
        await ChangeAsync(story, "practice", ("name", "Harbor Care"));
        await ChangeAsync(story, "numbers", ("textNumber", "+16175558800"));
        story.World.Connect(await PracticeAsync(story));
        await story.UntilAsync(10, 12);
        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.StartsWith("Harbor Care", text, StringComparison.Ordinal));
        Assert.All(from, number => Assert.Equal("+16175558800", number));
    }

    [Fact]
    public async Task The_policies_count_for_the_month_that_runs_and_a_month_that_is_over_is_decided_by_its_own()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(10, 12);
        await LogAsync(story, minutes: 25);
        await story.World.Clock.RunUntilAsync(story.Zone.MonthEnd(Story.April).AddHours(2), null, CancellationToken.None);
        // April is over and not closed yet: what is changed now is May's.
        await ChangeAsync(story, "policies", ("holdUnchecked", "true"));
        await story.UntilBilledAsync();
        Assert.Equal((true, false), await JudgedAsync(story));
        var practice = await PracticeAsync(story);
        Assert.False(practice.TermsOf(Story.April).Policy.HoldWhenCoverageNotChecked);
        Assert.True(practice.TermsOf(Story.April.Next).Policy.HoldWhenCoverageNotChecked);
    }

    [Fact]
    public async Task A_policy_that_is_changed_while_the_month_runs_decides_it()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(10, 12);
        await LogAsync(story, minutes: 25);
        await ChangeAsync(story, "policies", ("holdUnchecked", "true"));
        await story.UntilBilledAsync();
        Assert.Equal((true, true), await JudgedAsync(story));
    }

    [Fact]
    public async Task A_closed_months_decision_and_its_sent_claim_stay_word_for_word_whatever_is_changed_after()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(10, 12);
        await LogAsync(story, minutes: 25);
        await story.UntilBilledAsync();
        await story.PassAsync(TimeSpan.FromHours(12));
        var before = (await story.MonthAsync("edna")).Decision;
        var file = Assert.Single(Directory.GetFiles(story.ClaimsFolder, "*.837", SearchOption.AllDirectories));
        var bytes = await File.ReadAllTextAsync(file);
        await ChangeAsync(story, "practice", ("timeZone", "America/Denver"), ("npi", "1245319599"));
        await ChangeAsync(story, "policies", ("choice", nameof(BillingChoice.Physician)));
        await ChangeAsync(story, "claims", ("receiverId", "OTHER"));
        await ChangeAsync(story, "conditions", ("needed", "6"));
        await story.PassAsync(TimeSpan.FromDays(2));
        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(before), System.Text.Json.JsonSerializer.Serialize((await story.MonthAsync("edna")).Decision));
        Assert.Equal(bytes, await File.ReadAllTextAsync(file));
        Assert.False((await story.PatientAsync("edna")).Eligibility.Eligible);
    }

    [Fact]
    public async Task Sender_receiver_and_fees_are_those_of_the_next_claim_file()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(10, 12);
        await LogAsync(story, minutes: 25);
        await ChangeAsync(story, "claims", ("submitterId", "NEWSENDER"), ("receiverId", "NEWHOUSE"));
        await ChangeAsync(story, "fees", ("99490", "123.45"));
        await ChangeAsync(story, "transport", ("outgoing", "other"));
        await story.UntilBilledAsync();
        await story.PassAsync(TimeSpan.FromHours(12));
        var text = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(Path.Combine(story.OwnFolder, "other"), "*.837")));
        Assert.Matches("^ISA\\*00\\* +\\*00\\* +\\*ZZ\\*NEWSENDER +\\*ZZ\\*NEWHOUSE ", text);
        Assert.Contains("*123.45*", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Which_conditions_count_decides_at_once_who_is_eligible()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        await ChangeAsync(story, "conditions", ("notCounted", "Hypertension"));
        Assert.False((await story.PatientAsync("edna")).Eligibility.Eligible);
        await ChangeAsync(story, "conditions", ("notCounted", ""));
        Assert.True((await story.PatientAsync("edna")).Eligibility.Eligible);
    }

    [Fact]
    public async Task A_case_that_runs_keeps_the_paging_that_it_began_with_and_the_next_one_has_the_new()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(10, 12);
        phone.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromSeconds(30));
        await ChangeAsync(story, "level.1", ("minutes", "60"));
        await ChangeAsync(story, "level.2", ("minutes", "60"));
        var second = (await PracticeAsync(story)).Team.Schedules["second"].Rotation.Participants;
        int Pages() => second.Sum(id => story.Pager(id).Received.Count);
        var before = Pages();
        // Five minutes to take it were the policy when the case began.
        await story.PassAsync(TimeSpan.FromMinutes(7));
        Assert.True(Pages() > before);
        Assert.Equal(TimeSpan.FromMinutes(60), (await PracticeAsync(story)).Team.Escalation.Steps[0].AckWithin);
    }

    [Fact]
    public async Task Another_mobile_holds_no_shift_before_its_own_code_came_back_and_a_code_of_the_old_one_opens_nothing()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        await story.UntilAsync(2, 12);
        async Task<ContactState> StateAsync() => (await story.Get<Contacts>().StatesAsync(await PracticeAsync(story), CancellationToken.None))("rn1");
        Assert.True((await StateAsync()).MayHoldShift);
        await ChangeAsync(story, "staff.rn1", ("phone", "+16175554901"));
        Assert.False((await StateAsync()).MobileVerified);
        using var cora = await Visitor.SignInAsync(story);
        async Task<string> CodeAsync(string number)
        {
            var phone = story.World.Carrier.Phone(number);
            await cora.SendAsync("/numbers/Mobile/code");
            await story.PassAsync(TimeSpan.FromMinutes(1));
            return System.Text.RegularExpressions.Regex.Match(phone.Received[^1].Body, @"\d{6}").Value;
        }
        await cora.OpenAsync("/settings/staff.rn1");
        var old = await CodeAsync("+16175554901");
        await ChangeAsync(story, "staff.rn1", ("phone", "+16175554902"));
        await cora.OpenAsync("/settings/staff.rn1");
        await cora.SendAsync("/numbers/Mobile/verify", ("code", old));
        Assert.Contains("ask for a new one", cora.Page, StringComparison.Ordinal);
        Assert.False((await StateAsync()).MobileVerified);
        await cora.OpenAsync("/settings/staff.rn1");
        await cora.SendAsync("/numbers/Mobile/verify", ("code", await CodeAsync("+16175554902")));
        Assert.Contains("The number is verified.", cora.Page, StringComparison.Ordinal);
        Assert.True((await StateAsync()).MobileVerified);
    }

    [Fact]
    public async Task Turns_that_are_set_anew_count_from_now_on()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        await story.UntilAsync(2, 12);
        await ChangeAsync(story, "schedule.first", ("participants", "care1"));
        var standing = await story.Get<Schedules>().AsOfNowAsync("p1", CancellationToken.None);
        Assert.Equal(["care1"], Rules.OnCall.OnCallResolver.At(standing["first"], story.Now).People);
    }

    private static async Task ChangeAsync(Story story, string section, params (string, string)[] values)
    {
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync($"/settings/{section}");
        await cora.EditAsync($"/settings/{section}", values);
        Assert.Contains("Saved.", cora.Page, StringComparison.Ordinal);
    }

    private static async Task LogAsync(Story story, int minutes)
    {
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/patients/edna");
        await cora.SendAsync("/time", ("date", "2026-04-09"), ("minutes", minutes.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("activity", "CarePlanReview"));
    }

    private static async Task<(bool Billable, bool NeedsReview)> JudgedAsync(Story story) =>
        (await story.MonthAsync("edna")).Decision is { } decision ? (decision.Billable, decision.NeedsReview) : throw new InvalidOperationException("The month is not closed.");

    private static Task<Practice> PracticeAsync(Story story) => story.Get<PracticeStore>().FreshAsync("p1", CancellationToken.None);
}
