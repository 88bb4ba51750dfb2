namespace CcmFlow.Rules.CarePlans;

/// <summary>The day on which a care plan's copy was given.</summary>
public static class CarePlanCopyDay
{
    /// <summary>What is wrong with a day that somebody names, as a mend; null: nothing.</summary>
    /// <param name="givenOn">Local, as are all of them.</param>
    /// <param name="establishedOn">Of the plan that is in force; null: the record does not say.</param>
    /// <param name="born">Null: not known.</param>
    public static string? Fault(DateOnly givenOn, DateOnly? establishedOn, DateOnly? born, DateOnly today) =>
        givenOn > today ? "lies in the future: give the day on which the patient got the copy."
        : givenOn < establishedOn ? "lies before the plan: a copy of an earlier plan is none of this one. Give the day on which the patient got this plan's copy, or mend the day of the plan first."
        : givenOn < born ? "lies before the patient's birth: give the day on which the patient got the copy."
        : null;
}
