using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Functions.Imports;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Functions.Tests.Stories;

namespace CcmFlow.Functions.Tests.Imports;

/// <summary>The practice's record wins over what was mended here by hand, and says so.</summary>
public sealed class HandMendStories
{
    private const string Header = "id,given_name,family_name,birth_date";

    [Fact]
    public async Task An_import_that_brings_the_old_value_back_is_taken_and_named_on_its_page_and_the_patients_until_somebody_saves_the_form()
    {
        await using var story = await MendedAsync();
        using var ruth = await ImportAsync(story, Header + ",city", "edna,Edna,Quillfeather,1950-01-02,Boston");
        Assert.Equal("Boston", (await story.PatientAsync("edna")).Roster.City);
        Assert.Contains("was mended here by hand, and the file brought back something else: City.", ruth.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("Keene", ruth.Page, StringComparison.Ordinal);
        var import = (await story.Get<ImportStore>().ListAsync("p1", CancellationToken.None))[0].Id;
        var note = (await story.World.Api.GetFromJsonAsync<JsonElement>(new Uri($"api/practices/p1/imports/{import}/notes", UriKind.Relative)))[0];
        Assert.Equal(("edna", "MendOverwritten"), (note.GetProperty("patient").GetString(), note.GetProperty("kind").GetString()));
        using (var none = await story.World.Api.GetAsync(new Uri("api/practices/p1/imports/no-such/notes", UriKind.Relative))) Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        await ruth.OpenAsync("/patients/edna");
        Assert.Contains("An import brought back what was mended here by hand.", ruth.Page, StringComparison.Ordinal);
        // The next import with the same tells it no second time.
        using var again = await ImportAsync(story, Header + ",city", "edna,Edna,Quillfeather,1950-01-02,Boston");
        Assert.DoesNotContain("mended here by hand", again.Page, StringComparison.Ordinal);
        await ruth.OpenAsync("/patients/edna/roster");
        Assert.Contains("to \"Keene\", overwritten on", ruth.Page, StringComparison.Ordinal);
        await ruth.EditAsync("/roster");
        Assert.DoesNotContain("An import brought back", ruth.Page, StringComparison.Ordinal);
        Assert.DoesNotContain(await story.Get<Functions.Patients.PatientStore>().ListAsync("p1", CancellationToken.None), p => p.Mends.Any(m => m.Fact == "city"));
    }

    [Fact]
    public async Task A_file_that_does_not_say_it_leaves_the_mend_and_one_that_agrees_ends_the_matter()
    {
        await using var story = await MendedAsync();
        using var silent = await ImportAsync(story, Header, "edna,Edna,Quillfeather,1950-01-02");
        Assert.Equal(("Keene", "city"), ((await story.PatientAsync("edna")).Roster.City, Assert.Single((await story.PatientAsync("edna")).Mends).Fact));
        await silent.OpenAsync("/patients/edna");
        Assert.Contains("Mended by hand: City (Ruth Relief, RN", silent.Page, StringComparison.Ordinal);
        using var agreeing = await ImportAsync(story, Header + ",city", "edna,Edna,Quillfeather,1950-01-02,KEENE");
        Assert.Empty((await story.PatientAsync("edna")).Mends);
        Assert.DoesNotContain("mended here by hand", agreeing.Page, StringComparison.Ordinal);
    }

    private static async Task<Story> MendedAsync()
    {
        var story = await Story.BeginAsync();
        await story.EnrollConsentedAsync(Story.Person("edna"));
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        await ruth.OpenAsync("/patients/edna/roster");
        await ruth.EditAsync("/roster", ("city", "Keene"));
        return story;
    }

    /// <summary>The import's page after it has ended.</summary>
    private static async Task<Visitor> ImportAsync(Story story, params string[] rows)
    {
        var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/import");
        await cora.UploadAsync("/import", ("roster.csv", string.Join('\n', rows)));
        var job = (await story.Get<ImportStore>().ListAsync("p1", CancellationToken.None))[0];
        await story.PassAsync(TimeSpan.FromMinutes(1));
        await cora.OpenAsync($"/import/{job.Id}");
        return cora;
    }
}
