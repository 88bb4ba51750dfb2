# Words that the rules treat alike, and what single words are good for. How these files are written: docs/lexicon.md.

version 2026-11-22.10

group not
  en not isnt arent wasnt werent aint

group cant
  en cant couldnt unable cannot

group wont
  en wont doesnt dont cant didnt couldnt not isnt aint never cannot wouldnt

# "no puedo", "no logra": the no stands in the pattern.
group puedo
  es puedo puede pude pudo podia podemos pueden logro logra alcanzo alcanza consigo podido puedes pudiera podria logramos logre pudimos

group chest
  en chest chests breastbone sternum breast
  en bosom brestbone
  es pecho pechos torax toracico toraxico esternon
  es pechera

group heart
  en heart ticker
  es corazon

group pain
  en pain pains painful hurt hurts hurting hurtin ache aches aching achy achin sore burn burns burning burnin stabbing sharp discomfort discomforts
  en twinge twinges stinging throbbing
  es dolor dolores duele duelen dolia doliendo dolio ardor arde ardiendo quema punzada punzadas punza molestia molestias piquete piquetes puntada
  es puntadas dolorcito doler
  es doliendome

group pressure
  en pressure tight tightness tightening tighten tightens heavy heaviness squeez* crush* elephant weight brick bricks vise vice clamp clench*
  en suffocat* constrict* caving gripping fist
  es opresion oprime oprimido oprimida oprimiendo aprieta apretado apretada apretando apretar aprietan apreton presion presionando pesado pesadez
  es peso aplasta* estruja* cierra

group breath
  en breath* breth* breate brethe
  es respir*

group air
  en air breath breathe oxygen
  es aire aliento resuello respiracion
  es oxigeno resuello

group head
  en head skull noggin forehead
  es cabeza craneo frente nuca

group blood
  both :blood:
  en blood bloody
  es sangre

group bleed
  both :blood:
  en bleed* bled hemorrhag* gush*
  es sangr* hemorrag* sangrando sangra sangro

group numb
  en numb* tingl* weak weakness paraly* droop* droop drooped drooping dead limp
  es dormido dormida dormidos dormidas duerme durmio durmiendo entumec* entumid* adormec* debil debilidad paraliz* hormigue* caido caida entum*
  es duerma duerman duermen debiles

# What a face does in a stroke.
group slack
  en droop* sagg* sag crooked twisted lopsided numb* paraly* melting dropped frozen slack drool* uneven slanted dropping droped droping
  es caida caido cayo chueca chueco torcida torcido tuerce torcio torciendo dormida durmio entumec* entumid* paraliz* paraliso adormec* colgando
  es babea* desviada desviado duerme duermen duerma dormido dormidos entum* paralis*

group limb
  en arm arms leg legs hand hands
  es brazo brazos pierna piernas mano manos

group arm
  en arm arms shoulder shoulders
  es brazo brazos hombro hombros

group side
  en side half
  es lado mitad

group left
  en left
  es izquierdo izquierda

group right
  en right
  es derecho derecha

group face
  en face mouth smile eyelid cheek lip lips eyebrow cheeks
  es cara rostro boca sonrisa parpado cachete mejilla mejillas cachetes labio labios

group throat
  en throat tongue lips lip face airway mouth neck
  es garganta lengua labios labio cara boca cuello

group swell
  en swell* swollen swelled swole swolen closing closed closes shut shutting puffed puffy puffing
  es hinch* inflam* inch* cierra cierran cerro cerrada cerrando cerrandose hincho

group much
  en lot lots much bad badly heavy heavily nonstop alot tons everywhere profusely
  es mucho mucha muchisimo muchisima bastante demasiado chorros

group severe
  en severe excruciating unbearable terrible worst horrible extreme agonizing sudden suddenly intense crushing ripping tearing violent awful
  en extremely agonising brutal blinding searing wicked fierce massive huge incredible insane
  en agony agonizing unreal vicious
  es insoportable terrible horrible fortisimo fortisima severo severa intenso intensa repentino repentina repente desgarrador tremendo peor extremo
  es extrema agudo aguda agudisimo horrendo espantoso espantosa brutal cruel atroz tremenda inaguantable

group bad
  en bad badly
  es fuerte fuertes fuertemente feo fea malo

group vomit
  both :vomit:
  en vomit* vomitting puk* puke puking puked upchuck* barf*
  es vomit* devol* guacar* basque*

group fell
  en fell fallen falls tripped slipped tumbled fall falling
  es caido caida cai cayo resbale resbalo tropece tropezo caer caigo
  es rodo rode

group pills
  both insulin insulina humalog novolog lantus
  en pill pills medicine medicines medication medications tablet tablets dose doses capsule capsules xanax oxycodone hydrocodone percocet morphine
  en tylenol norco ambien valium metoprolol digoxin fentanyl opioid opioids sedatives tramadol gabapentin benadryl ibuprofen aspirin
  en acetaminophen aleve advil motrin excedrin lisinopril losartan amlodipine metformin glipizide lasix furosemide potassium seroquel trazodone
  en zoloft klonopin clonazepam
  en lorazepam ativan codeine vicodin norco percocets oxys oxy melatonin unisom lithium elavil amitriptyline restoril temazepam nytol opiates
  en narcotics carvedilol diltiazem
  en hydralazine clonidine glyburide prednisone sleepers dilaudid methadone soma flexeril patches patch
  es pastilla pastillas medicina medicinas medicamento medicamentos pildora pildoras tableta tabletas dosis
  es acetaminofen ibuprofeno aspirinas aspirina clonazepam alprazolam diazepam zolpidem rivotril tafil paracetamol naproxeno morfina oxicodona
  es losartan amlodipino metformina metoprolol
  es glibenclamida enalapril tabletitas pastillitas calmantes tranquilizantes somniferos comprimidos capsulas grageas parches

# More than anybody is told to take at once.
group many
  both 15 16 18 20 24 25 28 30 35 36 40 45 48 50 60 70 80 90 100 200

group vital-pills
  en insulin inhaler oxygen nitro* warfarin coumadin eliquis xarelto plavix metoprolol digoxin epipen
  es insulina inhalador oxigeno warfarina

group thinners
  en thinner thinners coumadin warfarin eliquis xarelto plavix pradaxa brilinta anticoagulant anticoagulants heparin clopidogrel apixaban savaysa
  es anticoagulante anticoagulantes warfarina anticuagulantes anticuagulante coagulante sintrom

group texts
  en text texts texting txt txts txting textin message messages messaging messeges msg msgs notifications reminders textes
  en alerts checkins reminder alert
  es mensaje mensajes mensajito mensajitos texto textos sms textear textearme recordatorios mensages
  es aviso avisos alerta alertas textito textitos notificacion notificaciones recordatorio whatsapp whatsapps mensajeria

group feet
  en leg legs foot feet ankle ankles
  es pierna piernas pie pies tobillo tobillos

group belly
  en stomach belly abdomen abdominal tummy gut guts stomache side
  es estomago vientre barriga panza abdomen abdominal costado tripa

group vision
  en vision sight eyesight
  es vision vista ver mirar

group confused
  en confused confusion disoriented disorientated
  es confundido confundida confuso confusa desorientado desorientada

group lost
  en loss lost losing lose
  es perdi perdida perdio perdiendo pierdo perdido

group someone
  en he she him her husband wife mom mama mother dad daddy father son daughter brother sister grandma grandpa grandmother grandfather grandson
  en granddaughter hubby neighbor roommate roomate friend aunt uncle
  en ma pa papa pop pops meemaw mamaw papaw nana granny gramps grandad granddad husbands hubbys spouse partner boyfriend girlfriend patient
  en client resident lady nephew niece cousin
  en inlaw stepson stepdaughter missus mister
  es esposo esposa marido mujer mama papa madre padre hijo hija hermano hermana abuelo abuela viejito viejita vecino vecina senor senora suegra
  es suegro tia tio nieto nieta viejo
  es viejos don dona abuelito abuelita apa ama jefe jefa compadre comadre cunado cunada sobrino sobrina yerno nuera primo prima paciente pareja
  es novio novia mami papi ruco ruca tata nana

group floor
  en floor ground
  es piso suelo

group sudden
  en sudden suddenly
  es repente repentino repentina pronto

group noticing
  en feel feels feeling felt having had have got get been getting
  es siento siente tengo tiene tuve tuvo dio da

group cold-sweat
  en clammy coldsweat
  es sudorfrio

group is
  en is are am was feels feel looks look went go goes gone turned turning getting got
  es esta estan siento tiene tengo se me puso puse

group year
  both 1945 1946 1947 1948 1949 1950 1951 1952 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 1971 1972 1973
  both 1974 1975 1976 1977 1978 1979 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 1991 1992 1993 1994 1995 1996 1997 1998 1999 2000 2001 2002
  both 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030

# What may die, choke or have a stroke without anybody being ill. No vehicle's crash, no house, no medical device stands here.
group thing
  en printer computer laptop phone cellphone iphone ipad tv television radio car truck engine motor fridge refrigerator freezer washer dryer
  en dishwasher stove oven microwave toaster blender vacuum mower lawnmower mowers tractor scooter sink toilet drain faucet pipes disposal clock
  en wristwatch camera doorbell lamp bulb lightbulb wifi router modem app website keyboard mouse tree trees plant plants tomatoes tomato rose roses
  en garden flowers fern violets orchid lawn grass bush shrub shrubs houseplant houseplants radiator furnace thermostat dehumidifier aids
  es impresora computadora compu laptop celular cel telefono tableta tele televisor television radio carro coche camioneta guagua troca motor pila
  es nevera refri refrigerador lavadora secadora estufa horno microondas licuadora plancha aspiradora ventilador abanico lavamanos fregadero inodoro
  es tuberia reloj aplicacion internet wifi modem arbol arbolito mata matas matica planta plantas plantita jardin rosal rosas tomates audifono audifonos sordera
  es podadora bicicleta impresoras helechos orquidea orquideas

# Beasts at home and around it.
group animal
  en dog dogs doggie puppy pup cat cats kitty kitten tomcat parrot parakeet bird birds horse cow goat chicken hen rooster hamster rabbit bunny turtle
  en squirrel raccoon possum fish goldfish tetras lizard iguana poodle chihuahua beagle mutt
  es perro perra perrito perrita cachorro gato gata gatito gatita loro perico pajaro caballo yegua vaca chivo gallina gallo pollito conejo tortuga
  es ardilla iguana pez pececito

# Money and who asks for it.
group bill
  en bill bills billing billed invoice invoices copay copays charge charged charges charging cost costs price prices deductible claim claims statement
  en owe owed owes collections debt balance
  es bil biles bill factura facturas cobro cobros cobran cobrando cobrar cobraron cobro copago deducible deuda reclamo facturaron facturan

# A year as people say it: "in 04", "en el 75".
group zero-year
  both 00 01 02 03 04 05 06 07 08 09

group short-year
  both 00 01 02 03 04 05 06 07 08 09 75 76 77 78 79 81 82 83 84 85 86 87 88 89 91 92 93 94 95 96 97 98 99

# May stand in a list of denied signs: "no chest pain, shortness of breath or dizziness".
group signs
  en chest breath* short shortness trouble difficulty dizzy dizziness fainting bleeding falls palpitations numbness confusion swelling heart attack
  en shaking blood pressure sugar headaches weakness
  en fainted
  es pecho respir* falta aire dificultad desmayos desmayo palpitaciones sangrado caidas convulsiones presion azucar

# Words that stand inside a phrase without changing it.
list little
  en the a an my his her hers our your this that these of to in on at and very really so just still even almost all is am are was be been being has
  en have had having some any more me it its i he she we they him right now again up down like kind feel feeling feels left too real pretty bit
  en little around over from for since out into also about by as keep keeps kinda sorta super totally there then getting get gets got started woke
  en with both today tonight morning yesterday ever
  es el la los las un una unas unos mi mis su sus de del al en y muy mucho mucha tan ya me se le lo te que es esta estoy estan tengo siento bien
  es izquierdo izquierda derecho derecha todavia aun otra vez mas por con tiene hoy ayer anoche ahora ahorita bastante como a desde ha he d

list turns
  en but except however though although yet
  es pero excepto aunque sino

list denies
  en no not dont doesnt didnt isnt arent wasnt werent aint havent hasnt hadnt denies deny denied denying zero none neither nor
  en nobody noone
  es sin ni tampoco ningun ninguna niego niega negamos
  es cero
  es nadie

# Behind a sign, at the end of its clause: "pain zero, dizziness none".
list denies-behind
  en zero none negative denied no nil
  es cero negativo no

# A whole list is denied, "or" or not: "denies fever, chills, chest pain".
list denies-list
  en denies deny denied denying
  es niega niego negamos

# "I am fine, just cannot breathe", "todo bien menos mi marido".
list bridges
  en have having has had get getting got feel feeling felt experiencing any a an the of more much longer been in kind sign signs symptoms symptom
  en thoughts thought new recent current today it its this really bad severe my ever currently pain pains ache aches headache headaches cough chills
  en nausea fever vomiting dizziness swelling bleeding weakness numbness falls chest
  en even like
  es tengo tiene tenido tuve he ha hay estoy siento sentido me el la los las un una de nada mas en mucho mucha ningun ninguna alguna nuevo sintomas vuelto
  es vuelta a volvi vuelvo dolor dolores tos escalofrios nausea nauseas fiebre vomito vomitos mareo mareos hinchazon sangrado debilidad
  es dado sufrido nomas
  es se le nos les

list joins
  en or nor neither no
  es ni o u

list verb
  en is are am feels feel feeling hurts hurt hurting aches aching burns cant cannot wont got keeps started fell passed fainted have has having
  es duele duelen aprieta siento falta puedo esta estoy tengo arde quema cuesta me

# Short answers. An answer counts only when all of its words are known: one word that is not, and a person reads it.
list yes
  both signmeup countmein ofcourse
  both autorizo
  both affirmative ayuh
  en yes yess yesss yea yeah yep yup yse yees yas agree agreed accept consent sure absolutely definitely y
  en consent
  es si sii sip simon acepto claroquesi porsupuesto deacuerdo s
  es autorizo

list with-yes
  both :good: :emoji: :laugh: 1
  both youmaytext isfine bymeans whynot happyto congusto comono
  both receiving mandelos mandalos apuntame ahi amor nena can okay corazon autorizado
  both affirmative ayuh surely mandamelos mandemelos absolutely come phone receiving recibir
  en thing please thanks thank you i do want to the would like with it ok am a and doctor nurse program service care calls texts monthly join enroll
  en sounds me interested participate go ahead for ma maam sir mr mrs miss love that this in be part very much hi hello good morning afternoon
  en text texts txt message messages send sending get receive getting receiving check checkin checkins fine great certainly indeed mam dear
  en honey sweetheart sweetie
  en thing hon mam
  en kindly much
  en start begin read understood explained
  en recieve recive
  es quiero gracias por favor senor senora senorita doctor doctora enfermera con el la lo programa servicio yo muchas inscribirme ser parte bueno
  es inscribame inscribanme apunteme anoteme interesado interesada esta bien estoy participar hola buenos buenas dias tardes dios le bendiga claro
  es mandeme mandenme mande manden escriban envien texteen envieme envienme escribame escribanme texteeme texteenme mensajes mensajitos mensaje textos texto recibir mija
  es mijo mijita en de acuerdo los las
  es seguro perfecto adelante participo inscribo inscribeme apunteme anoteme apuntame inscribirse listo lista dale eso
  es leo lei leido entendi comienzo empiecen empiece manda entro le a y todo
  es apuntenme ya
  es dale

list no
  en no nope nah not dont decline refuse n notinterested
  es nel negative negativo rechazo jamas

list with-no
  both :emoji: :laugh: :bad:
  both pass nah nena nombe
  both amor signing interesting
  both ofcourse absolutely definitely certainly hell heck
  en thanks thank you i am interested want it this that do to please sorry the program service need participate join enroll agree accept consent for
  en me sir maam in be part of sign up wish care would rather prefer
  en thats all set right honey dear sweetie texts text messages text interested
  en kindly
  en anyway instead
  es gracias quiero me interesa acepto necesito deseo participar por favor el la lo programa servicio muchas senor senora disculpe perdon estoy
  es interesado interesada yo estar ser parte de en mejor prefiero que
  es que mija mijo mijita eso esto ese este nada en mas ninguna ningun programa participar apuntarme inscribirme inscribir meter meterme con
  es apunto autorizo para manden claro

list well
  both :good: isfine
  en ok good great fine well better excellent perfect wonderful alright awesome fantastic okeydokey okie normal gud goood gd grand dandy blessed
  en lovely terrific strong alls
  en peachy dandy
  en alrite okeydoke
  en swell
  es super bien excelente perfecto perfecta mejor vale maravilloso maravilla bendecida bendecido contento contenta tranquilo tranquila
  es nitido nitida chevere

# Before a word for well they tell how somebody is, which answers no request: "yes, I am fine".
list feels
  en am feel feeling felt doing
  es estoy siento ando

# Alone they say that all is well when that was the question.
list well-when-asked
  en yes yess yea yeah yep yup
  es si sip

list with-well
  en feelin askin breakfast exercises birds fed clear kickin kicking middling middlin frog hair both mailbox church bingo
  es aca bendito sea dios preocupe preocupen viejitos oyendo boleros ejercicios hice cafecito tomandome amanecio amaneci comio desayuno ayer bodega patio rato salio oficina
  both :emoji: :laugh: super
  both inquiring quite encuentro mejor igualito ayer
  both kickin kicking middlin fair finest kind clear glory dio favored highly
  en i am is are was we he she my me you and so very pretty really doing do feel feeling felt all everything every thing going here today this week
  en now day days right as usual always same checking everythings mam thumbs up alls by over thanks thank god for asking a the at to it its that with
  en much lot just hi hello hey good morning afternoon evening nurse doctor mr mrs miss sir maam still be been have has had on of far bless your too
  en also again taking took taken medicines medicine pills them planned time than yesterday last before hun hon honey dear sweetie how kind walking
  en walk slept sleep eating ate night nice lord praise blessings yall y'all u done already morning's alive kicking
  en mom mama mother dad daddy father husband wife she her he both us better feels ate eaten lunch dinner supper breakfast oatmeal coffee eggs
  en toast walked mailbox porch garden church store
  en rested resting nap bath shower bible puzzle cards knitting sunshine weather sunny outside yard peachy hunky dory happy in spirits wonderful
  en watching visit visiting company friends family
  en grandkids kids daughter son gardening reading
  en mornings eggs weekend lovely old report problems bathed
  en feelin doin alrite dokey okey hours whatsoever heading says said church out ten breakfasted
  en bird an sweetheart
  es estoy me siento muy todo toda todos hoy esta este semana dia dias gracias a dios por preguntar hola buenos buenas tardes noches yo y ando
  es andamos vamos va en orden como siempre igual que doctor doctora enfermera senorita senor senora aca tranquilo la mucho mucha muchas con el los
  es las mi mis tome tomo tomado medicinas pastillas al tiempo aqui ahora ya bendiciones saludos lo le bendiga ud usted es feliz ayer medicina mija
  es mijo de amaneci dormi comi gozo
  es mama papa esposo esposa ella ellos el mami papi marido viejo viejita desayuno desayune almorce almorzo cene ceno comio comi durmio dormi
  es camine caminar camino salio sali patio parque iglesia
  es misa jardin descanse descanso rico okey ok chevere nitido lujo rechinando mijita mijito mijo mija que nunca perfectamente tele novela cafe
  es sol nietos familia ambos dos contentos tranquilos
  es campeon pura vida
  es ahi aqui estamos amanecio ya hice ejercicios dulce preguntar ejercicio
  es pelo llevo dice tremendo tremenda chilero tuanis bacano elegante fenomenal cuadras libras
  es nina descansadita descansado descansada dandole senor

list courtesy
  both :emoji: :laugh: :good:
  en thanks thank you god bless hi hello hey good morning afternoon evening doctor nurse so much very maam sir please hun hon honey dear
  es gracias muchas dios bendiga le lo la hola buenos buenas dias tardes noches senorita senora senor por favor

list never-aside
  en pill pills medicine medicines medication medications tablet tablets insulin
  es pastilla pastillas medicina medicinas medicamento medicamentos insulina

# May stand around a keyword without adding to it.
list with-stop
  en please thanks thank you now it this just already ok me
  en kindly
  es por favor gracias ya mija

list other-unit
  en am pm a p units unit hours hour hrs hr minutes minute min mins days day weeks week months month years year times time pills pill tablets lbs lb
  en pounds mcg liters liter l oclock blocks steps feet miles st nd rd th yrs yo percent2
  es unidades unidad horas hora minutos dias dia semanas meses anos veces pastillas libras litros

list over
  both x
  en over by on
  es sobre con entre

list reading-word
  en sugar glucose bs bg mmol oxygen o2 spo2 sat sats saturation ox oximeter pulse rate hr bpm heartrate temperature degrees bp systolic pressure
  en blood level mg dl weight lbs reading readings fasting a1c over percent f lb pounds
  es azucar glucosa glucemia oxigeno saturacion oxigenacion pulso temperatura grados presion tension peso libras kilos sobre

# Answers to a page: every word has to be known, so that "who is K7" takes nothing; a bare "ok" takes nothing; no word that a carrier
# reads as opt-out is part of it.
list takes-page
  en ack ak acknowledge acknowledged take taking claim claiming claimed accept accepted accepting mine onit gotit omw calling covering handling
  en handle responding willdo haveit 1
  en responding acknowledging opening logging dialing heading headed
  en own phoning
  es tomo acepto encargo atiendo voy llamo llamando llamare atendiendo
  es respondo asumo agarro manejo contesto
  es lotengo
  es marco
  both aceptado aceptada confirmo confirmado cojo mio mia confirmed

list passes-page
  en pass passing decline declined cant cannot busy unavailable
  es paso rechazo ocupado ocupada nopuedo

list reports-page
  en done finished complete completed resolved
  es listo lista hecho hecha terminado terminada termine terminamos

list minute-word
  en m min mins minute minutes
  es minuto minutos

list hour-word
  en h hr hrs hour hours
  es hora horas

list with-page
  en thanks the case it in of i am ill will on for me ok got took have yes and call code now all patient pt her him them back this that one right
  en rightaway roger copy received
  en im ive page this to logging and up chart charting opening here ok okay yep yeah sure dr nurse rn
  en dr md
  en phoning talking speaking own family daughter husband wife son back its it
  en talking calling dialing
  es caso si yo el lo la un en gracias llamada codigo ahora me al paciente a ya recibido enterado
  es estoy mismo misma ahorita esta este pagina aviso ok okey listo enseguida por supuesto claro
  es con ese lo tengo
  es mio mia
  es al marco
  both abriendo enlace link opening enterada enterado estoy eso este es la llamo rn
  both resuelvo

numbers
  1 one uno una un
  2 two dos
  3 three tres
  4 four cuatro
  5 five cinco
  6 six seis
  7 seven siete
  8 eight ocho
  9 nine nueve
  10 ten diez
  11 eleven once
  12 twelve doce
  13 thirteen trece
  14 fourteen catorce
  15 fifteen quince
  16 sixteen dieciseis
  17 seventeen diecisiete
  18 eighteen dieciocho
  19 nineteen diecinueve
  20 twenty veinte
  30 thirty treinta
  40 forty fourty cuarenta
  50 fifty cincuenta
  60 sixty sesenta
  70 seventy setenta
  80 eighty ochenta
  90 ninety noventa
  100 hundred cien ciento
  200 doscientos
  300 trescientos
  400 cuatrocientos
  500 quinientos
  600 seiscientos

emoji good
  is 👍👌🙂😊😀😃😄😁😎🤗✅💪☺😇🥰😍✔🙌👏

emoji bad
  is 👎😞😢😭☹🙁😟😔😣😖😫😩🤒🤕🤷🙅❌✖⛔😷🥵🥶😰😥😓

emoji laugh
  is 😂🤣😆😹

emoji sos
  is 🆘🚨🚑

emoji vomit
  is 🤮

emoji nausea
  is 🤢

emoji dizzy
  is 😵💫

emoji blood
  is 🩸

emoji stop
  is 🛑✋🚫
