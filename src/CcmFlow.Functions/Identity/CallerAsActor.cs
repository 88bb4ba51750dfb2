using System.Text.Json;
using System.Text.Json.Nodes;
using CcmFlow.Functions.Api;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace CcmFlow.Functions.Identity;

/// <summary>
/// Machines name the team member in whose name they write ("by", "staffId"); a person writes in their own. What names nobody gets the caller's
/// team member; naming somebody else is for administrators. So it is with a token alone and with one beside a machine's key.
/// </summary>
internal static class CallerAsActor
{
    private const string InQuery = "by";
    private static readonly string[] InBody = ["by", "staffId"];
    private static readonly JsonNodeOptions Reading = new() { PropertyNameCaseInsensitive = true };
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Whose act it is: the person's whose token came with it, whatever it names; a machine's in the name that it gives. Null: it gives none of the practice.</summary>
    /// <param name="named">Team member or account.</param>
    public static string? Of(HttpRequest request, Practice practice, string? named) =>
        Person.Of(request) is { } person ? person.StaffId ?? person.Account.Id
        : named is not null && (practice.Team.Find(named) is not null || practice.Accounts.Any(a => a.Id == named)) ? named
        : null;

    /// <summary>Null: the request now names who writes. Else why not.</summary>
    public static async Task<IResult?> ApplyAsync(HttpRequest request, GuardedRoute route, Person person, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) return null;
        if (Judge(request.Query[InQuery].ToString(), person) is { } fault) return fault;
        if (request.Query[InQuery].ToString().Length == 0 && person.StaffId is { } staff)
        {
            var query = new QueryBuilder(request.Query.Where(q => q.Key != InQuery).SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value ?? ""))) { { InQuery, staff } };
            request.QueryString = query.ToQueryString();
        }
        return route.Method.IsDefined(typeof(TakesFilesAttribute), inherit: false) ? null : await InBodyAsync(request, person, cancellation);
    }

    /// <summary>Fills in whose act it is, where the body has a place for it and names nobody.</summary>
    /// <param name="known">The fields of the body's type.</param>
    public static void NameIn(JsonObject body, IReadOnlySet<string> known, Person? person)
    {
        if (person?.StaffId is not { } staff) return;
        foreach (var name in InBody)
            if (known.Contains(name) && body[name] is null) body[name] = staff;
    }

    /// <summary>The refusal of an act that a member of the team does, when the caller named none that there is.</summary>
    /// <param name="mend">For a caller who may name one.</param>
    public static IResult NoMember(HttpRequest request, string field, string mend) =>
        Person.Of(request) is { StaffId: null } person && !person.Account.Roles.Contains(Role.Administrator)
            ? Results.Problem($"{field}: {WithoutMember(person)}", statusCode: StatusCodes.Status409Conflict, title: "Not possible")
            : Problem.Wrong(field, mend);

    /// <summary>Nobody but an administrator can mend it, so that is what they are told.</summary>
    private static string WithoutMember(Person person) => $"your account works as no member of the team. An administrator of the practice has to set worksAs of it (settings/person.{person.Account.Id}).";

    /// <summary>Every body is judged, whatever the request calls it.</summary>
    private static async Task<IResult?> InBodyAsync(HttpRequest request, Person person, CancellationToken cancellation)
    {
        using var raw = new MemoryStream();
        await request.Body.CopyToAsync(raw, cancellation);
        var bytes = raw.ToArray();
        request.Body = new MemoryStream(bytes);
        if (bytes.Length == 0) return null;
        if (Body.KindFault(request) is { } wrongKind) return wrongKind;
        try
        {
            if (JsonNode.Parse(bytes, Reading, Strict) is not JsonObject body) return null;
            foreach (var name in InBody)
                if (body[name] is { } written && Judge(written.GetValueKind() == JsonValueKind.String ? written.GetValue<string>() : "?", person) is { } fault) return fault;
            return null;
        }
        // A name that stands twice, and one that is no Unicode, may show only when it is read.
        catch (Exception error) when (error is JsonException or InvalidOperationException or ArgumentException)
        {
            return Problem.Wrong("body", "is no JSON that can be read, or has a name twice.");
        }
    }

    private static IResult? Judge(string named, Person person) =>
        named.Length == 0 || named == person.StaffId || named == person.Account.Id || person.Account.Roles.Contains(Role.Administrator)
            ? null
            : Results.Problem(person.StaffId is null ? $"You write in your own name, and {WithoutMember(person)}" : "You write in your own name.", statusCode: StatusCodes.Status403Forbidden, title: "Not allowed");
}
