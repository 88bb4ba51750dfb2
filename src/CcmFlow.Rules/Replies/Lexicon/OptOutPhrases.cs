using System.Collections.Frozen;
using CcmFlow.Rules.Replies.Reading;

namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>
/// The FCC's per-se words and the carriers' keywords, which count only as the whole text ("cancel my appointment" is none), and a
/// phrase model for opt-outs in one's own words, in both languages (47 CFR 64.1200(a)(10)).
/// </summary>
internal static class OptOutPhrases
{
    private static readonly FrozenSet<string> StopTexts = Rows("""
        stop
        stopp
        stpo
        sotp
        stop all
        stopall
        unsubscribe
        unsuscribe
        unsubcribe
        unsubscibe
        cancel
        cancle
        end
        quit
        revoke
        optout
        opt out
        dont text
        dont text me
        alto
        parar
        pare
        paren
        cancelar
        cancela
        baja
        no mas
        nomas
        ya no
        ya no mas
        detener
        terminar
        desuscribir
        salir
        basta
        ya basta
        :stop:
        """);

    private static readonly FrozenSet<string> StartTexts = Rows("""
        start
        unstop
        opt in
        optin
        iniciar
        inicio
        comenzar
        empezar
        reanudar
        """);

    private static readonly FrozenSet<string> HelpTexts = Rows("""
        help
        info
        information
        ayuda
        informacion
        """);

    private static readonly FrozenSet<string> CourtesyWords =
        "please thanks thank you now por favor gracias ya it this just".Split(' ').ToFrozenSet();

    public static readonly IReadOnlyList<Pattern> Phrases =
    [
        .. """
            stop texting|messaging|contacting|bothering|harassing|spamming|emailing
            stop sending me|us|these|this|those|texts|messages|it
            stop all? these? the? your? this? {texts}
            stop calling and|or texting
            quit texting|messaging|sending|bothering
            dont text|message|contact|bother me|us|anymore|again|this|here
            dont send me|any|more|these|texts|messages|it
            dont want to get|receive|have? these|any|more|your|the|texts|messages {texts}
            dont want to get|receive {texts}
            no longer want|wish {texts}|these|this|it
            no longer want|wish to receive|get
            dont want any|these|your|more|the|no {texts}
            dont want you to text|texting|message|contact me
            no more {texts}
            no more of? these|this texts|messages
            remove me|my|us
            take me|my|us|this off|from
            off your|the|this list
            unsubscribe me|us|from
            want to unsubscribe
            opt me out
            opting out
            want|wish|like|choose to opt out
            want out of|from this|the|your program|list|texts|messages
            leave me alone
            lose my number
            delete my number
            wrong number|person
            you have the? wrong
            revoke my? consent|permission
            withdraw my? consent|permission|from
            cancel my? the? these? this? enrollment|subscription|program|service|texts|messages|membership
            cancel everything
            end the? these? this? my? program|service|texts|messages|enrollment
            {not} interested in these|your|texts|messages
            unenroll me?
            no me manden|mande|envien|envie|escriban|escriba|texteen|textee|contacten|contacte|molesten|moleste|mandes|escribas
            no manden|envien|mande|envie mas?
            no|dejen|deje|dejar molestar|molesten|moleste
            dejen|deje|deja|paren|pare de mandar|enviar|escribir|textear|mandarme|enviarme|escribirme|molestar|molestarme|contactar|contactarme
            dejenme|dejeme|dejame en paz|tranquilo|tranquila|solo|sola
            no quiero|deseo mas? recibir? mas? {texts}
            no quiero|deseo que me manden|escriban|contacten|envien|texteen
            no quiero recibir nada|mas
            no mas {texts}
            no mas por favor
            ya no quiero|deseo recibir|nada|mas|esto|estos|mensajes
            quitenme|quiteme|borrenme|borreme|saquenme|saqueme|eliminenme|elimineme de?
            quiten|borren|eliminen mi numero
            denme|deme|darme|dame|dar de baja
            quiero|deseo cancelar|salir|salirme
            cancelar|cancelen|cancele mi|la|el|los|este suscripcion|mensajes|servicio|programa|textos|inscripcion
            retiro|revoco mi consentimiento|permiso
            numero|persona equivocado|equivocada
            se equivoco|equivocaron de numero
            """.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Pattern.Parse),
    ];

    public static bool IsStop(IReadOnlyList<Token> words) => Is(words, StopTexts);

    public static bool IsStart(IReadOnlyList<Token> words) => Is(words, StartTexts);

    public static bool IsHelp(IReadOnlyList<Token> words) => Is(words, HelpTexts);

    /// <param name="words">The words of a whole text, or of its first or last sentence.</param>
    /// <param name="keywords">Keywords as texts.</param>
    private static bool Is(IReadOnlyList<Token> words, FrozenSet<string> keywords) =>
        words.Count > 0 && (keywords.Contains(Join(words, _ => true)) || Forms(words, keywords)
            || keywords.Contains(Join(words, token => !CourtesyWords.Contains(token.Text) && token.Kind != TokenKind.Emoji)));

    private static bool Forms(IReadOnlyList<Token> words, FrozenSet<string> keywords) =>
        words.Count == 1 && words[0].Forms.Any(keywords.Contains);

    private static string Join(IReadOnlyList<Token> words, Func<Token, bool> keep) =>
        string.Join(' ', words.Where(keep).Select(token => token.Text));

    private static FrozenSet<string> Rows(string rows) =>
        rows.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet();
}
