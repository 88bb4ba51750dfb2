using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Records;
using static CcmFlow.Functions.Practices.Sections.PracticeSections;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>The health record's FHIR server. Its secret is a setting of the deployment.</summary>
internal static class RecordServer
{
    // Never stored: the practice's check asks for an address of https.
    private static readonly Uri Nowhere = new("about:blank");

    public static PracticeSection Section { get; } = new(
        "ehr", "Health record (FHIR)", "Months that close from now on are written back there, and so are those that wait to be sent. Without an address nothing is sent; each month's record can be downloaded either way.",
        [
            new SectionField("endpoint", "Address of the FHIR R4 server", FieldKind.Text, p => p.Ehr?.Endpoint.OriginalString ?? "", WithEndpoint)
            {
                MayBeEmpty = true, Check = Secure, Path = "ehr.endpoint", Hint = "https, such as https://fhir.example/r4; to send nothing, empty this and the rest",
            },
            Of("tokenUrl", "Address of tokens (OAuth2)", e => e.TokenUrl?.OriginalString, (e, v) => e with { TokenUrl = v.Length == 0 ? null : new Uri(v) }, Secure, "empty: the secret is itself a bearer token"),
            Of("clientId", "Client id", e => e.ClientId, (e, v) => e with { ClientId = OrNull(v) }, FieldChecks.AtMost(200), "with an address of tokens"),
            Of("scope", "Scope", e => e.Scope, (e, v) => e with { Scope = OrNull(v) }, FieldChecks.AtMost(200), "where the server asks for one, such as system/*.write"),
        ]);

    private static string? Secure(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && SecureAddress.Is(address) && address.UserInfo.Length == 0 ? null : "a whole https address without a password in it, such as https://fhir.example/r4.";

    private static Practice WithEndpoint(Practice practice, string value) => practice with
    {
        Ehr = value.Length == 0 ? null : practice.Ehr is { } ehr ? ehr with { Endpoint = new Uri(value) } : new EhrProfile { Endpoint = new Uri(value) },
    };

    private static SectionField Of(string name, string label, Func<EhrProfile, string?> read, Func<EhrProfile, string, EhrProfile> write, Func<string, string?> check, string hint) =>
        Text(name, label, p => p.Ehr is { } ehr ? read(ehr) : null, (p, v) => v.Length == 0 && p.Ehr is null ? p : p with { Ehr = write(p.Ehr ?? new EhrProfile { Endpoint = Nowhere }, v) }, check) with { MayBeEmpty = true, Path = $"ehr.{name}", Hint = hint };
}
