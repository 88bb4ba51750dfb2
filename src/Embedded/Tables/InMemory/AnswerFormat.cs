namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>The form of an answer's JSON.</summary>
/// <param name="Level">What is annotated.</param>
/// <param name="Root">The service's address, without a slash at its end.</param>
internal sealed record AnswerFormat(Metadata Level, string Root)
{
    public string ContentType => $"application/json;odata={Level.ToString().ToLowerInvariant()}metadata;streaming=true;charset=utf-8".Replace("=nonemetadata", "=nometadata", StringComparison.Ordinal);

    public static Metadata LevelOf(string? accepted) => accepted switch
    {
        not null when accepted.Contains("odata=nometadata", StringComparison.OrdinalIgnoreCase) => Metadata.None,
        not null when accepted.Contains("odata=fullmetadata", StringComparison.OrdinalIgnoreCase) => Metadata.Full,
        _ => Metadata.Minimal,
    };
}
