using System.Net.Http.Json;
using CcmFlow.Cli.Demo;
using CcmFlow.Embedded.DurableTask;
using CcmFlow.Functions.Tests.Stories;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.Tests.Orchestrators;

/// <summary>
/// Months that are running in a deployment replay their history on the code of an upgrade. An edit to an orchestrator that would
/// break them fails here. Such an edit needs a new orchestrator name beside the old one; only before a first release may the
/// histories be written anew (CCMFLOW_WRITE_HISTORIES=1).
/// </summary>
public sealed class CommittedHistoryTests
{
    private static string Folder => Path.Combine(WorkFolders.RepositoryRoot, "tests", "CcmFlow.Functions.Tests", "Orchestrators", "Histories");

    [Fact]
    public async Task Todays_orchestrators_go_the_way_that_the_committed_histories_went()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "needs the checkout");
        await using var story = await Story.BeginAsync();
        var histories = story.Get<OrchestrationHistories>();
        var files = Directory.GetFiles(Folder, "*.json");
        Assert.True(files.Length >= 5, "A history of each kind of orchestration is expected.");
        Assert.All(files, file => Assert.Null(histories.FindDifference(InstanceOf(file), File.ReadAllText(file))));
    }

    [Fact]
    public async Task A_history_that_went_another_way_is_found()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "needs the checkout");
        await using var story = await Story.BeginAsync();
        var file = Path.Combine(Folder, "p1~edna~2026-04.json");
        var changed = File.ReadAllText(file).Replace("\"CloseMonth\"", "\"CloseTheMonth\"", StringComparison.Ordinal);
        Assert.NotNull(story.Get<OrchestrationHistories>().FindDifference(InstanceOf(file), changed));
    }

    [Fact]
    public async Task Write_the_histories()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("CCMFLOW_WRITE_HISTORIES") == "1", "writes files; set CCMFLOW_WRITE_HISTORIES=1");
        await using var story = await Story.BeginAsync(keepHistory: true);
        story.Careless = true;
        var phone = await story.EnrollAsync(Story.Person("edna"));
        await story.EnrollAsync(Story.Person("walter", 6002));
        await story.UntilAsync(5);
        phone.Expects("reply YES to join").Replies("YES");
        await story.UntilAsync(9);
        phone.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(7));
        var need = (await story.Get<CcmFlow.Functions.UrgentNeeds.NeedStore>().ListAsync(story.Practice.Id, CancellationToken.None)).Single();
        var first = story.Pager(CcmFlow.Rules.OnCall.OnCallResolver.At(story.Practice.Team.Schedules["first"], story.Now).Primary!);
        first.Texts($"ack {need.CaseCode}", story.Practice.PagerNumber);
        first.Texts($"done {need.CaseCode} 9", story.Practice.PagerNumber, TimeSpan.FromMinutes(10));
        using var roster = new MultipartFormDataContent { { new StringContent("id,given_name,family_name,birth_date\nnell,Nell,Novak,1990-01-01"), "files", "roster.csv" } };
        using var imported = await story.World.Api.PostAsync(new Uri("api/practices/p1/imports?id=monday", UriKind.Relative), roster);
        Assert.True(imported.IsSuccessStatusCode);
        await story.World.Clock.RunUntilAsync(story.Zone.MonthEnd(Story.April).AddHours(story.Practice.GraceHours + 1), null, CancellationToken.None);
        using var reopened = await story.World.Api.PostAsJsonAsync("api/practices/p1/patients/walter/months/2026-04/reopen", new { id = "act", by = "care1", why = "to see it run" });
        Assert.True(reopened.IsSuccessStatusCode);
        await story.UntilBilledAsync();
        await WriteAsync(story, _ => true);
        // The month that was opened again closes after another grace period.
        await story.PassAsync(TimeSpan.FromHours(story.Practice.GraceHours));
        await WriteAsync(story, instance => instance.Contains("walter", StringComparison.Ordinal));
    }

    private static async Task WriteAsync(Story story, Func<string, bool> wanted)
    {
        Directory.CreateDirectory(Folder);
        await foreach (var instance in story.Get<DurableTaskClient>().GetAllInstancesAsync(new OrchestrationQuery()))
            if (wanted(instance.InstanceId) && story.Get<OrchestrationHistories>().Export(instance.InstanceId) is { } history)
                await File.WriteAllTextAsync(Path.Combine(Folder, instance.InstanceId.Replace(':', '~') + ".json"), history + "\n");
    }

    private static string InstanceOf(string file) => Path.GetFileNameWithoutExtension(file).Replace('~', ':');
}
