using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Storage;

namespace CcmFlow.Functions.Identity;

/// <summary>
/// The console's sessions, kept at the server: one that was ended is over everywhere, and a cookie that was copied is worth nothing then. A ticket
/// is a sign-in that somebody on this machine was handed, good once.
/// </summary>
public sealed class Sessions(AppTables tables, KeptSearches searches, CcmFlowSettings settings, TimeProvider time)
{
    private const string SessionPartition = "session";
    private const string TicketPartition = "ticket";
    private static readonly TimeSpan TicketGoodFor = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(2);
    private readonly byte[] key = HMACSHA256.HashData(Encoding.UTF8.GetBytes(settings.PhoneHashSecret), "console-session/1"u8);

    public async Task<Session> BeginAsync(string practice, string account, string? login, CancellationToken cancellation)
    {
        var session = new Session(NewKey(), practice, account, login, time.GetUtcNow(), time.GetUtcNow());
        await tables.Sessions.AddEntityAsync(
            new TableEntity(SessionPartition, Hash(session.Key)) { ["Practice"] = practice, ["Account"] = account, ["Login"] = login, ["StartedAt"] = session.StartedAt, ["SeenAt"] = session.SeenAt }, cancellation);
        return session;
    }

    /// <summary>Null: there is no such session, or it is over.</summary>
    public async Task<Session?> FindAsync(string? sessionKey, CancellationToken cancellation)
    {
        if (sessionKey is not { Length: 43 } || await tables.Sessions.FindAsync(SessionPartition, Hash(sessionKey), cancellation) is not { } row) return null;
        var session = new Session(
            sessionKey, row.Text("Practice"), row.Text("Account"), row.GetString("Login"), row.GetDateTimeOffset("StartedAt")!.Value, row.GetDateTimeOffset("SeenAt")!.Value);
        var now = time.GetUtcNow();
        if (session.IsOver(now))
        {
            await EndAsync(session, cancellation);
            return null;
        }
        if (now - session.SeenAt < SeenEvery) return session;
        try
        {
            await tables.Sessions.UpdateEntityAsync(new TableEntity(SessionPartition, row.RowKey) { ["SeenAt"] = now }, ETag.All, TableUpdateMode.Merge, cancellation);
        }
        catch (RequestFailedException error) when (error.IsMissing())
        {
            // It was ended in this moment.
            return null;
        }
        return session with { SeenAt = now };
    }

    /// <summary>It is over everywhere, and with it what was searched for in it.</summary>
    public async Task EndAsync(Session session, CancellationToken cancellation)
    {
        await tables.Sessions.DeleteEntityAsync(SessionPartition, Hash(session.Key), ETag.All, cancellation);
        await searches.EndAsync(session, cancellation);
    }

    /// <summary>What each form of a session carries, so that no other site can post one.</summary>
    public string FormToken(Session session) => Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"form\n{session.Key}")));

    public bool IsFormToken(Session session, string? token) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(FormToken(session)), Encoding.UTF8.GetBytes(token ?? ""));

    /// <param name="path">The page that it opens.</param>
    public async Task<string> IssueTicketAsync(string practice, string account, string path, CancellationToken cancellation)
    {
        var ticket = NewKey();
        await tables.Sessions.AddEntityAsync(
            new TableEntity(TicketPartition, Hash(ticket)) { ["Practice"] = practice, ["Account"] = account, ["Path"] = path, ["StartedAt"] = time.GetUtcNow() }, cancellation);
        return ticket;
    }

    /// <summary>Null: there is no such ticket, it was used, or its time is over.</summary>
    public async Task<(string Practice, string Account, string Path)?> UseTicketAsync(string ticket, CancellationToken cancellation)
    {
        if (await tables.Sessions.FindAsync(TicketPartition, Hash(ticket), cancellation) is not { } row || row.GetBoolean("Used") == true) return null;
        if (time.GetUtcNow() - row.GetDateTimeOffset("StartedAt") >= TicketGoodFor) return null;
        try
        {
            // Under its ETag: of two that come at once one gets in.
            await tables.Sessions.UpdateEntityAsync(new TableEntity(TicketPartition, row.RowKey) { ["Used"] = true }, row.ETag, TableUpdateMode.Merge, cancellation);
        }
        catch (RequestFailedException error) when (error.IsStale())
        {
            return null;
        }
        return (row.Text("Practice"), row.Text("Account"), row.Text("Path"));
    }

    /// <summary>Takes away sessions that are over and tickets that nobody can use any more.</summary>
    public async Task ForgetAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var (idle, longest, unused) = (now - Session.Idle, now - Session.Longest, now - TicketGoodFor);
        await tables.Sessions.DeleteWhereAsync(TableClient.CreateQueryFilter($"PartitionKey eq {SessionPartition} and (SeenAt le {idle} or StartedAt le {longest})"), cancellation);
        await searches.ForgetAsync(cancellation);
        await tables.Sessions.DeleteWhereAsync(TableClient.CreateQueryFilter($"PartitionKey eq {TicketPartition} and StartedAt le {unused}"), cancellation);
    }

    private static string NewKey() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    private string Hash(string sessionKey) => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(sessionKey)));
}
