using Azure;
using Azure.Core;
using Azure.Data.Tables;

namespace CcmFlow.Embedded.Tables.Tests.Client;

public sealed class CredentialTests
{
    private const string Key = "c2VjcmV0LWtleS1mb3ItdGVzdHM=";
    private const string Signature = "sv=2020-12-06&ss=t&sp=r&sig=abc%2Bdef%3D";
    private static readonly Uri Account = new("https://acct.table.core.windows.net");
    private readonly FaultyTransport transport = new(new InMemoryTableService(), failures: 0);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private TableClientOptions Options => new() { Transport = transport, Retry = { Delay = TimeSpan.Zero, MaxDelay = TimeSpan.Zero } };

    [Theory]
    [InlineData(Signature)]
    [InlineData("?" + Signature)]
    public async Task A_shared_access_signature_is_added_to_each_request(string signature)
    {
        var service = new TableServiceClient(Account, new AzureSasCredential(signature), Options);
        await service.CreateTableAsync("things", Stop);
        Assert.Equal($"https://acct.table.core.windows.net/Tables?$format=application%2Fjson%3Bodata%3Dminimalmetadata&{Signature}", transport.Sent[0].Url);
        Assert.False(transport.Sent[0].Headers.ContainsKey("Authorization"));
        Assert.Equal("acct", service.AccountName);
    }

    [Fact]
    public async Task A_signature_that_is_renewed_between_two_attempts_takes_the_old_ones_place()
    {
        var credential = new AzureSasCredential("sig=old");
        var once = new AnswersInTurn(new InMemoryTableService(), message =>
        {
            Assert.EndsWith("&sig=old", message.Request.Uri.Query, StringComparison.Ordinal);
            credential.Update("sig=new");
            return AnswersInTurn.Status(503)(message);
        }, message =>
        {
            Assert.EndsWith("&sig=new", message.Request.Uri.Query, StringComparison.Ordinal);
            Assert.DoesNotContain("old", message.Request.Uri.Query, StringComparison.Ordinal);
            return AnswersInTurn.Status(201)(message);
        });
        await new TableServiceClient(Account, credential, new TableClientOptions { Transport = once, Retry = { Delay = TimeSpan.Zero } }).CreateTableAsync("things", Stop);
        Assert.Equal(2, once.Sent);
    }

    [Fact]
    public async Task An_address_may_carry_the_signature_itself()
    {
        var table = new TableClient(new Uri($"https://acct.table.core.windows.net/things?{Signature}"), Options);
        await table.GetEntityIfExistsAsync<TableEntity>("p", "r", cancellationToken: Stop);
        Assert.Equal(("things", "acct", "https://acct.table.core.windows.net/things"), (table.Name, table.AccountName, table.Uri.ToString()));
        Assert.StartsWith("https://acct.table.core.windows.net/things(PartitionKey='p',RowKey='r')?", transport.Sent[0].Url, StringComparison.Ordinal);
        Assert.EndsWith("&" + Signature, transport.Sent[0].Url, StringComparison.Ordinal);
        var service = new TableServiceClient(new Uri($"https://acct.table.core.windows.net/?{Signature}"), Options);
        Assert.Equal("https://acct.table.core.windows.net/", service.Uri.ToString());
    }

    [Fact]
    public void A_table_behind_the_emulators_address_is_found()
    {
        var table = new TableClient(new Uri("http://127.0.0.1:10002/devstoreaccount1/things"), new AzureSasCredential(Signature));
        Assert.Equal(("things", "devstoreaccount1"), (table.Name, table.AccountName));
    }

    [Fact]
    public void What_cannot_be_signed_safely_is_refused_without_showing_the_signature()
    {
        ArgumentException[] refused =
        [
            Assert.Throws<ArgumentException>(() => new TableServiceClient(new Uri("http://acct.table.core.windows.net"), new AzureSasCredential(Signature))),
            Assert.Throws<ArgumentException>(() => new TableServiceClient(new Uri(Account, "?" + Signature), new AzureSasCredential(Signature))),
            Assert.Throws<ArgumentException>(() => new TableServiceClient(Account)),
            Assert.Throws<ArgumentException>(() => new TableClient(new Uri(Account, "?" + Signature))),
        ];
        Assert.All(refused, error => Assert.DoesNotContain("abc", error.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("TableEndpoint=https://acct.table.core.windows.net;SharedAccessSignature=" + Signature)]
    [InlineData("TableEndpoint=https://acct.table.core.windows.net/;SharedAccessSignature=?" + Signature + ";QueueEndpoint=https://acct.queue.core.windows.net")]
    [InlineData("AccountName=acct;SharedAccessSignature=" + Signature)]
    public async Task A_connection_string_may_have_a_signature_instead_of_a_key(string text)
    {
        var table = new TableClient(text, "things", Options);
        await table.CreateIfNotExistsAsync(Stop);
        Assert.EndsWith("&" + Signature, transport.Sent[0].Url, StringComparison.Ordinal);
        Assert.Equal(("acct", "https://acct.table.core.windows.net/things"), (table.AccountName, table.Uri.ToString()));
    }

    [Theory]
    [InlineData("usedevelopmentstorage=TRUE", "http://127.0.0.1:10002/devstoreaccount1")]
    [InlineData("UseDevelopmentStorage=true;DevelopmentStorageProxyUri=http://azurite", "http://azurite:10002/devstoreaccount1")]
    [InlineData("AccountName=acct;AccountKey=" + Key, "https://acct.table.core.windows.net/")]
    [InlineData(" AccountName = acct ; AccountKey = " + Key + " ; DefaultEndpointsProtocol = http ; EndpointSuffix = core.chinacloudapi.cn ", "http://acct.table.core.chinacloudapi.cn/")]
    [InlineData("AccountName=acct;AccountKey=" + Key + ";BlobEndpoint=https://x;TableEndpoint=https://tables.example", "https://tables.example/")]
    public void Connection_strings_of_every_form_are_read(string text, string endpoint) => Assert.Equal(endpoint, new TableServiceClient(text).Uri.ToString());

    [Theory]
    [InlineData("AccountName=acct;AccountKey=not*base64", "AccountKey")]
    [InlineData("AccountName=acct;AccountKey=" + Key + ";AccountName=other", "twice")]
    [InlineData("UseDevelopmentStorage=perhaps", "UseDevelopmentStorage")]
    [InlineData("UseDevelopmentStorage=false", "AccountName")]
    [InlineData("AccountName=acct;AccountKey=" + Key + ";DefaultEndpointsProtocol=ftp", "DefaultEndpointsProtocol")]
    [InlineData("AccountName=acct;AccountKey=" + Key + ";EndpointSuffix=a b", "EndpointSuffix")]
    [InlineData("AccountName=acct;AccountKey=" + Key + ";TableEndpoint=relative/path", "TableEndpoint")]
    [InlineData("SharedAccessSignature=" + Signature, "TableEndpoint")]
    [InlineData("TableEndpoint=http://acct.table.core.windows.net;SharedAccessSignature=" + Signature, "https")]
    public void A_bad_connection_string_names_the_setting_and_no_value(string text, string named)
    {
        var refused = Assert.Throws<FormatException>(() => new TableServiceClient(text));
        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
        Assert.All([Key, "not*base64", "abc%2B", "perhaps", "ftp", "a b"], value => Assert.DoesNotContain(value, refused.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_is_not_sent_in_the_clear()
    {
        var service = new TableServiceClient(new Uri("http://acct.table.core.windows.net"), Credential([]), Options);
        await Assert.ThrowsAsync<InvalidOperationException>(() => service.CreateTableAsync("things", Stop));
        Assert.Empty(transport.Sent);
    }

    [Fact]
    public async Task The_audience_of_another_cloud_gives_its_scope()
    {
        List<TokenRequestContext> asked = [];
        var options = Options;
        options.Audience = TableAudience.AzureGovernment;
        await new TableServiceClient(Account, Credential(asked), options).CreateTableAsync("things", Stop);
        Assert.Equal(["https://storage.azure.us/.default"], asked[0].Scopes);
    }

    [Fact]
    public async Task Tenant_discovery_takes_the_tenant_from_the_services_challenge_once()
    {
        List<TokenRequestContext> asked = [];
        var challenged = new AnswersInTurn(new InMemoryTableService(), AnswersInTurn.Status(
            401, ("WWW-Authenticate", "Bearer authorization_uri=https://login.microsoftonline.com/72f988bf-86f1-41af-91ab-2d7cd011db47/oauth2/authorize resource_id=https://storage.azure.com")));
        var service = new TableServiceClient(Account, Credential(asked), new TableClientOptions { Transport = challenged, EnableTenantDiscovery = true });
        await service.CreateTableAsync("things", Stop);
        await service.CreateTableAsync("others", Stop);
        Assert.Equal(3, challenged.Sent);
        Assert.NotEmpty(asked);
        Assert.All(asked, context => Assert.Equal("72f988bf-86f1-41af-91ab-2d7cd011db47", context.TenantId));
    }

    [Fact]
    public async Task A_challenge_that_names_no_tenant_is_thrown_as_the_401_that_it_is()
    {
        var challenged = new AnswersInTurn(new InMemoryTableService(), AnswersInTurn.Status(401, ("WWW-Authenticate", "Bearer error=invalid")));
        var service = new TableServiceClient(Account, Credential([]), new TableClientOptions { Transport = challenged, EnableTenantDiscovery = true });
        Assert.Equal(401, (await Assert.ThrowsAsync<RequestFailedException>(() => service.CreateTableAsync("things", Stop))).Status);
    }

    private static TokenCredential Credential(List<TokenRequestContext> asked) => DelegatedTokenCredential.Create((context, _) =>
    {
        asked.Add(context);
        return new AccessToken("token", DateTimeOffset.MaxValue);
    });
}
