using System.Globalization;
using CcmFlow.Functions.Hosting;
using Microsoft.Extensions.Configuration;

namespace CcmFlow.Functions.Identity;

/// <summary>How people sign in. Without any of the three ways nobody can: the API then is for machines alone.</summary>
public sealed record IdentitySettings
{
    private const string PlatformSays = "WEBSITE_AUTH_ENABLED";
    private const string OnAzure = "WEBSITE_INSTANCE_ID";
    private const int UsualRate = 300;

    /// <summary>App Service authentication stands in front of the app.</summary>
    public bool AppService { get; init; }

    /// <summary>Issuer of bearer tokens, such as https://login.microsoftonline.com/{tenant}/v2.0; null: none is taken.</summary>
    public Uri? Authority { get; init; }

    /// <summary>The audience that a token must be for.</summary>
    public string Audience { get; init; } = "";

    /// <summary>People of the practices sign in by picking their name, on this machine alone.</summary>
    public bool Local { get; init; }

    /// <summary>Requests a minute that one person or one address may make.</summary>
    public int RequestsPerMinute { get; init; } = UsualRate;

    /// <exception cref="InvalidOperationException">A setting contradicts another or where the app runs; the message names it.</exception>
    public static IdentitySettings From(IConfiguration configuration)
    {
        bool Flag(string key) => configuration[key] is { Length: > 0 } text && (bool.TryParse(text, out var on) ? on : throw Wrong(key, "must be true or false."));
        var settings = new IdentitySettings
        {
            AppService = Flag(SettingNames.IdentityAppService),
            Local = Flag(SettingNames.IdentityLocal),
            Audience = configuration[SettingNames.IdentityAudience] ?? "",
            Authority = configuration[SettingNames.IdentityAuthority] is not { Length: > 0 } address ? null
                : Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback) ? uri
                : throw Wrong(SettingNames.IdentityAuthority, "must be the issuer's https address."),
            RequestsPerMinute = configuration[SettingNames.IdentityRequestsPerMinute] is not { Length: > 0 } rate ? UsualRate
                : int.TryParse(rate, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
                : throw Wrong(SettingNames.IdentityRequestsPerMinute, "must be a number above 0."),
        };
        if (settings.Authority is not null && settings.Audience.Length == 0) throw Wrong(SettingNames.IdentityAudience, "is missing: without it a token for another app would open this one.");
        if (settings.AppService && !string.Equals(configuration[PlatformSays], "true", StringComparison.OrdinalIgnoreCase))
            throw Wrong(SettingNames.IdentityAppService, $"is true, but App Service authentication is not on here ({PlatformSays}): anybody could write its header.");
        if (settings.Local && (configuration[OnAzure] is { Length: > 0 } || settings.AppService))
            throw Wrong(SettingNames.IdentityLocal, "is for one's own machine: it asks for no password, so the app does not start with it on Azure.");
        return settings;
    }

    private static InvalidOperationException Wrong(string key, string mend) => new($"The settings are not complete:\n- {key} {mend}");
}
