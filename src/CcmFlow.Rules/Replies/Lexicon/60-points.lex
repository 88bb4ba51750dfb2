# Points of words and of two neighbours, learned from the labelled texts of the tests: `CcmFlow.RulesBench points emergency` writes this
# table anew. They speak where no rule found anything, never the other way round. "points <kind> <least> <least-beside-less>
# <least-in-doubt> <least-of-one-word> <before>": a text of n words (at least 7) needs before + (sum of its points) / sqrt(2n) to be least or more; more where a rule found
# something less, still more where one found the sign itself but denied, of long ago, a figure of speech.

points emergency 12 18 28 -6 -3
  77 respirar
  72 sangre
  65 fainted; no puedo
  63 repente
  62 cant
  61 vivir
  60 ambulancia
  57 aire
  56 blood; wont
  55 lado
  54 me estoy
  52 el pecho; face; words
  51 respira
  49 ambulance; chest; having
  47 creo; despertar; fuerte; y no
  46 drank; floor
  45 breathe; de :number:; desmaye; head; me desmaye; throat; veo
  44 choking; despierta; siento; vida
  43 air; mucho; no puede; no sabe; pecho; swallowed; thinking; unconscious
  42 bad; lips; living; piso
  41 cant breathe; cara; siento que; suddenly; tome
  40 arm; boca; leg
  39 la boca; lengua; no despierta
  38 breath; dad; isnt; life; mouth; vomiting
  37 am going; creo que; la mano; no para; responde; tongue; voy a
  36 am having; and; bleeding; collapsed; desmayo; esta; help; hi; la cabeza; mom; myself; no respira
  35 brazo; dice; garganta; izquierdo; left; morirme; numb; puedo respirar; want to; whole; worst
  34 feels; hard; is :number:; la lengua; me puse; quiero vivir; y
  33 :sos:; ayuda; better off; breathing; cabeza; confused; having a; hit; hour; live; los ojos; mama; mano; my head; palabras; sentido; shaking; side
  32 call :number:; derecho; dolor; el piso; i think; ojos; todo el; tomo; vision; went
  31 convulsion; matar; me voy; of my; ojo; rato; saturacion; sweating; talking; tiene; times; vomitando
  30 alguien; confundida; glucosa; going; hand; labios; meter; mucha; no aguanto; no reacciona; papa; reacciona; the floor; to live; una ambulancia
  30 wife
  29 and i; and my; black; cai; fistula; hablar; la cara; like; marca; mi esposo; mi vida; que me; responding; right; se esta; sudden; think; twice
  29 wake
  28 an; bano; doble; from my; glucose; hijos; hurry; la pierna; ok but; pierna; puse; sabe; se le; she; table; tonight; un dolor
  27 aguanto; emergencia; end it; eye; gasping; he is; house; keeps; me puedo; negro; no veo; pienso; point; sangrando; seizure; sitting; tengo la
  27 terrible; thinking about; to end; took :number:
  26 ayudenme; cloro; doesnt know; down; esposo; hurts; husband; i cant; i fainted; just; levantar; matarme; me cai; me tome; mi papa; mis hijos; perdi
  26 pero me; seeing; seguir; suelo; temblando; think i; to kill; up
  25 be dead; carro; de pastillas; ending; estar; feels like; habla; inconsciente; las palabras; medio; my face; no responde; presion en; sangrar; se
  25 sudorfrio; tongue is; took too; trago; wont stop
  24 a :number:; and he; at once; cant get; closing; conocimiento; de sangrar; el dolor; en :number:; en el; estomago; feel like; going to; in my; jaw
  24 kitchen; los labios; mismo; my hand; my left; o2; pain; que no; reads; severe; speech; spo2; the table; tight; unresponsive; up blood; y me
  23 blue; bp; getting; he; llamen; marca :number:; pistola; please help; tell my; woke; ya tengo
  22 azucar en; belly; bleeding from; chest hurts; convulsionando; convulsiones; dando; el brazo; fainting; ganas; ganas de; half; in the; is swelling
  22 la garganta; legs; mi esposa; mi mama; mucha sangre; my chest; no siento; not ok; overdosed; ox; pecho que; salen; something; there is; traigo
  22 vomite; y estoy
  21 a car; a lot; agarro; al :number:; azucar; bien pero; cant breath; como si; cut my; doesnt; esposa; espuma; fainted twice; headache; hinchada
  21 i took; in a; it all; its; la vida; lot; me quiero; morir; mover; one side; oxigeno; paramedics; pastillas de; pienso en; piernas; pills
  21 please hurry; puedo; quiero; rapido; reconoce; right now; se trago; tell; to sleep; took; tragar; vomited blood; would be
  20 an hour; bathroom; by a; cosas; el aire; el lado; en la; eyes; for me; gun; i keep; into; lips are; mama no; mordio; my leg; my life
  20 necesito ayuda; of living; oximeter; pulse ox; respiracion; sat; spo2 :number:; squeezing; stomach; sudor; the whole; this morning; un lado; ve
  20 vibora; wake up; when i
  19 a minute; accidente; agarrar; an ambulance; be; bg; bg :number:; bs; choking on; con dolor; cuerpo; desmaye en; esposo no; esta convulsionando
  19 fell; for air; help me; himself; hirviendo; knife; la vista; lo que; me desmayo; me hace; minute; mom is; mordio una; my arm; nariz; nitro; no le
  19 no voy; please call; reaccion; respiro; seguir viviendo; sentado; slurred; tengo el; the pain; to die; vista; viviendo; woke up
  18 :number: de; :number: what; a nadie; acabar; acabar con; ahogando; and now; be better; been; body; came on; cleaner; clots; confundido
  18 consciousness; de estomago; desperte; dont see; double; el oxigeno; emergency; empezo; fast; hablo; keep fainting; kill myself; la nariz; llame
  18 llame al; me entra; me queme; me salen; mejor me; now; oxygen is; pensando; peor; perdi la; puedo levantar; queme; sabe ni; sangrado; se desmayo
  18 since this; someone; stomach pain; the point; vomito
  17 :number:; :number: with; a seizure; a time; all of; all over; bajo a; chest and; chest pressure; conoce; corazon me; dando un; de mas; derepente
  17 desde; desde la; die; dio una; donde esta; drain cleaner; entra; es que; estarian; estarian mejor; estoy; face is; faint; found; glucosa :number:
  17 glucose :number:; good morning; heavy; i do; insoportable; is numb; is talking; is unresponsive; la fistula; la pistola; lado izquierdo; left side
  17 minutes; momento; move; my husband; my mouth; my neck; my right; my wife; neck; not responding; on the; oximetro; panza; que seguir; quien soy
  17 quiero morirme; real; sangro mucho; shocked me; started; sugar is; tengo; the bathroom; the kitchen; three; tightness; to shoot; un carro
  17 unbearable; va; voy; whole bottle; wish i
  16 :number: for; abajo; arms; at a; auxilio; awful; be here; bottle; breathing is; by mistake; cierra; del bano; dice lo; duele el; el conocimiento
  16 el peor; esta dando; except; fever :number:; horrible; i am; is having; la manana; looks; lost; lost consciousness; me cierra; mistake; morados
  16 muchas; mueve; my speech; ni donde; nobody would; of blood; pastillas; pastillas para; perdi el; please send; puedo despertar; puesto; quiero matar
  16 red blood; repente no; respira bien; sangra; sangre de; sense; she is; sobredosis; stop bleeding; stuck; sudando; swelling; throat is; through
  16 un ojo; una hora; wreck; you for
  15 :number: times; atropello; bottle of; bright red; burned; came; can only; cierra la; coldsweat; con un; contesta; crushing; descargas
  15 desfibrilador; dont know; drooping; enredado; esta noche; fainted in; feel; harold; i have; inhalador no; is unconscious; just now; know where
  15 la mitad; la panza; like i; live no; me mordio; me muriera; me reconoce; mejor si; mi azucar; mi senora; mitad; mouth is; mundo; muriera
  15 need :number:; need an; no feeling; only; over; ox :number:; pecho y; pressure in; puedo mover; real bad; shocked; sin mi; struggling; texting i
  15 turned; venga; vomite sangre; wife is; words at; worth
  14 :number: por; abre los; abuela; accidente de; across; ahogandome; am so; and its; and not; arent; arent there; braso; bright; but my; cabeza y
  14 caida; cama; car; care if; chest is; como cafe; cut; de carro; de dormir; de matarme; dead; desde hace; dialysis; dificultad; diganle; dos veces
  14 el glucometro; el suelo; el veneno; espalda; feo; fever; garage; got; had my; hallucinating; help now; hour ago; hoy mismo; husband is; into my
  14 inyecte; is bleeding; is hurting; isnt breathing; le dio; like coffee; llamen al; llega; me atropello; me esta; me falta; me llega; might; my jaw
  14 no abre; oxygen; pensando en; presion; puede hablar; quiero morir; reaccion alergica; recognize; recto; respirando; rope; salen las
  14 sangrando mucho; saturacion :number:; side of; sin sentido; slurring; strok; suicidio; swallow; the garage; the pills; thought it; tiene los
  14 todas las; una; una emergencia; veneno; vomiting blood; what do; y el; y esta; y tengo
  13 :bad:; :number: min; :number: on; a matar; ahogo; algo; ambulancia por; and dizzy; anda; angina; aparato dice; at rest; ayudeme; ayudeme por
  13 azucar de; bajo; bone; bp :number:; breastbone; bs :number:; bunch; bunch of; cant move; care; coffee grounds; crooked; de momento; dedos; dejo de
  13 descargas seguidas; dia es; do it; do this; donde estoy; dropping; el braso; el oximetro; en vez; ending it; everyone would; frasco; fuerte de; gas
  13 glucometro; grounds; hablando; had to; hard to; he has; head on; here anymore; hives; hurting; i can; ice; is slurred; know what; know who; la soga
  13 limp; los dedos; me ahogo; me corte; me muero; mejor sin; mitad de; mornin; muero; my breastbone; my legs; my words; need help; negra; ni el
  13 ni quien; no respiro; on one; out at; oxigeno en; paramedicos; pero no; puedo agarrar; quedo; reaction; reason; reason to; rectum; responden; rest
  13 resuello; se tomo; soga; tearing; this mornin; tiene la; toilet; tome muchas; too many; tres; turning blue; una vibora; under; veces; veo doble
  13 vez de; was dead; went off; wheezing; while; who i; wont wake; worst headache; wrists; xarelto; y tomo; y ya
  12 :number: and; a alguien; a bunch; abre; accident; acting; agua me; also; ayer estaba; barriga; brazos; breath at; calentura de; cant stop
  12 cant walk; carne; copperhead; dad is; dan ganas; de cafe; de vomitar; dormido; dormirme; drain; drunk; el desfibrilador; el frasco; empty; era agua
  12 es emergencia; escalera; esta respirando; este mundo; esto es; estoy sangrando; ever; everything i; feel faint; fell and; fire; funny; hace nada
  12 high; hijos que; hincho; hincho la; hip; house is; hueso; in chest; just that; keep; know; la cama; la escalera; la espalda; las venas; left arm
  12 looks like; los dos; mama se; matar a; me conoce; me hincho; me inyecte; me responden; mi abuela; mi hijo; mi oxigeno; morning; mucho el
  12 muy fuerte; my body; my throat; my tongue; negro como; no contesta; no despertar; no la; no pulse; not breathing; not good; peor dolor; plan to
  12 pressure pills; purpose; que los; quiero acabar; quijada; raro; rattlesnake; reads hi; sabe donde; sale; says; seguidos; sentido a; shoot; shrimp
  12 si me; smile; speech is; sweaty; swelling up; tanto el; the basement; the bed; the left; things; thinking of; to :number:; todas; tomo el; took a
  12 un rato; venas; very; viejo; vomit; vomitar; vomited; vuelve; was gone; wont quit
  11 :number: of; :number: percent; :number: tylenol; a breath; abeja; about to; am bleeding; am on; and it; atraganto; ayuda de; basement; be alive
  11 behind my; bien confundida; bit me; bleeding bad; both arms; bridge; cai y; came to; cant do; cant feel; cant swallow; car accident; carta
  11 coagulos; coming out; como; como :number:; corte; corto; cosas sin; cuello; dado; de una; del pecho; demasiadas; demasiadas pastillas; despues de
  11 dolor de; drank some; duele mucho; el inhalador; emergency please; ending my; epi; epi pen; equivocacion; error; esposa no; fainted at; fell out
  11 fiebre de; fiebre y; fingers; frasco de; fria; gasping for; gibberish; grandma; hablar bien; has no; herida de; his; hit head; i cough; i fell
  11 in both; is closing; is drooping; kill; la quijada; la respiracion; labios morados; las de; le; like a; lips look; loaded; me cuesta; messages i
  11 mi marido; min; muchas pastillas; my belly; my lips; my o2; my whole; no agarro; nomas que; number :number:; of pills; ojo derecho; on fire
  11 one eye; only say; out on; oximetro marca; papa no; pecho como; percent; por equivocacion; pulse oximeter; que dia; quedo sin; ronchas
  11 saturacion de; says lo; se atraganto; send; sin parar; since breakfast; sink; smile is; so bad; stents; stop no; stopped breathing; straight; sugar
  11 taza; tengo pensamientos; that arent; the bridge; the rope; tirada; to on; todos estarian; two words; una convulsion; up after; ya van
  10 :number: con; :number: now; :number: when; about :number:; aceite; across my; acuesto; algo como; alguien ayudeme; am; and hit; and vomiting
  10 apurense; arriba; as when; asfixio; atraganto con; atropello un; azucar esta; badly; balcon; bastante; bed; bien fuerte; blades; blood is; boiling
  10 boiling water; burned my; cada; cadera; choque; chst; clammy; cocina; con dificultad; con todo; cosas que; coughing; coughing up; cup; de abeja
  10 de lado; de las; de oxigeno; deja de; del balcon; del suelo; derecha; descanso; despertar a; doing cpr; driving; dropped to; el bano; el recto
  10 elephant; emergency help; entra el; escribi; esposo se; espuma rosada; esta ahogando; estar muerta; estoy muriendo; everything; fiebre
  10 garganta hinchada; glucometer; go to; got my; hablo enredado; hace rato; hace una; have the; hay fuego; helping; hit by; i just; i overdosed
  10 i should; i wrote; insulin; is crooked; is very; it tonight; it was; juice; la cadera; la carta; la glucosa; la sierra; lado derecho; last night
  10 like this; llevo; lo puedo; look; lots; low :number:; marca hi; mareado; marido; me acuesto; me asfixio; me paro; me pego; meter reads; mi viejo
  10 mis piernas; morning on; much insulin; much medicine; my hip; my stomach; n; necesito una; need ambulance; no deja; of his; of it; off the
  10 on eliquis; opresion; overdosed on; passing; pensamientos; pills for; point in; popped; pouring; que es; quiero hacerme; quisiera; racing
  10 rather be; reading :number:; respiro muy; right hand; rolled; sale sangre; sangre por; sangro; sats; saw; says :number:; send someone; siento las
  10 sierra; skin is; slipped; soaked; somebody; soy; stabbed; stools; sube; sugar at; swelling after; termino; termino con; that new; the rectum
  10 the sink; the use; then i; these pills; this afternoon; tied; to hurt; to the; toes; top; tosi; tosi sangre; tosiendo; tosiendo sangre; use of
  10 vivir mas; vomitando sangre; way to; wet; with a; with chest; would rather; y ahora; y temblando; ya escribi
  9 :number: descargas; :number: fever; :number: que; :number: units; a gun; a plan; a tomar; abdominal; abdominal pain; accidentally; accidentally took
  9 after the; agua hirviendo; aguanta; ahogando con; ahogo cuando; aliento; amanecio; ambulance now; and short; and today; apretado; are blue; arm is
  9 arrastrado; arriba de; ataque al; azucar arriba; azules; back and; bad i; bee; bit by; brazo izquierdo; burn; burn on; cabeza mas; cae; call
  9 can see; cara dormida; cayo de; closing up; coming; coordina; coughed; coumadin; dado :number:; de abajo; de un; del cuerpo; del ojo; demasiada
  9 demasiada insulina; desfibrilador me; desmayado dos; desmayar; dizzy and; dolor en; dolor fuerte; dona; dos brazos; el jugo; el tanque; eliquis
  9 enough air; estaba; estar muerto; estoy vomitando; everyone; everywhere; fasting sugar; fell down; floor since; fuego; fuerte en; full of; get air
  9 golpe en; good at; had this; had two; he had; hijo; how i; hoy lo; i walk; i was; ice cold; incoherencias; is choking; is unbearable
  9 isnt responding; jump off; la cocina; lay; le hablo; leg is; lengua hinchada; lengua y; levantar del; los pulmones; lot of; making sense; many; mato
  9 me durmio; me pasa; me responde; media; medicina del; minutos; my breath; my last; my oxygen; my toes; my vision; my wrists; nadie; nariz no
  9 negro y; no coordina; no point; no se; no vuelve; nobody; nombre; nose bleed; not helping; of suicide; off dead; on floor; own house; para de
  9 para mis; para vivir; peeling; pego; pen; pensando que; piernas no; plums; popo; por error; por mas; pounding; puedo ni; puedo tragar; pulmones
  9 pulse; pulso en; puse :number:; que estoy; que mi; que venga; quiero quitarme; quisiera estar; rapida; rat; rat poison; rather; razon; razon para
  9 reading; really; respirar bien; revolver; sabe quien; saliva; sangra mucho; sangrado que; sangre roja; sat :number:; says hi; says i; se mueve
  9 seeing double; seeing things; sin poder; sleeping pills; son is; soy la; stuck in; sugar en; sugar over; swallowed a; take all; the letters
  9 till monday; time i; times in; tirada en; tirado; to go; to take; toallas; today i; tome demasiadas; tomo cloro; took all; took to; took way; toso
  9 towels; turning; un accidente; una opresion; under my; units; units of; urgente; used my; vista de; vista del; wait till; walk to; way; what day
  9 what year; words are; working; worst pain; y habla; y hoy; y se; y tiene; yes yes
  8 :number: i; :number: please; :number: unidades; :number: ya; :sos: :sos:; a estar; a strok; about ending; abrio; abrio la; abuelo; acuerda
  8 acuerda de; after that; ahora mismo; aide; al corazon; al hospital; alcanzo; am vomiting; ambulance please; ambulancia rapido; an emergency
  8 and confused; and her; and she; and sweating; and the; antifreeze; apretada; are purple; asfixiando; atack; atorado; atragantando; atras; attack i
  8 bajo :number:; bleeding a; blood all; blood twice; boqueando; borracho; bottom; breath good; cada vez; cant be; cant talk; cascabel; caso; chueca
  8 cleaning; cloro pensando; como borracho; como que; con aceite; con la; confused and; conosimiento; corte las; counted; cuchillo; dark; day it
  8 dead and; dead i; dear just; defibrillator; deja; delirando; desmaye dos; dice hi; dice high; dios nomas; doble de; doesnt recognize; dont tell
  8 drank the; drooling; el aparato; el cloro; el conosimiento; el corazon; el doble; el garaje; el hueso; el ojo; en suicidarme; end my; epipen; es una
  8 escupo; esta como; esta hablando; esta inconsciente; estaba bien; estaria; estomago que; estoy ahogando; estoy asfixiando; estoy temblando; ever had
  8 fainted this; fat; feel my; foam; for breath; garaje; got so; got the; grandpa; grave; grease; gushing; hallway; having trouble; he collapsed
  8 heart atack; heart pain; huge; i been; i cut; i died; i drank; i vomited; importa; in here; infarto creo; insulina de; insulina por; is breathing
  8 is empty; is getting; is hallucinating; it wont; its an; its hard; jerking; just sitting; kids; killing myself; kinda; know how; la barriga; la pena
  8 labios y; lap; las escaleras; las piernas; lay down; laying; le encuentro; le esta; leg with; levantarme; like its; llamen a; llega el; lo mato
  8 los quiero; lost vision; making; manana ya; manden; manden una; mas la; me cae; me di; me pegue; me please; me sangra; mejor estaria; meter says
  8 mi brazo; miss me; monton; mordida; mother is; mucho la; muerto; muy mal; my back; my defibrillator; my epi; my kids; my lap; my nose; narcan
  8 necesito el; no alcanzo; no relief; no vale; now my; of her; off if; off without; ojo izquierdo; on a; on coumadin; over in; oxigeno puesto
  8 oxygen sat; pain in; papi; para siempre; pastilla nueva; pecho cuando; perdido no; pero ahorita; pistol; pistol out; plan; por favor; precion
  8 puedo parar; puente; pulled; puras; purple; puse insulina; que alguien; quiero despertar; quiero matarme; quitarme la; rapida en; reads :number:
  8 recognize me; relief; revento; rite; ronchas y; sangrando de; say two; se acuerda; seizure this; send help; shaky; she was; shoulder blades
  8 si acepto; siento la; sin conocimiento; sit; site; sitting still; skin; somebody please; sound; speach; speach is; speaking; spitting; still
  8 struggling for; sugar reading; suger; swallowed my; table saw; tablets; talking gibberish; tanque puesto; tar; ten minutes; thanks i; the ankle
  8 the drain; the fast; the last; the worst; then; this anymore; tiembla; tirado en; tome el; tomo warfarina; top number; trago mis; tried
  8 trouble speaking; tu papa; tub; un monton; unidades; va a; vale; vale la; veces hoy; veo nada; vision in; was fine; was water; went numb; while i
  8 without me; words out; y sudorfrio; y veo; year it; you dear
  7 :number: ando; :number: even; :number: shaking; :number: sobre; :sos: please; a la; a mis; a pill; a proposito; acepto pero; acostarme; afternoon
  7 agua; aguanto el; ahogao; ahora; al cuello; alergica; alguien me; alguien rapido; all night; ambulance my; ambulancia mi; and cant; and his
  7 anoche no; antibiotic; aprieta; arm went; at me; ataque; ate shrimp; baja por; be with; bee sting; behind; below; bit; black like; blanco; bleach
  7 bleeding heavily; blood everywhere; blood this; blood wont; brazo derecho; brazo y; by; cafe molido; canse; canse de; cant lift; cant see
  7 cara hinchada; cara y; carbon; carbon monoxide; carga; carro prendido; chest has; cloro por; commode; con sangre; confundida no; contesta bien
  7 convulsing; coughed up; counted out; cpr; cuajarones; cuando camino; cuando toso; curtain; darme un; daughter says; de cascabel; de fiebre
  7 de respirar; de toda; debilidad; decided to; decidi; del piso; desorientada; desperte ahogandome; desperte en; did nothing; diganle a; dolor que
  7 down to; droopy; dropped; duele tanto; el sangrado; el sugar; empezo hace; ems; en darme; en medio; en sudor; entra aire; es :number:; espalda y
  7 esposa esta; esta ni; estan; estan dando; estuviera; even sitting; even with; every time; eyes rolled; fainting when; falling; falta la; fatiga
  7 favor me; feeling in; for :number:; four; four times; froth; fue de; fuertes; gasp; gave myself; getting enough; glucometro dice; go be; going on
  7 golpe; goodbye; got into; gracias pero; grande que; habia; half my; have ever; headaches; heavily; her pills; high fever; hija de; his chest
  7 his head; hit my; hit the; hives all; i breathe; i got; i lay; i sound; i wish; i woke; icd; insides; is; is confused; is limp; is peeling
  7 is seeing; isnt worth; it feels; jalo; jalo aire; jump; kill himself; la dialisis; la mesa; la puedo; le salio; le veo; level; life isnt; live for
  7 llena de; lleva; los brazos; los vecinos; lots of; love them; lungs; manden la; mandibula; mano derecha; many pills; mas grande; me agarro; me and
  7 me canse; me dicen; me fui; me habia; me i; me mato; me obedece; me sube; medical emergency; medio cuerpo; mensajes manden; mesa; mi casa
  7 minutes and; molido; monoxide; monoxide alarm; mother; my baby; my bottom; my eye; my grandbaby; my house; my sleeping; neck hurts; new antibiotic
  7 no cough; no dejo; no jalo; no reason; no sabia; nose; not getting; nueva de; numb and; obedece; of bed; of water; ok i; on; on :number:; on purpose
  7 open and; out in; over and; oxigeno me; oxy; papa esta; para que; para respirar; pase de; pastillas del; pecho apretado; peed; peeling off; pegue en
  7 period; picadura; pills so; pink froth; please tell; poder; police; popo negro; por abajo; por todo; presion salio; proposito; puedo acostarme
  7 puedo decir; puedo mas; pupil; pupila; pupila mas; pupils; puso; put the; que desde; que era; que quiero; quedando; quedando sin; quedo inconsciente
  7 quiere tragar; quiero es; quiero seguir; rato no; ripping; rolled back; rosada cuando; sabia; sat is; saving; saving up; see; seizure wont
  7 shaking chills; sharp; sick to; siento los; siento mal; sight; sigue; sleepy; so confused; sobre :number:; sobredosis de; soga lista; some of
  7 soy yo; stab; still :number:; sting; struggling to; sube al; suger :number:; suicidal; suicidarme; tell you; temblando y; tengo aire; tengo chest
  7 tengo ganas; tengo las; tengo miedo; tengo un; terrible headache; texts i; the commode; the door; the gun; the hallway; the toilet; the va; the week
  7 this life; thought; to breathe; to wake; toda; tome :number:; tome algo; tome cloro; took the; tos pero; toser; tragar el; trago un; traigo la
  7 tuvo dos; twice today; un momento; una carga; ve cosas; vecinos; veneno de; vibora de; vida me; vomite algo; warfarin; warfarina; white; wish
  7 wont come; wont go; wreck my; wrist; wrote; y la; y mareado; y mareo; y siento; y sudando; you call; you i
  6 :number: lethargic; :number: s; :number: towels; a cada; a dado; a gas; a knife; a terrible; a truck; about suicide; abri; acido; after eating
  6 after my; agarra; agarrar aire; agarro aire; aguanto la; air please; al bano; al piso; al respirar; alarm; alarm is; alergica fuerte; alto no
  6 am slurring; amanecio con; and arm; and belly; and dropping; and this; anoche; anymore i; anyone but; aqui en; are black; ayuda me; ayuda por
  6 ayuda ya; bad now; baja :number:; bandages; bano negro; basement stairs; be woken; beating; been on; belly pain; bleed; bleeding and; blindness
  6 blood clots; boca chueca; borroso; breath just; broke out; but right; cabe; cada rato; cae la; cai de; caja; camino al; cant take; cant wake
  6 car wreck; catch; caught; cayo y; chest hurting; chest tightness; chorro; cleaning stuff; collapsed in; come out; con carne; con coagulos
  6 con escalofrios; confusion; copperhead bit; corazon va; corre; corta; cree; cree que; cuando respiro; cuesta mucho; cut to; cutting; d; de barriga
  6 debajo; debil; del lado; desde anoche; desde las; desmayo en; despierta mi; detiene; di; dial; dice mi; dolor del; dolor insoportable; doubled
  6 doubled over; down my; drank drain; duerma; dura como; durmio la; el infarto; el pulso; elephant on; empezo a; en blanco; en si; encontre; entero de
  6 er with; es insoportable; escaleras; esposa tiene; esta tirado; estoy atragantando; estoy quedando; face looks; facial; facial droop; fading; falta
  6 feel a; feeling faint; fiebre alta; filling; fine at; fine but; fingernails; fistula de; foggy; frasco entero; from fall; garganta apretada; gas y
  6 get her; get it; glucometro marca; glucosa me; go; going out; gracias por; grande; hacerme dano; haga dano; harold passed; have got; having another
  6 he isnt; headache and; heart hurts; heart racing; heaviness; heces; herself; his leg; hit his; hoy me; huele a; i broke; i counted; i dont; i had
  6 i stand; i swallowed; ido; in going; indigestion; insulina; is an; is black; is heavy; is huge; is not; is reading; is turning; it stop; it with
  6 jadeando; jalar; jalar aire; jugo; kids i; kitchen floor; la caja; la mandibula; la puerta; la rapida; la vieja; lata; late a; left eye; lethargic
  6 letters to; lift; like somebody; lips and; live anymore; lleno; lo hago; lo y; lopsided; lost sight; lungs feel; mama is; mama tiene; manden a
  6 manden ayuda; mano no; mas fuerte; may be; me baja; me cabe; me duele; me pase; me sale; medical; medio del; mensajes no; mi suegra; middle
  6 middle of; miedo de; mistake thought; molestar pero; monton de; mucho de; mucho por; mueve la; muy alta; muy feo; muy rapido; my dialysis
  6 my husbands; my pacemaker; need emergency; nieto y; no mueve; no sube; nonstop; nose has; not answering; not making; nothing but; nuca; numb on
  6 of :number:; of chest; of everything; of them; ojos no; on her; on like; on warfarin; on xarelto; one pupil; operacion y; opresion en; out the
  6 oxigeno bajo; oxycodone; oxygen at; oxygen level; pain and; pain bad; pain ever; papa se; para hablar; parar desde; paren los; pasa el; pecho fuerte
  6 pecho muy; pego en; pegue; perdido; pero se; peso en; pink; pink foam; piso del; pistola y; popped open; por las; port; preferiria; pressure is
  6 puede ni; puerta; puking; pulso a; puse demasiada; que cuando; quemo con; quiero quitar; quijada y; quitaron la; radiating; ratas; red; respira como
  6 responde mi; right arm; roof; rope in; ruthie; salio :number:; sangrado por; sangre bastante; saturation; saturo; saturo :number:; se detiene
  6 se quedo; seguidas; seizing; seizures; severo; shallow; she cant; she wont; shoot my; si tuviera; sight in; since harold; since last; sitting here
  6 size of; sleep for; sleeping tablets; slipped on; smoke; so short; spilled; spitting up; squeezing in; squirting; stand; sticking out; stiff neck
  6 stop stop; stop texting; stung by; sudden blindness; suddenly cant; tabla; talking but; tanque; tarry; tearing pain; ten; tengo :number:; tengo como
  6 teniendo; than the; that goes; that wont; the aide; the center; the knee; the nitro; the recliner; the shower; the sleeping; the tank; the truck
  6 the tub; the wall; the words; them i; things that; think my; this awful; three times; throat closing; throat swelling; through :number:; tiene caso
  6 tiene convulsiones; tieso; tirarme; tirarme del; tired of; to sit; toalla; toes are; tomo anticoagulante; too much; touching; touching it; tu
  6 tuve que; tuviera; un choque; un peso; un yeyo; una carta; una pistola; una toalla; up from; van; van tres; veo borroso; vida no; vieja esta
  6 vision went; voces; vomita; vomitando sin; vuelve en; waking; waking up; wall; walmart; weird; welts; went black; wife just; with sweating; woken
  6 wont be; wont move; woozy; words to; worth living; x3; y bajando; y es; y los; y na; y otra; y vomito; yeyo
  5 :number: chest; :number: dont; :number: grados; :number: temperature; :sos: chest; a chorros; a curtain; a few; a morir; a nada; a row; a snake
  5 a tirar; about fainted; abuela no; abuelita; abuelo se; acepto los; acostada; acuerdo; after every; after tonight; agarro la; aire que; all at
  5 all her; all today; allergic reaction; alot; also my; alucinando; am clammy; am dizzy; am fixing; am gasping; and blurry; and has; another stroke
  5 any sense; apuntando; apuntando con; ardiendo; are burned; are swelling; asi; atragante; atropello una; attack and; awful and; awful squeezing
  5 back of; bajaran; bajaran una; bathroom floor; been saving; between; between the; bigger than; bled through; bleeding through; blood since; blue and
  5 bluish; board; boca se; body is; bomitando; bone is; bone sticking; borracho y; bowl; bp is; brazo con; brazo dormido; brea; breath is; breething
  5 busted; but; cabesa; cacahuates; call the; calling; cama y; cant catch; cant finish; cant hold; cant speak; cara caida; cargada; carmen
  5 chest :number:; chest tight; chills; chorros; cleaner by; closing after; coldsweat and; como tabla; completa; con falta; confundida y
  5 confused suddenly; conoce a; conocimiento un; contesta y; convulsiona; corazon y; corriente; cortando; corto el; costado; cough but; creyendo
  5 creyendo que; crushing feeling; cuando se; cuatro; cuerpo no; cuerpo y; cuida; culebra; de agua; de azucar; de carne; de espalda; de esta
  5 de fentanilo; de mis; de vivir; deep; defibrillator shocked; deja hablar; del esternon; derecho no; desangrando; despierta la; despues
  5 dial :number:; dialysis arm; diciendo; dio; disparates; doble insulina; doble y; dolor bien; dona carmen; dont care; dont drink; dont think; door
  5 dosed; double dosed; drank antifreeze; driveway; droop; drop to; echo espuma; el aliento; el asma; el costado; el cuello; el fin; el sentido
  5 el viejo; electrocuted; embolia creo; empapada; empapada en; empape; encerro; encima y; encontre a; entiendo nada; entre; error las; es un
  5 esposo amanecio; esposo esta; esta alucinando; esta apuntando; esta delirando; esta poniendo; esta quemando; esternon; esternon y; estoy desangrando
  5 estoy pensando; ever felt; every two; except i; face numb; fainted and; fainted for; fainted on; fainted while; falta tanto; feed; felt; fentanilo
  5 few; fine thank; fingernails are; finish a; fixing to; foam when; foot turned; for everything; fork; found me; found my; fria y; frio y; from his
  5 froth when; fuerte que; fuerza; garganta con; gasolina; globo; glucose is; goes to; going off; good been; got me; got this; grados; gray; grita
  5 ground; gurgling; gut; had one; hand with; hand wont; hard as; hard time; has a; have been; have decided; having seizures; he fell; he just; he was
  5 head bleeding; head is; heart attack; heaven; helada; helado; hijo me; hincha; hincha la; hinchando; his eyes; hitting; honey my; hurt myself
  5 hurts and; husband has; husbands; i accidentally; i found; i gave; i live; i love; ida; if that; in heaven; in her; inconciente; inconsiente
  5 instead of; insulin and; ir con; is at; is beating; is convulsing; is droopy; is hanging; is hard; is ice; is on; is showing; is so; is struggling
  5 is threatening; it goes; it isnt; it to; its like; juntas; just collapsed; keeled; keeled over; keeps falling; kids would; kitchen tile; know me
  5 la cabesa; la caida; la corriente; la nuca; la operacion; la tengo; labios azules; lado del; lado y; las cosas; last hour; last ten; le entiendo
  5 lengua con; light; limb; limb fell; lined; lined up; linoleum; live like; lo mordio; logro; logro despertar; look blue; losing; luz y; making any
  5 mal; many of; mareados; marido me; marquen; matar ya; me abrio; me acuerdo; me an; me apago; me atragante; me ayude; me bajo; me cayo; me corre
  5 me hincha; me honey; me orine; me puso; me quedo; me resbale; me rompi; me twice; me va; meat; media cara; media taza; medicina de; mensajes pero
  5 metio; mi abuelita; mi familia; miedo; min ago; min now; minutes ago; mire; misa y; mixed; mixed up; mom isnt; momento a; moradas; mottled
  5 mouth and; move my; mover el; moving; mrs; muriendo; my family; my fingernails; my gut; my metoprolol; my smile; my son; myself :number:; nada con
  5 name this; negra como; ni levantar; ni sentado; nitro no; nitro x3; nitros; no conoce; no habla; no logro; no supe; no work; noche me; nomas
  5 normal que; normal that; nosebleed; nosebleed wont; not feeling; not wake; now :number:; o2 sat; odd; of red; oigo; ojos volteados; ok except; ok so
  5 on insulin; on left; on living; on meter; on plavix; operacion; or anything; orine; out; out :number:; out wrong; over :number:; own name; ox is
  5 oxicodona; oximeter :number:; pacemaker; pain since; pain so; pain that; palabra; palido; pane; panza que; para dormir; parar del; paro me; pedazo
  5 pero ahora; pescado; pills all; pills by; pills lined; pills to; pistola cargada; point of; poniendo; por atras; presion :number:; pressure on
  5 puede tragar; puedo hablar; pupils tiny; puras cosas; puse la; que he; que le; que tuve; quemando; quiero molestar; quit working; quita el; quitarme
  5 radiating to; raro y; raticida; rato con; reads lo; repentino; resbale; respiro hondo; respond; right eye; rompi; rompi la; row; sale la; sale mucha
  5 salir sangre; sangra la; sangre a; sats :number:; say to; says he; se corto; se despierta; se duerma; se encerro; se metio; se que; se quemo; se va
  5 se vaya; see out; seguir en; severe headache; she doesnt; shooting; shower; showing; si bajaran; siento desmayar; sigue el; sin habla; sitting on
  5 sitting up; sleep and; slow; slumped; slumped over; slurd; snake; so low; something is; soy ni; speech slurd; staring; still not; stop after
  5 stopped working; stroke i; stung; suena la; supe; supe de; sweat; tan; tell the; that i; that looks; the back; the ground; the ice; the linoleum
  5 the mouth; the one; the shoulder; them the; they put; think call; thinking it; threatening; threatening to; tiembla todo; tiene el; tiene un
  5 tiene una; tightness came; tile; times and; tingling; tirar; to bother; to breath; to him; to keep; to me; to read; toalla cada; tome como
  5 tome todas; tomo :number:; tomo eliquis; took that; torcio; tose; traigo el; tree limb; tried to; twice in; un ahogo; un pedazo; un tiro
  5 una culebra; under the; upchucked; upright; urge; vein; vengan; veo con; veo de; veo sentido; vienen; vienen los; vivir asi; vivir tengo; volteados
  5 vomiting and; vomito como; walks; was in; weight on; went down; went unconscious; where i; wife collapsed; with hot; woken up; wont open
  5 wont respond; words wont; worse; worst i; wrote the; y cada; y confundida; y confundido; y respira; y un; ya empape
  4 :number: cant; :number: cold; :number: help; :number: nitros; :number: stents; :number: sudorfrio; :sos: no; a board; a chorro; a explotar
  4 a fainted; a fish; a fit; a hot; a note; a pounding; a squeezing; abajo a; abdomen; abiertos; abiertos pero; abla; about killing; aceite hirviendo
  4 acostado; acostarme porque; acting confused; acting drunk; adormecimiento; after taking; aguanto mas; ahorcar; aide says; air and; alarma; am about
  4 am choking; am short; am sweating; am thinking; ambulancia ya; an i; and blue; and broke; and chest; and doesnt; and eyes; and feeling; and jaw
  4 and light; and lips; and stiff; and still; and wheezing; and white; anda como; answer me; antifreeze out; anybody; aogando; apenas; arm and
  4 arm numb; around; arrastra; arrastro; as tar; as the; at :number:; at church; atorada; atragantando con; awake; ayuda ahora; ayuda no; azucar a
  4 azucar dice; azucar me; baba; back i; bad cant; balance; bano y; batallo; be done; be over; bed and; been having; been laying; beeping; believe i
  4 between my; bien esta; bien feo; bien me; bien raro; bigger; bite; black and; black as; black stools; black tarry; blades came; blanca como
  4 bleeding alot; bleeding on; bleeding wont; blood coming; blood i; blurred; blurred vision; bone stuck; borra; borra de; both have; bra; brazos y
  4 breath bad; breath since; breathe and; breathe very; breathing but; breathing fast; breathing hard; breathless; breeth; brethe; brushing
  4 brushing my; bugs on; bumped; burned myself; burning up; by ambulance; cabe en; cabeza que; call somebody; came down; can someone; cant breeth
  4 cant brethe; cant close; cant put; cant tell; cara con; caregiver; carro me; catch my; caught fire; cerrando; cerrando la; cerro la; chain
  4 chain saw; chapapote; chapapote y; chapopote; chapopote y; chest going; chest panes; chest when; chewed; chichon; cloro creyendo; cold and; comin
  4 coming from; como borra; como brea; como chapapote; como chapopote; como globo; como ido; como muerto; con vomito; corre al; corta y; cortada
  4 cortina; crushing in; cuando el; cuantas; cuello y; cuesta respirar; curtain came; d pecho; da vueltas; dad cant; dad isnt; darme; de acabar; de dos
  4 de este; de gas; de pollo; de ratas; debajo del; decided; defib; defibrilator; del brazo; del dolor; derepente como; derepente no; descansar
  4 descansar de; desmayada; desmayo mi; despertar bien; diabetic; dialisis; dialisis y; dice incoherencias; did have; diez veces; dificultad para
  4 dio un; discomfort; dish; dishes; dolor d; dolores de; dont remember; dormirme y; dos nos; dos piernas; drifting; drifting off; drooping on
  4 drunk but; dura; echando; el agua; el carro; el cuchillo; el cuerpo; el del; el gas; el machete; el mundo; elefante; emergencia ya; encias; encias y
  4 encima; entre los; escalera y; escaleras y; escribi la; escupi; escupo sangre; espalda entre; esposo tiene; espuma por; esta cerrando
  4 esta confundida; esta sangrando; esta vomitando; estomago es; estomago insoportable; estoy empapada; estoy sudando; estoy tosiendo; estufa
  4 every breath; everybody would; explotar; eye this; eyelid; fainted getting; fainting every; fast and; fed the; feel full; feel weak; fell again
  4 fell cant; fell off; fever and; fiebre :number:; fiebre ni; fighting; fijese; fijese que; fine took; fire burned; floor not; foaming; for about
  4 for every; frente; frio; from down; fuertisimo; garbled; garganta despues; get out; getting air; getting fat; getting worse; glucosa en; go away
  4 grandbaby; grandma drank; grandma got; gray and; grease fire; ha dado; habla como; habla enredado; hable; hace media; haga; half a; half of
  4 hallway blood; hard for; has shocked; have fallen; have headaches; haveing; having truble; hay dios; he doesnt; he keeps; he stopped; he wants
  4 head and; head take; headache i; headache worst; headaches and; heaviness in; heces negras; her; her chair; her eyes; her morphine; her mouth
  4 her oxygen; here again; here on; here tomorrow; hermana se; herself with; hice del; hijo tiene; him dead; hinchan; hinchan los; his mouth; hit me
  4 hitting the; holding it; horita; how to; hr; huele; husband collapsed; i coughed; i might; i suddenly; i talk; i tried; if she; if this; in one
  4 in throat; incision popped; insulin by; insulina dos; into the; inyecte :number:; irme con; is and; is blood; is coming; is jerking; is pumping
  4 is squirting; is tingling; is vomiting; isnt making; isnt waking; it anymore; it loaded; it woke; its going; izquierdo de; joe; just cant
  4 just fainted; just keeled; keep thinking; keeps asking; keeps dropping; kicked; kicked me; kill my; la alarma; la cuida; la estufa; la frente
  4 la lenta; la madrugada; la mente; la muerte; la podemos; la saliva; la sangre; la saturacion; la siento; la taza; ladder; las encias; las tome
  4 las unas; le haga; le sale; legs wont; lenta; letters; levantar los; life and; like :number:; like ending; like tar; llame una; lleva rato
  4 llevo una; lo siento; lo unico; look purple; low; ma; machete; machete y; machine quit; madrugada; mami esta; manejando y; mani; marcapaso
  4 marcapasos me; mareo sin; me agarra; me aprieta; me deja; me empezo; me four; me hinchan; me revento; me sofoco; me traba; me went; me what; mean it
  4 mensajes quiero; mente; metio un; mi husband; mi mami; mi que; mija no; minute or; mom doesnt; monoxido y; more since; morphine; much of
  4 mucha insulina; muchacha que; muy confundida; my arms; my dad; my defibrilator; my lungs; my meter; my ribs; my stool; my sugars; my thumb; my wind
  4 myself bad; myself tonight; nauseous; neck is; negras; neighbor; neighbor found; neighbors; ni la; ni que; ni respirar; ni tos; night long; no es
  4 no i; no lo; no suda; noche; nose is; nose wont; nosebleed on; not enough; not moving; o2 reading; of ending; of tylenol; ojos abiertos; olor
  4 on meat; one in; only get; ora; otra cosa; out all; out and; out like; out my; over at; overdose; overnight; oxigeno esta; oxigeno se; oximeter says
  4 oxygen oximeter; oxygen reading; pads; pain bien; pain for; pain when; pain with; panes; para nada; para no; pasa a; passed i; peanut; pedazo de
  4 pense; people that; peor de; pero; pero si; pero tengo; piece; piece of; pierna y; pill cant; piso desde; planning; please come; poniendo azul
  4 porch and; port site; poste; prendido; prendido en; presion muy; pressure; puede respirar; pumping; pupil is; puse mucha; put in; que se; que va
  4 quema; quemadura; queme con; queme el; quiero ir; quiero sus; quisiera dormirme; quiso; quit and; ramon; rate is; ratito; rato y; reading high
  4 really bad; remember how; repente se; respond to; responding to; revento una; ribs; right in; ripping pain; rock; rojo; rosada; round; round it
  4 rouse; rug; running out; sacudo; sagging; salio en; salio espuma; sangrar la; sangro por; saved; saved up; se cayo; se dio; se llama; se puso
  4 se quiere; se quiso; seeing bugs; semana de; send an; senorita; severe abdominal; severe pain; severe stomach; shaking so; shallow breathing
  4 she thought; she went; shivering; shoot him; shooting out; shorter; shrimp at; siento el; siento ganas; siento mis; siento un; sin mareo; sin saber
  4 since; since lunch; since supper; site is; six times; size; sleep in; soaked through; solo; somebody i; someone call; somethings; speak
  4 spilled boiling; splitting; squeezing behind; sticking; still coming; stool and; stool is; stools and; stools black; stop the; stop thinking; stops
  4 stove; suda; suelo no; suena; sugar reads; sugars; suicidal thoughts; swallowed the; sweatin; take a; talking to; tan fuerte; tank is
  4 terrible repente; than i; that thing; the day; the driveway; the lisinopril; the meter; the right; the shrimp; this is; this squeezing; thumb
  4 thunderclap; tia lleva; tiene :number:; tiene fiebre; tight after; tightness right; time breathing; to make; to my; today feeling; tomar todas
  4 tomato; tome por; tome todo; tomorrow so; tongue feels; tonight i; too; torcida; torcida y; touched; towel; traba; traba la; trabo la; traigo una
  4 trancazo; tree; tres toallas; trouble getting; truble; turned blue; twitching; un; un ataque; un elefante; un hueso; un ratito; una cortina; una ora
  4 unas moradas; unico; up all; up bright; up my; up on; used the; va el; vaya; ve el; venga alguien; vez el; vez y; viejo se; viva; voices; vomita y
  4 vueltas; want your; was juice; was unconscious; was watching; water; water on; we both; went limp; wet myself; what i; wheelchair; wheezing and
  4 where; where she; white as; wife had; with coldsweat; with headache; with no; worst belly; wringing; y agarro; y anda; y cuando; y dice; y dolor
  4 y estamos; y falta; y hay; y le; y nada; y sigue; y todavia; ya deje; yes also; yo habla; you think
  3 :number: bad; :number: confundida; :number: estoy; :number: hr; :number: liters; :number: minutes; :number: nitro; :number: veces; a belt; a crack
  3 a cup; a otro; a pegar; a piece; a sentence; a spill; about half; abuela esta; accident and; accidente en; acidez; acostar; across the; actually
  3 adentro; adios; after juice; again and; agarrar la; agarro un; ago now; ahogo y; ahora la; ahorita tengo; aide here; aide tasha; air sitting
  3 aire el; al brazo; al pecho; al suelo; alarma del; alberca; all and; all mixed; almost fainted; alquitran; alquitran y; alvarez; am done
  3 am finished; am haveing; am panting; am smothering; amaneci con; an elephant; and a; and also; and be; and bleeding; and confusion; and feel
  3 and got; and have; and ice; and isnt; and keeps; and mouth; and nose; and shaking; and turned; ando con; aneurisma; aneurysm; aneurysm they
  3 antibiotico nuevo; anyone; anything just; apa; aplasta; aplasta el; apretazon; apretazon en; are drooping; are swelled; are turning; arm wont
  3 arrastra las; as before; asma; atorada no; atoro; avise; avise que; ayer por; azucar y; babea; bad chest; bajando; bajisima; bajisima :number:
  3 bajo el; balcon y; bandage; bastante roja; bathroom and; been bleeding; been coughing; been here; been pouring; been thinking; behind the; being
  3 believe; belt; bien dormido; bit my; bitten; bitten by; blanca; bleach by; blood about; blood and; blood suger; bloody; blurry; boca del
  3 boca torcida; boca y; bomitando sangre; borracha; botando; botando sangre; bother; bottle is; bp low; brains; brains out; brazo no; brea y
  3 breastbone since; breath and; breath even; breath i; breathe good; breathing real; breathing right; breathing stops; brincando; brincos; buenos
  3 bumped my; by his; by wasps; cabeza ayer; cabeza terrible; cabinet; caca; cadera me; caida se; caida y; calf; call an; called the; cama se; can keep
  3 can quit; cant rouse; cant understand; cargada y; cartas; casa se; catching; catching my; cayo agua; cayo la; cena; center of; centro del; cerca
  3 charco; cheek; chest that; chest went; chicken; chills and; chueca y; cinco; clarita; clean; close my; clutching; clutching his; coger; coger aire
  3 come up; comes back; comi poquito; como alquitran; como borracha; como ida; como siete; con mal; con mucho; concentrator quit; confundi
  3 confundida desde; confundido y; convulsionando en; corazon brincando; corre a; coughed and; coumadin now; couple minutes; crawl; cuando me
  3 cuando tose; cuchara; cup of; cut his; dad fell; dad woke; dads; dano a; dar lata; de comer; de insulina; de ver; debil un; debil y; decir una
  3 dedos morados; del antibiotico; del monoxido; del pie; derecho de; derepente hace; descansando; desde que; desmayo y; desorientado; desvanece
  3 desvanecio; diabetic so; dice cosas; dice que; diez; diez minutos; digo a; dio en; dios mio; disculpe la; do what; dobla; doing the; dolor es
  3 dolor horrible; dolor muy; dolor sin; dont wake; dont want; dormido y; dos manos; dos o; dos palabras; dos toallas; down and; down below; down the
  3 drool; drooping speech; droopy on; drowsy; ducha; duele; duele horrible; each time; echando espuma; el abdomen; el derrame; el estomago; el gabinete
  3 el medidor; el mismo; empapao; empapao en; empty and; empty i; en los; entero; equivoque; equivoque y; es grave; escribo con; esposa se
  3 esta aogando; esta blanca; esta bomitando; esta desorientada; esta desorientado; esta diciendo; esta fria; esta hinchando; esta ida; esta llenando
  3 esta morado; esta sin; esta temblando; estaba clarita; estando; estando en; estomago con; estomago y; estoy con; estoy sola; estoy sudorfrio
  3 estoy tirada; estoy tirado; everything on; exploded; exprimen; exprimen el; face feels; face swelled; falta mucho; fathers; fatiga no; favor mi; fed
  3 feel awful; feel drunk; feels weird; fell in; fell this; fentanyl; fingers are; finish; first one; fish out; fist; floor dont; for good; forehead
  3 forever; forgive; found on; frase; frente y; from under; fuera; fuerte y; full; funny and; gabinete; gasping like; gente que; get my; getting off
  3 gibberish suddenly; goes through; going down; gone all; goose; goose egg; got there; grabbing; grandpa is; grita del; gun and; gun is; gun out
  3 habia dado; hablar ni; hace mas; haciendo; haciendo del; hago del; half cup; hallo; hanging down; hangs; hard and; hasnt; hasnt let; have fever
  3 have pills; have pressure; have saved; have written; haveing chest; having chest; hay mija; head fainted; head hard; head pretty; head she
  3 head this; headache ever; health aide; heard a; heart feels; heart is; heart pills; heartburn but; help i; help my; helped; her chest; her head
  3 her lips; here in; hijo esta; hijo le; hijo se; hijos y; him to; hinchada no; hip i; hirviendo se; his lips; hives and; hold the; hombros
  3 home health; honey i; hora estaba; horrible y; hot grease; hour and; hueso del; humalog; hurt my; hurts bad; husband got; husbands heart; i intend
  3 i mixed; i wont; igualito que; in and; in bathroom; in left; in on; in right; in toilet; incoherencias y; inside; insulina y; insulins
  3 insulins took; intend; is bigger; is blue; is burning; is clutching; is double; is foaming; is got; is or; is pounding; is pouring; is racing
  3 is skipping; is spurting; is staring; is still; is terrible; it but; it can; it just; it keeps; it still; its all; its in; its not; izquierda
  3 izquierdo del; izquierdo no; izquierdo y; jaw hurts; jerking all; jerking and; jumping; just go; just had; la alberca; la baja; la bomba; la cena
  3 la cuchara; la ducha; la hija; la molestia; la nieta; la nitro; la pared; la pupu; la tiene; labios hinchados; las cartas; las matas; las tripas
  3 lata pero; le di; le fue; le pusieron; le quedo; le responde; le salen; le torcio; lebantar; left and; left leg; letters and; levantar el; libre
  3 lift my; light hurts; lightheaded; lightheaded and; like it; lip; liters; llego a; llenando; llenando de; llenos; llevo en; looks crooked; mai
  3 mal olor; mama en; mami; mami se; mami tiene; mamita; mano con; many tylenol; marido se; martillazo; mas quiero; mas y; matters; maybe a; me cant
  3 me contesta; me dice; me dobla; me down; me equivoque; me estan; me exprimen; me para; me pege; me silba; me trabo; me tumbo; me tuve; me ve
  3 me vino; medicinas me; medidor; menos pero; mi apa; mi cara; mi mamita; mi medicina; mi suegro; minuto y; mom cant; moms; monoxido; morada; morado y
  3 mouth are; mrs alvarez; mucho respirar; mucho trabajo; mushrooms; mushrooms from; my aide; my bp; my car; my insulins; my kitchen; my oxycodone
  3 my port; my shin; my teeth; my wifes; myself on; n i; nada me; nap; nariz hace; nausea; nearly fainted; neck and; nene; never felt; ni como
  3 ni hablar; ni saliva; ni toser; nitros no; no escriban; no esta; no orina; no paro; no siente; no toma; noggin; nomas no; nonsense; nos duele; not a
  3 note; now but; now one; nueces; number is; numbness; o de; of steak; ok at; on forehead; on ice; on in; on suddenly; open her; or sitting; or who
  3 ora y; orina con; oscura; out for; out funny; oven; oximeter reads; pain between; pain came; pain unbearable; pain x; panting; panting just
  3 panza dura; papa repente; papi se; para; para fuera; para tomo; parches de; parece; pared; paring; paring knife; parked; parked a; pase
  3 pastilla atorada; pastillas aqui; patches; patient found; peanuts; pecho bien; pecho horrible; pecho pero; pegar; pegar un; pege; pege en; pena
  3 people who; pharmacy and; pierna con; pierna se; pillow; piso de; piso no; plan para; podemos; podemos despertar; point i; pop; pounding headache
  3 pouring from; preguntar pero; presion esta; pressing; presure; presure :number:; program but; puede; puede mover; puedo caminar; puedo levantarme
  3 puedo pararme; pulling; pulmon; pumping out; pupu; pura sangre; puras incoherencias; que a; que anoche; que aprieta; que dice; que don; que sentar
  3 quemando la; rapidito; rattling; reaction to; recliner; redondo; regue; regue las; remember; remember my; resbale en; resbale y; rescue; revienta la
  3 rifle; rifle loaded; right leg; right side; roja viva; ronchas en; ronchas por; running down; sabe en; sabe si; saliendo sangre; same question
  3 sangra y; sangrar y; sangre con; sangre desde; sangre dos; sangre en; sangre oscura; say a; se fue; se me; se pego; se revento; se ve; seca y
  3 see good; see two; seeing people; seguir con; seizure right; self; sentada; sentar; sentence; shaking all; she fainted; she isnt; she took; shin
  3 shirt; shivering so; shook; shoot himself; shooting myself; shorter than; should of; shoulder; si es; si soy; side and; side is; siente las
  3 siento presion; siete; sin aliento; sin fuerza; since :number:; since about; siri; siri text; sittin; sitting in; skipping; sleeping ones; slid
  3 slipped in; smell; smothering; so good; soaked :number:; somebody parked; something that; sooner; sorry to; sound like; soup; soy una; spill
  3 spill hit; spit; spurting; spurting blood; standing; started :number:; steak; stents in; stiff and; stomach hard; stop my; stop please; stop this
  3 stuff that; suda y; sudando y; sudden severe; suddenly and; sudo; suegra; suegro; suelo con; sugar dropped; sugar of; sugar wont; suicide; swalow
  3 swole; swole up; swollow; tabla y; take eliquis; take warfarin; talking nonsense; tarry stool; teeth; tell it; tengo falta; than; thank you
  3 that aneurysm; that nurse; the bandage; the epipen; the fistula; the fork; the home; the house; the kids; the machine; the middle; the other
  3 the paring; the refill; the saw; the stents; the stove; there; there was; they are; thing but; thing says; this heaviness; throat feels; through my
  3 through to; ticker; ticker is; tied a; tiesa; tieso y; tight chest; tightness in; time it; tiro; to blow; to her; to people; to worry; todo me
  3 todo negro; todo y; todos; tomo coumadin; tomo xarelto; tomorrow i; torcio la; tore; tose y; trabajo respirar; tragar ni; trago el; tripas; truck on
  3 tumbled; tumbled down; tumbo; tumbo y; turned cold; tuvo una; two of; un charco; un cuchillo; un martillazo; un stroke; una apretazon; una frase
  3 una sobredosis; una varice; unconscious maybe; unconscious please; understand what; unidades de; unidades en; up confused; up like; up straight
  3 vacio; vacio y; varice; ve adentro; veces y; ven; ven las; veo bien; ver si; very confused; vieja; vive; vomit looks; vomitando y; vomited a
  3 vomiting stuff; vomiting what; vomito sangre; voy con; voy de; vuelve a; wake him; wake my; walk; walk straight; walking to; was doing; was good
  3 water down; we cant; weak on; wearing; went dark; what looks; what now; wheelchair and; where he; white and; who arent; whole arm; whole left
  3 whole right; whole weeks; wife fainted; wife i; wife isnt; wifes; with blood; with boiling; with it; with oxygen; with sweat; without; wont do
  3 wont work; wringing wet; written the; wrong way; wrong with; x :number:; x2; xanax; y babea; y ella; y estando; y estuvo; y ganas; y helado; y llevo
  3 y sudo; y sudor; ya le; ya parece; ya va; ya voy; yelling; yeyo en; you wont; zumbido
  2 :number: an; :number: but; :number: comi; :number: cuando; :number: drank; :number: minutos; :number: ok; :number: parches; :number: shaky
  2 :number: x; a big; a bone; a burden; a couple; a crushing; a desmayar; a doler; a dos; a fall; a fever; a fuss; a hacer; a hammer; a hard; a mami
  2 a mares; a rock; a rope; a sentance; a sheet; a straight; a stuck; a tack; a tightness; a towel; a weight; abajo y; about an; about ten; above
  2 abre la; abri la; aching; adormecimiento en; after shrimp; agarra el; agarra la; agruras pero; agua y; ahora esta; aide and; air in; aire hasta
  2 aire mija; aire para; alarm going; algo asi; algo que; all day; all have; all i; all my; alta y; am confused; am coughing; am crying; am real
  2 am seeing; am shaking; am soaked; am sweaty; am talking; am wringing; amarre; ambulancia de; ampollas; an anvil; an my; an overdose; and babbling
  2 and breathing; and coldsweat; and couldnt; and cracked; and drooling; and face; and fainted; and go; and heart; and hives; and neck; and says
  2 and send; and shaky; and starts; and talking; and there; and throat; and weak; and worse; ando medio; ankle; ankle its; answering; answering me
  2 anticoagulante ya; anvil; any air; aparatito; aparato; appointment :number:; apretado el; apretado y; apretando; apretao; apreton; apreton en
  2 aprieta el; are coming; are rolled; arm feels; arm hurts; arm just; arm too; arms and; arms i; arrastro las; as plums; asi como; asi derepente
  2 avispa y; ayer con; ayer normal; ayer sin; ayuda mi; ayude; babbling; back came; back feels; back up; backwards; bad an; bad and; bad with
  2 bajita :number:; balloons after; barriga dura; bastante y; batallando; be my; be worried; bed pink; been gushing; been out; been pressing; been to
  2 before but; being a; belly and; belly like; bici; bien azucar; bien gracias; bien lo; bien ni; bien rapidito; big; blanco y; bled; bleeding heavy
  2 bleeding like; blind; blood :number:; blood a; blood by; blood pouring; blow; blue around; board and; boca a; boca de; bomba; borrosa y
  2 bother anyone; boto sangre; braso isquierdo; brazo le; breath today; breathe in; breathe lying; breathing and; breathing funny; breathing like
  2 breth; brinca; brother says; broto; broto toda; bs is; buckets; bugs; bump; bump on; burden; burned bad; but cant; but tums; but wont; cabeza de
  2 cabeza horrible; cabeza me; cabeza no; cae todo; caen las; cafe y; calentura; call my; came out; came suddenly; caminar al; cant go; cant lay
  2 cara la; cara se; carne no; carta de; cat then; cayo por; cerrar; cerrar la; cerro; checking on; chess; chest discomfort; chest feels; chest for
  2 chest kicked; chest pains; chest pane; chin; choking cant; chorreando; chorreando sangre; chorro de; cielo; clonazepam; cloro en; clot; clots and
  2 clots big; coagulos y; cocina y; coffee cup; coge; color; coma; coming up; como diez; como dormida; como media; como papel; como piedra
  2 como roncando; completo; con agua; con esto; con mi; con nada; con oxigeno; con sentido; con sudorfrio; concentrator; confundido no; confused doesnt
  2 confuzed; corason; corason a; corre para; corte con; corte la; corte y; corto con; cosas raras; costillas; costillas y; coughin; coughin up
  2 could go; counter; couple; cracked; cracked my; crooked and; crushing pain; crushing pressure; cuarto; cuatro toallas; cuchillo en; cuelga
  2 cuello tieso; cuento que; cupful; cut from; dads mouth; daughter she; de boca; de dia; de dona; de hoy; de toser; debajo de; decir; dejan
  2 del estomago; del mes; del mismo; derecha ni; derecha no; derecho y; derepente que; desde esta; desmaye y; desmayo al; despierta le; desplomo
  2 desplomo en; devil; dexcom; di en; di un; dia en; dice :number:; dice puras; dicen que; diciendo cosas; diciendo locuras; didnt help; didnt know
  2 didnt touch; die and; different; digoxin; dio como; dio derepente; disculpe; disparates no; doler el; dolor como; dont come; dont feel; dont trust
  2 dont work; dormida; dormido no; dos; dos estamos; dos horas; dot; double and; double my; down cant; down had; drank juice; dripping; driveway cant
  2 drooping and; dropping fast; duro y; dying; each; egg; either eye; el almuerzo; el aparatito; el cuarto; el derecho; el dia; el equilibrio
  2 el lisinopril; el nieto; el senor; el ya; elephant is; embolia a; empape cuatro; en todo; encuentro el; enderezar; enorme; enredado y; entiende lo
  2 entiendo; entro; entro un; epipen y; equilibrio; es diabetica; es tan; escupiendo; esposo dice; esta ardiendo; esta atragantando; esta caliente
  2 esta chorreando; esta confundido; esta desmayado; esta echando; esta en; esta frio; esta lleno; esta manana; esta palido; esta peor; estamos
  2 estoy botando; estoy debil; estoy empapao; estoy escupiendo; estoy hinchando; estoy mareado; estoy viendo; estufa y; estuvo todo; ever since
  2 expired; eye went; eyes open; face and; face went; faint and; fainted going; fallen and; falling to; farmacia y; fat and; feel sick; feels tight
  2 fell :number:; fell hit; fell last; fell on; fentanilo pegados; fentanyl patches; fever of; fine how; fine last; fingers wont; fish; fit before
  2 floor and; food stuck; for that; fork and; found mom; frascos; froth coming; fuerte la; fuerte repente; fuss; fuss but; gallinas; garage and
  2 garganta no; garganta se; get a; get enough; get this; getting dizzy; getting out; getting short; getting the; glucose monitor; going :number:
  2 golpee; golpee la; good sugar; got dizzy; got his; got stung; grabbing at; gripe me; gris; grita que; habia sentido; habla disparates
  2 habla incoherencias; hablando disparates; hablar de; hablo como; had :number:; half an; hall; hammer; hand and; hand is; hang; hanging; hangs there
  2 hard the; have that; havent peed; hay mucha; he cant; he dont; he hasnt; he swallowed; he takes; headache of; heard; heart going; heart it; hell
  2 help chest; help took; her awake; her face; her right; himself if; hinchando la; hinchazon de; hirviendo y; his heart; his legs; his mother
  2 his whole; hives everywhere; hoarse; holding his; hondo; hora; hora no; hormigueo; hour now; how are; hoy y; hoy ya; hurry he; hurting and
  2 hurting real; hurts like; husband fainted; husband had; husband isnt; husband just; husband se; husband took; husband wont; i believe; i checked
  2 i lie; i sit; i slipped; i wanted; iba; ice and; ice getting; in i; in sweat; incision; inhalador; inhaler :number:; inhaler is; inhaler isnt
  2 insulina en; inyeccion; inyecto; inyecto la; is blurry; is bright; is cold; is down; is dropping; is drunk; is funny; is gasping; is grabbing
  2 is hoarse; is holding; is i; is itchy; is low; is over; is poking; is real; is screaming; is shaking; is suddenly; is sweaty; is turned; is weak
  2 isnt touching; isquierdo; it hasnt; it hurts; it normal; it take; its running; its still; its swelling; its that; izquierdo desde; izquierdo dormido
  2 jaw and; jaw pain; just coughed; just hangs; just went; keep dropping; keep on; keep spitting; keep water; keeps coming; keeps nodding; knife and
  2 know i; knowing; la abuela; la baba; la caca; la comida; la cuidadora; la dona; la inyeccion; la nina; la precion; la tarde; la vuelta; lado cuando
  2 lado de; landed; las costillas; las gallinas; las pupilas; late muy; laying here; laying in; laying on; le abrio; le amarre; le cerro; le cuelga
  2 le cuento; le dan; le entiende; le estamos; le siento; le ven; left hand; left shoulder; left to; leg and; leg just; leg since; leg suddenly
  2 leg vein; lengua desde; levantar la; levantarme del; levanto; licenciada; lie; lie down; life came; like balloons; limp and; lips bluish
  2 living like; llame a; lleno de; llevo :number:; llevo dos; lo and; lo picaron; locked; locuras; long pauses; los frascos; los nervios; los papeles
  2 loss; loss of; low sugar; lying; lying down; ma is; mama le; manden mensajes; mandibula y; maquina del; mareada y; mares; maria; marido no
  2 martillazo nunca; mas corta; maybe its; me abri; me dan; me golpee; me how; me if; me late; me nublo; me pee; me pusieran; me rasga; me rasgan
  2 me right; me three; menos; mensajes me; mesa y; mi mom; mi nuera; mi viejito; milk; min and; mins; minute and; minutos y; mirror; mismo lado
  2 mismo y; mistake :number:; mom had; morados y; moraos; more texts; morning he; mother says; mother took; mothers; mouth started; move his; mover la
  2 mover las; ms; mucho para; mucho sueno; mush; muy; muy confundido; muy dormida; my balance; my chin; my esposo; my eyelid; my incision; my mother
  2 my rectum; my rescue; my shirt; my shoulder; my side; my ticker; my upper; my way; my wheelchair; na ma; nada pero; nauseas; negro negro; neighbor i
  2 neighbor writing; nervios; ni agua; ni para; nieta se; night the; nitro didnt; no dormi; nobody home; nodding; nodding off; nomas es; nonstop since
  2 not coming; now cant; now hives; now i; now there; nublo; nuca tiesa; nunca habia; nurse i; nuts; ocho; of body; of bright; of either; of one
  2 off :number:; ojo asi; ojos despues; ok me; on sudden; on thinners; once and; one whole; only :number:; only thing; open but; opresion aqui; or talk
  2 or two; other and; otro no; out there; over on; oxigeno y; oxygen concentrator; oxygen machine; oxygen on; oxygen turned; oye; pain going; pain i
  2 pain medicines; pain of; pain radiating; pain real; pain under; pains; palabra y; palabras no; pale; palida; palpitaciones; palpitaciones y; panza y
  2 papi no; para atras; para pararme; para tras; pararme; parche de; parked on; parpado; pasa; past :number:; pastillas en; pastillas esta; pauses
  2 pecho a; pecho apretao; pecho me; pecho sudor; pee a; pegados; peleando; pense que; perdio el; pero ella; pesado; pesados; picada; picada de
  2 picaron; pico una; pierna derecha; pierna esta; pierna le; piernas y; pig; pig from; pill :number:; pill bottles; pill i; pills counted; pills yes
  2 piso esta; piso y; pleas; pocket; poisoned; poking; por minuto; porch steps; port is; pouring blood; pouring for; pouring out; pradaxa; prendio
  2 prendio la; presion no; pressing on; pronto; puede agarrar; puede caminar; puede levantar; puede llamar; puedo cerrar; puedo enderezar
  2 puedo lebantar; puffing; pulso lo; pump; punalada en; pupil bigger; pupilas; puse doble; puse el; pusieran; puso tieso; put her; put weight; que lo
  2 que murio; que programa; que soy; quedo mas; questions; quiero estar; quit asking; quit bleeding; quit its; quita con; racing :number:; raras; rasga
  2 rasgan; rattlesnake got; read :number:; reading is; real fast; real sweaty; redondo y; remember falling; repente y; respirar ayuda; resting; ripped
  2 ripped in; rock and; rock hard; roja bastante; roncando; room started; s; sabe que; sacaron la; sale a; sale negra; salio el; sangre al
  2 sangre brinca; sangre le; saw blood; says hell; says my; says there; screaming; se ahoga; se broto; se desplomo; se inyecto; se muere; second
  2 seconds; senor que; sentance; sentido y; shaking and; shaking bad; shaky sugar; sharp pain; sharp tearing; she has; she put; shoulder and
  2 side since; side with; sin aire; since midnight; since walter; sirimba; sit up; sleeps; slid out; so maybe; so much; so tight; so weak; soaking
  2 sobre; sofoco; sola; something terrible; son in; soponcio; soy yesenia; speak right; speech slurred; spinning; squad; squirting out; stabbing
  2 stairs; stand and; stand on; staring off; started spinning; stay awake; steps and; still hurting; stomach and; stop been; stop ya; stops and
  2 stops for; straight line; stuck pig; stumbling; sudada; sudando a; sudden and; sudden cant; sudden loss; suddenly dropped; suddenly i; sudo mucho
  2 sudorfrio no; sudorfrio ya; suegra esta; suffocating; swallow my; sweating buckets; sweaty and; swelling shut; swollen i; tack; take them
  2 take xarelto; talk good; talk rite; talking crazy; tar and; tasha; tell me; temblando todo; temblar; temblar y; terrible pain; than other
  2 the address; the bleeding; the cabinet; the carbon; the counter; the crossword; the cut; the devil; the juice; the ladder; the mirror; the oven
  2 the past; the room; the second; the snow; the way; the yard; then his; they been; they told; thing is; think its; third time; this be; this hour
  2 this pressure; through the; thunderclap headache; tia se; tiene ampollas; tiene calentura; tiene toda; tired i; to do; to faint; to hang; to stand
  2 to swallow; toda se; toma eliquis; toma warfarina; tomar aire; tomo como; tomo veneno; tonight she; too high; took double; took three; toso sangre
  2 toso y; touch it; trabada; trabajo; trabo; tractor; tragar y; tras; tras y; tripped; trouble catching; trouble swallowing; truck; trust; tums didnt
  2 turned up; two; un apreton; un frasco; un soponcio; un trancazo; una cosa; una sirimba; una voz; unas azules; unico que; units instead; up enough
  2 up gasping; up i; up in; up please; up under; upper; using; va para; van :number:; ve bien; veces esta; veces por; veo todo; verguenza; vi la
  2 viejita; vino de; virada; vision and; vision borrosa; voice; volvio; vomiting all; vomiting green; vomiting nonstop; vomito y; voy al; vueltas no
  2 wait; walk a; want the; warfarin and; was her; was poisoned; was sharp; watched the; way and; week of; went blind; went dead; wet with; wheezing bad
  2 when they; while then; whistling; whole body; whole side; whole week; wifes face; winded; with fever; with pressure; with vomiting; words come
  2 worse than; worst ever; worst of; writing for; y ahorita; y arrastro; y blanca; y cai; y con; y echo; y grita; y las; y mareada; y mareados; y mucho
  2 y nausea; y nauseas; y quede; y repente; y ronchas; y sigo; y vomitando; ya estoy; ya vomite; yeyo a; your messages
  -2 :bad: :emoji:; :laugh: :laugh:; :number: do; :number: doing; :number: feel; :number: heart; :number: it; :number: lb; :number: lol; :number: se
  -2 :number: sitting; :number: still; :number: they; :number: weeks; :number: yo; a ball; a bigger; a bill; a burning; a charge; a chest; a contestar
  -2 a copy; a dios; a drop; a emergencia; a fainting; a fin; a glass; a grape; a home; a llover; a murder; a nosebleed; a person; a phone; a picture
  -2 a splinter; a suicide; a test; a textear; a todos; a urgencias; a ustedes; able; able to; abogado; account; acidez por; adelante; aerobics
  -2 again good; agreed; ahi la; ahogado; ahogado en; ahogos; ahora es; ahora lo; ahora no; ahora que; al aparato; al cementerio; al laboratorio
  -2 al mediodia; al pararme; alcachofa; alguien por; algun examen; all morning; all well; alla la; allergy; allowed to; already said; already with
  -2 alto que; always is; am asking; am getting; am not; am sticking; am supposed; am taking; am telling; am through; amable; amanecio muy; amor
  -2 an :number:; and dry; and god; and hard; and here; and is; and itchy; and put; and quit; andamos; andamos bien; annoying; antibiotico
  -2 anticoagulante; any just; any lotion; any of; any thoughts; anyway; apago; apago el; app; appetite; appetite good; appointment for; apunto
  -2 apunto en; aqui al; aqui sigo; are both; are too; arguing; around :number:; arreglar; arreglo; arreglo el; arthritis acting; as an; asesino
  -2 asked about; aspirin before; asthma; at water; ate :number:; atiende los; atragante de; aunt; autorizo para; away from; away in; away lol
  -2 ayunas para; baby i; back pain; back to; baile; bajara; ball; barata; barberia; barberia no; bascula; basta ya; battery it; be able; be tested
  -2 been confused; been constipated; been sick; been vomiting; before or; bendito; best; beto; better every; bien aqui; bien bien; bien el; bien los
  -2 bien nena; bien todo; bien tome; big and; big as; bill for; bingo i; birds; bit tired; bite on; bleeding gums; blister; blood on; blown; bob
  -2 boca con; boda; bolsa; bomberos; bombita; bombita azul; borrame de; borreme de; borren de; borren el; bote; both of; bothering me; bottle says
  -2 brazo me; breath doing; breath lol; breath n; breeze; breeze with; bring my; brothers; buenas; buried my; burning; but his; buy; by my; bye
  -2 cada mensaje; caer; cafe; caidas ni; call in; calle; called; callos; cambiaron la; came for; came home; caminar; caminar me; caminata; can come
  -2 can she; cancelo mi; cansada con; cansadita; cansan; canso; cant stand; cara chueca; cara torcida; casa todos; case; caspa; catheter is; cayo bien
  -2 cayo del; cayo un; cel de; cementerio; cerrado; chainsaw; chair and; change the; channel; charge; charges; check in; check my; cheeseburger but
  -2 chica; chili; choked again; church and; cierran; cierto; cita de; cita es; cita por; claritin with; class is; cleared; clock; closed; club
  -2 cobraron; codo; codo con; codos; coffee lol; cold at; comadre tuvo; come back; come bien; come in; come with; comfortable; comi; comieron
  -2 coming down; coming to; como hago; compania; company i; compresion; compression stockings; compu; con comida; con lo; con uno; consent to; consulta
  -2 conteste ayer; continuar; continuar recibiendo; control number; copia; copy of; corazon a; corazon cuando; corazon es; corazon roto; corn; correo
  -2 costs; cough denies; cough drops; count :number:; count me; cover the; cracking; crazy; crazy and; cual me; cual pastilla; cuando murio
  -2 cuando tenia; cuando van; cuando veo; cuanta; cuanto dura; cuanto jugo; cuanto me; cuantos dias; cuenta para; cuerpo con; cuesta el; cuestionario
  -2 curiosidad de; cut off; cut that; cvs; da algo; daily check; dale que; dame; dan mas; dano la; data; daughter first; day no; days prune; de bebe
  -2 de compresion; de corazon; de cuando; de escribir; de hace; de infarto; de jengibre; de jesus; de limon; de mes; de nada; de no; de opinion; de oro
  -2 de pan; de pura; de rosa; de texto; de todo; de tos; deacuerdo si; dead but; deal; death with; debo comer; decline be; decline your; dedo chiquito
  -2 dejar el; dejo la; dejo sin; del corazon; del derrame; del inhalador; del laboratorio; del oido; del oximetro; del plan; del programa; del techo
  -2 denies any; denies cough; denies pain; denme; denme de; dental; depends how; derrame el; derrame es; desea; deseo cancelar; deseo continuar
  -2 despiertan; deudas; dia de; dia el; dia esta; dia que; dialysis and; diario; dias sin; dias y; didnt; didnt sign; died so; dieron una; diet sheet
  -2 difference; difference between; digo que; dije que; dio la; discontinue these; divorcio; do want; do with; do yall; doc said; doctor dijo
  -2 doctor no; doctor patel; doctor que; doctor wants; does a; does doctor; does your; dog had; doing just; doing ok; dolido el; dolor niega; don julio
  -2 donde es; dont write; doris; dormi rico; dormida en; dormir; dos anos; dose of; double up; dressing; drop; drowning; drug; due for; duermo bien
  -2 durmio; durmio el; eco; edificio; el abogado; el cirujano; el codo; el divorcio; el eco; el edificio; el envio; el gallo; el grupo; el historial
  -2 el hombro; el juego; el medico; el miercoles; el no; el nuevo; el partido; el pellejo; el que; el resultado; el te; el temblor; el viaje; elbows
  -2 eliminenme; else is; emergencia es; emergency drill; en enero; en esa; en espanol; en hacerme; en ingles; en toda; enough already; enough is
  -2 entonces; envio; epoc; er last; era de; era la; es cierto; es el; es enfermera; es esto; esa que; escriba mas; escriban aqui; escriben
  -2 escribirme que; eso cuenta; esos de; espalda un; espanol en; esperando que; esposa es; esposo fallecio; esposo tuvo; esposo ya; esta aqui
  -2 esta dormida; esta que; estamos bien; este ano; este es; estos textos; estoy de; estrenimiento; even on; everyday; everythings; everythings fine
  -2 exam; explained; explained it; exploto de; eye doctor; fainted cold; fainting spell; fall and; fall in; fallecio en; fallecio por; falto el
  -2 family history; favor; favor dejen; feb; feb :number:; febrero; feel ok; feel real; feo y; fever can; fiebre la; finally stopped; fine after
  -2 fine just; fine over; fine thanks; fire alarm; fire and; firme; fix; flower; fluttering; food; for an; for him; for it; for oxygen; for texts
  -2 for you; ford; forgot to; form asks; forward; from all; from no; fue en; fue hace; fue mi; fuerzas; fui en; gallbladder; gallo; gallo del
  -2 garden but; gato encima; get another; get dizzy; get on; get texts; get them; get to; get up; glass; glass of; goes below; golpe de; good :number:
  -2 good and; good breakfast; good i; good spirits; good way; got it; got shot; got that; gracias no; grandsons; grape; green; guagua me; guardo; gud
  -2 guess what; gusta que; ha vuelto; hable espanol; hablo de; hace un; had coffee; had pneumonia; had the; hago con; haha doing; haha i; half dead
  -2 half to; hambre jaja; handicap placard; handles all; hands are; happened just; harta; has :number:; has his; has the; hasnt happened; hasta que
  -2 have gained; have him; hay algo; hay fever; hay quien; hay transporte; hay un; he ate; he need; he no; he pensado; he podido; headache no
  -2 health stuff; healthy as; hear; heart for; heart plants; heart with; help please; helps; hereda; hers; hija primero; hijo que; him off; him on
  -2 his arm; his own; hit a; hola buen; hold a; holter; hombro; home and; home to; hormigas; hospital is; hot as; hot soup; how would; hubo; huracan
  -2 husband fell; husband passed; i allowed; i already; i answer; i buy; i change; i check; i double; i due; i left; i move; i nearly; i need; i no
  -2 i opt; i pay; i read; i started; i told; i turn; i won; ice or; idea; igual :number:; ill be; in case; in getting; in good; in texts; infarto el
  -2 influenza; ingles; is achy; is back; is big; is closed; is mine; is strong; is texting; is visiting; is when; it :number:; it again; it be
  -2 it costs; it dings; it need; it over; it the; itchy; its free; jaja no; jaja todo; jajaja estoy; jajaja por; jardiance; jengibre; jengibre con
  -2 juego; juice ok; just been; just kidding; keep texting; keep the; keeps dying; kidney stone; killed me; kindly stop; kitenme; kitenme de; know of
  -2 know when; la ambulancia; la barberia; la boda; la bolsa; la calle; la compu; la consulta; la contrasena; la curiosidad; la influenza; la limpieza
  -2 la linea; la llevo; la lucha; la maquinita; la misma; la muela; la pechuga; la piel; la prostata; la proxima; la quiero; la quinceanera; la sala
  -2 la semana; la sonda; la sorpresa; la sulfa; la trabajadora; la vesicula; la walgreens; lab results; lamp; las gotas; las medias; last one; laugh
  -2 laughing at; law had; lb; le agradezco; le hago; le manden; le ruego; leaflet; left my; les mando; letra; leyendo; libra; lifting; like every
  -2 like she; like the; liked; limpieza; lindo; line for; lista por; listed; little sore; llaman; llamen ni; llave; llegar a; llego mi; llevo los
  -2 llore como; llueve como; lo apunto; lo corte; lo cubre; lo mismo; lo vi; lol doing; lol just; lol sugar; long before; longer dizzy; lord
  -2 los camarones; los codos; los diabeticos; los leo; los tamales; los tienen; los tigres; los voy; lose this; lotion on; lotion you; lucha
  -2 lucha pero; luck i; mail me; makes my; making me; mam; mama dice; mama fallecio; mama murio; mama pregunta; mama y; man got; manager; manana ni
  -2 mandar mensajes; mandarme mensajes; mandaron; mandeme los; manden cosas; manden mas; mandenme; mando la; manejo; mano y; many a; maquinita
  -2 marido y; martes por; mary; mas barata; mas con; mas lo; mas se; mas tiritas; mata del; matar de; me acaba; me borren; me by; me cambio; me cancelo
  -2 me canso; me cuida; me da; me esten; me haha; me last; me llaman; me mandes; me peso; me quita; me quitan; me textien; me tiro; me van; me you
  -2 mean i; mean yes; medias; medias de; medicare paga; mediodia y; mejor; mejor el; mejor ya; mensaje pero; mensajes mi; mentioned; mes que; mexico
  -2 mi cafecito; mi chequeo; mi enfermera; mi no; mi nombre; mi novela; mi pastilla; mi plan; mi vecino; middling; mide; mija yo; mind; mine i
  -2 mine was; mis dos; mis mensajes; missed the; molesten mas; month and; month i; more she; more txts; morning before; mosquito bite; mosquito que
  -2 mother passed; moved to; mri; msging; msgs; muchacha se; muchacho me; mucho pero; my aspirin; my coffee; my elbows; my file; my flu; my gallbladder
  -2 my lab; my messages; my minutes; my old; my other; my password; my shins; my sons; my strips; my tetanus; my texts; my tuesday; my vitamin
  -2 myself shaving; na mas; nada por; nada raro; nail lol; nails; nearly choked; necesito la; necesito refill; need that; neighbor passed; neuro
  -2 neurologo; never contact; never since; never stop; new great; new soap; next month; next time; ni ahogo; ni desmayado; ni mareo; night and
  -2 no camino; no confusion; no debo; no deje; no dejen; no desea; no duermo; no end; no lee; no mande; no messages; no mio; no need; no numbness
  -2 no ocupo; no one; no pedi; no pierdan; no pude; no recibir; no sangra; no seizures; no sigan; no te; no yes; nobody fell; non; none of; none since
  -2 nope no; normal el; normal for; normal y; normales; not comfortable; not confused; not too; note for; nothing just; nothing new; nothing to
  -2 notinterested remove; novela me; now that; now with; num; numb from; number again; number please; numbness no; numero por; nurse call; nurse now
  -2 o :number:; o al; o caliente; o lo; o miralax; o ya; oculista; of metformin; of there; of wine; of you; off at; off for; ojos y; ok for; ok here
  -2 ok hon; ok if; ok who; olvidelo; olvidense; olvidense de; on any; on for; on is; on its; on my; on your; once back; one extra; one hand; one is
  -2 one off; ones; open on; operacion de; opinion no; or after; or heat; or no; or text; orgullo; orlando y; oro; other pills; otra semana; otro dia
  -2 out from; over here; pacemaker check; pague; pain but; painted; pan dulce; panic attack; papa dice; papel de; papel y; para cuando; para eso
  -2 para orlando; parada de; parado; participar en; partido estuvo; partio; pasada y; pasan; pasar; passed from; passed in; password; pastilla con
  -2 pastilla es; patatus en; patch; patel; patient; paz con; pecho desde; pecho esta; pedir; pedir el; pegue la; pellejo; pendant; pensado; pensado en
  -2 perfectly; permission for; pero contenta; pero cuanto; pero quiero; pero quisiera; pero sin; perrito; peso igual; pharmacist wants; phone in
  -2 phone instead; phone is; pica un; pican los; piel; pierdan; pierdan su; pill on; pills in; placard; plan charges; played; please close; please fix
  -2 please keep; please resend; please signmeup; please undo; plis; pneumonia shot; podiatra; podido; poison control; pollen which; pone en; poner la
  -2 pongan; poquito nada; por correo; por los; por que; por si; por una; possible; possible to; power was; precio de; prefer; prefer not; preguntar a
  -2 pressure machine; prices; probably; probly; program end; program take; programa ese; prostata; pude; pueblo; puede cambiar; pueden cambiar
  -2 pueden dar; puedo con; puedo esperar; puffy; put it; put that; que el; que entra; que ese; que exploto; que la; que les; que otra; que parar
  -2 que pare; que pita; que por; que salio; que sangro; que tomar; que viene; quedan :number:; quedo bien; querer; quick; quick question; quien se
  -2 quienes son; quiera; quiere la; quieren; quiero eso; quiero estos; quiero llegar; quiero nada; quinceanera; quit bugging; quita desde; quitame de
  -2 quitelo; quitenme los; quiza; ramona; rapido a; raspe la; read them; reading a; reading the; recados; receiving these; recepcion; recieve; replaced
  -2 request; resultado; results please; retired; revisar; reviso; ride to; risa con; robaron; robert; rodilla cuando; rodillas me; ronca; rub; rude
  -2 ruido; run out; runs out; saber quien; sacarme; sacarme la; safe for; said it; said no; said stop; sali a; salieron bien; salsa; sangre cuando
  -2 saquen de; save; says stop; se hereda; se seco; seca en; seco; seco la; seizure so; semana esta; senales de; send the; senora no; sensor; serious
  -2 set this; sets; she can; sheet; shingles; shot and; shot today; should be; should that; show about; shut; si mija; si ni; si puedo; si que
  -2 si quien; si senorita; sick feeling; siempre esta; siento nada; sign up; signs of; silba el; silla de; sin calentura; sin fuerzas; sin mareos
  -2 sin querer; since do; since we; sir no; sirven; skip; skipped; skipped my; slept good; slept well; so but; so hard; so sad; so take; soap; socks
  -2 some blood; son first; son las; son los; sonda; sons; soon; spaghetti; spirits; splinter; sticking to; stiff when; stitches when; stockings
  -2 stockings are; stop and; stop at; stop is; stop messaging; stop msging; stop on; stop taking; stop these; stop writing; stopped by; stopped smoking
  -2 stopped the; strangers; strike; strike me; stroke and; stroke back; stroke follow; stroke last; stuck on; su lista; su tiempo; sugar free
  -2 sunset did; surgery is; surgery on; sus textos; suspendan el; sweet; swelled; swelling in; take claritin; take her; take the; take this; taking
  -2 taking a; tan lindo; tanta; tantos; tantos mensajes; tarjeta nueva; techo y; telling; telling you; temblor; temperatura; tengo cita; tengo fiebre
  -2 tengo yo; tenia :number:; termine la; termine mis; test strips; text again; text her; text list; text please; textear; texting deal; texting her
  -2 texting please; texting service; textos de; textos por; texts already; texts anymore; texts out; thanks anyway; that a; that alright; that be
  -2 that go; that in; that low; that mean; that place; that the; that up; the ambulance; the appointment; the army; the atorvastatin; the baby; the bad
  -2 the battery; the big; the bill; the bp; the breeze; the copay; the daily; the desk; the difference; the dog; the family; the fire; the girl
  -2 the history; the lamp; the leaflet; the movie; the old; the parking; the patient; the pharmacist; the shot; the side; the street; the third
  -2 the thyroid; the usual; the vet; the watch; the wrong; the yearly; their; these any; these are; these off; they stopped; they wake; thick; thing i
  -2 this new; this please; this stop; this the; this thing; this weather; tho; those symptoms; thought i; thursday instead; thyroid; tia; tienen que
  -2 tigres; time as; time at; time do; time in; titanic; to bed; to but; to check; to date; to discontinue; to drink; to drive; to heart; to leave
  -2 to middling; to move; to recieve; to remove; to walgreens; to write; toca el; toca hacerme; todavia necesita; todavia tengo; today denies
  -2 today for; today lol; todo ni; todo salio; told the; told us; tomando; tomar aspirina; tomar tums; tomo anticoagulantes; tomo dos; tomo la
  -2 too early; too weak; took it; toothpaste; tos del; touch; trabajadora; trabajadora social; trae; tranquilo sin; tremor; trouble
  -2 tuesday appointment; tuesdays; turn off; turn the; turn these; turning yellow; turns; tuve un; tv died; typing; typing this; ulcera que; un calor
  -2 una libra; una pastilla; uno que; up again; up or; up to; urgencias; us is; us to; usa; usan; use for; used; ustedes o; vacuna del; vamos; van a
  -2 vaselina; vaso; vayan; vecino murio; veo a; ver el; vesicula; vet; vez la; vi en; viaje pero; viejo que; viene el; viernes ya; visit i; visitas
  -2 vitamin d; vivaporu; vivo en; vivos; volver; volver a; vos no; vs; vuelvo; waited :number:; walk today; walking; wanda; want any; want no; want you
  -2 was gas; was going; was my; was out; was still; wasps on; water aerobics; we buried; we laughed; weak to; wednesday; week do; weigh; weight down
  -2 were; what if; wheels; when he; when my; when to; where they; whether; which one; who sent; whoever; why i; wife would; wine; wish you; with all
  -2 with doctor; with food; without asking; worried about; would have; would prefer; wrist it; writing me; xray from; y amaneci; y quedo; y sale
  -2 y sali; y salio; ya cambie; ya cerro; ya es; yall have; yall send; year and; yearly; yes maam; yes mam; yes or; yesterdays; yo cuando; yo estaba
  -2 yo le; yo soy; yo tambien; yo ya; yolanda; you ask; you called; you like; you listed; you said; you send; you tell; youd; yours is; zapatos
  -3 :good: :good:; :number: cents; :number: dollars; :number: es; :number: feeling; :number: from; :number: how; :number: left; :number: mejor
  -3 :number: mg; :number: not; :number: out; :number: todavia; :number: yrs; a bleeding; a class; a counselor; a dar; a generic; a kid; a m; a orinar
  -3 a sacar; a small; a uno; abierta; acaba la; ace; acepto que; achaques; aches; achy; afraid; after :number:; after i; after pizza; after yard
  -3 again after; ago; agradezco; ahi que; ai; al cel; al final; al galan; al telefono; alcanza; aleve; all around; all better; all his; all right
  -3 all that; all the; almuerzo; alright with; am allergic; am alright; am drowning; am happy; am reading; ama; amarillo le; amlodipine; analisis de
  -3 and are; and fever; and hurts; and need; and recovered; and sleeping; and take; and that; and thursdays; and turning; and you; and your; ando bien
  -3 anniversary; anos me; anos pero; answering for; antes del; antes o; anual; anuncio; any seizures; anymore so; anything; apaguen; aqui estamos
  -3 ardor; are fine; are stiff; as ever; asere; ask me; asking me; aspirina antes; at risk; at that; ate breakfast; atienden; attack when; ayer ya
  -3 ayuda para; back yet; bajenme; bajenme de; bandaid; batteries; battery died; be removed; bebe; because; been good; before i; below :number:
  -3 bien de; bien mi; bien o; birthday; bit when; bled for; bless your; blessed; blew; blew up; blood type; bomba de; bored to; bother me; bothering
  -3 boto o; brazo adolorido; breakfast like; breath on; breathing fine; breathing no; bruising; bruising on; buenas tardes; buried; business
  -3 but otherwise; by myself; by our; by tomorrow; cable; cai ayer; caido no; call about; cambian; cambiar la; can stop; cancelar el; cancelenme
  -3 cancer; candy; cant make; cant read; cant remember; cara no; card; cardiologo me; carrying; carrying my; cat knocked; cents; changed the; checked
  -3 checking; chest freezer; chiquita; cigarettes; cirugia; cirujano; claroquesi acepto; class at; clock stopped; coffee allowed; college; colombia
  -3 comida; comido; como de; como dicen; como salieron; comono; compression; computer crashed; con; con esa; con eso; con nausea; con sal; con sus
  -3 contenta y; control de; convulsiones por; corazon contento; corazon el; couldnt; counselor; coverage; cualquier; cualquier cosa; cuando era
  -3 cuando termina; cuando va; cuando yo; cuantas veces; cuanto mandan; cuba; cubre el; cuenta del; cuento; cuesta; cuesta algo; cuidan; culto
  -3 cumpleanos; cut the; daban; dad choked; daily; dale; date; daughter handles; daughter in; day who; days ago; de cansada; de esa; de esas; de ese
  -3 de estar; de mareos; de mosquito; de muchacho; de muerte; de orinar; de siempre; de vacaciones; de viaje; de visita; death but; decaf coffee
  -3 deje la; deje le; dejeme en; dejenme tranquila; del jueves; del medicaid; del pelo; del portal; del vecino; delivered; deme de; descanse
  -3 desde ayer; deseo participar; desk and; desmayaba cuando; desmayado ni; desmayos; despierte; detras; diabetic and; diarrea no; dias el
  -3 dias estrenido; dice el; did you; dientes; difunto esposo; digame; dije; dings; dio neumonia; dios me; dios quiere; dizzy anymore; dizzy since; doc
  -3 doctor me; doctor says; doctors; does this; doing fine; dolares por; dolido; dollars; donacion; donacion de; donde no; dont bother; dont stop
  -3 dont txt; dont understand; dormida cuando; dosis; down on; drill at; due; duerme; e; ears are; eat grapefruit; eat the; eating and; echo; edema
  -3 ekg; el acido; el bill; el boton; el calor; el colesterol; el control; el culto; el cumpleanos; el de; el habla; el oido; el parche; el perro
  -3 el peso; el pie; el plomero; el portal; el refill; el reloj; el sabado; el sofa; el tiempo; el tinte; el zapato; emergencias el; emocion; en coma
  -3 en emergencias; en eso; en julio; en lo; en ninguna; en noviembre; encargo; end these; ends; enero; enfermera dijo; enough texts; entonces nada
  -3 eres; es muy; es verdad; esas cosas; escriba; ese mensaje; eso de; eso es; eso fue; eso ni; eso que; esos sintomas; estaba viendo; estado; este mes
  -3 estoy que; estrenida; estrenido sin; estuve en; estuvo de; even water; ever get; every; everything in; explain; failure; fainted again; fainted or
  -3 familia y; fast before; fast for; feel off; fell yesterday; fella; felt like; fiddle and; fiebre puedo; fin de; fin se; fine no; fine since
  -3 fixed it; florida; flying; follow up; foot fell; for diabetics; for some; for years; forgot my; freezer; from a; from now; from you; fruta; fuimos
  -3 full today; fumar hace; galan; game; gana; gas x; gave; gene; generic; get me; get more; get these; girls; given; glucagon; gone; good for; good no
  -3 goodbye and; got burned; graduacion; graduacion de; graduation; grandkids are; grandsons graduation; grapefruit with; great grandbaby
  -3 great grandson; gripe; grosera; group still; grupo de; guerra; ha dolido; ha i; hace falta; had a; had an; had heart; had seizures; had strokes
  -3 hagame; hagame el; hago la; hago para; hanging in; hangnail; happens; happens if; hard at; hard i; has been; have; have any; have diabetes
  -3 have given; have no; have trouble; hay alguna; he comido; he sleep; head last; head over; healed; heard about; heart failure; heart i; heater
  -3 hecho; heels for; her off; herida sequita; hilo; himself in; hincharon; hincharon los; hinchazon no; his chair; his sleep; his wife; historia
  -3 history of; hit her; hora abren; hora cierran; hora es; hora y; horas; humo; humo necesita; hung; hung himself; hurt; i almost; i asked; i at
  -3 i cancelled; i come; i drink; i ended; i feel; i gained; i heard; i leave; i like; i moved; i put; i slept; i sneezed; if he; if it; in church
  -3 in ohio; in there; in winter; in your; injuries; inscribame; inscripcion; intente; is chest; is decaf; is eating; is enough; is gray; is his
  -3 is open; is plenty; it a; it cost; it free; it up; it went; it wrote; its been; its too; jaja estoy; jaja que; jugo de; junio; just curious
  -3 just old; just planning; just want; kidding; kidneys; kids are; killing my; killing time; knees are; knock; know about; la cirugia; la comadre
  -3 la donacion; la edad; la emocion; la graduacion; la lavadora; la mamografia; la muneca; la onda; la pata; la planta; la pueden; la que; la silla
  -3 la temporada; la virgen; la voz; last summer; late el; laughed till; lavadora; le cambio; le duele; le hace; le pasa; le puse; le quito; leave the
  -3 lee; lei; les dio; lightheaded when; like that; linda; line; lista de; little bruise; little constipated; little stiff; little upset; llama el
  -3 llama la; llamo; lleve; llover y; lo del; lo demas; lo digo; lo llevo; lo mas; lo mio; lo pusieron; loca con; loco; look at; los avisos; los del
  -3 los mosquitos; los puntos; los sintomas; low for; luz pero; maam i; make it; mama esta; mama ya; manana a; manana para; mandarme textos; mandeme
  -3 mandes; manejar; manos tiesas; manzanilla con; maquinita del; mareo; mareo con; mareo ni; mas a; mas bien; mas cono; mas mensages; mas tarde
  -3 mas texts; matando el; mate; may; may i; me alcanza; me cambiaron; me doy; me duerme; me escribe; me every; me gano; me go; me hago; me is
  -3 me later; me llama; me matan; me no; me olvida; me parte; me quebre; me roza; me saquen; me siguen; me take; me tengo; me these; me vuelva; me when
  -3 me with; medicare pay; medicina a; memory; mensaje me; meses y; mg; mi; mi agua; mi ama; mi cuenta; mi examen; mi expediente; mi inscripcion
  -3 mi seguro; mi sobrina; mi yerno; mijo; mind about; mind i; mismo de; mocos; mom died; mondays; month but; month is; morning feeling; mother had
  -3 moved the; much does; muela el; muerto de; muertos; muneca; my asthma; my aunt; my battery; my cell; my cholesterol; my clock; my colonoscopy
  -3 my doctor; my enrollment; my grandsons; my hearing; my labs; my lisinopril; my medicine; my metformin; my name; my new; my nitro; my nurse; my plan
  -3 my recliner; my records; my stories; my thinner; nada gracias; nada ni; nearly gave; necesita pila; necesito cambiar; necesito transporte; need
  -3 need more; need new; needles; neither; neosporin; never text; new battery; new glasses; next visit; ni fiebre; ni sangrado; ni sangre; niega dolor
  -3 ninguno de; no bruising; no caidas; no dizziness; no entiende; no entiendo; no mija; no pare; no prende; no que; no text; no usa; no vomita
  -3 nopal con; normal with; nose bled; not on; nothing bad; nothing else; nothing since; novela de; novela y; noviembre; now his; now on; nueva es
  -3 number out; nunca lo; nunca mas; o despues; o es; o la; o tiene; of an; of gold; of lisinopril; of midnight; of palm; of pecan; of stroke; of that
  -3 of us; of your; ofcourse; office open; ok ill; ok just; ok now; ok thanks; olvida; on dialysis; on hold; on these; onda; only if; only want
  -3 opinion; or the; oreja; oreja que; orlando; otra vez; otro medico; over a; over heels; ox says; padrastro; padrastro en; pain on; pains since; palm
  -3 panic; para diabeticos; parar el; parar la; park; pasa si; past; pata; patience; patron; pay for; pecan; pecan pie; pecho lo; pecho no; pechuga y
  -3 pedi; peeing; people in; per; perdon; permission to; pero aqui; pero bien; pero con; pero feliz; pero mi; pharmacist; pharmacy gave
  -3 pharmacy stopped; pharmacy to; phoenix; phone number; phone please; picture; pies hinchados; pila al; pill in; pill twice; pills at; pizza; plants
  -3 plants are; please and; please my; please quit; please refill; please unsubscribe; plomero; podologo; ponerme; poor thing; poquito de; por fa
  -3 por la; por preguntar; por saber; por ver; porch; porque; portal me; prayer; preacher; prednisone; preguntan; preguntaron por; preguntele
  -3 preguntele a; prende; preocupe; printer; proxima; puede la; pueden llamar; pueden sacar; puedo ponerme; puntos; pusieron la; putting the; que ayude
  -3 que comi; que dios; que hacer; que llame; que paren; que sabe; que siempre; que tengo; que voy; quebradizas; quebre; quedar; queria; quien es
  -3 quiero no; quiero textos; quieto; quisiera que; quit it; quite well; quiten mi; raking; receive messages; receta de; receta se; recibi; recibi su
  -3 recibir los; recibir mas; record; recordatorios; recovered; refil; refill de; refill for; rehab is; reloj; remember where; reminders; remove the
  -3 removed; reschedule; reschedule thursday; reseca la; resend; resivir; respect; ringing; roaming; robot; rodilla me; roza; ruego; running and
  -3 saber de; saco; said i; salieron; salio la; salud bien; same old; sano puedo; sarpullido; saw the; scams; scan; scared me; scared to; se ahogo
  -3 se apago; se dano; se los; se nos; se para; se preocupe; se si; se trata; see that; see you; seguidas y; seguro me; seizure last; send a
  -3 senora que; sensor de; sequita; ser; sera que; servicio de; shampoo; she gets; she moved; shins; shoulder is; si despues; si digo; si dios; si el
  -3 si por; si puede; signs; sin caidas; sin que; sin sangrado; since monday; since my; sintomas de; sip; sirve la; sistema de; smoke alarm; smoking in
  -3 sms; sneezed; so did; so kind; so no; sobrina; social; sofa; sol; solita; solo cansada; soy el; st; starts with; statin; stiff in; stinks; stitches
  -3 stop bothering; stop even; stop here; stop in; stop now; stop receiving; stop txting; stop worrying; stopped carrying; stroke at; stroke symptoms
  -3 stroke was; strokes; study; stuff; stuffy; sugar ever; summer; super; supper; supposed; supposed to; sure but; surgeon; symptoms of; tacos
  -3 take him; taken; taking the; talk at; talla; tamales; tanques; tanques de; tanto anuncio; telefono nuevo; telenovela; temporada; tengo mi
  -3 tengo otro; tengo para; tenido convulsiones; tenido mareos; termina el; termine el; test is; tested; tetanus; texas; texted i; texteen mas
  -3 textees mas; texting business; textos a; textos no; texts from; texts to; than last; that normal; that show; the ac; the bank; the bus; the cat
  -3 the check; the diet; the eye; the first; the front; the inhaler; the news; the number; the patch; the pollen; the porch; the visit; the walker
  -3 the wound; there please; they say; thing; think about; this a; this am; this and; this month; this one; this text; threw; thursdays; tiene loca
  -3 tiene mi; tiesas; tinte; tinte del; tired after; tiritas de; tiritas del; tiritas para; to a; to answer; to cancel; to it; to pee; to set; to sulfa
  -3 to those; tobillos hinchados; todavia lo; toe is; told me; tomar cafe; tomar te; tomo las; tomo todas; took everything; took off; took them
  -3 toronja con; trata; tremendo; true; twice a; txt; txting me; tylenol for; ulcer in; ulcera; un mareo; un mes; un padrastro; un vaso; una piedra
  -3 unas quebradizas; unsubscribe from; unsubscribe my; unsuscribe me; until i; up for; up watching; usar celular; use; ustedes dan; ustedes no
  -3 ustedes tienen; vacaciones; vacuna me; vaso de; vencidas; ver la; vez ya; vida hace; vio; virgen; vomita no; vomite una; walls; walter; want her
  -3 want off; want this; was it; was scared; watching my; watching that; week and; weekends; weeks; went to; went under; what happens; what lotion
  -3 whatsoever; when do; who do; who doesnt; wife she; will it; will send; wise; with him; with pain; withdraw my; wore; wore me; worry; would you
  -3 wrong person; y aqui; y camine; y de; y en; y lo; y quiero; y si; y todo; y traigo; ya comio; ya llego; ya quiero; ya salieron; yard work; yerno
  -3 yes if; yes no; yes this; yes who; yes youmaytext; yesterday no; yo quiero; you are; you mail; you no; you people; you to; you told; your message
  -3 your text; yours; yrs; yrs ago
  -4 :number: all; :number: bien; :number: bucks; :number: good; :number: horas; :number: hrs; :number: in; :number: should; :number: steps
  -4 :number: who; :number: yr; a blood; a clam; a drum; a fiddle; a letter; a normal; a paper; a paramedic; a slice; a tiempo; a tiny; a ver; a week
  -4 a1c came; about died; abre el; abren; adolorido; after breakfast; after they; ago and; ago but; agua con; agua por; aint; al doctor; al mercado
  -4 alergia; all messages; all ok; almost; amaneci bien; anatomy; and dont; and nobody; and pulse; and text; anden; ando en; ankles are; anoche estuvo
  -4 anoche la; anoche y; apunte; apunte por; apunteme; aqui bien; are a; are dying; are swollen; arm where; army; as yesterday; asks; at noon; atiende
  -4 atorvastatin; attack in; attack last; autocorrect; autopista; away that; ayer al; ayer pero; azucar alta; bad today; bank; barrio; basta de
  -4 basta o; bateria del; be :number:; be a; be contacted; be off; be on; beat; behaving; bendicion; bit of; bleeding heart; bleeding stopped; block me
  -4 blue today; borre; boto; bought; brand; breathe well; breathing test; buen dia; bugging; bugging me; building; bus stop; cabeza ni; caido ni
  -4 calambres; call it; calor de; calor me; cambiaron; came in; camine hasta; camine una; can the; canas; cancelar mi; cancelaron la; cancele el; canon
  -4 cansado; cantar en; cardiologist; carro y; cease all; cell; checking in; chevere todo; choca; choca con; claim; clam; cobro; collar; comer aguacate
  -4 comer toronja; comida o; comio todo; comma; common with; compro; con tanto; con ustedes; confused about; cono; contacted; contacten; contentisima
  -4 contestar; conteste que; contrasena; convulsion en; corazon; corazones; cost me; cough nothing; could i; could kill; could you; cousin overdosed
  -4 cpap; cross; cual es; cuando llueve; cunado; curious; cut on; da un; datos; daughters; days no; dayton; de aire; de alta; de anos; de bailar
  -4 de caminar; de cansancio; de emergencias; de ganas; de incendio; de llorar; de lo; de manzanilla; de nacimiento; de nino; de sorpresa; de sueno
  -4 de sus; de textos; dead on; decaf; decir que; dedo con; dedo gordo; deja dormir; dejame; dejar la; deje el; del ano; del bus; del colesterol
  -4 del hospital; del oxigeno; del servicio; demas; deme; descafeinado; desk; diabetics; diarrhea; didnt fall; died laughing; difunto; dijo el
  -4 dio curiosidad; dizzy spells; doctor said; doctor shah; does eliquis; dog ate; dolor sigue; donde compro; donde queda; dos semanas; down with
  -4 drew blood; drill; drum; duelen las; dying for; early i; easy no; eating well; either; el aguacate; el bebe; el desayuno; el favor; el hierro
  -4 el invierno; el laboratorio; el lavamanos; el mareo; el medicare; el mio; el sistema; el ultimo; ella no; en misa; en una; ended; enfermo; enoja
  -4 enough with; enrollment; envien; er if; esa lista; escriban a; ese de; eso en; eso me; eso no; eso se; esperando; esposo me; esta cerrada
  -4 estaciono; esten; estornudos; estos avisos; estoy cansada; estoy sana; every morning; expediente; far; farmacia no; favor ya; feel very; feel worse
  -4 feet after; fiddle; finally; fit as; folks; fridge; from gardening; from it; fuerte desde; ganamos; gases; gave blood; give me; going black
  -4 going up; gold; gordo; got out; gotas; gracias a; greys; greys anatomy; guagua; guess so; ha ha; hablar con; hacerme el; had it; happy as; has had
  -4 have none; hay una; he took; heart belongs; heart rate; heels; her phone; hermana esta; hice mis; hielo; him; hinchado; hinchado y; his oxygen
  -4 hizo; hola; holding up; hospital for; how long; how often; hoy amaneci; hoy el; i accept; i drive; i eat; i faint; i fall; i fast; i missed
  -4 i revoke; i saw; i tell; if the; in dayton; in half; in it; in june; in spanish; in stool; incendio; infarto a; insiste; instead; insulina hace
  -4 insurance changed; invierno; ir; irme de; is asleep; is doctor; is done; is here; is normal; is stuck; is swollen; is thick; is tylenol; is up
  -4 is what; is why; isnt an; it upsets; itches in; its the; jaja azucar; jaja pero; jajaja esta; jeje; join; just reading; kid; killed :number:
  -4 killed two; kim; kindly discontinue; knees hurt; la autopista; la doctora; la fiebre; la gripe; la guagua; la loteria; la mala; la maquina; la otra
  -4 la pelicula; la penicilina; la pila; la primavera; la sal; la tome; la tos; large print; las medicinas; las noticias; las preguntas; las senales
  -4 lasix; lavamanos; le pego; le unto; learn; lechuga; leer; les digo; letter; libras en; linea; llamo al; llegar; llorar; llueve; lo de; lo pueden
  -4 lo quiero; log; longer wish; los analisis; los dias; los resultados; lost my; loteria; machine; made; malo; mama amanecio; mandando esto; mande mas
  -4 manzanilla; maquina; mata pero; maybe later; me after; me anden; me another; me anymore; me apunte; me arde; me be; me cobran; me contacten
  -4 me desmayaba; me estaciono; me fue; me ha; me hizo; me llamen; me lleguen; me lo; me los; me olvidan; me operaron; me pican; me pone
  -4 me preguntaron; me quiten; me robo; me sacan; me sangro; me so; me today; medicare cubre; medicina; medicina nueva; medicina para; medicine refill
  -4 mejor no; mensajes de; mensajes por; mensajes que; messages anymore; messaging; mi anticoagulante; mi cunado; mi difunto; mi madre; mi me; mi perro
  -4 miercoles; mil; misma; missed my; mole; momma; more coughing; more of; more texting; mosquito en; mower; muchacho; muriendo el; murio del
  -4 muy grande; my a1c; my daughters; my diet; my glucose; my handicap; my neighbor; my next; my permission; my skin; my stress; my surgery; my trip
  -4 nacimiento; nada todo; navidad; necesita; need refill; need the; neem; new grandbaby; new walker; news; ni caidas; ni una; ninguna molestia
  -4 nino me; nitroglycerin; no :number:; no changes; no dizzy; no maam; no nada; no no; no to; none just; nopal; normal right; nos; nos fue
  -4 not :number:; not even; not out; nothing; nothing hurts; noticias; notinterested in; now and; now its; number for; number i; number off; numero de
  -4 numero y; o sin; of gas; off i; off my; off your; oficina manana; often; oh; oido; old man; olvidan; on all; on friday; once; operaron; order
  -4 ortiz; otro mes; paga; pagar; pain at; pain last; palpitations; pan; para los; para mi; parada del; parele; parenle con; parroquia; parte el
  -4 participate; partido; pasado y; passed on; pastilla de; pastillas que; pecho con; pecho gracias; pecho le; pechuga; penales; penicilina; perdi los
  -4 pharmacy says; physical; physical therapy; pican; pick; pick up; pido mas; pink one; placa de; please end; please remove; plenty; pneumonia; polish
  -4 pomada; pongo hielo; por fin; por texto; por unos; porfabor; porque vino; pounds since; prefiero; pregunta si; pregunteme; pregunto a; prescription
  -4 prescriptions; presion alta; presion la; presion me; pressure was; price; primavera; programa de; prueba de; prune; prune juice; puede tomar
  -4 pueden hacer; put me; que como; que pasa; que pena; que poner; quebre la; queda la; quedo dormida; quien hablo; quien la; quien voy; quiere pero
  -4 quiere saber; quiero darme; quiero los; quiero salirme; quit sugar; quit the; quita; quitan; quite; rate; recibiendo estos; recibir mensajes
  -4 recibir nada; records; refill of; regalan; reseca en; revoke my; rio; roble; robo; robo el; sabe de; sacan; said yes; sala; sala de; salgo de
  -4 salieron los; salirme de; same day; sangre voy; sangre ya; sangro la; sanos; saque; saqueme de; says the; school; se enoja; se pone; se quito
  -4 se siente; se usar; seizure medicine; senales; send any; send them; shah; she eat; she feels; she fell; shoot me; short; short of; shots; si a
  -4 si la; si mi; si ya; siempre me; sign me; sigo; sigue igual; siguen; simulacro; simulacro de; sin comida; sin dolores; sin problema; since friday
  -4 since they; sitting down; slice; slice of; slight; smoking :number:; sneezing; sorpresa la; spells; spot; started the; stayed; stays
  -4 stop contacting; stop sending; stop vomiting; stopped cold; story; su mensaje; sugar goes; suicidal just; sunday and; suppose; surtan; sus mensajes
  -4 suspendan los; swelling breathing; swelling no; take it; take tylenol; tapo; tapo la; tardes; tardes mi; telefono de; telefono es; telefono y
  -4 temprano; tengo calentura; tengo nada; tests; text i; text program; textien; textien mas; texts please; than usual; thank the; that sunset
  -4 the afternoon; the block; the dose; the emergency; the form; the fridge; the garden; the girls; the list; the metformin; the morning; the mower
  -4 the party; the power; the price; the stent; the water; there an; they shocked; they want; thick and; this medicine; this program; though
  -4 throat and; tiny bit; tiras para; tired from; to; to ask; to change; to eat; to join; to learn; to participate; to receive; to somebody; to tell
  -4 to that; to this; to what; tobillo y; todo ok; todos los; tomar claritin; tomarme; tomorrow instead; too bad; traffic; transporte para; treatment
  -4 tren; turkey; txts; ultimo; un canon; un examen; un roble; una de; una presion; unas; unos; up and; up fine; upset from; upsets; urine; vence
  -4 ver al; verdad; vez al; viendo; viene; vimos; visits; vitals; vitals wnl; vitamin; vivo; voy por; vuelto a; vuelva a; walter amanecio; want them
  -4 was asleep; wasnt; watched a; weather is; weight is; went fine; whatever; when the; which pill; who would; wife he; will be; will think
  -4 with arthritis; wnl; won; wondering; works; worrying about; would die; would the; write; wrong number; y alla; y ando; y como; y escalofrios
  -4 y estornudos; y gracias; y nos; y paro; y por; y que; y usted; ya puedo; ya salio; ya sano; ya volvio; yep countmein; yes but; yesterday but; yo me
  -4 you and; you keep; you or; yr; yr old
  -5 :number: elm; :number: he; :number: kilos; :number: miles; :number: o2; :number: today; :number: tome; :number: weight; a battery; a cheeseburger
  -5 a child; a cold; a escribir; a freight; a nail; a pain; a pound; a problem; a ride; a scam; about a; ac; acaba el; accept; afecta; agree with
  -5 agua aguanto; agua de; al cepillarme; all; all clear; alma al; almost died; am dying; am eating; am notinterested; amaneci en; ambulance company
  -5 an er; and back; and sugar; and they; and tired; and took; ando manejando; any more; anywhere; aplicacion; april; aqui no; are pretty; are the
  -5 as rain; as usual; asi que; at bingo; babies; baja de; baja el; baja la; bajo control; belongs; belongs to; better than; bien la; bien mija
  -5 bien presion; bit sore; blanca y; bled a; bleeding money; bleeding ulcer; blood test; blooming in; blue sky; borrame; borrosa; both my; boto las
  -5 bought a; bowling; breathing machine; bring; broke a; broke my; buen; burned the; burns; burns when; but healthy; but not; but the; by text
  -5 cabeza fuerte; cafecito; calamina; calamine; calamine ok; call you; cambie; cambie de; camine al; camine media; can you; cancelar la; cancele
  -5 cansaditos; cansancio; cant pee; car died; car wont; carbs; carbs in; cause bleeding; cayo en; cayo una; celular y; cepillarme; changed my; changes
  -5 check ins; checked my; cheeseburger; chicago; chicago fire; child; choked on; cholesterol; ciega; ciruela; cita con; cita para; claro; clip; cobran
  -5 coffee; colonoscopy; come; common; como pido; con :number:; con esos; constipated :number:; contacting; contacting me; contesto; copy; coraje
  -5 corazon se; crema me; cuales son; cuando tomo; cuidadora; cunada; curita; cut it; dar de; darme de; daughter is; de anoche; de emergencia; de joven
  -5 de llover; de noche; de que; dead tired; debo llamar; dedo; dejeme pensarlo; dejeme preguntarle; dejo; del almuerzo; del susto; delete me
  -5 denies short; densitometria; derrame y; desmayaba; dia :number:; diabeticos; dijo que; dios la; disculpeme; do the; does he; does that; doin
  -5 domingos; don; donde boto; donde consigo; dont get; dont message; dont wish; dont worry; dos meses; dos pajaros; drew; drowning in; dry skin
  -5 duele la; duermo; el ano; el antibiotico; el bolsillo; el cardiologo; el examen; el hospital; el mensaje; el pastillero; el patio; el precio
  -5 el sol; el telefono; el tobillo; el veterinario; eliminar; eliminen; eliminen mi; embarrassment; embolia en; emergency room; en mayo; en orden
  -5 en un; encia; enfermera de; english; er nurse; era para; es; es buena; es bueno; es gratis; es lo; es malo; esas; escribe; eso cuanto; eso lo
  -5 esquina; esta de; esta feliz; esta muriendo; esta roto; estar en; este celular; esto no; estoy muerta; estoy muy; estuvo bueno; explica; extrano a
  -5 faint when; falling leaves; falls this; falta de; fasting; favor no; feeling pretty; final; fine today; fino fino; fixed; foto; frank; freight
  -5 freight train; fresh; from singing; front; fue la; fui; gane; garden; getting these; girl; give; giving blood; god bless; good now; got to; gotita
  -5 gotita de; hasta la; hasta manana; have an; have one; havent fallen; hay alguien; heart doctor; heart healthy; heart to; heartburn; heartburn after
  -5 hearts are; help with; here; hi its; hierro; hierro me; historial; hora como; horse; hot; hot and; husband off; i changed; i consent; i forgot
  -5 i ran; i say; i see; i thought; i withdraw; ibuprofen; in; incision is; infarto con; ins; is about; is bad; is being; is for; is he; is murder
  -5 is swelled; it burns; it off; it rains; it stopped; itch; itching; its hot; jabon; jamaica; jesus; jiji; julio; just asking; just fine; kidney
  -5 kill the; killer; kilos; la clase; la encia; la esquina; la familia; la orina; la parada; la senora; la tarjeta; la tele; la tension; la visita
  -5 la vitamina; last spring; law is; le escriban; le mando; leaking; leaking all; leaves are; left for; lentes nuevos; life alert; lights; like always
  -5 like you; llegan; llego la; lleguen; llore; lo dejo; lo pongo; los domingos; los lentes; lung; lung cancer; m; mad; mad at; mailbox and; make me
  -5 mamografia; manana; manana por; manda; mandan la; mandan otra; manden nada; manden textos; manos; many carbs; mata la; matan; mayo; me a; me about
  -5 me cancelaron; me escriba; me explica; me gusta; me hincharon; me llame; me llegan; me llego; me lol; me puede; me pusieron; me raspe; me textees
  -5 me the; me tomo; me tomorrow; me understand; me vuelvan; medicine and; mensajes a; message me; messages for; messages to; mi carro; mi cel
  -5 mi compadre; mi cunada; mi nina; mi radiografia; mia; miami; middlin; mile; miles; mio esta; miralax; mis ejercicios; misa; mmm; monday; more chest
  -5 moretoncito donde; morning pressure; mosquitos; mother she; mucho dolor; my; my age; my ankle; my brother; my exercises; my hands; my heart
  -5 my insurance; my nephew; my pharmacy; my pressure; my results; my visit; my water; nada mas; name off; necesito resurtir; nephew; neumonia; new one
  -5 next week; nieta me; nitroglicerina; nitroglicerina se; no dolor; no fue; no ha; no problem; no sangro; no senora; no sir; no texts; no vuelvan
  -5 not me; nothing wrong; now just; nuevo no; number on; nunca la; nurse said; o no; oak; of embarrassment; of luck; of those; office on; ohio; oiga y
  -5 on it; on this; one and; open the; opt me; or just; orden; orinar desde; orino; otherwise; out please; out with; oxygen clip; oxygen company
  -5 pajaros; pajaros de; paperwork; parada; paramedic; parche; pare de; paren de; parking; paro; parque; part; passed my; pecho estoy; pensarlo
  -5 perfecta; perfecto; permiso para; pero ahi; pero yo; perro se; person; pico; pide; pito; please no; ponce; pongo curita; pongo en; poquito el
  -5 poquito la; pound; pray; precio; preguntar; preguntas; presion con; pressure has; print; puede comer; puede con; puedo usar; pues quien; pusieron
  -5 puso morado; put; putting; que esta; que ir; que quiere; que yo; queda; quede dormida; quemo; quemo el; quemo la; question about; quien le
  -5 quiere decir; quiere que; quiero saber; quit sending; quitame; quitenme de; raining; raining here; rains; raspe; read; receive; receiving; remote
  -5 reportar; resurtir; resurtir la; right as; room is; running; runs; said call; sale un; sali; salio un; salvo; sangre el; saqueme; saquenme de
  -5 says yes; scheduled; scratchy; scratchy from; se acabo; se donde; see the; seguir recibiendo; send my; senior center; sent; sera la; set off
  -5 she ate; shot a; si autorizo; si estoy; sick and; siento normal; sigan mandando; sin fiebre; since i; since march; since the; singing; sir
  -5 sister is; skin on; sky; so am; solo quiero; son :number:; spanish; spring and; stahp; stone; stpo; street at; stroke support; stubbed; stubbed my
  -5 su hora; su sistema; sugar :number:; support group; sure yet; suspendan; tanto mensaje; tarjeta del; te de; textees; textiando; texting my
  -5 that was; the babies; the dentist; the funeral; the grandkids; the heart; the mail; the month; the pharmacy; the pink; the program; the stairs
  -5 the thinner; the toast; them in; these anymore; these messages; they drew; thinner; this isnt; this list; thoughts; thumbs up; tickle; tiene loco
  -5 till i; time is; tired today; to fast; to get; to middlin; to opt; to report; to think; tobillo; todas mis; today :number:; todo bajo; todo en
  -5 triste; turning purple; two years; txting; tylenol; type; ulcer; un cayo; un muerto; understand; unscribe; unsubscribe me; up by; us; usar la; uva
  -5 vacuna de; veces al; veterinario; vi; viaje; video; viendo la; vino la; violets; violets are; vomito desde; vuelto; waiting; walked to; wants to
  -5 was a; was on; watched; water pills; what a; what this; what would; when does; when it; whos; with copd; with her; withdraw; wont eat; worry about
  -5 worrying; would decline; wt; wt :number:; y era; y eso; y nadie; ya estuvo; ya me; ya se; yard; yes to; yesterday i; yo bien; youmaytext la
  -5 your heart; your list; zapato
  -6 :number: dolares; :number: eso; :number: hoy; :number: oxygen; :number: same; :number: si; :number: sin; a bailar; a caminar; a los; a ok
  -6 a question; a runny; a su; a veces; about me; acabo el; acting up; address; again; age; aire estoy; aire no; al perro; alert button; alguna
  -6 all week; alla en; allergic to; allergies are; alone; am dead; and thank; andaba; andador; ankles; antibiotics; arde; are bad; atorvastatina
  -6 attack at; avion; back in; back is; baje dos; bajo la; before breakfast; better now; bien por; bisnieta; bleeding hearts; bolsillo; bored; brazo de
  -6 brazo por; bread; breathing treatment; brother; cabeza con; cada cuanto; cambiar mi; cambio la; can my; cancelled my; cancelo; cant open
  -6 cardiologo; chair; chequeo; cigarro; comezon; comio bien; computadora; con estas; consigo; corte el; cough; couldnt be; cover; covered; cruz
  -6 cuando debo; cuando estaba; curiosidad; da dolor; dad hasnt; dancing; de mandar; de molestar; de pulso; de salud; de ustedes; dejar de; dejenme en
  -6 del agua; del seguro; denise; derrame hace; desuscribir; diabetes; diarrea; did i; die for; dijeron que; do my; does it; does my; doing great
  -6 dolares; donde; done with; dont have; dont like; dormido en; draw; drops; duele un; durmiendo; edad; efecto secundario; effect; effect of
  -6 ejercicios; el cigarro; el numero; el seguro; ella esta; embarazada; en; end and; entendi; era el; es este; es mi; es normal; escribiendo
  -6 esos mensajes; espanol; esta para; estaba embarazada; este telefono; fa; factura; fallecio; favor de; feels fine; feet are; feliz y; fiesta; flyers
  -6 follow; for face; for two; from your; fue el; funeral; gained :number:; gano; goes out; golf; got your; grandson is; group; grupo; gusta; gym
  -6 ha caido; hace; hacen; had; had her; hago; handicap; he gets; hearing aid; heart; heart goes; heart surgery; herida; hermano; hice; hijo y
  -6 hinchados; hoy no; hubby; i forget; i meant; i only; i passed; i still; i stop; ill think; in love; in may; is full; is out; is wrong
  -6 jajaja presion; job; just a; just tired; keppra; la artritis; la aspirina; la atorvastatina; la dieta; la fiesta; la herida; la losartan; la placa
  -6 la prueba; la receta; la terapia; laboratorio y; las convulsiones; late husband; le da; le echo; limpio; llego el; lloviendo y; loca
  -6 los mensajitos; los nietos; los tobillos; love with; luego le; maam; manana y; mareos ni; marzo; mas por; me anything; me ask; me molesten; me paso
  -6 me perdio; me pico; me pongo; me recomienda; me salgo; me tienen; me up; meant; meant i; medicare cover; medico; mejor que; mercado; meses
  -6 mi bisnieta; mi corazon; mi hermano; mi vecina; mijita; mis resultados; molesten; mom says; moquera; more messages; more than; much better
  -6 murio el; murio la; my arthritis; my chart; my foot; my insulin; my mind; my sisters; my stroke; my two; my urine; my weight; nah; nail; nena
  -6 night; ninguno; no autorizo; no conteste; no emergency; no entendi; no hinchazon; no los; no necesito; no quiero; no symptoms; no vomiting; noon
  -6 nope notinterested; nosotros; now breathing; numbers :number:; off and; ok with; on tuesday; once last; operaron del; optout; or :number:
  -6 our street; oxygen delivery; paciente; pain a; pain short; papa murio; parar de; party; peachy; percent oxygen; permission; pero estoy; perro le
  -6 persona; pico un; piel reseca; pill and; pills with; pita; planta; por telefono; por un; pregnant; preguntarle a; preguntaron; presion buena
  -6 puede ser; puedo tomarme; pura; purse; que ayer; que tomo; quiero dejar; quit coming; quit texting; rash on; recibiendo; recomienda; rehabilitacion
  -6 riesgo; risk; roses; sabado; saber si; said to; sane; sangre que; says she; screen; screen and; se acaba; se toma; secundario; semanas; senior
  -6 servicio; shot in; side effect; sigan escribiendo; silla; simon; since sunday; sisters; slept :number:; stomach is; stop all; stop por; stopped my
  -6 stress; stress test; subi :number:; sueno; suicide prevention; sus pastillas; symptoms; system; tantito; tapon; tengo moquera; tengo riesgo
  -6 tension; the car; the message; the senior; the stroke; the text; the texting; the wind; these bills; think so; this pain; this pill; tipo; tmrw
  -6 to lunch; to quit; tobillos; tomarme un; took her; un dia; un mosquito; una muela; undo; undo it; unenroll me; unsubcribe; unsuscribe; unto; vecina
  -6 vertigo; vomiting no; voy en; want it; was pregnant; was the; well here; well today; what are; with that; wont start; would kill; y al; ya basta
  -6 ya la; ya parenle; ya termine; yes please; yes signmeup; yo estoy; you all; you have; you know; your system; youre
  -7 :number: a; :number: at; :number: esta; :number: me; :number: ox; :number: so; a day; a stroke; a teenager; absolutely; aburrimiento; aceptan
  -7 acondicionado y; agree to; al dia; am in; amaneci; amanecio bien; ambulance bill; an old; and doing; and had; and so; appointment is
  -7 appointment on; arde al; are blooming; are chapped; at breakfast; at my; back; be in; before bed; bien comio; bill is; bleeding no; blessed and
  -7 blood draw; blooming; borreme; borren mi; boton; breath away; buena :number:; but ok; cake; caliente; call her; calls; camine :number:; cantando
  -7 cardiac rehab; celular se; chapped; chico; choir; christmas; clase; clase de; comio y; como le; como nueva; con el; contact me; copd; cramps
  -7 cramps at; cuales; cuando despierte; cuanto es; dan; de aburrimiento; de dolor; de hambre; de mandarme; de textearme; delete; dentista
  -7 despierte le; desuscribirme; dieron; diet; dieta; dio el; dios; do you; does medicare; doesnt want; domingo; don walter; dont agree; dos dias
  -7 dos libras; dry and; duda; dying of; ears; eight; el arroz; el domingo; el formulario; el gato; el internet; el jardin; el potasio; em; end the
  -7 enseno; escribir; esmalte; esta :number:; esta mal; esta muy; esta pastilla; estoy como; estoy mareada; fair; fair to; fall; falls no
  -7 feel wonderful; feeling better; fiebre no; for chest; for her; for this; forget; formulario; frijoles; fue :number:; gained; gato; giving; good day
  -7 grapefruit; hace dano; hacer; handles; hay sangre; hearing; heart of; heat is; her when; hoy camine; huh; i cried; i decline; i lost; i said
  -7 i will; iglesia; igual que; insulina se; ir en; is better; is dead; is killing; is to; it bad; it in; la de; la he; la iglesia; la noche; la sopa
  -7 la una; labios resecos; las :number:; las manos; laughed so; le doy; le pregunto; llover; lonely; lonely on; los frijoles; lose my; luck; madre
  -7 me dieron; me dio; me duelen; me enseno; me manden; me molesta; me think; mean; medicaid; mejor con; mensages; mi celular; mi permiso; mis nietos
  -7 molesta; movie; murio en; musica; my ears; my emergency; my late; my potassium; my refill; my sugar; nearly; necesito mas; ni se; nina; nine; nino
  -7 nitido; no hay; no headache; no suicidal; no thanks; nuevos; numero equivocado; numeros; off of; off this; ok to; on monday; on sundays; once when
  -7 opting; opting out; orinar y; other; out to; papa tuvo; papeles; pare; parte; pastel; pavo; pelicula de; pelo con; pill is; pills on; placa
  -7 please discontinue; please take; pone; potasio; power; preguntarle; pressure pill; pretty good; prevention; pura vida; que hago; que significa
  -7 que tipo; quiero salir; quito la; radiografia; radiografia de; rate :number:; refill my; remove me; report; retiro mi; ring; roja; salio; sana
  -7 saquen; scam; scared of; see my; send me; sending me; si pero; si se; significa; sii; sister in; so dont; sometimes; sopa; sorpresa; sorry
  -7 soy alergica; spring; store; subiendo; sugar has; sundays; sunset; surgery; suscripcion; susto; swollen up; talk to; tarde; tarjeta; teenager
  -7 temperatura :number:; temperature :number:; termina; the death; the flu; the lab; the rain; the wedding; think it; think on; thoughts of; tipo de
  -7 to unsubscribe; todavia no; todo bien; told; tomar tylenol; took me; train; trip; tv is; two days; una estafa; under :number:; unenroll; up at
  -7 upset; uso; vecino es; vemos; vino; vista borrosa; vomited once; vuelva; watching her; we lost; weighed :number:; what does; what is; what should
  -7 when she; why; wife passed; winter; with the; wont say; y contenta; y desayune; y ni; y sin; ya respiro; yellow stuff
  -8 :number: bp; :number: como; :number: fasting; :number: pm; :number: to; :number: todo; a lo; acaba; aguacate; aid; al orinar; alert; allergies
  -8 allowed; alma; am doing; ambulancia en; and dandy; and desist; and hot; and no; and warm; another; answer; arroz; aspirina; back on; baje; beans
  -8 before the; bendiga; better; bien ya; bless; box; bucks; cancel the; cancelen mi; cancelled; cardiac; cease and; cel; change; chest ct; clear
  -8 cold weather; come thursday; computer; con ese; conteste; corazon de; corazon esta; cost; couldnt breathe; coumadin :number:; cream; cried; cuantos
  -8 cuenta de; cuff is; dandy; dar; daughter; de derrame; de mensajes; dentist; derrames; desist; dio :number:; do if; does the; dolor ni; dolor no
  -8 dont contact; el alma; el domino; el pelo; elm; emergencias; emergency contact; en casa; en las; estafa; este calor; estos mensajes; feel great
  -8 five; flema; forgot; gone now; got a; granddaughter; hace :number:; hace mucho; have my; her stories; history; home; how many; hurting myself
  -8 i pee; i signed; i take; in law; in march; is going; is ok; it at; ivy; joven; june; keep my; la bendiga; la mia; la nevera; la novela; lady
  -8 las pastillas; las tiritas; law; lentes; leo; lisinopril; llama; lo voy; lose; lost :number:; lotion; mandando; mande; me alone; me dijeron
  -8 me mande; mes pasado; mi contacto; mine is; mio; moreton; moved; muela; muerta de; my catheter; my glasses; my inhaler; my knees; my seizure
  -8 necesito mi; needs a; nevera; ni nada; nice; nieto; nights; no encuentro; no nothing; no pienso; no soy; not now; not suicidal; nunca he; of these
  -8 off; ojo de; on arm; on tv; one of; pain denies; paramedico; paren; passed away; pastillero; patio; pay; pee and; permiso; pie y; pm; poison ivy
  -8 por aca; por eso; potassium; pregunto; problem; problema; quien me; quien sabe; quiero cancelar; quiero mas; quiero recibir; quitar; quiteme de
  -8 resecos; rompio el; roto; sacar; salir de; sano; saquenme; se ha; si algun; si no; si tengo; si y; siento muy; sign; sin problemas; snores
  -8 snores like; sulfa; support; tanto cantar; textearme; texto; the medicine; the phone; this phone; this texting; thumbs; till :number:; tiras
  -8 to have; tomar la; tomo todo; un derrame; un moreton; una pregunta; una una; until; uti; visiting; walker; warm; water pill; wedding; what time
  -8 when should; with; with these; with this; wonderful; would i; xray results; y bien; y les; y nunca; y yo; ya esta; ya tome
  -9 :number: before; :number: blood; :number: el; :number: is; :number: over; :number: presion; :number: since; a baby; a este; a refill; a side; a1c
  -9 ahorita no; all gone; am :number:; am ready; analisis; and ate; and going; ano; another one; artritis; as a; asked; avisos; ayer :number:; bad for
  -9 battery in; bill came; block; blood drive; broken; button; cancelaron; candy to; cantar; change my; chart; choke; cita del; claritin; cold
  -9 colesterol; consent; constipated; copay; corazon en; de escribirme; de los; de mi; deje de; depende; depends; dia me; dijeron; eat; eating; el
  -9 el cafe; el frio; el mes; en papeles; es para; esta contento; esta roja; estoy en; estrenido; estuvo; every day; excelente; fainted candy; fine now
  -9 fino; free; friend; from :number:; from this; gardening; get; good today; gratis; hace dos; hair; havent had; having any; he caido; how much
  -9 i didnt; i never; i use; ill; inr; internet; is broken; is sleeping; is the; is tuesday; it ok; its fine; jardin; kindly; knees; know if
  -9 la presion; lab; las rodillas; leaves; llamar; mail; mandarme; mando; me mandan; me murio; me quemo; me texteen; mi comadre; morning pills
  -9 my breathing; my chair; my friend; my pills; my walk; necesito; ni un; no blood; no deseo; noche y; not; not bleeding; not right; not short
  -9 not sure; nunca me; oatmeal; of a; of breath; of this; on time; our; pain today; pain wont; papel; paper cut; parar; parenle; pasada; pido; pila
  -9 pill bottle; please cancel; poner; poor; portal; problemas; puedo abrir; pues; pulso; put my; refills; rehab; reseca; retiro; rodillas; safe; salgo
  -9 salud; saturday; say; say no; says no; semana pasada; sera; sin hinchazon; sistema; small bruise; so; sore from; stroke in; subi; sure thing
  -9 tal vez; tell her; tenia; the dead; the nurse; the same; to call; to church; to talk; toast; toca la; todo normal; toenail; too low; transporte
  -9 un :number:; una pelicula; vitamina; vomite dos; vomited twice; vuelvan; vuelvan a; walgreens; wants; watch; weighed; where do; wound; y comio
  -9 yes and
  -10 :number: despues; :number: libras; :number: pounds; a dormir; a good; a mi; aca; acabaron; acabaron las; acabo la; algun dia; alive; antes de
  -10 are killing; asking; ate his; baby; bateria; been :number:; behind on; bien hoy; bien y; breath no; bruise on; bueno; cant find; cero dolor
  -10 choked up; compadre; con las; con quien; count; ct; cubre; cuff; de ahi; de risa; death of; delivery; desayune avena; desayuno y; desmaye una
  -10 did my; die of; dizziness; dose; duelen; el dedo; el jueves; el polen; else; equivocado; esta lloviendo; estas; este numero; exercises; extrano
  -10 farmacia me; fell behind; find; from the; gave me; gets; grandkids; hambre; hands; have a; healthy; hermana; hmm; hoy :number:; i could; i used
  -10 insurance; it and; itches; kill for; la cuenta; la del; la risa; laboratorio; labs; late; lloviendo; longer; losartan; mama tuvo; mareos
  -10 me acabaron; me sigan; mensajitos; mi hermana; mi nieto; mi receta; mija; mild; missed; money; moretoncito; my ankles; my dog; my numbers
  -10 ni dolor; nieta; no falta; olvido la; once in; passed; polen; pressure cuff; prueba; puedo dejar; que crema; que hora; quit smoking; quiteme
  -10 quitenme; resultados; se lo; set; si quiero; siento de; signed up; tele; texteen; texting me; the hospital; the pill; they said; this heat
  -10 toronja; trouble breathing; un moretoncito; ver a; vez; vomiting since; want out; was; work; y azucar; yeah right
  -11 :number: if; :number: last; a; a quien; about; afford; ahorita estoy; am i; ando al; anos y; any chest; at; bailar; be texted; be the; been dizzy
  -11 boredom; but i; cancelen; cant afford; con mis; contacto de; control; cousin; depressed; deseo; dinner; doing good; dormi; doy; durmio toda
  -11 el papel; el stent; er; estoy deacuerdo; examen de; feeling fine; feeling great; find my; fine and; flu shot; form; good here; hace anos; had any
  -11 had chest; havent fainted; hinchazon; his pills; i stopped; isfine; killing; killing me; la bateria; la luz; la oficina; let; let me; live to
  -11 lo mejor; luz; man; mandar; mareada; mas textos; me dejo; me olvido; me quedan; miss; murio de; murio mi; my bill; my cousin; my granddaughter
  -11 my pill; need to; never had; no longer; now at; nuevo; of boredom; oficina; olvido; pain or; pastillas con; pelo; pica la; pill box; poco de
  -11 pollen; prefiero que; pretty; quedan; question; quien habla; quiten; refill on; rico; ride; sintomas; sirve; small; stories; stroke of; sugar was
  -11 tal; talk now; tambien; tanto; te; tenido dolor; terapia; texted; the chest; the doctor; the neck; therapy; these texts; this week; tiempo
  -11 took both; turn; tuve; usual; vez en; vivita; vivita y; was :number:; we; would; yall
  -12 :number: years; a bit; a que; acabo; acondicionado; after lunch; ahead; ahead and; aire acondicionado; all is; am alive; and :number:; ano pasado
  -12 aparato de; arthritis; as always; ask my; avena; blood work; borren; broke; bus; cabeza leve; caidas; call me; cambiar; cambio; cant keep
  -12 chest cold; chiquito; cuando es; de eso; de fumar; de tanto; del azucar; doing well; domino; dont send; dormi como; el viernes; es la; escribirme
  -12 fainted once; feel fine; fin; for the; fumar; glasses; go ahead; gripa; hearts; hija; hon; infarto; interesa; is good; is well; knee is; la tienda
  -12 le pongo; leave me; leve; los :number:; los pies; los textos; lunch; me again; me from; me interesa; me mata; medicine; murder; my toe; nada
  -12 ninguna; no acepto; no falls; no mas; no thoughts; not bad; novela; of hurting; one; paper; para la; paso; pastilla del; perro; puedo dormir
  -12 quito el; quizas; rash; refilled; slept like; smoking; so i; take my; termine; the clinic; this number; till; to death; took his; tuve una; visita
  -12 walked :number:; what number; wish to; wrong; yellow
  -13 :number: azucar; :number: pulso; :number: th; a pensar; about it; abrir el; bills; breakfast; caido; cansada; changed; church; como un
  -13 cuanto cuesta; de esto; de sangre; dead battery; debo; dejenme; deprimida; duele nada; early; eggs; el martes; ella; en paz; esta matando; get the
  -13 grandson; hospital; i quit; is too; it out; la; la enfermera; la rodilla; last month; last week; laughed; laughing; llego; march; me dijo
  -13 me rompio; mi cita; mi nieta; mis medicinas; my daughter; my feet; my tv; ni falta; niega; nietos; no; no gracias; none; pelicula; pensar; please
  -13 por el; primero; quiere; quiero participar; room; saber; sacaron sangre; salt; same as; scared; show; sigan; signed; son; stop by; strips; th
  -13 the :number:; the messages; tienda; tiritas; to see; tome mis; tranquila; used to; viernes; weather; wed; who is; yeah; yess
  -14 :number: anos; :number: sugar; a las; a new; abrir; after; algun; alright; are; cause; cayo el; check; chevere; cold is; comadre; como se
  -14 contacto; denies chest; derrame; desde el; detener; donde me; end of; era; esta semana; first; happy; jueves; lista; martes; me out; me pueden
  -14 mi hija; mi telefono; mosquito; ningun; not dizzy; novedad; nueva; numbers; otro; out of; paz; pee; please dont; que si; quede; red and; remove my
  -14 rompio; runny; runny nose; same; sending; sin novedad; text me; the office; to be; tos; up the; vecino; with my; ya; yo no
  -15 :laugh:; :number: dias; all good; am good; azucar :number:; cease; countmein; de maravilla; desayune; desayuno; died of; dog; dont text
  -15 el celular; el programa; falls; feeling; how do; i call; is fine; is red; is sore; killed; later; le digo; los mensajes; maravilla; maybe
  -15 me acabo; my grandson; my number; no me; no problems; nope; not having; office; oxigeno :number:; pounds; pregunta; pressure :number:; problems
  -15 program; puedo comer; rodilla; roja y; se murio; siento mejor; since yesterday; sleep; some; street; those; tienen; todo; tome las; watching; year
  -15 youmaytext
  -16 a heart; about my; ahogo en; alive and; am well; and kicking; autorizo; breathing easy; buena; cancel my; chest of; class; company; contenta
  -16 crema; da; dejeme; derrame en; drawers; el lunes; en mi; estos; feeling good; flu; hago si; i miss; is this; kicking; mata; matando; me quito
  -16 me sacaron; muero por; nada de; ni; of drawers; orinar; participar; programa; sad; sal; say yes; signmeup; start; stopped; take me; thursday; toe
  -16 tome la; when is; yes i
  -17 :number: after; :number: pulse; al; aqui; bruise; claroquesi; coleando; contact; cuenta; de baja; dejar; do; dont; drive; el doctor; enfermera
  -17 esos; for my; friday; guess; have chest; i guess; infarto en; la insulina; libras; luego; lunes; me he; message; metformin; mi numero; mis
  -17 my medicines; no fever; no manden; pies; pills and; rain; results; sacaron; seguro; stent; sus; the blood; tired; todo tranquilo; una vez; ver
  -17 y :number:; y coleando; yep
  -18 alla; am fine; asleep in; at night; away; basta; calor; clinic; como siempre; cual; deacuerdo; dia; did; discontinue; feel good; feet; haha
  -18 he tenido; hoy; i would; informacion; la cita; me tiene; my phone; my sister; next; no swelling; otra; pasado; pie; please stop; ran out; recibir
  -18 revoke; sister; stopall; tenido; the; tomorrow; uno
  -19 :number: this; anymore; before; bingo; choked; complaints; contento; death; dejen de; digo; doing; examen; feliz; heat; i get; is a; is that
  -19 la lista; leave; les; me escriban; me pica; me quede; me toca; medicinas; my appointment; no bleeding; no complaints; pero ya; pharmacy; pica; por
  -19 pus; ran; rechazo; sunday; tengo que; them; there a; toca; usar; walked; who; would like; years ago; yet; zero
  -20 a little; am ok; ayer; chest xray; comio; complain; day; esa; i agree; i havent; if my; igual; it; la clinica; like to; mandan; mes; mine
  -20 my :number:; peso :number:; que; risa; salir; semana; un poquito; usted; which; xray
  -21 :number: no; cant complain; deje; end; escriban; esto; fell asleep; hasta; la farmacia; list; need my; needs; no more; notinterested; pastillas y
  -21 peso; se puede; siempre; that is; the new; the texts; tuvo; tv; un poco; visit; weight :number:
  -22 :number: days; acepto; as; cero; chest pain; clinica; de; dejen; dry; dying to; easy; estoy bien; farmacia; last year; medicines; no trouble
  -22 receta; stroke; take; weight
  -23 :emoji:; always; ando; antes; blood pressure; como me; de pecho; del; el :number:; from; jajaja; la metformina; la pastilla; mensaje; nurse
  -23 para el; poco; pongo; shot; tuvo un; will
  -24 ask; dijo; for; fue; knee; la vacuna; me la; month; no he; pecho ni; quito; sin dolor; slept; thanks; to know; todavia
  -25 :number: :number:; cant sleep; esta bien; if; info; los; metformina; my blood; no short; opt out; this; tuesday; yesterday
  -26 :number: en; any; comer; could; died; medicare; muero de; my knee; ni me; poquito; quiero que; test; tranquilo; un infarto
  -27 ahi; at the; camine; ese; muy bien; pueden; pulso :number:; took my
  -28 days; decline; dias; havent; sure
  -29 ayunas; en ayunas; me off; oxygen :number:; should; tomar; vacuna; when
  -30 agree; este; hay; never; no pain; opt; or; pain no; remove; they; ustedes; week
  -31 asleep; battery; celular; denies; how; more; old; sin; su; years
  -32 ha; is there; last; new; puedo tomar; said; today
  -33 :good:; appointment; can; mas; no tengo; nunca; siento bien; tengo dolor
  -34 anos; cuanto; is it; need a; pill; refill; that
  -35 baja; can i; pulse :number:; what
  -36 cancelar; great; number; should i; telefono
  -37 do i; pastilla
  -38 sore
  -39 alto; cita; cuando; messages; your
  -40 bill; cancel; o; quien; text
  -41 me siento; texting
  -42 unsubscribe
  -43 gracias; little; no chest
  -44 in :number:; quit
  -45 murio; numero; stop
  -46 is my; textos
  -47 these
  -48 normal; phone; well
  -50 yo; you
  -51 texts
  -52 mensajes
  -55 does; jaja
  -56 ok
  -58 bien; doctor
  -61 yes
  -63 lol
  -64 eso
  -65 good; si
  -79 fine
