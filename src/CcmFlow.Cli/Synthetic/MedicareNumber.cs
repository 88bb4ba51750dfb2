namespace CcmFlow.Cli.Synthetic;

/// <summary>
/// Made-up Medicare beneficiary identifiers of the right form: C A AN N A AN N A A N N, where C is 1 to 9, N a digit, A a letter other than
/// S, L, O, I, B and Z, AN either.
/// </summary>
internal static class MedicareNumber
{
    private const string Form = "CAXNAXNAANN";
    private const string Letters = "ACDEFGHJKMNPQRTUVWXY";
    private const string Digits = "0123456789";

    /// <param name="roll">A number from 0 up to 1 for each of the eleven places.</param>
    public static string From(Func<int, double> roll) => string.Concat(Form.Select((kind, place) =>
    {
        var choices = kind switch { 'C' => "123456789", 'A' => Letters, 'N' => Digits, _ => Digits + Letters };
        return choices[(int)(roll(place) * choices.Length)];
    }));
}
