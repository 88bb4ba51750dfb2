using Azure.Core;
using CcmFlow.Embedded.Tables.Wire;

namespace Azure.Data.Tables;

public partial class TableClient
{
    /// <summary>
    /// Up to 100 actions on different entities of one partition: all of them happen or none does.
    /// </summary>
    /// <exception cref="TableTransactionFailedException">
    /// The service refused an action, and so all of them; or it would (other partition, same entity twice, more than 100 actions, more
    /// than 4 MiB, a limit of an entity), and nothing was sent.
    /// </exception>
    /// <exception cref="InvalidOperationException">There is no action.</exception>
    public virtual async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transactionActions);
        using var content = new BatchContent();
        var checks = new TransactionChecks();
        foreach (var action in transactionActions)
        {
            checks.Check(action);
            AddTo(content, action, checks.Count - 1);
        }
        if (checks.Count == 0) throw new InvalidOperationException("A transaction needs at least one action.");
        using var message = rest.Batch(content);
        return ReadAnswer(await rest.SendAsync(message, cancellationToken).ConfigureAwait(false), checks.Count);
    }

    private void AddTo(BatchContent content, TableTransactionAction action, int index)
    {
        try
        {
            content.Add(MessageFor(action));
        }
        catch (RequestFailedException refused)
        {
            throw NotSent.Action(index, refused);
        }
        TransactionChecks.CheckSize(content.Length, index);
    }

    private static Response<IReadOnlyList<Response>> ReadAnswer(Response answer, int count)
    {
        var parts = BatchAnswer.Read(answer);
        if (parts.Find(part => part.Status >= 400) is { } refused) throw new TableTransactionFailedException(ErrorDetails.Failure(refused));
        if (parts.Count != count)
            throw new RequestFailedException(answer.Status, $"The answer to a transaction of {count} actions has {parts.Count} parts.");
        return Response.FromValue<IReadOnlyList<Response>>(parts, answer);
    }

    private HttpMessage MessageFor(TableTransactionAction action) => action.ActionType switch
    {
        TableTransactionActionType.Add => rest.Insert(Name, action.Entity),
        TableTransactionActionType.UpdateMerge => rest.Update(Name, action.Entity, TableUpdateMode.Merge, IfMatchOrAny(action.ETag)),
        TableTransactionActionType.UpdateReplace => rest.Update(Name, action.Entity, TableUpdateMode.Replace, IfMatchOrAny(action.ETag)),
        TableTransactionActionType.UpsertMerge => rest.Update(Name, action.Entity, TableUpdateMode.Merge, ifMatch: null),
        TableTransactionActionType.UpsertReplace => rest.Update(Name, action.Entity, TableUpdateMode.Replace, ifMatch: null),
        TableTransactionActionType.Delete => rest.Delete(Name, action.Entity.PartitionKey, action.Entity.RowKey, IfMatchOrAny(action.ETag)),
        _ => throw new ArgumentException($"There is no action {action.ActionType}."),
    };
}
