using System.Text;

namespace CcmFlow.Functions.Tests.Fhir;

public sealed class ExportFormTests
{
    private static readonly string[] Some =
    [
        Resources.Condition(id: "c1"), Resources.Condition("p2", "44054006", id: "c2"), Resources.Encounter("2025-01-05"),
        Resources.Coverage("Medicare"), Resources.Patient("p2"), Resources.Patient("p1", Resources.Phone("617-555-0102")),
        """{"resourceType":"Observation","id":"o1"}""", """{"resourceType":"Observation","id":"o2"}""",
    ];

    [Fact]
    public async Task Type_is_told_by_the_line_and_neither_file_names_nor_order_matter()
    {
        using var one = new ExportFolder().With("anything.ndjson", Some);
        using var many = new ExportFolder()
            .With("Patient.000.ndjson", [.. Some.Reverse().Take(4)]).With("Patient.001.ndjson", Some[3]).With("Zebra.jsonl", [.. Some[..3].Reverse()]);
        var first = await one.ReadAsync();
        Assert.Equal(ExportFolder.AsJson(first), ExportFolder.AsJson(await many.ReadAsync()));
        Assert.Equal(["p1", "p2"], first.Patients.Select(patient => patient.Id));
        Assert.Equal(2, first.ResourceCounts["Observation"]);
        Assert.Equal(2, first.ResourceCounts["Condition"]);
    }

    [Fact]
    public async Task Gzip_a_byte_order_mark_and_CR_LF_change_nothing()
    {
        using var plain = new ExportFolder().With("all.ndjson", Some);
        using var zipped = new ExportFolder().WithBytes("all.ndjson.gz", ExportFolder.Gzip(string.Join('\n', Some)));
        using var windows = new ExportFolder().WithBytes("all.ndjson", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join("\r\n\r\n", Some))]);
        var expected = ExportFolder.AsJson(await plain.ReadAsync());
        Assert.Equal(expected, ExportFolder.AsJson(await zipped.ReadAsync()));
        Assert.Equal(expected, ExportFolder.AsJson(await windows.ReadAsync()));
    }

    [Theory]
    [InlineData("transaction")]
    [InlineData("searchset")]
    [InlineData("collection")]
    public async Task A_bundle_reads_as_its_lines_would(string type)
    {
        using var lines = new ExportFolder().With("all.ndjson", Some);
        using var bundle = new ExportFolder().With("b.json", Bundle(type, Some)).With("manifest.json", """{"output":[]}""").With("list.json", "[1]");
        var expected = ExportFolder.AsJson(await lines.ReadAsync());
        Assert.Equal(expected, ExportFolder.AsJson(await bundle.ReadAsync()));
        Assert.Equal(expected, ExportFolder.AsJson(await bundle.ReadAsync("b.json")));
    }

    [Fact]
    public async Task A_bundle_larger_than_the_buffer_is_read_entry_by_entry()
    {
        var padded = Enumerable.Range(0, 300).Select(n => Resources.Patient($"p{n:D3}", $",\"text\":{{\"div\":\"{new string('x', 3000 + n)}\"}}")).ToArray();
        using var export = new ExportFolder().With("b.json", Bundle("searchset", padded));
        var read = await export.ReadAsync();
        Assert.Empty(read.BadLines);
        Assert.Equal(padded.Select((_, n) => $"p{n:D3}"), read.Patients.Select(patient => patient.Id));
    }

    [Fact]
    public async Task In_a_bundle_an_entry_is_also_known_by_its_full_url()
    {
        using var export = new ExportFolder().With("b.json", """
            {"resourceType":"Bundle","type":"transaction","entry":[
              {"fullUrl":"urn:uuid:u2","resource":{"resourceType":"Condition","code":{"text":"Asthma"},"subject":{"reference":"urn:uuid:u1"}}},
              {"fullUrl":"urn:uuid:u1","resource":{"resourceType":"Patient","id":"p1","name":[{"family":"Rivera"}]}},
              {"fullUrl":"urn:uuid:u3","resource":{"resourceType":"Patient","name":[{"family":"Sanz"}]}}]}
            """);
        var read = await export.ReadAsync();
        Assert.Empty(read.BadLines);
        Assert.Equal(["p1", "u3"], read.Patients.Select(patient => patient.Id));
        Assert.Equal("Asthma", Assert.Single(read.Patients[0].Conditions).Display);
    }

    [Fact]
    public async Task A_broken_bundle_gives_what_came_before_the_break()
    {
        var text = Bundle("collection", [Resources.Patient("p1"), Resources.Patient("p2")]);
        using var export = new ExportFolder().With("b.json", text[..^40]);
        var read = await export.ReadAsync();
        Assert.Equal("p1", Assert.Single(read.Patients).Id);
        Assert.Equal(("b.json", 2), (read.BadLines.Single().File, read.BadLines.Single().Line));
    }

    [Fact]
    public async Task A_file_that_was_asked_for_by_name_must_be_a_bundle()
    {
        using var export = new ExportFolder().With("p.json", Resources.Patient()).With("list.json", "[1]");
        Assert.StartsWith("the file is not a FHIR Bundle", Assert.Single((await export.ReadAsync("p.json")).BadLines).Reason, StringComparison.Ordinal);
        Assert.StartsWith("the file is not a FHIR Bundle", Assert.Single((await export.ReadAsync("list.json")).BadLines).Reason, StringComparison.Ordinal);
    }

    private static string Bundle(string type, string[] resources) =>
        $$"""{"resourceType":"Bundle","meta":{"tag":[{"code":"a"}]},"type":"{{type}}","entry":[{{string.Join(",\n", resources.Select(Entry))}}],"link":[]}""";

    private static string Entry(string resource) => $$$"""{"fullUrl":"","resource":{{{resource}}},"search":{"mode":"match"}}""";
}
