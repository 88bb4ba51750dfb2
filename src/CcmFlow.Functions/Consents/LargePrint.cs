using System.Security.Cryptography;
using System.Text;

namespace CcmFlow.Functions.Consents;

/// <summary>A plain page in large print: no script, nothing loaded from anywhere, readable at 200 % and on a narrow phone (WCAG 2.2 AA).</summary>
internal static class LargePrint
{
    private const string Style = """
        :root { color-scheme: light; }
        body { margin: 0; background: #fff; color: #111; font: 1.375rem/1.6 Verdana, Tahoma, "DejaVu Sans", sans-serif; overflow-wrap: break-word; }
        main { max-width: 40rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; }
        h1 { font-size: 2rem; line-height: 1.25; margin: 1.25rem 0 1rem; }
        h2 { font-size: 1.5rem; line-height: 1.3; margin: 2rem 0 .5rem; }
        p { margin: .5rem 0 1rem; }
        a { color: #003c9e; text-underline-offset: .15em; }
        a[href^="tel:"] { white-space: nowrap; }
        a:focus-visible { outline: 4px solid #003c9e; outline-offset: 4px; }
        .switch { display: inline-block; padding: .5rem 0; min-height: 2rem; }
        .answer { border: 3px solid #111; border-radius: .5rem; padding: .5rem 1.25rem; margin: 2rem 0; }
        .answer h2 { margin-top: .75rem; }
        .note { font-size: 1.125rem; color: #333; }
        """;

    /// <summary>For the page's Content-Security-Policy: no other style, and no script at all, runs.</summary>
    public static string StyleHash { get; } = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)));

    /// <param name="language">"en" or "es".</param>
    /// <param name="title">HTML.</param>
    /// <param name="body">HTML.</param>
    public static string Page(string language, string title, string body) => $"""
        <!doctype html>
        <html lang="{language}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{title}</title>
        <style>{Style}</style>
        </head>
        <body>
        <main>
        {body}
        </main>
        </body>
        </html>
        """;
}
