namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>The month's money in US dollars.</summary>
public sealed record MoneyTotals
{
    /// <summary>Allowed amounts of all claims, patients' shares included.</summary>
    public required decimal Expected { get; init; }

    public required decimal ExpectedPatientShare { get; init; }

    /// <summary>What is neither paid nor billed to a patient: sequestration, and cost sharing of Qualified Medicare Beneficiaries unless Medicaid takes it.</summary>
    public decimal NotCollected { get; init; }

    /// <summary>Which prices were used, such as "Medicare PFS 2025, national".</summary>
    public required string FeeSchedule { get; init; }

    /// <summary>Said when the prices are not the month's own (none was published, or the nearest year had to do).</summary>
    public string? FeeScheduleNote { get; init; }

    public decimal ExpectedFromPayers => Expected - ExpectedPatientShare - NotCollected;
}
