namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>Order of two property values. Null: they cannot be ordered (different kinds, NaN), and so are only unequal.</summary>
internal static class EdmOrder
{
    public static int? Compare(object left, object right) => (left, right) switch
    {
        (string one, string other) => string.CompareOrdinal(one, other),
        (int or long, int or long) => ToInt64(left).CompareTo(ToInt64(right)),
        (int or long or double, int or long or double) => Compare(ToDouble(left), ToDouble(right)),
        (bool one, bool other) => one.CompareTo(other),
        (DateTimeOffset one, DateTimeOffset other) => one.CompareTo(other),
        (Guid one, Guid other) => string.CompareOrdinal(one.ToString("D"), other.ToString("D")),
        (byte[] one, byte[] other) => one.AsSpan().SequenceCompareTo(other),
        _ => null,
    };

    private static int? Compare(double one, double other) => double.IsNaN(one) || double.IsNaN(other) ? null : one.CompareTo(other);

    private static long ToInt64(object value) => value is int number ? number : (long)value;

    private static double ToDouble(object value) => value is double number ? number : ToInt64(value);
}
