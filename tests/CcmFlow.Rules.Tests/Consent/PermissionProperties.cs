using System.Text.Json;
using CcmFlow.Rules.Consent;
using FsCheck;
using FsCheck.Fluent;

namespace CcmFlow.Rules.Tests.Consent;

public sealed class PermissionProperties
{
    private static void ForAll(Action<PermissionEvent[], PermissionEvent[]> holds) =>
        Prop.ForAll(Events.Stories.ToArbitrary(), t => holds(t.Once, t.Shuffled)).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Any_order_of_arrival_and_any_duplicates_give_the_same_state() => ForAll((once, shuffled) =>
        Assert.Equal(Json(PatientPermissions.From(once)), Json(PatientPermissions.From(shuffled))));

    /// <summary>What the store does: an event that follows is applied, one that does not has all of them read again.</summary>
    [Fact]
    public void Applying_each_event_as_it_comes_in_ends_where_all_together_end() => ForAll((once, shuffled) =>
    {
        var (state, stored) = (new PatientPermissions(), new List<PermissionEvent>());
        foreach (var next in shuffled)
        {
            if (stored.Exists(e => e.Id == next.Id)) continue;
            stored.Add(next);
            state = state.IsFollowedBy(next) ? state.After(next) : PatientPermissions.From(stored);
        }
        Assert.Equal(Json(PatientPermissions.From(once)), Json(state));
    });

    /// <summary>Told from the events alone: the request before the YES was not answered, stopped, withdrawn or outdated in between.</summary>
    [Fact]
    public void No_text_outside_an_open_request_makes_consent() => ForAll((once, _) =>
    {
        var state = PatientPermissions.From(once).Ccm;
        if (state.Consent is not { Method: nameof(ConsentMethod.SmsReply) } consent) return;
        var before = once.Where(e => e.At <= consent.ObtainedAt).OrderBy(e => e.At).ThenBy(e => e.Id, StringComparer.Ordinal).TakeWhile(e => e.Evidence.MessageId != consent.MessageId).ToList();
        var asked = before.OfType<ConsentAsked>().Last(a => a.Evidence.Wording == consent.WordingVersion);
        Assert.Equal(asked.PractitionerNpi, consent.PractitionerNpi);
        Assert.True(consent.ObtainedAt < asked.At + ConsentRequest.OpenFor);
        Assert.DoesNotContain(before.SkipWhile(e => e.Id != asked.Id), e => e is TextsStopped or ConsentRevoked or ConsentDeclined);
    });

    [Fact]
    public void Nobody_is_texted_after_a_stop_until_a_start() => ForAll((once, _) =>
    {
        var words = once.Where(e => e is TextsStopped or TextsResumed).OrderBy(e => e.At).ThenBy(e => e.Id, StringComparer.Ordinal).ToList();
        Assert.Equal(words.LastOrDefault() is TextsStopped, PatientPermissions.From(once).Texting.Stopped);
        if (words.LastOrDefault() is TextsStopped) Assert.Equal(TextingState.OptedOut, PatientPermissions.From(once).Texting.State);
    });

    [Fact]
    public void Consent_has_all_elements_and_a_practitioner_and_a_request_is_open_only_while_asked() => ForAll((once, _) =>
    {
        var ccm = PatientPermissions.From(once).Ccm;
        Assert.Equal(ccm.Standing == Enrollment.Asked, ccm.Request is not null);
        if (ccm.Standing is Enrollment.Consented or Enrollment.Lapsed or Enrollment.Revoked) Assert.NotNull(ccm.Consent);
        if (ccm.Standing == Enrollment.Consented) Assert.Null(ccm.Consent!.RevokedAt);
        if (ccm.Consent is { } consent) Assert.Equal(Events.All.Length, consent.Elements.Distinct().Count());
    });

    [Fact]
    public void Stop_and_start_never_give_or_take_a_consent() => ForAll((once, _) =>
    {
        var given = PatientPermissions.From(once);
        foreach (var word in new PermissionEvent[] { Events.Stop("z-stop", 9000), Events.Restart("z-start", 9000) })
            Assert.Equal(given.Ccm.Consent, given.After(word).Ccm.Consent);
    });

    private static string Json(PatientPermissions state) => JsonSerializer.Serialize(state);

    [Fact]
    public void What_happens_later_changes_nothing_of_how_it_stood_at_an_instant() => ForAll((once, shuffled) =>
    {
        var end = Events.Start.AddHours(1100);
        Assert.Equal(Json(PatientPermissions.From(once.Where(e => e.At < end))), Json(PatientPermissions.Before(end, shuffled)));
    });
}
