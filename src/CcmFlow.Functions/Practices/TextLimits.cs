using CcmFlow.Rules.Carriers;

namespace CcmFlow.Functions.Practices;

/// <summary>How much a practice texts. Pages, safety texts and direct answers are held to none of these.</summary>
public sealed record TextLimits
{
    /// <summary>Routine texts a patient gets, by the patient's local day.</summary>
    public int PerPatientAndDay { get; init; } = FrequencyCap.Default.PerDay;

    /// <summary>Routine texts a patient gets in any seven local days in a row.</summary>
    public int PerPatientAndWeek { get; init; } = FrequencyCap.Default.PerWeek;

    /// <summary>What the practice's patient number may send; null: what its kind of number usually may.</summary>
    public double? SegmentsPerSecond { get; init; }

    /// <summary>By the practice's local day; null: what its kind of number usually may.</summary>
    public int? SegmentsPerDay { get; init; }

    public FrequencyCap Cap => new(PerPatientAndDay, PerPatientAndWeek);

    public SenderLimits Of(SmsProvider carrier, string number)
    {
        var usual = SenderLimits.Default(carrier, number);
        return new SenderLimits(SegmentsPerSecond ?? usual.SegmentsPerSecond, SegmentsPerDay ?? usual.SegmentsPerDay);
    }
}
