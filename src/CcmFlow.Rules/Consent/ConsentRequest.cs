namespace CcmFlow.Rules.Consent;

/// <summary>A request for CCM consent that is open.</summary>
/// <param name="Id">Id of its evidence.</param>
/// <param name="Wording">The version of the wording that was shown.</param>
/// <param name="PractitionerNpi">The billing practitioner that was asked for.</param>
public sealed record ConsentRequest(string Id, DateTimeOffset OpenedAt, string? Wording, string PractitionerNpi)
{
    /// <summary>Later nobody can say what a YES answers; the page behind the request's link is open as long.</summary>
    public static TimeSpan OpenFor { get; } = TimeSpan.FromDays(60);

    public bool IsOpenAt(DateTimeOffset instant) => instant >= OpenedAt && instant < OpenedAt + OpenFor;
}
