namespace CcmFlow.Rules.Billing;

/// <summary>What a set of codes should bring, in US dollars: Medicare's part and the patient's.</summary>
/// <param name="Lines">In the order of the codes.</param>
/// <param name="Qmb">A Qualified Medicare Beneficiary is never billed, whether or not Medicaid pays the cost sharing (First Coast; Noridian, MLN SE1128).</param>
public sealed record ExpectedPayment(IReadOnlyList<PricedCode> Lines, bool Qmb)
{
    /// <summary>Allowed amount, deductible and coinsurance included.</summary>
    public decimal Allowed => Lines.Sum(line => line.Allowed);

    public decimal Deductible => Lines.Sum(line => line.Deductible);

    public decimal Coinsurance => Lines.Sum(line => line.Coinsurance);

    /// <summary>What the patient is billed.</summary>
    public decimal PatientShare => Lines.Sum(ShareOf);

    /// <summary>Medicare's share before sequestration.</summary>
    public decimal PayerShare => Lines.Sum(line => line.PayerShare);

    /// <summary>What Medicare pays.</summary>
    public decimal PayerPays => Lines.Sum(line => line.PayerPays);

    /// <summary>What neither Medicare nor the patient pays: sequestration, and a QMB's cost sharing unless Medicaid takes it.</summary>
    public decimal NotCollected => Allowed - PatientShare - PayerPays;

    /// <summary>What the patient is billed for a line.</summary>
    public decimal ShareOf(PricedCode line) => Qmb ? 0 : line.CostSharing;

    /// <param name="codes">Codes with units.</param>
    /// <param name="schedule">Prices of the year.</param>
    /// <param name="qmb">Qualified Medicare Beneficiary.</param>
    /// <param name="locality">Null for the national amount.</param>
    /// <param name="facility">Billed at a facility place of service.</param>
    /// <param name="qp">The practitioner is a qualifying APM participant.</param>
    /// <param name="deductibleLeft">What is open of the patient's Part B deductible; it is taken from the lines in their order.</param>
    /// <returns>Null when a code is not on the schedule.</returns>
    public static ExpectedPayment? For(
        IReadOnlyList<CodeUnits> codes, FeeSchedule schedule, bool qmb, Locality? locality = null, bool facility = false, bool qp = false, decimal deductibleLeft = 0)
    {
        var lines = new List<PricedCode>();
        foreach (var (code, units) in codes)
        {
            if (schedule.Allowed(code, locality, facility, qp) is not { } each)
            {
                return null;
            }

            var taken = Math.Clamp(deductibleLeft, 0, units * each);
            deductibleLeft -= taken;
            lines.Add(new(code, units, each, taken));
        }

        return new(lines, qmb);
    }
}
