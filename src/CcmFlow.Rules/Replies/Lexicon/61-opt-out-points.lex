# Points of words and of two neighbours, learned from the labelled texts of the tests: `CcmFlow.RulesBench points opt-out` writes this
# table anew. "points <kind> <least> <least-beside-less> <least-in-doubt> <least-of-one-word> <least-of-emergency> <before>": a text of n words
# (at least 7) needs before + (sum of its points) / sqrt(2n) to be least or more; more where a rule found something less, still more where one
# found the sign itself but denied, of long ago, a figure of speech. Below the last two an emergency of the rules is doubted.

points opt-out 9 15 30 30 30 -20
  107 unsubscribe
  90 alto
  89 textos
  87 texts
  84 mensajes
  83 stop
  80 baja; texting
  78 messages
  77 cancel; cancelar
  74 quit
  71 these
  69 numero
  68 text
  67 esto
  65 lista
  63 end; revoke
  61 off
  60 mas; remove
  57 parar
  55 escriban
  53 la lista
  52 more; my number; opt; stopall
  51 please
  49 celular
  48 discontinue; number
  47 telefono
  46 favor; phone
  45 dont send
  44 opt out
  43 este; no manden; the texting
  42 no more; quitenme
  41 cease; pare; texto; ya
  40 de ahi; dejenme; detener; salir
  38 quiero que
  37 basta; de baja; dejen; dont; en paz; longer; out; sigan
  36 anymore; avisos; me escriban; mensajitos; paz; this
  35 mi numero; sending; textearme
  34 mensaje
  33 dejen de; escribirme; kindly; manden; me from; no me; remove my; to be
  32 enough; list; me off; soy; ustedes
  31 deseo; no quiero; saquenme; the messages; wish to
  30 borreme; borren; de eso; de textearme; delete; dont text; estos; leave me; message; unenroll; vuelvan; vuelvan a; with the
  29 i would; no es; retiro; would like; you
  28 cancelen; desuscribir; from this; like to; no los; saquenme de; wish; yo
  27 again; already; cel; favor de; i said; leave; mandar; me again; recibir; take; texted; unsuscribe
  26 ahi; desuscribirme; mandando; mi telefono; signed; the text
  25 alone; de su; esa; from; los mensajitos; mande; no longer; no mas; paren; quitame; that is; this is; wrong
  24 any; equivocado; lose; me out; no deseo; parenle; que no; sending me; turn
  23 a este; de molestar; for good; programa; retiro mi; servicio; signed up; sistema; suscripcion; suspendan; text me
  22 a mi; con los; de escribirme; de los; de mandar; from your; ni un; of these; persona; quiteme; unenroll me; want out
  21 contact; de ustedes; dont need; eliminen; for this; me alone; mensages; no necesito; no texts; off this; recordatorios; saqueme; texteen; the texts
  21 this number; withdraw
  20 be texted; borrame; contact me; de esto; de mensajes; dont contact; message me; molestar; of the; permiso; permission; quiteme de; quitenme de
  20 respeto; sus; terminar
  19 cancelenme; changed my; del servicio; dije; escribir; esos; los voy; mandes; me los; mi permiso; number out; otro; person; remove me; send them
  19 sms; tanto mensaje; this phone; unsubcribe
  18 and desist; cease and; contacting; desist; dont txt; el favor; envien; escriba; get me; i signed; i want; i withdraw; it out; los textos; lose my
  18 me escriba; me sigan; messages to; more of; my mind; no soy; off for; off of; paren de; por texto; so; stop all; su; suena; textear; them; txt
  18 your
  17 a escribir; any more; block; changed; de no; de textos; doesnt want; eliminen mi; este celular; every; i changed; mensajes de; messaging; no quiere
  17 please discontinue; quit texting; ruego; take my; the wrong; us; vuelva; vuelva a; y alla; you to
  16 bajenme; be; borren mi; contacting me; delete me; eliminar; eso que; how do; it; leer; lleguen; los mensajes; manden mas; mas textos; mi cel
  16 my phone; no autorizo; no vuelvan; numero equivocado; optout; please stop; please take; program; que yo; remov; remov me; txts; want off
  16 ya parenle
  15 am not; apaguen; block me; deje de; done; escribiendo; este telefono; estos avisos; go away; me texteen; my name; my permission; name off; nos
  15 opting; opting out; quiere; stop por; sus mensajes; the last; txting; ya estuvo; ya no
  14 a text; alla; apunte; apunte por; cents; computadora; cut it; dar de; de esa; dont message; enrollment; envio; esa lista; get these; have had; i no
  14 i revoke; me apunte; me please; me vuelvan; mi contacto; mind; my enrollment; no lo; no sigan; notinterested; parele; permiso para; please no
  14 porfabor; possible; pueden; que ya; quit sending; saquen; senora; sigan mandando; siguen; stpo; su sistema; system; telefono es; the program
  14 todo respeto; unscribe; unsuscribe me; you can; your system
  13 :number: cents; agradeceria; any longer; away; basta de; bien y; by text; comes; daily; de sus; de texto; dejenme en; desactiven; desactiven esto
  13 el no; el numero; este numero; make; me be; me mande; me mandes; me molesten; mensajes a; molesten; ninguna; of this; pido; plis; quiere que
  13 reminders; revoke my; sign me; stop now; take me; textin; textin me; these messages; told the; wrong number; your list
  12 :number: in; a contestar; a reportar; agradezco; anden; asi que; asked; check ins; como me; contacten; de estar; deme de; done with; enough already
  12 enough with; envio de; ese; estar; esten; fcc; for her; getting; girl; gratis; her; i unsubscribe; ins; it off; make it; mandarme; me anden
  12 me anymore; me contacten; me siguen; mind about; mother; no escriban; please end; quite; read; reportar; resivir; se lo; send any; si me
  12 sigan escribiendo; sign; telling; testos; the girl; these anymore; this list; up for; yall; yolanda; you no; you people
  11 ai; am telling; april; asking; asking me; borrenme; care; cease all; cobran; con tanto; contacto; cosas; darme de; de; de mi; deceo; deceo resivir
  11 dejeme en; delete my; deme; el telefono; ella; enviarme; escriben; estar en; estuvo bueno; every morning; from now; gracias pero; inscripcion
  11 kill the; la manana; las preguntas; le agradeceria; les; longer wish; los avisos; mi inscripcion; mio; my mother; no deceo; now on; of there
  11 pueden sacar; quiero salir; quit it; quitame de; quitar; robot; send me; sent one; servicio de; stop contacting; tan; tanto; telling you
  11 texts please; the list; these things; thing; undo; undo it; usted; want you; were; withdraw my; y se
  10 a textear; al cel; am :number:; amable; another one; anule; anule mi; aqui; borrame de; borre; buenas tardes; bugging; bugging me; can quit
  10 celular de; computer; con todo; contestar; cortenle; dar; darme; de enviarme; decline your; dejame; despiertan; dije que; dings; eso; eso de
  10 fuera de; getting these; gracias; had my; hagame; hagame el; hasta; her phone; here is; him; i told; kitenme; kitenme de; last one; mas por; me by
  10 me envien; me textees; mi suscripcion; more messages; moved; my fill; my messages; necesito que; ni; nicely; ningun; no le; no recibir; no text
  10 of your; on this; or i; oye; people; please and; por fa; possible to; preguntas; quedar; quieta; recibiendo; recieve; said; salir de; salirme
  10 se los; sistema de; so please; so you; soy el; textees; the daily; this off; to not; to recieve; todos los; turn this; want; with this; y a; y que
  10 ya basta
  9 a esta; a las; agradeceria que; alzheimer y; am through; anden texteando; answered; answering for; appreciate; be off; be removed; but the
  9 by mistake; cancelen todo; cant read; charges; chico; daughter is; de ese; de este; decline be; dejenme tranquila; del telefono; di; doesnt
  9 dont wish; el celular; el programa; elimine; elimine mi; eliminenme; end these; escribir a; esposo de; estuvo; fa; fill; fine and; further
  9 further texts; grupo; hago para; i wish; insiste; it quits; kindly discontinue; la verdad; le ruego; leer bien; lo manden; los recordatorios
  9 mande mas; manden textos; mas se; me any; me esten; me pregunte; me tienen; me vuelva; mistake; more texting; moved to; mr; nadie; ninguna ustedes
  9 no; no firme; no ocupo; now; old and; otro medico; out of; pare de; parenle con; permission for; pero ya; plan charges; please remove; por ustedes
  9 quien sea; quitelo; quiten; quits; receive; recibir mas; recibir ninguna; removed; said no; saqueme de; scratch; se leer; service; sincerely; soy la
  9 stahp; stop messaging; stop txting; suspendan los; take this; tardes; terminate; textiando; the :number:; the way; to have; to unsubscribe
  9 tranquila; un mensaje; vez no; with these; would; would you; y yo; ya cortenle; years old; yo me; you i
  8 a mandar; all messages; alla la; alzheimer; answering; aqui no; at :number:; bloquear; bye; cancelen mi; care to; cell; check; contactarme
  8 contactarme por; de sms; dejenme quieta; del programa; del sistema; didnt; doctor no; doctors; en serio; end the; enviando; era; es de; ese de
  8 esta equivocado; este es; eugene; fallecio; firme; girl at; gone; hendersons; her off; home; i opt; i will; is the; kiten; knock it; la persona
  8 la senora; las :number:; leo; lets; lets call; llegue; lo digo; los dias; los mande; los quiero; mandar esas; mas mensages; me; me cobran; me llamen
  8 me lleguen; me lo; me or; me salgo; mejor ya; mercy; mis mensajes; more texts; mother she; my own; nene; never text; nice; no entiende; no vuelva
  8 notinterested remove; nunca; ocupo; off i; opt me; otra persona; out please; para de; participate; permission to; phone and; preguntadera; pregunte
  8 programa ese; que dios; que se; quiera; quiero estar; quiero mas; quiero textos; recibiendo estos; recibir mensajes; respect; see; senorita; serio
  8 shut; sigan enviando; so kind; soy otra; suena el; tan amable; tengo no; text thing; texteando; texteen mas; textees mas; texting my; the hendersons
  8 these please; this texting; tiene alzheimer; tienen; to :number:; to ask; to participate; todos; tomorrow or; txt me; unsubscribe me; up by
  8 vista que; whoever; without; works; would appreciate; write; writing; yall can; you have; you keep; yours
  7 a los; again i; agreed; ahora lo; al celular; and here; and you; aqui el; asilo; asilo y; ask you; asking you; bajenme de; be contacted; borren el
  7 bother me; bueno; business; cancele los; cancelen los; cant even; cel de; celular y; contacted; corresponda; de clinica; de estos; dear you
  7 deseo cancelar; diarios; didnt text; dije a; dios los; dont bother; dont care; dont like; dos semanas; drop; effective; el envio; el servicio
  7 el ultimo; ella no; else; enoja; envien mas; era de; error; escriban a; escriban mas; esos textos; even see; father; favorcito; from you
  7 going forward; hacen el; hasta aqui; have; have the; honey; hoy mismo; i pay; is my; it up; joven; la hija; lady; las mananas; le escriban; le sigan
  7 leer y; lo mio; los; manana ni; manana y; mananas; mandar mensajes; mas a; mas con; me despiertan; me go; me of; me sacan; me these; medico
  7 mensaje de; mensajes la; mensajes mi; mi celular; mijo; mio no; months; mor; more i; more txts; my cell; my father; my plan; my wifes; nada por
  7 never; never contact; never signed; no further; no messages; no mor; no need; now you; number off; nurse who; of it; of you; olvidense; olvidense de
  7 one more; or text; para ya; para youmaytext; pedi esto; please my; please quit; pone; por error; por todo; que; quien corresponda; quiero darme
  7 quit asking; quitenlo; remuevan; remuevan este; retirenme; roaming; sabe leer; sacan; sacar; saquen de; se enoja; sea; son and; sonar
  7 stop bothering; suplico; t; telefono si; tengo otro; text messaging; texted i; texting me; texts anymore; the morning; the phone; these off
  7 this stop; tia y; to it; to no; to receive; txting me; ultimo; unsubscribe my; up my; we; wifes; wrong person; ya con; ya pueden; yo soy; you and
  7 you didnt; you may; you not; youre
  6 :number: que; :number: that; :number: years; a big; a ponce; alerts; all the; already told; altagracia; am all; am calling; am done; and dont; and i
  6 and poa; and that; as soon; ask that; asusta; asusta cada; back what; basta ya; be possible; believe; borreme de; bother; bothering; call it
  6 call my; calling the; cancelacion; cancelacion de; celular que; clinica; coming back; compay; con eso; cono; continuar; cosa; cosas de; cuida
  6 daily check; data; de antes; de el; de mensajitos; de recibir; deaf; dear; del celular; deseo continuar; deseo recibir; dont write; drop me
  6 dropped from; dropping out; effective today; elimineme; elimineme de; encargo; entiende; era la; es gratis; esa que; esas; eso y; esos de
  6 este medio; estos mensajes; estoy sana; eyes are; fine without; florida; for it; for texting; for texts; girl on; got :number:; i believe; i never
  6 in getting; in may; in person; is gone; it dings; its too; just as; kindly stop; la cancelacion; landline; le lleguen; le pido; leave my; letters
  6 liked; liked it; lo quiero; lo tengo; lose this; maam i; making a; mal con; mama ya; many make; mas avisos; may; me how; me manden; me no; me now
  6 me on; mensaje mas; mensaje me; mensaje que; mesages; messaging me; mi no; mi nombre; mija quitame; mil; moleste; moleste mas; msging; na de; ni se
  6 no envien; no mande; no volver; not my; not to; num; one at; orlando; out with; own; oye chico; pague; papa dice; pedi; person in; phone please
  6 pido que; pita; plan; please close; please let; please terminate; plug; plug on; poa; por este; por favor; preguntando; puede quitar; pull the
  6 punto; que el; que le; que pita; que una; quiero no; quit bugging; quita; quiten mi; quitenme los; read these; recados; recibo; request; robert
  6 saldo; se asusta; seguir recibiendo; semanas; senorita con; sent; she moved; si ya; stop msging; stop sending; stop with; take back; take it; tantos
  6 tantos mensajes; text her; text list; text too; textien; textien mas; texto mas; textos a; textos de; textos me; texts already; texts from; thanks
  6 that you; the doctor; the first; the parking; the plug; them off; they wake; things; this thing; tired of; to discontinue; to keep; to my
  6 today :number:; told; too many; turn these; up the; up to; usar; usar celular; verdad no; voy para; vuelvo; want them; way; would decline
  6 would just; ya esta; yo ni; you sent; you take; you texting
  5 :number: rd; :number: to; :number: today; a dar; a ella; a ver; about it; about you; acaben; afford; agradezco pero; all set; all this; am asking
  5 am tired; amables; and every; and neither; and quit; and thursdays; another; are too; arrepenti; as to; asleep; autorizo que; base; be on; be so
  5 borrenlo; brothers; buenas; bueno de; by the; can stop; cancele; cant afford; cant keep; cents for; changing; charges :number:; charges me; client
  5 con las; con mucho; con nosotros; consent; corazon lo; cualquier; cualquier cosa; cuidan; daily messages; datos; de escribir; de opinion; deal
  5 decline; deje; denme; denme de; descontinuen; descontinuen los; desea; dia y; diabetes; dijeron; dijeron que; dings all; discontinue the; dont you
  5 el favorcito; el saldo; en mi; en persona; escriban aqui; estar fregando; estos mensages; evelyn; ever; every day; ex; fallecio el; fin; fixed
  5 for you; fregando; fregando con; fuera; funeral; get one; go; god bless; habla la; happyto; hogar; honey i; how about; i already; i asked; i see
  5 is being; is dead; is up; it no; it the; it upsets; just get; keep feeling; kind as; last; lawyer; le da; le habla; le hago; lee; leo ni; les dije
  5 like she; little letters; live in; llamen ni; lleguen estos; lleguen mas; llena el; lo del; los necesito; make these; manda a; mandar nada
  5 mandarme mensajes; mas mensajes; mas nunca; may stop; me arrepenti; me dijeron; me llena; me take; me up; mi del; mi viejita; mire; mistake i
  5 mom says; mondays; more from; more message; msgs; my eyes; my last; my lawyer; my moms; na; nada a; neither; neither do; night and; no desea; no to
  5 no usa; no use; nosotros; not get; notinterested in; number by; number from; nunca mas; of all; one i; one off; one time; one to; opinion
  5 opinion no; paciente; para que; parece; passed in; paz con; phones; picking; pleas; please make; please see; ponce; preguntarme; pull; que aqui
  5 que ustedes; queremos; quiero; quiten a; rd; rd please; recordatorios por; renuncio; resivir mas; retiren; rid; rid of; said stop; said yes; salgo
  5 salirme de; sana; se acaben; se pone; see no; senor; she feels; si la; so dont; social; son una; sotp; sotp texting; stop blowing; stop writing
  5 strike; strike me; su lista; suyos; sweet; take him; telephone; tell you; tengo :number:; termina; text again; text program; texto no; textos ya
  5 than this; that dont; that i; the check; the funeral; them anymore; them so; them to; there please; these from; thing every; this please; thursdays
  5 to opt; to the; typing; typing this; un texto; upsets; ustedes escriben; verdad; viernes ya; want any; wanting; we moved; what i; while we
  5 writing me; y ahora; yesterday that; yo con; yo estoy; you leave; you please; your texts; youre texting
  4 :number: de; :number: months; a pill; about the; abuelita tiene; acaba; acabo no; against; al telefono; already with; am notinterested; amato
  4 and thank; answer these; anulenlo; are driving; are moving; ask; asked for; autorizo mas; away on; ayer al; bad with; be a; because; because of
  4 been real; been so; before my; bien mija; blowing; blowing up; bothering me; buscan; cada que; cada texto; can come; cardiologist; checkin; close
  4 close my; cobran cada; comes in; communications; como cancelo; como hago; como le; como una; con la; con usted; conteste que; costs; count me; crap
  4 cruz; cuando llegue; da el; day every; day please; de contestar; de numero; de una; decided against; decir que; dementia; desde que; desk i; dia que
  4 didnt sign; difunto esposo; discontinue it; discontinue these; disculpe la; doctor amato; doctor i; doctors so; dona; dont call; doy; doy de; e
  4 each; el :number:; el aparato; el hijo; eliminenme del; enfermo; enough texts; enviarme mensajes; equivocado aqui; equivoque; es tan; escriba mas
  4 escriben mas; eso me; esposo y; esta en; esta para; esto yo; feel terrible; feeling fine; fire on; for all; for one; fraude; from all; fue mi; get
  4 get texts; god; got to; has dementia; have asked; have diabetes; hay nadie; he can; he cant; hija pero; him and; hola; husband off; husband up
  4 i always; i find; i only; i switched; if doctor; intente; is enough; is i; is plenty; is stop; it costs; it i; it please; it with; its been; jamaica
  4 junes; keep sending; keep up; kind; kindly cease; kindly remove; la cuida; la vista; le agradezco; les pido; like these; line; linea; llegan
  4 llegando; lo; lo pueden; lo van; long and; lord; los bendiga; los leo; manden cosas; manden ninguna; mas cono; mas el; mas mensajitos; me doy
  4 me equivoque; me llegan; me pongan; me saquen; me stuff; memory; memory care; mensajes diarios; mensajes pues; mensajes ya; mensajito; message from
  4 messages anymore; mi cuenta; mind dont; mira; molesten mas; moms; more to; mother would; mrs; muchacha de; muchas gracias; mucho pero; murio mi
  4 must; my brother; nadie y; nah; need them; ni nadie; no esta; no nos; no va; no vive; nomas no; not me; not message; not send; not text
  4 nothing else; now so; nuisance; number again; numero no; numero por; off please; oiga ya; orlando y; papa fallecio; papa y; para orlando; parking
  4 paso; paying; paying for; pena; pena con; pero quiero; pero quisiera; phone again; phone from; please cease; please stpo; please turn
  4 please unsubscribe; poder; ponen; por sus; program i; puedo pagar; pues; purse; pusieron; que deje; que eso; que pena; que suena; quien la; quien se
  4 quiere mas; quiere saber; quiero na; quiero recibir; receive these; recibiendo esto; saquenlo; saquenlo de; says she; screen; screen and; se dano
  4 se quita; see doctor; seguir; seguir en; send; sending messages; sending this; service effective; sets; signed me; siguen mandando; so take; so this
  4 solicito; soon; stop it; stop receiving; stpo sending; su computadora; sumerce; suspendan el; suspender; suspender los; switched; take her; te
  4 telefono no; tell; tenemos; tengo yo; terminen; text please; text service; text this; texting business; textos si; texts any; texts off; that clinic
  4 the computer; the desk; the family; the fcc; the little; the message; the reminders; these any; these no; these to; things every; this crap
  4 tienen cansada; tired; to her; to his; to me; to tell; to text; to tucson; to us; todo lo; told you; tranquilo con; triste; tucson; turn the
  4 two weeks; ultimo no; una voz; up again; up so; up with; ustedes los; van a; ver si; viejita; vista; vive ninguna; vos no; want it; was asleep
  4 way to; we are; week but; whatever; when you; with all; ya dije; yes by; you but; your computer; youve got
  3 :number: al; :number: th; :stop:; a landline; a mami; a month; a normal; a quien; a robot; a year; abuelita; acaba el; acepto y; afraid; agreed to
  3 ahi si; al laboratorio; al mercado; all better; all texting; all worked; all you; alma; alone with; altagracia ella; alvin; am finished; am her
  3 am in; am sick; and god; and keep; and please; annoying; anos yo; anymore so; anymore thank; appreciate it; aqui llegue; arthritis; ask for
  3 atentamente; attendant; attendant de; autorizacion; autorizacion para; away i; back to; bank; be :number:; be by; been good; been to; being
  3 believe i; beto; brother; bueno no; but no; by our; cada; call not; can do; can drop; can read; cancel me; cancelo; cansan; care for; cease sending
  3 celular es; cents a; cents each; cerrar; check in; clinic i; come off; come see; comes back; coming to; conmigo; continuar recibiendo; corten
  3 cosas al; count; cuba; cuenta; dad passed; dame; dano el; daughter in; de altagracia; de mandarme; de sonar; de suspender; decided; deja de
  3 dejar de; dejeme; deseo participar; desk; didnt ask; didnt want; disculpe; do without; doctor and; does a; doing it; down in; driving me; el alma
  3 el esposo; el mio; el recibo; ella dice; en eso; en mexico; en ninguna; enero; enviar; es lo; es mio; es que; eso del; estas; esto quien; esto ya
  3 ever text; ever this; every week; exijo; exijo que; eye doctor; familia y; favor suspendan; favor y; favor yo; fewer; fil; fin a; first i; from it
  3 from messages; from whatever; gets; gets all; getting rid; given; good and; good i; grandmas; great grandbaby; hace falta; had it; haganme
  3 haganme el; hallo; has gone; hasta cuando; have changed; have decided; have given; have got; have never; have no; hay nena; he gets; here please
  3 hey; hi i; hija dice; hija mi; hijo de; hijo y; him out; his sleep; hola buen; home attendant; home to; hospice; hospice now; hospital for; how i
  3 husband he; husband says; i did; i dont; i gave; i left; i plan; i wanted; in between; in law; in texts; in this; in two; is in; is running
  3 it again; it and; it at; it dont; it for; it so; june; just dont; keria; la enfermera; la mitad; la molestia; la pueden; la tarde; laboratorio y
  3 landline that; last message; last time; law; le pague; leaving for; les agradezco; let go; lista de; llena; lo cobran; lo voy; looking; m; make a
  3 mama tiene; mandando esto; mandando mensajes; manden a; mano le; many times; mas gracias; mas nada; mas que; me acaba; me cuida; me hace; me mude
  3 me pusieron; me suena; me ten; me textien; mensaje no; mercado; messages any; messages for; messages off; mi abuelita; mi autorizacion; mi doctor
  3 mi nieto; mi plan; mi que; mi tia; mija yo; mismo; mitad; molestia; month is; more please; mother doesnt; mother passed; moving; moving to; mr alvin
  3 much i; mucho mensaje; mucho no; mude; mude para; my aunt; my bill; my dad; my great; my house; my minutes; name; necesito el; nerviosa; never been
  3 never mind; new clinic; ni me; ni uno; ninguno; no ando; no keria; no maam; no mandarme; no oigo; no quisiera; no ya; nomas; nomas ya; nombre
  3 nos duele; notices; now and; now dont; nuevo no; number i; number please; number stop; of em; ofelia; off your; ofrece; oiga; on these; one; or come
  3 our; our son; oye mi; paciente eliminen; parenle a; participate in; pay; people call; people text; pero la; pero prefiero; person every
  3 pharmacy and; phone call; phone friday; phone in; pictures; plain; prefiero; prefiero que; pressure has; program texts; pueden quitar; que entra
  3 que era; que si; quien les; quiere ir; quiero dar; quiero dejar; quiero me; quieta con; quitenme por; ramiro; rather you; reads the; real sweet
  3 receive messages; recieve them; remove us; reporting; robot voice; said i; saquen mi; say it; says to; se murio; se quiere; see me; see the; send to
  3 senora tiene; seria; shut these; since :number:; since my; sir no; solicito la; staff; stay; stop this; stuff; sugar reminders; take us; taken
  3 tambien de; tardes mi; tell the; text about; text here; text i; text so; texting deal; texting thing; texting us; texts for; texts now; texts out
  3 th; thanks but; that reads; the bank; the cat; the nurses; the pictures; the walker; the wall; these and; these are; these check; these dings
  3 these notices; these sugar; thin; thing i; this i; this service; throw; tia; tienen harta; time no; to a; to call; to here; to leave; to say
  3 to withdraw; today no; too much; turn them; uno mas; us now; us off; ustedes no; vez que; viejo que; vive; voice at; volver; volver a; vos; voy a
  3 voz; vuelvo a; wake me; wake my; we dont; we need; wearing; weeks; went fine; while; who ever; whoever this; wish you; with; withdraw from
  3 without you; wont send; worked; worked up; wrong phone; y cada; y gracias; y lo; y luego; y quiero; y si; ya de; ya les; ya para; year but; yes to
  3 yo lo; yo no; you are; you ever; you mrs; your dont; yours is; youve
  2 :number: dollars; :number: oclock; :number: yr; a dona; a esa; a otro; a person; a usar; abogado; about thinners; account; actually; acuesto; adios
  2 afford it; after me; again after; agradezco mucho; ahi yo; ahora es; all of; all texts; alta del; always; am getting; am off; am ready; am sorry
  2 am too; amable pero; amor; amor no; and :number:; and me; and take; and your; ando en; anos no; ansiedad; any further; any program; aparato
  2 aqui llegamos; are a; are bad; army; arthritis in; asked you; atentamente lic; aunt; bad for; baja del; between; big; bless; borren de; borrenlo y
  2 box and; breath and; buen; buen dia; bus i; but it; but its; cada vez; call to; calling; cancel these; cancelar la; cansada con; canse de; care and
  2 carmen; casa; cat; chao; comfortable; con esos; con esta; conozco; conozco a; contesto a; corazon y; corto; cuando van; cuenta de; dale
  2 daughter handles; de don; de dona; de enviar; de hoy; dear i; decline get; dejen ya; dejenme tranquilo; del seguro; del trabajo; denise; diablo
  2 diario; digo a; dije tres; dijo que; dinero; dios; doctor in; does your; dollars; don ramon; dona carmen; dont feel; dropping; drove; drove a; ear
  2 earl; el viernes; en un; enferma; enfermera; english; enseno; enviar mensajes; equivocado no; er; es el; es mucha; es muy; es nada; ese papel
  2 esposo fallecio; esta me; este que; every time; everything now; fallecio por; favor borren; favor dejen; favor ya; fed; feeling well; file; find
  2 fingers are; finished; first; fixed it; flip; flip phone; for florida; for me; forgetting; future; get on; get rid; get them; good for; got the
  2 gracia; gracias no; had this; handle; handles everything; harta; have mercy; have my; have to; hay no; he dont; he sleep; health; health stuff
  2 helped; his phone; home and; hon but; honey my; house phone; hoy amanecio; i can; i didnt; i live; i love; i make; i ment; i moved; i rather; i read
  2 i sit; i turn; if this; iglesia no; in and; in his; in ohio; in one; in that; in with; ins i; ins please; interesa dejen; interesan; into the; ir
  2 ir en; is mine; is no; is you; isnt for; it anymore; it is; it now; it that; its all; its no; jodan; jodan mas; keep forgetting; know who; la baja
  2 la casa; la clinica; la madrugada; la mandadera; la quiero; la trabajadora; las tomo; le envien; le manden; leaving; les dio; let this; lic
  2 lic ernesto; like being; like i; like my; llamenme; llegamos; llegamos con; llegue mas; lo mismo; lo pusieron; loca; loca con; longer it; lord have
  2 los quiten; loud; ma; maam; madrugada; mai; mala; mama fallecio; mami; mandadera; mandadera de; mandarme mas; mande mensajes; manden na; mandes mas
  2 maquina; mas le; mas mensaje; mas texts; matter; me acuesto; me after; me another; me di; me do; me enseno; me his; me interesan; me is; me last
  2 me llegue; me messages; me pone; me with; ment; message this; messages already; messages from; mexico; mi familia; mi mai; mi mami; mi nuera
  2 mijita no; mijo ya; mind i; mine; mine i; minute and; mire yo; mis :number:; miss ruth; molestar con; molestia me; mom to; moms phone; more mensajes
  2 more she; more take; morning before; morning but; mucha molestia; mucho mejor; muy amable; my account; my fingers; my husband; my pressure; nadie me
  2 need you; never asked; ni a; ni el; ni la; ni los; nice but; nieto; nieto me; nights; nine days; no conozco; no da; no pierdan; no queria; no sense
  2 no sir; no stop; no te; no voy; nope done; not comfortable; not going; now i; now she; now that; numero atentamente; nurse said; oclock
  2 off whatever; off with; oigo; ok i; old for; on any; on i; on the; one and; one of; or any; other day; otro doctor; otro no; out :number:; out from
  2 out he; out loud; over the; over to; para estar; para siempre; pare ya; partir; passed away; passed last; peace; people to; pero; phone at
  2 phone belongs; phone bill; phone but; phone messages; pick; pick up; pierdan; pierdan su; plan se; plan to; please delete; please i; please undo
  2 pone nerviosa; pongame; pongan; porque mi; preguntan; program take; pueden seguir; put me; que paren; que por; que suspendan; queria; quiero estos
  2 quiero mensajes; quiero sus; quisiera que; quit coming; quit with; quitarme; quitelo de; ramon; read them; receiving; receiving these; recepcion
  2 recibir estos; recibo de; reminders please; roll; ruego que; run; run out; ruth; sabado y; sacame; saque; se acabo; se fue; se usar; see that
  2 seguro social; send more; seno; senora que; service please; she can; she doesnt; she dont; she gets; sick i; sick of; siempre ya; siesta y; sign up
  2 sir; so no; so there; solita; somebody there; sorry to; soy su; start; stop los; su tiempo; sweetie; take a; telefono de; telefono ya; terminar con
  2 text reminders; texting her; texting isnt; texting list; texting take; texts thank; texts would; thanks no; the army; the baby; the birds
  2 the company; the eye; the future; the lord; the month; the nurse; them coming; there any; these daily; they upset; third; this and; this be
  2 this one; this take; this text; this to; this up; three of; through; time and; to go; to make; todas las; today or; tom; too bad; too old
  2 trabajadora; trabajadora social; turn it; twice already; un asilo; until; up no; upset; upset her; us from; use; use for; veces que; ves; wall with
  2 want her; want my; want no; want these; was on; we will; wed; were the; what you; whatever this; with arthritis; wont be; y cuando; y hasta
  2 y ustedes; ya dejen; ya ni; ya quiero; ya quitenme; yo estaba; yo la; yo vivo; yo ya; you bye; you end; you my; you wont; your time; yr; yr old
  -2 :bad: ya; :number: elm; :number: hours; :number: libras; :number: mejor; :number: on; :number: over; :number: pastillas; :number: percent
  -2 :number: s; :sos: :sos:; a battery; a bone; a bunch; a burden; a cada; a caminar; a car; a cup; a eso; a fever; a few; a glass; a hangnail; a paper
  -2 a plan; a pound; a side; a snake; a tomar; abdominal; abdominal pain; about :number:; about a; about ending; about to; abren; abrir el; abuela
  -2 acabaron; accept to; aceite; aceptan; acepto que; aches; acidez; acostarme; acuerda; acuerda de; acuerdo donde; adentro; after tonight; again in
  -2 agarrar aire; age; ago and; agruras; agua con; agua hirviendo; agua me; agua y; aguanta; ahi vamos; ahoga; ahogando con; ahogandome; ahogos
  -2 ahora si; ahorcando; ahorcar; aire no; al corazon; al hospital; al mes; al pararme; al piso; al suelo; alarm going; alarm is; alarma de; alcanzo
  -2 alergica fuerte; algo como; alguien rapido; algun dia; all is; all night; all ok; all right; all these; allergic reaction; allergic to; allergies
  -2 allowed to; almost died; already do; alta; alto que; am alive; am out; am quite; am vomiting; amanecio bien; amanecio con; ambulance now
  -2 analisis de; and cold; and dizzy; and face; and isnt; and it; and my; and not; and she; and so; and stiff; and sweating; and there; and today
  -2 and wheezing; and wont; ando al; ando manejando; ankles; anos me; anos y; antes del; antifreeze; anuncio; any of; any sense; apago; aparato de
  -2 aparato dice; appointment early; appointment on; apretada; aprieta; aqui si; are coming; are swollen; arent; arm and; arm went; arreglar; as before
  -2 as rain; asking so; asleep in; aspirina; at bingo; at church; at noon; at once; ataques al; ate a; atorvastatin at; atragante de; atraganto
  -2 atraganto con; atras; atropello un; ayer estaba; ayer y; ayuda de; azules; back in; bad cant; bad headache; badly; bailar; baja el; baje; baje dos
  -2 bajo a; balance; bandage off; bandaid; barata; basta o; bathroom floor; be around; be the; bed and; bee sting; been dizzy; been thinking
  -2 been vomiting; before i; behind my; being a; being kind; belly pain; below; belt; better every; better than; bg; bg :number:; bien de; bien no
  -2 bien todo; bien ya; bisnieta; bit me; bite; black like; blanca; blanco; bleach; bleeding money; bleeding wont; blood clots; blood everywhere
  -2 blood wont; blood work; blurry vision; boiling; boiling water; boot; bored; boredom; borracho; both arms; both have; both of; box; brazo derecho
  -2 breastbone; breath just; breathing easy; breathing is; brethe; bring; bring my; broke a; broken; bs :number:; buena; bueno pues; buenos dias
  -2 building; bunch; bunch of; burden; but otherwise; by; cabeza de; cabeza mas; cada rato; cae; cafe molido; cafe y; cai no; caida; calentura de
  -2 caliente; calle; calls; calls from; calor me; camarones; cambian; cambiar de; came back; came to; camina; can the; canas; cancele el; cancelled
  -2 candy; canse; canso; canso ni; cant brethe; cant complain; cant feel; cant lift; cant see; cant sleep; cant speak; cara hinchada; card; cardiologo
  -2 care if; carta de; catch; catheter; caught; cayo el; cayo y; centro; cerca; cerca de; chapopote; chapopote y; check is; chequeo; chess; chest of
  -2 chest xray; chicken; chili; choir; chueca; ciega; cielo; cierra; cierran; cigarro; cirujano; cita por; clammy; claritin; claro; claroquesi acepto
  -2 class for; clean; clear; clinic moved; clinica del; cloro por; closing up; cocina; coffee lol; cold and; cold turkey; come back; comin; comin out
  -2 comio; como borracho; como chapopote; como los; como pido; como se; como si; comono si; complain; compression; compro; computer crashed; con
  -2 con coagulos; con comida; con dolor; con estas; con este; con mis; con sal; con sangre; con sus; con una; confundi; confused suddenly; conoce a
  -2 conoce y; conocimiento; contesta esta; contesta y; contesto; contrasena; convulsing; coordina; copay; copd; copia; copia de; copperhead; corazon en
  -2 corazon gracias; corazon se; correo; corrijan; corte y; cosas sin; cost anything; coughed up; could this; counted; counted out; cover; cpr; crashed
  -2 crazy; cream; cree; cree que; crema me; cried; crushing; cuando era; cuanto me; cuchillo; cuento; cuesta algo; cuidadora; culebra; curtain; cut his
  -2 cut on; cut to; da algo; daban; dan ganas; dan mas; dan mis; dancing; dar el; dark; daughter first; daughter she; day and; day off; de abajo
  -2 de anoche; de ayer; de barriga; de cafe; de caidas; de carne; de esas; de fentanilo; de fiebre; de humo; de infarto; de insulina; de jesus
  -2 de llorar; de llover; de medicinas; de mis; de muerte; de otro; de pan; de prevencion; de pura; de ratas; de sueno; de visita; dead and
  -2 dead battery; dead i; dead tired; debilidad; debo comer; decide; defibrillator; deja el; deja hablar; deje le; del agua; del azucar; del bano
  -2 del cuerpo; del dentista; del expediente; del lado; del lunes; del medicaid; del pecho; del susto; demasiada; demasiada insulina; demasiadas
  -2 demasiadas pastillas; derecha; derrames; desayune; descargas; descargas seguidas; desde hace; desfibrilador; desmayaba cuando; desmaye en
  -2 desmayo mi; desmayo y; desorientado; despacito; desperte ahogandome; desperto; dia es; diabetica; diabetico; diabeticos; diarrea; dicen; dicen que
  -2 diciembre; diciendo; did my; did that; did the; did they; didnt get; died so; dificultad; digo que; dinner; dio mi; dios quiere; disnea; disparates
  -2 dizzy and; dizzy since; do yall; doble y; dobles; doctor de; doctor says; doctor shah; doctor wants; does doctor; doesnt know; doin; doing just
  -2 dolor ni; dolor no; dolor que; dolores; domino; donde compro; dont have; dont laugh; dont think; dont worry; door; dormi como; dormir ya
  -2 dos brazos; dos dias; down the; down there; drank drain; draw; drawers; drooling; droop; drowning; drunk; dry skin; duele mucho; duelen las; dulce
  -2 dura; dura como; ears; eat grapefruit; echando; edad; efecto; effect; effect of; eggs; ejercicios; ekg; el agua; el antibiotico; el ataque
  -2 el cardiologo; el carro; el centro; el cigarro; el cirujano; el conocimiento; el cuello; el desfibrilador; el domingo; el estomago; el formulario
  -2 el grupo; el hilo; el medicare; el ojo; el oximetro; el parche; el pastillero; el patio; el polen; el precio; el sistema; el veneno; embolia
  -2 emergencia ya; en adelante; en diciembre; en las; en matarme; en noviembre; en orden; en papeles; en que; en vez; encia; encias; encontre; end and
  -2 ends; enfermera de; entero; entero de; entiendo lo; entra el; entrance; envenene; epi; epi pen; equivocacion; era para; eran; error la
  -2 es enfermera; es eso; es mucho; es para; es un; escaleras; escalofrios; escribi; escupo; ese mensaje; eso bien; eso cuanto; eso cuesta; eso va
  -2 espanol; esposa no; esposa tiene; espuma rosada; esta ahogando; esta ahorcando; esta como; esta confundida; esta confundido; esta de
  -2 esta inconsciente; esta matando; esta poniendo; esta semana; esta soledad; esta vida; estan los; estar muerta; este calor; este dolor; estoy de
  -2 estoy deacuerdo; estoy muerta; estoy muy; estoy que; estoy vomitando; estuvo de; ever had; ever stop; everything is; everythings; everythings fine
  -2 excelente; expediente y; extrano; face feels; face looks; factura; fading; fainted and; fainted at; fainting every; falling; fasting; fatiga; fecha
  -2 feel good; feel great; feel my; feeling like; feet are; fell down; fell for; fell off; fell out; fentanilo; few; fiebre y; finally quit; fine no
  -2 fines; fines de; finish; fino; fire; firmar; fix it; flema; foam; for years; fork; formulario; four; four times; frasco entero; fria y; fridge
  -2 frijoles; from a; from gardening; fue la; fuerte que; gained; garbled; garden; garganta hinchada; gente; get another; get any; get more; gibberish
  -2 glass; glass of; glucometro dice; glucose meter; goes out; going down; going out; golpe de; good morning; good no; good this; got it; got me
  -2 got this; gotas; grandkids are; grandson; grapefruit with; grave; grease; gripe; ground; group; grupo de; gud; gum; gums; gun out; gushing; guys
  -2 guys are; ha dado; ha ha; habia; habla enredado; hablamos; hablan; hablo de; hace como; hace dano; hace nada; hace un; hago con; hago si; hair
  -2 half to; hallucinating; hallway; han dado; handles the; hanging; happens if; happy; has been; hasnt; hasta manana; have any; have chest; have it
  -2 havent fainted; having any; having chest; having trouble; hay otra; hay otro; hay transporte; hay una; he collapsed; he had; he has; he keeps
  -2 he podido; head and; headache and; headache i; headache of; headaches; healthy diet; heart goes; heartburn after; hearts; help i; help please
  -2 helps; her no; here tomorrow; herida; herself; hiccups; hice mis; hija primero; hija que; hijo que; hilo; hilo dental; hincho; his leg; historial
  -2 hit by; hit the; hizo; hondo; hora y; horas; horrible; hose; hospitalizada; how are; how long; hoy camine; hoy no; hubby; huh; humo; hurry he
  -2 hurts and; husband; husband frank; husband has; i about; i almost; i ate; i bring; i broke; i call; i couldnt; i cried; i drank; i eat; i forgot
  -2 i found; i move; i put; i remove; i should; i suppose; i thought; i used; i vomited; i woke; i work; i wrote; icd; if it; if my; ill have; in front
  -2 in her; in stool; incision; incoherencias; indigestion; influenza; information; insulina por; interesa el; inyeccion; inyecte; irme con; is about
  -2 is acting; is an; is bleeding; is breathing; is choking; is closing; is crooked; is drooping; is empty; is fine; is for; is full; is hard; is numb
  -2 is ok; is peeling; is pumping; is slurred; is too; is turning; is very; is well; isnt making; isnt waking; it depends; it feels; it keeps; it or
  -2 it rains; it stop; itches; its :number:; its an; its hard; its my; jabon; jaja que; jalo; jalo aire; jardin; jerking; juego; jugo; junte; just a
  -2 just cant; just now; just sitting; keep the; keeps dying; kids would; killer; killing it; kind of; kitchen floor; knee is; knee surgery; knees are
  -2 knocked; know about; know if; know me; la alarma; la artritis; la aspirina; la barriga; la bateria; la calle; la cama; la carta; la cocina
  -2 la comida; la doctora; la encia; la fistula; la gripe; la herida; la influenza; la inyeccion; la limpieza; la loteria; la muela; la nevera
  -2 la noche; la panza; la piel; la placa; la prostata; la prueba; la puerta; la receta; la tarjeta; la tos; la vecina; lab results; label; label says
  -2 labios y; laboratorios; lado derecho; large; las convulsiones; las diez; las encias; las escaleras; las manos; las medias; las rodillas
  -2 las tirillas; las vacunas; las venas; laughed so; laying; le; le dan; le di; le entiendo; le pongo; le sale; leave the; leaves; left eye; left to
  -2 levantar del; lift; light; like its; like somebody; like tar; limpieza; lined; lined up; lips look; list the; listed; little constipated
  -2 living like; llaman; llamen al; llegar; llegar a; llegaron; lleno; llorar; lo puedo; lo y; loaded; logro; logro despertar; long; look after
  -2 los ataques; los dedos; los del; los fines; los frijoles; los miercoles; los muchachos; los muertos; los papeles; los pulmones; los quito
  -2 los tobillos; losartan; lost consciousness; lost vision; loteria; lotion; lots; love you; low salt; luck; lungs; mail me; making any; malo; mam
  -2 mama is; mama se; manana por; manda; manden los; manden mensajes; mandenme el; manejando; manejar; mano no; many a; many pills; marcapaso
  -2 mareo con; margaret; mas barata; mas cerca; mas fuerte; mata la; maybe later; me acabaron; me aprieta; me arde; me bajo; me cae; me canse; me canso
  -2 me confundi; me dice; me envenene; me fui; me gustan; me hacen; me half; me han; me hicieron; me hincho; me hizo; me honey; me if; me inyecte
  -2 me late; me llaman; me llame; me manda; me marca; me molesta; me muriera; me my; me olvida; me pare; me paro; me pase; me perdio; me quebre
  -2 me quedo; me quita; me quitan; me rompio; me sangra; me sirve; me this; me today; me traba; me trajeron; me understand; mean; media hora
  -2 medicare cover; medicina nueva; medicine refill; medidor; mejor con; mejor sin; mensaje ya; mes me; mi abuela; mi anticoagulante; mi azucar
  -2 mi brazo; mi insulina; mi lista; mi nina; mi nunca; mi pastilla; mi radiografia; mi vecina; mi vecino; mi viejo; mi yerno; middlin; miedo; mija
  -2 mis datos; mis dos; mis ejercicios; mismo de; mistake thought; mole; molesta; molido; mom doesnt; mom isnt; money; monoxido; mordida; more chest
  -2 mosquitos; mouth is; move my; mover el; much better; muchachos; mucho de; muere; muerte; muerto de; muriera; my ankles; my aspirin; my bottom
  -2 my breastbone; my defibrillator; my dialysis; my diet; my dog; my ears; my family; my foot; my glasses; my hands; my insurance; my jaw; my late
  -2 my lips; my meter; my nurse; my pain; my prescription; my stitches; my tongue; my tooth; my tv; my visit; my water; my whole; nail; nap; nariz no
  -2 nausea; navidad; nearly gave; necesita; necesito cambiar; necesito cancelar; neck hurts; need ambulance; need to; needs a; negro y; never quit
  -2 nevera; new cuff; new medicine; new one; new pill; new walker; next visit; ni agua; ni caidas; ni donde; ni quien; ni una; nieto se; nietos me
  -2 ninguna mareos; ninguna molestia; nino me; no agarro; no alcanzo; no blood; no caidas; no camino; no conoce; no coordina; no debo; no deje; no dejo
  -2 no dice; no dormi; no emergency; no encuentro; no falta; no jalo; no la; no logro; no nothing; no numbness; no pienso; no point; no pude; no pulse
  -2 no son; no sube; no thoughts; no vuelve; no work; nobody would; noche me; nomas los; none since; noon; nose wont; nosebleed wont; not; not bleeding
  -2 not enough; not making; not right; not wake; not yet; nothing to; noviembre; now with; numb and; numb from; number is; numbness no; numero de
  -2 numero llamo; nunca he; nunca lo; nurse stop; nurse to; o de; o no; oak; of atorvastatin; of boredom; of drawers; of every; of gold; of living
  -2 of wine; off :number:; off and; off at; off from; off if; ojala; ojo de; ojo derecho; ojo izquierdo; ojos no; ok for; ok here; olla; olla de
  -2 olvida; on :number:; on all; on coumadin; on eliquis; on friday; on like; on living; on sunday; on xarelto; one eye; one is; only; open and
  -2 or anything; or just; or take; or will; orden; oreja; oreja que; orina; orino; ortiz; otherwise fine; out like; out right; out wrong; over in
  -2 over there; overdosed on; own house; ox :number:; oxigeno en; oximetro marca; oxycodone; pacemaker check; pain is; pain pills; pain since
  -2 pain today; pain wont; palabra; pan; pan dulce; pane; panza; papa esta; papa murio; papel; papers; papi; para cuando; para dormir; para mis
  -2 para nada; para saber; parada de; paramedics; parche; parches de; parked; parque; party; pasada; pase de; passed; passed from; passing; pastilla de
  -2 pastilla del; pastilla nueva; pastillas en; pastillas y; patio; peachy; pecho desde; pecho ni; pedazo; pedazo de; peeling off; pego; pelicula de
  -2 pelo; pensamientos; peor dolor; percent; perdida; perdone; perhaps; pero estoy; phone calls; phone died; phone instead; pica la; picada; picada de
  -2 pico un; picture; piece; piel; pila; pill i; pills and; pills lined; placa; placa de; planning to; please can; please fix; podido; point in; polen
  -2 pollen; pollo; poniendo; popo negro; por; por correo; por el; por equivocacion; por las; porch; porque el; potassium; pound; pounds; pouring; power
  -2 pray; precio; precio de; prefer not; preguntar a; pregunteme; prescription; prescriptions; presion en; presion no; prevencion; prevencion de
  -2 prevention; program but; prostata; proxima; pude; puede dar; puede mover; puede respirar; puede ser; puede tomar; pueden llamar; pueden volver
  -2 puedo agarrar; puedo hablar; puedo salir; puedo tragar; puerta; pues quien; pulling; pulmones; pulse ox; pumping; puro; purple; puse :number:
  -2 puse demasiada; put that; put the; que asi; que como; que dia; que ir; que lo; que numero; que pasa; que quiere; que rico; que sabe; que seguir
  -2 que significa; que soy; quebre; quebre la; quedo sin; queme la; quemo; questions; quien escribe; quien llamo; quienes son; quiere decir; quiere la
  -2 quiere los; quiero hacerme; quiero llegar; quiero matarme; quiero quitarme; quisiera estar; quisiera saber; quit :number:; quit and; quit i
  -2 quit these; quitan los; quite well; quito el; quito la; radiografia; radiografia de; rains; rash; ratas; rather; rattlesnake; reaccion alergica
  -2 reading :number:; receta de; recomienda; recto; rectum; refill for; refill on; refilled; rehab; repente deje; reschedule; resecos; respira bien
  -2 respira como; respirar nada; respiro bien; respiro muy; resuello; resultados de; right as; rite; rodillas me; rolled; rolled back; rompio
  -2 rompio el; ronca; round; ruido; runs out; sabado; saber de; sacar de; sacaron sangre; sad; said so; sala; salio el; salio en; salio la; salir por
  -2 salir sangre; salt is; same old; sangre bastante; sangre en; sangre roja; sano; sat :number:; saturacion :number:; saturacion de; save; saved
  -2 saved up; saving; saving up; says dont; says i; says lo; scale; scam; scan; se acuerda; se atraganto; se mueve; se que; se quedo; se siente
  -2 se trago; se trata; see you; seeing double; seeing things; seguidas; seguidos; seizure medicine; sell; sell my; semana pasada; senales; senales de
  -2 send a; send it; send somebody; send someone; senora dice; senora no; sense; ser; set this; severe headache; shah; shaky; sharp; she handles
  -2 she says; shed; shingles; shingles shot; shots; shower or; si despues; si digo; si dios; si el; si que; si se; si y; sick to; side effect; siente
  -2 siento de; siento las; significa; signs; sigo; sigo con; silla; sin aliento; sin caidas; sin mi; sin parar; sin que; sin sentido; since i; since we
  -2 sink; sirve la; sister in; sitting here; size; size of; skin on; sleep and; sleep study; sleeping tablets; slept like; slice; slice of; slid
  -2 slurring; smell; smile; smoking :number:; smoking in; smoking last; snake; snow; soak; soak it; sobre; sodium; soledad; somebody call; son first
  -2 sore from; sorpresa; soup; spell; spinning; spit; spitting; spitting up; splitting; spo2 :number:; squirting; stabbed; stand up; staring; starts
  -2 sticking out; stiff neck; sting; stomach is; stop asking; stop at; stop eating; stopped breathing; stops; straight; street; stress; stress test
  -2 strips can; strok; stroke i; stroke of; strong; struggling for; stubbed; stubbed my; subi; suddenly cant; sudor; suerte; suficientes; supongo
  -2 support group; suppose; sure yet; susto; swallowed a; sweat; swelled up; swelling no; swelling up; tabla; tablets; take humana; take them; talla
  -2 tan fuerte; tanques; tanques de; tantito; tanto anuncio; tanto el; tarjeta; te de; tele; temblando y; temperatura; temperatura :number:
  -2 ten minutes; tengo media; tengo tos; tengo una; termine la; terrible; tetanus; texts are; texts on; than last; that; that arent; that go; that new
  -2 that was; that wont; the aide; the antibiotic; the bleeding; the bottle; the church; the diet; the doc; the dose; the er; the fridge; the garden
  -2 the grandkids; the ground; the gun; the itching; the label; the left; the letters; the mailbox; the night; the one; the party; the patient
  -2 the pool; the porch; the rectum; the ride; the same; the saw; the seizures; the sink; the sleeping; the stairs; the store; the thyroid; the tub
  -2 the week; the word; the yard; they cancel; they put; they said; thick; thinking it; this new; this no; this time; this weather; those things
  -2 though; three; three times; thursday and; thyroid; tienda; tiene :number:; tiene caso; tiene pulso; tiene tos; tiene un; tienen que; tiesa
  -2 tightness; til :number:; times in; tingling; tirada en; tiras; tired today; tirillas; to breathe; to check; to church; to hurt; to just; to lunch
  -2 to middlin; to normal; to people; to see; to shoot; to swallow; to talk; to this; to use; to walgreens; to watch; to what; toallas; tobillos
  -2 toca el; toda la; today and; today feeling; today thank; todo corazon; todo en; todo esta; todo y; toes; tomato; tome algo; tome cloro; tome el
  -2 tome la; tome mis; tome todo; tomo anticoagulante; tomo el; tomo eliquis; tomo veneno; tomo warfarina; tongue is; too early; took a; took me
  -2 top number; torcida; torcio; toser; tosi sangre; traba; traba la; track; trago; train; trajeron; trajeron los; transporte para; trata; tree; tub
  -2 tuesday do; turned out; tuve una; tuvo un; twice today; two days; two of; un ahogo; un carro; un pedazo; un rato; un tiro; un unero; un vaso
  -2 una culebra; una embolia; una pastilla; una pelicula; una vibora; unbearable; unconscious please; under the; understand what; unero
  -2 unsubscribe from; unto; up a; up at; up bright; up from; up in; upset from; ustedes dan; va; va de; vacunas; vamos; van; vaso de; vecina; venas
  -2 veneno de; veo nada; very confused; vez de; viaje el; vida me; vieja; viejo mio; viejo y; viendo la; viene; vino; vision in; visit on; visiting
  -2 visits; vitamin; vitamina; vivita; vivita y; vivo; vivo en; voice text; vomita; vomitando sangre; vomite sangre; vomited blood; vomiting and
  -2 voy con; vuelto; vuelto a; vuelve; was dead; was her; was out; was water; watch; watch for; watched; watched a; we cant; week instead; week is
  -2 weekends; weigh; weighed; well here; went black; wet; what do; what does; what number; what this; whatsoever; wheelchair; wheelchair and; when it
  -2 who do; who i; why does; will i; will my; will send; will think; wine; winter; with me; without my; without pulling; woken; wonderful; wont come
  -2 wont go; wont move; word; words are; words come; worry; worst pain; worth living; would die; would it; wound; wreck; wrist; wrists; wrote the
  -2 y anda; y los; y mareado; y me; y nada; y ni; y pongan; y siento; y tengo; ya casi; ya escribi; ya estan; yard; ye; year; yep countmein; yerno
  -2 yes and; yes mam; yes or; yes who; yesterday i; yo bien; yo creo; you cancel; you dear; you fix; you give; you got; you guys; you like; you listed
  -2 you nurse; you nurses; you or; you said; you scared; your end
  -3 :number: me; :number: min; :number: por; :number: times; :sos: please; a :number:; a alguien; a desmayar; a dormir; a estar; a minute; a morir
  -3 a nada; a ok; a pensar; a refill; a1c; abeja; absolutely; aburrimiento; accept; accidente de; acido; after every; again next; agarrar; aguanto mas
  -3 ahora no; aint; air please; aire ni; al bano; alarma; alergia; aliento; alive and; all day; allowed; am choking; am dizzy; am so; ambulancia rapido
  -3 ambulancia ya; and belly; and confused; and her; and his; and is; and kicking; ankle; anoche estuvo; antibiotic; anybody; appointment please
  -3 appointment with; apunteme; apurense; arde; are blue; are these; arent there; arm is; artritis; as always; asfixio; ask me; at my; at walgreens
  -3 ataques epilepticos; atragante; atropello; automatic; auxilio; aviso; awake; awful; ayuda para; ayuda ya; azucar baja; back on; bad i; baja la
  -3 bascula; bateria; be in; before surgery; before the; bien por; bill from; bleed; bless your; blood is; blood test; blood this; blurry; body
  -3 bottle of; bottom; brand; brazo izquierdo; bruise; bs; burning; by thursday; by with; cabeza y; call somebody; call you; cama; cambie; cambie de
  -3 came on; cancele mi; cancer; cant breath; cant stand; cant swallow; cant wake; cant walk; car accident; cartas; cayo de; change my; changed the
  -3 chest feels; chest hurts; chiquito; cholesterol pill; cleaning; cloro pensando; coagulos; coldsweat; coleando; comezon; como :number:; como cafe
  -3 como siempre; comono; compania estoy; company; company i; compresion; con agua; con ellos; confundida y; confused and; confusion; congusto
  -3 congusto acepto; consciousness; constipated; contento; control number; convulsiones por; corazon me; cost me; coughed; crack; crooked; crying
  -3 cuantas; cuello; cuesta respirar; cut; cvs; da un; dad; dads; dan de; dando un; de abeja; de aburrimiento; de agua; de carro; de comer
  -3 de compresion; de dia; de esos; de espalda; de ganas; de hambre; de lado; de manana; de matarme; de nacimiento; de pastillas; de presion; de risa
  -3 de salir; de tomar; de tos; de vivir; decided to; deje los; dejeme pensarlo; dejo el; del suelo; desayuno; desmayado ni; despertar a
  -3 despertar manana; desperte; despues del; diabetic; dias no; dice lo; died of; diganle a; dijo; dio una; direccion; dizziness; doctor; doctor said
  -3 doctora; does that; doesnt recognize; doing ok; dont give; dormido; dormirme; dose; dosis de; down my; drank some; drank the; duda; duele la; echo
  -3 el dedo; el examen; el frio; el glucometro; el otro; el papel; el peor; el perro; el pie; el viejo; ellos; elm; emergency room; empezo; empty
  -3 en casa; en mayo; end i; ended; enough of; entendi; entra; entro; epipen; era agua; es normal; es y; escalera; escribe; eso el; esos sintomas
  -3 esta hablando; esta respirando; estar muerto; este ano; este servicio; estos zapatos; estoy ahogando; estoy bien; estoy muriendo; estuve; every two
  -3 everything i; everywhere; exercise; explica; exploto; fainted getting; fainted in; fainted twice; fair; fair to; fallen; falls no; far; farmacia me
  -3 feel faint; feeling better; feliz; fell asleep; felt; fever and; fever no; finally; fine thank; fix; for being; for him; for tomorrow; forgot
  -3 frasco de; fria; from last; front of; fue de; fue el; fuerte de; fui al; funciona; game; garage; gardening; gave you; get air; get to; give me
  -3 glasses; glucose :number:; go be; going off; gold; golpe; good here; got a; gray; hablando; hace :number:; hace rato; had enough; had the; hago
  -3 handicap; happens; hard i; have pain; have said; he isnt; he wont; head on; hearing aid; heart doctor; heart healthy; heart is; heat is; heavy
  -3 help now; help what; her head; himself; hip; hirviendo; his head; history; hit head; hives all; hour ago; how; how would; hoy amaneci; hoy me
  -3 hurting myself; i allowed; i been; i burned; i cut; i decline; i end; i ever; i know; i leave; i lost; i ran; i say; i stand; ice; idea; ill think
  -3 in a; in love; inhalador no; insoportable; insulin and; insurance; irme; is all; is confused; is having; is not; is on; is sore; is swelling
  -3 is unconscious; is unresponsive; is why; isnt breathing; isnt responding; isnt worth; itching; itchy; jesus; job; jump; jump off; just asking
  -3 kicking; kill; knife; know where; la cadera; la cuenta; la dialisis; la dosis; la escalera; la guagua; la insulina; la luz; la novela; la operacion
  -3 la pistola; labios morados; las cartas; last year; laugh; laughing; le encuentro; le entro; leave it; leg is; leg with; lengua y; lentes nuevos
  -3 letra; life and; life isnt; live anymore; llame al; llamen ambulancia; llamo; llega el; llover; lo de; lo demas; lo firme; lo hago; longer dizzy
  -3 los analisis; los demas; los mios; los puntos; los que; lost my; love with; luego le; luz; mailbox; mama dice; mama esta; man; manden ayuda; manejo
  -3 manos; many of; marca :number:; mareado; mareos ni; marido no; mas grande; mas tiritas; matan; matar a; mayo; me a; me asfixio; me atragante
  -3 me atropello; me back; me baja; me dejo; me dieron; me durmio; me explica; me llama; me matan; me mato; me mordio; me murio; me pegue; me pico
  -3 me piden; me pongo; me responde; me sali; me sirven; me think; me tomorrow; media cara; medias; medias de; medicaid; medicare pay; mejor me
  -3 mensajes si; meter says; metoprolol; mi compadre; mi corazon; mi examen; mi me; mi sobrina; mild; minutos; mios; mis medicinas; mis piernas
  -3 mis resultados; missed; molestar pero; momento; monitor; monoxide alarm; mordio una; more since; mosquito; much; much insulin; muchacho
  -3 muchas pastillas; mucho con; mucho el; muela; muertos; mueve; murio el; muy mal; my blood; my breathing; my check; my cholesterol; my coffee
  -3 my feet; my finger; my grandson; my inhaler; my knee; my knees; my lab; my legs; my lisinopril; my medicines; my mouth; my neck; my new; my old
  -3 my pacemaker; my pill; my right; my toe; nacimiento; nada gracias; nearly; necesito ayuda; necesito mi; necesito una; need help; needs; negro como
  -3 next month; ni desmayado; ni dolor; ni ninguna; ni respirar; nina; ninguna dolor; ninguno de; nitroglicerina; nitroglycerin; no contesta
  -3 no contesto; no cough; no entendi; no hay; no paro; no prende; no problem; no reason; no sangra; no seizures; no short; no soporto; not having
  -3 not out; not suicidal; nuevos; number :number:; number for; numbers; numbness; nunca me; o tengo; o2 :number:; of bed; of hurting; of test
  -3 off dead; off his; ok thanks; ok with; on floor; on in; on thinners; on track; once a; one day; one since; ones; operacion; orinar; otra cosa
  -3 otra semana; otro dia; otro lado; out at; out shooting; out the; over :number:; over and; ox; oximeter; oximetro; ozempic; palpitations; paper cut
  -3 para respirar; parar la; pararme; parches; parte; passed i; pastel; pecho que; peeling; pegue; pelicula; pen; penicillin; pensando que; pensar
  -3 pensarlo; perdi el; perdi la; perdio el; pero bien; pero de; pero los; pero mi; pero no; peso :number:; pharmacy says; phone is; physical
  -3 physical therapy; pico; piden; piernas no; pills to; pistola; planning; plavix; please refill; please tell; podiatra; poison control; police
  -3 pounding; pregunta si; prende; presion :number:; pressure :number:; pressure pill; problem; problema; pueden poner; puedo comer; puedo despertar
  -3 pulled; puntos; pura; que estoy; que otra; que pagar; que siempre; que tengo; que venga; queda; quien hablo; quienes; quieren; quiero los
  -3 quiero molestar; quiero seguir; quitan; reaccion; reaction; reading; reads; reads hi; rechazo con; recipe; recognize me; red blood; referral
  -3 remember; reply; report; respirar ayuda; responde mi; resultados del; results please; rico; ride for; right arm; risa con; rosada; runny
  -3 runny nose; ruthie; s; sabe donde; sabe ni; sabe quien; saber quien; saber si; sale sangre; salga; sangra la; sangrado que; sangro mucho; sat
  -3 saying; says hi; scams; se como; se puso; see out; seguro cubre; seizure wont; send help; sentado; she isnt; she wont; shocked me; shooting pool
  -3 should get; show; shrimp; si le; si mi; si senor; side of; siento muy; sigue; sin dolor; sin problemas; since last; since monday; since they
  -3 since yesterday; sirve; sister; skin is; sleepy; slipped; slow; small; smoke; so many; soaked; sobredosis; somebody i; somebody please; soporto
  -3 soy yo; speak; speech is; spo2; spot; squeezing; stairs; stitches when; stomach pain; stools; stop after; stop being; stop checking; struggling
  -3 stung; stung by; sudando; sugar was; supper; support; sweaty; swelled; symptoms; take all; takes; taking the; tal; tambien; tank; tar; taza
  -3 tengo dolor; tengo las; tengo nada; tengo para; text later; texting here; texts dont; texts in; texts stop; texts to; the bathroom; the bed
  -3 the bridge; the day; the dog; the drain; the emergency; the garage; the heart; the house; the knee; the lab; the patch; the pill; the rain
  -3 the table; the toilet; the truck; these bills; think on; this afternoon; this am; this medicine; thoughts of; throat is; tiene la; tieso; tirada
  -3 tiritas de; tiro; tmrw; to; to answer; to do; to faint; to join; to report; to that; toast; todo normal; told her; tome muchas; tomo cloro
  -3 tomo coumadin; tooth; top; tosi; tosiendo; tosiendo sangre; toso; towels; tranquilo; tums; turkey; turning; turning blue; tuve un; un dia; un lado
  -3 un poquito; una carta; una convulsion; una hora; una pregunta; unas; understand how; unos; used to; uso; vaso; veces y; vemos; venga alguien; ver
  -3 viendo; visita; vomit; voy al; waking; waking up; wants; warfarin; was asking; we have; weather; week thank; well today; went to; what am; what are
  -3 what happens; when do; where i; which one; who sent; whos; will it; will text; wish i; with a; words to; wore; wore me; worst headache
  -3 would rather; wrote; xray; y bien; y coleando; y eso; y habla; y ya; ya respiro; ya salio; yeah right; yes signmeup; you all; you call; you know
  -3 you mail; you stop; your building; your message; zapatos me
  -4 :number: am; :number: and; :number: minutes; :number: minutos; :number: no; :number: now; :number: pm; :number: ya; a; a colgar; a fin; a mis
  -4 a stop; about my; accidente; ache; across; across my; afternoon; agarro; ahead; ahead and; ahogo en; ahorita no; al dia; al doctor; alguien ayudeme
  -4 alguien me; algun; allergy; allergy list; almost; alright; amaneci; amor yo; analisis; and feel; and go; and hit; and how; and send; and vomiting
  -4 antes me; antibiotico; anymore i; anyway; appointment for; aspirin before; at your; atienden; atorvastatin; ayude; ayunas; azul; back; back and
  -4 barriga; beans; bee; bien gracias; bingo; bleeding and; blood in; bone; brazos; bridge; bright red; burned my; but my; by a; by accident; cadera
  -4 caigo; cambiar mi; came out; camine; camino; cansancio; cant be; cant move; cara dormida; carbon; carbon monoxide; carne; caso; chair; chevere
  -4 chills; cirugia; cirugia de; cita de; clots; cobro; coffee grounds; colgar; come to; coming out; como funciona; cual es; cuando es; cuanto mandan
  -4 cuerpo; cuff; cup; d; day i; de azucar; de caminar; de cansancio; de ella; de espera; de nino; de oxigeno; de respirar; de siempre; de vomitar
  -4 death of; death with; debo; dedos; deja; dejeme preguntarle; del jueves; del plan; denies; dentista; depends how; derepente; desde anoche
  -4 desde ayer; desde la; desmayar; despierta mi; dialisis; diet sheet; diez; diganle; do i; do it; does my; doing great; dolor en; donde esta
  -4 donde me; dont understand; dosis; drink; drive; drooping; duelen; durmio; dying to; early; easy; el colesterol; el dolor; el inhalador; el lado
  -4 el martes; el oxigeno; el seguro; en ayunas; en ingles; end my; end to; ending it; enough air; enredado; entra aire; epilepticos yo; es emergencia
  -4 es esto; eso lo; espera; esposo se; espuma; esta bien; esta dando; estaba; estafa; estamos; estan matando; este mes; estoy en; estoy mareada
  -4 fainted this; feo; fever :number:; for an; for asking; for checking; front; full; funny; gasping for; getting enough; glucometro; glucosa :number:
  -4 go ahead; goes; good day; got my; grandkids; grounds; guagua; guess so; gym; hace anos; hacerme dano; had any; had one; haga; hambre; handles
  -4 hands; hangnail; hard to; have decline; have plenty; he tenido; healthy; hijos que; hinchados; hit my; hmm; hold; hours; how to; hoy bien
  -4 hoy estoy; hoy lo; husband is; i could; i might; i supposed; i text; i think; ingles; inscribame; insulina de; is good; is it; is killing
  -4 is talking; is texting; is that; isfine send; jajaja; jaw; join; jueves; jugando; just fine; just want; keep fainting; keep my; la bendiga
  -4 la cabeza; la cirugia; la cita; la clase; la espalda; la rodilla; la sangre; la terapia; labs; lado izquierdo; las de; laughed; le digo; le haga
  -4 le mando; le pregunto; le puse; left arm; let me; levanto; like coffee; limp; live like; llamar; lleva; looks like; los nietos; magazine; making
  -4 mandan otra; mandeme la; mandenmelos; mandenmelos a; marido; martes por; mas de; mas quiero; matas; mato; me ayuda; me ayude; me caigo; me duelen
  -4 me fue; me levanto; me pica; me quede; me responden; me sacaron; me salen; me salio; medicinas; mejor que; membership; mensajes en; mensajes y
  -4 meter reads; mi; mi expediente; mi marido; mi papa; mi receta; mi seguro; min; minutes; mis pastillas; monoxide; month; morados; mordio
  -4 more swelling; mornin; movie; much does; muchacha que; murder; murio; muy fuerte; my allergy; my breath; my day; my emergency; my neighbor; my nose
  -4 my oxygen; my speech; my stomach; my throat; my words; n; nada que; need my; never had; next time; ni nada; nino; no abre; no deja; no end; no he
  -4 no que; no suicidal; no yo; non; none; not allergic; not dizzy; not getting; not now; novela; of :number:; of blood; of her; of his; off my; on one
  -4 one would; or no; otherwise; out and; overdose; oxygen :number:; papa no; papeles; para la; para recibir; parada; paramedicos; paren que; paro de
  -4 pasa; pase; pastillas para; pastillero; patch; penicilina de; perdio; perro; phone up; pica; pink; please keep; poco de; pongo; pool; popo; por aca
  -4 por mas; por mi; por telefono; portal; pregunto a; pretty good; problemas; pueden dar; puedo mover; puedo tomar; pulse :number:; puse insulina
  -4 puso; que alguien; que crema; que dar; que dice; que los; que nunca; quien habla; quien sabe; quien soy; quiero despertar; quit sugar; rain here
  -4 raro; rather be; real; real bad; really; reason; refill my; respiracion; responden; ride van; ring; rodilla; ronchas; room; sabe de; sangre de
  -4 sangre por; saturday; says :number:; scared me; seeing; send an; send my; shocked; shoulder; si soy; signmeup; signmeup for; simon si; since this
  -4 sirven; slurred; sobrina; soda; some; someone; son in; sorry; started; sticking; stop here; stop in; stop its; stop on; stop stop; stop worrying
  -4 stop ya; store; sube; sudorfrio; sugar is; suicidal thoughts; supposed; supposed to; surtan; table; talk to; tearing; telefono que
  -4 temperature :number:; temprano; ten; tengo los; tenido; texts just; thank the; that the; the address; the automatic; the bandage; the death
  -4 the flu; the form; the kitchen; the office; the old; the other; the refill; the shower; the thinner; think about; think i; thinking of; thinks i
  -4 this heat; this mornin; thought it; throat closing; tiene fiebre; tiene los; til; time is; times; to cancel; to come; to send; to sleep; to wake
  -4 toca la; todo el; toilet; toma; tome todas; tomorrow instead; took :number:; tragar; traigo; truck; tv; two words; un ataque; una emergencia; under
  -4 vacuna de; ve cosas; vecino; venga; veo doble; vez en; vi; vibora; viejo; vienen los; vomitar; vomiting blood; voy; voy de; wait; wake; walked
  -4 walking; wants to; warfarina; was :number:; was in; watching; went off; when is; white; whole bottle; wife is; with that; worrying about; worse
  -4 worth; would have; would i; xarelto; y tomo; ya lo; ya me; ya se; ya termine; yellow; yes if; yes this; yesterday my; yo que; you be; you going
  -4 you make; you never; you would; zapatos
  -5 :laugh:; :number: days; :number: dias; :number: y; a bit; a day; a lot; a ride; abajo; about me; abre los; aca; acuerdo; after the; ahogando; aid
  -5 alergias; all and; am going; am good; ambulance please; ano; arms; around; asking for; aspirin; ataque de; bandage; bathroom; be alive; behind
  -5 bien hoy; bigger; billing; bled; blood pressure; breakfast; broke my; bus dont; cada cuanto; cai de; cai y; call me; called; cancel my; cancel the
  -5 cant talk; cause; change the; checking; checking on; chest and; chest pains; choked; choking on; cholesterol; cleaner; clinic; comida; como un
  -5 con quien; confundido; convulsionando; corazon de; coughing up; couldnt; crema; cuales; cuales son; cuanto cuesta; cubre; cut my; dado; dando; dano
  -5 de estomago; de mas; de mes; de noche; de quien; de semana; de ver; debil; dedo; del martes; dental; dia me; diet; dieta; digame; does medicare
  -5 dont ever; dont say; dos libras; drain cleaner; el piso; emergency contact; emergency please; encuentro; epilepticos; es la; eso no; eso se
  -5 esta convulsionando; everyone; everyone would; face is; feel like; fell and; fell in; finger; fistula; fit; flu shot; food; for a; for air; forward
  -5 free; frio; gave me; get a; get it; grapefruit; gun; gusta; gusta que; habla; hacerme; has no; have him; heartburn; hi; hicieron; hinchazon; hon
  -5 hospital; house; i accept; i answer; i feel; i get; i havent; i use; igual que; in it; info please; info por; is out; it ok; it tonight; it was
  -5 it wont; juice; kids; kill myself; killed; kitchen; knees; la dieta; la garganta; la medicina; la oficina; la penicilina; la semana; laboratorio
  -5 last night; left side; like that; like the; list i; llama; llego su; lo que; log; los :number:; los sintomas; lunch; mail; manden la; mas adelante
  -5 me acuerdo; me contesta; me deja; me desmayo; me ha; me lol; me pueden; me quito; me sale; me va; medicines; mi amor; mom is; more coughing
  -5 more test; more than; mucha sangre; muy bien; my :number:; my face; my hand; my insulin; need an; next week; nietos; no acepto; no bleeding
  -5 no conteste; no despertar; no mija; no pain; no sangro; no siento; no swelling; no trouble; no veo; nobody; nosebleed; not responding; not sure
  -5 novedad; of me; of those; oficina; on it; on its; on my; one side; other; out in; pain no; pains; paren los; penicilina; pensando; peor; pero me
  -5 pharmacy; phone quit; phone was; pienso en; pistol; pistol out; pm; poner; por los; pregunta; preguntarle; preguntarle a; pregunto; print; pueblo
  -5 puede hablar; puedo ni; pulso; purpose; que a; que ayer; que son; querer; question; quien me; quiero la; quiero parar; quit drinking; recognize
  -5 remind; remind me; remove the; repente no; respirando; right now; roja; sabe; salen las; sali; same number; sangra; saturacion; saw; se tomo
  -5 send these; sentido a; sera; severe; shoes; shoot me; shooting; shower; si no; sii; simon; sin novedad; sin querer; since the; so hard; stitches
  -5 stop smoking; stop when; stuck; swallow; swollen; tell my; temblando; tengo el; tengo un; terapia; termino con; texts a; than; thank you; the kids
  -5 the pills; the point; the whole; them i; there a; there is; this a; this life; this pill; this rain; thought; tiny; tiritas; to miss; todavia no
  -5 todo tranquilo; toe; took all; took too; transporte; tres; turned; tuvo; twice; understand; uno basta; unresponsive; used; viva; vivir asi; weight
  -5 what time; when the; why; without me; woke up; worrying; would kill; y hoy; y la; y mi; y no; y tiene; years ago; yes no; you want; youmaytext
  -5 your heart; your messages
  -6 :number: this; a lo; a matar; abre; accident; acting; address; ahora; alergica a; algo; all my; all over; am well; ambulance my; an hour; and no
  -6 anda; ando bien; anos; anticoagulante; anything; at all; at the; ayudeme; ayudeme por; bano; bastante; bill; bills; bleeding from; bp :number:
  -6 bright; but; but dont; by tomorrow; caido ni; calentura; cant do; carta; changes; clase; clase de; closing; colesterol; comadre; come; come out
  -6 comi; con mi; con uno; contenta; control; convulsion; coumadin; countmein; dar mas; de aire; de emergencias; de maravilla; deacuerdo; dejo de
  -6 demas; depende; dio un; do this; does it; doing fine; domingos; dont see; dormida; dos veces; double; drain; drinking; el dia; el frasco; ending my
  -6 es mi; eso es; esta muriendo; esta noche; estoy sangrando; examen de; expediente; feet; fiebre de; fine today; foot; for the; form; found; frasco
  -6 fue; glucosa; go on; grande; has; he desmayado; heat; high; hija; hinchada; hora es; hot; hurt; hurting; i just; i miss; igual; inconsciente
  -6 is going; is there; it cost; it in; kill for; la vacuna; lab; las palabras; le hablo; libras; lips are; llega; llevo; los domingos; los lentes
  -6 los resultados; lot; making me; mama no; mando; maravilla; mareos; mas tarde; mata; matando; matar ya; me ask; me cuesta; me desmayaba; me entra
  -6 me estan; me gusta; me la; me llega; me mandan; me mata; me queme; me you; media; mi comadre; mi mama; might; mija no; monday; mover; muero por
  -6 muerta de; my sister; my sugar; negro; no duermo; no fever; no mi; no one; nope notinterested; nuevo; o2; of a; of metformin; or; overdosed; papa
  -6 participar; pecho y; pienso; poquito; por semana; porque; pretty; prueba; puedo levantar; puedo mas; que hacer; quede; queme; quien le
  -6 quiero acabar; quiero cancelar; quiero quitar; quiero saber; quit working; quitar la; reason to; refills; runs; salen; salieron los
  -6 sangrando mucho; se cayo; se desmayo; sheet; si acepto; siento bien; sintomas de; sleeping; slept; soga lista; solo; stiff; stool; stop is; suelo
  -6 suicide; surgery; telefono nuevo; temperature; termine; termino; than usual; the car; the floor; the pain; the water; then; these pills; these they
  -6 thinking about; thinner; this month; toda; took my; trouble breathing; tuve; un derrame; un dolor; un ojo; un poco; una estafa; uno; veneno
  -6 vomited; waiting list; when i; when my; wife collapsed; woke; wont wake; y estoy; ya salieron; yep; yes but; yesenia; yet; you for; your text
  -7 :number: for; a seizure; acompanan hoy; adelante; alarm; allergic; alto no; ambulancia por; an emergency; and text; are you; as a; ataque; ayudenme
  -7 azucar :number:; azucar en; bajo; been; calor; cambiar; can text; cinco; class; cloro; con un; confundida; contacto de; contesta; corte; cosas que
  -7 could you; da; days; de dormir; de sangrar; del laboratorio; desde el; desmayaba; despues de; dialysis; dias; did i; dont know; duermo; eat
  -7 el azucar; el doctor; emergencias; en :number:; en el; es una; espalda; esposo no; este mundo; estomago; eye; fall; falta de; falta el; fast
  -7 feeling great; flu; from my; gasping; gave; gracias a; hacen; half; have been; havent had; hay que; hice; hives; how much; i consent; i do
  -7 i fainted; i took; in spanish; informacion; is :number:; it to; keep me; knee; knock me; la lengua; la mano; la nariz; la presion; la soga
  -7 las pastillas; las piernas; lentes; like this; list for; llame; lo mas; looks; los pies; low; mandan por; manden una; mandenme; mano; many; mareada
  -7 mas bien; me and; me cayo; me corte; me i; me llego; me quedan; me reconoce; me vayan; mensajes quiero; mouth; mucha; murio de; my arm; my head
  -7 my left; my leg; nada; necesito; necesito mas; neighbor; ninguna eso; no chest; no estoy; nothing; nueva; off without; order; out to
  -7 oxigeno :number:; pacemaker; pain in; para el; pastillas de; perdi; please dont; please signmeup; point; por eso; por preguntar; program end; put
  -7 que hago; quedan; quedo; quit on; quit the; quiten del; quizas; rapido; rato; recibi; recibi su; refill of; results; sacaron; sal; same as; sangrar
  -7 say yes; scared; se puede; send the; shoot; si senorita; sitting; skin; sleep; soga; soy alergica; speech; stand; sure thing; tal vez; text my
  -7 text you; thank; thanks i; the ambulance; the bus; the end; the waiting; therapy; these i; they are; they keep; thoughts; tight; to death; to kill
  -7 tongue; up; up blood; usual; vayan a; ve; vez; vomitando; vomite; waiting; walgreens; walk; want the; water pill; where do; who is; working
  -7 ya tengo; yes maam
  -8 :bad:; a dios; a sacar; acabar; acabar con; am; am ok; are the; ask my; ataques; ate; ayuda por; be dead; before; belly; best; bleeding bad; bottle
  -8 caido; caminar; casi me; coming dont; complaints; con el; creo que; cuando me; cuantos mensajes; daughter too; de derrame; de lo; de que; de viaje
  -8 del corazon; dentist; depends; derecho; did you; doble; dog; doing good; dormi; dry; duele nada; el lunes; escriban no; esposo; falls this
  -8 feeling good; fin de; ganas de; garganta; gas; get up; give; glucose; got your; guess; haha; he caido; hijos; hope; hour; i; i guess; i hope; ill
  -8 in :number:; in the; it all; izquierdo; know how; la ambulancia; la cara; la farmacia; la pierna; la risa; lengua; levantar; like a; living
  -8 llegan los; lo mejor; los de; mandarme los; marca; martes; matarme; me conoce; me dan; me dejen; me dio; me quiero; me quitaron; metformin please
  -8 mis hijos; mom; mundo; my back; nada mas; nada me; nariz; neck; new number; new phone; no complaints; noche; nope; once; paro; pie; pierna; piso
  -8 poco; primero; quiero eso; quiero morirme; reconoce; red; ride; salieron; sangrando; sangro; seguir viviendo; seguro; sending these; sentido
  -8 shaking; si autorizo; siempre; son; sore; spanish; stop bleeding; stop taking; sweating; take the; the best; the blood; the dentist; those; to know
  -8 to take; todo; vacuna; vayan; visit; viviendo; vomito; weak; wheezing; wife; will you; wont quit; work; worst; y esta; y para; yeah
  -9 :number: :number:; a heart; ago; ahorita; alergica; alive; am bleeding; am fine; ambulancia mi; and; antes de; autorizo para; bp; broke; caidas
  -9 call; cancelar mi; carro; claroquesi mandeme; coffee; compania; cost; de sangre; de telefono; de un; does the; does this; email; ending; examen
  -9 farmacia; ganas; hacen compania; hacer; hijo; how many; i fell; i still; inhalador; inhaler; instead of; la boca; la metformina; la vida; legs
  -9 llego; mareo; mas o; me toca; mensajes manden; messages i; move; muerto; muriendo; my heart; need; nitro; no reacciona; no thanks; o menos; open
  -9 otra; para; peso; poison; puedo parar; pulse; quitaron; quito; ran out; reacciona; receta; rechazo; respiro; responding; resultados; sale; salt
  -9 se le; si a; sintomas; something; son los; still want; sudden; sugar :number:; swallowed; talking; test strips; time; to die; toca; todavia
  -9 told me; veces; viaje; vision; what is; when does; who gave; whole; yess; you send
  -10 :sos:; a week; acepto los; al :number:; are killing; battery; bed; bit; boca; comer; coming; conoce; cough; dejo; desmayado; doing well; eating
  -10 el brazo; el corazon; end it; estan; faint; hablo; had a; hand; having a; he is; heart attack; here; here anymore; its the; keeps; lisinopril
  -10 los labios; lost; lunes; me ahogo; me da; me esta; me falta; me puse; medicina; menos; muerta; my pills; my refill; my son; no entiendo
  -10 no responde; no tengo; numb; ojo; on me; palabras; piernas; please call; please cancel; please hurry; por la; preguntar; que hora; ran; saber
  -10 si los; siento que; stomach; stop no; stopped; suddenly; talk; texts but; the metformin; thursday; to quit; two; tylenol; un infarto; vivir mas
  -10 wake up
  -11 a little; am doing; am dying; am having; and cant; be here; black; casi; choking; como; coughing; creo; cual; death; desmayo; dia; dont agree
  -11 drank; eliquis; end of; entiendo; fainting; for my; friday; hablar; hard; help me; hurts; killing me; labios; late; later; le dio; little; live no
  -11 mama; manana; mandeme los; me quiten; me to; mensajes no; meter; metformina; muy; my appointment; my tuesday; next; no falls; no no; no problems
  -11 nose; phone same; please help; pressure; problems; quiero morir; quiero participar; risa; sangrado; seizures; she is; short; short of; stop my
  -11 strips; suicidal; taking; texts i; the clinic; this week; tiene; to them; tomar; tuesday appointment; una ambulancia; unconscious; with my; y
  -12 acompanan; an ambulance; ando; antes; attack; blue; burned; bus stop; cafe; cold; collapsed; convulsiones; cuantos; de cabeza; de emergencia
  -12 de fumar; despues; died; dio; duele el; forward to; fumar; good today; ha; hearing from; his; i look; i stop; isnt; like hearing; lips
  -12 look forward; maybe; me acompanan; me estoy; me voy; medicine; mucho; muero de; my life; of; off the; pies; please send; salio; say; se esta; she
  -12 shot; tengo la; texting i; tos; veo; went
  -13 a que; a stroke; ahogo; al; answer; at night; call :number:; came; car; cara; change; church; cita del; desmaye; dormir; escribirme que; falls
  -13 falta; floor; great; hace; havent; how often; hurry; i take; if i; in; infarto; isfine; la pastilla; leg; like them; me desmaye; mes; mi hija
  -13 mi vida; miss; morirme; never stop; no puede; often; over; quit smoking; rain; recibir los; somebody; think; thinking; throat; to end; trouble
  -13 where; which
  -14 agree to; am i; anoche; as; be better; brazo; cabeza; cayo; claroquesi; cuanto; de las; de pecho; despierta; die; el aire; fuerte; had; hit; hora
  -14 i agree; insulin; los ojos; mi esposa; morning; my chest; ojos; que es; quien es; responde; su mensaje; tonight; water; words; would be; yes i
  -15 after; all good; better off; cant get; cant stop; confused; cuesta; de :number:; del; despertar; en; es este; esposa; headache; i need; lado; like
  -15 me he; medicare; mi esposo; mis; morir; no para; of breath; of my; presion; puse; says; seizure; side; stop these; the new; todo bien; tuesday
  -16 about; agua; alguien; bus; chest pain; desde; dice; down; face; fiebre; i cant; insulina; killing; left; mandan; mandeme; me the; me tome; mi cita
  -16 mi hijo; no despierta; normal; quiero matar; should i; swelling
  -17 air; ayer; could; dan; derrame; going to; he; hearing; i quit; if; in my; instead; look; mejor; mensajes me; no aguanto; oxigeno; quien; will
  -17 yesterday
  -18 :good:; dont take; dos; es; feel; fever; going; its; me cai; metformin; pastilla; puede; se; smoking; still; test; the; tomorrow; vomiting
  -18 yes please
  -19 aguanto; an; arm; cai; cuando; day; got; head; info; myself; on; repente; should; since; stop texting; tengo que; who
  -20 at; bad; can you; do you; dying; el pecho; feeling; hay; live; lol; me puedo; me siento; oxygen; puedo respirar; semana; stroke; sure; tomo; week
  -20 well
  -21 can; dizzy; dolor de; en la; having; is this; jaja; know; las; my; night; no dejen; same
  -22 breath; can i; corazon; dead; did; donde; duele; el; emergencia; emergency; fine; no respira; right; they; to live
  -23 cant breathe; do; pill; stop the; sugar
  -24 acepto; better; cita; have a; is; just; life; matar; me duele; no se; o; se me; wont stop
  -25 agree; are; fainted; no i; pastillas; vida
  -26 good; me muero; muero; si quiero; sin; this morning; today; tome; was
  -27 :number:; appointment; azucar; breathe; fell; hoy; i like; la; pills; respira; stop by; took
  -28 breathing; ok; pecho
  -29 heart; quiero vivir; refill; un
  -30 ambulance; doing; esta; new; what; when
  -31 aire; does
  -32 dolor; siento; tengo; una
  -33 ambulancia
  -35 chest; estoy; pain; respirar
  -37 no puedo; sangre; wont
  -38 blood; vivir
  -39 cant
  -41 bien
  -42 want to
  -43 bleeding
  -44 help
  -45 ayuda
  -48 puedo
  -52 si
  -58 dont stop
  -61 yes
