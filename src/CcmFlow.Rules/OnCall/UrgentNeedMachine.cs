using static CcmFlow.Rules.OnCall.UrgentNeedPhase;

namespace CcmFlow.Rules.OnCall;

/// <summary>
/// A patient's urgent need, from the first page to the outcome. Pure: events and the time in, state and effects out, so that it
/// can run inside a durable orchestration. It never ends silently: each state but closed has a deadline.
/// </summary>
public static class UrgentNeedMachine
{
    private const int MostDoublings = 8;

    /// <summary>Sooner than this nobody has read a new message and called: a "done" that came with it is of the call before.</summary>
    public static readonly TimeSpan Unread = TimeSpan.FromSeconds(30);

    /// <exception cref="ArgumentException">The policy has faults.</exception>
    public static UrgentNeedDecision Open(string caseCode, NeedSeverity severity, EscalationPolicy policy, DateTimeOffset now)
    {
        if (policy.Faults() is [var fault, ..])
        {
            throw new ArgumentException(fault, nameof(policy));
        }

        var state = new UrgentNeedState
        {
            CaseCode = caseCode, Policy = policy, Severity = severity, Phase = Opened, OpenedAt = now, TellPatientAt = now + policy.TellPatientAfter,
        };
        return StartRound(state, 1, now);
    }

    public static UrgentNeedDecision Decide(UrgentNeedState state, UrgentNeedEvent happened, DateTimeOffset now) =>
        (state.Phase, happened) switch
        {
            (Closed, _) => Stay(state),
            (_, CaseClosedByStaff) => Finish(state),
            (_, PatientWroteAgain message) => Append(state, message, now),
            (_, DeadlinePassed) => AtDeadline(state, now),
            (Acknowledged or OutcomeDue, PatientAdded) => Stay(state, new TellPatientWroteAgain(state.Holder!)),

            (Opened, OnCallFound found) when IsCurrent(state, found.Round, found.Step) => Page(state, [.. found.People.Distinct()], now),

            (Paging, CaseDeclined declined) when IsPaged(state, declined.Person) => NextPerson(state, now),
            (Paging, PageNotDelivered failed) when IsCurrent(state, failed.Round, failed.Step) && IsPaged(state, failed.Person) => Fall(state, failed, now),

            (Paging, CaseTaken taken) => Take(state, taken.Person, now),
            (Opened or BetweenRounds, CaseTaken taken) => Hold(state, taken.Person, now, new ConfirmTaken(taken.Person)),
            (Acknowledged or OutcomeDue, CaseTaken taken) =>
                Stay(state, taken.Person == state.Holder ? new ConfirmTaken(taken.Person) : new TellAlreadyTaken(taken.Person)),

            // Whoever called at once and says so took the case by it; what somebody else says of a taken case ends nothing.
            (Opened or Paging or BetweenRounds, OutcomeReported outcome) => FinishUntaken(state, outcome, now),
            (Acknowledged or OutcomeDue, OutcomeReported outcome) =>
                outcome.Person != state.Holder ? Stay(state, new TellAlreadyTaken(outcome.Person))
                : now < state.WroteAgainAt + Unread ? Stay(state, new TellPatientWroteAgain(outcome.Person))
                : Finish(state, outcome),
            (Acknowledged or OutcomeDue, HolderNotReached missed) when missed.Person == state.Holder =>
                Reopen(state, now, AlarmOf(state, AlarmReason.PageNotDelivered)),

            (Acknowledged or OutcomeDue, CaseDeclined declined) when declined.Person == state.Holder => NextStep(Untold(state, now), now, new NoteUntaken()),

            _ => Stay(state),
        };

    private static UrgentNeedDecision AtDeadline(UrgentNeedState state, DateTimeOffset now)
    {
        var told = TellPatient(state, now);
        if (now < state.PhaseDeadline)
        {
            return told;
        }

        var next = state.Phase switch
        {
            Opened => NextStep(told.State, now, AlarmOf(state, AlarmReason.OnCallNotFoundInTime)),
            Paging when now < state.AckBy => Climb(told.State, now),
            Paging => GiveUp(told.State, now),
            BetweenRounds => StartRound(told.State, state.Round + 1, now),
            Acknowledged => Ask(told.State),
            _ => Reopen(told.State, now, AlarmOf(state, AlarmReason.OutcomeMissing)),
        };
        return next with { Effects = [.. told.Effects, .. next.Effects] };
    }

    private static UrgentNeedDecision Stay(UrgentNeedState state, params UrgentNeedEffect[] effects) => new(state, effects);

    private static bool IsCurrent(UrgentNeedState state, int round, int step) => state.Round == round && state.Step == step;

    private static bool IsPaged(UrgentNeedState state, string person) => state.Paged.Any(paged => paged.Person == person);

    private static Alarm AlarmOf(UrgentNeedState state, AlarmReason reason) => new(reason, state.Round, state.Step);

    private static UrgentNeedDecision StartRound(UrgentNeedState state, int round, DateTimeOffset now, params UrgentNeedEffect[] before) =>
        StartStep(state with { Round = round, RoundStartedAt = now }, 0, now, before);

    private static UrgentNeedDecision Reopen(UrgentNeedState state, DateTimeOffset now, Alarm alarm) =>
        StartRound(Untold(state, now), state.Round + 1, now, new NoteUntaken(), alarm);

    private static UrgentNeedDecision StartStep(UrgentNeedState state, int step, DateTimeOffset now, params UrgentNeedEffect[] before) =>
        new(
            Unassigned(state) with { Phase = Opened, Step = step, PhaseDeadline = now + state.Policy.FindWithin },
            [.. before, new FindOnCall(state.Round, step)]);

    private static UrgentNeedState Unassigned(UrgentNeedState state) =>
        state with { Paged = [], Waiting = [], Takers = [], AckBy = null, Holder = null, AcknowledgedAt = null };

    private static UrgentNeedDecision Page(UrgentNeedState state, IReadOnlyList<string> people, DateTimeOffset now)
    {
        if (people.Count == 0)
        {
            return NextStep(state, now, AlarmOf(state, AlarmReason.NobodyOnCall));
        }

        var step = state.Policy.Steps[state.Step];
        var together = step.InTurn ? 1 : people.Count;
        var paged = people.Take(together).Select(person => new PagedPerson(person, now));
        return new UrgentNeedDecision(
            Scheduled(state with { Phase = Paging, Paged = [.. paged], Waiting = [.. people.Skip(together)], AckBy = now + step.AckWithin }),
            [.. people.Take(together).Select(person => new SendPage(state.Round, state.Step, person))]);
    }

    /// <summary>The phase goes on at the next rung of anybody's ladder, or when the step gives up.</summary>
    private static UrgentNeedState Scheduled(UrgentNeedState state)
    {
        var ladder = new PageLadder(state);
        var rungs = state.Paged.Where(paged => !state.Takers.Contains(paged.Person)).Select(ladder.NextAt);
        return state with { PhaseDeadline = rungs.Append(state.AckBy).Min() };
    }

    private static UrgentNeedDecision Climb(UrgentNeedState state, DateTimeOffset now)
    {
        var ladder = new PageLadder(state);
        var climbed = state.Paged.Select(paged => state.Takers.Contains(paged.Person) ? (paged, []) : ladder.Climb(paged, now)).ToList();
        return new(Scheduled(state with { Paged = [.. climbed.Select(one => one.Item1)] }), [.. climbed.SelectMany(one => one.Item2)]);
    }

    private static UrgentNeedDecision Fall(UrgentNeedState state, PageNotDelivered failed, DateTimeOffset now)
    {
        var ladder = new PageLadder(state);
        var fallen = state.Paged.Select(paged => paged.Person == failed.Person ? ladder.Fall(paged, failed.Channel, failed.Fault) : (paged, [])).ToList();
        var after = Scheduled(state with { Paged = [.. fallen.Select(one => one.Item1)] });
        UrgentNeedEffect[] effects = [.. fallen.SelectMany(one => one.Item2)];
        return after.Takers.Count == 0 && after.Paged.All(paged => paged.IsOutOfReach)
            ? NextPerson(after, now, [.. effects, AlarmOf(state, AlarmReason.PageNotDelivered)])
            : new UrgentNeedDecision(after, effects);
    }

    private static UrgentNeedDecision GiveUp(UrgentNeedState state, DateTimeOffset now) =>
        state.Takers is [var taker, ..]
            ? Hold(state, taker, now, AlarmOf(state, AlarmReason.TooFewTookTheCase), new ConfirmTaken(taker))
            : NextPerson(state, now, [.. state.Paged.Select(paged => new TellMovedOn(state.Round, state.Step, paged.Person))]);

    private static UrgentNeedDecision NextPerson(UrgentNeedState state, DateTimeOffset now, params UrgentNeedEffect[] before)
    {
        if (state.Waiting.Count == 0)
        {
            return NextStep(state, now, before);
        }

        var next = Page(state, state.Waiting, now);
        return next with { Effects = [.. before, .. next.Effects] };
    }

    private static UrgentNeedDecision NextStep(UrgentNeedState state, DateTimeOffset now, params UrgentNeedEffect[] before) =>
        state.Step + 1 < state.Policy.Steps.Count ? StartStep(state, state.Step + 1, now, before) : EndRound(state, now, before);

    // A round in which nobody could be paged is over in seconds: the next one waits, supervisor and answering service do not.
    private static UrgentNeedDecision EndRound(UrgentNeedState state, DateTimeOffset now, UrgentNeedEffect[] before)
    {
        UrgentNeedEffect[] effects = [.. before, AlarmOf(state, AlarmReason.NobodyTookTheCase), new HandToSupervisor(state.Round)];
        var handed = state with { HandedOverAt = state.HandedOverAt ?? now };
        var next = state.RoundStartedAt + state.Policy.ShortestRound;
        return next <= now
            ? StartRound(handed, state.Round + 1, now, effects)
            : new UrgentNeedDecision(Unassigned(handed) with { Phase = BetweenRounds, PhaseDeadline = next }, effects);
    }

    private static UrgentNeedDecision Take(UrgentNeedState state, string person, DateTimeOffset now)
    {
        var takers = state.Takers.Append(person).Distinct().ToList();
        return takers.Count >= Math.Min(state.Policy.Steps[state.Step].AcksNeeded, state.Paged.Count)
            ? Hold(state, takers[0], now, new ConfirmTaken(person))
            : new(Scheduled(state with { Takers = takers }), [new ConfirmTaken(person)]);
    }

    private static UrgentNeedDecision Hold(UrgentNeedState state, string holder, DateTimeOffset now, params UrgentNeedEffect[] effects) =>
        new(
            Unassigned(state) with
            {
                Phase = Acknowledged,
                Holder = holder,
                AcknowledgedAt = now,
                PhaseDeadline = now + state.Policy.AskOutcomeAfter,
            },
            effects);

    private static UrgentNeedDecision Ask(UrgentNeedState state) =>
        new(
            state with { Phase = OutcomeDue, PhaseDeadline = state.AcknowledgedAt + state.Policy.OutcomeWithin },
            [new AskOutcome(state.Holder!)]);

    private static UrgentNeedDecision TellPatient(UrgentNeedState state, DateTimeOffset now)
    {
        if (!state.IsUntaken || now < state.TellPatientAt)
        {
            return Stay(state);
        }

        var time = state.PatientTold + 1;
        var next = now + (state.Policy.TellPatientAfter * Math.Pow(2, Math.Min(time, MostDoublings)));
        return new(state with { PatientTold = time, TellPatientAt = next }, [new TellPatient(time)]);
    }

    /// <summary>A case that was taken and is open again: the patient's patience starts anew.</summary>
    private static UrgentNeedState Untold(UrgentNeedState state, DateTimeOffset now) => state with { TellPatientAt = now + state.Policy.TellPatientAfter };

    // A new message is part of the same case; it may upgrade it and never downgrades it.
    private static UrgentNeedDecision Append(UrgentNeedState state, PatientWroteAgain message, DateTimeOffset now)
    {
        var upgraded = message.Severity > state.Severity;
        var appended = state with { Severity = upgraded ? message.Severity : state.Severity, WroteAgainAt = now };
        return state.Phase switch
        {
            BetweenRounds when upgraded => StartRound(appended, state.Round + 1, now),
            Acknowledged or OutcomeDue => new(appended, [new TellPatientWroteAgain(state.Holder!)]),
            Paging => new(appended, [.. state.Paged.Select(paged => new TellPatientWroteAgain(paged.Person))]),
            _ => new(appended, []),
        };
    }

    private static UrgentNeedDecision FinishUntaken(UrgentNeedState state, OutcomeReported outcome, DateTimeOffset now)
    {
        var taken = Hold(state, outcome.Person, now, new ConfirmTaken(outcome.Person));
        var finished = Finish(taken.State, outcome);
        return finished with { Effects = [.. taken.Effects, .. finished.Effects] };
    }

    private static UrgentNeedDecision Finish(UrgentNeedState state, OutcomeReported outcome) =>
        Finish(state, outcome.Minutes is > 0 and var minutes ? new LogMinutes(outcome.Person, minutes) : new AskMinutes(outcome.Person));

    private static UrgentNeedDecision Finish(UrgentNeedState state, params UrgentNeedEffect[] before) =>
        // Closed first: a text of the patient that comes while the minutes are written must open a new case.
        new(state with { Phase = Closed, PhaseDeadline = null, AckBy = null }, [new Close(), .. before]);
}
