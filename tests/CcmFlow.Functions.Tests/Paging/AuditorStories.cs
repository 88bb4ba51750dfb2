using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Cli.Carrier;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Outreach;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.Tests.Paging;

public sealed class AuditorStories
{
    private static StaffMember CanaryPhone => new("canary", "Canary", "+16175554998", "Phone", false) { NumbersVerifiedOn = new DateOnly(2026, 1, 1) };

    private static async Task<JsonElement> HealthAsync(Story story) => await story.World.Api.GetFromJsonAsync<JsonElement>("api/health");

    private static int Pages(SimulatedPhone phone) => phone.Received.Count(m => m.Body.Contains("needs you", StringComparison.Ordinal));

    [Fact]
    public async Task A_case_whose_orchestration_is_gone_is_found_within_a_minute_paged_again_and_the_supervisor_hears_of_it()
    {
        await using var story = await PagingStory.BeginAsync();
        await story.EmergencyAsync(40);
        var need = await story.NeedAsync();
        var before = Pages(story.First());
        await story.Get<DurableTaskClient>().TerminateInstanceAsync(new NeedId(story.Practice.Id, need.Id).Instance);
        await story.PassAsync(TimeSpan.FromSeconds(62));

        Assert.True(Pages(story.First()) > before, "nobody was paged again");
        Assert.Contains(story.World.Log, line => line.Contains("without anybody being paged", StringComparison.Ordinal));
        Assert.Contains(story.Supervisor().Received, m => m.Body.StartsWith("ALARM: paging", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_text_that_came_while_nobody_answered_the_webhook_is_fetched_from_the_carrier_and_paged()
    {
        await using var story = await PagingStory.BeginAsync();
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        story.World.Transactions.Fault = (method, address) => method != "GET" && address.Contains("$batch", StringComparison.Ordinal);
        edna.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromSeconds(15));
        story.World.Transactions.Fault = null;
        Assert.NotEmpty(story.World.Carrier.TakeFailedDeliveries());
        await story.PassAsync(TimeSpan.FromMinutes(2));

        story.First().Expects("a patient needs you");
        await story.NeedAsync();
    }

    [Fact]
    public async Task A_case_that_stands_still_past_its_step_is_started_again()
    {
        await using var story = await PagingStory.BeginAsync();
        await story.EmergencyAsync(40);
        var instance = new NeedId(story.Practice.Id, (await story.NeedAsync()).Id).Instance;
        var before = Pages(story.First()) + Pages(story.Second());
        await story.Get<DurableTaskClient>().SuspendInstanceAsync(instance);
        await story.PassAsync(TimeSpan.FromMinutes(2));
        await story.Get<DurableTaskClient>().ResumeInstanceAsync(instance);
        await story.PassAsync(TimeSpan.FromMinutes(6));

        Assert.True(Pages(story.First()) + Pages(story.Second()) > before, "the case stood still");
    }

    [Fact]
    public async Task A_gap_in_the_cover_is_on_the_list_two_weeks_ahead_and_the_supervisor_hears_a_day_before()
    {
        await using var story = await PagingStory.BeginAsync(p => p with
        {
            Team = p.Team with
            {
                Schedules = p.Team.Schedules.ToDictionary(s => s.Key, s => s.Key != "second" ? s.Value : s.Value with
                {
                    Overrides = [.. s.Value.People().Select(person => new OnCallOverride($"leave-{person}", OnCallOverrideKind.Remove, new(2026, 4, 12, 12, 0, 0, TimeSpan.Zero), new(2026, 4, 12, 20, 0, 0, TimeSpan.Zero), null, person))],
                }),
            },
        });
        await story.PassAsync(TimeSpan.FromMinutes(2));
        var task = Assert.Single(await story.Get<WorklistStore>().OpenAsync(story.Practice.Id, CancellationToken.None), t => t.Kind == StaffTaskKind.CheckOnCall);
        Assert.Equal(new DateTimeOffset(2026, 4, 12, 12, 0, 0, TimeSpan.Zero), task.DueAt);
        Assert.Empty(story.Supervisor().Received);

        var gaps = await story.World.Api.GetFromJsonAsync<JsonElement>("api/practices/p1/on-call/gaps?days=14");
        Assert.Equal("second", Assert.Single(gaps.EnumerateArray()).GetProperty("schedule").GetString());
        Assert.Equal("ok", (await HealthAsync(story)).GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_gap_without_an_end_is_one_task_however_often_the_auditor_looks()
    {
        await using var story = await PagingStory.BeginAsync(p => p with
        {
            Team = p.Team with
            {
                Staff = [.. p.Team.Staff, new StaffMember("new", "New Comer, RN", "+16175557777", "RN", Physician: false)],
                Schedules = p.Team.Schedules.ToDictionary(s => s.Key, s => s.Key != "second" ? s.Value : s.Value with { Rotation = s.Value.Rotation with { Participants = ["new"] } }),
            },
        });
        story.Careless = true;
        await story.PassAsync(TimeSpan.FromMinutes(8));
        Assert.Single(await story.Get<WorklistStore>().OpenAsync(story.Practice.Id, CancellationToken.None), t => t.Kind == StaffTaskKind.CheckOnCall);
    }

    [Fact]
    public async Task A_canary_that_does_not_arrive_twice_makes_paging_degraded_until_one_arrives()
    {
        await using var story = await PagingStory.BeginAsync(p => p with { Team = p.Team with { Canary = CanaryPhone } });
        await story.PassAsync(TimeSpan.FromMinutes(5));
        Assert.Equal("Well", (await HealthAsync(story)).GetProperty("paging").GetProperty("canary").GetString());

        story.World.Carrier.FaultsFor[CanaryPhone.Phone] = CarrierFaults.None with { UndeliveredRate = 1 };
        await story.PassAsync(TimeSpan.FromMinutes(6));
        var health = await HealthAsync(story);
        Assert.Equal(("degraded", "Degraded"), (health.GetProperty("status").GetString(), health.GetProperty("paging").GetProperty("canary").GetString()));
        Assert.Contains(await story.Get<WorklistStore>().OpenAsync(story.Practice.Id, CancellationToken.None), t => t.Id.Contains("CanaryDegraded", StringComparison.Ordinal));

        story.World.Carrier.FaultsFor.Clear();
        await story.PassAsync(TimeSpan.FromMinutes(6));
        Assert.Equal("ok", (await HealthAsync(story)).GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_quiet_night_has_no_findings_and_health_names_the_last_audit()
    {
        await using var story = await PagingStory.BeginAsync(careless: false);
        await story.PassAsync(TimeSpan.FromMinutes(5));

        var paging = (await HealthAsync(story)).GetProperty("paging");
        Assert.Equal(0, paging.GetProperty("findings").GetInt32());
        Assert.True(story.Now - paging.GetProperty("lastAudit").GetDateTimeOffset() <= TimeSpan.FromMinutes(1));
        Assert.Equal("Off", paging.GetProperty("canary").GetString());
    }
}
