using System.Text;

namespace Twilio.Http;

/// <summary>Carries requests; an app that sends them somewhere else derives from it.</summary>
public abstract class HttpClient
{
    public Request? LastRequest { get; protected set; }

    public Response? LastResponse { get; protected set; }

    public abstract Response MakeRequest(Request request);

    public abstract Task<Response> MakeRequestAsync(Request request);

    /// <summary>The credentials of a Basic authorization header.</summary>
    public string Authentication(string username, string password) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{username}:{password}"));
}
