using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Tests.Consents;

/// <summary>What a patient said on one day and staff write down on another.</summary>
public sealed class DatedConsentStories
{
    private const string Route = "api/practices/p1/patients/edna/permissions";
    private static readonly string[] All = Enum.GetNames<ConsentElement>();

    [Fact]
    public async Task Minutes_between_the_signature_and_the_typing_count()
    {
        await using var story = await BeginAsync();
        Assert.Equal(HttpStatusCode.Created, (await SayAsync(story, "c1", at: "2026-04-10T09:30:00-04:00")).Status);
        var decision = await DecideAsync(story);
        Assert.Equal((25 * 60, false), (decision.ClinicalStaffSeconds, decision.NeedsReview));
        var said = (await story.EvidenceAsync("edna")).OfType<ConsentGiven>().Single();
        Assert.Equal((new DateTimeOffset(2026, 4, 10, 13, 30, 0, TimeSpan.Zero), story.Now, "rn1"), (said.At, said.Evidence.RecordedAt, said.Evidence.Who));
    }

    [Theory]
    [InlineData("2026-04-11", false)]
    [InlineData("2026-04-12", true)]
    public async Task On_the_day_of_a_consent_without_an_hour_minutes_count_and_the_month_waits_for_a_person(string on, bool waits)
    {
        await using var story = await BeginAsync();
        Assert.Equal(HttpStatusCode.Created, (await SayAsync(story, "c1", on: on)).Status);
        var decision = await DecideAsync(story);
        Assert.Equal((25 * 60, waits), (decision.ClinicalStaffSeconds, decision.NeedsReview));
    }

    [Fact]
    public async Task A_consent_after_the_minutes_still_counts_none_of_them()
    {
        await using var story = await BeginAsync();
        Assert.Equal(HttpStatusCode.Created, (await SayAsync(story, "c1", on: "2026-04-13")).Status);
        Assert.Equal(0, (await DecideAsync(story)).ClinicalStaffSeconds);
    }

    [Theory]
    [InlineData("2026-04-21T09:00:00-04:00", null, "at: lies in the future")]
    [InlineData("2026-04-10T09:00:00", null, "at: an instant with its UTC offset")]
    [InlineData("yesterday", null, "at: an instant with its UTC offset")]
    [InlineData(null, "2026-04-20", "on: lies in the future")]
    [InlineData(null, "2014-12-31", "on: lies before 2015")]
    [InlineData(null, "1900-01-01", "on: lies before the patient's birth")]
    [InlineData(null, "04/10/2026", "on: a day such as")]
    [InlineData("2026-04-10T09:00:00-04:00", "2026-04-10", "on: give the moment or the day")]
    public async Task A_time_that_cannot_be_is_refused_with_the_field_and_the_mend(string? at, string? on, string fault)
    {
        await using var story = await BeginAsync();
        var (status, body) = await SayAsync(story, "c1", at: at, on: on);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.StartsWith(fault, body.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(await story.EvidenceAsync("edna"), e => e.Id == "staff.c1");
    }

    [Fact]
    public async Task The_same_day_sent_again_is_the_same_and_another_day_under_its_id_is_refused()
    {
        await using var story = await BeginAsync();
        Assert.Equal(HttpStatusCode.Created, (await SayAsync(story, "c1", on: "2026-04-10")).Status);
        await story.PassAsync(TimeSpan.FromSeconds(5));
        Assert.Equal(HttpStatusCode.OK, (await SayAsync(story, "c1", on: "2026-04-10")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await SayAsync(story, "c1", on: "2026-04-09")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await SayAsync(story, "c1")).Status);
    }

    [Fact]
    public async Task A_permission_to_text_from_before_a_stop_or_before_the_number_undoes_nothing()
    {
        await using var story = await BeginAsync();
        var (status, body) = await SayAsync(story, "t0", "TextingGranted", on: "2026-03-02");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.StartsWith("on: the number on file came later", body.GetProperty("detail").GetString(), StringComparison.Ordinal);
        story.World.Carrier.Phone(Story.Person("edna").Phone!).Texts("STOP", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Created, (await SayAsync(story, "t1", "TextingGranted", on: "2026-04-18")).Status);
        Assert.Equal(TextingState.OptedOut, (await story.PatientAsync("edna")).Texting);
    }

    [Fact]
    public async Task A_no_that_was_said_before_the_yes_leaves_it_and_one_after_it_ends_it_whichever_was_typed_first()
    {
        foreach (var (no, standing) in new[] { ("2026-04-09", Enrollment.Consented), ("2026-04-14", Enrollment.Revoked) })
            foreach (var yesFirst in new[] { true, false })
            {
                await using var story = await BeginAsync();
                foreach (var yes in new[] { yesFirst, !yesFirst })
                    Assert.Equal(HttpStatusCode.Created, (yes ? await SayAsync(story, "y", on: "2026-04-11") : await SayAsync(story, "n", "ConsentDeclined", on: no)).Status);
                Assert.Equal(standing, (await story.PatientAsync("edna")).Enrollment);
            }
    }

    [Fact]
    public async Task A_no_after_the_yes_ends_the_months_texts_as_leaving_does()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(3);
        Assert.Equal(HttpStatusCode.Created, (await SayAsync(story, "n", "ConsentDeclined")).Status);
        Assert.Equal(Enrollment.Revoked, (await story.PatientAsync("edna")).Enrollment);
        await story.UntilAsync(30);
        phone.ExpectsNothing();
    }

    [Fact]
    public async Task The_health_record_is_told_the_day_on_which_it_was_said()
    {
        await using var story = await BeginAsync();
        await SayAsync(story, "c1", on: "2026-04-10");
        await SayAsync(story, "s1", "TextsStopped", at: "2026-04-11T09:30:00-04:00");
        using var bundle = JsonDocument.Parse(await story.World.Api.GetStringAsync(new Uri("api/practices/p1/patients/edna/months/2026-04/record", UriKind.Relative)));
        var days = bundle.RootElement.GetProperty("entry").EnumerateArray().Select(e => e.GetProperty("resource"))
            .Where(r => r.GetProperty("resourceType").GetString() == "Consent").Select(r => r.GetProperty("dateTime").GetString());
        Assert.Equal(["2026-04-10", "2026-04-11T13:30:00Z"], days);
    }

    [Fact]
    public async Task The_form_takes_the_day_and_the_hour_keeps_them_when_refused_and_the_page_tells_both_times()
    {
        await using var story = await BeginAsync();
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        await ruth.OpenAsync("/patients/edna");
        (string, string)[] said = [("step", nameof(ConsentGiven)), ("channel", "Written"), ("words", "signed the form"), .. All.Select(e => ("elements", e))];
        foreach (var (day, hour, mend) in new[] { ("2026-04-25", "", "lies in the future"), ("", "23:59", "lies in the future"), ("2026-04-10", "noon", "an hour such as 14:30"), ("the tenth", "", "a day such as") })
        {
            await ruth.SendAsync("/consent", [.. said, ("saidOn", day), ("saidAt", hour)]);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, ruth.Status);
            Assert.Contains(ruth.Complaints, c => c.Contains(mend, StringComparison.Ordinal));
            Assert.Equal((day, hour, "signed the form"), (ruth.Value("saidOn"), ruth.Value("saidAt"), ruth.Value("words")));
        }
        await ruth.SendAsync("/consent", [.. said, ("saidOn", "2026-04-10"), ("saidAt", "09:30")]);
        Assert.Equal(HttpStatusCode.OK, ruth.Status);
        Assert.Contains("said Apr 10, 2026, 09:30, in writing, recorded Apr 19, 2026", ruth.Page, StringComparison.Ordinal);
        Assert.Equal(25 * 60, (await DecideAsync(story)).ClinicalStaffSeconds);
        await ruth.SendAsync("/consent", ("step", nameof(ConsentRevoked)), ("channel", "Phone"), ("words", "no more"), ("saidOn", "2026-04-15"), ("saidAt", ""));
        Assert.Contains("said Apr 15, 2026, by phone, recorded Apr 19, 2026", ruth.Page, StringComparison.Ordinal);
        Assert.Equal(Enrollment.Revoked, (await story.PatientAsync("edna")).Enrollment);
    }

    [Fact]
    public async Task A_consent_from_before_another_practitioner_billed_is_for_the_one_before()
    {
        await using var story = await BeginAsync();
        await story.Get<CcmFlow.Functions.Practices.PracticeImport>().SaveAsync(
            story.Practice with { Billing = story.Practice.Billing with { PractitionerNpi = "1234567893", PractitionerLastName = "Jones" } }, CancellationToken.None);
        await SayAsync(story, "c1", on: "2026-04-10");
        Assert.Equal(story.Practice.Billing.PractitionerNpi, (await story.PatientAsync("edna")).Consent!.PractitionerNpi);
        await SayAsync(story, "c2");
        Assert.Equal("1234567893", (await story.PatientAsync("edna")).Consent!.PractitionerNpi);
    }

    /// <summary>April 19, noon: Edna was asked by text and has not answered; 25 minutes were worked on April 12 at ten.</summary>
    private static async Task<Story> BeginAsync()
    {
        var story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollAsync(Story.Person("edna"));
        await story.UntilAsync(19, 12);
        var start = story.Zone.AtLocal(new DateOnly(2026, 4, 12), new TimeOnly(10, 0));
        await story.Get<LedgerStore>().AppendAsync(
            new PatientMonthKey("p1", "edna", Story.April), new TimeEntry { Id = "x", Start = start, End = start.AddMinutes(25), Role = WorkRole.ClinicalStaff, StaffId = "care1", Credential = "RN" }, CancellationToken.None);
        return story;
    }

    private static async Task<BillingDecision> DecideAsync(Story story) =>
        BillingRules.Decide(BillingCases.From(story.Practice, await story.PatientAsync("edna"), Story.April, await story.Get<LedgerStore>().ReadAsync(new("p1", "edna", Story.April), CancellationToken.None)));

    private static async Task<(HttpStatusCode Status, JsonElement Body)> SayAsync(Story story, string id, string step = "ConsentGiven", string? at = null, string? on = null)
    {
        using var answer = await story.World.Api.PostAsJsonAsync(Route, new { id, step, by = "rn1", channel = "Phone", words = "as they said it", elements = All, at, on });
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>());
    }
}
