# What a nurse should hear of today, at night by the person on call.

rule dizzy urgent
  why Dizziness: falls, medicines, pressure.
  both :dizzy:
  en dizz*; dizy; lightheaded; light headed; vertigo; woozy; room|head & spinning; unsteady; off balance; wobbly
  es mare*; mareado; mareada; vueltas & todo|cabeza|da; vertigo; inestable
  eg-en dizzy when I stand up
  eg-es estoy mareada

rule faint-feeling urgent
  why Near fainting.
  en going|about|gonna|almost|nearly|close|like to? i? am? will? might? going? to? fall|drop over|out; about to drop; see|seeing stars
  es casi|voy a? me? caigo|desvanezco; veo estrellas|puntos
  eg-en seeing stars
  eg-es veo estrellas

rule fever urgent
  why Fever.
  en fever*; feverish; high temperature; running a? temperature; chills; burning up
  es fiebre; calentura; escalofrio*; temperatura & alta; destemplad*
  eg-en have a fever
  eg-es tengo calentura

rule rigors urgent
  why Shaking chills.
  en shaking|teeth & chills|chattering; chills & shak*|stop; shivering & stop|cant|bad
  es temblando|tiritando & frio|escalofrios|fiebre|calentura; escalofrios fuertes
  eg-en shaking chills
  eg-es estoy tiritando de frio

rule skin-mottled urgent
  why Blotchy, cold or pale skin.
  en blotchy|mottled|clammy|purple skin; skin & blotchy|mottled|gray|pale|clammy
  es piel & manchada|palida|gris|fria; palido|palida & muy|esta|sudando
  eg-en skin is blotchy
  eg-es tiene la piel gris

rule very-weak complaint
  why Marked weakness.
  en very|so|real|really|too|extremely weak
  es muy|bien|tan debil; sin fuerzas
  eg-en very weak today
  eg-es estoy muy debil

rule fall urgent
  why Any fall.
  en i|she|he|mom|dad|husband|wife|have|had|just|a {fell}; fell; fall & had|took|bad|hard|hurt; falling down; falls
  en slipped & shower|tub|ice|floor|hurt*|and; tripped
  es me cai|caigo; se cayo; caida; caidas; tropece; resbale
  eg-en fell yesterday
  eg-es me cai ayer

rule vomiting urgent
  why Vomiting.
  both {vomit} up?; :vomit:
  en {cant} keep anything|food|water|medicine|medicines|pills|it|nothing|fluids|liquids down; throwing up
  es no retengo|retiene; no tolero nada|agua|comida
  eg-en can't keep food down
  eg-es vomite dos veces

rule diarrhea urgent
  why Diarrhoea that lasts.
  en diarrhea|runs & days|severe|bad|blood|lot|week|nonstop|bloody
  es diarrea & dias|mucha|fuerte|sangre|semana
  eg-en diarrhea for three days
  eg-es diarrea desde hace dos dias

rule swelling urgent
  why Heart failure signs.
  both {feet}|hands|hand|manos|mano|belly|eyes|knee|rodilla & {swell}
  en swell* & worse|bad|more; gained|gain|gaining & pounds|lbs|lb|pound|libras|kilos; weight & up|gained|jumped & pounds|lbs|lb
  es subi|aumente|subido & libras|kilos|peso
  eg-en my ankles are swollen; gained 5 pounds since Monday
  eg-es tengo los pies hinchados; subi 4 libras

rule leg-clot urgent
  why A clot in a leg.
  en calf|leg & red|warm|hot|tender|clot & swollen|painful|red|warm|hot|sore|one|calf; blood clot; dvt; calf & swollen|swelling|pain|hurts
  es pantorrilla|pierna & roja|caliente|coagulo|hinchada & roja|caliente|duele|una|pantorrilla; coagulo
  eg-en my calf is swollen
  eg-es la pierna roja y caliente

rule heart-rhythm urgent
  why Palpitations.
  both {heart} & racing|fluttering|flutter*|pounding|skip*|irregular|fast|rapid|beating|thumping|acelerado|rapido|late|latidos|brinca|brincos|raro|galopa*|palpita*
  en palpitation*; irregular heartbeat|pulse|heart; afib; fibrillation; {heart} & stop & racing
  en afib|heart & bad|acting|again|terrible
  es palpitacion*; taquicardia; arritmia; latidos & rapidos|irregulares|acelerados
  eg-en heart is racing
  eg-es tengo palpitaciones

rule vision urgent
  why Changes of sight.
  en blurr*; vision & worse|changed|spots|fuzzy|cloudy; seeing spots|floaters|flashes
  es vision|vista borrosa; veo borroso; borros*
  es veo|mira|miro lucecitas|luces|chispas|puntitos|moscas|manchas|estrellitas
  eg-en blurry vision
  eg-es veo borroso

rule breath-mild urgent
  why Breathing that is not right, short of an emergency.
  en wheez*; out of breath; winded; need|more|using|used inhaler|oxygen; huffing; puffing; breathless; congested & chest
  es sibil*; silbido & pecho; agitad*; sofoc*; agito
  eg-en I get winded on the stairs
  eg-es me agito al caminar

rule bleeding-some urgent
  why Some bleeding.
  both {bleed}
  en blood|sangre & stool|stools|urine|pee|toilet|orina|heces|popo|excremento|nose|nariz; nosebleed*
  eg-en blood in my urine
  eg-es hay sangre en la orina

rule black-stool urgent
  why Bleeding higher up in the bowel.
  en black|tarry|dark stool|stools; stool|stools & black|tarry|tar
  es heces|popo|excremento|caca & negr*
  eg-en black stools
  eg-es popo negro

rule confused urgent
  why Some confusion.
  both {confused}
  en memory|forgetful|forgetting & worse|suddenly|more|lately; {not} thinking clearly|straight; foggy|fuzzy & head|brain
  es no piensa|pienso claro
  eg-en a little confused
  eg-es un poco confundida

rule weak urgent
  why Weakness, trouble walking, numb hands or feet.
  en weak; weakness; {cant} walk; cant get out of bed; {limb}|hand|hands|foot|feet|fingers|toes & numb*|tingl*
  es debil; debilidad; no tengo fuerzas; sin fuerzas; no {puedo} caminar; mano|manos|pie|pies|dedos|pierna|piernas|brazo & hormigue*|entumec*|dormid*
  eg-en weak today
  eg-es no puedo caminar

rule arm-ache urgent
  why May be the heart.
  en arms|arm|jaw|neck & {pain}
  es brazos|mandibula|quijada & {pain}
  eg-en my jaw aches
  eg-es me duele la quijada

rule sleepy urgent
  why Too sleepy, as after too much of a medicine.
  en very|so|real|really|too sleepy|drowsy; groggy; sleeping all day; drowsy; hard to wake
  es muy dormido|dormida|sonoliento; mucho sueno; somnolient*
  eg-en very drowsy since the new pill
  eg-es tengo mucho sueno

rule shaky urgent
  why Shaking or sweating, as of low sugar.
  en shaky; shaking; trembl*; sweat* & cold|shaky|lot|heavy|buckets|profuse*; sweating
  es tembl*; sudando; sudo mucho
  eg-en shaky this morning
  eg-es estoy temblando

rule cold-clammy urgent
  why A cold sweat.
  both {cold-sweat}
  eg-en broke out in a cold sweat
  eg-es tengo sudor frio

rule sugar-low urgent
  why Low sugar.
  option reading-in-words
  en sugar|glucose & low|lo|dropping|dropped|crash*; hypo*; low sugar
  es azucar|glucosa & baja|bajo|bajisima|cayo; hipoglu*
  eg-en sugar is low
  eg-es azucar baja

rule sugar-high urgent
  why High sugar.
  option reading-in-words
  en sugar|glucose & high|hi|spik*|through|up|climbing|running; hypergly*
  es azucar|glucosa & alta|alto|altisima|subio|disparada; hiperglu*
  eg-en sugar running high
  eg-es traigo el azucar alta

rule ketones urgent
  why Ketones.
  both keton*; ceton*
  eg-en ketones in my test strip
  eg-es salieron cetonas

rule pressure-words urgent
  why Blood pressure.
  option reading-in-words
  en blood pressure & high|up|through|crazy|elevated|spik*|sky; bp & high|up|crazy
  es presion|tension & alta|subio|altisima|disparada|elevada
  eg-en blood pressure is up
  eg-es la presion alta

rule low-pressure urgent
  why Low blood pressure.
  option reading-in-words
  en blood pressure & low|dropped|dropping|bottomed; bp & low|dropped|dropping
  es presion|tension & baja|bajo|bajisima
  eg-en bp low today
  eg-es la presion baja

rule strong-pain urgent
  why Strong pain.
  en {bad} pain|headache|cramps; pain|dolor & {bad}|worse|peor|mucho|lot|awful|severe; lot of pain
  en duele|hurts & mucho|muchisimo|bad|badly|lot|awful|demasiado|worse; really hurts|hurting; headache & bad|severe|terrible|awful; in so much pain
  en killing me; pain|hurts & cant & sleep|walk|move
  es cabeza|espalda & fuerte|mucho|terrible; mucho dolor; dolor fuerte; duele mucho|muchisimo|horrible
  eg-en bad headache since yesterday
  eg-es me duele mucho la espalda

rule infection urgent
  why Infection.
  en infected; infection; pus; oozing; draining; wound|sore|foot|toe|incision|catheter & open|red|hot|smell*|drain*|clogged; uti
  en burning & pee|urinate|urine; burns|burning|hurts & pee|peeing|urinate|urinating|urine
  es infeccion; infectad*; pus; herida|llaga|ulcera & abierta|roja|caliente|huele|pus; arde|ardor & orinar|orina
  es arde|ardor|duele|quema & orinar|orino|orina
  eg-en my foot sore smells
  eg-es la herida esta roja

rule allergy-skin urgent
  why A rash, perhaps of a medicine.
  en hives; rash & new|spreading|all|pill|medicine|after|since; allergic; broke out
  es ronchas; urticaria; sarpullido|salpullido & nuevo|nueva|pastilla|medicina; alergic*; alergia & medicina|pastilla
  eg-en new rash since the pill
  eg-es me salieron ronchas

rule wrong-dose urgent
  why A dose taken wrongly, or a reaction.
  en wrong {pills}; double|doubled|doubling dose|doses|pill|pills|insulin|my|medicine|up; took|taken my? {pills} twice
  en took|taken|gave double|extra|twice; took it twice; took & twice; took & wrong|mistake|accident; side effect*; reaction to; bad reaction
  es dosis doble; doble dosis; tome|tomo & dos veces|doble; tome|pastilla|medicina & equivocada|equivocado|error; tome|tomo el doble
  es efecto* secundario*; reaccion
  eg-en took my pills twice
  eg-es me tome la pastilla dos veces

rule out-of-vital-medicine urgent
  why A medicine that must not be missed.
  en out|without|no|lost|need of? any? more? my? the? {vital-pills}; {vital-pills} & ran|out|gone|forgot|missed|skipped
  en {not}|dont have|got any|my|the|no {vital-pills}; dont have {vital-pills}; out of my? heart|seizure medicine|medicines|pills|pill
  en ran out & heart|seizure|thinner
  es acabo|termino|sin|falta|tengo la? mi? el? {vital-pills}; {vital-pills} & acabo|termino|acabaron
  es acabo|acabaron|termino|terminaron & corazon|insulina|anticoagulante
  eg-en ran out of insulin
  eg-es se me acabo la insulina

rule worse urgent
  why Feels bad or worse.
  en worse; worsening; deteriorat*; feel|feeling|felt really|very|so|real bad|sick|awful|ill|horrible|terrible|rough|lousy
  en feel|feeling|felt|look|looks awful|terrible|horrible|lousy; very|real|really|so sick|ill; going downhill; in bad shape; feel like death
  en not doing good|well at all; something is? wrong & me
  es empeor*; peor; deteriorat*; muy|bien|bastante mal|grave|malo|mala|enfermo|enferma|feo; fatal; malisim*; delicad*; grave
  es se puso muy? mal|grave|peor|feo; bien malo|mala|mal
  eg-en feeling worse
  eg-es me siento muy mal

rule mood urgent
  why Mood.
  en hopeless; depress*; panic attack*; cant cope; so lonely; want to give up; feel|feeling down|low|empty; giving up; cant stop crying
  en crying & all|every|day
  es deprim*; depresion; ataque de panico|ansiedad; sin esperanza; desesperad*; lloro|llorando & todo|mucho|dias; muy triste
  eg-en so depressed
  eg-es estoy deprimida

rule unsafe urgent
  why Abuse.
  en hits|hitting|abusing|abuses|abused|abuse me; afraid|scared of husband|son|wife|daughter|him|her; {not} safe at? home
  en steals|stealing my money|pills
  es me pega|maltrata|golpea|amenaza; miedo de|a el|ella|esposo|hijo; maltrat*
  eg-en I am scared of my son
  eg-es me maltrata

rule not-drinking urgent
  why Not eating, drinking, passing water or stool.
  en dehydrat*; {cant} pee|urinate|poop|go
  en {not}|havent|hasnt|wont|cant eating|drinking|eaten|eat|drink|drank|ate & days|anything|all|since|food|much
  en havent|not|no stool|stools|urinated|peed & days|day|week
  es deshidrat*; no {puedo} orinar|obrar; no he|ha|quiere|come|comido|bebido comido|bebido|comer|nada|tomar & dias|nada|ayer; no he comido|bebido
  es no quiere comer
  eg-en can't pee since yesterday
  eg-es no he comido en dos dias

rule hospital urgent
  why On the way to a hospital, or there.
  en going|go|went|headed|heading|on to|at|in the? er|hospital|emergency; in|at the er|hospital|icu; admitted; emergency room|department; urgent care
  es voy|estoy|fui|vamos al|para|en el? la? hospital|urgencias|emergencias; sala de emergencias|urgencias; internad*; hospitalizad*
  eg-en going to the ER
  eg-es voy al hospital

rule asks-for-nurse-now urgent
  why Asks for help now.
  en urgent; urgently; asap; call me & now|right|immediately|asap|soon|quick; need|want a? my? nurse|doctor & now|today|asap|tonight|call
  en something is? wrong; need help; please help; help me; help us; need|have see|seen|be a? doctor|nurse|seen & today|now|asap
  es urgente; urgencia; necesito|quiero a? un? una? al? la? el? que? nurse|doctor|enfermera|medico|llame & ahora|ya|today|hoy|urgente
  es llameme|llamenme|llamame|llamen & ya|ahora|pronto|urgente|hoy; algo anda|esta mal; necesito ayuda; ayudeme; ayudenme; ayudame
  eg-en need a nurse today
  eg-es necesito ayuda

rule stroke-like urgent
  why May be a stroke or an injury, said in passing.
  en {head} hurts|hurting & really|bad|lot; bump|knot on my? head
  es chichon
  eg-en got a knot on my head
  eg-es tengo un chichon
