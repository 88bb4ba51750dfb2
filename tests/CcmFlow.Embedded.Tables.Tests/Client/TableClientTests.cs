using System.Diagnostics.Tracing;
using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Core;
using Azure.Core.Diagnostics;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using CcmFlow.Embedded.Tables.Wire;

namespace CcmFlow.Embedded.Tables.Tests.Client;

public sealed class TableClientTests
{
    private const string Key = "c2VjcmV0LWtleS1mb3ItdGVzdHM=";
    private readonly InMemoryTableService service = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static TableClientOptions Options(Azure.Core.Pipeline.HttpPipelineTransport transport) =>
        new() { Transport = transport, Retry = { Delay = TimeSpan.Zero, MaxDelay = TimeSpan.Zero, Mode = RetryMode.Fixed } };

    private static TableClient Table(Azure.Core.Pipeline.HttpPipelineTransport transport) => new("UseDevelopmentStorage=true", "things", Options(transport));

    [Fact]
    public async Task A_request_that_fails_on_the_way_is_sent_again()
    {
        var transport = new FaultyTransport(service, failures: 2);
        await Table(transport).CreateAsync(Stop);
        Assert.Equal(3, transport.Sent.Count);
        Assert.Equal(1, service.Requests);
    }

    [Fact]
    public async Task A_refusal_is_not_sent_again()
    {
        var table = Table(service);
        await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", "r"), Stop));
        Assert.Equal(1, service.Requests);
    }

    [Fact]
    public async Task Each_operation_is_one_request_and_a_query_one_a_page()
    {
        var table = Table(service);
        await table.CreateAsync(Stop);
        await table.SubmitTransactionAsync(Enumerable.Range(0, 5).Select(row => new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("p", $"{row}"))), Stop);
        await table.GetEntityAsync<TableEntity>("p", "1", cancellationToken: Stop);
        await table.UpsertEntityAsync(new TableEntity("p", "1"), cancellationToken: Stop);
        await table.DeleteEntityAsync("p", "1", cancellationToken: Stop);
        Assert.Equal(5, service.Requests);
        Assert.Equal(4, await table.QueryAsync<TableEntity>(maxPerPage: 2, cancellationToken: Stop).CountAsync(Stop));
        Assert.Equal(7, service.Requests);
    }

    [Fact]
    public async Task Requests_are_signed_as_the_protocol_says()
    {
        var transport = new FaultyTransport(service, failures: 0);
        var table = new TableClient(new Uri("https://acct.table.core.windows.net"), "things", new TableSharedKeyCredential("acct", Key), Options(transport));
        await table.GetEntityIfExistsAsync<TableEntity>("p'", "r ü", cancellationToken: Stop);
        var (method, url, headers) = Assert.Single(transport.Sent);
        Assert.Equal("GET", method);
        Assert.StartsWith("https://acct.table.core.windows.net/things(PartitionKey='p%27%27',RowKey='r%20%C3%BC')?$format=", url, StringComparison.Ordinal);
        var text = $"{headers["x-ms-date"]}\n/acct/things(PartitionKey='p%27%27',RowKey='r%20%C3%BC')";
        var signature = Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(Key), Encoding.UTF8.GetBytes(text)));
        Assert.Equal($"SharedKeyLite acct:{signature}", headers["Authorization"]);
        Assert.Equal("2020-12-06", headers["x-ms-version"]);
    }

    [Fact]
    public async Task A_token_credential_is_asked_for_the_storage_scope()
    {
        var transport = new FaultyTransport(service, failures: 0);
        var asked = new List<string>();
        var credential = DelegatedTokenCredential.Create((context, _) =>
        {
            asked.AddRange(context.Scopes);
            return new AccessToken("token", DateTimeOffset.MaxValue);
        });
        await new TableServiceClient(new Uri("https://acct.table.core.windows.net"), credential, Options(transport)).CreateTableAsync("things", Stop);
        Assert.Equal(["https://storage.azure.com/.default"], asked);
        Assert.Equal("Bearer token", transport.Sent[0].Headers["Authorization"]);
    }

    [Fact]
    public async Task Neither_logs_nor_exceptions_show_what_is_in_an_entity_or_the_key()
    {
        var log = new StringBuilder();
        using var listener = new AzureEventSourceListener((_, message) => log.AppendLine(message), EventLevel.Verbose);
        var table = Table(service);
        await table.CreateAsync(Stop);
        var entity = new TableEntity("p", "r") { ["Phone"] = "+15550100" };
        await table.AddEntityAsync(entity, Stop);
        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(entity, Stop));
        var failed = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync([new(TableTransactionActionType.Add, entity)], Stop));
        await table.QueryAsync<TableEntity>($"Phone eq '+15550100'", cancellationToken: Stop).ToListAsync(Stop);
        foreach (var text in new[] { log.ToString(), refused.ToString(), failed.ToString() })
        {
            Assert.NotEmpty(text);
            Assert.DoesNotContain("15550100", text, StringComparison.Ordinal);
            Assert.DoesNotContain("SharedKeyLite", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Error_codes_compare_with_the_known_ones()
    {
        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => Table(service).AddEntityAsync(new TableEntity("p", "r"), Stop));
        Assert.True(refused.ErrorCode! == TableErrorCode.TableNotFound);
        Assert.False(refused.ErrorCode! == TableErrorCode.ResourceNotFound);
        Assert.Contains("The table specified does not exist.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_request_is_not_sent()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Table(service).CreateAsync(source.Token));
        Assert.Equal(0, service.Requests);
    }

    [Fact]
    public async Task A_page_that_ends_between_two_partitions_and_has_no_entity_is_followed_by_the_next()
    {
        var asked = new List<string>();
        Func<HttpMessage, Response> Page(string body, params (string Name, string Value)[] headers) => message =>
        {
            asked.Add(message.Request.Uri.Query);
            var page = new BufferedResponse(200, "OK", Encoding.UTF8.GetBytes(body));
            foreach (var (name, value) in headers) page.Add(name, value);
            return page;
        };
        var table = Table(new AnswersInTurn(
            service, Page("""{"value":[]}""", ("x-ms-continuation-NextPartitionKey", "1!4!cQ--")), Page("""{"value":[{"PartitionKey":"q","RowKey":"r"}]}""")));
        var found = await table.QueryAsync<TableEntity>(cancellationToken: Stop).ToListAsync(Stop);
        Assert.Equal("q", Assert.Single(found).PartitionKey);
        Assert.Equal(2, asked.Count);
        Assert.Contains("NextPartitionKey=1%214%21cQ--", asked[1], StringComparison.Ordinal);
        Assert.DoesNotContain("NextRowKey", asked[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_update_without_an_ETag_is_a_mistake_of_the_caller()
    {
        foreach (var none in new ETag[] { default, new("") })
            await Assert.ThrowsAsync<ArgumentException>(() => Table(service).UpdateEntityAsync(new TableEntity("p", "r"), none, cancellationToken: Stop));
    }

    [Fact]
    public async Task An_entity_without_a_key_is_a_mistake_of_the_caller()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => Table(service).UpsertEntityAsync(new TableEntity { RowKey = "r" }, cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Table(service).AddEntityAsync(new TableEntity { PartitionKey = "p" }, Stop));
    }

    [Fact]
    public async Task A_transaction_of_nothing_is_a_mistake_of_the_caller() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Table(service).SubmitTransactionAsync([], Stop));

    [Fact]
    public async Task A_stored_name_that_an_enum_does_not_have_is_said_without_the_name()
    {
        var table = Table(service);
        await table.CreateAsync(Stop);
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Stage"] = "Ann Smith" }, Stop);
        var unreadable = await Assert.ThrowsAsync<InvalidOperationException>(() => table.GetEntityAsync<Contract.Sample>("p", "r", cancellationToken: Stop));
        Assert.Contains("Sample.Stage", unreadable.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Ann", unreadable.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_without_a_type_in_the_service_is_not_sent() =>
        await Assert.ThrowsAsync<NotSupportedException>(() => Table(service).AddEntityAsync(new TableEntity("p", "r") { ["Price"] = 1.5m }, Stop));

    [Theory]
    [InlineData("UseDevelopmentStorage=true", "http://127.0.0.1:10002/devstoreaccount1/things", "devstoreaccount1")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=acct;AccountKey=" + Key + ";EndpointSuffix=core.windows.net", "https://acct.table.core.windows.net/things", "acct")]
    [InlineData("AccountName=acct;AccountKey=" + Key + ";TableEndpoint=http://127.0.0.1:9/acct/;", "http://127.0.0.1:9/acct/things", "acct")]
    public void A_connection_string_names_endpoint_and_account(string text, string url, string account)
    {
        var table = new TableClient(text, "things");
        Assert.Equal(url, table.Uri.ToString());
        Assert.Equal(account, table.AccountName);
    }

    [Theory]
    [InlineData("AccountName=acct")]
    [InlineData("AccountKey=" + Key)]
    [InlineData("nonsense " + Key)]
    [InlineData("AccountName=acct;AccountKey=" + Key + ";TableEndpoint=nowhere")]
    public void A_bad_connection_string_is_refused_without_showing_its_values(string text)
    {
        var refused = Assert.Throws<FormatException>(() => new TableServiceClient(text));
        Assert.DoesNotContain(Key, refused.Message, StringComparison.Ordinal);
    }
}
