namespace CcmFlow.Rules.OnCall;

/// <summary>What an override does to those who are on call.</summary>
internal static class OverrideEffect
{
    /// <summary>False: it changed nothing.</summary>
    public static bool Apply(OnCallOverride change, List<string> people) => change switch
    {
        { Kind: OnCallOverrideKind.Add, Add: { } add } => AddOnce(people, add),
        { Kind: OnCallOverrideKind.Remove, Remove: { } remove } => people.Remove(remove),
        { Kind: OnCallOverrideKind.Replace, Add: { } add, Remove: { } remove } when add != remove => Replace(people, remove, add),
        { Kind: OnCallOverrideKind.Swap, Add: { } one, Remove: { } other } => Swap(people, one, other),
        { Kind: OnCallOverrideKind.Cover, Add: { } alone } => Cover(people, alone),
        _ => false,
    };

    private static bool AddOnce(List<string> people, string person)
    {
        if (people.Contains(person))
        {
            return false;
        }

        people.Add(person);
        return true;
    }

    private static bool Replace(List<string> people, string remove, string add)
    {
        var place = people.IndexOf(remove);
        if (place < 0)
        {
            return false;
        }

        if (people.Contains(add))
        {
            people.RemoveAt(place);
        }
        else
        {
            people[place] = add;
        }

        return true;
    }

    private static bool Swap(List<string> people, string one, string other)
    {
        var (first, second) = (people.IndexOf(one), people.IndexOf(other));
        if (first >= 0)
        {
            people[first] = other;
        }

        if (second >= 0)
        {
            people[second] = one;
        }

        return first >= 0 || second >= 0;
    }

    private static bool Cover(List<string> people, string alone)
    {
        if (people is [var only] && only == alone)
        {
            return false;
        }

        people.Clear();
        people.Add(alone);
        return true;
    }
}
