using System.CommandLine;

namespace CcmFlow.Cli.Billing;

/// <summary><c>ccmflow billing</c></summary>
public static class BillingCommand
{
    public static Command Create() =>
        new("billing", "What may be billed for a patient-month, and why.") { CheckCommand.Create(), ExplainCommand.Create() };
}
