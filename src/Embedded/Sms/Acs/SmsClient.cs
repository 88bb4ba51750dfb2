using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Communication.Sms;

/// <summary>Sends text messages through Azure Communication Services.</summary>
public class SmsClient
{
    private const string Scope = "https://communication.azure.com//.default";

    private readonly SmsRestClient rest;

    private static SmsClientOptions Usual => new(SmsClientOptions.ServiceVersion.V2021_03_07);

    public SmsClient(string connectionString)
        : this(ConnectionString.Parse(connectionString), Usual)
    {
    }

    public SmsClient(string connectionString, SmsClientOptions options)
        : this(ConnectionString.Parse(connectionString), options)
    {
    }

    public SmsClient(Uri endpoint, AzureKeyCredential keyCredential, SmsClientOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(keyCredential);
        options ??= Usual;
        rest = Rest(endpoint, options, new HmacAuthenticationPolicy(keyCredential, options.Clock));
    }

    public SmsClient(Uri endpoint, TokenCredential tokenCredential, SmsClientOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(tokenCredential);
        rest = Rest(endpoint, options ?? Usual, new BearerTokenAuthenticationPolicy(tokenCredential, Scope));
    }

    protected SmsClient() => rest = null!;

    private SmsClient(ConnectionString connection, SmsClientOptions options)
        : this(connection.Endpoint, connection.Key, options)
    {
    }

    public virtual async Task<Response<SmsSendResult>> SendAsync(
        string from, string to, string message, SmsSendOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(to);
        return First(await SendAsync(from, [to], message, options, cancellationToken));
    }

    public virtual Response<SmsSendResult> Send(
        string from, string to, string message, SmsSendOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(to);
        return First(Send(from, [to], message, options, cancellationToken));
    }

    public virtual Task<Response<IReadOnlyList<SmsSendResult>>> SendAsync(
        string from, IEnumerable<string> to, string message, SmsSendOptions? options = null, CancellationToken cancellationToken = default)
    {
        Check(from, to);
        return rest.SendAsync(from, to, message, options, cancellationToken);
    }

    public virtual Response<IReadOnlyList<SmsSendResult>> Send(
        string from, IEnumerable<string> to, string message, SmsSendOptions? options = null, CancellationToken cancellationToken = default)
    {
        Check(from, to);
        return rest.Send(from, to, message, options, cancellationToken);
    }

    private static SmsRestClient Rest(Uri endpoint, SmsClientOptions options, HttpPipelinePolicy authentication) =>
        new(HttpPipelineBuilder.Build(options, authentication), endpoint, options.ApiVersion, options.Clock);

    private static Response<SmsSendResult> First(Response<IReadOnlyList<SmsSendResult>> response) =>
        Response.FromValue(response.Value[0], response.GetRawResponse());

    private static void Check(string from, IEnumerable<string> to)
    {
        ArgumentException.ThrowIfNullOrEmpty(from);
        ArgumentNullException.ThrowIfNull(to);
    }
}
