namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>
/// Order of two property values. Null: they cannot be ordered (different types, NaN), and so are only unequal. An Int64 is not compared
/// with an Int32 literal (<c>5</c> for <c>5L</c>): the service finds nothing then.
/// </summary>
internal static class EdmOrder
{
    public static int? Compare(object left, object right) => (left, right) switch
    {
        (string one, string other) => string.CompareOrdinal(one, other),
        (int one, int other) => one.CompareTo(other),
        (long one, long other) => one.CompareTo(other),
        (int or double, int or double) => Compare(ToDouble(left), ToDouble(right)),
        (bool one, bool other) => one.CompareTo(other),
        (DateTimeOffset one, DateTimeOffset other) => one.CompareTo(other),
        (Guid one, Guid other) => string.CompareOrdinal(one.ToString("D"), other.ToString("D")),
        (byte[] one, byte[] other) => one.AsSpan().SequenceCompareTo(other),
        _ => null,
    };

    private static int? Compare(double one, double other) => double.IsNaN(one) || double.IsNaN(other) ? null : one.CompareTo(other);

    private static double ToDouble(object value) => value is double number ? number : (int)value;
}
