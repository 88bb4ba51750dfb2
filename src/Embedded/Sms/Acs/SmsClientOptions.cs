using Azure.Core;

namespace Azure.Communication.Sms;

/// <summary>
/// How a client runs. It has no public constructor here: the default service version of the GA package is not that of the
/// listing which the surface test reads, and the app needs none but the default.
/// </summary>
public class SmsClientOptions : ClientOptions
{
    internal const string ServiceVersionText = "2021-03-07";

    internal SmsClientOptions()
    {
    }

    internal TimeProvider Clock { get; init; } = TimeProvider.System;
}
