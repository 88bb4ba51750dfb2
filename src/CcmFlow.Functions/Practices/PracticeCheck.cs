using CcmFlow.Functions.Outreach;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices.Sections;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.Practices;

/// <summary>What must be right in a practice's settings before a text or a claim is made under its name.</summary>
public static class PracticeCheck
{
    // With a patient id of 64 characters and a month, instance ids stay within the 100 that the engine takes.
    private const int LongestId = 16;

    /// <summary>Hours after the month's end in which staff may log at least, and at most.</summary>
    public const int LeastGraceHours = 1;
    public const int MostGraceHours = 240;

    /// <exception cref="ArgumentException">Lists every field that is wrong, with the mend.</exception>
    public static void ThrowIfWrong(Practice practice) => Throw(practice, Faults(practice));

    /// <summary>What was stored before a check was there may stay until somebody mends it: it keeps nobody from changing something else.</summary>
    /// <exception cref="ArgumentException">Lists every field that the change made wrong, with the mend.</exception>
    public static void ThrowIfWorse(Practice before, Practice after) => Throw(after, [.. Faults(after).Except(Faults(before))]);

    private static void Throw(Practice practice, IReadOnlyList<string> errors)
    {
        if (errors.Count > 0) throw new ArgumentException($"Practice '{practice.Id}' is not complete:\n- " + string.Join("\n- ", errors));
    }

    /// <summary>A fault's field, as the practice's file names it, and the mend, which says it without names of the file.</summary>
    public static (string Field, string Mend) Split(string fault) => fault.Split(": ", 2) is [var field, var mend] ? (field, mend) : ("", fault);

    /// <summary>Every field that is wrong, as "field: mend".</summary>
    public static IReadOnlyList<string> Faults(Practice practice)
    {
        var errors = new List<string>();
        if (!Ids.IsValid(practice.Id, LongestId)) errors.Add($"id: letters, digits, '-' and '.' only, at most {LongestId}.");
        if (practice.Name.Length is 0 or > 28) errors.Add("name: 1 to 28 characters, so that each text stays one segment.");
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(practice.TimeZone, out _)) errors.Add("timeZone: an IANA id such as America/New_York.");
        if (!PhoneNumbers.IsE164(practice.TextNumber)) errors.Add("textNumber: E.164, e.g. +16175550100.");
        if (!PhoneNumbers.IsE164(practice.PagerNumber)) errors.Add("pagerNumber: E.164, e.g. +16175550101.");
        if (practice.TextNumber == practice.PagerNumber) errors.Add("pagerNumber: must differ from the number for patients, or a patient's or a clinician's STOP silences both.");
        if (practice.Billing.PlaceOfService is { } place && PlaceOfServiceRule.IsTelehealth(place)) errors.Add("billing.placeOfService: CCM is no telehealth service; give the place where patients are seen, such as 11.");
        errors.AddRange(Texting(practice));
        if (practice.GraceHours is < LeastGraceHours or > MostGraceHours) errors.Add($"graceHours: {LeastGraceHours} to {MostGraceHours}.");
        var staff = practice.Team.Staff.Select(s => s.Id).ToHashSet();
        if (practice.Team.AnsweringService is { } service) staff.Add(service.Id);
        var onCall = practice.Team.Schedules.Values.SelectMany(s => s.People());
        foreach (var id in onCall.Append(practice.Team.Supervisor).Distinct().Where(id => !staff.Contains(id)))
            errors.Add($"team: {Named(practice, id)} is on call and has to be on the team: give the turns to somebody else first.");
        var targets = practice.Team.Escalation.Steps.SelectMany(s => s.Targets).Where(t => t.Kind == EscalationTargetKind.Schedule);
        foreach (var id in targets.Select(t => t.Id).Distinct().Where(id => !practice.Team.Schedules.ContainsKey(id)))
            errors.Add($"team.escalation: there are no turns named '{id}' that could be paged.");
        foreach (var person in practice.Team.Escalation.Steps.SelectMany(s => s.Targets).Where(t => t.Kind == EscalationTargetKind.Person && !staff.Contains(t.Id)))
            errors.Add($"team.escalation: {Named(practice, person.Id)} is to be paged and has to be on the team: page somebody else first.");
        errors.AddRange(practice.Team.Escalation.Faults().Select(fault => $"team.escalation: {fault}"));
        errors.AddRange(practice.Team.Escalation.TakerFaults().Select(fault => $"{UrgencyLevel.TakersPath}: {fault}"));
        foreach (var (id, schedule) in practice.Team.Schedules)
        {
            errors.AddRange(schedule.Faults().Distinct().Select(fault => $"team.schedules '{id}': {fault}"));
            if (schedule.Rotation.TimeZone != practice.TimeZone) errors.Add($"team.schedules '{id}': its time zone must be the practice's, or hand-offs are not at the hour that the team reads.");
        }
        foreach (var member in practice.Team.Staff.Append(practice.Team.AnsweringService).OfType<StaffMember>().Where(m => !PhoneNumbers.IsE164(m.Phone) || !PhoneNumbers.IsE164(m.NumberForCalls)))
            errors.Add($"team.staff '{member.Id}': the mobile and the number for calls are written with + and country code, e.g. +16175550100; a person who cannot be reached cannot be on call.");
        foreach (var id in practice.Team.Staff.Append(practice.Team.AnsweringService).Append(practice.Team.Canary).OfType<StaffMember>().GroupBy(m => m.Id).Where(g => g.Count() > 1).Select(g => g.Key))
            errors.Add($"team: '{id}' is the id of two; each of the team, the answering service and the canary phone has one of its own.");
        if (practice.Team.AnsweringService is { Name: "" }) errors.Add("team.answeringService: needs a name, by which the team knows who was called.");
        if (practice.Team.Canary is { } canary && !PhoneNumbers.IsE164(canary.Phone)) errors.Add("team.canary: the phone is written with + and country code, e.g. +16175550102.");
        errors.AddRange(Accounts(practice));
        errors.AddRange(practice.Clearinghouse.Faults().Select(fault => $"clearinghouse.{fault}"));
        errors.AddRange((practice.Ehr?.Faults() ?? []).Select(fault => $"ehr.{fault}"));
        foreach (var text in PracticeTexts.Current(practice))
            errors.AddRange(PracticeTexts.Faults(practice, text.Template, text.Language, text.Text).Select(f => $"texts '{text.Template}/{text.Language}': {f.Mend}"));
        return errors;
    }

    private static string Named(Practice practice, string id) => practice.Team.Ever(id) is { } member ? $"{member.Name} ('{id}')" : $"'{id}'";

    private static IEnumerable<string> Accounts(Practice practice)
    {
        foreach (var account in practice.Accounts)
        {
            if (!Ids.IsValid(account.Id)) yield return "accounts: an id has letters, digits, '-' and '.' only, at most 64.";
            else if (account.Roles.Count == 0 || account.Roles.Any(r => !Enum.IsDefined(r))) yield return $"accounts '{account.Id}': give the roles, of {string.Join(", ", Enum.GetNames<Role>())}.";
            if (account.StaffId is { } staff && practice.Team.Staff.All(s => s.Id != staff)) yield return $"accounts '{account.Id}': {account.Name} signs in as the team member {Named(practice, staff)}, who is not on the team: change that under who signs in first.";
            if (account.Logins.Any(l => l.Contains('@', StringComparison.Ordinal))) yield return $"accounts '{account.Id}': a login is tenant id/object id, or the issuer's subject; an e-mail address can be given to somebody else.";
        }
        if (practice.Accounts.GroupBy(a => a.Id).Any(g => g.Count() > 1)) yield return "accounts: each has an id of its own.";
        if (practice.Accounts.SelectMany(a => a.Logins).GroupBy(l => l).Any(g => g.Count() > 1)) yield return "accounts: a login opens one account of a practice.";
    }

    private static IEnumerable<string> Texting(Practice practice)
    {
        var limits = practice.TextLimits;
        if (limits.PerPatientAndDay < 1 || limits.PerPatientAndWeek < limits.PerPatientAndDay) yield return "textLimits: at least 1 a day, and no fewer a week than a day.";
        if (limits.SegmentsPerSecond <= 0 || limits.SegmentsPerDay < 1) yield return "textLimits: segments a second and a day must be above 0.";
        if (practice.SecondCarrier is not { } second) yield break;
        if (practice.Carrier is not { } first) yield return "carrier: must be named when there is a second carrier.";
        else if (first == second.Carrier) yield return "secondCarrier: must be another one than the first, or both are away at once.";
        var numbers = new[] { practice.TextNumber, practice.PagerNumber, second.TextNumber, second.PagerNumber };
        if (!PhoneNumbers.IsE164(second.TextNumber) || !PhoneNumbers.IsE164(second.PagerNumber)) yield return "secondCarrier: both of its numbers are written with + and country code, e.g. +16175550100.";
        if (numbers.Distinct().Count() < numbers.Length) yield return "secondCarrier: its numbers must differ from each other and from those of the first carrier.";
    }
}
