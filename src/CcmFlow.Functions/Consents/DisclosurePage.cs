using System.Text.Encodings.Web;
using CcmFlow.Functions.Practices;

namespace CcmFlow.Functions.Consents;

/// <summary>The page behind the consent request's link: what CCM is, what it may cost, that one practice a month can do it, and the right to stop. No script, large print, nothing about any patient.</summary>
public static class DisclosurePage
{
    public static string Render(Practice practice, bool spanish)
    {
        var (name, phone) = (HtmlEncoder.Default.Encode(practice.Name), HtmlEncoder.Default.Encode(practice.Phone));
        var (title, lead, points, how, other) = spanish ? Spanish(name, phone) : English(name, phone);
        return $$"""
            <!doctype html>
            <html lang="{{(spanish ? "es" : "en")}}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{title}} - {{name}}</title>
            <style>
            body { font: 1.35rem/1.6 Georgia, "Times New Roman", serif; max-width: 38rem; margin: 0 auto; padding: 1.2rem; color: #111; background: #fff; }
            h1 { font-size: 1.9rem; line-height: 1.25; }
            li { margin-bottom: .8rem; }
            a { color: #003c9e; }
            </style>
            </head>
            <body>
            <main>
            <h1>{{title}}</h1>
            <p>{{lead}}</p>
            <ul>
            {{string.Join('\n', points.Select(p => $"<li>{p}</li>"))}}
            </ul>
            <p>{{how}}</p>
            <p><a href="?lang={{(spanish ? "en" : "es")}}" hreflang="{{(spanish ? "en" : "es")}}">{{other}}</a></p>
            </main>
            </body>
            </html>
            """;
    }

    private static (string Title, string Lead, string[] Points, string How, string Other) English(string name, string phone) => (
        "Care between your visits",
        $"{name} offers help between your office visits. Medicare calls it Chronic Care Management. Please read this before you answer our text.",
        [
            "<strong>What you get:</strong> a care plan made for you with a copy to keep, regular contact with our care team, help with your medicines and with your other doctors, and someone you can reach day or night.",
            "<strong>What it may cost:</strong> Medicare pays for it once in a month when we have worked on your care. The Part B deductible and a 20% share may be yours. Many other plans pay that share.",
            "<strong>One practice:</strong> only one practitioner can give this service and be paid for it in a calendar month.",
            "<strong>You may stop:</strong> at any time, by text, by phone or in person. It then ends at the end of that calendar month. Your other care does not change.",
            "<strong>Texts:</strong> a few short texts a month. Message and data rates may apply. Texts are not private like a phone call; please send nothing that you want to keep secret. Reply STOP to end texts, HELP for help.",
        ],
        $"To say yes, reply YES to our text. To say no, reply NO. Questions? Call us at {phone}. <strong>In an emergency call 911.</strong>",
        "Leer en espa&ntilde;ol");

    private static (string Title, string Lead, string[] Points, string How, string Other) Spanish(string name, string phone) => (
        "Atenci&oacute;n entre sus visitas",
        $"{name} le ofrece ayuda entre sus visitas al consultorio. Medicare la llama Chronic Care Management (manejo de enfermedades cr&oacute;nicas). Por favor lea esto antes de responder.",
        [
            "<strong>Qu&eacute; recibe:</strong> un plan de atenci&oacute;n hecho para usted, con una copia; contacto regular con nuestro equipo; ayuda con sus medicinas y con sus otros m&eacute;dicos; y alguien a quien llamar de d&iacute;a y de noche.",
            "<strong>Cu&aacute;nto puede costar:</strong> Medicare lo paga una vez al mes cuando hemos trabajado en su atenci&oacute;n. El deducible de la Parte B y un 20% pueden quedar a su cargo. Muchos otros planes pagan esa parte.",
            "<strong>Una sola consulta:</strong> solo un profesional puede dar este servicio y cobrarlo en un mes.",
            "<strong>Puede dejarlo:</strong> cuando quiera, por mensaje, por tel&eacute;fono o en persona. Termina al final de ese mes. Su dem&aacute;s atenci&oacute;n no cambia.",
            "<strong>Mensajes:</strong> unos pocos mensajes cortos al mes. Pueden aplicarse tarifas. Los mensajes no son privados como una llamada; no env&iacute;e nada que quiera guardar en secreto. Responda ALTO para terminar, AYUDA para ayuda.",
        ],
        $"Para aceptar, responda SI. Para no aceptar, responda NO. &iquest;Preguntas? Ll&aacute;menos al {phone}. <strong>En una emergencia llame al 911.</strong>",
        "Read in English");
}
