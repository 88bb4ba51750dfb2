namespace Azure.Data.Tables;

/// <summary>What happens to properties that the stored entity has and the sent one has not: Merge keeps them, Replace drops them.</summary>
public enum TableUpdateMode
{
    Merge = 0,
    Replace = 1,
}
