using System.Text;

namespace CcmFlow.Rules.X12;

/// <summary>
/// The characters of a file one by one, in constant memory: a byte order mark or the zero bytes of UTF-16 tell the encoding, otherwise a
/// byte is a character (what is UTF-8 in it is decoded by the segment).
/// </summary>
internal sealed class X12Characters
{
    private const int BufferLength = 1 << 16;
    private readonly Stream stream;
    private readonly Decoder decoder;
    private readonly byte[] bytes = new byte[BufferLength];
    private readonly char[] buffer = new char[BufferLength];
    private int undecoded;
    private int at;
    private int filled;

    public X12Characters(Stream stream)
    {
        this.stream = stream;
        undecoded = stream.ReadAtLeast(bytes.AsSpan(0, 4), 4, throwOnEndOfStream: false);
        var (encoding, mark) = Detect(bytes.AsSpan(0, undecoded));
        bytes.AsSpan(mark, undecoded - mark).CopyTo(bytes);
        undecoded -= mark;
        IsSingleByte = encoding == Encoding.Latin1;
        decoder = encoding.GetDecoder();
    }

    public bool IsSingleByte { get; }

    /// <summary>Characters consumed so far.</summary>
    public long Offset { get; private set; }

    /// <summary>Characters that stand ready without copying; empty at the end of the file.</summary>
    public ReadOnlySpan<char> Ahead
    {
        get
        {
            if (at == filled)
            {
                (at, filled) = (0, 0);
                Fill();
            }

            return buffer.AsSpan(at, filled - at);
        }
    }

    /// <summary>At least so many characters ahead, unless the file ends before.</summary>
    public ReadOnlySpan<char> Peek(int count)
    {
        if (filled - at < count)
        {
            buffer.AsSpan(at, filled - at).CopyTo(buffer);
            (at, filled) = (0, filled - at);
            while (filled < count && Fill())
            {
            }
        }

        return buffer.AsSpan(at, filled - at);
    }

    public void Skip(int count)
    {
        at += count;
        Offset += count;
    }

    /// <summary>The next character, or -1.</summary>
    public int Read()
    {
        var ahead = Ahead;
        if (ahead.IsEmpty)
        {
            return -1;
        }

        var next = ahead[0];
        Skip(1);
        return next;
    }

    /// <summary>Decodes more bytes behind what is filled; false at the end of the file.</summary>
    private bool Fill()
    {
        var before = filled;
        while (filled == before)
        {
            var room = buffer.Length - filled;
            var read = undecoded > 0 ? undecoded : stream.Read(bytes, 0, room);
            undecoded = 0;
            filled += decoder.GetChars(bytes, 0, read, buffer, filled, flush: read == 0);
            if (read == 0)
            {
                return filled > before;
            }
        }

        return true;
    }

    private static (Encoding Encoding, int Mark) Detect(ReadOnlySpan<byte> head) => head switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.Latin1, 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        [not 0, 0, not 0, 0] => (Encoding.Unicode, 0),
        [0, not 0, 0, not 0] => (Encoding.BigEndianUnicode, 0),
        _ => (Encoding.Latin1, 0),
    };
}
