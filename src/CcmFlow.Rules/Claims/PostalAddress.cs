namespace CcmFlow.Rules.Claims;

/// <param name="Line1">Street and number.</param>
/// <param name="Line2">Suite or flat.</param>
/// <param name="City">City.</param>
/// <param name="State">Two letters.</param>
/// <param name="Zip">5 or 9 digits, with or without dash.</param>
public sealed record PostalAddress(string Line1, string? Line2, string City, string State, string Zip);
