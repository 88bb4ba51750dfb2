using System.Net;
using CcmFlow.Cli.Demo;
using CcmFlow.Functions.Console;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Access;

namespace CcmFlow.Functions.Tests.Access;

/// <summary>Whoever asked for a page when the session had ended gets there by signing in, and nowhere else.</summary>
public sealed class WayBackTests
{
    [Theory]
    [InlineData("/patients/edna", "<h1>Edna Quillfeather</h1>")]
    [InlineData("/claims/2026-04?only=Held&page=1", "<h1>Claims of April 2026</h1>")]
    [InlineData("/patients/edna?said=consent-recorded", "<h1>Edna Quillfeather</h1>")]
    public async Task The_sign_in_leads_to_the_page_that_was_asked_for(string page, string heading)
    {
        await using var story = await BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync();
        await story.PassAsync(TimeSpan.FromMinutes(31));
        await cora.OpenAsync(page);
        Assert.Contains("Sign in to CcmFlow", cora.Page, StringComparison.Ordinal);
        await cora.SignInAgainAsync("cora");
        Assert.Equal(HttpStatusCode.OK, cora.Status);
        Assert.Contains(heading, cora.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("Recorded, with the words.", cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_see_that_page_comes_to_Today()
    {
        await using var story = await BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        await story.PassAsync(TimeSpan.FromMinutes(31));
        await cora.OpenAsync("/claims/2026-04");
        await cora.SignInAgainAsync("nora");
        Assert.Contains("<title>Today", cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_roster_whose_session_had_ended_is_said_to_be_gone_and_the_sign_in_leads_to_where_it_is_chosen_again()
    {
        await using var story = await BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/import");
        await story.PassAsync(TimeSpan.FromMinutes(31));
        await cora.UploadAsync("/import", ("roster.csv", "id,given_name,family_name,birth_date\nx,X,Y,1950-01-02"));
        Assert.Contains("Your session had ended, and nothing was imported. Sign in, then choose the files again", cora.Page, StringComparison.Ordinal);
        await cora.SignInAgainAsync("cora");
        Assert.Contains("<h1>Import a roster</h1>", cora.Page, StringComparison.Ordinal);
        // Another tab has signed in since: the page's own refusal says it.
        await cora.TakeSessionAsync(story, "cora");
        await cora.UploadAsync("/import", ("roster.csv", "id,given_name,family_name,birth_date\nx,X,Y,1950-01-02"));
        Assert.Contains("files have to be chosen again", cora.Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/api/console/p1")]
    [InlineData("//evil.example/api/console/p1")]
    [InlineData("/\\evil.example")]
    [InlineData("/api/console//evil.example")]
    [InlineData("/api/console/p1/../../../evil")]
    [InlineData("/api/console/p1/%2e%2e/p2")]
    [InlineData("/api/console/p1/patients/edna\r\nSet-Cookie: a=b")]
    [InlineData("/api/console/p1/patients/edna#x")]
    [InlineData("/api/console/p1/patients/edna?next=https://evil.example")]
    [InlineData("/api/console/p2/patients/edna")]
    [InlineData("/api/console/sign-in")]
    [InlineData("/api/console/ticket/abc")]
    [InlineData("/api/console/p1/sign-out")]
    [InlineData("/api/console/p1/patients/edna/consent")]
    [InlineData("/api/console/p1/no-such-page")]
    [InlineData("/api/v1/practices/p1/patients")]
    [InlineData("/api/console/p1/settings")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_page_of_the_practice_that_the_person_may_see_leads_to_Today(string? to) => Assert.Equal(ConsolePaths.Today("p1"), WayBack.For(to, Nora));

    [Theory]
    [InlineData("/api/console/p1/patients/edna")]
    [InlineData("/api/console/p1/on-call")]
    [InlineData("/api/console/p1/patients/edna/months/2026-04")]
    public void A_page_that_the_person_may_see_is_led_to(string to) => Assert.Equal(to, WayBack.For(to, Nora));

    private static Person Nora => new(DemoPractices.For([Story.Person("p-home")], Story.April).Single(), new Account("nora", "Nora", [Role.ClinicianOnCall], []), null);

    private static async Task<Story> BeginAsync()
    {
        var story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        return story;
    }
}
