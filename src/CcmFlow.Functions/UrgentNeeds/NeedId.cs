namespace CcmFlow.Functions.UrgentNeeds;

/// <summary>Names an urgent need.</summary>
public sealed record NeedId(string Practice, string Need)
{
    private const string Mark = ":need:";

    public string Instance => $"{Practice}{Mark}{Need}";

    /// <summary>Whether the instance pages for an urgent need.</summary>
    public static bool IsInstance(string instance) => instance.Contains(Mark, StringComparison.Ordinal);
}
