using System.Text;

namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>The words of a filter, one at a time.</summary>
internal sealed class FilterLexer
{
    private readonly string source;
    private int position;

    public FilterLexer(string source)
    {
        this.source = source;
        Next();
    }

    public FilterToken Kind { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>No space before this token, as in datetime'…'.</summary>
    public bool TouchesPrevious { get; private set; }

    public void Next()
    {
        var start = position;
        while (position < source.Length && char.IsWhiteSpace(source[position])) position++;
        TouchesPrevious = position == start;
        (Kind, Text) = position >= source.Length ? (FilterToken.End, "") : source[position] switch
        {
            '(' => Single(FilterToken.Open),
            ')' => Single(FilterToken.Close),
            '\'' => (FilterToken.Quoted, Quoted()),
            _ => (FilterToken.Word, Word()),
        };
    }

    private (FilterToken Kind, string Text) Single(FilterToken kind)
    {
        position++;
        return (kind, "");
    }

    private string Quoted()
    {
        var text = new StringBuilder();
        for (position++; position < source.Length; position++)
        {
            var isQuote = source[position] == '\'';
            var isDoubled = isQuote && position + 1 < source.Length && source[position + 1] == '\'';
            if (isQuote && !isDoubled)
            {
                position++;
                return text.ToString();
            }
            if (isDoubled) position++;
            text.Append(source[position]);
        }
        throw FilterParser.Invalid();
    }

    private string Word()
    {
        var start = position;
        while (position < source.Length && !char.IsWhiteSpace(source[position]) && source[position] is not ('(' or ')' or '\'')) position++;
        return source[start..position];
    }
}
