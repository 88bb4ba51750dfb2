namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>What a word is good for in the grammar of a text. Each has a "list" of its name in the tables.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,

    /// <summary>May stand inside a phrase without changing it: "throwing up [the] blood".</summary>
    Little = 1 << 0,
    Denies = 1 << 1,

    /// <summary>May stand between a denying word and what it denies.</summary>
    Bridges = 1 << 2,
    Joins = 1 << 3,

    /// <summary>Makes a clause of its own: after a comma it is no longer part of a denied list.</summary>
    Verb = 1 << 4,

    /// <summary>Turns to something else: "but".</summary>
    Turns = 1 << 5,
    Yes = 1 << 6,
    WithYes = 1 << 7,
    No = 1 << 8,
    WithNo = 1 << 9,
    Well = 1 << 10,

    /// <summary>Says that all is well when that was the question.</summary>
    WellWhenAsked = 1 << 11,
    WithWell = 1 << 12,
    Courtesy = 1 << 13,

    /// <summary>Names a unit of something that is no reading: "10 units".</summary>
    OtherUnit = 1 << 14,

    /// <summary>Stands between the two numbers of a blood pressure.</summary>
    Over = 1 << 15,

    /// <summary>May follow or come before an opt-out without adding to it.</summary>
    WithStop = 1 << 16,

    /// <summary>Names a reading or its unit: "sugar 110" is no complaint.</summary>
    ReadingWord = 1 << 17,

    /// <summary>A clinician takes the page, passes it on, reports its outcome.</summary>
    TakesPage = 1 << 18,
    PassesPage = 1 << 19,
    ReportsPage = 1 << 20,

    /// <summary>May stand in an answer to a page without changing it.</summary>
    WithPage = 1 << 21,
    MinuteWord = 1 << 22,
    HourWord = 1 << 23,

    /// <summary>Says stop, start or help as a whole text only: it is no misspelling of anything.</summary>
    Keyword = 1 << 24,

    /// <summary>Counts inside an idiom, too: "too many heart pills" are too many pills.</summary>
    NeverAside = 1 << 25,

    /// <summary>Before a word for well it tells how somebody is: "I am [fine]".</summary>
    Feels = 1 << 26,

    /// <summary>Denies what stands before it at the end of a clause: "chest pain none, fever no".</summary>
    DeniesBehind = 1 << 27,

    /// <summary>Denies a whole list, with or without an "or" in it: "denies fever, chills, chest pain".</summary>
    DeniesList = 1 << 28,
}
