using System.Buffers;
using System.Globalization;
using System.Text;

namespace CcmFlow.Rules.X12;

/// <summary>
/// Writes segments element by element, each by its X12 type. Trailing empty elements and components are left out, the segments of the open
/// transaction are counted, and a separator within data is an exception: X12 has no escape.
/// </summary>
/// <param name="newLines">A line end after each segment, for people's eyes.</param>
public sealed class X12Writer(bool newLines = false)
{
    private static readonly X12Separators Separators = X12Separators.Usual;
    private readonly ArrayBufferWriter<byte> output = new();
    private char[] line = new char[512];
    private int length;
    private int pendingElements;
    private int pendingComponents;
    private bool inComposite;

    /// <summary>Segments since the last ST, itself and the open one included.</summary>
    public int InTransaction { get; private set; }

    public X12Writer Begin(string id)
    {
        InTransaction = id == "ST" ? 1 : InTransaction + 1;
        (length, pendingElements, pendingComponents, inComposite) = (0, 0, 0, false);
        Append(id);
        return this;
    }

    public void End()
    {
        Append(Separators.Terminator);
        if (newLines)
        {
            Append('\n');
        }

        Encoding.ASCII.GetBytes(line.AsSpan(0, length), output);
    }

    /// <summary>ID, and AN whose form the caller has made: written as it stands. Null or empty leaves the element out.</summary>
    /// <exception cref="ArgumentException">It holds a separator or a character that X12 does not have; the message does not repeat it.</exception>
    public X12Writer Id(string? value)
    {
        if (inComposite)
        {
            pendingComponents++;
        }
        else
        {
            pendingElements++;
        }

        if (value is { Length: > 0 })
        {
            Check(value);
            AppendPending();
            Append(value);
        }

        return this;
    }

    public X12Writer Skip(int elements)
    {
        pendingElements += elements;
        return this;
    }

    /// <summary>AN in words: folded to the basic set, cut to the longest.</summary>
    public X12Writer Text(string? value, int longest) => Id(X12Text.Clean(value, longest));

    /// <summary>AN in words that has to be there.</summary>
    /// <exception cref="ArgumentException">Nothing of it is left in X12's characters; the message names the field without its value.</exception>
    public X12Writer Text(string? value, int longest, string field) =>
        Id(X12Text.Clean(value, longest) is { Length: > 0 } clean ? clean : throw Missing(field));

    /// <summary>AN that identifies: folded, but never cut, because half an id is another id.</summary>
    public X12Writer Identifier(string? value, int longest, string field) =>
        Id(X12Text.Clean(value, int.MaxValue) is { Length: > 0 } clean && clean.Length <= longest ? clean : throw Missing(field));

    /// <summary>AN of so many digits, whatever stands between them.</summary>
    public X12Writer Digits(string? value, int count, string field) =>
        Id(X12Text.Digits(value) is var digits && digits.Length == count ? digits : throw Missing(field));

    /// <summary>N0.</summary>
    public X12Writer N0(int value) => Id(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>N2: two implied decimals.</summary>
    /// <exception cref="ArgumentException">The value has parts of a cent.</exception>
    public X12Writer N2(decimal value, string field) =>
        Id(decimal.Truncate(value * 100) == value * 100 ? (value * 100).ToString("0", CultureInfo.InvariantCulture) : throw Missing(field));

    /// <summary>R with at most two decimals, without trailing zeros.</summary>
    /// <exception cref="ArgumentException">Parts of a cent, or more than the ten digits that HIPAA allows an amount.</exception>
    public X12Writer R(decimal value, string field) =>
        Id(decimal.Round(value, 2) == value && Math.Abs(value) < 100_000_000 ? X12Text.Money(value) : throw Missing(field));

    /// <summary>DT of eight digits.</summary>
    public X12Writer D8(DateOnly value) => Id(X12Text.Date(value));

    /// <summary>DT of six digits, for the ISA.</summary>
    public X12Writer D6(DateOnly value) => Id(value.ToString("yyMMdd", CultureInfo.InvariantCulture));

    /// <summary>A range of dates, RD8; D8 with its qualifier when it is one day.</summary>
    public X12Writer Period(DateOnly first, DateOnly last) =>
        first == last ? Id("D8").D8(first) : Id("RD8").Id($"{X12Text.Date(first)}-{X12Text.Date(last)}");

    /// <summary>TM, HHMM.</summary>
    public X12Writer Tm(DateTime value) => Id(value.ToString("HHmm", CultureInfo.InvariantCulture));

    /// <summary>The next values are components of one element, until <see cref="CloseComposite"/>.</summary>
    public X12Writer OpenComposite()
    {
        pendingElements++;
        pendingComponents = -1;
        inComposite = true;
        return this;
    }

    public X12Writer CloseComposite()
    {
        inComposite = false;
        pendingComponents = 0;
        return this;
    }

    /// <summary>ISA: the one segment of fixed widths, which declares the separators.</summary>
    /// <exception cref="ArgumentException">An element is not as wide as it has to be.</exception>
    public void InterchangeHeader(params ReadOnlySpan<string> elements)
    {
        Begin("ISA");
        for (var i = 0; i < X12.InterchangeHeader.ElementCount; i++)
        {
            var value = i switch { 10 => Separators.Repetition.ToString(), 15 => Separators.Component.ToString(), _ => elements[i] };
            if (value.Length != X12.InterchangeHeader.Widths[i])
            {
                throw Missing($"ISA{i + 1:D2}");
            }

            if (i is not (10 or 15))
            {
                Check(value);
            }

            Append(Separators.Element);
            Append(value);
        }

        End();
    }

    public byte[] ToBytes() => output.WrittenSpan.ToArray();

    internal static ArgumentException Missing(string field) => new($"{field} is missing or cannot be written.");

    private static void Check(string value)
    {
        foreach (var character in value)
        {
            if (Separators.Holds(character) || !X12Text.Extended.Contains(character))
            {
                throw new ArgumentException("A value holds a separator or a character that X12 does not have.");
            }
        }
    }

    private void AppendPending()
    {
        for (; pendingElements > 0; pendingElements--)
        {
            Append(Separators.Element);
        }

        for (; pendingComponents > 0; pendingComponents--)
        {
            Append(Separators.Component);
        }

        pendingComponents = 0;
    }

    private void Append(char character)
    {
        if (length == line.Length)
        {
            Array.Resize(ref line, line.Length * 2);
        }

        line[length++] = character;
    }

    private void Append(string text)
    {
        foreach (var character in text)
        {
            Append(character);
        }
    }
}
