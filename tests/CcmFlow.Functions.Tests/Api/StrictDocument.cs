using System.Text.Json.Nodes;
using CcmFlow.Cli.Demo;
using CcmFlow.Functions.Api;

namespace CcmFlow.Functions.Tests.Api;

/// <summary>The app's document with nothing allowed that it does not name, in a file.</summary>
internal static class StrictDocument
{
    public static string Write()
    {
        var document = JsonNode.Parse(OpenApiEndpoint.Document)!;
        Close(document);
        var file = Path.Combine(WorkFolders.New("openapi"), "strict.json");
        File.WriteAllText(file, document.ToJsonString());
        return file;
    }

    private static void Close(JsonNode? node)
    {
        if (node is JsonObject body)
        {
            if (body["properties"] is JsonObject && body["type"] is not null && !body.ContainsKey("additionalProperties")) body["additionalProperties"] = false;
            foreach (var (_, value) in body.ToList()) Close(value);
        }
        else if (node is JsonArray list) foreach (var value in list) Close(value);
    }
}
