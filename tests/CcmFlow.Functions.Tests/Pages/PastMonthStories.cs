using CcmFlow.Cli.Carrier;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.MonthClose.Reports;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Consent;

namespace CcmFlow.Functions.Tests.Pages;

/// <summary>What the pages of a month that is over say of consent, and why months are not billed.</summary>
public sealed class PastMonthStories
{
    [Fact]
    public async Task A_month_that_is_over_counts_consent_as_it_stood_at_its_end()
    {
        await using var story = await BilledAprilAsync();
        await story.Patients.RecordAsync("p1", "edna", p => new PatientChange(p, [new ConsentRevoked(new Evidence("staff.r", story.Now, "rn1", EvidenceChannel.Phone))]), CancellationToken.None);
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/reports/2026-04");
        Assert.Contains("as it stood at the end of April 2026", cora.Page, StringComparison.Ordinal);
        Assert.Contains("<dt>Consented</dt><dd>1</dd>", cora.Page, StringComparison.Ordinal);
        Assert.Contains("<dt>Left CCM</dt><dd>0</dd>", cora.Page, StringComparison.Ordinal);
        await cora.OpenAsync("/month/2026-04");
        Assert.Contains("<strong>1</strong><span>consented at the month's end</span>", cora.Page, StringComparison.Ordinal);
        Assert.Equal(1, (await ReportAsync(story)).Funnel.Consented);
        await cora.OpenAsync("/reports");
        Assert.Contains("as of today", cora.Page, StringComparison.Ordinal);
        Assert.Contains("<dt>Left CCM</dt><dd>1</dd>", cora.Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-09", "It has not begun: there is nothing to tell of it yet.")]
    [InlineData("2025-09", "No patient had this month: the practice did not use CcmFlow then, or nobody qualified.")]
    public async Task Of_a_month_that_nobody_had_reports_say_so_instead_of_zeros(string month, string words)
    {
        await using var story = await BilledAprilAsync();
        using var cora = await Visitor.SignInAsync(story);
        foreach (var report in new[] { "", "/engagement", "/revenue-gap" })
        {
            await cora.OpenAsync($"/reports/{month}{report}");
            Assert.Contains(words, cora.Page, StringComparison.Ordinal);
            Assert.DoesNotContain("class=\"tiles\"", cora.Page, StringComparison.Ordinal);
            await cora.OpenAsync($"/reports/2026-04{report}");
            Assert.DoesNotContain(words, cora.Page, StringComparison.Ordinal);
            Assert.Contains("class=\"card\"", cora.Page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task How_many_changed_since_a_month_s_end_makes_no_more_queries_of_it()
    {
        var cost = new List<long>();
        foreach (var changed in new[] { 2, 9 })
        {
            await using var story = await BilledAprilAsync();
            // Ids that begin alike: the rows of "q10" lie before those of "q1".
            var ids = Enumerable.Range(0, changed).Select(i => i == 0 ? "q1" : $"q1{i}").ToList();
            for (var i = 0; i < changed; i++) await story.EnrollAsync(Story.Person(ids[i], 6700 + i));
            var april = story.Zone.MonthEnd(Story.April).ToUniversalTime().AddDays(-3);
            foreach (var (id, i) in ids.Select((id, i) => (id, i)))
            {
                await story.Patients.RecordAsync("p1", id, p => new PatientChange(p, [new TextsStopped(new Evidence("stop.1", april, "rn1", EvidenceChannel.Phone), RevocationScope.ThisProgram)]), CancellationToken.None);
                await story.Patients.RecordAsync("p1", id, p => new PatientChange(p, [new TextsResumed(new Evidence("start.1", story.Now, "rn1", EvidenceChannel.Phone))]), CancellationToken.None);
            }
            await story.PassAsync(TimeSpan.FromMinutes(5));
            var before = story.World.Transactions.Count;
            var then = await story.Get<PatientStandings>().ThenAsync(story.Practice, Story.April, CancellationToken.None);
            cost.Add(story.World.Transactions.Count - before);
            Assert.All(ids, id => Assert.Equal(TextingState.OptedOut, then[id].Texting.State));
        }
        Assert.Equal(cost[0], cost[1]);
        Assert.InRange(cost[0], 1, 3);
    }

    [Fact]
    public async Task Who_stopped_the_texts_before_answering_has_a_line_apart_from_those_who_were_not_asked()
    {
        await using var story = await BilledAprilAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/reports/2026-04");
        Assert.Contains("<dt>Not asked yet</dt><dd>0</dd>", cora.Page, StringComparison.Ordinal);
        Assert.Contains("<dt>Stopped texts before answering</dt><dd>1</dd>", cora.Page, StringComparison.Ordinal);
        Assert.Contains("A patient may count in several reasons.", cora.Page, StringComparison.Ordinal);
        await cora.OpenAsync("/reports/2026-04/revenue-gap");
        Assert.Contains("Stopped the texts before answering: ask by phone</th><td data-label=\"Patients\" class=\"r\">1<", cora.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("Not asked", cora.Page, StringComparison.Ordinal);
        await cora.OpenAsync("/patients");
        Assert.Contains("Stopped texts, no answer</span>", cora.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("Not asked</span>", cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_month_s_page_and_its_report_say_the_same_of_why_a_patient_is_not_billed()
    {
        await using var story = await BilledAprilAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/month/2026-04");
        var notBilled = (await ReportAsync(story)).NotBilled;
        Assert.Equal(3, notBilled.Count);
        Assert.Contains(notBilled, n => n.Sentence == "The patient was asked and said no to CCM.");
        Assert.All(notBilled, n => Assert.Contains($"<td data-label=\"Why\" class=\"small\">{n.Sentence}</td>", cora.Page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Engagement_counts_those_who_qualify_and_are_living()
    {
        await using var story = await BilledAprilAsync();
        await story.EnrollAsync(Story.Person("ida", 6005) with { Conditions = [] });
        await story.EnrollAsync(Story.Person("dot", 6006) with { Deceased = true });
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/reports");
        Assert.Contains("Of the 3 patients who qualify for CCM and are living.", cora.Page, StringComparison.Ordinal);
        Assert.Contains("<dt>Not asked yet</dt><dd>0</dd>", cora.Page, StringComparison.Ordinal);
        Assert.Contains("<dt>May be texted</dt><dd>2</dd>", cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_changes_nothing_of_a_month_that_is_closed()
    {
        await using var story = await BilledAprilAsync();
        using var cora = await Visitor.SignInAsync(story);
        async Task AssertAsIsAsync()
        {
            await cora.OpenAsync("/reports/2026-04");
            Assert.Contains("<strong>3</strong><span>qualified and are not billed</span>", cora.Page, StringComparison.Ordinal);
            Assert.Contains("left on the table", cora.Page, StringComparison.Ordinal);
            Assert.Contains("Of the 3 patients who qualified for CCM.", cora.Page, StringComparison.Ordinal);
            await cora.OpenAsync("/month/2026-04");
            Assert.Contains(": 3 decided.", cora.Page, StringComparison.Ordinal);
            Assert.Contains("<strong>3</strong><span>qualified for CCM</span>", cora.Page, StringComparison.Ordinal);
            Assert.DoesNotContain("on the roster</span>", cora.Page, StringComparison.Ordinal);
            await cora.OpenAsync("/reports/2026-04/revenue-gap");
            Assert.Contains("<li><strong>3</strong><span>eligible of", cora.Page, StringComparison.Ordinal);
        }
        await AssertAsIsAsync();
        await story.EnrollAsync(Story.Person("new", 6007));
        await story.EnrollAsync(Story.Person("lupe", 6003) with { Conditions = [] });
        await AssertAsIsAsync();
    }

    [Fact]
    public async Task A_month_that_runs_says_that_it_is_not_over_and_one_that_nobody_had_says_no_figures()
    {
        await using var story = await BilledAprilAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/reports");
        Assert.Contains("the month is not over yet", cora.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("left on the table", cora.Page, StringComparison.Ordinal);
        foreach (var (month, says) in new[] { ("2025-09", "No patient had this month"), ("2027-01", "It has not begun") })
            foreach (var page in new[] { "reports", "month" })
            {
                await cora.OpenAsync($"/{page}/{month}");
                Assert.Contains(says, cora.Page, StringComparison.Ordinal);
                Assert.DoesNotContain("decided", cora.Page, StringComparison.Ordinal);
                Assert.DoesNotContain("class=\"tiles\"", cora.Page, StringComparison.Ordinal);
            }
    }

    [Fact]
    public async Task An_open_month_does_not_say_that_nothing_is_billed_and_late_minutes_of_one_never_billed_speak_of_no_claim()
    {
        await using var story = await BilledAprilAsync();
        await story.Get<Functions.Ledger.LedgerStore>().AppendAsync(
            new PatientMonthKey("p1", "edna", Rules.Calendar.ServiceMonth.Parse("2026-05")),
            new Rules.Time.TimeEntry { Id = "x", Start = story.Now.AddHours(-1), End = story.Now.AddMinutes(-50), Role = Rules.Time.WorkRole.ClinicalStaff, StaffId = "care1", Credential = "RN" }, CancellationToken.None);
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/patients/edna");
        Assert.Contains("<td data-label=\"Counts\">not billable yet</td>", cora.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("nothing is billed</td>", cora.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("claim", Functions.Console.Said.Sentence("time-late.2026-04")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Time_in_a_month_before_somebody_joined_is_told_with_its_month_and_changes_nothing_of_that_month()
    {
        await using var story = await BilledAprilAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/month/2026-04");
        var tiles = Tiles(cora.Page);
        var funnel = (await ReportAsync(story)).Funnel;
        await story.EnrollAsync(Story.Person("anna", 6009) with { GivenName = "Anna", FamilyName = "Late" });
        await cora.OpenAsync("/patients/anna");
        await cora.SendAsync("/time", ("date", "2026-04-15"), ("minutes", "25"), ("activity", "CarePlanReview"));
        Assert.Contains("They are April 2026's and do not count: the patient had not consented to CCM then.", cora.Page, StringComparison.Ordinal);
        await cora.SendAsync("/time", ("date", "2026-02-15"), ("minutes", "25"), ("activity", "CarePlanReview"));
        Assert.Contains("They are February 2026's and do not count", cora.Page, StringComparison.Ordinal);
        await story.PassAsync(TimeSpan.FromMinutes(6));
        // A month that the practice had: as it was, and the stray entry is named.
        await cora.OpenAsync("/month/2026-04");
        Assert.Equal(tiles, Tiles(cora.Page));
        Assert.Matches("Time is logged in it for\\s+<a [^>]*>Anna Late</a>, before they were in CCM.", cora.Page);
        Assert.Equal(funnel, (await ReportAsync(story)).Funnel);
        // One that nobody had.
        await cora.OpenAsync("/month/2026-02");
        Assert.Contains("No patient had this month", cora.Page, StringComparison.Ordinal);
        Assert.Contains("Anna Late</a>", cora.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("decided", cora.Page, StringComparison.Ordinal);
        foreach (var month in new[] { "2026-04", "2026-02", "2020-01" })
        {
            await cora.OpenAsync($"/patients/anna/months/{month}");
            Assert.DoesNotContain("closes by itself", cora.Page, StringComparison.Ordinal);
            Assert.Contains("the patient was not in CCM then. Nothing closes it for this patient any more", cora.Page, StringComparison.Ordinal);
            Assert.Contains("before the patient was in CCM", cora.Page, StringComparison.Ordinal);
            Assert.Contains("Consent to CCM was not asked for this month.", cora.Page, StringComparison.Ordinal);
            Assert.DoesNotContain("no phone number", cora.Page, StringComparison.Ordinal);
        }
    }

    private static string Tiles(string page) => System.Text.RegularExpressions.Regex.Match(page, "<ul class=\"tiles\".*?</ul>", System.Text.RegularExpressions.RegexOptions.Singleline).Value;

    [Fact]
    public void Abbreviations_stay_in_capitals_where_a_value_is_put_into_words()
    {
        Assert.Equal("Left CCM", Functions.Console.Shown.Words(Rules.Outlook.GapReason.LeftCcm));
        Assert.Equal("Medication management", Functions.Console.Shown.Words(Rules.Time.CareActivity.MedicationManagement));
    }

    /// <summary>Edna consented in March, Lupe said no, Sue wrote STOP; nobody has minutes.</summary>
    private static async Task<Story> BilledAprilAsync()
    {
        var story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        (await story.EnrollAsync(Story.Person("lupe", 6003))).OnText(m => m.Body.Contains("YES", StringComparison.Ordinal) ? new PhoneAnswer("NO", TimeSpan.FromMinutes(1)) : null);
        (await story.EnrollAsync(Story.Person("sue", 6004))).OnText(m => m.Body.Contains("YES", StringComparison.Ordinal) ? new PhoneAnswer("STOP", TimeSpan.FromMinutes(1)) : null);
        await story.UntilBilledAsync();
        return story;
    }

    private static async Task<MonthReport> ReportAsync(Story story) =>
        (await story.Get<MonthReports>().BuildAsync([story.Practice], Story.April, Story.April.First, CancellationToken.None)).Report;
}
