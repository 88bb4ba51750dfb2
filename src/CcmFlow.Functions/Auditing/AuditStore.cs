using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.Auditing;

/// <summary>When the auditor last ran and how many findings stood then.</summary>
public sealed record AuditRun(DateTimeOffset At, int Findings);

/// <summary>What the auditor found and has not seen mended yet.</summary>
public sealed class AuditStore(AppTables tables, TimeProvider time)
{
    private const string App = "|app";

    /// <summary>Keeps the practice's findings as they are now. Returns those that were not there before; what is mended is forgotten.</summary>
    public async Task<IReadOnlyList<AuditFinding>> ReplaceAsync(string practice, IReadOnlyList<AuditFinding> findings, CancellationToken cancellation)
    {
        var known = (await tables.OnCall.ListAsync(practice, "finding|", cancellation)).Select(row => row.RowKey).ToHashSet(StringComparer.Ordinal);
        var fresh = new List<AuditFinding>();
        foreach (var finding in findings)
            if (!known.Remove(KeyOf(finding)) && await tables.OnCall.TryAddAsync(new TableEntity(practice, KeyOf(finding)) { ["Since"] = finding.Since, ["FoundAt"] = time.GetUtcNow() }, cancellation))
                fresh.Add(finding);
        foreach (var mended in known) await tables.OnCall.DeleteEntityAsync(practice, mended, ETag.All, cancellation);
        return fresh;
    }

    /// <summary>Whether it was found before and still is: what was tried then did not help.</summary>
    public async Task<bool> WasFoundAsync(string practice, AuditFinding finding, CancellationToken cancellation) =>
        await tables.OnCall.FindAsync(practice, KeyOf(finding), cancellation) is not null;

    public Task RanAsync(int findings, CancellationToken cancellation) => tables.OnCall.UpsertEntityAsync(
        new TableEntity(App, "audit") { ["At"] = time.GetUtcNow(), ["Findings"] = findings }, TableUpdateMode.Replace, cancellation);

    public async Task<AuditRun?> LastRunAsync(CancellationToken cancellation) =>
        await tables.OnCall.FindAsync(App, "audit", cancellation) is { } row ? new AuditRun(row.GetDateTimeOffset("At")!.Value, row.GetInt32("Findings") ?? 0) : null;

    private static string KeyOf(AuditFinding finding) => $"finding|{finding.Kind}|{finding.Subject}";
}
