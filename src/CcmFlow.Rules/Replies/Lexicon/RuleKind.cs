namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>What a rule of the tables speaks for. In the tables: the name in lower case with hyphens.</summary>
internal enum RuleKind
{
    /// <summary>Whole phrases whose words mean no danger: these words are set aside before flags are looked for.</summary>
    Idiom,

    /// <summary>Words that look like an opt-out and are none: set aside before opt-outs are looked for.</summary>
    NoOptOut,
    Emergency,
    Urgent,

    /// <summary>A complaint that is no flag.</summary>
    Complaint,

    /// <summary>Something that a person has to answer or do.</summary>
    Request,
    OptOut,

    /// <summary>Asks who writes.</summary>
    WhoIsThis,

    /// <summary>Is well although it holds a no.</summary>
    Well,

    /// <summary>The flag was long ago.</summary>
    LongAgo,

    /// <summary>The flag was somebody else's.</summary>
    FamilyPast,

    /// <summary>The flag might come: stands before it.</summary>
    MightCome,

    /// <summary>The flag is over.</summary>
    Resolved,

    /// <summary>The flag is of now, whatever else is said of its time.</summary>
    Now,

    /// <summary>The flag is of this moment, even where the sentence asks what to do if.</summary>
    AtThisMoment,
}
