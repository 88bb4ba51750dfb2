using Twilio;
using Twilio.Clients;
using Twilio.Exceptions;
using Twilio.Http;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace CcmFlow.Embedded.Sms.Tests.Twilio;

public sealed class TwilioClientTests
{
    [Fact]
    public async Task Client_of_the_process_is_used_when_a_call_names_none()
    {
        await using var service = await FakeService.StartAsync();
        service.Answers.Enqueue((201, """{"sid":"SM01"}"""));
        using var http = new System.Net.Http.HttpClient(new RedirectingHandler(service.Address));

        Assert.Throws<AuthenticationException>(() => TwilioClient.SetUsername(null!));
        TwilioClient.SetRestClient(new TwilioRestClient("AC01", "token", "AC02", httpClient: new SystemHttpClient(http)));
        await MessageResource.CreateAsync(to: "+15005550006");
        Assert.Equal("/2010-04-01/Accounts/AC02/Messages.json", service.Received[0].PathAndQuery);

        TwilioClient.Invalidate();
        TwilioClient.Init("AC03", "token");
        var first = TwilioClient.GetRestClient();
        Assert.Equal("AC03", first.AccountSid);
        Assert.Same(first, TwilioClient.GetRestClient());
        TwilioClient.Init("AC03", "token", "AC04");
        Assert.Equal("AC04", TwilioClient.GetRestClient().AccountSid);
    }

    [Fact]
    public void Phone_number_is_its_text()
    {
        PhoneNumber number = "+15005550006";
        Assert.Equal("+15005550006", number.ToString());
    }

    [Fact]
    public void Status_is_compared_by_its_text_and_kind()
    {
        MessageResource.StatusEnum unknown = "brand-new";
        Assert.Equal("brand-new", unknown.ToString());
        Assert.True(unknown == (MessageResource.StatusEnum)"brand-new");
        Assert.True(MessageResource.StatusEnum.PartiallyDelivered == (MessageResource.StatusEnum)"partially_delivered");
        Assert.False((StringEnum)MessageResource.StatusEnum.Queued == CallResource.StatusEnum.Queued);
        Assert.Equal("no-answer", CallResource.StatusEnum.NoAnswer.ToString());
    }
}
