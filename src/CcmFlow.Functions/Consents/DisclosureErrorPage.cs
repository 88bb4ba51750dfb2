namespace CcmFlow.Functions.Consents;

/// <summary>What somebody sees whose link has expired or is not one of ours: what to do next, and nothing of any practice or patient.</summary>
public static class DisclosureErrorPage
{
    public static string Expired(bool spanish) => spanish
        ? Page("es", "Este enlace ya no sirve", "El enlace de nuestro mensaje es viejo. Llame a su consultorio y le daremos la informaci&oacute;n.", "This link no longer works. Call your doctor&rsquo;s office and we will tell you all of it.")
        : Page("en", "This link no longer works", "The link in our text is old. Call your doctor&rsquo;s office and we will tell you all of it.", "Este enlace ya no sirve. Llame a su consultorio y le daremos la informaci&oacute;n.");

    public static string Unknown(bool spanish) => spanish
        ? Page("es", "No encontramos esta p&aacute;gina", "Abra otra vez el enlace de nuestro mensaje, completo, o llame a su consultorio.", "We cannot find this page. Open the whole link in our text again, or call your doctor&rsquo;s office.")
        : Page("en", "We cannot find this page", "Open the whole link in our text again, or call your doctor&rsquo;s office.", "No encontramos esta p&aacute;gina. Abra otra vez el enlace de nuestro mensaje, completo, o llame a su consultorio.");

    private static string Page(string language, string title, string words, string other) => LargePrint.Page(language, title, $"""
        <h1>{title}</h1>
        <p>{words}</p>
        <p lang="{(language == "es" ? "en" : "es")}">{other}</p>
        """);
}
