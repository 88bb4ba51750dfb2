using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Twilio.Clients;
using Twilio.Exceptions;
using Twilio.Http;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace CcmFlow.Embedded.Sms.Tests.Twilio;

public sealed class TwilioWireTests : IAsyncLifetime
{
    private const string Created = """
        {"sid":"SM01","account_sid":"AC01","status":"queued","direction":"outbound-api","to":"+15005550006","from":"+15005550001","body":"Hi",
         "num_segments":"1","num_media":"0","error_code":null,"error_message":null,"price":null,"price_unit":"USD","api_version":"2010-04-01",
         "date_created":"Sat, 21 Nov 2026 23:29:02 +0000","date_sent":null,"uri":"/2010-04-01/Accounts/AC01/Messages/SM01.json",
         "subresource_uris":{"media":"/2010-04-01/Accounts/AC01/Messages/SM01/Media.json"},"a_new_field":[1]}
        """;

    private FakeService service = null!;
    private RedirectingHandler redirect = null!;
    private System.Net.Http.HttpClient http = null!;
    private TwilioRestClient client = null!;

    public async ValueTask InitializeAsync()
    {
        service = await FakeService.StartAsync();
        redirect = new RedirectingHandler(service.Address);
        http = new System.Net.Http.HttpClient(redirect);
        client = new TwilioRestClient("AC01", "token", httpClient: new SystemHttpClient(http));
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await service.DisposeAsync();
    }

    [Fact]
    public async Task Message_is_posted_as_a_form_with_the_accounts_credentials()
    {
        service.Answers.Enqueue((201, Created));

        var message = await MessageResource.CreateAsync(
            to: "+15005550006", from: new PhoneNumber("+15005550001"), body: "¿Cómo está? 1+1 & más\r\n", provideFeedback: true, validityPeriod: 60,
            mediaUrl: [new Uri("https://a.example/1"), new Uri("https://a.example/2")],
            statusCallback: new Uri("https://care.example.org/api/status?ref=a%20b"),
            scheduleType: MessageResource.ScheduleTypeEnum.Fixed,
            sendAt: new DateTime(2026, 11, 22, 1, 2, 3, DateTimeKind.Utc), client: client);

        var request = Assert.Single(service.Received);
        Assert.Equal(("POST", "/2010-04-01/Accounts/AC01/Messages.json"), (request.Method, request.PathAndQuery));
        Assert.Equal(new Uri("https://api.twilio.com/2010-04-01/Accounts/AC01/Messages.json"), Assert.Single(redirect.Meant));
        Assert.Equal("Basic " + Convert.ToBase64String("AC01:token"u8), request.Headers["Authorization"]);
        var form = FormOf(request);
        Assert.Equal(["+15005550006"], form["To"]);
        Assert.Equal(["+15005550001"], form["From"]);
        Assert.Equal(["¿Cómo está? 1+1 & más\r\n"], form["Body"]);
        Assert.Equal(["https://a.example/1", "https://a.example/2"], form["MediaUrl"]);
        Assert.Equal(["https://care.example.org/api/status?ref=a%20b"], form["StatusCallback"]);
        Assert.Equal(["true", "60", "fixed", "2026-11-22T01:02:03Z"], [.. form["ProvideFeedback"], .. form["ValidityPeriod"], .. form["ScheduleType"], .. form["SendAt"]]);
        Assert.Equal(9, form.Count);
        Assert.Equal("SM01", message.Sid);
    }

    [Fact]
    public async Task Answer_is_read_into_the_message()
    {
        service.Answers.Enqueue((201, Created));

        var message = await MessageResource.CreateAsync(new CreateMessageOptions("+15005550006") { From = "+15005550001", Body = "Hi" }, client);

        Assert.Equal(("SM01", "AC01", "Hi", "1"), (message.Sid, message.AccountSid, message.Body, message.NumSegments));
        Assert.Equal(MessageResource.StatusEnum.Queued, message.Status);
        Assert.Equal(MessageResource.DirectionEnum.OutboundApi, message.Direction);
        Assert.Equal("+15005550001", message.From!.ToString());
        Assert.Equal(new DateTime(2026, 11, 21, 23, 29, 2, DateTimeKind.Utc), message.DateCreated);
        Assert.Null(message.DateSent);
        Assert.Null(message.ErrorCode);
        Assert.Equal("/2010-04-01/Accounts/AC01/Messages/SM01/Media.json", message.SubresourceUris!["media"]);
    }

    [Fact]
    public async Task Message_is_fetched_by_its_id()
    {
        service.Answers.Enqueue((200, """{"sid":"SM01","status":"undelivered","error_code":30003,"error_message":"Unreachable"}"""));

        var message = await MessageResource.FetchAsync("SM01", client: client);

        Assert.Equal(("GET", "/2010-04-01/Accounts/AC01/Messages/SM01.json"), (service.Received[0].Method, service.Received[0].PathAndQuery));
        Assert.Equal((30003, "Unreachable"), (message.ErrorCode, message.ErrorMessage));
        Assert.Equal(MessageResource.StatusEnum.Undelivered, message.Status);
    }

    [Fact]
    public async Task Call_is_posted_with_its_instructions()
    {
        service.Answers.Enqueue((201, """{"sid":"CA01","status":"queued","to":"+15005550006","direction":"outbound-api"}"""));

        var call = await CallResource.CreateAsync(
            new PhoneNumber("+15005550006"), new PhoneNumber("+15005550001"), twiml: new Twiml("<Response><Say>Page</Say></Response>"), timeout: 25,
            statusCallback: new Uri("https://care.example.org/api/voice"), statusCallbackEvent: ["answered", "completed"],
            statusCallbackMethod: global::Twilio.Http.HttpMethod.Post, machineDetection: "Enable", client: client);

        var request = Assert.Single(service.Received);
        Assert.Equal("/2010-04-01/Accounts/AC01/Calls.json", request.PathAndQuery);
        var form = FormOf(request);
        Assert.Equal(["<Response><Say>Page</Say></Response>"], form["Twiml"]);
        Assert.Equal(["answered", "completed"], form["StatusCallbackEvent"]);
        Assert.Equal(["25", "POST", "Enable"], [.. form["Timeout"], .. form["StatusCallbackMethod"], .. form["MachineDetection"]]);
        Assert.Equal(("CA01", CallResource.StatusEnum.Queued), (call.Sid, call.Status));
    }

    [Theory]
    [InlineData(400, 21610, "Attempt to send to unsubscribed recipient")]
    [InlineData(429, 20429, "Too Many Requests")]
    [InlineData(500, 20500, "Internal Server Error")]
    public async Task Refusal_is_an_exception_with_code_status_and_where_to_read_more(int status, int code, string text)
    {
        service.Answers.Enqueue((status, $$"""{"code":{{code}},"message":"{{text}}","more_info":"https://www.twilio.com/docs/errors/{{code}}","status":{{status}}}"""));

        var error = await Assert.ThrowsAsync<ApiException>(() => MessageResource.CreateAsync(to: "+15005550006", client: client));

        Assert.Equal((code, status, text), (error.Code, error.Status, error.Message));
        Assert.EndsWith(code.ToString(System.Globalization.CultureInfo.InvariantCulture), error.MoreInfo, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>Bad Gateway</html>")]
    [InlineData("")]
    public async Task Page_of_a_proxy_is_an_exception_with_no_code_and_no_status(string body)
    {
        service.Answers.Enqueue((502, body));
        var error = await Assert.ThrowsAsync<ApiException>(() => MessageResource.CreateAsync(to: "+15005550006", client: client));
        Assert.Equal((0, 0), (error.Code, error.Status));
    }

    [Fact]
    public async Task No_answer_is_a_connection_exception_that_names_no_number()
    {
        await service.DisposeAsync();

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => MessageResource.CreateAsync(to: "+15005550006", client: client));

        Assert.IsType<HttpRequestException>(error.InnerException);
        Assert.DoesNotContain("5005550006", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Blocking_calls_send_the_same()
    {
        service.Answers.Enqueue((201, Created));
        Assert.Equal("SM01", MessageResource.Create(new CreateMessageOptions("+15005550006") { Body = "Hi" }, client).Sid);
        Assert.Equal("To=%2B15005550006&Body=Hi", service.Received[0].Body);
    }

    [Theory]
    [InlineData(null, null, "https://api.twilio.com/x")]
    [InlineData("au1", null, "https://api.au1.twilio.com/x")]
    [InlineData("au1", "sydney", "https://api.sydney.au1.twilio.com/x")]
    [InlineData(null, "sydney", "https://api.sydney.us1.twilio.com/x")]
    public void Region_and_edge_are_part_of_the_host(string? region, string? edge, string expected)
    {
        var request = new Request(global::Twilio.Http.HttpMethod.Get, "https://api.twilio.com/x") { Region = region, Edge = edge };
        Assert.Equal(expected, request.ConstructUrl().AbsoluteUri);
    }

    [Fact]
    public void Query_and_form_are_encoded()
    {
        var request = new Request(global::Twilio.Http.HttpMethod.Get, "https://api.twilio.com/x");
        request.AddQueryParam("To", "+1 5&=");
        request.AddPostParam("Body", "ñ\n");
        Assert.Equal("https://api.twilio.com/x?To=%2B1+5%26%3D", request.ConstructUrl().AbsoluteUri);
        Assert.Equal("Body=%C3%B1%0A", Encoding.UTF8.GetString(request.EncodePostParams()));
    }

    private static Dictionary<string, string[]> FormOf(ReceivedRequest request)
    {
        Assert.Equal("application/x-www-form-urlencoded", request.Headers["Content-Type"]);
        return QueryHelpers.ParseQuery(request.Body).ToDictionary(field => field.Key, field => field.Value.Select(value => value ?? "").ToArray());
    }
}
