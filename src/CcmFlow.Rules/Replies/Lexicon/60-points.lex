# Points of words and of two neighbours, learned from the labelled texts of the tests: `CcmFlow.RulesBench points emergency` writes this
# table anew. They speak where no rule found anything, never the other way round. "points <kind> <least> <least-beside-less>
# <least-in-doubt> <least-of-one-word> <before>": a text of n words (at least 7) needs before + (sum of its points) / sqrt(2n) to be least or more; more where a rule found
# something less, still more where one found the sign itself but denied, of long ago, a figure of speech.

points emergency 12 18 28 -12 -3
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
  52 el pecho; face; respira; words
  49 ambulance; chest; having
  48 fuerte; y no
  47 creo; despertar
  46 drank; floor
  45 breathe; de :number:; desmaye; head; me desmaye; throat; veo
  44 choking; despierta; siento; vida
  43 air; mucho; no puede; no sabe; pecho; swallowed; thinking; unconscious
  42 bad; lips; living; piso
  41 cant breathe; cara; siento que; suddenly; tome
  40 arm; boca; leg
  39 lengua; no despierta
  38 breath; dad; isnt; la boca; life; mouth; vomiting
  37 am going; creo que; no para; responde; tongue; voy a
  36 am having; and; bleeding; collapsed; desmayo; esta; help; hi; la cabeza; la mano; mom; myself; no respira
  35 brazo; dice; garganta; izquierdo; left; morirme; numb; puedo respirar; quiero vivir; want to; whole; worst
  34 feels; hard; is :number:; la lengua; me puse; y
  33 :sos:; ayuda; better off; breathing; confused; having a; hit; hour; live; los ojos; mama; mano; my head; palabras; sentido; shaking; side
  32 cabeza; call :number:; derecho; dolor; el piso; i think; ojos; todo el; tomo; vision; went
  31 convulsion; matar; me voy; of my; ojo; rato; saturacion; sweating; talking; tiene; times; vomitando
  30 alguien; confundida; glucosa; going; hand; labios; meter; mucha; no aguanto; no reacciona; papa; reacciona; the floor; to live; una ambulancia
  30 wife
  29 and i; and my; black; cai; fistula; hablar; la cara; like; marca; mi esposo; mi vida; que me; responding; right; se esta; sudden; think; twice
  29 wake
  28 an; bano; doble; emergencia; from my; glucose; hijos; hurry; la pierna; ok but; pierna; puse; sabe; se le; she; table; tonight; un dolor
  27 aguanto; end it; eye; gasping; he is; house; keeps; me puedo; negro; pienso; point; seizure; sitting; tengo la; terrible; thinking about; to end
  27 took :number:
  26 ayudenme; cloro; doesnt know; down; esposo; hurts; husband; i cant; i fainted; just; levantar; matarme; me cai; me tome; mi papa; mis hijos; no veo
  26 perdi; pero me; sangrando; se; seeing; seguir; suelo; temblando; think i; to kill; up
  25 be dead; carro; de pastillas; ending; estar; feels like; habla; inconsciente; las palabras; medio; my face; no responde; presion en; sangrar
  25 sudorfrio; tongue is; took too; trago; wont stop
  24 a :number:; and he; at once; cant get; closing; conocimiento; de sangrar; el dolor; en :number:; en el; estomago; feel like; going to; jaw; kitchen
  24 los labios; mismo; my hand; my left; o2; pain; que no; reads; severe; speech; spo2; the table; tight; unresponsive; up blood; y me
  23 blue; bp; getting; he; in my; llamen; marca :number:; pistola; please help; tell my; woke; ya tengo
  22 azucar en; belly; bleeding from; chest hurts; convulsionando; convulsiones; dando; fainting; ganas; ganas de; half; in the; is swelling
  22 la garganta; legs; mi esposa; mi mama; mucha sangre; my chest; no siento; not ok; overdosed; ox; pecho que; salen; something; there is; traigo
  22 vomite; y estoy
  21 a car; a lot; agarro; al :number:; azucar; bien pero; cant breath; como si; cut my; doesnt; el brazo; esposa; espuma; fainted twice; headache
  21 hinchada; i took; in a; it all; its; la vida; lot; me quiero; morir; mover; one side; oxigeno; paramedics; pastillas de; piernas; pills
  21 please hurry; puedo; quiero; rapido; reconoce; right now; se trago; tell; to sleep; took; tragar; un lado; vomited blood; would be
  20 an hour; bathroom; by a; cosas; el aire; el lado; en la; eyes; for me; gun; i keep; into; lips are; mama no; mordio; my leg; my life; of living
  20 oximeter; pienso en; pulse ox; respiracion; sat; seguir viviendo; spo2 :number:; squeezing; stomach; sudor; the whole; this morning; ve; vibora
  20 viviendo; wake up; when i
  19 a minute; accidente; agarrar; an ambulance; be; bg; bg :number:; bs; choking on; con dolor; cuerpo; desmaye en; esposo no; esta convulsionando
  19 fell; for air; help me; himself; hirviendo; knife; la vista; me desmayo; minute; mom is; mordio una; my arm; nariz; necesito ayuda; nitro; no voy
  19 please call; reaccion; respiro; sentado; slurred; tengo el; the pain; to die; vista; woke up
  18 :number: what; a nadie; acabar; acabar con; ahogando; and now; be better; been; body; came on; cleaner; clots; confundido; consciousness
  18 de estomago; desperte; dont see; double; el oxigeno; emergency; fast; hablo; keep fainting; kill myself; la nariz; llame; llame al; lo que
  18 me entra; me hace; me queme; me salen; mejor me; no le; now; oxygen is; pensando; peor; perdi la; puedo levantar; queme; sabe ni; sangrado
  18 se desmayo; since this; someone; stomach pain; the point; vomito
  17 :number:; :number: de; :number: with; a seizure; a time; all of; all over; bajo a; chest and; chest pressure; conoce; corazon me; dando un; de mas
  17 derepente; desde la; die; dio una; donde esta; drain cleaner; empezo; entra; es que; estarian; estarian mejor; estoy; face is; faint; found
  17 glucosa :number:; glucose :number:; good morning; heavy; i do; insoportable; is numb; is talking; is unresponsive; la fistula; la pistola
  17 lado izquierdo; left side; minutes; momento; move; my husband; my mouth; my neck; my right; my wife; neck; not responding; on the; oximetro; panza
  17 please send; que seguir; quien soy; quiero morirme; real; sangro mucho; shocked me; started; sugar is; tengo; the bathroom; the kitchen; three
  17 tightness; to shoot; un carro; unbearable; va; voy; whole bottle; wish i
  16 :number: for; abajo; arms; at a; auxilio; awful; be here; bottle; breathing is; by mistake; cierra; del bano; desde; dice lo; duele el
  16 el conocimiento; el peor; esta dando; except; fever :number:; horrible; i am; is having; la manana; looks; lost; lost consciousness; me cierra
  16 mistake; morados; muchas; mueve; my speech; ni donde; nobody would; of blood; pastillas; pastillas para; perdi el; puedo despertar; puesto
  16 quiero matar; red blood; repente no; respira bien; sangra; sangre de; sense; she is; sobredosis; stop bleeding; stuck; sudando; swelling; throat is
  16 through; un ojo; una hora; wreck; you for
  15 :number: times; atropello; bottle of; bright red; burned; came; can only; cierra la; coldsweat; con un; contesta; crushing; descargas
  15 desfibrilador; dont know; drooping; enredado; esta noche; fainted in; feel; harold; i have; inhalador no; is unconscious; just now; know where
  15 la mitad; la panza; le dio; like i; live no; me mordio; me muriera; me reconoce; mejor si; mi azucar; mi senora; mitad; mouth is; mundo; muriera
  15 need :number:; need an; no feeling; only; over; ox :number:; pecho y; pressure in; puedo mover; real bad; shocked; sin mi; struggling; texting i
  15 turned; venga; vomite sangre; wife is; words at; worth
  14 :number: por; abre los; abuela; accidente de; across; ahogandome; am so; ambulancia por; and its; and not; arent; arent there; braso; bright
  14 but my; cabeza y; caida; cama; car; care if; chest is; como cafe; cut; de carro; de dormir; de matarme; dead; desde hace; dialysis; dificultad
  14 diganle; dos veces; el glucometro; el suelo; el veneno; espalda; feo; fever; garage; got; had my; hallucinating; help now; hour ago; hoy mismo
  14 husband is; into my; inyecte; is bleeding; is hurting; isnt breathing; like coffee; llamen al; llega; me atropello; me esta; me falta; me llega
  14 might; my jaw; no abre; oxygen; pensando en; presion; puede hablar; quiero morir; reaccion alergica; reason to; recognize; recto; respirando; rope
  14 salen las; sangrando mucho; saturacion :number:; side of; sin sentido; slurring; strok; suicidio; swallow; the garage; the pills; thought it
  14 tiene los; todas las; una; una emergencia; veneno; vomiting blood; what do; y el; y esta; y tengo
  13 :bad:; :number: min; :number: on; a matar; ahogo; algo; and dizzy; anda; angina; aparato dice; at rest; ayudeme; ayudeme por; azucar de; bajo; bone
  13 bp :number:; breastbone; bs :number:; bunch; bunch of; cant move; care; coffee grounds; crooked; de momento; dedos; dejo de; descargas seguidas
  13 dia es; do it; do this; donde estoy; dropping; el braso; el oximetro; en vez; ending it; everyone would; frasco; fuerte de; gas; glucometro
  13 grounds; hablando; had to; hard to; he has; head on; here anymore; hives; hurting; i can; ice; is slurred; know what; know who; la soga; limp
  13 los dedos; me ahogo; me corte; me muero; mejor sin; mitad de; mornin; muero; my breastbone; my legs; my words; need help; negra; ni el; ni quien
  13 no respiro; on one; out at; oxigeno en; paramedicos; pero no; puedo agarrar; quedo; reaction; reason; rectum; responden; rest; resuello; se tomo
  13 soga; tearing; this mornin; tiene la; toilet; tome muchas; too many; turning blue; una vibora; under; veo doble; vez de; was dead; went off
  13 wheezing; while; who i; wont wake; worst headache; wrists; xarelto; y tomo; y ya
  12 :number: and; a alguien; a bunch; abre; accident; acting; agua me; also; ayer estaba; barriga; brazos; breath at; calentura de; cant stop
  12 cant walk; carne; copperhead; dad is; dan ganas; dormido; dormirme; drain; drunk; el desfibrilador; el frasco; empty; era agua; es emergencia
  12 escalera; esta respirando; este mundo; esto es; estoy sangrando; ever; everything i; feel faint; fell and; fire; funny; hace nada; high; hijos que
  12 hincho; hincho la; hip; house is; hueso; in chest; just that; keep; know; la cama; la escalera; la espalda; las venas; left arm; looks like
  12 los dos; mama se; matar a; me conoce; me hincho; me inyecte; me responden; mi abuela; mi hijo; mi oxigeno; morning; mucho el; muy fuerte; my body
  12 my throat; my tongue; negro como; no contesta; no despertar; no la; no pulse; not breathing; not good; peor dolor; plan to; pressure pills; purpose
  12 que los; quiero acabar; quijada; raro; rattlesnake; reads hi; sabe donde; sale; says; seguidos; sentido a; shoot; shrimp; si me; smile; speech is
  12 sweaty; swelling up; tanto el; the basement; the bed; the left; things; thinking of; to :number:; todas; tomo el; took a; tres; un rato; veces
  12 venas; very; viejo; vomit; vomited; vuelve; was gone; wont quit
  11 :number: of; :number: percent; :number: tylenol; a breath; abeja; about to; am bleeding; am on; and it; atraganto; ayuda de; basement; be alive
  11 behind my; bien confundida; bit me; bleeding bad; both arms; bridge; cai y; came to; cant do; cant feel; cant swallow; car accident; carta
  11 coagulos; coming out; como; como :number:; con dificultad; corte; corto; cosas sin; cuello; dado; de cafe; de una; de vomitar; del pecho
  11 demasiadas; demasiadas pastillas; dolor de; drank some; duele mucho; el inhalador; emergency please; ending my; epi; epi pen; equivocacion; error
  11 esposa no; estoy muriendo; fainted at; fell out; fiebre de; fiebre y; fingers; frasco de; fria; gasping for; gibberish; grandma; hablar bien
  11 has no; herida de; his; hit head; i cough; i fell; in both; is closing; is drooping; kill; la quijada; la respiracion; labios morados; le; like a
  11 lips look; loaded; me cuesta; messages i; mi marido; min; muchas pastillas; my belly; my lips; my o2; my whole; no agarro; nomas que
  11 number :number:; of pills; ojo derecho; on fire; one eye; only say; out on; oximetro marca; papa no; pecho como; percent; por equivocacion
  11 pulse oximeter; que dia; quedo sin; ronchas; saturacion de; says lo; se atraganto; send; sin parar; since breakfast; sink; smile is; so bad; stents
  11 stop no; stopped breathing; straight; sugar; taza; tengo pensamientos; that arent; the bridge; the rope; tirada; to on; todos estarian; two words
  11 una convulsion; up after; vomitar; ya van
  10 :number: con; :number: now; :number: when; about :number:; aceite; across my; acuesto; algo como; alguien ayudeme; am; and hit; and vomiting
  10 apurense; arriba; as when; asfixio; atraganto con; atropello un; azucar esta; badly; balcon; bastante; bed; bien fuerte; blades; blood is; boiling
  10 boiling water; burned my; cada; cadera; choque; chst; clammy; cocina; con todo; cosas que; coughing; coughing up; cup; de abeja; de lado; de las
  10 de oxigeno; deja de; del balcon; del suelo; derecha; descanso; despertar a; despues de; doing cpr; driving; dropped to; el bano; el recto; elephant
  10 emergency help; entra el; escribi; esposo se; espuma rosada; esta ahogando; estar muerta; everything; fiebre; garganta hinchada; glucometer; go to
  10 got my; hablo enredado; hace rato; hace una; have the; hay fuego; helping; hit by; i just; i overdosed; i should; i wrote; insulin; is crooked
  10 is very; it tonight; it was; juice; la cadera; la carta; la glucosa; la sierra; lado derecho; las de; last night; like this; llevo; lo puedo; look
  10 lots; low :number:; marca hi; mareado; marido; me acuesto; me asfixio; me paro; me pego; meter reads; mi viejo; mis piernas; morning on
  10 much insulin; much medicine; my hip; my stomach; n; necesito una; need ambulance; no deja; of his; of it; off the; on eliquis; opresion
  10 overdosed on; passing; pensamientos; pills for; point in; popped; pouring; que es; quiero hacerme; quisiera; racing; rather be; reading :number:
  10 respiro muy; right hand; rolled; sale sangre; sangre por; sangro; sats; saw; says :number:; send someone; siento las; sierra; skin is; slipped
  10 soaked; somebody; stabbed; stools; sube; sugar at; swelling after; termino; termino con; that new; the rectum; the sink; the use; then i
  10 these pills; this afternoon; tied; to hurt; to the; toes; top; tosi; tosi sangre; tosiendo; tosiendo sangre; use of; vivir mas; vomitando sangre
  10 way to; wet; with a; with chest; would rather; y ahora; y temblando; ya escribi
  9 :number: descargas; :number: fever; :number: que; :number: units; a gun; a plan; a tomar; abdominal; abdominal pain; accidentally; accidentally took
  9 after the; agua hirviendo; aguanta; ahogando con; ahogo cuando; aliento; amanecio; ambulance now; and short; and today; apretado; are blue; arm is
  9 arrastrado; arriba de; ataque al; azucar arriba; azules; back and; bad i; bee; bit by; brazo izquierdo; burn; burn on; cabeza mas; cada vez; cae
  9 call; can see; cara dormida; cayo de; closing up; coordina; coughed; coumadin; dado :number:; de abajo; de un; del cuerpo; del ojo; demasiada
  9 demasiada insulina; desfibrilador me; desmayado dos; desmayar; dizzy and; dolor en; dolor fuerte; dona; dos brazos; el corazon; el jugo; el tanque
  9 eliquis; enough air; estaba; estar muerto; estoy vomitando; everyone; everywhere; fasting sugar; fell down; floor since; fuego; fuerte en; full of
  9 get air; golpe en; good at; had this; had two; he had; hijo; how i; hoy lo; i walk; i was; ice cold; incoherencias; is choking; is unbearable
  9 isnt responding; jump off; la cocina; lay; leg is; lengua hinchada; levantar del; los pulmones; lot of; making sense; many; mato; me durmio; me pasa
  9 me responde; media; medicina del; minutos; my breath; my last; my oxygen; my toes; my vision; my wrists; nadie; nariz no; negro y; no coordina
  9 no point; no se; no vuelve; nobody; nombre; nose bleed; not helping; of suicide; off dead; on floor; own house; para de; para mis; para vivir
  9 peeling; pego; pen; pensando que; piernas no; plums; popo; por error; por mas; pounding; puedo ni; puedo tragar; pulmones; pulse; pulso en
  9 puse :number:; que estoy; que mi; que venga; quiero quitarme; quisiera estar; rapida; rat; rat poison; rather; razon; razon para; reading; really
  9 respirar bien; revolver; sabe quien; saliva; sangra mucho; sangrado que; sangre roja; sat :number:; says hi; says i; se mueve; seeing double
  9 seeing things; sin poder; sleeping pills; son is; soy; soy la; stuck in; sugar en; sugar over; swallowed a; take all; the letters; till monday
  9 time i; times in; tirada en; tirado; to go; to take; toallas; today i; tome demasiadas; tomo cloro; took all; took to; took way; toso; towels
  9 turning; un accidente; una opresion; under my; units; units of; urgente; used my; va a; vista del; wait till; walk to; way; what day; what year
  9 words are; working; worst pain; y habla; y hoy; y se; y tiene; yes yes
  8 :number: i; :number: please; :number: unidades; :number: ya; :sos: :sos:; a estar; a strok; about ending; abrio; abrio la; abuelo; acuerda
  8 acuerda de; after that; ahora mismo; aide; al corazon; al hospital; alcanzo; am vomiting; ambulance please; ambulancia rapido; an emergency
  8 and confused; and her; and she; and sweating; and the; antifreeze; apretada; are purple; asfixiando; atack; atorado; atragantando; atras; attack i
  8 bajo :number:; bleeding a; blood all; blood twice; boqueando; borracho; bottom; breath good; cant be; cant talk; cascabel; caso; chueca; cleaning
  8 cloro pensando; coming; como borracho; como que; con aceite; con la; confused and; conosimiento; corte las; counted; cuchillo; dark; day it
  8 de fiebre; dead and; dead i; dear just; defibrillator; deja; delirando; desmaye dos; dice hi; dice high; dios nomas; doble de; doesnt recognize
  8 dont tell; drank the; drooling; el aparato; el cloro; el conosimiento; el doble; el garaje; el hueso; el ojo; en suicidarme; end my; epipen; es una
  8 escupo; esta como; esta hablando; esta inconsciente; estaba bien; estaria; estomago que; estoy ahogando; estoy temblando; ever had; fainted this
  8 fat; feel my; foam; for breath; garaje; got so; got the; grandpa; grease; gushing; hallway; having trouble; he collapsed; heart atack; heart pain
  8 huge; i been; i cut; i died; i drank; i vomited; importa; in here; infarto creo; insulina de; insulina por; is breathing; is empty; is getting
  8 is hallucinating; it wont; its an; its hard; jerking; just sitting; kids; killing myself; kinda; know how; la barriga; la pena; labios y; lap
  8 las escaleras; las piernas; lay down; laying; le encuentro; le esta; le hablo; leg with; lengua y; levantarme; like its; llamen a; llega el; lo mato
  8 los quiero; lost vision; making; manana ya; manden; manden una; mas la; me cae; me di; me pegue; me please; me sangra; mejor estaria; meter says
  8 mi brazo; miss me; monton; mordida; mother is; mucho la; muerto; muy mal; my back; my defibrillator; my epi; my kids; my lap; my nose; narcan
  8 necesito el; no alcanzo; no reason; no relief; no vale; now my; of her; off if; off without; ojo izquierdo; on; on a; on coumadin; over in
  8 oxigeno puesto; oxygen sat; pain in; papi; para siempre; pastilla nueva; pecho cuando; perdido no; pero ahorita; pistol; pistol out; plan; por abajo
  8 precion; puedo parar; puente; pulled; puras; purple; puse insulina; que alguien; quiero despertar; quiero matarme; quitarme la; rapida en
  8 reads :number:; recognize me; relief; revento; rite; ronchas y; sangrando de; say two; se acuerda; seizure this; send help; shaky; she was
  8 shoulder blades; si acepto; siento la; sin conocimiento; sit; site; sitting still; skin; somebody please; sound; speach; speach is; speaking
  8 spitting; still; struggling for; sugar reading; suger; swallowed my; table saw; tablets; talking gibberish; tanque puesto; tar; ten minutes
  8 thanks i; the ankle; the drain; the fast; the last; the worst; then; this anymore; tiembla; tirado en; tome el; tomo warfarina; top number; tos pero
  8 trago mis; tried; trouble speaking; tu papa; tub; un monton; unidades; vale; vale la; veces hoy; vision in; vista de; was fine; was water; went numb
  8 while i; without me; words out; y sudorfrio; y veo; year it; you dear
  7 :number: ando; :number: even; :number: shaking; :number: sobre; :sos: please; a la; a mis; a pill; a proposito; acepto pero; acostarme; afternoon
  7 agua; aguanto el; ahogao; ahora; al cuello; alergica; alguien me; alguien rapido; all night; ambulance my; ambulancia mi; and cant; and his
  7 anoche no; antibiotic; aprieta; arm went; at me; ataque; ate shrimp; baja por; be with; bee sting; behind; below; bit; black like; blanco; bleach
  7 bleeding heavily; blood everywhere; blood this; blood wont; brazo derecho; brazo y; by; cae la; cafe molido; canse; canse de; cant lift; cant see
  7 cara hinchada; cara y; carbon; carbon monoxide; carga; carro prendido; chest has; cloro por; commode; con sangre; confundida no; contesta bien
  7 convulsing; coughed up; counted out; cpr; cuajarones; cuando camino; cuando toso; curtain; d; darme un; daughter says; de cascabel; de respirar
  7 de toda; debilidad; decided to; decidi; del piso; desorientada; desperte ahogandome; desperte en; did nothing; diganle a; dolor que; down to; droopy
  7 dropped; duele tanto; el sangrado; el sugar; empezo hace; ems; en darme; en medio; en sudor; entra aire; es :number:; espalda y; esposa esta
  7 esta ni; estan; estan dando; estoy asfixiando; estuviera; even sitting; even with; every time; eyes rolled; fainting when; falling; falta; falta la
  7 fatiga; favor me; feeling in; for :number:; four; four times; froth; fue de; fuertes; gasp; gave myself; glucometro dice; go be; going on; golpe
  7 goodbye; got into; gracias pero; grande que; grave; habia; half my; have ever; headaches; heavily; her pills; high fever; hija de; his chest
  7 his head; hit my; hit the; hives all; i breathe; i got; i lay; i sound; i wish; i woke; icd; insides; is; is confused; is limp; is peeling
  7 is seeing; isnt worth; it feels; jump; kill himself; la dialisis; la mesa; la puedo; le salio; le veo; level; life isnt; live for; llena de; lleva
  7 los brazos; los vecinos; lots of; love them; lungs; manden la; mandibula; mano derecha; many pills; mas grande; me agarro; me and; me canse
  7 me dicen; me fui; me habia; me i; me mato; me obedece; me sube; medical emergency; medio cuerpo; mensajes manden; mesa; mi casa; minutes and; molido
  7 monoxide; monoxide alarm; mother; my baby; my bottom; my eye; my grandbaby; my house; my sleeping; neck hurts; new antibiotic; no cough; no dejo
  7 no sabia; nose; nueva de; numb and; obedece; of bed; of water; ok i; on :number:; on purpose; open and; out in; over and; oxigeno me; oxy; papa esta
  7 para que; para respirar; pase de; pastillas del; pecho apretado; peed; peeling off; pegue en; period; picadura; pills so; pink froth; please tell
  7 poder; police; popo negro; por favor; por todo; presion salio; proposito; puedo acostarme; puedo decir; puedo mas; pupil; pupila; pupila mas; pupils
  7 puso; put the; que desde; que era; que quiero; quedando; quedando sin; quedo inconsciente; quiere tragar; quiero es; quiero seguir; rato no; ripping
  7 rolled back; rosada cuando; sabia; sat is; saving; saving up; see; seizure wont; shaking chills; sharp; sick to; siento los; siento mal; sight
  7 sleepy; so confused; sobre :number:; sobredosis de; soga lista; some of; soy yo; stab; still :number:; sting; struggling to; sube al; suger :number:
  7 suicidal; suicidarme; tell you; temblando y; tengo aire; tengo chest; tengo ganas; tengo las; tengo miedo; tengo un; terrible headache; texts i
  7 the commode; the door; the gun; the hallway; the toilet; the va; the week; this life; thought; to breathe; to wake; toda; tome :number:; tome algo
  7 tome cloro; took the; toser; tragar el; trago un; traigo la; tuvo dos; twice today; un momento; una carga; ve cosas; vecinos; veneno de; veo nada
  7 vibora de; vida me; vomite algo; warfarin; warfarina; white; wish; wont come; wont go; wreck my; wrist; wrote; y la; y mareado; y mareo; y siento
  7 y sudando; you call; you i
  6 :number: lethargic; :number: s; :number: towels; a cada; a dado; a gas; a knife; a terrible; a truck; about suicide; abri; acido; after eating
  6 after my; agarra; agarrar aire; agarro aire; aguanto la; air please; al piso; al respirar; alarm; alarm is; alergica fuerte; alto no; am slurring
  6 and arm; and belly; and dropping; and this; anoche; anymore i; anyone but; aqui en; are black; ayuda me; ayuda por; ayuda ya; bad now; baja :number:
  6 bandages; bano negro; basement stairs; be woken; beating; been on; belly pain; bleed; bleeding and; blindness; blood clots; boca chueca; borroso
  6 breath just; broke out; but right; cabe; cada rato; cai de; camino al; cant take; cant wake; car wreck; carmen; catch; caught; cayo y; chest hurting
  6 chest tightness; chorro; cleaning stuff; collapsed in; come out; como tabla; con carne; con coagulos; confusion; copperhead bit; corazon va; corre
  6 corta; costado; cree; cree que; cuando respiro; cuesta mucho; cut to; cutting; de barriga; debajo; debil; deja hablar; del lado; desangrando
  6 desde anoche; desde las; desmayo en; despierta mi; detiene; di; dial; dice mi; dolor del; dolor insoportable; doubled; doubled over; down my
  6 drank drain; duerma; dura como; durmio la; el costado; el infarto; el pulso; elephant on; empezo a; en blanco; en si; encontre; entero de; er with
  6 es insoportable; escaleras; esposa tiene; esta tirado; estoy atragantando; estoy desangrando; estoy quedando; face looks; facial; facial droop
  6 fading; feel a; feeling faint; fiebre alta; filling; fine at; fine but; fingernails; fistula de; foggy; frasco entero; from fall; garganta apretada
  6 gas y; get her; get it; getting enough; glucometro marca; glucosa me; go; going out; gracias por; grande; hacerme dano; haga dano; harold passed
  6 have got; having another; he isnt; headache and; heart hurts; heart racing; heaviness; heces; herself; his leg; hit his; hoy me; huele a; i broke
  6 i counted; i dont; i had; i stand; i swallowed; ido; in going; indigestion; insulina; is an; is black; is heavy; is huge; is not; is reading
  6 is turning; it stop; it with; jadeando; jalar; jalar aire; jalo; jalo aire; jugo; kids i; kitchen floor; la mandibula; la puerta; la rapida
  6 la vieja; lata; late a; left eye; lethargic; letters to; lift; like somebody; lips and; live anymore; lleno; lo hago; lo y; lopsided; lost sight
  6 lungs feel; mama is; mama tiene; manden a; manden ayuda; mano no; mas fuerte; may be; me baja; me cabe; me duele; me pase; me sale; medical
  6 medio del; mensajes no; mi suegra; middle; middle of; miedo de; mistake thought; molestar pero; monton de; mucho de; mucho por; mueve la; muy alta
  6 muy feo; muy rapido; my dialysis; my husbands; my pacemaker; need emergency; nieto y; no jalo; no mueve; no sube; nonstop; nose has; not answering
  6 not getting; not making; nothing but; nuca; numb on; of :number:; of chest; of everything; of them; ojos no; on her; on like; on warfarin
  6 on xarelto; one pupil; operacion y; opresion en; out the; oxigeno bajo; oxycodone; oxygen at; oxygen level; pain and; pain bad; pain ever; papa se
  6 para hablar; parar desde; paren los; pasa el; pecho fuerte; pecho muy; pego en; pegue; perdido; pero se; peso en; pink; pink foam; piso del
  6 pistola y; popped open; por las; port; preferiria; pressure is; puede ni; puerta; puking; pulso a; puse demasiada; que cuando; que le; quemo con
  6 quiero quitar; quijada y; quitaron la; radiating; ratas; red; respira como; responde mi; right arm; roof; rope in; ruthie; salio :number:
  6 sangrado por; sangre bastante; saturation; saturo; saturo :number:; se detiene; se quedo; seguidas; seizing; seizures; severo; shallow; she cant
  6 she wont; shoot my; si tuviera; sight in; sigue; since harold; since last; sitting here; size of; sleep for; sleeping tablets; slipped on; smoke
  6 so short; spilled; spitting up; squeezing in; squirting; stand; sticking out; stiff neck; stop stop; stop texting; stung by; sudden blindness
  6 suddenly cant; tabla; talking but; tanque; tarry; tearing pain; ten; tengo :number:; tengo como; teniendo; than the; that goes; that wont; the aide
  6 the center; the knee; the nitro; the recliner; the shower; the sleeping; the tank; the truck; the tub; the wall; the words; them i; things that
  6 think my; this awful; three times; throat closing; throat swelling; through :number:; tiene caso; tiene convulsiones; tieso; tirarme; tirarme del
  6 tired of; to sit; toalla; toes are; tomo anticoagulante; too much; touching; touching it; tu; tuve que; tuviera; un choque; un peso; un yeyo
  6 una carta; una pistola; una toalla; up from; van; van tres; veo borroso; vida no; vieja esta; vision went; voces; vomita; vomitando sin; vuelve en
  6 waking; waking up; wall; walmart; weird; welts; went black; wife just; with sweating; woken; wont be; wont move; woozy; words to; worth living; x3
  6 y bajando; y es; y los; y na; y otra; y vomito; yeyo
  5 :number: chest; :number: dont; :number: grados; :number: temperature; :sos: chest; a chorros; a curtain; a few; a morir; a row; a snake; a tirar
  5 about fainted; abuela no; abuelita; abuelo se; acostada; acuerdo; after every; after tonight; agarro la; aire que; al bano; all at; all her
  5 all today; allergic reaction; alot; also my; alucinando; am clammy; am dizzy; am fixing; am gasping; amanecio con; and blurry; and has
  5 another stroke; any sense; apuntando; apuntando con; ardiendo; are burned; are swelling; asi; atragante; atropello una; attack and; awful and
  5 awful squeezing; back of; bajaran; bajaran una; bathroom floor; been saving; between; between the; bigger than; bled through; bleeding through
  5 blood since; blue and; bluish; board; boca se; body is; bomitando; bone is; bone sticking; borracho y; bowl; bp is; brazo con; brazo dormido; brea
  5 breath is; breething; busted; but; cabesa; cacahuates; caja; call the; calling; cama y; cant catch; cant finish; cant hold; cant speak; cara caida
  5 cargada; cerro la; chain; chain saw; chest :number:; chest tight; chills; chorros; cleaner by; closing after; coldsweat and; completa
  5 con escalofrios; con falta; confundida y; confused suddenly; conoce a; conocimiento un; contesta y; convulsiona; corazon y; corriente; cortando
  5 corto el; cough but; creyendo; creyendo que; crushing feeling; cuando se; cuatro; cuerpo no; cuerpo y; cuida; culebra; de agua; de azucar; de carne
  5 de espalda; de fentanilo; de mis; de vivir; deep; defibrillator shocked; del esternon; derecho no; despierta la; despues; dial :number:
  5 dialysis arm; diciendo; dio; disparates; doble insulina; doble y; dolor bien; dona carmen; dont care; dont drink; dont think; door; dosed
  5 double dosed; drank antifreeze; driveway; droop; drop to; echo espuma; el aliento; el asma; el cuello; el fin; el sentido; el viejo; electrocuted
  5 embolia creo; empapada; empapada en; empape; encerro; encima y; encontre a; entre; error las; es un; esposo amanecio; esposo esta; esta alucinando
  5 esta apuntando; esta delirando; esta poniendo; esta quemando; esternon; esternon y; estoy pensando; ever felt; every two; except i; face numb
  5 fainted and; fainted for; fainted on; fainted while; falta tanto; feed; felt; fentanilo; few; fine thank; fingernails are; finish a; fixing to
  5 foam when; foot turned; for everything; fork; found me; found my; fria y; frio y; from his; froth when; fuerte que; fuerza; garganta con; gasolina
  5 globo; glucose is; goes to; going off; good been; got me; got this; grados; gray; grita; ground; gurgling; gut; had one; hand with; hand wont
  5 hard as; hard time; has a; have been; have decided; having seizures; he fell; he just; he was; head bleeding; head is; heart attack; heaven; helado
  5 hijo me; hincha; hincha la; hinchando; his eyes; hitting; honey my; hurt myself; hurts and; husband has; husbands; i accidentally; i found; i gave
  5 i live; i love; ida; if that; in heaven; in her; inconciente; inconsiente; instead of; insulin and; ir con; is at; is beating; is convulsing
  5 is droopy; is hanging; is hard; is ice; is on; is showing; is so; is struggling; is threatening; it goes; it isnt; it to; its like; juntas
  5 just collapsed; keeled; keeled over; keeps falling; kids would; kitchen tile; know me; la cabesa; la caida; la caja; la corriente; la nuca
  5 la operacion; la tengo; labios azules; lado del; lado y; las cosas; last hour; last ten; le entiendo; lengua con; light; limb; limb fell; lined
  5 lined up; linoleum; live like; lo mordio; logro; logro despertar; look blue; losing; luz y; making any; mal; many of; mareados; marido me; marquen
  5 matar ya; me abrio; me acuerdo; me an; me apago; me atragante; me ayude; me bajo; me cayo; me corre; me hincha; me honey; me orine; me puso
  5 me quedo; me resbale; me rompi; me twice; me va; meat; media cara; media taza; medicina de; mensajes pero; metio; mi abuelita; mi familia; miedo
  5 min ago; min now; minutes ago; mire; misa y; mixed; mixed up; mom isnt; momento a; moradas; mottled; mouth and; move my; mover el; moving; mrs
  5 muriendo; my family; my fingernails; my gut; my metoprolol; my smile; my son; myself :number:; nada con; name this; negra como; ni levantar
  5 ni sentado; nitro no; nitro x3; nitros; no conoce; no habla; no i; no logro; no supe; no work; noche me; nomas; normal que; normal that; nosebleed
  5 nosebleed wont; not feeling; not wake; now :number:; o2 sat; odd; of red; oigo; ojos volteados; ok except; ok so; on insulin; on left; on living
  5 on meter; on plavix; operacion; or anything; orine; out; out :number:; out wrong; over :number:; own name; ox is; oxicodona; oximeter :number:
  5 pacemaker; pain since; pain so; pain that; palabra; palido; pane; panza que; para dormir; parar del; paro me; pedazo; pero ahora; pescado; pills all
  5 pills by; pills lined; pills to; pistola cargada; point of; poniendo; por atras; prendido; presion :number:; pressure on; puede tragar; puedo hablar
  5 pupils tiny; puras cosas; puse la; que he; que tuve; quemando; quiero molestar; quit working; quita el; quitarme; radiating to; raro y; raticida
  5 rato con; reads lo; repentino; resbale; respiro hondo; respond; right eye; rompi; rompi la; row; sale la; sale mucha; salir sangre; sangra la
  5 sangre a; sats :number:; say to; says he; se corto; se despierta; se duerma; se encerro; se metio; se que; se quemo; se va; se vaya; see out
  5 seguir en; severe headache; she doesnt; shooting; shower; showing; si bajaran; siento desmayar; sigue el; sin habla; sitting on; sitting up
  5 sleep and; slow; slumped; slumped over; slurd; snake; so low; something is; soy ni; speech slurd; staring; still not; stop after; stopped working
  5 stroke i; stung; suena la; supe; supe de; sweat; tan; tell the; that i; that looks; the back; the ground; the ice; the linoleum; the mouth; the one
  5 the shoulder; them the; they put; think call; thinking it; threatening; threatening to; tiembla todo; tiene el; tiene un; tiene una; tightness came
  5 tile; times and; tingling; tirar; to bother; to breath; to him; to keep; to me; to read; toalla cada; tome como; tome todas; tomo :number:
  5 tomo eliquis; took that; torcio; tose; traba; traigo el; tree limb; tried to; twice in; un ahogo; un pedazo; un tiro; una culebra; under the
  5 upchucked; upright; urge; vein; vengan; veo con; veo de; vienen; vienen los; vivir asi; vivir tengo; volteados; vomiting and; vomito como; walks
  5 was in; was juice; weight on; went down; went unconscious; where i; wife collapsed; with hot; woken up; wont open; wont respond; words wont; worse
  5 worst i; wrote the; y cada; y confundida; y confundido; y respira; y un; ya empape
  4 :number: cant; :number: cold; :number: help; :number: nitros; :number: stents; :number: sudorfrio; :sos: no; a board; a chorro; a explotar
  4 a fainted; a fish; a fit; a hot; a nada; a note; a pounding; a squeezing; abajo a; abdomen; abiertos; abiertos pero; abla; about killing
  4 aceite hirviendo; acepto los; acostado; acostarme porque; acting confused; acting drunk; adormecimiento; after taking; aguanto mas; ahorcar
  4 aide says; air and; alarma; am about; am choking; am short; am sweating; am thinking; ambulancia ya; an i; and blue; and broke; and chest
  4 and doesnt; and eyes; and feeling; and jaw; and light; and lips; and stiff; and still; and wheezing; and white; anda como; answer me; antifreeze out
  4 anybody; aogando; apenas; arm and; arm numb; around; arrastra; arrastro; as tar; as the; at :number:; at church; atorada; atragantando con; awake
  4 ayuda ahora; ayuda no; azucar a; azucar dice; azucar me; baba; back i; bad cant; balance; bano y; batallo; be done; be over; bed and; been having
  4 been laying; beeping; believe i; between my; bien esta; bien feo; bien me; bien raro; bigger; bite; black and; black as; black stools; black tarry
  4 blades came; blanca como; bleeding alot; bleeding on; bleeding wont; blood coming; blood i; blurred; blurred vision; bone stuck; borra; borra de
  4 both have; bra; brazos y; breath bad; breath since; breathe and; breathe very; breathing but; breathing fast; breathing hard; breathless; breeth
  4 brethe; brushing; brushing my; bugs on; bumped; burned myself; burning up; by ambulance; cabe en; cabeza que; call somebody; came down; can someone
  4 cant breeth; cant brethe; cant close; cant put; cant tell; cant understand; cara con; caregiver; carro me; catch my; caught fire; cerrando
  4 cerrando la; chapapote; chapapote y; chapopote; chapopote y; chest going; chest panes; chest when; chewed; chichon; cloro creyendo; cold and; comin
  4 coming from; como borra; como brea; como chapapote; como chapopote; como globo; como ido; como muerto; con vomito; corre al; corta y; cortada
  4 cortina; crushing in; cuando el; cuantas; cuello y; cuesta respirar; curtain came; d pecho; da vueltas; dad cant; dad isnt; darme; de acabar; de dos
  4 de esta; de este; de gas; de pollo; de ratas; debajo del; decided; defib; defibrilator; del brazo; del dolor; derepente como; derepente no
  4 descansar; descansar de; desmayada; desmayo mi; despertar bien; diabetic; dialisis; dialisis y; dice incoherencias; did have; diez veces
  4 dificultad para; dio un; discomfort; dish; dishes; dobla; dolor d; dolores de; dont remember; dormirme y; dos nos; dos piernas; drifting
  4 drifting off; drooping on; drunk but; dura; echando; el agua; el carro; el cuchillo; el cuerpo; el del; el gas; el machete; el mundo; elefante
  4 emergencia ya; encias; encias y; encima; entiendo ninguna; entre los; escalera y; escaleras y; escribi la; escupi; escupo sangre; espalda entre
  4 esposo tiene; espuma por; esta cerrando; esta confundida; esta sangrando; esta vomitando; estomago es; estomago insoportable; estoy empapada
  4 estoy sudando; estoy tosiendo; estufa; every breath; everybody would; explotar; eye this; eyelid; fainted getting; fainting every; fast and; fed the
  4 feel full; feel weak; fell again; fell cant; fell off; fever and; fiebre :number:; fiebre ni; fighting; fijese; fijese que; fine took; fire burned
  4 floor not; foaming; for about; for every; frente; frio; from down; fuertisimo; garbled; garganta despues; get out; getting air; getting fat
  4 getting worse; glucosa en; go away; grandbaby; grandma drank; grandma got; gray and; grease fire; ha dado; habla como; habla enredado; hable
  4 hace media; haga; half a; half of; hallway blood; hard for; has shocked; have fallen; have headaches; haveing; having truble; hay dios; he doesnt
  4 he keeps; he stopped; he wants; head and; head take; headache i; headache worst; headaches and; heaviness in; heces negras; helada; her; her chair
  4 her eyes; her morphine; her mouth; her oxygen; here again; here on; here tomorrow; hermana se; herself with; hice del; hijo tiene; him dead; hinchan
  4 hinchan los; his mouth; hit me; hitting the; holding it; horita; how to; hr; huele; husband collapsed; i coughed; i might; i suddenly; i talk
  4 i tried; if she; if this; in one; in throat; incision popped; insulin by; insulina dos; into the; inyecte :number:; irme con; is and; is blood
  4 is coming; is jerking; is pumping; is squirting; is tingling; is vomiting; isnt making; isnt waking; it anymore; it loaded; it woke; its going
  4 izquierdo de; joe; just cant; just fainted; just keeled; keep thinking; keeps asking; keeps dropping; kicked; kicked me; kill my; la alarma
  4 la cuida; la estufa; la frente; la lenta; la madrugada; la mente; la muerte; la podemos; la saliva; la sangre; la saturacion; la siento; la taza
  4 ladder; las encias; las tome; las unas; le haga; le sale; legs wont; lenta; letters; levantar los; life and; like :number:; like ending; like tar
  4 llame una; lleva rato; llevo una; lo siento; lo unico; look purple; low; ma; machete; machete y; machine quit; madrugada; mami esta; manejando y
  4 mani; marcapaso; marcapasos me; mareo sin; mas quiero; me agarra; me aprieta; me deja; me dobla; me empezo; me four; me hinchan; me revento
  4 me sofoco; me traba; me went; me what; mean it; mensajes quiero; mente; metio un; mi husband; mi mami; mi que; mija no; minute or; mom doesnt
  4 monoxido y; more since; morphine; much of; mucha insulina; muchacha que; muy confundida; my arms; my dad; my defibrilator; my lungs; my meter
  4 my ribs; my stool; my sugars; my thumb; my wind; myself bad; myself tonight; nauseous; neck is; negras; neighbor; neighbor found; neighbors; ni la
  4 ni que; ni respirar; ni tos; night long; ninguna lo; no es; no lo; no suda; noche; nose is; nose wont; nosebleed on; not enough; not moving
  4 o2 reading; of ending; of tylenol; ojos abiertos; olor; on meat; one in; only get; ora; otra cosa; out all; out and; out like; out my; over at
  4 overdose; overnight; oxigeno esta; oxigeno se; oximeter says; oxygen oximeter; oxygen reading; pads; pain bien; pain for; pain when; pain with
  4 panes; para no; pasa a; passed i; peanut; pedazo de; pense; people that; peor de; pero; pero si; piece; piece of; pierna y; pill cant; piso desde
  4 planning; please come; poniendo azul; porch and; port site; poste; prendido en; presion muy; pressure; puede respirar; pumping; pupil is; puse mucha
  4 put in; que se; que va; quema; quemadura; queme con; queme el; quiero ir; quiero sus; quisiera dormirme; quiso; quit and; ramon; rate is; ratito
  4 rato y; reading high; really bad; remember how; repente se; respond to; responding to; revento una; ribs; right in; ripping pain; rock; rojo; rosada
  4 round; round it; rouse; rug; running out; sacudo; sagging; salio en; salio espuma; sangrar la; sangro por; saved; saved up; se cayo; se dio
  4 se llama; se puso; se quiere; se quiso; seeing bugs; semana de; send an; senorita; severe abdominal; severe pain; severe stomach; shaking so
  4 shallow breathing; she thought; she went; shivering; shoot him; shooting out; shorter; shrimp at; siento el; siento ganas; siento mis; siento un
  4 sin mareo; sin saber; since; since lunch; since supper; site is; six times; size; sleep in; soaked through; solo; somebody i; someone call
  4 somethings; speak; spilled boiling; splitting; squeezing behind; sticking; still coming; stool and; stool is; stools and; stools black; stop the
  4 stop thinking; stops; stove; suda; suelo no; sugar reads; sugars; suicidal thoughts; swallowed the; sweatin; take a; talking to; tan fuerte; tank is
  4 terrible repente; than i; that thing; the day; the driveway; the lisinopril; the meter; the right; the shrimp; this is; this squeezing; thumb
  4 thunderclap; tia lleva; tiene :number:; tiene fiebre; tight after; tightness right; time breathing; to make; to my; today feeling; tomar todas
  4 tomato; tome por; tome todo; tomorrow so; tongue feels; tonight i; too; torcida y; touched; towel; traba la; traigo una; trancazo; tree
  4 tres toallas; trouble getting; truble; turned blue; twitching; un; un ataque; un elefante; un hueso; un ratito; una cortina; una ora; unas moradas
  4 unico; up all; up bright; up my; up on; used the; va el; vaya; ve el; venga alguien; veo sentido; vez el; vez y; viejo se; viva; voices; vomita y
  4 vueltas; want your; was unconscious; was watching; water; water on; we both; went limp; wet myself; what i; wheelchair; wheezing and; where
  4 where she; white as; wife had; with coldsweat; with headache; with no; worst belly; wringing; y agarro; y anda; y cuando; y dolor; y estamos
  4 y falta; y hay; y le; y sigue; y todavia; ya deje; yes also; yo habla; you think
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
  3 boca torcida; boca y; bomitando sangre; borracha; botando; botando sangre; bottle is; bp low; brains; brains out; brazo no; brea y; breastbone since
  3 breath and; breath even; breath i; breathe good; breathing real; breathing right; breathing stops; brincando; brincos; buenos; bumped my; by his
  3 by wasps; cabeza ayer; cabeza terrible; cabinet; caca; cadera me; caida se; caida y; calf; call an; called the; cama se; can keep; can quit
  3 cant rouse; cargada y; cartas; casa se; catching; catching my; cayo agua; cayo la; cena; center of; centro del; cerca; charco; cheek; chest that
  3 chest went; chicken; chills and; chueca y; cinco; clarita; clean; close my; clutching; clutching his; coger; coger aire; come up; comes back
  3 comi poquito; como alquitran; como borracha; como ida; como siete; con mal; con mucho; concentrator quit; confundi; confundida desde; confundido y
  3 convulsionando en; corazon brincando; corre a; coughed and; coumadin now; couple minutes; crawl; cuando me; cuando tose; cuchara; cup of; cut his
  3 dad fell; dad woke; dads; dano a; dar lata; de comer; de insulina; de ver; debil un; debil y; decir una; dedos morados; del antibiotico
  3 del monoxido; del pie; derecho de; derepente hace; descansando; desde que; desmayo y; desorientado; desvanece; desvanecio; diabetic so; dice cosas
  3 dice que; diez; diez minutos; digo a; dio en; dios mio; disculpe la; do what; doing the; dolor es; dolor horrible; dolor muy; dolor sin; dont wake
  3 dont want; dormida; dormido y; dos manos; dos palabras; dos toallas; down and; down below; down the; drool; drooping speech; droopy on; drowsy
  3 ducha; duele; duele horrible; each time; echando espuma; el abdomen; el derrame; el estomago; el gabinete; el medidor; el mismo; empapao; empapao en
  3 empty and; empty i; en los; entero; equivoque; equivoque y; es grave; escribo con; esposa se; esta aogando; esta blanca; esta bomitando
  3 esta desorientada; esta desorientado; esta diciendo; esta fria; esta hinchando; esta ida; esta llenando; esta morado; esta sin; esta temblando
  3 estaba clarita; estando; estando en; estomago con; estomago y; estoy con; estoy sola; estoy sudorfrio; estoy tirada; estoy tirado; everything on
  3 exploded; exprimen; exprimen el; eye went; face feels; face swelled; falta mucho; fathers; fatiga no; favor mi; fed; feel awful; feel drunk
  3 feels weird; fell in; fell this; fentanyl; fingers are; finish; first one; fish out; fist; floor dont; for good; forehead; forever; forgive
  3 found on; frase; frente y; from under; fuera; fuerte y; full; funny and; gabinete; gasping like; gente que; get my; getting off; gibberish suddenly
  3 goes through; going down; gone all; goose; goose egg; got there; grabbing; grandpa is; grita del; gun and; gun is; gun out; habia dado; hablar ni
  3 hace mas; haciendo; haciendo del; hago del; half cup; hallo; hanging down; hangs; hard and; hasnt; hasnt let; have fever; have pills; have saved
  3 have written; haveing chest; having chest; hay mija; head fainted; head hard; head pretty; head she; head this; headache ever; health aide; heard a
  3 heart feels; heart is; heart pills; heartburn but; help i; help my; helped; her chest; her head; her lips; here in; hijo esta; hijo le; hijo se
  3 hijos y; him to; hinchada no; hip i; hirviendo se; his lips; hives and; hold the; hombros; home health; honey i; hora estaba; horrible y; hot grease
  3 hour and; hueso del; humalog; hurt my; hurts bad; husband got; husbands heart; i intend; i mixed; i wont; igualito que; in and; in bathroom; in left
  3 in on; in right; in toilet; incoherencias y; inside; insulina y; insulins; insulins took; intend; is bigger; is blue; is burning; is clutching
  3 is double; is foaming; is got; is or; is pounding; is pouring; is racing; is skipping; is spurting; is staring; is still; is terrible; it but
  3 it can; it just; it keeps; it still; its all; its in; its not; izquierda; izquierdo del; izquierdo no; izquierdo y; jaw hurts; jerking all
  3 jerking and; jumping; just go; just had; la alberca; la baba; la baja; la bomba; la cena; la cuchara; la ducha; la hija; la molestia; la pared
  3 la pupu; la tiene; labios hinchados; las cartas; las matas; las tripas; lata pero; le dan; le di; le fue; le pusieron; le quedo; le responde
  3 le salen; le torcio; lebantar; left and; left leg; letters and; levantar el; libre; lift my; light hurts; lightheaded; lightheaded and; like it; lip
  3 liters; llego a; llenando; llenando de; llenos; llevo en; looks crooked; mai; mal olor; mama en; mami; mami se; mami tiene; mamita; manden mensajes
  3 mano con; many tylenol; marido se; martillazo; mas y; matters; maybe a; me cant; me contesta; me down; me equivoque; me estan; me exprimen; me para
  3 me pege; me silba; me trabo; me tumbo; me tuve; me ve; me vino; medicinas me; medidor; menos pero; mi apa; mi cara; mi mamita; mi medicina
  3 mi suegro; minuto y; mom cant; moms; monoxido; morada; morado y; mouth are; mrs alvarez; mucho respirar; mucho trabajo; mushrooms; mushrooms from
  3 my aide; my bp; my car; my insulins; my kitchen; my oxycodone; my port; my shin; my teeth; my wifes; myself on; n i; nap; nariz hace; nausea
  3 nearly fainted; neck and; nene; never felt; ni como; ni hablar; ni saliva; ni toser; nitros no; no escriban; no esta; no orina; no paro; no siente
  3 no toma; noggin; nomas no; nonsense; nos duele; not a; note; now but; now one; nueces; number is; numbness; o de; of steak; ok at; on forehead
  3 on ice; on in; on suddenly; open her; or sitting; or who; ora y; orina con; oscura; out for; out funny; oven; oximeter reads; pain between
  3 pain came; pain unbearable; pain x; panting; panting just; panza dura; papa repente; papi se; para; para fuera; para nada; para tomo; parches de
  3 parece; pared; paring; paring knife; parked; parked a; pastilla atorada; pastillas aqui; patches; patient found; peanuts; pecho bien; pecho horrible
  3 pecho pero; pegar; pegar un; pege; pege en; pena; people who; pero tengo; pharmacy and; pierna con; pierna le; pierna se; pillow; piso de; piso no
  3 plan para; podemos; podemos despertar; point i; pop; pounding headache; pouring from; preguntar pero; presion esta; pressing; presure
  3 presure :number:; program but; puede; puede mover; puedo caminar; puedo levantarme; puedo pararme; pulling; pulmon; pumping out; pupu; pura sangre
  3 puras incoherencias; que a; que anoche; que aprieta; que dice; que don; que sentar; quemando la; rapidito; rattling; reaction to; recliner; redondo
  3 regue; regue las; remember; remember my; resbale en; resbale y; rescue; revienta la; rifle; rifle loaded; right leg; right side; roja viva
  3 ronchas en; ronchas por; running down; sabe en; sabe si; saliendo sangre; same question; sangra y; sangrar y; sangre con; sangre desde; sangre dos
  3 sangre en; sangre oscura; say a; se fue; se me; se pego; se revento; se ve; seca y; see good; see two; seeing people; seguir con; seizure right
  3 self; sentada; sentar; sentence; shaking all; she fainted; she isnt; she took; shin; shirt; shivering so; shook; shoot himself; shooting myself
  3 shorter than; should of; shoulder; si es; si soy; side and; side is; siente las; siento presion; siete; sin aliento; sin fuerza; since :number:
  3 since about; siri; siri text; sittin; sitting in; skipping; sleeping ones; slid; slipped in; smell; smothering; so good; soaked :number:; sofoco
  3 somebody parked; something that; sooner; sorry to; sound like; soup; soy una; spill; spill hit; spit; spurting; spurting blood; standing
  3 started :number:; steak; stents in; stiff and; stomach hard; stop my; stop please; stop this; stuff that; suda y; sudando y; sudden severe
  3 suddenly and; sudo; suegra; suegro; suelo con; suena; sugar dropped; sugar of; sugar wont; suicide; swalow; swole; swole up; swollow; tabla y
  3 take eliquis; take warfarin; talking nonsense; tarry stool; teeth; tell it; tengo falta; than; thank you; that aneurysm; that nurse; the bandage
  3 the epipen; the fistula; the fork; the home; the house; the kids; the machine; the middle; the other; the paring; the refill; the saw; the stents
  3 the stove; there; there was; they are; thing but; thing says; this heaviness; throat feels; through my; through to; ticker; ticker is; tied a; tiesa
  3 tieso y; tight chest; tightness in; time it; tiro; to blow; to her; to people; to worry; todo me; todo negro; todo y; todos; tomo coumadin
  3 tomo xarelto; tomorrow i; torcida; torcio la; tore; tose y; trabajo respirar; trabo la; tragar ni; trago el; tripas; truck on; tumbled; tumbled down
  3 tumbo; tumbo y; turned cold; tuvo una; two of; un charco; un cuchillo; un martillazo; un stroke; una apretazon; una frase; una sobredosis
  3 una varice; unconscious maybe; unconscious please; understand what; unidades de; unidades en; up confused; up like; up straight; va para; vacio
  3 vacio y; varice; ve adentro; veces y; ven; ven las; veo bien; ver si; very confused; vieja; vive; vomit looks; vomitando y; vomited a
  3 vomiting stuff; vomiting what; vomito sangre; voy con; voy de; vuelve a; wake him; wake my; walk; walk straight; walking to; was doing; was good
  3 water down; we cant; weak on; wearing; went dark; what looks; what now; wheelchair and; where he; white and; who arent; whole arm; whole left
  3 whole right; whole weeks; wife fainted; wife i; wife isnt; wifes; with blood; with boiling; with it; with oxygen; with sweat; without; wont do
  3 wont work; wringing wet; written the; wrong way; wrong with; x :number:; x2; xanax; y babea; y dice; y ella; y estando; y estuvo; y ganas; y helado
  3 y llevo; y nada; y sudo; y sudor; ya le; ya parece; ya va; ya voy; yelling; yeyo en; you wont; zumbido
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
  2 bleeding like; blind; blood :number:; blood a; blood by; blood pouring; blow; blue around; board and; boca a; boca de; bomba; borrosa y; bother
  2 bother anyone; boto sangre; braso isquierdo; brazo le; breath today; breathe in; breathe lying; breathing and; breathing funny; breathing like
  2 breth; brinca; brother says; broto; broto toda; bs is; buckets; bugs; bump; bump on; burden; burned bad; but cant; but tums; but wont; cabeza de
  2 cabeza horrible; cabeza me; cabeza no; cae todo; caen las; cafe y; calentura; call my; came out; came suddenly; caminar al; cant go; cant lay
  2 cara la; cara se; carne no; carta de; cat then; cayo por; cerrar; cerrar la; cerro; checking on; chess; chest discomfort; chest feels; chest for
  2 chest kicked; chest pains; chest pane; chin; choking cant; chorreando; chorreando sangre; chorro de; cielo; clonazepam; cloro en; clot; clots and
  2 clots big; coagulos y; cocina y; coffee cup; coge; color; coma; coming up; como diez; como dormida; como media; como papel; como piedra
  2 como roncando; completo; con agua; con esto; con mi; con nada; con oxigeno; con sentido; con sudorfrio; concentrator; confundido no; confused doesnt
  2 confuzed; corason; corason a; corre para; corte con; corte la; corte y; corto con; cosas raras; costillas; costillas y; coughin; coughin up
  2 could go; counter; couple; cracked; cracked my; crooked and; crushing pain; crushing pressure; cuarto; cuatro toallas; cuchillo en; cuelga
  2 cuello tieso; cuento que; cupful; cut from; dads mouth; daughter she; de boca; de dona; de hoy; de toser; debajo de; decir; dejan; del estomago
  2 del mes; del mismo; derecha ni; derecha no; derecho y; derepente que; desde esta; desmaye y; desmayo al; despierta le; desplomo; desplomo en; devil
  2 dexcom; di en; di un; dia en; dice :number:; dice puras; dicen que; diciendo cosas; diciendo locuras; didnt help; didnt know; didnt touch; die and
  2 different; digoxin; dio como; dio derepente; disculpe; disparates no; doler el; dolor como; dont come; dont feel; dont trust; dont work; dormido no
  2 dos; dos estamos; dos horas; dos o; dot; double and; double my; down cant; down had; drank juice; dripping; driveway cant; drooping and
  2 dropping fast; duro y; dying; each; efecto; egg; either eye; el almuerzo; el aparatito; el cuarto; el derecho; el dia; el equilibrio; el lisinopril
  2 el nieto; el senor; el ya; elephant is; embolia a; empape cuatro; en todo; encuentro el; enderezar; enorme; enredado y; entiende lo; entiendo; entro
  2 entro un; epipen y; equilibrio; es diabetica; es tan; escupiendo; esposo dice; esta ardiendo; esta atragantando; esta caliente; esta chorreando
  2 esta confundido; esta desmayado; esta echando; esta en; esta frio; esta lleno; esta manana; esta palido; esta peor; estamos; estoy botando
  2 estoy debil; estoy empapao; estoy escupiendo; estoy hinchando; estoy mareado; estoy viendo; estufa y; estuvo todo; ever since; expired; eyes open
  2 face and; face went; faint and; fainted going; fallen and; falling to; farmacia y; fat and; feel sick; feels tight; fell :number:; fell hit
  2 fell last; fell on; fentanilo pegados; fentanyl patches; fever of; fine how; fine last; fingers wont; fish; fit before; floor and; food stuck
  2 for that; fork and; found mom; frascos; froth coming; fuerte la; fuerte repente; fuss; fuss but; gallinas; garage and; garganta no; garganta se
  2 get a; get enough; get this; getting dizzy; getting out; getting short; getting the; glucose monitor; going :number:; golpee; golpee la; good sugar
  2 got dizzy; got his; got stung; grabbing at; gripe me; gris; grita que; habia sentido; habla disparates; habla incoherencias; hablando disparates
  2 hablar de; hablo como; had :number:; half an; hall; hammer; hand and; hand is; hang; hanging; hangs there; hard the; have pressure; have that
  2 havent peed; hay mucha; he cant; he dont; he hasnt; he swallowed; he takes; headache of; heard; heart going; heart it; hell; help chest; help took
  2 her awake; her face; her right; himself if; hinchando la; hinchazon de; hirviendo y; his heart; his legs; his mother; his whole; hives everywhere
  2 hoarse; holding his; hondo; hora; hora no; hormigueo; hour now; how are; hoy y; hoy ya; hurry he; hurting and; hurting real; hurts like
  2 husband fainted; husband had; husband isnt; husband just; husband se; husband took; husband wont; i believe; i checked; i lie; i sit; i slipped
  2 i wanted; iba; ice and; ice getting; in i; in sweat; incision; inhalador; inhaler :number:; inhaler is; inhaler isnt; inyeccion; inyecto; inyecto la
  2 is blurry; is bright; is cold; is down; is dropping; is drunk; is funny; is gasping; is grabbing; is hoarse; is holding; is i; is itchy; is low
  2 is over; is poking; is real; is screaming; is shaking; is suddenly; is sweaty; is turned; is weak; isnt touching; isquierdo; it hasnt; it hurts
  2 it normal; it take; its running; its still; its swelling; its that; izquierdo desde; izquierdo dormido; jaw and; jaw pain; just coughed; just hangs
  2 just went; keep dropping; keep on; keep spitting; keep water; keeps coming; keeps nodding; knife and; know i; knowing; la abuela; la caca; la comida
  2 la cuidadora; la dona; la inyeccion; la nieta; la nina; la nitro; la precion; la tarde; la vuelta; lado cuando; lado de; landed; las costillas
  2 las gallinas; las pupilas; late muy; laying here; laying in; laying on; le abrio; le amarre; le cerro; le cuelga; le cuento; le entiende; le estamos
  2 le siento; le ven; left hand; left shoulder; left to; leg and; leg just; leg since; leg suddenly; leg vein; lengua desde; levantar la
  2 levantarme del; levanto; licenciada; lie; lie down; life came; like balloons; limp and; lips bluish; living like; llame a; lleno de; llevo :number:
  2 llevo dos; lo and; lo picaron; locked; locuras; long pauses; los frascos; los nervios; los papeles; loss; loss of; low sugar; lying; lying down
  2 ma is; mama le; mandibula y; maquina del; mareada y; mares; maria; marido no; martillazo nunca; mas corta; maybe its; me abri; me dan; me dice
  2 me golpee; me how; me if; me late; me nublo; me pee; me pusieran; me rasga; me rasgan; me right; me three; menos; mensajes me; mesa y; mi mom
  2 mi nuera; mi viejito; milk; min and; mins; minute and; minutos y; mirror; mismo lado; mismo y; mistake :number:; mom had; morado; morados y; moraos
  2 more texts; morning he; mother says; mother took; mothers; mouth started; move his; mover la; mover las; ms; mucho para; mucho sueno; mush; muy
  2 muy confundido; muy dormida; my balance; my chin; my esposo; my eyelid; my incision; my mother; my rectum; my rescue; my shirt; my shoulder; my side
  2 my ticker; my upper; my way; my wheelchair; na ma; nada me; nada pero; nauseas; negro negro; neighbor i; neighbor writing; nervios; ni agua; ni para
  2 nieta se; night the; nitro didnt; no dormi; nobody home; nodding; nodding off; nomas es; nonstop since; not coming; now cant; now hives; now i
  2 now there; nublo; nuca tiesa; nunca habia; nurse i; nuts; ocho; of body; of bright; of either; of one; off :number:; ojo asi; ojos despues; ok me
  2 on sudden; on thinners; once and; one whole; only :number:; only thing; open but; opresion aqui; or talk; or two; other and; otro no; out there
  2 over on; oxigeno y; oxygen concentrator; oxygen machine; oxygen on; oxygen turned; oye; pain going; pain i; pain medicines; pain of; pain radiating
  2 pain real; pain under; pains; palabra y; palabras no; pale; palida; palpitaciones; palpitaciones y; panza y; papi no; para atras; para pararme
  2 para tras; pararme; parked on; parpado; pasa; pasa no; pase; past :number:; pastilla y; pastillas en; pastillas esta; pauses; pecho a; pecho apretao
  2 pecho me; pecho sudor; pee a; pegados; peleando; pense que; perdio el; pero ella; pesado; pesados; picada; picada de; picaron; pico una
  2 pierna derecha; pierna esta; piernas y; pig; pig from; pill :number:; pill bottles; pill i; pills counted; pills yes; piso esta; piso y; pleas
  2 pocket; poisoned; poking; por minuto; porch steps; port is; pouring blood; pouring for; pouring out; pradaxa; prendio; prendio la; presion no
  2 pressing on; pronto; puede agarrar; puede caminar; puede levantar; puede llamar; puedo cerrar; puedo enderezar; puedo lebantar; puffing; pulso lo
  2 pump; punalada en; pupil bigger; pupilas; puse doble; puse el; pusieran; puso tieso; put her; put weight; que lo; que murio; que programa; que soy
  2 quedo mas; questions; quiero estar; quit asking; quit bleeding; quit its; quita con; racing :number:; raras; rasga; rasgan; rattlesnake got
  2 read :number:; reading is; real fast; real sweaty; redondo y; remember falling; repente y; respirar ayuda; resting; ripped; ripped in; rock and
  2 rock hard; roja bastante; roncando; room started; s; sabe que; sacaron la; sale a; sale negra; salio el; sangre al; sangre brinca; sangre le
  2 saw blood; says hell; says my; says tell; says there; screaming; se ahoga; se broto; se desplomo; se inyecto; se muere; second; seconds; senor que
  2 sentance; sentido y; shaking and; shaking bad; shaky sugar; sharp pain; sharp tearing; she has; she put; shoulder and; side since; side with
  2 sin aire; since midnight; since walter; sirimba; sit up; sleeps; slid out; so maybe; so much; so tight; so weak; soaking; sobre; sola
  2 something terrible; son in; soponcio; soy yesenia; speak right; speech slurred; spinning; squad; squirting out; stabbing; stairs; stand and
  2 stand on; staring off; started spinning; stay awake; steps and; still hurting; stomach and; stop been; stop ya; stops and; stops for; straight line
  2 stuck pig; stumbling; sudada; sudando a; sudden and; sudden cant; sudden loss; suddenly dropped; suddenly i; sudo mucho; sudorfrio no; sudorfrio ya
  2 suegra esta; suffocating; swallow my; sweating buckets; sweaty and; swelling shut; swollen i; tack; take them; take xarelto; talk good; talk rite
  2 talking crazy; tar and; tasha; tell me; temblando todo; temblar; temblar y; terrible pain; than other; the address; the bleeding; the cabinet
  2 the carbon; the counter; the crossword; the cut; the devil; the juice; the ladder; the mirror; the oven; the past; the room; the second; the snow
  2 the way; the yard; then his; they been; they told; thing is; think its; third time; this be; this hour; this pressure; through the
  2 thunderclap headache; tia se; tiene ampollas; tiene calentura; tiene toda; tired i; to do; to faint; to hang; to stand; to swallow; toda se; toma
  2 toma eliquis; toma warfarina; tomar aire; tomo como; tomo veneno; tonight she; too high; took double; took three; tos ni; toso sangre; toso y
  2 touch it; trabada; trabajo; tractor; tragar y; tras; tras y; tripped; trouble catching; trouble swallowing; truck; trust; tums didnt; turned up; two
  2 un apreton; un frasco; un soponcio; un trancazo; una cosa; una sirimba; una voz; unas azules; unico que; units instead; up enough; up gasping; up i
  2 up in; up please; up under; upper; using; van :number:; ve bien; veces esta; veces por; veo todo; verguenza; vi la; viejita; vino de; virada
  2 vision and; vision borrosa; voice; volvio; vomiting all; vomiting green; vomiting nonstop; vomito y; voy al; vueltas no; wait; walk a; want the
  2 warfarin and; was her; was poisoned; was sharp; watched the; way and; week of; went blind; went dead; wet with; wheezing bad; when they; while then
  2 whistling; whole body; whole side; whole week; wifes face; winded; with fever; with pressure; with vomiting; words come; worse than; worst ever
  2 worst of; writing for; y ahorita; y arrastro; y blanca; y cai; y con; y echo; y grita; y las; y mareada; y mareados; y morada; y mucho; y nausea
  2 y nauseas; y quede; y repente; y ronchas; y sigo; y vomitando; ya estoy; ya vomite; yeyo a; your messages
  -2 :bad: :emoji:; :laugh: :laugh:; :number: do; :number: doing; :number: feel; :number: heart; :number: it; :number: lb; :number: lol; :number: se
  -2 :number: sitting; :number: still; :number: they; :number: weeks; :number: yo; a ball; a bigger; a bill; a burning; a charge; a chest; a contestar
  -2 a copy; a dios; a drop; a emergencia; a fainting; a fin; a glass; a grape; a home; a llover; a murder; a nosebleed; a person; a phone; a picture
  -2 a poner; a splinter; a suicide; a test; a textear; a toda; a todos; a urgencias; a ustedes; able; able to; abogado; account; acidez por; adelante
  -2 aerobics; again good; agreed; ahi la; ahogado; ahogado en; ahogos; ahora es; ahora lo; ahora no; ahora que; al aparato; al cementerio
  -2 al laboratorio; al mediodia; al pararme; alcachofa; alguien por; algun examen; all morning; all well; alla la; allergy; allowed to; already said
  -2 already with; alto que; always is; am asking; am getting; am not; am sticking; am supposed; am taking; am telling; am through; amable; amanecio muy
  -2 amor; an :number:; and dry; and god; and hard; and here; and is; and itchy; and put; and quit; andamos; andamos bien; annoying; antibiotico
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
  -2 chica; chili; choked again; church and; cierran; cierto; cita de; cita es; cita por; claritin with; class is; cleared; clock; closed; club; codo
  -2 codo con; codos; coffee lol; cold at; comadre tuvo; come back; come bien; come in; come with; comfortable; comi; comieron; coming down; coming to
  -2 como hago; compania; company i; compresion; compression stockings; compu; con comida; con lo; con uno; consent to; consulta; conteste ayer
  -2 continuar; continuar recibiendo; control number; copia; copy of; corazon a; corazon cuando; corazon es; corazon roto; corn; correo; costs
  -2 cough denies; cough drops; count :number:; count me; cover the; cracking; crazy; crazy and; cual me; cual pastilla; cuando murio; cuando tenia
  -2 cuando van; cuando veo; cuanta; cuanto dura; cuanto jugo; cuanto me; cuantos dias; cuenta para; cuerpo con; cuesta el; cuestionario; curiosidad de
  -2 cut off; cut that; cvs; da algo; daily check; dale que; dame; dan mas; dano la; data; daughter first; day no; days prune; de bebe; de compresion
  -2 de corazon; de cuando; de escribir; de hace; de infarto; de jengibre; de jesus; de limon; de mes; de nada; de no; de opinion; de oro; de pan
  -2 de pura; de rosa; de texto; de todo; de tos; deacuerdo si; dead but; deal; death with; debo comer; decline be; decline your; dedo chiquito
  -2 dejar el; dejo la; dejo sin; del corazon; del derrame; del inhalador; del laboratorio; del oido; del oximetro; del plan; del programa; del techo
  -2 denies any; denies cough; denies pain; denme; denme de; dental; depends how; derrame el; derrame es; desea; deseo cancelar; deseo continuar
  -2 deseo recibir; despiertan; deudas; dia de; dia el; dia esta; dia que; dialysis and; diario; dias sin; dias y; didnt; didnt sign; died so
  -2 dieron una; diet sheet; difference; difference between; digo que; dije que; dio la; discontinue these; divorcio; do want; do with; do yall
  -2 doc said; doctor dijo; doctor no; doctor patel; doctor que; doctor wants; does a; does your; dog had; doing just; doing ok; dolido el; dolor niega
  -2 don julio; donde es; dont write; doris; dormi rico; dormida en; dormir; dos anos; dose of; double up; dressing; drop; drowning; drug; due for
  -2 duermo bien; durmio; durmio el; eco; edema; edificio; el abogado; el cirujano; el codo; el divorcio; el eco; el edificio; el envio; el gallo
  -2 el grupo; el historial; el hombro; el juego; el medico; el miercoles; el no; el nuevo; el partido; el pellejo; el que; el resultado; el saldo
  -2 el te; el temblor; el viaje; elbows; eliminenme; else is; emergencia es; emergency drill; en enero; en esa; en espanol; en hacerme; en ingles
  -2 en toda; enough already; enough is; entonces; envio; epoc; er last; era de; era la; es cierto; es el; es enfermera; es esto; esa que; escriba mas
  -2 escriban aqui; escriben; escribirme que; eso cuenta; esos de; espalda un; espanol en; esperando que; esposa es; esposo fallecio; esposo tuvo
  -2 esta aqui; esta dormida; esta que; estamos bien; este ano; este es; estos textos; estoy de; estrenimiento; even on; everyday; everythings
  -2 everythings fine; exam; explained; explained it; exploto de; eye doctor; fainted cold; fainting spell; fall and; fall in; fallecio en; fallecio por
  -2 falto el; family history; favor; favor dejen; feb; feb :number:; febrero; feel ok; feel real; feo y; fever can; fiebre la; finally stopped
  -2 fine after; fine just; fine over; fine thanks; fire alarm; fire and; fix; flower; fluttering; food; for an; for him; for it; for oxygen; for texts
  -2 for you; ford; forgot to; form asks; forward; from all; from no; fue en; fue hace; fue mi; fuerzas; fui en; gallbladder; gallo; gallo del
  -2 garden but; gato encima; get another; get dizzy; get on; get texts; get them; get to; get up; glass; glass of; goes below; golpe de; good :number:
  -2 good and; good breakfast; good i; good spirits; good way; got it; got shot; got that; gracias no; grandsons; grape; green; guagua me; guardo; gud
  -2 guess what; gusta que; ha hecho; ha vuelto; hable espanol; hablo de; hace un; had coffee; had pneumonia; had the; hago con; haha doing; haha i
  -2 half dead; half to; hambre jaja; handicap placard; handles all; hands are; happened just; harta; has :number:; has his; has the; hasnt happened
  -2 hasta que; have gained; have him; hay algo; hay fever; hay quien; hay transporte; hay un; he ate; he need; he no; he pensado; he podido
  -2 headache no; health stuff; healthy as; hear; heart for; heart plants; heart with; help please; helps; hereda; hers; hija primero; hijo que; him off
  -2 him on; his arm; his own; hit a; hola buen; hold a; holter; hombro; home and; home to; hormigas; hospital is; hot as; hot soup; how would; huracan
  -2 husband fell; husband passed; i allowed; i already; i answer; i buy; i change; i check; i double; i due; i left; i move; i nearly; i need; i no
  -2 i opt; i pay; i read; i started; i told; i turn; i won; ice or; idea; igual :number:; ill be; in case; in getting; in good; in texts; infarto el
  -2 influenza; ingles; is achy; is back; is big; is closed; is mine; is strong; is texting; is visiting; is when; it :number:; it again; it be
  -2 it costs; it dings; it need; it over; it the; itchy; its free; jaja no; jaja todo; jajaja estoy; jajaja por; jardiance; jengibre; jengibre con
  -2 juego; juice ok; just been; just kidding; keep texting; keep the; keeps dying; kidney stone; killed me; kindly stop; kitenme; kitenme de; know of
  -2 know when; la ambulancia; la barberia; la boda; la bolsa; la calle; la compu; la consulta; la contrasena; la curiosidad; la influenza; la limpieza
  -2 la linea; la llevo; la lucha; la maquinita; la misma; la muela; la pechuga; la piel; la prostata; la proxima; la quiero; la quinceanera; la sala
  -2 la semana; la sonda; la sorpresa; la sulfa; la trabajadora; la vesicula; la walgreens; lab results; lamp; las gotas; las medias; last one; laugh
  -2 laughing at; law had; lb; le agradezco; le hago; le manden; le ruego; leaflet; left my; les mando; letra; leyendo; libra; lifting; like every
  -2 like she; like the; liked; limpieza; lindo; line for; lista por; listed; little sore; llama el; llaman; llamen ni; llave; llegar a; llego mi
  -2 llevo los; llore como; llueve como; lo apunto; lo corte; lo cubre; lo mismo; lo vi; lol doing; lol just; lol sugar; long before; longer dizzy; lord
  -2 los camarones; los codos; los diabeticos; los leo; los tamales; los tienen; los tigres; los voy; lose this; lotion on; lotion you; lucha
  -2 lucha pero; luck i; mail me; makes my; making me; mam; mama dice; mama fallecio; mama pregunta; mama y; man got; manager; manana ni
  -2 mandar mensajes; mandarme mensajes; mandaron; mandeme los; manden cosas; manden mas; manden ninguna; mandenme; mando la; manejo; mano y; many a
  -2 maquinita; marido y; martes por; mary; mas barata; mas con; mas lo; mas se; mas tiritas; mata del; matar de; me acaba; me borren; me by; me cambio
  -2 me cancelo; me canso; me cuida; me da; me esten; me haha; me last; me llaman; me mandes; me peso; me quita; me quitan; me textien; me tiro; me van
  -2 me you; mean i; mean yes; medias; medias de; medicare paga; mediodia y; mejor; mejor el; mejor ya; mensaje pero; mensajes en; mensajes mi
  -2 mentioned; mes que; mexico; mi cafecito; mi chequeo; mi enfermera; mi no; mi nombre; mi novela; mi pastilla; mi plan; mi vecino; middling; mide
  -2 mija yo; mind; mine i; mine was; mis dos; mis mensajes; missed the; molesten mas; month and; month i; more she; more txts; morning before
  -2 mosquito bite; mosquito que; mother passed; moved to; mri; msging; msgs; muchacha se; muchacho me; mucho pero; my aspirin; my coffee; my elbows
  -2 my file; my flu; my gallbladder; my lab; my messages; my minutes; my old; my other; my password; my shins; my sons; my strips; my tetanus; my texts
  -2 my tuesday; my vitamin; myself shaving; na mas; nada por; nada raro; nail lol; nails; nearly choked; necesito la; necesito refill; need that
  -2 neighbor passed; neuro; neurologo; never contact; never since; never stop; new great; new soap; next month; next time; ni ahogo; ni desmayado
  -2 night and; no camino; no confusion; no debo; no deje; no dejen; no desea; no duermo; no end; no lee; no mande; no messages; no mio; no nada
  -2 no need; no numbness; no ocupo; no one; no pedi; no pierdan; no pude; no que; no recibir; no sangra; no seizures; no sigan; no te; no yes
  -2 nobody fell; non; none of; none since; nope no; normal el; normal for; normal y; normales; not comfortable; not confused; not too; note for
  -2 nothing just; nothing new; nothing to; notinterested remove; novela me; now that; now with; numb from; number again; number please; numbness no
  -2 numero por; nurse call; nurse now; o :number:; o al; o caliente; o lo; o miralax; o ya; oculista; of metformin; of there; of wine; of you; off at
  -2 off for; ojos y; ok for; ok here; ok hon; ok if; ok who; olvidelo; olvidense; olvidense de; on any; on for; on is; on its; on my; on your
  -2 once back; one extra; one hand; one is; one off; ones; open on; operacion de; opinion no; or after; or heat; or no; or text; orgullo; orlando y
  -2 oro; other pills; otra semana; otro dia; out from; over here; pacemaker check; pague; pain but; painted; pan dulce; panic attack; papa dice
  -2 papel de; papel y; para cuando; para eso; para orlando; parada de; parado; participar en; partido estuvo; partio; pasada y; pasan; pasar
  -2 passed from; passed in; password; pastilla con; pastilla es; patatus en; patch; patel; patient; paz con; pecho desde; pecho esta; pedir; pedir el
  -2 pegue la; pellejo; pendant; pensado; pensado en; perfectly; permission for; pero contenta; pero cuanto; pero quiero; pero quisiera; pero sin
  -2 perrito; peso igual; pharmacist wants; phone in; phone instead; phone is; pica un; pican los; piel; pierdan; pierdan su; pill on; pills in; placard
  -2 plan charges; played; please close; please fix; please keep; please resend; please signmeup; please undo; plis; pneumonia shot; podiatra; podido
  -2 poison control; pollen which; pone en; poner la; pongan; poquito nada; por aqui; por correo; por los; por que; por si; por una; possible
  -2 possible to; power was; precio de; prefer; prefer not; preguntar a; pressure machine; prices; probably; probly; program end; program take
  -2 programa ese; prostata; pude; pueblo; puede cambiar; pueden cambiar; pueden dar; puedo con; puedo esperar; puffy; put it; put that; que el
  -2 que entra; que ese; que exploto; que la; que les; que otra; que parar; que pare; que pita; que por; que salio; que sangro; que tomar; que viene
  -2 quedan :number:; quedo bien; querer; quick; quick question; quien se; quienes son; quiera; quiere la; quieren; quiero eso; quiero estos
  -2 quiero llegar; quiero ninguna; quinceanera; quit bugging; quita desde; quitame de; quitelo; quitenme los; quiza; ramona; rapido a; raspe la
  -2 read them; reading a; reading the; recados; receiving these; recepcion; recieve; replaced; request; resultado; results please; retired; revisar
  -2 reviso; ride to; risa con; robaron; robert; rodilla cuando; rodillas me; ronca; rub; rude; ruido; run out; runs out; saber quien; sacarme
  -2 sacarme la; safe for; said it; said no; said stop; saldo; sali a; salieron bien; salsa; sangre cuando; sangre un; saquen de; save; says stop
  -2 se hereda; se seco; seca en; seco; seco la; seizure so; semana esta; senales de; send the; senora no; sensor; serious; set this; sets; she can
  -2 sheet; shingles; shot and; shot today; should be; should that; show about; shut; si mija; si ni; si puedo; si que; si quien; si senorita
  -2 sick feeling; siempre esta; siento nada; sign up; signs of; silba el; silla de; sin calentura; sin fuerzas; sin mareos; sin querer; since do
  -2 since we; sir no; sirven; skip; skipped; skipped my; slept good; slept well; so but; so hard; so sad; so take; soap; socks; some blood; son first
  -2 son las; son los; sonda; sons; soon; spaghetti; spirits; splinter; sticking to; stiff when; stitches when; stockings; stockings are; stop and
  -2 stop at; stop is; stop messaging; stop msging; stop on; stop taking; stop these; stop writing; stopped by; stopped smoking; stopped the; strangers
  -2 strike; strike me; stroke and; stroke back; stroke follow; stroke last; stuck on; su lista; su tiempo; sugar free; sunset did; surgery is
  -2 surgery on; sus textos; suspendan el; sweet; swelled; swelling in; take claritin; take her; take the; take this; taking; taking a; tan lindo; tanta
  -2 tantos; tantos mensajes; tarjeta nueva; techo y; telling; telling you; temblor; temperatura; tengo cita; tengo fiebre; tengo yo; tenia :number:
  -2 termine la; termine mis; test strips; text again; text her; text list; text please; textear; texting deal; texting her; texting please
  -2 texting service; textos de; textos por; texts already; texts anymore; texts out; thanks anyway; that a; that alright; that be; that go; that in
  -2 that low; that mean; that place; that the; that up; the ambulance; the appointment; the army; the atorvastatin; the baby; the bad; the battery
  -2 the big; the bill; the bp; the breeze; the copay; the daily; the desk; the difference; the dog; the family; the fire; the girl; the history
  -2 the lamp; the leaflet; the movie; the old; the parking; the patient; the pharmacist; the shot; the side; the street; the third; the thyroid
  -2 the usual; the vet; the watch; the wrong; the yearly; their; these any; these are; these off; they stopped; they wake; thick; thing i; this new
  -2 this please; this stop; this the; this thing; this weather; tho; those symptoms; thought i; thursday instead; thyroid; tia; tienen que; tigres
  -2 time as; time at; time do; time in; titanic; to bed; to but; to check; to date; to discontinue; to drink; to drive; to heart; to leave; to middling
  -2 to move; to recieve; to remove; to walgreens; to write; toca el; toca hacerme; todavia necesita; todavia tengo; today denies; today for; today lol
  -2 todo ni; todo salio; told the; told us; tomar aspirina; tomar tums; tomo anticoagulantes; tomo dos; tomo la; too early; too weak; took it
  -2 toothpaste; tos del; touch; trabajadora; trabajadora social; trae; tranquilo sin; tremor; trouble; tuesday appointment; tuesdays; turn off
  -2 turn the; turn these; turning yellow; turns; tuve un; tv died; typing; typing this; ulcera que; un calor; una libra; una pastilla; uno que
  -2 up again; up or; up to; urgencias; us is; us to; usa; usan; use for; used; ustedes o; vacuna del; vamos; van a; vaselina; vaso; vayan; vecino murio
  -2 veo a; ver el; vesicula; vet; vez la; vi en; viaje pero; viejo que; viene el; viernes ya; visit i; visitas; vitamin d; vivaporu; vivo en; volver
  -2 volver a; vos no; vs; vuelvo; waited :number:; walk today; walking; wanda; want any; want no; want you; was gas; was going; was my; was out
  -2 was still; wasps on; water aerobics; we buried; we laughed; weak to; wednesday; week do; weigh; weight down; were; what if; wheels; when he
  -2 when my; when to; where they; whether; which one; who sent; whoever; why i; wife would; wine; wish you; with all; with doctor; with food
  -2 without asking; worried about; would have; would prefer; wrist it; writing me; xray from; y amaneci; y quedo; y sale; y sali; y salio; ya cambie
  -2 ya cerro; ya es; yall have; yall send; year and; yearly; yes maam; yes mam; yes or; yesterdays; yo cuando; yo estaba; yo le; yo soy; yo tambien
  -2 yo ya; yolanda; you ask; you called; you like; you listed; you said; you send; you tell; youd; yours is; zapatos
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
  -3 but otherwise; by myself; by our; by tomorrow; cable; cai ayer; caido no; call about; cambian; cambiar la; can stop; canas; cancelar el; cancelenme
  -3 cancer; candy; cant make; cant read; cant remember; card; cardiologo me; carrying; carrying my; cat knocked; cents; changed the; checked; checking
  -3 chest freezer; chiquita; cigarettes; cirugia; cirujano; claroquesi acepto; class at; clock stopped; coffee allowed; college; colombia; comida
  -3 comido; como de; como dicen; como salieron; comono; compression; computer crashed; con; con esa; con eso; con nausea; con sal; con sus; contenta y
  -3 control de; convulsiones por; corazon contento; corazon el; couldnt; counselor; coverage; cualquier; cualquier cosa; cuando era; cuando termina
  -3 cuando va; cuando yo; cuantas veces; cuanto mandan; cuba; cubre el; cuenta del; cuento; cuesta; cuesta algo; cuidan; culto; cumpleanos; cut the
  -3 daban; dad choked; daily; dale; date; daughter handles; daughter in; day who; days ago; de cansada; de esa; de esas; de ese; de estar; de mosquito
  -3 de muchacho; de muerte; de orinar; de siempre; de textos; de vacaciones; de viaje; de visita; death but; decaf coffee; deje la; deje le; dejeme en
  -3 dejenme tranquila; del jueves; del medicaid; del pelo; del portal; del vecino; delivered; deme de; descanse; desde ayer; deseo participar; desk and
  -3 desmayaba cuando; desmayos; despierte; detras; diabetic and; diarrea no; dias el; dias estrenido; dice el; did you; dientes; difunto esposo; digame
  -3 dije; dings; dio neumonia; dios me; dios quiere; dizzy anymore; dizzy since; doc; doctor me; doctor says; doctors; does this; doing fine
  -3 dolares por; dolido; dollars; donacion; donacion de; donde no; dont bother; dont stop; dont txt; dont understand; dormida cuando; dosis; down on
  -3 drill at; due; duerme; e; ears are; eat grapefruit; eat the; eating and; echo; ekg; el acido; el bill; el boton; el calor; el colesterol
  -3 el control; el culto; el cumpleanos; el de; el habla; el oido; el parche; el perro; el peso; el pie; el plomero; el portal; el refill; el reloj
  -3 el sabado; el sofa; el tiempo; el tinte; el zapato; emergencias el; emocion; en coma; en emergencias; en eso; en julio; en lo; en ninguna
  -3 en noviembre; encargo; end these; ends; enero; enfermera dijo; enough texts; entonces nada; eres; es muy; es verdad; esas cosas; escriba
  -3 ese mensaje; eso de; eso es; eso fue; eso que; esos sintomas; esposo ya; estaba viendo; estado; este mes; estoy que; estrenida; estrenido sin
  -3 estuve en; estuvo de; even water; ever get; every; everything in; explain; failure; fainted again; fainted or; familia y; fast before; fast for
  -3 feel off; fell yesterday; fella; felt like; fiddle and; fiebre puedo; fin de; fin se; fine no; fine since; firme; fixed it; florida; flying
  -3 follow up; foot fell; for diabetics; for some; for years; forgot my; freezer; from a; from now; from you; fruta; fuimos; full today; fumar hace
  -3 galan; game; gana; gas x; gave; gene; generic; get me; get more; get these; girls; given; glucagon; gone; good for; good no; goodbye and
  -3 got burned; graduacion; graduacion de; graduation; grandkids are; grandsons graduation; grapefruit with; great grandbaby; great grandson; gripe
  -3 grosera; group still; grupo de; guerra; ha dolido; ha i; hace falta; had a; had an; had heart; had seizures; had strokes; hagame; hagame el
  -3 hago la; hago para; hanging in; hangnail; happens; happens if; hard at; hard i; has been; have; have any; have diabetes; have given; have no
  -3 have trouble; hay alguna; he comido; he sleep; head last; head over; healed; heard about; heart failure; heart i; heater; hecho; heels for; her off
  -3 herida sequita; hilo; himself in; hincharon; hincharon los; hinchazon no; his chair; his sleep; his wife; historia; history of; hit her; hora abren
  -3 hora cierran; hora es; hora y; horas; hubo; humo; humo necesita; hung; hung himself; hurt; i almost; i asked; i at; i cancelled; i come; i drink
  -3 i ended; i feel; i gained; i heard; i leave; i like; i moved; i put; i slept; i sneezed; if he; if it; in church; in ohio; in there; in winter
  -3 in your; injuries; inscribame; inscripcion; intente; is chest; is decaf; is eating; is enough; is gray; is his; is open; is plenty; it a; it cost
  -3 it free; it up; it went; it wrote; its been; its too; jaja estoy; jaja que; jugo de; junio; just curious; just old; just planning; just want
  -3 kidding; kidneys; kids are; killing my; killing time; knees are; knock; know about; la cirugia; la comadre; la donacion; la emocion; la graduacion
  -3 la lavadora; la mala; la mamografia; la muneca; la onda; la pata; la planta; la pueden; la que; la silla; la temporada; la virgen; la voz
  -3 last summer; late el; laughed till; lavadora; le cambio; le duele; le hace; le pasa; le quito; leave the; lee; lei; les dio; lightheaded when
  -3 like that; linda; line; lista de; little bruise; little constipated; little stiff; little upset; llama la; llamo; lleve; llover y; lo demas
  -3 lo digo; lo llevo; lo mas; lo mio; lo pusieron; loca con; loco; look at; los avisos; los del; los mosquitos; los puntos; los sintomas; low for
  -3 luz pero; maam i; make it; mama esta; mama murio; mama ya; manana a; manana para; mandarme textos; mandeme; manejar; manos tiesas; manzanilla con
  -3 maquinita del; mareo con; mareo ni; mas a; mas bien; mas cono; mas mensages; mas tarde; mas texts; matando el; mate; may; may i; me alcanza
  -3 me cambiaron; me doy; me duerme; me escribe; me every; me gano; me go; me hago; me is; me later; me llama; me matan; me no; me olvida; me parte
  -3 me pone; me quebre; me roza; me saquen; me siguen; me take; me tengo; me these; me vuelva; me when; me with; medicare pay; medicina; medicina a
  -3 memory; mensaje me; meses y; mg; mi; mi agua; mi ama; mi cuenta; mi examen; mi expediente; mi inscripcion; mi seguro; mi sobrina; mi yerno; mijo
  -3 mind about; mind i; mismo de; mocos; mom died; mondays; month but; month is; morning feeling; mother had; moved the; much does; muela el; muerto de
  -3 muertos; muneca; my asthma; my aunt; my battery; my cell; my cholesterol; my clock; my colonoscopy; my doctor; my enrollment; my grandsons
  -3 my hearing; my labs; my lisinopril; my medicine; my metformin; my name; my new; my nitro; my nurse; my plan; my recliner; my records; my stories
  -3 my thinner; nada gracias; nada ni; nearly gave; necesita pila; necesito cambiar; necesito transporte; need; need more; need new; needles; neither
  -3 neosporin; never text; new battery; new glasses; next visit; ni fiebre; ni mareo; ni sangrado; ni sangre; niega dolor; ninguna molestia; ninguno de
  -3 no bruising; no caidas; no dizziness; no entiende; no entiendo; no mija; no pare; no prende; no text; no usa; no vomita; nopal con; normal with
  -3 nose bled; not on; nothing bad; nothing else; nothing since; novela de; novela y; noviembre; now his; now on; nueva es; number out; nunca lo
  -3 nunca mas; o despues; o es; o la; o tiene; of an; of gold; of lisinopril; of midnight; of palm; of pecan; of stroke; of that; of us; of your
  -3 ofcourse; office open; ok ill; ok just; ok now; ok thanks; olvida; on dialysis; on hold; on these; onda; only if; only want; opinion; or the; oreja
  -3 oreja que; orlando; otra vez; otro medico; over a; over heels; ox says; padrastro; padrastro en; pain on; pains since; palm; panic; para diabeticos
  -3 parar el; parar la; park; pasa si; past; pata; patience; patron; pay for; pecan; pecan pie; pecho lo; pecho no; pechuga y; pedi; peeing; people in
  -3 per; perdon; permission to; pero aqui; pero bien; pero con; pero feliz; pero mi; pharmacist; pharmacy gave; pharmacy stopped; pharmacy to; phoenix
  -3 phone number; phone please; picture; pies hinchados; pila al; pill in; pill twice; pills at; pizza; plants; plants are; please and; please my
  -3 please quit; please refill; please unsubscribe; plomero; podologo; ponerme; poor thing; por fa; por la; por preguntar; por saber; por texto
  -3 por ver; porch; porque; portal me; prayer; preacher; prednisone; preguntan; preguntaron por; preguntele; preguntele a; prende; preocupe; printer
  -3 proxima; puede la; pueden llamar; pueden sacar; puedo ponerme; puntos; pusieron la; putting the; que ayude; que comi; que dios; que hacer
  -3 que llame; que paren; que sabe; que siempre; que tengo; que voy; quebradizas; quebre; quedar; queria; quien es; quiero no; quiero textos; quieto
  -3 quisiera que; quit it; quite well; quiten mi; raking; receive messages; receta de; receta se; recibi; recibi su; recibir los; recibir mas
  -3 recibir ninguna; record; recordatorios; recovered; refil; refill de; refill for; rehab is; reloj; remember where; reminders; remove the; removed
  -3 reschedule; reschedule thursday; reseca la; resend; resivir; respect; ringing; roaming; robot; rodilla me; roza; ruego; running and; saber de; saco
  -3 said i; salieron; salio la; salud bien; same old; sano puedo; saw the; scams; scan; scared me; scared to; se ahogo; se apago; se dano; se los
  -3 se nos; se para; se preocupe; se si; se siente; se trata; see that; see you; seguidas y; seguro me; seizure last; send a; senora que; sensor de
  -3 sequita; ser; sera que; servicio de; shampoo; she gets; she moved; shins; shoulder is; si despues; si digo; si dios; si el; si por; si puede; signs
  -3 sin caidas; sin que; sin sangrado; since monday; since my; sintomas de; sip; sirve la; sistema de; smoke alarm; smoking in; sms; sneezed; so did
  -3 so kind; so no; sobrina; social; sofa; sol; solita; solo cansada; soy el; st; starts with; statin; stiff in; stinks; stitches; stop bothering
  -3 stop even; stop here; stop in; stop now; stop receiving; stop txting; stop worrying; stopped carrying; stroke at; stroke symptoms; stroke was
  -3 strokes; study; stuff; stuffy; sugar ever; summer; super; supper; supposed; supposed to; sure but; surgeon; symptoms of; tacos; take him; taken
  -3 taking the; talk at; talla; tamales; tanques; tanques de; tanto anuncio; telefono nuevo; telenovela; temporada; tengo mi; tengo otro; tengo para
  -3 tenido convulsiones; tenido mareos; termina el; termine el; test is; tested; tetanus; texas; texted i; texteen mas; textees mas; texting business
  -3 textos a; textos no; texts from; texts to; than last; that normal; that show; the ac; the bank; the bus; the cat; the check; the diet; the eye
  -3 the first; the front; the inhaler; the news; the number; the patch; the pollen; the porch; the visit; the walker; the wound; there please; they say
  -3 thing; think about; this a; this am; this and; this month; this one; this text; threw; thursdays; tiene loca; tiene mi; tiesas; tinte; tinte del
  -3 tired after; tiritas de; tiritas del; tiritas para; to a; to answer; to cancel; to it; to pee; to set; to sulfa; to those; tobillos hinchados
  -3 todavia lo; toe is; told me; tomando; tomar cafe; tomar te; tomo las; tomo todas; took everything; took off; took them; toronja con; trata
  -3 tremendo; true; twice a; txt; txting me; tylenol for; ulcer in; ulcera; un mareo; un mes; un padrastro; un vaso; una piedra; unas quebradizas
  -3 unsubscribe from; unsubscribe my; unsuscribe me; until i; up for; up watching; usar celular; use; ustedes dan; ustedes no; ustedes tienen
  -3 vacaciones; vacuna me; vaso de; vencidas; ver la; vez ya; vida hace; vio; virgen; vomita no; vomite una; walls; walter; want her; want off
  -3 want this; was it; was scared; watching my; watching that; week and; weekends; weeks; went to; went under; what happens; what lotion; whatsoever
  -3 when do; who do; who doesnt; wife she; will it; will send; wise; with him; with pain; withdraw my; wore; wore me; worry; would you; wrong person
  -3 y aqui; y camine; y de; y en; y lo; y quiero; y si; y todo; y traigo; ya comio; ya llego; ya quiero; ya salieron; yard work; yerno; yes if; yes no
  -3 yes this; yes who; yes youmaytext; yesterday no; yo quiero; you are; you mail; you no; you people; you to; you told; your message; your text; yours
  -3 yrs; yrs ago
  -4 :number: all; :number: bien; :number: bucks; :number: good; :number: horas; :number: hrs; :number: in; :number: should; :number: steps
  -4 :number: who; :number: yr; a blood; a clam; a drum; a fiddle; a letter; a normal; a paper; a paramedic; a slice; a tiempo; a tiny; a ver; a week
  -4 a1c came; about died; abre el; abren; adolorido; after breakfast; after they; ago and; ago but; agua con; agua por; aint; al doctor; al mercado
  -4 alergia; all messages; all ok; alma al; almost; amaneci bien; anatomy; and dont; and nobody; and pulse; and text; anden; ando en; ankles are
  -4 anoche estuvo; anoche la; anoche y; apunte; apunte por; apunteme; aqui bien; aqui no; are a; are dying; are swollen; arm where; army; as yesterday
  -4 asks; at noon; atiende; atorvastatin; attack in; attack last; autocorrect; autopista; away that; ayer al; ayer pero; azucar alta; bad today; bank
  -4 barrio; basta de; basta o; bateria del; be :number:; be a; be contacted; be off; be on; beat; behaving; bendicion; bit of; bleeding heart
  -4 bleeding stopped; block me; blue today; borre; boto; bought; brand; breathe well; breathing test; buen dia; bugging; bugging me; building; bus stop
  -4 cabeza ni; caido ni; calambres; call it; calor de; calor me; cambiaron; came in; camine hasta; camine una; can the; cancelar mi; cancelaron la
  -4 cancele el; canon; cansado; cantar en; cara no; cardiologist; carro y; cease all; cell; celular y; checking in; chevere todo; choca; choca con
  -4 claim; clam; cobro; collar; comer aguacate; comer toronja; comida o; comio todo; comma; common with; compro; con tanto; con ustedes; confused about
  -4 cono; contacted; contacten; contentisima; contestar; conteste que; contrasena; convulsion en; corazon; corazones; cost me; cough nothing; could i
  -4 could kill; could you; cousin overdosed; cpap; cross; cual es; cuando llueve; cunado; curious; cut on; da un; datos; daughters; days no; dayton
  -4 de aire; de alta; de anos; de bailar; de caminar; de cansancio; de emergencias; de ganas; de incendio; de llorar; de manzanilla; de nacimiento
  -4 de sorpresa; de sueno; de sus; de ustedes; dead on; decaf; decir que; dedo con; dedo gordo; deja dormir; dejame; dejar la; deje el; del ano
  -4 del bus; del colesterol; del hospital; del oxigeno; del servicio; demas; deme; descafeinado; desk; desmayado ni; diabetics; diarrhea; didnt fall
  -4 died laughing; difunto; dijo el; dio curiosidad; dizzy spells; doctor said; doctor shah; does eliquis; dog ate; dolor sigue; donde compro
  -4 donde queda; dos semanas; down with; drew blood; drill; drum; duelen las; dying for; early i; easy no; eating well; either; el aguacate; el bebe
  -4 el desayuno; el favor; el hierro; el invierno; el laboratorio; el lavamanos; el mareo; el medicare; el mio; el sistema; el veterinario; ella no
  -4 en misa; en una; ended; enfermo; enoja; enough with; enrollment; envien; er if; esa lista; escriban a; ese de; eso en; eso me; eso ni; eso no
  -4 eso se; esperando; esposo me; esta cerrada; estaciono; esten; estornudos; estos avisos; estoy cansada; estoy sana; every morning; expediente; far
  -4 farmacia no; favor ya; feel very; feel worse; feet after; fiddle; finally; fit as; folks; fridge; from gardening; from it; fue la; fuerte desde
  -4 ganamos; gases; gave blood; give me; going black; going up; gold; gordo; got out; gotas; gracias a; greys; greys anatomy; guagua; guess so; ha ha
  -4 hablar con; hacerme el; had it; happy as; has had; have none; hay una; he took; heart belongs; heart rate; heels; her phone; hermana esta; hice mis
  -4 hielo; him; hinchado; hinchado y; his oxygen; hizo; hola; holding up; hospital for; how long; how often; hoy amaneci; hoy el; i accept; i drive
  -4 i eat; i faint; i fall; i fast; i missed; i revoke; i saw; i tell; if the; in dayton; in half; in it; in june; in spanish; in stool; incendio
  -4 infarto a; insiste; instead; insulina hace; insurance changed; invierno; ir; irme de; is asleep; is doctor; is done; is here; is normal; is stuck
  -4 is swollen; is thick; is tylenol; is up; is what; is why; isnt an; it upsets; itches in; its the; jaja azucar; jaja pero; jajaja esta; jeje; join
  -4 just reading; kid; killed :number:; killed two; kim; kindly discontinue; knees hurt; la autopista; la doctora; la edad; la fiebre; la gripe
  -4 la guagua; la loteria; la maquina; la otra; la pelicula; la penicilina; la pila; la primavera; la sal; la tome; la tos; large print; las medicinas
  -4 las noticias; las preguntas; las senales; lasix; lavamanos; le pego; le puse; le unto; learn; leer; les digo; letter; libras en; linea; llamo al
  -4 llegar; llorar; llueve; lo de; lo del; lo pueden; lo quiero; log; longer wish; los analisis; los dias; los resultados; lost my; loteria; machine
  -4 made; malo; mama amanecio; mandando esto; mande mas; manden nada; mandes; manzanilla; maquina; mareo; mata pero; maybe later; me after; me anden
  -4 me another; me anymore; me apunte; me arde; me be; me cobran; me contacten; me desmayaba; me estaciono; me fue; me ha; me hizo; me llamen
  -4 me lleguen; me lo; me los; me olvidan; me operaron; me pican; me preguntaron; me quiten; me robo; me sacan; me sangro; me so; me today
  -4 medicare cubre; medicina nueva; medicina para; medicine refill; mejor no; mensajes de; mensajes por; mensajes que; messages anymore; messaging
  -4 mi anticoagulante; mi cunado; mi difunto; mi madre; mi me; mi perro; miercoles; mil; misma; missed my; mole; momma; more coughing; more of
  -4 more texting; mosquito en; mower; muchacho; muriendo el; murio del; muy grande; my a1c; my daughters; my diet; my glucose; my handicap; my neighbor
  -4 my next; my permission; my skin; my stress; my surgery; my trip; nacimiento; nada todo; navidad; necesita; need refill; need the; neem
  -4 new grandbaby; new walker; news; ni caidas; ni una; ninguna mareos; ninguna ustedes; nino me; nitroglycerin; no :number:; no changes; no dizzy
  -4 no maam; no no; no to; none just; nopal; normal right; nos; nos fue; not :number:; not even; not out; nothing; nothing hurts; noticias
  -4 notinterested in; now and; now its; number for; number i; number off; numero de; numero y; o sin; of gas; off i; off my; off your; oficina manana
  -4 often; oh; oido; old man; olvidan; on all; on friday; once; operaron; order; ortiz; otro mes; paga; pagar; pain at; pain last; palpitations; pan
  -4 para los; para mi; parada del; parele; parenle con; parroquia; parte el; participate; partido; pasado y; passed on; pastilla de; pastillas que
  -4 pecho con; pecho gracias; pecho le; pechuga; penales; penicilina; perdi los; pharmacy says; physical; physical therapy; pican; pick; pick up
  -4 pido mas; pink one; placa de; please end; please remove; plenty; pneumonia; polish; pomada; pongo hielo; poquito de; por fin; por unos; porfabor
  -4 porque vino; pounds since; prefiero; pregunta si; pregunteme; pregunto a; prescription; prescriptions; presion alta; presion la; presion me
  -4 pressure was; price; primavera; programa de; prueba de; prune; prune juice; puede tomar; pusieron; put me; que como; que pasa; que pena; que poner
  -4 quebre la; queda la; quedo dormida; quien hablo; quien la; quien voy; quiere pero; quiere saber; quiero darme; quiero los; quiero salirme
  -4 quit sugar; quit the; quita; quitan; quite; rate; recibiendo estos; recibir mensajes; records; refill of; regalan; reseca en; revoke my; rio; roble
  -4 robo; robo el; sabe de; sacan; said yes; sala; sala de; salgo de; salieron los; salirme de; same day; sangre voy; sangre ya; sangro la; sanos
  -4 saque; saqueme de; sarpullido; says the; school; se enoja; se pone; se quito; se usar; seizure medicine; senales; send any; send them; shah
  -4 she eat; she feels; she fell; shoot me; short; short of; shots; si a; si la; si mi; si ya; siempre me; sign me; sigo; sigue igual; siguen
  -4 simulacro; simulacro de; sin comida; sin dolores; sin problema; since friday; since they; sitting down; slice; slice of; slight; smoking :number:
  -4 sneezing; sorpresa la; spells; spot; started the; stayed; stays; stop contacting; stop sending; stop vomiting; stopped cold; story; su mensaje
  -4 sugar goes; suicidal just; sunday and; suppose; surtan; sus mensajes; suspendan los; swelling breathing; swelling no; take it; take tylenol; tapo
  -4 tapo la; tardes; tardes mi; telefono de; telefono es; temprano; tengo calentura; tengo nada; tests; text i; text program; textien; textien mas
  -4 texts please; than usual; thank the; that sunset; the afternoon; the block; the dose; the emergency; the form; the fridge; the garden; the girls
  -4 the list; the metformin; the morning; the mower; the party; the power; the price; the stent; the water; there an; they shocked; they want
  -4 thick and; this medicine; this program; though; throat and; tiny bit; tiras para; tired from; to; to ask; to change; to eat; to join; to learn
  -4 to participate; to receive; to somebody; to tell; to that; to this; to what; tobillo y; todo ok; todos los; tomar claritin; tomarme
  -4 tomorrow instead; too bad; traffic; transporte para; treatment; tren; turkey; txts; un canon; un examen; un roble; una de; una presion; unas; unos
  -4 up and; up fine; upset from; upsets; urine; veces al; vence; ver al; verdad; veterinario; vez al; viendo; viene; vimos; visits; vitals; vitals wnl
  -4 vitamin; vivo; voy por; vuelto a; vuelva a; walter amanecio; want them; was asleep; wasnt; watched a; weather is; weight is; went fine; whatever
  -4 when the; which pill; who would; wife he; will be; will think; with arthritis; wnl; won; wondering; works; worrying about; would die; would the
  -4 write; wrong number; y alla; y ando; y como; y escalofrios; y estornudos; y gracias; y nos; y paro; y por; y que; y usted; ya puedo; ya salio
  -4 ya sano; ya volvio; yep countmein; yes but; yesterday but; yo me; you and; you keep; you or; yr; yr old
  -5 :number: elm; :number: he; :number: kilos; :number: miles; :number: o2; :number: today; :number: tome; :number: weight; a battery; a cheeseburger
  -5 a child; a cold; a escribir; a freight; a nail; a pain; a pound; a problem; a ride; a scam; about a; ac; acaba el; accept; afecta; agree with
  -5 agua aguanto; agua de; aire no; al cepillarme; all; all clear; almost died; am dying; am eating; am notinterested; amaneci en; ambulance company
  -5 an er; and back; and sugar; and they; and tired; and took; ando manejando; any more; anywhere; aplicacion; april; are pretty; are the; as rain
  -5 as usual; asi que; at bingo; babies; baja de; baja el; baja la; bajo control; belongs; belongs to; better than; bien la; bien mija; bien presion
  -5 bit sore; blanca y; bled a; bleeding money; bleeding ulcer; blood test; blooming in; blue sky; borrame; borrosa; both my; boto las; bought a
  -5 bowling; breathing machine; bring; broke a; broke my; buen; burned the; burns; burns when; but healthy; but not; but the; by text; cabeza fuerte
  -5 cafecito; calamina; calamine; calamine ok; call you; cambie; cambie de; camine al; camine media; can you; cancelar la; cancele; cansaditos
  -5 cansancio; cant pee; car died; car wont; carbs; carbs in; cause bleeding; cayo en; cayo una; cepillarme; changed my; changes; check ins; checked my
  -5 cheeseburger; chicago; chicago fire; child; choked on; cholesterol; ciega; ciruela; cita con; cita para; claro; clip; cobran; coffee; colonoscopy
  -5 come; common; como pido; con :number:; con esos; constipated :number:; contacting; contacting me; contesto; copy; coraje; corazon se; crema me
  -5 cuales son; cuando tomo; cuidadora; cunada; curita; cut it; dar de; darme de; daughter is; de anoche; de emergencia; de joven; de llover; de nino
  -5 de noche; de que; dead tired; debo llamar; dedo; dejeme pensarlo; dejeme preguntarle; dejo; del almuerzo; del susto; delete me; denies short
  -5 densitometria; derrame y; desmayaba; dia :number:; diabeticos; dijo que; dios la; disculpeme; do the; does he; does that; doin; domingos; don
  -5 donde boto; donde consigo; dont get; dont message; dont wish; dont worry; dos meses; dos pajaros; drew; drowning in; dry skin; duele la; duermo
  -5 el ano; el antibiotico; el bolsillo; el cardiologo; el examen; el hospital; el mensaje; el pastillero; el patio; el precio; el sol; el telefono
  -5 el tobillo; el ultimo; eliminar; eliminen; eliminen mi; embarrassment; embolia en; emergency room; en mayo; en orden; en un; encia; enfermera de
  -5 english; er nurse; era para; es; es buena; es bueno; es gratis; es lo; es malo; es normal; esas; escribe; eso cuanto; eso lo; esquina; esta de
  -5 esta feliz; esta muriendo; esta para; esta roto; estar en; este celular; esto no; estoy muy; estuvo bueno; explica; extrano a; faint when
  -5 falling leaves; falls this; falta de; fasting; favor no; feeling pretty; final; fine today; fino fino; fixed; foto; frank; freight; freight train
  -5 fresh; from singing; front; fui; gane; garden; getting these; girl; give; giving blood; god bless; good now; got to; gotita; gotita de; hasta la
  -5 hasta manana; have an; have one; havent fallen; hay alguien; heart doctor; heart healthy; heart to; heartburn; heartburn after; hearts are
  -5 help with; here; hi its; hierro; hierro me; historial; hora como; horse; hot; hot and; husband off; i changed; i consent; i forgot; i ran; i say
  -5 i see; i thought; i withdraw; ibuprofen; in; incision is; infarto con; ins; is about; is bad; is being; is for; is he; is murder; is swelled
  -5 it burns; it off; it rains; it stopped; itch; itching; its hot; jamaica; jesus; jiji; julio; just asking; just fine; kidney; kill the; killer
  -5 kilos; la clase; la encia; la esquina; la familia; la orina; la parada; la senora; la tarjeta; la tele; la tension; la visita; la vitamina
  -5 last spring; law is; le escriban; le mando; leaking; leaking all; leaves are; lechuga; left for; lentes nuevos; life alert; lights; like always
  -5 like you; llegan; llego la; lleguen; llore; lo dejo; lo pongo; los domingos; los lentes; lung; lung cancer; m; mad; mad at; mailbox and; make me
  -5 mamografia; manana; manana por; manda; mandan la; mandan otra; manden textos; manos; many carbs; mareos ni; mata la; matan; mayo; me a; me about
  -5 me cancelaron; me escriba; me explica; me gusta; me hincharon; me llame; me llegan; me llego; me lol; me molesten; me puede; me pusieron; me raspe
  -5 me textees; me the; me tomo; me tomorrow; me understand; me vuelvan; medicine and; mensajes a; message me; messages for; messages to; mi carro
  -5 mi cel; mi compadre; mi cunada; mi nina; mi radiografia; mia; miami; middlin; mile; miles; mio esta; miralax; mis ejercicios; misa; mmm; molesten
  -5 monday; more chest; moretoncito donde; morning pressure; mosquitos; mother she; mucho dolor; my; my age; my ankle; my brother; my exercises
  -5 my hands; my heart; my insurance; my nephew; my pharmacy; my pressure; my results; my visit; my water; nada mas; name off; necesito resurtir
  -5 nephew; neumonia; new one; next week; nieta me; ninguna eso; nitroglicerina; nitroglicerina se; no dolor; no ha; no problem; no sangro; no senora
  -5 no sir; no texts; no vuelvan; not me; nothing wrong; now just; nuevo no; number on; nunca la; nurse said; o no; oak; of embarrassment; of luck
  -5 of those; office on; ohio; oiga y; on it; on this; one and; open the; opt me; or just; orden; orinar desde; orino; otherwise; out please; out with
  -5 oxygen clip; oxygen company; pajaros; pajaros de; paperwork; parada; paramedic; parche; pare de; paren de; parking; paro; parque; part; passed my
  -5 pecho estoy; pensarlo; perfecta; perfecto; permiso para; pero ahi; pero yo; perro se; person; pico; pide; pito; please no; ponce; pongo curita
  -5 pongo en; poquito el; poquito la; pound; pray; precio; preguntar; preguntas; presion con; pressure has; print; puede comer; puede con; pueden hacer
  -5 puedo usar; pues quien; puso morado; put; putting; que esta; que ir; que quiere; que yo; queda; quede dormida; quemo; quemo el; quemo la
  -5 question about; quien le; quiere decir; quiero saber; quit sending; quitame; quitenme de; raining; raining here; rains; raspe; read; receive
  -5 receiving; remote; reportar; resurtir; resurtir la; right as; room is; running; runs; said call; sale un; sali; salio un; salvo; sangre el; saqueme
  -5 saquenme de; says yes; scheduled; scratchy; scratchy from; se acabo; se donde; see the; seguir recibiendo; send my; senior center; sent; sera la
  -5 set off; she ate; shot a; si autorizo; si estoy; sick and; siento normal; sigan mandando; sin fiebre; since i; since march; since the; singing; sir
  -5 sister is; skin on; sky; so am; solo quiero; son :number:; spanish; spring and; stahp; stone; stpo; street at; stroke support; stubbed; stubbed my
  -5 su hora; su sistema; sugar :number:; support group; sure yet; suspendan; tanto mensaje; tarjeta del; te de; telefono y; textees; textiando
  -5 texting my; that was; the babies; the dentist; the funeral; the grandkids; the heart; the mail; the month; the pharmacy; the pink; the program
  -5 the stairs; the thinner; the toast; them in; these anymore; these messages; they drew; thinner; this isnt; this list; thoughts; thumbs up; tickle
  -5 tiene loco; till i; time is; tired today; to fast; to get; to middlin; to opt; to report; to think; tobillo; todas mis; today :number:; todo bajo
  -5 todo en; triste; turning purple; two years; txting; tylenol; type; ulcer; ultimo; un cayo; un muerto; understand; unscribe; unsubscribe me; up by
  -5 us; usar la; uva; vacuna de; vi; viaje; video; viendo la; vino la; violets; violets are; vomito desde; vuelto; waiting; walked to; wants to; was a
  -5 was on; watched; water pills; what a; what this; what would; when does; when it; whos; with copd; with her; withdraw; wont eat; worry about
  -5 worrying; would decline; wt; wt :number:; y era; y eso; y nadie; ya estuvo; ya me; ya se; yard; yes to; yesterday i; yo bien; youmaytext la
  -5 your heart; your list; zapato
  -6 :number: dolares; :number: eso; :number: hoy; :number: oxygen; :number: same; :number: si; :number: sin; a bailar; a caminar; a los; a ok
  -6 a question; a runny; a su; a veces; about me; acabo el; acting up; address; again; age; aire estoy; al perro; alert button; alguna; all week
  -6 alla en; allergic to; allergies are; alone; am dead; and thank; andaba; andador; ankles; antibiotics; arde; are bad; atorvastatina; attack at
  -6 avion; back in; back is; baje dos; bajo la; before breakfast; better now; bien por; bisnieta; bleeding hearts; bolsillo; bored; brazo de; brazo por
  -6 bread; breathing treatment; brother; cabeza con; cada cuanto; cambiar mi; cambio la; can my; cancelled my; cancelo; cant open; cardiologo; chair
  -6 chequeo; cigarro; comezon; comio bien; computadora; con el; con estas; consigo; corte el; cough; couldnt be; cover; covered; cruz; cuando debo
  -6 cuando estaba; curiosidad; da dolor; dad hasnt; dancing; de mandar; de molestar; de pulso; de salud; dejar de; dejenme en; del agua; del seguro
  -6 denise; derrame hace; desuscribir; diabetes; diarrea; did i; die for; dijeron que; dios; do my; does it; does my; doing great; dolares; donde
  -6 done with; dont have; dont like; dormido en; draw; drops; duele un; durmiendo; edad; efecto secundario; effect; effect of; ejercicios; el cigarro
  -6 el numero; el seguro; ella esta; embarazada; en; end and; entendi; era el; es este; es mi; escribiendo; esos mensajes; espanol; estaba embarazada
  -6 estoy muerta; fa; factura; fair to; fallecio; favor de; feels fine; feet are; feliz y; fiesta; flyers; follow; for face; for two; from your; fue el
  -6 funeral; gained :number:; gano; goes out; golf; got your; grandson is; group; grupo; gusta; gym; ha caido; hace; hacen; had; had her; hago
  -6 handicap; he gets; hearing aid; heart; heart goes; heart surgery; herida; hermano; hice; hijo y; hinchados; hoy no; hubby; i forget; i meant
  -6 i only; i passed; i still; i stop; ill think; in love; in may; is full; is out; is wrong; jabon; jajaja presion; job; just a; just tired; keppra
  -6 la artritis; la aspirina; la atorvastatina; la dieta; la fiesta; la herida; la losartan; la placa; la prueba; la receta; la terapia; laboratorio y
  -6 las convulsiones; late husband; le da; le echo; limpio; llego el; lloviendo y; loca; los mensajitos; los nietos; los tobillos; love with; luego le
  -6 maam; manana y; marzo; mas por; me anything; me ask; me paso; me perdio; me pico; me pongo; me recomienda; me salgo; me tienen; me up; meant
  -6 meant i; medicare cover; medico; mejor que; mercado; meses; mi bisnieta; mi corazon; mi hermano; mi vecina; mijita; mis resultados; mom says
  -6 moquera; more messages; more than; much better; murio el; murio la; my arthritis; my chart; my foot; my insulin; my mind; my sisters; my stroke
  -6 my two; my urine; my weight; nah; nail; nena; night; ninguno; no autorizo; no conteste; no emergency; no entendi; no fue; no hinchazon; no los
  -6 no necesito; no quiero; no symptoms; no vomiting; noon; nope notinterested; nosotros; now breathing; numbers :number:; off and; ok with; on tuesday
  -6 once last; operaron del; optout; or :number:; our street; oxygen delivery; paciente; pain a; pain short; papa murio; parar de; party; peachy
  -6 percent oxygen; permission; pero estoy; perro le; persona; pico un; piel reseca; pill and; pills with; pita; planta; por telefono; por un; pregnant
  -6 preguntarle a; preguntaron; presion buena; puede ser; puedo tomarme; pura; purse; que ayer; que tomo; quiere que; quiero dejar; quit coming
  -6 quit texting; rash on; recibiendo; recomienda; rehabilitacion; riesgo; risk; roses; sabado; saber si; said to; sane; sangre que; says she; screen
  -6 screen and; se acaba; se toma; secundario; semanas; senior; servicio; shot in; side effect; sigan escribiendo; silla; simon; since sunday; sisters
  -6 slept :number:; stomach is; stop all; stop por; stopped my; stress; stress test; subi :number:; sueno; suicide prevention; sus pastillas; symptoms
  -6 system; tantito; tapon; tengo moquera; tengo riesgo; tension; the car; the message; the senior; the stroke; the text; the texting; the wind
  -6 these bills; think so; this pain; this pill; tipo; tmrw; to lunch; to quit; tobillos; tomarme un; took her; un dia; un mosquito; una muela; undo
  -6 undo it; unenroll me; unsubcribe; unsuscribe; unto; vecina; vertigo; vomiting no; voy en; want it; was pregnant; was the; well here; well today
  -6 what are; with that; wont start; would kill; y al; ya basta; ya la; ya parenle; ya termine; yes please; yes signmeup; yo estoy; you all; you have
  -6 you know; your system; youre
  -7 :number: a; :number: at; :number: esta; :number: me; :number: ox; :number: so; a day; a stroke; a teenager; absolutely; aburrimiento; aceptan
  -7 acondicionado y; agree to; al dia; am in; amaneci; amanecio bien; ambulance bill; an old; and doing; and had; and so; appointment is
  -7 appointment on; arde al; are blooming; are chapped; at breakfast; at my; back; be in; before bed; bien comio; bill is; bleeding no; blessed and
  -7 blood draw; blooming; borreme; borren mi; boton; breath away; buena :number:; but ok; cake; caliente; call her; calls; camine :number:; cantando
  -7 cardiac rehab; celular se; chapped; chico; choir; christmas; clase; clase de; comio y; como le; como nueva; contact me; copd; cramps; cramps at
  -7 cuales; cuando despierte; cuanto es; dan; de aburrimiento; de hambre; de mandarme; de textearme; delete; dentista; despierte le; desuscribirme
  -7 dieron; diet; dieta; dio el; do you; does medicare; doesnt want; domingo; don walter; dont agree; dos dias; dos libras; dry and; duda; dying of
  -7 ears; eight; el arroz; el domingo; el formulario; el gato; el internet; el jardin; el potasio; em; end the; enseno; escribir; esmalte
  -7 esta :number:; esta mal; esta muy; esta pastilla; este telefono; estoy como; estoy mareada; fair; fall; falls no; feel wonderful; feeling better
  -7 fiebre no; for chest; for her; for this; forget; formulario; frijoles; fue :number:; gained; gato; giving; good day; grapefruit; hace dano; hacer
  -7 handles; hay sangre; hearing; heart of; heat is; her when; hoy camine; huh; i cried; i decline; i lost; i said; i will; iglesia; igual que
  -7 insulina se; ir en; is better; is dead; is killing; is to; it bad; it in; la de; la he; la iglesia; la noche; la sopa; la una; labios resecos
  -7 las :number:; las manos; laughed so; le doy; le pregunto; llover; lonely; lonely on; los frijoles; lose my; luck; madre; me dieron; me dio
  -7 me duelen; me enseno; me manden; me molesta; me think; mean; medicaid; mejor con; mensages; mi celular; mi permiso; mis nietos; molesta; movie
  -7 murio en; musica; my ears; my emergency; my late; my potassium; my refill; my sugar; nearly; necesito mas; nina; nine; nino; nitido; no hay
  -7 no headache; no suicidal; no thanks; nuevos; numero equivocado; numeros; off of; off this; ok to; on monday; on sundays; once when; opting
  -7 opting out; orinar y; other; out to; papa tuvo; papeles; pare; parte; pastel; pavo; pelicula de; pelo con; pill is; pills on; placa
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
  -8 cold weather; come thursday; computer; con ese; conteste; corazon esta; cost; couldnt breathe; coumadin :number:; cream; cried; cuantos; cuenta de
  -8 cuff is; dandy; dar; daughter; de lo; de mensajes; dentist; derrames; desist; dio :number:; do if; does the; dolor ni; dolor no; dont contact
  -8 el alma; el domino; el pelo; elm; emergencias; emergency contact; en casa; en las; estafa; este calor; estos mensajes; feel great; five; flema
  -8 forgot; gone now; got a; granddaughter; hace :number:; hace mucho; have my; her stories; history; home; how many; hurting myself; i pee; i signed
  -8 i take; in law; in march; is going; is ok; it at; ivy; june; keep my; la bendiga; la mia; la nevera; la novela; lady; las pastillas; las tiritas
  -8 law; lentes; leo; lisinopril; llama; lo voy; lose; lost :number:; lotion; mandando; mande; me alone; me dijeron; me mande; mes pasado; mi contacto
  -8 mine is; mio; moreton; moved; muela; muerta de; my catheter; my glasses; my inhaler; my knees; my seizure; nada; necesito mi; needs a; nevera
  -8 ni nada; ni se; nice; nieto; nights; no encuentro; no nothing; no pienso; not now; not suicidal; nunca he; of these; off; ojo de; on arm; on tv
  -8 one of; pain denies; paramedico; paren; passed away; pastillero; patio; pay; pee and; permiso; pie y; pm; poison ivy; por aca; por eso; potassium
  -8 pregunto; problem; problema; quien me; quien sabe; quiero cancelar; quiero mas; quitar; quiteme de; resecos; rompio el; roto; sacar; salir de; sano
  -8 se ha; si algun; si no; si tengo; si y; siento muy; sign; sin problemas; snores; snores like; sulfa; support; tanto cantar; textearme; texto
  -8 the medicine; the phone; this phone; this texting; thumbs; till :number:; tiras; to have; tomar la; tomo todo; un derrame; un moreton; una pregunta
  -8 una una; until; uti; visiting; walker; warm; water pill; wedding; what time; when should; with; with these; with this; wonderful; would i
  -8 xray results; y bien; y les; y nunca; y yo; ya esta; ya tome
  -9 :number: before; :number: blood; :number: el; :number: is; :number: over; :number: presion; :number: since; a baby; a este; a refill; a side; a1c
  -9 ahorita no; all gone; am :number:; am ready; analisis; and ate; and going; ano; another one; artritis; as a; asked; avisos; ayer :number:; bad for
  -9 battery in; bill came; block; blood drive; broken; button; cancelaron; candy to; cantar; change my; chart; choke; cita del; claritin; cold
  -9 colesterol; consent; constipated; copay; corazon de; corazon en; de derrame; de los; de mi; deje de; depende; depends; dia me; dijeron; eat; eating
  -9 el; el cafe; el frio; el mes; en papeles; es para; esta contento; esta roja; estoy en; estrenido; estuvo; every day; excelente; fainted candy
  -9 fine now; free; friend; from :number:; from this; gardening; get; good today; gratis; hace dos; hair; havent had; having any; he caido; how much
  -9 i didnt; i never; i use; ill; inr; internet; is broken; is sleeping; is the; is tuesday; it ok; its fine; jardin; joven; kindly; knees; know if
  -9 la presion; lab; las rodillas; leaves; llamar; mail; mandarme; mando; me mandan; me murio; me quemo; me texteen; mi comadre; mija; morning pills
  -9 my breathing; my chair; my friend; my pills; my walk; necesito; ni un; ninguna dolor; no blood; no deseo; no soy; noche y; not; not bleeding
  -9 not right; not short; not sure; nunca me; oatmeal; of a; of breath; of this; on time; our; pain today; pain wont; papel; paper cut; parar; parenle
  -9 pasada; pido; pila; pill bottle; please cancel; poner; poor; problemas; puedo abrir; pues; pulso; put my; quiero recibir; refills; rehab; reseca
  -9 retiro; rodillas; safe; salgo; salud; saquenme; saturday; say; say no; says no; semana pasada; sera; si quiero; sin hinchazon; sistema
  -9 small bruise; so; sore from; stroke in; subi; sure thing; tal vez; tell her; tenia; the dead; the nurse; the same; to call; to church; to talk
  -9 toast; toca la; todo normal; toenail; too low; transporte; un :number:; una pelicula; vitamina; vomite dos; vomited twice; vuelvan; vuelvan a
  -9 walgreens; wants; watch; weighed; where do; wound; y comio; yes and
  -10 :number: despues; :number: libras; :number: pounds; a dormir; a good; a mi; aca; acabaron; acabaron las; acabo la; algun dia; alive; antes de
  -10 are killing; asking; ate his; baby; bateria; been :number:; behind on; bien hoy; bien y; breath no; bruise on; bueno; cant find; cero dolor
  -10 choked up; compadre; con las; con quien; count; ct; cubre; cuff; de ahi; de escribirme; de eso; de risa; death of; delivery; desayune avena
  -10 desayuno y; desmaye una; did my; die of; dizziness; dose; duelen; el dedo; el jueves; el polen; else; equivocado; esta lloviendo; estas
  -10 este numero; exercises; extrano; farmacia me; fell behind; find; from the; gave me; gets; grandkids; hambre; hands; have a; healthy; hermana; hmm
  -10 hoy :number:; i could; i used; insurance; it and; itches; kill for; la cuenta; la del; la risa; laboratorio; labs; late; lloviendo; longer
  -10 losartan; luz; mama tuvo; me acabaron; me sigan; mensajitos; mi hermana; mi nieto; mi receta; mild; missed; money; moretoncito; my ankles; my dog
  -10 my numbers; ni dolor; nieta; no falta; olvido la; once in; passed; polen; portal; pressure cuff; prueba; puedo dejar; que crema; que hora
  -10 quit smoking; quiteme; quitenme; resultados; se lo; set; siento de; signed up; tele; texteen; texting me; the chest; the hospital; the pill
  -10 they said; this heat; toronja; trouble breathing; un moretoncito; ver a; vez; vomiting since; want out; was; work; y azucar; yeah right
  -11 :number: if; :number: last; a; a quien; about; afford; ahorita estoy; am i; ando al; anos y; any chest; at; bailar; be texted; be the; been dizzy
  -11 boredom; but i; cabeza leve; cancelen; cant afford; con mis; contacto de; control; cousin; depressed; deseo; dinner; doing good; dormi; doy
  -11 durmio toda; el papel; el stent; er; estoy deacuerdo; examen de; feeling fine; feeling great; find my; fine and; fino; flu shot; form; good here
  -11 hace anos; had any; had chest; havent fainted; his pills; i stopped; isfine; killing; killing me; la bateria; la luz; la oficina; let; let me
  -11 live to; lo mejor; man; mandar; mareada; mareos; mas textos; me dejo; me olvido; me quedan; miss; murio de; murio mi; my bill; my cousin
  -11 my granddaughter; my pill; need to; never had; no longer; now at; nuevo; of boredom; oficina; olvido; pain or; pastillas con; pelo; pica la
  -11 pill box; poco de; pollen; prefiero que; pretty; quedan; question; quien habla; quiten; refill on; rico; ride; sintomas; sirve; small; stories
  -11 stroke of; sugar was; tal; talk now; tambien; tanto; tenido dolor; terapia; texted; the doctor; the neck; therapy; these texts; this week; tiempo
  -11 took both; turn; tuve; usual; vez en; vivita; vivita y; was :number:; we; would; yall
  -12 :number: years; a bit; a que; acabo; acondicionado; after lunch; ahead; ahead and; aire acondicionado; all is; am alive; and :number:; ano pasado
  -12 aparato de; arthritis; as always; ask my; avena; blood work; borren; broke; bus; caidas; call me; cambiar; cambio; cant keep; chest cold; chiquito
  -12 cuando es; cuanto cuesta; de fumar; de tanto; del azucar; doing well; domino; dont send; dormi como; el viernes; es la; escribirme; fainted once
  -12 feel fine; fin; for the; fumar; glasses; go ahead; gripa; hearts; hija; hinchazon; hon; infarto; interesa; is good; is well; knee is; la tienda
  -12 le pongo; leave me; leve; los :number:; los pies; los textos; lunch; me again; me from; me interesa; me mata; medicine; murder; my toe; no acepto
  -12 no falls; no mas; no thoughts; not bad; novela; of hurting; one; paper; para la; paso; pastilla del; perro; puedo dormir; quito el; quizas; rash
  -12 refilled; slept like; smoking; so i; take my; te; termine; the clinic; this number; till; to death; took his; tuve una; walked :number:
  -12 what number; wish to; wrong; yellow
  -13 :number: azucar; :number: pulso; :number: th; a pensar; about it; abrir el; bills; breakfast; caido; cansada; changed; church; como un; de esto
  -13 de sangre; dead battery; debo; dejenme; deprimida; early; eggs; el martes; ella; en paz; esta matando; get the; grandson; hospital; i quit; is too
  -13 it out; la; la enfermera; la rodilla; last month; last week; laughed; laughing; llego; march; me dijo; me rompio; mi cita; mi nieta; mis medicinas
  -13 my daughter; my feet; my tv; ni falta; niega; nietos; ningun; no; no gracias; none; pelicula; pensar; please; por el; primero; quiere
  -13 quiero participar; room; saber; sacaron sangre; salt; same as; scared; show; sigan; signed; son; stop by; strips; th; the :number:; the messages
  -13 tienda; tiritas; to see; tome mis; tos; tranquila; used to; viernes; visita; weather; wed; who is; yeah; yess
  -14 :number: anos; :number: sugar; a las; a new; abrir; after; algun; alright; are; cause; cayo el; check; chevere; cold is; comadre; como se
  -14 contacto; denies chest; derrame; desde el; detener; donde me; duele nada; end of; era; esta semana; first; happy; jueves; lista; martes; me out
  -14 me pueden; mi hija; mosquito; not dizzy; novedad; nueva; numbers; otro; out of; paz; pee; please dont; que si; quede; red and; remove my; rompio
  -14 runny; runny nose; same; sending; sin novedad; some; text me; the office; to be; up the; vecino; with my; ya; yo no
  -15 :laugh:; :number: dias; all good; am good; azucar :number:; cease; countmein; de maravilla; desayune; desayuno; died of; dog; dont text
  -15 el celular; el programa; falls; feeling; how do; i call; is fine; is red; is sore; killed; later; le digo; los mensajes; maravilla; maybe
  -15 me acabo; mi telefono; my grandson; my number; no me; no problems; nope; not having; office; oxigeno :number:; pounds; pregunta; pressure :number:
  -15 problems; program; puedo comer; rodilla; roja y; se murio; siento mejor; since yesterday; sleep; street; those; tienen; todo; tome las; watching
  -15 year; youmaytext
  -16 a heart; about my; ahogo en; alive and; am well; and kicking; autorizo; breathing easy; buena; cancel my; chest of; class; company; contenta
  -16 crema; da; dejeme; derrame en; drawers; el lunes; en mi; estos; feeling good; flu; hago si; i miss; is this; kicking; mata; matando; me quito
  -16 me sacaron; muero por; ni; no fever; of drawers; orinar; participar; programa; sad; sal; say yes; signmeup; start; stopped; take me; thursday; toe
  -16 tome la; when is; yes i
  -17 :number: after; :number: pulse; al; aqui; bruise; claroquesi; coleando; contact; cuenta; de baja; dejar; do; dont; drive; el doctor; enfermera
  -17 esos; for my; friday; guess; have chest; i guess; infarto en; la insulina; libras; luego; lunes; me he; message; metformin; mi numero; mis
  -17 my medicines; no manden; pies; pills and; rain; results; sacaron; seguro; stent; sus; the blood; tired; todo tranquilo; una vez; ver; y :number:
  -17 y coleando; yep
  -18 alla; am fine; asleep in; at night; away; basta; calor; clinic; como siempre; cual; deacuerdo; dia; did; discontinue; feel good; feet; haha
  -18 he tenido; hoy; i would; informacion; la cita; me tiene; my phone; my sister; next; no swelling; otra; pasado; pie; please stop; ran out; revoke
  -18 sister; stopall; tenido; the; tomorrow; uno
  -19 :number: this; anymore; ayer; before; bingo; choked; complaints; contento; death; dejen de; digo; doing; examen; feliz; heat; i get; is a; is that
  -19 la lista; leave; les; me escriban; me pica; me quede; me toca; medicinas; my appointment; no bleeding; no complaints; pero ya; pharmacy; pica; por
  -19 pus; ran; rechazo; recibir; sunday; tengo que; them; there a; toca; usar; walked; who; would like; years ago; yet; zero
  -20 a little; am ok; chest xray; comio; complain; day; esa; escriban; i agree; i havent; if my; igual; it; la clinica; like to; mandan; mes; mine
  -20 my :number:; peso :number:; que; risa; salir; semana; un poquito; usted; which; xray
  -21 :number: no; cant complain; end; esto; fell asleep; hasta; la farmacia; list; need my; needs; no more; notinterested; pastillas y; peso; se puede
  -21 siempre; that is; the new; the texts; tuvo; tv; un poco; visit; weight :number:
  -22 :number: days; acepto; as; cero; chest pain; clinica; de; de pecho; deje; dejen; dry; dying to; easy; estoy bien; farmacia; last year; medicines
  -22 no trouble; receta; stroke; take; weight
  -23 :emoji:; always; ando; antes; blood pressure; como me; del; el :number:; from; jajaja; la metformina; la pastilla; mensaje; nurse; para el; poco
  -23 pongo; shot; tuvo un; will
  -24 ask; dijo; for; fue; knee; la vacuna; me la; month; no he; no short; quito; sin dolor; slept; thanks; to know; todavia
  -25 :number: :number:; cant sleep; esta bien; if; info; los; metformina; my blood; opt out; pecho ni; this; tuesday; yesterday
  -26 :number: en; any; comer; could; died; medicare; muero de; my knee; ni me; poquito; quiero que; test; tranquilo; un infarto
  -27 ahi; at the; camine; ese; muy bien; pueden; pulso :number:; took my
  -28 days; decline; dias; havent; sure
  -29 ayunas; en ayunas; hay; me off; oxygen :number:; should; tomar; vacuna; when
  -30 agree; este; never; no pain; opt; or; pain no; remove; they; week
  -31 asleep; battery; celular; denies; how; more; old; sin; su; years
  -32 ha; is there; last; new; puedo tomar; said; tengo dolor; today; ustedes
  -33 :good:; appointment; can; mas; no tengo; nunca; siento bien
  -34 anos; cuanto; is it; need a; pill; refill; that
  -35 baja; can i; pulse :number:; what
  -36 cancelar; great; ninguna; number; pastilla; should i; telefono
  -37 do i
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
  -65 eso; good; si
  -79 fine
