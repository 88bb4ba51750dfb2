using System.Collections.Frozen;

namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>
/// Common words one letter away from a word of the tables: not its misspelling ("doing" is not "dying", "hecho" is not "pecho").
/// Chosen from all words of an English and a Spanish dictionary that are so near. Where the near word has the same root
/// ("chests", "dizzier") the reading as a misspelling is right, and it is not here.
/// </summary>
internal static class RealWords
{
    private static readonly FrozenSet<string> Words = """
        abierto abrazo abrazos abuela abuelo abuse abuses acelerado acelerados aching acting adonde agent ahoga ahogo ahora alike along
        alta altar alto andar anden angle angles ankle ankles aparte apretada apretado asado asiento asleep atack ataque ataques atorada
        atorado atore attach attached attack attak ayudame ayudar ayudeme ayudenme back baking beach bears beast beating better billing
        bitter blame bland blank blend block blood bloody bloom borreme borrenme borrosa borroso bother bound bravo brazo brazos bread
        break breaks breate breath breathe breth bright bring broke broken broker brother brothers bueno burning butter cada caida caido
        calle caller calling cambio camera cancel cancela cancelar cancele cancelen cancle candle canta cara cardiac cardiaco cared caro
        carry carta carts casado cerrado chance change changed changes charge cheat check checks cheek cheer chess chica chico chili
        china chueca chueco cierta clara claro cliente cloro close closer closet closing coats cobrar coger color colores comida complain
        complaint complaints conciousness confundida confundido confusa confuso conoce consciousness contact contacte contacten contacto
        contactos contacts cooked cooking cosas costa costo cough could cousins cover crest cuando cuanto cuarto cuenta cuento cuesta
        cuestan cueva cuida cunado dating daughter dear debido debit dedo dejame dejeme dejenme delicious demasiada demasiadas demasiado
        dental derecha despierto detiene diarrea diarrhea difficult difficulty doble doctora doctors does doing dolar dolares dolia dolio
        dolor donate donated done donor door dormida dormido dose doses dosis double doubled drink driven drooping dropping drove drying
        ducha duel duele duelen dueno duerme duermo dying ears eater eating echo eight elephants elimineme eliminenme emergencia
        emergencias emerjencia ending enferma enfermo entre envie envien epileptico epilepticos equivocada equivocado escriba escriban
        escribas esposa esta esto estos estoy ever exit facing failing falling falta falto farther father feeding felling fever fewer
        fight filled filling finger fired fitting flesh flight flood flor flour forget formal forth fortisima fortisimo found fresa
        fuerte fuertes fuerza ganar gather gift give giving glucosa glucose going gracia grade grand grandma grandpa grape greet gripa
        gripe haber habla hablado hablar hablo hand handy harta harto hasta haven hear heard hears heat heated heating heces hecho height
        here hermana hermano hills hired hole hombre honor hora horse hose hospitals huele huevo hunter hunting hurtin hurting husbands
        infeccion infection informacion information insomnia insomnio insulin insulina intensa intense intenso inyeccion issue izquierda
        izquierdo joint jugar jumped keep killing knee kneel knight labio labios lack lands later laughter lease leather leaves lecho
        less letter letters levantarme levantarse lever libra light lights liking lining lista live lived living llama llamame llamar
        llame llameme llamen llamenme llave llegar llena lleva losing love lovely loves loving lucha lugar lying made madera madre
        maestra making malta mande manden mandes mano manor manos manta mareada mareado marry marzo matarla matarlo matarlos match mecha
        medicamento medicamentos medication medications medicina medicinas medicine medicines medio meditation mejora menor menos mensaje
        mensajes menta mero mesas message messages messeges metal might mile mirada molesta molestan moleste molesten molestia molestias
        month morada morado morados mother move moved moverme moverse much mucha muchas muchisima muchisimo mucho muchos muero muerta
        muerto nacer never newer night nights noche norma north noting nuestra nueva nueve nuevo nuevos nurses olive olor opresion
        oprimida oprimido optin opting option order orina orinar other over overdone padre pagado pagar paint pairs pais palabra palta
        panic panico panza paper para pararme pararse pared parque part pasado pasar pasta paste pastilla pastillas patch pears pensado
        perdi perdio perdon person persona persons pesado pescado pierna piernas pista plan plane planet plans plant planta plants poca
        points pone pound praise prensa presion prima print prison problem problema problemas problems program programa pronta prueba
        pruebas puede puedo puerta puerto punta punza punzada punzadas purse pushing putting quedo queen queja queso quien quiet quieto
        quite quiteme quiten quitenme range rapid rapido rapidos rather rating reaccion reacciona reaction read reason regalar remote
        rent repentina repentino respira respirar result retiene right rights rise round rrespirar rubio sabor sacred sadly safer saint
        salta sand santa saqueme saquenme saver score season segura sell sending sentado severa several severe severo sewing sexto shake
        share shared sharing shark shaving sheep shell shine shirt shoes shoot shopping shops shore short shots shows sierra sight sign
        signo sisters sitting sleep smart smell soporte sordo sorry sort sound south spell spending spice sport sports spot spots star
        stare steak steep steps stick stock stone stood stool stools stopp stops store stores storm story stove strike string stroke
        strokes struck stuck subir sucio sudar suele suelo suerte sugary suicidal suicidar sunny tabla table tables tablet tablets taken
        takes taking talking tank tanks tanto tarta taste taxes tears techo temperatura temperature tenis test tests text textee texteen
        texto textos texts than thank thanking thanks theme there these thick thin thing think thinner thinners those though threat three
        throw tickle tierna tierra tight till timed tinta tobillo tobillos tocar toda token toma tomato tool tools topped torcida torcido
        tough trabajo tranquila tranquilo treat trick tried trouble troubles truck turning unconcious unconscious unsubcribe unsubscibe
        unsubscribe unsuscribe urgencia urgencias urgent urgente used valiente valor veces vela verde verla verlo viento visita visto
        vomit vomito vuelta waiting waking walking want warfarin warfarina watch well where while word world worried worries worry worse
        worst would wound year
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    public static bool Contains(string word) => Words.Contains(word);
}
