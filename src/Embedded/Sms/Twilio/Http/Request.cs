using System.Net;
using System.Text;

namespace Twilio.Http;

/// <summary>A request to Twilio's API.</summary>
public class Request(HttpMethod method, string url)
{
    public HttpMethod Method { get; } = method;

    public Uri Uri { get; } = new(url);

    public string? Username { get; set; }

    public string? Password { get; set; }

    public string? Region { get; set; }

    public string? Edge { get; set; }

    public string[]? UserAgentExtensions { get; set; }

    public List<KeyValuePair<string, string>> QueryParams { get; } = [];

    public List<KeyValuePair<string, string>> PostParams { get; } = [];

    public List<KeyValuePair<string, string>> HeaderParams { get; } = [];

    public Uri ConstructUrl()
    {
        var uri = InRegion();
        return QueryParams.Count == 0 ? uri : new Uri($"{uri.AbsoluteUri}?{Encode(QueryParams)}");
    }

    public byte[] EncodePostParams() => Encoding.UTF8.GetBytes(Encode(PostParams));

    public void SetAuth(string username, string password) => (Username, Password) = (username, password);

    public void AddQueryParam(string name, string value) => QueryParams.Add(new(name, value));

    public void AddPostParam(string name, string value) => PostParams.Add(new(name, value));

    public void AddHeaderParam(string name, string value) => HeaderParams.Add(new(name, value));

    private static string Encode(IEnumerable<KeyValuePair<string, string>> values) =>
        string.Join('&', values.Select(value => $"{WebUtility.UrlEncode(value.Key)}={WebUtility.UrlEncode(value.Value)}"));

    // product.edge.region.twilio.com; an edge alone stands in the region us1.
    private Uri InRegion()
    {
        if (Region is null && Edge is null) return Uri;
        var product = Uri.Host.Split('.')[0];
        var parts = new[] { product, Edge, Region ?? "us1", "twilio.com" };
        return new UriBuilder(Uri) { Host = string.Join('.', parts.Where(part => !string.IsNullOrEmpty(part))) }.Uri;
    }
}
