namespace CcmFlow.Rules.X12.Validation;

/// <summary>Takes what <see cref="EnvelopeReader"/> finds.</summary>
internal interface IEnvelopeSink
{
    /// <summary>An ISA, GS, GE or IEA.</summary>
    void Envelope(X12Segment segment);

    /// <summary>A TA1. The interchange is null when its ISA is missing.</summary>
    void InterchangeAcknowledged(X12Segment? interchange, X12Segment segment);

    void SetStarted(X12SetContext set);

    /// <summary>A segment between ST and SE.</summary>
    void InSet(X12Segment segment);

    /// <summary>The set's SE; null when it is missing.</summary>
    void SetEnded(X12Segment? end);
}
