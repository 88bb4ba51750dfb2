using CcmFlow.Functions.Claims.Clearinghouses;
using static CcmFlow.Functions.Practices.Sections.PracticeSections;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>How claim files travel. Keys and secrets are settings of the deployment.</summary>
internal static class ClaimsTransport
{
    private static readonly SftpProfile NoSftp = new() { Host = "", User = "", KeyFile = "", KnownHostsFile = "", Upload = "", Download = "" };
    private static readonly HttpsProfile NoHttps = new() { Submit = new Uri("https://invalid.example/") };

    public static PracticeSection Section { get; } = new(
        "transport", "Claims: the way to the clearinghouse", "Counts from the next file on. Fill in what belongs to the way that is chosen; the rest stays as it is.",
        [
            Choice("kind", "The way", p => p.Clearinghouse.Kind, (p, v) => With(p, c => c with
            {
                Kind = v, Sftp = v == ClearinghouseKind.Sftp ? c.Sftp ?? NoSftp : c.Sftp, Https = v == ClearinghouseKind.Https ? c.Https ?? NoHttps : c.Https,
            })),
            Profile("extension", "File names end with", c => c.Extension, (c, v) => c with { Extension = v }) with { MayBeEmpty = false },
            Profile("inquiryExtension", "Names of files that ask for coverage end with", c => c.InquiryExtension, (c, v) => c with { InquiryExtension = v }) with { MayBeEmpty = false },
            Profile("outgoing", "Folder for claims, in the practice's own", c => c.Folder.Outgoing, (c, v) => c with { Folder = c.Folder with { Outgoing = v } }),
            Profile("incoming", "Folder of answers, in the practice's own", c => c.Folder.Incoming, (c, v) => c with { Folder = c.Folder with { Incoming = v } }),
            Sftp("host", "SFTP: host", s => s.Host, (s, v) => s with { Host = v }),
            Number("port", "SFTP: port", 1, 65535, p => p.Clearinghouse.Sftp?.Port ?? NoSftp.Port, (p, v) => With(p, c => c with { Sftp = (c.Sftp ?? NoSftp) with { Port = v } })),
            Sftp("user", "SFTP: user", s => s.User, (s, v) => s with { User = v }),
            Sftp("keyFile", "SFTP: name of the private key's file", s => s.KeyFile, (s, v) => s with { KeyFile = v }),
            Sftp("knownHostsFile", "SFTP: name of the file with the server's key", s => s.KnownHostsFile, (s, v) => s with { KnownHostsFile = v }),
            Sftp("upload", "SFTP: folder for claims", s => s.Upload, (s, v) => s with { Upload = v }),
            Sftp("download", "SFTP: folder of answers", s => s.Download, (s, v) => s with { Download = v }),
            Https("submit", "HTTPS: address for claims", h => h == NoHttps ? null : h.Submit.OriginalString, (h, v) => h with { Submit = new Uri(v) }),
            Choice("body", "HTTPS: body", p => p.Clearinghouse.Https?.Body ?? HttpsBody.Raw, (p, v) => WithHttps(p, h => h with { Body = v })),
            Choice("signIn", "HTTPS: sign-in", p => p.Clearinghouse.Https?.SignIn ?? HttpsSignIn.ApiKey, (p, v) => WithHttps(p, h => h with { SignIn = v })) with { Path = "clearinghouse.https.signIn" },
            Https("tokenUrl", "HTTPS: address of tokens", h => h.TokenUrl?.OriginalString, (h, v) => h with { TokenUrl = v.Length == 0 ? null : new Uri(v) }),
            Https("clientId", "HTTPS: client id", h => h.ClientId, (h, v) => h with { ClientId = OrNull(v) }, _ => null),
            Https("reports", "HTTPS: address of waiting answers", h => h.Reports?.OriginalString, (h, v) => h with { Reports = v.Length == 0 ? null : new Uri(v) }),
            Https("report", "HTTPS: address of one answer, with {name}", h => h.Report, (h, v) => h with { Report = OrNull(v) }),
        ]);

    /// <summary>The setting that holds the clearinghouse's secret; its value is never shown.</summary>
    public static string SecretOf(Practice practice) => $"Clearinghouse:{practice.Id}:Secret";

    private static Practice With(Practice practice, Func<ClearinghouseProfile, ClearinghouseProfile> change) => practice with { Clearinghouse = change(practice.Clearinghouse) };

    private static Practice WithHttps(Practice practice, Func<HttpsProfile, HttpsProfile> change) => With(practice, c => c with { Https = change(c.Https ?? NoHttps) });

    private static SectionField Profile(string name, string label, Func<ClearinghouseProfile, string> read, Func<ClearinghouseProfile, string, ClearinghouseProfile> write) =>
        Text(name, label, p => read(p.Clearinghouse), (p, v) => With(p, c => write(c, v))) with { MayBeEmpty = true, Path = $"clearinghouse.{name}" };

    private static SectionField Sftp(string name, string label, Func<SftpProfile, string> read, Func<SftpProfile, string, SftpProfile> write) =>
        Text(name, label, p => p.Clearinghouse.Sftp is { } sftp ? read(sftp) : null, (p, v) => With(p, c => c with { Sftp = write(c.Sftp ?? NoSftp, v) })) with { MayBeEmpty = true, Path = $"clearinghouse.sftp.{name}" };

    private static SectionField Https(string name, string label, Func<HttpsProfile, string?> read, Func<HttpsProfile, string, HttpsProfile> write, Func<string, string?>? check = null) =>
        Text(name, label, p => p.Clearinghouse.Https is { } https ? read(https) : null, (p, v) => WithHttps(p, h => write(h, v)), check ?? FieldChecks.Address) with
        {
            MayBeEmpty = true, Path = $"clearinghouse.https.{name}",
        };
}
