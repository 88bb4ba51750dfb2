using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Tests.Stories;

/// <summary>What the practice finds out about a patient, and what is logged or learned too late, reaches the claim or the list.</summary>
public sealed class CircumstanceStories
{
    private const string Edna = "api/practices/p1/patients/edna";

    private static async Task<Story> WithMinutesAsync(int seconds = 1500, Func<Practice, Practice>? practice = null, RosterPatient? person = null)
    {
        var story = await Story.BeginAsync(practice: practice);
        story.Forget(await story.EnrollConsentedAsync(person ?? Story.Person("edna")));
        await story.UntilAsync(10, 12);
        await PostEntryAsync(story, new { id = "a", start = story.Now.AddSeconds(-seconds), end = story.Now, staffId = "care1", contact = "Phone" }, HttpStatusCode.Created);
        return story;
    }

    private static async Task PostEntryAsync(Story story, object entry, HttpStatusCode status)
    {
        using var answer = await story.World.Api.PostAsJsonAsync($"{Edna}/months/2026-04/time-entries", entry);
        Assert.True(answer.StatusCode == status, await answer.Content.ReadAsStringAsync());
    }

    private static async Task RecordAsync(Story story, object circumstances)
    {
        using var answer = await story.PutAsync($"{Edna}/circumstances?by=care1", Circumstances.With(circumstances));
        Assert.True(answer.StatusCode == HttpStatusCode.NoContent, await answer.Content.ReadAsStringAsync());
    }

    private static async Task<List<StaffTask>> TasksAsync(Story story, StaffTaskKind kind) =>
        [.. (await story.World.Api.GetFromJsonAsync<List<StaffTask>>("api/practices/p1/tasks", CcmJson.Options))!.Where(t => t.Kind == kind)];

    public static TheoryData<string, string, string> Blocking => new()
    {
        { "stay", """{"stays":[{"from":"2026-04-01","to":"2026-04-20","setting":"HospitalInpatient"}]}""", "TIME_BELOW_THRESHOLD" },
        { "nursing stay that goes on", """{"stays":[{"from":"2026-03-20","setting":"SnfPartA"}]}""", "TIME_BELOW_THRESHOLD" },
        { "other practice's CCM", """{"otherServices":[{"month":"2026-04","code":"99490","by":"OtherPractice"}]}""", "OTHER_PRACTITIONER_BILLED_CCM" },
        { "home health oversight", """{"otherServices":[{"month":"2026-04","code":"G0181","by":"SamePractitioner"}]}""", "CONFLICT_G0181" },
        { "advanced primary care", """{"otherServices":[{"month":"2026-04","code":"G0557","by":"SamePractice"}]}""", "CONFLICT_APCM" },
        { "ACCESS model", """{"accessModel":{"alignedTo":"SamePractice","from":"2026-04-05"}}""", "CONFLICT_ACCESS_MODEL" },
    };

    [Theory]
    [MemberData(nameof(Blocking))]
    public async Task What_is_recorded_blocks_the_claim(string what, string json, string reason)
    {
        await using var story = await WithMinutesAsync();
        await RecordAsync(story, JsonSerializer.Deserialize<JsonElement>(json));
        await story.UntilBilledAsync();
        Assert.True((await story.MonthAsync("edna")).Decision!.Reasons.Select(BillingCodeNames.Of).SequenceEqual([reason]), what);
    }

    [Theory]
    [InlineData("""{"otherServices":[{"month":"2026-03","code":"99490","by":"OtherPractice"}]}""")]
    [InlineData("""{"stays":[{"from":"2026-04-11","setting":"HospitalInpatient"}]}""")]
    [InlineData("""{"hospice":[{"from":"2025-01-01","to":"2026-03-31"}]}""")]
    public async Task What_lies_outside_of_the_month_does_not(string json)
    {
        await using var story = await WithMinutesAsync();
        await RecordAsync(story, JsonSerializer.Deserialize<JsonElement>(json));
        await story.UntilBilledAsync();
        Assert.True((await story.MonthAsync("edna")).Decision!.Billable);
    }

    [Fact]
    public async Task Hospice_holds_the_claim_for_a_person()
    {
        await using var story = await WithMinutesAsync();
        await RecordAsync(story, new { hospice = new[] { new { from = "2026-04-02" } } });
        await story.UntilBilledAsync();
        Assert.Equal(ClaimState.Held, Assert.Single(await story.Get<ClaimStore>().ListAsync(new PracticeMonth("p1", Story.April), CancellationToken.None)).State);
    }

    [Fact]
    public async Task A_month_that_nobody_looked_up_says_so_and_one_that_was_does_not()
    {
        foreach (var (months, warned) in new[] { (new[] { "2026-04" }, false), (["2026-03"], true) })
        {
            await using var story = await WithMinutesAsync();
            await RecordAsync(story, new { checkedMonths = months });
            await story.UntilBilledAsync();
            var decision = (await story.MonthAsync("edna")).Decision!;
            Assert.Equal((true, warned), (decision.Billable, decision.Warnings.Contains(WarningCode.CoverageNotChecked)));
        }
    }

    [Fact]
    public async Task A_practice_can_have_months_held_that_nobody_looked_up()
    {
        await using var story = await WithMinutesAsync(practice: p => p with { Billing = p.Billing with { Policy = new BillingPolicy { HoldWhenCoverageNotChecked = true } } });
        await story.UntilBilledAsync();
        Assert.Equal(ClaimState.Held, Assert.Single(await story.Get<ClaimStore>().ListAsync(new PracticeMonth("p1", Story.April), CancellationToken.None)).State);
    }

    [Fact]
    public async Task A_new_patient_needs_the_initiating_visit_and_G0506_goes_on_its_claim()
    {
        await using var story = await Story.BeginAsync();
        story.Forget(await story.EnrollConsentedAsync(Story.Person("edna") with { LastVisitOn = null }));
        await story.Patients.ChangeAsync("p1", "edna", p => p with { Eligibility = p.Eligibility with { Eligible = true } }, CancellationToken.None);
        await story.UntilAsync(10, 12);
        await PostEntryAsync(story, new { id = "a", start = story.Now.AddMinutes(-25), end = story.Now, staffId = "care1" }, HttpStatusCode.Created);
        var blocks = (await story.World.Api.GetFromJsonAsync<JsonElement>($"{Edna}/months/2026-04")).GetProperty("blocks").EnumerateArray().Select(b => b.GetString());
        Assert.Contains(ReasonText.For(ReasonCode.NoInitiatingVisit), blocks);
        await RecordAsync(story, new { initiatingVisit = new { date = "2026-04-02", code = "99214", ccmDiscussed = true, carePlanningByPractitioner = true } });
        await story.UntilBilledAsync();
        var decision = (await story.MonthAsync("edna")).Decision!;
        Assert.True(decision.Billable);
        Assert.Equal(new VisitAddOn("G0506", new(2026, 4, 2)), decision.VisitAddOn);
        Assert.DoesNotContain(decision.Codes, c => c.Code == "G0506");
        Assert.Single(await TasksAsync(story, StaffTaskKind.AddVisitCode));
    }

    [Theory]
    [InlineData("2026-01-15", true)]
    [InlineData(null, false)]
    public async Task A_visit_after_CCM_began_says_nothing_about_the_year_before_it(string? before, bool billable)
    {
        DateOnly? seen = before is null ? null : DateOnly.Parse(before, CultureInfo.InvariantCulture);
        await using var story = await WithMinutesAsync(person: Story.Person("edna") with { LastVisitOn = seen });
        await story.Patients.ChangeAsync("p1", "edna", p => p with { Roster = p.Roster with { LastVisitOn = new(2026, 4, 8) } }, CancellationToken.None);
        var month = await story.World.Api.GetFromJsonAsync<JsonElement>($"{Edna}/months/2026-04");
        Assert.Equal(billable, month.GetProperty("billable").GetBoolean());
    }

    [Fact]
    public async Task A_late_entry_is_offered_as_a_reason_to_correct_the_claim_and_changes_nothing_by_itself()
    {
        await using var story = await WithMinutesAsync(1199);
        await story.UntilBilledAsync();
        var late = new { id = "late", date = "2026-04-28", seconds = 60, staffId = "care1" };
        await PostEntryAsync(story, late, HttpStatusCode.Accepted);
        await PostEntryAsync(story, late, HttpStatusCode.Accepted);
        var task = Assert.Single(await TasksAsync(story, StaffTaskKind.CorrectClaim));
        Assert.Equal(("edna", "2026-04"), (task.Patient, task.Month));
        var month = await story.World.Api.GetFromJsonAsync<JsonElement>($"{Edna}/months/2026-04");
        Assert.False(month.GetProperty("billable").GetBoolean());
        Assert.Equal("99490", month.GetProperty("withLateEntries")[0].GetProperty("code").GetString());
        Assert.Equal(1199, (await story.MonthAsync("edna")).Decision!.ClinicalStaffSeconds);
    }

    [Fact]
    public async Task A_stay_that_comes_to_light_after_the_claim_is_offered_as_a_reason_to_correct_it()
    {
        await using var story = await WithMinutesAsync();
        await story.UntilBilledAsync();
        await RecordAsync(story, new { checkedMonths = new[] { "2026-04" } });
        Assert.Empty(await TasksAsync(story, StaffTaskKind.CorrectClaim));
        await RecordAsync(story, new { stays = new[] { new { from = "2026-04-09", to = "2026-04-12", setting = "HospitalInpatient" } } });
        Assert.Single(await TasksAsync(story, StaffTaskKind.CorrectClaim));
        Assert.True((await story.MonthAsync("edna")).Decision!.Billable);
    }

    [Fact]
    public async Task A_correction_replaces_the_time_it_corrects_and_zero_seconds_withdraw_it()
    {
        await using var story = await WithMinutesAsync();
        await PostEntryAsync(story, new { id = "b", date = "2026-04-10", seconds = 1201, staffId = "care1", supersedes = "a" }, HttpStatusCode.Created);
        var month = await story.World.Api.GetFromJsonAsync<JsonElement>($"{Edna}/months/2026-04");
        Assert.Equal(1201, month.GetProperty("countedStaffSeconds").GetInt32());
        Assert.Contains("replaced by a correction", month.GetProperty("explanation").GetString(), StringComparison.Ordinal);
        await PostEntryAsync(story, new { id = "c", date = "2026-04-10", seconds = 5, staffId = "care1", supersedes = "a" }, HttpStatusCode.Conflict);
        await PostEntryAsync(story, new { id = "c", date = "2026-04-10", seconds = 5, staffId = "care1", supersedes = "nothing" }, HttpStatusCode.BadRequest);
        await PostEntryAsync(story, new { id = "c", date = "2026-04-10", seconds = 0, staffId = "care1", supersedes = "b" }, HttpStatusCode.Created);
        month = await story.World.Api.GetFromJsonAsync<JsonElement>($"{Edna}/months/2026-04");
        Assert.Equal((0, 3), (month.GetProperty("countedStaffSeconds").GetInt32(), month.GetProperty("entries").GetArrayLength()));
    }

    [Theory]
    [InlineData("""{"id":"b","staffId":"care1","date":"2026-04-10"}""", "date, seconds")]
    [InlineData("""{"id":"b","staffId":"care1","date":"2026-04-10","seconds":0}""", "seconds")]
    [InlineData("""{"id":"b","staffId":"care1","date":"2026-04-11","seconds":60}""", "date")]
    [InlineData("""{"id":"b","staffId":"care1","date":"2026-03-31","seconds":60}""", "date")]
    [InlineData("""{"id":"b","staffId":"care1","date":"2026-04-10","seconds":60,"start":"2026-04-10T10:00:00Z"}""", "start, end")]
    [InlineData("""{"id":"b","staffId":"care1","date":"2026-04-10","seconds":60,"supersedes":"b"}""", "supersedes")]
    [InlineData("""{"id":"b","staffId":"care1","date":"2026-04-10","seconds":60,"countsAsClinicalStaff":true}""", "countsAsClinicalStaff")]
    [InlineData("""{"id":"b","staffId":"care1","date":"2026-04-10","seconds":28801}""", "seconds")]
    public async Task A_wrong_entry_is_refused_with_its_field(string json, string field)
    {
        await using var story = await WithMinutesAsync();
        using var answer = await story.World.Api.PostAsJsonAsync($"{Edna}/months/2026-04/time-entries", JsonSerializer.Deserialize<JsonElement>(json));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.StartsWith($"{field}: ", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("circumstances?by=nobody", "{}", "by")]
    [InlineData("circumstances?by=care1", """{"stays":[{"from":"2026-04-05","to":"2026-04-01","setting":"SnfPartA"}]}""", "stays")]
    [InlineData("circumstances?by=care1", """{"stays":[{"from":"2026-04-05"}]}""", "stays")]
    [InlineData("circumstances?by=care1", """{"hospice":[{"from":"2026-04-05","to":"2026-04-01"}]}""", "hospice")]
    [InlineData("circumstances?by=care1", """{"initiatingVisit":{"date":"2026-04-01","code":"visit"}}""", null)]
    [InlineData("circumstances?by=care1", """{"initiatingVisit":{"date":"2026-04-01","code":"992"}}""", "initiatingVisit.code")]
    [InlineData("circumstances?by=care1", """{"otherServices":[{"month":"2026-04","code":"G01","by":"OtherPractice"}]}""", "otherServices")]
    [InlineData("circumstances?by=care1", """{"deductible":{"year":2026,"left":-1}}""", "deductible.left")]
    [InlineData("circumstances?by=care1", """{"stays":null}""", "body")]
    [InlineData("care-plan?by=care1", "{}", "elements")]
    [InlineData("care-plan?by=care1", """{"elements":[],"establishedOn":"2026-04-11"}""", "establishedOn")]
    [InlineData("care-plan?by=care1", """{"elements":[],"establishedOn":"2026-04-01","reviewOn":"2026-03-01"}""", "reviewOn")]
    public async Task Wrong_circumstances_are_refused_with_the_field(string path, string json, string? field)
    {
        await using var story = await WithMinutesAsync();
        using var answer = await story.PutAsync($"{Edna}/{path}", path.StartsWith("circumstances", StringComparison.Ordinal) ? Circumstances.With(json) : JsonNode.Parse(json));
        Assert.Equal(field is null ? HttpStatusCode.NoContent : HttpStatusCode.BadRequest, answer.StatusCode);
        if (field is not null) Assert.StartsWith($"{field}: ", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recorded_circumstances_are_read_back_as_they_were()
    {
        await using var story = await WithMinutesAsync();
        await RecordAsync(story, new { stays = new[] { new { from = "2026-04-11", to = "2026-04-14", setting = "SnfPartA" } }, deductible = new { year = 2026, left = 283.00m } });
        var stored = (await story.PatientAsync("edna")).Circumstances;
        Assert.Equal([new PatientStay(new(2026, 4, 11), new(2026, 4, 14), PatientSetting.SnfPartA)], stored.Stays);
        Assert.Equal((283.00m, null), (stored.DeductibleLeftIn(2026), stored.DeductibleLeftIn(2025)));
        var read = await story.World.Api.GetFromJsonAsync<PatientCircumstances>($"{Edna}/circumstances", CcmJson.Options);
        Assert.Equal(stored.Deductible, read!.Deductible);
    }

    [Fact]
    public async Task A_care_plan_without_elements_or_review_is_work_and_a_complete_one_is_not()
    {
        foreach (var complete in new[] { false, true })
        {
            await using var story = await Story.BeginAsync();
            story.Forget(await story.EnrollConsentedAsync(Story.Person("edna")));
            if (complete)
            {
                var plan = new { elements = Enum.GetNames<CcmFlow.Rules.CarePlans.CarePlanElement>(), establishedOn = "2026-03-01", reviewOn = "2026-04-20" };
                using var answer = await story.PutAsync($"{Edna}/care-plan?by=care1", plan);
                Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
            }
            await story.UntilAsync(2);
            Assert.Equal(complete ? 0 : 1, (await TasksAsync(story, StaffTaskKind.CompleteCarePlan)).Count);
            var review = Assert.Single(await TasksAsync(story, StaffTaskKind.ReviewCarePlan));
            if (complete) Assert.Equal(story.Zone.DayStart(new(2026, 4, 21)), review.DueAt);
            var view = await story.World.Api.GetFromJsonAsync<JsonElement>($"{Edna}/care-plan");
            Assert.Equal(complete ? [] : ["ElementsMissing", "NoReviewDate"], view.GetProperty("gaps").EnumerateArray().Select(g => g.GetString()));
        }
    }
}
