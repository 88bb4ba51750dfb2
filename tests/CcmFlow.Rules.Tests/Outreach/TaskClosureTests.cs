using CcmFlow.Rules.CarePlans;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Rules.Tests.Outreach;

public sealed class TaskClosureTests
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 4, 16, 0, 0, TimeSpan.Zero);

    public static TheoryData<StaffAct> Acts => [.. Enum.GetValues<StaffAct>()];

    [Theory]
    [MemberData(nameof(Acts))]
    public void Every_act_does_some_work_or_undoes_some(StaffAct act) =>
        Assert.True(TaskClosure.Of(act).Count > 0 || TaskClosure.ComesBack(act, Noon, StaffTaskKind.WorkDenial, StaffAct.ReplacementSent, Noon));

    [Theory]
    [InlineData(StaffAct.CorrectionTakenBack, StaffTaskKind.WorkDenial, StaffAct.ReplacementSent, 1, true)]
    [InlineData(StaffAct.CorrectionCameBack, StaffTaskKind.WorkDenial, StaffAct.VoidSent, 0, true)]
    [InlineData(StaffAct.CorrectionTakenBack, StaffTaskKind.WorkDenial, StaffAct.ReplacementSent, -1, false)]
    [InlineData(StaffAct.CorrectionTakenBack, StaffTaskKind.WorkDenial, StaffAct.DenialAppealed, 1, false)]
    [InlineData(StaffAct.CorrectionTakenBack, StaffTaskKind.WorkDenial, null, 1, false)]
    [InlineData(StaffAct.CorrectionTakenBack, StaffTaskKind.CorrectClaim, StaffAct.ReplacementSent, 1, false)]
    [InlineData(StaffAct.ReplacementSent, StaffTaskKind.WorkDenial, StaffAct.ReplacementSent, 1, false)]
    public void A_denial_comes_back_with_the_correction_that_had_answered_it(StaffAct undo, StaffTaskKind kind, StaffAct? with, int hours, bool back) =>
        Assert.Equal(back, TaskClosure.ComesBack(undo, Noon, kind, with, Noon.AddHours(hours)));

    [Theory]
    [InlineData(StaffAct.QualifiesAgain)]
    [InlineData(StaffAct.ConsentEnded)]
    public void Nobody_reviews_who_qualifies_again_or_has_left(StaffAct act) => Assert.True(TaskClosure.Closes(act, null, Noon, StaffTaskKind.ReviewEligibility, "2026-03", Noon.AddDays(-40)));

    [Theory]
    [InlineData(StaffAct.ReplacementSent, StaffTaskKind.WorkDenial, true)]
    [InlineData(StaffAct.ReplacementSent, StaffTaskKind.CorrectClaim, true)]
    [InlineData(StaffAct.VoidSent, StaffTaskKind.WorkDenial, true)]
    [InlineData(StaffAct.ClaimSent, StaffTaskKind.MendRejectedClaim, true)]
    [InlineData(StaffAct.ClaimSent, StaffTaskKind.WorkDenial, false)]
    [InlineData(StaffAct.MonthReopened, StaffTaskKind.CorrectClaim, true)]
    [InlineData(StaffAct.MonthReopened, StaffTaskKind.WorkDenial, false)]
    [InlineData(StaffAct.CarePlanEstablished, StaffTaskKind.CompleteCarePlan, false)]
    [InlineData(StaffAct.CarePlanCompleted, StaffTaskKind.GiveCarePlanCopy, false)]
    [InlineData(StaffAct.CarePlanCompleted, StaffTaskKind.ReviewCarePlan, false)]
    [InlineData(StaffAct.NumberMended, StaffTaskKind.ConfirmNumber, false)]
    [InlineData(StaffAct.RecordDelivered, StaffTaskKind.SendRecord, true)]
    public void An_act_does_the_work_that_it_does_whole_and_no_other(StaffAct act, StaffTaskKind kind, bool done) =>
        Assert.Equal(done, TaskClosure.Closes(act, "2026-04", Noon, kind, "2026-04", Noon.AddDays(-1)));

    [Fact]
    public void A_denial_of_another_month_stays() =>
        Assert.False(TaskClosure.Closes(StaffAct.ReplacementSent, "2026-04", Noon, StaffTaskKind.WorkDenial, "2026-03", Noon.AddDays(-1)));

    [Fact]
    public void Work_on_a_patient_is_done_whichever_month_it_came_up_in() =>
        Assert.True(TaskClosure.Closes(StaffAct.CarePlanCopyGiven, null, Noon, StaffTaskKind.GiveCarePlanCopy, "2026-03", Noon.AddDays(-40)));

    [Fact]
    public void Work_that_came_up_after_the_act_stays_however_late_the_act_is_told() =>
        Assert.False(TaskClosure.Closes(StaffAct.ReplacementSent, "2026-04", Noon, StaffTaskKind.WorkDenial, "2026-04", Noon.AddSeconds(1)));

    [Fact]
    public void A_care_plan_is_complete_with_every_element_and_a_day_for_its_review()
    {
        var all = new CarePlanFacts { CopyGivenToPatient = false, Elements = Enum.GetValues<CarePlanElement>(), ReviewOn = new DateOnly(2026, 7, 1) };
        Assert.Equal([StaffAct.CarePlanEstablished, StaffAct.CarePlanCompleted], TaskClosure.DoneFor(all));
        Assert.Equal([StaffAct.CarePlanEstablished], TaskClosure.DoneFor(all with { ReviewOn = null }));
        Assert.Equal([StaffAct.CarePlanEstablished], TaskClosure.DoneFor(all with { Elements = [.. all.Elements.Skip(1)] }));
        Assert.Equal([StaffAct.CarePlanEstablished, StaffAct.CarePlanCopyGiven], TaskClosure.DoneFor(all with { ReviewOn = null, CopyGivenToPatient = true }));
        Assert.Empty(TaskClosure.DoneFor(null));
    }
}
