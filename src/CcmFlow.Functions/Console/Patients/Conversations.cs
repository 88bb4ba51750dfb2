using Azure.Data.Tables;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Storage;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>All texts between a practice and a patient: those of every month, and what the patient wrote.</summary>
public sealed class Conversations(AppTables tables, InboundStore inbox)
{
    /// <summary>In no order.</summary>
    public async Task<IReadOnlyList<TalkLine>> OfAsync(string practice, string patient, CancellationToken cancellation)
    {
        var received = inbox.OfPatientAsync(practice, patient, int.MaxValue, cancellation);
        // The months' partitions of a patient lie side by side: '}' is the character after '|'.
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {$"{practice}|{patient}|"} and PartitionKey lt {$"{practice}|{patient}}}"} and RowKey ge {"t|"} and RowKey lt {"t}"}");
        var lines = new List<TalkLine>();
        await foreach (var row in tables.PatientMonths.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
            if (TalkLine.Sent(row) is { } line) lines.Add(line);
        return [.. lines, .. (await received).Select(TalkLine.Received)];
    }
}
