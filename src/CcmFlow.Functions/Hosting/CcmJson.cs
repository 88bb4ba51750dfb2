using System.Text.Json;
using System.Text.Json.Serialization;

namespace CcmFlow.Functions.Hosting;

/// <summary>How records are written to table columns and to the REST API: camelCase, enums as words: a number that stands for nothing would be stored.</summary>
public static class CcmJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };
}
