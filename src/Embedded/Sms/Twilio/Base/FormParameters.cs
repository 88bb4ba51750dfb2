using System.Globalization;

namespace Twilio.Base;

/// <summary>The form fields of a request, written as Twilio reads them; what is null is left out.</summary>
internal sealed class FormParameters
{
    public List<KeyValuePair<string, string>> Fields { get; } = [];

    public FormParameters Add(string name, object? value)
    {
        if (Text(value) is { } text) Fields.Add(new(name, text));
        return this;
    }

    public FormParameters AddAll(string name, IEnumerable<object>? values)
    {
        foreach (var value in values ?? []) Add(name, value);
        return this;
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        bool flag => flag ? "true" : "false",
        Uri uri => uri.IsAbsoluteUri ? uri.AbsoluteUri : uri.OriginalString,
        DateTime time => time.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
