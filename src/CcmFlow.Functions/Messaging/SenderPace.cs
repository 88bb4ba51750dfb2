using System.Collections.Concurrent;
using System.Globalization;
using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Carriers;

namespace CcmFlow.Functions.Messaging;

/// <summary>
/// Keeps a number within what it may send. The rate is held in each process: several at once fill the carrier's queue a little, which it evens
/// out. The day's cap is shared: a process takes a block of segments from the day's row and spends it; what a dying process had left is lost.
/// </summary>
public sealed class SenderPace(AppTables tables, PhoneNumbers numbers, TimeProvider time)
{
    /// <summary>So much of a sender's time may lie in the carrier's queue; beyond it texts wait here.</summary>
    private static readonly TimeSpan CarrierQueue = TimeSpan.FromSeconds(10);

    private const int Block = 20;

    private readonly ConcurrentDictionary<string, Sender> senders = new(StringComparer.Ordinal);

    /// <summary>Null: the text may leave now. Else when to ask again (UTC); its place in the queue is kept.</summary>
    /// <param name="text">Names the text.</param>
    public async Task<DateTimeOffset?> TurnAsync(
        Practice practice, string from, SenderLimits limits, string text, int segments, CancellationToken cancellation)
    {
        var sender = senders.GetOrAdd(from, _ => new Sender());
        var now = time.GetUtcNow();
        if (sender.SlotOf(text, now, limits.SegmentsPerSecond, segments) is { } slot) return slot;
        if (limits.SegmentsPerDay is not { } cap) return null;
        var day = practice.Zone.LocalDate(now);
        if (sender.TrySpend(day, segments)) return null;
        sender.Receive(day, await TakeAsync(practice.Id, from, day, cap, segments, cancellation));
        return sender.TrySpend(day, segments) ? null : practice.Zone.DayStart(day.AddDays(1)).ToUniversalTime();
    }

    /// <summary>Takes a block from the day's allowance; less, or nothing, at its end.</summary>
    private async Task<int> TakeAsync(string practice, string from, DateOnly day, int cap, int wanted, CancellationToken cancellation)
    {
        var row = $"day|{numbers.Hash(from)}|{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
        while (true)
        {
            var found = await tables.Sending.FindAsync(practice, row, cancellation);
            var taken = found?.GetInt32("Taken") ?? 0;
            var block = Math.Min(Math.Max(Block, wanted), cap - taken);
            if (block <= 0) return 0;
            var next = new TableEntity(practice, row) { ["Taken"] = taken + block };
            try
            {
                if (found is null)
                {
                    if (await tables.Sending.TryAddAsync(next, cancellation)) return block;
                    continue;
                }
                await tables.Sending.UpdateEntityAsync(next, found.ETag, TableUpdateMode.Replace, cancellation);
                return block;
            }
            catch (RequestFailedException error) when (error.IsStale())
            {
                // Another process took a block meanwhile: look again.
            }
        }
    }

    private sealed class Sender
    {
        private readonly Lock gate = new();
        private readonly Dictionary<string, DateTimeOffset> slots = new(StringComparer.Ordinal);
        private DateTimeOffset free;
        private (DateOnly Day, int Left) allowance;

        /// <summary>When the text's turn comes, if that is not now.</summary>
        public DateTimeOffset? SlotOf(string text, DateTimeOffset now, double perSecond, int segments)
        {
            lock (gate)
            {
                if (!slots.Remove(text, out var slot))
                {
                    var start = free > now ? free : now;
                    free = start + TimeSpan.FromSeconds(segments / perSecond);
                    slot = start - CarrierQueue;
                }
                if (slot <= now) return null;
                slots[text] = slot;
                return slot;
            }
        }

        public void Receive(DateOnly day, int segments)
        {
            lock (gate) allowance = (day, segments + (allowance.Day == day ? allowance.Left : 0));
        }

        public bool TrySpend(DateOnly day, int segments)
        {
            lock (gate)
            {
                if (allowance.Day != day || allowance.Left < segments) return false;
                allowance = (day, allowance.Left - segments);
                return true;
            }
        }
    }
}
