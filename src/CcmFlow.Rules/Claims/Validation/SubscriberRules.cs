using CcmFlow.Rules.X12.Validation;

namespace CcmFlow.Rules.Claims.Validation;

/// <summary>Subscriber and patient of a file: whether what the situation asks for is there, and whether ids and dates can be.</summary>
internal static class SubscriberRules
{
    private const int OldestPatient = 125;
    private static readonly string[] PatientSegments = ["N3", "N4", "DMG"];

    public static void CheckSubscriber(IReadOnlyList<MapMatch> subscriber, bool hasPatientLevel, DateOnly fileDate, Action<X12Finding> report)
    {
        if (subscriber.FirstOrDefault(match => match.Segment.Id == "SBR") is not { } sbr)
        {
            return;
        }

        var isPatient = sbr.Segment[2] == "18";
        CheckLevels(sbr, isPatient, hasPatientLevel, report);
        CheckMedicare(sbr, hasPatientLevel, report);
        if (subscriber.FirstOrDefault(match => match.Loop == "2010BA" && match.Segment.Id == "NM1") is { } name)
        {
            CheckName(name, subscriber, isPatient, report);
            CheckMemberId(name, sbr.Segment[9], report);
        }

        CheckBirth(subscriber, fileDate, report);
    }

    public static void CheckPatient(IReadOnlyList<MapMatch> patient, DateOnly fileDate, Action<X12Finding> report) => CheckBirth(patient, fileDate, report);

    private static void CheckLevels(MapMatch sbr, bool isPatient, bool hasPatientLevel, Action<X12Finding> report)
    {
        if (isPatient && hasPatientLevel)
        {
            report(sbr.Finding("02", "patient-is-subscriber", "SBR02 18 says that the subscriber is the patient: a 2000C may not follow."));
        }
        else if (!isPatient && !hasPatientLevel)
        {
            report(sbr.Finding("02", "patient-level-missing", "The subscriber is not the patient: loop 2000C is missing, or SBR02 has to be 18."));
        }
    }

    private static void CheckMedicare(MapMatch sbr, bool hasPatientLevel, Action<X12Finding> report)
    {
        var (sequence, type, filing) = (sbr.Segment[1], sbr.Segment[5], sbr.Segment[9]);
        if (filing.Length == 0)
        {
            // Situational only until a national plan id is mandated, which it never was.
            report(sbr.Finding("09", "filing-code-missing", "SBR09 says what kind of payer it is, such as MB, 16, MC or CI."));
        }

        var isMedicare = filing is "MA" or "MB";
        if (isMedicare && sequence != "P" && type.Length == 0)
        {
            report(sbr.Finding("05", "msp-type-missing", "Medicare is not first: SBR05 has to say why (12 working aged, 13 ESRD, 43 disabled, 47 liability…)."));
        }

        if (type.Length > 0 && (!isMedicare || sequence == "P"))
        {
            report(sbr.Finding("05", "msp-type-not-used", "SBR05 is given only where Medicare is not first: leave it empty."));
        }

        if (filing == "MB" && sbr.Segment[3].Length > 0)
        {
            report(sbr.Finding("03", "medicare-group-number", "Medicare has no group number: leave SBR03 empty."));
        }

        if (isMedicare && hasPatientLevel)
        {
            report(sbr.Finding("02", "medicare-dependent", "Medicare's subscriber is always the patient: a 2000C may not follow."));
        }
    }

    private static void CheckName(MapMatch name, IReadOnlyList<MapMatch> subscriber, bool isPatient, Action<X12Finding> report)
    {
        var segment = name.Segment;
        if (segment[2] == "1" && segment[9].Length == 0)
        {
            report(name.Finding("09", "member-id-missing", "A person who is the subscriber has a member id: NM108 MI and NM109."));
        }

        if (!isPatient)
        {
            return;
        }

        if (segment[2] != "1")
        {
            report(name.Finding("02", "patient-is-person", "The subscriber is the patient and so a person: NM102 has to be 1."));
        }

        foreach (var id in PatientSegments.Where(id => !subscriber.Any(match => match.Loop == "2010BA" && match.Segment.Id == id)))
        {
            report(new X12Finding(segment.Position, "2010BA", id, null, "segment-missing", $"{id} is missing in the loop 2010BA that begins at segment {segment.Position}: the subscriber is the patient."));
        }
    }

    private static void CheckMemberId(MapMatch name, string filing, Action<X12Finding> report)
    {
        var id = name.Segment[9];
        if ((filing is "MA" or "MB") && id.Length > 0 && (id.Any(character => character == '-' || char.IsAsciiLetterLower(character)) || !CheckDigits.IsMbi(id)))
        {
            report(name.Finding("09", "mbi-form", "A Medicare number has 11 characters as on the card: capitals and digits, without dashes and without S, L, O, I, B and Z."));
        }
    }

    private static void CheckBirth(IReadOnlyList<MapMatch> person, DateOnly fileDate, Action<X12Finding> report)
    {
        if (person.FirstOrDefault(match => match.Segment.Id == "DMG") is { } demographics && ElementTypes.Period("D8", demographics.Segment[2]) is var (born, _)
            && (born > fileDate || born.Year < fileDate.Year - OldestPatient))
        {
            report(demographics.Finding("02", "birth-date-range", "The date of birth lies in the future or more than 125 years back."));
        }
    }
}
