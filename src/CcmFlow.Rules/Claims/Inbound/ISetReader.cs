using CcmFlow.Rules.X12;

namespace CcmFlow.Rules.Claims.Inbound;

/// <summary>Reads the segments of one transaction set into items as soon as each is whole.</summary>
internal interface ISetReader
{
    void Next(X12Segment segment);

    /// <summary>After the last segment, SE or not.</summary>
    void End();
}
