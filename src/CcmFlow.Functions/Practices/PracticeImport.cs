using CcmFlow.Functions.Patients;

namespace CcmFlow.Functions.Practices;

/// <summary>Saves a practice and makes its staff known by their phones.</summary>
public sealed class PracticeImport(PracticeStore practices, PhoneBook phones)
{
    public async Task SaveAsync(Practice practice, CancellationToken cancellation)
    {
        // A file that says nothing of check-in texts takes none away that were saved in the app.
        if (practice.Texts.Count == 0 && await practices.FindAsync(practice.Id, cancellation) is { } before) practice = practice with { Texts = before.Texts };
        await practices.SaveAsync(practice, cancellation);
        foreach (var member in practice.Team.Staff) await phones.AddAsync(member.Phone, practice.Id, PhoneRole.Staff, member.Id, cancellation);
    }
}
