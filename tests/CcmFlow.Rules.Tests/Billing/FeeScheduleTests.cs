using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Tests.Billing;

public sealed class FeeScheduleTests
{
    private static readonly FeeSchedule In2025 = FeeSchedule.InForce(new(2025, 6))!;
    private static readonly FeeSchedule In2026 = FeeSchedule.InForce(new(2026, 3))!;

    [Theory]
    [InlineData("99490", 60.49, 66.13, 66.46, 43.76)]
    [InlineData("99439", 45.93, 50.44, 50.69, 30.73)]
    [InlineData("99487", 131.65, 144.29, 145.01, 79.16)]
    [InlineData("99489", 70.52, 78.16, 78.55, 43.76)]
    [InlineData("99491", 82.16, 89.18, 89.63, 65.47)]
    [InlineData("99437", 57.58, 63.13, 63.44, 43.76)]
    [InlineData("G0506", 60.81, 66.47, 66.80, 38.41)]
    [InlineData("99492", 145.24, 160.32, 161.12, 82.17)]
    [InlineData("99493", 133.59, 144.96, 145.68, 89.51)]
    [InlineData("99494", 55.96, 61.46, 61.76, 36.07)]
    [InlineData("99495", 201.20, 220.11, 221.21, 122.25)]
    public void National_amounts_are_those_of_cms(string code, double in2025, double in2026, double in2026Qp, double in2026Facility)
    {
        Assert.Equal((decimal)in2025, In2025.Allowed(code));
        Assert.Equal((decimal)in2026, In2026.Allowed(code));
        Assert.Equal((decimal)in2026Qp, In2026.Allowed(code, qp: true));
        Assert.Equal((decimal)in2026Facility, In2026.Allowed(code, facility: true));
    }

    [Theory]
    [InlineData(2026, "WI", "99492", 153.19)]
    [InlineData(2026, "WI", "99490", 63.24)]
    [InlineData(2025, "AL", "99490", 56.23)]
    public void A_locality_scales_each_part_before_rounding(int year, string state, string code, double amount)
    {
        var schedule = FeeSchedule.InForce(new(year, 1))!;

        Assert.Equal((decimal)amount, schedule.Allowed(code, schedule.Localities.Single(locality => locality.State == state)));
    }

    [Fact]
    public void The_most_common_staff_pattern_brought_152_35_in_2025()
    {
        var payment = ExpectedPayment.For([new("99490", 1), new("99439", 2)], In2025, qmb: false)!;

        Assert.Equal(152.35m, payment.Allowed);
        Assert.Equal(30.47m, payment.PatientShare);
        Assert.Equal(121.88m, payment.PayerShare);
    }

    [Fact]
    public void The_patient_owes_a_fifth_and_a_qualified_beneficiary_nothing()
    {
        Assert.Equal(13.23m, ExpectedPayment.For([new("99490", 1)], In2026, qmb: false)!.PatientShare);
        Assert.Equal(0m, ExpectedPayment.For([new("99490", 1)], In2026, qmb: true)!.PatientShare);
    }

    [Fact]
    public void An_open_deductible_is_taken_from_the_lines_in_order_before_coinsurance()
    {
        var payment = ExpectedPayment.For([new("99490", 1), new("99439", 2)], In2026, qmb: false, deductibleLeft: 100m)!;

        Assert.Equal([66.13m, 33.87m], payment.Lines.Select(line => line.Deductible));
        Assert.Equal([0m, 13.40m], payment.Lines.Select(line => line.Coinsurance));
        Assert.Equal(113.40m, payment.PatientShare);
        Assert.Equal(53.61m, payment.PayerShare);
        Assert.Equal(52.54m, payment.PayerPays);
        Assert.Equal(payment.Allowed, payment.PatientShare + payment.PayerPays + payment.NotCollected);
    }

    [Fact]
    public void Coinsurance_is_rounded_by_line_as_medicare_pays_it()
    {
        var payment = ExpectedPayment.For([new("99490", 1), new("99439", 2)], In2026, qmb: false)!;

        Assert.Equal([13.23m, 20.18m], payment.Lines.Select(line => line.Coinsurance));
        Assert.Equal(33.41m, payment.PatientShare);
    }

    [Fact]
    public void Medicare_pays_no_more_for_a_qualified_beneficiary()
    {
        var payment = ExpectedPayment.For([new("99490", 1)], In2026, qmb: true)!;

        Assert.Equal((0m, 52.90m, 51.84m, 14.29m), (payment.PatientShare, payment.PayerShare, payment.PayerPays, payment.NotCollected));
    }

    [Theory]
    [InlineData(2025, 257)]
    [InlineData(2026, 283)]
    public void The_part_b_deductible_is_dated(int year, int dollars) => Assert.Equal(dollars, PartBDeductible.Of(year));

    [Fact]
    public void A_deductible_that_is_not_on_file_is_not_guessed() => Assert.Null(PartBDeductible.Of(2027));

    [Theory]
    [InlineData("02139", "METROPOLITAN BOSTON")]
    [InlineData("02139-4307", "METROPOLITAN BOSTON")]
    [InlineData("01001", "REST OF MASSACHUSETTS")]
    public void A_zip_code_leads_to_its_locality(string zip, string name)
    {
        Assert.Equal(name, In2025.LocalityOfZip(zip)!.Name);
        Assert.Equal(name, In2026.LocalityOfZip(zip)!.Name);
    }

    [Fact]
    public void An_unknown_zip_or_code_has_no_price()
    {
        Assert.Null(In2026.LocalityOfZip("10001"));
        Assert.Null(In2026.Allowed("99999"));
        Assert.Null(In2025.Allowed("99445"));
        Assert.Null(ExpectedPayment.For([new("99490", 1), new("99999", 1)], In2026, qmb: false));
    }

    [Theory]
    [InlineData(2024, 2025)]
    [InlineData(2027, 2026)]
    [InlineData(2028, 2026)]
    public void A_year_that_is_not_on_file_is_priced_only_as_a_labelled_estimate(int year, int nearest)
    {
        var month = new ServiceMonth(year, 2);
        var estimate = FeeSchedule.Nearest(month);

        Assert.Null(FeeSchedule.InForce(month));
        Assert.False(estimate.Exact);
        Assert.Equal(nearest, estimate.Schedule.Year);
        Assert.Contains($"estimated with {nearest} prices", estimate.Label, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_on_file_is_exact()
    {
        Assert.True(FeeSchedule.Nearest(new(2026, 12)).Exact);
        Assert.Equal(109, In2025.Localities.Count);
        Assert.Equal(109, In2026.Localities.Count);
    }

    [Theory]
    [InlineData("2025-02-10", "2026-02-10")]
    [InlineData("2024-02-29", "2025-02-28")]
    [InlineData("2023-02-28", "2024-02-28")]
    public void Claims_must_arrive_within_twelve_months(string service, string deadline) =>
        Assert.Equal(DateOnly.Parse(deadline, null), TimelyFiling.Deadline(DateOnly.Parse(service, null)));
}
