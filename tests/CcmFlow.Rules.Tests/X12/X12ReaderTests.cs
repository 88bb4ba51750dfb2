using System.Text;
using CcmFlow.Rules.X12;

namespace CcmFlow.Rules.Tests.X12;

public sealed class X12ReaderTests
{
    private const string Isa = "ISA|00|          |00|          |ZZ|S              |ZZ|R              |260201|1015|U|00501|000000101|0|T|>'";

    [Fact]
    public void Separators_are_the_ones_that_the_ISA_declares()
    {
        var segments = Read(Isa + "CLM|A*1|156|||11>B>1'");

        Assert.Equal("A*1", segments[1][1]);
        Assert.Equal("B", segments[1].Component(5, 2));
        Assert.Equal("", segments[1].Component(5, 9));
        Assert.Equal("", segments[1][40]);
        Assert.Equal(2, segments[1].Position);
        Assert.Equal('U', segments[1].Separators.Repetition);
    }

    [Fact]
    public void Line_ends_between_segments_are_skipped() =>
        Assert.Equal(["ISA", "GS", "GE"], Read("\r\n" + Isa + "\r\nGS|HC'\nGE|0'\r\n").Select(segment => segment.Id));

    [Fact]
    public void A_second_interchange_has_its_own_separators()
    {
        var second = Isa.Replace('|', '*').Replace('\'', '~').Replace('>', ':');

        Assert.Equal("1", Read(Isa + "IEA|1'" + second + "IEA*1~")[3][1]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("GS*HC~")]
    [InlineData("ISA*00*short~")]
    public void A_file_without_an_ISA_of_106_characters_is_refused(string text) =>
        Assert.Throws<FormatException>(() => Read(text));

    [Fact]
    public void A_file_that_is_cut_off_is_refused() =>
        Assert.Throws<FormatException>(() => Read(Isa + "CLM|A1|156"));

    [Fact]
    public void An_ISA_with_a_missing_element_is_refused() =>
        Assert.Throws<FormatException>(() => Read(Isa.Replace("|U|", "|UX", StringComparison.Ordinal)));

    private static IReadOnlyList<X12Segment> Read(string text) => X12Reader.Read(Encoding.ASCII.GetBytes(text));
}
