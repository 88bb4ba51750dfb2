namespace CcmFlow.Rules.Claims.Status;

/// <summary>One CLP.</summary>
/// <param name="PaidOn">BPR16.</param>
/// <param name="Order">Its place among those of one day: remittance and position.</param>
/// <param name="IsReversal">CLP02 22: amounts are negative.</param>
/// <param name="IsDenied">CLP02 4.</param>
/// <param name="Paid">CLP04.</param>
/// <param name="PatientShare">CLP05; of a reversal what its adjustments take back.</param>
/// <param name="ForwardedTo">The next payer that has it already.</param>
/// <param name="Refused">What was taken away beyond contract, sequestration and the patient's share; of a reversal below zero.</param>
public sealed record Adjudication(DateOnly PaidOn, string Order, bool IsReversal, bool IsDenied, decimal Paid, decimal PatientShare, string? ForwardedTo = null,
    decimal Refused = 0);
