using System.Collections.Frozen;
using System.Reflection;
using CcmFlow.Rules.Replies.Reading;

namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>The tables under Replies/Lexicon, checked and made ready to read texts with. docs/lexicon.md says how they are written.</summary>
internal sealed class ReplyLexicon
{
    private static readonly Lazy<ReplyLexicon> Shipped = new(() => LexiconCompiler.Compile(ShippedTables()));

    /// <summary>The tables that are part of the assembly.</summary>
    /// <exception cref="LexiconException">A table cannot be used.</exception>
    public static ReplyLexicon Current => Shipped.Value;

    /// <summary>The date of the tables and a mark of their exact content, e.g. "2026-11-22.2+1a2b3c4d".</summary>
    public required string Version { get; init; }

    public required Vocabulary Words { get; init; }

    public required EmojiNames Emoji { get; init; }

    public required IReadOnlyList<LexiconRule> Rules { get; init; }

    /// <summary>What counts in an idiom, too: idioms themselves, times, requests, what is no opt-out.</summary>
    public required PatternIndex Around { get; init; }

    /// <summary>What counts beside idioms only.</summary>
    public required PatternIndex Said { get; init; }

    /// <summary>Filled by words of signs that may stand in a list of denied ones.</summary>
    public required int SignSlot { get; init; }

    public required IReadOnlyList<ReadingTable> Readings { get; init; }

    /// <summary>Limits of the two numbers of a blood pressure.</summary>
    public required ReadingTable Systolic { get; init; }

    public required ReadingTable Diastolic { get; init; }

    /// <summary>Degrees, in either scale.</summary>
    public required ReadingTable Temperature { get; init; }

    /// <summary>Rules that only say of a reading in words that it is high or low: no complaint beside it.</summary>
    public required FrozenSet<string> ReadingRules { get; init; }

    /// <summary>What evidence of a number is called.</summary>
    public required FrozenSet<string> ReadingIds { get; init; }

    public required IReadOnlyList<Combination> Combinations { get; init; }

    /// <summary>Points that raise a text in which the rules found nothing; null for none.</summary>
    public required PointTable? EmergencyPoints { get; init; }

    /// <summary>Points that hear an opt-out where the rules understood nothing; null for none.</summary>
    public required PointTable? OptOutPoints { get; init; }

    /// <summary>Texts that as a whole mean stop, start or help.</summary>
    public required FrozenSet<string> StopTexts { get; init; }

    public required FrozenSet<string> StartTexts { get; init; }

    public required FrozenSet<string> HelpTexts { get; init; }

    /// <summary>"LongAgo" is "long-ago" in the tables and in rule ids.</summary>
    public static string NameOf<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return string.Concat(name.Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
    }

    public static IEnumerable<(string File, string Text)> ShippedTables()
    {
        var assembly = typeof(ReplyLexicon).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".lex", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            yield return (FileOf(name), Read(assembly, name));
        }
    }

    private static string FileOf(string resource) => string.Join('.', resource.Split('.')[^2..]);

    private static string Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
