using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>
/// Markup under construction. What is literal in an interpolated string is markup; every hole is encoded and formatted invariantly, so that
/// no name of a patient can become markup by an oversight.
/// </summary>
internal sealed class HtmlPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _text = new();

    public HtmlPage Add([InterpolatedStringHandlerArgument("")] Markup markup)
    {
        _ = markup;
        _text.Append('\n');
        return this;
    }

    public override string ToString() => _text.ToString();

    private void Encoded(string? value)
    {
        // XML has no way to write control characters.
        foreach (var c in value ?? "")
        {
            if (char.IsControl(c))
            {
                value = string.Concat(value!.Select(each => char.IsControl(each) ? ' ' : each));
                break;
            }
        }

        _text.Append(Encoder.Encode(value ?? ""));
    }

    [InterpolatedStringHandler]
    public readonly ref struct Markup
    {
        private readonly HtmlPage _page;

        public Markup(int literalLength, int formattedCount, HtmlPage page)
        {
            _page = page;
            _page._text.EnsureCapacity(_page._text.Length + literalLength + (formattedCount * 8));
        }

        public void AppendLiteral(string markup) => _page._text.Append(markup);

        public void AppendFormatted(string? value) => _page.Encoded(value);

        public void AppendFormatted(Unencoded own) => _page._text.Append(own.Text);

        public void AppendFormatted<T>(T value, string? format = null) where T : IFormattable =>
            _page.Encoded(value.ToString(format, CultureInfo.InvariantCulture));
    }
}
