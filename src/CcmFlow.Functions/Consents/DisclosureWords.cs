namespace CcmFlow.Functions.Consents;

/// <summary>The disclosure page's words, as HTML. Plain language: short sentences, no program names but Medicare's own.</summary>
internal sealed record DisclosureWords(
    string Title, string OtherLanguage, string Lead, IReadOnlyList<(string Heading, string Words)> Points, string AnswerHeading, string Answer, string Emergency)
{
    /// <param name="name">The practice's name, encoded.</param>
    /// <param name="call">Its phone number as a link.</param>
    public static DisclosureWords English(string name, string call) => new(
        "Care between your visits",
        "Leer en espa&ntilde;ol",
        $"{name} can help you between your office visits. Medicare calls this Chronic Care Management. It is for people with two or more long-lasting health problems. Please read this before you answer our text.",
        [
            ("What you get", "A care plan made for you, with a copy to keep. Regular contact with our care team. Help with your medicines and with your other doctors. Someone you can reach day or night for an urgent need."),
            ("What it may cost", "We bill Medicare for each month in which we worked on your care. The Part B deductible and a 20% share of the cost may be yours to pay, also in a month without an office visit. Many other plans pay that share. Call us if you want to know what you would pay."),
            ("Only one practice", "Only one practitioner can give you this care and be paid for it in a calendar month. If another office does this for you now, please tell us."),
            ("You may stop", $"You can stop at any time and need not say why. Text us, call {call} or tell us at a visit. It then ends at the end of that calendar month. Your other care stays the same."),
            ("About our texts", "About one text a week. Message and data rates may apply. Reply STOP to end texts, HELP for help. Texts are not private the way a phone call is: do not send what you want to keep secret. You can have this care without texts: just call us. Your number is not given to others for their own use."),
        ],
        "Your answer",
        $"To join, reply <strong>YES</strong> to our text. If you do not want it, reply <strong>NO</strong>. You need not join; your other care does not depend on it. Questions? Call {call}.",
        "In an emergency call 911. Do not send a text.");

    /// <inheritdoc cref="English"/>
    public static DisclosureWords Spanish(string name, string call) => new(
        "Cuidado entre sus visitas",
        "Read in English",
        $"{name} puede ayudarle entre sus visitas al consultorio. Medicare lo llama Chronic Care Management (manejo de enfermedades cr&oacute;nicas). Es para personas con dos o m&aacute;s problemas de salud que duran mucho tiempo. Por favor lea esto antes de responder a nuestro mensaje.",
        [
            ("Qu&eacute; recibe", "Un plan de cuidado hecho para usted, con una copia. Contacto regular con nuestro equipo. Ayuda con sus medicinas y con sus otros m&eacute;dicos. Alguien a quien llamar de d&iacute;a y de noche si es urgente."),
            ("Cu&aacute;nto puede costar", "Cobramos a Medicare por cada mes en que trabajamos en su cuidado. El deducible de la Parte B y un 20% del costo pueden quedar a su cargo, tambi&eacute;n en un mes sin visita. Muchos otros planes pagan esa parte. Ll&aacute;menos si quiere saber cu&aacute;nto pagar&iacute;a usted."),
            ("Solo un consultorio", "Solo un profesional puede darle este cuidado y cobrarlo en un mes. Si otro consultorio ya se lo da, por favor av&iacute;senos."),
            ("Puede dejarlo", $"Puede dejarlo cuando quiera, sin decir por qu&eacute;. Escr&iacute;banos, llame al {call} o d&iacute;galo en una visita. Termina al final de ese mes. Su dem&aacute;s atenci&oacute;n sigue igual."),
            ("Nuestros mensajes", "M&aacute;s o menos un mensaje por semana. Puede haber tarifas de mensajes y datos. Responda ALTO para terminar, AYUDA para ayuda. Los mensajes no son privados como una llamada: no env&iacute;e lo que quiera guardar en secreto. Puede tener este cuidado sin mensajes: solo ll&aacute;menos. No damos su n&uacute;mero a otros para su propio uso."),
        ],
        "Su respuesta",
        $"Para aceptar, responda <strong>SI</strong> a nuestro mensaje. Si no lo quiere, responda <strong>NO</strong>. No tiene que aceptar; su dem&aacute;s atenci&oacute;n no depende de esto. &iquest;Preguntas? Llame al {call}.",
        "En una emergencia llame al 911. No mande un mensaje.");
}
