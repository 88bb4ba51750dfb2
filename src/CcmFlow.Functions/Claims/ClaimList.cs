using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Claims.Corrections;
using CcmFlow.Rules.Claims.Status;

namespace CcmFlow.Functions.Claims;

/// <summary>A claim as lists show it, without what it says.</summary>
/// <param name="Total">Charged, US dollars.</param>
/// <param name="Faults">What has to be mended before it goes.</param>
/// <param name="Status">Of all that was told and of the sendings.</param>
/// <param name="Frequency">What the claim says that waits or went last: a replacement or void that waits is no new claim.</param>
/// <param name="FollowUp">What was done about the payer's last decision.</param>
/// <param name="Codes">What it claims.</param>
/// <param name="KeptHeld">Somebody wants it held, knowing what was found.</param>
public sealed record ListedClaim(string Patient, ClaimState State, IReadOnlyList<ClaimAttempt> Attempts, IReadOnlyList<string> Faults, decimal Total, ClaimStatus Status,
    ClaimFrequency Frequency, DenialFollowUp FollowUp, IReadOnlyList<CodeUnits> Codes, bool KeptHeld)
{
    public ClaimPlace Place => ClaimPlaces.Of(State, Status.Standing, Frequency, FollowUp, KeptHeld);
}

/// <summary>The claims of a month without their content, two thousand of them whole would be megabytes a page: one query at most, beside the month's few interchanges.</summary>
public sealed class ClaimList(AppTables tables, KeptClaims kept, ClaimLedger ledger, Interchanges interchanges)
{
    private const int PerTransaction = 100;

    /// <summary>As they are stored now.</summary>
    public async Task<IReadOnlyList<ListedClaim>> ListAsync(PracticeMonth month, CancellationToken cancellation) =>
        await ShowAsync(month, await kept.ReadAsync(month, cancellation), await interchanges.ListAsync(month, cancellation), cancellation);

    /// <summary>As this process knows them.</summary>
    /// <param name="sendings">The month's interchanges.</param>
    public async Task<IReadOnlyList<ListedClaim>> ListKnownAsync(PracticeMonth month, IReadOnlyList<InterchangeRecord> sendings, CancellationToken cancellation) =>
        await ShowAsync(month, await kept.GetAsync(month, cancellation), sendings, cancellation);

    private async Task<IReadOnlyList<ListedClaim>> ShowAsync(PracticeMonth month, IReadOnlyCollection<KeptClaim> claims, IReadOnlyList<InterchangeRecord> sendings, CancellationToken cancellation)
    {
        if (claims.Any(c => c.Told is null)) claims = await FillAsync(month, cancellation);
        return [.. claims.OrderBy(c => c.Patient, StringComparer.Ordinal).Select(c => new ListedClaim(c.Patient, c.State, c.Attempts, c.Faults, c.Total, ClaimHistory.With(c.Told!, c.Attempts, sendings), c.Frequency, c.FollowUp, c.Codes, c.KeptHeld))];
    }

    /// <summary>Rows from before they told where their claim stands: worked out from the ledger, and kept unless the claim changes meanwhile.</summary>
    private async Task<List<KeptClaim>> FillAsync(PracticeMonth month, CancellationToken cancellation)
    {
        // The claims first: an event that comes in between changes its claim, and what was worked out without it is not kept.
        var rows = await tables.Claims.ListAsync(month.Practice, ClaimStore.Prefix(month), cancellation);
        var told = await ledger.OfMonthAsync(month, cancellation);
        var claims = rows.Select(r => (Row: r, Claim: ClaimStore.Read(r))).ToList();
        var old = claims.Where(c => c.Claim.Told is null || !KeptClaim.IsWhole(c.Row)).Select(c => (c.Row, Claim: c.Claim with { Told = c.Claim.Told ?? [.. told[c.Claim.Patient].Select(e => e.Event)] })).ToList();
        foreach (var chunk in old.Chunk(PerTransaction))
        {
            try
            {
                await tables.Claims.SubmitTransactionAsync(chunk.Select(c => new TableTransactionAction(TableTransactionActionType.UpdateReplace, ClaimStore.Write(c.Claim), c.Row.ETag)), cancellation);
                foreach (var (_, claim) in chunk) kept.Put(claim);
            }
            catch (RequestFailedException error) when (error.IsStale())
            {
                // One of them changed: the next look keeps them.
            }
        }
        return [.. claims.Where(c => c.Claim.Told is not null && KeptClaim.IsWhole(c.Row)).Concat(old).Select(c => KeptClaim.Of(c.Claim))];
    }
}
