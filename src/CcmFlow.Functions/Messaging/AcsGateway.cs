using Azure;
using Azure.Communication.Sms;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using CcmFlow.Functions.Hosting;
using CcmFlow.Rules.Carriers;

namespace CcmFlow.Functions.Messaging;

/// <summary>
/// Sends through Azure Communication Services. A hand-over that is repeated carries the same repeatability id and first-sent date, so that the
/// service makes no second text of it. No retry here: the outbox decides.
/// </summary>
public sealed class AcsGateway(CcmFlowSettings settings, HttpClient http) : ITextGateway
{
    /// <summary>How a refusal for a STOP reads (the service has no code for it).</summary>
    private const string Blocked = "blocked for given recipient";

    private const int OptedOut = 4007;

    /// <summary>How long the service is trusted to know a repeated request. Its documentation names no time.</summary>
    private static readonly TimeSpan RepeatsKnown = TimeSpan.FromMinutes(10);

    private readonly SmsClient client = settings.AcsConnectionString is { Length: > 0 } connection
        ? new SmsClient(connection, Options(http))
        : new SmsClient(settings.AcsEndpoint!, Credential(settings), Options(http));

    public async Task<HandOver> SendAsync(OutboundText text, CancellationToken cancellation)
    {
        try
        {
            using var repeatable = RepeatabilityPolicy.Begin(text.RepeatId, text.OrderedAt);
            var options = new SmsSendOptions(enableDeliveryReport: true) { Tag = text.Reference };
            SmsSendResult result = await client.SendAsync(text.From, text.To, text.Body, options, cancellation);
            // The request's 202 says nothing of the recipient: each result has its own status.
            return result.Successful ? HandOver.Accepted(result.MessageId) : Read(result.HttpStatusCode, result.ErrorMessage);
        }
        catch (RequestFailedException error)
        {
            return Read(error.Status, null);
        }
        catch (Exception error) when (error is OperationCanceledException or HttpRequestException && !cancellation.IsCancellationRequested)
        {
            return HandOver.Unknown();
        }
    }

    public Task<Sighting> LookForAsync(OutboundText text, CancellationToken cancellation) =>
        Task.FromResult(new Sighting(SightingKind.RepeatIsSafe));

    /// <summary>Whether a hand-over of <paramref name="orderedAt"/> may still be repeated without a second text.</summary>
    public static bool KnowsRepeat(DateTimeOffset orderedAt, DateTimeOffset now) => now - orderedAt <= RepeatsKnown;

    private static HandOver Read(int status, string? message) => status switch
    {
        0 or >= 500 => HandOver.Unknown(status),
        _ when message?.Contains(Blocked, StringComparison.OrdinalIgnoreCase) == true => HandOver.Refused(SmsProvider.Acs, OptedOut),
        _ => HandOver.Refused(SmsProvider.Acs, status),
    };

    private static SmsClientOptions Options(HttpClient http)
    {
        var options = new SmsClientOptions(SmsClientOptions.ServiceVersion.V2021_03_07) { Transport = new HttpClientTransport(http) };
        options.Retry.MaxRetries = 0;
        options.AddPolicy(new RepeatabilityPolicy(), HttpPipelinePosition.PerCall);
        return options;
    }

    private static TokenCredential Credential(CcmFlowSettings settings) =>
        settings.TablesClientId is { Length: > 0 } id ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(id)) : new DefaultAzureCredential();
}
