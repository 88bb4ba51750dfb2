using static CcmFlow.Functions.Practices.Sections.PracticeSections;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>What the practice itself says is so (CMS requirements, CTIA opt-in).</summary>
internal static class Attestations
{
    public static PracticeSection Section { get; } = new(
        "attested", "Attested by the practice", "Without the first, no patient is texted before saying so; without the others, nothing is billed, and a claim that has not left is held.",
        [
            Tick("texting", "Patients gave the practice their numbers for texts about their care", p => p.TextingPermissionAttested, (p, v) => p with { TextingPermissionAttested = v }),
            Tick("certifiedEhr", "A certified EHR is used", p => p.CertifiedEhr, (p, v) => p with { CertifiedEhr = v }),
            Tick("access247", "Patients reach a clinician at any hour", p => p.Access247, (p, v) => p with { Access247 = v }),
            Tick("supervision", "Staff work under general supervision", p => p.GeneralSupervision, (p, v) => p with { GeneralSupervision = v }),
        ]);
}
