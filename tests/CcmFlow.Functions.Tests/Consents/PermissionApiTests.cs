using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Consent;

namespace CcmFlow.Functions.Tests.Consents;

public sealed class PermissionApiTests
{
    private const string Route = "api/practices/p1/patients/edna/permissions";
    private static readonly string[] All = Enum.GetNames<ConsentElement>();

    private static object Told(string id, string step = "ConsentGiven", string words = "Yes, sign me up", string by = "rn1", string channel = "Phone", string[]? elements = null, string? wording = null) =>
        new { id, step, by, channel, words, wording, elements = elements ?? All };

    private static async Task<(HttpStatusCode Status, JsonElement Body, EntityTagHeaderValue? ETag)> PostAsync(Story story, object body, EntityTagHeaderValue? ifMatch = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Route) { Content = JsonContent.Create(body) };
        if (ifMatch is not null) request.Headers.IfMatch.Add(ifMatch);
        using var answer = await story.World.Api.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>(), answer.Headers.ETag);
    }

    [Fact]
    public async Task Consent_told_to_staff_is_recorded_with_words_and_elements_and_starts_the_months_texts()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollAsync(Story.Person("edna"));
        await story.UntilAsync(1, 7);
        var (status, body, _) = await PostAsync(story, Told("c1"));
        Assert.Equal((HttpStatusCode.Created, "Consented"), (status, body.GetProperty("ccm").GetString()));
        var last = body.GetProperty("history").EnumerateArray().Last();
        Assert.Equal("ConsentGiven", last.GetProperty("step").GetString());
        Assert.Equal("Yes, sign me up", last.GetProperty("evidence").GetProperty("words").GetString());
        Assert.Equal("rn1", last.GetProperty("evidence").GetProperty("who").GetString());
        await story.UntilAsync(9);
        phone.Expects("are you doing OK");
        phone.ExpectsNothing();
    }

    [Fact]
    public async Task The_same_request_again_changes_nothing_and_another_under_its_id_is_refused()
    {
        await using var story = await Story.BeginAsync();
        await story.EnrollAsync(Story.Person("edna"));
        var (first, one, _) = await PostAsync(story, Told("c1"));
        await story.PassAsync(TimeSpan.FromSeconds(5));
        var (second, two, _) = await PostAsync(story, Told("c1"));
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first, second));
        Assert.Equal(one.ToString(), two.ToString());
        var (other, _, _) = await PostAsync(story, Told("c1", step: "ConsentRevoked", words: "I want out"));
        Assert.Equal(HttpStatusCode.Conflict, other);
        Assert.Equal(Enrollment.Consented, (await story.PatientAsync("edna")).Enrollment);
    }

    [Fact]
    public async Task An_older_state_is_refused_unless_the_request_is_the_one_that_made_the_newer()
    {
        await using var story = await Story.BeginAsync();
        await story.EnrollAsync(Story.Person("edna"));
        using var read = await story.World.Api.GetAsync(new Uri(Route, UriKind.Relative));
        var seen = read.Headers.ETag!;
        Assert.Equal(HttpStatusCode.Created, (await PostAsync(story, Told("c1"), seen)).Status);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(story, Told("c1"), seen)).Status);
        var (status, _, _) = await PostAsync(story, Told("r1", "ConsentRevoked", "no more"), seen);
        Assert.Equal(HttpStatusCode.PreconditionFailed, status);
        Assert.Equal(Enrollment.Consented, (await story.PatientAsync("edna")).Enrollment);
        using var again = await story.World.Api.GetAsync(new Uri(Route, UriKind.Relative));
        Assert.Equal(HttpStatusCode.Created, (await PostAsync(story, Told("r1", "ConsentRevoked", "no more"), again.Headers.ETag)).Status);
    }

    [Fact]
    public async Task A_revocation_tells_the_last_day_and_ends_the_texts_and_a_stop_leaves_consent_alone()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(3);
        var (_, stopped, _) = await PostAsync(story, Told("s1", "TextsStopped", "no more texts please"));
        Assert.Equal(("Consented", "OptedOut"), (stopped.GetProperty("ccm").GetString(), stopped.GetProperty("texting").GetString()));
        var (_, left, _) = await PostAsync(story, Told("r1", "ConsentRevoked", "I leave"));
        Assert.Equal(("Revoked", "2026-04-30"), (left.GetProperty("ccm").GetString(), left.GetProperty("ccmEndsOn").GetString()));
        await story.UntilAsync(30);
        phone.ExpectsNothing();
    }

    [Fact]
    public async Task A_preference_for_health_information_in_texts_is_kept_with_the_warning()
    {
        await using var story = await Story.BeginAsync();
        await story.EnrollAsync(Story.Person("edna"));
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(story, Told("p1", "PhiTextsPreferred", "texts are fine"))).Status);
        var (_, body, _) = await PostAsync(story, Told("p1", "PhiTextsPreferred", "texts are fine", wording: "texts-not-private/2026-11"));
        Assert.Equal(("Preferred", "texts-not-private/2026-11"), (body.GetProperty("phi").GetProperty("state").GetString(), body.GetProperty("phi").GetProperty("warning").GetString()));
    }

    [Theory]
    [InlineData("bad id!", "ConsentGiven", "rn1", "Phone", "yes", "id: ")]
    [InlineData("a", "ConsentAsked", "rn1", "Phone", "yes", "step: ")]
    [InlineData("a", "ConsentGiven", "nobody", "Phone", "yes", "by: ")]
    [InlineData("a", "ConsentGiven", "rn1", "Text", "yes", "channel: ")]
    [InlineData("a", "ConsentGiven", "rn1", "Phone", "", "words: ")]
    public async Task A_fault_names_the_field_and_the_mend_and_nothing_is_recorded(string id, string step, string by, string channel, string words, string field)
    {
        await using var story = await Story.BeginAsync();
        await story.EnrollAsync(Story.Person("edna"));
        var (status, body, _) = await PostAsync(story, Told(id, step, words, by, channel));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.StartsWith(field, body.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Single(await story.EvidenceAsync("edna"));
    }

    [Fact]
    public async Task Consent_without_every_element_is_refused_with_what_is_still_to_be_told()
    {
        await using var story = await Story.BeginAsync();
        await story.EnrollAsync(Story.Person("edna"));
        var (status, body, _) = await PostAsync(story, Told("c1", elements: ["Availability", "CostSharing"]));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("OnePractitionerPerMonth, RightToStopAtMonthEnd", body.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }
}
