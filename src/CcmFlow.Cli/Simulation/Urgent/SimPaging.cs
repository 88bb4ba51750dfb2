using CcmFlow.Rules.Carriers;
using CcmFlow.Rules.OnCall;

namespace CcmFlow.Cli.Simulation.Urgent;

/// <summary>Carries out what the machine decides, as the app's orchestration and activities do, and watches the properties.</summary>
internal sealed class SimPaging
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(90);

    private readonly EventQueue queue;
    private readonly Random random;
    private readonly SimHost host;
    private readonly RandomTeam team;
    private readonly UrgentFigures figures;
    private readonly Action<string, string> violate;
    private readonly SimMutation mutation;
    private readonly SimCarrier first;
    private readonly SimCarrier second;
    private readonly SimOutbox outbox;
    private readonly SimReplies replies;
    private readonly Dictionary<string, SimClinician> clinicians;

    public SimPaging(
        EventQueue queue, Random random, SimHost host, RandomTeam team, DateTimeOffset start, UrgentFigures figures, Action<string, string> violate, Func<IReadOnlyList<SimCase>> cases,
        SimMutation mutation)
    {
        this.mutation = mutation;
        (this.queue, this.random, this.host, this.team, this.figures, this.violate) = (queue, random, host, team, figures, violate);
        first = new SimCarrier(queue, random, SimCarrierFaults.Random(random, start));
        second = new SimCarrier(queue, random, SimCarrierFaults.Random(random, start));
        outbox = new SimOutbox(violate, mutation);
        clinicians = team.People.Append(RandomTeam.Supervisor).Append(RandomTeam.AnsweringService).ToDictionary(id => id, id => new SimClinician(id, random));
        replies = new SimReplies(queue, random, host, cases, violate, mutation, (one, happened) => Handle(one, one.Epoch, happened));
    }

    /// <summary>Neither carrier takes anything.</summary>
    public bool AllDown => first.IsDown && second.IsDown;

    /// <summary>The orchestration of a case begins, or begins again.</summary>
    public void Begin(SimCase one)
    {
        one.UntakenSince = queue.Now;
        Follow(one, UrgentNeedMachine.Open(one.Code, one.Severity, team.Policy, queue.Now));
    }

    public void Handle(SimCase one, int epoch, UrgentNeedEvent happened)
    {
        if (one.Epoch != epoch || one.State is not { } before || one.IsClosed) return;
        var decision = UrgentNeedMachine.Decide(before, happened, queue.Now);
        if (mutation == SimMutation.PagesWhoeverTook && happened is CaseTaken took) decision = decision with { Effects = [.. decision.Effects, new SendPage(before.Round, before.Step, took.Person)] };
        var pages = decision.Effects.Any(effect => effect is SendPage);
        if (pages && (before.Holder is not null || decision.State.Holder is not null)) violate("P3", $"case {one.Code} was paged after it was taken");
        if (happened is OutcomeReported done && decision.State.Phase == UrgentNeedPhase.Closed && before.Holder is { } holder && holder != done.Person)
            violate("P5", $"case {one.Code} of {holder} was closed by {done.Person}");
        Note(one, decision.State);
        Follow(one, decision);
    }

    public void CheckAtEnd(SimCase one)
    {
        figures.Cases++;
        figures.Texts += one.Texts;
        if (one.AcknowledgedAt is not null) figures.Acknowledged++;
        if (one.HandedOverAt is not null) figures.HandedOver++;
        if (one.FirstPageAt is { } paged)
        {
            figures.FirstPage.Add((paged - one.OpenedAt).TotalSeconds);
            if (!one.WasDisturbed) figures.FirstPageUndisturbed.Add((paged - one.OpenedAt).TotalSeconds);
        }
        else violate("P2", $"nobody was ever paged for case {one.Code}");
        if (one.AcknowledgedAt is { } taken) figures.Acknowledgement.Add((taken - one.OpenedAt).TotalSeconds);
        else if (one.HandedOverAt is null) violate("P2", $"case {one.Code} was neither taken nor handed over");
        if (!one.IsClosed && one.State?.Deadline is not { }) violate("P2", $"case {one.Code} waits for nothing and is not closed");
        if (one.IsClosed && one.State?.Phase != UrgentNeedPhase.Closed) violate("P4", $"case {one.Code} is closed and is not");
        foreach (var (key, times) in one.Ledger) if (times != 1) violate("P4", $"the minutes {key} of case {one.Code} were written {times} times");
        outbox.CheckOrder(one);
    }

    private void Note(SimCase one, UrgentNeedState after)
    {
        if (after.Holder is not null || after.Phase == UrgentNeedPhase.Closed)
        {
            if (one.UntakenSince is { } since && one.HandedOverAt is null && queue.Now > Bound(one, since))
                violate("P2", $"case {one.Code} was taken only after {(queue.Now - since).TotalSeconds:F0} s and handed to nobody before");
            one.UntakenSince = null;
            one.AcknowledgedAt ??= queue.Now;
        }
        else one.UntakenSince ??= queue.Now;
    }

    private DateTimeOffset Bound(SimCase one, DateTimeOffset since) =>
        since + team.Policy.Steps.Select((step, index) => one.StepDelays.GetValueOrDefault(index, step.AckWithin)).Aggregate(Grace, (sum, delay) => sum + delay);

    private void Follow(SimCase one, UrgentNeedDecision decision)
    {
        one.State = decision.State;
        var epoch = one.Epoch;
        foreach (var effect in decision.Effects) CarryOut(one, epoch, effect);
        if (decision.State.Deadline is not { } deadline || deadline == one.TimerAt) return;
        one.TimerAt = deadline;
        if (mutation == SimMutation.TimersForgotten && random.Next(10) == 0) return;
        queue.At(deadline, () => host.Run(() =>
        {
            if (one.TimerAt != deadline) return;
            one.TimerAt = null;
            Handle(one, epoch, new DeadlinePassed());
        }));
    }

    private void CarryOut(SimCase one, int epoch, UrgentNeedEffect effect)
    {
        switch (effect)
        {
            case FindOnCall find:
                host.Activity(Soon(), () => OnCallResolver.People(team.Policy.Steps[find.Step], team.Schedules, queue.Now), people => Found(one, epoch, find, people));
                break;
            case SendPage { Channel: PageChannel.Voice } page:
                Call(one, epoch, page);
                break;
            case SendPage page:
                Text(one, epoch, page, page.Channel == PageChannel.OtherCarrier ? second : first, tries: 2);
                break;
            case SendReminder reminder:
                host.Activity(first.AnswerTime, () => first.Send(clinicians[reminder.Person].OptedOut, () => Read(one, reminder.Person), (_, _) => { }), _ => { });
                break;
            case ConfirmTaken taken:
                replies.Say(one, taken.Person, clinicians[taken.Person].ToTaken(one.Code));
                break;
            case AskOutcome ask:
                replies.Say(one, ask.Person, clinicians[ask.Person].ToOutcomeQuestion(one.Code));
                break;
            case LogMinutes minutes:
                var key = $"{one.Epoch}.{minutes.Person}";
                host.Activity(Soon(), () => Log(one, key), _ => { });
                break;
            case HandToSupervisor:
                host.Activity(Soon(), () => true, _ => HandOver(one, epoch));
                break;
            case Close:
                one.IsClosed = true;
                break;
        }
    }

    private bool Log(SimCase one, string key)
    {
        if (mutation == SimMutation.MinutesWithoutKey) one.Ledger[key] = one.Ledger.GetValueOrDefault(key) + 1;
        else one.Ledger.TryAdd(key, 1);
        return true;
    }

    private void Found(SimCase one, int epoch, FindOnCall find, IReadOnlyList<string> people)
    {
        var step = team.Policy.Steps[find.Step];
        one.StepDelays[find.Step] = people.Count == 0 ? TimeSpan.Zero : step.InTurn ? people.Count * step.AckWithin : step.AckWithin;
        var at = queue.Now;
        Handle(one, epoch, new OnCallFound(find.Round, find.Step, people));
        // An empty level is skipped in the same turn.
        if (people.Count == 0 && queue.Now != at) violate("P2", $"case {one.Code} waited at an empty level");
    }

    private void Text(SimCase one, int epoch, SendPage page, SimCarrier carrier, int tries)
    {
        var key = $"{one.Epoch}.{page.Round}.{page.Step}.{page.Person}.{page.Channel}";
        CarrierFault? Hand()
        {
            if (outbox.WasTaken(one, key)) return null;
            var fault = carrier.Send(
                clinicians[page.Person].OptedOut, () => Read(one, page.Person),
                (state, why) => host.Run(() => { if (outbox.Report(one, key, state)) Handle(one, epoch, new PageNotDelivered(page.Round, page.Step, page.Person, page.Channel, why)); }));
            one.PagedPeople.Add(page.Person);
            if (fault is null) outbox.Take(one, key);
            return fault;
        }
        host.Activity(carrier.AnswerTime, Hand, fault =>
        {
            if (fault is null) Paged(one, page);
            else if (tries > 1 && fault == CarrierFault.Throttled) queue.After(TimeSpan.FromSeconds(1), () => Text(one, epoch, page, carrier, tries - 1));
            else Handle(one, epoch, new PageNotDelivered(page.Round, page.Step, page.Person, page.Channel, fault.Value));
        });
    }

    private void Call(SimCase one, int epoch, SendPage page) => host.Activity(first.AnswerTime, () => !first.IsDown, taken =>
    {
        var missed = new PageNotDelivered(page.Round, page.Step, page.Person, PageChannel.Voice);
        one.PagedPeople.Add(page.Person);
        if (!taken)
        {
            Handle(one, epoch, missed);
            return;
        }
        Paged(one, page);
        Ring(one, epoch, page.Person, () => Handle(one, epoch, missed));
    });

    private void Ring(SimCase one, int epoch, string person, Action notTaken)
    {
        if (clinicians[person].ToCall() is not var (key, after)) queue.After(TimeSpan.FromSeconds(25 + random.Next(40)), () => host.Run(notTaken));
        else queue.After(after, () => host.Run(() => Handle(one, epoch, key == '4' ? new CaseTaken(person) : new CaseDeclined(person))));
    }

    private void HandOver(SimCase one, int epoch)
    {
        if (one.HandedOverAt is null && one.UntakenSince is { } since && queue.Now > Bound(one, since))
            violate("P2", $"case {one.Code} was handed over only after {(queue.Now - since).TotalSeconds:F0} s");
        one.HandedOverAt ??= queue.Now;
        foreach (var person in new[] { RandomTeam.Supervisor, RandomTeam.AnsweringService })
        {
            one.PagedPeople.Add(person);
            if (first.IsDown) continue;
            one.FirstPageAt ??= queue.Now;
            Ring(one, epoch, person, () => { });
        }
    }

    private void Paged(SimCase one, SendPage page)
    {
        if (one.FirstPageAt is null) one.FirstPageAt = queue.Now;
        else if (one.SecondWayAt is null && (page.Channel != PageChannel.Text || page.Step > 0))
        {
            one.SecondWayAt = queue.Now;
            if (one.AcknowledgedAt is null) figures.Failover.Add((queue.Now - one.FirstPageAt.Value).TotalSeconds);
        }
    }

    private void Read(SimCase one, string person) => replies.Say(one, person, clinicians[person].ToPage(one.Code, replies.OtherCodes(one)));

    private TimeSpan Soon() => TimeSpan.FromMilliseconds(20 + random.Next(180));
}
