using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Functions.Api.V1;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Tests.Stories;

namespace CcmFlow.Functions.Tests.Api;

public sealed class ApiTests
{
    private static object Entry(string id, DateTimeOffset start, int minutes, string staff = "care1") =>
        new { id, start, end = start.AddMinutes(minutes), staffId = staff, activity = "PhoneCallPatient" };

    [Fact]
    public async Task Minutes_logged_through_the_API_show_in_the_months_preview()
    {
        await using var story = await Story.BeginAsync();
        story.Forget(await story.EnrollConsentedAsync(Story.Person("edna")));
        await story.UntilAsync(10, 12);
        const string month = "api/practices/p1/patients/edna/months/2026-04";
        foreach (var status in new[] { HttpStatusCode.Created, HttpStatusCode.Created })
        {
            using var answer = await story.World.Api.PostAsJsonAsync($"{month}/time-entries", Entry("a", story.Now.AddMinutes(-30), 21));
            Assert.Equal(status, answer.StatusCode);
        }
        var view = await story.World.Api.GetFromJsonAsync<JsonElement>(month);
        Assert.Equal(1260, view.GetProperty("countedStaffSeconds").GetInt32());
        Assert.True(view.GetProperty("preview").GetBoolean());
        Assert.Equal("99490", view.GetProperty("codes")[0].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("bad id/", "care1", 10, "id")]
    [InlineData("a", "nobody", 10, "staffId")]
    [InlineData("a", "care1", 600, "end")]
    [InlineData("a", "care1", -5, "end")]
    public async Task A_wrong_entry_is_refused_with_the_field_and_the_mend(string id, string staff, int minutes, string field)
    {
        await using var story = await Story.BeginAsync();
        story.Forget(await story.EnrollConsentedAsync(Story.Person("edna")));
        await story.UntilAsync(10, 12);
        using var answer = await story.World.Api.PostAsJsonAsync("api/practices/p1/patients/edna/months/2026-04/time-entries", Entry(id, story.Now.AddHours(-11), minutes, staff));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.StartsWith($"{field}: ", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_key_nothing_is_told_and_health_is_open()
    {
        await using var story = await Story.BeginAsync();
        using var stranger = new HttpClient { BaseAddress = story.World.App.Address };
        foreach (var path in new[] { "api/practices", "api/practices/p1/patients", "api/practices/p1/tasks", "api/practices/p1/patients/x/months/2026-04" })
        {
            using var answer = await stranger.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }
        using var health = await stranger.GetAsync(new Uri("api/health", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        using var unknown = await story.World.Api.GetAsync(new Uri("api/practices/nope/patients", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task The_OpenAPI_document_has_each_route_and_method_and_no_other()
    {
        await using var story = await Story.BeginAsync();
        var document = await story.World.Api.GetFromJsonAsync<JsonElement>("api/openapi.json");
        var told = document.GetProperty("paths").EnumerateObject().SelectMany(p => p.Value.EnumerateObject().Select(m => $"{m.Name} {p.Name}")).Order();
        // The console's pages are no API; the API for people is the machines' once more.
        var there = AccessTable.Own.Routes.Where(r => !r.IsConsole && !r.Route.StartsWith(PeopleApi.Prefix, StringComparison.Ordinal))
            .SelectMany(r => r.Methods.Where(m => m != "head").SelectMany(m => r.Keyed ? new[] { $"{m} /api/{r.Route}", $"{m} /api/{PeopleApi.Prefix}{r.Route}" } : [$"{m} /api/{r.Route}"])).Order();
        Assert.Equal(there, told);
    }
}
