using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Answers;
using CcmFlow.Functions.Claims.Packets;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console.Claims;

/// <summary>Claims: the ledger of a month, and the packet of one.</summary>
public sealed class ClaimsPageEndpoints(
    ConsolePages pages, ClaimsViews claims, PacketViews views, AnswerWork work, ClaimInbox inbox, AuditPackets packets, TimeProvider time)
{
    private const string Route = "console/{practiceId}/claims";

    /// <summary>The month before this one: that is the one whose claims are going out.</summary>
    [Function("ConsoleClaims")]
    [Needs(Right.SeeClaims)]
    public Task<IResult> Now([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, string practiceId, CancellationToken cancellation) =>
        claims.ShowAsync(request, ServiceMonth.Of(time.GetUtcNow(), Person.Required(request).Practice.Zone).Previous, Typed.Nothing, StatusCodes.Status200OK, cancellation);

    [Function("ConsoleClaimsOf")]
    [Needs(Right.SeeClaims)]
    public async Task<IResult> Of([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route + "/{month}")] HttpRequest request, string practiceId, string month, CancellationToken cancellation) =>
        ServiceMonth.TryParse(month, out var asked) ? await claims.ShowAsync(request, asked, Typed.Nothing, StatusCodes.Status200OK, cancellation) : await pages.NotHereAsync();

    [Function("ConsolePacket")]
    [Needs(Right.SeeClaims)]
    public Task<IResult> Packet(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route + "/{month}/{patientId}")] HttpRequest request, string practiceId, string month, string patientId, CancellationToken cancellation) =>
        views.ShowAsync(request, month, patientId, Typed.Nothing, StatusCodes.Status200OK, cancellation);

    /// <summary>The packet as one page to print or to hand over.</summary>
    [Function("ConsolePrintPacket")]
    [Needs(Right.SeeClaims)]
    public async Task<IResult> Print(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route + "/{month}/{patientId}/print")] HttpRequest request, string practiceId, string month, string patientId, CancellationToken cancellation)
    {
        if (!ServiceMonth.TryParse(month, out var asked) || await packets.OfAsync(practiceId, patientId, asked, cancellation) is not { } packet) return await pages.NotHereAsync();
        request.HttpContext.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src '{AuditPacketHtml.StyleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        return Results.Content(AuditPacketHtml.Render(packet), ConsolePages.Html);
    }

    [Function("ConsoleReleaseRemittance")]
    [Needs(Right.MendClaims)]
    public async Task<IResult> Release(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/{practiceId}/remittances/{remittanceId}/release")] HttpRequest request, string practiceId, string remittanceId, CancellationToken cancellation)
    {
        var person = Person.Required(request);
        var released = Ids.IsValid(remittanceId) && await inbox.ReleaseAsync(person.Practice, remittanceId, person.StaffId ?? person.Account.Id, cancellation);
        return released ? ConsolePages.Then(ConsolePaths.Claims(practiceId), "remittance-posted", "answers") : await pages.NotHereAsync();
    }

    [Function("ConsoleSettleUnmatched")]
    [Needs(Right.MendClaims)]
    public async Task<IResult> Settle(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/{practiceId}/unmatched/{itemId}/done")] HttpRequest request, string practiceId, string itemId, CancellationToken cancellation)
    {
        var person = Person.Required(request);
        var settled = Ids.IsValid(itemId) && await work.SettleAsync(person.Practice, itemId, person.StaffId ?? person.Account.Id, cancellation);
        return settled ? ConsolePages.Then(ConsolePaths.Claims(practiceId), "unmatched-done", "answers") : await pages.NotHereAsync();
    }
}
