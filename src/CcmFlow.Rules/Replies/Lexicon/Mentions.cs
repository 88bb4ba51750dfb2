using CcmFlow.Rules.Replies.Reading;

namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>Signs that a flag is a mention: of long ago, of the family's past, of a case that might come. A person reads it all the same.</summary>
internal static class Mentions
{
    public static readonly IReadOnlyList<Pattern> LongAgo = Parse("""
        years|year|months|decades ago
        last year
        as a child|kid
        when i was young|little|younger|child|kid|boy|girl
        history of
        in 19*|20*
        hace anos|muchos
        hace * anos|meses
        ano pasado
        de nino|nina|joven|chico|chica
        cuando era
        antecedentes
        """);

    public static readonly IReadOnlyList<Pattern> FamilyPast = Parse("""
        mother|father|mom|dad|brother|sister|uncle|aunt|grandmother|grandfather|grandma|grandpa|cousin|family|parents & died|passed|had|history|runs
        mama|papa|madre|padre|hermano|hermana|tio|tia|abuela|abuelo|primo|familia & murio|fallecio|tuvo|padecio|antecedentes|tenia
        """);

    /// <summary>They stand before the flag.</summary>
    public static readonly IReadOnlyList<Pattern> MightCome = Parse("""
        what if i
        in case i|of|someone
        if i ever
        when should i call|go|worry
        what do|should|to i? do? if|when
        should i call|go if
        que hago|hacer|debo si
        que debo hacer si
        en caso de
        si me llega|llegara a
        cuando debo llamar|ir
        """);

    public static readonly IReadOnlyList<Pattern> OfNow = Parse("""
        now|today|tonight|again|still|currently|worse|same|like|yesterday|since
        ahora|hoy|anoche|otra|todavia|aun|igual|peor|ayer|desde|ahorita
        """);

    private static IReadOnlyList<Pattern> Parse(string rows) =>
        [.. rows.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Pattern.Parse)];
}
