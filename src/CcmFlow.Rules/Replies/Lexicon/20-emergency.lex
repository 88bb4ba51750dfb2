# Signs that call for 911. A clinician of the practice signs this table before it goes live.

rule chest-pain emergency
  source ACEP emergency warning signs; AHA heart attack warning signs
  why Chest pain or pressure is a heart attack until somebody has looked.
  both {chest} & {pain}; {chest} & {pressure}; {heart} & {pain}; {heart} & {pressure}; {chest} & elefante|again|otra|vez; pain|dolor toracico; angina
  both {chest}
  en squeez*|crush*|belt|band|vise|clamp* & ribs|ribcage
  es faja|aprieta|apretando|oprime|oprimiendo & costillas
  en {chest} & killing|fire|exploding|bothering|acting|fluttering|funny|weird|wrong|throb*; sitting|standing|stepping on my? chest
  en crushing feeling|sensation|pain; band around my? chest; chest is? bad; {heart} & giving|quitting|failing|exploding; {left} arm|shoulder & {pain}
  en {pain} & down|into|radiat*|shoot*|running|spread*|going|travel* & {arm}|jaw|neck; jaw & arm|neck|chest|shoulder|sweat* & {pain}
  en shoulder blades & {pain} & sweat*|coldsweat|nausea|sick|vomit*|breath*; coldsweat|clammy & {pain}|nausea|arm|jaw|chest|sick
  en grabbed|grabbing|clutching|clutched|holding|grabs his|her|their|my? chest; heartburn & jaw|arm|sweat*|neck|shoulder
  en {heart} & explode|explod*|burst*|stopping; {heart} & funny|weird & sweat*|dizzy|faint*; gray|grey|pale|ashen & sweat*|coldsweat
  en nitro* & pain|came|back|again|still; {belly} & pressure|squeez*|tight* & sweat*|nausea*|arm|jaw
  en shoulders & pain|ache|aching & sweat*|nausea*|breath*; beating & faint*|dizzy|breath*|hard & heart
  en tightness|pressure|squeezing|heaviness|pain & jaw|arm|arms|neck; tightness & center|middle|walk*; pain & jaw & {arm}|sweat*|chest|throat
  en heartburn & arm|jaw|sweat*|chest|neck; indigestion & arm|jaw|sweat*|chest|breath*
  en elephant|truck|car|anvil|boulder|rock|stone|brick|bricks|piano|horse|cow|gorilla|refrigerator|ton|slab|cement|concrete|barbell|bowling is? sitting|sat|parked|standing|stood|pressing|laying|lying|resting|dropped? on|across me|my|her|him|his|us
  en {pain} & shoulder blades|blade & wont|sudden*|came|tear*|rip*|worst|sweat*|hour|hours|all|spread*|through
  en between|tween my? shoulder blades|blade|shoulders & {pain} & wont|sudden*|came|tear*|rip*|worst|sweat*|nausea|let|sick
  en ribs|rib|breastbone|sternum & truck|weight|squeez*|crush*|pressure|band|vise|heavy; bra & tight & not|isnt|wearing|without|off|feels
  en hot|burning poker|iron & {chest}|back; tums|rolaids|pepto|antacid & sweat*|arm|jaw|shoulder|breath*|clammy
  en {arm} & heavy|aches|ache & jaw|sick|nausea*|sweat*|breath*|winded|clammy|vomit*
  en jaw & {pain} & winded|breath*|short|sick|nausea*|throw*|clammy|arm; gray|grey|ashen|ashy|pasty|pale & chest|sweat*|clammy|arm|jaw|clutch*
  en rub|rubs|rubbing|holding|clutching|grabbing|gripping his|her|my|at? the? chest|heart
  en {heart} like a? jackhammer|freight|hummingbird & faint*|dizzy|black|sick; toothache & arm|sweat*|jaw|chest
  en same pressure|tightness|squeezing|heaviness & back|again|now; pressure|tightness & stent|stents|back|heart
  en strangl*|choked from|inside & sweat*|arm|arms|chest; arms|arm & weigh|lead|ton & sweat*|jaw|chest|sick|breath*|short
  en wring*|grip*|clamp*|twist*|vise & {heart}; out both|my arms|arm & {pain}|heartburn|pressure; heartburn & both|down & arms|arm
  es {left} & brazo|hombro & {pain}; {pain} & corre|baja|sube|pasa|va|irradia* & brazo|cuello|mandibula|quijada|espalda
  es mandibula|quijada & sudorfrio|brazo|pecho|cuello & {pain}; sudorfrio & {pain}|nausea|brazo|pecho|asco|vomit*; agarro|agarra|agarrando el pecho
  es {heart} & falla|fallando|parando; pesho; agruras & brazo|sud*|quijada|pecho|aire
  es sale|salir|salia|salirse el corazon; {heart} & explot*|reventar; {heart} & salir|sale|salirse & quiere|pecho|boca|va|siento|parece
  es camion|carro|piedra|ladrillo|bloque|yunque|piano|caballo|vaca|tonelada|losa|burro & encima|pecho|costillas|parado|parada|sentado
  es como una? tenaza|prensa|cincho|faja|candado & pecho|aprieta
  es {pain} & boca del? estomago & sud*|banado|espalda|brazo|quijada|nausea*|palid*; piedra|peso|opresion & boca del estomago
  es dolor & atravesad* & pecho|espalda; {pain} & corre|baja|sube|pasa|va|llega|riega|extiende & brazo|cuello|mandibula|quijada|espalda|hombro
  es peso|pesadez|pesado & brazo & {left}|nausea*|sud*|pecho|quijada
  es {pain} & paletas|paletilla|omoplatos|omoplato|espaldilla & sud*|pecho|brazo|repente|aire|nausea*
  es agarr*|aprieta|sujeta & pecho & palid*|sud*|viejo|papa|esposo|mama
  es quijada|mandibula|muelas & {pain} & sud*|brazo|pecho|aire|nausea*|vomit*
  es agruras|acidez|empacho|gases & sud*|brazo|quijada|pecho|aire|palid*; banad*|empapad* & sudor & dolor|pecho|estomago|brazo|espalda
  es elefante|elefanta & encima|pecho|sentado|parado; no es gastritis|gases|acidez & pecho|sud*|encima|empapad*
  es exprim*|estruj*|apret*|tuerc*|retuerc* & {heart}|pecho
  es baja|corre|sube|irradia por|a|hasta|pa|para los? el? la? dos? brazo|brazos|quijada|cuello|mandibula
  es se me? le? para|paro|detuvo|detiene el? corazon
  es {heart} se me? le? para|paro|detiene|detuvo
  eg-en my chest hurts; tight across the chest since noon; pain going down my arm into my jaw; he grabbed his chest
  eg-es me duele el pecho; siento un peso en el corazon; tengo sudor frio y me duele la quijada

rule heart-attack emergency
  source ACEP; AHA
  why Somebody names it, or a heart device acted.
  en heart attack|atack|attak|attacks; cardiac arrest; heart stopped|stopping|stops
  en nitro* & not|isnt|didnt|wont|doesnt|still|cant|no help*|work*|touch*|hurt*|pain|doing|relie*; {wont} help|work|touch|touching & nitro*
  en took|taken|taking|used 2|3|two|three nitro*; defibrillator|icd|pacemaker & shock*|zap*|fired|went|kick*; icd|defibrillator|aicd went off
  en defib|defibrillator|icd|aicd|pacemaker|implant|device & went|goes|going|fired|firing|shock*|kick*|jolt*|zap* & off|me|him|her|times|twice|again
  en chewed|chew & aspirin|aspirins; nitro*|nitroglycerin & times|relief|nothing|twice|again
  en machine in my chest & kick*|shock*|fired|jolt*
  es infart*; ataque|ataques de? al? corazon; ataque cardiaco; paro cardiaco; nitro* & no & hace|ayuda|quita|sirve
  es desfibrilador|marcapasos & descarg*|choque|toque; {heart} & va|esta|late a? & 150|160|170|180|190|200
  es nitro* & nada|igual|tampoco|sigue|veces
  es desfibrilador|marcapasos|aparato & corrientazo|descarga|patada|choque|jalon|calambrazo|toque|disparo|brinco
  en crushing & clammy|sweaty|sweating|back|jaw|arm & indigestion|chest|pain|diabetic; {pain}|indigestion|heartburn & crushing & clammy|sweaty|back|jaw
  es opresion & sudor*|sudando|sudorfrio|fria|brazo|quijada; opresion aqui|en en? medio|el|mitad
  eg-en I think it is a heart attack; took 3 nitro; my defibrillator shocked me
  eg-es creo que es un infarto; la nitro no me ayuda

rule breathing emergency
  source ACEP
  why Trouble breathing, in all the words for it.
  both breathing|breathe|breathin|breathes|respirar|respiro|respira|respiracion|respirando
  option never-doubted
  en {cant}|{not}|stopped|stop|stops|quit|aint to? {breath}; {cant} catch|get|draw|take|pull|hardly my? a? breath*|air|wind
  en {cant} get|getting enough? air|breath*|oxygen; {not}|aint getting enough? any? air|oxygen
  en trouble|troubles|difficulty|difficult|problem|problems|hard|harder|hardly|struggl*|labored|fighting|fight|tough|rough time? to? for? with? catching|getting? my? {breath}|air
  en breathing & hard|harder|bad|difficult|trouble|worse|fast|labored|funny|shallow|weird|strange|gurgl*|heavy|rough|tight|poor|poorly
  en short of? breath*|breth|air|wind; gasping|gasp|gasps; suffocat*; smother*; no air|breath
  en out of breath & sitting|resting|rest|nothing|cant|talk*|bad|still|laying|lying|even
  en winded & sitting|resting|rest|nothing|cant|laying|lying|even; lips|skin|fingers|face|nails|fingertips|toes & blue|bluish|purple|gray|grey
  en turning|turned|looks|going|hes|shes|he|she|husband|wife|mom|dad is? blue|gray|grey; drowning; lungs & water|fluid|fill*|full|wont|closed|tight
  en inhaler|nebulizer|neb|puffer & {not}|doesnt|didnt|wont|aint|isnt|still|no help*|work*|touch*|doing|wheez*
  en sleep|slept|sitting|sat up|upright & breath*; wheez* & bad|hard|badly|cant|awful|terrible|worse|lot
  en oxygen|o2 & quit|stopped|broke|empty|ran|out|dropping|falling|low & short|breath*|breathe; lungs hurt
  en breathless & sitting|still|resting|rest|cant|laying|talk*|lying|walking|bad|very|so; panting; cant blow; bee|sting|stung|wasp & wheez*|breath*
  en respiratory; airway; lungs & closing|tight|hurt*|burn*; {cant} speak|talk|finish & sentence|breath*|wheez*; wheez* & {cant}|bad
  en cpap|oxygen|concentrator & broke*|stopped|quit|power & cant|breath*|short; winded & easily|just|bad|walking|bathroom|very|so
  en {cant} walk|make|get & breath*|winded|air & without|room|bathroom|stopping; asthma attack; drown when|if
  en inhaler & empty|out|lost & asthma|breath*|wheez*; copd & bad|acting|attack|flare & breath*|air|bad; smoke & breath*|inhaled
  en {cant} lay|lie down|flat & breath*|air|drown; breath & terrible|awful|bad|horrible|worse|cant|losing|lost; {cant} & breath
  en fighting|struggling|hungry|starving for air|breath|oxygen; getting enough oxygen & not; lungs & {cant}|bad|filling|collaps*
  en blue|purple & turning|looks|going|lips|he|she; {breath} & short; {not} enough air|oxygen|wind; enough air|oxygen & not|cant|getting; air hunger
  en lungs & fill|full|closing|tight|drowning|collapsed; {cant} fill my? lungs; pulmonary embolism|edema; clot|clots in|on my? the? lung|lungs
  en pink foam*|froth*; blue|purple lips|face|fingers|nails; pneumonia & breath*|worse|fever|bad|oxygen; shortness of? breath*|breth*|air|wind
  en {cant} get a? deep|full|good breath; need air
  en lips|skin|fingers|face|nails & dusky|ashen|grayish|purplish|bluish|slate
  en oxygen|concentrator|tank & dry|empty|out|quit|died|broke|stopped|failed & dizzy|lightheaded|blue|gasp*|breath*|cant|weak|short|power
  en struggl*|fight*|gulp*|strain*|grab* for & breath*|air|every; every|each breath & struggl*|hurts|fight*|work*|hard
  en say|speak|talk|get one|two|few|couple words|word at a? time|between|before|without; words at a time
  en huffing|puffing|panting & just|sitting|rest*|lips|cant|bed|still|chair|talk*; neck muscles & breath*
  en breathing like a? fish|freight|train|dog|darth; puffs|puff & {cant}|still|not|no|wont & air|breath*|help*|work*|relief
  en {breath} & stops|pauses|stop & starts|long|pauses|again|night|seconds; plugged|clogged|blocked & trach*|airway
  en trach* & breath*|out|plug*|clog*|blue; lungs & like|drowning|water|sponge|glue|cement
  en {cant} blow out|up|a; {cant} make it to|across|from & breath*|winded|stopping|resting|gasp*
  en rescue inhaler & {not}|nothing|wont|cant|times|still
  en {cant} bre|brea|breat|breth|brth|breh; strangled|strangling & inside|throat|feel|feels|being
  en out of air|wind|oxygen & just|brush*|walk*|talk*|sitting|gasp*|cant|dress*|bathroom|stairs
  en words to? get|catch|gulp air|breath; every|each 2|3|few|couple words & air|breath*|stop*|gasp*|rest; 3|4|5|6|7|8 breaths a|per|each|in minute|min; inhaler did|does|doing nothing; breath*|breaths & minute & only|slow|about|morphine|3|4|5|6|7|8
  es no {puedo} bien? ni? {breath}; no respira*; dejo|deja|paro de respirar
  es falta|faltando|falto|faltaba|falte el? la? del? de? {air}|respiracion; va|fue|acaba|corta|corto|quita el? la? {air}|respiracion
  es cuesta|cuestan|costando|costaba mucho? trabajo? {breath}; dificultad|trabajo|problemas|problema|dificil para? al? de? respir*
  es apenas {puedo}? respir*; respir* & mal|dificil|dificultad|rapido|feo|raro|agitad*|trabajo
  es me|se|estoy|siento|siente|esta ahogo|ahoga|ahogando|ahogar|ahogandome|ahogandose; ahogandome; sin {air}|respiracion; asfixi*
  es no {puedo}? jalo|jala|jalar|agarro|agarra|agarrar|entra|pasa|llega|alcanza {air}|respiracion
  es no me? {puedo} agarrar|jalar|tomar {air}; labios|piel|dedos|cara|unas|boca & azul|azules|morado|morados|morada|moradas|azulados
  es pulmones & agua|llenos|liquido; inhalador|nebulizador & no & hace|ayuda|funciona|sirve|quita; acostarme|acostado|acostada & ahogo|respir*|aire
  es agito|agitado|agitada|agita|sofoco|sofocada|sofocado & hablar|reposo|sentado|sentada|nada|mucho; me siento? ahogado|ahogada; falta el? respirar
  es respir*|respiro|respira & peor|rapidito|cortado|cortada|silb*|pecho; {cant} & respir*; falta de aire; poder respirar
  es aire & falta|faltando|llega|entra|jalo|alcanza|siento; ahogandose|ahogandome|ahogado|ahogada|ahogue|ahogo
  es ahog* & no|despert*|noche|acostad*|siento|mucho|me; batall* para respirar|jalar|agarrar
  es poniendo|puso|esta|pone|poniendose todo? toda? morado|morada|azul|azulado|gris; labios|unas & morad*|azul*; {cant} & aire; me ahogo
  es no tengo|hay|traigo|agarro aire|oxigeno|aliento; sin aire|oxigeno; cuesta|batallo|batallando|lucho|luchando & aire|respir*; {cant} aire
  es no alcanzo|jalo|agarro|siento|consigo|tengo|pasa|entra|llega|llegan|llenan suficiente? aire|pulmones; pulmones & no|llenan|cierran|agua|duelen
  es se me|le va|corta|fue el? aire|respiracion; jade*; boque*; respir* & cuesta|batall*|trabajo|mal|peor; sofoc* & mucho|no|muy
  es aire & poco|poquito|falta*|apenas|nada; no respir*; me|se sofoco|sofoca|sofocando|sofocado|sofocada
  es dificultad|trabajo|batall*|problemas para? agarrar|jalar|tomar|meter aire
  es bomba|bombita|bombas|pompa|disparador|inhalador|espray & no & hace|ayuda|puede|respir*|aire|mejora|alivia
  es asma|asmatic* & malo|mala|mal|fuerte|no|ataque|crisis|bomba & no|palabra|hablar|aire|bomba|respir*|ayuda
  es no {puedo} ni? decir|hablar|terminar|completar una|dos|ni palabra|palabras|frase|oracion; ataque|crisis de asma
  es bomba & diez|10|muchas|varias|5|6|cinco|seis veces
  es no {puedo}? agarro|jalo|alcanzo|cojo|coge|consigo|siento {air}; siento & falta|faltando & oxigeno
  es tranca|tranco|corta|corto|cierra|cerro|va|fue|atora|atoro la|el {air}
  es ahogo|ahoguito|fatiga|sofoco & hablar|deja|acostad*|morad*|camin*|aire|mucho
  es respiracion cortita|corta|agitada|rapida|rara|pesada; tanque|concentrador|maquina & oxigeno & acab*|vacio|dano|descomp*|luz|apag*
  es quedando|quede|quedo sin {air}; boqu*; ahoga|ahogo|ahogan al? cuando acost*|duerm*|camin*
  es no me? entra|pasa|llega|baja|alcanza el? {air}; fatiga* & hablar|acostad*|puedo|mucha; {air} & no|falta* & bano|hablar|caminar|acostad*
  es no {puedo} res|resp|respi|respia|repira|rrespirar|respiral|respira
  es no respir* bien|normal|igual|nada; no puedo|puede|logra bien respir*
  en ^ ma|mom|mama|dad|pop|pa|he|she|husband|wife is|looks|turned|turning|went blue|gray|grey $; my|our mom|mama|ma|dad|pop|husband|wife|baby|mother|father is|looks|turned|turning|went blue $
  es jalando|jala|jalan|buscando|boqueando aire; aire con los hombros; sentada|sentado & orilla & aire
  eg-en can't catch my breath; having a hard time breathing; my lips look blue; the inhaler isn't helping
  eg-es no puedo respirar; me falta el aire; no jalo aire; tiene los labios morados

rule stroke emergency
  source AHA BE-FAST; R.A.P.I.D.O.; ACEP
  why Face, arm, speech, sight, balance, worst headache: minutes count.
  both {face} & {slack}; {arm} & {numb}
  en stroke|strokes|storke; think|believe|sure|afraid this|its|it is? a stroke; mini stroke; having|had a? tia; tia again|symptoms; {face}|eye|eyelid & {wont} move|work|close|open|smile
  en {cant} smile|close|move & {face}|eye|side|smile; cant smile; {wont} smile; face & feels|feel|is|looks funny|weird|strange|off|wrong
  en half|side & face|body & {numb}|{slack}|dead|gone|wont|cant|dont|feel; {limb}|side & paraly*|limp
  en leg|legs|hand & dead|weak|gave|quit & suddenly|side|speech|talk*|face|one; leg is|went|feels|gone weak|dead|limp
  en {limb}|side|half & {wont} work|working|move|moving|lift; {limb} & stopped|quit|quits working|moving
  en {cant} move|lift|raise|use|feel|control|hold my? his? her? the? {left}? {right}? one? {limb}|side|fingers
  en no feeling|strength in? on? {limb}|side; one|left|right|whole|entire {side} & {numb}|gone|dead|tingl*|heavy|funny
  en {side} of? my? body|face|head & {numb}|{slack}|gone|dead
  en drop|dropping|drops|dropped things|everything|stuff|cup & {side}|hand|arm|suddenly|weak
  en arm|arms is|went|feels|feel|got|gone|just heavy|dead|numb|weak|limp|useless|funny|drifting
  en {arm}|hand & {numb} & face|leg|speech|talk*|words|suddenly|side; slur*
  en speech|words|talking|speaking & {slack}|slurred|garbled|jumbled|jumble|mixed|funny|trouble|mumbl*|gibberish|mush|weird|nonsense|difficult|strange|thick|scrambled
  en talk*|speaking|speak & gibberish|funny|nonsense|jumbled|drunk|weird|strange|mush|garbled|crazy
  en {cant}|trouble|difficulty|problem|problems|hard|struggling to? with? find|finding|get|getting|say|saying|form|speak|speaking|remember words|word|sentence|speech
  en words & wont|dont|not|arent|doesnt & come|coming|make|making|right; {cant} talk|speak|tlk right|clearly|well?
  en trouble|difficulty|problems|problem|hard time? to? with? talking|speaking|speak|talk; lost his|her|my speech|voice & suddenly|side|arm|face
  en cant see $; {cant} see out|from|nothing|anything|straight|good|well|right|left|hardly|clearly
  en see out|from my? one? {left}? {right}? eye & {cant}; {cant} see & eye|eyes|suddenly|side|blind|blur*|arm|face
  en {sudden} & {vision}|blind*|blurry|see; {lost} my? all? some? the? {vision}; {vision} & gone|went|lost|dark|black|suddenly|half
  en went|going|gone|am|temporarily blind; eye & dark|black|curtain|blind|shade|blacked|gone|went; see|seeing|sees|vision double|two|doubles
  en double vision; everything & double|dark|black|gray|dim & see|vision|went|suddenly|is; worst headache|migraine|head*
  en headache|head & worst|thunderclap|explo*|lightning|split*|bursting|hammer & life|ever|suddenly|sudden|like|had|never|throb*|open
  en headache|head|migraine & sudden|suddenly|thunderclap; {sudden} headache|migraine
  en {sudden} & balance|walk|staggering|falling|dizz*|confus*|numb*|weak*|speech|vision
  en walk|walking|stand straight|right & suddenly|falling|leaning|side|{cant}|drunk; {lost} my? balance & suddenly|speech|vision|talk|numb|arm|face
  en leaning|falling|veering|drifting|pulling to? the? one|left|right side?; {cant} swallow & words|face|slur*|speech|arm|talk*; mouth & drool*
  en drooling; {arm}|hand & heavy|heaviness & {left}|{right}|hand|grip|wont|face|suddenly|one|lift
  en hand|hands|fingers & {wont} & grip|close|hold|work|move|squeeze|button|write; eyesight|vision|sight & cut|gone|went|out|half|lost|black|dark
  en tias; face|mouth|lip|lips & numb*|tingl*|weird & {arm}|hand|hands|leg|speech|talk*|left|right|side|words|fingers; room|floor & tilt*|tipp*
  en {cant} & button|grip|hold & suddenly|left|right|hand|face|one; cant stand without falling; {wont} & words & come; words {wont} come
  en {limb}|hand|face|side & tingl*|prickl*|asleep & face|lip|mouth|suddenly|one|whole|speech|entire
  en sight|vision gone|blurry|double & suddenly|speech|side|arm; {cant} remember|find|think how|of|the? words|word|say|names; facial droop*
  en facial & {slack}; {someone} & staring & answer*|respond*|talk*|blank*; blank stare; eyes & crossed|one|deviat* & suddenly|face|speech
  en headache & stiff & neck; stiff neck & fever|headache|temperature; headache & confusion|confused|vomit* & severe|bad|worst
  en arm & hangs|hanging|drift*; sudden* headache; clumsy & suddenly|hand & words|speech|face|suddenly|numb; staring & {not}|wont|blank* & {someone}
  en fase|mouf & {numb}|{slack}; dragging|drags & leg|foot|feet|side
  en blind|blindness & half|suddenly|eye|went|going|morning|today|cant|one|partially|temporarily|now; {cant} see $
  en {cant} see & eye|eyes|left|right|half|anything|nothing|out; tongue & {side}|wont|thick|heavy & speech|talk*|words|face|slur*
  en {limb}|side & {wont}|{cant} & work|move|moving|lift|cooperate|hold|respond|feel|raise|bend|grip
  en numb|numbness & {face}|{arm}|cheek|tongue|jaw & {side}|arm|hand|face|leg|tongue|spread*|suddenly|today|morning|now
  en {slack} & {face}|eye|lip|eyelid; speech|talking|voice & off|slow|messed|strange|different|thick & confus*|face|arm|numb|weak|suddenly|today|side
  en {cant} see & from|out & eye|eyes; {side} & {numb} & {left}|{right}|one|my|face|body; paraly*; speech is? gone|off|bad|messed|slow|weird
  en {arm}|leg & {arm}|leg & {numb}; see|seeing|sees 2|two of; {limb}|foot|feet|toes & no feeling|sensation; lost|losing my? vision|sight in|of
  en face|mouth is|has|looks dropping|droped; things|everything|look|looks|see|seeing & double; double & balance|dizzy|eye|eyes|walk*|headache|speech
  en brain bleed|aneurysm|hemorrhage; aneurysm; pupils & different|size|big|uneven
  en face|smile & goes|pulls|pulled|slides|slid|went & side|left|right|down; {cant} & smile|whistle; drooping; {wont} form words; tunnel vision
  en went|going deaf & suddenly; one|left|right eyelid|eye & droop*|shut|closed; forgot how to talk|speak|walk
  en {cant} understand & me|him|her|words|saying & slur*|talk*|says|saying
  en side|half & hang*|hangs|dropped|drooped|slack & face|mouth|mirror|lip|cheek; face & hang*; stroking out
  en {arm}|hand|leg & curled|curling|clenched|locked & suddenly|side|{cant}; words & stuck|gone|twisted|tangled|scrambled|backwards|backward|lost
  en cant|couldnt get a? word|words; {face} & {numb}|{slack}|tingl*|weird|funny|fell|falls|falling; bells palsy
  en {vision} & {lost}|went|gone|black|dark|half|double; voice & slur*|gone & suddenly|face|arm; cross eyed|crosseyed; {cant} grip|grasp|squeeze
  en dropped|drops|dropping & {cant}|grip|hand|arm|side; dont understand words|speech; stopped talking|speaking suddenly?
  en suddenly {cant} & talk|speak|walk|see|move|hear; {limb} & wont wake|work|respond; {arm}|hand|leg|face & numb & blurr*|vision|eyes|dizzy|words
  en eyes|eye|vision & blurry|blurr* & numb|hand|arm|face|speech|suddenly; {face}|{arm} & numb*|weak*|droop*|dead
  en popped|snapped|burst|exploded|gave & in my? his? her? the? {head}|brain; pop in my? his? her? the? {head}
  en neck is? stiff & light|headache|{head}|fever|{vomit}|rash|confus*
  en light|lights & hurts|hurt & {vomit}|stiff|neck|fever; {head} & {pain} & {vomit} & stiff|light|worst|sudden*|neck
  en {limb}|side|foot & wont|doesnt|dont do|obey|listen|mind|cooperate|follow; {limb} & mind of its own
  en half of me|myself|my|him|her & {numb}|sleep|asleep|dead|gone|wont|cant|feel; {side} of me|him|her & {numb}|sleep|asleep|dead|wont
  en half|side|left|right & disappear*|missing|vanish*|blank & see|eyes|eye|vision|page|face|sight
  en {limb}|side|half & went|gone|going|fell to sleep & whole|entire|side|suddenly|half|face|speech
  en {lost}|no control|use of & {limb}|side|hand|speech|face; {face} & numb|fat|thick|rubbery|plastic|novocaine|novacaine
  en novocaine|novacaine|dentist numb & face|lip|mouth & feels|like
  en dribbl*|drool*|spill*|leak* & mouth|chin|coffee|side & side|wont|face|mouth|one|corner
  en {wont}|{cant} grip|grasp|hold|lift|raise & cup|fork|spoon|comb|pen|glass|phone|brush
  en leg|knee|legs quit|gave|buckled|folded & suddenly|lip|face|arm|speech|numb|words
  en words & come|coming|came|comes out & wrong|backwards|mixed|weird|funny|mush|jumbled|salad; drunken
  en walk*|talk* & like|drunk & {someone}|suddenly|dont|doesnt|hasnt|havent|never
  en whole|entire|left|right side|arm|leg|hand quit|gave|died|stopped|left|went & on|out|me|suddenly|minutes|ago|now; {side} quit on|working
  en {limb} quit on|working
  en cant|couldnt|doesnt understand|follow what|me|us|anything & {someone}|suddenly|say|saying|tell*; {cant} see the? left|right|half|side|part
  en see|seeing|only half of
  en {cant} sit up? straight|up; lean*|slump*|tilt*|slid* & sideways|side & {cant}|wont|arm|chair; {arm}|hand keeps? falling|flopping|dropping|sliding|falls|flops off|in|down|from|to|like; half of everything|words|page|picture|things & missing|gone|left|right; {cant} read the words|words|page|print & sudden*|half|left|right|headache
  en stiff neck & light|hurts|fever|wake|temperature; neck & stiff|rigid & fever|light|bright|wake
  es derrame|derrames; embolia; ataque|infarto|derrame|evento cerebral; {side} del? de? la? mi? su? cuerpo|cara & {numb}|{slack}|no
  es un|izquierdo|derecho|del lado & {numb}|{slack}; mitad & cara|cuerpo & {numb}|{slack}|no
  es no {puedo}? mover|muevo|mueve|levantar|alzar|levanto|sentir el? la? mi? su? un? {limb}|lado|mitad|cuerpo|dedos|cara
  es no siento|siente|sentia|responde|responden el? la? mi? un? {limb}|lado|mitad|cara|cuerpo
  es {limb}|lado & no me|le|se|responde|responden|mueve|mueven; {limb} & {numb} & cara|boca|hablar|lengua|repente|lado|pierna|habla
  es perdi|perdio|pierdo|perdiendo la? fuerza & {limb}|lado|cuerpo; se me|le cae|caen|caian|cayeron|cayo todo|cosas|taza|vaso & mano|manos
  es {left}|{right} & {numb} & mano|pierna|pie
  es habla|hablo|hablar|hablando|lengua|palabras & enredad*|arrastra*|trab*|raro|rara|enreda|enredo|borracho|incoheren*|pesada|dormida|torcida
  es arrastra* palabras; no {puedo}? hablar|habla|hablo|pronunciar|articular|decir
  es no le|me|se entiende|entienden|salen|sale & palabras|habla|hablar|dice|nada; no le|me salen|sale las|la palabras|palabra|voz
  es cuesta|dificultad mucho? para? hablar; sin habla|poder; quedo|quede sin habla; dejo|deje de hablar; no {puedo}? ver $
  es no {puedo}? ve|veo|ver bien|nada|con|por|de; no {puedo} ver & ojo|ojos|repente; perdi|perdio|pierdo|perdiendo la? vista|vision
  es repente & vision|vista|veo|ve|ciego|ciega|borros*|oscuro|negro; quede|quedo|estoy ciego|ciega; veo|ve|viendo|miro doble; vision doble
  es vista|ojo & nublo|negro|oscuro|apago|fue|perdi; todo|vista se? me? puso|pone|ve negro|oscuro & ojo|vista|ver; peor dolor de? cabeza
  es cabeza & peor & vida; dolor de? cabeza & repentino|repente|insoportable|terrible|explot*|reventar|estalla|horrible|fortisimo
  es cabeza & explota|estalla|revienta|reventar; {sudden} & {numb}|habla|equilibrio|mareo|mareado|mareada|caminar|confus*|fuerza
  es perdi|perdio el? equilibrio & repente|habla|cara|lado|brazo; caminar|camina|camino & lado|derecho|borracho & no|voy|va; boca de? lado
  es boca & fue|jalo|jala|va & lado; cara|boca de? lado & fue; babe*; entum* & lado|mitad|cara|brazo|boca|media|medio|todo|repente
  es medio|media cuerpo|cara & no|dorm*|entum*|siento|paral*|mueve|mover; no {puedo}? agarr*|sostener|sujetar & mano|taza|cuchara|cosas|caen|cae
  es cara la? tengo|tiene|siento|traigo|trae torcida|chueca|caida|colgada|dormida; cara & dormida|entumida|entumecida & torcida|chueca|caida
  es duerma|duermen|dormida|dormido & cara|boca & brazo|mano|pierna|lado; cara & {arm}|mano & {numb}|duerma|hormigue*; balbuce*
  es no {puedo}? pronuncia*|articul*; perdi la? fuerza; fuerza & perdi|perdio|tengo|sin & {limb}|lado|mano & repente|{left}|{right}|un|lado
  es dolor de cabeza & el peor|explot*; cabeza & peor; lado de la cara|boca; cayo la|mi|su|un & mitad|lado & cara; media cara
  es cuello & tieso|rigido|duro & fiebre|cabeza|calentura; no siento|siente|muevo|mueve medio|media; arrastr* & pierna|pie|palabras|lengua
  es ciego|ciega & quede|quedo|ojo|repente|casi|estoy; no {puedo}? ver|veo & ojo|ojos|lado|bien|nada
  es {limb}|lado & no & {puedo}|mueve|muevo|responde|siento|sirve|levanta|levanto; media|mitad & cara|cuerpo & dorm*|entum*|no|paral*|caida|siento
  es lado & {left}|{right} & {numb}|{slack}|debil*|no; {limb} & {left}|{right} & {numb}|debil*|pesad*
  es {arm} & pierna & {numb}|debil*|pesad*|no|fuerza; ceguera; ciego|ciega; {face} & {numb}; paraliz*; boca & lado|chueca|torcida|{slack}
  es cara|boca|sonrisa|parpado & lado & va|fue|jala|cae|cayo|tuerce; aneurisma; derrame; vista|vision & {lost}|fue|perdi; pupila*
  es no {puedo}? sonreir; trabado|trabada; no coordina*; no le entiendo|entendemos|entienden; perdio|perdi el habla
  es {limb}|lado & sin|perdi|perdio|quedo fuerza|fuerzas|movimiento
  es {limb} & no & sube|levanta|levantar|mueve|mover|responde|funciona|siento|sirve|agarra|aguanta|alza|puedo|siente|reacciona
  es cayo|cae|caida|caido|voltea|volteo|volteada & {face}|ojo|parpado
  es vista|ojo & negr*|oscur*|nubl*|apag*|borr* & ojo|repente|puso|fue|una|un|hablar|cara; fue el habla; paralisis
  es engarrot*|acalambr* & cara|boca|brazo|lado|mano & lado|hablar|repente|{left}|{right}; me falta la? fuerza & {limb}|lado
  es camin* & lado|chueco|derecho|borracho & no|se|me|repente; trab* & lengua|habla|hablo|palabras|hablar; no|sin coordina*; no veo|ve $
  es no veo|ve & repente|ojo|ojos|nada|bien|lado; repente no veo|ve|puedo|siento|hablo
  es batall*|trabajo|cuesta|dificultad|problema|problemas|torpe & hablar|mover|tragar|caminar & {side}|brazo|cara|palabras|mano|repente|lado|hablar
  es batall*|cuesta|dificultad|problemas para? hablar; cabeza & fuerte|fuertes|dolor & vida|nunca|reventar|explot*|repente|peor
  es dolor de cabeza mas fuerte|intenso|horrible; cabeza & {severe}; lengua & {numb}|pesada|trab*|dorm*; torp* & mano|brazo|hablar
  es muda|mudo & repente|quedo|quede; no miro|mira|distingo|distingue|alcanzo|vemos & ojo|ojos|bien|nada|lado
  es deje|dejo de ver|hablar|mover|sentir|caminar|mirar|entender
  es repente & deje|dejo|perdi|perdio|no|quede|quedo & ver|hablar|mover|mano|pierna|brazo|caminar|muda|mudo|sentir
  es {limb} & {numb} & vista|nubl*|borros*|mare*|cabeza; nublo|nubl* & mano|brazo|cara|hablar|lado|dormid*
  es cuello & tieso|tiesa|rigido|duro|trancado & luz|vomit*|fiebre|cabeza|calentura|manchas
  es {face} & fue|va|viro|volteo|jalo para? un|el|de? lado
  es trono|revento|exploto & {head}|cabeza; la luz me? molesta|lastima & cabeza|cuello|vomit*
  es se me? le? durmio|duerme|adormecio|entumio todo? el? la? medio|media|mitad|lado|cuerpo; {side}|{left}|{right}|{limb} & muerto|muerta|muertos
  es medio|media cuerpo|cara & {numb}; le|me dio un aire & {face}|torci*|chuec*
  es se le|me fue la|una boca|cara|habla|lengua; {face} & viro|virada|virado|jalo|jalada|lado|torci*
  es no {puedo}? coordina|coordinar|atina|agarra|sostiene & mano|palabras|caminar|paso|cuchara|vaso
  es no le|me sale|salen la|las|el|ni? palabra|palabras|voz|habla
  es lado|brazo|pierna|mano & no & obedece|hace|caso|sirve|camina|responde|jala; de momento|golpe|pronto & no|perdi|ve|veo|hablo|habla|siento
  es lengua & trab*|enreda*|trapo|pesad*|gorda|dormid*
  es no veo|ve|miro|mira la? mitad|medio|media|lado; veo|ve solo|nomas|puro la? mitad|medio|lado
  es nuca|cuello & tiesa|tieso|rigida|rigido|dura|duro & fiebre|luz|vomit*|dormid*|cabeza; fiebre|calentura & luz & nuca|cuello|aguanta|molesta
  en leg|foot|arm|hand & cold|icy & white|pale|blue|gray & feel*|numb|hurts
  es pierna|pie|brazo|mano & fria|frio|helada|helado & palida|palido|blanca|blanco|morada|morado & siento|siente|duele|adormecid*
  es se me apagaron|apago|apagaron|nublaron|borraron los dos? ojos|vista; estoy|quede|quedo a oscuras|ciego|ciega
  eg-en half of my face is drooping; I can't lift my left arm; his words are jumbled; went blind in one eye; worst headache of my life
  eg-es se me torcio la boca; no puedo mover el brazo; arrastra las palabras; perdi la vista; el peor dolor de cabeza de mi vida

rule unconscious emergency
  source ACEP
  why Fainting, not waking up, a seizure.
  en faint*; pass* out; black* out; unconscious; unresponsive; uncontious; {wont}|stopped|isnt respond|responding|responsive|response
  en {wont}|{cant} wake|waking|woke up?; {cant} wake|rouse|arouse|awaken|get him|her|my|them|husband|wife|mom|dad; {cant} get & wake
  en hard|difficult to wake|arouse|rouse; {wont} open his|her|their eyes; {wont} stay awake|conscious; collaps*
  en {lost}|losing|lose consciousness|conciousness|conscience; lost conscious; keeled|fell|went|passed over|out & cold|moving|respond*|breath*
  en found|find|finding my? him|her|mom|dad|husband|wife|myself|me|mama & floor|ground|unconscious
  en woke|came|wake|wound|ended up? to? on the? kitchen|bathroom|bedroom? floor
  en everything|vision|world|room|it went|goes|turned|going|got black|dark; fading|going|drifting|slipping in and? out
  en {not}|wont|isnt moving|move & he|she|him|her|husband|wife|mom|dad|fell; limp & wont|he|she|answer|respond|breath*
  en wont answer me|us & he|she|limp|cold|just; eyes rolled|rolling|rolled|rolls back|up|in; foaming|foam; seizure*; seizing; convuls*
  en had|having a? another? bad? fit|fits; shaking all over & eyes|respond*|stop|stiff|cant|jerking; jerking all? over|and|uncontroll*
  en twitching & cant|wont|respond*|eyes|stop; {cant} be? woken|waked|awakened|roused|aroused; no|not wakes|waking|woke up?
  en came|coming to & head|floor|bleed*|ground|street|bathroom|confused|cold; blackout|blackouts|blacked
  en out of it & he|she|wont|cant|hard|sleepy; {wont} come to|around; lifeless; seems dead; not breathing; eyes wont open|focus
  en barely conscious|responsive|awake; drowsy & cant|wake|hard|wont; fell out & floor|cold|church|wont|hot; found & dead|floor|unresponsive|down
  en no pulse|heartbeat; has|have|feel|find no pulse; cant find|feel a? pulse; no longer breathing
  en not|isnt|wont answering|answer|respond|responding me|us & {someone}; fanted|fainded; unconsh*
  en not|isnt|wont|stopped|aint|quit moving|talking|answering|responding|waking|blinking & {someone}
  en {someone} & limp|lifeless|unresponsive|collapsed|blacked|fading; stares|staring|stare & {wont}|not|blank*|space|answer; fading; slumped|slump
  en laying|lying|laid|down on|here|there & {floor}|ground|bathroom|kitchen|driveway|yard; jerking; jerks & body|all|control
  en cant control & jerk*|shak*|body|twitch*; {someone} & on the? {floor}; {someone} & cold|stiff & answer*|respond*|not|wont
  en dropped|dropping to the? floor|ground; dropped down|dead; crumpled; keeled over; not with it
  en spaced|zoned out & wont|cant|respond*|stare*|answer*; {cant} keep my|his|her? eyes open & wake|drows*|confus*|weak|fever|sugar
  en gurgling|rattling & breath*|throat|he|she; knocked himself|herself|myself out; {someone} went|is|are down; no response; {someone} & no response
  en passed|pass|passing out; {someone} & fainted|collapsed|unresponsive|unconscious; went out & floor|cold|hit|minute
  en out for a? minute|few|seconds|while & woke|fell|hit|came
  en {wont}|{cant} rouse|arouse|stir|budge|respond|come & {someone}|tile|floor|bed|chair|couch|found
  en found & floor|tile|carpet|rug|ground|wont|unresp*|limp; went|goes|going down & sack|heap|out|hard|shower|hit|cold|ton
  en fits|fit|spell|spells|seizure|seizures & wont|keeps|minutes|still|quit|stop|longer|another|row; one of his|her|my fits|seizures|convulsions
  en snoring|snores & wont|cant & wake|rouse; zonked|conked out & wont|cant|wake|rouse
  en blacking|blacked|blacks out; seeing|see black|dark spots? & {heart}|faint*|stand*|going|pass*; limp as a? dishrag|rag|noodle|doll
  en {someone} & shaking|shakes|jerks|jerking & all|over|eyes|control|floor|foam*|stop
  en passed|pass|passing clean|right|plumb|straight|completely|smooth out; spell|spells|episode & stiff|shook|shak*|jerk*|eyes|fell|blank|drool*
  en minutes & shak*|jerk*|seiz*|twitch* & wont|still|come|stop|not
  en fell out & grocery|store|church|eyes|still|with|floor|yard|heat|bus; {not} with us & eyes|still|he|she|fell; nobody home & eyes|open|he|she|stare*; eyes open but; drifting off & fever|talk|mottled|wake|keeps; {cant}|hard|harder|getting hard to wake|arouse
  es no|sin tiene|siento|encuentro|hay? le? pulso|latido|latidos
  es desmay*; desvanec*; perdi|perdio|perder|pierde|perdiendo|pierdo el? la? conocimiento|conciencia|sentido; inconscien*; inconcien*
  es no se? me? nos? despierta|despertaba|desperto|reacciona|reacciono|reaccionaba|responde|respondia|responden; no {puedo}? despert* a? mi?
  es no se? {puedo} despert*; no abre los? sus? ojos; no se mueve; no contesta & ido|ojos|frio|fria|respira|respond*
  es todo|vista se? me? fue|puso|hizo|vio|pone negro|oscuro; fue|puso|vio|pone|veo todo negro|oscuro; vista|ojos & nublo & cai|cayo
  es encontre|encontramos|halle|hallamos & piso|suelo|tirado|tirada|inconsciente; tirado|tirada en el? piso|suelo; no me? acuerdo & piso|suelo|cai
  es ataque|ataques epileptico|epilepticos; convuls*; ojos en|blancos blanco; ojos & volteados|voltearon|blanco|blancos
  es espuma & boca|sale|salio|hecha; esta|se quedo|puso|quedo tieso|tiesa; muy dormido|dormida & despert*; dormido|dormida & no & despierta|despert*
  es ataque & temblando|tieso|tiesa|espuma|ojos|nervioso; no wakes|despert*|reaccion*|contesta|responde; se nos? fue|va & no|reaccion*|respond*
  es se quedo|puso|esta ido|ida|tieso|tiesa|inmovil; no vuelve en si; sin conocimiento|sentido|reaccionar|responder
  es perdio|perdi|pierde|perdido el conocimiento|sentido; no {puedo} despert*; como|parece|quedo|esta muerto|muerta & no|esta|como
  es esta como muerto|muerta; tirado|tirada & bano|piso|suelo|patio|cocina|calle|cuarto|estoy|esta|en; no se mueve|levanta|para|contesta
  es frio|fria|tieso|tiesa & no & contesta|responde|despierta|respira; desperte|desperto|amanecio|amaneci|encontre & piso|suelo|tirado|tirada
  es dormid* & no & responde|contesta|despierta|reacciona; desplom*; no quiere|puede|deja despert*; no da senales; sin vida; desmay*|desmall*
  es se fue de lado|espaldas; se puso|esta|quedo como? muerto|muerta|trapo|ido|ida; ojos & voltear*|volteados|blanco|perdidos
  es no abre|abria los? ojos; no quiere despert*; fui|fue al? suelo|piso & supe|acuerdo|me|conocimiento|no; no supe de mi|si
  es se me fue la? vista|mundo; se me? apago|fue todo|luz|mundo & cai|cayo|negro
  es como ido|ida|perdido|perdida & fiebre|no|esta|anda|amanecio; perdio|perdi el? conoc*; no hace caso & ojos|abre|responde
  es patatus|patatu|yeyo|sirimba|soponcio|telele|vahido|vaguido|faracho|beriberi
  es privado|privada|privo|prive & no|despierta|quedo|cayo|golpe|responde|esta|se; cai|cayo redondo|redonda|seco|seca|plan|largo|saco
  es me|le dio la palida
  es desgonz*|desguanz*|desmadej*; se|me fue|fui en blanco|redondo|ido
  es nublo|apago|borro|oscurecio & todo|vista|luz|mundo & cai|cayo|desmay*|casi|sudor|zumb*
  es ataque|ataques|crisis|convulsion & seguid*|repet*|tiembla*|temblor*|sacud*|minutos|tiembla|tembl*|muerde|mordio|orin*|espuma|virad*|piso|epilep*
  es le|me estan dando|dan los ataques; le|me dio|esta|estan dando|da un ataque & tiembla*|tembl*|minutos|espuma|ojos|no|piso
  es sacud*|tiembla|temblando|brinca todo|toda & responde|ojos|para|habla|minutos|piso|cuerpo; ojos & virad*|torcid*|voltead*|blanco|perdid*
  es no vuelve & desmay*|dio|cayo|esta; no vuelve en si
  es minutos & tembl*|convuls*|sacud*|tieso|tiesa|privad*; inconsiente|desmayao
  es me|se voy|va de cabeza; estoy que me voy; se me apaga|apago|borra el? la? mundo|luz|vista
  both no esta|is responding|breathing|moving|waking|talking|answering
  en doing|giving|started chest? compressions; she|he|wife|husband|mom|dad has|got no pulse|pulls
  en fits|seizures|convulsions back to back; three|two|several|3|2|4 fits|seizures|convulsions; {not}|hasnt|didnt|havent woken|woke up? between
  eg-en I passed out in the kitchen; she won't wake up; having a seizure; everything went black
  eg-es me desmaye; no despierta; perdi el conocimiento; le dio una convulsion

rule mental-change emergency
  source ACEP; 65+: acute confusion
  why Somebody who suddenly is not himself.
  en {not} making? makes? any? sense & he|she|mom|dad|husband|wife|him|her|talk*; doesnt make|making any? sense & he|she|mom|dad|husband|wife
  en doesnt|dont|didnt know|recognize|knows|remember where|who|name|what|me|us & he|she|mom|dad|husband|wife|father|mother|day|year|mama|him|her
  en dont|doesnt|didnt|not know|sure|remember where i am|are|live
  en doesnt|dont|didnt|not recognize|know me|us|who|his|her|my|anyone|anybody & {someone}|house|home|own|family|face|today|faces
  en know|knows who|where i am & dont|not|doesnt; disoriented; delirious; hallucinat*; seeing|sees|saw|hearing|hears things|people|bugs|voices
  en talking|talkin out of? his|her their? head|mind; out of? his|her|my head|mind & {someone}|talk*|act*
  en suddenly|very|really|so|real|extremely|pretty|totally|completely|all {confused}
  en {confused} & suddenly|sudden|morning|today|tonight|wont|cant|where|who|day|year|fever|name & {someone}
  en {confused} & fever|temperature|fiebre|calentura; is|got|getting|seems|acting {confused} & {someone}
  en {confused} & dont|doesnt|what|where|know day|year|am|is|where|time
  en acting very|real|really|so? strange|weird|confused|crazy|funny|different|odd|loopy|drunk
  en {not} himself|herself & confus*|suddenly|talk*|wont|eat*|today|morning; brain|mind|head & mixed|scrambled|foggy|mush & where|know|day|name
  en forgot|forgets|forgetting my|his|her own? name|address & suddenly|today|cant|where|wont; {not} making sense
  en seems|acting|is|got|getting confused|disoriented & today|suddenly|fell|this|wont|fever|since|clammy
  en confused & clammy|cold|shaking|fever|sweat*|vomit*|weak|pale|blue; {someone} wandering; talking nonsense|crazy|gibberish|wrong|silly
  en suddenly doesnt|dont know|remember|recognize; dont|doesnt know what & day|year|month|time|name
  en lost|wandering|wandered in|around our|own|the|his|her|my? own? house|home|neighborhood|apartment|yard
  en thinks|think its|it|he|she|im|i & 1940|1950|1955|1960|1965|1970|1975|1980|1985|1990|kid|young|war|army|dead|work|home
  en yelling|talking|screaming at|to people|someone|things|walls|nobody|dead & there|arent|isnt|not|real|dead|no
  en people|things|someone who|that arent|isnt|not there|real; arent|isnt|not there|real & people|see*|talk*
  en {not}|wont|doesnt|isnt acting|making make? right|himself|herself|normal|sense; acting not right
  en didnt|dont|doesnt|not know where i|he|she|we|am|was|is; wont|doesnt|not make sense; confused & {someone}
  en {someone} & suddenly|very|really|so|all|totally|completely confused|mixed|disoriented; doesnt|dont|didnt know me|us|who|himself|herself
  en talking to & dead|wall|walls|nobody|himself; makes|making no sense; no sense & talk*|says|saying|words|makes
  en thinks|thought i|im|am|he|she|its his|her|my? mother|father|mom|dad|dead|brother|sister|stranger|burglar|someone
  en {cant}|doesnt|dont|not|wont remember his|her|my|their|own own? name|address|kids|children|wife|husband|family
  en forgot|forgets|forgotten his|her|my own? name; talking gibberish|nonsense; delirium; {not} in right mind; mind is? {not} right
  en dont know where im|i|he|she; where am i; confused & where|who|what|year|day|name|home
  en babbl*|rambl*|blabber*; talking|saying out of his|her|their mind; dont|doesnt know up from down
  en doesnt|cant|dont|forgot|forgets know? remember? how to use|eat|dress|walk|talk|swallow|hold|drink & suddenly|fork|spoon|toothbrush|phone|today|morning
  en cant|couldnt|doesnt tell|say|know me? us? what|who|where|her|his & year|day|month|president|name|she|he|born
  en shoe|sock|shirt|pants on|over her|his hand|head|foot|arms & staring|confus*|weird|suddenly|backwards; picking at & air|sheets|things|bugs
  en sharp as a tack & today|now|cant|confus*|morning; mixed up & {someone}|suddenly|night|fever|very|real|last
  en like a different person & suddenly|night|today|confus*|fast|yesterday|morning; out of it & {someone}|fever|suddenly|sugar|today|very
  en calling|calls me by|my & dead|mothers|brothers|sisters|wrong|someone & name|confus*|know
  en {not} knowing|know|remember|recall his|her|my own? own? name; {not} knowing who|where|what; woke up {not} knowing|confused|knowing; keeps drifting off; drifting off when|while|as
  en asking|asks|asked|repeating|repeats the? same question|thing|story|questions & over|again|keeps|kept|minutes|vomit*|throwing|fell|hit
  es no sabe|sabia|se donde|quien|como|ni|que esta|estoy|es|soy|llama|dia|llamo; no sabe|se ni? donde|quien|que|como
  es no sabe ni? que? en? dia|ano|mes|nombre; no me|nos|lo|la|se|te reconoce|conoce|conocia|reconocio
  es no reconoce|conoce a? nadie|su|familia|esposa|mi|hijos; desorientad*; delir*; alucin*
  es ve|viendo|mira|oye|escucha cosas|gente|voces|animales|personas & no|estan|hay|raras; {confused} & fiebre|calentura|fever|repente|temperatura
  es esta|estoy|puso|puse|anda|ando|muy|bien|toda|todo|amanecio|quedo muy? todo? toda? bien? {confused}
  es diciendo|dice|habla|hablando cosas|incoheren*|disparates|tonterias|locuras|barbaridades & sentido|raras|incoheren*|no|repente; incoheren*
  es cosas sin sentido; como|anda|esta perdido|perdida|ido|ida & no|conoce|reconoce|sabe|repente|{someone}
  es actua|actuando|portando|comporta muy? bien? raro|rara|extrano; no sabe|sabia|sabemos|se & donde & estaba|esta|estoy|estamos|vive|vivo
  es no recuerda|acuerda|recordaba su|nombre|donde|quien|como & nombre|esta|llama|vive; habla cosas; cosas que no son|existen|hay
  es diciendo|dice|habla|hablando locuras|tonterias|disparates|incoherencias|cosas; locuras & fiebre|mama|papa|esposo|esposa|dice|diciendo
  es se perdio|pierde & casa|barrio|cuarto; habla solo|sola; habla|hablando con & muertos|pared|nadie|difunto|difuntos
  es sin|con|nada sentido & dice|habla|diciendo|no; no dice|habla & sentido; no sabe|sabia quien|quienes & somos|soy|eres|es; no sabe quienes
  es cree|piensa que soy|estoy|es|esta|hay|son su|mi|mama|papa|muerto|muerta|otro|otra|joven|nino|guerra
  es no me|se|le? acuerda|recuerda|acuerdo de|su|mi|como|que|quien & nombre|llama|familia|hijos|casa|esta|estoy; olvido|olvida su nombre
  es no se? donde|quien estoy|soy|esta|es; volvio|puso loco|loca|raro|rara|violento|agresivo & repente|dice|cosas|habla
  es dice puras|muchas cosas|incoherencias|locuras|tonterias; puras cosas raras; cosas raras & dice|habla|repente|ve; donde estoy
  es {confused} & donde|quien|que|ano|dia|nombre
  es balbuc*; desvari*; disparat* & habla|dice|hablando|diciendo|fiebre
  es perdid* & amanecio|sabe|no|casa|esta|repente|habla
  es anda|ando|esta|estoy|amanecio como? en? ida|ido|lela|lelo|perdida|perdido|la luna|otro mundo & confund*|no|azucar|sabe|habla|responde|repente
  es dice|habla|hablando puros|puras|muchos disparates|incoherencias|locuras|babosadas
  es no da|dice|hila|conecta pie|una|palabra|ideas|cabal & con|bola|coherente; desvari*; desorient*
  es ve|viendo|mira|mirando bichos|animales|hombres|ninos|aranas|culebras|hormigas|muertos|bultos|sombras & pared|cuarto|cama|no|cree|habla|dice|hay
  es cree|piensa que? esta? en|es & 1940|1945|1950|1955|1960|1962|1965|1970|1975|1980|{year}
  es sin saber|no sabia|sabe como se llama|quien|donde; amanecio|desperto sin saber|reconocer|poder|hablar; cada vez mas? esta? mas? dormida|dormido|ida|ido|confundid*
  es sin saber quien|donde era|es|estaba|vive|esta & calle|salio|noche|repente|camison|pijama
  en went|wandered|walked out|outside & nightgown|pajamas|underwear|robe & doesnt|didnt|not|dont
  eg-en dad doesn't know where he is; she is suddenly confused; mom is hallucinating; he is not making sense
  eg-es no sabe donde esta; esta muy confundida; no me reconoce; esta delirando

rule bleeding emergency
  source ACEP
  why Bleeding that does not stop, a lot of blood, blood coughed or vomited, bleeding on a blood thinner.
  both {vomit}|cough*|spit*|spat|hack*|tos|tose|toso|tosi|tosio|tosiendo|escup*|esputo|esputos & {blood}; {bleed} & {much}; {bleed} & {thinners}
  both hemorrag*; {blood} & {thinners} & stop*|para|hour*|cant|wont
  both {blood}|{bleed} & oido|oidos|oreja|ear|ears & {fell}|head|cabeza|sale|coming|from|out|golpe*|hit
  option never-doubted
  en {bleed} & {wont}|{not}|keeps|keep|cant|still|never stop|stopping|stops|stopped|quit|quitting|clot|clotting|slow|hour|hours|control
  en {wont}|{cant}|still stop|quit|control the? my? {bleed}; nosebleed|nose & {wont}|still|hour|hours|minutes|min stop|stopping|bleed*|quit
  en blood & everywhere|gush*|pour*|spurt*|squirt*|pool*|soak*|puddle|running|dripping
  en lots|lot|alot|bunch|tons|pool|puddle|full|bowl|toilet|fistful of? blood; bright red blood|stool|stools
  en blood & {wont}|{not} stop|stopping|quit|clot*; so|too much blood
  en soak*|bled|bleeding|filled|through & towel|towels|pad|pads|bandage|bandages|sheet|sheets|rag
  en passing|passed|blood clots|clot & blood|stool|down|pee|urine|when|passing|large|big; coffee grounds; looks like coffee
  en fistula|dialysis|graft|shunt|port & {bleed}; {bleed} & down there|privates|vagina|butt|behind|bottom|rectum|rectal|rectally|head|ear|ears|eyes
  en rectal|rectally bleed*; black|tarry|tar|dark & stool*|stools & dizzy|faint*|weak|lightheaded|thinners|blood|pain|cold|pale|{thinners}|vomit*
  en bleed* & inside|internally|internal|out
  en bleed*|bled & head|neck|eye|ear|artery|vein|leg|varicose|stuck|pig|hard|fast & bleed*|vein|head|bad|pig|leg|spurt*|open
  en {head} & bleeding|bleeds|bled; stool|stools & black|tar|tarry & dizzy|lightheaded|faint*|weak|pale|cold|short
  en throwing|vomit* & coffee|grounds|red|brown|black|dark & look*|coffee|grounds|stuff|red|like; tampon*|pad & hour|soak*
  en vein|artery & bleed*|cut|burst|spurt*|open; black|brown|dark|red vomit; {vomit} & black|red|coffee; {bleed} & port|artery|vein|wound|gash
  en cut & artery|vein|deep & {bleed}|bone|artery|bad; bleeding bad|hard
  en {bleed}|blood & all|whole over|bed|floor|sheets|place|clothes|everywhere|shirt|house|kitchen|bathroom
  en {bleed} & bed|sheets|towel*|floor|clothes|pants
  en {bleed} & behind|back|passage|bottom|butt|rectum & lot|much|eliquis|thinner*|clots|hours|morning; {bleed} & lot|alot|{thinners}
  en {bleed} & eliquis|coumadin|warfarin|xarelto|plavix; nose|nosebleed & {bleed} & hour|hours|minutes|stop|morning|night|still
  en nose & bleeding|bled & hour|hours|minutes; nosebleed & hour|hours|minutes; bleeding & hour|hours|minutes
  en blood|bleeding & mouth|ear|ears|eyes|throat|vagina|penis|belly|button; {thinners} & gums|nose|{bleed}; gums|nose & {wont} & stop|quit & bleed*
  en internal bleeding; hemorrhaging; stools|stool & bloody|blood & faint*|weak|dizzy|lot|many|three|3|4|several; period & soak*; miscarr*
  en split|busted|cracked my|his|her head|skull open?; bleeding|bleed out; hemorrhag*; spurt*|squirt*|spray* & blood
  en blood & spurt*|squirt*|spray*|flow*|stream*|drip* & wont|everywhere|out|from|down|head|arm|leg
  en bleeding & crash*|wreck|accident|knife|glass|head|deep|gash; everywhere & blood|bleed*; hemorrhage
  en nosebleed|bleeding|bleed & nonstop|eliquis|coumadin|warfarin|xarelto|plavix|thinner*; nonstop|constant nosebleed|bleeding|bleed
  en {bleed} & keeps|keep|kept|still|continues|continue|again; large|huge|big|great amount|amounts|quantity of? blood
  en blood & large|amount|filled|pouring|streaming|gush*; cut & bleeding & still|keeps|bad|deep|wont|lot
  en dark|bright|red|clotted blood & vomit*|throw*|stool|mouth|cough*
  en lots|lot|alot|bunch|tons|bowl|bowlful|cup|cupful|bucket|pint|quart & {blood} & toilet|bowl|bed|floor|mouth|nose|stool|vomit*|sheets|sink|tub|rag*|bottom|rectum
  en {blood} & clots & toilet|dizzy|stool|below|faint*|white
  en clots & size|golf|plum*|egg*|quarter*|lemon*|fist|below|passing
  en vein|artery|varicose & {wont}|not|cant|still|everywhere|over|spurt*|pump*|squirt* & stop|quit|all|bathroom|floor|blood|pressing|minutes
  en nick*|cut|gash*|slic*|scrap*|punctur* & {wont} stop|quit|clot
  en {wont} stop & over|everywhere|minutes|hour|press*|pressure & blood|bleed*|cut|nick*|vein|red
  en {bleed}|blood|nose & pour*|gush*|faucet|running|minutes|hour & {thinners}|wont|still|cant|min|minutes
  en {vomit}|throwing|threw|coughing & spoonful|cupful|mouthful|bright & red|blood
  en stool|poop|bowels & black|tar & faint*|pass*|fainted|weak|dizzy|pot|toilet; white as a & blood|bleed*|sheet & dizzy|blood|faint*|clots
  en nothing but|pure|straight|solid dark? red? bright? blood; {blood} & pump*|spurt*|squirt*|hitting|spray*|shoot*|gush*|fountain; wrist|artery|neck|knife|saw|razor & {blood} & slip*|cut*|sliced|everywhere|hitting|floor; {blood} hitting|hit the; tourniquet; tied a? belt|rag|towel & {blood}|leg|arm
  en tarry|black|tar poop|poops|stool|stools|bm & coumadin|thinner*|eliquis|xarelto|lightheaded|dizzy|faint*|pale|white|woozy; bathroom|toilet & {blood} & times|dark|nothing|all|clots|woozy|faint*|dizzy
  es {bleed} & no|sigue|deja & para|deja|detiene|parar|detener|paro|dejo|puedo|quita|corta
  es no {puedo}? para|deja|dejo|paro|detiene|puedo|quiere de? parar? sangr*|sangre; no para|deja|detiene la? el? de? salir? sangre|sangrado
  es mucha|bastante|tanta|demasiada|chorros|charco sangre
  es sangre & chorro|chorros|todos|lados|charco|mucha|coagulos|no & sale|salir|para|hay|piso|parar|mucha|obre|excusado
  es sangre en|con el? la? vomito|flema|esputo|tos; coagulos; cafe molido; asientos|como cafe & vomit*; fistula|dialisis|cateter & {bleed}
  es {bleed} & abajo|recto|ano|partes|vagina|cabeza|oido|oidos
  es negro|negra|negras|alquitran & popo|heces|excremento|caca & mareo|mareado|mareada|debil|desmay*|palido|palida|anticoag*|vomit*|sangre
  es negro|negra|negras & petroleo|alquitran|chapopote|brea|tinta; evacu* & sangre & mucha|pura|con
  es popo|bano|evacu*|heces|excremento & negr* & mare*|debil|desmay*|palid*|cansad*
  es nariz & sangr* & hora|horas|para|deja|anticoag*|warfarina|coumadin|rato; sangr* & hora|horas|minutos & para|deja|no|sigue
  es {bleed} fuerte|abundante|profuso|grave; {bleed} & herida & mucho|para|deja; hemorragia
  es obrando|evacuando|cagando|haciendo|defecando|obro|evacuo|obre pura? sangre; sangre & obrar|evacuar|excusado|taza & mucha|pura|llena|roja
  es sangre|sangrado & boca|oido|oidos|ojos|recto|vagina|ombligo; sangre & sale|saliendo|salio & boca|mucha|no|nariz
  es {thinners} & encias|nariz|{bleed}|sangre; evacu*|obrado|obrar|bano & sangre; encias & para|paran|deja|dejan
  es echando|echo|arrojando|arrojo|boto|botando|escup*|saca|sacando sangre; sangre por la boca|nariz|recto|ano|oido; desangr*
  es sangr* & atras|abajo|mucho|demasiado|bastante; sangre & toser|tos|vomitar|vomito|escupir|esput*; al toser & sangre
  es no se? me? quita|corta|detiene & sangr*; puro|pura|bastante|harta sangre
  es {bleed} & sigue|sigo|siguen|continua|todavia|deja|dejan|para|paran|quita; no deja|para|dejan|paran|deja de salir*|sal* & sangre
  es cantidad|chorro|chorros|charco de sangre; sangre & inodoro|excusado|taza|escusado & mucha|llena|roja|cantidad
  es sangre oscura|roja|negra & vomit*|escup*|toso|tos
  es cuncho|cunchos|asiento|asientos|borra|pozo|posos|molido & cafe & {vomit}|arroj*|boto|bota|trasboc*|negro; trasboc* & sangre|cafe|negro
  es {vomit}|arroj* & negro|negra|oscuro|cafe|chocolate|coca & como|sangre|parec*
  es {bleed} & {thinners}|aspirina & mucho|corta|rato; sangre & coagulos|pedazos|cuajos|cuajarones & abajo|bano|inodoro|orina|echo|boto
  es cuajos|cuajarones de? sangre; variz|varice|vena|arteria & revento|abrio|sangr*|chorro|no
  es bano|popo|obre|hice|evacu*|caca & negro|negra|alquitran|brea|petroleo|chapapote & desmay*|mare*|debil|palid*|frio|sudor*
  es no se me? le? corta|para|quita|tapa & sangr*
  es {blood}|{bleed} por|en todos|todas lados|partes
  es popo|caca|heces|negro|negra & chapapote|chapopote|alquitran|brea|negro & paro|cabeza|mare*|debil|caigo|voy|desmay*|palid*; negro como chapapote|chapopote|brea|alquitran
  es evacuo|evacue|evacuando|evacua|obro|obre|obrando|defeco|defeque|cago|cague|ensucio pura|puro|mucha sangre; pura sangre con coagulos|cuajos; sangre & coagulos|cuajos & evacu*|popo|ano|recto|inodoro|excusado
  eg-en the bleeding won't stop; coughing up blood; my fistula is bleeding; bleeding and I take eliquis
  eg-es no para de sangrar; vomite sangre; mucha sangre; heces negras y me siento debil

rule allergy emergency
  source ACEP
  why A throat, tongue or face that swells closes the airway.
  both {throat} & {swell}; anaphyla*; anafil*
  option never-doubted
  en epipen|epi & used|use|gave|took|need|shot|using|now; allergic reaction; severe|bad|serious|having|an allergy|allergic
  en throat & tight*|closing|close|itch*|thick|lump & sting|stung|bee|shrimp|peanut*|ate|new|antibiotic|hives|pill|allerg*|started|wasp|nut*|shut|up|feels|gets|getting
  en hives|rash|ronchas & wheez*|breath*|throat|swallow|tongue|lips|face|faint*|dizzy|vomit*|swell*|aire|respir*
  en stung|sting|bee|wasp & swallow|throat|breath*|face|tongue|dizzy|faint*; tongue & big|thick|huge|fat|double
  en {cant} swallow & swell*|puff*|hives|throat|tongue|face|allerg*
  en throat & swell*|swollen|swelling|thick|lump|scratchy & breath*|swallow|after|took|ate|cant; swelling in|of my? throat|tongue|face|lips
  en used|use|using|gave|needed|stuck|took epipen|epi|epinephrine; epipen|epinephrine & used|gave|still|ate|throat|after|just
  en {throat}|eyes|eyelids|face & balloon*|basketball|pumpkin|grapefruit|sausage*|fat|double|blew|puff*|swole
  en ate|eaten|eating & peanut*|pecan*|nut*|shellfish|shrimp|crab|lobster|egg|fish & throat|tongue|lips|hives|swell*|itch*|wheez*|epi*|tight|breath*|face|swallow
  en throat & tight*|closing|swell*|lump & epi*|hives|sting|stung|ate|shot|pill|new|still
  en hoarse & swell*|swallow|hives|face|throat & lips|tongue|face|throat|swell*|ate|bee; welts & wheez*|breath*|throat|face|lips|dizzy|antibiotic
  en {throat} is? feels|feeling|getting|going? tight|thick|narrow; sting|stung|bee|wasp & tight|swell*|dizzy|throat|wheez*
  es comi|tome|comio|tomo|antibiotico|medicina|camaron|mariscos|cacahuate* & hinch*; lips|tongue|face|throat & blew|balloon*; reaccion alergica
  es reaccion & alergia; alergia fuerte|severa|grave
  es ronchas|urticaria|salpullido|sarpullido & aire|respir*|garganta|tragar|labios|lengua|cara|hinch*|mareo|boca
  es pico|picaron|picadura & abeja|avispa|alacran|hormigas & tragar|garganta|respir*|hinch*|cara|aire|mareo|lengua; lengua & grande|gruesa|gorda
  es no {puedo} tragar & hinch*|ronchas|pico|garganta|cara; garganta & cerr*|cierra|apretada; hinchando|hinche|hincho|hinchada|hinchado toda|todo
  es pico|picaron|picadura|avispa|avispon|abeja & hinch*|garganta|aire|ronchas|mare*|vomit*; broto|brotaron & cara|lengua|ronchas|garganta
  es hinchazon & garganta|lengua|cara|labios|boca
  es {throat}|ojos|parpados & globo|globos|sapo|pelota|balon|inflad*|cerrad*|cerrando
  es epinefrina|adrenalina|epipen & puse|puso|use|uso|inyect*|pusieron|mani|comi
  es comi|comio|tome|tomo|inyect* & camaron*|mariscos|mani|cacahuate*|nuez|nueces|huevo|pescado|antibiotico|penicilina|amoxicilina|medicina & labios|lengua|garganta|cara|ojos|ronc*|tragar|ronchas|hinch*|aire|boca|picaz*
  es ronc* & tragar|hinch*|garganta|aire|labios|lengua & despues|comi|inyec*|pastilla|puedo|no|labios
  es broto|brotad* & aire|garganta|lengua|labios|ronc*
  eg-en my throat is swelling; having an allergic reaction; hives and wheezing; used my epi pen
  eg-es se me hincha la lengua; reaccion alergica; ronchas y me falta aire

rule choking emergency
  source ACEP
  why A blocked airway.
  option never-doubted
  en choking; choked on; choke on; choked & cant|breath*|cough; stuck in|inside|down my? his? her? throat|windpipe
  en {cant} swallow my? own? spit|saliva|water|nothing|anything & stuck|throat|drool*; {cant} get it|them down|up & stuck|throat|drool*|breath*
  en stuck & throat|swallow|drool*
  en choking; {cant} talk|speak|breathe|swallow & stuck|steak|meat|chicken|bone|food|pill|bread|grape
  en turning|turned blue|purple|colors & choking|food|eating|swallow*
  es atragant*; atorad* en? la? garganta; atorado|atorada|atore|atoro & garganta|tragar|respir*|pastilla|comida|carne|hueso|espina
  es no {puedo} tragar & atorad*|garganta|saliva|pastilla
  es se le|me atoro|atraveso|trabo|quedo un|una|el|la|algo & pedazo|hueso|espina|carne|pastilla|garganta|comida|bolillo|pan
  es no {puedo} tragar nada; se atoro & tragar
  eg-en he is choking; pill stuck in my throat
  eg-es se esta atragantando; tengo algo atorado en la garganta

rule head-injury emergency
  source ACEP; 65+: head strike, above all on a blood thinner
  why A blow to the head or the spine, a fall on a blood thinner.
  option never-doubted
  en hit|hits|hitting|struck|bang*|bump*|smack*|injur*|crack*|busted|bust|bonk*|slammed|knocked|whack*|split|cut|gash*|conk*|hurt|landed|thump*|klonked & {head} & {fell}|back|floor|bad|hard|on|my|his|her
  en hit|hitting|struck|banged|bang|bumped|smacked|injured|injury|cracked|busted|bonked|slammed|knocked|whacked|gash|landed & {head}; {fell} & {head}
  en {head} & knot|goose|gash|lump & {fell}|hit|big|throw*|vomit*|bleed*; head injury|trauma|wound; concussion
  en {head} & bleeding|bled|bleeds|split|cracked & {fell}|hit|from|open|floor; {fell} & {thinners}
  en {fell} & face|neck|unconscious & numb|bleed*|hit|broke*|hurt*|floor|on|hands; spine|neck|back & broke|broken|injury|fracture*|snapped|cracked
  en {fell} & seeing|see double|stars; {fell} & confused|vomit*|memory|remember|passed|sleepy|faint*
  en back|side|top of my|his|her? {head} & hit|fell|hurts|hit|smack*|landed; landed on & {head}|face|neck
  en {head} & hit|split|bleeding & vomit*|dizzy|sick|confused|stars|blurry|sleepy|thinners; {fell} & {someone} & head|face|thinner*; whiplash
  en {fell} & stairs|steps|staircase|ladder|roof|escalator|porch|deck; down the? stairs|steps|staircase & {fell}
  en cracked|split|busted|broke|fractured my|his|her? skull|head; goose egg; knocked out; split & head & open
  en smash*|slam*|clunked|clobbered|thud* & {head}; {head} & woozy|dizzy|sick & hit|bump*|smash*|door|floor|wall
  en noggin|head|skull|forehead & smack*|whack*|bump*|bang*|hit|bonk*|knock*|crack*|thump*|slam* & {thinners}|aspirin|plavix|counter|tub|sink|dresser|nightstand|curb|concrete|pavement|cabinet|table|door|ice|wall
  en hit|bumped|bonked|smacked|banged|knocked head|noggin & days|yesterday|ago|week & vomit*|sleepy|confus*|headache|dizzy|drows*|pounding|worse
  en {fell} & pupils; goose egg|knot & {thinners}|head
  en {blood} under|from|behind|around|on her|his|my|the? {head}|skull|hair; pupil|pupils & bigger|larger|blown|wide|uneven|smaller; keeps asking & same question|thing & {head}|fell|hit|vomit*|throwing|pupil
  es golpe*|pegue|pego|pegado|di|dio|lastim*|abri|abrio|raje|rajo|estrelle & {head}; {fell} & {head}; golpe en|a la? {head}
  es {head} & chichon|bola|abierta|sangr* & cai|cayo|golpe*|caida|grande; {fell} & {thinners}
  es {fell} & confundid*|vomit*|acuerdo|acuerda|desmay*|sangr*
  es columna|cuello|espalda & quebr*|romp*|fractur*|rota|roto|lastim* & cai|cayo|caida|creo|me
  es {head}|nuca|frente & golpe*|pegue|pego|di|dio|estrell*|abrio|raj*|partio|choque; chichon & cai|cayo|grande|{thinners}|vomit*; descalabr*
  es partio|parti|rajo|abrio la? frente|cabeza|craneo|ceja; {head} & golpe*|cai|cayo|pegue|pego|choco|choque|escalon|mesa|pared|piso
  es di|dio|pegue|pego|golpe*|choque|topo|tope con|en|contra la|el|un|una? {head} & {thinners}|mesa|pared|piso|tina|banqueta|lavamanos|puerta|vomit*|sueno|mare*|sangr*
  es golpe* & {head} & vomit*|sueno|confund*|mare*|{thinners}
  eg-en I fell and hit my head; bumped her head on the tub; fell yesterday and I take coumadin
  eg-es me pegue en la cabeza; se cayo y toma warfarina

rule cannot-get-up emergency
  source Falls 65+ (PMC4932831)
  why Somebody on the floor who cannot get up, a broken hip or leg.
  option never-doubted
  en {cant} get|stand|getting|git back? up; {cant} get off|out|from floor|ground|tub|shower|bathtub|toilet; {cant} get & off|from & floor|ground|tub
  en on|laying|lying|stuck|down the? my? {floor} & {cant}|help|stuck|hour|hours|since|night|pain|move|still|long|alone|hurt*|get
  en {fell} & {cant}|help|unable|stuck|wont & up|move|walk|stand|get|weight|leg|work|moving|feel
  en {fell} & leg|hip|legs & move|weight|turned|hurts|hurt|pain|broke*|snap*|crack*|pop*|stand; {fell} & not|isnt moving|responding|breathing|talking
  en {cant} move $; {cant} move & pain|fell|bed|legs|floor|body|all|anything|hurt*|whole
  en broke|broken|fractur*|snap*|crack*|shattered|break & hip|leg|femur|pelvis|arm|back|neck|ribs|bone|wrist|ankle|collarbone
  en hip & turned|out|popped|socket|sideways & fell|funny|wrong|way|place|of; {cant} put|bear weight
  en fallen|fell & stairs|ladder|roof|steps & hurt*|leg|legs|back|move|hit|pain|respond*|bad|hard; {cant} feel my? his? her? legs|feet|arms
  en {someone} & {cant} & get|stand & up
  en {someone}|slid|slipped|rolled|fell off|out|from & bed|chair|recliner|couch|toilet & {cant}|up|floor|hurt*|hip|head
  en {fell} & hip|leg|back|pelvis|arm|wrist|ribs|shoulder & move|broke*|pain|hurt*|hurts|bad|killing|swollen|purple|crooked|black
  en cant move & hip|leg|legs|back|side|neck; crawl* & floor|phone|cant|fell; {fell} & {cant} & lift|move|up|stand|get|walk|weight
  en {fell} & bent|crooked|wrong|twisted|deform* & arm|leg|wrist|hip|ankle|way|foot
  en on|laying|lying|been the? my? kitchen|bathroom|bedroom|garage|living|shower|tub|hallway floor & night|hours|hour|morning|since|help|yesterday|day|long|{cant}
  en on|laying|been & floor|ground & night|hours|hour|morning|since|help|yesterday|stuck|outside|{cant}; {floor} & help|stuck; help & {fell}
  en {cant} feel|move or? move|feel? my? his? her? legs|feet|arms|body|neck; still on the? floor; {cant} lift & {fell}|floor|him|her|mom|dad
  en {floor}|ground & laying|lying|stuck|fallen|fell|down|layin; stuck in|on tub|bathtub|shower|toilet|floor|chair; {fell} & {cant} get|stand up
  en been|laying|lying|floor & cant get up; dislocat*; compound fracture; broke|broken|fractured my? back|neck|hip|leg|spine|pelvis|ribs
  en hip & popped|broke*|snapped|cracked|shattered
  en am|is|are|was|been|laying|lying|still|stuck on|in the? my? kitchen|bathroom|bedroom|living|garage? room? floor|ground
  en {fell}|slid & stuck|trapped|pinned|wedged; leg|foot & shorter|turned|rotated|sideways|crooked & {fell}|hip|fall|than|out
  en slipped & stuck|cant|tub & up|out|stuck|get; stuck in|on|between the? tub|shower|toilet|floor|bed|bathtub
  en {fell} & nobody|no one|alone|all & heard|night|hours|help|knows|home
  en laying|lying|been|sat|spent on|all & floor|ground|night & nobody|night|help|hours
  en get|help|lift|pick him|her|me|mom|dad|up up|off the? floor|ground
  en wedged|stuck|trapped|pinned|jammed & commode|toilet|tub|bed|wall|door|dresser|behind|between|floor|cabinet; been here all night|day|morning; nobody has come|came & floor|night|stuck|fell|cold|help|hours
  en leg|legs|foot & wrong & shorter|turned|way|twisted; laying|lying|layed in|by|on the driveway|yard|sidewalk|street|garage|ditch|porch|snow|ice|gravel|mud; leg|legs|foot turned out|in|sideways
  es no me|se|nos {puedo} levant*|parar|mover|poner|incorpor*|enderez*; no {puedo} levant*|parar*|moverme|moverse|mover|incorpor*|enderez* $
  es no {puedo} levant*|pararme|pararse|moverme|moverse|incorpor*
  es en el? {floor} & no|ayuda|desde|levant*|parar*|horas|anoche|tirado|tirada|caido|caida|mover*
  es {fell} & no & {puedo}|mueve|mover|levant*|parar*|responde|camin*|apoyar|pierna|siento
  es {fell} & pierna|cadera & mover|duele|dolor|romp*|quebr*|fractur*|rota|trono
  es quebre|quebro|rompi|rompio|fractur*|rota|roto|quebrad*|partio|parti & cadera|pierna|femur|brazo|pie|hueso|costilla|costillas|tobillo|muneca|espalda|hombro
  es no {puedo} apoyar|pisar|caminar & cai|cayo|caida|cadera|pierna|golpe; {fell} & escalera|escaleras|techo|escalones
  es llevo|lleva|estoy|esta|quede|quedo|tirado|tirada & {floor}; hueso & sale|ve|afuera|salido; no siento las|mis|los|la piernas|pies|cuerpo
  es {fell} & no & {puedo}|podido|pude|pudo & levant*|parar*|camin*|mover*; {fell} & no {puedo} caminar; no me? he? podido levant*|parar*
  es zafo|disloc*|luxo & hombro|cadera|rodilla|pierna|brazo; romp* & pierna|cadera|brazo|hueso|femur|costilla*
  es no|ni {puedo} mover|moverme|moverse|mueve $; ayuda & no & {puedo} & mover*|levant*|parar*; no me? {puedo} mover
  es {fell} & tirado|tirada|quede|quedo|piso|suelo|ayuda; quede|quedo tirado|tirada; no me deja parar|pararme|mover|moverme|caminar
  es {fell} & buro|banqueta|tina|regadera|cama|silla|escalon & no|cabeza|duele|sangr*; quede|quedo en el? {floor}
  es me|se quebre|quebro|fracture|fracturo
  es {fell}|resbale & pararme|pararse|levant*|mover*|puedo|sola|solo & no; no se para|levanta|mueve & cayo|caida|dona|mama|viejo
  es toda la noche|horas|rato & tirad*|piso|suelo; pierna & chueca|torcida|corta|volteada|virada & cai|cayo|caida|cadera
  eg-en I've fallen and can't get up; on the bathroom floor and can't move; think I broke my hip; fell and can't put weight on my leg
  eg-es me cai y no me puedo levantar; estoy en el piso; creo que me quebre la cadera

rule overdose emergency
  source ACEP: poisoning, overdose
  why Too much of a medicine, a poison, a gas.
  en overdos*; od; oded; took|taken|take|swallow*|ate|drank|gave|had|gone way? far? too|so many|much {pills}; too many|much {pills}
  en too much medicine|insulin|of; took|taken all my? the? of? {pills} at? once|goodbye|sorry|bye
  en took|swallow*|taken|ate whole|entire|bunch|handful|fistful|bottle & {pills}|bottle|them; swallow*|ate all|rest|everything & {pills}|bottle|them
  en swallow*|ate all my? the? of? {pills}; handful|fistful|bottle|bunch of? my? the? {pills}; whole|entire|full|all bottle|bottles of? {pills}?
  en {pills} too many; {pills} all at once
  en took|taken|swallowed like? about? maybe? 5|6|7|8|9|10|11|12|13|14|15|16|18|20|25|30|40|50|60|100 of? my? the? {pills}|pills|them
  en took|taken|swallowed ten|twelve|fifteen of? my? {pills}
  en gave|took|injected|shot|inject|put myself? 30|35|40|45|50|60|70|80|90|100|150|200|10|20 units & instead|mistake|accident|wrong|much|oops
  en units instead; wrong|extra|double|triple dose? insulin & took|gave|shot|much
  en double|doubled|triple|twice|4|four|extra|3|three & {vital-pills}|heart|insulin|morphine|pressure & weird|slow|faint*|weak|dizzy|sleepy|strange|funny|sick|wake
  en took|taken & {pills} & wont|cant wake|waking|breath*|respond*; took|ate someone|wrong & {pills} & breath*|faint*|sleepy|slow|dizzy|wake; poison*
  en drank|drink|drunk|swallow*|swig|ate|sip & bleach|antifreeze|lysol|cleaner|cleaning|ammonia|gasoline|kerosene|pesticide|drano|detergent|chemical|chemicals|peroxide|rat
  en carbon monoxide; co|monoxide|gas detector|alarm|leak & going|dizzy|sick|headache|smell|beep*|off|house
  en smell gas|propane & dizzy|sick|headache|faint*|strong|house; got|gotten|getting into & {pills}; fumes & dizzy|sick|faint*|breath*
  en took|taken|swallowed|ate & husbands|wifes|someone|elses|mothers|neighbors|dogs|wrong|his|her & heart|pressure|pills|pill|medicine|medicines|insulin & {pills}
  en {pills} & week|whole|entire|month & once|time|took; od|od d|ods; overdid & {pills}; too|2|to many|mny {pills}|pils|pilss
  en insulin & twice|double|extra|dropping|mistake & sugar|dropping|low|dropp*|feel; units & insulin|instead & wrong|mistake|oops|accident*|instead
  en {pills} & goodbye|die|end; mushrooms & sick|seeing|vomit*|bad|wild|poison*; took|taken|had|swallowed way|far|so too many|much
  en sleeping pills & took|many|too|handful|all|bottle|took|bunch
  en pill|pills|medicine|dose & 3|4|5|6|three|four|five|several|multiple times & mistake|accident*|today|took|instead
  en drank|drinking|vodka|whiskey|alcohol|wine|beer & pills|xanax|oxy*|valium & feel|sick|cant|many|dying|wake|sleepy
  en gas & smell|leak|odor & house|dizzy|sick|kitchen|home|headache
  en accident*|mistake|mistakenly|oops & husbands|wifes|someone|mothers|dogs|sons & {pills}; pressure pills & once|week|all
  en {pills} & once & all|week|whole|month; od d|ed; pill|pills|medicine|dose 3|4|5|6|three|four|five|several|multiple times
  en mixed|mix|confused up my? & insulin*|pills|fast & took|units|fast|wrong|long
  en units|60|50|70|80|100|40 of? fast|rapid|short|regular acting|insulin & mistake|mixed|instead|wrong|took|accident*; insulins & mixed|wrong
  en took & 10|15|20|30|40|50|12|8|ten|fifteen & {pills}
  en took|taken & pill|pills|medicine|dose & 3|4|5|three|four|five & times|mistake|accident*|oops
  en heart|pressure pills|medicine & husbands|wifes|someone|mothers|accident*; too|to many|much & {pills}
  en took & too|to many|much & {pills}|insulin|pills|medicine|it; extra insulin & mistake|shaky|low|took|gave
  en all my? medicine|medicines|pills at? once; took|taken 2 much|many; 2|too|to much|many {pills}
  en accident*|mistake & {pills} & husbands|wifes|mothers|someone|sons|dogs; pill|pills 3|4|5|three|four|five times
  en baby|grandbaby|grandkid|grandchild|grandson|granddaughter|toddler|child|kid|dog|grandkids & swallowed|ate|took|into|drank|got & {pills}|battery|cleaner|bleach|insulin
  en swallowed|drank & antifreeze|battery|magnet|coin|chemical; drank|drunk|drinks|drinking|swallowed|swallow some? of? a? the? that? poison|bleach|antifreeze; something poisonous|toxic; ate|drank|swallowed & poison*|toxic|bad & sick|poison*
  en ended up taking & many|whole|all; more|extra|much insulin & should|supposed|than|took|mistake|accident*
  en took|taken & more & {pills} & should|supposed|than; {pills} & whole week|day|month; took|taken|swallowed & {pills} & lot|many|bunch|alot|lots
  en took something i shouldnt; too many of? my? {pills}; {pills} & lot|lots|many|tons & took|swallowed|ate
  en took|taken|swallowed|ate|had all of the|these|those|them {pills}|bottle; took|taken|swallowed all the pills|tablets|capsules
  en took|taken|swallowed|ate|swallowing like? about? maybe? 10|11|12|13|14|15|16|17|18|19|20|22|24|25|28|30|35|40|45|50|60|75|80|90|100 of? my? the? his? her? {pills}
  en mixed|switched|confused|grabbed up? my? insulin*|long|fast|slow|vials|pens & took|units|40|50|60|wrong|short|humalog|lantus|novolog
  en units of & instead|fast|slow|long|wrong|humalog|lantus|mistake
  en fentanyl|morphine|oxy*|opioid* & wont|cant|sleepy|wake|breath*|blue|patches|slow
  en bottle is? empty & {pills}|sleepy|wake|took|swallow*; {pills} & bottle & empty|gone & sleepy|wake|floor|mom|dad|took
  en drank & thinking|thought|mistake|accident* & water|juice & cleaner|cleaning|bleach|stuff|chemical|solution|fluid
  en got|gotten|getting into & {pills}|bottle
  en alarm|detector & carbon|co|monoxide|gas & headache*|dizzy|sick|beep*|going|off|everyone
  en on purpose & took|swallowed|pills|overdos*|cut
  en took|swallowed|taken like? about? maybe? 10|12|14|15|16|18|20|24|25|28|30|35|40|45|50|60|90|100 of & pressure|heart|sugar|sleep|sleeping|nerve|blood|water
  en car|truck|engine|motor running|idling & garage & closed|inside|locked|shut|door|in
  en empty pill|pills bottle|bottles & found|bed|floor|note|beside|wont|cant|next|hurry; gave|given|giving|used|using narcan; narcan & him|her|need|twice|wake|still; found & pill|pills & bottle|bottles & empty; morphine & times|drops|much|extra|wrong|breaths
  en {pills} & times what|more; carbon monoxide & alarm|dizzy|sick|headache*; furnace|heater|generator & sick|headache*|dizzy|fainted & family|everybody|house|all|mother|wife
  en swallow*|ingest*|took|taken|consumed a? quantity|number|amount|lot of {pills}; took|swallow*|taken|ingested|ate & {many} {pills}|pills|tablets|tabs; by intention|intentionally|deliberately|purpose & {pills}|swallow*|pills; {pills} maybe|about|around|like|roughly|probably|almost|over {many}
  es sobredosis
  es tome|tomo|tomado|trague|trago|tomaron|comio|tomarme demasiad*|muchas|muchos|monton|bastantes|puno|punado|todo|veinte|treinta|10|15|20|30|40|50 de? las? mis? los? {pills}|frasco|bote|botella|ellas
  es demasiad*|monton|punado|puno de? {pills}; todas las? mis? {pills} & juntas|vez|golpe|morir*|acabar|dormir*|trague|trago; todo el? frasco|bote
  es tome|tomo|trague|trago|tomar* el? un? frasco|bote entero?; mucha|demasiada|tanta insulina
  es inyecte|inyecto|puse|puso & unidades & vez|lugar|error|equivoc*|mas|demasiad*
  es pase|paso|pasaron de? con? la? las? insulina|pastillas|dosis|medicina
  es doble|dos veces|dobles & {vital-pills}|corazon|insulina|presion|morfina & mal|lento|desmay*|debil|mareado|mareada|raro|sueno; envenen*; intoxic*
  es tome|tomo|bebi|bebio|trague|trago & cloro|veneno|raticida|acido|gasolina|amoniaco|limpiador|desinfectante|fabuloso|thinner; veneno; raticida
  es monoxido; huele|olor|fuga a? de? gas; gas & maread*|desmay*|dolor|fuga
  es equivoque|equivoco|equivocado|error|confundi & insulina|unidades|pastillas|medicina|medicamento|dosis & insulina|unidades|corazon|mal|rara|raro|esposo|esposa|puse|doble
  es nieto|nieta|nino|nina|bebe|perro & tomo|comio|trago & {pills}
  es {pills} & ajena|esposo|esposa|mama|papa|vecina & tome|tomo & mal|rara|raro|desmay*|error|equivoc*
  es tome|tomo & {pills} & 15|20|30|40|50|10|100|muchas|monton|demasi*; inyect*|puse|puso & doble|mucha|demasiada|dos|equivoc*|error & insulina|dosis
  es insulina & doble|dos|equivoc*|error|vez & inyect*|puse|puso|tome
  es tome|tomo|tomaron|tomado|trague & mucha|muchas|demasiad*|monton|doble|puno & {pills}; tome|tomo|tomaron todas las {pills}
  es {pills} & una vez|sola|golpe|juntas & todas|toda|tome; insulina & mas|demasiad*|doble|mucha & puse|inyect*|puso|tome
  es me pase de la? insulina|dosis; anticongelante; trago|tragaron|comio & {pills}|pila|bateria|moneda
  es nietecito|nietecita|nieto|nieta|bebe|nino|nina|hijo & trago|tomo|comio & {pills}|cloro|pila|bateria|moneda|algo|iman|veneno|canica|detergente; venenos*; algo & veneno*|toxico
  es tome|tomo & {pills} & error|equivoc*|mas & 2|3|4|5|6|dos|tres|cuatro|cinco|corazon|presion
  es tome|tomo 3|4|5|6|7|8|10|tres|cuatro|cinco|diez pastillas
  es dosis & doble|triple|mas|demasiad*|alta & corazon|insulina|presion|mal|mareado|mareada
  es {pills} & toda|todo & semana|mes|dia & tome|tomo|error|junt*; tome|tomo|puse|inyect* de mas & {pills}; de mas & {pills} & tome|tomo|puse|inyect*
  es mas {pills} de lo|la|las que|debia|debo|cuenta; tome|tomo algo que no; algo que no debia; tome|tomo|trague & muchas|bastantes|monton|varias
  es muchas {pills}
  es tome|tomo|trague|trago|comio|tomaron como? unas? unos? 10|12|14|15|16|18|20|24|25|28|30|35|40|45|50|60|90|100 de? las? mis? {pills}|acetaminofen*
  es puse|puso|inyecte|inyecto & rapida|lenta|unidades|insulina & vez|lugar|equivoc*|confund*|error|doble|veces
  es puse|puso|inyecte|inyecto la? insulina dos|2|tres|3 veces; insulina & veces & dos|2|tres|3
  es tome|tomo|trague el? un? todo? frasco|bote|pomo|tarro|blister|caja & pastillas|completo|completa|entero|entera|todo|toda|dormir
  es cloro|lejia|lavandina|creolina|pinol|desinfectante|gasolina|kerosen|querosen|acetona|quitaesmalte|insecticida|matarratas|fertilizante & tome|tomo|trago|trague|bebio|bebi|confund*|agua
  es quimico|liquido de limpi* & tome|tomo|trago|bebio
  es a proposito & tomo|tome|trago|trague|pastillas|corto
  es tome|tomo|trague|trago|tomaron 10|12|14|15|16|18|20|24|25|28|30|35|40|45|50|60|90|100 de las? & presion|corazon|azucar|dormir|dolor|nervios|mi|mis
  es monton|puno|punado|chingo|bonche|reguero|poco de las|los & corazon|presion|dormir|azucar|nervios|dolor & tomo|tome|trago|trague
  es destapacanos|sosa|muriatico|aguarras|diesel; nieto|nieta|bebe|nino|nina & tomo|bebio|trago & jarabe|liquido|medicina
  es carro|coche|auto|camioneta|motor prendido|encendido|prendida|encendida & garaje|garage|cochera|encerr*
  es tome|tomo|tomaron|trago|trague todas|todos|toda & caja|frasco|bote|completa|completo|entera|entero|tira
  es caja|frasco|bote|tira completa|completo|entera|entero & tome|tomo|trague|trago
  es pomo|frasco|bote|botella|pote & vacio|vacia & pastillas|carta|nota|cama|encontre|lado; llevo|lleva|van como? 10|12|15|20|25|30|40|50 {pills}; {pills} & perdi la cuenta; las de toda la? semana|mes; tome|tomo todas? las? de toda? la? semana|mes; tome|tomo|tomado & en vez|lugar de & {pills}|presion & mareo|mare*|voy|apaga|mal|siento
  es tome|tomo|trague|trago|tomado|ingeri & {many} {pills}|pastillas|tabletas; {pills} como|unas|casi|mas|quizas|tal vez? de? {many}; a proposito|adrede & {pills}|tome|tomo
  es punado|punito|monton|manojo|poco de|las? {thinners}|{pills}|warfarinas|digoxinas; trago|trague|tomo|tome|comio & punado|manojo|botella|frasco|bote & {pills}|{thinners}|llena|lleno|warfarinas
  en took|taken|swallowed|drank all? my|the|of|his|her? {pills}? the? whole|hole|entire bottle; {pills} the? whole|hole|entire bottle
  en overdosed|oded|overdosing on my|his|her|the|some|too|all|it
  en antifreeze|bleach|lysol|drano|pesticide & drank|swallowed|sipped|swig|glass|stomach|burning|burns
  en swallow*|ate|took|taken every pill|pills|one & go|once|sitting; swallow*|ate a|the|my|some|button|one? button? battery|batteries|magnet|magnets; swallow* & battery|batteries|magnet|magnets|pills & baby|grandbaby|grandson|granddaughter|toddler|kid|child|he|she
  es trago|tragado|comio & pila|pilas|bateria|iman|imanes|pastillas & bebe|nino|nina|nieto|nieta|bisnieto|bisnieta
  en took|taken|swallowed the? rest of the|my|his|her {pills}|bottle
  es me|se trague|trago|tragado las|todas|el|un pastillas|frasco|pomo|monton
  eg-en took too many pills; swallowed the whole bottle; drank some bleach; carbon monoxide alarm is going off
  eg-es tome demasiadas pastillas; tome cloro; me puse mucha insulina; huele a gas

rule severe-pain emergency
  source ACEP: sudden severe pain, severe abdominal pain
  why Pain that is sudden, unbearable or bends one double.
  both {severe} pain|pains|dolor|dolores; pain|dolor & unbearable|excruciating|insoportable|worst|agoniz*|unreal|unimaginable; {belly} & {severe}
  both {belly} pain|dolor & {severe}
  en {belly} & killing|rigid|hard|board|rock|doubled|bent|explod*|burst*|cramp* & pain|hurt*|vomit*|bad|cant|swollen|double|stand|rock|over|board|throw*
  en {belly} & bad|badly|really & pain|hurt*|hurts & cant|stand|vomit*|move|swollen|breath*|fever|double*|straight|sleep|walk
  en doubled|bent|doubling over|up & pain|belly|stomach|hurt*|gut|cramp*; curled & pain; {cant} take|stand|bear|handle the? this? pain
  en pain|hurts & {cant} stand|move|take|breathe|walk|bear|sleep|straighten|talk
  en 9|10|11|ten|nine out|on|of|over & 10|ten & pain|belly|stomach|gut|back|side|head|hurt*; pain & 10|11
  en ripping|tearing|stabbing & back|belly|side|flank; worst & pain; {sudden} & pain|weakness|weak|dizz*|numb*; dizz*|weak & suddenly
  en screaming|crying|writhing|rolling in|from|with pain; pain so|that bad & cant|crying|scream*|vomit*|faint*|breath*|throw*|double*|move
  en {belly} & sharp|stabbing & worse|worst|wont|cant|bad|severe; stabbing & {belly} & wont|worse|bad|cant|hours
  en {belly} & really|so|very bad|severe & pain|hurts|cramps; pain & worst
  en cramp*|pain|hurt*|ache* & crying|cry|scream*|tears & {cant}|bad|so|stand|breath*|move; {cant} stand $; back|leg|hip & ripping|tearing
  en sudden & awful|terrible|severe|bad & pain|ache; {belly} & pain & sweat*|doom*|throat|faint*; doomed
  en ruptured|burst|appendix|appendicitis|peritonitis & pain|appendix|belly|think|stomach; bowel obstruction
  en sepsis|septic & think|have|again|signs|had|from; dka; like a knife|knives|sword|stabbed & pain|hurts|{belly}|back
  en {belly} & knife|stabbing|stabbed|ripping|tearing|worst; {belly} & hurts|pain & so|bad & crying|scream*|tears|floor|cant
  es no aguanto|soporto|aguanta|soporta mas? el? la? este? del? de? dolor|panza|barriga|estomago|pecho|cabeza|espalda
  es dolor que? no aguanto|soporto|puedo|aguanta; {belly} & duro|dura|tabla|piedra|retorc*|doblad*|doblando|hinchad* & dolor|duele|vomit*|mucho|no
  es {belly} & fuerte|mucho|horrible|feo & vomit*|no|fiebre|aguanto|doblad*|parar*|sudor*|muy|bien
  es muy|bien|demasiado|tan fuerte|fuertes & {belly} & dolor|dolores|duele|duelen
  es retorciendo|retuerzo|retuerce|doblando|doblada|doblado de|del? dolor; mareo|mareado|mareada|debilidad & repente|repentino|repentina
  es dolor & repente|repentino; dolor en|del|de & costado|espalda|lado & no & mover|respir*|parar|aguanto|puedo; dolor & 10|diez; dolor 9|10 de 10
  es llorando|gritando|grita|llora de|del dolor; desgarra*; {belly} & dur*|tabla|piedra|tiesa|tieso; {belly} & horrible|terrible|insoportable
  es dolor horrible|terrible|espantoso|tremendo; dolor & tan fuerte|fuertes|intenso; dolor & no & aguanto|soporto|aguanta|puedo
  es no lo|la|los aguanto|soporto & dolor; apendic*|peritonitis; septicemia|sepsis; dolor & nunca & asi|igual|tan
  es dolor & no & deja|aguanto|puedo & parar*|mover*|respir*|caminar|dormir|panza|{belly}; {belly} & dolor|duele & no & deja|aguanto|puedo|soporto
  es cuchillo|cuchillada|punalada|navaja & dolor|duele|{belly}
  es duele|dolor tanto|tan|tantisimo & {belly}|pecho|espalda|cabeza & no|lloro|llorando|grit*|puedo|aguanto; llorando|gritando|lloro & dolor|duele
  es dolor & extremo|extrema|agudo|horrible|espantoso; {belly} & extremo|agudo|horrible|espantoso|muchisimo|terrible
  es dolor & dobla|doblo|doblad*|retuerc*|revuelc*
  es rajado|rajando|partido|desgarrado|desgarrando|abriendo & espalda|pecho & dolor; dolor & nunca|jamas habia|abia|he|e|ubiera|hubiera sentido|tenido & espalda|pecho|cabeza|barriga|estomago|dentro
  eg-en severe pain in my side; the pain is unbearable; doubled over with stomach cramps; sudden dizziness
  eg-es dolor insoportable; no aguanto el dolor; el estomago duro y mucho dolor

rule vomiting-nonstop emergency
  source ACEP: severe or persistent vomiting
  why Vomiting that does not stop.
  en cant|couldnt|wont|not|never|doesnt|dont|havent stop|stopped|stopping|quit|stops {vomit}; {vomit} & cant|wont|doesnt stop|quit
  en {vomit} & nonstop|constant*|uncontroll*; {vomit} & green|bile|fecal & pain|belly|stomach|hours|all|day|night|swollen
  en {vomit} & breath & fruity|sweet; breath & fruity|sweet|acetone
  en havent|hasnt|not stopped? vomit*|puking|heaving|retching since
  en {vomit} & since|all|every|every & keep|night|hour|down|minutes & water|sip|anything|cant|nothing
  en dry heaves|heaving & hours|cant|stop|day|night
  es no {puedo}? para|paro|deja|dejo|parar|dejar de? parar? vomit*; no {puedo} dejar de vomit*; vomit* & sin|no para|parar|cesar|paro|deja|aguanto
  es aliento & frutas|acetona|dulce
  es no dejo|deja|paro|para de? {vomit}|arrojar|devolver|trasbocar|guacarear; {vomit}|arroj* & ni & agua|aguanto|aguanta|retengo|nada|tolera
  es vomit* & excremento|caca|heces|popo|mierda; no echo|boto|tiro|sale ni gases|gas & vomit*|dolor|panza|barriga|estomago|colico
  eg-en can't stop throwing up; vomiting nonstop
  eg-es no paro de vomitar

rule dying emergency
  source ACEP: a feeling that something terrible is wrong
  why Who says that he is dying is taken at his word.
  en am|is|are|hes|shes dying; ^ dying $; help|please|think|im dying; going|gonna|about|might to? die; think|feel|know like? i? am? will? dying|die
  en dont|not|afraid|scared want|to|of to? die|dying; feeling|sense of doom; impending doom; im dying; dying & help|please|feel|think|cancel|am
  en be|is|are|am|feel|feels|may|might|could|must dying; fading fast|away; slipping away; on my deathbed
  en feeling of doom; doom; near death|the end; im|i am|hes|shes a goner; going to meet my maker & pain|chest|now|help|feel
  en breathing his|her last
  en feels|feel|this like? is? the end; this is it & chest|breath*|pain|dying|goodbye
  es no quiero morir|morirme; me estoy muriendo; me voy|siento que? a? morir|muero; voy a morir|morirme; ^ me muero $
  es ayuda|auxilio|doctor|siento|creo me|que me? muero|muriendo|morire; se esta|me|nos esta? muriendo|muere|morir; se va a morir; me muero
  es miedo de|a morir|morirme; siento|sentir|sintiendo|siente morir|muriendo; me siento morir
  es siento & muerte & cerca|viene|llega|encima|llegando; me llego la hora; ya me voy a morir; estoy|esta agoniz*; agoniz*
  es siento|creo que? es|llego el? mi fin|final|hora
  eg-en I think I'm dying; he is dying
  eg-es me estoy muriendo; siento que me muero

rule ambulance emergency
  source ACEP; the patient's own judgement
  why 911, an ambulance or plainly an emergency is asked for or under way.
  both :sos:
  en call|called|calling|dial|dialed|need|needs|phone|calls 911; 911 & please|now|help|coming|way|pls|emergency|here|hurry; ^ 911 $
  en ambulance|ambulence|ambulanc; paramedic*; emt|emts & here|coming|came|called|working|way; emergency
  en emergency|emergencies & medical|have|help|need|please; ^ sos $; ^ help now $; help send|get|now|hurry|quick|fast|please? hurry
  en send help|somebody|someone|police|rescue; someone|somebody & help|come|please & hurry|now|quick; hurry|hurry up & please|help|come|need
  en ^ please hurry $; save me; help me & please|somebody|someone|cant|dying|now|god|oh; need|get help now|quick|fast|immediately|right|asap
  en going|taking|heading|rushing|headed|go|gotta|driving|on to? way? to? the? er|hospital|emergency & {pain}|breath*|chest|blood|bleed*|numb|heart|faint*|stroke|vomit*|fell|her|him|now
  en rescue squad; rushed|rushing|taken & er|hospital|ambulance; life or death; ^ help help $; ^ help help help $; ^ please help me $
  en emergency pendant|button & pushed|pressed|hit; ems; may|might|could be? dying; may be dying; hospital right now
  en need|have|get|take|want to? go|me to? to? hospital|er|emergency & now|right|fast|quick|please|asap|immediately; going to die
  en someone|somebody|anybody|anyone & please|pls & help|come; please|pls someone|somebody help|come; help & someone|somebody|anybody & please|pls
  en ^ hurry please? $; need air|oxygen; send somebody|someone|help
  en called|calling|call|send|sent for? the? a? squad|rescue|medics|ambulance|paramedics|police|fire
  en police & send|please|come|help|now|beating|gun
  es llame|llama|llamen|llamar|llamando|llamo|llamamos|llamaron|marque|marca|marquen|necesito al? el? 911; 911 & ahora|ayuda|urgente|favor|ya|llamen
  es ambulancia|ambulancias; paramedico*; emergencia; emerjencia; auxilio; socorro; salvame; salveme
  es ayuda|ayudenme|ayudeme|ayudame & rapido|pronto|urgente|muero|dios|no|morir|alguien; manden|mande|envien|mandar alguien|ayuda|medico|policia
  es bomberos & vengan|manden|llamen|vienen; rapido|apurense|apurese|corran & favor|ayuda|vengan|manden
  es voy|vamos|llevando|llevaron|llevo|llevan|llevar al? a? para? el? la? hospital|emergencias|urgencias & {pain}|respir*|aire|pecho|sangre|sangr*|corazon|desmay*|mal|grave|esposo|mama
  es ambulancia; llamen|llame|llamenme|pidan & ambulancia|911|emergencias; ayudenme & muero|favor|rapido|no
  es venga|vengan|manden|mande & ambulancia|rapido|alguien|ayuda|pronto
  es ayuda|ayudenme|ayudeme|ayudame & cai|cayo|caido|caida|piso|suelo|respirar|sangr*|pecho|desmay*
  es ocupo|quiero|preciso|necesito|pido ambulancia|doctor|medico|ayuda ya|ahora|rapido|urgente|pronto & ya|ahora|rapido|urgente|pronto
  es alguien & ayud*|favor|venga|vengan; hablen|hablenle|hablale|hable|marquen|marque|marquenle|avisen|echen|hablo al? 911; hablenle|marquenle & 911
  es urge ambulancia|ayuda|doctor|medico; me urge; necesito ayuda ya|ahora|ahorita|urgente|inmediata|inmediatamente|rapido
  es necesito|necesitamos|ocupo|ocupamos|manden|mande|mandame|mandeme|mandenme|urge|urgen los|las|un|una? ambulancia|paramedicos|paramedico|ambulancias
  en need|send|get me|us|him|her? an|the|some|a? ambulance|paramedics|emts|squad to|at|now|here|my|our|right|fast|quick|please|asap
  eg-en call 911; need an ambulance; this is an emergency; send help
  eg-es llamen al 911; manden una ambulancia; es una emergencia; auxilio

rule trauma emergency
  source ACEP: severe injury, burns, electric shock, bites
  why A grave injury, a fire, a bite of a snake.
  option never-doubted
  en burn|burned|burnt|scald*|spilled & bad|badly|skin|blister*|whole|peeling|boiling|hot|grease|oil|face|chest|arm|hand|water|severe|severely & boiling|oil|grease|fire|skin|badly|face|chest|arm|severe|severely|bad|stove|steam|water|blister*
  en grease|kitchen|house|oxygen|bed fire; house|kitchen|apartment|bed|clothes|hair is? caught? on fire; car|auto|truck wreck|accident|crash
  en wreck|crash & neck|hurt|hit|bleed*|car; hit|struck|run|ran by|over a? car|truck|bus; got|been|was|is|he|she been? shot; stabbed
  en cut|chopped|sawed|severed & finger|toe|thumb|artery|wrist & off|bad|deep|through|bleed*; finger|thumb|toe & cut|chopped|torn off
  en bone & sticking|showing|out|poking|through; bit|bitten|bite & snake|rattlesnake|copperhead|moccasin|cottonmouth|widow|recluse
  en snake|rattlesnake|copperhead|cottonmouth & bit|bite|bitten; electrocuted; electric shock; chemical|bleach|acid|ammonia|drano & eye|eyes
  en eye & chemical|bleach|stabbed|knife|nail|stick; impaled; gunshot; crushed & hand|leg|foot|under
  en leg|foot|toes|feet|arm|hand & cold & blue|black|white|pain|purple|numb|feeling; foot|toe|toes|leg & black & cold|feeling|dead|smell*|turned
  en attacked by|bitten & dog|dogs; mauled; heat stroke; drowned; hanging; hung himself|herself
  en burn|burned|burnt|burns & {limb}|face|neck|stomach|foot|feet|back|legs|body & bad|fire|steam|hot|water|oil|grease|blister*|skin|badly|severe|stove|pants|clothes|caught
  en caught fire|on; on fire & my|kitchen|house|pants|clothes|bed|shirt|oven|stove
  en fire & kitchen|house|stove|oven|pants|shirt|clothes|bed|caught|bedroom & fire
  en foot|toes|leg|hand|arm|fingers turned|turning|is|went blue|black|white|purple|cold & cold|numb|pain|blue|black|white|purple
  en ice cold & foot|leg|blue|white|numb; eye & curtain|black|stabbing|chemical|stabbed; burned|burnt|scalded badly|bad|severely|horribly
  en smoke|smoky in|filling|inside|everywhere the|my? house|kitchen|apartment|home|room|bedroom; house|kitchen|apartment & smoke; gas leak
  en chopped|severed|sawed|sliced & thumb|finger|toe|hand|foot|arm|leg|off
  en {limb}|foot|feet|toes|fingers & cold & white|numb|blue|pale|black|purple|gray|painful|hurts; fell on & knife|glass|nail|metal
  en limb|branch|tree fell on; skin & burned|burnt|peeling|off & hand|arm|leg|face|burn*|hot
  en incision|wound|stitches|surgery|cut|stoma & open|opened|burst|split|came|apart & inside|open|guts|see|bowel|intestine*
  en {limb}|foot|feet|toes|toe|fingers|finger are|is black
  en toes|toe|foot|feet|fingers are|is|turned|turning|look|looks|went|going black|blue|purple|gray; {limb}|foot|feet & cold & feeling|numb|dead|feel
  en in|had a? bad? wreck|accident|crash; rolled|flipped my? car|truck; heat stroke|exhaustion; hypothermia|hypothermic|frostbite
  en struck by & lightning; snakebite; bite|bites|bit & snake|rattlesnake|venom*|spider|rabid; drown*|drowned & pool|tub|water|bathtub
  en cut & bone|tendon|artery|wrist; stab wound; got electrocuted|shocked|electrocuted; knife & stab*|deep|bleed*
  en tractor|mower|saw|chainsaw|machine & leg|hand|foot|arm|finger*|cut|caught|over|rolled
  en crashed|crash|wrecked|flipped|rolled my? the? car|truck|van|vehicle; explod*|explosion & burn*|stove|tank|oxygen|arms|face|house
  en burned|burnt|scalded my|his|her? face|eyes|eye|neck|throat|mouth|genitals
  en stopped|quit|not sweating & hot|heat|sun|outside|confus*|babbl*|garden|yard|104|105|106|red|attic|car
  en hot to? the? touch & confus*|babbl*|rambl*|respond*|dry
  en left|locked|stuck|been in|inside the? hot car|attic|van|truck & hot|passed|confus*|faint*|respond*
  en overheat* & confus*|faint*|vomit*|babbl*|collaps*|skin
  en rattler|rattlers|viper|copperhead|moccasin|coral & bit|bite|bitten; robe|nightgown|sleeve|apron|hair|blanket & fire|caught|flames
  en boiling|scalding water|soup|coffee|grease|oil|tea & spilled|lap|skin|leg|legs|arm|hand|peel*|blister*|chest|on|foot
  en shocked|zapped|jolted|electrocuted & dryer|outlet|wire|plug|lamp|toaster & heart|chest|skip*|burn*|faint*|passed|numb
  en feeding tube|trach|port|picc & bleed*|came|out|pulled & bleed*|blood|breath*|out; guts|intestines|bowel|insides & out|see|showing|hanging
  en {limb}|foot|toes & white|blue|cold|ice & numb|hurts|pain|feel|cold; red & hot & confus*|sweat*|heat|sun|dry|not
  en tree|limb|branch|ladder|shelf|tv|dresser fell on
  en car|truck|van|bus|scooter|bike hit|struck|ran me|him|her|us|over; copperhead|rattler|snake & got|foot|leg|hand|arm|ankle
  en wire|wires|outlet|cord|socket|line & knocked|shock*|jolt*|threw|thrown|zapped|electric*|jumping; se llevo|cort* & dedo|dedos|mano
  en rattlesnake|copperhead|snake|moccasin|rattler & got|nailed|struck|fang*|ankle|leg|hand|foot|swell*|bit*; got t boned; t boned|rear ended|rolled & {head}|vomit*|pupil*|neck|chest|confus*|question
  es quem* & feo|fea|aceite|agua|hirviendo|cara|brazo|pecho|mano|piel|grave|gravemente|ampollas|mucho|estufa|vapor|todo|caliente
  es fuego|incendio|incendi* & casa|cocina|cuarto|apartamento|hay|ropa|cama; quemando la|mi casa|cocina|ropa
  es choque|accidente|volcadura & carro|auto|coche|troca|camion|moto; choque|accidente de carro|auto|coche; atropell*
  es balazo|balazos|dispar*|apunal*|cuchillada; mordio|mordedura|pico|picadura & vibora|serpiente|culebra|alacran|cascabel|vivora
  es hueso & ve|sale|fuera|afuera; electrocut*; toque|descarga electric*
  es cloro|quimico|acido & ojo|ojos; pie|pierna|dedos|mano & frio|fria|frios & negro|negra|morado|morada|azul|blanco|duele
  es pie|dedos|dedo & negro|negros|morado & frio|siento|huele|muerto; insolacion; golpe de calor
  es me|lo|la|le pego|atropello|choco|golpeo|tumbo un? carro|coche|camion|troca|moto|auto|bici
  es {limb}|pie|dedos & helado|helada|frio|fria|negro|negra & morado|morada|azul|negro|siento|blanco|dormid*
  es esta|estan quemando|incendi* & casa|cocina|cuarto|estufa; fuego|lumbre & cocina|casa|estufa|ropa|cama
  es tuve|tuvo|tuvimos|hubo un choque|accidente; humo & casa|cocina|cuarto; me|se quemo|queme & mucho|mal|feo|agua|aceite|hirviendo|grave
  es {limb}|pie|pies|dedos & fria|frio|frios|helada|helado & blanca|blanco|morada|morado|negra|negro|azul|dormid*|siento|duele
  es rama|arbol|mueble|techo|piedra & cayo|cabeza|encima & cabeza|encima|golpe*
  es herida|puntos|operacion|cirugia & abrio|abierta|revento|abrieron & adentro|ve|sale|tripa*|mucho|toda; dedos|pie|pies & negros|negro|morados
  es mordida|mordio|piquete|picadura de? una? vibora|serpiente|culebra|cascabel|coralillo|alacran|viuda
  es se|me quema|quemando|quemo|incendia|incendio la|mi casa|cocina|cuarto|ropa; hipotermia|congel*; rayo
  es machete|cuchillo|navaja|sierra & corte|corto|herida|profund*|sangr*; cai|cayo del? techo|arbol|escalera|escaleras|azotea|caballo|moto|bici*
  es aceite & cara|ojos|brazo|mano|caliente|hirviendo
  es choque|choco|chocamos|chocaron|estrelle & duele|golpe*|carro|auto|cuello|cabeza|sangr*|lastim*|espalda
  es accidente & lastim*|sangr*|duele|golpe*|grave; quemo|queme|quemaron|quemada|quemado & gas|fuego|aceite|agua|vapor|estufa|cara|brazo|mano
  es volcamos|volco|volcaron|volque|volcado; exploto|explosion & gas|estufa|quem*|tanque|casa|cara; queme|quemo la|mi|su? cara|ojos|cuello|boca
  es dejo|deja|paro|ya de sudar & calor|sol|caliente|confund*|rojo|roja; caliente & seco|seca & confund*|habla|sol|calor
  es agua|aceite|cafe|sopa|caldo|leche|manteca hirviendo|caliente & cayo|derram*|vacie|tiro|piel|pel*|ampollas|encima|queme|quemo|brazo|pierna|cara
  es piel & pelo|pela|pelando|cae|quemad*
  es agarro|paso|dio|pego la|el|un|una corriente|corrientazo|electric*; corrientazo & corazon|mal|quem*|desmay*|pecho
  es asole*|insol* & confund*|no|habla|desmay*|caliente|hirviendo; se me? le? metio & cloro|quimico|acido|gasolina|thinner|cal & ojo|ojos
  es pie|pies|pierna|mano|dedos|dedo & frio|fria|frios|helad* & negro|morad*|azul|blanc*|dormid*|siento
  es herida|operacion|puntos|cirugia & abrio|abri*|revento|solto & sale|algo|tripas|adentro|mucho|sangr*|ve
  es {limb}|pie|pies|dedos & helad* & sentir|siento|siente|nada
  es arranque|arranco|mocho|moche|volo|trozo & dedo|mano|pie|oreja; corte|corto|cortado & vena|venas|tendon|arteria
  es corte|corto|cortado & dedo|dedos|mano|pierna|pie & profund*|mucho|mucha|hueso|sangr*|colg*|para|sierra|machete|casi
  es me|se corte|corto|cortado un|el|dos|tres|los dedo|dedos|mano
  es sierra|motosierra|machete|hacha|serrucho|cuchillo|moladora|podadora & dedo|dedos|mano|brazo|pierna|pie|muneca & llevo|corto|corte|volo|sangr*|arranc*
  en burns|burned|burnt|scalded all over|up; hot oil|grease|water|soup & burns|burned|burnt|scalded & all|face|chest|arms|legs|badly|bad|skin|blister*|son|baby
  eg-en burned my arm with boiling water; got in a car wreck; a copperhead bit me; my foot is cold and blue
  eg-es me queme con aceite hirviendo; me atropellaron; me mordio una vibora

rule cord-compression emergency
  source Cauda equina: emergency signs of back pain
  why Legs without feeling together with bladder or bowel.
  en bladder|bowels|pee|urinate|urine|bowel & legs|leg & numb*|feel|weak*|move; lost control & bladder|bowels|bowel|legs
  en legs|leg numb|weak|dead|asleep & wet|pee*|bladder|bowel*|pooped|soiled|accident; wet|soiled|peed myself & legs|back|numb|weak
  es orinar|orina|vejiga & piernas & siento|dormid*|debil*|no
  eg-en can't pee and my legs are numb
  eg-es no puedo orinar y no siento las piernas

rule meter-limit emergency
  source Meter manuals: LO is below 20 mg/dL, HI above 500 or 600
  why The meter cannot show how low or high it is.
  en meter|machine|monitor|glucometer|sugar|libre|dexcom|reader|reading says|reads|read|reading|shows|said|showing|is|just|saying lo|hi
  en meter|machine|glucometer|monitor & says|reads|showing|shows|reading & high|low|error|hi|lo
  en sugar too|so|way high|low to? for? read|register|meter; too high|low to|for read|register|meter; off the chart|charts & sugar|glucose
  en libre|dexcom|freestyle|cgm|sensor & lo|low|hi|high|urgent; bs|bg|glucose|meter|machine & reads|says|reading|read|shows & hi|lo|high|low|error
  es aparato|aparatito|medidor|glucometro|maquina|maquinita|monitor|sensor & dice|marca|marco|sale|pone|lee|muestra & hi|high|low|alto|bajo|error|lo
  es aparato|aparatito|medidor|glucometro|maquina|maquinita|monitor|sensor dice|marca|marco|sale|pone|lee|muestra lo $
  es dice|marca|marco|sale lo|hi el? glucometro|aparato|aparatito|medidor|maquina; azucar dice|marca|sale lo|hi
  eg-en meter just says HI; my meter reads LO
  eg-es el aparato dice LO

rule low-sugar-grave emergency
  source ADA: severe hypoglycaemia
  why Low sugar with signs that the brain lacks it.
  en sugar|glucose & low|dropping|crash*|dropped|bottomed & confus*|faint*|think|talk*|wake|seizure|respond*|passing|straight|shaking & sweat*|cant|confus*|faint*|wont|not|passing
  en sugar|glucose & low & cant|wont|not come|get|go|stay up; sugar low & cant think|talk|see|stand|function
  en sugar & crash*|bottom* & help|out|bad|faint*
  es azucar|glucosa & baja|bajo|bajando|bajisima & confund*|desmay*|responde|despierta|habla|sube|tembl* & no|confund*|desmay*|sud*
  es azucar baja|bajo & no & sube|responde|puede|puedo
  eg-en sugar is low and it won't come up
  eg-es azucar baja y no sube

rule suicide emergency
  source 988 Lifeline warning signs
  why Words of wanting to die or to end one's life. A denial is a sign, too.
  option suicide
  option not-denied
  en kill|killing|killed|shoot|shooting|hang|hanging|drown|off|offing|cutting my? self|myself|himself|herself
  en end|ending|take|taking|took my|own|his|her own? life; end|ending it all|tonight|now|today
  en end everything|myself|things & want|going|ready|just|cant|pain
  en want|going|wanting|wants|ready|plan|planning|wanna to? end|kill|off|hurt|harm myself|it|himself|herself
  en dont|{not}|never|no want|wanna|care|wants|desire longer? to? live|exist|living|go|be alive|on|anymore|here; dont want to live|exist
  en dont|doesnt|not want|wanna|wants to? be here|alive anymore?; dont|doesnt|not want|wanna to? wake up; better|best off dead|gone|without
  en better off if i; no|any|without|lost|see reason|point|reasons|will|use|purpose to|in|for? live|living|life|going|on
  en dont|cant|{not}|no see|find|is|any the? a? point|reason|use & living|life|anymore|on|live; no point|use in? going on
  en no point|use living|anymore; whats|what|is|wheres the? point|use of|in? living|life|going|anymore; as well be? dead|die
  en isnt|not|aint worth living|it|life & life|living|anymore|lifes; life {not}|isnt|aint|has worth|no meaning?
  en want|wanna|wants|going|gonna|thinking|thought|thoughts|might|may|feel|like|could|will|urge|about to? of? about? hurt|harm|hurting|harming my? self|myself|himself|herself
  en harm|harming|harmed|cutting|cuttin|slit|slitting myself|himself|herself|wrists; do something to myself; tired of living|life|alive
  en done with|living life|this & life|world|living|everything; done with life|living; cant go on like|anymore|living|any
  en cant do|take this|life|it anymore|any; cant keep living|going like|this
  en dont know if|how i? can? go|keep|make on|living|it & anymore|longer|without; ready|want|wanna to? go|meet|be|join & heaven|jesus|maker
  en ready to meet my? maker|lord|jesus; be|join|go with my wife|husband & heaven; sleep|asleep & never|not|dont wake
  en not|never wake up & want|wish|hope|sleep|pills|tomorrow; wish|wishing the? god|lord would|i? take|never|wake|could|disappear|werent
  en have|got|bought|loaded|loading|gun & gun & use|going|head|loaded|ready|myself|night|pills
  en goodbye & kids|family|love|everyone|forever|world|cruel|tell; tell my? kids|family|children|wife i? love|loved
  en jump|jumping off|from|in & bridge|building|roof|balcony|front; kms; unalive; give|giving|given|gave up on? life|living
  en nothing|nobody left? to live for; nothing left for|to me|live; no longer want|wish to live|be
  en take|taking|took|saving|saved|swallow all? my? the? of? pills & myself|wake|end|die|sleep|goodbye|want|heaven|plan|thinking|thought
  en world & better without|place & me|i; burden & everyone|family|kids|better|dead|gone|die; want|need|wish it all? to? end|over $
  en want it all|everything to? end; dont deserve to live
  en thinking|think|thought|thoughts|plan|planning|want|going|ready|about of? to? on? end|ending it|things|everything|myself|all
  en {pills} & lined|saved|ready|counted & over|up|tonight|die|end|have; want it to be over; just|want be over $
  en cant take|stand|bear living|life|it like; easier|better if & didnt|dont|wasnt|werent|gone|dead|wake|without; if i didnt wake up; easier if i
  en dont|no want|wanna to? go|wake on|up; no reason to? keep|go on|going; keep|keeping going & reason|why|cant|point; hang|hanging|hung myself
  en rope|noose & hang|neck|ready|garage|myself; crash my car & purpose|die; slit|slitting; gun & head|mouth|myself
  en threaten* & kill|hurt & himself|herself|self; thinking about|of dying; made|making peace & die|end|ready
  en wont be here|around tomorrow|much|anymore|long; nobody would miss|care if? me|i; will not be here; goodbye everyone|all|world|forever
  en should|gonna|going|want|might|could just? end it; shot|stabbed|hung|cut himself|herself; himself|herself & shot|kill*|gun|hung|pills
  en {cant} live like|without|anymore|this|no; dont|doesnt care if & live|die|lived|died|wake|breathing; {cant} go on; dont care about living|life
  en live like this no more|anymore; not worth living; rather be dead; hurting|harming|killing myself|self
  en note & kids|family|children|suicide & wrote|left|goodbye|writing; wrote|left|writing a? suicide? note
  en wont|not be? need|needing|needed & after tonight|today|tomorrow; wont|not & after tonight; goodbye note|letter; suicide note
  en {cant}|dont|not & keep|continue|go living|on|alive; dont|cant think|see & keep|living|life|anymore; blow my brains|head out
  en end of my rope & die|done|life|live; jump off|out; shoot|shooting|drown|drowning|cut|cutting myself & thinking|going|want|plan|gonna|feel
  en put a bullet; not worth being alive; life & over|done|finished|meaningless|hopeless & my|is|feels; sleep forever; go to sleep forever
  en rest forever & want; worthless & die|live|life|gone|dead; burden & everyone|kids|family|others|dead|gone; no will to live
  en lost the? will to live; have|got a plan to? & kill|die|end|suicide; ending it tonight|now|soon; everyone|family|kids|they & better off
  en check out|leave & world|life|permanently; done living; done with living; tried to kill|hang|shoot|overdose
  en {pills} in|and my? hand & end|rope|die|done|goodbye; take|swallow all|whole|every my? the? of? {pills} & be done|over; be done with it|everything & {pills}|gun|rope|bridge|razor
  en gun|rope|noose|razor & no|{not}|dont|cant see? the? a? point|reason|use
  en {cant}|couldnt do|take|face|stand|bear|handle this life|living|world|another; another day & cant|face|dont|want
  en jump off|into & bridge|cliff|overpass
  en better off in|under the? ground|grave|cemetery|dirt; six feet under & better|want|rather|should
  en blow|blew|blowing my|his|her brains|head out|off
  en gun|revolver|pistol|rifle|shotgun|handgun|glock & lap|head|mouth|hand|loaded|ready|drawer|bed|pillow|out|tonight|barrel|table|temple
  en saving|saved|hoarding|hoarded|stockpil*|counted|counting|counted|lined|laid|got|poured out? up? my? the? all? {pills} & tonight|enough|together|ready|goodbye|end|be|done|over|letter*|note|out|with
  en there is no point $; no point $; no point & died|gone|since|anymore|without|left|going
  en letter|letters|note|notes to|for my? the? kids|children|family|daughter|son|wife|husband & wrote|written|left|pills|ready|goodbye|gun|tomorrow
  en wont need|have to? to? text|call|check|worry me|on|about & tomorrow|anymore|after|longer|tonight
  en cut|cutting|slash*|slit|slice* my|his|her wrist|wrists|throat|veins
  en be with|join my? late? husband|wife|mother|son|daughter|him|her & pills|tonight|gun|want|ready|end|soon|today
  en ways|way to kill|die|end & myself|thinking|cant|think|stop|tonight
  en {someone} & said|says|threat*|going|talking & kill|shoot|hang|brains|suicide|end|die & himself|herself|out|life|his|her
  en goodbye & thank|kind|pills|gun|letters|forever|good; thank you for being & pills|letters|goodbye|tomorrow|gun
  en life {not}|aint|isnt|is worth|pointless|meaningless; rather be dead|gone|die; ready|time to check out|go & pills|gun|done|tired|world
  en done with it all|living|everything; tired of fighting|trying|being|it & die|live|anymore|life|go|end|sleep
  en driv*|jump*|walk*|step*|run off|into & bridge|cliff|traffic|train|river|lake|pole|ocean|overpass
  en in front of & train|bus|truck|car|traffic & jump*|step*|walk*|throw*
  en going|gonna|about|want|ready to? take|swallow all these|those|my|the|of {pills}; happier|relieved if i|im was|were|am dead|gone
  en saving|hoarding|stashing|stockpiling|collecting|saved|stashed up? my|his|her|the? {pills}|sleeping & take|all|done|end|once|night|enough; take them all & done|over|sleep|end|peace
  en rope|noose & tied|tie|tying|hung|hanging|basement|garage|ceiling|beam|neck|rafter|rafters|attic|tree|barn; who|whos will|gonna|going to? feed|care|take|look & if i do it|this; if i do it $
  en 45|38|357|gun|pistol|revolver|shotgun|rifle out|loaded|table|lap|hand|drawer|ready; tired of it all|everything|life|living; thanks for nothing & gun|pills|45|tired|done|goodbye; put|shot a bullet|round in|through his|her|my|himself|herself
  es matarme; se quiere|quisiera|va matar|suicidar|morir; me mato; mato & quiero|voy|hoy|aqui|noche
  es me quiero|quisiera|voy|pienso a? matar|suicidar|ahorcar|colgar; me quiero|quisiera morir*|ahorcar|colgar|aventar|tirar|cortar|matarme
  es se|quiere|va a? matar|suicidar|matarse & dice|quiere|va; matarse; quitarme|quitarse|quitar la? su? mi? vida
  es no quiero|deseo|quiere|desea|tengo seguir? ya? mas? vivir|viviendo|vivo|vida
  es ya no quiero|quisiera|aguanto estar|seguir|vivir|vida|mas & vivir|vida|aqui|viviendo|asi|mundo; no aguanto mas? la? esta? vida
  es sin|pocas|tengo|perdi ganas de vivir|seguir; no tengo ganas de vivir|seguir|nada
  es mejor|prefiero estaria|estar|estarian|estuviera|seria muerto|muerta|sin|muerta; mejor me? muero|morirme|matarme; mejor sin mi
  es acabar|terminar|terminarlo|acabo con mi|esta|la vida; acabar|terminar|acabarlo|terminarlo con? todo; hacerme|hacerse|me dano; lastimarme
  es no vale|tiene|hay la? pena|caso|sentido|razon vivir|seguir|vida; para que vivir|vivo|sigo|seguir; de que sirve|vale vivir|seguir|vida
  es cansad*|canse|cansado|harto|harta de? la? vivir|vida; cansado|cansada|harto|harta|canse de? vivir|vida
  es no tengo|encuentro|veo|hay razon|razones|motivo|sentido para? de? a? la? vivir|seguir|vida; no le? veo? encuentro? sentido a? la? vida|vivir
  es quiero|quisiera desaparecer; quiero|quisiera|dormir* & no|nunca despertar|despierte|despertarme; dormirme y? no despertar
  es tomarme|tomar|tomo|trago todas|muchas & pastillas & despertar|morir*|acabar|ya|voy|quiero|matar*|vida; voy|quiero a? tomarme todas|muchas
  es quiero|quisiera irme|ir|estar con & cielo|dios|difunto|difunta; irme|ir al? cielo; despidanme|despidame|despidan de mis? hijos|familia|todos
  es adios|diganle|digales & hijos|familia|quiero|amo; me estoy|corto|corte cortando|venas|brazos
  es pistola|arma & usar|tengo|cabeza|voy|matar* & voy|usar|cabeza|matar*|dispar*; tirarme|aventarme del|al? puente|carro|tren|edificio
  es no valgo nada; estorbo|carga & todos|familia|muerta|muerto|mejor|hijos; no merezco vivir; ya no puedo mas & vida|vivir|asi
  es me quiero|quisiera|quiero ir de este mundo; no quiero despert*; mejor si me? muero|muriera|muere|no|nunca
  es seria|fuera mejor & muriera|muerto|muerta|existiera|nacido|estar
  es colgarme|ahorcarme|aventarme|tirarme|dispararme|envenenarme|desaparecer|cortarme & voy|quiero|quisiera|pienso|ganas
  es ganas de colgarme|ahorcarme|aventarme|tirarme|desaparecer|acabar|terminar; no quiero|quisiera estar aqui
  es ya no quiero estar|seguir|vivir|nada & aqui|vivir|asi; quitarse la vida; nadie me va extranar; se quiere matar|morir|suicidar|ahorcar
  es va|quiere a? matarse|suicidarse|ahorcarse; mejor me mato|muero|voy|ahorco; me quiero|voy a? matar|ahorcar|colgar
  es pienso|pensando|pensado|penso|quiero|ganas|deseo|mejor|quisiera & morirme|morir|matarme|muerte|suicid*; no puedo seguir viviendo|asi|mas
  es ya no puedo seguir; carta|nota de despedida|adios; despues de esta noche; carta|nota & despedida|hijos|escribi & despedida|adios
  es tiro & darme|pegarme|dar|pegar; darme|pegarme un tiro|balazo; no puedo seguir; aventarme; envenenarme; mi vida ya? no vale|tiene|sirve
  es no sirvo para nada & vivir|morir*|mejor|ya; cortarme las venas; ganas de no vivir|existir|despertar; estar viv*
  es no quiero|quisiera|deseo estar|seguir viv*; dorm* para siempre; quiero|quisiera|mejor dorm* & siempre|nunca|despert*
  es no le hallo|encuentro & vida|vivir|sentido; irme de este mundo; plan para matarme|suicid*|morir*; descansar para siempre
  es ya no quiero nada & vivir|vida|morir*; me quiero ir & mundo|cielo|siempre; vida & no & vale|sentido|pena|importa|caso|sirve
  es no me importa & vivir|morir*|vida|nada; ya no vale|tiene & pena|caso|vida|sentido; quiso|quiere|trato|intento de? matar|matarse|suicid*|ahorcar*
  es se quiso|trato|intento matar; no soporto|aguanto mas? la? esta? mi? vida; quitarme|quito la? vida
  es cansada|cansado|harta|harto de todo & morir*|vida|vivir|acabar; prefer* & muert*|morir*; seguir con vida
  es no quiero & vida|vivir|existir|despertar; quisiera|ojala|prefiero no despertar|existir|vivir|haber
  es mejor & muert*|morir*|muer* & estar*|seria|me|estaria
  es descans* para siempre|en paz & noche|hoy|carta|hijos|quiero|voy|pastillas
  es carta para|a mis|mi hijos|hijas|familia|hijo|hija|esposa|esposo|nietos & noche|siempre|escrib*|despedi*|muerte
  es escribi|deje|escrita una|la|mi carta|cartas|nota & hijos|familia|siempre|despedi*|noche|hijas
  es esta noche & acabo|acaba|termino|termina|descanso todo|siempre|con
  es acostarme|acostar*|dormir*|duermo & no & despert*|amanec*|levant*
  es pistola|revolver|escopeta|arma|rifle & mano|lista|cabeza|cargada|cargado|boca|sien|regazo|piernas|cama
  es tengo|compre|amarre|consegui|prepare|alist* la? una? el? soga|mecate|reata|lazo|pistola|revolver|escopeta
  es soga|mecate|reata|cuerda & cuello|viga|arbol|lista|voy|hoy|amarr*|colg*
  es junte|junto|junt*|guarde|guardando|ahorrando|acumul*|conte|alist*|prepare & {pills} & todas|irme|morir*|acabar|noche|listas|listo|dormir|descansar|hoy|frasco|siempre
  es deje|escribi|escrib*|tengo la|las|mi|mis|una carta|cartas|nota|notas & hijos|familia|pastillas|frasco|adios|lista|despedi*|siempre|nietos|hijas
  es {pills} & listo|listas|listos|lista & adios|cartas|noche|carta|hijos|frasco|irme
  es quitarme de|del en? medio; ya no le? veo|hallo|encuentro|tiene caso|sentido|objeto
  es me voy|quiero irme con el|ella|mi & soga|pastillas|hoy|noche|murio|difunt*|pistola|ya
  es pegar*|dar*|meter* un|el|me tiro|balazo|plomazo & se|me|va|cabeza|voy|quiere|esposo
  es me corte|cortado|corto las? los? venas|munecas|brazos; adios & cartas|carta|pastillas|frasco|hijos|siempre|nietos
  es estorbo & vivir|vida|todos|morir*|ser|soy; no vale|tiene la? pena|sentido|caso vivir|seguir|vida|nada
  es no quiero|puedo seguir asi|viviendo|adelante|sufriendo|luchando|mas|aqui|existiendo|cargando; no quiero|puedo seguir $
  es encerr* & carro|garaje|gas|pistola|cuarto & dios|morir*|matar*|muert*; quiere|quiero ir|irse|irme con dios
  es guardando|juntando|guarde|junte|acumulando las|mis|sus {pills} & tomar*|todas|junt*|acabar|dormir|golpe; termino|terminar|acabo|acabar|acabare con mi|su|esta|toda vida|existencia; termino|acabo con todo $; boy a quitarme; quitarme la bida|bida; quitar* la bida
  es soga|cuerda|lazo|mecate & amarre|amarrada|viga|cuello|colgue|colgar*|techo|palo|rama; quien va a cuidar|alimentar & si lo hago
  es metio|pego|dio|meti|pegue|meter|pegar|pegarme|meterme|darme un? tiro|balazo|disparo|plomazo
  es veneno & tomarmelo|tomarme|voy|beberme|aqui; no mas sufrir; ya no voy a dar mas lata|molestia
  en nobody|noone would|will|wouldnt have to look|care|worry|fuss after|for|about|over me; passed|died|gone & planning|ready|going|want|time to? join him|her; tonight is|s the night & join|him|her|goodbye|thank|done
  en tell my|the|our girls|boys|kids|children|wife|husband|family|son|daughter|sons|daughters|grandkids im? i? am? sorry $
  en belt|rope|cord|noose over|around|round|to|from|on the|my|a? closet? rod|rafter|rafters|beam|neck|ceiling|fan
  es dile|diles|diganle|diganles|digale|digales a mi|mis hijos|hijas|hijo|hija|familia|esposa|esposo|nietos que me perdonen|perdone|perdona
  es cinturon|soga|mecate|correa en|al|del|sobre el|la|mi? cuello|viga|techo|ventilador
  en decided|deciding|resolved to? end|finish it|things|everything; enough to do it
  es poner|ponerle|pongo|poniendo fin a esta|mi|la vida; fin a mi|esta|la vida|todo esto
  en take|taking|took them|em all & tonight|betty|join|goodbye|sorry|pills; saving|saved up my? sleeping? pills; saving|saved my sleeping pills
  es manana ya? no voy|vamos a? estar|despertar|amanecer; compre|tengo|consegui la|una|las bala|balas|pistola|soga|veneno; ya no voy a estar & mensajes|manana|para que
  en tell my|the|our {someone} it isnt|is|aint|not|wasnt her|his|their|your? fault; isnt|not|aint|wasnt her|his|their|your|anyones fault & took|bottle|pills|gun|tell
  es perdonenme|perdoname|perdoneme & pastillas|trague|tome|todos|adios|hijos; ya me trague las|todas|el pastillas|pastilla|frasco|pomo|veneno
  eg-en I don't want to be here anymore; thinking about ending my life; everyone would be better off without me; no reason to live
  eg-es quiero quitarme la vida; ya no quiero vivir; quisiera dormirme y no despertar; estarian mejor sin mi

rule suicidal emergency
  source 988 Lifeline warning signs
  why The word itself; "no suicidal thoughts" is no sign.
  option suicide
  option can-be-mention
  both suicid*
  eg-en feeling suicidal
  eg-es pienso en el suicidio

rule wish-to-die emergency
  source 988 Lifeline warning signs
  why A wish to die; "I do not want to die" is fear, and found as such.
  option suicide
  en want|wanted|wish|ready|rather|wanna|wants|hope|hoping|wishing|wished|praying|please|let to? i? he? she? me? was? were? am? could? would? just? be? die|dead|died|gone
  en wish|want the? god|lord would? to take me; lord|god & take me; want to end
  es quiero|quisiera|quiere|deseo|deseando|prefiero|prefiere|ojala|espero que? me? estar? ya? morir|morirme|morirse|muerto|muerta|muera|muriera|muero
  es ganas de morir|morirme|matarme; dios & lleve|llevame|lleva
  eg-en I want to die; wish I was dead
  eg-es quiero morir; ojala me muriera

rule violence emergency
  source ACEP: homicidal feelings; violence
  why Harm to or by others.
  en kill|shoot|stab|murder him|her|them|someone|somebody|you|husband|wife|people|everyone; hurt|harm someone|somebody|others|him|them
  en he|she|they|husband|son|wife|boyfriend|is is? are? keeps? beating|choking|attacking|hitting|punching|beat|strangl*|kicking me|him|her|us
  en has|have|got a? gun & he|she|son|husband|threat*|me; gun pointed|head; broke|breaking|broken into|in & house|home|door; got shot
  en been shot|stabbed; threaten* to? kill|shoot|me & kill|gun|knife|shoot
  en going|gonna|want|wanna|will|swear|ready to? shoot|stab|kill|strangle|hurt|choke|poison my? the? that? this? {someone}|neighbors|people|man|woman|guy|boss|nurse|doctor
  en threaten*|going|gonna|wants|trying|tried to kill|stab|shoot|choke|strangle|murder me|us|him|her
  en he|she|they has|got|have a? knife|gun|machete|hammer|bat & threat*|kill|me|coming|after|swinging
  en threaten* & knife|gun|machete; killing|murdering & threaten*|going|gonna|plan*|want & neighbor|husband|wife|them|him|her
  en fixing|fixin|aiming|planning|about|plan to? shoot|stab|kill|strangle|choke|poison|hurt my? the? that? {someone}|neighbors|people
  en point|pointing|pointed|waving|aiming|aimed a? gun|knife|rifle|pistol|shotgun
  en voices|voice & tell*|told|say*|said & hurt|kill|harm|stab|burn|choke|do; voices & hammer|knife|gun|scissors; got|has|have|grabbed|picked a|the? hammer|bat|axe|hatchet|machete|shovel|knife & hurt*|kill*|voices|swing*|after|coming|threat*|out
  es matarlo|matarla|matarlos; voy a matar a; quiero matar a; me|lo|la esta|estan|quiere|quieren pegando|golpeando|ahorcando|atacando|matar
  es amenaz* & matar|pistola|cuchillo|arma; le|me dispararon|apunalaron|balacearon; metieron|entraron & casa|robar
  es voy|quiero|ganas a? de? matar a? mi|al|ese|esa|este|esta|los|un|mis
  es me va|quiere|quieren a? matar & el|ella|esposo|marido|hijo|vecino|cuchillo|pistola|machete|dice|amenaz*
  es amenaz* & matar*|pistola|cuchillo|arma|machete|muerte; que me mata|mate & dice|amenaz*|cuchillo|pistola|marido|esposo|hijo
  es apunt* & arma|pistola|rifle|cuchillo|escopeta
  es agarr*|saco|trae|tiene|tomo & cuchillo|machete|pistola|arma|navaja & matar*|dice|amenaz*|grita|viene|contra|mi
  es voces & dicen|dice|mandan|piden & dano|mate|matar|haga|queme|mate|lastime; va a matar a|la|lo|me|nos|su|mi|todos; machete|martillo|cuchillo|hacha|pistola & encerr*|grita|matar|voces|amenaz*; se lleva a|al & balas|pistola|arma|consigo; compro|cargo|tiene & balas|pistola|arma & lleva|matar|acabar|vaya
  es echo|prendo|meto|pego|prender|echar|pegar candela|fuego|lumbre|cerillo a la|mi|el? casa|cuarto|carro; compre|tengo la gasolina
  eg-en he is beating me; I'm going to hurt someone
  eg-es me esta pegando; voy a matarlo

# Findings that together are more than each.

combine fever-and-confusion emergency
  with confused mental-change
  with fever temperature

combine sepsis emergency
  with fever temperature
  with low-pressure rigors skin-mottled pulse heart-rhythm very-weak shaky

combine high-sugar-and-vomiting emergency
  with glucose sugar-high ketones
  with vomiting vomiting-nonstop confused breath-mild

combine low-sugar-and-signs emergency
  with sugar-low
  with confused shaky faint-feeling

combine pressure-and-signs emergency
  with low-pressure
  with dizzy weak very-weak faint-feeling shaky confused

combine clot-in-lung emergency
  with leg-clot swelling
  with breath-mild

combine wrong-dose-and-signs emergency
  with wrong-dose
  with faint-feeling worse sleepy confused breath-mild heart-rhythm dizzy

combine black-stool-and-signs emergency
  with black-stool
  with dizzy weak very-weak faint-feeling

combine cold-and-confused emergency
  with temperature cold-clammy
  with very-weak rigors confused

combine faint-and-heart emergency
  with faint-feeling
  with heart-rhythm pulse

combine sweat-and-sick emergency
  with cold-clammy
  with nausea vomiting arm-ache dizzy weak heart-rhythm breath-mild

combine sting-and-breath emergency
  with allergy-skin
  with breath-mild faint-feeling dizzy vomiting

combine high-sugar-and-drowsy emergency
  with glucose sugar-high sugar-low
  with sleepy

combine neuro-signs emergency
  with vision
  with weak confused dizzy

combine confused-and-sick emergency
  with confused
  with weak shaky vomiting fall sleepy rigors breath-mild heart-rhythm low-pressure cold-clammy

combine slow-or-fast-pulse-and-signs emergency
  with pulse
  with dizzy faint-feeling breath-mild very-weak confused vision

combine sweat-and-heart-signs emergency
  with sweating
  with arm-ache indigestion heaviness ashen

combine worst-pain emergency
  with worst-ever
  with pain-said

combine pressure-and-vision emergency
  with blood-pressure
  with vision strong-pain confused

combine wrong-dose-and-odd emergency
  with wrong-dose
  with feels-odd very-weak

combine thinner-and-fall emergency
  with on-thinner
  with fall stroke-like
