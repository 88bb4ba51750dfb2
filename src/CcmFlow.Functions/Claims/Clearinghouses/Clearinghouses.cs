using System.Collections.Concurrent;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Practices;
using Microsoft.Extensions.Configuration;

namespace CcmFlow.Functions.Claims.Clearinghouses;

/// <summary>The way to each practice's clearinghouse. A practice's secret is the app setting <c>Clearinghouse:{practice id}:Secret</c>.</summary>
public sealed class Clearinghouses(CcmFlowSettings settings, IConfiguration configuration, HttpClient http, TimeProvider time)
{
    private readonly ConcurrentDictionary<(string Practice, ClearinghouseProfile Profile), IClearinghouse> known = new();

    /// <exception cref="InvalidOperationException">The secret, or the folder of keys, is missing.</exception>
    public IClearinghouse For(Practice practice) => known.GetOrAdd((practice.Id, practice.Clearinghouse), key => Create(key.Practice, key.Profile));

    private IClearinghouse Create(string practice, ClearinghouseProfile profile) => profile.Kind switch
    {
        ClearinghouseKind.Sftp => new SftpClearinghouse(profile.Sftp!, new PracticePlace(Keys(), practice)),
        ClearinghouseKind.Https => new HttpsClearinghouse(profile.Https!, http, new ClearinghouseSignIn(Secret(practice), http, time)),
        _ => new FolderClearinghouse(new PracticePlace(settings.ClaimsFolder, practice), profile.Folder),
    };

    private string Keys() => settings.ClaimsKeysFolder.Length > 0
        ? settings.ClaimsKeysFolder
        : throw new InvalidOperationException($"{SettingNames.ClaimsKeysFolder} is missing: the folder in which each practice that sends by SFTP has a folder of its own with its key files.");

    private string Secret(string practice) => configuration[$"Clearinghouse:{practice}:Secret"] is { Length: > 0 } secret
        ? secret
        : throw new InvalidOperationException($"Clearinghouse:{practice}:Secret is missing: the API key or client secret of the practice's clearinghouse.");
}
