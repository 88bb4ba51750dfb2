using System.Globalization;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Answers;
using CcmFlow.Functions.Claims.Packets;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console.Claims;

/// <summary>Claims: the ledger of a month, and the packet of one.</summary>
public sealed class ClaimsPageEndpoints(
    ConsolePages pages, PacketViews views, ClaimList lines, Interchanges interchanges, ReceivedFiles answers, ClaimInbox inbox, AuditPackets packets, PatientCards cards, TimeProvider time)
{
    private const string Route = "console/{practiceId}/claims";

    /// <summary>The month before this one: that is the one whose claims are going out.</summary>
    [Function("ConsoleClaims")]
    [Needs(Right.SeeClaims)]
    public Task<IResult> Now([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, string practiceId, CancellationToken cancellation) =>
        ShowAsync(request, ServiceMonth.Of(time.GetUtcNow(), Person.Required(request).Practice.Zone).Previous, cancellation);

    [Function("ConsoleClaimsOf")]
    [Needs(Right.SeeClaims)]
    public async Task<IResult> Of([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route + "/{month}")] HttpRequest request, string practiceId, string month, CancellationToken cancellation) =>
        ServiceMonth.TryParse(month, out var asked) ? await ShowAsync(request, asked, cancellation) : await pages.NotHereAsync();

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
        var settled = Ids.IsValid(itemId) && await answers.SettleAsync(practiceId, itemId, person.StaffId ?? person.Account.Id, time.GetUtcNow(), cancellation);
        return settled ? ConsolePages.Then(ConsolePaths.Claims(practiceId), "unmatched-done", "answers") : await pages.NotHereAsync();
    }

    private async Task<IResult> ShowAsync(HttpRequest request, ServiceMonth month, CancellationToken cancellation)
    {
        var practice = Person.Required(request).Practice;
        var of = new PracticeMonth(practice.Id, month);
        var (names, files) = (await cards.ByIdAsync(practice.Id, cancellation), await interchanges.ListAsync(of, cancellation));
        var schedule = FeeSchedule.Nearest(month).Schedule;
        var all = (await lines.ListKnownAsync(of, files, cancellation)).Select(l => Line(practice, l, names.GetValueOrDefault(l.Patient), month, schedule)).ToList();
        ClaimPlace? only = Enum.TryParse<ClaimPlace>(request.Query["only"], out var place) && Enum.IsDefined(place) ? place : null;
        var found = all.Where(l => only is null || l.Line.Place == only).OrderBy(l => l.Line.Place).ThenBy(l => l.Name, StringComparer.OrdinalIgnoreCase).ToList();
        var model = new ClaimsModel(month, all.CountBy(l => l.Line.Place).ToDictionary(), all.Where(l => l.Line.Status.IsDecided).Sum(l => l.Expected ?? 0), all.Sum(l => l.Line.Status.Paid), [], found.Count, only, 1, files,
            [.. (await answers.RemittancesAsync(practice.Id, cancellation)).OrderByDescending(r => r.At).Take(ClaimsModel.MostRemittances)], await answers.UnmatchedAsync(practice.Id, cancellation));
        var page = Math.Clamp(int.TryParse(request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1, 1, model.Pages);
        return await pages.ShowAsync<ClaimsPage>(request, model with { Page = page, Lines = [.. found.Skip((page - 1) * ClaimsModel.PerPage).Take(ClaimsModel.PerPage)] });
    }

    private static ClaimLineShown Line(Practice practice, ListedClaim line, PatientCard? card, ServiceMonth month, FeeSchedule schedule)
    {
        var left = card?.Deductible is { } note && note.Year == month.Year ? note.Left : (decimal?)null;
        return new ClaimLineShown(line, card?.Name ?? line.Patient, ExpectedPayments.Of(practice, line.Codes, card?.Qmb ?? false, left, schedule)?.PayerPays);
    }
}
