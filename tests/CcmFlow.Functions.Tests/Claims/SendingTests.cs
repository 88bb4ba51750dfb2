using System.Net;
using CcmFlow.Cli.Clearinghouse;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Clearinghouses;
using CcmFlow.Functions.Hosting;
using CcmFlow.Rules.Claims.Status;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Claims;

public sealed class SendingTests
{
    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task A_file_that_was_taken_and_answered_504_is_found_out_about_and_not_doubled(bool idempotent, bool lookup)
    {
        await using var world = await ClaimWorld.BeginAsync(faults: new ClearinghouseFaults { TimeoutsAfterAccept = 1, NoAcknowledgements = true }, idempotent: idempotent, lookup: lookup);
        await world.SendAsync();
        Assert.All(await world.HistoriesAsync(), h => Assert.Equal(ClaimStanding.SendUnknown, h.Status.Standing));
        await world.PassAsync(TimeSpan.FromHours(12));
        Assert.Single(world.House.Taken);
        Assert.All(await world.HistoriesAsync(), h => Assert.Equal(ClaimStanding.Sent, h.Status.Standing));
    }

    [Fact]
    public async Task A_file_that_fell_into_nothing_is_sent_again_with_the_same_bytes_once_that_is_known()
    {
        await using var world = await ClaimWorld.BeginAsync(faults: new ClearinghouseFaults { TimeoutsBeforeAccept = 1, NoAcknowledgements = true });
        await world.SendAsync();
        Assert.Empty(world.House.Taken);
        await world.PassAsync(TimeSpan.FromHours(12));
        var taken = Assert.Single(world.House.Taken);
        var interchange = Assert.Single(await world.InterchangesAsync());
        Assert.Equal(interchange.Sha256, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(taken.Bytes)));
    }

    [Fact]
    public async Task Where_nobody_can_be_asked_an_acknowledgement_settles_it()
    {
        await using var world = await ClaimWorld.BeginAsync(faults: new ClearinghouseFaults { TimeoutsAfterAccept = 1 }, lookup: false);
        await world.SendAsync();
        await world.PassAsync(TimeSpan.FromHours(12));
        Assert.Single(world.House.Taken);
        Assert.Equal(InterchangeState.Accepted, Assert.Single(await world.InterchangesAsync()).State);
    }

    [Fact]
    public async Task Where_nothing_settles_it_a_person_is_asked_and_nothing_is_sent_again()
    {
        await using var world = await ClaimWorld.BeginAsync(faults: new ClearinghouseFaults { TimeoutsBeforeAccept = 1, NoAcknowledgements = true }, lookup: false);
        await world.SendAsync();
        await world.PassAsync(TimeSpan.FromDays(3));
        Assert.Empty(world.House.Taken);
        Assert.Single(await world.TasksAsync(StaffTaskKind.FindInterchange));
        Assert.True(await world.Get<InterchangeSender>().SettleAsync(world.Practice, Assert.Single(await world.InterchangesAsync()), arrived: false, CancellationToken.None));
        Assert.Single(world.House.Taken);
    }

    [Fact]
    public async Task A_refused_file_brings_its_claims_back_and_a_person_sends_them_again_under_their_own_numbers()
    {
        await using var world = await ClaimWorld.BeginAsync(2, faults: new ClearinghouseFaults { RefusedPosts = 1 });
        await world.SendAsync();
        var before = await world.HistoriesAsync();
        Assert.All(before, h => Assert.Equal((ClaimState.Rejected, ClaimStanding.Rejected), (h.Claim.State, h.Status.Standing)));
        Assert.Contains("Submitter is not active", before[0].Claim.Faults[0], StringComparison.Ordinal);
        await world.PassAsync(TimeSpan.FromDays(2));
        Assert.Empty(world.House.Taken);
        foreach (var patient in world.Patients)
        {
            using var sent = await world.CorrectAsync(patient, "resend");
            Assert.Equal(HttpStatusCode.Accepted, sent.StatusCode);
        }
        await world.PassAsync(TimeSpan.FromDays(1));
        var again = Assert.Single(world.House.Taken).File;
        Assert.Equal(before.Select(h => h.Claim.Attempts[0].ControlNumber).Order(), again.Sets.SelectMany(s => s.Claims).Select(c => c.Number).Order());
        Assert.Equal("000000002", again.Number);
    }

    [Fact]
    public async Task Claims_leave_by_SFTP_and_answers_come_back_by_it()
    {
        await using var server = await Clearinghouses.SftpServer.StartAsync(TestContext.Current.CancellationToken);
        await using var world = await ClaimWorld.BeginAsync(
            2, practice: p => p with { Clearinghouse = new ClearinghouseProfile { Kind = ClearinghouseKind.Sftp, Sftp = server.Profile } },
            settings: new Dictionary<string, string?> { [SettingNames.ClaimsKeysFolder] = server.Keys.Root });
        await world.SendAsync();
        world.House.PickUp(server.Up, server.Down);
        await world.PassAsync(TimeSpan.FromDays(1));
        Assert.All(await world.HistoriesAsync(), h => Assert.Equal(ClaimStanding.WithPayer, h.Status.Standing));
        Assert.Empty(Directory.GetFiles(server.Down));
    }
}
