using System.Collections.Frozen;
using CcmFlow.Rules.Replies.Lexicon;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>
/// The FCC's per-se words and the carriers' keywords, which count only as the whole text or a sentence of their own ("cancel my
/// appointment" is none), and opt-outs in one's own words (47 CFR 64.1200(a)(10)).
/// </summary>
internal sealed class OptOutReader(ReplyText text, ReplyLexicon lexicon, FlagReader flags, ReplySender sender)
{
    private const int LongestKeyword = 12;
    private const int FewestWordsOfMore = 3;

    // From a clinician "wrong person" passes a page on.
    private const string WrongNumber = "wrong-number";

    // What has to stop is said to be the texts.
    private const string NamesTexts = "stop-the-texts";

    private Finding? phrase;

    public ReplyEvidence? Read()
    {
        if (Is(lexicon.StopTexts))
        {
            return new ReplyEvidence(ReplyIntent.OptOut, "stop-word", text.Words(0, text.Tokens.Length));
        }

        foreach (var (start, end) in text.Sentences.Count > 1 ? text.Sentences : [])
        {
            if (StopsAlone(start, end))
            {
                return new ReplyEvidence(ReplyIntent.OptOut, "stop-sentence", text.Words(start, end));
            }
        }

        var others = flags.Around.FindAll(finding => finding.Rule.Kind == RuleKind.NoOptOut);
        foreach (var finding in flags.Around)
        {
            if (finding.Rule.Kind == RuleKind.OptOut && !IsOfADanger(finding.Span) && !(sender == ReplySender.Clinician && finding.Rule.Id == WrongNumber) && !others.Exists(other => TakesAway(other.Span, finding)))
            {
                phrase = finding;
                return new ReplyEvidence(ReplyIntent.OptOut, finding.Rule.Id, text.Words(finding.Span.Start, finding.Span.End));
            }
        }

        return null;
    }

    // "Quitarme la vida", "make it stop" beside a sign.
    private bool IsOfADanger(Span optOut) =>
        flags.Found.Exists(found => found.Intent == ReplyIntent.Emergency)
        && (optOut.Hits.Length == 1 || flags.Said.Exists(sign => sign.Rule.Kind == RuleKind.Emergency && sign.Span.Hits.Any(optOut.Hits.Contains)));

    // "Cancel my appointment and text me" cancels no texts; in "cancel my texts not my appointment" the texts are nearer.
    private static bool TakesAway(Span other, Finding optOut) =>
        other.Hits.Any(optOut.Span.Hits.Contains) && !(optOut.Rule.Id == NamesTexts && other.Start == optOut.Span.Start && other.End > optOut.Span.End);

    /// <summary>The whole text is one of the keywords, whatever courtesies stand around it.</summary>
    public bool Is(FrozenSet<string> keywords) => Is(keywords, 0, text.Tokens.Length);

    /// <summary>Beside the opt-out the text says something that no rule understood: a person reads it, and nobody takes it for a mere STOP.</summary>
    public bool LeavesMore()
    {
        if (phrase is not { Span: var span })
        {
            return false;
        }

        var (start, end) = text.SentenceOf(span.Start);
        var more = 0;
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            var word = text.Tokens[i].Word;
            if ((i < start || i >= end) && word.Kind is TokenKind.Word or TokenKind.Number && !word.Is(WordTraits.Little | WordTraits.Courtesy | WordTraits.WithStop | WordTraits.Well)
                && !flags.FlaggedSentences.Contains(text.SentenceOf(i).Start))
            {
                more++;
            }
        }

        return more >= FewestWordsOfMore;
    }

    private bool StopsAlone(int start, int end) =>
        FirstWord(start, end) is "stop" or "stopall" or "unsubscribe" or "optout" or "alto" && Is(lexicon.StopTexts, start, end);

    private string? FirstWord(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!text.Tokens[i].IsMark)
            {
                return text.Tokens[i].Text;
            }
        }

        return null;
    }

    private bool Is(FrozenSet<string> keywords, int start, int end)
    {
        if (end - start > LongestKeyword)
        {
            return false;
        }

        var (all, bare) = (new List<Word>(), new List<Word>());
        for (var i = start; i < end; i++)
        {
            var word = text.Tokens[i].Word;
            if (!word.IsMark)
            {
                all.Add(word);
                if (word.Kind != TokenKind.Emoji && !word.Is(WordTraits.WithStop))
                {
                    bare.Add(word);
                }
            }
        }

        return IsOneOf(keywords, all) || IsOneOf(keywords, bare) || IsRepeated(keywords, bare);
    }

    private static bool IsOneOf(FrozenSet<string> keywords, List<Word> words) => words.Count switch
    {
        0 => false,
        1 => words[0].Forms.Any(keywords.Contains),
        _ => keywords.Contains(string.Join(' ', words.Select(word => word.Text))),
    };

    // "stop stop stop"
    private static bool IsRepeated(FrozenSet<string> keywords, List<Word> words) =>
        words.Count > 1 && words.TrueForAll(word => word.Text == words[0].Text) && IsOneOf(keywords, [words[0]]);
}
