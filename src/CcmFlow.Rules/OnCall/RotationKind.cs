namespace CcmFlow.Rules.OnCall;

/// <summary>What a turn's length is counted in. All count on the wall clock.</summary>
public enum RotationKind
{
    Hourly,
    Daily,
    Weekly,

    /// <summary>From the day of the month of the first hand-off; in shorter months their last day.</summary>
    Monthly,
}
