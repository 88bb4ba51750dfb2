# Points of words and of two neighbours, learned from the labelled texts of the tests: `CcmFlow.RulesBench points` writes this table anew.
# They raise a text in which no rule found anything, never the other way round. "points <least> <least-beside-urgent>
# <before>": a text of n words needs before + (sum of its points) / sqrt(2n) to be least or more, and more where a rule found it urgent.

points 25 28 -4
  67 respirar
  65 wont
  62 sangre
  61 no puedo
  59 repente
  57 vivir
  55 fainted
  53 cant
  52 ambulancia
  50 aire
  48 dice
  47 and
  46 blood; creo; face; y no
  45 lado; tome
  44 chest; me estoy
  43 el pecho; fuerte; myself; words
  42 drank
  41 ambulance; thinking; tomo
  40 air; choking; having; head; living; respira; siento
  39 cara
  38 bad; desmaye; left; me desmaye; swallowed; unconscious; veo; vida
  37 breathe; despierta; i cant; like
  36 breath; emergencia; mucho; throat; want to; y
  35 de :number:; esta; hi; no sabe
  34 and i; convulsion; siento que; suddenly
  33 creo que; dolor; floor; la cabeza; que no; tiene; vomiting
  32 and my; cant breathe; dad; despertar; hard; izquierdo; lips; mom; my head; no despierta; no puede; pecho; piso; responde; she; up
  31 arm; desmayo; feels; isnt; la cara; leg; live; morirme; pills; se; sudden; to live; worst
  30 :sos:; am going; life; me puse; puedo respirar; seguir; voy a; whole; wont stop
  29 am having; lengua; mama; no respira; numb; of my; on the; puse; quiero vivir; wife
  28 brazo; having a; i think; just; la mano; mano; marca; mi esposo; overdosed; responding; seizure; side; tongue; vision
  27 alguien; bano; better off; black; boca; cabeza; collapsed; confused; convulsiones; esposo; feels like; from my; garganta; gasping; going; hablar
  27 he is; husband; la boca; no veo; ojo; pain; puedo; sangrando; think i; took; vomitando
  26 :number:; an; ayudenme; bleeding; blue; breathing; he; hit; house; mi papa; ojos; ox; palabras; pienso; please help; right; saturacion; the floor
  26 thinking about; twice
  25 aguanto; auxilio; doble; doesnt; eye; fistula; glucosa; hand; inconsciente; los ojos; meter; mucha; papa; presion en; una ambulancia; went
  24 a :number:; derecho; estar; hinchada; hurry; matarme; mi mama; morir; no para; ok but; paramedics; que me; quiero; severe; speech; talking; think
  24 to end; wake
  23 cai; cant stop; confundida; down; el piso; emergency; hurts; la lengua; labios; las palabras; matar; mouth; necesito ayuda; no aguanto
  23 no reacciona; not ok; over; perdi; reacciona; respiro; se tomo; sentido; to kill; todo el; voy; y me
  22 call :number:; carro; chest hurts; como; dando; en :number:; esposa; gas; habla; help me; hijos; la manana; my face; no responde; pero me; pulse ox
  22 reconoce; says; shaking; sitting; terrible; tight; y estoy
  21 accidente; be; bien pero; bleeding from; cant get; de pastillas; de sangrar; end it; getting; glucose; hour; lot; me cai; medio; my left; no siento
  21 point; reaccion; sabe; sangrar; strok; tell; this morning; took too; y se
  20 a lot; be dead; closing; consciousness; deja; doesnt know; en el; hablo; hallucinating; i fainted; is :number:; levantar; llamen; los labios
  20 me puedo; me voy; mi esposa; mi vida; mis hijos; mucha sangre; of living; reads; salen; sat; seeing; she is; something; temblando; tengo el; times
  20 tongue is; un lado; vomite; vomited blood
  19 :number: de; al :number:; belly; by a; conocimiento; de estomago; el dolor; going to; his; i keep; in my; its; lost; mama no; my arm; nariz; negro
  19 no respiro; ox :number:; pierna; piernas; rato; respiracion; se esta; slurred; tengo la; tonight; un dolor; vibora; wake up; woke
  18 a car; a nadie; agarro; at once; bathroom; bp; came; cant breath; cloro; con dolor; cosas; cuerpo; double; estomago; ever; fainted twice; fainting
  18 feel like; fell; ganas; ganas de; half; heavy; help now; her; in a; into; kitchen; la garganta; la nariz; la pierna; la vida; llame; me desmayo
  18 me salen; mismo; my hand; my leg; pensando; pienso en; rapido; sobredosis; someone; sudorfrio; table; took :number:; up blood; would be
  17 a seizure; acabar; acabar con; ahogando; by; convulsionando; cut; drooping; esposo no; for air; i am; is numb; keep; keep fainting; la fistula
  17 left side; lips are; me muriera; me queme; mejor me; move; muriera; not responding; now; off; oximeter; pastillas; quedo; queme; quiero morirme
  17 reaction; seguir viviendo; squeezing; sudor; sweating; the whole; there; there is; traigo; viviendo; wreck
  16 abajo; accidente de; an hour; bg; bg :number:; body; bs; burned; but my; call; car; care; choking on; de carro; desde; desde la; desmaye en
  16 el conocimiento; estarian; estarian mejor; glucosa :number:; glucose :number:; got; gun; hurting; insoportable; is swelling; jaw; lado izquierdo
  16 like a; lost consciousness; marca :number:; me hace; me tome; morados; mover; my chest; my speech; oxygen is; pastillas para; pistola; reading
  16 se le; shocked me; since this; still; stomach; stuck; unbearable; unresponsive; vomit; you for
  15 :number: con; :number: with; :number: ya; a minute; ahogandome; anda; bajo a; care if; chest pressure; clots; conoce; copperhead; cut my; de mas
  15 desperte; el brazo; el peor; emergency help; ending; es emergencia; esta convulsionando; fainted in; la vista; le; me mordio; me reconoce; mejor si
  15 might; minute; mom is; mordio; mornin; muchas; my husband; my neck; noche; of blood; one side; out at; paramedicos; pastillas de; please call
  15 puedo levantar; puedo parar; sabe ni; sangro mucho; se trago; send; sentado; spo2; stomach pain; stop bleeding; struggling; suelo; swelling; tengo
  15 the pain; the point; this mornin; three; to die; to sleep; tragar; trago; un carro; un ojo; una; vista; water; woke up
  14 :number: and; :number: what; accident; agarrar; all of; all over; an ambulance; and now; breathing is; bright; bright red; choque; cierra; coming
  14 confundido; coumadin; dando un; despues de; dio una; dont know; el aire; el lado; electrocuted; en la; esta dando; estoy; eyes; fainted at; feel
  14 fever :number:; frasco de; has no; himself; hirviendo; husband is; i was; is hurting; is talking; kill myself; llame al; me cierra; me entra
  14 minutes; mordio una; my life; my mouth; my right; my wife; nobody would; only; oxigeno en; panza; papa no; pecho y; perdi el; perdi la
  14 please hurry; puede; puedo mover; recognize; resuello; sangra; sangre de; se desmayo; shocked; sugar is; suicidio; the bathroom; tightness; turned
  14 what do; when i; ya tengo
  13 :number: for; abre los; am; am so; and its; atropello; azucar; badly; bajo; bottle; cada; chest is; cierra la; cleaner; como cafe; como si
  13 de matarme; de vomitar; dedos; deja de; del bano; dialysis; dificultad; donde estoy; dont see; drain; drain cleaner; enredado; entra; espuma
  13 esta noche; estoy sangrando; except; face is; feo; fire; for me; harold; headache; here anymore; hincho; hincho la; in the; is slurred; la mitad
  13 la panza; looks; los dedos; manden; me atropello; me cuesta; me hincho; mitad; morning; my legs; my words; nadie; neck; need an; need help; no abre
  13 no agarro; no feeling; no le; o2; on; pensamientos; peor; pero; puesto; quiero seguir; quisiera; rattlesnake; red blood; repente no; respira bien
  13 respirando; ronchas; sangrado; sangrando mucho; sat :number:; seizures; si me; side of; sin mi; suicidal; tengo pensamientos; texting i; the pills
  13 the table; turning; una hora; va; ve; vomitar; vomite sangre; vomiting blood; worst headache; worth
  12 :number: por; about to; acting; ambulancia por; and he; and not; angina; ayuda de; ayudeme; ayudeme por; bed; bunch; bunch of; by mistake; came on
  12 car accident; chueca; cleaning; coagulos; coffee grounds; crooked; de las; derepente; die; diganle; dos veces; dropping; duele mucho
  12 emergency please; empezo; escalera; everything i; everywhere; fast; fever; found; frasco; fuerte de; grounds; he has; hives; inhalador no; into my
  12 is having; isnt breathing; juice; keeps; know where; la escalera; labios morados; last night; like coffee; like i; limp; live no; looks like
  12 me quiero; mejor sin; mistake; mucho el; need :number:; ni donde; nitro; no deja; no voy; oxigeno; oximetro; pensando en; please send; pressure in
  12 puso; que seguir; quiero matar; quiero morir; reaccion alergica; rest; right now; sense; slurring; smile; sugar at; tell my; teniendo; the bed
  12 the kitchen; thinking of; through; to shoot; todas; todas las; tome muchas; una emergencia; veo doble; vomited; vomito; was dead; wish i
  11 :number: min; a la; a time; abre; acuesto; all night; arrastrado; at a; azucar de; be alive; be better; be here; been; bien fuerte; bit me
  11 bleeding bad; bottle of; breastbone; bs :number:; cabeza y; caida; can only; cant move; chest and; chst; dad is; dead; dejo de; descargas
  11 descargas seguidas; desfibrilador; donde esta; el oxigeno; ending it; enough air; es un; estar muerta; esto es; estoy muriendo; even; fell and
  11 fell out; garage; glucometro; hablando; hablar bien; head on; hijo; hit head; hoy mismo; hueso; i cut; i took; ice; insulina; is; is unconscious
  11 is very; it all; it was; just now; just that; kill; know who; la respiracion; legs; llamen al; los dos; me acuesto; me conoce; me corte; me falta
  11 me muero; mi hijo; mis piernas; mitad de; momento; mouth is; muero; muy fuerte; my breastbone; my jaw; my nose; my toes; nobody; only say; overdose
  11 passing; peor dolor; pressure pills; puedo despertar; quedo sin; real; reason; reason to; responden; salen las; saturacion :number:; saturacion de
  11 seguidas; send help; smile is; somebody; soy; speaking; sudando; swelling after; the garage; tiene los; toes; toilet; too many; trouble speaking
  11 turning blue; very; while; whole bottle; wife is; words at; y el
  10 :number: now; :number: on; :number: times; a breath; a bunch; aceite; afternoon; ahogo cuando; ahora; algo; alguien ayudeme; am bleeding; and dizzy
  10 anoche; arent; arent there; asfixio; asi; ataque; attack i; ayuda me; azucar esta; barriga; behind my; bone; breath at; bridge; but; cada vez
  10 cadera; cai y; calentura de; cama; carne; casa; cocina; con dificultad; con todo; contesta; corazon me; de momento; de oxigeno; del cuerpo
  10 demasiadas; demasiadas pastillas; desde hace; desmayado dos; desperte ahogandome; dice que; dormido; drank some; droop; dying; el frasco
  10 el glucometro; el ojo; esposa no; esta ahogando; esta respirando; estar muerto; este mundo; fue de; garganta hinchada; gasping for; gibberish
  10 grandma; grease; hablo enredado; had my; hard to; helping; high; hip; i can; i overdosed; i should; inyecte; kids; know what; la cadera; la pistola
  10 llega; lots; low :number:; manden ayuda; mato; me asfixio; me inyecte; me llega; me responden; meter says; mi azucar; mi oxigeno; my belly; my kids
  10 my o2; my throat; necesito una; ni el; no tiene; not helping; of pills; of suicide; off the; pero no; piernas no; plan; plan to; point in; presion
  10 puede hablar; pulse oximeter; purple; quiero acabar; quiero despertar; quiero hacerme; quisiera estar; quitarme; reads hi; real bad; respiro muy
  10 seguidos; send someone; since breakfast; speech is; spo2 :number:; stuck in; swallow; sweaty; tanto el; the bridge; the left; things; throat is
  10 took a; tosi; una convulsion; used my; veo nada; way to; wheezing; with chest; wont wake; would rather; yes yes
  9 a matar; a pill; a strok; abdominal; abdominal pain; about ending; abuela; agua; agua hirviendo; ahogando con; algo como; and vomiting; aparato dice
  9 arms; arriba; arriba de; at :number:; atropello un; awful; ayuda por; ayuda ya; azucar arriba; being; bite; blood twice; boiling; boiling water
  9 cant feel; cant walk; cara dormida; carta; corte; corto; cosas que; cosas sin; dan ganas; de abajo; de cafe; dice lo; dormirme; dropped; dropped to
  9 duele el; el oximetro; end my; even with; everyone; everyone would; faint; fainted this; gasp; good at; got my; heart pain; helada; hit by; horrible
  9 house is; i just; i wrote; in both; is bleeding; is crooked; is drooping; is unbearable; is unresponsive; la cocina; lay; left arm; lengua hinchada
  9 lips look; lo puedo; lo que; los pulmones; lot of; mailbox; making; mama se; marido; me i; mi abuela; mi brazo; mi marido; mi senora; move my
  9 much medicine; muchas pastillas; mueve; my body; my hip; my lips; my vision; my whole; need; ni la; ni quien; no contesta; no esta; no relief
  9 not good; number :number:; on eliquis; own house; para siempre; para vivir; pecho cuando; pecho que; pego; por favor; puedo agarrar; pulmones; quita
  9 rather; rather be; razon; razon para; reading :number:; really; recto; relief; rope; sabe donde; sale sangre; sangrando de; says lo; sentido a
  9 siento la; sigue; sin sentido; slipped; soy la; stopped breathing; tengo :number:; that arent; the use; then; this afternoon; thought it; tirada
  9 toda; tome demasiadas; top; top number; tosi sangre; tub; tuvo dos; un accidente; up after; urgente; use of; va a; venga; viva; vivir mas
  9 vomitando sangre; was gone; went off; xarelto; y temblando
  8 :number: y; a alguien; a gun; about :number:; abri; accidentally; accidentally took; al corazon; al hospital; alcanzo; alguien rapido; am on
  8 apretado; at rest; ataque al; atragantando; azucar en; bad i; bajo :number:; bit by; bleeding a; bleeding heavily; blood everywhere; blood this
  8 bp :number:; brazo derecho; brazos; breath good; burn; burn on; burned my; came to; cant swallow; cant talk; caso; cayo y; clean; coldsweat
  8 con aceite; con un; confused and; confusion; corte las; cuatro; darme un; de insulina; de lado; decir; defibrillator; descanso; despertar a; despues
  8 di; dia es; dice :number:; dizzy and; do this; dolor fuerte; dolor que; dona; down to; duele; el bano; el desfibrilador; el garaje; el suelo
  8 el tanque; en darme; en suicidarme; entra aire; error; estan dando; estoy pensando; everything; feel faint; feeling in; fuego; fuerte en; full of
  8 garaje; gave myself; glucometer; golpe en; good morning; hace nada; had to; has; hay fuego; he had; heavily; hit my; hour ago; huge; i drank; i walk
  8 i wish; in chest; incoherencias; infarto creo; is hallucinating; is on; isnt responding; isnt worth; just sitting; la cama; la sierra; las venas
  8 laying; le dio; levantarme; level; life isnt; like its; look; lots of; lungs; marca hi; mareado; matar a; me deja; me esta; me pasa; me responde
  8 meter reads; mi viejo; min; much insulin; mundo; my defibrillator; my epi; my finger; my stomach; my thumb; my wrists; negro como; no alcanzo
  8 no pulse; nomas que; not breathing; off dead; ojo derecho; on fire; one eye; out on; oxygen sat; pain in; para de; pero ahorita; pills for; poder
  8 precion; puras; que dia; que el; que era; quiero matarme; quiero quitarme; racing; right hand; sangrado que; say two; says hi; says i; se mueve
  8 se quedo; severo; sharp; shoot; shower; shrimp; siento las; sierra; since last; sit; so bad; son is; straight; struggling for; sube; sugar reading
  8 suger; swelling up; take all; tanque; tengo chest; tengo ganas; the shower; the tub; then i; throat swelling; thumb; tiene la; tirada en
  8 to :number:; to go; to on; tome todo; took way; tosiendo; tosiendo sangre; tres; twice today; two words; un rato; una vibora; veces hoy; venas
  8 vengan; viejo; vista de; walk to; who i; wifes; wont quit; words are; worst pain; wrists; y la; y tengo; y tomo; y ya; you call
  7 :number: descargas; :number: fever; :number: percent; :number: please; :number: units; :number: when; :sos: please; a snake; abeja; acuerda
  7 acuerda de; after eating; agua me; aguanto el; al bano; also; ambulance now; ambulancia rapido; and hit; antifreeze; apurense; are blue; atorado
  7 atragante; atraganto; atraganto con; ayuda ahora; bit; blades; blindness; boca chueca; body is; braso; brazo izquierdo; brazo y; cant do; car wreck
  7 cold and; coming out; coughing; crushing; cuello; cup; cut to; dado :number:; dan; day it; de respirar; dear just; del suelo; demasiada
  7 demasiada insulina; derecha; desfibrilador me; dial; dice hi; dios nomas; doesnt recognize; dos brazos; drank antifreeze; el aparato; el braso
  7 el inhalador; el jugo; el sugar; encima; epi; epi pen; era agua; escribi; espalda; esta hablando; estomago que; estoy ahogando; estoy atragantando
  7 estoy vomitando; every time; fainting when; falta; falta la; favor me; feel a; feel my; feeling faint; fell down; fingers; for breath; fuertes
  7 getting enough; got this; grave; hace rato; hace una; hacerme dano; had this; have ever; have the; herida de; i been; i cough; i died; i fell; i had
  7 i lay; i vomited; i woke; ice cold; insulina de; is choking; is closing; is limp; it feels; jugo; killing myself; know; la espalda; la pena
  7 labios y; las piernas; lay down; le hablo; leg is; live for; llamen a; loaded; many; many pills; mas que; me atragante; me cae; me mato; me pase
  7 me pego; me please; medicina del; medio cuerpo; middle; miss me; morning on; mother; mucho la; muerto; muy alta; muy mal; muy rapido; my grandbaby
  7 my oxygen; my son; my wifes; need ambulance; need emergency; negra; negro y; no la; no sabia; no vale; nombre; nosebleed; not getting; of chest
  7 of his; of them; of water; ojo izquierdo; ok i; on one; over in; para respirar; pase de; pecho como; peeling; pen; percent; perdido; perdido no
  7 picadura; por mas; porque; pounding; pouring; puedo hablar; puedo mas; puedo tragar; purpose; puse :number:; puse insulina; puse la; quedando; raro
  7 recognize me; rite; saliva; sangra mucho; sangre roja; sat is; saw; says :number:; se acuerda; se atraganto; se puso; seizure this; shaking chills
  7 she cant; sick; siento los; siento mal; sitting still; size of; sleeping pills; snake; stents; struggling to; sudden blindness; sugar over
  7 suger :number:; suicidarme; swallowed a; symptoms; talking gibberish; tanque puesto; taza; that wont; the letters; the toilet; the worst
  7 these pills; throat closing; time i; tirado; tirado en; to my; to take; today i; tome cloro; tomo coumadin; took all; took to; towels; trago mis
  7 units; vale; vale la; veces; veneno; went numb; what day; wont come; working; worse; wreck my; y esta; y tiene; ya escribi
  6 :number: am; :number: even; :number: of; :number: temperature; :number: towels; :sos: :sos:; a plan; a terrible; about suicide; abrio; abrio la
  6 acting confused; ahogo; alergica; aliento; all today; am dizzy; am vomiting; ambulance please; and short; antibiotic; anymore i; are black
  6 are purple; are swelling; arm went; ayuda no; azules; bandages; basement; basement stairs; bastante; bee; been on; below; big; black like; bleach
  6 blood all; blood clots; boca se; breath just; breething; cae; cafe molido; camino al; can see; canse de; cant see; catch; chest has; cleaning stuff
  6 cloro pensando; closing up; con carne; conocimiento un; coordina; corazon va; coughed; cuando camino; cuando respiro; culebra; dado; daughter says
  6 de barriga; de mis; de una; dead i; debilidad; deep; del pecho; del pie; del piso; delirando; desangrando; desde que; despierta mi; dice high
  6 doble de; dolor de; dolor en; drank the; drooling; droopy; drunk; duele tanto; el doble; el medidor; el sangrado; embolia creo; empezo a; empty
  6 en medio; en sudor; equivocacion; er with; es :number:; es insoportable; espuma rosada; esta como; esta delirando; estan; estoy desangrando
  6 even sitting; ever had; face looks; fainted for; fiebre; fiebre alta; fiebre y; filling; floor since; from fall; garganta con; gas y; get her
  6 get my; go to; going on; got into; habia; hard time; have got; having trouble; head bleeding; help; high fever; hija de; hincha; hincha la; his head
  6 hoy me; hrs; hurts bad; husband collapsed; i broke; i do; i have; in going; insulina por; is confused; is getting; is heavy; is huge; is ice; is not
  6 is peeling; its an; jerking; kind; knife; know how; la glucosa; la hija; la quijada; la soga; lap; las; las escaleras; le esta; levantar del
  6 like this; live anymore; llevo; lost vision; low; lungs feel; mandibula; mano no; marcapasos; me di; me duele; me hincha; me pegue; me quita
  6 me sangra; medical; medical emergency; medicina de; medidor; medio del; middle of; molido; mother is; mucho de; muy feo; my baby; my bottom
  6 my breath; my eye; my house; my lap; my pacemaker; my tongue; nada con; nausea; neck hurts; no coordina; no lo; no point; no reason; no sube
  6 nose bleed; nose has; not making; numb and; of bed; off if; off without; ojos volteados; on a; on me; one; opresion; out in; over and
  6 oxigeno puesto; oxygen at; oxygen level; papa esta; para mis; paren los; pasa el; pastillas del; pecho apretado; pecho fuerte; pegue en
  6 pensando que; pink; pistola y; popped; por equivocacion; por error; por las; preferiria; presion :number:; puedo ni; puente; pulled; pulso en
  6 pupils; que es; que mi; que venga; quedando sin; quien soy; quijada; quita el; revento; ripping; ronchas y; sabia; salio :number:; sangre por
  6 sangro; sats; saturation; seeing double; seeing things; she was; sick to; sight; sin parar; sin poder; since; since :number:; skin; skin is; sleepy
  6 slow; smoke; so confused; soaked; soga; some of; started; stiff neck; stools; stop stop; stop texting; stop the; suddenly cant; swallowed my
  6 talking but; tearing; tell you; temblando y; ten; tengo las; tengo un; terrible headache; that i; the basement; the center; the drain; the last
  6 the lisinopril; the mailbox; the meter; the nitro; things that; think my; this awful; this is; three times; through :number:; tiene fiebre; tieso
  6 to breathe; to hurt; to wake; tome el; tomo el; tomo warfarina; took the; toso; trago un; tuve que; un hueso; una culebra; una pistola; urge; van
  6 ve cosas; vida no; vision in; volteados; vomita; vomite algo; warfarin; was fine; was water; way; while i; without me; wont go; words out
  6 worth living; wrote; y los; y mareo; you dear; you i
  5 :bad:; :number: que; :number: sobre; :sos: chest; a cada; a chorros; a gas; a knife; a morir; a proposito; a truck; abuela no; abuelo; acostada
  5 acostarme; after my; agarrar aire; agarro aire; aint; al cuello; all my; allergic reaction; alucinando; am slurring; amanecio con; an emergency
  5 and confused; and she; and sweating; and then; any sense; apago; arm is; arrastro; at church; ate; atras; ayer estaba; back and; baja por
  5 bano negro; be with; beating; bee sting; belly pain; between; bien me; bled through; bleeding and; bone is; bone stuck; borracho; both; both arms
  5 breath bad; breathe very; cabeza mas; cada rato; call my; came out; cant be; cant hold; cant speak; cant wake; cara caida; cara hinchada; cara y
  5 carbon; carbon monoxide; carmen; caught; chest panes; chest tightness; chills; chorros; closing after; come out; como borracho; como ido
  5 con coagulos; con falta; con sangre; confundida y; confused suddenly; contesta bien; corre; cortando; coughed up; coughing up; crushing feeling
  5 cuchillo; cuerpo no; cuesta mucho; curtain; dads; dano; dark; de dormir; de salir; de toda; defibrillator shocked; del lado; del ojo; desmayar
  5 desmaye dos; desmayo en; detiene; do it; doble insulina; dolor del; dolor insoportable; don; dormida; dosed; double dosed; doubled; doubled over
  5 drank drain; driving; dura; dura como; el aliento; el corazon; el hueso; el veneno; elephant; eliquis; empezo hace; en vez; encima y; entra el
  5 esposa tiene; esposo esta; esposo se; espuma por; esta alucinando; esta confundida; esta inconsciente; esta tirado; estaba bien; estoy quedando
  5 estoy temblando; ever felt; face drooping; face numb; fading; fainted while; felt; fiebre de; fine at; fine but; fine thank; fria; froth; funny
  5 get this; glucometro dice; glucometro marca; go be; golpe; grandbaby; grease fire; gushing; hacerme; half of; hallway; has a; having truble; he cant
  5 he collapsed; he doesnt; headache and; heaven; heaviness; heces; help my; her pills; his chest; how i; huele; huele a; husband has; i did; i love
  5 i swallowed; ido; if that; in and; in heaven; inconciente; inconsiente; insides; instead of; into the; is black; is empty; is seeing; is showing
  5 it tonight; it wont; its hard; jadeando; just cant; keeps falling; kids i; kill himself; la mandibula; la muerte; la operacion; la sangre; la tengo
  5 las de; le salio; left eye; letters to; lips and; llega el; lo; logro; logro despertar; lopsided; losing; lost sight; love them; making any
  5 making sense; mama tiene; manden a; manden una; mano derecha; mareados; marido me; mas fuerte; me and; me corre; me habia; me paro; me puso
  5 me quedo; me revento; me sale; me sube; me twice; mejor; mensajes me; mi casa; mi suegra; min now; mom isnt; mom took; monoxide; monton; monton de
  5 morado; mucho por; my dialysis; my family; my lungs; my shin; my smile; nariz no; nene; new antibiotic; no es; no logro; no quiere; nonstop; nose
  5 not feeling; now my; numb on; numbness; of tylenol; oil; on insulin; on left; on like; operacion; operacion y; oxigeno bajo; oxigeno me
  5 oximeter :number:; oximetro marca; oxycodone; pain and; pain bien; pain so; pain that; panes; para dormir; parar desde; peanut; pecho muy
  5 peeling off; pego en; period; pero se; pescado; pills so; pink froth; pistol; pistol out; police; popo; por abajo; port; presion muy; pressure is
  5 proposito; pupils tiny; puras cosas; que dice; queme con; quemo con; quitar la; quitarme la; raticida; read; reads :number:; repentino
  5 respirar bien; responde mi; right arm; right eye; rolled; rolled back; roof; rosada; sale; sale mucha; salio en; salir sangre; sangre bastante
  5 says he; se detiene; se quemo; se quita; see; see out; seizing; severe headache; shin; shoot my; shoulder blades; showing; si acepto
  5 siento desmayar; sight in; sigue el; since lunch; sitting here; slipped on; so low; so short; sobre :number:; solo; speak; spilled; spitting
  5 spitting up; sting; stool; sube al; suegra; tabla; tar; tearing pain; ten minutes; tengo como; that goes; that new; the gun; the tank; them i
  5 thought; thunderclap; tiene caso; times in; tingling; to sit; toallas; toda la; tome algo; too; torcio; touching; touching it; traigo la; truble
  5 un momento; un monton; una carta; units of; up bright; upright; used the; vez de; vienen; vienen los; vision went; vista del; vivir asi
  5 vomitando sin; vomito como; waking; waking up; walk; warfarina; weird; went black; what year; where; with hot; with sweating; without; wrist
  5 y ahora; y confundida; y cuando; y dolor; y habla; y siento; y sudando; y sudorfrio; y veo; y vomito; year it
  4 :number: help; :number: s; :number: unidades; a cup; a explotar; a few; a row; a squeezing; a tomar; about killing; abuelita; aceite hirviendo
  4 acepto pero; across; across my; acuerdo; adentro; adormecimiento; after taking; after that; after the; after tonight; agarro la; aguanto la
  4 ahorita tengo; aide; aire que; al piso; alarm is; alergica fuerte; all at; also my; alto no; am thinking; amanecio; an i; and arm; and broke
  4 and doesnt; and dropping; and eyes; and has; and his; and stiff; and still; and this; and wont; anyone; anyone but; are burned; are turning
  4 arrastra; asfixiando; atragantando con; attack and; bad cant; batallo; bathroom floor; been having; been saving; belly is; between my; bitten
  4 bitten by; black and; blanca; bleed; bleeding on; blood coming; blood is; blood since; blood wont; bloody; blue and; boca y; bone sticking; borroso
  4 bottle is; bottom; bp low; brazo dormido; breath even; breathe good; broke out; bumped; bumped my; by ambulance; cabesa; cabeza que; cacahuates
  4 cae la; cai de; caja; calling; came down; cant catch; cascabel; catch my; caught fire; cerca; chest tight; chucho; cleaner by; cloro por; comin
  4 como globo; como que; como tabla; completa; con agua; con una; conoce a; convulsing; corazon y; counted; counted out; cree; cree que; cuando toso
  4 curtain came; dad isnt; de acabar; de azucar; de carne; de esta; de fiebre; de pollo; de ver; debajo; debil un; del esternon; desmayada; desmayo y
  4 dialisis; discomfort; doble y; dolor bien; dolores; dolores de; dona carmen; done; dont think; dormido y; down my; drunk but; duerma; durmio la
  4 el cloro; el cuello; el dia; el fin; el no; el recto; el sentido; elefante; empapada; empape; encias; entiende; es que; es una; escaleras; escupo
  4 espalda y; esposa esta; esta confundido; esta poniendo; esta quemando; esta sangrando; esternon; esternon y; estomago insoportable; estoy asfixiando
  4 estoy empapada; estoy sudando; estoy tirada; explotar; eyes rolled; fainted and; falta tanto; favor mi; feel full; fell again; fell cant; fell off
  4 few; finger; fingernails; fire burned; fistula de; foot turned; for everything; fork; fria y; frio y; from down; froth when; fuerte que
  4 fuerte repente; garbled; get air; getting air; getting worse; gibberish suddenly; globo; glucosa me; go away; goes to; good sugar; grandpa; ground
  4 gurgling; gut; half my; have fallen; have pain; haveing; having seizures; he isnt; he just; he stopped; head take; headache worst; headaches; heard
  4 heart pills; heart racing; heces negras; help i; hermana se; hijo me; hijo tiene; hinchan; hinchan los; hinchando; his eyes; hit his; hit the
  4 hurt myself; hurts and; husbands; i accidentally; i breathe; i coughed; i stand; i wont; insulin; is an; is at; is beating; is blood; is convulsing
  4 is double; is droopy; is hard; is no; is reading; is struggling; is threatening; is tight; is tingling; isnt making; isnt waking; its going
  4 its like; izquierdo de; jalar; jalar aire; jump; juntas; just collapsed; just fainted; keeps dropping; kicked; kicked me; kids would; kill my
  4 know me; la barriga; la cabesa; la caja; la carta; la dialisis; la lenta; la rapida; lado del; lado derecho; las encias; las unas; late a
  4 le pusieron; le veo; leg with; lengua y; lenta; letters; lift; like ending; like it; limb; limb fell; linoleum; live like; llegue; llena de
  4 mareo sin; me; me abrio; me acuerdo; me agarro; me an; me apago; me bajo; me dan; me empezo; me fui; me hinchan; me marca; me mareo; me on
  4 me resbale; me rompi; me sofoco; me traba; me went; media; mensajes quiero; mi abuelita; mi husband; min ago; mind; minutes and; misa y
  4 molestar pero; mom doesnt; monoxide alarm; mover el; mucha insulina; mucho trabajo; muy; muy confundida; my arms; my gut; my husbands; my kitchen
  4 my metoprolol; my mother; my own; my stool; my wind; myself :number:; name this; nauseous; needed; negra como; negras; neighbor; neighbor found
  4 night long; no conoce; no supe; nose wont; nosebleed wont; not answering; nothing to; now i; o2 reading; o2 sat; odd; of :number:; of everything
  4 of her; of it; ok except; on coumadin; on meter; on plavix; on warfarin; out all; out my; over :number:; ox is; oximetro dice; pacemaker; pain ever
  4 pain for; pain since; pain when; pain with; palabra; panza que; papa se; papi; para que; pecho a; pedazo; pedazo de; pegue; pena; people; peso en
  4 pierna y; pills all; pills by; piso del; piso desde; pollo; poniendo; popo negro; pressure; puede respirar; puedo acostarme; puedo levantarme
  4 puse demasiada; puse mucha; put in; que estoy; que he; quemadura; quemando; queme el; quiero molestar; quiero quitar; quijada y; quit and; quit on
  4 radiating; rapida; raro y; ratito; reads lo; ready; resbale; respira como; respiro bien; right in; rompi; rompi la; rosada cuando; row; sabe que
  4 sagging; salio espuma; sangra la; saving; saving up; say a; se despierta; se va; severe pain; severe stomach; shaky; shut; siento como; siento el
  4 siento ganas; siento mis; sin mareo; site; size; sleep in; slumped; slumped over; soaked through; sofoco; somebody please; spit; squeezing behind
  4 squeezing in; stairs; standing; sticking out; stiff; still coming; stopped working; stops; stung; stung by; sudden severe; suena; sugar reads
  4 suicidal thoughts; suicide; supe; supe de; swallowed the; take a; take eliquis; tank; thank you; that looks; the ankle; the fast; the ground
  4 the linoleum; the one; the shrimp; the store; the week; the words; they put; threatening; threatening to; tiembla; tiembla todo; tiene convulsiones
  4 tight after; tight chest; tightness came; time; time breathing; to the; tomar todas; tome :number:; tomo anticoagulante; tomo cloro; tomo todas
  4 tongue feels; tonight i; too much; toser; traba; traba la; traigo el; tree; tree limb; trouble getting; turned blue; twitching; un; un elefante
  4 un pedazo; un peso; un ratito; una opresion; under my; under the; unidades; up all; up my; up on; up since; us; ve el; venga alguien; veo borroso
  4 veo con; veo de; very confused; volvio; vomited a; was juice; was watching; weight on; went down; went limp; went unconscious; wheezing and; where i
  4 white; wife had; wife just; with a; with blood; with headache; wont be; wont move; wont open; wont work; words to; words wont; worst i; y bajando
  4 y confundido; y mareado; ya deje; ya empape
  3 :number: bad; :number: chest; :number: el; :number: hrs; :number: i; :number: liters; :number: nitros; :number: shaking; :number: tylenol; a bad
  3 a crack; a curtain; a fish; a mares; a note; abdomen; about fainted; about half; acostado; after juice; ago now; ahora mismo; al brazo; all; all day
  3 alquitran; alquitran y; alta y; am diabetic; am gasping; am haveing; am short; am sweating; an my; and blue; and blurry; and cant; and chest
  3 and feeling; and have; and her; and jaw; and keeps; and light; and lips; and sick; and turned; and we; anda en; ando con; anoche no; answering
  3 antibiotico nuevo; aparato; aprieta; arm hurts; arm numb; arm wont; arms are; around; arrastra las; as the; aspirin; ate shrimp; atorada; atorada no
  3 atoro; ayer con; ayuda; azucar a; babea; back; back of; bad chest; bad with; baja :number:; balance; bano y; bastante roja; be woken; been bleeding
  3 been laying; been pouring; been thinking; behind; bien dormido; black stools; black tarry; blades came; blanco; bleeding wont; blood about
  3 blood pouring; bluish; blurred; blurred vision; bomitando; bomitando sangre; borra; borra de; boto sangre; bowl; bp is; brea; brea y; breath since
  3 breathing but; breathing hard; breathing real; brincando; burned myself; burning up; but cant; but i; by accident; cabeza ayer; cabeza terrible
  3 cadera me; cafe y; call an; call somebody; called the; cama y; cant finish; cant lift; cant put; cant understand; cara con; catching; catching my
  3 cayo agua; center of; cerro la; chapopote; chapopote y; charco; chest going; chest went; chest when; chewed; chichon; chueca y; clammy; cloro en
  3 clutching; clutching his; coldsweat and; collapsed in; comes back; comiendo; coming from; como :number:; como alquitran; como borra; como brea
  3 como chapopote; como muerto; con :number:; con sentido; con vomito; confundida desde; contesta y; corazon brincando; corre al; corta; cortina
  3 costado; cough but; cuando me; cuelga; cuello tieso; cuerpo y; cuesta respirar; d; darme; de agua; de don; de espalda; de ratas; desmayo mi; di un
  3 diabetic; dice mi; did nothing; didnt help; diez; diez minutos; dificultad para; dio en; dishes; disparates; doctora; dolor muy; dont feel
  3 dont wake; dos toallas; down below; down the; drooping on; ducha; durmio; el abdomen; el costado; empapada en; en blanco; error las; es grave
  3 esposa se; esta en; esta temblando; estomago es; estoy tosiendo; estufa; every breath; everybody would; everything on; except i; eye this; eyes are
  3 fainted getting; fainted on; fainting every; falta mucho; familia; fast and; fat; favor; fed; fed the; feel weak; feels tight; feels weird; fell in
  3 fiebre ni; fijese; fijese que; finish; finish a; fish; fish out; flat; floor dont; foam; foam when; for about; for every; found my; four; four times
  3 fuerte y; fuerza; gasping like; get a; get it; getting fat; glucosa en; glucose is; go; go on; god; going down; got there; gracias por; gun and
  3 gun is; gun out; habla enredado; hable; haciendo; haciendo del; hago del; half a; hand with; hand wont; hard and; hard as; hard for; have fever
  3 have headaches; have pills; haveing chest; he wants; head hard; head this; headache ever; headache i; heard a; heart feels; heaviness in; helado
  3 her chair; her eyes; here on; hice del; hijo esta; hijos y; his leg; his lips; hives all; hives and; hives everywhere; hold; hora; hot grease; i
  3 i couldnt; i found; i gave; i lie; i might; i slipped; i tried; if this; in bathroom; in left; in one; in right; in throat; insulin and; insulin by
  3 is and; is blue; is breathing; is clutching; is jerking; is low; is pounding; is pumping; is so; is turning; it can; it goes; it is; its in
  3 izquierdo del; izquierdo no; jerking and; keep thinking; kitchen tile; la caida; la casa; la ducha; la estufa; la nitro; la noche; la podemos
  3 la saliva; la siento; la taza; labios azules; labios hinchados; ladder; lado de; lado y; large; las cosas; laying on; le entiende; le fue; lebantar
  3 lee; left hand; left leg; legs wont; levantar el; levantar la; lie; life came; like somebody; like tar; lined; lined up; liters; llame una; lleno
  3 lo y; look blue; luz y; mama is; mano con; many tylenol; mares; mas quiero; maybe a; me baja; me cant; me durmio; me ve; me vino; meat; media cara
  3 medidor dice; menos; mensajes no; mi cara; mi vecino; minutes ago; minutos; mom cant; moms; mouth and; moving; much of; mucho para; mucho respirar
  3 my aide; my eyes; my sleeping; myself bad; myself on; nariz y; neck is; never felt; ni hablar; nitros; no cough; no despertar; no dice; noche me
  3 nomas; normal que; nose is; note; now hives; nueces; of body; off and; on her; on ice; on meat; on xarelto; only :number:; opresion en
  3 otherwise fine; out; overdosed on; own; own name; oxigeno esta; oxy; oxygen; oxygen reading; pain going; pain i; palido; palpitaciones
  3 palpitaciones y; panza dura; para; para hablar; para nada; pared y; pasa; pastilla atorada; pastilla nueva; patches; people that; peor de; pesado
  3 pico una; piece; piece of; pierna con; pill i; pills lined; pink foam; piso de; planning; plavix; please; podemos; poison; poniendo azul; pop
  3 popped open; por todo; pouring from; prefiero; pressing; pressure on; presure; presure :number:; puede levantar; puedo lebantar; pulling; pumping
  3 pupu; put the; que le; quemando la; quit working; ratas; rato y; reaction to; really bad; remember how; remember my; respond; responding to
  3 revento una; ribs; right side; rock; roja viva; ronchas en; sabe en; sabe quien; sangre a; sangre al; sangre desde; sangre dos; saved; saved up
  3 se corto; se dio; se quiere; senora; severe abdominal; shaking so; shallow; she doesnt; she went; shivering; si soy; side is; siento presion
  3 siento un; sigo; sink; sitting on; sleep and; sleeping; slipped in; smell; snoring; someone call; somethings; sound; soup; spilled boiling; spray
  3 squirting; staring; sticking; stiff and; stool and; stool is; stools and; stop my; stop thinking; suddenly and; sudo; sugar dropped; sugar wont
  3 swalow; swelled up; swelling shut; talking to; tan fuerte; tank is; tarry; tarry stool; tengo falta; terrible repente; texts i; than i; thanks i
  3 that nurse; the back; the bleeding; the bottle; the fork; the hallway; the ice; the machine; the middle; the recliner; the wall; thinking it; thinks
  3 this anymore; this squeezing; throat feels; ticker; ticker is; tiene :number:; tiene el; tightness in; tile; to bother; to breath; to her; to me
  3 to use; to worry; todo me; todo y; todos; tome por; tomo eliquis; tomo veneno; tos pero; trabajo respirar; tragar ni; tried; tried to; trouble
  3 twice in; un ataque; un charco; un cuchillo; un frasco; una cortina; unconscious please; under; understand what; usa; use; va el; van :number:
  3 van a; vein; veneno de; vez que; vivir tengo; vomit looks; vomita y; vomiting stuff; vomito sangre; walk straight; wall; walter; was in; water down
  3 water on; we are; went dark; wet; wet myself; what i; wheelchair; wheelchair and; where he; whole weeks; wish; with boiling; with coldsweat; woken
  3 wont respond; woozy; worst ever; wrong with; wrote the; xanax; y anda; y babea; y cada; y dice; y falta; y hay; y llevo; y nada; y respira; y sudo
  3 y sudor; y todavia; y un; ya van; yes also
  2 :number: estoy; :number: minutes; :number: nitro; a big; a board; a crushing; a fit; a hard; a mi; a otro; a pegar; a piece; a pounding; a rock
  2 a sentence; a sheet; a stuck; a tack; a thunderclap; a tightness; a towel; a whole; above; accident and; aching; acostar; acting drunk; again and
  2 agarra; agarrar la; agruras pero; ahorita; aide tasha; air and; air in; aire hasta; aire y; al respirar; alarma; alergica a; all mixed; also i
  2 am about; am at; am clammy; am crying; am getting; am seeing; am smothering; am sweaty; amaneci con; ampollas; an overdose; and bleeding
  2 and confusion; and couldnt; and drooling; and heart; and hurt; and isnt; and nose; and shaking; and the; and took; and turning; and white; and worse
  2 anda como; answering me; anything just; aogando; apa; aparato del; apretada; apretado el; apretado y; apretao; aqui en; are drooping; arm feels
  2 arm too; around my; arrastro las; asking i; at me; at my; ataque de; avispa; avispa y; ayer y; azucar dice; azucar me; azucar y; baby aspirin
  2 back came; bad and; bajo el; barriga dura; batallando; bathroom and; be over; be worried; bed and; been pressing; belly like; bien azucar; bien feo
  2 bleeding like; blessed; blood sugar; blood suger; blue around; board; boca del; bomba; borracha; borracho y; borrosa y; botando; botando sangre
  2 bother anyone; brazo con; brazo no; breath and; breath i; breath today; breathe and; breathing and; breathing fast; breathing stops; breth; brethe
  2 brinca; bs is; buckets; bugs; bugs on; bump; bump on; burned bad; but also; but it; but right; but tums; by wasps; cabeza de; cabeza horrible
  2 cabinet; called; came suddenly; camina; camino; can someone; cant brethe; cant lay; cant think; cara chueca; catch breath; cayo de; cayo por; center
  2 cerrando; cerrando la; checking on; cheek; chest discomfort; chest for; chest pains; chicken; chills and; closed; clots and; come up; comes; commode
  2 commode and; como borracha; como piedra; como una; con sudorfrio; concentrator; confundido no; confundido y; confused doesnt; confused since
  2 confuzed; corazon por; corte y; could go; creyendo; creyendo que; crooked and; crushing pain; cut his; d pecho; da vueltas; dad fell; daughter she
  2 de comer; de fentanilo; debil y; decided; decir una; dedo; dedos morados; del :number:; del antibiotico; del dolor; del estomago; derecha ni
  2 desde anoche; desde esta; desde las; desmaye y; desorientado; desperte en; dialysis arm; dias mija; dice incoherencias; dice puras; dicen; diciendo
  2 dio; disculpe la; disparates no; dobla; dolor como; dolor d; dolor sin; don ramon; door; dos estamos; dot; down and; down had; driveway
  2 drooping and; droopy on; dropping fast; duele horrible; duro; el cuerpo; el equilibrio; el inodoro; el lisinopril; el otro; el ya; elephant is
  2 empapao; empapao en; empty and; encerro; encias y; encontre; ending my; equilibrio; equivoque; equivoque y; escalera y; escaleras y; esposo tiene
  2 esta aogando; esta cerrando; esta desorientado; esta diciendo; esta fria; esta frio; esta vomitando; estando; estando en; estomago con
  2 estoy hinchando; estoy mareado; ever since; exprimen; exprimen el; eye and; eye went; face and; face feels; face swelled; falling; fat and
  2 feel awful; feel sick; feels dead; fell hit; fell last; fell on; fell this; fentanilo; fentanyl; fentanyl patches; fever no; fine just; fist
  2 foaming; food stuck; for a; frase; frio; get enough; get him; getting dizzy; getting out; goes through; going off; golpee; golpee la; goodbye
  2 got dizzy; got the; grandpa is; green; ha dado; habia dado; habla incoherencias; hablando disparates; hace mas; had one; hand is; hangs; have saved
  2 hay bendito; hay mucha; he dont; he fell; he hasnt; he keeps; head and; head fainted; head i; head is; head pretty; headaches and; heart is
  2 heartburn but; her chest; herself; hi this; hija dice; hijo se; him to; hinchada no; hirviendo se; hirviendo y; his mother; hold the; hormigueo
  2 how to; hoy ya; humalog; hurt my; hurting and; hurting real; husband fainted; husband just; husband took; i ate; i ever; i got; i move; i suddenly
  2 i talk; i tell; in her; incision; indigestion; inhaler :number:; inodoro; inside; insulina dos; insulina y; insulins; insulins took; ir con
  2 is coming; is dropping; is funny; is poking; is racing; is real; is skipping; is spurting; is squirting; is staring; is turned; is weak; it hurts
  2 it i; it isnt; it to; its that; izquierda; izquierdo dormido; izquierdo y; jerking all; just coughed; just had; keep dropping; keep water
  2 keeps asking; kinda; la alarma; la bomba; la dona; la madrugada; la mesa; la molestia; la muchacha; la nuca; la pared; la precion; la puedo
  2 la puerta; la saturacion; la vecina; la vuelta; las matas; late muy; lay flat; laying here; le cayo; le di; le duele; le quedo; le salen; le torcio
  2 left and; left half; leg and; leg just; leg suddenly; levantarme del; levante; libre; lid; lie down; light; like :number:; like being
  2 like something; lip; lleva; long pauses; looks crooked; machine quit; madrugada; mal; mami; mami esta; mano y; mareada y; maria; mas o; me ahogo
  2 me cayo; me dobla; me equivoque; me exprimen; me golpee; me in; me las; me levante; me nublo; me orine; me pege; me quitaron; me right; me three
  2 medicinas me; menos pero; mesa; mi apa; mi medicina; mixed; mixed up; mom had; monoxido; monoxido y; moradas; morados y; mothers; mr; muchacha
  2 muchacha que; muerta; mush; my balance; my bp; my dad; my insulins; my port; my rectum; my rescue; my ribs; my side; my ticker; my tooth; my upper
  2 myself tonight; nada pero; nap; nariz hace; nauseas; nearly fainted; negro negro; neighbor writing; neither; ni como; ni con; ni respirar; ni tos
  2 night; nitros no; no habla; no mueve; no paro; no suda; no toma; no vuelve; nor; not moving; not to; not wake; now :number:; now cant; nublo; nuca
  2 o menos; of; of one; of steak; oiga; ojos despues; ok me; on floor; on sudden; one pupil; one whole; open her; or anything; or sitting; or talk; ora
  2 ora y; orine; other and; otherwise; out the; over i; oxigeno y; oximeter says; oxygen concentrator; oxygen machine; oxygen turned; pain between
  2 pain but; pain of; pain radiating; pain real; pain under; pains; pains right; palabras no; panza y; pared; parked; pastillas aqui; pastillas esta
  2 patatus y; pauses; pecho apretao; pecho bien; pecho pero; pecho pesado; pegar; pegar un; pege; pege en; people who; pero el; pero tengo; pesados
  2 pierna derecha; pierna esta; pierna se; pig; pig from; piso no; piso y; poking; porch; port is; pounding headache; presion y; pressing on
  2 puede caminar; puede mover; puede tragar; puedo caminar; puerta; puking; pumping out; punalada en; pupil; puso tieso; put weight; que ano
  2 que aprieta; que lo; que va; quiero estar; quiero ir; quita con; quitaron; radiating to; ramon; rattling; reading high; rectum; regue; regue las
  2 repente perdi; repente se; resbale en; resbale y; rescue; rescue inhaler; respirar ayuda; respond to; resting; right leg; ronchas por; room started
  2 rouse; sale la; sangra y; sangrar y; sangre con; sats :number:; se encerro; se pego; seca y; seeing bugs; send an; sentada; sentence; sentido y
  2 shaky sugar; sharp tearing; she fainted; she wont; shooting myself; shorter; side since; since about; since supper; sit down; sit up; sitting up
  2 skipping; slid; smothering; so much; so tight; something is; soy diabetica; soy yesenia; soy yo; speak right; spurting; spurting blood
  2 squirting out; stabbing; stand straight; started an; started spinning; stay; steak; stents in; stop ya; stops and; stroke i; stuck pig; suda; suda y
  2 sudo mucho; sudor y; sugar; sugar of; swallow my; sweat; sweating buckets; tabla y; tack; take warfarin; talk right; talking crazy; tar and; tasha
  2 tell the; temblando todo; terrible pain; than; than the; the commode; the door; the fistula; the house; the mouth; the night; the oximeter
  2 the porch; the right; the room; the saw; the sink; the stents; think straight; through my; tiene una; tieso y; times and; tiny; tired of; to
  2 to faint; to people; to swallow; toma eliquis; tomar aire; tome como; tomo como; tomo xarelto; took that; tooth; torcida; torcio la; towel; trabajo
  2 tragar y; traigo un; tripped; tripped over; trouble catching; tums; turned cold; turned up; twice and; un yeyo; una avispa; una frase; una ora
  2 una sobredosis; unas moradas; unidades en; up confused; up from; up gasping; up i; up like; up please; up to; up under; up with; upper; upper back
  2 use the; ve adentro; ve bien; veo bien; verdad; vez y; vida esta; viejo se; vision and; vision borrosa; vomiting all; vomiting green; vueltas
  2 vueltas no; vuelve; wake him; wake my; walking to; was sharp; wasps; weak on; wheezing bad; where she; white as; who arent; whole arm; whole left
  2 whole side; wife fainted; wife isnt; winded; with fever; with oxygen; with pressure; with vomiting; worried; worse than; worst belly; wringing
  2 writing for; y arrastro; y blanca; y estando; y fiebre; y hormigueo; y las; y luego; y mareados; y nausea; y ronchas; y sigo; y sigue; y vomitando
  2 yesenia la; yeyo
  -2 :number: does; :number: eso; :number: horas; a bill; a burning; a chest; a dios; a glass; a grape; a home; a letter; a movie; a normal; a nosebleed
  -2 a person; a test; able; able to; acepto los; achy; after a; aid battery; alguien que; all ok; already said; already with; alta; am done
  -2 an allergic; and feel; and so; andamos; andamos bien; annoying; antes del; antes me; antibiotico y; any falls; appointment early; appointment for
  -2 appointment with; aqui la; are you; arthritis acting; as a; asco; ask about; asking; asks; aspirin before; at all; at work; atorvastatin
  -2 attack lol; away from; baby; band; batteries; be able; be on; been confused; before surgery; bien bien; bien mi; bigger; bingo i; blind in; blown
  -2 blurry vision; bob; breath doing; brother had; buenos dias; bunion; burnt; but now; cabeza ni; cafecito; can call; can somebody; cancel these
  -2 cansada de; cardiologo me; cayo una; cell; cents; cents each; chair; check ins; check my; cita el; claritin with; class at; close; come
  -2 comfortable; comi; comida o; compadre; con esa; con eso; con estos; con los; congusto; congusto acepto; conmigo; control number; copia; cosita
  -2 could kill; count for; cover the; crashed; cuando tenia; cubre los; curiosidad; curiosidad de; cut it; da un; daily; daughter handles; day i
  -2 days no; de caidas; de caminar; de escribir; de humo; de infarto; de manana; de mocos; de prevencion; de siempre; de tos; death with; decline join
  -2 del laboratorio; del viernes; deme de; dentadura; derrame el; deseo recibir; did i; did you; didnt sign; died so; discontinue the; dizzy
  -2 dizzy since; do want; doc said; doctor dijo; doctor nuevo; doctor said; doesnt want; dog died; doing just; dolor no; dormi rico; dormida y; dose of
  -2 duermo bien; dulce; each; echo; el; el bote; el desayuno; el estomago; el formulario; el juego; el medicare; el mundo; el papelito; el partido
  -2 el sancocho; electric; electric bill; elimineme; elimineme de; en eso; en un; end these; enfermera de; enough already; enrollment; equivocado no
  -2 era; es de; es enfermera; es esto; es muy; escribe; eso me; eso se; esos mensajes; esperando; esperar; esta a; esta manana; estamos bien
  -2 estamos con; este mes; esten; esten molestando; estoy de; ever get; every morning; exam; extrano pero; failure; fast for; father had; favor de
  -2 favor dejen; favor no; favor que; feel real; felt like; file; fine no; fine over; fit; fixed; for :number:; formulario; frascos; fridge; fui a
  -2 fumar hace; game; get these; glass; glass of; good no; good thanks; got shot; gracias no; grandbabies; grande; grape; gratis; gray; gripe; grupo
  -2 grupo de; guess what; ha estado; hace un; had; had pneumonia; hambre esperando; happened; happens if; hard i; hasta que; have any; have no; have to
  -2 hay un; he desmayado; headache no; health; hearing aid; heart failure; heart rate; hecho; her phone; here and; hermano murio; his arm; his own
  -2 hot as; hoy amaneci; humo; husband in; i almost; i already; i change; i eat; i know; i nearly; i reschedule; i still; i unsubscribe; i walked; idea
  -2 in; in june; in rehab; in stool; in texts; infarto el; infarto hace; inhalador; ins; ir; irme; is achy; is when; it and; it last; it off; juego
  -2 julio; just a; just asking; just old; killing it; killing my; knees are; knock it; knock on; la clase; la cuidadora; la curiosidad; la dentadura
  -2 la duda; la gripe; la muneca; la nevera; la pechuga; la pomada; la senora; la tienda; la tos; las senales; le sale; letter; lightheaded; like crazy
  -2 lindo; little constipated; little sore; little stiff; llaman; llamo para; llena; llevo los; lo extrano; los frascos; lunch; machine; madre; malo
  -2 mandar mensajes; mande mensajes; mandeme; mandeme los; mandenme; mary; mas con; matar de; me esten; me levanto; me llaman; me lol; me now
  -2 me revienta; mean i; medicare paga; medicare pay; mensaje pero; mentioned; mes me; message this; metformin please; mi; mi compadre; mijo; mio
  -2 mis mensajes; mocos; molestando; molestando con; month i; more please; more texting; mother passed; moved to; muchacho; muertos; muneca; muriendo
  -2 my back; my cell; my file; my lab; my medicine; my mind; my name; my old; my oximeter; my prescription; my records; my skin; na; nada :number:
  -2 nada estoy; necesito que; neighbor had; neighbor passed; neighbors; never signed; never since; nevera; new battery; new doctor; niega; nieto se
  -2 no dejen; no ha; no seizures; no texts; no yes; nope no; normal eso; nose and; not confused; nueva es; number from; number off; o con; o sin; o2 is
  -2 of me; of test; of that; of wine; off for; ok here; on wood; once back; open on; or just; or no; or the; order; orino; otra semana; over here
  -2 painted; papelito; parar de; pararme; parenle con; pasado y; passed last; pastilla con; pastilla de; pastilla es; patatus en; pay for; pecho esta
  -2 pecho no; pegue la; phone was; pican los; piel seca; pies hinchados; pills in; please no; please remove; please signmeup; pressure machine
  -2 prevencion; prevencion de; print; probably; prune; prune juice; que la; que nunca; que parar; que salio; questionaire; quienes; quiere; quiero los
  -2 quiero nada; quit the; quite; quiten mi; ramona; rate; read it; receiving these; recibi su; records; remove the; resultados del; revienta; revisan
  -2 rompio la; rub; saber si; sali; salio bien; sancocho; sangre cuando; saw the; says to; see that; send it; senor; shampoo; shot today; show about
  -2 si autorizo; si claro; si despues; si digo; si por; si uno; siento debil; simon si; sin comida; sin mareos; sistema de; six; slept well
  -2 smoking :number:; some blood; somebody call; son las; son los; spell last; stand up; starts; stiff when; stitches; stitches when; stop is
  -2 stop messaging; stop these; stuck on; su lista; sube el; swallowing; swollen; swollen and; take it; take the; take tylenol; taking; tantos
  -2 tantos mensajes; telefono de; test for; test strips; tested; text again; text please; text program; texting thing; texto; textos por; texts already
  -2 texts for; that common; that count; that mean; that movie; that ok; the ambulance; the copay; the diet; the form; the fridge; the grandbabies
  -2 the list; the questionaire; the side; the text; the walgreens; them off; these anymore; these daily; thought i; tia; tiempo con; tienda; time at
  -2 to bring; to cancel; to check; to it; to next; to report; to texts; to this; todo corazon; todo ok; told; took an; tranquilo sin; tues; turn them
  -2 ulcera; una ulcera; uno; uno se; up when; va de; vaso; veces la; ver el; verde; very weak; vez la; vino; visit on; walgreens on; want these
  -2 wants to; was; was normal; watch for; week for; what this; when do; when he; when will; which one; who are; will the; wine; with that; withdraw my
  -2 won; wont answer; wood; worry; worrying; would a; would the; would you; y amaneci; ya no; ya se; yearly; yes is; yes maam; yes or; yes who
  -2 yo estoy; you can; you need; you said; you send; you tell; your form; your message; your text
  -3 :bad: :emoji:; :good: :good:; :number: blood; :number: doing; :number: dont; :number: feeling; :number: he; :number: minutos; :number: pastillas
  -3 :number: same; a bigger; a blood; a bone; a charge; a day; a drop; a fin; a nail; a phone; a question; a toda; about a; about the; abren
  -3 acepto que; ache; after yard; ahogado; ahogado en; ahora no; aid; aire no; al aparato; al dia; al pararme; alergia; alguien por; algun examen
  -3 all morning; alta :number:; analisis de; and a; and cold; anos por; antibiotico; aparatico; aparatico del; aqui bien; are a; around :number:
  -3 as yesterday; at that; atragante de; attack when; ayunas para; azul; bajara; bajo la; bandaid; battery died; been constipated; been vomiting
  -3 bien de; bien mija; birds; birthday; bless your; bothering; bothering me; boto; boton; brand; brazo me; bring; bring my; burning; burnt my; but is
  -3 but the; by our; by text; by tomorrow; cai ayer; caliente; call about; cambiar la; cambio la; caminar me; caminata; cancelar la; cancelo; cant make
  -3 cant stand; card; cardiologist; case; casi; cayo bien; cayo del; cerrado; changed the; charge; check in; choked again; cholesterol; ciega; clase
  -3 clase de; coffee; coffee lol; comono; con tanto; contesto; convulsionado; corazon cuando; corazones; couldnt; crossword; cuando murio; cuenta para
  -3 cuento; de aire; de alta; de emergencia; de manzanilla; de mes; de oro; de salud; de su; de tomar; de viaje; dejar la; dejo la; del azucar
  -3 del colesterol; delivered; denies any; depends how; desayune; desmayado; deudas; diarrea; did my; didnt fall; digame; digo que; dios quiere
  -3 dizzy anymore; doctor no; doctor patel; doctor shah; does doctor; does it; does this; dolido el; domino; donde es; dont like; dont stop; dormida en
  -3 dos anos; dosis; drinking; drowning; due; due for; duermen; ears are; eat grapefruit; el aparatico; el boton; el favor; el jueves; el papel
  -3 el refill; el sabado; el tiempo; el viaje; el zapato; elbows; eliminen; eliminen mi; en ambulancia; en hacerme; en matarme; en mayo; enough
  -3 enough of; es este; escriban a; escribir; escribirme que; eso lo; este celular; este dolor; esto ya; estos textos; estuvo de; everything is; fair
  -3 fair to; falta de; falto; family history; far; fast before; father; fever can; fin; final; fine after; fine today; fluttering; folks; follow
  -3 follow up; for oxygen; for some; forgot to; from you; from your; get dizzy; getting these; give; give me; goes below; gone; good day; good for
  -3 got burned; got it; got your; grandkids are; grapefruit with; great grandbaby; gusta; ha caido; ha ha; ha vuelto; hacen; had a; had enough
  -3 had heart; hagame; hagame el; hangnail; happens; hasta la; hay transporte; he podido; head over; healed; healthy as; heart for; heart plants; heels
  -3 heels for; hi its; historia; hora abren; hours; how long; how often; hubo; hung; husband fell; husband passed; i about; i answer; i didnt; i due
  -3 i like; i no; i put; i said; i saw; i see; i started; if the; in case; in church; influenza; inhaler; inscribame; is chest; is strong; it cost
  -3 it out; itchy; its :number:; its free; juice ok; just planning; knocked; la azucar; la influenza; la medicina; la muela; la otra; la pelicula
  -3 la pila; la planilla; la sala; la sorpresa; last summer; law had; law is; le cambio; les; letra; like you; limpio; little upset; llama la; lleguen
  -3 llueve como; lo de; lo mas; lo pongo; lo tengo; los tigres; low for; maam; mail me; make me; makes my; mama dice; mama murio; mamografia; manana
  -3 manden mensajes; manzanilla; maree; martes por; mas bien; mas texts; mata del; mata pero; matando el; maybe later; mayo; me about; me after
  -3 me cuida; me duermen; me every; me gusta; me maree; me matan; me molesta; me olvida; me roza; me these; me today; me up; me vuelvan; mean
  -3 medicina nueva; messages anymore; messaging; mi chequeo; mi examen; mi nina; middling; mija no; mijita; molesta; mom died; month is; more of
  -3 morning i; msgs; muela; my doctor; my elbows; my father; my nurse; my password; my permission; my stories; my stress; my texts; nail; nail lol
  -3 necesito refill; need the; never contact; new one; new walker; next month; next visit; ni desmayado; ni sangrado; nina; no caidas; no camino
  -3 no dizziness; no soy; nobody fell; non; none since; normal with; notinterested remove; now just; number is; nunca mas; nurse now; oatmeal and
  -3 oculista; of luck; of metformin; office open; often; ojos y; ok hon; ok ill; ok now; ok thanks; olvida; on this; oro; our; over heels; pain on
  -3 palpitations; pan; papel de; para los; parar la; park; parking; paro; participar en; pasa si; pasar; passed from; password; patel; patio; pecho lo
  -3 pedir; pedir el; pendant; permission for; pero bien; perrito; person; piedra; pila al; pill on; pills and; pills with; place; planilla; podido
  -3 poison control; pomada; ponen la; poner la; pongo en; poor; poquito de; por la; por preguntar; por ver; precio de; preocupe; pressure pill; price
  -3 programa de; pueblo; puffy; puro; que pasa; que viene; queda; quiero dar; quiero estos; quit bugging; quit it; quit sugar; receive
  -3 receive messages; recibi; refill for; remember where; respirar nada; robert; rodilla me; roza; sabado; sala; sala de; se cayo; se ha; se preocupe
  -3 se puede; se toma; senales; senales de; send any; send my; senior center; service; shah; she says; shoot me; si dios; si el; si la; si no; si puedo
  -3 siempre esta; siempre me; sign up; signs of; silba; silba el; since they; skipped; skipped my; smoke alarm; so but; so hard; so sad; solo cansada
  -3 son first; starts with; statin; stop at; stop contacting; stop receiving; stop taking; stop txting; stopped my; store; stories; stroke and
  -3 stroke back; stroke follow; stroke last; strong; su; sugar :number:; summer; sure but; suspendan; suspendan los; sweetie; swelling in; symptoms of
  -3 system; take claritin; tamales; techo; techo y; tenia :number:; tenido mareos; texas; texting please; than last; that in; that normal; that place
  -3 that was; the dose; the garden; the grandkids; the movie; the paper; the pink; the price; the same; the shot; the water; thick; this stop
  -3 this thing; this weather; tigres; time does; tired after; tired from; tiro; to middling; to quit; to receive; to walgreens; today and; toma con
  -3 tomando; tomar aspirina; tomar te; tomarme; tomatoes; tome mis; tv died; txting; type; un derrame; un papel; un tiro; un vaso; up and; vaso de
  -3 vecina; vecino murio; vi; vieja; walk today; want any; want off; want this; was so; watching my; watching that; wed; well today; went out; went to
  -3 what happens; what lotion; what would; when does; will be; winter; with; with food; with pain; y ando; y sale; y salio; ya salieron; ya tome
  -3 yard work; year and; yes if; yes no; yes signmeup; yes youmaytext; you or; you to; your system; zapato
  -4 :number: feel; :number: last; :number: me; :number: should; :number: th; a bleeding; a caminar; a cheeseburger; a fiddle; a las; a paramedic
  -4 a pound; a slice; a todos; about died; acabo el; after they; age; all these; alla en; almost; am drowning; amaneci bien; amor; and fever; and need
  -4 ankles are; antes de; anticoagulante; anticoagulantes; anything; aqui; aqui estamos; are the; atiende; attack; autocorrect; ayer pero; baja de
  -4 baja el; baje; be a; be contacted; beat; before breakfast; belongs; belongs to; below :number:; better than; bien hoy; bleeding hearts
  -4 bleeding ulcer; blooming in; bored; bored to; bother me; bought; bought a; breath lol; breathing no; breathing test; broke a; bus stop; but healthy
  -4 cada cuanto; caido ni; calor me; cambiaron; came in; cancel the; cancelar el; cancelar mi; cant remember; cantar en; casi me; cat; cat knocked
  -4 catheter is; changed my; chart; checked my; cheeseburger; cierran; cita con; codos; confused about; constipated :number:; consulta; contacted
  -4 contenta y; control de; copd; corazon el; couldnt breathe; count; cream; cuando era; cuantas; cuenta del; cuestionario; daughters; de ahi
  -4 de cabeza; de emergencias; de incendio; de llover; de mandar; de mandarme; de molestar; de muerte; de opinion; de que; de sorpresa; dead on
  -4 dead tired; death but; deje de; deje le; del ano; del hospital; del jueves; del servicio; deme; desmayaba cuando; desmayado ni; desmayos
  -4 dias estrenido; died laughing; dio neumonia; dios la; doing good; doing ok; dolido; donde compro; donde queda; dont bother; dont have; dont message
  -4 dont worry; doy de; draw; drill; drill at; drop; drops; duele nada; duermo; durmio el; dying for; ears; edad; el hombro; el mareo; el mensaje
  -4 el numero; el pulso; el seguro; el telefono; emergencias el; en emergencias; en misa; encuentro; enfermera dijo; enough with; entiendo; envien
  -4 er if; es normal; espanol; estado; estoy muerta; estoy muy; estrenida; estrenido sin; estuve en; expediente; fainted or; falls this; farmacia no
  -4 favor ya; feet after; fiddle; fiddle and; fiesta; fin de; fino fino; fire and; fit as; foot; foot fell; forgot my; from a; from gardening; from it
  -4 fuerte desde; full today; garden; gave; gave blood; get me; get up; gets; goes out; golpe de; gone now; ha dolido; had seizures; had strokes
  -4 hago para; handles; hard at; he pensado; head last; hearing; heart belongs; heart goes; hearts are; his pills; historial; history of; hit her
  -4 hombro; hora cierran; hora es; hubby; humo necesita; i at; i changed; i fast; i lost; i never; i revoke; i thought; i went; i withdraw; ibuprofen
  -4 in may; incendio; incision is; infarto a; insurance changed; is for; is thick; just fine; killing time; kindly discontinue; knock; know about
  -4 la comadre; la consulta; la dieta; la fiesta; la mia; la placa; la prueba; la que; la visita; las :number:; las noticias; le pasa; lei; life alert
  -4 linda; line; llamar al; llover; lo quiero; log; los avisos; los codos; los mensajitos; los sintomas; mad; mad at; mande mas; mandes; mareo con
  -4 mas por; me cambiaron; me llama; me lo; me manda; me no; me parte; me peso; me pongo; me raspe; me tengo; me the; me tienen; medicina a; mensajes a
  -4 mes pasado; mes que; meses; meses y; message me; messages to; mi amor; mi comadre; mi expediente; mi pastilla; mi presion; mia; misa; molestia
  -4 mom says; monday; month but; more messages; more texts; more than; morning feeling; mother she; moved; much does; muerto de; murio del; my age
  -4 my chart; my daughters; my ears; my glucose; my labs; my lisinopril; my new; my nitro; my plan; my thinner; my walk; nada gracias; nearly gave
  -4 necesita; necesita pila; necesito; necesito cambiar; necesito transporte; neumonia; new great; ni; ni caidas; no hay; no to; nose bled; not out
  -4 nothing; noticias; notinterested in; novela de; now its; nuevo; numb from; numero de; o es; of gold; of stroke; of the; opinion; opinion no
  -4 out please; paga; pain last; pains since; para ya; parada; paramedic; parte el; participate; partido; party; passed my; patience; pecho con
  -4 pechuga y; pensado; pensado en; perdio; perdio el; permiso para; permission; pharmacy to; phone number; pido; pill is; placa; placa de; plants
  -4 plants are; please refill; pneumonia; por eso; por unos; porque vino; pound; pregunta si; preguntar; prescription; presion alta; prueba
  -4 puede comer; puede la; puedo usar; pusieron la; put it; que tomo; queda la; quede sin; question about; quien me; quienes son; quiero darme
  -4 quit drinking; quitar; quitenme de; raking; raspe; receiving; recibir mas; record; refill of; report; reschedule thursday; revoke my; sacar
  -4 said to; salgo de; salio; salt; salud; same; saque; saqueme de; sarpullido; says she; scan; scared me; se acaba; se me; se para; se si; see my
  -4 seizure medicine; send a; senora no; shins; short of; shots; shoulder is; si a; si estoy; si senorita; si ya; signs; simulacro; simulacro de
  -4 sin caidas; sin dolores; sirve la; slice; slice of; smells; smoking in; so you; sorpresa la; started the; steps; stroke at; stroke support; stuff
  -4 su mensaje; sunday; tacos; taking the; tanques; tanques de; tanto mensaje; tarjeta nueva; te de; temperature; tengo calentura; tengo nada; termina
  -4 termina el; texteen mas; th; than usual; thank the; that show; the bus; the check; the lab; the metformin; the party; the stroke; the thinner
  -4 the visit; the wrong; them; these off; thick and; this am; this isnt; this list; this month; this new; this program; tiene mi; till; tiras para
  -4 tiritas de; to fast; to join; to participate; to stop; to what; tomo anticoagulantes; transporte para; tremendo; turn these; tylenol; tylenol for
  -4 ulcer in; until i; up for; vida hace; voz; wasnt; watched a; weekends; went under; what is; whatsoever; which pill; who would; withdraw
  -4 would decline; y le; ya estuvo; ya me; yall; yes this; yesterday i; you have; you know; you mail; your messages
  -5 :number: all; :number: ando; :number: or; :number: over; :number: si; :number: so; :number: who; a battery; a cold; a good; a ok; a pain; a paper
  -5 a ride; about me; acaba la; aches; acting up; ago but; agree with; ahorita estoy; aire estoy; al doctor; all messages; allergic to; allowed
  -5 alma al; almost died; am good; an er; ando en; anos me; another one; any seizures; anywhere; apunte; apunte por; are pretty; are swollen; at risk
  -5 attack last; autopista; bad today; baja la; basta de; bateria del; bien la; bit sore; bless; blood test; breathe well; bugging; bugging me; but not
  -5 by my; cabeza con; cabeza fuerte; call me; call you; cambie; cambie de; cancele; cayo en; checking; chequeo; chevere todo; choir; cielo
  -5 common with; con esos; con quien; contacten; covered; cuando llueve; dar de; darme de; daughter is; de anoche; de dolor; de ganas; de la; de sueno
  -5 de textearme; de textos; de ustedes; dejar de; dejeme preguntarle; del oxigeno; del portal; desde ayer; dieta; difunto; dijo el; do my; does my
  -5 dog ate; doing fine; dolor ni; dont wish; dormir; dos libras; dos pajaros; dry skin; eating well; el bebe; el cardiologo; el dedo; el examen
  -5 el perro; ella; else; en orden; entendi; er nurse; escriban mas; escribiendo; esos; estar en; este telefono; estoy que; estuve; estuvo bueno
  -5 exercises; fallecio por; falling leaves; feel great; feel very; feel worse; feeling better; feeling pretty; fell yesterday; fue la; fui en; gold
  -5 good here; goodbye and; got out; grapefruit; group; guess so; hacer; have my; have trouble; havent fallen; hay que; heart healthy; heart surgery
  -5 help please; herida; hermano; hincharon; hincharon los; i dont; i faint; i fall; i feel; i forgot; i ran; iglesia; ill think; in love; infarto con
  -5 is about; is ok; is stuck; is swollen; is wrong; itching; jesus; knees hurt; know if; la autopista; la familia; la herida; la iglesia
  -5 la penicilina; la primavera; la receta; la tarjeta; la terapia; las pastillas; late husband; le pregunto; leaves are; llamo al; llego la; llueve
  -5 longer wish; los nietos; los resultados; love with; luego le; make it; mama fallecio; man; manana por; manda; mandan otra; mandando; mandarme
  -5 mande; manden nada; mareo; mata la; matan; me apunte; me contacten; me dejo; me hincharon; me puede; me recomienda; me robo; me salgo; me salio
  -5 me with; medicina para; medicine; medicine refill; mi difunto; mi hermano; mi perro; mi radiografia; mi vecina; mile; miss; missed; missed my; mole
  -5 mother had; my ankle; my coffee; my diet; my exercises; my handicap; my insurance; my late; my refill; my trip; nada mas; necesito resurtir
  -5 new grandbaby; next week; nieta me; nino me; nitroglicerina; no :number:; no entendi; no entiendo; no nothing; no prende; no senora; no sir
  -5 nope notinterested; not short; nothing wrong; nuevos; number for; oak; off your; oficina manana; ok just; ok with; on all; once; once last; orden
  -5 orina; oxygen company; pain a; pajaros; pajaros de; pay; pechuga; penicilina; perro se; phone is; pick; pick up; piel reseca; pill and; pone
  -5 pounds since; power; preguntarle; preguntarle a; preguntaron; preguntaron por; pregunto a; prende; prescriptions; presion me; primavera; pues quien
  -5 put; que ayer; que hacer; que paren; que poner; que siempre; quemo; quemo el; quien voy; quiero dejar; quiero saber; quiteme de; quiten; quito la
  -5 rate :number:; recibiendo; recibir mensajes; recibir nada; recomienda; refill de; regalan; reschedule; reseca; resurtir; resurtir la; rico; rio
  -5 robo; robo el; sabe de; saqueme; saquenme de; saturday; says yes; se acabo; se trata; seguir recibiendo; senior; senorita; servicio; siente
  -5 sigan escribiendo; sigan mandando; sin problema; sin sangrado; since march; sintomas; sintomas de; sir; sister in; skin on; sneezing; sol
  -5 soy alergica; stress; stress test; stroke was; strokes; sugar goes; suicidal just; support group; sure yet; sus mensajes; tarde; tarjeta; terminar
  -5 termine el; tests; textearme; texts please; thanks for; the :number:; the death; the emergency; the mail; the medicine; the month; the nurse
  -5 the power; the senior; the stent; the texting; the yard; this medicine; this pill; thoughts of; time is; to that; todo en; tomar la; toronja con
  -5 trata; two years; ulcer; un cayo; un examen; un muerto; una piedra; una presion; under :number:; up at; upset from; uso; vacuna de; vacuna me
  -5 viendo; vomited once; vuelvan; vuelvan a; wants; watched; weather is; wondering; worry about; would die; wrong number; ya basta; yes please; yes to
  -5 yesterday but; you all; your heart; youre
  -6 :number: esta; :number: kilos; :number: out; :number: oxygen; :number: steps; a bailar; a child; a este; a quien; a scam; a veces; acaba; after
  -6 after breakfast; after lunch; ago and; all week; alma; am dead; am not; amanecio bien; and had; and sugar; and text; and they; ando bien; ankles
  -6 anoche estuvo; another; answer; any more; appointment is; apunteme; as usual; asked; aspirina; at bingo; attack at; away that; back is; before the
  -6 better now; bien por; bled a; bleeding heart; bleeding money; bleeding no; bolsillo; breathing machine; broke my; broken; burns; burns when; cake
  -6 cambiar mi; cancelled; candy; cansancio; cant find; cant pee; car died; cardiologo; cause bleeding; cease all; change; child; choked on; cigarro
  -6 cita para; claritin; comer toronja; comio todo; common; como le; con mis; contacting; contacting me; convulsion en; corazon se; could you; cousin
  -6 cover; cual es; cuales; cuales son; cuidadora; da dolor; dancing; de cansancio; de lo; de los; de mensajes; de nino; dejenme en; dejo el; del bus
  -6 desmayaba; dia me; does that; done with; dose; el alma; el antibiotico; el arroz; el cigarro; el jardin; el pastillero; el polen; el precio
  -6 embarrassment; emergency room; escalofrios; esquina; estaciono; este numero; every day; extrano; faint when; fallecio; fasting; find; flyers
  -6 for this; for two; from singing; from this; gotita; gotita de; grandson is; handicap; heart doctor; heart of; heartburn; heartburn after; heat is
  -6 him; hinchados; hinchazon; hot and; i accept; i forget; i say; i stop; i want; i will; if its; igual; igual que; in it; in law; ir en; is broken
  -6 is gray; is he; it burns; it ok; job; join; just tired; keep my; killer; kilos; la; la del; la esquina; la losartan; la loteria; la parada
  -6 la silla; lab; las manos; las rodillas; law; losartan; loteria; luck; make; manos; mareos ni; mas textos; me anymore; me arde; me ask; me desmayaba
  -6 me doy; me estaciono; me llego; me molesten; me out; me paso; me perdio; me pican; me pico; medicare cover; mejor que; mi anticoagulante
  -6 mis nietos; molesten; more chest; murio en; murio la; my breathing; my brother; my chair; my cousin; my foot; my results; my stroke; my visit
  -6 my water; my weight; need refill; needs a; no autorizo; no dolor; no estoy; no no; nurse said; o2 :number:; oatmeal; of embarrassment; of these
  -6 office on; opt me; papa murio; parada del; parte; passed on; patient; pecho estoy; pecho gracias; pero estoy; pero yo; pican; pico; pill bottle
  -6 please discontinue; please quit; polen; poquito el; poquito la; por un; precio; pregunto; presion con; problem; que como; que ir; quiero mas
  -6 quit sending; quiteme; rodillas; said yes; sale un; salgo; sane; say no; scheduled; scratchy; scratchy from; seco; see the; sending me; sera
  -6 shot in; si se; siento de; sign; silla; since the; singing; snores; spring; stone; stop all; stop sending; stubbed; stubbed my; sunset; support
  -6 surtan; texting me; that sunset; the car; the chest; the church; the clinic; the heart; the pharmacy; the program; this number; this phone
  -6 throat and; tienen; tired today; to eat; to opt; to talk; toca la; tomo las; took his; treatment; turkey; up by; upset; usar; viaje; vuelto
  -6 vuelto a; waiting; walker; well here; what are; what does; what should; when the; with the; with these; wont eat; would kill; y usted; ya esta
  -6 ya parenle; youmaytext
  -7 :number: a; :number: dias; :number: years; a runny; a side; a ver; acabaron; acabaron las; accept; acondicionado y; alert; alert button; alive
  -7 am notinterested; anos y; antibiotics; are blooming; arroz; artritis; avisos; azucar alta; back in; back pain; be the; bleeding stopped; blooming
  -7 borrosa; both my; bread; brother; buena; button; can my; cancer; cayo; colesterol; compro; con la; constipated; control; could just; cuando debo
  -7 cuando estaba; cut on; de eso; de hambre; death of; debo llamar; del agua; del susto; delete me; denies chest; dentist; derrame hace; derrames
  -7 die for; dieron; dijo que; does the; doing great; donde; dont agree; duelen las; effect; effect of; el ano; el mes; el pie; el tobillo; el viernes
  -7 ella esta; embarazada; embolia en; emergency contact; es; es buena; es para; estaba embarazada; fall; farmacia me; find my; flema; food; for chest
  -7 forget; from :number:; good today; grandkids; hace anos; has been; having any; heart to; hit a; home; how much; hoy no; hurting myself; i consent
  -7 i need; i signed; i take; in march; is better; is full; is going; is to; it in; it rains; itch; itches; jajaja; june; la orina; la voz
  -7 las medicinas; le doy; lentes; llama; llego; los lentes; los textos; lose my; mandar; manden textos; me a; me acabaron; me anything; me dieron
  -7 me mandan; me mande; me operaron; me think; medicare cubre; mejor con; mejor no; mensajitos; mi permiso; mis resultados; much better; murio el
  -7 my arthritis; my emergency; my hands; my knees; my pharmacy; necesito mas; no emergency; no encuentro; no headache; none; numbers; numbers :number:
  -7 numero equivocado; of breath; of this; ofcourse; ojo de; ok to; olvido la; on it; on my; on tuesday; on tv; operaron; out to; pain :number:
  -7 papa tuvo; papel; paperwork; permiso; pila; please cancel; pollen; problema; problemas; put my; quede dormida; quiero salir; radiografia
  -7 radiografia de; rains; rash on; red; remove me; resecos; retiro; retiro mi; riesgo; roja; room is; running; saber; salio un; se siente; si tengo
  -7 side effect; sin fiebre; sin problemas; sip; sister is; stomach is; stop por; su sistema; sueno; suicide prevention; sure thing; susto; tele
  -7 temperatura; tengo riesgo; the dentist; the flu; the messages; these messages; think about; thinner; this heat; this pain; this texting; those
  -7 tiritas; to have; toast; tobillo; tobillo y; todo bien; toronja; tranquila; two days; un mosquito; undo; undo it; urine; walgreens; want it
  -7 was :number:; was a; watch; we; weak; whatever; when it; where do; wife passed; y bien; y escalofrios; ya termine; yo no; your list
  -8 a freight; aburrimiento; agree to; al orinar; alla; allergies are; already; am ready; ambulance bill; andador; arde; arde al; at; be in; be texted
  -8 bill is; box; breathing treatment; broke; cantar; cardiac; cardiac rehab; change my; chiquito; choked up; claro; como se; computer; con ese
  -8 con estas; con las; contact me; corazon de; corte el; cost; cough; couldnt be; cramps; cramps at; cried; cuando es; cuanto es; cuantos; cubre
  -8 cuff is; day; de aburrimiento; del corazon; diet; dizziness; do if; do you; does medicare; dont contact; dry; efecto secundario; el frio
  -8 el internet; en las; en papeles; es mi; esta contento; estos mensajes; factura; falls no; feels fine; feet are; form; free; freight; freight train
  -8 friend; from the; fue el; fui; gained; gained :number:; gave me; golf; gym; hace; happy; have a; hermana; history; how many; hoy :number:; i cried
  -8 i stopped; i use; internet; is good; is killing; is out; is tuesday; jabon; jueves; knees; la novela; la semana; laboratorio; laughed so; let me
  -8 like the; longer; lose; lotion; mandan; mareos; me da; me olvido; mercado; mi contacto; mi hermana; money; movie; mucho dolor; my friend
  -8 my insulin; my urine; nearly; nice; nino; no longer; no manden; no problem; olvido; on monday; on time; operaron del; orinar y; para la; paramedico
  -8 paren; pastel; pee and; pelicula de; pills on; please dont; por aca; portal; pressure cuff; pressure was; pretty good; puedo dejar; quiero cancelar
  -8 quit smoking; quit texting; ronca; sal; saquenme; scam; secundario; send me; set; si algun; si pero; si quiero; sirve; small; small bruise
  -8 sometimes; sore from; sorpresa; stop by; sus; swollen up; tanto cantar; texted; the pill; the rain; therapy; this week; tiempo; to get
  -8 to unsubscribe; tomar tylenol; too low; train; trip; turn; unsubscribe me; until; weight is; what time; would; y hoy; ya
  -9 :number: before; :number: if; :number: sin; :number: todo; a; a refill; aca; acabo la; address; ahorita no; algun dia; all is; alright; am doing
  -9 am i; analisis; and hot; ando al; ano; are killing; arthritis; attack in; bailar; been :number:; bendiga; bill came; block; blood drive; borren
  -9 borren mi; breath no; cancelen mi; chest cold; chest ct; chevere; christmas; como un; copay; corazon; ct; cuenta de; dar; de derrame; del; delete
  -9 delivery; desayuno; desde el; deseo; desmaye una; dios; dos dias; duda; duele la; duele un; emergencias; esa; esta mal; esta pastilla; estafa
  -9 estas; este calor; estoy cansada; estoy mareada; feeling great; fino; flu shot; forgot; hace mucho; havent had; i could; i passed; i pee; insurance
  -9 jardin; kill for; killed; kindly; la bendiga; late; le pongo; leaves; let; mail; me again; me dijo; me dio; me ha; me murio; me quedan; mine is
  -9 mis medicinas; moquera; moreton; muerta de; murio mi; my seizure; ni dolor; ni nada; no deseo; no falta; no quiero; no sangro; not; not right
  -9 not sure; novedad; nunca he; or :number:; pain today; paper cut; parenle; passed away; pico un; poner; pressure :number:; prevention; que crema
  -9 quedan; quiero recibir; refill my; refill on; refills; remove my; risk; rompio el; salir de; say yes; says no; signed up; simon; sin hinchazon
  -9 sin novedad; sistema; so; so i; son; start; stroke in; sugar has; take my; talk to; tengo fiebre; tengo moquera; the hospital; the wedding; there a
  -9 think on; tiras; todas mis; todo; todo normal; trouble breathing; tv is; un moreton; una estafa; unsuscribe; vemos; vez; viernes; visita; wedding
  -9 when should; wound; xray results
  -10 :number: at; :number: despues; a stroke; abrir; abrir el; ago; aguacate; alone; am dying; and dandy; and doing; appointment on; battery in
  -10 been dizzy; breath away; breathing easy; bruise on; cambiar; cero dolor; choke; church; clinic; comadre; cuff; dandy; de escribirme; debo; depends
  -10 did; die of; dinner; dio el; dont send; dont text; dying of; early; el celular; el pelo; el stent; elm; equivocado; er; esta roja; estoy deacuerdo
  -10 estuvo; feeling fine; fue :number:; gardening; get; got a; hace :number:; healthy; hearts; hija; hot; i decline; i miss; interesa; is well; ivy
  -10 la enfermera; la risa; lisinopril; llamo; los mensajes; mama tuvo; me alone; me from; me fue; me interesa; me manden; me quemo; me sigan
  -10 me texteen; mi corazon; mi receta; murder; my glasses; my number; my sugar; nieta; ningun; no; no gracias; no thanks; novela; nueva; off this
  -10 once in; open; papeles; pasada; pastillero; poison ivy; pulso; pus; que hago; que si; quien habla; quien sabe; quito el; semana pasada; siento muy
  -10 sigan; slept like; sorry; street; subi; subi :number:; surgery; te; tenia; tenido dolor; texteen; the dead; the doctor; the neck; think so; thumbs
  -10 thumbs up; to call; transporte; una pelicula; una pregunta; una una; una vez; vecino; vista borrosa; vomited twice; watching; water pill; weighed
  -10 weighed :number:; which; would i; ya respiro; yard
  -11 :number: after; :number: sugar; :number: today; a bit; a lo; about it; ahead; ahead and; algun; allergies; am alive; am fine; ano pasado
  -11 any chest; aparato de; as always; behind on; bien y; bien ya; borreme; breakfast; bus; cambio; cancelen; changed; cita del; cold is; coleando
  -11 consent; corazon en; crema; cual; cuanto cuesta; de tanto; depende; dia; duelen; en mi; end of; esta muy; examen de; feel fine; feliz; fell behind
  -11 fine and; go ahead; hace dos; hambre; he caido; is the; is too; isfine; its fine; lista; luz; me acabo; me duelen; me pueden; me tiene; mes
  -11 mi nieta; mi telefono; mija; mild; mosquito; my ankles; my dog; necesito mi; need to; ni falta; nietos; ninguna; no acepto; no suicidal
  -11 no thoughts; not now; not suicidal; nunca me; o; of a; of hurting; on arm; paso; pastillas con; peachy; pica la; pill box; prefiero que; primero
  -11 pueden; que; question; rehab; ride; sad; same as; scared; stroke of; sugar was; tal; tal vez; terapia; termine; the blood; the texts; these texts
  -11 they said; todavia no; up the; usted; usual; ver a; vivita; vivita y; what number; y coleando
  -12 :number: since; a new; a que; about; absolutely; al; all good; and desist; ask my; azucar :number:; blood work; boredom; camine :number:; cause
  -12 cease and; class; clinica; comio; con el; corazon esta; de risa; desist; drive; es la; escribirme; estrenido; fine now; flu; glasses; had any
  -12 had chest; hago; here; hon; i quit; i used; killing me; knee is; la clinica; la luz; la oficina; last month; last week; llamar; los pies; luego
  -12 march; me la; me mata; me sacaron; me toca; mine; mis; murio de; my bill; my heart; my inhaler; my toe; nada de; next; nieto; no falls; no fever
  -12 no swelling; of boredom; oficina; optout; otra; paper; pastilla del; pelo; poco de; por; pretty; pues; quede; quitenme; sending; show; si y
  -12 signed; sii; smoking; strips; temperatura :number:; toca; tos; vez en; want out; wish to; with this; y azucar; yes and
  -13 :number: days; :number: en; a los; acondicionado; ahi; aire acondicionado; am well; and no; are; chest of; como siempre; daughter; de esto
  -13 de fumar; de maravilla; deje; desuscribir; died of; donde me; doy; drawers; eat; el cafe; en paz; esta muriendo; esta semana; first; fumar
  -13 get the; grandson; hands; hasta; heat; hmm; hospital; how do; is fine; labs; later; lo mejor; los :number:; maravilla; me quito; message; my feet
  -13 my grandson; my tv; no mas; not bleeding; of drawers; old; orinar; paz; pelicula; por el; puedo dormir; que hora; resultados; sacaron; signmeup
  -13 sleep; tanto; tired; to be; to death; tome las; tuve; unsubcribe; vomite dos; when is; who is; work
  -14 :number: libras; a pensar; autorizo; better; bruise; caido; cayo el; check; como me; company; contacto; contacto de; contenta; dead battery; dejar
  -14 dejenme; detener; dormi como; easy; eggs; el lunes; el programa; esta matando; estos; excelente; feet; for the; havent fainted; i get; is sore
  -14 killing; la bateria; la presion; laughed; laughing; le digo; lo voy; mi nieto; mi numero; my pill; nada; not dizzy; pain or; pare; pasado
  -14 pastillas y; pensar; perro; please stop; program; puedo comer; rash; sacaron sangre; seguro; siempre; stroke; ustedes; weather; yellow
  -15 :number: pounds; :number: pulse; basta; bills; bueno; cancel my; cant keep; de baja; dog; doing well; dont; el martes; end; ese; fainted once
  -15 guess; i guess; is there; is this; la cuenta; la insulina; la lista; la rodilla; leave me; lunes; martes; mata; mi hija; never had; no me
  -15 not having; out of; parar; passed; pero ya; pounds; quiero participar; refilled; rodilla; se murio; stent; take; temperature :number:; text me
  -15 to see; tome la; used to; ver; walked :number:; wrong; yeah right; yet
  -16 always; antes; anymore; asleep in; bateria; caidas; cansada; cero; cold; contento; da; depressed; enfermera; estoy bien; falls; feeling good
  -16 for my; friday; hago si; have chest; hay; la cita; leave; like to; me pica; me rompio; medicinas; mi cita; my phone; my sister; no problems; nope
  -16 pee; peso :number:; pica; pies; pongo; problems; quito; runny; runny nose; take me; tomorrow; tuve una; un poquito; with my
  -17 about my; acabo; ahogo en; ask; before; contact; de sangre; dejeme; digo; discontinue; el doctor; feeling; fell asleep; from; gripa; haha; i call
  -17 i would; is it; is that; it; mareada; me quede; my :number:; my daughter; my pills; office; pregunta; programa; rain; ran out; recibir; red and
  -17 roja y; rompio; since yesterday; some; the office; todavia; todo tranquilo; tuvo
  -18 alive and; and kicking; at night; away; ayer; complaints; de; deacuerdo; death; dejen; dejen de; derrame; este; fue; if my; infarto; kicking
  -18 libras; matando; needs; no complaints; not bad; participar; peso; poco; quizas; ran; room; shot; siento mejor; sister; thursday; to know; un poco
  -18 walked; would like; year
  -19 calor; choked; claroquesi; countmein; deprimida; do; dormi; esta bien; infarto en; is a; is red; no bleeding; no more; no pain; nurse; pie; salir
  -19 the new; toe; tv; visit; who; zero
  -20 camine; cease; denies; derrame en; dijo; dying to; esto; examen; he tenido; i havent; list; mensaje; metformin; muero por; my medicines
  -20 no trouble; results; sin dolor; tenido; the; weight :number:; will; yeah
  -21 :number: anos; :number: this; a heart; any; celular; chest xray; cuenta; days; el :number:; i agree; la farmacia; me he; my appointment; pain no
  -21 pecho ni; telefono; tengo que; xray; yep; yess; yo
  -22 a little; ando; cant sleep; feel good; for; ha; ill; me escriban; medicines; or; pharmacy; receta; risa; slept; this; tranquilo; yes i
  -23 :emoji:; :number: no; am ok; asleep; bingo; comer; could; de pecho; dias; farmacia; hoy; la metformina; la vacuna; last year; month; muy bien
  -23 need my; ni me; opt out; oxigeno :number:; rechazo; revoke; stopall; years ago
  -24 at the; escriban; informacion; me off; no he; no short; remove; semana; test; that; took my; tuvo un
  -25 as; ayunas; blood pressure; en ayunas; los; maybe; metformina; my blood; notinterested; nunca; poquito; quiero que; un infarto; weight
  -26 chest pain; if; medicare; more; para el; said; sin; they; tuesday
  -27 :number: :number:; cuanto; died; how; my knee; pulso :number:; should; thanks; week; years
  -28 acepto; cant complain; complain; knee; la pastilla; muero de; opt; sure; texting; when; yesterday
  -29 battery; can; havent; vacuna
  -30 agree; decline; doing; info; mas; new; your
  -31 puedo tomar; tengo dolor
  -32 :good:; can i; cuando; do i; should i; tomar
  -33 cancel; great; last; never; no tengo; numero; oxygen :number:
  -34 anos; appointment; need a; number; phone; siento bien; textos
  -35 cancelar; gracias
  -36 baja; pill; what
  -37 quien
  -38 alto; cita; jaja; sore; text; today
  -39 bill; quit; well
  -40 messages; no chest; pulse :number:; unsubscribe
  -41 pastilla; stop
  -42 little; me siento; refill
  -44 eso; is my; normal; ok
  -45 does; these; you
  -46 texts
  -47 mensajes
  -48 murio
  -51 in :number:
  -52 doctor; lol
  -57 yes
  -58 good
  -59 bien
  -68 si
  -75 fine
