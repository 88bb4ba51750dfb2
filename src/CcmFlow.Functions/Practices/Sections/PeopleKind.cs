namespace CcmFlow.Functions.Practices.Sections;

/// <summary>The two lists of people that a practice keeps.</summary>
public sealed record PeopleKind
{
    private PeopleKind()
    {
    }

    /// <summary>Those who log minutes and are on call. Who leaves is kept by name: what they did stays theirs.</summary>
    public static PeopleKind Staff { get; } = new()
    {
        SectionOf = TeamMember.Of,
        IsTaken = (p, id) => p.Team.Ever(id) is not null,
        With = (p, id) => p with { Team = p.Team with { Staff = [.. p.Team.Staff, TeamMember.Nobody(id)] } },
        Without = (p, id) => p with { Team = p.Team with { Staff = [.. p.Team.Staff.Where(s => s.Id != id)], Former = [.. p.Team.Former, .. p.Team.Staff.Where(s => s.Id == id)] } },
    };

    /// <summary>Those who sign in. An id that somebody had is nobody else's: the audit trail names people by it.</summary>
    public static PeopleKind Accounts { get; } = new()
    {
        SectionOf = SignInAccount.Of,
        IsTaken = (p, id) => p.Accounts.Any(a => a.Id == id) || p.Edits.ContainsKey(SignInAccount.Prefix + id),
        With = (p, id) => p with { Accounts = [.. p.Accounts, SignInAccount.Nobody(id)] },
        Without = (p, id) => p with { Accounts = [.. p.Accounts.Where(a => a.Id != id)] },
    };

    public required Func<string, PracticeSection> SectionOf { get; init; }
    public required Func<Practice, string, bool> IsTaken { get; init; }
    public required Func<Practice, string, Practice> With { get; init; }
    public required Func<Practice, string, Practice> Without { get; init; }

    /// <summary>Of a section that is somebody's: the list and the id. Null: it is another section.</summary>
    public static (PeopleKind Kind, string Id)? Of(string section) =>
        section.StartsWith(TeamMember.Prefix, StringComparison.Ordinal) ? (Staff, section[TeamMember.Prefix.Length..])
        : section.StartsWith(SignInAccount.Prefix, StringComparison.Ordinal) ? (Accounts, section[SignInAccount.Prefix.Length..])
        : null;
}
