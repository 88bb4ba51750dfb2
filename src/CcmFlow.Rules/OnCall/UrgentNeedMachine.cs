using static CcmFlow.Rules.OnCall.UrgentNeedPhase;

namespace CcmFlow.Rules.OnCall;

/// <summary>
/// A patient's urgent need, from the first page to the outcome. Pure: events and the time in, state and effects out, so that it
/// can run inside a durable orchestration. It never ends silently: each state but closed has a deadline.
/// </summary>
public static class UrgentNeedMachine
{
    /// <exception cref="ArgumentException">The policy has faults.</exception>
    public static UrgentNeedDecision Open(string caseCode, NeedSeverity severity, EscalationPolicy policy, DateTimeOffset now)
    {
        if (policy.Faults() is [var fault, ..])
        {
            throw new ArgumentException(fault, nameof(policy));
        }

        var state = new UrgentNeedState { CaseCode = caseCode, Policy = policy, Severity = severity, Phase = Opened, OpenedAt = now };
        return StartRound(state, 1, now);
    }

    public static UrgentNeedDecision Decide(UrgentNeedState state, UrgentNeedEvent happened, DateTimeOffset now) =>
        (state.Phase, happened) switch
        {
            (Closed, _) => Stay(state),
            (_, CaseClosedByStaff) => Finish(state),
            (_, PatientWroteAgain message) => Append(state, message, now),
            (_, DeadlinePassed) when now < state.Deadline => Stay(state),

            (Opened, OnCallFound found) when IsCurrent(state, found.Round, found.Step) => Page(state, found.People, now),
            (Opened, DeadlinePassed) => NextStep(state, now, AlarmOf(state, AlarmReason.OnCallNotFoundInTime)),

            (Paging, CaseDeclined declined) when state.Paged.Contains(declined.Person) => NextStep(state, now),
            (Paging, PageNotDelivered failed) when IsCurrent(state, failed.Round, failed.Step) && state.Paged.Contains(failed.Person) =>
                NextStep(state, now, AlarmOf(state, AlarmReason.PageNotDelivered)),
            (Paging, DeadlinePassed) when !state.Reminded && now < state.AckBy => Remind(state),
            (Paging, DeadlinePassed) => NextStep(state, now, [.. state.Paged.Select(person => new TellMovedOn(state.Round, state.Step, person))]),

            (BetweenRounds, DeadlinePassed) => StartRound(state, state.Round + 1, now),

            (Opened or Paging or BetweenRounds, CaseTaken taken) => Take(state, taken.Person, now),
            (Acknowledged or OutcomeDue, CaseTaken taken) =>
                Stay(state, taken.Person == state.Holder ? new ConfirmTaken(taken.Person) : new TellAlreadyTaken(taken.Person)),

            // Whoever called at once and says so took the case by it; what somebody else says of a taken case ends nothing.
            (Opened or Paging or BetweenRounds, OutcomeReported outcome) => FinishUntaken(state, outcome, now),
            (Acknowledged or OutcomeDue, OutcomeReported outcome) =>
                outcome.Person == state.Holder ? Finish(state, outcome) : Stay(state, new TellAlreadyTaken(outcome.Person)),
            (Acknowledged or OutcomeDue, HolderNotReached missed) when missed.Person == state.Holder =>
                StartRound(state, state.Round + 1, now, AlarmOf(state, AlarmReason.PageNotDelivered)),

            (Acknowledged or OutcomeDue, CaseDeclined declined) when declined.Person == state.Holder => NextStep(state, now),
            (Acknowledged, DeadlinePassed) => Ask(state),
            (OutcomeDue, DeadlinePassed) => StartRound(state, state.Round + 1, now, AlarmOf(state, AlarmReason.OutcomeMissing)),

            _ => Stay(state),
        };

    private static UrgentNeedDecision Stay(UrgentNeedState state, params UrgentNeedEffect[] effects) => new(state, effects);

    private static bool IsCurrent(UrgentNeedState state, int round, int step) => state.Round == round && state.Step == step;

    private static Alarm AlarmOf(UrgentNeedState state, AlarmReason reason) => new(reason, state.Round, state.Step);

    private static UrgentNeedDecision StartRound(UrgentNeedState state, int round, DateTimeOffset now, params UrgentNeedEffect[] before) =>
        StartStep(state with { Round = round, RoundStartedAt = now }, 0, now, before);

    private static UrgentNeedDecision StartStep(UrgentNeedState state, int step, DateTimeOffset now, params UrgentNeedEffect[] before) =>
        new(
            Unassigned(state) with { Phase = Opened, Step = step, Deadline = now + state.Policy.FindWithin },
            [.. before, new FindOnCall(state.Round, step)]);

    private static UrgentNeedState Unassigned(UrgentNeedState state) =>
        state with { Paged = [], Reminded = false, AckBy = null, Holder = null, AcknowledgedAt = null };

    private static UrgentNeedDecision Page(UrgentNeedState state, IReadOnlyList<string> people, DateTimeOffset now)
    {
        if (people.Count == 0)
        {
            return NextStep(state, now, AlarmOf(state, AlarmReason.NobodyOnCall));
        }

        var ackWithin = state.Policy.Steps[state.Step].AckWithin;
        return new UrgentNeedDecision(
            state with { Phase = Paging, Paged = [.. people.Distinct()], AckBy = now + ackWithin, Deadline = now + (ackWithin / 2) },
            [.. people.Distinct().Select(person => new SendPage(state.Round, state.Step, person))]);
    }

    private static UrgentNeedDecision Remind(UrgentNeedState state) =>
        new(
            state with { Reminded = true, Deadline = state.AckBy },
            [.. state.Paged.Select(person => new SendReminder(state.Round, state.Step, person))]);

    private static UrgentNeedDecision NextStep(UrgentNeedState state, DateTimeOffset now, params UrgentNeedEffect[] before) =>
        state.Step + 1 < state.Policy.Steps.Count ? StartStep(state, state.Step + 1, now, before) : EndRound(state, now, before);

    // A round in which nobody could be paged is over in seconds: the next one waits, the supervisor does not.
    private static UrgentNeedDecision EndRound(UrgentNeedState state, DateTimeOffset now, UrgentNeedEffect[] before)
    {
        UrgentNeedEffect[] effects = [.. before, AlarmOf(state, AlarmReason.NobodyTookTheCase)];
        var next = state.RoundStartedAt + state.Policy.ShortestRound;
        return next <= now
            ? StartRound(state, state.Round + 1, now, effects)
            : new UrgentNeedDecision(Unassigned(state) with { Phase = BetweenRounds, Deadline = next }, effects);
    }

    private static UrgentNeedDecision Take(UrgentNeedState state, string person, DateTimeOffset now) =>
        new(
            Unassigned(state) with
            {
                Phase = Acknowledged,
                Holder = person,
                AcknowledgedAt = now,
                Deadline = now + state.Policy.AskOutcomeAfter,
            },
            [new ConfirmTaken(person)]);

    private static UrgentNeedDecision Ask(UrgentNeedState state) =>
        new(
            state with { Phase = OutcomeDue, Deadline = state.AcknowledgedAt + state.Policy.OutcomeWithin },
            [new AskOutcome(state.Holder!)]);

    // A new message is part of the same case; it may upgrade it and never downgrades it.
    private static UrgentNeedDecision Append(UrgentNeedState state, PatientWroteAgain message, DateTimeOffset now)
    {
        var upgraded = message.Severity > state.Severity;
        var appended = upgraded ? state with { Severity = message.Severity } : state;
        return state.Phase switch
        {
            BetweenRounds when upgraded => StartRound(appended, state.Round + 1, now),
            Acknowledged or OutcomeDue => new(appended, [new TellPatientWroteAgain(state.Holder!)]),
            Paging => new(appended, [.. state.Paged.Select(person => new TellPatientWroteAgain(person))]),
            _ => new(appended, []),
        };
    }

    private static UrgentNeedDecision FinishUntaken(UrgentNeedState state, OutcomeReported outcome, DateTimeOffset now)
    {
        var taken = Take(state, outcome.Person, now);
        var finished = Finish(taken.State, outcome);
        return finished with { Effects = [.. taken.Effects, .. finished.Effects] };
    }

    private static UrgentNeedDecision Finish(UrgentNeedState state, OutcomeReported outcome) =>
        Finish(state, outcome.Minutes is > 0 and var minutes ? new LogMinutes(outcome.Person, minutes) : new AskMinutes(outcome.Person));

    private static UrgentNeedDecision Finish(UrgentNeedState state, params UrgentNeedEffect[] before) =>
        // Closed first: a text of the patient that comes while the minutes are written must open a new case.
        new(state with { Phase = Closed, Deadline = null, AckBy = null }, [new Close(), .. before]);
}
