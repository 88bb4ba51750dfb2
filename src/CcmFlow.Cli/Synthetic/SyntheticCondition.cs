namespace CcmFlow.Cli.Synthetic;

/// <summary>
/// A condition with how many of 100 Medicare patients have it (rounded from CMS chronic-condition prevalence as commonly published; good
/// enough for a rehearsal, not for statistics), its usual medication by RxNorm, and the care plan that goes with it.
/// </summary>
internal sealed record SyntheticCondition(string Snomed, int Percent, string? RxNorm, string? Medication, string? CarePlan)
{
    /// <summary>Codes of the product's table of chronic conditions.</summary>
    public static IReadOnlyList<SyntheticCondition> Chronic { get; } =
    [
        new("59621000", 60, "316049", "Hydrochlorothiazide 25 MG", "Hypertension clinical management plan"),
        new("55822004", 48, "312961", "Simvastatin 20 MG Oral Tablet", "Hyperlipidemia clinical management plan"),
        new("239873007", 28, null, null, "Musculoskeletal care"),
        new("44054006", 27, "860975", "24 HR Metformin hydrochloride 500 MG Extended Release Oral Tablet", "Diabetes self management plan"),
        new("53741008", 25, "243670", "Aspirin 81 MG Oral Tablet", "Coronary heart disease management plan"),
        new("433144002", 20, null, null, "Chronic kidney disease management plan"),
        new("370143000", 16, null, null, "Depression management plan"),
        new("271737000", 12, "310325", "ferrous sulfate 325 MG Oral Tablet", null),
        new("88805009", 12, "315971", "Lasix 40mg", "Heart failure self management plan"),
        new("185086009", 11, "896209", "60 ACTUAT Fluticasone propionate 0.25 MG/ACTUAT / salmeterol 0.05 MG/ACTUAT Dry Powder Inhaler", "Chronic obstructive pulmonary disease clinical management plan"),
        new("49436004", 10, "855332", "Warfarin Sodium 5 MG Oral Tablet", "Anticoagulation plan"),
        new("64859006", 9, "904419", "Alendronic acid 10 MG Oral Tablet", null),
        new("195967001", 7, "745679", "200 ACTUAT Albuterol 0.09 MG/ACTUAT Metered Dose Inhaler", "Asthma self management"),
        new("26929004", 6, "310436", "Galantamine 4 MG Oral Tablet", "Dementia management plan"),
        new("230690007", 4, "309362", "Clopidogrel 75 MG Oral Tablet", null),
        new("90560007", 4, "197319", "Allopurinol 100 MG Oral Tablet", null),
        new("15777000", 10, null, null, null),
    ];

    /// <summary>Short illnesses that are over: the noise of every problem list.</summary>
    public static IReadOnlyList<(string Snomed, string Display, int Percent)> Over { get; } =
        [("444814009", "Viral sinusitis (disorder)", 35), ("10509002", "Acute bronchitis (disorder)", 25), ("65363002", "Otitis media", 10)];
}
