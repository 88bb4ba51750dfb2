using System.Text.Json;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Practices;

namespace CcmFlow.Cli.Import;

/// <summary>A practice's settings in a file, such as samples/practice.json.</summary>
internal static class PracticeFile
{
    /// <exception cref="InvalidOperationException">It cannot be read as a practice.</exception>
    /// <exception cref="ArgumentException">The practice is not complete; each field that is wrong is named.</exception>
    public static Practice Read(FileInfo file)
    {
        if (!file.Exists) throw new InvalidOperationException($"There is no file {file.FullName}.");
        try
        {
            var practice = JsonSerializer.Deserialize<Practice>(File.ReadAllText(file.FullName), CcmJson.Options) ?? throw new JsonException("The file is empty.");
            PracticeCheck.ThrowIfWrong(practice);
            return practice;
        }
        catch (JsonException error)
        {
            throw new InvalidOperationException($"{file.Name} is not a practice's settings: {error.Message}", error);
        }
    }
}
