using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Console.Edits;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Records;
using CcmFlow.Rules.Billing;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>One month of one patient, whole. PHI.</summary>
/// <param name="NotClosable">Why a person may not close it now; of no meaning for a closed one.</param>
/// <param name="NotReopenable">Why it stays closed; of no meaning for an open one.</param>
public sealed record PatientMonthModel(PatientRecord Patient, MonthFacts Facts, CloseRefusal? NotClosable, ReopenRefusal? NotReopenable)
{
    /// <summary>The month's claim, of a closed month; null: there is none.</summary>
    public ClaimRecord? Claim { get; init; }

    /// <summary>The last attempt to write the month into the health record; null: there was none.</summary>
    public RecordDelivery? Delivery { get; init; }

    public Typed Typed { get; init; } = Typed.Nothing;

    /// <summary>What makes the month complex, as somebody else noted it while this one was typing.</summary>
    public IReadOnlyList<EditedField> ComplexityMeanwhile { get; init; } = [];

    /// <summary>The month was never begun for the patient, who had not consented when it ended: nothing decides on it by itself.</summary>
    public bool IsNeverRun => Facts is { Preview: true, Consent: null, Rows.Reopenings.Count: 0 };

    public string Name => $"{Patient.Roster.GivenName} {Patient.Roster.FamilyName}";
}
