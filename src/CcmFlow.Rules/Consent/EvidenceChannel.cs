namespace CcmFlow.Rules.Consent;

/// <summary>By what way a permission was given, asked for or taken back.</summary>
public enum EvidenceChannel
{
    Text,
    Phone,
    InPerson,
    Written,

    /// <summary>The carrier told it: an opt-out that it keeps, or a number that takes no texts.</summary>
    Carrier,

    /// <summary>The practice's roster or settings.</summary>
    Roster,
}
