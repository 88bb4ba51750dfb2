using System.CommandLine;

namespace CcmFlow.Cli.Claims;

/// <summary>The X12 files that a command is given.</summary>
internal static class FilesArgument
{
    /// <summary>What was found wrong with a file or what it says.</summary>
    public const int ExitFindings = 1;

    /// <summary>A file is not there, cannot be opened, or is no X12.</summary>
    public const int ExitUnreadable = 2;

    public static Argument<string[]> Create() => new("FILE") { Description = "X12 files, whatever their names.", Arity = ArgumentArity.OneOrMore };

    /// <summary>Null when the file cannot be opened; the reason is printed.</summary>
    public static FileStream? Open(string file, TextWriter error)
    {
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{file}: {problem.Message}");
            return null;
        }
    }
}
