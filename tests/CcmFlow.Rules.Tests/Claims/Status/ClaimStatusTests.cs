using CcmFlow.Rules.Claims.Status;
using FsCheck;
using FsCheck.Fluent;

namespace CcmFlow.Rules.Tests.Claims.Status;

public sealed class ClaimStatusTests
{
    [Fact]
    public void A_late_receipt_does_not_overwrite_a_payment()
    {
        var status = ClaimStatus.Of([Paid("p", 10, 50.8m), Event("r", ClaimStanding.Received)]);

        Assert.Equal((ClaimStanding.Paid, 50.8m, "26034"), (status.Standing, status.Paid, status.PayerClaimNumber));
    }

    [Fact]
    public void A_rejection_of_the_first_sending_says_nothing_of_the_second() =>
        Assert.Equal(ClaimStanding.SetAccepted, ClaimStatus.Of([Event("1", ClaimStanding.Rejected), Event("2", ClaimStanding.SetAccepted) with { Attempt = 2 }]).Standing);

    [Fact]
    public void A_reversal_takes_the_payment_back_and_the_correction_counts()
    {
        var first = Paid("a", 10, 50m);
        var back = first with { Id = "b", Adjudication = first.Adjudication! with { PaidOn = new(2026, 2, 20), IsReversal = true, Paid = -50m } };
        var corrected = Paid("c", 20, 30m) with { Adjudication = first.Adjudication! with { PaidOn = new(2026, 2, 20), Order = "z", Paid = 30m } };

        Assert.Equal((ClaimStanding.Reversed, 0m), (ClaimStatus.Of([first, back]).Standing, ClaimStatus.Of([first, back]).Paid));
        Assert.Equal((ClaimStanding.Paid, 30m), (ClaimStatus.Of([corrected, back, first]).Standing, ClaimStatus.Of([corrected, back, first]).Paid));
    }

    [Fact]
    public void A_deductible_is_processed_unpaid_and_a_denial_denied()
    {
        Assert.Equal(ClaimStanding.ProcessedUnpaid, ClaimStatus.Of([Paid("a", 10, 0m)]).Standing);
        Assert.Equal(ClaimStanding.Denied, ClaimStatus.Of([Paid("a", 10, 0m) with { Adjudication = new(new(2026, 2, 10), "1", false, true, 0, 0) }]).Standing);
    }

    [Fact]
    public void A_denial_of_a_duplicate_leaves_the_payment_as_it_is()
    {
        var duplicate = Paid("b", 20, 0m) with { Adjudication = new(new(2026, 2, 20), "1", false, true, 0, 0) };

        Assert.Equal((ClaimStanding.Paid, 50.8m), ClaimStatus.Of([Paid("a", 10, 50.8m), duplicate]) is var status ? (status.Standing, status.Paid) : default);
    }

    [Fact]
    public void A_payment_of_which_a_part_was_refused_is_partly_paid_until_the_payer_puts_it_right()
    {
        var short1 = Paid("a", 10, 40m) with { Adjudication = new(new(2026, 2, 10), "1", false, false, 40m, 10m, Refused: 20m) };
        var back = Paid("b", 20, 0m) with { Adjudication = new(new(2026, 2, 20), "1", true, false, -40m, -10m, Refused: -20m) };
        var right = Paid("c", 20, 0m) with { Adjudication = new(new(2026, 2, 20), "2", false, false, 56m, 14m) };

        Assert.Equal((ClaimStanding.PartlyPaid, 40m), ClaimStatus.Of([short1]) is var status ? (status.Standing, status.Paid) : default);
        Assert.Equal((ClaimStanding.Paid, 56m), ClaimStatus.Of([right, short1, back]) is var after ? (after.Standing, after.Paid) : default);
    }

    [Theory]
    [InlineData(3, 9, 4, 9, ClaimStanding.WithPayer)]
    [InlineData(4, 9, 3, 9, ClaimStanding.Rejected)]
    [InlineData(3, 9, 3, 15, ClaimStanding.WithPayer)]
    [InlineData(3, 15, 3, 9, ClaimStanding.Rejected)]
    [InlineData(3, 9, 3, 9, ClaimStanding.Rejected)]
    public void Of_a_rejection_and_an_acceptance_of_one_sending_the_later_by_the_dates_in_the_files_counts(int rejectedOn, int rejectedAt, int takenOn, int takenAt, ClaimStanding expected)
    {
        var rejected = Told("r", ClaimStanding.Rejected, rejectedOn, rejectedAt);
        var taken = Told("t", ClaimStanding.WithPayer, takenOn, takenAt);

        Assert.Equal(expected, ClaimStatus.Of([rejected, taken]).Standing);
        Assert.Equal(expected, ClaimStatus.Of([taken, rejected]).Standing);
        Assert.Equal(expected != ClaimStanding.Rejected, ClaimStatus.IsRejectionOvercome([taken, rejected], 1));
    }

    [Fact]
    public void An_acceptance_of_an_earlier_sending_or_of_the_envelope_leaves_a_rejection_as_it_is()
    {
        var rejected = Told("r", ClaimStanding.Rejected, 3, 9) with { Attempt = 2 };

        Assert.Equal(ClaimStanding.Rejected, ClaimStatus.Of([rejected, Told("t", ClaimStanding.WithPayer, 4, 9)]).Standing);
        Assert.Equal(ClaimStanding.Rejected, ClaimStatus.Of([rejected, Event("s", ClaimStanding.SetAccepted) with { Attempt = 2 }]).Standing);
    }

    [Fact]
    public void What_was_told_is_folded_first_and_the_sendings_beside_it_give_the_same()
    {
        var sendings =
            from told in Gen.Elements(Enum.GetValues<ClaimStanding>().Where(standing => standing < ClaimStanding.Reversed)).ArrayOf(3)
            from attempts in Gen.Choose(0, 2).ArrayOf(3)
            from paid in Gen.Choose(0, 1)
            from sent in Gen.Elements(ClaimStanding.Batched, ClaimStanding.SendUnknown, ClaimStanding.Sent, ClaimStanding.Rejected).ArrayOf(2)
            select (events: told.Zip(attempts).Where(t => t.Second > 0).Select((t, i) => Event($"{i}", t.First) with { Attempt = t.Second }).Concat(paid > 0 ? [Paid("p", 10, 5m)] : []).ToList(), sent);
        Prop.ForAll(sendings.ToArbitrary(), story =>
        {
            var whole = ClaimStatus.Of(story.events.Concat(story.sent.Select((standing, i) => Event($"ix{i}", standing) with { Attempt = i + 1 })));
            return story.sent.Select((standing, i) => (standing, attempt: i + 1)).Aggregate(ClaimStatus.Of(story.events), (status, sending) => status.After(sending.attempt, sending.standing)) == whole;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Events_in_any_order_and_more_than_once_give_the_same_status()
    {
        var one =
            from number in Gen.Choose(1, 12)
            from attempt in Gen.Choose(1, 2)
            from standing in Gen.Elements(Enum.GetValues<ClaimStanding>())
            from day in Gen.Choose(1, 4)
            from cents in Gen.Choose(0, 3)
            from kind in Gen.Choose(0, 2)
            select standing < ClaimStanding.Reversed
                ? new ClaimEvent($"{number}-{attempt}-{standing}", attempt, standing) { PayerClaimNumber = number % 3 == 0 ? $"N{number}" : null, EffectiveOn = number % 2 == 0 ? new DateOnly(2026, 2, (number % 4) + 1) : null }
                : new ClaimEvent($"835-{number}-{day}-{cents}-{kind}", 1, standing)
                {
                    PayerClaimNumber = $"N{day}",
                    Adjudication = new(new DateOnly(2026, 2, day), $"{number % 2}", kind == 1, kind == 2, kind == 1 ? -cents : cents, cents),
                };
        var stories =
            from events in one.ArrayOf()
            from shuffled in Gen.Shuffle(events.Concat(events.Take(3)).ToArray())
            select (events, shuffled);
        Prop.ForAll(stories.ToArbitrary(), story => ClaimStatus.Of(Known(story.events)) == ClaimStatus.Of(Known(story.shuffled))).QuickCheckThrowOnFailure();
    }

    // One id is one event: what the generator gave another content under the same id is the first of them.
    private static List<ClaimEvent> Known(IEnumerable<ClaimEvent> events) =>
        [.. events.Select(entry => entry.Adjudication is null ? entry : entry with { Standing = ClaimStanding.Paid })];

    private static ClaimEvent Told(string id, ClaimStanding standing, int day, int hour) =>
        Event(id, standing) with { EffectiveOn = new DateOnly(2026, 2, day), MadeAt = new DateTime(2026, 2, day, hour, 0, 0) };

    private static ClaimEvent Event(string id, ClaimStanding standing) => new(id, 1, standing);

    private static ClaimEvent Paid(string id, int day, decimal amount) => new(id, 1, ClaimStanding.Paid)
    {
        PayerClaimNumber = "26034",
        Adjudication = new(new DateOnly(2026, 2, day), "T1|0000000010", false, false, amount, 12.7m),
    };
}
