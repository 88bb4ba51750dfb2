using System.Text;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Functions.Trail;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Claims;

/// <summary>A correction that was given up, or came back, leaves the work that it had answered; one that the payer has after all is work of its own.</summary>
public sealed class TakenBackCorrectionStories
{
    private const string Reason = "The subscriber was not found.";

    [Theory]
    [InlineData("void")]
    [InlineData("replace")]
    public async Task What_was_taken_back_and_is_taken_on_by_the_payer_after_all_is_work_that_says_so(string act)
    {
        await using var world = await TakenBackAsync(act);
        var number = (await RejectedCorrectionTests.ClaimAsync(world)).Attempts[1].ControlNumber;
        await TellAsync(world, number, "A3:21", "U", "20260520");
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CheckTakenBack));
        await TellAsync(world, number, "A2:20", "WQ", "20260521");
        await TellAsync(world, number, "A2:20", "WQ", "20260522");
        var asked = Assert.Single(await world.TasksAsync(StaffTaskKind.CheckTakenBack));
        Assert.Equal(("e1", "2026-04"), (asked.Patient, asked.Month));
        // The claim itself stands with the payer as before.
        Assert.Equal((ClaimState.Batched, CcmFlow.Rules.Claims.ClaimFrequency.Original), ((await RejectedCorrectionTests.ClaimAsync(world)).State, (await RejectedCorrectionTests.ClaimAsync(world)).Claim.Frequency));
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync();
        Assert.Contains("A correction that was taken back was taken on by the payer after all", bill.Page, StringComparison.Ordinal);
        await bill.EditAsync("CheckTakenBack.a2/done", ("note", "The payer was called."));
        // Seen to once; that the payer decides on it is news.
        await TellAsync(world, number, "A2:20", "WQ", "20260523");
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CheckTakenBack));
        await RejectedCorrectionTests.PayAsync(world, number, "9");
        Assert.Single(await world.TasksAsync(StaffTaskKind.CheckTakenBack));
    }

    [Fact]
    public async Task An_acceptance_from_before_the_rejection_that_comes_late_is_no_work()
    {
        await using var world = await TakenBackAsync("void");
        var number = (await RejectedCorrectionTests.ClaimAsync(world)).Attempts[1].ControlNumber;
        await TellAsync(world, number, "A3:21", "U", "20260520");
        await TellAsync(world, number, "A2:20", "WQ", "20260519");
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CheckTakenBack));
    }

    [Fact]
    public async Task The_payers_answer_to_the_original_says_nothing_of_what_was_taken_back()
    {
        await using var world = await TakenBackAsync("void");
        await RejectedCorrectionTests.PayAsync(world, (await RejectedCorrectionTests.ClaimAsync(world)).Attempts[0].ControlNumber, "1");
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CheckTakenBack));
    }

    [Fact]
    public async Task A_denial_that_a_replacement_had_answered_is_work_again_when_it_comes_back_and_is_done_when_it_goes_again()
    {
        await using var world = await DeniedAndReplacedAsync();
        var before = await world.Get<WorklistStore>().FindAsync("p1", Denial, CancellationToken.None);
        Assert.Equal(StaffAct.ReplacementSent, before!.DoneWith);
        await world.Get<RejectedClaims>().RejectAsync(await RejectedCorrectionTests.ClaimAsync(world), 2, [Reason], CancellationToken.None);
        Assert.Equal(Denial, Assert.Single(await world.TasksAsync(StaffTaskKind.WorkDenial)).Id);
        await RejectedCorrectionTests.DoAsync(world, "resend", "again");
        await world.SendAsync();
        Assert.Empty(await world.TasksAsync(StaffTaskKind.WorkDenial));
        Assert.Single(await TrailAsync(world), e => e.What == TaskClosing.UndoneEntry && e.About == $"{Denial} CorrectionCameBack" && e.Who == TrailEntry.Machine);
    }

    [Fact]
    public async Task A_denial_stays_work_when_the_replacement_is_taken_back_and_what_a_person_ticked_off_stays_off()
    {
        await using var world = await DeniedAndReplacedAsync();
        await TaskClosingStories.AddAsync(world.Story, StaffTaskKind.WorkDenial, "2026-04", "e1", "byhand");
        await world.Get<WorklistStore>().DoneAsync("p1", StaffTask.IdOf(StaffTaskKind.WorkDenial, "2026-04", "e1", "byhand"), "care1", world.Story.Now, CancellationToken.None);
        await world.Get<RejectedClaims>().RejectAsync(await RejectedCorrectionTests.ClaimAsync(world), 2, [Reason], CancellationToken.None);
        await RejectedCorrectionTests.DoAsync(world, "take-back", "back");
        await RejectedCorrectionTests.DoAsync(world, "take-back", "back");
        Assert.Equal(Denial, Assert.Single(await world.TasksAsync(StaffTaskKind.WorkDenial)).Id);
    }

    [Fact]
    public async Task What_came_back_and_is_with_the_payer_after_all_answers_the_denial_again()
    {
        await using var world = await DeniedAndReplacedAsync();
        var number = (await RejectedCorrectionTests.ClaimAsync(world)).Attempts[1].ControlNumber;
        await TellAsync(world, number, "A3:21", "U", "20260620");
        Assert.Single(await world.TasksAsync(StaffTaskKind.WorkDenial));
        await TellAsync(world, number, "A2:20", "WQ", "20260621");
        Assert.Empty(await world.TasksAsync(StaffTaskKind.WorkDenial));
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CheckTakenBack));
    }

    private static string Denial => StaffTask.IdOf(StaffTaskKind.WorkDenial, "2026-04", "e1", "denied");

    private static async Task<ClaimWorld> TakenBackAsync(string act)
    {
        var world = await RejectedCorrectionTests.CameBackAsync(act);
        await RejectedCorrectionTests.DoAsync(world, "take-back", "back");
        return world;
    }

    private static async Task<ClaimWorld> DeniedAndReplacedAsync()
    {
        var world = await ClaimWorld.BeginAsync(1, practice: p => CorrectionTests.WithPlan(p), person: CorrectionTests.InPlan);
        await world.PassAsync(TimeSpan.FromDays(3));
        await TaskClosingStories.AddAsync(world.Story, StaffTaskKind.WorkDenial, "2026-04", "e1", "denied");
        await CorrectionTests.LogLateAsync(world, "e1");
        await world.PassAsync(TimeSpan.FromMinutes(1));
        await RejectedCorrectionTests.DoAsync(world, "replace", "act1");
        await world.SendAsync();
        Assert.Empty(await world.TasksAsync(StaffTaskKind.WorkDenial));
        return world;
    }

    private static async Task TellAsync(ClaimWorld world, string number, string code, string act, string day)
    {
        var received = await world.Get<ClaimInbox>().ReceiveAsync(world.Practice, Encoding.ASCII.GetBytes(AnswerTests.Status(number, code, act, day)), "upload", CancellationToken.None);
        Assert.Equal(1, received.Count!.Matched);
    }

    private static async Task<IReadOnlyList<TrailEntry>> TrailAsync(ClaimWorld world) =>
        [.. (await world.Get<AuditTrail>().ReadAsync("p1", 1, int.MaxValue, CancellationToken.None)).Select(l => l.Entry)];
}
