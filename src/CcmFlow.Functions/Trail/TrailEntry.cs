using CcmFlow.Functions.Practices.Sections;

namespace CcmFlow.Functions.Trail;

/// <summary>Something that somebody saw or did.</summary>
/// <param name="Who">Account id, or <see cref="Machine"/>.</param>
/// <param name="What">The function that was called.</param>
/// <param name="Patient">Patient id; null: it was about none in particular.</param>
/// <param name="About">Further ids of the route, such as a task's or a month; never a name.</param>
/// <param name="Outcome">Null when it was begun; what became of it where it was not carried out: a refusal at the door, or an <see cref="CcmFlow.Rules.Access.ActOutcome"/>.</param>
public sealed record TrailEntry(string Practice, string Who, string What, bool Changes, string? Patient, string? About, string? Outcome)
{
    public const string Machine = "machine";

    /// <summary>Values of the practice's settings before and after a change of them; of a patient's record which facts changed and how many there are, never what they say.</summary>
    public IReadOnlyList<FieldChange>? Fields { get; init; }

    /// <summary>The number of the entry that began what this one says the outcome of. Null: it answers none.</summary>
    public long? Answers { get; init; }
}

/// <summary>An entry as it is linked into the practice's chain.</summary>
/// <param name="Number">From 1, without holes.</param>
/// <param name="Before">Hash of the entry before; empty for the first.</param>
/// <param name="Hash">SHA-256 over number, instant, entry and <paramref name="Before"/>, in hex.</param>
public sealed record TrailLink(long Number, DateTimeOffset At, TrailEntry Entry, string Before, string Hash)
{
    /// <summary>What a later link says became of this one: found when it is read, and no part of its hash. Null: none says anything.</summary>
    public TrailAnswer? Answer { get; init; }
}

/// <param name="Number">Of the link that says it.</param>
public sealed record TrailAnswer(long Number, string Outcome);
