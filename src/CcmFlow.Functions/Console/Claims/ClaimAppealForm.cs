using System.Globalization;
using CcmFlow.Functions.Claims;
using CcmFlow.Rules.Claims.Corrections;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Console.Claims;

/// <summary>The fields of an appeal.</summary>
internal static class ClaimAppealForm
{
    /// <summary>Null: it is another act, or something is wrong.</summary>
    public static ClaimAppeal? Read(ClaimActKind kind, IFormCollection form) =>
        kind == ClaimActKind.Appealed && Day(form["sentOn"]) is { } sentOn && Enum.TryParse<AppealWay>(form["how"], out var how) && Enum.TryParse<AppealLevel>(form["level"], out var level)
            ? new ClaimAppeal(sentOn, how, level, Day(form["deadline"]))
            : null;

    public static IEnumerable<(string Field, string Mend)> Faults(ClaimActKind kind, IFormCollection form)
    {
        if (kind != ClaimActKind.Appealed) yield break;
        if (Day(form["sentOn"]) is null) yield return ("sentOn", "a day such as 2026-04-30.");
        if (form["deadline"].ToString().Trim().Length > 0 && Day(form["deadline"]) is null) yield return ("deadline", "a day such as 2026-04-30.");
        if (!Enum.TryParse<AppealWay>(form["how"], out _)) yield return ("how", "choose one.");
        if (!Enum.TryParse<AppealLevel>(form["level"], out _)) yield return ("level", "choose one.");
    }

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
