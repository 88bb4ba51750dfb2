using CcmFlow.Rules.Replies.Reading;

namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>Whole phrases whose words mean no danger. Only these words are set aside: the rest of the text is read as ever.</summary>
internal static class Idioms
{
    public static readonly IReadOnlyList<Pattern> Patterns =
    [
        .. """
            dying to see|know|try|get|meet|hear|go|find|be
            dying of laughter|laughing|boredom|curiosity|hunger|thirst
            to die for
            died laughing
            die laughing
            killing time
            kill time
            kill two birds
            could kill for
            dressed to kill
            dead tired|battery|phone|line|serious|end
            heart goes out
            heart of gold
            heart is full|happy
            broke|breaks|break my|her|his|your heart
            heart to heart
            by heart
            bless your|her|his|my|their heart
            from the bottom of my heart
            con todo mi? el? corazon
            de todo corazon
            gave me a heart attack
            scared to death
            bored to death
            worried to death
            tickled to death
            love|loved you to death
            take|takes|took my breath away
            breath of fresh air
            dont hold my|your breath
            wont hold my breath
            save my breath
            waste of breath
            stroke of luck|genius|midnight
            different strokes
            breast stroke
            choked up
            fell asleep
            falling asleep
            fall asleep
            fell in love
            fell behind
            fell through
            fell apart
            fell off the wagon
            fell short
            in the fall
            this fall
            last fall
            next fall
            fall season
            passed out flyers|candy|gifts|treats|papers
            pass out flyers|candy|gifts|treats|papers
            faint of heart
            weak at|in the knees
            weak spot
            weak coffee|tea
            sick and tired
            sick of
            blood test|tests|work|draw|drive|donor|thinner|thinners|type|orange
            blood pressure medicine|medicines|pill|pills|cuff|monitor|machine|check|checks
            give|giving|donate|donated|gave blood
            prueba|pruebas|examen|analisis|muestra de sangre
            bleeding heart
            phone|battery|tablet|plant|plants|car is|are dying
            want to live alone|in|near
            quiero vivir solo|sola|en
            emergency room|department
            emergency contact|contacts|number|fund|kit|brakes
            need|needed help with
            contacto|contactos de emergencia
            numero de emergencia
            not an emergency
            no es una emergencia
            no es emergencia
            not urgent
            no es urgente
            flu|covid|pneumonia|shingles|fever shot|shots|vaccine|vacuna
            cabin fever
            hay fever
            spring fever
            baseball fever
            headed to work|church|store|home|bed
            confused about|by the|my|this|your bill|appointment|text|message|form|letter|schedule|time|date|instructions|program|statement|insurance
            confundid* con|por la|el|mi|su cita|cuenta|mensaje|carta|factura|horario
            muero de hambre|risa|ganas|sed|calor|frio|sueno|aburrimiento|pena|verguenza
            muero por ver|verte|verla|verlo|comer|ir|conocer|saber
            muerto|muerta de risa|hambre|sueno|cansancio
            me mata de risa
            matar el tiempo
            matar dos pajaros
            de infarto
            ahogo en un vaso
            ahogarse en un vaso
            caer bien|mal
            cayo bien|mal|muy
            me cae|caen bien|mal|gordo
            cae bien|mal
            peso de encima
            """.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Pattern.Parse),
    ];
}
