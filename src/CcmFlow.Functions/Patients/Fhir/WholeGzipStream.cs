using System.Buffers.Binary;
using System.IO.Compression;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>
/// Unzips, and fails at the end when the file was cut short. <see cref="GZipStream"/> takes the end of the file for the end of the data:
/// half a download would read as a smaller practice. The last four bytes of a gzip file are the length of what it holds, modulo 2^32 (RFC 1952).
/// </summary>
internal sealed class WholeGzipStream : Stream
{
    private readonly GZipStream _unzipped;
    private readonly uint _expected;
    private uint _length;

    public WholeGzipStream(FileStream file)
    {
        Span<byte> trailer = stackalloc byte[sizeof(uint)];
        file.Position = Math.Max(0, file.Length - trailer.Length);
        file.ReadAtLeast(trailer, trailer.Length, throwOnEndOfStream: false);
        file.Position = 0;
        _expected = BinaryPrimitives.ReadUInt32LittleEndian(trailer);
        _unzipped = new GZipStream(file, CompressionMode.Decompress);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <exception cref="InvalidDataException">The data are damaged, or end too early.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Counted(await _unzipped.ReadAsync(buffer, cancellationToken));

    public override int Read(byte[] buffer, int offset, int count) => Counted(_unzipped.Read(buffer, offset, count));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unzipped.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Counted(int read)
    {
        _length = unchecked(_length + (uint)read);
        return read > 0 || _length == _expected ? read : throw new InvalidDataException("The gzip data end before their stated length.");
    }
}
