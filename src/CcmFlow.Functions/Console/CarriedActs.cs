using CcmFlow.Functions.Console.Trail;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices.Sections;
using CcmFlow.Functions.Trail;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Functions.Console;

/// <summary>What a carried form would do. PHI.</summary>
/// <param name="Words">The act as the trail names it once it is done.</param>
/// <param name="About">Whom and what it concerns: a label and a value.</param>
public sealed record CarriedAct(string Words, IReadOnlyList<(string Label, string Value)> About);

/// <summary>Names what a form that lost its session would do, before somebody sends it again: which act, of which patient and month.</summary>
public sealed class CarriedActs(PatientStore patients, WorklistStore worklist, NeedStore needs)
{
    /// <summary>Parameters of routes that say where in the practice something is done.</summary>
    private static readonly string[] Places = ["section", "template", "language", "kind", "scheduleId"];

    /// <summary>Null: it goes to no form of the person's practice, or to one that is not theirs to send.</summary>
    public async Task<CarriedAct?> OfAsync(CarriedForm form, Person person, CancellationToken cancellation)
    {
        var path = form.Path.StartsWith("/api/", StringComparison.OrdinalIgnoreCase) ? form.Path["/api/".Length..].TrimEnd('/') : "";
        // Of two that fit the one with fewer parameters, as the router has it: ".../settings/x" is a part, not a word of the address.
        var found = AccessTable.Own.Routes.Where(r => r.IsConsole && r.Methods.Contains("post")).Select(r => (Route: r, Values: r.Match(path)))
            .Where(r => r.Values is not null).OrderBy(r => r.Values!.Count).FirstOrDefault();
        if (found is not { Route: { Needs: { } right } route, Values: { } values } || values.GetValueOrDefault("practiceId") != person.Practice.Id || !person.May(right)) return null;
        var about = new List<(string, string)>();
        string? Value(string name) => values.GetValueOrDefault(name);
        var patient = Value("patientId");
        if (Value("taskId") is { } task && await worklist.FindAsync(person.Practice.Id, task, cancellation) is { } work)
        {
            about.Add(("Work", StaffTaskText.For(work.Kind)));
            patient ??= work.Patient;
        }
        if (Value("needId") is { } need && await needs.FindAsync(person.Practice.Id, need, cancellation) is { } urgent)
        {
            about.Add(("Case", urgent.CaseCode));
            patient ??= urgent.Patient;
        }
        if (patient is not null && await patients.FindAsync(person.Practice.Id, patient, cancellation) is { } record) about.Insert(0, ("Patient", $"{record.Roster.GivenName} {record.Roster.FamilyName}"));
        if (ServiceMonth.TryParse(Value("month") ?? "", out var month)) about.Add(("Month", Shown.MonthName(month)));
        var others = string.Join(' ', Places.Select(Value).OfType<string>());
        var entry = new TrailEntry(person.Practice.Id, person.Account.Id, route.Function, Changes: true, null, Value("section") ?? others, null);
        if (others.Length > 0) about.Add(("Where", Value("section") is { } section ? TitleOf(person, section) : TrailWords.About(person.Practice, entry)));
        return new CarriedAct(TrailWords.What(entry), about);
    }

    /// <summary>A team member's or account's part with whose it is.</summary>
    private static string TitleOf(Person person, string section) =>
        PracticeSections.Find(person.Practice, section) is not { } part ? section
        : PeopleKind.Of(section) is not null && part.Of(person.Practice).GetValueOrDefault("name") is { Length: > 0 } name ? $"{part.Title}: {name}" : part.Title;
}
