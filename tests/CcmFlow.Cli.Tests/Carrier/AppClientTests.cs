using Twilio.Clients;
using Twilio.Exceptions;
using Twilio.Http;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Security;
using Twilio.Types;

namespace CcmFlow.Cli.Tests.Carrier;

/// <summary>The carrier and the client that the app sends with understand each other.</summary>
public sealed class AppClientTests
{
    [Fact]
    public async Task Client_sends_and_reads_the_answer()
    {
        await using var world = await CarrierWorld.StartAsync();
        using var http = new RedirectedHttp(world.Carrier.BaseUrl);
        var options = new CreateMessageOptions(new PhoneNumber(CarrierWorld.Patient))
        {
            From = new PhoneNumber(CarrierWorld.Practice), Body = "¿Cómo está hoy? + & %", StatusCallback = world.Callback, ValidityPeriod = 60,
        };

        var message = await MessageResource.CreateAsync(options, Client(http));
        await world.PassAMinuteAsync();

        Assert.Equal(MessageResource.StatusEnum.Queued, message.Status);
        Assert.Equal(world.Clock.GetUtcNow().AddMinutes(-1).UtcDateTime, message.DateCreated?.ToUniversalTime());
        Assert.Equal(message.Sid, Assert.Single(world.Carrier.Messages).Sid);
        world.Phone.Expects("¿Cómo está hoy? + & %");
        Assert.Equal(3, world.Statuses.Count);
    }

    [Fact]
    public async Task Client_reads_why_it_was_refused()
    {
        await using var world = await CarrierWorld.WithFaultsAsync(f => f with { RejectCode = 21614 });
        using var http = new RedirectedHttp(world.Carrier.BaseUrl);
        var options = new CreateMessageOptions(new PhoneNumber(CarrierWorld.Patient)) { From = new PhoneNumber(CarrierWorld.Practice), Body = "Hello" };

        var refusal = await Assert.ThrowsAsync<ApiException>(() => MessageResource.CreateAsync(options, Client(http)));

        Assert.Equal((21614, 400), (refusal.Code, refusal.Status));
        Assert.Equal("https://www.twilio.com/docs/errors/21614", refusal.MoreInfo);
    }

    [Fact]
    public async Task Client_places_a_call()
    {
        await using var world = await CarrierWorld.StartAsync();
        using var http = new RedirectedHttp(world.Carrier.BaseUrl);
        var options = new CreateCallOptions(new PhoneNumber(CarrierWorld.Patient), new PhoneNumber(CarrierWorld.Pager)) { Url = new Uri("https://app.example/voice") };

        var call = await CallResource.CreateAsync(options, Client(http));

        Assert.Equal(call.Sid, Assert.Single(world.Carrier.Calls).Sid);
    }

    [Fact]
    public async Task Validator_of_the_app_takes_the_signatures()
    {
        await using var world = await CarrierWorld.StartAsync();
        await world.SendAsync("Hello");
        world.Phone.Texts("¡Sí! 👍 a+b=c", CarrierWorld.Practice);
        await world.PassAMinuteAsync();

        Assert.Equal(4, world.App.Posts.Count);
        Assert.All(world.App.Posts, post =>
        {
            var url = new Uri(world.App.BaseUrl, post.Path).AbsoluteUri;
            Assert.True(new RequestValidator(CarrierWorld.Token).Validate(url, post.Fields.ToDictionary(), post.Signature));
            Assert.False(new RequestValidator("another").Validate(url, post.Fields.ToDictionary(), post.Signature));
        });
    }

    private static TwilioRestClient Client(Twilio.Http.HttpClient http) => new(CarrierWorld.Account, CarrierWorld.Token, httpClient: http);

    /// <summary>Twilio's client knows its own host only; this sends to the carrier instead.</summary>
    private sealed class RedirectedHttp(Uri carrier) : Twilio.Http.HttpClient, IDisposable
    {
        private readonly System.Net.Http.HttpClient client = new();

        public override Response MakeRequest(Request request) => throw new NotSupportedException();

        public override async Task<Response> MakeRequestAsync(Request request)
        {
            using var message = new HttpRequestMessage(
                new System.Net.Http.HttpMethod(request.Method.ToString()), new Uri(carrier, request.ConstructUrl().PathAndQuery));
            message.Headers.Authorization = new("Basic", Authentication(request.Username!, request.Password!));
            message.Content = new ByteArrayContent(request.EncodePostParams());
            message.Content.Headers.ContentType = new("application/x-www-form-urlencoded");
            using var answer = await client.SendAsync(message);
            return new Response(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers);
        }

        public void Dispose() => client.Dispose();
    }
}
