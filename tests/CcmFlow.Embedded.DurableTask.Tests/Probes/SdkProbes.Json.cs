using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Converters;
using Microsoft.DurableTask.Worker;

namespace CcmFlow.Embedded.DurableTask.Tests.Probes;

public abstract partial class SdkProbes
{
    private enum Colour
    {
        Red,
        Green,
    }

    [Fact]
    public Task JSON_keeps_names_fields_and_case_and_escapes() => ProbeAsync(
        (p, r) => r
            .AddActivityFunc<JsonElement, string>("Raw", (_, e) => e.GetRawText())
            .AddOrchestratorFunc<Order, Order>("P", async (c, order) =>
            {
                p.Say($"{await c.CallActivityAsync<string>("Raw", order)}");
                return order;
            }),
        async p =>
        {
            var at = await p.RunAsync("P", new Order { Note = "a+b", Field = 3, Colour = Colour.Green, Wait = TimeSpan.FromMinutes(90) });
            p.Say($"{at.SerializedInput}");
            var other = await p.RunAsync("P", new { note = "lower case is another name", Field = 4 });
            p.Say($"{other.ReadOutputAs<Order>()!.Note ?? "(null)"}");
        },
        """
        {"Note":"a\u002Bb","Colour":1,"Wait":"01:30:00","Field":3}
        Completed output={"Note":"a\u002Bb","Colour":1,"Wait":"01:30:00","Field":3} status=(null)
        {"Note":"a\u002Bb","Colour":1,"Wait":"01:30:00","Field":3}
        {"Note":null,"Colour":0,"Wait":"00:00:00","Field":4}
        Completed output={"Note":null,"Colour":0,"Wait":"00:00:00","Field":4} status=(null)
        (null)
        """);

    [Fact]
    public Task No_input_is_null_to_an_orchestrator_and_the_text_null_to_an_activity() => ProbeAsync(
        (p, r) => r
            .AddActivityFunc<string?, string>("Text", (_, s) => s ?? "(null)")
            .AddActivityFunc<int, int>("Number", (_, n) => n)
            .AddOrchestratorFunc<int, string>("P", async (c, n) =>
            {
                try
                {
                    return $"{n} {await c.CallActivityAsync<string>("Text")} {await c.CallActivityAsync<int>("Number")}";
                }
                catch (TaskFailedException e)
                {
                    return e.FailureDetails.ErrorType;
                }
            }),
        async p =>
        {
            var at = await p.RunAsync("P");
            p.Say($"{at.SerializedInput ?? "(null)"}");
        },
        """
        Completed output="System.Text.Json.JsonException" status=(null)
        (null)
        """);

    [Fact]
    public Task An_array_is_one_input_of_an_activity() => ProbeAsync(
        (p, r) => r
            .AddActivityFunc<int[], int>("Sum", (_, numbers) => numbers.Sum())
            .AddOrchestratorFunc<int[], int>("P", (c, numbers) => c.CallActivityAsync<int>("Sum", numbers)),
        p => p.RunAsync("P", new[] { 1, 2, 3 }),
        "Completed output=6 status=(null)");

    [Fact]
    public Task GetInput_casts_what_was_read_as_the_orchestrators_type() => ProbeAsync(
        (p, r) => r
            .AddOrchestratorFunc<string, string>("Typed", (c, _) => c.GetInput<string>()!)
            .AddOrchestratorFunc("Untyped", c =>
            {
                try
                {
                    return c.GetInput<string>()!;
                }
                catch (InvalidCastException)
                {
                    return c.GetInput<object>()!.GetType().Name;
                }
            }),
        async p =>
        {
            await p.RunAsync("Typed", "x");
            await p.RunAsync("Untyped", "x");
        },
        """
        Completed output="x" status=(null)
        Completed output="JsonElement" status=(null)
        """);

    [Fact]
    public Task An_input_of_another_type_fails_the_instance() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc<int, int>("P", (_, n) => n),
        async p =>
        {
            var at = await p.Client.ScheduleNewOrchestrationInstanceAsync("P", "text", Cancellation);
            await p.IdleAsync();
            var end = await p.Client.GetInstanceAsync(at, true, Cancellation);
            p.Say($"{end!.RuntimeStatus} {end.FailureDetails!.ErrorType} {end.SerializedOutput == end.FailureDetails.ErrorMessage}");
        },
        "Failed System.Text.Json.JsonException True");

    [Fact]
    public Task Worker_and_client_may_have_another_converter() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc<Order, Order>("P", (_, order) => order),
        p => p.RunAsync("P", new Order { Note = "x" }),
        "Completed output={\"note\":\"x\",\"colour\":0,\"wait\":\"00:00:00\"} status=(null)",
        worker => worker.Configure(o => o.DataConverter = new JsonDataConverter(new JsonSerializerOptions(JsonSerializerDefaults.Web))),
        client => client.Configure(o => o.DataConverter = new JsonDataConverter(new JsonSerializerOptions(JsonSerializerDefaults.Web))));

    private sealed class Order
    {
        public string? Note { get; set; }

        public Colour Colour { get; set; }

        public TimeSpan Wait { get; set; }

        [SuppressMessage("Design", "CA1051", Justification = "Fields are part of the JSON.")]
        public int Field;
    }
}
