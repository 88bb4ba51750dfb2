using System.Globalization;

namespace CcmFlow.Rules.Billing;

/// <summary>
/// Services of the same calendar month that CCM does not go with. Transitional care, remote monitoring, behavioural health and community health
/// services do go with it as long as minutes are counted once (CY2020 final rule; CMS CCM FAQ 2022).
/// </summary>
internal static class ConflictCheck
{
    private static readonly HashSet<string> Ccm = [.. CodeFamily.All.SelectMany(family => new[] { family.Base, family.AddOn }), CcmCodes.ClinicBundle];
    private static readonly HashSet<string> Pcm = ["99424", "99425", "99426", "99427"];
    private static readonly HashSet<string> Apcm = ["G0556", "G0557", "G0558", "G0568", "G0569", "G0570"];

    public static void AddReasons(BillingCase facts, CodeSet<ReasonCode> into)
    {
        foreach (var service in facts.OtherServices)
        {
            if (Reason(service) is { } reason)
            {
                into.Add(reason);
            }
        }

        into.AddIf(AlignedToAccess(facts), ReasonCode.ConflictAccessModel);
    }

    public static void AddWarnings(BillingCase facts, CodeSet<WarningCode> into)
    {
        foreach (var service in facts.OtherServices)
        {
            if (Warning(service) is { } warning)
            {
                into.Add(warning);
            }
        }
    }

    private static ReasonCode? Reason(OtherService service) => (Normalize(service.Code), service.By) switch
    {
        // One practitioner a month is paid (OIG A-07-19-05122).
        (var code, ServiceBilledBy.SamePractitioner) when Ccm.Contains(code) => ReasonCode.AlreadyBilledThisMonth,
        (var code, _) when Ccm.Contains(code) => ReasonCode.OtherPractitionerBilledCcm,

        // Care plan oversight and ESRD: the same practitioner (CMS CCM FAQ 2022, OIG); another one is a warning.
        ("G0181", ServiceBilledBy.SamePractitioner) => ReasonCode.ConflictG0181,
        ("G0182", ServiceBilledBy.SamePractitioner) => ReasonCode.ConflictG0182,
        (var code, ServiceBilledBy.SamePractitioner) when IsEsrd(code) => ReasonCode.ConflictEsrd,

        // A different practitioner may bill PCM for his condition (NAMAS).
        (var code, ServiceBilledBy.SamePractitioner) when Pcm.Contains(code) => ReasonCode.ConflictPcm,

        // Advanced primary care management bundles CCM for the practice (AAFP).
        (var code, not ServiceBilledBy.OtherPractice) when Apcm.Contains(code) => ReasonCode.ConflictApcm,

        // ACCESS participants bill only ACCESS G-codes for aligned patients (HomeCare Mag on the CMS Technical FAQ).
        (var code, not ServiceBilledBy.OtherPractice) when IsAccess(code) => ReasonCode.ConflictAccessModel,
        _ => null,
    };

    private static WarningCode? Warning(OtherService service) => (Normalize(service.Code), service.By) switch
    {
        ("G0181", not ServiceBilledBy.SamePractitioner) => WarningCode.ConflictG0181OtherPractitioner,
        ("G0182", not ServiceBilledBy.SamePractitioner) => WarningCode.ConflictG0182OtherPractitioner,
        (var code, not ServiceBilledBy.SamePractitioner) when IsEsrd(code) => WarningCode.ConflictEsrdOtherPractitioner,
        (var code, ServiceBilledBy.OtherPractice) when Apcm.Contains(code) => WarningCode.ApcmOtherPractice,
        _ => null,
    };

    private static bool AlignedToAccess(BillingCase facts) =>
        facts.Patient.AccessModel is { AlignedTo: not ServiceBilledBy.OtherPractice } access
        && access.From <= facts.Month.Last
        && !(access.To < facts.Month.First);

    private static bool IsEsrd(string code) => InRange(code, 90951, 90970);

    private static bool IsAccess(string code) => code.StartsWith('G') && InRange(code[1..], 669, 678);

    private static bool InRange(string digits, int first, int last) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= first && number <= last;

    private static string Normalize(string code) => code.Trim().ToUpperInvariant();
}
