using CcmFlow.Functions.Claims.Answers;
using CcmFlow.Functions.Claims.Clearinghouses;
using CcmFlow.Functions.Tests.Stories;

namespace CcmFlow.Functions.Tests.Clearinghouses;

/// <summary>Files at a clearinghouse that are larger than what is held in memory.</summary>
public sealed class AnswerSizeTests
{
    [Fact]
    public async Task No_more_than_the_most_is_read_of_a_file_that_never_ends()
    {
        await using var endless = new Endless();
        await Assert.ThrowsAsync<AnswerTooLargeException>(() => AnswerFile.ReadAsync(endless, CancellationToken.None));
        Assert.InRange(endless.Taken, AnswerFile.MostBytes, AnswerFile.MostBytes + (1 << 20));
    }

    [Fact]
    public async Task A_file_of_just_the_most_is_read_whole()
    {
        await using var file = new MemoryStream(new byte[AnswerFile.MostBytes]);
        Assert.Equal(AnswerFile.MostBytes, (await AnswerFile.ReadAsync(file, CancellationToken.None)).Length);
    }

    [Fact]
    public async Task A_file_that_is_too_large_stays_at_the_clearinghouse_and_the_one_behind_it_is_fetched()
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        var incoming = Directory.CreateDirectory(Path.Combine(story.OwnFolder, "in"));
        var large = Path.Combine(incoming.FullName, "a.835");
        await using (var file = File.Create(large)) file.SetLength(AnswerFile.MostBytes + 1);
        await File.WriteAllTextAsync(Path.Combine(incoming.FullName, "b.999"), "ISA*00*no more of it");
        await story.PassAsync(TimeSpan.FromHours(7));
        Assert.Equal("b.999", Assert.Single(await story.Get<ReceivedFiles>().ListAsync("p1", CancellationToken.None)).Via);
        Assert.Equal(["a.835"], incoming.GetFiles().Select(f => f.Name));
        Assert.Contains(story.World.Log, l => l.Contains("a file at the clearinghouse was left there", StringComparison.Ordinal));
    }

    private sealed class Endless : Stream
    {
        public long Taken { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Taken += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }

        public override void Flush() => throw new NotSupportedException();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
