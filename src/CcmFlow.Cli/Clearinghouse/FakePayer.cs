namespace CcmFlow.Cli.Clearinghouse;

/// <summary>Decides claims as Medicare does: the allowed amount, 20 % of it the patient's, 2 % of the rest sequestered.</summary>
/// <param name="allowed">The allowed amount a unit, by submitter and code; null: the charge.</param>
internal sealed class FakePayer(Func<string, string, decimal?> allowed)
{
    private const decimal Coinsurance = 0.20m;
    private const decimal Sequestration = 0.02m;

    public DecidedClaim Decide(string submitter, SubmittedClaim claim, bool denied) =>
        new(claim, denied ? "4" : "1", [.. claim.Lines.Select(line => Decide(submitter, line, denied))]);

    public static DecidedClaim Reverse(DecidedClaim claim) => new(claim.Claim, "22", [.. claim.Lines.Select(l => l with
    {
        Allowed = 0, Patient = -l.Patient, Sequestered = -l.Sequestered, Contract = -l.Contract, Denied = -l.Denied, Paid = -l.Paid,
    })]);

    private DecidedLine Decide(string submitter, SubmittedLine line, bool denied)
    {
        if (denied) return new DecidedLine(line, 0, 0, 0, 0, line.Charge);
        var amount = Math.Min(line.Charge, line.Units * (allowed(submitter, line.Code) ?? line.Charge));
        var patient = decimal.Round(amount * Coinsurance, 2, MidpointRounding.AwayFromZero);
        var sequestered = decimal.Round((amount - patient) * Sequestration, 2, MidpointRounding.AwayFromZero);
        return new DecidedLine(line, amount, patient, sequestered, line.Charge - amount, 0) { Paid = amount - patient - sequestered };
    }
}
