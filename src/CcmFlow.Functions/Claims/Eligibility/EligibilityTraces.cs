using Azure.Data.Tables;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Functions.Claims.Eligibility;

/// <summary>Which patient and month a trace of a 270 stands for. A trace names nobody.</summary>
public sealed class EligibilityTraces(AppTables tables)
{
    private const int RowsPerTransaction = 100;

    public async Task SaveAsync(PracticeMonth month, IEnumerable<(string Patient, string Trace)> traces, CancellationToken cancellation)
    {
        foreach (var chunk in traces.Chunk(RowsPerTransaction))
        {
            await tables.Claims.SubmitTransactionAsync(chunk.Select(t => new TableTransactionAction(
                TableTransactionActionType.UpsertReplace, new TableEntity(month.Practice, RowOf(t.Trace)) { ["Patient"] = t.Patient, ["Month"] = month.Month.ToString() })), cancellation);
        }
    }

    /// <summary>Null: it is none of ours.</summary>
    public async Task<PatientMonthKey?> FindAsync(string practice, string trace, CancellationToken cancellation) =>
        Ids.IsValid(trace) && await tables.Claims.FindAsync(practice, RowOf(trace), cancellation) is { } row
            ? new PatientMonthKey(practice, row.Text("Patient"), ServiceMonth.Parse(row.Text("Month")))
            : null;

    private static string RowOf(string trace) => $"trace|{trace}";
}
