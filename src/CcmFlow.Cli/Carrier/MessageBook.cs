using System.Runtime.InteropServices;

namespace CcmFlow.Cli.Carrier;

/// <summary>All messages, by sid and by recipient.</summary>
internal sealed class MessageBook
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, MessageEntry> bySid = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<MessageEntry>> byRecipient = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string, string), int> counters = [];

    /// <summary>1, 2, 3 … for each purpose and pair of numbers.</summary>
    public int Next(string purpose, string from, string to)
    {
        lock (gate) return ++CollectionsMarshal.GetValueRefOrAddDefault(counters, (purpose, from, to), out _);
    }

    public void Add(MessageEntry message)
    {
        lock (gate)
        {
            bySid.Add(message.Sid, message);
            if (!byRecipient.TryGetValue(message.To, out var list)) byRecipient.Add(message.To, list = []);
            list.Add(message);
        }
    }

    public T? Read<T>(string sid, Func<MessageEntry, T> read) where T : class
    {
        lock (gate) return bySid.TryGetValue(sid, out var message) ? read(message) : null;
    }

    /// <summary>Applies the step unless it would step back; returns the message as it is then.</summary>
    public CarrierMessage Apply(MessageEntry message, JourneyStep step, DateTimeOffset now)
    {
        lock (gate)
        {
            if (MessageJourney.Rank(step.Status) > MessageJourney.Rank(message.Status))
            {
                message.Status = step.Status;
                message.ErrorCode = step.ErrorCode;
                message.UpdatedAt = now;
            }
            if (step.Status is "sent" or "delivered") message.SentAt ??= now;
            if (step.Arrives) message.OnHandsetAt = now;
            return message.Snapshot();
        }
    }

    /// <summary>By time, then numbers, then sid: the same however the threads ran.</summary>
    public IReadOnlyList<CarrierMessage> Traffic()
    {
        lock (gate)
        {
            return [.. bySid.Values.Select(m => m.Snapshot())
                .OrderBy(m => m.At).ThenBy(m => m.From, StringComparer.Ordinal)
                .ThenBy(m => m.To, StringComparer.Ordinal).ThenBy(m => m.Sid, StringComparer.Ordinal)];
        }
    }

    /// <summary>Newest first, as Twilio lists them.</summary>
    public IReadOnlyList<T> List<T>(MessageFilter filter, Func<MessageEntry, T> read)
    {
        lock (gate)
        {
            var from = filter.To is null ? bySid.Values : (IEnumerable<MessageEntry>)byRecipient.GetValueOrDefault(filter.To, []);
            return [.. from.Where(filter.Matches)
                .OrderByDescending(m => m.At).ThenByDescending(m => m.Sid, StringComparer.Ordinal).Select(read)];
        }
    }
}
