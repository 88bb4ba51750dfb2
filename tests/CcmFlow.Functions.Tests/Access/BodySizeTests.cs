using System.Net;
using System.Text;
using CcmFlow.Functions.Identity;

namespace CcmFlow.Functions.Tests.Access;

/// <summary>No route reads more than it needs, whoever sends it: bodies that are too long are refused, whether or not they say how long they are.</summary>
public sealed class BodySizeTests(TwoPractices world) : IClassFixture<TwoPractices>
{
    private static readonly byte[] Long = Encoding.UTF8.GetBytes($$"""{"name":"{{new string('a', (int)MostBodyAttribute.Usual)}}"}""");

    [Theory]
    [InlineData("v1/practices/p1/settings/practice", false)]
    [InlineData("v1/practices/p1/settings/practice", true)]
    [InlineData("v1/practices/p1/patients/edna/circumstances", false)]
    [InlineData("v1/practices/p2/settings/practice", false)]
    [InlineData("practices/p1/settings/practice", false)]
    public async Task A_body_that_no_form_and_no_record_needs_is_too_large(string path, bool withoutLength)
    {
        using var request = TwoPractices.WithToken(new HttpRequestMessage(HttpMethod.Put, new Uri($"api/{path}", UriKind.Relative)), world.TokenOf("p1", "cora"));
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        request.Headers.TryAddWithoutValidation("x-functions-key", CcmFlow.Cli.Demo.DemoWorld.FunctionKey);
        request.Content = withoutLength ? new StreamContent(new Unmeasured(Long)) : new ByteArrayContent(Long);
        request.Content.Headers.ContentType = new("application/json");
        var (status, _, body) = await world.SendAsync(request);
        Assert.Equal((int)HttpStatusCode.RequestEntityTooLarge, status);
        Assert.DoesNotContain("aaaa", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_a_page_is_held_to_the_same_and_says_so_on_a_page()
    {
        var session = world.SessionOf("p1", "cora");
        using var request = TwoPractices.With(new HttpRequestMessage(HttpMethod.Post, new Uri("api/console/p1/settings/practice", UriKind.Relative)), session);
        world.Form(request, session, fields: ("name", new string('a', (int)MostBodyAttribute.Usual)));
        var (status, _, body) = await world.SendAsync(request);
        Assert.Equal((int)HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Contains("more than is taken here at once", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_webhook_longer_than_any_that_a_carrier_sends_is_not_read(bool withoutLength)
    {
        var form = Encoding.ASCII.GetBytes($"Body={new string('a', 70_000)}");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("api/webhooks/twilio/sms", UriKind.Relative));
        request.Content = withoutLength ? new StreamContent(new Unmeasured(form)) : new ByteArrayContent(form);
        request.Content.Headers.ContentType = new("application/x-www-form-urlencoded");
        var (status, _, _) = await world.SendAsync(request);
        Assert.InRange(status, 400, 499);
        Assert.DoesNotContain(world.Story.World.Log, l => l.Contains("BadHttpRequestException", StringComparison.Ordinal));
    }

    /// <summary>A stream that does not know its length is sent in chunks.</summary>
    private sealed class Unmeasured(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
