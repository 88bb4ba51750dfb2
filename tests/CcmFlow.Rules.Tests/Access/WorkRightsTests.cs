using CcmFlow.Rules.Access;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Rules.Tests.Access;

public sealed class WorkRightsTests
{
    public static TheoryData<StaffTaskKind> Kinds => [.. Enum.GetValues<StaffTaskKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_work_is_an_administrators_and_somebody_elses_and_no_auditors(StaffTaskKind kind)
    {
        var doers = WorkRights.Doers(kind);
        Assert.Contains(Role.Administrator, doers);
        Assert.True(doers.Count > 1, $"Nobody but an administrator does {kind}.");
        Assert.DoesNotContain(Role.Auditor, doers);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Who_ticks_work_off_may_do_its_act(StaffTaskKind kind) =>
        Assert.All(WorkRights.Doers(kind), role => Assert.Contains(WorkRights.Of(kind), right => RoleRights.Allow([role], right)));

    [Theory]
    [InlineData(Role.Biller, "MendClaim,MendRejectedClaim,WorkDenial,CorrectClaim,FindInterchange,CheckRemittance,MatchAnswer,CheckCoverage,AddVisitCode,CheckTakenBack")]
    [InlineData(Role.ClinicianOnCall, "NoteCallMinutes,CheckCallMinutes,SaveMonth,CheckOnCall")]
    public void A_role_has_its_own_work_and_no_other(Role role, string kinds) => Assert.Equal(
        kinds.Split(',').Order(StringComparer.Ordinal), Enum.GetValues<StaffTaskKind>().Where(kind => WorkRights.Doers(kind).Contains(role)).Select(kind => kind.ToString()).Order(StringComparer.Ordinal));

    [Fact]
    public void A_care_manager_does_not_tick_off_what_a_biller_mends() => Assert.Equal(
        [StaffTaskKind.MendClaim, StaffTaskKind.CorrectClaim, StaffTaskKind.AddVisitCode, StaffTaskKind.FindInterchange, StaffTaskKind.MendRejectedClaim, StaffTaskKind.WorkDenial, StaffTaskKind.CheckRemittance, StaffTaskKind.MatchAnswer, StaffTaskKind.CheckTakenBack],
        Enum.GetValues<StaffTaskKind>().Where(kind => !WorkRights.Doers(kind).Contains(Role.CareManager)));
}
