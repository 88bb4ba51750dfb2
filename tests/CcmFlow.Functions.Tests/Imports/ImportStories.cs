using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Functions.Imports;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.Tests.Fhir;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Functions.Tests.Stories;

namespace CcmFlow.Functions.Tests.Imports;

/// <summary>Rosters that are handed in: stored first, worked through behind the answer, each line that is not taken named.</summary>
public sealed class ImportStories
{
    private const string Header = "id,given_name,family_name,birth_date,payer,conditions,last_visit";
    private static readonly Uri Imports = new("api/practices/p1/imports", UriKind.Relative);

    [Fact]
    public async Task A_roster_of_CSV_and_FHIR_is_worked_through_with_its_rejected_lines()
    {
        await using var story = await Story.BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/import");
        await cora.UploadAsync("/import", ("my roster.csv", Csv(3) + "\nbad,Ann,Lane,someday,no payer,,"), ("Patient.ndjson", Resources.Patient("fhir-1") + "\n{\"resourceType\":\"Patient\"}\n"));
        Assert.Contains("goes on when this page is closed", cora.Page, StringComparison.Ordinal);
        var address = Assert.Single((await ListAsync(story)).Select(j => j.GetProperty("id").GetString()));
        await story.PassAsync(TimeSpan.FromMinutes(1));
        await cora.OpenAsync($"/import/{address}");
        Assert.Contains("<strong>4</strong> of 4 patients are on the roster; 3 of them qualify for CCM. 2 lines were rejected.", cora.Page, StringComparison.Ordinal);
        Assert.Contains("my roster.csv, Patient.ndjson, handed in", cora.Page, StringComparison.Ordinal);
        Assert.Contains("my roster.csv</th><td data-label=\"Line\" class=\"r\">5</td><td data-label=\"Field\">birth_date</td><td data-label=\"Reason\">birth_date is no date.</td><td data-label=\"Mend\">Write YYYY-MM-DD.</td>", cora.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-look-again", cora.Page, StringComparison.Ordinal);
        // What somebody called a file may be a patient's name.
        Assert.DoesNotContain("my roster", await story.World.Api.GetStringAsync(Imports), StringComparison.Ordinal);
        Assert.DoesNotContain("my roster", await story.World.Api.GetStringAsync(new Uri($"{Imports}/{address}", UriKind.Relative)), StringComparison.Ordinal);
        await cora.OpenAsync($"/import/{address}/rejected");
        // The header, and each reason: one line has two.
        Assert.Equal(4, cora.Page.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.NotNull(await story.Patients.FindAsync("p1", "fhir-1", CancellationToken.None));
        await cora.OpenAsync("/import");
        Assert.Contains("Last imports", cora.Page, StringComparison.Ordinal);
        // The files are PHI that nobody needs any more.
        Assert.Empty(await story.Get<AppTables>().Imports.ListAsync("p1", "f|", CancellationToken.None));
    }

    [Fact]
    public async Task What_cannot_be_a_roster_is_refused_before_anything_is_stored()
    {
        await using var story = await Story.BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/import");
        await cora.UploadAsync("/import", ("roster.xlsx", "PK"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
        await cora.UploadAsync("/import", ("roster.csv", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
        Assert.Empty(await story.Get<ImportStore>().ListAsync("p1", CancellationToken.None));
    }

    [Fact]
    public async Task The_same_form_twice_imports_once_and_the_API_tells_the_same()
    {
        await using var story = await Story.BeginAsync();
        foreach (var _ in new[] { 1, 2 })
        {
            using var answer = await PostAsync(story, "?id=monday", Csv(2));
            Assert.Equal((HttpStatusCode.Accepted, "/api/practices/p1/imports/monday"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
            await story.PassAsync(TimeSpan.FromMinutes(1));
        }
        var job = Assert.Single(await ListAsync(story));
        Assert.Equal(("Done", 2, 2, "machine"), (job.GetProperty("state").GetString(), job.GetProperty("read").GetInt32(), job.GetProperty("saved").GetInt32(), job.GetProperty("by").GetString()));
        Assert.Equal(0, (await story.World.Api.GetFromJsonAsync<JsonElement>("api/practices/p1/imports/monday/rejected")).GetArrayLength());
        await story.OpenAsync("p2", "+16175552500");
        using var elsewhere = await story.World.Api.GetAsync(new Uri("api/practices/p2/imports/monday", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
    }

    [Fact]
    public async Task Other_files_under_an_id_that_is_used_are_refused_and_not_dropped()
    {
        await using var story = await Story.BeginAsync();
        using var first = await PostAsync(story, "?id=monday", Csv(2));
        await story.PassAsync(TimeSpan.FromMinutes(1));
        using var other = await PostAsync(story, "?id=monday", Csv(3));
        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.Conflict), (first.StatusCode, other.StatusCode));
        Assert.Contains("Other files were imported under this id", await other.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/import");
        var page = cora.Page;
        await cora.UploadAsync("/import", ("roster.csv", Csv(2)));
        Assert.Contains("goes on when this page is closed", cora.Page, StringComparison.Ordinal);
        // The form of before, gone back to, with another file.
        await cora.UploadFromAsync(page, "/import", ("roster.csv", Csv(4)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
        Assert.Contains("This form was sent before with other files", cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_auditor_sees_imports_and_no_form()
    {
        await using var story = await Story.BeginAsync();
        using var audra = await Visitor.SignInAsync(story, "audra");
        await audra.OpenAsync("/import");
        Assert.Equal(HttpStatusCode.OK, audra.Status);
        Assert.Contains("No roster was imported yet.", audra.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("type=\"file\"", audra.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_roster_of_several_slices_shows_how_far_it_is_and_ends()
    {
        await using var story = await Story.BeginAsync();
        const int Patients = WorkThroughImport.Slice + 30;
        var noted = 0;
        story.World.Transactions.Before = (method, address) =>
        {
            if (method is "PUT" && address.Contains("RowKey='j|big'", StringComparison.Ordinal)) Interlocked.Increment(ref noted);
            return Task.CompletedTask;
        };
        using var answer = await PostAsync(story, "?id=big", Csv(Patients));
        await story.PassAsync(TimeSpan.FromMinutes(2));
        var job = (await story.Get<ImportStore>().FindAsync("p1", "big", CancellationToken.None))!.Value.Job;
        Assert.Equal((ImportState.Done, Patients, Patients), (job.State, job.Saved, job.Eligible));
        Assert.InRange(noted, Patients / WorkThroughImport.Step, int.MaxValue);
        Assert.Equal(Patients, (await story.Patients.ListAsync("p1", CancellationToken.None)).Count);
    }

    [Fact]
    public async Task A_file_of_several_megabytes_is_taken_whole()
    {
        await using var story = await Story.BeginAsync();
        using var answer = await PostAsync(story, "?id=long", Csv(2).Replace("c-2,Ann", $"c-2,{new string(' ', 5_000_000)}Ann", StringComparison.Ordinal) + "\nc-3,Ann,Lane,1950-01-02,Medicare,,");
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        var job = (await story.Get<ImportStore>().FindAsync("p1", "long", CancellationToken.None))!.Value.Job;
        // A row that long is a quote gone wrong: what comes after it is told to be unread.
        Assert.Equal((ImportState.Done, 1, 1), (job.State, job.Saved, job.Rejected));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whichever_write_the_process_dies_at_the_roster_is_whole_in_the_end(bool carriedOut)
    {
        var untouched = false;
        for (var write = 1; !untouched; write++)
        {
            Assert.True(write < 60, "An import takes more writes than expected.");
            await using var story = await Story.BeginAsync();
            story.Careless = true;
            var (writes, failed) = (0, false);
            bool Dies(string method, string address) => method != "GET" && ++writes == write && (failed = true);
            if (carriedOut) story.World.Transactions.Lost = Dies;
            else story.World.Transactions.Fault = Dies;
            HttpStatusCode status;
            do
            {
                // Whoever got no answer sends the same form again.
                using var answer = await PostAsync(story, "?id=monday", Csv(3) + "\nbad,Ann,Lane,someday,,,");
                status = answer.StatusCode;
            }
            while (status != HttpStatusCode.Accepted);
            await story.PassAsync(TimeSpan.FromHours(2));
            (story.World.Transactions.Lost, story.World.Transactions.Fault) = (null, null);
            untouched = !failed;
            var job = (await story.Get<ImportStore>().FindAsync("p1", "monday", CancellationToken.None))!.Value.Job;
            Assert.True(job is { State: ImportState.Done, Saved: 3, Read: 3, Eligible: 3, Rejected: 1 }, string.Create(CultureInfo.InvariantCulture, $"write {write}: {job.State}, {job.Saved} of {job.Read}, {job.Eligible} eligible"));
            Assert.Single(await story.Get<ImportStore>().RejectedAsync("p1", "monday", 10, CancellationToken.None));
            Assert.Empty(await story.Get<AppTables>().Imports.ListAsync("p1", "f|", CancellationToken.None));
            Assert.Equal(3, (await story.Patients.ListAsync("p1", CancellationToken.None)).Count);
        }
    }

    [Fact]
    public async Task An_import_whose_work_was_never_started_is_found_and_an_upload_that_was_cut_off_is_taken_away()
    {
        await using var story = await Story.BeginAsync();
        var imports = story.Get<ImportStore>();
        var job = new ImportJob("p1", "lost", "cora", story.Now, new DateOnly(2026, 4, 1), [new ImportFile("a-1.csv", 10)], ImportState.Waiting);
        await imports.SaveFileAsync("p1", "lost", 0, new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Csv(2))), CancellationToken.None);
        await imports.TryAddAsync(job, CancellationToken.None);
        await imports.TryAddAsync(job with { Id = "cut", State = ImportState.Receiving }, CancellationToken.None);
        await story.UntilAsync(1, 3);
        Assert.Equal(ImportState.Done, (await imports.FindAsync("p1", "lost", CancellationToken.None))!.Value.Job.State);
        Assert.NotNull(await imports.FindAsync("p1", "cut", CancellationToken.None));
        await story.UntilAsync(2, 3);
        Assert.Null(await imports.FindAsync("p1", "cut", CancellationToken.None));
    }

    private static string Csv(int patients) => string.Join('\n', Enumerable.Range(1, patients).Select(n => $"c-{n},Ann,Lane,1950-01-02,Medicare,E11.9;I10,2026-01-15").Prepend(Header));

    private static async Task<IReadOnlyList<JsonElement>> ListAsync(Story story) => [.. (await story.World.Api.GetFromJsonAsync<JsonElement>(Imports)).EnumerateArray()];

    private static async Task<HttpResponseMessage> PostAsync(Story story, string query, string csv)
    {
        using var form = new MultipartFormDataContent { { new StringContent(csv), "files", "roster.csv" } };
        return await story.World.Api.PostAsync(new Uri(Imports + query, UriKind.Relative), form);
    }
}
