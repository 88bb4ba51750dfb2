using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Patients;

namespace CcmFlow.Functions.Practices;

/// <summary>Saves a practice and makes its staff known by their phones.</summary>
public sealed class PracticeImport(PracticeStore practices, PhoneBook phones, CcmFlowSettings settings, TimeProvider time)
{
    /// <exception cref="ArgumentException">Something is wrong with the practice, or it names a carrier that the deployment has no account with.</exception>
    public async Task SaveAsync(Practice practice, CancellationToken cancellation)
    {
        if (settings.MissingCarrierOf(practice) is { } missing) throw new ArgumentException($"Practice '{practice.Id}' texts through {missing}, but the settings {missing}:… are missing.");
        if (await practices.FindAsync(practice.Id, cancellation) is { } before)
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
