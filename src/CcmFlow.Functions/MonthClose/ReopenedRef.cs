using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;

namespace CcmFlow.Functions.MonthClose;

/// <summary>A reopening of a patient-month. Ids only.</summary>
/// <param name="Try">See <see cref="Reopening.Try"/>.</param>
public sealed record ReopenedRef(PatientMonthKey Key, string Act, int Try = 0)
{
    /// <summary>An act's id may be as long as a patient's: a hash of it keeps the instance's within the 100 characters that the engine takes.</summary>
    public string Instance => $"{Key.Instance}:{Ids.ShortHash(Act)}{(Try == 0 ? "" : $".{Try}")}";
}
