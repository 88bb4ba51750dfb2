# Common English and Spanish words that are one slip away from a word of the tables and are meant as they stand: "doing" is no "dying",
# "hecho" no "pecho". Chosen from the 10,000 commonest words of either language (and forms of the English ones) by asking the reader
# which of them it would take for a misspelling; docs/lexicon.md says how to do that again.

list real-words
  both aaron abejas abiertas abierto abogada abogado abouts abra abran abras abrazo abrazos abrela abrelo abres abriendo abrigo abrir abrira abrire abrirla
  both abrirlo abro abroad abuelos abuser abusers abuso acceso access accesses acento acepta aceptas acepte acer acera acercando acercarme acercarse acero
  both aces acider acids acidy acing acmes acned acnes acordado acoso acostarse acostarte acostaste acquired acred acres across acuerdas acusa acute adder
  both adders addresses addy adidas admitter adonde adora adoro advise adviser advises adware adwares aerial aerially afecta afecto affair affect affects
  both afforded affords afternoons afters afueras agallas agent agente ager agers agoing agrees aguantar aguante aguila ahorrar ahorros aider aiders aides
  both aigo aiguien aired airers aires airing aislado alarma alarms albert alberts alcance alcanzar alcohols aldea alegre alegro aleja aleman alemana
  both alemania alerta algeria algun algunas alguno aliado alianza alias aliases alice alicia alien aliening align alike alimento alla allan allen allied
  both allowed allowing allows alloyed alloying alloys alonely along altar alter aluminium aluminiums aluminum aluminums alumna alumni alumno amaba amable
  both amanda amante ambient amelia amigas amigos amino amnesia amos amount analyses analysis analyst analyze analyzes anas anchors anciana anciano andan
  both andando andar andas andie andorra andrea andrew ands andy anger angered angering angle angled angles anillos animals aniversario anna annas annexes
  both annotated annotations announce announced announcer announces annuals anormal ante anted antennas anterior anteriores anting antis ants anunciar
  both anuncio anuncios anyones anyons anythings anyways anywhere aparatos aparece aparecen aparecio apariencia apartate aparte apartments apesta apetito
  both apnic apodo apollo apparatuses apparel appear appearance appearances appearer appearers appears appreciated appreciates approvals aprecio apres aprisa
  both apter apting apuesta apuesto apuntando apurate apuro aquas arana aranas arbor arca arced arch archer archers arches archie arching arcing arco arder
  both areas ared arena arenas arise arises armed arming armor arnie arqueros arranca arrange arrayers arrays arreglar arreglare arresto arrests arrows arroz
  both arruinado arruinando arruinar arruine arruino arte arteria artes articled articles arturo asado aseguro asesina asesinatos asesino asesor ashed asher
  both ashes ashing ashley asian aside asides asiento asilo asistir asker asociacion asper aspers asps assessed assessing asset assets assist assisted
  both assister assists associate associated associates associating associations assure assurer asthmas astuto asuntos asusta asustada asustado asustados
  both asustan asustar asustas asuste asustes asusto ataca atacado atacan atacar atacaron ataco atajo ataquen atender ates atico atlas atrae atraer atrapo
  both attached attacher attachers attaches attaching attachment attachments attracting auburn auctioned auctioning audios audrey augers augusts aumenta
  both aumento auroras ausente austin australia austria authorizations authors autoing autor autoridad avatar aventura aver aviation avoided avoids awarder
  both aware awarenesses aways awfully azar babying backed backs bacteria badder baddy badged bagged bagging bahrain bailando bailar bailas baileys bajado
  both baker baking balanced balancer balances balas balcon balded balder balding baldly balds baldy balled ballenas baller ballet balleted balleting balling
  both ballot balloted balls ballsy bally banana bananas bancos banda banded bandeja bandido bando bands bandy baned banes baning bank banked banned banning
  both banns banos banquete bans barata barato barco barcos bared bares baring barish barned barnes barning barns barny baron barras barred barrel barres
  both barriered barriering barriers barril barring barro barry basada basado baseballs basely basket basketball basketballs baskets bassed bassing bata
  both batch batched batching baterias bates bather bathrooms bating batter batters batting battle battles battling batts baying beach beached beaches
  both beaching beads beaming beams bean beaned beaning beany beared bearers beares bearing bears beast beasted beasting beater beatles beatless beats
  both beautifuler beautifully beautying bebes bebida bebiendo bebo became becomes bedrooms beers beethoven behinds beings beisbol believed believer believes
  both belize belkin bell bella bellas belle belled belles belleza belling bello bellying belong belows belted belter belting belts bench benched benchy
  both bended bender bending bendy benes bennes bens bernie berrying besar bested bestia besting bests betas betes beth beting betsy betted bettering betters
  both betting betweens beyond bhutan bibles biblioteca bichos bides bids bienes bigging biked bikes billar billed biller billete billings billions billones
  both billy bind binding binds bines bingos binned binning bird birded birth birthing births bitching biter biters biting bits bitsy bitted bitter bitting
  both bitts bizes bizzy blade bladed blader bladers blading blads blady blahed blahing blahs blair blake blame blames blancas bland blaster blasters blend
  both blended blender blenders blendes blending blends blesses blink blinked blinker blinkers blinks blocked blocker blockers blockings blocky blogged blond
  both blonde blonder blondes blonding blonds blooded blooding bloods bloodying bloom bloomy blowed blower blowers blowings blows blued blueing bluer blues
  both bluesy bluing boarded boards boated boater boating boats bobbers bobbing bobbly bocces bodas bolas bolder bolds boleto bolivia bolos bolsa bolsas
  both bolso bolted bombers bondad bondage bondages bonded boned boner bones boney boning bonnes bonos bonus bonuses boobed boobing boobs booker bookers
  both booking booksy booky booled booling bools boomed booms boost boosted boosters booted booth booting boots borde border bordering bordo boring boris
  both boroughs bosque bosques bosses boston botas botellas botes bothers botin bottled bottler bottlers boughts boulder boulderer bouldery bound bounded
  both bounding bounds bouquets bourne bowed bower bowers bowes bowing bowled bowler bowlers bowling bowls boxed boyed boying bracelets bracket bracketed
  both bracketing brackets bradded brads braes brained braining brainy brake braked braking braks braky branches branchy brand branded brandy brases brass
  both brasses brassing brassy brave braves bravo breach breached breacher breachers breaches breaching bread breaded breading breads bready breakers
  both breakfasted breakfaster breakfasts breakings breasting breasts breed breeder breeders breeding breedings breeds brenda bretana brett brian bricking
  both bricky bride brided brides bridged bridget brights brilla brillante brilliant brillo brindemos brindis brindo bring broad broads broadway broadways
  both brochure broking broma bromea bromeaba bromeando bromeas bromeo bronze bronzes bronzy brook brooke brooked brooking brooks brothered brothering
  both brotherly brought browned browning browns browny browse browses browsing browsy bruce brunei brunette bruno brussels bruto bryan bryant bubbled
  both bubbler bubbles bubbling bucked buckers bucks buen buffed buffer buffered buffing buffy bufing build builded builder buildings builds built bukkakes
  both bulked bulking bulks bulky bulled buller bulleted bulletin bulletined bulleting bullets bulling bulls bully bunched bunching bunchy bunny burdens
  both bureaus burke burked burker burkes burking burks burla burt burton bused buses bush bushed bushing busing busque busqueda busquemos busquen busques
  both bussed busty busying butes butlering butted butter buttering buttery buttes butting buttoned buttoning buttons buttony butts buyers buyings buzzy
  both bytes caballos cabana cabbing caber cabezas cabina cabined cabinet cabinets cabining cabins cable cabled cabling cabo cabra cabron caceria cache
  both caches caching cada caddy cadena cades cady cagar caged cager cages caging cago caia caiste cajas caked cakes caking calgary calibre calidad calientes
  both calla callado callar callas caller callers calles callese callings calma calme calmed calmese calming calms calmy calorias camara camarera camarero
  both camas cambia cambian cambiara cambiaria cambias cambies camera cameron cameroon cames camilla camiones camioneta camisa camisas camiseta cammed
  both camming camp campana campeon camps canada canales canceled canceler canceller cancels cancers canciller canciones candle candled candler candlers
  both caned caner canes caning canned canner canning cannon cannoned cannoning cannons canns canny canones canons cans canta cantante canted canter cantidad
  both canting canto cants canty cany canyoning canyons capaces capaz caped caper capers capes caping capped capping capsula carajo caras carbons carcel
  both carded carder cardiacs cardy cared careered careerers careering careers carefully carers cares cargando cargar cargas cargo caribbean caridad caring
  both caringly carings carino carla carling carlo carls carlyle caro carol caroled caroling carolled carolling carreras carretera carried carriers carries
  both carroll carros carrs carry carrying carses carson cart cartas carted carter cartera cartes cartoon cartooned cartoons cartoony carts casada casado
  both casar casare casas casaste cases cash casing casino casinos cassette cassettes casted castes castillo castle castles casts catched catchy cater
  both catering caters cates catting causado caused causer causers causey causo caution cautioning cavar caved caver cavers caviar cayendo cayman cazando
  both cazar cedars cedary ceilings celda celdas celled celling cells cellular celos celosa celoso celula celulas cenar cenizas census censuses censusing
  both centers centre centro centry century cepillo cerdo cerebros cero certain cerveza cervezas cetes chads chain chained chaines chaining chains chaired
  both chairing chairs chamber chamberer chambering champagne champagnes champan champana champion championed championing champions championship
  both championships chanced chancellor chancellory chancer chancers chancey chancy changer changers changing changs chaptering char chared chares charged
  both charger charges charing charity charla charley charlie charm charmed charming charms charred charring charrs chars charted charter charterer
  both chartering chary chase chaser chat chatarra chats chatter chatters chatting cheaped cheaping cheaps cheat cheater cheaters cheating cheats checker
  both checkers checkouts checky cheer cheers chelsea chemically cheque chequers chequing cherrying chested chesty chet chevying chicas chick chickened
  both chickening chickens chicks chicos childed childhood childrens childs chile chiles chili chilly chimenea china chinas chinese chino chinos chipped
  both chipping chips chiste chistes chistoso choca chocolates choicer choired choiring choirs chooser chooses choosey choosy chorus chorused choruses
  both chorusing chorussed chorusses chorussing chose chosen choses chowder chris christ christian christians christy chrome chromy chubby chuck chucked
  both chuckers chucking chucks churched churching churchy cialis ciaro ciclo ciegos cielos ciencia ciencias cierre cierren cierta cierto cigarros cindy
  both cinta cintas circo cires cisco ciscoes ciscos citation cited citer citers cites cities citing cits ciudadano ciudades civil civiles civilian civilians
  both civilizacion civilization civilizations civils claims claire clans clara claras claridad clark claros clases classed classer classers classing classy
  both claude claudia claus clause clauses clave clavo clayed claying clays clearance clearances clearer clearers clearing clearings clears client cliente
  both clima climbings clinica clinics clipped clipping clock clocked clocking clone cloned cloner clones cloning clons closers closest closet closings
  both closure cloud clouded clouds clubber coach coachers coaching coaled coaler coalers coaling coals coartada coast coastal coastally coasted coasting
  both coasts coater coaters coates coating coats cobertura cobrar cocaina coches cocinar cocked cockers cocking coco codder coder coders codes coding
  both coffees cofre coger cogere cogido cogio cohens cohetes coincidencia coined coining coins coled coleman coles colgado colina collar collared collars
  both collection colled colling colls cologned colon colons colorado colored colorer colorers colores colory colour coloured colourer colourers colours
  both coloury column columns coman comando comas combatted combo combos comedia comedor comedy comemos comen comercial comerciales comercio comere comeremos
  both comers cometido comic comices comico comidas comiendo comings comision command commanded commented commer commercially commercials commercing
  both commission committee committees committer committers commoned commoner commoning commons comms communicating comoda comodo compacted compacting
  both compania companion companioned compare comper competir comping completer completers completes complexly compliant complying compounded compounds comps
  both compute computed computers computes coms comun comunicacion comunidad concedido concentrate concentrated concentrates concentration concern concerted
  both concerts conclusion conclusiones condado conde condo conducted conducting coned conejo conejos cones confesar confesion confias confies confs congo
  both congressed coning conmigo connected connecting connections connector conned connelly connes conning conns conocen conocernos conoces conoci conocias
  both conocida conocido conociera conocimientos conocio consciente consciouses consciously consciousnesses consegui consensus consensuses consented consents
  both consiga consigue consiguio consisted console consoler constance construct constructed constructer constructers constructing construction constructions
  both constructs consuelo contaba contado contain contained containing contando contar contarle contarme contarte contaste conte content contented
  both contenting contentos contents conteo contest contestame contestar conteste contested contester contesters contestes contesting contesto contests
  both contiene contigo continent continente continua continued continuen continuer continues continuity conto contract contracted contracting contractor
  both contractors contracts contrasted contrasting contratar contratos controla controls convention converted convicted conviction cooled cooler coolers
  both cooling cools cooperar cooperative coopered coordenadas copa copas coped coper copers copes copiado copias copied copies coping copped coppered
  both copping coppy copying copyright coral corded corder cords core corea cored corer corers cores coring corked corker corking corks corky corning corny
  both coro corona corporate corra correction correctly corren correo correos correr corres cortare cortas corten cortes cortesia corteza cortina cortinas
  both cortos cosa cosed coses cosing cosita cosquillas coss costa costar costara costas costed coster costes costly costo cotton cottoning cottony council
  both counsel counter counties counts county coupon couponing courage couriered couriering couriers coursed courses coursing court courted courter courtesy
  both courts cousins cove coved coves covey coving cowboy cower cowers cowing coxes coxing cradle cradled cradler cradlers cradles cradling craft craig
  both crapped crapper crappers crapping crappy craps crapy crawford crea creacion creado creame creaming creams creamy crean creando crear crearon creas
  both creasy create created creates creation creations creator creature crece crecen creci crecido crecio creed creek creeks creeky creeme creen creeran
  both creeras creerlo creerme creerte crees creia creian creias creido creiste crest cresting crests cretino crewed crewes crewing crews criada criado
  both criatura cricket cricketed cricketer cricketers cricketing crickets crime crimed crisis cristo criteria croatia cropped cropping croppy crops crosser
  both crosses crossing crowd crowded crowdy crown crowned crowning cruce crucero crucial crucially crude crudy cruised cruiser cruises cruising cruza
  both cruzado cruzando cruzar cruzo cuadra cuadro cuanta cuantas cuantos cuarta cuartos cube cuber cubes cubrir cuchillos cuentan cuente cuentes cuento
  both cuentos cuerda cuerno cuero cuerpos cueste cuestion cueva cuida cuidados cuidadoso cuidar cuidare cuide cuido cuisine culos cults cummer cunt cunted
  both cunting cunts cunty cupped cupping curado cure cured curers cures curing curioso curious curly currency currents curs cursor curtis curved curving
  both custodia custody cuter cutes cutter cutters cuttings cyber cycle cycled cyrus dadding dados dairying daled dales dallas dames dammed dammer damos
  both danado danar dancer daniel danielle danos danza daran daras darcy dare dared daremos darers dares darias daring darking darky darle darryl darte
  both darwin dashed dasher dashes databased databases dater dates dating daughters dawned dawner dawning dawson dayton deaded deader deaders deading
  both deadline deadlined deads dealer dealers deals dealt dean deaned deaner deaning deans deares dearing dearly dears deaths deathy debamos deben deber
  both debes debi debia debiamos debian debias debido debiera debieron debimos debio debiste debit decadas decade decads decent decente decia decian decida
  both decide decided decides decidi decidido decidio decido decimos decirle decirles decirlo decirme decirmelo decirnos decirselo decirte decirtelo decision
  both decisioned decisiones decisions declarations decliner decor decorating dedicado dedico deeing deemed deeps deers dees degree degreed dejale dejara
  both dejaran dejare dejaria dejarme dejaron dejas dejate dejemos delaware delayed delayer delayers delays deled deles deleted deletes deliciosa delicioso
  both delicious deliciously delight delighted delighter delighters delighting delights delincuente delito deliver delivered deliverer deliverers delivering
  both deliverly delivers dells delly delta demes demoed demos denes denial denied denle denned denning dense dentista dentists dentro denying departamento
  both departmental departments deprisa depth derechos derek deres dering desaparece desaparecen desaparecera desaparecio desayuno descansa descanse
  both descansen descanso descenso describe describir deseado deseamos desean desear desearia deseas desee deseos deserter deserved deserver deserves
  both desesperacion deshacer deshazte desierto desirable desirables desirably desired desirer desirers desires desiring desnuda desnudo despacio despedido
  both despedir despegar desperate desperately desperdiciar desperdicio despido despierten despierto detecter detections detectors deten detengas deuda devel
  both develed develing develled develling develop developed developer developers developes developing development developmental developmentally developments
  both developpes develops devels deviant deviants devil deviled deviling devilled devilling devils devon devons devoted devotedly diablo diablos dialer
  both dialers dialled dialler diallers dials diarios diced dicer dices dicey dicker dicking didders diddy diego dieing diente dieran dieron dieta dietary
  both dieter dieting diets diferencia diferencias diferente differed differenced differences differency differently differing difficultly dificultades
  both digale digan diganme dijera dildo diles dimes dimmed dinero dining dinners dioses dipping dira diran diras direccion direcciones directing direction
  both directives directors diremos dirias disced diseased diseases disenado diseno dished dishing dishy disks disney dispatch dispatched dispatcher
  both dispatchers dispatches dispatching dissed disses diste dive dived diver dives diving dobla doblar docena docenas docked doctors documental documenter
  both documenters dodders dodding doddy dodger dodges doer doers doges doggy doings dolar dolares dolera dollar dollars dolled dolling dolls doloroso domed
  both domes doming donates donation doner doning donna donned donning donors doors dorado doris doser dosers dosing doss dossed dosser dosses doter dotes
  both doting dotter dotting doubly doubted doubter doubters doubting douglas dover dovered dovers dower dowers dowing downed downer downing doyle dozen
  both dozened dozens draft drafted drafter drafters drafting drafts drafty drag drake drama dramas drawer drawing drawly drawn draws dream dreamed dreamer
  both dreams dreamy dress dresser dresses dressy dried drilling drills drinkings drinks driven drivers drives drivings drogas dropsy drove droved drover
  both droving drugging drugs drummed drummer drummy drums drunks dryers drying dryly dualled duals ducha duding duel duelo duena duende dueno duermas
  both duermes duing duked duking dumber dumped dumping dusted dusty duties dyings dylan each eagle eagles eared earing earl earls earned earner earning
  both earns earring earth ease eased easer eases easing easted easter easterly eastern easting easts easying ebayer ebooks ebrio echa echado echas echen
  both eches echoes echoing echos eddies edificios efectivo egoista eights ejaculation ejaculations ejercicio ejercitos electoral electorally electron
  both elegante elena elephants eliminate eliza ellen ellis ellos else elsewhere elvis embarazada embarazo emilio emily empece emperor emperors empezo
  both empiece empieces empiezan empiezas empiezo empire empires empleado empleos employ employed employee employees employer employers employes employing
  both employment employments employs enable enamore enanos encantar encantara encantaria encendida encendido enciende encontrado encontrar encontrara
  both encontraras encontrare encontraremos encontraria encontrarlos encontrarnos encontraron encontremos encontro encounter encounterer encuentra encuentran
  both encuentras encuentre encuentren encuentres ender endings engine enhance enhanced enhancer enhances enjoyer enlace enojar enoughs enquiries enrollments
  both ensayo ensena ensenado ensenan ensenando ensene enseno ensure ensurer ensuring entender entenderas entendi entendido entendio enter entera enteras
  both entere enterer enterers enterrar enters entienda entiendas entiendes entierro entires entities entonces entorno entran entrar entrara entrare entras
  both entregar entregas entrego entregue entren entrenado entrenador entrenamiento entrenando entrenar entres entries entro entry entusiasmo enviado envian
  both enviara enviare enviaron envio enzyme epinions episodes episodio equilibrium equipo equity eras ernie errores errors esas escapa escapado escapando
  both escapar escaparon escaparse escapaste escape escaped escapees escaper escapers escapes escaping escapo escena escolar escopeta escoria escribes
  both escribio escribire escribiste escribo escrita escuadron escuchad escuchado escuchame escuchamos escuchan escuchando escuchar escucharlo escucharme
  both escucharon escucharte escuchas escuchaste escuche escucheme escuchen escuchenme escuches escucho escudo escudos escuela escuelas esfera espacio espada
  both espadas espana especie especies espejo esperaba esperad esperan esperando esperanzas esperar esperara esperare esperaria esperas espere esperen
  both esperes espia espias esposas esposos essayed essayer essaying estaban estabas estaca estadio estado estados estais estallar estara estaran estare
  both estarias estarlo estatal estate estated estates estatua estemos ester esters estes estilo estonia ests estudiado estudie estudios estupenda estupendo
  both estupida estupidas estupideces estupidez estupido estupidos estuve estuvieran estuvieras estuvieron estuviese etica eugene euros evaluacion evaluate
  both evaluated evaluates evaluating evaluation evaluations evenings event eventer eventing eventos events everyday everydays examine examinees examines
  both excluding excused exercised exerciser exercisers exhaust exhauster exhausters exhausting exhausto exhausts exista existe existed existia existido
  both exists exited exits exley expanding expectations experience experiencer experiencers experiences experiencia experimented expertises expiration
  both expirations explained explainer explainers explaining explains explanation explanations explica explicacion explicaciones explicar explicare
  both explicarle explicarlo explicarme explicarte explicit explicitly explicits explico explique exterior extiende extrana extranare extranas extrane
  both extranos extras extremer extremes extremo eyeing eyers eying fabulosa fabulous faced facer facers facially facials facil facing factor factored
  both factory facts failed failings failles fails failure failures faired fairing fairs faither faked faker fakes faking falda fallado fallar falle faller
  both fallers fallings fallo falsas false falsed falses falsing falso falsos faltan fames familiar familias faming famosa famoso famosos famous famouses
  both fancy fanes fanned fanny fare fared farers fares faring farmed farming farms farred farring farsa farther fasted fastly fatally fate fated fates
  both fathers fating fatly fatted fatter fatting fault faulty favorer favorers favores favors favour favourer favourers favours faxes faxing feared fearers
  both feares fearing fears feating featly feats featured federacion federal federales federally federals federation federations feedings feeds feeing feeler
  both feelers feelings feer feers fees feesing felices felicidades felix felled feller fellers felling fellow fellowed fellowing fellows fells felly felted
  both felters felting felts felty female fence fenced fences feoffers feria fernando feroz ferrying festivals fetish fetishes fewer fianza fiber fibre
  both fibred ficha fichas field fielded fields fifteens fightings fights filas filed filer filers files filete filing filme filmed filming films filmy
  both filterers filtering filters finance financed finances finder finders findings fined fineer fineers finer finers fines fingir fining finisher finishes
  both finite finned finner finners finning finnish finny firer firers fires firmas firmed firmes firming firms firstly fiscal fiscally fished fishes fishing
  both fitly fittes fitting fitts fiver fivers fives fixed fixing flame flames flaming flams flamy flanco flash flashed flasher flashers flashing flashy
  both flatter flatters flatty flavor flecha fleece fleeced fleeces fleecing fleecy fleet flesh fleshed fleshes fleshing fleshy flight flighting flights
  both flighty flint flipper flipping flippy float floated floater floaty flood flooded floods floorer floorers floors floppy flor flores flota flotando
  both flour flours floury floyd flued flues flush flushed flushes flushing flushy flyer flying focal focally focuses focusses fogg fogy folded folding folds
  both followed follower followers following follows fondos font fooled fooling fools footing foots force forcer forces forcing forded fords fores foresting
  both forevers forge forged forger forgers forges forgetter forking forks formal formas formatting formes forming forms fortes forth forthy forts forums
  both forward forwarded fossil foster fotos fought fouled fouler foules fouling fouls foundationer foundations founded founding founds fountaining fours
  both frames framing franco frank frase fraser frases fraud frauds fred freddy freed freeing freers frees freewares freezers freezes freight freights fresa
  both fresca fresco fresher freshes freshing fridge fridges friended friends frier friers fries fris fritas frito frodo froggy fronts frost fruit fruits
  both fruta fucks fuegos fueled fueler fuelers fueling fuelled fueller fuellers fuelling fuels fuente fuentes fueramos fueran fueras fuimos fulled fuller
  both fullers fulling fulls fuma fumas funcion funcionan funcionar funcione funciono functions fundacion funded funder funding fundy funerals funky funned
  both funning furiosa furioso furred furring furrs furry gafas gager gainer gains gales games gana ganado ganan ganancia ganancias ganando ganar ganaste
  both ganged ganging gangs gaper gapers gaping gapping gappy gaps garaged garages garagey garaje garbage garcia gardenings gardens garras gases gasolines
  both gassed gasses gassing gasto gater gather gating gatito gatos gearing gears geeks gelling gelly gender gene generador generate generated generates
  both generation generators genes geneses genesis geniuses genre gentle getter gettings ghosted ghosting ghostly ghosts giant giants gift ginger girar gived
  both givens giver givers givings gladder glades glads glassed glassy glowers glowing glows glucoses goals goings golden goldened goldener goldening
  both goldenly goldens golder golfed golfer golfers goner googles gordon gordos gored gores goring gorra gospel gospeler gospelers gospelled gospeller
  both gospellers gospelling gospelly gospels gossiping gossipping gossips gota grab grabado grabber grace graces gracia gracing graciosa gracioso grade
  both graded grades grading grado grads grain grained graining grains grainy gramos grams granada granadas grandees grander grandes grandeza grandiosa
  both grandioso grands granny grannying grano grant grape gras grasa grasses grassy gratefully gratuit gratuity graved graver graves graving gravs gravy
  both grayed graying grays greats grecia greece greeces greek greene greened greening greens greeny greet grenada grewed grewing grews greyed greying greys
  both gridded grided grides griding grids griego grill griped griper gripes griping gripped grippy grips gripy gritar grites grito gritos groove groovy
  both gross grossed grosses grounded groundwater grouping groups groupy grove growers growings grown grows grupos guard guarda guardado guardan guardas
  both guarde guarded guardia guardian guardias guarding guardo guards guarida guerras guerreros guest guests guided guider guides guids guineas guitar
  both gunned gunning gunny gurus gusto guying haber haberme haberse habia habiar habiendo habil hablado hablamos hablan hablara hablare hablas hable habra
  both habre habria hacen hacerle hacerte haces hacha haciamos hacienda hadas hadding haded hades hading hads haired hairing hairs hall halla hallado hallar
  both halling halls halo haloed haloes halos hamed hames haming hammed hammerer hammers hamming handed hander handing handled handler handles handy hank
  both hans happen happenings happiness happinesses happying hara haran haras harassments hards hardware hardwood hardy haremos haria harias harmer harmony
  both harper harris harry harrying harts harvests hasta hater hating hats hatting haven havening havens haver haves havings hayamos hayer hayers haying
  both hazarded hazardous hazle hazlo healing healths healthy heards hearer hearers heares hearings hearting hearts hearty heated heater heath heather
  both heating heats heavens hechas hechos heel heeled heeling height helados helled helling helloed helloes hellos hells hembra herbal heredero heres
  both heridas herido hermanas hermanos hermione heroes heros herring herry hiciera hicieras hicimos hider hides hiding hielo highered highering highers
  both hijas hilled hilling hills hilly hinter hinting hints hipping hippy hired hirees hirers hires hiring hissed hisser hissers histing historia historias
  both historic historical hived hiver hivers hiving hobby hogar hojas holdings holds hole holed holes holidayed holidaying holing hollow hollowed hollows
  both hollywood holmes hombre hombres homeless homer homes homing hondas hondo honed honer honging hongs honing honor hooding hoods hooked hooking hooks
  both hopped hopping hoppy hormone horning horns horribles horrors horse horses horsey horsing horsy hose hoser hosers hoses hosing hospitalidad hospitals
  both hosts hots hotters hotting housed houser housers houses housewares housey howard hows hubbly hueco hueles huellas huelo huesos huevo huevos huger
  both hulled hulling hulls humilde humillacion humor hungary hungers hunt hunter hunting hunts husbanded hydrocodones icing ideas idees idioma iguales ilama
  both ilegar ills illy immediate immune immunes implied implies impose imposes improve improver improves impulso incentive incentively incentives incles
  both incluso incluye increased increaser increases incredibly increible increibles incurred indeed independency independent independents india indian
  both indiana indias indices indie indies indio indios indoor induction inevitable infant infanteria infantes infantil infants infections infectious
  both infectiously infierno inflation inflations inform informa informar informational informations informative informe informer initial initially initiated
  both injections injusto inkers inks inky inline inmenso inned inner innerly inning inodoro inquirers inquires inquiries insecto insectos insects insertion
  both insider insides inspeccion inspection instalacion instance instituted instruction instructional instructors insulation insurancer insurancers
  both insurances insured insureds integrally intel intencion intend intended intending intenser intenta intente intention intento inter interacted interes
  both interesante intereses interest interestedly interests interior interiors interna internacional internals international internationally internationals
  both internets interno inters interval intoed intranet intro intros intruso intrusos inutil inuyasha invention invested invision invoiced invoices iraqi
  both iras irias irish irnos ironed ironer irones ironico irons irony isaac islas isled isles isolation issued issuer issuers issuing iugar ivory jading
  both jailer jailing jails jakes james jammer janes janet janns javas jeans jeeping jeeps jess jessed jetting jeweler jeweller jewellery jewelry jills
  both jinete jinetes joannes jobbers jodas joder jodido johns joiner joins joint jointed joints joking jones joneses judio juega juegos jueves jugar jugo
  both julia julie jumper jumpings junction junior junta juntar junto juntos justed justo kallen kansas karaoke karen karma katis katrina keaton keened
  both keening keens keepings kelly kenned kennedy kenning kenos kented kentes kents keying keyword kidder kidney kilo kimmer kinase kinases kinded kinding
  both kindy kinged kirked kirking kissed kisser kitchening kitchens kiter kiters kites kiting kitting klaus kneed kneel knifed knifer knifes knight knights
  both knits knocker knocks knowers knowes known knowns korean krakozhia kyles labels labor laboratories laboratorios laboratory laborer laborers labors
  both labour laboured labourer labourers labours lace lacer laces lacing lack lacked lackers lacking lacks ladders laddery ladening ladies laided laiding
  both laids laked laker lakers lakes laking lamber lamp lance lanced lancer lances lancha lander landes lands landy lanely lanes langer lanka lanning lanza
  both lanzo laos larga larger larges largo larry laser lasing lass lasses laster lasting lastingly lastings latas lated latex latin latinos latitudes latter
  both lattes launch lavado lavar lawed lawer lawing lawned lawns lawsuit layer layouts lazying leaded leader leading leadings leads leady leafing leafs
  both leaguer leaned leaner leanly leans learned learning lease leases leasing least leather leaved leaver leavers leaving leavy lecho leed leeds leeing
  both lefter legal leigh leiste lejano leland lemon lemoned lemony lena lender lending lenes lenning lenses lenta lentes leones leses leslie less lessoning
  both lester letal letra letrero letted letterer letters letting levelly levels lever levying leyenda liable libbed libber libbers libbing liber libera
  both liberado liberar liberia libers libra libraries library libres libros licking lidding lider lidiar lied lies lifer lifers lifts lighter lightering
  both lighting lightings lightly lightninged lightnings lightweights liked likers likes likewise liking lilled lilling lills lilly limed limes liming limon
  both limpia limpiando limpios linda lindo linea lineas liner lines liney lingerie lining linked linking links linky lionel lionly lions lipped lipping
  both liquid lisa listas lister listers lists lited literary lites liting litro litter littler littles lively liver livery lives livings lizzy llamaba
  both llamado llamados llaman llamaria llamarla llamarle llamarte llamas llames llave llaves llegaba llegada llegando llegaran llegaras llegare llegaria
  both llegaron llegas lleguen llenar llenas llevado llevala llevalo llevara llevaran llevare llevaria llevarme llevas llevate lleven lleves llorar llover
  both lloviendo llueve loader loadings loads loaned loaning loans lobbyer lobbyers lobos locas lock locker lockers locking locks locos locura lodger logan
  both logged logger loggy logic logins logo lograr logras logre lolled lolling lolls lone loner longed longers longes longly longs loop looped looper
  both loopers looping loops loosing lorded lording lords losed loser losers loses losings losses lossy loteria lotes lotter lotters lottes lotting lotus
  both lotuses louder loued louing lounger loungy lous lover lovered lovers loves lovey loving lowed lower lowers lowest lowing lowsed lowser lowses lowsing
  both lucas lucha luchado luchas lucked lucking lucks lunar lunching lunes lunger lunges lycos lyings maced macer maces machined machining macho macing
  both macro madded madder madders madera madison madisons madly madness madnesses madres madura maes maestra maestro mages magneto magnets maiden maidenly
  both maidens mailed mailing mails mailto mained maining mains maintain major makers makings maks maldad maldita maldito males maleta maletas malik malled
  both malling malls malos malta mamita mananas mancha mandado mandan mandare mandaron mandate mandated mandates mandating mandatory mandy maned manejarlo
  both manes manga manhattan manned manner mannered mannerly manners manning manor manors mans manta manten mantendra mantendre mantendremos mantenemos
  both mantener mantenerlo mantenerme mantenerse mantenerte mantenga mantengan mantenganse mantengo mantenido mantenimiento mantenlo mantente mantequilla
  both mantiene mantienen manzana maquinas maravillas maravillosa marbled marc marcado marcador marcar marcas marcha marcho marcos marcs marcy mardi mardied
  both mardier mardies maria marica maricon maries marihuana marina marine marino mario marion marissa marker marking marly marques marred marrers marrieds
  both marring marriott marron marry marses marsh marshes marshy marte martes martially martin martini marts marty marvel masaje mased maser mases masing
  both masked masker masking massage massaged massages massaging massed massing master mastery matado matala matalo matalos matame matamos matanza matas
  both mataste match matched matching mated maten mater materia material materiales materially materials maternity maters mates maths mating maton matriz
  both matted matter matters mattery matting mattress mattresses mature matured maturely maturer maturers matures maturing mauritius maxed maxes maxing
  both maybes maying mayores mayors mazda meal mealed mealing meaned meanes meanings means meant meated meats mecha medal medaling medalla medalling median
  both medias mediawiki medica medicacion medicaids medically medicals medicares medicined mediciner mediciners medicos medida medios meditation meditations
  both meeter meeters meetings meetly meets mejora mejorar melled melling mells melodia mels memberships memes memoria memorially memorials memorias memories
  both memos mened menes mening menor mens mensajero mensed menses menta mental mente mentes menti mentido mention mentir mentira mentiria mentor menuda
  both menudo menus mercy mere merece mereces merecia mered merely merer meres mering merit merits mero merrin mesas meshed meshes mess messagings messes
  both meta metaled metalled metally metals metan metas mete meted meten metere meterme meters meterse metes metida metido metiendo meting metio metodo
  both metres metro metros mets mexico meyer micro middled middler middles midnights miedos mientas miente mientes miento mierda mierdas mights mighty miked
  both mikes miking milded mile milky milled milling mills milwaukee mimed mimers mimes miming minas minded minder minders minding minds mined mines
  both miniature mining minis minter mintiendo mintio minty minus minuses minuted minuter mirad mirada mirado mirala miralo mirame miramos miran miranda
  both mirando mirar mirarme mirarte miras mirate mireme miren mires mirrored mirroring mirrors mision misma mismos misses mistaker mistakes misterio miter
  both miters mites mitts mixer mixes mobile mocoso modder model modeling modelling modelo moder moderate moderated moderately moderates moderating moderator
  both moderators modern moderna moderner modernes modernly moderno moderns moders modos module modulo moisture mojado molded molding moldy molino momentos
  both moments momes monaco monedas moner monetary moneyed moneys monica monitors monitory monkey monkeyed monos montana montar monte montes monty mony
  both mooned mooning moons moored mooring moors moral morales moralled moraller morallers moralling moralls morally morals mordido mordor mores mornings
  both morocco morris morrised morrises morrising morrison mortal morty moses mossed mostrar mostrare mostro mosts motel mothering mothery motion motioned
  both motioning motivos motor motores motorola motors motory mount mountain mountainy mounted mounter mounts mouse moused mousy mouther mouthers mouths
  both mouthy moved movements moves movido movies movil movimientos movio msgid muchachas muchachos muches muchisimas mudar mudder muddly mudo muebles muelle
  both mueran mueras muerde mueren mueres muerete muertas muertes muestran muestras muestre muevan muevas mueves mugging mulder multa multi multiples
  both multiply multitud mumbai mundos munecas muneco munich muralla murderer murders muro muros murrays museum musted muster mutual mutually myers mystery
  both myths nacer nacio naciones naciste nailing naked named namer namers nams narices narrowly narrows nasty nates naturally naturals naval navally naves
  both navidad navidades nearby nearing nears necesidad necesita necesite necessity necked necklaced necklaces needer needled needling needy negar negativa
  both negatived negatives nego neighbored neighborhoods neighborly nerver nerves nester nesting nests netes netter netting netts neural neurally neutral
  both neutrally neville newark newer newest newsed newspapered newspapers nexts niagara nicholas nicked nickels nicker nicking nicols niebla nietos nights
  both nighty nilled nilling nills nils ninguno nivel nobel noble nobles nobly nodes noised noises noisy nombrar nombres nooners norma normally normals
  both norman normas norte north northing nosed noses nosing notas notes nothings noticed noticer notices notification noting novas novel novelly novels
  both nowheres nows nuder nudes nudos nuestra nuevas nuevos nuked nuking nulled nulling nulls numerous nursed nurser nurses nvidia oaked oaker obligo obra
  both obras occur occurred occurrence occurrences occurring occurs ocean oceano ocupa ocurrido odder odia odiaria odias oeste offer offered offerer officer
  both offices oficinas oficio ogro ogros oigan oiled oiling oils oimos oirlo oirte oiste okaying okays older oler olive olivia omar omega oncer onces ondas
  both onely oner onioned onioning onions onliner ontario opener opens opera operaciones operar operas operate operated operates operation operations
  both operator opina opinas opinion opinioned opiniones opinions oportunidad opposed opposite option optioning opuesto orally oranger oranges orangey orangs
  both orangy ordena ordenado ordene ordeno orderer orders oreja oren oriente oriented origins orilla oscar oscars oscorp other otherwise otono otras otros
  both ought oughting ours outer outers outing outsider outsides ovened ovening overdone overed overhead overheads overred overs owned owner owning oyendo
  both oyeron ozone pace paced pacer pacers paces paciencia pacing packed packet packets packing packs pacto padder paddy padres paga pagado pagan pagando
  both pagara pagaran pagaras pagare pagaremos pagaria pagarle pagarme pagaron pagarte pagas paged pagers pages paginas paging pague pained painfully paining
  both paint painted painting paints painty paired paires pairing pairs pais paisaje pajarito pajaro palace palaces palacio paled paler pales paling paliza
  both palled palling palls pally palmy palos pals palta paly panales pandillas paned panes panics paning panned panner pannes panning pans panties pantyhose
  both papel papered paperers papering papery paquete paquetes paracaidas parada parade paraded parader paraders parades parading paradise paradises parado
  both parados paragraph paragraphed paragrapher paragraphers paragraphing paragraphs paraguay paraiso parameter parameters paramos paranoia paranoico paras
  both parate parecen parecer parecera pareceria pareces parecia parecian parecida parecido pareciera parecio paredes parent parer parers pares pariente
  both parientes paring paris parises parish parishes parked parkings parkly parks parky parlamento parly parque parred parring parris parrs parry parted
  both parter parters partial partialled partials particle particular partida partidos parties parting partir partitioned partly parto parts party pasaba
  both pasadas pasaje pasan pasar pasara pasaran pasare pasaremos pasarla pasarme pasaste pasear pasen paseo pasion pasta paste pasted pastel pasteles paster
  both pastes pasting pastoring pastors pasts pasty patada patan patched patching patchy pated patent patents pater paters pates patetica patetico path
  both patios pato patrol patrulla pats pattes patting pauls pausa paydays payed payer payers paying payroll payrolls peaced peaces peacing peak peaked
  both peaking peaks pearl pearls pearly pears peased peasing pecado pecados peces pedazo pedazos pedi pedido pedimos pedir pedire pedo pedro pegarle peinado
  both peleado pelean peleas peleen peliculas pelos peluca peludo penas pendants pendiente pending pened penes pening penises penned penner pennes penning
  both pens pense pension pensioned peopled peopler peoples peopling peores peppered pepperers peppering peppers percy perdedor perdera perdere perderia
  both perdidas perdimos perdona peres perfects perfumed perfumer perfumes perfumy perhaps perhapses perioded periodo periods perla permanent permanente
  both permanents permissions perra perras perrito perros perry persian personal personals personned persons pesar pescado peste pesters pests pesty peter
  both petering petter petting petty pharmacies phased phasing phileas philip phillip phoned phoner phones phoney phons phony photo photoing phrase phraser
  both phrases phrasing phrasy physically physicals pianos piccy pick picked picker picking picks picky pictured pida pidas piden pides pidiendo piece pieced
  both piecer piecing piedras pieing piensan piensas piense pienses pierce pierced piercer pierces pierda pierdas pierden pierdes pierre piers piing piked
  both pikes piking pillado pilled pilling pillowed pillowing pillows pillowy pine pined pines piney pinger pingers pining pinking pinkly pinks pinned pinner
  both pinning pinny pins pinta piny pioneer pipeline pipelining piper pipers piping pirata piratas pirates piscina piss pissed pisser pissing pista pistolas
  both pitch pitching pitchy pitting placas placed placer places plaga plain plaining plains plana plane planea planeas planeo planes planet planeta planetas
  both planets planing plannings plano planos plans planted planting plata plate plater plats playa played playing plays plaza plazas plazo pleased pleaser
  both pleases plena plenty plots plotting pluses plusses pobre poca pocion pocket pocketer pocketers pockets podamos podeis podiamos podian podias podra
  both podre podremos podrian podrias pointer pointes pointing points pointy poled poler poles policed policer polices policial policias policies policy
  both poling polis polish polishes poliza poll polled poller polling polls polly polo polos polvo polys pond ponded ponder ponding pondria ponds ponemos
  both ponen pones ponga pongo ponia ponlo ponte porche pored porer porers pores poring porking porks porky porno pornos porns porny portada portals portate
  both ported porter portering portioned portly ports porty posed poser poses posesion posicion posiciones posing possed posser possessed possessing
  both possession possessioned possessions possing postal postally postals posted postering posters postre posts postura potente poting pots potter pottering
  both pottery pounded powder powderer powdery powered powering powers practical practicals prague prairied prairies praised praiser praises pratt prayed
  both prayers prays precaucion preciosa preciosas precioso precious preciouses preciously precisa precise precised preciser precises precision precisions
  both preed preeing prees preferiria preferrer prefers prefieres pregunte preguntes pregunto premiere premio premios premises premium premiums prensa
  both preocupaba preocupacion preocupaciones preocupan preocupas prepaid prepped preps prerequisite presa presence presences presencia present presentar
  both presenting presiona preso presos presser presses pressured pressures preston pretende pretendo preventions prevents preves previews priced pricer
  both pricers pricey pricing pricings pricy pride prided prides prime primes primos prims primy prince princes princesa princess princesses print printed
  both prints priorato prioridad priorities priority priorly priors priory prisa prision prisiones prison prisoned prisoner prisoners prisoning prisons
  both privacy private privater prize prized prizer prizes probar probe probemos probes probs proceder procedures proceed proceeded proceeder proceso process
  both processed processer processes processor produce produces profecia programas programme programs promesa promesas prominently promise promisees promises
  both promo promos pronta proofer proofs propecia propias propiedad propina propios propone propose proposes prosed proser proses pross prosses prosy proud
  both prouder proves provoca pruebe pudiera pudieron pudiese pudimos puedan puedas puedes puerco puerta puertas puerto puesta puesto puller pulsed pulser
  both pulses pulsing pumped pumping punch punchy punky punos punta punto puppying purchase purchases pured pureed pureeing purees purely pures puring puros
  both purpled purpler purples purply purposed purposes purse pursed purser purses pursue pursued pursuer pursues pursy pusher pushes pushing pusiera pusiste
  both putos putting qaeda qatar quad quads qualities quantities quantity quarter quarterer quebec quebecs quedando quedar quedara quedare quedaria quedarse
  both quedarte quedas queden quedes quedese queen queened queening queens queer queers quentin quereis queres querian querias querida querido queries querra
  both querran querras querria querrias querying queso quest quested questing quests queue queueing queuers queuing quicks quicky quiebra quiera quieran
  both quieras quieres quiet quieter quieters quieting quietos quiets quilting quilts quimica quimicos quincy quinn quinta quinto quise quisieras quisiste
  both quiso quitale quitare quitarle quitarte quitas quitate quited quitense quites quitese quiting quitter quitters quiza quizzer quote quoter quoters
  both quotes quoting rabbit rabbity rabia raced racer races racial racings rack racked racking radar radiacion radioing radios radius radiuses raged rager
  both raging rags raid raider raiding raids railed railes railing rails railways rained raining rains raised raiser raises raising rally rallyes rallying
  both ramas rammer ramon ranch ranches randed rands randy range ranged ranging rango rangy rank rankes ranks raped raper rapers rapes rapida rapids raping
  both rapped rapper rappes rapping rared rarely rares raring raros rastrear rastreo rastro ratas rater raters rating ratio raton ratones ratted ratter
  both ratters ratting ratty rawing raying raymond reacher reaches reactions readding readds readers readily readying realer reales realeza realidad realize
  both realizes reallying reals realty rearer rearing rearly rears reasoned reasoning rebate recado recalls receipting receiver receives receivings recepcion
  both receptions receptor reciba recibe recibes recibi recibio recibira recien reciente recientemente recientes recipes recoger reconocer reconoces reconoci
  both reconocido reconozco record recordar recordare recorded recording recorrido recreation recuerdan recuerdas recuerde recuerdes recuerdo recuerdos
  both redder redding redds reddy redes redheads reding redly reds reduce reduces reductions reeded reeder reedes reeding reeds reedy reeled reeling reels
  both refer refiere refieres refiero refiners refining refly reforming refunders refunding regalar registerer registers registrar registrary registro
  both registry regresa regresas regrese regreses regulars rehabbed rehabber rehabs relayed relaying relays release releasees releases reliability reliable
  both reliables reliably reliance reliances religion religioner religioners religions religiosa religioso religious religiouses religiously reliquia reload
  both reloaded relying remainder remainders remained remaining rememberer remembers remind reminder remixing remoter remotes remoto remover removers removes
  both render renewing rental renter renting repairer repairs reparar repeating reporte reportingly reportings reports repped repping repps required rescued
  both rescuer rescues reserve reserving reses reset resets resetter resetting resist resiste resister resisting resistir resists resolve resolver resolves
  both resort resorter resorting respecto respects responsabilidad responsabilidades responsable responsables responser responsers responses responsibilities
  both responsibility responsible responsibly rester resto restore restorer restos restrict restricted restrictedly restricting restriction restrictions
  both restricts rests resty result resulta resultado resulto retailing retain retaining retention retira retirada retirado retirar retirarse retire reto
  both retorno retraso retro retrocedan retrocede retroceder retros reuters review reviewed reviewer reviewers reviewing reviews rewarder rewarding rewards
  both rezando ricardo rice riced rices richard richards riched ricing rick ricked ricker ricking ricks ridder ridding rider rides ridge ridges riding
  both ridings riendo rifle rifles righter righters righting rights righty rimes ringer ringers ringo ripe riped riper ripes riping ripped ripper ripps rise
  both rises rising risky rita river roading roads roba robado roban robbed robber robed robo robos robots roca rocas rocked rocket rodar rodding rodeados
  both rodes roding roles roll roller rollings rollo rome ronning roomed roommates root rooter rooters rooting ropas roped roper ropes roping rosas rose
  both rosed roses rosing ross roster rotary rotation rouge rouged roughing roughs roughy round rounding rounds route routed routeing router routers routine
  both routing rover rovers rower rowing royals rubber rubbery rubio rueda ruedas ruego rugging ruidos ruled rules ruling rumbo runnings rupert rurals rush
  both rusher rushes russian rutina sabado saben sabes sabiamos sabian sabias sabido sabiendo sabio sable sabor sabra sabre sabremos sabria sacado sacala
  both sacalo sacare sacarla sacarle sacarlo sacarte sacas sacred sacredly sadder sades sadly safari safaried safed safer safing sager sagrado saids sailed
  both sailer sailing sails saint sainted sainting sake saker sakes salad salades salads salario salary salchicha saldra saldras saldre saldria salem sales
  both salgo sali salia salidas saliera sally sallying salon salsa salta salte salting salto salud saluda saludar saludo salva salvaje salvarme salve salvo
  both sambaed samely sames sammed samming samuel samurai sanchez sand sanded sanding sandra sands sandy saned saner sanes saning santa santo santuario
  both sapped sapper sapping sappy saques saser sasers sassed sassing sated sates satin satined sating satining satiny saturday saturn saucers saucing
  both sauniere sauron savers saves savey savings sawer sawers sawing sayed sayer sayers sayings scaled scaler scalers scales scaling scally scaly scanned
  both scanning scary scenario scenarios scened scenes scenic scenics scening schema scheme scheming schooled schools science sciences scooped scoops scoped
  both scopes scops score scored scorer scorers scores scoring scotia scott scotty scout scratchy screen screenings screw screwed screwer screwing screwy
  both scroll scully seal sealed sealer sealing seals seamos seaned seaning seans search seasing seasonal seasonally seasonals seasoned seasoner seasoners
  both seasoning seasons seat seated seater seaters seating seats seattle second seconded secundaria secure secured securely securer securing segui seguia
  both seguira seguire segun segura seguros sell seller selles selling sells selva semesters semestre semies semilla semillas semis senado senate senates
  both senator sended sender sendings senes senior seniors senoras senores senoria senos sens sensacion sensed senses sensing sensors sensory sentados sentar
  both sentarme sented sentenced sentencer sentences sentencia senti sentidos sentimos senting sentira sentiria sentirme sepan separar separate separates
  both sepas seps septs sera seran seras serbia sered seres serial serian serias serie series sering serio serios serlo serpientes serred serres serrs serry
  both serve served server servery serves serviced servicer services servicios servido servir servira serviria sessions setter setters setting settle settles
  both settling setts setup setups severally severals severer severing severs severy sewing sexing sexto shaded shader shaders shades shading shadower
  both shadowers shadows shads shady shame shamer shames shaming shams shane shanghaied shanghaier shanghaiers shanghaiing shanghais shaped shapely shaper
  both shapes shaping shaps share shared shareholders sharer sharers shares shareware sharewares sharing shark sharking sharon sharpers sharps sharpy shawed
  both shawing shaws shedder shedders sheds sheep sheepy sheer sheered sheering sheers sheeted sheeter sheeters sheeting sheety shelfs shelfy shell shelled
  both sheller shellers shelling shells shelly sheltered shemale shemales shepherd shepherded shield shielded shielder shielders shields shift shine shined
  both shiner shiners shines shining shins shipped shipper shipping ships shirts shirty shit shited shites shiting shits shitted shitter shitters shitting
  both shoe shoed shoeing shoer shoers shopped shopper shoppes shopping shops shore shored shorer shorers shores shoring shortcuts shorted shorter shorting
  both shortly shorts shorty shotes shotted shottes shotting shotts shouldered showcase showcases showcasing showed showered showerers showering showers
  both showery showings shown showtimes showy shrek shuted shutes shuting shuts shutter shutters shuttle shuttles shuttling siccing sicked sicker sicking
  both sickly sicks sider siders sides sidney siemens siendo sienta sientan sientate sientense sientes sierras sigas sighted sighter sighters sighting
  both sightly sights siglos signally signals significaba significado significan significant significar signifique signo sigues siguiendo silks silky silla
  both sillas silvering similar similares similarly simmer simony sincera sincero sined sines sing singer singers singing singles sings sining sink sinky
  both sinned sinner sinners sinning sins sintio sipes siping sipped sipper sipping sips siquiera sired sirena sires siring sirius sirred sirva sirven sirves
  both sirviente sirvio sistemas sistered sistering sited sites siting sitios sitter sitters sittings situacion situated situation sizers sizing skied skier
  both skies skiing skill skilled skilling skilly skinned skinning skinny skins skirt skirted skirter skirters skirting skirts skis skyed skyer skying slave
  both slaved slaver slavey slaving sleepings sleeps sleeve sleeving slide slided slider sliders slideshow slight slighting slights slimed slimes slimmed
  both slimming sliped slipes sliping slipper slippy slips slope sloped sloping slops slopy slots slotting slowed slower slowing slows small smalled smaller
  both smallest smalling smalls smallville smart smarted smarting smarts smiled smiler smiles smiley smilies smithers smithing smoked smoker smokes smokey
  both smokings smooth smoothed smoother smoothers smoothes smoothing smoothly smooths smoothy snaked snakes snakey snaking snaky snowed snowing snows soaper
  both soaping soaps sobra soccer soccers sociales socials societies socketed socketing sockets sockettes socks soiling soils solar solars solas soldado
  both soldados solder solders soldes soldier soldiers soldiery solds sole soled soledad soler soles solia solian solid solider solids soling solitaria
  both solitario soller soloed soloing solos solutioning solve soma somalia somas someones somethings somewhere soms sonado sonando sonar sonda sones sonic
  both sonics sonido sonly sonnes sonrie sonriendo sonses sonsy sooner sooners sopla soportar soporte sordo sorpresas sort sospecha sospecho sosten sostiene
  both sotano sought souled souls sounded sounders sounding sounds souper souping soups source sources south southing spacer spaces spacey spacy spaed spaer
  both spaes spain spaing spaining spains spammed spaned spanes spaning spanish spanning spans spare spared sparely sparer sparers spares sparing sparrow
  both spars speakings speaks specialists specials species speeching speeder speeding spell spelled speller spellers spelling spellingly spellings spender
  both spending spent sphere sphered sphery spice spiced spicer spices spicey spicy spiders spidery spies spin spined spines spinny spins spiny spirity spock
  both spoke spoking spoon sport sported sporter sporters sporting sportingly sports sporty spouse spoused spouses springs springy sprint spying spyware
  both squadded squaddy squads square squared squarely squarer squarers squares squaring stack stacked stacker stackers stacking stacks stacy staff staffed
  both staffer staffers staffing staffs stage staged stager stagers stages stagey staging stags stake staked stakeholders stakes staking stan standings
  both stands staned stanes staning star starbuck starla starred starring starrings starrs starry starsmerchant starter starters startingly startings startly
  both startsy startup startups stat state stated statedly stately statemented statementing statements stater staters states statewide static statices
  both statics stating stationed stationer stationery stationing stations stats status statuses statusy statutes statutory stayed stayer stayers staying
  both stays steady steadying steak steal steales steaming steams steamy sted steed steel steeling steels steely steep steer steering steers stella stem
  both stemmy stems step stepped steppes stereo stereoed stereoing stereos sterling steve stewart sticker sticky stickying stilled stilling stills stilly
  both stock stocked stocker stockers stockholm stocking stockings stocks stocky stolen stomached stomacher stomachs stomachy stone stoned stoner stoney
  both stoning stony stood stored storer storers stores storey stories storing storm stormy storying straighted straighter straighting straightly straights
  both strain strained straining strand stranded strander stranding strangely strangered strangering strangers stranges strap strappy straps streeted
  both streeting streets streety strengths strike strikes striking string stringer stringing stringy stripes stripped stripy stroked stroker strokers
  both stronger strongly struct stuart stubbed stubbing stucks stud studded studding studied studio studly studs stuffed stuffer stuffers stuffing stuffs
  both stuffy stunning stupid styled stylees styler styles styling stylish stylus styluses subaru subbed subby suber subimos subir subo subscriptions success
  both successes suceder sucedera sucederia sucediendo sucio suck sucked sucker sucking sucks sueldo suele suelen suelto suena suenas suene suenos suer suero
  both suers suerte sueter suffer sufferer sufficient sufficients suficientes sufre sufrir sugerencia sugerir suing suitable suitably suite suited suiter
  both suiters suites suiting suits sujeta suma summary summed summers summery summing sunday sunglasses sunned sunning sunns sunny sunrise sunrises supe
  both superar superb superheroe supering superior supers supiera supone supongo suponia supplied supplier suppliers supports supposed supposer supposes
  both supuse sured surer sures surge surger surgers surgio suring surnaming surprise surprises surreys surround surrounded surrounds survey surveyed surveys
  both survive surviver survives survivors suspecter suspended sustained swapped swapper swapping swaps swaziland sweden swedish sweeted sweeter sweeting
  both sweetly sweets sweety swing swinges swinging swingy swissing switch switches switching switchy sword sworded swords sydney sykes syncing syncs syria
  both systems tabbed tabbing taber tabes table tabled tables tackle tackled tailer tailing tailles tails taker takers takings taks taler tales talla taller
  both talls tampa tango tank tanked tanking tanks tanned tanner tanning tantas tanto tanzania taper tapers tapes taping tarado tarda tareas tared tares
  both taring tarred tarres tarring tars tarta tasked tasking taste tasted taster tastes tasting tattooers tattooing taught taxation taxed taxer taxers
  both taxies taxing taxis taylor teach teacher teaches teaching teaing teamed teamer teaming teams tear teared tearers teary teas tech techno techs techy
  both tedder teeing teenage teenaged teenagers teenages teened teener teenes teening teens teensy teer teers tees tejido telefonos telephone telephony teles
  both televisions televisor teller telling telly tels temas temer temes temia temor temperatures template templates temple templed temples templo temporal
  both temporally temporary tenant tended tenderer tenders tending tendra tendre tendria teneis tenes tenga tengan tenian tenias teniendo teniente tenis
  both tenner tennes tennessee tennis tennises tensions tenso tent tented tenter tenters tenting tents tenty teorias tercer tercera tercero teresa terrace
  both terraced terraces terrain terremoto terreno terribles terribly terror terrorist terrorista terrors terry texas texases texes thanes thanking thans
  both thee theeing thees theirs theme theses thetas thicked thicking thicks thicky thin thingy thinker thinkers thinkings thinned thinning thins thompson
  both thong thongs thorough thouing thread threaded threader threaders threading threads thready threes throated throating throats throaty throughly
  both throughout thumbed thumbing thumbnail thumbnails thumby thumbzilla ticket tickle tided tides tieing tiempos tienda tienes tiered tiering tierna tierno
  both tierras tiers ties tiled tiler tiles tilled tiller tilling tills tilly timed timer timers timida timido timmy tina tined tines tining tinned tinner
  both tinners tinning tins tions tira tirador tirando tiraste tire tiren tires tiring tiros tiroteo tissue tissued tissues titans titers titler titles
  both titten titters titting toallas tocado tocan tocar tocarme tocas todays toddes toddlers toddy toeing toilets toing token tokening tokio tolled toller
  both tolling tolls toma tomaba tomala tomalo tomamos toman tomando tomas tomaste tomate tomato tomatoes tomemos tomes tommed tommy tomorrows toned
  both toneladas toner tones toney tongued tongues tonights toning tonner tonnes tono tonta tonteria tonto tooler tools tooths toothy topic toping topped
  both topping tops toquen toques tormenta tornado torneo toro toronto torpe torre torres torta totals toughed tougher toughing toughly toughs toughy toured
  both tourers touring tourist touristy tours toward towardly towards tower towered towering towers towery townly towns toxics toyers toying trace traced
  both tracer traces tracing tracked tracking tracks tract tractors tracy trade traded traeme traen traerme traerte traes tragos traia traicionado traido
  both traiga trail trailing trained trainings trains trajo tramando tranny tranquilos transformation transport transportations transported transporter
  both transporters transports traped trapes trapped trappy traps tras trasera trasero trashed trasher trashes trashy trata tratado tratamiento tratando
  both tratar trataron tratas trate trates trato tratos traumas traves travesti travestied travesties trayendo trays treasured treasurer treasures treasury
  both treated treater treaters treating treatings treaty treed treeing tregua treks tremenda trend trended trendy trenes tribal tribally tribals trick
  both tricker tricks tricky tried triers tries trineo trinidad trinity trios tripes tripled triples tripling triply tripper trippers tripping trippy trips
  both tripses tripulacion tripy tristes tronco troops tropa tropas troubled troubler troublers trout trouts trouty troya troys trozo trozos trucks truco
  both trued trueing trueno trues truing truman trunk trust trustee trusty tryers tryings tubby tubo tucker tuitions tulsa tumba tumor tuned tunel tuneles
  both tuner tunes tuning tunisia tunnels turbo turkeys turner turnings turno turns tuvieran tuvieras twelves twicer twin twined twiner twines twining twinks
  both twinned twinning twiny twisters twisting twists twoers tyler uganda uncled uncles understood underwear undo undoer undoes undoing unica unico unidas
  both unido unidos uniform uniforme uniformer unions unique uniquely unirte unis united uniter uniters unites unity unknowns unless unnecessary updated
  both updater updaters upper uppers upsets usada usado usare usaste usually usuals util vacations vaccines vacios vaginas vago vagon valen valentia valga
  both valiente valla valle valleys valor valve vaned vanes vanned vanning vares varias varies variety various varon varying vasos vasty vault vaulted vaults
  both vaulty vayamos vayanse veamos veas vecinos vegas vela velada velas velma velo vemos venda vende vender vendi vendido vendio vendo venecia vengar
  both vengas vengo venia venian venice venid venido venimos venta ventas venture venturer ventures venues venus vera veran veras verde vere verga vergonzoso
  both veria verlas verle verme verne vernon vernos verse verses versus vertex vete viaja viajes vices videos vieja viejos viene vienes viento viera vieras
  both vieron viewers viewing viii vimos vince vinci viniendo vinos violenta violento violents violet viper viral virally virtue virus viruses visa visions
  both visita visits vistas viste vistete visto voiced voicer voicers void voladora volante voles volted voltes volts volume volvia volvo voter votes voyeurs
  both vuela vuelan vuelo vuelvas vuelven vuelves vuestra waged wager wages waging wagons waited waiter waites waitings waits waker wakers waled waler wales
  both waling wallace walled waller walling wally walter waned wanes wangs waning wanned wanning wans wanter wanty warded warder warding wards wared
  both warehouse warehouses warehousing wares waring warmed warming warner warnings warrant warranty warred warring warriors wases washed washering washing
  both wasted waster wastes wasting wasts watcher watches waterer waters watery watter watts waved waver waves waving waxed waxer waxes wayed waying wealth
  both weared wearers wearing wears weatherer weathers weber websites weeded weeding weeds weekended weekends weekes weighter weighting weights weighty
  both weirded weirds weirdy welled welling wells welly welsh welshes wendy wents wesley wested wester western westerner westerners westerns westers westing
  both westminster wests wetter wetting whale whaled whales wheats wheel wheeled wheeler wheelers wheeling wheels wheely whens whereas whereases whether
  both while whiled whiles whisky whited whiter whites whitey whiting whits whity wholes whore whored whores whoring whose wicked wides wifed wifey wifies
  both wikis wilded willed willing willow willowed willows wills willy winder winding windowed windows windowy windy wined wines winged winger wingers winges
  both winned winner winns wins winterer wintering winters wintery wired wirers wires wiring wised wises wisher wishes wishings wising witch witched witching
  both witchy wites withed wither withing withouts witing witter witting wives women wondered wondering wonderings wong wonned woodening woods woody wooled
  both woolled wools wooly worded wording wordy worlded worlds worldwide worming worms wormy worrying worsed worser worses worsing worsting worsts worths
  both worthy woulds wounded wounding wounds woundy wrapped wrapper wrapping wraps wright wristy writer writers writes writings writs written wrongs yacht
  both yachting yales yamaha yangs yankee yarder yarned yarner yarning yarns yeahs yearly yeas yeast yeasted yeasts yeasty yellowed yellowing yellows yellowy
  both yemen yendo yenned yenning yeses yessed yessing yesterdays yield yielded yorker yorkers yorking yorks youngers youngs yours youth yukon zachary
  both zealand zeroed zeroes zeros zincing zincs zincy zipper zipping zonas zone zoner zoners zones zoning zoomed zooming zooms zshops zurich
