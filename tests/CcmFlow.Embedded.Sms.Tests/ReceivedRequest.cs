namespace CcmFlow.Embedded.Sms.Tests;

internal sealed record ReceivedRequest(string Method, string PathAndQuery, IReadOnlyDictionary<string, string> Headers, string Body);
