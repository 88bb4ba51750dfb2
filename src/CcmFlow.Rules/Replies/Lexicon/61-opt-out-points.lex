# Points of words and of two neighbours, learned from the labelled texts of the tests: `CcmFlow.RulesBench points opt-out` writes this
# table anew. "points <kind> <least> <least-beside-less> <least-in-doubt> <least-of-one-word> <least-of-emergency> <before>": a text of n words
# (at least 7) needs before + (sum of its points) / sqrt(2n) to be least or more; more where a rule found something less, still more where one
# found the sign itself but denied, of long ago, a figure of speech. Below the last two an emergency of the rules is doubted.

points opt-out 9 15 30 30 30 -19
  107 unsubscribe
  92 textos
  91 alto
  86 texts
  83 stop
  82 cancelar; mensajes
  81 cancel; messages
  80 baja
  79 texting
  76 quit
  74 revoke
  70 numero; these
  69 esto
  68 end
  66 text
  65 lista
  62 off
  61 parar; remove
  59 stopall
  58 mas
  55 escriban
  53 pare
  52 celular; discontinue; opt
  51 la lista; more; my number
  48 dont send; please
  47 detener; favor
  46 number; opt out; phone; salir
  44 telefono; the texting
  43 de ahi; no manden; quitenme; sigan; texto
  42 dejen; dejenme; no more
  41 avisos; de baja; sending
  40 ya
  39 cease; dejen de; este; textearme
  38 basta; dont; longer
  37 anymore; mensaje; out
  36 en paz; mensajitos; mi numero; quiero que; this
  35 manden; me escriban; me from; paz
  34 borreme; message; the messages; wish to
  33 estos; me off; no quiero; to be
  32 kindly; list; no me; remove my; ustedes
  31 de textearme; enough; favor de; i would; saquenme; sistema; vuelvan; vuelvan a
  30 delete; escribirme; leave me; soy; unenroll; wish; would like
  29 ahi; cancelen; deseo; dont text; mandando; no es; no los; retiro; with the
  28 already; borren; like to; programa; recibir; saquenme de; signed; take; texted; the text; you
  27 de eso; desuscribir; i said; me again; suena; suscripcion; terminar; yo
  26 again; cel; desuscribirme; from; leave; lose; mi telefono; unsuscribe; want out
  25 con los; esa; from this; mandar; mande; me out; no mas; paren; parenle; quitame; recordatorios; signed up; that is; withdraw; wrong
  24 a este; alone; any; equivocado; for good; los mensajitos; no longer; retiro mi; suspendan; this is; turn
  23 de su; eliminen; message me; no deseo; no texts; permiso; persona; saqueme; sending me; servicio
  22 apaguen; de los; de mandar; de no; de ustedes; el favor; me alone; ni un; no necesito; of these; quiteme; sus; texteen; the texts; them
  22 unenroll me
  21 contact; de molestar; dont contact; eso que; for this; me sigan; mensages; off this; paren de; que no; quitenme de
  20 a mi; be texted; borrame; changed my; contact me; de escribirme; de mensajes; del servicio; dije; escribir; esos; from your; mandes; messages to
  20 of the; opting; opting out; person; please stop; por texto; quiteme de; text me; this number; this phone
  19 contacting; desapuntenme; dont need; escriba; get me; i changed; i signed; los mensajes; los voy; me escriba; me los; messaging; mi permiso
  19 my name; name off; no soy; number out; off of; permission; please discontinue; respeto; send them; take my; tanto mensaje; unsubcribe
  18 a escribir; anule; anule mi; cancelenme; changed; como me; doesnt want; estos avisos; it out; leer; molestar; my mind; off for; remove me; sms; so
  18 sus mensajes; textear; txts; us; your
  17 and desist; bien y; block; cease and; desist; dont message; dont txt; eliminar; eliminen mi; envien; every; how do; i want; i withdraw; inscripcion
  17 lleguen; los textos; lose my; me texteen; mensajes de; mi inscripcion; more of; my phone; no autorizo; no quiere; numero equivocado; otro; program
  17 ruego; stop all; system; the wrong; txt; you to; your system
  16 am not; any more; bajenme; be; borrenme; contacting me; de esto; de textos; del sistema; done; esa lista; manden mas; mas textos; mi cel
  16 no vuelvan; nos; optout; pido; remov; remov me; salirme; stopp; su; the program; y alla; ya estuvo; ya no
  15 any longer; cut it; daily; de esa; deje de; del programa; delete me; este celular; go away; la manana; me vuelvan; mi suscripcion; no lo; quiere
  15 quit texting; siguen; stop por; the last; these messages; vuelva; vuelva a; want off; ya parenle; you can
  14 :number: cents; am opting; amable; apaguen eso; away; basta de; block me; borren mi; cents; computadora; con tanto; dar de; de estar; envio
  14 escribiendo; este numero; este telefono; esten; get these; it; it off; les; make; mandarme; me mande; me mandes; me please; me salgo; mensajes a
  14 mi contacto; mind; my permission; notinterested; parele; permiso para; please take; possible; pueden; que ya; reminders; saquen; scratch; se lo
  14 sigan mandando; stpo; su sistema; suspender; take me; these anymore; told the; txting; unscribe; unsuscribe me; wrong number
  13 a text; agradeceria; agradezco; all communication; alla; apunte; apunte por; asi que; care; cell; check ins; communication; de mi; de sus; de texto
  13 dejenme en; deme; deme de; done with; el numero; enough with; enviarme; eso de; estuvo bueno; from now; getting; gratis; hagame; hagame el
  13 have had; i revoke; ins; manden textos; me apunte; me be; me molesten; mensajeria; molesten; moved; my enrollment; no sigan; now on; of this
  13 que yo; recibiendo; senorita; stop now; tan; textin; textin me; the girl; thing; this list; todo respeto; you people
  12 :number: in; a las; a reportar; anden; by text; comes; cosas; darme de; desactiven; desactiven esto; el no; ella; enrollment; envio de; ese; fcc
  12 for her; getting these; i no; leer bien; longer wish; los recordatorios; make it; me anden; me anymore; me siguen; mi celular; mother; moved to
  12 my cell; my messages; no escriban; of there; of your; please no; plis; porfabor; quiere que; quit sending; reportar; resivir; revoke my; scratch my
  12 se leer; senora; servicio de; si me; sign me; so please; stahp; stop contacting; tan amable; tanto; telefono es; the daily; want; yolanda; you no
  11 a contestar; ai; am :number:; am telling; am through; asking me; cancelen mi; cease all; contacten; contacto; darme; dejeme en; delete my; dije que
  11 drop; drop me; enough already; escriben; fin; firme; girl; hasta; her; i told; kill the; las :number:; le agradeceria; mas por; me contacten
  11 mind about; mio; ninguna; paciente; people; pueden sacar; quit it; quitame de; quitar; quite; read; robot; salgo; se los; seguir recibiendo
  11 send any; send me; sent one; sigan escribiendo; telling; telling you; testos; up by; up for; withdraw my; y que; y se; yall; your list
  10 :stop:; a los; a mandarme; a textear; anden texteando; april; aqui; asked; asking; be removed; borrame de; charges; check; chico; cobran; contestar
  10 cortenle; dar; de; deceo; deceo resivir; dejame; despiertan; el telefono; esos textos; estar; estar en; estuvo; every morning; gracias pero; had my
  10 her off; her phone; here is; i unsubscribe; kitenme; kitenme de; knock it; las preguntas; last one; los avisos; los quiero; mande mas; me envien
  10 me esten; me textees; more messages; more texting; more txts; mr; my fill; my mother; necesito que; nicely; no deceo; no le; no recibir; no text
  10 no volver; on this; plan charges; possible to; preguntas; quedar; quiero salir; quieta; receive; recibir mas; recieve; removed; salir de; sign
  10 sistema de; so you; soy el; suena el; texteen mas; textees; texts please; the :number:; the list; these things; to not; to recieve; todos los; undo
  10 undo it; usted; want you; were; with these; y a
  9 another one; answered; answering for; appreciate; aqui no; asusta; at :number:; be off; bloquear; borre; buenas tardes; bugging; bugging me; but the
  9 can quit; cancelen todo; cant read; celular de; computer; con todo; de enviarme; de ese; de este; decline be; decline your; dejenme tranquila; dings
  9 doesnt; elimine; elimine mi; en serio; end these; es de; eso; esposo de; fill; from you; fuera de; further; going forward; gone; hace falta
  9 hago para; hasta aqui; hendersons; him; insiste; kindly discontinue; le ruego; lo manden; los dias; lose this; mas con; mas se; me by; me pregunte
  9 mijo; ni; ninguna ustedes; no ocupo; now; nunca; old and; olvidense; olvidense de; or i; own; oye; pedi; pedi esto; pido que; please and; please end
  9 por fa; que suena; quien sea; quiera; quitelo; quiten; quitenlo; recibiendo esto; recibir mensajes; renuncio; said; said no; saqueme de; serio
  9 service; sincerely; stop messaging; stop txting; suspendan los; terminate; terminen; textiando; texts from; the hendersons; the way; this off
  9 to have; to unsubscribe; tranquila; turn this; un mensaje; vez no; with this; would appreciate; y yo; ya basta; ya cortenle; ya esta; years old
  9 you have
  8 :number: de; a esta; agradeceria que; al cel; all messages; alzheimer; alzheimer y; am done; business; by mistake; bye; care to; daughter is
  8 de mensajitos; de sms; dejenme quieta; del telefono; di; di mi; didnt; dije a; doctor no; dont bother; dont like; dont wish; effective; eliminenme
  8 end all; end the; enviando; es tan; escriban mas; ese de; eugene; fa; fallecio; fine and; further texts; girl at; gracias; grupo; have; have the
  8 i opt; i will; in getting; it quits; la persona; la verdad; leo; lets; lets call; llegue; lo digo; lo mio; los mande; mandes nada; mas mensages
  8 me any; me llamen; me lleguen; me manden; me or; me ponen; me tienen; me vuelva; mejor ya; mercy; messages ill; mis mensajes; mistake; more texts
  8 my own; my plan; nadie; never text; ningun; no; no firme; no messages; nunca di; ocupo; off i; otra persona; otro medico; out of; para ya; pare de
  8 parenle con; permission for; permission to; pero ya; phone and; please my; por ustedes; pregunte; programa ese; que dios; que se; quiero darme
  8 quiero mas; quits; recibir ninguna; respect; see; sigan enviando; so kind; soy la; soy otra; tardes; tengo no; text list; text messaging; text thing
  8 texteando; textees mas; texting my; texts any; the check; they wake; this thing; tiene alzheimer; times do; to a; to ask; to my; to no; to receive
  8 tomorrow or; tranquilo con; unsubscribe my; up my; vista que; want them; we; we moved; whoever; without; works; writing; ya con; yall can; yo me
  8 yo soy; you and; you i; you keep; your texts
  7 :number: rd; a ella; a honduras; again i; agreed; ahora lo; al celular; alerts; alla la; already told; amor de; and here; and you; answering
  7 aqui el; asilo; asilo y; ask you; asking you; autorizo que; bajenme de; basta ya; be contacted; borren el; bother; bother me; cancele los; cant even
  7 celular y; clinica; compay; con eso; confunde; confunde con; contactarme; contactarme por; contacted; corresponda; corten; count me; cuida
  7 de clinica; de dios; dear you; diarios; didnt text; discontinue the; doctors; dont care; dos semanas; dropped from; effective today; el amor
  7 el celular; el envio; el programa; else; enoja; era de; escriban a; escribir a; esta equivocado; este es; even see; falta que; fill of; fine without
  7 for texting; girl on; gracias y; hacen el; he feels; home; honduras; honey; i never; i pay; i wish; is the; it dont; keep coming; kiten; la hija
  7 lady; landline; las mananas; le escriban; liked it; lo tengo; los; mama ya; manana ni; manana y; mananas; mandar esas; many times; me; me cobran
  7 me despiertan; me go; me lo; me of; me sacan; me these; me up; mensaje de; mensaje mas; mensajes la; mensajes mi; messaging me; mi no; mio no; mire
  7 months; mor; more i; mother she; my father; my wifes; name; nene; never; never signed; nice; no entiende; no further; no hace; no hallo; no mor
  7 no need; no vuelva; notinterested in; notinterested remove; number off; nurse who; of it; of you; opt me; or text; out with; papa dice; para de
  7 para youmaytext; participate; phone please; please close; please remove; ponen; por error; preguntadera; quien corresponda; quiero; quiero estar
  7 quiero salirme; quiero textos; quit asking; quiten mi; rd; rd please; recibiendo estos; retirenme; sacan; saldo; saquen de; say it; se confunde
  7 se enoja; sea; seguir; shut; si ya; son and; stop with; suplico; t; take this; texted i; textien; textien mas; textos de; the doctor; the first
  7 the morning; these please; this stop; tia y; to participate; to withdraw; todos; told; txt me; txting me; unsubscribe me; volver; volver a; vuelven
  7 vuelven a; way; wifes; withdraw from; write; wrong person; ya pueden; yo con; you didnt; you may; you not; you take; youre
  6 :number: que; :number: today; :number: years; a big; a mandar; about it; adios; all the; and poa; and take; and that; arrepenti; as soon; ask that
  6 asusta cada; back what; be possible; believe; bien pero; blowing; blowing up; bueno de; call my; cancelacion; cancelacion de; cancelen los
  6 cant keep; cel de; celular que; charges me; coming back; con la; cono; cosa; cosas de; count; daily messages; data; de antes; de estos; de recibir
  6 dear; deseo cancelar; deseo recibir; dios los; el ultimo; ella no; encargo; entiende; envien mas; era; era la; error; es gratis; esas; escriban aqui
  6 eso y; este medio; estoy sana; every day; eyes are; fallecio el; father; favorcito; florida; for it; for texts; go; got :number:; hagan; hermana y
  6 i believe; in may; in person; is gone; is my; it dings; it the; it up; it upsets; its too; joven; just as; kindly stop; la cancelacion; la senora
  6 le agradezco; le lleguen; le sigan; leave my; leer y; letters; liked; llegando; maam i; make these; making a; mandar mensajes; mandarme textos
  6 many make; mas a; mas avisos; may; may stop; me arrepenti; me dijeron; me how; me no; me now; medico; memory; memory care; mensaje que; mensajito
  6 mesages; mil; moleste; moleste mas; msging; mudamos; mudamos a; nada por; nerviosa; never contact; new clinic; no mande; nos mudamos; not my
  6 not text; now you; num; number from; of here; off your; one at; one more; orlando; otro mensaje; out from; out please; oye chico; pague; para esto
  6 passed in; person in; please let; please quit; please terminate; poa; pone; por este; por todo; preguntando; puede quitar; que; que el; que le
  6 que pita; que terminen; que una; que ustedes; quita; quitenlo de; quitenme los; read these; recados; recibo; remuevan; remuevan este; renuncio a
  6 request; roaming; robert; sabe leer; sacar; said stop; said yes; se asusta; see no; semanas; senorita con; sent; she moved; so dont; solicito; sonar
  6 sotp; sotp texting; stop bothering; stop msging; stop sending; take back; take her; take us; telefono si; tengo otro; termina; terminen los
  6 text too; texting me; texto mas; textos a; textos me; texts anymore; texts off; that you; the message; the parking; the phone; there please
  6 this before; this please; this texting; tired of; to :number:; to discontinue; to keep; to say; today :number:; ultimo; up to; upsets; us off; usar
  6 usar celular; verdad no; viernes ya; want any; wanting; with all; would; would decline; would just; would you; yo ni; you sent
  5 :number: months; :number: that; :number: to; a dar; a phone; a ponce; about you; afford; agradezco pero; all this; altagracia; am all; am asking
  5 am calling; am tired; amables; and every; and i; and neither; and quit; and thursdays; are too; as to; away on; base; be on; be part; be so
  5 borreme de; bothering; brothers; buenas; bueno; by the; cada; cada vez; call if; call it; calling the; can stop; cant afford; cents for; changing
  5 client; con las; con mucho; con nosotros; consent; continuar; corazon lo; costs; cuidan; datos; de contestar; de el; de escribir; deaf; decline
  5 deje; dejenme tranquilo; del celular; descontinuen; descontinuen los; deseo continuar; dia y; diabetes; dijeron; dijeron que; dings all; dont write
  5 dont you; dropping out; each; el permiso; el saldo; el servicio; elimineme; elimineme de; en persona; esa que; esos de; esta en; estar fregando
  5 estos mensages; estos mensajes; evelyn; ever; ex; exijo; exijo que; feeling fine; fire on; fixed; for you; fregando; fregando con; get one
  5 god bless; got to; habla la; hagan el; hallo; happyto; hogar; honey i; how about; husband says; i already; i asked; ill call; interesa seguir
  5 is being; is dead; is enough; is in; is up; it i; it no; keep feeling; keep up; kind as; la quiero; lawyer; le da; le habla; le hago; le pido
  5 le sigo; lee; leo ni; les dije; like she; linea; little letters; live in; llamen ni; lleguen estos; lleguen mas; llena el; lo del; lo pueden
  5 lo quiero; los minutos; los necesito; mal con; manana no; manda a; mandando cosas; mandar nada; mandarme mensajes; manden cosas; mas nunca; me llena
  5 me pongan; me take; me textee; mensaje me; mi nombre; mi viejita; mija quitame; mind dont; mira; mistake i; molesten mas; mom says; mondays
  5 more message; mother passed; mrs; muchacha de; my last; my lawyer; my moms; needing your; neither do; ni se; ninguno; no envien; no offense; no to
  5 no usa; no use; not get; not to; now and; number by; number i; of all; offense; ok i; one i; one off; one time; one to; paz con; pena; phone call
  5 picking; pita; plan; pleas; please see; please turn; please unsubscribe; plug; plug on; por mensaje; pull; pull the; punto; que aqui; quiere mas
  5 quiero no; quiero recibir; quit bugging; recibir nada; recordatorios por; remover; resivir mas; retiren; rid; rid of; se pone; seguir en; senor
  5 service for; she feels; si la; social; solicito la; son una; stop receiving; stop writing; strike; strike me; su lista; suena y; suyos; sweet
  5 take him; take it; tantos; tantos mensajes; tell you; tengo :number:; text again; text her; textee; textee mas; texto no; textos ya; than this
  5 thanks; that dont; that i; the computer; the family; the funeral; the plug; them off; them to; these any; these from; these no; these off; these to
  5 thing every; things; thursdays; tienen; to his; to it; to text; too many; try; turn the; turn these; un texto; up the; ustedes escriben; voy para
  5 vuelvo; way to; while we; with them; writing me; yesterday that; yo estoy; you but; you leave; you please; you texting; youre texting; yours
  4 a landline; a pill; a ver; a vivir; abernathy; abuelita tiene; acabo no; acepto y; against; ahi me; al telefono; all set; all worked; alma
  4 already with; amato; and dont; and thank; and want; andar; another; answer these; anulenlo; any texts; apaguen esa; are a; ask for; asked for
  4 asleep; asleep i; atentamente; autorizacion; autorizacion para; autorizo mas; bad with; be a; be needing; because; because of; been real; been so
  4 been to; borrenlo; bothering me; bueno con; can come; can go; cardiologist; care for; care now; cell out; cesen; cesen los; charges :number:
  4 check in; clinic i; close; close my; comes in; como hago; como le; como una; con esos; con usted; conteste que; corten eso; crap; cruz; cualquier
  4 cualquier cosa; da el; daily check; day please; de numero; de opinion; deal; decided against; dejeme; dementia; denme; denme de; desde que; desea
  4 deseo participar; desk i; detengan; detengan los; dia que; didnt ask; difunto esposo; discontinue it; do without; doctor amato; doctor i; dont call
  4 dont consent; doy de; e; each one; el :number:; el alma; el favorcito; el hijo; el recibo; eliminen este; enero; enfermo; enough texts; equivoque
  4 escriba mas; escriben mas; eso me; esta para; estas; esto mi; esto yo; ever again; ever text; favor y; for all; for one; fraude; from all; fue mi
  4 fuera; funeral; get; get texts; gets all; god; has dementia; have asked; have diabetes; have to; here please; hija pero; him out; hola; hola buen
  4 hoy mismo; husband he; husband off; husband up; i always; i find; i make; i only; i see; in memory; intente; is i; is plenty; it please; it with
  4 its been; junes; just get; kindly cease; kindly remove; la baja; la vista; last; les pido; like these; lo van; long and; los leo; madrugada ni
  4 manden ninguna; mas cono; mas el; mas mensajes; me equivoque; me saquen; me stuff; me textien; mensajes pues; message from; messages anymore
  4 mi autorizacion; mi del; mi tia; mijo ya; mis cosas; moms; more from; more to; mother would; muchas gracias; mucho pero; murio mi; must; my brother
  4 my eyes; na de; nada a; nadie y; need them; needing; neither; never been; ni nadie; night and; no desea; no enviarme; no esta; no nos; no va
  4 nomas no; nosotros; not me; not send; nothing else; now so; nuisance; number again; numero no; numero por; nunca mas; of em; off please; off with
  4 oiga; opinion no; orlando y; papa fallecio; papa y; para andar; para orlando; parece; parking; pay; paying; paying for; pena con; permiso que
  4 pero quiero; phone again; phones; please drop; please make; please stpo; please unenroll; poder; ponce; ponen nerviosa; por favor; preguntarme
  4 program texts; pueden quitar; puedo pagar; purse; pusieron; que cesen; que deje; que era; que eso; que les; que pena; queremos; quien se
  4 quiere saber; quiero estos; quiten a; ramiro; rather you; receive messages; receive these; retire; salirme de; sana; santa; saquenlo; saquenlo de
  4 says she; screen; screen and; se dano; see doctor; send; send to; sending messages; sending this; sets; si es; siguen mandando; so take; so this
  4 soon; soy quien; spam; stop blowing; stop it; stop this; stpo sending; su computadora; sumerce; suspender los; tambien de; tampoco; te; telefono no
  4 telephone; tenemos; tengo yo; text about; text program; text this; texting business; textos si; texts already; that clinic; the desk; the fcc
  4 the reminders; them anymore; them so; these are; these check; these reminders; they have; thin; thing i; things every; this crap; tienen cansada
  4 to her; to tell; to the; to us; todo lo; told you; triste; two weeks; typing; typing this; ultimo no; una voz; up again; up so; up with; us now
  4 ustedes los; ver si; viejita; vista; vos no; wake me; want a; want it; was asleep; week but; what i; whatever; when you; worked; worked up; y ahora
  4 y este; ya dije; yes by
  3 a dear; a favor; a month; a normal; a quien; a robot; a year; about the; abuelita; acaba; acaba el; accident and; afraid; agreed to; ahi si
  3 al laboratorio; al mercado; all better; all texting; all texts; all you; altagracia ella; alvin; am finished; am getting; am her; am in
  3 am notinterested; am sick; and god; and keep; and please; and they; angustia; annoying; anos yo; any further; anymore thank; appreciate it
  3 aqui llego; aqui llegue; are driving; are moving; arthritis; ask; asked you; attendant; attendant de; away i; ayer al; baja del; be :number:; be by
  3 be left; been good; before my; being; being texted; believe i; beto; bien mija; brother; buscan; but it; by our; cada que; cada texto; caen
  3 call not; can do; cancel me; cancele; celular es; cents a; checkin; checks; cobran cada; come off; come see; comes back; communications
  3 como cancelo; conozco; conozco a; contestando; continuar recibiendo; corten ya; cosas al; cuando llegue; cuba; cuenta; cuide; daily texts; dame
  3 dano el; daughter in; day every; de altagracia; de sonar; de una; dear and; decided; decir que; decline get; deja de; dejar de; desk; didnt sign
  3 didnt want; digo a; disculpe la; do me; doctor and; doctors so; does a; doing it; dona; down in; doy; driving me; el aparato; el esposo; el mio
  3 el viernes; ella dice; en mi; en ninguna; end them; enredo; enviar; enviarme mensajes; equivocado aqui; equivocado no; es el; es lo; es mio
  3 escribe no; eso del; esposo y; este que; esten mandando; esto quien; esto ya; estos textos; ever this; every week; familia y; favor and; favor dejen
  3 favor ya; feel terrible; fewer; fil; fin a; find; first i; flip; flip phone; from it; from messages; from whatever; gets; getting rid; given
  3 good and; good i; grandmas; great grandbaby; had it; haganme; haganme el; has gone; hasta cuando; have decided; have given; have got; have never
  3 have no; hay nadie; hay nena; hay no; he can; he cant; he gets; hey; hi i; hija dice; hija mi; hijo de; hijo y; him and; his sleep; home attendant
  3 home to; hospice; hospice now; hospital for; how i; i did; i gave; i plan; i switched; i wanted; if doctor; in between; in law; in texts; in this
  3 in two; interesa; ir en; is running; is stop; is typing; it again; it and; it at; it costs; it for; it is; it so; its no; jamaica; june
  3 keep sending; keria; kind; la clinica; la cuida; la enfermera; la mandadera; la mitad; la molestia; la tarde; laboratorio y; landline that
  3 last message; last time; law; le escribe; le pague; leaving for; let go; line; lista de; lista que; llegan; llegando sus; llego yo; llegue con
  3 llena; lo cobran; lo quito; lo voy; longer it; longer thank; looking; lord; los bendiga; los quiten; m; madrugada; make a; mama tiene; mandadera
  3 mandadera de; mandando esto; mandando mensajes; mande mensajes; manden a; mano le; mas gracias; mas mensajitos; mas nada; mas que; mas texts
  3 me :number:; me acaba; me cansan; me cuida; me doy; me every; me his; me interesa; me llegan; me mude; me pusieron; me suena; me texts; mensaje no
  3 mensajes diarios; mensajes ya; mercado; messages already; messages any; messages for; messages going; mi abuelita; mi cuenta; mi doctor; mi nuera
  3 mi que; mija yo; mind i; mitad; molestia; month is; more please; morning but; mr alvin; msgs; much i; mucho no; mude; mude para; my aunt; my bill
  3 my dad; my great; my house; my minutes; na; nah; necesito el; new doctor; ni los; ni nunca; ni uno; no ando; no conozco; no keria; no maam; no oigo
  3 no pedi; no quisiera; no te; no vale; no ya; nomas; nomas ya; nombre; nos duele; not message; notices; now dont; now she; number stop; ofelia
  3 ofrece; oiga ya; one and; one of; opinion; or come; our son; oye mi; paciente eliminen; parenle a; participate in; paso; passed away; pedir
  3 people call; pero la; pero no; pero prefiero; pero quisiera; person every; pharmacy and; phone in; pictures; please cease; please have; please undo
  3 pongan; por sus; prefiero; prefiero que; pressure has; program i; pues; que entra; que manden; que por; que si; quien la; quien les; quiere ir
  3 quiero dar; quiero dejar; quiero me; quiero mensajes; quiero na; quieta con; quit with; quitenme por; reads the; remove us; reporting; robot voice
  3 sabe como; said i; saque; saquen mi; says to; se angustia; se murio; se quiere; se quita; se usar; see me; see that; sending her; senora tiene
  3 service effective; she doesnt; shut these; signed me; since :number:; since my; sir no; somebody there; soy su; stay; stuff; su celular
  3 sugar reminders; suspendan el; switched; taken; tanto mensajito; tell the; text here; text i; text please; text service; text so; texting program
  3 texting thing; texting us; texts for; texts out; thanks but; that reads; the bank; the birds; the cat; the little; the nurses; the pictures
  3 the walker; these and; these notices; these sugar; this i; this up; through; through with; throw; tia; tienen la; time no; tired; to here; to him
  3 to leave; to tucson; too much; tucson; turn them; uno mas; use; ustedes no; vale; van a; veces que; verdad; verguenza; vez que; viejo que
  3 vive ninguna; voice at; vos; wake my; we are; we dont; we need; wearing; went fine; while; who ever; with; without you; wont be; wrong phone; y cada
  3 y lo; y luego; y quiero; y si; y siguen; ya dejen; ya les; ya para; year but; yes to; yo no; you are; you ever; you mrs; you turn; your computer
  3 yours is; youve; youve got
  2 :number: al; :number: dollars; :number: oclock; :number: th; :number: yr; a dona; a esa; a mami; a new; a otro; a person; a su; a usar
  2 about thinners; account; acuesto; afford it; after me; again after; again no; agradezco mucho; ahi yo; ahora es; al perro; all of; alone with
  2 always; am a; am blocking; am off; am ready; am sorry; am too; amable pero; amor; amor no; and :number:; and ate; and me; and your; ando en; anos no
  2 anselmo; any program; anymore so; aparatico; aqui llegamos; are bad; army; arthritis in; at this; atiende; aunt; autorizo; back to; bad for; bank
  2 belongs to; between; bien de; big; birds; bless; blocking; borren de; box and; breath and; buen; buen dia; bueno no; bus i; but its; but no; call to
  2 can drop; can keep; can read; cancel these; cancelo; cansada con; cansan; canse de; care and; carmen; cat; cease sending; cerrar; chao; coming i
  2 coming to; con esta; con estos; contestar todos; contesto a; corazon y; costs me; cuando van; da pena; dad passed; dale; daughter handles
  2 daughter mom; day so; de don; de dona; de enviar; de mandarme; de suspender; dejen ya; del seguro; del trabajo; denise; dia le; diablo; dias estoy
  2 dije tres; dijo que; discontinue these; disculpe; doctor in; doctor is; does your; dollars; don ramon; dona carmen; drove; drove a; earl
  2 el aparatico; el ya; eliminenme del; en eso; en mexico; en un; encargo que; enferma; enfermera; english; enviar mensajes; es del; es mucha; es muy
  2 es nada; escriban por; ese papel; eso ya; esposo ella; esposo fallecio; esposo ya; esta me; every time; everything now; eye doctor; fallecio por
  2 favor borren; favor suspendan; favor yo; fed; feeling well; fine but; fingers are; finished; first; fixed it; for florida; for me; from the; future
  2 get messages; get on; get rid; get them; good for; got the; gracias no; had this; halt; halt all; handle; handles everything; handles this; harta
  2 hate; have changed; have mercy; have my; he dont; he sleep; health stuff; helped; her texts; hija de; his phone; home and; hon its; honey my
  2 hospicio; house phone; hoy le; i can; i didnt; i dont; i hate; i left; i live; i love; i moved; i rather; i read; i sit; i wont; if this; iglesia no
  2 in and; in his; in ohio; in one; ins i; ins please; interesa dejen; into the; ir; is across; is mine; is you; isnt for; it anymore; it now; it that
  2 jodan; jodan mas; johnson; just dont; knock; know who; kowalczyk; la casa; la pueden; la trabajadora; las tomo; le caen; le dije; le envien
  2 le manden; les agradezco; les dio; let this; leyendo; like i; like my; list this; lives; lives with; llegamos; llegamos con; llegue mas; lo mismo
  2 lo pusieron; lo usen; loca; loca con; look at; lord have; lou; loud; maam; mama fallecio; mami; mami en; manden na; mandes mas; maquina; maquinita
  2 mas aqui; mas le; matter; me acuesto; me after; me anything; me asusta; me escribe; me is; me last; me llegue; me messages; me pone; me ten
  2 mejor no; memoria; mensajes quitenlo; mensajes suyos; mess; messages off; messages thank; mexico; mi linea; mi mami; mi plan; mija; mijita no; mine
  2 mine i; minute and; mire senorita; mire yo; mis :number:; miss ruth; molestia me; mom to; moms phone; more mensajes; more she; more take
  2 morning before; mother doesnt; moving; moving to; mucha molestia; mucho mejor; mucho mensaje; muy amable; my account; my daughter; my doctor
  2 my fingers; my husband; my pressure; na mas; nadie me; need you; never asked; never mind; ni a; ni el; ni la; ni me; nieto me; nights; nine days
  2 no da; no jodan; no la; no mandarme; no pierdan; no queria; no sense; no sir; no stop; no ve; nope done; not comfortable; not going; now i; now that
  2 now we; nuevo no; number please; numero atentamente; oclock; off whatever; ohio; old for; ombe; on any; on i; on the; on these; one; or any
  2 other day; otro doctor; otro no; our; out :number:; out loud; out my; over the; over to; papa ya; part of; partir; passed last; peace; people text
  2 people to; pero; phone at; phone belongs; phone bill; phone but; phone friday; phone from; phone i; phone messages; pick up; pierdan; pierdan su
  2 plain; plan se; plan to; please delete; please halt; please i; pone nerviosa; pongame; poor to; presion y; program dont; program take; programa de
  2 pueden seguir; que paren; queria; quiero sus; quisiera darme; quit coming; quit this; quitelo de; quiten de; ramon; read them; real sweet; receiving
  2 receiving these; recepcion; recibo de; recieve them; reminder; roll; rosa; ruego no; ruth; sabado y; sacame; se fue; see the; seguro social
  2 send another; send her; seno; senora que; seria; she can; she dont; she gets; sick i; sick of; siempre ya; siesta y; sign up; sir; so i; so no
  2 solita; soy paciente; staff; su tiempo; sus cosas; suyo; take a; tardes mi; telefono con; telefono de; telefono ya; tell; terminar con
  2 text reminders; texting deal; texting her; texting isnt; texting list; texting please; texting so; texting this; texto a; texts now; texts take
  2 texts thank; texts would; th; thanks no; the army; the baby; the buzzing; the future; the lord; the nurse; the wall; their; them coming; them gone
  2 there any; these daily; these dings; these stop; they upset; third; this and; this be; this isnt; this service; this take; this to; this way
  2 three of; tiene loco; tienen harta; time and; to call; to make; to me; to opt; today are; today no; today or; tom; tomo la; too bad; too old
  2 too poor; trabajadora; trabajadora social; tranquila con; turn off; twice already; un asilo; until; up no; upset; upset her; us from; usa el; use a
  2 use for; usen; ve bien; ves; voz; vuelvo a; wall with; want her; want my; want no; was on; we will; wed; weeks; well i; were the; what you
  2 whatever list; whatever this; whoever this; wish you; with us; without asking; wont send; y cuando; y gracias; y hasta; y ustedes; ya de; ya es
  2 ya quiero; ya quitenme; years; yo estaba; yo la; yo lo; yo vivo; yo ya; you folks; you think; your dont; your texting; your time; yr; yr old
  -2 :number: elm; :number: fever; :number: hours; :number: libras; :number: out; :number: over; :number: pastillas; :number: percent; :number: s
  -2 :number: veces; :sos: :sos:; a battery; a bone; a bunch; a burden; a cada; a car; a cup; a curtain; a dormir; a eso; a fever; a few; a fit; a glass
  -2 a hangnail; a nada; a paper; a plan; a pound; a side; a snake; a tirarme; a tomar; about :number:; about a; about driving; about ending; about to
  -2 abren; abri; abrir; abrir el; acabaron; acabaron las; accept to; aceite; aceptan; acepto que; aches; acidez; across; acting up; acuerda; acuerda de
  -2 acuerdo donde; adentro; after tonight; agarrar aire; ago and; agruras; agua con; agua hirviendo; agua me; agua y; aguanta; aguanto la; ahead
  -2 ahead and; ahi vamos; ahoga; ahogandome; ahogo cuando; ahogos; ahora si; ahorcar; aja; al corazon; al hospital; al mes; al pararme; al piso
  -2 al suelo; alarm going; alarm is; alarma; alarma de; alcanzo; alergica fuerte; algo como; algo que; alguien rapido; all at; all day; all is; all ok
  -2 all right; all week; allergic reaction; allergic to; allergies; allowed to; almost died; already do; alta; alto que; am diabetic; am drowning
  -2 am quite; am vomiting; amanecio bien; amanecio con; ambulance now; ambulancia rapido; analisis de; and be; and cold; and dizzy; and face; and isnt
  -2 and it; and my; and so; and stiff; and sweating; and there; and today; and wheezing; and wont; andamos; ando al; ando manejando; ankles; ankles are
  -2 ano pasado; anos que; anos y; antes del; antifreeze; anuncio; any of; any sense; anymore since; aogando; apa; apago; aparato dice; appointment on
  -2 appointment tuesday; aprieta; aqui si; arde; are chapped; are coming; are swollen; are we; arent; arm and; arm went; arreglar; as before; as rain
  -2 asfixiando; asking so; asleep in; at bingo; at church; at once; ate a; atorvastatin at; atragantando; atragante de; atraganto; atraganto con; atras
  -2 atropello un; avena; ayer estaba; ayer y; ayuda de; azucar y; azules; baby; back in; bad cant; badly; bailar; baja el; baje dos; balance; bandaid
  -2 barata; basta o; bathroom floor; be around; be in; be the; be with; bed and; bee sting; been thinking; behind my; being a; being kind; belly pain
  -2 below; belt; better every; better than; bg; bg :number:; bien no; bien todo; bien ya; birthday; bisnieta; bit me; bite; blanca; blanco; bleach
  -2 bleeding money; bleeding no; blood clots; blood everywhere; blood wont; blood work; blurry vision; boiling; boiling water; bone sticking; boot
  -2 bored; boredom; borracho; both of; brazo derecho; break; breastbone; breath away; breathing easy; breathing is; breathing real; brethe; bring
  -2 bring my; broke a; bs :number:; bueno pues; buenos dias; bumped; bunch; bunch of; burden; by; by friday; cabeza de; cabeza mas; cable; cae
  -2 cafe molido; cafe y; cai no; caida; calentura de; caliente; calle; calls from; calor me; camarones; cambian; cambiar de; came to; can my; can see
  -2 canas; cancelar el; cancele el; cancelled my; cancion; candy; canso; canso ni; cant brethe; cant catch; cant complain; cant hold; cant lift
  -2 cant sleep; cant speak; cara hinchada; cara y; card; cardiac; cardiac rehab; cardiologo; care if; carta de; catch; catheter; caught; cayo y; centro
  -2 cerca de; cero; chapopote; chapopote y; chapped; check is; chequeo; chess; chest of; chest xray; chevere todo; chicken; chili; chiquito; choir
  -2 ciega; cierra; cierran; cigarro; cita por; clammy; claritin; claro; claroquesi acepto; class for; clear; clinic; clinic moved; cloro por
  -2 closing up; coffee lol; cold and; comiendo; comin; coming from; commode; como :number:; como borracho; como chapopote; como los; como pido
  -2 comono si; complain; compression; compression socks; computer crashed; con; con coagulos; con comida; con dificultad; con dolor; con esa; con estas
  -2 con este; con que; con sal; con sangre; con sus; concentrator; confundi; confused suddenly; conoce a; conoce y; contenta y; contesta esta
  -2 contesta y; contesto; contrasena; coordina; copay; copia; copia de; copperhead; copy; coraje; corazon en; corazon gracias; corazon se; correo
  -2 corrijan; corte y; cosas sin; cost anything; coughed up; could kill; could this; counted; counted out; cover; cover the; cpr; crashed; cream; cree
  -2 cree que; cried; crushing; crying; cuajarones; cuando era; cuando lo; cuanto me; cuchillo; cuento; cuesta algo; cuidadora; culebra; curtain
  -2 cut his; cut on; cutting; da algo; da un; da vueltas; daban; dad; dad isnt; daddy; dan ganas; dan mas; dan mis; dancing; dark; datos a
  -2 daughter first; daughter she; day and; de abajo; de anoche; de ayer; de caidas; de carne; de comer; de dia; de fentanilo; de fiebre; de humo
  -2 de insulina; de joven; de la; de llorar; de llover; de manzanilla; de mis; de muerte; de nina; de pan; de prevencion; de pura; de ratas; de salud
  -2 de tos; de verdad; dead battery; dead tired; debo comer; decide; deja el; dejo el; del :number:; del agua; del azucar; del cuerpo; del dentista
  -2 del expediente; del lado; del lunes; del medicaid; del pecho; del puente; del susto; delivery; demasiada; demasiada insulina; demasiadas
  -2 demasiadas pastillas; den; derecha; derrames; desayune; descargas; descargas seguidas; desfibrilador; desmayaba cuando; desmaye en; desmayo mi
  -2 desmayo y; desorientado; despacito; desperte ahogandome; desperto; despues del; dia de; dia es; diabetica; diabetico; diabeticos; diarrea; dice lo
  -2 dicen que; diciembre; diciendo; did my; did that; did the; did they; didnt get; died of; died so; dinner; dio mi; dios quiere; disnea; disparates
  -2 dizzy and; dizzy since; do with; do yall; dobles; doctor says; doctor wants; does doctor; doin; doing just; dolor ni; dolor no; dolor que; dolores
  -2 domingo; donde compro; dont laugh; dont worry; dormi como; dormir ya; dorothy; dos dias; double and; down the; down there; drank drain; drank some
  -2 draw; drawers; drooling; droop; droopy; dropped my; drops; drowning; dry and; dry skin; duelen las; dulce; dura; dura como; ears; eat grapefruit
  -2 echando; edad; efecto; effect; effect of; eggs; ejercicios; ekg; el agua; el ataque; el bano; el cafe; el cardiologo; el centro; el cigarro
  -2 el cloro; el conocimiento; el cuello; el desfibrilador; el domingo; el estomago; el fin; el formulario; el grupo; el hilo; el machete; el medicare
  -2 el nuevo; el ojo; el oximetro; el parche; el pastillero; el patio; el peor; el polen; el precio; el pulso; el suelo; el veneno; elephant; embolia
  -2 emergencia ya; emergencias de; en adelante; en diciembre; en hacerme; en las; en matarme; en noviembre; en orden; en papeles; en que; en vez; encia
  -2 encias; encontramos; encontre; end i; ends; enfermera de; entero de; entiendo lo; entra el; entrance; envenene; epi; epi pen; equivocacion; era el
  -2 eran; error la; es enfermera; es eso; es para; es y; esa de; esa medicina; escaleras; escalofrios; escribi; escupo; eso bien; eso cuanto
  -2 eso cuesta; espanol; esperese; esposa esta; esposa no; esposa tiene; espuma rosada; esquina; esta ahogando; esta como; esta confundida
  -2 esta confundido; esta de; esta inconsciente; esta manana; esta matando; esta poniendo; esta respirando; esta semana; esta soledad; esta vida
  -2 estan los; estar muerta; estar muerto; este calor; esto es; esto no; estoy ahogando; estoy asfixiando; estoy deacuerdo; estoy muerta; estoy muy
  -2 estoy pensando; estoy que; estoy vomitando; estrenimiento; ever had; ever stop; everybody; everything; everything is; everythings; everythings fine
  -2 expediente y; exploto; extrano; eyes; eyes rolled; face feels; face looks; fading; fainted and; fainted at; fasting; fat; favor mi; fecha
  -2 feel good; feel great; feel my; feel off; feeling like; feels; feet are; fell down; fell for; fell off; fentanilo; few; fiebre y; finally quit
  -2 fine no; fines; fines de; finish; fino; firmar; fix it; flema; florida saturday; foam; fork; formulario; frasco entero; frase; fria y; fridge
  -2 from a; fuerte que; fui al; full of; gained; garden; gas y; gases; gente; get another; get any; get more; get the; gibberish; girls; glass
  -2 glass of; glucometro dice; glucose meter; go ahead; goes out; going down; golpe de; good morning; good no; good this; got it; got this; gotas
  -2 grandkids are; grandson; grandson is; grapefruit with; grave; grease; ground; group; gud; gum; gums; gun out; gurgling; gushing; guys; guys are
  -2 ha dado; ha ha; habla enredado; hablamos; hablan; hablo de; hace como; hace dano; hace nada; hace un; hago si; hair; half a; half to; hallucinating
  -2 hallway; han dado; handicap placard; handles the; hands are; hanging; happens if; happy; hard and; harold; has been; has shocked; has to; hasnt
  -2 hasta el; hasta manana; have any; have chest; have headaches; have it; having any; having chest; hay otra; hay transporte; hay una; he collapsed
  -2 he had; he has; he keeps; he podido; head and; headache and; headache i; headache of; headache worst; headaches; headaches and; healthy diet
  -2 heart for; heart goes; heartburn after; hearts; help i; help please; helps; her no; here tomorrow; hereda; herida; hermano; herself; hiccups
  -2 hice mis; hija primero; hija que; hijo que; hilo; hilo dental; hincho; his head; his leg; historial; hit by; hit the; hizo; holding; holidays
  -2 hondo; hora como; hora y; horas; horrible; hospitalizada; how are; how would; hoy no; hubby; huele; huele a; hueso; huh; humo; hurts and; husband
  -2 husband frank; husband had; husbands; i almost; i ate; i bring; i broke; i call; i couldnt; i cried; i drank; i eat; i found; i move; i put
  -2 i remove; i reschedule; i stopped; i suppose; i swallowed; i thought; i used; i vomited; i woke; i wrote; ibuprofen; icd; ida; idea; if it; if my
  -2 if you; ill have; in front; in half; in her; in stool; incision; incoherencias; indigestion; influenza; information; inr; insoportable
  -2 insulina por; inyeccion; inyecte; ir al; irme con; is about; is an; is bleeding; is breathing; is choking; is confused; is doing; is drooping
  -2 is empty; is for; is full; is hard; is numb; is off; is ok; is peeling; is pumping; is red; is slurred; is too; is turning; is very; is well
  -2 isnt making; isnt waking; it depends; it feels; it free; it keeps; it or; it rains; its :number:; its an; its free; its hard; its my; its not
  -2 jabon; jaja que; jalo; jalo aire; jardin; jerking; jesus; joven me; juego; jugo; just a; just cant; keeps dying; kids would; killer; killing it
  -2 kind of; kitchen floor; knee is; knees are; knock on; knocked; know about; know what; la alarma; la artritis; la aspirina; la barriga; la bateria
  -2 la calle; la carta; la cocina; la comida; la cuenta; la doctora; la encia; la esquina; la fistula; la gripe; la herida; la influenza; la inyeccion
  -2 la limpieza; la loteria; la luz; la muela; la noche; la panza; la piel; la pistola; la placa; la pompa; la prostata; la prueba; la puerta
  -2 la receta; la tarjeta; la tos; lab results; label; label says; labios y; laboratorios; ladder; lado derecho; lap; large; las diez; las encias
  -2 las escaleras; las medias; las rodillas; las tirillas; las venas; last ten; laughed so; law is; laying; le dan; le di; le entiendo; le esta
  -2 le pongo; le sale; leave for; leaves; left eye; lengua y; let; levantar del; levantarme; leve; lift; light; like its; like somebody; like tar
  -2 limpia; limpieza; list the; listed; little constipated; little upset; living like; llaman; llame a; llameme; llamen al; llegar; llegar a; llegaron
  -2 llegaron las; llego una; lleno; llevar; llorar; lluvia; lo encontramos; lo puedo; loaded; logro; logro despertar; look after; los brazos; los dedos
  -2 los del; los fines; los miercoles; los muertos; los oidos; los papeles; los pulmones; los texts; los zapatos; losartan; lost consciousness
  -2 lost vision; lot of; loteria; lotion; lots; love you; low salt; lungs; machete; mail me; making any; making sense; malo; mam; mama se; mamita
  -2 manana le; manana por; manda; manden los; mandenme el; mando la; manejar; mano no; many a; many pills; manzanilla; marca hi; mareo con; margaret
  -2 mas barata; mas cerca; mas de; mas fuerte; mata la; matar a; maybe later; me acabaron; me aprieta; me arde; me atropello; me cae; me canso
  -2 me confundi; me den; me envenene; me hago; me half; me han; me hincho; me hizo; me honey; me inyecte; me late; me llaman; me llame; me manda
  -2 me molesta; me muriera; me olvida; me pare; me paro; me pase; me perdio; me piden; me quebre; me quedo; me quita; me quitan; me recomiendan
  -2 me resbale; me rompio; me sangra; me think; me today; me traba; me trague; me trajeron; me understand; media cara; media hora; media taza
  -2 medias de; medicare cover; medicare paga; medicina nueva; medicine refill; medidor; mejor con; mejor sin; mensajes estoy; mensajes son; mes me
  -2 mi apa; mi azucar; mi brazo; mi hermano; mi insulina; mi nina; mi pastilla; mi radiografia; mi vecina; mi vecino; mi yerno; middlin; miedo
  -2 miercoles; miralax; mis dos; mis ejercicios; mis piernas; mismo de; mole; molesta; molido; mom cant; mom doesnt; mom isnt; money; more chest
  -2 mosquitos; mouth is; move my; mover el; mri; much better; mucha insulina; mucho de; muere; muriera; muy mal; muy rapido; my ankles; my aspirin
  -2 my bottom; my breastbone; my defibrillator; my dialysis; my diet; my dog; my ears; my family; my file; my foot; my hands; my hearing; my husbands
  -2 my insurance; my lap; my late; my lisinopril; my meter; my numbers; my pain; my prescription; my sleeping; my stitches; my thinner; my thursday
  -2 my tongue; my tooth; my tv; my water; my whole; nada gracias; nada que; nail; nap; nariz no; nausea; navidad; nearly gave; necesita
  -2 necesito cambiar; necesito cancelar; neck hurts; need the; needles; negro y; neosporin; new cuff; new medicine; new one; new pill; new shoes
  -2 new walker; next visit; ni agua; ni caidas; ni donde; ni fiebre; ni quien; ni una; nieto se; nieto y; nietos me; ninguna mareos; ninguna molestia
  -2 nino me; nitido; no alcanzo; no caidas; no camino; no conoce; no contesta; no coordina; no debo; no deje; no dejo; no dice; no dizziness; no dolor
  -2 no dormi; no emergency; no encuentro; no era; no esperese; no falta; no feeling; no jalo; no logro; no nothing; no numbness; no paro; no pienso
  -2 no pude; no pulse; no reason; no relief; no son; no soporto; no thoughts; no vuelve; no work; no yes; nobody would; noche me; nomas los; none since
  -2 nonstop; nose bled; nose wont; nosebleed wont; not bleeding; not breathing; not enough; not making; not right; not wake; nothing wrong; noviembre
  -2 now my; numb and; numb from; number is; numbness; numbness no; numero llamo; numero y; nunca he; nunca lo; nurse; nurse to; o de; o no; oak
  -2 oatmeal; of atorvastatin; of boredom; of drawers; of every; of gold; of hurting; of living; of oxygen; of wine; off :number:; off at; off from
  -2 off if; oidos; ojala; ojo de; ojo derecho; ojo izquierdo; ok but; ok for; ok here; ok ill; ok who; olla; olla de; olvida; olvida la; on :number:
  -2 on all; on coumadin; on eliquis; on friday; on like; on warfarin; on wood; on xarelto; one eye; one is; only; open and; opresion; or do; or just
  -2 or take; or will; orden; oreja; oreja que; orina; orino; ortiz; otherwise fine; otro dia; out right; out wrong; over in; over there; overdosed on
  -2 own house; own name; ox :number:; oxigeno en; oximetro marca; oxycodone; pacemaker check; pain is; pain pills; pain since; pain today; palabra; pan
  -2 pan dulce; pane; panza; papa murio; papa se; papelito; papers; papi; para cuando; para dormir; para mi; para mis; para nada; parada de; paramedic
  -2 paramedics; parar desde; parche; parches de; parked; parque; partido; partido estuvo; pasada; pasar; pase; pase de; passed from; pastilla de
  -2 pastilla del; pastillas en; peachy; pecho desde; pecho ni; pedazo; pedazo de; peeling off; pelicula de; pelo; pensamientos; pensando en; peor dolor
  -2 percent; perdone; perdonenme; perfecto; perhaps; pero estoy; perro; pharmacy is; pharmacy says; phone died; phone instead; phone is; phone keeps
  -2 pica la; picada; picada de; picadura; picture; piece; piece of; piel; pila; pill i; pills and; pills tonight; placa; placa de; placard; planning to
  -2 please can; please fix; please refill; please tell; podemos; podido; point in; polen; pompa; poniendo; popo negro; por; por abajo; por correo
  -2 por el; por equivocacion; por las; porque el; potassium; pound; pounds; pouring; power; pray; precio; precio de; prefer not; prefiero morirme
  -2 pregunteme; prescription; prescriptions; pressure :number:; pressure cuff; prevencion; prevencion de; prevention; program but; program is; prostata
  -2 proxima; prune; prune juice; puede respirar; puede ser; puede tomar; pueden cambiar; pueden llamar; pueden volver; puedo agarrar; puedo despertar
  -2 puedo hablar; puedo salir; puente; puerta; pues quien; pulling; pulmones; pumping out; puro; purple; pus; puse demasiada; puse mucha; put that
  -2 put the; que asi; que cancelar; que como; que dia; que doctor; que ella; que murio; que numero; que programa; que quiere; que rico; que sabe
  -2 que seguir; que significa; que soy; quebre; quebre la; quedo sin; queme la; quemo; questions; quien escribe; quien llamo; quienes son; quiere decir
  -2 quiere la; quiere los; quiero hacerme; quiero llegar; quiero quitarme; quisiera estar; quisiera saber; quit :number:; quit and; quit bleeding
  -2 quite well; quito el; radiografia; radiografia de; raining; raining here; rains; rash; ratas; rattlesnake; reaccion alergica; ready; receta de
  -2 recoja; recomienda; recomiendan; recto; rectum; refill for; refill on; refilled; rehab; relief; repente deje; resbale; resend; respira bien
  -2 respira como; respiro bien; respiro muy; respond; resuello; resultados de; ribs; right arm; right as; right hand; rite; rolled; rolled back
  -2 rompio el; ronca; round; ruido; sabado; saber de; sacar de; sacaron sangre; sad; safe; said so; sala; salio el; salio en; salio la; salir a
  -2 salt is; salud; same old; sangre bastante; sangre con; sangre en; sangre roja; sano; saturacion :number:; saturacion de; save; saved; saved up
  -2 says dont; says lo; scale; scam; scams; scan; se acuerda; se ahoga; se atraganto; se hereda; se mueve; se siente; se trago; se trata; seca; see you
  -2 seeing double; seeing things; seguidas; seguidos; seis; seizure medicine; seizures not; sell; sell my; semana pasada; send a; send it
  -2 send somebody; send someone; senior; senora dice; sense; ser; severe headache; shake; shaky; shallow; sharp; she handles; she says; shed
  -2 shingles shot; shins; shoes are; shots; shower or; si despues; si digo; si dios; si el; si mi; si se; si y; sick to; side effect; siente; siento el
  -2 siento mal; siento mejor; siento muy; significa; sigo; sigo con; silla; sin aliento; sin caidas; sin sentido; since breakfast; since i; since we
  -2 sirve la; sister in; sitting here; size of; skin on; sleep and; sleeping pills; slept like; slice; slice of; slid; smell; smile; smoking in
  -2 smoking last; snake; snow; so but; socks; sodium; soledad; soporto; sore from; sorpresa; sounds; soy diabetica; speaking; spinning; spit; spitting
  -2 spitting up; spo2 :number:; squirting; st; stabbed; stand up; staring; starts; statin; sticking out; stiff neck; sting; stomach is; stop asking
  -2 stop at; stop being; stopped breathing; street; stress; stress test; strok; stroke i; stroke of; strong; struggling for; stubbed; stubbed my
  -2 stuck in; subi; suddenly cant; suficientes; suicidio; supongo; supper; support group; suppose; sure yet; swallowed a; sweat; sweaty; sweetheart
  -2 swelled up; swelling in; swelling no; swelling up; take humana; talking but; tambien; tan fuerte; tanques; tanques de; tanto anuncio; tanto el
  -2 tarjeta; tarry; te de; tele; temblando y; temperatura; temperatura :number:; ten minutes; tengo media; tengo tos; termine el; termine la
  -2 terrible headache; tetanus; texts are; texts on; texts to; that arent; that go; that new; that was; that wont; the aide; the antibiotic
  -2 the bleeding; the bottle; the bottom; the church; the commode; the doc; the dose; the fridge; the garden; the grandkids; the ground; the holidays
  -2 the itching; the label; the letters; the mail; the night; the one; the oxygen; the pharmacy; the pistol; the portal; the rectum; the ride; the same
  -2 the saw; the seizures; the shingles; the sleeping; the stairs; the store; the thyroid; the toilet; the visit; the week; the yard; them all; then i
  -2 these new; they cancel; they put; they said; thick; think it; think on; this new; this no; this time; this weather; those things; though
  -2 three times; thumb; thurs; thursday and; thursday appointment; thyroid; tienda; tiene :number:; tiene caso; tiene pulso; tiene tos; tiene un; tiesa
  -2 til :number:; times; times in; tingling; tirada en; tirarme; tirarme del; tired from; tired today; tirillas; to bien; to check; to church; to fast
  -2 to lunch; to middlin; to normal; to people; to see; to shoot; to swallow; to talk; to use; to walgreens; to watch; to what; toca el; toda la
  -2 today and; today doing; today thank; todo corazon; todo en; todo esta; todo y; toenail; toes; tomato; tome algo; tome cloro; tome el; tome la
  -2 tome mis; tome todo; tomo anticoagulante; tomo el; tomo eliquis; tomo veneno; tomo warfarina; tongue is; too low; took a; took me; took the
  -2 top number; torcida; torcio; tose; toser; tosi sangre; traba; traba la; traffic; trague; train; trajeron; trajeron los; transporte para; trata
  -2 tree; trouble speaking; tub; tuesday do; turned out; tuve un; tuve una; tuvo un; twice today; two days; two of; un carro; un papel; un pedazo
  -2 un rato; un vaso; una culebra; una embolia; una fatiga; una pastilla; una pelicula; una pregunta; una vibora; unbearable; unconscious please
  -2 under the; understand what; unero; up :number:; up at; up from; up in; upset from; ustedes dan; ustedes o; va de; vacuna del; vacunas; vamos; van
  -2 vaso de; vecina; vecina dona; venas; veo nada; verde; vez de; vida me; video; viejo mio; viendo la; vino; vision in; visit on; visiting; visits
  -2 vitamin; vitamina; vivita; vivita y; vivo en; vomita; vomitando sin; vomite sangre; vomited blood; vomiting and; vomito sangre; voy al; voy con
  -2 vueltas; vuelto; vuelto a; vuelve; walk straight; walmart; was dead; was gone; was her; was out; wasps; watch for; watched; watched a; we both
  -2 we have; we talking; weather; week instead; week is; weekend; weekends; weigh; weighed; well here; went black; went numb; went to; wet; what do
  -2 what does; what number; what program; what this; whatsoever; wheelchair; wheelchair and; when can; when it; who are; who do; who i; why does; why i
  -2 will i; will my; will send; will think; wine; winter; with me; without my; without pulling; woken; wonderful; wont come; wont go; wont move
  -2 wont respond; wood; words are; words come; words out; worry; worth living; would die; would do; wreck; wrists; wrote the; x3; y anda; y el; y los
  -2 y mareado; y pongan; y siento; y sin; y tengo; ya casi; ya escribi; ya estan; yard; yep countmein; yerno; yes and; yes mam; yes who; yes youmaytext
  -2 yo bien; yo creo; you dear; you email; you give; you guys; you like; you listed; you nurse; you nurses; you or; you refill; you said; you scared
  -2 you stop; your building; your end; your office
  -3 :number: me; :number: mejor; :number: min; :number: on; :sos: please; a :number:; a caminar; a desmayar; a minute; a morir; a ok; a pensar
  -3 a refill; a1c; abeja; absolutely; aburrimiento; accept; accidente de; acido; acostarme; again next; agarrar; aguanto mas; ahora no; ahorcando; aint
  -3 air please; aire ni; al bano; alergia; algun; aliento; alive and; all night; allowed; alto el; am choking; am dizzy; am so; ambulancia ya
  -3 and confused; and her; and his; and hit; and is; and kicking; and she; ankle; anoche estuvo; answer for; antibiotic; aparato de; appointment please
  -3 appointment with; apunteme; apurense; are blue; are these; arent there; artritis; as always; asfixio; ask me; aspirina; at noon; at walgreens
  -3 ataques epilepticos; atragante; atropello; automatic; aviso; awake; awful; ayuda para; ayuda ya; azucar baja; back on; bad i; baja de; baja la
  -3 baje; bandage off; bascula; bateria; bee; been saving; before surgery; bien por; bill from; black like; bleed; bleeding wont; bless your; blood is
  -3 blood test; blood this; blurry; body; both arms; both have; bottle of; box; brand; brazo izquierdo; broken; bruise; bs; burning; by thursday
  -3 by with; cabeza y; call ambulance; call somebody; call you; cama; cambie; cambie de; came on; camina; can the; cancel my; cancelaron; cancele mi
  -3 cancelled; cancer; cant breath; cant feel; cant stand; cant swallow; cant wake; car accident; cartas; cayo de; cayo el; cerca; change my
  -3 changed the; chest feels; cholesterol pill; chueca; cintura; clarito; clean; cleaning; cloro pensando; coagulos; cocina; cold turkey; coldsweat
  -3 coleando; comezon; comio; como cafe; como se; como siempre; comono; compania estoy; company i; con agua; con ellos; con mis; con una; confused and
  -3 congusto; congusto acepto; conocimiento; consciousness; contento; control number; convulsiones por; copd; corazon me; cost me; coughed; crack
  -3 crooked; cuando es; cuello; cuesta respirar; cvs; da; dads; dando un; day off; de abeja; de aburrimiento; de agua; de cafe; de carro; de esos
  -3 de espalda; de ganas; de hambre; de infarto; de manana; de matarme; de nacimiento; de oxigeno; de presion; de risa; de salir; de sueno; de tomar
  -3 de vivir; dead and; dead i; decided to; defibrillator; deje le; deje los; dejeme pensarlo; del bano; del suelo; desayuno; desde hace; desmayado ni
  -3 despertar a; despertar manana; dias no; dicen; dificultad; diganle a; dijo; dio una; direccion; do i; doble y; doctor said; doctor shah; doctora
  -3 does that; doesnt know; doing ok; domino; dont give; dont have; dont understand; dormirme; dos brazos; dose; dosis de; down my; drank the; drunk
  -3 duda; duele la; duele mucho; el antibiotico; el carro; el dedo; el dolor; el examen; el frio; el glucometro; el lado; el martes; el papel; el perro
  -3 el pie; el transporte; el viejo; ellos; elm; emergency room; empezo; en casa; en mayo; ending it; enough of; entendi; entero; entra aire; era agua
  -3 era para; es esto; es normal; es un; escalera; ese mensaje; eso el; esos sintomas; esposo se; esta ahorcando; esta hablando; este ano; este dolor
  -3 estos zapatos; estoy muriendo; estuvo de; every two; everything i; excelente; exercise; explica; fainted getting; fainted in; fainted this
  -3 fainted twice; fair to; fallen; falling; far; farmacia me; fatiga; feel faint; feeling better; fell asleep; fell out; fever and; fever no; finally
  -3 fine thank; fire; for an; for being; for checking; for him; forgot; forward; four; four times; frasco de; fria; frijoles; from gardening; from last
  -3 front of; fue de; fue la; fuerte de; funciona; game; garage; gardening; garganta hinchada; gave you; get air; get to; give me; go be; going off
  -3 going out; gold; golpe; good here; gray; gripe; grupo de; hablando; hace :number:; hace rato; had enough; had the; hago con; handicap; happens
  -3 hard i; have pain; have said; having trouble; hay otro; he isnt; head on; hearing aid; heart doctor; heart healthy; heart is; heat is; heavy
  -3 help now; help what; himself; hip; hirviendo; history; hit head; hives all; hose; hour ago; how; how am; how long; hoy amaneci; hoy lo; hoy me
  -3 hurting myself; husband has; i about; i allowed; i burned; i cut; i decline; i know; i leave; i lost; i ran; i say; i stand; in love; insulin and
  -3 interesa el; irme; is all; is good; is having; is not; is on; is sore; is swelling; is texting; is unconscious; is unresponsive; is why; isnt worth
  -3 it over; itches; itching; itchy; job; join; jump; jump off; just asking; just now; keep the; kicking; knee surgery; knife; know me; know where
  -3 la cadera; la cama; la dosis; la escalera; la guagua; la insulina; la nevera; la novela; la operacion; la vecina; labs; las cartas; las manos
  -3 laugh; laughing; le; le encuentro; le entro; leave it; leave the; leg is; leg with; lentes nuevos; letra; life and; life isnt; limp; lined
  -3 lined up; lips look; live anymore; live like; llame al; llamen ambulancia; llamo; llega el; llover; lo demas; lo firme; lo hago; long; longer dizzy
  -3 los analisis; los demas; los frijoles; los mios; los paramedicos; los puntos; los que; lost my; love with; luck; luego; luz; mailbox; mama dice
  -3 mama esta; man; mandan los; manden ayuda; manejando; manejo; many of; marca :number:; mareado; mareos ni; mas tiritas; matan; mayo; me asfixio
  -3 me atragante; me back; me baja; me dejo; me dice; me dieron; me durmio; me explica; me fue; me gustan; me llama; me matan; me mato; me mordio
  -3 me murio; me my; me pegue; me pico; me pongo; me sali; me sirven; me tomorrow; medias; medicaid; medicare pay; medicinas; mejor me; meter says
  -3 metoprolol; mi anticoagulante; mi casa; mi compadre; mi corazon; mi examen; mi me; mild; mios; mis medicinas; mis resultados; missed; molestar pero
  -3 momento; momma; monitor; mordio una; more since; mosquito; much insulin; muchas pastillas; mucho con; mucho el; muela; muerte; muerto de; muertos
  -3 mueve; murio el; my breathing; my check; my cholesterol; my coffee; my glasses; my grandson; my inhaler; my jaw; my knee; my knees; my lips
  -3 my mouth; my neck; my nurse; my pacemaker; my pill; my right; my toe; my visit; nacimiento; nearly; necesito mi; necesito una; need help; need to
  -3 needs a; negro como; nevera; newsletter; next month; ni desmayado; ni dolor; ni ninguna; ni respirar; ninguna dolor; ninguno de; nitroglicerina
  -3 nitroglycerin; no agarro; no blood; no contesto; no cough; no entendi; no hay; no point; no prende; no problem; no sangra; no seizures; no short
  -3 no sube; no suicidal; no yo; non; noon; not; not having; not out; not suicidal; not yet; nothing to; nuevos; number :number:; number for; numbers
  -3 numero de; o tengo; o2 :number:; of bed; off and; off dead; off his; ok thanks; ok with; on floor; on in; on sunday; on thinners; once a; one day
  -3 one would; ones; operacion; or anything; orinar; otra cosa; otra semana; otro lado; out shooting; over :number:; over and; oximeter; oximetro
  -3 oxygen :number:; ozempic; palpitations; papa esta; paper cut; para respirar; parar la; pararme; parches; parte; party; passed i; pastilla nueva
  -3 patio; pecho que; peeling; pego; pelicula; pen; penicillin; pensando que; pensar; pensarlo; perdi el; perdi la; perdio el; pero bien; pero de
  -3 pero los; pero mi; peso :number:; physical; physical therapy; pico; piden; piernas no; pills lined; pistola; planning; plavix; please come
  -3 please somebody; podiatra; poison control; police; pollen; popo; por aca; porch; pounding; pregunta si; prende; presion :number:; pressure pill
  -3 problem; problema; pude; puede poner; pueden poner; pulled; pulse ox; pumping; puntos; pura; que crema; que dar; que estoy; que lo; que nunca
  -3 que otra; que pagar; que siempre; que tengo; que venga; queda; quien habla; quien hablo; quienes; quieren; quiero matarme; quiero molestar; quit i
  -3 quitan; quito la; reaction; reading; rechazo con; recipe; referral; remember; report; reschedule; resecos; respirar ayuda; responde mi
  -3 resultados del; results please; rico; ride for; risa con; rompio; rosada; runny; runny nose; runs out; ruthie; s; sabe donde; sabe ni; sabe quien
  -3 saber quien; saber si; sale sangre; salir sangre; sangra la; sangrado que; sangre de; sangro mucho; sat; sat :number:; saving; saving up; saying
  -3 says i; se como; se puso; se que; se quedo; see out; semana atienden; send help; shah; she isnt; she wont; shingles; shooting pool; should get
  -3 show; shrimp; si o; side of; siento de; siento las; signs; sigue; sin dolor; sin mi; sin parar; sin problemas; sin que; since last; since monday
  -3 since they; since this; since yesterday; sink; sirve; sister; size; skin is; sleep study; sleepy; slipped; slurring; small; smoke; smoking :number:
  -3 so many; soak; soak it; soaked; sobredosis; somebody call; somebody i; somebody please; son first; soy yo; speak; speech is; spo2; spot; squeezing
  -3 stitches when; stools; stop checking; stop eating; stop here; stop in; stop stop; straight; strips can; struggling; stung by; sudando; sudor
  -3 suerte; sugar was; support; surtan; susto; swelled; symptoms; take all; take them; takes; taking the; talk to; tank; tantito; tar; taza
  -3 tengo dolor; tengo las; tengo nada; tengo para; tengo una; terrible; text later; texting here; texts dont; texts in; texts just; that; the bathroom
  -3 the day; the dog; the drain; the emergency; the er; the flu; the garage; the gun; the house; the knee; the lab; the left; the mailbox; the party
  -3 the patch; the porch; the rain; the sink; the table; the truck; these bills; thinking it; this afternoon; this am; thoughts of; throat is; tiene la
  -3 tieso; tightness; tirada; tiritas de; tiro; tmrw; to; to answer; to breathe; to do; to faint; to hurt; to join; to report; to that; toast
  -3 todo normal; told her; tome muchas; tomo cloro; tomo coumadin; tooth; top; tosi; tosiendo; tosiendo sangre; toso; towels; tragar; trago; tums
  -3 turkey; turning blue; un lado; un poquito; un tiro; una carta; una convulsion; unas; understand how; unos; up a; used to; uso; va a; vaso; veces y
  -3 veneno de; venga alguien; ver; viaje el; vieja; viendo; vienen los; visita; vive aqui; voice text; vomit; vomitando sangre; waking; waking up
  -3 was asking; watch; week thank; well today; what am; what are; what happens; when do; where i; which one; who sent; whole bottle; will it; will text
  -3 wish i; word; words to; wore; wore me; worst headache; wound; wrist; xray; y bien; y coleando; y do; y eso; y habla; y nada; ya respiro; ya salio
  -3 ye; yeah right; year; yellow; yes or; yes signmeup; yesterday i; you be; you call; you cancel; you know; you mail; you need; your message
  -3 zapatos me
  -4 :number: am; :number: minutes; :number: minutos; :number: no; :number: now; :number: pm; :number: por; :number: times; :number: ya; a; a alguien
  -4 a colgar; a fin; a mis; a stop; about my; accident; accidente; ache; across my; after every; afternoon; ahogando; ahogo en; ahorita no; al dia
  -4 al doctor; alguien me; allergy; allergy list; almost; amor yo; analisis; and belly; and feel; and go; and how; and send; and vomiting; antes me
  -4 antibiotico; anybody; anymore i; appointment for; are in; arm is; aspirin before; atorvastatin; auxilio; ayude; ayunas; azul; back and; barriga
  -4 beans; before the; bien gracias; bleeding and; blood in; bottom; bridge; buena; burned my; bus dont; but my; by a; cadera; caigo; cambiar mi
  -4 came out; camine; camino; cansancio; cant be; cant move; cant walk; cara dormida; carne; caso; chair; chest hurts; chevere; chills; cirugia
  -4 cirugia de; cita de; cobro; coffee grounds; colgar; come to; como funciona; company; compre; compre la; compro; confundida y; confusion
  -4 constipated; cuantas; cuanto mandan; cuff; cup; cut; d; de caminar; de cansancio; de ella; de espera; de estomago; de lado; de nino; de pastillas
  -4 de respirar; de siempre; de ver; de vomitar; death of; death with; debil; debo; dedos; dejeme preguntarle; del jueves; del plan; denies; dentista
  -4 depends how; derepente; desde anoche; desde ayer; desde la; desmayar; desperte; despierta mi; diabetic; dialisis; diet sheet; digo; digo que
  -4 dizziness; doctor; does my; doesnt recognize; doing great; dolor en; donde esta; donde me; dont ever; dont say; dormido; dosis; drink; drive
  -4 drooping; duelen; durmio; early; easy; echo; el colesterol; el otro; el oxigeno; el piso; empty; en ayunas; en ingles; end to; enough air; enredado
  -4 entra; entro; epilepticos yo; epipen; es emergencia; eso lo; espera; espuma; esta bien; esta dando; estaba; estafa; estamos; estan matando
  -4 estoy en; estoy mareada; estuve; everywhere; face is; fair; falls no; feliz; felt; feo; fever :number:; fistula; fix; for asking; for tomorrow
  -4 front; fue el; funny; gasping for; get a; getting enough; glasses; glucometro; glucosa :number:; glucose :number:; good day; got a; got my
  -4 grandkids; grounds; guagua; guess so; gym; habia; hace anos; had any; had one; haga; hago; handles; hands; hard to; have decline; have plenty
  -4 he tenido; he wont; healthy; her head; hi; hinchados; hit my; hmm; hon; hours; how to; hoy bien; hoy estoy; husband is; i answer; i been; i could
  -4 i end; i ever; i get; i might; i should; i supposed; i text; ice; ill think; in a; ingles; inhalador no; inscribame; insulina de; insurance; is it
  -4 is killing; is that; isfine send; isnt breathing; isnt responding; jugando; just fine; just want; keep; keep fainting; keep my; kill; la bendiga
  -4 la cirugia; la clase; la dialisis; la espalda; la penicilina; la rodilla; la sangre; la semana; labios morados; lado izquierdo; last year; laughed
  -4 le haga; le mando; le pregunto; left arm; let me; like coffee; lleva; lo de; looks like; luego le; magazine; making; mandan otra; mandeme la
  -4 mandenmelos; mandenmelos a; manos; many; marido; marido no; martes por; mas quiero; matas; mato; me a; me ayuda; me ayude; me caigo; me duelen
  -4 me hice; me pica; me quede; me responde; me responden; me sacaron; me salen; me salio; membership; mensajes en; mensajes que; mensajes y
  -4 meter reads; mi; mi expediente; mi marido; mi sobrina; mi viejo; mis pastillas; monoxide alarm; mordio; more swelling; mornin; movie; much
  -4 much does; muchacha que; muchacho; murder; muy fuerte; my allergy; my blood; my day; my feet; my finger; my lab; my legs; my medicines; my neighbor
  -4 my nose; my old; my oxygen; my speech; my stomach; my throat; n; necesito ayuda; needs; never had; next time; ni nada; nino; no deja; no despertar
  -4 no end; no que; none; not allergic; not dizzy; not getting; not now; novela; nunca me; of :number:; of blood; of her; of his; of test; of those
  -4 off my; on one; one since; or no; out and; out at; out the; overdose; ox; papa no; papel; para la; parada; paren que; paro de; pasa; pastel
  -4 pastillas para; pastillero; patch; pegue; penicilina; penicilina de; perdio; pero me; phone calls; phone up; pica; pills to; plan dental
  -4 please keep; poco de; pongo; pool; por mas; por mi; por telefono; portal; pregunta; pregunto a; pretty good; problemas; pueden dar; puedo comer
  -4 puedo mover; puedo tomar; pulse :number:; puse insulina; puso; que alguien; que dice; quien soy; quiero los; quit sugar; rain here; raro; rather be
  -4 reaccion; reads; reads hi; real; real bad; really; reason; recognize me; red blood; refill my; remind; remind me; repente no; reply; respiracion
  -4 respirando; responden; ride van; ring; rodilla; ronchas; sabe de; salga; salga de; sangre por; saturday; saw; says :number:; says hi; scared me
  -4 se usa; seguro cubre; seizure wont; send an; send my; senora no; sentado; severe; shocked me; shoulder; si le; si manana; si senor; si soy
  -4 signmeup for; simon si; sirven; slow; slurred; so hard; sobrina; soda; something; son in; stairs; sticking; stomach pain; stop after; stop its
  -4 stop moved; stop on; stop worrying; stop ya; store; stung; sube; sudorfrio; sugar is; suicidal thoughts; supposed; supposed to; table; tal; talla
  -4 tearing; temperature :number:; tengo el; tenido; texts stop; thank the; thank you; that the; the address; the automatic; the bandage; the bed
  -4 the bridge; the death; the form; the heart; the kitchen; the office; the old; the other; the pill; the shower; the thinner; the whole; think about
  -4 think i; thinking of; thinks i; this heat; this medicine; this mornin; thought it; throat closing; tiene fiebre; tiene los; til; time is; tiras
  -4 to come; to send; to sleep; to wake; toca la; todo el; toilet; toma; tome todas; tomorrow instead; took :number:; tres; truck; turning; tv
  -4 two words; un ataque; un dia; una emergencia; una hora; under; understand; uno basta; va; vacuna de; ve cosas; vecino; vemos; venga; veo doble
  -4 vez en; vi; vibora; viejo; vomitar; vomiting blood; voy de; wait; wake; walked; walking; wants; wants to; warfarin; warfarina; was in; watching
  -4 weight; when is; white; whos; wife is; with a; with that; worrying about; worse; worth; would have; would i; would kill; wrote; y no; y tomo; y ya
  -4 ya compre; ya me; ya se; ya termine; yes if; yes this; yesterday my; yo que; you all; you going; you make; you never
  -5 :laugh:; :number: and; :number: dias; a day; a lot; a ride; abajo; about me; abre los; aca; acuerdo; after the; agarro; alergias; alguien ayudeme
  -5 alright; am good; amaneci; ambulance please; an hour; anyway; around; asking for; aspirin; at your; ataque de; atienden; back; bandage; bathroom
  -5 behind; bien hoy; bigger; billing; bingo; bled; bone; brazos; bright red; broke my; cai de; cai y; caido ni; call me; called; calls; cant talk
  -5 carbon; carbon monoxide; cause; change the; checking; checking on; choked; choking on; cholesterol; cleaner; clots; comida; coming out; como un
  -5 compresion; con quien; confundido; corazon de; couldnt; crema; cual es; cuales son; cuerpo; dado; dando; dano; day i; de azucar; de compresion
  -5 de mas; de mes; de quien; dedo; deja; del martes; dia me; diet; dieta; diez; digame; diganle; do it; do this; does medicare; domingos; dos libras
  -5 drain cleaner; dying to; el inhalador; el seguro; emergency contact; emergency please; entiendo de; epilepticos; es mi; eso no; esta convulsionando
  -5 este mes; everyone; everyone would; feel like; fell and; fell in; finger; flu shot; food; for a; full; gave me; get it; goes; grapefruit; gun
  -5 gusta; gusta que; habla; hacerme; hacerme dano; hambre; hangnail; heartburn; hicieron; hija; hijos que; hinchazon; hold; house; i accept; i havent
  -5 i think; i use; igual que; ill; in it; info please; info por; is talking; it ok; it tonight; it wont; jaw; jueves; kids; kill for; killed; kitchen
  -5 knees; la cabeza; la cita; la dieta; la garganta; la medicina; la oficina; la terapia; laboratorio; las de; last night; le digo; le puse; levanto
  -5 like that; like the; list i; llama; llamar; llego su; log; los :number:; los domingos; los sintomas; mail; manana ya; many texts; mareos
  -5 mas adelante; me acuerdo; me contesta; me da; me desmayo; me estan; me levanto; me lol; me pueden; me sale; mejor que; mi amor; mi papa; mi receta
  -5 mi seguro; min; minutes; mom is; monoxide; month; morados; more coughing; more test; more than; mover; mucha sangre; murio; muy bien; my :number:
  -5 my breath; my emergency; my face; my hand; my insulin; my words; next week; nina; no abre; no acepto; no conteste; no he; no mija; no sangro
  -5 no siento; no swelling; no trouble; no veo; nosebleed; not responding; not sure; novedad; of a; of me; oficina; on it; on its; other; otherwise
  -5 out in; pain no; papeles; para recibir; paramedicos; paren los; peor; phone was; pienso en; pink; pistol; pistol out; pm; por los; por semana
  -5 preguntarle a; pregunto; pueblo; puede hablar; puedo ni; purpose; que a; que ayer; que los; que quiero; que son; quede; querer; question; quien le
  -5 quien me; quien sabe; quiero despertar; quiero parar; quiero saber; quito; recognize; remove the; right now; roja; room; runs; salen las; sali
  -5 same number; saturacion; seeing; send these; sentido a; sera; shocked; shoot me; shooting; shower; signmeup; sii; sin novedad; sin querer
  -5 since the; some; someone; sorry; started; stitches; stop is; stop smoking; stop when; swallow; swollen; telefono que; tell my; temblando; temprano
  -5 ten; tengo los; tengo un; terapia; termino con; than; the kids; the pain; the pills; the point; the refill; them i; there a; there is; these pills
  -5 this a; this life; this pill; this rain; tiny; tiritas; to cancel; to miss; todavia no; toe; took all; traigo; transporte; turned; tuvo; twice; uno
  -5 unsubscribe from; used; viva; vivir asi; was :number:; went off; what time; why; without me; worrying; xarelto; y hoy; y mi; y tiene; ya lo
  -5 years ago; you for; you from; you want; you would; youmaytext; your heart; zapatos
  -6 :number: days; :number: this; :number: y; a bit; a lo; a matar; abre; address; aid; alergica a; all and; all my; am going; am well; and no
  -6 ando bien; ano; anos; anticoagulante; anything; arms; at all; bastante; be alive; bills; bleeding from; blood pressure; bp :number:; breakfast
  -6 bright; but; but dont; by tomorrow; cada cuanto; calentura; call; changes; chest and; chest pains; cinco; clase; clase de; closing; colesterol
  -6 come out; comi; con uno; contenta; control; convulsion; convulsionando; coughing up; coumadin; countmein; cuales; cuanto cuesta; cubre; cut my
  -6 dar mas; de aire; de maravilla; de noche; de semana; deacuerdo; dejo de; demas; dental; depende; does it; doing fine; dont see; dos veces; double
  -6 drain; drinking; el doctor; el frasco; encuentro; end my; ending my; es la; eso es; eso se; esta muriendo; estoy sangrando; examen de; expediente
  -6 feet; fiebre de; fine today; fit; foot; for air; for the; free; frio; fue; glucosa; go on; has no; have him; he desmayado; heat; high; hinchada
  -6 hora es; hospital; hot; how much; hurting; i feel; i just; i miss; igual; inconsciente; is going; is out; is there; it to; it was; jajaja; juice
  -6 kill myself; la nariz; las palabras; le hablo; left side; libras; lips are; llega; lo que; los resultados; lot; lunch; making me; manden la
  -6 maravilla; mas grande; mas tarde; matar ya; me and; me cayo; me cuesta; me dan; me dejen; me entra; me gusta; me ha; me hacen; me la; me llega
  -6 me mandan; me mata; me queme; me quito; me va; me you; medicines; mi comadre; might; mija no; monday; mucha; muero por; muerta de; my sister
  -6 my sugar; nada; need an; need my; negro; no bleeding; no chest; no duermo; no fever; no mi; no one; no pain; nobody; nope; o2; off without
  -6 one side; overdosed; pains; pecho y; pensando; pharmacy; phone quit; pienso; poquito; preguntarle; print; prueba; puedo mas; pulso; que hacer
  -6 queme; quiero acabar; quiero la; quiero quitar; quit drinking; quitar la; refills; sabe; salieron los; sangrando mucho; se desmayo; se tomo; sheet
  -6 shoes; si acepto; si no; siento bien; simon; sintomas de; sitting; slept; soga lista; soy alergica; stiff; stool; stuck; suelo; suicide; surgery
  -6 telefono nuevo; temperature; termine; termino; texts a; than usual; thanks i; the car; the water; then; these texts; these they; thinking about
  -6 this month; thought; toda; todo tranquilo; took my; took too; trouble breathing; tuve; un derrame; un dolor; un ojo; un poco; una estafa; up; ve
  -6 veneno; vomited; waiting list; when i; when my; when the; woke up; wont wake; would it; y estoy; y la; ya salieron; yes but; yes no; yesenia
  -7 a estar; a seizure; acompanan hoy; acting; adelante; ahora; alarm; algo; all over; allergic; alto no; am; ambulance my; an emergency; and text
  -7 anda; are you; as a; at the; ataques; ayudeme; ayudeme por; ayudenme; azucar en; bajo; bill; calor; can text; cancel the; cant do; carta; class
  -7 cloro; comadre; con un; confundida; contacto de; contesta; cosas que; could you; de derrame; de dormir; de emergencias; de sangrar; del laboratorio
  -7 desde el; desmayaba; despues de; dialysis; dias; did you; dio un; dog; dont know; dormida; duermo; eat; el azucar; el dia; en :number:; en el
  -7 es una; espalda; esta noche; estomago; falta de; feeling great; flu; form; found; frasco; from my; gave; gracias a; have been; hay que; he caido
  -7 here; hice; hives; how many; hurt; i consent; i took; informacion; is :number:; it cost; it in; knee; knock me; la lengua; la mano; la presion
  -7 la soga; la vacuna; lab; like this; llego; llevo; lo mas; looks; los lentes; los nietos; mama no; mandan por; manden una; mandenme; mando; mano
  -7 mareada; mas bien; mata; matando; me ask; me corte; me deja; me desmayaba; me i; me llego; me quedan; me reconoce; me vayan; mensajes quiero
  -7 mensajes si; messages i; mouth; murio de; my arm; my head; my left; my leg; necesito mas; neighbor; nietos; ninguna eso; nope notinterested; nuevo
  -7 of metformin; on my; order; out to; oxigeno :number:; pacemaker; pain in; papa; para el; participar; pastillas de; please signmeup; point; por eso
  -7 por preguntar; porque; pretty; program end; puedo levantar; quedan; quiero morirme; quit working; quiten del; rapido; rato; reason to; recibi
  -7 recibi su; refill of; results; salen; sangra; sangrar; scared; se cayo; send the; shoot; sleeping; soga; solo; speech; stand; stop bleeding
  -7 text my; text you; texts they; thank; the ambulance; the end; the floor; the waiting; therapy; they are; thinner; thoughts; tight; to death
  -7 to kill; tongue; track; unresponsive; vayan a; vez; vomitando; voy; waiting; walgreens; walk; want the; where do; wife collapsed; woke; working
  -7 ya tengo; yep; yes maam; yet; your messages; your text
  -8 :bad:; :number: for; a dios; a sacar; acabar; acabar con; ambulancia por; and; are the; ataque; ate; ayuda por; azucar :number:; bano; be dead
  -8 been; belly; best; bleeding bad; caido; cambiar; casi me; coming dont; complaints; con mi; corte; creo que; cuantos mensajes; daughter too; days
  -8 de lo; de que; de sangre; de viaje; dentist; derecho; did i; doble; does this; doing good; dry; duele nada; el lunes; emergencias; esposo
  -8 esposo no; este mundo; eye; fall; falls this; falta; falta el; fast; feeling good; garganta; gas; got your; grande; haha; has; havent had
  -8 here anymore; hijos; hope; hour; i; i do; i fainted; i hope; if i; in :number:; in spanish; know how; la ambulancia; la cara; las pastillas
  -8 las piernas; list for; living; llame; llegan los; lo mejor; los de; los pies; low; mandarme los; marca; martes; matarme; me conoce
  -8 metformin please; mi mama; mis hijos; mundo; my back; nada mas; nada me; nariz; necesito; new number; new phone; no complaints; no estoy; nothing
  -8 nueva; on me; once; or; perdi; pie; piso; poco; poner; que hago; quedo; quiero cancelar; quit on; quit the; quizas; reconoce; sacaron; sal
  -8 salieron; same as; sangrando; se puede; seguir viviendo; sending these; shaking; si autorizo; si senorita; siempre; skin; sleep; spanish
  -8 stop taking; sure thing; sweating; take the; tal vez; the best; the blood; the bus; the dentist; these i; those; to know; to take; up blood; usual
  -8 vayan; visit; viviendo; vomite; vomito; water pill; what is; who is; wife; will you; wont quit; work; worst; y para; yeah
  -9 :number: :number:; ago; alergica; alive; am bleeding; am fine; am ok; and cant; antes de; ask my; before; bottle; caidas; caminar; cancelar mi
  -9 carro; claroquesi mandeme; coffee; come; con el; cuando me; de telefono; de un; del corazon; depends; desmayado; doing well; dormi; email; ending
  -9 escriban no; estan; fin de; ganas; ganas de; gasping; get up; give; glucose; guess; hacer; half; hijo; i fell; i guess; in the; inhalador; inhaler
  -9 instead of; it all; izquierdo; la boca; la farmacia; la pierna; la risa; lengua; lentes; levantar; like a; lisinopril; mareo; me dio; me quitaron
  -9 me toca; media; mensajes no; mom; muerto; muriendo; my heart; neck; need; no thanks; on track; open; paro; peso; pierna; please dont; poison
  -9 preguntar; primero; put; quitaron; receta; red; resultados; ride; salt; sangro; say yes; seguro; sentido; si a; sintomas; son; son los; sore
  -9 swallowed; todavia; told me; vacuna; veces; vision; weak; wheezing; who gave; whole; y esta; yess; you send
  -10 a heart; acepto los; ahorita; al :number:; am doing; ambulancia mi; are killing; autorizo para; battery; bed; bit; boca; bp; comer; coming; como
  -10 conoce; cost; cough; does the; eating; el brazo; end it; examen; faint; farmacia; hablo; had a; hand; having a; i still; its the; la metformina
  -10 la vida; lunes; mas o; me esta; me puse; me quiero; medicina; mensajes manden; move; my refill; my son; nitro; no reacciona; noche; numb; o menos
  -10 ojo; otra; palabras; para; please call; puedo parar; pulse; quiero eso; ran out; reacciona; respiro; responding; saber; say; se le; short of
  -10 si los; siento que; still want; stop my; stop no; stopped; sudden; sugar :number:; suicidal; taking; talk; test strips; texts but; the metformin
  -10 thursday; time; to die; toca; todo; two; un infarto; viaje; vivir mas; wake up; when does
  -11 a little; a week; am dying; am having; ando; broke; cafe; casi; coughing; creo; cual; de emergencia; death; desmayo; dont agree; drank; el corazon
  -11 eliquis; fainting; for my; hablar; hace; hacen; hard; he is; heart attack; i need; isnt; keeps; killing me; later; le dio; legs; live no
  -11 los labios; lost; manana; me ahogo; me falta; me quiten; me to; menos; metformina; muerta; my appointment; my pills; my tuesday; next; no no
  -11 no problems; no responde; no tengo; often would; phone same; piernas; please cancel; please help; por la; pressure; problems; que hora; ran
  -11 rechazo; seizures; short; stomach; suddenly; talking; texts i; the clinic; this week; to quit; to them; tomar; tos; tuesday appointment; tylenol
  -11 unconscious; y
  -12 :sos:; acompanan; antes; be here; black; burned; came; choking; church; cuantos; de cabeza; de fumar; dejo; del; despues; dia; died; duele el
  -12 end of; forward to; fumar; good today; ha; hearing from; help me; hurts; i look; i stop; keep me; labios; late; like hearing; little; look forward
  -12 mama; mandeme los; me acompanan; me estoy; me voy; medicine; meter; mi vida; muy; my life; never stop; no entiendo; no falls; nose; of; off the
  -12 pies; please hurry; please send; quien es; quiero morir; quiero participar; risa; sale; sangrado; se esta; she is; somebody; tengo la; they keep
  -12 una ambulancia; veo; with my
  -13 a stroke; am i; an ambulance; at night; attack; blue; bus stop; change; cold; collapsed; compania; convulsiones; desmaye; die; dio; entiendo
  -13 falls; floor; friday; hacen compania; his; i take; in; like them; lips; maybe; me desmaye; mi hija; miss; morirme; mucho; muero de; no puede
  -13 que es; quit smoking; salio; she; shot; strips; texting i; tiene; trouble; went; which
  -14 a que; ahogo; answer; as; be better; brazo; cabeza; call :number:; cant stop; car; cara; cayo; cita del; de pecho; despertar; dormir
  -14 escribirme que; fuerte; great; had; havent; hit; i agree; infarto; insulin; isfine; la pastilla; me he; me tome; mes; morning; my chest; over
  -14 rain; recibir los; su mensaje; think; thinking; throat; to end; water; where; would be; yes i
  -15 agree to; al; all good; cant get; chest pain; claroquesi; confused; cuanto; cuesta; dan; de :number:; de las; despierta; el aire; es este; esposa
  -15 headache; i cant; if; left; leg; los ojos; medicare; mejor; mi esposa; mi esposo; morir; no para; of breath; of my; ojos; presion; puse; responde
  -15 says; side; tonight; words
  -16 after; agua; anoche; better off; desde; dice; down; en; fiebre; hora; how often; hurry; insulina; lado; like; look; mandeme; me the; mi cita
  -16 mi hijo; mis; normal; seizure; should i; the new; todo bien; tuesday
  -17 about; ayer; bus; day; derrame; face; hearing; i quit; in my; instead; killing; mandan; no aguanto; no despierta; often; oxigeno; quiero matar
  -17 swelling
  -18 aguanto; air; alguien; can you; could; dont take; fever; going; going to; he; its; me cai; mensajes me; metformin; se; stop texting; test; the
  -18 tomorrow; vomiting; will; yes please; yesterday
  -19 dos; el pecho; feel; feeling; hay; info; pastilla; quien; repente; since; smoking; still; stop these; tengo que
  -20 :good:; an; arm; cai; donde; dying; es; got; head; lol; me puedo; myself; on; semana; stroke; sure; tomo; well; who
  -21 at; bad; can; cuando; dolor de; en la; jaja; live; me siento; my; night; oxygen; puede; puedo respirar; same; should; week
  -22 dizzy; do you; emergencia; emergency; fine; having; is this; know; no dejen; no respira; they; to live
  -23 breath; cant breathe; corazon; dead; did; do; duele; el; las; right
  -24 acepto; better; can i; is; matar; me duele; se me; stop the; sugar; wont stop
  -25 agree; are; cita; have a; just; life; ok; pill
  -26 good; me muero; muero; no se; this morning; today; tome; vida
  -27 :number:; breathe; fainted; la; new; no i; pastillas; si quiero; stop by; was
  -28 appointment; azucar; fell; i like; pecho; respira; sin; took
  -29 breathing; doing; o; pills; un
  -30 esta; heart; hoy; refill; what
  -31 ambulance; quiero vivir; when
  -32 aire; does; dolor; siento
  -33 tengo; una
  -34 ambulancia; estoy; vivir
  -35 pain
  -36 chest; respirar; wont
  -37 no puedo
  -38 sangre
  -39 bien; blood; cant
  -42 ayuda
  -44 bleeding; help; want to
  -49 puedo
  -54 si
  -61 dont stop; yes
