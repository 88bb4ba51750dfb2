using System.Text.Json.Nodes;
using CcmFlow.Cli.Claims;
using CcmFlow.Cli.Tests.Billing;

namespace CcmFlow.Cli.Tests.Claims;

public sealed class ClaimsCommandTests : IDisposable
{
    private const string Isa = "ISA*00*          *00*          *ZZ*CLEARHOUSE     *ZZ*CCMSUBMIT01    *260203*1015*^*00501*000000007*0*T*:~";
    private const string Acknowledged = Isa + "TA1*000000101*260201*1015*A*000~IEA*0*000000007~";

    private readonly string file = Path.GetTempFileName();

    [Fact]
    public async Task A_clean_file_ends_with_0()
    {
        var (exit, output) = await RunAsync(Acknowledged, "validate");

        Assert.Equal((0, $"{file}: no findings\n"), (exit, output));
    }

    [Fact]
    public async Task A_finding_ends_with_1_and_names_segment_and_element()
    {
        var (exit, output) = await RunAsync(Acknowledged.Replace("IEA*0*", "IEA*3*", StringComparison.Ordinal), "validate");

        Assert.Equal(1, exit);
        Assert.Equal($"{file}: segment 3, envelope IEA01 [iea-count]: IEA01 counts the groups of the interchange: they are 0.\n{file}: 1 finding\n", output);
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("read")]
    public async Task What_cannot_be_read_ends_with_2(string verb)
    {
        Assert.Equal(2, (await RunAsync("Dear Sir or Madam", verb)).Exit);
        Assert.Equal(2, (await CommandRun.Of(ClaimsCommand.Create(TimeProvider.System), verb, file + ".none")).Exit);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_does_not_hide_the_next_one()
    {
        await File.WriteAllTextAsync(file, Acknowledged, TestContext.Current.CancellationToken);

        var (exit, output) = await CommandRun.Of(ClaimsCommand.Create(TimeProvider.System), "validate", file + ".none", file);

        Assert.Equal(2, exit);
        Assert.EndsWith($"{file}: no findings\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_tells_items_in_words_or_as_JSON()
    {
        Assert.Equal((0, $"{file}\nTA1: interchange 000000101 accepted, note 000\n"), await RunAsync(Acknowledged, "read"));

        var json = JsonNode.Parse((await RunAsync(Acknowledged, "read", "--json")).Output)!;
        Assert.Equal(("TA1", "000000101", "A"), ((string)json["type"]!, (string)json["interchange"]!, (string)json["status"]!));
    }

    public void Dispose() => File.Delete(file);

    private async Task<(int Exit, string Output)> RunAsync(string text, params string[] arguments)
    {
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        return await CommandRun.Of(ClaimsCommand.Create(TimeProvider.System), [.. arguments, file]);
    }
}
