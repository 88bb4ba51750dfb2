using CcmFlow.Functions.Storage;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>
/// A part of a practice's settings that is edited as one: a page with a form, a resource of the API, one entry in the audit trail. Its version is a
/// tag of its values, so that edits of other parts do not get in its way.
/// </summary>
/// <param name="About">A sentence or two for whoever edits it: what it does, and from when on.</param>
public sealed record PracticeSection(string Id, string Title, string About, IReadOnlyList<SectionField> Fields)
{
    /// <summary>What is wrong with values together, each of which is fine for itself, by field as the mend.</summary>
    public Func<Practice, IReadOnlyDictionary<string, string>, IEnumerable<(string Field, string Mend)>> Together { get; init; } = (_, _) => [];

    public IReadOnlyDictionary<string, string> Of(Practice practice) => Fields.ToDictionary(f => f.Name, f => f.Read(practice), StringComparer.Ordinal);

    public string TagOf(Practice practice) => SectionTag.Of(Fields.Select(f => new[] { f.Name, f.Read(practice) }));

    /// <summary>The practice with the values typed; else what is wrong, by field. A field of the section that was not typed keeps its value.</summary>
    public (Practice? After, IReadOnlyList<(string Field, string Mend)> Faults) Apply(Practice practice, IReadOnlyDictionary<string, string> typed)
    {
        var values = Fields.Select(f => (Field: f, Value: typed.TryGetValue(f.Name, out var value) ? f.AsStored(value) : f.Read(practice))).ToList();
        List<(string, string)> faults = [.. values.Select(v => (v.Field.Name, Mend: v.Field.Fault(practice, v.Value))).Where(v => v.Mend is not null).Select(v => (v.Name, v.Mend!))];
        if (faults.Count == 0) faults.AddRange(Together(practice, values.ToDictionary(v => v.Field.Name, v => v.Value, StringComparer.Ordinal)));
        if (faults.Count > 0) return (null, faults);
        var after = values.Aggregate(practice, (changed, v) => v.Value == v.Field.Read(practice) ? changed : v.Field.Write(changed, v.Value));
        faults.AddRange(PracticeCheck.Faults(after).Except(PracticeCheck.Faults(practice)).Select(Named));
        return faults.Count == 0 ? (after, []) : (null, faults);
    }

    /// <summary>What differs between two states.</summary>
    public IReadOnlyList<FieldChange> Changes(Practice before, Practice after) =>
        [.. Fields.Select(f => new FieldChange(f.Name, f.Read(before), f.Read(after))).Where(c => c.Before != c.After)];

    private (string Field, string Mend) Named(string fault)
    {
        var (path, mend) = PracticeCheck.Split(fault);
        return (Fields.FirstOrDefault(f => (f.Path ?? f.Name) == path)?.Name ?? "", mend);
    }
}
