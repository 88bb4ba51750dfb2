namespace Microsoft.Azure.Functions.Worker;

/// <summary>What a timer function is told about its run.</summary>
public class TimerInfo
{
    public ScheduleStatus? ScheduleStatus { get; set; }

    /// <summary>Whether at least one later occurrence had come due as well when this run started.</summary>
    public bool IsPastDue { get; set; }
}
