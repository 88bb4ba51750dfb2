namespace CcmFlow.Embedded.Functions.Tests;

/// <summary>A folder of its own for one test.</summary>
internal sealed class TestFolder : IDisposable
{
    private static readonly Lazy<TestFolder> Shared = new(() => new TestFolder());

    public static string Empty => Shared.Value.Path;

    public string Path { get; } = Directory.CreateTempSubdirectory("ccmflow-functions-").FullName;

    public TestFolder With(string file, string text)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, file), text);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
