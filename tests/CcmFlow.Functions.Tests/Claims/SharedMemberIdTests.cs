using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Eligibility;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Claims;

/// <summary>One Medicare number is one person's: a claim with a number that stands with two patients does not go.</summary>
public sealed class SharedMemberIdTests
{
    [Fact]
    public async Task A_claim_whose_member_id_is_also_another_patients_is_held_until_one_is_corrected()
    {
        await using var world = await ClaimWorld.BeginAsync(3, person: p => p.Id == "e3" ? p : p with { MemberId = p.Id == "e1" ? "1EG4TE5MK73" : "1eg4-te5-mk73" });
        var claims = await world.Get<ClaimStore>().ListAsync(world.Month, CancellationToken.None);
        Assert.Equal([("e1", ClaimState.Held), ("e2", ClaimState.Held)], claims.Where(c => c.Patient != "e3").Select(c => (c.Patient, c.State)));
        Assert.Contains(claims.Single(c => c.Patient == "e1").Faults, f => f.StartsWith("Subscriber.MemberId: the member id is also on file for e2: correct it", StringComparison.Ordinal));
        Assert.NotEqual(ClaimState.Held, claims.Single(c => c.Patient == "e3").State);
        Assert.Equal(2, (await world.TasksAsync(StaffTaskKind.MendClaim)).Count);
        var another = Story.Person("other").MemberId;
        await world.Get<PatientStore>().ChangeAsync("p1", "e2", p => p with { Roster = p.Roster with { MemberId = another } }, CancellationToken.None);
        await world.PassAsync(TimeSpan.FromDays(2));
        Assert.Equal(3, world.House.Taken.SelectMany(t => t.File.Sets).SelectMany(s => s.Claims).Count());
        Assert.Empty(await world.TasksAsync(StaffTaskKind.MendClaim));
    }

    [Theory]
    [InlineData(PayerKind.MedicareFfs, null, PayerKind.DualEligible, null, true)]
    [InlineData(PayerKind.MedicareFfs, "Medicare", PayerKind.Unknown, null, true)]
    [InlineData(PayerKind.MedicareAdvantage, "Sun", PayerKind.MedicareAdvantage, "sun ", true)]
    [InlineData(PayerKind.MedicareAdvantage, "Sun", PayerKind.MedicareAdvantage, "Moon", false)]
    [InlineData(PayerKind.MedicareFfs, null, PayerKind.Medicaid, null, false)]
    public void An_id_is_one_persons_with_its_payer(PayerKind one, string? plan, PayerKind other, string? otherPlan, bool same)
    {
        var (first, second) = (Story.Person("edna") with { Payer = one, PayerName = plan }, Story.Person("edna") with { Payer = other, PayerName = otherPlan, MemberId = "1eg4 te5 mk73" });
        Assert.Equal(same, MemberIds.KeyOf(first) == MemberIds.KeyOf(second));
    }

    [Fact]
    public void A_family_may_share_the_id_of_a_commercial_plan() => Assert.Null(MemberIds.KeyOf(Story.Person("edna") with { Payer = PayerKind.Commercial }));

    [Fact]
    public async Task A_claim_goes_once_the_claim_that_went_under_its_patients_number_by_mistake_is_voided()
    {
        await using var world = await ClaimWorld.BeginAsync(2, practice: p => CorrectionTests.WithPlan(p), person: p => CorrectionTests.InPlan(p) with { MemberId = p.Id == "e2" ? null : "BAYe277" });
        await world.PassAsync(TimeSpan.FromDays(3));
        await MendAsync(world, "e2", "BAYe277");
        await world.SendAsync();
        Assert.Equal(ClaimState.Held, (await world.HistoryAsync("e2")).Claim.State);
        using (var voided = await world.CorrectAsync("e1", "void")) Assert.Equal(System.Net.HttpStatusCode.Accepted, voided.StatusCode);
        await MendAsync(world, "e1", "BAYe177");
        await world.PassAsync(TimeSpan.FromMinutes(5));
        await world.SendAsync();
        // Until the payer has the void, what was billed under the number stands.
        Assert.Contains("has a claim for this month", Assert.Single((await world.HistoryAsync("e2")).Claim.Faults), StringComparison.Ordinal);
        await world.PassAsync(TimeSpan.FromDays(5));
        Assert.Equal([ClaimState.Batched, ClaimState.Batched], (await world.HistoriesAsync()).Select(h => h.Claim.State));
    }

    [Fact]
    public async Task A_number_is_free_again_when_the_claim_that_came_back_under_it_went_under_another()
    {
        await using var world = await ClaimWorld.BeginAsync(2, practice: p => CorrectionTests.WithPlan(p), person: p => CorrectionTests.InPlan(p) with { MemberId = p.Id == "e2" ? null : "BAYe277" });
        await world.SendAsync();
        await world.Get<RejectedClaims>().RejectAsync((await world.HistoryAsync("e1")).Claim, 1, ["Not this member."], CancellationToken.None);
        await MendAsync(world, "e1", "BAYe177");
        await MendAsync(world, "e2", "BAYe277");
        await world.SendAsync();
        Assert.Equal([ClaimState.Batched, ClaimState.Batched], (await world.HistoriesAsync()).Select(h => h.Claim.State));
    }

    private static Task<PatientRecord> MendAsync(ClaimWorld world, string patient, string memberId) =>
        world.Get<PatientStore>().ChangeAsync("p1", patient, p => p with { Roster = p.Roster with { MemberId = memberId } }, CancellationToken.None);
}
