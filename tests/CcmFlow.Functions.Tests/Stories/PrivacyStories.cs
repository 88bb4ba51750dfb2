using System.Text.RegularExpressions;
using CcmFlow.Cli.Carrier;
using CcmFlow.Embedded.DurableTask;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Carriers;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Tests.Stories;

public sealed class PrivacyStories
{
    [Fact]
    public async Task Orchestration_history_and_log_hold_no_name_number_body_or_diagnosis()
    {
        await using var story = await Story.BeginAsync(keepHistory: true);
        story.Careless = true;
        foreach (var member in story.Practice.Team.Staff) story.Pager(member.Id).OnText(Clinician);
        var phone = await story.EnrollAsync(Story.Person("edna"));
        await story.UntilAsync(5);
        phone.Expects("reply YES to join").Replies("yes, this is Zebulon");
        await story.UntilAsync(9);
        phone.Texts("chest hurts zebulon", story.Practice.TextNumber);
        await story.UntilBilledAsync();

        var histories = story.Get<OrchestrationHistories>();
        var text = string.Join('\n', story.World.Log);
        var instances = 0;
        await foreach (var instance in story.Get<DurableTaskClient>().GetAllInstancesAsync(new OrchestrationQuery { FetchInputsAndOutputs = true }))
        {
            instances++;
            text += $"{instance.InstanceId} {instance.SerializedInput} {instance.SerializedOutput} {histories.Export(instance.InstanceId)}";
        }
        Assert.True(instances >= 5, "The story has to have run orchestrations for this to mean anything.");
        Assert.Contains(new PatientMonthKey(story.Practice.Id, "edna", Story.April).Instance, text, StringComparison.Ordinal);
        foreach (var secret in new[] { "Quillfeather", "Edna", "6175556001", "chest", "ebulon", "E11", "I10", "Elm St", "1EG4TE5MK73" })
            Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
        foreach (var member in story.Practice.Team.Staff) Assert.DoesNotContain(member.Phone[1..], text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_month_of_faults_on_two_carriers_leaves_no_name_number_or_body_in_logs_of_any_level_nor_in_history()
    {
        var faults = CarrierFaults.None with { UndeliveredRate = 0.3, ThrottleRate = 0.2, LostAnswerRate = 0.2, LostReportRate = 0.2, DuplicateInboundRate = 0.5 };
        await using var story = await Story.BeginAsync(
            faults, keepHistory: true,
            practice: p => p with { Carrier = SmsProvider.Twilio, SecondCarrier = new SecondCarrier(SmsProvider.Acs, "+18335552000", "+18335553000") },
            world: o => o with { AcsFaults = faults with { ErrorCode = 4006 }, LogFrom = LogLevel.Trace });
        story.Careless = true;
        var phones = new List<SimulatedPhone>();
        for (var i = 0; i < 12; i++)
        {
            phones.Add(await story.EnrollAsync(Story.Person($"edna{i}", 6001 + i)));
            var spanish = i % 3 == 0;
            // Each phone falls silent at some time: one that answers every safety text would keep the month busy for ever.
            var answers = 6;
            phones[i].OnText(m => answers-- > 0 ? new PhoneAnswer(m.Body.Contains("YES", StringComparison.Ordinal) ? "yes" : spanish ? "me duele el pecho zebulon" : "call me about my zebulon refill", TimeSpan.FromMinutes(7)) : null);
        }
        foreach (var member in story.Practice.Team.Staff)
            story.Pager(member.Id).OnText(Clinician);
        await story.UntilAsync(12);
        // Also what is logged when storage and engine fail.
        story.World.Transactions.Fault = (_, _) => true;
        phones[1].Texts("chest hurts zebulon", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(5));
        story.World.Transactions.Fault = null;
        await story.UntilBilledAsync();

        var searched = new System.Text.StringBuilder().AppendJoin('\n', story.World.Log);
        var histories = story.Get<OrchestrationHistories>();
        var instances = 0;
        await foreach (var instance in story.Get<DurableTaskClient>().GetAllInstancesAsync(new OrchestrationQuery { FetchInputsAndOutputs = true }))
        {
            instances++;
            searched.Append(instance.InstanceId).Append(instance.SerializedInput).Append(instance.SerializedOutput).Append(histories.Export(instance.InstanceId));
        }
        var text = searched.ToString();
        Assert.True(instances >= 40 && story.World.Log.Count > 200, $"{instances} instances and {story.World.Log.Count} log lines are too few for this to mean anything.");
        Assert.Contains("report:o", text, StringComparison.Ordinal);
        Assert.NotEmpty(story.World.Acs!.Messages);
        string[] secrets =
        [
            "Quillfeather", "Edna", "zebulon", "Zebulon", "chest", "pecho", "refill", "Elm St", "1EG4TE5MK73", "doing OK", "medicines", "call 911",
            .. phones.Select(p => p.Number[1..]), .. story.Practice.Team.Staff.Select(s => s.Phone[1..]), .. story.Practice.Team.Staff.Select(s => s.Name),
        ];
        foreach (var secret in secrets) Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
    }

    /// <summary>Takes each case and reports the call: one that nobody takes would page for the rest of the month.</summary>
    private static PhoneAnswer? Clinician(CarrierMessage page)
    {
        var code = Regex.Match(page.Body, @"\b[A-Z][0-9]{1,2}\b");
        if (!code.Success) return null;
        return page.Body.Contains("ACK", StringComparison.Ordinal) ? new PhoneAnswer($"ack {code.Value}", TimeSpan.FromMinutes(1))
            : page.Body.Contains("DONE", StringComparison.Ordinal) ? new PhoneAnswer($"done {code.Value} 11", TimeSpan.FromMinutes(12))
            : null;
    }

    [Fact]
    public async Task A_text_whose_effects_were_never_started_is_finished_by_the_sweep_once()
    {
        await using var story = await Story.BeginAsync(sweepEachMinute: true);
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        // As if the process had died between the insert and the start of the effects.
        await story.Get<InboundStore>().ReceiveAsync(
            new InboundText(story.Practice.Id, "SM0123", "+16175556001", story.Practice.TextNumber, "please call me about my refill", 0, story.Now, false), redFlag: false, CancellationToken.None);
        await story.PassAsync(TimeSpan.FromMinutes(5));
        phone.Expects("A nurse will call you");
        phone.ExpectsNothing();
        Assert.Empty(await story.Get<InboundStore>().OutstandingAsync(story.Practice.Id, DateTimeOffset.MaxValue, CancellationToken.None));
    }
}
