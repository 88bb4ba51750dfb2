using Microsoft.DurableTask;

namespace CcmFlow.Embedded.DurableTask.Tests.Behaviour;

public abstract partial class EngineBehaviour
{
    private sealed class Shape
    {
        public string? Name { get; set; }

        public DayOfWeek Day { get; set; }

        public TimeSpan Span { get; set; }

#pragma warning disable CA1051, CS0649 // Whether fields are written is what is tested.
        public int Field;
#pragma warning restore CA1051, CS0649
    }

    private static void AddEcho(DurableTaskRegistry registry) => registry
        .AddActivityFunc<Shape, Shape>("Same", (_, s) => s)
        .AddOrchestratorFunc<Shape, Shape>("Echo", (c, s) => c.CallActivityAsync<Shape>("Same", s));

    [Fact]
    public async Task Raw_json_is_as_declared_with_fields_numbers_for_enums_and_escapes()
    {
        await using var world = await OpenAsync(AddEcho);
        var id = await world.RunAsync("Echo", new Shape { Name = "a+b", Day = DayOfWeek.Friday, Span = new(1, 2, 3), Field = 9 });
        Assert.Equal(
            """{"Name":"a\u002Bb","Day":5,"Span":"01:02:03","Field":9}""",
            (await world.GetAsync(id)).SerializedOutput);
    }

    [Fact]
    public async Task Raw_json_is_read_with_regard_to_case()
    {
        await using var world = await OpenAsync(AddEcho);
        var id = await world.RunAsync("Echo", new { name = "lost" });
        Assert.Null((await world.OutputAsync<Shape>(id))!.Name);
    }

    [Fact]
    public async Task Functions_json_is_read_without_regard_to_case_and_has_no_fields()
    {
        await using var world = await OpenAsFunctionsAsync(AddEcho);
        var id = await world.RunAsync("Echo", new { name = "kept", DAY = 2, Field = 9 });
        Assert.Equal("""{"Name":"kept","Day":2,"Span":"00:00:00"}""", (await world.GetAsync(id)).SerializedOutput);
    }

    [Fact]
    public async Task Nothing_is_null_and_not_the_text_null()
    {
        await using var world = await OpenAsync(r => r
            .AddActivityFunc<string?, bool>("IsNull", (_, s) => s is null)
            .AddOrchestratorFunc<string?, bool>("Null", (c, s) => c.CallActivityAsync<bool>("IsNull", s)));
        var id = await world.RunAsync("Null");
        Assert.True(await world.OutputAsync<bool>(id));
        Assert.Null((await world.GetAsync(id)).SerializedInput);
    }
}
