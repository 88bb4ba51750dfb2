using System.Text.Json;
using Azure.Core.Serialization;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CcmFlow.Embedded.Functions.Hosting;

/// <summary>
/// The JSON rules of the Functions worker: System.Text.Json, property names read in any case; changed through
/// <c>Configure&lt;JsonSerializerOptions&gt;</c> or <see cref="WorkerOptions.Serializer"/>.
/// </summary>
internal static class FunctionJson
{
    public static void AddFunctionJson(this IServiceCollection services)
    {
        services.Configure<JsonSerializerOptions>(options => options.PropertyNameCaseInsensitive = true);
        services.AddOptions<WorkerOptions>().PostConfigure<IOptions<JsonSerializerOptions>>(
            (worker, json) => worker.Serializer ??= new JsonObjectSerializer(json.Value));
    }

    public static ObjectSerializer SerializerOf(IServiceProvider services) =>
        services.GetRequiredService<IOptions<WorkerOptions>>().Value.Serializer!;
}
