using CcmFlow.Cli.Hosting;
using CcmFlow.Cli.Serve;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.OnCall;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Cli.OnCall;

/// <summary>A practice with its schedules as they stand and who of its team may hold a shift.</summary>
internal sealed record StoredTeam(Practice Practice, IReadOnlyDictionary<string, OnCallSchedule> Schedules, Func<string, bool> MayHoldShift)
{
    /// <summary>Of a settings file: only what the practice itself attests is known to be verified.</summary>
    public static StoredTeam From(Practice practice) =>
        new(practice, practice.Team.Schedules, person => practice.Team.Find(person) is { NumbersVerifiedOn: not null });

    /// <summary>The practices of the tables that local.settings.json names.</summary>
    public static async Task<IReadOnlyList<StoredTeam>> ReadAllAsync(CancellationToken cancellation)
    {
        var settings = LocalSettings.Read();
        await using var azurite = await LocalStorage.EnsureAsync(settings.GetValueOrDefault(SettingNames.TablesConnectionString), cancellation);
        using var app = AppHost.Build(new AppHostOptions { Settings = settings });
        var teams = new List<StoredTeam>();
        foreach (var practice in await app.Services.GetRequiredService<PracticeStore>().ListAsync(cancellation))
        {
            var states = await app.Services.GetRequiredService<Contacts>().StatesAsync(practice, cancellation);
            teams.Add(new StoredTeam(practice, await app.Services.GetRequiredService<Schedules>().AsOfNowAsync(practice.Id, cancellation), person => states(person).MayHoldShift));
        }
        return teams;
    }
}
