using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Embedded.DurableTask.Tests.Behaviour;

/// <summary>Failures that are hard to write down: one that could not be would stop the whole hub.</summary>
public abstract partial class EngineBehaviour
{
    [Fact]
    public async Task Failures_of_children_within_children_keep_the_nearest_hundred()
    {
        const int Levels = 130;
        await using var world = await OpenAsync(r => AddBoom(r).AddOrchestratorFunc<int>("Nested", (c, level) => level == 0
            ? c.CallActivityAsync("Boom")
            : c.CallSubOrchestratorAsync("Nested", level - 1)));
        var top = await world.GetAsync(await world.RunAsync("Nested", Levels));

        Assert.Equal(OrchestrationRuntimeStatus.Failed, top.RuntimeStatus);
        Assert.Equal(101, Chain(top.FailureDetails).Count());
        Assert.All(Chain(top.FailureDetails), f => Assert.Equal(typeof(TaskFailedException).FullName, f.ErrorType));
        Assert.EndsWith(": kaboom", top.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_with_many_causes_keeps_the_nearest_hundred()
    {
        await using var world = await OpenAsync(r => r
            .AddActivityFunc("Causes", new Action<TaskActivityContext>(_ =>
                throw Enumerable.Range(0, 500).Aggregate(new InvalidOperationException("root"), (cause, n) => new InvalidOperationException($"{n}", cause))))
            .AddOrchestratorFunc("Calls", c => c.CallActivityAsync("Causes")));
        var failed = await world.GetAsync(await world.RunAsync("Calls"));
        Assert.Equal(["Task 'Causes' (#0) failed with an unhandled exception: 499", "499", "498", "497"], Chain(failed.FailureDetails).Select(f => f.ErrorMessage).Take(4));
        Assert.Equal(101, Chain(failed.FailureDetails).Count());
    }

    [Fact]
    public async Task Properties_of_a_failure_are_text_numbers_truth_instants_lists_and_dictionaries()
    {
        await using var world = await OpenWithPropertiesAsync(e => new Dictionary<string, object?>
        {
            ["text"] = "t",
            ["none"] = null,
            ["count"] = 3,
            ["price"] = 1.5m,
            ["no number"] = double.NaN,
            ["yes"] = true,
            ["at"] = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc),
            ["there"] = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(-5)),
            ["list"] = new object?[] { 1, "two", null },
            ["inner"] = new Dictionary<string, object?> { ["deep"] = 7L },
            ["type"] = typeof(int),
            ["span"] = TimeSpan.FromMinutes(90),
        });
        var properties = (await world.GetAsync(await world.RunAsync("Calls"))).FailureDetails!.InnerFailure!.Properties!;
        Assert.Equal("t", properties["text"]);
        Assert.Null(properties["none"]);
        Assert.Equal(3.0, properties["count"]);
        Assert.Equal(1.5, properties["price"]);
        Assert.Equal("NaN", properties["no number"]);
        Assert.Equal(true, properties["yes"]);
        Assert.Equal(new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), properties["at"]);
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(-5)), properties["there"]);
        Assert.Equal([1.0, "two", null], Assert.IsType<List<object?>>(properties["list"]));
        Assert.Equal(7.0, Assert.IsType<Dictionary<string, object?>>(properties["inner"])["deep"]);
        Assert.Equal("System.Int32", properties["type"]);
        Assert.Equal("01:30:00", properties["span"]);
    }

    [Fact]
    public async Task A_provider_of_properties_that_throws_does_not_hide_the_failure()
    {
        await using var world = await OpenWithPropertiesAsync(_ => throw new FormatException("provider"));
        var failed = await world.GetAsync(await world.RunAsync("Calls"));
        Assert.Equal(["System.InvalidOperationException", "System.TimeoutException"], Chain(failed.FailureDetails).Skip(1).Select(f => f.ErrorType));
        Assert.Null(failed.FailureDetails!.InnerFailure!.Properties);
    }

    private Task<Harness.World> OpenWithPropertiesAsync(Func<Exception, IDictionary<string, object?>?> properties) => OpenAsync(
        r => AddBoom(r).AddOrchestratorFunc("Calls", c => c.CallActivityAsync("Boom")),
        services: s => s.AddSingleton<IExceptionPropertiesProvider>(new Provider(properties)));

    private static IEnumerable<TaskFailureDetails> Chain(TaskFailureDetails? failure)
    {
        for (; failure is not null; failure = failure.InnerFailure) yield return failure;
    }

    private sealed class Provider(Func<Exception, IDictionary<string, object?>?> properties) : IExceptionPropertiesProvider
    {
        public IDictionary<string, object?>? GetExceptionProperties(Exception exception) => properties(exception);
    }
}
