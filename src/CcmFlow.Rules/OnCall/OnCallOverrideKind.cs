namespace CcmFlow.Rules.OnCall;

public enum OnCallOverrideKind
{
    /// <summary>One more person, after those who are on call; the primary when nobody is.</summary>
    Add,

    /// <summary>The person is not on call, whoever else is.</summary>
    Remove,

    /// <summary>One person stands in for another, in their place, while that other would be on call.</summary>
    Replace,

    /// <summary>Two people change places: each has the other's turns.</summary>
    Swap,

    /// <summary>Temporary cover: the person alone is on call, whatever the rotation says.</summary>
    Cover,
}
