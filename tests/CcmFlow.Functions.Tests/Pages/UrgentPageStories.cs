using CcmFlow.Functions.Console;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Trail;
using CcmFlow.Functions.UrgentNeeds;

namespace CcmFlow.Functions.Tests.Pages;

/// <summary>What a case says at one look, and to whom.</summary>
public sealed class UrgentPageStories
{
    [Theory]
    [InlineData("nora")]
    [InlineData("ruth")]
    [InlineData("cora")]
    public async Task Whoever_takes_cases_sees_on_Today_who_it_is_what_was_written_and_how_to_call_back(string account)
    {
        await using var story = await WithCaseAsync();
        using var visitor = await Visitor.SignInAsync(story, account);
        await visitor.OpenAsync();
        Assert.Contains("Edna Quillfeather", visitor.Page, StringComparison.Ordinal);
        Assert.Contains("<blockquote>chest hurts", visitor.Page, StringComparison.Ordinal);
        Assert.Contains("href=\"tel:+16175556001\"", visitor.Page, StringComparison.Ordinal);
        Assert.Contains(await TrailAsync(story, account), e => e.What == NeedTalk.Shown && e.Patient == "edna");
    }

    [Theory]
    [InlineData("bill")]
    [InlineData("audra")]
    public async Task Whoever_takes_no_cases_sees_on_Today_that_there_is_one_and_nothing_of_what_was_written(string account)
    {
        await using var story = await WithCaseAsync();
        using var visitor = await Visitor.SignInAsync(story, account);
        await visitor.OpenAsync();
        Assert.Contains("Urgent needs", visitor.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("chest hurts", visitor.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("tel:", visitor.Page, StringComparison.Ordinal);
        Assert.DoesNotContain(await TrailAsync(story, account), e => e.What == NeedTalk.Shown);
    }

    [Fact]
    public async Task A_number_that_nobody_of_the_roster_has_can_be_called_back_too()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        await story.UntilAsync(10, 12);
        story.World.Carrier.Phone("+16175556777").Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromSeconds(30));
        using var nora = await Visitor.SignInAsync(story, "nora");
        await nora.OpenAsync();
        Assert.Contains("A number that is not on the roster", nora.Page, StringComparison.Ordinal);
        Assert.Contains("<blockquote>chest hurts", nora.Page, StringComparison.Ordinal);
        Assert.Contains("href=\"tel:+16175556777\"", nora.Page, StringComparison.Ordinal);
        await nora.SendAsync("/take");
        await story.PassAsync(TimeSpan.FromMinutes(5));
        await nora.OpenAsync();
        await nora.SendAsync("/done", ("minutes", "4"), ("note", ""));
        Assert.Contains("no patient's minutes are logged", nora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_patients_page_has_the_phone_at_its_head_and_the_words_of_an_open_case()
    {
        await using var story = await WithCaseAsync();
        using var nora = await Visitor.SignInAsync(story, "nora");
        await nora.OpenAsync("/patients/edna");
        Assert.Matches("""<h1>Edna Quillfeather</h1>[\s\S]*href="tel:\+16175556001">Call \(617\) 555-6001</a>[\s\S]*id="minutes-h">""", nora.Page);
        Assert.Matches("""<h2 id="urgent-h">[\s\S]*<blockquote>chest hurts[\s\S]*href="tel:\+16175556001"[\s\S]*<h2 id="talk-h">""", nora.Page);
        using var bill = await Visitor.SignInAsync(story, "bill");
        await bill.OpenAsync("/patients/edna");
        Assert.DoesNotContain("Call (", bill.Page[..bill.Page.IndexOf("id=\"minutes-h\"", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("need-done-cut.3.16", "3 of the 16 minutes are logged")]
    [InlineData("need-done-cut.0.16", "Less than one of the 16 minutes is logged")]
    [InlineData("need-done-cut.16.16", null)]
    [InlineData("need-done-cut.3.9999", null)]
    [InlineData("need-done-cut.<b>.16", null)]
    [InlineData("need-done-cut", null)]
    public void Of_an_address_only_numbers_that_can_be_minutes_are_said(string word, string? said)
    {
        if (said is null) Assert.Null(Said.Sentence(word));
        else Assert.Contains(said, Said.Sentence(word), StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<TrailEntry>> TrailAsync(Story story, string account) =>
        (await story.Get<TrailSearch>().BackAsync("p1", new TrailFilter(account, "", false), long.MaxValue, 50, CancellationToken.None)).Links.Select(l => l.Entry);

    private static async Task<Story> WithCaseAsync()
    {
        var story = await Story.BeginAsync();
        story.Careless = true;
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(10, 12);
        phone.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromSeconds(30));
        return story;
    }
}
