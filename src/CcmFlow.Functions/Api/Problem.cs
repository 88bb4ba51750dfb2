using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Api;

/// <summary>Refusals as application/problem+json, each naming the field and the mend.</summary>
internal static class Problem
{
    public static IResult NotFound(string what, string id) =>
        Results.Problem($"There is no {what} '{id}'.", statusCode: StatusCodes.Status404NotFound, title: "Not found");

    public static IResult Wrong(params IReadOnlyList<(string Field, string Mend)> faults) =>
        Results.Problem(string.Join(' ', faults.Select(f => $"{f.Field}: {f.Mend}")), statusCode: StatusCodes.Status400BadRequest, title: "The request is not complete");

    public static IResult TooLarge(string field, string mend) =>
        Results.Problem($"{field}: {mend}", statusCode: StatusCodes.Status413PayloadTooLarge, title: "Too large");

    public static IResult Wrong(string field, string mend) =>
        Results.Problem($"{field}: {mend}", statusCode: StatusCodes.Status400BadRequest, title: "The request is not complete");
}
