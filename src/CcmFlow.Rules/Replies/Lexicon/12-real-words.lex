# Common English and Spanish words that are one slip away from a word of the tables and are meant as they stand: "doing" is no "dying",
# "hecho" no "pecho". Chosen from the 10,000 commonest words of either language (and forms of the English ones) by asking the reader
# which of them it would take for a misspelling; docs/lexicon.md says how to do that again.

list real-words
  both aaron abejas abiertas abierto abogada abogado abouts abra abran abras abrazo abrazos abrela abrelo abres abriendo abrigo abrir abrira abrire abrirla
  both abrirlo abro abroad abuelos abuser abusers abuso acceso access accesses acento acepta aceptas acepte acer acera acercando acercarme acercarse acero
  both aces acider acids acidy acing acmes acned acnes acordado acoso acostarse acostarte acostaste acquired acred acres across acuerdas acusa acute adder
  both adders addresses addy adidas admitter adonde adora adoro advise adviser advises adware adwares aerial aerially afecta afecto affair affect affects
  both afforded affords afternoons afters afueras agallas agent agente ager agers aggressive agoing agrees aguantar aguante aguila aguja ahorrar ahorros
  both aider aiders aides aigo aiguien aired airers aires airing aislado alarma alarms albert alberts alcance alcanzar alcohols aldea alegre alegro aleja
  both aleman alemana alemania alerta algeria algun algunas alguno aliado alianza alias aliases alice alicia alien aliening align alike alimento alla allan
  both allen allied allowed allowing allows alloyed alloying alloys alonely along altar alter aluminium aluminiums aluminum aluminums alumna alumni alumno
  both amaba amable amanda amante amantes ambient amelia amenities amigas amigos amino amnesia amos analyses analysis analyst analyze analyzes anas anchors
  both anciana anciano andan andando andar andas andie andorra andrea andrew ands andy anger angered angering angle angled angles anillos animals aniversario
  both anna annas annexes annotated annotations announce announced announcer announces annuals anormal ante anted antennas anterior anteriores anting antis
  both ants anunciar anuncio anuncios anyones anyons anythings anyways anywhere aparatos aparece aparecen aparecio apariencia apartate aparte apartments
  both apesta apetito apnic apodo apollo apparatuses apparel appear appearance appearances appearer appearers appears appreciated appreciates approvals
  both aprecio apres aprisa apter apting apuesta apuesto apuntando apurate apuro aquas arana aranas arbor arca arced arch archer archers arches archie
  both arching arcing arco arder areas ared arena arenas arise arises armed arming armor arnie arqueros arranca arrange arrayers arrays arreglar arreglare
  both arresto arrests arrows arroz arruinado arruinando arruinar arruine arruino arte arteria artes articled articles arturo asado aseguro asesina
  both asesinatos asesino asesor ashed asher ashes ashing ashley asian aside asides asiento asilo asistir asker asociacion asper aspers asps assessed
  both assessing asset assets assist assisted assister assists associate associated associates associating associations assure assurer asthmas astuto asuntos
  both asusta asustada asustado asustados asustan asustar asustas asuste asustes asusto ataca atacado atacan atacar atacaron ataco atajo ataquen atender ates
  both atico atlas atrae atraer atrapo attached attacher attachers attaches attaching attachment attachments attracting auburn auctioned auctioning audios
  both audrey augers augusts aumenta aumento auroras ausente austin australia austria authorizations authors autoing autor autoridad avatar aventura aver
  both aviation avoided avoids awarder aware awarenesses aways awfully azar babying backed backs bacteria badder baddy badged bagged bagging bahrain bailando
  both bailar bailas baileys bajado baker baking balanced balancer balances balas balcon balded balder balding baldly balds baldy balled ballenas baller
  both ballet balleted balleting balling ballot balloted balls ballsy bally banana bananas bancos banda banded bandeja bandido bando bands bandy baned banes
  both baning bank banked banned banning banns banos banquete bans barata barato barco barcos bared bares baring barish barned barnes barning barns barny
  both baron barras barred barrel barres barriered barriering barriers barril barring barro barry basada basado baseballs basely basket basketball
  both basketballs baskets bassed bassing bata batch batched batching baterias bates bather bathrooms bating batter batters batting battle battles battling
  both batts baying beach beached beaches beaching beads beaming beams bean beaned beaning beany beared bearers beares bearing bears beast beasted beasting
  both beater beatles beatless beats beautifuler beautifully beautying bebes bebida bebiendo bebo became becomes bedrooms beers beethoven behinds beings
  both beisbol believed believer believes belize belkin bell bella bellas belle belled belles belleza belling bello bellying belong belows belted belter
  both belting belts bench benched benchy bended bender bending bendy benes bennes bens bernie berrying besar bested bestia besting bests betas betes beth
  both beting betsy betted bettering betters betting betweens beyond bhutan bibles biblioteca bichos bides bids bienes bigging biked bikes billar billed
  both biller billete billings billions billones billy bind binding binds bines bingos binned binning bird birded birth birthing births bitching biter biters
  both biting bits bitsy bitted bitter bitting bitts bizes bizzy blade bladed blader bladers blading blads blady blahed blahing blahs blair blake blame
  both blames blancas bland blaster blasters blend blended blender blenders blendes blending blends blesses blink blinked blinker blinkers blinks blocked
  both blocker blockers blockings blocky blogged blond blonde blonder blondes blonding blonds blooded blooding bloods bloodying bloom bloomy blowed blower
  both blowers blowings blows blued blueing bluer blues bluesy bluing boarded boards boated boater boating boats bobbers bobbing bobbly bocces bodas bolas
  both bolder bolds boleto bolivia bolos bolsa bolsas bolso bolted bombers bondad bondage bondages bonded boned boner bones boney boning bonnes bonos bonus
  both bonuses boobed boobing boobs booker bookers booking booksy booky booled booling bools boomed booms boost boosted boosters booted booth booting boots
  both borde border bordering bordo boring boris boroughs bosque bosques bosses boston botas botellas botes bothers botin bottled bottler bottlers boughts
  both boulder boulderer bouldery bound bounded bounding bounds bouquets bourne bowed bower bowers bowes bowing bowled bowler bowlers bowling bowls boxed
  both boyed boying bracelets bracket bracketed bracketing brackets bradded brads braes brained braining brainy brake braked braking braks braky branches
  both branchy brand branded brandy brases brass brasses brassing brassy brave braves bravo breach breached breacher breachers breaches breaching bread
  both breaded breading breads bready breakers breakfasted breakfaster breakfasts breakings breasting breasts breed breeder breeders breeding breedings
  both breeds brenda bretana brett brian bricking bricky bride brided brides bridged bridget brightly brights brilla brillante brilliant brillo brindemos
  both brindis brindo bring broad broads broadway broadways brochure broking broma bromea bromeaba bromeando bromeas bromeo bronze bronzes bronzy brook
  both brooke brooked brooking brooks brothered brothering brotherly brought browned browning browns browny browse browses browsing browsy bruce brunei
  both brunette bruno brussels brutally bruto bryan bryant bubbled bubbler bubbles bubbling bucked buckers bucks buen buffed buffer buffered buffing buffy
  both bufing build builded builder buildings builds built bukkakes bulked bulking bulks bulky bulled buller bulleted bulletin bulletined bulleting bullets
  both bulling bulls bully bunched bunching bunchy bunny burdens bureaus burke burked burker burkes burking burks burla burt burton bused buses bush bushed
  both bushing busing busque busqueda busquemos busquen busques bussed busty busying butes butlering butted butter buttering buttery buttes butting buttoned
  both buttoning buttons buttony butts buyers buyings buzzy bytes caballos cabana cabbing caber cabezas cabina cabined cabinet cabinets cabining cabins cable
  both cabled cabling cabo cabra cabron caceria cache caches caching cada caddy cadena cades cady cagar caged cager cages caging cago caia caiste cajas caked
  both cakes caking calgary calibre calidad calientes calla callado callar callas caller callers calles callese callings calma calme calmed calmese calming
  both calms calmy calorias camara camarera camarero camas cambia cambian cambiara cambiaria cambias cambies camera cameron cameroon cames camilla camiones
  both camioneta camisa camisas camiseta cammed camming camp campana campeon camper camps canada canales canceled canceler canceller cancels cancers
  both canciller canciones candle candled candler candlers caned caner canes caning canned canner canning cannon cannoned cannoning cannons canns canny
  both canones canons cans canta cantante cantar canted canter canting canto cants canty cany canyoning canyons capaces capaz caped caper capers capes caping
  both capped capping capsula carajo caras carbons carcel carded carder cardiacs cardy cared careered careerers careering careers carefully carers cares
  both cargando cargar cargas cargo caribbean caridad caring caringly carings carino carla carling carlo carls carlyle caro carol caroled caroling carolled
  both carolling carreras carretera carried carriers carries carroll carros carrs carry carrying carses carson cart cartas carted carter cartera cartes
  both cartoon cartooned cartoons cartoony carts casada casado casar casare casas casaste cases cash cashed casing casino casinos cassette cassettes casted
  both castes castillo castle castles casts catched catchy cater catering caters cates catting causado caused causer causers causey causo caution cautioning
  both cavar caved caver cavers caviar cayendo cayman cazando cazar cedars cedary ceilings celda celdas celled celling cells cellular celos celosa celoso
  both celula celulas cenar cenizas census censuses censusing centers centre centro centry century cepillo cerdo cerebros cero certain cerveza cervezas cetes
  both chads chain chained chaines chaining chains chaired chairing chairs chamber chamberer chambering champagne champagnes champan champana champion
  both championed championing champions championship championships chanced chancellor chancellory chancer chancers chancey chancy changer changers changing
  both changs chaptering char chared chares charged charger charges charing charity charla charley charlie charm charmed charming charms charred charring
  both charrs chars charted charter charterer chartering chary chase chaser chat chatarra chats chatter chatters chatting cheaped cheaping cheaps cheat
  both cheater cheaters cheating cheats checker checkers checkouts checky cheer cheers chelsea chemically chen cheque chequers chequing cherrying chested
  both chesty chet chevying chicas chick chickened chickening chickens chicks chicos childed childhood childrens childs chile chiles chili chilly chimenea
  both china chinas chinese chino chinos chipped chipping chips chiste chistes chistoso choca chocolates choicer choired choiring choirs chooser chooses
  both choosey choosy chorus chorused choruses chorusing chorussed chorusses chorussing chose chosen choses chowder chris christ christian christians christy
  both chrome chromy chubby chuck chucked chuckers chucking chucks churched churching churchy cialis ciaro ciclo ciegos cielos ciencia ciencias cierre
  both cierren cierta cierto cigarros cindy cinta cintas circo cires cisco ciscoes ciscos citation cited citer citers cites cities citing cits ciudadano
  both ciudades civil civiles civilian civilians civilizacion civilization civilizations civils claims claire clans clara claras claridad clark claros clases
  both classed classer classers classing classy claude claudia claus clause clauses clave clavo clayed claying clays clearance clearances clearer clearers
  both clearing clearings clears client cliente clima climbings clinica clinics clipped clipping clock clocked clocking clone cloned cloner clones cloning
  both clons closers closest closet closings closure cloud clouded clouds clubber coach coachers coaching coaled coaler coalers coaling coals coartada coast
  both coastal coastally coasted coasting coasts coater coaters coates coating coats cobertura cobrar cocaina coches cocinar cocked cockers cocking coco
  both codder coder coders codes coding coffees cofre coger cogere cogido cogio cohens cohetes coincidencia coined coining coins coled coleman coles colgado
  both colina collar collared collars collection colled colling colls coloca colocar cologned colon colons colorado colored colorer colorers colores colory
  both colour coloured colourer colourers colours coloury column columns coman comando comas combatted combo combos comedia comedor comedy comemos comen
  both comercial comerciales comercio comere comeremos comers cometido comic comices comico comidas comiendo comings comision command commanded commented
  both commer commercially commercials commercing commission committee committees committer committers commoned commoner commoning commons comms
  both communicating comoda comodo compacted compacting compania companion companioned comparar compare comparer comper competir comping completer completers
  both completes complexly compliant complying compounded compounds compra comprare compras compre compro comps compute computed computers computes coms
  both comun comunicacion comunidad concedido concentrate concentrated concentrates concentration concern concerted concerts conclusion conclusiones concord
  both concorded concording concords condado conde condo conducted conducting conecta conectado conectados coned conejo conejos cones confesar confesion
  both confias confies confs congo congressed coning conmigo connected connecting connections connector conned connelly connes conning conns conozca conozcan
  both conozcas conozco consciente consciouses consciously consciousnesses consegui consensus consensuses consented consents consiga consigue consigues
  both consiguio consisted consistent console consoler constance construct constructed constructer constructers constructing construction constructions
  both constructs consuelo contaba contado contain contained containing contains contando contar contare contarle contarme contarte contaste conte content
  both contented contenting contentos contents conteo contest contestame contestar conteste contested contester contesters contestes contesting contesto
  both contests contiene contigo continent continente continuar continued continuemos continuen continuer continuers continuity continuous conto contract
  both contracted contracting contractor contractors contracts contrario contrary contrasted contrasting contratar contratos controla controls convention
  both converted convicted conviction cooled cooler coolers cooling cools cooperar cooperative coopered coordenadas copa copas coped coper copers copes
  both copiado copias copied copies coping copped coppered copping coppy copying copyright coral corded corder cords core corea cored corer corers cores
  both coring corked corker corking corks corky corning corny coro corona corporate corra correction correctly corren correo correos correr corres cortare
  both cortas corten cortes cortesia corteza cortina cortinas cortos cosa cosed coses cosing cosita cosquillas coss costa costar costara costas costed coster
  both costes costly costo cotton cottoning cottony council counsel counter counties country counts county coupon couponing courage couriered couriering
  both couriers coursed courses coursing court courted courter courtesy courts cousins cove coved coves covey coving cowboy cower cowers cowing coxes coxing
  both cradle cradled cradler cradlers cradles cradling craft craig crapped crapper crappers crapping crappy craps crapy crawford crea creacion creado creame
  both creaming creams creamy crean creando crear crearon creas creasy create created creates creation creations creator creature crece crecen creci crecido
  both crecio creed creek creeks creeky creeme creen creeran creeras creerlo creerme creerte crees creia creian creias creido creiste crest cresting crests
  both cretino crewed crewes crewing crews criada criado criatura cricket cricketed cricketer cricketers cricketing crickets crime crimed crisis cristo
  both criteria croatia cropped cropping croppy crops crosser crosses crossing crowd crowded crowdy crown crowned crowning cruce crucero crucial crucially
  both crude crudy cruised cruiser cruises cruising cruza cruzado cruzando cruzar cruzo cuadra cuadro cuanta cuantas cuantos cuarta cuartos cube cuber cubes
  both cubrir cuchillos cuentan cuente cuentes cuento cuentos cuerda cuerno cuero cuerpos cueste cuestion cueva cuida cuidados cuidadoso cuidar cuidare cuide
  both cuido cuisine culos culter cults culturally culturas culture cummer cunt cunted cunting cunts cunty cupped cupping curado cure cured curers cures
  both curing curioso curious curly currency currents curs cursor curtis curved curving custodia custody cuter cutes cutter cutters cuttings cyber cycle
  both cycled cyrus dadding dados dairying daled dales dallas dames dammed dammer damos danado danar dancer daniel danielle danos danza daran daras darcy
  both dare dared daremos darers dares darias daring darking darky darle darryl darte darwin dashed dasher dashes databased databases dater dates dating
  both daughters dawned dawner dawning dawson dayton deaded deader deaders deading deadline deadlined deads dealer dealers deals dealt dean deaned deaner
  both deaning deans deares dearing dearly dears deaths deathy deba debamos deben deber debes debi debiamos debian debias debido debiera debieron debimos
  both debio debiste debit debra decadas decade decads decent decente decia decian decida decide decided decides decidi decidido decidio decido decimos
  both decirle decirles decirlo decirme decirmelo decirnos decirselo decirte decirtelo decision decisioned decisiones decisions declarations decliner decor
  both decorating dedicado dedico deeing deemed deeps deers dees degree degreed dejale dejara dejaran dejare dejaria dejarme dejaron dejas dejate dejemos
  both delaware delayed delayer delayers delays deled deles deleted deletes deliciosa delicioso delicious deliciously delight delighted delighter delighters
  both delighting delights delincuente delito deliver delivered deliverer deliverers delivering deliverly delivers dells delly delta demes demoed demos denes
  both denial denied denle denned denning dense dentista dentists dentro denying departamento departmental departments deprisa depth derechos derek deres
  both dering desaparece desaparecen desaparecera desaparecio desayuno descansa descanse descansen descanso descenso describe describir deseado deseamos
  both desean desear desearia deseas desee deseos deserter deserved deserver deserves desesperacion deshacer deshazte desierto desirable desirables desirably
  both desired desirer desirers desires desiring desnuda desnudo despacio despedido despedir despegar desperate desperately desperdiciar desperdicio despido
  both despierten despierto detecter detections detectors deten detengas deuda devel develed develing develled develling develop developed developer
  both developers developes developing development developmental developmentally developments developpes develops devels deviant deviants devil deviled
  both deviling devilled devilling devils devon devons devoted devotedly diablo diablos dialer dialers dialled dialler diallers dials diarios diced dicer
  both dices dicey dicked dicker dicking didders diddy diego dieing diente dieran dieron dieta dietary dieter dieting diets diferencia diferencias diferente
  both differed differenced differences differency differently differing difficultly dificultades digale digan diganme dijera dildo diles dimes dimmed dinero
  both dining dinners dioses dipping dira diran diras direccion direcciones directing direction directives directors diremos dirias disced diseased diseases
  both disenado diseno dished dishing dishy disks disney dispatch dispatched dispatcher dispatchers dispatches dispatching dissed disses diste distinto dive
  both dived diver dives diving dobla doblar docena docenas docked doctors documental documenter documenters dodders dodding doddy dodger dodges doer doers
  both doges doggy doings dolar dolares dolera dollar dollars dolled dolling dolls doloroso domed domes doming donates donation doner doning donna donned
  both donning donors doors dorado doris doser dosers dosing doss dossed dosser dosses doter dotes doting dotter dotting doubly doubted doubter doubters
  both doubting douglas dover dovered dovers dower dowers dowing downed downer downing doyle dozen dozened dozens draft drafted drafter drafters drafting
  both drafts drafty drag drake drama dramas drawer drawing drawly drawn draws dream dreamed dreamer dreams dreamy dress dresser dresses dressy dried
  both drilling drills drinkings drinks driven drivers drives drivings drogas dropsy drove droved drover droving drugging drugs drummed drummer drummy drums
  both drunks dryers drying dryly dualled duals ducha duding duel duelo duena duende dueno duermas duermes duing duked duking dumber dumped dumping dusted
  both dusting dusty duties dyings dylan each eagle eagles eared earing earl earls earned earner earning earns earring earth ease eased easer eases easing
  both easted easter easterly eastern easting easts easying ebayer ebooks ebrio echa echado echas eche eches echoes echoing echos eddies edificios efectivo
  both egoista eights ejaculation ejaculations ejercito ejercitos electoral electorally electron elegante elena elephants eliminate eliza ellen ellis ellos
  both else elsewhere elvis embarazada embarazo emilio emily empece emperor emperors empezo empiece empieces empiezan empiezas empiezo empire empires
  both empleado empleos employ employed employee employees employer employers employes employing employment employments employs enable enamore enanos
  both encantar encantara encantaria encender encendida encendido enciende encontrado encontrar encontrara encontraras encontrare encontraremos encontraria
  both encontrarlos encontrarnos encontraron encontremos encontro encounter encounterer encuentra encuentran encuentras encuentre encuentren encuentres ender
  both endings engine enhance enhanced enhancer enhances enjoyer enlace enojar enoughs enquiries enrollments ensayo ensena ensenado ensenan ensenando ensene
  both enseno ensure ensurer ensuring entendera entenderas entendi entendido entendio enter entera enteras entere enterer enterers enterrar enters entienda
  both entiendas entiendes entierro entires entities entonces entorno entran entrar entrara entrare entras entregar entregas entrego entregue entren
  both entrenado entrenador entrenamiento entrenando entrenar entres entries entro entry entusiasmo enviado enviara enviare enviaron envio enzyme epinions
  both episodes episodio equilibrium equipo equity eras ernie errores errors esas escapa escapado escapando escapar escaparon escaparse escapaste escape
  both escaped escapees escaper escapers escapes escaping escapo escena escolar escopeta escoria escribes escribio escribire escribiste escribo escrita
  both escuadron escuchad escuchado escuchame escuchamos escuchan escuchando escuchar escucharlo escucharme escucharon escucharte escuchas escuchaste escuche
  both escucheme escuchen escuchenme escuches escucho escudo escudos escuela escuelas esfera espacio espada espadas espana esparta especie especies espejo
  both esperaba esperad esperan esperando esperanzas esperara esperare esperaria esperas espere esperen esperes espia espias esposas esposos essayed essayer
  both essaying estabamos estaban estabas establecer establish established establisher establishers establishes establishing establishment establishments
  both estaca estacion estacionamiento estaciones estadio estado estados estadounidense estadounidenses estais estallar estancia estando estanque estatal
  both estate estated estates estating estatua estemos ester esters estes estilo estonia estrategia ests estudiado estudie estudios estupenda estupendo
  both estupida estupidas estupideces estupidez estupido estupidos estuve estuvieran estuvieras estuvieron estuviese etica eugene euros evaluacion evaluate
  both evaluated evaluates evaluating evaluation evaluations evenings event eventer eventing eventos events everyday everydays examine examinees examines
  both excluding exclusion excused exercised exerciser exercisers exhaust exhauster exhausters exhausting exhausto exhausts exista existe existed existia
  both existido exists exited exits exley expanding expansion expectations experience experiencer experiencers experiences experiencia experimented
  both expertises expiration expirations explained explainer explainers explaining explains explanation explanations explica explicacion explicaciones
  both explicar explicare explicarle explicarlo explicarme explicarte explicit explicitly explicits explico explique expresion extender exterior extiende
  both extrana extranare extranas extrane extranos extras extremer extremes eyeing eyers eying fabulosa fabulous faced facer facers facially facials facil
  both facing factor factored factory facts failed failings failles fails failure failures faired fairing fairs faither faked faker fakes faking falda
  both fallado fallar falle faller fallers fallings fallo falsas false falsed falses falsing falso falsos fames familiar familias faming famosa famoso
  both famosos famous famouses fancy fanes fanned fanny fantasia fantasias fantasma fantasmas fantastica fantastico fantastics fantasy fantasying fare fared
  both farers fares faring farmed farming farms farred farring farsa farther fasted fastly fatally fate fated fates fathers fating fatly fatted fatter
  both fatting fault faulty favorer favorers favores favors favour favourer favourers favours faxes faxing feared fearers feares fearing fears feating featly
  both feats featured federacion federal federales federally federals federation federations feedings feeds feeing feeler feelers feelings feer feers fees
  both feesing felices felicidades felix felled feller fellers felling fellow fellowed fellowing fellows fells felly felted felters felting felts felty
  both female fence fenced fences feoffers feria fernando feroz ferrying festivals fetish fetishes fewer fianza fiber fibre fibred ficha fichas field fielded
  both fields fifteens fightings fights filas filed filer filers files filete filing filme filmed filming films filmy filterers filtering filters finance
  both financed finances finder finders findings fined fineer fineers finer finers fines fingir fining finisher finishes finite finned finner finners finning
  both finnish finny firer firers fires firmas firmed firmes firming firms firstly fiscal fiscally fished fishes fishing fitly fittes fitting fitts fiver
  both fivers fives fixed fixing flame flames flaming flams flamy flanco flash flashed flasher flashers flashing flashy flatter flatters flatty flavor flecha
  both fleece fleeced fleeces fleecing fleecy fleet flesh fleshed fleshes fleshing fleshy flight flighting flights flighty flint flipper flipping flippy
  both float floated floater floaty flood flooded floods floorer floorers floors floppy flor flores flota flotando flour flours floury floyd flued flues
  both flush flushed flushes flushing flushy flyer flying focal focally focuses focusses fogg fogy folded folding folds followed follower followers following
  both follows fondos font fooled fooling fools footing foots force forcer forces forcing forded fords fores foresting forevers forge forged forger forgers
  both forges forgetter forking forks formal formas formatting formes forming forms fortes forth forthy forts forums forward forwarded fossil foster fotos
  both fought fouled fouler foules fouling fouls foundationer foundations founded founding founds fountaining fours frames framing franco frank frase fraser
  both frases fraud frauds fred freddy freed freeing freers frees freewares freezers freezes freight freights fresa fresca fresco fresher freshes freshing
  both fridge fridges friended friends frier friers fries fris fritas frito frodo froggy fronts frost fruit fruits fruta fucks fuegos fueled fueler fuelers
  both fueling fuelled fueller fuellers fuelling fuels fuente fuentes fueramos fueran fueras fuimos fulled fuller fullers fulling fulls fuma fumas funcion
  both funcionan funcionar funcione funciono functions fundacion funded funder funding fundy funerals funky funned funning furiosa furioso furred furring
  both furrs furry gafas gager gainer gains gales games gana ganado ganan ganancia ganancias ganando ganar ganaste ganged ganging gangs gaper gapers gaping
  both gapping gappy gaps garaged garages garagey garaje garbage garcia gardenings gardens garras gases gasolines gassed gasses gassing gasto gater gather
  both gating gatito gatos gearing gears geeks gelling gelly gender gene generador generate generated generates generation generators genes geneses genesis
  both geniuses genre gentle gentles getter gettings ghosted ghosting ghostly ghosts giant giants gift ginger girar gived givens giver givers givings gladder
  both glades glads glassed glassy glowers glowing glows glucoses goals goings golden goldened goldener goldening goldenly goldens golder golfed golfer
  both golfers goner googles gordon gordos gored gores goring gorra gospel gospeler gospelers gospelled gospeller gospellers gospelling gospelly gospels
  both gossiping gossipping gossips gota grab grabado grabber grace graces gracia gracing graciosa gracioso grade graded grades grading grado grads grain
  both grained graining grains grainy gramos grams granada granadas grandees grander grandes grandeza grandiosa grandioso grands granny grannying grano grant
  both grape gras grasa grasses grassy gratefully gratuit gratuity graved graver graves graving gravs gravy grayed graying grays greats grecia greece greeces
  both greek greene greened greening greens greeny greet grenada grewed grewing grews greyed greying greys gridded grided grides griding grids griego grill
  both griped griper gripes griping gripped grippy grips gripy groove groovy gross grossed grosses grounded groundwater grouping groups groupy grove growers
  both growings grown grows grupos guard guarda guardado guardan guardas guarde guarded guardia guardian guardias guarding guardo guards guarida guerras
  both guerreros guest guests guided guider guides guids guineas guitar gunned gunning gunny gurus gusto guying haberme haberse habia habiar habiendo habil
  both hablado hablame hablamos hablan hablara hablare hablarle hablas hables habra habre habria hacen hacerle hacerte haces hacha haciamos hacienda hadas
  both hadding haded hades hading hads haired hairing hairs hall halla hallado hallar halling halls halo haloed haloes halos hamed hames haming hammed
  both hammerer hammers hamming handed hander handing handled handler handles handy hank hans happen happenings happiness happinesses happying hara haran
  both haras harassments hards hardware hardwood hardy haremos haria harias harmer harmony harper harris harry harrying harts harvests hasta hater hating
  both hats hatting haven havening havens haver haves havings hayamos hayer hayers haying hazarded hazardous hazle hazlo healing healths healthy heards
  both hearer hearers heares hearings hearting hearts hearty heated heater heath heather heating heats heavens hebrew hechas hechos heel heeled heeling
  both height helados helled helling helloed helloes hellos hells hembra hemos herbal heredero heres heridas herido hermanas hermanos hermione heroes heros
  both herring herry hiciera hicieras hicimos hider hides hiding hielo highered highering highers hijas hilled hilling hills hilly hinter hinting hints
  both hipping hippy hired hirees hirers hires hiring hissed hisser hissers histing historia historias historic historical hived hiver hivers hiving hobby
  both hogar hojas holdings holds hole holed holes holidayed holidaying holing hollow hollowed hollows hollywood holmes hombre hombres homeless homer homes
  both homing hondas hondo honed honer honging hongs honing honor hooding hoods hooked hooking hooks hopped hopping hoppy hormone horned horning horns
  both horribles horrors horse horses horsey horsing horsy hose hoser hosers hoses hosing hospitalidad hospitals hosts hots hotters hotting housed houser
  both housers houses housewares housey howard hows hubbly hubiera hueco hueles huellas huelo huesos huevo huevos huger hulled hulling hulls humilde
  both humillacion humor hungary hungers hunt hunter hunting hunts husbanded hydrocodones icing ideas idees idioma iguales ilama ilegar ills illy immediate
  both immune immunes implied implies import importan importar importe imports impose imposes improve improver improves impulso incentive incentively
  both incentives incles incluso incluye increased increaser increases incredibly increible increibles incurred indeed independency independent independents
  both india indian indiana indias indices indie indies indio indios indoor induction inevitable infant infanteria infantes infantil infants infections
  both infectious infectiously infierno inflation inflations inform informa informar informational informations informative informe informer initial
  both initially initiated injections injusto inkers inks inky inline inmediato inmenso inned inner innerly inning inquirers inquires inquiries insecto
  both insectos insects insertion insider insides inspeccion inspection instalacion instance instituted instruction instructional instructors insulation
  both insurancer insurancers insurances insured insureds integrally intel intencion intend intended intender intending intenser intent intenta intente
  both intention intents inter interacted interes interesante intereses interest interestedly interests interior interiors interna internacional internals
  both international internationally internationals internets interno inters interval intoed intranet intro intros intruso intrusos inutil inuyasha invention
  both invento invested invision invoiced invoices iraqi iras irias irish irnos ironed ironer irones ironico irons irony isaac islas isled isles isolation
  both issued issuer issuers issuing iugar ivory jading jailer jailing jails jakes james jammer janes janet janns javas jeans jeeping jeeps jess jessed
  both jetting jeweler jeweller jewellery jewelry jills jinete jinetes joannes jobbers jodas joder jodido johns joiner joins joint jointed joints joking
  both jones joneses judio juega juegos jueves jugar jugo julia julie jumper jumpings junction junior justed justo kallen kansas karaoke karen karma katis
  both katrina keaton keened keening keens keepings kelly kenned kennedy kenning kenos kented kentes kents keying keyword kidder kidney kilo kimmer kinase
  both kinases kinded kinding kindy kinged kirked kirking kissed kisser kitchening kitchens kiter kiters kites kiting kitting klaus kneed kneel knifed knifer
  both knifes knight knights knits knocker knocks knowers knowes known knowns korean krakozhia kyles labels labor laboratories laboratorios laboratory
  both laborer laborers labors labour laboured labourer labourers labours lace lacer laces lacing lack lacked lackers lacking lacks ladders laddery ladening
  both ladies lagrimas laided laiding laids laked laker lakers lakes laking lamber lamp lance lanced lancer lances lancha lander landes lands landy lanely
  both lanes langer lanka lanning lanza lanzo laos larga larger larges largo larry laser lasing lass lasses laster lasting lastingly lastings latas lated
  both latex latin latinos latitudes latter lattes launch lavado lavar lawed lawer lawing lawned lawns lawsuit layer layouts lazying leaded leader leading
  both leadings leads leady leafing leafs leaguer leaned leaner leanly leans learned learning lease leases leasing least leather leaved leaver leavers
  both leaving leavy lecho leed leeds leeing lefter legal leigh leiste lejano leland lemon lemoned lemony lena lender lending lenes lenning lenses lenta
  both lentes leones leses leslie less lessoning lester letal letra letrero letted letterer letters letting levelly levels lever levying leyenda liable
  both libbed libber libbers libbing liber libera liberado liberar liberia libers libra libraries library libres libros licking lidding lider lidiar lied
  both lies lifer lifers lifts lighter lightering lighting lightings lightly lightninged lightnings lightweights liked likers likes likewise liking lilled
  both lilling lills lilly limed limes liming limon limpia limpiando limpios linda lindo linea lineas liner lines liney lingerie lining linked linking links
  both linky lionel lionly lions lipped lipping liquid lisa listas lister listers lists lited literary lites liting litro litter littler littles lively liver
  both livery lives livings lizzy llamaba llamado llamados llaman llamaria llamarla llamarle llamarte llamas llames llave llaves llegaba llegada llegando
  both llegaran llegaras llegare llegaremos llegaria llegaron llegas lleguen llenar llenas llevado llevala llevalo llevara llevaran llevare llevaria llevarme
  both llevas llevate lleven lleves llorar llover lloviendo llueve loader loadings loads loaned loaning loans lobbyer lobbyers lobos locas lock locker
  both lockers locking locks locos locura lodger logan logged logger loggy logic logins logo lograr lograremos logras lolled lolling lolls lone loner longed
  both longers longes longly longs loop looped looper loopers looping loops loosing lorded lording lords losed loser losers loses losings losses lossy
  both loteria lotes lotted lotter lotters lottes lotting lotus lotuses louder loued louing lounger loungy lous lover lovered lovers loves lovey loving lowed
  both lower lowers lowest lowing lowsed lowser lowses lowsing lucas luce lucha luchado luchas lucked lucking lucks lunar lunching lunes lunger lunges lycos
  both lyings maced macer maces machined machining macho macing macro madded madder madders madera madison madisons madly madness madnesses madres madura
  both maes maestra maestro mages magneto magnets maiden maidenly maidens mailed mailing mails mailto mained maining mains maintain major makers makings maks
  both maldad maldita maldito males maleta maletas malik malled malling malls malos malta mamita mananas mancha mandado mandare mandaron mandate mandated
  both mandates mandating mandatory mandy maned manejarlo manes manga manhattan manned manner mannered mannerly manners manning manor manors mans manta
  both manten mantendra mantendre mantendremos mantenemos mantener mantenerlo mantenerme mantenerse mantenerte mantenga mantengan mantenganse mantengo
  both mantenido mantenimiento mantenlo mantente mantequilla mantiene mantienen manzana maquinas maravillas maravillosa marbled marc marcado marcador marcar
  both marcas marcha marcho marcos marcs marcy mardi mardied mardier mardies maria marica maricon maries marihuana marina marine marino mario marion marissa
  both marker marking marly marques marred marrers marrieds marring marriott marron marry marses marsh marshes marshy marte martes martially martin martini
  both marts marty marvel masaje mased maser mases masing masiva masked masker masking massage massaged massages massaging massed massing massives master
  both mastery matado matala matalo matalos matame matamos matanza matas mataste match matched matching mated maten mater materia material materiales
  both materially materials maternity maters mates maths mating maton matriz matted matter matters mattery matting mattress mattresses mature matured
  both maturely maturer maturers matures maturing mauritius maxed maxes maxing maybes maying mayores mayors mazda meal mealed mealing meaned meanes meanings
  both means meant meated meats mecha medal medaling medalla medalling median medias mediawiki medica medicacion medicaids medically medicals medicares
  both medicined mediciner mediciners medicos medida medios meditation meditations meeter meeters meetings meetly meets mejora mejorar melled melling mells
  both melodia mels memberships memes memoria memorially memorials memorias memories memos mened menes mening menor mens mensajero mensed menses menta mental
  both mente mentes menti mentido mention mentir mentira mentiria mentor menuda menudo menus mercy mere merece mereces merecia mered merely merer meres
  both mering merit merits mero merrin mesas meshed meshes mess messagings messes meta metaled metalled metally metals metan metas mete meted meten metere
  both meterme meters meterse metes metida metido metiendo meting metio metodo metres metro metros mets mexico meyer micro middled middler middles midnights
  both miedos mientas miente mientes miento mierda mierdas mights mighty miked mikes miking milded mile milky milla milled milling mills milwaukee mimed
  both mimers mimes miming minas minded minder minders minding minds mined mines miniature mining minis minter mintiendo mintio minty minus minuses minuted
  both minuter mirad mirada mirado mirala miralo mirame miramos miran miranda mirando mirarme mirarte miras mirate mireme miren mires mirrored mirroring
  both mirrors mision misma mismos misses mistaker mistakes misterio miter miters mites mitts mixer mixes mobile mocoso modder model modeling modelling
  both modelo moder moderate moderated moderately moderates moderating moderator moderators modern moderna moderner modernes modernly moderno moderns moders
  both modos module modulo moisture mojado molded molding moldy molino momentos moments momes monaco monedas moner monetary moneyed moneys monica monitors
  both monitory monkey monkeyed monos montana montar monte montes monty mony mooned mooning moons moored mooring moors moral morales moralled moraller
  both morallers moralling moralls morally morals mordido mordor mores mornings morocco morris morrised morrises morrising morrison mortal morty moses mossed
  both mostrar mostrare mostro mosts motel mothering mothery motion motioned motioning motivos motor motores motorola motors motory mount mountain mountainy
  both mounted mounter mounts mouse moused mousy mouther mouthers mouths mouthy moved movements moves movido movies movil movimientos movio msgid muchachas
  both muchachos muches muchisimas mudar mudder muddly muebles muelle muestrame muestran muestras muestre muevan muevas mueves mugging mulder multa multi
  both multiples multiply multitud mumbai mundos munecas muneco munich muralla murderer murders muro muros murrays museum musted muster mutual mutually myers
  both mystery myths nacer nacio naciones naciste nailing naked named namer namers nams narices narrowly narrows nasty nates naturally naturals naval navally
  both naves navidad navidades nearby nearing nears necesidad necesita necesite necessity necked necklaced necklaces needer needled needling needy negar
  both negativa negatived negatives nego neighbored neighborhoods neighborly nerver nerves nester nesting nests netes netter netting netts neural neurally
  both neutral neutrally neville newark newer newest newsed newspapered newspapers nexts niagara nicholas nicked nickels nicker nicking nicols niebla nietos
  both nights nighty nilled nilling nills nils ninguno nivel nobel noble nobles nobly nodes noised noises noisy nombrar nombres nooners norma normally
  both normals norman normas norte north northing nosed noser noses nosing notas notes nothings noticed noticer notices notification noting novas novel
  both novelly novels novias novios nowheres nows nuder nudes nudos nuestra nuevas nuevos nuked nuking nulled nulling nulls numerous nursed nurser nurses
  both nvidia oaked oaker obligo obra obras occur occurred occurrence occurrences occurring occurs ocean oceano ocupa ocurrido odder odia odiaria odias oeste
  both offer offered offerer officer offices oficinas oficio ogro ogros oigan oiled oiling oils oimos oirlo oirte oiste okaying okays older oler olive olivia
  both omar omega oncer onces ondas onely oner onioned onioning onions onliner ontario opener opens opera operaciones operar operas operate operated operates
  both operation operations operator opina opinas opinion opinioned opiniones opinions oportunidad opposed opposite option optioning opuesto orally oranger
  both oranges orangey orangs orangy ordena ordenado ordene ordeno orderer orders oreja oren oriente oriented origins orilla oscar oscars oscorp other
  both otherwise otono otras otros ought oughting ours outer outers outing outsider outsides ovened ovening overdone overed overhead overheads overred overs
  both owned owner owning oyendo oyeron ozone pace paced pacer pacers paces paciencia pacing packed packet packets packing packs pacto padder paddy padres
  both paga pagado pagan pagando pagara pagaran pagaras pagare pagaremos pagaria pagarle pagarme pagaron pagarte pagas paged pagers pages paginas paging
  both pague pained painfully paining paint painted painting paints painty paired paires pairing pairs pais paisaje pajarito pajaro palace palaces palacio
  both paled paler pales paling paliza palled palling palls pally palmy palos pals palta paly panales pandillas paned paneled panelled panes panics paning
  both panned panner pannes panning pans panties pantyhose papel papered paperers papering papery paquete paquetes paracaidas parada parade paraded parader
  both paraders parades parading paradise paradises parado parados paragraph paragraphed paragrapher paragraphers paragraphing paragraphs paraguay paraiso
  both parameter parameters paramos paranoia paranoico paras parate parecen parecer parecera pareceria pareces parecia parecian parecida parecido pareciera
  both parecio paredes parent parer parers pares pariente parientes paring paris parises parish parishes parked parkings parkly parks parky parlamento parly
  both parque parred parring parris parrs parry parted parter parters partial partialled partials particle particular partida partidos parties parting partir
  both partitioned partly parto parts party pasaba pasadas pasaje pasan pasar pasara pasaran pasare pasaremos pasarla pasarme pasaste pasear pasen paseo
  both pasion pasta paste pasted pastel pasteles paster pastes pasting pastoring pastors pasts pasty patada patan patched patching patchy pated patent
  both patents pater paters pates patetica patetico path patios pato patrol patrulla pats pattes patting pauls pausa paydays payed payer payers paying
  both payroll payrolls peaced peaces peacing peak peaked peaking peaks pearl pearls pearly pears peased peasing pecado pecados peces pedazo pedazos pedi
  both pedido pedimos pedir pedire pedo pedro pegarle peinado peleado pelean peleas peleen peliculas pelos peluca peludo penas pendants pendiente pending
  both pened penes pening penises penned penner pennes penning pens pense pension pensioned peopled peopler peoples peopling peores peppered pepperers
  both peppering peppers percy perdedor perdera perdere perderia perdidas perdimos perdona peres perfects perfumed perfumer perfumes perfumy perhaps
  both perhapses perioded periodo periods perla permanent permanente permanents permissions perra perras perrito perros perry persian personal personals
  both personned persons pesar pescado peste pesters pests pesty peter petering petter petting petty pharmacies phased phasing phileas philip phillip phoned
  both phoner phones phoney phons phony photo photoing phrase phraser phrases phrasing phrasy physically physicals pianos piccy pick picked picker picking
  both picks picky pictured pida pidas piden pides pidiendo piece pieced piecer piecing piedras pieing piensan piensas piense pienses pierce pierced piercer
  both pierces pierda pierdas pierden pierdes pierre piers piing piked pikes piking pillado pilled pilling pillowed pillowing pillows pillowy pine pined
  both pines piney pinger pingers pining pinking pinkly pinks pinned pinner pinning pinny pins pinta piny pioneer pipeline pipelining piper pipers piping
  both pirata piratas pirates piscina piss pissed pisser pissing pista pistolas pitch pitching pitchy pitting placas placed placer places plaga plain
  both plaining plains plana plane planea planeas planeo planes planet planeta planetas planets planing plannings plano planos plans planted planting plata
  both plate plater plats playa played playing plays plaza plazas plazo pleased pleaser pleases plena plenty plots plotted plotting pluses plusses pobre poca
  both pocion pocket pocketer pocketers pockets podamos podeis podiamos podian podias podra podre podremos podrian podrias pointer pointes pointing points
  both pointy poled poler poles policed policer polices policial policias policies policy poling polis polish polishes poliza poll polled poller polling
  both polls polly polo polos polvo polys pond ponded ponder ponding pondria ponds ponemos ponen pones ponga pongo ponia ponlo ponte porche pored porer
  both porers pores poring porking porks porky porno pornos porns porny portada portals portate ported porter portering portioned portly ports porty posed
  both poser poses posesion posicion posiciones posing possed posser possessed possessing possession possessioned possessions possing postal postally postals
  both posted postering posters postre posts postura potente poting pots potter pottering pottery pounded powder powderer powdery powered powering powers
  both practical practicals prague prairied prairies praised praiser praises pratt prayed prayers prays precaucion preciosa preciosas precioso precious
  both preciouses preciously precisa precise precised preciser precises precision precisions preed preeing prees prefieres pregunte preguntes pregunto
  both premiere premio premios premises premium premiums prensa preocupaba preocupacion preocupaciones preocupan preocupas prepaid prepped preps prerequisite
  both presa presence presences presencia present presentar presenting preservation preservations preserve preserved preserver preservers preserves
  both preserving presiona preso presos presser presses pressured pressures preston pretende pretendo preventions prevents preves previews priced pricer
  both pricers pricey pricing pricings pricy pride prided prides prime primes primos prims primy prince princes princesa princess princesses print printed
  both prints priorato prioridad priorities priority priorly priors priory prisa prision prisiones prison prisoned prisoner prisoners prisoning prisons
  both privacy private privater prize prized prizer prizes probar probe probemos probes probs proceder procedures proceed proceeded proceeder proceso process
  both processed processer processes processor produce produces profecia programas programme programs promesa promesas prominently promise promisees promises
  both promo promos pronta proofer proofs propecia propias propiedad propina propios propone propose proposes prosed proser proses pross prosses prosy proud
  both prouder proves provoca pruebe pudieran pudieras pudieron pudiese puedan puedas puerco puerta puertas puerto puesta puesto puller pulsed pulser pulses
  both pulsing pumped pumping punch punchy punky punos punta punto puppying purchase purchases pured pureed pureeing purees purely pures puring puros purpled
  both purpler purples purply purposed purposes purs purse pursed purser purses pursue pursued pursuer pursues pursy pusher pushes pushing pusiera pusimos
  both pusiste putas putos putting qaeda qatar quad quads qualities quantities quarter quarterer quebec quebecs quedado quedando quedar quedara quedare
  both quedaria quedaron quedarse quedarte quedas queden quedes quedese queen queened queening queens queer queers quentin quereis queres querian querias
  both querida querido queries querra querran querras querria querrias querying queso quest quested questing quests queue queueing queuers queuing quicks
  both quicky quiebra quiera quieran quieras quieres quiet quieter quieters quieting quietos quiets quilted quilter quilting quilts quimica quimicos quincy
  both quinn quinta quinto quise quisieras quisiste quitale quitare quitarle quitarte quitas quitate quited quitense quites quitese quiting quitter quitters
  both quiza quizzer quote quoter quoters quotes quoting rabbit rabbity rabia raced racer races racial racings rack racked racking radar radiacion radioing
  both radios radius radiuses raged rager raging rags raid raider raiding raids railed railes railing rails railways rained raining rains raised raiser
  both raises raising rally rallyes rallying ramas rammer ramon ranch ranches randed rands randy range ranged ranging rango rangy rank rankes ranks raped
  both raper rapers rapes rapida rapids raping rapped rapper rappes rapping rared rarely rares raring raros rastrear rastreo rastro ratas rater raters rating
  both ratio raton ratones ratted ratter ratters ratting ratty rawing raying raymond reacher reaches reactions readding readds readers readily readying
  both realer reales realeza realidad realize realizes reallying reals realty rearer rearing rearly rears reasoned reasoning rebate recado recalls receipting
  both receiver receives receivings recepcion receptions receptor reciba recibe recibes recibi recibio recibira recien reciente recientemente recientes
  both recipes recoger reconocer reconoces reconoci reconocido reconozco record recordar recordare recorded recording recorrido recreation recuerdan
  both recuerdas recuerde recuerdes recuerdo recuerdos redder redding redds reddy redes redheads reding redly reds reduce reduces reductions reeded reeder
  both reedes reeding reeds reedy reeled reeling reels refer refiere refieres refiero refiners refining refly reforming refunders refunding regalar
  both registerer registers registrar registrary registro registry regresa regresas regrese regreses regulars rehabbed rehabber rehabilitation
  both rehabilitations rehabs relayed relaying relays release releasees releases reliability reliable reliables reliably reliance reliances religion
  both religioner religioners religions religiosa religioso religious religiouses religiously reliquia reload reloaded relying remainder remainders remained
  both remaining rememberer remembers remind reminder remixing remoter remotes remoto remover removers removes render renewing rental renter renting repairer
  both repairs reparar repeating reporte reportingly reportings reports repped repping repps required rescued rescuer rescues reserve reserving reses reset
  both resets resetter resetting resist resiste resister resisting resistir resists resolve resolver resolves resort resorter resorting respecto respects
  both responsabilidad responsabilidades responsable responsables responser responsers responses responsibilities responsibility responsible responsibly
  both rester resto restore restorer restos restrict restricted restrictedly restricting restriction restrictions restricts rests resty result resulta
  both resultado resulto retailing retain retaining retention retira retirada retirado retirar retirarse retire reto retorno retraso retro retrocedan
  both retrocede retroceder retros reuters review reviewed reviewer reviewers reviewing reviews rewarder rewarding rewards rezando ricardo rice riced rices
  both richard richards riched ricing rick ricked ricker ricking ricks ridder ridding rider rides ridge ridges riding ridings riendo rifle rifles righter
  both righters righting rights righty rimes ringer ringers ringo ripe riped riper ripes riping ripped ripper ripps rise rises rising risky rita river
  both roading roads roba robado roban robbed robber robed robo robos robots roca rocas rocked rocket rodar rodding rodeados rodes roding roles roll roller
  both rollings rollo rome ronning roomed roommates root rooter rooters rooting ropas roped roper ropes roping rosas rose rosed roses rosing ross roster
  both rotary rotation rouge rouged roughing roughs roughy round rounding rounds route routed routeing router routers routine routing rover rovers rower
  both rowing royals rubber rubbery rubio rueda ruedas ruego rugging ruidos ruled rules ruling rumbo runnings rupert rurals rush rusher rushes russian rutina
  both sabado saben sabes sabiamos sabian sabias sabido sabiendo sabio sable sabor sabra sabre sabremos sabria sacado sacala sacalo sacare sacarla sacarle
  both sacarlo sacarte sacas sacred sacredly sadder sades sadly safari safaried safed safer safing sager sagrado saids sailed sailer sailing sails saint
  both sainted sainting sake saker sakes sambaed samely sames sammed samming samuel samurai sanchez sand sanded sanding sandra sands sandy saned saner sanes
  both saning santa santo santuario sapped sapper sapping sappy saques saser sasers sassed sassing sated sates satin satined sating satining satiny saturday
  both saturn saucers saucing sauniere sauron savers saves savey savings sawer sawers sawing sayed sayer sayers sayings scaled scaler scalers scales scaling
  both scally scaly scanned scanning scary scenario scenarios scened scenes scenic scenics scening schema scheme scheming schooled schools science sciences
  both scooped scoops scoped scopes scops score scored scorer scorers scores scoring scotia scott scotty scout screen screenings screw screwed screwer
  both screwing screwy scroll scully seal sealed sealer sealing seals seamos seaned seaning seans search seasing seasonal seasonally seasonals seasoned
  both seasoner seasoners seasoning seasons seat seated seater seaters seating seats seattle second seconded secondes secundaria secure secured securely
  both securer securing segui seguia seguira seguire segun segura seguros sell seller selles selling sells selva semesters semestre semies semilla semillas
  both semis senado senate senates senator sended sender sendings senes senior seniors senoras senores senoria senos sens sensacion sensed senses sensing
  both sensors sensory sentados sentar sentarme sented sentenced sentencer sentences sentencia senti sentidos sentimos senting sentira sentiria sentirme
  both sepan separar separate separates sepas seps septs sera seran seras serbia sered seres serial serian serias serie series sering serio serios serlo
  both serpientes serred serres serring serrs serry serve served server servery serves serviced servicer services servicios servido servir servira serviria
  both sessions setter setters setting settle settles settling setts setup setups severally severals severer severing severs severy sewing sexing sexto
  both shaded shader shaders shades shading shadower shadowers shadows shads shady shame shamer shames shaming shams shane shanghaied shanghaier shanghaiers
  both shanghaiing shanghais shaped shapely shaper shapes shaping shaps share shared shareholders sharer sharers shares shareware sharewares sharing shark
  both sharking sharon sharpers sharps sharpy shawed shawing shaws shedder shedders sheds sheep sheepy sheer sheered sheering sheers sheeted sheeter sheeters
  both sheeting sheety shelfs shelfy shell shelled sheller shellers shelling shells shelly sheltered shemale shemales shepherd shepherded shield shielded
  both shielder shielders shields shift shine shined shiner shiners shines shining shins shipped shipper shipping ships shirts shirty shit shited shites
  both shiting shits shitted shitter shitters shitting shoe shoed shoeing shoer shoers shopped shopper shoppes shopping shops shore shored shorer shorers
  both shores shoring shortcuts shorted shorter shorting shortly shorts shorty shotes shotted shottes shotting shotts shouldered showcase showcases
  both showcasing showed showered showerers showering showers showery showings shown showtimes showy shrek shuted shutes shuting shuts shutter shutters
  both shuttle shuttles shuttling siccing sicked sicker sicking sickly sicks sider siders sides sidney siemens siendo sienta sientan sientate sientense
  both sientes sierras sigas sighted sighter sighters sighting sightly sights siglos signally signals significaba significado significan significant
  both significar signifique signo sigues siguiendo silks silky sillas silvering similar similares similarly simmer simony sincera sincero sined sines sing
  both singer singers singing singles sings sining sink sinky sinned sinner sinners sinning sins sintio sipes siping sipped sipper sipping sips siquiera
  both sired sirena sires siring sirius sirred sirring sirva sirven sirves sirviente sirvio sistemas sistered sistering sited sites siting sitios sitter
  both sitters sittings situacion situated situation sizers sizing skied skier skies skiing skill skilled skilling skilly skinned skinning skinny skins skirt
  both skirted skirter skirters skirting skirts skis skyed skyer skying slave slaved slaver slavey slaving sleepings sleeps sleeve sleeving slide slided
  both slider sliders slideshow slight slighting slights slimed slimes slimmed slimming sliped slipes sliping slipper slippy slips slope sloped sloping slops
  both slopy slots slotted slotting slowed slower slowing slows small smalled smaller smallest smalling smalls smallville smart smarted smarting smarts
  both smiled smiler smiles smiley smilies smithers smithing smoked smoker smokes smokey smokings smooth smoothed smoother smoothers smoothes smoothing
  both smoothly smooths smoothy snaked snakes snakey snaking snaky snowed snowing snows soaper soaping soaps sobra soccer soccers sociales socials societies
  both socketed socketing sockets sockettes socks soiling soils solar solars solas soldado soldados solder solders soldes soldier soldiers soldiery solds
  both sole soled soledad soler soles solia solian solid solider solids soling solitaria solitario soller soloed soloing solos solutioning solve soma somalia
  both somas someones somethings somewhere soms sonado sonando sonar sonda sones sonic sonics sonido sonly sonnes sonrie sonriendo sonses sonsy sooner
  both sooners sopla soportar soporte sordo sorpresas sort sospecha sospecho sosten sostiene sotano sought souled souls sounded sounders sounding sounds
  both souper souping soups source sources south southing spacer spaces spacey spacy spaed spaer spaes spain spaing spaining spains spammed spaned spanes
  both spaning spanish spanning spans spare spared sparely sparer sparers spares sparing sparrow spars speakings speaks specialists specials species
  both speeching speeder speeding spell spelled speller spellers spelling spellingly spellings spender spending spent sphere sphered sphery spice spiced
  both spicer spices spicey spicy spiders spidery spies spin spined spines spinny spins spiny spirity spock spoke spoking spoon sport sported sporter
  both sporters sporting sportingly sports sporty spouse spoused spouses springs springy sprint spying spyware squadded squaddy squads square squared
  both squarely squarer squarers squares squaring stack stacked stacker stackers stacking stacks stacy staff staffed staffer staffers staffing staffs stage
  both staged stager stagers stages stagey staging stags stake staked stakeholders stakes staking stan standings stands staned stanes staning star starbuck
  both starla starred starring starrings starrs starry starsmerchant starter starters startingly startings startly startsy startup startups stat state stated
  both statedly stately statemented statementing statements stater staters states statewide static statices statics stating stationed stationer stationery
  both stationing stations stats status statuses statusy statutes statutory stayed stayer stayers staying stays steady steadying steak steal steales steaming
  both steams steamy sted steed steel steeling steels steely steep steer steering steers stella stem stemming stemmy stems step stepped steppes stereo
  both stereoed stereoing stereos sterling steve stewart sticker sticky stickying stilled stilling stills stilly stock stocked stocker stockers stockholm
  both stocking stockings stocks stocky stolen stomached stomacher stomachs stomachy stone stoned stoner stoney stoning stony stood stored storer storers
  both stores storey stories storing storm storming stormy storying straighted straighter straighting straightly straights strain strained straining strand
  both stranded strander stranding strangely strangered strangering strangers stranges strap strappy straps streeted streeting streets streety strengths
  both strike strikes striking string stringer stringing stringy stripes stripped stripy stroked stroker strokers stronger strongly struct stuart stubbed
  both stubbing stucks stud studded studding studied studio studly studs stuffed stuffer stuffers stuffing stuffs stuffy stunning stupid styled stylees
  both styler styles styling stylish stylus styluses subaru subbed subby suber subimos subir subo subscriptions success successes suceder sucedera sucederia
  both sucediendo sucio suck sucked sucker sucking sucks sueldo suele suelen suelto suena suenas suene suenos suer suero suers suerte sueter suffer sufferer
  both sufficient sufficients suficientes sufre sufrir sugerencia sugerir suing suitable suitably suite suited suiter suiters suites suiting suits sujeta
  both suma summary summed summers summery summing sunday sunglasses sunned sunning sunns sunny sunrise sunrises superar superb superheroe supering superior
  both supers supiera supone supongo suponia supplied supplier suppliers supports supposer supposes supuse sured surer sures surge surger surgers surgio
  both suring surnaming surprise surprises surreys surround surrounded surrounds survey surveyed surveys survive surviver survives survivors suspecter
  both suspended sustained swapped swapper swapping swaps swaziland sweden swedish sweeted sweeter sweeting sweetly sweets sweety swing swinges swinging
  both swingy swissing switch switches switching switchy sworded swords sydney sykes syncing syncs syria systems tabbed tabbing taber tabes table tabled
  both tables tackle tackled tailer tailing tailles tails taker takers takings taks taler tales talla taller talls tampa tango tanked tanking tanks tanky
  both tanned tanner tanning tanques tantas tantos tanzania taper tapers tapes taping tarado tarda tareas tared tares taring tarred tarres tarring tars tarta
  both tasked tasking taste tasted taster tastes tasting tattooers tattooing taught taxation taxed taxer taxers taxies taxing taxis taylor teach teacher
  both teaches teaching teaing teamed teamer teaming teams tear teared tearers teary teas tech techno techs techy tedder teeing teenage teenaged teenagers
  both teenages teened teener teenes teening teens teensy teer teers tees tejido telefonos telephone telephony teles televisions televisor teller telling
  both telly tels temas temer temes temia temor temperatures template templates temple templed temples templo temporal temporally temporary tenant tended
  both tenderer tenders tending tendra tendre tendria teneis tenes tenga tengan tenian tenias teniendo teniente tenis tenner tennes tennessee tennis tennises
  both tensions tenso tent tented tenter tenters tenting tents tenty teorias tercer tercera tercero teresa terrace terraced terraces terrain terremoto
  both terreno terribles terribly terror terrorist terrorista terrors terry tesoro texas texases texes thanes thanking thans thee theeing thees theirs theme
  both theses thetas thicked thicking thicks thicky thin thingy thinker thinkers thinkings thinned thinning thins thompson thong thongs thorough thouing
  both thread threaded threader threaders threading threads thready threes throated throating throats throaty throughly throughout thumbed thumbing thumbnail
  both thumbnails thumby thumbzilla ticket tickle tided tides tieing tiempos tienda tienes tiered tiering tierna tierno tierras tiers ties tiled tiler tiles
  both tilled tiller tilling tills tilly timed timer timers timida timido timmy tined tines tining tinned tinner tinners tinning tins tions tira tirador
  both tirando tiraste tire tiren tires tiring tiros tiroteo tissue tissued tissues titans titers titler titles titten titters titting toallas tocado tocan
  both tocar tocarme tocas todays toddes toddlers toddy toeing toilets toing token tokening tokio tolled toller tolling tolls toma tomaba tomala tomalo
  both tomamos toman tomando tomas tomaste tomate tomato tomatoes tomemos tomes tommed tommy tomorrows toned toneladas toner tones toney tongued tongues
  both tonights toning tonner tonnes tono tonta tonteria tonto tooler tools tooths toothy toper topic toping topped topping tops toquen toques tormenta
  both tornado torneo toro toronto torre torres torta totals toughed tougher toughing toughly toughs toughy toured tourers touring tourist touristy tours
  both toward towardly towards tower towered towering towers towery townly towns toxics toyer toyers toying trace traced tracer traces tracing tracked
  both tracking tracks tract tractors tracy trade traded traeme traen traerme traerte traes tragos traia traicionado traido traiga trail trailing trained
  both trainings trains trajo tramando tranny tranquilos transformation transport transportations transported transporter transporters transports traped
  both trapes trapped trappy traps tras trasera trasero trashed trasher trashes trashy trata tratado tratando tratar trataron tratas trate trates tratos
  both traumas traves travesti travestied travesties trayendo trays treasured treasurer treasures treasury treated treater treaters treating treatings treaty
  both treed treeing tregua treks trend trended trendy trenes tribal tribally tribals trick tricker tricks tricky trier triers tries trineo trinidad trinity
  both trios tripes tripled triples tripling triply tripper trippers tripping trippy trips tripses tripulacion tripy tristes tronco troops tropa tropas
  both troubled troubler troublers trout trouts trouty troya troys trozo trozos trucks truco trued trueing trueno trues truing truman trunk trust trustee
  both trusty tryers tryings tubby tubo tucker tuitions tulsa tumba tumor tuned tunel tuneles tuner tunes tuning tunisia tunnels turbo turkeys turner
  both turnings turno turns tuvieran tuvieras twelves twicer twin twined twiner twines twining twinks twinned twinning twiny twisters twisting twists twoers
  both tyler uganda uncled uncles understood underwear undo undoer undoes undoing unica unico unidas unido unidos uniform uniforme uniformer unions unique
  both uniquely unirte unis united uniter uniters unites unity unknowns unless unnecessary updated updater updaters upper uppers upsets usada usado usare
  both usaste usually usuals util vacations vaccines vacias vacios vaginas vago vagon valen valentia valga valiente valla valle valleys valor valve vaned
  both vanes vanned vanner vanning vares variance variances varies variety various varon varying vasos vasty vault vaulted vaults vaulty vayamos vayanse
  both veamos veas vecinos vegas vehicles vehiculo vela velada velas velma velo venda vende vender vendi vendido vendio vendo venecia vengar vengas vengo
  both venia venian venice venid venido venimos venta ventas venture venturer ventures venues venus vera veran veras verde vere verga vergonzoso veria verlas
  both verle verme verne vernon vernos verse verses versus vertex vete viaja viajes vices videos vieja viejos viene vienes viento viera vieras vieron viewers
  both viewing viii villa vimos vince vinci viniendo viniera vinos violenta violentos violents violet viper viral virally virtue virus viruses visa visions
  both visita visits vistas viste vistete visto vocal vocally voiced voicer voicers void volado voladora volante voles volo volted voltes volts volume
  both volvamos volvia volvo voter votes voyeurs vuela vuelan vuelo vuelvas vuelven vuelves vuestra waged wager wages waging wagons waited waiter waites
  both waitings waits waker wakers waled waler wales waling wallace walled waller walling wally walter waned wanes wangs waning wanned wanning wans wanter
  both wanty warded warder warding wards wared warehouse warehouses warehousing wares waring warmed warming warner warnings warrant warranty warred warring
  both warriors wases washed washering washing wasted waster wastes wasting wasts watcher watches waterer waters watery watter watts waved waver waves waving
  both waxed waxer waxes wayed waying wealth weared wearers wearing wears weatherer weathers weber websites weeded weeding weeds weekended weekends weekes
  both weighter weighting weights weighty weirded weirds weirdy welled welling wells welly welsh welshes wendy wents wesley wested wester western westerner
  both westerners westerns westers westing westminster wests wetter wetting whale whaled whales wheats wheel wheeled wheeler wheelers wheeling wheels wheely
  both whens whereas whereases whether whiled whiles whisky whited whiter whites whitey whiting whits whity wholes whore whored whores whoring whose wickeds
  both wides wifed wifey wifies wikis wilded willed willing willow willowed willows wills willy winder winding windowed windows windowy windy wined wines
  both winged winger wingers winges winned winner winns wins winterer wintering winters wintery wired wirers wires wiring wised wises wisher wishes wishings
  both wising witch witched witching witchy wites withed wither withing withouts witing witter witting wives women wondered wondering wonderings wong wonned
  both woodening woods woody wooled woolled wools wooly worded wording wordy worlded worlds worldwide worming worms wormy worrying worsed worser worses
  both worsing worsting worsts worths worthy woulds wounded wounding wounds woundy wrapped wrapper wrapping wraps wright wristy writer writers writes
  both writings writs written wrongs yacht yachting yales yamaha yangs yankee yarder yarned yarner yarning yarns yeahs yearly yeas yeast yeasted yeasts
  both yeasty yellowed yellowing yellows yellowy yemen yendo yenned yenning yeses yessed yessing yesterdays yield yielded yorker yorkers yorking yorks
  both youngers youngs yours youth yukon zachary zealand zeroed zeroes zeroing zeros zincing zincs zincy zipper zipping zonas zone zoner zoners zones zoning
  both zoomed zooming zooms zshops zurich
  both pararan pararon pararas parara parar parare paremos
  both potasio vinito vinitos petuso
  both blaze blazes blazing boricua boricuas
  both mitral rumbled rumbles rumbling congestive colado colada aguada aguado enojon enojona regurge cuteness canas
  both roble robles changua lirios coleando tranquila
  both swear swears swore hauled haul hauling hauls
  both jacket jackets
