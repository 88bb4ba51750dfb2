namespace CcmFlow.Rules.Time;

/// <summary>Where the patient was. Time during a hospital or Part A skilled nursing stay does not count (CMS CCM FAQ, AAFP FPM).</summary>
public enum PatientSetting
{
    Community,
    HospitalInpatient,
    SnfPartA,
}
