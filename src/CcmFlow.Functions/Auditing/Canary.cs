using System.Globalization;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Texts;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Auditing;

/// <summary>Texts each practice's canary phone, so that a carrier that delivers nothing is noticed before a page is lost. A practice without such a phone, or whose phone is not verified or answered STOP, has none.</summary>
public sealed class Canary(PracticeStore practices, CanaryStore canaries, Contacts contacts, TextSender sender, TimeProvider time, ILogger<Canary> log)
{
    [Function(nameof(Canary))]
    public async Task Run([TimerTrigger("%CanarySchedule%")] TimerInfo timer, CancellationToken cancellation)
    {
        foreach (var practice in (await practices.ListAsync(cancellation)).Where(p => p.Team.Canary is not null)) await SendAsync(practice, cancellation);
    }

    private async Task SendAsync(Practice practice, CancellationToken cancellation)
    {
        await canaries.TidyAsync(practice.Id, cancellation);
        if (await contacts.CanaryAsync(practice, cancellation) is not { } phone) return;
        var at = time.GetUtcNow().ToString("HHmmss", CultureInfo.InvariantCulture);
        var order = new TextOrder(practice.Id, TextClass.Page, TextTemplate.CanaryPage, $"{time.GetUtcNow().ToUnixTimeSeconds()}") { Staff = phone.Id, Need = CanaryStore.Need, OneTimeCode = at };
        try
        {
            await sender.SendAsync(order, cancellation);
        }
        catch (CarrierBusyException error)
        {
            log.LogWarning("A canary of practice {Practice} was not taken ({Reason}).", practice.Id, error.Message);
        }
    }
}
