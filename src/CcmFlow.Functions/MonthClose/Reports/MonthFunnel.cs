namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>
/// From the roster to the claim, in patients. <see cref="Consented"/> counts those with consent in force at the month's end, however
/// long they have had it; <see cref="Asked"/> counts those asked by text this month.
/// </summary>
public sealed record MonthFunnel
{
    public int PatientsRead { get; init; }

    public int Eligible { get; init; }

    public int ReachableByText { get; init; }

    public int Asked { get; init; }

    public int Consented { get; init; }

    public int Declined { get; init; }

    public int Silent { get; init; }

    public int OptedOut { get; init; }

    /// <summary>Patients with at least 20:00 of counted time.</summary>
    public int Reached20Minutes { get; init; }

    public int Billed { get; init; }
}
