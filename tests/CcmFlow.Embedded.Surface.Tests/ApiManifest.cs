namespace CcmFlow.Embedded.Surface.Tests;

/// <summary>What the real packages have, read from the listings in <c>manifests/</c>.</summary>
public sealed class ApiManifest
{
    private readonly Dictionary<string, PublicType> types;

    private ApiManifest(IEnumerable<PublicType> types, IReadOnlyList<string> lines)
    {
        // A namespace may have one static class in several packages (ServiceCollectionExtensions): their members count together.
        this.types = types.GroupBy(type => type.Name).ToDictionary(
            group => group.Key, group => new PublicType(group.Key, group.First().Head, group.SelectMany(type => type.Members).ToHashSet()));
        Lines = lines;
    }

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "manifests");

    public IReadOnlyList<string> Lines { get; }

    public IReadOnlyCollection<string> TypeNames => types.Keys;

    public static ApiManifest Read(params IEnumerable<string> files)
    {
        var lines = files.SelectMany(File.ReadLines).Where(line => line.Length > 0 && line[0] != '#').ToList();
        return new(Parse(lines), lines);
    }

    public static ApiManifest ReadAll() => Read(Directory.GetFiles(Folder, "*.txt"));

    /// <summary>Each type or member of <paramref name="listing"/> that the real packages do not have like this.</summary>
    public IReadOnlyList<string> Differences(IEnumerable<PublicType> listing) => [.. listing.SelectMany(DifferencesOf)];

    private static List<PublicType> Parse(IReadOnlyList<string> lines)
    {
        var result = new List<PublicType>();
        foreach (var line in lines)
        {
            if (line.StartsWith("Type ", StringComparison.Ordinal)) result.Add(new(NameOf(line), line, new HashSet<string>()));
            else ((HashSet<string>)result[^1].Members).Add(line.Trim());
        }
        return result;
    }

    private static string NameOf(string head) =>
        head.Split(" where ")[0].Split(" : ")[0] is var declaration && declaration.IndexOf('<', StringComparison.Ordinal) is var open and >= 0
            ? declaration[(declaration.LastIndexOf(' ', open) + 1)..]
            : declaration[(declaration.LastIndexOf(' ') + 1)..];

    private IEnumerable<string> DifferencesOf(PublicType type)
    {
        if (!types.TryGetValue(type.Name, out var real)) return [$"extra type: {type.Head}"];
        var differences = type.Members.Except(real.Members).Order(StringComparer.Ordinal).Select(member => $"extra member: {member}");
        return real.Head == type.Head ? differences : differences.Prepend($"other type: {type.Head} (real: {real.Head})");
    }
}
