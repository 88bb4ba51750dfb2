namespace CcmFlow.Rules.Texts;

/// <summary>What is wrong with a text that was to be saved.</summary>
/// <param name="Field">The field of the request.</param>
/// <param name="Mend">What to write instead.</param>
public sealed record TextFault(string Field, string Mend);
