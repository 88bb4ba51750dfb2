namespace CcmFlow.Functions.UrgentNeeds;

/// <summary>Names an urgent need.</summary>
public sealed record NeedId(string Practice, string Need)
{
    public string Instance => $"{Practice}:need:{Need}";
}
