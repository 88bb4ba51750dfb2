using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;

namespace CcmFlow.Functions.OnCall;

public enum ContactKind
{
    /// <summary>The mobile that pages are texted to.</summary>
    Mobile,

    /// <summary>The number that is called.</summary>
    Voice,
}

/// <summary>How somebody of the team can be reached.</summary>
/// <param name="TextsBlocked">The person answered STOP: texts are not tried, the person is called.</param>
public sealed record ContactState(bool MobileVerified, bool VoiceVerified, bool TextsBlocked)
{
    public static ContactState None { get; } = new(false, false, false);

    /// <summary>Can be paged in some way. Somebody who answered STOP in the middle of a shift is called.</summary>
    public bool CanBePaged => MobileVerified && VoiceVerified;

    /// <summary>A verified mobile and a voice fallback are needed; a blocked mobile leaves only one way.</summary>
    public bool MayHoldShift => CanBePaged && !TextsBlocked;
}

/// <summary>Verified numbers of the team. What was verified is a number: another number of the same person starts anew.</summary>
public sealed class Contacts(AppTables tables, Patients.PhoneNumbers numbers, TimeProvider time)
{
    /// <summary>By person id; nobody of the team can be reached in no way.</summary>
    public async Task<Func<string, ContactState>> StatesAsync(Practice practice, CancellationToken cancellation)
    {
        var rows = await RowsAsync(practice.Id, cancellation);
        return id => practice.Team.Find(id) is { } member ? State(member, rows) : ContactState.None;
    }

    /// <summary>The phone that shows whether texts arrive, while it may be texted: a code sent to it came back, and no STOP came after. Null: none is texted.</summary>
    public async Task<StaffMember?> CanaryAsync(Practice practice, CancellationToken cancellation) =>
        practice.Team.Canary is { } canary && (await StatesAsync(practice, cancellation))(canary.Id) is { MobileVerified: true, TextsBlocked: false } ? canary : null;

    /// <summary>Whether the person answered STOP on the number that pages are texted to.</summary>
    public async Task<bool> AreTextsBlockedAsync(string practice, StaffMember member, CancellationToken cancellation) =>
        (await tables.OnCall.FindAsync(practice, $"blocked|{member.Id}", cancellation))?.GetString("Number") == numbers.Hash(member.Phone);

    public Task VerifiedAsync(string practice, StaffMember member, ContactKind kind, CancellationToken cancellation) => tables.OnCall.UpsertEntityAsync(
        new TableEntity(practice, $"verified|{member.Id}|{kind}") { ["Number"] = numbers.Hash(NumberOf(member, kind)), ["At"] = time.GetUtcNow() },
        TableUpdateMode.Replace, cancellation);

    /// <summary>The person answered STOP to the pager number. One of an earlier number of theirs is written over.</summary>
    public Task BlockTextsAsync(string practice, StaffMember member, CancellationToken cancellation) => tables.OnCall.UpsertEntityAsync(
        new TableEntity(practice, $"blocked|{member.Id}") { ["Number"] = numbers.Hash(member.Phone), ["At"] = time.GetUtcNow() }, TableUpdateMode.Replace, cancellation);

    public Task AllowTextsAsync(string practice, string person, CancellationToken cancellation) =>
        tables.OnCall.DeleteEntityAsync(practice, $"blocked|{person}", ETag.All, cancellation);

    public static string NumberOf(StaffMember member, ContactKind kind) => kind == ContactKind.Voice ? member.NumberForCalls : member.Phone;

    private async Task<Dictionary<string, string>> RowsAsync(string practice, CancellationToken cancellation)
    {
        var rows = await tables.OnCall.ListAsync(practice, "verified|", cancellation);
        rows.AddRange(await tables.OnCall.ListAsync(practice, "blocked|", cancellation));
        return rows.ToDictionary(r => r.RowKey, r => r.Text("Number"), StringComparer.Ordinal);
    }

    private ContactState State(StaffMember member, Dictionary<string, string> rows)
    {
        bool Verified(ContactKind kind) =>
            member.NumbersVerifiedOn is not null || rows.GetValueOrDefault($"verified|{member.Id}|{kind}") == numbers.Hash(NumberOf(member, kind));
        return new ContactState(
            member.VoiceOnly || Verified(ContactKind.Mobile), Verified(ContactKind.Voice), rows.GetValueOrDefault($"blocked|{member.Id}") == numbers.Hash(member.Phone));
    }
}
