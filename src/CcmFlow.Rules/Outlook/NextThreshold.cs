using CcmFlow.Rules.Billing;

namespace CcmFlow.Rules.Outlook;

/// <summary>The next code, or the next unit of an add-on.</summary>
/// <param name="Code">The code that is reached.</param>
/// <param name="Seconds">Counted seconds in the month at which it is.</param>
/// <param name="SecondsShort">What is missing.</param>
public sealed record NextThreshold(string Code, int Seconds, int SecondsShort)
{
    internal static NextThreshold? Of(CodeFamily family, int seconds, ComplexityFacts complexity)
    {
        var addOns = family.AddOnsIn(seconds);
        var (code, needed) = !family.IsMetBy(seconds) ? (family.Base, family.BaseSeconds)
            : family.Capped(addOns + 1) > addOns ? (family.AddOn, family.BaseSeconds + ((addOns + 1) * family.AddOnSeconds))
            : (null, 0);

        // A month designated complex moves to the complex family at 60 minutes, where the staff family has its second add-on.
        if (family == CodeFamily.Staff && needed >= CodeFamily.Complex.BaseSeconds && complexity.Designated && FamilyChoice.MeetsComplexCriteria(complexity))
        {
            (code, needed) = (CodeFamily.Complex.Base, CodeFamily.Complex.BaseSeconds);
        }

        return code is null ? null : new(code, needed, needed - seconds);
    }
}
