using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CcmFlow.Embedded.DurableTask.Tests.Harness;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Embedded.DurableTask.Tests.Behaviour;

public abstract partial class EngineBehaviour
{
    /// <summary>Written down from the rule, not from the code: RFC 9562 version 5 in the engine's namespace.</summary>
    private static Guid ExpectedGuid(string instanceId, DateTime now, int counter)
    {
        var name = $"{instanceId}_{now.ToString("o", CultureInfo.InvariantCulture)}_{counter}";
        var bytes = Convert.FromHexString("9e9529585e334daf827f2fa12937b875").Concat(Encoding.UTF8.GetBytes(name)).ToArray();
#pragma warning disable CA5350
        var hex = Convert.ToHexString(SHA1.HashData(bytes))[..32].ToCharArray();
#pragma warning restore CA5350
        hex[12] = '5';
        hex[16] = "89AB"[Convert.ToInt32(hex[16].ToString(), 16) & 3];
        return Guid.ParseExact(new string(hex), "N");
    }

    [Fact]
    public async Task NewGuid_is_a_uuid_v5_of_id_instant_and_counter_and_survives_replay()
    {
        var seen = new HashSet<string>();
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<Guid[]>("Guids", async c =>
        {
            var first = c.NewGuid();
            var second = c.NewGuid();
            seen.Add($"{first} {second}");
            await c.CreateTimer(Seconds(10), CancellationToken.None);
            return [first, second, c.NewGuid()];
        }));
        await world.RunAsync("Guids", null, "g");
        await world.AdvanceAsync(Seconds(10));

        var start = World.Start.UtcDateTime;
        Assert.Equal(
            [ExpectedGuid("g", start, 0), ExpectedGuid("g", start, 1), ExpectedGuid("g", start.AddSeconds(10), 2)],
            (await world.OutputAsync<Guid[]>("g"))!);
        Assert.Single(seen);
    }

    [Fact]
    public async Task A_child_without_an_id_gets_the_next_guid_as_its_id()
    {
        await using var world = await OpenAsync(r => r
            .AddOrchestratorFunc<string>("Child", c => c.InstanceId)
            .AddOrchestratorFunc<string>("Parent", async c =>
            {
                var child = await c.CallSubOrchestratorAsync<string>("Child");
                return $"{child} {c.NewGuid():N}";
            }));
        await world.RunAsync("Parent", null, "p");

        var start = World.Start.UtcDateTime;
        Assert.Equal($"{ExpectedGuid("p", start, 0):N} {ExpectedGuid("p", start, 1):N}", await world.OutputAsync<string>("p"));
    }

    [Fact]
    public async Task A_child_knows_its_parent_and_may_have_an_id_of_its_own()
    {
        await using var world = await OpenAsync(r => r
            .AddOrchestratorFunc<int, string>("Child", (c, n) => $"{c.InstanceId} of {c.Parent!.Name} {c.Parent.InstanceId}: {n}")
            .AddOrchestratorFunc<string>("Parent", async c =>
                (c.Parent is null) + " " + await c.CallSubOrchestratorAsync<string>("Child", 5, new SubOrchestrationOptions(instanceId: "kid"))));
        await world.RunAsync("Parent", null, "p");

        Assert.Equal("True kid of Parent p: 5", await world.OutputAsync<string>("p"));
    }

    [Fact]
    public async Task WithInstanceId_keeps_the_retry_options()
    {
        var options = TaskOptions.FromRetryPolicy(new RetryPolicy(2, Seconds(1))).WithInstanceId("kid");
        Assert.Equal("kid", options.InstanceId);
        Assert.Equal(2, options.Retry!.Policy!.MaxNumberOfAttempts);

        await using var world = await OpenAsync(r => r
            .AddOrchestratorFunc<string>("Child", c => c.InstanceId)
            .AddOrchestratorFunc<string>("Parent", c => c.CallSubOrchestratorAsync<string>("Child", options)));
        Assert.Equal("kid", await world.RunToOutputAsync<string>("Parent"));
    }

    [Fact]
    public async Task A_child_id_that_is_in_use_fails_the_call_and_leaves_the_other_alone()
    {
        await using var world = await OpenAsync(r => r
            .AddOrchestratorFunc<string>("Wait", c => c.WaitForExternalEvent<string>("x"))
            .AddOrchestratorFunc("Parent", c => c.CallSubOrchestratorAsync("Wait", new SubOrchestrationOptions(instanceId: "taken"))));
        await world.RunAsync("Wait", null, "taken");
        var parent = await world.RunAsync("Parent");

        Assert.Equal(OrchestrationRuntimeStatus.Failed, await world.StatusAsync(parent));
        await world.RaiseAsync("taken", "x", "mine");
        Assert.Equal("mine", await world.OutputAsync<string>("taken"));
    }

    [Fact]
    public async Task A_child_that_continues_as_new_still_answers_its_parent()
    {
        await using var world = await OpenAsync(r => r
            .AddOrchestratorFunc<int, int>("Child", (c, n) =>
            {
                if (n < 3) c.ContinueAsNew(n + 1);
                return n;
            })
            .AddOrchestratorFunc<int>("Parent", c => c.CallSubOrchestratorAsync<int>("Child", 0)));
        Assert.Equal(3, await world.RunToOutputAsync<int>("Parent"));
    }

    [Fact]
    public async Task Many_children_fan_out_and_in()
    {
        await using var world = await OpenAsync(
            r => r
                .AddActivityFunc<int, int>("Square", (_, n) => n * n)
                .AddOrchestratorFunc<int, int>("Child", (c, n) => c.CallActivityAsync<int>("Square", n))
                .AddOrchestratorFunc<int>("Parent", async c =>
                    (await Task.WhenAll(Enumerable.Range(1, 50).Select(n => c.CallSubOrchestratorAsync<int>("Child", n)))).Sum()),
            o => o.MaxConcurrentWorkItems = 8);
        Assert.Equal(Enumerable.Range(1, 50).Sum(n => n * n), await world.RunToOutputAsync<int>("Parent"));
    }
}
