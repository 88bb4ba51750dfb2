using System.Globalization;
using System.Net;
using System.Text;

namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>Entity-group transactions: all actions are done, or all that were done are undone.</summary>
internal sealed class BatchHandler(TableStore store, Lock gate)
{
    private const string PartHeaders = "Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n";

    public Answer Handle(ServiceRequest request)
    {
        var parts = BatchRequest.Read(request.Body);
        if (parts.Count > Limits.ActionsPerBatch) return Refused(Refusal.TooManyChanges, Limits.ActionsPerBatch - 1);
        return Do([.. parts.Select(EntityActionOrRefusal)]);
    }

    private static (EntityAction? Action, Refusal? Refusal) EntityActionOrRefusal(ServiceRequest part)
    {
        try
        {
            return (EntityAction.Read(part), null);
        }
        catch (RefusedException refused)
        {
            return (null, refused.Refusal);
        }
    }

    private static Answer Refused(Refusal refusal, int index)
    {
        Answer answer = refusal;
        return Multipart([Part(answer with { Body = AnswerJson.Error(refusal, index) }, index)]);
    }

    private static string Part(Answer answer, int index)
    {
        var etag = answer.Entity is { } entity ? $"ETag: {entity.ETag}\r\n" : "";
        var body = answer.Body is { } bytes ? $"Content-Type: {answer.ContentType}\r\n\r\n{Encoding.UTF8.GetString(bytes)}" : "\r\n";
        var head = string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {answer.Status} {(HttpStatusCode)answer.Status}\r\nContent-ID: {index + 1}\r\n");
        return $"{PartHeaders}{head}{etag}{body}\r\n";
    }

    private static Answer Multipart(IEnumerable<string> parts)
    {
        const string Batch = "batchresponse_1";
        const string Changes = "changesetresponse_1";
        var text = new StringBuilder($"--{Batch}\r\nContent-Type: multipart/mixed; boundary={Changes}\r\n\r\n");
        foreach (var part in parts) text.Append(CultureInfo.InvariantCulture, $"--{Changes}\r\n{part}");
        text.Append(CultureInfo.InvariantCulture, $"--{Changes}--\r\n--{Batch}--\r\n");
        return new(202) { Body = Encoding.UTF8.GetBytes(text.ToString()), ContentType = $"multipart/mixed; boundary={Batch}" };
    }

    private Answer Do(List<(EntityAction? Action, Refusal? Refusal)> actions)
    {
        var answers = new List<Answer>(actions.Count);
        var rows = new HashSet<string>(StringComparer.Ordinal);
        lock (gate)
        {
            var undo = new Stack<Action>();
            foreach (var (action, unreadable) in actions)
            {
                var answer = action is null ? unreadable! : Conflict(action, actions[0].Action!, rows) ?? Do(action, undo);
                if (answer.Refusal is { } refusal)
                {
                    while (undo.TryPop(out var undoOne)) undoOne();
                    return Refused(refusal, answers.Count);
                }
                answers.Add(answer);
            }
        }
        return Multipart(answers.Select(Part));
    }

    private static Answer? Conflict(EntityAction action, EntityAction first, HashSet<string> rows)
    {
        if (action.PartitionKey != first.PartitionKey || action.Table != first.Table) return Refusal.DifferentPartitions;
        return rows.Add(action.RowKey) ? null : (Answer)Refusal.DuplicateRow;
    }

    private Answer Do(EntityAction action, Stack<Action> undo)
    {
        undo.Push(UndoOf(action));
        return action.Do(store);
    }

    private Action UndoOf(EntityAction action)
    {
        if (!store.TryGet(action.Table, out var table)) return () => { };
        if (table.TryGet(action.PartitionKey, action.RowKey, out var before)) return () => table.Put(before);
        return () => table.Remove(action.PartitionKey, action.RowKey);
    }
}
