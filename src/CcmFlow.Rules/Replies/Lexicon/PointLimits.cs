namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>The least points that make an emergency (or an opt-out) of a text, by what the rules made of it; below the last two an emergency of theirs is doubted.</summary>
internal sealed record PointLimits(int Nothing, int Less, int InDoubt, int OneWord, int Emergency)
{
    public int Of(RulesFound rules) => rules switch
    {
        RulesFound.Nothing => Nothing,
        RulesFound.Less => Less,
        RulesFound.OneWord => OneWord,
        RulesFound.Emergency => Emergency,
        _ => InDoubt,
    };
}
