using System.Net;
using CcmFlow.Functions.Claims.Packets;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.CarePlans;

namespace CcmFlow.Functions.Tests.Pages;

/// <summary>What people type, and what they are told of it.</summary>
public sealed class TypingStories
{
    [Theory]
    [InlineData("7:30", 450)]
    [InlineData("0:05", 5)]
    [InlineData("12", 720)]
    [InlineData("12.5", 750)]
    [InlineData("480", 28800)]
    public async Task Minutes_are_typed_as_they_are_shown_or_as_a_number(string typed, int seconds)
    {
        await using var story = await BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/patients/edna");
        await cora.SendAsync("/time", ("date", "2026-04-09"), ("minutes", typed), ("activity", "Other"));
        Assert.Empty(cora.Complaints);
        Assert.Equal(TimeSpan.FromSeconds(seconds), Assert.Single((await story.MonthAsync("edna")).Entries).Entry.Duration);
        Assert.Contains($">{seconds / 60}:{seconds % 60:D2}</td>", cora.Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7:60")]
    [InlineData("7:3")]
    [InlineData("-1")]
    [InlineData("0:00")]
    [InlineData("1:00:00")]
    [InlineData("481")]
    [InlineData("480:01")]
    [InlineData("seven")]
    public async Task Minutes_that_cannot_be_are_given_back_with_both_ways_to_type_them(string typed)
    {
        await using var story = await BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/patients/edna");
        await cora.SendAsync("/time", ("date", "2026-04-09"), ("minutes", typed), ("activity", "Other"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
        Assert.Contains("Minutes: minutes above 0, at most 480, such as 12 or 12.5, or minutes and seconds such as 7:30.", cora.Page, StringComparison.Ordinal);
        Assert.Equal(typed, cora.Value("minutes"));
    }

    [Fact]
    public async Task A_timer_of_less_than_a_second_is_told_as_too_short_and_one_of_a_second_is_an_entry()
    {
        await using var story = await BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        foreach (var (timed, said, entries) in new[] { (600, "that is too short to be an entry, and nothing was logged", 0), (1000, "The minutes are logged.", 1) })
        {
            await cora.OpenAsync("/patients/edna");
            await cora.SendAsync("/timer", ("act", "start"));
            await story.PassAsync(TimeSpan.FromMilliseconds(timed));
            await cora.OpenAsync("/patients/edna");
            await cora.SendAsync("/timer", ("act", "stop"), ("activity", "Other"));
            Assert.Contains(said, cora.Page, StringComparison.Ordinal);
            Assert.Equal(entries, (await story.MonthAsync("edna")).Entries.Count);
            Assert.Null(await story.Get<StaffTimers>().FindAsync("p1", "care1", CancellationToken.None));
        }
    }

    [Fact]
    public async Task Of_two_who_ticked_different_parts_of_a_care_plan_each_part_is_told_and_none_collides()
    {
        await using var story = await BeginAsync();
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        using var cora = await Visitor.SignInAsync(story);
        await ruth.OpenAsync("/patients/edna");
        await cora.OpenAsync("/patients/edna");
        await ruth.EditAsync("/care-plan", ("elements", nameof(CarePlanElement.ProblemList)));
        await cora.EditAsync("/care-plan", ("elements", nameof(CarePlanElement.MedicationManagement)));
        Assert.Equal(HttpStatusCode.Conflict, cora.Status);
        Assert.Contains("<th scope=\"row\">The plan holds: problem list</th><td data-label=\"It was\">no</td><td data-label=\"It is now\">yes</td><td data-label=\"You typed\">nothing", cora.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("differs", cora.Page, StringComparison.Ordinal);
        await cora.EditAsync("/care-plan");
        Assert.Equal([CarePlanElement.ProblemList, CarePlanElement.MedicationManagement], (await story.PatientAsync("edna")).CarePlan!.Elements.Order());
    }

    [Fact]
    public async Task The_packet_names_what_a_care_plan_misses_as_the_patient_s_page_does()
    {
        await using var story = await BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/patients/edna");
        Assert.Contains("Not recorded: problem list,", cora.Page, StringComparison.Ordinal);
        await cora.SendAsync("/time", ("date", "2026-04-09"), ("minutes", "25"), ("activity", "CarePlanReview"));
        await story.UntilBilledAsync();
        var packet = await story.Get<AuditPackets>().OfAsync("p1", "edna", Story.April, CancellationToken.None);
        Assert.Contains("missing: problem list,", AuditPacketHtml.Sections(packet!), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_urgent_case_is_not_closed_by_a_form_that_says_nothing()
    {
        await using var story = await BeginAsync();
        using var nora = await TakenAsync(story);
        await nora.SendAsync("/done", ("minutes", ""), ("note", ""));
        Assert.Contains("Minutes on the phone: the minutes of the call, from 1 to 480, such as 7 or 7:30, of which the full ones count; 0 closes the case without one.", nora.Page, StringComparison.Ordinal);
        foreach (var none in new[] { "0:30", "7:60", "481", "-3" })
        {
            await nora.SendAsync("/done", ("minutes", none), ("note", ""));
            Assert.Contains("Minutes on the phone: the minutes of the call", nora.Page, StringComparison.Ordinal);
        }
        await nora.SendAsync("/done", ("minutes", "0"), ("note", ""));
        Assert.Contains("Note: say in a sentence why the case closes without a call.", nora.Page, StringComparison.Ordinal);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        await nora.OpenAsync();
        Assert.Contains("Taken by Nora Nurse, RN", nora.Page, StringComparison.Ordinal);
        await nora.SendAsync("/done", ("minutes", "0"), ("note", "A test of the phone."));
        Assert.Contains("closes in a moment, without minutes", nora.Page, StringComparison.Ordinal);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        await nora.OpenAsync();
        Assert.DoesNotContain("Urgent needs", nora.Page, StringComparison.Ordinal);
        Assert.Empty((await story.MonthAsync("edna")).Entries);
    }

    [Fact]
    public async Task Minutes_of_a_call_before_the_patient_s_last_words_are_not_said_to_be_logged()
    {
        await using var story = await BeginAsync();
        using var nora = await TakenAsync(story);
        story.World.Carrier.Phone("+16175556001").Texts("now my arm hurts too", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromSeconds(5));
        await nora.SendAsync("/done", ("minutes", "8"), ("note", "Called back."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nora.Status);
        Assert.Contains("The patient wrote again at", nora.Page, StringComparison.Ordinal);
        Assert.Equal("8", nora.Value("minutes"));
        Assert.Empty((await story.MonthAsync("edna")).Entries);
        await story.PassAsync(TimeSpan.FromMinutes(2));
        await nora.SendAsync("/done", ("minutes", "1:30"), ("note", "Called back."));
        Assert.Contains("The minutes are logged", nora.Page, StringComparison.Ordinal);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        var entry = Assert.Single((await story.MonthAsync("edna")).Entries).Entry;
        Assert.Equal(TimeSpan.FromMinutes(1), entry.End - entry.Start);
    }

    private static async Task<Story> BeginAsync()
    {
        var story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(10, 12);
        return story;
    }

    private static async Task<Visitor> TakenAsync(Story story)
    {
        story.World.Carrier.Phone("+16175556001").Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromSeconds(30));
        var nora = await Visitor.SignInAsync(story, "nora");
        await nora.OpenAsync();
        await nora.SendAsync("/take");
        await story.PassAsync(TimeSpan.FromMinutes(9));
        await nora.OpenAsync();
        return nora;
    }
}
