using CcmFlow.Rules.X12;

namespace CcmFlow.Functions.Claims.Packets;

/// <summary>One claim's part of a claim file.</summary>
internal static class ClaimSegmentsOf
{
    /// <summary>The envelope and the practice, then the claim's own levels. What belongs to other patients of the file is left out.</summary>
    public static IReadOnlyList<string> Read(byte[] file, string controlNumber)
    {
        var (envelope, level, set) = (new List<string>(), new List<string>(), new List<string>());
        var inPatient = false;
        var found = false;
        foreach (var segment in X12Reader.Read(file))
        {
            var text = $"{segment.Id}*{string.Join('*', segment.Elements)}~";
            switch (segment.Id)
            {
                case "ISA" or "GS":
                    envelope.Add(text);
                    continue;
                case "ST":
                    (set, inPatient) = ([], false);
                    break;
                // A subscriber's level begins a patient; a dependent's belongs to the one above it.
                case "HL" when segment[3] == "22":
                case "SE":
                    if (found) return [.. envelope, .. set, .. level];
                    (level, inPatient) = ([], true);
                    break;
                case "CLM":
                    found = segment[1] == controlNumber;
                    break;
            }
            (inPatient ? level : set).Add(text);
        }
        return [];
    }
}
