namespace CcmFlow.Rules.Billing.Golden;

/// <summary>A case file, or one case of it, is not in the golden format.</summary>
public sealed class GoldenFormatException(string field, string fault) : FormatException($"{field} {fault}")
{
    /// <summary>Path of the field that cannot be read, such as entries[2].role.</summary>
    public string Field { get; } = field;

    public string Fault { get; } = fault;
}
