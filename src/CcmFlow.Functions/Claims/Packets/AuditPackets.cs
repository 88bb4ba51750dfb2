using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;

namespace CcmFlow.Functions.Claims.Packets;

/// <summary>Puts together the audit packet of a claim.</summary>
public sealed class AuditPackets(
    PracticeStore practices, PatientStore patients, LedgerStore ledger, ClaimHistories histories, ClaimNumbering numbering, Interchanges interchanges, PatientStandings standings, TimeProvider time)
{
    /// <summary>By CLM01; null: no claim of the practice went under it.</summary>
    public async Task<AuditPacket?> OfAsync(string practiceId, string controlNumber, CancellationToken cancellation) =>
        await numbering.FindAsync(practiceId, controlNumber, cancellation) is { } claim
            ? await OfAsync(practiceId, claim.Patient, ServiceMonth.Parse(claim.Month), cancellation)
            : null;

    /// <summary>Null: the patient-month has no claim.</summary>
    public async Task<AuditPacket?> OfAsync(string practiceId, string patientId, ServiceMonth month, CancellationToken cancellation)
    {
        if (await histories.OfClaimAsync(practiceId, month.ToString(), patientId, cancellation) is not { } claim) return null;
        var practice = await practices.GetAsync(practiceId, cancellation);
        // What was agreed to or taken back later is no ground of this month's claim.
        var patient = await standings.AsOfAsync(practice, await patients.GetAsync(practiceId, patientId, cancellation), month, cancellation);
        var rows = await ledger.ReadAsync(new PatientMonthKey(practiceId, patientId, month), cancellation);
        if (rows.LastDecision is not { } decision) return null;
        var sent = new List<PacketSending>();
        foreach (var (attempt, interchange) in claim.Claim.Attempts.Select(a => (a, claim.Sendings.FirstOrDefault(i => i.Number == a.Interchange))))
            if (interchange?.Sha256 is not null) sent.Add(new PacketSending(interchange, attempt, ClaimSegmentsOf.Read(await interchanges.BytesAsync(interchange, cancellation), attempt.ControlNumber)));
        var consent = (await patients.EvidenceAsync(practiceId, patientId, cancellation)).Where(e => IsAboutConsent(e) && e.At < practice.EndOf(month)).ToList();
        var carePlan = BillingCases.CarePlanOf(practice, patient, month);
        var entries = rows.Entries.OrderBy(e => e.Entry.Start ?? e.LoggedAt).Select(e => Entry(practice, AuditPacket.ReplacementOf(claim, decision)?.Decision ?? decision, e)).ToList();
        return new AuditPacket(
            practice, patient, month, decision, claim, consent, carePlan, entries, rows.Reopenings, sent, Chain(practice, patient, consent, carePlan, rows, decision, claim, sent), time.GetUtcNow());
    }

    private static bool IsAboutConsent(PermissionEvent e) => e is ConsentAsked or ConsentAskWithdrawn or ConsentGiven or ConsentDeclined or ConsentRevoked or PractitionerChanged;

    private static PacketEntry Entry(Practice practice, MonthDecision decision, LedgerEntry kept)
    {
        var entry = kept.Entry;
        var who = practice.Team.Staff.FirstOrDefault(s => s.Id == entry.StaffId);
        var when = entry is { Start: { } start, End: { } end }
            ? string.Create(CultureInfo.InvariantCulture, $"{practice.Zone.ToLocal(start):yyyy-MM-dd HH:mm:ss} to {practice.Zone.ToLocal(end):HH:mm:ss}")
            : string.Create(CultureInfo.InvariantCulture, $"{entry.Date:yyyy-MM-dd}");
        var length = entry is { Start: { } from, End: { } to } ? to - from : entry.Duration ?? TimeSpan.Zero;
        return new PacketEntry(
            entry.Id, when, string.Create(CultureInfo.InvariantCulture, $"{(int)length.TotalMinutes}:{length.Seconds:D2}"),
            who is null ? $"{entry.StaffId} {entry.Credential}".Trim() : who.Name.Contains(who.Credential, StringComparison.Ordinal) ? who.Name : $"{who.Name}, {who.Credential}",
            entry.Activity.ToString(), kept.LoggedAt, kept.Late, decision.Evidence.Contains(entry.Id), entry.Supersedes, entry.CorrectedBy, entry.Reason);
    }

    /// <summary>Each record's hash, and a chain over all of them: changing, adding or leaving out one changes every value after it.</summary>
    private static List<ChainLink> Chain(
        Practice practice, PatientRecord patient, IReadOnlyList<PermissionEvent> consent, object? carePlan, PatientMonthRows rows, MonthDecision decision, ClaimHistory claim, IReadOnlyList<PacketSending> sent)
    {
        string Day(DateTimeOffset? at) => at is { } instant ? practice.Zone.LocalDate(instant).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        var records = new List<(string What, string Text)> { ("Consent", Json(patient.Consent)) };
        records.AddRange(consent.Select(e => ($"Evidence of {Day(e.At)}", Json(e))));
        records.Add(("Care plan", Json(carePlan)));
        records.AddRange(rows.Entries.OrderBy(e => e.LoggedAt).ThenBy(e => e.Entry.Id, StringComparer.Ordinal).Select(e => ($"Time entry {e.Entry.Id}", Json(e))));
        records.Add(("Decision", Json(decision)));
        records.AddRange(rows.Reopenings.Select(r => ($"Reopening of {Day(r.DoneAt)}", Json(r))));
        records.AddRange(claim.Claim.Acts.Select(a => ($"{ClaimActText.Past(a.Kind)} on {Day(a.At)}", Json(a))));
        records.AddRange(sent.Select(s => ($"Interchange {s.Interchange.Number}, the bytes sent", $"sha256:{s.Interchange.Sha256}")));
        records.AddRange(claim.Entries.Select(e => ($"{e.Kind} of {Day(e.At)}", Json(e))));
        var links = new List<ChainLink>();
        var before = new string('0', 64);
        foreach (var (what, text) in records)
        {
            var hash = Sha256(text);
            links.Add(new ChainLink(what, hash, before = Sha256(before + hash)));
        }
        return links;
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, CcmJson.Options);

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
