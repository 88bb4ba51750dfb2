using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Claims.Corrections;
using CcmFlow.Rules.Claims.Inbound;

namespace CcmFlow.Rules.Tests.Claims.Corrections;

public sealed class CorrectionRuleTests
{
    [Theory]
    [InlineData("A3", "78", "", CorrectiveAct.AskPayer)]
    [InlineData("A8", "496", "85", CorrectiveAct.AskPayer)]
    [InlineData("A7", "562", "82", CorrectiveAct.MendAndSendAgain)]
    [InlineData("A7", "164", "IL", CorrectiveAct.MendAndSendAgain)]
    [InlineData("A3", "116", "", CorrectiveAct.BillOtherPayer)]
    [InlineData("A7", "99999", "", CorrectiveAct.MendAndSendAgain)]
    public void Each_rejection_says_whether_the_claim_may_go_again(string category, string status, string entity, CorrectiveAct act)
    {
        var correction = Rejections.Of(new StatusCode(category, status, entity));
        Assert.Equal(act, correction.Act);
        Assert.StartsWith($"{category}:{status}", correction.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_duplicate_is_never_told_to_be_sent_again()
    {
        Assert.Contains("do not send it again", Rejections.Of(new StatusCode("A3", "78", "")).Advice, StringComparison.Ordinal);
        Assert.Contains("do not send again", Denials.Of(new ClaimAdjustment("CO", "18", 62), []).Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void A_999_is_told_by_place_and_never_by_the_value_that_was_wrong()
    {
        var correction = Rejections.Of(new SegmentError("NM1", 30, "2010BA", "8", "C1", [new ElementError("9", "7", "1EG4TE5MK73")]));
        Assert.Contains("NM1 of loop 2010BA", correction.Advice, StringComparison.Ordinal);
        Assert.DoesNotContain("1EG4", correction.Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CO", "16", CorrectiveAct.MendAndSendAgain)]
    [InlineData("CO", "22", CorrectiveAct.BillOtherPayer)]
    [InlineData("CO", "24", CorrectiveAct.BillOtherPayer)]
    [InlineData("CO", "29", CorrectiveAct.ReopenOrAppeal)]
    [InlineData("CO", "97", CorrectiveAct.ReopenOrAppeal)]
    [InlineData("CO", "B9", CorrectiveAct.BillOtherPayer)]
    [InlineData("OA", "109", CorrectiveAct.BillOtherPayer)]
    [InlineData("PR", "1", CorrectiveAct.BillPatient)]
    [InlineData("CO", "253", CorrectiveAct.WriteOff)]
    [InlineData("CO", "777", CorrectiveAct.AskPayer)]
    public void Each_adjustment_says_what_to_do(string group, string reason, CorrectiveAct act) =>
        Assert.Equal(act, Denials.Of(new ClaimAdjustment(group, reason, 10), ["N30"]).Act);

    [Theory]
    [InlineData("CO", "45", true)]
    [InlineData("CO", "253", true)]
    [InlineData("PR", "2", true)]
    [InlineData("PR", "96", false)]
    [InlineData("CO", "97", false)]
    [InlineData("PI", "45", false)]
    public void Contract_sequestration_and_cost_sharing_need_nobody(string group, string reason, bool ordinary) =>
        Assert.Equal(ordinary, Denials.IsOrdinary(new ClaimAdjustment(group, reason, 10)));
}
