using System.Diagnostics;
using CcmFlow.Cli.Demo;

namespace CcmFlow.Functions.Tests.Contracts;

/// <summary>Programs that npm put into the repository, and files that lie beside it.</summary>
internal static class NodeTools
{
    public static string Modules => Path.Combine(WorkFolders.RepositoryRoot, "node_modules");

    /// <summary>The OpenAPI file, or null where the shared folder is missing (it is no part of the repository).</summary>
    public static string? Contract(string name) => Existing(Path.Combine(WorkFolders.RepositoryRoot, "..", "shared", "contracts", name));

    public static string? Prism => Existing(Path.Combine(Modules, "@stoplight", "prism-cli", "dist", "index.js"));

    public static bool HasFhir => Directory.Exists(Path.Combine(Modules, "fhir"));

    public static bool HasTwilio => Directory.Exists(Path.Combine(Modules, "twilio"));

    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = WorkFolders.RepositoryRoot, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }

    private static string? Existing(string path) => File.Exists(path) ? Path.GetFullPath(path) : null;
}
