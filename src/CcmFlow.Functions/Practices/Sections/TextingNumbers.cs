using static CcmFlow.Functions.Practices.Sections.PracticeSections;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>The numbers that texts leave from.</summary>
internal static class TextingNumbers
{
    public static PracticeSection Section { get; } = new(
        "numbers", "Numbers", "Texts leave from a new number from the next one on. Keep the old one with the carrier until its last conversations are over: what is sent to it does not arrive here any more.",
        [
            Phone("textNumber", "Patients are texted from", p => p.TextNumber, (p, v) => p with { TextNumber = v }),
            Phone("pagerNumber", "Clinicians are paged from", p => p.PagerNumber, (p, v) => p with { PagerNumber = v }) with { Hint = "never the patients' number: a STOP to one must not silence the other" },
        ]);
}
