using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Worklist;

namespace CcmFlow.Functions.Claims;

/// <summary>What a person found out about an interchange of which nobody knew whether it arrived.</summary>
/// <param name="By">Team member or account.</param>
/// <param name="At">UTC.</param>
/// <param name="Why">How it was found out; null: it was not said.</param>
public sealed record InterchangeSettlement(bool Arrived, string By, DateTimeOffset At, string? Why);

/// <summary>Takes what a person found out: kept with the interchange, carried out, its work done.</summary>
public sealed class InterchangeSettlements(Interchanges interchanges, InterchangeSender sender, WorklistStore worklist, TimeProvider time)
{
    public const int MostWhy = 500;

    /// <summary>False: its outcome is not in doubt, or somebody was faster.</summary>
    public async Task<bool> SettleAsync(Practice practice, InterchangeRecord interchange, bool arrived, string by, string? why, CancellationToken cancellation)
    {
        if (!sender.IsInDoubt(interchange)) return false;
        var now = time.GetUtcNow();
        if (await interchanges.TryChangeAsync(interchange with { Settlement = new InterchangeSettlement(arrived, by, now, why) }, cancellation) is not { } noted) return false;
        if (!await sender.SettleAsync(practice, noted, arrived, cancellation)) return false;
        await worklist.DoneAsync(practice.Id, InterchangeSender.WorkOf(noted), by, now, cancellation);
        return true;
    }
}
