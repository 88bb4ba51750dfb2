using CcmFlow.Rules.Billing;

namespace CcmFlow.Rules.Outlook;

/// <summary>A month of staff work that a practice can plan with: its codes and the staff time that they need.</summary>
public sealed record CarePattern(string Name, IReadOnlyList<CodeUnits> Codes)
{
    /// <summary>20 minutes: 99490.</summary>
    public static CarePattern Minimum { get; } = new("Minimum service", [new(CcmCodes.Staff, 1)]);

    /// <summary>60 minutes: 99490 with 99439 twice, the most that non-complex staff time can bring.</summary>
    public static CarePattern Full { get; } = new("Full staff service", [new(CcmCodes.Staff, 1), new(CcmCodes.StaffAddOn, 2)]);

    public static IReadOnlyList<CarePattern> All { get; } = [Minimum, Full];

    /// <summary>Countable staff seconds a patient and month.</summary>
    public int Seconds => CodeFamily.Staff.SecondsFor(Codes);
}
