using System.Globalization;
using System.Security.Cryptography;
using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.OnCall;

/// <summary>Issues and checks one-time codes. Kept as a keyed hash; a check and its count of tries are one conditional write, so that guesses side by side count each.</summary>
public sealed class OneTimeCodes(AppTables tables, Patients.PhoneNumbers hashes, TimeProvider time)
{
    /// <summary>A new code, which replaces the one before; null when too many were asked for.</summary>
    /// <param name="purpose">What it opens, e.g. a person's mobile or a case's page.</param>
    public async Task<string?> IssueAsync(string practice, string purpose, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var key = $"code|{purpose}";
        var code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
        var challenge = CodeChallenge.Issue(Hash(practice, purpose, code), now);
        while (true)
        {
            var found = await tables.OnCall.FindAsync(practice, key, cancellation);
            var began = found?.GetDateTimeOffset("Began");
            var issued = began > now - CodeChallenge.IssueWindow ? found!.GetInt32("Issued") ?? 0 : 0;
            if (issued >= CodeChallenge.MostIssued) return null;
            var row = new TableEntity(practice, key) { ["Began"] = issued == 0 ? now : began, ["Issued"] = issued + 1 };
            row.Set("Challenge", challenge);
            if (await TryWriteAsync(row, found, cancellation)) return code;
        }
    }

    public async Task<CodeVerdict> CheckAsync(string practice, string purpose, string code, CancellationToken cancellation)
    {
        var key = $"code|{purpose}";
        while (true)
        {
            if (await tables.OnCall.FindAsync(practice, key, cancellation) is not { } found || found.Get<CodeChallenge>("Challenge") is not { } challenge) return CodeVerdict.Expired;
            var (verdict, after) = challenge.Check(Hash(practice, purpose, code.Trim()), time.GetUtcNow());
            var row = new TableEntity(practice, key) { ["Began"] = found.GetDateTimeOffset("Began"), ["Issued"] = found.GetInt32("Issued") };
            if (after is not null) row.Set("Challenge", after);
            if (await TryWriteAsync(row, found, cancellation)) return verdict;
        }
    }

    private async Task<bool> TryWriteAsync(TableEntity row, TableEntity? found, CancellationToken cancellation)
    {
        if (found is null) return await tables.OnCall.TryAddAsync(row, cancellation);
        try
        {
            await tables.OnCall.UpdateEntityAsync(row, found.ETag, TableUpdateMode.Replace, cancellation);
            return true;
        }
        catch (RequestFailedException error) when (error.IsStale())
        {
            return false;
        }
    }

    private string Hash(string practice, string purpose, string code) => hashes.Hash($"{practice}\n{purpose}\n{code}");
}
