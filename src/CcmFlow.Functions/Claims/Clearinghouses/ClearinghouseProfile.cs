using System.Security.Cryptography;
using System.Text;
using CcmFlow.Rules.Claims;

namespace CcmFlow.Functions.Claims.Clearinghouses;

public enum ClearinghouseKind { Folder, Sftp, Https }

/// <summary>
/// How a practice's claims reach its clearinghouse and how its answers are fetched. Part of the practice's settings; secrets
/// are not: they are app settings named after the practice (<see cref="Clearinghouses"/>).
/// </summary>
public sealed record ClearinghouseProfile
{
    public ClearinghouseKind Kind { get; init; }

    public FolderProfile Folder { get; init; } = new();
    public SftpProfile? Sftp { get; init; }
    public HttpsProfile? Https { get; init; }

    /// <summary>Ends the file's name. Some gateways route by it, and take no other dot in the name.</summary>
    public string Extension { get; init; } = ".837";

    /// <summary>Ends the name of a file that asks for coverage (270).</summary>
    public string InquiryExtension { get; init; } = ".270";

    /// <summary>What is wrong with the profile, each with the field and the mend.</summary>
    public IEnumerable<string> Faults()
    {
        if (!IsExtension(Extension)) yield return "extension: a dot and 1 to 7 letters or digits, e.g. .837.";
        if (!IsExtension(InquiryExtension)) yield return "inquiryExtension: a dot and 1 to 7 letters or digits, e.g. .270.";
        if (Kind == ClearinghouseKind.Sftp && Sftp is null) yield return "sftp: missing, though the way is Sftp.";
        if (Kind == ClearinghouseKind.Https && Https is null) yield return "https: missing, though the way is Https.";
        if (Kind == ClearinghouseKind.Folder)
        {
            foreach (var (field, name) in new[] { ("outgoing", Folder.Outgoing), ("incoming", Folder.Incoming) })
                if (PlaceNames.FolderFault(name) is { } fault) yield return $"{field}: {fault}";
            if (PlaceNames.Overlap(Folder.Outgoing, Folder.Incoming)) yield return "incoming: another folder than the outgoing one, and none in it: what comes in is taken away.";
        }
        foreach (var fault in Sftp?.Faults() ?? []) yield return $"sftp.{fault}";
        foreach (var fault in Https?.Faults() ?? []) yield return $"https.{fault}";
    }

    /// <summary>
    /// Where claims go, to be known again: the kind, the host or folder as a person reads it, and a hash of address and account. Two that differ may be two clearinghouses.
    /// No secret: that is no part of the profile, and what an address asks for is left out.
    /// </summary>
    public string Endpoint()
    {
        var (name, place) = Kind switch
        {
            ClearinghouseKind.Sftp => (Sftp!.Host, $"{Sftp.User}@{Sftp.Host}:{Sftp.Port}/{Sftp.Upload}"),
            ClearinghouseKind.Https => (Https!.Submit.Host, $"{Https.Submit.GetLeftPart(UriPartial.Path)} {Https.ClientId}"),
            _ => (Folder.Outgoing, Folder.Outgoing),
        };
        return $"{Kind} {name} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(place)))[..12]}";
    }

    private static bool IsExtension(string text) => text.Length is >= 2 and <= 8 && text[0] == '.' && text.Skip(1).All(char.IsAsciiLetterOrDigit);
}

/// <summary>Folders that a file gateway watches, in the practice's own folder below the app's claims folder (<see cref="PracticePlace"/>).</summary>
/// <param name="Outgoing">Where claim files are dropped.</param>
/// <param name="Incoming">Where acknowledgements and remittances appear.</param>
public sealed record FolderProfile(string Outgoing = "out", string Incoming = "in");
