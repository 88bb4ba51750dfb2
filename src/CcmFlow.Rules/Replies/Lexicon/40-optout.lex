# Opt-outs: the FCC's per-se words and the carriers' keywords, which count only as the whole text, and opt-outs in one's own words
# (47 CFR 64.1200(a)(10): any reasonable wording, other languages, misspellings).

keywords stop
  both :stop:
  en stop; stopp; pleas stop; unsubscrib; stop sending; stop txting; stpo; sotp; stp; stop all; stopall; stop it; stop this; stop texts; stop text
  en unsubscribe; unsuscribe; unsubcribe; unsubscibe; unsubscribed; cancel; cancle; cancell; end; quit; quit it; revoke; optout; opt out; opt
  en dont text; dont text me; no texts; enough; remove; delete; discontinue; cease; block; no more; take me off; remove me; never mind stop
  en i said stop
  en desist; stop messages; stop messaging; stop sms; stopsms; finish
  es alto; para; para ya; parar; pare; paren; parele; parenle; cancelar; cancela; cancele; cancelen; baja; no mas; nomas; no ma; ya no; ya no mas; detener
  es terminar; desuscribir; salir; basta; ya basta; quitar; eliminar; dar de baja; borrar; borrenme; alto ya; detenganse
  es fin; finalizar; acabar; desactivar; anular; renunciar; suspender; cese; cesar; cesen

keywords start
  en start; unstop; opt in; optin; resume
  es iniciar; inicio; comenzar; empezar; reanudar

keywords help
  en help; info; information
  es ayuda; informacion

group stop-verb
  en stp stpo sotp stop stopp quit cease discontinue end cancel terminate halt
  es dejen deje deja dejar paren pare para parar parele parale parenle alto basta eviten dejeme

group send
  en asking transmit
  es escribirle escribirles escribirnos mandarle textearle texteen scriba escriva escrivan manda tesees texte escribieran mandaran texteo
  en tex text texting txting txtn txtin textin texted txt message messaging msging msg messege contact contacting bother bothering harass harassing
  en spam spamming email emailing send sending sent bug bugging bugg annoy annoying blow blowing pester pestering write writing notify reminding
  es mandar mandarme mandando manden mande mandes enviar enviarme envien envie escribir escribirme escriban escriba escribas textear textearme
  es texteen textee textees textes texteando contactar contactarme contacten contacte molestar molestarme molesten moleste molestando molestes
  es enviando escribiendo chingar fregar fastidiar mandarselos mandarmelos mandarlos mandarnoslos enviarlos enviarmelos enviarselos textearnos escribirnos mandarnos enviarnos
  es jodan joder jodas chinguen chingar frieguen fastidien hostiguen acosen acosar atosiguen incomoden incomodar jeringuen jorobar joroben
  es jeringar avisen avisar

# "Quiteme", "saquenme": who says no more than that means the texts.
group drop-me
  es quiteme quitenme quitame quitemen quitenos quitennos saqueme saquenme sacame saquenos borreme borrenme borrame borrenos eliminenme elimineme
  es eliminame remuevanme remuevame remuevanos retirenme retireme retirame bajenme bajeme desconectenme desconecteme cancelenme canceleme excluyanme
  es excluyame desafilienme desvinculenme descontinuenme desinscribanme desuscribanme desapuntenme quitenmelo quitemelo quitenmelos quitemelos kitenme

group drop-it
  es quitelo quitenlo quitala quitarla quitarlo quitenla quitela saquelo saquenlo saquela saquenla borrelo borrenlo borrela borrenla eliminenlo
  es eliminelo cancelelo cancelenlo cancelelos cancelenlos cancelelas suspendanlo suspendanlos suspendalos remuevanlo remuevanla retirenlo
  es retirenla quitelos quitenlos apaguelo apaguenlo

# What one asks to be rid of that is no text.
group other-burden
  en pain metformin medicine medication pill pills insulin statin drug oxygen catheter cast stitches staples bandage port iv hold rotation schedule
  en stitches tooth mole cataract dialysis ventilator hospice plan chemo feeding gallbladder hook
  es dolor duda dudas pena puntos yeso sonda presion azucar dosis pastilla pastillas medicina medicinas sangre muela cita cuarto hospital casa bano
  es cama tina carro elevador penicilina alergia alergias diente vesicula lunar catarata catarro fiebre tos oxigeno receta turno vendaje curita cateter
  es apuro encima cobro cargo prueba expediente contacto

rule no-opt-out no-opt-out
  why "Never stop texting me", "bleeding won't stop", "the bus stop", "stop by", "end of the month" ask for no stop.
  en dont|never|not|wont|doesnt|didnt|cant|couldnt|isnt|no|shouldnt please? want? to? {stop-verb}|unsubscribe|remove; did|why you {stop-verb}
  en when|if i|it|they|to stop
  en stop|stopped|stopping by|in|at|over|taking|smoking|drinking|eating|the & tomorrow|office|smoking|taking|pill|pills|medicine|metformin|insulin|aspirin|store|pharmacy|house|water|later|monday|friday|eating|bleeding|vomiting|hurting|coughing|working
  en stop|stopped by; bus|truck|rest|full|pit|next|train stop; end of; weekend
  en remove|removed|take|taken|took & stitches|cast|catheter|waiting|iv|bandage|port|staples|off the waiting
  en off|from the? waiting|call|transplant list
  en cancel|end|quit|stop|quitar|cancelar & appointment*|visit|order|cita|citas|refill|prescription|surgery|cruise|trip|job|smoking|ride|meeting|lunch|strips|medicine|pill|pills|newspaper|plan|gym|insurance|therapy|delivery|cirugia|operacion|estudio
  en wrong number|person for|of & pharmacy|doctor|dr|pills; leave me alone & dog|cat|kids|pain; called the wrong; the pain
  en stop|stopping|quit|quitting|end|cancel my|the|his|her|moms|dads|taking? {pills}|{vital-pills}|{thinners}|meds|med|statin|drops|cream|inhaler
  en stop & pain|bleeding|hurting|vomit*|crying|shaking|itching|cough*; refill|refills|shipment|shipments
  en take|taking me off & metformin|medicine|pill|pills|insulin|statin|drug|oxygen|meds; wrong number & page|pager|patient
  en no reason to {stop-verb}|quit; dont|not want you|them|this|yall|the to? {stop-verb}
  en take|taken me off & rotation|call|schedule|shift|roster|case|list & rotation|call|schedule|shift|roster|tonight
  en stop|stopping|quit checking on
  en asked|told|said me|him|her to stop|quit; doctor|dr|nurse|he|she|they said|told|asked & stop|quit
  en keep|get|take|help me|him|her|us|mom|dad out of the? hospital|bed|house|tub|car|nursing|bathtub|chair|shower
  es no|nunca|ya deje|dejen|deja|dejes pare|paren|mandar|escribir|enviar; no dejen|deje|deja|paren|pare|cancelen|cancele
  es dejar|deje|dejen|parar|paro|quiero de? fumar|tomar|cancelar & fumar|tomar|cita|pastilla|medicina|cigarro|beber
  es para & sangr*|dolor|que|el|la|mi|cita; no para; paro en; a fin de; baja|bajo & presion|azucar|dosis|peso|pastilla|escalera|temperatura
  es salir & de & casa|hospital; cancelar|cancele|cancelen & cita|citas|estudio|examen|operacion; parar|dejar|deje de fumar|tomar|beber|comer
  es cancelar|cancelen|cancele & transporte|ride|viaje|receta|entrega|orden|plan|seguro|lab
  es no mas azucar|sal|dolor|refresco|pastillas|mareos|caidas|tos|cafe|dulces
  es no quiero|deseo|quisiera que {stop-verb}|cancelen|quiten; no quiero que me? dejen|paren|quiten|cancelen
  es quiteme|quiten|quitenme la|el|los|ese duda|dolor|puntos|sonda|yeso|presion
  en stop & laugh|laughing|blushing|kidding; unsubscribe|cancel|stop & magazine|newsletter|catalog|cable|newspaper|channel
  en dont|not please? take|drop|kick me|us off
  en old cell|number|phone & new|portal|put; did|have|has you|yall all? {stop-verb}; cut off at|in|mid|before|halfway; dont|not like that; {send} so many|much|early|late|often; no more than|often; mistake & put|back on?; list & put|add|back & back|again
  en hurts|pain|hurting|bleeding|dizzy|dizziness no more; no more pain|dizz*|falls|swelling|bleed*|refills|questions|sugar|salt|soda|cough; {other-burden} off|out; off|out & {other-burden}; dont|not|never let me; take me off guard|my; keep me off|on|out & feet|trouble|salt|salad
  en take|taking|took it|this|them|that|him|her off & bandage|patch|cast|boot|mask|sling|monitor|brace|shoe|ring|dressing|day
  en cant|couldnt|wont|unable to? get|take|pull {someone}|me|it|this off|out
  en took|take|taken me off his|her|their; {not}|dont|never take|kick me off; dont want to miss; no more coughing|nosebleed*|chest|wheez*|passing|fainting
  en dont|not|never ever {stop-verb}; set|tv|light|lights|stove|alarm|water|heat|oven|radio|lamp|burner & off; never ever stop|quit
  en {texts} in spanish|english|large|big; that is all that|they|you; cute|sweet|funny & {texts}
  en remove my old|ex; take them|it off at|when|before|for|in|to; could it|they stop asking; wrong number|person sorry; wrong number|person that was|picture; sorry wrong number|person; i want to quit the 6|5|7
  es cancelo|cancelar|cancelen & cable|internet|revista|periodico|telefono de
  es no me|nos {send} tan|a|en|cuando|antes|despues|los|el|de|hoy|ingles & tan|ingles|domingo|domingos|sabado|temprano|noche|novela|farmacia|laboratorio|siesta|misa|tarde|horas|7|6|5; hoy no me {send}; basta de tanto|tanta
  es por que|porque ya? no me {send}; lo|no|yo no? lo? quiero quitar|salirme|salir|cancelar|quitarme; no quiero salirme|quitarme|cancelar|salir|quitar; no mas|nomas que|sufrir|cansad*|le|les|pa|para|por|tantito; menos no mas; mas o menos & mas
  es nunca me? quiten|saquen|dejen|quite|borren; no me|nos dejen|deje|saquen|quiten fuera|de|los|la; pongame|ponganme|ponerme|pongan|anotenme & lista|vez|nuevo; sin querer & stop|pare|cancel*|salir; {drop-me} & {other-burden}; {drop-it} & {other-burden}
  es encargo|atiendo|tomo|recibido & paren|dejen|sigan|alerta; si no me? gusta|sirve|conviene; no me manden|mande a la|el|una farmacia|sala|hospital|casa|cita; ya deje de? el|la|los|las|fumar|tomar|pan|sal|cigarro|azucar|refresco
  es {other-burden} & quitar|quitan|quita|quiten|quite|sacar|saquen|saque|borrar; ya no dolor|fiebre|tos|mareos; bajeme|bajenme|bajame la|el|los|las
  es antes de borrar*|quitar*|cancelar*; sin que me quiten|saquen|borren; quiero seguir; del plan; entrar a
  es no me|nos vayan|vaya|vayas a
  es {texts} en ingles|espanol; no me|nos quiten|saquen|borren|quite|saque|eliminen; nomas le|les|para|pa|que|por; no sigan escal*|llamando|avisando; quitar|quito|quita esparadrapo|vendaje|curita
  es no los|las quiero en & casa; ese mensaje de las; no manden|mande la|al|el|a enfermera|doctor|muchacha|chofer; vayan|vaya a sacar|quitar|borrar|cancelar; como me salgo si|despues; fue & no mas; no mas $; borren el viejo; nada mas; cancelo el? cable|internet|agua|luz
  en where|when|how do|can|should i get off now|at|here|there|the; pharmacy wants|wanted|trying to unsubscribe me?; unsubscribe me from? auto refill; dont unenroll|remove|drop; didnt|never|not ask|asked|want to? be? removed|unsubscribed|dropped
  en put me back; ^ leave the? {texts} on; not the {texts}; if|when|should one day & dont|want|stop|opt; am i allowed to; if i decide to|later; later on if; cancel the? home health; cancel the? aide|cleaning|meals|rider on|for|this|today|tomorrow
  es se van a terminar|acabar|quitar|parar; ya me pare|paro de|a|temprano|bien; no me den de baja; quiero|puedo|logro quitarme el|la|los|las azucar|cafe|pan|sal|vicio|miedo|dolor|ropa; no mas hinchazon|inflamacion|hinchada|hinchado
  es los|de los textos|mensajes no; me quitaron; por ahora si los? quiero; con uno|una|eso basta; no quiero que me? borren|saquen|quiten|eliminen; parar los envios de la farmacia; salirme de las cartas; no sigo con la terapia & cancel*
  en what|do i have to opt out; saying i unsubscribed; am i allowed
  es si despues|luego|algun ya? no quiero
  es dar|den|dan de baja & dental|seguro|plan|luz|cable|internet|telefono
  en unsubscribe from the old|other insurance|plan
  es quiero|quisiera|puedo|voy salir a; borre sin querer
  es que no se acaben|terminen|paren
  es no quiero|quisiera|queremos|queria|quise molestar|molestarlos|molestarla|molestarlo|fastidiar; ojala no los|las|me quiten
  en unsubscribe from the pharmacys? phone|calls|mail|email
  eg-en never stop texting me; stop my insulin; cancel my appointment; I quit smoking; will stop by tomorrow
  eg-es quiero cancelar la cita; baja la dosis

rule stop-the-texts opt-out
  why An opt-out that names the texts; what else is not to be stopped is no matter.
  en {stop-verb} all? these? the? your? my? those? with? sending? getting? {texts}; {stop-verb} sending|getting|writing me? {texts}
  en {stop-verb} {send} me|us? these|those|the|your|all|any? sugar|health|daily|morning|medicine|blood|pressure|weight|pill|heart|check {texts}; kindly|please {stop-verb} {send} me|us|my
  es {stop-verb} de? mandar*? con? los? las? sus? esos? estos? {texts}; cancelar|cancelen|cancele|suspendan|suspender los? sus? esos? estos? mis? {texts}
  eg-en cancel my texts not my appointment
  eg-es cancelen los mensajes, la cita no

rule stop-texting opt-out
  why An opt-out in words.
  en sign|signed me|us off|out of|from? these|this|your|the {texts}|list|thing|program; sign|signed me off of? these|this; unsubscribe me|us|from|please
  en leave my|our|this phone|cell|number alone; make it|this|them stop & {texts}; rather|prefer not to? get|receive|have|see any|more|these|your|the {texts}
  en mind|about|consider|appreciate you? ending|stopping|quitting|discontinuing|canceling|cancelling these|this|the|your|all|my {texts}
  en {stop-verb} these|this|the|your|all|those notices|notifications|pings|alerts|reminders
  es no me? estes|esten|este|anden|andes {send}; no quiere|quiero|queremos|quieren que me|le|nos|les? siga|sigan llegando|mandando|enviando|escribiendo
  es apaguen|apague|apaga|quiten|quite|corten esos|estos|los|sus|tus {texts}|avisos|mensajitos; prefiero|prefiere|preferiria|preferimos no recibir|tener mas? {texts}|avisos
  en {stop-verb} {send}; {stop-verb} all? these? the? your? this? of? those? it? with? sending? the? {texts}|reminders|alerts|updates
  en {stop-verb} all? contact|communication|communications|everything; {stop-verb} calling and|or texting; {stop-verb} it & {texts}|sending
  en turn|shut|cut off|out? these|the|this|your|them & {texts}|off; turn|shut these|this|them|it off; cut it out & {texts}|stop|with; knock it off
  en enough|sick|tired|fed|done|over with|of|up|already? with? & {texts}; enough {texts}; no|any more? {texts}; no more {texts}
  en no more of? these|this texts|messages; no {texts} please
  en {texts} & annoying|annoy|harassment|unwanted|spam|bother & stop|please|off|dont|no|remove; hate|dislike these|your|the|getting {texts}
  en tired|sick of|getting & {texts}; dont|never|not|no|quit please? {send} me|us|anymore|again|this|here|nothing|anything|my|to|so|with
  en dont send me|any|more|these|texts|messages|it|anything|no|nothing|stuff; dont|never contact|bother|text|message|txt|msg me|us|my|anymore|again
  en no contact please; stop texting; want|wanna off $; ^ kindly desist $; ^ desist $
  en dont|not|never|no want|need|wish|like|care|wanna|wants to? for? get|getting|receive|receiving|have|be|see|your|these|any|more|the|no|you {texts}|texted|messaged|contacted
  en dont|not|no want|need|wish|wanna any|these|your|more|the|no|anymore|this {texts}
  en dont|not|no want|need|wish|wanna any more|these|of of|these these|this?
  en no longer want|wish|need|interested to? in? get|receive|receiving|be|your|these|any|in? {texts}|these|this|it|contacted|texted
  en no longer want|wish to receive|get; dont want you to {send}; dont want|need anything from|to do with you; rather not get|receive
  en prefer not to? get|receive|be; want|like|wish to? {stop-verb} getting|receiving|texts|these|messages|all|them|this|the|your
  en remove|delete|erase|scratch|unlist me|us|name|number from|off|please?; drop me|us from; remove|delete|erase|drop|scratch my|our name|number|phone|cell|info|information|contact|data|from|off
  en remove|delete|erase me|my|number|name & list|system|texts|database|number|contacts|texting|from; remove|delete my|this number|name|phone
  en take|get|keep|put me|us|my|this name|number? off|from|out; ^ take me|my|us off
  en off your|the|this|of|your calling? list; unsubscribe|unsuscribe|unsubcribe me|us|from|please|my|this|now|us|i|how
  en want|like|how|to|i unsubscribe|optout; opt|opting|optin me? out; optout please|me|of|from; want|wish|like|choose|me to? opt out
  en want|wanna|let out of|from this|the|your|these & program|list|texts|messages|this|thing|it; want out $; get|count me out; leave me alone
  en lose|forget|losing this? my number; not|isnt|no & longer|who|mary|him|her|them & stop|number|texting|wrong & {stop-verb}|texting|wrong
  en revoke|revoking|withdraw|withdrawing|rescind back|my|all consent|permission|from|authorization|my; take back my? consent|permission|authorization
  en withdraw|revoke my? consent|permission|from|authorization; you do not|dont have my? permission|consent to? text|contact|message
  en cancel|end|stop my|the|these|this|all enrollment|subscription|program|service|texts|messages|membership|text|texting|alerts|notifications
  en cancel everything|texts|messages|subscription|enrollment|all
  en end these? this? my? the? program|service|texts|messages|enrollment|subscription|texting
  en not|aint|no interested|intrested in|stop|please these|your|texts|messages|texting|anymore|this & texts|messages|stop|texting|anymore
  en unenroll|disenroll|deactivate me?; block|blocking this|you|me|your number?; blocking you|this
  en report|reporting you|this|spam|as & spam|stop|fcc|texts; do not disturb; please|just|said|say|told|asked|already|now stop $; stop|quit $
  en ^ stop i|im|it|u|you|this|now|all|please|dont|no|with|sending|texting|bothering|that|txt|the|me|ur|your|my
  en how|where|can do|can|to i? you? {stop-verb} these|this|the|getting|texts|messages|them|it|receiving & texts|messages|this|these|them|list|it
  en how|where do|can|to i? get off|out|removed; dont like|appreciate these|your|getting|being & {texts}|texted; for the last time & stop|text
  en please respect my|no & text*|contact; {texts} & unsubscribe|remove|discontinue|cease; no quiero texts|mensajes; leave me be
  en cease and? desist|texting|text; quit|stop with|it & texts|messages|already; pleas|please stop; dont tex|txts|txt; remov|remove me
  en cancel all|texts|messages; do|i not|dont consent; dont call or|nor text; soliciting|solicitation; stop your? messages|texts; not & stop texting
  en unsubscrib*; take me of|off|out; texts|messages to stop; want|like & {texts} & stop; how can i unsubscribe|optout; opt out
  en dont want|wanna|wish to be? texted|contacted|messaged|called
  en like|want|wants|wish|wishes|prefer|need|asks|asking|please to? be taken|removed|dropped|deleted|unsubscribed|excluded|unenrolled|erased|disconnected off|out|from|of|please|now
  en like|want|wants|need|wish|wishes|have|get|please the|these|those|your|all {texts} stopped|ended|discontinued|canceled|cancelled|off|halted|blocked
  en {not}|no|aint longer? interested in getting|receiving|having|reading|these|this|those|your|any
  en signed up|enrolled by mistake|accident|error & stop|undo|dont|no|remove|off|cancel; undo it|this & sign|signed|texts
  en dont|not|never|no want|need|wish|like|want any? more? {texts}; do not contact|text|message; dont contact; ^ stop these $; ^ stop those $
  en can|could|would you|yall please? stop|quit
  en out of this program|list|thing; not|no longer wish|want to? participate|be part; pull me off|out|from; ^ no more please $
  en would like|want|need the? {texts} stopped|off; {not} interested & getting|receiving & these|texts|messages|any
  en {not} interested in? getting|receiving|having|reading these|this|those|any|your; {not} interested in these|those
  en {stop-verb} with? all? these? the? your? those? my? them? daily|weekly|constant|automatic|automated|stupid|dang|damn|darn|morning|endless|silly|nagging|nonstop {texts}|text|things
  en dont|not|no|never want|wanna|wish|care|like to? be in|part|on|enrolled & program|list|this|anymore|texts|thing|any|service
  en dont|not|never want|wanna|wish|need to get|receive|have|see these|those|this|them|anymore
  en make it|these|them|this stop & dings|texts|messages|please|phone|buzz*
  en no longer want|wish|care|like to? participate|be|get|receive|continue; {not} wish|want|care to recieve|receive|get|continue
  en withdraw me|from & program|texts|this|please; changed my mind & dont|no|stop|out|remove|off
  en done with this|your texting|texts|program|messages
  en {not}|doesnt|does|dont want|wants|like your|these|those|any {texts}; do not text|message|call|contact his|her|my|this|that|our
  en dont text|message his|her|my|this; through|done|finished with this|these|the|your texting|texts|text|messages|business|program
  en enough already; end|stop|quit them; enough & {texts}; take it|this|that|number off; not one|another more? {texts}
  en no more of these|those|this|them; no more please; take|keep|leave|pull|drop my? our? {someone}|me|us off of? the? your|this|these|the|texting list|texting|texts|text|program|messages; leave me off your|the|this list
  en dont do texting|texts|texted; dont|not send|text|write|message please? $; please dont|not send|text|write|message $
  en costing|costs|charges|charged|charging & {texts}|money & stop|quit|dont|please|remove; no more & costing|charges|charged
  en keep|keeps texting|sending|messaging & dont|stop|not|quit|asked|told; asked|told|said|begged you|yall|them? to? stop|quit|cease
  en rather|prefer|wish you|yall|they not|didnt|dont|wouldnt|stop|quit {send}; {not} interested in your|these|any|more {texts}
  en dont|not|no want|need this|the|your|that service|program|thing|stuff|texting no|anymore|any
  en {texts} & cancel|end|stop|quit|delete|remove|erase them|those|it|all; too old for this|texting|texts & stop|quit|dont|texting
  en turn these|this|them|it|those off
  en interested in your texts|messages & not|no|longer
  en remove|delete|erase|unlist|drop her|his|their|our|mothers|moms|dads|husbands|wifes number|phone|name|cell|info
  en doesnt|dont|didnt|not|no want|wants to? get|receive|have|see|be the|these|your|any? {texts}|texted
  en like|want|wants|wish|wishes|need|prefer|ready|please|asking to? be unenrolled|unsubscribed|removed|disenrolled|dropped|released|excused|deleted|let
  en unenroll*|disenroll*
  en take|pull|cross|keep|leave {someone}|me|us|them|this|1|mothers|dads|moms off; take|get|pull {someone}|me|us|my|his|her|it number|name|cell|phone? out of|from your|there|this|the|that|it system|list|data|database|contacts|records|program|computer|file?
  en take|pull|get {someone}|me|us|my|his|her|your number|name|cell|phone out; {someone}|me|number|name|cell|phone out of your|this|there; out of your system|database|data|contacts|records|computer|list
  en just as soon not; make it so|where|that i|we|he|she dont|doesnt|do|wont; like|want|prefer|wish to? not get|receive|have|be; no need to|for? keep? {send}|{texts}; no sense|point|use|reason in|for|to? {send}|{texts}
  en {stop-verb} coming|showing|dinging|pinging|buzzing|beeping|popping & {texts}|these|things|phone|please; make these|them|those|it things? {stop-verb} coming; no more $; please no more; no more from|to you|this
  en dont|never|not {send} them|those|him|her|my|us|his|dad|mom|husband|wife|mother|father ever|anymore|again?; dont you|yall ever? {send}; can|could|gladly do without & {texts}|these; let me off|out of? $; let me|us|him|her off|out & {texts}|these|please
  en doesnt|dont|didnt|not want|wants the|them|you|any|yall {texts}|{send}; would|can|could|like|appreciate|possible|want|please|ask|rather|may|might|id to? i|we|he|she? be|being taken|removed|dropped|excused|released|unsubscribed|unenrolled|deleted|excluded
  en unsign*; sign me|him|her out; bow|bowing|back|backing out of? & {texts}|these|this|program|texting; resign from this|these|the|your; forget|lose this|my number|phone; quit|stop asking|sending|pestering|checking & him|me|her|how|mom|dad|my
  en want|need|like these|this|them|those|it to end|quit|cease|not; please|kindly discontinue|desist|cease|terminate|unenroll|deactivate; cancel|discontinue|delete|terminate|disconnect it|this|them please?; discontinue this|these|it|them|service|{texts}
  en let|make this|it|that be? the? last; {texts} & last|final 1|message|text|you; had all the? {texts}; request|requesting|requested removal|cancellation|termination; removal from; close|delete|deactivate my|his|her|this|our account|profile
  en {stop-verb} mine|hers|ours|his; {texts} & got|have|need to go; pull the plug & {texts}|this|these; no reason for this|these|it to continue|keep; stop that $; you stop that|this; decline to? get|receive|have|see|be any|more|these|your|the|on|this {texts}|these|list|anymore?
  en decline be|to on|in|part; people|yall|you {send} & enough|stop|quit; go ahead and end|stop|cancel it|them|this; dont want these|them|those anymore|please|at; i dont|do want them|these $; these {texts} & end|over|go
  en want|need|wish off of? this|these|the|your|it|there; off of this|these thing|texts|list|program; off this thing|list|program|texting|service; no|any more check ins|checkins
  en decline your|the|these|any|all {texts}; want|wanna out of? this|these|your|the text|texting|deal|thing|{texts}; dropping|drop|dropped|bow|backing out of? the|this|these text|texting|thing|program|deal|list; stop|quit these|those|this $; how do i stop these
  en leave|exit|quit the|this|your text|texting|program|service|list|group; want|need|like to leave|exit|quit the|this|your text|texting|program|service|list
  es no quiero|deseo|necesito|ocupo sus|los|tus|esos|estos? {texts}; nomas {texts}; {stop-verb} ya? de? me? con? los? sus? {send}; {stop-verb} de molestar|mandarme|escribirme|enviarme|fregar|chingar|dar|llamar
  es {stop-verb} ya? con? a? los|sus|estos|tus|esos|de {texts}; {stop-verb} {texts}; stop con? los|estos|sus {texts}
  es no|nunca me|nos vuelva|vuelvan|siga|sigan|esten|ande|anden a? {send}; no vuelva|vuelvan|siga|sigan a? me? {send}
  es no me|nos? {send} mas|nada|por|otra|estos|ya|de|a|ningun|textos|mensajes|nunca; no me|nos {send}
  es no {send} mas|nada|otra|estos|mensajes|me|nunca; ya no {send}; no mas por? favor?; ya no me? {send}; ^ ya no me $
  es dejenme|dejeme|dejame|dejen en|ya paz|tranquilo|tranquila|solo|sola
  es ya|no quiero|deseo|quisiera|necesito mas? recibir|estos|sus|tus|esos|ningun|mas {texts}
  es no quiero|deseo|quisiera|necesito mas? recibir? mas? sus? estos? ningun? {texts}; no quiero|deseo|quisiera que me {send}
  es no quiero|deseo que me vuelvan|sigan|esten; no quiero|deseo recibir nada|mas|esto|estos|eso; no quiero|deseo nada de|con ustedes|usted|esto
  es no quiero estar en la? lista|esto|programa; no|ningun mas {texts}; no {texts}
  es ya no quiero|deseo|necesito recibir|nada|mas|esto|estos|mensajes|textos|sus|que|saber
  es quitenme|quiteme|quitame|borrenme|borreme|saquenme|saqueme|sacame|eliminenme|elimineme|remuevanme|remuevame de|mi|la|su|esta
  es quiten|borren|eliminen|saquen|quite|borre|elimine|remuevan|quitar|borrar|eliminar mi|este|el numero|nombre|telefono|celular
  es quiten|quite|borren mis datos
  es quitar|quitarme|salir|salirme|borrarme|sacarme de la|esta|su|esto|este|aqui|programa & lista|esto|programa|grupo|mensajes|textos|aqui
  es denme|deme|darme|dame|dar|den|quiero|hagame la? de baja; darme|darse de baja
  es quiero|deseo|quisiera cancelar|salir|salirme|parar|detener|quitar|terminar; me quiero salir|quitar|borrar
  es cancelar|cancelen|cancele|cancela|detener|detengan|detenga|terminar|terminen|suspender|suspendan|anular|anulen mi|la|el|los|este|estos|sus|mis|estas|esta|todos suscripcion|mensajes|servicio|programa|textos|inscripcion|notificaciones|mensaje|texto|todo
  es cancelar|detener|detengan|terminar|suspender|suspendan {texts}; como|donde cancelo|paro|detengo|quito|hago|elimino & {texts}|no|esto|suscripcion
  es como hago|puedo para? no|dejar|parar|cancelar|salir & recibir|mensajes|textos|esto|lista
  es retiro|revoco|cancelo|quito mi|el consentimiento|permiso|autorizacion|suscripcion; no tienen|tiene|doy mi? permiso|autorizacion
  es no soy & deje|dejen|equivocad*|mande*|escriba*|pare|no; desuscrib*; desinscrib*; no me interesa & mande*|escriba*|mas|mensajes|textos|molest*
  es bloque* & numero|voy|este|los; me tienen harto|harta|cansado|cansada; estoy harto|harta|cansado|cansada de & {texts}|mensajes|textos; ya estuvo
  es ya parenle|parele|basta|pare|paren|alto; ^ ya dejen|dejeme|dejenme; sin mensajes|textos; no autorizo; no acepto {texts}|mas
  es basta|alto ya|con de|los|mensajes|por; por favor alto|pare|paren|basta|no mas; alto|pare|paren|basta $; unsubscribe por|favor|de
  es molestan|fastidian & {texts}; ^ borreme|borrenme|saqueme|quiteme|elimineme|dejeme|dejenme $; no me {send}|llamen|llame ni|y me? {send}
  es no me interesan|interesa & {texts}|esto; dejeme|dejenme|dejen|deje tranquilo|tranquila|quieto|quieta|paz; no me mandes|manden|mande|mandar
  es no mandes|manden|mande; textees; para ya; quita|quite mi numero|nombre; cancelen|cancele todo|todos; que ya? no me? {send}; saquenme de
  es como me? doy|dar|doy de baja; doy de baja; que paren|dejen|cesen; quiteme|quitenme|saqueme|saquenme de; me sigan {send}; no quiero & {send}
  es no desea|desean|quiere|quieren recibir|saber|mas|estos|sus|los {texts}; no desea|desean|quiere|quieren recibir mas|estos|sus|{texts}
  es quitenme|quiteme|quiten|saquenme|eliminen|borren los|las|esos|esas|estos|sus {texts}
  es no me|nos jodan|chinguen|frieguen|hostiguen|acosen|fastidien|molesten|incomoden|joroben; ya estuvo bueno|bien & {texts}
  es me apunte|inscribi|apuntaron|inscribieron por error|equivocacion & no|quiero|quiten
  es retiro|revoco|cancelo|quito consentimiento|permiso|autorizacion; retiro|retirar|revocar mi permiso|consentimiento|autorizacion|autorizo
  es autorizo & retiro|revoco|cancelo; no voy|quiero|deseo a? participar|seguir|continuar & textos|mensajes|programa|esto|recib*
  es quiten|borren|eliminen|saquen|quite|borre|elimine|remuevan mi|el|este cel|celular|numero|telefono|contacto
  es quitale|quitele|quitenle|parale|parenle los|estos|esos|sus mensajes|textos|avisos
  es no quiero|deseo estar inscrito|inscrita|registrado|registrada|apuntado|apuntada|suscrito
  es no quiero|deseo seguir|continuar recibiendo|con & esto|mensajes|textos|nada|estos|mas|esos; el|ella ya? no los|las quiere & mensajes|textos
  es cambie de opinion & no|ya|quiero
  es como me salgo|quito|borro|bajo|desapunto|desinscribo; me pueden|puede sacar|quitar|borrar|eliminar|bajar|dar de
  es saquenlo|saquenla|sacarlo|saqueme|saquenme|quitenlo|quitenla|borrenlo|borrenla de|del; ni un|una|otro mas? {texts}
  es {texts} & saqueme|quiteme|saquenme|borreme|fuera; no quiero|deseo estar|andar|seguir en eso|esto|esos|lo; no deseo|quiero seguir recibiendo
  es ya no quiero $
  es que me? quiten|saquen|borren|eliminen|desapunten de
  es cancelenme|cancelame|canceleme|desactiven|desactive|desactivar|apaguen|apague|desconecten esto|este|los|las|mis|sus|mensajes|textos|servicio
  es cansan|hartan|estorban|aburren|desesperan & {texts} & ya|paren*|no|basta|dejen
  es no lleguen|llegue|manden|envien|mande|lleguen estos|esos|mas|sus? {texts}|esto|eso; no me? lleguen|llegue|sigan|siga
  es tantos|tanto {texts} & ya|paren*|parenle|basta|no|harta|harto|cansad*; como le? hago para|pa que? ya? no
  es borreme|borrenme|quiteme|quitenme|elimineme|eliminen|saqueme|borren|borre el|mi|nuestro|este|su numero|telefono|celular|nombre|cel
  es quiten|saquen|borren|eliminen|quite|borre nuestro|su|el|este numero|telefono|celular|nombre|cel
  es deje|dejen|dejenme|dejeme|deja de estar? texteando|textiando|mandando|enviando|escribiendo|molestando|textear
  es ya no quiere|quieren|desea|quiero recibir|saber|tener nada|mas|mensajes|textos
  es {texts} & suspend*|detuvieran|pararan|quitaran|cancel*|elimin* & favor|agradec*|pido|los|quiero
  es suspendieran|suspendan|suspenda|cancelaran|quitaran|pararan|detuvieran los? estos? sus? {texts}; desapunt*|desinscrib*|desuscrib*|desanot*
  es no deseo|quiero continuar|seguir|participar en|con el|los|la|este programa|textos|mensajes|servicio|lista
  es {drop-me}; {drop-it} por favor; {drop-it} & {texts}|lista|sistema|celular|telefono|numero|cel|programa|favor|textos
  es puede|pueden|pudiera|pudieran|podria|podrian|favor|quiero|quisiera|necesito|ocupo me|lo|la|los|nos? sacar|quitar|borrar|eliminar|remover|retirar $; puede|pueden|pudiera|podria|podrian|favor|quiero|quisiera|necesito|ocupo que? me|lo|la|los|nos? quitarme|sacarme|borrarme|quitarla|sacarla|quitarlo|sacarlo|eliminarme|removerme|retirarme|quitarnos|sacarnos|quiten|saquen|borren|eliminen|retiren|remuevan
  es sacar|quitar|borrar|remover|retirar|saquen|quiten|borren|remuevan|retiren|eliminen|saque|quite|borre|remueva|retire|elimine & {texts}|lista|sistema|programa|recordatorios|textos
  es remover|remuevan|remueva|remueve|retiren|retire|borren|quiten|saquen|borrar a|el|mi|ese|su|al|la {someone}|numero|nombre|num|cel|celular|telefono; ni me? llamen|llame|escriban|manden|texteen; ni & ni me? {send}
  es quisiera|quiero|prefiero|quiere|queremos|agradeceria|pido que? ya? no me|le|nos? lleguen|llegue|llegaran|llegara|volvieran|manden|mande|escriban|escriba|mandaran|texteen; no tienen por que {send}; apaguen|apague|apaga eso|esto
  es por favor|caridad|dios ya no $; mejor ya no $; ya no ocupo|participo|necesito gracias|favor?; no los|las quiero|quiere|queremos|ocupo mas?; no quiero saber nada; no quiero ninguno|ni; ni uno|una|1 mas; ya fue mucho|demasiado
  es tachar|tachen|tache mi nombre|numero; no quiero|quisiera|deseo seguir con eso|esto|los|el|las; cerrar|cierren|cierre mi? cuenta|caso|expediente & {texts}; no firme|autorice|pedi nada|esto & {drop-me}|quiten
  es fuera de mi telefono|celular|cel; quiero|quisiera|deseo|prefiero|gustaria dejar de recibir|tener|ver; suspendan|suspenda|suspender el|los|sus envio|envios; me vuelven|vuelve a {send}; los|las|la voy a reportar|demandar|denunciar
  es como|donde se? le|me? quita|quitan|cancela|para|apaga|desactiva esto|eso|los|estos; que pare|paren|acabe|termine ya? eso|esto|los; no queremos|quieren {texts}|nada|que; me los|lo|las puede|pueden quitar|sacar|borrar; que me? los|lo|la quiten|saquen|borren
  es siguen {send} & dije|no|ya; dejalos|dejelos|dejenlos de {send}; dejen|deje|deja de {send}|preguntar|estar; me retire|retiren|saque|saquen|quite|quiten|borre|borren de|del; me saquen|sacan|quitan|borran $; bajenme|bajame|bajeme de
  es no me llegue|lleguen mas?; quita|quite|quiten|quitar eso|esto del|de mi? celular|telefono|cel
  es {drop-it} $
  es no quiero|quiere|queremos recibirlos|recibirlas|tenerlos|verlos|leerlos; no me? pueden|puede seguir {send}; favor remover|quitar|borrar|sacar|eliminar a
  es no desea|quiere|desean|quieren|deseamos|queremos seguir|continuar recibiendo|con|en|esto
  es no me pregunten|pregunte mas; siguen|sigue preguntando|mandando & ya|no|murio
  en quit|stop sending $; done|thru|through getting|receiving|reading|answering these|them|your|texts|things|messages; just as soon you didnt|not|dont {send}; end these|them|this for good; make it|them|these end
  en last {texts}? i|we receive|received|get|got|want|see; these need|have|got to go away; ^ go away $; ^ cut it out $; ^ nah cut it out $; had my fill of; off the {texts} & hes|shes|he|she|please|pop|mom|dad|take
  en possible not to receive|get; be done|finished with these|this|it; dont need these|them $; decided against continuing|getting|receiving; ^ not wanting these|this|them|any $; must|have to? ask you to not|stop
  en leave my number|name|phone out; close me out; take|taken me? off of? this|these|it; am|be taken|removed|dropped off|from; get rid of em|them|these & texts|messages|txts
  en told|tell yall|you|them im|i am? done; no mor|more of? these|this|texts|txts
  es no volver a|me contactarme|contactar|escribirme|escribir|mandarme|textearme; textos|mensajes|mensajitos ya no; me sacan|quitan|borran de esa|la|su|esta lista|grupo|sistema; darla|darlo|darle|dar de baja|vaja de? los? mensajes|textos? $
  es no quiero|queremos|deseo seguir en los|las|el|la|este textos|mensajes|programa|lista; no me|nos escriban|escriba|manden|mande|texteen mas; que se acaben|acabe $; ^ salirme|salganme|suspendan|suspendanlos $; cortenle $; cortele $; ya cortenla $
  es dar de vaja; interrumpir|suspender|detener|cesar todo|los? envio|envios|sms; olviden|olvide|olvidense mi|de mi? numero; ponganle|pongale fin a; quisiera no recibir|tener mas; kitenme|kiteme|quitenme de la|esta|su lista
  es no quiero que me vuelva|vuelvan a sonar|llegar|escribir|mandar|molestar; quite|quiten esa|esas|ya preguntadera|preguntas
  en so|and|then|just quit sending|texting $; get rid of em|these|them for me; take|taken {someone} off the|these|this|of {texts}
  es no me|nos escriben|mandan|textean mas; kitenme|kiteme|kiten|kitame
  en like|want|wish|prefer|need you to no longer {send}; permission revoked|withdrawn|cancelled|canceled; no further {texts}; make them|these|it go away; sign off of? them|these|this|the; unsub me|us|please|thx|thanks; ^ unsub $; unsuscribing|unsubscribing
  en dont|not want these|those|them coming to|on|in; these are a nuisance|pain|bother|pest & dont|no|stop|quit|remove
  es no me|nos pongan|ponga|caigan|caiga mas {texts}; me retira|retiran|retire|retiren de los|las|la|sus; cancelarme|quitarme|suspenderme los|las|el|estos|esos {texts}|mensajitos|envios|avisos
  es no quiero que me|nos? caigan|caiga|lleguen|llegue|entren|entre|manden; hasta aqui llegamos|llegue con los|las|esos; tachenme|tacheme|tachame de la|su|esa|esta
  en ^ take me off; take me off please
  es bondad|amabilidad|gentileza|fineza de parar|suspender|cancelar|quitarme|no; me|nos|lo|la|le dan|dieran|da|den|diera de baja; hasta aqui|aca llegue|llegamos con ustedes|usted|los|sus; permiso & ya no vale|sirve|cuenta|lo quito|retiro|cancelo
  es ya no le? sigo|seguimos|continuo con los|el|la|sus {texts}|textos|mensajes|programa; no necesito|ocupo que me esten|anden {send}; no me|nos pongan|ponga|metan|meta|tiren|tire mas; no lo hagan mas; terminen|termine|acaben|acabe los|las|con chequeos|preguntas|mensajes|textos|avisos
  en wont|not be needing your|these|the|any {texts}; wont|not need|needing your|these {texts} any|anymore|no|longer; dont send another; do not want|need remove
  es denos|denle|denles|dennos de baja; me salgo|retiro|bajo|borro|desapunto|salimos|retiramos del|de programa|grupo|lista|esto|la|los; corten|corte|cortenle eso|esto|ya de|a los {texts}; apaguen|apague|desconecten esa|ese|esta|este maquinita|maquina|aparato|cosa|robot|sistema
  es no quiero|deseo|quisiera|queremos seguir|continuar recibiendo|con; mejor no me|nos {send}; favor|favorcito|bondad de? ya? no {send}; ya no los|las quiero; no los|las|la|lo quiero mas $; hasta aqui|aca llego|llegamos yo? con; ya no mandarselos|mandarmelos|mandarlos
  eg-en please stop texting me; take back my permission; drop my number; take me off your list; I don't want these messages; how do I unsubscribe; wrong number
  eg-es ya no me manden mensajes; quitenme de la lista; quiero darme de baja; dejen de escribirme

rule wrong-number opt-out
  why The phone belongs to somebody else now. A clinician who says "wrong person" passes a page on.
  en wrong number|person|guy|lady; you have|got|reached|texting|text the? wrong; this is not|isnt his|her|their|my? number; nobody by that name
  en gave|got|have|given|has my? number by? mistake|wrong|error; number|phone was? just? assigned|reassigned|given|belongs & me|now|new|else|late; no longer has|owns|uses|in|using & phone|number|cell|use; never been to|in your|yall clinic|office|hospital|doctor
  en mixed up with someone|somebody|another; this|its|phone isnt|aint|not his|her|their; isnt|not|aint his|her|their phone|cell anymore; new number|phone & got|just|last & texts|messages|keep; got|reached the? granddaughters|daughters|sons|wrong phone
  es numero|persona equivocado|equivocada; equivocad* de? numero|persona; se equivoco|equivocaron de numero; este no es su|el|mi numero; aqui no vive
  es no soy la|el|esa|ese|ninguna|ningun persona|paciente|senora|senor|dueno|duena|{someone}; este|ese|el numero|telefono|celular|cel ya? no es|era|pertenece de|a; ya no maneja|usa|tiene|es este|ese|el|su numero|telefono|celular|cel; numero & me dieron|nuevo|asignaron & llegan|mensajes|no|mandan; era de mi? tia|antes|otra|otro & numero|cel|telefono; dueno|duena de antes; soy otra persona
  eg-en you have the wrong number
  eg-es numero equivocado
