using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.PatientMonths;

/// <summary>Counts the check-ins of a month that were sent and not answered until the next one was due.</summary>
public sealed class Silence(SilenceRisk risk)
{
    private int missed;
    private int? answersAtLast;

    /// <summary>A check-in is due. The work that the silence so far makes, or null.</summary>
    public TaskLine? Next(int answers, DateTimeOffset now)
    {
        missed = answersAtLast is { } before && answers == before ? missed + 1 : 0;
        answersAtLast = null;
        // Each further miss is a task of its own: the one before may have been done long ago.
        return MissedCheckIns.CallWithin(risk, missed) is { } within ? new TaskLine(StaffTaskKind.CallSilentPatient, now + within, missed > 2 ? $"missed{missed}" : null) : null;
    }

    /// <summary>The check-in went out.</summary>
    public void Sent(int answers) => answersAtLast = answers;
}
