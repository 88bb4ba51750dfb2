namespace CcmFlow.Functions.Messaging;

public enum SightingKind
{
    /// <summary>The carrier has it.</summary>
    Found,
    /// <summary>The carrier's list does not have it.</summary>
    NotFound,
    /// <summary>The carrier has no list, but knows a repeated request by its id: sending it again makes no second text.</summary>
    RepeatIsSafe,
    /// <summary>It could not be found out.</summary>
    Unclear,
}

/// <summary>Whether a carrier has a text.</summary>
/// <param name="MessageId">The carrier's id, when found.</param>
public sealed record Sighting(SightingKind Kind, string? MessageId = null);
