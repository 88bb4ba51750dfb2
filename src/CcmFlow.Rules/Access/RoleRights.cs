using System.Collections.Frozen;

namespace CcmFlow.Rules.Access;

/// <summary>What each role may do: the least that its work needs (45 CFR 164.502(b), minimum necessary).</summary>
public static class RoleRights
{
    private static readonly FrozenDictionary<Role, FrozenSet<Right>> Table = new Dictionary<Role, FrozenSet<Right>>
    {
        [Role.Administrator] = Enum.GetValues<Right>().ToFrozenSet(),
        [Role.CareManager] = Set(
            Right.SeeWork, Right.DoWork, Right.FinishWork, Right.SeePatients, Right.MendRoster, Right.RecordConsent, Right.LogTime, Right.PlanCare, Right.RecordCircumstances,
            Right.DesignateComplexity, Right.SeeOnCall, Right.ChangeOnCall, Right.TakeNeeds, Right.SeeMonths, Right.SeeReports),
        [Role.ClinicianOnCall] = Set(
            Right.SeeWork, Right.FinishWork, Right.SeePatients, Right.LogTime, Right.DesignateComplexity, Right.SeeOnCall, Right.ChangeOnCall, Right.TakeNeeds),
        [Role.Biller] = Set(
            Right.SeeWork, Right.FinishWork, Right.SeePatients, Right.MendRoster, Right.RecordCircumstances, Right.SeeMonths, Right.CloseMonths, Right.SeeClaims, Right.MendClaims, Right.SeeReports),
        [Role.Auditor] = Set(
            Right.SeeWork, Right.SeePatients, Right.SeeImports, Right.SeeOnCall, Right.SeeMonths, Right.SeeClaims, Right.SeeReports, Right.SeeSettings, Right.SeeTrail),
    }.ToFrozenDictionary();

    public static bool Allow(IEnumerable<Role> roles, Right right) => roles.Any(role => Table.TryGetValue(role, out var rights) && rights.Contains(right));

    private static FrozenSet<Right> Set(params ReadOnlySpan<Right> rights) => rights.ToArray().ToFrozenSet();
}
