using System.CommandLine;

namespace CcmFlow.Cli.Claims;

/// <summary><c>ccmflow claims</c></summary>
public static class ClaimsCommand
{
    public static Command Create(TimeProvider time) =>
        new("claims", "Claims, acknowledgements and remittances: as X12 files, and as stored.")
        {
            ValidateCommand.Create(time), ReadCommand.Create(), PostCommand.Create(), StatusCommand.Create(), PacketCommand.Create(),
        };
}
