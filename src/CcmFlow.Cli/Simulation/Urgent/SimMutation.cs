namespace CcmFlow.Cli.Simulation.Urgent;

/// <summary>Faults put into the simulated app on purpose, to see that the simulation finds them.</summary>
public enum SimMutation
{
    None,

    /// <summary>An answer is taken for any case that its sender was paged for.</summary>
    CodesReachAnyCase,

    /// <summary>The minutes are written once more after each restart.</summary>
    MinutesWithoutKey,

    /// <summary>One timer in ten is lost.</summary>
    TimersForgotten,

    /// <summary>The report that came last counts, not the one of the highest rank.</summary>
    LastReportCounts,

    /// <summary>The auditor runs every five minutes.</summary>
    AuditorSlow,

    /// <summary>A page goes out when somebody takes the case.</summary>
    PagesWhoeverTook,
}
