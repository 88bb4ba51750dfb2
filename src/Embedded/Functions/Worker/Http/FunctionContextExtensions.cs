using CcmFlow.Embedded.Functions.Http;
using Microsoft.AspNetCore.Http;

namespace Microsoft.Azure.Functions.Worker;

public static class FunctionContextExtensions
{
    /// <summary>The request that this invocation answers, or null when it was not started over HTTP.</summary>
    public static HttpContext? GetHttpContext(this FunctionContext context) =>
        context.Items.TryGetValue(HttpInvocation.HttpContextKey, out var value) ? value as HttpContext : null;
}
