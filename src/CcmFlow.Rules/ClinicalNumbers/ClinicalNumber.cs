namespace CcmFlow.Rules.ClinicalNumbers;

/// <summary>One measured value. PHI.</summary>
/// <param name="Day">As the source wrote it, in its own zone.</param>
/// <param name="At">To order by (UTC); of a bare day its midnight.</param>
/// <param name="Value">A1c in percent with one decimal; systolic pressure in whole mmHg.</param>
/// <param name="Diastolic">Whole mmHg; null for A1c.</param>
/// <param name="Bound">"&lt;" or "&gt;" where the laboratory gave a bound only.</param>
public sealed record ClinicalNumber(Measure Measure, DateOnly Day, DateTimeOffset At, decimal Value, decimal? Diastolic = null, string? Bound = null)
{
    /// <summary>Poor control: A1c over 9 % (CMS122), pressure not under 140/90 (CMS165).</summary>
    public bool IsHigh => Measure == Measure.A1c ? Value > 9m : Value >= 140m || Diastolic >= 90m;

    /// <summary>Numbers as a laboratory and a cuff report them, so that what is shown is what is judged.</summary>
    public static ClinicalNumber A1c(DateOnly day, DateTimeOffset at, decimal percent, string? bound = null) =>
        new(Measure.A1c, day, at.ToUniversalTime(), Math.Round(percent, 1, MidpointRounding.AwayFromZero), Bound: bound);

    /// <inheritdoc cref="A1c(DateOnly, DateTimeOffset, decimal, string)"/>
    public static ClinicalNumber Pressure(DateOnly day, DateTimeOffset at, decimal systolic, decimal diastolic) => new(
        Measure.BloodPressure, day, at.ToUniversalTime(), Math.Round(systolic, MidpointRounding.AwayFromZero), Math.Round(diastolic, MidpointRounding.AwayFromZero));
}
