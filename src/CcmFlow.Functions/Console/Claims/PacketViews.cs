using CcmFlow.Functions.Claims.Packets;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Calendar;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Console.Claims;

/// <summary>A claim's page, also with a form on it that was not taken.</summary>
public sealed class PacketViews(ConsolePages pages, AuditPackets packets, PatientStore patients, LedgerStore ledger)
{
    public async Task<IResult> ShowAsync(HttpRequest request, string month, string patientId, Typed typed, int status, CancellationToken cancellation)
    {
        var practice = Person.Required(request).Practice;
        if (!ServiceMonth.TryParse(month, out var asked) || await patients.FindAsync(practice.Id, patientId, cancellation) is not { } patient) return await pages.NotHereAsync();
        var packet = await packets.OfAsync(practice.Id, patientId, asked, cancellation);
        if (packet is null && (await ledger.ReadAsync(new PatientMonthKey(practice.Id, patientId, asked), cancellation)).Decision is null) return await pages.NotHereAsync();
        return await pages.ShowAsync<PacketPage>(request, new PacketModel(patient, asked, packet, typed), status);
    }
}
