using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.Functions.Timers;

/// <summary>
/// When each timer function ran last and runs next, in <c>timers.json</c> of the state folder, so that an occurrence which passed while
/// the host was down is noticed. Written whole to a second file that then takes the first one's place: a crash leaves the old or the new.
/// Without a folder it is kept as long as the process.
/// </summary>
internal sealed class TimerStates
{
    private readonly Lock gate = new();
    private readonly string? file;
    private readonly ILogger logger;
    private readonly Dictionary<string, ScheduleStatus> states;

    public TimerStates(string? folder, ILogger logger)
    {
        this.logger = logger;
        if (folder is not null) file = Path.Combine(Directory.CreateDirectory(folder).FullName, "timers.json");
        states = Read();
    }

    public ScheduleStatus? Find(string function)
    {
        lock (gate) return states.GetValueOrDefault(function);
    }

    public void Set(string function, ScheduleStatus status)
    {
        lock (gate)
        {
            states[function] = status;
            if (file is not null) Write(file);
        }
    }

    private Dictionary<string, ScheduleStatus> Read()
    {
        if (file is null || !File.Exists(file)) return [];
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, ScheduleStatus>>(File.ReadAllBytes(file)) ?? [];
        }
        catch (JsonException)
        {
            // Worth no stop: what is lost is a run that was missed, and each function runs at its next time.
            logger.LogError("timers.json of the state folder cannot be read; runs that were missed while the host was down are not made up for.");
            return [];
        }
    }

    private void Write(string path)
    {
        try
        {
            using (var next = new FileStream(path + ".new", FileMode.Create, FileAccess.Write))
            {
                JsonSerializer.Serialize(next, states);
                next.Flush(flushToDisk: true);
            }
            File.Move(path + ".new", path, overwrite: true);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            logger.LogError("timers.json of the state folder cannot be written ({ErrorType}): after a restart a timer function may run once more.", failed.GetType());
        }
    }
}
