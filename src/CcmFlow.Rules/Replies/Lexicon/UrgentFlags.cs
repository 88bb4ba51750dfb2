using static CcmFlow.Rules.Replies.ReplyIntent;

namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>What a nurse should hear of today, at night by the person on call.</summary>
internal static class UrgentFlags
{
    public static readonly IReadOnlyList<LexiconRule> Rules =
    [
        new("dizzy", Urgent, "dizz*", "dizy", "lightheaded", "light headed", "vertigo", "woozy", "room & spinning", "mare*", "mareado", "mareada", "todo me da vueltas", "unsteady", ":dizzy:"),
        new("fever", Urgent, "fever*", "high temperature", "fiebre", "calentura", "chills", "escalofrio*", "temperatura & alta"),
        new("fall", Urgent, "i|she|he|mom|dad|husband|wife|have|had|just|a {fell}", "fell", "fall & had|took|bad|hard|hurt", "falling down", "me cai", "se cayo", "caida", "tropece", "resbale"),
        new("vomiting", Urgent, "{vomit} up?", "vomit*", "cant|couldnt keep anything|food|water|medicine|medicines|pills|it|nothing down", "no retengo|retiene", ":vomit:"),
        new("diarrhea", Urgent, "diarrhea & days|severe|bad|blood|lot", "diarrea & dias|mucha|fuerte|sangre"),
        new("swelling", Urgent, "{feet}|hands|manos|belly|eyes & {swell}", "swell* & worse|bad|more", "gained|gain & pounds|lbs|lb|libras|kilos", "weight & up|gained & pounds|lbs|lb", "subi|aumente & libras|kilos"),
        new("heart-rhythm", Urgent,
            "palpitation*", "palpitacion*", "{heart} & racing|fluttering|flutter*|pounding|skipping|irregular|fast|rapid|acelerado|rapido|late|latidos|brinca", "irregular heartbeat|pulse", "taquicardia", "afib", "latidos & rapidos|irregulares|acelerados"),
        new("vision", Urgent, "blurr*", "vision & blurry|worse|changed|spots", "vision borrosa", "veo borroso", "borros*", "seeing spots"),
        new("breath-mild", Urgent, "wheez*", "out of breath", "winded", "sibil*", "silbido & pecho", "need|more|using inhaler|oxygen", "agitad*", "sofoc*"),
        new("bleeding-some", Urgent, "{bleed}", "blood|sangre & stool|stools|poop|urine|pee|toilet|orina|heces|popo|excremento|nose|nariz", "black|tarry stool|stools|poop", "heces|popo|excremento & negr*", "nosebleed*"),
        new("confused", Urgent, "{confused}", "memory & worse|suddenly", "{not} thinking clearly", "no piensa claro"),
        new("weak", Urgent, "weak", "weakness", "debil", "debilidad", "no tengo fuerzas", "sin fuerzas", "cant walk", "no puedo|puede caminar", "cant get out of bed", "{limb}|hand|hands|foot|feet|mano|manos|pie|pies & numb*|tingl*|hormigue*|entumec*"),
        new("low-sugar-signs", Urgent, "shaky", "shaking", "trembling", "tembl*", "sweat* & cold|shaky|lot|heavy", "cold sweat*", "clammy", "sudor frio", "sudando frio"),
        new("sugar", Urgent, "sugar|glucose|azucar|glucosa & low|lo|high|hi|dropping|dropped|crash*|baja|bajo|alta|alto|bajisima|altisima|spik*|through", "hypo*", "hipoglu*", "hypergly*", "hiperglu*"),
        new("pressure", Urgent, "blood pressure & high|low|up|dropped|through|crazy|elevated", "bp & high|low|up", "presion|tension & alta|baja|subio|bajo|altisima|disparada"),
        new("strong-pain", Urgent, "{bad} pain", "pain|dolor & {bad}|worse|peor|mucho|lot|awful", "lot of pain", "mucho dolor", "duele|hurts & mucho|muchisimo|bad|badly|lot|awful|demasiado", "really hurts|hurting", "headache & bad|severe|terrible|awful", "cabeza & fuerte|mucho|terrible", "in so much pain"),
        new("infection", Urgent, "infected", "infection", "infeccion", "infectad*", "pus", "oozing", "wound & open|red|hot|smell*", "herida & abierta|roja|caliente|huele"),
        new("allergy-skin", Urgent, "hives", "ronchas", "urticaria", "rash & new|spreading|all|pill|medicine", "sarpullido & nuevo|nueva|pastilla|medicina", "allergic", "alergic*"),
        new("wrong-dose", Urgent,
            "wrong {pills}|dose", "double|doubled dose|doses|pill|pills|insulin", "took twice", "took it twice", "dosis doble", "doble dosis", "tome dos veces", "tome|pastilla|medicina & equivocada|equivocado", "side effect*", "reaction to", "bad reaction", "efecto* secundario*", "reaccion"),
        new("out-of-vital-medicine", Urgent,
            "out|without|no|lost|need|acabo|termino|sin|falta of? de? my? la? mi? el? insulin|insulina|inhaler|inhalador|oxygen|oxigeno|nitro*|warfarin|coumadin|warfarina|eliquis", "insulin|insulina|inhaler|oxygen|oxigeno|inhalador & ran|out|gone|acabo|termino"),
        new("worse", Urgent, "worse", "worsening", "empeor*", "peor", "deteriorat*", "feel|feeling|felt really|very|so bad|sick|awful|ill", "feel|feeling awful|terrible|horrible", "very sick|ill|bad", "so sick", "muy mal|grave|malo|mala|enfermo|enferma", "fatal", "malisim*"),
        new("mood", Urgent, "hopeless", "depress*", "deprim*", "depresion", "panic attack*", "ataque de panico|ansiedad", "sin esperanza", "cant cope", "so lonely", "want to give up"),
        new("unsafe", Urgent, "hits|hitting|hit|abusing|abuses|abuse me", "afraid|scared of husband|son|wife|daughter|him|her", "{not} safe at? home", "me pega|maltrata|golpea|amenaza", "miedo de el|ella|esposo|hijo"),
        new("not-drinking", Urgent, "dehydrat*", "deshidrat*", "cant pee|urinate", "{not} eating|drinking & days", "no puedo orinar", "no he comido|bebido & dias"),
        new("hospital", Urgent, "emergency room|department", "going|go|went|headed to the er|hospital", "in the er", "voy al|para hospital|urgencias", "sala de emergencias|urgencias"),
        new("asks-for-nurse-now", Urgent,
            "urgent", "urgente", "urgently", "urgencia", "asap", "call me & now|right|immediately|asap", "need|necesito a? un? una? al? nurse|doctor|enfermera|medico & now|ahora|ya|today|hoy", "llameme|llamenme|llamame|llamen & ya|ahora|pronto|urgente",
            "something is? wrong", "algo anda|esta mal", "need help", "please help", "help me", "necesito ayuda", "ayudeme", "ayudenme", "ayudame"),
    ];
}
