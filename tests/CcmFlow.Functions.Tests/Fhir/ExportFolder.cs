using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CcmFlow.Functions.Patients.Fhir;

namespace CcmFlow.Functions.Tests.Fhir;

/// <summary>An export on disk for one test.</summary>
internal sealed class ExportFolder : IDisposable
{
    public static readonly DateOnly AsOf = new(2025, 3, 31);

    public string FolderPath { get; } = Directory.CreateTempSubdirectory("ccmflow-fhir-").FullName;

    public ExportFolder With(string file, params string[] lines)
    {
        File.WriteAllText(Path.Combine(FolderPath, file), string.Join('\n', lines) + "\n", new UTF8Encoding(false));
        return this;
    }

    public ExportFolder WithBytes(string file, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(FolderPath, file), bytes);
        return this;
    }

    public Task<RosterReadResult> ReadAsync(string? file = null) =>
        FhirRosterReader.ReadAsync(file is null ? FolderPath : Path.Combine(FolderPath, file), AsOf, TestContext.Current.CancellationToken);

    public async Task<RosterPatient> OnlyPatientAsync()
    {
        var read = await ReadAsync();
        Assert.Empty(read.BadLines);
        return Assert.Single(read.Patients);
    }

    public static byte[] Gzip(string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            zip.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }

    public static string AsJson(object value) => JsonSerializer.Serialize(value);

    public void Dispose() => Directory.Delete(FolderPath, recursive: true);
}
