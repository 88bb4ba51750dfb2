using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CcmFlow.Functions.Records;

/// <summary>What a FHIR server says to a transaction. Of its words only codes and places are repeated: the rest may tell of the patient.</summary>
public static partial class TransactionAnswer
{
    private const int IssuesTold = 3;

    /// <summary>
    /// Null: each entry was taken. A transaction is answered by a Bundle of type transaction-response with the outcome of each entry, in the order of
    /// what was sent (FHIR R4, 3.1.0.11.4); a sign-in page, a search's result or an empty Bundle say nothing of the month.
    /// </summary>
    public static string? Fault(byte[] answer, JsonObject sent)
    {
        if (Read(answer) is not { } body || Text(body["resourceType"]) != "Bundle" || Text(body["type"]) != "transaction-response")
            return "The FHIR server answered without a transaction's outcome: nobody knows whether it took the month. Look at its address.";
        var (told, asked) = ((body["entry"] as JsonArray)?.Count ?? 0, sent["entry"]!.AsArray().Count);
        if (told != asked) return string.Create(CultureInfo.InvariantCulture, $"The FHIR server told the outcome of {told} of {asked} entries: nobody knows whether it took the month. Look there.");
        foreach (var (i, entry) in ((JsonArray)body["entry"]!).Index())
        {
            var status = Text((entry as JsonObject)?["response"] is JsonObject response ? response["status"] : null) ?? "";
            if (!TakenStatus().IsMatch(status)) return $"The FHIR server did not take the {TypeOf(sent, i)} of entry {i}{(AnyStatus().Match(status) is { Success: true } said ? $" ({said.Value})" : "")}.";
        }
        return null;
    }

    /// <summary>What an OperationOutcome finds wrong and where, to append to a sentence; empty: it says nothing that may be repeated.</summary>
    public static string Issues(byte[] answer, JsonObject sent)
    {
        if (Read(answer) is not { } body || Text(body["resourceType"]) != "OperationOutcome" || body["issue"] is not JsonArray issues) return "";
        var told = issues.OfType<JsonObject>().Where(i => Text(i["severity"]) is null or "error" or "fatal").Select(i => Issue(i, sent)).OfType<string>().Distinct().Take(IssuesTold).ToList();
        return told.Count == 0 ? "" : $": {string.Join("; ", told)}";
    }

    private static string? Issue(JsonObject issue, JsonObject sent)
    {
        if (Text(issue["code"]) is not { } code || !Code().IsMatch(code)) return null;
        var place = ((issue["expression"] ?? issue["location"]) as JsonArray)?.Select(Text).FirstOrDefault(p => p is not null && Place().IsMatch(p));
        return place is null ? code : $"{code} at {place}{(EntryOf().Match(place) is { Success: true } entry ? $" ({TypeOf(sent, int.Parse(entry.Groups[1].Value, CultureInfo.InvariantCulture))})" : "")}";
    }

    private static string TypeOf(JsonObject sent, int entry) => sent["entry"]!.AsArray().ElementAtOrDefault(entry)?["resource"]?["resourceType"]?.GetValue<string>() ?? "resource";

    private static JsonObject? Read(byte[] answer)
    {
        try
        {
            return JsonNode.Parse(answer, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    [GeneratedRegex("^2[0-9]{2}( |$)")]
    private static partial Regex TakenStatus();

    [GeneratedRegex("^[1-5][0-9]{2}")]
    private static partial Regex AnyStatus();

    /// <summary>As the value set IssueType writes them.</summary>
    [GeneratedRegex("^[a-z]{1,20}(-[a-z]{1,20}){0,3}$")]
    private static partial Regex Code();

    /// <summary>Names and indices only: a path with a condition in it could hold what the patient is called.</summary>
    [GeneratedRegex(@"^[A-Za-z]{1,40}(\[[0-9]{1,4}\])?(\.[A-Za-z]{1,40}(\[[0-9]{1,4}\])?){0,12}$")]
    private static partial Regex Place();

    [GeneratedRegex(@"^Bundle\.entry\[([0-9]{1,4})\]")]
    private static partial Regex EntryOf();
}
