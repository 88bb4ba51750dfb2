using System.CommandLine;
using System.Text.Json.Nodes;
using CcmFlow.Cli.Replies;

namespace CcmFlow.Cli.Tests.Replies;

public sealed class ClassifyCommandTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    [Fact]
    public async Task A_line_keeps_its_fields_in_order_and_gets_intents_and_evidence()
    {
        var (exit, output, _) = await ClassifyAsync("""{"id":7,"text":"Estoy bien, ¿cuándo es mi cita? 👍","lang":"es","context":"checkin","sender":"patient","weight":1.50,"tags":["a",null]}""");

        Assert.Equal(0, exit);
        Assert.StartsWith("""{"id":7,"text":"Estoy bien, ¿cuándo es mi cita? 👍","lang":"es","context":"checkin","sender":"patient","weight":1.50,"tags":["a",null],"intents":["ok_checkin","routine_question"],"evidence":[{"intent":"ok_checkin","rule":"all-is-well",""", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Emergency_comes_first_and_names_rule_and_words()
    {
        var (_, output, _) = await ClassifyAsync("""{"text":"STOP. My chest hurts"}""");

        var line = JsonNode.Parse(output)!;
        Assert.Equal(["emergency", "opt_out"], line["intents"]!.AsArray().Select(intent => (string)intent!));
        Assert.Equal(("emergency", "chest-pain", "chest hurts"), ((string)line["evidence"]![0]!["intent"]!, (string)line["evidence"]![0]!["rule"]!, (string)line["evidence"]![0]!["words"]!));
    }

    [Theory]
    [InlineData("""{"text":"ack K7","context":"page","sender":"clinician"}""", "ack_page")]
    [InlineData("""{"text":"done 11","context":"page","sender":"clinician"}""", "ack_page")]
    [InlineData("""{"text":"ack K7","context":"page","sender":"patient"}""", "unclear")]
    [InlineData("""{"text":"ack K7","context":"page"}""", "unclear")]
    [InlineData("""{"text":"can't","context":"page","sender":"clinician"}""", "unclear")]
    [InlineData("""{"text":"yes","context":"consent"}""", "consent_yes")]
    [InlineData("""{"text":"yes","context":"any"}""", "unclear")]
    [InlineData("""{"text":"yes"}""", "unclear")]
    [InlineData("""{"text":"yes?","context":"consent"}""", "unclear")]
    [InlineData("""{"text":"no gracias","context":"CONSENT","lang":null,"sender":null}""", "consent_no")]
    [InlineData("""{"text":"START"}""", "unclear")]
    [InlineData("""{"text":"HELP","lang":"es"}""", "help")]
    [InlineData("""{"text":"me duele el pecho","lang":"en"}""", "emergency")]
    [InlineData("""{"text":null}""", "unclear")]
    [InlineData("""{}""", "unclear")]
    public async Task Missing_fields_have_their_defaults(string line, string first)
    {
        var (exit, output, _) = await ClassifyAsync(line);

        Assert.Equal(0, exit);
        Assert.Equal(first, (string)JsonNode.Parse(output)!["intents"]![0]!);
    }

    [Fact]
    public async Task A_bad_line_is_named_and_the_others_are_written()
    {
        var (exit, output, error) = await ClassifyAsync(
            """{"text":"ok","context":"checkin"}""", "", "{\"text\":\"my chest", "[1]", """{"text":5}""", """{"text":"a","context":"lunch"}""", """{"text":"a","sender":"3"}""", """{"text":"STOP"}""");

        Assert.Equal(1, exit);
        Assert.Equal(["ok_checkin", "opt_out"], output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (string)JsonNode.Parse(line)!["intents"]![0]!));
        Assert.Equal(
        [
            "line 3: not valid JSON (at character 18).", "line 4: not a JSON object; write {\"text\": \"...\"}.", "line 5: text is a number; it has to be a string or null.",
            "line 6: context is none of any, consent, checkin, page.", "line 7: sender is none of patient, clinician.",
        ], error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task An_earlier_reading_is_replaced()
    {
        var (_, output, _) = await ClassifyAsync("""{"intents":["old"],"text":"STOP","evidence":1}""");

        Assert.StartsWith("""{"text":"STOP","intents":["opt_out"],"evidence":[""", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_line_is_written_before_the_next_is_read()
    {
        var output = new StringWriter();
        var written = new List<int>();
        using var input = new LinesThatWatch(() => written.Add(output.ToString().Count(letter => letter == '\n')));

        Assert.Equal(0, await ClassifyCommand.RunAsync(input, output, TextWriter.Null, TestContext.Current.CancellationToken));
        Assert.Equal([0, 1, 2, 3], written);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var (exit, _, error) = await RunAsync("no-such-file.jsonl");

        Assert.NotEqual(0, exit);
        Assert.Contains("there is no file", error, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(file);

    private async Task<(int Exit, string Output, string Error)> ClassifyAsync(params string[] lines)
    {
        await File.WriteAllLinesAsync(file, lines, TestContext.Current.CancellationToken);
        return await RunAsync(file);
    }

    private static async Task<(int Exit, string Output, string Error)> RunAsync(string path)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var exit = await new RootCommand { RepliesCommand.Create() }.Parse(["replies", "classify", "--file", path]).InvokeAsync(
            new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = error }, TestContext.Current.CancellationToken);
        return (exit, output.ToString(), error.ToString());
    }

    /// <summary>Three lines; says when the next one is asked for.</summary>
    private sealed class LinesThatWatch(Action asked) : TextReader
    {
        private int given;

        public override ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
        {
            asked();
            return ValueTask.FromResult(given++ < 3 ? """{"text":"ok"}""" : null);
        }
    }
}
