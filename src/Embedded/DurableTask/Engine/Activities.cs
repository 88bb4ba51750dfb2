using CcmFlow.Embedded.DurableTask.Engine.History;
using CcmFlow.Embedded.DurableTask.Engine.Hub;
using CcmFlow.Embedded.DurableTask.Engine.Replay;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.DurableTask.Engine;

/// <summary>Runs activities, each in a scope of its own.</summary>
internal sealed class Activities(EngineServices host, ILogger logger)
{
    /// <summary>What the orchestration will see: the result, or the failure as data.</summary>
    public async Task<HistoryEvent> RunAsync(ActivityCall call)
    {
        var (id, name, data) = (call.Activity.TaskId, call.Activity.Name, call.Activity.Input);
        var version = call.Activity.Version;
        var worker = host.Workers.ForActivity(name, version);
        if (!worker.Registry.TryGetActivity(name, version, out var factory)) return new TaskFailed(id, Failures.NoSuchActivity(name, version));
        if (worker.ActivitySlots is { } slots) await slots.WaitAsync();
        try
        {
            await using var scope = host.Services.CreateAsyncScope();
            var activity = factory(scope.ServiceProvider);
            var input = worker.Converter.Deserialize(data, activity.InputType);
            var output = await activity.RunAsync(new ActivityContext(name, call.InstanceId, version), input);
            return new TaskCompleted(id, worker.Converter.ToPayload(output));
        }
        catch (Exception e) when (e is not ActivityAbandonedException)
        {
            // An activity's exception is a value for its orchestration; its message may hold anything and is not logged.
            logger.LogWarning("Activity {Activity} of {InstanceId} failed: {ErrorType}", name, call.InstanceId, e.GetType());
            return new TaskFailed(id, Failures.Of(e, worker.ExceptionProperties));
        }
        finally
        {
            worker.ActivitySlots?.Release();
        }
    }
}
