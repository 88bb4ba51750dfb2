using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Tests.Access;
using CcmFlow.Functions.Tests.Stories;

namespace CcmFlow.Functions.Tests.Api;

/// <summary>What the console's forms do, done by a program of a person: versions, refusals, timer, trail, pages.</summary>
public sealed class SettingsApiTests : IAsyncLifetime
{
    private const string Base = "api/v1/practices/p1";
    private readonly TestIssuer issuer = new();
    private Story story = null!;
    private HttpClient cora = null!;

    public async ValueTask InitializeAsync()
    {
        story = await Story.BeginAsync(world: w => w with { Issuer = issuer.Published });
        story.Careless = true;
        foreach (var (id, phone) in new[] { ("edna", 6001), ("otto", 6002), ("rosa", 6003) }) await story.EnrollConsentedAsync(Story.Person(id, phone));
        await story.UntilAsync(10, 12);
        cora = new HttpClient { BaseAddress = story.World.App.Address };
        cora.DefaultRequestHeaders.Add("Authorization", $"Bearer {issuer.Good("demo-1-cora", story.Now)}");
    }

    public static TheoryData<string, string, string> Editable() => new()
    {
        { "settings/practice", """{"name":"Harbor Care"}""", """{"phone":"617-555-0199"}""" },
        { "settings/schedule.first", """{"handOff":"07:00"}""", """{"handOff":"09:00"}""" },
        { "settings/staff.rn2", """{"physician":false,"credential":"BSN"}""", """{"name":"Ruth R."}""" },
        { "settings/person.bill", """{"roles":["Biller","Auditor"]}""", """{"name":"Bill P."}""" },
        { "settings/ehr", """{"endpoint":"https://fhir.example/r4","clientId":"us"}""", """{"endpoint":"https://fhir.example/r5"}""" },
        { "settings/level.1", """{"minutes":7}""", """{"takers":2,"pages":["first","md1"]}""" },
        { "settings/level.3", """{"pages":["md1"]}""", """{"minutes":8}""" },
        { "settings/holidays", """{"days":["2026-12-24"]}""", """{"federal":true}""" },
        { "settings/texting", """{"segmentsPerSecond":4.5}""", """{"segmentsPerDay":null,"revokeAllFrom":"2026-06-01"}""" },
        { "texts/FollowUp/en", """{"text":"{PracticeName}: still well? Reply OK or tell us."}""", """{"text":"{PracticeName}: all fine?"}""" },
        { "patients/edna/care-plan", """{"elements":["ProblemList"]}""", """{"elements":["MedicationManagement"]}""" },
        { "patients/edna/circumstances", Circumstances.With("""{"deductible":{"year":2026,"left":100}}""").ToJsonString(), Circumstances.With("""{"deductible":{"year":2026,"left":50}}""").ToJsonString() },
        { "patients/edna/months/2026-04/complexity?mdm=Moderate&by=md1", "", "" },
    };

    [Theory]
    [MemberData(nameof(Editable))]
    public async Task Nobody_overwrites_what_they_have_not_seen(string path, string first, string second)
    {
        path = $"{Base}/{path}";
        using var read = await cora.GetAsync(new Uri(path.Split('?')[0], UriKind.Relative));
        var tag = read.Headers.ETag!.ToString();
        Assert.Equal(HttpStatusCode.PreconditionRequired, (await PutAsync(path, first, null)).Status);
        Assert.InRange((int)(await PutAsync(path, first, tag)).Status, 200, 204);
        var late = await PutAsync(path, second, tag);
        Assert.Equal(HttpStatusCode.PreconditionFailed, late.Status);
        // The answer holds what is there now, under the tag that a next try names.
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(late.Body).RootElement.GetProperty("current").ValueKind);
        using var now = await cora.GetAsync(new Uri(path.Split('?')[0], UriKind.Relative));
        Assert.Equal(now.Headers.ETag!.ToString(), late.Tag);
        Assert.InRange((int)(await PutAsync(path, second, late.Tag)).Status, 200, 204);
    }

    [Fact]
    public async Task A_part_says_each_field_that_is_wrong_and_takes_no_field_that_it_does_not_know()
    {
        var (status, body, _) = await PutAsync($"{Base}/settings/practice", """{"npi":"1234567890","zip":"02111"}""", "*");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("npi: the check digit is not right", body, StringComparison.Ordinal);
        Assert.Contains("zip: ", body, StringComparison.Ordinal);
        Assert.Contains("npii: is no field here", (await PutAsync($"{Base}/settings/practice", """{"npii":"1"}""", "*")).Body, StringComparison.Ordinal);
        Assert.Contains("holdUnchecked: true or false.", (await PutAsync($"{Base}/settings/policies", """{"holdUnchecked":"yes"}""", "*")).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await PutAsync($"{Base}/settings/nothing", "{}", "*")).Status);
    }

    [Fact]
    public async Task A_care_manager_notes_whose_decisions_made_a_month_complex_in_her_own_name()
    {
        using var ruth = new HttpClient { BaseAddress = story.World.App.Address };
        ruth.DefaultRequestHeaders.Add("Authorization", $"Bearer {issuer.Good("demo-1-ruth", story.Now)}");
        async Task<HttpStatusCode> NoteAsync(string query)
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, new Uri($"{Base}/patients/edna/months/2026-04/complexity?mdm=Moderate{query}", UriKind.Relative));
            request.Headers.TryAddWithoutValidation("If-Match", "*");
            using var answer = await ruth.SendAsync(request);
            return answer.StatusCode;
        }
        Assert.Equal(HttpStatusCode.Forbidden, await NoteAsync("&by=md1"));
        Assert.Equal(HttpStatusCode.BadRequest, await NoteAsync(""));
        Assert.Equal(HttpStatusCode.BadRequest, await NoteAsync("&practitioner=rn1"));
        Assert.Equal(HttpStatusCode.NoContent, await NoteAsync("&practitioner=md1"));
        Assert.Equal("md1", (await story.MonthAsync("edna")).Complexity?.By);
    }

    [Fact]
    public async Task Every_part_that_the_list_names_is_read_and_put_back_as_it_is()
    {
        var parts = await cora.GetFromJsonAsync<JsonElement>($"{Base}/settings");
        var before = JsonSerializer.Serialize((await PracticeAsync()) with { Edits = new Dictionary<string, SectionEdit>() });
        foreach (var part in parts.EnumerateArray())
        {
            var (status, body, _) = await PutAsync($"{Base}/settings/{part.GetProperty("id").GetString()}", part.GetProperty("values").GetRawText(), part.GetProperty("eTag").GetString());
            Assert.True(status == HttpStatusCode.OK, body);
        }
        Assert.Equal(before, JsonSerializer.Serialize(await PracticeAsync()));
        Assert.True(parts.GetArrayLength() >= 20);
    }

    [Fact]
    public async Task People_come_and_go_and_who_goes_is_seen_first()
    {
        using var added = await cora.PostAsJsonAsync($"{Base}/people/accounts", new { id = "nell", name = "Nell Novak", roles = new[] { "Biller" }, logins = new[] { "tenant/nell" } });
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        using var nell = new HttpClient { BaseAddress = story.World.App.Address };
        nell.DefaultRequestHeaders.Add("Authorization", $"Bearer {issuer.Good("tenant/nell", story.Now)}");
        async Task<HttpStatusCode> NellAsync()
        {
            using var answer = await nell.GetAsync(new Uri($"{Base}/months/2026-04/claims", UriKind.Relative));
            return answer.StatusCode;
        }
        Assert.Equal(HttpStatusCode.OK, await NellAsync());
        async Task<HttpStatusCode> RemoveAsync(string id, string? tag)
        {
            using var request = new HttpRequestMessage(HttpMethod.Delete, new Uri($"{Base}/people/accounts/{id}", UriKind.Relative));
            if (tag is not null) request.Headers.TryAddWithoutValidation("If-Match", tag);
            using var answer = await cora.SendAsync(request);
            return answer.StatusCode;
        }
        Assert.Equal(HttpStatusCode.PreconditionRequired, await RemoveAsync("nell", null));
        Assert.Equal(HttpStatusCode.PreconditionFailed, await RemoveAsync("nell", "\"old\""));
        Assert.Equal(HttpStatusCode.BadRequest, await RemoveAsync("cora", "*"));
        Assert.Equal(HttpStatusCode.NoContent, await RemoveAsync("nell", added.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, await NellAsync());
    }

    [Fact]
    public async Task The_answer_to_a_key_that_comes_again_has_the_first_ones_entity_tag_and_address()
    {
        var answers = new List<(HttpStatusCode, string?, string?)>();
        foreach (var _ in new[] { 1, 2 })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{Base}/people/accounts", UriKind.Relative))
            {
                Content = JsonContent.Create(new { id = "nell", name = "Nell Novak", roles = new[] { "Biller" }, logins = new[] { "tenant/nell" } }),
            };
            request.Headers.Add("Idempotency-Key", "nell");
            using var answer = await cora.SendAsync(request);
            answers.Add((answer.StatusCode, answer.Headers.ETag?.ToString(), answer.Headers.Location?.OriginalString));
        }
        Assert.NotNull(answers[0].Item2);
        Assert.Equal(answers[0], answers[1]);
    }

    [Fact]
    public async Task A_form_that_is_built_again_with_another_boundary_is_the_same_request()
    {
        async Task<(HttpStatusCode Status, string? At)> ImportAsync(string csv)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{Base}/imports", UriKind.Relative)) { Content = new MultipartFormDataContent { { new StringContent(csv), "files", "roster.csv" } } };
            request.Headers.Add("Idempotency-Key", "monday");
            using var answer = await cora.SendAsync(request);
            return (answer.StatusCode, answer.Headers.Location?.OriginalString);
        }
        const string Roster = "id,given_name,family_name,birth_date\nnell,Nell,Novak,1950-01-01";
        var first = await ImportAsync(Roster);
        Assert.Equal(HttpStatusCode.Accepted, first.Status);
        Assert.Equal(first, await ImportAsync(Roster));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await ImportAsync(Roster.Replace("Nell", "Nella", StringComparison.Ordinal))).Status);
    }

    [Fact]
    public async Task An_auditor_reads_imports_page_by_page_and_hands_in_none()
    {
        foreach (var id in new[] { "one", "two", "three" })
        {
            using var form = new MultipartFormDataContent { { new StringContent($"id,given_name,family_name,birth_date\n{id},Nell,Novak,1950-01-01"), "files", "roster.csv" } };
            using var taken = await cora.PostAsync(new Uri($"{Base}/imports?id={id}", UriKind.Relative), form);
            Assert.Equal(HttpStatusCode.Accepted, taken.StatusCode);
            await story.PassAsync(TimeSpan.FromMinutes(1));
        }
        using var audra = new HttpClient { BaseAddress = story.World.App.Address };
        audra.DefaultRequestHeaders.Add("Authorization", $"Bearer {issuer.Good("demo-1-audra", story.Now)}");
        var seen = new List<string?>();
        for (var next = $"{Base}/imports?limit=2"; next is not null;)
        {
            using var page = await audra.GetAsync(new Uri(next, UriKind.Relative));
            seen.AddRange((await page.Content.ReadFromJsonAsync<JsonElement>()).EnumerateArray().Select(j => j.GetProperty("id").GetString()));
            next = page.Headers.TryGetValues("Link", out var link) ? link.Single().Split('<', '>')[1] : null;
        }
        Assert.Equal(["three", "two", "one"], seen);
        using var rejected = await audra.GetAsync(new Uri($"{Base}/imports/one/rejected", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, rejected.StatusCode);
        using var another = new MultipartFormDataContent { { new StringContent("id\nx"), "files", "roster.csv" } };
        using var refused = await audra.PostAsync(new Uri($"{Base}/imports?id=four", UriKind.Relative), another);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task The_timer_is_started_paused_and_stopped_and_the_same_key_stops_it_once()
    {
        const string Timer = $"{Base}/patients/edna/timer";
        async Task<(HttpStatusCode Status, JsonElement Body)> ActAsync(string patient, string act, string? key = null)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{Base}/patients/{patient}/timer/{act}", UriKind.Relative));
            if (key is not null) request.Headers.Add("Idempotency-Key", key);
            using var answer = await cora.SendAsync(request);
            var text = await answer.Content.ReadAsStringAsync();
            return (answer.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement);
        }
        Assert.Equal(HttpStatusCode.OK, (await ActAsync("edna", "start")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await ActAsync("otto", "start")).Status);
        await story.PassAsync(TimeSpan.FromMinutes(5));
        Assert.Equal(300, (await ActAsync("edna", "pause")).Body.GetProperty("seconds").GetInt32());
        await story.PassAsync(TimeSpan.FromMinutes(9));
        await ActAsync("edna", "start");
        await story.PassAsync(TimeSpan.FromMinutes(7));
        var running = await cora.GetFromJsonAsync<JsonElement>(Timer);
        Assert.Equal((true, 720), (running.GetProperty("running").GetBoolean(), running.GetProperty("seconds").GetInt32()));
        var stopped = await ActAsync("edna", "stop?activity=MedicationManagement", "k-stop");
        Assert.Equal(2, stopped.Body.GetArrayLength());
        Assert.Equal(stopped.Body.GetRawText(), (await ActAsync("edna", "stop?activity=MedicationManagement", "k-stop")).Body.GetRawText());
        Assert.Equal(TimeSpan.FromMinutes(12), (await story.MonthAsync("edna")).Entries.Aggregate(TimeSpan.Zero, (sum, e) => sum + (e.Entry.End!.Value - e.Entry.Start!.Value)));
        Assert.Equal(HttpStatusCode.BadRequest, (await ActAsync("edna", "fly")).Status);
    }

    [Fact]
    public async Task The_trail_is_searched_page_by_page_checked_and_exported()
    {
        for (var i = 0; i < 7; i++) await cora.GetStringAsync(new Uri($"{Base}/patients/edna/care-plan", UriKind.Relative));
        await PutAsync($"{Base}/settings/policies", """{"graceHours":48}""", "*");
        var seen = new List<long>();
        for (var next = (string?)$"{Base}/audit?patient=edna&limit=3"; next is not null;)
        {
            using var answer = await cora.GetAsync(new Uri(next, UriKind.Relative));
            var page = (await answer.Content.ReadFromJsonAsync<JsonElement>()).EnumerateArray().ToList();
            Assert.InRange(page.Count, 0, 3);
            Assert.All(page, l => Assert.Equal("edna", l.GetProperty("entry").GetProperty("patient").GetString()));
            seen.AddRange(page.Select(l => l.GetProperty("number").GetInt64()));
            next = answer.Headers.TryGetValues("Link", out var links) ? links.Single().Split('<', '>')[1] : null;
        }
        Assert.Equal(7, seen.Count);
        Assert.Equal(seen.OrderDescending(), seen);
        var acts = await cora.GetFromJsonAsync<JsonElement>($"{Base}/audit?changes=true&limit=500");
        var change = acts.EnumerateArray().Single(l => l.GetProperty("entry").GetProperty("what").GetString() == "SettingsChanged").GetProperty("entry").GetProperty("fields")[0];
        Assert.Equal(("graceHours", "36", "48"), (change.GetProperty("field").GetString(), change.GetProperty("before").GetString(), change.GetProperty("after").GetString()));
        var verified = await cora.GetFromJsonAsync<JsonElement>($"{Base}/audit/verification");
        Assert.True(verified.GetProperty("holds").GetBoolean());
        var lines = (await cora.GetStringAsync(new Uri($"{Base}/audit/export", UriKind.Relative))).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(verified.GetProperty("entries").GetInt64() + 1, lines.Length);
        Assert.Equal(HttpStatusCode.BadRequest, (await cora.GetAsync(new Uri($"{Base}/audit?limit=0", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task The_worklist_comes_page_by_page_and_work_that_is_done_between_two_pages_shifts_nothing()
    {
        var all = (await cora.GetFromJsonAsync<JsonElement>($"{Base}/tasks")).EnumerateArray().Select(t => t.GetProperty("id").GetString()!).ToList();
        Assert.True(all.Count > 2, "The story has too little work.");
        using var first = await cora.GetAsync(new Uri($"{Base}/tasks?limit=2", UriKind.Relative));
        var page = (await first.Content.ReadFromJsonAsync<JsonElement>()).EnumerateArray().Select(t => t.GetProperty("id").GetString()!).ToList();
        Assert.Equal(all[..2], page);
        using var done = await cora.PostAsync(new Uri($"{Base}/tasks/{page[1]}/done", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        var next = first.Headers.GetValues("Link").Single().Split('<', '>')[1];
        var rest = await cora.GetFromJsonAsync<JsonElement>(new Uri(next, UriKind.Relative));
        Assert.Equal(all[2..Math.Min(4, all.Count)], rest.EnumerateArray().Select(t => t.GetProperty("id").GetString()!));
        Assert.Equal(HttpStatusCode.BadRequest, (await cora.GetAsync(new Uri($"{Base}/tasks?limit=2&cursor=%C3%A9", UriKind.Relative))).StatusCode);
    }

    public async ValueTask DisposeAsync()
    {
        cora.Dispose();
        issuer.Dispose();
        await story.DisposeAsync();
    }

    private Task<Practice> PracticeAsync() => story.Get<PracticeStore>().FreshAsync("p1", CancellationToken.None);

    private async Task<(HttpStatusCode Status, string Body, string? Tag)> PutAsync(string path, string body, string? ifMatch)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri(path, UriKind.Relative));
        if (body.Length > 0) request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        if (ifMatch is not null) request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        using var answer = await cora.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.ETag?.ToString());
    }
}
