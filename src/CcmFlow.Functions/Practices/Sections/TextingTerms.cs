using static CcmFlow.Functions.Practices.Sections.PracticeSections;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>How much a practice texts.</summary>
internal static class TextingTerms
{
    public static PracticeSection Section { get; } = new(
        "texting", "How much is texted", "Routine texts to one patient; pages, safety texts and direct answers are held to none of these (47 CFR 64.1200(a)(9)(iv): one a day, three a week).",
        [
            Number("textsPerDay", "Texts a patient and day", 1, 10, p => p.TextLimits.PerPatientAndDay, (p, v) => p with { TextLimits = p.TextLimits with { PerPatientAndDay = v } }),
            Number("textsPerWeek", "Texts a patient and week", 1, 30, p => p.TextLimits.PerPatientAndWeek, (p, v) => p with { TextLimits = p.TextLimits with { PerPatientAndWeek = v } }) with { Path = "textLimits" },
        ]);
}
