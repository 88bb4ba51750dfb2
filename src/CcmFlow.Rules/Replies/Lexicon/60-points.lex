# Points of words and of two neighbours, learned from the labelled texts of the tests: `CcmFlow.RulesBench points emergency` writes this
# table anew. "points <kind> <least> <least-beside-less> <least-in-doubt> <least-of-one-word> <least-of-emergency> <before>": a text of n words
# (at least 7) needs before + (sum of its points) / sqrt(2n) to be least or more; more where a rule found something less, still more where one
# found the sign itself but denied, of long ago, a figure of speech. Below the last two an emergency of the rules is doubted.

points emergency 12 18 28 -12 -18 -5
  79 respirar
  73 sangre
  67 fainted
  66 no puedo
  65 repente
  63 vivir
  61 cant
  60 ambulancia
  58 aire
  57 lado
  55 blood
  54 el pecho; respira; wont
  53 me estoy; words
  52 face
  51 ambulance
  50 despertar; having
  49 chest
  48 breathe; drank; fuerte
  46 creo; de :number:; desmaye; floor; head; me desmaye; throat; y no
  45 air; bad; despierta; no sabe; siento; suddenly; veo
  44 choking; no puede; pecho; swallowed
  43 cant breathe; lips; piso; thinking; vida
  42 mucho; tome; unconscious
  41 arm; cara; leg; living; no despierta; siento que
  40 lengua; vomiting
  39 boca; breath; creo que; responde
  38 am going; bleeding; help; hi; la cabeza; la mano; life; no para; tongue
  37 am having; dad; isnt; la boca; no respira
  36 and; collapsed; confused; desmayo; hard; having a; matar; mouth; myself; puedo respirar; quiero vivir; voy a; want to; whole
  35 brazo; call :number:; dice; esta; feels; garganta; izquierdo; la lengua; left; me puse; morirme; numb; sentido; side; worst
  34 :sos:; better off; breathing; cabeza; derecho; el piso; is :number:; live; los ojos; mom; palabras; shaking; times
  33 hour; i think; mano; me voy; ojos; vomitando; went; y
  32 ayuda; black; dolor; hit; labios; mama; my head; no reacciona; ojo; reacciona; sudden; sweating; talking; tiene; todo el
  31 convulsion; fistula; meter; mi vida; no aguanto; saturacion; tomo; tonight; twice; un dolor; vision
  30 confundida; glucosa; hand; la cara; marca; of my; ok but; se esta; se le; table; think; una ambulancia; wife
  29 cai; emergencia; hijos; like; me cai; me puedo; mi esposo; mucha; papa; puse; responding; sabe; she; to live; unresponsive
  28 aguanto; alguien; an; and my; bano; blue; cloro; doble; doesnt know; hablar; hurry; hurts; keeps; la pierna; mis hijos; negro; pienso; pierna
  28 point; rato; right; sangrando; terrible; the floor; to end; wake
  27 and i; end it; gasping; glucose; house; levantar; los labios; matarme; no responde; perdi; seeing; seizure; sudorfrio; suelo; think i
  27 thinking about; to kill
  26 ayudenme; be dead; cant get; carro; como si; feels like; from my; going; he is; husband; i fainted; inconsciente; just; kitchen; las palabras
  26 llamen; me tome; no veo; pero me; que me; sangrar; sitting; tengo la; tongue is; took too
  25 closing; conocimiento; de pastillas; down; esposo; estar; estomago; eye; habla; me quiero; medio; mi papa; o2; please help; presion en; se; seguir
  25 severe; speech; temblando; the table; tight; up; up blood
  24 dando; de sangrar; ending; feel like; going to; half; he; in my; jaw; legs; mismo; my face; my hand; pain; pistola; spo2; tell my; took :number:
  24 trago; woke; y me; ya tengo
  23 a :number:; and he; at once; azucar en; cant breath; chest hurts; el dolor; en :number:; en el; fainting; for me; ganas; ganas de; marca :number:
  23 morir; my left; not ok; overdosed; oxigeno; que no; reads; salen; something; there is; wont stop
  22 a car; belly; bien pero; bleeding from; bp; bs; convulsiones; cut my; el brazo; espuma; is unresponsive; la garganta; mi esposa; mi mama; mover
  22 mucha sangre; my chest; no siento; one side; piernas; reconoce; right now; tell; tengo el; this morning; took; vomite; y estoy
  21 a lot; agarro; al :number:; bathroom; been; choking on; convulsionando; cosas; doesnt; el aire; esposa; headache; hinchada; i cant; i do; i keep
  21 i took; is swelling; it all; lot; mordio; my arm; my leg; my life; ox; paramedics; pastillas de; pecho que; pienso en; please hurry; rapido
  21 to sleep; un lado; vibora; vomited blood; wake up
  20 :number: for; agarrar; an ambulance; azucar; bg; bg :number:; body; by a; clots; eyes; fainted twice; fell; for air; gun; hirviendo; in the; into
  20 knife; mama no; me salen; nitro; pills; please send; pulse ox; quiero; quiero matar; reaccion; respiracion; respiro; sat; se trago; seguir viviendo
  20 sentado; spo2 :number:; squeezing; sudor; the pain; through; tragar; traigo; viviendo; what do; when i
  19 a minute; acabar; acabar con; accidente; and now; be; be better; con dolor; cuerpo; de estomago; derepente; desmaye en; desperte; donde esta
  19 dont see; double; el lado; emergency; esposo no; esta convulsionando; estoy; found; heavy; keep fainting; kill myself; la fistula; la manana
  19 la vista; lips are; me desmayo; minute; minutes; momento; mordio una; necesito ayuda; no voy; nobody would; of living; oximeter; pensando
  19 please call; puedo levantar; since this; stomach; the point; the whole; to die; una hora; ve; vista; woke up; would be
  18 :number: de; an hour; arms; be here; bottle; came on; cleaner; confundido; conoce; consciousness; dando un; desde la; dice lo; die; empezo
  18 esta dando; faint; fast; getting; glucose :number:; himself; in a; insoportable; its; la pistola; la vida; lado izquierdo; left side; llame al
  18 lost; me entra; me hace; me queme; mejor me; mi senora; ni donde; oxygen is; pastillas para; peor; queme; quien soy; real; sabe ni; sangrado
  18 se desmayo; slurred; started; stomach pain; the kitchen; vomito; voy; whole bottle; wish i; you for
  17 :number:; :number: times; :number: with; a time; abajo; all over; auxilio; bajo a; bottle of; bs :number:; chest and; chest pressure; con un
  17 corazon me; de mas; dio una; dont know; drain cleaner; el conocimiento; en la; entra; estarian; estarian mejor; face is; fever :number:
  17 glucosa :number:; hablo; help me; is numb; is talking; like i; llame; lo que; looks; mom is; move; mueve; my right; my speech; my wife; nariz; neck
  17 not responding; of blood; on the; pastillas; perdi el; perdi la; puedo; puedo despertar; puedo mover; que seguir; quiero morirme; resuello
  17 sangre de; sangro mucho; shocked me; someone; sugar is; the bathroom; three; tightness; un carro; unbearable
  16 :number: what; a nadie; a seizure; ahogando; all of; ambulancia por; at a; awful; breathing is; burned; can only; cierra; de dormir; dead; del bano
  16 desfibrilador; diganle; do it; dos veces; drooping; duele el; el oxigeno; el peor; es que; espalda; except; fainted in; good morning; here anymore
  16 i am; is having; is unconscious; la mitad; la nariz; le dio; lost consciousness; me cierra; me esta; mitad; muchas; mundo; my husband; my jaw
  16 my neck; oximetro; panza; red blood; respira bien; sangra; sense; she is; shocked; sin mi; stop bleeding; struggling; stuck; sudando; tengo
  16 thought it; throat is; to shoot; un ojo; va; veces; wreck; y el; y esta
  15 :bad:; ahogo; arent; arent there; atropello; bone; bp :number:; bright red; but my; by mistake; cabeza y; car; care if; chest is; coldsweat
  15 como cafe; contesta; crushing; dedos; descargas; desde; dialysis; dificultad; drunk; el glucometro; enredado; esta noche; feel; fever; got
  15 hallucinating; harold; help now; hives; horrible; i have; inhalador no; is hurting; know what; know where; la panza; la soga; live no; me corte
  15 me falta; me mordio; me muriera; me reconoce; mejor si; mi azucar; mistake; morados; muriera; my mouth; need :number:; need an; no feeling; no le
  15 over; oxygen; pecho y; puede hablar; puesto; quiero morir; real bad; recognize; repente no; sale; salen las; soaked; sobredosis; soga; swallow
  15 turned; una; una emergencia; venga; vomite sangre; who i; wife is; words at
  14 :number: min; :number: por; a matar; abuela; accidentally; accidente de; across; ahogandome; am so; and its; and not; aparato dice; bright; caida
  14 cama; came; cierra la; coffee grounds; cuello; cut; de carro; de matarme; desde hace; drain; el suelo; feo; frasco; fue de; funny; garage; gas
  14 glucometro; grounds; habia; had to; hijos que; husband is; into my; inyecte; is bleeding; isnt breathing; la espalda; like coffee; limp; llega
  14 loaded; los dos; matar a; me ahogo; me atropello; me conoce; me llega; me muero; mejor sin; mornin; muero; no despertar; on one; ox :number:
  14 pensando en; pressure in; puedo agarrar; quedo; raro; reaccion alergica; reason to; recto; respirando; rope; sangrando mucho; saturacion :number:
  14 se tomo; side of; strok; suicidio; swelling; texting i; the garage; this mornin; tiene los; toilet; took all; very; vomiting blood; vuelve
  14 was dead; y tengo
  13 :number: que; a alguien; abre los; acting; also; and dizzy; anda; angina; ayudeme; ayudeme por; azucar de; bajo; braso; breastbone; bunch; bunch of
  13 cant move; carne; coagulos; como; como :number:; copperhead; corte; corto; crooked; de vomitar; descargas seguidas; do this; donde estoy
  13 el desfibrilador; el frasco; empty; ending it; era agua; es emergencia; este mundo; estoy sangrando; everything i; fainted at; fell and; fire
  13 hablando; has no; head on; hour ago; hoy mismo; hueso; ice; is drooping; is slurred; just now; kill; left arm; llamen al; looks like; los dedos
  13 mama se; mi abuela; might; mitad de; muy fuerte; my breastbone; my legs; my throat; my words; need help; negra; negro como; ni el; ni quien
  13 no abre; now; ojo derecho; out at; oxigeno en; paramedicos; presion; quijada; reaction; reason; responden; seguidos; sin sentido; slurring; smile
  13 speech is; sweaty; tearing; the left; the night; the pills; thinking of; tiene la; todas las; tomo el; una vibora; veneno; veo doble; vomitar
  13 vomited; went off; wheezing; while; wont wake; wrists; xarelto; y ya
  12 :number: and; :number: con; :number: on; :number: units; a bunch; about to; abre; accident; agua me; algo; at rest; barriga; bleeding bad
  12 both arms; brazos; breath at; cai y; calentura de; cant do; carta; coming out; cosas que; dan ganas; de momento; dia es; dormido; dropping
  12 el braso; el oximetro; el veneno; emergency help; emergency please; en vez; equivocacion; error; escalera; esposa no; esta respirando
  12 everyone would; feel faint; fuerte de; hace nada; had my; hard to; have the; he has; hincho la; house is; hurting; i been; i can; i just; in chest
  12 insulin; is closing; just that; know who; la carta; la escalera; la quijada; la respiracion; las venas; me cuesta; me inyecte; me responden
  12 mi hijo; mi oxigeno; min; mouth is; mucho el; my body; no pulse; no respiro; nobody; not breathing; not good; only; only say; papa no; pecho como
  12 peor dolor; plan to; por equivocacion; pressure pills; purpose; quiero acabar; quisiera; rattlesnake; rectum; rest; ronchas; sabe donde
  12 says :number:; send; sentido a; shrimp; si me; smile is; stopped breathing; tanto el; taza; that arent; the basement; tirada; to :number:; todas
  12 tome muchas; too many; took a; tres; turning blue; two words; under; units; up after; venas; vez de; vomit; vomitando sangre; was gone; wont quit
  12 worst headache; worth; y se; y tiene; y tomo
  11 :number: of; :number: percent; :number: tylenol; a la; abeja; aceite; am; am bleeding; are blue; as when; asfixio; ayer estaba; ayuda de; basement
  11 be alive; behind my; bien confundida; bit me; blades; boiling; boiling water; bridge; burned my; came to; cant feel; cant swallow; cant walk
  11 car accident; cara dormida; choque; cocina; con dificultad; cosas sin; coughing; coughing up; coumadin; dado; de cafe; de las; de un; de una
  11 dear just; del pecho; del suelo; demasiadas; demasiadas pastillas; doing cpr; dolor de; dormirme; dropped to; duele mucho; el corazon; el inhalador
  11 el ojo; elephant; epi; epi pen; escribi; estaba; esto es; estoy muriendo; ever; fell out; fiebre de; fiebre y; frasco de; fria; gasping for
  11 gave myself; gibberish; go to; hace rato; high; hincho; hit head; i cough; i fell; in both; is crooked; is very; juice; keep; know; la cama
  11 lado derecho; las de; le; like a; like this; lips look; me asfixio; me hincho; me paro; messages i; morning; muchas pastillas; my lips; my o2
  11 my stomach; my tongue; n; no agarro; no contesta; no deja; no la; no vuelve; nomas que; number :number:; of pills; on eliquis; on fire; opresion
  11 out on; percent; pounding; pulse oximeter; put the; que dia; que es; que los; quedo sin; quiero hacerme; racing; rapida; rather be; reads hi
  11 repente deje; saliva; sangre por; sangre roja; saturacion de; says; says lo; shoot; since breakfast; sink; slipped; stabbed; stents; stop no
  11 straight; sube; sugar at; swelling up; tar; tengo pensamientos; termino; that new; the bed; the bridge; tied; time i; to go; to hurt; to on
  11 todos estarian; una convulsion; units of; was fine; what year; ya escribi; year it
  10 :number: now; :number: unidades; a breath; a tomar; about :number:; abuelo; across my; acuesto; ahora mismo; algo como; alguien ayudeme; am on
  10 ambulance now; and hit; and vomiting; apurense; arriba; arriba de; atraganto; atraganto con; atropello un; azucar arriba; azucar esta; badly
  10 balcon; bastante; bed; bien fuerte; blood is; blood twice; cada vez; call; cant talk; chst; clammy; con todo; coordina; coughed; counted; cup
  10 de abeja; de lado; deja de; dejo de; del balcon; derecha; desmayar; despertar a; despues de; dona; dos brazos; drank some; drank the; driving
  10 el bano; el jugo; eliquis; ending my; enough air; epipen; esposo se; espuma rosada; esta ahogando; estar muerta; estomago que; everywhere; fat
  10 fiebre; fingers; garganta hinchada; got my; grandma; hablar bien; hablo enredado; hace una; had this; hallway; hay fuego; helping; herida de; hip
  10 his; hit by; i overdosed; i wrote; incoherencias; is choking; kids; la cocina; la glucosa; la sierra; labios morados; leg with; lengua y; llevo
  10 lo puedo; look; lot of; lots; low :number:; marca hi; me acuesto; me corto; me durmio; me pasa; me pego; media; meter reads; mi marido; mis piernas
  10 morning on; much insulin; much medicine; my belly; my whole; my wrists; necesito una; need ambulance; no coordina; no point; nose bleed; of his
  10 off the; one eye; overdosed on; oximetro marca; para de; passing; pego; pensamientos; pero no; planning to; point in; por error; por mas; pulso en
  10 puse :number:; rather; reading :number:; respiro muy; right hand; rolled; sabe quien; sale sangre; sangro; sat :number:; says i; se atraganto
  10 se mueve; seeing things; send someone; siento las; sierra; sin parar; sleeping pills; sound; speach; speach is; stools; sugar; swelling after
  10 termino con; the drain; the fast; the rope; the sink; the use; then; then i; these pills; this afternoon; times in; tirada en; to take; toallas
  10 toes; tome demasiadas; tome el; tomo warfarina; took to; top; tosi; tosi sangre; tosiendo; tosiendo sangre; toso; un momento; un rato; una opresion
  10 unidades; use of; used my; vivir mas; way; way to; wet; what day; with chest; y ahora; y temblando
  9 :number: descargas; :number: fever; :number: please; :number: when; :sos: :sos:; a estar; a gun; a mis; a plan; abdominal; abdominal pain
  9 about ending; accidentally took; agua hirviendo; aguanta; ahogo cuando; aliento; amanecio; and her; and it; and today; anymore i; apretado
  9 arrastrado; asfixiando; asi; atragantando; atras; azules; back and; bad i; bee; bit by; boqueando; bottom; brazo izquierdo; breath good; burn
  9 burn on; cae; can see; carbon; carbon monoxide; care; cayo de; cloro pensando; cloro por; closing up; counted out; cuchillo; dad is; dado :number:
  9 day it; de abajo; de fiebre; de oxigeno; defibrillator; deja; del ojo; demasiada; demasiada insulina; descanso; desfibrilador me; desmayado dos
  9 dizzy and; dolor en; dropped; el cloro; el garaje; el recto; el tanque; end my; entra el; es una; esta como; estar muerto; estoy temblando
  9 fainted this; fine at; floor since; foam; fuego; fuerte en; full of; garaje; get air; glucometer; golpe en; good at; got the; gushing; habia pasado
  9 had two; how i; hoy lo; i sound; i walk; i was; ice cold; is breathing; is confused; is empty; is limp; is unbearable; isnt responding; it tonight
  9 it wont; its hard; jerking; jump off; know how; las piernas; lay; leg is; lengua hinchada; levantar del; levantarme; like its; llamen a; llega el
  9 los pulmones; making sense; many pills; mareado; marido; me pegue; me responde; monoxide; mucho la; muy mal; my back; my bottom; my breath; my hip
  9 my kids; my last; my metoprolol; my oxygen; my son; my toes; my vision; myself :number:; nariz no; negro y; no relief; no vale; not helping; of it
  9 of suicide; off dead; ojo izquierdo; on coumadin; on floor; one pupil; own house; papi; para vivir; pen; pensando que; piernas no; pistol
  9 pistol out; plums; popo; popped; por favor; pouring; puedo parar; puente; pulmones; pulse; pupil; que alguien; que estoy; que venga; quien era
  9 quiero matarme; quisiera estar; quitarme la; rat; rat poison; razon; razon para; reading; really; recognize me; relief; respirar bien; revolver
  9 ripping; sangra mucho; sangrado que; sats; saw; say two; says hi; seeing double; shoulder blades; si acepto; siento la; sigue; sin saber
  9 sitting still; skin is; so bad; somebody; son is; soy la; speaking; struggling for; sugar en; sugar over; sugar reading; swallowed a; take all; tan
  9 ten minutes; tengo las; the hallway; the letters; the rectum; they put; thought; till monday; to the; today i; tomo cloro; took way; tos pero; tried
  9 trouble speaking; tub; under my; urgente; va a; viejo; wait till; walk to; wife just; with a; without me; words are; worst pain; would rather
  9 y habla; y la; yes yes
  8 :number: i; :number: shaking; :number: ya; a strok; abrio; abrio la; acuerda; acuerda de; after that; afternoon; ahogando con; ahora; al cuello
  8 al hospital; ambulance please; ambulancia rapido; an emergency; and cant; and confused; and she; and short; and sweating; and the; antifreeze
  8 apretada; aprieta; are purple; as tar; ataque; atorado; baja por; bajaran; bajaran una; bajo :number:; bee sting; behind; being kind; black as
  8 blanco; bleeding a; bleeding wont; blood this; borracho; brazo y; by; cabeza mas; cada; canse; cant be; cant stop; cascabel; caso; cleaning
  8 como borracho; como que; con aceite; con coagulos; confused and; confused suddenly; conosimiento; convulsing; corte las; dark; dead and; dead i
  8 del cuerpo; del lado; delirando; desperte ahogandome; desperte en; dice hi; dice high; diganle a; dios nomas; doble de; doesnt recognize
  8 dolor fuerte; dolor que; drooling; el aparato; el conosimiento; el doble; el hueso; el sugar; en si; en sudor; en suicidarme; entero de; entra aire
  8 es :number:; esposa esta; esta hablando; esta inconsciente; estaba bien; estan; estaria; estoy asfixiando; estoy vomitando; ever had; everyone
  8 everything; falta la; fasting sugar; fatiga; feel my; fell down; fistula de; for being; for breath; found me; four; four times; frasco entero; froth
  8 gasp; glucometro dice; grande; grandpa; grease; he collapsed; he had; heart pain; hijo; hoy me; huge; i cut; i died; i drank; i should; i woke
  8 importa; in here; insulina de; insulina por; is getting; is hallucinating; it was; its an; just sitting; kinda; la dialisis; la puedo; labios y; lap
  8 last night; lay down; laying; le encuentro; le esta; le hablo; live for; llevo una; lo mato; lost vision; lungs; machete; making; manana ya; manden
  8 mano derecha; many; mas la; mato; me and; me cae; me canse; me di; me habia; me obedece; me sangra; medicina del; medio cuerpo; mejor estaria
  8 meter says; mi brazo; minutos; miss me; monoxide alarm; mordida; mother; muerto; my defibrillator; my epi; my lap; my nose; nada me; nadie; narcan
  8 necesito el; no reason; nombre; nose; obedece; of bed; off if; off without; on a; over and; over in; oxigeno puesto; oxygen sat; pain in; papa se
  8 para mis; para respirar; para siempre; pastilla nueva; pastillas del; pecho cuando; peeling; perdido no; pero ahorita; pills for; pink froth
  8 por abajo; puedo tragar; pulled; puras; purple; puse insulina; puso; que era; quedando; quedo inconsciente; quiero despertar; quiero seguir
  8 quijada y; rapida en; reads :number:; revento; rite; rolled back; sangrando de; sangre bastante; se acuerda; seguidas; seizure this; seizures
  8 send help; shaky; she was; si bajaran; sick to; sin conocimiento; sin poder; site; sleepy; slow; soaked through; somebody please; spitting; stand
  8 still; sting; stop texting; stuck in; sube al; suger; suicidal; table saw; tablets; talking gibberish; tengo un; than the; thanks i; that wont
  8 the door; the last; the toilet; the worst; things; this anymore; through the; tiembla; tirado; tirado en; to breathe; tome cloro; top number; toser
  8 towels; trago mis; tu papa; un accidente; una carga; veo nada; vision in; vista de; vista del; vuelve en; warfarin; while i; wont go; words out
  8 working; y hoy; y mareo; y sudorfrio; y veo; you call
  7 :number: ando; :number: even; :number: sobre; :sos: please; a pill; acepto pero; acostarme; after the; agua; al respirar; alarm; alarm is; alcanzo
  7 alguien rapido; am sorry; am vomiting; ambulance my; ambulancia mi; and his; anoche; anoche no; antibiotic; arm is; at me; atack; ataque al
  7 ate shrimp; attack i; ayuda me; ayuda por; bad now; be with; beating; been on; being; below; belt; bigger than; bit; black like; bleach
  7 bleeding heavily; blood clots; blood everywhere; blood wont; board; brazo derecho; bumped; but right; cabesa; cadera; cae la; cafe molido; canse de
  7 cant see; carga; carro prendido; cause i; cayo y; chorro; chueca; come out; coming; commode; con sangre; confundida no; confusion; contesta bien
  7 copperhead bit; corre; cortina; coughed up; cuajarones; cuando camino; cuando toso; cuida; curtain; cut to; d; darme un; de barriga; de cascabel
  7 de respirar; de toda; debil; debilidad; decided to; decidi; desmaye dos; desorientada; di; did nothing; dio; dolor del; dont tell; dont work
  7 down to; droopy; duele tanto; durmio la; el cuello; el machete; el pulso; el sangrado; empezo hace; ems; en blanco; en darme; en medio
  7 es insoportable; escaleras; escupo; espalda y; esta ni; estan dando; estuviera; even sitting; even with; eyes rolled; fainting when; falling; falta
  7 favor me; feeling in; felt; finish a; fuertes; getting enough; go; go be; golpe; goodbye; got into; got so; grande que; grave; hacerme dano; half my
  7 hard as; have ever; having trouble; he was; headaches; heart atack; heavily; her pills; high fever; hinchando; his chest; his leg; hit my; hives all
  7 i breathe; i lay; i live; i plan; i stand; i swallowed; i vomited; i wish; icd; ido; in going; in her; infarto creo; insides; is; is an; is blue
  7 is heavy; is on; is peeling; is seeing; isnt worth; it feels; jalo; jalo aire; jump; kill himself; killing myself; la barriga; la cadera
  7 la madrugada; la mesa; la saliva; las escaleras; le salio; le veo; level; life isnt; llena de; lleno; lo hago; look after; los vecinos; lots of
  7 love them; ma; madrugada; mal; manden a; manden la; manden una; mandibula; mano no; mas fuerte; mas grande; me agarro; me dicen; me fui; me i
  7 me mato; me my; me sube; medical emergency; mensajes manden; mensajes pero; mesa; mi suegra; mi viejo; middle; minutes and; molido; momento a
  7 monton; mother is; my baby; my dialysis; my grandbaby; my house; my sleeping; neck hurts; need emergency; neighbor found; new antibiotic; ni la
  7 no alcanzo; no cough; no jalo; no mueve; no sabia; no se; no sube; noche; not getting; not making; now my; nueva de; numb and; numb on
  7 of everything; of her; of water; ok i; on; on :number:; on like; on purpose; open and; opresion en; out in; oxigeno bajo; oxigeno me; oxy; oxycodone
  7 pain bad; pain ever; papa esta; para hablar; paren los; pasa el; pase de; passed i; pecho apretado; peed; peeling off; pego en; pegue; pegue en
  7 period; peso en; picadura; pills so; plan; please tell; point of; police; por todo; precion; presion salio; pressure is; puedo decir; puedo mas
  7 puedo ni; pulso a; pupila; pupila mas; pupils; que desde; que quiero; quedando sin; quiere tragar; quiero es; radiating; rato no; red; ronchas y
  7 rosada cuando; sabia; sat is; saving; saving up; se quedo; see; seizure wont; severo; shaking chills; sharp; she cant; siento el; siento los
  7 siento mal; sight; sit; skin; smoke; so confused; sobre :number:; sobredosis de; soga lista; soy yo; spitting up; squirting; stiff neck
  7 struggling to; stung; stung by; suger :number:; suicidarme; swallowed my; talking to; tanque; tanque puesto; ten; tengo ganas; tengo miedo; the aide
  7 the ankle; the commode; the slow; the tub; the words; things that; this life; three times; throat closing; throat swelling; tieso; to wake
  7 tome :number:; took the; touching; touching it; tragar el; trago un; traigo la; tu; twice today; un monton; un peso; una cortina; up from; ve cosas
  7 veces hoy; vecinos; veneno de; vibora de; vida me; vida no; vomite algo; vomiting and; walmart; warfarina; was water; went black; went numb; white
  7 wont come; woozy; worse; wreck my; wrist; wrote; x3; y los; y na; y sigue; ya van
  6 :number: litros; :number: towels; :number: veces; a cada; a knife; a morir; a otro; a pounding; a proposito; a terrible; a tirar; a truck
  6 about suicide; abri; acido; agarra; agarrar aire; agarro aire; aguanto el; aguanto mas; ahogao; aide; air please; al corazon; al piso
  6 alergica fuerte; all today; am dizzy; am slurring; an i; and arm; and belly; and dropping; and this; anyone but; appointment :number:; apretao
  6 aqui en; arm went; atragante; ayuda ya; back of; baja :number:; bano negro; basement stairs; bathroom floor; be woken; belly pain; between the
  6 bien gracias; bigger; bleed; bleeding and; blindness; blood all; blood since; boca se; borra; borra de; borroso; bowl; bueno no; bumped my; cabe
  6 cada rato; cai de; cant hold; cant lift; cant wake; car wreck; cara hinchada; cara y; catch; caught; chest has; chest hurting; chest tightness
  6 chills; cleaning stuff; coldsweat and; collapsed in; como borra; como el; con carne; con la; convulsiona; cortando; cough but; cpr; cuando respiro
  6 cuerpo no; daughter says; de agua; de azucar; de carne; de fentanilo; de ver; debajo; deep; deja hablar; del piso; derepente como; desangrando
  6 desde anoche; desfibrilador le; desmayo en; despertar manana; despierta mi; detiene; dice mi; diciendo; dolor insoportable; dont want; door; dos nos
  6 doubled; doubled over; down my; drank antifreeze; drank drain; drunk i; duerma; dura como; elephant on; encontre; entero; er with; escribi la
  6 esta delirando; estoy ahogando; estoy atragantando; estoy desangrando; estoy quedando; ever since; every time; face looks; face numb; facial
  6 facial droop; fading; fast insulin; feel a; feeling faint; fentanilo; fiebre alta; fine but; fingernails; foggy; fork; from fall; fuerte que
  6 garganta apretada; gas y; get her; glucometro marca; glucosa me; going out; good been; gracias pero; gray; haga dano; hand with; harold passed
  6 have got; he isnt; heart hurts; heart racing; heaviness; heces; helado; herself; hija de; hincha; his eyes; his head; hit the; hora; hora con
  6 huele a; husband has; i counted; i got; ida; inconsiente; indigestion; insulina; is beating; is black; is convulsing; is hard; is huge; is or
  6 is reading; is so; it goes; it stop; it with; jalar; jalar aire; keeled; keeled over; kids i; kids would; kitchen floor; la cabesa; la caida
  6 la mandibula; la pena; la rapida; la vieja; last ten; le ha; le sale; left eye; letters to; light; like it; like somebody; lips and; litros
  6 live anymore; llamen ambulancia; lleva; lo y; lopsided; los brazos; los quiero; lost sight; lungs feel; ma is; making any; mama is; manden ayuda
  6 may be; maybe :number:; me atragante; me ayude; me baja; me cabe; me pase; me please; me puso; me sale; me traba; mean it; media cara; medical
  6 medio del; mensajes no; metoprolol the; mi casa; middle of; miedo de; minutes ago; molestar pero; monton de; moradas; move my; mr; mrs; mucho por
  6 mueve la; muy alta; muy feo; muy rapido; my eye; my pacemaker; my speach; neighbor; never felt; ni tos; nieto y; no habla; nonstop; nosebleed
  6 nosebleed wont; not wake; nothing but; nuca; o2 sat; of chest; ojos no; on her; on left; on warfarin; on xarelto; operacion y; or who; out; out the
  6 own name; oxygen at; oxygen level; pain that; parar del; parar desde; pecho apretao; pedazo; perdido; pero ahora; pink foam; piso del; pistola y
  6 planning; poder; popo negro; popped open; por las; preferiria; proposito; puede ni; puedo acostarme; puking; pumping; que cuando; que mi; quemo con
  6 quiero molestar; quiero quitar; quiero quitarme; quita el; quitaron la; raro y; ratas; respira como; respond; responde mi; right arm; roof; rope in
  6 sangrado por; sangre a; saturation; saturo; saturo :number:; says he; se cayo; se detiene; se quiere; se vaya; seizing; senora; shallow; she wont
  6 shoot my; shooting; sight in; since harold; since last; size of; sleep and; sleep for; sleeping tablets; slipped on; so short; some of; something is
  6 sound drunk; soy; soy ni; spilled; stab; sticking out; still :number:; stop its; stop stop; sudden blindness; suddenly cant; suena la; sweat; tabla
  6 talking but; tarry; tearing pain; tell you; temblando y; tengo aire; tengo chest; teniendo; terrible headache; text about; texts i; the back
  6 the center; the gun; the knee; the recliner; the shoulder; the shower; the sleeping; the tank; the truck; the va; the wall; the week; them i
  6 think my; this awful; through :number:; tiene caso; tiene convulsiones; tiene pulso; tiene una; tirar; tirarme; tirarme del; to me; to read; toalla
  6 toes are; tome algo; tomo anticoagulante; tomo eliquis; too much; torcio; towel; traba; traba la; tuve que; tuvo dos; un choque; un pedazo
  6 una pistola; una toalla; unidades de; urge; vale; vale la; vengan; veo borroso; vieja esta; viejita; vivir tengo; voces; vomita; vomitando sin
  6 vomito como; waking; waking up; wall; was in; weight on; weird; welts; went down; white as; wish; with sweating; woken; wont respond; words to
  6 worth living; y bajando; y es; y mareado; y otra; y siento; y sudando; y vomito; you dear; you i
  5 :number: chest; :number: grados; :number: lethargic; a board; a chorro; a chorros; a curtain; a dado; a few; a fit; a gas; a sentence; a snake
  5 about fainted; abuelita; abuelo se; aceite hirviendo; acepto los; acostada; acting confused; acuerdo; after eating; after every; after tonight
  5 agarro la; aguanto la; ahorcar; air and; aire que; al bano; alarma; alergica; alguien me; all at; all her; all my; allergic reaction; alot; also my
  5 alto no; alucinando; am about; am choking; am clammy; am fixing; am gasping; am short; am sweating; amanecio con; amarre; and chest; and has
  5 and lips; and stiff; and white; another stroke; any sense; aogando; apretao y; apuntando; apuntando con; ardiendo; are black; are burned
  5 are swelling; arm numb; arrastro; atropello una; attack and; awful and; awful squeezing; baba; back between; bandages; been saving; been thinking
  5 between; bite; bled through; bleeding alot; bleeding through; bluish; boca chueca; body is; bone is; bone sticking; botando; both have; bp is
  5 brazo con; brazo dormido; brea; breath is; breath just; breathing but; breething; brethe; broke out; busted; but; cabinet; cacahuates; caja
  5 call somebody; call the; cama y; camino al; cant brethe; cant catch; cant take; cara caida; cargada; chapopote; chest :number:; chest tight; chorros
  5 closing after; cold and; comin; como chapopote; como globo; como tabla; con escalofrios; con falta; con mi; confundida y; conoce a; conocimiento un
  5 corazon va; corriente; corta; corto el; costado; cree; cree que; crushing feeling; cuesta mucho; cuesta respirar; culebra; cutting; dad cant
  5 de espalda; de esta; de mis; de vivir; dedo marca; defib; defibrillator shocked; del brazo; del esternon; derecho no; desde las; desmayo mi
  5 despierta la; despues; dial; dial :number:; dialisis; dice incoherencias; disparates; doble insulina; doble y; doing the; dolor bien; dona carmen
  5 dont care; dont think; dormir ya; dosed; double dosed; driveway; droop; drooping on; drop to; dura; echo espuma; el aliento; el carro; el costado
  5 el fin; el infarto; el sentido; el viejo; electrocuted; elefante; embolia creo; emergencia ya; empapada; empape; empezo a; encerro; encima y
  5 encontre a; entre; error las; es un; esposa tiene; esposo tiene; esta alucinando; esta apuntando; esta boqueando; esta confundida; esta poniendo
  5 esta quemando; esta tirado; esternon; esternon y; estoy jugando; estoy pensando; estoy sola; ever felt; every two; except i; fainted and
  5 fainted for; fainted getting; fainted while; falta tanto; feed; fell again; few; fiebre ni; fine thank; fingernails are; finish; fixing to
  5 floor not; foot turned; for about; for everything; found my; frente; fria y; frio y; from his; froth when; fuertisimo; fuerza; garganta con
  5 gasolina; get it; getting worse; globo; glucose is; goes to; going off; got me; got this; gracias por; grados; grita; ground; gurgling; gut; ha dado
  5 had one; haga; half of; hand wont; hard time; has shocked; have been; having another; having seizures; hay dios; he just; he keeps; head bleeding
  5 headache and; headaches and; heart attack; heaven; helada; her; her words; hincha la; hinchan; hinchan los; hit his; hitting; holding it; hole
  5 hurt myself; hurts and; i accidentally; i broke; i found; i gave; i love; i tried; if that; in heaven; inconciente; insulin and; insulin by
  5 insulina rapida; inyecte :number:; is at; is blood; is droopy; is hanging; is ice; is not; is pumping; is showing; is squirting; is struggling
  5 is threatening; is turning; it isnt; it to; its like; jadeando; jugo; juntas; junte; just cant; just collapsed; keeps asking; keeps falling
  5 kitchen tile; know me; la alarma; la caja; la corriente; la frente; la nuca; la taza; la tengo; labios azules; lado del; las cosas; las del
  5 las unas; last hour; lata; late a; le entiendo; le haga; lengua con; lethargic; lined; lined up; linoleum; live like; lo mordio; logro
  5 logro despertar; look blue; losing; low; luz y; machine quit; mama tiene; mareados; marido me; marquen; me abrio; me acuerdo; me an; me apago
  5 me aprieta; me bajo; me cayo; me corre; me duele; me hincha; me hinchan; me honey; me orine; me quedo; me resbale; me revento; me rompi; me twice
  5 me va; meat; medicina de; mensajes quiero; metio; mi abuelita; mi familia; miedo; min ago; min now; minute or; mire; misa y; mistake thought; mixed
  5 mixed up; mom doesnt; mom isnt; monoxido y; mottled; mouth and; mover el; mucha insulina; mucho de; muriendo; my family; my fingernails; my gut
  5 my husbands; my meter; my smile; my thumb; my wind; myself tonight; nada con; name this; nausea; negra como; ni levantar; ni sentado; nitro no
  5 nitro x3; nitros; no conoce; no dejo; no es; no logro; no son; no supe; no work; noche me; noggin; normal que; normal that; nos duele; nose has
  5 nosebleed on; not answering; not feeling; not moving; now :number:; odd; of :number:; of red; of them; of tylenol; oigo; ok except; ok so
  5 on insulin; on living; on meter; orine; out :number:; out my; out wrong; ox is; oxicodona; oximeter :number:; pacemaker; pain and; pain for; pain so
  5 pane; panza que; para dormir; para no; para que; paro me; pecho fuerte; pecho muy; pedazo de; people that; pero se; pescado; pienso que; pills all
  5 pills lined; pills to; pink; poniendo; poniendo azul; por atras; port; prendido; presion muy; puede tragar; puedo hablar; pupil bigger; pupils tiny
  5 pura sangre; puras cosas; puse demasiada; puse la; puse mucha; que he; que tuve; quemando; queme con; quit and; radiating to; raticida; rato con
  5 reads lo; repentino; resbale; respiro hondo; responding to; ribs; right eye; rompi; rompi la; rosada; round; round it; ruthie; sale la; sale mucha
  5 salio :number:; salir sangre; sangra la; sangre con; sats :number:; say to; se corto; se despierta; se duerma; se encerro; se metio; se puso
  5 se quemo; se va; see out; seguir en; senora dice; senora se; sentence; severe headache; shakey; she thought; shotgun; shower; showing; si tuviera
  5 siento desmayar; sigue el; sin habla; sitting here; sitting on; sitting up; slumped; slumped over; slurd; snake; so low; sola; something tore
  5 speech slurd; squeezing in; staring; still not; stop after; stopped working; stroke i; suegra; suelo no; supe; supe de; swallowed the; tan fuerte
  5 tank is; tengo :number:; tengo como; than; that goes; that i; that looks; the ground; the ice; the linoleum; the lisinopril; the mouth; the nitro
  5 the one; the other; them the; think call; threatening; threatening to; thumb; tiembla todo; tiene :number:; tiene el; tiene un; tight after
  5 tightness came; tile; times and; tingling; tired of; to bother; to breath; to him; to my; to sit; toalla cada; toda; todo ya; tomar todas; tome como
  5 took that; tore; tore in; tose; traigo el; tres toallas; tried to; turning; tuviera; twice in; un ahogo; un ataque; un cuchillo; un elefante
  5 un yeyo; una carta; una culebra; unas moradas; under the; up bright; upright; used the; ve el; veo de; viejo se; vienen; vienen los; vision went
  5 vivir asi; voice; voy con; was juice; wheelchair; wheezing and; where; where i; wife collapsed; with hot; woken up; wont move; wont open; worst i
  5 would do; y cada; y confundida; y confundido; y un; y vomita; ya empape; yeyo
  4 :number: cant; :number: cold; :number: dont; :number: liters; :number: minutes; :number: nitros; :number: s; :number: stents; :number: temperature
  4 :sos: chest; :sos: no; a explotar; a fainted; a fish; a hot; a nada; a note; a piece; a squeezing; abajo a; abdomen; abia; abia sentido; abiertos
  4 abiertos pero; about killing; abuela esta; abuela no; abuelo de; acostado; acostarme porque; acting drunk; adormecimiento; after my; after taking
  4 aide says; alarma del; all and; all night; am he; ambulancia ya; an elephant; and also; and blurry; and broke; and eyes; and feeling; and have
  4 and jaw; and light; and still; and tonight; and wheezing; anda como; answer me; antifreeze out; anymore got; apa; apenas; arrastra; at :number:
  4 at church; atragantando con; auxilio me; ayuda ahora; ayuda no; azucar a; azucar dice; back i; bad cant; bajo el; balance; bano y; batallo
  4 be needing; be over; bed and; been black; been laying; behind the; beside; between my; bien esta; bien feo; bien me; bien raro; black and
  4 black tarry; blades came; blanca como; bleeding on; blood coming; blood i; blue and; blurred; blurred vision; board and; boca y; bomitando
  4 bone stuck; borracha; borracho y; botando sangre; bra; brazo no; brazos y; breath bad; breath since; breathe and; breathe very; breathing funny
  4 breathing hard; breathless; brushing; brushing my; bugs on; burned myself; burning up; by ambulance; cabe en; cabeza que; cafe y; caida se; calling
  4 came down; cant close; cant finish; cant put; cant speak; cant tell; cant understand; cara con; caregiver; carmen; carmen no; carne no; carro me
  4 catch my; caught fire; cerro la; chain; chain saw; chapapote; chapapote y; chapopote y; chest panes; chest when; chewed; chichon; church supper
  4 clean; cleaner by; cloro creyendo; come up; comes back; coming from; como borracha; como brea; como chapapote; como ido; completa; con sudorfrio
  4 confundida desde; contesta y; corre al; corta y; cortada; corto con; crawl; creyendo; creyendo que; crushing in; cuando el; cuando se; cuello y
  4 cuerpo y; curtain came; d pecho; da vueltas; dad isnt; dads; dano a; darme; de acabar; de dos; de pollo; de ratas; debajo del; defibrilator
  4 defibrillator has; del dolor; del monoxido; dentro; derecho como; derepente no; descansando; descansar; descansar de; desmayada; despertar bien
  4 diabetic; diabetic so; dialisis y; dialysis arm; dice cosas; did have; diez; dificultad para; digale; digale a; dio un; dios mio; dish; dishes
  4 do something; dolor d; dolor muy; dolores de; dont drink; dont remember; dormirme y; down the; drifting; drifting off; drunk but; duele; echando
  4 el agua; el asma; el cuchillo; el cuerpo; el del; el dia; el estomago; el gas; el mundo; empapada en; encias y; encima; entiendo ninguna; escalera y
  4 escaleras y; escupi; escupo sangre; esposa se; esposo amanecio; espuma por; esta sangrando; esta vomitando; estomago es; estoy empapada
  4 estoy sudando; estoy tirada; estoy tosiendo; estufa; every breath; everybody would; explotar; eyelid; fainted on; fainting every; fast and
  4 feel full; feel weak; fell cant; fell off; felt anything; fever and; fiebre :number:; fijese; fijese que; filling; fine took; fire burned; first one
  4 foam when; foaming; for :number:; for every; from down; garbled; garganta despues; get my; get out; getting air; getting fat; girls i; glucosa en
  4 going on; good on; grandma drank; grandma got; gray and; grease fire; habla enredado; hable; hace media; half a; hallway blood; hard and; hard for
  4 has a; have decided; have fallen; have headaches; have pills; have written; haveing; having truble; he doesnt; he fell; he stopped; he wants
  4 head and; head is; head pretty; head take; headache i; headache worst; heart pills; heaviness in; heces negras; her chair; her eyes; her head
  4 her morphine; her mouth; her oxygen; here again; here on; here tomorrow; hermana se; herself with; hice del; hijo le; hijo me; hijo tiene; him and
  4 him dead; him to; hinchazon en; hit me; hitting the; honey my; hour and; how to; hubby is; huele; hurts bad; husband collapsed; husbands; i coughed
  4 i had; i suddenly; i talk; if she; if this; in and; in welts; incision popped; into the; ir con; irme con; is all; is coming; is jerking; is still
  4 is tingling; isnt making; isnt waking; it anymore; it loaded; it woke; its not; izquierdo de; izquierdo no; joe; jugando; just fainted; just had
  4 just keeled; keep thinking; keeps dropping; kicked; kicked me; kill my; la cuida; la estufa; la lenta; la mente; la molestia; la muerte; la podemos
  4 la puerta; la sangre; la saturacion; ladder; lado y; las tripas; le di; lebantar; legs wont; letters and; levantar el; levantar los; life and
  4 like :number:; like ending; like tar; limb; limb fell; listo; liters; llame una; lleva rato; lo cuida; lo siento; lo unico; machete y; mami esta
  4 manden mensajes; manejando y; mani; many of; marcapaso; marcapasos me; mareo sin; mas quiero; matar ya; me agarra; me contesta; me deja; me estan
  4 me sofoco; me ve; me went; media taza; mente; metio un; mi apa; mi cara; mi husband; mi mami; mi que; mija perdona; mojo; moms; monoxido; morado y
  4 more since; morphine; much of; mucho trabajo; muy confundida; my arms; my dad; my defibrilator; my finger; my girls; my lungs; my noggin; my ribs
  4 my shin; my stool; my sugars; myself bad; nap; nariz hace; nauseous; neck is; needing; negras; neighbors; nene; ni descansando; ni para; ni que
  4 ni respirar; nieto me; night long; ninguna lo; no i; no paso; no suda; nomas; nose is; nose wont; not a; not enough; nueces; number is; nunca abia
  4 o2 reading; of ending; ojala; ojos abiertos; ojos volteados; olor; on meat; one in; only get; or anything; ora; ora y; otra cosa; otro no; out and
  4 out here; out like; oven; over at; overnight; oxigeno esta; oxigeno se; oximeter reads; oximeter says; oxygen oximeter; oxygen reading; pads
  4 pain bien; pain pills; pain since; pain with; palabra; palido; panes; papi no; para fuera; para pararme; para tomo; pararme; parches de; pasa a
  4 peanut; pense; peor de; perdona; pero si; piece; piece of; pierna se; pierna y; pill cant; pills by; piso de; piso no; pistola cargada; please come
  4 por dentro; porch and; port site; poste; pounding head; prendido en; presion :number:; pressure on; puede respirar; puedo decline; puedo lebantar
  4 puedo levantarme; puerta; pulling; pupil is; que dice; quema; queme el; quiero sus; quisiera dormirme; quiso; quit working; ramon; rapidito; rate is
  4 ratito; rato y; really bad; recliner; repente se; respond to; revento una; right in; ripping pain; rock; rojo; ronchas por; rouse; rug; saber quien
  4 sacudo; salio espuma; sangrar la; sangre en; sangro por; saved; saved up; says my; se dio; se fue; se pego; se que; se quiso; se ve; seeing bugs
  4 seeing people; seizure right; send an; sentada; sentar; severe abdominal; severe pain; severe stomach; shaking so; shallow breathing; she doesnt
  4 she has; she isnt; she went; shin; shivering; shoot him; shooting out; shoulder; shrimp at; side and; siento ganas; siento un; sin aliento
  4 sin mareo; since :number:; since lunch; since supper; site is; sittin; six times; size; sleep in; solo; somebody i; someone call; somethings; soup
  4 speak; spilled boiling; spit; splitting; squeezing behind; stiff and; still coming; stool and; stool is; stools black; stop i; stops; stove; suda
  4 sudden severe; sudo; sugar dropped; sugar reads; sugars; suicidal thoughts; sweatin; take a; take eliquis; than i; that thing; the cabinet; the day
  4 the driveway; the fork; the meter; the pistol; the refill; the right; the sheet; the shrimp; this heaviness; this is; this squeezing; this time
  4 throat feels; thunderclap; tightness right; time breathing; to keep; to make; tomato; tome por; tome todas; tomo :number:; tomo xarelto; tomorrow so
  4 tonight i; torcida; torcida y; touched; trabo la; trancazo; tree limb; tripas; trouble getting; truble; turned blue; twice last; twitching; un
  4 un hueso; un tiro; una ora; unico; up all; up on; upchucked; va el; van tres; vein; ven las; venga alguien; veo con; veo sentido; very confused
  4 vez el; vez y; viva; voices; volteados; vomita y; vomiting stuff; vomiting what; vomito sangre; vueltas; walks; want your; was unconscious
  4 was watching; water; water on; we both; went limp; went unconscious; what looks; where she; whole weeks; wife had; willow; with boiling
  4 with coldsweat; with headache; with sweat; words wont; worst belly; wringing; written the; wrong with; wrote the; y agarro; y anda; y cuando
  4 y dolor; y ella; y ganas; y respira; ya deje; yelling; yerno hoy; yes also; yo habla
  3 :bad: :bad:; :number: bad; :number: confundida; :number: estoy; :number: help; :number: hr; :number: nitro; :number: shaky; :number: sudorfrio
  3 a big; a crack; a cup; a fever; a pegar; a sheet; a spill; a tack; a tightness; abla; about half; accident and; accidente en; across the; actually
  3 address for; adentro; adios; after juice; after me; again and; agarra la; agarrar la; agarro un; ago now; ahogo y; ahora la; aide here; aide tasha
  3 aint had; air sitting; aire el; aire hasta; al brazo; al pecho; al suelo; alarm going; alberca; all mixed; all these; almost fainted; alquitran
  3 alquitran y; am finished; am haveing; am panting; am real; am smothering; am soaked; amaneci con; ambulancia de; and a; and be; and bleeding
  3 and blue; and confusion; and couldnt; and cracked; and doesnt; and drooling; and feel; and got; and ice; and keeps; and mouth; and nose; and turned
  3 ando con; aneurysm; aneurysm they; ankle its; answering me; antibiotico nuevo; anyone; anything just; aplastaran; apretazon; apretazon en; apreton
  3 apreton en; are coming; are drooping; are swelled; are turning; arm and; arm too; arm wont; arrastra las; arrastro las; as before; as the
  3 asi derepente; at mouth; ataque se; atorada; atorada no; atoro; atragante con; avise; avise que; awake; ayer por; ayude; azucar me; azucar y; babea
  3 bad chest; bajando; bajisima; bajisima :number:; balcon y; bastante roja; be done; been coughing; been having; been here; been pouring; beeping
  3 being here; believe; believe i; belt round; bici; bien dormido; bit my; bitten; bitten by; black stools; blanca; bleach by; blood a; blood and
  3 blood suger; bloody; blurry; boca del; boca torcida; bomitando sangre; borrosa y; bother; bother anyone; bottle is; bp low; brea y; breath even
  3 breath i; breath real; breathe good; breathe in; breathing fast; breathing real; breathing right; breathing stops; breeth; brincando; brincos
  3 buckets; buenos; bump on; busted open; but wont; by his; by wasps; cabeza ayer; cabeza derepente; cabeza horrible; cabeza terrible; caca; cadera me
  3 cae todo; caida y; calentura; calf; call an; calle; called the; cama se; camarones; can go; can keep; can someone; cant breeth; cant rouse
  3 cargada y; casa se; catching; catching my; cateter; cayo la; cena; center of; centro del; cerca; cerrando; cerrando la; cerro; charco; checking on
  3 cheek; chest feels; chest going; chest kicked; chest that; chest went; chicken; chueca y; cinco; clarita; clutching; clutching his; cocina y; coger
  3 coger aire; comin out; como alquitran; como ida; como muerto; como papel; como piedra; como siete; con los; con mal; con oxigeno; con vomito
  3 concentrator quit; confundi; conoce y; corason; corazon y; corre a; corrientazos; corrientazos seguidos; corte con; coughed and; coumadin now
  3 couple minutes; crushing pressure; cuando me; cuchara; cuchillo y; cuelga; cuello tieso; cup of; cut his; dad fell; dad slipped; dad woke; dar lata
  3 de comer; de gas; de insulina; debil un; debil y; decided; decir una; del antibiotico; del estomago; del pie; derecho y; derepente hace; desmayo y
  3 desvanece; desvanecio; di a; di en; dia o; dialisis esta; dicen que; diciendo cosas; didnt know; diez minutos; diez veces; dio en; discomfort
  3 disparates no; do what; dobla; doctora me; dolor es; dolor horrible; dolor sin; dont come; dont wake; dormido y; dos horas; dos manos; dos o
  3 dos palabras; dos piernas; down and; down below; drool; drowsy; ducha; duele horrible; durmio medio; dying; each time; echando espuma; el abdomen
  3 el cateter; el derrame; el medidor; empapao; empapao en; empty and; empty i; encias; entre los; epipen y; equivoque; equivoque y; es grave
  3 escribo con; espalda entre; esposo esta; esta aogando; esta atragantando; esta blanca; esta bomitando; esta cerrando; esta desorientada
  3 esta diciendo; esta echando; esta hinchando; esta ida; esta llenando; esta lleno; esta morado; esta sin; esta soledad; esta temblando
  3 estaba clarita; estaba normal; estando; estando en; estomago insoportable; estomago y; estoy con; estoy sudorfrio; estoy tirado; everything on
  3 everywhere wheezing; exploded; exprimen; exprimen el; eye this; eye went; falta mucho; fat and; fathers; fatiga no; favor mi; fed; fed the
  3 feel awful; feel drunk; feeling woozy; fell in; fell this; fentanilo y; fighting; filled; filled the; finger; fish out; fist; floor dont; foam at
  3 for good; forehead; forever; forgive; frente y; from under; from where; funny and; fuss; garganta se; gasping like; gente que; get enough
  3 getting off; getting short; gibberish suddenly; goes through; going :number:; going down; gone all; good half; goose; goose egg; got there; grabbing
  3 grandbaby; grandpa is; grandson says; grita del; gritando; gun and; gun is; habla como; habla incoherencias; hace mas; haciendo; haciendo del
  3 hago del; half cup; hall; hallo; hangs; has; hasnt; hasnt let; have fever; have saved; having chest; head hard; head she; head this; heard; heard a
  3 heart feels; heart going; heart is; help i; help my; helped; her chest; her lips; hijo esta; hijo se; hijos y; hinchada no; hip i; hirviendo se
  3 his lips; his mother; his mouth; hives and; hives everywhere; hoarse; hold the; hombros; horita; horrible y; hot grease; hr; hurt my; husband got
  3 i couldnt; i dont; i intend; i might; i tied; igualito que; in bathroom; in left; in on; in right; in throat; in toilet; incoherencias y; inhalador
  3 inside; instead of; insulina dos; insulina y; intend; is and; is bigger; is clutching; is double; is low; is pounding; is pouring; is skipping
  3 is terrible; is vomiting; it but; it is; it just; it keeps; it normal; it still; its all; its going; its in; its still; its swelling; izquierda
  3 izquierdo del; izquierdo y; jaw and; jaw hurts; jerking and; jumping; just go; just went; keep water; la alberca; la baba; la baja; la bomba
  3 la cena; la cuchara; la ducha; la hija; la nieta; la nitro; la operacion; la pared; la pupu; la sabana; la siento; la tiene; la ventana; la viejita
  3 labios hinchados; las encias; las matas; las tome; lata pero; le entiende; le fue; le pusieron; le responde; le siento; le torcio; left and
  3 left leg; lengua no; lenta; letters; libre; lift; lift my; light hurts; lightheaded; lightheaded and; lips bluish; llego a; llenando; llenando de
  3 lleno de; llenos; llevo en; look purple; looks crooked; mai; mal olor; mama en; mama le; mami; mami se; mami tiene; mamita; mano con; many tylenol
  3 maquina del; marido se; martillazo; mas que; mas y; matters; maybe a; me cant; me comi; me dan; me desperte; me dobla; me down; me empezo
  3 me equivoque; me exprimen; me four; me late; me pege; me trabo; me tumbo; me tuve; me vino; me what; medicinas me; medidor; menos pero; metoprolol
  3 mi abuelo; mi suegro; mija no; min nitro; minuto y; mom cant; morada; morfina; mother took; mouth are; moving; mucho para; mucho respirar; mushrooms
  3 mushrooms from; muy; my aide; my balance; my bp; my car; my kitchen; my oxycodone; my port; my rectum; my teeth; n i; neck and; ni agua; ni como
  3 ni saliva; nitros no; no baja; no escriban; no funciona; no lo; no orina; no siente; nomas no; note; now but; now hives; nuca tiesa; numbness; o de
  3 o2 :number:; of body; of bright; of steak; on forehead; on ice; on plavix; open her; operacion; or sitting; orina con; orino y; oscura; out all
  3 out for; over :number:; oxygen machine; oxygen on; oye; oye mi; pain between; pain came; pain i; pain unbearable; pain when; panting; panza dura
  3 papi se; para nada; para tras; pared; paring; paring knife; parked; parked a; pase; pastilla atorada; pastillas aqui; patches; peanuts; pecho bien
  3 pecho me; pecho pero; pegar un; pege; pege en; pellizco; people who; pero; pero desde; pero tengo; pharmacy and; picada; picada de; pierna con
  3 pierna le; pillow; piso desde; pistola aqui; plan para; point i; pops; pouring from; preguntar pero; presion esta; pressing; pressure; presure
  3 presure :number:; puede; puede llamar; puede mover; puedo caminar; puedo pararme; pumping out; pupu; puras incoherencias; put in; que a; que anoche
  3 que aprieta; que don; que lo; que sentar; que soy; que va; quemadura; quemando la; quiere despertar; quiero ir; rattling; reaction to; reading high
  3 regue; regue las; remember; remember how; remember my; resbale en; resbale y; rescue; rifle; rifle loaded; right leg; right side; roja bastante
  3 roja viva; ronca raro; ronchas en; room started; running down; running out; sabana; sabe en; sabe si; sagging; sale a; saliendo sangre; salio el
  3 salio en; same question; sangra y; sangre como; sangre dos; sangre oscura; saw blood; se llama; se me; se revento; seca y; see good; see two
  3 seguidos y; self; semana de; shaking all; she fainted; she took; sheet; shirt; shivering so; shook; shooting myself; shorter; shorter than
  3 should of; sick; side since; siente las; siento como; siento mis; siento presion; siete; sin fuerza; since; since about; siri; sitting in; skipping
  3 sleeping ones; slid; slipped in; smell; smothering; so good; soaked :number:; soaking; sofoco; soledad; somebody parked; something terrible
  3 something that; sooner; sound like; soy una; spill; spinning; standing; started spinning; steak; stents in; sticking; stools and; stop my
  3 stop please; stop the; stop thinking; stop this; stops and; such; such a; suda y; sudando y; suddenly and; suddenly never; sudorfrio y; suegra esta
  3 suegro; suelo con; suena; sugar wont; suicide; swallow my; swalow; swelling shut; swole; swole up; swollow; tack; take them; take warfarin
  3 talk rite; tarry stool; teeth; tell it; tell the; tengo falta; tengo media; terrible repente; that aneurysm; that nurse; the bleeding; the carbon
  3 the cut; the epipen; the fistula; the juice; the kids; the ladder; the machine; the mailbox; the middle; the paring; the room; the saw; the stents
  3 the stove; there was; thing but; thing says; third time; this no; three of; throat tight; through my; tia lleva; ticker; ticker is; tied a
  3 tiene fiebre; tiesa; tight chest; tightness in; time it; time no; tirao; tirao en; tired i; to faint; to people; to swallow; to worry; today feeling
  3 todo me; todo negro; todo y; todos; toma eliquis; toma warfarina; tome todo; tomo coumadin; tomorrow i; tongue feels; torcio la; tose y; toso y
  3 touch it; trabajo respirar; tragar ni; trago el; traigo una; tras; tree; truck on; tumbled; tumbled down; tumbo; tumbo y; tuvo una; twice since; two
  3 two of; un apreton; un charco; un martillazo; un ratito; una apretazon; una taza; una varice; unconscious please; understand what; unidades en
  3 unos camarones; up confused; up in; up like; up straight; vacio; vacio y; van :number:; varice; vaya; ve adentro; ven; ventana; veo bien; veo todo
  3 ver si; vieja; vision and; vive; voice text; vomit looks; vomitado; vomitando y; vomited a; vomito y; vuelve a; wake him; was good; water down
  3 we cant; weak on; wearing; went dark; wet myself; what i; what now; wheelchair and; wheezing bad; white and; who arent; whole arm; whole body
  3 wife fainted; wife i; wife isnt; with blood; with it; with oxygen; with vomiting; without; wont be; wont do; wont work; words come; worst ever
  3 wrong way; x2; x3 no; xanax; y arrastro; y dice; y estamos; y estando; y estuvo; y falta; y hay; y helado; y le; y llevo; y mareada; y nada
  3 y repente; y sudo; y sudor; y todavia; y toma; ya le; ya vomite; ya voy; yesterday on; yeyo en; you think; you wont; zumbido
  2 :bad: ayuda; :bad: chest; :emoji: arm; :number: an; :number: ate; :number: but; :number: comi; :number: cuando; :number: drank; :number: hours
  2 :number: ok; :number: parches; :number: vomiting; :number: x; a belt; a bone; a bother; a burden; a crushing; a desmayar; a dos; a drop; a elephant
  2 a fall; a fuss; a hacer; a hammer; a mami; a mares; a mil; a retired; a rock; a rope; a seguir; a stuck; a thunder; a towel; a weight; abajo y
  2 about an; about ten; above; abre la; abri la; abuela se; aching; acidez; acostar; acostarme me; adormecio; agarra el; agruras pero; agua y
  2 ahora esta; ahorita tengo; aide and; air in; aire mija; aire mucho; aire para; aki; alarmar; all have; all i; alta y; alvarez; alzar; am and
  2 am cant; am confused; am crying; am diabetic; am done; am light; am scared; am seeing; am shaking; am sweaty; am wringing; ampollas; an anvil; an my
  2 an overdose; and again; and babbling; and coldsweat; and everything; and face; and fainted; and fell; and go; and harold; and heart; and hives
  2 and isnt; and just; and neck; and one; and says; and send; and shaking; and shaky; and sick; and sleepy; and starts; and then; and there; and throat
  2 and tongue; and we; and when; and worse; ando medio; aneurisma; ankle; answering; anticoagulante ya; ants; anvil; anymore since; anything like
  2 apaga; apaga el; aparatico; aparatico del; aparatito; aplasta; aplasta el; apretado el; apretado y; apretando; aprieta el; aqui conmigo; arm feels
  2 arm hurts; arm just; arms and; arms i; around; as plums; asi como; asma; atras de; avispa y; ayer con; ayer no; ayer normal; ayer sin; ayuda mi
  2 babbling; back came; back feels; backwards; bad headaches; bajita :number:; bandage; barriga dura; bastante y; batallando; bathroom and; be worried
  2 been bleeding; been gushing; been out; been pressing; been to; beeping at; before but; being a; belly is; belly like; bent; bien azucar; bien lo
  2 bien ni; bien poquito; bien rapidito; big; big goose; blanco y; bled; bleeding heavy; bleeding like; blind; blood about; blood by; blood pouring
  2 blow; blue around; boca de; body jerking; bomba; boto sangre; box is; brains; brains out; braso isquierdo; breast; breast bone; breastbone since
  2 breath and; breath today; breathe bien; breathe lying; breathing and; breathing like; breth; brother says; broto; bs is; buenos dias; bugs; bullets
  2 bump; burden; burned bad; but cant; but he; but there; but tums; by yellow; cabeza de; cabeza me; cabeza toma; cabeza tomo; cadera y; caen las
  2 caido y; call my; calle luna; camarones y; came suddenly; camina; caminar al; caminar derecho; cant go; cant lay; cant think; cara la; cara se
  2 carta de; cartas; casa de; cat then; catch breath; cayo agua; cayo por; cellar; cerrar la; chela se; chess; chest discomfort; chest for; chest pains
  2 chest pane; chills and; chin; choking cant; choque y; chorreando; chorreando sangre; chorro de; chucho; clap; cleaner she; clonazepam; cloro en
  2 close my; clot; clots and; clots big; coagulos y; coffee cup; coge; coma; comes; comi poquito; coming up; como media; como roncando; completo
  2 con agua; con cuajarones; con esto; con nada; con sentido; concentrator; confundido no; confundido y; confused doesnt; confuzed; convulsionando en
  2 corason a; corason me; corazon brincando; corre para; corte la; corte y; cough no; coughin; coughin up; could go; crack; cracked; cracked my
  2 crooked and; cuajarones y; cuando hablo; cuando llegue; cuando tose; cuantas; cuarto; cuatro; cuatro toallas; cuchillo en; cuento que; cupful
  2 cut from; da pena; dad wont; dads mouth; daughter mom; daughter she; de boca; de dona; de este; de toser; dead an; dear; debajo de; dedos morados
  2 deje los; del mes; del mismo; derecha ni; derecha no; derecho de; derepente que; derepente y; desmaye esta; desmaye y; desmayo al; desorientado
  2 despierta le; desplomo; desplomo en; devil; dexcom; di un; dia en; dialisis se; dice :number:; dice puras; dice que; dicen; diciendo locuras
  2 didnt help; didnt touch; die and; digoxin; dio como; dio derepente; disculpe; disculpe la; dizzy; dolor como; dolor y; dont feel; dont trust
  2 dormida; dormido no; dos; dos estamos; dos toallas; dot; double and; double my; down had; down in; dragging; drank juice; drenched; driveway cant
  2 drooping and; drooping speech; droopy on; dropping fast; durmio todo; duro y; each; echa espuma; echando sangre; ed; egg; egg on; el almuerzo
  2 el aparatico; el aparatito; el calentador; el chest; el corason; el cuarto; el derecho; el equilibrio; el gabinete; el left; el mismo; el techo
  2 el ya; elephant is; elephant sittin; embolia a; empape cuatro; empezo repente; en todo; encuentro el; enderezar; enredado y; entiende lo; entro un
  2 equilibrio; es tan; escupiendo; esposo dice; esta ardiendo; esta botando; esta caliente; esta chorreando; esta confundido; esta desmayado
  2 esta desorientado; esta en; esta fria; esta frio; esta inchando; esta manana; esta peleando; esta peor; estomago con; estoy botando; estoy debil
  2 estoy empapao; estoy escupiendo; estoy hinchando; estoy mareado; estoy viendo; estufa y; estuvo todo; even; ever like; everything went; expired
  2 eye it; eyes open; face and; face feels; face fell; face swelled; face went; faint and; fallen and; falling to; falta el; farmacia y; feel sick
  2 feeling well; feels dead; feels tight; feels weird; fell :number:; fell hit; fell last; fell on; felt nothing; fentanilo pegados; fentanyl
  2 fentanyl patches; fever of; fine dear; fine last; finger says; fingers are; fish; floor and; food stuck; for checking; for mrs; for that; fork and
  2 found mom; found on; frase; frio; froth coming; fuera; fuerte la; fuerte repente; fuerte y; fuss but; gabinete; gagging; gallinas; garage and
  2 garganta no; gas a; gas is; get him; get this; getting dizzy; getting out; glucose monitor; go away; golpee; golpee la; golpeo; golpeo la
  2 good sugar; got his; got stung; grabbing at; gray looking; grey; gripe me; gris; grita que; gun out; habia dado; habia sentido; habla disparates
  2 hablando disparates; hablar de; hablar ni; hablar y; hablo como; hacerme; had :number:; half an; hammer; hand and; hand is; hang; hanging
  2 hanging down; hangs there; hard the; hasta para; hate to; have bad; have pain; have pressure; have that; haveing chest; havent peed; having one
  2 hay mija; hay nena; he dont; he hasnt; he swallowed; he takes; he wont; head fainted; headache came; headache ever; heart it; heartburn but
  2 heavy and; helado y; help chest; help took; her face; her neck; her right; her speech; her whole; here in; hi this; hi y; hija pero; himself if
  2 hinchando la; hinchazon de; hip hurts; hirviendo y; his legs; holding his; hondo; honey i; hora estaba; hora no; hormigueo; hospital i
  2 hour lightheaded; hour now; house caught; how are; hoy y; hueso del; humalog; hurry he; hurting and; hurting real; hurts like; hurts so
  2 husband fainted; husband isnt; husband just; husband se; husband took; husbands heart; i aint; i believe; i burned; i checked; i lie; i mixed
  2 i slipped; i wanted; iba; ice and; in i; in one; in sweat; inchando; inchando la; inhaler :number:; inhaler is; insulin twice; insulins
  2 insulins took; is blurry; is burning; is cold; is down; is dropping; is foaming; is funny; is gasping; is got; is grabbing; is hoarse; is holding
  2 is i; is itchy; is no; is over; is poking; is racing; is real; is screaming; is shaking; is sitting; is slurring; is spurting; is staring; is turned
  2 is weak; is white; isnt touching; isquierdo; it can; it hasnt; it hurts; it i; it take; its that; izquierdo dormido; jackets; jaw pain; jerking all
  2 just coughed; just hangs; keep dropping; keep spitting; keeps coming; keeps nodding; knife and; knowing; la abuela; la calle; la comida
  2 la cuidadora; la dona; la medicina; la mirada; la nina; la precion; la respirasion; la tarde; la vuelta; lado cuando; lado de; landed; las cartas
  2 las gallinas; las mias; las pupilas; late muy; laying here; laying in; le abrio; le amarre; le cuelga; le cuento; le dan; le estamos; le quedo
  2 le salen; le ven; left half; left hand; left shoulder; left to; leg and; leg just; leg since; leg suddenly; lengua desde; let up; levantar la
  2 levantarme del; levanto; licenciada; lie; lie down; life came; like an; like balloons; like something; limp and; lip; lisinopril and; living like
  2 llame a; llegue; lo picaron; locked; locuras; lol but; long pauses; los nervios; los papeles; loss; loss of; low sugar; luna; lying; lying down
  2 mai esta; mailbox; mandibula y; mareada y; mares; maria; marido no; maybe its; me abri; me adormecio; me dice; me golpee; me if; me nubla; me nublo
  2 me on; me pee; me pusieran; me rasga; me rasgan; me right; me silba; me three; me to; menos; mensajes me; mesa y; mi mamita; mi medicina; mi mom
  2 mi viejito; mi y; mias; milk; min and; mins; minutes she; minutos y; mirada; mirada perdida; mirror; mismo lado; mismo y; molestia pero; mom had
  2 morada y; morado; moraos; more texts; morfina en; morning and; mother says; mothers; mouth started; move his; mover la; mover las; mrs alvarez; ms
  2 muchacha que; mucho sueno; mush; muy confundido; muy dormida; my chin; my eyelid; my incision; my insulins; my nap; my own; my rescue; my shirt
  2 my shoulder; my side; my ticker; my upper; my way; my wheelchair; my wifes; myself on; na ma; nada pero; nauseas; nearly fainted; negro negro
  2 neighbor i; neighbor writing; nena me; nervios; ni mover; ni toser; nieta se; night stand; night the; nightstand; nitro didnt; no dormi; no esta
  2 no paro; no toma; nobody home; nodding; nodding off; nomas es; nonsense; not coming; not going; nothing like; now cant; now he; now i; now one
  2 now there; nubla; nubla la; nublo; nunca habia; nuts; obrando; ocho; of meat; of metoprolol; of one; off :number:; ojo asi; ojos despues; ojos en
  2 ok at; ok me; on in; on sudden; on suddenly; on thinners; on while; once and; one whole; only :number:; only thing; open but; opresion aqui; or talk
  2 or two; other and; out funny; out there; over eyes; over on; overdose; own; own spit; oxigeno y; oximetro dice; oxygen concentrator; oxygen turned
  2 pain :number:; pain going; pain is; pain medicines; pain of; pain radiating; pain real; pain x; pains; pains right; palabra y; palabras no; pale
  2 palida; palpitaciones; palpitaciones y; panting just; panza y; papa con; papa repente; para atras; parches; pasa; past :number:; pastilla y
  2 pastillas esta; patient found; patio y; pauses; pecho a; pecho horrible; pecho pesado; pecho sudor; pee a; pegados; pegar; peleando; pena
  2 pena molestar; pense que; pero ella; pero llevo; pero siento; pero traigo; pesado; pesados; picaron; pico una; pierna derecha; piernas y; pig
  2 pig from; pill :number:; pill bottles; pills counted; pills yes; piso esta; piso y; pleas; please make; pocket; podemos; podemos despertar; poisoned
  2 poking; ponga; por minuto; porch steps; port is; pounding headache; pouring blood; pouring for; pouring out; pradaxa; prendio; prendio la
  2 presion no; pressing on; program but; pronto; puede agarrar; puede caminar; puede levantar; puedo cerrar; puedo enderezar; puedo respira; puffing
  2 pulls; pulmon; pulse is; pulso lo; pump; punalada en; pupilas; pupils are; puse el; pusieran; puso tieso; put her; put weight; que en; que murio
  2 que programa; questions; quiere ir; quiero estar; quit asking; quit bleeding; quit its; quita con; quitarme; rapidito y; rasga; rasgan
  2 rattlesnake got; read :number:; reading is; real fast; real sweaty; redondo; remember falling; repente perdi; respirasion; resting; revienta la
  2 rock hard; roncando; rosadita; sabe que; sale negra; sangrar tomo; sangrar y; sangre al; sangre brinca; sangre desde; sangre le; say a; says hell
  2 says there; screaming; se comio; se desplomo; se golpeo; se orino; second; seconds; senorita; sentido y; sera el; shaking and; shaking bad
  2 shaky and; shaky sugar; sharp tearing; she put; shoe; shoot himself; shoulder and; si es; si soy; side is; side with; sideways; siento una; sin aire
  2 since midnight; siri text; sirimba; sit up; sittin on; skull; sleeps; sleepy now; slid out; so maybe; so much; so tight; so weak; soaked with; sobre
  2 son in; sorry to; soy yesenia; speak right; speech slurred; spill hit; spurting; spurting blood; squad; stabbing; stand and; stand on
  2 stand straight; staring off; started :number:; stay awake; step; steps and; still hurting; stomach and; stomach hard; stop been; stop ya; stops for
  2 stuck pig; stuff by; stuff that; stumbling; sudada; sudden and; sudden cant; sudden loss; suddenly i; sudo helado; sudo mucho; sudorfrio no
  2 sudorfrio ya; suffocating; sugar of; swallow the; sweating buckets; sweaty and; swelling and; swollen i; tabla y; table and; take xarelto; takes
  2 talk; talk good; talk right; talking crazy; talking nonsense; tar and; tasha; temblando todo; temblar; temblar y; tenemos; tengo dormido; tengo en
  2 tengo una; terminar con; terrible pain; terrible y; text my; than other; thank you; that lisinopril; the address; the cellar; the devil
  2 the fentanyl; the house; the knife; the mirror; the oven; the past; the second; the snow; the yard; there; they are; they been; they told; thing is
  2 think its; think straight; thinking it; this be; this hour; this pressure; through to; thunder; thunder clap; thunderclap headache; tia se
  2 tiene ampollas; tiene calentura; tiene las; tiene toda; tieso y; tio se; tiro; to blow; to do; to el; to hang; to her; to stand; to stop; todo de
  2 toi; toilet bowl; tomar aire; tomo como; tomo muchas; tomo veneno; tonight she; took double; took three; tos ni; toso sangre; trabada; trabajo
  2 trabo; trach; tractor; tragar y; tras y; tripped; trouble catching; trouble swallowing; truck; trust; tums did; turned cold; turned up; twice and
  2 twice this; un frasco; un stroke; un trancazo; una cosa; una embolia; una frase; una sirimba; una sobredosis; una voz; unas azules
  2 unconscious maybe; unico es; unico que; units instead; up enough; up gasping; up i; up my; up please; up under; upper; upper back; va para; ve bien
  2 veces esta; veces por; veces y; verguenza; very good; ves; vi la; vida esta; vino de; vision borrosa; volteo; vomiting all; vomiting green
  2 vomiting nonstop; voy al; voy de; vueltas no; wait; walk; walk a; walk straight; walking to; warfarin and; was doing; was his; was poisoned
  2 was sharp; wasps; watched the; watching tv; way and; week of; weeks box; went blind; went dead; wet with; whacked; when they; whenever; whenever i
  2 where he; where my; while then; whistling; whole left; whole right; whole side; whole week; wife drank; wifes; wifes face; winded; with fever
  2 with pressure; wont swallow; words and; worse than; wringing wet; writing for; written; x :number:; y ahorita; y babea; y blanca; y cai; y echa
  2 y fiebre; y grita; y las; y mareados; y mi; y mucho; y nausea; y quede; y ronchas; y sigo; y viendo; y vomitando; ya estoy; ya parece; ya va
  2 yellow jackets; your messages
  -2 :bad: :emoji:; :laugh: :laugh:; :number: al; :number: do; :number: doing; :number: dollars; :number: heart; :number: hrs; :number: it; :number: lbs
  -2 :number: lol; :number: mg; :number: or; :number: se; :number: sitting; :number: solo; :number: they; :number: tho; :number: yo; a ball; a bigger
  -2 a bill; a cheaper; a chest; a contestar; a dios; a ella; a emergencia; a fainting; a fin; a generic; a glass; a llover; a mandar; a month; a murder
  -2 a nosebleed; a person; a phone; a poner; a splinter; a suicide; a test; a tetanus; a text; a textear; a todos; a urgencias; a ustedes; able
  -2 able to; abogado; about gave; about the; account; achy; acidez por; aerobics; afuera; again good; again i; against; ago; agradeceria que; agreed
  -2 ahi la; ahi que; ahogado; ahogado en; ahogos; ahora lo; aid is; al aparato; al cel; al cementerio; al fin; al laboratorio; al pararme; alcachofa
  -2 alergias; alguien por; all morning; all well; alla la; allergy; allowed to; almuerzo; already; already said; already told; already with; alto que
  -2 always is; alzheimer; am all; am asking; am sticking; am taking; am telling; am through; am tired; amable; amables; amanecio muy; amarillo
  -2 amlodipine; amor; an :number:; analisis de; and are; and dry; and god; and here; and itchy; and need; and neither; and put; and quit; and wont
  -2 andamos bien; anniversary; annoying; anos pero; anos que; anos sera; answer these; antes del; anticoagulante; anticoagulantes; anuncio; any just
  -2 any lotion; any thoughts; anymore so; anyway; apago; apago el; appointment with; aprender; apunto; apunto en; aqui al; aqui andamos; ardor
  -2 are both; are sugar; are too; arguing; around :number:; arreglar; arreglo; arreglo el; arthritis acting; as an; asco; asesino; aspirin before
  -2 asthma; astilla; asusta cada; at that; at water; ate :number:; ate a; atendieron; atiende los; atragante de; autorizo para; away from; away in
  -2 away lol; away on; ayer puedo; azucar la; baby i; back pain; back to; back up; bad at; baile; bajara; bajenme; bajenme de; ball; barata; barberia
  -2 bascula; battery died; battery it; be able; be possible; be tested; because; been confused; been constipated; been for; been like; been real
  -2 before i; before or; bendito sea; beto; better every; better today; bien :number:; bien aqui; bien bien; bien de; bien dormi; bien el; bien los
  -2 bien nena; bien todo; bien tome; big and; big as; bill for; bingo i; bit tired; bite on; bleeding gums; bleeding i; blister; blowing; blowing up
  -2 blown; blurry vision; bob; boca bien; boca con; boda; bolsa; bomberos; bombita azul; borrame de; borreme de; borren de; both of; boto o
  -2 bottle says; brazo me; breath doing; breath lol; breeze; breeze with; brenda; brother had; brothers; bruise where; bueno de; bueno para; buried my
  -2 but his; buy; bye; c; cada mensaje; cada texto; cadera no; cae bien; caer; caidas ni; call first; call in; called; callos; calls from; cambiaron la
  -2 came for; caminar; caminata; can come; can she; cancelo mi; candy; cansan; canso ni; cant even; cara chueca; cara torcida; cardiologo me; care and
  -2 care for; carol; case; caspa; cataratas; catarro todo; catheter is; cause of; cayo bien; cayo del; cel de; celular de; cementerio; cerrado
  -2 chair and; changed the; changing; channel; charge; charges; cheaper; check in; check my; checkin; checking; cheeseburger but; chica; choked again
  -2 cholesterol pill; church and; cierran; ciruela pasa; cita es; cita por; claritin with; class is; clock; closed; cobran cada; cobraron; codo
  -2 codo con; codos; coffee lol; colonoscopia; come bien; come off; come see; come with; comer un; comes in; comida; comido; como hago; comono
  -2 company i; compresion; compression stockings; compu; con esa; consent to; conteste ayer; continuar; continuar recibiendo; control number
  -2 convulsionado; copia; corazon contento; corazon cuando; corazon es; corazon roto; coronilla; correo; cost anything; costs; cough denies
  -2 cough drops; count :number:; count me; cover the; cpr class; crap; crazy; crazy and; cual me; cual pastilla; cuando murio; cuando veo; cuanta
  -2 cuanto dura; cuanto jugo; cuantos dias; cucarachas; cuento; cuerpo con; cuesta el; cuestionario; culebrilla; cut off; cut that; da algo
  -2 daily messages; dale; dale que; dame; dano con; dano la; daughter first; daughter handles; day i; day is; day no; days prune; de bebe
  -2 de compresion; de corazon; de cuando; de el; de escribir; de ese; de espera; de jengibre; de jesus; de la; de manana; de mensajitos; de nada; de no
  -2 de opinion; de oro; de pan; de preocuparse; de pura; de rosa; de sacarme; de semana; de tos; dead but; dead can; deaf; deal; death with; debo comer
  -2 decided against; decline be; dedo chiquito; dejar el; dejo la; del expediente; del flu; del inhalador; del lunes; del medicaid; del oximetro
  -2 del techo; del viernes; delete my; denies any; denies cough; denies pain; denme; denme de; depends how; dept; derrame el; desea; deseo continuar
  -2 deseo recibir; deudas; dia de; dia esta; diabetic and; diabetico; dialysis and; dias me; dias y; did the; didnt text; died so; dieron de
  -2 diet sheet; difference; difference between; digo que; dije a; dio la; dios bien; discontinue the; discontinue these; divorcio; do they; do want
  -2 do with; doc said; doctor dijo; doctor no; doctor patel; doctor que; doctora; does a; does doctor; does your; dog died; dog had; doing just
  -2 doing ok; doler; dolido; dolido el; dollars; dolor niega; dolorcito; don julio; donde es; done; dont ever; dont give; dont write; doris; dormi bien
  -2 dormida en; dormir; dorothy; dose of; double up; down :number:; dressing; drops are; drowning; drug; due; due for; duele la; durmio; durmio el
  -2 ears are; eco; edema; effective; el abogado; el catarro; el cirujano; el codo; el desayuno; el divorcio; el eco; el envio; el esta; el gallo
  -2 el historial; el juego; el medicaid; el medico; el miercoles; el nuevo; el oido; el partido; el pellejo; el peso; el que; el rancho; el recibo
  -2 el resultado; el temblor; el viaje; el zapato; elbows; elimineme; elimineme de; eliminenme; else is; emergencia ahora; emergency drill; en enero
  -2 en esa; en espanol; en lo; en que; en toda; end to; enero; enfermera me; enough is; enterramos; enterramos a; entiendo que; entonces; enviando
  -2 enviarme; envio de; epoc; equivocado no; er last; era de; era la; era sangre; es el; es enfermera; es esto; es muy; escalofrios que; escriban aqui
  -2 escriben mas; escribirme que; ese mensaje; eso cuenta; espalda un; espanol en; espera; esperando; esposa es; esposo de; esposo ella
  -2 esposo fallecio; esta aqui; esta dormida; estamos bien; estar fregando; estas cosas; este ano; este es; este medio; estornudos nomas; estoy que
  -2 estudio; even on; everyday; everythings; everythings fine; exam; exercise; expediente y; expired and; explained; explained it; exploto de
  -2 eye doctor; fainted cold; fainting spell; fall and; fall in; fallecio el; fallecio en; fallecio por; falta que; falto; falto el; family history
  -2 fast for; father died; feb; feb :number:; febrero; feel off; feel real; fell tuesday; feo y; fever can; fiebre la; fill; fine after; fine just
  -2 fine over; fine since; fire alarm; fire and; fire dept; flower; fluttering; follow up; food; for an; for another; for diabetics; for him
  -2 for oxygen; for some; ford; forward; fregando; fregando con; from all; from last; from no; fue hace; fuerzas; fui en; fumar en; gallo; gallo del
  -2 gana; garden but; gato encima; gave; gene; generic; get another; get dizzy; get one; get them; give up; glass; glass of; goes below; goes under
  -2 golpe de; gone; good :number:; good breakfast; good i; good no; good spirits; good way; got shot; got that; great grandson; gripe; grupo de
  -2 guagua me; guagua ya; guardo; gud; guess what; gusta que; ha estado; ha vuelto; hablamos; hable espanol; hablo de; hace un; hacen el; had coffee
  -2 had pneumonia; had the; hago con; hago la; haha doing; haha i; half dead; half to; handicap placard; handles all; hands are; happen if
  -2 happened just; harta; has :number:; has been; has his; has the; hasnt happened; hasta que; have gained; hay algo; hay dolor; hay no; hay otro
  -2 hay transporte; he ate; he comido; he hecho; he need; he no; he podido; headache no; healthy as; hear; heart for; heart i; heart plants; heart with
  -2 hello; help please; her no; here no; hers; hiccups; hicieron; hija primero; hija yolanda; hijo de; him; him on; hincharon; hincharon los; hip in
  -2 his arm; his own; his sleep; historia; hit a; hoja; hola buen; hold; holding the; holter; home aide; horas; hormigas; hospice; hospicio
  -2 hospital is; hospital por; hot as; house phone; how would; humana; huracan; husband died; husband fell; husband frank; husband passed; husband up
  -2 i allowed; i already; i answer; i asked; i bled; i buy; i double; i due; i end; i ever; i left; i opt; i pay; i read; i sign; i turn; i weigh
  -2 i won; ice or; igual :number:; ill be; in case; in good; in rehab; in texts; in this; in your; influenza; inscribame; insulina que; is achy
  -2 is back; is big; is closed; is doing; is mine; is texting; is visiting; it :number:; it again; it be; it costs; it depends; it dings; it need
  -2 it the; it true; it up; it wrote; itchy; its a; its been; its free; jaja estoy; jaja no; jajaja por; jardiance; jengibre; jengibre con; johnson
  -2 juego; juice ok; just been; just curious; just kidding; keep texting; keep the; keeps dying; kidney stone; killed me; kindly remove; kindly stop
  -2 knew; knock it; knock on; know about; know of; know when; la azucar; la barberia; la boda; la bolsa; la compu; la contrasena; la coronilla
  -2 la crema; la culebrilla; la cvs; la factura; la influenza; la limpieza; la linea; la llevo; la lucha; la maquinita; la memoria; la misma
  -2 la muchacha; la muela; la nitroglicerina; la pechuga; la prostata; la proxima; la puse; la quiero; la sala; la semana; la sonda; la sorpresa
  -2 la temporada; la trabajadora; la vesicula; label; label says; laboratorio el; lamp; las cucarachas; las mananas; last one; laugh; laughing at
  -2 law had; lawyer; lbs; le agradezco; le dije; le hace; le pido; le ruego; leaving; les mando; letra; leyendo; libra; lifting; like every; like she
  -2 liked; limpia; limpieza; lindo; line for; lips swelled; little bruise; little constipated; little sore; little upset; llave; llegando; llegara
  -2 llegara a; llego mi; llegue mas; llevo los; llore a; llore como; llueve como; lo apunto; lo corte; lo cubre; lo he; lo manden; lo mismo; lo vi
  -2 lol doing; lol just; lol sugar; long before; lord; los avisos; los codos; los diabeticos; los leo; los oidos; los que; los recordatorios
  -2 los tamales; los tienen; los tigres; los voy; los zapatos; lotion on; lotion you; lucha; lucha pero; luck i; maam i; make; makes my; mam; mama dice
  -2 mama fallecio; mama murio; mama pregunta; mama y; man got; manager; manana a; mandar mensajes; mandarme mensajes; mandarme textos; mandaron
  -2 mandeme los; mando la; manejo; many make; maquinita; mareos sin; marido y; martes por; mas barata; mas cono; mas gracias; mas lo; mas mensajes
  -2 mas mensajitos; mas nunca; mas se; mas texts; mas tiritas; mata del; matamos; matar de; may i; maybe let; maybe yes; me acaba; me anymore
  -2 me borren; me by; me cancelo; me da; me despiertan; me doy; me every; me go; me hago; me haha; me hicieron; me is; me last; me later; me llegue
  -2 me now; me parte; me quitan; me saque; me saquen; me take; me textien; me tiro; me van; mean i; medias; medias de; medicare paga; mediodia y
  -2 mejor el; mejor ya; memoria; mensaje de; mensaje mas; mensajes en; mentioned; mes que; mes y; mesages; mexico; mg; mi amor; mi autorizacion
  -2 mi cafecito; mi enfermera; mi no; mi nombre; mi novela; mi pastilla; mi plan; mi vecino; middling; mide; mijo; mine i; mine was; mis dos
  -2 mis mensajes; mismo dia; missed the; molesta poquito; moleste mas; molesten mas; mom died; month and; month i; month is; months; morao; more i
  -2 more she; more txts; mosquito bite; mosquito que; mother passed; moving to; mri; msgs; much does; muchacha; muchacha de; muchacha se; muchacho me
  -2 mude para; muevo; my colonoscopy; my coverage; my elbows; my great; my labs; my lawyer; my messages; my minutes; my neighbor; my new; my old
  -2 my other; my password; my records; my shins; my sons; my tetanus; my tuesday; myself and; myself shaving; na; na de; na mas; nada por; nada raro
  -2 nail lol; nearly choked; necesito la; necesito refill; need that; neighbor passed; neither do; neuro; neurologo; never contact; never since
  -2 new battery; new glucose; new great; new pills; new soap; next appointment; next door; next time; ni a; ni desmayado; ni mareo; night and
  -2 ningun sangrado; ninth; no camino; no confusion; no debo; no deje; no dejen; no desea; no duermo; no firme; no messages; no mija; no mio; no nada
  -2 no ocupo; no one; no pedi; no pierdan; no quiere; no seizures; no sigan; no use; no yes; nobody fell; non; none of; nopal con; normal y; normales
  -2 nose and; not confused; not too; nothing just; nothing new; novela de; novela me; now that; now you; nueva es; number again; number of
  -2 number please; numbness no; numero por; nunca mas; nurse call; nurse now; o :number:; o el; o es; o lo; o miralax; o son; o ya; oculista; of an
  -2 of metformin; of test; of there; of wine; of you; off these; off whatever; often should; oidos; ojala que; ojos y; ok for; ok hon; ok if; olvida la
  -2 olvidelo; olvidense; olvidense de; on any; on for; on is; on my; on these; on wood; on your; once back; one :number:; one extra; one hand; one i
  -2 one is; ones i; open on; operacion de; opinion; opinion no; or after; or do; or heat; or text; or the; orgullo; oro; other pills; otra persona
  -2 otra semana; otro dia; out from; over here; pacemaker check; padrastro; padrastro en; pague; paid; pain but; pain on; painted; pan dulce
  -2 panic attack; papa dice; papa ya; papel de; papel y; para cuando; para diabeticos; para las; para youmaytext; parada de; parado; park at
  -2 participar en; partido estuvo; partio; pasada y; pasado me; pasan; pasar; passed from; passed in; password; past; pastilla basta; pastilla con
  -2 pastilla es; patatus en; patel; paz con; pecho desde; pecho esta; pecho no; pedi esto; pedir; pedir el; pellejo; pendant; penicilina de; penicillin
  -2 people; people call; people to; perdio la; perfectly; perfectly ok; permission for; pero contenta; pero cuanto; pero mi; pero quisiera; pero sin
  -2 peso igual; pharmacist wants; phone again; phone and; phone calls; phone in; phone instead; phone is; pidio; pido que; piel; pierdan; pierdan su
  -2 pierna me; piernas que; pies hinchados; pill on; placard; plan charges; played; please cease; please close; please fix; please keep; please let
  -2 please resend; please signmeup; plis; pneumonia shot; podido; podologo; poison control; pollen which; poner la; pongan; poquito nada; por :number:
  -2 por aqui; por correo; por este; por fa; por lo; por que; por si; por ustedes; porch; porque me; possible to; pot roast; power was; preacher
  -2 precio de; prefer; preguntadera; pregunte; preocuparse; presion y; pressure machine; probly; program is; programa ese; prostata; proxima; pude
  -2 pueblo; puede cambiar; pueden cambiar; pueden dar; puedo esperar; puedo poner; puerco; puerco para; put that; que ayude; que dejar; que el
  -2 que entra; que ese; que exploto; que la; que les; que parar; que pare; que pita; que por; que salio; que sangro; que suena; que tomar; que viene
  -2 que ya; quedan :number:; quedo bien; quick; quick question; quien llamo; quien se; quienes son; quiera; quiere la; quiero aprender; quiero estos
  -2 quiero la; quiero ninguna; quiero parar; quisiera que; quit on; quita desde; quitame de; quitaron el; quitelo; quiten mi; quiza; ramona; rancho
  -2 rapido a; raspe la; reading a; reading it; reading the; recados; receiving these; recepcion; receta se; rechazo con; recibo; remuevan
  -2 remuevan este; replaced; request; reseca la; reseco; reseco que; respect; respirar nada; resultado; results please; retirenme; revisan; revisar
  -2 reviso; roast; robaron; robert; rodilla cuando; rodillas me; ronca; rub; run out; runs out; sacarme; sacarme la; safe for; said it; saldo; salga
  -2 salieron bien; salsa; same old; sangre cuando; sangre un; saque una; saquen de; save; saying i; says stop; scared me; se asusta; se mato; se seco
  -2 se termina; sea dios; seca; seco la; see that; see you; senales de; sending this; senora no; senorita con; sensor; sensor de; serious; set this
  -2 sets; she can; she gets; she handles; shingles; shins itches; shot and; shot today; should that; si despues; si digo; si mija; si ni; si puedo
  -2 si senorita; sick feeling; siempre esta; siento nada; sigan enviando; siguen mandando; silba el; silla de; sin calentura; sin fuerzas; sin mareos
  -2 sin que; since do; since monday; sir no; skip; skipped; slept well; smells; so but; so hard; so kind; so sad; so take; so there; soap; some blood
  -2 son dos; son first; son los; sonar; sonda; sons; sorry; soy otra; spaghetti; spell last; spirits; splinter; statin; sticking to; stiff when
  -2 still want; stitches when; stockings; stockings are; stop at; stop blowing; stop bothering; stop messaging; stop worrying; stopped smoking
  -2 stopped the; stroke and; stroke back; stroke follow; stroke last; stroke symptoms; strokes; stuck on; stuffy; su lista; su tiempo; suena el
  -2 sunset did; supper; sure but; surgeon; surgery is; surgery on; sus textos; suspender; suyos; sweet; swelled; swollen and; take claritin; take her
  -2 take the; take this; taking; taking a; tanto anuncio; tantos; tantos mensajes; tarjeta nueva; telefono nuevo; telefono si; telenovela; telling
  -2 telling you; temblor; temblor de; temperatura; temporada; tengo cita; tengo mareos; tengo para; tengo yo; tenia :number:; terminate; termine la
  -2 test for; test strips; tested; tetanus shot; texas; text again; text her; text list; text messaging; text thing; text this; textear
  -2 texting business; texting deal; texto mas; texto no; textos a; textos por; texts a; texts already; texts anymore; texts out; texts to
  -2 thanks anyway; that alright; that be; that in; that low; that mean; that normal; that ok; that place; that the; the army; the atorvastatin
  -2 the baby; the battery; the big; the bill; the breeze; the cat; the date; the desk; the diet; the difference; the family; the fire; the first
  -2 the girl; the insurance; the label; the lamp; the little; the movie; the old; the paper; the parking; the porch; the portal; the reminders
  -2 the shot; the two; the usual; the vet; the watch; the word; the yearly; their; them anymore; them off; them so; these any; these are; they changed
  -2 they have; they stopped; thin; this am; this crap; this for; this new; this rain; this stop; this text; this the; this weather; tho; those things
  -2 thought i; threw; thurs; thursday instead; tia; tiempo en; tiene tos; tienen que; tigres; time as; titanic; to bring; to but; to check; to date
  -2 to discontinue; to drink; to drive; to heart; to lift; to middling; to move; to texts; to walgreens; toca hacerme; todavia necesita; todavia tengo
  -2 today denies; today for; today ha; today lol; today no; todo respeto; todo salio; told me; told the; toma con; tomando; tomar aspirina; tomar cafe
  -2 tomo anticoagulantes; tomo dos; tomo la; tomo las; too early; too weak; took an; took it; toothpaste; tos del; tos no; touch; trabajadora
  -2 trabajadora social; tranquilo sin; tremor; trouble; tuesday appointment; tuesdays; turn off; turn these; turning yellow; turns; tv died; typing
  -2 typing this; ulcera; ulcera que; un calor; un padrastro; una astilla; una libra; una pastilla; uno basta; uno que; up again; up or; up to
  -2 urgencias; us is; us now; us to; usan; usar esto; use for; use it; ustedes los; ustedes o; vacuna del; vamos; vaselina; vaso; vayan; vecino murio
  -2 vencio; veo a; ver el; vesicula; vez la; vez ya; vi en; viajamos; viaje pero; viene el; visit i; visitas; vivaporu; vos no; voy para; vs; vuelvo
  -2 waited :number:; waiting room; wake me; walgreens on; walk today; walter passed; want any; want her; want this; want you; wanting; wants me
  -2 was gas; was going; was my; was still; wasps on; watching my; water aerobics; we are; we buried; we dont; we laughed; weak to; wednesday; week do
  -2 week is; weekend; weight down; well thank; were; what if; wheels; when my; whether; which cough; which one; who sent; whoever; whos; why does
  -2 why i; wife says; wife would; will the; wine; with doctor; with food; with him; with losartan; with me; without asking; without it; wood
  -2 worried about; worry; would a; would happen; wrist it; xray from; y amaneci; y de; y lo; y para; y pongan; y quedo; y quiero; y si; y siguen
  -2 ya cerro; ya es; ya ni; ya pueden; ya quiero; yall can; yall send; year and; yearly; years back; yes maam; yes mam; yes my; yesterday :number:
  -2 yesterday no; yesterdays; yo cuando; yo estaba; yo tambien; yo ya; you are; you be; you called; you didnt; you make; you no; you said; you told
  -2 youd; yours is
  -3 :good: :good:; :number: bien; :number: feeling; :number: how; :number: just; :number: left; :number: mejor; :number: not; :number: todavia
  -3 :number: weeks; a bleeding; a blood; a class; a counselor; a dar; a kid; a m; a mild; a orinar; a paramedic; a picture; a sacar; a year; a1c came
  -3 abierta; abre el; acaba la; acaban; ace; acepto que; achaques; adelante; afraid; after :number:; after i; after pizza; after yard; again after
  -3 again next; ago but; agradeceria; agradezco; agua con; agua por; aguacate con; agujas; ahi voy; ahogando en; ai; aint; al dentista; al final
  -3 al galan; al rato; al telefono; alcanza; alergia; aleve; algun examen; all; all around; all fine; all his; all right; all that; all the
  -3 alzheimer y; am allergic; am alright; am drowning; am happy; am her; am reading; am supposed; ama; amaneci bien; amarillo le; ampollita; and do
  -3 and dont; and hard; and hurts; and poa; and recovered; and sleeping; and take; and that; and thursdays; and turning; and you; and your; andamos
  -3 ando bien; anoche estuvo; anos me; answering for; antes o; antibiotico; anual; any seizures; apaguen; app; appointment for; aquella; aquella vez
  -3 aqui sigo; are fine; are stiff; army; as ever; asere; asilo; asilo y; aspirina antes; asusta; at breakfast; at risk; ate breakfast; atienden
  -3 attack in; attack when; autorizacion; autorizacion para; ayer al; ayer ya; ayuda para; ayunas para; back monday; back yet; bandaid; bank; basta de
  -3 batteries; be :number:; be off; be removed; beat; bebe; been good; been sick; below :number:; bien mi; bien mijita; bien o; birds; bit when
  -3 bled for; bless your; blessed; blew; blew up; blood monday; blood type; bomba de; bored to; borren el; bothering me; bought; brazo adolorido
  -3 breakfast and; breakfast like; breath n; breath on; breathing fine; breathing no; buen dia; buried; bus stop; business; but no; but otherwise
  -3 by it; by myself; by our; by tomorrow; cable; cai ayer; caido no; cambian; cambiar la; caminar me; can stop; canas; cancelar el; cancele el; cancer
  -3 canso; cant remember; cara no; card; carro y; carry; carry the; carrying; carrying my; catarro; chest freezer; chevere todo; chiquita; cigarettes
  -3 cirujano; claroquesi acepto; class at; cleared; clock stopped; club; coffee allowed; college; come back; coming to; comma; como dicen
  -3 como salieron; compression; compro; computer crashed; con; con nausea; con sal; con sus; con una; con uno; conmigo a; cono; consigo otro
  -3 contentisima; contestar; conteste que; control de; corazon el; cortenle; counselor; coverage; covered by; cualquier; cualquier cosa; cuando era
  -3 cuando puedo; cuando termina; cuando va; cuando yo; cuantas veces; cuanto mandan; cuba; cuenta del; cuesta; cuesta algo; cuidan; culto; cumpleanos
  -3 cunado; curious; cut the; daban; dad choked; dan mas; date; datos a; daughter in; day who; days ago; days no; dayton; de alta; de cansada
  -3 de emergencias; de esa; de esas; de infarto; de limon; de mes; de mosquito; de muchacho; de muerte; de numero; de orinar; de otro; de siempre
  -3 de sorpresa; de texto; de vacaciones; de visita; death but; decaf coffee; deja dormir; deje la; deje le; dejeme en; dejenme tranquila; dejo sin
  -3 del aparato; del corazon; del pelo; del portal; del programa; del vecino; delivered; deme de; dental; desde ayer; deseo participar; desk and
  -3 desmayaba cuando; desmayos; despiertan; despierte; detras; dia el; dia que; diabetics; dias el; dias estrenido; dias sin; dice el; did you
  -3 died laughing; dientes; difunto esposo; dije que; dings; dio neumonia; dios me; dios quiere; dizzy anymore; do yall; doctor me; doctor says
  -3 does this; dolares por; dolor puedo; donacion; donacion de; donde compro; donde no; dont understand; dormi rico; dormida cuando; dos anos; dosis
  -3 down on; down with; drill; drill at; dry as; duerme; duermo bien; durmiendo la; e; early i; eat grapefruit; eat the; eating and; echo; edificio
  -3 ekg; el acido; el bill; el boton; el calor; el colesterol; el control; el culto; el cumpleanos; el edificio; el habla; el hombro; el lavamanos
  -3 el mareo; el perro; el pie; el pito; el plomero; el polvo; el portal; el sistema; el te; el tiempo; el tinte; elimine; elimine mi; emergencias el
  -3 emocion; en coma; en emergencias; en eso; en ingles; en ninguna; en noviembre; en persona; encargo; ends; enfermera dijo; enfermo; enough texts
  -3 entonces nada; entrar; envio; eran; eres; es verdad; esa que; esas cosas; escriba; ese de; eso cuesta; eso de; eso es; eso fue; eso ni; eso que
  -3 esos sintomas; espejuelos; esposo tuvo; esposo ya; estaba viendo; estado; este mes; estos textos; estoy de; estrenida; estrenido sin; estuve en
  -3 estuvo de; even water; everything in; explain; failure; fainted again; fainted or; familia y; farmacia no; fast before; favor y; feel very; fella
  -3 felt like; fiddle and; fin se; fine here; fine no; firme; fix; fixed it; florida; flu shots; flying; foot fell; for it; for years; forgot my
  -3 forgot to; form asks; fraude; freezer; from a; from gardening; from now; front desk; fruta; fue en; fue la; fuimos; full today; fumar hace; galan
  -3 game; gas x; gases; gave blood; get me; get more; get on; get to; give me; given; glucagon; gold; good and; good for; goodbye and; got burned
  -3 got it; graduacion; graduacion de; graduated; graduation; grandkids are; grandsons; grandsons graduation; grapefruit with; grosera; group still
  -3 guerra; ha dolido; ha ha; ha i; hablo con; hace falta; hacerme el; had an; had heart; had it; had seizures; had strokes; hagame; hagame el
  -3 hago para; hanging in; hard at; hard i; has had; have; have any; have diabetes; have given; have trouble; hay algun; hay alguna; hay fever
  -3 he pensado; he sleep; head last; head over; healed; heard about; heart failure; heater; hecho; heels; heels for; her off; here; here so; hi its
  -3 hilo; himself in; hinchazon no; his chair; his wife; history of; hit her; hizo; hola; hombro; hora abren; hora cierran; hora es; hora y; hubby
  -3 hubo; humo; humo necesita; hung; hung himself; hurt; i accept; i almost; i at; i cancelled; i come; i drink; i ended; i feel; i gained; i heard
  -3 i leave; i moved; i nearly; i put; i send; i sneezed; i started; i told; idea; if he; if it; ill have; in dayton; in june; in there; info por
  -3 ingles; injuries; inscripcion; insurance changed; intente; irme de; is chest; is decaf; is doctor; is eating; is enough; is gray; is normal
  -3 is open; is plenty; is strong; is thick; isnt an; it a; it cost; it free; it went; its no; its on; jaja que; jajaja esta; jugo de; juice alright
  -3 junio; just old; kid; kidding; kidneys; kids are; killed two; killing my; kindly discontinue; kiten; kitenme; kitenme de; knees are; la comadre
  -3 la donacion; la edad; la emocion; la fiebre; la graduacion; la gripe; la lavadora; la mala; la mamografia; la muneca; la noche; la onda; la pata
  -3 la planta; la pueden; la silla; la virgen; la voz; la warfarina; las preguntas; las senales; las vacunas; lasix; last summer; late el; laughed till
  -3 lavadora; lavamanos; le agradeceria; le cambio; le duele; le hago; le pasa; le quito; le sigan; leave the; lee; left my; lei; les dio
  -3 lightheaded when; like that; linda; line; linea; lista de; lista por; little stiff; llama el; llama la; llaman; lleve; llover y; lo; lo estoy
  -3 lo llevo; lo mas; lo mio; loca con; loco; longer dizzy; los de; los del; los espejuelos; los mosquitos; los sintomas; lose this; lost my; low for
  -3 lunes me; mail me; malo; mama ya; manana para; mandando esto; mandando mensajes; mandeme; manden mas; mandenme; mandenme el; manejar; mano le
  -3 manos tiesas; many a; manzanilla con; maquinita del; mareo; mareo con; mareo ni; mas a; mas adelante; mas bien; mas con; mas mensages; matando el
  -3 mate; may; me alcanza; me another; me cambiaron; me canso; me duerme; me escribe; me esten; me for; me gano; me hacen; me hizo; me llama; me llaman
  -3 me llamen; me lo; me mandes; me matan; me mude; me operaron; me peso; me roza; me siguen; me vuelva; me when; medicare pay; medicina a
  -3 medicine refill; meses y; message and; mi; mi agua; mi ama; mi chequeo; mi cuenta; mi cunado; mi examen; mi expediente; mi inscripcion; mi sobrina
  -3 mija yo; mil; mind about; mind i; mismo de; mocos; mondays; month but; morcilla; morning feeling; mother had; moved to; msging; muchacho
  -3 mucho mensaje; mude; muela el; muerto de; muneca; muriendo el; muy grande; my asthma; my aunt; my battery; my cholesterol; my clock; my coffee
  -3 my grandsons; my hearing; my lisinopril; my medicine; my metformin; my niece; my nitro; my permission; my prescription; my recliner; my stories
  -3 my texts; my thinner; nada gracias; nada ni; nearly gave; necesita pila; necesito cambiar; necesito transporte; need; need more; need new
  -3 neighbor swears; neither; neosporin; never signed; new glasses; next visit; ni fiebre; ni sangrado; ni sangre; niece; niega dolor; ninguna molestia
  -3 ninguna ustedes; ninguno de; nino me; nitroglycerin; no caidas; no choca; no dizziness; no end; no entiende; no need; no pare; no prende
  -3 no recibir; no text; no vomita; none since; nopal; nope no; normal right; normal with; nos; nose bled; not :number:; not on; nothing; nothing else
  -3 nothing since; notinterested in; notinterested remove; novela y; noviembre; now his; now on; numb from; number off; number out; numero de; numero y
  -3 nunca lo; o despues; o la; o tiene; of church; of gold; of lisinopril; of midnight; of palm; of pecan; of stroke; of that; of us; of your; ofcourse
  -3 off for; off please; office open; ofrece; ok ill; ok now; ok thanks; old and; old man; on all; on dialysis; on me; onda; ones; only if; only want
  -3 operaron; or no; oreja; oreja que; orlando; orlando y; otro medico; otro mes; over a; over heels; ox says; palm; panic; para eso; para los
  -3 para orlando; parar el; park; participate; partir; pasa si; pata; patch; patience; patio un; patron; pay for; paying; paying for; pecan; pecan pie
  -3 pecho con; pecho lo; pechuga y; pedacito; pedacito de; peeing; pensado; pensado en; people in; per; perdio; perdon; permission to; pero aqui
  -3 pero bien; pero con; pero feliz; pero lo; pharmacy gave; pharmacy stopped; pharmacy to; phoenix; phone number; picazon; piden; pido mas; pila al
  -3 pill in; pills at; pito del; pito en; pizza; plants are; please i; please my; please quit; please refill; please unsubscribe; plomero; poa
  -3 podiatra; polvo; poor thing; poquito de; por la; por los; por saber; por unos; por ver; porque; porque vino; portal me; possible; prayer
  -3 prednisone; prefiero; preguntan; preguntaron por; preguntele; preguntele a; pregunto a; prende; presion la; prevenir; printer; puede tomar
  -3 pueden llamar; pueden sacar; puedo pagar; puedo untar; puffy; pura; put it; putting the; que comi; que llame; que paren; que sabe; que siempre
  -3 que tengo; que voy; quebradizas; quedar; queremos; querer; quieren; quiero cambiar; quiero llegar; quiero los; quiero no; quit :number:
  -3 quit bugging; quit it; quita ni; quitan; quite well; raking; read these; receive messages; received; receta de; recibi; recibi su; recibir los
  -3 recibir ninguna; recieve; record; recovered; refill de; refill for; refill of; regalan; remember where; remove the; removed; reschedule thursday
  -3 reseca en; resend; resivir; revoke my; ringing; rio; roaming; robot; rodilla me; room bill; roza; ruego; running and; saber de; saco; said no
  -3 sali a; salieron; salirme de; salud bien; sangre del; sano puedo; saqueme de; sarpullido; saw the; scan; scared to; school; se ahogo; se apago
  -3 se dano; se los; se nos; se para; se pone; se si; se siente; se trata; se usar; seco; seguro me; seizure last; senales; send any; senora que; ser
  -3 sera que; shampoo; she fell; she moved; short of; shoulder is; shut; si dios; si el; si la; si puede; si quien; siempre me; sign me; signs of
  -3 sin caidas; sin querer; sin sangrado; since my; since we; sip; sistema de; skipped my; sleep study; smoke alarm; sneezed; so did; so no; sobrina
  -3 social; sofa; solo cansada; somebody who; son he; son las; soon; sorpresa la; sotp; sotp texting; staff; starts with; still need; stinks; stitches
  -3 stomach wont; stool in; stop even; stop here; stop in; stop msging; stop on; stop receiving; stop taking; stop txting; stopped by; stopped carrying
  -3 stroke was; study; stuff; sugar free; summer; super; suspendan los; swears; swears by; swelling breathing; swelling in; symptoms of; tacos
  -3 take him; take it; take tylenol; taken; taking the; talk at; talla; tamales; tanta; tardes mi; telefono de; telefono es; tengo mi; tengo otro
  -3 tenido convulsiones; tenido mareos; termina el; termine el; termine mis; test is; testing; testos; text please; text program; texteando
  -3 texteen mas; textien; textien mas; texting her; textos no; texts from; that a; that go; that show; the ac; the afternoon; the bank; the bus
  -3 the check; the copay; the cough; the daily; the dog; the eye; the front; the inhaler; the news; the number; the patch; the pharmacist; the pollen
  -3 the side; the street; the waiting; the walker; the wound; the wrong; there any; there please; there somebody; these off; these things; they say
  -3 they wake; they want; think about; this a; this and; this month; this one; thursdays; tiene loca; tiene mi; tiesas; time for; time in; tinte
  -3 tinte del; tiras para; tired after; tiritas del; tiritas para; to ask; to give; to it; to leave; to participate; to pee; to recieve; to set
  -3 to sulfa; to those; to write; tobillos hinchados; toca el; toca otra; toda la; todavia lo; toe is; toma la; tomar te; tome mi; tomo todas; too bad
  -3 took everything; took off; took them; toronja con; track; trae; trata; tremendo; turn the; tuve un; twice a; txting me; tylenol for; ulcer in
  -3 un mareo; un pedacito; un texto; un vaso; una ampollita; una piedra; unas quebradizas; unero; unsubscribe from; unsubscribe my; untar; until i
  -3 up is; up watching; usa; usar celular; ustedes dan; ustedes tienen; vacaciones; vacuna me; vacunas; vaso de; vencidas; ver la; vida hace; viene
  -3 viernes me; virgen; vivo; vivo en; volver; volver a; vomita no; vomite una; walking; walls; wanda; want them; was scared; watching that; weak and
  -3 week and; weekends; weeks; weight is; well this; went under; were having; whatsoever; when do; who can; who doesnt; who would; wife she; will be
  -3 will it; will send; wise; with pain; withdraw my; wore; wore me; wrong person; y en; y por; y sali; y sin; y todo; y ustedes; ya comio; ya llego
  -3 ya puedo; ya salieron; ya salio; yall have; yard work; years old; yes if; yes or; yes this; yes who; yes youmaytext; yo quiero; yo soy; you like
  -3 you mail; you people; you send; your text; yours; zapatos
  -4 :number: bucks; :number: cents; :number: es; :number: from; :number: horas; :number: in; :number: out; :number: should; :number: steps
  -4 :number: today; :number: who; :number: yr; :number: yrs; a cheeseburger; a clam; a drum; a nail; a normal; a paper; a ponce; a pound; a ride
  -4 a slice; a small; a tiempo; a tiny; a uno; a ver; a week; about died; abren; aches; adolorido; after breakfast; after they; ago and; agree with
  -4 agua aguanto; ahora es; ahorita; al doctor; al mercado; all better; all messages; all ok; all week; almost; almost died; alright with; am dying
  -4 am eating; am notinterested; anatomy; and fever; and nobody; and pulse; and text; and tired; anden; ankles are; anoche la; any more; apunte
  -4 apunte por; aqui estamos; are a; are swollen; are the; arm where; as yesterday; ask me; asking me; asks; at noon; atorvastatin; attack last
  -4 autocorrect; autopista; auxilios; away that; ayer pero; azucar alta; baking; barrio; basta o; basta ya; baston; bateria del; be contacted; be on
  -4 behaving; bendicion; bendito; birthday; bleeding stopped; block me; blue today; borre; both my; bother me; bothering; bought a; breathing test
  -4 broke a; bruising; bruising on; buen; buenas tardes; bugging; bugging me; building; but not; cabeza ni; caido ni; calambres; call about; call it
  -4 call you; calor de; calor me; cambiaron; came and; camine hasta; can the; cancelar la; cancelar mi; cancelaron la; cancelenme; canon; cansaditos
  -4 cansado; cansancio; cant make; cantar en; car died; cardiologist; cat knocked; cease all; cents; changes; check ins; checked; checked my
  -4 checking in; cheeseburger; chicago; chicago fire; choked on; ciega; cirugia; cita para; claim; clam; claro; cobro; coffee; collar; colombia
  -4 comer toronja; comida o; coming dont; comio todo; common with; como de; como pido; con cual; con el; con lo; con tanto; confused about; consulta
  -4 contacted; contenta y; contrasena; convulsion en; convulsiones por; corazon; corazon se; corazones; cost me; cough nothing; could i; could kill
  -4 could you; counts; cousin overdosed; cpap; cross; cuando llueve; cuanto me; cubre la; curita; cut on; cvs; da comezon; da un; daily; dan mis
  -4 daughters; de aire; de anos; de bailar; de caminar; de cansancio; de estar; de ganas; de incendio; de jabon; de manzanilla; de nacimiento; de nino
  -4 de primeros; de que; de sueno; de sus; de textos; de ustedes; de viaje; deacuerdo si; dead on; decaf; dedo gordo; dejame; dejar la
  -4 dejeme preguntarle; del almuerzo; del bus; del colesterol; del hospital; del jueves; del medicare; del oxigeno; del servicio; deme; descafeinado
  -4 desmayado ni; diarrea no; didnt fall; difunto; digame; dizzy since; do the; doc; doctor said; doctor shah; doctors; does eliquis; dog ate
  -4 doing fine; dolor sigue; dont bother; dont get; dos pastillas; dos semanas; drum; duelen las; duermo; dying for; easy no; eating well; either
  -4 el aguacate; el ano; el azucar; el baston; el bebe; el de; el hierro; el invierno; el medicare; el mio; el parche; el pastillero; el patio; el sofa
  -4 el tobillo; el veterinario; ella no; en julio; en mayo; en una; encia; end these; ended; enoja; enough with; enrollment; envien; er if; es este
  -4 esa lista; escriben; eso en; eso me; eso no; eso se; esposo me; esquina; esta cerrada; estaciono; estornudos; estos avisos; estoy cansada
  -4 estoy sana; even see; ever get; every; every morning; extrano a; falta de; far; favor; favor ya; feet after; fell yesterday; fiebre puedo; fin de
  -4 finally; folks; fridays; fridge; from it; fue mi; fui; get these; going black; going up; gordo; got out; gotas; gotita; gotita de; great grandbaby
  -4 greys; greys anatomy; guess so; hablar con; had; hambre jaja; handle; happens; happens if; happy as; have him; have no; have none; hay alguien
  -4 hay una; he took; heart belongs; heart doctor; heart rate; heartburn; heartburn after; hendersons; her phone; herida sequita; hermana esta
  -4 hice mis; hierro; hinchado; hinchado y; his oxygen; holding up; hospital for; how long; how often; hoy el; i drive; i eat; i faint; i fall
  -4 i missed; i revoke; i saw; i see; i tell; in church; in it; in ohio; in spanish; in stool; in winter; incendio; info please; ins; insiste
  -4 insulina hace; invierno; is about; is asleep; is being; is done; is here; is stuck; is swollen; is tylenol; is up; is what; is why; it time
  -4 it upsets; itches in; its the; jaja azucar; jaja pero; jeje; just a; just asking; just planning; just reading; just want; just wont; kill the
  -4 killed :number:; killing time; kim; knees hurt; knock; la ambulancia; la autopista; la cirugia; la consulta; la encia; la esquina; la loteria
  -4 la maquina; la otra; la pelicula; la pila; la sal; la senora; la siesta; la tome; lab on; large print; las medicinas; las noticias; le escriban
  -4 le mando; le pego; le puse; le unto; learn; les digo; like the; llamo al; llegar a; llorar desde; llueve; lo de; lo demas; lo digo; lo pueden
  -4 lo pusieron; lo quiero; log; look at; los analisis; los dias; los puntos; los resultados; loteria; luz pero; made; make it; mama amanecio; manana
  -4 manana y; mananas; mandan la; mande mas; manden textos; mandes; manos; manzanilla; maquina; mas por; mas tarde; mata pero; maybe later; mayo
  -4 me about; me anden; me apunte; me arde; me desmayaba; me escriba; me estaciono; me hincharon; me lol; me los; me no; me olvida; me olvidan
  -4 me pican; me pone; me preguntaron; me puede; me rasca; me raspe; me robo; me sacan; me sangro; me so; me these; me today; me understand; me vuelvan
  -4 me with; mean; medicare cubre; medicina; medicina nueva; medicina para; membership; mensaje me; mensajes a; mensajes de; mensajes que
  -4 messages anymore; mi anticoagulante; mi cel; mi difunto; mi insulina; mi madre; mi perro; mi seguro; miercoles; mis datos; misma; missed my; mole
  -4 momma; more coughing; more messages; more of; moreton chiquito; mosquito en; moved the; mower; mucho mejor; muertos; murio del; my; my a1c
  -4 my ankle; my cell; my daughters; my doctor; my enrollment; my glucose; my handicap; my morning; my name; my nephew; my next; my nurse; my plan
  -4 my skin; my stress; my surgery; nacimiento; nada todo; necesita; necesito resurtir; need refill; needles; neem; nena; nephew; neumonia; never text
  -4 new grandbaby; new one; new walker; news; next month; ni caidas; ni una; ninguna mareos; no :number:; no bruising; no changes; no dizzy; no ha
  -4 no maam; no no; no que; no senora; no sir; no usa; noches; none just; nos fue; not even; not out; not yet; nothing bad; nothing hurts; noticias
  -4 now its; nuevo no; number for; number i; o sin; oak; of gas; off i; off my; off your; office on; oficina manana; oh; oido; ok just; olvida; olvidan
  -4 on friday; on fridays; on it; on its; one and; order; orino; otra vez; pain at; pain last; pains since; palpitations; pan; para mi; parada del
  -4 parche; parele; parenle con; parking; parque; parroquia; part; parte el; partido; pasado y; passed my; passed on; pastilla de; pastillas que
  -4 pecho gracias; pecho le; pechuga; pedi; perdi los; permiso para; pero ahi; pharmacist; pharmacy says; phone please; physical; physical therapy
  -4 pican; picture; pill twice; pink one; placa de; plants; please and; pomada; ponerme; pongo curita; por fin; por preguntar; por texto; porfabor
  -4 pound; pounds since; pray; preguntas; prescriptions; presion me; prevention walk; price; primeros; primeros auxilios; programa de; prueba de; prune
  -4 prune juice; puede la; pueden hacer; puedo ponerme; puntos; pusieron la; que como; que dios; que hacer; que pasa; que pena; que poner; que una
  -4 queda la; quedo dormida; quemo; quemo la; queria; quien es; quien la; quien voy; quiere pero; quiere saber; quiero darme; quiero salirme; quieto
  -4 quit sugar; quit the; rasca; raspe; rate; receive; recibiendo estos; recibir mensajes; recordatorios; records; refil; refills left; rehab is
  -4 reschedule; respeto; resurtir; resurtir la; roble; robo; robo el; sabe de; sacan; said i; said yes; sala; sala de; salgo de; salieron los; salio la
  -4 salvo; sangre voy; sangro la; sanos; saque; says the; scams; se acabo; se donde; se enoja; se quito; seguir recibiendo; seizure medicine; send the
  -4 send them; sequita; servicio de; set off; shah; she eat; she feels; shins; shoot me; short; si a; si por; si ya; sick and; siesta; sign up; signs
  -4 sigue igual; simulacro; simulacro de; sin comida; sin dolores; sin problema; since friday; since march; since they; sintomas de; sir; slept good
  -4 slight; smoking :number:; smoking in; sms; sneezing; sold; solita; son and; stahp; started the; stayed; stays; stiff in; stop now; stop vomiting
  -4 stopped cold; stroke at; sugar :number:; sugar goes; suicidal just; sunday and; suppose; surtan; sus mensajes; swelling no; tanques; tanques de
  -4 tapo; tapo la; tarjeta del; telefono y; temprano; tengo calentura; tengo dos; tengo nada; tests; tetanus; text i; texted i; textees mas; textiando
  -4 texting my; than last; than usual; thank the; that sunset; that was; the ambulance; the block; the bp; the cpr; the dose; the emergency; the form
  -4 the fridge; the garden; the girls; the hendersons; the metformin; the morning; the mower; the party; the power; the price; the stent; the visit
  -4 there an; these please; they shocked; thick and; thing i; this isnt; this list; this medicine; though; throat and; tiny bit; tired from; tiritas de
  -4 to answer; to change; to learn; to receive; to report; to somebody; to tell; to that; to this; to what; tobillo; tobillo y; todo chevere; todo ok
  -4 todos los; tomar claritin; tomarme; tomarme la; tomorrow instead; traffic; transporte para; treatment; tren; turkey; un canon; un examen; un mes
  -4 un roble; una presion; unscribe; up fine; upset from; upsets; urine; uva; van a; veces al; vence; ver al; verla; veterinario; vez al; vez como
  -4 viendo; viendo la; vimos; visits; vitals; vitals wnl; vitamin; voy por; vuelto a; vuelva a; walter amanecio; was asleep; wasnt; watched a
  -4 weather is; weigh; went fine; went to; what happens; what lotion; when the; which pill; who do; wife he; will think; with arthritis; wnl; won
  -4 worry about; worrying about; would the; would you; write; y ando; y camine; y escalofrios; y estornudos; y gracias; y nos; y paro; y que; y salio
  -4 y usted; y voy; ya con; ya sano; ya volvio; yard; yep countmein; yes no; yesterday but; yo le; yolanda; you and; you keep; you or; you tell; you to
  -4 yr; yr old; yrs ago; zapato
  -5 :number: dolares; :number: elm; :number: good; :number: he; :number: kilos; :number: miles; :number: nights; :number: that; a bailar; a caminar
  -5 a child; a cold; a escribir; a fiddle; a letter; a llenarlos; a problem; a question; about a; ac; acaba el; acabo el; accept; acting up; afecta
  -5 afford it; agua de; aire no; al cepillarme; al patio; alguna; all clear; allergic to; alma al; amaneci en; ambulance company; an er; and back
  -5 and did; and sugar; and took; ando en; ando manejando; ankles; anoche y; antibiotics; aplicacion; april; apunteme; aqui bien; arde; are dying
  -5 are pretty; as rain; as usual; at bingo; atiende; bad today; baja la; bajo control; bajo la; be a; belongs; belongs to; better than; bien mija
  -5 bien por; bien presion; bit of; bit sore; blanca y; bled a; bleeding heart; bleeding ulcer; blood test; blooming in; blue sky; borrame; borrosa
  -5 boto; bowling; brand; breathe well; breathing machine; broke my; burned the; burns; burns when; but healthy; but the; by text; cabeza fuerte
  -5 cadera en; cafe; cafecito; calamina; calamine; calamine ok; cambio la; camine al; camine media; camine una; can you; cancelo; cant pee; carbs
  -5 carbs in; cardiologo; cause bleeding; cayo en; cayo una; cell; cepillarme; chico; child; choca; choca con; cholesterol; clip; come in
  -5 comer aguacate; common; con eso; con esos; con ustedes; constipated :number:; contento y; contesto; copy; coraje; crema me; cruise; cuando estaba
  -5 cuando tomo; cuidadora; darme de; daughter is; days now; de anoche; de emergencia; de joven; de llover; de salud; dead tired; decir que; dedo
  -5 dejenme en; del ano; del cafe; del susto; delete me; demas; denies short; densitometria; derrame y; desactiven; desactiven esto; desk; desmayaba
  -5 dia :number:; diabeticos; dije; dijeron que; dijo el; dijo que; dio curiosidad; disculpeme; dizzy spells; do my; does he; doin; domingos; don
  -5 donde queda; dont have; dont stop; dont txt; dont worry; dormido en; dos meses; dos pajaros; drowning in; dry skin; el bolsillo; el cardiologo
  -5 el favor; el laboratorio; el precio; el refill; el sabado; el sol; el ultimo; eliminar; eliminen; eliminen mi; em; embarazada; embarrassment
  -5 embolia en; emergency just; emergency room; en; en misa; end and; enfermera de; english; enough already; er nurse; era para; es buena; es gratis
  -5 es lo; es malo; esas; escriban a; escribe; eso cuanto; eso lo; esta de; esta feliz; esta muriendo; esta para; esta roto; estaba embarazada
  -5 estar en; este celular; esten; esto no; estoy muerta; estuvo bueno; expediente; explica; fa; faint when; falling leaves; falls this; feel worse
  -5 feeling pretty; fiddle; final; fine today; fino fino; fit as; flyers; from singing; from you; front; fuerte desde; funeral; ganamos; garden
  -5 giving blood; god bless; goes out; good now; got to; gracias a; grupo; ha caido; handicap; hangnail; hasta manana; have an; have one; havent fallen
  -5 he gets; heart goes; heart healthy; heart to; hearts are; help with; hierro me; hipo; historial; hora como; horse; hot; hot and; hoy amaneci
  -5 husband off; i bring; i changed; i consent; i forgot; i meant; i ran; i slept; i thought; i withdraw; ibuprofen; in half; in love; in may
  -5 infarto a; infarto con; is always; is dry; is for; is he; is his; is in; is murder; is swelled; it and; it burns; it off; it over; it rains; itch
  -5 itching; its hot; jamaica; jiji; julio; just fine; keppra; kidney; killer; kilos; la doctora; la guagua; la orina; la parada; la penicilina
  -5 la prednisona; la primavera; la tarjeta; la tele; la tos; la visita; la vitamina; laboratorio y; last spring; leaking; leaking all; leaves are
  -5 lechuga; left for; lentes nuevos; les aviso; libras en; life alert; lights; like always; like you; llamo; llantas; llegan; llegar; llego la
  -5 llenarlos; llore; lo dejo; lo del; lo pongo; longer wish; los domingos; los lentes; love with; lung; lung cancer; m; mad at; mailbox and; make me
  -5 mamografia; manana por; manda; mandan otra; many carbs; mareos ni; mata la; matan; me anything; me be; me cancelaron; me cobran; me explica; me ha
  -5 me llegan; me lleguen; me molesten; me pongo; me quebre; me quita; me quiten; me recomienda; me salgo; me tengo; me textees; me the; me tomorrow
  -5 meant i; medicine and; mejor no; memory care; mercado; messages for; messages to; messaging; mi bisnieta; mi carro; mi compadre; mi nina
  -5 mi radiografia; miami; middlin; mile; miles; mio esta; miralax; mis ejercicios; mis resultados; mmm; molesten; more texting; moretoncito donde
  -5 mosquitos; mother she; mucho dolor; murio el; my age; my brother; my diet; my exercises; my heart; my insurance; my pharmacy; my pressure
  -5 my results; my trip; my water; name off; navidad; need the; nieta me; nights now; ninguna eso; ninguno; no dolor; no entendi; no problem; no texts
  -5 no to; no vuelvan; nope notinterested; not me; nothing wrong; now just; now with; nunca la; nurse said; o no; of embarrassment; of luck; of those
  -5 off and; often; oiga y; ok no; on hold; on this; on tuesday; open the; operaron del; opt me; optout; or just; orinar desde; ortiz; other; otherwise
  -5 out please; out with; oxygen clip; oxygen company; paga; pain a; pajaros; pajaros de; papeles del; paperwork; paramedic; parar la; pare de; paro el
  -5 patient; pecho estoy; penales; penicilina; perfecta; perfecto; pero estoy; perro le; perro se; pick; pick up; pico; pide; pill and; please remove
  -5 pneumonia; polish; pongo en; poquito el; poquito la; por una; prednisona; pregnant; pregunta si; preocupe; presion alta; presion con; pressure was
  -5 pretty good; primavera; print; puede comer; puede ser; puedo usar; pues quien; puso morado; put me; que esta; que ir; que quiere; que yo; quebre
  -5 quebre la; quede dormida; quemo el; question about; quien hablo; quiere decir; quiero saber; quiero textos; quit coming; quita; quitame
  -5 quitenme de; raining; raining here; rains; receiving; recibir mas; reminders; remote; reportar; resonancia; right as; room is; running; said to
  -5 sale un; salio al; salio un; salirme; same day; saqueme; scheduled; scratchy; scratchy from; screen; screen and; se preocupe; see the; semanas
  -5 send my; sent; sera la; she ate; shot a; si autorizo; si estoy; siento normal; sigo; since i; singing; sirve la; sitting down; skin on; sky; slice
  -5 slice of; so am; sol; solo quiero; son :number:; spanish; spells; spot; spring and; stone; stop :number:; stop contacting; stop sending; story
  -5 stpo; street at; stroke support; stubbed; stubbed my; su hora; su mensaje; su sistema; sugar ever; support group; sure yet; system; te de; textees
  -5 textin; textin me; texts please; the dentist; the funeral; the grandkids; the heart; the list; the mail; the month; the patient; the pink
  -5 the thinner; the toast; the water; them in; these anymore; these bills; thing; thinner; this pill; this program; thoughts; thumbs up; tickle
  -5 tiene loco; till i; time is; tired today; to; to a; to cancel; to eat; to fast; to middlin; to opt; to think; todas mis; today :number:; todo bajo
  -5 tomarme un; triste; true; turning purple; two years; txt; txting; tylenol; type; ulcer; ultimo; un cayo; un mosquito; un muerto; un zancudo; una de
  -5 una muela; unas; understand; unsubscribe me; unsuscribe me; unto; up by; usar la; use; ustedes no; vacuna de; vi; video; vino la; violets
  -5 violets are; vomito desde; vuelto; walked to; walter; wants to; was on; was pregnant; watched; well today; what a; what this; when does; when it
  -5 with copd; with her; wondering; wont eat; worrying; would decline; would die; wrong number; y al; y alla; y aqui; y como; y era; y eso; y nadie
  -5 ya basta; ya estuvo; ya la; yes please; yes to; yo bien; yo me; youmaytext la; your heart; your system; yrs; zancudo
  -6 :number: all; :number: eso; :number: hoy; :number: o2; :number: oxygen; :number: same; :number: si; :number: sin; :number: so; :number: tome
  -6 :number: weight; a battery; a freight; a ok; a pain; a runny; a scam; a stroke; a su; a veces; about me; aceptan; address; age; aire estoy
  -6 al perro; alert button; alla en; allergies are; alone; am doing; and doing; and thank; and they; andaba; andador; anywhere; aqui no; are bad
  -6 arthritis in; asi que; at my; atorvastatina; attack at; avion; babies; back is; baja de; baja el; baje dos; before breakfast; better now; bien la
  -6 billing; bisnieta; bleeding hearts; bleeding money; blessed and; bolsillo; bored; boto las; brazo de; brazo por; bread; breathing treatment; buenas
  -6 but ok; cabeza con; cada cuanto; call her; cambiar mi; came in; can my; cancele; cancelled my; cant open; car wont; celular y; chair; changed my
  -6 chequeo; cigarro; ciruela; cita con; cobran; colonoscopy; comezon; comio bien; computadora; con estas; consigo; contacten; contacting
  -6 contacting me; corte el; couldnt be; cover; covered; cruz; crying; cual es; cuales son; cubre el; curiosidad; dad hasnt; dancing; de llorar
  -6 de mandar; de mandarme; de pulso; debo llamar; dedo con; deje el; del seguro; denise; derrame hace; desuscribir; did i; die for; dios la; does it
  -6 does my; does that; doing great; dolares; donde boto; donde consigo; done with; dont like; dont message; dont wish; dos libras; drew; drew blood
  -6 drops; dry and; echar; efecto secundario; effect; effect of; eight; ejercicios; el antibiotico; el arroz; el cigarro; el examen; el mensaje
  -6 el potasio; en orden; entendi; era el; es bueno; es mi; escribiendo; escribir; esos mensajes; espanol; este telefono; estoy muy; factura; fair
  -6 fair to; falls no; fasting; favor no; feeling better; feels fine; feet are; feliz y; fixed; follow; for face; for her; for two; foto; frank
  -6 freight; freight train; fresh; fue el; gained; gained :number:; gane; gano; gato; getting these; girl; golf; got a; grandson is; group; gym; hace
  -6 hacer; had her; hands; hasta la; hay sangre; hearing aid; heart; heart of; heart surgery; helps; herida; hermano; hice; hielo; hijo y; hinchados
  -6 hoy no; huh; i fast; i forget; i like; i lost; i only; i passed; i said; ill think; in; incision is; information; is bad; is full; is killing
  -6 is out; is to; is wrong; it bad; it stopped; jajaja presion; jesus; job; just tired; la artritis; la aspirina; la atorvastatina; la clase
  -6 la familia; la herida; la placa; la receta; la tension; la terapia; las convulsiones; las manos; late husband; law is; le aviso; le da; le echo
  -6 le pregunto; le puedo; leer; letter; limpio; llego el; lleguen; llorar; lloviendo y; loca; los nietos; los tobillos; lose my; luego le; maam
  -6 mama esta; marzo; me a; me after; me contacten; me fue; me gusta; me llame; me llego; me paso; me pico; me pusieron; me tienen; meant
  -6 medicare cover; medico; mensajes por; message me; mi comadre; mi hermano; mi me; mom says; moquera; more chest; more than; morning pressure
  -6 much better; my arthritis; my foot; my insulin; my mind; my refill; my sisters; my stroke; my urine; my visit; my weight; nada; nada mas; nail
  -6 necesito mas; nino; nitroglicerina; nitroglicerina se; no emergency; no entiendo; no fue; no headache; no hinchazon; no necesito; no quiero
  -6 no sangro; no symptoms; no thanks; no vomiting; noon; nosotros; now and; now breathing; numbers :number:; off this; ohio; on monday; once
  -6 once last; once when; our street; oxygen delivery; paciente; pain short; papa murio; parada; parar de; paren de; paro; parte; party; peachy
  -6 pelo con; percent oxygen; pero yo; piel reseca; pills on; pills with; pita; pito; planta; please no; plenty; pm; pongo hielo; por telefono; precio
  -6 preguntar; preguntaron; pregunteme; prescription; presion buena; pressure has; puede con; puedo tomarme; purse; pusieron; putting; que tomo; queda
  -6 quien le; quiere que; quiero dejar; quit sending; quit texting; rash on; rate :number:; recibiendo; recomienda; rehabilitacion; remov; remov me
  -6 remove me; report; riesgo; risk; roses; sabado; saber si; said call; sali; salio; sane; sangre que; sangre ya; says she; se acaba; secundario
  -6 senior center; servicio; shot in; shots; si mi; side effect; sigan escribiendo; siguen; sii; silla; since sunday; since the; sister in; sister is
  -6 sisters; slept :number:; so dont; sorpresa; soy el; stomach is; stop all; stop por; stopped my; stress; stress test; subi :number:; sueno
  -6 suicide prevention; sus pastillas; swollen up; symptoms; tanto mensaje; tapada; tapon; tardes; temperature :number:; tengo moquera; tengo riesgo
  -6 tension; the babies; the car; the pharmacy; the program; the stairs; the stroke; the wind; these messages; they drew; think it; think so; this pain
  -6 tipo; tmrw; to get; to lunch; tobillos; todavia no; todo en; took her; two days; txts; una estafa; undo; undo it; unsubcribe; up and; up for; upset
  -6 us; vertigo; viaje; vino; vio; vomiting no; voy en; waiting; want off; was a; was the; water pills; we lost; well here; what would; whatever
  -6 withdraw; wont say; wont start; work; would kill; ya parenle; ye; yes signmeup; yesterday i; yo estoy; you all; you have; you know; your list
  -6 your message
  -7 :number: at; :number: ox; a los; a teenager; absolutely; aburrimiento; acondicionado y; again; agree to; am dead; am in; am not; amanecio bien
  -7 an old; and hot; and so; and warm; answer; appointment on; arde al; are blooming; arroz; as a; back in; back on; beans; before bed; bien comio
  -7 bien ya; bill is; blooming; borren mi; boton; bring my; brother; bucks; buena :number:; bueno; caliente; calls; cambie; cambie de; camine :number:
  -7 cantando; cardiac rehab; cel; celular se; change; choir; christmas; come; come thursday; como le; como nueva; con :number:; contact me; copd
  -7 corazon de; cramps; cramps at; cuales; cuando debo; cuando despierte; cuanto es; cunada; cut it; da dolor; dar de; datos; daughter; de aburrimiento
  -7 de hambre; de mensajes; de molestar; de noche; dejar de; dejo; del agua; dentista; despierte le; diabetes; dio el; does medicare; doesnt hurt
  -7 domingo; don walter; donde; dont contact; duda; dying of; ears; edad; el domingo; el formulario; el gato; el hospital; el internet; el jardin
  -7 el numero; el pelo; el telefono; en casa; en un; end the; es normal; esmalte; esta :number:; esta durmiendo; esta mal; esta me; esta muy
  -7 esta pastilla; estoy mareada; fallecio; favor de; feel wonderful; fiebre no; flema; floja; for chest; formulario; frijoles; from your; fue :number:
  -7 giving; good day; granddaughter; gusta; hace dos; hace mucho; hearing; heat is; her stories; her when; hoy camine; i cried; i decline; i say
  -7 i stop; i will; if the; iglesia; igual que; in law; instead; insulina se; ir; ir en; is better; is dead; is napping; is ok; jabon; la he
  -7 la iglesia; la novela; la prueba; la sopa; la una; labios resecos; las :number:; laughed so; law; le doy; lentes; leo; lisinopril; llover; lonely
  -7 lonely on; los frijoles; los mensajitos; luck; machine; madre; mande; me ask; me ayuda; me dio; me duelen; me mande; me think; me tomo; me up
  -7 mejor con; mejor que; memory; meses; mi corazon; mi cunada; mi vecina; mia; mijita; mis nietos; misa; muela; muerta de; murio en; murio la
  -7 my chart; my ears; my knees; my late; my potassium; my two; napping; nearly; necesito; next week; ni se; nice; nina; nine; nitido; no autorizo
  -7 no conteste; no encuentro; no hay; no nothing; no suicidal; not now; numero equivocado; numeros; ok with; on sundays; opting; opting out
  -7 or :number:; orden; orinar y; out to; pagar; papa tuvo; paramedico; pasada; pastel; pastillero; pavo; pelicula de; permission; person; persona
  -7 pico un; pill is; placa; please end; ponce; pone; power; preguntarle a; pressure pill; prevention; pura vida; que ayer; que significa; que tipo
  -7 quien me; quiero cancelar; quitar; quite; quiteme de; quito la; radiografia; radiografia de; refill my; ring; roto; runs; salud; sangre el; saquen
  -7 saquenme de; scam; scared of; se ha; see my; semana pasada; send me; senior; siento muy; significa; simon; sin fiebre; sol en; sometimes; sopa
  -7 spring; store; subiendo; sundays; sunset; support; supposed; supposed to; suscripcion; susto; talk to; tarde; tarjeta; teenager
  -7 temperatura :number:; termina; the death; the message; the phone; the rain; the senior; think on; thoughts of; tipo de; to have; to quit
  -7 to unsubscribe; todo bien; too low; took me; train; trip; tv is; un dia; until; up at; vecina; vemos; verdad; vista borrosa; vomited once; vuelva
  -7 walker; warm; was; watching her; weighed :number:; what are; what is; what should; when she; wife passed; winter; with these; works; wt
  -7 wt :number:; y contenta; y desayune; y les; y ni; ya respiro; ya se; ya termine; ya tome; yellow stuff; yes but
  -8 :number: esta; :number: fasting; :number: me; :number: pm; :number: to; a este; a lo; a side; a1c; acaba; aid; al dia; al orinar; alert; allergies
  -8 allowed; alma; am ready; amaneci; ambulance bill; ambulancia en; and dandy; and had; and no; appointment is; are chapped; aspirina; aviso; avisos
  -8 ayer :number:; bad for; be in; bleeding no; bless; block; blood drive; borreme; box; breath away; bruise on; cake; cancelen mi; cancelled; candy to
  -8 cardiac; change my; chapped; chest ct; clase; clase de; cold weather; con ese; conteste; corazon esta; couldnt breathe; coumadin :number:; cream
  -8 cried; crying since; cuenta de; cuff is; dan; dandy; de lo; de mi; de textearme; deje de; delete; dentist; diarrea; diarrhea; diet; dio :number:
  -8 do you; does the; doesnt want; dolor ni; duele un; durmiendo; eating; el alma; el cafe; el domino; el seguro; ella esta; emergencias; en las
  -8 enseno; es; es para; estafa; este calor; estoy como; estrenido; estuvo; excelente; fainted candy; fall; feel great; fiesta; five; for this; forget
  -8 from the; give; gone now; guagua; hacen; handles; have a; history; how many; how much; hurting myself; i pee; i signed; i use; in march; is going
  -8 is tuesday; it at; it in; it ok; joven; keep my; knees; la de; la dieta; la fiesta; la losartan; la nevera; las pastillas; las tiritas; llama
  -8 llamar; lo voy; los :number:; lost :number:; lotion; mandarme; me dijeron; me enseno; me molesta; me murio; medicaid; mensages; mi celular
  -8 mi nieto; mi permiso; mio; molesta; movie; musica; my breathing; my catheter; my chair; my emergency; my glasses; my seizure; nah; needs a; nevera
  -8 nieto; no los; no pienso; not suicidal; not sure; nuevos; number on; nunca he; of breath; off of; ojo de; on arm; on tv; our; pain denies
  -8 pain wont; parenle; pay; pee and; pie y; pila; please cancel; please discontinue; please take; poor; por aca; por un; potassium; preguntarle
  -8 problem; problema; pulso; quien sabe; quiero mas; quiero salir; reseca; resecos; roja; rompio el; sacar; sana; sano; say no; says no; says yes
  -8 si no; si pero; si tengo; sigan mandando; sin problemas; snores; snores like; soy alergica; stop crying; stroke in; sugar has; sulfa; sure thing
  -8 suspendan; tantito; tanto cantar; tenia; the medicine; the text; the texting; the wedding; this texting; till :number:; tiras; to talk; toenail
  -8 tomar la; tomar tylenol; tomo todo; un derrame; una pregunta; una una; under :number:; unsuscribe; uso; uti; vecino es; visiting; watch; weighed
  -8 what does; when should; why; with the; wonderful; would i; xray results; y bien; y nunca
  -9 :number: before; :number: bp; :number: como; :number: el; :number: presion; :number: since; :number: todo; a baby; a dormir; a good; a refill
  -9 acabaron las; alive; all gone; analisis; and ate; and going; another one; are killing; artritis; baby; baje; before the; bendiga; better; bill came
  -9 blood draw; broken; button; cant find; cantar; chart; choke; claritin; clear; cold; colesterol; comio y; consent; constipated; corazon en; cost
  -9 cough; count; dar; de derrame; dejeme pensarlo; depends; derrames; desmaye una; did my; dieron; dieta; dijeron; dios; do if; dolor no; dont agree
  -9 dos dias; draw; duelen; el frio; elm; emergency contact; era; esta contento; estos mensajes; estoy en; every day; extrano; fine now; forgot; free
  -9 friend; gardening; got your; grandkids; grapefruit; hace :number:; hace dano; hair; have my; havent had; having any; he caido; i didnt; i still
  -9 i take; internet; is broken; is sleeping; its fine; its too; ivy; jardin; june; kill for; kindly; la bendiga; la presion; labs; lady; las rodillas
  -9 leaves; lose; mama tuvo; mando; me alone; me dieron; me perdio; me quemo; me texteen; mes pasado; mija; missed; monday; moretoncito; morning pills
  -9 moved; my friend; my inhaler; my sugar; my walk; necesito mi; ni un; ninguna dolor; no blood; no deseo; noche y; not bleeding; not short; nunca me
  -9 oatmeal; of these; ok to; on time; one of; pain today; paper cut; pare; paso; passed away; patio; pensarlo; permiso; pill bottle; poison ivy
  -9 por eso; portal; potasio; pregunto; pretty; problemas; puedo abrir; put my; question; quiero recibir; quiteme; rehab; resultados; retiro mi; saber
  -9 safe; salgo; salir de; say; se toma; sending me; si algun; si quiero; si se; si y; sign; sin hinchazon; sore from; subi; surgery; tal vez; tell her
  -9 textearme; the dead; the flu; the hospital; the lab; the nurse; thumbs; to church; toast; toca la; todo normal; told; toronja; transporte
  -9 un :number:; un moretoncito; una pelicula; ver a; vitamina; vomite dos; vomited twice; vuelvan; vuelvan a; walgreens; want it; water pill; wedding
  -9 with that; wound; y comio; ya esta; yes and; youre
  -10 :number: blood; :number: despues; :number: over; :number: pounds; a day; aca; acabaron; acabo la; aguacate; ahorita no; algun dia; am :number:
  -10 and desist; ano; another; antes de; asked; asking; ate his; back; bailar; bateria; battery in; be the; been :number:; behind on; breath no; bring
  -10 cancelaron; cant read; cease and; choked up; cita del; compadre; computer; con las; con mis; con quien; copay; ct; cuantos; de ahi; de eso
  -10 de risa; death of; depressed; desayune avena; desayuno y; desist; desuscribirme; dia me; die of; dizziness; dose; doy; eat; el; el jueves
  -10 el polen; equivocado; esta lloviendo; esta roja; estas; este numero; fell behind; find; flu shot; from :number:; from this; get; gets; good today
  -10 gratis; healthy; hermana; his pills; hmm; home; hoy :number:; i could; i stopped; i used; ill; infarto; is the; itches; killing me; know if
  -10 la cuenta; la mia; la risa; lloviendo; lo mejor; mail; man; me acabaron; me manden; mi hermana; mi receta; mild; mine is; money; moreton
  -10 my ankles; my bill; my dog; my granddaughter; my numbers; ni nada; nieta; no falta; no soy; of this; olvido la; once in; papel; papeles; para la
  -10 paren; pido; polen; poner; prefiero que; pressure cuff; prueba; puedo dejar; que crema; quit smoking; quitarme el; read; refills; retiro; rodillas
  -10 saquenme; saturday; set; siento de; signed up; sistema; small bruise; tal; tambien; texteen; the pill; therapy; these texts; they said; this heat
  -10 this phone; this week; tiempo; to call; trouble breathing; un moreton; vez; want out; what time; with; with this; would; y azucar; ya me
  -10 yeah right
  -11 :number: a; :number: if; :number: is; :number: last; :number: libras; a mi; about; acabo; afford; ahorita estoy; all is; am alive; am i; anos y
  -11 any chest; at; avena; been dizzy; bien y; boredom; broke; bus; cabeza leve; cambio; cancel the; cancelen; cant afford; cero dolor; comadre
  -11 contacto de; control; cousin; cuff; de escribirme; de los; del azucar; delivery; depende; deseo; dinner; doing good; dont send; dormi; el mes
  -11 el papel; el stent; else; en papeles; en paz; er; farmacia me; feeling fine; feeling great; find my; fino; form; gave me; had any; had chest
  -11 havent fainted; hon; i never; inr; insurance; killing; la bateria; la del; la luz; la oficina; la tienda; lab; laboratorio; let; live to; mandar
  -11 mareada; mareos; mas textos; me dejo; me mandan; me mata; me olvido; me quedan; me sigan; mensajitos; mi contacto; miss; murio de; murio mi
  -11 my cousin; my pill; need to; ni dolor; no acepto; not; not bad; not right; novela; now at; of a; of boredom; off; oficina; olvido; pain or; parar
  -11 pastillas con; pelo; perro; pill box; poco de; pollen; que hora; quedan; quien habla; quitenme; rash; ride; se lo; sintomas; smoking; so; stories
  -11 stroke of; talk now; te; tele; tenido dolor; texting me; the chest; the doctor; the neck; the same; till; to death; took both; turn; tuve
  -11 unenroll me; usual; vivita; vivita y; vomiting since; wants; y yo
  -12 a; a que; a quien; acondicionado; after; after lunch; ahead; ahead and; aire acondicionado; and :number:; ando al; ano pasado; as always
  -12 be texted; bien hoy; bills; blood work; borren; breakfast; caidas; caido; cambiar; cant keep; cause; como un; cuando es; cuanto cuesta; cubre
  -12 de fumar; de tanto; domino; dormi como; durmio toda; el dedo; el martes; el viernes; end of; exercises; fainted once; feel fine; fine and; fumar
  -12 glasses; go ahead; good here; gripa; hace anos; hambre; hearts; hija; interesa; is well; isfine; knee is; la; last month; leave me; let me; leve
  -12 los pies; losartan; luz; mandando; me again; me interesa; medicine; mi cita; murder; my toe; never had; nietos; no falls; no gracias; no manden
  -12 no thoughts; nuevo; of hurting; one; passed; paz; pica la; quiere; quiten; refill on; refilled; rico; sacaron sangre; scared; show; slept like
  -12 strips; sugar was; tanto; terapia; termine; texto; the clinic; tienda; tome mis; took his; tranquila; tuve una; vez en; visita; walked :number:
  -12 was :number:; we; weather; wed
  -13 :number: azucar; :number: pulso; a pensar; abrir el; are; arthritis; ask my; azucar :number:; but i; call me; cansada; cayo el; check; chest cold
  -13 church; de sangre; dead battery; debo; dejenme; deprimida; derrame; desayuno; detener; duele nada; eggs; es la; escribirme; esta matando
  -13 estoy deacuerdo; examen de; grandson; hinchazon; hospital; i quit; is good; is too; la rodilla; late; laughed; laughing; le pongo; longer; lunch
  -13 martes; me dijo; me from; mi nieta; mosquito; my daughter; my feet; my tv; ni falta; niega; ningun; none; not dizzy; nueva; otro; oxigeno :number:
  -13 pastilla del; pelicula; pensar; por el; puedo dormir; pues; quiero participar; quito el; quizas; same as; sera; signed; sirve; so i; stop by
  -13 take my; texted; this number; tiritas; to be; to see; unenroll; used to; where do; yeah; yellow; yess
  -14 :laugh:; :number: anos; :number: sugar; :number: th; :number: years; a bit; a new; about it; abrir; alright; anymore; aparato de; changed
  -14 chiquito; cold is; countmein; de esto; denies chest; doing well; dont text; early; el programa; fin; for the; happy; it out; jueves; la enfermera
  -14 last week; lista; llego; march; mata; me acabo; me out; mis medicinas; my grandson; my number; my pills; nights; no; no longer; not having
  -14 novedad; pasado; pee; please; quede; red and; runny; runny nose; salt; siento mejor; sin novedad; some; take me; th; the :number:; the office
  -14 tome las; tos; up the; vecino; what number; who is; with my; wrong; yall
  -15 :number: dias; a las; ahogo en; all good; am good; buena; cancel my; chevere; company; da; de maravilla; desde el; do; dog; el celular
  -15 esta semana; falls; feeling; first; get the; i call; i miss; is fine; is red; is sore; killed; le digo; los textos; maravilla; maybe; me pueden
  -15 me rompio; mi hija; mi telefono; ni; no mas; no problems; nope; numbers; office; orinar; out of; paper; please dont; pounds; pressure :number:
  -15 problems; que si; remove my; rodilla; roja y; room; sad; sal; say yes; since yesterday; son; start; stopped; street; text me; those; todo; tome la
  -15 ver; viernes; watching; wish to; year; yo no; youmaytext
  -16 a heart; about my; algun; alive and; and kicking; aqui; autorizo; breathing easy; chest of; claroquesi; contacto; cuenta; desayune; died of
  -16 donde me; dont; drawers; en mi; esos; friday; guess; hago si; have chest; how do; i guess; kicking; later; no fever; no me; of drawers; participar
  -16 pregunta; primero; rompio; same; se murio; signmeup; sleep; stent; the; thursday; toe; ya; yep; yes i
  -17 a little; al; am fine; am well; asleep in; calor; cease; coleando; contenta; crema; de baja; derrame en; drive; el lunes; ella; feel good; haha
  -17 hoy; infarto en; is this; la insulina; libras; los mensajes; luego; matando; me he; me quito; me sacaron; me tiene; muero por; no swelling; pie
  -17 pies; pills and; please stop; program; programa; rain; results; sigan; stopall; sus; the messages; todo tranquilo; tomorrow; una vez; when is
  -17 y :number:; y coleando
  -18 :number: after; :number: pulse; :number: this; at night; bingo; bruise; choked; clinic; como siempre; contact; death; dejar; dia; doing; enfermera
  -18 feeling good; feet; feliz; flu; for my; he tenido; i would; informacion; lunes; metformin; mis; my medicines; my sister; pus; ran; ran out
  -18 sacaron; sending; small; tenido; the blood; tienen; tired; who; would like; years ago
  -19 alla; before; class; como se; complaints; deacuerdo; dejeme; discontinue; el doctor; estos; heat; i agree; la cita; like to; me pica; me quede
  -19 medicinas; mi numero; my phone; next; no complaints; pero ya; pharmacy; pica; por; puedo comer; rechazo; recibir; risa; seguro; sister; sunday
  -19 them; there a; uno; usar; usted; yet; zero
  -20 away; ayer; basta; cant complain; complain; contento; cual; dejen de; examen; fue; hasta; i havent; is a; it; la lista; les; mandan; me escriban
  -20 me toca; no bleeding; pastillas y; peso :number:; salir; tuvo; un poquito; walked; which
  -21 :number: no; acepto; chest xray; deje; did; digo; escriban; fell asleep; i get; if my; igual; leave; my :number:; my appointment; needs
  -21 no trouble; notinterested; nurse; otra; que; receta; revoke; se puede; semana; siempre; take; that is; toca; xray
  -22 am ok; ando; antes; as; cero; chest pain; comio; como me; day; de; dejen; dying to; easy; farmacia; from; is that; la farmacia; la pastilla; mes
  -22 message; peso; the new; the texts; tv; un poco; visit
  -23 blood pressure; de pecho; decline; last year; list; me la; medicines; need my; no more; pongo; stroke; tengo que; tuvo un; weight; weight :number:
  -24 always; cant sleep; end; esa; esto; estoy bien; jajaja; knee; la clinica; la metformina; los; no he; para el; poco; shot; thanks; todavia; tuesday
  -24 un infarto; will; yesterday
  -25 :emoji:; :number: en; del; dijo; for; la vacuna; metformina; mine; month; my knee; opt out; pecho ni; sin dolor
  -26 :number: :number:; :number: days; ahi; any; clinica; could; dry; ese; if; muero de; no short; poquito; quito; slept; test; to know; tranquilo
  -27 ask; el :number:; info; muy bien; my blood; nunca; pueden; quiero que; this; took my
  -28 ayunas; camine; died; en ayunas; esta bien; havent; me off; ni me; pulso :number:; sin; sure; tomar; week
  -29 at the; comer; mensaje; never; should; they; vacuna; when
  -30 agree; appointment; asleep; dias; ha; hay; medicare; no pain; no tengo; opt; oxygen :number:
  -31 battery; denies; how; old; or; pain no; puedo tomar; siento bien; su
  -32 can; days; este; more; need a; new; remove; today; years
  -33 :good:; celular; last; pill; said; tengo dolor; ustedes
  -34 anos; baja; cuanto; is there; ninguna; refill; what
  -35 can i; mas; pastilla; pulse :number:; that
  -36 alto; quien
  -37 cancelar; great; is it; number; should i; telefono
  -38 cita; cuando
  -39 do i; text
  -40 bill; o; sore; your
  -41 little; texting
  -42 cancel; gracias; me siento; unsubscribe
  -44 messages; no chest; stop
  -45 in :number:; murio; numero
  -46 is my; normal; quit
  -48 phone; textos
  -49 you
  -50 well
  -51 mensajes; texts; these
  -53 yo
  -54 does
  -55 ok
  -57 bien; doctor; jaja
  -62 yes
  -63 lol; si
  -64 good
  -68 eso
  -77 fine
