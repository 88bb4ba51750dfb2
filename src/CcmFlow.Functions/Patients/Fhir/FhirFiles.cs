namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>Which files of a path may hold FHIR, and how each is opened.</summary>
internal static class FhirFiles
{
    private static readonly string[] LineByLine = [".ndjson", ".jsonl"];

    /// <exception cref="FileNotFoundException">There is none.</exception>
    public static IReadOnlyList<string> At(string path)
    {
        if (File.Exists(path))
        {
            return HasLines(path) || IsJson(path)
                ? [path]
                : throw new FileNotFoundException("The file is not FHIR by its name: it must end in .ndjson, .jsonl or .json, each also with .gz.");
        }

        if (!Directory.Exists(path))
        {
            throw new FileNotFoundException("There is no such file or folder to read the roster from.");
        }

        // Patients first: then nothing has to be remembered about who was mentioned before being known.
        var files = Directory.EnumerateFiles(path).Where(file => HasLines(file) || IsJson(file))
            .OrderByDescending(file => Path.GetFileName(file).StartsWith("Patient.", StringComparison.OrdinalIgnoreCase))
            .ThenBy(Path.GetFileName, StringComparer.Ordinal)
            .ToArray();
        return files.Length > 0
            ? files
            : throw new FileNotFoundException("The folder holds no FHIR: put files ending in .ndjson or .json there, each also with .gz.");
    }

    public static bool HasLines(string file) => LineByLine.Any(extension => EndsWith(file, extension));

    /// <summary>Opens for one pass from start to end, unzipping on the way; one gzip member a file.</summary>
    public static Stream Open(string file)
    {
        var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, FileOptions.Asynchronous | FileOptions.SequentialScan);
        return file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new WholeGzipStream(stream) : stream;
    }

    private static bool IsJson(string file) => EndsWith(file, ".json");

    private static bool EndsWith(string file, string extension) =>
        file.EndsWith(extension, StringComparison.OrdinalIgnoreCase) || file.EndsWith(extension + ".gz", StringComparison.OrdinalIgnoreCase);
}
