using CcmFlow.Rules.ClinicalNumbers;

namespace CcmFlow.Rules.Tests.ClinicalNumbers;

public sealed class NumberDistributionTests
{
    private static readonly DateOnly AsOf = new(2026, 4, 30);

    [Theory]
    [InlineData(9.0, false)]
    [InlineData(9.04, false)]
    [InlineData(9.05, true)]
    [InlineData(9.1, true)]
    public void A1c_is_high_over_nine_percent_as_it_is_shown(double percent, bool high) => Assert.Equal(high, A1c(AsOf, (decimal)percent).IsHigh);

    [Theory]
    [InlineData(139, 89, false)]
    [InlineData(140, 70, true)]
    [InlineData(120, 90, true)]
    [InlineData(139.4, 89.4, false)]
    [InlineData(139.5, 80, true)]
    public void Pressure_is_high_from_140_or_90_on(double systolic, double diastolic, bool high) =>
        Assert.Equal(high, ClinicalNumber.Pressure(AsOf, At(AsOf), (decimal)systolic, (decimal)diastolic).IsHigh);

    [Fact]
    public void The_last_value_counts_however_the_rows_are_ordered()
    {
        ClinicalNumber[] numbers = [A1c(AsOf.AddDays(-3), 7.1m), A1c(AsOf.AddDays(-100), 10m), A1c(AsOf.AddDays(-40), 9.9m)];
        Assert.Equal(7.1m, NumberDistribution.Last(numbers, Measure.A1c, AsOf)!.Value);
        Assert.Equal(7.1m, NumberDistribution.Last(numbers.Reverse(), Measure.A1c, AsOf)!.Value);
    }

    [Theory]
    [InlineData("2025-07-30", true)]
    [InlineData("2025-07-29", false)]
    [InlineData("2026-04-30", true)]
    [InlineData("2026-05-01", false)]
    public void A_value_counts_for_nine_months_and_not_before_its_day(string day, bool counts) =>
        Assert.Equal(counts, NumberDistribution.Last([A1c(DateOnly.Parse(day, null), 7m)], Measure.A1c, AsOf) is not null);

    [Fact]
    public void Each_patient_is_in_one_band_and_who_has_no_value_in_none()
    {
        ClinicalNumber[][] group = [[A1c(AsOf, 6.9m)], [A1c(AsOf, 7.0m)], [A1c(AsOf, 7.9m)], [A1c(AsOf, 8.0m)], [A1c(AsOf, 9.0m)], [A1c(AsOf, 9.1m)], [], [Pressure(180, 100)]];
        var a1c = NumberDistribution.Of(Measure.A1c, group, AsOf);
        Assert.Equal([1, 2, 2, 1], a1c.Bands.Select(b => b.Patients));
        Assert.Equal((8, 6, 1), (a1c.Patients, a1c.WithValue, a1c.High));
        Assert.Equal(1m / 6, a1c.HighShare);
        var pressure = NumberDistribution.Of(Measure.BloodPressure, [[Pressure(129, 79)], [Pressure(129, 80)], [Pressure(139, 89)], [Pressure(140, 80)], [Pressure(130, 99)], [Pressure(130, 100)], [Pressure(160, 80)]], AsOf);
        Assert.Equal([1, 2, 2, 2], pressure.Bands.Select(b => b.Patients));
        Assert.Equal(4, pressure.High);
    }

    [Fact]
    public void Without_any_value_there_is_no_share() => Assert.Null(NumberDistribution.Of(Measure.A1c, [[], []], AsOf).HighShare);

    private static ClinicalNumber A1c(DateOnly day, decimal percent) => ClinicalNumber.A1c(day, At(day), percent);

    private static ClinicalNumber Pressure(int systolic, int diastolic) => ClinicalNumber.Pressure(AsOf, At(AsOf), systolic, diastolic);

    private static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(new TimeOnly(16, 0)), TimeSpan.Zero);
}
