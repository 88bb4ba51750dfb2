using System.Globalization;
using Azure.Data.Tables;
using CcmFlow.Embedded.Tables.Wire;

namespace CcmFlow.Embedded.Tables.Tests.Contract;

/// <summary>The protocol below the client: status, error code, headers and JSON, byte forms included.</summary>
public sealed class RawRequestTests(AzuriteBackend azurite)
{
    private const string Entity =
        """{"PartitionKey":"p","RowKey":"%","N":1,"B@odata.type":"Edm.Int64","B":"5","D":1.5,"W@odata.type":"Edm.Double","W":3,"X@odata.type":"Edm.Double","X":"NaN","G@odata.type":"Edm.Guid","G":"3f2504e0-4f89-11d3-9a0c-0305e82c3301"}""";

    private static readonly (string, string) Json = ("Content-Type", "application/json");
    private static readonly (string, string) NoMetadata = ("Accept", "application/json;odata=nometadata");
    private static readonly (string, string) Full = ("Accept", "application/json;odata=fullmetadata");
    private static readonly (string, string) AnyVersion = ("If-Match", "*");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Azurite_and_the_service_in_memory_answer_the_same_to_the_same_bytes()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"raw{Environment.ProcessId}");
        var real = new RawService(new TableRest(ConnectionStrings.Parse(azurite.ConnectionString), null));
        var twin = InMemory();
        await real.AnswerAsync(Create(name), Stop);
        await twin.AnswerAsync(Create(name), Stop);
        foreach (var request in Requests(name))
            Assert.Equal($"{request}\n{await real.AnswerAsync(request, Stop)}", $"{request}\n{await twin.AnswerAsync(request, Stop)}");
    }

    /// <summary>Where Azurite lets through what the service refuses, or fails with 500; by learn.microsoft.com, "Table Storage error codes".</summary>
    [Theory]
    [InlineData("GET", "/t()?$top=0", null, "400 OutOfRangeInput")]
    [InlineData("GET", "/t()?$top=1001", null, "400 OutOfRangeInput")]
    [InlineData("GET", "/t()?$top=x", null, "400 OutOfRangeInput")]
    [InlineData("GET", "/t(PartitionKey='p')", null, "400 InvalidInput")]
    [InlineData("GET", "/t()?$filter=N eq 1L", null, "200 ")]
    [InlineData("GET", "/t()?$filter=N eq Other", null, "400 InvalidInput")]
    [InlineData("GET", "/t()?$filter=RowKey eq \"r\"", null, "400 InvalidInput")]
    [InlineData("GET", "/t()?$filter=1 eq 1", null, "400 InvalidInput")]
    [InlineData("GET", "/t()?$filter=N eq 1 or (N eq 2 or N eq 3 or N eq 4 or N eq 5) or N eq 6 or N eq 7 or N eq 8 or N eq 9 or N eq 10 or N eq 11 or N eq 12 or N eq 13 or N eq 14 or N eq 15", null, "200 ")]
    [InlineData("GET", "/t()?$filter=N eq 1 or (N eq 2 or N eq 3 or N eq 4 or N eq 5) or N eq 6 or N eq 7 or N eq 8 or N eq 9 or N eq 10 or N eq 11 or N eq 12 or N eq 13 or N eq 14 or N eq 15 or N eq 16", null, "400 InvalidInput")]
    [InlineData("GET", "/t()?NextPartitionKey=nonsense", null, "400 InvalidInput")]
    [InlineData("GET", "/Tables('t00')", null, "200 ")]
    [InlineData("GET", "/Tables('nobody')", null, "404 ResourceNotFound")]
    [InlineData("POST", "/t", """{"PartitionKey":"p","RowKey":7}""", "400 PrimaryKeyPropertyIsInvalidType")]
    [InlineData("POST", "/t", """{"PartitionKey":"p","RowKey":"r","G@odata.type":"Edm.Guid","G":"x"}""", "400 InvalidInput")]
    [InlineData("POST", "/t", """{"PartitionKey":"p","RowKey":"r","N@odata.type":"Edm.Nonsense","N":"x"}""", "400 InvalidInput")]
    [InlineData("POST", "/t", """{"PartitionKey":"p","RowKey":"r","At@odata.type":"Edm.DateTime","At":"1600-12-31T23:59:59Z"}""", "400 OutOfRangeInput")]
    [InlineData("POST", "/t", """{"PartitionKey":"p","RowKey":"r" """, "400 InvalidInput")]
    [InlineData("POST", "/t", "", "400 InvalidInput")]
    [InlineData("POST", "/t", """{"PartitionKey":"a/b","RowKey":"r"}""", "400 OutOfRangeInput")]
    [InlineData("POST", "/Tables", """{"TableName":"a"}""", "400 InvalidResourceName")]
    [InlineData("DELETE", "/t(PartitionKey='p',RowKey='r')", null, "400 InvalidInput")]
    public async Task The_service_in_memory_refuses_what_the_real_one_refuses(string method, string path, string? body, string expected)
    {
        var twin = InMemory();
        await twin.AnswerAsync(Create("t00"), Stop);
        var answer = await twin.AnswerAsync(new(method, path.Replace("/t", "/t00", StringComparison.Ordinal).Replace("t0000", "t00", StringComparison.Ordinal), body, Json), Stop);
        Assert.StartsWith(expected, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_service_in_memory_has_its_own_codes_for_keys_and_names_that_are_too_long()
    {
        var twin = InMemory();
        await twin.AnswerAsync(Create("t00"), Stop);
        async Task Refused(string code, string body) =>
            Assert.StartsWith($"400 {code}", await twin.AnswerAsync(new("POST", "/t00", body, Json), Stop), StringComparison.Ordinal);
        await Refused("KeyValueTooLarge", $$"""{"PartitionKey":"{{new string('k', 513)}}","RowKey":"r"}""");
        await Refused("PropertyNameTooLong", $$"""{"PartitionKey":"p","RowKey":"r","{{new string('n', 256)}}":1}""");
        var many = string.Join(',', Enumerable.Range(0, 253).Select(number => $"\"P{number}\":{number}"));
        await Refused("TooManyProperties", $$"""{"PartitionKey":"p","RowKey":"r",{{many}}}""");
    }

    [Fact]
    public async Task The_service_in_memory_refuses_a_merge_that_makes_an_entity_too_wide()
    {
        var twin = InMemory();
        await twin.AnswerAsync(Create("t00"), Stop);
        string Properties(int from) => "{" + string.Join(',', Enumerable.Range(from, 200).Select(number => $"\"P{number}\":{number}")) + "}";
        var merge = new RawRequest("PATCH", "/t00(PartitionKey='p',RowKey='r')", Properties(0), Json);
        Assert.StartsWith("204", await twin.AnswerAsync(merge, Stop), StringComparison.Ordinal);
        Assert.StartsWith("400 TooManyProperties", await twin.AnswerAsync(merge with { Body = Properties(200) }, Stop), StringComparison.Ordinal);
    }

    private static RawService InMemory() =>
        new(new TableRest(ConnectionStrings.Parse("UseDevelopmentStorage=true"), new TableClientOptions { Transport = new InMemoryTableService() }));

    private static RawRequest Create(string name) => new("POST", "/Tables", $$"""{"TableName":"{{name}}"}""", Json);

    private static IEnumerable<RawRequest> Requests(string t) => Writes(t).Concat(Reads(t)).Concat(Updates(t)).Concat(Tables(t));

    private static RawRequest Insert(string t, string row, params (string, string)[] headers) => new("POST", $"/{t}", Entity.Replace("%", row, StringComparison.Ordinal), [Json, .. headers]);

    private static IEnumerable<RawRequest> Writes(string t) =>
    [
        Insert(t, "new"),
        Insert(t, "new"),
        Insert(t, "new2", ("Prefer", "return-content")),
        Insert(t, "new3", ("Prefer", "return-no-content")),
        Insert(t, "new4", NoMetadata),
        Insert(t, "new5", Full),
        new("POST", $"/{t}", """{"PartitionKey":"p"}""", Json),
        new("POST", $"/{t}", """{"PartitionKey":"p","RowKey":"bad","N@odata.type":"Edm.Int32","N":"x"}""", Json),
        new("POST", $"/{t}", """{"PartitionKey":"p","RowKey":"bad","O":{"a":1}}""", Json),
        new("POST", $"/{t}", $$"""{"PartitionKey":"p","RowKey":"bad","T":"{{new string('k', 32769)}}"}""", Json),
    ];

    private static IEnumerable<RawRequest> Reads(string t)
    {
        string one = $"/{t}(PartitionKey='p',RowKey='new')";
        yield return new("GET", one);
        yield return new("GET", one, null, NoMetadata);
        yield return new("GET", one, null, Full);
        yield return new("GET", one + "?$format=application/json;odata=nometadata");
        yield return new("GET", one + "?$select=N,Nothing");
        yield return new("GET", $"/{t}(PartitionKey='a%3Fb',RowKey='r')");
        yield return new("GET", $"/nosuch{t}(PartitionKey='p',RowKey='r')");
        yield return new("GET", $"/{t}()?$top=2");
        yield return new("GET", $"/{t}?$top=2", null, NoMetadata);
        yield return new("GET", $"/{t}()?$select=Nothing,N");
        string[] filters =
        [
            "N eq '1'", "N ne '1'", "N lt 'a'", "B eq 5", "B eq 5L", "D eq 1", "D gt 1", "W eq 3", "W eq 3.0", "Missing ne 'a'", "not (Missing eq 'a')", "Missing",
            "true", "false", "G eq '3f2504e0-4f89-11d3-9a0c-0305e82c3301'", "G eq guid'3f2504e0-4f89-11d3-9a0c-0305e82c3301'",
        ];
        foreach (var filter in filters) yield return new("GET", $"/{t}()?$filter={filter}");
    }

    private static IEnumerable<RawRequest> Updates(string t)
    {
        var one = $"/{t}(PartitionKey='p',RowKey='put')";
        (string, string) old = ("If-Match", "W/\"datetime'2000-01-01T00%3A00%3A00.0000000Z'\"");
        yield return new("PUT", one, """{"A":1}""", Json);
        yield return new("PUT", one, """{"PartitionKey":"q","RowKey":"put","A":1}""", Json);
        yield return new("PUT", $"/{t}(PartitionKey='p',RowKey='nobody')", """{"A":1}""", Json, AnyVersion);
        yield return new("PUT", one, """{"A":1}""", Json, old);
        yield return new("MERGE", one, """{"C":1}""", Json);
        yield return new("PATCH", one, """{"D":1}""", Json, AnyVersion);
        yield return new("GET", one);
        yield return new("DELETE", one, null, old);
        yield return new("DELETE", one, null, AnyVersion);
        yield return new("DELETE", one, null, AnyVersion);
    }

    private static IEnumerable<RawRequest> Tables(string t) =>
    [
        Create(t),
        Create(t + "x"),
        Create(t + "y") with { Headers = [Json, ("Prefer", "return-no-content")] },
        new("DELETE", $"/Tables('{t}y')"),
        new("DELETE", $"/Tables('{t}y')"),
        new("GET", $"/Tables?$filter=TableName eq '{t}x'"),
    ];
}
