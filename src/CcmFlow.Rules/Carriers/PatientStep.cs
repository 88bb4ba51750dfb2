namespace CcmFlow.Rules.Carriers;

/// <summary>What is done about a text to a patient that did not go out or did not arrive.</summary>
public enum PatientStep
{
    /// <summary>Send it again later, three times at most.</summary>
    RetryLater,

    /// <summary>Send it again once.</summary>
    RetryOnce,

    /// <summary>No more texts to this number; a person finds out the right one.</summary>
    FlagNumber,

    /// <summary>No more texts to this number; a person offers calls.</summary>
    OfferVoice,

    /// <summary>The text is not repeated as it is; the third one within a day alarms.</summary>
    DropText,

    /// <summary>Nothing was taken: hand it over again in a while.</summary>
    BackOff,

    /// <summary>The patient said STOP to the carrier: so it is here.</summary>
    RecordOptOut,

    /// <summary>A person has to mend the account; meanwhile as <see cref="BackOff"/>.</summary>
    Alarm,

    /// <summary>Nothing: a second text would be one too many.</summary>
    Leave,
}
