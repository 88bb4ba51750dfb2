namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>Ends the work on a request that cannot be read or breaks a limit. What depends on the data is returned, not thrown.</summary>
internal sealed class RefusedException(Refusal refusal) : Exception(refusal.Message)
{
    public Refusal Refusal => refusal;
}
