using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Api.V1;

/// <summary>The practices that a list of practices is cut to; a machine sees all.</summary>
internal static class PracticesOfCaller
{
    private static readonly object Key = new();

    public static void Set(HttpRequest request, IReadOnlySet<string> practices) => request.HttpContext.Items[Key] = practices;

    public static bool Contains(HttpRequest request, string practice) => request.HttpContext.Items[Key] is not IReadOnlySet<string> practices || practices.Contains(practice);
}
