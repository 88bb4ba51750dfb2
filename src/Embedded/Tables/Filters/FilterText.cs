using System.Globalization;
using System.Text;
using CcmFlow.Embedded.Tables.Wire;

namespace CcmFlow.Embedded.Tables.Filters;

/// <summary>Values as literals of the Table service's filter language.</summary>
internal static class FilterText
{
    public static string Format(FormattableString filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        object[] literals = [.. filter.GetArguments().Select(Literal)];
        return string.Format(CultureInfo.InvariantCulture, filter.Format, literals);
    }

    public static string Literal(object? value) => value switch
    {
        string text => Quote(text),
        char letter => Quote(letter.ToString()),
        StringBuilder text => Quote(text.ToString()),
        bool flag => flag ? "true" : "false",
        int or short or byte or sbyte or ushort => ((IConvertible)value).ToString(CultureInfo.InvariantCulture),
        long or uint or ulong => ((IConvertible)value).ToString(CultureInfo.InvariantCulture) + "L",
        double number => Double(number),
        float number => Double(number),
        Guid guid => $"guid'{guid:D}'",
        DateTimeOffset instant => $"datetime'{EdmJson.FormatInstant(instant)}'",
        DateTime { Kind: DateTimeKind.Unspecified } => throw new NotSupportedException(
            "A DateTime to compare with must say its zone (be UTC or local): use DateTime.SpecifyKind or a DateTimeOffset."),
        DateTime instant => $"datetime'{EdmJson.FormatInstant(new DateTimeOffset(instant))}'",
        byte[] bytes => $"X'{Convert.ToHexStringLower(bytes)}'",
        BinaryData data => $"X'{Convert.ToHexStringLower(data)}'",
        Enum member => Quote(member.ToString()),
        null => throw new NotSupportedException("The Table service stores no null, so nothing can be compared with it."),
        _ => throw new NotSupportedException($"The Table service has no literal for {value.GetType()}."),
    };

    private static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Double(double number) => double.IsFinite(number)
        ? EdmJson.FormatDouble(number)
        : throw new NotSupportedException("The Table service cannot compare with NaN or infinity.");
}
