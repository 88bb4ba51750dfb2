namespace CcmFlow.Rules.X12;

/// <summary>What the tokenizer finds next: a segment or a fault.</summary>
public readonly record struct X12Token(X12Segment? Segment, X12Fault? Fault);
