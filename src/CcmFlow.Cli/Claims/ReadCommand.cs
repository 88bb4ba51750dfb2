using System.CommandLine;

namespace CcmFlow.Cli.Claims;

/// <summary><c>ccmflow claims read</c></summary>
public static class ReadCommand
{
    public static Command Create() => new("read", "");
}
