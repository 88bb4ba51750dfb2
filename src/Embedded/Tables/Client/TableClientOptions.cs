using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>Retries, diagnostics and the transport come from <see cref="ClientOptions"/>.</summary>
public class TableClientOptions : ClientOptions
{
    public TableClientOptions(ServiceVersion serviceVersion = ServiceVersion.V2020_12_06) => VersionString = serviceVersion switch
    {
        ServiceVersion.V2019_02_02 => "2019-02-02",
        ServiceVersion.V2020_12_06 => "2020-12-06",
        _ => throw new ArgumentOutOfRangeException(nameof(serviceVersion)),
    };

    /// <summary>Versions of the Table service's REST protocol.</summary>
    public enum ServiceVersion
    {
        V2019_02_02 = 1,
        V2020_12_06 = 2,
    }

    /// <summary>Null: the public cloud's storage audience.</summary>
    public TableAudience? Audience { get; set; }

    /// <summary>Ask the service which tenant a token must come from (a first request without one), instead of the credential's own.</summary>
    public bool EnableTenantDiscovery { get; set; }

    internal string VersionString { get; }
}
