using CcmFlow.Rules.Replies.Lexicon;
using CcmFlow.Rules.Replies.Reading;

namespace CcmFlow.RulesBench;

/// <summary>Logistic regression over words and neighbouring words, by gradient descent in a fixed order: the same texts give the same points.</summary>
internal sealed class LearnedPoints
{
    private const int Epochs = 14;
    private const double Rate = 0.5;
    private const double RateFalls = 0.3;
    private const double Forgets = 8e-5;
    private const double SoughtWeighs = 1.5;
    private const double Scale = 10;
    private const int FewestTexts = 2;

    private readonly Dictionary<string, double> weights = new(StringComparer.Ordinal);
    private double before;

    /// <param name="texts">In a fixed order.</param>
    /// <param name="label">The one that is told from all others.</param>
    public LearnedPoints(IReadOnlyList<LabelledText> texts, string label)
    {
        var known = texts.Select(text => (Features: Features(text.Text), IsSought: text.Label == label)).ToArray();
        var often = known.SelectMany(text => text.Features.Distinct()).CountBy(feature => feature).Where(count => count.Value >= FewestTexts).Select(count => count.Key).ToHashSet();
        var order = new Random(1);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            order.Shuffle(known);
            foreach (var (features, isSought) in known)
            {
                Learn([.. features.Where(often.Contains)], features.Count, isSought, Rate / (1 + (epoch * RateFalls)));
            }
        }
    }

    public int Before => (int)Math.Round(before * Scale);

    /// <summary>Whole points, without those that round to nothing.</summary>
    public Dictionary<string, int> Points() =>
        weights.Select(pair => (pair.Key, Value: (int)Math.Round(pair.Value * Scale))).Where(pair => Math.Abs(pair.Value) > 1).ToDictionary(pair => pair.Key, pair => pair.Value);

    private static List<string> Features(string text)
    {
        var words = PointTable.Words(ReplyText.Read(text, ReplyLexicon.Current));
        return [.. words, .. words.Zip(words.Skip(1), (left, right) => $"{left} {right}")];
    }

    private void Learn(List<string> features, int all, bool isSought, double rate)
    {
        var norm = PointTable.NormOf((all + 1) / 2);
        var sure = 1 / (1 + Math.Exp(-before - (features.Sum(feature => weights.GetValueOrDefault(feature)) / Math.Max(norm, 1))));
        var slope = (sure - (isSought ? 1 : 0)) * (isSought ? SoughtWeighs : 1);
        before -= rate * 0.3 * slope;
        foreach (var feature in features)
        {
            weights[feature] = (weights.GetValueOrDefault(feature) * (1 - (rate * Forgets * 10))) - (rate * slope / Math.Max(norm, 1));
        }
    }
}
