using CcmFlow.Embedded.Tables.InMemory;
using FsCheck;
using FsCheck.Fluent;

namespace CcmFlow.Embedded.Tables.Tests.InMemory;

public sealed class OrderedMapTests
{
    [Fact]
    public void Behaves_like_a_sorted_dictionary_with_ordinal_keys()
    {
        var keys = Gen.Choose(0, 1500).Select(number => $"k{number}");
        var steps = Gen.Zip(keys, Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))).ArrayOf(3000);
        Prop.ForAll(Arb.From(steps), Compare).Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    private static void Compare((string Key, bool IsSet)[] steps)
    {
        var map = new OrderedMap<string>();
        var model = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, isSet) in steps)
        {
            if (isSet) map.Set(key, model[key] = key + model.Count);
            else Assert.Equal(model.Remove(key), map.Remove(key));
            Assert.Equal(model.TryGetValue(key, out var expected), map.TryGet(key, out var actual));
            Assert.Equal(expected, actual);
        }
        Assert.Equal(model, map.From(null));
        Assert.Equal(model.Count, map.Count);
        foreach (var low in new[] { "", "k", "k1", "k77", "k99", "z" })
            Assert.Equal(model.Where(pair => string.CompareOrdinal(pair.Key, low) >= 0), map.From(low));
    }
}
