using CcmFlow.Functions.Patients.Fhir;
using static CcmFlow.Functions.Practices.Sections.PracticeSections;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>Who sends claims and to whom, as the envelope says it (ISA06, ISA08, GS02, GS03, 1000A, 1000B).</summary>
internal static class ClaimsAddressing
{
    public static PracticeSection Section { get; } = new(
        "claims", "Claims: sender and receiver", "Counts from the next claim file on, for claims that wait, too; files that have left keep what they said.",
        [
            PracticeIdentity.Billing("submitterId", "Sender id", b => b.SubmitterId, (b, v) => b with { SubmitterId = v }, Id),
            PracticeIdentity.Billing("contactName", "Contact", b => b.ContactName, (b, v) => b with { ContactName = v }, FieldChecks.AtMost(60)),
            PracticeIdentity.Billing("contactPhone", "Contact's phone", b => b.ContactPhone, (b, v) => b with { ContactPhone = v }, value => NanpPhone.Read(value).Mend) with
            {
                // PER04 has the ten digits alone.
                AsStored = value => NanpPhone.ToE164(value)?[2..] ?? value,
            },
            PracticeIdentity.Billing("receiverId", "Receiver id", b => b.ReceiverId, (b, v) => b with { ReceiverId = v }, Id),
            PracticeIdentity.Billing("receiverName", "Receiver", b => b.ReceiverName, (b, v) => b with { ReceiverName = v }, FieldChecks.AtMost(60)),
            PracticeIdentity.Billing("medicarePayerId", "Payer id of Medicare", b => b.MedicarePayerId, (b, v) => b with { MedicarePayerId = v }, FieldChecks.AtMost(80)),
            PracticeIdentity.Billing("medicarePayerName", "Medicare's name", b => b.MedicarePayerName, (b, v) => b with { MedicarePayerName = v }, FieldChecks.AtMost(60)),
            new SectionField("plans", "Other plans", FieldKind.Lines, Plans, (p, v) => p with { Billing = p.Billing with { PlanPayerIds = PayerIds(v) } })
            {
                MayBeEmpty = true, Hint = "a line each: the plan's name = its payer id. A claim for a plan that is not here is held", Check = PlansFault,
            },
            Tick("checksEligibility", "Ask Medicare each month whether patients are covered (270)", p => p.ChecksEligibility, (p, v) => p with { ChecksEligibility = v }),
        ]);

    // ISA06 and ISA08 have fifteen places.
    private static string? Id(string value) => value.Length <= 15 && value.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-') ? null : "at most 15 letters and digits.";

    private static string Plans(Practice practice) => string.Join('\n', practice.Billing.PlanPayerIds.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key} = {p.Value}"));

    private static Dictionary<string, string> PayerIds(string lines) =>
        lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parts).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    private static string? PlansFault(string lines)
    {
        var plans = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parts).ToList();
        return plans.Any(p => p.Length != 2 || p[0].Length == 0 || p[1].Length == 0) ? "a line each: the plan's name, =, its payer id."
            : plans.DistinctBy(p => p[0]).Count() < plans.Count ? "each plan once."
            : null;
    }

    private static string[] Parts(string line) => [.. line.Split('=', 2).Select(part => part.Trim())];
}
