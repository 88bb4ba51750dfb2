using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Messaging;

/// <summary>
/// What was decided on a patient's text, kept with the text before anything is changed by it: a run that was interrupted goes
/// on with the same decision, whatever it has changed already.
/// </summary>
/// <param name="Patient">Whom the text is taken to be from; null when the number is nobody's, or several people's and the text does not tell whose.</param>
/// <param name="Others">Those who share the phone: a STOP is theirs too, and a red flag may be any one's.</param>
/// <param name="JoinsNeed">The urgent need that was open for the patient.</param>
public sealed record InboundDecision(
    string? Patient, IReadOnlyList<string> Others, string? JoinsNeed, ReplyActions Actions, InboundReading Reading)
{
    /// <summary>The check-in that the text answers.</summary>
    public CheckInRef? Question { get; init; }

    /// <summary>The answer goes to the number that wrote, whatever the record says: nobody's number, a shared one, or HELP from somebody who gets no texts.</summary>
    public bool AnswersTheNumber { get; init; }

    /// <summary>The language of that answer.</summary>
    public string? Language { get; init; }
}
