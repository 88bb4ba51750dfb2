using System.Globalization;

namespace CcmFlow.Functions.Api;

/// <summary>That the patient was given a copy of the care plan.</summary>
/// <param name="GivenOn">The practice's local day, yyyy-MM-dd; null: today.</param>
public sealed record CarePlanCopyRequest(string? GivenOn)
{
    /// <returns>False: something is written there that is no day.</returns>
    public bool TryDay(out DateOnly? day)
    {
        var read = DateOnly.TryParseExact(GivenOn?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var given);
        day = read ? given : null;
        return read || string.IsNullOrWhiteSpace(GivenOn);
    }
}
