using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Identity;

internal static class FormBody
{
    /// <summary>Null: the body is not the form that its type says, or has more fields or longer ones than any form of ours.</summary>
    public static async Task<IFormCollection?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!request.HasFormContentType) return null;
        try
        {
            return await request.ReadFormAsync(cancellation);
        }
        // An end in the middle of a part is an IOException.
        catch (Exception error) when (error is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return null;
        }
    }
}
