using CcmFlow.Cli.Billing;

namespace CcmFlow.Cli.Tests.Billing;

public sealed class PriceCommandTests
{
    [Theory]
    [InlineData("99490 --month 2025-03 --locality Alabama", "56.23")]
    [InlineData("99490 --month 2025-03 --locality 10112-00", "56.23")]
    [InlineData("99490 --month 2026-03 --locality wisconsin", "63.24")]
    [InlineData("99492 --month 2026-03 --locality WISCONSIN", "153.19")]
    [InlineData("99490 --month 2025-03", "60.49")]
    [InlineData("99439 --month 2025-03", "45.93")]
    [InlineData("99490 --month 2026-03", "66.13")]
    [InlineData("99490 --month 2026-03 --qp", "66.46")]
    [InlineData("99490 --month 2026-03 --facility", "43.76")]
    [InlineData("99487 --month 2026-03", "144.29")]
    [InlineData("g0506 --month 2026-03", "66.47")]
    public async Task Allowed_amount_is_the_published_one(string line, string dollars)
    {
        var (exit, output) = await CommandRun.Of(PriceCommand.Create(), line.Split(' '));
        Assert.Equal(0, exit);
        Assert.Matches($@"Allowed amount +{dollars.Replace(".", @"\.", StringComparison.Ordinal)}\n", output);
    }

    [Fact]
    public async Task Coinsurance_payment_and_schedule_are_named()
    {
        var (_, output) = await CommandRun.Of(PriceCommand.Create(), "99490", "--month", "2026-03");
        Assert.Matches(@"Coinsurance \(20 %\) +13\.23\n", output);
        Assert.Matches(@"Medicare pays after 2 % sequestration +51\.84\n", output);
        Assert.Contains("Medicare fee schedule 2026", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("99490 --month 2026-03 --deductible-left 283", "Deductible", "66.13", "0.00", "66.13")]
    [InlineData("99490 --month 2026-03 --deductible-left 10", "Deductible", "10.00", "44.00", "21.23")]
    [InlineData("99490 --month 2026-03 --deductible-left 10 --qmb", "Deductible", "10.00", "44.00", "0.00")]
    [InlineData("99490 --month 2026-03 --qmb", "Coinsurance \\(20 %\\)", "13.23", "51.84", "0.00")]
    public async Task Deductible_comes_first_and_a_QMB_owes_nothing(string line, string what, string amount, string medicare, string patient)
    {
        var (_, output) = await CommandRun.Of(PriceCommand.Create(), line.Split(' '));
        Assert.Matches($@"{what} +{amount}\n", output);
        Assert.Matches($@"sequestration +{medicare}\n", output);
        Assert.Matches($@"The patient owes +{patient}\n", output);
    }

    [Fact]
    public async Task Year_that_is_not_on_file_is_said_to_be_an_estimate()
    {
        var (_, output) = await CommandRun.Of(PriceCommand.Create(), "99490", "--month", "2027-03");
        Assert.Contains("estimated with 2026 prices", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("99490 --month 2026-03 --locality Atlantis", "no locality")]
    [InlineData("99490 --month 2026-03 --locality Rest", "Give contractor and number")]
    [InlineData("99490 --month 2026-03 --zip 90210", "Give --locality")]
    [InlineData("99213 --month 2026-03", "not on the Medicare fee schedule")]
    public async Task What_has_no_price_is_refused_with_the_mend(string line, string mend)
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => CommandRun.Of(PriceCommand.Create(), line.Split(' ')));
        Assert.Contains(mend, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Locality_is_found_by_zip()
    {
        var (_, output) = await CommandRun.Of(PriceCommand.Create(), "99490", "--month", "2026-03", "--zip", "02134");
        Assert.Contains("METROPOLITAN BOSTON", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Month_is_refused_with_the_mend() =>
        Assert.Contains(PriceCommand.Create().Parse(["99490", "--month", "March"]).Errors, error => error.Message.Contains("yyyy-MM", StringComparison.Ordinal));
}
