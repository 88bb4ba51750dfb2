using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using CcmFlow.Rules.Replies.Lexicon;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>All words of the tables, and what a word of a text is among them. What was looked up once is kept, up to a limit.</summary>
internal sealed partial class Vocabulary
{
    private const int MostKept = 20_000;
    private const int LongestKept = 24;
    private const int LongestKeptNumber = 4;
    private const int LongestWord = 40;

    private static readonly Word Comma = new(TokenKind.Comma, ",");
    private static readonly Word SentenceEnd = new(TokenKind.SentenceEnd, ".");

    private readonly FrozenDictionary<string, int[]> exact;
    private readonly FrozenDictionary<string, int[]> stems;
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> stemOf;
    private readonly (string Text, uint Letters, int[] Slots)[] forgiven;
    private readonly (string Text, int[] Slots)[] forgivenStems;
    private readonly (string Sound, int[] Slots)[] stemSounds;
    private readonly FrozenDictionary<string, int[]> bySound;
    private readonly FrozenDictionary<string, int[]> byEnglishSound;
    private readonly int longestStem;
    private readonly FrozenDictionary<string, WordTraits> traits;
    private readonly FrozenDictionary<string, Rewrite[]> rewrites;
    private readonly FrozenDictionary<string, int> numbers;
    private readonly FrozenSet<string> meant;
    private readonly int slotWords;
    private readonly ConcurrentDictionary<string, Word> kept = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> keptOf;
    private int keptCount;

    /// <param name="slots">Each word of the patterns with the slots that it fills.</param>
    /// <param name="slotCount">How many slots there are.</param>
    /// <param name="traits">What single words are good for.</param>
    /// <param name="rewrites">By their first word.</param>
    /// <param name="numbers">Spelled-out numbers.</param>
    /// <param name="realWords">Words that people mean as they stand, though they look like a misspelling.</param>
    public Vocabulary(
        IReadOnlyDictionary<LexiconWord, int[]> slots, int slotCount, IReadOnlyDictionary<string, WordTraits> traits,
        IReadOnlyDictionary<string, Rewrite[]> rewrites, IReadOnlyDictionary<string, int> numbers, IEnumerable<string> realWords)
    {
        exact = slots.Where(pair => !pair.Key.IsStem).ToFrozenDictionary(pair => pair.Key.Text, pair => pair.Value);
        stems = slots.Where(pair => pair.Key.IsStem).ToFrozenDictionary(pair => pair.Key.Text, pair => pair.Value);
        stemOf = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        forgiven = [.. exact.Select(pair => (pair.Key, Spelling.LettersOf(pair.Key), pair.Value))];
        stemSounds = [.. stems.Where(pair => pair.Key.Length >= SpanishSound.ShortestWord).Select(pair => (SpanishSound.Of(pair.Key), pair.Value))];
        forgivenStems = [.. stems.Select(pair => (pair.Key, pair.Value))];
        bySound = exact.Where(pair => pair.Key.Length >= SpanishSound.ShortestWord).GroupBy(pair => SpanishSound.Of(pair.Key))
            .ToFrozenDictionary(group => group.Key, group => group.SelectMany(pair => pair.Value).Distinct().ToArray());
        byEnglishSound = exact.Where(pair => EnglishSound.Of(pair.Key) is not null).GroupBy(pair => EnglishSound.Of(pair.Key)!)
            .ToFrozenDictionary(group => group.Key, group => group.SelectMany(pair => pair.Value).Distinct().ToArray());
        longestStem = stems.Keys.Max(stem => stem.Length);
        this.traits = traits.ToFrozenDictionary();
        this.rewrites = rewrites.ToFrozenDictionary();
        this.numbers = numbers.ToFrozenDictionary();
        meant = realWords.Concat(exact.Keys).Concat(traits.Keys).Concat(numbers.Keys).ToFrozenSet();
        slotWords = (slotCount + 63) / 64;
        keptOf = kept.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int SlotWords => slotWords;

    /// <summary>The word of a letter run or an emoji's name.</summary>
    public Word Of(ReadOnlySpan<char> text)
    {
        if (keptOf.TryGetValue(text, out var known))
        {
            return known;
        }

        var word = LookUp(text.Length > LongestWord ? text[..LongestWord].ToString() : text.ToString());
        if (text.Length <= LongestKept)
        {
            Keep(word.Text, word);
        }

        return word;
    }

    /// <summary>A number. Longer ones than a reading has, perhaps a phone's, are not kept.</summary>
    public Word OfNumber(ReadOnlySpan<char> digits)
    {
        if (keptOf.TryGetValue(digits, out var known))
        {
            return known;
        }

        var text = digits.ToString();
        var slots = NoSlots();
        Fill(slots, text);
        var word = new Word(TokenKind.Number, text.Replace(',', '.'))
        {
            Slots = slots,
            Value = decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null,
        };
        if (text.Length <= LongestKeptNumber)
        {
            Keep(text, word);
        }

        return word;
    }

    public static Word OfMark(TokenKind kind) => kind == TokenKind.Comma ? Comma : SentenceEnd;

    private void Keep(string text, Word word)
    {
        if (keptCount < MostKept && kept.TryAdd(text, word))
        {
            Interlocked.Increment(ref keptCount);
        }
    }

    private Word LookUp(string text)
    {
        var forms = FormsOf(text);
        var slots = NoSlots();
        var found = WordTraits.None;
        foreach (var form in forms)
        {
            Fill(slots, form);
            found |= traits.GetValueOrDefault(form);
        }

        if (text[0] != ':' && !forms.Any(meant.Contains))
        {
            FillAsTypo(slots, forms);
        }

        return new Word(text[0] == ':' ? TokenKind.Emoji : TokenKind.Word, text)
        {
            Forms = forms,
            Slots = slots,
            Traits = found,
            Rewrites = forms.Select(form => rewrites.GetValueOrDefault(form)).FirstOrDefault(known => known is not null) ?? [],
            NumberPart = numbers.GetValueOrDefault(text),
        };
    }

    private ulong[] NoSlots() => new ulong[slotWords];

    private void Fill(ulong[] slots, string form)
    {
        Add(slots, exact.GetValueOrDefault(form));
        foreach (var other in Inflection.OthersOf(form))
        {
            Add(slots, exact.GetValueOrDefault(other));
        }

        for (var length = 2; length <= Math.Min(form.Length, longestStem); length++)
        {
            if (stemOf.TryGetValue(form.AsSpan(0, length), out var found))
            {
                Add(slots, found);
            }
        }
    }

    private void FillAsTypo(ulong[] slots, string[] forms)
    {
        foreach (var form in forms)
        {
            var letters = Spelling.LettersOf(form);
            if (EnglishSound.Of(form) is { } heard)
            {
                Add(slots, byEnglishSound.GetValueOrDefault(heard));
            }

            if (form.Length >= SpanishSound.ShortestWord)
            {
                var sound = SpanishSound.Of(form);
                Add(slots, bySound.GetValueOrDefault(sound));
                foreach (var (stem, found) in stemSounds)
                {
                    if (sound.StartsWith(stem, StringComparison.Ordinal))
                    {
                        Add(slots, found);
                    }
                }
            }

            foreach (var (text, textLetters, found) in forgiven)
            {
                if (Spelling.IsTypo(form, letters, text, textLetters))
                {
                    Add(slots, found);
                }
            }

            foreach (var (stem, found) in forgivenStems)
            {
                if (Spelling.IsTypoOfStem(form, stem))
                {
                    Add(slots, found);
                }
            }
        }
    }

    private static void Add(ulong[] slots, int[]? found)
    {
        foreach (var slot in found ?? [])
        {
            slots[slot >> 6] |= 1UL << (slot & 63);
        }
    }

    private static string[] FormsOf(string word)
    {
        if (word[0] == ':')
        {
            return [word];
        }

        var drawnOut = DrawnOut();
        string[] forms = drawnOut.IsMatch(word) ? [word, drawnOut.Replace(word, "$1$1"), drawnOut.Replace(word, "$1")] : [word];
        return DroppedD().IsMatch(word) ? [.. forms, DroppedD().Replace(word, "ado$1")] : forms;
    }

    [GeneratedRegex(@"([a-z])\1{2,}")]
    private static partial Regex DrawnOut();

    // "apretao", "hinchaos": so said and so written around the Caribbean.
    [GeneratedRegex("(?<=^..+)ao(s?)$")]
    private static partial Regex DroppedD();
}
