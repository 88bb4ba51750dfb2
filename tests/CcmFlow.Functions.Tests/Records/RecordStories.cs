using CcmFlow.Functions.Worklist;
using Microsoft.Extensions.DependencyInjection;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using CcmFlow.Cli.Carrier;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Records;
using CcmFlow.Functions.Tests.Contracts;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Tests.Records;

/// <summary>What the practice's health record is told of a month.</summary>
public sealed class RecordStories
{
    private const string Month = "api/practices/p1/patients/edna/months/2026-04/record";

    private const string Validator = """
        const { Fhir } = require('fhir');
        const bundle = JSON.parse(require('fs').readFileSync(0, 'utf8'));
        const fhir = new Fhir();
        const faults = [bundle, ...bundle.entry.map(e => e.resource)].flatMap(r =>
          fhir.validate(r, { errorOnUnexpected: true }).messages.filter(m => m.severity === 'error').map(m => `${r.resourceType}: ${m.location}: ${m.message}`));
        console.log(JSON.stringify(faults));
        """;

    private static async Task<Story> BeginAsync(FhirServer? server = null)
    {
        var story = await Story.BeginAsync(
            practice: p => server is null ? p : p with { Ehr = new EhrProfile { Endpoint = server.Address } },
            world: o => o with { MoreSettings = new Dictionary<string, string?> { ["Ehr:p1:Secret"] = FhirServer.Token } });
        story.Careless = true;
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        edna.OnText(m => m.Body.Contains("are you doing OK", StringComparison.Ordinal) ? new PhoneAnswer("sí, todo bien 👍", TimeSpan.FromMinutes(5)) : null);
        await story.UntilAsync(20);
        var key = new PatientMonthKey("p1", "edna", Story.April);
        var ledger = story.Get<LedgerStore>();
        await ledger.AppendAsync(key, new TimeEntry { Id = "call", Start = story.Now.AddMinutes(-25), End = story.Now, Role = WorkRole.ClinicalStaff, StaffId = "care1", Credential = "RN" }, CancellationToken.None);
        await ledger.AppendAsync(key, new TimeEntry { Id = "typo", Date = new(2026, 4, 10), Duration = TimeSpan.FromMinutes(600), Role = WorkRole.ClinicalStaff, StaffId = "care1" }, CancellationToken.None);
        await ledger.AppendAsync(key, new TimeEntry { Id = "mended", Date = new(2026, 4, 10), Duration = TimeSpan.FromMinutes(6), Role = WorkRole.ClinicalStaff, StaffId = "care1", Supersedes = "typo" }, CancellationToken.None);
        return story;
    }

    private static async Task<JsonElement> BundleAsync(Story story)
    {
        using var answer = await story.World.Api.GetAsync(Month);
        Assert.Equal((HttpStatusCode.OK, RecordBundle.MediaType), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    private static IEnumerable<JsonElement> Of(JsonElement bundle, string type) =>
        bundle.GetProperty("entry").EnumerateArray().Select(e => e.GetProperty("resource")).Where(r => r.GetProperty("resourceType").GetString() == type);

    [Fact]
    public async Task A_month_is_valid_FHIR_by_an_independent_validator()
    {
        Assert.SkipUnless(NodeTools.HasFhir, "npm's fhir is not installed: npm ci");
        await using var story = await BeginAsync();
        await story.UntilBilledAsync();
        var bundle = await BundleAsync(story);
        Assert.Equal(
            ["CarePlan", "Claim", "Communication", "Consent", "Encounter", "Task"],
            bundle.GetProperty("entry").EnumerateArray().Select(e => e.GetProperty("resource").GetProperty("resourceType").GetString()!).Distinct().Order());
        using var node = NodeTools.Start("-e", Validator);
        await node.StandardInput.WriteAsync(bundle.GetRawText());
        node.StandardInput.Close();
        var told = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await node.StandardError.ReadToEndAsync());
        Assert.Empty(JsonSerializer.Deserialize<string[]>(told)!);
    }

    [Fact]
    public async Task The_record_holds_the_words_of_consent_and_the_conversation_and_marks_a_corrected_entry()
    {
        await using var story = await BeginAsync();
        var bundle = await BundleAsync(story);
        Assert.Contains(Of(bundle, "Consent"), c => c.GetProperty("status").GetString() == "active" && c.TryGetProperty("sourceAttachment", out var said)
            && Encoding.UTF8.GetString(said.GetProperty("data").GetBytesFromBase64()) == "yes");
        Assert.Contains(Of(bundle, "Communication"), c => c.TryGetProperty("received", out _) && c.GetProperty("payload")[0].GetProperty("contentString").GetString() == "sí, todo bien 👍");
        Assert.Equal(
            [("entered-in-error", 600m), ("finished", 6m), ("finished", 25m)],
            Of(bundle, "Encounter").Select(e => (e.GetProperty("status").GetString()!, e.GetProperty("length").GetProperty("value").GetDecimal())).Order());
        Assert.Empty(Of(bundle, "Claim"));
    }

    [Fact]
    public async Task A_closed_month_is_written_back_once_and_again_without_doubling_anything()
    {
        await using var server = await FhirServer.StartAsync();
        await using var story = await BeginAsync(server);
        await story.UntilBilledAsync();
        Assert.Equal([200], server.Answered);
        var stored = server.Stored.Count;
        Assert.Contains(server.Stored.Values, r => r.GetProperty("resourceType").GetString() == "Claim");
        using var again = await story.World.Api.PostAsync(Month + "/deliveries", null);
        Assert.Equal(HttpStatusCode.NoContent, again.StatusCode);
        Assert.Equal(stored, server.Stored.Count);
    }

    [Fact]
    public async Task A_server_that_was_away_gets_the_month_when_it_is_back()
    {
        await using var server = await FhirServer.StartAsync();
        server.Answers(503, 429, 500, 408);
        await using var story = await BeginAsync(server);
        await story.UntilBilledAsync();
        Assert.Equal([503, 429, 500, 408, 200], server.Answered);
        Assert.NotEmpty(server.Stored);
        Assert.DoesNotContain(await story.TasksAsync(), t => t.Kind == StaffTaskKind.SendRecord);
    }

    [Fact]
    public async Task A_month_that_the_server_refuses_is_work_for_a_person_and_tried_once()
    {
        await using var server = await FhirServer.StartAsync();
        server.Answers(422);
        await using var story = await BeginAsync(server);
        await story.UntilBilledAsync();
        Assert.Equal([422], server.Answered);
        Assert.Single(await story.TasksAsync(), t => t.Kind == StaffTaskKind.SendRecord);
    }

    [Fact]
    public async Task A_server_that_asks_for_a_pause_is_left_alone_until_then()
    {
        await using var server = await FhirServer.StartAsync();
        await using var story = await BeginAsync(server);
        server.Instead = new Busy(TimeSpan.FromMinutes(30));
        using var first = await story.World.Api.PostAsync(Month + "/deliveries", null);
        Assert.Contains("The FHIR server answered 429; it asks to be left alone for 30 min.", await first.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await story.PassAsync(TimeSpan.FromMinutes(20));
        using var early = await story.World.Api.PostAsync(Month + "/deliveries", null);
        Assert.Contains("try again in 10 min", await early.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Single(server.Answered);
        await story.PassAsync(TimeSpan.FromMinutes(11));
        using var later = await story.World.Api.PostAsync(Month + "/deliveries", null);
        Assert.Equal(HttpStatusCode.NoContent, later.StatusCode);
    }

    private sealed class Busy(TimeSpan pause) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            httpContext.Response.Headers.RetryAfter = pause.TotalSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
            return Task.CompletedTask;
        }
    }

    [Theory]
    [InlineData("api/practices/p2/patients/edna/months/2026-04/record", HttpStatusCode.NotFound)]
    [InlineData("api/practices/p1/patients/nobody/months/2026-04/record", HttpStatusCode.NotFound)]
    [InlineData("api/practices/p1/patients/edna/months/2026-09/record", HttpStatusCode.NotFound)]
    [InlineData("api/practices/p1/patients/edna/months/April/record", HttpStatusCode.BadRequest)]
    public async Task What_is_not_there_has_no_record(string address, HttpStatusCode status)
    {
        await using var story = await BeginAsync();
        using var answer = await story.World.Api.GetAsync(address);
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Without_a_server_a_month_is_not_sent()
    {
        await using var story = await BeginAsync();
        using var answer = await story.World.Api.PostAsync(Month + "/deliveries", null);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    public static TheoryData<string> NoOutcomes => ["a sign-in page", "nothing", "{}", "a list", "a search", "a batch", "no entries", "an entry refused", "elsewhere", "elsewhere for good"];

    [Theory]
    [MemberData(nameof(NoOutcomes))]
    public async Task An_answer_that_is_no_transactions_outcome_leaves_the_month_with_a_person_and_goes_nowhere_else(string answer)
    {
        await using var server = await FhirServer.StartAsync();
        await using var elsewhere = await FhirServer.StartAsync();
        server.Instead = answer switch
        {
            "a sign-in page" => Results.Content("<html>Sign in</html>", "text/html"),
            "nothing" => Results.Ok(),
            "{}" => Results.Content("{}", "application/fhir+json"),
            "a list" => Results.Content("[7]", "application/fhir+json"),
            "a search" => Results.Content("""{"resourceType":"Bundle","type":"searchset"}""", "application/fhir+json"),
            "a batch" => Results.Content("""{"resourceType":"Bundle","type":"batch-response","entry":[{"response":{"status":"422"}}]}""", "application/fhir+json"),
            "no entries" => Results.Content("""{"resourceType":"Bundle","type":"transaction-response"}""", "application/fhir+json"),
            "an entry refused" => Results.Content("""{"resourceType":"Bundle","type":"transaction-response","entry":[{"response":{"status":"422"}}]}""", "application/fhir+json"),
            "elsewhere" => Results.Redirect(elsewhere.Address.ToString()),
            _ => Results.Redirect(elsewhere.Address.ToString(), permanent: true, preserveMethod: true),
        };
        await using var story = await BeginAsync(server);
        await story.UntilBilledAsync();
        Assert.Single(await story.TasksAsync(), t => t.Kind == StaffTaskKind.SendRecord);
        Assert.Empty(elsewhere.Answered);
    }

    [Fact]
    public async Task Work_over_a_months_end_stands_in_the_record_once()
    {
        await using var story = await BeginAsync();
        await story.UntilBilledAsync();
        var end = story.Zone.MonthEnd(Story.April);
        var work = new TimeEntry { Id = "night", Start = end.AddMinutes(-10), End = end.AddMinutes(20), Role = WorkRole.ClinicalStaff, StaffId = "care1" };
        foreach (var month in new[] { Story.April, Story.April.Next }) await story.Get<LedgerStore>().AppendAsync(new PatientMonthKey("p1", "edna", month), work, CancellationToken.None);
        var minutes = new List<decimal>();
        foreach (var month in new[] { "2026-04", "2026-05" })
        {
            using var answer = await story.World.Api.GetAsync(Month.Replace("2026-04", month, StringComparison.Ordinal));
            var bundle = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
            var night = Of(bundle, "Encounter").Single(e => e.GetProperty("identifier")[0].GetProperty("value").GetString()!.EndsWith(".night", StringComparison.Ordinal));
            minutes.Add(night.GetProperty("length").GetProperty("value").GetDecimal());
        }
        Assert.Equal([10m, 20m], minutes);
    }

    [Fact]
    public async Task A_control_character_of_a_patients_phone_keeps_no_month_out_of_the_record()
    {
        await using var story = await BeginAsync();
        story.World.Carrier.Phone("+16175556001").Texts("fine\u0007 \u0001thanks\nEdna");
        await story.PassAsync(TimeSpan.FromMinutes(5));
        var said = Of(await BundleAsync(story), "Communication").Where(c => c.TryGetProperty("received", out _)).Select(c => c.GetProperty("payload")[0].GetProperty("contentString").GetString());
        Assert.Contains("fine thanks\nEdna", said);
    }

    [Fact]
    public async Task A_month_that_is_refused_again_is_work_again_though_it_was_ticked_off_before()
    {
        await using var server = await FhirServer.StartAsync();
        server.Answers(422, 422);
        await using var story = await BeginAsync(server);
        await story.UntilBilledAsync();
        var before = Assert.Single(await story.TasksAsync(), t => t.Kind == StaffTaskKind.SendRecord);
        await story.Get<WorklistStore>().DoneAsync("p1", before.Id, "rn1", story.Now, CancellationToken.None);
        await story.PassAsync(TimeSpan.FromDays(2));
        await ActivatorUtilities.CreateInstance<SendRecord>(story.World.App.Services).Run(new PatientMonthKey("p1", "edna", Story.April), CancellationToken.None);
        Assert.Single(await story.TasksAsync(), t => t.Kind == StaffTaskKind.SendRecord);
    }
}
