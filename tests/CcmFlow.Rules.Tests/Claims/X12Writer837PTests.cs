using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.X12;
using FsCheck;
using FsCheck.Fluent;

namespace CcmFlow.Rules.Tests.Claims;

public sealed class X12Writer837PTests
{
    private static readonly Interchange837 Batch = SampleBatch.Interchange;

    [Fact]
    public void The_sample_file_is_rebuilt_byte_for_byte()
    {
        var expected = File.ReadAllText(Beside("837p-sample.edi"));

        var written = Encoding.ASCII.GetString(X12Writer837P.Write(Batch with { NewLines = true }));

        Assert.Equal(expected, written);
    }

    [Fact]
    public void For_a_payer_there_is_no_character_between_segments()
    {
        var text = Write(Batch);

        Assert.DoesNotContain('\n', text);
        Assert.Equal("~GS*", text.Substring(105, 4));
        Assert.EndsWith("IEA*1*000000101~", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes() =>
        Assert.Equal(X12Writer837P.Write(Batch), X12Writer837P.Write(Batch with { Claims = [.. Batch.Claims] }));

    [Fact]
    public void Two_hundred_and_one_claims_are_three_transactions_with_their_own_numbers_and_counts()
    {
        var claims = Enumerable.Range(1, 201).Select(number => Batch.Claims[0] with { PatientControlNumber = $"C{number:D6}" }).ToList();

        var segments = Read(Batch with { Claims = claims });

        Assert.Equal(["0001", "0002", "0003"], segments.Where(segment => segment.Id == "ST").Select(segment => segment[2]));
        Assert.Equal(["B202601-0001", "B202601-0002", "B202601-0003"], segments.Where(segment => segment.Id == "BHT").Select(segment => segment[3]));
        Assert.Equal("3", segments.Single(segment => segment.Id == "GE")[1]);
        Assert.Equal(claims.Select(claim => claim.PatientControlNumber), segments.Where(segment => segment.Id == "CLM").Select(segment => segment[1]));
        CheckControlTotals(segments);
    }

    [Theory]
    [InlineData(ClaimFiling.MedicarePartB, null, "SBR*P*18*******MB~")]
    [InlineData(ClaimFiling.MedicareAdvantage, "GRP-7", "SBR*P*18*GRP-7******16~")]
    [InlineData(ClaimFiling.Medicaid, null, "SBR*P*18*******MC~")]
    [InlineData(ClaimFiling.Commercial, "77", "SBR*P*18*77******CI~")]
    [InlineData(ClaimFiling.BlueCross, null, "SBR*P*18*******BL~")]
    [InlineData(ClaimFiling.Hmo, null, "SBR*P*18*******HM~")]
    [InlineData(ClaimFiling.Ppo, null, "SBR*P*18*******12~")]
    [InlineData(ClaimFiling.Other, null, "SBR*P*18*******ZZ~")]
    public void The_subscriber_segment_follows_the_payer(ClaimFiling filing, string? group, string expected)
    {
        var claim = Batch.Claims[0] with { Payer = new ClaimPayer("Plan", "P1", filing, group) };

        Assert.Contains(expected, Write(Batch with { Claims = [claim] }), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rendering_provider_is_left_out_when_it_is_the_biller()
    {
        var claim = Batch.Claims[0] with { Rendering = Batch.Claims[0].Rendering! with { Npi = Batch.Provider.Npi } };

        Assert.DoesNotContain(Read(Batch with { Claims = [claim] }), segment => segment.Id == "NM1" && segment[1] == "82");
    }

    [Fact]
    public void A_replacement_carries_the_payers_number_before_the_diagnoses()
    {
        var claim = Batch.Claims[0] with { Frequency = ClaimFrequency.Replacement, PayerClaimNumber = "24031x9", PriorAuthorization = "A1" };

        Assert.Contains("CLM*CCM202601-000001*156***11:B:7*Y*A*Y*Y~REF*G1*A1~REF*F8*24031X9~HI*", Write(Batch with { Claims = [claim] }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pay_to_address_follows_the_tax_id()
    {
        var provider = Batch.Provider with { PayTo = new PostalAddress("PO Box 9", null, "Boston", "MA", "02111") };

        Assert.Contains("REF*EI*123456789~NM1*87*2~N3*PO BOX 9~N4*BOSTON*MA*02111~HL*2*1*22*0~", Write(Batch with { Provider = provider }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("62.00", "62")]
    [InlineData("62.50", "62.5")]
    [InlineData("1234.05", "1234.05")]
    [InlineData("0.10", "0.1")]
    public void Money_has_no_trailing_zeros(string charge, string written)
    {
        var claim = Batch.Claims[0] with { Lines = [Batch.Claims[0].Lines[0] with { Charge = decimal.Parse(charge, CultureInfo.InvariantCulture) }] };

        Assert.Equal(written, Read(Batch with { Claims = [claim] }).Single(segment => segment.Id == "SV1")[2]);
    }

    [Theory]
    [InlineData("Ñuñez Peña", "NUNEZ PENA")]
    [InlineData("García-Íñiguez", "GARCIA-INIGUEZ")]
    [InlineData("O’Neil", "O'NEIL")]
    [InlineData("A*B~C:D^E", "A B C D E")]
    [InlineData("  Two   blanks ", "TWO BLANKS")]
    [InlineData("Ko\u0301s", "KOS")]
    public void Names_are_folded_and_never_hold_a_separator(string name, string written)
    {
        var claim = Batch.Claims[0] with { Subscriber = Batch.Claims[0].Subscriber with { Name = new PersonName(name, "Ann") } };

        Assert.Equal(written, Read(Batch with { Claims = [claim] }).Single(segment => segment.Id == "NM1" && segment[1] == "IL")[3]);
    }

    [Fact]
    public void A_name_of_which_nothing_is_left_is_refused_without_being_repeated()
    {
        var claim = Batch.Claims[0] with { Subscriber = Batch.Claims[0].Subscriber with { Name = new PersonName("李", "Ann") } };

        var error = Assert.Throws<ArgumentException>(() => X12Writer837P.Write(Batch with { Claims = [claim] }));

        Assert.Contains("Subscriber.Name.Last", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("李", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_stands_in_the_data_the_file_reads_back_with_right_totals()
    {
        var text = Gen.Elements("abc XYZ019*~:^|\\\n\r\tñÁß’“€李-@'.,&".ToCharArray()).ArrayOf().Select(characters => new string(characters));
        var inputs = text.Three().Zip(Gen.Choose(1, 500_000), (texts, cents) => (texts, cents)).ToArbitrary();
        Prop.ForAll(inputs, input =>
        {
            var ((last, street, payer), cents) = input;
            var source = Batch.Claims[0];
            var claim = source with
            {
                Subscriber = source.Subscriber with { Name = new PersonName("Q" + last, "R" + last, street), Address = new PostalAddress("S" + street, payer, "T" + last, "MA", "02118") },
                Payer = source.Payer with { Name = "U" + payer },
                Lines = [source.Lines[0] with { Charge = cents / 100m }, source.Lines[1]],
            };

            var segments = Read(Batch with { Claims = [claim, source] });

            CheckControlTotals(segments);
            Assert.Equal(Read(Batch with { Claims = [source, source] }).Select(segment => segment.Id), segments.Select(segment => segment.Id));
            Assert.All(segments, segment => Assert.True(segment.Elements.Count == 0 || segment.Elements[^1].Length > 0));
        }).QuickCheckThrowOnFailure();
    }

    private static string Write(Interchange837 batch) => Encoding.ASCII.GetString(X12Writer837P.Write(batch));

    private static IReadOnlyList<X12Segment> Read(Interchange837 batch) => X12Reader.Read(X12Writer837P.Write(batch));

    private static void CheckControlTotals(IReadOnlyList<X12Segment> segments)
    {
        Assert.Equal(segments[0][13], segments[^1][2]);
        Assert.Equal(segments.Single(segment => segment.Id == "GS")[6], segments.Single(segment => segment.Id == "GE")[2]);
        foreach (var start in segments.Where(segment => segment.Id == "ST"))
        {
            var set = segments.Skip(start.Position - 1).TakeWhile(segment => segment.Id != "SE").ToList();
            var end = segments[start.Position - 1 + set.Count];
            Assert.Equal((set.Count + 1).ToString(CultureInfo.InvariantCulture), end[1]);
            Assert.Equal(start[2], end[2]);
            Assert.Equal(Enumerable.Range(1, set.Count(segment => segment.Id == "HL")), set.Where(segment => segment.Id == "HL").Select(segment => int.Parse(segment[1], CultureInfo.InvariantCulture)));
            CheckClaimTotals(set);
        }
    }

    private static void CheckClaimTotals(List<X12Segment> set)
    {
        var open = 0m;
        foreach (var segment in set)
        {
            if (segment.Id == "CLM")
            {
                Assert.Equal(0m, open);
                open = Money(segment[2]);
            }
            else if (segment.Id == "SV1")
            {
                open -= Money(segment[2]);
            }
        }

        Assert.Equal(0m, open);
    }

    private static decimal Money(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Beside(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);
}
