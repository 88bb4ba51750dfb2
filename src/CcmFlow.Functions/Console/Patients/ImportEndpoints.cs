using System.Text;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Imports;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>A roster by upload, worked through behind the answer: how far it is, which lines were not taken, and which patients have to be looked at.</summary>
public sealed class ImportEndpoints(ConsolePages pages, ImportDoor door, ImportStore imports, PatientCards cards)
{
    private const string Route = "console/{practiceId}/import";
    internal const int RejectedShown = 200;
    private const int BeforeShown = 10;

    [Function("ConsoleImportPage")]
    [Needs(Right.SeeImports)]
    public Task<IResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, string practiceId, CancellationToken cancellation) =>
        ShowAsync(request, practiceId, null, cancellation);

    [Function("ConsoleImport")]
    [Needs(Right.ImportRoster)]
    [MostBody(ImportDoor.MostRequestBytes)]
    public async Task<IResult> Import(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, string practiceId, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var person = Person.Required(request);
        var form = await request.ReadFormAsync(cancellation);
        var files = form.Files.Select(f => new GivenFile(f.FileName, f.Length, f.OpenReadStream)).ToList();
        var refusal = await ImportDoor.RefusalOfAsync(files, cancellation) ?? (Ids.IsValid(form["id"]) ? null : new ImportRefusal("Open this page again and choose the files once more."));
        if (refusal is not null) return await ShowAsync(request, practiceId, refusal, cancellation);
        return await door.AcceptAsync(person.Practice, form["id"]!, person.Account.Id, files, durable, cancellation) is { } job
            ? ConsolePages.Then(ConsolePaths.ImportOf(practiceId, job.Id))
            : await ShowAsync(request, practiceId, new ImportRefusal("This form was sent before with other files, and those were taken. Choose these once more and send them."), cancellation);
    }

    [Function("ConsoleImportOf")]
    [Needs(Right.SeeImports)]
    public async Task<IResult> Of(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route + "/{importId}")] HttpRequest request, string practiceId, string importId, CancellationToken cancellation) =>
        await FindAsync(practiceId, importId, cancellation) is { } job
            ? await pages.ShowAsync<ImportProgressPage>(request, await ProgressAsync(job, cancellation))
            : await pages.NotHereAsync();

    [Function("ConsoleImportRejected")]
    [Needs(Right.SeeImports)]
    public async Task<IResult> Rejected(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route + "/{importId}/rejected")] HttpRequest request, string practiceId, string importId, CancellationToken cancellation) =>
        await FindAsync(practiceId, importId, cancellation) is { } job
            ? Results.File(Encoding.UTF8.GetBytes(RejectedCsv.Render(await imports.RejectedAsync(practiceId, importId, int.MaxValue, cancellation))), "text/csv; charset=utf-8", $"rejected-{job.Id}.csv")
            : await pages.NotHereAsync();

    private async Task<ImportProgressModel> ProgressAsync(ImportJob job, CancellationToken cancellation)
    {
        var rejected = await imports.RejectedAsync(job.Practice, job.Id, RejectedShown, cancellation);
        var notes = await imports.NotesAsync(job.Practice, job.Id, cancellation);
        var names = notes.Count == 0 ? [] : (await cards.ListAsync(job.Practice, cancellation)).ToDictionary(c => c.Id, c => c.Name, StringComparer.Ordinal);
        return new ImportProgressModel(job, rejected, notes, names);
    }

    private async Task<ImportJob?> FindAsync(string practice, string id, CancellationToken cancellation) =>
        Ids.IsValid(id) ? (await imports.FindAsync(practice, id, cancellation))?.Job : null;

    private async Task<IResult> ShowAsync(HttpRequest request, string practice, ImportRefusal? refusal, CancellationToken cancellation) => await pages.ShowAsync<ImportPage>(
        request, new ImportModel([.. (await imports.ListAsync(practice, cancellation)).Take(BeforeShown)], refusal?.Mend),
        refusal switch { null => StatusCodes.Status200OK, { TooLarge: true } => StatusCodes.Status413PayloadTooLarge, _ => StatusCodes.Status422UnprocessableEntity });
}
