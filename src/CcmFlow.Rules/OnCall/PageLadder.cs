using CcmFlow.Rules.Carriers;

namespace CcmFlow.Rules.OnCall;

/// <summary>
/// One person's pages in a step: a text at once, a call when it does not lead to an acknowledgement or is known to have
/// failed, a text through the other carrier, and half-way a reminder with a second call. Not acknowledged counts as not
/// delivered, whatever the carrier says of it: a text on a sleeping person's phone helps nobody.
/// </summary>
internal sealed record PageLadder(UrgentNeedState State)
{
    private EscalationPolicy Policy => State.Policy;

    private TimeSpan RemindAfter => Policy.Steps[State.Step].AckWithin / 2;

    /// <summary>When the person's next rung is due; null when all were climbed.</summary>
    public DateTimeOffset? NextAt(PagedPerson person)
    {
        var rungs = new[]
        {
            person.Calls == 0 ? Policy.VoiceAfter : (TimeSpan?)null,
            person.OtherCarrierTried ? null : Policy.OtherCarrierAfter,
            person.Reminded ? null : RemindAfter,
        };
        return rungs.Min() is { } next ? person.PagedAt + next : null;
    }

    /// <summary>Everything that is due by now.</summary>
    public (PagedPerson Person, IReadOnlyList<UrgentNeedEffect> Effects) Climb(PagedPerson person, DateTimeOffset now)
    {
        bool Due(TimeSpan after) => person.PagedAt + after <= now;
        var effects = new List<UrgentNeedEffect>();
        if (person.Calls == 0 && Due(Policy.VoiceAfter))
        {
            person = Call(person, effects);
        }

        if (!person.OtherCarrierTried && Due(Policy.OtherCarrierAfter))
        {
            person = TextElsewhere(person, effects);
        }

        if (!person.Reminded && Due(RemindAfter))
        {
            person = person with { Reminded = true };
            effects.Add(new SendReminder(State.Round, State.Step, person.Person));

            // The first call may just have been made; a second one then would only find the line busy.
            if (RemindAfter >= 2 * Policy.VoiceAfter)
            {
                person = Call(person, effects);
            }
        }

        return (person, effects);
    }

    /// <summary>A channel has failed: what is left is tried now.</summary>
    public (PagedPerson Person, IReadOnlyList<UrgentNeedEffect> Effects) Fall(PagedPerson person, PageChannel channel, CarrierFault fault)
    {
        var effects = new List<UrgentNeedEffect>();
        person = Failing(person, channel);
        if (channel == PageChannel.Voice)
        {
            return (person, effects);
        }

        if (ToMend(fault) is { } reason)
        {
            effects.Add(new Alarm(reason, State.Round, State.Step) { Person = person.Person });
        }

        if (!person.OtherCarrierTried && !FaultSteps.ForPage(fault).HasFlag(PageStep.OtherCarrier))
        {
            person = Failing(person with { OtherCarrierTried = true }, PageChannel.OtherCarrier);
        }

        if (person.Calls == 0)
        {
            person = Call(person, effects);
        }

        return person.OtherCarrierTried ? (person, effects) : (TextElsewhere(person, effects), effects);
    }

    /// <summary>What the supervisor has to mend in the person's numbers; null when nothing.</summary>
    private static AlarmReason? ToMend(CarrierFault fault) => fault switch
    {
        CarrierFault.OptedOut => AlarmReason.ClinicianOptedOut,
        CarrierFault.UnknownNumber or CarrierFault.Landline => AlarmReason.ContactBroken,
        _ => null,
    };

    private PagedPerson Call(PagedPerson person, List<UrgentNeedEffect> effects)
    {
        var call = person.Calls + 1;
        effects.Add(new SendPage(State.Round, State.Step, person.Person, PageChannel.Voice, call));
        return person with { Calls = call, Failed = [.. person.Failed.Where(failed => failed != PageChannel.Voice)] };
    }

    private PagedPerson TextElsewhere(PagedPerson person, List<UrgentNeedEffect> effects)
    {
        effects.Add(new SendPage(State.Round, State.Step, person.Person, PageChannel.OtherCarrier));
        return person with { OtherCarrierTried = true };
    }

    private static PagedPerson Failing(PagedPerson person, PageChannel channel) =>
        person.Failed.Contains(channel) ? person : person with { Failed = [.. person.Failed, channel] };
}
