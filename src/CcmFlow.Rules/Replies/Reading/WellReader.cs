using CcmFlow.Rules.Replies.Lexicon;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>
/// Whether a text says that all is well: at least one sentence does, and none says anything else but a question. A sentence counts only
/// when all of its words are known: one word that is not, and a person reads it.
/// </summary>
internal sealed class WellReader
{
    private readonly ReplyText text;
    private readonly FlagReader flags;
    private readonly HashSet<int> denied;
    private readonly HashSet<int> wellPhrases;
    private readonly HashSet<int> normal;
    private readonly bool givesReading;

    public WellReader(ReplyText text, ReplyLexicon lexicon, FlagReader flags)
    {
        this.text = text;
        this.flags = flags;
        denied = DeniedTokens();
        wellPhrases = [.. flags.Said.Where(finding => finding.Rule.Kind == RuleKind.Well).SelectMany(finding => finding.Span.Hits)];
        normal = ReadingReader.HasNumber(text) ? new ReadingReader(text, lexicon, complaint: false).Normal() : [];
        givesReading = normal.Count > 0 || text.Tokens.Any(token => token.Word.Is(WordTraits.ReadingWord));
    }

    public bool IsWell()
    {
        if (flags.Found.Count > 0 || flags.Mentioned.Count > 0)
        {
            return false;
        }

        var well = false;
        foreach (var (start, end) in text.Sentences)
        {
            var words = Enumerable.Range(start, end - start).Where(i => !text.Tokens[i].IsMark).ToList();
            if (words.Count == 0)
            {
                continue;
            }

            if (SaysWell(words))
            {
                well = true;
            }
            else if (!words.TrueForAll(i => denied.Contains(i) || Is(i, WordTraits.Courtesy)) && !AsksOnly(start, end))
            {
                return false;
            }
        }

        return well;
    }

    private bool SaysWell(List<int> words)
    {
        var said = words.FindAll(i => !denied.Contains(i));
        var saysSo = words.Exists(wellPhrases.Contains) || said.Exists(i => Is(i, WordTraits.Well))
            || (words.TrueForAll(i => Is(i, WordTraits.WellWhenAsked | WordTraits.Courtesy)) && words.Exists(i => Is(i, WordTraits.WellWhenAsked)))
            || (said.Exists(normal.Contains) && said.TrueForAll(IsReading));
        return saysSo && said.TrueForAll(i => wellPhrases.Contains(i) || Is(i, WordTraits.Well | WordTraits.WellWhenAsked | WordTraits.WithWell) || (givesReading && IsReading(i)));
    }

    // "Sugar 110, feeling good": a usual reading is no complaint; one out of the usual range is for a person to see.
    private bool IsReading(int i) => normal.Contains(i) || IsTimeOfDay(i) || Is(i, WordTraits.ReadingWord | WordTraits.OtherUnit);

    private bool IsTimeOfDay(int i) => text.Tokens[i].Kind == TokenKind.Number && i + 1 < text.Tokens.Length && text.Tokens[i + 1].Word.Is(WordTraits.OtherUnit);

    private bool AsksOnly(int start, int end) =>
        flags.Around.Exists(finding => finding.Rule.Kind == RuleKind.Request && finding.Span.Within(start, end))
        && !flags.Complaints.Any(finding => finding.Span.Within(start, end));

    // "No pain, doing good": what is denied, flag or complaint, does not stand against all being well.
    private HashSet<int> DeniedTokens()
    {
        var tokens = new HashSet<int>(flags.Denied);
        foreach (var finding in flags.Complaints.Where(finding => finding.Rule.CanBeDenied))
        {
            if (flags.Denial.Of(finding.Span) is { } denial)
            {
                tokens.UnionWith(Denial.WordsOf(finding.Span, denial));
            }
        }

        return tokens;
    }

    private bool Is(int token, WordTraits trait) => text.Tokens[token].Word.Is(trait);
}
