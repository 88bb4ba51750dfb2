using CcmFlow.Embedded.DurableTask;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Patients;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.Tests.Stories;

public sealed class PrivacyStories
{
    [Fact]
    public async Task Orchestration_history_and_log_hold_no_name_number_body_or_diagnosis()
    {
        await using var story = await Story.BeginAsync(keepHistory: true);
        story.Careless = true;
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
    public async Task A_text_whose_effects_were_never_started_is_finished_by_the_sweep_once()
    {
        await using var story = await Story.BeginAsync(sweepEachMinute: true);
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        // As if the process had died between the insert and the start of the effects.
        await story.Get<InboundStore>().ReceiveAsync(
            new InboundText(story.Practice.Id, "SM0123", "+16175556001", story.Practice.TextNumber, "please call me about my refill", 0, story.Now, false), CancellationToken.None);
        await story.PassAsync(TimeSpan.FromMinutes(5));
        phone.Expects("A nurse will call you");
        phone.ExpectsNothing();
        Assert.Empty(await story.Get<InboundStore>().OutstandingAsync(story.Practice.Id, DateTimeOffset.MaxValue, CancellationToken.None));
    }
}
