using System.Text.Json.Nodes;
using CcmFlow.Functions.Api.V1;
using CcmFlow.Functions.Identity;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

/// <summary>The API's document. What a machine reaches with its key is written down; the same routes for people under <c>/api/v1</c> are derived from it.</summary>
public sealed class OpenApiEndpoint
{
    private const string Prefix = "/api/";
    private const string MachineScheme = "functionKey";
    private const string PersonScheme = "bearer";
    private static readonly string Document = WithPeople(Read());

    [Function("OpenApi")]
    [OpenTo("anybody")]
    public IResult Get([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "openapi.json")] HttpRequest request) => Results.Content(Document, "application/json");

    private static string WithPeople(JsonNode document)
    {
        var paths = document["paths"]!.AsObject();
        foreach (var (path, item) in paths.Where(p => p.Value!.AsObject().Any(o => IsKeyed(o.Value!))).ToList())
        {
            var twin = item!.DeepClone().AsObject();
            foreach (var (method, operation) in twin) ForPeople(operation!.AsObject(), method);
            paths[Prefix + PeopleApi.Prefix + path[Prefix.Length..]] = twin;
        }
        document["components"]!["securitySchemes"]![PersonScheme] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer", ["bearerFormat"] = "JWT" };
        return document.ToJsonString();
    }

    private static bool IsKeyed(JsonNode operation) => operation["security"] is JsonArray security && security.Any(s => s!.AsObject().ContainsKey(MachineScheme));

    private static void ForPeople(JsonObject operation, string method)
    {
        operation["security"] = new JsonArray(new JsonObject { [PersonScheme] = new JsonArray() });
        var responses = operation["responses"]!.AsObject();
        void Answer(string status, string description) => responses[status] = new JsonObject { ["description"] = description };
        Answer("401", "No token, or none that is good");
        Answer("403", "The caller's roles do not include this");
        Answer("404", "Not there, or another practice's: there is no telling which");
        Answer("429", "Too many requests; Retry-After says how long to wait");
        if (method == "get") Answer("304", "If-None-Match names what is there");
        if (method != "post") return;
        var parameters = operation["parameters"] as JsonArray ?? [];
        parameters.Add(new JsonObject
        {
            ["name"] = KeptAnswers.Header,
            ["in"] = "header",
            ["description"] = "The same key again gets the same answer, and nothing is done again",
            ["schema"] = new JsonObject { ["type"] = "string", ["maxLength"] = 128 },
        });
        operation["parameters"] = parameters;
    }

    private static JsonNode Read()
    {
        using var stream = typeof(OpenApiEndpoint).Assembly.GetManifestResourceStream("openapi.json")!;
        return JsonNode.Parse(stream)!;
    }
}
