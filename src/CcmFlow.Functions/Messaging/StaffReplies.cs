using CcmFlow.Functions.Patients;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Replies;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Functions.Messaging;

/// <summary>A clinician's answer to a page. A case code counts only from somebody who was paged for that case.</summary>
public sealed class StaffReplies(PhoneBook phones, NeedStore needs)
{
    public async Task<(InboundOutcome Outcome, InboundReading Reading)> ApplyAsync(InboundText text, CancellationToken cancellation)
    {
        var people = await phones.FindAsync(text.From, text.Practice, PhoneRole.Staff, cancellation);
        if (people.Count == 0) return (new InboundOutcome(), InboundReading.UnknownSender);
        var person = people[0];
        var command = PageReply.Parse(text.Body);
        var need = await NeedOfAsync(text.Practice, person, command, cancellation);
        var said = command.Kind == PageCommandKind.Unclear || need is null ? null : Event(command, person);
        if (said is null)
        {
            var answer = new TextOrder(text.Practice, TextClass.Page, TextTemplate.PageNotUnderstood, $"unclear.{text.Id}")
            {
                Staff = person,
                Need = need?.Id ?? "none",
                CaseCode = need?.CaseCode ?? "K7",
            };
            return (new InboundOutcome { Texts = [answer] }, Read(PageCommandKind.Unclear, person));
        }
        return (new InboundOutcome { NeedEvents = [new NeedEvent(new NeedId(text.Practice, need!.Id).Instance, said)] }, Read(command.Kind, person));
    }

    private static InboundReading Read(PageCommandKind kind, string person) => new([kind.ToString()], [], null, null, person);

    private static UrgentNeedEvent? Event(PageCommand command, string person) => command.Kind switch
    {
        PageCommandKind.Ack => new CaseTaken(person),
        PageCommandKind.Decline => new CaseDeclined(person),
        PageCommandKind.Done => new OutcomeReported(person, command.Minutes),
        _ => null,
    };

    /// <summary>By its code; without one, the single open case that this person was paged for.</summary>
    private async Task<NeedRecord?> NeedOfAsync(string practice, string person, PageCommand command, CancellationToken cancellation)
    {
        if (command.CaseCode is { } code)
        {
            var named = await needs.ByCodeAsync(practice, code, cancellation);
            return named is not null && await needs.WasPagedAsync(practice, named.Id, person, cancellation) ? named : null;
        }
        var open = new List<NeedRecord>();
        foreach (var need in (await needs.ListAsync(practice, cancellation)).Where(n => n.ClosedAt is null))
            if (await needs.WasPagedAsync(practice, need.Id, person, cancellation)) open.Add(need);
        // "done" is about the case that the person holds, whatever else they were paged for since.
        var held = open.Where(n => n.Holder == person).ToList();
        return command.Kind == PageCommandKind.Done && held.Count == 1 ? held[0] : open.Count == 1 ? open[0] : null;
    }
}
