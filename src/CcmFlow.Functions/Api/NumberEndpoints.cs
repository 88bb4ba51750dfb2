using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Voice;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

/// <summary>The numbers of the team: a code is sent to one, by text or by a call, and quoted back. Only then may the person hold a shift.</summary>
public sealed class NumberEndpoints(PracticeStore practices, Contacts contacts, OneTimeCodes codes, TextSender sender, CodeCalls calls)
{
    [Function("ListNumbers")]
    [Needs(Right.SeeOnCall)]
    public async Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices/{practiceId}/staff/numbers")] HttpRequest request, string practiceId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        var states = await contacts.StatesAsync(practice, cancellation);
        return PracticeEndpoints.Json(practice.Team.Staff.Select(s => new { Person = s.Id, State = states(s.Id) }));
    }

    [Function("SendNumberCode")]
    [Needs(Right.ChangeOnCall)]
    public async Task<IResult> SendCode(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "practices/{practiceId}/staff/{person}/numbers/{kind}/code")] HttpRequest request,
        string practiceId, string person, string kind, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        if (practice.Team.Find(person) is not { } member) return Problem.NotFound("team member", person);
        if (!Enum.TryParse<ContactKind>(kind, ignoreCase: true, out var contact)) return Problem.Wrong("kind", "mobile or voice.");
        if (await codes.IssueAsync(practiceId, PurposeOf(member, contact), cancellation) is not { } code)
            return Results.Problem("Too many codes were asked for; wait ten minutes.", statusCode: StatusCodes.Status429TooManyRequests);
        var sent = contact == ContactKind.Voice
            ? await calls.SayAsync(practice, member, code, cancellation)
            : (await sender.SendAsync(Text(practiceId, person, code), cancellation)).Kind == TextResultKind.Sent;
        return sent ? Results.Accepted() : Results.Problem("The code could not be sent to that number.", statusCode: StatusCodes.Status502BadGateway);
    }

    [Function("VerifyNumber")]
    [Needs(Right.ChangeOnCall)]
    public async Task<IResult> Verify(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "practices/{practiceId}/staff/{person}/numbers/{kind}/verify")] HttpRequest request,
        string practiceId, string person, string kind, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        if (practice.Team.Find(person) is not { } member) return Problem.NotFound("team member", person);
        if (!Enum.TryParse<ContactKind>(kind, ignoreCase: true, out var contact)) return Problem.Wrong("kind", "mobile or voice.");
        var code = (await Body.ReadAsync<CodeAnswer>(request, cancellation))?.Code ?? "";
        var verdict = await codes.CheckAsync(practiceId, PurposeOf(member, contact), code, cancellation);
        if (verdict != CodeVerdict.Right)
            return Problem.Wrong("code", verdict == CodeVerdict.Wrong ? "that is not the code; try again." : "it is not good any more; ask for a new one.");
        await contacts.VerifiedAsync(practiceId, member, contact, cancellation);
        return Results.NoContent();
    }

    private static TextOrder Text(string practice, string person, string code) =>
        new(practice, TextClass.Page, TextTemplate.OneTimeCode, $"{Guid.NewGuid():N}") { Staff = person, Need = "number-check", OneTimeCode = code };

    /// <summary>A number that changes meanwhile needs a code of its own.</summary>
    private static string PurposeOf(StaffMember member, ContactKind kind) => $"number.{member.Id}.{kind}";

    private sealed record CodeAnswer(string? Code);
}
