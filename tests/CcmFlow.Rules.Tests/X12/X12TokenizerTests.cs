using System.Text;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Claims.Inbound;
using CcmFlow.Rules.Claims.Validation;
using CcmFlow.Rules.Tests.Claims;
using CcmFlow.Rules.X12;

namespace CcmFlow.Rules.Tests.X12;

public sealed class X12TokenizerTests
{
    private const string Isa = "ISA*00*          *00*          *ZZ*S              *ZZ*R              *260201*1015*^*00501*000000101*0*T*:~";

    [Fact]
    public void A_header_alone_is_no_fault() => Assert.Equal(["ISA"], Tokens(Isa).Select(token => token.Segment!.Id));

    [Theory]
    [InlineData("", X12FaultKind.EmptyFile, 1)]
    [InlineData("a letter", X12FaultKind.NotX12, 1)]
    [InlineData("GS*HC*A*B~GE*0*1~", X12FaultKind.NoInterchangeHeader, 1)]
    [InlineData("junk " + Isa, X12FaultKind.StrayText, 1)]
    [InlineData(Isa + "IEA*0*000000101~ tail", X12FaultKind.StrayText, 3)]
    [InlineData(Isa + "GS*HC*A", X12FaultKind.Unterminated, 2)]
    [InlineData(Isa + "~GS*HC~", X12FaultKind.EmptySegment, 2)]
    public void A_fault_is_told_with_its_position(string text, X12FaultKind kind, int position)
    {
        var fault = Assert.Single(Tokens(text), token => token.Fault is not null).Fault!;

        Assert.Equal((kind, position), (fault.Kind, fault.Position));
    }

    [Fact]
    public void A_file_cut_into_records_of_80_characters_is_put_together()
    {
        var text = string.Join("\r\n", (Isa + "NM1*IL*1*LONGNAME*" + new string('X', 100) + "~SE*1*0001~").Chunk(80).Select(record => new string(record)));

        Assert.Equal(["ISA", "NM1", "SE"], Tokens(text).Select(token => token.Segment!.Id));
        Assert.Equal(new string('X', 100), Tokens(text)[1].Segment![4]);
    }

    [Fact]
    public void A_segment_that_never_ends_is_skipped_in_constant_memory()
    {
        var tokens = Tokens(Isa + "GS*" + new string('A', 500_000) + "~GE*0*1~");

        Assert.Equal(X12FaultKind.SegmentTooLong, tokens[1].Fault!.Kind);
        Assert.Equal("GE", tokens[2].Segment!.Id);
    }

    [Fact]
    public void Reading_is_the_same_however_the_stream_gives_its_bytes()
    {
        var bytes = X12Writer837P.Write(SampleBatch.Interchange);
        using var drop = new DropByDropStream(bytes);

        Assert.Equal(X12Reader.Read(bytes).Select(segment => segment.Id), X12Tokenizer.Read(drop).Select(token => token.Segment!.Id));
    }

    /// <summary>The long run is <c>bench x12 fuzz 1000000</c>; this one keeps the property under test.</summary>
    [Fact]
    public void Broken_files_crash_neither_validator_nor_reader()
    {
        var dice = new Random(20260201);
        var source = X12Writer837P.Write(SampleBatch.Interchange);
        for (var i = 0; i < 600; i++)
        {
            var bytes = source.ToList();
            for (var left = dice.Next(1, 8); left > 0; left--)
            {
                var at = dice.Next(bytes.Count);
                switch (dice.Next(3))
                {
                    case 0:
                        bytes[at] = (byte)dice.Next(256);
                        break;
                    case 1:
                        bytes.RemoveRange(at, Math.Min(dice.Next(60), bytes.Count - at - 1));
                        break;
                    default:
                        bytes.InsertRange(at, Encoding.ASCII.GetBytes(new[] { "~", "*", ":", "HL*1**20*1~", "CLM*", "ISA*", "SE*1*1~", "999999999999999999999" }[dice.Next(8)]));
                        break;
                }
            }

            byte[] broken = [.. bytes];
            Assert.True(ClaimFileValidator.Validate(new MemoryStream(broken), new DateOnly(2026, 2, 1)).Count() < 10_000);
            Assert.True(InboundReader.Read(new MemoryStream(broken), _ => { }).Count() < 1000);
        }
    }

    private static List<X12Token> Tokens(string text) => [.. X12Tokenizer.Read(new MemoryStream(Encoding.Latin1.GetBytes(text)))];

    private sealed class DropByDropStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));
    }
}
