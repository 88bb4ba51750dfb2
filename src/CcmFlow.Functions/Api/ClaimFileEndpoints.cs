using System.Globalization;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Answers;
using CcmFlow.Functions.Claims.Clearinghouses;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Imports;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

/// <summary>Files to and from the clearinghouse: uploads, what could not be matched, remittances, interchanges without an answer.</summary>
public sealed class ClaimFileEndpoints(PracticeStore practices, ClaimInbox inbox, ReceivedFiles files, Interchanges interchanges, InterchangeSettlements settlements, AnswerWork work)
{
    /// <summary>Takes a TA1, 999, 277CA, 835 or 271 that is addressed to the practice, as it is. The same bytes again change nothing.</summary>
    [Function("UploadClaimFile")]
    [TakesFiles]
    [Needs(Right.MendClaims)]
    [MostBody(ImportDoor.MostRequestBytes)]
    public async Task<IResult> Upload(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "practices/{practiceId}/claim-files")] HttpRequest request, string practiceId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        byte[] body;
        try
        {
            body = await AnswerFile.ReadAsync(request.Body, cancellation);
        }
        catch (AnswerTooLargeException)
        {
            return Problem.TooLarge("body", $"at most {AnswerFile.MostBytes >> 20} MiB; split the file by its interchanges.");
        }
        // What was cut or spoiled on its way waits for a person; what is another kind of file altogether was meant for another address.
        if (body.Length == 0 || (char)body.FirstOrDefault(b => !char.IsWhiteSpace((char)b)) is '{' or '[' or '<') return Problem.Wrong("body", "the bytes of an X12 file are needed, as they are: it begins with ISA.");
        return await inbox.UploadAsync(practice, body, "upload", cancellation) is { } file
            ? Results.Json(file, Hosting.CcmJson.Options, statusCode: StatusCodes.Status202Accepted)
            : Problem.Wrong("body", ClaimInbox.NotForThisPractice);
    }

    [Function("ListClaimFiles")]
    [Needs(Right.SeeClaims)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices/{practiceId}/claim-files")] HttpRequest request, string practiceId, CancellationToken cancellation) =>
        ListAsync(request, practiceId, async (practice, c) => (await files.ListAsync(practice, c)).AsEnumerable(), f => Paging.Place(f.At, f.Sha256), cancellation);

    [Function("ListUnmatched")]
    [Needs(Right.SeeClaims)]
    public Task<IResult> Unmatched(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices/{practiceId}/unmatched")] HttpRequest request, string practiceId, CancellationToken cancellation) =>
        ListAsync(request, practiceId, async (practice, c) => (await files.UnmatchedAsync(practice, c)).Select(UnmatchedView.From), i => Paging.Place(i.At, i.Id), cancellation);

    [Function("SettleUnmatched")]
    [Needs(Right.MendClaims)]
    public async Task<IResult> Settle(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "practices/{practiceId}/unmatched/{itemId}/done")] HttpRequest request, string practiceId, string itemId, CancellationToken cancellation)
    {
        var (practice, by, refusal) = await NamedAsync(request, practiceId, cancellation);
        if (practice is null) return refusal!;
        return Patients.Ids.IsValid(itemId) && await work.SettleAsync(practice, itemId, by, cancellation) ? Results.NoContent() : Problem.NotFound("item", itemId);
    }

    [Function("ListRemittances")]
    [Needs(Right.SeeClaims)]
    public Task<IResult> Remittances(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices/{practiceId}/remittances")] HttpRequest request, string practiceId, CancellationToken cancellation) =>
        ListAsync(request, practiceId, async (practice, c) => (await files.RemittancesAsync(practice, c)).AsEnumerable(), r => Paging.Place(r.At, r.Id), cancellation);

    /// <summary>Posts a held remittance as it is: a person has looked at its differences.</summary>
    [Function("ReleaseRemittance")]
    [Needs(Right.MendClaims)]
    public async Task<IResult> Release(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "practices/{practiceId}/remittances/{remittanceId}/release")] HttpRequest request,
        string practiceId, string remittanceId, CancellationToken cancellation)
    {
        var (practice, by, refusal) = await NamedAsync(request, practiceId, cancellation);
        if (practice is null) return refusal!;
        return Patients.Ids.IsValid(remittanceId) && await inbox.ReleaseAsync(practice, remittanceId, by, cancellation) ? Results.NoContent() : Problem.NotFound("held remittance", remittanceId);
    }

    [Function("ListInterchanges")]
    [Needs(Right.SeeClaims)]
    public async Task<IResult> Interchanges(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices/{practiceId}/interchanges")] HttpRequest request, string practiceId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is null) return Problem.NotFound("practice", practiceId);
        var all = (await interchanges.ListAsync(practiceId, cancellation)).Select(InterchangeView.From);
        return Paging.Answer(request, all, i => i.Number.ToString("D10", CultureInfo.InvariantCulture));
    }

    /// <summary>Somebody asked the clearinghouse about an interchange of which nobody knew whether it arrived.</summary>
    [Function("SettleInterchange")]
    [Needs(Right.MendClaims)]
    public async Task<IResult> SettleInterchange(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "practices/{practiceId}/interchanges/{number}/outcome")] HttpRequest request, string practiceId, string number, CancellationToken cancellation)
    {
        var (practice, by, refusal) = await NamedAsync(request, practiceId, cancellation);
        if (practice is null) return refusal!;
        if (!bool.TryParse(request.Query["arrived"], out var arrived)) return Problem.Wrong("arrived", "true: the clearinghouse has it; false: it has not, and the same bytes are sent again.");
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var control) || await interchanges.FindAsync(practiceId, control, cancellation) is not { } interchange)
            return Problem.NotFound("interchange", number);
        var (body, unread) = await Body.ReadAsync<OutcomeRequest>(request, cancellation, optional: true);
        if (body is null) return unread!;
        var why = body.Why?.Trim();
        if (why?.Length > InterchangeSettlements.MostWhy) return Problem.Wrong("why", $"at most {InterchangeSettlements.MostWhy} characters.");
        return await settlements.SettleAsync(practice, interchange, arrived, by, string.IsNullOrEmpty(why) ? null : why, cancellation)
            ? Results.NoContent()
            : Results.Problem("Its outcome is not in doubt.", statusCode: StatusCodes.Status409Conflict, title: "Not possible");
    }

    private async Task<IResult> ListAsync<T>(HttpRequest request, string practiceId, Func<string, CancellationToken, Task<IEnumerable<T>>> list, Func<T, string> place, CancellationToken cancellation) =>
        await practices.FindAsync(practiceId, cancellation) is null ? Problem.NotFound("practice", practiceId) : Paging.Answer(request, await list(practiceId, cancellation), place);

    private async Task<(Practice? Practice, string By, IResult? Refusal)> NamedAsync(HttpRequest request, string practiceId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return (null, "", Problem.NotFound("practice", practiceId));
        return CallerAsActor.Of(request, practice, request.Query["by"]) is { } by ? (practice, by, null) : (null, "", Problem.Wrong("by", "give the id of the team member or account who decided it."));
    }
}

/// <param name="Why">How it was found out; in the body, for an address is no place for words.</param>
public sealed record OutcomeRequest(string? Why);
