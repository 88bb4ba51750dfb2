using System.Diagnostics;

namespace CcmFlow.Embedded.DurableTask.Tests.Hosting;

public sealed class ReadmeTests
{
    [Fact]
    public void The_program_in_the_README_is_the_sample()
    {
        var readme = File.ReadAllText(Path.Combine(Root, "src/Embedded/DurableTask/README.md")).ReplaceLineEndings("\n");
        var sample = File.ReadAllText(Path.Combine(Root, "samples/HelloDurable/Program.cs")).ReplaceLineEndings("\n");
        Assert.Contains($"```csharp\n{sample.TrimEnd()}\n```", readme, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Completed: Hello, world!")]
    [InlineData("Completed: Hello, Ada! Hello, Grace!", "Ada", "Grace")]
    public async Task The_sample_runs_and_leaves_its_log(string expected, params string[] names)
    {
        var folder = Directory.CreateTempSubdirectory("hello-").FullName;
        try
        {
            Assert.Equal(expected, await RunAsync([folder, .. names]));
            Assert.NotEmpty(Directory.GetFiles(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "CcmFlow.sln")))
                folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
            return folder.FullName;
        }
    }

    private static async Task<string> RunAsync(IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "HelloDurable.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await error);
        return (await output).Trim();
    }
}
