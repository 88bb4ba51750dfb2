using System.Net.Http.Headers;
using System.Text;
using CcmFlow.Functions.Hosting;
using Twilio.Exceptions;
using Twilio.Http;

namespace CcmFlow.Functions.Messaging;

/// <summary>The Twilio SDK's transport, sent to the configured address. No retry here: creating a message has no idempotency key.</summary>
public sealed class TwilioHttp(CcmFlowSettings settings, System.Net.Http.HttpClient http) : Twilio.Http.HttpClient
{
    public override Response MakeRequest(Request request) => MakeRequestAsync(request).GetAwaiter().GetResult();

    public override async Task<Response> MakeRequestAsync(Request request)
    {
        var target = new Uri(settings.TwilioBaseUrl, request.ConstructUrl().PathAndQuery);
        using var message = new HttpRequestMessage(new System.Net.Http.HttpMethod(request.Method.ToString()), target);
        message.Headers.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{request.Username}:{request.Password}")));
        message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (request.PostParams.Count > 0) message.Content = new FormUrlEncodedContent(request.PostParams);
        try
        {
            using var answer = await http.SendAsync(message);
            return new Response(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers);
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
        {
            // The inner message may name the address with its query: only the kind of failure goes on.
            throw new ApiConnectionException($"No answer from the carrier ({error.GetType().Name}).");
        }
    }
}
