using System.Globalization;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Answers;
using CcmFlow.Functions.Claims.Packets;
using CcmFlow.Functions.Console.Patients;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console.Claims;

/// <summary>Claims: the ledger of a month, the packet of one, and a held one looked at again.</summary>
public sealed class ClaimsPageEndpoints(
    ConsolePages pages, ClaimList lines, ClaimStore claims, Interchanges interchanges, ReceivedFiles answers, ClaimInbox inbox, RejectedClaims rejected, ClaimReplacements replacements,
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
    public Task<IResult> Packet(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route + "/{month}/{patientId}")] HttpRequest request, string practiceId, string month, string patientId, CancellationToken cancellation) =>
        ShowPacketAsync(request, month, patientId, Typed.Nothing, StatusCodes.Status200OK, cancellation);

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

    /// <summary>A replacement that rests on what is known now takes the place of what the payer has.</summary>
    [Function("ConsoleReplaceClaim")]
    [Needs(Right.MendClaims)]
    public Task<IResult> Replace(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/{month}/{patientId}/replace")] HttpRequest request, string practiceId, string month, string patientId, CancellationToken cancellation) =>
        CorrectAsync(request, month, patientId, ClaimFrequency.Replacement, "replace", "claim-replaced", cancellation);

    /// <summary>The payer is asked to take the claim back.</summary>
    [Function("ConsoleVoidClaim")]
    [Needs(Right.MendClaims)]
    public Task<IResult> Void(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/{month}/{patientId}/void")] HttpRequest request, string practiceId, string month, string patientId, CancellationToken cancellation) =>
        CorrectAsync(request, month, patientId, ClaimFrequency.Void, "void", "claim-voided", cancellation);

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

    private async Task<IResult> CorrectAsync(HttpRequest request, string month, string patientId, ClaimFrequency kind, string name, string said, CancellationToken cancellation)
    {
        var (person, form) = (Person.Required(request), await request.ReadFormAsync(cancellation));
        if (!ServiceMonth.TryParse(month, out var asked) || await patients.FindAsync(person.Practice.Id, patientId, cancellation) is not { } patient) return await pages.NotHereAsync();
        var fault = Ids.IsValid(form["id"]) && form["seen"].ToString().Length > 0 ? PatientMonthEndpoints.WhyFault(form["why"]) : "open this page again and write it once more.";
        if (fault is not null) return await ShowPacketAsync(request, month, patientId, Typed.In(name, form, ("why", fault)), StatusCodes.Status422UnprocessableEntity, cancellation);
        var order = new ClaimOrder(kind, form["id"]!, person.StaffId ?? person.Account.Id, form["why"].ToString().Trim(), form["seen"]);
        var ordered = await replacements.CorrectAsync(person.Practice, patient, asked, order, cancellation);
        if (ordered.Refusal is not { } why) return ConsolePages.Then(ConsolePaths.Packet(person.Practice.Id, month, patientId), said);
        return ordered.Changed
            ? await ShowPacketAsync(request, month, patientId, Typed.In(name, form, ("", "something came of the claim since you opened this page. It stands below as it is now: look at it, then send again.")), StatusCodes.Status409Conflict, cancellation)
            : await ShowPacketAsync(request, month, patientId, Typed.In(name, form, ("", why)), StatusCodes.Status422UnprocessableEntity, cancellation);
    }

    private async Task<IResult> ShowPacketAsync(HttpRequest request, string month, string patientId, Typed typed, int status, CancellationToken cancellation)
    {
        var practice = Person.Required(request).Practice;
        if (!ServiceMonth.TryParse(month, out var asked) || await patients.FindAsync(practice.Id, patientId, cancellation) is not { } patient) return await pages.NotHereAsync();
        var packet = await packets.OfAsync(practice.Id, patientId, asked, cancellation);
        if (packet is null && (await ledger.ReadAsync(new PatientMonthKey(practice.Id, patientId, asked), cancellation)).Decision is null) return await pages.NotHereAsync();
        return await pages.ShowAsync<PacketPage>(request, new PacketModel(patient, asked, packet, typed), status);
    }

    private async Task<IResult> ShowAsync(HttpRequest request, ServiceMonth month, CancellationToken cancellation)
    {
        var practice = Person.Required(request).Practice;
        var of = new PracticeMonth(practice.Id, month);
        var (names, files) = (await cards.ByIdAsync(practice.Id, cancellation), await interchanges.ListAsync(of, cancellation));
        var all = (await lines.ListKnownAsync(of, files, cancellation)).Select(l => new ClaimLineShown(l, names.GetValueOrDefault(l.Patient)?.Name ?? l.Patient)).ToList();
        ClaimPlace? only = Enum.TryParse<ClaimPlace>(request.Query["only"], out var place) && Enum.IsDefined(place) ? place : null;
        var found = all.Where(l => only is null || l.Line.Place == only).OrderBy(l => l.Line.Place).ThenBy(l => l.Name, StringComparer.OrdinalIgnoreCase).ToList();
        var paid = all.Where(l => l.Line.Place == ClaimPlace.Paid).ToList();
        var model = new ClaimsModel(month, all.CountBy(l => l.Line.Place).ToDictionary(), paid.Sum(l => l.Line.Total), paid.Sum(l => l.Line.Status.Paid), [], found.Count, only, 1, files,
            [.. (await answers.RemittancesAsync(practice.Id, cancellation)).OrderByDescending(r => r.At).Take(ClaimsModel.MostRemittances)], await answers.UnmatchedAsync(practice.Id, cancellation));
        var page = Math.Clamp(int.TryParse(request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1, 1, model.Pages);
        return await pages.ShowAsync<ClaimsPage>(request, model with { Page = page, Lines = [.. found.Skip((page - 1) * ClaimsModel.PerPage).Take(ClaimsModel.PerPage)] });
    }
}
