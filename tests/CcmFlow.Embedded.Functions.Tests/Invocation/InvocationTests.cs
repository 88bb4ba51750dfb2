using System.Net;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CcmFlow.Embedded.Functions.Tests.Invocation;

public sealed class InvocationTests
{
    private readonly Trace trace = new();

    [Fact]
    public async Task Middleware_runs_around_the_function_in_the_order_in_which_it_was_added()
    {
        var builder = Builder();
        builder.UseMiddleware<Outer>();
        builder.UseMiddleware(async (context, next) =>
        {
            trace.Steps.Add("inner");
            await next();
        });
        builder.UseWhen<ShortCut>(context => context.GetHttpContext()!.Request.Query.ContainsKey("refuse"));
        await using var host = await TestHost.StartAsync(builder);

        Assert.Equal("Invoked httpTrigger GET", await host.Http.GetStringAsync("/api/invoked", Cancel));

        Assert.Equal(["outer Invoked", "inner", "run outer True", "dispose", "outer done"], trace.Steps);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.Http.GetAsync("/api/invoked?refuse=1", Cancel)).StatusCode);
    }

    [Fact]
    public async Task Request_in_flight_is_work_in_hand()
    {
        await using var host = await TestHost.StartAsync(Builder());
        Assert.True(host.Quiescence.WhenIdleAsync().IsCompleted);

        var answer = host.Http.GetAsync("/api/waits", Cancel);
        await trace.Entered.Task;
        var idle = host.Quiescence.WhenIdleAsync();
        Assert.False(idle.IsCompleted);
        trace.Leave.SetResult();

        await answer;
        await idle;
    }

    [Fact]
    public async Task Stop_lets_a_request_in_flight_end()
    {
        await using var host = await TestHost.StartAsync(Builder());
        var answer = host.Http.GetAsync("/api/waits", Cancel);
        await trace.Entered.Task;

        var stop = host.StopAsync();
        trace.Leave.SetResult();
        await stop;

        Assert.Equal(HttpStatusCode.OK, (await answer).StatusCode);
        Assert.Equal(["left GET", "dispose"], trace.Steps);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private FunctionsApplicationBuilder Builder()
    {
        var builder = TestHost.Builder(TestFolder.Empty, [], typeof(InvocationApp));
        builder.Services.AddSingleton(trace).AddScoped<Scoped>();
        return builder;
    }
}
