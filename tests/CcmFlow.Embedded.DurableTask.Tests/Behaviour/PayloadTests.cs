using CcmFlow.Embedded.DurableTask.Engine;
using CcmFlow.Embedded.DurableTask.Tests.Harness;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Converters;

namespace CcmFlow.Embedded.DurableTask.Tests.Behaviour;

/// <summary>A payload that no record could hold would stop the whole hub; it must fail nobody but the one who made it.</summary>
public sealed class PayloadTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_payload_that_is_too_large_is_refused_where_it_comes_from()
    {
        var folder = Directory.CreateTempSubdirectory("taskhub-").FullName;
        await using var world = await World.OpenAsync(
            r => r
                .AddActivityFunc<string, object>("Produce", (_, what) => what == "huge" ? new Huge() : what)
                .AddOrchestratorFunc<string, string>("Ask", async (c, what) =>
                {
                    try
                    {
                        return await c.CallActivityAsync<string>("Produce", what == "huge input" ? new Huge() : what);
                    }
                    catch (TaskFailedException e)
                    {
                        return $"activity: {e.FailureDetails.ErrorType}";
                    }
                    catch (ArgumentException e)
                    {
                        return $"call: {e.GetType()}";
                    }
                }),
            o => (o.MaxConcurrentWorkItems, o.LogFolder, o.DataConverter) = (1, folder, new HugeText()),
            deleteAtEnd: folder);

        await Assert.ThrowsAsync<ArgumentException>(() => world.Client.ScheduleNewOrchestrationInstanceAsync("Ask", new Huge(), Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => world.Client.RaiseEventAsync("a", "b", new Huge(), Cancellation));
        Assert.Equal("activity: System.ArgumentException", await world.RunToOutputAsync<string>("Ask", "huge"));
        Assert.Equal("call: System.ArgumentException", await world.RunToOutputAsync<string>("Ask", "huge input"));
        Assert.Equal("small", await world.RunToOutputAsync<string>("Ask", "small"));
    }

    private sealed class Huge;

    private sealed class HugeText : DataConverter
    {
        private readonly string huge = new('1', Payloads.MaxLength + 1);

        public override string? Serialize(object? value) =>
            value is Huge or object[] and [Huge] ? huge : JsonDataConverter.Default.Serialize(value);

        public override object? Deserialize(string? data, Type targetType) => JsonDataConverter.Default.Deserialize(data, targetType);
    }
}
