using System.Collections.Concurrent;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Practices;
using Microsoft.Extensions.Configuration;

namespace CcmFlow.Functions.Claims.Clearinghouses;

/// <summary>The way to each practice's clearinghouse. A practice's secret is the app setting <c>Clearinghouse:{practice id}:Secret</c>.</summary>
public sealed class Clearinghouses(CcmFlowSettings settings, IConfiguration configuration, HttpClient http, TimeProvider time)
{
    private readonly ConcurrentDictionary<(string Practice, ClearinghouseProfile Profile), IClearinghouse> known = new();

    /// <exception cref="InvalidOperationException">The secret is missing.</exception>
    public IClearinghouse For(Practice practice) => known.GetOrAdd((practice.Id, practice.Clearinghouse), key => Create(key.Practice, key.Profile));

    private IClearinghouse Create(string practice, ClearinghouseProfile profile) => profile.Kind switch
    {
        ClearinghouseKind.Sftp => new SftpClearinghouse(profile.Sftp!),
        ClearinghouseKind.Https => new HttpsClearinghouse(profile.Https!, http, new ClearinghouseSignIn(Secret(practice), http, time)),
        _ => new FolderClearinghouse(
            Path.Combine(settings.ClaimsFolder, profile.Folder.Outgoing), Path.Combine(settings.ClaimsFolder, profile.Folder.Incoming)),
    };

    private string Secret(string practice) => configuration[$"Clearinghouse:{practice}:Secret"] is { Length: > 0 } secret
        ? secret
        : throw new InvalidOperationException($"Clearinghouse:{practice}:Secret is missing: the API key or client secret of the practice's clearinghouse.");
}
