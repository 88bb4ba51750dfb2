using CcmFlow.Embedded.Functions.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;

namespace CcmFlow.Embedded.Functions.Http;

/// <summary>Writes what an HTTP function gave as the response.</summary>
internal static class HttpResults
{
    public static Task WriteAsync(HttpContext http, InvocationContext context, bool givesValue) => context switch
    {
        { HasRun: false } => Task.CompletedTask,
        { Result: IActionResult result } => result.ExecuteResultAsync(new ActionContext(http, http.GetRouteData(), new ActionDescriptor())),
        { Result: IResult result } => result.ExecuteAsync(http),
        { Result: string text } => WriteTextAsync(http, text),
        { Result: { } value } => http.Response.WriteAsJsonAsync(value, value.GetType(), http.RequestAborted),
        _ => WriteNothing(http, givesValue),
    };

    private static Task WriteTextAsync(HttpContext http, string text)
    {
        http.Response.ContentType ??= "text/plain; charset=utf-8";
        return http.Response.WriteAsync(text, http.RequestAborted);
    }

    private static Task WriteNothing(HttpContext http, bool givesValue)
    {
        var untouched = !http.Response.HasStarted && http.Response.StatusCode == StatusCodes.Status200OK;
        if (givesValue && untouched) http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
