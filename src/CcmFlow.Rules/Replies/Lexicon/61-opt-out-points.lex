# Points of words and of two neighbours, learned from the labelled texts of the tests: `CcmFlow.RulesBench points opt-out` writes this
# table anew. "points <kind> <least> <least-beside-less> <least-in-doubt> <least-of-one-word> <least-of-emergency> <before>": a text of n words
# (at least 7) needs before + (sum of its points) / sqrt(2n) to be least or more; more where a rule found something less, still more where one
# found the sign itself but denied, of long ago, a figure of speech. Below the last two an emergency of the rules is doubted.

points opt-out 9 15 30 30 30 -18
  105 unsubscribe
  92 alto
  89 textos
  88 texts
  86 mensajes
  85 stop
  80 texting
  79 baja; messages
  74 cancelar
  73 quit
  72 cancel; numero; these
  66 text
  65 esto
  64 revoke
  63 off
  61 lista; remove
  60 mas
  59 end; parar
  56 escriban
  53 stopall
  52 more; please
  51 discontinue; opt
  50 my number; number
  49 la lista
  46 celular; telefono
  45 dont send; favor; opt out
  44 phone
  43 ya
  42 este
  41 detener; no more; quitenme
  40 cease; de baja; dejenme; no manden
  39 dont; out
  38 de ahi; dejen
  37 en paz; longer; mi numero; sending; the texting; this
  36 anymore; paz; sigan
  35 me escriban; quiero que
  34 dejen de; enough; escribirme; manden; salir; ustedes
  33 estos; mensajitos; no quiero; remove my; the messages; you
  32 avisos; soy
  31 borren; list; me off; no me; saquenme; textearme; yo
  30 basta; de eso; deseo; dont text; kindly; me from; to be; unenroll; wish to; with the
  29 leave me; mensaje; pare; recibir; take; vuelvan; vuelvan a
  28 desuscribirme; like to; mandando; no los; retiro; saquenme de; wish
  27 borreme; cancelen; i would; leave; mi telefono; texted; texto; would like
  26 again; ahi; de textearme; delete; from this; mande; message; no es; que no; quitame; that is
  25 already; cel; favor de; from; lose; me out; no mas; of the; text me
  24 alone; de su; esa; no longer; paren; persona; signed; suscripcion; suspendan; the text; this number; unsuscribe; wrong
  23 any; de escribirme; de los; de molestar; equivocado; mandar; me again; no deseo; quiteme; retiro mi; the texts; turn
  22 for good; i said; me alone; ni un; of these; parenle; person; saqueme; sending me; servicio; texteen; unenroll me
  21 a este; be; borrame; contact; de mandar; for this; no texts; quiteme de; signed up; sistema; want out
  20 a mi; changed my; con los; contact me; de ustedes; desuscribir; dont contact; dont need; from your; los mensajitos; molestar; no necesito; this is
  20 withdraw; your
  19 be texted; cancelenme; del servicio; i changed; i want; los voy; mandes; mensages; mi permiso; off this; paren de; permiso; permission
  19 please discontinue; respeto; sus; the wrong; this phone; unsubcribe
  18 any more; changed; de esto; de mensajes; doesnt want; dont txt; eliminar; escribir; every; it; lose my; mas textos; me los; me sigan; my mind
  18 no vuelvan; number out; off for; programa; quitenme de; recordatorios; remove me; send them; so; su; txt
  17 and desist; cease and; contacting; contacting me; dar de; delete me; desist; el favor; eliminen; esos; get me; it out; los textos; no soy
  17 numero equivocado; otro; please stop; stop all; take my; txts; y alla
  16 am not; apaguen; de textos; dije; done; escribiendo; eso que; este celular; how do; i signed; i withdraw; me please; mensajes de; messages to
  16 mi cel; more of; no autorizo; nos; opting; opting out; optout; please take; pueden; que yo; remov; remov me; ruego; senora; sms; su sistema; suena
  16 system; us; vuelva; vuelva a; ya parenle; your system
  15 a escribir; block; borren mi; cut it; deje de; eliminen mi; envio; este telefono; leer; me mande; me texteen; message me; messaging; my name
  15 no quiere; parele; pido; quit texting; saquen; siguen; sus mensajes; the last; unscribe; want off; you to
  14 a text; agradeceria; any longer; block me; comes; dar; desactiven; desactiven esto; el numero; enrollment; envien; eso; estar; i revoke; lleguen
  14 mi contacto; mind; my enrollment; my permission; name off; no sigan; notinterested; off of; please no; program; quiere; quiero salir; quit sending
  14 si me; sigan mandando; stop now; take me; tanto mensaje; textear; textin; textin me; the program; todo respeto; txting; unsuscribe me; would; ya no
  13 :number: cents; a reportar; alla; cents; computadora; dejenme en; dont message; el no; ese; estos avisos; fcc; get these; go away; gratis; her
  13 mandarme; manden mas; me mandes; me molesten; me siguen; molesten; ninguna; no escriban; no lo; plis; possible; que ya; revoke my; salir de
  13 sigan escribiendo; stop por; them; these anymore; wrong number; ya estuvo; yall; yolanda
  12 :number: in; am telling; asked; asking me; away; basta de; cobran; contacten; de; ella; enough already; enviarme; envio de; esa lista; escriba
  12 esten; for her; her phone; i no; i told; i unsubscribe; it off; le agradeceria; les; los mensajes; make it; me contacten; me escriba; me vuelvan
  12 mother; my phone; permiso para; por texto; porfabor; pueden sacar; quit it; quitar; quite; reportar; se lo; stop contacting; stpo; telling
  12 telling you; testos; these messages; this list; were; would you; y se; you can; you no; your list
  11 a textear; ai; am :number:; april; asi que; asking; bien y; borrame de; care; cease all; con tanto; contacto; daily; darme de; de esa; de mi
  11 dejeme en; deme de; done with; el telefono; eliminenme; enough with; escriben; estar en; este numero; every morning; from now; getting; gracias
  11 gracias pero; have had; inscripcion; kill the; las preguntas; longer wish; los avisos; make; mas por; me be; me textees; mi inscripcion; mio
  11 more texting; moved; ni; no recibir; no text; now on; of there; of this; quitame de; read; recibir mas; reminders; resivir; se los; sent one
  11 sign me; telefono es; textees; these things; to not; told the; usted; with this; y que; ya basta; you people
  10 a esta; agradezco; another one; apunte; apunte por; borre; bugging; bugging me; by mistake; by text; can quit; check ins; como me; con todo; darme
  10 de enviarme; de este; de no; de sus; decline your; dejame; deme; doesnt; elimine; elimine mi; end these; estuvo bueno; getting these; here is; him
  10 ins; kitenme; kitenme de; la manana; mande mas; me anymore; me apunte; me on; mensajes a; mind about; mistake; moved to; nadie; never text; ningun
  10 of your; on this; or i; oye; people; permission for; please end; possible to; preguntas; quedar; quiere que; receive; said no; salirme; saqueme de
  10 send any; send me; servicio de; sign; so you; soy el; the :number:; the girl; thing; this off; turn this; undo; undo it; up for; withdraw my; y yo
  9 a las; a los; agradeceria que; all messages; alzheimer y; am through; answered; appreciate; aqui; aqui no; at :number:; be off; bloquear
  9 buenas tardes; cancelen todo; cell; celular de; chico; computer; cortenle; de ese; de estar; decline be; dejenme tranquila; despiertan; di; dings
  9 el celular; el envio; el programa; eso de; esposo de; estos mensajes; fallecio; girl; grupo; hago para; have the; hendersons; i wish; insiste
  9 la persona; la senora; le ruego; leer bien; lo manden; los dias; los quiero; me cobran; me llamen; me lo; me manden; me tienen; me vuelva
  9 more messages; mr; my messages; my mother; necesito que; no need; now; old and; out of; para de; parenle con; quieta; recibiendo estos
  9 recibir mensajes; respect; robot; said; se leer; see; service; stahp; suspendan los; tardes; terminar; terminate; textiando; the daily
  9 the hendersons; the list; to unsubscribe; todos los; tranquila; unsubscribe me; vez no; want; would appreciate; yall can; years old; yo me; you i
  9 yours
  8 agreed; al cel; alla la; alzheimer; and i; anden; answering for; bajenme; bajenme de; be contacted; borren el; bother me; business; but the
  8 cancelen mi; celular y; check; contacted; daughter is; de sms; de texto; didnt; doctor no; dont bother; dont wish; en serio; era; es de; escriban a
  8 escriban mas; fine and; firme; fuera de; girl at; had my; hagame; hagame el; hasta; her off; home; honey; i opt; i pay; i will; joven
  8 kindly discontinue; la verdad; las :number:; leo; lo digo; lo mio; los mande; manden textos; mas con; mas se; me anden; me esten; me lleguen; me or
  8 me sacan; mejor ya; mercy; mio no; months; more txts; my cell; my own; my wifes; nada por; nene; never; ninguna ustedes; no; no firme; no messages
  8 notinterested remove; number off; nunca; otra persona; out please; para youmaytext; pedi esto; permission to; please my; por ustedes; preguntadera
  8 programa ese; que se; quiera; quiero darme; quiero estar; quiero textos; recibiendo; recibir ninguna; recieve; retirenme; sacan; serio; soy otra
  8 stop sending; stop txting; suena el; take this; tan; text thing; textees mas; texting my; texts please; this stop; this texting; tiene alzheimer
  8 tienen; to :number:; to have; to receive; to recieve; todos; tomorrow or; up my; we; whoever; wifes; without; works; ya con; yo soy; you have
  7 :number: years; again i; ahora lo; all the; am done; amable; and here; and that; and you; aqui el; as soon; asilo; asilo y; back what; basta ya
  7 bother; buenas; bye; cancelen los; cant even; cant read; cel de; celular que; charges; clinica; con eso; corresponda; cosas; cuida; de clinica
  7 de estos; de mensajitos; dear you; deseo cancelar; didnt text; dije a; dije que; doctors; dont like; dos semanas; effective; ella no; else; end the
  7 enoja; era de; esa que; escribir a; ese de; este medio; estuvo; even see; eyes are; father; fill; fin; from you; going forward; gone; hacen el
  7 hoy mismo; in person; is the; it no; just as; keep; kindly stop; kiten; lady; landline; las mananas; le escriban; le pido; le sigan; lee; liked
  7 liked it; lo tengo; lose this; manana ni; manana y; mananas; mandar mensajes; many make; mas a; may; me; me go; me salgo; me these; mensaje de
  7 mensaje me; mensajes la; mi celular; mi no; mijo; mis mensajes; moleste; moleste mas; more texts; mother she; my father; never contact; never signed
  7 nice; no entiende; not my; of it; of you; off i; olvidense; olvidense de; one more; opt me; or text; otro medico; out with; paciente; papa dice
  7 para ya; participate; pedi; phone and; pido que; plan charges; please and; please close; please remove; pone; por este; pregunte; punto; que; que el
  7 quien corresponda; quiero mas; quit asking; quiten mi; quitenlo; recados; remuevan; remuevan este; renuncio; sacar; saldo; saquen de; se enoja
  7 semanas; shut; si ya; so kind; so please; son and; sonar; soy la; stop bothering; stop messaging; suplico; tanto; tengo no; tengo otro; texted i
  7 texteen mas; textien; textien mas; texto mas; textos a; the doctor; the first; to discontinue; to keep; to participate; up by; vista que; with these
  7 would just; write; writing; wrong person; ya pueden; you and; you didnt; you keep; you may; youre
  6 :number: que; :number: rd; :number: that; a big; a dar; acaba; afford; alerts; altagracia; am calling; am tired; amables; and neither; and poa
  6 another; asking you; asleep; asusta; asusta cada; be possible; be removed; being; believe; bothering; bueno; call my; calling the; cant afford
  6 changing; coming back; cono; consent; continuar; cosa; data; de recibir; deaf; deal; dear; decline; deje; del celular; deseo continuar; dropping out
  6 el servicio; elimineme; elimineme de; en persona; encargo; entiende; era la; es gratis; escriban aqui; eso y; esos de; este es; estoy sana; ex
  6 florida; for texts; further; got :number:; have; hogar; i believe; i never; in may; is gone; it dings; its too; knock it; last one; llegan; llegue
  6 los; los recordatorios; making a; mal con; mama ya; mas mensages; may stop; me any; me by; me dijeron; me llegan; me now; medico; mensaje que
  6 mensajes mi; mesages; mija quitame; more i; msging; my moms; neither do; ni se; no le; no ocupo; not get; now you; num; nurse who; ocupo; own
  6 oye chico; pague; parece; pero ya; person in; pita; plan; pleas; please let; please quit; please terminate; poa; por fa; por favor; por todo
  6 preguntando; puede quitar; pues; que dios; que pita; que una; que ustedes; quiero recibir; quit bugging; quita; quitelo; quiten; quitenme los; rd
  6 rd please; recibo; removed; request; roaming; robert; salirme de; se asusta; senor; senorita; senorita con; sent; she moved; sotp; sotp texting
  6 stop blowing; stop msging; strike; strike me; su lista; take it; telefono si; tell; tell you; termina; text again; text list; text messaging
  6 than this; that i; the check; the morning; the parking; the phone; them off; these off; they wake; this please; tired of; to it; to the
  6 today :number:; too many; txt me; txting me; typing; typing this; un texto; unsubscribe my; up the; up to; usar celular; verdad no; vuelvo; want it
  6 want you; wanting; whatever; would decline; y a; ya esta; yo ni; you take
  5 :number: months; :number: to; :number: today; a ella; a mandar; a pill; a ponce; a quien; a ver; about it; about you; am all; am asking; and every
  5 and quit; and thursdays; answering; are too; blowing; blowing up; brothers; bueno de; can stop; cents for; client; close; comes in; como una
  5 con nosotros; cosas de; count me; cualquier; cualquier cosa; cuidan; datos; de contestar; de el; de escribir; de opinion; del telefono; delete my
  5 denme; denme de; deseo recibir; dia y; diabetes; dijeron; dijeron que; discontinue the; dont write; dont you; drop; effective today; el saldo
  5 el ultimo; eliminenme del; enviando; equivoque; eso me; esos textos; estar fregando; estos mensages; fa; fallecio el; feeling fine; fine without
  5 fixed; for it; for you; fraude; fregando; fregando con; from all; fuera; funeral; further texts; get; get one; go; habla la; he cant; honey i
  5 how about; i asked; intente; is being; is dead; is enough; is i; it i; it the; it up; it upsets; just get; keep feeling; lawyer; le da; le habla
  5 le hago; leave my; leo ni; les dije; letters; like she; live in; llamen ni; llena el; lo; lord; los leo; make these; manda a; mandarme mensajes
  5 manden cosas; mas el; mas mensajitos; mas nunca; me despiertan; me equivoque; me how; me llena; me no; me take; me up; memory; memory care
  5 mensaje mas; mi nombre; mi viejita; mind dont; mire; molesten mas; mom says; moms; mondays; more from; more message; must; my eyes; my lawyer; na
  5 na de; name; neither; ni nadie; nicely; night and; no mande; no to; no usa; no use; nosotros; not me; numero por; off your; one at; one off; one to
  5 para que; passed in; paz con; phone again; picking; please make; please see; plug; plug on; poder; ponce; por error; preguntarme; pull; pull the
  5 pusieron; que aqui; queremos; quiero no; retiren; rid; rid of; said stop; sana; saquenlo; saquenlo de; se pone; see no; seguir; service effective
  5 she feels; si la; sigan enviando; sincerely; sistema de; so dont; social; stop receiving; stop with; stop writing; suspendan el; sweet; take him
  5 tantos; tantos mensajes; telefono no; telephone; tengo :number:; terminen; text her; text program; texting business; texting me; textos me
  5 textos ya; texts already; texts any; texts from; that clinic; that dont; the family; the funeral; the message; the plug; the way; them anymore
  5 them so; there please; these any; these from; these no; these please; thing every; thing i; things; this thing; thursdays; tired; to my; to opt
  5 to stop; to tell; told; ultimo; upsets; usar; ustedes escriben; verdad; viernes ya; voy para; way to; we moved; what i; while we; writing me
  5 y ahora; yes to; yesterday that; yo estoy; you be; you leave; you please; you sent; your texts; youre texting
  4 a contestar; about the; abuelita; abuelita tiene; acabo no; account; acepto y; against; agradezco pero; al celular; all set; all this
  4 am notinterested; and dont; and thank; answer these; anymore thank; are driving; asked for; autorizacion; autorizacion para; autorizo mas; away on
  4 bad with; baja a; base; be a; be on; because; because of; been real; before my; beto; bien mija; borreme de; bothering me; brother; buscan; but no
  4 cada que; can come; cancel me; cant keep; cardiologist; care for; charges :number:; checkin; close my; coming i; como cancelo; como hago; como le
  4 con la; con las; con mucho; con usted; conteste que; continuar recibiendo; costs; count; crap; cruz; daily check; daily messages; daughter in
  4 de mandarme; de numero; de sonar; decided; decided against; decir que; dejar de; dejeme; dementia; desde que; desea; desk i; dia que; didnt sign
  4 difunto esposo; discontinue these; do without; doctor i; dona; dont call; dont care; doy; doy de; drop me; e; el :number:; el de; el hijo; el mio
  4 el recibo; enfermo; enough texts; enviarme mensajes; equivocado aqui; error; es lo; es que; es tan; esas; escriba mas; escriben mas; esta en
  4 esta para; ever; favorcito; first; for all; for one; fue mi; get texts; got to; happyto; has dementia; have asked; have decided; have diabetes
  4 have no; hay nadie; he can; hija pero; him and; hola; husband he; husband off; husband up; i always; i find; i only; i see; i switched; if doctor
  4 in getting; in law; is plenty; is up; it and; it costs; it with; junes; kindly remove; la cuida; la hija; la vista; law; le lleguen; les pido
  4 like these; line; llegando; lleguen mas; lo pueden; lo quiero; lo van; lo voy; long and; los necesito; mandar nada; manden nada; manden ninguna
  4 mas cono; mas mensajes; mas nada; me acaba; me doy; me mude; me textien; mensajes pues; mensajito; message from; messages anymore; messages for
  4 mi abuelita; mi autorizacion; mi tia; mil; mira; mistake i; more to; mrs; muchacha de; muchas gracias; mude; murio mi; my brother; my plan; nada a
  4 nadie y; need them; no desea; no esta; no maam; no nos; no va; no vive; nomas ya; nombre; not message; not text; nothing else; notinterested in
  4 now so; number again; number by; off please; opinion; opinion no; orlando; orlando y; our; paciente eliminen; papa fallecio; para orlando; pare de
  4 parking; paying; paying for; pena; pena con; pero quiero; pero quisiera; phone from; phones; please cease; please turn; please unsubscribe; por sus
  4 prefiero; puedo pagar; purse; que deje; que era; que eso; que pena; que suena; quien la; quien se; quiere saber; read these; receive messages
  4 receive these; reporting; salgo; says she; screen; screen and; se dano; se quita; see doctor; seguir en; seguir recibiendo; send to
  4 sending messages; sending this; sets; siguen mandando; sir no; so take; so this; solicito; soon; sumerce; suyos; switched; take her; te; tenemos
  4 tengo yo; text about; text i; text please; text service; text this; texting her; texts anymore; texts off; the desk; the fcc; the little
  4 the reminders; them to; these to; things every; this crap; tia; to her; to text; to us; told you; tranquilo con; triste; turn the; turn them
  4 turn these; una voz; up so; ustedes los; van a; ver si; viejita; vista; vive ninguna; volver; volver a; vos; vos no; was asleep; week but; when you
  4 with all; y lo; ya dije; yes by; yo con; you but; you not
  3 :number: al; :number: de; :number: th; a landline; a mami; a month; a normal; a person; a robot; a year; acaba el; afraid; agreed to; ahi si
  3 al laboratorio; al mercado; all; all better; all worked; alma; already told; already with; always; am finished; am her; am in; am ready; am sick
  3 am too; and keep; and please; annoying; anos yo; any further; anymore so; arthritis; as to; ask for; asked you; attendant; attendant de; away i
  3 ayer al; back to; bank; be :number:; be by; be so; been good; been so; been to; believe i; between; borren de; borrenlo; but it; by our; cada
  3 call not; can do; can drop; can read; cancelar la; cancelo; cansada con; cansan; canse de; care and; celular es; cents a; cerrar; charges me
  3 clinic i; cobran cada; come off; come see; comes back; communications; con esos; conmigo; conozco; conozco a; contestar; cuando llegue; cuba; dale
  3 dame; dano el; day every; de una; deja de; dejenme tranquilo; del sistema; denise; deseo participar; desk; didnt ask; didnt want; dio mi; dios los
  3 disculpe; disculpe la; doctor and; does a; doing it; don ramon; down in; driving me; dropping; each; earl; el alma; el aparato; el esposo; ella dice
  3 en mexico; en mi; en ninguna; enero; enfermera; es mio; es nada; eso del; esposo fallecio; estas; este que; esto quien; every day; every time
  3 every week; everything now; familia y; favor dejen; favor y; feel terrible; fewer; fil; find; flip phone; for florida; for texting; from it
  3 from messages; from whatever; get on; gets; gets all; getting rid; given; god bless; good and; good i; got the; gracias no; grandmas
  3 great grandbaby; hace falta; haganme; haganme el; hallo; handles everything; harta; hasta aqui; hasta cuando; have given; have got; have never
  3 hay no; he gets; here please; hey; hi i; hija dice; hijo de; hijo y; him out; his sleep; hola buen; home attendant; home to; hospice now
  3 hospital for; how i; i already; i can; i did; i didnt; i gave; i left; i plan; i wanted; in between; in texts; in this; in two; ins please
  3 interesa dejen; ir; ir en; is in; is my; is running; is you; it again; it at; it dont; it for; it quits; it so; its been; jamaica; june
  3 keep sending; kind as; la clinica; la enfermera; la mitad; la molestia; la pueden; la tarde; laboratorio y; landline that; las tomo; last message
  3 last time; le agradezco; le pague; leaving for; les agradezco; let go; linea; llegue mas; llena; lo cobran; loca con; longer it; looking; los quiten
  3 m; make a; mama tiene; mandando esto; mandando mensajes; mande mensajes; mano le; many times; mas gracias; me hace; me his; me llegue; me pusieron
  3 me saquen; me suena; me ten; medio; mensaje no; mensajes ya; mercado; messages any; messages from; mexico; mi doctor; mi nieto; mi nuera; mi que
  3 mija yo; mijita no; mind i; mine; mine i; minute and; mire yo; mismo; mitad; molestia; month is; more please; morning but; mother passed; moving to
  3 mucho no; mucho pero; mude para; my aunt; my bill; my dad; my great; my house; my husband; nadie me; nah; necesito el; never been; new clinic; ni la
  3 ni los; ni me; ni uno; ninguno; no ando; no conozco; no oigo; no pierdan; no quisiera; no te; no ya; nos duele; not going; now and; now dont; now i
  3 now that; number from; number i; number please; numero no; nunca mas; of all; of em; off whatever; office; ok i; old for; one and; or come; our son
  3 out from; oye mi; passed last; pay; people call; people to; pero la; person every; pharmacy and; phone bill; phone call; phone friday; phone please
  3 pierdan; pierdan su; pone nerviosa; ponen; pressure has; program take; program texts; pueden quitar; que entra; que paren; que si; que suspendan
  3 quien les; quiere ir; quiero; quiero dejar; quiero estos; quiero me; quiero mensajes; quiero na; quit coming; quit with; quitenme por; quits
  3 rather you; read them; reads the; receiving; receiving these; recibir estos; recibo de; remove us; robot voice; run; said yes; saquen mi; say it
  3 says to; se fue; se murio; se quiere; see the; seno; senora tiene; sign up; signed me; since :number:; since my; so no; soy su; stay; stuff
  3 su tiempo; sugar reminders; suspender; taken; tambien de; tell the; text too; texteando; texting deal; texting thing; texting us; textos de
  3 textos si; texts out; th; thanks but; that reads; that you; the bank; the cat; the lord; the nurse; the walker; the wall; these daily; these dings
  3 these sugar; thin; this and; through; throw; tienen harta; time no; to go; to leave; to say; todas las; today no; todo lo; too bad; too old
  3 two weeks; uno mas; until; up again; up with; us from; us now; ustedes no; vez que; viejo que; vive; voice at; voy a; voz; wake me; wake my
  3 want any; want them; way; we dont; wearing; weeks; went fine; whatever this; while; whoever this; wish you; with; wont send; worked; worked up
  3 wrong phone; y cada; y luego; y quiero; y si; y ustedes; ya es; ya para; yo estaba; yo vivo; yo ya; you ever; your computer; yours is; youve
  3 youve got
  2 :number: dollars; :number: i; :number: oclock; :number: pesos; :number: yr; :stop:; a dona; a esa; a otro; about thinners; acuesto; adios; afford it
  2 after me; again after; ahora es; al telefono; all texts; alta del; am getting; am off; am sorry; amable pero; amanecio; amor no; and :number:
  2 and take; and thinks; and your; ando en; anos no; ansiedad; any program; any texts; aparato; are bad; are fine; army; arthritis in; at this
  2 atentamente; atentamente lic; aunt; autorizo; back no; bad for; baja del; be needing; belongs to; big; bill del; birds; bloody; box and; buen dia
  2 bueno no; bus i; but its; cada mensaje; cada texto; cada vez; call it; calling; can keep; cancel these; cancele; carmen; casa; cat; cell from
  2 cents each; chao; check in; comfortable; compadre; con esto; contesto a; corazon y; cuando van; cuenta; daughter handles; de don; de dona
  2 de parecer; dear i; decline get; del grupo; del seguro; dia le; diablo; dias estoy; dieron; difunto; digo a; dije tres; dijo que; directly
  2 doctor in; does your; dollars; dona carmen; drove; drove a; durmiendo la; el favorcito; el viernes; el ya; en eso; en un; enferma; english
  2 enough is; enseno; enviar; equivocado no; ernesto; es el; es mucha; es por; escriban que; ese papel; esta me; estaba en; esto ya; estos textos; even
  2 eye doctor; fallecio por; favor borren; favor que; favor suspendan; favor ya; favor yo; fed; feeling well; file; fingers are; finished; fixed it
  2 flip; for me; forgetting; gave you; get my; get rid; get them; god; good for; had it; had this; handle; have mercy; have my; hay nena; he dont
  2 he sleep; health; health stuff; helped; her sleep; hija de; home and; honey my; hora de; hospice; house phone; how; hoy amanecio; husband doesnt
  2 husband says; i come; i live; i love; i make; i moved; i rather; i read; i sit; if this; ill be; in and; in his; in ohio; in one; in that; in with
  2 interesan; into the; is mine; is no; it is; it now; it please; it that; its all; its no; johnson; just dont; keep forgetting; keep up; keria; kind
  2 know who; la baja; la casa; la mandadera; la quiero; la trabajadora; last; last week; le dije; le manden; leaving; les dio; let this; lic
  2 lic ernesto; like i; like my; list hon; lista por; llamen; llego el; lleguen estos; lo mismo; lo pusieron; loca; lord have; ma; mai; mala
  2 mama fallecio; mami; mandadera; mandadera de; mandarme textos; manden a; mandes mas; mas aqui; mas le; matter; me acuesto; me another; me anything
  2 me cuida; me di; me enseno; me interesan; me is; me las; me last; me pone; me with; message this; messages already; messages here; messages period
  2 mi cuenta; mi difunto; mi familia; mi mai; mi suegra; mijo ya; mis :number:; miss ruth; molestando; molestar con; molestia me; more she; more take
  2 more what; morning before; moving; msgs; mucha molestia; mucho mejor; mucho mensaje; muy amable; my chart; my dead; my doctor; my fingers
  2 my minutes; my pressure; my texts; na mas; need you; needing; nerviosa; ni a; nieto; nieto me; nights; nine days; no da; no keria; no mandarme
  2 no queria; no sense; no sir; no stop; nope done; not comfortable; not on; now she; nuera; nuevo no; number anymore; number stop; nurse said; oclock
  2 ofrece; ohio; oiga; on any; on i; on these; one; one of; or any; other day; otro doctor; otro no; out my; over the; over to; para siempre; pare ya
  2 parecer; partir; passed away; patel said; patron; peace; period thank; pero prefiero; pesos; phone at; phone belongs; phone but; phone i; phone in
  2 phone messages; pick; pick up; plan to; please delete; please i; please undo; pongan; porque mi; prefer; presion y; program dont; program i
  2 programa de; pueden seguir; que le; que mi; que por; queria; quiero dar; quiero sus; quisiera que; quitarme; quitelo de; ramon; real sweet
  2 recepcion; roll; ruego que; run out; ruth; sabado y; sacame; sake; saque; se acaba; se acabo; se usar; see that; seguir con; seguro social
  2 senora que; she can; she doesnt; she dont; she gets; she has; si es; sick i; sick of; siempre ya; siesta y; sir; so there; solita; somebody there
  2 sons; sorry to; staff; stop los; stop this; stuff i; suegra; sus cosas; suspender los; suyo; t; take a; tardes mi; telefono ya; tell them; tener
  2 text here; texting list; texting please; texting service; texting take; texting this; textos por; texts for; texts now; texts thank; the army
  2 the baby; the birds; the eye; the month; the nurses; the va; there; there any; these check; these so; thinks its; this i; this service; this take
  2 this up; three of; tiene loco; to a; to ask; to our; to you; today or; tom; tomo la; trabajadora; trabajadora social; twice already; un asilo; up no
  2 use; use it; veces que; ves; vez ya; wall with; want her; want my; want no; want these; wanted; was on; we are; we need; wed; week and; what you
  2 with arthritis; without asking; y cuando; y gracias; y siguen; ya dejen; ya les; ya ni; ya quiero; ya quitenme; yo la; yo lo; yo no; you are
  2 you asked; you got; you wont; your dont; your office; your records; your texting; your time; yr; yr old
  -2 :number: a; :number: elm; :number: fever; :number: hours; :number: libras; :number: me; :number: mejor; :number: on; :number: out; :number: over
  -2 :number: pastillas; :number: percent; :number: pounds; :number: s; :sos: :sos:; a :number:; a battery; a bunch; a cada; a caminar; a car; a cup
  -2 a fever; a few; a hangnail; a nada; a paper; a plan; a pound; a side; a snake; about :number:; about a; about ending; about to; abren; abrir el
  -2 aceite; acepto que; acidez; acostarme; acuerda; acuerda de; acuerdo donde; after tonight; agarrar aire; ago and; agruras; agua con; agua hirviendo
  -2 agua me; agua y; aguanta; ahi vamos; ahogandome; ahogos; ahora si; ahorcar; aint; aire no; al hospital; al mes; al piso; al suelo; alarm going
  -2 alarm is; alarma; alarma de; alcanzo; alergica fuerte; algo como; alguien rapido; alive and; all is; all ok; all right; all week; allergic reaction
  -2 allergic to; allergies; allowed to; almost died; already do; alright; alta; am out; am quite; am sweating; am vomiting; amanecio bien; amanecio con
  -2 ambulancia rapido; analisis de; and dizzy; and his; and isnt; and kicking; and not; and she; and so; and sweating; and there; and they; and today
  -2 ando al; ando manejando; ankles; anos me; anos y; antes del; antifreeze; any of; any sense; anything like; apa; apago; aparato de; aparato dice
  -2 apoyo; apoyo para; appointment on; apretada; aprieta; aqui bien; aqui en; are coming; are swollen; arent; arm and; arreglar; as before; as rain
  -2 asfixio; ask me; asking so; asleep in; aspirina; at bingo; at church; at my; at noon; at once; ate a; atorvastatin at; atragantando; atragante de
  -2 atraganto; atraganto con; atras; atropello un; ayer estaba; ayuda de; ayuda para; azucar esta; azules; back in; bad cant; bad i; bailar; baje dos
  -2 balance; barata; bathroom floor; be around; be the; beans; beating; bee sting; been saving; been vomiting; before i; behind my; belly pain; below
  -2 bendiga; bendito; better every; better than; bg; bg :number:; bien de; bien hice; bien no; bien todo; bill from; bisnieta; bit me; bite; black like
  -2 blanco; bleach; bleeding money; bleeding no; bleeding wont; blood clots; blood everywhere; blood work; blurry vision; boiling; boiling water; bored
  -2 borracho; both arms; both have; both of; box; brazo derecho; brazo izquierdo; breastbone; breath even; breathing easy; breathing is; brethe
  -2 bring my; broke a; broken; bs :number:; buena; buenos dias; bunch; bunch of; but i; cabeza con; cabeza mas; cada rato; cae; cafe y; cai no; caida
  -2 calentura de; calls; calls from; camarones; cambian; cambiar de; cambie; cambie de; came to; can my; can see; can the; canas; cancele el; cancelled
  -2 cansadita; canso; cant breath; cant brethe; cant complain; cant feel; cant lift; cant sleep; cant speak; car accident; cara hinchada; card; cardiac
  -2 cardiologo; care if; carta de; catheter; caught; cayo y; centro; cerca; cero; chapopote; chequeo; chest tightness; chest xray; chicken; chili
  -2 chiquito; choir; chueca; ciega; cierra; cierran; cigarro; cirujano; cita con; cita de; clammy; claritin; claro; claroquesi acepto; class for; clear
  -2 clinic moved; clinica del; cloro pensando; cloro por; closing up; cocina; coffee lol; cold and; cold turkey; coldsweat; comezon; comiendo
  -2 coming from; como borracho; como chapopote; como los; como pido; como se; como siempre; comono si; complain; compression; compro; computer crashed
  -2 con comida; con este; con sal; con sangre; con una; confundi; confused and; confused suddenly; conoce y; conocimiento; contesta y; contesto
  -2 convulsing; coordina; copay; copia; copia de; copperhead; corazon en; corazon gracias; corazon me; corazon se; corrijan; corte y; corto; cosas sin
  -2 cost anything; coughed; coughed up; could this; counted; counted out; cpr; crashed; cream; cree; cree que; cried; crooked; cual parada; cuando era
  -2 cuando yo; cuanto me; cuchillo; cuento; cuesta algo; cuidadora; culebra; curtain; cut; cut his; cut to; cvs; daban; dan ganas; dan mas; dan mis
  -2 dancing; dar el; dark; daughter; daughter first; daughter she; day and; de abajo; de anoche; de apoyo; de ayer; de cafe; de caidas; de carne
  -2 de comer; de humo; de infarto; de insulina; de jesus; de llorar; de llover; de muerte; de pan; de presion; de prevencion; de pura; de sueno
  -2 de visita; dead and; dead battery; dead tired; debo comer; decide; defibrillator; deja el; deja hablar; deje le; dejo el; del agua; del bano
  -2 del cuerpo; del expediente; del lunes; del medicaid; del pecho; del suelo; del susto; demasiada; demasiada insulina; demasiadas
  -2 demasiadas pastillas; dental; derecha; derrames; desayune; desde hace; desfibrilador; desmayaba cuando; desmaye en; desmayo mi; desmayo y
  -2 desperte ahogandome; desperto; dia es; diabetic; diabeticos; diarrea; dice lo; dicen; dicen que; diciendo; did my; did that; did the; did they
  -2 didnt get; died of; died so; dificultad; dinner; dios quiere; disnea; disparates; dizzy and; dizzy since; do with; dobles; doctor rivera
  -2 doctor said; doctor says; doctor wants; does doctor; doesnt know; doin; doing just; dolor ni; dolor no; dolor que; dolores; domino; donde compro
  -2 dont have; dont worry; door; dormi como; dormir ya; dormirme; dorothy; dos dias; dosis de; down my; down the; drank drain; drank some; drooling
  -2 droop; drops; drowning; drunk; dry skin; duele mucho; duelen las; dulce; dura; durmio el; ears; eat grapefruit; echando; efecto; effect; effect of
  -2 eggs; ekg; el agua; el antibiotico; el cardiologo; el carro; el centro; el cigarro; el cloro; el conocimiento; el cuello; el domingo; el estomago
  -2 el formulario; el frio; el grupo; el hilo; el medicare; el ojo; el oximetro; el pastillero; el patio; el peor; el polen; el precio; el pulso
  -2 el resultado; el seguro; el suelo; el veneno; el viejo; emergencia ya; emergency room; en adelante; en hacerme; en las; en matarme; en noviembre
  -2 en orden; en papeles; en vez; encia; encias; encontre; end and; enfermera de; enough pills; entero; entra el; entrance; epi; epi pen; equivocacion
  -2 era el; era para; eran; es enfermera; es eso; escaleras; escalofrios; escribi; ese mensaje; ese muchacho; eso bien; eso cuanto; eso cuesta; eso en
  -2 espanol; esposa esta; esposa tiene; espuma rosada; esta ahogando; esta como; esta confundida; esta confundido; esta de; esta inconsciente
  -2 esta manana; esta matando; esta muy; esta poniendo; esta respirando; esta semana; estaciono; estan matando; estar muerta; estar muerto; este ano
  -2 este calor; este dolor; estoy ahogando; estoy de; estoy deacuerdo; estoy muy; estoy que; estoy temblando; estrenimiento; estuvo de; ever had
  -2 ever stop; everything is; everythings; everythings fine; exercise; expediente y; explica; exploto; extrano; face feels; face looks; factura; fading
  -2 fainted and; fainted at; fainted getting; fasting; fatiga; favor mi; fecha; feel faint; feel good; feel great; feet are; fell for; fell off
  -2 fell out; few; fiebre y; finally; fine here; fine no; fines; fines de; finish; fino fino; fire; firmar; fix it; flema; foam; forgot; fork
  -2 formulario; found me; four; four times; fria; frijoles; from a; from gardening; from last; fue la; fuerte que; fui a; fui al; gained; garage
  -2 garden; garganta hinchada; gave; gente; get another; get any; get more; get the; getting out; gibberish; give out; glucose meter; goes out
  -2 going off; going out; golpe; golpe de; good morning; good no; good this; got it; got this; gotas; grandkids are; grandson; grapefruit with; grave
  -2 grease; ground; group; gums; guys; guys are; ha dado; ha ha; habia; habla enredado; hablamos; hablan; hablo de; hace como; hace dano; hace rato
  -2 had enough; haha doing; half to; hallucinating; hallway; han; han dado; handles; hanging; happens; happens if; happy; hard and; has been; hasnt
  -2 hasta manana; have any; have chest; have headaches; have to; having any; having chest; hay otra; hay otro; hay transporte; hay una; he collapsed
  -2 he had; he has; he isnt; he podido; headache and; headache i; headache of; headaches; headaches and; healthy diet; hear you; heart goes; heart is
  -2 heartburn after; hearts; hecho; help please; helps; her no; herida; herself; hice mis; hija primero; hija que; hijo que; hilo; hilo dental; hincho
  -2 his head; historial; history; hit by; hives all; hizo; hondo; hora y; horas; horrible; hospitalizada; how are; how long; hoy no; huh; humo
  -2 hurts and; husband frank; husbands; i about; i almost; i ate; i bring; i broke; i couldnt; i cried; i drank; i forgot; i leave; i move; i put
  -2 i should; i thought; i used; i vomited; i went; i woke; i wrote; icd; if it; if my; ill have; ill think; in her; incoherencias; indigestion
  -2 infarto con; infarto en; influenza; information; insoportable; insulin and; insulina que; insurance; internet; inyeccion; inyecte; irme; is about
  -2 is all; is beating; is breathing; is choking; is confused; is empty; is for; is full; is it; is numb; is ok; is peeling; is pumping; is slurred
  -2 is too; is very; is well; is wrong; isnt making; isnt waking; it depends; it feels; it keeps; it or; it over; it rains; it stop; itches; itchy
  -2 its an; its hard; its my; jabon; jalo; jalo aire; jardin; jerking; juego; just a; just asking; just now; keeps dying; kicking; kids would; killer
  -2 killing it; kind of; kitchen floor; knee is; knee surgery; knees are; knock; know about; know me; la alarma; la artritis; la bateria; la calle
  -2 la cama; la carta; la comida; la doctora; la encia; la fistula; la gripe; la herida; la influenza; la inyeccion; la limpieza; la loteria; la muela
  -2 la nevera; la piel; la pistola; la placa; la prostata; la prueba; la puerta; la receta; la tos; lab results; label says; labios y; laboratorios
  -2 lado derecho; las convulsiones; las diez; las encias; las escaleras; las manos; las medias; las rodillas; las venas; laughed so; laying; le dan
  -2 le pongo; le sale; leaves; left eye; left to; lengua y; lentes nuevos; levantar del; levantarme; lift; light; lightheaded; like its; like tar
  -2 like you; limpia; limpieza; lined; lined up; lips look; list the; listed; living like; llaman; llamen al; llamo; llegar; llegar a; lleno; llorar
  -2 llover; lo de; lo puedo; loaded; logro; logro despertar; long; look after; los brazos; los del; los fines; los frijoles; los muertos; los papeles
  -2 los pulmones; los texts; losartan; losing; lost consciousness; lost my; lost vision; lot of; loteria; lotion; lots; love you; luck; maam
  -2 making any; malo; mam; mama is; mamita; manana por; manda; manden los; mandenme el; manejando; manejar; manejo; mano derecha; mano no; many a
  -2 many pills; marca hi; march; mareado; mas barata; mas fuerte; mata la; matar a; me an; me aprieta; me arde; me asfixio; me atropello; me cae
  -2 me canso; me confundi; me dejo; me dieron; me estaciono; me explica; me fui; me half; me han; me hincho; me hizo; me honey; me if; me inyecte
  -2 me late; me llama; me llaman; me llame; me molesta; me muriera; me olvida; me paro; me pase; me pico; me pongo; me quita; me quitan; me rompio
  -2 me sangra; me think; me today; me traba; me trajeron; me understand; media cara; media hora; medicina para; medicine refill; mejor con; mejor si
  -2 mejor sin; mensaje ya; mes me; mi anticoagulante; mi apa; mi brazo; mi compadre; mi insulina; mi mamita; mi me; mi nina; mi nunca; mi pastilla
  -2 mi radiografia; mi vecina; mi vecino; mi viejo; mi yerno; middlin; midnight; miedo; mija; minutos; miralax; mis dos; mis ejercicios; mis piernas
  -2 mismo de; mole; molesta; mom doesnt; monitor; mordida; more chest; more since; morning all; mosquitos; mouth is; move my; much better; much insulin
  -2 mucho con; muda; muere; muerte; muerto de; muriera; muy mal; my ankles; my aspirin; my battery; my breastbone; my breathing; my defibrillator
  -2 my diet; my dog; my ears; my family; my foot; my hands; my jaw; my lab; my lips; my meter; my numbers; my nurse; my pacemaker; my pharmacy
  -2 my prescription; my right; my stitches; my tongue; my tooth; my tv; my visit; my water; my whole; nada gracias; nail; narcan; nariz no; navidad
  -2 near; nearly gave; necesita; necesito cambiar; neck hurts; needs a; negro y; never quit; nevera; new cuff; new medicine; new one; new pill
  -2 new walker; next month; next visit; ni agua; ni caidas; ni desmayado; ni donde; ni fiebre; ni quien; ni tos; ni una; nietos me; ninguna mareos
  -2 ninguna molestia; nino me; nitido; no agarro; no alcanzo; no blood; no caidas; no coordina; no debo; no deje; no dice; no dormi; no emergency
  -2 no encuentro; no falta; no hay; no jalo; no la; no logro; no nothing; no numbness; no paro; no pienso; no point; no pude; no pulse; no reason
  -2 no relief; no son; no sube; no thoughts; no voy; no vuelve; no work; no yo; nobody would; noche me; noon; nose wont; nosebleed wont; not
  -2 not answering; not bleeding; not enough; not making; not right; not the; not wake; nothing to; nothing wrong; noviembre; nuevos; numb and
  -2 numb from; number :number:; number is; numbers; numero de; numero llamo; nunca he; nunca lo; nurse stop; nurse to; o de; o no; oak; oatmeal
  -2 of atorvastatin; of every; of gold; of hurting; of living; off :number:; off at; off if; ojala; ojo de; ojo derecho; ojo izquierdo; old man; olla
  -2 olla de; olvida; on all; on coumadin; on eliquis; on friday; on in; on like; on living; on xarelto; once a; one eye; one is; ones; or anything
  -2 or just; or will; orden; orino; ortiz; otherwise fine; otro dia; out wrong; over there; own house; ox :number:; oxigeno en; oximetro marca
  -2 oxycodone; pain is; pain pills; pain since; pain wont; palpitations; pan; pan dulce; panza; papa esta; papa murio; papas; papel; papers; papi
  -2 para cuando; para dormir; para mis; para nada; parada de; paramedics; parar la; parches; parque; partido; pasada; pasado; pase de; passed from
  -2 passing; pastilla de; pastilla del; pastilla nueva; pastillas en; patch; patio; peachy; pecho desde; pecho ni; pedazo; pedazo de; peeling
  -2 peeling off; pelicula de; pelo; pen; pensamientos; pensando que; percent; perdi la; perdida; perdio el; pero estoy; pero mi; pharmacy says
  -2 phone calls; phone died; phone instead; pica la; picada; picada de; picture; piel; pila; pill i; pills and; pills lined; pills with; placa
  -2 placa de; planning; planning to; please can; please dont; podiatra; podido; point in; polen; pollen; poner la; poniendo; popo negro; popped; por
  -2 por equivocacion; por las; porch; porque el; potassium; pound; pounding; pounds; pouring; power; pray; precio; precio de; preguntele; preguntele a
  -2 pregunteme; prescription; prescriptions; presion en; presion no; pressure :number:; pressure cuff; prevencion; prevencion de; prevention
  -2 program but; program is; prostata; proxima; puede dar; puede mover; puede respirar; puede ser; puede tomar; pueden llamar; puedo agarrar
  -2 puedo hablar; puedo salir; puerta; pues quien; pulmones; pulse ox; pumping; pumping out; puro; purple; pus; puse :number:; put that; put the
  -2 que asi; que como; que dia; que doctor; que estoy; que ir; que lo; que pasa; que quiere; que rico; que sabe; que seguir; que significa; que soy
  -2 quedo sin; queme la; quemo; questions; quien escribe; quien hablo; quien llamo; quienes son; quiere decir; quiere la; quiero hacerme
  -2 quiero matarme; quiero molestar; quiero quitarme; quisiera estar; quisiera saber; quit :number:; quit and; quite well; quito la; radiografia
  -2 radiografia de; rains; rash; rather; rattlesnake; reaccion alergica; reading; receta de; recomienda; recto; rectum; referral; refill for; refill on
  -2 refilled; refills left; rehab; relief; repente deje; reschedule; respira bien; respira como; respiro bien; respiro muy; respond; resuello
  -2 resultado; right arm; right as; risk; rite; rivera; rodillas me; rolled; rolled back; rompio; rompio el; ronca; round; ruido; s; saber de; sacar de
  -2 sacaron sangre; sad; salio el; salio en; salio la; salir por; salir sangre; salt; same old; sangre bastante; sangre en; sangre roja; sano
  -2 sat :number:; saturacion :number:; saturacion de; save; saved; saved up; saving; saving up; says dont; says i; says lo; scale; scam; se acuerda
  -2 se atraganto; se mueve; se puso; se quedo; se siente; se trago; se trata; see you; seeing double; seeing things; seguidas; seguidos
  -2 seizure medicine; sell; sell my; semana pasada; send a; send it; send somebody; send someone; senora dice; sense; ser; severe headache; shaky
  -2 sharp; she handles; shingles; shots; si despues; si dios; si el; si mi; si se; sick to; side effect; side of; siente; siento de; siento el
  -2 siento las; siento muy; significa; signs; sigo con; silla; sin aliento; sin caidas; sin parar; sin que; sin sentido; since i; since we; sister
  -2 sitting here; size; skin on; sleep and; sleep study; slept like; slice; slice of; slid; slid out; smile; smoking :number:; smoking in; smoking last
  -2 snake; snow; so but; soak; soak it; sodium; sore from; sorpresa; soup; soy yo; speak; speaking; spinning; spit; spitting; spitting up
  -2 spo2 :number:; squirting; stabbed; stand up; staring; starts; sticking out; stiff neck; sting; stomach is; stop asking; stop at; stop being
  -2 stop eating; stop on; stopped breathing; straight; street; stress; stress test; strok; stroke i; stroke of; strong; struggling for; stubbed
  -2 stubbed my; stung by; subi; sudando; suddenly cant; sudor; suerte; suficientes; supper; support; support group; suppose; sure yet; susto
  -2 swallowed a; sweat; sweaty; swelled up; swelling in; swelling no; take humana; take them; takes; talking but; talla; tambien; tan fuerte; tank
  -2 tanques; tanques de; tantito; tarjeta; tarry; taza; tele; temblando y; temperatura; tengo media; tengo para; tengo tos; tengo una; terrible
  -2 textos no; texts are; texts in; texts on; that arent; that new; that was; that wont; the aide; the antibiotic; the bleeding; the bottle; the church
  -2 the day; the diabetes; the doc; the dose; the emergency; the er; the garage; the garden; the grandkids; the ground; the gun; the house; the itching
  -2 the label; the left; the letters; the mailbox; the neck; the night; the party; the patch; the pool; the porch; the rectum; the ride; the same
  -2 the saw; the sink; the sleeping; the store; the toilet; the tub; the week; the wind; the yard; they cancel; they put; they said; thick; think on
  -2 thinking it; thinners; third time; this am; this awful; this new; this no; this weather; those things; though; three times; tienda; tiene caso
  -2 tiene un; tienen que; tiesa; tieso; til :number:; times in; tingling; tirada; tiras; tired today; to breathe; to check; to church; to do; to fast
  -2 to give; to hurt; to middlin; to normal; to people; to see; to shoot; to swallow; to talk; to use; to watch; to what; toca el; today and
  -2 today doing; today thank; todo corazon; todo en; todo esta; todo y; toes; tomato; tome algo; tome cloro; tome el; tome mis; tome todo
  -2 tomo anticoagulante; tomo cloro; tomo coumadin; tomo el; tomo eliquis; tomo warfarina; tongue is; took a; took me; top number; torcida; torcio
  -2 toser; tosi sangre; tosiendo; tosiendo sangre; towels; traba; traba la; traffic; train; trajeron; trajeron los; transporte para; trata; tree
  -2 trouble speaking; tub; tuesday do; tums; turned out; tuvo un; twice today; two days; two of; un carro; un pedazo; un rato; un vaso; una culebra
  -2 una embolia; una pelicula; una pregunta; una vibora; unbearable; under the; understand what; unos; unto; up a; up at; up from; upset from; use the
  -2 ustedes dan; va de; vamos; van; vaso; vaso de; veces y; venas; veneno de; veo con; veo nada; ver; very confused; vez de; vida me; vieja; viejo mio
  -2 viejo y; viendo; viene; vienen; vino; vision in; vivir tengo; vivita; vivita y; voice text; vomita; vomitando sangre; vomite sangre; vomiting and
  -2 voy con; vuelto; vuelto a; vuelve; wait; walmart; was asking; was dead; was juice; was out; was water; watch for; watched; we cant; week instead
  -2 week is; week thank; weekends; weigh; weighed; well here; went black; went numb; what do; what does; what happens; what number; what program
  -2 what this; whatsoever; wheelchair; wheelchair and; when do; when it; which one; who are; who i; why does; why i; will send; will think; will you
  -2 wind; with no; without my; wonderful; wont come; wont respond; word; words are; words come; worry; worth living; would die; would do; wound; wreck
  -2 wrist; wrists; wrote; wrote the; xray; y anda; y eso; y nada; y ni; y pongan; y por; y siento; ya casi; ya escribi; ya respiro; ya van; yard; ye
  -2 yeah right; yep countmein; yerno; yes and; yes if; yes mam; yes who; yo bien; yo creo; you call; you cancel; you dear; you fix; you give; you guys
  -2 you like; you listed; you nurse; you or; you said; you scared
  -3 :number: min; :number: now; :number: pm; :number: por; :number: times; :number: ya; :sos: please; a alguien; a desmayar; a dormir; a minute; a mis
  -3 a morir; a ok; a pensar; a refill; a tomar; a1c; abeja; absolutely; abuela; aburrimiento; accidente de; ache; acido; after every; afternoon
  -3 again next; agarrar; aguanto mas; ahora no; ahorcando; ahorita no; air please; aire ni; al bano; alergia; algun; aliento; all day; all night
  -3 all these; allowed; alto que; am choking; am dizzy; am so; amaneci; ambulancia ya; and confused; and her; and is; and vomiting; ankle
  -3 anoche estuvo; antibiotic; anybody; anyway; appointment for; appointment please; appointment with; apunteme; apurense; arde; are blue; are these
  -3 arent there; arm is; artritis; as always; at walgreens; ataques; atragante; atropello; automatic; auxilio; aviso; awake; awful; ayuda ya
  -3 azucar baja; azul; back on; baja el; baja la; baje; barriga; bascula; bateria; bee; before surgery; before the; bien gracias; bien hoy; bien por
  -3 bingo; bleed; bless your; blood test; blood this; blood wont; blurry; body; bottle of; bottom; bright red; bring; bruise; bs; burning; but my
  -3 by thursday; by with; cabeza de; cabeza y; cadera; call me; call somebody; call you; calle; cama; came on; camina; camine; camino; cancele mi
  -3 cancer; cant stand; cant swallow; cant wake; cant walk; carne; cartas; cayo de; cayo el; chair; change my; changed the; chest feels; chills
  -3 cholesterol pill; cita por; clean; cleaning; clots; coagulos; coffee grounds; coleando; comio; como :number:; como cafe; comono; compresion
  -3 con agua; con mis; confundida y; confusion; congusto; congusto acepto; consciousness; constipated; contento; control number; convulsiones por
  -3 crack; crying; cuantas; cuello; cuesta respirar; da un; dads; dan de; dando un; de abeja; de aburrimiento; de agua; de azucar; de carro
  -3 de compresion; de dia; de esos; de espalda; de ganas; de hambre; de lado; de manana; de matarme; de nacimiento; de nino; de respirar; de risa
  -3 de salir; de tomar; de tos; de vivir; dead i; decided to; dejeme pensarlo; dejeme preguntarle; del jueves; dentista; desayuno; desmayado ni
  -3 despertar a; despertar manana; desperte; despues del; dias no; diganle a; dijo; dio una; direccion; dizziness; do it; doble y; doctor shah; doctora
  -3 doesnt recognize; doing ok; dont give; dont understand; dormido; dos brazos; dose; dosis; drank the; duda; easy; echo; ejercicios; el ano; el dedo
  -3 el examen; el glucometro; el lado; el martes; el otro; el oxigeno; el perro; el pie; elm; embolia; empezo; empty; en casa; en mayo; end i; end to
  -3 ended; ending it; enough of; entendi; entra; entro; epipen; era agua; es emergencia; es esto; es normal; es un; es y; escalera; escribe
  -3 esos mensajes; esos sintomas; espuma; esta ahorcando; esta dando; esta hablando; estaba; estafa; estamos; estoy bien; estoy muriendo; estuve
  -3 every two; everything i; everywhere; excelente; expediente; fainted in; fainted this; fainted twice; fair; fair to; fallen; falling; far
  -3 farmacia me; feeling better; feliz; fell asleep; felt; feo; fever and; fever no; fine thank; fino; fix; for checking; for him; for tomorrow
  -3 frasco de; front; front of; fue de; fuerte de; funciona; game; gardening; gasping for; get air; get to; getting enough; give me; glasses
  -3 glucometro; glucosa :number:; glucose :number:; go be; gold; good here; got a; gray; gripe; grounds; guess so; hablando; hace :number:; hacen; hago
  -3 hago con; hago si; handicap; hard i; has no; have pain; have plenty; have said; having trouble; he wont; head on; hearing aid; heart doctor
  -3 heart healthy; heat is; help now; help what; her head; himself; hip; hirviendo; his leg; hit head; how would; hoy me; hurting myself; i allowed
  -3 i been; i burned; i cut; i decline; i eat; i end; i ever; i know; i lost; i ran; i stand; ice; idea; in front; in love; incision; inhalador no
  -3 is bleeding; is drooping; is fine; is good; is not; is on; is sore; is swelling; is texting; is unconscious; is unresponsive; is why
  -3 isnt breathing; isnt responding; isnt worth; itching; jesus; job; join; jugo; jump; jump off; just cant; just want; kill; knife; know where
  -3 la bendiga; la cadera; la cita; la clase; la cuenta; la dialisis; la dosis; la escalera; la guagua; la insulina; la luz; la novela; la operacion
  -3 label; labios morados; labs; las cartas; lata; laugh; laughing; le encuentro; le entro; le mando; le pregunto; leave it; leg is; leg with; let me
  -3 letra; life and; life isnt; limp; live anymore; llame al; llamen ambulancia; llega el; lo demas; lo firme; longer dizzy; los analisis; los mios
  -3 los puntos; los que; love with; luego le; luz; mail me; mailbox; mama dice; mama esta; mama se; manden ayuda; manos; many of; marca :number:
  -3 mareos ni; mas tiritas; matan; mayo; me atragante; me ayude; me back; me dice; me durmio; me matan; me mato; me mordio; me murio; me pegue; me pica
  -3 me quedo; me sali; me salio; me sirven; medias; medias de; medicaid; medicare pay; medicinas; mejor me; mensajes si; meter says; metoprolol
  -3 mi abuela; mi azucar; mi corazon; mi examen; mi sobrina; mild; mios; mis medicinas; mis resultados; missed; molestar pero; momento; monoxide alarm
  -3 month; mordio una; mosquito; muchacha que; muchas pastillas; mucho el; muela; muertos; mueve; murio; murio el; muy fuerte; my blood; my check
  -3 my cholesterol; my coffee; my feet; my finger; my glasses; my grandson; my inhaler; my knee; my knees; my legs; my lisinopril; my mouth; my neck
  -3 my neighbor; my new; my old; my pill; my toe; nacimiento; nada; nearly; necesito ayuda; necesito mi; necesito una; need help; needs; negro como
  -3 next time; ni dolor; ni ninguna; ninguna dolor; ninguno de; nitroglicerina; nitroglycerin; no contesta; no contesto; no cough; no deja; no dejo
  -3 no entendi; no one; no prende; no problem; no sangra; no seizures; no short; no soporto; no suicidal; none; not getting; not having; not out
  -3 not suicidal; number for; numbness; numero y; nunca me; o2 :number:; of :number:; of bed; of test; off and; off dead; off his; off my; ok thanks
  -3 ok with; on floor; on one; on sunday; on thinners; one day; open and; operacion; or; or no; orinar; otra cosa; otra semana; otro lado; out and
  -3 out shooting; over :number:; over and; overdose; ox; oximeter; oximetro; oxygen :number:; paper cut; para respirar; parada; pararme; paren que
  -3 paro de; parte; party; passed i; pastel; pecho que; pego; pelicula; penicillin; pensar; pensarlo; perdi el; perdio; pero bien; pero de; pero los
  -3 peso :number:; phone is; phone up; physical; physical therapy; pica; pico; piernas no; pills to; pistola; plavix; please refill; please tell
  -3 police; popo; por aca; por semana; por telefono; portal; pregunta si; pregunto a; prende; presion :number:; pressure pill; problem; problema; pude
  -3 pueden dar; pueden poner; puedo comer; puedo despertar; puedo mover; pulled; pulse :number:; puntos; pura; puso; que alguien; que crema; que nunca
  -3 que otra; que pagar; que siempre; que tengo; que venga; queda; quienes; quieren; quit sugar; quitan; raro; reaccion; reaction; reads; reads hi
  -3 real; real bad; really; rechazo con; red blood; remember; reply; report; resecos; respirar ayuda; responde mi; resultados del; rico; ride for
  -3 risa con; rosada; runny; runny nose; runs out; ruthie; sabe donde; sabe ni; sabe quien; saber quien; saber si; sale sangre; salga; sangra la
  -3 sangrado que; sangre de; sangro mucho; sat; saturday; saying; says hi; scams; se que; see out; seizure wont; send help; sending these; sentado
  -3 shah; she isnt; shocked me; shooting pool; show; shower; shrimp; si pero; sigue; sin dolor; sin mi; sin problemas; since last; since monday
  -3 since they; since yesterday; sink; sirve; skin is; sleepy; slipped; slurring; smoke; so many; soaked; sobredosis; sobrina; somebody i
  -3 somebody please; someone; soporto; sorry; speech is; spo2; spot; squeezing; stairs; stitches when; stomach pain; stools; stop after; stop is
  -3 strips can; struggling; stung; sugar was; suicidal thoughts; surtan; swelled; symptoms; take all; taking the; tal; talk to; tar; ten; tengo dolor
  -3 tengo las; tengo nada; text later; texting here; texts dont; texts just; thank the; the bandage; the bathroom; the bed; the bridge; the dog
  -3 the drain; the flu; the heart; the knee; the old; the pill; the rain; the shower; the table; the truck; these bills; this afternoon; thoughts of
  -3 throat closing; throat is; tiene la; tightness; til; time is; tiritas de; tiro; tmrw; to answer; to faint; to join; to lunch; to report; to that
  -3 to this; toast; todo normal; toilet; told her; tome muchas; tooth; top; tosi; toso; tragar; trago; tranquilo; truck; turkey; turning; turning blue
  -3 tuve un; two words; un dia; un lado; un poquito; un tiro; una carta; una convulsion; una hora; unas; unconscious please; understand how
  -3 unsubscribe from; used to; uso; vacuna de; vemos; venga alguien; viejo; visits; vivo en; vomit; vomited blood; voy al; wake; waking; waking up
  -3 walking; warfarin; warfarina; watch; we have; weather; well today; went to; what am; what are; where i; white; who gave; who sent; whole bottle
  -3 whos; will text; wish i; with a; with me; words to; wore; wore me; worst headache; would it; would rather; y bien; y coleando; y con; y habla
  -3 y los; y me; y ya; ya salio; ya se; yellow; yes or; yes signmeup; yes this; yesterday i; yesterday my; you know; you stop; your message; zapatos
  -4 :number: am; :number: dias; :number: minutes; :number: minutos; :number: no; a; a bit; a fin; a stop; about my; abre los; aca; accidente; across
  -4 across my; agarro; ahogando; ahogo en; al dia; al doctor; alergias; alguien ayudeme; alguien me; allergy; allergy list; almost; am well; analisis
  -4 and belly; and feel; and go; and hit; and send; ando bien; ano pasado; antes me; antibiotico; anymore i; are you; around; aspirin before; at your
  -4 atienden; atorvastatin; ayude; ayunas; back and; bandage; bathroom; bled; bleeding and; blood in; blood is; bone; brazos; bridge; burned my; by a
  -4 cai de; cambiar mi; came out; cancel my; cancel the; cansancio; cant be; cant move; cara dormida; carbon; carbon monoxide; caso; chest hurts
  -4 chevere; cirugia; cirugia de; cobro; come to; coming out; como funciona; con quien; cost me; cual es; cuando es; cup; d; dado; dando; day i
  -4 de caminar; de cansancio; de ella; de espera; de oxigeno; de pastillas; de siempre; de ver; de vomitar; death of; death with; debil; debo; dedo
  -4 dedos; deja; deje los; del martes; depends how; derepente; desde anoche; desde ayer; desde la; desmayar; despierta mi; dialisis; diet sheet; diez
  -4 diganle; does my; doing great; dolor en; donde esta; donde me; dont say; dont want; drink; drive; duele la; duelen; durmio; dying to; early
  -4 el colesterol; el dolor; el inhalador; el papel; el piso; en ayunas; en el; en ingles; enough air; enredado; entra aire; es la; eso el; eso se
  -4 espera; esposo se; esta bien; esta convulsionando; este mes; estoy en; estoy mareada; face is; falls no; fever :number:; finger; fistula; food
  -4 for a; for an; for asking; fue el; full; funny; get a; goes; good day; grandkids; guagua; gun; gusta; gym; habla; hace anos; hacerme dano; had any
  -4 hands; hangnail; hard to; has; have decline; hay que; he tenido; heavy; hicieron; hijos que; hinchados; hit my; hmm; hold; hours; house; how to
  -4 hoy bien; hoy estoy; hoy lo; husband is; i answer; i could; i get; i might; i say; i supposed; i text; i think; in a; inscribame; insulina de
  -4 is having; is killing; is that; isfine send; jaw; jueves; jugando; keep fainting; keep my; kids; knees; la cabeza; la cirugia; la espalda
  -4 la medicina; la noche; la rodilla; la sangre; la semana; la terapia; lado izquierdo; las de; last night; laughed; le digo; le haga; le puse
  -4 left arm; levanto; like coffee; like the; live like; llamar; llego su; lleva; lo hago; looks like; los :number:; los demas; los nietos; magazine
  -4 making; man; mandan otra; mandeme la; mandenmelos; mandenmelos a; martes por; mas grande; mas quiero; matas; mato; me a; me ayuda; me baja
  -4 me caigo; me duelen; me fue; me levanto; me pueden; me responde; me responden; me sacaron; me salen; me tomorrow; me va; mejor que; membership
  -4 mensajes y; meter reads; mi; mi papa; mi receta; min; minutes; mis pastillas; monoxide; morados; mordio; more swelling; more test; mornin; movie
  -4 much does; muchacho; murder; my :number:; my allergy; my breath; my emergency; my medicines; my nose; my oxygen; my speech; my stomach; my throat
  -4 n; need my; never had; next week; ni nada; ni respirar; nietos; nina; nino; no abre; no despertar; no end; no he; no que; no siento; nobody; non
  -4 nosebleed; not allergic; not dizzy; not now; novela; o tengo; of blood; of her; of his; on it; on my; one since; otherwise; out at; out in; out the
  -4 ozempic; papeles; para la; para recibir; paramedicos; pasa; pase; pastillas para; pastillero; pegue; penicilina de; peor; pero no; perro; pharmacy
  -4 pienso en; pink; pistol; pistol out; please keep; pm; poco de; poison control; poner; pongo; por los; por mas; por mi; pregunto; problemas
  -4 puede hablar; puedo tomar; purpose; puse insulina; que dice; que los; que me; question; quien habla; quien sabe; quien soy; quiero despertar
  -4 quiero los; rather be; reason; recognize me; refill my; remind; remind me; remove the; respiracion; respirando; responden; results please; ride van
  -4 ring; rodilla; ronchas; room; sabe de; sangre por; saturacion; says :number:; scared me; se como; seeing; seguro cubre; send an; send my; sera
  -4 severe; she wont; shocked; shoes; shoulder; si le; si no; si senor; si soy; signmeup; signmeup for; sii; simon si; since this; sirven; slow
  -4 slurred; small; so hard; soda; some; son; son in; started; sticking; stop checking; stop here; stop in; stop its; stop worrying; stop ya; store
  -4 sube; sudorfrio; sugar is; supposed; supposed to; table; telefono que; temperature :number:; temprano; tengo el; tengo los; tengo un; tenido
  -4 termino con; texts stop; texts to; that the; the address; the automatic; the death; the form; the kitchen; the lab; the office; the other
  -4 the refill; the thinner; the whole; think about; think i; thinking of; thinks i; this heat; this medicine; this mornin; this rain; thought it
  -4 tiene fiebre; tiene los; times; to; to cancel; to come; to know; to send; to sleep; to wake; toca la; toda la; todavia no; todo el; toe; toma
  -4 tome todas; tomorrow instead; took :number:; traigo; transporte; tres; tv; un ataque; una emergencia; under; understand; uno; uno basta
  -4 unresponsive; used; ve cosas; vecino; venga; veo doble; vez en; vi; vibora; vienen los; visita; vomitar; vomiting blood; voy; voy de; walked; wants
  -4 wants to; was :number:; watching; weight; went off; when is; who do; wife is; will it; with that; worrying about; worse; worth; would have; would i
  -4 xarelto; y hoy; y tiene; y tomo; ya lo; ya me; ya termine; year; yo que; you all; you mail; you make; you never; youmaytext
  -5 :laugh:; :number: days; :number: this; a day; a lot; a ride; abajo; about me; abre; acuerdo; after the; ahead; ahead and; ahora; aid; all and
  -5 am good; ambulance please; an hour; and how; anos; anticoagulante; anything; arms; asking for; aspirin; at the; ataque de; bajo; be alive; behind
  -5 bigger; bill; bleeding from; bp :number:; bright; broke my; bus dont; by; cai y; caido ni; caigo; calentura; called; cause; change the; checking
  -5 checking on; chest and; choked; choking on; cholesterol; cleaner; clinic; closing; come; comida; como un; con mi; confundido; contenta; convulsion
  -5 convulsionando; corazon de; coughing up; couldnt; crema; cuales; cuales son; cuanto cuesta; cuanto mandan; cuantos mensajes; cuerpo; cuff; cut my
  -5 dad; dano; de estomago; de mas; de mes; de noche; de quien; de semana; dejo de; denies; depende; dia me; dias; dieta; digame; do i; do this
  -5 does medicare; doing good; domingos; dos libras; drain; drain cleaner; drooping; el frasco; emergency contact; emergency please; encuentro; end my
  -5 ending my; eso es; eso no; estoy sangrando; everyone would; feel like; feet; fell and; fell in; fine today; flu shot; foot; for air; for the
  -5 forward; free; frio; gave me; get it; go ahead; go on; grapefruit; gusta que; hacerme; had one; haga; hambre; have him; healthy; heartburn; heat
  -5 high; hinchazon; hon; hospital; hot; i accept; i feel; i havent; i just; i use; igual que; in it; info please; info por; ingles; is going; is out
  -5 is talking; it in; it ok; it tonight; it was; it wont; jajaja; just fine; kill myself; killed; kitchen; know how; la dieta; la garganta; la oficina
  -5 la penicilina; laboratorio; left side; like that; list i; llama; llega; llevo; log; los domingos; los resultados; los sintomas; low; mail
  -5 manden la; mareos; mas adelante; mas de; matando; matar ya; me acuerdo; me ask; me contesta; me deja; me desmayaba; me desmayo; me estan; me llega
  -5 me llego; me quede; me quito; me sale; media; medicines; mi amor; mi comadre; mi mama; mi seguro; mom is; more coughing; more than; mover
  -5 mucha sangre; muero por; muerta de; muy bien; my day; my face; my hand; my insulin; my sister; my words; nada que; need an; no acepto; no bleeding
  -5 no conteste; no mija; no pain; no sangro; no swelling; no trouble; no veo; not responding; not sure; novedad; nuevo; o2; of a; of me; of metformin
  -5 of those; oficina; on its; one side; other; overdosed; pain no; paren los; penicilina; pensando; pero me; phone quit; phone was; pienso; pool
  -5 poquito; porque; pregunta; preguntarle; preguntarle a; pretty good; print; pueblo; puedo ni; pulso; que ayer; que son; querer; quien me
  -5 quiero acabar; quiero la; quiero parar; quiero saber; quit drinking; recognize; repente no; right now; roja; sabe; salen; salen las; sali
  -5 salieron los; same number; sangra; sangrando mucho; saw; se tomo; send these; sentido a; shoot me; shooting; si acepto; simon; sin novedad
  -5 sin querer; since the; stitches; stool; stop when; stuck; surgery; swallow; swollen; tearing; tell my; temblando; temperature; terapia; termine
  -5 termino; than; thanks i; the kids; the pills; the point; them i; there a; there is; these pills; this a; this life; this pill; thought; tiny
  -5 tiritas; to miss; todo tranquilo; took all; took too; trouble breathing; turned; tuvo; un ojo; veneno; viva; vivir asi; want the; was in; what time
  -5 when the; without me; woke up; worrying; would kill; y la; y mi; y no; years ago; yes but; yes no; yet; you going; you want; you would; your heart
  -6 :number: y; a lo; a matar; acting; address; alergica a; algo; all my; all over; allergic; alto no; am doing; ambulance my; and no; anda; as a
  -6 at all; ayudeme; ayudeme por; bano; bastante; billing; bills; blood pressure; breakfast; but dont; by accident; by tomorrow; cada cuanto; cant do
  -6 cant talk; changes; chest pains; clase; clase de; cloro; colesterol; comadre; come out; comi; con uno; contacto de; control; cosas que; coumadin
  -6 countmein; cubre; dar mas; de aire; de emergencias; de maravilla; de viaje; deacuerdo; desmayaba; despues de; diet; dio un; does it; doing fine
  -6 dont ever; dont see; dormida; dos veces; double; drinking; el dia; en :number:; es mi; es para; espalda; esta muriendo; esta noche; everyone
  -6 examen de; fit; form; found; frasco; from my; fue; glucosa; good today; grande; have been; he desmayado; hi; hija; hinchada; hives; hora es
  -6 how much; hurt; hurting; i consent; i miss; igual; inconsciente; informacion; is there; it cost; it to; juice; kill for; la lengua; la mano
  -6 la nariz; la presion; la vacuna; lab; las palabras; last year; le dio; le hablo; lentes; lips are; lo que; los lentes; lot; lunch; making me; mando
  -6 many; maravilla; marido; marido no; mas tarde; me and; me cayo; me corte; me cuesta; me entra; me gusta; me ha; me la; me lol; me mandan; me mata
  -6 me queme; me reconoce; me you; mi marido; might; mija no; mouth; much; mucha; my left; my sugar; negro; neighbor; ninguna eso; no duermo; no fever
  -6 nope notinterested; nothing; nueva; once; oxigeno :number:; pacemaker; pains; papa; papa no; para mi; pecho y; perdi; por eso; program end; prueba
  -6 puedo levantar; puedo mas; que a; que hacer; quede; quedo; queme; quiero cancelar; quiero quitar; quit working; quitar la; reason to; recibi su
  -6 refills; results; runs; sal; se desmayo; seguro; sheet; sigo; sintomas de; sitting; sleep; sleeping; slept; soga lista; soy alergica; stiff
  -6 stop stop; suelo; suicide; tal vez; telefono nuevo; text my; texts a; than usual; thank you; the car; the end; the floor; the pain; the waiting
  -6 the water; then; they are; thinking about; thinner; this month; thoughts; tight; to kill; took my; tuve; un derrame; un dolor; un poco; una estafa
  -6 vomitando; vomited; waiting list; walk; when i; when my; where do; why; wife collapsed; woke; wont wake; y estoy; ya salieron; yep; yesenia
  -6 you for; your messages
  -7 :bad:; :number: and; :number: for; a seizure; acabar; acabar con; accept; acompanan hoy; adelante; alarm; ambulancia por; an emergency; and text
  -7 ano; ask my; ataque; ate; ayudenme; azucar en; before; but; calor; cambiar; can text; cinco; class; con un; confundida; contesta; corte; could you
  -7 cuando me; da; days; de dormir; de sangrar; del corazon; del laboratorio; demas; dentist; derecho; desde el; dialysis; did i; dog; dont know; dry
  -7 duermo; eat; el azucar; el doctor; emergencias; end it; es una; esposo; este mundo; estomago; eye; falls this; falta de; falta el; fast
  -7 feeling great; fiebre de; fin de; flu; gas; gasping; gracias a; guess; hacen compania; half; havent had; he caido; hice; hour; how often; i do
  -7 i fainted; i guess; i took; ill; in spanish; is :number:; knee; knock me; la soga; las pastillas; las piernas; libras; like this; list for; llame
  -7 lo mas; lo mejor; looks; los de; los pies; mama no; mandan por; manden una; mandenme; mano; mareada; martes; mas bien; mata; me quedan; me vayan
  -7 mensajes quiero; metformin please; monday; murio de; my arm; my head; my leg; nada mas; necesito; necesito mas; need; new phone; no chest; no estoy
  -7 no mi; nope; off without; order; out to; pain in; para el; participar; pastillas de; please signmeup; point; por preguntar; pretty; primero; put
  -7 quedan; quiero morirme; quit on; quit the; quiten del; quito; quizas; rapido; rato; recibi; refill of; sacaron; salieron; same as; sangrando
  -7 sangrar; say yes; scared; se cayo; se puede; send the; shaking; shoot; si senorita; siento bien; skin; soga; spanish; speech; stand; sure thing
  -7 text you; the ambulance; the dentist; therapy; to death; toda; tongue; twice; up; up blood; vayan; vayan a; ve; vez; viaje; waiting; walgreens
  -7 water pill; who is; wife; wont quit; work; working; worst; y esta; ya tengo; yes maam; your text
  -8 :number: :number:; a dios; a sacar; accident; ago; alive; am; am ok; ayuda por; be dead; been; belly; bleeding bad; bottle; caidas; caido; caminar
  -8 carta; casi me; claroquesi mandeme; coming dont; compania; complaints; con el; creo que; daughter too; de derrame; de lo; de que; de telefono
  -8 de un; depends; did you; doble; does the; does this; dormi; duele nada; entiendo; esposo no; estan; examen; fall; feeling good; ganas; ganas de
  -8 garganta; get up; give; glucose; got your; hacer; haha; hijo; hijos; hope; i; i hope; in :number:; in the; inhalador; inhaler; izquierdo; la boca
  -8 la cara; la farmacia; la pierna; lengua; levantar; like a; living; llego; manana; mandarme los; marca; mas o; matarme; me dan; me dejen; me dio
  -8 me i; me quitaron; me toca; mis hijos; mundo; my back; my son; nada me; nariz; neck; new number; no complaints; no entiendo; no thanks; o menos
  -8 often; otra; paro; pie; pierna; piso; poco; que hago; receta; reconoce; red; ride; sangro; seguir viviendo; sentido; si a; si autorizo; siempre
  -8 solo; something; sore; stop bleeding; stop taking; swallowed; sweating; take the; test strips; texts i; the blood; the bus; those; to take; toca
  -8 todavia; todo; usual; vacuna; visit; viviendo; vomite; vomito; weak; wheezing; whole; y para; yeah; you send
  -9 a heart; a little; acepto los; ahorita; al :number:; alergica; am bleeding; am fine; ambulancia mi; and; antes de; are killing; are the; at night
  -9 autorizo para; azucar :number:; best; bit; boca; bp; broke; bus stop; cancelar mi; carro; coffee; comer; cost; cuantos; de sangre; dejo; desmayado
  -9 dio; doing well; eating; el lunes; email; end of; ending; escriban no; faint; farmacia; had a; hand; hard; here; i fell; i still; instead of
  -9 it all; its the; la ambulancia; la metformina; la risa; la vida; legs; lisinopril; mareo; me conoce; medicina; menos; mensajes manden; mom; move
  -9 muerto; muriendo; my heart; next; no reacciona; ojo; open; para; peso; poison; por la; preguntar; pressure; puedo parar; pulse; quitaron; ran out
  -9 reacciona; respiro; responding; resultados; saber; sale; se le; seizures; sintomas; son los; still want; stop no; stopped; sudden; talk; talking
  -9 texts but; thank; the best; these i; thursday; to die; to end; told me; two; un infarto; vision; wake up; what is; when does; yess
  -10 :sos:; a week; am going; am having; ando; antes; battery; be here; bed; coming; como; conoce; cough; coughing; creo; cual; dont agree; drank
  -10 el brazo; el corazon; eliquis; for my; hablar; hablo; having a; heart attack; here anymore; how many; keeps; killing me; live no; los labios; lost
  -10 lunes; mama; mandeme los; me ahogo; me da; me esta; me falta; me puse; me voy; mensajes no; metformina; muerta; my appointment; my life; my pills
  -10 my refill; my tuesday; nitro; no problems; no responde; noche; numb; on me; palabras; phone same; piernas; please call; please cancel; please help
  -10 please hurry; problems; que hora; quiero eso; quiero morir; ran; rechazo; she; short; short of; si los; siento que; somebody; stomach; stop my
  -10 suddenly; suicidal; taking; the metformin; to quit; tomar; tuesday appointment; tylenol; veces; vivir mas; which
  -11 am dying; and cant; black; blue; cafe; casi; cita del; collapsed; de emergencia; death; desmayo; despues; fainting; friday; help me; hurts; labios
  -11 late; later; little; me quiten; me to; meter; no falls; no no; no tengo; nose; quiero participar; salio; sangrado; she is; strips; texting i
  -11 this week; tiene; to them; una ambulancia; unconscious; with my; y
  -12 a que; a stroke; acompanan; all good; an ambulance; attack; burned; choking; church; cold; de cabeza; de fumar; desmaye; dia; died; duele el
  -12 escribirme que; floor; forward to; fumar; ha; hace; he is; his; i look; i stop; infarto; isfine; isnt; like them; lips; look forward; maybe
  -12 me acompanan; me desmaye; me estoy; medicine; messages i; mi hija; mi vida; miss; muero de; muy; of; over; pies; please send; quit smoking; rain
  -12 risa; say; se esta; shot; stop these; su mensaje; sugar :number:; tengo la; the clinic; throat; tos; went; will
  -13 ahogo; am i; answer; brazo; bus; call; call :number:; came; car; change; convulsiones; despierta; die; falls; fuerte; great; had; havent
  -13 hearing from; hit; hurry; i take; if i; in; insulin; la pastilla; leg; like hearing; los ojos; me quiero; mes; morirme; mucho; never stop
  -13 no puede; off the; quien es; responde; think; thinking; time; tonight; trouble; veo; where
  -14 agree to; al; anoche; as; be better; cabeza; cant get; cara; cayo; claroquesi; cuanto; de las; de pecho; dormir; down; el aire; es este; falta
  -14 hora; i agree; i need; mandeme; me he; medicare; mi esposa; mi hijo; mis; morir; morning; my chest; no para; ojos; presion; puse; recibir los
  -14 says; should i; side; the new; water; words; would be; yes i
  -15 agua; cant stop; chest pain; confused; cuesta; de :number:; despertar; dice; en; esposa; face; headache; i cant; insulina; killing; lado; me tome
  -15 mejor; mensajes me; mi cita; mi esposo; no aguanto; normal; of breath; of my; oxigeno; quiero matar; seizure; todo bien; tuesday
  -16 about; air; ayer; better off; dan; fiebre; got; i quit; if; in my; instead; left; like; me the; no despierta; quien; smoking; still; stop texting
  -16 sure; swelling; the; tomorrow; vomiting; yesterday
  -17 :good:; aguanto; alguien; at; could; derrame; desde; dont take; dos; feel; he; hearing; metformin; pastilla; puede; semana; test
  -18 after; cuando; del; feeling; fever; hay; head; info; its; know; look; mandan; me cai; night; que es; repente; se; should; since; tengo que; they
  -18 tomo; well; who
  -19 an; arm; cai; can you; day; dying; live; lol; me puedo; myself; on; week; yes please
  -20 bad; can; dizzy; do you; el pecho; es; going; jaja; las; me siento; my; no dejen; oxygen; puedo respirar; same; stroke
  -21 cita; dead; dolor de; going to; having; is this; no respira; to live
  -22 breath; can i; did; donde; duele; el; emergencia; emergency; matar; pill; right
  -23 acepto; cant breathe; corazon; do; en la; fine; have a; life; no se; o; stop the
  -24 better; good; is; just; me duele; no i; se me; sugar; wont stop
  -25 agree; appointment; are; fainted; hoy; pastillas; si quiero; sin; this morning; today; vida
  -26 breathe; breathing; doing; i like; me muero; muero; respira; stop by; tome; was
  -27 :number:; azucar; fell; pills; took
  -28 la; pecho; quiero vivir
  -29 ambulance; does; heart; new; ok; refill; what; when
  -30 esta; un
  -31 aire
  -32 dolor; siento; tengo; una
  -33 ambulancia
  -34 pain
  -35 estoy; respirar
  -36 chest; no puedo
  -38 blood; sangre; vivir; wont
  -39 want to
  -40 cant
  -41 bien
  -42 help
  -43 bleeding
  -44 ayuda
  -48 puedo
  -50 si
  -52 dont stop
  -60 yes
