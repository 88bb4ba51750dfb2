using CcmFlow.Rules.X12.Validation;

namespace CcmFlow.Rules.Claims.Validation;

/// <summary>Gathers each claim of an 837P with the levels above it and has the rules look at it once it is whole.</summary>
/// <param name="today">No date lies behind it.</param>
/// <param name="claimNumbers">CLM01 of the file so far.</param>
internal sealed class ClaimSetRules(DateOnly today, HashSet<string> claimNumbers, Action<X12Finding> report) : ISetRules
{
    // 50 lines with all they may hold stay far below.
    private const int MostSegments = 5_000;
    private const int LongestReference = 30;

    private List<MapMatch> provider = [];
    private List<MapMatch> subscriber = [];
    private List<MapMatch> patient = [];
    private List<MapMatch> claim = [];
    private bool hasPatientLevel;
    private DateOnly? fileDate;

    public string? Claim { get; private set; }

    public void Enter(MapMatch match)
    {
        switch (match.Loop, match.Segment.Id)
        {
            case ("header", "BHT"):
                fileDate = ElementTypes.Date(match.Segment[4]);
                CheckFileDate(match);
                break;
            case ("2000A", "HL"):
                LeaveProvider();
                break;
            case ("2000B", "HL"):
                LeaveSubscriber();
                break;
            case ("2000C", "HL"):
                LeavePatient();
                hasPatientLevel = true;
                break;
            case ("2300", "CLM"):
                LeaveClaim();
                Claim = match.Segment[1];
                break;
        }

        Gather(match);
    }

    public void End() => LeaveProvider();

    private void CheckFileDate(MapMatch match)
    {
        if (match.Segment[3].Length > LongestReference)
        {
            report(match.Finding("03", "batch-reference-length", $"The guide allows BHT03 {LongestReference} characters."));
        }

        if (fileDate > today.AddDays(1))
        {
            report(new X12Finding(match.Segment.Position, match.Loop, "BHT", "04", "date-future", "BHT04 lies in the future."));
        }
    }

    private void Gather(MapMatch match)
    {
        var part = match.Loop switch
        {
            ['2', '0', _, '0', 'A', ..] => provider,
            ['2', '0', _, '0', 'B', ..] => subscriber,
            ['2', '0', _, '0', 'C', ..] => patient,
            ['2', '3' or '4', ..] => claim,
            _ => null,
        };
        if (part?.Count < MostSegments)
        {
            part.Add(match);
        }
    }

    private void LeaveProvider()
    {
        LeaveSubscriber();
        ProviderRules.Check(provider, report);
        provider = [];
    }

    private void LeaveSubscriber()
    {
        LeavePatient();
        SubscriberRules.CheckSubscriber(subscriber, hasPatientLevel, fileDate ?? today, report);
        subscriber = [];
        hasPatientLevel = false;
    }

    private void LeavePatient()
    {
        LeaveClaim();
        SubscriberRules.CheckPatient(patient, fileDate ?? today, report);
        patient = [];
    }

    private void LeaveClaim()
    {
        if (claim.Count > 0 && claim[0].Segment.Id == "CLM")
        {
            ClaimRules.Check(new ClaimView(fileDate, provider, subscriber, patient, claim), today, report);
            if (!claimNumbers.Add(claim[0].Segment[1]))
            {
                report(new X12Finding(claim[0].Segment.Position, "2300", "CLM", "01", "pcn-duplicate", "The file holds this claim number twice: each claim has its own."));
            }
        }

        claim = [];
        Claim = null;
    }
}
