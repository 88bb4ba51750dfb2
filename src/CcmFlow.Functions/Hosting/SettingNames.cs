namespace CcmFlow.Functions.Hosting;

/// <summary>The names of every setting that the app reads, each written once (configuration form, <c>A:B</c>).</summary>
public static class SettingNames
{
    public const string TablesServiceUri = "Tables:ServiceUri";
    public const string TablesClientId = "Tables:ClientId";
    public const string TablesConnectionString = "Tables:ConnectionString";
    public const string PublicBaseUrl = "PublicBaseUrl";
    public const string SmsProvider = "Sms:Provider";
    public const string TwilioAccountSid = "Twilio:AccountSid";
    public const string TwilioAuthToken = "Twilio:AuthToken";
    public const string TwilioSecondAuthToken = "Twilio:SecondAuthToken";
    public const string TwilioBaseUrl = "Twilio:BaseUrl";
    public const string AcsEndpoint = "Acs:Endpoint";
    public const string AcsConnectionString = "Acs:ConnectionString";
    public const string PhoneHashSecret = "PhoneHashSecret";
    public const string DisclosureLinkKey = "Disclosure:LinkKey";
    public const string DisclosureSecondLinkKey = "Disclosure:SecondLinkKey";
    public const string ClaimsFolder = "Claims:Folder";
    public const string ClaimsKeysFolder = "Claims:KeysFolder";
    public const string ClaimsUsage = "Claims:Usage";
    public const string ClaimsSharedMailboxes = "Claims:SharedMailboxes";
    public const string EnsureMonthsSchedule = "EnsureMonthsSchedule";
    public const string InboundSweepSchedule = "InboundSweepSchedule";
    public const string AuditSchedule = "AuditSchedule";
    public const string CanarySchedule = "CanarySchedule";
    public const string ClaimsPollSchedule = "ClaimsPollSchedule";
    public const string IdentityAppService = "Identity:AppService";
    public const string IdentityAuthority = "Identity:Authority";
    public const string IdentityAudience = "Identity:Audience";
    public const string IdentityLocal = "Identity:Local";
    public const string IdentityRequestsPerMinute = "Identity:RequestsPerMinute";

    /// <summary>What a deployment to Azure has to give; infra/ is tested against this list.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        TablesServiceUri, TablesClientId, PublicBaseUrl, SmsProvider, TwilioAccountSid, TwilioAuthToken, AcsEndpoint,
        PhoneHashSecret, DisclosureLinkKey, ClaimsFolder, ClaimsKeysFolder, ClaimsUsage, EnsureMonthsSchedule, InboundSweepSchedule, AuditSchedule, CanarySchedule, ClaimsPollSchedule,
    ];
}
