using System.Runtime.CompilerServices;
using System.Text.Json;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Rules.Tests.Texts;

public sealed class SmsSegmentTests
{
    public static TheoryData<string, string, int, int> Vectors()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Beside("sms-segment-vectors.json")));
        var data = new TheoryData<string, string, int, int>();
        foreach (var vector in document.RootElement.GetProperty("cases").EnumerateArray())
        {
            data.Add(
                vector.GetProperty("text").GetString()!,
                vector.GetProperty("encoding").GetString()!,
                vector.GetProperty("units").GetInt32(),
                vector.GetProperty("segments").GetInt32());
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Counts_as_the_carrier_does(string text, string encoding, int units, int segments)
    {
        var expected = new SmsSegmentCount(encoding == "GSM-7" ? SmsEncoding.Gsm7 : SmsEncoding.Ucs2, units, segments);

        Assert.Equal(expected, SmsSegments.Count(text));
    }

    [Fact]
    public void All_28_vectors_are_there() => Assert.Equal(28, Vectors().Count);

    [Fact]
    public void An_escape_pair_is_not_split_across_segments()
    {
        // 152 + 2 would put the escape into one part and its letter into the next: both parts lose a septet.
        var text = new string('a', 152) + "€" + new string('a', 152);

        Assert.Equal(new SmsSegmentCount(SmsEncoding.Gsm7, 306, 3), SmsSegments.Count(text));
    }

    [Fact]
    public void An_empty_text_has_no_segment() => Assert.Equal(0, SmsSegments.Count("").Segments);

    private static string Beside(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);
}
