using System.Text.RegularExpressions;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Rules.Consent;

/// <summary>
/// Finds the wish to leave CCM in one's own words, English and Spanish ("I want to quit the CCM program"). CMS lets a patient stop
/// at any time and in any way; a question about it, or a doubt, is for a person.
/// </summary>
public static partial class LeavingWords
{
    private const string Between = @"(?:(?:the|this|that|your|you|my|all|out|of|from|in|with|being|be|to|on|any|more|anymore|part|a|ccm|chronic|care|monthly|medicare|doing|having|receiving|getting|by|phone)\s+){0,6}";
    private const string Program = @"(?:ccm|program|programme|care\s+management|chronic\s+care|monthly\s+care|care\s+by\s+phone|enrollment|(?<=\b(?:the|this|your|care)\s)service)";
    private const string Wish = @"(?:quit|quitting|leave|leaving|stop|cancel|end|drop|exit|withdraw|unenroll|disenroll|discontinue|get\s+out|getting\s+out|out|opt\s+out|remove\s+me|take\s+me\s+off|take\s+me\s+out|no\s+longer\s+(?:want|wish|need)|(?:dont|do\s+not)\s+(?:want|wish|need))";
    private const string Entre = @"(?:(?:el|la|del|de|este|ese|su|mi|en|mas|estar|seguir|ser|parte|con|recibir|al|lo|los|las|me|que|ya|a|para)\s+){0,6}";
    private const string Programa = @"(?:programa|cuidado\s+mensual|manejo\s+de|inscripcion|ccm|(?<=\b(?:el|este|su|del)\s)servicio)";
    private const string Deseo = @"(?:salir|salirme|dejar|cancelar|cancele|cancelen|cancela|terminar|retirarme|renunciar|parar|baja|saquenme|saqueme|quitenme|borrenme|(?:ya\s+)?no\s+(?:quiero|deseo|necesito))";

    /// <returns>The words that say so, folded; null when the text does not clearly say it.</returns>
    public static string? Find(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Contains('?', StringComparison.Ordinal)) return null;
#pragma warning disable CA1308 // The patterns are lower case; nothing is compared with what was not folded.
        var folded = NotAWord().Replace(LatinLetters.Fold(text).ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal), " ");
#pragma warning restore CA1308
        var found = Leaves().Matches(folded).FirstOrDefault(match => !Denied().IsMatch(folded[..match.Index]));
        return found?.Value.Trim();
    }

    [GeneratedRegex($@"\b(?:{Wish}\s+{Between}{Program}|{Deseo}\s+{Entre}{Programa}|(?:revoke|withdraw|take\s+back|cancel)\s+(?:my\s+)?consent|(?:retiro|revoco|cancelo)\s+(?:mi\s+)?consentimiento)\b")]
    private static partial Regex Leaves();

    // "Please do not cancel the program", "no quiero salir del programa".
    [GeneratedRegex(@"\b(?:dont|do not|not|never|wont|cant|without|how to|how do i|if i|should i|no(?: quiero| deseo)?|nunca|sin|si|como)\s+(?:(?:want|wish|going|plan|to|ever|please|me|i|can|could|puedo|puede|podria|quiero|deseo|voy|a)\s+){0,3}$")]
    private static partial Regex Denied();

    [GeneratedRegex(@"[^a-z0-9]+")]
    private static partial Regex NotAWord();
}
