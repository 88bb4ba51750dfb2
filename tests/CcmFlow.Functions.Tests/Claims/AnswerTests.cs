using System.Text;
using CcmFlow.Cli.Clearinghouse;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Answers;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Claims.Corrections;
using CcmFlow.Rules.Claims.Status;
using CcmFlow.Rules.Claims.Validation;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Claims;

public sealed class AnswerTests
{
    private static readonly TimeSpan UntilPaid = TimeSpan.FromDays(18);

    [Fact]
    public async Task A_month_ends_with_each_claim_acknowledged_adjudicated_and_paid()
    {
        await using var world = await ClaimWorld.BeginAsync();
        await world.PassAsync(UntilPaid);
        foreach (var history in await world.HistoriesAsync())
        {
            Assert.Equal(ClaimStanding.Paid, history.Status.Standing);
            Assert.Equal(world.House.Paid[history.Claim.Claim.PatientControlNumber], history.Status.Paid);
            Assert.Equal(["277CA", "277CA", "835", "999", "TA1"], history.Entries.Select(e => e.Kind).Order(StringComparer.Ordinal));
        }
        var remittance = Assert.Single(await world.Get<ReceivedFiles>().RemittancesAsync("p1", CancellationToken.None));
        Assert.True(remittance.Posted);
        Assert.Equal(world.House.Paid.Values.Sum(), remittance.Amount);
    }

    [Fact]
    public async Task Doubled_late_and_out_of_order_answers_give_the_same_end()
    {
        await using var world = await ClaimWorld.BeginAsync(
            faults: new ClearinghouseFaults { Duplicates = 1, OutOfOrder = true, Late = TimeSpan.FromDays(2), ReversedClaims = 1 });
        await world.PassAsync(UntilPaid + TimeSpan.FromDays(4));
        foreach (var history in await world.HistoriesAsync())
        {
            Assert.Equal(ClaimStanding.Paid, history.Status.Standing);
            Assert.Equal(world.House.Paid[history.Claim.Claim.PatientControlNumber], history.Status.Paid);
            Assert.Equal(3, history.Entries.Count(e => e.Payment is not null));
        }
    }

    [Fact]
    public async Task A_remittance_that_does_not_add_up_posts_nothing_until_a_person_says_so()
    {
        await using var world = await ClaimWorld.BeginAsync(faults: new ClearinghouseFaults { Unbalanced = true });
        await world.PassAsync(UntilPaid);
        Assert.All(await world.HistoriesAsync(), h => Assert.Equal((ClaimStanding.WithPayer, 0m), (h.Status.Standing, h.Status.Paid)));
        var held = Assert.Single(await world.Get<ReceivedFiles>().RemittancesAsync("p1", CancellationToken.None));
        Assert.False(held.Posted);
        Assert.NotEmpty(held.Differences);
        Assert.Single(await world.TasksAsync(StaffTaskKind.CheckRemittance));
        Assert.True(await world.Get<ClaimInbox>().ReleaseAsync(world.Practice, held.Id, "md1", CancellationToken.None));
        Assert.All(await world.HistoriesAsync(), h => Assert.Equal(ClaimStanding.Paid, h.Status.Standing));
    }

    [Fact]
    public async Task A_release_and_a_posting_at_once_lose_nothing_of_each_other()
    {
        await using var world = await ClaimWorld.BeginAsync(1, faults: new ClearinghouseFaults { Unbalanced = true });
        await world.PassAsync(UntilPaid);
        var files = world.Get<ReceivedFiles>();
        var held = Assert.Single(await files.RemittancesAsync("p1", CancellationToken.None));
        var posts = 0;
        await files.ChangeAsync(
            "p1", held.Id, r =>
            {
                if (posts++ == 0) files.ChangeAsync("p1", held.Id, other => other with { Posted = true }, CancellationToken.None).GetAwaiter().GetResult();
                return r with { ReleasedBy = "md1" };
            }, CancellationToken.None);
        var after = (await files.RemittanceAsync("p1", held.Id, CancellationToken.None))!;
        Assert.Equal((2, true, "md1"), (posts, after.Posted, after.ReleasedBy));
        Assert.True((await files.AddAsync("p1", held, CancellationToken.None)).Posted);
    }

    [Fact]
    public async Task A_set_that_is_cut_off_is_held_and_the_sets_around_it_are_posted()
    {
        await using var world = await ClaimWorld.BeginAsync();
        await world.SendAsync();
        var control = (await world.HistoriesAsync())[0].Claim.Claim.PatientControlNumber;
        string Set(string number, string claim, string count) =>
            $"ST*835*{number}~BPR*I*10*C*CHK************20260520~TRN*1*T{number}*1999999999~N1*PR*P~N1*PE*US*XX*1234567893~LX*1~CLP*{claim}*1*62*10*0*MB*9{number}*11*1~CAS*CO*45*52~NM1*QC*1*X*Y~SE*{count}*{number}~";
        var file = "ISA*00*          *00*          *ZZ*CLEARHOUSE     *ZZ*CCMSUBMIT01    *260201*1015*^*00501*000000007*0*T*:~GS*HP*CLEARHOUSE*CCMSUBMIT01*20260201*1015*7*X*005010X221A1~"
            + Set("0001", "OTHERSYSTEM", "10") + Set("0002", control, "99") + Set("0003", control, "10") + "GE*3*7~IEA*1*000000007~";
        var received = await world.Get<ClaimInbox>().ReceiveAsync(world.Practice, Encoding.ASCII.GetBytes(file), "upload", CancellationToken.None);
        Assert.Equal(new PostingCount(1, 1, 1, 0), received.Count);
        Assert.Equal(10m, (await world.HistoriesAsync())[0].Status.Paid);
        var waiting = await world.Get<ReceivedFiles>().UnmatchedAsync("p1", CancellationToken.None);
        Assert.Contains(waiting, w => w.Reference == "OTHERSYSTEM");
        Assert.Equal(2, waiting.Count);
    }

    [Fact]
    public async Task A_denial_says_what_to_do_and_is_on_the_worklist()
    {
        await using var world = await ClaimWorld.BeginAsync(1, faults: new ClearinghouseFaults { DeniedClaims = 1 });
        await world.PassAsync(UntilPaid);
        var history = Assert.Single(await world.HistoriesAsync());
        Assert.Equal((ClaimStanding.Denied, 0m), (history.Status.Standing, history.Status.Paid));
        var correction = Assert.Single(history.Entries.Single(e => e.Payment is not null).Corrections);
        Assert.Equal(("CO-97", CorrectiveAct.ReopenOrAppeal), (correction.Code, correction.Act));
        Assert.Single(await world.TasksAsync(StaffTaskKind.WorkDenial));
    }

    [Fact]
    public async Task A_claim_that_the_payer_rejected_waits_until_it_is_mended_and_then_goes_as_an_original_under_its_number()
    {
        await using var world = await ClaimWorld.BeginAsync(2, faults: new ClearinghouseFaults { RejectedClaims = 1 });
        await world.PassAsync(TimeSpan.FromDays(3));
        Assert.All(await world.HistoriesAsync(), h => Assert.Equal((ClaimState.Rejected, ClaimStanding.Rejected), (h.Claim.State, h.Status.Standing)));
        Assert.Contains("A7:562:82", (await world.HistoryAsync("e1")).Claim.Faults[0], StringComparison.Ordinal);
        Assert.Single(world.House.Taken);
        foreach (var patient in world.Patients) await world.Get<PatientStore>().ChangeAsync("p1", patient, p => p with { Roster = p.Roster with { AddressLine = "7 Other Street" } }, CancellationToken.None);
        await world.PassAsync(UntilPaid);
        Assert.All(await world.HistoriesAsync(), h => Assert.Equal((ClaimStanding.Paid, 2), (h.Status.Standing, h.Status.Attempt)));
        Assert.All(await world.HistoriesAsync(), h => Assert.Single(h.Claim.Attempts.Select(a => a.ControlNumber).Distinct()));
    }

    [Fact]
    public async Task A_999_brings_back_the_claim_that_it_names_and_sends_the_others_of_its_set_again()
    {
        await using var world = await ClaimWorld.BeginAsync(faults: new ClearinghouseFaults { RejectedSets = 1 });
        await world.PassAsync(UntilPaid);
        var histories = await world.HistoriesAsync();
        var named = world.House.Taken[0].File.Sets[0].Claims[0].Number;
        Assert.Equal((ClaimState.Rejected, 1), histories.Where(h => h.Claim.Attempts[0].ControlNumber == named).Select(h => (h.Claim.State, h.Status.Attempt)).Single());
        Assert.All(histories.Where(h => h.Claim.Attempts[0].ControlNumber != named), h => Assert.Equal((ClaimStanding.Paid, 2), (h.Status.Standing, h.Status.Attempt)));
    }

    [Fact]
    public async Task A_rejection_that_comes_behind_the_payment_does_not_bring_the_claim_back()
    {
        await using var world = await ClaimWorld.BeginAsync(2);
        await world.PassAsync(UntilPaid);
        var number = (await world.HistoriesAsync())[0].Claim.Claim.PatientControlNumber;
        var rejection = Encoding.ASCII.GetBytes(
            "ISA*00*          *00*          *ZZ*CLEARHOUSE     *ZZ*CCMSUBMIT01    *260203*1015*^*00501*000000999*0*T*:~GS*HN*CLEARHOUSE*CCMSUBMIT01*20260203*1015*999*X*005010X214~" +
            "ST*277*0001*005010X214~BHT*0085*08*1*20260203*1200*TH~HL*1**20*1~NM1*AY*2*CLEARHOUSE*****46*CH~TRN*1*1~DTP*050*D8*20260202~DTP*009*D8*20260203~HL*2*1*21*1~" +
            "NM1*41*2*SUB*****46*S1~TRN*2*OTHER~STC*A1:19:PR*20260203*WQ*62~HL*3*2*19*1~NM1*85*2*P*****XX*1234567893~HL*4*3*PT~NM1*QC*1*DOE*J~" +
            $"TRN*2*{number}~STC*A3:78*20260203*U*62~DTP*472*D8*20260131~SE*19*0001~GE*1*999~IEA*1*000000999~");

        await world.Get<ClaimInbox>().ReceiveAsync(world.Practice, rejection, "upload", CancellationToken.None);

        var history = (await world.HistoriesAsync()).Single(h => h.Claim.Claim.PatientControlNumber == number);
        Assert.Equal((ClaimState.Batched, ClaimStanding.Paid), (history.Claim.State, history.Status.Standing));
        Assert.Contains(history.Entries, e => e.Event.Standing == ClaimStanding.Rejected);
        Assert.Empty(await world.TasksAsync(StaffTaskKind.MendRejectedClaim));
    }

    [Theory]
    [InlineData("20260203", "20260204", true)]
    [InlineData("20260204", "20260203", true)]
    [InlineData("20260203", "20260204", false)]
    public async Task A_rejection_and_an_acceptance_of_one_sending_count_by_their_dates_in_whatever_order_they_come(string first, string second, bool rejectionFirst)
    {
        await using var world = await ClaimWorld.BeginAsync(1, faults: new ClearinghouseFaults { NoAcknowledgements = true });
        await world.SendAsync();
        var number = (await world.HistoriesAsync())[0].Claim.Claim.PatientControlNumber;
        var (rejection, acceptance) = (Status(number, "A3:78", "U", rejectionFirst ? first : second), Status(number, "A2:20:PR", "WQ", rejectionFirst ? second : first));
        foreach (var file in rejectionFirst ? new[] { rejection, acceptance } : [acceptance, rejection])
            await world.Get<ClaimInbox>().ReceiveAsync(world.Practice, Encoding.ASCII.GetBytes(file), "upload", CancellationToken.None);

        var taken = rejectionFirst == (string.CompareOrdinal(first, second) < 0);
        var history = Assert.Single(await world.HistoriesAsync());
        Assert.Equal(taken ? (ClaimState.Batched, ClaimStanding.WithPayer, 0) : (ClaimState.Rejected, ClaimStanding.Rejected, 1), (history.Claim.State, history.Status.Standing, history.Claim.Faults.Count));
        Assert.Equal(taken ? 0 : 1, (await world.TasksAsync(StaffTaskKind.MendRejectedClaim)).Count);
        await ListTests.SameAsync(world);
        foreach (var patient in world.Patients) await world.Get<PatientStore>().ChangeAsync("p1", patient, p => p with { Roster = p.Roster with { AddressLine = "7 Other Street" } }, CancellationToken.None);
        await world.PassAsync(TimeSpan.FromDays(2));
        // What the payer has is not sent again, though something of it was mended.
        Assert.Equal(taken ? 1 : 2, (await world.HistoriesAsync())[0].Claim.Attempts.Count);
    }

    internal static string Status(string number, string code, string act, string day) =>
        $"ISA*00*          *00*          *ZZ*CLEARHOUSE     *ZZ*CCMSUBMIT01    *260203*1015*^*00501*0000{day[^4..]}9*0*T*:~GS*HN*CLEARHOUSE*CCMSUBMIT01*20260203*1015*999*X*005010X214~" +
        $"ST*277*0001*005010X214~BHT*0085*08*1*{day}*1200*TH~HL*1**20*1~NM1*PR*2*PAYER*****PI*14212~TRN*1*1~DTP*050*D8*20260202~DTP*009*D8*{day}~HL*2*1*21*1~" +
        $"NM1*41*2*SUB*****46*S1~TRN*2*OTHER~STC*A1:19:PR*{day}*WQ*62~HL*3*2*19*1~NM1*85*2*P*****XX*1234567893~HL*4*3*PT~NM1*QC*1*DOE*J~" +
        $"TRN*2*{number}~STC*{code}*{day}*{act}*62~DTP*472*D8*20260131~SE*19*0001~GE*1*999~IEA*1*0000{day[^4..]}9~";

    [Fact]
    public async Task A_crash_at_any_write_of_posting_loses_no_payment_and_posts_none_twice()
    {
        await using var source = await ClaimWorld.BeginAsync(2);
        await source.PassAsync(UntilPaid);
        var expected = source.House.Paid.Values.Sum();
        var finished = false;
        for (var write = 1; !finished; write++)
        {
            await using var world = await ClaimWorld.BeginAsync(2);
            await world.SendAsync();
            await world.PassAsync(TimeSpan.FromDays(14));
            var (writes, dead, down) = (0, false, true);
            world.Story.World.Transactions.Fault = (method, address) =>
                down && (dead || (method != "GET" && (address.Contains("/Claims", StringComparison.Ordinal) || address.Contains("$batch", StringComparison.Ordinal)) && ++writes == write && (dead = true)));
            await world.PassAsync(TimeSpan.FromHours(6));
            down = false;
            finished = !dead;
            await world.PassAsync(TimeSpan.FromDays(2));
            Assert.Equal(expected, (await world.HistoriesAsync()).Sum(h => h.Status.Paid));
            await ListTests.SameAsync(world);
            Assert.Empty(await world.Get<ReceivedFiles>().OutstandingAsync("p1", CancellationToken.None));
        }
    }

    [Fact]
    public async Task Everything_that_the_fake_clearinghouse_says_passes_our_own_validator()
    {
        await using var world = await ClaimWorld.BeginAsync(faults: new ClearinghouseFaults { DeniedClaims = 0.4, ReversedClaims = 0.5, RejectedClaims = 0.3 }, practice: p => p with { ChecksEligibility = true });
        await world.PassAsync(UntilPaid + TimeSpan.FromDays(2));
        var files = await world.Get<ReceivedFiles>().ListAsync("p1", CancellationToken.None);
        Assert.True(files.Count >= 6);
        foreach (var file in files)
        {
            using var stream = new MemoryStream(await world.Get<ReceivedFiles>().BytesAsync(file, CancellationToken.None));
            Assert.Empty(ClaimFileValidator.Validate(stream, new DateOnly(2026, 12, 1)).Select(f => $"{file.Via}: {f.Position} {f.Place} {f.Message}"));
        }
    }

    [Fact]
    public async Task Coverage_is_asked_for_once_a_month_and_the_answer_marks_the_month_as_looked_up()
    {
        await using var world = await ClaimWorld.BeginAsync(2, practice: p => p with { ChecksEligibility = true });
        var asked = Assert.Single(await world.InterchangesAsync(), i => i.Month == "2026-04");
        Assert.Equal((InterchangeKind.Eligibility, 2, InterchangeState.Accepted), (asked.Kind, asked.Claims, asked.State));
        Assert.Contains(Stories.Story.April, (await world.Story.PatientAsync("e1")).Circumstances.CheckedMonths);
    }
}
