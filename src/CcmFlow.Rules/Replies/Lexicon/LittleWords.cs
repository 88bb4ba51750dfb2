using System.Collections.Frozen;

namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>Words that may stand inside a phrase without changing it: "throwing up [the] blood", "cant [really] breathe".</summary>
internal static class LittleWords
{
    private static readonly FrozenSet<string> Words = """
        the a an my his her our your this that these of to in on at and very really so just still even almost all is am are was be been has have
        some any more me it its i he she we they him right now again up down like kind feel feeling feels left right
        el la los las un una unos unas mi mis su sus de del al en y muy mucho mucha tan ya me se le lo te que es esta estoy estan tengo
        siento bien izquierdo izquierda derecho derecha todavia aun otra vez mas por con
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    public static bool Contains(string word) => Words.Contains(word);
}
