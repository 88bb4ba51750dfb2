namespace CcmFlow.Rules.Billing;

/// <summary>What a set of codes should bring, in US dollars. Deductible and sequestration are not taken off.</summary>
/// <param name="Lines">Allowed amount a line, in the order of the codes.</param>
/// <param name="Allowed">Sum of the lines.</param>
/// <param name="PatientShare">20 % coinsurance, rounded to the cent on the sum; zero for a Qualified Medicare Beneficiary (Noridian, MLN SE1128).</param>
public sealed record ExpectedPayment(IReadOnlyList<PricedCode> Lines, decimal Allowed, decimal PatientShare)
{
    private const decimal Coinsurance = 0.20m;

    /// <summary>The payer's share of the allowed amount.</summary>
    public decimal PayerShare => Allowed - PatientShare;

    /// <returns>Null when a code is not on the schedule.</returns>
    public static ExpectedPayment? For(
        IReadOnlyList<CodeUnits> codes, FeeSchedule schedule, bool qmb, Locality? locality = null, bool facility = false, bool qp = false)
    {
        var lines = new List<PricedCode>();
        foreach (var (code, units) in codes)
        {
            if (schedule.Allowed(code, locality, facility, qp) is not { } each)
            {
                return null;
            }

            lines.Add(new(code, units, each));
        }

        var allowed = lines.Sum(line => line.Allowed);
        return new(lines, allowed, qmb ? 0 : decimal.Round(allowed * Coinsurance, 2, MidpointRounding.AwayFromZero));
    }
}
