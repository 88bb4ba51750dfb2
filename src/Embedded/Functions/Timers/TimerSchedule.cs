using System.Text.RegularExpressions;
using CcmFlow.Embedded.Functions.Discovery;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using NCrontab;

namespace CcmFlow.Embedded.Functions.Timers;

/// <summary>The schedule of a timer function: six-field NCRONTAB, in UTC, with <c>%Setting%</c> taken from configuration.</summary>
internal static partial class TimerSchedule
{
    private static readonly CrontabSchedule.ParseOptions SixFields = new() { IncludingSeconds = true };

    public static CrontabSchedule? Of(FunctionDescriptor function, TimerTriggerAttribute trigger, IConfiguration configuration, StartupErrors errors)
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
        if (CrontabSchedule.TryParse(text, SixFields) is { } schedule) return schedule;
        errors.Add(function, function.TriggerParameter, $"'{text}' is not a six-field NCRONTAB schedule (from '{trigger.Schedule}').");
        return null;
    }

    [GeneratedRegex("%([^%]+)%")]
    private static partial Regex Setting();
}
