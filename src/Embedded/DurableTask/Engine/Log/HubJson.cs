using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using CcmFlow.Embedded.DurableTask.Engine.Hub;

namespace CcmFlow.Embedded.DurableTask.Engine.Log;

/// <summary>Changes of the hub as JSON. What has its default value is not written.</summary>
[JsonSerializable(typeof(HubChange))]
[JsonSerializable(typeof(Dictionary<string, object?>))]
[JsonSerializable(typeof(List<object?>))]
internal sealed partial class HubJson : JsonSerializerContext
{
    /// <summary>Inputs and outputs are JSON texts themselves: their quotes are escaped by one character, not by six.</summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Enough for the longest chain of failures, each within the one that it caused.</summary>
    public const int MaxDepth = 512;

    public static HubJson Changes { get; } = new(new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = Encoder,
        MaxDepth = MaxDepth,
        Converters = { new FailureValueJson() },
    });
}
