using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Replies;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Functions.Messaging;

/// <summary>A clinician's answer to a page. A case code counts only from somebody who was paged for that case.</summary>
public sealed class StaffReplies(InboundStore inbox, PhoneBook phones, NeedStore needs, PracticeStore practices, Contacts contacts, WorklistStore worklist)
{
    /// <summary>Null: the sender is nobody of the team.</summary>
    public async Task<InboundOutcome?> TryApplyAsync(InboundText text, CancellationToken cancellation)
    {
        var people = await phones.FindAsync(text.From, text.Practice, PhoneRole.Staff, cancellation);
        var practice = await practices.GetAsync(text.Practice, cancellation);
        var reading = ReplyClassifier.Classify(text.Body, "en", ReplyContext.Page);
        if (reading.Has(ReplyIntent.OptOut)) await EndCanaryAsync(text, practice, cancellation);
        if (people.Select(practice.Team.Find).OfType<StaffMember>().Where(m => m.Phone == text.From).ToList() is not [var first, ..] members) return null;
        var command = PageReply.Parse(text.Body);
        var member = await WhoOfAsync(members, text.Practice, command, cancellation) ?? first;
        var (outcome, kind) = command.Kind == PageCommandKind.Unclear && reading.Has(ReplyIntent.OptOut)
            ? (await StoppedAsync(text, practice, member, cancellation), nameof(ReplyIntent.OptOut))
            : command.Kind == PageCommandKind.Unclear && reading.Has(ReplyIntent.OptIn)
            ? (await ResumedAsync(text, member, cancellation), nameof(ReplyIntent.OptIn))
            : await DecideAsync(text, member.Id, command, cancellation);
        await inbox.NoteAsync(text.Practice, text.Id, new InboundReading([kind], [], null, null, member.Id), cancellation);
        return outcome;
    }

    /// <summary>A STOP ends the texts to the canary phone until it is verified anew: whoever holds it may never have asked for them. For whom else it counts is read as ever.</summary>
    private async Task EndCanaryAsync(InboundText text, Practice practice, CancellationToken cancellation)
    {
        if (practice.Team.Canary is not { } canary || canary.Phone != text.From) return;
        await contacts.BlockTextsAsync(practice.Id, canary, cancellation);
        await worklist.AddAsync(StoppedTask(text, practice), cancellation);
    }

    /// <summary>An on-call phone that goes from hand to hand is several people's: the answer is of the one whom the case was paged to.</summary>
    private async Task<StaffMember?> WhoOfAsync(List<StaffMember> members, string practice, PageCommand command, CancellationToken cancellation)
    {
        if (members.Count == 1) return members[0];
        foreach (var member in members)
            if (await NeedOfAsync(practice, member.Id, command, cancellation) is not null) return member;
        return null;
    }

    /// <summary>The carrier blocks the pager number for this phone from now on: pages go by voice, and the practice must know before the next night.</summary>
    private async Task<InboundOutcome> StoppedAsync(InboundText text, Practice practice, StaffMember member, CancellationToken cancellation)
    {
        await contacts.BlockTextsAsync(practice.Id, member, cancellation);
        await worklist.AddAsync(StoppedTask(text, practice), cancellation);
        return new InboundOutcome { Texts = [new TextOrder(practice.Id, TextClass.Page, TextTemplate.PagingAlarm, $"stopped.{text.Id}") { Staff = practice.Team.Supervisor, Need = "none" }] };
    }

    private static StaffTask StoppedTask(InboundText text, Practice practice)
    {
        var month = ServiceMonth.Of(text.ReceivedAt, practice.Zone).ToString();
        return new StaffTask(
            practice.Id, StaffTask.IdOf(StaffTaskKind.CheckOnCall, month, null, $"{AlarmReason.ClinicianOptedOut}.{text.Id}"), StaffTaskKind.CheckOnCall, null, month,
            text.ReceivedAt, text.ReceivedAt.AddHours(4), Done: false);
    }

    private async Task<InboundOutcome> ResumedAsync(InboundText text, StaffMember member, CancellationToken cancellation)
    {
        await contacts.AllowTextsAsync(text.Practice, member.Id, cancellation);
        return new InboundOutcome();
    }

    private async Task<(InboundOutcome Outcome, string Kind)> DecideAsync(InboundText text, string person, PageCommand command, CancellationToken cancellation)
    {
        var need = await NeedOfAsync(text.Practice, person, command, cancellation);
        if (need is { ClosedAt: not null } && command.Kind != PageCommandKind.Unclear)
            return (new InboundOutcome { Texts = [Answer(text, TextTemplate.PageClosed, person, need)] }, command.Kind.ToString());
        var said = command.Kind == PageCommandKind.Unclear || need is null ? null : Event(command, person);
        return said is null
            ? (new InboundOutcome { Texts = [Answer(text, TextTemplate.PageNotUnderstood, person, need)] }, nameof(PageCommandKind.Unclear))
            : (new InboundOutcome { NeedEvents = [new NeedEvent(new NeedId(text.Practice, need!.Id).Instance, said)] }, command.Kind.ToString());
    }

    private static TextOrder Answer(InboundText text, TextTemplate template, string person, NeedRecord? need) =>
        new(text.Practice, TextClass.Page, template, $"answer.{text.Id}") { Staff = person, Need = need?.Id ?? "none", CaseCode = need?.CaseCode ?? "K7" };

    private static UrgentNeedEvent? Event(PageCommand command, string person) => command.Kind switch
    {
        PageCommandKind.Ack => new CaseTaken(person),
        PageCommandKind.Decline => new CaseDeclined(person),
        PageCommandKind.Done => new OutcomeReported(person, command.Minutes),
        _ => null,
    };

    /// <summary>By its code. Without one: "done" means the one case that the person holds, anything else the one open case that they were paged for.</summary>
    private async Task<NeedRecord?> NeedOfAsync(string practice, string person, PageCommand command, CancellationToken cancellation)
    {
        if (command.CaseCode is { } code)
        {
            var named = await needs.ByCodeAsync(practice, code, cancellation);
            return named is not null && await needs.WasPagedAsync(practice, named.Id, person, cancellation) ? named : null;
        }
        var open = new List<NeedRecord>();
        foreach (var need in await needs.OpenAsync(practice, cancellation))
            if (await needs.WasPagedAsync(practice, need.Id, person, cancellation)) open.Add(need);
        if (command.Kind == PageCommandKind.Done) open.RemoveAll(n => n.Holder != person);
        return open.Count == 1 ? open[0] : null;
    }
}
