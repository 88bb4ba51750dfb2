using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Patients;

/// <summary>Patients by practice. Changes go through <see cref="ChangeAsync"/>: read, decide, write if nobody wrote in between, else again.</summary>
public sealed class PatientStore(AppTables tables)
{
    private const int Attempts = 8;

    public async Task<PatientRecord> GetAsync(string practice, string patient, CancellationToken cancellation) =>
        await FindAsync(practice, patient, cancellation) ?? throw new InvalidOperationException($"Practice '{practice}' has no patient '{patient}'.");

    public async Task<PatientRecord?> FindAsync(string practice, string patient, CancellationToken cancellation) =>
        await tables.Patients.FindAsync(practice, patient, cancellation) is { } row ? Read(row) : null;

    public async Task<IReadOnlyList<PatientRecord>> ListAsync(string practice, CancellationToken cancellation) =>
        [.. (await tables.Patients.ListAsync(practice, "", cancellation)).Select(Read)];

    /// <summary>Eligible patients whose month <paramref name="month"/> (yyyy-MM) is not started: ids only.</summary>
    public async Task<IReadOnlyList<string>> NotStartedAsync(string practice, string month, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {practice} and Runs eq true and StartedMonth lt {month}");
        var ids = new List<string>();
        await foreach (var row in tables.Patients.QueryAsync<TableEntity>(filter, select: ["RowKey"], cancellationToken: cancellation)) ids.Add(row.RowKey);
        return ids;
    }

    /// <summary>False: the patient is there already, and changes by <see cref="ChangeAsync"/> only.</summary>
    public Task<bool> TryAddAsync(PatientRecord patient, CancellationToken cancellation) => tables.Patients.TryAddAsync(Write(patient), cancellation);

    /// <summary>Applies <paramref name="change"/>; it may run several times. Returns the stored result; when the change returns the same object, nothing is written.</summary>
    public async Task<PatientRecord> ChangeAsync(string practice, string patient, Func<PatientRecord, PatientRecord> change, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var before = await GetAsync(practice, patient, cancellation);
            var after = change(before);
            if (ReferenceEquals(before, after)) return before;
            try
            {
                await tables.Patients.UpdateEntityAsync(Write(after), before.ETag, TableUpdateMode.Replace, cancellation);
                return after;
            }
            catch (RequestFailedException error) when (error.IsStale() && attempt < Attempts)
            {
                // Somebody else changed the patient: decide again on what is there now.
            }
        }
    }

    private static TableEntity Write(PatientRecord p)
    {
        var row = new TableEntity(p.Practice, p.Id)
        {
            ["Enrollment"] = p.Enrollment.ToString(),
            ["Texting"] = p.Texting.ToString(),
            ["CarePlanCopyAt"] = p.CarePlanCopyAt,
            ["OpenNeed"] = p.OpenNeed,
            ["OpenCheckIn"] = p.OpenCheckIn,
            ["AskedWording"] = p.AskedWording,
            ["StartedMonth"] = p.StartedMonth ?? "",
            ["Runs"] = p.Eligibility.Eligible && !p.Roster.Deceased,
        };
        row.Set("Roster", p.Roster);
        row.Set("Eligibility", p.Eligibility);
        if (p.Consent is not null) row.Set("Consent", p.Consent);
        if (p.CarePlan is not null) row.Set("CarePlan", p.CarePlan);
        if (p.Circumstances != PatientCircumstances.None) row.Set("Circumstances", p.Circumstances);
        return row;
    }

    private static PatientRecord Read(TableEntity row) => new()
    {
        Practice = row.PartitionKey,
        Id = row.RowKey,
        Roster = row.Get<RosterPatient>("Roster")!,
        Eligibility = row.Get<EligibilityResult>("Eligibility")!,
        Enrollment = Enum.Parse<Enrollment>(row.Text("Enrollment")),
        Texting = Enum.Parse<TextingState>(row.Text("Texting")),
        Consent = row.Get<CcmConsent>("Consent"),
        CarePlan = row.Get<CarePlanNote>("CarePlan"),
        Circumstances = row.Get<PatientCircumstances>("Circumstances") ?? PatientCircumstances.None,
        AskedWording = row.GetString("AskedWording"),
        CarePlanCopyAt = row.GetDateTimeOffset("CarePlanCopyAt"),
        OpenNeed = row.GetString("OpenNeed"),
        OpenCheckIn = row.GetString("OpenCheckIn"),
        StartedMonth = row.GetString("StartedMonth"),
        ETag = row.ETag,
    };
}
