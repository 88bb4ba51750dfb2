using System.CommandLine;
using CcmFlow.Cli.Billing;
using CcmFlow.Cli.Demo;
using CcmFlow.Cli.Doctor;
using CcmFlow.Cli.Import;
using CcmFlow.Cli.Serve;

var root = new RootCommand("CcmFlow: Chronic Care Management that runs its months by itself.")
{
    DemoCommand.Create(TimeProvider.System), ImportCommand.Create(TimeProvider.System), ServeCommand.Create(), DoctorCommand.Create(),
    BillingCommand.Create(), EligibilityCommand.Create(), PriceCommand.Create(), GapCommand.Create(),
};
try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (OperationCanceledException)
{
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
