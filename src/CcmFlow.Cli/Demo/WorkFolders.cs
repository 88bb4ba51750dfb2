using System.Diagnostics;
using System.Globalization;

namespace CcmFlow.Cli.Demo;

/// <summary>
/// Folders for one run under .ccmflow/work, named by the process. What a killed run left is removed by the next; a run that
/// is still going keeps its own.
/// </summary>
public static class WorkFolders
{
    private static int count;

    /// <summary>The folder of the checkout: where package.json with Azurite lies.</summary>
    public static string RepositoryRoot { get; } = FindRoot();

    private static string Base => Path.Combine(RepositoryRoot, ".ccmflow", "work");

    public static string New(string what)
    {
        RemoveLeftovers();
        var name = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{what}-{Interlocked.Increment(ref count)}");
        return Directory.CreateDirectory(Path.Combine(Base, name)).FullName;
    }

    public static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // Azurite may be writing its last page; the next run removes the rest.
        }
    }

    private static void RemoveLeftovers()
    {
        if (!Directory.Exists(Base)) return;
        foreach (var folder in Directory.GetDirectories(Base))
        {
            if (int.TryParse(Path.GetFileName(folder).Split('-')[0], CultureInfo.InvariantCulture, out var process) && process != Environment.ProcessId && !IsRunning(process))
                Remove(folder);
        }
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string FindRoot()
    {
        foreach (var start in new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory })
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
                if (File.Exists(Path.Combine(folder.FullName, "CcmFlow.sln"))) return folder.FullName;
        return Directory.GetCurrentDirectory();
    }
}
