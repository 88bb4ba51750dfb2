namespace CcmFlow.Functions.Practices.Sections;

/// <summary>Under whom CCM is billed. Consent is for this practitioner: another one needs it anew.</summary>
internal static class BillingPractitioner
{
    public static PracticeSection Section { get; } = new(
        "practitioner", "Billing practitioner", "Patients consented to CCM by this practitioner: with another NPI each is asked anew, and nothing counts before the new yes. Months that are over stay with who billed them; a name, or a number with the name left as it is, that was mended goes onto claims that wait.",
        [
            PracticeIdentity.Billing("firstName", "First name", b => b.PractitionerFirstName, (b, v) => b with { PractitionerFirstName = v }, FieldChecks.AtMost(35)),
            PracticeIdentity.Billing("lastName", "Last name", b => b.PractitionerLastName, (b, v) => b with { PractitionerLastName = v }, FieldChecks.AtMost(60)),
            PracticeIdentity.Billing("npi", "NPI", b => b.PractitionerNpi, (b, v) => b with { PractitionerNpi = v }, FieldChecks.Npi),
            PracticeIdentity.Billing("taxonomy", "Taxonomy", b => b.PractitionerTaxonomy, (b, v) => b with { PractitionerTaxonomy = v }, FieldChecks.Taxonomy),
        ]);
}
