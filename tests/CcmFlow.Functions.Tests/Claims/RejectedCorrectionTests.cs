using System.Net;
using System.Text;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Claims;

/// <summary>A replacement or void that came back was not done: it goes again, or is left, and the payer's claim stays with the payer.</summary>
public sealed class RejectedCorrectionTests
{
    private const string Reason = "The subscriber was not found.";

    [Theory]
    [InlineData("void")]
    [InlineData("replace")]
    public async Task The_payers_payment_of_the_original_is_no_answer_to_the_correction_that_came_back(string act)
    {
        await using var world = await CameBackAsync(act);
        await PayOriginalAsync(world);
        var after = await world.HistoryAsync("e1");
        Assert.Equal((ClaimState.Rejected, 48.50m), (after.Claim.State, after.Status.Paid));
        Assert.Single(await world.TasksAsync(StaffTaskKind.MendRejectedClaim));
        await DoAsync(world, "resend", "again");
        // It waits for its file, and does so whatever else is told of the original.
        await PayOriginalAsync(world, trace: "2");
        Assert.Equal(ClaimState.Ready, (await ClaimAsync(world)).State);
        await world.SendAsync();
        Assert.Equal(3, world.House.Taken.Count);
    }

    [Theory]
    [InlineData("void")]
    [InlineData("replace")]
    public async Task It_can_be_taken_back_and_the_claim_stands_with_the_payer_until_it_is_corrected_anew(string act)
    {
        await using var world = await CameBackAsync(act);
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync("/claims/2026-04/e1");
        await bill.SendAsync("/take-back", ("why", "It is asked for anew"));
        var after = await world.HistoryAsync("e1");
        Assert.Equal((ClaimState.Batched, ClaimFrequency.Original, ClaimPlace.WithPayer), (after.Claim.State, after.Claim.Claim.Frequency, after.Place));
        Assert.Equal(after.Claim.Attempts[0].ControlNumber, after.Claim.Claim.PatientControlNumber);
        Assert.Equal(ClaimPlace.WithPayer, Assert.Single(await world.Get<ClaimList>().ListAsync(world.Month, CancellationToken.None)).Place);
        Assert.Empty(await world.TasksAsync(StaffTaskKind.MendRejectedClaim));
        // Its file had ticked the late minutes off.
        Assert.Equal(act == "replace" ? 1 : 0, (await world.TasksAsync(StaffTaskKind.CorrectClaim)).Count);
        // The clearinghouse's refusal of the file is told again: the correction is given up, and the claim is in none of it.
        await world.Get<RejectedClaims>().OfInterchangeAsync((await world.InterchangesAsync()).MaxBy(i => i.Number)!, CancellationToken.None);
        await world.Get<RejectedClaims>().RejectAsync(await ClaimAsync(world), 2, [Reason], CancellationToken.None);
        Assert.Equal(ClaimState.Batched, (await ClaimAsync(world)).State);
        await DoAsync(world, act, "act2");
        await world.SendAsync();
        var last = (await ClaimAsync(world)).Attempts;
        Assert.Equal([1, 2, 3], last.Select(a => a.Number));
        Assert.Equal(3, last.Select(a => a.ControlNumber).Distinct().Count());
        Assert.Equal(3, world.House.Taken.Count);
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CorrectClaim));
    }

    [Fact]
    public async Task Sent_again_and_held_it_can_be_taken_back_and_its_work_is_done()
    {
        await using var world = await CameBackAsync("void");
        await DoAsync(world, "resend", "again");
        await world.Get<HeldClaims>().HoldAsync(await ClaimAsync(world), "Somebody has to look.", CancellationToken.None);
        Assert.Single(await world.TasksAsync(StaffTaskKind.MendClaim));
        await DoAsync(world, "take-back", "back");
        var claim = await ClaimAsync(world);
        Assert.Equal((ClaimState.Batched, ClaimFrequency.Original, null), (claim.State, claim.Claim.Frequency, claim.NumberToKeep));
        Assert.Empty(await world.TasksAsync(StaffTaskKind.MendClaim));
        await world.PassAsync(TimeSpan.FromDays(2));
        Assert.Equal(2, world.House.Taken.Count);
    }

    internal static async Task<ClaimWorld> CameBackAsync(string act)
    {
        var world = await ClaimWorld.BeginAsync(1, practice: p => CorrectionTests.WithPlan(p), person: CorrectionTests.InPlan);
        await world.PassAsync(TimeSpan.FromDays(3));
        if (act == "replace") await CorrectionTests.LogLateAsync(world, "e1");
        await DoAsync(world, act, "act1");
        await world.SendAsync();
        await world.Get<RejectedClaims>().RejectAsync(await ClaimAsync(world), 2, [Reason], CancellationToken.None);
        Assert.Equal(ClaimState.Rejected, (await ClaimAsync(world)).State);
        return world;
    }

    private static async Task PayOriginalAsync(ClaimWorld world, string trace = "1") => await PayAsync(world, (await ClaimAsync(world)).Attempts[0].ControlNumber, trace);

    internal static async Task PayAsync(ClaimWorld world, string number, string trace)
    {
        var file = "ISA*00*          *00*          *ZZ*CLEARHOUSE     *ZZ*CCMSUBMIT01    *260201*1015*^*00501*000000007*0*T*:~GS*HP*CLEARHOUSE*CCMSUBMIT01*20260201*1015*7*X*005010X221A1~"
            + $"ST*835*0001~BPR*I*48.5*C*CHK************20260520~TRN*1*T{trace}*1999999999~N1*PR*P~N1*PE*US*XX*1234567893~LX*1~CLP*{number}*1*62*48.5*0*MB*9{trace}*11*1~CAS*CO*45*13.5~NM1*QC*1*X*Y~SE*10*0001~"
            + "GE*1*7~IEA*1*000000007~";
        var received = await world.Get<ClaimInbox>().ReceiveAsync(world.Practice, Encoding.ASCII.GetBytes(file), "upload", CancellationToken.None);
        Assert.Equal((1, 0), (received.Count!.Matched, received.Count.Unmatched));
    }

    internal static async Task DoAsync(ClaimWorld world, string act, string id)
    {
        using var answer = await world.CorrectAsync("e1", act, id);
        Assert.True(answer.StatusCode == HttpStatusCode.Accepted, $"{act}: {await answer.Content.ReadAsStringAsync()}");
    }

    internal static async Task<ClaimRecord> ClaimAsync(ClaimWorld world) => (await world.HistoryAsync("e1")).Claim;
}
