# Points of words and of two neighbours, learned from the labelled texts of the tests: `CcmFlow.RulesBench points opt-out` writes this
# table anew. They speak where no rule found anything, never the other way round. "points <kind> <least> <least-beside-less>
# <least-in-doubt> <least-of-one-word> <before>": a text of n words (at least 7) needs before + (sum of its points) / sqrt(2n) to be least or more; more where a rule found
# something less, still more where one found the sign itself but denied, of long ago, a figure of speech.

points opt-out 9 15 30 30 -21
  109 unsubscribe
  95 alto
  92 texts
  90 stop
  88 mensajes
  84 baja; textos
  79 messages
  78 texting
  76 quit
  73 numero
  72 cancelar
  70 cancel
  68 text
  65 off
  61 these
  60 lista; mas; remove
  59 esto
  58 revoke
  56 end; parar
  54 stopall
  52 number; opt; please
  51 my number
  50 escriban
  49 more
  48 discontinue; la lista
  46 opt out
  44 no manden
  43 de baja
  42 celular; detener; dont; out
  41 dont send
  40 favor; phone; ya
  39 quitenme; telefono
  38 dejen; en paz
  37 cease; dejen de; este; manden; no more; paz
  36 this
  35 avisos; de ahi; dejenme; me off; salir
  34 anymore; you
  33 mi numero; no me; take
  32 borren; dont text; escribirme; longer; me escriban; mensajitos; remove my; the texting
  31 de eso; kindly; like to
  30 enough; leave; quiero que; recibir
  29 from; que no; sending; soy; to be; vuelvan; vuelvan a; yo
  28 again; basta; deseo; i would; list; mi telefono; no quiero; saquenme; textearme; would like
  27 cel; leave me; sigan; ustedes
  26 borreme; cancelen; from this; retiro; saquenme de; the messages; the texts; wish; wish to; with the
  25 de su; delete; mande; no es; texto; turn
  24 ahi; equivocado; me from; no los; of the; parenle; quitame; quiteme; suscripcion; text me
  23 a este; alone; escribir; favor de; lose; me again; me out; signed; texted
  22 a mi; con los; de textearme; mandando; message; no mas; otro; pare; permission; signed up; su; unenroll
  21 any; be; contact; de los; de mandar; del servicio; los mensajitos; mandar; please stop; quiteme de; saqueme; texteen
  20 contact me; de escribirme; de molestar; desuscribir; dont contact; i said; no deseo; no longer; off this; permiso; persona; retiro mi; sus; that is
  20 the text; this number; unsubcribe; want out; wrong
  19 already; any more; borrame; cancelenme; changed; de esto; estos; me alone; mi permiso; person; servicio; sistema; take my; withdraw; you can; your
  18 changed my; desuscribirme; dije; eliminar; eliminen; esos; este celular; for good; i changed; i want; lose my; mas textos; mensaje; mi cel; more of
  18 ni un; no soy; number out; paren; remove me; take me
  17 be texted; borren mi; eso; este telefono; i withdraw; me sigan; molestar; my mind; no autorizo; numero equivocado; off for; optout; pueden
  17 quitenme de; ruego; send them; stop all; system; the wrong; unsuscribe; ya no; your system
  16 a escribir; de mensajes; delete me; doesnt want; el numero; eliminen mi; esa; i no; it; no texts; no vuelvan; opting; opting out; paren de; quiere
  16 su sistema; sus mensajes; suspendan; unscribe; ya parenle
  15 apaguen; comes; dont need; enrollment; for this; get me; her; i signed; it out; los textos; los voy; mandarme; my enrollment; my permission
  15 no necesito; no quiere; of these; parele; programa; quit texting; sending me; this is; unenroll me; y alla
  14 and desist; basta de; block; cease and; check ins; de; de textos; deje de; dejenme en; desist; el favor; el no; from your; gratis; how do; i revoke
  14 ins; me los; me texteen; mensages; my name; ninguna; notinterested; please discontinue; please take; recordatorios; revoke my; stpo; tanto mensaje
  14 these anymore; this list; txting; us; vuelva; vuelva a; would; ya estuvo
  13 am telling; any longer; block me; contacting; contacting me; envien; escribiendo; estos avisos; for her; get these; los avisos; mas por; me mande
  13 me molesten; me vuelvan; messaging; mind; molesten; more messages; mother; name off; pido; plis; por texto; porfabor; que ya; resivir; saquen
  13 se lo; sigan escribiendo; stop now; telefono es; telling; telling you; this phone; ya basta; yolanda; you no
  12 :number: cents; :number: in; a textear; ai; alla; aqui; cease all; cents; de ustedes; done with; dont message; dont txt; enough with; eso que
  12 estar; gracias; grupo; him; i told; leer; los mensajes; mandes; message me; mio; no escriban; no lo; of your; off of; permiso para; please no
  12 possible; program; pueden sacar; quiero salir; quit it; quitar; recibiendo; senora; sign; sign me; siguen; so; stahp; textear; the phone
  12 these messages; to unsubscribe; txt; txts; wrong number; you to
  11 am not; another one; april; asking me; borre; by text; chico; con tanto; cut it; de enviarme; decline your; dejeme en; deme; deme de; done
  11 el programa; enviarme; envio; ese; estuvo bueno; every morning; fcc; here is; i unsubscribe; inscripcion; it off; kill the; las preguntas; llegan
  11 mande mas; manden mas; me llegan; me please; me siguen; mensajes a; mensajes de; messages to; mi inscripcion; ni; ningun; no text; now; of there
  11 por favor; possible to; quedar; quit sending; read; respeto; salir de; saqueme de; send any; sent one; si me; sms; stop por; suspendan los
  11 texting my; the :number:; them; todo respeto; unsubscribe me; want; yo soy; you people
  10 apunte; apunte por; asi que; asked; asking; by mistake; como me; dar de; de escribir; de mi; de no; de sus; decline; decline be; dejenme tranquila
  10 di; dije que; dings; doesnt; el celular; es de; esa lista; escriba; escriban mas; from now; insiste; kindly discontinue; les; lleguen; longer wish
  10 los; me apunte; me escriba; me llamen; mistake; moved; mr; my messages; never; ninguna ustedes; no; now on; on this; para de; pedi; permission for
  10 preguntas; recibiendo estos; recibir mensajes; se los; so you; textiando; the last; this off; tienen; to have; tranquila; turn this; undo; undo it
  10 usted; withdraw my
  9 a esta; agradezco; all messages; am through; anden; answered; answering for; aqui no; be off; bloquear; borrame de; borreme de; bugging; bugging me
  9 business; cancelen todo; check; cobran; contacten; darme de; datos; de ese; de estar; dejame; deseo cancelar; dont bother; el envio; eliminenme
  9 ella no; end the; era; este numero; esten; every; getting these; have; her phone; home; is the; keep; le ruego; leo; lo digo; los quiero; make it
  9 mas se; me anden; me anymore; me be; me contacten; me textees; mejor ya; mind about; mis mensajes; more texts; more txts; my mother; my own
  9 my phone; nadie; nene; no messages; no need; no sigan; of this; participate; people; please remove; quiere que; quita; quitame de; recibir ninguna
  9 respect; sacar; said; salirme de; send me; service; suena; terminar; textees; textos a; the program; to participate; up for; want off; would you
  9 y se; yall; you have
  8 agreed; al cel; all the; alla la; amable; and here; answering; at :number:; bajenme; bajenme de; be contacted; be removed; being; bother; bother me
  8 but the; cancelen mi; celular de; contacted; continuar; cosas; daily; darme; daughter is; de esa; de este; dear; dear you; deseo continuar; didnt
  8 doctor no; doctors; en serio; envio de; eso de; estar en; estuvo; fallecio; getting; girl; going forward; gone; hagame; hagame el; hago para
  8 her off; i opt; i wish; its too; kitenme; kitenme de; la manana; lo mio; los dias; manana ni; manden nada; mas con; me; me go; me manden; me mandes
  8 me salgo; me tienen; mio no; more texting; mother she; moved to; nada por; never text; no recibir; notinterested remove; nunca; of you; olvidense
  8 olvidense de; otro medico; out of; out with; para ya; parenle con; permission to; please make; please my; programa ese; que; que el; que yo; quiera
  8 quiten; receive; removed; reportar; request; robot; said no; seguir; seguir recibiendo; serio; sigan mandando; so kind; stop contacting
  8 stop sending; stop txting; tengo otro; terminate; textien; textien mas; texts please; the doctor; the girl; these texts; thing; this texting; to not
  8 todos los; told the; tomorrow or; up by; vez no; y que; yo me; your list; yours
  7 a las; a text; again i; ahora lo; alerts; am :number:; and you; another; autorizo; back what; borren el; bueno; can quit; cel de; celular y
  7 computadora; con eso; con todo; cono; cosa; cuida; dar; data; deal; dont wish; else; enoja; entiende; era de; escribir a; ese de; esos de; este es
  7 fa; father; firme; fixed; for texts; hasta; have the; hogar; is gone; kindly stop; lady; landline; le escriban; le habla; lee; liked; liked it
  7 lo tengo; los mande; make; mama ya; mas a; may; me by; me cobran; me lleguen; me on; medico; mensajes la; mensajes mi; mija quitame; mijo
  7 my daughter; my father; ni se; nice; no entiende; no mande; nos; num; number off; nurse who; off i; opt me; or text; own; oye; paciente; papa dice
  7 pedi esto; please end; por fa; quiero; quiero estar; quiero recibir; quiero textos; quitelo; quiten mi; quitenlo; quitenme los; recados; recibir mas
  7 reminders; roaming; saquen de; se enoja; see no; she moved; soy la; stop bothering; stop messaging; stop with; take this; tanto; tantos
  7 tantos mensajes; text again; the daily; the first; this please; this stop; to discontinue; todos; txt me; txting me; unsuscribe me; usar celular
  7 whoever; wifes; wrong person; yo ni; you keep; you may; you take
  6 :number: que; :number: rd; a big; a dar; a los; about you; acaba; am notinterested; and dont; and that; and thursdays; are too; believe; bien mija
  6 bothering; buenas tardes; bye; cant read; cell; clinica; consent; cosas de; daily check; de clinica; de estos; de recibir; de texto; despiertan
  6 dije a; dont write; effective; effective today; el saldo; ella; encargo; era la; es gratis; esa que; escriban a; escriban aqui; escriben; eso me
  6 esos textos; estas; estoy sana; ex; fin; for you; from all; get; girl at; habla la; have had; how about; i asked; i believe; i didnt; i never; i pay
  6 in may; in person; is dead; is enough; it dings; it i; it the; it up; it upsets; joven; la verdad; last one; llamen; llamen ni; lo manden; making a
  6 mandarme mensajes; mas el; me take; me vuelva; mercy; mi contacto; mi no; mi nombre; mi viejita; moleste; mondays; msging; my wifes; never contact
  6 never signed; no esta; no ocupo; no pedi; not get; not my; notinterested in; of it; one at; one off; or i; out please; oye chico; pare de; pido que
  6 pita; please close; please quit; ponce; pone; preguntando; preguntarme; puede quitar; que aqui; que pita; quiero darme; quiero mas; quiero no
  6 quit asking; quite; rd; rd please; robert; said stop; saldo; senor; sent; servicio de; si ya; so dont; so please; stop msging; stop writing; strike
  6 strike me; su lista; tardes; tell you; termina; text list; text program; texteen mas; textees mas; texting me; texts already; texts from; than this
  6 the check; the morning; the parking; the way; these off; these to; they wake; thing every; thursdays; to it; to opt; to receive; to text
  6 today :number:; turn these; typing; typing this; up to; upsets; verdad no; viernes ya; vuelvo; want you; way to; we; were; what i; with all
  6 with these; with this; would decline; writing; writing me; ya con; yall can; you and; you leave; youre texting
  5 :number: to; :number: today; a pill; a quien; a ver; agradezco pero; already with; am calling; am done; and i; and quit; asleep; baja a; base
  5 because; because of; before my; brothers; buenas; but i; calling; calling the; can stop; cant even; charges; client; coming back; como hago
  5 como una; computer; con la; con nosotros; count me; cruz; cualquier; cualquier cosa; cuidan; de mandarme; de opinion; dejeme; denme; denme de
  5 deseo recibir; dia y; diabetes; dice que; didnt sign; dijeron; dijeron que; discontinue the; dont call; el :number:; elimineme; elimineme de
  5 enough already; enviar; es lo; esas; escriba mas; ever; eyes are; fallecio el; fine and; for it; for one; funeral; get texts; gets; happyto; i see
  5 in getting; in law; intente; is being; is i; it and; it so; la hija; las :number:; law; le da; like she; llegue; llena el; los leo
  5 los recordatorios; lose this; mal con; manana y; manda a; mandar mensajes; manden cosas; mas cono; mas mensages; me dijeron; me esten; me llena
  5 mensaje me; messages anymore; molesten mas; mom says; muchas gracias; my cell; need them; night and; no to; nosotros; not me; nothing else; now you
  5 ocupo; one; one more; one to; opinion no; parece; paz con; phone and; picking; plan charges; pleas; please and; please let; poder; por error
  5 por todo; pusieron; que deje; que era; que se; quiero salirme; receive messages; retiren; salgo; sana; screen; screen and; se pone; she feels
  5 so this; social; soy el; stop receiving; suspendan el; sweet; take him; take it; telephone; tenemos; tengo :number:; text her; text service
  5 text thing; texted i; texting business; texting deal; textos me; texts anymore; that clinic; that i; the desk; the family; the funeral; the lord
  5 the walker; them to; there please; these any; to tell; to us; turn them; unsubscribe my; up with; usar; ustedes no; verdad; viejita; want them
  5 while we; wish you; write; y a; y ahora; y yo; yes to; yesterday that; yo ya; you i; you not
  4 :number: th; a contestar; a mandar; abuelita tiene; acabo no; account; acepto y; afford; afraid; agreed to; always; alzheimer; alzheimer y; am in
  4 and every; and thank; any further; anymore so; anymore thank; are fine; as to; ayer al; bank; be on; be so; been so; beto; bothering me; bueno de
  4 bueno no; can come; cancel me; cancelar la; cansada con; cant afford; cant keep; cardiologist; care; charges :number:; close; close my; comes back
  4 coming i; como cancelo; con las; conteste que; continuar recibiendo; costs; dame; daughter; daughter in; de el; de la; de sonar; decir que; deja de
  4 dejar de; deje; del grupo; delete my; dementia; desde que; desea; dia que; didnt ask; didnt text; didnt want; difunto esposo; doctor i; does a
  4 dont like; dos semanas; doy; doy de; e; el de; el mio; el telefono; el ultimo; em; en ninguna; enfermo; enough texts; enviarme mensajes; equivoque
  4 error; es el; es tan; eso del; esta para; estar fregando; estos mensajes; favor ya; favorcito; feel terrible; first; florida; fregando; fregando con
  4 fue mi; fuera de; further; get off; get one; good i; got the; got to; gracias pero; haganme; haganme el; hallo; has dementia; have diabetes
  4 have got; have no; hay nadie; hay no; he gets; him and; hola; home to; husband he; husband off; i always; i will; if doctor; ir; ir en; is plenty
  4 is up; it costs; it for; june; keep sending; kind; kind as; la cuida; la tarde; le hago; le pague; le pido; leave the; les dije; les pido; let go
  4 like these; lo; lo pueden; lo voy; long and; longer it; looking; lord; make a; make these; mandando esto; manden ninguna; manden textos; me acaba
  4 me doy; me equivoque; me lo; me no; me pusieron; me sacan; me saquen; me textien; me these; mensaje de; mensajes por; mi tia; mil; mind dont
  4 more message; more to; mother passed; msgs; muchacha de; mucho no; mucho pero; murio mi; my brother; my dad; my eyes; my house; my husband; nadie y
  4 name; necesito el; neither; ni nadie; ni uno; ninguno; no desea; no le; no maam; no oigo; no vive; nombre; not going; not text; now so; number again
  4 numero por; nunca mas; off your; opinion; paciente eliminen; pague; parking; passed in; pero quiero; pero quisiera; phone again; please unsubscribe
  4 pongan; por aqui; por sus; prefiero; programa de; pues; punto; purse; que paren; quien la; quien se; quiere saber; quiero dar; quit bugging
  4 rather you; receiving these; recieve; remove us; sacan; saquenlo; saquenlo de; says she; says to; se dano; se quita; see; see doctor; semanas; send
  4 sending messages; senora tiene; sets; si la; sign up; since :number:; sir no; sonar; stay; study; sugar reminders; sumerce; take her; tan; tell
  4 tell the; tengo yo; text i; text too; textos de; texts out; th; thanks but; the bank; the list; the month; the reminders; them off; these sugar
  4 thin; thing i; this thing; through; throw; tia; tiene alzheimer; tired; tired of; to a; to leave; to recieve; to say; to the; todo lo; told you; too
  4 tranquilo con; triste; two weeks; ultimo; una voz; uno mas; until; up again; up so; up the; ver si; vez que; viernes; vos; vos no; want any; want my
  4 was asleep; we moved; wearing; week but; weeks; when you; while; without; wont send; works; y lo; y luego; y quiero; y ustedes; yes by; you be
  4 you didnt; you please; youve; youve got
  3 :number: i; :number: years; a landline; a mami; a normal; a note; a otro; a person; about it; about the; abuelita; acaba el; al laboratorio
  3 al mercado; all; alma; altagracia; am all; am finished; am ready; am sick; am tired; am too; amable pero; amanecio; and :number:; and keep
  3 and please; and take; and your; annoying; ask for; attendant; attendant de; back to; bad for; baja del; be :number:; been good; been to; believe i
  3 between; borrenlo; brother; but it; cada vez; call it; call my; calls; can drop; can read; cancel these; cancele; cancelo; cansan; cerrar; clinic i
  3 comfortable; como le; con usted; conozco; conozco a; contacto; contesto; contesto a; corazon y; count; cuando van; cuba; dale; de contestar
  3 de enviar; denise; deseo participar; desk; discontinue these; disculpe la; don ramon; down in; earl; el alma; ella dice; en mexico; en mi; end these
  3 enero; enfermera; enviar mensajes; esposo fallecio; este que; everything now; familia y; favor borren; favor dejen; favor suspendan; feeling fine
  3 fewer; fil; file; fixed it; for texting; from it; from whatever; from you; given; grandmas; hace falta; had this; handles everything; harta
  3 hasta aqui; have given; have my; have never; he cant; health; health stuff; here please; hi i; hija dice; hijo y; him out; his sleep; hola buen
  3 home attendant; hospital for; husband; husband says; i can; i gave; i left; i live; in and; in between; in his; in two; ins please; into the; is no
  3 is running; it again; it dont; it please; jamaica; kindly remove; knock it; la enfermera; la mandadera; la mitad; la molestia; la muchacha
  3 la pueden; la quiero; la senora; la trabajadora; laboratorio y; las tomo; last week; le dije; let; like i; lista de; lleguen mas; llena; lo quiero
  3 loca con; los necesito; m; mala; mandadera; mandadera de; mandarme textos; mande mensajes; manden a; mas nada; mas que; me cuida; me despiertan
  3 me every; me hace; me is; me last; mercado; messages already; messages any; messages for; mexico; mi abuelita; mi doctor; mi nuera; mi que; mijita
  3 mijita no; mind i; mine; mire; mire yo; mitad; molestia; molestia me; month is; months; more i; morning before; morning but; muchacha; muy amable
  3 my aunt; my bill; my chart; my minutes; na; necesito que; need you; never been; new one; ni a; ni la; no conozco; no mandarme; no pierdan
  3 no quisiera; no sense; no te; no usa; no ya; not comfortable; note; now dont; now that; nuevo no; number from; number i; number please; off these
  3 old for; on these; one and; orlando; orlando y; otro doctor; para orlando; para que; passed last; peace; pena; pena con; pero la; phone belongs
  3 phone in; phone messages; pierdan; pierdan su; please undo; ponen; pressure has; program take; pueden quitar; put me; que entra; que pena; que por
  3 que si; que suspendan; que ustedes; quiere ir; quiero dejar; quisiera que; quit coming; quitarme; ramon; read them; receiving; run; run out
  3 said yes; salirme; se acaba; se fue; se murio; se quiere; see that; seno; shut; sick; since my; so no; so take; solicito; solita; stop this
  3 su tiempo; t; tardes mi; telefono no; text this; texting please; texting service; texting thing; textos no; texts any; that you; the baby; the cat
  3 the message; the nurses; these dings; thinks; this take; tienen harta; to :number:; to my; to stop; today or; too bad; too old; trabajadora
  3 trabajadora social; up no; viejo que; vive; voy a; voz; walter; want her; want it; want no; way; we need; wed; well thank; went fine; worked; y cada
  3 y cuando; y gracias; y si; ya dejen; ya es; ya esta; ya quiero; yo estaba; yo la; you are; you but; you ever; your dont; your texts; yours is
  2 :number: dolares; :number: dollars; :number: yr; :stop:; a esa; a nadie; actually; adios; again after; ahi que; aide mr; all day; all texts
  2 alone with; alta del; am a; am asking; am blocking; am getting; am off; am on; amaneci bien; and ate; and me; and thinks; and tired; ando en
  2 ansiedad; any program; any texts; are bad; army; asusta; aunt; back no; belongs; belongs to; bien pero; bien y; big; blocking; blow; borren de
  2 borro; box and; breath and; buen dia; bus i; but its; by our; caen; cafecito y; came home; can do; cancelar los; carmen; casa; cat; cell from
  2 cents each; changing; charged; chart; come in; compadre; con lo; contestar; cuando se; cuatro; cuenta; cuenta de; daughter handles; de don; de dona
  2 de una; dear i; decided; del telefono; descanse; desk and; dia le; dieron; difunto; digo; digo a; directly; disculpe; disculpeme; doctor dijo
  2 does your; dolares; dollars; dona; dona carmen; driving me; drop; dropped; drove; drove a; durmiendo; each; el mensaje; el viernes; el ya; english
  2 enough is; enseno; er; es mucha; es por; escriban por; estaba en; fallecio por; family; fed; feeling well; fine but; fingers are; finished; flip
  2 flip phone; forgetting; get my; get them; god bless; good for; gracias no; had it; have decided; have to; he dont; he says; he sleep; hear from
  2 hello; helped; her sleep; hey; hija de; him off; his phone; home and; honey; honey i; how; hoy amanecio; i come; i find; i had; i moved; i only
  2 i read; i turn; iglesia no; ill be; in ohio; insurance changed; interesan; is mine; it at; it doesnt; it now; it with; its all; keep forgetting
  2 know any; know who; la baja; la clinica; la madrugada; la otra; la siesta; la vista; last; le agradezco; le manden; les ruego; like my; linea
  2 llegue mas; lo del; lo mismo; lo pusieron; loca; look at; maam i; madrugada; mai; mal; mama fallecio; mami; mandarme mas; many times; mas le
  2 mas texts; matter; me another; me any; me borren; me caen; me di; me enseno; me interesan; me las; me llegue; me now; me ten; mensajes ya
  2 message this; messages please; messages thank; mi abuelo; mi cuenta; mi difunto; mi familia; mi mai; mi mujer; mi nieto; mi senora; mi suegra
  2 mija ya; mija yo; mijo ya; mine i; molestar con; more she; moving to; mrs; mucha molestia; mujer; my colonoscopy; my dead; my fingers
  2 my granddaughter; my last; my pressure; na de; na mas; ni el; ni me; nine; nine days; no da; no hace; no queria; no sabe; no sir; no stop; not on
  2 now she; nuera; number stop; number take; nuts; of em; off with; oigo; on a; on any; on tuesday; or any; other day; otro no; out :number:; out my
  2 over the; pare ya; patron; pay; pero prefiero; pero ya; pharmacy and; phone at; phone bill; phone plan; phone please; pick; pick up; please delete
  2 please dont; please turn; plenty; poor; por; porque me; porque mi; preferiria; prefiero que; program dont; program i; que eso; que le; que me
  2 queria; quiero estos; quiero mensajes; quit with; recepcion; roll; ruego que; running; sacame; saque; say it; se acabo; se usar; see the; seguir en
  2 senorita; she can; she doesnt; she gets; she has; si es; si por; sick and; sick i; sick of; siesta; siesta y; sir; sistema de; somebody there
  2 son is; sono; sono el; sons; soy su; start; stent; stop it; stop los; stuff; stuff by; sueno; sus cosas; sus textos; suyo; take a; te; telefono de
  2 telefono ya; tener; text here; text please; texting her; texting list; texting this; texts for; texts off; texts thank; texts would; the army
  2 the nurse; the third; thinks its; this and; this be; this isnt; this up; tiene loco; time it; to ask; to go; to hear; to her; to keep; to me
  2 to read; to you; told; too many; too much; tranquila con; turn off; turn the; twice already; us from; van a; vez ya; vista; walker; want texts
  2 want this; wants me; was on; we dont; we will; week and; well i; whatever; with; with arthritis; with it; without asking; ya cambie; ya les; ya ni
  2 yo lo; you bye; you got; you wont; your computer; your texting; youre; yr; yr old
  -2 :emoji:; :number: con; :number: hours; :number: me; :number: mejor; :number: min; :number: pastillas; :number: percent; :number: ya; :sos: :sos:
  -2 a :number:; a battery; a bunch; a cada; a car; a dormir; a fever; a few; a hangnail; a nada; a ok; a phone; a plan; a pound; a refill; a ride
  -2 a side; a snake; a tomar; about :number:; about a; about ending; about to; abren; aceite; acepto que; acidez; acuerda; acuerda de; acuerdo donde
  -2 after tonight; agarrar aire; ago and; agruras; agua con; agua hirviendo; agua me; agua y; aguanta; aguanto la; ahogandome; ahogos; ahora no
  -2 ahorcando; ahorcar; aint; al hospital; al mes; al piso; alarma; alarma de; alcanzo; alergica fuerte; algo como; alguien rapido; alive and; all ok
  -2 all right; allergic reaction; allergic to; allergies; allowed; almost died; alright; alto que; am choking; am supposed; am vomiting; amanecio bien
  -2 and dandy; and dizzy; and he; and his; and isnt; and kicking; and she; and sweating; and the; and there; and they; and today; and wont; ando al
  -2 ando con; ankles; ankles are; anos y; antes del; antibiotic; antifreeze; any of; any sense; anybody; anymore i; apago; aparato de; aparato dice
  -2 appointment on; aprieta; apunteme; aqui en; arde; are blue; are chapped; are coming; are swollen; arent there; arm and; arm went; arreglar
  -2 artritis; as before; as rain; asfixio; ask me; asking so; asleep in; aspirina; at bingo; at church; at my; at once; atorvastatin; atragante de
  -2 atraganto; atraganto con; atras; atropello; atropello un; away; awful; ayer estaba; ayuda de; ayuda para; azucar esta; azules; bad cant; bad i
  -2 bailar; baja el; baje; baje dos; barata; bastante; bathroom floor; be in; be the; beans; bee sting; been dizzy; before i; behind my; belly pain
  -2 below; bendiga; better every; bg; bg :number:; bien hice; bien hoy; bien no; bien ya; bill from; bisnieta; bit me; bite; black like; bleach
  -2 bleeding no; bleeding wont; blind; blood everywhere; blood this; blood work; blurry vision; boiling; boiling water; bored; boredom; borracho
  -2 both arms; both have; both of; box; braso; brazo derecho; brazo izquierdo; breastbone; breathing easy; breathing is; bring; bring my; broke a
  -2 broken; bruise; bs; buena; buenos dias; bunch; bunch of; cabeza de; cabeza mas; cada rato; cae; cai no; calentura de; caliente; call somebody
  -2 call you; calle; cama; camarones; cambian; camina; can the; cancel my; cancele el; cancelled; cansada de; canso; cant breath; cant complain
  -2 cant feel; cant lift; cant sleep; cant speak; cant wake; car accident; cara dormida; cara hinchada; cardiac; carta de; catheter; caught; cayo el
  -2 cayo y; cerca; cerca de; cero; chapped; charge; chequeo; chest tightness; chest xray; chicken; choir; chueca; ciega; cierra; cigarro; cita de
  -2 cita por; claro; claroquesi acepto; clean; clinic; clinica del; cloro pensando; cloro por; closing up; coagulos; cocina; coffee lol; cold turkey
  -2 coldsweat; coleando; comadre; comin; comio; como :number:; como borracho; como pido; como siempre; comono si; complain; compression
  -2 computer crashed; con comida; con esa; con este; con sangre; con sus; confundi; confused and; conocimiento; constipated; contento; contesta y
  -2 convulsiones por; coordina; copia; copia de; corazon a; corazon me; correo; cortando; corte y; cosas sin; coughed; coughed up; could this; counted
  -2 counted out; crack; crashed; crazy; cream; cree; cree que; cried; crooked; crying; cuajarones; cual parada; cuando era; cuello; cuesta algo
  -2 cuesta mucho; cuidadora; curtain; cut his; cut to; cvs; da un; daban; dan ganas; dan mas; dancing; dando un; dandy; dar el; daughter first; day and
  -2 de abajo; de alta; de anoche; de ayer; de cafe; de caidas; de carro; de comer; de esos; de espalda; de ganas; de humo; de infarto; de insulina
  -2 de jesus; de llover; de manana; de muerte; de presion; de prevencion; de sueno; de tos; de visita; dead and; dead battery; debo comer
  -2 defibrillator; deja el; deje le; dejeme pensarlo; dejo el; del agua; del cuerpo; del pecho; demasiada; demasiada insulina; demasiadas
  -2 demasiadas pastillas; dental; dentista; desayune; desayuno; desmayaba cuando; desmaye en; desmayo y; desperto; despues del; diabetic; diabeticos
  -2 diarrea; dice lo; dicen; did my; did that; died of; dificultad; dinner; dios quiere; disnea; disparates; dizzy and; dizzy since; doble y; doc
  -2 doctor says; doctor shah; doctor wants; does doctor; doesnt know; doin; doing great; dolor ni; dolor no; dolor que; dolores; domino; donde compro
  -2 dont have; dont think; dont want; dont worry; dormi como; dormirme; dos dias; down my; down the; drank drain; drank some; drank the; driving
  -2 drooling; droop; drowning; drunk; dry skin; duelen las; dulce; durmio el; ears; eat grapefruit; echando; efecto; eggs; ejercicios; ekg
  -2 el antibiotico; el carro; el cigarro; el conocimiento; el dedo; el estomago; el examen; el formulario; el glucometro; el grupo; el hilo
  -2 el medicare; el ojo; el oximetro; el pastillero; el patio; el peor; el perro; el polen; el precio; el que; el resultado; el seguro; el veneno
  -2 el viejo; embolia; emergencia ya; emergency room; empezo; empty; en eso; en espanol; en hacerme; en las; en los; en matarme; en mayo; en noviembre
  -2 en papeles; en vez; encia; encias; encontre; enfermera de; entendi; entra el; epi; epi pen; equivocacion; era agua; era el; era para; eran
  -2 es emergencia; es enfermera; es un; es y; escaleras; escalofrios; escribi; ese mensaje; eso bien; eso cuanto; eso no; esos mensajes; esos sintomas
  -2 esposa tiene; esta ahogando; esta ahorcando; esta como; esta confundido; esta de; esta inconsciente; esta manana; esta matando; esta respirando
  -2 estaba; estafa; estar muerta; estar muerto; este calor; este dolor; estoy ahogando; estoy deacuerdo; estoy muerta; estoy que; estrenimiento
  -2 estuvo de; ever had; ever stop; everything i; everythings; everythings fine; explica; exploto; face looks; fainted and; fainted at; fainted getting
  -2 fallen; falling; fasting; fatiga; fecha; feel faint; feel good; feel great; feeling better; feet are; fell down; fell off; few; fiebre y; fijese
  -2 fijese que; fines; fines de; fino; firmar; for him; for me; forgot; fork; formulario; fria; fria y; frijoles; from a; from gardening; from last
  -2 front; fue la; fuera; fuerte que; fui al; game; garage; garbled; garden; garganta hinchada; gave; gente; get any; get it; get more; get out
  -2 gibberish; give out; glucose meter; goes out; going off; going out; golpe de; good morning; good no; good this; got it; got this; gotas; grandbaby
  -2 grandma; grandson; grapefruit with; grave; gray; grease; ground; group; guess so; gums; guys; guys are; habla enredado; hablan; hablo de; had to
  -2 hago; hallucinating; hallway; handicap placard; happens; happens if; happy; harold; hasta manana; have any; have chest; have ever; have pain
  -2 havent fainted; having any; having chest; having trouble; hay otra; hay transporte; hay una; he collapsed; he had; he has; he isnt; he podido
  -2 he wont; headache and; headache i; headaches; hearing aid; heart goes; heart is; heartburn after; hearts; help i; help now; help please; herida
  -2 hice mis; hija primero; hijo de; hijo que; hilo; hilo dental; hincho; hip; his head; his leg; history; hit by; hit his; hives all; hizo; horrible
  -2 hospitalizada; hour ago; how are; how i; how long; how would; hoy no; huh; humo; i about; i almost; i ate; i bring; i broke; i cried; i decline
  -2 i dont; i drank; i eat; i forgot; i have; i leave; i move; i put; i ran; i stand; i thought; i used; i vomited; i wont; i work; i wrote; icd; idea
  -2 if it; if my; ill; ill think; in one; in stool; incision; incoherencias; indigestion; insoportable; insulina por; insurance; inyecte; irme; is an
  -2 is bleeding; is breathing; is choking; is confused; is drooping; is for; is numb; is ok; is on; is peeling; is pumping; is slurred; is that; is too
  -2 is well; isnt making; isnt waking; it be; it can; it feels; it keeps; it or; it stop; itches; itchy; its :number:; its an; its hard; its my; jabon
  -2 jaja que; jalo; jalo aire; jardin; jerking; job; juego; jugo; just a; just cant; just now; keeps dying; kicking; kids would; killer; killing it
  -2 kitchen floor; knee is; knees are; know about; know me; la alarma; la artritis; la barriga; la bateria; la bendiga; la calle; la cama; la comida
  -2 la cuenta; la encia; la fistula; la gripe; la herida; la insulina; la limpieza; la loteria; la luz; la nevera; la operacion; la panza; la piel
  -2 la pistola; la placa; la prostata; la receta; la tarjeta; la tos; lab results; label; labios y; laboratorios; las convulsiones; las diez
  -2 las encias; las escaleras; las manos; las medias; las venas; laughed so; laying; leaves; left eye; leg is; lentes nuevos; let me; letters to
  -2 levantar del; life and; lift; light; like its; limpieza; line; lips look; listed; llaman; llame a; llamen al; llegar; llegar a; lleno; lo demas
  -2 lo puedo; logro; logro despertar; longer dizzy; los dedos; los fines; los frijoles; los muertos; los papeles; los pulmones; los quito; los texts
  -2 losartan; lost consciousness; lost my; lost vision; loteria; lotion; lots; luck; mail me; mailbox; making any; malo; mam; mama se; mama tiene
  -2 mamita; manana por; manejando; manejar; mano no; many pills; march; mareado; mareos ni; mas barata; mas cerca; mas fuerte; mas mensajes; mata la
  -2 matan; matar a; maybe later; mayo; me aprieta; me arde; me asfixio; me atropello; me back; me cae; me canso; me confundi; me dejo; me dieron
  -2 me dijo; me estan; me explica; me hacen; me hincho; me hizo; me honey; me if; me inyecte; me late; me llaman; me llego; me matan; me muriera
  -2 me paro; me pase; me pico; me pueden; me quedo; me quitan; me quitaron; me rompio; me sangra; me stop; me think; me this; me today; me trajeron
  -2 me understand; media hora; medicina nueva; medicinas; medicine refill; mejor con; mejor si; mes me; metoprolol; mi; mi anticoagulante; mi azucar
  -2 mi bisnieta; mi brazo; mi compadre; mi mamita; mi nina; mi pastilla; mi vecino; mi yerno; middlin; miedo; minutes; minutos; mis dos; mis ejercicios
  -2 mis medicinas; mis piernas; mismo; mismo de; missed; mole; molestar pero; mom doesnt; momento; monitor; month i; more chest; mosquitos; mouth is
  -2 move my; mucho de; muda; muela; muere; muerte; muerto de; muriera; muy mal; my ankles; my breastbone; my cholesterol; my defibrillator; my diet
  -2 my dog; my ears; my family; my foot; my glasses; my jaw; my lab; my lips; my lisinopril; my meter; my mouth; my neighbor; my numbers; my nurse
  -2 my records; my stitches; my tongue; my tv; my visit; my water; my weight; my whole; nada gracias; nada me; nah; nail; narcan; nariz no; navidad
  -2 near; near the; nearly gave; necesita; necesito mi; necesito una; neck hurts; needed; needs a; negro como; negro y; nevera; new cuff; new medicine
  -2 new pill; new walker; next visit; ni agua; ni caidas; ni desmayado; ni quien; ni una; nieto se; nietos me; ninguna mareos; ninguna molestia
  -2 ninguno de; nino me; no agarro; no alcanzo; no blood; no caidas; no coordina; no cough; no debo; no deje; no dejo; no dormi; no emergency; no end
  -2 no falta; no hay; no jalo; no la; no logro; no nothing; no numbness; no paro; no point; no problem; no pulse; no seizures; no soporto; no thoughts
  -2 no work; no yo; noche me; noon; nose wont; not; not enough; not making; not now; not suicidal; noviembre; nuera es; nuevos; numb and; numb from
  -2 number :number:; number for; number is; numbness no; numero de; numero llamo; numero y; nunca he; nunca lo; nurse stop; o de; o2 :number:; oak
  -2 of boredom; of gold; of hurting; off :number:; off and; off at; off dead; off his; off if; off it; off my; ojo de; ojos no; ok for; ok thanks
  -2 old man; olla; olla de; on all; on coumadin; on eliquis; on friday; on her; on in; on like; on weekends; on xarelto; one is; ones; only; open and
  -2 operacion; or anything; or just; or will; orden; orino; ortiz; out wrong; own house; ox :number:; oxigeno en; oxycodone; pagar; pain is; pain wont
  -2 palpitations; pan; panza; papa esta; papa murio; papas; paper; paper cut; papers; para cuando; para dormir; para la; para mis; para nada; parada de
  -2 paramedics; parar de; pararme; parches; parque; part; party; pasada; pase de; passed from; pastilla del; pastilla nueva; patch; patience; patio
  -2 pecho ni; peeling; peeling off; pelicula de; pelo; pen; pensamientos; pensando que; pensarlo; percent; perdi el; perdi la; perdida; perdio el; pero
  -2 pero bien; pero mi; peso :number:; pharmacy says; phone instead; pica la; picada; picada de; picadura; picture; piel; pila; pill i; pills and
  -2 pills with; pistola; placa; placa de; placard; planning; plavix; please can; please refill; please tell; podiatra; podido; point in; polen; pollen
  -2 popo negro; por correo; por equivocacion; por las; porch; porque el; potassium; pound; pounding; pounds; pouring; power; pray; precio; prescription
  -2 prescriptions; pressure :number:; prevencion; prevencion de; prostata; proxima; pude; pueblo; puede dar; puede mover; puede respirar; puede tomar
  -2 pueden llamar; puedo agarrar; puedo comer; pulled; pulmones; pulse ox; pumping; pura; puro; purple; puse demasiada; put the; que como; que crema
  -2 que dia; que estoy; que ir; que mi; que pagar; que pasa; que quiere; que quiero; que rico; que sabe; que seguir; que siempre; que significa
  -2 que soy; quedo sin; queme la; quemo; quien escribe; quien hablo; quienes; quienes son; quiere decir; quiere la; quieren; quiero es; quiero hacerme
  -2 quiero llegar; quiero matarme; quiero molestar; quisiera estar; quisiera saber; radiografia; radiografia de; rash; rattlesnake; reaccion alergica
  -2 real; really; receta de; recto; rectum; refill for; refill on; refilled; refills; rehab; reply; reschedule; resecos; respira como; respirar nada
  -2 respiro bien; respiro muy; responde mi; resuello; resultado; resultados del; ride for; right arm; right as; rite; rodillas; rolled; rompio; room
  -2 round; ruido; s; sabado; saber de; saber si; sabia; sacar de; sacaron sangre; sad; sale mucha; salio el; salio en; salir sangre; salt; same old
  -2 sangre bastante; sangre en; sangre roja; sano; sat :number:; saturacion :number:; saturacion de; saturday; save; saved; saved up; says dont; says i
  -2 says lo; scale; se acuerda; se atraganto; se mueve; se quedo; see you; seeing double; seeing things; seizure medicine; semana pasada; senales
  -2 send it; send somebody; send someone; sending these; shah; shaky; sharp; shots; shrimp; si dios; si el; si mi; si que; si soy; siente; siento de
  -2 siento las; siento mejor; siento muy; significa; signs; sigue; silla; sin aliento; sin caidas; sin mi; sin parar; sin que; sin sentido
  -2 since breakfast; since we; sink; size; skin on; sleep; sleepy; slept like; slid; slow; small; smile; smoke; smoking in; smoking last; snake; so bad
  -2 soaked; sodium; somebody i; soporto; sore from; sorpresa; soy yo; speech is; spitting; spitting up; spo2; spo2 :number:; squeezing; squirting
  -2 stabbed; stand up; staring; starts; sticking out; stiff neck; sting; stomach is; stools; stop asking; stop at; stop being; stop in; stop near
  -2 stop on; street; stress; stress test; strok; stroke i; stroke of; struggling; stung by; sudando; sudor; suerte; supper; support; support group
  -2 susto; sweaty; swelled up; swelling no; take them; takes; tal; talking but; talla; tank; tanques; tanques de; tanto el; tar; tarjeta; taza; tele
  -2 temblando y; temperatura; tengo para; tengo tos; tengo una; texts dont; thank you; thanks for; that arent; that new; that was; that wont
  -2 the bleeding; the bottle; the church; the diet; the dose; the drain; the emergency; the er; the garage; the grandkids; the ground; the heart
  -2 the itching; the lab; the left; the letters; the mailbox; the one; the party; the patch; the pool; the porch; the ride; the saw; the sink
  -2 the stent; the store; the toilet; the truck; the wind; the word; the yard; they put; they said; thick; think on; thinking it; this am; this new
  -2 this weather; three; thursday and; tienda; tiene caso; tiene tos; tiene un; tiesa; tieso; til :number:; times in; tingling; tirada; tiras
  -2 tired today; tiritas de; to answer; to breathe; to call; to cancel; to check; to church; to fast; to hurt; to lunch; to middlin; to normal
  -2 to shoot; to talk; to what; todo corazon; todo y; toes; tomato; tome algo; tome cloro; tome la; tome las; tome mis; tome todo; tomo anticoagulante
  -2 tomo cloro; tongue is; took me; tooth; top number; torcida; toser; tosi sangre; tosiendo; tosiendo sangre; toso; towels; train; trajeron
  -2 trajeron los; transporte para; tree; trouble talking; tub; tuesday do; turned out; tuvo un; twice today; two days; un carro; un rato; un vaso
  -2 una convulsion; una embolia; una pelicula; una vibora; unas; unbearable; unconscious please; under the; understand how; understand what; uno; unos
  -2 unto; up a; up at; ustedes dan; va de; vamos; vaso; vaso de; veces y; venas; veneno de; vez de; vida me; vieja; viejo y; viendo; viendo la; viene
  -2 vision in; visiting; voice text; volver; volver a; vomita; vomitando sangre; vomite sangre; vomited blood; voy con; vuelto; vuelto a; wait; walking
  -2 walmart; warfarin; was dead; was out; was water; watch; we cant; weather; week is; weekends; weighed; well here; went black; went numb; went to
  -2 went unconscious; what am; what do; what does; what happens; what number; whatsoever; wheelchair; wheelchair and; when do; which one; white
  -2 who are; who gave; why does; why i; will i; will send; will think; wind; wish i; with food; without my; wont be; wont come; word; words are; worry
  -2 worst pain; worth living; would die; would rather; wound; wreck; wrist; wrists; wrote the; xray; y anda; y coleando; y con; y eso; y mareado; y me
  -2 y nada; y siento; ya casi; ya escribi; ya respiro; ya tome; ya van; yeah right; yep countmein; yerno; yes if; yes mam; yes this; yes who
  -2 yesterday i; yo bien; yo creo; yo no; you call; you cancel; you give; you guys; you listed; you nurse; you stop
  -3 :number: am; :number: elm; :number: minutes; :number: now; :number: on; :number: pm; :number: por; :number: times; :sos: please; a alguien; a day
  -3 a desmayar; a minute; a morir; a new; a pensar; a1c; abeja; absolutely; aburrimiento; accidente de; ache; acido; acostarme; across; adelante
  -3 after every; afternoon; agarrar; agarro; aguanto mas; ahorita no; air please; aire ni; al bano; alergia; algun; aliento; all is; all night
  -3 allergic; am dizzy; am so; am well; ambulancia rapido; ambulancia ya; analisis de; and belly; and confused; and her; and is; and send; and vomiting
  -3 ankle; ano pasado; anoche estuvo; antibiotico; anything; anyway; appointment for; appointment please; apurense; are these; arm is; around
  -3 as always; ataques; atragante; auxilio; awake; ayuda ya; ayunas; azucar baja; azul; back; back on; baja de; baja la; barriga; bascula; bateria; bee
  -3 before the; bien por; bleed; bless your; blood is; blood test; blood wont; blurry; body; bone; bottle of; bottom; brazos; bridge; bright red
  -3 burning; but; but my; by thursday; by with; cabeza y; cada; cadera; cambiar mi; cambie; cambie de; came on; came out; came to; camine; camino
  -3 cancele mi; cancer; canse; cant be; cant stand; cant swallow; cant walk; carbon; carbon monoxide; carne; cayo de; chair; changed the; chest feels
  -3 chest hurts; chills; cholesterol pill; cleaning; clots; cobro; coffee grounds; come; como cafe; comono; compresion; compro; con agua; con uno
  -3 confundida y; confusion; congusto; congusto acepto; consciousness; control number; cost me; crema; cuando es; cuantas; cuesta respirar; cup; d
  -3 dad is; dado; dads; dan de; dano; day i; de abeja; de aburrimiento; de agua; de azucar; de compresion; de dia; de hambre; de lado; de matarme
  -3 de mis; de nacimiento; de nino; de oxigeno; de pastillas; de respirar; de salir; de semana; de siempre; de tomar; de viaje; de vivir; dead i
  -3 death of; decided to; dedos; deja; dejeme preguntarle; del bano; del jueves; del suelo; depende; depends how; desmayado ni; despertar a; desperte
  -3 despierta mi; dialisis; dias; diganle a; dio una; dios; direccion; dizziness; do it; doctor patel; does my; doesnt recognize; doing ok; donde me
  -3 dormido; dos brazos; dose; dosis de; duda; duele la; duele mucho; early; easy; echo; el ano; el martes; el oxigeno; el papel; el pie; en ayunas
  -3 ended; enredado; entra; entro; epipen; es esto; es normal; escalera; eso se; esposo se; espuma; esta dando; esta hablando; estamos; esto de
  -3 estoy muriendo; estuve; every two; everywhere; excelente; fainted in; fainted this; fainted twice; fair; fair to; far; feel fine; feliz
  -3 fell asleep; fell out; felt; fever and; fever no; fine thank; fix; for :number:; for an; for checking; forward; frasco de; fue de; fuerte de; full
  -3 funny; gardening; gasping for; get a; get air; get the; getting enough; give me; glasses; glucometro; glucosa :number:; glucose :number:; go; go be
  -3 gold; golpe; good here; grandkids; gripe; grounds; guagua; hablando; hace :number:; hace anos; hace dos; hacen; hago si; handicap; hands; hangnail
  -3 hard i; have plenty; have said; hay que; head on; heart doctor; heart healthy; heat is; heavy; her head; here no; himself; hirviendo; historial
  -3 hit head; hmm; hours; how to; hoy lo; hoy me; hurting myself; i been; i burned; i cut; i ever; i know; i lost; i might; i say; i use; ice; in a
  -3 in love; inhalador no; insulin and; is good; is having; is not; is sore; is swelling; is unconscious; is unresponsive; is why; isnt breathing
  -3 isnt responding; isnt worth; it ok; it rains; itching; jesus; join; jueves; jump; jump off; just want; knife; know where; la cadera; la cita
  -3 la clase; la dialisis; la dosis; la escalera; la espalda; la guagua; la noche; la novela; la oficina; la penicilina; la rodilla; la sangre
  -3 labios morados; labs; lata; laugh; laughed; laughing; le encuentro; le entro; le pregunto; leave it; leg with; letra; life isnt; like coffee; limp
  -3 live anymore; live like; llame al; llega el; lleva; llover; lo de; lo dejo; lo hago; looks like; los :number:; los puntos; love; love with
  -3 luego le; luz; making; mama dice; mama esta; mandan por; manden ayuda; mandenmelos; mandenmelos a; manejo; manos; marca :number:; mas tiritas
  -3 matando; me a; me atragante; me ayude; me baja; me canse; me dejen; me durmio; me fue; me la; me llama; me mandan; me mato; me mordio; me murio
  -3 me pegue; me pongo; me responde; me sacaron; me salen; me salio; me tomorrow; medias; medias de; medicare pay; mejor me; mensajes que; meter reads
  -3 meter says; mi corazon; mi examen; mi sobrina; mild; min; minute; mis resultados; monoxide; monoxide alarm; month; mordio; mordio una; more since
  -3 mornin; mosquito; much insulin; muchas pastillas; mucho el; muertos; mueve; murder; murio el; muy fuerte; my aspirin; my blood; my breathing
  -3 my coffee; my feet; my finger; my inhaler; my knee; my knees; my legs; my medicines; my neck; my new; my old; my pill; my right; my speech
  -3 my stomach; my throat; my toe; n; nacimiento; need help; need my; nena; ni dolor; ni nada; ni ninguna; nina; ninguna dolor; nino; nitroglicerina
  -3 nitroglycerin; no contesta; no deja; no despertar; no entendi; no one; no prende; no sangra; no short; no sube; no suicidal; no voy; nobody; none
  -3 not getting; not having; not out; nothing to; nuevo; numbers; numbness; o no; o tengo; of :number:; of bed; of blood; of test; oficina; ok with
  -3 on floor; on it; on one; on the; on thinners; one since; or no; orinar; otherwise; otra cosa; out and; out in; out shooting; over :number:
  -3 over and; overdose; ox; oximeter; oximetro; oxygen :number:; ozempic; pain since; para respirar; parada; parar la; paro de; parte; passed i; pastel
  -3 pastillas para; pastillero; patel; patient; pay for; pecho desde; pecho que; pego; pelicula; penicilina; pensar; perdio; pero de; perro; phone is
  -3 phone up; physical; physical therapy; pico; piernas no; pills to; pink; poison control; police; pongo; popo; portal; pregunta; pregunto; pregunto a
  -3 prende; problem; problema; pueden dar; pueden poner; puedo despertar; puedo hablar; puedo mover; pulse :number:; puntos; puso; que nunca; que otra
  -3 que venga; queda; quien habla; quien sabe; quiero los; quit sugar; quitan; quitaron; rains; raro; reaccion; reaction; reading; reads hi; real bad
  -3 reason; recognize me; red blood; remember; report; respirar ayuda; results please; rico; right now; risa con; rodilla; roja; ronchas; rosada; runny
  -3 runny nose; runs out; ruthie; sabe donde; sabe ni; sabe quien; saber quien; sale sangre; sangra la; sangrado que; sangre de; sangro mucho; sat
  -3 says :number:; says hi; scams; se como; se puso; se trago; see out; seeing; seguro cubre; seizure wont; send help; sentado; she isnt; shocked
  -3 shocked me; shooting pool; show; si autorizo; si no; si senor; side of; sin dolor; sin problemas; since monday; since they; since yesterday; sirve
  -3 skin is; slipped; slurred; slurring; so i; soak; soak it; sobredosis; sobrina; somebody please; sorry; speak; spot; stairs; stitches when
  -3 stomach pain; stop after; store; straight; strips can; stung; sudorfrio; sugar is; sugar was; suicidal thoughts; surgery; surtan; swelled; symptoms
  -3 table; take all; take humana; taking the; talk to; tarde; tell me; temprano; ten; tengo dolor; tengo las; text later; text you; texts in
  -3 texts just; texts to; than; that; the address; the bathroom; the bed; the bridge; the day; the death; the dog; the flu; the form; the kitchen
  -3 the old; the rain; the shower; the table; the thinner; these bills; think i; this afternoon; this heat; this i; this medicine; this mornin
  -3 thought it; thoughts of; throat closing; throat is; tiene la; tightness; til; time is; tiro; to; to eat; to faint; to join; to report; to that
  -3 to wake; toast; todo normal; toilet; tome muchas; tomo coumadin; took :number:; took all; top; tosi; tragar; trago; traigo; tranquilo; truck; tums
  -3 turkey; turning; turning blue; tuve un; two words; un ataque; un lado; un poquito; un tiro; una emergencia; una hora; up and; used to; uso
  -3 vacuna de; vemos; venga alguien; visita; visits; vivo; vivo en; vomit; voy; voy al; waking; waking up; wants; wants to; warfarina; week thank
  -3 well today; what are; when is; when it; where i; who do; who sent; whole bottle; whos; will it; will text; will you; with a; with me; words to
  -3 wore; wore me; worse; worst headache; would have; would i; wrote; xarelto; y bien; y habla; y los; y ya; ya lo; ya salio; ya se; yellow; yes or
  -3 yes signmeup; yesterday my; you know; you mail; you would; youmaytext
  -4 :number: days; :number: minutos; :number: no; a bit; a fin; a lot; a scam; about my; abre los; aca; accept; accidente; across my; after the; ahead
  -4 ahead and; ahogando; ahogo en; aid; al doctor; alguien ayudeme; alguien me; almost; alta; am good; ambulance please; analisis; and feel; and go
  -4 and hit; and how; and its; and not; ando bien; antes me; are you; aspirin before; at your; automatic; autorizo para; ayude; back and; bandage
  -4 bathroom; before surgery; bill; bingo; bled; bleeding and; blood in; burned my; by a; caigo; cambiar; cansancio; cant move; cant see; cant talk
  -4 caso; cause; change my; checking; checking on; chevere; choking on; cleaner; come to; comida; coming out; como funciona; con quien; convulsionando
  -4 coughing up; couldnt; cual es; cuanto mandan; cuerpo; cuff; dando; de cansancio; de mes; de noche; de risa; de ver; de vomitar; death with; debil
  -4 debo; dedo; deje los; dejo de; del martes; denies; derepente; desde anoche; desde ayer; desde la; desmayar; dia; diet sheet; digame; diganle; dijo
  -4 doctora; does medicare; dolor en; donde esta; dormida; dosis; drain; drain cleaner; drink; drooping; duelen; durmio; dying to; el colesterol
  -4 el frasco; el inhalador; el lado; el piso; elm; emergency please; end my; ending it; enough air; entra aire; es la; escribe; espanol; esta bien
  -4 esta convulsionando; este mes; estoy en; estoy mareada; everything; face is; falls no; favor no; feel like; feet; fell in; feo; fever :number:
  -4 finger; fistula; flu shot; food; for; for a; for air; for asking; from my; fue; fue el; gave me; get to; go ahead; good day; gun; gym; hacerme dano
  -4 had any; had one; haga; hambre; hard to; has no; he tenido; healthy; heartburn; heat; high; hijos que; hinchados; hit my; hold; hospital; hoy bien
  -4 husband is; i answer; i could; i supposed; i text; igual que; inscribame; insulina de; is a; is fine; is going; is killing; is texting; it was
  -4 jajaja; jaw; jugando; just fine; keep fainting; keep my; kids; kill for; killed; kitchen; knee; knees; knock; la cabeza; la medicina; la semana
  -4 la terapia; laboratorio; lado izquierdo; last night; le; le digo; le haga; le mando; le puse; left arm; levanto; like the; llevo; lo mas; log
  -4 los analisis; los de; los demas; los nietos; magazine; man; mandan otra; mandeme la; many of; martes por; mas bien; mas grande; mas quiero; matas
  -4 mato; me caigo; me contesta; me duelen; me levanto; me pica; me quedan; me quede; me quito; me responden; me sirven; me va; media; medio; mejor no
  -4 mejor que; mensajes y; mi abuela; mi papa; mi receta; mi seguro; mis pastillas; mom is; more coughing; more test; more than; mover; movie
  -4 much does; muchacho; muy bien; my :number:; my breath; my emergency; my grandson; my nose; my oxygen; my sister; my words; nearly; necesito ayuda
  -4 needs; never had; next time; next week; ni respirar; no abre; no sangro; no siento; no swelling; non; nosebleed; not dizzy; not sure; novela
  -4 nunca me; of a; of her; of his; of those; one eye; one side; otra; out at; out the; papeles; para recibir; paramedicos; paren los; pasa; pase
  -4 pegue; pensando; peor; pharmacy; phone was; pica; pienso en; pistol; pistol out; please keep; pm; poco de; poner; por aca; por mas; por mi
  -4 por semana; porque; preguntarle; preguntarle a; presion :number:; pressure pill; pretty good; problemas; program end; prueba; puede hablar
  -4 puedo tomar; pulso; puse insulina; que alguien; que ayer; que dice; que los; quedan; question; quien me; quien soy; quiero despertar; quit drinking
  -4 quit on; quizas; rather be; reads; refill my; remove the; repente no; respiracion; respirando; responden; ride; ring; sabe; sabe de; same number
  -4 sangre por; saturacion; scared me; send an; sentido a; sera; severe; she wont; shoes; shoot me; shoulder; shower; si le; simon si; sin novedad
  -4 since last; since this; sirven; so hard; soda; some; someone; son in; started; sticking; stop here; stop is; sube; swallow; tearing; telefono que
  -4 tell my; temblando; temperature :number:; tengo el; tengo los; tengo nada; tengo un; tenido; terapia; termino; termino con; texts are; thank
  -4 thank the; that the; the automatic; the bandage; the bus; the office; the other; the pill; the pills; the point; the refill; the whole; then
  -4 there a; there is; they are; think about; thinking of; this life; thought; tiene fiebre; tiene los; times; tiritas; tmrw; to come; to do; to know
  -4 to send; to sleep; to take; toca la; toda la; todavia no; toe; toma; tome todas; tomorrow instead; turned; tv; under; understand; unresponsive
  -4 ve cosas; vecino; venga; veo doble; vez en; vi; viaje; vibora; vienen los; viva; vomitar; vomiting blood; walgreens; walked; was :number:; watching
  -4 weight; went off; where do; wife is; with that; worrying about; worth; would it; would kill; y hoy; y la; y mi; y tiene; y tomo; ya termine; year
  -4 years ago; yes no; you make; you send; your heart
  -5 :laugh:; :number: and; :number: for; :number: this; a; a lo; a matar; abajo; about me; abre; abuela; acuerdo; address; ahora; all and; all my
  -5 ambulancia por; an hour; and no; anticoagulante; arms; asking for; aspirin; ataque de; bajo; before; behind; bigger; bills; bleeding from; bright
  -5 broke my; by; by accident; cada cuanto; cai de; cai y; caido ni; calentura; called; caminar; cant do; change the; chest and; choked; cholesterol
  -5 clase; clase de; class; closing; come out; comi; como un; con mi; con un; confundido; contenta; convulsion; corazon de; could you; countmein
  -5 cuales; cuales son; cuanto cuesta; cuantos mensajes; cubre; cut; cut my; da; dar mas; de estomago; de mas; de quien; deacuerdo; desmayaba; diet
  -5 dieta; diez; dio un; does it; doing good; domingos; dont know; dont say; dont see; dos libras; double; drinking; el doctor; emergency contact
  -5 encuentro; es una; esta muriendo; esto es; estoy sangrando; everyone would; farmacia; fell and; fin de; fine today; fit; foot; found; frasco; free
  -5 frio; funciona; glucosa; go on; goes; good today; got a; gracias a; grapefruit; hacerme; have him; hi; hinchazon; hon; hot; hurt; hurting; i accept
  -5 i do; i havent; igual; inconsciente; is out; is talking; it cost; it in; it to; it tonight; it wont; juice; kill myself; know how; la dieta
  -5 la farmacia; la garganta; la lengua; la metformina; la vacuna; lab; las de; las palabras; las pastillas; left side; like that; like this; list for
  -5 list i; llama; llamar; llamo; llego; los domingos; los lentes; los resultados; lot; low; lunch; mail; mama no; manden la; mando; mareos; marido
  -5 mas de; mas tarde; matar ya; me acuerdo; me ask; me deja; me desmayaba; me desmayo; me ha; me lol; me mata; me sale; medicines; mi marido; might
  -5 monday; morados; mouth; mucha sangre; muerta de; murio de; my day; my face; my hand; my insulin; my left; my sugar; nada que; need an; negro
  -5 neighbor; nietos; no acepto; no bleeding; no conteste; no he; no mija; no trouble; not responding; novedad; o2; of me; of metformin; once; order
  -5 other; overdosed; pacemaker; pain no; papa no; papel; pero me; phone quit; pienso; please i; pool; poquito; por los; por telefono; print; puedo ni
  -5 purpose; querer; quiero acabar; quiero cancelar; quiero saber; quit working; rato; recibi su; recognize; refill of; runs; salen; salen las
  -5 salieron los; sangrando mucho; saw; scam; se tomo; send my; sheet; shooting; si acepto; siento bien; sigo; sii; simon; sin querer; since the; slept
  -5 soy alergica; stitches; stool; stop worrying; stop ya; stuck; suelo; suicide; swollen; tal vez; tambien; telefono nuevo; temperature; thanks i
  -5 the end; the house; the kids; the pain; the waiting; the water; them i; these pills; this a; this month; this pill; tiny; to miss; todo el
  -5 todo tranquilo; took too; transporte; tres; trouble breathing; tuve; tuvo; un derrame; un dolor; una estafa; used; va; vayan; ve; veneno; vez
  -5 vivir asi; vomited; waiting; wake; want the; was in; what time; when i; when the; why; without me; woke; woke up; wont wake; worrying; y estoy
  -5 ya salieron; yep; yes but; yes maam; yet; you all; you want
  -6 :bad:; :number: y; a dios; a mis; a sacar; a seizure; acting; alarm; alergica a; am ok; ambulance my; an emergency; and text; anda; ano; as a
  -6 at all; ate; ayudeme; ayudeme por; ayudenme; be alive; been; blood pressure; bp :number:; breakfast; by tomorrow; call me; calor; carta
  -6 chest pains; cloro; colesterol; compania; confundida; contacto de; control; corte; cosas que; coumadin; dad; days; de aire; de emergencias
  -6 de maravilla; del corazon; del laboratorio; demas; depends; despues de; did i; do this; does this; dog; doing fine; dos veces; dry; el dia
  -6 en :number:; end it; ending my; eso es; espalda; esta noche; estan; everyone; examen de; fall; feeling great; fiebre de; flu; for the; form
  -6 gasping; give; got your; grande; guess; habla; half; have been; he desmayado; hice; hinchada; hives; hora es; house; how much; how often; i consent
  -6 i guess; i just; i miss; i think; i took; informacion; is :number:; is there; knock me; la nariz; last year; le dio; le hablo; lentes; libras
  -6 lips are; lo mejor; looks; los sintomas; making me; mandenme; maravilla; mareada; marido no; mata; me and; me cayo; me corte; me cuesta; me entra
  -6 me i; me queme; me reconoce; me you; messages i; metformina; mija no; mucha; muero por; murio; my arm; my son; nada mas; no chest; no duermo
  -6 no estoy; no fever; no mi; no pain; nope; nope notinterested; nueva; on my; or; oxigeno :number:; pain in; pains; papa; para mi; paro; participar
  -6 pastillas de; pecho y; perdi; please signmeup; point; por eso; por preguntar; pretty; puedo levantar; puedo mas; put; que hacer; que hago
  -6 que tengo; quede; quedo; queme; quiero quitar; quitar la; quiten del; quito; rapido; reason to; recibi; results; sal; sangra; se desmayo; se puede
  -6 seguro; shoot; si senorita; sintomas de; sitting; sleeping; soga lista; something; speech; stand; stiff; still want; stop stop; supposed
  -6 supposed to; sure thing; termine; texts but; than usual; the car; the floor; thinking about; thinner; those; thoughts; tight; to kill; toda; tongue
  -6 took my; twice; un ojo; un poco; up blood; visit; vomitando; walk; water pill; when does; wife collapsed; wont quit; working; y para; yesenia
  -6 you for
  -7 acabar; acabar con; acompanan hoy; ago; ahorita; alergica; all over; alto no; am doing; anos; ask my; at the; ataque; azucar en; bano; be dead
  -7 bottle; casi me; cinco; coffee; como; complaints; contesta; cuando me; cuantos; de derrame; de dormir; de que; de sangrar; de un; derecho; desde el
  -7 dialysis; did you; doble; duele nada; duermo; el azucar; el dolor; emergencias; en ingles; end of; es mi; es para; este mundo; estomago; falta de
  -7 falta el; fast; feeling good; gas; glucose; haha; hard; havent had; he caido; here; hija; hour; i fainted; i still; in :number:; in it; ingles
  -7 inhalador; inhaler; instead of; it all; izquierdo; la pierna; la presion; la soga; las piernas; lengua; like a; living; llame; lo que; los pies
  -7 manana; manden una; marca; matarme; me conoce; me dio; me to; me toca; me voy; mensajes quiero; mi amor; mi mama; mis hijos; move; much; my back
  -7 my head; my leg; nariz; necesito mas; neck; new phone; no complaints; no thanks; nothing; off without; often; out to; para; para el; pie; pierna
  -7 poco; primero; quiero morirme; reconoce; red; sale; salieron; same as; sangrando; sangrar; say yes; scared; se cayo; seguir viviendo; send the
  -7 sentido; shaking; signmeup; soga; sore; stopped; swallowed; sweating; take the; test strips; the ambulance; the dentist; therapy; to death; toca
  -7 usual; vacuna; viviendo; vomite; vomito; what is; wheezing; which; who is; worst; y esta; your messages; your text
  -8 a heart; a little; accident; alive; are killing; are the; ayuda por; azucar :number:; belly; best; bit; bleeding bad; caidas; caido; cancelar mi
  -8 carro; cost; cough; de lo; de telefono; dentist; does the; dormi; eat; eating; el lunes; esposo no; examen; eye; faint; falls this; ganas; ganas de
  -8 garganta; get up; hacer; had a; having a; hijos; how many; i; i fell; in spanish; keeps; la boca; la cara; la mano; levantar; lisinopril; lunes
  -8 mandarme los; mano; martes; mas o; me quiten; medicina; metformin please; muerto; mundo; need; new number; next; ninguna eso; no entiendo
  -8 no reacciona; no responde; no veo; noche; o menos; open; peso; piso; please call; preguntar; pressure; quit the; ran out; reacciona; receta
  -8 rechazo; respiro; responding; resultados; saber; sacaron; sangro; se le; seizures; skin; solo; somebody; son los; spanish; stop bleeding
  -8 stop these; sudden; talk; the best; the clinic; todavia; un infarto; up; vision; wake up; weak; whole; wife; will; work; ya tengo; yeah; yess
  -9 :sos:; a week; acepto los; al :number:; algo; am; am bleeding; am dying; am fine; am going; am having; ambulancia mi; antes de; at night; battery
  -9 be here; bien gracias; boca; bp; broke; bus stop; cancel the; casi; change; claroquesi mandeme; comer; conoce; coughing; de las; de sangre
  -9 desmayado; despues; dio; doing well; dont agree; drank; el brazo; el corazon; ending; entiendo; escriban no; esposo; for my; hand; heart attack
  -9 here anymore; hurts; killing me; la ambulancia; la risa; la vida; late; later; legs; llega; los labios; mareo; me ahogo; me da; me dan; me esta
  -9 me llega; mensajes manden; mom; muriendo; my refill; my tuesday; never stop; nitro; no tengo; numb; ojo; on me; palabras; pies; please cancel
  -9 please hurry; poison; por la; puedo parar; pulse; quiero eso; quiero matar; ran; she; short of; si a; sintomas; stomach; stop my; stop taking
  -9 su mensaje; suddenly; suicidal; talking; the blood; thursday; to die; to end; to quit; told me; tuesday appointment; tylenol; veces; y no
  -10 and cant; antes; bed; black; blue; cafe; choking; cual; de cabeza; de emergencia; death; dejo; eliquis; fainting; hijo; i feel; in the; isfine
  -10 like them; lost; me falta; me puse; menos; mensajes me; mensajes no; mes; meter; muerta; my appointment; my heart; my life; my pills; necesito
  -10 no problems; piernas; please help; problems; que hora; quiero participar; rain; salio; say; she is; short; siempre; stop no; strips; these i
  -10 this week; tos; two; unconscious; vivir mas; went; with my; y
  -11 :number: :number:; a que; a stroke; acompanan; agree to; al; all good; am i; and; ando; attack; burned; bus; call :number:; came; church; cita del
  -11 cold; collapsed; convulsiones; creo que; de fumar; desmayo; died; escribirme que; estoy bien; forward to; friday; fumar; ha; hablar; hablo
  -11 i agree; i look; infarto; la pastilla; labios; lips; live no; look forward; mandan; mandeme los; many; maybe; me acompanan; me estoy; me quiero
  -11 medicare; medicine; mi vida; no no; nose; phone same; quien es; quiero morir; quit smoking; recibir los; sangrado; se esta; shot; siento que
  -11 still; stop texting; sugar :number:; taking; the metformin; throat; to them; todo; tomar; una ambulancia; where
  -12 ahogo; an ambulance; answer; car; cara; con el; cuanto; desmaye; despierta; dice; dont take; duele el; floor; hace; havent; he is; help me; his
  -12 hora; hurry; i need; i stop; i take; in my; insulin; lado; little; mama; me desmaye; morirme; morning; mucho; muy; no falls; no puede; off the
  -12 please send; responde; risa; tengo la; texts i; the new; they; thinking; tiene; tonight; would be
  -13 as; be better; brazo; cabeza; confused; cuesta; despertar; die; dormir; el aire; es este; esposa; falls; falta; fuerte; hearing from; hit; if i
  -13 info; instead; leg; like hearing; los ojos; me the; mi esposa; mi esposo; mi hija; mi hijo; mis; miss; muero de; my chest; no para; normal
  -13 of breath; ojos; over; says; semana; son; texting i; todo bien; trouble; tuesday; water; words; yes i
  -14 agua; anoche; cant stop; cayo; claroquesi; creo; dan; de :number:; de pecho; down; en; face; great; headache; i quit; if; in; insulina; isnt; its
  -14 killing; left; like; mandeme; me he; me tome; morir; no despierta; of; oxigeno; puse; should i; side; yesterday
  -15 air; ayer; better off; cant get; chest pain; cuando; day; desde; fiebre; got; look; mejor; mi cita; pastilla; presion; que es; quien; seizure
  -15 since; swelling; tomorrow; veo; vomiting; well
  -16 about; alguien; could; derrame; dos; hay; he; hearing; matar; night; no aguanto; puede; se; should; smoking; test; the; think; week
  -17 :good:; after; aguanto; an; at; call; dying; feeling; fever; going; had; know; me puedo; of my; on; repente; sure; tengo que; time; who
  -18 arm; cai; can; del; dizzy; do; do you; emergencia; having; head; jaja; las; lol; me cai; metformin; myself; no dejen; oxygen; tomo; yes please
  -19 dead; donde; el pecho; going to; is this; me siento; my; no i; same; stroke
  -20 bad; breath; cita; emergency; have a; i cant; live; no respira; puedo respirar; right; se me
  -21 agree; can i; can you; feel; to live
  -22 cant breathe; corazon; did; es; life; me duele; no se; pill; sugar; was
  -23 acepto; appointment; dolor de; duele; en la; fine; good; is; o; pastillas; when; wont stop
  -24 are; better; breathe; does; el; fainted; pills; respira; si quiero; sin; this morning; today; vida
  -25 breathing; fell; tome; took
  -26 azucar; just; me muero; muero; stop by; stop the
  -27 :number:; doing; la; quiero vivir; refill
  -28 ambulance; heart; hoy; i like; new
  -29 ok; pecho
  -30 aire; esta
  -31 ambulancia; siento; tengo; un; what
  -33 dolor; una
  -34 pain; respirar
  -35 ayuda; chest
  -36 no puedo; sangre; vivir
  -37 blood; want to; wont
  -38 estoy
  -41 help
  -42 bien; bleeding; cant
  -46 dont stop
  -48 si
  -50 puedo
  -57 yes
