namespace CcmFlow.Embedded.Sms.Tests.Twilio;

/// <summary>Sends what is meant for Twilio's host to the test's own service.</summary>
internal sealed class RedirectingHandler(Uri address) : DelegatingHandler(new SocketsHttpHandler())
{
    public List<Uri> Meant { get; } = [];

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        base.Send(Redirect(request), cancellationToken);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        base.SendAsync(Redirect(request), cancellationToken);

    private HttpRequestMessage Redirect(HttpRequestMessage request)
    {
        Meant.Add(request.RequestUri!);
        request.RequestUri = new Uri(address, request.RequestUri!.PathAndQuery);
        return request;
    }
}
