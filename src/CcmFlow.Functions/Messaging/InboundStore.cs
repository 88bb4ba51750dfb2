using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Storage;

namespace CcmFlow.Functions.Messaging;

/// <summary>
/// Received texts. The text and a marker that its effects are outstanding are inserted together; the marker goes when
/// all effects have happened. The sweep looks for markers that stayed.
/// </summary>
public sealed class InboundStore(AppTables tables)
{
    /// <summary>False: this text was received before.</summary>
    public async Task<bool> ReceiveAsync(InboundText text, CancellationToken cancellation)
    {
        var message = new TableEntity(text.Practice, $"m|{text.Id}")
        {
            ["From"] = text.From,
            ["To"] = text.To,
            ["Body"] = text.Body,
            ["MediaCount"] = text.MediaCount,
            ["ReceivedAt"] = text.ReceivedAt,
            ["ToPager"] = text.ToPager,
        };
        var marker = new TableEntity(text.Practice, $"p|{text.Id}") { ["ReceivedAt"] = text.ReceivedAt };
        try
        {
            await tables.Inbound.SubmitTransactionAsync(
                [new TableTransactionAction(TableTransactionActionType.Add, message), new TableTransactionAction(TableTransactionActionType.Add, marker)],
                cancellation);
            return true;
        }
        catch (RequestFailedException error) when (error.IsConflict())
        {
            return false;
        }
    }

    public async Task<InboundText> GetAsync(string practice, string id, CancellationToken cancellation)
    {
        var row = await tables.Inbound.FindAsync(practice, $"m|{id}", cancellation)
            ?? throw new InvalidOperationException($"Practice '{practice}' has no received text '{id}'.");
        return Read(row);
    }

    /// <summary>Keeps what was made of the text and takes its marker away.</summary>
    public async Task ApplyAsync(string practice, string id, InboundOutcome outcome, CancellationToken cancellation)
    {
        var message = new TableEntity(practice, $"m|{id}")
        {
            ["Intents"] = string.Join(',', outcome.Intents),
            ["Rules"] = string.Join(',', outcome.Rules),
            ["Lexicon"] = outcome.Lexicon,
            ["Patient"] = outcome.Patient,
            ["Staff"] = outcome.Staff,
            ["Applied"] = true,
        };
        var marker = new TableEntity(practice, $"p|{id}") { ETag = ETag.All };
        try
        {
            await tables.Inbound.SubmitTransactionAsync(
                [new TableTransactionAction(TableTransactionActionType.UpdateMerge, message), new TableTransactionAction(TableTransactionActionType.Delete, marker, ETag.All)],
                cancellation);
        }
        catch (RequestFailedException error) when (error.IsMissing())
        {
            // The marker is gone: an earlier run of this activity got this far.
        }
    }

    /// <summary>Ids of texts received before <paramref name="before"/> whose effects have not all happened.</summary>
    public async Task<IReadOnlyList<string>> OutstandingAsync(string practice, DateTimeOffset before, CancellationToken cancellation) =>
        [.. (await tables.Inbound.ListAsync(practice, "p|", cancellation)).Where(r => r.GetDateTimeOffset("ReceivedAt") < before).Select(r => r.RowKey[2..])];

    public async Task<IReadOnlyList<(InboundText Text, string Intents, string? Patient)>> ListAsync(string practice, CancellationToken cancellation) =>
        [.. (await tables.Inbound.ListAsync(practice, "m|", cancellation)).Select(r => (Read(r), r.GetString("Intents") ?? "", r.GetString("Patient")))];

    private static InboundText Read(TableEntity row) => new(
        row.PartitionKey, row.RowKey[2..], row.Text("From"), row.Text("To"), row.GetString("Body") ?? "",
        row.GetInt32("MediaCount") ?? 0, row.GetDateTimeOffset("ReceivedAt")!.Value, row.GetBoolean("ToPager") ?? false);
}
