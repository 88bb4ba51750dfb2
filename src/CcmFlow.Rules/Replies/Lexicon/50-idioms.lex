# Whole phrases whose words mean no danger. Only these words are set aside: the rest of the text is read as ever.

rule idiom-figure idiom
  why Figures of speech.
  en dying for a|some|an|that|my; nearly|almost|about|practically|just gave|had|have me|him|her a? stroke; gave|giving|give me|him|her a? stroke
  en gave|give|gives|almost|nearly|about|liked me|him|her|us? to? had? a? stroke & laugh*|lol|haha; stroke & bill|price; death of me; sleep|slept like the dead; dying to see|know|try|get|meet|hear|go|find|be|eat|have|visit
  en dying of|from laughter|laughing|boredom|curiosity|hunger|thirst|heat; to die for; died|die|dying|dead|cried laughing
  en laughed|laughing|laugh so|til|until|till|and & died|die|dying|cried
  en about|almost|nearly|like|just died|die|fell & laugh*|embarrass*|funny|saw|heard|chair; killing|kill time; kill two birds; could|would kill for
  en laughed|laughing so|too hard|much that? i|we|he|she? couldnt|could|barely hardly? barely? breathe|breath; dressed to kill; killing it; curiosity killed; dead tired|battery|phone|line|serious|end|wrong|set|on|heat|beat|sea
  en phone|battery|tablet|car|tv|computer|remote|cell|plant|plants|flowers|grass|lawn|garden|tree|trees|hearing|watch|meter is? are? has? went? goes? about? just? dying|died|dead|black|dark|out
  en over my dead body; heart goes out; heart of gold; heart is? so? full|happy|heavy|broken|warm|melts|melted
  en heart & broken|broke|breaks|heavy & dog|cat|died|passed|her|him|go|news|loss|see|hear
  en broke|breaks|break|breaking|broken my|her|his|your|the heart; broken heart; heart to heart; by heart; bless your|her|his|my|their heart
  en from|with|in the bottom of? my heart; all my heart; in my heart; heart set|desire|felt
  en gave|give|giving|gives|almost|nearly|about me|him|her|us|a|had? a heart attack & laugh*|lol|haha|bill|game|price|scare*|saw|when|movie|jaja|kids|grandson|news|super|bowl
  en got|having|had|have|has a heart attack & bill|game|price|movie|super|bowl|laugh*
  en gave|give|giving|gives|about gave? me|him|her a? heart attack; heart attack|stroke & movie|show|book|tv|story
  en scared|bored|worried|tickled|loved|love|starving|freezing|frozen|sweating|talk|talked|starved|roasting to|half to? death
  en to death & scared|bored|worried|tickled|love; half dead; take|takes|took my|your breath away; breath of fresh air; hold|holding my|your breath
  en save my breath; waste of breath; catch my breath & vacation|busy|week|holiday|minute|moment; under my breath; out of breath & laugh*
  en stroke of luck|genius|midnight|bad; different strokes; breast stroke; brush stroke|strokes; swim* & stroke; golf stroke; bleeding heart
  en bleeding edge; blood is thicker; in cold blood; blood boil|boiling|boils; blood sweat and tears; sweat blood; head over heels
  en head start|count|shot|home|out|over; heads up|or; off the top of my head; over my head
  en hit the sack|hay|road|jackpot|lottery|nail|books|spot|gym|snooze|store|wall|town|ceiling; hit & nail & head; use your head; lost my mind|mind
  en losing my mind; out of my mind & worry|bored|worried|excited; choked up; choked|choking & laugh*|joke; heart breaker|breaks; stuck pig
  en fell|falling|fall|fallen asleep|behind|through|apart|short|for|in|into|off & asleep|love|behind|through|apart|short|wagon|track|trap|schedule|internet|hands
  en fell|fall|falling asleep; fell|fall|falling in|out of? love
  en in|this|last|next|the|every|early|late fall & season|weather|colors|leaves|year|semester|festival|holidays|decorations|schedule|break|garden|come|see|visit|weather
  en this|next|last|every|early|late|of fall; fall season|leaves|colors|festival|decorations|weather|break|cleanup|cleaning|harvest; in the fall $
  en hanging in|there; fainted|faint|fainting out? the? flyers|candy|gifts|treats|papers|bulletins|food|tickets; faint of heart
  en faint smell|odor|sound|line; weak at|in the knees; weak spot|coffee|tea|signal|battery|link|wifi; weak|bad signal|connection|reception
  en sick and tired; sick of; sick day|leave|call; love|sea|home sick
  en killing me & bunion*|prices|price|lol|haha|gardening|taxes|kids|grandkids|noise|weather|rent|bills|shoes|wait|suspense|heat|allergies
  en heat|weather|humidity|suspense|wait|taxes|prices|stairs|shoes|bills|knee|knees|feet|toe|toes|kids|grandkids|dog|noise & killing
  en heat|humidity & suffocat*; shot in the arm|dark; long shot; give it a shot; shot of|up|glass & whiskey|espresso|tequila; big shot
  en shoot the breeze; on fire & team|cowboys|song|church|game|sale|choir|spirit|jesus
  en fire drill|department|sale|station|alarm|extinguisher|wood|pit|works|place; fire|firing & fired|job|boss; explode|exploded & phone|internet
  en head exploding|exploded & news|math|taxes; crush|crushed on|it|candy|ice|game; crushing it; heart stopping
  en stopped|stop|stops my heart & beautiful|gorgeous|lol; panic buying; drop dead gorgeous; dead of winter; dead to the world; like the? dead
  en walking dead; grateful dead; die hard; die cast; save the date; hanging out|on|up|with|pictures|clothes|laundry|around; life saver
  en life alert|insurance|line|time|story|style|expectancy; get a life; love of my life; wore out; worn out; blind date|side|spot
  en color blind; double check|vision glasses|mint|trouble|booked|header; seeing|see|saw double & movie|twins; crazy busy; nuts about
  en going|went crazy & kids|fans|sale; cracked me|us up; cracking up; laughing my|so; busted my|out|up & laugh*; jaw dropped|dropping; jaw drop
  en cold feet|shoulder|case|cuts|front|turkey|weather; cold shoulder; numb skull; brain freeze; tip of my tongue; slip of the tongue; tongue twister
  en tongue tied; bite|bit my tongue|nails; mouth watering; foot in mouth; pain in the|my neck|butt|rear|ass|tail|behind|rump; real|royal|such pain
  en growing pains; no pain no gain
  en drowning|buried|swimming in paperwork|bills|debt|work|laundry|sorrow|paper|mail|dishes|emails|medicare|pills|snow
  en choking on all|bills|dust|these|debt|pollen|prices; burning question|desire|calories|wood|leaves|candles|bridges|trash|cds|man
  en kill me & bingo|miss|forget|late|dishes|finds; husband|wife|daughter|son|dr|doctor|kids would|will|going|gonna to? kill me if|when|for|over; dying of|from heat|thirst|hunger|boredom|curiosity
  en heart sank|sinks|skipped|skips|soars|swells|aches|hurts & copay|heard|news|her|him|them|when|wife|bill|poor|family|see|saw
  en had a heart attack & price|bill|saw|when|almost|nearly; suffocating & heat|humid*|weather|perfume; brain is? dead|fried|mush & tired|day|taxes
  en {chest} hair|of; chest of drawers; {chest} & drawers|hair|freezer; call & close|nearly
  en like|liked to have|had|of|died|fell a? heart? stroke? attack? & lol|laugh*|haha|cards|funny|saw|when|price|bill|scare*
  en like|liked to had|have a? heart|stroke attack?
  en new|back|breast|butterfly|side|golf|tennis|brush|swim|swimming|paint|keyboard|free stroke|strokes
  en stroke & aerobics|freestyle|swim|swimming|coach|golfing; backstroke; breaststroke; sidestroke
  en dog|dogs|puppy|cat|cats|kitty|parrot|kids|grandkids|baby|toddler is|was|are? having|had|throwing|threw|has a? fit|fits|seizure
  en threw|throw|throwing|pitched|pitching a? fit|tantrum|fits; hissy fit
  en having|had a fit at|over|about|because|when|if
  en laughing|laughed my head off
  en ears|ear are|is bleeding & music|karaoke|noise|singing|sing*|loud|lol|band|radio
  en bills|bill|price|prices|cost|costs|taxes|rent|copay|heat make|makes|made me want|wanna? to? faint|die|scream|cry|puke|vomit|choke|jump
  en window|vertical|mini|new|the blinds; close|closed|open|opened|dust|clean|hang|fix the? my? blinds
  en stroke of good luck; die|dying|dead of|from sheer? boredom|embarrassment|laughter|curiosity|shame|hunger|heat
  en tv|television|screen|phone|computer|tablet going|goes|went|keeps black|dark|blank|out
  en tv|television|screen|tablet|computer is? going|goes|went|keeps|gone black|dark|blank
  en seizure|fit|attack of the? giggles|laughter|laughing|hiccups|sneezing|shyness|sneezes; fit|fits of laughter|giggles
  en giggles|giggling & seizure|fit|fits|dying|died
  en get|got|getting up the? nerve|courage|gumption; short of patience|money|cash|time|sleep|help|ideas; patience not breath
  en overdosed|overdose|overdosing on pie|cake|candy|sugar|sweets|cookies|tv|turkey|chocolate|caffeine|coffee|football|food|cute|sun|sunshine|grandkids
  en poison* by|with|from my|her|his own? cooking; eyes & crying|cried|onions; suicide squad|doors|king|door
  en dog|cat|puppy|kitty|horse|cow|goat|parrot|bird|hamster fell|choked|died|ate|had|has|threw|vomited|collapsed|passed
  en want|wanna|going|hope|plan to live to|until|till|past 90|95|99|100|101|105|110|120
  en power|lights|electricity|electric|internet|clock|watch|furnace|heater|ac went|go|goes|stopped|quit out|cold; stopped cold
  en suicide mission|run|squad
  en man|guy|woman|girl|character|actor|doctor|detective & watched|show|movie|episode|saw & shot|seizure|stroke|died|poison*|overdos*|killed|stabbed|drowned
  en show|movie|episode|program & man|guy|woman|girl|character & seizure|stroke|overdose
  en {thing} is|are|was|has|had|just|keeps|went|about|finally|almost|got|starts|started|nearly|must? is|been|have|to|having|had|just|be? a|another|its? stroke|seizure|seizures|fit|fits|heart|coughing|wheezing|gasping|choking|choked|drowned|drowning|bleeding|fainted|collapsed|died|dying|dead|die|dies|paralyzed|unconscious|unresponsive|overdosed|shaking|convulsing|vomiting|swollen|confused|limp|suffocating|attack attack?
  en enough|going|gonna|will|would|could|about to? give|giving you|me|anybody|anyone|everybody|a|us|him|her person|body|saint? a? stroke|heart|coronary attack?
  en is|are|was|pure|taste|tastes|like poison & lol|haha|hate|taste*|diet|soda|recipe|cook*; poison lol|haha
  en drowning|buried|swimming in these|this|all|the|my medicare|paperwork|papers|bills|forms|mail|emails|calls; choked on my words; spit blood|nails & mad|company|cable
  en {thing}|lights|power|rust|paint bleeding|struck|lightning|blew; {thing}|tree|barn|tv got|was|is struck by lightning; blackout & lights|power|electric*
  en want these to end; i want them to end
  es muero|muriendo|morir|morirme|morimos|moria|mori de hambre|risa|ganas|sed|calor|frio|sueno|aburrimiento|pena|verguenza|curiosidad|amor|nervios|antojo|envidia|alegria|felicidad|miedo & hambre|risa|ganas|sed|calor|frio|sueno|aburrimiento|pena|verguenza|curiosidad|nervios|antojo
  es muero|muriendo de la? hambre|risa|ganas|sed|calor|frio|sueno|aburrimiento|pena|verguenza|curiosidad|nervios|antojo|amor
  es muero|muriendo por ver|verte|verla|verlo|verlos|comer|ir|conocer|saber|un|una|unos|unas|tener|llegar
  es muerto|muerta de risa|hambre|sueno|cansancio|frio|calor|miedo; espalda|rodilla|rodillas|pies|zapatos|calor & mata|matan|matando
  es me mata|matan & precio|precios|cuenta|cuentas|renta|recibo|recibos|impuestos|copago
  es mata|mate|matan de|del susto|risa|coraje|miedo; casi me mata|mato
  es me mata|matan|matando de? la? risa|curiosidad|calor|espera|ganas|duda|rodillas|pies|zapatos|precios; matar el tiempo|antojo|hambre
  es matando el tiempo; matar dos pajaros; de infarto; por poco|casi & infarto|ataque & partido|juego|jaja|susto|cuenta|precio|gol|risa|novela|recibo
  es casi me? da|dio|daba un? infarto|ataque; infarto|ataque & partido|gol|recibo; ahogo|ahoga|ahogarse|ahogar en un vaso
  es ahogarse en un vaso; caer|cayo|cae|caen|caiga|cayeron muy? bien|mal|gordo|gorda|simpatico; cayo|cae|caen|cayeron muy bien
  es me cae|caen|cayo bien|mal|gordo|simpatica; cayo de sorpresa|maravilla|perlas; cae|cayo la? nieve|lluvia|noche|nevada
  es se cayo el? la? sistema|internet|luz|senal|llamada|arbol|servidor; peso|encima de encima; con todo mi? el? corazon; de todo? corazon
  es corazon & rompio|roto|partio|parte|contento|alegra|lleno & murio|perro|noticia|verla|verlo|nieta|feliz|ver|triste
  es rompio|partio|rompe|parte|roto|romper el corazon; corazon roto|partido|contento|lleno|feliz
  es dolor de cabeza & hijo|tramite|papeleo|vecino|seguro
  es celular|telefono|pila|bateria|carro|planta|plantas|tele|tablet & muriendo|murio|muere|muerto|muerta|apago|negro
  es se me|le cae|cayo la? baba|cara & verguenza|nieto|nieta; cae la baba; cara de pocos; dar la cara; perdi el? la cabeza & amor
  es volvi|vuelve|volviendo loco|loca; quede|quedo dormido|dormida; quedarme dormido|dormida; me quede|quedo dormido|dormida
  es ojos en blanco & aburrid*; tragame tierra; sangre fria; sangre nueva; de mi sangre; lleva en la sangre; tiro al blanco; a tiro
  es balazos & pelicula|novela; ahogo|ahoga|ahogan|ahogamos|ahogando|ahogada|ahogado en|de|con papeles|deudas|trabajo|cuentas|recibos|calor
  es casi me muero|mori|morimos|muere; gripa|gripe|tos|calor|rodilla|espalda|precios & matando|mata; alma al|a suelo|pies
  es infarto & precio|cuenta|ver|vi|recibo|susto; me muero por
  es cola|fila|trafico|linea|espera|calor|tramite|hambre|curiosidad|dieta|calorazo me mata|matan
  es me mata la? esta|el|esperar|cola|fila|espera|hambre|calor|curiosidad
  es ataque de tos|risa|nervios|llanto|estornudos|hipo|panico|ansiedad|celos|coraje
  es atragante|atoro|atore|ahogue|ahogo|orine|mee|cai|caigo|llore|llorando de la? risa; aire acondicionado
  es la sangre llama; quede|quedo|deja|dejo sin aliento & lind*|vista|atardecer|amanecer|hermos*|bell*|paisaje|noticia|precio|foto|precios*|boda
  es carro|coche|auto|camioneta|guagua|troca|computadora|lavadora|nevera|refri|televisor & patatus|murio|infarto|yeyo|soponcio|derrame|muriendo
  es alma al|a los|el piso|suelo|pies; un|cuesta|costo|costaron ojo de la cara; ojo de la cara
  es gata|gato|gatito|perro|perra|perrito|perrita|caballo|vaca|gallina|loro se? le? cayo|dio|murio|comio|trago|vomito|desmayo
  es atragante|atraganto de|con pan|dulces|dulce|comida|tacos|tamales|pastel|pavo & rico|ricos|delicios*
  es no me? quiero morir|morirme todavia|aun
  es todavia|aun no me? quiero morir|morirme; ahogo|ahoga|ahogan|ahogando en|con el? la? trafico|gente|trabajo|papeleo|quehacer|polvo
  es respire|respiro|respirar hondo|profundo como|y; quede|quedo muda|mudo de|con la? el? emocion|sorpresa|alegria|susto; quede|quedo sin palabras|habla|voz de|con la? el? emocion|sorpresa|alegria|susto
  es perdi|perdio la voz cantando|gritando; se me? nos? fue|va el? la? internet|senal|avion|onda|camion|guagua; fue|va la luz & anoche|horas|casa|tormenta|refri|compania|rato|tele|ayer|temprano; calor|frio de muerte
  es de muerte lenta|natural; hierba|yerba mala nunca muere; ojos hinchados & llorar|llore|llorando
  es quiero|voy|espero|pienso a? vivir|llegar hasta|a los? 90|95|99|100|101|105|110|120
  es novela|pelicula|serie & envenenaron|mataron|balacearon|apunalaron|ahogaron|secuestraron|mato
  es calor|humo|gente|trafico & asfixi*|ahog*|mata*|derrit*|cocin*|sofoc*; casi|brinco|susto se? me? le? sale|salio|salia el? corazon
  es {thing} se|me|le|ya? me|le|se? esta|estaba|anda|ya|casi? le? dio|da|dando|dieron? un|una|el? infarto|derrame|ataque|patatus|convulsion|soponcio|yeyo|ahogo|ahoga|ahogando|murio|muere|muriendo|desmayo|desmaya|paralizo|asfixio|sangrando|sangra|vomito|tose|tosiendo
  es me va|van|vas a matar & si|cuando|doctor|doctora|hija|esposa|calor|risa|jaja|rodilla|frio|ustedes|dieta|aburrimiento
  es recibo|bill|renta|precios|cuenta|copago & ahorcando|ahogando|matando|asfixiando|desangrando; ahogando|ahogo|ahoga en|con papeles|papel|tramites|cuentas|formularios; muero|muere|morir de coraje|rabia|nervios|verguenza|pena|asco; matar de sueno|risa|hambre|coraje|aburrimiento|calor
  es casi me da|dio un patatus|yeyo|soponcio|telele & recibo|precio*|cuenta|jaja|susto|bill
  es {thing}|transformador exploto|revento; le cayo un rayo al? a? la? el? {thing}; olla de presion; se ahogo|quemo|murio el|la|mi {thing}; electrocuto en el transformador
  es ^ corazon estoy|aqui|yo|buenos|buenas|gracias|que|amaneci|hoy|mi|todo; me mato con ese|esa|eso|su|sus|la|el; me mato de ternura|risa|amor; corte|corto|corta & tantito|tantita|poquitito
  es late el corazon por don|ella|ese|esa
  en laughed|laughing|laugh|giggled so? hard & couldnt breathe|breath; laughed|laughing|laugh|giggled till|til|until & couldnt breathe|breath
  en set my|his|her mouth|tongue on fire; mouth|tongue on fire & chili|spicy|salsa|pepper|hot|curry|wings; crick in my|the|his|her neck|back; cross my heart
  es clase|clases|curso|cursos|taller|libro de primeros? auxilios|rcp; curso|clase & auxilios & atragantamiento|rcp|asfixia; membresia|seguro|cobertura de la? ambulancia
  es ahogando|ahogado|ahogada en|con papeles|papeleo|deudas|trabajo|cuentas|biles|formularios; alguien me|nos ayuda|ayude|ayudara a|con llenar*|papeles|leer|traducir|formulario
  es tome|tomo|tomado todas|todos mis|las|los pastillas|pastillitas|medicinas como|segun dice|manda|dijo
  es robo|roba|robado el|mi corazon; sale|salia el|mi corazon de contenta|contento|alegria|gusto|felicidad|emocion; cai|caigo|cayo redonda|redondo|rendida|rendido en|a la cama; no desperte|despierto|desperto hasta las|el
  es machuque|machuco|prense|prenso|apreto|aprete el|un|mi dedo con|en la puerta|gaveta|cajon
  en funny bone; blood drive|drives; ink|pen|marker|dye|paint|jersey|colors bled|bleeds|bleeding|ran; medicines|medicine|pills|pill|meds|dose at 5|6|7|8|9|10|11|12|noon|night|bedtime; right side of the grass; ticker is ticking
  en never had|have|get|got shortness|short of breath; {not} confused he|she|hes|shes|just
  es tomo|tomar|tome|tomando|toma mucha|mucho|bastante|harta|harto agua|liquido|liquidos|suero|te|jugo|caldo|leche|electrolitos; calor & que mata; es un veneno & jaja|nieto|nieta|travieso|travies*|gato|perro
  es puerta|sala|entrada|estacionamiento de la|las? emergencia|emergencias; un respiro en mi|el|la|este dia|vida|semana; no esta|es|anda|estoy confundida|confundido; no me|le|nos? silba|chifla el pecho; ni vomito|vomitos|sangre|fiebre|tos|mareo|mareos|dolor|nauseas
  en break a leg; about|on|of suicide|suicidal thoughts & form|page|questionnaire|survey|paper; felt like a kid; winded from dancing|laughing|walking|stairs|gardening; dog|cat|puppy passed out; passed out on & snor*|dog|cat
  es cuestionario|encuesta|formulario|hoja & ganas de morir|morirme; me|nos va|van a matar de un? susto|risa|aburrimiento|coraje|verguenza; mato el|la azucar|diabetes|cancer|presion|corazon; sale el|mi corazon de orgullo|dicha|ternura|amor
  en class|training|course & learned about choking|heart|stroke; braves|cowboys|yankees|team|sox|cubs|lakers are|is|was choking
  es pedir|pido|pedirle ayuda cada|siempre|para; me ayuda a decirle|escribir|leer|contestar|mandar|textear; cortadita; alabanza|alabanzas|coro|himno|himnos & aliento|aire|respir*
  eg-en laughed so hard I couldn't breathe; dying to see the grandkids; it gave me a heart attack lol; my phone is dying; a stroke of luck
  eg-es me muero de la risa; el precio me mata; se ahoga en deudas; me muero de hambre; casi me da un infarto; me cayo muy bien la comida

rule suicide-denied idiom
  why Who plainly denies thoughts of suicide, or tells of an attempt of years ago, calls for no ambulance; a nurse hears of it. Anything beside it counts as ever.
  option suicide
  en no|not|never|without|havent|dont|hasnt have|having|had|got|a|any|been|ever|really? any|thought|thoughts|thinking|ideas|plans|desire|wish? thoughts|thought|thinking|ideas|plans|desire|intention? of|about|to hurting|harming|killing|hurt|harm|kill|ending|end|cutting myself|himself|herself|my? life?
  en never want|wanted|would|will|gonna|going? to? hurt|harm|kill|ending myself|himself|herself; {not} gonna|going|trying|wanting|planning to hurt|harm|kill myself|himself|herself
  en {not}|never|no suicidal; tried|attempted|wanted|thought & kill|hurt|end|suicid* & years|college|young|teen*|twenties|divorce & ago|therapy|overcame
  en aunt|uncle|cousin|nephew|niece|grandfather|grandmother|neighbor|brother|sister|friend|coworker|father|mother & killed|shot|hung|hanged|took|attempted|tried & himself|herself|life|suicide|kill & years|decades|{year}
  es no|nunca|tampoco|jamas he|ha|tengo|tiene|pienso|estoy|esta|ando|hay|ni|me? he|ha? ido|pasado|tenido? pensado|pensando|pensamientos|ideas|ganas|intencion|intenciones|pienso|planes? por|la|mi? cabeza|mente? en|de hacerme|hacerse|lastimarme|matarme|matarse|morirme|morir|quitarme|suicidarme|herirme|acabar dano|la|con? vida|mi|ella?
  es tia|tio|prima|primo|abuelo|abuela|vecino|vecina|cunado|cunada|sobrino|sobrina|hermano|hermana|amigo|amiga|compadre|comadre|madre|padre & suicid*|ahorc* & hace & anos
  es tia|tio|prima|primo|abuelo|abuela|vecino|vecina|cunado|cunada|sobrino|sobrina|hermano|hermana|amigo|amiga|compadre|comadre & quiso|trato|intento|mato|suicido|ahorco|quito & vida|matar*|suicid*|mato|ahorc* & anos|{year}
  es no me? quiero morir|morirme|matarme ni|nada; quise|intente|pense|trate|ganas & matar*|morir*|suicid* & anos|noventa|ochenta|setenta|joven|divorcio & supere|terapia|recupere
  es quise|intente|trate & matar*|morir*|suicid* & hace & anos; no estoy|ando pa|para|como|de suicid*|matarme|morirme
  eg-en no thoughts of hurting myself; never want to hurt myself; my uncle killed himself forty years ago
  eg-es no he pensado en hacerme dano; mi tia se quiso quitar la vida hace treinta anos

rule idiom-of-weeds idiom
  why To kill what is no person.
  en going|want|need to kill the|some|those|these|my weeds|ants|time|bugs|roaches|mice|dandelions|crabgrass
  eg-en going to kill the weeds

rule idiom-care idiom
  why Names of visits, tests, medicines and offices that hold a sign's name.
  en chest|heart|breathing|stroke|seizure|seizures|bleeding|pain|blood|sugar|cardiac|overdose|suicide|allergy|fall|falls|epilepsy|poison|emergency|choking|ambulance|er|fire xray|ct|scan|mri|echo|film|exam|doctor|dr|specialist|clinic|class|classes|support|group|walk|prevention|awareness|treatment|treatments|therapy|rehab|medicine|medicines|pill|pills|test|tests|testing|appointment|visit|screening|study|monitor|cuff|machine|meter|work|drive|draw|donor|thinner|thinners|type|orange|pressure|bill|bills|contact|contacts|number|numbers|fund|kit|brakes|plan|button|hotline|control|program|month|week|hazard|hazards|risk|ride|cold|congestion|rub|exercises|exercise|center|hospital|association|foundation|survivor|patch|surgery|procedure|drill|alarm|shelf & {heart}|xray|ct|scan|mri|echo|exam|doctor|dr|specialist|clinic|class|walk|prevention|awareness|rehab|test|bill|contact|contacts|survivor|hotline
  en chest|cardiac|heart|stroke|seizure|breathing|brain|head|neck xray|ct|scan|mri|echo|film|exam|doctor|dr|specialist|clinic|class|classes|support|rehab|therapy|treatment|treatments|medicine|medicines|pill|pills|test|tests|appointment|visit|screening|study|monitor|walk|survivor|cath|surgery|procedure|exercises|exercise|center|cold|rub|machine
  en short of breath medicine|medicines|pill|pills|inhaler|refill; stroke|heart|chest|seizure|fall|cardiac follow|followup|checkup
  en suicide|overdose|fall|falls|stroke|poison prevention|awareness|walk|hotline|control|risk|class|program|shelf; choking hazard|hazards
  en emergency contact|contacts|number|fund|kit|brakes|room|plan|button|department|phone & last|bill|month|contact|contacts|number|fund|kit|plan|button|brakes|phone|year|week|my|son|daughter|change|update|is
  en emergency contact|contacts|number|fund|kit|brakes|plan|numbers|exit|preparedness|alert|pendant|light|lights|generator|bag|food|card|line|bracelet|necklace|medicine|supply|preparedness
  en emergency pendant|button|bracelet & battery|charge|new|order|work*|how
  en emergency visits & number|office|hours|phone|cost|covered; leg|chest|arm day & gym|workout|video|lift*
  en emergency room|department|visit & bill|last|month|charge|copay|year|bills|insurance|covered|cost
  en ambulance|paramedics|911|er & {bill}
  en {bill} for|from|of|after my|the? emergency|heart|stroke|fall|seizure|chest|overdose|attack|ambulance attack|room|ride|pain?
  en ambulance & bill|ride|cost|cover*|charge|invoice|paid|pay|insurance; {not} an? emergency; not|nothing urgent|emergency
  en paramedic|paramedics|emt|ambulance & daughter|son|grandson|granddaughter|nephew|niece|cousin|school|studying|job|works|retired|is|driver
  en 911 sign|address|show|episode|anniversary|memorial; 9|sept|september 11
  en appointment|refill|refills|prescription|medicine|medicines|pill|pills|inhaler|test|class|doctor|therapy|patch|cream|surgery|copay|something for|about|with|on my? the? a? {chest}|{heart}|stroke|pain|seizure*|breath*|short|bleed*|dizzy|faint*|allerg*
  en medicine|pill|pills for|of|to my? the? {heart}|chest|pain|bleed*|breath*|seizure*|short
  en for chest|heart pain|attack|disease & pill|medicine|which|what; refill & short|breath|nitro*|epipen|epi|pain|chest
  en epi|epipen pen? & refill|how|expire*|expired|need|prescription|cost|price|pharmacy|insurance|new|training
  en how & use|work & epi|epipen|inhaler|narcan; need|needed help with
  en need help & bill|form|portal|app|website|paperwork|ride|password|login|computer|phone|meter|insurance|scheduling|schedul*|understand*|refill
  en help & with|understand*
  en cant|couldnt|dont talk|see & now|driving|doctor|until|till|phone|link|why|how|message|dr|him|her|them|monday|tuesday|wednesday|thursday|friday|call|later|work|meeting|church|text|page|website|picture|well enough|specialist|portal
  en {cant} talk now|later|driving $; cant talk right now; cant talk call|on|at
  en cant see why|how|you|him|her|them|anyone|dr|doctor|until|link|page|picture; cant see the|my|your|this link|page|picture|website|message|text|print|letters|photo|doctor|results|point; cant get up early
  en {cant} get through|thru|in|to|a|an|my|the|ahold|hold|online|on & refill|appointment|office|phone|doctor|portal|website|pharmacy|early|strips|there|person|line|anyone
  en respond*|response|responde|contesta & call|calls|text|texts|message|messages|pharmacy|office|doctor|insurance|email|farmacia|oficina|doctor|llamada|llamadas|mensaje|mensajes|seguro|telefono|nurse|company
  en pharmacy|office|doctor|insurance|company|website|app|portal|phone {wont}|not|isnt responding|working|respond
  en confused|confusion about|by|the|my|this|your|with|on|which|when|if|how|what & bill|bills|appointment|text|texts|message|form|letter|schedule|time|date|instructions|program|statement|insurance|medicare|medicine|medicines|pills|pill|insulin|dose|doses|directions|label|map|app|website|portal|question|questions|plan|order|refill
  en side effect|effects; feeding tube; stress test; covid|flu|pneumonia|shingles|rsv|tetanus|vaccine|fever shot|shots|vaccine
  en {arm} & sore|hurts|pain|aches|swollen & shot|vaccine|booster|injection|gardening|blood|draw; {arm} & shot|vaccine|booster|vacuna|inyeccion
  en cabin|hay|spring|baseball|gold|yellow|dengue|valley fever; headed to work|church|store|home|bed
  en blood pressure cuff|monitor|machine|check|checks|reading|readings; give|giving|donate|donated|gave blood
  en bled|bleed|blood a? little|drop|some|tiny|bit & finger|sugar|checked|prick*|shav*|floss*|brush*|gums|poke*|test*|strip
  en gums|gum & bleed*|blood & brush*|floss*|toothpaste|dentist; finger & stick|sticks|prick|pricks; paper cut
  en cut my|his|her|the hair|grass|lawn|nails|toenails|coupons|dose|pill|pills
  en broke|broken my|the|a glasses|phone|tv|meter|tooth|nail|dish|walker|cane|machine|dentures|window|chair|bed|glass|denture|toe
  en toe|pinky & broke|broken; snap* & pictures|photos|peas|beans; mini mart; ran|run|hit over|the|a deer|curb|mailbox|squirrel|pothole
  en car & shop|accident & insurance|repair; accident & last|year|years|ago|insurance|report; want to live alone|in|near|closer|with
  en live alone|independently; take my life|time|walker; took my time; bye|goodbye & thanks|thank|nice|day|weekend|night|care|soon|now|talk|see
  en goodbye for now; lord take|takes care; use|using|want|wanna|like to? & die cast; dead skin|sea|leaves|flowers|plant|grass; skin & dead
  en chest xray|ct|scan|mri|cold|congestion|congested|rub|freezer|drawers|hair|exercises|exercise|press|infection|tube|physical|pt|pillow|percussion|clear|cleared|film|port|waxing|hugs
  en treasure|medicine|hope|cedar|tool|ice chest; breast cancer|exam|reduction|feeding|pump|milk|lump
  en chicken|turkey|breast & chicken|turkey|recipe|cook*|oven|dinner; mammogram; off my chest; close to the? chest; hair on chest
  en {chest} & cough*|cold|congest*|mucus|phlegm|flem|rattl* & little|bit|some|cold|loose*; pecho & tos|flema|flemas|catarro|gripa & poco|poquito
  en pecho de pollo|pavo; pechuga; a lo hecho; dar el? pecho; tomar a pecho; placa de pecho
  en breathing treatment|treatments|machine|machines|exercise|exercises|test|tests|class|medicine|mask|tube|specialist|doctor|apparatus
  en better|easier breathing|breath|breaths; bad|fresh|stinky breath; breath stinks|smells|mint|mints|freshener
  en take|taking|took a? deep? breath|breaths; breath|breathing & mouthwash|mints; breathe a|easy|again|sigh; room to breathe; out of shape
  en {not} out of breath; ejercicios de? respir*; poison ivy|oak|sumac|control; poison control|ivy; training|class & overdose|narcan|cpr
  en ambulance company|bill|bills|billing|driver|insurance|service; blind|blinds date|spots|window|clean*|curtains; legally blind; guide dog
  en cover|covers|covered an|the? ambulance|er|emergency; ambulance & medicare|cover*|cost|bill; {chest} is? cold; wind & {chest}
  en flu|covid|pneumonia|vaccine|booster|shingles shot|shots; got shot & flu|covid|arm|vaccine|booster; shot at & flu
  en gums|gum bleed|bleeding & brush|brushing|floss|flossing|toothpaste|dentist
  en stroke|strokes|heart|attack|fall|falls|seizure|suicide|overdose|choking|bleeding|emergency|chest|breathing|diabetes|sugar|sepsis|cpr booklet|booklets|brochure|brochures|pamphlet|handout|handouts|flyer|sheet|packet|magnet|poster|folder|checklist|video|book|guide|newsletter|leaflet|website|seminar|lecture|workshop|webinar|training|fundraiser|walk|ribbon|quiz|scale|preparedness
  en emergency button|pendant|bracelet|necklace & medicare|cover*|pay*|cost*|insurance|recommend*|buy|which|should
  en emergency|code with|for another patient|pt|resident; in|at an emergency with|here|at|on; with|in another emergency|code
  en took|taken|taking all of? the? my? medicine|medicines|pills & good|fine|ok|great|thanks|prescribed|directed|schedule|scheduled|supposed|time|usual|well
  en {not} even? out of breath; {not}|never|without even? getting? out of breath
  en {not}|never even? winded|breathless|dizzy|tired
  en 911|alert|medical|emergency|medic pendant|button|bracelet|necklace|pendent & battery|charge|charger|charging|new|order|work*|how|cost|who|replace*|company|fee
  en attack|stroke|heart|fall|suicide|overdose|diabetes|seizure prevention|awareness|education|survivor|survivors|support|risk|recovery
  en enfermera|enfermero|medico|doctor|doctora|sala de emergencias & hija|hijo|nuera|yerno|nieta|nieto|es|trabaja|sobrina
  en cant|couldnt talk now|right|rn|here|at & church|driving|meeting|store|work|call|later|movie|bus|doctor|dentist|mass|library|busy
  en ambulance|ambulances|siren|sirens|paramedics went|go|goes|drove|passed|came|was|were|going by|past|down|through|around|for|on & street|neighbor*|block|road|somebody|someone|house|building
  en ambulance|paramedics & neighbor*|next door|across
  en put|set|spread|spray|sprayed|sprayed|bought|using out? down? poison|raid|bait & ants|ant|roach*|mice|mouse|rats|weeds|bugs|wasps
  en stroke|strokes|heart|emergency|seizure|fall|falls|suicide magazine|belt|drill|drills|newsletter|report|article|movie|chapter
  en report|paper|project on suicide|stroke|heart
  en cant|couldnt open|find|reach|unscrew the|my|a|this jar|bottle|lid|cap|can|window|package|envelope|app|link|box|glasses|keys
  en no need for|of|to my? the? a? rescue? use? inhaler|puffer|nitro|nebulizer|ambulance|911
  en poison|raid|bait & exterminator|traps|rid|without|putting; roach poison; poison & bugs & putting|exterminator
  en vet|veterinarian said|says|gave|told|saved & poison*|seizure|stroke|died|ate|choked|vomit*; {animal} got|was|is|had|has|have|just|almost? a|been? poisoned|electrocuted|seizure|stroke|hit|bleeding|dying|choking|choked|sick|put
  en emergency entrance|lot|door|parking|exit|coverage|supply|preparedness|text|texts|messages; is it|this for emergencys|emergencies; emergencies or|and just|only|reminders; ambulance thing|appeal|dispute|claim; appeal|dispute & ambulance|ems|emergency
  en give|gives|cause|causes|causing people|you|folks a? strokes|stroke|cancer|attacks|heart; vaccines|vaccine give|gives|cause|causes & stroke|strokes|heart
  en what does|do|is it|that|this mean|means|meant & word|words|paper|english|chart|portal|short|term
  en send|text me the? help menu|list|info|words|commands; help menu
  en dont|doesnt|didnt|not know|no what this|these|that is|are|was; dont|do|not know|no who you|u|this is|are|r; know who you are
  en taken|took both|my|his|her pills|medicine|medicines|pill & breakfast|usual|always|supposed
  en burned|burnt|scalded my? tongue|lip|mouth on|with coffee|soup|tea|pizza; when she|he wake|wakes up
  es sacaron|saque|sacan|sacarme|sacaran|sacar sangre; {arm} & vacuna|inyeccion
  es prueba|pruebas|examen|examenes|analisis|muestra|presion|tipo|donar|donacion|banco|trabajo de? la? sangre; sangre & laboratorio|ayunas|analisis
  es radiografia|placa|rayos|tac|eco|ecocardiograma|resonancia|estudio|examen|ultrasonido de|del? la? el? mi? pecho|torax|corazon|cabeza|cerebro|pulmones
  es doctor|doctora|medico|especialista|cita|pastilla|pastillas|medicina|receta|clase|terapia|ejercicios|crema|parche|inhalador de|del|para|con el? la? los? mi? corazon|pecho|dolor|respir*|cabeza|convulsion*|derrame|sangre|presion|alergia|azucar & cita|pastilla|pastillas|medicina|receta|doctor|doctora|medico|especialista|clase|terapia|crema|parche|cuando|donde|ejercicios
  es pastilla|pastillas|medicina|receta|cita|doctor|cardiologo de|del|para el? la? mi? corazon|pecho|dolor
  es contacto|contactos|numero|numeros|salida|telefono|fondo|boton|plan de? emergencia|emergencias
  es cuenta|factura|cobro|recibo|pago & emergencia|emergencias|hospital|ambulancia
  es sala|cuarto de? emergencia|emergencias & mes|semana|ano|pasado|cuenta|factura; no es ninguna? una? urgente|emergencia|urgencia; nada urgente
  es fuga de agua; gas & recibo|cuenta|pagar|natural|estufa; vacuna; quiero vivir solo|sola|en|cerca|con; vivo sola|solo; gripe|covid vacuna
  es {confused} con|por|la|el|mi|su|sobre|de & cita|cuenta|mensaje|carta|factura|horario|pastilla|pastillas|medicina|seguro|fecha|hora|instrucciones|dosis
  es no puedo hablar & ahorita|ahora|manejando|trabajo|momento|luego|despues|llamo|iglesia|con|doctor|enfermera|nadie|ustedes
  es no puedo ver & doctor|doctora|mensaje|link|resultados|cita|foto|pagina; quiten|quitaron & puntos|yeso
  es corte|cortar|cortarme|corto el? mi? pelo|cabello|zacate|unas|pasto; corte el dedo & poquito|cocina|curita|leve
  es clase|pelicula|novela|programa|libro de|del|sobre & derrame|infarto|corazon|suicidio; prevencion de; dolor de cabeza & hijo; terapia respir*
  es clase|curso & caidas|infarto|derrame; cubre|cubren|cobra|cuesta la|el|una? ambulancia|emergencias|emergencia
  es ambulancia|emergencia|emergencias|paramedicos & {bill}; {bill} de|por|del la|el|mi? emergencia|infarto|derrame|caida|ataque|ambulancia
  es ambulancia & medicare|seguro|cubre|cuenta|cobro; tome|tomado|tomo todas? mis medicinas|pastillas & bien|hoy|ya|gracias|manana
  es tomografia|resonancia|mamografia|ecografia|placa|tac & pecho|corazon|cabeza; tomografia de pecho|cabeza|corazon|cerebro
  es choque de|termico|cultural|cultura; vale la pena & verlo|ir|venir|esperar|comprar|comida; eco|ecocardiograma & corazon|cita|viernes|toca
  es medicina|medicinas|pastilla|pastillas|receta para|de|contra las|los|el|la? convulsiones|mareos|desmayos|derrame|sangrado|dolor|corazon|pecho
  es rehabilitacion; tratamiento|tratamientos|terapia|terapias|ejercicio|ejercicios|maquina|aparato|examen|prueba de? respir*
  es folleto|folletos|librito|libro|hoja|hojita|papel|papeles|cartilla|guia|tarjeta|volante|panfleto|revista|charla|platica|taller|curso|seminario|video|informacion|info|iman de|del|sobre|para|por el? la? los? las? un? una? derrame|derrames|infarto|infartos|corazon|embolia|ataque|caidas|convulsiones|suicidio|sobredosis|emergencia|emergencias|pecho|presion|desmayos|asma|alergia|alergias
  es emergencia con otro|otra paciente?; boton|botoncito|pulsera|collar|aparato|aparatito ese? esa? este? de|para emergencia|emergencias
  es grupo|grupos de? apoyo|ayuda|autoayuda & derrame|infarto|suicidio|corazon|embolia|sobrevivientes|convulsiones
  es enfermera|enfermero|medica|medico|doctora|paramedico|bombero de emergencias|emergencia|urgencias|ambulancia
  es cubre|cubren|cobra|cobran|paga|pagan|cuesta|cuenta & sala|cuarto de emergencia|emergencias
  es no me|nos contesta|contestan & llamada*|enojad*|telefono|mensaje*|celular|doctor|farmacia|oficina|seguro|hermana & enojad*|telefono|llamada*|mensaje*|celular
  es no se? donde|como|quien|que|cual & cita|doctor|oficina|aplicacion|app|boton|pagina|formulario|receta|clinica|farmacia|lentes|llaves|papel|papeles|tarjeta
  es perdid*|perdi & aplicacion|app|pagina|papeles|lentes|llaves|control|anteojos
  es convulsion*|mareos|desmayos|dolor|sangrado son|es efecto|efectos|normal|comun
  es ambulancia|sirenas paso|pasaron|pasando|iba|vino|estaba por|en|frente|para|al|a & calle|vecin*|cuadra|esquina|edificio|casa
  es echar|eche|echele|echarle|ponga|ponerle|puse|poner|comprar|compre|regar veneno|raid|insecticida & hormiga*|cucaracha*|raton*|ratas|mosquito*|moscas|chinche*
  es dolor|ardor de pecho|cabeza|estomago es|son|sea un? efecto|efectos|normal|comun|secundario
  es puedo|puede|podria tomar*|beber & vino|vinito|cerveza|copita|trago|traguito|alcohol|ron|tequila|whisky|te|cafe|jugo
  es estudia|estudiando|trabaja|trabajo|es|era|fue de|para|como paramedico|bombero|enfermero|ambulancia
  es simulacro de? emergencia|incendio|fuego|evacuacion
  es no puedo|pude|puedes abrir|encontrar|hallar|destapar|alcanzar el|la|mi|mis|los|las|un frasco|tapa|puerta|lata|botella|bote|sobre|caja|aplicacion|lentes|llaves|control|ventana
  es es|son|trabaja|fue|era|como paramedico|bombero|enfermero|ambulanciero & yerno|hijo|hija|nieto|nieta|sobrino|sobrina|nuera|vecino|hermano|cunado|primo|ambulancia
  es corte|corto & cosita|poquito|leve|curita|rasguno|lavo|nada
  es ambulancia & paramedico|trabaja|yerno|hijo|nieto|sobrino & paramedico|trabaja|descansa|chofer
  es rayo|rayos x|equis; sangre que me? le? sacaron|saco|sacan|sacaran|tomaron; nota|aviso de emergencia
  es no|sin ocupe|use|usar|necesite|necesitar|ocupar la? el? mi? bomba|bombita|inhalador|nitro
  es veneno|insecticida & fumig*|echan|echar|echaron|garaje
  es veterinario|veterinaria & enveneno|convulsion|murio|comio|atraganto|salvo; {animal} se|le|casi? le? dio|enveneno|electrocuto|ahogo|murio|convulsiono|atraganto|muere|trago|comio|desmayo
  es es|son para emergencias|emergencia eso|o|y|solo; emergencias o|y solo|nomas
  es vacuna|vacunas dan|da|causan|causa|provocan & derrame*|infarto*|muerte
  es quitar la vida & hace|1985|anos|{year} & feliz|hoy|nietos|historial
  es no se como|donde se? usa|usar|funciona|contestar|hacer|poner|entrar|bajar|mandar|quitar|abrir|llenar; que quiere decir|significa
  es respira|respiro|respirando|respiran tranquila|tranquilo|parejito|parejo|suave; mandeme|mande la ayuda
  es no sabe|sabia|se|saben que es esto|eso; no sabe|sabia|se|saben quien es|son usted|ustedes|escribe
  es tome|tomado|tomo todas? mis|sus|las medicinas|pastillas & comio|desayun*|papel; pastillas a su hora; tomo|tome su|mi|sus|mis|la|las medicina|medicinas|pastilla|pastillas & desayun*|comio|comi
  es queme|quemo la|mi lengua|boca con & cafe|sopa|te|pizza
  es primer|primero|segundo|tercer|tercero|cuarto|quinto|sexto|2|3|4|5 piso; ni se me|le duerme|tuerce|traba|hincha nada|la|el|los|las
  eg-en when is my chest xray; my emergency contact is my son; I take a blood thinner; confused about my bill
  eg-es radiografia de pecho; contacto de emergencia; prueba de sangre

# Signs that a flag is a mention only. A person reads it all the same.

rule long-ago long-ago
  why It was long ago.
  en years|year|months|month|decades|weeks|yrs|yr ago
  en last year|month|summer|winter|spring|christmas|fall|january|february|march|april|may|june|july|august|september|october|november|december|time
  en back|way in|when|then & {year}|young|day|was; as a child|kid|boy|girl|teenager|baby
  en when i was|turned young|little|younger|child|kid|boy|girl|in|a|pregnant|married; when i was; history of
  en in|since|from|back {year}|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|winter; used to
  en in the past; past history; previous|previously|prior|formerly|once had; survivor
  en before i|my|the stent|surgery|pacemaker|bypass|medicine|retired; post stroke
  en after my|the stroke|heart|surgery & doing|therapy|rehab|better|recover*|great|years; recovering|recovered|recovery from
  en i was in the hospital & in|last|month|march; since my|the stroke|heart|bypass|stent|surgery|accident & {year}|years|doing|better|good|fine
  en had one in; yrs|years old; never fainted|choked|fell|fallen|passed; never had|have|experienced|got any|a|an|one|problems|chest|heart|trouble
  en attacks|strokes in my life; in may|june|july|march|april
  en winters|summers|springs|christmases|seasons|ages ago; in|back high|grade|middle|elementary|grammar school; in college|kindergarten
  en in|during the? army|navy|marines|service|war|korea|vietnam|nam|depression
  en in|during my teens|twenties|thirties|forties|youth|childhood
  en in|during the 50s|60s|70s|80s|90s|fifties|sixties|seventies|eighties|nineties; long ago; way back; back then; a long time ago
  en years before|earlier|prior; when my|our|the kids|children|husband|wife was|were|lived; as a teen
  en late husband|wife|mother|father & once|time|back|years|90; back in the 50|60|70|80|90 s; once|one time in
  en never felt|feel|get|got|had|been|have short|dizzy|faint|winded|pain|chest|trouble|numb|weak|better
  en since|from birth|childhood|infancy; born that|this|with|blind|deaf
  en stroke|attack|fall|seizure|surgery|bypass in|back {year}; my|his|her stroke|attack|bypass in|of|back {year}; years|yrs|months ago|back|old; in {year}; since {year}
  en {year} heart|stroke|attack|fall|surgery|bypass|episode|scare; in|back|since {zero-year}; back in {short-year}
  es en enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
  es he tenido dos|tres|varios|2|3 infartos|derrames|ataques; nunca he|ha|tuve tenido|dado|sufrido; nunca me|he ha? dado|tenido
  es hace anos|muchos|tiempo|meses|mucho|varios|unos|anitos|semanas; hace & anos|meses|semanas
  es hace cinco|diez|dos|tres|cuatro|10|5|2|3|4|20|15 anos|meses|semanas; ano|mes|verano|invierno pasado; semana pasada
  es de nino|nina|joven|chico|chica|chiquito; cuando era|fui|tenia|estaba|vivia; antecedentes; en el? {year}; antes me|tenia|sufria|se|yo|de
  es en el pasado; sobrevivi*; desde que|el me? stent|operaron|pusieron|marcapasos; historial; ya hace
  es inviernos|veranos|navidades|decadas|siglos|primaveras & hace|atras; anos|meses atras
  es en la escuela|prepa|secundaria|primaria|universidad|guerra|juventud|ninez|infancia|mocedad; en el ejercito|colegio|servicio
  es en los anos? 50|60|70|80|90|cincuenta|sesenta|setenta|ochenta|noventa; de pequeno|pequena|muchacho|muchacha|chamaco|chamaca|soltero|soltera
  es en aquel|aquellos|aquella|ese entonces|tiempos|tiempo|epoca; cuando mis hijos
  es hace tantos|bastantes|uf|un|muchisimos|muchisimo anos|monton|tiempo; hace un? monton de anos
  es en los noventa|ochenta|setenta|sesenta
  es nunca me|le|he|ha|nos? senti|sentia|dio|daba|falto|sentido|dado
  es nunca me|le ha? dolido|duele|dolio
  es de|desde nacimiento|nacida|nacido; nunca|jamas me? le? he|ha
  es en|desde el {short-year}; {year} & infarto|derrame|embolia|caida & mi|el|tuve
  en back in january|february|march|april|may|june|july|august|september|october|november|december
  en two|three|few|couple summers|winters|springs|falls|years|christmases back|ago; burst|broke|broken back in
  eg-en I had a heart attack ten years ago; used to faint; chest pain last month
  eg-es tuve un infarto hace anos; antes me desmayaba

rule family-past family-past
  why It was somebody else's, and is over.
  en {someone}|cousin|niece|nephew|family|parents|coworker|grandparents|sisters|brothers|classmate|pastor|wifes|husbands|dog|cat & died|passed away|history|funeral|buried|rip
  en lost my|a|our {someone}|cousin|friend|niece|nephew|parents|dog|cat to|from
  en mother|father|brother|sister|uncle|aunt|grandmother|grandfather|grandma|grandpa|law|cousin|friend|neighbor|parents|coworker|niece|nephew|pastor & had a|her|his|another|several|two? stroke|strokes|seizures|attacks|heart|seizure|cancer|overdose|attack|fall|infart*|bypass
  en mother|father|brother|sister|uncle|aunt|grandmother|grandfather|cousin|friend|neighbor|coworker|niece|nephew|pastor takes|survived|overdosed|suffered|committed|did
  en {someone}|cousin|friend & at|my age; {someone} & died|passed of|from|away; runs in the? my? family; family history
  en dad|mom|mama|son|daughter|husband|wife had & i get|inherit|risk|hereditary|years|age
  en movie|show|book|article|read|watched|video|documentary|song|story|leaflet|pamphlet|youtube|commercial about|of|where|says|that
  en watched|watching|read|reading a? an? the? movie|show|book|article|video|about|leaflet|story; on tv|facebook|television
  en mom|dad|mama|daddy|husband|wife|son|daughter had a|her|his? stroke|heart|seizure attack? at|when
  en my late husband|wife|mother|father|brother|sister|son|daughter
  en soap|soaps|character|actor|actress|episode|president|celebrity|detective|novel & heart|stroke|seizure|died|shot|kill*|suicide|overdos*|faint*
  en dropped dead of; pray|praying|prayers for my|the|our neighbor|friend|cousin|pastor|family|aunt|uncle; watched|watching|saw chicago|grey|greys|law|csi movie|show|episode|fire|med|anatomy?; murder mystery; movie|show|series was|is|came on; bad dream|nightmare; dreamed|dreamt|dream i|that|about
  en saved my brother|sister|mother|father|husband|wife|mom|dad|uncle|aunt when|from|years; {someone} & college|school|wedding & fainted|passed|choked; kids|people|neighbor|neighbors|someone|somebody & across|street|down|next & wreck|crash|leak
  en reading|read|finished a|the|my life|biography|memoir|novel|history|diary of|about|by; play|opera|poem|painting & died|coughed|stabbed|poison*|shot
  en in the paper|papers|pamphlet|article & said|says|about
  es mama|papa|madre|padre|hermano|hermana|tio|tia|abuela|abuelo|primo|prima|familia|esposo|esposa|hijo|hija|vecino|vecina|amigo|amiga|suegra|suegro|compadre|comadre|perro|gato & murio|fallecio|padecio|antecedentes|fallecieron|murieron|difunto|difunta
  es mama|papa|madre|padre|hermano|hermana|cunada|cunado|nuera|yerno|suegra|suegro|tio|tia|abuela|abuelo|primo|prima|vecino|vecina|amigo|amiga|compadre|comadre & tuvo|tenia|padecia|sufrio
  es de|en la tele|television|novela|pelicula
  es vi|mire|lei|leyendo un|una|el|la|en & pelicula|programa|libro|novela|noticias|articulo|video|facebook|tele; perdi a mi
  es familia & historial|herencia
  es mama|papa|madre|padre|hermano|hermana|tio|tia|abuela|abuelo|primo|prima|suegra|suegro|cunado|cunada|vecino|vecina|amigo|amiga & historia|historial familiar
  es vi|vimos la|una|el|un novela|tele|serie|pelicula|noticias|juego|partido
  es galan|protagonista|actor|actriz|artista|presidente|cantante|personaje|villano
  es recen|oren|pidan por la|mi|una|el vecina|vecino|familia|amiga|amigo|comadre|prima|primo; sone|sonando|pesadilla que|con; se le? quemo la casa & familia|vecin*|fulano; hermano|hermana|primo|prima|cunado|cunada|tio|tia|amigo|amiga|compadre|comadre|vecino|vecina & esta|estan|sigue internado|internada|hospitalizado|hospitalizada
  es una|un|a senora|senor|muchacho|muchacha|hombre|mujer en|del|de bus|guagua|tienda|iglesia|misa|culto|banco|parque|mercado|metro; esposa|esposo|mama|papa|hijo|hija de la|del|mi pastor|vecina|vecino|comadre|compadre|amiga|doctor|jefe
  es leyendo|lei una|la|el|un biografia|novela|cuento|historia|vida de|sobre|del
  es leyo|lei|leimos|leyeron en|eso|que|sobre|lo; y|pero no lo tengo|tiene
  en {someone}|cousin|friend is|was in the? hospital|icu with|for|after; {someone}|cousin|friend & in hospital & heart|stroke|attack
  es {someone}|prima|primo|amiga|amigo esta|estuvo en|internado|internada el|la? hospital|clinica por|con
  en uncle|aunt|grandpa|grandma|grandfather|grandmother|cousin|brother|sister|dad|mom|father|mother dropped dead at|when|in|back|young
  eg-en my mother died of a stroke; lost my brother to suicide
  eg-es mi papa murio de un infarto

rule might-come might-come
  why It might come; stands before the flag.
  en is|are|could|can|will & side effect|effects; is|are & common; what if i|my|it|he|she|they|the|we|someone; in case i|of|someone|it|he|she|my
  en if some|one|any day i|it|my|he|she; the day i|it
  en if i ever|get|have|feel|start|had|got|should|see|notice|were|need|fall|faint|become
  en if my|the|it|he|she chest|heart|sugar|pain|oxygen|pressure|bleeding|starts|gets|drops|falls|goes|happens|ever|has
  en when should|do|would|to i|we|you call|go|worry|use|take|come|get; when to call|go|use|worry|take; what do|should|to|would i? we? do|say if|when
  en should i|we call|go|come|worry|take if|when
  en what|which|whats|how are|is|were|about|do & signs|symptoms|warning|risk|chances|odds|causes|cause|prevent|level|tell
  en signs|symptoms|warning|risk|risks|chance|chances|prevent|preventing|prevention|avoid|odds of|to|about|a|for|from|if|signs; difference between|of
  en difference & between; does|do|can|could|will|would & cause|lead; can|could|will|does & make|give me|you|us|a
  en what|how|whats does|do|is|would|it|a|an|the & feel|feels|look|looks|tell|like
  en how|what do|to|can|would|should|will i|you|we? & know|tell|recogni*|spot|if; do|should i|we need|have to? worry about
  en should i|we go|call|come & if; does|do|can|could|will|would the|this|that|a|my|it|new|these & cause|lead|help|prevent|give|raise|increase
  en side effect|effects; said|says|told|tells|advised|warned|reminded & call|go|if|watch|look to|for|if|911|out|when
  en said|told|says to|me watch|look|call|go|come; watch|watching|look|looking|checking|check for|out; am i|we at; at risk
  en leaflet|label|bottle|pamphlet|instructions|paper|sheet|poster|card say|says|said|about; have|did i|you ever
  en how|what to|do|should i? prevent|avoid|tell|know|use|treat|handle|recognize; how do i|you|we know|tell|prevent|avoid|recognize|use
  en how often|common|long; just in case; so i|it|that dont|doesnt|wont; afraid|scared|worried of|about falling|another|having|getting; careful not
  en try|trying not to; keep|keeps me|it|from from; do|should|would|can i|we call|go|come & if
  en booklet|brochure|pamphlet|handout|flyer|sheet|packet|magnet|poster|video|book|guide|leaflet|website|seminar|lecture|workshop|class|article|info|information|papers|paperwork on|about|for|regarding|of
  en read|heard|says|article that|about|where|online|somewhere; saw on|in the? tv|news|paper|facebook|internet
  en nurse|doctor|dr|they said|told|wants|want & watch|look|check|keep & for|out|eye
  en what is|are|was a|an
  en if a|some|any person|people|patient|somebody|one; if somebody|someone|anybody|anyone|you
  en just want|wanted it? wrote|written|to|know down|on|know
  en if i sign|signed|join|enroll|start; told|said us|me|them to go straight|right|directly; go straight to & if
  en suppose|supposing|imagine if|that|one|some|his|her|he|she|my; hypothetically; say one|some night|day; let us say
  es que hago|hacer|debo|debemos|pasa|pasaria|hacemos si; que debo|debemos|tengo que? hacer si|cuando; en caso de|que
  es si algun dia|vez me|le|nos|tengo|siento|llega|llego; si un dia|algun me|le|nos; el dia que me|le
  es si me llega|llegara|da|diera|vuelve|baja|sube|duele|desmayo|falta|caigo a?
  es si tengo|tuviera|siento|empieza|llego|sale|sangra & llamo|voy|hago|debo|llamar|ir|avis*|que
  es cuando debo|tengo|hay|se llamar|ir|que|preocupar*|llama; ^ cuando llamo|llamar|llame al?
  es cual|cuales|que|como son|es|se|puedo|saber|significa & sintomas|senales|riesgo|riesgos|signos
  es sintomas|senales|riesgo|riesgos|signos|prevenir|evitar|prevencion|causa|causas de|del|un|una|el|la|a; efecto*|secundario* de|secundario*
  es puede|pueden|podria causar|dar|provocar; dijo|dijeron|dice|dicen|aviso que? si|llame|vaya|cuando|avise|fuera|llamara
  es por si me|le|se|acaso|hay|tengo; para no; como prevenir|evitar|uso|saber|se; como se siente|sienten|sabe|reconoce
  es puede|pueden|podria & causar|dar|provocar; tengo miedo de caer*; si llegara|llego a; alguna vez
  es voy|llamo|llamar|ir & si & tengo|me|siento|duele; llamo|voy|llamar|ir|llame & si & baja|sube|hay|es|el|la|llega|pasa
  es folleto|librito|libro|hoja|hojita|papel|papeles|cartilla|guia|tarjeta|volante|panfleto|revista|charla|platica|taller|curso|seminario|video|informacion|info sobre|acerca|de que
  es lei|leyendo|escuche|oi|dicen|vi que|en|sobre|un|el|la & que|papel*|periodico|internet|tele|noticias|revista|facebook|higado; lei que
  es dicen que; dijo|dijeron|pidio que? vigile|vigilara|fije|fijara|observe|cuide|pendiente|atento|atenta|chequee|revise|este
  es no tengo & nomas|solo|nada & lei|pregunt*|saber|curiosidad; nomas|solo lei|pregunto|preguntaba|queria|quiero saber|preguntar?
  es ^ que es|son un|una
  es si uno|una|alguien|alguno se? llega|llegara|cae|cayera|tiene|tuviera|siente|sintiera|le|da; si uno|alguien; si una persona
  es si me? inscribo|apunto|anoto|entro; dijo|dijeron|dice directo|derecho|derechito a|al; el nino|nieto|nieta|bisnieto|bisnieta pregunta|pregunto si
  es supongamos|supongase|imaginese|imagine|digamos|suponiendo que?
  en supposing|suppose|imagine i|he|she|we|it; if he|she|i|we|you took|take|ate|had & would|will|should|could; what exactly|what is|are|s; curious $
  es si me|nos|le faltara|diera|doliera|pasara|cayera|desmayara|sangrara|ahogara|mareara; ^ que es la? angina; planeando el|un viaje
  es si mi|el|la {someone} llegara|llegase a & que & hace|hago|hacer|primero
  eg-en what if I get chest pain; what are the signs of a stroke; they said call 911 if I pass out
  eg-es que hago si me duele el pecho; cuales son los sintomas de un infarto

rule resolved resolved
  why It is over; a nurse hears of it.
  en {pain}|pressure|tightness|dizzy|dizziness|spells|bleeding|attacks|symptoms|numbness|it|thats|palpitations is|are|has|have|all|went|its gone|resolved|cleared|stopped|healed|subsided|away
  en went|gone away; no more|longer; cleared up; gone|better|stopped since|with|after; not|dont|havent|no & anymore; havent|hasnt|not had & since
  en doctor|dr|hospital|they & said|checked|says & fine|ok|clear|nothing|good|normal; all clear; came back & normal|fine|clear|ok|negative
  en better with|since|after; no more & since
  en none|nothing|not since; stopped right|on|by away|its|itself
  en quit|stopped bleeding|hurting|burning|itching|shaking|vomiting; bleeding|bleed|it quit|stopped; nothing serious|big
  es se me|le quito|paso|alivio; ya no me|le? duele|duelen|da|siento|mareo|desmayo|falta|sangra|hay|molesta; ya no tengo|tiene|tuvo|tuve mas? el? la? ese? dolor|dolores|fiebre|calentura|mareo|mareos|nada|eso|sangrado|tos|vomito|vomitos|nauseas|sintomas|molestia|molestias|presion|sangre|ronchas|hinchazon|palpitaciones|opresion|punzadas|punzada|adormecimiento|falta|ahogo|asma|temblor|temblores|problema|problemas|{pain}; se me|le quito
  es ya se|me quito|paso|alivio; desde que tomo|uso; salio normal|bien|negativo; fue falsa; no fue nada; ya estoy mucho? mejor|bien
  es ya no me? le? silba|aprieta|arde|sangra|sangro|vomita|marea|ahoga|ahogo|mareo|punza|aprieta
  es solo|solito|sola se|me quito|paro; ya no & despues
  es ya cerro|cicatrizo|sano|seco; dejo de sangrar|doler; cosita|poquita de nada|cosa
  eg-en the chest pain is gone since the stent; no more chest pain since the new pill
  eg-es ya no me duele el pecho desde el stent

rule now now
  why It is of now, whatever else is said of its time.
  en now & again|worse|still|hurt*|cant|numb|bleed*|blood|dizzy|having|happening|same|back; again|currently|worse|tonight|happening
  en still & {pain}|having|cant|wont|bleed*|there|feel|got|bad|vomit*|dizzy|numb*|hurts|feels|weird; came|coming|comes|is|its back again?; right now
  en same|just as|like last time; just now|started|happened|passed|fell|had; today|tonight & again|same|started|worse|having|cant|feel|feels|bad|i|my|the|am
  en this morning|afternoon|evening|am; since morning|afternoon|yesterday|last|noon|lunch|breakfast|then|night & night|nite|since|am|week
  en last|all night|nite|evening|day; hour|hours|minute|minutes|min|mins ago; started|start|starting today|now|this|ago|again|last
  en think|thinking|believe i? it? he? she? my? am|is|be|have|had|having; having|getting another|chest|bad|trouble|more|these|pain|pains|it
  en another one|stroke|heart|seizure|attack; feel|feels|feeling like|same|weird|really; cant|cannot stop|go|quit|breath*|move|feel|talk|see|stand
  en wont stop|go|quit|come; keep|keeps coming|happening|falling|passing|fainting|getting|having|hurting; never had|felt & like|this|before|bad
  en help|hurry; yesterday; earlier
  en never felt|had|seen & so|such|worse|bad|that|scared|terrible; nunca & asi|igual|antes|tanto|tan|fuerte
  en same feeling|pain|pressure|symptoms|sensation|thing|way as|like|when; just like when|my|last & heart|stroke|first|before; started|start half|an|a|1|2|few hour|hours|minutes|while; only stronger|worse|harder
  es ahora|hoy|ahorita & otra|mismo|igual|duele|peor|siento|sangr*|desmay*|falta; ahora|hoy|ahorita me|no|tengo|se|le|esta; anoche; otra vez|ves; todavia|aun me|le|se|nos|sangr*|no|duele|siento|siente|mareado|mareada|mal|sigo|sigue|esta|estoy; todavia|aun tengo|tiene {pain}|mareo|fiebre|falta|presion|vomito|sangrado; sigue|sigo|esta|estoy|siento|siente igual; igual que|de|a la|el|cuando|esa|aquella|antes|entonces|hace|otra|ayer|mi; peor; ayer; de nuevo
  es nuevamente; ahorita; desde anoche|ayer|hoy|temprano; desde esta|la manana|noche|tarde|madrugada; hace rato|horas|minutos|media|poco|ratito
  es hace unas|una|un hora|horas|minutos|rato|ratito|momento; esta manana|noche|tarde|madrugada; creo que? me? es|tengo|otro|un|una|le|dio|da|estoy
  es me|le|se esta dando|doliendo|pasando|ahogando|sangrando; sigo|sigue|siguen; volvio|regreso; no se? me? para|deja|puedo|aguanto; acaba de
  es nunca & asi|igual|antes|tanto|tan|fuerte
  es hoy|ahora|anoche|ayer si
  es nunca & pasado|visto|dolido|sentido|tenido & esto|asi|esta|este
  es mismo|misma|mismito|igualito dolor|sensacion|cosa|presion|sintoma que|de|como|a; mas fuerte que & vez|antes
  es siento lo? mismo|mismito|igual|igualito
  en past|last hour|hours|minutes; past|last couple|few|two|three|half of? hour|hours|minutes; staggering|convulsing|foaming|slurring|unresponsive
  eg-en chest hurts again like my heart attack years ago
  eg-es ahorita me duele el pecho como hace anos

rule at-this-moment at-this-moment
  why It is of this moment even where the sentence asks what to do if.
  en like|as it is now|right; right now; like now; as we speak; is happening; happening now; its happening; going on now; as i|im text|texting|type|typing|write|writing
  es ahora mismo; como ahora|ahorita|ahoritica; en este momento|instante; ahorita mismo|mismito; me|le esta pasando; ya me esta
  en think|believe|afraid|sure this|it|its is? a|an|another|my? heart|stroke|seizure
  eg-en what should I do if my chest hurts like it is now
  eg-es que hago si me duele el pecho como ahora mismo
