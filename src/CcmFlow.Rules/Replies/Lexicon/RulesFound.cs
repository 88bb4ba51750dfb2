namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>What the rules made of a text that points are asked about: the more, the more points it takes to say otherwise.</summary>
internal enum RulesFound
{
    Nothing,

    /// <summary>Something less: urgent, a question.</summary>
    Less,

    /// <summary>A sign's name alone, one word: "stroke", "ambulance".</summary>
    OneWord,

    /// <summary>An emergency in more than its name.</summary>
    Emergency,

    /// <summary>The sign itself, but denied, in a figure of speech, of long ago, somebody else's, or by somebody who is well.</summary>
    InDoubt,
}
