using CcmFlow.Functions.Patients;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>What follows from a change of a practice's settings elsewhere in the tables. Each is harmless twice.</summary>
public sealed class SettingsEffects(PhoneBook phones, EligibilityReview eligibility)
{
    /// <summary>A new phone is known before anybody is paged on it.</summary>
    public async Task BeforeAsync(Practice before, Practice after, CancellationToken cancellation)
    {
        foreach (var (id, phone) in Phones(after).Except(Phones(before))) await phones.AddAsync(phone, after.Id, PhoneRole.Staff, id, cancellation);
    }

    public async Task AfterAsync(Practice before, Practice after, CancellationToken cancellation)
    {
        // Left over by a crash it does no harm: an answer counts from a member's present number alone.
        foreach (var (id, phone) in Phones(before).Except(Phones(after))) await phones.RemoveAsync(phone, after.Id, PhoneRole.Staff, id, cancellation);
        await eligibility.EnsureAsync(after, cancellation);
    }

    private static HashSet<(string Id, string Phone)> Phones(Practice practice) => [.. practice.Team.Staff.Select(s => (s.Id, s.Phone))];
}
