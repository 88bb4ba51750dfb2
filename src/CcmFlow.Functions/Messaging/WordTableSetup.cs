using CcmFlow.Rules.Replies;
using Microsoft.Extensions.Hosting;

namespace CcmFlow.Functions.Messaging;

/// <summary>Makes the word tables ready before the first text comes: it may be an emergency. Tables that cannot be used stop the start.</summary>
public sealed class WordTableSetup : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        ReplyClassifier.Classify("", "en", ReplyContext.Any);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
