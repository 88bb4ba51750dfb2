using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Api;

/// <summary>A piece of work as staff log it. The id is the caller's: sending an entry twice logs it once.</summary>
public sealed record TimeEntryRequest(
    string? Id, DateTimeOffset? Start, DateTimeOffset? End, string? StaffId, CareActivity Activity = CareActivity.Other,
    CareProgram Program = CareProgram.Ccm, bool FaceToFace = false, bool NonClinical = false, int SharedAcrossPatients = 1)
{
    private const int LongestId = 128;
    private static readonly TimeSpan Longest = TimeSpan.FromHours(8);

    public (string Field, string Mend)? Fault(Practice practice, ServiceMonth month, DateTimeOffset now)
    {
        if (!Ids.IsValid(Id, LongestId)) return ("id", "letters, digits, '-' and '.' only, at most 128.");
        if (Start is not { } start || End is not { } end) return ("start, end", "give both instants with their UTC offset.");
        if (end <= start) return ("end", "must be after start.");
        if (end - start > Longest) return ("end", "an entry of more than 8 hours is a timer that was left running: log the time that was spent.");
        if (end > now.AddMinutes(5)) return ("end", "lies in the future: log work when it is done.");
        if (end <= practice.Zone.MonthStart(month) || start >= practice.Zone.MonthEnd(month)) return ("start, end", $"lie outside {month} in {practice.TimeZone}.");
        if (practice.Team.Staff.All(s => s.Id != StaffId)) return ("staffId", "is nobody of the practice's team.");
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
            Role = NonClinical ? WorkRole.NonClinical : member.Physician ? WorkRole.Physician : WorkRole.ClinicalStaff,
            StaffId = member.Id,
            Credential = member.Credential,
            Activity = Activity,
            Program = Program,
            FaceToFace = FaceToFace,
            SharedAcrossPatients = SharedAcrossPatients,
        };
    }
}
