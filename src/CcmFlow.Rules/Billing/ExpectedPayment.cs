namespace CcmFlow.Rules.Billing;

/// <summary>What a set of codes should bring, in US dollars. Deductible and sequestration are not taken off.</summary>
/// <param name="Lines">Allowed amount a line, in the order of the codes.</param>
/// <param name="Allowed">Sum of the lines.</param>
/// <param name="PatientShare">20 % coinsurance; zero for a Qualified Medicare Beneficiary (CMS SE1128).</param>
public sealed record ExpectedPayment(IReadOnlyList<PricedCode> Lines, decimal Allowed, decimal PatientShare)
{
    /// <summary>The payer's share of the allowed amount.</summary>
    public decimal PayerShare => Allowed - PatientShare;

    /// <returns>Null when a code is not on the schedule.</returns>
    public static ExpectedPayment? For(
        IReadOnlyList<CodeUnits> codes, FeeSchedule schedule, bool qmb, Locality? locality = null, bool facility = false, bool qp = false) =>
        throw new NotImplementedException();
}
