using CcmFlow.Rules.Access;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Worklist;

/// <summary>Whose work is what, for whoever may not do it.</summary>
public static class WorkWords
{
    /// <summary>"A biller or an administrator does this."</summary>
    public static string For(StaffTaskKind kind)
    {
        // Who works with it from day to day first; an administrator may do all of it.
        var roles = WorkRights.Doers(kind).OrderBy(r => r == Role.Administrator).Select(Named).ToList();
        var names = roles.Count == 1 ? roles[0] : $"{string.Join(", ", roles[..^1])} or {roles[^1]}";
        return $"{char.ToUpperInvariant(names[0])}{names[1..]} does this.";
    }

    private static string Named(Role role) => role switch
    {
        Role.Administrator => "an administrator",
        Role.CareManager => "a care manager",
        Role.ClinicianOnCall => "a clinician on call",
        Role.Biller => "a biller",
        Role.Auditor => "an auditor",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}
