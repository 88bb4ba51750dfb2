using CcmFlow.Functions.Messaging;

namespace CcmFlow.Functions.UrgentNeeds;

/// <summary>What the patient wrote in a case, in order of time, and the number to call back. PHI.</summary>
/// <param name="Number">E.164: where the last text came from.</param>
public sealed record NeedWords(string Number, IReadOnlyList<InboundText> Texts);

/// <summary>Collects the texts of cases.</summary>
public sealed class NeedTalk(NeedStore needs, InboundStore inbox)
{
    /// <summary>What the audit trail calls it when somebody saw them who had not opened the patient.</summary>
    public const string Shown = "UrgentWordsShown";

    public async Task<NeedWords> OfAsync(NeedRecord need, CancellationToken cancellation)
    {
        var ids = (await needs.MessagesAsync(new NeedId(need.Practice, need.Id), cancellation)).Prepend(NeedStore.TextOf(need.Id)).Distinct();
        var texts = await Task.WhenAll(ids.Select(id => inbox.GetAsync(need.Practice, id, cancellation)));
        return new NeedWords(texts[^1].From, [.. texts.OrderBy(t => t.ReceivedAt)]);
    }
}
