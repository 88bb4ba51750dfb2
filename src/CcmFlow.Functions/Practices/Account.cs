using CcmFlow.Rules.Access;

namespace CcmFlow.Functions.Practices;

/// <summary>Somebody who signs in to a practice's console or calls its API with a token.</summary>
/// <param name="Id">Stable id; what the audit trail names.</param>
/// <param name="Logins">"tenant id/object id" of Microsoft Entra ID, or another issuer's subject. Never an e-mail address: those can be given to somebody else.</param>
/// <param name="StaffId">The team member as whom the person logs minutes and takes cases; null: the person does neither.</param>
public sealed record Account(string Id, string Name, IReadOnlyList<Role> Roles, IReadOnlyList<string> Logins, string? StaffId = null);
