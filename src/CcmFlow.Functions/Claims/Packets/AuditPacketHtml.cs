using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.MonthClose.Reports;

namespace CcmFlow.Functions.Claims.Packets;

/// <summary>The audit packet as one printable page: no script, nothing loaded from elsewhere.</summary>
public static class AuditPacketHtml
{
    private const string Css = """
        .mono { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, monospace; font-size: .8rem; line-height: 1.4; overflow-wrap: anywhere; }
        pre.mono { white-space: pre-wrap; border: 1px solid #c3ccd4; padding: .6rem .8rem; margin: .4rem 0 1rem; }
        blockquote { margin: .4rem 0 .8rem; padding: .3rem 1rem; border-left: 4px solid #1d4f91; font-size: 1.2rem; overflow-wrap: anywhere; }
        .facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .2rem 1.2rem; margin: .5rem 0 1rem; }
        .facts dt { color: #4a5763; } .facts dd { margin: 0; overflow-wrap: anywhere; }
        table { font-size: .95rem; }
        @media (max-width: 40rem) {
          .facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
          .facts dd { margin-bottom: .45rem; }
          td { overflow-wrap: anywhere; }
          .cards tr td.mono { display: block; text-align: left; }
          .cards tr td.mono::before { content: none; }
        }
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
            .Add($"<p>{packet.Practice.Billing.LegalName}, NPI {packet.Practice.Billing.Npi} · {roster.GivenName} {roster.FamilyName}, born {Day(roster.BirthDate)}, member id {(packet.Claim.Claim.Claim.Subscriber.MemberId is { Length: > 0 } member ? member : "none")}</p>")
            .Add($"<p class=\"quiet\">Made on {At(packet, packet.MadeAt)}. Times are {packet.Practice.TimeZone}. This packet holds health information of one patient.</p></header><main>")
            .Add($"{new Unencoded(Sections(packet))}</main></body></html>");
        return page.ToString();
    }

    /// <summary>What the packet says, part by part, without a page around it: on paper and at the console it is the same.</summary>
    public static string Sections(AuditPacket packet)
    {
        var page = new HtmlPage();
        AddSection(page, packet, "The claim", AddClaim);
        AddSection(page, packet, "Consent", AddConsent);
        AddSection(page, packet, "Care plan", AddCarePlan);
        AddSection(page, packet, "Time", AddTime);
        AddSection(page, packet, "Why this code", AddDecision);
        if (packet.Reopenings.Count > 0) AddSection(page, packet, "When the month was opened again", AddReopenings);
        AddSection(page, packet, "What was sent", AddSent);
        AddSection(page, packet, "What came back", AddAnswers);
        AddSection(page, packet, "Hash chain", AddChain);
        return page.ToString();
    }

    private static void AddSection(HtmlPage page, AuditPacket packet, string title, Action<HtmlPage, AuditPacket> content)
    {
        page.Add($"<section class=\"card\"><header><h2>{title}</h2></header><div class=\"body\">");
        content(page, packet);
        page.Add($"</div></section>");
    }

    private static void AddClaim(HtmlPage page, AuditPacket packet)
    {
        var (claim, status) = (packet.Claim.Claim.Claim, packet.Claim.Status);
        Facts(page,
            ("Claim number (CLM01)", claim.PatientControlNumber), ("Payer", $"{claim.Payer.Name} ({claim.Payer.PayerId})"), ("Billed under", $"{packet.Practitioner.Name}, NPI {packet.Practitioner.Npi}"), ("Payer's claim number", status.PayerClaimNumber ?? "none yet"),
            ("Service date", Day(claim.Lines[0].ServiceDate)), ("Diagnoses", string.Join(", ", claim.Diagnoses)), ("Standing", ClaimPlaces.Words(packet.Claim.Place)),
            ("Paid, patient's share", $"{ReportFormat.Money(status.Paid)}, {ReportFormat.Money(status.PatientShare)}"));
        new ReportTable("Lines", "Code", "#Units", "#Charge").AddTo(page, claim.Lines.Select(l => new[] { l.ProcedureCode, ReportFormat.Number(l.Units), ReportFormat.Money(l.Charge) }), ["Total", "", ReportFormat.Money(claim.Total)]);
        foreach (var act in packet.Claim.Claim.Acts)
            page.Add($"<p><strong>{ClaimActText.Past(act.Kind)}</strong> {At(packet, act.At)} by {Name(packet, act.By)}{(act.Appeal is { } appeal ? $": {ClaimActText.Of(appeal)}" : "")}</p><blockquote>{act.Why}</blockquote>");
    }

    private static void AddConsent(HtmlPage page, AuditPacket packet)
    {
        if (packet.Patient.Consent is not { } consent)
        {
            page.Add($"<p class=\"bad\">No consent is on file.</p>");
            return;
        }
        Facts(page,
            ("Given", When(packet, consent.ObtainedAt, consent.HourUnknown)), ("How", ReportFormat.Words(consent.Method)), ("For the practitioner", $"NPI {consent.PractitionerNpi}"),
            ("Told before", string.Join("; ", consent.Elements.Select(ReportFormat.Words))), ("Wording shown", consent.WordingVersion ?? "told by a person"),
            ("Revoked", consent.RevokedAt is { } end ? When(packet, end, consent.RevokedHourUnknown) : "no"));
        foreach (var step in packet.Consent)
        {
            var wording = step.Evidence.Wording is { } version ? $", wording {version}" : "";
            page.Add($"<p><strong>{ReportFormat.Words(step.GetType().Name)}</strong>, {When(packet, step.At, step.Evidence.DayAlone is not null)},{(step.Evidence.RecordedAt is { } noted ? $" recorded {At(packet, noted)}" : "")} by {Name(packet, step.Evidence.Who)} ({ReportFormat.Words(step.Evidence.Channel.ToString())}{wording})</p>");
            if (step.Evidence.Words is { Length: > 0 } words) page.Add($"<blockquote>{words}</blockquote>");
        }
    }

    private static void AddCarePlan(HtmlPage page, AuditPacket packet)
    {
        if (packet.CarePlan is not { } plan)
        {
            page.Add($"<p class=\"bad\">No care plan was in force.</p>");
            return;
        }
        Facts(page,
            ("Established", Day(plan.EstablishedOn)), ("Copy given to the patient", plan.CopyGivenOn is { } copy ? Day(copy) + (copy > packet.Month.Last ? ", after the service month" : "") : "not recorded"),
            ("Elements recorded", plan.Elements.Count > 0 ? string.Join("; ", plan.Elements.Select(e => ReportFormat.Words(e.ToString()))) : "none"),
            ("Not recorded", plan.MissingElements.Count > 0 ? "missing: " + string.Join(", ", plan.MissingElements.Select(e => ReportFormat.Words(e.ToString()).ToLowerInvariant())) : "nothing is missing"), ("Next review", Day(plan.ReviewOn)));
    }

    private static void AddTime(HtmlPage page, AuditPacket packet)
    {
        page.Add($"<p>{ReportFormat.Minutes(Math.Max(packet.Basis.ClinicalStaffSeconds, packet.Basis.PhysicianSeconds))} minutes count.</p>");
        new ReportTable("Time entries", "When", "#Length", "Who", "What", "Logged", "Counted").AddTo(page, packet.Entries.Select(e => new[]
        {
            e.When, e.Length, e.Who, (e.Activity.Length > 0 ? ReportFormat.Words(e.Activity) : "") + (e.Corrects is { } other ? $" (corrects {other}{(e.CorrectedBy is { } by ? $", by {Name(packet, by)}" : "")}{(e.Reason is { } why ? $": {why}" : "")})" : ""),
            At(packet, e.LoggedAt), e.Counted && e.Late ? "yes, in the replacement" : e.Counted ? "yes" : e.Late ? "no, after the close" : "no",
        }));
    }

    private static void AddDecision(HtmlPage page, AuditPacket packet)
    {
        page.Add($"<p><strong>{Codes(packet.Decision)}</strong>, decided {At(packet, packet.Decision.DecidedAt)}.</p><p>{packet.Decision.Explanation}</p>");
        if (packet.Replacement is { Decision: { } basis } act)
            page.Add($"<p><strong>Replaced by {Codes(basis)}</strong>, asked for by {Name(packet, act.By)} at {At(packet, act.At)}, on everything that was known then.</p><p>{basis.Explanation}</p>");
        if (packet.Claim.Claim.State == ClaimState.Withdrawn) page.Add($"<p class=\"bad\">This was taken back: the month is open again.</p>");
        if (packet.Decision.ClosedBy is { } by) page.Add($"<p>The month was closed by {Name(packet, by)} before it closed by itself:</p><blockquote>{packet.Decision.Why ?? ""}</blockquote>");
    }

    private static void AddReopenings(HtmlPage page, AuditPacket packet)
    {
        foreach (var (reopening, i) in packet.Reopenings.Select((r, i) => (r, i + 1)))
        {
            page.Add($"<h3>{i}. Opened again {At(packet, reopening.DoneAt!.Value)} by {Name(packet, reopening.By)}</h3><blockquote>{reopening.Why}</blockquote>");
            Facts(page,
                ("Decided before", $"{At(packet, reopening.Before!.DecidedAt)}: {Codes(reopening.Before)}"),
                ("Late entries that count since", reopening.Counted is { Count: > 0 } late ? $"{late.Count.ToString(CultureInfo.InvariantCulture)}: {string.Join(", ", late)}" : "none"));
        }
    }

    private static void AddSent(HtmlPage page, AuditPacket packet)
    {
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
        page.Add($"<p>Each record as it is stored (JSON) has its SHA-256; each chain value is the SHA-256 of the one before and of the record's. The first rests on 64 zeros. A record that is changed, added or left out changes every value after it.</p>");
        page.Add($"<table class=\"cards\"><caption>Hash chain</caption><thead><tr><th scope=\"col\">Record</th><th scope=\"col\">Record's hash, chain</th></tr></thead><tbody>");
        foreach (var link in packet.Chain) page.Add($"<tr><td data-label=\"Record\">{link.What}</td><td class=\"mono\">{link.Record}<br>{link.Chain}</td></tr>");
        page.Add($"</tbody></table>");
    }

    private static void Facts(HtmlPage page, params (string Name, string Value)[] facts)
    {
        page.Add($"<dl class=\"facts\">");
        foreach (var (name, value) in facts) page.Add($"<dt>{name}</dt><dd>{value}</dd>");
        page.Add($"</dl>");
    }

    private static string Codes(MonthDecision decision) =>
        decision.Billable ? string.Join(", ", decision.Codes.Select(c => $"{c.Code} × {c.Units.ToString(CultureInfo.InvariantCulture)}")) : "not billed";

    private static string Name(AuditPacket packet, string id) =>
        packet.Practice.Team.Ever(id)?.Name ?? packet.Practice.Accounts.FirstOrDefault(a => a.Id == id)?.Name ?? id;

    private static string Day(DateOnly? day) => day is { } d ? ReportFormat.Day(d) : "not recorded";

    private static string When(AuditPacket packet, DateTimeOffset at, bool dayAlone) =>
        dayAlone ? $"{Day(packet.Practice.Zone.LocalDate(at))}, hour not noted" : At(packet, at);

    private static string At(AuditPacket packet, DateTimeOffset at) => ReportFormat.Dated(packet.Practice.Zone.ToLocal(at));
}
