using System.Globalization;
using System.Text.RegularExpressions;
using CcmFlow.Embedded.Functions.Discovery;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using NCrontab;

namespace CcmFlow.Embedded.Functions.Timers;

/// <summary>
/// The schedule of a timer function: NCRONTAB of six fields (or five, without seconds), in UTC, or an interval such as 00:30:00; with
/// <c>%Setting%</c> taken from configuration.
/// </summary>
internal static partial class TimerSchedule
{
    public static Occurrences? Of(FunctionDescriptor function, TimerTriggerAttribute trigger, IConfiguration configuration, StartupErrors errors)
    {
        foreach (Match setting in Setting().Matches(trigger.Schedule))
        {
            var value = configuration[setting.Groups[1].Value]?.Trim();
            if (value is null or "" || value.Equals("Disabled", StringComparison.OrdinalIgnoreCase))
            {
                errors.Add(function, function.TriggerParameter, $"its schedule needs the setting '{setting.Groups[1].Value}', which is "
                    + (value is null ? "missing" : value is "" ? "empty" : "'Disabled'")
                    + $". To switch the function off set 'AzureWebJobs.{function.Name}.Disabled' to true.");
                return null;
            }
        }
        var text = Setting().Replace(trigger.Schedule, setting => configuration[setting.Groups[1].Value]!.Trim());
        var schedule = Parse(text);
        if (schedule is null) errors.Add(function, function.TriggerParameter, $"'{text}' is neither an NCRONTAB schedule of six or five fields nor a time span (from '{trigger.Schedule}').");
        else if (schedule(DateTime.UnixEpoch) == DateTime.MaxValue) errors.Add(function, function.TriggerParameter, $"'{text}' never comes: no month has that day (from '{trigger.Schedule}').");
        return schedule;
    }

    /// <summary>Null: the text is no schedule.</summary>
    public static Occurrences? Parse(string text)
    {
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        var withSeconds = new CrontabSchedule.ParseOptions { IncludingSeconds = fields != 5 };
        if (CrontabSchedule.TryParse(text, withSeconds) is { } cron) return cron.GetNextOccurrence;
        // A bare number would be days, which nobody means.
        var isInterval = text.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var interval) && interval > TimeSpan.Zero;
        return isInterval ? after => after + TimeSpan.Parse(text, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex("%([^%]+)%")]
    private static partial Regex Setting();
}
