using System.Globalization;
using System.Text.Json;
using CcmFlow.Functions.Claims.Answers;
using CcmFlow.Functions.Hosting;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Claims.Corrections;
using CcmFlow.Rules.Claims.Inbound;

namespace CcmFlow.Functions.Console.Claims;

/// <summary>What waits in the queue of answers, for whoever has to find out whose it is.</summary>
public static class UnmatchedWords
{
    private const string Unreadable = "What it says was kept in a way that cannot be read here any more. Look it up in the file, or ask the clearinghouse.";

    /// <summary>"Payment (835)".</summary>
    public static string Kind(string kind) => kind switch
    {
        "835" => "Payment or denial (835)",
        "277" => "Claim acknowledgement (277CA)",
        "999" => "Acknowledgement of a file (999)",
        "TA1" => "Acknowledgement of an envelope (TA1)",
        "271" => "Eligibility answer (271)",
        "" => "A file that could not be read",
        _ => $"Transaction set {kind}",
    };

    /// <summary>What the answer says, labelled; of a part that cannot be trusted, or an item that cannot be read, a sentence instead.</summary>
    public static (IReadOnlyList<(string Label, string Value)> Facts, string? Sentence) Of(UnmatchedItem item)
    {
        // What was held has its faults in words.
        if (!item.Item.StartsWith('{')) return ([], item.Item);
        return Read(item.Item) switch
        {
            ClaimPayment payment => (Said(Payment(payment, item.Payer)), null),
            ClaimAcknowledgement claim => (Said(Claim(claim)), null),
            EligibilityAnswer answer => (Said(Eligibility(answer)), null),
            GroupAcknowledgement group => (Said([("Our group", group.Group), ("Says", Fate(group.Status))]), null),
            InterchangeAcknowledgement ta1 => (Said([("Our file", ta1.Interchange), ("Says", $"{Fate(ta1.Status)}, note {ta1.Note}")]), null),
            _ => ([], Unreadable),
        };
    }

    private static InboundItem? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<InboundItem>(json, CcmJson.Options);
        }
        catch (Exception error) when (error is JsonException or NotSupportedException)
        {
            return null;
        }
    }

    private static IEnumerable<(string, string?)> Payment(ClaimPayment payment, string? payer)
    {
        yield return ("Payer", payer);
        yield return ("Claim number", payment.Claim);
        yield return ("Payer's number", payment.PayerClaimNumber);
        yield return ("Patient", payment.PatientName);
        yield return ("Member id", payment.CorrectedMemberId ?? payment.PatientMemberId);
        yield return ("Day of service", Days([.. payment.Lines.Select(l => l.ServiceDate).OfType<DateOnly>().DefaultIfEmpty(payment.StatementFrom ?? default).Where(d => d != default)]));
        yield return ("Codes", string.Join(", ", payment.Lines.Select(l => l.Procedure).Distinct()));
        yield return ("Charged", Shown.Money(payment.Charge));
        yield return ("Paid", payment.IsReversal ? $"{Shown.Money(payment.Paid)}, taken back" : Shown.Money(payment.Paid));
        yield return ("Patient owes", payment.PatientShare == 0 ? null : Shown.Money(payment.PatientShare));
        yield return ("Reason", string.Join("; ", payment.Adjustments.Concat(payment.Lines.SelectMany(l => l.Adjustments)).Select(Reason).Distinct()));
    }

    private static IEnumerable<(string, string?)> Claim(ClaimAcknowledgement claim)
    {
        yield return (claim.InformantIsPayer ? "Payer" : "From", claim.Informant);
        yield return ("Claim number", claim.Claim);
        yield return ("Our file", claim.Claim.Length > 0 ? null : claim.BatchReference);
        yield return ("Payer's number", claim.PayerClaimNumber);
        yield return ("Says", claim.IsRejected ? "Rejected" : "Taken on");
        yield return ("Reason", claim.IsRejected ? string.Join("; ", claim.Statuses.Select(Rejections.Of).DistinctBy(c => c.Code).Select(c => $"{c.Advice} ({c.Code})")) : null);
        yield return ("Text", claim.Text);
    }

    private static IEnumerable<(string, string?)> Eligibility(EligibilityAnswer answer)
    {
        yield return ("Payer", answer.Payer);
        yield return ("Member id", answer.MemberId);
        yield return ("Says", answer.Rejections.Count > 0 ? $"The payer did not answer (code {string.Join(", ", answer.Rejections)})" : "What the payer has of the member; nobody here had asked");
    }

    private static string Reason(ClaimAdjustment adjustment) =>
        $"{ReasonMeanings.OfReason(adjustment.Reason) ?? "Another reason; the payer's list tells"} ({adjustment.Group}-{adjustment.Reason}), {Shown.Money(adjustment.Amount)}";

    private static string? Days(IReadOnlyList<DateOnly> days) => days.Count == 0 ? null
        : days.Min() == days.Max() ? Shown.Day(days[0]) : string.Create(CultureInfo.InvariantCulture, $"{Shown.Day(days.Min())} to {Shown.Day(days.Max())}");

    private static string Fate(string status) => status switch { "A" => "Accepted", "E" => "Accepted with errors", "P" => "Accepted in part", _ => "Rejected" };

    private static IReadOnlyList<(string, string)> Said(IEnumerable<(string Label, string? Value)> facts) =>
        [.. facts.Where(f => !string.IsNullOrWhiteSpace(f.Value)).Select(f => (f.Label, f.Value!))];
}
