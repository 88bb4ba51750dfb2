namespace CcmFlow.Rules.X12;

/// <summary>The four characters that an ISA declares: they cannot occur in data, X12 has no escape.</summary>
/// <param name="Element">The fourth character of the ISA.</param>
/// <param name="Repetition">ISA11.</param>
/// <param name="Component">ISA16.</param>
/// <param name="Terminator">What follows ISA16.</param>
public readonly record struct X12Separators(char Element, char Repetition, char Component, char Terminator)
{
    /// <summary>What this app writes.</summary>
    public static X12Separators Usual { get; } = new('*', '^', ':', '~');

    public bool Holds(char character) => character == Element || character == Repetition || character == Component || character == Terminator;
}
