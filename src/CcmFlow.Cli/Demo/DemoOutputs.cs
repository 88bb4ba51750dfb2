using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.MonthClose.Reports;
using CcmFlow.Functions.Practices;

namespace CcmFlow.Cli.Demo;

/// <summary>The files of a run. Same seed, same bytes.</summary>
public sealed partial class DemoOutputs
{
    private static readonly JsonSerializerOptions Json = new(CcmJson.Options) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private DemoOutputs(string folder) => Folder = folder;

    public string Folder { get; }

    public string ClaimsFolder => Path.Combine(Folder, "claims");

    /// <summary>Where a practice's claims appear.</summary>
    public string ClaimsOf(Practice practice) => Path.Combine(ClaimsFolder, practice.Id, practice.Clearinghouse.Folder.Outgoing);

    /// <summary>Where the clearinghouse's answers to it appear; the app takes them away.</summary>
    public string AnswersOf(Practice practice) => Path.Combine(ClaimsFolder, practice.Id, practice.Clearinghouse.Folder.Incoming);
    public string ReportHtml => Path.Combine(Folder, "report.html");

    /// <summary>The audit packet of one of the month's claims.</summary>
    public string PacketHtml => Path.Combine(Folder, "packet.html");
    public string ReportJson => Path.Combine(Folder, "report.json");
    /// <summary>For a shell: where the served month's REST API is, and a token for it.</summary>
    public string ApiAccess => Path.Combine(Folder, "api.env");
    public string TranscriptFile => Path.Combine(Folder, "texts.jsonl");

    /// <summary>Takes away what an earlier run left in the folder, and nothing else.</summary>
    public static DemoOutputs Begin(string folder)
    {
        var outputs = new DemoOutputs(Path.GetFullPath(folder));
        Directory.CreateDirectory(outputs.ClaimsFolder);
        foreach (var old in Directory.GetFiles(outputs.ClaimsFolder, "p*.837*", SearchOption.AllDirectories).Concat(Directory.GetFiles(outputs.ClaimsFolder, "again-p*.837*", SearchOption.AllDirectories)))
            if (OwnClaims().IsMatch(Path.GetFileName(old)) || OwnAnswers().IsMatch(Path.GetFileName(old))) File.Delete(old);
        return outputs;
    }

    /// <summary>Answers to them.</summary>
    [GeneratedRegex(@"^(again-)?p\d+-\d{4}-\d{2}-\d{9}\.837\.[A-Za-z0-9.]+$")]
    private static partial Regex OwnAnswers();

    /// <summary>Claim files of the demo's own practices: p1-2026-03-000000001.837.</summary>
    [GeneratedRegex(@"^p\d+-\d{4}-\d{2}-\d{9}\.837(\.part)?$")]
    private static partial Regex OwnClaims();

    public async Task WriteApiAccessAsync(Uri address, string token, CancellationToken cancellation)
    {
        File.Delete(ApiAccess);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var file = new StreamWriter(ApiAccess, options) { NewLine = "\n" };
        await file.WriteAsync($"export APP={address.ToString().TrimEnd('/')}\nexport TOKEN={token}\n".AsMemory(), cancellation);
    }

    public async Task WriteAsync(MonthReport report, IReadOnlyList<TranscriptLine> transcript, CancellationToken cancellation)
    {
        await File.WriteAllTextAsync(ReportHtml, MonthReportHtml.Render(report), cancellation);
        await File.WriteAllTextAsync(ReportJson, JsonSerializer.Serialize(report, Json) + "\n", cancellation);
        var line = new JsonSerializerOptions(Json) { WriteIndented = false };
        await File.WriteAllTextAsync(TranscriptFile, string.Concat(transcript.Select(t => JsonSerializer.Serialize(t, line) + "\n")), cancellation);
    }
}
