using CcmFlow.Cli.Carrier;

namespace CcmFlow.Cli.Tests.Carrier;

public sealed class StatusCallbackTests
{
    [Fact]
    public void Own_check_of_the_signature_agrees_with_the_published_example()
    {
        var signature = AppEndpoint.Sign("12345", "https://mycompany.com/myapp.php?foo=1&bar=2",
        [
            ("CallSid", "CA1234567890ABCDE"), ("From", "+14158675309"), ("Digits", "1234"), ("To", "+18005551212"), ("Caller", "+14158675309"),
        ]);

        Assert.Equal("RSOYDt4T1cUTdK1PDd93/VVr8B8=", signature);
    }

    [Fact]
    public async Task Delivered_text_is_called_back_as_sending_sent_delivered()
    {
        await using var world = await CarrierWorld.StartAsync();
        var sid = (await world.SendAsync("Hello")).Text("sid");

        Assert.Empty(world.App.Posts);
        await world.PassAMinuteAsync();

        Assert.Equal(["sending", "sent", "delivered"], world.Statuses.Select(p => p["MessageStatus"]));
        Assert.All(world.Statuses, p =>
        {
            Assert.True(p.Signed);
            Assert.Equal("/api/sms/status?practice=p1", p.Path);
            Assert.Equal("application/x-www-form-urlencoded", p.ContentType);
            Assert.Equal(sid, p["MessageSid"]);
            Assert.Equal(sid, p["SmsSid"]);
            Assert.Equal(p["MessageStatus"], p["SmsStatus"]);
            Assert.Equal(CarrierWorld.Account, p["AccountSid"]);
            Assert.Equal(CarrierWorld.Practice, p["From"]);
            Assert.Equal(CarrierWorld.Patient, p["To"]);
            Assert.Equal("2010-04-01", p["ApiVersion"]);
            Assert.False(p.Fields.ContainsKey("ErrorCode"));
        });
        Assert.Equal("2611021400", world.Statuses[^1]["RawDlrDoneDate"]);
    }

    [Fact]
    public async Task Text_is_on_the_handset_only_when_it_is_delivered()
    {
        await using var world = await CarrierWorld.WithFaultsAsync(f => f with { Latency = new(_ => TimeSpan.FromSeconds(10)) });
        await world.SendAsync("Hello");

        await world.PassAsync(TimeSpan.FromSeconds(9));
        Assert.Empty(world.Phone.Received);
        Assert.Equal("sent", world.Carrier.Messages.Single().Status);
        await world.PassAsync(TimeSpan.FromSeconds(1));

        Assert.Equal(world.Clock.GetUtcNow(), world.Phone.Received.Single().OnHandsetAt);
        Assert.Equal("delivered", world.Carrier.Messages.Single().Status);
    }

    [Theory]
    [InlineData("undelivered", new[] { "sending", "sent", "undelivered" })]
    [InlineData("failed", new[] { "sending", "failed" })]
    public async Task Unreachable_handset_is_called_back_with_its_error_code(string outcome, string[] statuses)
    {
        await using var world = await CarrierWorld.WithFaultsAsync(f => f with
        {
            UndeliveredRate = outcome == "undelivered" ? 1 : 0, FailedRate = outcome == "failed" ? 1 : 0, ErrorCode = 30005,
        });
        var sid = (await world.SendAsync("Hello")).Text("sid");

        await world.PassAMinuteAsync();

        Assert.Equal(statuses, world.Statuses.Select(p => p["MessageStatus"]));
        Assert.Equal("30005", world.Statuses[^1]["ErrorCode"]);
        Assert.Empty(world.Phone.Received);
        Assert.Equal(30005, (await world.GetAsync($"Messages/{sid}.json")).Json.GetProperty("error_code").GetInt32());
    }

    [Fact]
    public async Task Lost_report_leaves_the_message_sent_although_it_arrived()
    {
        await using var world = await CarrierWorld.WithFaultsAsync(f => f with { LostReportRate = 1 });
        await world.SendAsync("Hello");

        await world.PassAMinuteAsync();

        Assert.Equal(["sending", "sent"], world.Statuses.Select(p => p["MessageStatus"]));
        Assert.Equal("sent", world.Carrier.Messages.Single().Status);
        world.Phone.Expects("Hello");
    }

    [Fact]
    public async Task Reordered_reports_do_not_turn_the_message_back()
    {
        await using var world = await CarrierWorld.WithFaultsAsync(f => f with { ReorderRate = 1 });
        await world.SendAsync("Hello");

        await world.PassAMinuteAsync();

        Assert.Equal(["sending", "delivered", "sent"], world.Statuses.Select(p => p["MessageStatus"]));
        Assert.Equal("delivered", world.Carrier.Messages.Single().Status);
    }

    [Fact]
    public async Task Doubled_report_has_the_same_token()
    {
        await using var world = await CarrierWorld.WithFaultsAsync(f => f with { DuplicateCallbackRate = 1 });
        await world.SendAsync("Hello");

        await world.PassAMinuteAsync();

        Assert.Equal(["sending", "sending", "sent", "sent", "delivered", "delivered"], world.Statuses.Select(p => p["MessageStatus"]));
        Assert.Equal(3, world.Statuses.Select(p => p.Token).Distinct().Count());
    }

    [Fact]
    public async Task Text_older_than_its_validity_fails_in_the_queue()
    {
        await using var world = await CarrierWorld.WithFaultsAsync(f => f with { Latency = new(_ => TimeSpan.FromMinutes(10)) });
        await world.PostAsync("Messages.json",
            ("To", CarrierWorld.Patient), ("From", CarrierWorld.Practice), ("Body", "Page"), ("ValidityPeriod", "60"), ("StatusCallback", world.Callback.AbsoluteUri));

        await world.PassAsync(TimeSpan.FromMinutes(20));

        var report = Assert.Single(world.Statuses);
        Assert.Equal(("failed", "30036"), (report["MessageStatus"], report["ErrorCode"]));
        Assert.Empty(world.Phone.Received);
    }

    [Fact]
    public async Task Without_a_callback_address_only_the_message_changes()
    {
        await using var world = await CarrierWorld.StartAsync();
        await world.PostAsync("Messages.json", ("To", CarrierWorld.Patient), ("From", CarrierWorld.Practice), ("Body", "Hello"));

        await world.PassAMinuteAsync();

        Assert.Empty(world.App.Posts);
        Assert.Equal("delivered", world.Carrier.Messages.Single().Status);
    }

    [Fact]
    public async Task Big_simulations_may_do_without_the_reports_in_between()
    {
        await using var world = await CarrierWorld.StartAsync(o => o with { ReportIntermediateStatuses = false });
        await world.SendAsync("Hello");

        await world.PassAMinuteAsync();

        Assert.Equal("delivered", Assert.Single(world.Statuses)["MessageStatus"]);
    }

    [Fact]
    public async Task Refused_report_is_tried_once_more_and_then_given_up()
    {
        await using var world = await CarrierWorld.StartAsync(o => o with { ReportIntermediateStatuses = false });
        world.App.Answer = (n, _) => n == 0 ? (500, null) : (204, null);
        await world.SendAsync("first");
        await world.PassAMinuteAsync();
        Assert.Equal(2, world.Statuses.Count);
        Assert.Equal(world.Statuses[0].Token, world.Statuses[1].Token);
        Assert.Empty(world.Carrier.FailedDeliveries);

        world.App.Answer = (_, _) => (503, null);
        await world.SendAsync("second");
        await world.PassAMinuteAsync();

        Assert.Equal(4, world.Statuses.Count);
        var failure = Assert.Single(world.Carrier.FailedDeliveries);
        Assert.Contains("answered 503", failure, StringComparison.Ordinal);
        Assert.DoesNotContain("practice=p1", failure, StringComparison.Ordinal);
        Assert.Throws<CarrierExpectationException>(world.Carrier.AssertNoUnexpected);
    }

    [Fact]
    public async Task App_that_does_not_answer_is_given_up()
    {
        await using var world = await CarrierWorld.StartAsync(o => o with
        {
            ReportIntermediateStatuses = false, WebhookTimeout = TimeSpan.FromMilliseconds(100),
        });
        world.App.Hangs = true;
        await world.SendAsync("Hello");

        await world.PassAMinuteAsync();

        Assert.EndsWith("no answer in time", Assert.Single(world.Carrier.TakeFailedDeliveries()), StringComparison.Ordinal);
        Assert.Empty(world.Carrier.FailedDeliveries);
    }

    [Fact]
    public async Task App_that_is_down_does_not_stop_the_carrier()
    {
        await using var world = await CarrierWorld.StartAsync();
        await world.App.DisposeAsync();
        await world.SendAsync("Hello");

        await world.PassAMinuteAsync();

        world.Phone.Expects("Hello");
        Assert.Equal(3, world.Carrier.FailedDeliveries.Count);
    }
}
