using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Imports;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Trail;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.Api;

/// <summary>Rosters handed in by machines and people, how far they are, and which lines were not taken.</summary>
public sealed class ImportApi(PracticeStore practices, ImportDoor door, ImportStore imports)
{
    private const string Route = "practices/{practiceId}/imports";

    /// <summary>Takes files as multipart/form-data. 202: they are stored, and the Location tells how far they are. <c>id</c> names the import: the same again imports once.</summary>
    [Function("AddImport")]
    [TakesFiles]
    [Needs(Right.ImportRoster)]
    [MostBody(ImportDoor.MostRequestBytes)]
    public async Task<IResult> Add(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = Route)] HttpRequest request, string practiceId, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        if (!request.HasFormContentType) return Problem.Wrong("body", "send the files as multipart/form-data.");
        var id = request.Query["id"].ToString() is { Length: > 0 } given ? given : $"import-{Guid.NewGuid():N}";
        if (!Ids.IsValid(id)) return Problem.Wrong("id", "use letters, digits, '-' and '.', 64 at most.");
        if (request.Headers.ContentEncoding.Count > 0) return Problem.Wrong("Content-Encoding", "send the body as it is; compress the files in it instead (.gz).");
        if (await FormBody.ReadAsync(request, cancellation) is not { } form) return Problem.Wrong("body", "is no multipart/form-data that can be read.");
        var files = form.Files.Select(f => new GivenFile(f.FileName, f.Length, f.OpenReadStream)).ToList();
        if (await ImportDoor.RefusalOfAsync(files, cancellation) is { } refusal) return refusal.TooLarge ? Problem.TooLarge("files", refusal.Mend) : Problem.Wrong("files", refusal.Mend);
        if (await door.AcceptAsync(practice, id, Person.Of(request)?.Account.Id ?? TrailEntry.Machine, files, durable, cancellation) is not { } job)
            return Results.Problem("Other files were imported under this id; give these one of their own.", statusCode: StatusCodes.Status409Conflict, title: "The id is used");
        request.HttpContext.Response.Headers.Location = $"{request.Path}/{job.Id}";
        return Results.Json(job.WithoutGivenNames(), CcmJson.Options, statusCode: StatusCodes.Status202Accepted);
    }

    [Function("ListImports")]
    [Needs(Right.SeeImports)]
    public async Task<IResult> List([HttpTrigger(AuthorizationLevel.Function, "get", Route = Route)] HttpRequest request, string practiceId, CancellationToken cancellation) =>
        await practices.FindAsync(practiceId, cancellation) is null 
            ? Problem.NotFound("practice", practiceId)
            : Paging.Answer(request, (await imports.ListAsync(practiceId, cancellation)).Select(job => job.WithoutGivenNames()), job => Paging.NewestFirst(job.AcceptedAt, job.Id));

    [Function("GetImport")]
    [Needs(Right.SeeImports)]
    public async Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = Route + "/{importId}")] HttpRequest request, string practiceId, string importId, CancellationToken cancellation) =>
        await FindAsync(practiceId, importId, cancellation) is { } job ? PracticeEndpoints.Json(job.WithoutGivenNames()) : Problem.NotFound("import", importId);

    /// <summary>Patients who were taken and whom somebody has to look at, with the reasons.</summary>
    [Function("GetImportNotes")]
    [Needs(Right.SeeImports)]
    public async Task<IResult> Notes(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = Route + "/{importId}/notes")] HttpRequest request, string practiceId, string importId, CancellationToken cancellation) =>
        await FindAsync(practiceId, importId, cancellation) is null ? Problem.NotFound("import", importId) : PracticeEndpoints.Json(await imports.NotesAsync(practiceId, importId, cancellation));

    [Function("GetImportRejected")]
    [Needs(Right.SeeImports)]
    public async Task<IResult> Rejected(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = Route + "/{importId}/rejected")] HttpRequest request, string practiceId, string importId, CancellationToken cancellation)
    {
        if (await FindAsync(practiceId, importId, cancellation) is null) return Problem.NotFound("import", importId);
        var lines = await imports.RejectedAsync(practiceId, importId, int.MaxValue, cancellation);
        return request.Query["format"].ToString() switch
        {
            "" or "json" => PracticeEndpoints.Json(lines),
            "csv" => Results.Content(RejectedCsv.Render(lines), "text/csv; charset=utf-8"),
            _ => Problem.Wrong("format", "json or csv."),
        };
    }

    private async Task<ImportJob?> FindAsync(string practice, string id, CancellationToken cancellation) =>
        Ids.IsValid(id) ? (await imports.FindAsync(practice, id, cancellation))?.Job : null;
}
