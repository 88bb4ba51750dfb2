using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.Console.Today;

/// <summary>What needs a person, in order.</summary>
/// <param name="Open">Tasks in all.</param>
/// <param name="OneGroup">Only one kind of work is shown, further down.</param>
public sealed record TodayModel(IReadOnlyList<OpenNeed> Needs, IReadOnlyList<CoverageGap> Gaps, IReadOnlyList<WorkGroup> Groups, int Open, bool OneGroup)
{
    public Typed Typed { get; init; } = Typed.Nothing;

    /// <summary>The last of what people ticked off today, latest first, and how much it is in all.</summary>
    public IReadOnlyList<WorkItem> Done { get; init; } = [];

    public int AllDone { get; init; }

    /// <summary>The work that the page's sentence is about.</summary>
    public WorkItem? Told { get; init; }
}

/// <param name="Patient">Name; null when the number is not on the roster.</param>
/// <param name="Words">What the patient wrote; null: not for who looks.</param>
public sealed record OpenNeed(NeedRecord Need, string? Patient, NeedWords? Words);

/// <param name="All">How many there are; <paramref name="Items"/> are the first of them.</param>
public sealed record WorkGroup(int Number, string Title, string Why, int All, IReadOnlyList<WorkItem> Items);

public sealed record WorkItem(StaffTask Task, string? Patient);
