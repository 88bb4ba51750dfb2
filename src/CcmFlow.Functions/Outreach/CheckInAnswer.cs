namespace CcmFlow.Functions.Outreach;

/// <summary>What a patient said to a check-in. PHI.</summary>
/// <param name="Question">Key of the check-in's text in the month's outbox, where its words and their version stand.</param>
/// <param name="Meaning">How the answer was read, most severe first.</param>
public sealed record CheckInAnswer(string Question, DateTimeOffset AnsweredAt, string MessageId, string Words, string Meaning);
