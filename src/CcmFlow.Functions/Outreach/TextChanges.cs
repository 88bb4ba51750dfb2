using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Practices.Sections;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.Trail;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Functions.Outreach;

/// <summary>Saves check-ins in a practice's own words: what was and what became of them stands in the audit trail, and nobody overwrites what they have not seen.</summary>
public sealed class TextChanges(PracticeStore practices, AuditTrail trail, TimeProvider time)
{
    /// <param name="who">Account id, or "machine".</param>
    /// <param name="by">The team member who saves it.</param>
    /// <param name="seen">The tag of the words that were seen; null takes any.</param>
    /// <returns>Whether it is saved, and the practice as it stands; words that are in use already are saved.</returns>
    public async Task<(bool Saved, Practice Now)> SaveAsync(
        string practiceId, string who, string by, TextTemplate template, string language, string words, string? seen, CancellationToken cancellation)
    {
        try
        {
            var after = await practices.ChangeAsync(practiceId, async practice =>
            {
                if (!SeenTags.Has(seen, PracticeTexts.TagOf(practice, template, language))) throw new ChangedMeanwhileException();
                var changed = PracticeTexts.With(practice, template, language, words, by, time.GetUtcNow());
                if (ReferenceEquals(changed, practice)) return practice;
                var change = new FieldChange("words", PracticeTexts.Find(practice, template, language)?.Text ?? "", words);
                await trail.AppendAsync(new TrailEntry(practiceId, who, "TextChanged", Changes: true, null, $"{template} {language}", null) { Fields = [change] }, cancellation);
                return changed;
            }, cancellation);
            return (true, after);
        }
        catch (ChangedMeanwhileException)
        {
            return (false, await practices.FreshAsync(practiceId, cancellation));
        }
    }
}
