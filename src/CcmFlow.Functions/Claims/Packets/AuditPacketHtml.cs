using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CcmFlow.Functions.MonthClose.Reports;

namespace CcmFlow.Functions.Claims.Packets;

/// <summary>The audit packet as one printable page: no script, nothing loaded from elsewhere.</summary>
public static class AuditPacketHtml
{
    private const string Css = """
        .mono { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, monospace; font-size: .8rem; line-height: 1.4; overflow-wrap: anywhere; }
        pre.mono { white-space: pre-wrap; border: 1px solid #c3ccd4; padding: .6rem .8rem; margin: .4rem 0 1rem; }
        blockquote { margin: .4rem 0 .8rem; padding: .3rem 1rem; border-left: 4px solid #1d4f91; font-size: 1.2rem; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.2rem; margin: .5rem 0 1rem; }
        dt { color: #4a5763; } dd { margin: 0; }
        table { font-size: .95rem; }
        """;

    private static readonly string Style = ReportStyle.Css + Css;

    /// <summary>For a Content-Security-Policy that lets no other style and no script run.</summary>
    public static string StyleHash { get; } = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)));

    public static string Render(AuditPacket packet)
    {
        var page = new HtmlPage();
        var roster = packet.Patient.Roster;
        var title = $"Audit packet, {packet.Month.First.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}";
        page.Add($"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .Add($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>{title}</title>")
            .Add($"<style>{new Unencoded(Style)}</style></head><body><header><h1>{title}</h1>")
            .Add($"<p>{packet.Practice.Billing.LegalName}, NPI {packet.Practice.Billing.Npi} · {roster.GivenName} {roster.FamilyName}, born {Day(roster.BirthDate)}, member id {roster.MemberId ?? "none"}</p>")
            .Add($"<p class=\"quiet\">Made on {At(packet, packet.MadeAt)}. Times are {packet.Practice.TimeZone}. This packet holds health information of one patient.</p></header><main>");
        AddClaim(page, packet);
        AddConsent(page, packet);
        AddCarePlan(page, packet);
        AddTime(page, packet);
        AddDecision(page, packet);
        AddSent(page, packet);
        AddAnswers(page, packet);
        AddChain(page, packet);
        return page.Add($"</main></body></html>").ToString();
    }

    private static void AddClaim(HtmlPage page, AuditPacket packet)
    {
        var (claim, status) = (packet.Claim.Claim.Claim, packet.Claim.Status);
        page.Add($"<h2>The claim</h2>");
        Facts(page,
            ("Claim number (CLM01)", claim.PatientControlNumber), ("Payer", $"{claim.Payer.Name} ({claim.Payer.PayerId})"), ("Payer's claim number", status.PayerClaimNumber ?? "none yet"),
            ("Service date", Day(claim.Lines[0].ServiceDate)), ("Diagnoses", string.Join(", ", claim.Diagnoses)), ("Standing", ReportFormat.Words(status.Standing.ToString())),
            ("Paid, patient's share", $"{ReportFormat.Money(status.Paid)}, {ReportFormat.Money(status.PatientShare)}"));
        new ReportTable("Lines", "Code", "#Units", "#Charge").AddTo(page, claim.Lines.Select(l => new[] { l.ProcedureCode, ReportFormat.Number(l.Units), ReportFormat.Money(l.Charge) }), ["Total", "", ReportFormat.Money(claim.Total)]);
    }

    private static void AddConsent(HtmlPage page, AuditPacket packet)
    {
        page.Add($"<h2>Consent</h2>");
        if (packet.Patient.Consent is not { } consent)
        {
            page.Add($"<p class=\"bad\">No consent is on file.</p>");
            return;
        }
        Facts(page,
            ("Given", At(packet, consent.ObtainedAt)), ("How", ReportFormat.Words(consent.Method)), ("For the practitioner", $"NPI {consent.PractitionerNpi}"),
            ("Told before", string.Join("; ", consent.Elements.Select(ReportFormat.Words))), ("Wording shown", consent.WordingVersion ?? "told by a person"),
            ("Revoked", consent.RevokedAt is { } end ? At(packet, end) : "no"));
        foreach (var step in packet.Consent)
        {
            var wording = step.Evidence.Wording is { } version ? $", wording {version}" : "";
            page.Add($"<p><strong>{ReportFormat.Words(step.GetType().Name)}</strong>, {At(packet, step.At)}, by {step.Evidence.Who} ({ReportFormat.Words(step.Evidence.Channel.ToString())}{wording})</p>");
            if (step.Evidence.Words is { Length: > 0 } words) page.Add($"<blockquote>{words}</blockquote>");
        }
    }

    private static void AddCarePlan(HtmlPage page, AuditPacket packet)
    {
        page.Add($"<h2>Care plan</h2>");
        if (packet.CarePlan is not { } plan)
        {
            page.Add($"<p class=\"bad\">No care plan was in force.</p>");
            return;
        }
        Facts(page,
            ("Established", Day(plan.EstablishedOn)), ("Copy given to the patient", packet.Patient.CarePlanCopyAt is { } copy ? At(packet, copy) : "not recorded"),
            ("Elements recorded", plan.Elements.Count > 0 ? string.Join("; ", plan.Elements.Select(e => ReportFormat.Words(e.ToString()))) : "none here; they stand in the plan itself"), ("Next review", Day(plan.ReviewOn)));
    }

    private static void AddTime(HtmlPage page, AuditPacket packet)
    {
        page.Add($"<h2>Time</h2><p>{ReportFormat.Minutes(Math.Max(packet.Decision.ClinicalStaffSeconds, packet.Decision.PhysicianSeconds))} minutes count.</p>");
        new ReportTable("Time entries", "When", "#Length", "Who", "What", "Logged", "Counted").AddTo(page, packet.Entries.Select(e => new[]
        {
            e.When, e.Length, e.Who, (e.Activity.Length > 0 ? ReportFormat.Words(e.Activity) : "") + (e.Corrects is { } other ? $" (corrects {other})" : ""),
            At(packet, e.LoggedAt), e.Counted ? "yes" : e.Late ? "no, after the close" : "no",
        }));
    }

    private static void AddDecision(HtmlPage page, AuditPacket packet)
    {
        var codes = string.Join(", ", packet.Decision.Codes.Select(c => $"{c.Code} × {c.Units.ToString(CultureInfo.InvariantCulture)}"));
        page.Add($"<h2>Why this code</h2><p><strong>{codes}</strong>, decided {At(packet, packet.Decision.DecidedAt)}.</p><p>{packet.Decision.Explanation}</p>");
    }

    private static void AddSent(HtmlPage page, AuditPacket packet)
    {
        page.Add($"<h2>What was sent</h2>");
        foreach (var sent in packet.Sent)
        {
            page.Add($"<h3>Sending {sent.Attempt.Number}: {sent.Interchange.FileName}</h3>");
            Facts(page,
                ("Interchange, group, batch", $"{sent.Interchange.Number:D9}, {sent.Interchange.Group}, {sent.Interchange.Batch}"), ("First sent", sent.Interchange.FirstAttemptAt is { } at ? At(packet, at) : "not yet"),
                ("Outcome", ReportFormat.Words(sent.Interchange.State.ToString())), ("SHA-256 of the file", sent.Interchange.Sha256 ?? ""));
            page.Add($"<pre class=\"mono\">");
            foreach (var segment in sent.Segments) page.Add($"{segment}");
            page.Add($"</pre>");
        }
        if (packet.Sent.Count == 0) page.Add($"<p>It has not been sent.</p>");
    }

    private static void AddAnswers(HtmlPage page, AuditPacket packet)
    {
        page.Add($"<h2>What came back</h2>");
        if (packet.Claim.Entries.Count == 0)
        {
            page.Add($"<p>Nothing yet.</p>");
            return;
        }
        new ReportTable("Acknowledgements and decisions", "Received", "Kind", "Means", "Said").AddTo(page, packet.Claim.Entries.Select(e => new[]
        {
            At(packet, e.At), e.Kind, ReportFormat.Words(e.Event.Standing.ToString()),
            string.Join(" ", e.Corrections.Select(c => $"{c.Code}: {c.Advice}").Prepend(e.Text)),
        }));
        foreach (var entry in packet.Claim.Entries.Where(e => e.Payment is not null)) AddPayment(page, entry);
    }

    private static void AddPayment(HtmlPage page, ClaimLedgerEntry entry)
    {
        var payment = entry.Payment!;
        page.Add($"<h3>Payment {entry.Trace} of {Day(entry.PaidOn)}</h3>");
        new ReportTable("Payment", "Code", "#Charged", "#Allowed", "#Paid", "Adjustments").AddTo(page, payment.Lines.Select(l => new[]
        {
            l.Procedure, ReportFormat.Money(l.Charge), l.Allowed is { } allowed ? ReportFormat.Money(allowed) : "", ReportFormat.Money(l.Paid),
            string.Join(", ", l.Adjustments.Select(a => $"{a.Group}-{a.Reason} {ReportFormat.Money(a.Amount)}").Concat(l.Remarks)),
        }), ["Claim", ReportFormat.Money(payment.Charge), "", ReportFormat.Money(payment.Paid), string.Join(", ", payment.Adjustments.Select(a => $"{a.Group}-{a.Reason} {ReportFormat.Money(a.Amount)}").Concat(payment.Remarks))]);
    }

    private static void AddChain(HtmlPage page, AuditPacket packet)
    {
        page.Add($"<h2>Hash chain</h2><p>Each record as it is stored (JSON) has its SHA-256; each chain value is the SHA-256 of the one before and of the record's. The first rests on 64 zeros. A record that is changed, added or left out changes every value after it.</p>");
        page.Add($"<table class=\"slim\"><caption>Hash chain</caption><thead><tr><th scope=\"col\">Record</th><th scope=\"col\">Record's hash, chain</th></tr></thead><tbody>");
        foreach (var link in packet.Chain) page.Add($"<tr><td>{link.What}</td><td class=\"mono\">{link.Record}<br>{link.Chain}</td></tr>");
        page.Add($"</tbody></table>");
    }

    private static void Facts(HtmlPage page, params (string Name, string Value)[] facts)
    {
        page.Add($"<dl>");
        foreach (var (name, value) in facts) page.Add($"<dt>{name}</dt><dd>{value}</dd>");
        page.Add($"</dl>");
    }

    private static string Day(DateOnly? day) => day is { } d ? ReportFormat.Day(d) : "not recorded";

    private static string At(AuditPacket packet, DateTimeOffset at) => ReportFormat.Dated(packet.Practice.Zone.ToLocal(at));
}
