using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.Functions.Hosting;

/// <summary>
/// Logs a failed invocation by the function's name, the types of the exceptions and where they were thrown. Messages of
/// exceptions are left out: they may quote what a patient wrote, and a log must not.
/// </summary>
internal static class FunctionFailures
{
    public static void LogFailure(this ILogger logger, string function, Exception exception) =>
        logger.LogError("Function {Function} failed: {ExceptionTypes}\n{StackTrace}", function, TypesOf(exception), exception.StackTrace);

    private static string TypesOf(Exception exception) =>
        exception.InnerException is { } inner ? $"{exception.GetType().FullName} <- {TypesOf(inner)}" : exception.GetType().FullName!;
}
