using System.Globalization;

namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>A "reading" section.</summary>
internal static class ReadingTableReader
{
    public static ReadingTable Read(LexiconSection section, SlotTable slots)
    {
        section.Expect("id");
        var words = new List<LexiconWord>();
        var limits = new List<ReadingLimit>();
        var (least, most) = (0m, 9999m);
        string? otherUnit = null;
        var factor = 1m;
        (decimal, decimal)? normal = null;
        (decimal, decimal)? spaced = null;
        foreach (var field in section.Fields)
        {
            switch (field.Name)
            {
                case "en" or "es" or "both":
                    words.AddRange(field.Words.Select(LexiconWord.Parse));
                    break;
                case "range":
                    var range = Numbers(section, field, 2);
                    (least, most) = (range[0], range[1]);
                    break;
                case "unit":
                    var unit = field.Words.ToArray();
                    if (unit.Length != 2)
                    {
                        throw section.Fault(field.Name, "write \"unit <beginning of its name> <factor>\".", field.Line);
                    }

                    (otherUnit, factor) = (unit[0], Number(section, field, unit[1]));
                    break;
                case "emergency" or "urgent":
                    limits.Add(Limit(section, field));
                    break;
                case "normal":
                    var usual = Numbers(section, field, 2);
                    normal = (usual[0], usual[1]);
                    break;
                case "spaced":
                    var beside = Numbers(section, field, 2);
                    spaced = (beside[0], beside[1]);
                    break;
                case "why" or "source":
                    break;
                default:
                    throw section.Fault(field.Name, "is no field of a reading; write en, es, both, range, unit, normal, spaced, emergency, urgent, why or source.", field.Line);
            }
        }

        return limits.Count == 0 && normal is null
            ? throw section.Fault(section.Arguments[0], "has no limit; write e.g. \"emergency below 54\".")
            : new ReadingTable(section.Arguments[0], slots.Of(words), least, most) { Limits = limits, Normal = normal, Spaced = spaced, OtherUnit = otherUnit, OtherUnitFactor = factor };
    }

    public static ReplyIntent Severity(LexiconSection section, string name, int line) => name switch
    {
        "emergency" => ReplyIntent.Emergency,
        "urgent" => ReplyIntent.Urgent,
        _ => throw section.Fault(name, "has to be emergency or urgent.", line),
    };

    // "below 54", "from 500", "from 40.5 below 43", "from 180 with-complaint"
    private static ReadingLimit Limit(LexiconSection section, LexiconField field)
    {
        var (from, below) = (decimal.MinValue, decimal.MaxValue);
        var complaint = false;
        var words = field.Words.ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            switch (words[i])
            {
                case "from" when i + 1 < words.Length:
                    from = Number(section, field, words[++i]);
                    break;
                case "below" when i + 1 < words.Length:
                    below = Number(section, field, words[++i]);
                    break;
                case "with-complaint":
                    complaint = true;
                    break;
                default:
                    throw section.Fault(field.Name, $"\"{field.Value}\" has to be made of \"from <number>\", \"below <number>\", \"with-complaint\".", field.Line);
            }
        }

        return new ReadingLimit(Severity(section, field.Name, field.Line), from, below, complaint);
    }

    private static decimal[] Numbers(LexiconSection section, LexiconField field, int count)
    {
        var words = field.Words.ToArray();
        return words.Length == count ? [.. words.Select(word => Number(section, field, word))] : throw section.Fault(field.Name, $"needs {count} numbers.", field.Line);
    }

    private static decimal Number(LexiconSection section, LexiconField field, string word) =>
        decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw section.Fault(field.Name, $"\"{word}\" is no number.", field.Line);
}
