using System.Text;

namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>A key as a continuation header, which must be ASCII.</summary>
internal static class PageToken
{
    private const string Prefix = "1!";

    public static string Encode(string key) => Prefix + Convert.ToHexString(Encoding.UTF8.GetBytes(key));

    public static string Decode(string token)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromHexString(token.AsSpan(Prefix.Length)));
        }
        catch (Exception unreadable) when (unreadable is FormatException or ArgumentOutOfRangeException)
        {
            throw new RefusedException(Refusal.InvalidInput("The continuation token cannot be read."));
        }
    }
}
