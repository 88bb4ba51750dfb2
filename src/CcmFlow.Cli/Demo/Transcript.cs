using CcmFlow.Cli.Carrier;
using CcmFlow.Cli.Simulation;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Cli.Demo;

/// <summary>The month's texts as the carrier saw them: a witness of its own, apart from what the app has stored.</summary>
public static class Transcript
{
    public static IReadOnlyList<TranscriptLine> From(FakeCarrier carrier, IReadOnlyList<Practice> practices, IReadOnlyList<PatientMonthFacts> facts)
    {
        var patients = facts.Where(f => f.Patient.Roster.Phone is not null).ToLookup(f => f.Patient.Roster.Phone!);
        var staff = practices.SelectMany(p => p.Team.Staff.Select(s => (Practice: p, Member: s))).ToLookup(s => s.Member.Phone);
        var lines = new List<TranscriptLine>();
        foreach (var message in carrier.Messages)
        {
            var outbound = message.Direction == CarrierDirection.Outbound;
            var (ours, theirs) = outbound ? (message.From, message.To) : (message.To, message.From);
            var template = outbound ? TextKinds.TemplateOf(message.Body) : (TextTemplate?)null;
            var kind = template is { } t ? ClassOf(t) : null;
            if (patients[theirs].FirstOrDefault(f => f.Practice.TextNumber == ours) is { } patient)
                lines.Add(Line(message, outbound, "patient", patient.Practice.Id, patient.Patient.Id, theirs, kind, template, patient.Zone));
            else if (staff[theirs].Select(s => ((Practice, StaffMember)?)s).FirstOrDefault(s => s!.Value.Item1.PagerNumber == ours) is { } member)
                lines.Add(Line(message, outbound, "staff", member.Item1.Id, member.Item2.Id, theirs, kind, template, member.Item1.Zone));
        }
        return lines;
    }

    private static TranscriptLine Line(
        CarrierMessage message, bool outbound, string party, string practice, string person, string phone, string? kind, TextTemplate? template, LocalZone zone) =>
        new(zone.ToLocal(message.At), outbound ? "out" : "in", party, practice, person, phone, kind, template?.ToString(), message.Body, message.Status, message.Segments);

    private static string ClassOf(TextTemplate template) => template switch
    {
        TextTemplate.EmergencySafety or TextTemplate.UrgentSafety or TextTemplate.CrisisSafety => "Safety",
        TextTemplate.ConsentRequest or TextTemplate.ConsentReminder or TextTemplate.ConsentLastReminder or TextTemplate.CheckIn
            or TextTemplate.MedicationQuestion or TextTemplate.FollowUp or TextTemplate.ClosingCheck => "Routine",
        >= TextTemplate.Page => "Page",
        _ => "Reply",
    };
}
