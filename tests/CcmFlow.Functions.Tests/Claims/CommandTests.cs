using System.CommandLine;
using CcmFlow.Cli.Claims;
using CcmFlow.Cli.Clearinghouse;

namespace CcmFlow.Functions.Tests.Claims;

/// <summary>What the command line does with stored claims.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ccmflow-claims").FullName;
    private readonly StringWriter output = new();

    private InvocationConfiguration Console => new() { Output = output, Error = output };

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Posting_a_file_twice_posts_it_once_and_a_strangers_file_is_told_as_unmatched()
    {
        await using var world = await ClaimWorld.BeginAsync(2, new ClearinghouseFaults { NoAcknowledgements = true });
        await world.SendAsync();
        var services = world.Story.World.App.Services;
        var sent = world.House.Taken[0].File;
        string File(string name, string interchange)
        {
            var path = Path.Combine(folder, name);
            System.IO.File.WriteAllText(path, $"ISA*00*          *00*          *ZZ*CLEARHOUSE     *ZZ*CCMSUBMIT01    *260502*1015*^*00501*000000007*0*T*:~TA1*{interchange}*{sent.Date}*{sent.Time}*A*000~IEA*0*000000007~");
            return path;
        }
        var (ours, strange) = (File("ours.ta1", sent.Number), File("strange.ta1", "000000555"));
        Assert.Equal(0, await PostCommand.RunAsync(services, [ours, ours], null, Console, CancellationToken.None));
        Assert.Equal(1, await PostCommand.RunAsync(services, [strange], "p1", Console, CancellationToken.None));
        Assert.Equal(2, await PostCommand.RunAsync(services, [Path.Combine(folder, "none")], "p1", Console, CancellationToken.None));
        Assert.Contains("1 matched, 0 unmatched", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("0 matched, 1 unmatched", output.ToString(), StringComparison.Ordinal);
        Assert.All(await world.HistoriesAsync(), h => Assert.Single(h.Entries));
    }

    [Fact]
    public async Task Status_names_each_claim_by_its_number_and_no_patient_by_name()
    {
        await using var world = await ClaimWorld.BeginAsync(2);
        await world.PassAsync(TimeSpan.FromDays(18));
        Assert.Equal(0, await StatusCommand.RunAsync(world.Story.World.App.Services, Stories.Story.April, null, output, CancellationToken.None));
        foreach (var history in await world.HistoriesAsync())
            Assert.Contains($"{history.Claim.Claim.PatientControlNumber}  {history.Claim.Patient}  Paid", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Quillfeather", output.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_packet_is_written_for_a_claim_that_was_sent_and_for_no_other()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await world.SendAsync();
        var (services, file) = (world.Story.World.App.Services, new FileInfo(Path.Combine(folder, "packet.html")));
        var number = (await world.HistoryAsync("e1")).Claim.Claim.PatientControlNumber;
        Assert.Equal(0, await PacketCommand.RunAsync(services, number, file, null, Console, CancellationToken.None));
        Assert.Contains(number, await System.IO.File.ReadAllTextAsync(file.FullName), StringComparison.Ordinal);
        Assert.Equal(1, await PacketCommand.RunAsync(services, "CNONE", file, null, Console, CancellationToken.None));
    }
}
