namespace CcmFlow.Rules.Claims.Inbound;

/// <summary>Whose an answer is by its receiver (ISA08).</summary>
public enum Addressee
{
    /// <summary>The practice's, and no other's.</summary>
    Ours,
    /// <summary>Nobody's here, such as a payer's own name for the practice. Only what names a claim by its CLM01 can be ours.</summary>
    Nobodys,
    /// <summary>Another practice's, or one of which it cannot be said whose it is.</summary>
    Others,
}

/// <summary>
/// The sender ids under which answers to a practice may come. Control numbers count from 1 in each practice: without the id an answer to file 1 of one
/// would be taken for an answer to file 1 of another.
/// </summary>
public sealed class AnswerAddress
{
    private readonly HashSet<string> ours;
    private readonly HashSet<string> others;

    /// <param name="now">The practice's sender id.</param>
    /// <param name="earlier">Those under which files of it were sent.</param>
    /// <param name="others">Sender ids of the deployment's other practices. One that is theirs, too, is nobody's own: answers under it are a person's to sort out.</param>
    public AnswerAddress(string now, IEnumerable<string> earlier, IEnumerable<string> others)
    {
        this.others = [.. others.Select(SenderIds.Written)];
        ours = [.. earlier.Append(now).Select(SenderIds.Written).Where(id => id.Length > 0 && !this.others.Contains(id))];
    }

    /// <param name="receiver">ISA08.</param>
    public Addressee Of(string receiver) =>
        SenderIds.Written(receiver) is var id && ours.Contains(id) ? Addressee.Ours : others.Contains(id) ? Addressee.Others : Addressee.Nobodys;
}
