namespace CcmFlow.Rules.Billing;

/// <summary>The seven CCM codes and G0506, the add-on to the initiating visit (CPT 2025 and 2026; HCPCS). Numbers only, no CPT descriptors.</summary>
public static class CcmCodes
{
    public const string Staff = "99490";
    public const string StaffAddOn = "99439";
    public const string Complex = "99487";
    public const string ComplexAddOn = "99489";
    public const string Physician = "99491";
    public const string PhysicianAddOn = "99437";
    public const string CarePlanningAddOn = "G0506";
    public const string ClinicBundle = "G0511";
}
