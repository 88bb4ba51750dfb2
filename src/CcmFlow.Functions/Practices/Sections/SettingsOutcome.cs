namespace CcmFlow.Functions.Practices.Sections;

/// <summary>What became of a change of the settings.</summary>
public abstract record SettingsOutcome
{
    private SettingsOutcome()
    {
    }

    /// <summary>There is no such section, or not any more.</summary>
    public static SettingsOutcome Gone { get; } = new NotThere();

    /// <param name="Practice">As it stands now.</param>
    public sealed record Saved(Practice Practice, IReadOnlyList<FieldChange> Changes) : SettingsOutcome
    {
        /// <summary>The team was changed, and within the days ahead an hour pages nobody: it is on Today.</summary>
        public bool LeavesGaps { get; init; }
    }

    /// <param name="Faults">The mend by field; an empty field is of the whole.</param>
    public sealed record Refused(IReadOnlyList<(string Field, string Mend)> Faults) : SettingsOutcome;

    /// <summary>Somebody else changed it since it was seen; nothing was written.</summary>
    public sealed record Changed(Practice Now) : SettingsOutcome;

    private sealed record NotThere : SettingsOutcome;
}

/// <summary>Who changes settings of which practice.</summary>
/// <param name="Who">Account id, or "machine".</param>
public sealed record SettingsActor(string Practice, string Who);
