using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;

namespace CcmFlow.Functions.Messaging;

/// <summary>Whether a text may leave now: permission, the hour at the patient, how many went out already, the sender's turn.</summary>
public sealed class TextGate(Outbox outbox, SenderPace pace, TimeProvider time)
{
    /// <summary>In the first days of a month last month's texts belong to the same week.</summary>
    private const int DaysThatLookBack = 7;

    /// <summary>A carrier needs a moment: what would leave within the last minute of the day waits for the next one.</summary>
    private static readonly TimeSpan LastMoment = TimeSpan.FromMinutes(1);

    /// <summary>After this a reminder has missed its hour.</summary>
    private static readonly TimeSpan LongestQueue = TimeSpan.FromHours(4);

    /// <summary>Null: it may go.</summary>
    /// <param name="earlier">The texts of the patient's month, this one left out.</param>
    public async Task<TextResult?> HindranceAsync(
        TextOrder order, PatientRecord patient, Practice practice, IReadOnlyList<OutboxRow> earlier, CancellationToken cancellation)
    {
        if (order.Class == TextClass.Safety) return null;
        if (patient.Roster.Deceased) return TextResult.Skipped(TextResult.Deceased);
        if (patient.Roster.Phone is null) return TextResult.Skipped("no_number");
        if (patient.Texting != TextingState.Allowed) return TextResult.Skipped(patient.Texting.ToString());
        if (order.Class != TextClass.Routine) return null;
        var now = time.GetUtcNow();
        if (now >= practice.Zone.MonthEnd(order.Month!.Value)) return TextResult.Skipped("month_over");
        var zones = Zones(patient);
        if (!QuietHours.IsAllowed(now, zones) || QuietHours.AllowedUntil(now, zones) - now < LastMoment)
            return TextResult.NotNow("quiet_hours", QuietHours.NextAllowed(now + LastMoment, zones));
        var sent = (await WithLastMonthAsync(order, practice, earlier, now, cancellation))
            .Where(t => t.Order.Class == TextClass.Routine && t.MayHaveGone).Select(t => t.HandedOverAt ?? t.OrderedAt).ToList();
        var next = practice.TextLimits.Cap.NextAllowed(sent, now, zones);
        return next > now ? TextResult.NotNow("frequency_cap", next) : null;
    }

    /// <summary>Null: the sender's turn has come. Pages, safety texts and answers never wait.</summary>
    public async Task<TextResult?> WaitForTurnAsync(OutboxRow row, Practice practice, int segments, CancellationToken cancellation)
    {
        if (row.Order.Class != TextClass.Routine) return null;
        var limits = practice.TextLimits.Of(row.Carrier!.Value, row.From!);
        var turn = await pace.TurnAsync(practice, row.From!, limits, row.Place.ShortId, segments, cancellation);
        return turn is { } at ? TextResult.NotNow("sender_limit", at) : null;
    }

    /// <summary>How long the carrier may hold the text back: a reminder never comes out of its queue at night.</summary>
    public TimeSpan? Validity(TextOrder order, PatientRecord? patient)
    {
        if (order.Class == TextClass.Page) return TextSender.PageValidity;
        if (order.Class != TextClass.Routine || patient is null) return null;
        var now = time.GetUtcNow();
        var left = QuietHours.AllowedUntil(now, Zones(patient)) - now;
        return left < LongestQueue ? left : LongestQueue;
    }

    private static IReadOnlyList<LocalZone> Zones(PatientRecord patient) => PatientZones.For(patient.Roster.State, patient.Roster.Zip);

    private async Task<IEnumerable<OutboxRow>> WithLastMonthAsync(
        TextOrder order, Practice practice, IReadOnlyList<OutboxRow> earlier, DateTimeOffset now, CancellationToken cancellation)
    {
        if (practice.Zone.LocalDate(now).Day > DaysThatLookBack) return earlier;
        var last = new PatientMonthKey(order.Practice, order.Patient!, order.Month!.Value.Previous);
        return earlier.Concat(await outbox.ListAsync(last.Partition, cancellation));
    }
}
