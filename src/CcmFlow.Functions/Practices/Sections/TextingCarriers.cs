using CcmFlow.Rules.Carriers;
using static CcmFlow.Functions.Practices.Sections.PracticeSections;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>Who carries texts first, and who stands in. The accounts' credentials are settings of the deployment.</summary>
internal static class TextingCarriers
{
    private static readonly SecondCarrier None = new(SmsProvider.Twilio, "", "");
    private static readonly IReadOnlyList<(string, string)> Carriers = [("", "none"), .. Enum.GetNames<SmsProvider>().Select(name => (name, name))];

    public static PracticeSection Section { get; } = new(
        "carriers", "Carriers", "The second carrier takes pages and safety texts that the first does not get through. It has numbers of its own.",
        [
            new SectionField("first", "First carrier", FieldKind.Choice, p => p.Carrier?.ToString() ?? "", (p, v) => p with { Carrier = Of(v) })
            {
                Options = _ => [("", "the deployment's"), .. Carriers.Skip(1)], Path = "carrier",
            },
            new SectionField("second", "Second carrier", FieldKind.Choice, p => p.SecondCarrier?.Carrier.ToString() ?? "", (p, v) => p with { SecondCarrier = Of(v) is { } carrier ? (p.SecondCarrier ?? None) with { Carrier = carrier } : null })
            {
                Options = _ => Carriers, Path = "secondCarrier",
            },
            Second("secondTextNumber", "Its number for patients", s => s.TextNumber, (s, v) => s with { TextNumber = v }),
            Second("secondPagerNumber", "Its number for pages", s => s.PagerNumber, (s, v) => s with { PagerNumber = v }),
        ]);

    private static SmsProvider? Of(string value) => value.Length == 0 ? null : Enum.Parse<SmsProvider>(value);

    // Without a second carrier there is nothing that a number could belong to.
    private static SectionField Second(string name, string label, Func<SecondCarrier, string> read, Func<SecondCarrier, string, SecondCarrier> write) =>
        Phone(name, label, p => p.SecondCarrier is { } second ? read(second) : null, (p, v) => p.SecondCarrier is { } second ? p with { SecondCarrier = write(second, v) } : p) with { MayBeEmpty = true };
}
