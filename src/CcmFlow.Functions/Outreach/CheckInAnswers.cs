using Azure.Data.Tables;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Functions.Outreach;

/// <summary>Answers to check-ins, each once, in the patient-month of their question.</summary>
public sealed class CheckInAnswers(AppTables tables)
{
    private const string Prefix = "a|";

    public Task AddAsync(InboundText text, string patient, CheckInRef question, InboundReading reading, CancellationToken cancellation)
    {
        var key = new PatientMonthKey(text.Practice, patient, ServiceMonth.Parse(question.Month));
        return tables.PatientMonths.TryAddAsync(
            new TableEntity(key.Partition, $"{Prefix}{text.Id}")
            {
                ["Question"] = question.Key,
                ["AnsweredAt"] = text.ReceivedAt,
                ["Words"] = text.Body,
                ["Meaning"] = string.Join(',', reading.Intents),
            }, cancellation);
    }

    /// <summary>In the order in which they came.</summary>
    public async Task<IReadOnlyList<CheckInAnswer>> ListAsync(PatientMonthKey key, CancellationToken cancellation) =>
        [.. (await tables.PatientMonths.ListAsync(key.Partition, Prefix, cancellation))
            .Select(r => new CheckInAnswer(r.Text("Question"), r.GetDateTimeOffset("AnsweredAt")!.Value, r.RowKey[Prefix.Length..], r.GetString("Words") ?? "", r.Text("Meaning")))
            .OrderBy(a => a.AnsweredAt)];
}
