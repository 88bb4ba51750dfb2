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
public sealed class SimulatedCareManager(Dice dice, SimulationClock clock, HttpClient api, Practice practice, string staffId, ServiceMonth month)
{
    private static readonly TimeOnly[] Rounds = [new(9, 30), new(11, 0), new(13, 30), new(15, 0)];
    private const int TasksARound = 12;

    /// <summary>Sets her alarm for each round of the month.</summary>
    public void Live(ICollection<ITimer> alarms)
    {
        for (var day = month.First; day <= month.Last; day = day.AddDays(1))
        {
            if (!BusinessHours.IsBusinessDay(day)) continue;
            foreach (var time in Rounds)
            {
                var at = practice.Zone.AtLocal(day, time);
                if (at > clock.Now) alarms.Add(clock.Time.CreateTimer(_ => StartRound(), null, at - clock.Now, Timeout.InfiniteTimeSpan));
            }
        }
    }

    private void StartRound()
    {
        var busy = clock.Quiescence.Busy();
        _ = RunAsync();

        async Task RunAsync()
        {
            try
            {
                await RoundAsync();
            }
            catch (Exception error) when (error is HttpRequestException or InvalidOperationException)
            {
                Failure ??= error;
            }
            finally
            {
                busy.Dispose();
            }
        }
    }

    /// <summary>What went wrong first, if anything: the run fails on it.</summary>
    public Exception? Failure { get; private set; }

    private async Task RoundAsync()
    {
        var tasks = await api.GetFromJsonAsync<List<StaffTask>>($"api/practices/{practice.Id}/tasks", CcmJson.Options) ?? [];
        var start = clock.Now;
        foreach (var task in tasks.Where(t => t.Month == month.ToString() && t.Patient is not null).Take(TasksARound))
        {
            // Some work stays undone: patients who are not reached, days that are too short.
            if (dice.Roll(task.Id, "reached", month.Last.DayNumber - DateOnly.FromDateTime(start.UtcDateTime).DayNumber) < 0.25) continue;
            await DoAsync(task, start);
        }
    }

    private async Task DoAsync(StaffTask task, DateTimeOffset now)
    {
        var (activity, low, high) = Work(task.Kind);
        if (task.Kind is StaffTaskKind.GiveCarePlanCopy)
            await PostAsync($"api/practices/{practice.Id}/patients/{task.Patient}/care-plan-copy", null);
        if (high > 0)
        {
            var length = TimeSpan.FromSeconds(dice.Between(low * 60, high * 60, task.Id, "length"));
            // She logs when she is done; the rounds stand for the work of the hour before.
            var entry = new TimeEntryRequest($"w-{task.Id}", now - length, now, staffId, activity);
            await PostAsync($"api/practices/{practice.Id}/patients/{task.Patient}/months/{month}/time-entries", JsonContent.Create(entry, options: CcmJson.Options));
        }
        await PostAsync($"api/practices/{practice.Id}/tasks/{task.Id}/done?by={staffId}", null);
    }

    private async Task PostAsync(string path, HttpContent? content)
    {
        using var answer = await api.PostAsync(new Uri(path, UriKind.Relative), content);
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"The API answered {(int)answer.StatusCode} to a simulated care manager.");
    }

    /// <summary>What the work is and how many minutes it takes.</summary>
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
