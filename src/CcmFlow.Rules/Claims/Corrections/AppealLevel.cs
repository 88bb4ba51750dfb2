namespace CcmFlow.Rules.Claims.Corrections;

/// <summary>How high an appeal goes. Medicare calls the first a redetermination, the second a reconsideration, the third a hearing (42 CFR 405.904); other payers count their own.</summary>
public enum AppealLevel
{
    First,
    Second,
    Third,
    Higher,
}

/// <summary>How an appeal was sent.</summary>
public enum AppealWay
{
    Portal,
    Mail,
    Fax,
    Phone,
}

/// <summary>An appeal against what a payer decided.</summary>
/// <param name="SentOn">Local day of the practice.</param>
/// <param name="Deadline">The last day for it as the payer's letter or remittance says; null: not noted. Read there and typed in, because payers differ.</param>
public sealed record ClaimAppeal(DateOnly SentOn, AppealWay How, AppealLevel Level, DateOnly? Deadline)
{
    /// <summary>What is wrong with it and the mend, by field.</summary>
    /// <param name="decidedOn">The day of the payer's last decision; null: not known.</param>
    /// <param name="today">Local date of the practice.</param>
    public IEnumerable<(string Field, string Mend)> Faults(DateOnly? decidedOn, DateOnly today)
    {
        if (SentOn > today) yield return ("sentOn", "lies in the future: record the appeal when it has gone.");
        else if (SentOn < decidedOn) yield return ("sentOn", "lies before the payer's decision.");
        if (Deadline < decidedOn) yield return ("deadline", "lies before the payer's decision.");
        if (!Enum.IsDefined(How)) yield return ("how", $"one of {string.Join(", ", Enum.GetNames<AppealWay>())}.");
        if (!Enum.IsDefined(Level)) yield return ("level", $"one of {string.Join(", ", Enum.GetNames<AppealLevel>())}.");
    }
}
