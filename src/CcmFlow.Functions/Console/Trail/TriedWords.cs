using System.Collections.Frozen;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Trail;
using CcmFlow.Rules.Access;

namespace CcmFlow.Functions.Console.Trail;

/// <summary>An act that was not carried out, in words that do not claim it: what was tried, and what became of it.</summary>
public static class TriedWords
{
    /// <summary>The verbs that sentences of the trail begin with.</summary>
    private static readonly FrozenDictionary<string, string> Verbs = new Dictionary<string, string>
    {
        ["Added"] = "add", ["Changed"] = "change", ["Checked"] = "check", ["Closed"] = "close", ["Confirmed"] = "confirm", ["Corrected"] = "correct", ["Downloaded"] = "download", ["Ended"] = "end", ["Exported"] = "export", ["Had"] = "have",
        ["Imported"] = "import", ["Kept"] = "keep", ["Logged"] = "log", ["Looked"] = "look", ["Noted"] = "note", ["Opened"] = "open", ["Passed"] = "pass", ["Posted"] = "post", ["Put"] = "put",
        ["Read"] = "read", ["Recorded"] = "record", ["Replaced"] = "replace", ["Searched"] = "search", ["Sent"] = "send", ["Settled"] = "settle", ["Signed"] = "sign", ["Ticked"] = "tick",
        ["Took"] = "take", ["Uploaded"] = "upload", ["Used"] = "use", ["Verified"] = "verify", ["Voided"] = "void", ["Wrote"] = "write",
    }.ToFrozenDictionary();

    /// <summary>"Replaced a claim" as "Tried to replace a claim".</summary>
    public static string Of(string sentence) => sentence.Split(' ', 2) is [var verb, var rest] && Verbs.TryGetValue(verb, out var plain) ? $"Tried to {plain} {rest}" : $"Begun and not carried out: {sentence}";

    /// <summary>Whether the verb of a sentence is known.</summary>
    public static bool Knows(string sentence) => Verbs.ContainsKey(sentence.Split(' ')[0]);

    /// <summary>What became of an entry that was not carried out, as it says itself or a later one does. Null: it was carried out, or its process died before it could say.</summary>
    public static string? OutcomeOf(TrailLink link) => (link.Entry.Outcome ?? link.Answer?.Outcome) is not { } outcome ? null : ActOutcome.Parse(outcome) switch
    {
        { End: ActEnd.Refused } => "refused: nothing was changed",
        { End: ActEnd.Unchanged } => "nothing was changed: it was so before",
        { End: ActEnd.Failed } => "failed: look whether part of it is done",
        _ => Enum.TryParse<Refusal>(outcome, out var refusal) ? RefusalAnswer.TitleOf(refusal) : outcome,
    };
}
