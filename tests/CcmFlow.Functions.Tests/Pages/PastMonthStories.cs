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
