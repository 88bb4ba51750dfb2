namespace CcmFlow.Rules.X12.Maps;

/// <summary>The map files within the assembly.</summary>
internal static class MapText
{
    /// <summary>Without comments and empty lines.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(MapText).Assembly.GetManifestResourceStream($"CcmFlow.Rules.X12.Maps.{name}.map")
            ?? throw new InvalidOperationException($"There is no map {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Trim() is { Length: > 0 } text && text[0] != '#')
            {
                yield return line.TrimEnd();
            }
        }
    }
}
