namespace CcmFlow.Embedded.Surface.Tests;

/// <summary>One public type of a listing: its head line (kind, name, bases) and the lines of its members.</summary>
public sealed record PublicType(string Name, string Head, IReadOnlySet<string> Members);
