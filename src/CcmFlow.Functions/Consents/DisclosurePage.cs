using System.Text.Encodings.Web;
using CcmFlow.Functions.Practices;

namespace CcmFlow.Functions.Consents;

/// <summary>
/// The page behind the consent request's link: what CCM is, what it may cost, that one practitioner a month can do it, and the right to stop at
/// the end of any month (CMS MLN909188), and what texting means (CTIA, HIPAA). Nothing about any patient.
/// </summary>
public static class DisclosurePage
{
    /// <summary>Changes with any word below: consent evidence names it.</summary>
    public const string Version = "Disclosure/2026-11-22";

    public static string Render(Practice practice, bool spanish)
    {
        var (name, phone) = (HtmlEncoder.Default.Encode(practice.Name), HtmlEncoder.Default.Encode(practice.Phone));
        var call = $"<a href=\"tel:{new string([.. practice.Phone.Where(c => char.IsAsciiDigit(c) || c == '+')])}\">{phone}</a>";
        var words = spanish ? DisclosureWords.Spanish(name, call) : DisclosureWords.English(name, call);
        return LargePrint.Page(spanish ? "es" : "en", $"{words.Title} - {name}", $"""
            <p><a class="switch" href="?lang={(spanish ? "en" : "es")}" hreflang="{(spanish ? "en" : "es")}" lang="{(spanish ? "en" : "es")}">{words.OtherLanguage}</a></p>
            <h1>{words.Title}</h1>
            <p>{words.Lead}</p>
            {string.Join('\n', words.Points.Select(p => $"<h2>{p.Heading}</h2>\n<p>{p.Words}</p>"))}
            <div class="answer">
            <h2>{words.AnswerHeading}</h2>
            <p>{words.Answer}</p>
            </div>
            <p><strong>{words.Emergency}</strong></p>
            <p class="note">{Version}</p>
            """);
    }
}
