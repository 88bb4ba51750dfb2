using CcmFlow.Rules.Access;
using static CcmFlow.Functions.Practices.Sections.PracticeSections;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>Somebody who signs in.</summary>
internal static class SignInAccount
{
    public const string Prefix = "person.";

    public static PracticeSection Of(string id) => new(
        Prefix + id, "Who may sign in", "Counts within a minute everywhere, and at once where it was saved.",
        [
            Text("name", "Name", p => Account(p, id).Name, (p, v) => With(p, id, a => a with { Name = v }), FieldChecks.AtMost(60)),
            new SectionField("roles", "Roles", FieldKind.Many, p => string.Join('\n', Enum.GetValues<Role>().Where(Account(p, id).Roles.Contains)), (p, v) => With(p, id, a => a with { Roles = [.. v.Split('\n').Select(Enum.Parse<Role>)] }))
            {
                Options = _ => [.. Enum.GetValues<Role>().Select(r => (r.ToString(), Console.Shown.Words(r)))],
            },
            new SectionField("logins", "Logins", FieldKind.Lines, p => string.Join('\n', Account(p, id).Logins), (p, v) => With(p, id, a => a with { Logins = v.Split('\n', StringSplitOptions.RemoveEmptyEntries) }))
            {
                MayBeEmpty = true, Hint = "a line each: tenant id/object id of Microsoft Entra ID, or the issuer's subject; never an e-mail address", Path = $"accounts '{id}'",
            },
            new SectionField("worksAs", "Works as", FieldKind.Choice, p => Account(p, id).StaffId ?? "", (p, v) => With(p, id, a => a with { StaffId = OrNull(v) }))
            {
                Options = p => [("", "nobody of the team: logs no minutes, takes no cases"), .. ScheduleTurns.Team(p)],
            },
        ]);

    public static Account Nobody(string id) => new(id, "", [], []);

    private static Account Account(Practice practice, string id) => practice.Accounts.First(a => a.Id == id);

    private static Practice With(Practice practice, string id, Func<Account, Account> change) => practice with { Accounts = [.. practice.Accounts.Select(a => a.Id == id ? change(a) : a)] };
}
