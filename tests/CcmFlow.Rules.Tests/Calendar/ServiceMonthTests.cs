using System.Text.Json;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Tests.Calendar;

public sealed class ServiceMonthTests
{
    [Fact]
    public void A_month_is_written_and_read_as_year_and_month()
    {
        var month = new ServiceMonth(2026, 3);

        Assert.Equal("2026-03", month.ToString());
        Assert.Equal(month, ServiceMonth.Parse("2026-03"));
        Assert.Equal("\"2026-03\"", JsonSerializer.Serialize(month));
        Assert.Equal(month, JsonSerializer.Deserialize<ServiceMonth>("\"2026-03\""));
    }

    [Theory]
    [InlineData("2026-13")]
    [InlineData("2026-3")]
    [InlineData("2026-03-01")]
    [InlineData("0001-01")]
    [InlineData("0206-03")]
    [InlineData("9999-12")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_not_a_month(string? text) => Assert.False(ServiceMonth.TryParse(text, out _));

    [Fact]
    public void A_month_that_is_none_is_not_written_as_it_could_not_be_read() => Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(ServiceMonth)));

    [Fact]
    public void Months_turn_over_at_the_year_and_know_leap_days()
    {
        Assert.Equal(new ServiceMonth(2027, 1), new ServiceMonth(2026, 12).Next);
        Assert.Equal(new ServiceMonth(2025, 12), new ServiceMonth(2026, 1).Previous);
        Assert.Equal(new DateOnly(2028, 2, 29), new ServiceMonth(2028, 2).Last);
        Assert.True(new ServiceMonth(2028, 2).Contains(new DateOnly(2028, 2, 29)));
        Assert.True(new ServiceMonth(2025, 12) < new ServiceMonth(2026, 1));
    }
}
