namespace CcmFlow.Rules.Time;

/// <summary>How the patient or somebody on the patient's behalf was reached (CMS: phone, secure messaging, web, portal).</summary>
public enum ContactType
{
    /// <summary>Not said, or work without contact.</summary>
    None,
    Phone,
    Video,
    TextMessage,
    SecureMessage,
    Mail,

    /// <summary>Face to face: taken as part of a visit and not counted.</summary>
    InPerson,

    /// <summary>Sent by software with nobody at work: never counts.</summary>
    Automated,
}
