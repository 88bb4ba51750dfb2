using CcmFlow.Embedded.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

var builder = Host.CreateApplicationBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddDurableTaskWorker(worker => worker
    .AddTasks(tasks => tasks
        .AddActivityFunc<string, string>("Greet", (_, name) => $"Hello, {name}!")
        .AddOrchestratorFunc<string[], string[]>("GreetAll", (context, names) =>
            Task.WhenAll(names.Select(name => context.CallActivityAsync<string>("Greet", name)))))
    .UseEmbedded(hub => hub.LogFolder = args.FirstOrDefault())); // where UseGrpc() would stand
builder.Services.AddDurableTaskClient(client => client.UseEmbedded());
using var host = builder.Build();
await host.StartAsync();

var client = host.Services.GetRequiredService<DurableTaskClient>();
var id = await client.ScheduleNewOrchestrationInstanceAsync("GreetAll", args.Skip(1).DefaultIfEmpty("world").ToArray());
var done = await client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true);
Console.WriteLine($"{done.RuntimeStatus}: {string.Join(' ', done.ReadOutputAs<string[]>()!)}");
await host.StopAsync();
