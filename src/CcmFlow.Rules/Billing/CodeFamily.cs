namespace CcmFlow.Rules.Billing;

/// <summary>
/// A base code with its add-on: the seconds that each needs in a calendar month. Actual time counts, no midpoint rule (MLN text; CPT 2025 and 2026).
/// One family a patient and month.
/// </summary>
internal sealed class CodeFamily
{
    private CodeFamily(string baseCode, int baseSeconds, string addOn, int addOnSeconds, int? maxAddOns, bool practitionerTime)
    {
        Base = baseCode;
        BaseSeconds = baseSeconds;
        AddOn = addOn;
        AddOnSeconds = addOnSeconds;
        MaxAddOns = maxAddOns;
        PractitionerTime = practitionerTime;
    }

    /// <summary>Staff, non-complex: 20:00, each further 20:00, add-on at most twice (CY2020 final rule on G2058, now 99439).</summary>
    public static CodeFamily Staff { get; } = new(CcmCodes.Staff, 20 * 60, CcmCodes.StaffAddOn, 20 * 60, 2, false);

    /// <summary>Staff, complex: 60:00, each further 30:00, no cap found (MLN text 2018).</summary>
    public static CodeFamily Complex { get; } = new(CcmCodes.Complex, 60 * 60, CcmCodes.ComplexAddOn, 30 * 60, null, false);

    /// <summary>Practitioner in person: 30:00, each further 30:00; the CPT table ends at two add-ons, sources disagree on a cap.</summary>
    public static CodeFamily Physician { get; } = new(CcmCodes.Physician, 30 * 60, CcmCodes.PhysicianAddOn, 30 * 60, 2, true);

    public static IReadOnlyList<CodeFamily> All { get; } = [Staff, Complex, Physician];

    public string Base { get; }

    public int BaseSeconds { get; }

    public string AddOn { get; }

    public int AddOnSeconds { get; }

    public int? MaxAddOns { get; }

    /// <summary>Only the billing practitioner's own time counts.</summary>
    public bool PractitionerTime { get; }

    public static CodeFamily? Of(string code) => All.FirstOrDefault(family => family.Base == code || family.AddOn == code);

    public bool IsMetBy(int seconds) => seconds >= BaseSeconds;

    /// <summary>Whole add-ons in the time, before the cap.</summary>
    public int AddOnsIn(int seconds) => Math.Max(0, seconds - BaseSeconds) / AddOnSeconds;

    public int Capped(int addOns) => Math.Min(addOns, MaxAddOns ?? int.MaxValue);

    /// <summary>Base and add-on units that so many seconds support; empty below the threshold.</summary>
    public IReadOnlyList<CodeUnits> CodesFor(int seconds)
    {
        if (!IsMetBy(seconds))
        {
            return [];
        }

        var addOns = Capped(AddOnsIn(seconds));
        return addOns > 0 ? [new(Base, 1), new(AddOn, addOns)] : [new(Base, 1)];
    }

    /// <summary>Seconds that the codes of this family need.</summary>
    public int SecondsFor(IReadOnlyList<CodeUnits> codes)
    {
        var seconds = BaseSeconds;
        foreach (var line in codes)
        {
            seconds += line.Code == AddOn ? line.Units * AddOnSeconds : 0;
        }

        return seconds;
    }
}
