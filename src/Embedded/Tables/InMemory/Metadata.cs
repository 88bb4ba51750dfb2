namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>How much an answer says about types and addresses: <c>odata=…</c> of $format or, without it, of Accept.</summary>
internal enum Metadata
{
    None,
    Minimal,
    Full,
}
