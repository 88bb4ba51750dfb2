using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Replies;

namespace CcmFlow.Cli.Simulation.Urgent;

/// <summary>Clinicians' texts on their way to a case: by the real page grammar, bound to case and recipient as the app binds them.</summary>
internal sealed class SimReplies(
    EventQueue queue, Random random, SimHost host, Func<IReadOnlyList<SimCase>> cases, Action<string, string> violate, SimMutation mutation, Action<SimCase, UrgentNeedEvent> raise)
{
    private static readonly string[] NoAnswers = ["ok", "thx"];
    private readonly HashSet<int> seen = [];
    private int sent;

    public IReadOnlyList<string> OtherCodes(SimCase one) => [.. cases().Where(c => c != one).Select(c => c.Code)];

    public void Say(SimCase about, string person, (string Text, TimeSpan After)? said)
    {
        if (said is not var (text, after)) return;
        // Some press send twice, and the carrier brings some texts twice.
        for (var again = random.NextDouble() < 0.1 ? 2 : 1; again > 0; again--)
        {
            var id = sent++;
            for (var copy = random.NextDouble() < 0.1 ? 2 : 1; copy > 0; copy--)
                queue.After(after + TimeSpan.FromSeconds(random.NextDouble() * 4), () => host.Run(() => Receive(id, about, person, text)));
        }
    }

    private void Receive(int id, SimCase about, string person, string text)
    {
        if (seen.Add(id)) host.Activity(TimeSpan.FromMilliseconds(20 + random.Next(180)), () => true, _ => Apply(about, person, text));
    }

    private void Apply(SimCase about, string person, string text)
    {
        var command = PageReply.Parse(text);
        var named = command.CaseCode;
        var found = CaseOf(person, command);
        UrgentNeedEvent? happened = command.Kind switch
        {
            PageCommandKind.Ack => new CaseTaken(person),
            PageCommandKind.Decline => new CaseDeclined(person),
            PageCommandKind.Done => new OutcomeReported(person, command.Minutes),
            _ => null,
        };
        if (found is null || happened is null || found.IsClosed) return;
        if (NoAnswers.Contains(text) || text.StartsWith("who", StringComparison.Ordinal)) violate("P5", $"\"{text}\" was taken for an answer");
        if (named is not null && named != found.Code) violate("P5", $"the code {named} reached case {found.Code}");
        if (happened is OutcomeReported && found != about) violate("P5", $"case {found.Code} was to be closed by an answer about case {about.Code}");
        raise(found, happened);
    }

    private SimCase? CaseOf(string person, PageCommand command)
    {
        if (mutation == SimMutation.CodesReachAnyCase) return cases().FirstOrDefault(c => c.PagedPeople.Contains(person));
        if (command.CaseCode is { } code) return cases().FirstOrDefault(c => c.Code == code && c.PagedPeople.Contains(person));
        var open = cases().Where(c => !c.IsClosed && c.PagedPeople.Contains(person) && (command.Kind != PageCommandKind.Done || c.State?.Holder == person)).ToList();
        return open.Count == 1 ? open[0] : null;
    }
}
