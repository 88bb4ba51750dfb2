using Microsoft.Extensions.Logging;

namespace CcmFlow.Cli.Hosting;

/// <summary>Log entries as one line each; by default warnings and errors.</summary>
public sealed class LineLoggerProvider(Action<string> write, LogLevel from = LogLevel.Warning) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new LineLogger(categoryName, write, from);

    public void Dispose()
    {
    }

    private sealed class LineLogger(string category, Action<string> write, LogLevel from) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= from;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) write($"{logLevel} {category}: {formatter(state, exception)}{(exception is null ? "" : $" ({exception.GetType().Name}: {exception.Message})")}");
        }
    }
}
