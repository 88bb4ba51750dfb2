using CcmFlow.Embedded.Tables.Wire;

namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>The service's limits (learn.microsoft.com, "Understanding the Table service data model").</summary>
internal static class Limits
{
    public const int ActionsPerBatch = 100;
    public const int EntitiesPerPage = 1000;
    public const int BodyBytes = 4 * 1024 * 1024;

    public static void CheckKey(string name, string key)
    {
        if (EntityLimits.FaultOfKey(key) is { } code) throw new RefusedException(Refusal.OfLimit(code, name));
    }

    public static void CheckProperties(IReadOnlyDictionary<string, object> properties)
    {
        if (FaultOf(properties) is { } refusal) throw new RefusedException(refusal);
    }

    /// <summary>The limit that the properties break together; null when they keep them all.</summary>
    public static Refusal? FaultOf(IReadOnlyDictionary<string, object> properties)
    {
        var limits = new EntityLimits();
        foreach (var (name, value) in properties)
        {
            if (limits.Add(name, value) is { } code) return Refusal.OfLimit(code, name);
        }
        return null;
    }

    public static void CheckTableName(string name)
    {
        var isGood = name.Length is >= 3 and <= 63 && char.IsAsciiLetter(name[0]) && name.All(char.IsAsciiLetterOrDigit);
        if (!isGood || name.Equals("tables", StringComparison.OrdinalIgnoreCase)) throw new RefusedException(Refusal.InvalidTableName);
    }
}
