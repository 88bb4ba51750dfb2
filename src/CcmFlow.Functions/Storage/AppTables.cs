using Azure.Data.Tables;

namespace CcmFlow.Functions.Storage;

/// <summary>
/// The app's tables. Keys hold ids only: a key becomes part of a request's URL, so no name and no phone number is ever
/// one (phones are keyed by a keyed hash).
/// </summary>
public sealed class AppTables(TableServiceClient service)
{
    /// <summary>Practices and their staff. PK "practice", RK practice id.</summary>
    public TableClient Practices { get; } = service.GetTableClient("Practices");

    /// <summary>One row a patient: roster facts, eligibility, consent, permission to text. PK practice, RK patient.</summary>
    public TableClient Patients { get; } = service.GetTableClient("Patients");

    /// <summary>Who answers a phone. PK hash of the number, RK role|practice|id.</summary>
    public TableClient Phones { get; } = service.GetTableClient("Phones");

    /// <summary>One partition a patient-month: header, time entries, outbox, decision.</summary>
    public TableClient PatientMonths { get; } = service.GetTableClient("PatientMonths");

    /// <summary>
    /// Received texts. PK practice|part, RK m|id, with a marker p|id while effects are outstanding and x|patient|id once it is known whose it is.
    /// PK practice, RK r|id: the marker of a delivery report.
    /// </summary>
    public TableClient Inbound { get; } = service.GetTableClient("Inbound");

    /// <summary>Urgent needs, their case codes and their pages. PK practice.</summary>
    public TableClient Needs { get; } = service.GetTableClient("Needs");

    /// <summary>Work that needs a person. PK practice.</summary>
    public TableClient Worklist { get; } = service.GetTableClient("Worklist");

    /// <summary>Claims, control numbers and interchanges. PK practice.</summary>
    public TableClient Claims { get; } = service.GetTableClient("Claims");

    /// <summary>Changes to on-call schedules, verified numbers, one-time codes, what the auditor last found. PK practice, or "|app" for what is no practice's.</summary>
    public TableClient OnCall { get; } = service.GetTableClient("OnCall");

    /// <summary>What was sent from a practice's numbers and answered to a phone, as far as limits need it. PK practice, RK day|number hash or talk|number hash.</summary>
    public TableClient Sending { get; } = service.GetTableClient("Sending");

    /// <summary>Sign-ins to the console, and answers to API calls that carried an idempotency key. PK "session", "ticket" or "answer|practice", RK a hash.</summary>
    public TableClient Sessions { get; } = service.GetTableClient("Sessions");

    /// <summary>Who saw and did what, chained by hashes. PK practice, RK "head" or l|number.</summary>
    public TableClient Trail { get; } = service.GetTableClient("Trail");

    /// <summary>A running or paused timer of a team member. PK practice, RK staff id.</summary>
    public TableClient Timers { get; } = service.GetTableClient("Timers");

    /// <summary>What lists show of each patient-month, worked out from its ledger. PK practice|month, RK patient.</summary>
    public TableClient MonthCards { get; } = service.GetTableClient("MonthCards");

    /// <summary>A1c and blood pressure. PK practice|patient, RK observation; and what lists show of them: PK practice, RK patient.</summary>
    public TableClient ClinicalNumbers { get; } = service.GetTableClient("ClinicalNumbers");

    /// <summary>Rosters that were handed in, their files until they are read, and rejected lines. PK practice, RK j|id, f|id|file|part, r|id|line.</summary>
    public TableClient Imports { get; } = service.GetTableClient("Imports");

    private IEnumerable<TableClient> All =>
        [Practices, Patients, Phones, PatientMonths, Inbound, Needs, Worklist, Claims, Sending, OnCall, Sessions, Trail, Timers, MonthCards, ClinicalNumbers, Imports];

    public async Task CreateAsync(CancellationToken cancellation)
    {
        foreach (var table in All) await table.CreateIfNotExistsAsync(cancellation);
    }
}
