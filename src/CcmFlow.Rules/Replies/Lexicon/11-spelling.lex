# What thumbs write, and what it is read as. One slip in a word of five letters and more, drawn-out letters and Spanish words written by
# ear (b for v, s for c and z, a missing h) need no row here.

spelling abbreviations
  both dr = doctor
  en cp = chest pain; sob = short of breath; u = you; ur = your; r = are; pls = please; plz = please; plse = please; thx = thanks; thnx = thanks
  en tnx = thanks; tks = thanks; ty = thanks; appt = appointment; apt = appointment; appts = appointment; rx = prescription; meds = medicines
  en med = medicine; hosp = hospital; temp = temperature; ive = i have; im = i am; id = i would; iam = i am; wanna = want to; gonna = going to
  en gotta = got to; outta = out of; lotta = lot of; tryna = trying to; kk = ok; k = ok; okey = ok; okay = ok; oki = ok; okie = ok; okk = ok
  en nite = night; tonite = tonight; thru = through; bc = because; bcuz = because; cuz = because; w = with; wout = without; abt = about; bout = about
  en idk = i dont know; rn = right now; pt = patient; pts = patients; hes = he is; shes = she is; theyre = they are; theres = there is
  en thats = that is; whats = what is; weve = we have
  es q = que; xq = porque; pq = porque; porq = porque; tmb = tambien; tb = tambien; xfa = por favor; xfavor = por favor; porfa = por favor
  es porfavor = por favor; grax = gracias; toy = estoy; ta = esta; dra = doctora; pa = para

spelling negations
  en can not = cant; cannot = cant; canot = cant; cnt = cant; cand = cant; caint = cant; do not = dont; dnt = dont; dont = dont; does not = doesnt
  en doesnot = doesnt; dosent = doesnt; doesent = doesnt; did not = didnt; is not = isnt; are not = arent; was not = wasnt; were not = werent
  en has not = hasnt; have not = havent; had not = hadnt; could not = couldnt; would not = wouldnt; should not = shouldnt; will not = wont
  en not able to = cant; is not able to = cant; am not able to = cant; are not able to = cant; was not able to = couldnt; been able to = able to
  en isnt able to = cant; arent able to = cant; wasnt able to = couldnt; unable to = cant; wouldnt = wont; refuses to = wont; cant not = cant
  en cat breathe = cant breathe; cat breath = cant breath; cant seem to = cant; cant hardly = cant; can hardly = cant; can barely = cant
  en could hardly = couldnt; could barely = couldnt; hardly can = cant; barely can = cant; hardly = cant; barely = cant
  es nopuedo = no puedo; no pueo = no puedo; no pudo = no puedo; nopueda = no puede; no pueda = no puede; casi no = no

spelling words
  both ekg = ekg
  en siesure = seizure; sizure = seizure; seasure = seizure; od d = overdosed; tung = tongue; fel = fell; tuk = took; fell n = fell and
  en wont to die = want to die; want 2 = want to; wanna 2 = want to; need 2 = need to; over dosed = overdosed; over dose = overdose
  en coffin up = coughing up; coffing up = coughing up; dont no where = dont know where; dont no who = dont know who; meter reed = meter reads
  en lost site = lost sight; worse pain ever = worst pain ever; worse pain i = worst pain i; worse headache = worst headache; not been able to = cant
  en havent been able to = cant; hasnt been able to = cant; past out = fainted; no where i am = know where i am; chist = chest; chists = chest
  en tite = tight; brests = breast; hedake = headache; bout to = about to; x ray = xray; x rays = xray; xrays = xray; layin = laying; lyin = lying
  en all of a sudden = suddenly; all of sudden = suddenly; all the sudden = suddenly; out of nowhere = suddenly; out of the blue = suddenly
  en on a sudden = suddenly; of a sudden = suddenly; cold sweat = coldsweat; cold sweats = coldsweat; sweating cold = coldsweat
  en sweaty cold = coldsweat; cold and sweaty = coldsweat; cold and clammy = coldsweat; broke out in a sweat = coldsweat
  en throat closed = throat closing; pass out = faint; passes out = fainted; passing out = fainting; passed out = fainted; pased out = fainted
  en black out = faint; blacked out = fainted; blacking out = fainting; blackout = fainted; blackouts = fainted; knocked out = fainted
  en out cold = unconscious; out like a light = unconscious; throw up = vomit; throwing up = vomiting; threw up = vomited; thrown up = vomited
  en throws up = vomits; trew up = vomited; threw it up = vomited it; throwin up = vomiting; bowel movement = stool; bm = stool; bms = stools
  en poo = stool; poop = stool; pooped = stool; pooping = stool; turds = stool; stroke like = stroke; shortness of breath = short of breath
  en shortness of breathe = short of breath; short winded = short of breath; shortwinded = short of breath; heart attach = heart attack
  en hart attack = heart attack; heartattack = heart attack; heart atack = heart attack; nine one one = 911; 9 1 1 = 911; 9-1-1 = 911; hrt = heart
  en hart = heart; bld = blood; blod = blood; brth = breath; brest = breast; cheast = chest; chess pain = chest pain; chess pains = chest pain
  en stumach = stomach; stomache = stomach; suagr = sugar; sugr = sugar; shugar = sugar; ambulence = ambulance; brething = breathing
  en breating = breathing; hurtin = hurting; bleedin = bleeding; breathin = breathing; chokin = choking; swollin = swollen; swolen = swollen
  en siezure = seizure; siezures = seizures; seizer = seizure; seisure = seizure; diareah = diarrhea; diarea = diarrhea; dizy = dizzy
  en numbnes = numbness; pian = pain; hed = head; hesd = head; mah = my; wit = with; havin = having; gettin = getting; feelin = feeling; goin = going
  en cuttin = cutting; talkin = talking; walkin = walking; thinkin = thinking; fallin = falling; shakin = shaking; killin = killing
  en trowing up = vomiting; skared = scared; tounge = tongue; toung = tongue; mouf = mouth; sezure = seizure; unconcious = unconscious
  en conciousness = consciousness; 02 = o2; spo = spo2; oxegen = oxygen; oxigen = oxygen
  en blood thinners = thinners; blood thinner = thinner; bloodthinner = thinner; bloodthinners = thinners
  en text messages = messages; text message = message; txt messages = messages; text msgs = messages
  en aparatito del dedo = oximetro; aparato del dedo = oximetro; cosita del dedo = oximetro; pinza del dedo = oximetro
  en maquinita del dedo = oximetro; finger thing = oximeter; finger clip = oximeter
  en finger gadget = oximeter; finger machine = oximeter; finger monitor = oximeter; finger reader = oximeter; finger thingy = oximeter
  en thing on my finger = oximeter; thing on her finger = oximeter
  en thing on his finger = oximeter; clip on my finger = oximeter; clip on her finger = oximeter; clip on his finger = oximeter
  en finger oxygen = oximeter; hard tack = heart attack; heart tack = heart attack
  en hard attack = heart attack; art attack = heart attack; hard attach = heart attack; heart a tack = heart attack; hart a tack = heart attack
  en heart attacked = heart attack; heard attack = heart attack
  en shooken = shaken; breeve = breathe; breave = breathe; breav = breathe; breev = breathe; breaf = breath; bref = breath; brief in = breathe in
  en cant brief = cant breathe
  en jibberish = gibberish; jiberish = gibberish; gibrish = gibberish; giberish = gibberish
  en dont no who = dont know who; doesnt no who = doesnt know who; didnt no who = didnt know who; dont no me = dont know me
  en doesnt no me = doesnt know me; doesnt no where = doesnt know where; dont no what = dont know what
  en doesnt no what = doesnt know what; dont no how = dont know how
  es aigre = aire; haire = aire; ayre = aire; aier = aire; me cay = me cai; muncho = mucho; kiero = quiero; aiuda = ayuda; alludenme = ayudenme; azuca = azucar
  es ablar = hablar; beo = veo; bista = vista; sudor frio = sudorfrio; sudando frio = sudorfrio; sudo frio = sudorfrio; sudores frios = sudorfrio
  es suda frio = sudorfrio; sudar frio = sudorfrio; de golpe = derepente; de repente = repente; derepente = repente; de pronto = repente
  es derrepente = repente; de la nada = repente; grasias = gracias; nesesito = necesito; nesecito = necesito; aser = hacer; aora = ahora; ase = hace
  es asucar = azucar; asukar = azucar; asuca = azucar; pexo = pecho; callo = cayo; se callo = se cayo; me calle = me cai; cayi = cai; boy = voy
  es aserca = acerca; ay = hay; anbulancia = ambulancia; avulancia = ambulancia; desmalle = desmaye; desmallo = desmayo; desmalla = desmaya
  es desmallar = desmayar; faltaelaire = falta el aire; elaire = el aire; aogo = ahogo; haogo = ahogo; repirar = respirar; rrespirar = respirar
  es imfarto = infarto; hinfarto = infarto
  es lao = lado; laos = lados; pal = para el; pol = por
  es no pue do = no puedo; re spi rar = respirar; res pi rar = respirar; respi rar = respirar

# Words that stand for a whole answer, joined so that none of their parts counts alone.
spelling answers
  en sign me up = signmeup; count me in = countmein; of course = ofcourse; not interested = notinterested; no way = no
  en not at this time thanks = no thanks
  en you can text me = youmaytext; you may text me = youmaytext; you can message me = youmaytext; you can contact me = youmaytext
  en you can send me texts = youmaytext
  en you can send them = youmaytext; you can send texts = youmaytext; you can sign me up = signmeup; you may contact me = youmaytext
  en you may send them = youmaytext
  en i give my permission = accept; i give permission = accept; give you permission = accept; i give my consent = accept; i give consent = accept
  en you have my permission = accept
  en you have my consent = accept; you have my ok = accept; i give my ok = accept; that is fine = isfine; thats fine = isfine
  en that is ok = isfine; thats ok = isfine
  en that would be fine = isfine; that would be great = isfine; that will be fine = isfine; that is good = isfine; thats good = isfine
  en sounds good = isfine; by all means = bymeans
  en why not = whynot; decided against it = decline; decided against this = decline; decided not to = decline; rather not = decline; negative on = denies; nada de = ninguna; cnat = cant; hnad = hand; adn = and; teh = the; facce = face; rihgt = right; numbe = numb; od would = overdosed; bida = vida; fsbs = sugar; la alta = sistolica; wit us = with us; negative for = denies; neg for = denies; no c o = denies; no co = denies; no complaints of = denies; plese = please; thes = these; mre = more; wit = with; un enroll = unenroll; un subscribe = unsubscribe; s t o p = stop; un subscribed = unsubscribe; un sign = unsign
  en i will pass = decline; ill pass = decline
  en leave me out = decline; leave me off = decline; no thank you = no thanks; sign me on = signmeup; enroll me = signmeup
  en put me down = signmeup; put me in = signmeup
  en happy to = happyto; glad to = happyto; go right ahead = go ahead
  en put my name down = signmeup; put me on the list = signmeup; you can send me the texts = youmaytext; you can send the texts = youmaytext
  en dont enroll me = decline; dont sign me up = decline; not for me = decline
  en y e s = yes; thats fine with me = isfine; fine with me = isfine; fine by me = isfine; ok with me = isfine; ok by me = isfine
  en you may send me the messages = youmaytext; you may send me messages = youmaytext; you may send the messages = youmaytext
  en you may send me texts = youmaytext; may send me = youmaytext
  es fabor = favor; por fabor = favor; ni loco = decline; ni loca = decline; ni hablar = decline; ni pensarlo = decline; de ninguna manera = decline; por que no = porqueno
  es claro que si = claroquesi; por supuesto = porsupuesto; de acuerdo = deacuerdo; no por ahora no = no
  es pueden textearme = youmaytext; puede textearme = youmaytext; pueden mandarme mensajes = youmaytext; pueden mandarme textos = youmaytext
  es pueden escribirme = youmaytext
  es pueden mandarme = youmaytext; puede mandarme = youmaytext; puede escribirme = youmaytext; pueden enviarme = youmaytext
  es me pueden escribir = youmaytext; me pueden textear = youmaytext
  es me pueden mandar = youmaytext; me puede escribir = youmaytext; me puede mandar = youmaytext
  es que me envien = youmaytext
  es doy mi permiso = autorizo; doy permiso = autorizo; doy el permiso = autorizo; doy mi consentimiento = autorizo
  es doy mi autorizacion = autorizo
  es doy autorizacion = autorizo; tienen mi permiso = autorizo; tiene mi permiso = autorizo; con gusto = congusto; con mucho gusto = congusto
  es como no = comono
  es me apunto = signmeup; me inscribo = signmeup; me anoto = signmeup; me uno = signmeup; cuenten conmigo = countmein
  es cuente conmigo = countmein; paso por ahora = rechazo
  es no le entro = rechazo; no me inscriban = rechazo; no me anoten = rechazo; no me apunten = rechazo; no me inscriba = rechazo
  es no me apunte = rechazo; no me metan = rechazo; no estoy de acuerdo = rechazo; no quiero entrar = rechazo
  es autorizo que me escriban = autorizo; autorizo que me manden = autorizo; autorizo que me envien = autorizo
  es doy permiso que me escriban = autorizo; doy permiso que me manden = autorizo; doy permiso para que me escriban = autorizo
  es de acuerdo en que me escriban = deacuerdo; de acuerdo en que me manden = deacuerdo; de acuerdo con que me escriban = deacuerdo
