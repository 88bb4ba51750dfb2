using CcmFlow.Functions.Claims.Clearinghouses;

namespace CcmFlow.Functions.Tests.Clearinghouses;

public sealed class FolderClearinghouseTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("ccmflow-functions-");
    private readonly OutboundInterchange interchange = new("p-000000001.837", "ISA*"u8.ToArray(), "key");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private FolderClearinghouse Folder => new(new PracticePlace(root.Parent!.FullName, root.Name), new FolderProfile());

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public async Task A_claim_file_appears_whole_and_is_found_again()
    {
        Assert.Equal(SubmissionKind.Accepted, (await Folder.SubmitAsync(interchange, Cancellation)).Kind);
        Assert.Equal("p-000000001.837", Assert.Single(Directory.GetFiles(Path.Combine(root.FullName, "out")).Select(Path.GetFileName)));
        Assert.True(await Folder.HasAsync(interchange, Cancellation));
    }

    [Fact]
    public async Task A_file_that_was_taken_away_may_have_arrived()
    {
        await Folder.SubmitAsync(interchange, Cancellation);
        File.Delete(Path.Combine(root.FullName, "out", interchange.FileName));
        Assert.Null(await Folder.HasAsync(interchange, Cancellation));
    }

    [Fact]
    public async Task A_crash_before_the_rename_left_nothing_for_the_gateway()
    {
        Directory.CreateDirectory(Path.Combine(root.FullName, "out"));
        await File.WriteAllTextAsync(Path.Combine(root.FullName, "out", interchange.FileName + ".part"), "IS", Cancellation);
        Assert.False(await Folder.HasAsync(interchange, Cancellation));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_means_not_sent()
    {
        await File.WriteAllTextAsync(Path.Combine(root.FullName, "out"), "a file in the folder's place", Cancellation);
        Assert.Equal(SubmissionKind.NotSent, (await Folder.SubmitAsync(interchange, Cancellation)).Kind);
    }

    [Fact]
    public async Task Waiting_files_are_read_oldest_first_and_go_when_confirmed()
    {
        var incoming = root.CreateSubdirectory("in").FullName;
        await File.WriteAllTextAsync(Path.Combine(incoming, "b.999"), "new", Cancellation);
        await File.WriteAllTextAsync(Path.Combine(incoming, "z.999"), "old", Cancellation);
        await File.WriteAllTextAsync(Path.Combine(incoming, "c.835.part"), "half", Cancellation);
        File.SetLastWriteTimeUtc(Path.Combine(incoming, "z.999"), DateTime.UnixEpoch);

        Assert.Equal(["z.999", "b.999"], await Folder.ListAsync(Cancellation));
        Assert.Equal("old"u8.ToArray(), await Folder.ReadAsync("z.999", Cancellation));
        await Folder.ConfirmAsync("z.999", Cancellation);
        await Folder.ConfirmAsync("z.999", Cancellation);
        Assert.Equal(["b.999"], await Folder.ListAsync(Cancellation));
    }

    [Fact]
    public async Task A_link_in_the_folder_is_no_answer_and_is_not_written_through()
    {
        var outside = Directory.CreateTempSubdirectory("ccmflow-functions-");
        try
        {
            var key = Path.Combine(outside.FullName, "key.pem");
            await File.WriteAllTextAsync(key, "somebody else's", Cancellation);
            File.CreateSymbolicLink(Path.Combine(root.CreateSubdirectory("in").FullName, "a.999"), key);
            File.CreateSymbolicLink(Path.Combine(root.CreateSubdirectory("out").FullName, interchange.FileName + ".part"), key);
            Assert.Empty(await Folder.ListAsync(Cancellation));
            await Assert.ThrowsAsync<OutsidePlaceException>(() => Folder.ReadAsync("a.999", Cancellation));
            await Assert.ThrowsAsync<OutsidePlaceException>(() => Folder.ConfirmAsync("a.999", Cancellation));
            Assert.Equal(SubmissionKind.Accepted, (await Folder.SubmitAsync(interchange, Cancellation)).Kind);
            Assert.Equal("somebody else's", await File.ReadAllTextAsync(key, Cancellation));
        }
        finally
        {
            outside.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_name_cannot_lead_out_of_the_folder() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Folder.ReadAsync("../out/p-000000001.837", Cancellation));
}
