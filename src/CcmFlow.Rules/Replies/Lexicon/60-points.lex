# Points of words and of two neighbours, learned from the labelled texts of the tests: `CcmFlow.RulesBench points` writes this table anew.
# They raise a text in which no rule found anything, never the other way round. "points <least> <least-beside-urgent>
# <before>": a text of n words needs before + (sum of its points) / sqrt(2n) to be least or more, and more where a rule found it urgent.

points 22 30 -5
  64 respirar
  63 wont
  59 no puedo; sangre
  58 repente
  56 vivir
  53 fainted
  52 cant
  51 ambulancia
  50 aire
  47 and
  46 creo
  45 fuerte
  44 blood; lado
  43 dice; el pecho; face; me estoy; myself; y no
  42 chest; tome; words
  41 head; vida
  40 ambulance; drank; having
  39 living; tomo
  38 air; cara; choking; desmaye; me desmaye; siento; swallowed; thinking
  37 and i; bad; like; unconscious; veo; y
  36 breath; despierta; i cant; left; respira
  35 throat
  34 breathe; creo que; hi; mucho
  33 and my; convulsion; de :number:; dolor; emergencia; mom; que no; suddenly; tiene
  32 cant breathe; dad; esta; floor; my head; no sabe; pecho; she; siento que; sudden; vomiting; want to
  31 despertar; hard; la cara; no despierta; puedo respirar; up
  30 arm; brazo; feels; izquierdo; leg; life; lips; live; mama; me puse; no puede; piso; responde; se; to live; worst
  29 isnt; numb; on the; pills; quiero vivir; wont stop
  28 black; desmayo; having a; he is; husband; la cabeza; lengua; marca; morirme; of my; puedo; puse; right; seguir; took; vision; voy a; wife
  27 :sos:; am having; doesnt; feels like; he; i think; just; la mano; mano; mi esposo; mucha; no respira; no veo; pain; responding; seizure; think i
  26 am going; bano; better off; bleeding; boca; confused; convulsiones; doble; esposo; hablar; house; la boca; mi papa; overdosed; ox; palabras
  26 please help; saturacion; the floor; twice; whole
  25 alguien; an; blue; down; from my; garganta; gasping; glucosa; going; hit; mi mama; que me; side; tongue; una ambulancia; vomitando; went
  24 aguanto; auxilio; breathing; cabeza; collapsed; derecho; esposa; estar; eye; hinchada; inconsciente; matar; meter; no para; ojos; ok but; papa
  24 paramedics; presion en; sangrando; think; thinking about; voy; wake; y me
  23 a :number:; ayudenme; confundida; fistula; getting; habla; hurry; its; las palabras; los ojos; morir; necesito ayuda; no aguanto; no reacciona
  23 not ok; ojo; perdi; pero me; quiero; reacciona; says; sentido; severe; to kill; todo el
  22 :number:; accidente; bien pero; cai; call :number:; el piso; hand; hijos; hurts; la lengua; matarme; mi esposa; mouth; my face; no siento; over
  22 pienso; pulse ox; respiro; sabe; shaking; speech; talking; to end
  21 al :number:; be; bleeding from; carro; chest hurts; cosas; de sangrar; emergency; en :number:; gas; glucose; help me; i fainted; la manana; labios
  21 lot; my left; no responde; reaccion; reconoce; sangrar; seeing; she is; sitting; strok; tight; took too
  20 by; cant get; cant stop; como; consciousness; dando; de pastillas; doesnt know; el dolor; en el; end it; levantar; me cai; me voy; mis hijos
  20 piernas; salen; sat; se tomo; something; tell; tengo el; terrible; this morning; vomite; y estoy
  19 :number: de; a lot; belly; by a; closing; fainted twice; hablo; hallucinating; help now; his; lost; mama no; medio; mi vida; mucha sangre; my arm
  19 my hand; nariz; no respiro; of living; point; reads; se esta; vibora; wake up; woke
  18 a car; a nadie; be dead; bp; conocimiento; de estomago; deja; double; esposo no; ever; feel like; ganas; ganas de; going to; heavy; i keep; in my
  18 into; is :number:; keep; kitchen; la nariz; la vida; llame; los labios; me puedo; me salen; my husband; ox :number:; oxygen is; pastillas; pensando
  18 pienso en; rapido; respiracion; slurred; tengo la; times; tongue is; took :number:; un dolor; un lado; up blood
  17 a seizure; agarro; anda; bathroom; cant breath; cloro; con dolor; convulsionando; cuerpo; cut; fainting; fell; for air; half; hour; hurting; i am
  17 is numb; la pierna; llamen; me muriera; move; muriera; my chest; my leg; my speech; negro; off; oximeter; pastillas para; pierna; rato; se le
  17 seguir viviendo; since this; sobredosis; someone; squeezing; stuck; sudorfrio; there; unbearable; viviendo; vomited blood; would be; wreck
  16 :number: and; acabar; acabar con; accidente de; ahogando; at once; bs; car; care; choking on; de carro; drooping; en la; estarian; estarian mejor
  16 estomago; estoy; glucosa :number:; is swelling; keep fainting; la garganta; lado izquierdo; le; left side; lost consciousness; marca :number:
  16 me desmayo; me hace; me queme; me tome; mejor si; might; morados; mover; queme; reaction; sangro mucho; send; still; sudor; sweating; table
  16 temblando; there is; tonight; traigo; una; unresponsive; vomit
  15 a minute; an hour; bajo a; bg; bg :number:; burned; but my; cada; came; care if; conoce; desde la; el conocimiento; el peor; esta convulsionando
  15 glucose :number:; i was; in a; insoportable; is hurting; jaw; like a; lips are; me entra; minute; mom is; mornin; muchas; my neck; not responding
  15 now; of blood; only; oxigeno en; paramedicos; puede; puedo levantar; reading; sangre de; shocked me; stomach; stomach pain; this mornin; un carro
  15 y se; you for
  14 :number: what; :number: with; :number: ya; abajo; accident; agarrar; ahogandome; an ambulance; breathing is; by mistake; call; chest pressure
  14 clots; coming; como cafe; copperhead; cut my; de mas; desmaye en; desperte; despues de; dont know; el aire; el brazo; electrocuted; emergency help
  14 ending; es emergencia; face is; fainted in; feel; got; gun; has no; her; hincho; kill myself; la fistula; la vista; last night; me mordio
  14 me reconoce; mistake; mordio; my mouth; nobody would; noche; out at; panza; papa no; pecho y; perdi el; perdi la; please call; please hurry
  14 puedo parar; quedo; quiero morirme; respirando; sangra; sangrando mucho; se trago; sentado; spo2; stop bleeding; struggling; suelo; swelling
  14 the pain; tightness; to die; tragar; trago; vista; vomite sangre; water; what do; woke up
  13 abre los; all over; am; and now; atropello; badly; bajo; bed; body; bright; bright red; chest is; choque; confundido; coumadin; de matarme
  13 de vomitar; desde; dificultad; dio una; donde estoy; el lado; enredado; entra; estoy sangrando; eyes; fainted at; feo; fever :number:; high; hijo
  13 hincho la; hirviendo; husband is; in the; into my; llame al; looks; me atropello; me cuesta; me hincho; mejor me; mi hijo; minutes; mismo
  13 mordio una; my legs; my life; my wife; my words; nadie; neck; need an; no abre; no feeling; on; peor; puedo mover; rattlesnake; red blood
  13 repente no; resuello; se desmayo; seizures; shocked; sin mi; suicidio; tengo; texting i; the bathroom; the point; to sleep; turned; una hora
  13 vomitar; when i
  12 :number: con; :number: for; :number: por; a la; a matar; abre; acting; am so; angina; anoche; ayuda de; ayudeme; ayudeme por; azucar; bs :number:
  12 como si; dedos; deja de; del bano; derepente; dialysis; dos veces; duele mucho; espuma; esta dando; esta noche; everything i; except; fast; fire
  12 for me; found; frasco de; fuerte de; harold; headache; hives; inhalador no; is slurred; is talking; isnt breathing; juice; know where; la mitad
  12 la panza; labios morados; like i; los dedos; me quiero; mitad; morning; mucho el; my right; need :number:; need help; no agarro; o2; one side
  12 oximetro; passing; pastillas de; pensamientos; pensando en; pero no; pistola; please send; pressure in; puso; quiero seguir; quisiera; recognize
  12 rest; right now; salen las; sangrado; sat :number:; sense; slurring; smile; soy; sugar at; tell my; tengo pensamientos; the bed; the whole; three
  12 tome muchas; too many; turning; un ojo; una emergencia; va; ve; veo doble; vomiting blood; vomito; wish i; ya tengo
  11 :number: now; a time; acuesto; all night; ambulancia por; and he; and its; and not; arent; arent there; arrastrado; at a; azucar de; be here; been
  11 bleeding bad; bottle; bottle of; breastbone; bunch; bunch of; cai y; can only; casa; chueca; cierra; cleaner; cleaning; coagulos; coffee grounds
  11 dad is; dando un; de las; de oxigeno; diganle; dont see; drain; drain cleaner; dropping; el ojo; emergency please; empezo; enough air; escalera
  11 esposa no; estar muerta; estoy muriendo; even; everywhere; fell and; fell out; frasco; grounds; hablar bien; he has; here anymore; himself
  11 hit head; hueso; ice; is having; is unconscious; is very; know who; la escalera; la pistola; like coffee; limp; live no; llamen al; looks like
  11 manden; me acuesto; me cierra; me conoce; me falta; mejor sin; mi oxigeno; mis piernas; my breastbone; my jaw; my nose; no deja; no le; no tiene
  11 no voy; nobody; off the; only say; overdose; oxigeno; peor dolor; pero; presion; pressure pills; que seguir; quiero despertar; quiero matar
  11 quiero morir; quitarme; reaccion alergica; reason; reason to; respira bien; sabe ni; saturacion de; side of; smile is; speaking; sugar is; suicidal
  11 the kitchen; the pills; the table; thinking of; through; toilet; trouble speaking; whole bottle; wife is; words at; worst headache; y el; yes yes
  10 :number: min; :number: times; a bunch; about to; afternoon; agua; and dizzy; ataque; attack i; ayuda me; azucar esta; barriga; be alive; be better
  10 behind my; bien fuerte; bit me; bone; breath at; bridge; cabeza y; calentura de; cama; cant move; car accident; chest and; chst; cierra la; cocina
  10 corte; crooked; de abajo; desmayado dos; die; dormido; droop; duele el; el glucometro; el oxigeno; error; es un; esta respirando; estar muerto
  10 este mundo; esto es; everyone; everyone would; fever; garganta hinchada; gasping for; glucometro; grease; hablo enredado; had my; he had; head on
  10 heart pain; helping; hip; i cut; i just; insulina; inyecte; it all; just now; la respiracion; legs; many; me corte; me inyecte; me muero
  10 me responden; me sale; meter says; mitad de; mouth is; muero; muy fuerte; my kids; my o2; my throat; my toes; my whole; necesito una; ni el; ni la
  10 not helping; of pills; of suicide; plan; plan to; puede hablar; puedo despertar; pulse oximeter; purple; quedo sin; quiero hacerme; rather
  10 rather be; reads hi; really; respiro muy; responden; sabe donde; sale; saturacion :number:; seguidos; send someone; siento la; since breakfast
  10 slipped; speech is; spo2 :number:; sudando; swallow; swelling after; the bridge; the left; things; tiene los; to shoot; todas las; toes; tosi
  10 turning blue; va a; very; viva; vivir mas; was dead; way to; while; worth; would rather; y tomo
  9 :number: on; :number: please; :number: y; a breath; a pill; a strok; about :number:; abuela; aceite; ahogo cuando; alcanzo; alguien ayudeme; all of
  9 am bleeding; aparato dice; arms; at :number:; atropello un; awful; ayuda por; ayuda ya; bite; blood this; boiling; boiling water; cada vez; cadera
  9 caida; cant feel; cara dormida; carne; con dificultad; con todo; con un; corazon me; corte las; cosas sin; dan ganas; de momento; del cuerpo
  9 demasiadas; demasiadas pastillas; desde hace; desperte ahogandome; dice lo; dolor fuerte; dormirme; dropped to; el oximetro; ending it
  9 esta ahogando; even with; fainted this; fue de; fuerte en; garage; gave myself; glucometer; good at; grandma; hard to; helada; hit by; horrible
  9 house is; i drank; i overdosed; i wrote; is; is bleeding; is drooping; is unresponsive; isnt responding; it was; keeps; kids; kill; know what
  9 la cadera; la cama; la cocina; las venas; left arm; lengua hinchada; lips look; llega; los dos; lot of; lots; low :number:; manden ayuda; me esta
  9 me i; me llega; mi azucar; mi brazo; muchas pastillas; my belly; my hip; my lips; my vision; ni quien; nitro; no alcanzo; no esta; no quiere
  9 no relief; not breathing; number :number:; on eliquis; pain in; para vivir; pecho cuando; pecho que; pego; piernas no; point in; por error
  9 por favor; porque; puedo agarrar; puesto; quiero acabar; quiero matarme; quiero quitarme; quisiera estar; razon; razon para; real; real bad; recto
  9 relief; ronchas; sale sangre; says hi; says lo; send help; shower; si me; siento las; sigue; sin sentido; so bad; somebody; soy la; stuck in
  9 sugar reading; sweaty; tengo :number:; that arent; the bleeding; the garage; the shower; the use; then; then i; this afternoon; thought it
  9 throat is; tirada; toda; took a; top; top number; tuvo dos; un accidente; up after; urgente; use of; used my; veces hoy; venas; venga; veo nada
  9 vista de; vomitando sangre; vomited; was gone; went off; wheezing; with chest; wont wake; xarelto
  8 :number: when; a alguien; a gun; abdominal; abdominal pain; abri; accidentally; accidentally took; agua hirviendo; ahogando con; ahora; al corazon
  8 al hospital; algo; algo como; alguien rapido; and vomiting; arriba; arriba de; asi; at rest; ataque al; atorado; azucar arriba; bad i; bajo :number:
  8 bit by; bleeding a; bleeding heavily; bp :number:; brazo derecho; brazos; breath good; burn; burn on; burned my; but; came on; came to; cant swallow
  8 cant walk; carta; caso; cayo y; clean; coldsweat; confusion; contesta; corto; cosas que; coughing; darme un; de cafe; de lado; dead; dear just
  8 decir; descanso; do this; donde esta; drank some; dropped; dying; el bano; el frasco; en darme; en suicidarme; end my; entra aire; estan dando
  8 estoy pensando; everything; faint; feeling in; fingers; fuego; full of; gasp; gibberish; hablando; hace nada; hace una; have the; hay fuego; heavily
  8 hit my; hour ago; huge; i been; i can; i wish; in both; in chest; infarto creo; is crooked; is hallucinating; is on; is unbearable; just sitting
  8 kind; las piernas; lay; laying; levantarme; level; like its; lo puedo; los pulmones; lungs; mailbox; making; mama se; marca hi; marido; matar a
  8 me deja; me mato; me pasa; meter reads; mi abuela; mi marido; momento; morning on; much insulin; much medicine; muy mal; my son; my thumb; my wrists
  8 need; ni donde; no contesta; no pulse; ojo derecho; on fire; on one; own house; oxygen sat; para de; para siempre; perdido; perdido no; pero ahorita
  8 pills for; pouring; puedo hablar; pulmones; quita; racing; reading :number:; rope; sangrado que; sangrando de; saw; say two; sentido a; shrimp; skin
  8 son is; stop the; straight; struggling for; suger; take all; tanto el; tengo ganas; this is; thumb; to :number:; to on; tome demasiadas; tome todo
  8 took way; tosi sangre; tres; tub; two words; un rato; una convulsion; una vibora; walk to; who i; wifes; words are; worst pain; wrists; y tengo
  8 y ya
  7 :number: descargas; :number: fever; :number: percent; :number: units; about ending; about suicide; after eating; agua me; aguanto el; al bano
  7 aliento; also; ambulance now; and hit; apretado; are black; are blue; atragantando; atraganto; atraganto con; azucar en; being; blood clots
  7 blood everywhere; body is; braso; brazo izquierdo; cae; cafe molido; cant do; cant talk; car wreck; cold and; coming out; con aceite; confused and
  7 coordina; cuando respiro; cuello; dado :number:; de insulina; defibrillator; dejo de; del suelo; demasiada; demasiada insulina; derecha; descargas
  7 descargas seguidas; desfibrilador; desfibrilador me; despertar a; dia es; dice :number:; dizzy and; dolor que; dona; dos brazos; down to; el braso
  7 el garaje; el jugo; el suelo; el sugar; epi; epi pen; escribi; esta como; esta hablando; estoy ahogando; estoy vomitando; ever had; falta; favor me
  7 feel faint; feel my; feeling faint; fell down; fiebre y; for breath; fuertes; garaje; gas y; getting enough; good morning; got my; got this; grave
  7 had to; has; have ever; herida de; i have; i should; i took; i walk; ice cold; insulina de; is getting; isnt worth; it feels; its an; jugo
  7 killing myself; la espalda; la pena; la sierra; lay down; le dio; leg is; life isnt; live for; llamen a; llevo; lo que; look; lost vision; lots of
  7 many pills; mareado; me cae; me duele; me pase; me pego; me please; me responde; me sangra; medicina del; medio cuerpo; mi senora; mi viejo; min
  7 molido; mother; move my; mucho la; muerto; mueve; mundo; muy rapido; my breath; my defibrillator; my epi; my finger; my oxygen; my stomach; my wifes
  7 neck hurts; negra; negro como; negro y; no coordina; no la; no lo; no point; no sabia; no vale; nomas que; nosebleed; not getting; off dead; ok i
  7 on a; one eye; over in; papa esta; para respirar; pase de; pen; percent; picadura; poder; pounding; precion; puedo tragar; puse insulina; puse la
  7 que dia; que era; raro; revento; sangra mucho; sangre roja; sat is; se atraganto; se puso; se quedo; seguidas; seizure this; severo; shaking chills
  7 sharp; she cant; siento los; siento mal; sierra; since last; sit; sitting still; size of; sleeping pills; spitting; spitting up; struggling to; sube
  7 sugar over; suger :number:; swelling up; symptoms; taza; tengo chest; tengo un; the letters; the tub; the week; the worst; these pills; thought
  7 throat closing; throat swelling; time; time i; tirada en; to take; todas; tome cloro; took to; tosiendo; tosiendo sangre; trago mis; units; vale
  7 vale la; vengan; viejo; vision in; way; went numb; wont quit; wrote; ya escribi; you call
  6 :number: am; :number: even; :number: of; :sos: :sos:; a plan; a snake; a terrible; a truck; abeja; acuerda; acuerda de; after my; alergica; all day
  6 all today; alucinando; am on; am vomiting; ambulancia rapido; and short; antibiotic; apurense; are purple; are swelling; atragante; ayuda ahora
  6 ayuda no; back and; baja por; bandages; basement; basement stairs; bastante; bee; been on; big; bit; blades; blood twice; boca chueca; brazo y
  6 breath just; camino al; canse de; cant see; cara y; chest has; cleaning stuff; cloro pensando; con agua; con carne; confundida y; confused suddenly
  6 conocimiento un; corazon va; coughed; cuando camino; cuesta mucho; cup; cut to; dan; daughter says; day it; de barriga; de una; debilidad; delirando
  6 desde que; desmaye dos; despierta mi; di; dial; dice hi; dice high; doble de; doesnt recognize; dolor en; done; drank the; drooling; droopy; duele
  6 el aparato; el corazon; el doble; el inhalador; el medidor; el sangrado; el tanque; empezo a; empty; en medio; en vez; encima; encima y
  6 equivocacion; er with; era agua; es :number:; es insoportable; espalda; esposo se; espuma rosada; esta alucinando; esta delirando; esta inconsciente
  6 estan; estomago que; estoy atragantando; every time; face looks; fainted while; fainting when; falta la; feel a; fiebre; fiebre alta; floor since
  6 from fall; funny; garganta con; get her; going on; got into; hacerme dano; had this; hard time; hincha; hincha la; hoy me; hrs; hurts bad; i broke
  6 i died; i do; i fell; i had; i lay; i love; i woke; in going; inconsiente; insulina por; is choking; is closing; is confused; is heavy; is huge
  6 is limp; is not; kids i; kill himself; knife; know; la glucosa; la quijada; labios y; lap; las de; le hablo; levantar del; like this; live anymore
  6 lo; love them; lungs feel; mas que; mato; me atragante; me hincha; me puso; me quita; medical; medical emergency; medicina de; medidor; medio del
  6 miss me; mother is; mucho de; muy alta; muy feo; my baby; my body; my bottom; my eye; my grandbaby; my house; my lap; my mother; my pacemaker
  6 my tongue; nausea; need ambulance; need emergency; no reason; no sube; nombre; nonstop; nose bleed; nose has; not making; numb on; of bed; of his
  6 off without; ojo izquierdo; on left; opresion; out on; oxigeno me; oxygen at; oxygen level; para mis; paren los; pasa el; pastillas del; pecho como
  6 pecho fuerte; peeling; pegue; pegue en; pensando que; popo; popped; por equivocacion; por las; por mas; preferiria; puedo mas; puente; pulled
  6 pulso en; puse :number:; quedando; quien soy; quijada; quita el; quitarme la; recognize me; respirar bien; right hand; ripping; sabia
  6 salio :number:; sangre bastante; sangre por; sats; says :number:; se acuerda; se mueve; seeing double; seeing things; sick; sight; sin poder
  6 skin is; slipped on; slow; smoke; snake; soaked; stents; stools; stop stop; stopped breathing; suicidarme; swallowed a; swallowed my; talking but
  6 tanque; temblando y; terrible headache; that i; that new; that wont; the basement; the center; the gun; the lisinopril; the mailbox; the meter
  6 the toilet; things that; think my; this awful; tiene fiebre; tiene la; tirado; tirado en; to breathe; to go; to wake; tome el; tomo coumadin
  6 tomo warfarina; too; took the; toso; towels; trago un; tuve que; un hueso; units of; van; vez de; vida no; was water; what day; with sweating
  6 without me; wont work; words out; worth living; wreck my; y esta; y la; y los; y mareo; y siento; y sudorfrio; you dear
  5 :number: que; :number: sobre; :number: temperature; :number: towels; :sos: chest; a knife; a morir; abrio; abrio la; abuela no; abuelo; acostada
  5 acostarme; acting confused; agarro aire; ahorita; aide; aint; al cuello; am dizzy; amanecio con; ambulance please; an emergency; and confused
  5 and she; and sweating; arm went; arrastro; ate; atras; azules; beating; bee sting; belly pain; below; between; bien me; black like; blanca; bleach
  5 bled through; bleeding and; blood all; blood is; blood since; boca se; bone is; both arms; bottom; brazo dormido; breething; broke out; bumped
  5 cabeza mas; call my; came out; can see; cant be; cant hold; cant wake; cara hinchada; carbon; carbon monoxide; carmen; catch; caught; chest tight
  5 chest tightness; chills; closing after; closing up; come out; como ido; con falta; con sangre; cortando; coughed up; crushing; cuando me; culebra
  5 dado; dads; dano; de mis; de toda; deep; del lado; del pecho; del pie; del piso; desangrando; desmayar; desmayo en; detiene; dice que; dolor de
  5 dolor del; dolor insoportable; dosed; double dosed; down my; drank drain; drunk; duele tanto; dura; el azucar; el hueso; eliquis; embolia creo
  5 empezo hace; en sudor; entra el; escupo; esposa tiene; esta confundida; esta en; esta quemando; estoy desangrando; estoy quedando; estoy temblando
  5 even sitting; ever felt; face numb; fading; fainted for; familia; filling; fine but; fingernails; for everything; fork; fria; froth; froth when
  5 get my; get this; getting worse; glucometro dice; go to; golpe en; gushing; habia; hace rato; hacerme; half of; hallway; has a; having seizures
  5 having trouble; he doesnt; head bleeding; headache and; heart racing; heaviness; heces; her pills; high fever; hija de; his chest; husband collapsed
  5 husband has; i cough; i did; i might; ido; incoherencias; inconciente; into the; is empty; is ice; is peeling; is seeing; is showing; jadeando
  5 jerking; just cant; just collapsed; la casa; la hija; la muerte; la operacion; la tengo; las escaleras; like ending; loaded; logro; logro despertar
  5 lopsided; losing; lost sight; low; making sense; manden una; mandibula; mano derecha; marcapasos; marido me; mas fuerte; me; me di; me habia
  5 me pegue; me revento; me sube; me twice; mejor; mi casa; min now; mind; mom isnt; monoxide; monton; monton de; morado; mucho por; muy; my lungs
  5 my shin; my smile; nada con; nariz no; neighbor found; nene; new antibiotic; no es; no logro; not feeling; now my; numb and; numbness; of :number:
  5 of everything; of tylenol; of water; off if; ojos volteados; on insulin; on me; one; operacion; operacion y; over and; own; oxigeno bajo
  5 oxigeno puesto; oximeter :number:; oximetro marca; pain ever; para dormir; peanut; pecho apretado; pecho muy; pena; pescado; pink froth; presion muy
  5 pressure is; pupils; puras; puras cosas; puse demasiada; que dice; que el; que es; que he; que mi; que venga; quedando sin; quemando; reads :number:
  5 ready; repentino; responde mi; right arm; right eye; rite; rolled; roof; rosada; sale mucha; saliva; sangra la; sangro; saturation; says he; says i
  5 se detiene; se quita; see out; severe headache; severe pain; shin; shoot; shoot my; showing; sick to; siento el; sight in; sigo; sigue el; sin parar
  5 sitting here; sleepy; so confused; so low; sobre :number:; spilled; started; stiff neck; sting; stool; stops; sube al; suddenly cant; suicide
  5 talking gibberish; tearing; tearing pain; ten; ten minutes; tengo como; tengo las; that goes; that looks; the fast; the tank; three times
  5 through :number:; tiene caso; tiene convulsiones; tieso; tingling; to hurt; to sit; todos; tome :number:; tome algo; tomo el; torcio; twice today
  5 un monton; una carta; una culebra; up my; upright; urge; used the; ve cosas; veo con; vienen; vienen los; vision went; vivir asi; volteados
  5 vomito como; waking; waking up; warfarin; warfarina; weird; went black; went limp; went unconscious; were; what year; while i; with hot; without
  5 wont come; wont go; wrist; y confundida; y habla; y tiene; y vomito; year it
  4 :bad:; :number: help; :number: s; a cada; a chorros; a cup; a explotar; a few; a mi; a squeezing; a tomar; about killing; across; across my; acuerdo
  4 adormecimiento; after taking; after that; after the; after tonight; agarrar aire; agarro la; agua y; aguanto la; ahogo; ahorita tengo; alarm is
  4 alergica fuerte; all at; allergic reaction; alquitran; alquitran y; also my; alto no; am slurring; am thinking; and arm; and dropping; and eyes
  4 and feeling; and has; and stiff; and still; and then; any sense; anymore i; are burned; arm is; arrastra; asfixiando; ate shrimp; bad cant
  4 bad chest; bano negro; bastante roja; be with; been saving; black and; bleeding on; bleeding wont; blood coming; blood wont; bloody; blue and
  4 bone sticking; bone stuck; borracho; both; bp low; breath bad; breath even; breathe good; breathe very; bumped my; by accident; by ambulance
  4 cabeza que; cacahuates; cada rato; cae la; cai de; calling; came down; cant catch; cant speak; cara caida; cascabel; catch my; caught fire; cerca
  4 chest panes; chorros; chucho; como alquitran; como borracho; como globo; con coagulos; con una; conoce a; contesta y; convulsing; corre; coughing up
  4 cree; cree que; cuando toso; cuchillo; cuerpo no; curtain; curtain came; dark; de acabar; de carne; de esta; de fiebre; de pollo; de salir; de ver
  4 dead i; debajo; defibrillator shocked; del esternon; desmayada; diez; dificultad para; discomfort; disparates; doble insulina; doble y; dolor bien
  4 dolores de; dont feel; dont think; doubled; doubled over; driving; drunk but; duerma; dura como; durmio la; el aliento; el fin; el no; el sentido
  4 elefante; elephant; en todo; encias; entiende; escaleras; espalda y; esposa esta; esposo esta; espuma por; esta poniendo; esta tirado; esternon
  4 esternon y; estomago es; estoy asfixiando; estoy sudando; explotar; eyes rolled; face drooping; fainted and; favor; feel full; fell again; fell cant
  4 felt; few; fiebre de; fine thank; fire burned; foot turned; fria y; frio y; from down; fuerte que; garbled; get a; get air; globo; glucometro marca
  4 glucosa me; glucose is; go; go be; goes to; grandbaby; grandpa; grease fire; ground; gurgling; gut; half my; hard and; have fallen; have pain
  4 haveing; having truble; he cant; he isnt; he just; head take; headache worst; heard; heart pills; heaven; heces negras; helado; help; hijo me
  4 hijo tiene; his eyes; his head; hit the; hives all; hold; hurt myself; hurts and; i; i accidentally; i breathe; i swallowed; i vomited; in and
  4 in heaven; insides; instead of; is an; is beating; is black; is convulsing; is droopy; is hard; is no; is reading; is threatening; is tight
  4 is tingling; isnt making; isnt waking; it wont; its hard; its like; jalar; jalar aire; jump; keeps dropping; keeps falling; kicked; kicked me
  4 know me; la ambulancia; la barriga; la lenta; la mandibula; la rapida; la sangre; labios hinchados; lado del; lado derecho; las encias; late a
  4 le pusieron; le salio; le veo; left eye; leg with; legs wont; lengua y; lenta; letters to; levantar el; lift; like it; like somebody; limb
  4 limb fell; linoleum; lips and; live like; llega el; llena de; making any; mama tiene; mami; mareados; me abrio; me acuerdo; me agarro; me and
  4 me bajo; me corre; me dan; me empezo; me fui; me marca; me paro; me quedo; me resbale; me rompi; me traba; me ve; me went; media cara; medidor dice
  4 mensajes me; mi cara; mi yerno; middle; middle of; minutes and; mom doesnt; mom took; moms; monoxide alarm; mover el; mucha insulina; mucho trabajo
  4 muy confundida; my arms; my dialysis; my family; my gut; my kitchen; my stool; my wind; myself :number:; negras; neighbor; nitros; no conoce
  4 no supe; nomas; nos; nose; nose wont; nosebleed wont; nothing to; o2 reading; o2 sat; odd; of it; oil; on coumadin; on like; out; out all; out and
  4 out in; out my; over :number:; own name; oxigeno esta; oximetro dice; oxycodone; pacemaker; pain and; pain bien; pain for; pain since; pain so
  4 pain that; pain with; palabra; panes; panza que; para; para que; pecho a; pedazo; pedazo de; peeling off; pego en; people; period; pero se; pills by
  4 pills so; pink; piso del; please; police; pollo; poniendo; port; prefiero; presion :number:; puedo acostarme; puedo ni; puse mucha; put in
  4 que estoy; que se; quemadura; queme con; queme el; quijada y; quit and; quit on; radiating; rapida; raro y; rato y; read; really bad; resbale
  4 respiro bien; respond; right in; roja viva; rolled back; rompi; rompi la; rosada cuando; sabe que; salio en; salir sangre; saving; saving up
  4 se despierta; se va; seizing; shaking so; shaky; she was; she went; shoulder blades; shut; siento desmayar; siento ganas; siento mis; since
  4 since :number:; since lunch; site; size; slumped; slumped over; so short; soaked through; somebody please; sound; speak; squeezing behind; squirting
  4 stairs; standing; sticking out; stiff; still coming; stopped; stopped working; stung; stung by; sudden severe; sugar reads; suicidal thoughts; supe
  4 supe de; swallowed the; tabla; take a; tank; terrible repente; the ankle; the drain; the ground; the linoleum; the middle; the one; the store
  4 threatening; threatening to; throat feels; tiene :number:; tight after; tightness came; time breathing; times in; to my; to the; toda la; today i
  4 tomar todas; tomo anticoagulante; tomo cloro; tongue feels; took all; toser; traba; traba la; trabajo; traigo la; tree; tree limb; truble
  4 turned blue; twitching; un elefante; un pedazo; una opresion; under my; under the; up all; up bright; us; use; ve el; veces; venga alguien; veo de
  4 very confused; volvio; vomited a; walk; was fine; was juice; was watching; weight on; went down; what i; wheezing and; where; where i; white
  4 wife just; with blood; with boiling; with headache; wont be; wont move; wont open; wont respond; words to; worse; worst i; xanax; y bajando
  4 y confundido; y cuando; y dolor; y mareado; y sudando; y sudor; y temblando; y veo; yerno
  3 :number: chest; :number: el; :number: liters; :number: nitros; :number: shaking; :number: tylenol; :number: unidades; a bad; a crack; a curtain
  3 a gas; a row; aceite hirviendo; acostado; acting drunk; ago now; ahora mismo; aire que; al brazo; al piso; all my; alta y; am diabetic; am gasping
  3 am haveing; am short; am sweating; an i; and bleeding; and blue; and blurry; and broke; and chest; and doesnt; and have; and heart; and his; and jaw
  3 and light; and this; and turned; and we; and wont; anda en; ando con; antibiotico nuevo; aogando; apago; aparato; are turning; arm numb; arm wont
  3 arms are; arrastra las; as the; aspirin; at church; ataque de; atorada; atorada no; atoro; azucar me; babea; back of; bad with; baja :number:
  3 balance; bano y; batallo; bathroom floor; be woken; been having; been laying; been pouring; behind; belly is; between my; black stools; black tarry
  3 blades came; blanco; bleed; blurred; blurred vision; bomitando; bomitando sangre; borra; borra de; borroso; boto sangre; bottle is; bowl; bp is
  3 brazo con; brea; brea y; breath since; breathing but; breathing hard; breathing real; brincando; bump; bump on; burned myself; burning up; but cant
  3 by the; by wasps; cabesa; cabeza terrible; call an; cama y; can someone; cant finish; cant lift; cant put; cant understand; cara con; center
  3 center of; cerrando; cerrando la; cerro; cerro la; charco; chest going; chest when; chichon; clammy; cloro en; cloro por; coldsweat and
  3 collapsed in; comiendo; comin; coming from; como borra; como brea; como muerto; como que; como tabla; con :number:; con vomito; corazon brincando
  3 corazon y; corre al; corta; costado; cuelga; cuesta respirar; d; dad isnt; darme; de agua; de don; de dormir; de espalda; de ratas; de respirar
  3 debil un; debil y; dedo; del ojo; desmayo y; despues; di un; diabetic; dice mi; dicen; diciendo; didnt help; diez minutos; dio en; disparates no
  3 doctora; dolor muy; dolores; don; dont wake; dormida; dormido y; dos toallas; down the; drooping on; durmio; el costado; el cuello; el dia; empapada
  3 en blanco; encias y; error las; es grave; es que; es una; esta aogando; esta cerrando; esta confundido; esta diciendo; esta temblando; estamos
  3 estomago insoportable; estoy empapada; estoy tirada; estoy tosiendo; every breath; everybody would; everything on; eye this; eyes are; fainted on
  3 falta mucho; falta tanto; family; fast and; fat; favor mi; feel awful; feel weak; feeling well; feels weird; fell in; fell off; fiebre ni; fijese
  3 fijese que; fine at; fine just; finger; finish; finish a; food stuck; for about; for every; found my; four; four times; fuerte y; get it
  3 getting air; glucosa en; go away; go on; gracias por; grandpa is; gun and; gun out; habla enredado; habla incoherencias; hablando disparates; hable
  3 haciendo; haciendo del; hand with; hand wont; hard as; hard for; have fever; have got; have headaches; have pills; he dont; he wants; head and
  3 head hard; head this; headache i; headaches; heard a; heart feels; heaviness in; help i; her chair; hermana se; hice del; hijos y; hinchan
  3 hinchan los; hinchando; his leg; his lips; hit his; hives and; hives everywhere; hot grease; huele; husband doesnt; i coughed; i couldnt; i ever
  3 i found; i gave; i lie; i stand; i suddenly; i tried; i wont; if this; in bathroom; in her; in left; in one; in right; in throat; insulin
  3 insulin and; insulin by; is and; is at; is blood; is blue; is breathing; is double; is jerking; is so; is struggling; it can; it goes; its going
  3 its in; izquierdo del; just fainted; keep thinking; kill my; kitchen tile; know how; la cabesa; la caida; la podemos; la saliva; la saturacion
  3 la taza; ladder; lado de; large; las; las cosas; las unas; laying here; laying on; le entiende; lebantar; lee; left hand; left leg; letters
  3 levantar la; levante; lie; light; like tar; lined; lined up; liters; llame una; lo y; look blue; luz y; mama is; mano con; mareo sin; maybe a; me an
  3 me baja; me caigo; me cant; me durmio; me hinchan; me if; me levante; me mareo; me on; me sofoco; me vino; meat; mensajes no; mi husband; mi vecino
  3 min ago; molestar pero; mom cant; mouth and; mover la; moving; mr; mucho respirar; muerta; my aide; my dad; my own; my ribs; my sleeping; myself bad
  3 nauseous; needed; negra como; never felt; ni hablar; night; night long; nitros no; no cough; no despertar; no vuelve; noche me; normal que; nose is
  3 not answering; not moving; now i; nueces; of body; of chest; of her; ok yes; on her; on ice; on meat; on meter; on plavix; on warfarin; on xarelto
  3 other and; ox is; pain going; pain i; pain when; panza dura; papa se; papi; para mi; para nada; parked; pastilla atorada; people that; peor de
  3 pero tengo; pesado; peso en; pico una; piece; piece of; pierna se; pierna y; pills lined; piso de; plavix; podemos; poniendo azul; popo negro
  3 popped open; por abajo; por todo; pouring from; pressing; pressing on; pressure; pressure on; puede mover; puede respirar; puedo caminar
  3 puedo lebantar; puedo levantarme; pulling; pupu; put the; que le; quemando la; quiero molestar; radiating to; ratas; reaction to; reading high
  3 reads lo; remember how; responding to; revento una; ribs; rock; ronchas en; ronchas y; row; sabe en; sabe quien; sagging; sangra y; sangre a
  3 sangre al; sangre con; sangre desde; se dio; se fue; see; send an; severe abdominal; severe stomach; she doesnt; shivering; shooting; si soy
  3 side is; siento como; siento presion; sin mareo; sink; sitting on; sleep and; slipped in; smell; snoring; sofoco; someone call; something is
  3 somethings; soup; spilled boiling; spit; squeezing in; sticking; stool and; stools and; stop my; stop texting; suena; sugar dropped; take eliquis
  3 talking to; tan fuerte; tank is; tar; tarry; tarry stool; tengo falta; than i; the back; the bottle; the fistula; the fork; the hallway; the house
  3 the ice; the last; the machine; the wall; they put; thing; thinking it; this anymore; this squeezing; thunderclap; tiembla; tiembla todo; tiene el
  3 tight chest; tightness in; tile; tired of; to bother; to breath; to her; to me; to use; to worry; toallas; todo y; tome por; tomo eliquis
  3 tomo veneno; tomo xarelto; tonight i; too much; tos pero; trabajo respirar; tragar ni; traigo el; tried; tried to; trouble getting; twice in; un
  3 un charco; un cuchillo; un peso; unconscious please; under; understand what; unidades; unidades en; up on; up with; usa; van :number:; vein; veneno
  3 veneno de; veo borroso; vez que; vez y; vista del; vomit looks; vomiting stuff; vomito sangre; vuelve; walk straight; wall; wasps; water on; we are
  3 went dark; wet; wet myself; where he; whole left; whole weeks; wife fainted; wish; with a; woken; woozy; words wont; working; worry; wringing
  3 wrong with; wrote the; y ahora; y anda; y babea; y blanca; y cada; y falta; y hay; y llevo; y respira; ya van
  2 :number: bad; :number: i; :number: nitro; a big; a board; a crushing; a hard; a note; a pegar; a piece; a pounding; a rock; a sentence; a stuck
  2 a tack; a tightness; abdomen; about fainted; about half; above; accident and; acepto pero; aching; adentro; after juice; again and; agarra
  2 agarra el; agarrar la; agruras pero; air and; air in; al respirar; alergica a; all; all mixed; am about; am at; am clammy; am crying; am getting
  2 am smothering; am sweaty; amanecio; ampollas; an my; an overdose; and cant; and confusion; and drooling; and her; and isnt; and keeps; and lips
  2 and nose; and says; and shaking; and sick; and throat; and took; and turning; and wheezing; and white; anda como; anoche no; answering; aparato del
  2 apretada; apretado el; apretao; aprieta; aqui en; are drooping; arm feels; arm hurts; arm too; around; around my; arrastro las; asking i; at me
  2 at my; avispa; avispa y; ayer y; azucar a; azucar dice; azucar y; back came; bajo el; bathroom and; be over; be worried; bed and; been bleeding
  2 been gushing; been pressing; belly like; bien feo; bien gracias; bit my; bleeding like; blessed; blood about; blood pouring; blood sugar
  2 blood suger; bluish; board; boca del; boca y; bomba; borracha; borracho y; borrosa y; both have; breath and; breath i; breathe and; breathing fast
  2 breathing stops; breth; brinca; bs is; buenos; bugs; bugs on; burned bad; but it; cabeza horrible; cabeza muy; cadera me; caigo; called the
  2 came back; came suddenly; caminar derecho; camino; cant lay; cant think; cara chueca; carne no; catch breath; catching; catching my; cayo agua
  2 cayo por; chapopote; chapopote y; cheek; chest discomfort; chest for; chest pains; chills and; chueca y; clots and; como :number:; como borracha
  2 como chapopote; como piedra; como una; con; con nada; con sentido; concentrator; confundido no; confundido y; confused doesnt; confused since
  2 corazon por; cortina; cough but; could go; cracked my; crooked and; crushing pain; cuello tieso; cuerpo y; cuesta; cut his; d pecho; da vueltas
  2 dad fell; daughter she; de azucar; de comer; de un; decir una; dedos morados; del dolor; del estomago; derecha ni; desde esta; desde las; desmaye y
  2 desmayo mi; desorientado; desperte en; di en; dialisis; dice incoherencias; dice puras; didnt know; dobla; dolor como; dolor d; don ramon; dont need
  2 dos estamos; double my; down and; down had; drooping and; droopy on; dropping fast; ducha; duele horrible; duro; eating; el abdomen; el cloro
  2 el equilibrio; el excremento; el lisinopril; el ya; elephant is; empapao; empapao en; encontre; encontre a; ending my; equilibrio; equivoque
  2 equivoque y; escalera y; escaleras y; esposa se; esposo tiene; esta desorientado; esta frio; esta sangrando; esta vomitando; estamos con
  2 estomago con; estoy hinchando; estoy mareado; excremento; exprimen; exprimen el; eye went; face and; face feels; face swelled; fainted getting
  2 falling; falta el; fat and; fed; fed the; feel sick; feels dead; feels heavy; feels tight; fever no; fingers wont; flat; foaming; for an; found mom
  2 frase; frio; fuerte repente; fuerza; getting dizzy; getting fat; getting out; goes through; going down; going off; golpee; golpee la; got the; green
  2 ha dado; hace mas; had one; half a; hand is; hangs; have; haveing chest; having chest; hay mucha; he fell; he hasnt; he keeps; head fainted
  2 head pretty; headache ever; headaches and; heart is; heartburn but; her chest; her eyes; herself; hija dice; hijo esta; hijo se; hinchada no
  2 hinchados y; hirviendo se; hirviendo y; his mother; hold the; honey; hora; how to; hoy ya; humalog; hurry he; hurt my; hurting and; hurting real
  2 husband isnt; husband just; husband says; husband took; husband wont; husbands; i ate; i move; i slipped; i talk; inhaler :number:; inside
  2 insulina dos; insulina y; insulins; insulins took; is coming; is doing; is down; is dropping; is funny; is low; is over; is poking; is pounding
  2 is pumping; is racing; is skipping; is squirting; is turning; is weak; it hurts; it isnt; it to; its only; its that; izquierda; izquierdo de
  2 izquierdo dormido; izquierdo y; jaw pain; jerking all; jerking and; just coughed; keep water; keeps asking; knife and; la bomba; la dialisis
  2 la ducha; la nitro; la noche; la precion; la puedo; la puerta; la vecina; la vuelta; labios azules; lado y; las matas; late muy; le cayo; le fue
  2 le salen; le torcio; left half; left shoulder; leg since; leg suddenly; leg vein; let go; libre; lie down; life came; like :number:; like being; lip
  2 lleno; lleva; lol but; long pauses; looks crooked; machine quit; mami esta; mano y; many tylenol; mareada y; mas quiero; matas; may; me apago
  2 me dobla; me equivoque; me exprimen; me golpee; me in; me nublo; me orine; me pege; mi medicina; mi mom; mi suegra; minutes ago; minutos; mirror
  2 mis pastillas; mixed; mixed up; monoxido; monoxido y; moradas; morados y; mucho para; muy dormida; my balance; my bp; my esposo; my eyes; my fingers
  2 my husbands; my insulins; my meter; my metoprolol; my port; my rescue; my side; my tooth; my upper; myself on; nap; nariz hace; nariz y; neck is
  2 neither; ni como; ni con; night the; no dice; no habla; no suda; no toma; nonsense; nor; not wake; note; now :number:; now cant; nublo; nuca; of one
  2 of steak; off and; ok except; ok me; on floor; on sudden; one whole; only :number:; open her; opresion en; or sitting; or talk; ora; ora y; orine
  2 otherwise; otherwise fine; out the; overdosed on; oxigeno y; oximeter says; oxy; oxygen; oxygen concentrator; oxygen machine; oxygen turned
  2 pain between; pain but; pain came; pain of; pain radiating; pain under; pain y; pains; pains right; palido; palpitaciones; palpitaciones y; panza y
  2 papa en; para tomo; pared y; pasa; pase; pastillas esta; patatus y; pauses; pecho apretao; pecho pero; pecho pesado; pegar; pegar un; pege; pege en
  2 people who; pesados; pierna con; pierna derecha; pig; pig from; pill i; piso desde; piso no; pistola y; planning; poison; poking; port is
  2 pounding headache; presion y; puede caminar; puede levantar; puede tragar; puerta; puking; pumping; pumping out; punalada en; puso tieso; put weight
  2 que ano; que aprieta; que va; que ya; quiero ir; quita con; quitar la; ramon; regue; regue las; repente perdi; repente se; resbale y; rescue
  2 rescue inhaler; respira como; respirar ayuda; respond to; responde y; resting; right leg; right side; ronchas por; room started; rouse; sale la
  2 sangrar y; sats :number:; saved; saved up; se corto; se quiere; seca y; see two; seeing bugs; seizure right; sentada; sentence; shallow
  2 shooting myself; short; shorter; shoulder and; side since; siento un; sin aliento; since about; since supper; sit down; sit up; sitting up; skipping
  2 sleeping; slid; slow down; smothering; so much; so tight; solo; soy diabetica; soy yesenia; speak right; spray; squirting out; stand straight
  2 started an; started spinning; stay; steak; stiff and; stool is; stop ya; stops and; stroke i; stuck pig; suda; suda y; suddenly and; sudo
  2 sudo mucho; suegra; sugar of; sugar wont; swallow my; sweat; swelled up; swelling shut; tabla y; tack; take warfarin; take xarelto; talking nonsense
  2 tan; tell you; temblando todo; tengo dormido; terrible pain; thank you; thanks i; the mirror; the right; the room; the saw; the sink; the words
  2 think straight; thinks; third; third time; throat cant; through my; ticker; ticker is; tiene una; tieso y; til; times and; to; to faint; to people
  2 to swallow; todo me; toma; tomar aire; tome como; took double; took that; tooth; torcida; torcio la; tragar y; traigo un; tripped; tripped over
  2 trouble; turned cold; turned up; two of; un ataque; un frasco; un yeyo; una avispa; una cortina; una frase; una ora; una pistola; una sobredosis
  2 unas moradas; up confused; up from; up gasping; up i; up like; up off; up please; up since; up under; upper; upper back; va el; ve adentro; ve bien
  2 veo bien; verdad; vida esta; viejo se; vino; vision and; vision borrosa; vivir tengo; vomiting all; vomiting green; vueltas; vueltas no; wake him
  2 wake my; walking to; was sharp; water down; we both; we cant; weak on; wheelchair; wheelchair and; wheezing bad; when he; who arent; whole arm
  2 whole side; winded; with coldsweat; with fever; with oxygen; with vomiting; worried; worse than; worst belly; worst ever; y arrastro; y cai; y dice
  2 y fiebre; y las; y mareados; y nada; y nausea; y ronchas; y sigo; y sigue; y sudo; y todavia; y un; ya deje; yesenia la; yeyo; you i
  -2 :number: does; :number: doing; :number: feeling; :number: horas; :number: o; a bill; a bone; a burning; a day; a grape; a letter; a movie
  -2 a nosebleed; a test; about the; achy; ahogado; ahogado en; aid battery; aire todo; alergia; alguien que; alone with; already with; an allergic
  -2 and want; andamos; andamos bien; ankle; antes del; any falls; any texts; appointment early; appointment for; are a; ask about; aspirin before
  -2 at all; at work; attack lol; attack when; awake; away from; azucar muy; be on; been confused; been hurting; before my; before surgery; blind in
  -2 bob; boto; brother had; brother in; bueno de; but is; but the; by thursday; cabeza de; cabeza ni; calentura; calle; cambiar la; caminata; can call
  -2 can somebody; cancel these; cant make; card; cats; cayo una; center today; cents; cents each; check ins; cita es; claritin with; class at; comono
  -2 con estos; con mi; copia; count for; curiosidad; curiosidad de; cut it; cut myself; da un; daily; day i; de anoche; de caidas; de caminar; de dolor
  -2 de escribir; de prevencion; de semana; de siempre; de tos; deacuerdo si; del examen; del oido; del viernes; deme de; derrame el; deseo recibir
  -2 did you; die laughing; digo que; dizzy since; do want; doc said; doctor nuevo; doctor patel; doctor says; doctor wants; does doctor; dog died
  -2 doing just; donde compro; done with; dont like; dont stop; dormi rico; dormida y; dose of; due; due for; duermo bien; dulce; each; ejercicios
  -2 el bote; el desayuno; el mensaje; el numero; el otro; electric; electric bill; en un; enough already; enough with; equivocado no; es de; es gratis
  -2 es muy; esperar; esten; esten molestando; estoy de; estoy en; estoy muerta; estoy que; estoy viendo; ever get; everythings; everythings fine; exam
  -2 exploto; falta aire; family history; fast for; father died; father had; fatiga; favor de; favor no; feel real; file; fine here; fine no; fixed
  -2 for :number:; fui a; fumar hace; game; glucose meter; goes below; good for; gracias a; gracias no; grandbabies; grape; grapefruit with; gray; grupo
  -2 grupo de; ha estado; had; happened; happens if; have my; hay un; he desmayado; he podido; he wont; headache no; hearing aid; here thanks
  -2 hermano murio; hot soup; how often; hoy amaneci; husband in; i almost; i burned; i change; i check; i due; i like; i nearly; i put; i saw; i see
  -2 i still; i walked; if it; in; in stool; in two; infarto el; infarto hace; inhalador; ins; irme; iron; is achy; is when; it and; it stop; its free
  -2 its my; jaja todo; just a; just old; killing it; killing my; knock it; knock on; la calle; la clase; la curiosidad; la gripe; la muneca; la otra
  -2 la pomada; la senora; las senales; late el; le sale; leaflet; letter; lightheaded; like crazy; like that; like these; linda; lindo
  -2 little constipated; little sore; llaman; llamo para; llena; lo de; lo mas; madre; malo; mam; man; manana; mandar mensajes; mandarme mensajes
  -2 mande mensajes; manden mensajes; manejando; mary; mas bien; mas con; me esten; me levanto; me llaman; me lol; me now; me revienta; me these; mean
  -2 mean i; mentioned; mes me; metformin please; metoprolol; mi primo; midnight; mijo; mind dont; mis mensajes; molestando; molestando con; moleste
  -2 month i; more of; more texting; muertos; muneca; muriendo; my file; my lab; my mind; my old; my prescription; my skin; my tuesday; myself shaving
  -2 n; nada estoy; neighbor had; neighbor passed; neighbors; new battery; new inhaler; niega; no ha; nueva es; o con; o2 is; of test; of that
  -2 office open; often; oido; oiga; on friday; on his; on this; on wood; out with; paga; parar de; pararme; pasa si; pastilla con; pastilla de; patel
  -2 pecho esta; pero bien; pican los; piel seca; pies hinchados; pills in; please hon; please make; please remove; please take; podido; ponen la
  -2 por eso; por mi; pressure machine; prevencion; prevencion de; primo; probably; programa de; pueden cambiar; que la; que nunca; que parar; queda
  -2 questionaire; quien llamo; quienes; quiero dar; quit it; quit the; quiten; quiten mi; quitenme de; receiving these; recliner; refill for; remember
  -2 reply; revienta; revisan; ride for; risa con; rompio la; rub; sabe de; sal; salt; sangre cuando; saw the; se puede; se ve; send a; send any; seno
  -2 senor; shaving; shot clinic; shot today; show about; si autorizo; si claro; si despues; si digo; si quien; si senorita; siendo; signs of; six
  -2 slept well; smoking :number:; so; sobre; some blood; somebody call; son las; sounds; spell last; stand up; starts; stiff when; stop receiving
  -2 stop taking; stuck on; stuff; su mensaje; sube el; sugar :number:; sus mensajes; swallowing; sweetie; swollen; swollen and; system; take it
  -2 take the; take tylenol; test for; test strips; tested; tetanus; text later; text list; texting please; texting thing; texto; texts take; thank
  -2 that count; that mean; that movie; that ok; the bus; the copay; the diet; the form; the garden; the grandbabies; the inhaler; the iron; the kids
  -2 the leaflet; the list; the oxygen; the paper; the pink; the questionaire; the side; the text; the visit; the waiting; tia; tiempo con; time at
  -2 to answer; to cancel; to check; to do; to it; to next; to texts; to this; to watch; to you; today feeling; todo corazon; todo ok; told; tomatoes
  -2 tome mis; took an; tuesday appointment; ulcera; una punalada; una ulcera; up :number:; up by; up so; up when; uso; veces la; vecina; ver el
  -2 very weak; vez la; vieja; viendo la; visit on; want it; want your; was killing; went to; what would; when do; when will; which one; will text
  -2 will the; with it; with that; withdraw my; won; wood; worrying; y amaneci; yearly; yes maam; yes mam; yes maybe; yes my; yes this; yes who
  -2 yes youmaytext; you all; you can; you need; you said; you send; you stop; you would; your message; your system; your text
  -3 :number: blood; :number: dont; :number: pastillas; :number: same; a blood; a charge; a dios; a drop; a fever; a fin; a good; a nail; a pain
  -3 a phone; a question; about a; acepto que; ache; after yard; ahora no; aid; aire no; alarm; alguien por; algun examen; alive; all morning; all ok
  -3 all these; alta; alta :number:; analisis de; and a; and cold; and feel; and need; anos por; antes me; antibiotico y; anticoagulante; aparatico
  -3 aparatico del; around :number:; arthritis acting; as yesterday; asco; asked; ayunas para; bajara; bajo la; band; battery died; bien de; bien mi
  -3 birds; birthday; bless your; blurry vision; bothering; bothering me; brazo me; breath doing; breath lol; breathing no; bring; bring my; bugging
  -3 bugging me; burning; burnt; burnt my; bus stop; but now; by our; cai ayer; caido ni; caminar me; cancelo; cansada de; cant stand; cardiologo me
  -3 case; cat; cayo bien; cerrado; chair; changed the; charge; check in; check my; choir; choked again; ciega; cita con; clase; clase de; coffee lol
  -3 comi; con eso; contesto; control number; convulsionado; corazon cuando; could kill; crashed; crossword; cuando murio; cuando tenia; cuenta para
  -3 dar de; de aire; de alta; de cabeza; de infarto; de mandar; de mes; de muerte; de opinion; de oro; de textos; de tomar; de ustedes; de viaje
  -3 del azucar; del colesterol; delivered; dentadura; desayune; did my; didnt fall; didnt sign; dios quiere; dizzy; doctor dijo; doctor no; doctor said
  -3 doctor shah; does it; dolido el; dolor no; donde es; dosis; drinking; dry skin; duermen; eat grapefruit; echo; el; el aparatico; el estomago
  -3 el juego; el medicare; el mundo; el partido; el pastillero; el refill; el viaje; elbows; en eso; en hacerme; en matarme; en mayo; enfermera de
  -3 enrollment; es enfermera; es este; es esto; es normal; escribe; escribir; escribirme que; eso lo; eso me; estaba; este mes; esto ya; estos textos
  -3 estuvo bueno; estuvo de; every morning; everything is; extrano pero; failure; fair; fair to; falta de; falto; far; fast before; father; favor dejen
  -3 favor que; felt like; fever can; final; fine after; fine over; folks; follow; follow up; for oxygen; for some; frascos; from you; from your; garden
  -3 gave; get dizzy; get me; give me; gone; got your; grande; grandkids are; gratis; great grandbaby; guess what; hace un; hacen; had a; had heart
  -3 handles; hangnail; happens; hard at; hard i; hasta la; have any; have no; have to; hay transporte; head last; head over; healed; healthy as; heart
  -3 heart failure; heart for; heels; heels for; hi its; him; hinchazon; history of; hit her; hours; how long; hubo; husband fell; husband passed
  -3 i about; i didnt; i eat; i feel; i forgot; i no; i said; i started; idea; in case; in june; in rehab; in texts; influenza; inscribame; ir; is chest
  -3 is strong; it cost; it last; it off; juego; know about; la azucar; la dentadura; la influenza; la medicina; la pechuga; la pelicula; las :number:
  -3 last summer; law is; lei; les; letra; like you; little upset; llama; llevo los; llueve como; lo extrano; lo tengo; los frascos; los tigres; low for
  -3 maam; machine; mail me; make me; makes my; mama dice; mama murio; maree; martes por; mas grande; mas texts; mata pero; mayo; me about; me after
  -3 me duermen; me every; me maree; me matan; me molesta; me olvida; me salgo; me today; me vuelvan; media hora; medicina a; medicina nueva
  -3 messages anymore; messages to; mi; mi chequeo; mi comadre; mi presion; middling; mio; molesta; mom died; monday; month is; months; morning feeling
  -3 moved; my back; my elbows; my father; my nurse; my oximeter; my permission; my records; my stress; my texts; nail; nail lol; nearly gave; need the
  -3 never contact; new great; new one; new walker; next month; next visit; ni desmayado; no caidas; no camino; no dejen; no dizziness; no se
  -3 no seizures; no soy; no texts; none since; noon; nope no; nose and; notinterested remove; numb from; number is; numero de; nunca mas; nurse now
  -3 oatmeal and; oculista; of luck; of metformin; of stroke; of this; ojos y; ok here; ok hon; ok ill; ok now; olvida; open on; opinion; opinion no
  -3 or no; order; oro; our; over heels; over here; palpitations; para los; parking; pasado y; pasar; passed from; pastilla es; patatus en; patio
  -3 pecho no; pedir; pedir el; pegue la; pendant; permission for; pharmacy to; piedra; pills and; pills with; plants; please no; please signmeup
  -3 poison control; poor; por preguntar; por un; por ver; precio de; price; print; puffy; puro; put; que pasa; que salio; que viene; quiero dejar
  -3 quiero estos; quiero mas; quiero mensajes; quit bugging; read it; receiving; records; refill de; remember where; remove the; report; respirar nada
  -3 robert; rodilla me; salieron; salio bien; saqueme; says yes; se si; senales; senales de; send my; senior center; senora no; service; shah; she says
  -3 shoot me; si dios; si el; si estoy; si la; si por; siempre esta; siempre me; siento debil; signed up; signs; silba; silba el; since they
  -3 sistema de; sister in; skin on; skipped; skipped my; smoke alarm; so hard; soda; solo cansada; son first; son los; starts with; statin; stop at
  -3 stop messaging; stop txting; stroke and; stroke back; stroke follow; stroke last; summer; suspendan; suspendan los; swelling in; symptoms of
  -3 take claritin; tanto mensaje; te de; telefono de; tengo nada; texas; text again; textos por; texts already; than last; that in; that normal
  -3 that was; the dose; the grandkids; the metformin; the movie; the price; the same; the shot; the water; this weather; tigres; tired after
  -3 tired from; tired today; tiro; to bring; to middling; to quit; to stop; to walgreens; tomar aspirina; tome todas; tv died; txting; tylenol for
  -3 type; un derrame; un papel; un tiro; vecino murio; verde; vi; vuelvan; vuelvan a; walk today; want any; want texts; want these; was; was so
  -3 watch for; watched; watching that; what happens; what is; what lotion; what this; will be; winter; with; with food; with pain; wont answer; would a
  -3 would decline; y le; y sale; y salio; ya estuvo; yall; yard work; year and; yes if; yes no; yes or; yes signmeup; yo estoy; your messages
  -4 :bad: :emoji:; :good: :good:; :number: all; :number: ando; :number: feel; :number: last; :number: me; :number: minutos; :number: or
  -4 :number: should; :number: th; a bigger; a bleeding; a cheeseburger; a las; a ok; a pound; abren; after they; again; age; al dia; al pararme
  -4 alla en; already; am drowning; amanecio bien; and fever; and text; ankles are; anos me; anticoagulantes; aqui; are the; as a; as usual; at noon
  -4 atragante de; ayer pero; baja de; baja el; baja la; bandaid; bateria del; be a; beat; been vomiting; before breakfast; below :number:; bien hoy
  -4 bien mija; bigger; bleeding heart; bleeding ulcer; boton; breathing test; broke a; caliente; call about; call you; cambiaron; came in; cancel the
  -4 cancelar el; cancelar la; cancelar mi; cant remember; cardiologist; catheter is; changed my; chart; checked my; cheeseburger; cierran; codos
  -4 coffee; come; confused about; consulta; contenta y; control de; copd; corazon el; corazones; couldnt breathe; count; cream; cuantas; cuenta del
  -4 cuestionario; daughters; day; de emergencia; de llover; de lo; de molestar; de salud; de sorpresa; dead on; dead tired; deje de; deje le; del ano
  -4 del hospital; del jueves; del servicio; deme; desde ayer; desmayado ni; desmayos; deudas; diarrea; died laughing; dizzy anymore; does this
  -4 doing fine; doing good; doing ok; dont wish; dormida en; dos anos; doy de; draw; drill; drill at; drop; drops; drowning; duele nada; duermo; ears
  -4 ears are; edad; el antibiotico; el boton; el dedo; el examen; el hombro; el mareo; el pulso; el seguro; el telefono; el tiempo; el zapato; eliminen
  -4 eliminen mi; emergencias el; en ambulancia; en emergencias; en misa; encuentro; enfermera dijo; er if; escriban a; escriban mas; espanol
  -4 este dolor; este numero; estrenida; estuve en; expediente; fallecio; feet after; fin; fin de; fine today; fire and; fluttering; foot fell; for this
  -4 forgot my; from a; from gardening; fue la; full today; get up; getting these; give; goes out; golpe de; gone now; got it; got out; had strokes
  -4 he pensado; hearing; heart goes; help please; hermano; his pills; historia; historial; hombro; home; hora abren; hora cierran; hora es; hora y
  -4 hubby; humo necesita; i at; i fast; i lost; i never; i revoke; i went; i will; i withdraw; ibuprofen; in church; in law; incision is; infarto a
  -4 inhaler; insurance changed; is thick; it out; its :number:; just fine; just planning; killing time; knock; knocked; la comadre; la consulta
  -4 la dieta; la muela; la placa; la prueba; la sala; la tarjeta; la visita; las noticias; law; law had; le pasa; life alert; line; llamar al; llover
  -4 log; los codos; los sintomas; mad; mad at; mamografia; mande mas; mandes; mareo con; mata del; matando el; me cambiaron; me manda; me no; me parte
  -4 me peso; me puede; me raspe; me roza; me the; me tienen; me up; me with; medicine; mensajes a; mensajitos; mes pasado; mes que; meses; meses y
  -4 messaging; mi examen; mi expediente; mi hermano; mi pastilla; mi vecina; mijita; miss; molestia; mom says; month but; more texts; more than
  -4 morning i; msgs; much does; muela; murio del; my; my age; my chart; my daughters; my doctor; my ears; my glucose; my labs; my lisinopril; my new
  -4 my nitro; my refill; my thinner; na; nada gracias; nada mas; necesita; necesita pila; necesito; necesito cambiar; necesito transporte; ni caidas
  -4 ni sangrado; nina; no autorizo; no hay; no senora; normal with; nose bled; not out; noticias; notinterested in; now its; now just; nuevo; of gold
  -4 ok thanks; ok with; on it; open; otra vez; oxygen company; pain last; pains since; para ya; parada; participar en; participate; party; patience
  -4 patient; pay; pechuga y; pensado; pensado en; permiso para; perrito; phone number; pido; placa; placa de; please quit; please refill; pneumonia
  -4 pomada; poner la; por la; por unos; pound; preocupe; prescription; presion alta; presion de; pressure pill; prueba; pusieron la; put it; que ayer
  -4 que tomo; quede sin; quien es; quienes son; quiero darme; quit drinking; raking; raspe; receive; receive messages; recibir mas; recibir nada
  -4 record; reschedule thursday; reseca; revoke my; roza; sala; sala de; salgo; salgo de; salud; saque; sarpullido; scan; scared me; se cayo; se me
  -4 se para; se preocupe; see my; seizure medicine; set; short of; shoulder is; si a; si no; si quiero; si ya; sign up; sin caidas; sin dolores
  -4 sin sangrado; sirve la; smells; so but; sorpresa la; steps; stop contacting; store; stroke at; stroke support; strong; sueno; tacos; tarjeta
  -4 tarjeta nueva; tengo calentura; tengo una; tenia :number:; tenido mareos; tests; texteen mas; th; thank the; the :number:; the check; the death
  -4 the nurse; the party; the thinner; thick; thick and; this am; this isnt; this month; this new; this pill; thoughts of; till; tiritas de; to fast
  -4 to participate; to receive; to what; today and; tomo anticoagulantes; transporte para; tremendo; ulcer in; un vaso; until i; up and; up for; usar
  -4 vacuna de; vaso; vaso de; viene; want off; wasnt; watched a; we; weekends; well here; went under; whatsoever; when does; who would; withdraw
  -4 wrong number; y ando; y hoy; ya se; yes to; yesterday i; you have; you mail; zapato
  -5 :number: si; :number: so; a battery; a caminar; a cold; a este; a paramedic; a quien; a ride; a slice; about died; acaba; acaba la; acabo el; aches
  -5 acting up; ago but; agree with; all messages; allergic to; alma al; almost; almost died; am not; amaneci bien; an er; ando en; another one; answer
  -5 antes de; anything; anywhere; are blooming; are pretty; at bingo; at risk; attack; attack last; avisos; azul; back in; bad today; baje; basta de
  -5 bendiga; better than; bit sore; bleeding hearts; bless; blooming; blooming in; bored; bored to; breathe well; broke my; broken; but healthy
  -5 but not; by tomorrow; cabeza con; call me; calor me; cambie; cambie de; cancele; cantar en; cat knocked; change; checking; chequeo; chevere todo
  -5 cielo; comer toronja; common; common with; compro; constipated :number:; contenta; could you; cuando era; cuidadora; darme de; daughter is; de ahi
  -5 de emergencias; de ganas; de incendio; de los; de sueno; death but; dejar de; del oxigeno; desmayaba cuando; desmayado; despues del; dieta; difunto
  -5 dijo el; dios la; does my; does that; doing great; dolido; dolor ni; dont message; dos libras; dos pajaros; durmio el; dying for; el bebe
  -5 el cardiologo; el pie; el precio; ella; emergency room; entiendo; envien; er nurse; es para; estado; este telefono; estoy muy; estuve; estuvo
  -5 every day; falling leaves; falls this; farmacia no; feel great; feeling better; fell yesterday; food; foot; fuerte desde; fui en; gold; good day
  -5 good here; grapefruit; group; ha dolido; hacer; had seizures; handicap; have trouble; havent fallen; heart doctor; heart healthy; heart surgery
  -5 heart to; hearts are; herida; hinchados; i changed; i faint; i ran; i say; i stop; iglesia; igual; in love; in may; incendio; infarto con; ir en
  -5 is broken; is for; is stuck; is swollen; is wrong; jesus; job; join; knees hurt; know if; la bendiga; la herida; la iglesia; la mia; la penicilina
  -5 la primavera; la receta; la terapia; lab; late husband; leaves are; let; llamo al; llego; llego la; los nietos; los resultados; love with; luck
  -5 make; make it; manda; mandan otra; mas por; mata la; matan; maybe later; me llego; me pongo; me recomienda; me salio; mi difunto; mi perro; mia
  -5 mija no; mile; misa; missed; missed my; more messages; mother had; muchacho; muerto de; my coffee; my diet; my handicap; my insurance; my late
  -5 my name; my plan; my trip; my walk; my water; new grandbaby; ni; nice; nino me; no :number:; no entiendo; no nothing; no prende; no sir; no to
  -5 not short; nothing wrong; number for; of the; of these; ok just; once last; out please; pain a; pajaros; pajaros de; papa murio; paramedic
  -5 parar la; paro; parte el; partido; passed my; pecho con; pechuga; penicilina; permission; phone is; pick; pick up; pill is; pone; portal
  -5 pounds since; precio; preguntar; prende; primavera; puede la; que hacer; que ir; quemo el; question about; quiero saber; recibiendo
  -5 recibir mensajes; recomienda; refill of; reschedule; rio; sacar; said to; said yes; salio; saquenme; saquenme de; saturday; says she; se acabo
  -5 seguir recibiendo; senior; servicio; siente; simulacro; simulacro de; sin hinchazon; sintomas; sintomas de; sir; slice; slice of; smoking in
  -5 sneezing; sol; started the; stop por; stress; stress test; stroke was; strokes; su sistema; sugar goes; suicidal just; support group; sure yet; sus
  -5 taking the; tanques; tanques de; temperature; termina; termina el; texts please; than usual; thanks for; that show; the car; the church; the clinic
  -5 the emergency; the mail; the medicine; the month; the senior; the stent; the stroke; the wrong; this list; this number; this phone; this stop
  -5 tiene mi; tiras para; to eat; to have; to join; toronja con; two years; tylenol; ulcer; una piedra; una presion; under :number:; upset from
  -5 vacuna me; vomited once; voz; vuelto; vuelto a; walker; wants; when the; which pill; with the; with these; wondering; would die; y usted; ya basta
  -5 ya parenle; yes please; you know; youmaytext; your heart; youre
  -6 :number: a; :number: esta; :number: kilos; :number: out; :number: over; :number: oxygen; :number: steps; :number: who; a bailar; a child; a scam
  -6 a side; after breakfast; after lunch; ago and; al doctor; all week; alma; am dead; am good; and sugar; and they; ankles; another; any more
  -6 any seizures; appointment is; apunteme; are swollen; attack at; away that; back is; be the; before the; better now; bien la; bled a; bleeding no
  -6 blood test; bolsillo; breathing machine; brother; burns; burns when; by my; cabeza fuerte; cake; cancelled; candy; cansancio; cant find; cant pee
  -6 car died; cardiologo; casi me; cause bleeding; cease all; child; choked on; cigarro; cita para; claritin; con ese; contacten; contacting
  -6 contacting me; convulsion en; cousin; cover; covered; cual es; cuales; cuales son; cuando llueve; da dolor; dancing; de cansancio; de eso
  -6 de hambre; de mandarme; de mensajes; de nino; de textearme; death of; dejenme en; dejo el; del bus; derrame hace; dia me; do my; does the; dog ate
  -6 dont have; dose; dry; duelen las; eating well; effect; effect of; el alma; el arroz; el cigarro; el jardin; el perro; el polen; el viernes; else
  -6 embarrassment; en las; escalofrios; esos; estar en; exercises; faint when; fasting; favor ya; feel very; feel worse; feeling pretty; find; flyers
  -6 for two; forget; from singing; from this; gotita; gotita de; guess so; heartburn; heartburn after; heat is; history; hot and; how many
  -6 hurting myself; i accept; i fall; i forget; i know; i stopped; i want; if its; igual que; ill think; is about; is gray; is ok; is out; is well
  -6 it burns; it ok; it rains; itching; just tired; keep my; kilos; kindly; la del; la loteria; la novela; la parada; la silla; laboratorio; las manos
  -6 las rodillas; le pregunto; let me; llueve; longer wish; los textos; loteria; luego le; manana por; mandarme; manden nada; manos; mareo; mareos ni
  -6 mas textos; me a; me anymore; me contacten; me out; me pican; me pico; medicare cover; medicina para; medicine refill; mi anticoagulante
  -6 mi corazon; mi radiografia; mis nietos; murio la; my ankle; my breathing; my brother; my chair; my cousin; my exercises; my foot; my pharmacy
  -6 my stroke; my weight; necesito resurtir; needs a; next week; nitroglicerina; no dolor; no headache; no no; none; nope notinterested; nothing
  -6 nuevos; nurse said; o; o2 :number:; oak; oatmeal; of breath; of embarrassment; off your; office on; oficina manana; once; opt me; parada del
  -6 passed on; pastillero; pecho estoy; pecho gracias; pero yo; perro se; pican; pico; pila; pill bottle; please dont; polen; poquito el; poquito la
  -6 pregunto a; prescriptions; presion me; problem; que poner; que siempre; quemo; quiero salir; quit sending; quitar; quiteme; quiteme de; rains
  -6 rate :number:; resurtir; resurtir la; rico; rodillas; salio un; same; say no; scheduled; scratchy; scratchy from; seco; shot in; side effect
  -6 siento de; sign; signed; silla; sin problema; singing; sirve; sistema; sister is; snores; soy alergica; spring; stop all; stubbed; stubbed my
  -6 sunset; support; sure thing; terminar; textearme; that sunset; the heart; the pharmacy; the yard; there a; this medicine; throat and; tienen
  -6 time is; to unsubscribe; toca la; todo; tomar la; tomo las; toronja; turkey; turn; un examen; up at; vemos; viaje; visita; waiting; walgreens
  -6 was :number:; was a; weather is; what are; what does; when it; wont eat; would; y si; ya me; ya termine; yesterday but; your list
  -7 :number: dias; :number: years; a ver; acabaron; acabaron las; accept; acondicionado y; after; alert; alert button; am notinterested; anos y; arroz
  -7 artritis; aspirina; at; back pain; bien por; bleeding money; both my; buena; button; cambiar mi; cancer; change my; como un; con las; con mis
  -7 corazon; corazon se; couldnt; cuando estaba; cut on; de la; del agua; del susto; denies chest; dentist; derrames; desmayaba; die for; dieron; diet
  -7 dijo que; do if; does medicare; dont agree; dormir; el ano; el mes; el tobillo; ella esta; embarazada; embolia en; emergency contact; es; es buena
  -7 esta muy; estaba embarazada; estaciono; este calor; fall; farmacia me; feels fine; find my; forgot; form; good today; grandkids; grandson is
  -7 hace anos; having any; heart of; how much; i consent; i could; i need; i take; in it; is better; is full; is going; is good; is to; it in; itch
  -7 jajaja; jueves; june; killed; killer; knees; la orina; la voz; las pastillas; laughed so; le doy; lose; lose my; lotion; luz; mandar; mande; mareos
  -7 me acabaron; me anything; me arde; me ask; me da; me desmayaba; me dieron; me doy; me estaciono; me ha; me la; me mandan; me mande; me molesten
  -7 medicare cubre; mejor no; mejor que; message; mi permiso; molesten; money; more chest; much better; mucho dolor; murio el; my arthritis; my hands
  -7 my knees; my results; my visit; nearly; necesito mas; no emergency; no encuentro; numero equivocado; ojo de; ok to; olvido la; on monday
  -7 on tuesday; on tv; or :number:; orina; out to; pain :number:; papa tuvo; papel; para la; parenle; parte; permiso; pero estoy; please cancel
  -7 please discontinue; pollen; pregunto; pressure was; put my; que como; que paren; quede dormida; quit texting; rash on; resecos; retiro; retiro mi
  -7 riesgo; roja; rompio el; room is; running; saber; se siente; sending me; sera; si algun; si pero; si se; si tengo; sin fiebre; since the; so i
  -7 sorpresa; stomach is; stone; stop sending; suicide prevention; susto; temperatura; tengo riesgo; the chest; the dentist; the messages; the program
  -7 the wedding; therapy; thinner; this pain; this texting; those; tiritas; to opt; to talk; toast; tobillo; tobillo y; treatment; un mosquito; upset
  -7 urine; wedding; what should; where do; wife passed; would i; would kill
  -8 :number: todo; a freight; a runny; agree to; ahorita no; al orinar; algun dia; all is; alla; allergies are; ambulance bill; and dandy; ando bien
  -8 arde al; azucar alta; be texted; been :number:; bien ya; bill is; borrosa; breath away; broke; cardiac; cardiac rehab; cayo; chest ct; claro
  -8 colesterol; como se; con estas; constipated; control; cough; cramps; cramps at; cried; ct; cuando debo; cuanto es; cuff is; dandy; dar; debo llamar
  -8 desayuno; do you; donde; dos dias; efecto secundario; el frio; en papeles; esa; estos mensajes; extrano; falls no; feeling fine; feeling great
  -8 fine and; flema; for chest; free; freight; freight train; friend; from :number:; from the; fue el; fui; gained; gained :number:; gave me; golf; gym
  -8 hace :number:; happy; has been; havent had; hot; hoy :number:; hoy no; i cried; i dont; i use; in march; insurance; is killing; is tuesday; itches
  -8 la; la luz; lentes; like the; lisinopril; longer; los lentes; manden textos; me dio; me olvido; me operaron; me texteen; mejor con; mercado
  -8 mi contacto; mis resultados; muerta de; my emergency; my friend; my insulin; my urine; nada de; nieta; nino; no problem; no sangro; not sure
  -8 numbers; ofcourse; olvido; on my; operaron; operaron del; orinar y; paren; pastel; por aca; pressure cuff; pretty good; prevention; problemas
  -8 que crema; radiografia; radiografia de; red; remove my; ronca; salir de; scam; secundario; see the; simon; sin novedad; sin problemas; sip
  -8 slept like; small; small bruise; sometimes; sore from; sorry; stop by; swollen up; take my; tele; texted; texteen; texting me; the flu; the neck
  -8 the rain; these messages; think about; this heat; tiempo; to get; todas mis; tomar tylenol; too low; train; tranquila; trip; trouble breathing
  -8 two days; until; viendo; viernes; want out; watch; weak; weight is; what time; y bien; y escalofrios; ya; ya esta; yo no
  -9 :number: at; :number: if; a refill; aburrimiento; aca; acabo la; ahead; ahead and; alright; am i; analisis; and hot; andador; arde; are killing
  -9 arthritis; attack in; autorizo; bailar; battery in; be in; bien y; bill came; blood drive; borren; borren mi; breath no; breathing easy
  -9 breathing treatment; cambiar; can my; cancelen mi; cantar; chevere; chiquito; choke; choked up; christmas; clinica; comadre; computer; contact me
  -9 corazon de; corte el; cost; couldnt be; cuando es; cuanto cuesta; cuantos; cubre; cuenta de; cuff; de aburrimiento; del; del corazon; delete
  -9 delete me; delivery; depends; deseo; desmaye una; dios; dizziness; dont contact; duda; duele un; dying of; el internet; elm; emergencias; es la
  -9 es mi; esta contento; esta pastilla; estas; feet are; get; go ahead; got a; hace; hace mucho; hermana; i passed; internet; isfine; jardin
  -9 la clinica; las medicinas; late; le pongo; leaves; los mensajes; mail; me dijo; me murio; me quedan; mi hermana; mi nieta; mi telefono; mija
  -9 mine is; mis medicinas; moreton; murio mi; my seizure; my sugar; no; no acepto; no deseo; no falta; no gracias; no longer; no manden; no thanks
  -9 not right; novedad; novela; nunca he; old; pain today; papeles; paper cut; pasada; paso; passed away; pee and; pelicula de; pico un; prefiero que
  -9 pressure :number:; problema; puedo dejar; que; que si; quedan; quien habla; quien sabe; quiero cancelar; quiero recibir; quit smoking; refills
  -9 remove me; risk; sad; say yes; says no; semana pasada; send me; son; sugar has; talk to; tanto cantar; te; tengo fiebre; termine; the dead
  -9 the pill; the texts; this week; tiras; to be; todo bien; tos; tv is; un moreton; unsuscribe; vista borrosa; water pill; whatever; when should
  -9 wound
  -10 :number: before; :number: despues; a stroke; a veces; address; aguacate; algun; alone; am doing; and desist; and doing; ando al; any chest
  -10 aparato de; appointment on; as always; ask my; block; borreme; bruise on; bus; cambio; cease and; cero dolor; chest cold; clinic; coleando; copay
  -10 crema; de derrame; desde el; desist; dinner; dio el; dont send; duele la; early; el celular; el pelo; el stent; esta mal; esta roja; estafa
  -10 estoy deacuerdo; estoy mareada; feel fine; flu shot; gardening; hambre; have a; healthy; hija; i miss; i pee; interesa; ivy; kill for
  -10 la enfermera; la risa; la semana; llamo; luego; mandan; me again; me alone; me fue; me interesa; me quemo; moquera; movie; murder; my glasses
  -10 my number; ni dolor; ningun; not; nunca me; of hurting; off this; once in; poison ivy; poner; pretty; pues; pulso; pus; que hago; quito el; rain
  -10 refill my; refill on; start; street; stroke in; stroke of; subi; subi :number:; tengo moquera; tenia; the blood; the doctor; the hospital; them
  -10 to call; todo normal; transporte; una estafa; una pregunta; una vez; unsubscribe me; usted; usual; vivita; vivita y; vomited twice; watching
  -10 weighed; weighed :number:; which; with this; xray results; y coleando; ya respiro
  -11 :number: sugar; :number: today; a bit; a lo; a los; about it; ago; allergies; am dying; am fine; and no; ano; ano pasado; been dizzy; behind on
  -11 box; breakfast; cancelen; changed; church; cita del; cold is; consent; corazon en; de escribirme; de tanto; debo; dia; did; die of; dont text
  -11 duelen; end of; equivocado; er; escribirme; esto; estrenido; examen de; feliz; fell behind; fue :number:; had any; had chest; hago; he caido
  -11 hearts; i decline; is the; is too; later; lo mejor; mama tuvo; me duelen; me from; me manden; me sacaron; me tiene; me toca; mi receta; my ankles
  -11 my bill; my toe; ni falta; ni nada; nietos; no estoy; no fever; no quiero; no suicidal; not now; not suicidal; of a; on arm; paper; pastillas con
  -11 pill box; program; puedo comer; question; quitenme; same as; scared; show; si y; siento muy; strips; sugar was; surgery; tal; tal vez
  -11 tenido dolor; terapia; they said; think so; thumbs; thumbs up; toca; todavia no; una pelicula; ustedes; vecino; ver a; what number; wish to; yard
  -12 :number: after; :number: since; a; a new; about; absolutely; al; all good; blood work; boredom; camine :number:; chest of; comio; con la; cual
  -12 daughter; de fumar; de maravilla; de risa; dejar; dejenme; drawers; en mi; fine now; fumar; glasses; hace dos; hasta; hon; how do; i quit; i used
  -12 is fine; is there; its fine; killing me; la cita; la oficina; la presion; last month; last week; le digo; like to; lista; llamar; maravilla; march
  -12 me acabo; me mata; mes; mild; mine; mis; mosquito; murio de; my dog; my heart; nada; necesito mi; need to; next; ninguna; no falls; no swelling
  -12 no thoughts; nueva; of boredom; of drawers; oficina; pain or; pastilla del; peachy; pica la; primero; que hora; quede; quiero participar; rehab
  -12 resultados; ride; temperatura :number:; these texts; tired; vez; vez en; work
  -13 :number: en; :number: libras; a que; acondicionado; aire acondicionado; alive and; am alive; and kicking; azucar :number:; better; caido; cause
  -13 class; como siempre; corazon esta; died of; digo; dormi como; doy; drive; easy; eat; el cafe; el lunes; en paz; esta muriendo; esta semana; estos
  -13 flu; for the; get the; grandson; hands; havent fainted; hospital; i get; kicking; knee is; la bateria; la lista; labs; los :number:; los pies
  -13 me pueden; my inhaler; my tv; nieto; not bleeding; optout; orinar; pasado; pastillas y; paz; pelo; poco de; por; pueden; sacaron; se murio
  -13 sending; sii; smoking; tanto; to death; tuve; unsubcribe; up the; vomite dos; when is; with my; y azucar; yes and
  -14 :number: days; a pensar; am well; are; bueno; cancel my; cant keep; cayo el; check; company; con el; contacto; contacto de; de baja; de esto
  -14 dead battery; desuscribir; donde me; el programa; este; excelente; fainted once; heat; here; hmm; it; killing; laughed; lo voy; me quito
  -14 mi numero; my feet; my grandson; my phone; no mas; no me; not dizzy; otra; pelicula; pensar; pero ya; perro; por el; pregunta; puedo dormir; quito
  -14 quizas; rash; sacaron sangre; salir; seguro; signmeup; to see; who is
  -15 :number: pounds; :number: pulse; ahi; always; antes; ask; basta; bills; bruise; cold; como me; da; deje; detener; discontinue; doing well; dont
  -15 eggs; end; ese; esta matando; feet; first; friday; hay; i call; is sore; is this; la cuenta; la insulina; laughing; leave me; lunes; mata; me pica
  -15 mi hija; my pill; my sister; nope; not having; out of; pare; pica; pongo; pounds; programa; recibir; refilled; siempre; sleep; stent; take
  -15 temperature :number:; to know; tome la; tome las; un poquito; used to; ver; weather; would like; yellow; yet
  -16 ahogo en; asleep in; bateria; caidas; cansada; dejeme; depressed; dog; el martes; feeling good; for my; from; guess; hago si; haha; have chest
  -16 i guess; i would; is that; la rodilla; martes; me rompio; mensaje; mi nieto; my daughter; my pills; needs; never had; no more; no problems; office
  -16 parar; participar; passed; peso :number:; pie; pies; please stop; problems; ran out; rodilla; rompio; runny; runny nose; since yesterday; stroke
  -16 take me; text me; the office; walked :number:; wrong; yeah right
  -17 :emoji:; acabo; anymore; calor; cero; complaints; death; enfermera; estoy bien; falls; feel good; fell asleep; gripa; is it; leave; mi cita
  -17 muero por; my :number:; no complaints; not bad; pecho ni; pee; ran; red and; roja y; sister; tengo que; todavia; todo tranquilo; tuve una; tuvo
  -18 about my; am ok; any; at night; away; contact; contento; de; de sangre; el doctor; esta bien; fue; if my; infarto en; is a; libras; mareada
  -18 me quede; metformin; poco; results; room; shot; siento mejor; tomorrow; un poco; visit; walked
  -19 ayer; before; cease; celular; claroquesi; comer; countmein; dejen; dejen de; denies; deprimida; derrame; dormi; el :number:; feeling; i agree
  -19 i havent; ill; infarto; is red; list; matando; medicinas; ni me; no bleeding; or; telefono; thursday; toe; tv; who; will; year; zero
  -20 :number: anos; as; camine; choked; could; deacuerdo; derrame en; dias; dying to; for; ha; he tenido; me he; my medicines; no pain; no trouble
  -20 peso; remove; sin dolor; some; tenido; the; weight :number:; yep; yo
  -21 :number: this; a heart; chest xray; days; dijo; do; examen; la metformina; nurse; pain no; pharmacy; rechazo; slept; stopall; the new; xray
  -22 at the; bingo; cant sleep; cuanto; cuenta; farmacia; la farmacia; me off; medicines; my appointment; poquito; risa; yeah; years ago
  -23 :number: no; a little; ando; ayunas; en ayunas; la vacuna; me escriban; metformina; month; muy bien; opt out; oxigeno :number:; receta; this
  -23 tranquilo; yess
  -24 asleep; chest pain; de pecho; informacion; last year; los; maybe; more; need my; no he; quiero que; revoke; test; took my
  -25 blood pressure; escriban; hoy; medicare; my blood; no short; notinterested; sin; thanks; tuvo un; weight; yes i; your
  -26 if; nunca; pulso :number:; semana; texting; that; they; tuesday; un infarto; week; years
  -27 decline; died; how; my knee; said; sure; yesterday
  -28 :number: :number:; siento bien; when
  -29 acepto; agree; battery; cant complain; complain; doing; havent; knee; la pastilla; opt; para el; vacuna
  -30 can; do i; mas; muero de; numero; oxygen :number:; puedo tomar; should
  -31 can i; great; tengo dolor
  -32 anos; info; never; new; no tengo; phone; should i; tomar
  -33 cancel; cita; need a; quien; text
  -34 :good:; appointment; baja; cuando; number; textos
  -35 cancelar; gracias; pill; what
  -36 eso
  -37 alto; last; well
  -38 bill; jaja; messages; refill
  -39 sore; today
  -40 no chest; unsubscribe
  -41 pulse :number:; quit; you
  -42 me siento; pastilla; stop; these
  -44 is my; little; ok
  -45 does; normal
  -47 murio
  -48 mensajes; texts
  -49 in :number:
  -51 doctor
  -53 lol
  -58 yes
  -60 bien; good
  -73 si
  -75 fine
