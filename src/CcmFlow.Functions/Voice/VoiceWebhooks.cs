using System.Globalization;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Rules.OnCall;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Voice;

/// <summary>Twilio's webhooks of a call: what is said, which key was pressed, how it ended. The signature is checked first.</summary>
public sealed class VoiceWebhooks(CcmFlowSettings settings, CallStore calls, NeedStore needs, PracticeStore practices, Contacts contacts, ILogger<VoiceWebhooks> log)
{
    private const string ScriptRoute = "webhooks/twilio/voice/script";
    private const string KeysRoute = "webhooks/twilio/voice/keys";
    private const string StatusRoute = "webhooks/twilio/voice/status";

    public static Uri ScriptAddress(CcmFlowSettings settings, OutboxRef call, int turn) => Address(settings, ScriptRoute, call, turn);

    public static Uri StatusAddress(CcmFlowSettings settings, OutboxRef call) => new(settings.PublicBaseUrl, $"api/{StatusRoute}?ref={call.Encode()}");

    [Function("VoiceScript")]
    [OpenTo("the carrier; its signature is checked")]
    public async Task<IResult> Script([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = ScriptRoute)] HttpRequest request, CancellationToken cancellation)
    {
        if (await SignedTwilioRequest.ReadAsync(settings, request, cancellation) is not { } form) return Refused;
        if (await CallOfAsync(request, cancellation) is not { } call || await needs.FindAsync(call.Id.Practice, call.Id.Need, cancellation) is not { } need)
            return Twiml(CallScript.HangUp());
        if (need.ClosedAt is not null) return Twiml(CallScript.Closed(call.CaseCode));
        var turn = Turn(request);
        if (turn > CallScript.Turns || IsMachine(form)) return Twiml(CallScript.NobodyThere());
        var practice = await practices.GetAsync(call.Id.Practice, cancellation);
        if (!await IsVerifiedAsync(practice, call, cancellation)) return Twiml(CallScript.NotVerified(practice.Name, call.CaseCode));
        return Twiml(CallScript.Ask(practice.Name, call.CaseCode, Address(settings, KeysRoute, call.Place, turn + 1), ScriptAddress(settings, call.Place, turn + 1)));
    }

    [Function("VoiceKeys")]
    [OpenTo("the carrier; its signature is checked")]
    public async Task<IResult> Keys(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = KeysRoute)] HttpRequest request, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        if (await SignedTwilioRequest.ReadAsync(settings, request, cancellation) is not { } form) return Refused;
        if (await CallOfAsync(request, cancellation) is not { } call || await needs.FindAsync(call.Id.Practice, call.Id.Need, cancellation) is not { } need)
            return Twiml(CallScript.HangUp());
        if (need.ClosedAt is not null) return Twiml(CallScript.Closed(call.CaseCode));
        if (IsMachine(form)) return Twiml(CallScript.NobodyThere());
        var (happened, answer) = Meaning(form.Value("Digits"), call, need);
        if (answer is null) return await Script(request, cancellation);
        var practice = await practices.GetAsync(call.Id.Practice, cancellation);
        if (!await IsVerifiedAsync(practice, call, cancellation)) return Twiml(CallScript.NotVerified(practice.Name, call.CaseCode));
        if (happened is not null)
        {
            // The event first: the page counts as answered only when the case has heard of it.
            await UrgentNeed.RaiseAsync(durable, call.Id, happened, log, cancellation);
            await calls.EndAsync(call.Place, CallEnd.Answered, cancellation);
        }
        return Twiml(answer);
    }

    [Function("VoiceStatus")]
    [OpenTo("the carrier; its signature is checked")]
    public async Task<IResult> Status(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = StatusRoute)] HttpRequest request, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        if (await SignedTwilioRequest.ReadAsync(settings, request, cancellation) is not { } form) return Refused;
        if (form.Value("CallStatus") is not ("completed" or "busy" or "failed" or "no-answer" or "canceled")) return Results.NoContent();
        if (await CallOfAsync(request, cancellation) is { } call && await calls.EndAsync(call.Place, CallEnd.NotTaken, cancellation) && call.Round > 0)
            await UrgentNeed.RaiseAsync(durable, call.Id, new PageNotDelivered(call.Round, call.Step, call.Person, PageChannel.Voice), log, cancellation);
        return Results.NoContent();
    }

    /// <summary>
    /// Whoever is behind a number that nobody verified may be anybody: they are called, for a call more is safer than none, but no key of theirs
    /// takes, passes or ends a case.
    /// </summary>
    private async Task<bool> IsVerifiedAsync(Practice practice, CallRecord call, CancellationToken cancellation)
    {
        if ((await contacts.StatesAsync(practice, cancellation))(call.Person).VoiceVerified) return true;
        log.LogError("{Person} was called about urgent need {Need} on a number that nobody verified, and can take nothing by a key.", call.Person, call.Id.Need);
        return false;
    }

    /// <summary>No answer: the key means nothing, and the message is said again.</summary>
    private static (UrgentNeedEvent? Event, string? Answer) Meaning(string digits, CallRecord call, NeedRecord need) => digits switch
    {
        [CallScript.Take or CallScript.Done] when need.Holder is { } holder && holder != call.Person => (null, CallScript.TakenByAnother(call.CaseCode)),
        [CallScript.Take] => (new CaseTaken(call.Person), CallScript.Taken(call.CaseCode)),
        [CallScript.Pass] => (new CaseDeclined(call.Person), CallScript.Passed(call.CaseCode)),
        [CallScript.Done] => (new OutcomeReported(call.Person, null), CallScript.Finished(call.CaseCode)),
        _ => (null, null),
    };

    private async Task<CallRecord?> CallOfAsync(HttpRequest request, CancellationToken cancellation) =>
        OutboxRef.Decode(request.Query["ref"]) is { } place ? await calls.FindAsync(place, cancellation) : null;

    private static int Turn(HttpRequest request) => int.TryParse(request.Query["turn"], NumberStyles.None, CultureInfo.InvariantCulture, out var turn) ? turn : 1;

    private static bool IsMachine(TwilioFields form) =>
        form.Value("AnsweredBy") is var by && (by.StartsWith("machine", StringComparison.Ordinal) || by == "fax");

    private static Uri Address(CcmFlowSettings settings, string route, OutboxRef call, int turn) =>
        new(settings.PublicBaseUrl, string.Create(CultureInfo.InvariantCulture, $"api/{route}?ref={call.Encode()}&turn={turn}"));

    private static IResult Refused => Results.StatusCode(StatusCodes.Status403Forbidden);

    private static IResult Twiml(string xml) => Results.Content(xml, "text/xml");
}
