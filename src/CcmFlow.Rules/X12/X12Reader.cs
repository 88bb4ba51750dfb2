namespace CcmFlow.Rules.X12;

/// <summary>All segments of a file that is expected to be whole, such as one of our own.</summary>
public static class X12Reader
{
    /// <exception cref="FormatException">The file cannot be split into segments without loss: no ISA of 106 characters, cut off, stray text.</exception>
    public static IReadOnlyList<X12Segment> Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var segments = new List<X12Segment>();
        foreach (var (segment, fault) in X12Tokenizer.Read(stream))
        {
            if (fault is not null)
            {
                throw new FormatException($"Segment {fault.Position}, character {fault.Offset}: {fault.Message}");
            }

            segments.Add(segment!);
        }

        return segments;
    }
}
