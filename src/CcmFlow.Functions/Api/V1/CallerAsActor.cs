using System.Text.Json;
using System.Text.Json.Nodes;
using CcmFlow.Functions.Identity;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace CcmFlow.Functions.Api.V1;

/// <summary>
/// Machines name the team member in whose name they write ("by", "staffId"); a person writes in their own. What names nobody gets the caller's
/// team member; naming somebody else is for administrators.
/// </summary>
internal static class CallerAsActor
{
    private const string InQuery = "by";
    private static readonly string[] InBody = ["by", "staffId"];
    private static readonly JsonNodeOptions Reading = new() { PropertyNameCaseInsensitive = true };
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Null: the request now names who writes. Else why not.</summary>
    public static async Task<IResult?> ApplyAsync(HttpRequest request, GuardedRoute route, Person person, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method)) return null;
        if (Judge(request.Query[InQuery].ToString(), person) is { } fault) return fault;
        if (request.Query[InQuery].ToString().Length == 0 && person.StaffId is { } staff)
        {
            var query = new QueryBuilder(request.Query.Where(q => q.Key != InQuery).SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value ?? ""))) { { InQuery, staff } };
            request.QueryString = query.ToQueryString();
        }
        return route.Method.IsDefined(typeof(TakesFilesAttribute), inherit: false) ? null : await InBodyAsync(request, person, cancellation);
    }

    /// <summary>Routes read JSON whatever the request calls its body, so every body is judged; the route then gets it as it was judged, each name once.</summary>
    private static async Task<IResult?> InBodyAsync(HttpRequest request, Person person, CancellationToken cancellation)
    {
        using var raw = new MemoryStream();
        await request.Body.CopyToAsync(raw, cancellation);
        var bytes = raw.ToArray();
        request.Body = new MemoryStream(bytes);
        if (bytes.Length == 0) return null;
        try
        {
            if (JsonNode.Parse(bytes, Reading, Strict) is not JsonObject body) return null;
            foreach (var name in InBody)
            {
                if (body[name] is { } written && Judge(written.GetValueKind() == JsonValueKind.String ? written.GetValue<string>() : "?", person) is { } fault) return fault;
                if (body[name] is null && person.StaffId is { } staff) body[name] = staff;
            }
            request.Body = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(body));
            request.ContentLength = request.Body.Length;
            return null;
        }
        // A name that stands twice, and one that is no Unicode, may show only when it is read.
        catch (Exception error) when (error is JsonException or InvalidOperationException or ArgumentException)
        {
            return Problem.Wrong("body", "is not what the API expects here; see /api/openapi.json.");
        }
    }

    private static IResult? Judge(string named, Person person) =>
        named.Length == 0 || named == person.StaffId || person.Account.Roles.Contains(Role.Administrator)
            ? null
            : Results.Problem("You write in your own name.", statusCode: StatusCodes.Status403Forbidden, title: "Not allowed");
}
