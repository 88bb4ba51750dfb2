using CcmFlow.Rules.Billing;

namespace CcmFlow.Cli.Billing;

/// <summary>Which payment locality a person means.</summary>
internal static class LocalityChoice
{
    /// <summary>By contractor and number (10112-00), the whole name, or a part of the name that only one locality has.</summary>
    public static Locality ByText(FeeSchedule schedule, string text)
    {
        if (text.Split('-') is [var mac, var number] && schedule.FindLocality(mac.Trim(), number.Trim()) is { } exact) return exact;
        var whole = schedule.Localities.Where(locality => string.Equals(locality.Name.TrimEnd('*'), text.Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
        var found = whole.Count > 0 ? whole : schedule.Localities.Where(locality => locality.Name.Contains(text.Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
        return found switch
        {
            [var one] => one,
            [] => throw new InvalidOperationException($"--locality: no locality of the {schedule.Label} is called {text}."),
            _ => throw new InvalidOperationException($"--locality: {text} may be {string.Join(", ", found.Select(Name))}. Give contractor and number."),
        };
    }

    public static Locality ByZip(FeeSchedule schedule, string zip) => schedule.LocalityOfZip(zip)
        ?? throw new InvalidOperationException($"--zip: the locality of {zip} is not on file (only Massachusetts and Missouri are). Give --locality.");

    public static string Name(Locality? locality) => locality is null ? "national" : $"{locality.Name} ({locality.Mac}-{locality.Number})";
}
