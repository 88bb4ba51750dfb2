# What thumbs write, and what it is read as. One slip in a word of five letters and more, drawn-out letters and Spanish words written by
# ear (b for v, s for c and z, a missing h) need no row here.

spelling abbreviations
  en cp = chest pain; sob = short of breath; u = you; ur = your; r = are; pls = please; plz = please; plse = please
  en thx = thanks; thnx = thanks; tnx = thanks; tks = thanks; ty = thanks; appt = appointment; apt = appointment; appts = appointment; rx = prescription; meds = medicines; med = medicine
  en hosp = hospital; temp = temperature; ive = i have; im = i am; id = i would; iam = i am; wanna = want to; gonna = going to; gotta = got to; outta = out of; lotta = lot of; tryna = trying to
  en kk = ok; k = ok; okey = ok; okay = ok; oki = ok; okie = ok; okk = ok; nite = night; tonite = tonight; thru = through; bc = because; bcuz = because; cuz = because; w = with; wout = without; abt = about; bout = about
  en idk = i dont know; rn = right now; pt = patient; pts = patients; hes = he is; shes = she is; theyre = they are; theres = there is; thats = that is; whats = what is; weve = we have
  es q = que; xq = porque; pq = porque; porq = porque; tmb = tambien; tb = tambien; xfa = por favor; xfavor = por favor; porfa = por favor; porfavor = por favor; grax = gracias; toy = estoy; ta = esta; dra = doctora; pa = para
  both dr = doctor

spelling negations
  en can not = cant; cannot = cant; canot = cant; cnt = cant; cand = cant; caint = cant; do not = dont; dnt = dont; dont = dont; does not = doesnt; doesnot = doesnt; dosent = doesnt; doesent = doesnt; did not = didnt; is not = isnt; are not = arent
  en was not = wasnt; were not = werent; has not = hasnt; have not = havent; had not = hadnt; could not = couldnt; would not = wouldnt; should not = shouldnt; will not = wont; not able to = cant; is not able to = cant; am not able to = cant; are not able to = cant; was not able to = couldnt; been able to = able to; isnt able to = cant; arent able to = cant; wasnt able to = couldnt
  en unable to = cant; wouldnt = wont; refuses to = wont; cant not = cant; cat breathe = cant breathe; cat breath = cant breath; cant seem to = cant; cant hardly = cant; can hardly = cant; can barely = cant; could hardly = couldnt; could barely = couldnt; hardly can = cant; barely can = cant; hardly = cant; barely = cant
  es nopuedo = no puedo; no pueo = no puedo; no pudo = no puedo; nopueda = no puede; no pueda = no puede; casi no = no

spelling words
  en siesure = seizure; sizure = seizure; seasure = seizure; od d = overdosed; tung = tongue; fel = fell; tuk = took; fell n = fell and; wont to die = want to die; want 2 = want to; wanna 2 = want to; need 2 = need to; over dosed = overdosed; over dose = overdose; coffin up = coughing up; coffing up = coughing up; dont no where = dont know where; dont no who = dont know who; meter reed = meter reads; lost site = lost sight; worse pain ever = worst pain ever; worse pain i = worst pain i; worse headache = worst headache
  en not been able to = cant; havent been able to = cant; hasnt been able to = cant; past out = fainted; no where i am = know where i am; chist = chest; chists = chest; tite = tight; brests = breast; hedake = headache; bout to = about to
  es aigre = aire; ayre = aire; aier = aire; me cay = me cai; muncho = mucho; kiero = quiero; aiuda = ayuda; alludenme = ayudenme; azuca = azucar; ablar = hablar; beo = veo; bista = vista
  en x ray = xray; x rays = xray; xrays = xray; layin = laying; lyin = lying
  en all of a sudden = suddenly; all of sudden = suddenly; all the sudden = suddenly; out of nowhere = suddenly; out of the blue = suddenly; on a sudden = suddenly; of a sudden = suddenly
  en cold sweat = coldsweat; cold sweats = coldsweat; sweating cold = coldsweat; sweaty cold = coldsweat; cold and sweaty = coldsweat; cold and clammy = coldsweat; broke out in a sweat = coldsweat
  en throat closed = throat closing; pass out = faint; passes out = fainted; passing out = fainting; passed out = fainted; past out = fainted; pased out = fainted; black out = faint; blacked out = fainted; blacking out = fainting; blackout = fainted; blackouts = fainted; knocked out = fainted; out cold = unconscious; out like a light = unconscious
  en throw up = vomit; throwing up = vomiting; threw up = vomited; thrown up = vomited; throws up = vomits; trew up = vomited; threw it up = vomited it; throwin up = vomiting
  en bowel movement = stool; bm = stool; bms = stools; poo = stool; poop = stool; pooped = stool; pooping = stool; turds = stool
  en stroke like = stroke; shortness of breath = short of breath; shortness of breathe = short of breath; short winded = short of breath; shortwinded = short of breath
  en heart attach = heart attack; hart attack = heart attack; heartattack = heart attack; heart atack = heart attack; nine one one = 911; 9 1 1 = 911; 9-1-1 = 911
  en hrt = heart; hart = heart; bld = blood; blod = blood; brth = breath; brest = breast; cheast = chest; chess pain = chest pain; chess pains = chest pain; stumach = stomach; stomache = stomach; suagr = sugar; sugr = sugar; shugar = sugar; ambulence = ambulance; brething = breathing; breating = breathing
  en hurtin = hurting; bleedin = bleeding; breathin = breathing; chokin = choking; swollin = swollen; swolen = swollen; siezure = seizure; siezures = seizures; seizer = seizure; seisure = seizure; diareah = diarrhea; diarea = diarrhea; dizy = dizzy; numbnes = numbness; pian = pain; hed = head; hesd = head
  en mah = my; wit = with; havin = having; gettin = getting; feelin = feeling; goin = going; cuttin = cutting; talkin = talking; walkin = walking; thinkin = thinking; fallin = falling; shakin = shaking; killin = killing
  en trowing up = vomiting; skared = scared; tounge = tongue; toung = tongue; mouf = mouth; sezure = seizure; unconcious = unconscious; conciousness = consciousness; 02 = o2; spo = spo2; oxegen = oxygen; oxigen = oxygen
  es sudor frio = sudorfrio; sudando frio = sudorfrio; sudo frio = sudorfrio; sudores frios = sudorfrio; suda frio = sudorfrio; sudar frio = sudorfrio; de golpe = derepente; de repente = repente; derepente = repente; de pronto = repente; derrepente = repente; de la nada = repente
  es grasias = gracias; nesesito = necesito; nesecito = necesito; aser = hacer; aora = ahora; ase = hace; asucar = azucar; asukar = azucar; asuca = azucar; pexo = pecho; callo = cayo; se callo = se cayo; me calle = me cai; cayi = cai; boy = voy; aserca = acerca; ay = hay
  es anbulancia = ambulancia; avulancia = ambulancia; desmalle = desmaye; desmallo = desmayo; desmalla = desmaya; desmallar = desmayar; faltaelaire = falta el aire; elaire = el aire; aogo = ahogo; haogo = ahogo; repirar = respirar; rrespirar = respirar; imfarto = infarto; hinfarto = infarto
  both ekg = ekg

# Words that stand for a whole answer, joined so that none of their parts counts alone.
spelling answers
  en sign me up = signmeup; count me in = countmein; of course = ofcourse; not interested = notinterested; no way = no; not at this time thanks = no thanks
  es claro que si = claroquesi; por supuesto = porsupuesto; de acuerdo = deacuerdo; no por ahora no = no

