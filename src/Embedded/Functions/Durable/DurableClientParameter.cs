using System.Reflection;
using CcmFlow.Embedded.Functions.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Embedded.Functions.Durable;

internal static class DurableClientParameter
{
    public static ParameterBinder? Bind(ParameterInfo parameter) => IsClient(parameter)
        ? context => new(context.InstanceServices.GetRequiredService<DurableTaskClient>())
        : null;

    public static bool IsClient(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(DurableTaskClient) && parameter.IsDefined(typeof(DurableClientAttribute));
}
