using System.Text;
using CcmFlow.Rules.X12;

namespace CcmFlow.Rules.Tests.X12;

public sealed class X12WriterTests
{
    [Fact]
    public void Each_type_has_its_form() => Assert.Equal(
        "ABC*A B*1.5*150*7*20260131*260131*0905*RD8*20260101-20260131*X::Y~",
        Written(x12 => x12.Text("a *  b", 10).R(1.50m, "f").N2(1.5m, "f").N0(7).D8(new(2026, 1, 31)).D6(new(2026, 1, 31))
            .Tm(new DateTime(2026, 1, 31, 9, 5, 0, DateTimeKind.Unspecified)).Period(new(2026, 1, 1), new(2026, 1, 31)).OpenComposite().Id("X").Id(null).Id("Y").Id("").CloseComposite().Id("").Skip(2)));

    [Theory]
    [InlineData("A*B")]
    [InlineData("A~")]
    [InlineData("A:B")]
    [InlineData("A^")]
    [InlineData("É")]
    [InlineData("A\n")]
    public void A_separator_or_a_foreign_character_is_never_written(string value)
    {
        var error = Assert.Throws<ArgumentException>(() => Written(x12 => x12.Id(value)));

        Assert.DoesNotContain(value, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_is_cut_and_an_id_is_refused_when_it_is_too_long()
    {
        Assert.Equal("ABC*ABCDE~", Written(x12 => x12.Text("Abcdefgh", 5)));
        Assert.Contains("Payer.Id", Assert.Throws<ArgumentException>(() => Written(x12 => x12.Identifier("ABCDEFGH", 5, "Payer.Id"))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.005")]
    [InlineData("100000000")]
    public void An_amount_of_parts_of_a_cent_or_of_eleven_digits_is_refused(string amount) => Assert.Throws<ArgumentException>(() =>
        Written(x12 => x12.R(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), "f")));

    private static string Written(Action<X12Writer> write)
    {
        var x12 = new X12Writer();
        x12.Begin("ABC");
        write(x12);
        x12.End();
        return Encoding.ASCII.GetString(x12.ToBytes());
    }
}
