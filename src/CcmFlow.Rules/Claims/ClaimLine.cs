namespace CcmFlow.Rules.Claims;

/// <param name="ProcedureCode">CPT or HCPCS, five characters.</param>
/// <param name="Charge">US dollars for all units together.</param>
/// <param name="Units">At least one.</param>
/// <param name="ServiceDate">The day the threshold was met, or a later one of the month; practice's local date.</param>
/// <param name="DiagnosisPointers">One-based positions in the claim's diagnoses, at most four, primary first.</param>
/// <param name="Modifiers">At most four.</param>
public sealed record ClaimLine(
    string ProcedureCode,
    decimal Charge,
    int Units,
    DateOnly ServiceDate,
    IReadOnlyList<int> DiagnosisPointers,
    IReadOnlyList<string>? Modifiers = null)
{
    /// <summary>The last day, for a payer that wants the span (RD8); null for one day (D8).</summary>
    public DateOnly? ServiceEnd { get; init; }

    /// <summary>SV105: only where it differs from the claim's.</summary>
    public string? PlaceOfService { get; init; }

    /// <summary>2420A: only where it differs from the claim's.</summary>
    public RenderingProvider? Rendering { get; init; }
}
