using System.Globalization;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.OnCall;
using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Texts;
using CcmFlow.Rules.Time;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.UrgentNeeds.CasePages;

/// <summary>
/// The page behind the link in a page. With the link alone a case can be taken or passed on, as by a text from the same phone; what the patient
/// wrote, and closing the case, need the code that was sent to the verified phone as well.
/// </summary>
public sealed class CasePageEndpoints(
    CaseLinks links, CasePages pages, CaseSessions sessions, OneTimeCodes codes, TextSender sender, NeedStore needs, NeedDesk desk, ILogger<CasePageEndpoints> log)
{
    private const string Cookie = "case";
    private const string Thanks = "Noted. Thank you.";

    [Function("CasePage")]
    [OpenTo("whoever holds the link of a page; the patient's part asks for a code")]
    public async Task<IResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "c/{token}")] HttpRequest request, string token, CancellationToken cancellation) =>
        await links.FindAsync(token, cancellation) is { } link ? await PageAsync(request, link, null, cancellation) : Gone(request);

    [Function("CaseTake")]
    [OpenTo("whoever holds the link of a page")]
    public Task<IResult> Take(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "c/{token}/take")] HttpRequest request, string token, [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        ActAsync(request, token, link => RaiseAsync(durable, link, new CaseTaken(link.Person), "Noted. If nobody was faster, the case is yours in a moment.", cancellation), cancellation);

    [Function("CasePass")]
    [OpenTo("whoever holds the link of a page")]
    public Task<IResult> Pass(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "c/{token}/pass")] HttpRequest request, string token, [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        ActAsync(request, token, link => RaiseAsync(durable, link, new CaseDeclined(link.Person), "Noted. The next person is being paged.", cancellation), cancellation);

    [Function("CaseCode")]
    [OpenTo("whoever holds the link of a page")]
    public Task<IResult> SendCode(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "c/{token}/code")] HttpRequest request, string token, CancellationToken cancellation) =>
        ActAsync(request, token, link => SendCodeAsync(link, cancellation), cancellation);

    [Function("CaseOpen")]
    [OpenTo("whoever holds the link of a page and the code")]
    public Task<IResult> Open(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "c/{token}/open")] HttpRequest request, string token, CancellationToken cancellation) =>
        ActAsync(request, token, link => OpenAsync(request, link, cancellation), cancellation);

    [Function("CaseDone")]
    [OpenTo("whoever holds the link of a page and gave the code")]
    public Task<IResult> Done(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "c/{token}/done")] HttpRequest request, string token, [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        ActAsync(request, token, link => DoneAsync(request, link, durable, cancellation), cancellation);

    /// <summary>Shows the page again after an act, with what came of it. The address then is the act's; a reload would repeat it, which is harmless for each.</summary>
    private async Task<IResult> ActAsync(HttpRequest request, string token, Func<CaseLink, Task<string>> act, CancellationToken cancellation)
    {
        if (await links.FindAsync(token, cancellation) is not { } link) return Gone(request);
        return await PageAsync(request, link, await act(link), cancellation);
    }

    private async Task<string> RaiseAsync(DurableTaskClient durable, CaseLink link, UrgentNeedEvent happened, string noted, CancellationToken cancellation) =>
        await UrgentNeed.RaiseAsync(durable, link.Id, happened, log, cancellation) ? noted : "This case is not open any more.";

    private async Task<string> SendCodeAsync(CaseLink link, CancellationToken cancellation)
    {
        if (await codes.IssueAsync(link.Id.Practice, PurposeOf(link), cancellation) is not { } code) return "Too many codes were asked for. Please wait ten minutes, or call the practice.";
        var order = new TextOrder(link.Id.Practice, TextClass.Page, TextTemplate.OneTimeCode, $"code.{Guid.NewGuid():N}") { Staff = link.Person, Need = "code", OneTimeCode = code };
        var sent = await sender.SendAsync(order, cancellation);
        return sent.Kind == TextResultKind.Sent ? "A code is on its way to your phone." : "The code could not be sent. Please call the practice.";
    }

    private async Task<string> OpenAsync(HttpRequest request, CaseLink link, CancellationToken cancellation)
    {
        var form = await FormAsync(request, cancellation);
        var verdict = await codes.CheckAsync(link.Id.Practice, PurposeOf(link), form["code"].ToString(), cancellation);
        if (verdict != CodeVerdict.Right)
            return verdict == CodeVerdict.Wrong ? "That is not the code. Please try again." : "That code is not good any more. Please ask for a new one.";
        var cookie = sessions.Issue(link);
        request.HttpContext.Items[Cookie] = cookie;
        request.HttpContext.Response.Cookies.Append(
            Cookie, cookie, new CookieOptions { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Strict, Path = CaseLinks.PathOf(link.Token), MaxAge = CaseSessions.GoodFor });
        return "Thank you.";
    }

    private async Task<string> DoneAsync(HttpRequest request, CaseLink link, DurableTaskClient durable, CancellationToken cancellation)
    {
        if (!IsOpened(request, link)) return "Please prove first that this is your phone.";
        var form = await FormAsync(request, cancellation);
        if (!int.TryParse(form["minutes"], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) || minutes is < 1 or > NeedDesk.MostMinutes)
            return $"Please give the minutes as a number from 1 to {NeedDesk.MostMinutes}.";
        var note = form["note"].ToString().Trim();
        if (note.Length > 0 && !await needs.TryNoteOutcomeAsync(link.Id, link.Person, note, cancellation)) return "This case is not open any more; the note was not saved.";
        var need = await needs.FindAsync(link.Id.Practice, link.Id.Need, cancellation);
        return await RaiseAsync(durable, link, new OutcomeReported(link.Person, minutes), need is null ? Thanks : Noted(need, minutes), cancellation);
    }

    /// <summary>With what is logged, where that is not what was reported.</summary>
    private string Noted(NeedRecord need, int minutes) =>
        NeedDesk.OfWhom(need) == MinutesOf.OnePatient && desk.LoggedOf(need, minutes) is { IsCut: true } call ? $"{Thanks} {CallSpan.CutSentence(call.Minutes, minutes)}" : Thanks;

    private async Task<IResult> PageAsync(HttpRequest request, CaseLink link, string? note, CancellationToken cancellation)
    {
        if (await pages.ViewAsync(link, IsOpened(request, link), note, cancellation) is not { } view) return Gone(request);
        return Html(request, CasePageHtml.Render(view), StatusCodes.Status200OK);
    }

    private bool IsOpened(HttpRequest request, CaseLink link) =>
        sessions.IsValid(link, request.HttpContext.Items[Cookie] as string ?? request.Cookies[Cookie]);

    /// <summary>Whatever is no form has no fields.</summary>
    private static async Task<IFormCollection> FormAsync(HttpRequest request, CancellationToken cancellation) =>
        await FormBody.ReadAsync(request, cancellation) ?? FormCollection.Empty;

    private static string PurposeOf(CaseLink link) => $"case.{link.Id.Need}.{link.Person}";

    private static IResult Gone(HttpRequest request) => Html(request, CasePageHtml.Expired(), StatusCodes.Status404NotFound);

    private static IResult Html(HttpRequest request, string html, int status)
    {
        var headers = request.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = CasePageHtml.ContentSecurityPolicy;
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        return Results.Content(html, "text/html; charset=utf-8", statusCode: status);
    }
}
