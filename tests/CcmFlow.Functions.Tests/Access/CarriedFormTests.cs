using System.Net;
using System.Text.RegularExpressions;
using CcmFlow.Functions.Console;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Functions.Tests.Stories;

namespace CcmFlow.Functions.Tests.Access;

/// <summary>A form that is sent after its session has ended: nothing typed is lost, to the same person alone, and no other site can use the way.</summary>
public sealed class CarriedFormTests
{
    private const string Words = "She said: yes, please call me Sunday.";

    [Fact]
    public async Task What_was_typed_when_the_session_ended_is_sent_by_the_same_person_after_signing_in()
    {
        await using var story = await BeginAsync();
        using var cora = await TypedTooLateAsync(story);
        Assert.Equal(HttpStatusCode.Unauthorized, cora.Status);
        Assert.Contains("What you typed is kept for a quarter of an hour", cora.Page, StringComparison.Ordinal);
        Assert.DoesNotContain(Words, cora.Page, StringComparison.Ordinal);
        Assert.DoesNotContain(await story.EvidenceAsync("edna"), e => e.Evidence.Words == Words);
        await cora.SignInAgainAsync("cora");
        Assert.Contains("You are signed in again", cora.Page, StringComparison.Ordinal);
        Assert.Contains(Words, cora.Page, StringComparison.Ordinal);
        await cora.SendAsync("/consent");
        Assert.Contains("Recorded, with the words.", cora.Page, StringComparison.Ordinal);
        Assert.Single(await story.EvidenceAsync("edna"), e => e.Evidence.Words == Words);
    }

    [Fact]
    public async Task Whoever_else_signs_in_from_that_page_gets_nothing_of_it()
    {
        await using var story = await BeginAsync();
        using var cora = await TypedTooLateAsync(story);
        await cora.SignInAgainAsync("ruth");
        Assert.DoesNotContain(Words, cora.Page, StringComparison.Ordinal);
        Assert.Contains("What was typed before is not kept any more", cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_button_that_sends_it_says_which_act_it_is_and_of_which_patient()
    {
        await using var story = await BeginAsync();
        using var cora = await TypedTooLateAsync(story);
        await cora.SignInAgainAsync("cora");
        Assert.Contains("<dt>Will be recorded as</dt><dd><strong>Recorded a consent or permission</strong></dd>", cora.Page, StringComparison.Ordinal);
        var patient = await story.PatientAsync("edna");
        Assert.Contains($"<dt>Patient</dt><dd>{patient.Roster.GivenName} {patient.Roster.FamilyName}</dd>", cora.Page, StringComparison.Ordinal);
        Assert.Contains("<dt>What happened</dt>", cora.Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claims/2026-04/edna/void", "Voided a claim", "<dt>Month</dt><dd>April 2026</dd>")]
    [InlineData("patients/edna/months/2026-04/close", "Closed a patient's month", "<dt>Month</dt><dd>April 2026</dd>")]
    [InlineData("settings/staff.rn1/remove", "Took a person away", "<dt>Where</dt><dd>Team member: ")]
    [InlineData("settings/beyond", "Sent a part of the settings", "<dt>Where</dt><dd>Answering service and canary phone</dd>")]
    [InlineData("people/staff", "Added a person", "<dt>Where</dt><dd>staff</dd>")]
    public async Task Each_act_is_named_with_what_it_concerns(string path, string act, string about)
    {
        await using var story = await BeginAsync();
        var page = await AgainAsync(story, "cora", ConsolePaths.Today("p1") + "/" + path);
        Assert.NotNull(page);
        Assert.Contains($"<strong>{act}</strong>", page, StringComparison.Ordinal);
        Assert.Contains(about, page, StringComparison.Ordinal);
        if (path.Contains("edna", StringComparison.Ordinal)) Assert.Contains("<dt>Patient</dt><dd>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cora", "/api/console/p2/patients/edna/consent")]
    [InlineData("cora", "/api/console/p1/no/such/form")]
    [InlineData("audra", "/api/console/p1/claims/2026-04/edna/void")]
    public async Task What_is_no_act_of_the_person_s_is_not_offered_to_be_sent_and_names_nobody(string account, string path)
    {
        await using var story = await BeginAsync();
        Assert.Null(await AgainAsync(story, account, path));
    }

    [Fact]
    public async Task A_quarter_of_an_hour_later_it_is_gone()
    {
        await using var story = await BeginAsync();
        using var cora = await TypedTooLateAsync(story);
        await story.PassAsync(TimeSpan.FromMinutes(16));
        await cora.SignInAgainAsync("cora");
        Assert.DoesNotContain(Words, cora.Page, StringComparison.Ordinal);
        Assert.Contains("What was typed before is not kept any more", cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_signing_in_in_another_tab_the_old_page_s_form_is_sent_with_one_press()
    {
        await using var story = await BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/patients/edna");
        await cora.TakeSessionAsync(story, "cora");
        await cora.EditAsync("/consent", ("step", "TextingGranted"), ("words", Words));
        Assert.Equal(HttpStatusCode.Forbidden, cora.Status);
        Assert.DoesNotContain(await story.EvidenceAsync("edna"), e => e.Evidence.Words == Words);
        await cora.SendAsync("/consent");
        Assert.Single(await story.EvidenceAsync("edna"), e => e.Evidence.Words == Words);
        // A page of another person's session is not carried over.
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        await ruth.OpenAsync("/patients/edna");
        await ruth.TakeSessionAsync(story, "cora");
        await ruth.EditAsync("/consent", ("step", "TextsStopped"), ("words", "another"));
        Assert.DoesNotContain("You are signed in again", ruth.Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData(null)]
    public async Task A_form_of_another_site_is_not_carried_over(string? origin)
    {
        await using var story = await BeginAsync();
        var person = new Person(story.Practice, story.Practice.Accounts.Single(a => a.Id == "cora"), null);
        using var browser = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = story.World.App.Address };
        async Task<(HttpStatusCode, string)> PostAsync(string path, params (string, string)[] fields)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Item1, f.Item2))) };
            if (origin is not null) request.Headers.Add("Origin", origin);
            using var answer = await browser.SendAsync(request);
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }
        // Even one that had learned whose the form is, or had a sealed form.
        var (status, body) = await PostAsync(ConsolePaths.Patient("p1", "edna") + "/consent", (CarriedForms.OwnerField, story.Get<CarriedForms>().OwnerOf(person)), ("words", Words));
        Assert.Equal((HttpStatusCode.Redirect, ""), (status, body));
        var sealedForm = story.Get<CarriedForms>().Seal(new CarriedForm(ConsolePaths.Today("p1"), story.Get<CarriedForms>().OwnerOf(person), [new("words", Words)], story.Now));
        (status, body) = await PostAsync(ConsolePaths.SignIn, ("practice", "p1"), ("account", "cora"), (CarriedForms.Field, sealedForm));
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.DoesNotContain(Words, body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_sealed_here_or_was_tampered_with_is_nothing()
    {
        await using var story = await BeginAsync();
        var forms = story.Get<CarriedForms>();
        var person = new Person(story.Practice, story.Practice.Accounts.Single(a => a.Id == "cora"), null);
        var good = forms.Seal(new CarriedForm("/api/console/p1", forms.OwnerOf(person), [new("words", Words)], story.Now));
        Assert.Equal(Words, Assert.Single(forms.Open(good, person)!.Fields).Value);
        foreach (var bad in new[] { "", "?", "AAAA", new string('A', 200), good[..^4] + (good.EndsWith("AAAA", StringComparison.Ordinal) ? "BBBB" : "AAAA") }) Assert.Null(forms.Open(bad, person));
        Assert.DoesNotMatch(new Regex("Sunday|consent"), good);
    }

    private static async Task<string?> AgainAsync(Story story, string account, string path)
    {
        var session = await story.Get<Sessions>().BeginAsync("p1", account, null, CancellationToken.None);
        var person = new Person(story.Practice, story.Practice.Accounts.Single(a => a.Id == account), session);
        var page = await story.Get<ConsolePages>().AgainAsync(new CarriedForm(path, story.Get<CarriedForms>().OwnerOf(person), [], story.Now), person, session, CancellationToken.None);
        return page is null ? null : WebUtility.HtmlDecode(page);
    }

    private static async Task<Story> BeginAsync()
    {
        var story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollAsync(Story.Person("edna"));
        return story;
    }

    private static async Task<Visitor> TypedTooLateAsync(Story story)
    {
        var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/patients/edna");
        await story.PassAsync(TimeSpan.FromMinutes(31));
        await cora.EditAsync("/consent", ("step", "TextingGranted"), ("words", Words));
        return cora;
    }
}
