using System.Text;

namespace CcmFlow.Rules.Claims;

/// <summary>Collects segments: trailing empty elements are dropped, and the segments of the open transaction are counted.</summary>
internal sealed class X12Segments(bool newLines)
{
    private readonly StringBuilder text = new();

    /// <summary>Segments since the last ST, itself included.</summary>
    public int InTransaction { get; private set; }

    public void Add(string id, params string[] elements)
    {
        var last = elements.Length;
        while (last > 0 && elements[last - 1].Length == 0)
        {
            last--;
        }

        InTransaction = id == "ST" ? 1 : InTransaction + 1;
        text.Append(id);
        foreach (var element in elements.Take(last))
        {
            text.Append(X12Text.Element).Append(element);
        }

        text.Append(X12Text.Terminator);
        if (newLines)
        {
            text.Append('\n');
        }
    }

    public byte[] ToBytes() => Encoding.ASCII.GetBytes(text.ToString());
}
