using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Messaging;

/// <summary>
/// What was decided on a patient's text, kept with the text before anything is changed by it: a run that was interrupted goes
/// on with the same decision, whatever it has changed already.
/// </summary>
/// <param name="Patient">Whom the text is taken to be from; null when the number is nobody's.</param>
/// <param name="Others">Those who share the phone: a STOP is theirs too.</param>
/// <param name="Asked">Patients whose consent request was open.</param>
/// <param name="JoinsNeed">The urgent need that was open for the patient.</param>
public sealed record InboundDecision(
    string? Patient, IReadOnlyList<string> Others, IReadOnlyList<string> Asked, string? JoinsNeed, ReplyActions Actions, InboundReading Reading);
