using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Carriers;
using Microsoft.Extensions.Configuration;

namespace CcmFlow.Functions.Hosting;

/// <summary>The app's settings, read and checked once at start; an error names each key that is wrong and the mend.</summary>
public sealed record CcmFlowSettings
{
    public string? TablesConnectionString { get; init; }
    public Uri? TablesServiceUri { get; init; }
    public string? TablesClientId { get; init; }

    /// <summary>The address under which carriers and patients reach the app; signatures are checked against it, never against the request's own host.</summary>
    public required Uri PublicBaseUrl { get; init; }

    /// <summary>The carrier of practices that name none.</summary>
    public required SmsProvider Sms { get; init; }

    public string TwilioAccountSid { get; init; } = "";

    /// <summary>One token, or two while the token is being rotated.</summary>
    public IReadOnlyList<string> TwilioAuthTokens { get; init; } = [];

    public Uri TwilioBaseUrl { get; init; } = new("https://api.twilio.com");
    public Uri? AcsEndpoint { get; init; }
    public string? AcsConnectionString { get; init; }

    /// <summary>Whether the deployment has an account with the carrier.</summary>
    public bool Has(SmsProvider carrier) => carrier switch
    {
        SmsProvider.Twilio => TwilioAccountSid.Length > 0,
        _ => AcsEndpoint is not null || AcsConnectionString is { Length: > 0 },
    };

    /// <summary>A carrier of the practice that the deployment has no account with; null: there is an account with each.</summary>
    public SmsProvider? MissingCarrierOf(Practice practice) =>
        new[] { practice.Carrier, practice.SecondCarrier?.Carrier }.FirstOrDefault(carrier => carrier is { } named && !Has(named));

    /// <summary>Keys the hash under which phone numbers are looked up, so that no number stands in a table key or URL.</summary>
    public required string PhoneHashSecret { get; init; }

    /// <summary>Sign the links to the disclosure page: the first signs, each is taken, so that a key can be changed while links of the one before are out.</summary>
    public required IReadOnlyList<string> DisclosureLinkKeys { get; init; }

    /// <summary>Each practice has a folder of its own below it, named by its id, in which its settings name the folders for claims and answers.</summary>
    public required string ClaimsFolder { get; init; }

    /// <summary>The same for the key files of practices that send by SFTP; empty where none does. Never below <see cref="ClaimsFolder"/>: what a gateway reads there is no secret.</summary>
    public string ClaimsKeysFolder { get; init; } = "";

    /// <summary>ISA15: T (test) or P (production).</summary>
    public required char ClaimsUsage { get; init; }

    /// <summary>
    /// Ids of practices whose answers come into one mailbox of their clearinghouse: they are told apart by their receiver. What comes into any other mailbox is
    /// that practice's whose mailbox it is, whoever it names. Whoever runs the app says so; no practice can.
    /// </summary>
    public IReadOnlyList<IReadOnlySet<string>> SharedMailboxes { get; init; } = [];

    public bool ShareMailbox(string practice, string other) => practice == other || SharedMailboxes.Any(group => group.Contains(practice) && group.Contains(other));

    public static CcmFlowSettings From(IConfiguration configuration)
    {
        var errors = new List<string>();
        string Text(string key, string mend)
        {
            var value = configuration[key];
            // The platform hands on the reference itself when the identity may not read the secret.
            if (value?.StartsWith("@Microsoft.KeyVault(", StringComparison.OrdinalIgnoreCase) == true)
                errors.Add($"{key} is a Key Vault reference that was not resolved: the secret is missing, or the app's identity may not read it.");
            else if (!string.IsNullOrWhiteSpace(value)) return value;
            else errors.Add($"{key} is missing: {mend}");
            return "";
        }
        Uri? Address(string key, string? value)
        {
            if (string.IsNullOrWhiteSpace(value)) return null;
            if (Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https") return uri;
            errors.Add($"{key} is not an absolute http(s) address.");
            return null;
        }

        var connection = configuration[SettingNames.TablesConnectionString];
        var serviceUri = Address(SettingNames.TablesServiceUri, configuration[SettingNames.TablesServiceUri]);
        if (string.IsNullOrWhiteSpace(connection) && serviceUri is null)
            errors.Add($"{SettingNames.TablesServiceUri} or {SettingNames.TablesConnectionString} is missing: give the Table service's address or, locally, UseDevelopmentStorage=true.");

        if (!Enum.TryParse<SmsProvider>(configuration[SettingNames.SmsProvider] ?? nameof(SmsProvider.Twilio), ignoreCase: true, out var provider))
            errors.Add($"{SettingNames.SmsProvider} must be Twilio or Acs.");
        var tokens = new[] { configuration[SettingNames.TwilioAuthToken], configuration[SettingNames.TwilioSecondAuthToken] };
        var twilio = provider == SmsProvider.Twilio || configuration[SettingNames.TwilioAccountSid] is { Length: > 0 } || tokens[0] is { Length: > 0 };
        if (twilio)
        {
            Text(SettingNames.TwilioAccountSid, "the account's sid (AC…) from the Twilio console.");
            Text(SettingNames.TwilioAuthToken, "the account's auth token; webhooks cannot be verified without it.");
        }
        if (provider == SmsProvider.Acs && string.IsNullOrWhiteSpace(configuration[SettingNames.AcsEndpoint]) && string.IsNullOrWhiteSpace(configuration[SettingNames.AcsConnectionString]))
        {
            errors.Add($"{SettingNames.AcsEndpoint} or {SettingNames.AcsConnectionString} is missing: the Communication Services resource that sends the texts.");
        }

        var usage = (configuration[SettingNames.ClaimsUsage] ?? "T").Trim().ToUpperInvariant();
        if (usage is not ("T" or "P")) errors.Add($"{SettingNames.ClaimsUsage} must be T (test) or P (production).");
        var secret = Text(SettingNames.PhoneHashSecret, "at least 16 random characters.");
        if (secret.Length is > 0 and < 16) errors.Add($"{SettingNames.PhoneHashSecret} is too short: at least 16 random characters.");

        var linkKeys = new[] { Text(SettingNames.DisclosureLinkKey, "at least 16 random characters; it signs the links to the disclosure page."), configuration[SettingNames.DisclosureSecondLinkKey] }
            .OfType<string>().Where(k => k.Length > 0).ToList();
        if (linkKeys.Exists(k => k.Length < 16)) errors.Add($"{SettingNames.DisclosureLinkKey} is too short: at least 16 random characters.");

        var settings = new CcmFlowSettings
        {
            TablesConnectionString = connection,
            TablesServiceUri = serviceUri,
            TablesClientId = configuration[SettingNames.TablesClientId],
            PublicBaseUrl = Address(SettingNames.PublicBaseUrl, Text(SettingNames.PublicBaseUrl, "the https address under which Twilio reaches this app.")) ?? new Uri("http://invalid"),
            Sms = provider,
            TwilioAccountSid = configuration[SettingNames.TwilioAccountSid] ?? "",
            TwilioAuthTokens = [.. tokens.OfType<string>().Where(t => t.Length > 0)],
            TwilioBaseUrl = Address(SettingNames.TwilioBaseUrl, configuration[SettingNames.TwilioBaseUrl]) ?? new Uri("https://api.twilio.com"),
            AcsEndpoint = Address(SettingNames.AcsEndpoint, configuration[SettingNames.AcsEndpoint]),
            AcsConnectionString = configuration[SettingNames.AcsConnectionString],
            PhoneHashSecret = secret,
            DisclosureLinkKeys = linkKeys,
            ClaimsFolder = Text(SettingNames.ClaimsFolder, "the folder that claim files are dropped into."),
            SharedMailboxes = Groups(configuration[SettingNames.ClaimsSharedMailboxes]),
            ClaimsKeysFolder = configuration[SettingNames.ClaimsKeysFolder] ?? "",
            ClaimsUsage = usage.Length > 0 ? usage[0] : 'T',
        };
        return errors.Count == 0 ? settings : throw new InvalidOperationException("The settings are not complete:\n- " + string.Join("\n- ", errors));
    }

    // "p1,p2;p3,p4": two mailboxes of two practices each.
    private static List<IReadOnlySet<string>> Groups(string? text) =>
        [.. (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(group => group.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal))];
}
