using System.Text.Json;
using CcmFlow.Rules.Replies;

namespace CcmFlow.RulesBench;

/// <summary>A line of the labelled texts of the tests.</summary>
internal sealed record LabelledText(string Text, string Language, ReplyContext Context, ReplySender Sender, string Label, string Batch)
{
    public static List<LabelledText> All()
    {
        using var lines = new StreamReader(typeof(LabelledText).Assembly.GetManifestResourceStream("labelled-replies.jsonl")!);
        var texts = new List<LabelledText>();
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            string Field(string name) => json.RootElement.GetProperty(name).GetString()!;
            texts.Add(new LabelledText(Field("text"), Field("lang"), Enum.Parse<ReplyContext>(Field("context"), ignoreCase: true), Enum.Parse<ReplySender>(Field("sender"), ignoreCase: true), Field("label"), Field("batch")));
        }

        return texts;
    }
}
