using CcmFlow.Embedded.Time;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Converters;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using static Microsoft.DurableTask.Worker.DurableTaskWorkerOptions;

namespace CcmFlow.Embedded.DurableTask.Tests.Hosting;

/// <summary>Workers and clients in the service collection, as with the real SDK.</summary>
public sealed class DurableTaskHostingTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Worker_and_client_of_one_provider_share_a_hub_and_the_client_is_injected()
    {
        using var host = await StartAsync(services =>
        {
            services.AddDurableTaskWorker().AddTasks(AddName).UseEmbedded();
            services.AddDurableTaskClient().UseEmbedded();
        });
        var client = host.Services.GetRequiredService<DurableTaskClient>();
        Assert.Equal("", client.Name);
        Assert.Same(client, host.Services.GetRequiredService<IDurableTaskClientProvider>().GetClient());
        Assert.Equal("Name", await RunAsync(client, "Name"));
        await host.StopAsync(Cancellation);
    }

    [Fact]
    public async Task Named_clients_are_found_by_name_and_hubs_are_apart()
    {
        using var host = await StartAsync(services =>
        {
            services.AddDurableTaskWorker("a", b => b.AddTasks(AddName).UseEmbedded(taskHub: "one"));
            services.AddDurableTaskWorker("b", b => b.AddTasks(r => r.AddOrchestratorFunc("Name", _ => "the other")).UseEmbedded(taskHub: "two"));
            services.AddDurableTaskClient("first", b => b.UseEmbedded(taskHub: "one"));
            services.AddDurableTaskClient("second", b => b.UseEmbedded(taskHub: "two"));
        });
        var clients = host.Services.GetRequiredService<IDurableTaskClientProvider>();
        Assert.Equal("Name", await RunAsync(clients.GetClient("first"), "Name", "x"));
        Assert.Equal("the other", await RunAsync(clients.GetClient("second"), "Name", "x"));
        Assert.Null(host.Services.GetService<DurableTaskClient>());
        var unknown = Assert.Throws<ArgumentOutOfRangeException>(() => clients.GetClient("third"));
        Assert.StartsWith("The value of this argument must be in the set of available clients: [\"first\", \"second\"].", unknown.Message, StringComparison.Ordinal);
        await host.StopAsync(Cancellation);
    }

    [Fact]
    public async Task Two_workers_of_a_hub_do_their_own_tasks()
    {
        using var host = await StartAsync(services =>
        {
            services.AddDurableTaskWorker("a").AddTasks(r => r.AddOrchestratorFunc("P", c => c.CallActivityAsync<string>("A"))).UseEmbedded();
            services.AddDurableTaskWorker("b").AddTasks(r => r.AddActivityFunc("A", _ => "from b")).UseEmbedded();
            services.AddDurableTaskClient().UseEmbedded();
        });
        Assert.Equal("from b", await RunAsync(host.Services.GetRequiredService<DurableTaskClient>(), "P"));
        await host.StopAsync(Cancellation);
    }

    [Fact]
    public async Task A_name_asked_for_again_is_the_same_builder()
    {
        var services = new ServiceCollection();
        Assert.Same(services.AddDurableTaskWorker("w"), services.AddDurableTaskWorker("w"));
        Assert.Same(services.AddDurableTaskClient("c"), services.AddDurableTaskClient("c"));
        Assert.Single(services, s => s.ServiceType == typeof(IHostedService));

        using var host = await StartAsync(s =>
        {
            s.AddDurableTaskWorker(b => b.AddTasks(AddName).UseEmbedded());
            s.AddDurableTaskWorker(b => b.AddTasks(r => r.AddOrchestratorFunc("Second", _ => "2")));
            s.AddDurableTaskClient(b => b.UseEmbedded());
        });
        Assert.Equal("2", await RunAsync(host.Services.GetRequiredService<DurableTaskClient>(), "Second"));
        await host.StopAsync(Cancellation);
    }

    [Fact]
    public async Task Without_a_target_worker_and_client_say_what_is_missing()
    {
        var worker = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync(s => s.AddDurableTaskWorker()));
        Assert.StartsWith("No valid DurableTask worker target was registered.", worker.Message, StringComparison.Ordinal);
        using var host = await StartAsync(s => s.AddDurableTaskClient());
        var client = Assert.Throws<InvalidOperationException>(() => host.Services.GetRequiredService<DurableTaskClient>());
        Assert.StartsWith("No valid DurableTask client target was registered.", client.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_of_another_kind_is_refused()
    {
        var services = new ServiceCollection();
        Assert.Throws<ArgumentException>(() => services.AddDurableTaskWorker().UseBuildTarget(typeof(string)));
        Assert.Throws<ArgumentException>(() => services.AddDurableTaskClient().UseBuildTarget<DurableTaskClient>());
    }

    [Fact]
    public async Task A_hub_with_a_folder_goes_on_in_the_next_host()
    {
        var folder = Directory.CreateTempSubdirectory("hub-").FullName;
        void Configure(IServiceCollection services)
        {
            services.AddDurableTaskWorker(b => b.AddTasks(r => r.AddOrchestratorFunc("Wait", c => c.WaitForExternalEvent<string>("e"))).UseEmbedded());
            services.AddDurableTaskClient(b => b.UseEmbedded(o => o.LogFolder = folder));
        }
        using (var first = await StartAsync(Configure))
        {
            var client = first.Services.GetRequiredService<DurableTaskClient>();
            await client.ScheduleNewOrchestrationInstanceAsync("Wait", new StartOrchestrationOptions("x"), Cancellation);
            await client.WaitForInstanceStartAsync("x", Cancellation);
            await first.StopAsync(Cancellation);
        }
        using (var second = await StartAsync(Configure))
        {
            var client = second.Services.GetRequiredService<DurableTaskClient>();
            await client.RaiseEventAsync("x", "e", "after the restart", Cancellation);
            Assert.Equal("after the restart", (await client.WaitForInstanceCompletionAsync("x", true, Cancellation)).ReadOutputAs<string>());
            await second.StopAsync(Cancellation);
        }
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_converter_in_the_services_is_used_unless_one_is_set()
    {
        using var host = await StartAsync(services =>
        {
            services.AddSingleton<DataConverter>(new JsonDataConverter(new(System.Text.Json.JsonSerializerDefaults.Web)));
            services.AddDurableTaskWorker(b => b.AddTasks(r => r.AddOrchestratorFunc<Pair, Pair>("Echo", (_, pair) => pair)).UseEmbedded());
            services.AddDurableTaskClient(b => b.UseEmbedded());
            services.AddDurableTaskClient("plain", b => b.Configure(o => o.DataConverter = JsonDataConverter.Default).UseEmbedded());
        });
        var client = host.Services.GetRequiredService<DurableTaskClient>();
        var id = await client.ScheduleNewOrchestrationInstanceAsync("Echo", new Pair("a"), Cancellation);
        var done = await client.WaitForInstanceCompletionAsync(id, true, Cancellation);
        Assert.Equal(("{\"left\":\"a\"}", "{\"left\":\"a\"}"), (done.SerializedInput, done.SerializedOutput));
        var plain = host.Services.GetRequiredService<IDurableTaskClientProvider>().GetClient("plain");
        id = await plain.ScheduleNewOrchestrationInstanceAsync("Echo", new Pair("a"), Cancellation);
        Assert.Equal("{\"Left\":\"a\"}", (await plain.WaitForInstanceCompletionAsync(id, true, Cancellation)).SerializedInput);
        await host.StopAsync(Cancellation);
    }

    [Fact]
    public async Task The_version_of_a_start_chooses_the_orchestrator_and_its_activities()
    {
        using var host = await StartAsync(services =>
        {
            services.AddDurableTaskWorker(b => b
                .AddTasks(r => r
                    .AddOrchestratorFunc<object, string>("P", "1.0", (_, _) => Task.FromResult("one"))
                    .AddOrchestratorFunc<object, string>("P", "2.0", (c, _) => c.CallActivityAsync<string>("A"))
                    .AddOrchestratorFunc("Plain", c => $"plain '{c.Version}'")
                    .AddOrchestratorFunc("Parent", c => c.CallSubOrchestratorAsync<string>("Plain"))
                    .AddActivityFunc<object, string>("A", "2.0", (c, _) => Task.FromResult($"activity {c.Version}")))
                .UseVersioning(new VersioningOptions { DefaultVersion = "7" })
                .UseEmbedded());
            services.AddDurableTaskClient(b => b.UseDefaultVersion("1.0").UseEmbedded());
        });
        var client = host.Services.GetRequiredService<DurableTaskClient>();
        Assert.Equal("one", await RunAsync(client, "P"));
        Assert.Equal("activity 2.0", await RunAsync(client, "P", version: "2.0"));
        Assert.Equal("No orchestrator task named 'P' with version '3.0' was found.", await RunAsync(client, "P", version: "3.0"));
        Assert.Equal("plain '3.0'", await RunAsync(client, "Plain", version: "3.0"));
        Assert.Equal("plain '7'", await RunAsync(client, "Parent"));
        await host.StopAsync(Cancellation);
    }

    [Theory]
    [InlineData(VersionMatchStrategy.Strict, "1.9", "The orchestration version '1.9' does not match the worker version '2.0'.")]
    [InlineData(VersionMatchStrategy.Strict, "2.0", "Name")]
    [InlineData(VersionMatchStrategy.CurrentOrOlder, "1.9", "Name")]
    [InlineData(VersionMatchStrategy.CurrentOrOlder, "2.10", "The orchestration version '2.10' is greater than the worker version '2.0'.")]
    [InlineData(VersionMatchStrategy.None, "9", "Name")]
    public async Task A_worker_takes_the_versions_of_its_strategy(VersionMatchStrategy strategy, string version, string expected)
    {
        using var host = await StartAsync(services =>
        {
            services.AddDurableTaskWorker(b => b.AddTasks(AddName)
                .UseVersioning(new VersioningOptions { Version = "2.0", MatchStrategy = strategy, FailureStrategy = VersionFailureStrategy.Fail }).UseEmbedded());
            services.AddDurableTaskClient(b => b.UseEmbedded());
        });
        Assert.Equal(expected, await RunAsync(host.Services.GetRequiredService<DurableTaskClient>(), "Name", version: version));
        await host.StopAsync(Cancellation);
    }

    [Fact]
    public async Task A_workers_limit_of_activities_holds()
    {
        int running = 0, most = 0;
        using var host = await StartAsync(services =>
        {
            services.AddDurableTaskWorker(b => b
                .AddTasks(r => r
                    .AddActivityFunc("Work", async _ =>
                    {
                        most = Math.Max(most, Interlocked.Increment(ref running));
                        await Task.Yield();
                        Interlocked.Decrement(ref running);
                    })
                    .AddOrchestratorFunc("P", async c =>
                    {
                        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => c.CallActivityAsync("Work")));
                        return "done";
                    }))
                .Configure(o => (o.Concurrency.MaximumConcurrentActivityWorkItems, o.Concurrency.MaximumConcurrentOrchestrationWorkItems) = (1, 1))
                .UseEmbedded());
            services.AddDurableTaskClient(b => b.UseEmbedded());
        });
        Assert.Equal("done", await RunAsync(host.Services.GetRequiredService<DurableTaskClient>(), "P"));
        Assert.Equal(1, most);
        await host.StopAsync(Cancellation);
    }

    [Fact]
    public async Task What_the_services_say_of_an_exception_is_in_its_details()
    {
        using var host = await StartAsync(services =>
        {
            services.AddSingleton<IExceptionPropertiesProvider, Codes>();
            services.AddDurableTaskWorker(b => b
                .AddTasks(r => r
                    .AddActivityFunc("Fails", new Action<TaskActivityContext>(_ => throw new TimeoutException("x")))
                    .AddOrchestratorFunc("P", async c =>
                    {
                        try
                        {
                            await c.CallActivityAsync("Fails");
                            return "?";
                        }
                        catch (TaskFailedException e)
                        {
                            return $"{e.FailureDetails.Properties!["code"]}";
                        }
                    }))
                .UseEmbedded());
            services.AddDurableTaskClient(b => b.UseEmbedded());
        });
        Assert.Equal("E-1", await RunAsync(host.Services.GetRequiredService<DurableTaskClient>(), "P"));
        await host.StopAsync(Cancellation);
    }

    [Fact]
    public async Task Classes_are_named_by_type_or_attribute_and_activities_get_services()
    {
        using var host = await StartAsync(services =>
        {
            services.AddSingleton(new Greeting("Hello"));
            services.AddDurableTaskWorker(b => b.AddTasks(r => r.AddOrchestrator<GreetAll>().AddActivity<Greet>()).UseEmbedded());
            services.AddDurableTaskClient(b => b.UseEmbedded());
        });
        var client = host.Services.GetRequiredService<DurableTaskClient>();
        var id = await client.ScheduleNewOrchestrationInstanceAsync("greet-all", "Ada", Cancellation);
        Assert.Equal("Hello, Ada", (await client.WaitForInstanceCompletionAsync(id, true, Cancellation)).ReadOutputAs<string>());
        await host.StopAsync(Cancellation);
    }

    private static void AddName(DurableTaskRegistry registry) => registry.AddOrchestratorFunc("Name", c => c.Name.Name);

    private static async Task<IHost> StartAsync(Action<IServiceCollection> configure)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddSingleton<TimeProvider>(new VirtualTimeProvider(new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero)));
        configure(builder.Services);
        var host = builder.Build();
        await host.StartAsync(Cancellation);
        return host;
    }

    /// <summary>The output, or the message of the failure.</summary>
    private static async Task<string?> RunAsync(DurableTaskClient client, string name, string? id = null, string? version = null)
    {
        var options = new StartOrchestrationOptions(id) { Version = version is null ? (TaskVersion?)null : new(version) };
        id = await client.ScheduleNewOrchestrationInstanceAsync(name, options, Cancellation);
        var done = await client.WaitForInstanceCompletionAsync(id, true, Cancellation).WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        return done.FailureDetails?.ErrorMessage ?? done.ReadOutputAs<string>();
    }

    private sealed record Pair(string Left);

    private sealed record Greeting(string Word);

    private sealed class Codes : IExceptionPropertiesProvider
    {
        public IDictionary<string, object?>? GetExceptionProperties(Exception exception) =>
            exception is TimeoutException ? new Dictionary<string, object?> { ["code"] = "E-1" } : null;
    }

    [DurableTask("greet-all")]
    private sealed class GreetAll : TaskOrchestrator<string, string>
    {
        public override Task<string> RunAsync(TaskOrchestrationContext context, string input) => context.CallActivityAsync<string>(nameof(Greet), input);
    }

    private sealed class Greet(Greeting greeting) : TaskActivity<string, string>
    {
        public override Task<string> RunAsync(TaskActivityContext context, string input) => Task.FromResult($"{greeting.Word}, {input}");
    }
}
