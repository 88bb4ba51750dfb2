using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.UrgentNeeds;

/// <summary>Urgent needs of a practice, the short codes by which clinicians name them, and who was paged for which.</summary>
public sealed class NeedStore(AppTables tables)
{
    private const int LongestNote = 2000;
    private const int MostCodes = 500;
    private static readonly TimeSpan CodeRest = TimeSpan.FromDays(30);

    // No letters that are taken for digits, and none of the words that carriers read as opt-out can be spelt.
    private const string Letters = "ABCDFGHJKMNPRTVWXY";

    public static string IdOf(string textId) => $"n{textId}";

    /// <summary>The received text that opened a need.</summary>
    public static string TextOf(string need) => need[1..];

    /// <summary>Opens a need for a text, or finds the one that this text opened before. Need and code are inserted together.</summary>
    public async Task<NeedRecord> OpenAsync(string practice, string textId, string? patient, string month, NeedSeverity severity, DateTimeOffset now, CancellationToken cancellation,
        IReadOnlyList<string>? possible = null)
    {
        var id = IdOf(textId);
        for (var attempt = 0; attempt < MostCodes; attempt++)
        {
            if (await FindAsync(practice, id, cancellation) is { } known) return known;
            var code = Code(textId, attempt);
            var need = new TableEntity(practice, $"need|{id}")
            {
                ["CaseCode"] = code,
                ["Patient"] = patient,
                ["Possible"] = possible is { Count: > 0 } ? string.Join(',', possible) : null,
                ["Month"] = month,
                ["Severity"] = severity.ToString(),
                ["OpenedAt"] = now,
                ["Open"] = true,
            };
            try
            {
                await tables.Needs.SubmitTransactionAsync(
                    [
                        new TableTransactionAction(TableTransactionActionType.Add, need),
                        await CodeActionAsync(practice, code, id, now, cancellation),
                    ], cancellation);
            }
            catch (RequestFailedException error) when (error.IsConflict() || error.IsStale())
            {
                // The code is taken, or another run of this text opened the need: look again, then try the next code.
            }
        }
        throw new InvalidOperationException($"Practice '{practice}' has no case code left.");
    }

    /// <summary>A code is free when it was never used, or when its case was closed a month ago: nobody answers to that any more.</summary>
    private async Task<TableTransactionAction> CodeActionAsync(string practice, string code, string need, DateTimeOffset now, CancellationToken cancellation)
    {
        var row = new TableEntity(practice, $"code|{code}") { ["Need"] = need };
        if (await tables.Needs.FindAsync(practice, row.RowKey, cancellation) is not { } used) return new TableTransactionAction(TableTransactionActionType.Add, row);
        var before = await FindAsync(practice, used.Text("Need"), cancellation);
        return before?.ClosedAt < now - CodeRest
            ? new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, used.ETag)
            : new TableTransactionAction(TableTransactionActionType.Add, row);
    }

    /// <summary>Needs that are not closed.</summary>
    public async Task<IReadOnlyList<NeedRecord>> OpenAsync(string practice, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {practice} and RowKey ge {"need|"} and RowKey lt {"need}"} and Open eq true");
        var open = new List<NeedRecord>();
        await foreach (var row in tables.Needs.QueryAsync<TableEntity>(filter, cancellationToken: cancellation)) open.Add(Read(row));
        return open;
    }

    public async Task<NeedRecord?> FindAsync(string practice, string need, CancellationToken cancellation) =>
        await tables.Needs.FindAsync(practice, $"need|{need}", cancellation) is { } row ? Read(row) : null;

    public async Task<NeedRecord?> ByCodeAsync(string practice, string code, CancellationToken cancellation) =>
        await tables.Needs.FindAsync(practice, $"code|{code}", cancellation) is { } row ? await FindAsync(practice, row.Text("Need"), cancellation) : null;

    public async Task<IReadOnlyList<NeedRecord>> ListAsync(string practice, CancellationToken cancellation) =>
        [.. (await tables.Needs.ListAsync(practice, "need|", cancellation)).Select(Read)];

    /// <summary>Whether the patient had an urgent need since.</summary>
    public async Task<bool> HadAsync(string practice, string patient, DateTimeOffset since, CancellationToken cancellation)
    {
        await foreach (var _ in OfPatient(practice, patient, since, cancellation)) return true;
        return false;
    }

    /// <summary>The patient's urgent needs since, newest first; of a shared phone those that were found to be theirs.</summary>
    public async Task<IReadOnlyList<NeedRecord>> OfPatientAsync(string practice, string patient, DateTimeOffset since, CancellationToken cancellation) =>
        [.. (await OfPatient(practice, patient, since, cancellation).ToListAsync(cancellation)).Select(Read).OrderByDescending(need => need.OpenedAt)];

    private AsyncPageable<TableEntity> OfPatient(string practice, string patient, DateTimeOffset since, CancellationToken cancellation) => tables.Needs.QueryAsync<TableEntity>(
        TableClient.CreateQueryFilter($"PartitionKey eq {practice} and RowKey ge {"need|"} and RowKey lt {"need}"} and Patient eq {patient} and OpenedAt ge {since}"), cancellationToken: cancellation);

    /// <summary>Whether the person was paged for the need: a code is bound to those who got it.</summary>
    public async Task<bool> WasPagedAsync(string practice, string need, string person, CancellationToken cancellation)
    {
        foreach (var kind in new[] { "t", "v" })
            if ((await tables.Needs.ListAsync(practice, $"{kind}|{need}|", cancellation)).Exists(page => page.GetString("To") == person)) return true;
        return false;
    }

    /// <summary>A received text is part of the case. Adding it twice is harmless.</summary>
    public Task AddMessageAsync(NeedId id, string text, DateTimeOffset now, CancellationToken cancellation) =>
        tables.Needs.TryAddAsync(new TableEntity(id.Practice, $"msg|{id.Need}|{text}") { ["AddedAt"] = now }, cancellation);

    /// <summary>Ids of the received texts of a case, in the order in which they joined it.</summary>
    public async Task<IReadOnlyList<string>> MessagesAsync(NeedId id, CancellationToken cancellation) =>
    [
        .. (await tables.Needs.ListAsync(id.Practice, $"msg|{id.Need}|", cancellation))
            .OrderBy(row => row.GetDateTimeOffset("AddedAt")).Select(row => row.RowKey[(row.RowKey.LastIndexOf('|') + 1)..]),
    ];

    /// <summary>Pages that were texted for a case.</summary>
    public async Task<IReadOnlyList<PageRow>> PagesAsync(NeedId id, CancellationToken cancellation) =>
    [
        .. (await tables.Needs.ListAsync(id.Practice, $"t|{id.Need}|", cancellation)).Where(row => row.GetString("Class") == nameof(Messaging.TextClass.Page))
            .Select(row => new PageRow(
                row.RowKey, row.GetString("To") ?? "", row.GetString("Template") ?? "", Enum.Parse<DeliveryState>(row.Text("State")),
                row.GetDateTimeOffset("OrderedAt")!.Value, row.GetDateTimeOffset("HandedOverAt"))),
    ];

    /// <summary>Keeps what a clinician wrote of how a case went. False: it is closed, and its note is what stood when it was.</summary>
    public async Task<bool> TryNoteOutcomeAsync(NeedId id, string person, string note, CancellationToken cancellation)
    {
        while (true)
        {
            if (await tables.Needs.FindAsync(id.Practice, $"need|{id.Need}", cancellation) is not { } row || row.GetBoolean("Open") != true) return false;
            var change = new TableEntity(id.Practice, row.RowKey) { ["Note"] = note[..Math.Min(note.Length, LongestNote)], ["NoteBy"] = person };
            try
            {
                await tables.Needs.UpdateEntityAsync(change, row.ETag, TableUpdateMode.Merge, cancellation);
                return true;
            }
            catch (RequestFailedException error) when (error.IsStale())
            {
                // The case moved on: look again.
            }
        }
    }

    public Task NoteAsync(string practice, string need, TableEntity change, CancellationToken cancellation)
    {
        change.PartitionKey = practice;
        change.RowKey = $"need|{need}";
        return tables.Needs.UpdateEntityAsync(change, ETag.All, TableUpdateMode.Merge, cancellation);
    }

    /// <summary>Two characters at first, three when a practice has had many: never one that is in use.</summary>
    private static string Code(string textId, int attempt)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{textId}:{attempt}"));
        var code = $"{Letters[hash[0] % Letters.Length]}{2 + (hash[1] % 8)}";
        return attempt < 12 ? code : $"{code}{hash[2] % 10}";
    }

    private static NeedRecord Read(TableEntity row) => new(
        row.PartitionKey, row.RowKey["need|".Length..], row.Text("CaseCode"), row.GetString("Patient"), row.Text("Month"),
        Enum.Parse<NeedSeverity>(row.Text("Severity")), row.GetDateTimeOffset("OpenedAt")!.Value, row.GetDateTimeOffset("AcknowledgedAt"),
        row.GetString("Holder") is { Length: > 0 } holder ? holder : null, row.GetInt32("Level"),
        row.GetBoolean("Open") == true ? null : row.GetDateTimeOffset("ClosedAt"), row.GetInt32("Minutes"))
    {
        Possible = row.GetString("Possible")?.Split(',') ?? [],
        HandedOverAt = row.GetDateTimeOffset("HandedOverAt"),
        RunsSince = row.GetDateTimeOffset("RunsSince"),
        Note = row.GetString("Note"),
        NoteBy = row.GetString("NoteBy"),
    };
}
