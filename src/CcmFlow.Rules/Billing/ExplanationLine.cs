namespace CcmFlow.Rules.Billing;

/// <summary>A sentence of the explanation with the time entries that bear it out. Holds no name and no diagnosis.</summary>
public sealed record ExplanationLine(string Text, IReadOnlyList<string> EntryIds);
