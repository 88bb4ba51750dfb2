namespace CcmFlow.Rules.Billing;

public static class BillingRules
{
    public static BillingDecision Decide(BillingCase facts) => throw new NotImplementedException();
}
