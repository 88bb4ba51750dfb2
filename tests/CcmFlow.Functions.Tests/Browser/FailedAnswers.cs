using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Tests.Browser;

/// <summary>Every answer of 400 and more that the app at an address gives, as its server sees them: a browser does not tell a test what it asks for by itself, such as icons.</summary>
internal sealed class FailedAnswers : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private const string Request = "Microsoft.AspNetCore.Hosting.HttpRequestIn";
    private readonly int port;
    private readonly ConcurrentQueue<string> answers = new();
    private readonly ConcurrentBag<IDisposable> subscriptions = [];

    public FailedAnswers(Uri app)
    {
        port = app.Port;
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public IReadOnlyCollection<string> All => answers;

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.AspNetCore") subscriptions.Add(value.Subscribe(this, name => name.StartsWith(Request, StringComparison.Ordinal)));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value is { Key: Request + ".Stop", Value: HttpContext { Response.StatusCode: >= 400 } http } && http.Connection.LocalPort == port)
            answers.Enqueue($"{http.Response.StatusCode} {http.Request.Path}");
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        foreach (var subscription in subscriptions) subscription.Dispose();
    }
}
