namespace CcmFlow.Rules.ClinicalNumbers;

/// <summary>What is followed of a patient's chronic conditions in numbers.</summary>
public enum Measure
{
    /// <summary>Hemoglobin A1c, percent (NGSP).</summary>
    A1c,

    /// <summary>Systolic over diastolic, mmHg.</summary>
    BloodPressure,
}
