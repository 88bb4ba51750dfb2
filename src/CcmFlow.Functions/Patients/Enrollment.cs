namespace CcmFlow.Functions.Patients;

/// <summary>How far a patient's CCM consent is.</summary>
public enum Enrollment
{
    /// <summary>Not asked yet.</summary>
    None,
    /// <summary>Asked; the request is open and a YES counts.</summary>
    Asked,
    Consented,
    Declined,
    Revoked,
}
