using CcmFlow.Rules.Consent;
using static CcmFlow.Rules.Tests.Consent.Events;

namespace CcmFlow.Rules.Tests.Consent;

public sealed class TextingMachineTests
{
    private static readonly TextingGranted Granted = new(By("g", 50, EvidenceChannel.Phone));

    private static TextingState Texting(params PermissionEvent[] events) => State(events).Texting.State;

    [Fact]
    public void A_number_may_be_texted_when_the_practice_attests_it_or_the_patient_said_so()
    {
        Assert.Equal(TextingState.NoNumber, Texting());
        Assert.Equal(TextingState.Allowed, Texting(Number("n", 0)));
        Assert.Equal(TextingState.NotGiven, Texting(Number("n", 0, attested: false)));
        Assert.Equal(TextingState.Allowed, Texting(Number("n", 0, attested: false), Granted));
        Assert.Equal(TextingState.Allowed, Texting(Number("n", 0, attested: false), Restart("r", 1)));
    }

    [Fact]
    public void A_stop_stands_until_the_patients_own_start()
    {
        Assert.Equal(TextingState.OptedOut, Texting(Number("n", 0), Stop("s", 1)));
        Assert.Equal(TextingState.OptedOut, Texting(Number("n", 0), Stop("s", 1), Granted));
        Assert.Equal(TextingState.OptedOut, Texting(Number("n", 0), Stop("s", 1), Number("n2", 2)));
        Assert.Equal(TextingState.Allowed, Texting(Number("n", 0), Stop("s", 1), Restart("r", 2)));
    }

    [Fact]
    public void A_number_that_replaces_one_in_use_has_to_be_given_anew()
    {
        Assert.Equal(TextingState.NotGiven, Texting(Number("n", 0), Number("n2", 1)));
        Assert.Equal(TextingState.NotGiven, Texting(Number("n", 0), Number("n2", 1), Number("n3", 2)));
        Assert.Equal(TextingState.Allowed, Texting(Number("n", 0), Number("n2", 1), Granted));
        Assert.Equal(TextingState.Allowed, Texting(Number("n", 0), Number("n2", 1), Restart("r", 2)));
    }

    [Fact]
    public void A_number_after_none_or_after_a_landline_replaces_nothing_that_was_in_use()
    {
        var landline = new NumberUnreachable(By("u", 1, EvidenceChannel.Carrier));
        Assert.Equal(TextingState.NotReachable, Texting(Number("n", 0), landline));
        Assert.Equal(TextingState.Allowed, Texting(Number("n", 0), landline, Number("n2", 2)));
        Assert.Equal(TextingState.NoNumber, Texting(Number("n", 0), new NumberRemoved(By("x", 1))));
        Assert.Equal(TextingState.Allowed, Texting(Number("n", 0), new NumberRemoved(By("x", 1)), Number("n2", 2)));
    }

    [Fact]
    public void A_number_that_said_stop_is_stopped_for_whoever_has_it_next() =>
        Assert.Equal(TextingState.OptedOut, Texting(Number("n", 0, stopped: true)));

    [Fact]
    public void Texts_that_say_more_need_a_warning_that_was_given_and_the_same_number()
    {
        var preferred = new PhiTextsPreferred(By("p", 1, EvidenceChannel.Phone));
        Assert.Equal(PhiTexting.Preferred, State(Number("n", 0), preferred).Phi.State);
        Assert.Equal("wording p", State(Number("n", 0), preferred).Phi.Warning);
        Assert.Equal(PhiTexting.NotAsked, State(Number("n", 0), new PhiTextsPreferred(preferred.Evidence with { Wording = null })).Phi.State);
        Assert.Equal(PhiTexting.Refused, State(preferred, new PhiTextsRefused(By("r", 2, EvidenceChannel.Phone))).Phi.State);
        Assert.Equal(PhiTexting.NotAsked, State(Number("n", 0), preferred, Number("n2", 2)).Phi.State);
    }

    [Theory]
    [InlineData(2027, 1, 30, RevocationScope.ThisProgram)]
    [InlineData(2027, 1, 31, RevocationScope.EverythingOfThePractice)]
    [InlineData(2026, 4, 1, RevocationScope.ThisProgram)]
    public void A_stop_ends_everything_of_the_practice_from_the_day_on_which_the_waiver_ends(int year, int month, int day, RevocationScope scope) =>
        Assert.Equal(scope, RevocationScopes.Of(new DateOnly(year, month, day), RevocationScopes.RevokeAllFrom));
}
