using System.Net.Http.Headers;

namespace Twilio.Http;

/// <summary>Carries requests over .NET's own client, as they are.</summary>
internal sealed class SystemHttpClient(System.Net.Http.HttpClient http) : HttpClient
{
    // One client for the process: it pools connections and follows DNS.
    public static readonly SystemHttpClient Shared = new(new System.Net.Http.HttpClient(
        new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false })
    {
        Timeout = TimeSpan.FromSeconds(100),
    });

    public override Response MakeRequest(Request request)
    {
        using var message = MessageOf(request);
        using var answer = http.Send(message);
        using var reader = new StreamReader(answer.Content.ReadAsStream());
        return Keep(request, new Response(answer.StatusCode, reader.ReadToEnd(), answer.Headers));
    }

    public override async Task<Response> MakeRequestAsync(Request request)
    {
        using var message = MessageOf(request);
        using var answer = await http.SendAsync(message);
        return Keep(request, new Response(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers));
    }

    private HttpRequestMessage MessageOf(Request request)
    {
        var message = new HttpRequestMessage(new System.Net.Http.HttpMethod(request.Method.ToString()), request.ConstructUrl());
        message.Headers.Authorization = new AuthenticationHeaderValue("Basic", Authentication(request.Username ?? "", request.Password ?? ""));
        message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        foreach (var header in request.HeaderParams) message.Headers.TryAddWithoutValidation(header.Key, header.Value);
        if (request.PostParams.Count > 0)
        {
            message.Content = new ByteArrayContent(request.EncodePostParams());
            message.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        }
        return message;
    }

    private Response Keep(Request request, Response response)
    {
        (LastRequest, LastResponse) = (request, response);
        return response;
    }
}
