namespace CcmFlow.Embedded.Tables.Wire;

/// <summary>Which properties are written with <c>name@odata.type</c>.</summary>
internal enum Annotations
{
    /// <summary>Each whose type JSON has not, doubles too: what a client sends.</summary>
    Sent,

    /// <summary>As in an answer: a double is known by its point or exponent.</summary>
    Needed,
    None,
}
