# Points of words and of two neighbours, learned from the labelled texts of the tests: `CcmFlow.RulesBench points emergency` writes this
# table anew. "points <kind> <least> <least-beside-less> <least-in-doubt> <least-of-one-word> <least-of-emergency> <before>": a text of n words
# (at least 7) needs before + (sum of its points) / sqrt(2n) to be least or more; more where a rule found something less, still more where one
# found the sign itself but denied, of long ago, a figure of speech. Below the last two an emergency of the rules is doubted.

points emergency 12 18 28 -12 -18 -5
  80 respirar
  73 sangre
  69 fainted
  68 no puedo
  67 repente
  64 vivir
  61 ambulancia
  60 aire; cant
  57 lado
  56 words
  55 blood; face; respira
  54 el pecho
  53 me estoy; wont
  51 ambulance; despertar; having
  50 chest
  49 breathe; fuerte
  48 drank
  47 floor; no puede; throat
  46 creo; de :number:; desmaye; head; me desmaye; swallowed; thinking; vida
  45 bad; despierta; no sabe; pecho; siento; suddenly; unconscious
  44 air; choking; y no
  43 arm; cant breathe; cara; lips; piso; vomiting
  42 leg; siento que; tome
  41 collapsed; living; mucho; no despierta; veo
  40 lengua; responde
  39 boca; breath; isnt
  38 am having; creo que; dad; help; hi; la cabeza; la mano; matar; no respira; tongue; voy a; want to
  37 am going; bleeding; breathing; desmayo; dice; hard; la boca; life; no para; quiero vivir
  36 brazo; confused; esta; garganta; having a; hour; izquierdo; labios; me puse; mouth; myself; numb; palabras; sentido; whole; worst
  35 and; better off; feels; la lengua; left; los ojos; me voy; morirme; puedo respirar; side; times; tomo; vomitando
  34 :sos:; cabeza; call :number:; derecho; el piso; is :number:; live; ojo; shaking; y
  33 ayuda; black; end it; i think; no reacciona; ojos; reacciona; saturacion; sweating; tiene; to end; un dolor
  32 dolor; fistula; glucosa; hit; mano; mi vida; mom; mucha; my head; no aguanto; sudden; talking; todo el; tonight
  31 confundida; convulsion; gasping; la pierna; mama; meter; pierna; se le; vision; went
  30 emergencia; hand; hurry; marca; me puedo; of my; responding; table; to live; twice; una ambulancia
  29 aguanto; an; bano; blue; cai; doesnt know; hablar; keeps; la cara; no responde; ok but; pero me; puse; rato; sabe; seeing; the floor; unresponsive
  29 wife
  28 and my; cant get; cloro; doble; glucose; hijos; house; hurts; i fainted; levantar; like; me cai; negro; papa; pienso; point; sangrando; se esta
  28 seizure; suelo; terrible; think i; wake
  27 alguien; and i; ayudenme; como si; conocimiento; feels like; going; husband; las palabras; llamen; mi esposo; o2; perdi; sangrar; she; sitting
  27 sudorfrio; think; to kill
  26 at once; be dead; carro; closing; de sangrar; down; eye; from my; habla; he; he is; inconsciente; just; los labios; matarme; my face; my left
  26 no veo; thinking about; tongue is; took too
  25 dando; de pastillas; estar; estomago; feel like; half; in my; kitchen; me tome; mis hijos; mismo; mover; my chest; one side; pain; pistola
  25 please help; presion en; severe; speech; temblando; tengo el; the table; tight; took :number:; tragar; trago; up; up blood; ya tengo
  24 a :number:; and he; azucar en; en el; ending; esposo; i keep; in the; me quiero; medio; mi papa; morir; my hand; not ok; pecho que; right; salen
  24 se; something; spo2; tell my; there is; this morning; woke
  23 doesnt; el brazo; en :number:; espuma; fainting; for me; ganas; ganas de; going to; is unresponsive; jaw; la garganta; legs; marca :number:
  23 mi esposa; overdosed; oxigeno; piernas; que me; que no; reads; seguir; took; un lado; wont stop; y me
  22 a car; agarro; al :number:; bs; cant breath; chest hurts; conoce; convulsionando; cut my; gun; headache; i do; mucha sangre; no siento; paramedics
  22 rapido; reconoce; sat; squeezing; tell; tengo la; una hora; wake up; y estoy
  21 a lot; agarrar; an hour; bathroom; belly; bien pero; bleeding from; bp; choking on; clots; convulsiones; desperte; donde esta; el aire; el dolor
  21 esposa; for air; hinchada; i cant; into; is swelling; la manana; lot; mama no; me salen; mi senora; mordio; my leg; my life; pienso en; pills
  21 please hurry; quiero matar; se trago; started; to sleep; traigo; vibora; vomite; vomited blood; what do; would be
  20 :number: for; an ambulance; azucar; be here; been; bottle; cosas; derepente; do it; double; empezo; esta convulsionando; except; eyes
  20 fainted twice; fell; glucosa :number:; hirviendo; i took; inhalador no; knife; lips are; looks; me desmayo; mi mama; momento; mordio una; my arm
  20 nobody would; of living; ox; oximeter; pastillas de; pensando; peor; please send; puedo levantar; reaccion; respiracion; seguir viviendo; sentado
  20 spo2 :number:; sudor; the whole; through; viviendo; vomito; voy; when i
  19 accidente; all over; and now; awful; be; be better; bg; bg :number:; body; by a; came on; con dolor; consciousness; cuerpo; dando un; desmaye en
  19 dont see; el lado; esposo no; esta dando; estoy; faint; getting; heavy; in a; it all; keep fainting; la fistula; la pistola; la vista; llame al
  19 me entra; minutes; nitro; please call; pulse ox; quiero; respiro; sangrado; se desmayo; since this; slurred; stomach; sugar is; the pain; the point
  19 three; to die; vista; woke up
  18 :number: de; a minute; a nadie; a time; acabar; acabar con; ahogando; arms; cleaner; de estomago; de mas; desde la; desfibrilador; dice lo; die
  18 dio una; el conocimiento; el peor; emergency; en la; estarian; estarian mejor; found; hace nada; help me; himself; i can; insoportable; its
  18 kill myself; la vida; lado izquierdo; llame; me esta; me queme; minute; necesito ayuda; ni donde; not responding; pastillas para; puedo mover
  18 queme; real; right now; sabe ni; sangro mucho; stomach pain; the kitchen; un carro; unbearable; ve; veces; whole bottle; wish i; y esta; you for
  17 :number: times; :number: what; :number: with; a seizure; abajo; ambulancia por; at a; auxilio; bajo a; bs :number:; can only; car; chest and
  17 chest pressure; cierra; coldsweat; con un; confundido; corazon me; dont know; dos veces; drain cleaner; enredado; entra; espalda; fainted in; fast
  17 feo; fever :number:; glucose :number:; harold; hour ago; i have; is numb; is talking; left side; lost; mom is; move; my husband; my right; nariz
  17 no voy; of blood; oxygen is; pastillas; perdi el; perdi la; puedo despertar; quien soy; quiero morirme; reason; reason to; red blood; resuello
  17 sangre de; saturacion :number:; sense; shocked; shocked me; sudando; the bathroom; thought it; tightness; veneno; y el
  16 :number:; abuelo; atropello; bottle of; bright red; burned; by mistake; cabeza y; came; contesta; crushing; dado; de dormir; del bano; descargas
  16 diganle; el glucometro; empty; es que; estaba; face is; feel; frasco; good morning; hablando; hablo; horrible; is having; is unconscious
  16 know where; la mitad; like i; lost consciousness; me cierra; me falta; me hace; me mordio; me reconoce; mejor me; mistake; mitad; morados; muchas
  16 mueve; mundo; my speech; neck; no feeling; nomas que; on the; over; oximetro; quiero morir; respira bien; salen las; she is; sin mi; soaked
  16 someone; stop bleeding; struggling; stuck; tengo; throat is; tres; un ojo; una emergencia; va; vuelve; wife is; words at; wreck; y tengo
  15 a matar; all of; and its; arent; arent there; ayer estaba; barriga; bp :number:; breathing is; bright; came to; care if; chest is; cuello; cut
  15 desde; dificultad; drain; drooping; dropping; duele el; el desfibrilador; el frasco; el inhalador; el suelo; esta noche; fever; garage; habia
  15 hallucinating; has no; here anymore; hives; i am; just now; know what; la espalda; la nariz; la soga; le dio; like coffee; live no; lo que; loaded
  15 matar a; me atropello; me muriera; mejor si; mi azucar; muriera; my jaw; my mouth; my neck; need :number:; need an; no pulse; now; oxygen; pecho y
  15 puede hablar; puesto; raro; real bad; recto; repente no; sangra; sangrando mucho; side of; soga; stopped breathing; strok; swallow; swelling
  15 texting i; the garage; tirada; to shoot; toilet; turned; venga; vomite sangre; who i
  14 :bad:; :number: min; :number: por; abre los; accidente de; ahogo; also; am so; ayudeme; ayudeme por; azucar de; bone; braso; bunch; bunch of; caida
  14 carne; cierra la; cocina; coffee grounds; como; como cafe; corto; crooked; de carro; de matarme; dead; dedos; descargas seguidas; desde hace
  14 dialysis; doing cpr; donde estoy; drunk; el oxigeno; el veneno; elephant; era agua; funny; got; grounds; had to; hard to; head on; help now
  14 hijos que; hoy mismo; husband is; insulin; into my; inyecte; is hurting; isnt breathing; limp; llamen al; looks like; los dos; mama se; me conoce
  14 me cuesta; me muero; mejor sin; might; muero; my legs; my wife; negra; no abre; no despertar; no le; on one; ox :number:; paramedicos; pressure in
  14 puedo agarrar; que estoy; que seguir; quedo; rattlesnake; recognize; respirando; revolver; rope; sabe donde; se tomo; sobredosis; speech is
  14 suicidio; swelling up; tearing; the pills; tiene los; tome muchas; tomo el; tosiendo; tosiendo sangre; una; very; vomiting blood; wheezing
  13 :number: que; a mis; abre; accidentally; across; acting; ahogandome; and not; aparato dice; both arms; breastbone; but my; cama; cant feel
  13 cant move; coagulos; coumadin; dan ganas; de cafe; de vomitar; dejo de; dia es; do this; ending it; escribi; este mundo; estoy sangrando
  13 everyone would; fell and; gas; glucometro; i been; incoherencias; know who; la carta; la cocina; le; llega; me ahogo; me corte; me llega; mitad de
  13 mornin; mucho el; my body; my breastbone; need help; ni quien; no respiro; no vuelve; nobody; only say; out at; oxigeno en; panza; pensando en
  13 presion; puedo; quijada; rapida; reaccion alergica; reaction; rectum; repente deje; responden; sale; seguidos; shrimp; sin sentido; slurring
  13 somebody; sube; sweaty; the basement; this mornin; to go; todas las; too many; took all; turning blue; una vibora; veo doble; vomit; vomitar
  13 vomited; was dead; went off; while; with a; wont wake; worst headache; wrists; y se; y ya; ya escribi
  12 :number: and; :number: on; :number: percent; :number: units; a bunch; about to; agua me; algo; amanecio; and dizzy; and it; anda; at rest; bajo
  12 basement; being; bien fuerte; bleeding bad; breath at; calentura de; cant swallow; cant walk; coming out; copperhead; cosas que; coughing
  12 coughing up; de momento; desfibrilador me; dona; dormirme; duele mucho; el bano; el braso; el ojo; el oximetro; emergency help; emergency please
  12 es emergencia; escalera; esta respirando; everything i; fainted at; fainted this; feel faint; fire; fria; fue de; fuerte de; gasping for; gibberish
  12 got my; got the; grandma; have the; helping; hincho; hincho la; house is; hueso; hurting; i just; ice; in chest; insulina de; is bleeding
  12 is slurred; is very; just that; keep; kill; la escalera; la panza; las venas; left arm; like a; lo puedo; los dedos; me inyecte; me responden
  12 media; mi hijo; mi oxigeno; min; morning; muchas pastillas; muy fuerte; my belly; my throat; my tongue; my words; negro como; ni el; no la
  12 not good; number :number:; ojo derecho; ojo izquierdo; on eliquis; opresion; out on; percent; plan to; pounding; que dia; que los; quiero acabar
  12 quisiera; rest; saliva; says :number:; sentido a; si acepto; smile; smile is; stents; tanto el; tar; taza; that arent; that new; the drain
  12 the left; thinking of; tiene la; two words; under; units; units of; up after; venas; vomitando sangre; was gone; wont quit; worth; wrote; xarelto
  12 y hoy; y tiene; y tomo
  11 :number: con; :number: now; :number: of; :number: unidades; a alguien; a estar; about :number:; abuela; aceite; alguien ayudeme; am bleeding
  11 are blue; as when; asfixio; ayuda de; badly; be alive; behind my; being kind; bien confundida; bit me; blades; boiling; boiling water; brazos
  11 bridge; cai y; cant do; car accident; cara dormida; carta; clammy; cloro pensando; como :number:; con dificultad; corte; cosas sin; de un
  11 dear just; del pecho; del suelo; demasiadas; demasiadas pastillas; desmayado dos; despertar a; dios nomas; dolor de; dormido; drank the; en si; epi
  11 epi pen; equivocacion; error; esposa no; esta ahogando; esto es; estoy muriendo; fell out; fiebre de; for being; frasco de; gave myself; goodbye
  11 hace rato; hallway; he has; high; hip; hit head; hoy me; i cough; i wrote; is closing; is drooping; know; la quijada; la respiracion
  11 labios morados; lado derecho; las de; lengua y; like this; lips look; llevo; look; lots; low :number:; mareado; me asfixio; me hincho; me my
  11 me paro; messages i; mi marido; minutos; mis piernas; mouth is; my lips; my o2; my stomach; n; no agarro; no contesta; no deja; no reason
  11 not breathing; not helping; of his; of pills; off the; on fire; oximetro marca; papa no; pastilla nueva; pecho como; pensamientos; pensando que
  11 peor dolor; pero no; por equivocacion; pressure pills; puedo parar; pulse; purpose; puse :number:; put the; quedo sin; quiero hacerme; rather
  11 rather be; reads hi; rolled; ronchas; sale sangre; sangre por; saturacion de; says; says lo; send; send someone; siento las; sin parar; slipped
  11 stabbed; stools; stop no; sugar at; suger; swelling after; tengo pensamientos; the bed; the bridge; the fast; the night; then; these pills; time i
  11 tirada en; to :number:; todas; todos estarian; toso; un momento; una convulsion; una opresion; unidades; veces hoy; vuelve en; was fine; what day
  11 what year; worst pain; y ahora; y habla; year it
  10 :number: tylenol; a breath; abeja; accident; acepto los; acuesto; agua hirviendo; ahogo cuando; am; am on; ambulance now; and hit; and vomiting
  10 anoche; apretado; apurense; arm is; arrastrado; arriba; arriba de; atraganto; atraganto con; atropello un; azucar arriba; azucar esta; back and
  10 bastante; bed; belt; bleeding wont; blood is; blood twice; bottom; burned my; cada vez; cadera; cae; call; can see; choque; chst; closing up
  10 coordina; counted; cup; dad is; de abeja; de oxigeno; de respirar; de una; decided to; defibrillator; deja de; derecha; descanso; despues de
  10 drank some; driving; dropped to; el corazon; el machete; el recto; en vez; ending my; entero de; es una; esposo se; espuma rosada; estar muerta
  10 estomago que; estorbo; everyone; except i; fat; feeling in; fell down; fiebre; fiebre y; fine at; fingers; floor since; foam; frasco entero
  10 full of; garganta hinchada; glucometer; go to; gushing; habia pasado; hablar bien; hablo enredado; had my; hay fuego; he collapsed; herida de
  10 hit by; how i; i overdosed; is choking; is confused; is crooked; it was; it wont; juice; just collapsed; la cadera; la cama; la sierra; last night
  10 levantar del; los pulmones; lungs; machete; making; marca hi; marido; me acuesto; me corto; me durmio; me pego; meter reads; much medicine; my back
  10 my hip; my kids; my son; my whole; my wrists; nadie; necesito una; need ambulance; no coordina; nombre; nueva de; one eye; only; overdosed on
  10 passing; planning to; point in; popo; por error; por mas; pouring; puedo tragar; pulmones; pulse oximeter; pulso en; puso; racing; reading
  10 reading :number:; respiro muy; right hand; sabe quien; sangra mucho; sangre roja; sangro; se atraganto; se mueve; seeing things; shoot
  10 shoulder blades; si me; sierra; since breakfast; sink; skin; skin is; so bad; soy un; speach; speach is; stop texting; straight; sugar
  10 suger :number:; swallowed a; take all; ten minutes; termino; termino con; texts i; that i; the hallway; the rectum; the rope; the use
  10 this afternoon; thought; tied; times in; to hurt; to on; to take; to the; toallas; today i; tome de; tomo cloro; tomo warfarina; took a; tosi
  10 tosi sangre; un estorbo; under my; use of; used my; veneno de; vez de; vivir mas; white; with chest; words out; worse; would rather; y la
  10 y temblando
  9 :number: i; :number: please; :number: when; a gun; a la; a plan; a tomar; abdominal; abdominal pain; about ending; abrio; abrio la
  9 accidentally took; across my; acuerda; acuerda de; after that; ahogando con; ahora; ahora mismo; al cuello; algo como; aliento; and cant; and her
  9 and today; antifreeze; anymore i; aprieta; ataque; atragantando; attack i; azules; bad i; balcon; behind; bit; bit by; blanco; blood clots
  9 boqueando; borra; borra de; brazo izquierdo; brazo y; breath good; cant be; cant talk; carbon; carbon monoxide; cayo de; coldsweat and; commode
  9 como borra; con todo; confused and; corte las; coughed; counted out; cpr; cuando toso; day it; de abajo; de fiebre; de lado; dead and; dedos del
  9 deja; del balcon; demasiada; demasiada insulina; desmayar; dice hi; diganle a; dizzy and; dolor en; dolor que; dos brazos; drooling; el cloro
  9 el garaje; el jugo; el tanque; enough air; entra el; epipen; escupo; esta como; esta inconsciente; estaba bien; estar muerto; estoy temblando
  9 estoy tosiendo; estoy vomitando; everywhere; fasting sugar; feel my; fistula de; four; four times; fuego; fuerte en; garaje; get air
  9 glucometro dice; go be; golpe en; good at; had this; had two; have got; hija de; his; hoy lo; husband has; i fell; i sound; i stand; i walk
  9 ice cold; in both; insulina; is empty; is getting; is unbearable; isnt responding; it tonight; its hard; jalo; jalo aire; just sitting; kids
  9 know how; la barriga; la glucosa; las piernas; lay; laying; leg with; lengua hinchada; levantarme; llega el; lot of; many pills; mas la; me cae
  9 me di; me habia; me pasa; me sube; media cara; medicina del; meter says; mi abuela; monoxide; morning on; much insulin; mucho la; muy mal; my bottom
  9 my breath; my oxygen; my vision; nariz no; no conoce; no jalo; no point; nose bleed; of it; of suicide; off dead; off if; on coumadin; on floor
  9 over in; own house; papi; para mis; para vivir; pastillas del; pego; pen; piernas no; pistol; pistol out; popped; puedo ni; puente; pupil; purple
  9 que era; que es; que venga; quien era; quisiera estar; rapida en; rat; rat poison; ratas; razon; razon para; really; recognize me; respirar bien
  9 sangrado que; sat :number:; sats; saw; says hi; says i; se acuerda; seeing double; seguidas; seria; sigue; sin conocimiento; sin poder; sin saber
  9 sitting still; sleeping pills; slow; so confused; son is; sound; speaking; stand; sube al; sugar en; sugar over; sugar reading; tablets; tengo las
  9 thanks i; the ankle; the commode; the gun; the sink; then i; they put; till monday; to breathe; toes; tome demasiadas; took to; took way; top
  9 tos pero; towels; tried; trouble speaking; tub; un accidente; un rato; urgente; va a; viejo; walk to; way; way to; while i; woken; woozy; words are
  9 yes yes
  8 :number: fever; :number: ya; :sos: :sos:; a otro; a pill; a strok; acostarme; after the; aguanta; aguanto el; al hospital; al respirar; alarm
  8 alarm is; ambulance my; ambulance please; ambulancia rapido; an emergency; and his; and she; and short; and sweating; angina; anoche no; apretada
  8 aqui conmigo; are purple; as tar; asfixiando; atack; atorado; atras; baja por; bajo :number:; be with; bee; bee sting; been thinking; below; between
  8 bien gracias; black as; bleeding a; blood everywhere; blood this; borracho; bumped; burn; burn on; cabeza mas; cada; canse; cant see; cant stop
  8 care; cascabel; caso; chueca; cleaning; como borracho; como que; con aceite; confused suddenly; conoce a; conosimiento; contesta bien; cuchillo
  8 cuida; d; dark; daughter says; de barriga; de cascabel; de las; de ver; dead i; debilidad; del cuerpo; del lado; del ojo; delirando; desperte en
  8 dice high; doble de; doesnt recognize; dolor fuerte; down my; dura como; el conosimiento; el doble; el hueso; el pulso; elephant on; en medio
  8 en sudor; en suicidarme; entero; entra aire; entre; esta hablando; estan; estaria; ever; ever had; eyes rolled; falta la; finish a; found me; gasp
  8 grave; grease; ha dado; hace una; half my; he had; he was; heart atack; heart pain; her; hijo; hinchando; hora; huge; i breathe; i died; i swallowed
  8 i was; i woke; importa; in here; indigestion; insides; insulina por; is blue; is hallucinating; is limp; is seeing; its an; jerking; jump off; kinda
  8 la puedo; la rapida; labios y; lap; lay down; le esta; le hablo; leg is; like its; like somebody; lined; lined up; live for; llamen a; lleva
  8 lots of; ma; making sense; mal; manden una; mano no; many; mato; maybe :number:; me canse; me obedece; me pegue; me puso; me responde; me sale
  8 me sangra; medio cuerpo; mejor estaria; mi brazo; mi viejo; mismo ya; miss me; momento a; monoxide alarm; monton; mordida; mover el; mrs; muerto
  8 my defibrillator; my dialysis; my epi; my house; my lap; my metoprolol; my nose; myself :number:; nada me; narcan; necesito el; negro y
  8 new antibiotic; ni la; no relief; no vale; nose; nosebleed; obedece; of her; off without; ok i; on :number:; on a; one pupil; open and; out
  8 over and; oxigeno puesto; oxy; pain in; papa esta; para de; para siempre; pase de; pecho apretado; pecho cuando; peeling; peeling off; pero ahorita
  8 plums; police; por favor; puedo mas; pulled; puse insulina; que alguien; que desde; quedando; quiero despertar; quiero matarme; quiero seguir
  8 quijada y; quitarme la; reads :number:; relief; revento; ripping; rite; rolled back; say two; seizure this; send help; senora; sharp; she stopped
  8 she was; sick to; siento la; site; size of; sleepy; soaked through; sobredosis de; soy la; squeezing in; sting; struggling for; stuck in; suicidal
  8 tabla; table saw; talking gibberish; tan; tengo chest; tengo ganas; than the; the aide; the knee; the last; the letters; the toilet; the words
  8 the worst; things; through the; tiembla; tiene pulso; tieso; tirado; tirado en; to wake; toda; tome el; took the; top number; trago mis; tu papa
  8 un monton; una carga; veo nada; vibora de; vista de; vista del; vomiting and; vomito como; wait till; warfarin; wet; wife just; without me; wont go
  8 working; x3; y mareo; y sudorfrio; y veo
  7 :number: ando; :number: descargas; :number: even; :number: shaking; :number: sobre; :sos: please; a few; a terrible; a truck; abuelita; acepto pero
  7 agarrar aire; ahogao; alarma; alcanzo; alguien rapido; all at; am sorry; am vomiting; ambulancia mi; and confused; and dropping; and the; arm went
  7 at me; ate shrimp; ayuda por; bajaran; bajaran una; basement stairs; bathroom floor; beating; belly pain; bigger than; black like; bleach
  7 bleeding heavily; blood wont; board; borroso; botando; brazo derecho; bumped my; cabesa; cae la; cafe molido; canse de; cant lift; cara y; carga
  7 carro prendido; catch; caught; cause i; cayo y; chest hurting; cinco; cloro por; clots the; collapsed in; comes; coming; con coagulos; confundida no
  7 convulsing; cuajarones; cuando camino; cuando se; curtain; cut to; dado :number:; darme un; de convulsiones; de fentanilo; de ratas; de toda; debajo
  7 decidi; del piso; desde anoche; desorientada; desperte ahogandome; di; did nothing; disparates; dont tell; door; down to; droopy; duele tanto
  7 el aparato; el cuello; el sangrado; el sugar; ems; en blanco; en darme; er with; es :number:; es insoportable; escaleras; escribi la; espalda y
  7 esposa esta; esta ni; esta vida; estan dando; estoy ahogando; estoy asfixiando; estoy atragantando; estuviera; even sitting; even with; everything
  7 face looks; fainting when; falta; favor me; feel a; felt; fentanilo; few; fiebre alta; fine but; fingernails; fingernails are; for breath; frente
  7 froth; fuertes; getting enough; go; golpe; got into; got so; grande que; grandpa; hacerme dano; half hour; hard as; hasnt; having trouble; headaches
  7 heavily; here tomorrow; herself; high fever; his chest; his head; hit my; hives all; i cut; i drank; i live; i plan; i vomited; i wish; icd; ido
  7 infarto creo; inhalador; is; is breathing; is on; is peeling; is so; isnt worth; it feels; jump; kill himself; killing myself; la frente; la saliva
  7 labios hinchados; las escaleras; las unas; last ten; le encuentro; le salio; le veo; left eye; level; life isnt; lleno; llevo una; lo mato; lo y
  7 los vecinos; lost vision; making any; manana ya; manden; manden la; mandibula; mano derecha; mas fuerte; mas grande; me agarro; me and; me aprieta
  7 me cayo; me dicen; me fui; me i; me mato; me pase; me punza; medical emergency; medio del; mensajes manden; mi casa; mi suegra; middle; miedo de
  7 minutes and; mire; mistake thought; molestar pero; molido; monoxido; mother; mucho de; muy alta; muy rapido; my baby; my grandbaby; my last
  7 my sleeping; my toes; neck hurts; negra como; neighbor is; nieto y; nitro x3; no alcanzo; no cough; no hace; no mueve; no sabia; no se
  7 not answering; not getting; now my; numb and; of bed; of everything; of water; on; on her; on like; on purpose; out in; out the; oxigeno bajo
  7 oxigeno me; oxycodone; oxygen sat; pain bad; papa se; para respirar; paren los; pasa el; passed i; peed; pego en; perdido no; picadura; pills for
  7 pills lined; pills so; pink foam; pink froth; please tell; point of; popo negro; popped open; por abajo; por las; precion; pue; puedo acostarme
  7 pumping; punza; punza el; pupila; pupila mas; puras; que mi; que quiero; quedando sin; quedo inconsciente; quiere tragar; quiero es; rato no; red
  7 right arm; ronchas y; rosada cuando; round; round it; sabia; sangrando de; sangre bastante; sat is; saturo; saturo :number:; saving; saving up
  7 se quedo; se quiere; seizure wont; seizures; severo; shaking chills; shaky; she has; si bajaran; siento los; siento mal; sight; sit
  7 sleeping tablets; slipped on; sobre :number:; soga lista; somebody please; soy; spitting; squirting; stab; started half; stiff neck; still
  7 struggling to; stung by; suicidarme; swallowed my; talking to; tanque; tanque puesto; tearing pain; temblando y; ten; tengo miedo; that wont
  7 the door; the mailbox; the recliner; the size; the slow; the tank; the tub; the wall; things that; think my; this anymore; this life; throat closing
  7 throat swelling; to read; toalla; tome :number:; tome cloro; tomo eliquis; torcio; toser; touching; touching it; tragar el; trago un; traigo la; tu
  7 un peso; up from; ve cosas; vecinos; ver por; vision in; vomite algo; waking; waking up; wall; was water; went numb; woken up; wont come; wreck my
  7 y bajando; y es; y na; y siento; y sigue; y sudando; you call
  6 :number: estoy; :number: litros; :number: nitros; :number: towels; :number: veces; a board; a cada; a chorros; a colgar; a curtain; a pounding
  6 a proposito; abri; acido; acostada; after eating; after every; afternoon; agarra; agarro aire; agarro la; agua; aide; air please; al corazon
  6 alergica; alergica fuerte; am about; am clammy; am dizzy; am fixing; an i; and belly; and this; any sense; anyone but; apa; appointment :number:
  6 apretao; aqui en; are black; asi; ataque al; atragante; atropello una; ayuda me; ayuda ya; bad now; baja :number:; bano y; be woken; been on
  6 bien feo; bigger; bleeding and; blindness; blood all; boca chueca; boca se; botando sangre; bowl; breath just; broke out; but right; by; cabe
  6 cabinet; cada rato; cai de; camino al; cant catch; cant hold; cant wake; car wreck; cara caida; cara hinchada; chapopote; charco; chest has
  6 chest tightness; chills; chorro; chorros; cleaning stuff; colgar; come out; como chapopote; como el; como tabla; con carne; con sangre; confundida y
  6 confusion; copperhead bit; corazon va; corre; corriente; cortando; cortina; corto el; cough but; coughed up; cree; cree que; cuando respiro; cutting
  6 da vueltas; dado cinco; de carne; de espalda; de mis; de tylenol; debil; decided; deep; deja hablar; desde las; desmaye dos; desorientado
  6 despertar manana; despierta mi; detiene; dice mi; diciendo; dio; doble insulina; dolor del; dolor insoportable; dont want; dont work; dos nos
  6 doubled; doubled over; drank drain; driveway; dropped; drunk i; duerma; dura; durmio la; eliquis; embolia creo; empezo hace; encontre; end my
  6 esposa tiene; esta delirando; estoy quedando; even; ever felt; every time; facial; facial droop; fading; falling; fast insulin; fatiga
  6 feeling faint; fijese; fijese que; finish; foggy; fria y; frio y; from fall; fuerte que; garganta apretada; garganta con; gasolina; get her; get it
  6 glucometro marca; glucosa me; goes to; going off; going out; good been; gracias pero; grande; gray; habla enredado; haciendo; haga dano; hand with
  6 hand wont; harold passed; has shocked; have decided; have ever; he isnt; he keeps; he wants; headache and; heart attack; heart hurts; heart racing
  6 heaviness; heces; her pills; hincha; his leg; hole; hurts and; i broke; i lay; i should; ida; in going; in her; inconciente; into the; ir con
  6 irme con; is an; is black; is blood; is convulsing; is hard; is heavy; is huge; is reading; is turning; it is; jalar; jalar aire; junte; kicked
  6 kids i; kids would; kitchen floor; la alarma; la cabesa; la corriente; la madrugada; la mandibula; la mesa; la vieja; lado del; late a; like it
  6 litros; live anymore; llamen ambulancia; llena de; lo hago; logro; logro despertar; look after; look blue; lopsided; los brazos; los quiero
  6 lost sight; love them; lungs feel; luz y; ma is; machete y; madrugada; mailbox; mama is; mami; manden a; manden ayuda; may be; me abrio; me apago
  6 me atragante; me ayude; me baja; me cabe; me please; me rompi; me va; meat; medical; medicina de; mensajes no; mensajes pero; mesa; metoprolol the
  6 mi abuelita; mi apa; middle of; misa y; monton de; moradas; mother is; mr; mucho por; mueve la; muy feo; my eye; my fingernails; my speach; nausea
  6 need emergency; neighbor; neighbor found; ni sentado; ni tos; nitros; no logro; no sube; noggin; nombre de; nose has; nosebleed on; nosebleed wont
  6 not making; not wake; nothing but; nuca; numb on; of chest; of tylenol; oigo; ojos no; on warfarin; on xarelto; operacion y; opresion en; own name
  6 oxygen at; oxygen level; pain ever; pain that; palido; pane; para fuera; para hablar; para que; parar del; pecho apretao; pecho bien; pecho fuerte
  6 pecho muy; pedazo; pegue; pegue en; pense; peor de; period; pero ahora; peso en; piso del; pistola y; please just; poder; poniendo azul; por todo
  6 port; preferiria; presion salio; pressure is; proposito; puedo decir; puedo hablar; puking; pulso a; pupils; que cuando; que he; quemo con
  6 quiero molestar; quiero quitar; quiero quitarme; quita el; quitaron la; raro y; ratito; recliner; respond; responde mi; ribs; rompi; rompi la; roof
  6 rope in; ruthie; sangrado por; sangre a; sangre con; sangre mucha; saturation; says he; se corto; se detiene; se vaya; see out; seizing; she cant
  6 she thought; shoulder; siento el; sight in; since harold; sitter; sitting here; sleep for; smoke; so short; some of; sound drunk; soy yo; spilled
  6 spitting up; splitting; sticking out; still :number:; stop after; stop its; stung; sudden blindness; suddenly cant; suena la; sweat; table tired
  6 talking but; tarry; tell you; tengo :number:; tengo aire; tengo un; teniendo; terrible headache; than; the driveway; the shower; the sleeping
  6 the truck; the va; the week; this awful; this squeezing; three times; through :number:; tiene caso; tiene convulsiones; tiene el; tirarme
  6 tirarme del; tired of; to my; to sit; todos; toes are; tome algo; tomo anticoagulante; too much; took that; towel; traba; turning; tuve que
  6 tuvo dos; twice today; un ahogo; un charco; un choque; un pedazo; una cortina; una pistola; una toalla; vengan; veo borroso; vida me; vida no
  6 vieja esta; viejo se; viva; vivir asi; voces; vomita; vueltas; walmart; was in; weight on; weird; welts; went black; went unconscious
  6 wife collapsed; wish; with sweating; wont move; wont respond; words to; wrote the; y mareado; y otra; y un; y vomita; y vomito; ya van; you dear
  5 :number: chest; :number: grados; :number: lethargic; :number: minutes; :number: temperature; a burden; a dado; a fit; a gas; a knife; a sentence
  5 a snake; a tirar; about fainted; about suicide; abuela no; abuelo se; acting confused; acuerdo; after tonight; aguanto la; aguanto mas; aire que
  5 al piso; alarma del; alguien me; all her; all night; all today; allergic reaction; alot; also my; alto no; alucinando; am choking; am gasping
  5 am short; am slurring; amanecio con; amarre; and arm; and chest; and eyes; and has; and stiff; and white; another stroke; answering me; antibiotic
  5 antifreeze out; aogando; apretao y; aprieta el; apuntando; apuntando con; ardiendo; are burned; are swelling; arrastra; arrastro; attack and; awake
  5 awful squeezing; ayuda no; back between; back i; back of; bad cant; bandages; bano negro; bed and; been having; been saving; being a; belt round
  5 beside; beside me; between my; between the; bien me; bled all; bled through; bleeding alot; bleeding through; blood since; blood suger; bluish
  5 blurred; blurred vision; boca y; body is; bomitando; bone is; bone sticking; borracha; both have; bp is; brazo con; breath is; breething; brethe
  5 bueno no; burden; busted; but; by ambulance; cabeza que; cacahuates; cadera me; caja; call the; cant brethe; cant finish; cant speak; cant take
  5 cant tell; caregiver; cargada; carro me; carta y; catch my; cath; chapapote; chest :number:; chest panes; chest that; chest tight; church supper
  5 cinco descargas; closing after; cold and; comin; como borracha; como chapapote; como ido; con escalofrios; con falta; con la; con mi; conmigo
  5 conocimiento un; convulsiona; corazon y; corta; costado; cuello y; cuerpo no; cuerpo y; cuesta mucho; culebra; d pecho; dad cant; dad isnt
  5 de azucar; de dos; de vivir; dedo marca; defib; defibrillator has; defibrillator shocked; del brazo; del esternon; del monoxido; derecho no
  5 derepente como; derrame no; desangrando; desfibrilador le; desmayo en; desmayo mi; despierta la; despues; diabetic; dial; dial :number:
  5 dialysis arm; dice incoherencias; dio un; doble y; doing the; dolor bien; dolor d; dont think; dormirme y; dosed; double dosed; down the
  5 drank antifreeze; drifting; drifting off; droop; drop to; duele; echo espuma; el abuelo; el aliento; el carro; el costado; el del; el sentido
  5 el viejo; electrocuted; elefante; empapada; empapada en; empape; empezo a; encerro; encias; encima y; encontre a; error las; es un; esposo amanecio
  5 espuma por; esta alucinando; esta apuntando; esta boqueando; esta confundida; esta tirado; esta vomitando; estaba lo; esternon; esternon y
  5 estoy desangrando; estoy pensando; every two; eyelid; face numb; fainted and; fainted for; fainted getting; fainted while; falta tanto
  5 feeling woozy; fell again; few words; fiebre ni; fine thank; fixing to; floor not; foam when; for everything; fork; found my; froth when; fuerza
  5 gas y; getting fat; getting worse; globo; glucose is; go on; going :number:; got me; got this; grados; grandma drank; grita; ground; gun out
  5 gurgling; gut; haga; hard time; having another; having seizures; he doesnt; head bleeding; heces negras; helado; help i; her chair; her words
  5 here again; here beside; hijo tiene; hincha la; hinchan; hinchan los; his eyes; hit his; hit the; hitting; holding it; hora con; hora ya; hour and
  5 hoy en; huele a; hurt myself; husbands; i accidentally; i counted; i gave; i love; if that; inconsiente; insulin and; insulin in; insulina rapida
  5 is all; is beating; is hanging; is ice; is lopsided; is or; is showing; is squirting; is struggling; is threatening; isnt making; it goes; it isnt
  5 it stop; it with; jadeando; jugo; juntas; keeled; keeled over; keeps asking; keeps falling; kill my; kitchen tile; know me; la caida; la caja
  5 la molestia; la nuca; la operacion; la pena; la taza; labios azules; lado y; las cosas; las del; las encias; last hour; le entiendo; le estamos
  5 le ha; le habia; le haga; le sale; left leg; lethargic; letters to; life and; light; limb; limb fell; linoleum; lips and; live like; lo cuida
  5 lo mordio; lo unico; machine quit; manden mensajes; mani; mareados; marido me; marquen; matar ya; me acuerdo; me an; me bajo; me contesta; me corre
  5 me deja; me duele; me empezo; me hincha; me hinchan; me honey; me orine; me quedo; me resbale; me traba; me twice; mean it; mensajes quiero; metio
  5 mi familia; mi mami; mi tia; miedo; min ago; min now; minute or; minutes ago; mom isnt; monoxido y; mottled; mouth and; muriendo; my dad; my family
  5 my gut; my husbands; my meter; my noggin; my pacemaker; my smile; my thumb; my wind; name this; nap; nariz hace; nauseous; negras; never felt
  5 ni levantar; nitro no; no dejo; no habla; no son; no suda; no work; noche me; nomas; nonstop; normal que; normal that; nos duele; not feeling
  5 now :number:; o2 sat; odd; of :number:; of them; ojala; ok except; ok so; olor; on insulin; on left; on living; or who; orine; out like; out my
  5 ox is; oxicodona; oximeter :number:; oximeter says; pain and; pain bien; pain for; pain so; panes; panza que; para dormir; para no; parar desde
  5 pararme; parches de; parked; paro me; peanut; pedazo de; perdido; pero se; pescado; piece; piece of; pienso que; pills all; pills to; piso de
  5 planning; por atras; presion muy; pressure on; puede; puede mover; puede ni; puede respirar; puede tragar; pulso le; pupil bigger; pupils tiny
  5 pura sangre; puse demasiada; que tuve; que va; queme con; queme el; quisiera dormirme; quiso; radiating; rate is; raticida; reads lo; repentino
  5 resbale; respira como; respiro hondo; right eye; right in; rosada; sale la; salio :number:; salir sangre; sats :number:; say to; se cayo; se duerma
  5 se encerro; se fue; se me; se quemo; se quiso; second time; senora dice; senora se; sentada; sentence; severe headache; severe stomach; shakey
  5 shallow; she wont; shivering; shooting; shotgun; shower; shower this; showing; shrimp at; si tuviera; siento desmayar; sigue el; sin habla
  5 since :number:; since about; since last; sitting on; sitting up; size; slumped; slumped over; slurd; snake; so low; sola; somebody parked
  5 something is; something tore; soy ni; speak; speech slurd; staring; still not; stools black; stop stop; stopped working; stroke i; suda
  5 swallowed the; tan fuerte; tank is; tengo como; tengo media; text about; that goes; that looks; the back; the cabinet; the center; the ground
  5 the ice; the linoleum; the one; the shoulder; the shrimp; them i; them the; think call; thinking how; threatening; threatening to; thumb
  5 tiembla todo; tiene :number:; tiene un; tiene una; tight after; tile; times and; tingling; tirar; to bother; to breath; to do; to him; to make
  5 to much; to with; toalla cada; today but; todo me; todo ya; tome como; tome todas; tomo :number:; tomo veneno; tongue swelling; tore; tore in
  5 traba la; traigo el; tree limb; tres toallas; tried to; tuviera; twice in; tylenol hace; un; un cuchillo; un elefante; un ratito; un yeyo; una carta
  5 una culebra; unas moradas; under the; unico; unidades de; up all; up bright; upright; urge; vale; vale la; ve el; veces y; venga alguien
  5 veo sentido; viejita; vienen; vienen los; vision went; vivir tengo; voice; vomitando sin; vomite como; vomito sangre; walks; warfarina; was juice
  5 went down; wheezing and; where; where i; where she; white as; with harold; with hot; wont open; words wont; worth living; would do; wrist; y cada
  5 y confundida; y confundido; y dice; y los; y respira; ya deje; ya empape; yeyo; you i
  4 :number: cant; :number: cold; :number: dont; :number: liters; :number: stents; :number: sudorfrio; :number: x; :sos: chest; :sos: no; a chorro
  4 a coldsweat; a explotar; a fainted; a fish; a hot; a morir; a nada; a note; a piece; a squeezing; abajo a; abiertos; abiertos pero; abla
  4 about killing; abuela esta; abuelo de; aceite hirviendo; acostado; acostarme porque; acting drunk; adentro; adios; adormecimiento; after taking
  4 agarrar la; ah; ah y; ahorcar; aide says; air and; al abuelo; al bano; all my; altagracia; am and; am he; am sweating; amaneci con; ambulancia ya
  4 and again; and also; and be; and blurry; and doesnt; and feel; and feeling; and keeps; and light; and lips; and still; and tonight; and wheezing
  4 anda como; ankle out; answer me; antibiotico nuevo; anymore got; apenas; arm numb; arrastra las; at church; atorada; atoro; atragantando con
  4 atragante con; auxilio me; awful and; ayuda ahora; ayuda mi; ayude; azucar a; azucar dice; baba; bajisima; bajisima :number:; bajo el; balance
  4 batallo; be needing; been laying; beeping; behind the; believe; bien esta; bien raro; big; bite; black and; black tarry; blades came; blanca como
  4 bleed; bleeding on; blood about; blood coming; blood i; blue and; board and; boca del; bone stuck; bottle in; bp low; bra; brazo dormido; brea
  4 breath bad; breath bien; breath real; breath since; breathe and; breathe good; breathe in; breathe very; breathing but; breathless; breeth; brushing
  4 brushing my; bugs on; burned myself; burning up; by wasps; cabe en; cabeza derepente; cafe y; calentura; call somebody; calling; cama y; came down
  4 can keep; cant breeth; cant put; car hit; cara con; carmen; carmen no; carne no; caught fire; cayo; cena; cerro la; chain; chain saw; chapapote y
  4 chapopote y; chess pane; chewed; chichon; clean; cleaner by; clonazepam; come up; comes back; coming from; como brea; como globo; completa
  4 con sudorfrio; confundi; contesta y; corre al; corta y; cortada; corto con; creyendo; creyendo que; crushing feeling; cuando el; cuello tieso
  4 cuesta respirar; cuesta tragar; curtain came; dads; dano a; darme; de acabar; de dona; de esta; de pollo; debajo del; defibrilator; del dolor
  4 del estomago; dentro; derepente no; descansar; descansar de; desmayada; despertar bien; desvanecio; diabetic so; dialisis y; dice cosas; dice que
  4 did have; didnt touch; diez; dificultad para; digale; digale a; dios mio; discomfort; dish; dishes; do something; dobla; dolor sin; dolores de
  4 dona carmen; dont care; dont drink; dont remember; dormir ya; dos palabras; dos piernas; down and; drags; drunk but; duele horrible; dying; echando
  4 el agua; el asma; el cuerpo; el estomago; el fin; el gas; el infarto; el mundo; el nombre; emergencia ya; encima; enough to; entiendo ninguna
  4 es como; es grave; escalera y; escaleras y; escupi; ese hombre; esposa se; esposo esta; esta diciendo; esta morado; esta quemando; esta sangrando
  4 esta tirada; estaba perfecto; estomago es; estomago insoportable; estoy botando; estoy empapada; estoy jugando; estoy sola; estoy sudorfrio
  4 estoy tirada; estufa; ever since; every breath; explotar; fainted on; fainting every; fat and; feed; feel full; feel weak; fell cant; fell in
  4 fell off; fell this; fever and; fiebre :number:; fighting; filled; filled the; filling; fine took; foot turned; for :number:; for a; for about
  4 for every; for mrs; from down; from his; from where; fuertisimo; garbled; garganta despues; gatorade; getting air; gibberish suddenly; glucosa en
  4 going down; gone numb; good on; gracias por; grandma got; gray and; gritando; hace media; had one; half a; half of; hallway blood; handful
  4 handful of; hard for; has; has a; have been; have fallen; have headaches; have pills; haveing; having truble; hay dios; he fell; he just; he stopped
  4 head and; head is; head take; headache i; headache worst; headaches and; heard a; heart pills; heaven; heaviness in; helada; her eyes; her head
  4 her morphine; her mouth; her oxygen; here on; hermana se; herself with; hijo le; hijo me; him dead; hinchazon en; hip i; hit me; hombre; honey my
  4 hr; hurts bad; i coughed; i had; i talk; i tried; in and; in heaven; in throat; in welts; incho; incho la; incision popped; insulin by; insulina dos
  4 insulina y; inyecte :number:; is at; is coming; is droopy; is jerking; is not; is pumping; is tingling; is vomiting; is white; isnt waking
  4 it loaded; it no; it to; it woke; its like; its not; its swelling; jaw and; just fainted; just go; just keeled; just took; keep thinking
  4 keeps dropping; kicked me; la cena; la cuida; la dialisis; la estufa; la hija; la lenta; la mente; la muerte; la podemos; la puerta; la saturacion
  4 la siento; la tengo; ladder; lado de; las tripas; lata; le torcio; lebantar; legs wont; lengua con; lenta; letters; like :number:; like ending
  4 like tar; listo; liters; lo aguanto; looks crooked; losing; mama tiene; manejando y; many of; marcapaso; marcapasos me; mareo sin; mas quiero
  4 me agarra; me dobla; me estan; me incho; me late; me revento; me sofoco; me ve; media taza; mente; metio un; mi husband; mi que; mija perdona; mixed
  4 mixed up; mom doesnt; more since; morning and; morphine; move my; much of; mucha insulina; mucho trabajo; muerta y; mush; mushrooms; muy confundida
  4 my arms; my defibrilator; my lungs; my own; my ribs; my shin; my stool; my sugars; my teeth; my tooth; myself bad; myself tonight; nada con; nauseas
  4 neb; neck is; needing; neighbor writing; ni descansando; ni que; ni saliva; night long; ninguna lo; no baja; no es; no lo; no supe; noche; nose is
  4 nose wont; not enough; not moving; note; o2 reading; of red; ojos abiertos; ojos volteados; on meat; on meter; one would; only get; operacion
  4 or anything; ora; out :number:; out and; out by; out right; out wrong; oven; over at; overnight; own; oxigeno esta; oxigeno se; oxygen oximeter
  4 oxygen reading; pacemaker; pads; pain between; pain since; palabra; panting; papi no; para tomo; parches; parked a; pasa a; pase; pecho pero
  4 people that; perdona; pierna se; pierna y; pill cant; pills by; pink; piso no; pistola cargada; plan para; please come; pop; por dentro; porch and
  4 port site; poste; pot; pounding head; prendido; prendido en; presion :number:; presure; presure :number:; pronto; puedo caminar; puedo decline
  4 puedo levantarme; puerta; pumpin; puras cosas; puse la; puse mucha; que dice; que lo; que soy; quema; quemadura; quemando; quiero ir; quit and
  4 quit working; radiating to; ramon; rapidito; rato con; rato y; rattlesnake got; reading high; regular; repente en; repente se; repite; respond to
  4 responding to; revento una; ripping pain; rock; rodo; rodo por; rouse; rug; saber quien; sacudo; sale mucha; salio en; same question; sangra la
  4 sangrar la; sangro por; saved; saved up; say a; se despierta; se dio; se llama; se metio; se pego; se puso; se que; se va; se ve; second
  4 see insides; seeing bugs; seeing people; seguir en; self; sentar; severe abdominal; severe pain; shaking all; shaking so; shallow breathing
  4 she doesnt; she went; shin; shirt; shivering so; shoot him; shoot my; shorter; si soy; side and; siento ganas; siento mis; siento un; sin aire
  4 sin mareo; since lunch; since supper; site is; sittin; six times; sleep and; sleep in; smell; somebody i; someone call; somethings; spilled boiling
  4 spit; squeezing behind; step; stiff and; stool is; stop i; stop thinking; stops; stove; suda y; sudden severe; sudo; suegra; suegro; suelo no
  4 sugar reads; sugars; suicidal thoughts; supe; supe de; sweatin; take a; take eliquis; teeth; than i; thank you; that nurse; that thing; the day
  4 the fork; the lisinopril; the meter; the mouth; the nitro; the pistol; the sheet; the shotgun; the yard; thinking it; this heaviness; throat feels
  4 throat tight; thunderclap; tightness came; tightness right; time breathing; to worry; tomar todas; tome por; tomo xarelto; tonight i; torcida y
  4 torcio la; tose; touch it; touched; trabo la; trach; tragar ni; trancazo; tree; tripas; trouble getting; truble; truck; truck on; turned blue
  4 tuvo una; twitching; un ataque; un hueso; un tiro; una espuma; unconscious please; upchucked; used the; va el; va para; van tres; vaya; vecino ya
  4 vein; ven; ven las; veo con; veo de; very confused; vez el; vez y; voices; volteados; vomit looks; vomita y; vomitando y; voy con; want your
  4 was her; was unconscious; was watching; water on; we both; well except; well we; went limp; what i; what looks; wheelchair; white and; who arent
  4 whole weeks; wife had; wifes speech; willow; with coldsweat; with headache; wont be; worst belly; worst i; wringing; writing for; wrong with
  4 y agarro; y dolor; y falta; y ganas; y nada; ya voy; yelling; yerno hoy; yesterday on
  3 :number: bad; :number: confundida; :number: help; :number: hr; :number: nitro; :number: s; a belt; a big; a cup; a ese; a esta; a fever; a fuss
  3 a pegar; a sack; a sheet; a spill; a tack; a tightness; abdomen; abia; abia sentido; about an; about half; abuelita no; accident and; accidente en
  3 acostar; actually; address for; after juice; after me; after my; again and; agarra la; agarro el; agarro un; ahoga; ahogo y; aide here; aide tasha
  3 aint had; air sitting; aire hasta; al brazo; al pecho; al suelo; alberca; all and; all day; all i; all mixed; all these; almost fainted; alquitran
  3 alquitran y; am finished; am haveing; am panting; am real; am smothering; am soaked; am the; ambulancia de; an elephant; and a; and bleeding
  3 and blue; and broke; and came; and confusion; and drooling; and go; and have; and jaw; and mouth; and nose; and one; and turned; and when; ando con
  3 aneurysm; aneurysm they; ankle; answering; anybody; anyone; anything just; aplastaran; apretazon; apretazon en; apreton; apreton en; aqui si
  3 are drooping; are swelled; are turning; arm and; arm feels; arm too; arm wont; as before; asi derepente; at mouth; ataque se; atorada no; avise
  3 avise que; ayer con; ayer por; azucar me; azucar y; babea; backwards; bad chest; bajando; balcon y; bandage; bastante roja; be done; be over
  3 been black; been coughing; been gushing; been pouring; being here; believe i; bici; bien dormido; bien lo; bit my; bitten; bitten by; black stools
  3 bleach by; blood a; blood and; bloody; blue around; blurry; boca torcida; bomba; bomitando sangre; borracho y; bother; bother anyone; bottle is
  3 bottle tonight; brazo no; brazos y; brea y; breast; breast bone; breath i; breathing fast; breathing funny; breathing hard; breathing real
  3 breathing stops; breth; brinca; brincando; brincos; bs is; buckets; buenos; busted open; but it; but keeps; by his; cabeza ayer; cabeza tomo; caca
  3 caida se; caida y; calf; call an; call my; called the; cama se; camarones; can go; can someone; cant close; cant rouse; cant understand; cargada y
  3 casa; casa esta; casa se; cateter; centro del; cerca; cerrando; cerrando la; checking on; cheek; chepe; chess; chest :emoji:; chest going
  3 chest pains; chest went; chest when; chicken; chills and; chueca y; clammy and; clarita; cleaner she; cloro creyendo; cloro en; clutching
  3 clutching his; coagulos y; cocina y; coger; coger aire; comes out; comin out; coming up; como alquitran; como ida; como muerto; como papel
  3 como siete; con mal; con sentido; con vomito; concentrator quit; confundida desde; conoce y; conocimiento en; corason; corazon brincando; corre a
  3 corrientazos; corrientazos seguidos; coughed and; coumadin now; crawl; crooked when; crushing in; cuarto; cuchara; cuchillo en; cuchillo y; cup of
  3 cupful; cut his; dad fell; dar lata; de agua; de gas; de insulina; de monoxido; de sobra; debajo de; debil un; del mes; del pie; derecho como
  3 derecho y; descansando; desde que; desir; desmayado; desmayo al; desmayo y; desvanece; di a; di en; dia en; dia o; dialisis esta; dicen que
  3 diciendo cosas; diez minutos; diez veces; difunta; difunta ya; diga a; digoxin; dio como; dio derepente; disculpe; disculpe la; disparates no; dizzy
  3 do what; doctora me; dolor es; dolor horrible; dolor muy; don chepe; dona altagracia; dont come; dont wake; dormido y; dos horas; dos manos
  3 down below; drain opener; drool; drooping on; drowsy; ducha; durmio medio; each time; echa espuma; echando espuma; el abdomen; el cateter
  3 el cuchillo; el dia; el gabinete; el solar; eliquis big; empty and; encias y; enderezar; enredado y; entiendo lo; entre los; entre una; equivoque
  3 equivoque y; escribo con; escupo sangre; espalda entre; esposo dice; esposo tiene; espuma rosadita; esta aogando; esta atragantando; esta blanca
  3 esta bomitando; esta cerrando; esta desorientada; esta fria; esta hinchando; esta ida; esta llenando; esta sin; esta soledad; esta sudando
  3 esta temblando; estaba clarita; estaba normal; estamos; estando; estando en; estomago y; estoy con; estoy sudando; estoy tirado; estuvo todo
  3 everybody would; everything on; expired; exprimen; exprimen el; face feels; falta mucho; fast and; fathers; fatiga no; favor mi; fed the; feel awful
  3 feel drunk; feels weird; felt anything; fentanilo y; fentanyl; fever of; fin a; fine dear; fingers are; fire burned; first one; fish out; fist; fits
  3 floor dont; foaming; food stuck; for good; forehead; forever; found on; frente y; frio; from under; fuera; fuss; fuss but; gabinete; garage with
  3 garganta se; gasping like; gente que; get my; get out; getting off; getting short; girls i; going on; gone all; goose; goose egg; got him; got in
  3 got there; grabbing; grandbaby; grandpa is; grandson says; grease fire; gris; grita del; gun and; gun is; habia dado; habla como; hablar de
  3 hablar ni; hable; hace mas; haciendo del; hago del; hago me; half cup; hallo; hang; hanging; hangs; hard and; hasnt let; have fever; have saved
  3 have written; haveing chest; having chest; having one; he smiles; head hard; head pretty; head she; head this; headache of; heard; heart feels
  3 heart going; heart is; help chest; help my; helped; her chest; her lips; hice del; hijo esta; hijo se; hijos y; him and; him to; hinchada no
  3 hinchando la; his lips; his mouth; hitting the; hives and; hoarse; hold the; hombros; hora no; horrible y; hose; hot grease; how to; hubby is; huele
  3 hueso del; humalog; hurt my; hurts like; hurts something; husband collapsed; husband got; i couldnt; i found; i intend; i might; i suddenly; if this
  3 igualito que; in bathroom; in left; in on; incoherencias y; inhaler empty; inside; insulins; insulins took; intend; irme; is and; is bigger
  3 is burning; is clutching; is double; is plugged; is pounding; is pouring; is skipping; is spurting; is still; is terrible; it anymore; it can
  3 it comes; it hasnt; it just; it keeps; it normal; it still; its going; its in; izquierda; izquierdo de; izquierdo del; izquierdo no; jaw hurts
  3 jerking and; joe; jugando; jumping; just cant; just had; keep water; kind; la abuela; la alberca; la baba; la baja; la bomba; la comida; la cuchara
  3 la ducha; la medicina; la nieta; la pared; la pupu; la sabana; la sangre; la vecina; la ventana; la viejita; las tome; lata pero; laying here; le di
  3 le diga; le entiende; le fue; le pusieron; le responde; le salen; left and; left to; lengua no; letters and; levantar el; levantar los; levanto
  3 libre; life came; lift; lift my; light hurts; lightheaded; lightheaded and; llame una; llego a; llenando; llenando de; llenos; lleva rato; lo siento
  3 look purple; loose; low; made pot; mai; mal olor; mama en; mami esta; mamita; mano con; many tylenol; maquina del; mareo casi; marido se; mas que
  3 mas y; matters; maybe a; me cant; me comi; me dan; me desperte; me down; me equivoque; me exprimen; me four; me nublo; me pege; me trabo; me tumbo
  3 me tuve; me vino; me went; me what; medicinas me; mejor es; menos pero; mensajes me; mi abuelo; mi cara; mi difunta; mija no; mins; minuto y
  3 mitad del; morada; morado y; more texts; morfina; mouth are; muchisimo; mucho respirar; mucho y; mushrooms from; muy; my aide; my balance; my bp
  3 my car; my girls; my insulins; my kitchen; my oxycodone; my port; my rectum; my shirt; my shoulder; my wifes; n i; neck and; neighbor i; neighbors
  3 nene; ni como; ni para; ni respirar; ni toser; nieto me; nitros no; no escriban; no esta; no funciona; no i; no one; no orina; no paso; no siente
  3 nomas es; nos va; not a; not coming; now but; now i; nublo; nueces; numbness; nunca abia; nurses; o de; obrando; ocho; of being; of bright
  3 of ending; off when; ojos en; ok me; on forehead; on ice; on plavix; on suddenly; on thinners; once on; one in; open her; opener; opresion aqui
  3 or sitting; ora y; orina con; oscura; otra cosa; otro no; out all; out for; out here; over :number:; oxigeno y; oximeter reads; oxygen machine; oye
  3 pain came; pain pills; pain unbearable; pain when; pain with; pains; palida; panza dura; papi se; para; para nada; para pararme; para tras; parar y
  3 pared; paring; paring knife; pasa; pastilla atorada; patches; patient found; peanuts; pegar; pegar un; pege; pege en; pellizco; pero si; pero siento
  3 pharmacy and; picaron; picking at; pierna con; pierna le; pillow; piso desde; pistola aqui; pistola en; plan; plugged; podemos; podemos despertar
  3 point i; poking; poking out; pops; pounding headache; pouring from; presion esta; pressing; pressure; puede parar; puedo lebantar; puedo pararme
  3 pulling; pulmon; pumping out; pupil is; pupu; puras incoherencias; put in; que anoche; que aprieta; que don; que sentar; quemando la
  3 quiere despertar; quiero desir; quiero sus; ratos; reaction to; really bad; redondo; regue; regue las; remember; remember how; remember my
  3 repente y; repite la; resbale en; rifle; rifle loaded; right leg; roast then; roja viva; rojo; roncando; ronchas en; ronchas por; running down
  3 running out; sabana; sabe en; sabe que; sabe si; sack; sack of; sagging; sale a; saliendo sangre; salio el; salio espuma; sangra y; sangre dos
  3 sangre no; sangre oscura; say but; says my; se atoro; se revento; seca y; see; see good; see two; seizure right; semana de; send an; sentido y
  3 she isnt; shook; shooting out; shorter than; should of; shrimp throat; si es; sick; siente las; siento como; siento presion; sin aliento; sin fuerza
  3 since; siri; sitting in; skipping; skull; sleeping ones; slid; slipped in; smiles; smothering; so good; soaked :number:; soaking; sobra; sofoco
  3 solar; soledad; solo; something that; son says; sonando; sooner; sorry to; sound like; soup; soy una; spill; spinning; spurting; spurting blood
  3 stabbing; stairs; stand on; standing; stay awake; steak; stents in; sticking; still coming; stool and; stools and; stop my; stop the; stop this
  3 stroke face; such; such a; sudada; sudando y; suddenly and; sudorfrio y; suegra esta; suelo con; sugar dropped; sugar wont; swallow my; swalow
  3 swole; swole up; swollow; tabla y; tack; take them; take warfarin; talk; talk rite; tank on; tar since; tarry stool; tell it; tell the; tengo falta
  3 that aneurysm; the belt; the carbon; the epipen; the fistula; the house; the kids; the knife; the machine; the middle; the other; the oven
  3 the paring; the refill; the right; the room; the saw; the stents; the stove; there was; thing says; this time; three of; through my; tia lleva
  3 tiene calentura; tiene fiebre; tiesa; tight chest; tightness in; til monday; times now; to el; to faint; to hang; to keep; to me; to swallow
  3 today feeling; todo negro; todo y; toilet bowl; toma; toma anticoagulante; toma warfarina; tomar aire; tomato; tome todo; tomo coumadin; tomorrow i
  3 tomorrow so; tongue feels; torcida; tose y; toso y; trach is; trago el; traigo una; tras; tumbled; tumbled down; tumbo; tumbo y; turned cold
  3 twice and; twice last; twice since; un apreton; una apretazon; una cosa; una ora; una taza; una varice; unconscious maybe; unico es; unidades en
  3 up confused; up i; up in; up like; up on; up please; up straight; vacio; vacio y; van :number:; varice; ve adentro; veces por; vecina de; ventana
  3 veo bien; ver si; vida en; vieja; vision and; vomited a; vomiting stuff; vomiting what; voy de; vuelve a; wait; wake him; walk straight; was bright
  3 was good; was sharp; water; water down; we cant; week of; went dark; wet myself; what now; wheelchair and; wheezing bad; whole arm; whole left
  3 whole week; wife fainted; wife i; wife isnt; wifes; with blood; with boiling; with it; with oxygen; with sweat; with vomiting; without; wont do
  3 wont work; worse than; written the; wrong way; x; x2; xanax; y ahorita; y desperte; y ella; y estamos; y estando; y estuvo; y hay; y helado; y llevo
  3 y luego; y nauseas; y perdio; y sudo; y sudor; ya le; ya va; yes also; yeyo en; yo habla; you nurses; you think; you wont
  2 :bad: :bad:; :bad: ayuda; :bad: cant; :bad: ya; :number: an; :number: b; :number: comi; :number: cuando; :number: drank; :number: hora
  2 :number: hours; :number: minutos; :number: oh; :number: ok; :number: parches; :number: shaky; :number: vomiting; a crack; a crushing; a cupful
  2 a desmayar; a elephant; a fall; a hacer; a hammer; a mami; a mares; a mil; a retired; a rock; a rope; a seguir; a sentance; a straight; a stuck
  2 a thunder; a towel; a weight; a whole; about faint; about ten; above; abre la; abri la; abuela se; acidez; acostarme me; acostarme y; across the
  2 after shrimp; again just; agarra el; ago now; agruras pero; agua y; ahora esta; ahora la; ahora una; ahorita tengo; aide and; aide mr; aire :bad:
  2 aire el; aire mija; aire mucho; aire para; alarm going; alarma de; alarmar; all have; all in; also i; alta y; altagracia ella; alvarez; am cant
  2 am confused; am crying; am diabetic; am done; am his; am scared; am seeing; am shaking; am sweaty; am wringing; amoxicilina; ampollas; an anvil
  2 and babbling; and coldsweat; and couldnt; and cracked; and everything; and face; and fainted; and fell; and harold; and hasnt; and heart; and hives
  2 and hurt; and ice; and isnt; and just; and says; and send; and shaking; and shaky; and shorter; and speech; and starts; and talking; and there
  2 and throat; and we; and weak; and worse; ando medio; aneurisma; ankle its; anticoagulante ya; ants; anvil; anything like; apaga; apaga el; aparatito
  2 aplasta; aplasta el; apretado el; apretado y; apretando; are coming; arm hurts; arm just; arm sweating; arms and; arms i; around; arrastro las
  2 arrepenti; as plums; as the; asi como; asma; at lunch; atoro con; avispa; avispa y; awake but; ayer no; ayer normal; ayer sin; babbling; back came
  2 back feels; back what; backwards off; bad and; bad headaches; bad left; bajita :number:; balloons after; barriga dura; barriga tan; barriga y; basin
  2 bastante como; bathroom and; be my; be worried; been bleeding; been here; been out; been pressing; been to; beeping at; before but; belly and
  2 belly like; belly swelled; bendiciones; bent; bien azucar; bien ni; bien poquito; bien rapidito; blanca; blanco como; blanco y; bleeding heavy
  2 bleeding like; blood by; blood pouring; borrosa y; boto sangre; box is; brains; brains out; braso isquierdo; breastbone since; breath and
  2 breath even; breath today; breathe lying; breathing and; breathing like; breathing right; brinca la; broto; bugs; bump; bump on; burned bad
  2 but also; but cant; but since; but tums; but wont; by hornets; by yellow; cabeza de; cabeza horrible; cabeza me; cabeza terrible; cabeza toma
  2 cae todo; caen las; cai no; cai redonda; came suddenly; camina; caminar al; caminar derecho; camino; can quit; cant go; cant lay; cant raise
  2 cant stay; cant think; cara la; cara se; carne y; carta de; cartas; casa de; cat then; catch breath; catching; catching my; caught my; cayo agua
  2 cayo la; cayo por; cayo redondo; cellar; center of; cerrar la; cerro; chest discomfort; chest feels; chest for; chest kicked; chest pane; chorreando
  2 chorreando sangre; chorro de; cielo; cinco corrientazos; clap; close my; clot; clots and; clots big; cocina desde; coffee cup; coge; coma
  2 comi poquito; como globos; como piedra; como roncando; como una; completo; con agua; con esto; con los; con nada; con oxigeno; concentrator
  2 confundido no; confundido y; confused since; confuzed; convulsionando en; corason me; corre para; corte con; corte la; corte y; costado al
  2 costillas; coughing and; could go; couple minutes; cracked my; crooked and; crushing pain; crushing pressure; cuando tose; cuantas; cuatro toallas
  2 cuelga; cuento que; cunado; dad slipped; dad woke; dad wont; dads mouth; daughter mom; de altagracia; de boca; de calentura; de clonazepam; de comer
  2 de dia; de este; de hoy; dead an; debil y; decir una; decline seguido; dedos morados; del dedo; del mismo; del tamano; derecha ni; derecha no
  2 derecho de; derepente el; derepente hace; derepente que; derepente y; desmaye esta; desperte con; despierta le; desplomo; devil; dexcom; di un
  2 dialisis se; dice :number:; dicen; diciendo disparates; diciendo locuras; didnt know; die and; dio en; dolor como; done being; dont trust
  2 dormido no; dos; dos estamos; dos o; dos toallas; dot; double and; double my; down both; down had; down there; dragging; drank juice; drenched
  2 driveway cant; drooping and; drooping speech; droopy on; dropping :number:; dropping fast; duele muchisimo; durmio todo; duro y; easier; echa
  2 echando sangre; ed; edge; edge of; egg; either eye; el almuerzo; el aparatito; el corason; el cuarto; el derecho; el derrame; el equilibrio
  2 el inodoro; el mas; el medidor; el mismo; el se; el ya; elephant is; embolia a; empapao; empapao en; empape cuatro; empezo hoy; empty i; en los
  2 encuentro el; entiende lo; envenene; epipen y; equilibrio; es diabetica; es por; es tan; escriban que; escribe la; escupiendo; esta ardiendo
  2 esta botando; esta caliente; esta chorreando; esta desmayado; esta desorientado; esta echando; esta frio; esta hora; esta inchando; esta lleno
  2 esta manana; esta palido; esta peor; esta poniendo; esta sonando; esta toda; estomago con; estoy empapao; estoy escupiendo; estoy hinchando
  2 estufa y; everywhere wheezing; exploded; eye and; eye it; eye this; eye went; eyes open; face and; face fell; face puffed; face swelled; face too
  2 face went; faint and; faja; fallen and; falling to; falta el; farmacia y; fed; feel confused; feel sick; feel the; feeling well; feels dead
  2 feels tight; fell :number:; fell backwards; fell hit; fell last; fell on; felt nothing; fentanilo juntos; fentanilo pegados; fentanyl patches
  2 feverish; fine except; fine last; finger; finger says; fit before; floor and; foam at; for checking; for that; forgive; fork and; found her
  2 found mom; frascos; frase; frio palido; froth coming; fuerte la; fuerte repente; fuerte y; full; funny and; furnace; furnace is; gallinas
  2 garage and; gas a; get this; getting dizzy; getting out; globos; globos y; glucose monitor; go away; goes through; golpee; golpee la; golpeo
  2 golpeo la; golpio; golpio la; good half; good no; got dizzy; got his; grabbing at; gray looking; gripe me; grita que; guardo; ha estado
  2 habia sentido; habla disparates; habla incoherencias; habla y; hablando disparates; hablar y; hacerme; had :number:; hall; hallway and; hammer; han
  2 hand and; hand is; hang himself; hanging down; hangs there; hard the; harm; have bad; have pressure; have splitting; have that; havent peed
  2 hay mija; hay nena; hay un; he dont; he hasnt; he swallowed; he takes; he wont; head fainted; head he; head to; headache ever; headache is; heads
  2 heads and; heart medicine; heartburn but; help took; her awake; her nap; her neck; her right; her shoes; her sleeping; here in; hermano se; hi this
  2 hi y; hija dice; hija pero; him awake; himself if; hinchada y; hinchazon de; hip hurts; hirviendo se; hirviendo todo; hirviendo y; his legs
  2 his mother; hives everywhere; hives head; hold my; holding his; hondo; honey i; hora estaba; hormigueo; hornets; hour now; house caught; how are
  2 hoy y; hurry he; hurting and; hurting real; husban; husband fainted; husband isnt; husband just; husband se; husband took; husband wont
  2 husbands heart; i about; i aint; i burned; i checked; i dont; i let; i lie; i mixed; i really; i sit; i slipped; i tied; i wanted; iba; ice and
  2 if i; in one; in right; in sweat; in toilet; inchando; inchando la; indigestion i; inhaler :number:; inhaler is; inodoro; insulin instead; is bent
  2 is blurry; is down; is dropping; is foaming; is funny; is gasping; is got; is grabbing; is hoarse; is holding; is hot; is i; is itchy; is low; is no
  2 is over; is poking; is racing; is real; is screaming; is shaking; is shorter; is sitting; is staring; is suddenly; is turned; is weak; isnt touching
  2 isquierdo; it but; it hurts; it i; it take; its all; its squirting; its still; its that; izquierdo dormido; izquierdo y; jackets; jarabe; jaw pain
  2 jerking all; juntos; just coughed; just hangs; just stares; just went; keep dropping; keep him; keep spitting; keeps coming; keeps nodding
  2 keeps saying; knife in; knocked; knowing; knows; la amoxicilina; la dona; la mirada; la morfina; la motosierra; la nina; la nitro; la precion
  2 la regadera; la respirasion; la traqueo; la vuelta; lado cuando; lados; landed; las cartas; las costillas; las gallinas; las matas; las mias
  2 las paletas; las pupilas; late muy; laying in; laying on; le abrio; le amarre; le cuelga; le cuento; le escribe; le quedo; le siento; le va; le ven
  2 left half; left harm; left shoulder; leg and; leg just; leg on; leg since; leg suddenly; let up; levantar la; levantarme del; levante; licenciada
  2 lid; lie; like balloons; like something; limp and; lip; lips bluish; lips fat; lisinopril and; living like; llenan; lleno de; lleva :number:
  2 llevo en; llevo rato; lo and; lo picaron; locked; locuras; lol but; long pauses; los frascos; los nervios; los zapatos; loss; loss of; low sugar
  2 lucecitas; lying; lying down; mai esta; make a; make sense; mama le; mama respira; mami se; mami tiene; manana no; mandibula y; mantener; mareada y
  2 mares; maria; marido esta; martillazo; mata de; maybe its; me :number:; me abri; me arrepenti; me dice; me envenene; me golpee; me if; me in
  2 me levante; me levanto; me llenan; me nubla; me on; me pee; me pusieran; me quitaron; me rasga; me rasgan; me right; me silba; me three; me to
  2 me ven; medidor; menos; metieron; metoprolol; mi cunado; mi mamita; mi medicina; mi mom; mi mujer; mi suegro; mi viejito; mi y; mias; milk; min and
  2 min nitro; minutes now; minutos y; mirada; mirror; mismo lado; mismo y; mojo; molestia; molestia pero; mom had; morada y; moraos; morfina en
  2 morning my; mother has; mother says; mother took; mothers; motosierra; mouth started; move his; mover la; mover las; moving; mrs alvarez; ms
  2 muchacha que; mucho para; mucho sueno; muerta; muy confundido; muy debil; my breast; my esposo; my eyelid; my finger; my hole; my husban
  2 my incision; my mom; my mother; my nap; my rescue; my robe; my side; my skull; my sleeve; my spit; my ticker; my upper; my way; my wheelchair
  2 myself on; na ma; nada pero; nada se; nariz tomo; nearly fainted; negro negro; neighbor says; nena me; nervios; new pill; ni agua; ni con; ni mover
  2 ni sentada; nieta se; nieto se; night cant; nightstand; nitro didnt; nitros debajo; no dormi; no toma; nobody home; nodding; nodding off; noggin on
  2 nonsense; not acting; not going; not so; nothing like; now cant; now he; now hives; now one; now she; now there; nubla; nubla la; nuca tiesa
  2 number is; nunca habia; nurse i; nuts; o2 :number:; of body; of either; of one; of steak; off :number:; oh and; ojo asi; ojos despues; ok at
  2 on edge; on in; on sudden; once and; one whole; only :number:; only thing; open; open but; or talk; or two; orino y; other and; out funny; out there
  2 oven and; over eyes; over on; overdose; oxigeno a; oxygen concentrator; oxygen on; oxygen turned; oye mi; pain going; pain i; pain medicines
  2 pain of; pain radiating; pain under; pain x; pains right; palabra y; palabras no; pale; paletas; palpitaciones; palpitaciones y; panting just
  2 panza y; papa con; papa repente; para atras; parar me; park the; parked on; parpado; past :number:; pastilla y; pastillas aqui; pastillas en
  2 pastillas esta; pauses; pecho a; pecho horrible; pecho me; pecho pesado; pecho sudor; pee a; pegados; pegajoso; peleando; pena; pena molestar
  2 pense que; people who; pero desde; pero ella; pero hoy; pero llevo; pero tengo; pero traigo; pesado; pesados; phone was; picada; picada de
  2 picaron las; picking; pierna derecha; piernas y; pig; pig from; pill bottles; pills a; pills counted; pills twice; piso con; piso esta; piso y
  2 pleas; please make; pocket; poisoned; ponga; poniendo; pop cant; por minuto; por todos; porch steps; port is; pouring blood; pouring for
  2 pouring out; power is; pradaxa; preguntar pero; prendio; prendio la; presion no; pressing on; program but; pronto a; puede agarrar; puede caminar
  2 puede levantar; puede llamar; puedo breathe; puedo cerrar; puedo enderezar; puedo jalar; puedo mantener; puedo respira; puffed; puffed up; puffin
  2 puffing; pulls; pulse is; pulso lo; punalada; punalada en; puntada; pupilas; puse doble; puse el; pusieran; puso fria; puso negro; puso tieso
  2 put her; put weight; que a; que amaneci; que hoy; que murio; que programa; quedo chueca; quedo con; quedo inconciente; questions; quiere ir
  2 quiere morir; quiero terminar; quit asking; quit its; quita con; quitarme; rapidito y; rara; rasga; rasgan; rattling; reach; read :number:
  2 reading is; real fast; real sweaty; redonda; regadera; remember falling; resbale y; rescue; respira con; respirar ayuda; respirar me; respirar un
  2 respirasion; revento la; revienta la; ribs when; right i; right side; ripped; robe; rock hard; rodilla para; roja bastante; ronca raro; room started
  2 rosadita; rouse him; sale negra; sale por; sangrando y; sangrar y; sangre al; sangre brinca; sangre como; sangre desde; sangre en; sangre le
  2 saw blood; says hell; says leave; says there; screaming; se comio; se desplomo; se golpeo; se golpio; se muere; se orino; seconds; seguido
  2 seguidos y; send somebody; sentance; sera el; shaking and; shaking bad; shaky sugar; sharp pain; she fainted; she just; she put; sheet; shoes in
  2 shoot himself; shooting myself; shoulder and; side is; side quit; side since; siento una; siete; since midnight; siri text; sirimba; sit up
  2 sittin on; sleeps; sleepy now; sleeve; slid out; slurred and; so maybe; so much; so tight; so weak; soaked with; sobre; somebody call
  2 something awful; something terrible; son in; soy yesenia; speak right; speech slurred; spill hit; splitting heads; squad; squirting i; stabbing pain
  2 stand and; stand it; stares; staring off; started :number:; started spinning; step stool; steps and; stiff; still hurting; stomach and; stomach hard
  2 stop please; stop ya; stops and; stops for; straight line; stuck cant; stuck pig; stuff that; stumbling; sudden cant; sudden loss; suddenly i
  2 suddenly never; sudo helado; sudo mucho; sudorfrio no; sudorfrio ya; suena; suffocating; sugar and; sugar of; suicide; supper now; sweating buckets
  2 sweating through; sweaty and; swelling and; swelling shut; swollen i; table and; take xarelto; talk good; talk right; talking crazy
  2 talking nonsense; talking out; tamano de; tank; tanque de; tar :number:; tar and; tasha; temblando todo; temblar; temblar y; temperature
  2 tengo dormido; tengo una; terrible pain; terrible pressure; terrible repente; text my; than other; that comes; the bandage; the bleeding; the cellar
  2 the cut; the devil; the fentanyl; the juice; the ladder; the mirror; the past; the second; the shed; the step; the way; they are; they told
  2 thing but; thing is; think arm; think its; think the; thinking the; this be; this hour; this no; this pressure; through to; thunder; thunder clap
  2 thunderclap headache; ticker; ticker is; tied a; tiene ampollas; tiene las; tiene toda; tieso y; time it; time no; tirada afuera; tirao; tirao en
  2 tired i; tiro; to blow; to just; to not; to people; to say; to stand; to swalow; to toe; toda sudada; todo se; todos lados; toma eliquis; tomo como
  2 tomo demasiadas; tomo muchas; tonight she; took double; took extra; took three; tooth; tos ni; toso sangre; towels and; trabada; trabajo respirar
  2 tragar y; traigo un; traqueo; traqueo y; tras y; tres parches; tripped; trouble catching; trouble swallowing; trust; tub an; tums did; turned up
  2 twice this; two; two of; tylenol pm; un frasco; un martillazo; un pronto; un stroke; un trancazo; una avispa; una embolia; una faja; una frase
  2 una puntada; una sirimba; una sobredosis; una voz; unas azules; unconscious in; understand what; units instead; unos camarones; up gasping; up my
  2 up under; upper; upper back; us have; vayan; ve bien; ve gente; veces esta; veering; veering into; veo todo; verguenza; vez que; vi la; vida como
  2 vida esta; vino de; virada; vision borrosa; vive; voice text; vomitado; vomitar y; vomiting all; vomiting green; vomiting nonstop; vomito y; voy al
  2 vueltas no; walk; walk a; walking to; want the; warfarin and; was doing; was his; was poisoned; wash; wasps; watched the; watching tv; water she
  2 way and; we had; weak i; weak on; went blind; wet with; when they; where he; where my; while then; whistling; whole body; whole right; whole side
  2 wife drank; wifes face; winded; with fever; with pressure; words come; worst ever; worst of; wringing wet; x :number:; x3 no; y apenas; y arrastro
  2 y babea; y blanca; y cai; y cuando; y echa; y escupo; y grita; y le; y mareada; y mareados; y mucho; y nausea; y palida; y pegajoso; y repente
  2 y ronchas; y sigo; y todavia; y toma; y viendo; y vomitando; ya estoy; ya parece; ya vomite; yellow jackets; your messages; zumbido
  -2 :bad: :emoji:; :emoji: :emoji:; :laugh: :laugh:; :number: al; :number: do; :number: doing; :number: dollars; :number: heart; :number: hrs
  -2 :number: it; :number: its; :number: lo; :number: lol; :number: mejor; :number: mg; :number: or; :number: pills; :number: sitting; :number: solo
  -2 :number: still; :number: they; :number: tho; :number: yo; a ball; a bigger; a burning; a charge; a cheaper; a chest; a echar; a ella; a emergencia
  -2 a esa; a fin; a girl; a grape; a kid; a llover; a mandar; a month; a murder; a nosebleed; a show; a splinter; a suicide; a test; a toda; a todos
  -2 a urgencias; a ustedes; a year; a yes; able; able to; about gave; about the; account; achy; acidez por; after her; again good; again i; again last
  -2 against; ago; agradeceria que; agradezco mucho; agreed; aguacate con; ahi la; ahi que; ahogado; ahogado en; ahogos; ahora lo; ahora no; ahora que
  -2 aid is; aint; al aparato; al celular; al cementerio; al fin; al final; al laboratorio; al vecino; alcachofa; alcanza; alergias; aleve; alguien por
  -2 all his; all morning; all normal; alla la; allowed to; already said; already with; alto que; always is; alzheimer; alzheimer y; am all; am asking
  -2 am getting; am quite; am sticking; am supposed; am taking; am telling; am through; am tired; ama; amable; amables; amanecio muy; amarillo
  -2 amlodipine; an :number:; and dry; and get; and god; and hard; and here; and is; and neither; and on; and put; and quit; and your; andamos
  -2 anniversary; annoying; anos eso; anos pero; anos que; anos sera; antes o; anticoagulante para; anticoagulantes; anuncio; any just; any of
  -2 any thoughts; anymore so; anything; apago el; app; appetite; appetite good; appointment early; appointment for; aprender; apunto; apunto en
  -2 aqui al; aqui andamos; are both; are sugar; arguing; around :number:; arreglar; arreglo; arreglo el; arthritis acting; as an; asco; asesino
  -2 asked about; asked for; asked so; asking me; aspirin before; asthma; asusta cada; at that; at water; ate :number:; ate a; atendieron; atiende los
  -2 atragante de; autorizacion; autorizacion para; autorizo que; avisar; away from; away in; away lol; ayer me; ayer puedo; ayuda para; azucar la
  -2 baby i; back clear; back pain; back up; bad at; bajara; baje una; bajenme de; bajo para; banarme; banarme o; bandaid on; bano con; barata; bascula
  -2 be able; be getting; be tested; because; been confused; been constipated; been for; before i; before or; best; beto; better every; better today
  -2 bien bien; bien dormi; bien el; bien los; bien nena; bien todo; bien tome; big and; bill for; bingo i; bit tired; bite on; bleeding gums
  -2 bleeding right; blister; blowing; blowing up; blown; blurry vision; bob; boca bien; boca con; bolsa; bomberos; bombita azul; booklet; borrame de
  -2 borren el; borrenlo; borro; boto o; bottle says; braves; brazo adolorido; brazo me; breath doing; breath n; breeze; breeze with; brother died
  -2 brothers; bruise easy; bruise from; bruise where; buen dia; bueno de; bueno para; buried my; burnt my; buy; by it; cada mensaje; cadera no; caer
  -2 caidas ni; call first; call in; called; callos; calls from; cambiaron la; came for; came home; caminar; caminata; can come; cancelo mi; candle
  -2 candy; cansadita; cansan; canso; cant even; cara chueca; cara torcida; care for; care to; carro se; case; caspa; cataratas; cause of; cayo bien
  -2 celular de; cementerio; centro; cerrado; channel; charges :number:; charla; charla en; chart say; cheaper; check my; checkin; cheeseburger but
  -2 chica; chili; choked again; cholesterol pill; cierran; cierto; ciruela pasa; cita es; cita por; class is; clock; cobraron; codo; codo con; codos
  -2 coffee lol; cold at; comadre tuvo; come bien; come with; comer ciruela; comer un; comes in; comida; comido; como alergia; como hago; comono
  -2 compania; company i; compresion; compression stockings; compu; con nausea; confused not; consent to; contactarme; contactarme por; conteste ayer
  -2 continuar; continuar recibiendo; control number; copies; corazon cuando; corazon el; corn; corn on; coronilla; correo; cosas al; cost anything
  -2 cough denies; cough drops; cough finally; count me; covered by; crap; crazy and; cual me; cual pastilla; cuando murio; cuando va; cuando van
  -2 cuanta; cuanto dura; cuanto jugo; cuantos dias; cuantos mensajes; cuento; cuerpo con; cuesta algo; cuesta el; cuestionario; cuidan; culebra en
  -2 culebrilla; cut off; cut that; cut the; da algo; da el; daily check; daily messages; dale; dame; dan mas; dano con; data; daughter first
  -2 daughter handles; day all; day is; day off; day who; days is; days prune; de bebe; de caidas; de como; de compresion; de corazon; de cuando; de el
  -2 de escribir; de ese; de infarto; de jengibre; de jesus; de la; de manana; de mensajitos; de nada; de numero; de opinion; de oro; de pan
  -2 de preocuparse; de prevencion; de pura; de rosa; de semana; de todo; de tos; dead but; dead can; deaf; deal; death with; debe; debo comer; deceo
  -2 deceo resivir; decided against; decirle; decline be; dejar el; deje la; del anticoagulante; del expediente; del flu; del inhalador; del lunes
  -2 del medicaid; del oximetro; del plan; del portal; del sistema; del techo; del tetano; del trabajo; denies any; denies cough; denies pain; denme
  -2 denme de; dept; derrame el; derrame es; desea; deseo continuar; deseo recibir; desk and; deudas; dia esta; diabetic and; diabetico; dialysis and
  -2 diario; diarios; dias me; dias sin; dias y; did the; didnt; didnt text; died so; dientes; dieron de; dieron una; diet sheet; difference
  -2 difference between; dio la; discontinue it; discontinue the; divorcio; do want; do with; doc said; doctor dijo; doctor no; doctora; does a
  -2 does this; does your; dog had; doing alright; doing better; doing just; dolares por; doler; dolido; dollars; dolor niega; dolor puedo; dolorcito
  -2 don julio; donde entrego; donde es; dont give; dont need; dont write; doris; dormida en; dormir; dorothy; dos anos; dose of; double up
  -2 down :number:; doy de; dressing; drive at; drop me; drops are; due for; duele la; duermo bien; durmio; durmio el; ears are; eco del; edema
  -2 effective; el abogado; el centro; el cirujano; el codo; el desayuno; el divorcio; el eco; el envio; el gallo; el grupo; el juego; el medicaid
  -2 el medico; el miercoles; el nuevo; el oido; el partido; el pellejo; el peso; el rancho; el recibo; el reloj; el resultado; el servicio; el sillon
  -2 el temblor; el viaje; el zapato; elbows; electric; electric bill; elimine; elimine mi; eliminenme; else is; emergency drill; en hacerme; en letra
  -2 en lo; en que; en toda; end to; ends in; enero y; enfermera me; enough is; enterramos; enterramos a; entiendo que; entrego; envio de; epilepticos
  -2 epoc; equivocado no; er last; era de; era la; era nina; era sangre; es cierto; es enfermera; es muy; escalofrios que; escriban aqui; escribe
  -2 escriben mas; ese mensaje; eso cuenta; esos de; espalda un; esposa es; esposo de; esposo ella; esposo tuvo; esposo ya; esta aqui; estamos bien
  -2 estan matando; estar fregando; estas cosas; este ano; este medio; estornudos nomas; estoy que; estrenida hace; estudio; etiqueta; evelyn; ever goes
  -2 everyday; exam; exercise; expediente y; explained; explained it; exploto; exploto de; eye doctor; fainted cold; fall and; fall in; fallecio el
  -2 fallecio en; fallecio por; falta que; falto el; familia eso; fan; fan and; fast for; father died; favorcito; feb; feb :number:; febrero; february
  -2 feel better; feel off; feel ok; feel real; feet up; fell for; fell through; fell tuesday; fever can; fiebre la; fills; finally quit
  -2 finally stopped; fine just; fine over; finger a; fire alarm; fire and; fire dept; first or; florida saturday; flower; fluttering; flying out
  -2 follow up; foot doctor; for diabetics; for him; for oxygen; for some; ford; form asks; forward; fregando; fregando con; from last; from no
  -2 front desk; fue hace; fui en; fumar en; further; gallbladder; gallo; gallo del; gana; garden but; gato encima; gave; gene; get another; get dizzy
  -2 get more; get one; get them; girl on; give up; go back; goes below; golpe de; good :number:; good breakfast; good i; good not; good took; good way
  -2 got it; got shot; got that; grape; great grandson; green; gripe; guess what; gustan; ha hecho; hablamos; hablo de; hace; hace falta; hacen compania
  -2 hacen el; had a; had alzheimers; had coffee; had heart; had pneumonia; hago con; hago la; haha doing; haha i; half dead; half to; handicap placard
  -2 handles all; hands are; happen; happen if; happened just; hard i; has :number:; has been; has it; has the; hasnt happened; hasta aqui; hasta que
  -2 have decline; have to; hay algo; hay alguna; hay transporte; he ate; he comido; he hecho; he no; he podido; he says; head over; headache no; health
  -2 healthy as; hear; heard about; heart and; heart for; heart pill; heart plants; heart with; heels for; her no; here; here no; hers; hija primero
  -2 hijo de; himself in; hinche; hip in; his arm; his wife; hoja; hold; hold a; holter; home aide; hora por; hora y; horas; hormigas; hospice now
  -2 hospicio; hospital is; hospital por; hot as; house phone; how would; hubby says; huracan; husband died; husband fell; husband frank; husband in
  -2 husband passed; husband up; i almost; i answer; i asked; i be; i bled; i buy; i change; i double; i due; i heard; i left; i move; i opt; i pay
  -2 i read; i sign; i suppose; i told; i weigh; i won; ice or; if it; igual :number:; ill be; in case; in getting; in large; in rehab; in texts
  -2 infarto cuando; inscribame; insulina que; intente; is achy; is big; is mine; is moving; is prune; is strong; is texting; is visiting; it again
  -2 it depends; it dings; it need; it please; it quit; it quits; it the; itchy on; its free; jajaja estoy; jajaja por; jardiance; jengibre
  -2 jengibre con; johnson; juego; just been; just kidding; just no; keep texting; keep the; keeps dying; kidney stone; killed me; kindly cease
  -2 kindly remove; kindly stop; knees are; knew; know about; know of; know when; la azucar; la boda; la bolsa; la comezon; la compu; la contrasena
  -2 la coronilla; la culebrilla; la duda; la etiqueta; la factura; la limpieza; la linea; la llevo; la lluvia; la lucha; la mamografia; la mandan
  -2 la nitroglicerina; la pechuga; la piel; la prostata; la proxima; la quiero; la sala; la sorpresa; la sulfa; la tiroides; la trabajadora; la virgen
  -2 la zumba; lab results; label; label says; laboratorio el; lamp; las gotas; las mananas; las medias; las medicinas; las vacunas; last one; laugh
  -2 laughing at; law had; lawyer; le dije; le envien; le lleguen; le ruego; leave for; leaving for; left a; lei que; les dije; les pido; letra grande
  -2 leyendo; libra; lifting; like every; limpia; limpieza; lindo; line for; lips swelled; list it; listed; little bruise; little letters; little sore
  -2 little upset; llaman; llave; llegando; llego mi; lleguen mas; llenar; llevo los; llore como; llueve como; lluvia; lo apunto; lo corte; lo cubre
  -2 lo he; lo manden; lo mio; lo quito; lo tengo; lo tienen; lo van; lo vi; lol doing; lol i; lol just; lol sugar; long before; los avisos; los codos
  -2 los demas; los diabeticos; los mande; los oidos; los que; los recordatorios; los tienen; los tigres; los voy; lose this; lotion on; lotion you
  -2 low salt; lucha; lucha pero; luck i; lunch with; lunes me; make; mam; mama dice; mama fallecio; mama pregunta; mama y; man got; manager; manana a
  -2 manana ni; mandan mas; mandan por; mandando esto; mandar esas; mandarme mensajes; mandarme textos; mandaron; mandeme; mandenme; mandenme el
  -2 mando la; manejo; many a; many make; manzanilla con; maquina de; march and; mareo; mareo con; mareos sin; margaret; marido y; mas adelante
  -2 mas avisos; mas barata; mas cono; mas de; mas gracias; mas mensajes; mas mensajitos; mas nunca; mas se; mas texts; mata del; matamos; matar de
  -2 may i; me acaba; me alcanza; me any; me at; me basta; me borren; me cambio; me cancelo; me canso; me despiertan; me do; me every; me gano; me go
  -2 me hago; me haha; me hinche; me last; me llama; me llaman; me manda; me matan; me messages; me now; me over; me parte; me peso; me quitan; me roza
  -2 me salio; me saquen; me take; me tiro; mean i; medias; medias de; medicare paga; mediodia y; meeting; mejor; mejor el; mejor ya; mensaje de
  -2 mensaje mas; mensajes diarios; mensajes la; mensajes son; mentioned; mes que; mes y; messages off; messaging me; mexico; mg; mi ama
  -2 mi autorizacion; mi cafecito; mi chequeo; mi del; mi enfermera; mi examen; mi no; mi novela; mi tio; mi yerno; middling; mide; mijo; mine was
  -2 mis dos; mis mensajes; mis pastillas; mismo dia; miss bingo; missed the; mole como; molesta poquito; moleste mas; mom died; month i; months; mor
  -2 morao; morcilla; more i; more she; more test; more txts; mornings; mosquito que; mother doesnt; mother passed; mri; much; much does; muchacha se
  -2 muchacho me; mude para; muela el; muneca por; music; my account; my book; my cough; my coverage; my file; my fill; my flu; my gallbladder; my great
  -2 my kidneys; my lab; my labs; my lawyer; my lisinopril; my little; my minutes; my other; my password; my pulse; my recliner; my records; my ride
  -2 my scale; my tetanus; my tuesday; my uncle; myself and; na mas; nada nuevo; nada raro; nail lol; nearly had; necesito la; necesito refill
  -2 neighbor had; neighbor passed; neighbor swears; neither do; neuro; neurologo; never contact; never signed; new battery; new glucose; new great
  -2 new pills; new soap; newspaper; next appointment; next door; next time; ni ahogo; ni desmayado; ni mareo; nicely; night on; nina me; ninth
  -2 nitroglycerin; no camino; no confusion; no contesto; no cuesta; no debo; no deceo; no dejen; no desea; no duermo; no envien; no firme; no mio
  -2 no mor; no numbness; no pedi; no pierdan; no quiere; no sigan; no use; no volver; no vuelva; no ya; no yes; nobody fell; noche el; nomas por
  -2 nombre del; non; nopal con; nope no; normal with; normal y; normales; nos; nose and; nose since; not confused; not too; note for; nothing just
  -2 notinterested remove; novela me; now that; now you; nuera es; nueva es; nuevo cuando; numb from; number again; number from; number of; numbers all
  -2 numbness no; numero no; numero por; nurse call; nurse now; o caliente; o despues; o miralax; oculista; ocupo; of all; of an; of church; of gold
  -2 of metformin; of test; of there; of us; of you; of yours; often should; oidos; ojos y; ok for; ok hon; olvida la; olvida una; olvidelo; olvidense
  -2 olvidense de; on ankle; on any; on is; on my; on which; on your; once back; one :number:; one extra; one hand; one i; one is; one time; ones i
  -2 only have; open on; opinion no; or after; or call; or heat; or text; or will; orgullo; orlando y; oro; other pills; otra persona; otra semana
  -2 otro dia; out from; out how; over heels; over here; padece; padece del; padrastro; padrastro en; pague; pain but; pain on; painted; pan dulce
  -2 papa dice; papa ya; papel y; para banarme; para cuando; para orlando; para saber; para youmaytext; parada de; parado; park at; partido estuvo
  -2 pasada y; pasan; passed from; password; past; pastilla basta; pastilla es; pastillita; pastillita de; patatus en; paz con; pecho desde; pecho es
  -2 pecho esta; pecho lo; pechuga de; pedir; pedir el; pegue la; pellejo; pendant; penicilina de; penicillin; people; people call; perdio; perdio la
  -2 perfectly; perfectly ok; perhaps; pero contenta; pero cuanto; pero mi; pero sin; perrito; peso igual; pharmacist wants; pharmacy is; phone again
  -2 phone and; phone calls; phone in; phone instead; phone number; phone so; pica poquito; pican los; pidio; pido que; pierdan; pierdan su; pierna me
  -2 pies hinchados; pill on; placard; plain; played; please cease; please close; please fix; please have; please keep; please my; please refill
  -2 please resend; please signmeup; please stpo; please undo; pneumonia shot; pobrecita; podido; poison control; pollen which; ponen; poner en
  -2 poner la; pongame; pongan; poquito nada; por :number:; por aqui; por correo; por este; por fa; por la; por semana; por si; por ustedes; porch
  -2 porque me; possible to; preacher; prefer; preguntadera; preguntan; preguntar a; preocuparse; presion hoy; presion y; pressure machine; prevencion
  -2 prevencion de; probly; program is; programa ese; prostata; proxima; prunes; puede cambiar; pueden cambiar; pueden poner; puedo esperar; puedo poner
  -2 puerco; puerco para; puro; put; put it; que ayude; que deje; que diga; que entra; que ese; que exploto; que numero; que parada; que pidio; que pita
  -2 que salio; que sangro; que suena; que tomar; que viene; que ya; quedan :number:; quede con; quedo bien; quick; quick question; quien llamo
  -2 quienes son; quiera; quiere la; quiero aprender; quiero eso; quiero estos; quiero la; quiero llegar; quiero na; quiero ninguna; quiero no
  -2 quiero parar; quieta; quisiera que; quit :number:; quit i; quita desde; quitame de; quitaron el; quiten mi; quitenlo; quitenme los; quito para
  -2 quits; rain here; ramona; rancho; rapido a; raspe la; read it; reading a; reading it; reading the; recados; recepcion; receta se; rechazo con
  -2 recibiendo esto; recibir los; recibo; recipe; reloj; remuevan; remuevan este; request; reseco; reseco que; resivir mas; respect; respirar nada
  -2 respiro bien; resultado; results please; retirenme; revisan; revisar; reviso; ride fell; rinones; rodilla cuando; rodillas me; room bill; roza; rub
  -2 run out; running in; runs out; safe for; said it; salieron bien; salio bien; salio limpio; salud bien; same old; sane me; sangre del; save; say it
  -2 saying i; says stop; says they; scale; scared me; se ahogo; se los; se mato; se seco; se si; seco la; see you; seguidas y; segundo; seizures as
  -2 send it; send more; sending this; senorita con; sensor; sensor de; sent one; service; set this; sets; she fell; she gets; she handles; she have
  -2 she moved; shingles; shingles shot; shot and; shot today; should be; should that; show about; si digo; si mija; si ni; si quien; si senorita
  -2 sick feeling; siempre esta; siento nada; siete anos; signs of; siguen mandando; silba el; silla de; sillon; sin fuerzas; sin mareos; since do
  -2 since monday; since we; sincerely; sir no; skip; skipped; skipped my; slept well; snore; so but; so kind; so many; so sad; so take; so there
  -2 so wait; soap; socks; some blood; some kind; son he; son los; son una; soon; sorry; sotp; sotp texting; soy otra; spaghetti; spell; splinter
  -2 spot a; starts with; sticking to; stiff when; still meeting; still need; still want; stitches when; stockings; stockings are; stop at; stop blowing
  -2 stop bothering; stop is; stop it; stop taking; stop these; stop when; stop worrying; stopped smoking; stopped the; stpo sending; stroke and
  -2 stroke back; stroke follow; stroke last; stuck on; stuffy; su computadora; su lista; su tiempo; suena el; sunday and; sunset did; supper; sure but
  -2 surgeon; surgery is; surgery on; sus textos; suspender; suyos; swears; swears by; sweet; sweetie; swelled; swollen and; take claritin; take her
  -2 take him; take us; taking; taking a; tamales puedo; tanks; tanto anuncio; tantos; tantos mensajes; tarde a; tarjeta nueva; telefono nuevo
  -2 telefono si; telenovela; telling; telling you; temblor; temblor de; tengo cita; tengo mareos; tengo otro; tengo para; tengo yo; tenia :number:
  -2 terminate; termine la; termine mis; test for; tested; tetano; text again; text her; text messaging; text please; text service; text so
  -2 texting business; texting deal; texting thing; texto mas; texto no; textos a; texts a; texts already; texts out; that a; that alright; that be
  -2 that go; that in; that mean; that normal; that ok; that on; that place; that right; the army; the atorvastatin; the baby; the bad; the battery
  -2 the big; the blue; the braves; the breeze; the cat; the computer; the copay; the date; the difference; the dog; the eliquis; the fire; the history
  -2 the insurance; the label; the lamp; the little; the mornings; the movie; the needle; the newspaper; the old; the parking; the pictures; the porch
  -2 the portal; the reminders; the ride; the shot; the thyroid; the tv; the two; the usual; the vet; the waiting; the watch; the word; the yearly
  -2 them anymore; them off; them so; them to; there any; there please; these any; these are; they changed; they have; they stopped; thin; third; this a
  -2 this crap; this new; this rain; this service; this stop; this the; this thing; this weather; tho; thought i; throw; thurs; thursday instead
  -2 thyroid; tiempo en; tienen que; tigres; time as; time do; time for; tio; tiritas del; tiroides; to about; to bien; to but; to check; to date
  -2 to drink; to drive; to heart; to lift; to middling; to move; to pay; to walgreens; toca hacerme; toda la; todavia necesita; todavia tengo
  -2 today denies; today for; today lol; today no; todo ni; todo respeto; todo salio; told me; told the; told us; toma con; toma la; tomar aspirina
  -2 tomar cafe; tomo dos; tomo la; tomo mucho; too early; too weak; took an; took one; toothpaste; tos no; trabajadora; trabajadora social; track
  -2 tranquilo sin; tremor; tuesday appointment; tuesdays; turn off; turn the; turning yellow; turns; tuve un; tv died; txt me; typing this; ulcera que
  -2 un calor; un padrastro; una libra; uncle; uno basta; uno que; up or; up with; urgencias; us is; us now; us off; us to; usan; usar esto; use for
  -2 used; ustedes dan; ustedes los; ustedes o; va en; vacuna del; vacunas; vamos; vaselina; vencio; venir; ver la; vet; vez la; vez ya; vi en; viaje el
  -2 viaje pero; vida hace; viejo y; viene el; viernes me; virgen; virus; visit i; visitas; vitamin d; vivaporu; vivo en; vos no; voy para; vs; waited
  -2 waited :number:; walgreens on; walk today; walter passed; wanda; want her; want this; want you; wanting; wants me; was gas; was going; was still
  -2 we buried; we dont; we laughed; weak to; wednesday; wednesdays; weekend; weeks ago; weight down; well thank; went out; went under; what can
  -2 what if; what were; wheels; when my; when will; whether; which cough; which is; who sent; whos; why i; wife handles; wife says; will the; with all
  -2 with doctor; with food; without asking; wore; worried about; worry; would a; would happen; wrist it; xray came; y amaneci; y ando; y para; y pongan
  -2 y quedo; y siguen; y traigo; ya cerro; ya por; ya pueden; ya quiero; ya salio; ya sane; yall can; yall send; year and; yearly; years back; yerno
  -2 yes maam; yes mam; yes who; yes youmaytext; yesterday :number:; yesterdays; yo cuando; yo estaba; yo quiero; yo tambien; yo ya; you ask; you called
  -2 you didnt; you listed; you need; you no; you told; youd; your form; your office; yours is; zapatos me; zumba
  -3 :good: :good:; :number: bien; :number: feeling; :number: how; :number: just; :number: kilos; :number: lbs; :number: left; :number: not
  -3 :number: todavia; a bill; a bleeding; a class; a counselor; a fainting; a generic; a mild; a orinar; a paramedic; a person; a phone; a picture
  -3 a ratos; a sacar; a text; a1c came; abogado; abre el; acaba la; acaban; ace; acepto que; adelante; afraid; after :number:; after i; after pizza
  -3 after yard; again after; again next; agradeceria; agree with; agua por; ahi voy; ahogando en; ahora es; ai; al cel; al doctor; al rato
  -3 algun examen; all; all fine; all healed; all messages; all right; all that; all the; all this; all well; allergy; already told; am allergic
  -3 am alright; am drowning; am dying; am happy; am her; am reading; amarillo le; ampollita; analisis de; and do; and dont; and fever; and hurts
  -3 and itchy; and need; and poa; and recovered; and sleeping; and take; and that; and thursdays; and turning; and wants; and you; answering for
  -3 antes del; anual; anule; anule mi; anulenlo; apaguen; aquella; aquella vez; aqui sigo; ardor; are fine; are stiff; as ever; as i; asere; asi es
  -3 asi se; asilo; asilo y; aspirina antes; at breakfast; at risk; ate breakfast; attack in; attack when; ayer al; ayer ya; ayunas para; back monday
  -3 back yet; baile; ball; basta de; battery died; be :number:; be off; beat; bebe; been a; been good; been sick; below :number:; bien aqui; bien de
  -3 bien mijita; bien o; birds; birthday; bit when; bled for; bless your; blessed; blew; blew up; blood monday; blood type; boda; bomba de; book
  -3 bored to; borreme de; bother me; bothering me; break; breakfast and; breakfast like; breath lol; breath on; breathing fine; bueno pues; buried
  -3 business; but no; but otherwise; by myself; by our; by tomorrow; bye; c; cable; cada texto; cafe; cai ayer; caido no; calambres en; cambian
  -3 cambiar la; caminar me; can she; can stop; canas; cancele el; cant remember; card; cardiologo me; carro y; carry the; catarro todo; cease all
  -3 changed the; charge; charges; check in; checking; chest freezer; chiquita; chiquito me; cigarettes; cirujano; cita de; claritin with
  -3 claroquesi acepto; cleared; clock stopped; club; cobran cada; cobro; coffee; coffee allowed; college; colonoscopia; coming to; como dicen
  -3 como salieron; compression; computer crashed; con; con cual; con esa; con sal; con sus; con uno; conmigo a; cono; consigo otro; contesta esta
  -3 conteste que; contrasena; control de; convulsion en; corazon contento; corazon es; corazon mi; corazon roto; costs; counselor; count :number:
  -3 cover the; coverage; cpr class; cross; cualquier; cualquier cosa; cuando puedo; cuando termina; cuando yo; cuantas veces; cuanto mandan; cuanto me
  -3 cuba; cucarachas; cuenta del; cut on; daban; dad choked; dano la; date; datos a; daughter in; days no; de alta; de cansada; de esas; de espera
  -3 de limon; de manzanilla; de mes; de mosquito; de muchacho; de muerte; de orinar; de otro; de sacarme; de siempre; de sorpresa; de vacaciones
  -3 de verdad; de visita; deacuerdo si; death but; decaf coffee; dedo chiquito; deja dormir; deje le; dejeme en; dejenme tranquila; dejo sin
  -3 del aparato; del dentista; del glucometro; del jueves; del pelo; del vecino; delete my; delivered; deme; deme de; desde entonces; deseo participar
  -3 desmayaba cuando; desmayos; despierte; detras; dia el; dia que; diabetics; diarrea no; dias el; dias estrenido; dice el; diciembre; did you
  -3 died laughing; difunto esposo; dije que; dings; dio mi; dio neumonia; dios me; dios quiere; dizzy anymore; dizzy since; doc says; doctor me
  -3 doctor que; doctor says; dolido el; donde compro; donde no; dont bother; dont ever; dont stop; dont understand; dormi rico; dormida cuando
  -3 dos semanas; dosis; down on; down with; drill at; drives; dropped dead; drowning in; dry as; due; duerme; durmiendo la; dying for; e
  -3 eat grapefruit; eat the; eating and; eco; edificio; either; ekg; el bill; el boton; el catarro; el colesterol; el control; el edificio; el habla
  -3 el lavamanos; el mareo; el medicare; el papelito; el patio; el perro; el pie; el pito; el plomero; el polvo; el portal; el sistema; el sofa; el te
  -3 el tiempo; el tinte; ella es; emergencias el; emocion; en coma; en diciembre; en emergencias; en eso; en espanol; en ingles; en julio; en ninguna
  -3 en noviembre; en persona; en una; encargo; ended; ends; enfermera dijo; enfermo; enough texts; entiendo; entrar; enviando; envio; eran; eres; es de
  -3 esa que; escribirme que; eso cuesta; eso de; eso fue; eso ni; eso que; eso se; eso va; esos sintomas; espejuelos; espera; esperando; esperese
  -3 esposo fallecio; esta equivocado; esta me; este es; este mes; estos textos; estoy de; estrenido sin; estuve en; estuvo de; eugene; even on
  -3 even water; ever get; everything in; explain; failure; faint when; fainted or; fainting spell; falto; familia y; family history; far; farmacia no
  -3 favor y; fell yesterday; fella; felt like; fence; fiddle and; fin se; fine after; fine here; fine since; fix; fixed it; flu shots; flying
  -3 foot fell; for another; for florida; for it; forgot my; forgot to; fraude; freezer; from a; from gardening; from it; from now; fruta; fue en
  -3 fue la; fuimos; full today; fumar hace; game; gas x; gases; generic; generic for; get on; get to; give me; given; glucagon; goes under; gold
  -3 good and; good for; good spirits; goodbye and; got burned; graduated; graduation; grandkids are; grandsons; grandsons graduation; grapefruit with
  -3 grosera; group still; grupo de; guerra; gusta que; ha i; ha vuelto; hacerme el; had an; had seizures; had strokes; handle; handles the; hanging in
  -3 hard at; has his; have; have :number:; have any; have diabetes; have given; have no; have trouble; hay fever; hay no; he need; he pensado
  -3 head last; heart failure; heart i; heater; heels; hendersons; her off; here so; hi its; hiccups; hicieron; hija mi; hilo; hinchados; hincharon
  -3 hincharon los; hinchazon no; his chair; his own; his sleep; historia; history of; hit her; holding the; hora abren; hora cierran; hospice; hot
  -3 how long; hubby; humo; hung; hung himself; hurt; i accept; i at; i cancelled; i drink; i eat; i ended; i gained; i moved; i nearly; i put; i revoke
  -3 i send; i sneezed; i turn; idea; if a; if he; if she; ill have; in good; in there; in your; influenza; info please; info por; ingles; injuries
  -3 inscripcion; insurance changed; ir a; irme de; is chest; is decaf; is doctor; is doing; is gray; is open; is plenty; is swollen; is thick; isnt an
  -3 it :number:; it a; it costs; it free; it time; it true; it up; it upsets; it went; it wrote; its been; its no; its on; its the; jaja azucar
  -3 jaja estoy; jaja pero; jaja que; jeje; joven me; jugo de; juice alright; juice ok; junio; just curious; just old; just planning; keep up; kid
  -3 kidding; killed two; killing my; kilos; kindly discontinue; kiten; kitenme; kitenme de; knock it; la atiende; la comadre; la donacion; la edad
  -3 la emocion; la fiebre; la gripe; la influenza; la lavadora; la loteria; la mala; la onda; la planta; la puse; la senora; la silla; la temporada
  -3 la voz; las agujas; las cucarachas; las senales; las tirillas; lasix; last summer; late el; laughed till; lavadora; lavamanos; lbs; le agradeceria
  -3 le cambio; le duele; le hago; le pasa; le sigan; leaving; left my; les digo; les dio; letra; lightheaded when; like she; like that; linda
  -3 lista por; little constipated; little stiff; llama el; llama la; llegar a; llegara; llegara a; lleguen estos; lleve; llover y; lo estoy; lo llevo
  -3 lo pueden; lo pusieron; loca con; loco; longer dizzy; lord; los de; los del; los espejuelos; los mosquitos; los puntos; los sintomas; loteria
  -3 low for; mail me; makes my; malo; mama murio; mama ya; mandando mensajes; mandar mensajes; mande mas; manejar; mano le; manos tiesas; manzanilla
  -3 maquina me; maquinita del; mareo ni; mas a; mas con; matando el; may; maybe let; me another; me anymore; me by; me cambiaron; me da; me doy
  -3 me duerme; me envien; me escribe; me for; me ha; me hacen; me hicieron; me later; me mandes; me mude; me operaron; me partio; me vuelva; me when
  -3 medicare pay; medicina a; medicina para; medicine refill; mensaje me; mensajes en; mensajes que; mesages; meses y; message and; messages anymore
  -3 mi; mi agua; mi inscripcion; mi pastilla; mi perro; mi suscripcion; mi vecino; mija yo; mil; mind i; mismo de; mocos; mondays; month but; month is
  -3 moreton chiquito; morning feeling; mosquito bite; mother had; mower; msging; msgs; mucho pero; mude; muerto de; muneca ya; murio del; muy grande
  -3 my asthma; my aunt; my battery; my cell; my church; my clock; my coffee; my colonoscopy; my doctor; my grandsons; my hearing; my information
  -3 my messages; my new; my niece; my nitro; my nurse; my old; my prescription; my shins; my sons; my stories; my texts; my thinner; na; na de
  -3 nada gracias; nada ni; nearly gave; necesito cambiar; necesito transporte; need; need new; need refill; need that; nena; neosporin; nerviosa
  -3 never since; never text; new glasses; new walker; next visit; ni fiebre; ni sangrado; ni sangre; niece; niega dolor; ninguna molestia; ninguno de
  -3 nino me; no caidas; no deje; no dizziness; no end; no entiende; no mija; no nada; no need; no pare; no prende; no recibir; no sangra; no text
  -3 no vomita; none of; none since; nopal; nose bled; not on; nothing bad; nothing new; nothing since; novela de; noviembre; now his; now on
  -3 number out; nunca lo; nunca mas; o el; o es; o la; o se; o tiene; of gas; of lisinopril; of midnight; of palm; of pecan; of stroke; of your
  -3 ofcourse; off for; off please; office open; ofrece; oh; oiga y; oiga ya; ojos por; ok if; ok now; ok thanks; old and; on all; on dialysis; on sale
  -3 on these; onda; ones; only if; only want; operaron; opinion; or the; oreja; oreja que; orino; otro medico; otro mes; over a; ox says
  -3 pacemaker check; pain just; palm; panic; panic attack; papa y; papelito; para diabeticos; para las; para los; parar de; parar el; participar en
  -3 partio; partio el; partir; pasado me; passed on; patience; patio un; patron; pay for; paying; paying for; pecan; pecan pie; pecho con; pecho no
  -3 pechuga y; pedacito; pedacito de; pedi; pensado; pensado en; people in; per; perdon; permission to; pero aqui; pero con; pero lo; pharmacy gave
  -3 pharmacy stopped; pharmacy to; phoenix; picazon; pictures; pido mas; piel; pila al; pill in; pill twice; pills at; pito del; pito en; pizza
  -3 plan charges; plants; plants are; please quit; please unsubscribe; plis; plomero; poa; podologo; polvo; poor thing; poquito de; por que; por saber
  -3 por unos; por ver; porque; porque vino; portal me; possible; power was; prayer; precio de; prednisone; prefiero; preguntaron en; preguntaron por
  -3 pregunte; prende; presion la; prevenir; printer; programa de; pueblo; puede la; puede tomar; pueden dar; pueden llamar; pueden sacar; puedo pagar
  -3 puedo untar; puedo volver; puffy; puntos; put that; putting the; que comi; que el; que gotas; que hacer; que llame; que parar; que paren; que pena
  -3 que por; que sabe; que siempre; que siga; que tengo; que voy; quebradizas; queda la; quedar; quedo dormida; queremos; querer; queria; quien es
  -3 quien se; quiere mas; quieren; quiero cambiar; quieto; quit bugging; quit it; quit sugar; quita ni; quitan; quitar la; quiten a; quiza; raking
  -3 receive messages; received; receta de; receta la; recibi; recibi su; recibir ninguna; record; records; recovered; refill de; refill for; refill of
  -3 regalan; rehab is; remember where; remove the; replaced; reschedule; reschedule thursday; reseca en; reseca la; resend; revoke my; ringing; roaming
  -3 robot; rodilla me; ronca; running and; sabe de; saber de; sacarme; sacarme la; sacaron el; saco; said no; sala; salga; sali a; salirme de; salsa
  -3 saqueme de; saw the; scams; scared to; school; scratch; se apago; se dano; se donde; se nos; se para; se pone; se quito; se siente; se usar
  -3 see that; seis; seizure last; senales; senales de; senora que; ser; sera que; shampoo; short; short of; should call; shoulder is; si despues
  -3 si dios; si la; si puede; siempre me; siga; sigan enviando; sign me; signs; sigo; sin achaques; sin caidas; sin calentura; sin que; sin querer
  -3 sin sangrado; since my; sintomas de; sip; sleep study; smoke alarm; smoking in; sneezed; sneezing; so did; so no; sobraron; sobraron de; sofa; sold
  -3 solita; solo cansada; somebody who; son and; son first; son las; sorpresa la; spirits; staff; statin; stinks; stitches; stomach wont; stool in
  -3 stop even; stop here; stop in; stop messaging; stop msging; stop now; stop on; stop receiving; stop txting; stopped by; stopped carrying
  -3 stroke symptoms; stroke was; strokes; stuff; sugar free; summer; super; surtan; suspendan los; swelling in; symptoms of; tacos; take the; take this
  -3 take tylenol; taking the; talk at; talla; tanques; tanques de; tanta; tapo; tapo la; tardes mi; telefono de; telefono es; temporada; tengo dos
  -3 tengo mi; tenido convulsiones; tenido mareos; termina el; test is; testing; texas; text i; text thing; textear; texteen mas; textees mas; textien
  -3 textien mas; texting her; textos de; texts anymore; texts from; texts to; that show; the ac; the bank; the bill; the bus; the check; the cough
  -3 the cpr; the daily; the desk; the diet; the eye; the fence; the first; the front; the girl; the grandkids; the hendersons; the mower; the news
  -3 the number; the paper; the patch; the pharmacist; the pollen; the side; the street; the trip; the visit; the wound; their; them coming
  -3 there somebody; these and; these off; these things; they say; they wake; they want; thick and; thing i; think about; this and; this month; this one
  -3 those things; threw; thursdays; tiene loca; tiene pus; tiesas; time; tinte; tinte del; tiras para; tired after; tirillas; tiritas de; tiritas para
  -3 to give; to it; to leave; to pee; to set; to sulfa; to those; to what; to write; tobillos hinchados; toca otra; todavia lo; tomando; tomar te
  -3 tome mi; tomo anticoagulantes; tomo las; tomografia; tomografia de; too bad; took everything; took it; took off; took them; toronja con; trae
  -3 traffic; tremendo; trouble; turn these; twice a; txting me; tylenol; tylenol for; ulcer in; ulcera; un mareo; un pedacito; un texto; una ampollita
  -3 una pastilla; una piedra; unas quebradizas; unero chiquito; unsubscribe from; unsubscribe my; untar; until i; up again; up is; up watching; upsets
  -3 usa; usar celular; ustedes tienen; vacaciones; vacuna me; van; vaso; vecino murio; vencidas; vivo; vomita no; vomite una; waiting room; walking
  -3 walls; want any; wants to; was scared; watching my; watching that; we are; weak; weak and; week and; weekends; weigh; well this; were; were having
  -3 whatsoever; which one; who doesnt; who would; wife she; will be; will it; will my; will send; wise; with arthritis; with him; with pain
  -3 withdraw my; wore me; would my; would say; wrong person; y en; y hasta; y nos; y por; y quiero; y sali; y salio; y si; y todo; y ustedes; ya comio
  -3 ya con; ya es; ya llego; ya puedo; yall have; yard; yard work; years old; yes or; yo bien; yo soy; you and; you are; you asked; you be; you mail
  -3 you people; you said; you send; you tell; you texting; your text; yours
  -4 :number: bucks; :number: cents; :number: es; :number: from; :number: horas; :number: in; :number: out; :number: steps; :number: weeks; :number: who
  -4 :number: yr; a blood; a clam; a cold; a dar; a drum; a m; a nail; a normal; a paper; a ponce; a pound; a ride; a slice; a tiempo; a uno; a week
  -4 about died; abren; achaques; adolorido; aerobics; after breakfast; after they; again; ago and; ago but; agujas; al cepillarme; al galan; al mercado
  -4 al telefono; all around; all ok; all week; alma al; almost; almost died; alright with; am eating; am notinterested; amaneci bien; anatomy; and did
  -4 and pulse; and text; and tired; anden texteando; ando bien; ando en; ando manejando; anoche estuvo; anoche la; anos me; antibiotico; any seizures
  -4 aqui estamos; arde; are pretty; are swollen; arm where; army; as rain; ask me; at bingo; at noon; atiende; atienden; atorvastatin; attack last
  -4 autocorrect; autopista; away that; ayer pero; azucar alta; baking; bandaid; bank; barrio; basta ya; baston; bateria del; batteries; be contacted
  -4 be on; behaving; bendicion; bendito; bled a; bleeding heart; bleeding stopped; bleeding ulcer; block me; blood test; blue today; borre; borrenme
  -4 both my; bothering; breathing no; breathing test; broke a; bruising; bruising on; buen; buenas tardes; bugging; bugging me; bus stop; cabeza ni
  -4 caido ni; calambres; call about; call you; calor de; calor me; cambiaron; came and; camine hasta; cancelar el; cancelar la; cancelar mi
  -4 cancelaron la; cancelenme; canon; cansado; cansancio; cant make; cantar en; cara no; cardiologist; carry; carrying; carrying my; cat knocked; cell
  -4 cepillarme; check ins; checked my; checking in; chevere todo; choked on; cirugia; claim; clam; claro; class at; collar; colombia; come back
  -4 come in; comer toronja; comida o; coming dont; comma; common with; como de; con eso; con lo; con una; con ustedes; confused about; consulta
  -4 contacted; contentisima; convulsiones por; copy; coraje; corazon se; corazones; cough nothing; could i; could you; counts; cousin overdosed; cpap
  -4 cuando era; cuando llueve; cubre la; culto; cumpleanos; cvs; dan mis; days ago; dayton; de anos; de bailar; de caminar; de cansancio
  -4 de emergencias; de estar; de incendio; de jabon; de medicinas; de mi; de nacimiento; de no; de que; de sueno; de texto; de textos; dead on; decaf
  -4 decide; dedo gordo; dejame; dejar la; dejaron; dejo el; dejo la; del almuerzo; del ano; del bus; del cafe; del colesterol; del corazon
  -4 del hospital; del medicare; del oxigeno; del servicio; del susto; dental; descafeinado; desde ayer; desmayado ni; despiertan; dia :number:
  -4 didnt fall; difunto; digame; dije; dijo el; dio curiosidad; do the; do yall; doctor said; doctor shah; doctors; does eliquis; dog ate; doin
  -4 doing fine; dolor sigue; don; donde queda; dont get; drill; drum; duelen las; duermo; early i; easy no; eating well; echo; el acido; el aguacate
  -4 el azucar; el baston; el bebe; el calor; el culto; el cumpleanos; el de; el hierro; el historial; el hombro; el invierno; el mio; el parche
  -4 el pastillero; el que; el refill; el sol; el veterinario; eliminar; ella no; en enero; en misa; encia; end these; enero; enoja; enrollment
  -4 envien mas; er if; es este; es verdad; esas cosas; escriban a; escriben; ese de; eso en; eso es; eso me; esposo me; esquina; esta cerrada
  -4 estaba viendo; estaciono; estoy cansada; estoy sana; even see; every; every morning; exactly; extrano a; fainted again; falling leaves; feel very
  -4 feel worse; feet after; fiebre puedo; fill; final; fine no; firme; folks; fri; fridays; from you; fue mi; fuerte desde; fui; gained :number:; galan
  -4 ganamos; gave blood; get me; get these; going black; going up; gordo; got curious; got out; gotita; gotita de; graduacion; graduacion de; greys
  -4 greys anatomy; guess so; ha dolido; hablar con; had; had it; hagame; hagame el; hago para; hambre jaja; happens if; happy as; have him; have none
  -4 hay alguien; hay algun; hay una; he sleep; he took; heart belongs; heart rate; heartburn after; hecho; her phone; herida sequita; hermana esta
  -4 hice mis; hijo primero; hinchado; hinchado y; his oxygen; hizo; holding up; hombro; hora es; hospital for; hot and; hoy amaneci; hoy el
  -4 humo necesita; i allowed; i already; i changed; i come; i drive; i faint; i fall; i feel; i leave; i missed; i saw; i see; i slept; i tell
  -4 ibuprofen; in church; in dayton; in it; in june; in ohio; in spanish; in stool; in winter; incendio; ins; insiste; insulina hace; invierno
  -4 is asleep; is being; is done; is eating; is normal; is stuck; is tylenol; is up; is what; is why; it be; it cost; itches in; itching; itchy; ivy on
  -4 jajaja esta; just reading; just wondering; just wont; kidneys; kids are; kill the; killed :number:; killing time; kim; knees hurt; knock
  -4 la autopista; la cirugia; la consulta; la encia; la esquina; la graduacion; la guagua; la maquina; la orina; la otra; la parada; la pata
  -4 la pelicula; la penicilina; la pila; la primavera; la pueden; la que; la siesta; la tome; la tos; lab on; las noticias; las preguntas; le agradezco
  -4 le mando; le puse; le quito; le unto; learn; leave the; leaves are; leer y; like the; line; linea; llamo; llamo al; llorar desde; llueve; lo
  -4 lo demas; lo digo; log; los analisis; los dias; lost my; luz pero; m; maam i; mama amanecio; mamografia; manana; manana para; mananas; manda otra
  -4 mandan la; manden mas; mandes; manos; mas por; mas tarde; matan; mate; maybe later; me arde; me desmayaba; me estaciono; me esten; me hincharon
  -4 me hizo; me lo; me lol; me no; me olvida; me olvidan; me pican; me piden; me pone; me preguntaron; me puede; me quiten; me rasca; me raspe; me robo
  -4 me sacan; me sangro; me so; me these; me today; me understand; me with; medicare cubre; medicina; medicina nueva; mejor no; membership; memory care
  -4 mensajes a; mi cel; mi cuenta; mi difunto; mi insulina; mi lista; mi madre; mi seguro; mi sobrina; mind about; missed my; momma; moms phone
  -4 more coughing; more texting; mosquito en; moved the; moved to; muchacho; mucho mejor; mucho mensaje; muertos; muriendo el; my; my a1c
  -4 my cholesterol; my diet; my enrollment; my glucose; my handicap; my medicine; my metformin; my name; my nephew; my permission; my skin; my stress
  -4 my trip; my wrist; nacimiento; nada; nada todo; necesita; necesita pila; necesito resurtir; need more; needles; neem; neither; nephew; neumonia
  -4 new grandbaby; news; ni caidas; ninguna mareos; ninguna ustedes; no bruising; no changes; no choca; no dizzy; no ha; no maam; no no; no ocupo
  -4 no que; no sir; no to; no usa; noches; none just; normal right; not :number:; not even; not yet; nothing; nothing else; nothing hurts; noticias
  -4 notinterested in; novela y; number for; number off; numero y; o sin; o son; oak; of that; off i; off my; off your; oficina manana; oido; ok ill
  -4 ok just; olvida; olvidan; on for; on friday; on fridays; on its; open the; or just; order; orlando; ortiz; otherwise; otra vez; paciente; pain at
  -4 pain last; pains since; palpitations; pan; para mi; parada del; parar la; parele; parenle con; parking; parque; parroquia; part; parte el
  -4 participate; partido; pasa si; pasado y; passed in; passed my; pastilla de; pastillas que; pata; patch; pecho gracias; pecho le; penales
  -4 penicilina; perdi los; pero ahi; pero bien; pero feliz; pharmacist; phone she; physical; physical therapy; pican; picture; pilas; pink one
  -4 placa de; plan se; please and; please i; podiatra; ponerme; pongo curita; poquito el; poquito la; por fin; por los; por preguntar; por texto
  -4 por una; porfabor; pound; pray; preguntas; preguntele; preguntele a; pregunto a; prescriptions; pressure was; prevention walk; price; primavera
  -4 prueba de; prune; prune juice; puede comer; puedo ponerme; puedo salir; pues quien; pulso; pura; que como; que edad; que la; que pasa; que tomo
  -4 quemo; quemo la; quien hablo; quien la; quien voy; quiere pero; quiere saber; quiero darme; quiero los; quiero salirme; quiero textos; quit the
  -4 quite well; quitelo; rasca; raspe; rate; receive; receiving; recibiendo estos; recibir mas; recibir mensajes; recieve; recomiendan; recordatorios
  -4 refil; refills left; resivir; respeto; resurtir; resurtir la; right as; rio; robo; robo el; room is; roy; ruego; running; sabe leer; sacan; said i
  -4 sala de; salio la; salirme; salvo; same day; sangre voy; sangro la; sanos; saque; sarpullido; scan; se acabo; se enoja; se termina; se trata
  -4 seguro me; seizure medicine; send the; sequita; servicio de; shah; she eat; she feels; she wants; shins; shoot me; shut; si el; si por; si ya
  -4 sick and; siento normal; siesta; sign up; sigue igual; simulacro; simulacro de; sin comida; sin dolores; sin el; sin problema; since friday
  -4 since i; since march; sir; sistema de; slept good; slight; so please; sobrina; social; sol; son dos; sons; spanish; stahp; stayed; stays; stiff in
  -4 stop contacting; stop vomiting; stopped cold; story; stroke at; study; su sistema; sugar :number:; sugar goes; sure yet; sus mensajes
  -4 swelling breathing; swelling no; take it; taken; tamales; tarjeta del; tengo calentura; tengo nada; termine el; test strips; testos; tests
  -4 text program; texteando; texted i; textiando; texting my; textos no; than last; than usual; that sunset; the afternoon; the ambulance; the block
  -4 the bp; the dose; the garden; the girls; the inhaler; the metformin; the party; the patient; the power; the price; the stent; the walker; there an
  -4 these anymore; they shocked; this isnt; this list; this text; though; throat and; tiene loco; time in; tired from; to; to answer; to learn
  -4 to participate; to receive; to recieve; to somebody; to tell; to that; to think; toca el; todo ok; toe is; toenail is; tomar claritin; tomarme
  -4 tomarme la; tomo todas; tomorrow instead; transporte para; trata; treatment; tren; turkey; turning purple; un canon; un examen; un mes; un roble
  -4 un unero; una de; una presion; unas; unscribe; up fine; upset from; uva; vecina; ver al; ver mis; verla; veterinario; vez al; vez como; viendo la
  -4 viene; viernes y; vimos; vitals; vitals wnl; voy por; vuelvo; walter amanecio; want them; was asleep; was my; was on; wasnt; watched a
  -4 water aerobics; weather is; weeks; weight is; went fine; went to; what lotion; what this; when the; which pill; who can; whoever; wife he
  -4 wife would; will think; with copd; wnl; won; worry about; worrying; worrying about; would the; y como; y escalofrios; y estornudos; y gracias
  -4 y nadie; y papa; y paro; y usted; ya basta; ya cortenle; ya salieron; ya volvio; yep countmein; yes if; yes no; yes this; yesenia; yesterday but
  -4 yesterday no; yo le; yo me; yolanda; you keep; you like; you or; you to; your heart; yr; yr old; zapato
  -5 :number: dolares; :number: elm; :number: good; :number: he; :number: miles; :number: nights; :number: should; :number: that; :number: today
  -5 :number: tome; :number: weight; a cheeseburger; a child; a contestar; a fiddle; a letter; a llenarlos; a problem; a question; a scam; a small
  -5 a tiny; about a; about me; ac; acaba el; aches; afecta; afford it; agradezco; agua aguanto; agua con; agua de; aire no; al dentista; al patio
  -5 alergia; all better; all clear; allergic to; already; amaneci en; ambulance company; an er; and back; and nobody; and sugar; and took; anden
  -5 ankles; ankles are; antibiotics; anywhere; april; apunteme; aqui bien; are dying; are the; as usual; as yesterday; auxilios; back is; bad today
  -5 baja el; bajenme; bajo control; bajo la; be a; be removed; belongs; belongs to; better than; bien la; bien presion; bit of; bit sore; blanca y
  -5 bleeding money; blooming in; blue sky; borrame; borrosa; boto; bought; brand; breathe well; breathing machine; brenda; building; burns; burns when
  -5 but healthy; but not; but the; cabeza fuerte; cadera en; cafecito; caliente; call it; cambio la; camine al; camine media; camine una; can the
  -5 can you; cancelo; cancer; cansaditos; cant answer; cant open; cant pee; car died; car wont; carbs; carbs in; catarro; cause bleeding; cayo una
  -5 cents; changes; checked; cheeseburger; chicago; chicago fire; chico; child; choca; choca con; ciega; ciruela; cita con; cita para; clip
  -5 comer aguacate; comio todo; common; como pido; con el; con esos; con esta; con tanto; constipated :number:; contacting me; contenta y; contento y
  -5 contesto; corazon; cortenle; cost me; could kill; cramp; cramp in; crema me; cruise; cuales son; cuando estaba; cuando tomo; cubre el; cuidadora
  -5 da comezon; da un; daily; darme de; daughter; daughter is; daughters; days now; de aire; de anoche; de emergencia; de esa; de ganas; de llover
  -5 de nino; de primeros; de ustedes; de viaje; dead tired; debo llamar; decir que; dejeme preguntarle; dejenme en; del programa; del seguro; delete me
  -5 demas; denies short; densitometria; derrame hace; desactiven; desactiven esto; desk; diabeticos; dijeron que; disculpeme; dizzy spells; do my
  -5 does he; does that; domingos; dont have; dont txt; dont worry; dos meses; dos pajaros; drew blood; dry and; dry skin; efecto secundario; el ano
  -5 el antibiotico; el bolsillo; el favor; el laboratorio; el precio; el sabado; el ultimo; eliminen mi; em; embarazada; embarrassment; embolia en
  -5 emergency just; en; end and; enfermera de; english; enough already; enough with; entonces nada; er nurse; era para; es buena; es malo; esa lista
  -5 eso no; esta de; esta dormida; esta feliz; esta muriendo; esta para; esta roto; estaba embarazada; estar en; este celular; esto no; estornudos
  -5 estos avisos; estoy muy; estuvo bueno; fa; falls this; falta de; fast before; fasting; favor ya; feeling pretty; fiddle; fin de; find; fino fino
  -5 fit as; florida; follow; for years; frank; fresh; from singing; front; funeral; gained; gane; garden; giving blood; god bless; good now; got to
  -5 gotas; great grandbaby; grupo; ha caido; ha ha; handicap; hands; hangnail; happens; hasta manana; have an; have one; havent fallen; he gets; healed
  -5 heart doctor; heart surgery; heartburn; hearts are; hello; help with; hermano; hice; hierro; hierro me; hipo; horse; how often; hoy no; hubo
  -5 husband off; i bring; i consent; i forgot; i meant; i ran; i thought; i withdraw; in; in half; in love; in may; incision is; infarto a; infarto con
  -5 is about; is always; is dry; is for; is he; is here; is his; is in; is murder; is swelled; it burns; it off; it over; it rains; itch; its hot
  -5 jamaica; jiji; job; julio; just fine; just want; kidney; killer; la ambulancia; la doctora; la familia; la prednisona; la tarjeta; la tele
  -5 la visita; la warfarina; laboratorio y; large print; last spring; le da; le escriban; le pego; le puedo; leaking; leaking all; lechuga; left for
  -5 lei; lentes nuevos; les aviso; libras en; life alert; lights; like always; llegar; llego la; llenarlos; llore; lo dejo; lo pongo; lo quiero; loca
  -5 longer wish; look at; los domingos; los lentes; los resultados; love with; lung; lung cancer; mad at; make it; make me; manana por; manana y
  -5 mandan otra; many carbs; maquina; mareos ni; mas mensages; mata la; mata pero; me about; me after; me anden; me anything; me be; me cancelaron
  -5 me cobran; me llamen; me llegan; me lleguen; me los; me molesten; me paso; me quebre; me quita; me recomienda; me salgo; me siguen; me tengo
  -5 me textees; me the; mean; meant i; medicine and; mensajes de; messages for; messaging; mi anticoagulante; mi bisnieta; mi carro; mi compadre
  -5 mi expediente; mi hermano; mi nina; mi radiografia; miami; middlin; miercoles; mile; miles; mio esta; miralax; mis ejercicios; misa; mmm; mole
  -5 molesten; more chest; more messages; moretoncito donde; mosquitos; mother she; mucho dolor; murieron; my age; my ankle; my brother; my daughters
  -5 my exercises; my heart; my morning; my neighbor; my next; my pharmacy; my plan; my purse; my results; my sisters; my surgery; my water; navidad
  -5 need the; next month; ni una; nieta me; nights now; ninguna eso; ninguno; nitroglicerina; no :number:; no entendi; no problem; no quiero; no sangro
  -5 no senora; no thanks; no vuelvan; noon; nope notinterested; nos fue; not me; not out; nothing wrong; now its; now just; now with; nuevo no
  -5 number i; numbers :number:; numero de; nunca la; nurse said; o no; of embarrassment; of luck; of those; office on; often; ok no; old man; on hold
  -5 on this; on tuesday; one and; operaron del; optout; or no; orinar desde; out please; out with; oxygen clip; oxygen company; paga; pain a; pajaros
  -5 pajaros de; papa murio; papeles del; paperwork; paramedic; parche; paren de; paro el; pecho estoy; pechuga; perfecta; permiso para; perro se
  -5 pharmacy says; phone please; pick up; pide; piden; pill and; pills on; pito; planta; pm; pneumonia; polish; pongo en; pounds since; precio
  -5 prednisona; pregunta si; preocupe; presion alta; presion con; presion me; pressure has; pretty good; primeros; primeros auxilios; print
  -5 pueden hacer; puedo usar; puso morado; put me; putting; que dios; que esta; que ir; que poner; que quiere; que una; quebre; quede dormida; quemo el
  -5 question about; quiere decir; quiero dejar; quiero saber; quit coming; quitame; raining; raining here; rains; read these; reminders; remote; remov
  -5 remov me; removed; reportar; resonancia; roble; said call; said to; said yes; sale un; salgo de; salieron; salieron los; salio; salio al
  -5 sano puedo; saqueme; says the; scratchy from; screen; screen and; se murieron; se preocupe; secundario; see the; seguir recibiendo; send any
  -5 send my; send them; senior center; sent; sera la; set off; she ate; shot a; shots; should my; si a; si autorizo; si estoy; sin azucar; since they
  -5 singing; sister is; sisters; sitting down; skin on; slice; slice of; smoking :number:; sms; so am; solo quiero; son :number:; spells; spot
  -5 spring and; started the; stomach is; stone; stop :number:; stop sending; stpo; street at; stroke support; stubbed; stubbed my; su hora; su mensaje
  -5 sugar ever; suicidal just; support group; suppose; system; temperatura :number:; temprano; terminar; tetanus; textees; textin; textin me
  -5 texts please; thank the; that was; the car; the emergency; the form; the funeral; the list; the mail; the month; the morning; the pink; the stairs
  -5 the thinner; them in; think so; this medicine; this program; thoughts; thumbs up; tickle; tiene mi; till i; tiny bit; tipo; tired today; tmrw; to a
  -5 to ask; to change; to eat; to fast; to middlin; to opt; to report; to this; tobillo y; today :number:; todo bajo; todo chevere; todos los
  -5 tomarme un; triste; two years; txt; txting; txts; type; ulcer; ultimo; un muerto; un vaso; un zancudo; una muela; understand; unsubscribe me
  -5 unsuscribe me; unto; up by; urine; usar la; use; ustedes no; vacuna de; van a; vaso de; veces al; vence; vi; video; viendo; vino la; violets
  -5 violets are; vitamin; vomito desde; vuelto; vuelto a; vuelva a; walked to; walter; watched; what a; what happens; what would; whatever; when do
  -5 when does; when it; who do; wont eat; would decline; would die; would you; write; wrong number; y alla; y aqui; y camine; y era; y sin; y voy
  -5 ya estuvo; ya la; yes please; yes to; youmaytext la; your system; yrs ago; zancudo
  -6 :number: all; :number: hoy; :number: o2; :number: oxygen; :number: same; :number: si; a bailar; a battery; a caminar; a ok; a pain; a runny; a su
  -6 acabo el; accept; acting up; address; age; al perro; alguna; allergies are; amaneci; and doing; andaba; andador; any more; appointment on; aqui no
  -6 are a; are bad; arthritis in; as a; asi que; asks; atorvastatina; attack at; avion; babies; baja la; baje dos; basta o; before breakfast
  -6 better now; bien mija; bien por; bill is; billing; bisnieta; bleeding hearts; blessed and; bolsillo; bored; boto las; bought a; bowling; brazo de
  -6 brazo por; bread; breathing treatment; bring my; broke my; brother; burned the; by text; cabeza con; cada cuanto; calamine ok; cambiar mi; cambie
  -6 cambie de; came in; can my; cancele; cancelled my; cantando; cardiologo; cayo en; celular y; chair; changed my; chequeo; cholesterol; cigarro
  -6 comio bien; computadora; con estas; contacten; contacting; contestar; corte el; couldnt be; covered; cruz; crying; cual es; cuando debo; curiosidad
  -6 curita; da dolor; dad hasnt; dancing; dar de; de hambre; de joven; de llorar; de mandarme; de molestar; de noche; de pulso; de salud; de sus; dedo
  -6 dedo con; dejar de; deje de; deje el; denise; derrame y; desmayaba; did i; die for; dijo que; doc; doing great; dolares; donacion; donacion de
  -6 donde boto; donde consigo; done with; dont wish; dormido en; dos pastillas; drew; drops; echar; effect; effect of; ejercicios; el arroz
  -6 el cardiologo; el cigarro; el mensaje; el numero; el potasio; el tobillo; eliminen; emergency room; en mayo; en orden; entendi; entonces; era el
  -6 es bueno; es gratis; es lo; es mi; esas; escriba; escribiendo; eso cuanto; eso lo; esta pastilla; este telefono; esten; estoy muerta; estrenida
  -6 expediente; fair; fair to; falls no; favor; feeling better; feet are; finally; fine today; fixed; flyers; for face; for her; for two; foto; fue el
  -6 gano; gato; getting these; goes out; golf; got a; grandson is; guagua; gym; hablo con; had her; hasta la; hay sangre; hearing aid; heart
  -6 heart goes; heart healthy; heart of; heart to; heat is; helps; herida; hielo; hijo y; historial; hora como; huh; i forget; i like; i passed; i will
  -6 igual que; information; is bad; is better; is full; is going; is killing; is out; is to; is wrong; it bad; it stopped; jajaja presion; jesus
  -6 just a; just asking; just tired; keppra; la artritis; la aspirina; la atorvastatina; la bota; la clase; la herida; la muneca; la noche; la placa
  -6 la sal; la tension; la terapia; la vitamina; las convulsiones; las manos; law is; le aviso; le doy; le echo; le pregunto; lee; letter; like you
  -6 limpio; lisinopril; llantas; llegan; llego el; llorar; lloviendo y; lo del; los nietos; los tobillos; lose my; mailbox and; mande; marzo; mayo
  -6 me contacten; me dio; me fue; me llame; me tienen; me tomorrow; meant; medicare cover; medicinas y; mejor con; mensajes por; mercado; messages to
  -6 mi comadre; mi corazon; mi me; mi plan; mi vecina; mis datos; mis resultados; mom says; monday; moquera; more of; more than; morning pressure
  -6 much better; muela; muneca; murio el; murio la; my arthritis; my foot; my mind; my pressure; my visit; my weight; nail; name off; necesito mas
  -6 nietos; nitroglicerina se; no dolor; no emergency; no fue; no hinchazon; no symptoms; no texts; no vomiting; nosotros; now and; now breathing; ohio
  -6 on monday; once last; opt me; or :number:; orden; other; our street; oxygen delivery; pagar; pain short; parada; paro; parte; party; patient
  -6 peachy; pelo con; percent oxygen; pero estoy; perro le; pick; pico un; piel reseca; pill is; pills with; pita; please no; please remove; plenty
  -6 pomada; ponce; pongo hielo; por telefono; power; pregnant; preguntar; preguntaron; pregunteme; prescription; presion buena; puede con; puede ser
  -6 puedo tomarme; puedo ver; purse; pusieron la; que tipo; que yo; quebre la; queda; quiero salir; quit sending; quitenme de; rash on; recomienda
  -6 refill my; rehabilitacion; report; riesgo; risk; runs; saber si; sali; salir a; sangre ya; saquen; scared of; scheduled; scratchy; seca; si mi
  -6 side effect; sigan escribiendo; sii; silla; simon; since sunday; since the; sirve la; slept :number:; so dont; sorpresa; soy el; stop all
  -6 stopped my; stress; stress test; subi :number:; sueno; suicide prevention; supongo; sus pastillas; susto; swollen up; symptoms; tapada; tapon
  -6 tardes; te de; temperature :number:; tengo moquera; tengo riesgo; tension; the babies; the heart; the message; the pharmacy; the program
  -6 the stroke; the toast; the water; the wind; these bills; these messages; these please; they drew; this pain; this pill; to cancel; to get; to lunch
  -6 tobillo; tobillos; todas mis; todo en; took her; true; two days; un cayo; un mosquito; una estafa; unero; unsubcribe; us; vertigo; vino; vio
  -6 volver; volver a; vomiting no; voy en; want off; was pregnant; water pills; we lost; well today; what is; withdraw; wondering; wont say; wont start
  -6 works; would kill; y al; y tranquila; ya sano; ya termine; ye; yellow stuff; yes signmeup; yesterday i; you all; you have; you know; your list
  -6 your message
  -7 :number: at; :number: eso; :number: esta; :number: ox; :number: pm; :number: yrs; a escribir; a freight; a los; a teenager; a veces; a ver
  -7 absolutely; aburrimiento; aceptan; acondicionado y; ahorita; aire estoy; alert button; alla en; alone; am dead; am doing; am in; am not
  -7 amanecio bien; ambulancia en; and had; and so; and thank; and they; aplicacion; appointment is; are blooming; are chapped; arroz; aviso; bad for
  -7 baja de; before bed; bien comio; bien ya; blooming; borren mi; boton; breath away; bucks; buena :number:; bueno; but ok; calamina; calamine
  -7 call her; calls; camine :number:; cardiac rehab; celular se; chapped; chest ct; christmas; cobran; cold; colonoscopy; como nueva; compro; consigo
  -7 copd; corazon de; corazon esta; cover; cramps; cramps at; cuando despierte; cuanto es; cunada; curious; cut it; de aburrimiento; de lo; de mandar
  -7 de mensajes; dejo; del agua; despierte le; diabetes; does it; does my; does the; doesnt hurt; doesnt want; doing good; domingo; don walter
  -7 dont like; dont message; dos libras; duele un; ears; eating; eight; el cafe; el domingo; el domino; el examen; el formulario; el gato; el hospital
  -7 el internet; el jardin; ella esta; en casa; en las; envien; es normal; esmalte; esos mensajes; espanol; esta :number:; esta durmiendo; esta mal
  -7 esta muy; estoy mareada; explica; factura; fallecio; feel wonderful; feels fine; feliz y; fiebre no; fiesta; flema; for chest; freight
  -7 freight train; fue :number:; girl; giving; good day; granddaughter; grandkids; group; hace mucho; hacer; hearing; her when; hoy camine; i cried
  -7 i decline; i fast; i lost; i say; i stop; insulina se; ir; ir en; is napping; it at; jabon; knees; la fiesta; la novela; la presion; la prueba
  -7 la sopa; la una; labios resecos; late husband; laughed so; lentes; leo; let; lista de; llama; llamar; llover; lonely; lonely on; los mensajitos
  -7 luck; machine; madre; manden textos; me a; me ayuda; me dijeron; me duelen; me escriba; me explica; me llego; me mande; me pongo; me pusieron
  -7 me think; me up; me vuelvan; medico; mejor que; memory; meses; mi cunada; mia; mijita; missed; movie; murio en; my ears; my insurance; my knees
  -7 my potassium; my refill; my stroke; my two; my urine; nada mas; napping; nearly; necesito; needs a; new one; next week; ni se; nice; nine; nino
  -7 nitido; no conteste; no encuentro; no hay; no headache; no necesito; no suicidal; not now; numero equivocado; numeros; of breath; off and; ok with
  -7 on sundays; once when; opting; opting out; orinar y; papa tuvo; paramedico; parar; pare de; pasada; paso; pastel; pastillero; pavo; pelicula de
  -7 permission; pico; please cancel; pone; por un; pressure pill; pura vida; pusieron; que ayer; que significa; quien me; quiere que; quiero cancelar
  -7 quit texting; quita; quite; quiteme de; quito la; radiografia; radiografia de; rate :number:; recibiendo; remove me; ring; roses; roto; sabado
  -7 sacar; salio un; salir de; sana; sane; sangre el; sangre que; saquenme de; says she; scam; se ha; see my; semana pasada; semanas; send me; senior
  -7 servicio; shot in; siento muy; significa; siguen; sin fiebre; sin problemas; sister in; sky; sol en; sometimes; sopa; spring; stop por; subiendo
  -7 sundays; sunset; supposed; supposed to; suscripcion; talk to; tanto mensaje; tarjeta; teenager; the death; the dentist; the rain; the senior
  -7 the wedding; thing; think it; thinner; thoughts of; time is; tipo de; tiras; to have; to quit; to unsubscribe; todavia no; todo bien; tomar tylenol
  -7 took me; trip; tv is; under :number:; undo; undo it; up and; up for; upset; vemos; viaje; vista borrosa; vomited once; vuelva; waiting; walker; was
  -7 was a; was the; weighed :number:; well here; what are; what should; when she; wife passed; winter; with her; wt; wt :number:; y contenta
  -7 y desayune; y eso; y les; y ni; ya parenle; ya respiro; ya se; ya tome; yo estoy; yrs
  -8 :number: fasting; :number: me; :number: sin; :number: to; a side; a stroke; a1c; agree to; aid; al dia; al orinar; alert; alive; allergies
  -8 am ready; ambulance bill; an old; and dandy; and hot; and warm; apunte; apunte por; arde al; asking; back; back on; be in; beans; bleeding no
  -8 bless; box; broken; bruise on; cake; cancelen mi; cancelled; candy to; cardiac; cel; change; choir; clear; cold weather; come; come thursday
  -8 comezon; como le; con :number:; con ese; consent; contact me; conteste; cost; couldnt breathe; coumadin :number:; cream; cried; crying since
  -8 cuenta de; dan; dandy; de derrame; derrames; diarrea; diarrhea; diet; dijeron; dio :number:; dios; dios la; does medicare; dolor no; donde
  -8 dont contact; duda; durmiendo; dying of; el; el eliquis; el pelo; elm; enseno; es; escribir; estafa; este calor; estoy como; estrenido; excelente
  -8 fainted candy; fall; favor de; favor no; feel great; five; floja; for this; forget; formulario; frijoles; from your; give; good today; hace dos
  -8 her stories; history; how many; hurting myself; i only; i pee; i said; i still; if the; in law; instead; is broken; is dead; is ok; its too
  -8 keep my; la de; la he; la losartan; la receta; lady; las pastillas; las rodillas; las tiritas; law; leer; lleguen; lo de; lo voy; los :number:
  -8 los frijoles; lose; lost :number:; maam; mama esta; manda; mandarme; me alone; me apunte; me ask; me enseno; me gusta; me manden; me murio; me pico
  -8 me quemo; me texteen; me tomo; medicaid; mes pasado; message me; mi celular; mi nieto; mija; mio; molesta; muerta de; musica; my breathing
  -8 my catheter; my chart; my emergency; my glasses; my late; my seizure; my sugar; nah; nieto; nina; no autorizo; no entiendo; no los; no nothing
  -8 no pienso; not suicidal; not sure; nuevos; number on; nunca he; nunca me; off this; ojo de; on arm; on it; on tv; out to; pain denies; pain today
  -8 paper cut; patio; pay; pee and; pero yo; pie y; pila; placa; please discontinue; poner; poor; por aca; portal; potassium; preguntarle a; prevention
  -8 problem; problema; problemas; puedo abrir; question; quien le; resecos; roja; rompio el; say; say no; says no; says yes; se acaba; si no; si pero
  -8 si quiero; si se; sigan mandando; soy alergica; stop crying; store; subi; sugar has; sulfa; support; sure thing; surgery; suspendan; tantito
  -8 tanto cantar; telefono y; the medicine; the text; this texting; this week; till :number:; to talk; toca la; toenail; told; tomar la; tomo todo
  -8 train; un dia; una una; up at; uso; uti; vecino es; visiting; warm; watch; watching her; weighed; what does; why; with the; with these; work
  -8 would i; xray results; y bien; y nunca; ya esta; yes but
  -9 :number: before; :number: blood; :number: bp; :number: como; :number: despues; :number: el; :number: presion; :number: since; :number: so
  -9 :number: todo; a day; a este; aguacate; all gone; allowed; alma; and ate; and going; and no; are killing; artritis; aspirina; at my; ayer :number:
  -9 back in; behind on; bill came; borreme; bring; button; cant find; cantar; change my; choke; clase; clase de; comio y; con quien; cough; cuales
  -9 cuff is; datos; de eso; dejeme pensarlo; delete; depends; desmaye una; desuscribirme; did my; die of; dieron; dieta; dio el; do if; dolor ni
  -9 dont agree; draw; duelen; eat; edad; el alma; el seguro; el telefono; emergencias; emergency contact; en un; end the; equivocado; era
  -9 esta contento; estas; estos mensajes; estuvo; fell behind; forgot; friend; from the; gardening; gone now; got your; grapefruit; gusta; hace dano
  -9 hacen; handles; have a; have my; havent had; having any; he caido; hermana; his pills; i didnt; i take; i use; ill think; is sleeping; is tuesday
  -9 it in; its fine; joven; la dieta; la mia; la risa; labs; las :number:; leaves; lotion; mama tuvo; me molesta; mi hermana; mi permiso; moreton
  -9 moretoncito; morning pills; my chair; my friend; my inhaler; my insulin; my walk; necesito mi; nieta; ninguna dolor; no blood; noche y
  -9 not bleeding; not short; oatmeal; off of; on time; one of; pain wont; papel; parenle; passed away; pensarlo; person; pido; pill bottle; please end
  -9 please take; potasio; preguntarle; pregunto; pretty; puedo quitar; put my; que crema; quien sabe; quiero mas; quiero recibir; quiteme; reseca
  -9 retiro mi; rodillas; saber; safe; salud; sano; se toma; set; si algun; si tengo; si y; sin hinchazon; snores; snores like; sore from; stroke in
  -9 tarde; tell her; tenia; termina; texteen; the dead; the lab; the phone; the texting; they said; this heat; thumbs; to call; to church; todo normal
  -9 too low; toronja; transporte; trouble breathing; un :number:; un derrame; un moreton; un moretoncito; una pelicula; una pregunta; unsuscribe
  -9 vomite dos; vomited twice; walgreens; want it; we; wedding; with that; wonderful; wound; y comio; ya me; yes and; youre
  -10 :number: a; :number: if; :number: is; :number: over; :number: pounds; a baby; a bit; a dormir; a good; a lo; a mi; a refill; about; acaba
  -10 acabaron las; acabo la; algun dia; analisis; another; another one; antes de; aqui; ate his; avisos; baje; bateria; battery in; be the; before the
  -10 better; block; blood draw; blood drive; buenas; call me; cancelaron; cero dolor; choked up; cita del; claritin; colesterol; comadre; compadre
  -10 computer; con las; constipated; copay; corazon en; count; ct; cuantos; de risa; de textearme; death of; delivery; dentist; dentista; depende
  -10 depressed; desayune avena; desayuno y; desuscribir; dia me; dizziness; do you; dos dias; dose; doy; el frio; el jueves; el mes; el polen
  -10 en papeles; esta lloviendo; esta roja; estoy en; every day; extrano; fine now; free; from :number:; get; gratis; hace :number:; had any; hair; hmm
  -10 how much; i could; i signed; i stopped; i used; iglesia; in march; internet; it and; itches; ivy; jardin; june; kill for; killing me; kindly
  -10 la bendiga; la cuenta; la iglesia; la luz; la oficina; lloviendo; luego le; mail; man; mando; mareada; mas textos; me dejo; me dieron; me mata
  -10 me perdio; mensages; mi contacto; mi receta; mild; mine is; money; moved; murio mi; my ankles; my bill; my dog; my granddaughter; my numbers
  -10 ni un; no; no deseo; not; not right; of these; oficina; olvido la; once in; one; our; papeles; permiso; persona; poison ivy; polen; por eso
  -10 prueba; quitar; quitarme el; refills; rehab; resultados; retiro; salgo; saquenme; saturday; se lo; siento de; sign; small bruise; tal vez; tambien
  -10 tele; textearme; the flu; the pill; the same; therapy; these texts; this phone; toast; tuve; unenroll me; until; verdad; vitamina; water pill
  -10 when should; with; with this; y azucar; yeah right
  -11 :number: libras; a; aca; acabaron; acabo; afford; ahorita estoy; all is; am :number:; am alive; and :number:; and desist; ando al; ano; anos y
  -11 answer; any chest; bailar; been :number:; been dizzy; bendiga; bien y; boredom; breath no; broke; cambiar; cambio; cancel the; cancelen
  -11 cant afford; cease and; chart; con mis; contacto de; control; cousin; cuando es; dar; del azucar; deseo; desist; dinner; dormi; el papel; el stent
  -11 else; en paz; er; este numero; farmacia me; feeling great; fin; find my; fino; flu shot; from this; gets; good here; hambre; healthy; hija; home
  -11 hon; hoy :number:; i never; inr; killing; know if; la bateria; laboratorio; live to; lo mejor; losartan; lunch; luz; mareos; me acabaron
  -11 me mandan; me olvido; me sigan; murder; my cousin; my daughter; my pill; need to; ni dolor; ni nada; no falta; no soy; not bad; novela; now at
  -11 of boredom; of hurting; olvido; oxigeno :number:; pain or; para la; paren; passed; pastillas con; paz; pelo; perro; pica la; pill box; poco de
  -11 pollen; por el; prefiero que; puedo dejar; quien habla; quiere; quit smoking; quitenme; ride; sending me; sintomas; sistema; stories; stroke of
  -11 talk now; te; tenido dolor; texting me; the doctor; the hospital; the neck; the nurse; think on; tiempo; took both; usual; ver a; vomiting since
  -11 vuelvan; vuelvan a; want out; y yo
  -12 :number: last; abrir el; acondicionado; after; after lunch; ahead; ahead and; aire acondicionado; am i; ano pasado; asked; at; avena; baby; bills
  -12 borren; breakfast; bus; but i; cabeza leve; cant keep; cant read; cause; cubre; cuff; de ahi; de escribirme; de fumar; de los; de tanto; dejenme
  -12 domino; dormi como; durmio toda; es para; examen de; exercises; feeling fine; fine and; fumar; gave me; glasses; go ahead; grandson; gripa
  -12 hace anos; had chest; havent fainted; hearts; infarto; is the; is well; isfine; it ok; la; la del; la tienda; lab; late; let me; los pies
  -12 mandando; me quedan; mensajitos; mi nieta; miss; murio de; my feet; my toe; never had; no acepto; no falls; no thoughts; nueva; nuevo; of a
  -12 of this; off; ok to; otro; pelicula; pressure cuff; puedo dormir; que hora; quedan; quiero participar; quiten; rash; refill on; refilled; rico
  -12 sacaron sangre; scared; sera; show; signed up; slept like; stop by; sugar was; tal; the chest; tienda; till; to death; to see; tome mis; tuve una
  -12 unenroll; vecino; vez en; visita; vivita; vivita y; walked :number:; weather; wed; what time; would; yellow
  -13 :number: years; a pensar; a quien; ahorita no; are; arthritis; as always; be texted; bien hoy; blood work; caidas; caido; cansada; cayo el
  -13 chest cold; como un; cuanto cuesta; debo; deprimida; desayuno; detener; dont send; eggs; el dedo; el viernes; end of; es la; esta matando
  -13 estoy deacuerdo; fainted once; feel fine; form; hinchazon; hoy; interesa; is good; knee is; la rodilla; last month; last week; laughed; laughing
  -13 le pongo; leave me; leve; mandar; me again; me dijo; me interesa; me out; medicine; mis medicinas; my pills; my tv; ni falta; niega; nights
  -13 ningun; no gracias; none; pasado; pastilla del; pee; pensar; quito el; quizas; read; same as; smoking; so i; stopped; strips; take my; tanto
  -13 terapia; termine; the clinic; this number; took his; tos; turn; used to; vez; was :number:; what number; who is; with my; wrong; yall; yeah; yess
  -14 :number: azucar; :number: dias; :number: pulso; :number: sugar; about it; abrir; aparato de; ask my; azucar :number:; changed; cold is; countmein
  -14 dead battery; derrame; dog; dont text; duele nada; el martes; el programa; escribirme; feeling; get the; happy; hospital; i quit; insurance
  -14 is too; it out; jueves; martes; mata; me acabo; me from; my grandson; no longer; no mas; not dizzy; not having; novedad; pare; quede; red and
  -14 roja y; sin novedad; since yesterday; sirve; so; some; take me; text me; texted; texto; the office; tiritas; todo; tome las; up the; wants
  -14 where do
  -15 :laugh:; a new; alive and; and kicking; buena; cancel my; check; chevere; church; da; de esto; de maravilla; de sangre; denies chest; desayune
  -15 desde el; doing; doing well; early; ella; esta semana; falls; for the; guess; have chest; i call; i guess; i miss; is red; is sore; kicking
  -15 killed; la enfermera; longer; maravilla; march; maybe; me pueden; me rompio; mi cita; mi hija; mi telefono; mosquito; my number; ni; no manden
  -15 nope; numbers; orinar; paper; please; please dont; pounds; pregunta; pressure :number:; pues; que si; remove my; rodilla; room; runny; runny nose
  -15 salt; same; se murio; signed; sleep; street; the; to be; tome la; tranquila; viernes; watching; wish to; ya; year; youmaytext
  -16 :number: anos; :number: th; a heart; a las; a que; algun; alright; am good; anymore; breathing easy; calor; chest of; claroquesi; company
  -16 complaints; contacto; do; donde me; drawers; el celular; esos; friday; hago si; how do; is this; later; le digo; llego; los textos; me he
  -16 me tiene; no complaints; no problems; of drawers; office; out of; participar; pills and; please stop; problems; pus; rompio; sad; siento mejor
  -16 signmeup; son; stent; th; the :number:; those; thursday; todo tranquilo; toe; tomorrow; una vez; yep
  -17 :number: after; about my; acepto; ahogo en; al; all good; autorizo; coleando; como se; crema; cuenta; de baja; derrame en; died of; dont; el lunes
  -17 en mi; feel good; feet; haha; ill; informacion; is fine; mis; muero por; my medicines; no fever; pies; sal; sigan; start; stopall; sunday; sus
  -17 the messages; tired; when is; y coleando; yes i
  -18 :number: pulse; am fine; am well; asleep in; ayer; bingo; bruise; cease; chiquito; choked; contact; contenta; deacuerdo; death; dejar; dia
  -18 discontinue; drive; el doctor; feeling good; first; flu; for my; he tenido; heat; i agree; i would; infarto en; la cita; libras; lista
  -18 los mensajes; luego; lunes; matando; me pica; me quede; me quito; me sacaron; my sister; no me; no swelling; pica; pie; por; program; rain; ran
  -18 rechazo; recibir; sacaron; say yes; tenido; usar; ver; who; y :number:; yo no
  -19 :number: this; a little; alla; before; class; clinic; como siempre; deje; dejen de; enfermera; feliz; is a; it; la insulina; les; me escriban
  -19 medicinas; metformin; mi numero; my appointment; primero; programa; ran out; results; risa; sister; small; usted; years ago; zero
  -20 at night; away; cant complain; complain; cual; day; did; easy; escriban; estos; examen; i havent; if my; igual; la lista; leave; mes; my phone
  -20 no bleeding; peso; peso :number:; pharmacy; puedo comer; que; revoke; seguro; sending; the blood; them; tuvo; uno; would like; yet
  -21 chest xray; contento; de; dejeme; fell asleep; fue; hasta; i get; like to; mandan; my :number:; needs; next; notinterested; pastillas y; pero ya
  -21 se puede; semana; that is; the new; the texts; there a; tienen; un poquito; walked; weight :number:; xray
  -22 am ok; ando; antes; as; cero; chest pain; comio; dejen; digo; dying to; is that; knee; la farmacia; la pastilla; me toca; medicines; need my
  -22 no more; no trouble; otra; receta; toca; tuvo un; tv; un poco; visit; weight
  -23 basta; como me; decline; estoy bien; from; la clinica; last year; list; me la; nurse; siempre; stroke; take; which; will
  -24 :emoji:; :number: no; cant sleep; de pecho; esa; esto; farmacia; for; la metformina; los; message; no he; poco; sin dolor; tuesday; un infarto
  -25 :number: en; always; blood pressure; clinica; dijo; dry; end; ese; jajaja; metformina; my blood; my knee; nunca; opt out; pongo; salir; shot
  -25 tengo que; thanks; yesterday
  -26 :number: :number:; del; info; mine; no short; para el; pecho ni; this; took my; tranquilo
  -27 :number: days; ahi; any; at the; could; died; month; muero de; quiero que; slept; test; todavia; week
  -28 ayunas; el :number:; en ayunas; ha; havent; la vacuna; me off; never; ni me; poquito; pueden; quito; sure; to know; tomar
  -29 agree; appointment; ask; hay; how; medicare; no pain; oxygen :number:; pulso :number:; should; when
  -30 asleep; camine; comer; dias; muy bien; no tengo; opt; sin; today
  -31 battery; esta bien; if; or; pain no; puedo tomar; su; they; vacuna
  -32 denies; este; mensaje; old; remove; siento bien
  -33 can; days; last; need a; new; said; should i; tengo dolor; that; ustedes
  -34 :good:; alto; cuanto; mas; more; ninguna; pill; refill; years
  -35 celular; pastilla; what
  -36 anos; baja; is there; pulse :number:
  -37 number
  -38 cancelar; cuando; great
  -39 bill; can i; cita; telefono
  -40 is it; quien; sore; text; your
  -41 do i; gracias; me siento
  -42 o; texting; unsubscribe
  -43 little; stop
  -44 cancel; messages; no chest
  -45 in :number:; murio; quit
  -46 is my; numero
  -47 well
  -48 normal; you
  -50 mensajes; phone; textos
  -51 texts
  -52 these
  -53 yo
  -54 does
  -55 bien; ok
  -57 doctor; jaja
  -61 si; yes
  -63 good; lol
  -67 eso
  -76 fine
