namespace CcmFlow.Rules.Claims;

/// <summary>The billing practitioner of a claim (2310B).</summary>
public sealed record RenderingProvider(PersonName Name, string Npi, string? Taxonomy);
