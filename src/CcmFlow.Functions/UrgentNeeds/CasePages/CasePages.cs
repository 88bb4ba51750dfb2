using System.Globalization;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.UrgentNeeds.CasePages;

/// <summary>Collects what a case's page shows.</summary>
public sealed class CasePages(NeedStore needs, PracticeStore practices, PatientStore patients, NeedTalk talk, TimeProvider time)
{
    /// <param name="opened">The phone has proved itself: the patient's part is shown.</param>
    public async Task<CaseView?> ViewAsync(CaseLink link, bool opened, string? note, CancellationToken cancellation)
    {
        if (await needs.FindAsync(link.Id.Practice, link.Id.Need, cancellation) is not { } need) return null;
        var practice = await practices.GetAsync(need.Practice, cancellation);
        return new CaseView(
            link.Token, need.CaseCode, practice.Name, practice.Phone, StandingOf(need, link.Person), need.Severity == NeedSeverity.Emergency,
            (need.ClosedAt ?? time.GetUtcNow()) - need.OpenedAt, opened ? await DetailsAsync(need, practice, cancellation) : null, note);
    }

    private static CaseStanding StandingOf(NeedRecord need, string person) => need switch
    {
        { ClosedAt: not null } => CaseStanding.Closed,
        { Holder: null } => CaseStanding.Open,
        _ => need.Holder == person ? CaseStanding.Yours : CaseStanding.TakenByAnother,
    };

    private async Task<CaseDetails> DetailsAsync(NeedRecord need, Practice practice, CancellationToken cancellation)
    {
        var words = await talk.OfAsync(need, cancellation);
        var patient = need.Patient is null ? null : await patients.FindAsync(need.Practice, need.Patient, cancellation);
        return new CaseDetails(
            patient is null ? null : Named(patient, practice), patient?.Roster.Language, words.Number,
            [.. words.Texts.Select(t => (practice.Zone.ToLocal(t.ReceivedAt).ToString("ddd HH:mm", CultureInfo.InvariantCulture), t.MediaCount > 0 ? $"{t.Body} (with a picture)" : t.Body))]);
    }

    private string Named(PatientRecord patient, Practice practice)
    {
        var name = $"{patient.Roster.GivenName} {patient.Roster.FamilyName}";
        if (patient.Roster.BirthDate is not { } born) return name;
        var today = practice.Zone.LocalDate(time.GetUtcNow());
        return string.Create(CultureInfo.InvariantCulture, $"{name}, {today.Year - born.Year - (today < born.AddYears(today.Year - born.Year) ? 1 : 0)}");
    }
}
