using System.Globalization;
using Azure.Data.Tables;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Claims.Corrections;
using CcmFlow.Rules.Claims.Status;

namespace CcmFlow.Functions.Claims;

/// <summary>What a claim's row tells lists, without what the claim says.</summary>
/// <param name="Told">Folded from all that was told; null: the row is from before all of this was kept.</param>
/// <param name="Codes">What it claims.</param>
public sealed record KeptClaim(
    string Patient, ClaimState State, IReadOnlyList<ClaimAttempt> Attempts, IReadOnlyList<string> Faults, decimal Total, ClaimStatus? Told, ClaimFrequency Frequency, DenialFollowUp FollowUp, IReadOnlyList<CodeUnits> Codes, bool KeptHeld)
{
    public static KeptClaim Of(ClaimRecord claim) =>
        new(claim.Patient, claim.State, claim.Attempts, claim.Faults, claim.Claim.Total, claim.Told is { } told ? claim.StatusOf(told) : null, claim.Claim.Frequency, claim.FollowUp, CodesOf(claim), claim.IsKeptHeld);

    internal static IReadOnlyList<CodeUnits> CodesOf(ClaimRecord claim) => [.. claim.Claim.Lines.Select(l => new CodeUnits(l.ProcedureCode, l.Units))];

    internal static KeptClaim Read(TableEntity row) => new(
        row.Text("Patient"), Enum.Parse<ClaimState>(row.Text("State")), row.Get<IReadOnlyList<ClaimAttempt>>("Attempts") ?? [], row.Get<IReadOnlyList<string>>("Faults") ?? [],
        decimal.Parse(row.GetString("Total") ?? "0", CultureInfo.InvariantCulture), IsWhole(row) ? row.Get<ClaimStatus>("Status") : null,
        IsWhole(row) ? Enum.Parse<ClaimFrequency>(row.Text("Frequency")) : ClaimFrequency.Original, IsWhole(row) ? Enum.Parse<DenialFollowUp>(row.Text("FollowUp")) : DenialFollowUp.None,
        row.Get<IReadOnlyList<CodeUnits>>("Codes") ?? [], row.GetBoolean("KeptHeld") ?? false);

    /// <summary>The row tells all that lists show; one from before that does not.</summary>
    internal static bool IsWhole(TableEntity row) => row.ContainsKey("Codes");
}

/// <summary>The months' claims as lists show them, kept in this process: whoever writes a claim puts it here, too.</summary>
public sealed class KeptClaims(AppTables tables, TimeProvider time)
{
    private static readonly string[] Columns = ["PartitionKey", "RowKey", "State", "Patient", "Attempts", "Faults", "Total", "Status", "Frequency", "FollowUp", "Codes", "KeptHeld"];
    private readonly KeptLists<KeptClaim> kept = new(time, (key, cancellation) => LoadAsync(tables, key, cancellation));

    /// <summary>What another process wrote shows within seconds: see <see cref="KeptLists{T}"/>.</summary>
    public Task<IReadOnlyCollection<KeptClaim>> GetAsync(PracticeMonth month, CancellationToken cancellation) => kept.GetAsync(Key(month.Practice, month.Month.ToString()), cancellation);

    /// <summary>As they are stored now.</summary>
    public async Task<IReadOnlyCollection<KeptClaim>> ReadAsync(PracticeMonth month, CancellationToken cancellation) =>
        (await LoadAsync(tables, Key(month.Practice, month.Month.ToString()), cancellation)).Values;

    public void Put(ClaimRecord claim) => kept.Put(Key(claim.Practice, claim.Month), claim.Patient, KeptClaim.Of(claim));

    private static string Key(string practice, string month) => $"{practice}|{month}";

    private static async Task<Dictionary<string, KeptClaim>> LoadAsync(AppTables tables, string key, CancellationToken cancellation)
    {
        var (practice, month) = (key.Split('|')[0], key.Split('|')[1]);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {practice} and RowKey ge {$"claim|{month}|"} and RowKey lt {$"claim|{month}}}"}");
        var claims = new Dictionary<string, KeptClaim>(StringComparer.Ordinal);
        await foreach (var row in tables.Claims.QueryAsync<TableEntity>(filter, select: Columns, cancellationToken: cancellation)) claims[row.Text("Patient")] = KeptClaim.Read(row);
        return claims;
    }
}
