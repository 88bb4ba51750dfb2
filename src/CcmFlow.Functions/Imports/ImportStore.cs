using System.Globalization;
using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Storage;

namespace CcmFlow.Functions.Imports;

/// <summary>
/// Rosters that were handed in. Invariant: an import is Waiting only when all of its files are stored, and its files are taken away only after it has ended.
/// Whoever moves an import on does so under its ETag: a run that was overtaken stops and looks again.
/// </summary>
public sealed class ImportStore(AppTables tables)
{
    private const string Column = "Job";
    private const string Prefix = "j|";
    private const int PerTransaction = 100;

    /// <summary>False: there is an import of this id.</summary>
    public Task<bool> TryAddAsync(ImportJob job, CancellationToken cancellation) => tables.Imports.TryAddAsync(Row(job, open: true), cancellation);

    public async Task<(ImportJob Job, ETag ETag)?> FindAsync(string practice, string id, CancellationToken cancellation) =>
        await tables.Imports.FindAsync(practice, Prefix + id, cancellation) is { } row ? (row.Get<ImportJob>(Column)!, row.ETag) : null;

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<ImportJob>> ListAsync(string practice, CancellationToken cancellation) =>
        [.. (await tables.Imports.ListAsync(practice, Prefix, cancellation)).Select(r => r.Get<ImportJob>(Column)!).OrderByDescending(j => j.AcceptedAt)];

    /// <summary>Those with anything left to do, if only files to take away.</summary>
    public async Task<IReadOnlyList<ImportJob>> OpenAsync(string practice, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {practice} and RowKey ge {Prefix} and RowKey lt {"j}"} and Open eq true");
        var jobs = new List<ImportJob>();
        await foreach (var row in tables.Imports.QueryAsync<TableEntity>(filter, cancellationToken: cancellation)) jobs.Add(row.Get<ImportJob>(Column)!);
        return jobs;
    }

    /// <exception cref="RequestFailedException">412: somebody else moved it on.</exception>
    public async Task<ETag> MoveAsync(ImportJob job, ETag etag, CancellationToken cancellation)
    {
        var answer = await tables.Imports.UpdateEntityAsync(Row(job, open: true), etag, TableUpdateMode.Replace, cancellation);
        return answer.Headers.ETag ?? throw new InvalidOperationException("The table service gave no ETag.");
    }

    public Task SaveFileAsync(string practice, string id, int number, Stream bytes, CancellationToken cancellation) => tables.Imports.SaveAsync(practice, FileName(id, number), bytes, cancellation);

    public Task CopyFileAsync(string practice, string id, int number, Stream target, CancellationToken cancellation) => tables.Imports.CopyToAsync(practice, FileName(id, number), target, cancellation);

    /// <summary>Takes the files away, then notes that nothing is left to do.</summary>
    public async Task ForgetFilesAsync(ImportJob job, CancellationToken cancellation)
    {
        await tables.Imports.ForgetAsync(job.Practice, $"f|{job.Id}|", cancellation);
        if (job.State == ImportState.Receiving) await tables.Imports.DeleteEntityAsync(job.Practice, Prefix + job.Id, ETag.All, cancellation);
        else await tables.Imports.UpdateEntityAsync(new TableEntity(job.Practice, Prefix + job.Id) { ["Open"] = false }, ETag.All, TableUpdateMode.Merge, cancellation);
    }

    /// <summary>The same lines again change nothing.</summary>
    public async Task RejectAsync(ImportJob job, IReadOnlyList<RejectedLine> lines, CancellationToken cancellation)
    {
        foreach (var chunk in lines.Index().Chunk(PerTransaction))
            await tables.Imports.SubmitTransactionAsync(
                chunk.Select(l =>
                {
                    var row = new TableEntity(job.Practice, string.Create(CultureInfo.InvariantCulture, $"r|{job.Id}|{l.Index:D7}"));
                    row.Set("Line", l.Item);
                    return new TableTransactionAction(TableTransactionActionType.UpsertReplace, row);
                }), cancellation);
    }

    /// <summary>In the order of files and lines, at most <paramref name="most"/>.</summary>
    public async Task<IReadOnlyList<RejectedLine>> RejectedAsync(string practice, string id, int most, CancellationToken cancellation)
    {
        var (from, to) = ($"r|{id}|", $"r|{id}}}");
        var lines = new List<RejectedLine>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {practice} and RowKey ge {from} and RowKey lt {to}");
        await foreach (var row in tables.Imports.QueryAsync<TableEntity>(filter, maxPerPage: Math.Min(most, 1000), cancellationToken: cancellation))
        {
            lines.Add(row.Get<RejectedLine>("Line")!);
            if (lines.Count == most) break;
        }
        return lines;
    }

    /// <summary>The same note again changes nothing.</summary>
    public Task NoteAsync(ImportJob job, ImportNote note, CancellationToken cancellation)
    {
        var row = new TableEntity(job.Practice, $"n|{job.Id}|{note.Kind}|{note.Patient}");
        row.Set("Note", note);
        return tables.Imports.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation);
    }

    /// <summary>By kind and patient.</summary>
    public async Task<IReadOnlyList<ImportNote>> NotesAsync(string practice, string id, CancellationToken cancellation) =>
        [.. (await tables.Imports.ListAsync(practice, $"n|{id}|", cancellation)).Select(row => row.Get<ImportNote>("Note")!)];

    private static string FileName(string id, int number) => string.Create(CultureInfo.InvariantCulture, $"f|{id}|{number:D3}");

    private static TableEntity Row(ImportJob job, bool open)
    {
        var row = new TableEntity(job.Practice, Prefix + job.Id) { ["Open"] = open };
        row.Set(Column, job);
        return row;
    }
}
