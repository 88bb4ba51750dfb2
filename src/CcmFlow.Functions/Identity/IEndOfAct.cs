using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Identity;

/// <summary>A result whose status alone does not say that nothing was changed.</summary>
public interface IEndOfAct
{
    /// <summary>Null: the status says it all.</summary>
    ActEnd? End { get; }
}

/// <summary>The answer to an act that had been done before: the same as then, and nothing is done again.</summary>
internal sealed record DoneBefore(IResult Answer) : IResult, IStatusCodeHttpResult, IEndOfAct
{
    public ActEnd? End => ActEnd.Unchanged;

    public static IResult When(bool before, IResult answer) => before ? new DoneBefore(answer) : answer;

    public int? StatusCode => (Answer as IStatusCodeHttpResult)?.StatusCode;

    public Task ExecuteAsync(HttpContext httpContext) => Answer.ExecuteAsync(httpContext);
}
