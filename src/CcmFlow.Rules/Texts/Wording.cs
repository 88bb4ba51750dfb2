using System.Collections.Frozen;
using static CcmFlow.Rules.Texts.TextTemplate;

namespace CcmFlow.Rules.Texts;

/// <summary>
/// The words. {Name} is a fact that must be given; a part in brackets is left out when its fact is not given. Spanish is written
/// without the accents that GSM-7 lacks (á í ó ú), because one of them more than halves what fits into a segment.
/// </summary>
internal static class Wording
{
    /// <summary>Changes with any word below: consent evidence names it.</summary>
    public const string Version = "2026-11-22";

    // The safety texts need no fact at all: nothing that is missing may hold them up. "Paged" is true because they are
    // sent after the page was stored.
    public static readonly FrozenDictionary<TextTemplate, (string English, string Spanish)> Table =
        new Dictionary<TextTemplate, (string English, string Spanish)>
        {
            // The first text a patient ever gets: who, what, cost, one practice, the right to stop, how often, how to end (CMS MLN909188, CTIA).
            // Three segments, once: this one must not be terse.
            [ConsentRequest] = (
                "{PracticeName} offers you monthly care between visits: a care plan, help with your medicines, and a nurse to reach day or night. "
                    + "It may cost you 20% a month; many plans pay that. Only one practice can do this for you. You can stop at any time. "
                    + "Please read: {Link} Then reply YES to join, or NO. About 1 text a week. Rates may apply. STOP ends texts, HELP for help",
                "{PracticeName} le ofrece cuidado mensual entre visitas: un plan de cuidado, ayuda con sus medicinas y una enfermera a toda hora. "
                    + "Puede costarle 20% al mes; muchos planes lo pagan. Solo un consultorio puede hacerlo. Puede dejarlo cuando quiera. "
                    + "Por favor lea: {Link} Luego responda SI para aceptar, o NO. 1 texto por semana. Puede haber tarifas. ALTO para parar, AYUDA para ayuda"),
            [ConsentReminder] = (
                "{PracticeName}: we asked if you want monthly care between visits. It may cost you 20% a month, one practice only, stop at any time. Please read: {Link} Reply YES or NO. STOP ends texts",
                "{PracticeName}: ¿quiere cuidado mensual entre visitas? Puede costarle 20% al mes, solo un consultorio, puede dejarlo cuando quiera. Por favor lea: {Link} Responda SI o NO. ALTO para parar"),
            [ConsentLastReminder] = (
                "{PracticeName}: last note on monthly care between visits. It may cost you 20% a month, one practice only, stop at any time. Please read: {Link} Reply YES or NO. We will not ask again by text",
                "{PracticeName}: aviso final del cuidado mensual entre visitas. Puede costarle 20% al mes, solo un consultorio, puede dejarlo cuando quiera. Lea: {Link} Responda SI o NO. No insistiremos"),
            [ConsentConfirmed] = (
                "{PracticeName}: thank you, you are signed up. About 1 text a week. Rates may apply. STOP ends texts, HELP for help. Call {PracticePhone}",
                "{PracticeName}: gracias, ya tiene el servicio. 1 texto por semana. Puede haber tarifas. ALTO para parar, AYUDA para ayuda. {PracticePhone}"),
            [ConsentDeclined] = (
                "{PracticeName}: thank you for telling us. You are not signed up and we will not ask again. Questions: {PracticePhone}",
                "{PracticeName}: gracias por avisar. No tiene el servicio y no le volveremos a preguntar. Preguntas: {PracticePhone}"),
            [ConsentUnclear] = (
                "{PracticeName}: sorry, we need a clear answer. Do you want monthly care between visits? Reply YES or NO. Call {PracticePhone}",
                "{PracticeName}: ¿quiere el cuidado mensual entre visitas? Por favor responda SI o NO. Preguntas: {PracticePhone}"),
            [LeftCare] = (
                "{PracticeName}: you asked to leave monthly care. It ends when this month ends. Your other care stays as it is. Not right? Call {PracticePhone}",
                "{PracticeName}: nos pide dejar el cuidado mensual. Termina al final de este mes. El resto no cambia. ¿Es un error? Llame al {PracticePhone}"),
            [WhoIsAnswering] = (
                "{PracticeName}: more than one of you uses this phone. Please text your answer again with your first name, like YES ANA. Call {PracticePhone}",
                "{PracticeName}: varias personas usan este teléfono. Por favor responda otra vez con su nombre, como SI ANA. Preguntas: {PracticePhone}"),
            [CheckIn] = (
                "{PracticeName}: are you doing OK this week? Reply OK, or tell us what is wrong. Emergency: call 911. STOP ends texts",
                "{PracticeName}: ¿se siente bien esta semana? Responda OK, o diga qué pasa. Emergencia: llame al 911. ALTO para parar"),
            [MedicationQuestion] = (
                "{PracticeName}: did you take your medicines as planned this week? Reply OK if yes, or tell us why not",
                "{PracticeName}: ¿toma sus medicinas como debe esta semana? Responda OK, o diga por qué no"),
            [FollowUp] = (
                "{PracticeName}: we have not heard from you. Are you OK? Reply OK, tell us what is wrong, or call {PracticePhone}",
                "{PracticeName}: no sabemos de usted. ¿Se siente bien? Responda OK, diga qué pasa, o llame al {PracticePhone}"),
            [ClosingCheck] = (
                "{PracticeName}: the month is ending. All OK with you? Reply OK, or tell us what you need, such as refills or a visit",
                "{PracticeName}: termina el mes. ¿Todo bien? Responda OK, o diga qué necesita, como recetas o una cita"),
            [CheckInThanks] = (
                "{PracticeName}: thank you. If anything changes, text us or call {PracticePhone}. Emergency: call 911",
                "{PracticeName}: gracias. Si algo cambia, escriba o llame al {PracticePhone}. Emergencia: llame al 911"),
            [NurseWillCall] = (
                "{PracticeName}: thank you for telling us. A nurse will call you. If you feel worse, call {PracticePhone}. Emergency: call 911",
                "{PracticeName}: gracias por avisar. Le va a llamar una enfermera. Si se siente peor, llame al {PracticePhone}. Emergencia: 911"),
            [ReplyUnclear] = (
                "{PracticeName}: we are not sure what you mean. Reply OK if you are well, or tell us what is wrong. Emergency: call 911",
                "{PracticeName}: no entendimos. Responda OK si se siente bien, o diga qué pasa. Emergencia: llame al 911"),
            [PictureReceived] = (
                "{PracticeName}: we got your picture. A person will look at it in office hours. If it cannot wait, call {PracticePhone}. Emergency: call 911",
                "{PracticeName}: recibimos su foto. Una persona la va a ver en horas de oficina. Si es urgente, llame al {PracticePhone}. Emergencia: 911"),
            [EmergencySafety] = (
                "If this is an emergency, call 911 now. We have paged the on-call nurse. This line is not watched every minute.",
                "Si es una emergencia, llame al 911 ahora. Ya avisamos a la enfermera de guardia. Esta linea no se vigila cada minuto."),
            [CrisisSafety] = (
                "You are not alone. Call or text 988 now, day or night. In danger: call 911. We have paged the on-call nurse.",
                "Usted importa. Llame al 988 (marque 2) o mande AYUDA al 988. En peligro: llame al 911. Ya avisamos a la enfermera."),
            [UrgentSafety] = (
                "We have paged a nurse, who will call you soon. If you feel worse or cannot wait, call 911 now.",
                "Ya avisamos a una enfermera y le va a llamar pronto. Si se siente peor o no puede esperar, llame al 911 ahora."),
            [OptOutConfirmed] = (
                "{PracticeName}: you will get no more texts from us. Text START to begin again. Questions: {PracticePhone}",
                "{PracticeName}: no le mandaremos textos. Escriba INICIAR para volver. Preguntas: {PracticePhone}"),
            [OptInConfirmed] = (
                "{PracticeName}: texts are on again, about 1 a week. Reply STOP to end, HELP for help. Questions: {PracticePhone}",
                "{PracticeName}: los textos siguen, 1 por semana. ALTO para parar, AYUDA para ayuda. Preguntas: {PracticePhone}"),
            [HelpAnswer] = (
                "{PracticeName}: care texts, about 1 a week. Rates may apply. Call {PracticePhone}. STOP ends texts. Emergency: call 911",
                "{PracticeName}: textos de cuidado, 1 por semana. Puede haber tarifas. Llame al {PracticePhone}. ALTO para parar. Emergencia: 911"),
            [Page] = (
                "Case {CaseCode}: a patient needs you. Call {CallBack}. Reply ACK {CaseCode} to take it or PASS {CaseCode}.[ {Link}]",
                "Caso {CaseCode}: le necesita un paciente. Llame al {CallBack}. Responda ACK {CaseCode} o PASS {CaseCode}.[ {Link}]"),
            [PageReminder] = (
                "Case {CaseCode} has waited {Minutes} min for you. Call {CallBack}. Reply ACK {CaseCode} to take it or PASS {CaseCode}.",
                "El caso {CaseCode} le espera desde hace {Minutes} min. Llame al {CallBack}. Responda ACK {CaseCode} o PASS {CaseCode}."),
            [PageEscalated] = (
                "Case {CaseCode} is now paged to the next person too. You can still take it: reply ACK {CaseCode}.",
                "El caso {CaseCode} va ahora a la persona siguiente. Puede tomarlo: responda ACK {CaseCode}."),
            [PageAccepted] = (
                "Case {CaseCode} is yours. Call {CallBack} now. After the call reply DONE {CaseCode} and the minutes, e.g. DONE {CaseCode} 11.",
                "El caso {CaseCode} es suyo. Llame al {CallBack}. Al terminar responda DONE {CaseCode} y los minutos: DONE {CaseCode} 11."),
            [PageOutcomeReminder] = (
                "Case {CaseCode}: is the call done? Reply DONE {CaseCode} and the minutes, or PASS {CaseCode}. In {Minutes} min we page again.",
                "Caso {CaseCode}: ¿ya hizo la llamada? Responda DONE {CaseCode} y los minutos, o PASS {CaseCode}. En {Minutes} min avisamos otra vez."),
            [PageAlreadyTaken] = (
                "Case {CaseCode} was taken by somebody else. You need to do nothing. Thank you.",
                "El caso {CaseCode} ya lo tiene otra persona. No tiene que hacer nada. Gracias."),
            [PagePatientWroteAgain] = (
                "Case {CaseCode}: there is a new message. Please read it and call {CallBack}.[ {Link}]",
                "Caso {CaseCode}: hay un mensaje nuevo. Por favor vea el mensaje y llame al {CallBack}.[ {Link}]"),
            [PageClosed] = (
                "Case {CaseCode} is closed.[ {Minutes} min logged.] Thank you.",
                "El caso {CaseCode} queda cerrado.[ Anotamos {Minutes} min.] Gracias."),
            [PageNotUnderstood] = (
                "Not understood. Reply ACK and the case code to take a case, PASS and the code to pass it on, DONE, code and minutes when done.",
                "No entendimos. Responda ACK y el caso para tomarlo, PASS y el caso para pasarlo, DONE, el caso y los minutos al terminar."),
            [SupervisorAlarm] = (
                "ALARM: nobody has taken case {CaseCode} for {Minutes} min. Please call {CallBack} now. Reply ACK {CaseCode} to take it.",
                "ALARMA: nadie ha tomado el caso {CaseCode} en {Minutes} min. Llame al {CallBack} ahora. Responda ACK {CaseCode} para tomarlo."),
            [PagingAlarm] = (
                "ALARM: paging at {PracticeName} needs you: somebody on call cannot be reached as planned. Please see the task list now.",
                "ALARMA: los avisos de {PracticeName}: no se puede avisar a alguien de guardia. Por favor vea la lista de tareas."),
            [StillPaging] = (
                "No nurse has answered us yet. We keep paging. If you feel worse or cannot wait, call 911 now.",
                "Ninguna enfermera nos ha respondido. Seguimos avisando. Si se siente peor o no puede esperar, llame al 911 ahora."),
            [TextTemplate.OneTimeCode] = (
                "{OneTimeCode} is your one-time code for {PracticeName}. It is good for 10 minutes. Nobody will ever ask you for it.",
                "{OneTimeCode} es su clave de un solo uso para {PracticeName}. Vale 10 minutos. Nadie se la va a pedir."),
            [CanaryPage] = (
                "Pager test {OneTimeCode}. No answer needed.",
                "Prueba de avisos {OneTimeCode}. No hace falta responder."),
        }.ToFrozenDictionary();
}
