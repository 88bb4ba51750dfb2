using static CcmFlow.Rules.Replies.ReplyIntent;

namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>What a person should read in office hours: complaints that are no flag, and requests.</summary>
internal static class RoutineSigns
{
    public static readonly IReadOnlyList<LexiconRule> Complaints =
    [
        new("complaint", RoutineQuestion,
            "{pain}", "cough*", "tos", "tose", "tosiendo", "nause*", "nausea*", "queasy", "tired", "exhausted", "fatigue*", "cansad*", "cansancio", "fatig*", "agotad*", "sick", "ill", "enferm*", "headache*", "cabeza", "constipat*", "estren*",
            "itch*", "comezon", "picazon", "rash", "sarpullido", "congest*", "cold", "flu", "gripe", "gripa", "resfri*", "catarro", "covid", "diarrhea", "diarrea", "heartburn", "acidez", "cramp*", "calambre*", "swell*", "swollen", "hinch*", "stiff*",
            "insomnia", "cant sleep", "{not} sleeping", "no puedo dormir", "no duermo", "insomnio", "anxious", "anxiety", "ansied*", "ansios*", "nervous", "nervios*", "stress*", "estres*", "sad", "triste", "worried", "preocupad*", "lonely", "sola", "solo",
            "missed|skipped|forgot|stopped|stop taking? my? dose|doses|{pills}", "didnt take", "havent taken|been", "no me? he? tome|tomo|tomado", "olvide", "se me olvid*", "deje de tomar", "problem*", "trouble", ":bad:", ":nausea:"),
        new("not-well", RoutineQuestion,
            "{not}|no|dont|isnt|arent|aint|havent|wasnt too? so? feeling? feel? doing? estoy? siento? muy? tan? me? all? ok|good|well|great|fine|bien|alright|better|mejor|right", "so so", "i guess|suppose", "soso", "mas o menos", "regular", "meh", "could be better", "been better",
            "{not} myself", "under the weather", "hanging in there", "mal", "feel|feeling bad|off|down|funny|weird|strange", "rough", "ahi vamos", "bad|rough|hard week|day|night"),
    ];

    public static readonly IReadOnlyList<LexiconRule> Requests =
    [
        new("request", RoutineQuestion,
            "appointment*", "cita", "citas", "refill*", "resurtir", "receta*", "prescription*", "pharmacy", "farmacia", "reschedul*", "call me", "call back", "llameme", "llamenme", "llamame", "bill", "billing", "cost", "costs", "insurance", "seguro", "medicare", "medicaid",
            "cuanto", "cuesta", "cobran", "results", "resultados", "lab", "labs", "ran|running|run out|low", "out of", "se me acab*", "se me termin*", "no more {pills}", "{pills} & left|quedan", "need", "necesito", "quisiera", "want to know|talk|speak|ask", "quiero saber|hablar|preguntar", "speak|talk to|with", "hablar con", "question*", "pregunta*", "duda",
            "dont understand", "no entiendo", "{not} sure", "explain", "more information|info", "mas informacion"),
        new("question", RoutineQuestion, "what|when|where|how|why|who|which|can|could|should|does|do|would|will is|do|does|can|should|i|you|we|my|the|it|are|this|much|long|time", "que|cuando|donde|como|porque|quien|cual|puedo|puede|debo|tengo es|hago|puedo|debo|tomar|que|cuando|mi|la|el|me|son|usted|ustedes"),
    ];
}
