using CcmFlow.Functions.Claims.Clearinghouses;

namespace CcmFlow.Functions.Tests.Clearinghouses;

public sealed class SftpClearinghouseTests
{
    private static readonly OutboundInterchange Interchange = new("p-000000001.837", "ISA*00~"u8.ToArray(), "key");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_claim_file_goes_over_ssh_and_is_found_again()
    {
        await using var server = await SftpServer.StartAsync(Cancellation);
        var house = new SftpClearinghouse(server.Profile, server.Keys);
        Assert.Null(await house.HasAsync(Interchange, Cancellation));
        Assert.Equal(SubmissionKind.Accepted, (await house.SubmitAsync(Interchange, Cancellation)).Kind);
        Assert.Equal(Interchange.Bytes, await File.ReadAllBytesAsync(Path.Combine(server.Up, Interchange.FileName), Cancellation));
        Assert.Single(Directory.GetFiles(server.Up));
        Assert.True(await house.HasAsync(Interchange, Cancellation));
    }

    [Fact]
    public async Task Nothing_is_sent_to_a_server_with_another_host_key()
    {
        await using var server = await SftpServer.StartAsync(Cancellation);
        server.PinAnotherKey();
        Assert.Equal(SubmissionKind.NotSent, (await new SftpClearinghouse(server.Profile, server.Keys).SubmitAsync(Interchange, Cancellation)).Kind);
        Assert.Empty(Directory.GetFiles(server.Up));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_means_not_sent()
    {
        await using var server = await SftpServer.StartAsync(Cancellation);
        var house = new SftpClearinghouse(server.Profile with { Upload = server.Up + "/none" }, server.Keys);
        Assert.Equal(SubmissionKind.NotSent, (await house.SubmitAsync(Interchange, Cancellation)).Kind);
    }

    [Fact]
    public async Task A_rename_that_failed_leaves_the_outcome_to_be_looked_up()
    {
        await using var server = await SftpServer.StartAsync(Cancellation);
        // A folder in the file's place: the put succeeds, the rename cannot.
        Directory.CreateDirectory(Path.Combine(server.Up, Interchange.FileName, "x"));
        Assert.Equal(SubmissionKind.Unknown, (await new SftpClearinghouse(server.Profile, server.Keys).SubmitAsync(Interchange, Cancellation)).Kind);
    }

    [Fact]
    public async Task An_unfinished_file_was_not_handed_over()
    {
        await using var server = await SftpServer.StartAsync(Cancellation);
        await File.WriteAllTextAsync(Path.Combine(server.Up, Interchange.FileName + ".tmp"), "ISA", Cancellation);
        Assert.False(await new SftpClearinghouse(server.Profile, server.Keys).HasAsync(Interchange, Cancellation));
    }

    [Fact]
    public async Task Reports_are_listed_oldest_first_read_and_removed()
    {
        await using var server = await SftpServer.StartAsync(Cancellation);
        await File.WriteAllTextAsync(Path.Combine(server.Down, "a.835"), "new", Cancellation);
        await File.WriteAllTextAsync(Path.Combine(server.Down, "b.999"), "old", Cancellation);
        File.SetLastWriteTimeUtc(Path.Combine(server.Down, "b.999"), DateTime.UnixEpoch);
        var house = new SftpClearinghouse(server.Profile, server.Keys);
        Assert.Equal(["b.999", "a.835"], await house.ListAsync(Cancellation));
        Assert.Equal("old"u8.ToArray(), await house.ReadAsync("b.999", Cancellation));
        await house.ConfirmAsync("b.999", Cancellation);
        await house.ConfirmAsync("b.999", Cancellation);
        Assert.Equal(["a.835"], await house.ListAsync(Cancellation));
    }

    [Fact]
    public async Task A_server_that_is_down_means_not_sent()
    {
        SftpClearinghouse house;
        await using (var server = await SftpServer.StartAsync(Cancellation)) house = new SftpClearinghouse(server.Profile, server.Keys);
        // Its keys went with it: the client cannot even begin.
        Assert.Equal(SubmissionKind.NotSent, (await house.SubmitAsync(Interchange, Cancellation)).Kind);
    }

    [Theory]
    [InlineData("-oProxyCommand=x", "up")]
    [InlineData("host name", "up")]
    [InlineData("house.example", "up; rm x")]
    [InlineData("house.example", "-up")]
    public void What_could_be_taken_for_an_option_or_a_command_is_refused(string host, string upload)
    {
        var profile = new SftpProfile { Host = host, User = "us", KeyFile = "k", KnownHostsFile = "h", Upload = upload, Download = "down" };
        Assert.Single(new ClearinghouseProfile { Kind = ClearinghouseKind.Sftp, Sftp = profile }.Faults());
    }
}
