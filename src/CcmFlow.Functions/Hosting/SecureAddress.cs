namespace CcmFlow.Functions.Hosting;

/// <summary>Whether patients' data may be sent to an address.</summary>
internal static class SecureAddress
{
    /// <summary>https anywhere, http to this machine only.</summary>
    public static bool Is(Uri address) => address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}
