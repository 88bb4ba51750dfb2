namespace CcmFlow.Functions.Messaging;

/// <summary>Names a received text.</summary>
public sealed record ReceivedText(string Practice, string Id);
