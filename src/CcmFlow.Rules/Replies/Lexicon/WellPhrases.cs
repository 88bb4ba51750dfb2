using CcmFlow.Rules.Replies.Reading;

namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>Answers that are well although they hold a no.</summary>
internal static class WellPhrases
{
    public static readonly IReadOnlyList<Pattern> Patterns =
    [
        .. """
            no problem|problems
            no complaints|complaint
            no issues|concerns|changes|change|symptoms|worries
            nothing new|wrong|changed
            nothing to report
            not bad|badly
            cant complain
            same as usual|always|before
            as good as ever
            never better
            could not be better
            couldnt be better
            took|taken|taking all? my|the|them medicines|medicine|pills|all
            sin problemas|problema|novedad|novedades|cambios|molestias|dolor|dolores|sintomas
            no hay|tengo problema|problemas|novedad|novedades|quejas|molestias
            nada nuevo|malo|mal
            no me quejo
            ningun problema
            igual que siempre
            todo en orden
            todo tranquilo
            todo normal
            """.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Pattern.Parse),
    ];
}
