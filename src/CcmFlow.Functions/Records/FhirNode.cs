using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace CcmFlow.Functions.Records;

/// <summary>The small parts that FHIR R4 resources are made of.</summary>
internal static class FhirNode
{
    public const string Npi = "http://hl7.org/fhir/sid/us-npi";
    public const string Cpt = "http://www.ama-assn.org/go/cpt";
    public const string Icd10 = "http://hl7.org/fhir/sid/icd-10-cm";

    /// <summary>A FHIR instant, whole seconds, UTC.</summary>
    public static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static JsonObject Concept(string text) => new() { ["text"] = text };

    public static JsonObject Concept(string system, string code, string display) =>
        new() { ["coding"] = new JsonArray(Coding(system, code, display)), ["text"] = display };

    public static JsonObject Coding(string system, string code, string? display = null)
    {
        var coding = new JsonObject { ["system"] = system, ["code"] = code };
        if (display is not null) coding["display"] = display;
        return coding;
    }

    public static JsonObject Reference(string reference) => new() { ["reference"] = reference };

    /// <summary>Somebody that the record may know under another id than we do.</summary>
    public static JsonObject Named(string type, string display) => new() { ["type"] = type, ["display"] = display };

    public static JsonObject ByNpi(string type, string npi, string display) => new()
    {
        ["type"] = type,
        ["identifier"] = new JsonObject { ["system"] = Npi, ["value"] = npi },
        ["display"] = display,
    };

    public static JsonObject Period(DateTimeOffset start, DateTimeOffset? end)
    {
        var period = new JsonObject { ["start"] = Instant(start) };
        if (end is { } until) period["end"] = Instant(until);
        return period;
    }

    public static JsonObject Dollars(decimal amount) => new() { ["value"] = amount, ["currency"] = "USD" };

    /// <summary>The same for the same resource whenever it is written: a UUID (RFC 9562, version 8) of its business identifier.</summary>
    public static Guid IdOf(string identifier)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(identifier)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
