namespace CcmFlow.Rules.Replies;

/// <summary>Who wrote. Only a clinician can take a page; a patient's text is never read as an answer to one.</summary>
public enum ReplySender
{
    Patient,
    Clinician,
}
