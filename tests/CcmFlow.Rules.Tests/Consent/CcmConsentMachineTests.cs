using CcmFlow.Rules.Consent;
using static CcmFlow.Rules.Tests.Consent.Events;

namespace CcmFlow.Rules.Tests.Consent;

public sealed class CcmConsentMachineTests
{
    private static Enrollment Standing(params PermissionEvent[] events) => State(events).Ccm.Standing;

    [Fact]
    public void A_yes_to_the_request_consents_for_the_practitioner_and_wording_that_were_shown()
    {
        var ccm = State(Asked("a", 0), Yes("y", 2)).Ccm;
        Assert.Equal(Enrollment.Consented, ccm.Standing);
        Assert.Equal((Smith, "wording a", "SMy", Start.AddHours(2)), (ccm.Consent!.PractitionerNpi, ccm.Consent.WordingVersion, ccm.Consent.MessageId, ccm.Consent.ObtainedAt));
        Assert.Null(ccm.Request);
    }

    [Fact]
    public void A_yes_by_text_counts_in_an_open_request_only()
    {
        Assert.Equal(Enrollment.None, Standing(Yes("y", 0)));
        Assert.Equal(Enrollment.Asked, Standing(Yes("y", 0), Asked("a", 1)));
        Assert.Equal(Enrollment.Declined, Standing(Asked("a", 0), No("n", 1), Yes("y", 2)));
        Assert.Equal(Enrollment.None, Standing(Asked("a", 0), Stop("s", 1), Yes("y", 2)));
        Assert.Equal(Enrollment.Revoked, Standing(Asked("a", 0), Yes("y", 1), Leaves("l", 2), Yes("y2", 3)));
        Assert.Equal(Enrollment.None, Standing(Asked("a", 0), new ConsentAskWithdrawn(By("w", 1), "a"), Yes("y", 2)));
    }

    [Fact]
    public void A_request_is_open_for_sixty_days()
    {
        Assert.Equal(Enrollment.Consented, Standing(Asked("a", 0), Yes("y", (60 * 24) - 1)));
        Assert.Equal(Enrollment.Asked, Standing(Asked("a", 0), Yes("y", 60 * 24)));
    }

    [Fact]
    public void The_first_answer_to_a_request_is_the_answer() =>
        Assert.Equal(Enrollment.Consented, Standing(Asked("a", 0), Yes("y", 1), No("n", 2)));

    [Fact]
    public void Consent_told_to_staff_needs_every_element_and_no_request()
    {
        Assert.Equal(Enrollment.Consented, Standing(Told("t", 0)));
        Assert.Equal(Enrollment.None, Standing(Told("t", 0, elements: 3)));
        Assert.Equal(Enrollment.Consented, Standing(Asked("a", 0), No("n", 1), Told("t", 2)));
    }

    [Fact]
    public void Leaving_keeps_the_consent_on_record_with_the_moment_of_the_revocation()
    {
        var ccm = State(Told("t", 0), Leaves("l", 30)).Ccm;
        Assert.Equal((Enrollment.Revoked, Start.AddHours(30)), (ccm.Standing, ccm.Consent!.RevokedAt));
        Assert.Equal(Enrollment.Consented, Standing(Told("t", 0), Leaves("l", 30), Told("t2", 40)));
    }

    [Fact]
    public void Leaving_in_answer_to_the_request_is_a_no() => Assert.Equal(Enrollment.Declined, Standing(Asked("a", 0), Leaves("l", 1)));

    [Fact]
    public void A_stop_leaves_the_consent_alone_and_closes_an_open_request()
    {
        Assert.Equal(Enrollment.Consented, Standing(Told("t", 0), Stop("s", 1)));
        Assert.Equal(Enrollment.None, Standing(Asked("a", 0), Stop("s", 1)));
    }

    [Fact]
    public void When_the_billing_practitioner_changes_the_consent_lapses_and_is_asked_again()
    {
        Assert.Equal(Enrollment.Lapsed, Standing(Told("t", 0), Now(Jones, "j", 1)));
        Assert.Equal(Enrollment.Consented, Standing(Told("t", 0), Now(Jones, "j", 1), Now(Smith, "s", 2)));
        Assert.Equal(Enrollment.Consented, Standing(Told("t", 0), Now(Smith, "s", 1)));
        var renewed = State(Told("t", 0), Now(Jones, "j", 1), Asked("a", 2, Jones), Yes("y", 3)).Ccm;
        Assert.Equal((Enrollment.Consented, Jones, Start.AddHours(3)), (renewed.Standing, renewed.Consent!.PractitionerNpi, renewed.Consent.ObtainedAt));
    }

    [Fact]
    public void A_request_for_a_practitioner_who_bills_no_more_is_closed() =>
        Assert.Equal(Enrollment.None, Standing(Asked("a", 0), Now(Jones, "j", 1), Yes("y", 2)));

    [Fact]
    public void Consent_for_the_new_practitioner_replaces_the_old_one_and_a_second_for_the_same_does_not()
    {
        Assert.Equal(Jones, State(Told("t", 0), Told("u", 1, Jones)).Ccm.Consent!.PractitionerNpi);
        Assert.Equal(Start, State(Told("t", 0), Told("u", 1)).Ccm.Consent!.ObtainedAt);
    }
}
