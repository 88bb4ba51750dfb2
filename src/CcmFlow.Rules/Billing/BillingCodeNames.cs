using System.Reflection;
using System.Text.Json.Serialization;

namespace CcmFlow.Rules.Billing;

/// <summary>The stable names of reasons and warnings, as stored and shown (NO_CONSENT); they are declared once, on the enum members.</summary>
public static class BillingCodeNames
{
    private static readonly Dictionary<ReasonCode, string> Reasons = NamesOf<ReasonCode>();
    private static readonly Dictionary<WarningCode, string> Warnings = NamesOf<WarningCode>();

    public static string Of(ReasonCode reason) => Reasons[reason];

    public static string Of(WarningCode warning) => Warnings[warning];

    private static Dictionary<T, string> NamesOf<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(
            value => value,
            value => typeof(T).GetField(value.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()!.Name);
}
