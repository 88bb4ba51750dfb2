using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Carriers;

namespace CcmFlow.Functions.Messaging;

/// <summary>Remembers what a number was answered automatically, so that two robots do not talk for ever. Kept over restarts.</summary>
public sealed class LoopWatch(AppTables tables, PhoneNumbers numbers)
{
    /// <summary>Whether the text may be answered. Asked again about the same text, it says the same.</summary>
    public async Task<bool> MayAnswerAsync(InboundText text, CancellationToken cancellation)
    {
        var row = $"talk|{numbers.Hash(text.From)}|{numbers.Hash(text.To)}";
        var words = Words(text.Body);
        while (true)
        {
            var found = await tables.Sending.FindAsync(text.Practice, row, cancellation);
            var seen = found?.Get<List<Exchange>>("Seen") ?? [];
            if (seen.Find(e => e.Id == text.Id) is { } known) return known.Answered;
            var earlier = seen.Where(e => e.At <= text.ReceivedAt).OrderBy(e => e.At).ToList();
            var answered = LoopGuard.MayAnswer(earlier, text.ReceivedAt, words);
            var next = new TableEntity(text.Practice, row);
            next.Set("Seen", seen.Append(new Exchange(text.Id, text.ReceivedAt, words, answered)).OrderBy(e => e.At).TakeLast(LoopGuard.Memory).ToList());
            try
            {
                if (found is not null) await tables.Sending.UpdateEntityAsync(next, found.ETag, TableUpdateMode.Replace, cancellation);
                else if (!await tables.Sending.TryAddAsync(next, cancellation)) continue;
                return answered;
            }
            catch (RequestFailedException error) when (error.IsStale())
            {
                // Another text of the number was decided on meanwhile: decide again with it.
            }
        }
    }

    private static string Words(string body) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body.Trim().ToUpperInvariant())).AsSpan(0, 6));
}
