using CcmFlow.Functions.Claims.Clearinghouses;
using static CcmFlow.Functions.Practices.Sections.PracticeSections;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>Who sends claims and to whom, as the envelope says it (ISA06, ISA08, GS02, GS03, 1000A, 1000B).</summary>
internal static class ClaimsAddressing
{
    public static PracticeSection Section { get; } = new(
        "claims", "Claims: sender and receiver", "Counts from the next claim file on; files that have left keep what they said.",
        [
            PracticeIdentity.Billing("submitterId", "Sender id", b => b.SubmitterId, (b, v) => b with { SubmitterId = v }, Id),
            PracticeIdentity.Billing("contactName", "Contact", b => b.ContactName, (b, v) => b with { ContactName = v }, FieldChecks.AtMost(60)),
            PracticeIdentity.Billing("contactPhone", "Contact's phone", b => b.ContactPhone, (b, v) => b with { ContactPhone = v }, FieldChecks.Digits(10, "a phone number")),
            PracticeIdentity.Billing("receiverId", "Receiver id", b => b.ReceiverId, (b, v) => b with { ReceiverId = v }, Id),
            PracticeIdentity.Billing("receiverName", "Receiver", b => b.ReceiverName, (b, v) => b with { ReceiverName = v }, FieldChecks.AtMost(60)),
            PracticeIdentity.Billing("medicarePayerId", "Payer id of Medicare", b => b.MedicarePayerId, (b, v) => b with { MedicarePayerId = v }, FieldChecks.AtMost(80)),
            PracticeIdentity.Billing("medicarePayerName", "Medicare's name", b => b.MedicarePayerName, (b, v) => b with { MedicarePayerName = v }, FieldChecks.AtMost(60)),
            new SectionField("plans", "Other plans", FieldKind.Lines, Plans, (p, v) => p with { Billing = p.Billing with { PlanPayerIds = PayerIds(v) } })
            {
                MayBeEmpty = true, Hint = "a line each: the plan's name = its payer id. A claim for a plan that is not here is held", Check = PlansFault,
            },
            Tick("checksEligibility", "Ask Medicare each month whether patients are covered (270)", p => p.ChecksEligibility, (p, v) => p with { ChecksEligibility = v }),
        ]);

    // ISA06 and ISA08 have fifteen places.
    private static string? Id(string value) => value.Length <= 15 && value.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-') ? null : "at most 15 letters and digits.";

    private static string Plans(Practice practice) => string.Join('\n', practice.Billing.PlanPayerIds.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key} = {p.Value}"));

    private static Dictionary<string, string> PayerIds(string lines) =>
        lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parts).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    private static string? PlansFault(string lines)
    {
        var plans = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parts).ToList();
        return plans.Any(p => p.Length != 2 || p[0].Length == 0 || p[1].Length == 0) ? "a line each: the plan's name, =, its payer id."
            : plans.DistinctBy(p => p[0]).Count() < plans.Count ? "each plan once."
            : null;
    }

    private static string[] Parts(string line) => [.. line.Split('=', 2).Select(part => part.Trim())];
}

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
            Profile("outgoing", "Folder: outgoing", c => c.Folder.Outgoing, (c, v) => c with { Folder = c.Folder with { Outgoing = v } }),
            Profile("incoming", "Folder: incoming", c => c.Folder.Incoming, (c, v) => c with { Folder = c.Folder with { Incoming = v } }),
            Sftp("host", "SFTP: host", s => s.Host, (s, v) => s with { Host = v }),
            Number("port", "SFTP: port", 1, 65535, p => p.Clearinghouse.Sftp?.Port ?? NoSftp.Port, (p, v) => With(p, c => c with { Sftp = (c.Sftp ?? NoSftp) with { Port = v } })),
            Sftp("user", "SFTP: user", s => s.User, (s, v) => s with { User = v }),
            Sftp("keyFile", "SFTP: file of the private key", s => s.KeyFile, (s, v) => s with { KeyFile = v }),
            Sftp("knownHostsFile", "SFTP: file with the server's key", s => s.KnownHostsFile, (s, v) => s with { KnownHostsFile = v }),
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
