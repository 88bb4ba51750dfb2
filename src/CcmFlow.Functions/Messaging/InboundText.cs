namespace CcmFlow.Functions.Messaging;

/// <summary>A text as it came in.</summary>
/// <param name="Id">The carrier's id: what duplicates are told by.</param>
/// <param name="MediaCount">Pictures and the like; they go to a person.</param>
public sealed record InboundText(string Practice, string Id, string From, string To, string Body, int MediaCount, DateTimeOffset ReceivedAt, bool ToPager);
