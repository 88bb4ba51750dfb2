namespace CcmFlow.Rules.Claims;

/// <summary>The practice as biller (2010AA).</summary>
/// <param name="Name">Legal name.</param>
/// <param name="Npi">Ten digits.</param>
/// <param name="TaxId">EIN: nine digits, with or without dash.</param>
/// <param name="Taxonomy">Ten characters; null leaves PRV*BI out.</param>
/// <param name="Address">Street address with ZIP+4; no PO box.</param>
/// <param name="PayTo">Only when payments go elsewhere.</param>
public sealed record BillingProvider(
    string Name,
    string Npi,
    string TaxId,
    string? Taxonomy,
    PostalAddress Address,
    PostalAddress? PayTo = null);
