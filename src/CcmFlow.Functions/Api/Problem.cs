using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Api;

/// <summary>Refusals as application/problem+json, each naming the field and the mend.</summary>
internal static class Problem
{
    public static IResult NotFound(string what, string id) =>
        Results.Problem($"There is no {what} '{id}'.", statusCode: StatusCodes.Status404NotFound, title: "Not found");

    public static IResult Wrong(string field, string mend) =>
        Results.Problem($"{field}: {mend}", statusCode: StatusCodes.Status400BadRequest, title: "The request is not complete");
}
