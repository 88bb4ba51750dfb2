using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Identity;

/// <summary>Who makes a request, in the practice that it is for.</summary>
/// <param name="Session">The console's session; null for a call with a token.</param>
public sealed record Person(Practice Practice, Account Account, Session? Session)
{
    private static readonly object Key = new();

    public string? StaffId => Account.StaffId;

    public bool May(Right right) => RoleRights.Allow(Account.Roles, right);

    /// <summary>Whom the gate let in; null: a machine, or nobody had to be anybody.</summary>
    public static Person? Of(HttpRequest request) => request.HttpContext.Items[Key] as Person;

    /// <summary>Whom the gate let in to a route that needs somebody.</summary>
    public static Person Required(HttpRequest request) => Of(request) ?? throw new InvalidOperationException("The route was reached past the gate.");

    internal void Enter(HttpContext http) => http.Items[Key] = this;
}
