namespace CcmFlow.Functions.Messaging;

/// <summary>A page that did not reach the person's phone.</summary>
public sealed record UndeliveredPage(string Practice, string Need, string Person, int Round, int Step);
