using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;

namespace CcmFlow.Functions.UrgentNeeds.CasePages;

/// <summary>A case as a tired person reads it on a phone at night: large, dark on light or the reverse as the phone is set, every act one form without script.</summary>
public static class CasePageHtml
{
    private const string Style =
        ":root{color-scheme:light dark}body{font:1.15rem/1.5 system-ui,sans-serif;max-width:34rem;margin:0 auto;padding:1rem}h1{font-size:1.5rem;margin:.2rem 0}" +
        "button,.call{display:block;box-sizing:border-box;width:100%;min-height:3.4rem;margin:.8rem 0;padding:.8rem;font:inherit;font-weight:700;text-align:center;text-decoration:none;" +
        "border:2px solid #0b4f8a;border-radius:.6rem;background:#0b4f8a;color:#fff}button.other{background:#fff;color:#0b4f8a}" +
        "label{display:block;margin:.8rem 0 .2rem}input,textarea{box-sizing:border-box;width:100%;min-height:3rem;padding:.5rem;font:inherit}" +
        "blockquote{margin:.6rem 0;padding:.6rem;border-left:.3rem solid #0b4f8a}.now{color:#b00020;font-weight:700}@media(prefers-color-scheme:dark){.now{color:#ff8a80}}" +
        ".note{padding:.6rem;border:2px solid currentColor;border-radius:.6rem}";

    /// <summary>Nothing but this page's own style and forms to this site.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static string Render(CaseView view)
    {
        var body = new StringBuilder();
        body.Append(CultureInfo.InvariantCulture, $"<h1>Case {E(view.CaseCode)}</h1><p>{E(view.PracticeName)}. {Standing(view)}</p>");
        if (view.Note is { } note) body.Append(CultureInfo.InvariantCulture, $"<p class=\"note\" role=\"status\">{E(note)}</p>");
        if (view.Details is { } details) Append(body, details);
        if (view.Standing != CaseStanding.Closed) AppendActs(body, view);
        return Page($"Case {E(view.CaseCode)}", body.ToString());
    }

    public static string Expired() => Page("Link expired", "<h1>This link is not good any more</h1><p>It ends a day after the page. Please look for a newer text, or call the practice.</p>");

    private static string Standing(CaseView view) => view.Standing switch
    {
        CaseStanding.Closed => "This case is closed. You need to do nothing.",
        CaseStanding.Yours => "It is yours.",
        CaseStanding.TakenByAnother => "Somebody else has taken it. You need to do nothing.",
        _ => string.Create(CultureInfo.InvariantCulture, $"<span class=\"now\">{(view.Emergency ? "Emergency words. " : "")}Waiting for {Math.Max(0, (int)view.Waiting.TotalMinutes)} min.</span>"),
    };

    private static void Append(StringBuilder body, CaseDetails details)
    {
        body.Append(CultureInfo.InvariantCulture, $"<h2>{E(details.Patient ?? "A number that is not on the roster")}</h2>");
        if (details.Language is { } language && !language.StartsWith("en", StringComparison.OrdinalIgnoreCase)) body.Append(CultureInfo.InvariantCulture, $"<p>Language: {E(language)}</p>");
        foreach (var (at, words) in details.Messages) body.Append(CultureInfo.InvariantCulture, $"<blockquote>{E(words)}<br><small>{E(at)}</small></blockquote>");
        body.Append(CultureInfo.InvariantCulture, $"<a class=\"call\" href=\"tel:{E(details.Number)}\">Call {E(details.Number)}</a>");
    }

    private static void AppendActs(StringBuilder body, CaseView view)
    {
        if (view.Standing == CaseStanding.Open) body.Append(Button(view, "take", "Take this case", ""));
        if (view.Details is null) AppendProof(body, view);
        else body.Append(CultureInfo.InvariantCulture, $"""
            <form method="post" action="{CaseLinks.PathOf(view.Token)}/done"><h2>When the call is done</h2>
            <label for="minutes">Minutes on this case</label><input id="minutes" name="minutes" inputmode="numeric" pattern="[0-9]*" maxlength="3" required>
            <label for="note">Note for the record</label><textarea id="note" name="note" rows="3" maxlength="2000"></textarea>
            <button>Done</button></form>
            """);
        if (view.Standing != CaseStanding.TakenByAnother) body.Append(Button(view, "pass", "I cannot: page the next person", " class=\"other\""));
    }

    private static void AppendProof(StringBuilder body, CaseView view) => body.Append(CultureInfo.InvariantCulture, $"""
        <h2>What the patient wrote</h2><p>To see it, prove that this is your phone.</p>
        {Button(view, "code", "Text me a code", " class=\"other\"")}
        <form method="post" action="{CaseLinks.PathOf(view.Token)}/open"><label for="code">Six-digit code</label>
        <input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="6" required><button>Show the case</button></form>
        """);

    private static string Button(CaseView view, string act, string words, string attributes) =>
        $"<form method=\"post\" action=\"{CaseLinks.PathOf(view.Token)}/{act}\"><button{attributes}>{words}</button></form>";

    private static string Page(string title, string body) =>
        $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title}</title><style>{Style}</style></head><body><main>{body}</main></body></html>";

    private static string E(string text) => HtmlEncoder.Default.Encode(text);
}
