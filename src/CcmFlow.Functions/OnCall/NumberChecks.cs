using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Voice;
using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Functions.OnCall;

/// <summary>Sends a code to a number of a team member, by text or by a call, and takes it back. A code opens the number that it went to, no later one.</summary>
public sealed class NumberChecks(Contacts contacts, OneTimeCodes codes, Patients.PhoneNumbers hashes, TextSender sender, CodeCalls calls)
{
    public async Task<CodeSent> SendAsync(Practice practice, StaffMember member, ContactKind kind, CancellationToken cancellation)
    {
        if (await codes.IssueAsync(practice.Id, PurposeOf(member, kind), cancellation) is not { } code) return CodeSent.TooMany;
        var sent = kind == ContactKind.Voice
            ? await calls.SayAsync(practice, member, code, cancellation)
            : (await sender.SendAsync(Text(practice.Id, member.Id, code), cancellation)).Kind == TextResultKind.Sent;
        return sent ? CodeSent.Sent : CodeSent.NotTaken;
    }

    public async Task<CodeVerdict> VerifyAsync(Practice practice, StaffMember member, ContactKind kind, string code, CancellationToken cancellation)
    {
        var verdict = await codes.CheckAsync(practice.Id, PurposeOf(member, kind), code, cancellation);
        if (verdict != CodeVerdict.Right) return verdict;
        await contacts.VerifiedAsync(practice.Id, member, kind, cancellation);
        // Whoever holds the phone let a code through after their STOP.
        if (kind == ContactKind.Mobile) await contacts.AllowTextsAsync(practice.Id, member.Id, cancellation);
        return verdict;
    }

    public static string Mend(CodeVerdict verdict) => verdict == CodeVerdict.Wrong ? "that is not the code; try again." : "it is not good any more; ask for a new one.";

    private static TextOrder Text(string practice, string person, string code) =>
        new(practice, TextClass.Page, TextTemplate.OneTimeCode, $"{Guid.NewGuid():N}") { Staff = person, Need = "number-check", OneTimeCode = code };

    /// <summary>A number that changes meanwhile needs a code of its own.</summary>
    private string PurposeOf(StaffMember member, ContactKind kind) => $"number.{member.Id}.{kind}.{hashes.Hash(Contacts.NumberOf(member, kind))}";
}

public enum CodeSent
{
    Sent,

    /// <summary>Too many were asked for in a row.</summary>
    TooMany,

    /// <summary>The carrier did not take it.</summary>
    NotTaken,
}
