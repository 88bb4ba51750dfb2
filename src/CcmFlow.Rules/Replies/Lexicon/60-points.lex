# Points of words and of two neighbours, learned from the labelled texts of the tests: `CcmFlow.RulesBench points emergency` writes this
# table anew. "points <kind> <least> <least-beside-less> <least-in-doubt> <least-of-one-word> <least-of-emergency> <before>": a text of n words
# (at least 7) needs before + (sum of its points) / sqrt(2n) to be least or more; more where a rule found something less, still more where one
# found the sign itself but denied, of long ago, a figure of speech. Below the last two an emergency of the rules is doubted.

points emergency 12 24 28 -12 -18 -4
  80 respirar
  74 sangre
  69 fainted; no puedo
  68 repente
  64 vivir
  61 aire; ambulancia
  60 cant
  59 face
  58 respira
  57 lado; words
  56 blood
  54 el pecho
  53 having; me estoy; wont
  52 ambulance; drank
  50 breathe; chest; despertar; swallowed
  49 throat
  48 despierta; fuerte; no puede; vida
  47 floor
  46 de :number:; desmaye; me desmaye; siento; suddenly; unconscious
  45 air; creo; head; no despierta; no sabe; pecho; thinking
  44 arm; bad; leg
  43 cant breathe; cara; choking; collapsed; lips; living; vomiting
  42 piso; siento que; veo; y no
  41 isnt; tome
  40 boca; la cabeza; lengua; responde; voy a; whole
  39 am going; breath; help; mucho; no reacciona; reacciona; want to
  38 breathing; creo que; dice; hard; morirme; mouth; puedo respirar; quiero vivir; tongue
  37 am having; bleeding; desmayo; esta; having a; la boca; life; matar; myself; no respira; ojos; sentido; side
  36 :sos:; better off; confused; dad; garganta; izquierdo; la mano; numb; tiene; times; worst
  35 and; brazo; cabeza; call :number:; feels; hour; la lengua; labios; left; los ojos; me puse; me voy; no para; shaking; to end; unresponsive
  35 vomitando
  34 end it; gasping; hi; hit; is :number:; live; meter; palabras; saturacion; tomo; un dolor; y
  33 ayuda; black; dolor; el piso; glucosa; hurry; ojo; tonight
  32 confundida; derecho; hablar; keeps; la pierna; mama; mom; mucha; my head; pierna; sweating; talking; todo el; twice; vision
  31 bano; convulsion; fistula; hand; i think; marca; mi vida; mismo; no aguanto; se le; sudden; table
  30 cai; conocimiento; doesnt know; emergencia; ok but; papa; responding; suelo; una ambulancia; went
  29 aguanto; blue; cloro; hurts; mano; matarme; no responde; of my; point; rato; se esta; seeing; seizure; the floor; think i; to live; wake; wife
  28 agarro; alguien; an; cant get; cut my; doble; estar; from my; glucose; going; hijos; i fainted; la cara; levantar; like; me cai; negro; perdi
  28 pero me; puse; sabe; sangrando; sitting; terrible; up blood
  27 and i; and my; habla; house; llamen; me puedo; mi esposo; my left; o2; pienso; sangrar; she; sudorfrio; thinking about; to kill
  26 at once; ayudenme; be dead; closing; como si; dando; de sangrar; down; estomago; feel like; feels like; he; las palabras; mi papa; mis hijos
  26 one side; piernas; presion en; salen; spo2; tell my; tengo el; the table; this morning; tight; tongue is; took too; tragar; trago
  25 azucar en; carro; en el; he is; husband; in my; in the; inconsciente; jaw; just; kitchen; los labios; medio; momento; mover; my chest; my hand
  25 no veo; severe; speech; temblando; there is; took :number:; up; woke
  24 a :number:; and he; convulsionando; de pastillas; ending; eye; fainting; for me; half; i keep; marca :number:; me quiero; my face; not ok
  24 overdosed; oxigeno; pain; please help; que no; reads; think
  23 bottle; clots; esposo; espuma; going to; la garganta; legs; me salen; me tome; pecho que; pistola; please hurry; right; sat; started; stomach; took
  23 what do; wont stop; ya tengo
  22 al :number:; belly; bleeding from; bs; cant breath; chest hurts; choking on; cosas; doesnt; el brazo; en :number:; esposa; esta convulsionando
  22 fell; ganas de; gun; headache; i do; is swelling; is unresponsive; mi esposa; mi senora; morir; no siento; no voy; pensando; rapido; reconoce; se
  22 se trago; seguir; something; tengo la; un lado; vomite; vomito; voy; wake up; y estoy
  21 a car; a lot; be here; been; conoce; crushing; derepente; desperte; do it; donde esta; el dolor; estoy; except; eyes; fainted twice; for air; ganas
  21 hinchada; knife; me entra; mi mama; minutes; mordio; mucha sangre; my leg; paramedics; pastillas; pastillas de; pills; please send; que me
  21 right now; sangrado; seguir viviendo; spo2 :number:; squeezing; traigo; una hora; viviendo; vomited blood; when i; would be
  20 :number: for; :number: what; an ambulance; an hour; and now; auxilio; azucar; bathroom; be better; bg; bg :number:; bien pero; body; bp; by a
  20 convulsiones; dando un; desmaye en; double; el aire; el conocimiento; es que; esposo no; garage; glucosa :number:; hirviendo; hoy mismo; i cant
  20 i took; inhalador no; into; kill myself; lot; me desmayo; my arm; my life; nobody would; of living; ox; oximeter; peor; pienso en; puedo levantar
  20 pulse ox; quiero matar; reaccion; respiracion; respiro; se desmayo; sentado; sudor; tell; through; to die; to sleep; veneno; vibora; woke up; y me
  19 :number:; :number: de; a minute; acabar; acabar con; accidente; agarrar; all over; by mistake; car; chest and; con dolor; confundido; consciousness
  19 cuerpo; de estomago; emergency; empezo; esta dando; estaba; face is; faint; fast; getting; heavy; help me; i can; it all; keep fainting; la fistula
  19 la manana; la vida; lips are; looks; mama no; me hace; me queme; minute; mistake; mordio una; mueve; nitro; paramedicos; perdi el; quedo; queme
  19 real; shocked me; slurred; sugar is; the garage; the kitchen; y el
  18 a nadie; a time; ahogo; arms; burned; came on; cierra; contesta; de mas; desfibrilador; dice lo; die; diganle; dio una; dont see; el lado; el peor
  18 en la; esta noche; feo; found; glucose :number:; hablo; hace nada; himself; in a; insoportable; is having; its; la vista; left side; llame
  18 llame al; me esta; nariz; necesito ayuda; neck; not responding; oxygen is; pastillas para; please call; puedo mover; quiero; sabe ni; sangre de
  18 sangro mucho; saturacion :number:; sense; shocked; stomach pain; stuck; the pain; the point; the whole; three; tres; un carro; unbearable; ve
  18 veces; vista; wish i; y esta
  17 :number: times; :number: with; a seizure; ahogando; ambulancia por; at a; bajo a; bright red; bs :number:; can only; chest pressure; cleaner
  17 coldsweat; con un; corazon me; cut; de dormir; desde la; dont know; dos veces; drooping; elephant; empty; enredado; entra; estarian; estarian mejor
  17 feel; fever :number:; harold; hour ago; i have; is numb; is talking; la pistola; like i; lost consciousness; me ahogo; me cierra; mom is
  17 my husband; my jaw; my right; my speech; ni donde; on one; over; oximetro; perdi la; quien soy; quiero morirme; reason to; red blood; resuello
  17 se tomo; since this; sudando; tengo; the bathroom; thought; tightness; turned; va; vuelve; whole bottle; you for
  16 :number: min; a estar; abajo; all of; also; arent; arent there; atropello; awful; ayer estaba; be; bright; came; care if; descargas; desde
  16 desde hace; drain cleaner; dropping; el bano; el suelo; fainted in; frasco; gas; good morning; hives; insulin; is unconscious; know what
  16 know where; la mitad; la nariz; la soga; lado izquierdo; lost; me mordio; mitad; morados; move; muchas; mundo; no feeling; no le; nomas que
  16 of blood; on the; pecho y; puede hablar; puedo despertar; quiero morir; raro; reason; sin mi; soaked; soga; someone; stop bleeding; struggling
  16 swallow; texting i; thought it; un ojo; una; who i; words at; wreck
  15 a matar; abre los; abuelo; accidente de; anda; antifreeze; bottle of; breastbone; breathing is; cabeza y; calentura de; carne; cierra la
  15 coffee grounds; coming out; corto; cuello; dado; de carro; del bano; dificultad; donde estoy; drain; drunk; duele el; el desfibrilador; el frasco
  15 el glucometro; el inhalador; el veneno; fever; funny; grounds; hablando; hallucinating; has no; help now; hijos que; horrible; husband is; i am
  15 is hurting; like coffee; live no; loaded; looks like; los dos; mama se; me atropello; me cuesta; me falta; me muriera; me reconoce; mejor me
  15 mejor si; muriera; my breastbone; my mouth; need :number:; no pulse; now; oxygen; panza; pensando en; pressure in; puesto; real bad; recognize
  15 respira bien; revolver; sabe donde; salen las; sangra; sangrando mucho; side of; sin sentido; somebody; stopped breathing; strok; swelling
  15 throat is; tirada; to shoot; toilet; una emergencia; vomite sangre; vomiting blood; wheezing; y hoy; y tengo; y ya
  14 :bad:; :number: percent; :number: por; :number: units; across; ahogandome; ahora; algo; am so; and its; aparato dice; asfixio; ayudeme; ayudeme por
  14 barriga; bone; bp :number:; braso; brazos; caida; cama; came to; cant do; chest is; como cafe; coughing; crooked; de matarme; dead
  14 descargas seguidas; dia es; dialysis; do this; doing cpr; duele mucho; el oxigeno; era agua; espalda; fue de; got; habia; head on; here anymore
  14 hoy me; incoherencias; inyecte; is drooping; isnt breathing; just now; know who; le dio; left arm; llamen al; llega; lo que; me asfixio; me llega
  14 me muero; mejor sin; min; muero; my legs; my neck; my wife; need an; negro como; no abre; no vuelve; only say; opresion; out at; oxigeno en
  14 percent; que estoy; que seguir; rattlesnake; reaccion alergica; recto; repente no; respirando; rest; rope; she is; sobredosis; speech is; suicidio
  14 the fast; the left; the pills; tome muchas; tosiendo; tosiendo sangre; units; units of; venga; very; wife is; worst headache
  13 :number: on; :number: que; abre; acting; and dizzy; and not; and she; azucar de; bajo; between; bunch; bunch of; but my; cant move; coagulos
  13 cocina; como; compre; coughing up; coumadin; de cafe; de vomitar; dedos; dejo de; dona; el braso; el machete; el oximetro; ending it; es emergencia
  13 este mundo; estoy sangrando; everyone would; everything i; fire; foam; for being; got my; had to; hard to; hincho; hueso; hurting; i cough; i just
  13 ice; insulina de; into my; is bleeding; kill; la carta; la cocina; la panza; las venas; limp; los paramedicos; machete; manana ya; matar a
  13 me conoce; me corte; me responden; media; mi azucar; mi oxigeno; morning; my stomach; my words; need help; negra; ni quien; no contesta
  13 no despertar; no respiro; nobody; not breathing; number :number:; out on; ox :number:; plan to; popo; presion; puedo agarrar; puente; purpose
  13 que dia; que quiero; quiero acabar; quijada; reaction; repente deje; responden; seguidos; shrimp; slurring; smile; swallowed a; swelling up; taza
  13 tearing; that new; the basement; tiene la; tiene los; tomo el; too many; una vibora; up after; venas; veo doble; vomit; vomitando sangre; vomitar
  13 vomited; was dead; went off; while; with a; wont quit; wont wake; wrists; wrote; xarelto; y ahora; y se
  12 :number: and; :number: now; a alguien; a bunch; a mis; about to; accidentally; agua me; ahora mismo; amanecio; at rest; ataque; basement; bed
  12 being; blades; both arms; breath at; bridge; can see; cant feel; cant swallow; cant walk; car accident; cara dormida; copperhead; cosas que
  12 dan ganas; de momento; deja; del puente; desfibrilador me; dormido; dormirme; el corazon; el ojo; emergency help; emergency please; en si; epi
  12 epi pen; error; escalera; escribi; esta respirando; fainted at; fainted this; feel faint; fell and; fria; fuerte de; gasping for; gibberish
  12 glucometro; got the; grandma; have the; herida de; high; hincho la; his; house is; i been; in chest; is slurred; juice; just that; la cadera
  12 la escalera; la espalda; la quijada; la respiracion; las de; le; like this; lips look; lo puedo; mareado; me hincho; me inyecte; mi casa; mi marido
  12 minutos; mitad de; mornin; my belly; my body; my throat; my tongue; n; ni el; no la; not good; ojo derecho; ojo izquierdo; on eliquis; papa se
  12 peor dolor; pounding; puedo ni; puedo parar; que los; quisiera; rapida; reads hi; rectum; ronchas; sale sangre; saliva; sangre por; says :number:
  12 says lo; sink; skin is; smile is; sube; sweaty; tanto el; tar; that arent; the bed; the bridge; the drain; then; thinking of; this mornin; tieso
  12 tirada en; to go; took all; toso; turning blue; two words; una opresion; vuelve en; was fine; was gone; what year; worse; worth; y la; y tiene
  12 y tomo; ya escribi
  11 :number: con; :number: of; abrio; abuela; aceite; acuesto; alguien ayudeme; aliento; am; am bleeding; and it; are blue; as when; atraganto
  11 atraganto con; atropello un; attack i; badly; be alive; behind my; bien confundida; bien fuerte; bit me; bleeding bad; boiling; boiling water
  11 cadera; cai y; carta; chst; clammy; cloro pensando; coming; como :number:; con dificultad; corte; cosas sin; de abeja; de lado; de un; dear just
  11 defibrillator; del pecho; demasiadas; demasiadas pastillas; desmayado dos; despues de; dios nomas; drank the; driving; dropped to; equivocacion
  11 esposa no; esta ahogando; esto es; estoy muriendo; everywhere; fell out; fine at; four; four times; frasco de; goodbye; hace rato; he has; helping
  11 hit head; i wrote; is choking; is closing; is very; it was; keep; la cama; la sierra; labios morados; lado derecho; las piernas; le esta; like a
  11 llevo; look; los dedos; low :number:; ma; marca hi; marido; me acuesto; me my; me pego; messages i; mi hijo; might; mouth is; muchas pastillas
  11 muy fuerte; my lips; my nose; my o2; no point; no reason; not helping; nueva de; of his; of it; of pills; on fire; one eye; overdosed on
  11 oximetro marca; pastilla nueva; pecho como; pensamientos; pensando que; pistol; por equivocacion; por mas; pressure pills; pulse; put the; que es
  11 quedo sin; quiero hacerme; ratas; rather be; right hand; rolled; sale; sangre roja; saturacion de; se atraganto; se mueve; send; send someone
  11 sentido a; shoot; si acepto; siento las; sierra; sin parar; since breakfast; sleeping pills; slipped; speach; speach is; stabbed; stools; stop no
  11 straight; stuck in; sugar; sugar at; suger; swelling after; tengo pensamientos; the night; the sink; time i; times in; tirado; to :number:
  11 to breathe; to the; todos estarian; un momento; una convulsion; under; veces hoy; veneno de; wet; white; y habla; year it
  10 :number: fever; :number: unidades; a breath; a otro; a tomar; abeja; about :number:; across my; after that; agua hirviendo; ahogo cuando; algo como
  10 am on; ambulance my; ambulance now; and today; and vomiting; apurense; arriba; arriba de; ayuda de; azucar arriba; azucar esta; back and; be with
  10 being kind; belt; bit by; bleeding wont; brazo izquierdo; burned my; cada vez; cae; call; carbon; carbon monoxide; choque; con todo; coordina
  10 counted; de oxigeno; de respirar; de una; dead and; decided to; deja de; del suelo; derecha; descanso; diganle a; dizzy and; dolor de; dolor en
  10 el cloro; el jugo; el pulso; el recto; en vez; end my; ending my; entero de; esposo se; estar muerta; estomago que; estorbo; everyone; fast insulin
  10 fatiga; favor mi; feeling in; fell down; fiebre de; fingers; frasco entero; full of; garganta hinchada; go to; gushing; habia pasado; hablar bien
  10 hablo enredado; hace una; had my; had this; hallway; he had; hip; his chest; hit by; i drank; i overdosed; i swallowed; in both; insides
  10 is crooked; it tonight; it wont; just collapsed; kids; know; la glucosa; lap; last night; levantar del; levantarme; llamen a; llega el
  10 los pulmones; lots; lungs; mato; me cae; me corto; me durmio; me paro; me pasa; meter reads; meter says; mis piernas; momento a; monoxide
  10 much medicine; mucho el; mucho la; my kids; my lap; my sleeping; my vision; nadie; nausea; need ambulance; no agarro; no coordina; no deja
  10 no relief; nombre; nose; of suicide; off dead; off the; on :number:; over in; papa no; para de; para que; pego; point in; popped; por error; puedo
  10 puedo tragar; pulmones; pulse oximeter; pulso en; puse :number:; puso; que desde; quien era; racing; rather; reading :number:; really; relief
  10 respiro muy; sabe quien; sangra mucho; sangro; sat :number:; says; seeing double; sharp; she was; shoulder blades; si me; siento la; siento mal
  10 sin conocimiento; sin saber; son is; soy un; stents; stop texting; suger :number:; take all; ten minutes; termino con; the rectum; the use
  10 these pills; tied; tiembla; to hurt; to on; toda; todas; todas las; tome de; tome demasiadas; tomo cloro; took the; top; tosi; tosi sangre; tried
  10 tub; un estorbo; un rato; unidades; use of; used my; vez de; vivir mas; voices; waking; way to; what day; with chest; woozy; words are; worst pain
  10 would rather; x3; y temblando
  9 :number: tylenol; :number: when; a gun; a plan; abdominal; abdominal pain; about ending; abri; accidentally took; acepto los; acuerda; acuerda de
  9 adentro; ahogando con; al cuello; al hospital; alarm; alarm is; ambulancia rapido; an emergency; and hit; anymore i; apretado; arm is; arrastrado
  9 asfixiando; at me; atragantando; azules; bad i; balcon; bastante; bien gracias; blanco; bleeding a; blood clots; blood is; blood twice; borra
  9 borra de; brazo y; burn; burn on; cant be; cant hold; cant talk; caso; cayo de; closing up; commode; como borra; compre la; con aceite; confused and
  9 contesta bien; corte las; coughed; counted out; cuando toso; cuida; cup; daughter says; day it; de abajo; de fiebre; de ratas; dedos del; demasiada
  9 demasiada insulina; desde las; despertar a; dice hi; dicen que; dolor fuerte; dolor que; dos brazos; drank some; drooling; el garaje; el hueso
  9 el tanque; en medio; encontramos; enough air; epipen; es una; escupo; espuma rosada; esta como; esta inconsciente; estar muerto; estoy temblando
  9 estoy tosiendo; estoy vomitando; ever; ever had; except i; falta la; fasting sugar; fat; feel my; fiebre; fiebre y; floor since; frase; fuego
  9 garaje; gas y; gave myself; get air; glucometer; golpe en; good at; had two; half my; have got; hay fuego; he collapsed; her; here for; huele a
  9 husband has; i sound; i stand; ice cold; is confused; is empty; is getting; is unbearable; isnt responding; jerking; just sitting; kinda; know how
  9 lay; leg with; lengua hinchada; lengua y; like its; lo encontramos; making; making sense; many pills; mas la; me habia; media cara; medicina del
  9 mi abuela; morning on; much insulin; muy mal; my back; my bottom; my breath; my defibrillator; my hip; my metoprolol; my oxygen; my whole; my wrists
  9 necesito el; necesito una; no mueve; nose bleed; now my; of her; on a; on coumadin; on floor; only; over and; own house; pain in; pane; papi
  9 para mis; para siempre; para vivir; passing; pen; pero no; piernas no; pink foam; pistol out; planning to; please come; pouring; prefiero morirme
  9 pupil; puras; purple; que era; que venga; quiero matarme; quisiera estar; rapida en; rat; rat poison; razon; razon para; reading; recognize me
  9 ripping; sangrado que; sats; saving; saving up; saw; say two; says i; se acuerda; seeing things; seguidas; senora; she has; sin poder; sitting still
  9 skin; so bad; sound; speaking; stop after; sube al; sugar en; sugar over; sugar reading; sweat; tengo las; termino; texts i; that i; the ankle
  9 the commode; the hallway; the rope; they put; things; this afternoon; this anymore; till monday; tirarme; tirarme del; to take; toallas; today i
  9 toes; tomo warfarina; took to; took way; towel; towels; trouble speaking; under my; urgente; va a; walk to; warfarin; while i; words out; x
  9 ya compre
  8 :number: descargas; :number: please; :number: shaking; :sos: :sos:; a chorros; a pill; a strok; a truck; abrio la; acostarme; after every; agarro un
  8 agua; aguanta; aguanto el; alcanzo; alguien rapido; also my; ambulance please; and cant; and her; and short; and sweating; angina; apretada
  8 aqui conmigo; are purple; as tar; atack; ate shrimp; atorado; atras; ayuda por; bajo :number:; bano y; basement stairs; bee sting; behind; bit
  8 black as; blood everywhere; blood this; boqueando; borracho; botando; breath good; bumped; cada; calentura; cant see; cara y; casa; cascabel
  8 chorros; chueca; clots the; coldsweat and; como borracho; como que; confused suddenly; conosimiento; coughed up; cpr; cuchillo; curtain; dad is
  8 dado :number:; dark; de barriga; de ver; dead i; debilidad; del balcon; del cuerpo; del ojo; delirando; desmayar; desperte en; dice high; dicen
  8 doble de; doesnt recognize; el conosimiento; el doble; el marcapasos; elephant on; en blanco; en sudor; en suicidarme; encontre; entra el
  8 es :number:; estaba bien; estan dando; estaria; estoy asfixiando; eyes rolled; felt; fine but; fingernails; finish a; fistula de; found me
  8 fuerte en; fuertes; fuerza; gasolina; gasp; glucometro dice; go; go be; got so; grandpa; grease; has shocked; he was; heart atack; heart pain; hijo
  8 hinchando; hit my; how i; hoy lo; i breathe; i died; i fell; i vomited; i walk; i was; i woke; ido; in here; indigestion; insulina; insulina por
  8 is hallucinating; is limp; is on; is seeing; its an; its hard; jalo; jalo aire; jump off; la barriga; la mesa; la rapida; las cosas; laying; le veo
  8 leg is; like somebody; lined; lined up; live for; lleno; llevo una; lo unico; logro; lot of; lots of; machete y; mal; manden una; mas grande
  8 me agarro; me di; me i; me obedece; me pegue; me responde; me sangra; me trague; mejor estaria; mesa; mi brazo; mi viejo; misa y; miss me
  8 monoxide alarm; mordida; mother; mover el; muerto; my dialysis; my epi; my son; my wifes; myself :number:; narcan; nariz no; negro y; new antibiotic
  8 nieto y; nitro x3; no alcanzo; no conoce; no cough; no jalo; no vale; not answering; obedece; of water; off if; off without; on; on purpose
  8 on xarelto; one pupil; out in; oxigeno bajo; oxigeno puesto; oxy; palabra; papa esta; para respirar; pastillas del; pecho cuando; peeling
  8 peeling off; perdonenme; pero ahorita; pills for; pills lined; plums; police; por abajo; precion; pulled; que alguien; quiero despertar
  8 quiero seguir; quijada y; quitarme la; reads :number:; red; respirar bien; revento; ribs; rite; rolled back; sangrado por; se fue; se me; se quedo
  8 seizure this; send help; seria; shaking chills; shaky; she stopped; sick to; sigue; since lunch; sit; size of; sleepy; so confused; soaked through
  8 sobredosis de; somebody please; stand; staring; sting; struggling for; struggling to; stung; stung by; suicidal; swallowed my; table saw; tablets
  8 talking gibberish; tan; tanque puesto; ten; tengo ganas; than; thanks i; the gun; the knee; the last; the letters; the mailbox; the size; the toilet
  8 the tub; the wall; the worst; then i; throat closing; through the; tiene pulso; to wake; todos; tome el; took a; top number; tos pero; toser
  8 tragar el; trago mis; trague; tu papa; un accidente; un peso; unico; ve cosas; veo nada; viejo; vista de; voice; vomiting and; vomito como
  8 wait till; wall; way; what i; white as; whole weeks; wife collapsed; wifes; without me; woken; wont go; working; y sigue; y veo; yes yes
  7 :number: juice; :number: litros; :number: sobre; :number: ya; :sos: please; a curtain; a la; a terrible; a tirarme; about half; accident
  7 acepto pero; after the; agarrar aire; ahogao; al respirar; alot; am clammy; am vomiting; and arm; and confused; and dropping; and his; and the
  7 anoche; anoche no; answering me; apa; apretao; aprieta; aqui en; arm went; asi; baja por; bajaran; bajaran una; beating; bee; been saving
  7 been thinking; belly pain; below; between the; bien feo; bigger than; black like; bleeding and; bleeding heavily; blood wont; board; bottom
  7 brazo derecho; bumped my; but right; cabesa; cabeza mas; cae la; cafe molido; cai de; canse; canse de; cant catch; cant lift; cant speak; cant stop
  7 cant wake; care; carro prendido; catch; cath; caught; cause i; cayo y; chapopote; chest has; chest hurting; chest tight; chills; cleaning; cloro por
  7 collapsed in; como chapopote; como el; con carne; con coagulos; con sangre; confusion; conoce a; convulsing; copperhead bit; corre; corto el
  7 costado; cuajarones; cuando camino; d; darme un; de cascabel; de convulsiones; de fentanilo; de las; de toda; decidi; del lado; del piso
  7 desde anoche; desperte ahogandome; dice mi; diciendo; did nothing; digoxin; disparates; dolor es; dont tell; dont work; down my; down to
  7 drooping on; droopy; dropped; drunk i; duele tanto; dura como; el costado; el cuello; el sangrado; el sugar; ems; en darme; entero; entra aire
  7 entre; er with; es insoportable; escaleras; escribi la; esposa esta; esta hablando; esta ni; esta vida; estan; estoy ahogando; estoy pensando
  7 estuviera; even; even sitting; even with; everything; face looks; fainting when; falling; favor me; feel a; feeling faint; fentanilo; fiebre alta
  7 fijese; fijese que; fingernails are; foam when; for breath; frio y; froth; getting enough; go on; goes to; golpe; got into; grande; grande que
  7 grave; gritando; ha dado; hacerme dano; half a; half hour; hard as; harold passed; having trouble; headaches; heart attack; heavily; heaviness
  7 her pills; here tomorrow; herself; high fever; hija de; his head; hives all; hora; hora con; huge; i broke; i live; i plan; i wish; icd; ida
  7 importa; in her; infarto creo; inhalador; insulin instead; is an; is blue; is breathing; is heavy; is peeling; is reading; is so; isnt worth
  7 it feels; it isnt; jalar; jalar aire; jump; kill himself; killing myself; la madrugada; la puedo; la puerta; labios hinchados; labios y
  7 las escaleras; last ten; lay down; le encuentro; le hablo; le salio; left eye; left leg; level; life isnt; litros; lleva; lo y; los vecinos
  7 lost vision; love them; madrugada; mailbox; mami; manden ayuda; manden la; mano derecha; mano no; many; maybe :number:; me aprieta; me canse
  7 me deja; me dicen; me fui; me mato; me punza; me puso; me sale; medio cuerpo; medio del; mi apa; mi suegra; minutes ago; mismo ya; molestar pero
  7 molido; monton; mrs; mucho de; muy alta; muy rapido; my baby; my grandbaby; my house; my last; my speach; my toes; nada me; nap; neck hurts
  7 neighbor found; ni la; no es; no logro; no sabia; no sube; nomas; nosebleed; not getting; not making; numb and; of bed; of everything; ok i; on like
  7 open and; opresion en; out; out the; oxigeno me; oxycodone; oxygen sat; pain ever; pasa el; pase de; passed i; pecho apretado; pecho apretao
  7 pecho bien; pecho muy; peed; pegue en; perdido; perdido no; picadura; piece; piece of; pink froth; please tell; point of; popo negro; por favor; pue
  7 puedo acostarme; puedo decir; puedo mas; puerta; puking; pulso a; pumping; punza; punza el; pupila; pupila mas; pupils; puse insulina; que mi
  7 quedando; quedo inconsciente; quemo con; quiere tragar; quiero es; quitaron la; radiating; rato no; recliner; right arm; ronchas y; round it
  7 sangrando de; sangre a; sangre bastante; sat is; se corto; se quiere; seizure wont; severo; shoulder; si bajaran; siento el; sight; since harold
  7 site; sitting on; sleeping tablets; slow; sobre :number:; soga lista; sound drunk; spitting; squeezing in; squirting; sticking out; stiff neck
  7 suicidarme; tabla; talking to; tanque; tearing pain; temblando y; tengo aire; tengo chest; tengo miedo; than the; that wont; the aide; the recliner
  7 the tank; the words; things that; this life; throat swelling; tiene el; tirado en; tome :number:; tome algo; tome cloro; tomo eliquis; tomo veneno
  7 tose; trago un; traigo :number:; traigo la; tu; turning; tuve que; tuvo dos; un monton; una carga; unico es; up from; upright; vecinos; ver por
  7 verde; vibora de; vida no; viejita; vision in; vista del; vomite algo; was antifreeze; went black; went numb; wife just; without; woken up
  7 wont come; wreck my; y bajando; y dice; y mareo; y siento; y sudorfrio; y vomito; ya van; you dear
  6 :number: ando; :number: even; :number: i; :number: lethargic; :number: minutes; :number: temperature; :number: towels; :number: veces; a board
  6 a cada; a colgar; a few; a fit; a piece; a pounding; a proposito; a sheet; a wet; abri la; abuelita; acido; acuerdo; afternoon; agarra; agarro la
  6 ahoga; air please; al piso; alarma; alergica; alergica fuerte; all and; all at; all today; am fixing; am slurring; am sorry; amanecio con
  6 ambulancia mi; and be; and belly; any sense; anyone but; are black; ataque al; atragante; ayuda me; ayuda ya; back of; bad now; baja :number:
  6 bathroom floor; be woken; been on; between my; bigger; bleach; blindness; boca chueca; boca se; bone sticking; borroso; botando sangre; bowl
  6 breath just; broke out; cabinet; cacahuates; cada rato; calentador; cant take; car wreck; cara hinchada; carga; casa es; cath in; charco; chess
  6 chest tightness; cinco; cleaning stuff; cold and; colgar; come out; comes; coming from; como tabla; confundida no; convulsiona; corazon va; corral
  6 corriente; corta; cortina; cree; cree que; cuando respiro; cuando se; cut to; da vueltas; dad isnt; dado cinco; de azucar; de carne; de espalda
  6 de mis; de tylenol; de vivir; debajo; debil; decided; deep; defibrillator has; desangrando; desmaye dos; desmayo en; desorientada; desorientado
  6 despedi; despedi de; despertar manana; despierta mi; desplome; detiene; di; dial; dice que; dio; disculpe la; dolor del; dolor insoportable
  6 dona carmen; dont want; door; dos nos; doubled; drank drain; driveway; droop; droops; duerma; dura; durmio la; electrocuted; eliquis; empapada
  6 empezo a; espalda y; esta delirando; estoy atragantando; estoy desangrando; estoy quedando; every time; facial; facial droop; fading; falta; few
  6 finish; foggy; frente; fria y; from fall; garganta apretada; garganta con; get it; glucometro marca; glucosa me; glucose is; going :number:
  6 going off; going out; good been; gracias pero; gray; haciendo; haga dano; hand with; has; have decided; have ever; he doesnt; he isnt; he keeps
  6 heart hurts; heart racing; heces; her face; his eyes; his leg; hit the; hold the; hole; hurts and; i cut; i lay; i may; i should; in going
  6 inconciente; inconsiente; into the; irme con; is; is beating; is burning; is hard; is huge; is not; is turning; it goes; it is; jugo; junte; keeled
  6 keeled over; kicked; kids i; kitchen floor; know me; la cabesa; la corriente; la frente; la mandibula; la molestia; la pompa; la saliva; la vieja
  6 las unas; late a; le sale; lethargic; light; like it; linoleum; live anymore; llamen ambulancia; llena de; lo hago; lo mato; look after; look blue
  6 lopsided; los brazos; lost sight; lungs feel; luz y; ma is; making any; mal del; manden a; mandibula; mas fuerte; may be; me abrio; me acuerdo
  6 me and; me atragante; me ayude; me cayo; me despedi; me desplome; me pase; me please; me quedo; me resbale; me sube; me va; mean it; medical
  6 medical emergency; medicina de; mensajes estoy; mensajes manden; mensajes si; metoprolol the; mi tia; middle; miedo de; min ago; minutes and; mire
  6 monoxido; monton de; morada; moradas; mother is; mucho por; muriendo; muy feo; my eye; my fingernails; need emergency; negra como; neighbor is
  6 never felt; nitros; no habla; noggin; nombre de; nose has; not wake; nothing but; nuca; numb on; of digoxin; on her; on warfarin; own name
  6 oxygen at; oxygen level; pain bad; palida; para hablar; parar del; paren los; pedazo; pedazo de; pego en; period; peso en; pills so; pills to; pink
  6 pistola y; please just; poder; pompa; poniendo azul; pop; popped open; por las; por todo; port; preferiria; presion salio; pressure is; proposito
  6 puede ni; puede tragar; puedo hablar; puse demasiada; que cuando; que he; quedando sin; quedo tieso; quiero molestar; quiero quitar; quiero quitarme
  6 quita el; radiating to; raro y; ratito; rato y; resbale; respond; responde mi; rope in; rosada cuando; round; ruthie; sabia; sacudo; salio :number:
  6 sangre con; sangre mucha; saturation; saturo; saturo :number:; says he; se detiene; se quemo; seizing; seizures; sentada; shaking so; shallow
  6 she cant; shoot him; shotgun; should have; siento los; sight in; since; since :number:; sitter; sitting here; sleep for; slid; slipped on; slurd
  6 smoke; so low; so short; soy; soy la; soy yo; speak; speech slurd; spilled; spitting up; splitting; started half; still :number:; sudden blindness
  6 suena la; table tired; talking but; tarry; tell you; tengo como; tengo un; teniendo; terrible headache; text about; than ever; the back; the cabinet
  6 the door; the pistol; the rest; the shower; the slow; the va; the week; they were; think my; thinking it; this awful; this squeezing; three times
  6 through :number:; tiene caso; tiene convulsiones; tiene un; tiene una; to me; to read; toalla; toes are; tome todas; torcio; touching; touching it
  6 traba; traigo el; twice today; un; un charco; un choque; un pedazo; un yeyo; una cortina; una palabra; una pistola; una toalla; vengan; veo borroso
  6 vida me; vieja esta; viejo se; vision went; viva; voces; vomito algo; vueltas; waking up; walmart; warfarina; was water; welts; went unconscious
  6 wish; with sweating; wont move; wont respond; worse than; worth living; wrist; y dolor; y es; y mareado; y nada; y respira; y sigo; y sudando; y un
  6 yeyo; you call; you i
  5 :number: chest; :number: estoy; :number: grados; :number: liters; :number: nitros; a dado; a knife; a sentence; a snake; a tack; about driving
  5 about fainted; about suicide; acostada; acting confused; after eating; after tonight; agarro aire; aguanto la; aguanto mas; aide; aire que
  5 al corazon; alguien me; all her; allergic reaction; alto no; alucinando; am about; am choking; am dizzy; am short; an i; and chest; and eyes
  5 and stiff; and this; and white; another stroke; antibiotic; antifreeze out; aogando; appointment :number:; apretao y; apretazon; aprieta el
  5 apuntando; apuntando con; ardiendo; are burned; are swelling; arrastro; asma; atropello una; attack and; awake; awful squeezing; ayuda no; azucar a
  5 back i; bad cant; bajamos; bandages; bano negro; bed and; been having; been laying; belt round; beside; bien me; blades came; bled all; bled through
  5 bleeding alot; bleeding through; blood all; blood suger; blurred; blurred vision; blurry; boca del; body is; bone is; borracha; both have; bp is
  5 bra; brazo con; brea; breastbone since; breath is; breething; brethe; brincando; busted; by; by ambulance; by wasps; cabe; cabeza que; cafe y; caja
  5 call ambulance; call the; camino al; cant brethe; cant finish; cant tell; cara caida; caregiver; carmen; carta en; carta y; catch my; cerrando
  5 cerro la; chapapote; chest :number:; chorro; closet; closing after; comin; como borracha; como chapapote; como ido; completa; con escalofrios
  5 con falta; con la; confundida y; corazon brincando; cortando; cosas y; cough but; cuello y; cuerpo no; cuesta mucho; cuesta tragar; culebra; cutting
  5 d pecho; dedo marca; defib; defibrillator shocked; deja hablar; del brazo; del esternon; derecho no; derepente como; derrame no; desfibrilador le
  5 desmayada; desmayo mi; dial :number:; dialysis arm; diez; dio un; disculpe; dishes; doble insulina; doble y; doing the; dolor bien; dolor d
  5 dont think; dos; dosed; double dosed; doubled over; down the; drop to; drown; duele; echo espuma; el abuelo; el agua; el aliento; el nombre
  5 el sentido; el viejo; embolia creo; empapada en; empape; empezo hace; encerro; encias; encima; encontre a; error las; esposa tiene; esposo amanecio
  5 esposo esta; espuma por; esta alucinando; esta apuntando; esta boqueando; esta cerrando; esta tirada; esta tirado; estaba lo; esternon; esternon y
  5 estoy botando; ever felt; every breath; every two; excremento; eyelid; face numb; fainted for; fainted getting; fainted while; fainting every
  5 falta tanto; feel full; fell again; fell off; few words; fiebre ni; fighting; fine thank; fixing to; floor not; for nothing; fork; froth when
  5 fuerte que; fuertisimo; garage with; gente que; get her; getting worse; glass; goodbye letters; got me; gracias por; grados; grandma drank; grita
  5 ground; gun out; gurgling; gut; habla enredado; habla puras; haga; half of; hand wont; hard time; hasnt; having another; hay dios; he wants
  5 head and; head bleeding; head take; headache and; headache worst; headaches and; heart pills; helado; her head; her mouth; her words; here again
  5 here in; hermana se; hijo tiene; him dead; hincha; hincha la; hinchan; hinchan los; hit his; hit me; hitting; hold; holding it; hoy en; huele
  5 hurt myself; i accidentally; i counted; i drown; i gave; i love; i tried; if that; igualito; ingle; insulin by; insulin in; insulina rapida
  5 inyecte :number:; ir con; is all; is black; is blood; is convulsing; is hanging; is ice; is lopsided; is or; is showing; is squirting; is staring
  5 is threatening; isnt making; it loaded; it stop; it with; its like; jadeando; jaw and; keeps asking; keeps falling; kids would; kill my; kind
  5 kitchen tile; la alarma; la caida; la caja; la cuida; la ingle; la llave; la nieta; la nuca; la operacion; la pena; la podemos; la taza; la viejita
  5 labios azules; ladder; lado del; lado y; las del; las encias; last hour; le entiendo; le estamos; le fue; le ha; le habia; le haga; legs wont
  5 letters; letters to; lift; limb; limb fell; lips and; liters; lo bajamos; lo mordio; lo sacudo; logro despertar; mama is; manden; mani; many of
  5 marquen; matar ya; me apago; me cabe; me corre; me duele; me empezo; me four; me hincha; me hinchan; me honey; me on; me rompi; me to; me traba
  5 me twice; meat; media taza; mensajes pero; mensajes quiero; mesa hoy; metio; metoprolol; mi abuelita; mi mujer; mi que; middle of; miedo; min now
  5 minute or; mistake thought; mom isnt; mr; mucha insulina; muerta y; mueve la; my arms; my family; my gut; my husbands; my lungs; my meter; my noggin
  5 my own; my pacemaker; my smile; my thumb; my wind; myself tonight; name this; ni sentado; ni tos; no dejo; no hace; no lo; no se; no son; no suda
  5 no work; noche me; nonstop; normal that; nos duele; nosebleed on; nosebleed wont; not feeling; now :number:; o2 sat; odd; of :number:; of chest
  5 of red; of steak; of tylenol; oigo; ojos no; ok so; on insulin; on left; on living; on meter; operacion y; or who; orina y; out and; out my; ox is
  5 oxicodona; oximeter :number:; oximeter says; pain and; pain between; pain for; pain so; pain that; palido; panting; panza que; para eso; para fuera
  5 para no; parar desde; pararme; parches de; parked; parked a; paro me; pecho fuerte; pego un; pense; people that; peor de; pero se; pescado
  5 pienso que; pierna se; pierna y; pills tonight; piso de; piso del; please somebody; point i; por atras; presion :number:; presion muy; pressure on
  5 pulling; pulso le; pupil bigger; pupils tiny; puras cosas; puras incoherencias; puse mucha; que don; que tuve; que va; queme con; rate is; raticida
  5 reads lo; repentino; respira como; respiro hondo; responding to; right eye; ripping pain; rompi; rompi la; roof; sale la; salio en; salir sangre
  5 sangra la; saturasion; saturasion :number:; say a; say to; se ahoga; se cayo; se despierta; se duerma; se encerro; se metio; se puso; se va; se vaya
  5 second time; see out; sentar; sentence; sentido y; severe headache; shakey; she thought; she wont; shooting; shower; shower this; showing; shrimp at
  5 si manana; si tuviera; siento desmayar; sin aliento; sin habla; since about; since last; sitting up; size; slumped; slumped over; snake; solo
  5 some of; somebody parked; something is; soy ni; spit; stairs; steak; sticking; still; still not; stomach and; stools black; stop its; stop stop
  5 stopped working; stroke i; suda; suda y; suddenly cant; suegra; swallowed all; tack; take them; tan fuerte; tank is; telling; telling me
  5 tengo :number:; tengo media; that goes; that looks; the carbon; the driveway; the fork; the ground; the ice; the linoleum; the mouth; the one
  5 the shoulder; the sleeping; the truck; them i; them the; thinking how; threatening; threatening to; thumb; thunderclap; tiembla todo; tiene :number:
  5 tile; times and; tingling; tired of; tiritando; to do; to make; to much; to my; to sit; to with; today but; todo me; todo ya; tomo anticoagulante
  5 tongue swelling; too much; took that; tore; tose y; traba la; tree limb; tres toallas; truck on; tumbo; turned blue; tuviera; twice in; un ahogo
  5 un cuchillo; un ratito; un tiro; una culebra; una fatiga; una frase; unas moradas; under the; unidades de; up in; up my; urge; used the; vale
  5 vale la; ve el; veces y; venga la; veo con; vivir asi; vivir tengo; vomita; vomitando sin; vomite como; vomito sangre; walks; was her; was sharp
  5 weight on; weird; wheezing and; where i; where it; where she; wifes face; with hot; wont open; words to; words wont; would do; wrote the; y cada
  5 y confundida; y confundido; y deje; y digo; y ganas; y los; y na; y otra; y vomita; ya empape
  4 :number: cant; :number: help; :number: hours; :number: s; :number: stents; :number: sudorfrio; :number: x; :sos: chest; :sos: mi; :sos: no; a burden
  4 a chorro; a coldsweat; a explotar; a fish; a gas; a hot; a morir; a nada; a note; a tirar; a whole; abiertos; abiertos pero; abla; about killing
  4 abuela esta; abuela no; abuelo de; abuelo se; acaba de; aceite hirviendo; acostado; acostarme porque; acting drunk; adormecimiento; after my
  4 after taking; again and; ah; ah y; ahorcar; aide says; air and; al abuelo; al de; al suelo; alarma del; all my; all night; altagracia; am and
  4 am gasping; am he; amaneci con; amarre; ambulancia ya; and also; and blurry; and came; and doesnt; and feel; and feeling; and has; and light
  4 and lips; and nose; and still; and wheezing; answer me; answering; antibiotico nuevo; anymore got; apenas; aquel; arm and; arm numb; arrastra
  4 at church; ataque se; atorada; atoro; atragantando con; auxilio mi; awful and; ayuda ahora; ayude; azucar dice; azucar y; back between; backwards
  4 bajamos respira; bajando; bajisima; bajisima :number:; bajo el; balance; balazo; batallo; be over; behind the; being a; believe; beside me; betty
  4 bien esta; bien raro; bite; black tarry; bleed; blood about; blood and; blood i; blood since; bluish; board and; boca y; bolt; bomitando; bone stuck
  4 botella; bottle in; box this; bp low; brazo dormido; brea y; breath bad; breath bien; breathe good; breathe in; breathe very; breathless; breeth
  4 breth; brincos; bugs on; burden; burned myself; burning up; but; but since; by his; cabe en; cadera me; cai redonda; caida se; calf; call an
  4 call my; called the; calling; cama y; came down; can keep; cant breeth; cant put; cant understand; cara con; cargada; carmen no; carne no; carro me
  4 caught fire; cayo; cerrando la; chain; chain saw; chapapote y; chapopote y; chest going; chest panes; chest that; chewed; church supper
  4 cinco descargas; color; comes back; como brea; como dos; como globo; como papel; como pescado; concentrator quit; confundi; conmigo; conocimiento un
  4 contando; contesta y; corre al; corta y; cortada; corto con; corto las; creyendo; creyendo que; crushing chest; crushing feeling; cuando el; cuelga
  4 cuerpo y; cuesta jalar; cuesta respirar; curtain came; dad cant; daddy; dads; darme; de acabar; de boca; de calentura; de dona; de dos; de esta
  4 de pollo; debajo del; defibrilator; del calentador; del dolor; del estomago; del monoxido; del todo; delira; dentro; derecho como; derepente no
  4 descansar; descansar de; despierta la; despues; dialisis y; dice incoherencias; did have; didnt touch; diez minutos; dificultad para; digale
  4 digale a; dios mio; dish; do something; do what; dolores de; dont care; dont drink; dont remember; dormir ya; dormirme y; dos horas; dos minutos
  4 drain opener; drank a; drank antifreeze; drank from; drifting; drifting off; drowsy; drunk but; ducha; duele horrible; dying; echando; el aparato
  4 el cuerpo; el del; el infarto; el mundo; emergencia ya; encima y; enough to; es ansiedad; es como; escalera y; escaleras y; escupi; escupo sangre
  4 esposa se; esta aogando; esta confundida; esta morado; esta quemando; esta sangrando; esta sudando; esta vomitando; estaba perfecto; estando
  4 estomago insoportable; estoy empapada; estoy esperando; estoy jugando; estoy sola; estoy tirada; explotar; fainted and; fainted on; falta mucho
  4 fast and; fault; feed; feel weak; feeling woozy; fell cant; fell this; fever and; fiebre :number:; filling; fine took; fire burned; foam at
  4 foot turned; for a; for about; for every; for everything; for mrs; from down; from his; garaje mi; garbled; garganta despues; gatorade; get my
  4 getting air; getting fat; globo; glucosa en; going down; going on; good on; got him; got in; got this; grandma got; gray and; grease fire; gris
  4 hable; hace media; hace na; had one; handful; handful of; hard and; hard for; has a; have been; have headaches; have pills; have written; haveing
  4 having seizures; having truble; hay mija; he fell; he just; he stopped; he wont; head is; head this; headache i; heart going; heaven; heaviness in
  4 heces negras; helada; her chair; her eyes; her morphine; her oxygen; here beside; here on; herself with; hijo le; hijo me; him and; hinchazon en
  4 hip i; his whole; hitting the; hives everywhere; hoarse; hombros; hombros y; honey my; hora ya; hour and; how to; hurts bad; husband collapsed
  4 husbands; i coughed; i talk; in and; in heaven; in sweat; in welts; incision popped; incoherencias y; inhaler is; insulin and; insulina dos; is at
  4 is coming; is droopy; is jerking; is no; is pounding; is pumping; is still; is struggling; is tingling; is vomiting; isnt waking; it no; it normal
  4 it to; it woke; its going; its not; its swelling; jugando; juntas; junte las; junto; just fainted; just go; just had; just keeled; keep thinking
  4 keeps drifting; keeps dropping; kicked me; la comida; la dialisis; la ducha; la lenta; la mente; la muerte; la siento; la tengo; lado de; las tripas
  4 lata; le salen; le siento; lebantar; leg and; lengua con; lenta; life and; light hurts; like :number:; like ending; like tar; live like; llame una
  4 lleno una; lo cuida; looks crooked; los hombros; los quiero; losing; lunch and; machine quit; mama tiene; manden mensajes; mano con; marcapasos me
  4 mareados; mareo sin; marido me; mas quiero; me agarra; me an; me baja; me bajo; me cant; me contesta; me estan; me late; me orine; me revento
  4 me sofoco; me tumbo; me ve; me what; mensajes no; mente; metio un; mi familia; mi husband; mi mami; mija no; mija perdona; mitad del; mixed
  4 mixed up; mom doesnt; monoxido y; more since; morning and; morphine; mother took; mottled; mouth and; move my; much of; mujer; mujer se; mush
  4 muy confundida; my chess; my dad; my defibrilator; my insides; my ribs; my shin; my shoulder; my stool; my sugars; my vitamins; myself bad
  4 nariz hace; nauseous; neb; neck is; negras; neighbor; neighbor writing; nene; new medicine; ni levantar; ni saliva; night long; nitro no; no baja
  4 no one; no siente; no supe; normal que; nose is; nose wont; not enough; not moving; note; nueces; o2 reading; of bright; of ending; of them; ojala
  4 ojos abiertos; ojos volteados; ok except; on meat; one would; opener; operacion; opresion aqui; ora; orine; out :number:; out all; out like
  4 out right; out wrong; oven; overnight; own; oxigeno esta; oxigeno se; oximeter reads; oxygen oximeter; oxygen reading; pacemaker; pads; pain bien
  4 pain when; pain with; pane in; panes; panza dura; para tomo; paring; paring knife; pasa a; peanut; pellizco; perdona; pero ahora; pero desde
  4 pero si; petroleo; pill cant; pills all; pills by; piso no; pistola cargada; planning; podemos; podemos despertar; por dentro; porch and; port site
  4 pot; pounding head; prendido; prendido en; presion esta; presion por; pressure; pronto; puede mover; puede respirar; puedo levantarme; pumpin
  4 pumping out; puntada; puntada en; pupu; pura sangre; puse la; que dice; que soy; quema; quemadura; quemando; queme el; quiero ir; quisiera dormirme
  4 quiso; quit and; quit working; ramon; rato con; rattlesnake got; really bad; redonda; regular; repite; resbale y; respira pero; respond to
  4 revento una; right in; rosada; rouse; rug; running out; saber quien; sale mucha; same question; sangre dos; sats :number:; saved; saved up; says hi
  4 says my; se abrio; se cuanto; se dio; se llama; se que; se quiso; seca y; see good; see insides; seeing bugs; seeing people; seguir en; self
  4 send somebody; senora dice; senora se; severe abdominal; severe stomach; shallow breathing; she went; sheet; shin; shivering; shoot my; side and
  4 siente las; siento ganas; siento un; sigue el; sin mareo; sin pulso; site is; sittin; six times; sleep and; slid out; slurry; smell; so good
  4 soaking; sola; soledad; somebody i; someone call; something to; something tore; somethings; spilled boiling; spinning; squeezing behind; stab
  4 started in; step; stiff and; stop i; stop thinking; stove; stroke face; sucking; sudden severe; sudo; suegro; suelo no; suelo y; sugar dropped
  4 sugar reads; sugars; supe; supe de; swallowed the; sweatin; take a; take eliquis; talk; talks; tell it; tengo una; terrible repente; than i
  4 thank you; that thing; the center; the day; the lisinopril; the meter; the nitro; the other; the paring; the right; the sheet; the shotgun
  4 the shrimp; the yard; think call; this time; throat feels; through my; tight after; tightness came; tightness right; tirar; to bother; to breath
  4 to cut; to worry; toalla cada; toma; tomar todas; tome como; tome por; tomo :number:; tomo xarelto; tonic; tonight i; torcida y; tore in; touch it
  4 touched; towel on; trach; tragar ni; trancazo; tree; tried to; tripas; trouble getting; truble; tumbled; tumbled down; twitching; tylenol hace
  4 un ataque; un balazo; un hueso; una carta; up all; upchucked; va el; va para; vacio; vecina de; vecino ya; vein; ven las; venga alguien; veo de
  4 veo sentido; vez el; viejita no; viejito; vienen; vienen los; vitamins; volteados; vomit looks; vomita y; vomitando y; vomiting what; voy de; wakes
  4 want your; was in; was juice; was unconscious; wasps; water on; we both; wedged; well except; went dark; went down; what looks; wheelchair; where
  4 white and; who arent; wife had; wifes speech; willow; with boiling; with coldsweat; with harold; with headache; with sweat; wont be; wont do; word
  4 worst belly; worst i; wringing; writing for; written the; x3 no; y delira; y este; y falta; y quedo; ya deje; yelling; yes also; yesterday on
  4 yeyo en
  3 :number: bad; :number: cold; :number: confundida; :number: dont; :number: hr; :number: nitro; :number: pastillas; :number: words; a borbotones
  3 a cup; a esta; a excremento; a fainted; a fever; a fuss; a gurgling; a mami; a pegar; a rope; a sack; a squeezing; a thunder; a tightness; a towel
  3 abajo a; abajo con; abdomen; abia; abia sentido; about an; abuelita no; accidente en; acostar; across the; actually; address for; adios; after juice
  3 after me; agarra la; agarrar la; agarro el; ahogo y; ahora :number:; ahora esta; aide here; aide tasha; aint had; aire :bad:; aire hasta; al bano
  3 al brazo; al pecho; al sol; alberca; all i; all mixed; almost fainted; alot of; alquitran; alquitran y; am finished; am haveing; am panting
  3 am sweating; amanecer; ambien; ambulancia de; an elephant; and a; and again; and bleeding; and blue; and broke; and confusion; and drooling
  3 and face; and hasnt; and have; and hives; and ice; and isnt; and jaw; and keeps; and mouth; and one; and tonight; and turned; and when; anda como
  3 aneurysm; aneurysm they; ankle; ankle its; ankle out; ansiedad; anybody; anymore since; anyone; aplastaran; apretazon en; apreton; apreton en
  3 aqui si; are coming; are drooping; are turning; arm too; arm wont; arms and; around; arrastra las; as before; as plums; asi derepente; at mouth
  3 atorada no; atragante con; auxilio me; avise; avise que; ayer por; ayuda mi; azucar me; baba; babbling; babea; balcon y; bandage; bastante roja
  3 be done; be needing; been black; been out; been pouring; beeping; being here; bit my; bitten; bitten by; black and; black stools; blanca como
  3 blanco y; bleach by; bleeding heavy; bleeding on; blood a; blood coming; blood soaking; bloody; blotchy; blue and; boca en; boca torcida; borbotones
  3 borracho y; borrosa y; bother anyone; brazo no; brazos y; breast bone; breath and; breath i; breath real; breath since; breathe and; breathing but
  3 breathing fast; breathing funny; breathing hard; breathing like; breathing real; brinca; brushing; brushing my; bs is; buche; buckets; buenos
  3 bump on; busted open; but it; but keeps; cabeza derepente; cabeza terrible; cabinet yesterday; caca; call somebody; cama se; camarones
  3 came suddenly; can someone; cant close; cant rouse; car hit; cara la; cara se; casa se; cat is; catching; catching my; cateter; cayo agua; cellar
  3 cellar stairs; cena; cerro; checking on; cheek; chepe; chess pane; chest :emoji:; chest feels; chest n; chest went; chest when; chichon; chills and
  3 chorreando; chorreando sangre; chueca y; cierran los; cirrosis; clap; clean; cleaner by; cleaner she; clonazepam; cloro creyendo; clots and
  3 clots big; clutching; clutching his; coagulos y; cocina y; coger; coger aire; come up; comes out; comin out; coming up; como alquitran; como diez
  3 como ida; como muerto; como siete; con agua; con mal; con sudorfrio; con vomito; concentrator; confundida desde; conoce y; convulsionando en
  3 corason; corazon y; corre a; corrientazos; corrientazos seguidos; corte con; coughed and; coumadin now; couple minutes; crawl; crooked and
  3 crooked when; crushing in; cuando tose; cuarto; cuchara; cuchillo en; cuchillo y; cuello tieso; cup of; cupful; cut his; dad fell; dano a; dar lata
  3 de agua; de comer; de devolver; de este; de gas; de inmediato; de insulina; dear; debil un; dedos morados; del gas; del pie; derecho y
  3 derepente hace; descansando; desmayo al; desmayo y; despertar bien; despierta para; desvanece; desvanecio; di a; di en; di un; dia o; diabetic
  3 diabetic so; dias y; dice cosas; diciendo cosas; diciendo disparates; didnt know; diez veces; difunta ya; diga a; dio como; dio derepente
  3 discomfort; dizzy; dobla; doblado; doctora me; dolor horrible; dolor muy; dolor sin; don chepe; dona altagracia; dont come; dont wake; dormido y
  3 dos palabras; dos piernas; double and; down and; down below; down in; drags; dripping; drool; durmio medio; echando espuma; ed; egg; el abdomen
  3 el asma; el carro; el cateter; el cuchillo; el estomago; el fin; el medidor; el pasillo; el solar; elefante; elephant sitting; eliquis big; empapao
  3 empapao en; empty and; empty i; encias y; enderezar; entiendo lo; entiendo ninguna; entre los; equivoque; equivoque y; es del; es grave; es gripe
  3 es por; escopeta; escriban que; escribo con; ese hombre; espalda entre; esposo tiene; espuma rosadita; esta blanca; esta diciendo; esta frio
  3 esta gris; esta hinchando; esta ida; esta llenando; esta morada; esta poniendo; esta soledad; estaba normal; estamos; estando en; este dolor
  3 estomago es; estomago y; estoy a; estoy sudando; estoy sudorfrio; estoy tirado; estufa; estuvo todo; everybody would; everything on; exprimen
  3 exprimen el; eye this; eye went; face and; face fell; fat and; fathers; fatiga no; feel awful; felt anything; fentanilo y; fentanyl; fever of
  3 filled; filled the; first one; fish out; fist; fits; floor dont; foaming; food stuck; for :number:; for good; forehead; forever; found my; found on
  3 fresca; fria no; frio; from under; from where; fuss; gallinas; garganta se; getting dizzy; getting off; getting short; gibberish suddenly; girls i
  3 glucose was; gone all; gone numb; goose; goose egg; got there; grabbing; grandbaby; grandpa is; grandson says; grita del; gun and; gun is
  3 habia dado; habla como; hablar ni; hablar y; haciendo del; hago del; half cup; hall; hallway blood; han; hanging; hangs; hard the; has to; hasnt let
  3 have fallen; have fever; have pressure; have saved; having chest; having one; he ido; he smiles; head hard; head pretty; head she; heard a
  3 heart feels; heart is; help i; help my; her chest; her right; her whole; hermano dice; hice del; hija que; hijo esta; hijo se; him to; himself and
  3 hinchada no; hirviendo se; his mouth; hives and; holding his; hollering; hombre; hora no; horrible y; hose; hot grease; hr; hubby is; hueso del
  3 hurt my; hurts like; hurts something; husband got; husbands heart; i aint; i found; i had; i suddenly; ido al; if this; igualito que; in bathroom
  3 in left; in on; in right; in throat; in toilet; in with; incho; incho la; inhaler empty; inmediato; inside; instead of; insulina y; inyecto; is and
  3 is bigger; is burned; is clutching; is coughing; is double; is down; is hoarse; is over; is plugged; is pouring; is screaming; is skipping; is white
  3 it anymore; it but; it comes; it keeps; it still; it what; izquierda; izquierdo de; izquierdo no; izquierdo y; jalando; jalando aire; jaw hurts; joe
  3 jug; jumping; just cant; just send; just took; keep water; knife in; la abuela; la alberca; la bomba; la casa; la cena; la cuchara; la encontre
  3 la escopeta; la estufa; la hija; la milpa; la pared; la pupu; la quimio; la respirasion; la sabana; la sangre; la saturacion; la ventana
  3 las gallinas; las matas; las paletas; las pupilas; las tome; lata pero; le di; le diga; le entiende; le pusieron; le responde; le torcio; left to
  3 let go; letters and; levantar el; levantar los; levanto; libre; lie; life came; lightheaded; lightheaded and; limpiando; listo; llego a; llenando
  3 llenando de; llenos; lleva rato; llevo en; llevo toda; lo aguanto; lo pellizco; lo siento; locuras; look purple; loose; mai; mal olor; mama en
  3 mama le; mami esta; mamita; manejando; manejando y; mantener; many tylenol; maquina del; marcapaso; mareo casi; marido se; mas que; matters; maybe a
  3 me desperte; me dobla; me equivoque; me exprimen; me incho; me las; me pege; me silba; me sostienen; me tapa; me trabo; me tuve; me vino; me went
  3 medicinas me; mejor es; mi abuelo; mi cara; mi medicina; mi mom; milpa; min nitro; minuto y; mirror; molestar; momma; morado y; moraos; morfina
  3 mouth are; muchisimo; mucho trabajo; mucho y; mushrooms; mushrooms from; muy; muy debil; my aide; my bp; my car; my girls; my kitchen; my oxycodone
  3 my port; my teeth; my way; myself on; nada con; nada pero; nariz tomo; nauseas; neck and; need your; needing; neighbor says; neighbors; ni como
  3 ni descansando; ni para; ni que; ni respirar; ni toser; nieto me; ninguna lo; nitros no; no amanecer; no funciona; no orina; no paso; noche; not a
  3 now but; now he; now i; nunca abia; nurse line; nurses; o de; o2 :number:; obrando; obre; ocho; of what; ojos en; olor; on forehead; on ice
  3 on plavix; on sudden; on us; once on; one in; only :number:; only get; only thing; open her; operaron la; or anything; or sitting; or talk; ora y
  3 orina con; oscura; otra cosa; otro no; out by; out for; out here; out scrambled; over :number:; over at; oxigeno y; oxygen on; pain came; pain pills
  3 pain radiating; pain since; pain unbearable; paletas; palpitaciones; palpitaciones y; papi no; papi se; para nada; para pararme; parar y; parches
  3 pared; pase; pasillo; pastilla atorada; patches; patient found; peanuts; pecho me; pecho pero; pegado; pegar un; pege; pege en; pegue; pero siento
  3 pero tengo; pesados; pharmacy and; pillow; piso desde; piso y; pistola aqui; pitando; plan para; poking; poking out; poniendo; pop is; poste
  3 pounding headache; pouring from; pressing; presure; presure :number:; puede parar; puedo caminar; puedo decline; puedo lebantar; puedo pararme
  3 puffing up; pulse is; pupil is; pupilas; put in; que anoche; que aprieta; que estuve; que hablo; que sentar; quemando la; quiere despertar
  3 quiero sus; quimio; quitarme; rapidito; reaction to; reading high; redondo; regue; regue las; remember; remember how; remember my; repente en
  3 repente se; repite la; resbale en; rescue; respirasion; rifle; rifle loaded; right leg; roast then; rock; rodo; rodo por; roja viva; rojo; roncando
  3 ronchas en; ronchas por; room started; rt; rt side; running down; sabana; sabe en; sabe que; sabe si; sack; sack of; sacudo y; sagging; sale a
  3 saliendo sangre; salio el; salio espuma; sangra y; sangrar la; sangre desde; sangre fresca; sangre no; sangre oscura; sangro por; say but; scrambled
  3 screaming; se atoro; se pego; se revento; se ve; second; see two; seizure right; semana de; send an; severe pain; shaking all; sharp as; she doesnt
  3 she isnt; shirt; shivering so; shook; shooting myself; shooting out; shorter; shorter than; should of; shrimp throat; si soy; sick; side is; siente
  3 siento como; siento mis; siento presion; sin aire; sin fuerza; since supper; siri; sitting in; skipping; skull; sleep in; sleeping ones; slipped in
  3 smiles; smothering; soaked :number:; soaking through; sofoco; solar; somebody call; something stuck; something that; son says; sonando; sooner
  3 sorry to; sostienen; soup; soy una; speak right; spurting; stabbing; stabbing pain; stand on; standing; staring at; started spinning; stay awake
  3 stents in; still coming; stool and; stool is; stools and; stop the; stops; stuff that; sucking in; sudando y; suddenly and; suddenly never
  3 sudorfrio y; suelo con; suelo desmayado; sugar wont; suicidal thoughts; suicide; swallow my; swalow; sweat dripping; swole; swole up; swollow
  3 take warfarin; tank; tank on; tapa; tar since; tarry stool; teeth; temperature; text my; than other; that nurse; that the; the belt; the epipen
  3 the fistula; the juice; the kids; the knife; the machine; the mirror; the oven; the past; the refill; the room; the saw; the stents; the step
  3 the trash; the wrong; them all; there was; thing is; thing says; this heaviness; three of; throat tight; thunder; thunder clap; tia lleva; tia se
  3 ticker; ticker is; tiene las; tiesa; tight chest; tightness in; time breathing; time no; times now; to back; to el; to him; to keep; to people
  3 to say; to stop; to swallow; today feeling; todo lo; todo negro; todo y; toilet bowl; toma anticoagulante; toma eliquis; toma warfarina; tomato
  3 tome todo; tomo coumadin; tomorrow i; tomorrow so; tongue feels; torcida; torcio la; toso sangre; toso y; trabo la; trach is; trago como; trago el
  3 traigo una; trapo; trash; truck; tumbo y; turned cold; tuvo una; twice last; twice since; twice this; un apreton; un buche; un elefante; un stroke
  3 una apretazon; una espuma; una ora; una sobredosis; una taza; una varice; unconscious maybe; unconscious please; understand what; unidades en
  3 up bright; up i; up like; up on; us have; va por; vacio y; van :number:; van tres; varice; vaya; veces por; veering; veering into; ven; ventana
  3 veo caso; very confused; vez y; vida en; vieja; viejito se; voice text; vomited a; vomiting green; vomiting stuff; voy con; voz me; vueltas no
  3 vuelve a; wake him; walk; walk straight; was bright; was good; was watching; water down; well we; went blind; went limp; were my; wet myself
  3 wet with; wheelchair and; wheezing bad; whistling; whole arm; whole body; wife i; wife isnt; winded; windpipe; with blood; with oxygen; wont need
  3 wont work; words come; wrong way; wrong with; x2; y agarro; y apenas; y cuando; y desperte; y ella; y estando; y estuvo; y hay; y helado; y llevo
  3 y lo; y repente; y ronchas; y sudo; y sudor; y todavia; ya lo; ya va; ya voy; yerno hoy; yesterday she; yo habla; you nurses; you wont
  3 your messages
  2 :bad: :bad:; :bad: ayuda; :bad: cant; :number: an; :number: ate; :number: b; :number: comi; :number: cuando; :number: day; :number: drank
  2 :number: hora; :number: minutos; :number: ok; :number: parches; :number: shaky; :number: she; :number: temblando; :number: took; a belt; a big
  2 a brincos; a crack; a crushing; a cupful; a dios; a don; a drop; a elephant; a ese; a fall; a glass; a hacer; a hammer; a hard; a mil; a retired
  2 a rock; a seguir; a sentance; a shade; a spill; a straight; a stuck; a sunday; a thunderclap; a vise; a weight; abajo y; about faint; above
  2 abuela se; abuelito; aching; acidez; acostarme y; adentro por; again just; agarra el; ago now; agruras pero; agua y; ahora mi; ahorita tengo
  2 aide and; air in; air sitting; aire el; aire mija; aire mucho; aire para; aire y; alarm going; alarma de; alarmar; alergica a; all have; all in
  2 all these; also i; alta y; alvarez; am cant; am confused; am crying; am diabetic; am done; am his; am real; am scared; am seeing; am shaking
  2 am smothering; am soaked; am sweaty; am talking; am the; am this; am wringing; amoxicilina; ampollas; an anvil; an overdose; anafre; anafre adentro
  2 and babbling; and blood; and both; and coldsweat; and couldnt; and cracked; and fainted; and fast; and fell; and go; and half; and heart; and hurt
  2 and just; and neck; and says; and send; and shaking; and shaky; and shallow; and sick; and sleepy; and starts; and talking; and throat; and we
  2 and weak; and went; and worse; ando con; aneurisma; anticoagulante ya; ants; anvil; any air; anything just; anything like; apa se; apaga; apaga el
  2 aplasta; aplasta el; apretado el; apretado y; apretando; are sick; are swelled; arm feels; arm just; arm sweating; arms ache; around my
  2 arrastro las; as the; asked how; asking the; at lunch; ataque de; ate some; atina; atina a; atoro con; attack; avispa; avispa y; awake but; ayer con
  2 ayer no; ayer normal; azotea; azotea y; back came; back feels; backwards off; bad and; bad chest; bad headaches; bano se; barriga dura; barriga y
  2 bastante y; bathroom and; be my; be worried; bed rattles; been bleeding; been coughing; been gushing; been here; been pressing; been sitting
  2 been to; beeping at; before but; began; believe i; belly is; belly like; bent; bernice; bici; bien dormido; bien lo; bien ni; bien poquito
  2 bien rapidito; big; black in; bleeding like; blood by; blood just; blood pouring; blow; blue around; blurry and; boca cuando; boca de; body jerking
  2 bomba; bomitando sangre; both; both eyes; bother; boto sangre; bottle is; bottle tonight; box is; brains; brains out; braso isquierdo; brazo le
  2 breast; breath even; breath in; breath today; breathe lying; breathing and; breathing right; breathing stops; brinca la; bringing; bringing up
  2 brother is; brother says; broto; bueno no; buenos dias; bugs; bump; burned bad; burner; but cant; but there; but tums; by hornets; by yellow
  2 cabeza ayer; cabeza de; cabeza horrible; cabeza me; cabeza muy; cabeza toma; cabeza tomo; cable; cadera y; cae el; cae todo; caen las; caida y
  2 calle luna; camarones y; camina; caminar al; can go; can quit; cancele mi; canos; cant go; cant lay; cant reach; cant stay; cargada y; carne y
  2 carro en; carta de; cartas; casa de; casa esta; cat then; catch breath; caught my; cayo redondo; center of; centro del; cerca; cerrar la; chela se
  2 cheque; chest bien; chest discomfort; chest for; chest kicked; chest pains; chest pane; chest still; chicken; chin; chiquititas; choking cant
  2 chorro de; cinco corrientazos; cita me; clammy and; clarita; clearly; cloro en; close my; closing hives; clot; clots feel; cocina desde; coffee cup
  2 coge; coma; comer a; comi camarones; comi poquito; comida y; coming off; como globos; como piedra; como roncando; completo; con mi; con nada
  2 con nausea; con oxigeno; con sentido; confundido no; confundido y; confused doesnt; confuzed; conocimiento en; copd is; corason me; corner
  2 corner of; corre para; corte la; corte y; costado y; costillas; costillas y; coughin; coughin up; could go; cracked my; crushing pain
  2 crushing pressure; cuatro toallas; cuento que; dad slipped; dad woke; daddys; dads mouth; daughter she; days its; de clonazepam; de dia; de hoy
  2 de monoxido; de ronchas; de sobra; de trapo; debajo de; debil y; decir una; defibrilator has; del mareo; del mes; del mismo; del tamano; derecha del
  2 derecha ni; derecha no; derecho de; derepente el; derepente y; desbocado; desde que; desir; desmayado; desmaye esta; desmaye y; desperte con
  2 despierta le; desplomo; desplomo en; destapar; destapar canos; devil; di de; dia en; dialisis esta; dialisis se; dice puras; die and; diez pastillas
  2 difunta; dio en; disparates no; do we; doblo; doblo la; dolido asi; dolor como; dolor opresivo; done being; dont need; dont trust; doom; dormido no
  2 dos manos; dos o; dos parches; dos toallas; dot; double my; down both; down cellar; down had; down there; drank juice; drenched; drink
  2 driveway cant; drooping and; drooping speech; droopy on; dropping :number:; dropping fast; dropping the; duele muchisimo; duro; duro y; each time
  2 earl is; echa espuma; echando sangre; el almuerzo; el anafre; el chest; el corason; el cuarto; el derecho; el derrame; el dia; el equilibrio
  2 el excremento; el gabinete; el gas; el gaznate; el lisinopril; el mas; el mediodia; el mismo; elephant is; eliquis y; embolia a; empape cuatro
  2 empapo; en los; en media; en todo; encuentro el; enredado y; entiende lo; entre una; envenene; epipen y; equilibrio; es un; escribe la; escupiendo
  2 escupiendo sangre; espantoso; esposa y; esposo dice; esta ardiendo; esta atragantando; esta bomitando; esta botando; esta chorreando
  2 esta confundido; esta desmayada; esta desmayado; esta desorientada; esta desorientado; esta echando; esta en; esta fria; esta hora; esta inchando
  2 esta lleno; esta saliendo; esta sin; esta temblando; esta toda; estaba clarita; estomago con; estoy aogando; estoy con; estoy empapao
  2 estoy escupiendo; estoy hinchando; estoy mareado; estufa y; estuve; ever like; ever since; everything went; everywhere wheezing; expired; exploded
  2 eye and; eye it; eye like; eye suddenly; eyes open; face feels; face puffed; face swelled; face too; faint and; fallen and; falta el; farmacia y
  2 fed; fed the; feel dizzy; feel drunk; feel sick; feel woozy; feeling well; feels dead; feels tight; feels weird; fell :number:; fell backwards
  2 fell hit; fell last; fell on; felt nothing; fentanilo juntos; fentanyl patches; feo y; fever no; feverish; fighting me; fin a; fine dear
  2 fine except; fine last; finger; finger says; fingers are; fish; fit; floor and; for that; forgive; fork and; found her; found mom; frascos; frente y
  2 frio palido; from nap; froth coming; fuera; fuerte la; fuerte repente; fuerte y; fuerza tiene; funny and; furnace; furnace is; fuss but; gabinete
  2 gallinas y; garage and; gas a; gasping like; gaznate; gente; get enough; get out; get this; getting out; globos; globos y; glucose monitor
  2 goes through; golpee; golpee la; golpeo; golpeo la; golpio; golpio la; good but; good half; good no; good sugar; gorda; got dizzy; grabbing at
  2 grandpa had; gray as; grey; gripe me; grita que; guardo; ha estado; habia dolido; habia sentido; habla disparates; habla incoherencias; habla y
  2 hablando disparates; hablar de; hace mas; hacerme; had :number:; hago me; half an; hallway and; hammer; hand and; hand is; hang himself
  2 hanging down; hangs there; harm; hasta para; hate to; have bad; have splitting; haveing chest; havent peed; hay nena; he dont; he hasnt
  2 he swallowed; head fainted; head to; headache ever; headache is; headache of; headed; heads; heads and; heard; heartburn but; heavy and; help chest
  2 help took; helped; her hand; her lips; her nap; her neck; her sleeping; her water; hermano se; hi this; hijos y; him; him awake; him on; himself if
  2 hinchada y; hinchando la; hinchazon de; hip is; hirviendo todo; hirviendo y; his ear; his legs; his lips; his mother; hives head; hondo; honey i
  2 hora estaba; horas con; hormigueo; hornets; hospital no; hour now; house caught; how am; how are; hoy y; humalog; hurry he; hurting and
  2 hurting real; husban; husband fainted; husband isnt; husband just; husband se; husband took; husband wont; i about; i believe; i checked; i couldnt
  2 i dont; i intend; i let; i lie; i might; i mixed; i shake; i slipped; i swear; i tied; i want; i wanted; iba; ice and; in one; inchando; inchando la
  2 indigestion i; insulins; insulins took; intend; irme; is bent; is blurry; is cold; is dropping; is foaming; is funny; is gasping; is got
  2 is grabbing; is hot; is i; is itchy; is low; is making; is poking; is racing; is real; is shaking; is shorter; is spurting; is suddenly; is terrible
  2 is turned; is weak; isnt touching; isquierdo; it can; it cant; it hasnt; it hurts; it i; it just; it take; its all; its bleeding; its closing
  2 its getting; its running; its squirting; its still; its that; izquierdo del; izquierdo desde; izquierdo dormido; jackets; jerking all; jerking and
  2 jugando domino; juntos; just coughed; just hangs; just says; just went; keep dropping; keep him; keep on; keep spitting; keep veering; keeps coming
  2 keeps nodding; keeps saying; knocked; knows; kowalczyk; l; la amoxicilina; la azotea; la baba; la baja; la dona; la medicina; la mirada; la morfina
  2 la motosierra; la nina; la nitro; la precion; la regadera; la tina; la traqueo; la vecina; la vuelta; lado cuando; landed; las cartas; las costillas
  2 las mias; las voy; laying here; laying in; laying on; le abrio; le amarre; le cerro; le cuelga; le cuento; le quedo; le ven; left and; left half
  2 left harm; left shoulder; leg just; leg on; leg since; leg suddenly; lengua desde; lengua no; levantar la; levantarme del; levante; licenciada
  2 lie down; lift my; like an; like balloons; like fainting; like mush; like something; limp and; lip; lips bluish; lisinopril and; lit; living like
  2 llame a; llameme; llave; llega hasta; llenan; llene; lleno de; lleva :number:; llevo rato; lo and; lo tengo; loaded and; locked; lodo; long
  2 long pauses; los frascos; los nervios; loss; loss of; low sugar; lucecitas; lucido; luna; lupe; lying; lying down; made pot; make a; making a; mala
  2 mami se; mami tiene; mandibula y; mantener despierto; marcapasos; mareada y; maria; martillazo; mas corta; mas mensajes; mas y; mato a; maybe its
  2 me abri; me comi; me dan; me dice; me doblo; me down; me envenene; me golpee; me if; me levante; me levanto; me like; me llenan; me nubla; me nublo
  2 me pee; me pusieran; me quitaron; me rasga; me rasgan; me right; me three; me ven; medicinas de; medidor; menos pero; mensajes me; metieron
  2 mi difunta; mi glucosa; mi mamita; mi suegro; mi viejito; mi y; mias; min and; mins; minutes now; minutos y; mirada; mismo lado; mismo y
  2 mistake :number:; mitad derecha; mojo; molestia; molestia pero; mom had; morada y; morados y; more texts; morfina en; morning dear; morning my
  2 mother has; mother says; mothers; motosierra; mouth started; mover la; mover las; moving; mrs alvarez; ms; muchacha que; mucho para; mucho respirar
  2 mucho sueno; muela y; muerta; mueve no; mumbling; muy confundido; muy dormido; my balance; my breast; my breth; my chin; my copd; my eyelid
  2 my finger; my husban; my incision; my insulins; my mom; my nap; my rectum; my rescue; my shirt; my skull; my sleeve; my ticker; my tooth; my upper
  2 my wheelchair; n i; nada nomas; nada se; nap and; nausea and; nearly fainted; nebulizer; neck fever; negro negro; neighbor i; nena me; nervios
  2 new pill; ni agua; ni con; ni sentada; nieta se; nieto se; night cant; nightstand; nitro didnt; no dormi; no escriban; no esta; no i; no matter
  2 no paro; no toma; nobody home; nodding; nodding off; noggin on; noise; nomas es; nonsense; normal at; nos va; not coming; not going; not so
  2 nothing like; now hives; now one; now she; now the; now there; nubla; nubla la; nublo; nuca tiesa; number is; numbness; nunca habia; oatmeal only
  2 of being; of body; of one; off :number:; off when; oh and; ojo asi; ojos despues; ojos virados; ok at; ok me; on suddenly; on thinners; once and
  2 once at; one like; open but; opresivo; opresivo en; or two; orina; orino y; oscuro; other and; other one; our stomach; out funny; oven and
  2 over eyes; over on; overdose; own spit; oxigeno a; oxygen concentrator; oxygen machine; oxygen turned; oye mi; pain :number:; pain going; pain i
  2 pain medicines; pain real; pain x; pains; palabra y; palabras no; pale; panting just; pantry; panza y; papa con; papa repente; para; para dormir
  2 para tras; park the; parpado; pasa; past :number:; pastilla y; pastillas aqui; pastillas en; pastillas esta; pauses; pecho a; pecho horrible
  2 pecho pesado; pee a; pegajoso; pegar; peleando; pena molestar; pense que; people who; pero ella; pero hoy; pero llevo; pesado; picada de; picaron
  2 picking at; pierna con; pierna le; piernas y; pig; pig from; pill bottles; pillbox; pills a; pills counted; pills twice; piso esta; pistola en
  2 pleas; please make; plugged; pocket; poisoned; pop cant; pops; por minuto; porch steps; porque mi; port is; pounding and; pouring blood; pouring for
  2 pouring out; power is; pradaxa; prendimos; prendimos el; prendio; prendio la; presion no; pressing on; privado; program but; pronto a; puede caminar
  2 puede levantar; puede llamar; puedo jalar; puedo mantener; puedo respira; puffed; puffed up; puffin; puffing; pulls; pulmon; pumping blood; punalada
  2 punalada en; pupilas chiquititas; purple and; puse el; pusieran; puso fria; puso negra; puso tieso; put weight; que amaneci; que ano; que habla
  2 que hago; que hay; que hoy; que lo; que programa; que siente; que sube; quedo como; quedo con; quedo inconciente; quedo mas; quiere hablar
  2 quiere ir; quiere morir; quiero desir; quiero estar; quiero terminar; quijada con; quisiera no; quit asking; quit its; quita con; racing :number:
  2 rail; rajo; rajo la; ran dry; rapidito y; rapido y; rasga; rasgan; ratos; rattles; rattling; rcp; reach; read :number:; reading is; real drowsy
  2 real fast; real hard; real sweaty; regadera; remember falling; repente un; repente y; respira muy; revienta la; ribs when; right side; ripped; robe
  2 rock hard; rodilla para; roja bastante; ron; ronca raro; ronquido; room spinning; rosadita; sacaron una; sacude; sacudia; sacudia todito; sale negra
  2 sale por; salen los; same time; sangrando por; sangrar y; sangre al; sangre brinca; sangre como; sangre en; sangre le; saw blood; says hell
  2 says leave; screaming and; se comio; se desplomo; se golpeo; se golpio; se muere; se orino; se sacude; se sacudia; seconds; see; seguidos y
  2 senora esta; senorita disculpe; sentance; sera el; servido; servido en; shade; shake him; shaking and; shaking bad; shaky and; shaky sugar
  2 sharp stabbing; she fainted; she keeps; she put; shoes in; shoot himself; shunt; side quit; side since; siente que; siento una; siete
  2 since midnight; since noon; siri text; sirimba; sit up; sittin on; skin dry; sleeping; sleeps; sleepy now; sleeve; sleeve on; slid off; slurred and
  2 so maybe; so much; so tight; so weak; soaked with; sobra; sobre; something terrible; son in; soponcio; sound like; soy diabetica; soy su
  2 soy yesenia; spill; spill hit; spit up; split; splitting heads; spurting blood; squad; squeeze; squirting i; stand and; stand straight; staring off
  2 started :number:; steak he; steak stuck; step stool; steps and; stiff; still gasping; still hurting; stomach hard; stop my; stop please; stop this
  2 stop ya; stops and; straight line; stroke my; stuck cant; stuck pig; sube a; such; such a; sudada; sudando a; sudden cant; sudden loss; suddenly he
  2 suddenly i; sudo mucho; sudor con; sudor y; sudorfrio no; suegra esta; suffocating; sugar of; swear; sweating buckets; sweating through
  2 swelling and; swelling shut; swollen i; tabla y; table and; take xarelto; talk good; talk rite; talking nonsense; talking out; tamano de; tank ran
  2 tanque de; tar :number:; tar and; tasha; temblando todo; temblar; temblar y; temblores; tengo dormido; tengo falta; tengo fuerzas; terrible pain
  2 terrible pressure; text sorry; texts but; that aneurysm; that comes; that lisinopril; the bandage; the bleeding; the bottle; the crossword; the cut
  2 the devil; the fentanyl; the house; the ladder; the middle; the nebulizer; the pantry; the pot; the second; the stove; the tylenol; they told
  2 thing but; think arm; think its; thinking the; thinks; thinks its; third time; this be; this hour; this no; this pressure; throat he
  2 thunderclap headache; tia; tied a; tiene ampollas; tiene calentura; tiene fiebre; tiene toda; tieso y; til monday; time and; time it; times this
  2 tina; tirada afuera; tirao; tirao en; tired i; to blow; to faint; to her; to just; to stand; to swalow; to toe; to trouble; toda sudada; todito; toi
  2 tomar aire; tomo como; tonight she; took double; took three; trabada; trabajo respirar; tragar y; traqueo; traqueo y; tras; tres parches; tres veces
  2 tripped; trono; trouble catching; trouble swallowing; trust; tub an; tub and; tums did; turned up; twice and; two of; tylenol pm; un frasco
  2 un martillazo; un minuto; un parpado; un pronto; un soponcio; un sudorfrio; una avispa; una cosa; una faja; una pupila; una sirimba; una voz
  2 unas azules; unconscious in; unos camarones; up :number:; up cant; up confused; up enough; up please; up some; up straight; up under; upper
  2 upper back; vacas; vayan; ve adentro; ve gente; veo bien; veo lucecitas; veo todo; ver si; ves; vi la; vida como; vida esta; vino de; virados; vise
  2 vision and; vision borrosa; voice is; vomitado; vomitar y; vomiting all; vomiting nonstop; vomito y; voy al; wait; walk a; walking to; want the
  2 was doing; was his; was poisoned; watching tv; water; water she; way and; we cant; we do; we had; weak on; wearing; week of; were; were watching
  2 whacked; what now; when they; whenever; whenever i; where he; where my; whole left; whole right; whole week; wife drank; wife fainted; wife fell
  2 window; with fever; with pressure; with vomiting; woke from; wont drink; worst ever; worst of; wringing wet; x :number:; xanax; y ahorita
  2 y arrastro; y babea; y blanca; y cai; y de; y echa; y echo; y escupo; y estamos; y grita; y luego; y mareada; y morada; y mucho; y nauseas; y palida
  2 y pegajoso; y perdio; y solo; y toma; y una; y viendo; y vomitando; ya le; ya parece; ya vomite; yard and; yellow jackets; yeyo a; you think
  2 zumbido
  -2 :bad: :emoji:; :laugh: :laugh:; :number: al; :number: do; :number: doing; :number: feeling; :number: heart; :number: it; :number: its; :number: la
  -2 :number: lo; :number: lol; :number: mejor; :number: mg; :number: or; :number: pills; :number: sitting; :number: solo; :number: still; :number: they
  -2 :number: tho; :number: wasps; :number: yo; a ball; a bigger; a bill; a burning; a charge; a cheaper; a chest; a class; a copy; a decir
  -2 a emergencia; a esa; a fainting; a fin; a fumigar; a grape; a honduras; a kid; a kitten; a llover; a month; a movie; a murder; a nosebleed
  -2 a picture; a splinter; a stab; a suicide; a tetanus; a text; a toda; a urgencias; a ustedes; a year; a yes; abierta; able; able to; about gave
  -2 about this; abril; acaban; acaben; acaso; account; achy; acidez por; after a; after her; again good; again no; against; ago; agradeceria que
  -2 agradezco mucho; agradezco pero; agreed; aguacate con; ahi la; ahi que; ahogada; ahogada en; ahogado; ahogado en; ahogos; ahora lo; aid is
  -2 al aparato; al cementerio; al final; al laboratorio; al vecino; alergias; alguien por; all his; all morning; all normal; all texts; all this
  -2 alla la; allowed to; almuerzo; aloe; already do; already said; already with; alto el; alto que; always is; alzheimer; alzheimer y; am all
  -2 am asking; am getting; am quite; am sticking; am supposed; am taking; am telling; ama; amable; amables; amanecio muy; amlodipine; amor; an :number:
  -2 analisis de; and dont; and dry; and hard; and here; and ill; and need; and on; and put; and quit; andamos bien; andar; angustia; anniversary
  -2 annoying; anos pero; anos sera; answer these; answering for; anticoagulante para; anticoagulantes; anuncio; any lotion; any of; any thoughts
  -2 anymore so; anything; apago el; apaguen eso; aparato; apellido; app; appointment for; aqui andamos; aqui llegue; are both; are in; are sugar
  -2 are you; arguing; arm from; arm should; around :number:; arregla; arreglar; arreglo; arreglo el; arthritis acting; artichoke; artichoke hearts
  -2 as an; as frog; as to; asco; asesino; asi se; asked so; asking me; aspirin before; asthma; asusta; asusta cada; at breakfast; at water; ate a
  -2 atentamente; atiende los; atragante de; aunque; autorizacion; autorizacion para; away from; away lol; away on; ayer me; ayer puedo; azucar la
  -2 baby i; back clear; back to; bad at; baile; bajara; bajenme de; bajo para; ball; banarme; band; bandaid on; barata; barberia; bascula; battery died
  -2 battery is; be able; be getting; be late; be left; be so; be tested; be too; because; been confused; been constipated; been for; been real
  -2 been vomiting; before i; before or; bendito sea; beto; better every; better today; bien :number:; bien de; bien dormi; bien los; bien nena
  -2 bien todo; bien tome; big and; bill for; bill from; bingo i; bit tired; bite on; bleeding gums; bleeding i; bleeding right; blister; blood on
  -2 bloodwork; blowing; blowing up; blurry vision; bob; boca bien; boca con; bolsa; bombita azul; booklet; borrame de; borreme de; borrenlo; boto o
  -2 bottle says; branson; breath doing; breeze; breeze with; brother had; brothers; bruise from; bruise where; brutal; bueno de; bueno para; buried my
  -2 burst; but no; buy; by it; by itself; cada mensaje; cada texto; cadera no; cae bien; caer; caidas ni; call first; call if; calle; calls from
  -2 came for; came home; caminar me; caminata; can come; can stop; cancelo el; cancelo mi; cancion; candle; candy; cansadita; cant even; cant stand
  -2 cara chueca; care for; care to; case; case of; cataract; cataratas; cause of; cayo bien; cayo muy; cayo un; celular de; cementerio; centro; charge
  -2 charges :number:; charges me; charla; charla en; chart say; cheaper; check my; checkin; cheeseburger but; chica; chicken breast; chili; chiquito me
  -2 choked again; church and; ciruela pasa; cirujano; cita es; cita por; claritin with; clarito; clases; class is; class on; clock; closed; codo
  -2 codo con; codos; coffee and; coffee in; coffee lol; colorada; comadre tuvo; come bien; come off; come see; come with; comer ciruela; comer con
  -2 comes in; comezon de; coming down; como alergia; como hace; como hago; compania; company i; comprando; compression socks; compression stockings
  -2 compu; con uno; confused not; consent to; contactarme; contactarme por; conteste ayer; continuar; continuar recibiendo; control number
  -2 convulsionado; copia; copia de; copies; corazon a; corazon contento; corazon cuando; corazon es; corazon que; corn; corn on; coronilla; correo
  -2 corten; cosas al; cost anything; cough denies; cough finally; count :number:; covered by; crap; crazy; crazy and; cream do; cremita; cual compro
  -2 cual era; cual me; cual pastilla; cuando lo; cuando murio; cuando termino; cuando va; cuando yo; cuanta; cuanto dura; cuanto jugo; cuantos dias
  -2 cuenta para; cuerpo con; cuesta algo; cuesta el; cuidan; cuide; cut off; cut that; da algo; da el; daily check; daily messages; dale; dame; dan mas
  -2 dano con; dano la; data; daughter first; day is; day like; day who; days is; de ayer; de bebe; de como; de coraje; de corazon; de cuando; de dolor
  -2 de el; de ese; de espera; de jengibre; de jesus; de la; de limon; de manana; de mensajitos; de nada; de numero; de opinion; de oro; de pan
  -2 de preocuparse; de rosa; de tomar; de tos; de vacaciones; dead but; deaf; death with; debe; debo comer; deceo; deceo resivir; decided against
  -2 decline be; dejar el; dejenme tranquilo; dejo sin; del anticoagulante; del expediente; del flu; del inhalador; del laboratorio; del martes
  -2 del oximetro; del plan; del tetano; del trabajo; del viernes; denies any; denies cough; denies pain; denme; denme de; depends how; dept; derrame el
  -2 derrame es; desea; deseo continuar; deseo recibir; desk and; desmayaba cuando; despacito; despues del; dia de; dia el; dia esta; diabetic and
  -2 diabetico; dialysis and; diarios; dias me; did get; did the; died so; dientes; dieron de; diet sheet; diga que; dio la; discontinue the; divorcio
  -2 dizzy not; do they; do want; do with; doc said; doc says; doctor dijo; doctor patel; doctor says; doctora; does a; does doctor; does this
  -2 does your; dog died; dog had; doing alright; doing just; dolares por; doler; dolido; dolido el; dolor niega; dolor puedo; dolorcito; don julio
  -2 donde entrego; dont consent; dont give; dont write; doris; dormida en; dos anos; dose of; double up; dressing; drops are; drug; due; due for
  -2 duermo bien; durisimo; eco; edema; effective; effective today; el abogado; el andador; el centro; el cirujano; el codo; el desayuno; el divorcio
  -2 el envio; el grupo; el hombro; el huracan; el juego; el medico; el nieto; el nuevo; el papelito; el partido; el recibo; el reloj; el sillon
  -2 el sofa; el te; el transporte; el ultrasonido; el viaje; el zapato; elbows; electric; electric bill; eliminenme; else is; em dead; emergency drill
  -2 en hacerme; en ingles; en letra; en mexico; en que; en toda; encargada; ends in; enfermera me; enough is; enterramos; enterramos a; entiendo
  -2 entiendo que; entrego; envio de; epilepticos; epilepticos yo; equivocado no; er last; era de; era sangre; es de; es el; es enfermera; esa que
  -2 escalofrios que; escriban aqui; escribe no; escriben mas; ese mensaje; eso cuenta; eso el; esos textos; espalda un; espanol en; espera
  -2 esperando que; esposa es; esposo de; esposo ella; esposo tuvo; esta aqui; esta colorada; esta equivocado; esta me; estamos bien; estan matando
  -2 estar fregando; estas cosas; este ano; este es; este servicio; estornudos nomas; estoy que; estrenida hace; estudio; evelyn; even on; ever did
  -2 ever goes; exam; exercise; expediente y; expired and; explained; explained it; explican; exploto; exploto de; eye doctor; fainted cold; faja
  -2 fall and; fall in; fall prevention; fallecio en; fallecio por; fallen; falto el; familia eso; fast for; father died; favor dejen; favorcito; feb
  -2 feb :number:; febrero; feel better; feel off; feel ok; feel real; feeling blue; fell through; fever can; fiebre la; file; fill of; fin se
  -2 finally quit; finally stopped; fine as; fine just; fine over; fine thanks; finger a; fire alarm; fire and; fire dept; first or; flores; fluttering
  -2 foods; foot doctor; for another; for diabetics; for florida; for him; for it; for some; for texting; for thursday; ford; forgot to; form asks
  -2 fregando; fregando con; frog hair; from last; from no; fue hace; fuera de; fui en; fumar en; fumigar; further; gana; garden but; gato encima
  -2 gave you; gene; get another; get chest; get dizzy; get more; get on; get them; girl on; give up; gladys; go back; goes below; golpe de
  -2 good :number:; good all; good i; good spirits; good took; good way; got all; got it; got shot; got that; graduated; grandbabies; grandkids are
  -2 grape; great grandson; gripe; guagua me; guagua ya; guess what; gustan; hablamos; hable espanol; hablo de; hacen compania; hacen el; hacia
  -2 had pneumonia; hago con; haha doing; haha i; half dead; half to; hambre esperando; handles all; hands are; happen; happen if; happened just
  -2 happyto; hard i; has :number:; has his; has it; has the; hasnt happened; hasta que; have decline; hay algo; hay fever; hay otro; hay quien
  -2 hay transporte; he ate; he hecho; he need; he no; he podido; headache no; healthy as; hear; heard about; heart plants; help please; her no; here
  -2 here no; here please; here so; hereda; hermana murio; hers; higado; hija primero; hijo de; hinchados; hinche; hip in; his arm; his own; his phone
  -2 his wife; hit a; hit her; hoja; hojita; hojita de; hola buen; hold a; holter; hora por; hormigas; hospice now; hospicio; hospital is; hot as
  -2 house phone; how would; hoy ni; huracan; husband died; husband fell; husband frank; husband passed; husband says; husband up; i answer; i asked
  -2 i at; i buy; i double; i due; i ended; i go; i heard; i left; i move; i nearly; i opt; i pay; i read; i send; i sign; i thought; i turn
  -2 i unsubscribe; i weigh; i won; ibuprofeno; if it; iglesia y; igual :number:; ill have; in case; in cold; in good; in large; in texts; infarto el
  -2 influenza; ingles; insulina que; interesa seguir; ir a; is achy; is big; is bothering; is closed; is mine; is moving; is prune; is strong
  -2 is texting; is vaseline; is visiting; is when; it again; it depends; it dings; it last; it need; it on; it please; it quit; it quits; it safe
  -2 it the; it wrote; itchy on; its a; its no; jaja todo; jajaja estoy; jajaja por; jarabe puedo; jengibre; jengibre con; johnson; jugo de; juice ok
  -2 junio; just been; just kidding; just no; just the; keep coming; keep texting; keeps dying; kidney stone; killed me; kim said; kind as; kindly cease
  -2 kindly remove; kindly stop; kitten; knees are; knew; knock on; knocked em; know about; know when; la azucar; la barberia; la boda; la bolsa
  -2 la calle; la caspa; la comezon; la compu; la contrasena; la coronilla; la crema; la cvs; la direccion; la dosis; la encargada; la hojita
  -2 la influenza; la limpieza; la linea; la llevo; la lucha; la maquinita; la memoria; la muestra; la nitroglicerina; la oreja; la prostata; la proxima
  -2 la puse; la sabila; la semana; la sulfa; la tiroides; la virgen; la voz; la zumba; lab results; label; label says; landline; las gotas; las mananas
  -2 las medias; las medicinas; las noches; las tirillas; las vacunas; last one; laughing at; law had; lawn; lawyer; le dije; le duele; le envien
  -2 le hace; le lleguen; le reclamo; le ruego; le sigo; leave for; leaving; left a; left my; legs are; lei que; lejos; les dije; letra grande; lets
  -2 like every; like she; like them; limpieza; lindo; line for; lipitor; lips swelled; list it; listed; little bruise; little letters; little sore
  -2 little upset; llama el; llamada; llaman; llegara; llegara a; llegaron; llego mi; llego su; lleguen mas; llevar; llevo los; llore a; llore como
  -2 lo corte; lo llevo; lo mandan; lo manden; lo mismo; lo quito; lo vi; lol doing; lol just; lol sugar; long before; lord; los avisos; los codos
  -2 los del; los diabeticos; los leo; los mande; los necesito; los tigres; los voy; lotion you; love; lovely; low salt; lucha; lucha pero; luck i
  -2 luego vemos; lunch with; lunes me; lupita; make; mama dice; mama fallecio; mama murio; mama pregunta; mama y; man got; manager; manana; manana a
  -2 mandan mas; mandando cosas; mandando esto; mandar mensajes; mandarme mensajes; mandarme textos; mandeme; mandenme el; mandes nada; mando la; many a
  -2 many make; maquina de; march and; mareos sin; marido y; martes por; mary; mas adelante; mas barata; mas cono; mas de; mas gracias; mas mensajitos
  -2 mas tiritas; mata del; matamos; matar de; matarme ni; may i; me alcanza; me basta; me borren; me brinca; me by; me cancelo; me despiertan; me do
  -2 me explican; me for; me gano; me go; me haha; me hinche; me later; me llama; me llaman; me manda; me messages; me move; me now; me of; me operaron
  -2 me parte; me peso; me ponen; me quitan; me roza; me saquen; me stuff; me take; me textee; me textien; me which; mean i; medicare pay; mediodia y
  -2 meeting; mejor el; mejor ya; memoria; mensaje de; mensaje mas; mensaje ya; mensajes en; mensajes la; mensajes mi; mensajito; mention it; mes que
  -2 mes y; messages going; messages off; messaging me; mexico; mg; mi ama; mi amor; mi autorizacion; mi cafecito; mi del; mi enfermera; mi examen
  -2 mi no; mi nombre; mi novela; middling; mide; mind; mine i; mine was; mire senorita; mis dos; mis mensajes; mis nietos; mis pastillas; misma
  -2 mismo dia; miss bingo; missed the; moleste mas; molesten mas; mom died; month i; month is; mor; morao; more she; morning feeling; morning i
  -2 mornings; mother died; mother doesnt; moving the; mri; msging; much; much does; muchacha se; muchacho me; mudamos; mudamos a; mude para; muela el
  -2 muerte con; muestra; muestra de; muneca por; music; my account; my battery; my bleeding; my church; my coffee; my cough; my coverage; my elbows
  -2 my fill; my great; my inr; my lab; my lawyer; my lipitor; my lisinopril; my little; my minutes; my new; my other; my password; my pulse; my records
  -2 my ride; my statin; my tetanus; my wrist; myself and; myself shaving; na de; nada nuevo; nada raro; nail lol; nearly had; necesito cambiar
  -2 necesito la; necesito que; necesito refill; neck from; need new; neighbor passed; neighbor swears; neither do; neuro; never contact; never signed
  -2 new battery; new doctor; new glucose; new great; new inhaler; new pills; new soap; newspaper; next door; ni ahogo; ni desmayado; ni ninguna; nicely
  -2 night; nina me; no camino; no confusion; no debo; no deceo; no dejen; no desea; no end; no envien; no era; no firme; no mija; no mio; no mor
  -2 no need; no numbness; no pedi; no pierdan; no quiere; no recibir; no seizures; no sigan; no use; no vive; no volver; no vuelva; no ya; no yes
  -2 nobody fell; nobody is; noche el; nomas por; nombre del; non; nopal con; nope no; nope none; normal el; normal with; normal y; normales
  -2 nos mudamos; nose since; not confused; not too; nothing; nothing to; notinterested remove; novela me; now that; now you; nuevo cuando; nuevos me
  -2 number again; number from; numbers all; numbness no; numero no; nurse call; nurse kim; o despues; o el; o mejor; o miralax; o se; o tiene; of all
  -2 of an; of church; of gold; of here; of metformin; of test; of there; of us; of you; of yours; off these; often should; ojos y; ok for; ok hon
  -2 ok the; ok who; olvida la; olvida una; olvidado; olvidelo; olvidense; olvidense de; on ankle; on any; on dialysis; on is; on sale; on these
  -2 on which; on wood; on your; once back; one :number:; one hand; one i; one off; one time; ones i; only have; only take; open on; operacion de
  -2 operaron; opinion; opinion no; or after; or call; or do; or text; orlando y; oro; other pills; otra persona; otra semana; otro mensaje; out how
  -2 over here; overdoses; pacemaker check; padrastro; padrastro en; paga la; pague; pain but; pain on; painted; pan dulce; papa dice; papa ya; papel de
  -2 papeles llevo; papers; para andar; para banarme; para diabeticos; para esto; para las; para orlando; para saber; para y; para youmaytext; parada de
  -2 parar por; parche se; park at; part of; participar en; partida; partido estuvo; partir; pasa nada; pasada y; pasado me; paso lejos; password; past
  -2 pastilla basta; pastilla es; pastillita de; patatus en; patch on; patel; patron; paz con; pecho desde; pecho es; pecho esta; pecho lo; pechuga de
  -2 pedacito; pedacito de; pedi esto; pedir; pegue la; pena preguntar; pendant; penicilina de; penicillin; people call; perdio la; perfectly ok
  -2 perfecto; perhaps; permission for; pero contenta; pero cuanto; pero lo; pero prefiero; pero quiero; perrito; peso igual; pharmacist wants
  -2 pharmacy is; phone again; phone calls; phone i; phone instead; phone number; phone so; pica poquito; pican los; pictures; pidio; pido que; pierdan
  -2 pierdan su; pierna me; pill on; pills at; pills in; plain; played; please cease; please close; please fix; please keep; please my; please resend
  -2 please signmeup; please stpo; please undo; please unenroll; plis; pneumonia shot; podiatrist; podido; podologo; poison control; pollen which
  -2 pollo sin; ponen la; poner en; poner la; pongan; por :number:; por aqui; por correo; por la; por los; por que; por semana; por ustedes; porch
  -2 possible; possible to; preacher; precio de; prefer; preguntadera; preguntan; preocuparse; presion es; presion hoy; presion y; pressure machine
  -2 prevention class; probly; program is; programa ese; prostata; prunes; puede cambiar; pueden dar; puedo esperar; puedo volver; puerco para; pulso
  -2 puro; que ayude; que deje; que el; que entra; que ese; que exploto; que jarabe; que les; que numero; que papeles; que parar; que pita; que salio
  -2 que sangro; que suena; que susto; que tomar; que viene; quedan :number:; quede con; queme la; quick question; quienes son; quiera; quiero cambiar
  -2 quiero llegar; quiero ninguna; quiero parar; quisiera que; quit bugging; quit i; quita desde; quitame de; quitaron el; quitenlo; quitenlo de
  -2 quitenme los; quito para; quits; quiza; rain here; ramiro; ramona; rapido a; raspe la; rd please; read it; reading a; reading it; reading the
  -2 ready; recados; recepcion; receta se; rechazo con; recibi su; recibir los; recibo; reclamo; refill for; rego; reloj; remind; remind me; remover
  -2 remuevan; remuevan este; renuncio; reply; request; reschedule thursday; resend it; resivir mas; respect; respirar nada; respire; resultados del
  -2 results please; retirenme; revisan; revisar; reviso; rid; rid of; ride fell; ride to; rinon; rinones; risa con; robaron; robert; rodilla cuando
  -2 rodillas me; rosa; roza; rub; run out; running; running in; runs out; sabila; saco; safe for; said it; said no; said stop; saldo; sale el
  -2 salieron bien; salsa; san; sangre cuando; sangre un; santa; save; say it; saying i; says stop; says they; scale; scared me; se angustia; se hereda
  -2 se quita; se seco; se si; sea dios; seco la; see no; see you; seguidas y; seizures as; seizures not; semana atienden; senales de; send it
  -2 send more; sending her; sending this; senora que; senorita con; sensor; sensor de; set this; sets; shampoo; she can; she fell; she gets
  -2 she handles; she have; shingles shot; shot and; shot at; shot today; should that; show about; shut these; si acaso; si mija; si ni; si senorita
  -2 sick feeling; siempre esta; siendo; siento nada; siete anos; siguen mandando; silba el; silla de; sillon; sin calentura; sin fuerzas; sin mareos
  -2 since do; since i; since monday; sirven; skipped; skipped my; slept well; smoke alarm; snore; so but; so ill; so many; so sad; so she; so take
  -2 so there; so wait; soak; soak it; soap; socks; sofa; some blood; some time; son he; son los; soon; soy otra; soy paciente; spaghetti; spam; spare
  -2 spell; spirits; splinter; spot a; sticking to; stiff when; still meeting; still on; still want; stinks; stitches when; stockings; stockings are
  -2 stomach is; stop at; stop bothering; stop is; stop it; stop msging; stop taking; stop worrying; stopped smoking; stopped the; stpo sending
  -2 stroke and; stroke back; stroke follow; stroke last; strokes; stuck on; stuffy; su lista; su tiempo; sube el; suena y; sugar mine; suicide thoughts
  -2 sunburn; sunburn on; sunday and; sunset did; sure but; surgeon; surgery is; surgery on; sus textos; suyos; swears; swears by; sweetheart; swelled
  -2 swelling in; swollen and; take claritin; take this; take two; take us; taking a; tamales puedo; tantito el; tanto anuncio; tantos; tantos mensajes
  -2 tarjeta nueva; telefono en; telefono nuevo; telefono si; telenovela; temblor de; tengo cita; tengo mareos; tengo otro; tengo para; tengo yo
  -2 tenia :number:; terminate; termine la; termine mis; terminen; termino el; test i; tetano; tetanus shot; text again; text here; text list
  -2 text messaging; text please; text so; text this; text too; textee; textee mas; texting business; texting deal; texting her; texting please
  -2 texting program; texting thing; texto mas; texto no; textos a; textos ya; texts a; texts already; texts any; texts off; texts out; thanks anyway
  -2 that a; that alright; that be; that go; that in; that low; that mean; that normal; that off; that ok; that on; that place; that right
  -2 the appointment; the army; the atorvastatin; the baby; the battery; the blue; the bottom; the box; the breeze; the computer; the date; the eliquis
  -2 the family; the fire; the fridge; the grandbabies; the grandkids; the history; the insurance; the label; the lawn; the little; the mornings
  -2 the movie; the needle; the newspaper; the old; the parking; the porch; the potassium; the reminders; the seizures; the shingles; the shot
  -2 the signs; the thyroid; the tv; the two; the usual; the vet; the visiting; the walker; the watch; the word; the xray; their; them at; them off
  -2 them to; there any; these any; these are; they have; they stopped; thin; think about; third; this a; this and; this crap; this rain; this stop
  -2 this the; this weather; tho; those things; thought i; threw; through with; thursday instead; tiempo en; tiene tos; tienen que; tigres; time as
  -2 time do; tio; tirillas; tiritas para; tiroides; titanic; to bien; to but; to check; to date; to drink; to heart; to lift; to middling; to move
  -2 to pay; to walgreens; to withdraw; to you; toast and; toca hacerme; todavia necesita; todavia tengo; today for; today ha; today lol; today no
  -2 todo corazon; todo ni; todo respeto; todo salio; toe on; told us; tomando la; tomar aspirina; tomar cafe; tomo dos; tomo la; tomo las; tomo mucho
  -2 too early; too weak; took an; took it; toothpaste; toronja con; trae; tranquilo con; tranquilo sin; tremor; trivia; trouble; tuesdays; turn off
  -2 turn these; turning yellow; turns; tuve un; tv died; twins; txt me; ulcera; ulcera que; ultrasonido; ultrasonido del; un asilo; un calor
  -2 un padrastro; un pedacito; unero chiquito; uno basta; uno que; unos; up or; urgencias; us is; us now; us off; us to; usan; usar esto; use a; used
  -2 ustedes dan; ustedes los; ustedes tienen; va en; vacaciones; vacuna ayer; vacuna me; vaporu; vaselina; vaseline; vaseline alright; vaso
  -2 vecino murio; velorio; vencio; venir; ver la; verdad o; verdad que; vet; vez la; vez ya; vi en; viaje el; viaje pero; vida hace; viejo y; viene el
  -2 viernes me; visit i; visitas; vitamin d; vivaporu; vos no; vs; vuelven; vuelven a; waited :number:; wake me; walgreens on; walk today; walking
  -2 wanda; want her; want no; want you; wanting; wants me; was clear; was gas; was going; was lovely; was perfectly; was so; was still; watching my
  -2 we buried; we dont; we laughed; weak as; weak to; wednesday; wednesdays; weekend; weight down; well ate; well thank; what can; what cream; what if
  -2 what were; wheels; when will; whether; which arm; which cough; whos; wife handles; wife says; will the; with doctor; with food; with him; with pain
  -2 withdraw from; without asking; wood; wore; worried about; worry; would a; would happen; wrist it; xray came; xray from; y a; y amaneci; y ando
  -2 y pongan; y que; y todo; y traigo; ya cerro; ya dejen; ya les; ya no; ya por; ya pueden; ya quiero; ya salio; yall send; yard; yes maam; yes who
  -2 yes youmaytext; yesterday :number:; yesterdays; yo cuando; yo estaba; yo quiero; yo tambien; you are; you ask; you called; you do; you listed
  -2 you need; you said; you send; you told; you want; youd; your form; your office; yours is; zapatos me; zumba
  -3 :emoji: :emoji:; :good: :good:; :number: dollars; :number: es; :number: how; :number: hrs; :number: just; :number: kilos; :number: lbs
  -3 :number: left; :number: not; :number: rd; :number: todavia; :number: yr; :stop:; a bleeding; a counselor; a dar; a ella; a generic; a girl; a m
  -3 a mandar; a mild; a orinar; a paramedic; a person; a ponce; a ratos; a sacar; a test; a1c came; abogado; abre el; acaba la; ace; acepta; acepta mi
  -3 acepto que; adelante; afraid; after :number:; after i; after pizza; after supper; after yard; again after; again next; ago and; agradeceria
  -3 agree with; agua de; ahi voy; ahogando en; ahogo el; ahora es; ai; aide she; al cel; al celular; al doctor; al fin; al galan; al telefono; alcanza
  -3 aleve; algun examen; all; all around; all fine; all healed; all right; all that; all well; allergic; already told; am alright; am drowning
  -3 am happy; am her; am reading; am through; amarillo le; ampollita; and do; and god; and itchy; and poa; and recovered; and sleeping; and that
  -3 and thursdays; and turning; and wants; and you; and your; andamos; ankle itches; anoche estuvo; anos eso; anos que; antes del; antes o; anual
  -3 anulenlo; any just; any seizures; aprieta mucho; aquella; aquella vez; aqui al; aqui estamos; aqui sigo; ardor; are fine; are stiff; arm where
  -3 army; as a; as i; asere; asi es; asilo; asilo y; aspirina antes; at risk; at that; ate breakfast; attack when; autorizo que; ayer ya; ayunas para
  -3 back monday; back yet; baston; batteries; be fine; be off; be ready; bebe; been a; been good; been sick; below :number:; bien aqui; bien bien
  -3 bien mijita; birds; bit when; bled for; bless your; blew; blew up; blood monday; blood type; boda; bomba de; bomberos; book; bored to; borren el
  -3 borro; bother me; bothering me; braves; brazo adolorido; break; breakfast and; breakfast like; breath lol; breath n; breath on; breathing fine
  -3 breathing test; bruise easy; buen; buen dia; bueno pues; buried; business; but its; but otherwise; by myself; by our; by tomorrow; bye; c; cafe
  -3 cai ayer; caido no; calambres en; call in; called; callito; callito en; cambian; cambiar la; cambiaron la; caminar; can she; canas; cancelar el
  -3 cancelar mi; cancele el; cancelenme; cansancio; canso; cant remember; cap; cara torcida; card; cardiologo me; carry the; caspa; catarro todo
  -3 cerca de; cerrado; champu; changed the; channel :number:; check in; checking; chest freezer; chevere todo; chiquito con; chiquito que
  -3 cholesterol pill; cicatriz; cierto; cigarettes; cita a; claroquesi acepto; cleared; clock stopped; club; cobran cada; coffee; coffee allowed
  -3 college; colonoscopia; comer toronja; como dicen; como salieron; comono; compresion; compression; computer crashed; con cual; con esa; con estos
  -3 con sal; con tanta; con una; conmigo a; consigo otro; contentisima; conteste que; contrasena; control de; corazon el; corazon mi; corazon roto
  -3 corte tantito; costs; cough drops; counselor; cover the; cpr class; cualquier; cualquier cosa; cuando puedo; cuando termina; cuantas veces
  -3 cuanto mandan; cuba; cucarachas; cuenta del; cuento; culebrilla; culto; cumpleanos; cut on; cut the; daban; dad choked; dan el; dano; datos a
  -3 daughter handles; days left; days no; de alta; de cansada; de compresion; de esas; de escribir; de infarto; de mano; de medicinas; de mes
  -3 de mosquito; de muerte; de orgullo; de orinar; de otro; de sacarme; de sal; de semana; de siempre; de sorpresa; de todo; dead at; death but
  -3 decaf coffee; deja dormir; deje le; dejeme en; dejenme tranquila; dejo la; del aparato; del dentista; del glucometro; del jueves; del medicaid
  -3 del pelo; del portal; delete my; delivered; deme; deme de; descompuso; descompuso el; deseo participar; desmayos; despiertan; despierte; detras
  -3 deudas; devuelvo; dia que; diabetics; diarrea no; dias el; dias estrenido; dias sin; dice el; diciembre; did you; died laughing; difference
  -3 difference between; difunto esposo; dije que; dings; dio mi; dio neumonia; dios quiere; direccion; discontinue it; dizzy anymore; do yall
  -3 doctor que; dollars; domino me; don; donde compro; donde no; dont bother; dont ever; dont get; dont understand; dormi rico; dormida cuando; dormir
  -3 down on; down with; drill; drill at; drive at; drives; drop me; dropped dead; drowning in; dry as; duerme; dulces; dulces y; durmiendo la
  -3 durmio el; dying for; e; ears are; eat grapefruit; eat the; eating and; eating well; edificio; ekg; el acido; el aguacate; el baston; el bebe
  -3 el bill; el boton; el catarro; el champu; el colesterol; el control; el cuestionario; el culto; el cumpleanos; el dentista; el edificio; el gallo
  -3 el habla; el lavamanos; el oido; el perro; el peso; el pito; el plomero; el polvo; el portal; el pueblo; el rancho; el resultado; el sistema
  -3 el temblor; el tinte; elimine; elimine mi; ella es; emergencias el; emocion; en coma; en diciembre; en emergencias; en eso; en espanol; en julio
  -3 en misa; en ninguna; en noviembre; en persona; encargo; end all; ends; enero y; enfermera dijo; enfermo; enough texts; enrollment; enterrada
  -3 entra en; entrar; enviando; envio; era la; eran; eres; es cierto; es muy; escriben; eso cuesta; eso de; eso fue; eso para; eso que; eso se; eso va
  -3 esos sintomas; espejuelos; esperese; esperese que; esposo fallecio; esposo ya; estaba viendo; estaciono; este mes; esto no; estrenido sin; estudia
  -3 estudia para; estuve en; estuvo de; etiqueta; eugene; even water; explain; faint at; faint when; fainted or; fainting spell; falta que; falto
  -3 familia y; family history; favor y; feet up; fell yesterday; fella; felt like; fence; fiddle and; fine after; fine here; fine no; fine since; fix
  -3 fixed it; fixes; flu shots; flying; flying out; follow up; foot fell; forgot my; forward; frank; fraude; freezer; fridge; from a; from it
  -3 front desk; fruta; fue en; fuimos; full today; fumar hace; funeral but; gallo; gallo del; game; gas x; generic; generic for; get to; girl at
  -3 give me; given; glucagon; goes under; going forward; going up; gold; good and; good breakfast; good for; goodbye and; got burned; got short
  -3 gracias y; graduacion; graduacion de; graduation; grandsons; grandsons graduation; grosera; group still; grupo de; guerra; gusta que; ha i
  -3 ha vuelto; hacerme el; had an; had coffee; had heart; had seizures; had strokes; hago la; handle; handles the; hanging in; has been; hasta aqui
  -3 have :number:; have any; have diabetes; have given; have trouble; hay algun; hay alguna; hay no; hay otra; hay que; he comido; he pensado; he sleep
  -3 head last; head over; health aide; heart for; heart i; heater; hecho; heels; heels for; herida del; hi its; hiccups; hice la; hicieron; hija mi
  -3 hilo; himself in; hincharon; hincharon los; hinchazon no; his chair; his sleep; historia; history of; holding the; holidays; hombro; home health
  -3 honduras; hora abren; hora cierran; hospice; hospital por; hot; humo necesita; hung; hung himself; i accept; i almost; i bruise; i cancelled
  -3 i drink; i eat; i gained; i moved; i sneezed; i suppose; i told; idea; if a; if he; if she; in getting; in stool; in there; in winter; in your
  -3 infarto a; info please; info por; injuries; inscribame; insurance changed; intente; irme de; is chest; is decaf; is gray; is her; is open
  -3 is plenty; is swollen; is thick; it :number:; it a; it costs; it free; it time; it true; it went; its free; its my; its on; its the; jaja azucar
  -3 jaja estoy; jaja que; jeje; juice alright; just curious; just old; just planning; keep the; keep up; kid; kidding; killed two; killing my; kilos
  -3 kindly discontinue; kiten; kitenme; kitenme de; know of; la atiende; la avena; la comadre; la culebrilla; la donacion; la duda; la emocion
  -3 la etiqueta; la fiebre; la graduacion; la gripe; la guagua; la lavadora; la lluvia; la loteria; la maleta; la mamografia; la onda; la pastillita
  -3 la piel; la planta; la pueden; la quiero; la sorpresa; la temporada; la trabajadora; lamp; las agujas; las cucarachas; las preguntas; las senales
  -3 lasix; last summer; late el; laughed till; lavadora; lavamanos; lbs; le agradeceria; le cambio; le echo; le hago; le pasa; le puse; le sigan
  -3 leer y; les digo; les dio; letra; leyendo; libra; library; life insurance; lifting; lightheaded when; like that; linda; lista por
  -3 little constipated; little stiff; llama la; llegando; llegar a; lleguen estos; lleve; lo cubre; lo mio; lo pueden; lo pusieron; loca con
  -3 longer dizzy; los bomberos; los de; los espejuelos; los mosquitos; los oidos; los puntos; los recordatorios; los sintomas; los tienen; lose this
  -3 loteria; low for; m; made; mail me; makes my; maleta; maleta de; mama ya; mandando mensajes; mandar esas; mande mas; mandenme; manejar
  -3 manos tiesas; manzanilla con; maquina me; maquinita; maquinita del; mareo con; mareo ni; mas a; mas con; mas tarde; mas texts; maybe let
  -3 me anymore; me cambiaron; me canso; me dejen; me doy; me duerme; me envien; me escribe; me estaciono; me every; me ha; me hago; me hicieron
  -3 me mandes; me matan; me mude; me partio; me these; me tiro; me vuelva; me when; me with; medias; medias de; medicare paga; medicina; medicina a
  -3 medicina para; medicine refill; mejor; mesages; meses y; message and; messages anymore; mi agua; mi chequeo; mi lista; mi vecino; mija yo; mijo
  -3 mil; mismo de; mocos; moms phone; mondays; month but; months; more txts; mosquito bite; mother had; mother passed; mower; msgs; mucho pero; mude
  -3 muneca ya; muy grande; my a1c; my asthma; my aunt; my birthday; my brother; my cholesterol; my clock; my colonoscopy; my doctor; my enrollment
  -3 my grandsons; my handicap; my hearing; my information; my labs; my niece; my nitro; my old; my prescription; my sons; my stories; my texts
  -3 my thinner; my tuesday; my uncle; na mas; nada gracias; nearly gave; necesita pila; need; need that; neither; neosporin; neurologo; never since
  -3 never text; never to; new glasses; new grandbaby; next visit; ni mareo; ni sangrado; niece; niega dolor; nietos; ninguna mareos; ninguna molestia
  -3 ninguno de; nino me; ninth; nitroglycerin; no caidas; no deje; no entiende; no ha; no hallo; no nada; no offense; no pare; no sangra; no text
  -3 no vomita; none of; none since; nos; nose and; nose bled; not even; not on; nothing since; novela y; noviembre; now his; nueva es; nueva y
  -3 numb from; number out; nunca la; nunca mas; o es; o la; o me; o sea; ocupo; of gas; of lisinopril; of midnight; of palm; of pecan; of stroke
  -3 ofcourse; off for; off my; off please; offense; office open; ofrece; oh; oidos; oiga y; oiga ya; ojos por; ok if; ok ill; ok just; ok now
  -3 ok thanks; old and; on all; on channel; on my; onda; only want; or the; oreja; oreja que; orgullo; orino; orlando; otherwise; otro dia; otro medico
  -3 otro mes; over a; over heels; over with; ox says; pain just; palm; pan; panic; panic attack; papa y; para cuando; para ir; paramedica; parar el
  -3 parar la; participate; partio; partio el; pasar; passed in; pastillita; patience; patient; pay for; paying; paying for; pecan; pecan pie; pecho con
  -3 pecho no; pechuga y; pensado; pensado en; people; people in; per; perdio; perdon; perfectly; permission to; pero aqui; pero con; pero feliz
  -3 pero sin; pharmacy gave; pharmacy stopped; pharmacy to; phoenix; phone in; phone she; picazon; pido mas; pies hinchados; pila al; pito del; pito en
  -3 pizza; plan se; plants; plants are; please quit; please refill; please unsubscribe; plomero; poa; podiatra; polvo; ponen; ponen nerviosa
  -3 poor thing; poquito con; poquito de; por comer; por fa; por preguntar; por saber; por si; por ver; porque me; porque vino; portal me; power was
  -3 practice; prayer; prednisone; preguntaron en; preguntaron por; pregunte; preguntele; preguntele a; prendi; prescriptions; prevenir; printer
  -3 proxima; puede la; puede tomar; pueden llamar; pueden sacar; puedo pagar; puedo poner; puedo salir; puedo untar; puffy; puntos; puse cero; put that
  -3 que comi; que diga; que gotas; que le; que llame; que paren; que pena; que por; que sabe; que siempre; que siga; que voy; que ya; quebradizas
  -3 quedar; quedo bien; quedo dormida; quemo; queremos; querer; queria; quien es; quien lo; quien se; quieren; quiero estos; quiero los; quiero no
  -3 quieto; quinceanera; quit :number:; quit it; quit sugar; quita ni; quitan; quite well; quiten a; quiten mi; raking; rancho; rd; receive messages
  -3 received; receiving; receta la; recibi; recibiendo estos; recibir nada; recibir ninguna; recipe; recoja; record; records; recovered; refill de
  -3 refill of; regalan; remember where; remove the; replaced; reschedule; reseca en; reseca la; resend; resivir; resultado; retire; revoke my; ringing
  -3 roaming; robot; rodilla me; room bill; routine; running and; sabe leer; saber de; sacarme; sacarme la; sacaron el; salga de; sali a; salio la
  -3 salirme de; salud bien; saludos a; same old; sangre del; saqueme de; sarpullido; saw the; scan; school; scratch my; se acaba; se apago; se borro
  -3 se dano; se descompuso; se donde; se los; se nos; se para; se pone; se siente; se usar; sea; see that; segundo; segundo piso; seizure last; senales
  -3 ser; sera que; service; she moved; she says; shingles; short; short of; should call; shoulder is; si despues; si digo; si dios; si la; si puede
  -3 si quien; siempre me; siga; sigan enviando; sign me; signs of; sin achaques; sin caidas; sin que; sin querer; sin sangrado; since my; since we
  -3 sintomas de; sip; skip; sleep study; sneezed; so did; so no; sol; sold; solo cansada; somebody who; son and; son first; son las; sons; sorpresa la
  -3 sotp; sotp texting; sounds like; staff; starts with; stays; still need; stomach wont; stool in; stop even; stop here; stop in; stop messaging
  -3 stop now; stop on; stop receiving; stop txting; stopped carrying; stroke symptoms; stroke was; study; suena el; sugar :number:; sugar free; summer
  -3 supper; suppose i; surtan; suspendan los; symptoms of; tacita; tacos; take her; take him; take it; take tylenol; taking; talk at; talla; tanques
  -3 tanques de; tapo; tapo la; tardes mi; telefono de; temblor; temporada; tener; tengo dos; tengo mi; tenido convulsiones; tenido mareos; termina el
  -3 test is; tested; testing; texas; text i; text program; text thing; textear; textees mas; textien; textien mas; textos de; texts anymore; texts to
  -3 than last; the ac; the bank; the big; the bill; the braves; the bus; the cap; the car; the copay; the cough; the diet; the difference; the dog
  -3 the fall; the fence; the first; the front; the garden; the holidays; the lamp; the library; the mower; the news; the ninth; the number; the paper
  -3 the patch; the pharmacist; the pollen; the side; the street; the trip; the waiting; the wound; them coming; there please; there somebody; these and
  -3 these off; these things; they say; they wake; they want; this month; this new; this one; this thing; thurs; thursdays; thyroid; tiene loca
  -3 tiene pus; tiesas; time; time at; time for; time in; tinte; tinte del; tiras para; tired after; tiritas de; tiritas del; to; to answer; to drive
  -3 to give; to it; to leave; to participate; to pee; to set; to sulfa; to that; to those; to write; tobillos hinchados; todavia lo; today denies
  -3 told me; told the; toma la; tomarme; tome mi; tomo anticoagulantes; tomo todas; tomografia; tomografia de; too bad; took off; took them; tos no
  -3 trabajadora; trabajadora social; track; traffic; trajo; tremendo; tuesday appointment; turn the; turning purple; twice a; txting me; tylenol for
  -3 ulcer in; un callito; un mareo; un texto; un unero; una ampollita; una enterrada; una libra; una piedra; una tacita; unas; unas quebradizas; uncle
  -3 unsubscribe from; untar; until i; up again; up watching; use for; ustedes o; vacuna del; vacunas; vamos; vencidas; vende; ver mis; vesicula
  -3 vez como; viendo; vivo en; vomita no; vomite una; vuelvo; waiting room; walls; walter passed; want any; want this; wants to; we are; weak; weak and
  -3 week and; weekends; well this; went fine; went under; were having; whatsoever; when my; which one; who can; who doesnt; who fixes; who would
  -3 wife he; wife she; will be; will it; will my; will send; will think; wise; with all; with arthritis; withdraw my; won; wore me; would my; y aqui
  -3 y en; y hasta; y papa; y quiero; y sali; y si; y ustedes; ya comio; ya es; ya llego; yall have; yard work; year and; yearly; years now; years old
  -3 yes or; yes this; yes to; yesterday but; yo bien; yo soy; you be; you mail; you no; you people; you texting; your text; yours; yr; yr old; zapatos
  -4 :number: bien; :number: bucks; :number: cents; :number: from; :number: he; :number: in; :number: out; :number: steps; :number: weeks; :number: who
  -4 a clam; a drum; a nail; a normal; a paper; a phone; a slice; a tiempo; a todos; a uno; a week; about a; about died; about the; abren; acabo el
  -4 achaques; adolorido; aerobics; after breakfast; after they; ago but; agua por; al cepillarme; al dentista; alcohol; alergia; all communication
  -4 all messages; all ok; all week; allergy; alma al; almost; almost died; alright with; am dying; am notinterested; amaneci bien; anatomy; and fever
  -4 and hurts; and pulse; and take; and text; anden texteando; ando bien; ando en; ando manejando; anos me; apaguen; arde; are dying; are pretty
  -4 are swollen; as ever; as rain; as yesterday; ask me; asleep i; at bingo; at noon; atienden; atorvastatin; attack in; attack last; autocorrect
  -4 autopista; away that; ayer al; ayer pero; ayuda a; ayuda para; azucar alta; bad today; baking; bank; barrio; basta de; bateria del; be a
  -4 be contacted; be on; beat; behaving; bendicion; bendito; bien o; bleeding heart; bleeding stopped; bleeding ulcer; blessed; block me; blood test
  -4 blue today; borre; both my; bothering; bottom of; breathing no; brenda; broke a; brother; bruising; bruising on; buenas tardes; bugging; bugging me
  -4 burns; bus stop; by accident; caido ni; calambres; caliente; call about; call it; calor de; calor me; cambiaron; came and; camine hasta; canon
  -4 cansaditos; cansado; cansan; cant make; cant pee; cantar en; cara no; cardiologist; carry; carrying; carrying my; cat knocked; catarro; cease all
  -4 cents; cepillarme; channel; charges; checked my; checking in; choked on; cirugia; cita con; cita para; claim; clam; claro; class at; cobro; collar
  -4 colombia; come back; come in; comer aguacate; comer mango; comida o; coming dont; coming to; comma; common with; communication; como de; con
  -4 con esta; con que; con sus; confunde; confunde con; confused about; cono; consulta; contacted; contesta esta; convulsion en; convulsiones por; copd
  -4 coraje; corazon se; corazones; cortenle; cost me; cough nothing; could i; could kill; count me; counts; cousin overdosed; coverage; cpap; cross
  -4 cuando era; cuando llueve; cuanto me; cubre la; cuestionario; cvs; da un; dan mis; date of; daughter in; days ago; dayton; de aire; de anos
  -4 de bailar; de caminar; de cansancio; de emergencias; de incendio; de jabon; de manzanilla; de muchacho; de nacimiento; de que; de sueno; de textos
  -4 de verdad; de visita; deacuerdo si; dead on; decaf; dejame; dejar la; del almuerzo; del cafe; del colesterol; del hospital; del medicare
  -4 del oxigeno; del servicio; del sistema; del vecino; dental; desactiven; desactiven esto; desde ayer; desde entonces; desmayado ni; diabeticos
  -4 diario; didnt fall; difunto; digame; dijeron que; dijo el; dios me; disculpeme; dizzy since; do the; doctor me; doctor said; doctor shah; doctors
  -4 does eliquis; dog ate; doing fine; dolor sigue; donde queda; dont stop; dos semanas; dosis; drum; dry and; duele la; duelen las; duermo; early i
  -4 easy no; either; el azucar; el historial; el invierno; el mareo; el medicare; el mio; el pastillero; el pie; el plan; el que; el refill; el sabado
  -4 el sol; el tiempo; el veterinario; ella no; en avion; en enero; en lo; en una; end these; enoja; enough already; enveneno; envien mas; er if
  -4 es este; es verdad; esas cosas; escriban a; ese de; eso en; eso ni; eso no; esposo me; esquina; esta cerrada; estornudos; estoy sana; even see
  -4 ever get; every morning; everything in; extrano a; failure; fainted again; falling leaves; familia; far; farmacia no; fasting; favor; favorite
  -4 feel very; feet after; fiebre puedo; fill; find; fine with; firme; florida; folks; fri; fridays; from gardening; fue la; fue mi; gained :number:
  -4 gave blood; get these; glucometro cuales; going black; got curious; got out; gotita; gotita de; grapefruit with; great grandbaby; greys
  -4 greys anatomy; ha dolido; hablar con; hace falta; had; had it; hagame; hagame el; hago para; hambre jaja; hands; happens if; happy as; hard at
  -4 have; have him; have no; have none; have to; hay alguien; hay una; healed; health; heart belongs; heart doctor; heart failure; heart rate
  -4 heartburn; heartburn after; hendersons; her home; her off; her phone; herida sequita; hermana esta; hermana y; hermano; hice mis; hijo es
  -4 hijo primero; hinchado; hinchado y; his oxygen; hizo; hora es; hora y; hospital for; hot and; hoy no; humo; hurt; i allowed; i come; i drive
  -4 i faint; i fall; i leave; i missed; i put; i revoke; i saw; ill be; in; in church; in dayton; in it; in ohio; in spanish; incendio; infarto con
  -4 inr was; insiste; insulina hace; invierno; is always; is being; is doctor; is done; is eating; is for; is giving; is normal; is stuck; is tylenol
  -4 is up; is what; is why; isnt an; it be; it cost; it upsets; itches in; itching; itchy; its been; ivy on; jaja pero; jajaja esta; joven me; juego
  -4 just reading; just wondering; just wont; kidneys; kids are; kill the; killed :number:; knees hurt; knock it; la autopista; la cirugia; la consulta
  -4 la edad; la esquina; la maquina; la otra; la pata; la pelicula; la penicilina; la pila; la primavera; la que; la siesta; la silla; la tarjeta
  -4 la tome; la warfarina; lab on; las noticias; las pastillas; las tardes; las tiras; late with; le quito; le unto; learn; leaves are; like always
  -4 limpia; linea; llamo al; llorar desde; llover y; llueve; lluvia; lo; lo demas; lo digo; lo quiero; look at; los analisis; low mine; luz pero
  -4 maam i; manana para; mananas; manda otra; mandan la; manden mas; mandes; mango; manzanilla; matando el; mate; may; maybe later; me acaba
  -4 me another; me arde; me cansan; me hacen; me hincharon; me hizo; me llegan; me lol; me mandaron; me no; me olvida; me olvidan; me pican; me pone
  -4 me preguntaron; me puede; me quita; me quiten; me rasca; me raspe; me robo; me sacan; me sangro; me so; me the; me today; me understand
  -4 medicare cubre; medicina nueva; membership; mensaje me; mensajes que; mi; mi anticoagulante; mi cel; mi cuenta; mi difunto; mi hermano; mi insulina
  -4 mi madre; mi pastilla; mi perro; mi suscripcion; miami; miercoles; mind about; mind i; miralax; misa; missed my; molesta poquito; more coughing
  -4 more texting; moreton chiquito; moretoncito donde; mosquito en; moved the; muchacho; mucho mejor; mucho mensaje; muerto de; muertos; muriendo el
  -4 murio del; my; my bypass; my exercises; my favorite; my file; my glucose; my medicine; my messages; my metformin; my nephew; my nurse
  -4 my permission; my pharmacy; my skin; my stress; my trip; nacimiento; nada ni; nada todo; necesita; necesito resurtir; necesito transporte
  -4 need more; neem; nena; nephew; nerviosa; neumonia; new walker; news; ni caidas; ni fiebre; ni sangre; ni una; nieta me; ninguna ustedes
  -4 no bruising; no changes; no choca; no dizziness; no maam; no no; no ocupo; no que; no sir; no to; no usa; none just; nopal; normal right
  -4 not :number:; not out; nothing bad; nothing else; nothing hurts; nothing new; noticias; novela de; now its; nuevo no; number for; number of
  -4 number off; numero y; nunca lo; o sin; o son; oak; of needles; of oxygen; of that; of your; off i; oficina manana; oido; ok no; olvidan; on for
  -4 on fridays; on its; ones; only if; otra vez; pain at; pain last; pains since; palpitations; papelito; para los; para mi; parar de; parele
  -4 parenle con; parking; parroquia; parte el; pasa si; passed my; passed on; pastillas que; pata; patio un; pecho le; pedi; penicilina; perdi los
  -4 pero ahi; pero bien; pero yo; pharmacist; phone and; physical therapy; pican; picture; piel; pill and; pill in; pill twice; plan charges
  -4 please and; please have; please i; polish; pomada; ponerme; pongo curita; poquito el; poquito la; por unos; porfabor; porque; pray; preguntas
  -4 pregunto a; presion la; presion se; pretty good; prevention walk; primavera; programa de; prueba de; prune; prune juice; puede comer
  -4 pueden cambiar; puedo ponerme; puerco; pues quien; pura; pusieron en; put it; putting the; que como; que esta; que hacer; que la; que tengo
  -4 queda la; quemo la; quien hablo; quien la; quien voy; quiere mas; quiere pero; quiere saber; quiero darme; quiero mas; quiero textos; quit the
  -4 quitelo; rasca; raspe; rate; receta de; recibiendo esto; recibir mensajes; recieve; recomiendan; refil; refills left; rehab is; respeto; resurtir
  -4 resurtir la; right as; roble; robo; robo el; roy; ruego; sabe de; sacan; said i; salga; salieron; saludos; sangre voy; sangro la; sanos; saque
  -4 scared to; scratch; se acabo; se ahogo; se confunde; se enoja; se enveneno; se pueden; se quito; se termina; se trata; seca; seguro me; seis
  -4 seizure medicine; send my; send the; set off; shah; she eat; she feels; she wants; shoot me; shut; si el; si por; siento normal; siesta; sign up
  -4 signs; sigue igual; simulacro; simulacro de; sin comida; sin dolores; sin el; sin problema; since friday; since march; sir; slept good; slight
  -4 smoking in; sneezing; so please; sobraron; sobraron de; sobrina; social; sodium; solita; son dos; sounds; stahp; statin; stayed; stiff in
  -4 stop vomiting; stopped by; stopped cold; stroke at; stuff; su sistema; sugar goes; suicidal just; sure yet; swelling breathing; swelling no
  -4 take the; taken; taking the; tamales; tanta; tarde a; tarjeta del; telefono es; temperatura :number:; tengo calentura; tengo nada; test strips
  -4 tests; texteando; texted i; texteen mas; textiando; texting my; textos no; texts from; thank the; that show; that sunset; the afternoon; the check
  -4 the cpr; the daily; the desk; the dose; the eye; the girl; the girls; the hendersons; the inhaler; the metformin; the month; the party; the patient
  -4 the portal; the power; the price; the stairs; the stent; the visit; the white; there an; they shocked; thick and; thing i; this list; this medicine
  -4 this text; though; throat and; thumbs up; tiene loco; tired from; to learn; to receive; to recieve; to somebody; to tell; to what; toca el
  -4 toca otra; todo ok; toe is; toenail is; tomando; tomar claritin; tomar te; tomarme la; tomarme un; tomorrow instead; took everything
  -4 transporte para; trata; treatment; tren; un canon; un examen; un mes; un puerco; un roble; una de; una pastilla; una presion; unscribe
  -4 unsubscribe me; up fine; up is; upset from; upsets; usa el; usar celular; uva; van; veces al; vecina; ver al; verla; veterinario; vez al; vi
  -4 viajar; viajar en; viene; viernes y; vimos; virgen; vitals; vitals wnl; vivo; voy por; vuelva a; walter amanecio; want; want them; was asleep
  -4 was scared; wasnt; watched a; watching that; water aerobics; weather is; weigh; weight is; went to; what lotion; what this; when do; when the
  -4 which pill; whoever; wife would; wnl; worry about; worrying about; would die; would the; wrong just; wrong person; y alla; y camine; y escalofrios
  -4 y estornudos; y gracias; y nos; y para; y paro; y por; y quien; y salio; y sin; y usted; y voy; ya basta; ya con; ya cortenle; ya puedo
  -4 ya salieron; ya volvio; yep countmein; yes if; yesenia; yesterday no; yo le; yolanda; you and; you keep; you like; you tell; young; your heart
  -4 zapato
  -5 :number: elm; :number: good; :number: miles; :number: nights; :number: should; :number: that; :number: today; :number: weight; a battery; a blood
  -5 a cheeseburger; a child; a cold; a contestar; a fiddle; a letter; a llenarlos; a pound; a problem; a question; a ride; a small; a tiny; ac; aches
  -5 acting up; afecta; afford it; again; agua aguanto; agua con; agujas; aja; al mercado; al patio; all better; all clear; am allergic; am eating
  -5 am in; ambulance company; an er; and did; and nobody; and sugar; and tired; and want; anden; ankles are; anoche la; answer for; antibiotics; anule
  -5 anule mi; any more; anywhere; april; apunteme; aqui bien; are the; as usual; atiende; auxilios; babies; baja el; baja la; bajo control; bandaid
  -5 basta ya; be :number:; be removed; belongs; belongs to; better now; better than; bien la; bien presion; birthday; bit of; bit sore; blanca y
  -5 bled a; bleeding money; blooming in; blue sky; borrame; borrenme; borrosa; bought; bought a; bowling; brand; bread; breathe well; breathing machine
  -5 breathing treatment; broke my; building; burns when; but healthy; but not; but the; by text; bypass; cabeza fuerte; cabeza ni; cadera en; call you
  -5 cambio la; camine al; camine una; cancelar la; cancelaron la; cancele; cancer; car died; car wont; carbs; carbs in; care now; carro y
  -5 cause bleeding; cayo en; cayo una; changes; check ins; cheeseburger; chicago; chicago fire; child; chiquita; choca; choca con; ciega; clip; come
  -5 comio todo; common; como pido; con el; con eso; con esos; con estas; con ustedes; constipated :number:; contenta y; contento y; contesto; corte el
  -5 cough; could you; covered; cramp; cramp in; crema me; cruise; cuando tomo; cuidadora; da comezon; daily; dancing; darme de; daughter; daughter is
  -5 daughters; days now; de mi; de nino; de no; de primeros; de texto; de ustedes; de viaje; dead tired; debo llamar; decide; decir que; decirle
  -5 dedo chiquito; dedo gordo; dejaron; dejeme preguntarle; dejenme en; dejo el; del agua; del bus; del seguro; del susto; delete me; denies short
  -5 densitometria; descafeinado; di mi; die for; dije; dijo que; dio curiosidad; dizzy spells; doc; does he; does that; doin; domingos; domino a
  -5 donde consigo; dont have; dont txt; dont worry; dos meses; dos pajaros; drew blood; echar; efecto secundario; ejercicios; el bolsillo; el calor
  -5 el de; el laboratorio; el potasio; el precio; el tobillo; el ultimo; eliminar; eliminen mi; embarrassment; embolia en; emergency just; en; encia
  -5 end and; ended; enero; enfermera de; english; enough with; entonces nada; er nurse; era para; es buena; es mi; escribe; escribiendo; eso cuanto
  -5 eso es; eso lo; eso me; esta de; esta feliz; esta muriendo; esta para; esta roto; estar en; este celular; estos textos; estoy cansada; estoy de
  -5 estoy muerta; estoy muy; exactly; fa; falls this; falta de; fast before; favor ya; feel worse; feeling pretty; fiddle; fino fino; fit as; for years
  -5 fresh; from now; from singing; from you; fue el; fuerte desde; fui; gained; galan; ganamos; gane; garden; get me; giving blood; god bless; good now
  -5 gordo; got to; gotas; grupo; guagua; guess so; gym; ha caido; ha ha; hablo con; handicap; happens; hasta manana; have an; have one; havent fallen
  -5 he gets; he took; heart to; hearts are; hello; help with; herida; hierro me; hipo; horse; how often; hoy amaneci; hoy como; hoy el; husband off
  -5 i already; i bring; i changed; i consent; i feel; i forget; i forgot; i meant; i ran; i see; i slept; i tell; i withdraw; ibuprofen; in june
  -5 in memory; incision is; ins; inscripcion; is dry; is full; is he; is here; is murder; is swelled; it burns; it rains; itch; its hot; jajaja presion
  -5 jamaica; jesus; jiji; job; julio; just a; just asking; just fine; just want; keppra; kidney; killer; killing time; kim; la ambulancia
  -5 la atorvastatina; la encia; la herida; la mala; la orina; la parada; la prednisona; la senora; la tension; la tos; la visita; la vitamina
  -5 laboratorio y; large print; last spring; le da; le escriban; le mando; le pego; le puedo; leaking; leaking all; leave the; lechuga; left for
  -5 legs ache; lei; les aviso; libras en; life alert; lights; like the; llamo; llantas; llegar; llego el; llenarlos; llore; lo de; lo dejo; lo pongo
  -5 los dias; los domingos; lung; lung cancer; mad at; mailbox and; make it; make me; mama amanecio; mamografia; manana le; manana por; manana y
  -5 mandan otra; mandaron; mano le; many carbs; maquina; mareos ni; mas mensages; mas por; mata la; mata pero; matan; me about; me after; me anden
  -5 me anything; me cobran; me da; me desmayaba; me esten; me llame; me llamen; me lleguen; me molesten; me piden; me recomienda; me tengo; me textees
  -5 me van; mean; meant i; medicine and; mejor no; mensajes a; mensajes de; messages for; mi bisnieta; mi carro; mi inscripcion; mi nina
  -5 mi radiografia; mi seguro; mi sobrina; middlin; mile; miles; mio esta; mis ejercicios; mis resultados; mmm; mole; molesten; morcilla; more messages
  -5 more of; mosquitos; mother she; moved to; mucho dolor; murieron; murio el; my ankle; my cell; my daughters; my diet; my foot; my heart; my morning
  -5 my name; my neighbor; my next; my purse; my results; my shins; my surgery; my water; nada; nail; navidad; necesito; need refill; needles
  -5 nights now; no :number:; no dizzy; no prende; no problem; no sangro; no senora; no vuelvan; noches; noon; nope notinterested; nothing wrong
  -5 notinterested in; now on; now with; numbers :number:; numero de; nunca di; nurse said; o no; of embarrassment; of luck; of those; off your
  -5 office on; old man; olvida; on friday; on it; on this; one and; open the; opt me; optout; or just; or no; order; orinar desde; ortiz; out from
  -5 out please; oxygen clip; oxygen company; paga; pain a; pajaros; pajaros de; papeles del; paperwork; parada; parada del; parezco; paro el; parque
  -5 part; partido; party; pastilla de; patch; pecho estoy; pecho gracias; pechuga; pegue un; penales; permiso para; perro se; pick; pick up; pilas
  -5 pills on; pink one; placa de; planta; please remove; plenty; pneumonia; pongo en; por fin; por texto; por una; pound; pounds since; precio
  -5 prednisona; pregunta si; pregunteme; prende; preocupe; prescription; presion alta; presion buena; presion con; presion me; pressure has
  -5 pressure was; price; primeros; primeros auxilios; pueblo; puede poner; puede ser; pueden hacer; puedo echar; puedo tomarme; puedo usar; puso morado
  -5 putting; que ir; que pasa; que poner; que quiere; que tomo; quedaron; quede dormida; quemo el; question about; quiere decir; quiero dejar; quitame
  -5 raining; raining here; rains; read these; receive; recibir mas; recordatorios; reminders; remote; remov; remov me; removed; reportar; resonancia
  -5 riesgo; rio; risk; room is; said call; said to; said yes; sala de; salgo de; salio al; same day; sano puedo; says the; scams; scratchy from; screen
  -5 screen and; se murieron; se preocupe; se usa; secundario; see my; see the; send any; send them; senior center; sent; sequita; sera la; servicio de
  -5 she ate; shot a; si a; si estoy; si ya; sick and; sigan escribiendo; sin azucar; since they; singing; sistema de; sister is; sitting down; slice
  -5 slice of; smoking :number:; sms; so am; solo quiero; son :number:; spanish; spells; spot; spring and; started the; stone; stop contacting
  -5 stop sending; stopp; story; stpo; street at; stroke support; stubbed; stubbed my; su hora; su mensaje; sugar ever; suicide prevention
  -5 support group; suspender; temperature :number:; temprano; tengo riesgo; termine el; testos; textees; textin; textin me; texts please; than usual
  -5 that was; the ambulance; the babies; the block; the bp; the emergency; the list; the morning; the pink; the stroke; the thinner; the wind; them in
  -5 these bills; think so; this isnt; this pill; this program; thoughts; tickle; tiene mi; till i; tiny bit; to ask; to cancel; to change; to eat
  -5 to middlin; to opt; to report; to think; tobillo; tobillo y; todas mis; today :number:; todo bajo; todo chevere; took her; triste; turkey
  -5 two years; txt; txting; type; ulcer; ultimo; un muerto; un vaso; un zancudo; understand; unero; unsubscribe my; unsuscribe me; unto; urine; usar la
  -5 vacuna de; vaso de; vence; vez cuando; video; viendo la; vinieron; vino la; violets; violets are; vomito desde; vuelto; vuelto a; was on; watched
  -5 what a; what happens; what would; whatever; when does; when it; who do; with copd; wont eat; worrying; would decline; would say; would you; write
  -5 y como; y era; y nadie; y sane; yes no; yes please; yes signmeup; you or; you to; youmaytext la; zancudo
  -6 :number: all; :number: at; :number: horas; :number: hoy; :number: o2; :number: oxygen; :number: same; :number: si; :number: tome; a bailar
  -6 a caminar; a freight; a ok; a pain; a runny; a veces; about me; acaba el; accept; aceptan; address; agree to; aire estoy; aire no; al perro
  -6 alert button; alguna; allergies are; alone; am dead; amaneci; amaneci en; and back; and took; andaba; ankles; another one; antibiotico; aqui no
  -6 are a; are bad; arthritis in; asi que; asks; atorvastatina; back is; baje dos; bajenme; bajo la; basta o; before breakfast; bien mija; bien por
  -6 bill is; billing; bisnieta; bolsillo; bored; borren mi; boto; brazo de; brazo por; burned the; but ok; cabeza con; cafecito; calamine ok; call her
  -6 cambiar mi; cambie; cambie de; camine media; can my; can you; cancelo; cant open; cantando; cell; celular y; chair; changed my; checked; chico
  -6 ciruela; cita de; colonoscopy; comio bien; con lo; con tanto; consigo; contacten; contacting; contacting me; contestar; copy; corazon; couldnt be
  -6 cramps; cramps at; crying; cuales son; cuando debo; cuando despierte; cuando estaba; cunada; curiosidad; curita; da dolor; dad hasnt; dar de; date
  -6 de anoche; de emergencia; de esa; de estar; de llorar; de llover; de lo; de los; de mandarme; de molestar; de salud; de sus; dedo con; dejar de
  -6 deje el; del programa; demas; denise; derrame hace; derrame y; desapuntenme; desmayaba; despierte le; dia :number:; did i; does my; doing great
  -6 donacion; donacion de; done with; dont message; dont wish; dormido en; dos pastillas; drew; drops; effect; effect of; eight; el ano; el antibiotico
  -6 el arroz; el favor; el gato; el hierro; el mensaje; el numero; el parche; embarazada; emergency room; en mayo; en orden; entendi; es; es bueno
  -6 es gratis; esa lista; esas; escriba; espanol; esta dormida; estaba embarazada; estrenida; estuvo bueno; fair to; feet are; fin de; final; finally
  -6 fine today; fixed; flyers; follow; for face; for two; foto; freight; freight train; front; gano; gato; goes out; golf; got a; grandkids; hace dos
  -6 had her; hangnail; hasta la; hay sangre; heart; heart goes; heart healthy; heart of; heart surgery; helps; hielo; hijo y; historial; holding up
  -6 hora como; hubo; huh; i lost; i passed; i will; igual que; ill see; in half; in may; information; ir en; is about; is bad; is better; is going
  -6 is killing; is to; is wrong; it off; it stopped; jabon; just tired; knock; la artritis; la aspirina; la bota; la clase; la doctora; la familia
  -6 la muneca; la placa; la sal; la tele; las convulsiones; lately; law is; le aviso; le pregunto; lee; lentes nuevos; let; letter; like you; limpio
  -6 lisinopril; lista de; llegan; llego la; llorar; lloviendo y; lo del; loca; log; longer wish; los lentes; los resultados; los tobillos; lose my
  -6 lost my; malo; mama esta; marzo; mayo; me be; me cancelaron; me contacten; me los; me paso; me quebre; me salgo; me salio; me siguen; me think
  -6 me tienen; me tomorrow; me up; meant; medicinas y; mejor con; memory care; mensajes por; mercado; messaging; mi compadre; mi corazon; mi cunada
  -6 mi expediente; mi plan; mis datos; mom says; moquera; more chest; more than; morning pressure; much better; muneca; murio la; my arthritis; my mind
  -6 my plan; my pressure; my refill; my sisters; my stroke; my urine; my visit; my weight; name off; necesito mas; new one; next month; ninguno; nino
  -6 nitroglicerina; nitroglicerina se; no dolor; no emergency; no entendi; no fue; no thanks; no vomiting; nos fue; not me; not yet; now breathing
  -6 now just; number i; often; ohio; on monday; once last; operaron del; or :number:; other; our street; out with; oxygen delivery; paciente; pagar
  -6 pain short; papa murio; pare de; paren de; parte; peachy; pelo con; percent oxygen; perfecta; pero estoy; perro le; pharmacy says; phone please
  -6 physical; pide; piden; piel reseca; pills with; pita; pito; pm; ponce; pongo hielo; por telefono; power; pregnant; preguntaron; print; puede con
  -6 puedo ver; purse; pusieron la; que edad; que una; que yo; quebre; quebre la; queda; quiero cancelar; quiero salirme; quit coming; quit sending
  -6 quitar la; quito la; rash on; recomienda; rehabilitacion; report; sabado; saber si; sali; salieron los; salvo; sangre ya; saqueme; saquen
  -6 saquenme de; says she; scheduled; scratchy; seguir recibiendo; shins; shots; should my; si autorizo; si mi; side effect; siguen; sii; simon
  -6 since sunday; sisters; slept :number:; so dont; sorpresa; soy el; stop :number:; stop all; stopped my; stress; stress test; subi :number:; subiendo
  -6 sueno; supongo; suppose; sus mensajes; sus pastillas; symptoms; system; talk to; tantito; tapada; tapon; tarjeta; te de; tengo moquera; tension
  -6 tetanus; the form; the funeral; the mail; the pharmacy; the senior; the toast; these anymore; these messages; these please; they drew; this pain
  -6 tipo; tired today; tmrw; to a; to fast; to get; to lunch; to this; tobillos; todavia no; todo en; todos los; true; two days; txts; un cayo
  -6 un mosquito; una estafa; una muela; undo; undo it; unsubcribe; ustedes no; vemos; vertigo; vio; vitamin; volver a; vomiting no; voy en; walked to
  -6 walker; walter; want off; wants it; was; was my; was pregnant; water pills; we lost; well here; well today; winter; wondering; wont say; wont start
  -6 would kill; wrong number; y al; y caliente; y tranquila; ya estuvo; ya la; ya me; ya parenle; ya sano; ya termine; ye; yesterday i; you all
  -6 you have; your list; your message; your system
  -7 :number: dolares; :number: el; :number: eso; :number: esta; a su; a teenager; a ver; absolutely; aburrimiento; acaba; acondicionado y; alla en
  -7 allergic to; already; am not; am ready; ambulancia en; and doing; and had; and thank; and they; andador; another; aplicacion; appointment is
  -7 appointment on; apunte; apunte por; are blooming; are chapped; arroz; attack at; avion; back on; bad for; baja de; before bed; bien comio; bien ya
  -7 bleeding hearts; blessed and; blooming; boto las; boton; box; bring my; bucks; buena :number:; cada cuanto; calamine; came in; camine :number:
  -7 can the; cancelled my; chapped; chequeo; chest ct; cholesterol; christmas; cigarro; cobran; cold; como nueva; computadora; con :number:; con ese
  -7 cover; cual es; cuanto es; cubre el; curious; de aburrimiento; de hambre; de joven; de mandar; de pulso; deje de; del corazon; desk; dijeron; do my
  -7 does it; doesnt hurt; dolor no; don walter; donde boto; dont like; dos libras; dry skin; dying of; ears; eating; el cafe; el cardiologo; el cigarro
  -7 el examen; el formulario; el frio; el hospital; el internet; el jardin; el pelo; eliminen; ella esta; em; enseno; envien; era el; es lo; es malo
  -7 esmalte; esos mensajes; esta :number:; esta durmiendo; esta mal; esta muy; esta pastilla; este telefono; esten; estos mensajes; explica; factura
  -7 fair; falls no; feel wonderful; feeling better; feels fine; feliz y; fiesta; flema; for chest; forget; formulario; from your; fue :number:; funeral
  -7 getting these; good day; granddaughter; grandson is; group; hace mucho; have a; heat is; her when; hierro; i cried; i decline; i fast; i like
  -7 i said; i say; i stop; if the; in love; instead; insulina se; is in; is napping; it at; it bad; knees; la fiesta; la noche; la prueba; la sopa
  -7 la terapia; la una; labios resecos; late husband; laughed so; le agradezco; le doy; leo; llama; lonely; lonely on; los mensajitos; love with; maam
  -7 manda; mande; manden textos; manos; mataron; me apunte; me dijeron; me dio; me duelen; me enseno; me escriba; me explica; me fue; me gusta; me lo
  -7 me mande; me pongo; me vuelvan; medicare cover; medico; mejor que; meses; mi comadre; mi me; mi vecina; missed; monday; movie; muela; murio en
  -7 my age; my ears; my insurance; my knees; my potassium; my two; napping; nearly; needs a; negativo; next week; ni se; nice; nina; nine; ninguna eso
  -7 nitido; no conteste; no encuentro; no entiendo; no headache; no hinchazon; no quiero; no suicidal; no symptoms; no texts; nosotros; not now
  -7 now and; numero equivocado; numeros; nunca me; of breath; off and; on sundays; on tuesday; once when; orden; orinar y; out to; papa tuvo
  -7 paramedico; parche; pastel; pastillero; patio; pavo; pee and; pelicula de; pico un; pill is; please no; pone; potasio; preguntar; pura vida
  -7 que ayer; que dios; que significa; que tipo; quiere que; quiero saber; quiero salir; quit texting; quita; quite; quiteme de; quitenme de
  -7 radiografia; radiografia de; rate :number:; recibiendo; refill my; remove me; ring; rompio el; roses; runs; sacar; sale un; salir a; salir de
  -7 salirme; sangre el; sangre que; says yes; scared of; se ha; senior; servicio; shot in; siento muy; significa; silla; sin fiebre; sin problemas
  -7 sirve la; sister in; skin on; sky; sol en; sometimes; sopa; spring; sundays; sunset; support; supposed; supposed to; suscripcion; susto; swollen up
  -7 teenager; the death; the message; the nurse; the phone; the program; the same; the wedding; thing; thoughts of; till :number:; tipo de; to have
  -7 to quit; to unsubscribe; tomar tylenol; tv is; up for; upset; use; van a; viaje; vino; vista borrosa; volver; vomited once; vuelva; waiting; was a
  -7 was the; weighed :number:; what are; what does; what should; when she; wife passed; with her; withdraw; wt; wt :number:; y contenta; y desayune
  -7 y les; y ni; ya respiro; yellow stuff; yo estoy; you know; yrs ago
  -8 :number: fasting; :number: ox; :number: pm; :number: sin; :number: so; a los; a mi; a side; a1c; about; age; agradezco; aguacate; ahorita; al dia
  -8 alert; alive; allergies; alma; am doing; am opting; amanecio bien; ambulance bill; an old; and dandy; and hot; and no; and so; and warm; ano
  -8 arde al; aviso; back; be in; beans; bleeding no; breath away; bring; broken; cake; calamina; calls; cancelen mi; cancelled; cant answer; cantar
  -8 cardiac rehab; cardiologo; cel; celular se; change; choir; clear; cold weather; come thursday; comezon; como le; compro; contact me; conteste
  -8 corazon esta; couldnt breathe; coumadin :number:; cried; cruz; crying since; cuenta de; cut it; dandy; de derrame; de ganas; de mensajes; dedo
  -8 derrames; diabetes; diarrea; diarrhea; dio :number:; dios la; does medicare; doing good; dolares; dont agree; dont contact; dos dias; duda
  -8 duele un; durmiendo; el; el alma; el domino; el eliquis; elm; emergencias; en casa; entonces; es normal; estafa; este calor; estoy como
  -8 estoy mareada; estrenido; excelente; expediente; fallecio; favor no; feel great; fiebre no; five; floja; for this; frijoles; from the; give
  -8 gone now; have my; hearing; hearing aid; her stories; hice; history; hoy camine; hurting myself; i only; i pee; in law; ir; is asleep; is broken
  -8 is dead; is his; is ok; is tuesday; it over; its too; keep my; la dieta; la he; las tiritas; law; leaves; leer; llamar; lleguen; llover
  -8 los :number:; los frijoles; lose; lost :number:; lotion; luck; luego le; lunch; machine; madre; mandarme; me ask; me ayuda; me llego; me molesta
  -8 me murio; me pico; me pusieron; me texteen; medicaid; message me; messages to; mi celular; mijita; mio; muerta de; musica; my breathing
  -8 my catheter; my chair; my emergency; my seizure; my sugar; nada mas; nah; necesito mi; no autorizo; no hay; no necesito; no nothing; not short
  -8 not suicidal; not sure; nuevos; number on; nunca he; oatmeal; off this; ojo de; ok with; on arm; on tv; one; pain denies; paramedic; parar; paro
  -8 pay; permission; pico; pie y; pila; pill box; please cancel; please discontinue; please end; please take; poor; por aca; por un; potassium
  -8 preguntarle a; pressure pill; prevention; problem; problema; problemas; puedo abrir; question; quien me; roto; salio; sane; say no; says no
  -8 semanas; send me; si pero; si quiero; si se; sigan mandando; since the; sore from; soy alergica; stop crying; stop por; store; sulfa; sure thing
  -8 suspendan; tanto cantar; tanto mensaje; tardes; telefono y; the dentist; the medicine; the rain; the water; thinner; this texting; this week
  -8 thumbs; tiras; to talk; todo bien; tomar la; tomo todo; took me; toronja; train; un dia; una una; under :number:; up and; us; usa; uti; vecino es
  -8 visiting; warm; watching her; wedding; weighed; why; wonderful; work; works; y eso; y nunca; ya se; ya tome
  -9 :number: before; :number: bp; :number: como; :number: me; :number: presion; :number: since; :number: to; :number: yrs; a day; a lo; a refill
  -9 a scam; a stroke; aid; al orinar; allowed; analisis; and ate; and going; are killing; artritis; asking; at my; ayer :number:; behind on; better
  -9 bill came; bless; borreme; bruise on; button; candy to; cant find; cardiac; change my; choke; claritin; clase; clase de; colesterol; compadre
  -9 consent; corazon de; cost; cuff is; datos; de noche; dejeme pensarlo; dejo; delete; depends; desmaye una; desuscribirme; die of; diet; dio el
  -9 do if; does the; doesnt want; domingo; duelen; eat; el domingo; el telefono; emergency contact; en un; end the; esta contento; estas; estos avisos
  -9 fainted candy; fell behind; friend; from :number:; got your; grapefruit; gusta; hacen; hacer; having any; his pills; hmm; how many; how much
  -9 i could; i didnt; i still; i use; infarto; is out; is sleeping; its fine; jardin; kill for; killing me; la; la de; la losartan; la novela
  -9 la presion; la receta; la risa; lady; las manos; las rodillas; lentes; mama tuvo; me a; me alone; me quemo; memory; mes pasado; mi nieto
  -9 mi permiso; mia; mija; moretoncito; morning pills; my chart; my friend; my insulin; my late; ni un; nieto; ninguna dolor; no blood; no deseo
  -9 no pienso; noche y; not bleeding; off of; on time; one of; our; pain today; pain wont; paper cut; parenle; pasada; paso; passed; passed away
  -9 pensarlo; person; pill bottle; placa; preguntarle; pregunto; pretty; pusieron; que crema; quien le; reseca; resecos; retiro mi; roja; salud; sano
  -9 saquenme; say; se toma; semana pasada; si algun; si no; si tengo; si y; sign; sin hinchazon; snores; snores like; stroke in; subi; sugar has
  -9 tell her; tenia; termina; texteen; the dead; the flu; the heart; the lab; the text; they said; this heat; time is; to call; to church; toca la
  -9 toenail; took his; trip; un :number:; un derrame; un moretoncito; una pelicula; una pregunta; unsuscribe; up at; up by; vitamina; vomited twice
  -9 walgreens; want it; watch; we; what is; when should; with the; with these; would i; xray results; y bien; ya esta; yes and; youre; yrs
  -10 :number: blood; :number: despues; :number: if; :number: is; :number: over; :number: pounds; :number: todo; a; a dormir; a este; a good; after
  -10 all gone; am i; and desist; ano pasado; antes de; any chest; aqui; asked; aspirina; ate his; back in; bailar; baje; bateria; be the; block
  -10 blood draw; boredom; buenas; call me; cancel the; cease and; cero dolor; cita del; comio y; con las; con quien; constipated; cream; ct; cuales
  -10 cuantos; dan; dar; de escribirme; de eso; de risa; de textearme; death of; del azucar; desayune avena; desayuno y; desist; desuscribir; did my
  -10 dieta; dios; dolor ni; dose; doy; draw; el jueves; el mes; el polen; en las; equivocado; era; es la; esta lloviendo; esta roja; este numero
  -10 estoy en; estuvo; every day; extrano; favor de; fine now; flu shot; for her; forgot; free; from this; gardening; get; gets; girl; giving
  -10 good today; gratis; hace :number:; handles; havent had; he caido; hermana; hon; hoy; i take; in march; internet; it and; it in; itches; ivy; joven
  -10 know if; la bendiga; la cuenta; la mia; la oficina; labs; lloviendo; lo mejor; man; mareos; mas textos; me acabaron; me mandan; me manden
  -10 me perdio; me tomo; mensages; mi contacto; mi receta; mild; molesta; money; moreton; murio mi; my ankles; my bill; my dog; my glasses
  -10 my granddaughter; my inhaler; my numbers; my walk; not bad; not right; of boredom; of these; oficina; olvido la; once in; opting; opting out
  -10 papel; pelo; permiso; persona; pido; poison ivy; polen; por el; portal; put my; quien habla; quiere; quiero recibir; quit smoking; quitarme el
  -10 quiteme; refills; rehab; retiro; rodillas; saber; safe; sana; saturday; scam; se lo; set; small bruise; surgery; tal vez; tarde; the hospital
  -10 therapy; these texts; think on; this phone; toast; todo normal; told; too low; transporte; trouble breathing; tuve; un moreton; unenroll me; until
  -10 uso; ver a; vomite dos; with; with that; with this; wound; y azucar; y comio; y yo; yes but
  -11 :number: libras; a baby; a escribir; aca; acabo la; afford; ahorita estoy; algun dia; all is; am alive; ando al; anos y; azucar :number:; baby
  -11 battery in; been :number:; been dizzy; before the; bendiga; blood drive; borren; breath no; broke; cabeza leve; cambio; cancelen; cant afford
  -11 chart; choked up; comadre; con mis; contacto de; control; copay; cousin; cuando es; delivery; dentist; depende; depressed; deseo; dia me; dinner
  -11 dizziness; donde; dormi; durmio toda; edad; el papel; el seguro; else; en papeles; en paz; es para; farmacia me; feeling fine; feeling great
  -11 find my; fino; good here; hace dano; had any; had chest; hair; havent fainted; healthy; hija; home; i never; i stopped; i used; iglesia; ill think
  -11 june; kindly; la bateria; la iglesia; la luz; laboratorio; live to; luz; mail; mando; mareada; me dejo; me dieron; me mata; me olvido; medicine
  -11 mi hermana; moved; murder; my cousin; my daughter; my pill; need to; never had; ni nada; nieta; no; no falta; no los; no soy; not; now at; of this
  -11 olvido; oxigeno :number:; pain or; pasado; pastillas con; paz; perro; pica la; poco de; pollen; por eso; prefiero que; prueba; quien sabe
  -11 resultados; salgo; sending me; siento de; sintomas; so i; stopped; stories; stroke of; sugar was; tal; talk now; tambien; tele; tenido dolor
  -11 textearme; the doctor; the neck; the pill; the texting; tiempo; todo; took both; vivita; vivita y; vomiting since; water pill; wrong; yellow
  -12 :number: a; :number: last; a bit; acabo; after lunch; ahead; ahead and; am :number:; and :number:; are; at; be texted; bien y; bills; breakfast
  -12 bus; but i; cant read; computer; count; cuanto cuesta; de ahi; de fumar; de sangre; de tanto; debo; dentista; do you; dormi como; el stent; end of
  -12 er; escribirme; examen de; exercises; fall; fine and; fumar; gave me; go ahead; gripa; hace anos; hambre; hoy :number:; is the; is too; is well
  -12 la del; la rodilla; la tienda; lab; laughing; let me; lo voy; los pies; losartan; me sigan; mensajitos; mine is; miss; murio de; my toe; ningun
  -12 no acepto; no gracias; no thoughts; novela; nueva; of a; of hurting; paren; pressure cuff; puedo dejar; puedo dormir; puedo quitar
  -12 quiero participar; quitenme; rash; read; refilled; rico; ride; sacaron sangre; salio un; scared; sistema; slept like; smoking; stent; te
  -12 texting me; the chest; think it; this number; tienda; till; to death; to see; turn; tuve una; unenroll; verdad; vez en; visita; vuelvan; vuelvan a
  -12 walked :number:; weather; ya; yess
  -13 :number: dias; a quien; about it; abrir; abrir el; acabaron; acabaron las; acondicionado; aire acondicionado; arthritis; as always; avena; avisos
  -13 caidas; caido; cancelaron; cant keep; cause; cayo el; chest cold; como un; corazon en; cuff; dejenme; deprimida; desayuno; dieron; domino
  -13 duele nada; eggs; el martes; escribir; esta matando; estoy deacuerdo; fainted once; feel fine; get the; glasses; grandson; i call; i signed; inr
  -13 is good; isfine; it ok; killing; knee is; last month; late; laughed; leave me; leve; mandar; maybe; me again; me dijo; me quedan; mi hija; my feet
  -13 my tv; ni; ni dolor; niega; nights; no falls; off; otro; papeles; pastilla del; pee; pelicula; please; poner; quedan; quitar; quiten; quito el
  -13 quizas; red and; sera; so; stop by; strips; terapia; termine; the clinic; tiritas; tome mis; used to; usual; wed; what time; yall; yeah right
  -14 :number: azucar; :number: pulso; :number: years; ask my; bien hoy; blood work; cambiar; cansada; church; cold is; countmein; cubre; de esto
  -14 dead battery; derrame; doing; dont text; early; el programa; el viernes; friday; happy; hearts; hinchazon; i quit; interesa; jueves; last week
  -14 longer; mandando; martes; me from; me interesa; me pueden; me tiene; mi nieta; mis medicinas; my grandson; my pills; ni falta; no longer; no mas
  -14 none; not dizzy; ok to; out of; para la; que hora; quede; refill on; remove my; rodilla; same; same as; se murio; show; sin novedad; take my
  -14 tanto; texted; the office; up the; vecino; vez; wants; what number; where do; who is; with my; would; year
  -15 :laugh:; :number: sugar; alive and; and kicking; answer; anymore; ayer; cancel my; changed; chevere; company; de maravilla; denies chest; desayune
  -15 desde el; detener; dog; doing well; el dedo; esta semana; falls; feeling; hospital; i miss; it out; kicking; killed; later; le pongo; maravilla
  -15 march; mata; me acabo; me out; me rompio; mi cita; mi telefono; mosquito; no problems; nope; not having; novedad; nuevo; numbers; paper; pounds
  -15 pregunta; pressure :number:; problems; pues; roja y; rompio; sad; signed up; signmeup; since yesterday; sirve; some; street; take me; text me
  -15 texto; the; tired; to be; tome la; tome las; tos; tranquila; want out; was :number:; yep; youmaytext
  -16 :number: anos; :number: th; a heart; a new; a pensar; ahogo en; ahorita no; al; algun; all good; am good; breathing easy; buena; claroquesi
  -16 complaints; contacto; da; do; donde me; dont; dont send; el celular; el lunes; ella; fin; form; guess; have chest; how do; i guess; informacion
  -16 is fine; is red; is sore; las :number:; los textos; my medicines; my number; my sister; no complaints; no manden; no me; office; participar
  -16 pensar; please dont; pus; que si; runny; runny nose; salt; siento mejor; sleep; sunday; th; the texts; thursday; toe; tomorrow; una vez; watching
  -16 wish to; yeah; yes i
  -17 :number: after; about my; alright; am well; autorizo; bueno; calor; cease; check; coleando; crema; cuenta; died of; esos; for the; hago si; haha
  -17 i agree; i would; insurance; le digo; llego; lunes; me he; me sacaron; mis; muero por; no fever; orinar; pies; pills and; por; room; sal; sister
  -17 those; todo tranquilo; when is; y coleando
  -18 :number: no; :number: pulse; acepto; alla; aparato de; asleep in; bruise; chest of; como siempre; contact; contenta; de baja; deacuerdo; death
  -18 derrame en; dia; drawers; el doctor; feel good; feeling good; feet; flu; heat; infarto en; is this; la enfermera; libras; lista; matando; me pica
  -18 me quito; of drawers; pare; pie; please stop; rain; ran; rechazo; sacaron; signed; start; tenido; the new; ver; viernes; y :number:; yo no
  -19 :number: this; a las; am fine; bingo; choked; clinic; complain; decline; dejar; discontinue; drive; feliz; first; he tenido; i havent; igual
  -19 is that; it; la insulina; luego; me escriban; me quede; metformin; mi numero; no swelling; pica; ran out; results; risa; sigan; small; son
  -19 stopall; sus; the :number:; the messages; tienen; usted; years ago; zero
  -20 a little; a que; as; at night; away; cant complain; class; deje; dejeme; easy; fell asleep; fue; if my; ill; is a; la lista; les; like to
  -20 los mensajes; mandan; medicinas; my appointment; no bleeding; nurse; pastillas y; pero ya; peso :number:; primero; que; recibir; them; tuvo
  -20 un poquito; usar; walked; would like
  -21 am ok; before; contento; day; de; del; digo; en mi; escriban; for my; hasta; i get; la cita; leave; mes; needs; notinterested; otra; peso
  -21 pharmacy; program; programa; say yes; sending; siempre; the blood; uno; weight :number:; who
  -22 ando; antes; chest pain; chiquito; comio; como se; cual; dejen de; did; examen; from; knee; la pastilla; medicines; my :number:; my phone; need my
  -22 next; no more; no trouble; se puede; stroke; take; that is; there a; tv; un poco; visit; weight; will; yet
  -23 :number: :number:; cant sleep; cero; chest xray; de pecho; dying to; enfermera; la farmacia; last year; los; me la; me toca; message; nunca
  -23 puedo comer; receta; seguro; semana; toca; tuvo un
  -24 always; basta; blood pressure; dejen; dijo; estos; farmacia; la metformina; list; no he; poco; revoke; slept; un infarto; which; xray
  -25 :number: days; :number: en; esto; for; la clinica; my blood; my knee; shot; todavia
  -26 clinica; como me; dry; end; ese; estoy bien; info; metformina; month; no short; pongo; salir; tengo que; thanks; this; tomar; took my; tuesday
  -26 yesterday
  -27 :emoji:; agree; ahi; at the; dias; esa; ha; jajaja; la vacuna; muero de; opt out; para el; sin dolor; test
  -28 any; ayunas; could; died; en ayunas; how; me off; mine; never; ni me; pecho ni; quiero que; quito; sin; tranquilo; week
  -29 ask; havent; hay; medicare; muy bien; oxygen :number:; pueden; sure; today; when
  -30 appointment; el :number:; este; if; no pain; poquito; puedo tomar; pulso :number:; to know
  -31 battery; camine; days; denies; new; opt; should
  -32 comer; esta bien; mensaje; no tengo; old; or; pain no; remove; siento bien; vacuna
  -33 asleep; can; cuanto; last; mas; more; need a; pill; said; should i; they; what
  -34 :good:; ninguna; su; tengo dolor; that; years
  -35 alto; refill
  -36 celular; is there; pastilla; pulse :number:; ustedes
  -37 anos; baja; great
  -38 bill; number
  -39 cuando; text
  -40 cancelar; texting
  -41 can i; is it; me siento; sore; telefono
  -42 cita; gracias; stop
  -43 do i; quien
  -44 little; murio; no chest; unsubscribe; your
  -45 cancel; normal; well
  -46 messages; o; quit
  -47 in :number:; is my; numero; you
  -48 mensajes
  -50 texts; yo
  -51 phone; textos
  -52 these
  -54 bien
  -55 does; ok
  -58 doctor; jaja
  -60 si; yes
  -63 good
  -64 lol
  -67 eso
  -76 fine
