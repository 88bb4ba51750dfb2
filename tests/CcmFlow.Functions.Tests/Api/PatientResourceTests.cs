using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Functions.Tests.Access;
using CcmFlow.Functions.Tests.Stories;

namespace CcmFlow.Functions.Tests.Api;

/// <summary>A patient, the conversation and the month's report by the API: what the pages tell.</summary>
public sealed class PatientResourceTests : IAsyncLifetime
{
    private const string Practice = "api/v1/practices/p1";
    private readonly TestIssuer issuer = new();
    private Story story = null!;
    private HttpClient ruth = null!;

    public async ValueTask InitializeAsync()
    {
        story = await Story.BeginAsync(world: w => w with { Issuer = issuer.Published });
        story.Careless = true;
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(10, 12);
        phone.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        phone.Texts("it is gone now", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        ruth = new HttpClient { BaseAddress = story.World.App.Address };
        ruth.DefaultRequestHeaders.Add("Authorization", $"Bearer {issuer.Good("demo-1-ruth", story.Now)}");
    }

    [Fact]
    public async Task A_patient_is_told_with_phone_consent_plan_month_and_urgent_cases()
    {
        var edna = await ruth.GetFromJsonAsync<JsonElement>($"{Practice}/patients/edna");
        Assert.Equal(("Edna", "+16175556001"), (edna.GetProperty("givenName").GetString(), edna.GetProperty("phone").GetString()));
        Assert.Equal("Consented", edna.GetProperty("permissions").GetProperty("ccm").GetString());
        Assert.NotEmpty(edna.GetProperty("permissions").GetProperty("history").EnumerateArray());
        Assert.Equal("2026-04", edna.GetProperty("month").GetProperty("month").GetString());
        Assert.Equal("edna", Assert.Single(edna.GetProperty("needs").EnumerateArray()).GetProperty("patient").GetString());
        Assert.True(edna.GetProperty("eligibility").GetProperty("eligible").GetBoolean());
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_twice_though_time_has_passed()
    {
        using var first = await ruth.GetAsync(new Uri($"{Practice}/patients/edna", UriKind.Relative));
        await story.PassAsync(TimeSpan.FromSeconds(1));
        using var second = new HttpRequestMessage(HttpMethod.Get, new Uri($"{Practice}/patients/edna", UriKind.Relative));
        second.Headers.Add("If-None-Match", first.Headers.ETag!.ToString());
        using var answer = await ruth.SendAsync(second);
        Assert.Equal(System.Net.HttpStatusCode.NotModified, answer.StatusCode);
    }

    [Fact]
    public async Task The_conversation_comes_newest_first_page_by_page_and_whole()
    {
        var whole = await LinesAsync($"{Practice}/patients/edna/conversation");
        Assert.True(whole.Count > 3);
        Assert.Equal(whole.Select(l => l.At).OrderDescending(), whole.Select(l => l.At));
        Assert.Equal(["chest hurts", "it is gone now"], whole.Select(l => l.Words).Where(w => !w.Contains("Harbor", StringComparison.Ordinal) && !w.Contains("911", StringComparison.Ordinal)).Reverse());
        Assert.Contains("911", whole[whole.ToList().FindIndex(l => l.Words == "chest hurts") - 1].Words, StringComparison.Ordinal);
        Assert.Equal(whole, await LinesAsync($"{Practice}/patients/edna/conversation?limit=2"));
    }

    [Fact]
    public async Task The_months_report_has_the_pages_figures_and_names_no_patient()
    {
        using var logged = await ruth.PostAsJsonAsync($"{Practice}/patients/edna/months/2026-04/time-entries", new { id = "a", date = "2026-04-09", seconds = 600 });
        var report = await ruth.GetFromJsonAsync<JsonElement>($"{Practice}/months/2026-04/report");
        Assert.Equal(("2026-04", "Open"), (report.GetProperty("month").GetString(), report.GetProperty("phase").GetString()));
        Assert.Equal(1, report.GetProperty("engagement").GetProperty("consented").GetInt32());
        Assert.Equal(1, report.GetProperty("access").GetProperty("emergencies").GetInt32());
        Assert.Equal(1, report.GetProperty("notBilled").GetProperty("patients").GetInt32());
        Assert.Equal(1, report.GetProperty("counts").GetProperty("eligible").GetInt32());
        var reason = Assert.Single(report.GetProperty("reasons").EnumerateArray());
        Assert.Equal((1, false), (reason.GetProperty("patients").GetInt32(), string.IsNullOrEmpty(reason.GetProperty("reason").GetString())));
        Assert.DoesNotContain("Edna", report.GetRawText(), StringComparison.Ordinal);
        var later = await ruth.GetFromJsonAsync<JsonElement>($"{Practice}/months/2026-09/report");
        Assert.Equal(["month", "phase"], later.EnumerateObject().Select(p => p.Name));
    }

    public async ValueTask DisposeAsync()
    {
        ruth.Dispose();
        issuer.Dispose();
        await story.DisposeAsync();
    }

    private async Task<IReadOnlyList<(DateTimeOffset At, string Words)>> LinesAsync(string? next)
    {
        var lines = new List<(DateTimeOffset, string)>();
        while (next is not null)
        {
            using var answer = await ruth.GetAsync(new Uri(next, UriKind.Relative));
            lines.AddRange((await answer.Content.ReadFromJsonAsync<JsonElement>()).EnumerateArray().Select(l => (l.GetProperty("at").GetDateTimeOffset(), l.GetProperty("words").GetString()!)));
            next = answer.Headers.TryGetValues("Link", out var links) ? links.Single().Split('<', '>')[1] : null;
        }
        return lines;
    }
}
