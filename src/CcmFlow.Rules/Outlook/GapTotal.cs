namespace CcmFlow.Rules.Outlook;

/// <summary>One pattern for all eligible patients who are not billed, in a month.</summary>
/// <param name="Allowed">Dollars, the patients' share included.</param>
/// <param name="PatientShare">Coinsurance of those who owe it; the deductible is not reckoned.</param>
/// <param name="StaffSeconds">Countable staff time that it takes.</param>
/// <param name="Panel">How many patients the team can carry; null when its hours are not known.</param>
public sealed record GapTotal(CarePattern Pattern, int Patients, decimal Allowed, decimal PatientShare, long StaffSeconds, int? Panel)
{
    /// <summary>How many of the patients the team can carry.</summary>
    public int Carried => Math.Min(Panel ?? Patients, Patients);

    /// <summary>What those bring on average, in whole dollars.</summary>
    public decimal AllowedOfCarried => Patients == 0 ? 0 : decimal.Round(Allowed * Carried / Patients, 0, MidpointRounding.AwayFromZero);
}
