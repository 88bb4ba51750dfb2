using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Claims;

namespace CcmFlow.Functions.Practices;

/// <summary>Saves a practice and makes its staff known by their phones.</summary>
public sealed class PracticeImport(PracticeStore practices, TakenSenderIds senders, PhoneBook phones, CcmFlowSettings settings, TimeProvider time)
{
    /// <exception cref="ArgumentException">Another practice sends, or sent, under the sender id; something is wrong with the practice, or it names a carrier that the deployment has no account with.</exception>
    public async Task SaveAsync(Practice practice, CancellationToken cancellation)
    {
        if (settings.MissingCarrierOf(practice) is { } missing) throw new ArgumentException($"Practice '{practice.Id}' texts through {missing}, but the settings {missing}:… are missing.");
        var before = await practices.FindAsync(practice.Id, cancellation);
        // One that is shared already stays: it is named to whoever runs the app, and other parts of the file can be mended meanwhile.
        var keeps = before is not null && SenderIds.AreSame(before.Billing.SubmitterId, practice.Billing.SubmitterId);
        if (!keeps && await senders.IsTakenAsync(practice, cancellation)) throw new ArgumentException($"Practice '{practice.Id}' is not complete:\n- billing.submitterId: {TakenSenderIds.Mend}");
        if (before is not null)
        {
            // A file that says nothing of check-in texts takes none away that were saved in the app.
            if (practice.Texts.Count == 0) practice = practice with { Texts = before.Texts };
            // Nor what only the app knows: who left, and who changed what.
            practice = practice with { Team = practice.Team with { Former = before.Team.Former }, Edits = before.Edits };
            practice = (practice with { EarlierTerms = before.EarlierTerms }).After(before, time.GetUtcNow());
        }
        await practices.SaveAsync(practice, cancellation);
        foreach (var member in practice.Team.Staff) await phones.AddAsync(member.Phone, practice.Id, PhoneRole.Staff, member.Id, cancellation);
    }
}
