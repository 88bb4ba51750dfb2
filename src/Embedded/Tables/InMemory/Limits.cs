namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>The service's limits (learn.microsoft.com, "Understanding the Table service data model").</summary>
internal static class Limits
{
    public const int ActionsPerBatch = 100;
    public const int EntitiesPerPage = 1000;
    public const int BodyBytes = 4 * 1024 * 1024;
    private const int EntityBytes = 1024 * 1024;
    private const int KeyChars = 512;
    private const int PropertyBytes = 64 * 1024;
    private const int PropertyNameChars = 255;
    private const int Properties = 252;
    private static readonly DateTimeOffset FirstInstant = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void CheckKey(string name, string key)
    {
        if (key.Length > KeyChars) throw new RefusedException(Refusal.KeyValueTooLarge);
        var isForbidden = key.Any(letter => letter is '/' or '\\' or '#' or '?' || char.IsControl(letter));
        if (isForbidden) throw new RefusedException(Refusal.OutOfRange(name));
    }

    public static void CheckProperties(IReadOnlyDictionary<string, object> properties)
    {
        if (properties.Count > Properties) throw new RefusedException(Refusal.TooManyProperties);
        var total = 0L;
        foreach (var (name, value) in properties)
        {
            if (name.Length > PropertyNameChars) throw new RefusedException(Refusal.PropertyNameTooLong);
            if (value is DateTimeOffset instant && instant < FirstInstant) throw new RefusedException(Refusal.OutOfRange(name));
            var size = SizeOf(value);
            if (size > PropertyBytes) throw new RefusedException(Refusal.PropertyValueTooLarge);
            total += size + (2 * name.Length) + 8;
        }
        if (total > EntityBytes) throw new RefusedException(Refusal.EntityTooLarge);
    }

    public static void CheckTableName(string name)
    {
        var isGood = name.Length is >= 3 and <= 63 && char.IsAsciiLetter(name[0]) && name.All(char.IsAsciiLetterOrDigit);
        if (!isGood || name.Equals("tables", StringComparison.OrdinalIgnoreCase)) throw new RefusedException(Refusal.InvalidTableName);
    }

    private static int SizeOf(object value) => value switch
    {
        string text => 2 * text.Length,
        byte[] bytes => bytes.Length,
        Guid => 16,
        _ => 8,
    };
}
