# What a person reads in office hours: complaints that are no flag, and requests.

rule complaint complaint
  why A complaint keeps "fine" from being taken for all well.
  both {pain}; covid; nause*; :bad:; :nausea:; problem*
  en cough*; queasy; tired; exhausted; fatigue*; sick; ill; headache*; constipat*; itch*; rash; congest*; cold; flu; diarrhea; heartburn; cramp*
  en swell*; swollen; stiff*; insomnia; cant sleep; {not} sleeping|slept|sleep; anxious; anxiety; nervous; stress*; sad; worried; lonely; trouble
  en upset stomach; sneezing; runny nose; bruise*; bruising; bloated; hungover; scared; gas; dry mouth; thirsty
  en missed|skipped|forgot|stopped|stop taking? my? dose|doses|{pills}; didnt take; havent taken|been; forgot
  en feel|feels|feeling|acting drunk|weird|loopy|spacey
  es tos; tose; tosiendo; cansad*; cansancio; fatig*; agotad*; enferm*; cabeza; estren*; comezon; picazon; sarpullido; gripe; gripa; resfri*; catarro
  es diarrea; acidez; calambre*; hinch*; insomnio; no {puedo} dormir; no duermo; ansied*; ansios*; nervios*; estres*; triste; preocupad*; sola; solo
  es agruras; moretes; moreton; no me? he? tome|tomo|tomado; olvide; se me olvid*; deje de tomar
  eg-en my knee is sore
  eg-es tengo tos

rule nausea complaint
  why Beside a cold sweat it may be the heart.
  both nause*; :nausea:
  both asco
  en sick to stomach; queasy
  es asco; ganas de vomitar
  es nauseas
  eg-en queasy
  eg-es tengo asco

rule sweating complaint
  why Beside an ache of arm or jaw it may be the heart.
  en sweat*; drenched; wringing|dripping|soaking wet
  es sudor*; sudando; sudo; sudada; empapad*; banado en sudor
  eg-en sweating through my shirt
  eg-es estoy empapada

rule indigestion complaint
  why Beside sweat it may be the heart.
  en indigestion; heartburn; tums; rolaids; gas pain*
  es indigestion; agruras; acidez; empach*; boca del estomago
  eg-en tums again today
  eg-es estoy empachado

rule heaviness complaint
  why Beside sweat it may be the heart.
  en {arm} & heavy|heaviness|pressure
  es {arm} & pesad*|pesadez
  eg-en my arms are heavy
  eg-es los brazos pesados

rule ashen complaint
  why No colour in the face.
  en ashen; ashy; gray|grey as|in|face|color; pasty; white as a? sheet|ghost
  es palid*; blanc* como papel|sabana|cera; cenizo; ceniza
  eg-en she is white as a sheet
  eg-es esta palida

rule pain-said complaint
  why Pain of any kind: with "the worst I ever had" it is an emergency.
  both {pain}; headache*; migraine*
  eg-en my knee is sore
  eg-es me duele la rodilla

rule worst-ever complaint
  why Nothing was ever as bad.
  en worst|worse i|ive have? ever? had|felt|known; worst of|in my? life; never had|felt anything|nothing|pain|one like|this|so
  es peor|mas fuerte de|en mi vida|que; nunca me? habia|he|ha sentido|tenido|dolido asi|tanto|algo
  eg-en the worst I ever had
  eg-es nunca me habia dolido tanto

rule feels-odd complaint
  why Odd after a dose taken wrongly.
  en feel|feels|feeling|acting drunk|weird|funny|strange|loopy|spacey|odd|high|out
  es me|se siento|siente|ando|anda raro|rara|drogad*|borrach*|ido|ida
  eg-en I feel loopy
  eg-es me siento rara

rule on-thinner complaint
  why A fall on a blood thinner is an emergency.
  both {thinners}
  eg-en still on eliquis
  eg-es tomo warfarina

rule not-well complaint
  why Less than well.
  option not-denied
  en {not}|no|dont|isnt|arent|aint|havent|wasnt|cant too? so? feeling? feel? doing? been? very? all? that? ok|good|well|great|fine|alright|better|right|hot
  en so so; i guess|suppose; soso; meh; could be better; been better; {not} myself; under the weather; hanging in there
  en feel|feeling bad|off|down|funny|weird|strange; rough; bad|rough|hard week|day|night; blah; not much better
  es no|tampoco estoy? siento? muy? tan? me? all? bien|mejor; mas o menos; regular; mal; ahi vamos; ahi la llevo; asi asi; pasandola; maluco; malito
  es malita
  eg-en not so good
  eg-es mas o menos

rule request request
  why Something to arrange or to answer.
  en appointment*; refill*; prescription*; pharmacy; reschedul*; call me; call back; bill; billing; cost; costs; charge; insurance; medicare
  en medicaid; copay; results; lab; labs; approval; need|needs; ran|running|run out|low; out of; no more {pills}; {pills} & left; need
  en want to know|talk|speak|ask|quit|change|see|come; would like; speak|talk to|with; question*; dont understand; {not} sure; explain
  en more information|info; can you|i|someone|we; could you|i|someone|we; should i|we; may i; do i|you|we; does the|it|my|dr|doctor|medicare|this
  en did my|the|you; is it|the|there|my; are you|there|my|the; will you|the|it|my|this|they
  en when|what|where|how|why|which|who is|are|do|does|can|should|will|time|day|much|many|long|about|was|were|did|if|to|am; what|when $; free $
  en change my; form; letter; paperwork; ride; transportation; supplies; strips; meter; parking; number for; help with|me
  en cant afford|find|come|make|reach|get; cancel|move|change appointment*|my|visit; records; vaccine
  en shot|shots & flu|covid|shingles|pneumonia|get|need; allergies; stitches; doctor said|told|says; quit|quitting smoking|drinking
  en stop|start|skip taking; stop the|my {pills}; dose; follow up; visit; surgery; test; xray; mri; scan; class; leaflet
  en clinic|office & open|close|hours|where; signs of; symptoms of; at risk
  es cita; citas; resurtir; receta*; farmacia; llameme; llamenme; llamame; llamar; llamen; seguro; medicare; medicaid; cuanto; cuesta; cobran; cobra
  es gratis; resultados; analisis; laboratorio; se me acab*; se me termin*; necesito; quisiera
  es quiero saber|hablar|preguntar|cambiar|ver|cancelar|hacer|dejar; pregunta*; duda*; hablar con; no entiendo; mas informacion
  es puedo|puede|pueden|podria tomar|comer|ir|hacer|dejar|llamar|hablar|cambiar|usar|llamarme|ayudar|mandar|parar|decir
  es que hago|debo|pastilla|medicina|dia|hora|es|significa|puedo|dice
  es cuando|donde|como|cual|cuales|porque|quien es|hago|puedo|debo|tomar|me|queda|son|toca|tomo|abren|la|mi|el|tengo; a que hora; debo; transporte
  es cambio; papeles; vacuna; dosis; copago; factura; cuenta; tiras; aparato; cancele|cambie|mueva la? mi? cita; cancelar|cambiar la|mi cita
  es dejar|deje|parar de? fumar|tomar; quedan; fumar; renovar; autorizacion; sintomas de; operacion; cirugia; examen; estudio; radiografia
  es cardiologo; doctor dijo
  eg-en when is my next appointment; can I take tylenol
  eg-es cuando es mi cita; necesito resurtir mi receta

rule question request
  why An asking word with its verb.
  en what|when|where|how|why|who|which|can|could|should|does|do|would|will is|do|does|can|should|i|you|we|my|the|it|are|this|much|long|time
  es que|cuando|donde|como|porque|quien|cual|puedo|puede|debo|tengo es|hago|puedo|debo|tomar|que|cuando|mi|la|el|me|son|usted|ustedes
  eg-en how do I do that
  eg-es como hago

rule who-is-this who-is-this
  why Asks who writes: the help text answers.
  en who is|are this|you|yall|that|it|texting|calling|sending; whos this|dis|texting; who dis|sent|texted; who sent|is sending this|these
  en ^ what is this number|text|program|service|message|about|for $; ^ what program|number|company|place|office is? this $
  en ^ more info|information please? $; ^ info please $; is this a? scam|spam|real|robot|legit; where did you get my number; ^ help please? $
  en who is it $; who am i texting|talking
  en ^ help with? these|this|the|your? {texts}; help & texts|messages|these & how|what|answer|use|reply|mean
  en what are these texts|messages|things
  en what is this text? number; what this texting service is; how this texting works; send|text me the? help menu; number for & what is this; who runs it|this
  es quien|quienes es|son|eres|habla|manda|escribe|me|envia|mando|son $; ^ quien|quienes es|son|eres|habla este|esto|usted|ustedes?; de quien es este
  es quien me manda|escribe|envia|habla|textea|texto; ^ de que es esto $; ^ quien es $; ^ mas informacion $; es estafa|fraude|robot
  es de donde sacaron|tienen mi numero; de parte de quien; de donde me|son escriben|ustedes; quien|quienes manda|mandan|envia|envian|escribe|escriben
  es ayuda & mensajes|textos & usar|contestar|responder|como|que|palabras; que son estos|esos mensajes|textos
  es que es este numero; como funciona este|el servicio de? mensajes?; como se usa esto de los mensajes; para que es este numero
  eg-en who is this; what is this about
  eg-es quien es; de que es esto

rule well-phrase well
  why Answers that are well although they hold a no.
  en no problem|problems; no complaints|complaint; no issues|concerns|changes|change|symptoms|worries|trouble|troubles|issue
  en nothing new|wrong|changed|bad; nothing to report|complain; not bad|badly; not too bad; {cant} complain; same as usual|always|before
  en as good as ever; never better; couldnt be better; could not be better; took|taken|taking all? my|the|them medicines|medicine|pills|all|it
  en took|taken them|it|all; right as rain; good as gold; fit as a fiddle; doing my exercises; ^ same $; ^ the same $; same old; fair to middling
  en alive and kicking; hanging in there fine; over the? my cold; no news; walking good; feeling like myself; better than last|yesterday|before
  en sugar|bp|pressure|oxygen|weight|reading|readings & good|normal|fine|stable|great|perfect|same; hanging in there & fine|good|ok; thumbs up; a ok
  en took|taken my? the? medicine|medicines|pill|pills; in good|high health|spirits
  en breathing|breathe|breath|breathes & fine|good|ok|better|easier|normal|great|well|easy|improved; {chest} & fine|good|ok|better|clear|great|normal
  es sin problemas|problema|novedad|novedades|cambios|molestias|dolor|dolores|sintomas|queja|quejas
  es no hay|tengo problema|problemas|novedad|novedades|quejas|molestias|nada; nada nuevo|malo|mal|duele; no me quejo; ningun problema
  es igual que siempre|ayer; todo en orden; todo tranquilo; todo normal; todo igual; de maravilla; como siempre; al cien; al 100; no me duele nada
  es azucar|presion|oxigeno|peso & bien|normal|buena|estable; me|ya la|las|lo tome; ya tome|tomo mis|la|las? pastillas|medicina|medicinas; ya me tome
  es ninguna molestia|queja|novedad; respir*|respiro|respira & bien|mejor|normal; {chest} & bien|mejor|limpio|normal
  es tome|tomo|tomado todas? mis|las medicinas|pastillas; todas mis medicinas|pastillas; tome|tomo|tomado todas
  eg-en no complaints; took all my meds
  eg-es sin novedad; no me duele nada
