using System.CommandLine;
using CcmFlow.Functions.Claims.Packets;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Cli.Claims;

/// <summary><c>ccmflow claims packet</c></summary>
public static class PacketCommand
{
    public static Command Create()
    {
        var claim = new Option<string>("--claim") { Description = "The claim's number (CLM01), as claims status prints it.", Required = true };
        var file = new Option<FileInfo>("--out") { Description = "The HTML file to write. It holds health information.", Required = true };
        var practice = StoredPractices.Option();
        var command = new Command("packet", "Write the audit packet of a stored claim: consent, care plan, time, decision, what was sent, what came back, hash chain.") { claim, file, practice };
        command.SetAction((parsed, cancellation) => StoredPractices.UseAsync(
            services => RunAsync(services, parsed.GetValue(claim)!, parsed.GetValue(file)!, parsed.GetValue(practice), parsed.InvocationConfiguration, cancellation), cancellation));
        return command;
    }

    public static async Task<int> RunAsync(IServiceProvider services, string claim, FileInfo file, string? practiceId, InvocationConfiguration console, CancellationToken cancellation)
    {
        var practice = await StoredPractices.FindAsync(services, practiceId, cancellation);
        if (await services.GetRequiredService<AuditPackets>().OfAsync(practice.Id, claim, cancellation) is not { } packet)
        {
            console.Error.WriteLine($"Practice {practice.Id} sent no claim {claim}.");
            return 1;
        }
        await File.WriteAllTextAsync(file.FullName, AuditPacketHtml.Render(packet), cancellation);
        console.Output.WriteLine($"{file.FullName}: {packet.Entries.Count} time entries, {packet.Sent.Count} sendings, {packet.Claim.Entries.Count} answers");
        return 0;
    }
}
