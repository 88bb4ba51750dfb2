using System.Text.RegularExpressions;
using CcmFlow.Rules.Claims;

namespace CcmFlow.Functions.Claims.Clearinghouses;

/// <summary>SFTP by the machine's OpenSSH client, with a key and a pinned host key; no passwords.</summary>
public sealed partial record SftpProfile
{
    public required string Host { get; init; }
    public int Port { get; init; } = 22;
    public required string User { get; init; }

    /// <summary>Name of the private key's file in the practice's own folder of keys, readable by the app only.</summary>
    public required string KeyFile { get; init; }

    /// <summary>Name of a known_hosts file in the same folder that holds the server's key. Another key ends the session before anything is sent.</summary>
    public required string KnownHostsFile { get; init; }

    /// <summary>Remote folder for claim files.</summary>
    public required string Upload { get; init; }

    /// <summary>Remote folder where acknowledgements and remittances appear.</summary>
    public required string Download { get; init; }

    internal IEnumerable<string> Faults()
    {
        if (!HostName().IsMatch(Host)) yield return "host: a host name or an address.";
        if (Port is < 1 or > 65535) yield return "port: 1 to 65535.";
        if (!UserName().IsMatch(User)) yield return "user: letters, digits, '.', '_', '@' and '-', not starting with '-'.";
        if (PlaceNames.FileFault(KeyFile) is { } key) yield return $"keyFile: {key}";
        if (PlaceNames.FileFault(KnownHostsFile) is { } hosts) yield return $"knownHostsFile: {hosts} Without a pinned host key nothing is sent.";
        if (!RemoteFolder().IsMatch(Upload)) yield return "upload: a folder of letters, digits, '.', '_', '-' and '/'.";
        if (!RemoteFolder().IsMatch(Download)) yield return "download: a folder of letters, digits, '.', '_', '-' and '/'.";
    }

    // What goes into the client's batch is restricted to characters that need no quoting there.
    [GeneratedRegex(@"^[A-Za-z0-9/._][A-Za-z0-9/._-]*\z")]
    private static partial Regex RemoteFolder();

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9.:-]*\z")]
    private static partial Regex HostName();

    [GeneratedRegex(@"^[A-Za-z0-9_][A-Za-z0-9._@-]*\z")]
    private static partial Regex UserName();
}
