using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Billing.Golden;

/// <summary>A value of a case file with the path to it, so that each fault names its field. Nothing is guessed: what cannot be read is a fault.</summary>
internal readonly partial record struct GoldenField(JsonNode? Node, string Path)
{
    public bool IsNull => Node is null;

    public GoldenField this[string name] => Node switch
    {
        JsonObject members => new(members[name], Path.Length == 0 ? name : $"{Path}.{name}"),
        null => throw Wrong("is missing"),
        _ => throw Wrong("is not an object"),
    };

    public IEnumerable<string> Names => Node is JsonObject members ? members.Select(member => member.Key) : [];

    public bool Has(string name) => Node is JsonObject members && members.ContainsKey(name);

    /// <summary>The members of a list; none when the list is absent.</summary>
    public IEnumerable<GoldenField> Items()
    {
        if (Node is not (null or JsonArray))
        {
            throw Wrong("is not a list");
        }

        var path = Path;
        return Node is JsonArray items ? items.Select((item, index) => new GoldenField(item, $"{path}[{index}]")) : [];
    }

    public string Text() => TextOrNull() ?? throw Wrong("is missing");

    public string? TextOrNull() => Node switch
    {
        null => null,
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        _ => throw Wrong("is not a text"),
    };

    /// <summary>False when absent.</summary>
    public bool Flag() => Node switch
    {
        null => false,
        JsonValue value when value.TryGetValue<bool>(out var flag) => flag,
        _ => throw Wrong("is neither true nor false"),
    };

    public int Int() => IntOrNull() ?? throw Wrong("is missing");

    public int? IntOrNull() => Node switch
    {
        null => null,
        JsonValue value when value.TryGetValue<int>(out var number) => number,
        _ => throw Wrong("is not a whole number"),
    };

    public decimal? NumberOrNull() => Node switch
    {
        null => null,
        JsonValue value when value.TryGetValue<decimal>(out var number) => number,
        _ => throw Wrong("is not a number"),
    };

    /// <summary>Dollars, as a text or as a number.</summary>
    public decimal? MoneyOrNull() => Node switch
    {
        null => null,
        JsonValue value when value.TryGetValue<decimal>(out var number) => number,
        JsonValue value when value.TryGetValue<string>(out var text)
            && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw Wrong("is not an amount"),
    };

    public DateOnly Date() => DateOrNull() ?? throw Wrong("is missing");

    public DateOnly? DateOrNull() => TextOrNull() switch
    {
        null => null,
        { } text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
        _ => throw Wrong("is not a date (yyyy-MM-dd)"),
    };

    /// <summary>An instant must say its offset: without one it could be any of 24.</summary>
    public DateTimeOffset? InstantOrNull() => TextOrNull() switch
    {
        null => null,
        { } text when WithOffset().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var instant) => instant,
        _ => throw Wrong("is not an instant with its offset"),
    };

    public ServiceMonth Month() => ServiceMonth.TryParse(Text(), out var month) ? month : throw Wrong("is not a month (yyyy-MM)");

    public LocalZone Zone() => LocalZone.TryFind(Text(), out var zone) ? zone : throw Wrong("is not a known time zone");

    /// <summary>A member of an enum, written with or without underscores.</summary>
    public T Named<T>()
        where T : struct, Enum => TryNamed<T>(out var value) ? value : throw Wrong($"has the unknown value {Text()}");

    public bool TryNamed<T>(out T value)
        where T : struct, Enum
    {
        var name = Text().Replace("_", "", StringComparison.Ordinal);
        var found = Array.Find(Enum.GetNames<T>(), known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));
        value = found is null ? default : Enum.Parse<T>(found);
        return found is not null;
    }

    public GoldenFormatException Wrong(string fault) => new(Path, fault);

    [GeneratedRegex(@"T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex WithOffset();
}
