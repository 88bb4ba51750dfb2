using System.Collections.Frozen;

namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>
/// Words that deny, after NegEx, English and Spanish. "Never" and "nunca" are not among them: "never had chest pain like this"
/// denies nothing.
/// </summary>
internal static class Negations
{
    private static readonly FrozenSet<string> DenyingWords = Set("""
        no not without dont doesnt didnt isnt arent wasnt werent aint havent hasnt hadnt denies deny zero none neither
        sin ni tampoco ningun ninguna niego niega
        """);

    /// <summary>What may stand between a denying word and what it denies. Any other word ends the denial: doubt keeps the flag.</summary>
    private static readonly FrozenSet<string> BridgingWords = Set("""
        have having has had get getting got feel feeling felt experiencing any a an the of more much longer been in kind sign signs symptoms symptom
        thoughts thought new recent current today it its this really bad severe
        tengo tiene tenido tuve he ha hay siento sentido me el la los las un una de nada mas en mucho mucha ningun ninguna alguna nuevo sintomas
        pain pains ache aches headache headaches cough chills nausea fever vomiting dizziness swelling bleeding weakness numbness
        dolor dolores tos escalofrios nausea nauseas fiebre vomito vomitos mareo mareos hinchazon sangrado debilidad
        """);

    private static readonly FrozenSet<string> JoiningWords = Set("or nor ni o u neither");

    private static readonly FrozenSet<string> VerbWords = Set("""
        is are am feels feel feeling hurts hurt hurting aches aching burns cant cannot wont got keeps started fell passed fainted have has having
        duele duelen aprieta siento falta puedo esta estoy tengo arde quema cuesta me
        """);

    public static bool Denies(string word) => DenyingWords.Contains(word);

    public static bool Bridges(string word) => BridgingWords.Contains(word);

    public static bool Joins(string word) => JoiningWords.Contains(word);

    /// <summary>The word makes a clause of its own: after a comma it is no longer part of a denied list.</summary>
    public static bool IsVerb(string word) => VerbWords.Contains(word);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
