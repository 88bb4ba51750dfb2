using CcmFlow.Cli.Carrier;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Carriers;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Functions.Tests.Carriers;

/// <summary>Reminders: at most once, and what a carrier's refusal leads to.</summary>
public sealed class SendingStories
{
    [Fact]
    public async Task A_practice_on_Communication_Services_texts_and_hears_through_it_alone()
    {
        await using var story = await TwoCarriers.BeginAsync(SmsProvider.Acs);
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(8);
        edna.Expects("are you doing OK").Replies("please call me about my refill");
        await story.PassAsync(TimeSpan.FromMinutes(5));
        edna.Expects("A nurse will call you");
        Assert.Empty(story.World.Carrier.Messages);
        Assert.Single(await story.TasksAsync(StaffTaskKind.CallBack));
        Assert.All((await story.MonthAsync("edna")).Texts, t => Assert.Equal(nameof(DeliveryState.Delivered), t["State"]));
    }

    [Fact]
    public async Task A_reminder_whose_answer_was_lost_is_found_on_Twilios_list_and_not_sent_again()
    {
        await using var story = await TwoCarriers.BeginAsync(twilio: CarrierFaults.None with { LostAnswerRate = 1, LostReportRate = 1 }, intermediate: false);
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(8);
        edna.Expects("are you doing OK");
        Assert.Single(story.World.Carrier.Messages.ToPhone(edna));
        var row = Assert.Single((await story.MonthAsync("edna")).Texts);
        Assert.Equal<(string?, string?)>((nameof(DeliveryState.Accepted), story.World.Carrier.Messages[0].Sid), ((string?)row["State"], (string?)row["MessageId"]));
    }

    [Fact]
    public async Task A_reminder_that_an_outage_swallowed_is_sent_once_when_it_is_over()
    {
        await using var story = await TwoCarriers.BeginAsync();
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(4, 9);
        story.World.Carrier.Faults = TwoCarriers.Outage(story.Now, TimeSpan.FromHours(2));
        await story.UntilAsync(4, 21);
        Assert.Single(story.World.Carrier.Messages.ToPhone(edna));
        edna.Expects("are you doing OK");
    }

    [Fact]
    public async Task A_repeated_hand_over_to_Communication_Services_makes_no_second_text()
    {
        await using var story = await TwoCarriers.BeginAsync(SmsProvider.Acs, acs: CarrierFaults.None with { LostAnswerRate = 0.7, LostReportRate = 1 });
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(30);
        foreach (var part in new[] { "are you doing OK", "did you take your medicines", "we have not heard from you", "the month is ending" }) edna.Expects(part);
        edna.ExpectsNothing();
        Assert.Equal(4, story.World.Acs!.Messages.Count);
    }

    [Fact]
    public async Task An_unreachable_phone_is_tried_three_times_more_by_day_and_then_a_person_looks()
    {
        await using var story = await TwoCarriers.BeginAsync(twilio: CarrierFaults.None with { UndeliveredRate = 1, ErrorCode = 30003 });
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(9, 23);
        var texts = story.World.Carrier.Messages.ToPhone(edna);
        Assert.Equal(4, texts.Count);
        Assert.Single(texts.Select(t => t.Body).Distinct());
        Assert.All(texts, t => Assert.InRange(story.Zone.LocalTime(t.At).Hour, 8, 20));
        Assert.Single(await story.TasksAsync(StaffTaskKind.CheckNumber));
        Assert.Equal(TextingState.Allowed, (await story.PatientAsync("edna")).Texting);
    }

    [Theory]
    [InlineData(30005, TextingState.NotReachable, StaffTaskKind.CheckNumber)]
    [InlineData(30006, TextingState.NotReachable, StaffTaskKind.OfferVoice)]
    public async Task A_number_that_takes_no_texts_gets_no_more_and_staff_are_told(int code, TextingState state, StaffTaskKind task)
    {
        await using var story = await TwoCarriers.BeginAsync(twilio: CarrierFaults.None with { UndeliveredRate = 1, ErrorCode = code });
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(30);
        Assert.Equal(state, (await story.PatientAsync("edna")).Texting);
        Assert.Single(await story.TasksAsync(task));
        Assert.Single(story.World.Carrier.Messages.ToPhone(edna));
    }

    [Theory]
    [InlineData(21211, TextingState.NotReachable, StaffTaskKind.CheckNumber)]
    [InlineData(21614, TextingState.NotReachable, StaffTaskKind.OfferVoice)]
    [InlineData(21610, TextingState.OptedOut, StaffTaskKind.CallAfterStop)]
    public async Task A_refused_text_changes_the_patient_as_its_code_says(int code, TextingState state, StaffTaskKind task)
    {
        await using var story = await TwoCarriers.BeginAsync(twilio: CarrierFaults.None with { RejectCode = code });
        await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(12);
        Assert.Equal(state, (await story.PatientAsync("edna")).Texting);
        Assert.Single(await story.TasksAsync(task));
    }

    [Fact]
    public async Task A_report_for_a_number_that_the_patient_gave_up_leaves_the_new_one_alone()
    {
        await using var story = await TwoCarriers.BeginAsync(twilio: CarrierFaults.None with
        {
            UndeliveredRate = 1, ErrorCode = 30005, Latency = CarrierLatency.Between(TimeSpan.FromHours(6), TimeSpan.FromHours(6)),
        });
        var old = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(4);
        while (story.World.Carrier.Messages.ToPhone(old).Count == 0) await story.PassAsync(TimeSpan.FromMinutes(30));
        await story.EnrollAsync(Story.Person("edna", 6099));
        var said = new Evidence("staff.new-number", story.Now, "rn1", EvidenceChannel.Phone) { Words = "yes, text me there" };
        await story.Patients.RecordAsync("p1", "edna", p => new PatientChange(p, [new TextingGranted(said)]), CancellationToken.None);
        await story.PassAsync(TimeSpan.FromHours(8));
        Assert.Equal(TextingState.Allowed, (await story.PatientAsync("edna")).Texting);
    }

    [Fact]
    public async Task A_number_that_the_patient_has_again_and_that_fails_again_is_work_again_once()
    {
        await using var story = await TwoCarriers.BeginAsync();
        await story.EnrollConsentedAsync(Story.Person("edna"));
        var faults = story.Get<FaultEffects>();
        OutboxRow Failed(string key)
        {
            var order = new TextOrder("p1", TextClass.Routine, TextTemplate.CheckIn, key) { Patient = "edna", Month = Story.April };
            return new OutboxRow(order.Place(), order, "edna", "+16175556001", "", null, null, DeliveryState.Undelivered, story.Now, null, null, 30003, default);
        }
        var earlier = Failed("t1");
        await faults.GiveUpAsync(earlier, CancellationToken.None);
        var first = Assert.Single(await story.TasksAsync(StaffTaskKind.CheckNumber)).Id;
        await story.PassAsync(TimeSpan.FromMinutes(5));
        foreach (var line in new[] { 6002, 6001 }) story.Forget(await story.EnrollAsync(Story.Person("edna", line)));
        // What is done about a failure may be done twice.
        await faults.GiveUpAsync(earlier, CancellationToken.None);
        Assert.Empty(await story.TasksAsync(StaffTaskKind.CheckNumber));
        await story.PassAsync(TimeSpan.FromMinutes(5));
        var later = Failed("t2");
        for (var i = 0; i < 2; i++) await faults.GiveUpAsync(later, CancellationToken.None);
        Assert.NotEqual(first, Assert.Single(await story.TasksAsync(StaffTaskKind.CheckNumber)).Id);
    }

    [Fact]
    public async Task The_third_filtered_text_of_a_day_alarms_and_none_is_repeated()
    {
        await using var story = await TwoCarriers.BeginAsync(twilio: CarrierFaults.None with { UndeliveredRate = 1, ErrorCode = 30007 });
        story.Careless = true;
        var phones = new List<SimulatedPhone>();
        for (var i = 0; i < 16; i++) phones.Add(await story.EnrollConsentedAsync(Story.Person($"p{i}", 6001 + i)));
        await story.UntilAsync(8);
        Assert.NotEmpty(await story.TasksAsync(StaffTaskKind.SeeToCarrier));
        Assert.Contains(story.World.Log, l => l.StartsWith("Error", StringComparison.Ordinal) && l.Contains("Filtered", StringComparison.Ordinal));
        Assert.All(phones, p => Assert.Single(story.World.Carrier.Messages.ToPhone(p)));
    }

    [Fact]
    public async Task An_account_that_is_not_accepted_alarms_once_a_day_on_the_list_and_loses_no_text()
    {
        await using var story = await TwoCarriers.BeginAsync();
        story.Careless = true;
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(4);
        story.World.Carrier.Faults = CarrierFaults.None with { RejectCode = 20003 };
        while ((await story.TasksAsync(StaffTaskKind.SeeToCarrier)).Count == 0) await story.PassAsync(TimeSpan.FromMinutes(10));
        await story.PassAsync(TimeSpan.FromMinutes(10));
        Assert.Single(await story.TasksAsync(StaffTaskKind.SeeToCarrier));
        story.World.Carrier.Faults = CarrierFaults.None;
        await story.PassAsync(TimeSpan.FromHours(1));
        Assert.Single(story.World.Carrier.Messages.ToPhone(edna));
    }

    [Fact]
    public async Task A_failure_report_whose_effects_were_never_started_is_finished_by_the_sweep()
    {
        await using var story = await TwoCarriers.BeginAsync(twilio: CarrierFaults.None with { LostReportRate = 1 });
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(8);
        edna.Expects("are you doing OK");
        var outbox = story.Get<Outbox>();
        var row = Assert.Single(await outbox.ListAsync(new PatientMonthKey(story.Practice.Id, "edna", Story.April).Partition, CancellationToken.None));
        // As if the process had died between the state's change and the start of the effects.
        await story.Get<ReportStore>().MarkAsync(new FailedText(story.Practice.Id, row.Place), CancellationToken.None);
        Assert.True(await outbox.ReportAsync(row, DeliveryState.Undelivered, 30006, CancellationToken.None));
        await story.PassAsync(TimeSpan.FromMinutes(4));
        Assert.Equal(TextingState.NotReachable, (await story.PatientAsync("edna")).Texting);
        Assert.Empty(await story.Get<ReportStore>().OutstandingAsync(story.Practice.Id, DateTimeOffset.MaxValue, CancellationToken.None));
    }
}
