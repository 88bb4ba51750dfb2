using CcmFlow.Functions.Practices;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Identity;

/// <summary>As whom somebody may sign in: the platform's person among their own accounts, somebody on this machine among the seeded people.</summary>
public sealed class SignInChoices(People people, PracticeStore practices, LocalSignInGuard local, IdentitySettings settings)
{
    public bool IsLocal(HttpRequest request) => local.IsLocal(request);

    public async Task<IReadOnlyList<Person>> OfAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (PlatformLogin(request) is { } login) return await people.EverywhereAsync(login, cancellation);
        return local.IsLocal(request) ? [.. (await practices.ListAsync(cancellation)).SelectMany(p => p.Accounts.Select(a => new Person(p, a, null)))] : [];
    }

    public Login? PlatformLogin(HttpRequest request) => settings.AppService ? PlatformPrincipal.Read(request) : null;
}
