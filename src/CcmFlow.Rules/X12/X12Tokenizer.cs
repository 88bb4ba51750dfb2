using System.Buffers;
using System.Text;

namespace CcmFlow.Rules.X12;

/// <summary>
/// Splits a file into segments, one at a time and in constant memory. The separators are the ones that each ISA declares. Byte order marks,
/// UTF-16, and line ends and blanks between segments are taken as they come; what is wrong is told with its position and skipped.
/// </summary>
public sealed class X12Tokenizer
{
    /// <summary>No segment of the transactions read here comes near this.</summary>
    public const int LongestSegment = 32_768;

    // With what some gateways put at the end of a file: zero bytes and control-Z.
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \r\n\t\0\u001A\uFEFF");

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly X12Characters characters;
    private readonly StringBuilder segment = new();
    private X12Separators? separators;
    private bool betweenInterchanges = true;
    private bool wrapped;
    private int position;

    private X12Tokenizer(Stream stream) => characters = new X12Characters(stream);

    /// <summary>Reads as it is enumerated; the stream stays open.</summary>
    public static IEnumerable<X12Token> Read(Stream stream) => new X12Tokenizer(stream).Tokens();

    private IEnumerable<X12Token> Tokens()
    {
        SkipBlanks();
        if (characters.Ahead.IsEmpty)
        {
            yield return Fault(X12FaultKind.EmptyFile, "The file is empty.");
            yield break;
        }

        while (SkipBlanks())
        {
            var (found, fault) = betweenInterchanges ? ReadHeader() : ReadSegment();
            if (fault is not null)
            {
                yield return new X12Token(null, fault);
            }

            if (found is not null)
            {
                betweenInterchanges = found.Id == "IEA";
                yield return new X12Token(found, null);
            }
        }
    }

    /// <summary>An ISA; or, with what precedes it reported, the first one that follows.</summary>
    private (X12Segment? Segment, X12Fault? Fault) ReadHeader()
    {
        var offset = characters.Offset;
        if (separators is null && Guess(characters.Peek(LongestSegment)) is { } guess)
        {
            separators = guess;
            betweenInterchanges = false;
            return (null, new X12Fault(X12FaultKind.NoInterchangeHeader, 1, offset, "The file begins without an ISA segment: its separators are guessed."));
        }

        if (!SkipToHeader(out var skipped))
        {
            return (null, separators is null
                ? new X12Fault(X12FaultKind.NotX12, position + 1, offset, "There is no ISA segment: this is not an X12 file.")
                : new X12Fault(X12FaultKind.StrayText, position + 1, offset, $"{skipped} characters after the IEA segment belong to no interchange."));
        }

        var stray = skipped > 0
            ? new X12Fault(X12FaultKind.StrayText, position + 1, offset, $"{skipped} characters before the ISA segment belong to no interchange.")
            : null;
        var (header, fault) = ReadInterchangeHeader();
        return (header, stray ?? fault);
    }

    private (X12Segment?, X12Fault?) ReadInterchangeHeader()
    {
        var offset = characters.Offset;
        var header = InterchangeHeader.Read(characters);
        position++;
        var fault = header.Problem is { } problem ? new X12Fault(header.ProblemKind, position, offset, problem) : null;
        if (header.Elements.Count == 0)
        {
            return (null, fault);
        }

        (separators, wrapped) = (header.Separators, header.Wrapped);
        return (new X12Segment(position, "ISA", header.Elements, header.Separators), fault);
    }

    private (X12Segment?, X12Fault?) ReadSegment()
    {
        if (StartsWithHeader())
        {
            // The IEA before it is missing; the envelope check says so.
            return ReadInterchangeHeader();
        }

        var offset = characters.Offset;
        var (terminator, tooLong) = (separators!.Value.Terminator, false);
        segment.Clear();
        while (true)
        {
            var ahead = characters.Ahead;
            var end = ahead.IndexOf(terminator);
            var part = end < 0 ? ahead : ahead[..end];
            tooLong |= segment.Length + part.Length > LongestSegment;
            if (!tooLong)
            {
                segment.Append(part);
            }

            characters.Skip(part.Length);
            if (end >= 0)
            {
                characters.Skip(1);
                break;
            }

            if (ahead.IsEmpty)
            {
                position++;
                return (null, new X12Fault(X12FaultKind.Unterminated, position, offset, "The file ends within a segment: it is cut off."));
            }
        }

        if (segment.Length == 0 && !tooLong)
        {
            return (null, new X12Fault(X12FaultKind.EmptySegment, position + 1, offset, "A segment terminator follows another one."));
        }

        position++;
        return tooLong
            ? (null, new X12Fault(X12FaultKind.SegmentTooLong, position, offset, $"A segment is longer than {LongestSegment} characters: a terminator is missing."))
            : (Split(), null);
    }

    private X12Segment Split()
    {
        var text = Decoded(segment.ToString()).TrimEnd('\r', '\n');
        var whole = wrapped ? text.ReplaceLineEndings("") : text;
        var parts = whole.Split(separators!.Value.Element);
        return new X12Segment(position, parts[0], new ArraySegment<string>(parts, 1, parts.Length - 1), separators.Value);
    }

    // Single bytes above ASCII are UTF-8 when they can be.
    private string Decoded(string text)
    {
        if (!characters.IsSingleByte || Ascii.IsValid(text))
        {
            return text;
        }

        try
        {
            return StrictUtf8.GetString(Encoding.Latin1.GetBytes(text));
        }
        catch (DecoderFallbackException)
        {
            return text;
        }
    }

    /// <summary>False at the end of the file.</summary>
    private bool SkipBlanks()
    {
        while (true)
        {
            var ahead = characters.Ahead;
            if (ahead.IsEmpty)
            {
                return false;
            }

            // A terminator that is itself a line end never stands for an empty segment.
            var data = ahead.IndexOfAnyExcept(Blanks);
            if (data >= 0)
            {
                characters.Skip(data);
                return true;
            }

            characters.Skip(ahead.Length);
        }
    }

    private bool StartsWithHeader()
    {
        var ahead = characters.Peek(4);
        return ahead.Length > 3 && ahead.StartsWith("ISA") && !char.IsAsciiLetterOrDigit(ahead[3]) && ahead[3] != separators?.Terminator;
    }

    private bool SkipToHeader(out long skipped)
    {
        var from = characters.Offset;
        while (true)
        {
            if (StartsWithHeader())
            {
                skipped = characters.Offset - from;
                return true;
            }

            var ahead = characters.Ahead;
            if (ahead.IsEmpty)
            {
                skipped = characters.Offset - from;
                return false;
            }

            var next = ahead[1..].IndexOf('I');
            characters.Skip(next < 0 ? ahead.Length : next + 1);
        }
    }

    private static X12Separators? Guess(ReadOnlySpan<char> head)
    {
        if (head.Length < 4 || !(head.StartsWith("GS") || head.StartsWith("ST")) || char.IsAsciiLetterOrDigit(head[2]) || char.IsWhiteSpace(head[2]))
        {
            return null;
        }

        var start = head[..Math.Min(head.Length, LongestSegment)];
        return new X12Separators(head[2], '^', ':', start.Contains('~') ? '~' : '\n');
    }

    private X12Token Fault(X12FaultKind kind, string message) => new(null, new X12Fault(kind, position + 1, characters.Offset, message));
}
