using System.CommandLine;

namespace CcmFlow.Cli.Replies;

/// <summary><c>ccmflow replies</c></summary>
public static class RepliesCommand
{
    public static Command Create() => new("replies", "How texts are read.") { ClassifyCommand.Create() };
}
