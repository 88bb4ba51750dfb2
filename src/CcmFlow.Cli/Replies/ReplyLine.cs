using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CcmFlow.Rules.Replies;

namespace CcmFlow.Cli.Replies;

/// <summary>One line of a reply file: its fields as they came, then the reading of its text.</summary>
internal static class ReplyLine
{
    private const string Intents = "intents";
    private const string Evidence = "evidence";

    // Texts stay legible; the output is a file or a terminal, never a web page.
    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="line">A JSON object. Fields that are missing or null: text means a photo, lang both languages, context any, sender patient.</param>
    /// <param name="read">The line with <c>intents</c> and <c>evidence</c> at its end; earlier ones are replaced.</param>
    /// <param name="fault">What is wrong and the mend; it never repeats the text, which may be a patient's.</param>
    public static bool TryRead(string line, [NotNullWhen(true)] out string? read, [NotNullWhen(false)] out string? fault)
    {
        (read, fault) = (null, null);
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                fault = "not a JSON object; write {\"text\": \"...\"}.";
                return false;
            }

            var fields = json.RootElement;
            if (!TryText(fields, "text", out var text, out fault) || !TryText(fields, "lang", out var language, out fault)
                || !TryWord(fields, "context", ReplyContext.Any, out var context, out fault) || !TryWord(fields, "sender", ReplySender.Patient, out var sender, out fault))
            {
                return false;
            }

            read = Write(fields, ReplyClassifier.Classify(text, language, context, sender));
            return true;
        }
        catch (JsonException error)
        {
            fault = $"not valid JSON (at character {error.BytePositionInLine + 1}).";
            return false;
        }
    }

    private static bool TryText(JsonElement fields, string name, out string? value, [NotNullWhen(false)] out string? fault)
    {
        (value, fault) = (null, null);
        if (!fields.TryGetProperty(name, out var field) || field.ValueKind == JsonValueKind.Null) return true;
        if (field.ValueKind == JsonValueKind.String)
        {
            value = field.GetString();
            return true;
        }

        fault = $"{name} is a {field.ValueKind.ToString().ToLowerInvariant()}; it has to be a string or null.";
        return false;
    }

    private static bool TryWord<T>(JsonElement fields, string name, T missing, out T value, [NotNullWhen(false)] out string? fault)
        where T : struct, Enum
    {
        value = missing;
        if (!TryText(fields, name, out var word, out fault)) return false;
        if (word is null || (word.All(char.IsAsciiLetter) && Enum.TryParse(word, ignoreCase: true, out value))) return true;
        fault = $"{name} is none of {string.Join(", ", Enum.GetNames<T>().Select(known => known.ToLowerInvariant()))}.";
        return false;
    }

    private static string Write(JsonElement fields, ReplyClassification reading)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Written))
        {
            json.WriteStartObject();
            foreach (var field in fields.EnumerateObject().Where(field => field.Name is not (Intents or Evidence)))
            {
                json.WritePropertyName(field.Name);
                json.WriteRawValue(field.Value.GetRawText());
            }

            WriteReading(json, reading);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static void WriteReading(Utf8JsonWriter json, ReplyClassification reading)
    {
        json.WriteStartArray(Intents);
        foreach (var intent in reading.Intents.Select(IntentNames.Of).Distinct()) json.WriteStringValue(intent);
        json.WriteEndArray();
        json.WriteStartArray(Evidence);
        foreach (var found in reading.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("intent", IntentNames.Of(found.Intent));
            json.WriteString("rule", found.RuleId);
            json.WriteString("words", found.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
