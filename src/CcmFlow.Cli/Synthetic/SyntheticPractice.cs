namespace CcmFlow.Cli.Synthetic;

/// <summary>One who sees the patients of a practice; the NPI is made up, with a valid check digit.</summary>
internal sealed record SyntheticPractitioner(string Id, string Given, string Family, string Npi);

/// <summary>A made-up practice. <paramref name="CodesIcd10"/>: its record system exports ICD-10-CM beside SNOMED CT.</summary>
internal sealed record SyntheticPractice(
    string Id, string Name, string Npi, string Line, string City, string State, string Zip, string Phone,
    bool CodesIcd10, IReadOnlyList<SyntheticPlace> Places, IReadOnlyList<SyntheticPractitioner> Practitioners)
{
    public static IReadOnlyList<SyntheticPractice> All { get; } =
    [
        new(
            "harbor", "Harbor Family Medicine", SyntheticNpi.With(120000001), "40 Harbor Road", "Lynn", "MA", "01902", "+17815550199", true, SyntheticPlaces.East,
            [new("dr-lin", "Mei", "Lin", SyntheticNpi.With(120000011)), new("dr-okafor", "Chidi", "Okafor", SyntheticNpi.With(120000012)), new("dr-walsh", "Nora", "Walsh", SyntheticNpi.With(120000013))]),
        new(
            "highplains", "High Plains Primary Care", SyntheticNpi.With(120000002), "1200 Federal Boulevard", "Denver", "CO", "80219", "+13035550199", false, SyntheticPlaces.West,
            [new("dr-ortega", "Lucia", "Ortega", SyntheticNpi.With(120000021)), new("dr-hansen", "Erik", "Hansen", SyntheticNpi.With(120000022))]),
    ];
}
