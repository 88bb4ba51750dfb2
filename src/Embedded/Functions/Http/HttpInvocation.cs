using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Embedded.Functions.Http;

internal static class HttpInvocation
{
    /// <summary>Where the SDK keeps the request among an invocation's items.</summary>
    public const string HttpContextKey = "HttpRequestContext";

    public static HttpContext Require(FunctionContext context) =>
        context.GetHttpContext() ?? throw new InvalidOperationException($"Function '{context.FunctionDefinition.Name}' was not started over HTTP.");
}
