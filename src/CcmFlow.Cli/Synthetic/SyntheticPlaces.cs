namespace CcmFlow.Cli.Synthetic;

/// <summary>A real town with one of its ZIP codes and an area code that serves it; <paramref name="Weight"/> is relative to the practice's other places.</summary>
internal sealed record SyntheticPlace(string City, string State, string Zip, int AreaCode, int Weight);

/// <summary>Where the patients live: around their practice, and some where retired people spend the winter, so that several zones occur.</summary>
internal static class SyntheticPlaces
{
    public static IReadOnlyList<SyntheticPlace> East { get; } =
    [
        new("Lynn", "MA", "01902", 781, 26), new("Salem", "MA", "01970", 978, 22), new("Peabody", "MA", "01960", 978, 14), new("Nashua", "NH", "03060", 603, 9),
        new("Portland", "ME", "04101", 207, 7), new("Providence", "RI", "02903", 401, 7), new("Sarasota", "FL", "34236", 941, 6), new("Pensacola", "FL", "32501", 850, 5),
        new("San Juan", "PR", "00907", 787, 4),
    ];

    public static IReadOnlyList<SyntheticPlace> West { get; } =
    [
        new("Denver", "CO", "80219", 303, 28), new("Pueblo", "CO", "81003", 719, 18), new("Grand Junction", "CO", "81501", 970, 12), new("Santa Fe", "NM", "87501", 505, 9),
        new("Phoenix", "AZ", "85004", 602, 9), new("El Paso", "TX", "79901", 915, 7), new("Boise", "ID", "83702", 208, 6), new("Scottsbluff", "NE", "69361", 308, 5),
        new("Fresno", "CA", "93721", 559, 4), new("Honolulu", "HI", "96813", 808, 2),
    ];

    public static IReadOnlyList<string> Streets { get; } =
        ["Maple Street", "Oak Avenue", "Harbor Road", "Second Street", "Washington Street", "Lake Drive", "Cedar Lane", "Mill Road", "Park Avenue", "School Street", "Sunset Boulevard", "River Road"];
}
