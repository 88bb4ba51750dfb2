using System.Collections.Frozen;

namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>
/// Words of short answers. An answer counts only when all words of it are known here: one word that is not, and a person reads it.
/// </summary>
internal static class AnswerWords
{
    private static readonly FrozenSet<string> Yes = Set("""
        yes yess yesss yea yeah yep yup yse yees si sii sip simon agree agreed accept acepto accepto consent consiento claro sure absolutely definitely
        """);

    private static readonly FrozenSet<string> YesPhraseWords = Set("""
        please thanks thank you i do want to the would like sign me up count in with it this that ok am a of course and doctor nurse program service care calls texts monthly
        join enroll participate participar go ahead for ma maam sir mr mrs miss
        quiero gracias por favor de acuerdo supuesto senor senora senorita doctor doctora enfermera con el la lo programa servicio yo muchas inscribirme ser parte bueno esta bien
        que hi hello hola good morning afternoon buenos buenas dias tardes estoy dios lo le bendiga :good: :emoji: 1
        """);

    private static readonly FrozenSet<string> No = Set("no nope nah not dont nel negative negativo decline refuse rechazo");

    private static readonly FrozenSet<string> NoPhraseWords = Set("""
        thanks thank you i am im interested want it this that do to please sorry the program service need participate join enroll agree accept consent for me sir maam
        gracias quiero me interesa acepto necesito deseo participar por favor el la lo programa servicio muchas senor senora disculpe perdon estoy interesado interesada yo :emoji: :bad:
        """);

    private static readonly FrozenSet<string> Well = Set("""
        ok good great fine well better excellent perfect wonderful alright awesome fantastic super bien excelente perfecto perfecta mejor vale maravilloso :good: okeydokey okie normal
        """);

    /// <summary>Alone they say that all is well when that was the question.</summary>
    private static readonly FrozenSet<string> WellWhenAsked = Set("yes yess yea yeah yep yup si sip");

    private static readonly FrozenSet<string> WellPhraseWords = Set("""
        i am is are was we he she my me you and so very pretty really doing do feel feeling felt all everything every thing going here today this week now day days right as usual always same
        thanks thank god for asking a the at to it its that with much lot just hi hello hey good morning afternoon evening nurse doctor mr mrs miss sir maam still be been have
        has had on of far bless your too also again taking took taken medicines medicine pills them planned time estoy me siento muy todo toda todos hoy esta este semana dia
        dias gracias a dios por preguntar hola buenos buenas tardes noches yo y ando vamos va va todo en orden como siempre igual que doctor doctora enfermera senorita senor senora mucho mucha
        muchas con el la los las mi mis tome tomo tomado medicinas pastillas al tiempo aqui ahora ya bendiciones saludos lo le bendiga ud usted es contento contenta feliz happy
        super :emoji:
        """);

    public static bool IsYes(string word) => Yes.Contains(word);

    public static bool MayGoWithYes(string word) => Yes.Contains(word) || YesPhraseWords.Contains(word);

    public static bool IsNo(string word) => No.Contains(word);

    public static bool MayGoWithNo(string word) => No.Contains(word) || NoPhraseWords.Contains(word);

    public static bool IsWell(string word) => Well.Contains(word);

    public static bool IsWellWhenAsked(string word) => WellWhenAsked.Contains(word);

    public static bool MayGoWithWell(string word) => Well.Contains(word) || WellWhenAsked.Contains(word) || WellPhraseWords.Contains(word);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
