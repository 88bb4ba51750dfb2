using System.Globalization;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Answers;
using CcmFlow.Functions.Claims.Packets;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console.Claims;

/// <summary>Claims: the ledger of a month, the packet of one, and a held one looked at again.</summary>
public sealed class ClaimsPageEndpoints(
    ConsolePages pages, ClaimList lines, ClaimStore claims, ClaimHistories histories, Interchanges interchanges, ReceivedFiles answers, ClaimInbox inbox, RejectedClaims rejected,
    AuditPackets packets, PatientCards cards, PatientStore patients, LedgerStore ledger, TimeProvider time)
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
    public async Task<IResult> Packet(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route + "/{month}/{patientId}")] HttpRequest request, string practiceId, string month, string patientId, CancellationToken cancellation)
    {
        var practice = Person.Required(request).Practice;
        if (!ServiceMonth.TryParse(month, out var asked) || await patients.FindAsync(practiceId, patientId, cancellation) is not { } patient) return await pages.NotHereAsync();
        var rows = await ledger.ReadAsync(new PatientMonthKey(practiceId, patientId, asked), cancellation);
        if (rows.Decision is null) return await pages.NotHereAsync();
        var history = await histories.OfClaimAsync(practiceId, month, patientId, cancellation);
        var claim = history?.Claim;
        var file = claim?.Interchange is { } number ? history!.Sendings.LastOrDefault(i => i.Number == number) : null;
        return await pages.ShowAsync<PacketPage>(request, new PacketModel(
            patient, new PatientMonthFacts(practice, patient, rows, claim), await patients.EvidenceAsync(practiceId, patientId, cancellation), file, history));
    }

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

    /// <summary>A rejected claim goes again: what was wrong has been seen to outside of it.</summary>
    [Function("ConsoleResendClaim")]
    [Needs(Right.MendClaims)]
    public async Task<IResult> Resend(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/{month}/{patientId}/resend")] HttpRequest request, string practiceId, string month, string patientId, CancellationToken cancellation)
    {
        if (!ServiceMonth.TryParse(month, out var asked) || await patients.FindAsync(practiceId, patientId, cancellation) is null) return await pages.NotHereAsync();
        var again = await rejected.ReleaseAsync(practiceId, asked.ToString(), patientId, cancellation);
        return ConsolePages.Then(ConsolePaths.Packet(practiceId, month, patientId), again ? "claim-again" : "claim-not-waiting");
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

    /// <summary>Drafts a held claim anew from what is on file now: what was mended releases it, what was not is told again.</summary>
    [Function("ConsoleLookAgain")]
    [Needs(Right.MendClaims)]
    public async Task<IResult> LookAgain(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/{month}/{patientId}/look")] HttpRequest request, string practiceId, string month, string patientId, CancellationToken cancellation)
    {
        var practice = Person.Required(request).Practice;
        if (!ServiceMonth.TryParse(month, out var asked) || await patients.FindAsync(practiceId, patientId, cancellation) is not { } patient) return await pages.NotHereAsync();
        if ((await ledger.ReadAsync(new PatientMonthKey(practiceId, patientId, asked), cancellation)).Decision is { Billable: true } decision)
            await claims.ReplaceHeldAsync(ClaimDrafts.From(practice, patient, asked, decision), cancellation);
        return ConsolePages.Then(ConsolePaths.Packet(practiceId, month, patientId), "claim-looked");
    }

    private async Task<IResult> ShowAsync(HttpRequest request, ServiceMonth month, CancellationToken cancellation)
    {
        var practice = Person.Required(request).Practice;
        var of = new PracticeMonth(practice.Id, month);
        var names = await cards.ByIdAsync(practice.Id, cancellation);
        var all = (await lines.ListAsync(of, cancellation)).Select(l => new ClaimLineShown(l, names.GetValueOrDefault(l.Patient)?.Name ?? l.Patient)).ToList();
        ClaimPlace? only = Enum.TryParse<ClaimPlace>(request.Query["only"], out var place) && Enum.IsDefined(place) ? place : null;
        var found = all.Where(l => only is null || l.Line.Place == only).OrderBy(l => l.Line.Place).ThenBy(l => l.Name, StringComparer.OrdinalIgnoreCase).ToList();
        var sent = all.Where(l => l.Line is { Attempts.Count: > 0, State: not ClaimState.Withdrawn }).ToList();
        var model = new ClaimsModel(month, all.CountBy(l => l.Line.Place).ToDictionary(), sent.Sum(l => l.Line.Total), sent.Sum(l => l.Line.Status.Paid), [], found.Count, only, 1, await interchanges.ListAsync(of, cancellation),
            [.. (await answers.RemittancesAsync(practice.Id, cancellation)).OrderByDescending(r => r.At).Take(ClaimsModel.MostRemittances)], await answers.UnmatchedAsync(practice.Id, cancellation));
        var page = Math.Clamp(int.TryParse(request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1, 1, model.Pages);
        return await pages.ShowAsync<ClaimsPage>(request, model with { Page = page, Lines = [.. found.Skip((page - 1) * ClaimsModel.PerPage).Take(ClaimsModel.PerPage)] });
    }
}
