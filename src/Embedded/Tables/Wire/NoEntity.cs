using Azure;

namespace CcmFlow.Embedded.Tables.Wire;

/// <summary>The answer when an entity that may be missing is missing.</summary>
internal sealed class NoEntity<T>(Response response) : NullableResponse<T>
{
    public override bool HasValue => false;

    public override T? Value => throw new InvalidOperationException("There is no such entity: check HasValue first.");

    public override Response GetRawResponse() => response;
}
