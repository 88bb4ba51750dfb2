using System.CommandLine;

namespace CcmFlow.Cli.Tests.Billing;

/// <summary>Runs a command as the command line does and keeps what it prints.</summary>
internal static class CommandRun
{
    public static async Task<(int Exit, string Output)> Of(Command command, params string[] arguments)
    {
        var output = new StringWriter();
        var root = new RootCommand { command };
        var exit = await root.Parse([command.Name, .. arguments]).InvokeAsync(
            new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = output }, TestContext.Current.CancellationToken);
        return (exit, output.ToString());
    }
}
