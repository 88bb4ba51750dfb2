namespace CcmFlow.Rules.Billing;

/// <summary>Each reason and warning as a plain sentence for a practice manager.</summary>
public static class ReasonText
{
    public static string For(ReasonCode reason) => throw new NotImplementedException();

    public static string For(WarningCode warning) => throw new NotImplementedException();
}
