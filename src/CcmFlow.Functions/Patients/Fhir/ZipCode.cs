namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>A ZIP code as exports carry it: with or without +4, perhaps robbed of its leading zeros by a spreadsheet.</summary>
internal readonly record struct ZipCode(string Five, string Four)
{
    // ZIP codes of these begin with 0 (of PR and VI with 00), so that a spreadsheet shortens them.
    private static readonly string[] LeadingZeroStates = ["CT", "MA", "ME", "NH", "NJ", "RI", "VT", "PR", "VI", "AE"];

    public static ZipCode None => new("", "");

    /// <summary>None when the text is no ZIP code, or is too short and the state says that no zero was lost.</summary>
    public static ZipCode Parse(string? text, string state)
    {
        var parts = (text ?? "").Split('-', StringSplitOptions.TrimEntries);
        var (five, four) = parts switch
        {
            [{ Length: 8 or 9 } joined] => (joined[..^4], joined[^4..]),
            [var only] => (only, ""),
            [var first, var second] => (first, second),
            _ => ("", ""),
        };
        if (!IsDigits(five, 3, 5) || !(four.Length == 0 || IsDigits(four, 4, 4)) || (five.Length < 5 && !LosesZeros(state, five.Length)))
        {
            return None;
        }

        return new(five.PadLeft(5, '0'), four is "0000" ? "" : four);
    }

    private static bool LosesZeros(string state, int digits) =>
        digits == 3 ? state is "PR" or "VI" : state.Length == 0 || LeadingZeroStates.Contains(state);

    private static bool IsDigits(string text, int least, int most) =>
        text.Length >= least && text.Length <= most && text.All(char.IsAsciiDigit);
}
