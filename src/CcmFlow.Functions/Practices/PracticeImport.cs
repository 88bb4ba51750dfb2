using CcmFlow.Functions.Patients;

namespace CcmFlow.Functions.Practices;

/// <summary>Saves a practice and makes its staff known by their phones.</summary>
public sealed class PracticeImport(PracticeStore practices, PhoneBook phones)
{
    public async Task SaveAsync(Practice practice, CancellationToken cancellation)
    {
        await practices.SaveAsync(practice, cancellation);
        foreach (var member in practice.Team.Staff) await phones.AddAsync(member.Phone, practice.Id, PhoneRole.Staff, member.Id, cancellation);
    }
}
