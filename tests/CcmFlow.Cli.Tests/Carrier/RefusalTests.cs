using System.Net;

namespace CcmFlow.Cli.Tests.Carrier;

public sealed class RefusalTests
{
    private static readonly (string, string) To = ("To", CarrierWorld.Patient);
    private static readonly (string, string) From = ("From", CarrierWorld.Practice);
    private static readonly (string, string) Body = ("Body", "Hello");

    public static TheoryData<int, (string, string)[]> Wrong => new()
    {
        { 21604, [From, Body] },
        { 21211, [("To", "6175550123"), From, Body] },
        { 21211, [("To", "+0175550123"), From, Body] },
        { 21211, [("To", "+16175550123\n"), From, Body] },
        { 21603, [To, Body] },
        { 21212, [To, ("From", "practice"), Body] },
        { 21606, [To, ("From", "+16175559999"), Body] },
        { 21701, [To, ("MessagingServiceSid", "MG00000000000000000000000000000000"), Body] },
        { 21701, [To, ("MessagingServiceSid", "nonsense"), Body] },
        { 21602, [To, From] },
        { 21602, [To, From, ("Body", "")] },
        { 21617, [To, From, ("Body", new string('a', 1601))] },
        { 21609, [To, From, Body, ("StatusCallback", "not a url")] },
        { 21609, [To, From, Body, ("StatusCallback", "ftp://example.com/x")] },
        { 20001, [To, From, Body, ("ValidityPeriod", "0")] },
        { 20001, [To, From, Body, ("ValidityPeriod", "36001")] },
        { 20001, [To, From, Body, ("Sender", "x")] },
        { 20001, [To, From, Body, Body] },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Wrong_form_is_refused_with_Twilios_code_and_nothing_is_queued(int code, (string, string)[] form)
    {
        await using var world = await CarrierWorld.StartAsync();

        var reply = await world.PostAsync("Messages.json", form);

        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Equal(code, reply.Code);
        Assert.Equal(400, reply.Json.GetProperty("status").GetInt32());
        Assert.Equal($"https://www.twilio.com/docs/errors/{code}", reply.Text("more_info"));
        Assert.NotEmpty(reply.Text("message")!);
        Assert.Empty(world.Carrier.Messages);
        Assert.Null(world.Clock.NextDue);
    }

    [Fact]
    public async Task Longest_text_has_1600_characters()
    {
        await using var world = await CarrierWorld.StartAsync();

        Assert.Equal(HttpStatusCode.Created, (await world.SendAsync(new string('a', 1600))).Status);
    }

    [Fact]
    public async Task Only_the_account_and_its_token_are_let_in()
    {
        await using var world = await CarrierWorld.StartAsync();

        foreach (var stranger in new[] { null, CarrierWorld.Basic(CarrierWorld.Account, "guess"), CarrierWorld.Basic("AC" + new string('0', 32), "a-token-for-tests") })
        {
            var reply = await world.GetAsync("Messages.json", stranger);
            Assert.Equal(HttpStatusCode.Unauthorized, reply.Status);
            Assert.Equal(20003, reply.Code);
        }
    }

    [Theory]
    [InlineData("/2010-04-01/Accounts/AC00000000000000000000000000000000/Messages.json")]
    [InlineData("Messages/SM00000000000000000000000000000000.json")]
    [InlineData("Faxes.json")]
    public async Task What_is_not_there_is_not_found(string resource)
    {
        await using var world = await CarrierWorld.StartAsync();

        var reply = await world.GetAsync(resource);

        Assert.Equal(HttpStatusCode.NotFound, reply.Status);
        Assert.Equal(20404, reply.Code);
    }

    [Fact]
    public async Task Unusable_options_are_refused_at_the_start()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => CarrierWorld.StartAsync(o => o with { AccountSid = "AC1" }));
        await Assert.ThrowsAsync<ArgumentException>(() => CarrierWorld.StartAsync(o => o with { AuthToken = "" }));
    }
}
