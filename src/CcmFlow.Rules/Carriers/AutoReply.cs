using System.Text.RegularExpressions;

namespace CcmFlow.Rules.Carriers;

/// <summary>
/// Texts that a phone or a carrier sends by itself: "I'm driving", out of office, blocked-message notices. They are no answer of the patient.
/// Only whole known forms count: a person who drives to the hospital and says so is read as a person.
/// </summary>
public static partial class AutoReply
{
    public static bool IsOne(string body)
    {
        var text = Plain(body);
        return Marked().IsMatch(text) || Driving().IsMatch(text) || Notice().IsMatch(text);
    }

    /// <summary>The text itself says that it is one, or is a phone's own notice: words such as "urgent" in it are not the patient's.</summary>
    public static bool SaysSo(string body)
    {
        var text = Plain(body);
        return Marked().IsMatch(text) || Driving().IsMatch(text);
    }

    private static string Plain(string body) => Spaces().Replace(body.Replace('’', '\'').Trim(), " ");

    [GeneratedRegex(
        @"^[\[(<*]*\s*(auto(matic|mated)?[- ]?(reply|response)|respuesta autom[aá]tica|mensaje autom[aá]tico)\b|^(this is an automated (message|response|reply)|este es un mensaje autom[aá]tico)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    /// <summary>The wordings of iOS, Android Auto and Samsung, and the notice that iOS adds.</summary>
    [GeneratedRegex(
        @"^(i'm driving with (do not disturb while driving|focus) turned on\b.*|i'm driving right now(\.| -|,)? ?((i'll|i will) (call|text|get back to|reply to) you later|(i'll|i will) see your message when i get where i'm going)?\.?"
        + @"|\(i'm not receiving notifications\. if this is urgent, reply ""urgent"" .*\)|i'm driving and can't (text|talk)( right now)?\.?|estoy (conduciendo|manejando)( ahora| en este momento)?[.,]? ?(le |te )?(llamo|llamar[eé]|respondo|responder[eé]|contesto) (m[aá]s tarde|luego|despu[eé]s)\.?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Driving();

    /// <summary>Carriers' and offices' notices.</summary>
    [GeneratedRegex(
        @"^(free ?msg: ?.*(unable to (send|deliver)|message blocking|blocked|not (delivered|sent)).*|(sorry, )?this (number|line|mailbox|inbox) (is not|isn't|does not|doesn't) (monitored|accept|receive)\b.*|i am (currently )?out of (the )?office\b.*|out of office\b.*|estoy fuera de la oficina\b.*|msg(&|and)data rates may apply\.?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Notice();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
