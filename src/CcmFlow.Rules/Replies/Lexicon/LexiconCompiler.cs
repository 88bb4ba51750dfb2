using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CcmFlow.Rules.Replies.Reading;

namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>Tables to a lexicon. Everything in them is checked: what is wrong is named with its file, line and field and what to write instead.</summary>
internal sealed class LexiconCompiler
{
    private const string SignGroup = "signs";

    // Evidence of two numbers, of no reading's own table.
    private const string BloodPressure = "blood-pressure";

    private readonly Dictionary<string, LexiconWord[]> groups = [];
    private readonly Dictionary<string, WordTraits> traits = [];
    private readonly Dictionary<string, List<Rewrite>> rewrites = [];
    private readonly Dictionary<string, int> numbers = [];
    private readonly Dictionary<int, string> emoji = [];
    private readonly HashSet<string> realWords = [];
    private readonly Dictionary<string, HashSet<string>> keywords = new() { ["stop"] = [], ["start"] = [], ["help"] = [] };
    private readonly List<LexiconRule> rules = [];
    private readonly List<Combination> combinations = [];
    private readonly Dictionary<string, ReadingTable> readings = [];
    private readonly SlotTable slots = new();
    private readonly Dictionary<string, PointTable> points = [];
    private string? version;

    /// <exception cref="LexiconException">A table cannot be used.</exception>
    public static ReplyLexicon Compile(IEnumerable<(string File, string Text)> tables)
    {
        var read = tables.ToList();
        var compiler = new LexiconCompiler();
        var sections = read.SelectMany(table => LexiconSection.Split(table.File, table.Text)).ToList();
        // Groups first: rules of any file may name them.
        foreach (var section in sections.OrderBy(section => section.Kind != "group"))
        {
            compiler.Take(section);
        }

        return compiler.Finish(read);
    }

    private void Take(LexiconSection section)
    {
        switch (section.Kind)
        {
            case "version":
                section.Expect("date.number");
                version = section.Arguments[0];
                break;
            case "group":
                TakeGroup(section);
                break;
            case "list":
                TakeList(section);
                break;
            case "spelling":
                TakeSpelling(section);
                break;
            case "numbers":
                TakeNumbers(section);
                break;
            case "emoji":
                TakeEmoji(section);
                break;
            case "keywords":
                TakeKeywords(section);
                break;
            case "rule":
                rules.Add(LexiconRuleReader.Read(section, rules));
                break;
            case "reading":
                var table = ReadingTableReader.Read(section, slots);
                readings[table.Id] = table;
                break;
            case "points":
                var pointTable = PointTableReader.Read(section);
                points[section.Arguments[0]] = pointTable;
                break;
            case "combine":
                combinations.Add(ReadCombination(section));
                break;
            default:
                throw section.Fault(section.Kind, "is no kind of section; write version, group, list, spelling, numbers, emoji, keywords, rule, reading, combine or points.");
        }
    }

    private void TakeGroup(LexiconSection section)
    {
        section.Expect("name");
        groups[section.Arguments[0]] = [.. WordsOf(section).SelectMany(word => word.StartsWith('{') ? GroupNamed(word, section) : [LexiconWord.Parse(word)]).Distinct()];
    }

    private LexiconWord[] GroupNamed(string word, LexiconSection section) =>
        groups.TryGetValue(word.Trim('{', '}'), out var known) ? known : throw section.Fault(word, "names a group that stands nowhere above; write the group first.");

    private void TakeList(LexiconSection section)
    {
        section.Expect("name");
        var name = section.Arguments[0];
        var words = WordsOf(section).ToList();
        if (name == "real-words")
        {
            realWords.UnionWith(words);
            return;
        }

        var trait = Enum.GetValues<WordTraits>().FirstOrDefault(known => ReplyLexicon.NameOf(known) == name);
        if (trait == WordTraits.None)
        {
            throw section.Fault(name, $"is no list; write one of real-words, {string.Join(", ", Enum.GetValues<WordTraits>().Skip(1).Select(ReplyLexicon.NameOf))}.");
        }

        foreach (var word in words)
        {
            traits[word] = traits.GetValueOrDefault(word) | trait;
        }
    }

    private void TakeSpelling(LexiconSection section)
    {
        foreach (var field in section.Fields)
        {
            CheckLanguage(section, field);
            foreach (var row in field.Patterns)
            {
                var sides = row.Split('=', StringSplitOptions.TrimEntries);
                if (sides is not [{ Length: > 0 } from, { Length: > 0 } to])
                {
                    throw section.Fault(field.Name, $"\"{row}\" has to be \"as written = as read\".", field.Line);
                }

                var words = from.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (!rewrites.TryGetValue(words[0], out var known))
                {
                    rewrites[words[0]] = known = [];
                }

                known.Add(new Rewrite(words, to.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
            }
        }
    }

    private void TakeNumbers(LexiconSection section)
    {
        foreach (var field in section.Fields)
        {
            if (!int.TryParse(field.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value is < 1 or > 900)
            {
                throw section.Fault(field.Name, "has to be the number (1 to 900) that the words after it mean.", field.Line);
            }

            foreach (var word in field.Words)
            {
                numbers[word] = value;
            }
        }
    }

    private void TakeEmoji(LexiconSection section)
    {
        section.Expect("name");
        foreach (var rune in section.Fields.SelectMany(field => (field.Name + field.Value).EnumerateRunes()).Where(rune => rune.Value > 0x2000 && rune.Value != 0xFE0F))
        {
            emoji[rune.Value] = $":{section.Arguments[0]}:";
        }
    }

    private void TakeKeywords(LexiconSection section)
    {
        section.Expect("stop|start|help");
        if (!keywords.TryGetValue(section.Arguments[0], out var texts))
        {
            throw section.Fault(section.Arguments[0], "has to be stop, start or help.");
        }

        foreach (var field in section.Fields)
        {
            CheckLanguage(section, field);
            texts.UnionWith(field.Patterns);
        }
    }

    private Combination ReadCombination(LexiconSection section)
    {
        section.Expect("id", "emergency|urgent");
        var severity = ReadingTableReader.Severity(section, section.Arguments[1], section.Line);
        var all = section.Fields.Where(field => field.Name == "with").Select(field => (IReadOnlyList<string>)[.. field.Words]).ToList();
        if (all.Count < 2)
        {
            throw section.Fault("with", "a combination needs two or more \"with\" lines, each with the ids of which one has to be found.");
        }

        return new Combination(section.Arguments[0], severity, all);
    }

    private static IEnumerable<string> WordsOf(LexiconSection section)
    {
        foreach (var field in section.Fields)
        {
            CheckLanguage(section, field);
            foreach (var word in field.Words)
            {
                yield return word;
            }
        }
    }

    public static void CheckLanguage(LexiconSection section, LexiconField field)
    {
        if (field.Name is not ("en" or "es" or "both"))
        {
            throw section.Fault(field.Name, "has to be en, es or both.", field.Line);
        }
    }

    private ReplyLexicon Finish(List<(string File, string Text)> tables)
    {
        CheckCombinations();
        var patterns = new List<Pattern>();
        foreach (var rule in rules)
        {
            patterns.AddRange(PatternParser.Parse(rule, groups, slots, patterns.Count));
        }

        var sign = slots.Of(groups.GetValueOrDefault(SignGroup) ?? throw new LexiconException("(all)", 0, SignGroup, "there has to be a group \"signs\"."));
        foreach (var text in keywords.Values.SelectMany(texts => texts).SelectMany(text => text.Split(' ')))
        {
            traits[text] = traits.GetValueOrDefault(text) | WordTraits.Keyword;
        }

        var breadth = slots.Breadth(traits);
        return new ReplyLexicon
        {
            Version = $"{version ?? throw new LexiconException("(all)", 0, "version", "one table has to begin with \"version <date.number>\".")}+{Mark(tables)}",
            Words = new Vocabulary(slots.ByWord(), breadth.Count, traits, rewrites.ToDictionary(pair => pair.Key, pair => pair.Value.OrderByDescending(rewrite => rewrite.From.Count).ToArray()), numbers, realWords.Concat(rewrites.Keys)),
            Emoji = new EmojiNames(emoji),
            Rules = rules,
            Around = new PatternIndex(patterns.Where(pattern => IsAround(pattern.Rule.Kind)), breadth),
            Said = new PatternIndex(patterns.Where(pattern => !IsAround(pattern.Rule.Kind)), breadth),
            SignSlot = sign,
            Readings = [.. readings.Values.Where(reading => reading.Id is not "diastolic")],
            Systolic = Reading("systolic"),
            Diastolic = Reading("diastolic"),
            Temperature = Reading("temperature"),
            ReadingRules = rules.Where(rule => rule.IsReadingInWords).Select(rule => rule.Id).ToFrozenSet(),
            ReadingIds = readings.Keys.Append(BloodPressure).ToFrozenSet(),
            Combinations = combinations,
            EmergencyPoints = points.GetValueOrDefault(PointTableReader.Emergency),
            OptOutPoints = points.GetValueOrDefault(PointTableReader.OptOut),
            StopTexts = keywords["stop"].ToFrozenSet(),
            StartTexts = keywords["start"].ToFrozenSet(),
            HelpTexts = keywords["help"].ToFrozenSet(),
        };
    }

    private ReadingTable Reading(string id) =>
        readings.GetValueOrDefault(id) ?? throw new LexiconException("(all)", 0, id, $"there has to be a \"reading {id}\".");

    private void CheckCombinations()
    {
        var known = rules.Select(rule => rule.Id).Concat(readings.Keys).Append(BloodPressure).Concat(combinations.Select(combination => combination.Id)).ToHashSet();
        foreach (var (combination, id) in combinations.SelectMany(combination => combination.Groups.SelectMany(group => group).Select(id => (combination, id))))
        {
            if (!known.Contains(id))
            {
                throw new LexiconException("(all)", 0, $"combine {combination.Id}", $"\"{id}\" is the id of no rule and no reading.");
            }
        }
    }

    private static bool IsAround(RuleKind kind) =>
        kind is RuleKind.Idiom or RuleKind.OptOut or RuleKind.NoOptOut or RuleKind.LongAgo or RuleKind.FamilyPast or RuleKind.MightCome or RuleKind.Resolved or RuleKind.Now or RuleKind.AtThisMoment or RuleKind.Request;

    private static string Mark(IEnumerable<(string File, string Text)> tables) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', tables.Select(table => table.Text.ReplaceLineEndings("\n"))))))[..8];
}
