using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Carriers;
using CcmFlow.Rules.OnCall;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.Auditing;

/// <summary>
/// Texts that the carrier received and we did not, because nobody answered its webhook: they come in by the door as if they came now. Event Grid
/// brings texts of Communication Services again for a day by itself; Twilio's have to be fetched.
/// </summary>
public sealed class ForgottenTexts(TwilioInbox carried, InboundStore inbox, InboundDoor door, AuditStore audits, CcmFlowSettings settings, TimeProvider time)
{
    /// <summary>The webhook may still be under way.</summary>
    private static readonly TimeSpan UnderWay = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(2);

    /// <summary>As far back as is looked when the auditor never ran, or not for long.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    public async Task<IReadOnlyList<AuditFinding>> FetchAsync(Practice practice, DurableTaskClient durable, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var last = (await audits.LastRunAsync(cancellation))?.At ?? now - Overlap;
        var since = (last < now - Longest ? now - Longest : last) - Overlap;
        var findings = new List<AuditFinding>();
        foreach (var number in TwilioNumbers(practice))
            foreach (var text in (await carried.ReceivedSinceAsync(number, since, cancellation)).Where(t => t.At <= now - UnderWay))
                if (!await inbox.KnowsAsync(practice.Id, Ids.ForKey(text.Sid), cancellation))
                {
                    await door.ReceiveAsync(text.Sid, PhoneNumbers.Normalize(text.From) ?? text.From, number, text.Body, text.Media, durable, cancellation);
                    findings.Add(new AuditFinding(AuditFindingKind.TextWithoutEffect, Ids.ForKey(text.Sid), text.At));
                }
        return findings;
    }

    private IEnumerable<string> TwilioNumbers(Practice practice)
    {
        if (!settings.Has(SmsProvider.Twilio)) return [];
        if ((practice.Carrier ?? settings.Sms) == SmsProvider.Twilio) return [practice.TextNumber, practice.PagerNumber];
        return practice.SecondCarrier is { Carrier: SmsProvider.Twilio } second ? [second.TextNumber, second.PagerNumber] : [];
    }
}
