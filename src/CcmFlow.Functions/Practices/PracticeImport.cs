using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Carriers;

namespace CcmFlow.Functions.Practices;

/// <summary>Saves a practice and makes its staff known by their phones.</summary>
public sealed class PracticeImport(PracticeStore practices, PhoneBook phones, CcmFlowSettings settings)
{
    /// <exception cref="ArgumentException">Something is wrong with the practice, or it names a carrier that the deployment has no account with.</exception>
    public async Task SaveAsync(Practice practice, CancellationToken cancellation)
    {
        var carriers = new[] { practice.Carrier, practice.SecondCarrier?.Carrier }.OfType<SmsProvider>();
        if (carriers.Where(c => !settings.Has(c)).Select(c => (SmsProvider?)c).FirstOrDefault() is { } missing)
            throw new ArgumentException($"Practice '{practice.Id}' texts through {missing}, but the settings {missing}:… are missing.");
        // A file that says nothing of check-in texts takes none away that were saved in the app.
        if (practice.Texts.Count == 0 && await practices.FindAsync(practice.Id, cancellation) is { } before) practice = practice with { Texts = before.Texts };
        await practices.SaveAsync(practice, cancellation);
        foreach (var member in practice.Team.Staff) await phones.AddAsync(member.Phone, practice.Id, PhoneRole.Staff, member.Id, cancellation);
    }
}
