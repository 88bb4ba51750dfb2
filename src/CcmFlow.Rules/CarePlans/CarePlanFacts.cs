namespace CcmFlow.Rules.CarePlans;

/// <summary>What is on file about a patient's comprehensive care plan. No plan is a null reference.</summary>
public sealed record CarePlanFacts
{
    /// <summary>The day on which it was established; null when the record does not say.</summary>
    public DateOnly? EstablishedOn { get; init; }

    /// <summary>The patient or caregiver was given a copy (Noridian Medical Review FAQ).</summary>
    public required bool CopyGivenToPatient { get; init; }

    /// <summary>The local day on which the copy was given; null when it was not, or nobody noted when.</summary>
    public DateOnly? CopyGivenOn { get; init; }

    /// <summary>
    /// Whether a copy is one of this plan: it was given when the plan was in force. A plan that was established later needs a copy of its own, whatever the patient was
    /// given before. Of a plan whose day the record does not say any copy is taken for its own.
    /// </summary>
    /// <param name="establishedOn">Of the plan; null: not told.</param>
    /// <param name="givenOn">Local day of the last copy that was given; null: none was.</param>
    public static bool IsCopyOf(DateOnly? establishedOn, DateOnly? givenOn) => givenOn is { } day && !(day < establishedOn);

    /// <summary>It is kept electronically and can be shared inside and outside the practice.</summary>
    public bool Electronic { get; init; } = true;

    /// <summary>The local day on which it is to be reviewed next; null when none is set.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>The elements that the plan holds; for showing what a reviewer may miss, never a reason not to bill.</summary>
    public IReadOnlyCollection<CarePlanElement> Elements { get; init; } = [];

    /// <summary>The typical elements that are absent.</summary>
    public IReadOnlyList<CarePlanElement> MissingElements => [.. Enum.GetValues<CarePlanElement>().Except(Elements)];
}
