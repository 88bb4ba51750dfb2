using System.Text.Json;
using System.Text.Unicode;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>Reads a practice's roster from FHIR R4: Bulk Data NDJSON (plain or gzip), Bundle files, or a folder of either.</summary>
public static class FhirRosterReader
{
    /// <summary>
    /// Reads the file or folder at <paramref name="path"/>. What cannot be read is reported line by line; the rest goes on.
    /// Memory is needed for what the roster keeps and for one resource at a time.
    /// </summary>
    /// <param name="path">A folder (not the folders in it), or one file ending in .ndjson, .jsonl or .json, each also with .gz.</param>
    /// <param name="asOf">The day that "last visit" and the payer in force are told for.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <exception cref="FileNotFoundException">There is nothing at the path, or nothing that could be FHIR.</exception>
    public static async Task<RosterReadResult> ReadAsync(string path, DateOnly asOf, CancellationToken ct)
    {
        var files = FhirFiles.At(path);
        var isFolder = Directory.Exists(path);
        var roster = new RosterAssembly(asOf);
        foreach (var file in files)
        {
            await ReadFileAsync(file, isFolder, roster, ct);
        }

        return roster.Build();
    }

    private static async Task ReadFileAsync(string file, bool isFolder, RosterAssembly roster, CancellationToken ct)
    {
        var name = Path.GetFileName(file);
        var last = 0;
        try
        {
            await using var stream = FhirFiles.Open(file);
            var hasLines = FhirFiles.HasLines(file);
            var bundle = new BundleEntries();
            var resources = hasLines ? NdjsonLines.ReadAsync(stream, ct) : bundle.ReadAsync(stream, ct);
            await foreach (var raw in resources)
            {
                last = raw.Number;
                // Other JSON may lie beside an export, such as the manifest of its download.
                if (!(isFolder && bundle.IsNotFhir))
                {
                    Take(raw, isEntry: !hasLines, roster, new SourceLine(name, raw.Number));
                }
            }
        }
        catch (InvalidDataException)
        {
            roster.Bad(new SourceLine(name, last + 1), "the gzip data are damaged or cut short from here on: copy or export the file again");
        }
    }

    private static void Take(RawResource raw, bool isEntry, RosterAssembly roster, SourceLine at)
    {
        if (raw.Fault is not null)
        {
            roster.Bad(at, raw.Fault);
            return;
        }

        if (raw.Json.Span.TrimStart(" \t\r"u8).IsEmpty)
        {
            return;
        }

        if (!Utf8.IsValid(raw.Json.Span))
        {
            roster.Bad(at, "not UTF-8 text: save the file as UTF-8");
            return;
        }

        try
        {
            using var document = JsonDocument.Parse(raw.Json);
            TakeElement(document.RootElement, isEntry, roster, at);
        }
        catch (JsonException broken)
        {
            // Only the position: the message of the exception may quote the line.
            roster.Bad(at, $"not valid JSON at byte {broken.BytePositionInLine ?? 0}: write one whole JSON object a line");
        }
        catch (InvalidOperationException)
        {
            // What JsonElement throws for the escape of half a surrogate pair.
            roster.Bad(at, "a text holds a broken \\u escape: export the resource again as UTF-8");
        }
    }

    private static void TakeElement(JsonElement element, bool isEntry, RosterAssembly roster, SourceLine at)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            roster.Bad(at, "not a JSON object: each line (or Bundle entry) must be one FHIR resource");
        }
        else if (!isEntry)
        {
            roster.Add(element, null, at);
        }
        else if (element.Member("resource") is { } resource)
        {
            roster.Add(resource, element.Text("fullUrl"), at);
        }
        else if (element.Member("response") is null && element.Member("request").Text("method") is not "DELETE")
        {
            roster.Bad(at, "Bundle.entry.resource is missing: each entry must hold one FHIR resource");
        }
    }
}
