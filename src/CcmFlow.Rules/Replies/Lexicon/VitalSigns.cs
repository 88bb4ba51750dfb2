using System.Globalization;
using System.Text.RegularExpressions;
using CcmFlow.Rules.Replies.Reading;

namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>
/// Readings with their limits: glucose under 54 mg/dL and oxygen under 88 % are emergencies (ADA; usual home-oxygen practice), blood
/// pressure from 180/120 is urgent and, with any other complaint, an emergency (AHA). A clinician signs the numbers with the tables.
/// </summary>
internal static partial class VitalSigns
{
    private const int WindowAfter = 9;
    private const int WindowBefore = 3;
    private const decimal MmolToMg = 18m;

    private static readonly Reading[] Readings =
    [
        new("glucose", LexiconWord.GetAll(["sugar*", "glucose", "azucar*", "glucosa", "glucemia", "glicemia", "bs", "bg", "mmol"]), 1, 999, Glucose),
        new("oxygen", LexiconWord.GetAll(["oxygen", "o2", "spo2", "sat", "sats", "saturation", "saturacion", "oxigeno", "oximet*", "ox", "oxigenacion"]), 40, 100, Oxygen),
        new("pulse", LexiconWord.GetAll(["pulse", "heartrate", "rate", "hr", "bpm", "pulso", "latidos"]), 20, 260, Pulse),
        new("temperature", LexiconWord.GetAll(["temperature", "temperatura", "fever", "fiebre", "calentura", "grados", "degrees"]), 34, 110, Temperature),
        new("systolic", LexiconWord.GetAll(["bp", "presion", "tension", "systolic", "sistolica"]), 60, 300, Systolic),
        new("pain-scale", LexiconWord.GetAll(["pain", "dolor", "scale", "escala"]), 8, 10, PainScale),
    ];

    public static IEnumerable<ReplyEvidence> Read(ReplyText text, bool otherComplaint)
    {
        foreach (var evidence in Readings.SelectMany(reading => ReadOne(text, reading, otherComplaint)))
        {
            yield return evidence;
        }

        foreach (Match match in Pair().Matches(text.Folded))
        {
            if (Pressure(match, otherComplaint) is { } evidence)
            {
                yield return evidence;
            }
        }
    }

    public static bool IsReadingWord(Token token) =>
        token.Kind == TokenKind.Word && (Readings.Any(reading => reading.Id != "pain-scale" && reading.Words.Any(word => Spelling.Matches(token, word))) || token.Text is "blood" or "level" or "mg" or "dl");

    private static IEnumerable<ReplyEvidence> ReadOne(ReplyText text, Reading reading, bool otherComplaint)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (!reading.Words.Any(word => text.Tokens[i].Kind == TokenKind.Word && Spelling.Matches(text.Tokens[i], word)))
            {
                continue;
            }

            foreach (var (at, value) in NumbersNear(text, i, reading))
            {
                if (reading.Judge(new Measured(value, text, at, otherComplaint)) is { } intent)
                {
                    yield return new ReplyEvidence(intent, reading.Id, text.Words(Math.Min(i, at), Math.Max(i, at) + 1));
                }
            }
        }
    }

    private static IEnumerable<(int At, decimal Value)> NumbersNear(ReplyText text, int word, Reading reading)
    {
        var (start, end) = text.SentenceOf(word);
        var after = Enumerable.Range(word + 1, Math.Max(0, Math.Min(end, word + 1 + WindowAfter) - word - 1)).Where(i => Counts(text, i, reading)).ToList();
        var before = Enumerable.Range(Math.Max(start, word - WindowBefore), word - Math.Max(start, word - WindowBefore)).Where(i => Counts(text, i, reading)).ToList();
        foreach (var i in after.Count > 0 ? after : before)
        {
            yield return (i, text.Tokens[i].Value!.Value);
        }
    }

    private static bool Counts(ReplyText text, int i, Reading reading) =>
        text.Tokens[i].Value is { } value && value >= reading.Least && value <= reading.Most && !IsOfSomethingElse(text, i) && !IsHalfOfAPair(text, i);

    private static bool IsOfSomethingElse(ReplyText text, int number) =>
        number + 1 < text.Tokens.Count && OtherUnits.Contains(text.Tokens[number + 1].Text);

    private static bool IsHalfOfAPair(ReplyText text, int number) =>
        Pair().Matches(text.Folded).Any(match => match.Groups["high"].Value == text.Tokens[number].Text || match.Groups["low"].Value == text.Tokens[number].Text);

    private static ReplyIntent? Glucose(Measured measured)
    {
        var mmol = measured.NextIs("mmol") || (measured.Value < 30 && decimal.Truncate(measured.Value) != measured.Value);
        var value = mmol ? measured.Value * MmolToMg : measured.Value;
        return value switch
        {
            < 20 => null,
            < 54 => ReplyIntent.Emergency,
            < 70 => ReplyIntent.Urgent,
            >= 500 => ReplyIntent.Emergency,
            >= 300 => ReplyIntent.Urgent,
            _ => null,
        };
    }

    private static ReplyIntent? Oxygen(Measured measured) => measured.Value switch
    {
        < 88 => ReplyIntent.Emergency,
        <= 90 => ReplyIntent.Urgent,
        _ => null,
    };

    private static ReplyIntent? Pulse(Measured measured) => measured.Value switch
    {
        < 40 => ReplyIntent.Urgent,
        > 150 => ReplyIntent.Emergency,
        > 120 => ReplyIntent.Urgent,
        _ => null,
    };

    private static ReplyIntent? Temperature(Measured measured) => measured.Value switch
    {
        < 35 => ReplyIntent.Urgent,
        >= 40.5m and <= 43 or >= 105 => ReplyIntent.Emergency,
        >= 38 and <= 43 or >= 100.4m or (> 90 and < 95) => ReplyIntent.Urgent,
        _ => null,
    };

    private static ReplyIntent? Systolic(Measured measured) => measured.Value switch
    {
        >= 180 => measured.OtherComplaint ? ReplyIntent.Emergency : ReplyIntent.Urgent,
        < 90 => ReplyIntent.Urgent,
        _ => null,
    };

    private static ReplyIntent? PainScale(Measured measured) => ReplyIntent.Urgent;

    private static ReplyEvidence? Pressure(Match match, bool otherComplaint)
    {
        var high = int.Parse(match.Groups["high"].Value, CultureInfo.InvariantCulture);
        var low = int.Parse(match.Groups["low"].Value, CultureInfo.InvariantCulture);
        if (high is < 60 or > 300 || low is < 30 or > 200 || high <= low)
        {
            return null;
        }

        ReplyIntent? intent = (high, low) switch
        {
            ( >= 180, _) or (_, >= 120) => otherComplaint ? ReplyIntent.Emergency : ReplyIntent.Urgent,
            ( < 90, _) => ReplyIntent.Urgent,
            _ => null,
        };
        return intent is { } found ? new ReplyEvidence(found, "blood-pressure", match.Value) : null;
    }

    private static readonly HashSet<string> OtherUnits =
    [
        "am", "pm", "a", "p", "units", "unit", "unidades", "unidad", "hours", "hour", "hrs", "hr", "horas", "hora", "minutes", "minute", "min", "mins", "minutos", "days", "day", "dias", "dia",
        "weeks", "week", "semanas", "months", "meses", "years", "year", "anos", "times", "time", "veces", "pills", "pill", "pastillas", "tablets", "lbs", "lb", "pounds", "libras", "mcg",
        "liters", "liter", "l", "litros", "oclock", "blocks", "steps", "feet", "miles",
    ];

    // Not part of a date, a phone number or a longer number.
    [GeneratedRegex(@"(?<![\d/.-])(?<high>\d{2,3})\s*(?:/|\bover\b|\bsobre\b|\bcon\b|\bx\b|-)\s*(?<low>\d{2,3})(?![\d/-]|\.\d)")]
    private static partial Regex Pair();

    private sealed record Reading(string Id, LexiconWord[] Words, decimal Least, decimal Most, Func<Measured, ReplyIntent?> Judge);

    private sealed record Measured(decimal Value, ReplyText Text, int At, bool OtherComplaint)
    {
        public bool NextIs(string word) => At + 1 < Text.Tokens.Count && Text.Tokens[At + 1].Text.StartsWith(word, StringComparison.Ordinal);
    }
}
