namespace CcmFlow.Cli.Simulation.Urgent;

/// <summary>
/// The process that the app runs in. It is killed at random awaits: what was being done is done again after the restart, whether or not it had
/// its effect, as a durable engine does with an activity whose result was not written.
/// </summary>
internal sealed class SimHost(EventQueue queue, Random random, int mostKills)
{
    /// <summary>How long the process is away at most.</summary>
    public static TimeSpan LongestRestart { get; } = TimeSpan.FromSeconds(12);

    private DateTimeOffset upAt = DateTimeOffset.MinValue;

    public int Kills { get; private set; }

    /// <summary>Runs as soon as the process is up.</summary>
    public void Run(Action work)
    {
        if (queue.Now >= upAt) work();
        else queue.At(upAt, () => Run(work));
    }

    /// <summary>A unit of work whose result is written durably. <paramref name="effect"/> may run more than once, <paramref name="written"/> once.</summary>
    public void Activity<T>(TimeSpan latency, Func<T> effect, Action<T> written) => queue.After(latency, () => Run(() =>
    {
        if (Kills >= mostKills || random.NextDouble() >= KillRate)
        {
            var result = effect();
            written(result);
            return;
        }
        if (random.Next(2) == 0) effect();
        Kill();
        Activity(latency, effect, written);
    }));

    private const double KillRate = 0.02;

    private void Kill()
    {
        Kills++;
        upAt = queue.Now + TimeSpan.FromSeconds(2 + (random.NextDouble() * (LongestRestart.TotalSeconds - 2)));
    }
}
