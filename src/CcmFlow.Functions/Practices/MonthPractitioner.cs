namespace CcmFlow.Functions.Practices;

/// <summary>Under whom a month is billed, and for whom its consent has to be (AMA: asked anew when the billing practitioner changes).</summary>
public sealed record MonthPractitioner(string Npi, string LastName, string FirstName, string Taxonomy)
{
    public static MonthPractitioner Of(PracticeBilling billing) => new(billing.PractitionerNpi, billing.PractitionerLastName, billing.PractitionerFirstName, billing.PractitionerTaxonomy);

    /// <summary>A number that a payer refused is mended with the name left as it is; another person has both otherwise.</summary>
    public bool IsSamePersonAs(MonthPractitioner other) => Npi == other.Npi || string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase);

    public string Name => $"{FirstName} {LastName}";
}
