using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace CcmFlow.Functions.Api.V1;

/// <summary>
/// The answers to posts that carried an idempotency key: the same key again gets the same answer and does nothing again (draft-ietf-httpapi-idempotency-key-header).
/// A call that died half-way leaves the key taken and answers 409: whether it did its work is for the caller to look up.
/// </summary>
public sealed class KeptAnswers(AppTables tables, TimeProvider time)
{
    public const string Header = "Idempotency-Key";
    private const string Partition = "answer|";
    private const int LongestKey = 128;
    private const int PartBytes = 60_000;
    private const int LongestBody = 10 * PartBytes;

    /// <summary>Who repeats a call does so within the hour, or after a weekend; and an answer may tell of a patient, so it is not kept for good.</summary>
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(3);

    /// <summary>Of an answer's headers those that say what came of the request.</summary>
    private static readonly string[] Headers = [nameof(IHeaderDictionary.Location), nameof(IHeaderDictionary.ETag)];

    public async Task<IResult> OnceAsync(Person person, HttpRequest request, string key, Func<Task<Answer>> run, CancellationToken cancellation)
    {
        if (key.Length > LongestKey) return Problem.Wrong(Header, $"at most {LongestKey} characters.");
        var (partition, row) = (Partition + person.Practice.Id, $"{Ids.ForKey(person.Account.Id)}.{Hash(key)}");
        var asked = await AskedAsync(request, cancellation);
        var begun = new TableEntity(partition, row) { ["Asked"] = asked, ["At"] = time.GetUtcNow() };
        if (!await tables.Sessions.TryAddAsync(begun, cancellation)) return Again(request.HttpContext.Response, await tables.Sessions.FindAsync(partition, row, cancellation), asked);
        var answer = await run();
        // What was done is noted whether or not the caller still waits: a caller who did not is the one who asks again.
        if (answer.Status >= StatusCodes.Status400BadRequest)
        {
            // What was refused changed nothing; the same key may try again.
            await tables.Sessions.DeleteEntityAsync(partition, row, begun.ETag, CancellationToken.None);
            return answer;
        }
        await tables.Sessions.UpdateEntityAsync(Done(partition, row, answer, request.HttpContext.Response.Headers), begun.ETag, TableUpdateMode.Merge, CancellationToken.None);
        return answer;
    }

    /// <summary>Takes away the answers, and the keys of calls that never ended, of more than three days ago.</summary>
    public Task ForgetAsync(CancellationToken cancellation)
    {
        // All practices' partitions: '}' is the character after '|'.
        var (until, before) = ("answer}", time.GetUtcNow() - KeptFor);
        return tables.Sessions.DeleteWhereAsync(TableClient.CreateQueryFilter($"PartitionKey ge {Partition} and PartitionKey lt {until} and At lt {before}"), cancellation);
    }

    private static TableEntity Done(string partition, string row, Answer answer, IHeaderDictionary headers)
    {
        var done = new TableEntity(partition, row) { ["Status"] = answer.Status, ["ContentType"] = answer.ContentType, ["Parts"] = answer.Body.Length > LongestBody ? -1 : (answer.Body.Length + PartBytes - 1) / PartBytes };
        foreach (var name in Headers)
            if (headers[name].ToString() is { Length: > 0 } value) done[Column(name)] = value;
        if (answer.Body.Length <= LongestBody)
            foreach (var (i, part) in answer.Body.Chunk(PartBytes).Index()) done[Part(i)] = part;
        return done;
    }

    private static IResult Again(HttpResponse response, TableEntity? row, string asked)
    {
        if (row?.GetString("Asked") is { } before && before != asked)
            return Results.Problem("This key was used for another request; give this one its own.", statusCode: StatusCodes.Status422UnprocessableEntity, title: "Key used");
        if (row?.GetInt32("Status") is not { } status)
            return Results.Problem("The first request with this key has not ended. Look whether it did its work, then use another key.", statusCode: StatusCodes.Status409Conflict, title: "Under way");
        var parts = row.GetInt32("Parts") ?? 0;
        if (parts < 0) return Results.Problem("It was done. Its answer was too long to be kept: read what came of it.", statusCode: StatusCodes.Status409Conflict, title: "Done before");
        foreach (var name in Headers)
            if (row.GetString(Column(name)) is { } value) response.Headers[name] = value;
        return new Answer(status, row.GetString("ContentType"), [.. Enumerable.Range(0, parts).SelectMany(i => row.GetBinary(Part(i)) ?? [])]) { End = ActEnd.Unchanged };
    }

    /// <summary>The table service keeps "ETag" for itself.</summary>
    private static string Column(string header) => "Header" + header;

    private static string Part(int number) => string.Create(CultureInfo.InvariantCulture, $"Body{number}");

    private static async Task<string> AskedAsync(HttpRequest request, CancellationToken cancellation)
    {
        request.EnableBuffering();
        var body = await PartsAsync(request, cancellation) ?? Convert.ToHexStringLower(await SHA256.HashDataAsync(request.Body, cancellation));
        request.Body.Position = 0;
        return Hash($"{request.Method} {request.Path}{request.QueryString}\n{body}");
    }

    /// <summary>A form's parts without what stands between them: a client that builds the same form again makes up another boundary. Null: it is no such form, or none that can be read.</summary>
    private static async Task<string?> PartsAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 } boundary) return null;
        try
        {
            var (reader, parts) = (new MultipartReader(boundary.ToString(), request.Body), new StringBuilder());
            while (await reader.ReadNextSectionAsync(cancellation) is { } part)
                parts.Append(CultureInfo.InvariantCulture, $"{part.ContentDisposition}\n{part.ContentType}\n{Convert.ToHexStringLower(await SHA256.HashDataAsync(part.Body, cancellation))}\n");
            return parts.ToString();
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            request.Body.Position = 0;
            return null;
        }
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
