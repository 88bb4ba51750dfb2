using System.Text.Json.Nodes;
using CcmFlow.Functions.Api.V1;
using CcmFlow.Functions.Identity;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

/// <summary>
/// The API's document. What a machine reaches with its key is written down; the same routes for people under <c>/api/v1</c> are derived from it: there a caller's name may be
/// left out, for the token says whose act it is. What every route may answer is added to each.
/// </summary>
public sealed class OpenApiEndpoint
{
    private const string Prefix = "/api/";
    private const string MachineScheme = "functionKey";
    private const string PersonScheme = "bearer";
    private const string Schemas = "#/components/schemas/";
    private static readonly string[] Names = ["by", "staffId"];

    /// <summary>As it is answered.</summary>
    public static string Document { get; } = Whole(Read());

    [Function("OpenApi")]
    [OpenTo("anybody")]
    public IResult Get([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "openapi.json")] HttpRequest request) => Results.Content(Document, "application/json");

    private static string Whole(JsonNode document)
    {
        var (paths, schemas) = (document["paths"]!.AsObject(), document["components"]!["schemas"]!.AsObject());
        foreach (var (path, item) in paths.ToList())
        {
            foreach (var (method, operation) in item!.AsObject()) ForAll(operation!.AsObject(), path, method);
            if (!item.AsObject().Any(o => IsKeyed(o.Value!))) continue;
            var twin = item.DeepClone().AsObject();
            foreach (var (method, operation) in twin) ForPeople(operation!.AsObject(), method, schemas);
            foreach (var (_, operation) in item.AsObject()) operation!["responses"]!["401"] = new JsonObject { ["description"] = "Without a function key" };
            paths[Prefix + PeopleApi.Prefix + path[Prefix.Length..]] = twin;
        }
        document["components"]!["securitySchemes"]![PersonScheme] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer", ["bearerFormat"] = "JWT" };
        return document.ToJsonString();
    }

    private static bool IsKeyed(JsonNode operation) => operation["security"] is JsonArray security && security.Any(s => s!.AsObject().ContainsKey(MachineScheme));

    private static void ForAll(JsonObject operation, string path, string method)
    {
        operation["operationId"] = AccessTable.Own.Routes.Single(r => Prefix + r.Route == path && r.Methods.Contains(method, StringComparer.OrdinalIgnoreCase)).Function;
        if (!IsKeyed(operation)) return;
        Refuse(operation, "400", "What is wrong and the mend");
        Refuse(operation, "500", "The app failed; part of it may be done");
        if (method != "get") Refuse(operation, "413", "More than is taken here at once");
        if (Json(operation) is not null) Refuse(operation, "415", "The body does not call itself JSON");
    }

    private static void ForPeople(JsonObject operation, string method, JsonObject schemas)
    {
        operation["operationId"] = $"V1{operation["operationId"]}";
        operation["security"] = new JsonArray(new JsonObject { [PersonScheme] = new JsonArray() });
        operation["responses"]!.AsObject().Remove("401");
        Refuse(operation, "401", "No token, or none that is good");
        Refuse(operation, "403", "The caller's roles do not include this, or it names somebody else");
        operation["responses"]!.AsObject().Remove("404");
        Refuse(operation, "404", "Not there, or another practice's: there is no telling which");
        Refuse(operation, "429", "Too many requests; Retry-After says how long to wait");
        Refuse(operation, "503", "The issuer of tokens does not answer; Retry-After says when to come again");
        var parameters = operation["parameters"] as JsonArray ?? [];
        operation["parameters"] = parameters;
        foreach (var named in parameters.Where(p => p!["in"]!.GetValue<string>() == "query" && Names.Contains(p["name"]!.GetValue<string>())))
        {
            named!["required"] = false;
            named["description"] = $"{named["description"]}; the caller's own where it is left out, and another's for administrators alone";
        }
        if (Json(operation) is { } body) body["schema"] = Unnamed(body["schema"]!, schemas);
        if (method == "get") parameters.Add(Header("If-None-Match", "What the caller has: 304 while it is so"));
        if (method == "get") operation["responses"]!["304"] = new JsonObject { ["description"] = "If-None-Match names what is there" };
        if (method != "post") return;
        Refuse(operation, "409", "The first call with this Idempotency-Key has not ended");
        Refuse(operation, "422", "The Idempotency-Key was used for another request");
        parameters.Add(Header(KeptAnswers.Header, "The same key again gets the same answer, and nothing is done again", 128));
    }

    private static JsonObject Header(string name, string description, int? longest = null)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (longest is { } most) schema["maxLength"] = most;
        return new JsonObject { ["name"] = name, ["in"] = "header", ["description"] = description, ["schema"] = schema };
    }

    /// <summary>The same body with nobody named in it: a schema of its own where the machines' asks for a name.</summary>
    private static JsonNode Unnamed(JsonNode schema, JsonObject schemas)
    {
        if (schema["$ref"]?.GetValue<string>()[Schemas.Length..] is not { } name || schemas[name]!["required"] is not JsonArray required || !required.Any(IsName)) return schema.DeepClone();
        var twin = $"{name}OfPerson";
        if (!schemas.ContainsKey(twin))
        {
            var loose = schemas[name]!.DeepClone();
            loose["required"] = new JsonArray([.. required.Where(r => !IsName(r)).Select(r => r!.DeepClone())]);
            schemas[twin] = loose;
        }
        return new JsonObject { ["$ref"] = Schemas + twin };
    }

    private static bool IsName(JsonNode? required) => Names.Contains(required!.GetValue<string>());

    private static JsonObject? Json(JsonObject operation) => operation["requestBody"]?["content"]?["application/json"] as JsonObject;

    private static void Refuse(JsonObject operation, string status, string description)
    {
        var responses = operation["responses"]!.AsObject();
        if (responses.ContainsKey(status)) return;
        responses[status] = new JsonObject
        {
            ["description"] = description,
            ["content"] = new JsonObject { ["application/problem+json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = Schemas + "Problem" } } },
        };
    }

    private static JsonNode Read()
    {
        using var stream = typeof(OpenApiEndpoint).Assembly.GetManifestResourceStream("openapi.json")!;
        return JsonNode.Parse(stream)!;
    }
}
