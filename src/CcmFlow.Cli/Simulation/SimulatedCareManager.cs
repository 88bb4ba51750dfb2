using System.Net.Http.Json;
using CcmFlow.Functions.Api;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Time;

namespace CcmFlow.Cli.Simulation;

/// <summary>
/// A nurse who works down the practice's list on weekdays through the same REST API that a real one's screen uses: does
/// what is due, logs the minutes, ticks it off. She does not get to everything.
/// </summary>
public sealed class SimulatedCareManager(Dice dice, SimulationClock clock, HttpClient api, Practice practice, string staffId, ServiceMonth month) : IDisposable
{
    private static readonly TimeOnly[] Rounds = [new(9, 30), new(11, 0), new(13, 30), new(15, 0)];
    private static readonly TimeSpan RoundLength = TimeSpan.FromMinutes(85);
    private readonly List<ITimer> alarms = [];

    /// <summary>Sets her alarm for each round of the month.</summary>
    public void Live()
    {
        for (var day = month.First; day <= month.Last; day = day.AddDays(1))
        {
            if (!BusinessHours.IsBusinessDay(day)) continue;
            foreach (var time in Rounds)
                if (practice.Zone.AtLocal(day, time) is var at && at > clock.Now) At(at, RoundAsync);
        }
    }

    /// <summary>What went wrong first, if anything: the run fails on it.</summary>
    public Exception? Failure { get; private set; }

    public void Dispose() => alarms.ForEach(a => a.Dispose());

    private void At(DateTimeOffset at, Func<Task> work) => alarms.Add(clock.Time.CreateTimer(_ => _ = RunAsync(work, clock.Quiescence.Busy()), null, at - clock.Now, Timeout.InfiniteTimeSpan));

    private async Task RunAsync(Func<Task> work, IDisposable busy)
    {
        using (busy)
        {
            try
            {
                await work();
            }
            catch (Exception error) when (error is HttpRequestException or InvalidOperationException)
            {
                Failure ??= error;
            }
        }
    }

    /// <summary>Looks at the list and plans the next hours: one thing after the other, since nobody's minutes count twice.</summary>
    private async Task RoundAsync()
    {
        var tasks = await api.GetFromJsonAsync<List<StaffTask>>($"api/practices/{practice.Id}/tasks", CcmJson.Options) ?? [];
        var (now, until) = (clock.Now, clock.Now + RoundLength);
        foreach (var task in tasks.Where(t => t.Month == month.ToString() && t.Patient is not null && Work(t.Kind).High > 0))
        {
            // Some work waits for another day: patients who are not reached, charts that are not there.
            if (dice.Roll(task.Id, "reached", DateOnly.FromDateTime(now.UtcDateTime).DayNumber) < 0.25) continue;
            var (_, low, high) = Work(task.Kind);
            var (start, end) = (now, now + TimeSpan.FromSeconds(dice.Between(low * 60, high * 60, task.Id, "length")));
            if (end > until) break;
            At(end, () => LogAsync(task, start, end));
            now = end;
        }
    }

    private async Task LogAsync(StaffTask task, DateTimeOffset start, DateTimeOffset end)
    {
        if (task.Kind is StaffTaskKind.GiveCarePlanCopy)
            await PostAsync($"api/practices/{practice.Id}/patients/{task.Patient}/care-plan-copy", null);
        var entry = new TimeEntryRequest($"w-{task.Id}", start, end, staffId, Work(task.Kind).Activity);
        await PostAsync($"api/practices/{practice.Id}/patients/{task.Patient}/months/{month}/time-entries", JsonContent.Create(entry, options: CcmJson.Options));
        await PostAsync($"api/practices/{practice.Id}/tasks/{task.Id}/done?by={staffId}", null);
    }

    private async Task PostAsync(string path, HttpContent? content)
    {
        using var answer = await api.PostAsync(new Uri(path, UriKind.Relative), content);
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"The API answered {(int)answer.StatusCode} to a simulated care manager.");
    }

    /// <summary>What the work is and how many minutes it takes; none for what she leaves to others.</summary>
    private static (CareActivity Activity, int Low, int High) Work(StaffTaskKind kind) => kind switch
    {
        StaffTaskKind.CallBack => (CareActivity.PhoneCallPatient, 5, 14),
        StaffTaskKind.ReadText => (CareActivity.SecureMessage, 1, 3),
        StaffTaskKind.CallSilentPatient => (CareActivity.PhoneCallPatient, 4, 12),
        StaffTaskKind.CallAfterStop => (CareActivity.PhoneCallPatient, 3, 8),
        StaffTaskKind.GiveCarePlanCopy => (CareActivity.CarePlanReview, 4, 9),
        StaffTaskKind.ReviewCarePlan => (CareActivity.CarePlanReview, 7, 24),
        StaffTaskKind.ReconcileMedications => (CareActivity.MedicationManagement, 6, 22),
        _ => (CareActivity.Other, 0, 0),
    };
}
