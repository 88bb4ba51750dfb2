using CcmFlow.Functions.MonthClose.Reports;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Functions.Tests.Reports;

/// <summary>A month of made-up numbers, large enough to look at.</summary>
internal static class SampleReport
{
    public static readonly string[] Names = ["Ana Rivera", "Bo O'Neil", "Carla <b>Núñez</b>", "Dee & Sons \"Jr.\"", "Ed Ito", "Flo Katz"];

    public static MonthReport Create(int patients = 60)
    {
        var minutes = Enumerable.Range(0, patients).Select(Minutes).ToArray();
        var billed = minutes.Where(patient => patient.Outcome == MinutesOutcome.Billed).Select(Billed).ToArray();
        var notBilled = minutes.Where(patient => patient.Outcome != MinutesOutcome.Billed).Select(NotBilled).ToArray();
        return new MonthReport
        {
            Month = new ServiceMonth(2025, 3),
            Practices = ["Harbor Family Medicine", "Lakeside <Primary> Care"],
            DataAsOf = new DateOnly(2025, 2, 28),
            Notice = "Rehearsal with made-up patients: no text was sent and no claim was filed.",
            Funnel = new MonthFunnel
            {
                PatientsRead = 2107, Eligible = 1312, ReachableByText = 1271, Asked = 640, Consented = 511, Declined = 88, Silent = 119, OptedOut = 23, Reached20Minutes = 402, Billed = 387,
            },
            Billed = billed,
            NotBilled = notBilled,
            Minutes = minutes,
            Texts = new TextTraffic
            {
                OutByTemplate = [new("ConsentRequest", 640), new("WeeklyCheckin", 2044), new("SafetyReply", 17), new("PageOnCall", 29)],
                InByIntent = [new("OkCheckin", 1310), new("ConsentYes", 402), new("Emergency", 5), new("OptOut", 23)],
                OutreachByLocalHour = [0, 0, 0, 0, 0, 0, 0, 0, 120, 410, 390, 350, 200, 180, 240, 260, 220, 180, 90, 40, 21, 0, 0, 0],
                AnswersByLocalHour = [1, 0, 2, 0, 0, 0, 1, 3, 8, 14, 11, 10, 7, 8, 6, 9, 12, 14, 9, 7, 6, 4, 2, 1],
                InByLocalHour = [2, 1, 3, 0, 0, 2, 5, 30, 140, 260, 240, 190, 130, 120, 110, 130, 150, 170, 120, 60, 40, 22, 9, 3],
                Segments = 3911,
                Undelivered = 37,
            },
            UrgentNeeds =
            [
                new UrgentNeedLine
                {
                    CaseCode = "K7Q2", Practice = "Harbor Family Medicine", Severity = "Emergency", OpenedAt = At(9, 2, 14, 5), FirstPageAt = At(9, 2, 14, 9), AcknowledgedAt = At(9, 2, 21, 18),
                    AcknowledgedByLevel = 2, SecondsToAcknowledge = 433, OutcomeMinutes = 11,
                },
                new UrgentNeedLine { CaseCode = "M3XA", Severity = "Urgent", OpenedAt = At(17, 15, 0, 0), FirstPageAt = At(17, 15, 0, 2), AcknowledgedAt = At(17, 15, 0, 50), AcknowledgedByLevel = 1, SecondsToAcknowledge = 50 },
                new UrgentNeedLine { CaseCode = "P9ZZ", Severity = "Urgent", OpenedAt = At(21, 23, 10, 0) },
            ],
            ClaimsByCode = [new("99490", 371, 371, 22441.79m, 4488.36m), new("99439", 143, 201, 9231.93m, 1846.39m), new("99487", 16, 16, 2106.40m, 421.28m)],
            Money = new MoneyTotals
            {
                Expected = 33780.12m, ExpectedPatientShare = 6756.03m, FeeSchedule = "Medicare PFS 2025, national", FeeScheduleNote = "No schedule for the month's own locality was loaded: national amounts were used.",
            },
            Interchanges = [new("837P-000000101.edi", 212, 18230.55m, "Harbor Family Medicine"), new("837P-000000102.edi", 175, 15549.57m, "Lakeside <Primary> Care")],
            Checks = [new("Each billed code is covered by counted time", 387, true), new("No text after STOP", 23, true), new("Each urgent need was acknowledged", 3, false, "1 was not: P9ZZ")],
            OpenTasks = [new("Harbor Family Medicine", "Call back: did not answer two check-ins", "Ed Ito", new DateOnly(2025, 4, 2)), new("Lakeside <Primary> Care", "Give the patient a copy of the care plan", "Flo Katz")],
        };
    }

    private static DateTimeOffset At(int day, int hour, int minute, int second) => new(2025, 3, day, hour, minute, second, TimeSpan.FromHours(-4));

    private static PatientMinutes Minutes(int n)
    {
        var seconds = n % 17 == 0 ? 0 : (n * 7919 % 4100) + (n % 29 == 3 ? 5400 : 0);
        var outcome = seconds < 1200 ? MinutesOutcome.TooLittleTime : n % 11 == 4 ? MinutesOutcome.OtherReason : n % 13 == 6 ? MinutesOutcome.HeldForReview : MinutesOutcome.Billed;
        return new PatientMinutes($"{Names[n % Names.Length]} {n:D4}", seconds, outcome);
    }

    private static BilledPatient Billed(PatientMinutes patient) => new()
    {
        Patient = patient.Patient,
        Practice = "Harbor Family Medicine",
        Codes = patient.CountedSeconds >= 2400 ? [new("99490", 1), new("99439", patient.CountedSeconds >= 3600 ? 2 : 1)] : [new CodeUnits("99490", 1)],
        CountedSeconds = patient.CountedSeconds,
        ServiceDate = new DateOnly(2025, 3, 31),
        ExpectedRevenue = patient.CountedSeconds >= 2400 ? 106.42m : 60.49m,
        ExpectedPatientShare = patient.CountedSeconds >= 2400 ? 21.28m : 12.10m,
        Explanation = $"{patient.CountedSeconds / 60} minutes of clinical staff time in 4 contacts under consent of Mar 3; the care plan was given on Mar 4.",
    };

    private static NotBilledPatient NotBilled(PatientMinutes patient) => new()
    {
        Patient = patient.Patient,
        Practice = "Lakeside <Primary> Care",
        ReasonCodes = patient.Outcome == MinutesOutcome.TooLittleTime ? ["TIME_BELOW_THRESHOLD"] : ["NO_CONSENT", "NO_CARE_PLAN"],
        Sentence = patient.Outcome == MinutesOutcome.TooLittleTime
            ? "Less than 20 minutes were counted, so that nothing can be billed for this month."
            : "There is no consent on file, and no care plan: get both before the next month.",
        CountedSeconds = patient.CountedSeconds,
    };
}
