using CcmFlow.Rules.Billing;

namespace CcmFlow.Rules.Claims;

/// <summary>Codes that exclude each other for one patient and month: a second claim of the same family is a duplicate.</summary>
public static class CodeFamily
{
    private const string ChronicCareManagement = "ccm";

    private static readonly HashSet<string> Ccm =
    [
        CcmCodes.Staff, CcmCodes.StaffAddOn, CcmCodes.Complex, CcmCodes.ComplexAddOn, CcmCodes.Physician, CcmCodes.PhysicianAddOn, CcmCodes.ClinicBundle,
    ];

    /// <summary>Of a claim, by its first line. Staff, complex and physician CCM are one family: only one of them may be billed a month (CMS MLN909188).</summary>
    public static string Of(ProfessionalClaim claim) =>
        claim.Lines.Select(line => line.ProcedureCode).FirstOrDefault() is { } code && !Ccm.Contains(code) ? code.ToLowerInvariant() : ChronicCareManagement;
}
