using System.Security.Cryptography;
using CcmFlow.Cli.Demo;

namespace CcmFlow.Cli.Serve;

/// <summary>The key of the local REST API, made once and kept in a file that only its owner may read.</summary>
public static class FunctionKeyFile
{
    public static string Path => System.IO.Path.Combine(WorkFolders.RepositoryRoot, ".ccmflow", "function.key");

    public static string ReadOrCreate()
    {
        if (File.Exists(Path) && File.ReadAllText(Path).Trim() is { Length: > 0 } kept) return kept;
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        File.WriteAllText(Path, key + "\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return key;
    }
}
