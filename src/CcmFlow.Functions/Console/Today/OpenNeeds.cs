using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Trail;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Rules.Access;

namespace CcmFlow.Functions.Console.Today;

/// <summary>
/// Open cases with what the patient wrote and the number to call back, for those who take cases: who does not, such as a biller, needs neither for the
/// list (45 CFR 164.502(b), minimum necessary). The trail has each patient whose words were shown.
/// </summary>
public sealed class OpenNeeds(NeedTalk talk, AuditTrail trail)
{
    /// <param name="withWords">False: only that they are there.</param>
    /// <returns>Emergencies first, then who waits longest; without the patients' names.</returns>
    public async Task<IReadOnlyList<OpenNeed>> OfAsync(Person person, IReadOnlyList<NeedRecord> open, bool withWords, CancellationToken cancellation)
    {
        var ordered = open.OrderByDescending(n => n.Severity).ThenBy(n => n.OpenedAt).ToList();
        if (!withWords || !person.May(Right.SeePatients) || !person.May(Right.TakeNeeds)) return [.. ordered.Select(n => new OpenNeed(n, null, null))];
        foreach (var need in ordered) await trail.AppendAsync(new TrailEntry(person.Practice.Id, person.Account.Id, NeedTalk.Shown, Changes: false, need.Patient, need.Id, null), cancellation);
        return await Task.WhenAll(ordered.Select(async n => new OpenNeed(n, null, await talk.OfAsync(n, cancellation))));
    }
}
