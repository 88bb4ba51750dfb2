using System.CommandLine;
using System.Runtime.InteropServices;
using CcmFlow.Cli.Billing;
using CcmFlow.Cli.Claims;
using CcmFlow.Cli.Demo;
using CcmFlow.Cli.Doctor;
using CcmFlow.Cli.Import;
using CcmFlow.Cli.OnCall;
using CcmFlow.Cli.Replies;
using CcmFlow.Cli.Serve;
using CcmFlow.Cli.Simulation.Texts;

var root = new RootCommand("CcmFlow: Chronic Care Management that runs its months by itself.")
{
    DemoCommand.Create(TimeProvider.System), ImportCommand.Create(TimeProvider.System), ServeCommand.Create(), DoctorCommand.Create(),
    BillingCommand.Create(), EligibilityCommand.Create(), PriceCommand.Create(), GapCommand.Create(),
    ClaimsCommand.Create(TimeProvider.System), RepliesCommand.Create(), SimulateCommand.Create(), OnCallCommand.Create(TimeProvider.System),
};
using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, stop.Token);
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    Console.Error.WriteLine("ccmflow: stopped.");
    return 130;
}
#pragma warning disable CA1031 // The command line's edge: a person gets the message, not a stack trace.
catch (Exception error)
#pragma warning restore CA1031
{
    Console.Error.WriteLine($"ccmflow: {error.Message}");
    if (Environment.GetEnvironmentVariable("CCMFLOW_TRACE") == "1") Console.Error.WriteLine(error);
    return 1;
}

// A second signal ends the process at once, as if nobody listened.
void Stop(PosixSignalContext signal)
{
    if (stop.IsCancellationRequested) return;
    signal.Cancel = true;
    _ = stop.CancelAsync();
}
