namespace CcmFlow.Functions.Patients.Mends;

/// <summary>What came of a mend of the roster.</summary>
public abstract record MendOutcome
{
    private MendOutcome()
    {
    }

    /// <param name="Lost">The patient consented, qualified for CCM before and does not now.</param>
    public sealed record Saved(PatientRecord Patient, IReadOnlyList<RosterFact> Changed, bool Lost) : MendOutcome;

    /// <summary>Somebody else changed the roster since it was seen; nothing was written.</summary>
    public sealed record Meanwhile(PatientRecord Now) : MendOutcome;

    /// <summary>By fact, with the mend.</summary>
    public sealed record Refused(IReadOnlyList<(string Field, string Mend)> Faults) : MendOutcome;
}
