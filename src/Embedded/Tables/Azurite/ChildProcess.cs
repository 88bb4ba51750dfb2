using System.ComponentModel;
using System.Diagnostics;

namespace CcmFlow.Embedded.Tables.Azurite;

/// <summary>A process that ends with this object, with all that it started.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private static readonly TimeSpan Orderly = TimeSpan.FromSeconds(10);
    private readonly Process process;
    private readonly string name;
    private readonly Task<string> errors;

    private ChildProcess(Process process, string name)
    {
        this.process = process;
        this.name = name;
        errors = process.StandardError.ReadToEndAsync();
        // A process that is not disposed when ours exits would live on.
        AppDomain.CurrentDomain.ProcessExit += EndAtExit;
    }

    public static ChildProcess Start(string program, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        try
        {
            return new(Process.Start(start)!, program);
        }
        catch (Win32Exception missing)
        {
            throw new AzuriteUnavailableException(
                "Node.js 20 or later is needed for Azurite: install it so that \"node\" and \"npm\" are on the PATH, or use --in-memory.", missing);
        }
    }

    /// <summary>Waits until the process prints a line that contains the text.</summary>
    /// <exception cref="AzuriteUnavailableException">The process ended before.</exception>
    public async Task WaitForLineAsync(string text, CancellationToken cancellationToken)
    {
        while (await process.StandardOutput.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (!line.Contains(text, StringComparison.OrdinalIgnoreCase)) continue;
            // Read on, so that the process never waits for room in the pipe.
            _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            return;
        }
        throw await EndedAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task WaitForSuccessAsync(CancellationToken cancellationToken)
    {
        await process.StandardOutput.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        if (process.ExitCode != 0) throw await EndedAsync(cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= EndAtExit;
        await EndInOrderAsync().ConfigureAwait(false);
        End();
        await process.WaitForExitAsync().ConfigureAwait(false);
        process.Dispose();
    }

    /// <summary>A closed input asks the process to end; it gets a while to write down what it holds.</summary>
    private async Task EndInOrderAsync()
    {
        using var patience = new CancellationTokenSource(Orderly);
        try
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync(patience.Token).ConfigureAwait(false);
        }
        catch (Exception late) when (late is OperationCanceledException or IOException or InvalidOperationException)
        {
            // It is ended the hard way now.
        }
    }

    private async Task<AzuriteUnavailableException> EndedAsync(CancellationToken cancellationToken)
    {
        await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        var said = (await errors.ConfigureAwait(false)).Trim();
        return new($"\"{name}\" ended with exit code {process.ExitCode}. It said: {(said.Length == 0 ? "nothing" : said)}");
    }

    private void EndAtExit(object? sender, EventArgs e) => End();

    private void End()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended already.
        }
    }
}
