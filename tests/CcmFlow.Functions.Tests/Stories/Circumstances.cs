using System.Text.Json;
using System.Text.Json.Nodes;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Patients;

namespace CcmFlow.Functions.Tests.Stories;

/// <summary>A patient's circumstances as the API takes them: all of them, whatever a test has to say.</summary>
internal static class Circumstances
{
    private static readonly JsonSerializerOptions Whole = new(CcmJson.Options) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.Never };

    /// <summary>Nothing is recorded but what is given.</summary>
    public static JsonObject With(object given)
    {
        var whole = JsonSerializer.SerializeToNode(PatientCircumstances.None, Whole)!.AsObject();
        foreach (var (name, value) in JsonSerializer.SerializeToNode(given, CcmJson.Options)!.AsObject()) whole[name] = value?.DeepClone();
        return whole;
    }

    public static JsonObject With(string json) => With(JsonNode.Parse(json)!);
}
