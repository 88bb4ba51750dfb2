using System.CommandLine;
using CcmFlow.Cli.Hosting;
using CcmFlow.Cli.Serve;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Cli.Claims;

/// <summary>The practices in the tables that local.settings.json names, for commands that work on what is stored.</summary>
internal static class StoredPractices
{
    public static Option<string?> Option() => new("--practice") { Description = "Id of the practice. Not needed when only one is stored." };

    public static async Task<int> UseAsync(Func<IServiceProvider, Task<int>> work, CancellationToken cancellation)
    {
        var settings = LocalSettings.Read();
        await using var azurite = await LocalStorage.EnsureAsync(settings.GetValueOrDefault(SettingNames.TablesConnectionString), cancellation);
        using var app = AppHost.Build(new AppHostOptions { Settings = settings });
        await app.Services.GetRequiredService<AppTables>().CreateAsync(cancellation);
        return await work(app.Services);
    }

    /// <exception cref="InvalidOperationException">There is none, or it is not clear which.</exception>
    public static async Task<Practice> FindAsync(IServiceProvider services, string? id, CancellationToken cancellation)
    {
        var practices = services.GetRequiredService<PracticeStore>();
        if (id is not null) return await practices.FindAsync(id, cancellation) ?? throw new InvalidOperationException($"There is no practice {id} in the tables.");
        var all = await practices.ListAsync(cancellation);
        return all.Count == 1 ? all[0] : throw new InvalidOperationException($"{all.Count} practices are stored: give --practice.");
    }
}
