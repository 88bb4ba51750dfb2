namespace CcmFlow.Embedded.DurableTask.Tests.Probes;

public abstract partial class SdkProbes
{
    [Fact]
    public Task Event_names_do_not_regard_case() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", async c =>
        {
            var first = await c.WaitForExternalEvent<string>("GO");
            await c.CreateTimer(TimeSpan.FromSeconds(1), default);
            return first + await c.WaitForExternalEvent<string>("gO");
        }),
        async p =>
        {
            var id = await p.BeginAsync("P");
            await p.RaiseAsync(id, "go", "a");
            await p.RaiseAsync(id, "Go", "b");
            await p.PassAsync(1);
            await p.ShowAsync(id);
        },
        "Completed output=\"ab\" status=(null)");

    [Fact]
    public Task Unclaimed_events_queue_up_and_complete_a_wait_at_once() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", async c =>
        {
            await c.CreateTimer(TimeSpan.FromSeconds(1), default);
            var all = "";
            for (var i = 0; i < 3; i++)
            {
                var next = c.WaitForExternalEvent<string>("e");
                if (!c.IsReplaying) p.Say($"complete at once: {next.IsCompleted}");
                all += await next;
            }
            return all;
        }),
        async p =>
        {
            var id = await p.BeginAsync("P");
            foreach (var payload in new[] { "a", "b", "c" }) await p.RaiseAsync(id, "e", payload);
            await p.PassAsync(1);
            await p.ShowAsync(id);
        },
        """
        complete at once: True
        complete at once: True
        complete at once: True
        Completed output="abc" status=(null)
        """);

    [Fact]
    public Task Waiters_are_a_stack() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", async c =>
        {
            var t1 = c.WaitForExternalEvent<int>("e");
            var t2 = c.WaitForExternalEvent<int>("e");
            var t3 = c.WaitForExternalEvent<int>("e");
            await Task.WhenAll(t1, t2, t3);
            return $"t1={await t1} t2={await t2} t3={await t3}";
        }),
        async p =>
        {
            var id = await p.BeginAsync("P");
            for (var i = 1; i <= 3; i++) await p.RaiseAsync(id, "e", i);
            await p.ShowAsync(id);
        },
        "Completed output=\"t1=3 t2=2 t3=1\" status=(null)");

    [Fact]
    public Task A_timed_out_waiter_swallows_the_next_event() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", async c =>
        {
            try
            {
                await c.WaitForExternalEvent<string>("e", TimeSpan.FromSeconds(1));
            }
            catch (TaskCanceledException e)
            {
                if (!c.IsReplaying) p.Say($"{e.GetType().Name}: {e.Message}");
            }
            await c.CreateTimer(TimeSpan.FromSeconds(5), default);
            try
            {
                return await c.WaitForExternalEvent<string>("e", TimeSpan.FromSeconds(1));
            }
            catch (OperationCanceledException)
            {
                return "timed out again";
            }
        }),
        async p =>
        {
            var id = await p.BeginAsync("P");
            await p.PassAsync(2);
            await p.RaiseAsync(id, "e", "lost");
            await p.PassAsync(10);
            await p.ShowAsync(id);
        },
        """
        TaskCanceledException: A task was canceled.
        Completed output="timed out again" status=(null)
        """);

    [Fact]
    public Task A_newer_waiter_is_served_before_a_timed_out_one() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", async c =>
        {
            try
            {
                await c.WaitForExternalEvent<string>("e", TimeSpan.FromSeconds(1));
            }
            catch (TaskCanceledException)
            {
            }
            var next = await c.WaitForExternalEvent<string>("e");
            await c.CreateTimer(TimeSpan.FromSeconds(1), default);
            try
            {
                return next + await c.WaitForExternalEvent<string>("e", TimeSpan.FromSeconds(1));
            }
            catch (TaskCanceledException)
            {
                return next + ", then nothing";
            }
        }),
        async p =>
        {
            var id = await p.BeginAsync("P");
            await p.PassAsync(2);
            await p.RaiseAsync(id, "e", "A");
            await p.RaiseAsync(id, "e", "B");
            await p.PassAsync(10);
            await p.ShowAsync(id);
        },
        "Completed output=\"A, then nothing\" status=(null)");

    [Fact]
    public Task Waiters_of_one_name_have_one_type() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", async c =>
        {
            _ = c.WaitForExternalEvent<int>("e");
            try
            {
                await c.WaitForExternalEvent<string>("E");
                return "?";
            }
            catch (ArgumentException e)
            {
                return e.Message;
            }
        }),
        p => p.RunAsync("P"),
        "Completed output=\"Events with the same name must have the same type argument. Expected System.Int32 but was requested System.String.\" status=(null)");

    [Fact]
    public Task A_payload_of_another_type_fails_the_instance_past_its_try_and_catch() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", async c =>
        {
            c.SetCustomStatus("waiting");
            try
            {
                return await c.WaitForExternalEvent<int>("e");
            }
            catch (Exception)
            {
                return -1;
            }
        }),
        async p =>
        {
            var id = await p.BeginAsync("P");
            await p.RaiseAsync(id, "e", "text");
            await p.ShowAsync(id);
        },
        """
        Failed output=(null) status=(null)
          System.Text.Json.JsonException: The JSON value could not be converted to System.Int32. Path: $ | LineNumber: 0 | BytePositionInLine: 6.
          System.InvalidOperationException: Cannot get the value of a token type 'String' as a number.
        """);

    [Fact]
    public Task A_buffered_payload_of_another_type_can_be_caught() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", async c =>
        {
            await c.CreateTimer(TimeSpan.FromSeconds(1), default);
            try
            {
                return (await c.WaitForExternalEvent<int>("e")).ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
            catch (System.Text.Json.JsonException e)
            {
                return e.GetType().Name;
            }
        }),
        async p =>
        {
            var id = await p.BeginAsync("P");
            await p.RaiseAsync(id, "e", "text");
            await p.PassAsync(1);
            await p.ShowAsync(id);
        },
        "Completed output=\"JsonException\" status=(null)");

    [Fact]
    public Task No_payload_is_null_and_an_object_is_a_JsonElement() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", async c =>
        {
            var none = await c.WaitForExternalEvent<string?>("none");
            var some = await c.WaitForExternalEvent<object>("some");
            return $"{none ?? "null"} {some.GetType().Name} {some}";
        }),
        async p =>
        {
            var id = await p.BeginAsync("P");
            await p.RaiseAsync(id, "none");
            await p.RaiseAsync(id, "some", new { A = 1 });
            await p.ShowAsync(id);
        },
        "Completed output=\"null JsonElement {\\u0022A\\u0022:1}\" status=(null)");

    [Fact]
    public Task No_payload_for_a_value_type_fails_the_instance() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", c => c.WaitForExternalEvent<int>("e")),
        async p =>
        {
            var id = await p.BeginAsync("P");
            await p.RaiseAsync(id, "e");
            await p.ShowAsync(id);
        },
        """
        Failed output=(null) status=(null)
          System.NullReferenceException: Object reference not set to an instance of an object.
        """);
}
