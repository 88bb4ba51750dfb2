using System.Net;
using System.Net.Http.Headers;
using System.Text;
using CcmFlow.Embedded.Time;
using CcmFlow.Functions.Claims.Clearinghouses;

namespace CcmFlow.Functions.Tests.Clearinghouses;

public sealed class HttpsClearinghouseTests
{
    private static readonly OutboundInterchange Interchange = new("p-000000001.837", "ISA*00~"u8.ToArray(), "6f6d");

    private static readonly HttpsProfile ApiKey = new()
    {
        Submit = new Uri("https://house.example/claims"),
        Body = HttpsBody.Json,
        Lookup = "https://house.example/files/{fileName}?key={key}",
        Reports = new Uri("https://house.example/reports"),
        Report = "https://house.example/reports/{name}",
    };

    private static readonly HttpsProfile OAuth2 = ApiKey with
    {
        SignIn = HttpsSignIn.OAuth2,
        TokenUrl = new Uri("https://house.example/token"),
        ClientId = "us",
    };

    private readonly VirtualTimeProvider time = new(new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private HttpsClearinghouse House(HttpsProfile profile, Answers answers)
    {
        var http = new HttpClient(answers);
        return new(profile, http, new ClearinghouseSignIn("s3cret", http, time));
    }

    [Theory]
    [InlineData(200, SubmissionKind.Accepted)]
    [InlineData(202, SubmissionKind.Accepted)]
    [InlineData(400, SubmissionKind.Rejected)]
    [InlineData(422, SubmissionKind.Rejected)]
    [InlineData(401, SubmissionKind.NotSent)]
    [InlineData(403, SubmissionKind.NotSent)]
    [InlineData(429, SubmissionKind.NotSent)]
    [InlineData(408, SubmissionKind.Unknown)]
    [InlineData(409, SubmissionKind.Unknown)]
    [InlineData(500, SubmissionKind.Unknown)]
    [InlineData(502, SubmissionKind.Unknown)]
    [InlineData(504, SubmissionKind.Unknown)]
    public async Task Each_answer_says_whether_the_file_may_have_been_taken(int status, SubmissionKind expected)
    {
        var answers = new Answers(_ => new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent("<html>") });
        Assert.Equal(expected, (await House(ApiKey, answers).SubmitAsync(Interchange, Cancellation)).Kind);
        Assert.Single(answers.Requests);
    }

    [Fact]
    public async Task No_answer_in_time_means_unknown()
    {
        var answers = new Answers(_ => throw new TaskCanceledException("time-out"));
        Assert.Equal(SubmissionKind.Unknown, (await House(ApiKey, answers).SubmitAsync(Interchange, Cancellation)).Kind);
    }

    [Fact]
    public async Task A_connection_that_broke_after_the_request_means_unknown()
    {
        var answers = new Answers(_ => throw new HttpRequestException(HttpRequestError.ResponseEnded, "ended"));
        Assert.Equal(SubmissionKind.Unknown, (await House(ApiKey, answers).SubmitAsync(Interchange, Cancellation)).Kind);
    }

    [Fact]
    public async Task A_host_that_cannot_be_reached_means_not_sent()
    {
        var answers = new Answers(_ => throw new HttpRequestException(HttpRequestError.ConnectionError, "refused"));
        Assert.Equal(SubmissionKind.NotSent, (await House(ApiKey, answers).SubmitAsync(Interchange, Cancellation)).Kind);
    }

    [Fact]
    public async Task Every_attempt_carries_the_interchanges_key_and_the_same_bytes()
    {
        var answers = new Answers(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("{}") });
        var house = House(ApiKey, answers);
        await house.SubmitAsync(Interchange, Cancellation);
        await house.SubmitAsync(Interchange, Cancellation);
        Assert.All(answers.Requests, r => Assert.Equal(("6f6d", "s3cret", "{\"x12\":\"ISA*00~\"}"), (r.Key, r.Authorization, r.Body)));
    }

    [Theory]
    [InlineData(HttpsBody.Raw, "application/edi-x12", "ISA*00~")]
    [InlineData(HttpsBody.JsonBase64, "application/json", "{\"x12\":\"SVNBKjAwfg==\"}")]
    public async Task The_body_takes_the_profiles_form(HttpsBody body, string type, string text)
    {
        var answers = new Answers(_ => new HttpResponseMessage(HttpStatusCode.OK));
        await House(ApiKey with { Body = body }, answers).SubmitAsync(Interchange, Cancellation);
        Assert.Equal((type, text), (answers.Requests[0].ContentType, answers.Requests[0].Body));
    }

    [Fact]
    public async Task The_answers_reference_reasons_and_report_are_kept()
    {
        var accepted = new Answers(_ => Json("{\"claimReference\":{\"correlationId\":\"c1\"},\"x12\":\"ISA*00*277\"}"));
        var yes = await House(ApiKey, accepted).SubmitAsync(Interchange, Cancellation);
        Assert.Equal(("c1", "ISA*00*277"), (yes.Reference, Encoding.ASCII.GetString(yes.Report!)));

        var refused = new Answers(_ => Json("{\"errors\":[{\"code\":\"33\",\"description\":\"zero charge\",\"followupAction\":\"mend\"}]}", HttpStatusCode.BadRequest));
        Assert.Equal(["33: zero charge: mend"], (await House(ApiKey, refused).SubmitAsync(Interchange, Cancellation)).Reasons);
    }

    [Fact]
    public async Task A_token_is_bought_once_kept_and_bought_anew_before_it_ends()
    {
        var tokens = 0;
        var answers = new Answers(r => r.Address.EndsWith("/token", StringComparison.Ordinal)
            ? Json($"{{\"access_token\":\"t{++tokens}\",\"expires_in\":300}}")
            : new HttpResponseMessage(HttpStatusCode.OK));
        var house = House(OAuth2, answers);
        await house.SubmitAsync(Interchange, Cancellation);
        await house.SubmitAsync(Interchange, Cancellation);
        time.Advance(TimeSpan.FromMinutes(4.5));
        await house.SubmitAsync(Interchange, Cancellation);
        Assert.Equal(["Bearer t1", "Bearer t1", "Bearer t2"], answers.Requests.Where(r => r.Address.EndsWith("/claims", StringComparison.Ordinal)).Select(r => r.Authorization));
    }

    [Fact]
    public async Task A_refused_token_is_replaced_once()
    {
        var tokens = 0;
        var answers = new Answers(r => r.Address.EndsWith("/token", StringComparison.Ordinal)
            ? Json($"{{\"access_token\":\"t{++tokens}\",\"expires_in\":300}}")
            : new HttpResponseMessage(r.Authorization == "Bearer t2" ? HttpStatusCode.OK : HttpStatusCode.Unauthorized));
        Assert.Equal(SubmissionKind.Accepted, (await House(OAuth2, answers).SubmitAsync(Interchange, Cancellation)).Kind);
        Assert.Equal(2, tokens);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent()
    {
        var answers = new Answers(r => new HttpResponseMessage(HttpStatusCode.BadRequest));
        var submission = await House(OAuth2, answers).SubmitAsync(Interchange, Cancellation);
        Assert.Equal(SubmissionKind.NotSent, submission.Kind);
        Assert.DoesNotContain(answers.Requests, r => r.Address.EndsWith("/claims", StringComparison.Ordinal));
        Assert.DoesNotContain("s3cret", string.Join(' ', submission.Reasons), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(404, false)]
    [InlineData(500, null)]
    public async Task An_unknown_outcome_is_looked_up(int status, bool? expected)
    {
        var answers = new Answers(_ => new HttpResponseMessage((HttpStatusCode)status));
        Assert.Equal(expected, await House(ApiKey, answers).HasAsync(Interchange, Cancellation));
        Assert.Equal("https://house.example/files/p-000000001.837?key=6f6d", answers.Requests[0].Address);
    }

    [Theory]
    [InlineData("[\"a.999\",\"b.835\"]")]
    [InlineData("{\"next\":null,\"items\":[{\"id\":\"a.999\"},{\"name\":\"b.835\"}]}")]
    public async Task Waiting_reports_are_listed_read_and_confirmed(string list)
    {
        var answers = new Answers(r => r.Address.EndsWith("/reports", StringComparison.Ordinal) ? Json(list) : new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("ISA") });
        var house = House(ApiKey, answers);
        Assert.Equal(["a.999", "b.835"], await house.ListAsync(Cancellation));
        Assert.Equal("ISA"u8.ToArray(), await house.ReadAsync("a.999", Cancellation));
        await house.ConfirmAsync("a.999", Cancellation);
        Assert.Equal(("DELETE", "https://house.example/reports/a.999"), (answers.Requests[^1].Method, answers.Requests[^1].Address));
    }

    [Fact]
    public async Task A_report_that_is_gone_already_is_confirmed()
    {
        var answers = new Answers(_ => new HttpResponseMessage(HttpStatusCode.NotFound));
        await House(ApiKey, answers).ConfirmAsync("a.999", Cancellation);
        Assert.Single(answers.Requests);
    }

    private static HttpResponseMessage Json(string text, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(text, Encoding.UTF8, new MediaTypeHeaderValue("application/json")) };

    private sealed record Sent(string Method, string Address, string? Authorization, string? Key, string? ContentType, string Body);

    private sealed class Answers(Func<Sent, HttpResponseMessage> answer) : HttpMessageHandler
    {
        public List<Sent> Requests { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var sent = new Sent(
                request.Method.Method,
                request.RequestUri!.AbsoluteUri,
                request.Headers.TryGetValues("Authorization", out var a) ? a.Single() : null,
                request.Headers.TryGetValues("Idempotency-Key", out var k) ? k.Single() : null,
                request.Content?.Headers.ContentType?.MediaType,
                request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
            Requests.Add(sent);
            return answer(sent);
        }
    }
}
