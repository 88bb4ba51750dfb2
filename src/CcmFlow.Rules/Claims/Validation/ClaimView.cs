using CcmFlow.Rules.X12;
using CcmFlow.Rules.X12.Validation;

namespace CcmFlow.Rules.Claims.Validation;

/// <summary>A claim of a file with the levels above it, as segments with their loops.</summary>
/// <param name="FileDate">BHT04, where it is a date.</param>
/// <param name="Provider">2000A and 2010A.</param>
/// <param name="Subscriber">2000B and 2010B.</param>
/// <param name="Patient">2000C and 2010CA; empty when the subscriber is the patient.</param>
/// <param name="Claim">2300 and beneath, CLM first.</param>
internal sealed record ClaimView(
    DateOnly? FileDate, IReadOnlyList<MapMatch> Provider, IReadOnlyList<MapMatch> Subscriber, IReadOnlyList<MapMatch> Patient, IReadOnlyList<MapMatch> Claim)
{
    public MapMatch Header => Claim[0];

    public X12Segment Clm => Claim[0].Segment;

    public MapMatch? SubscriberInformation => Subscriber.FirstOrDefault(match => match.Segment.Id == "SBR");

    /// <summary>SBR09 of the payer that the claim goes to.</summary>
    public string Filing => SubscriberInformation?.Segment[9] ?? "";

    public bool IsMedicare => Filing is "MB" or "MA";

    /// <summary>2400 and beneath, one list a line.</summary>
    public IReadOnlyList<IReadOnlyList<MapMatch>> Lines { get; } = Split(Claim, "2400", "LX");

    /// <summary>2320 and beneath, one list a payer.</summary>
    public IReadOnlyList<IReadOnlyList<MapMatch>> OtherPayers { get; } = Split([.. Claim.TakeWhile(match => match.Loop != "2400")], "2320", "SBR");

    /// <summary>The claim's own segments, without other payers and lines.</summary>
    public IEnumerable<MapMatch> Own(string id) => Claim.Where(match => match.Loop == "2300" && match.Segment.Id == id);

    /// <summary>HI of ABK or BK: the diagnoses in their order, with the element that each stands in.</summary>
    public IReadOnlyList<(MapMatch Match, int Element, string Code)> Diagnoses { get; } =
    [
        .. Claim
            .Where(match => match is { Loop: "2300", Segment.Id: "HI" } && (match.Segment.Component(1, 1) is "ABK" or "BK"))
            .SelectMany(match => Enumerable.Range(1, match.Segment.Elements.Count).Select(number => (match, number, match.Segment.Component(number, 2)))),
    ];

    private static List<IReadOnlyList<MapMatch>> Split(IReadOnlyList<MapMatch> matches, string loop, string first)
    {
        var parts = new List<IReadOnlyList<MapMatch>>();
        List<MapMatch>? open = null;
        foreach (var match in matches)
        {
            if (match.Loop == loop && (open is null || match.Segment.Id == first))
            {
                open = [];
                parts.Add(open);
            }

            open?.Add(match);
        }

        return parts;
    }
}
