using CcmFlow.Functions.Practices;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Identity;

/// <summary>From a login or a session to a person of a practice. Looked up at each request: a role that is taken away is gone at once.</summary>
public sealed class People(PracticeStore practices, BearerTokens tokens, Sessions sessions, LocalSignInGuard local, IdentitySettings settings)
{
    public const string Cookie = "ccmflow";

    /// <summary>Sent with a call that rests on the platform's own cookie; a form of another site cannot have it.</summary>
    public const string ApiHeader = "X-CcmFlow-Request";

    /// <summary>Who calls the API: by bearer token, or whom the platform let in.</summary>
    public async Task<Login?> CallerAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (BearerTokens.IsPresented(request)) return await tokens.ReadAsync(request, cancellation);
        if (!settings.AppService || PlatformPrincipal.Read(request) is not { } login) return null;
        return HttpMethods.IsGet(request.Method) || request.Headers.ContainsKey(ApiHeader) ? login : null;
    }

    public async Task<Person?> InAsync(Login login, string practice, CancellationToken cancellation) =>
        await practices.FindAsync(practice, cancellation) is { } found && AccountOf(found, login) is { } account ? new Person(found, account, null) : null;

    /// <summary>Every practice that the person has an account with.</summary>
    public async Task<IReadOnlyList<Person>> EverywhereAsync(Login login, CancellationToken cancellation) =>
        [.. (await practices.ListAsync(cancellation)).Select(p => (Practice: p, Account: AccountOf(p, login))).Where(p => p.Account is not null).Select(p => new Person(p.Practice, p.Account!, null))];

    /// <summary>Who sits at the console. A session of the platform's person is that person's alone, and one without a password is this machine's alone.</summary>
    public async Task<Person?> AtConsoleAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (await sessions.FindAsync(request.Cookies[Cookie], cancellation) is not { } session) return null;
        if (session.Login is null ? !local.IsLocal(request) : PlatformPrincipal.Read(request)?.Subject != session.Login || !settings.AppService) return null;
        if (await practices.FindAsync(session.Practice, cancellation) is not { } practice) return null;
        var account = practice.Accounts.FirstOrDefault(a => a.Id == session.Account && (session.Login is null || a.Logins.Contains(session.Login)));
        return account is null ? null : new Person(practice, account, session);
    }

    private static Account? AccountOf(Practice practice, Login login) => practice.Accounts.FirstOrDefault(a => a.Logins.Contains(login.Subject));
}
