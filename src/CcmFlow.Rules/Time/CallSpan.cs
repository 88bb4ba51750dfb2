using System.Globalization;

namespace CcmFlow.Rules.Time;

/// <summary>What of a call's reported minutes is logged: they end when they are reported, and none of them lies before its case.</summary>
/// <param name="End">UTC.</param>
public readonly record struct CallSpan(DateTimeOffset Start, DateTimeOffset End, int Reported)
{
    /// <param name="minutes">Whole minutes, as reported.</param>
    /// <param name="opened">When the case was opened (UTC).</param>
    public static CallSpan Of(int minutes, DateTimeOffset opened, DateTimeOffset end) => new(end.AddMinutes(-minutes) is var start && start < opened ? opened : start, end, minutes);

    /// <summary>More was reported than the case is old: a person looks at it.</summary>
    public bool IsCut => Start > End.AddMinutes(-Reported);

    /// <summary>Whole minutes of it.</summary>
    public int Minutes => (int)(End - Start).TotalMinutes;

    /// <summary>For whoever reported more than the case is old.</summary>
    public static string CutSentence(int minutes, int reported) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(minutes == 0 ? "Less than one" : minutes)} of the {reported} minutes {(minutes < 2 ? "is" : "are")} logged, for the case is not older than that. The rest is on the list, to be checked.");
}
