using System.Globalization;

namespace CcmFlow.Rules.Access;

/// <summary>How an act ended that was begun and not carried out.</summary>
public enum ActEnd
{
    /// <summary>The app refused it. Nothing was changed.</summary>
    Refused,

    /// <summary>It was so before: done by an earlier sending, or by somebody else. Nothing was changed.</summary>
    Unchanged,

    /// <summary>Something broke on the way. Part of it may be done.</summary>
    Failed,
}

/// <summary>What the audit trail says of an act that was begun and not carried out.</summary>
/// <param name="Status">HTTP status of the answer.</param>
public sealed record ActOutcome(ActEnd End, int Status)
{
    private const int FirstRefusal = 400;
    private const int FirstFailure = 500;

    /// <summary>The outcome of an answer (RFC 9110, 15). Null: the act was carried out.</summary>
    /// <param name="told">What the app itself says of it, where the status does not: an answer that leads to another page, or one given before.</param>
    public static ActOutcome? Of(int status, ActEnd? told) => status switch
    {
        >= FirstFailure => new ActOutcome(ActEnd.Failed, status),
        >= FirstRefusal => new ActOutcome(ActEnd.Refused, status),
        _ => told is { } end ? new ActOutcome(end, status) : null,
    };

    /// <summary>Null: it was not written by <see cref="ToString"/>.</summary>
    public static ActOutcome? Parse(string text) =>
        text.Split(' ') is [var end, var status] && Enum.TryParse<ActEnd>(end, out var ended) && ended.ToString() == end && int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new ActOutcome(ended, number) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{End} {Status}");
}
