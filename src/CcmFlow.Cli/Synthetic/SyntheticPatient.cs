using CcmFlow.Cli.Simulation;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Cli.Synthetic;

/// <summary>
/// One made-up person. Everything follows from the seed and the number of the patient, whatever the size of the roster; only the phone
/// depends on who came before.
/// </summary>
internal sealed class SyntheticPatient
{
    private readonly Dice _dice;
    private readonly int _number;

    public SyntheticPatient(Dice dice, int number, ServiceMonth month)
    {
        (_dice, _number) = (dice, number);
        Today = month.First.AddDays(-1);
        Practice = SyntheticPractice.All[Chance(55, "practice") ? 0 : 1];
        Place = PickPlace();
        Age = PickAge();
        BirthDate = Today.AddYears(-Age).AddDays(-Between(1, 364, "birthday"));
        IsWoman = Chance(57, "sex");
        Language = Roll("language") switch { < 0.15 => "es", < 0.17 => "pt", < 0.18 => "zh", _ => "en" };
        DeceasedOn = Chance(3, "deceased") ? Today.AddDays(-Between(10, 700, "death")) : null;
        (Given, Family) = PickName();
        Conditions = [.. SyntheticCondition.Chronic.Where(Has)];
        Payer = PickPayer();
        LastVisitOn = (DeceasedOn ?? Today).AddDays(-(Chance(10, "lapsed") ? Between(380, 900, "lapsed for") : Between(3, 330, "visit")));
    }

    public string Id => $"syn-{_number:D5}";

    /// <summary>The last day before the month: nothing is recorded after it.</summary>
    public DateOnly Today { get; }

    public SyntheticPractice Practice { get; }

    public SyntheticPlace Place { get; }

    public int Age { get; }

    public DateOnly BirthDate { get; }

    public bool IsWoman { get; }

    public string Language { get; }

    public DateOnly? DeceasedOn { get; }

    public string Given { get; }

    public string Family { get; }

    public string? MiddleInitial => Chance(40, "middle") ? ((char)('A' + Between(0, 25, "initial"))).ToString() : null;

    public string AddressLine => $"{Between(1, 1800, "house")} {Pick(SyntheticPlaces.Streets, "street")}";

    public bool HasPhone => !Chance(3, "no phone");

    public bool HasMobile => Chance(80, "mobile");

    public string MedicareNumber => Synthetic.MedicareNumber.From(place => Roll("mbi", place));

    public PayerKind Payer { get; }

    public IReadOnlyList<SyntheticCondition> Conditions { get; }

    public DateOnly LastVisitOn { get; }

    public SyntheticPractitioner Practitioner => Pick(Practice.Practitioners, "practitioner");

    public double Roll(params object[] about) => _dice.Roll([_number, .. about]);

    /// <summary>True for so many of a hundred.</summary>
    public bool Chance(int percent, params object[] about) => Roll(about) * 100 < percent;

    public int Between(int low, int high, params object[] about) => _dice.Between(low, high, [_number, .. about]);

    public T Pick<T>(IReadOnlyList<T> from, params object[] about) => _dice.Pick(from, [_number, .. about]);

    // The lesser of two rolls: more are 70 than 90.
    private int PickAge() => Roll("age band") switch
    {
        < 0.90 => 65 + (int)(28 * Math.Min(Roll("age", 1), Roll("age", 2))),
        < 0.97 => Between(50, 64, "age"),
        _ => Between(35, 49, "age"),
    };

    private (string Given, string Family) PickName() => Language == "es" || Chance(5, "heritage")
        ? (Pick(IsWoman ? SyntheticNames.SpanishWomen : SyntheticNames.SpanishMen, "given"), Pick(SyntheticNames.SpanishFamily, "family"))
        : (Pick(IsWoman ? SyntheticNames.Women : SyntheticNames.Men, "given"), Pick(SyntheticNames.Family, "family"));

    private SyntheticPlace PickPlace()
    {
        var at = Between(0, Practice.Places.Sum(place => place.Weight) - 1, "place");
        return Practice.Places.First(place => (at -= place.Weight) < 0);
    }

    // One frailty a patient: who has one condition is likelier to have the next.
    private bool Has(SyntheticCondition condition)
    {
        var frailty = 0.5 + Roll("frailty");
        var youth = Age < 65 ? 0.7 : 1;
        return Roll("condition", condition.Snomed) * 100 < condition.Percent * frailty * youth;
    }

    // Under 65 Medicare comes with disability only.
    private PayerKind PickPayer() => (Age >= 65, Roll("payer")) switch
    {
        (true, < 0.60) or (false, < 0.30) => PayerKind.MedicareFfs,
        (true, < 0.82) => PayerKind.MedicareAdvantage,
        (true, < 0.93) or (false, < 0.45) => PayerKind.DualEligible,
        _ => PayerKind.Commercial,
    };
}
