using Azure.Data.Tables;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Records;

/// <summary>Writes months into the practice's health record and keeps, beside the month's ledger, how the last attempt went.</summary>
public sealed class RecordDeliveries(AppTables tables, EhrDoor door, TaskClosing closing, TimeProvider time)
{
    private const string Row = "record";

    /// <summary>Null: it was never tried.</summary>
    public async Task<RecordDelivery?> FindAsync(PatientMonthKey key, CancellationToken cancellation) =>
        (await tables.PatientMonths.FindAsync(key.Partition, Row, cancellation))?.Get<RecordDelivery>("Delivery");

    /// <summary>Sends the month as it is now. The work about one that was not taken is done with it.</summary>
    /// <exception cref="RecordRefusedException">Nobody but a person can mend it.</exception>
    /// <exception cref="RecordNotNowException">The server may take it later.</exception>
    public async Task DeliverAsync(MonthRecord record, EhrProfile profile, string? by, CancellationToken cancellation)
    {
        var at = time.GetUtcNow();
        try
        {
            await door.PostAsync(record.Practice, profile, RecordBundle.Of(record, at), cancellation);
        }
        catch (Exception error) when (error is RecordRefusedException or RecordNotNowException)
        {
            await NoteAsync(record.Key, new RecordDelivery(at, error is RecordRefusedException ? DeliveryOutcome.Refused : DeliveryOutcome.NotReached, error.Message, by), cancellation);
            throw;
        }
        await NoteAsync(record.Key, new RecordDelivery(at, DeliveryOutcome.Delivered, null, by), cancellation);
        await closing.AfterAsync(new DoneAct(StaffAct.RecordDelivered, record.Key.Practice, record.Key.Patient, record.Key.Month, by ?? WorklistStore.ByItself, at), cancellation);
    }

    private async Task NoteAsync(PatientMonthKey key, RecordDelivery delivery, CancellationToken cancellation)
    {
        var row = new TableEntity(key.Partition, Row);
        row.Set("Delivery", delivery);
        await tables.PatientMonths.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation);
    }
}
