using System.Text.Json;
using CcmFlow.Rules.Carriers;
using CcmFlow.Rules.OnCall;
using FsCheck;
using FsCheck.Fluent;

namespace CcmFlow.Rules.Tests.OnCall;

public sealed class UrgentNeedMachineTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 1, 8, 0, 0, TimeSpan.Zero);

    private static readonly EscalationPolicy Policy = new("p", [Step(1, 5), Step(2, 10)]);

    [Fact]
    public void A_case_pages_whoever_is_on_call_when_the_step_begins()
    {
        var story = Story.Open(Policy);

        Assert.Equal([new FindOnCall(1, 0)], story.Last);
        Assert.Equal([new SendPage(1, 0, "ana"), new SendPage(1, 0, "ben")], story.Then(new OnCallFound(1, 0, ["ana", "ben", "ana"])).Last);
        Assert.Equal(UrgentNeedPhase.Paging, story.State.Phase);
    }

    [Fact]
    public void Without_an_acknowledgement_a_call_follows_within_a_minute_and_the_other_carrier_within_90_seconds()
    {
        var story = Story.Open(Policy).Then(new OnCallFound(1, 0, ["ana"])).AtDeadline();
        Assert.Equal([new SendPage(1, 0, "ana", PageChannel.Voice)], story.Last);
        Assert.True(story.Elapsed <= TimeSpan.FromSeconds(60));

        story.AtDeadline();
        Assert.Equal([new SendPage(1, 0, "ana", PageChannel.OtherCarrier)], story.Last);
        Assert.True(story.Elapsed <= TimeSpan.FromSeconds(90));
    }

    [Fact]
    public void Half_way_a_step_is_reminded_and_called_again_then_the_next_one_is_paged()
    {
        var story = Story.Open(Policy).Then(new OnCallFound(1, 0, ["ana"])).AtDeadline().AtDeadline();

        story.AtDeadline();
        Assert.Equal(TimeSpan.FromMinutes(2.5), story.Elapsed);
        Assert.Equal([new SendReminder(1, 0, "ana"), new SendPage(1, 0, "ana", PageChannel.Voice, 2)], story.Last);

        story.AtDeadline();
        Assert.Equal(TimeSpan.FromMinutes(5), story.Elapsed);
        Assert.Equal([new TellMovedOn(1, 0, "ana"), new FindOnCall(1, 1)], story.Last);
    }

    [Fact]
    public void A_decline_escalates_at_once() =>
        Assert.Equal([new FindOnCall(1, 1)], Story.Open(Policy).Then(new OnCallFound(1, 0, ["ana"])).Then(new CaseDeclined("ana")).Last);

    [Fact]
    public void A_text_that_is_known_to_have_failed_is_followed_by_a_call_and_the_other_carrier_at_once() =>
        Assert.Equal(
            [new SendPage(1, 0, "ana", PageChannel.Voice), new SendPage(1, 0, "ana", PageChannel.OtherCarrier)],
            Story.Open(Policy).Then(new OnCallFound(1, 0, ["ana"])).Then(new PageNotDelivered(1, 0, "ana")).Last);

    [Fact]
    public void When_no_channel_reaches_anybody_of_a_step_the_next_one_is_paged_at_once_with_an_alarm()
    {
        var story = Story.Open(Policy).Then(new OnCallFound(1, 0, ["ana"])).Then(new PageNotDelivered(1, 0, "ana"))
            .Then(new PageNotDelivered(1, 0, "ana", PageChannel.Voice, CarrierFault.Unexplained));
        Assert.Empty(story.Last);

        story.Then(new PageNotDelivered(1, 0, "ana", PageChannel.OtherCarrier));
        Assert.Equal([new Alarm(AlarmReason.PageNotDelivered, 1, 0), new FindOnCall(1, 1)], story.Last);
        Assert.Equal(TimeSpan.Zero, story.Elapsed);
    }

    [Fact]
    public void While_one_of_two_may_still_be_reached_the_step_goes_on()
    {
        var story = Story.Open(Policy).Then(new OnCallFound(1, 0, ["ana", "ben"]));
        foreach (var channel in Enum.GetValues<PageChannel>())
        {
            story.Then(new PageNotDelivered(1, 0, "ana", channel));
        }

        Assert.Equal(UrgentNeedPhase.Paging, story.State.Phase);
        Assert.Equal(0, story.State.Step);
    }

    [Fact]
    public void A_clinician_who_answered_STOP_is_called_at_once_and_the_supervisor_hears_of_it() =>
        Assert.Equal(
            [new Alarm(AlarmReason.ClinicianOptedOut, 1, 0) { Person = "ana" }, new SendPage(1, 0, "ana", PageChannel.Voice)],
            Story.Open(Policy).Then(new OnCallFound(1, 0, ["ana"])).Then(new PageNotDelivered(1, 0, "ana", PageChannel.Text, CarrierFault.OptedOut)).Last);

    [Theory]
    [InlineData(21610, false)]
    [InlineData(30006, false)]
    [InlineData(21614, false)]
    [InlineData(30003, true)]
    [InlineData(30007, true)]
    [InlineData(30008, true)]
    [InlineData(30036, true)]
    [InlineData(20003, true)]
    [InlineData(null, true)]
    public void Whatever_the_carriers_error_the_person_is_called_at_once_and_texted_elsewhere_where_that_may_help(int? code, bool elsewhere)
    {
        var story = Story.Open(Policy).Then(new OnCallFound(1, 0, ["ana"]))
            .Then(new PageNotDelivered(1, 0, "ana", PageChannel.Text, CarrierCodes.Of(SmsProvider.Twilio, code)));

        Assert.Equal(
            elsewhere ? [PageChannel.Voice, PageChannel.OtherCarrier] : new[] { PageChannel.Voice },
            story.Last.OfType<SendPage>().Select(page => page.Channel));
    }

    [Fact]
    public void In_turn_the_next_person_of_the_same_step_is_paged_before_the_next_step()
    {
        var policy = new EscalationPolicy("p", [Step(1, 5) with { InTurn = true }, Step(2, 10)]);
        var story = Story.Open(policy).Then(new OnCallFound(1, 0, ["ana", "ben"]));
        Assert.Equal([new SendPage(1, 0, "ana")], story.Last);

        Assert.Equal([new SendPage(1, 0, "ben")], story.Then(new CaseDeclined("ana")).Last);
        Assert.Equal([new FindOnCall(1, 1)], story.Then(new CaseDeclined("ben")).Last);
    }

    [Fact]
    public void A_step_that_asks_for_two_goes_on_paging_the_others_until_two_have_taken_the_case()
    {
        var policy = new EscalationPolicy("p", [Step(1, 5) with { AcksNeeded = 2 }]);
        var story = Story.Open(policy).Then(new OnCallFound(1, 0, ["ana", "ben", "cleo"])).Then(new CaseTaken("ben"));
        Assert.Equal(UrgentNeedPhase.Paging, story.State.Phase);

        story.AtDeadline();
        Assert.Equal(["ana", "cleo"], story.Last.OfType<SendPage>().Select(page => page.Person));
        story.Then(new CaseTaken("cleo"));
        Assert.Equal((UrgentNeedPhase.Acknowledged, "ben"), (story.State.Phase, story.State.Holder));
    }

    [Fact]
    public void A_step_that_asks_for_two_and_got_one_is_taken_by_that_one_with_an_alarm()
    {
        var policy = new EscalationPolicy("p", [Step(1, 1) with { AcksNeeded = 2 }]);
        var story = Story.Open(policy).Then(new OnCallFound(1, 0, ["ana", "ben"])).Then(new CaseTaken("ben"));
        while (story.State.Phase == UrgentNeedPhase.Paging)
        {
            story.AtDeadline();
        }

        Assert.Equal([new Alarm(AlarmReason.TooFewTookTheCase, 1, 0), new ConfirmTaken("ben")], story.Last);
        Assert.Equal("ben", story.State.Holder);
    }

    [Fact]
    public void The_patient_hears_after_ten_minutes_without_an_answer_and_then_ever_less_often()
    {
        var story = Story.Open(Policy);
        var told = new List<double>();
        while (story.Elapsed < TimeSpan.FromHours(3))
        {
            _ = story.Last.OfType<FindOnCall>().LastOrDefault() is { } find ? story.Then(new OnCallFound(find.Round, find.Step, ["ana"])) : story.AtDeadline();
            told.AddRange(story.Last.OfType<TellPatient>().Select(_ => story.Elapsed.TotalMinutes));
        }

        Assert.Equal([10, 30, 70, 150], told);
    }

    [Fact]
    public void A_case_that_was_taken_tells_the_patient_nothing_until_it_is_open_again()
    {
        var story = Story.Open(Policy).Then(new OnCallFound(1, 0, ["ana"])).Then(new CaseTaken("ana"));

        Assert.DoesNotContain(story.AtDeadline().Last, effect => effect is TellPatient);
        Assert.DoesNotContain(story.AtDeadline().Last, effect => effect is TellPatient);
        Assert.Equal(story.Now + Policy.TellPatientAfter, story.State.TellPatientAt);
    }

    [Fact]
    public void A_late_failure_of_an_earlier_step_does_not_skip_the_present_one() =>
        Assert.Empty(Story.Open(Policy).Then(new OnCallFound(1, 0, ["ana"])).Then(new CaseDeclined("ana")).Then(new OnCallFound(1, 1, ["ben"]))
            .Then(new PageNotDelivered(1, 0, "ana")).Last);

    [Fact]
    public void A_step_with_nobody_on_call_is_skipped_at_once_with_an_alarm() =>
        Assert.Equal(
            [new Alarm(AlarmReason.NobodyOnCall, 1, 0), new FindOnCall(1, 1)],
            Story.Open(Policy).Then(new OnCallFound(1, 0, [])).Last);

    [Fact]
    public void When_the_schedule_does_not_answer_the_step_counts_as_empty() =>
        Assert.Equal(
            [new Alarm(AlarmReason.OnCallNotFoundInTime, 1, 0), new FindOnCall(1, 1)],
            Story.Open(Policy).AtDeadline().Last);

    [Fact]
    public void After_the_last_step_supervisor_and_answering_service_get_the_case_and_the_round_begins_again()
    {
        var story = Story.Open(Policy).Then(new OnCallFound(1, 0, ["ana"])).UntilStep(1).Then(new OnCallFound(1, 1, ["ben"]));
        while (story.State.Round == 1)
        {
            story.AtDeadline();
        }

        Assert.Equal([new TellMovedOn(1, 1, "ben"), new Alarm(AlarmReason.NobodyTookTheCase, 1, 1), new HandToSupervisor(1), new FindOnCall(2, 0)], story.Last);
        Assert.Equal(TimeSpan.FromMinutes(15), story.Elapsed);
        Assert.Equal(story.Now, story.State.HandedOverAt);
    }

    [Fact]
    public void With_nobody_on_call_at_all_the_supervisor_hears_at_once_and_the_rounds_do_not_spin()
    {
        var story = Story.Open(Policy).Then(new OnCallFound(1, 0, [])).Then(new OnCallFound(1, 1, []));

        Assert.Contains(new Alarm(AlarmReason.NobodyTookTheCase, 1, 1), story.Last);
        Assert.Equal(TimeSpan.Zero, story.Elapsed);
        Assert.Equal([new FindOnCall(2, 0)], story.AtDeadline().Last);
        Assert.Equal(Policy.ShortestRound, story.Elapsed);
    }

    [Fact]
    public void An_acknowledgement_stops_the_pages_and_the_outcome_is_asked_for()
    {
        var story = Story.Open(Policy).Then(new OnCallFound(1, 0, ["ana"])).Then(new CaseTaken("ana"));

        Assert.Equal([new ConfirmTaken("ana")], story.Last);
        Assert.Equal([new AskOutcome("ana")], story.AtDeadline().Last);
        Assert.Equal(TimeSpan.FromMinutes(20), story.Elapsed);
    }

    [Fact]
    public void Thirty_minutes_after_an_acknowledgement_a_missing_outcome_pages_again()
    {
        var story = Story.Open(Policy).Then(new OnCallFound(1, 0, ["ana"])).Then(new CaseTaken("ana")).AtDeadline().AtDeadline();

        Assert.Equal(TimeSpan.FromMinutes(30), story.Elapsed);
        Assert.Equal([new NoteUntaken(), new Alarm(AlarmReason.OutcomeMissing, 1, 0), new FindOnCall(2, 0)], story.Last);
        Assert.Null(story.State.Holder);
    }

    [Fact]
    public void The_outcome_logs_the_minutes_and_closes() =>
        Assert.Equal(
            [new Close(), new LogMinutes("ana", 11)],
            Story.Open(Policy).Then(new OnCallFound(1, 0, ["ana"])).Then(new CaseTaken("ana")).Then(new OutcomeReported("ana", 11)).Last);

    [Fact]
    public void An_outcome_without_minutes_closes_and_leaves_a_task() =>
        Assert.Equal(
            [new Close(), new AskMinutes("ana")],
            Story.Open(Policy).Then(new OnCallFound(1, 0, ["ana"])).Then(new CaseTaken("ana")).Then(new OutcomeReported("ana", null)).Last);

    [Fact]
    public void Whoever_calls_at_once_and_reports_takes_the_case_by_it() =>
        Assert.Equal(
            [new ConfirmTaken("ana"), new Close(), new LogMinutes("ana", 9)],
            Story.Open(Policy).Then(new OnCallFound(1, 0, ["ana"])).Then(new OutcomeReported("ana", 9)).Last);

    [Fact]
    public void What_another_reports_of_a_taken_case_ends_nothing() =>
        Assert.Equal(
            [new TellAlreadyTaken("ben")],
            Story.Open(Policy).Then(new OnCallFound(1, 0, ["ana", "ben"])).Then(new CaseTaken("ana")).Then(new OutcomeReported("ben", 9)).Last);

    [Fact]
    public void A_holder_who_cannot_be_told_that_the_patient_wrote_again_is_replaced() =>
        Assert.Equal(
            [new NoteUntaken(), new Alarm(AlarmReason.PageNotDelivered, 1, 0), new FindOnCall(2, 0)],
            Story.Open(Policy).Then(new OnCallFound(1, 0, ["ana"])).Then(new CaseTaken("ana")).Then(new HolderNotReached("ana")).Last);

    [Fact]
    public void The_first_to_take_a_case_has_it() =>
        Assert.Equal(
            [new TellAlreadyTaken("ben")],
            Story.Open(Policy).Then(new OnCallFound(1, 0, ["ana", "ben"])).Then(new CaseTaken("ana")).Then(new CaseTaken("ben")).Last);

    [Fact]
    public void The_holder_may_pass_the_case_on() =>
        Assert.Equal(
            [new NoteUntaken(), new FindOnCall(1, 1)],
            Story.Open(Policy).Then(new OnCallFound(1, 0, ["ana"])).Then(new CaseTaken("ana")).Then(new CaseDeclined("ana")).Last);

    [Fact]
    public void A_done_that_crosses_a_new_message_of_need_closes_nothing_until_there_was_time_to_read_it()
    {
        var now = new DateTimeOffset(2026, 4, 2, 6, 0, 0, TimeSpan.Zero);
        var state = UrgentNeedMachine.Decide(UrgentNeedMachine.Open("K7", NeedSeverity.Urgent, Policy, now).State, new OnCallFound(1, 0, ["ana"]), now).State;
        state = UrgentNeedMachine.Decide(state, new CaseTaken("ana"), now).State;
        state = UrgentNeedMachine.Decide(state, new PatientWroteAgain(NeedSeverity.Emergency), now.AddMinutes(5)).State;

        Assert.Equal([new TellPatientWroteAgain("ana")], UrgentNeedMachine.Decide(state, new OutcomeReported("ana", 9), now.AddMinutes(5).AddSeconds(1)).Effects);
        Assert.Equal([new Close(), new LogMinutes("ana", 9)], UrgentNeedMachine.Decide(state, new OutcomeReported("ana", 9), now.AddMinutes(5).AddSeconds(30)).Effects);
    }

    [Fact]
    public void What_the_patient_adds_reaches_whoever_has_the_case_and_opens_no_closed_one()
    {
        var story = Story.Open(Policy).Then(new OnCallFound(1, 0, ["ana"]));
        Assert.Empty(story.Then(new PatientAdded()).Last);
        Assert.Equal([new TellPatientWroteAgain("ana")], story.Then(new CaseTaken("ana")).Then(new PatientAdded()).Last);
        Assert.Empty(story.Then(new OutcomeReported("ana", 3)).Then(new PatientAdded()).Last);
    }

    [Fact]
    public void A_person_of_an_earlier_step_may_still_take_the_case() =>
        Assert.Equal(
            [new ConfirmTaken("ana")],
            Story.Open(Policy).Then(new OnCallFound(1, 0, ["ana"])).UntilStep(1).Then(new CaseTaken("ana")).Last);

    [Fact]
    public void A_new_message_upgrades_a_case_and_never_downgrades_it()
    {
        var story = Story.Open(Policy).Then(new OnCallFound(1, 0, ["ana"])).Then(new PatientWroteAgain(NeedSeverity.Emergency));

        Assert.Equal([new TellPatientWroteAgain("ana")], story.Last);
        Assert.Equal(NeedSeverity.Emergency, story.Then(new PatientWroteAgain(NeedSeverity.Urgent)).State.Severity);
    }

    [Fact]
    public void A_deadline_that_comes_early_changes_nothing()
    {
        var story = Story.Open(Policy).Then(new OnCallFound(1, 0, ["ana"]));

        Assert.Empty(story.Then(new DeadlinePassed()).Last);
    }

    [Fact]
    public void A_policy_without_steps_is_refused() =>
        Assert.Throws<ArgumentException>(() => UrgentNeedMachine.Open("K7", NeedSeverity.Urgent, new EscalationPolicy("p", []), Start));

    [Fact]
    public void After_any_events_a_case_has_a_deadline_or_is_closed_and_pages_nobody_twice()
    {
        Prop.ForAll(Scripts(), script =>
        {
            var story = Story.Open(RandomPolicy(script));
            var pages = new List<SendPage>();
            foreach (var choice in script)
            {
                var wasClosed = story.State.Phase == UrgentNeedPhase.Closed;
                var wasHeld = story.State.Holder is not null;
                story.Random(choice);
                pages.AddRange(story.Last.OfType<SendPage>());

                Assert.Equal(story.State.Phase == UrgentNeedPhase.Closed, story.State.Deadline is null);
                Assert.True(story.State.Deadline is null || story.State.Deadline > story.Now || story.State.Phase != UrgentNeedPhase.Opened);
                Assert.False(wasClosed && story.Last.Count > 0);
                Assert.False(wasHeld && story.Last.OfType<SendPage>().Any());
                Assert.Equal(Json(story.State), Json(JsonSerializer.Deserialize<UrgentNeedState>(Json(story.State))!));
            }

            Assert.Equal(pages.Count, pages.Distinct().Count());
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void When_nobody_ever_answers_the_supervisor_is_alarmed_within_the_sum_of_the_steps_and_again_each_round()
    {
        Prop.ForAll(Scripts(), script =>
        {
            var policy = RandomPolicy(script);
            var story = Story.Open(policy);
            var longest = policy.Steps.Aggregate(policy.ShortestRound, (sum, step) => sum + step.AckWithin + policy.FindWithin);
            var alarms = new List<TimeSpan> { TimeSpan.Zero };
            for (var i = 0; i < 200; i++)
            {
                _ = story.Last.OfType<FindOnCall>().LastOrDefault() is { } find && i % 3 != 2
                    ? story.Then(new OnCallFound(find.Round, find.Step, i % 2 == 0 ? ["ana"] : []))
                    : story.AtDeadline();
                if (story.Last.OfType<Alarm>().Any(alarm => alarm.Reason == AlarmReason.NobodyTookTheCase))
                {
                    alarms.Add(story.Elapsed);
                }
            }

            Assert.True(alarms.Count > 2);
            Assert.All(alarms.Zip(alarms.Skip(1)), pair => Assert.True(pair.Second - pair.First <= longest));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Events_and_effects_survive_json()
    {
        UrgentNeedEvent[] events = [new OnCallFound(1, 0, ["a"]), new CaseTaken("a"), new DeadlinePassed(), new OutcomeReported("a", 3), new CaseClosedByStaff("a")];
        UrgentNeedEffect[] effects = [new SendPage(1, 0, "a"), new Alarm(AlarmReason.NobodyOnCall, 2, 1), new Close()];

        Assert.Equal(Json(events), Json(JsonSerializer.Deserialize<UrgentNeedEvent[]>(Json(events))!));
        Assert.Equal(effects, JsonSerializer.Deserialize<UrgentNeedEffect[]>(Json(effects))!);
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value);

    private static Arbitrary<int[]> Scripts() => Gen.Choose(0, 999).ArrayOf(40).ToArbitrary();

    private static EscalationPolicy RandomPolicy(int[] script) =>
        new("p", [.. Enumerable.Range(1, 1 + (script[0] % 4)).Select(level => Step(level, 1 + (script[level] % 15)))]);

    private static EscalationStep Step(int level, double minutes) =>
        new(level, [new(EscalationTargetKind.Person, "x")], TimeSpan.FromMinutes(minutes));

    /// <summary>A case told event by event.</summary>
    private sealed class Story
    {
        private Story(UrgentNeedDecision decision)
        {
            State = decision.State;
            Last = decision.Effects;
        }

        public UrgentNeedState State { get; private set; }

        public IReadOnlyList<UrgentNeedEffect> Last { get; private set; }

        public DateTimeOffset Now { get; private set; } = Start;

        public TimeSpan Elapsed => Now - Start;

        public static Story Open(EscalationPolicy policy) => new(UrgentNeedMachine.Open("K7", NeedSeverity.Urgent, policy, Start));

        public Story Then(UrgentNeedEvent happened)
        {
            (State, Last) = UrgentNeedMachine.Decide(State, happened, Now) is var decision ? (decision.State, decision.Effects) : default;
            return this;
        }

        public Story AtDeadline()
        {
            Now = State.Deadline ?? Now;
            return Then(new DeadlinePassed());
        }

        public Story UntilStep(int step)
        {
            while (State.Step < step)
            {
                AtDeadline();
            }

            return this;
        }

        public void Random(int choice)
        {
            string[] people = ["ana", "ben", "cleo"];
            var person = people[choice % 3];
            _ = (choice % 11) switch
            {
                0 or 1 or 2 => Then(new OnCallFound(State.Round, State.Step, people[..(choice % 4)])),
                3 or 4 or 5 => AtDeadline(),
                6 => Then(new CaseDeclined(person)),
                7 => Then(new PageNotDelivered(State.Round, State.Step, person, (PageChannel)(choice / 11 % 3), (CarrierFault)(choice / 33 % 13))),
                8 => Then(new CaseTaken(person)),
                9 => Then(new PatientWroteAgain((NeedSeverity)(choice % 2))),
                _ => choice % 5 == 0 ? Then(new OutcomeReported(person, choice % 7)) : Then(new OnCallFound(1, 0, people)),
            };
        }
    }
}
