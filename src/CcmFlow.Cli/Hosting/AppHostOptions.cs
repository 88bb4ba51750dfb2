using Azure.Data.Tables;
using CcmFlow.Embedded.Time;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace CcmFlow.Cli.Hosting;

/// <summary>How the app is run inside this process.</summary>
public sealed record AppHostOptions
{
    /// <summary>The app's settings, by the names of its configuration.</summary>
    public required IReadOnlyDictionary<string, string?> Settings { get; init; }

    /// <summary>What Kestrel listens on; port 0 takes a free one.</summary>
    public string Url { get; init; } = "http://127.0.0.1:0";

    public string? FunctionKey { get; init; }

    /// <summary>Opens the platform's own endpoints, such as that for Event Grid.</summary>
    public string? MasterKey { get; init; }
    public TimeProvider Time { get; init; } = TimeProvider.System;
    public Quiescence? Quiescence { get; init; }
    public TableClientOptions? Tables { get; init; }

    /// <summary>What the issuer of bearer tokens publishes, instead of asking it; null: it is asked where the settings say.</summary>
    public OpenIdConnectConfiguration? Issuer { get; init; }

    /// <summary>One work item at a time, in order: a run can be repeated to the byte.</summary>
    public bool OneAtATime { get; init; }

    /// <summary>How many turns and activities run at once; null: as many as the engine usually does.</summary>
    public int? MaxConcurrentWorkItems { get; init; }

    /// <summary>Keep what finished orchestrations have been through, for tests that read it.</summary>
    public bool KeepHistory { get; init; }

    /// <summary>Where the engine keeps what runs, so that it goes on after a stop or a crash. Null: in memory.</summary>
    public string? TaskHubFolder { get; init; }

    /// <summary>Where it is kept when timer functions ran, so that a run missed while the app was down is made up for. Null: not kept.</summary>
    public string? StateFolder { get; init; }

    /// <summary>Where log lines go; null drops them.</summary>
    public Action<string>? Log { get; init; }

    /// <summary>The least that is logged.</summary>
    public LogLevel LogFrom { get; init; } = LogLevel.Warning;
}
