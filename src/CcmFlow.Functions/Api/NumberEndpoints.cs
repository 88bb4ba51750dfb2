using CcmFlow.Functions.Identity;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.OnCall;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

/// <summary>The numbers of the team: a code is sent to one, by text or by a call, and quoted back. Only then may the person hold a shift.</summary>
public sealed class NumberEndpoints(PracticeStore practices, Contacts contacts, NumberChecks numbers)
{
    [Function("ListNumbers")]
    [Needs(Right.SeeOnCall)]
    public async Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices/{practiceId}/staff/numbers")] HttpRequest request, string practiceId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        var states = await contacts.StatesAsync(practice, cancellation);
        return Paging.Answer(request, practice.Team.Staff.Select(s => new MemberNumbers(s.Id, states(s.Id))), s => s.Person);
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
        return await numbers.SendAsync(practice, member, contact, cancellation) switch
        {
            CodeSent.Sent => Results.Accepted(),
            CodeSent.TooMany => Results.Problem("Too many codes were asked for; wait ten minutes.", statusCode: StatusCodes.Status429TooManyRequests),
            _ => Results.Problem("The code could not be sent to that number.", statusCode: StatusCodes.Status502BadGateway),
        };
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
        var (body, unread) = await Body.ReadAsync<CodeAnswer>(request, cancellation);
        if (body is null) return unread!;
        var verdict = await numbers.VerifyAsync(practice, member, contact, body.Code ?? "", cancellation);
        return verdict == CodeVerdict.Right ? Results.NoContent() : Problem.Wrong("code", NumberChecks.Mend(verdict));
    }
}

/// <summary>A team member, and what is known of the member's numbers.</summary>
public sealed record MemberNumbers(string Person, ContactState State);

/// <param name="Code">As it was sent to the number.</param>
public sealed record CodeAnswer(string? Code);
