using System.Text.Json;
using System.Text.Json.Serialization;

namespace CcmFlow.Functions.Hosting;

/// <summary>How records are written to table columns and to the REST API: camelCase, enums as words.</summary>
public static class CcmJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };
}
