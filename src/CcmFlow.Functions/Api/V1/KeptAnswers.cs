using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Storage;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Api.V1;

/// <summary>
/// The answers to posts that carried an idempotency key: the same key again gets the same answer and does nothing again (draft-ietf-httpapi-idempotency-key-header).
/// A call that died half-way leaves the key taken and answers 409: whether it did its work is for the caller to look up.
/// </summary>
public sealed class KeptAnswers(AppTables tables, TimeProvider time)
{
    public const string Header = "Idempotency-Key";
    private const int LongestKey = 128;
    private const int LongestBody = 30_000;

    internal async Task<IResult> OnceAsync(Person person, HttpRequest request, string key, Func<Task<Answer>> run, CancellationToken cancellation)
    {
        if (key.Length > LongestKey) return Problem.Wrong(Header, $"at most {LongestKey} characters.");
        var (partition, row) = ($"answer|{person.Practice.Id}", $"{Ids.ForKey(person.Account.Id)}.{Hash(key)}");
        var asked = await AskedAsync(request, cancellation);
        var begun = new TableEntity(partition, row) { ["Asked"] = asked, ["At"] = time.GetUtcNow() };
        if (!await tables.Sessions.TryAddAsync(begun, cancellation)) return Again(await tables.Sessions.FindAsync(partition, row, cancellation), asked);
        var answer = await run();
        if (answer.Status >= StatusCodes.Status400BadRequest || answer.Body.Length > LongestBody)
        {
            // What was refused changed nothing; the same key may try again.
            await tables.Sessions.DeleteEntityAsync(partition, row, begun.ETag, cancellation);
            return answer;
        }
        await tables.Sessions.UpdateEntityAsync(
            new TableEntity(partition, row) { ["Status"] = answer.Status, ["ContentType"] = answer.ContentType, ["Body"] = answer.Body }, begun.ETag, TableUpdateMode.Merge, cancellation);
        return answer;
    }

    private static IResult Again(TableEntity? row, string asked)
    {
        if (row?.GetString("Asked") is { } before && before != asked)
            return Results.Problem("This key was used for another request; give this one its own.", statusCode: StatusCodes.Status422UnprocessableEntity, title: "Key used");
        return row?.GetInt32("Status") is { } status
            ? new Answer(status, row.GetString("ContentType"), row.GetBinary("Body") ?? [])
            : Results.Problem("The first request with this key has not ended. Look whether it did its work, then use another key.", statusCode: StatusCodes.Status409Conflict, title: "Under way");
    }

    private static async Task<string> AskedAsync(HttpRequest request, CancellationToken cancellation)
    {
        request.EnableBuffering();
        var body = await SHA256.HashDataAsync(request.Body, cancellation);
        request.Body.Position = 0;
        return Hash($"{request.Method} {request.Path}{request.QueryString}\n{Convert.ToHexStringLower(body)}");
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
