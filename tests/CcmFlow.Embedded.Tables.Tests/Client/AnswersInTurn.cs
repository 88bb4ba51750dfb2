using Azure.Core;
using Azure.Core.Pipeline;
using CcmFlow.Embedded.Tables.Wire;

namespace CcmFlow.Embedded.Tables.Tests.Client;

/// <summary>Gives one answer after the other instead of the service's; what is null is answered by the service, and so is the rest.</summary>
internal sealed class AnswersInTurn(HttpPipelineTransport service, params Func<HttpMessage, Azure.Response>?[] answers) : HttpPipelineTransport
{
    private int sent;

    public int Sent => sent;

    public static Func<HttpMessage, Azure.Response> Status(int status, params (string Name, string Value)[] headers) => _ =>
    {
        var response = new BufferedResponse(status, "", null);
        foreach (var (name, value) in headers) response.Add(name, value);
        return response;
    };

    /// <summary>The service does what it is asked to, and its answer is lost on the way.</summary>
    public static Func<HttpMessage, Azure.Response> Lost(HttpPipelineTransport service) => message =>
    {
        service.Process(message);
        throw new Azure.RequestFailedException("The connection was closed.");
    };

    public override Request CreateRequest() => service.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException();

    public override ValueTask ProcessAsync(HttpMessage message)
    {
        var turn = sent++;
        if (turn >= answers.Length || answers[turn] is not { } answer) return service.ProcessAsync(message);
        message.Response = answer(message);
        return ValueTask.CompletedTask;
    }
}
