using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Identity;

/// <summary>Why somebody was not let in. What it says is the same whatever was asked for, so that nothing can be guessed from it.</summary>
public enum Refusal
{
    /// <summary>Nobody known, or a sign-in that is over.</summary>
    NotSignedIn,

    /// <summary>Another practice's, or nobody's: there is no telling which.</summary>
    NotHere,

    /// <summary>The person's roles do not go so far.</summary>
    NotAllowed,

    /// <summary>A form that was not made for this session.</summary>
    NotOurForm,

    TooMany,

    /// <summary>A body that is longer than the route takes.</summary>
    TooLarge,

    /// <summary>Who it is cannot be found out now: the issuer of the token does not answer.</summary>
    IssuerSilent,
}

internal static class RefusalAnswer
{
    public static int StatusOf(Refusal refusal) => refusal switch
    {
        Refusal.NotSignedIn => StatusCodes.Status401Unauthorized,
        Refusal.NotHere => StatusCodes.Status404NotFound,
        Refusal.TooMany => StatusCodes.Status429TooManyRequests,
        Refusal.TooLarge => StatusCodes.Status413PayloadTooLarge,
        Refusal.IssuerSilent => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status403Forbidden,
    };

    public static string SentenceOf(Refusal refusal) => refusal switch
    {
        Refusal.NotSignedIn => "Sign in first.",
        Refusal.NotHere => "There is nothing here for you.",
        Refusal.NotAllowed => "Your role in this practice does not include this. An administrator of the practice can do it, or give you the role.",
        Refusal.NotOurForm => "This form is not good any more. Go back, load the page again and send it once more; files have to be chosen again.",
        Refusal.TooLarge => "That is more than is taken here at once. Send less, in several goes if need be.",
        Refusal.IssuerSilent => "Your sign-in cannot be checked at the moment. Try again in a minute.",
        _ => "Too many requests. Wait a minute.",
    };

    public static async Task WriteProblemAsync(HttpContext http, Refusal refusal)
    {
        Prepare(http, refusal);
        http.Response.ContentType = "application/problem+json";
        if (refusal == Refusal.NotSignedIn) http.Response.Headers.WWWAuthenticate = "Bearer";
        var problem = new { type = "about:blank", title = TitleOf(refusal), status = StatusOf(refusal), detail = SentenceOf(refusal) };
        await http.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(problem), http.RequestAborted);
    }

    public static async Task WritePageAsync(HttpContext http, Refusal refusal, string html)
    {
        Prepare(http, refusal);
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(html), http.RequestAborted);
    }

    public static string TitleOf(Refusal refusal) => refusal switch
    {
        Refusal.NotSignedIn => "Not signed in",
        Refusal.NotHere => "Not found",
        Refusal.NotAllowed => "Not allowed",
        Refusal.NotOurForm => "Form not accepted",
        Refusal.TooLarge => "Too large",
        Refusal.IssuerSilent => "Sign-in not checked",
        _ => "Too many requests",
    };

    private static void Prepare(HttpContext http, Refusal refusal)
    {
        http.Response.StatusCode = StatusOf(refusal);
        if (refusal is Refusal.TooMany or Refusal.IssuerSilent) http.Response.Headers.RetryAfter = "60";
    }
}
