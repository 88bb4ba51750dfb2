using System.Globalization;
using CcmFlow.Embedded.Tables.Wire;

namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>
/// Parser for the part of OData's filter language that the Table service knows: or, and, not, comparisons, literals. A comparison has a
/// constant on exactly one side, and a filter at most 15 of them (learn.microsoft.com, "Querying tables and entities").
/// </summary>
internal sealed class FilterParser
{
    private const int MostComparisons = 15;
    private readonly FilterLexer lexer;
    private int comparisons;

    private FilterParser(string text) => lexer = new(text);

    /// <exception cref="RefusedException">The text is no filter.</exception>
    public static Filter Parse(string text)
    {
        var parser = new FilterParser(text);
        var filter = parser.Or();
        return parser.lexer.Kind == FilterToken.End ? filter : throw Invalid();
    }

    public static RefusedException Invalid() => new(Refusal.InvalidInput("The query condition specified in the request is invalid."));

    private Filter Or()
    {
        var left = And();
        while (TakeWord("or")) left = new Filter.Or(left, And());
        return left;
    }

    private Filter And()
    {
        var left = Unary();
        while (TakeWord("and")) left = new Filter.And(left, Unary());
        return left;
    }

    private Filter Unary() => TakeWord("not") ? new Filter.Not(Group()) : Group();

    private Filter Group()
    {
        if (lexer.Kind != FilterToken.Open) return Comparison();
        lexer.Next();
        var inner = Or();
        if (lexer.Kind != FilterToken.Close) throw Invalid();
        lexer.Next();
        return inner;
    }

    private Filter Comparison()
    {
        var left = Operand();
        var isComparison = lexer.Kind == FilterToken.Word && lexer.Text is "eq" or "ne" or "lt" or "le" or "gt" or "ge";
        if (!isComparison) return new Filter.Truth(left);
        var op = lexer.Text;
        lexer.Next();
        var right = Operand();
        if (left.Property is null == right.Property is null || ++comparisons > MostComparisons) throw Invalid();
        return new Filter.Comparison(left, op, right);
    }

    private Filter.Operand Operand()
    {
        var (kind, text) = (lexer.Kind, lexer.Text);
        if (kind is not (FilterToken.Word or FilterToken.Quoted)) throw Invalid();
        lexer.Next();
        if (kind == FilterToken.Quoted) return new(null, text);
        return lexer.Kind == FilterToken.Quoted && lexer.TouchesPrevious ? Typed(text) : Word(text);
    }

    /// <summary>A literal with its type before it: datetime'…', guid'…', binary'…', X'…'.</summary>
    private Filter.Operand Typed(string type)
    {
        var text = lexer.Text;
        lexer.Next();
        try
        {
            return new(null, type switch
            {
                "datetime" => EdmJson.ParseInstant(text),
                "guid" => Guid.Parse(text),
                "X" or "x" or "binary" => Convert.FromHexString(text),
                _ => throw Invalid(),
            });
        }
        catch (FormatException)
        {
            throw Invalid();
        }
    }

    private static Filter.Operand Word(string word)
    {
        if (word is "true" or "false") return new(null, word == "true");
        if (!char.IsAsciiDigit(word[0]) && word[0] is not ('-' or '+' or '.')) return new(word, null);
        return new(null, Number(word) ?? throw Invalid());
    }

    private static object? Number(string word)
    {
        var culture = CultureInfo.InvariantCulture;
        if (word[^1] is 'L' or 'l') return long.TryParse(word.AsSpan()[..^1], NumberStyles.AllowLeadingSign, culture, out var big) ? big : null;
        if (int.TryParse(word, NumberStyles.AllowLeadingSign, culture, out var small)) return small;
        return double.TryParse(word, NumberStyles.Float, culture, out var real) ? real : null;
    }

    private bool TakeWord(string word)
    {
        var isThere = lexer.Kind == FilterToken.Word && lexer.Text == word;
        if (isThere) lexer.Next();
        return isThere;
    }
}
