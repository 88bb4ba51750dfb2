using System.Globalization;
using Azure;
using Azure.Communication.Sms;
using Azure.Core;
using Azure.Core.Pipeline;

namespace CcmFlow.Embedded.Sms.Tests.Acs;

/// <summary>The requests of npm's client, signed again: the same bytes must get the same signature.</summary>
public sealed class HmacVectorTests
{
    public static TheoryData<string> Names => [.. Vectors.Of("acs-hmac-vectors.json").Select(vector => vector.Text("name"))];

    [Fact]
    public void There_are_two_vectors() => Assert.Equal(2, Names.Count);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Request_gets_the_signature_of_the_official_client(string name)
    {
        var vector = Vectors.Of("acs-hmac-vectors.json").Single(vector => vector.Text("name") == name);
        var transport = new KeepsRequest();
        var clock = new FixedClock(DateTimeOffset.ParseExact(vector.Text("xMsDate"), "r", CultureInfo.InvariantCulture));
        var options = new SmsClientOptions(SmsClientOptions.ServiceVersion.V2021_03_07) { Transport = transport };
        var pipeline = HttpPipelineBuilder.Build(options, new HmacAuthenticationPolicy(new AzureKeyCredential(vector.Text("key")), clock));
        using var message = pipeline.CreateMessage();
        message.Request.Method = RequestMethod.Parse(vector.Text("method"));
        message.Request.Uri.Reset(new Uri($"http://{vector.Text("host")}{vector.Text("pathAndQuery")}"));
        message.Request.Content = RequestContent.Create(BinaryData.FromString(vector.Text("body")));

        await Assert.ThrowsAnyAsync<Exception>(async () => await pipeline.SendAsync(message, TestContext.Current.CancellationToken));

        Assert.Equal(vector.Text("xMsDate"), transport.Headers["x-ms-date"]);
        Assert.Equal(vector.Text("contentSha256"), transport.Headers["x-ms-content-sha256"]);
        Assert.Equal(vector.Text("authorization"), transport.Headers["Authorization"]);
    }

    private sealed class KeepsRequest : HttpPipelineTransport
    {
        public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

        public override Request CreateRequest() => HttpClientTransport.Shared.CreateRequest();

        public override void Process(HttpMessage message) => throw new NotSupportedException();

        public override ValueTask ProcessAsync(HttpMessage message)
        {
            foreach (var header in message.Request.Headers) Headers[header.Name] = header.Value;
            throw new NotSupportedException("Nothing is sent.");
        }
    }
}
