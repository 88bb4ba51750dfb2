using System.Runtime.CompilerServices;

namespace CcmFlow.Rules.Billing;

/// <summary>Reasons or warnings, each once, given out in the order in which the enum declares them.</summary>
internal sealed class CodeSet<T>
    where T : struct, Enum
{
    private static readonly T[] All = Enum.GetValues<T>();

    private ulong bits;

    // One bit a value: an enum that outgrows the set must fail at once, not drop a reason.
    static CodeSet() => ArgumentOutOfRangeException.ThrowIfGreaterThan(All.Length, 64);

    public bool IsEmpty => bits == 0;

    public void Add(T code) => bits |= BitOf(code);

    public void AddIf(bool holds, T code)
    {
        if (holds)
        {
            Add(code);
        }
    }

    public bool Contains(T code) => (bits & BitOf(code)) != 0;

    public IReadOnlyList<T> ToList() => bits == 0 ? [] : [.. All.Where(Contains)];

    private static ulong BitOf(T code) => 1UL << Unsafe.BitCast<T, int>(code);
}
