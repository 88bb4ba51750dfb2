namespace CcmFlow.Cli.Carrier;

/// <summary>One thing that happens to an accepted message.</summary>
/// <param name="After">Measured from acceptance.</param>
/// <param name="Status">Twilio's status word.</param>
/// <param name="ErrorCode">With undelivered and failed.</param>
/// <param name="Arrives">The handset shows the text at this step.</param>
/// <param name="Reported">The status callback is called; twice when it is 2.</param>
internal sealed record JourneyStep(TimeSpan After, string Status, int? ErrorCode, bool Arrives, int Reported);

/// <summary>What a message goes through, settled when it is accepted.</summary>
internal static class MessageJourney
{
    /// <summary>The ValidityPeriod was over before the message left the queue.</summary>
    private const int Expired = 30036;

    public static readonly JourneyStep Overdue = new(TimeSpan.Zero, "failed", Expired, false, 1);

    public static IReadOnlyList<JourneyStep> Plan(MessageEntry message, CarrierFaults faults, KeyedRandom random, bool reportIntermediate)
    {
        bool Happens(double rate, string purpose) => random.Happens(rate, purpose, message.From, message.To, message.Counter);
        var whole = faults.Latency.At(random.Share("latency", message.From, message.To, message.Counter));
        var sending = Step(0.1, "sending");
        var sent = Step(0.4, "sent");
        if (sent.After > message.ValidityPeriod) return [new(message.ValidityPeriod, "failed", Expired, false, Times("expired"))];
        if (Happens(faults.FailedRate, "failed")) return [sending, Last("failed", faults.ErrorCode, arrives: false)];

        var last = Happens(faults.UndeliveredRate, "undelivered") ? Last("undelivered", faults.ErrorCode, arrives: false)
            : Happens(faults.LostReportRate, "lost-report") ? Last("sent", null, arrives: true) with { Reported = 0 }
            : Last("delivered", null, arrives: true);
        return Happens(faults.ReorderRate, "reorder")
            ? [sending, last, sent with { After = whole * 1.2 }]
            : [sending, sent, last];

        JourneyStep Step(double share, string status) => new(whole * share, status, null, false, reportIntermediate ? Times(status) : 0);
        JourneyStep Last(string status, int? error, bool arrives) => new(whole, status, error, arrives, Times("last"));
        int Times(string purpose) => Happens(faults.DuplicateCallbackRate, "twice-" + purpose) ? 2 : 1;
    }

    /// <summary>A status never steps back: callbacks may be reordered, the message is not.</summary>
    public static int Rank(string status) => status switch
    {
        "queued" or "receiving" => 0,
        "sending" => 1,
        "sent" => 2,
        _ => 3,
    };
}
