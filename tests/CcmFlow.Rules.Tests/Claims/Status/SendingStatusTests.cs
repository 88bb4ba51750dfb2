using CcmFlow.Rules.Claims.Status;

namespace CcmFlow.Rules.Tests.Claims.Status;

public sealed class SendingStatusTests
{
    private static readonly Adjudication Paid = new(new DateOnly(2026, 5, 20), "1", IsReversal: false, IsDenied: false, 60, 0);
    private static readonly Adjudication TakenBack = new(new DateOnly(2026, 6, 20), "1", IsReversal: true, IsDenied: false, -60, 0);

    [Fact]
    public void The_number_of_the_original_is_none_of_the_replacement_that_followed()
    {
        ClaimEvent[] told = [Decided("z", 1, Paid) with { PayerClaimNumber = "OLD" }, new("b", 2, ClaimStanding.Received)];
        Assert.Equal("OLD", ClaimStatus.NumberOf(told, 1));
        Assert.Null(ClaimStatus.NumberOf(told, 2));
        ClaimEvent[] taken = [.. told, new("c", 2, ClaimStanding.WithPayer) { PayerClaimNumber = "NEW" }];
        Assert.Equal("NEW", ClaimStatus.NumberOf(taken, 2));
        Assert.Equal("LAST", ClaimStatus.NumberOf([.. taken, Decided("a", 2, Paid) with { PayerClaimNumber = "LAST" }], 2));
    }

    [Fact]
    public void A_void_has_done_its_work_once_the_payer_has_it_or_took_back_what_it_paid()
    {
        ClaimEvent[] sent = [Decided("a", 1, Paid), new("b", 2, ClaimStanding.Received)];
        Assert.False(ClaimStatus.IsVoidTaken(sent, 2));
        Assert.False(ClaimStatus.IsVoidTaken([.. sent, new("c", 2, ClaimStanding.Rejected)], 2));
        Assert.True(ClaimStatus.IsVoidTaken([.. sent, new("c", 2, ClaimStanding.WithPayer)], 2));
        Assert.True(ClaimStatus.IsVoidTaken([.. sent, Decided("c", 1, TakenBack)], 2));
    }

    [Fact]
    public void A_void_that_the_payer_refuses_leaves_it_the_claim()
    {
        ClaimEvent[] told = [Decided("a", 1, Paid), new("b", 2, ClaimStanding.WithPayer)];
        Assert.True(ClaimStatus.IsVoidTaken(told, 2));
        var denied = new ClaimEvent("c", 2, ClaimStanding.Denied) { Adjudication = new Adjudication(new DateOnly(2026, 6, 21), "1", IsReversal: false, IsDenied: true, 0, 0) };
        Assert.False(ClaimStatus.IsVoidTaken([.. told, denied], 2));
    }

    private static ClaimEvent Decided(string id, int attempt, Adjudication decision) => new(id, attempt, decision.IsReversal ? ClaimStanding.Reversed : ClaimStanding.Paid) { Adjudication = decision };
}
