using System.Runtime.CompilerServices;
using System.Text.Json;
using CcmFlow.Rules.Replies;

namespace CcmFlow.Rules.Tests.Replies;

/// <summary>A line of labelled-replies.jsonl: a made-up text in the format of <c>ccmflow replies classify</c> with what it has to be read as,
/// the batch it came with and, in batches written by category, its category.</summary>
public sealed record LabelledReply(string Text, string Lang, ReplyContext Context, ReplySender Sender, string Label, string Batch, string? Cat = null)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };

    public static IReadOnlyList<LabelledReply> All { get; } =
        [.. File.ReadLines(Beside("labelled-replies.jsonl")).Select(line => JsonSerializer.Deserialize<LabelledReply>(line, Json)!)];

    public ReplyClassification Read() => ReplyClassifier.Classify(Text, Lang, Context, Sender);

    private static string Beside(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);
}
