namespace CcmFlow.Rules.Time;

/// <summary>In which capacity the work was done (CPT definition of clinical staff).</summary>
public enum WorkRole
{
    /// <summary>Works under supervision, is allowed by law and policy to assist, does not report the service individually.</summary>
    ClinicalStaff,

    /// <summary>The billing physician or other qualified health care professional in person.</summary>
    Physician,

    /// <summary>Front desk, biller, software: never counts.</summary>
    NonClinical,
}
