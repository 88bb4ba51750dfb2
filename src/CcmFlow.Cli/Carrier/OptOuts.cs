using System.Collections.Concurrent;

namespace CcmFlow.Cli.Carrier;

/// <summary>
/// Twilio's default opt-out keywords for long codes: the whole text is the word, case and outer spaces aside. YES is an
/// opt-in word there, which is why the app may not take a stray YES for consent.
/// </summary>
internal sealed class OptOuts
{
    private static readonly HashSet<string> StopWords =
        new(["STOP", "UNSUBSCRIBE", "END", "QUIT", "STOPALL", "REVOKE", "OPTOUT", "CANCEL"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> StartWords = new(["START", "YES", "UNSTOP"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> HelpWords = new(["HELP", "INFO"], StringComparer.OrdinalIgnoreCase);

    private readonly ConcurrentDictionary<(string Number, string Phone), bool> blocked = [];

    public bool Blocks(string number, string phone) => blocked.ContainsKey((number, phone));

    /// <summary>Takes note of a text; returns what Twilio answers by itself, or null.</summary>
    public string? Notice(string phone, string number, string text)
    {
        var word = text.Trim();
        if (StopWords.Contains(word) && blocked.TryAdd((number, phone), true))
            return "You have successfully been unsubscribed. You will not receive any more messages from this number. "
                + "Reply START to resubscribe.";
        if (StartWords.Contains(word) && blocked.TryRemove((number, phone), out _))
            return "You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe.";
        return HelpWords.Contains(word) ? "Reply STOP to unsubscribe. Msg&Data Rates May Apply." : null;
    }
}
