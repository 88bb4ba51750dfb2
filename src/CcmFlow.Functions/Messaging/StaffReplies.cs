using CcmFlow.Functions.Patients;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Replies;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Functions.Messaging;

/// <summary>A clinician's answer to a page. A case code counts only from somebody who was paged for that case.</summary>
public sealed class StaffReplies(InboundStore inbox, PhoneBook phones, NeedStore needs)
{
    /// <summary>Null: the sender is nobody of the team.</summary>
    public async Task<InboundOutcome?> TryApplyAsync(InboundText text, CancellationToken cancellation)
    {
        var people = await phones.FindAsync(text.From, text.Practice, PhoneRole.Staff, cancellation);
        if (people.Count == 0) return null;
        var (outcome, kind) = await DecideAsync(text, people[0], cancellation);
        await inbox.NoteAsync(text.Practice, text.Id, new InboundReading([kind.ToString()], [], null, null, people[0]), cancellation);
        return outcome;
    }

    private async Task<(InboundOutcome Outcome, PageCommandKind Kind)> DecideAsync(InboundText text, string person, CancellationToken cancellation)
    {
        var command = PageReply.Parse(text.Body);
        var need = await NeedOfAsync(text.Practice, person, command, cancellation);
        if (need is { ClosedAt: not null } && command.Kind != PageCommandKind.Unclear)
            return (new InboundOutcome { Texts = [Answer(text, TextTemplate.PageClosed, person, need)] }, command.Kind);
        var said = command.Kind == PageCommandKind.Unclear || need is null ? null : Event(command, person);
        return said is null
            ? (new InboundOutcome { Texts = [Answer(text, TextTemplate.PageNotUnderstood, person, need)] }, PageCommandKind.Unclear)
            : (new InboundOutcome { NeedEvents = [new NeedEvent(new NeedId(text.Practice, need!.Id).Instance, said)] }, command.Kind);
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
