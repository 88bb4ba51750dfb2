using System.Collections.Frozen;
using CcmFlow.Rules.Replies.Reading;

namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>Words that the rules treat alike, English and Spanish together: patients mix them.</summary>
internal static class WordGroups
{
    private static readonly FrozenDictionary<string, LexiconWord[]> Groups = new Dictionary<string, string>
    {
        ["not"] = "not isnt arent wasnt aint",
        ["chest"] = "chest pecho torax toracico breastbone sternum esternon",
        ["heart"] = "heart corazon",
        ["pain"] = """
            pain pains painful hurt hurts hurting ache aches aching achy sore burn burns burning stabbing sharp discomfort hurtin
            dolor dolores duele duelen dolia doliendo dolio ardor arde ardiendo quema punzada punzadas punza molestia molestias duel
            """,
        ["pressure"] = """
            pressure tight tightness tightening heavy heaviness squeez* crush* elephant weight
            opresion oprime oprimido oprimida aprieta apretado apretada apreton presion pesado pesadez peso
            """,
        ["breath"] = "breath* breth* breate respir* rrespirar",
        ["air"] = "air breath aire aliento resuello respiracion",
        ["head"] = "head cabeza skull",
        ["blood"] = "blood bloody sangre :blood:",
        ["bleed"] = "bleed* sangr* hemorrag* :blood:",
        ["numb"] = """
            numb* tingl* weak weakness paraly* droop* dead limp
            dormido dormida duerme durmio entumec* adormec* debil debilidad paraliz* hormigue* caido caida
            """,
        ["limb"] = "arm arms brazo brazos leg legs pierna piernas",
        ["arm"] = "arm arms brazo brazos leg pierna",
        ["side"] = "side lado mitad",
        ["left"] = "left izquierdo izquierda",
        ["face"] = "face cara rostro mouth boca smile sonrisa eyelid parpado cheek",
        ["throat"] = "throat garganta tongue lengua lips lip labios labio face cara airway",
        ["swell"] = "swell* swollen swelled closing closed hinch* inflam* cierra cierran cerro cerrada cerrando",
        ["much"] = "lot lots much bad badly heavy heavily nonstop mucho mucha muchisimo muchisima",
        ["severe"] = """
            severe excruciating unbearable terrible worst horrible extreme agonizing sudden suddenly intense crushing
            insoportable terrible horrible fortisimo fortisima severo severa intenso intensa repentino repentina repente peor
            """,
        ["bad"] = "bad badly fuerte fuertes fuertemente feo fea malo",
        ["vomit"] = "vomit* throwing puking puked puke threw devol* guacar* :vomit:",
        ["fell"] = "fell fallen caido caida cai resbale",
        ["pills"] = "pill pills medicine medicines medication medications tablet tablets pastilla pastillas medicina medicinas medicamento medicamentos insulin insulina",
        ["texts"] = "text texts texting message messages messaging messeges msg msgs mensaje mensajes texto textos sms",
        ["feet"] = "leg legs foot feet ankle ankles pierna piernas pie pies tobillo tobillos",
        ["belly"] = "stomach belly abdomen abdominal tummy estomago vientre barriga panza",
        ["vision"] = "vision vista sight eyesight",
        ["confused"] = "confused confusion disoriented confundido confundida confuso confusa",
        ["gone"] = "loss lost losing perdi perdida perdio perdiendo",
    }.ToFrozenDictionary(row => row.Key, row => LexiconWord.GetAll(row.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    public static LexiconWord[] Get(string name) => Groups[name];
}
