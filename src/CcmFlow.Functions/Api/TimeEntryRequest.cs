using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Api;

/// <summary>
/// A piece of work as staff log it: from start to end, or so many seconds on a local date. The id is the caller's: sending an entry twice logs it once. A
/// correction is an entry of its own that names the one it stands in for; seconds of zero withdraw that one.
/// </summary>
public sealed record TimeEntryRequest(
    string? Id, DateTimeOffset? Start, DateTimeOffset? End, string? StaffId, CareActivity Activity = CareActivity.Other,
    CareProgram Program = CareProgram.Ccm, bool FaceToFace = false, bool NonClinical = false, int SharedAcrossPatients = 1)
{
    private const int LongestId = 128;
    private const int MostWords = 500;

    /// <summary>Medicare takes claims for a calendar year after the service (42 CFR 424.44).</summary>
    private const int MonthsBack = 12;
    private static readonly TimeSpan Longest = TimeSpan.FromHours(8);

    /// <summary>Local date of work whose hours are not known; then <see cref="Seconds"/> as well.</summary>
    public DateOnly? Date { get; init; }

    public int? Seconds { get; init; }

    public ContactType Contact { get; init; }

    /// <summary>The practitioner did the clinical staff's work in person (CMS CCM FAQ 2017, Q1).</summary>
    public bool CountsAsClinicalStaff { get; init; }

    /// <summary>Id of the entry of the same month that this one corrects.</summary>
    public string? Supersedes { get; init; }

    /// <summary>Why, of a correction. May be PHI.</summary>
    public string? Reason { get; init; }

    public (string Field, string Mend)? Fault(Practice practice, ServiceMonth month, DateTimeOffset now)
    {
        if (!Ids.IsValid(Id, LongestId)) return ("id", "letters, digits, '-' and '.' only, at most 128.");
        if (Supersedes is not null && (!Ids.IsValid(Supersedes, LongestId) || Supersedes == Id)) return ("supersedes", "the id of the other entry that this one corrects.");
        if (Reason is { Length: > MostWords }) return ("reason", "at most 500 characters.");
        if (Reason is not null && Supersedes is null) return ("reason", "is for a correction: name the entry that it stands in for in supersedes.");
        // A correction of an old entry is a matter of its month's record, whatever may still be billed.
        if (Supersedes is null && month < ServiceMonth.Of(now, practice.Zone).AddMonths(-MonthsBack)) return (Date is null ? "start, end" : "date", "lies more than a year back: no claim can rest on it any more. Look at the year.");
        if ((Date is null && Seconds is null ? OfInterval(practice, month, now) : OfDay(practice, month, now)) is { } fault) return fault;
        if (practice.Team.Staff.FirstOrDefault(s => s.Id == StaffId) is not { } member) return ("staffId", "is nobody of the practice's team.");
        if (CountsAsClinicalStaff && !member.Physician) return ("countsAsClinicalStaff", "is for a practitioner who did the staff's work; clinical staff's own time counts as it is.");
        return SharedAcrossPatients is < 1 or > 100 ? ("sharedAcrossPatients", "1 to 100.") : null;
    }

    public TimeEntry ToEntry(Practice practice)
    {
        var member = practice.Team.Member(StaffId!);
        return new TimeEntry
        {
            Id = Id!,
            Start = Start,
            End = End,
            Date = Date,
            Duration = Seconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            Role = NonClinical ? WorkRole.NonClinical : member.Physician ? WorkRole.Physician : WorkRole.ClinicalStaff,
            StaffId = member.Id,
            Credential = member.Credential,
            Activity = Activity,
            Contact = Contact,
            Program = Program,
            FaceToFace = FaceToFace,
            CountsAsClinicalStaff = CountsAsClinicalStaff,
            SharedAcrossPatients = SharedAcrossPatients,
            Supersedes = Supersedes,
            Reason = Reason,
        };
    }

    private (string Field, string Mend)? OfInterval(Practice practice, ServiceMonth month, DateTimeOffset now)
    {
        if (Start is not { } start || End is not { } end) return ("start, end", "give both instants with their UTC offset, or date and seconds.");
        if (end <= start) return ("end", "must be after start.");
        if (end - start > Longest) return ("end", "an entry of more than 8 hours is a timer that was left running: log the time that was spent.");
        if (end > now.AddMinutes(5)) return ("end", "lies in the future: log work when it is done.");
        return end <= practice.Zone.MonthStart(month) || start >= practice.Zone.MonthEnd(month) ? ("start, end", $"lie outside {month} in {practice.TimeZone}.") : null;
    }

    private (string Field, string Mend)? OfDay(Practice practice, ServiceMonth month, DateTimeOffset now)
    {
        if (Start is not null || End is not null) return ("start, end", "give either them or date and seconds.");
        if (Date is not { } date || Seconds is not { } seconds) return ("date, seconds", "give both.");
        if (seconds > Longest.TotalSeconds) return ("seconds", "an entry of more than 8 hours is a timer that was left running: log the time that was spent.");
        if (seconds < 0 || (seconds == 0 && Supersedes is null)) return ("seconds", "more than 0; 0 only withdraws an entry that it supersedes.");
        if (date > practice.Zone.LocalDate(now)) return ("date", "lies in the future: log work when it is done.");
        return month.Contains(date) ? null : ("date", $"lies outside {month}.");
    }
}
