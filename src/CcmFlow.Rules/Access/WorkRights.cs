using CcmFlow.Rules.Outreach;

namespace CcmFlow.Rules.Access;

/// <summary>Whose work is what: the act that a kind of work asks for, and who may do it. Whoever may not do the act does not tick it off either.</summary>
public static class WorkRights
{
    /// <summary>Rights of which any one is enough to do a kind of work, and so to tick it off.</summary>
    public static IReadOnlyList<Right> Of(StaffTaskKind kind) => kind switch
    {
        StaffTaskKind.AskConsentByPhone or StaffTaskKind.ConfirmNumber => [Right.RecordConsent],
        StaffTaskKind.GiveCarePlanCopy or StaffTaskKind.EstablishCarePlan or StaffTaskKind.CompleteCarePlan or StaffTaskKind.ReviewCarePlan => [Right.PlanCare],
        StaffTaskKind.NoteCallMinutes or StaffTaskKind.CheckCallMinutes or StaffTaskKind.SaveMonth => [Right.LogTime],
        StaffTaskKind.CheckOnCall => [Right.ChangeOnCall],
        StaffTaskKind.MendClaim or StaffTaskKind.MendRejectedClaim or StaffTaskKind.WorkDenial or StaffTaskKind.CorrectClaim
            or StaffTaskKind.FindInterchange or StaffTaskKind.CheckRemittance or StaffTaskKind.MatchAnswer or StaffTaskKind.AddVisitCode or StaffTaskKind.CheckTakenBack => [Right.MendClaims],
        // The patient is asked, or the payer: either may find out.
        StaffTaskKind.CheckCoverage => [Right.MendClaims, Right.DoWork],
        _ => [Right.DoWork],
    };

    /// <param name="may">Whether the person has a right.</param>
    public static bool MayFinish(Func<Right, bool> may, StaffTaskKind kind) => may(Right.FinishWork) && Of(kind).Any(may);

    /// <summary>The roles that may do a kind of work.</summary>
    public static IReadOnlyList<Role> Doers(StaffTaskKind kind) => [.. Enum.GetValues<Role>().Where(role => MayFinish(right => RoleRights.Allow([role], right), kind))];
}
