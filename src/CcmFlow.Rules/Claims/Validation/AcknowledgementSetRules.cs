using System.Globalization;
using CcmFlow.Rules.X12.Validation;

namespace CcmFlow.Rules.Claims.Validation;

/// <summary>The counts of a 999: AK9 against the AK2 and IK5 before it.</summary>
internal sealed class AcknowledgementSetRules(Action<X12Finding> report) : ISetRules
{
    private readonly HashSet<string> listed = new(StringComparer.Ordinal);
    private bool hasErrors;
    private int sets;
    private int accepted;

    public string? Claim => null;

    public void Enter(MapMatch match)
    {
        switch (match.Segment.Id)
        {
            case "AK2":
                sets++;
                hasErrors = false;
                if (!listed.Add(match.Segment[2]))
                {
                    report(match.Finding("02", "ack-set-duplicate", "The set is answered twice."));
                }

                break;
            case "IK3":
                hasErrors = true;
                break;
            case "IK5" when match.Segment[1] == "A" && hasErrors:
                accepted++;
                report(match.Finding("01", "ack-set-status", "A set with errors is accepted with E, or rejected."));
                break;
            case "IK5" when match.Segment[1] is "A" or "E":
                accepted++;
                break;
            case "AK9":
                CheckCounts(match);
                break;
        }
    }

    public void End()
    {
    }

    private void CheckCounts(MapMatch match)
    {
        var (received, taken) = (Count(match, 3), Count(match, 4));
        // 5: the number of included sets is not what was found.
        if (Count(match, 2) != received && !Enumerable.Range(5, 5).Any(number => match.Segment[number] == "5"))
        {
            report(match.Finding("02", "ack-count", $"AK902 is the number of sets that the group announced: with AK903 {received} and no error 5 they are the same."));
        }

        if (taken > received)
        {
            report(match.Finding("04", "ack-count", "AK904 counts the accepted of the received sets: it cannot be above AK903."));
        }

        // Sets without a fault may be left out, so fewer AK2 than sets is right.
        if (sets > received)
        {
            report(match.Finding("03", "ack-count", $"AK903 counts the received sets: {sets} are listed."));
        }

        if (sets == received && taken != accepted)
        {
            report(match.Finding("04", "ack-count", $"AK904 counts the accepted sets: {accepted} are listed as such."));
        }

        var fits = match.Segment[1] switch { "A" or "E" => taken == received, "R" => taken == 0, "P" => taken > 0 && taken < received, _ => true };
        if (!fits)
        {
            report(match.Finding("01", "ack-status", "AK901 does not fit the numbers of received and accepted sets."));
        }
    }

    private static int Count(MapMatch match, int element) =>
        int.TryParse(match.Segment[element], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;
}
