namespace CcmFlow.Rules.Carriers;

/// <summary>What is done at once about a page that did not go out or did not arrive; several may hold.</summary>
[Flags]
public enum PageStep
{
    None = 0,

    /// <summary>Call the same phone.</summary>
    Voice = 1,

    /// <summary>Use the person's other number.</summary>
    OtherNumber = 2,

    /// <summary>Send the page through the practice's second carrier.</summary>
    OtherCarrier = 4,

    /// <summary>Tell the supervisor.</summary>
    Alarm = 8,
}
