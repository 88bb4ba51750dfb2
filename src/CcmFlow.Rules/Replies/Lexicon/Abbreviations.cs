using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>What thumbs write, English and Spanish, in the spelling of the rules.</summary>
internal static partial class Abbreviations
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["cp"] = "chest pain",
        ["sob"] = "short of breath",
        ["cannot"] = "cant",
        ["cnt"] = "cant",
        ["dnt"] = "dont",
        ["doesnot"] = "doesnt",
        ["u"] = "you",
        ["ur"] = "your",
        ["r"] = "are",
        ["pls"] = "please",
        ["plz"] = "please",
        ["plse"] = "please",
        ["thx"] = "thanks",
        ["thnx"] = "thanks",
        ["tnx"] = "thanks",
        ["tks"] = "thanks",
        ["ty"] = "thanks",
        ["appt"] = "appointment",
        ["apt"] = "appointment",
        ["rx"] = "prescription",
        ["meds"] = "medicines",
        ["med"] = "medicine",
        ["hosp"] = "hospital",
        ["temp"] = "temperature",
        ["hrt"] = "heart",
        ["ambulence"] = "ambulance",
        ["bld"] = "blood",
        ["brth"] = "breath",
        ["ive"] = "i have",
        ["im"] = "i am",
        ["wanna"] = "want to",
        ["gonna"] = "going to",
        ["gotta"] = "got to",
        ["outta"] = "out of",
        ["lotta"] = "lot of",
        ["q"] = "que",
        ["k"] = "ok",
        ["kk"] = "ok",
        ["okey"] = "ok",
        ["okay"] = "ok",
        ["oki"] = "ok",
        ["okie"] = "ok",
        ["xq"] = "porque",
        ["pq"] = "porque",
        ["porq"] = "porque",
        ["tmb"] = "tambien",
        ["tb"] = "tambien",
        ["xfa"] = "por favor",
        ["xfavor"] = "por favor",
        ["porfa"] = "por favor",
        ["porfavor"] = "por favor",
        ["grax"] = "gracias",
        ["grasias"] = "gracias",
        ["toy"] = "estoy",
        ["ta"] = "esta",
        ["dr"] = "doctor",
        ["dra"] = "doctora",
        ["nesesito"] = "necesito",
        ["aser"] = "hacer",
        ["aora"] = "ahora",
        ["ase"] = "hace",
        ["suagr"] = "sugar",
        ["asucar"] = "azucar",
        ["asukar"] = "azucar",
    }.ToFrozenDictionary();

    public static string WriteOut(string folded) =>
        TwoWords().Replace(Word().Replace(folded, match => Words.GetValueOrDefault(match.Value, match.Value)), match => match.Groups[1].Value + "nt");

    [GeneratedRegex(@"(?<![a-z0-9:])[a-z]+(?![a-z0-9])")]
    private static partial Regex Word();

    // "do not" is "dont", so that the negation table has one spelling of each. "can not" is "cant".
    [GeneratedRegex(@"\b(do|does|did|is|are|was|were|has|have|had|could|would|should|ca)n?\s+not\b")]
    private static partial Regex TwoWords();
}
