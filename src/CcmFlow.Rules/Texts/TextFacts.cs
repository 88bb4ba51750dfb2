namespace CcmFlow.Rules.Texts;

/// <summary>What is filled into a text. None of these is a patient's name, diagnosis or number.</summary>
public sealed record TextFacts
{
    /// <summary>As patients know it; one segment is promised for up to 28 GSM-7 characters.</summary>
    public string? PracticeName { get; init; }

    /// <summary>The practice's own number, as it is to be read: "617-555-0142".</summary>
    public string? PracticePhone { get; init; }

    /// <summary>Absolute https link; one segment is promised for up to 38 characters.</summary>
    public string? Link { get; init; }

    /// <summary>Two or three letters and digits, e.g. "K7".</summary>
    public string? CaseCode { get; init; }

    /// <summary>The number by which the clinician is put through; never the patient's own.</summary>
    public string? CallBack { get; init; }

    /// <summary>Whole minutes: how long a case has waited, or how long until something happens.</summary>
    public int? Minutes { get; init; }

    /// <summary>Six digits.</summary>
    public string? OneTimeCode { get; init; }
}
