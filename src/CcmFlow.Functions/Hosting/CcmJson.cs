using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CcmFlow.Functions.Hosting;

/// <summary>How records are written to table columns and to the REST API: camelCase, enums as words: a number that stands for nothing would be stored.</summary>
public static class CcmJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>
    /// How a request's body is read: as the API's document has it. A field that nobody reads is a mistake of whoever sent it, and an instant without its offset
    /// would be one hour here and another there. What is stored is read by <see cref="Options"/>: an older or newer version may have written it.
    /// </summary>
    public static JsonSerializerOptions Requests { get; } = new(Options)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        Converters = { new WrittenInstantConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        PropertyNameCaseInsensitive = false,
        NumberHandling = JsonNumberHandling.Strict,
    };
}
