using System.Globalization;
using Azure;
using Azure.Data.Tables;

namespace CcmFlow.Embedded.Tables.Tests.Contract;

public abstract partial class TableContract
{
    private static TableTransactionAction Act(TableTransactionActionType type, TableEntity entity, ETag etag = default) => new(type, entity, etag);

    private static async Task<TableTransactionFailedException> Fails(TableClient table, params TableTransactionAction[] actions) =>
        await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(actions, Stop));

    [Fact]
    public async Task A_transaction_does_every_kind_of_action()
    {
        var table = await NewTable();
        string[] rows = ["delete", "merge", "replace", "upsertmerge", "upsertreplace"];
        foreach (var row in rows) await table.AddEntityAsync(Entity("p", row, ("Old", 1)), Stop);
        var done = await table.SubmitTransactionAsync(
            [
                Act(TableTransactionActionType.Add, Entity("p", "add", ("New", 2))),
                Act(TableTransactionActionType.Delete, Entity("p", "delete")),
                Act(TableTransactionActionType.UpdateMerge, Entity("p", "merge", ("New", 2))),
                Act(TableTransactionActionType.UpdateReplace, Entity("p", "replace", ("New", 2))),
                Act(TableTransactionActionType.UpsertMerge, Entity("p", "upsertmerge", ("New", 2))),
                Act(TableTransactionActionType.UpsertReplace, Entity("p", "upsertreplace", ("New", 2))),
                Act(TableTransactionActionType.UpsertReplace, Entity("p", "fresh", ("New", 2))),
            ],
            Stop);
        Assert.Equal(7, done.Value.Count);
        Assert.All(done.Value, response => Assert.Equal(204, response.Status));
        var stored = await table.QueryAsync<TableEntity>(cancellationToken: Stop).ToDictionaryAsync(entity => entity.RowKey, cancellationToken: Stop);
        Assert.Equal(["add", "fresh", "merge", "replace", "upsertmerge", "upsertreplace"], stored.Keys);
        Assert.All(stored.Values, entity => Assert.Equal(2, entity["New"]));
        Assert.Equal(["merge", "upsertmerge"], stored.Values.Where(entity => entity.ContainsKey("Old")).Select(entity => entity.RowKey));
    }

    [Fact]
    public async Task A_transaction_answers_with_the_new_ETags()
    {
        var table = await NewTable();
        var done = await table.SubmitTransactionAsync([Act(TableTransactionActionType.Add, Entity("p", "a")), Act(TableTransactionActionType.UpsertMerge, Entity("p", "b"))], Stop);
        Assert.Equal((await Get(table, "p", "a")).ETag, done.Value[0].Headers.ETag);
        Assert.Equal((await Get(table, "p", "b")).ETag, done.Value[1].Headers.ETag);
    }

    [Fact]
    public async Task A_refused_action_undoes_all_and_its_index_is_said()
    {
        var table = await NewTable();
        await table.AddEntityAsync(Entity("p", "there", ("Value", 1)), Stop);
        await table.AddEntityAsync(Entity("p", "gone", ("Value", 1)), Stop);
        var failed = await Fails(
            table,
            Act(TableTransactionActionType.Add, Entity("p", "new")),
            Act(TableTransactionActionType.UpsertReplace, Entity("p", "gone", ("Value", 2))),
            Act(TableTransactionActionType.Add, Entity("p", "there", ("Value", 2))),
            Act(TableTransactionActionType.Add, Entity("p", "after")));
        Assert.Equal((409, "EntityAlreadyExists", 2), (failed.Status, failed.ErrorCode, failed.FailedTransactionActionIndex));
        Assert.Equal(["p/gone", "p/there"], await Rows(table.QueryAsync<TableEntity>(cancellationToken: Stop)));
        Assert.Equal(1, (await Get(table, "p", "gone"))["Value"]);
        Assert.Equal(1, (await Get(table, "p", "there"))["Value"]);
    }

    [Fact]
    public async Task A_deletion_is_undone_too()
    {
        var table = await NewTable();
        await table.AddEntityAsync(Entity("p", "a", ("Value", 1)), Stop);
        await Fails(table, Act(TableTransactionActionType.Delete, Entity("p", "a")), Act(TableTransactionActionType.UpdateMerge, Entity("p", "missing")));
        Assert.Equal(1, (await Get(table, "p", "a"))["Value"]);
    }

    [Fact]
    public async Task An_old_ETag_in_a_transaction_is_refused()
    {
        var table = await NewTable();
        await table.AddEntityAsync(Entity("p", "header", ("Open", true)), Stop);
        var old = (await Get(table, "p", "header")).ETag;
        await table.UpsertEntityAsync(Entity("p", "header", ("Open", false)), TableUpdateMode.Merge, Stop);
        var failed = await Fails(
            table, Act(TableTransactionActionType.Add, Entity("p", "entry")), Act(TableTransactionActionType.UpdateMerge, Entity("p", "header", ("Open", true)), old));
        Assert.Equal((412, "UpdateConditionNotSatisfied", 1), (failed.Status, failed.ErrorCode, failed.FailedTransactionActionIndex));
        Assert.Equal(["p/header"], await Rows(table.QueryAsync<TableEntity>(cancellationToken: Stop)));
    }

    [Fact]
    public async Task The_stored_ETag_in_a_transaction_is_accepted()
    {
        var table = await NewTable();
        await table.AddEntityAsync(Entity("p", "header", ("Open", true)), Stop);
        var stored = (await Get(table, "p", "header")).ETag;
        await table.SubmitTransactionAsync(
            [Act(TableTransactionActionType.UpdateMerge, Entity("p", "header", ("Open", false)), stored), Act(TableTransactionActionType.Add, Entity("p", "entry"))], Stop);
        Assert.Equal(false, (await Get(table, "p", "header"))["Open"]);
    }

    /// <summary>An empty If-Match would make the update an upsert.</summary>
    [Fact]
    public async Task An_update_with_an_empty_ETag_in_a_transaction_inserts_nothing()
    {
        var table = await NewTable();
        var unread = Entity("p", "missing");
        unread.ETag = default;
        Assert.Equal(default, unread.ETag);
        var failed = await Fails(table, Act(TableTransactionActionType.UpdateReplace, unread, new Azure.ETag("")));
        Assert.Equal((404, "ResourceNotFound", 0), (failed.Status, failed.ErrorCode, failed.FailedTransactionActionIndex));
        Assert.Empty(await Rows(table.QueryAsync<TableEntity>(cancellationToken: Stop)));
    }

    [Fact]
    public async Task Deleting_a_missing_entity_in_a_transaction_fails_it()
    {
        var table = await NewTable();
        var failed = await Fails(table, Act(TableTransactionActionType.Add, Entity("p", "a")), Act(TableTransactionActionType.Delete, Entity("p", "missing")));
        Assert.Equal((404, "ResourceNotFound", 1), (failed.Status, failed.ErrorCode, failed.FailedTransactionActionIndex));
    }

    [Fact]
    public async Task One_entity_twice_in_a_transaction_is_refused()
    {
        var table = await NewTable();
        var failed = await Fails(table, Act(TableTransactionActionType.UpsertMerge, Entity("p", "a")), Act(TableTransactionActionType.UpsertMerge, Entity("p", "a")));
        Assert.Equal((400, "InvalidDuplicateRow", 1), (failed.Status, failed.ErrorCode, failed.FailedTransactionActionIndex));
    }

    [Fact]
    public async Task A_transaction_of_100_actions_is_done_and_one_of_101_is_refused()
    {
        var table = await NewTable();
        TableTransactionAction[] Actions(int count) =>
            [.. Enumerable.Range(0, count).Select(row => Act(TableTransactionActionType.UpsertReplace, Entity("p", row.ToString(CultureInfo.InvariantCulture))))];
        Assert.Equal(100, (await table.SubmitTransactionAsync(Actions(100), Stop)).Value.Count);
        var failed = await Fails(table, Actions(101));
        Assert.Equal((400, "InvalidInput"), (failed.Status, failed.ErrorCode));
    }

    [Fact]
    public async Task A_transaction_carries_every_kind_of_value_and_key()
    {
        var table = await NewTable();
        var text = "it's \"so\"\r\n--batch\r\n\r\nHTTP/1.1 500 ünï 漢字 🩺";
        await table.SubmitTransactionAsync(
            [
                Act(TableTransactionActionType.Add, Entity("p'ü 漢", "r'1 %20+", ("Text", text), ("Big", long.MaxValue), ("Real", double.NaN), ("Bytes", new byte[] { 255 }))),
                Act(TableTransactionActionType.UpsertMerge, Entity("p'ü 漢", "r'2,(x)", ("At", Noon), ("Id", KnownId))),
            ],
            Stop);
        var first = await Get(table, "p'ü 漢", "r'1 %20+");
        Assert.Equal((text, long.MaxValue, double.NaN), (first["Text"], first["Big"], first["Real"]));
        Assert.Equal([255], first.GetBinary("Bytes"));
        var second = await Get(table, "p'ü 漢", "r'2,(x)");
        Assert.Equal(((object)Noon, (object)KnownId), (second["At"], second["Id"]));
    }
}
