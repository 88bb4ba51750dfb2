using System.Globalization;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Clearinghouses;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Imports;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console.Claims;

/// <summary>Files to and from the clearinghouse by hand: whether one arrived, and answers that somebody downloaded.</summary>
public sealed class ClaimFilePageEndpoints(ConsolePages pages, ClaimsViews views, Interchanges interchanges, InterchangeSettlements settlements, ClaimInbox inbox, TimeProvider time)
{
    public const int MostFiles = 20;
    private const int LongestName = 80;

    [Function("ConsoleSettleInterchange")]
    [Needs(Right.MendClaims)]
    public async Task<IResult> Settle(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/{practiceId}/interchanges/{number}/outcome")] HttpRequest request, string practiceId, string number, CancellationToken cancellation)
    {
        var (person, form) = (Person.Required(request), await request.ReadFormAsync(cancellation));
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var control) || await interchanges.FindAsync(practiceId, control, cancellation) is not { } file) return await pages.NotHereAsync();
        var month = ServiceMonth.Parse(file.Month);
        var why = form["why"].ToString().Trim();
        var faults = new List<(string, string)>();
        if (!bool.TryParse(form["arrived"], out var arrived)) faults.Add(("arrived", "choose what the clearinghouse says of this file."));
        if (why.Length is 0 or > InterchangeSettlements.MostWhy) faults.Add(("why", $"write how you found out, such as who said so, in up to {InterchangeSettlements.MostWhy} characters."));
        if (faults.Count > 0) return await views.ShowAsync(request, month, Typed.In(FileStandingPart.FormOf(file), form, faults), StatusCodes.Status422UnprocessableEntity, cancellation);
        var settled = await settlements.SettleAsync(person.Practice, file, arrived, person.StaffId ?? person.Account.Id, why, cancellation);
        return ConsolePages.Then(ConsolePaths.Claims(practiceId, month), !settled ? "file-settled" : arrived ? "file-arrived" : "file-again", "files");
    }

    /// <summary>Each is posted as it is; all are looked at before the first is taken.</summary>
    [Function("ConsoleUploadClaimFiles")]
    [TakesFiles]
    [Needs(Right.MendClaims)]
    [MostBody(ImportDoor.MostRequestBytes)]
    public async Task<IResult> Upload(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/{practiceId}/claim-files")] HttpRequest request, string practiceId, CancellationToken cancellation)
    {
        var (practice, form) = (Person.Required(request).Practice, await request.ReadFormAsync(cancellation));
        var month = ServiceMonth.TryParse(form["month"], out var shown) ? shown : ServiceMonth.Of(time.GetUtcNow(), practice.Zone).Previous;
        // A browser sends a nameless, empty part for a field in which nothing was chosen.
        var files = form.Files.Where(f => f.Length > 0 || f.FileName.Length > 0).ToList();
        if (Fault(files) is { } fault)
            return await views.ShowAsync(request, month, Typed.In(FilesCamePart.Form, form, ("files", fault)), files.Any(IsTooLarge) ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status422UnprocessableEntity, cancellation);
        var (begun, known, refused) = (time.GetUtcNow(), 0, new List<(string, string)>());
        foreach (var file in files)
        {
            await using var stream = file.OpenReadStream();
            var taken = await inbox.UploadAsync(practice, await AnswerFile.ReadAsync(stream, cancellation), NameOf(file), cancellation);
            if (taken is null) refused.Add(("files", $"\"{NameOf(file)}\": {ClaimInbox.NotForThisPractice}"));
            else if (taken.At < begun) known++;
        }
        if (refused.Count > 0)
        {
            if (refused.Count < files.Count) refused.Add(("files", "the other files were taken: what each brought stands below."));
            return await views.ShowAsync(request, month, Typed.In(FilesCamePart.Form, form, refused), StatusCodes.Status422UnprocessableEntity, cancellation);
        }
        return ConsolePages.Then(ConsolePaths.Claims(practiceId, month), known == 0 ? "files-taken" : known == files.Count ? "files-known" : "files-some-known", "came");
    }

    private static string? Fault(List<IFormFile> files) => files switch
    {
        [] => "choose the files that the clearinghouse gave you.",
        { Count: > MostFiles } => $"at most {MostFiles} at once; send the rest after these.",
        _ when files.Find(IsTooLarge) is { } large => $"\"{NameOf(large)}\" is larger than {AnswerFile.MostBytes >> 20} MB; split it by its interchanges.",
        _ when files.Find(f => f.Length == 0) is { } empty => $"\"{NameOf(empty)}\" is empty; download it from the clearinghouse once more.",
        _ => null,
    };

    private static bool IsTooLarge(IFormFile file) => file.Length > AnswerFile.MostBytes;

    private static string NameOf(IFormFile file) => file.FileName is { Length: > LongestName } name ? name[..LongestName] : file.FileName.Length == 0 ? "upload" : file.FileName;
}
