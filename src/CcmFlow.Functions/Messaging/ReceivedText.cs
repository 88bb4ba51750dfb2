namespace CcmFlow.Functions.Messaging;

/// <summary>Names a received text.</summary>
/// <param name="RedFlag">It may tell of an urgent need: its effects wait behind nobody's.</param>
public sealed record ReceivedText(string Practice, string Id, bool RedFlag = false);
