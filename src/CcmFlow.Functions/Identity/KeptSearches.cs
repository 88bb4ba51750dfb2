using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Storage;

namespace CcmFlow.Functions.Identity;

/// <summary>
/// What somebody searched for, kept at the server under an id that nobody can guess, so that the page that shows what was found has an address without the words of the search
/// (a name is PHI) and Back and a reload send nothing again. A search is its session's alone and ends with it; each tab has its own.
/// </summary>
public sealed class KeptSearches(AppTables tables, CcmFlowSettings settings, TimeProvider time)
{
    private const string Partition = "search";
    private readonly byte[] key = HMACSHA256.HashData(Encoding.UTF8.GetBytes(settings.PhoneHashSecret), "kept-search/1"u8);

    /// <returns>The id that finds it in this session.</returns>
    public async Task<string> KeepAsync<T>(Session session, T search, CancellationToken cancellation)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var row = new TableEntity(Partition, $"{Of(session)}.{id}") { ["KeptAt"] = time.GetUtcNow() };
        row.Set("Search", search);
        await tables.Sessions.AddEntityAsync(row, cancellation);
        return id;
    }

    /// <summary>Default: this session has no such search.</summary>
    public async Task<T?> FindAsync<T>(Session session, string? id, CancellationToken cancellation) =>
        Ids.IsValid(id) && await tables.Sessions.FindAsync(Partition, $"{Of(session)}.{id}", cancellation) is { } row ? row.Get<T>("Search") : default;

    /// <summary>The session has ended.</summary>
    public Task EndAsync(Session session, CancellationToken cancellation)
    {
        // '/' is the character after '.'.
        var (from, to) = ($"{Of(session)}.", $"{Of(session)}/");
        return tables.Sessions.DeleteWhereAsync(TableClient.CreateQueryFilter($"PartitionKey eq {Partition} and RowKey ge {from} and RowKey lt {to}"), cancellation);
    }

    /// <summary>Takes those away whose session cannot be there any more.</summary>
    public Task ForgetAsync(CancellationToken cancellation)
    {
        var longest = time.GetUtcNow() - Session.Longest;
        return tables.Sessions.DeleteWhereAsync(TableClient.CreateQueryFilter($"PartitionKey eq {Partition} and KeptAt le {longest}"), cancellation);
    }

    private string Of(Session session) => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(session.Key)));
}
