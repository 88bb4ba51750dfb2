using System.CommandLine;

namespace CcmFlow.Bench.Inbound;

/// <summary><c>bench inbound</c></summary>
internal static class InboundCommand
{
    public static Command Create()
    {
        var rate = new Option<int>("--rate") { Description = "Texts a second.", DefaultValueFactory = _ => 200 };
        var seconds = new Option<int>("--seconds") { Description = "How long they come, after ten seconds that do not count.", DefaultValueFactory = _ => 30 };
        var patients = new Option<int>("--patients") { Description = "How many phones they come from.", DefaultValueFactory = _ => 2000 };
        var workers = new Option<int>("--work-items") { Description = "How many effects run at once, beside the webhooks and on the same storage.", DefaultValueFactory = _ => 4 };
        var memory = new Option<bool>("--azurite-in-memory") { Description = "Azurite writes no files: on disk it stops for its own snapshots." };
        var command = new Command("inbound", "Signed webhooks with patients' texts at a fixed rate, whatever the answers take: verify, persist, classify, on Azurite.") { rate, seconds, patients, workers, memory };
        command.SetAction((parsed, cancellation) => InboundLoad.RunAsync(
            new InboundLoadOptions(parsed.GetValue(rate), parsed.GetValue(seconds), parsed.GetValue(patients), parsed.GetValue(workers), parsed.GetValue(memory)), cancellation));
        return command;
    }
}

internal sealed record InboundLoadOptions(int Rate, int Seconds, int Patients, int WorkItems, bool InMemory);
