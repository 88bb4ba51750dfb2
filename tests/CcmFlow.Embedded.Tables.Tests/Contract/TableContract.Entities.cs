using Azure;
using Azure.Data.Tables;

namespace CcmFlow.Embedded.Tables.Tests.Contract;

public abstract partial class TableContract
{
    private static ETag ETagAll => ETag.All;

    private static TableEntity Entity(string partitionKey, string rowKey, params (string Name, object? Value)[] properties)
    {
        var entity = new TableEntity(partitionKey, rowKey);
        foreach (var (name, value) in properties) entity[name] = value;
        return entity;
    }

    [Fact]
    public async Task Adding_answers_204_with_the_ETag_that_a_read_shows()
    {
        var table = await NewTable();
        var added = await table.AddEntityAsync(Entity("p", "r"), Stop);
        Assert.Equal(204, added.Status);
        Assert.Equal(added.Headers.ETag, (await Get(table)).ETag);
    }

    [Fact]
    public async Task Adding_twice_is_refused_and_changes_nothing()
    {
        var table = await NewTable();
        await table.AddEntityAsync(Entity("p", "r", ("Value", 1)), Stop);
        await Refused(409, "EntityAlreadyExists", () => table.AddEntityAsync(Entity("p", "r", ("Value", 2)), Stop));
        Assert.Equal(1, (await Get(table))["Value"]);
    }

    [Fact]
    public async Task Reading_a_missing_entity_is_refused()
    {
        var table = await NewTable();
        await Refused(404, "ResourceNotFound", () => Get(table));
    }

    [Fact]
    public async Task A_missing_entity_that_may_be_missing_has_no_value()
    {
        var table = await NewTable();
        var missing = await table.GetEntityIfExistsAsync<TableEntity>("p", "r", cancellationToken: Stop);
        Assert.False(missing.HasValue);
        Assert.Equal(404, missing.GetRawResponse().Status);
        Assert.Throws<InvalidOperationException>(() => missing.Value);
    }

    [Fact]
    public async Task An_entity_that_may_be_missing_and_is_there_has_its_value()
    {
        var table = await NewTable();
        await table.AddEntityAsync(Entity("p", "r", ("Value", 1)), Stop);
        var found = await table.GetEntityIfExistsAsync<TableEntity>("p", "r", cancellationToken: Stop);
        Assert.True(found.HasValue);
        Assert.Equal(1, found.Value!["Value"]);
    }

    [Fact]
    public async Task Select_reads_only_the_named_properties()
    {
        var table = await NewTable();
        await table.AddEntityAsync(Entity("p", "r", ("One", 1), ("Two", 2)), Stop);
        var selected = (await table.GetEntityAsync<TableEntity>("p", "r", ["Two", "RowKey"], Stop)).Value;
        Assert.Equal(2, selected["Two"]);
        Assert.Equal("r", selected.RowKey);
        Assert.False(selected.ContainsKey("One"));
        Assert.Null(selected.PartitionKey);
        Assert.NotEqual(default, selected.ETag);
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge)]
    [InlineData(TableUpdateMode.Replace)]
    public async Task Upsert_inserts_a_missing_entity(TableUpdateMode mode)
    {
        var table = await NewTable();
        Assert.Equal(204, (await table.UpsertEntityAsync(Entity("p", "r", ("Value", 1)), mode, Stop)).Status);
        Assert.Equal(1, (await Get(table))["Value"]);
    }

    [Fact]
    public async Task Upsert_merge_keeps_properties_that_were_not_sent()
    {
        var table = await NewTable();
        await table.AddEntityAsync(Entity("p", "r", ("Kept", 1), ("Changed", 1)), Stop);
        await table.UpsertEntityAsync(Entity("p", "r", ("Changed", "text"), ("Added", 3L)), TableUpdateMode.Merge, Stop);
        var stored = await Get(table);
        Assert.Equal((1, "text", 3L), (stored["Kept"], stored["Changed"], stored["Added"]));
    }

    [Fact]
    public async Task Upsert_replace_drops_properties_that_were_not_sent()
    {
        var table = await NewTable();
        await table.AddEntityAsync(Entity("p", "r", ("Dropped", 1)), Stop);
        await table.UpsertEntityAsync(Entity("p", "r", ("Added", 2)), TableUpdateMode.Replace, Stop);
        var stored = await Get(table);
        Assert.False(stored.ContainsKey("Dropped"));
        Assert.Equal(2, stored["Added"]);
    }

    [Fact]
    public async Task A_null_in_a_merge_leaves_the_stored_value()
    {
        var table = await NewTable();
        await table.AddEntityAsync(Entity("p", "r", ("Value", 1)), Stop);
        await table.UpsertEntityAsync(Entity("p", "r", ("Value", null)), TableUpdateMode.Merge, Stop);
        Assert.Equal(1, (await Get(table))["Value"]);
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge)]
    [InlineData(TableUpdateMode.Replace)]
    public async Task Update_with_the_stored_ETag_writes_and_gives_a_new_one(TableUpdateMode mode)
    {
        var table = await NewTable();
        await table.AddEntityAsync(Entity("p", "r", ("Value", 1)), Stop);
        var before = (await Get(table)).ETag;
        var updated = await table.UpdateEntityAsync(Entity("p", "r", ("Value", 2)), before, mode, Stop);
        var after = await Get(table);
        Assert.Equal(204, updated.Status);
        Assert.Equal(2, after["Value"]);
        Assert.NotEqual(before, after.ETag);
        Assert.Equal(updated.Headers.ETag, after.ETag);
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge)]
    [InlineData(TableUpdateMode.Replace)]
    public async Task Update_with_an_old_ETag_is_refused_and_changes_nothing(TableUpdateMode mode)
    {
        var table = await NewTable();
        await table.AddEntityAsync(Entity("p", "r", ("Value", 1)), Stop);
        var old = (await Get(table)).ETag;
        await table.UpdateEntityAsync(Entity("p", "r", ("Value", 2)), old, mode, Stop);
        await Refused(412, "UpdateConditionNotSatisfied", () => table.UpdateEntityAsync(Entity("p", "r", ("Value", 3)), old, mode, Stop));
        Assert.Equal(2, (await Get(table))["Value"]);
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge)]
    [InlineData(TableUpdateMode.Replace)]
    public async Task Update_of_a_missing_entity_is_refused(TableUpdateMode mode)
    {
        var table = await NewTable();
        await Refused(404, "ResourceNotFound", () => table.UpdateEntityAsync(Entity("p", "r"), ETag.All, mode, Stop));
    }

    [Fact]
    public async Task Update_with_any_ETag_writes_whatever_the_version()
    {
        var table = await NewTable();
        await table.AddEntityAsync(Entity("p", "r", ("Old", 1)), Stop);
        await table.UpdateEntityAsync(Entity("p", "r", ("New", 2)), ETag.All, TableUpdateMode.Replace, Stop);
        var stored = await Get(table);
        Assert.False(stored.ContainsKey("Old"));
        Assert.Equal(2, stored["New"]);
    }

    [Fact]
    public async Task What_was_read_can_be_written_back()
    {
        var table = await NewTable();
        await table.AddEntityAsync(Entity("p", "r", ("Text", "t"), ("Big", 5L), ("At", DateTimeOffset.UnixEpoch), ("Real", 1d)), Stop);
        var read = await Get(table);
        read["Text"] = "changed";
        await table.UpdateEntityAsync(read, read.ETag, TableUpdateMode.Replace, Stop);
        var stored = await Get(table);
        Assert.Equal(("changed", 5L, DateTimeOffset.UnixEpoch, 1d), (stored["Text"], stored["Big"], stored["At"], stored["Real"]));
    }

    [Fact]
    public async Task Deleting_answers_204_and_the_entity_is_gone()
    {
        var table = await NewTable();
        await table.AddEntityAsync(Entity("p", "r"), Stop);
        Assert.Equal(204, (await table.DeleteEntityAsync("p", "r", cancellationToken: Stop)).Status);
        await Refused(404, "ResourceNotFound", () => Get(table));
    }

    [Fact]
    public async Task Deleting_a_missing_entity_returns_the_404_answer()
    {
        var table = await NewTable();
        Assert.Equal(404, (await table.DeleteEntityAsync("p", "r", cancellationToken: Stop)).Status);
        Assert.Equal(404, (await table.DeleteEntityAsync(Entity("p", "r"), cancellationToken: Stop)).Status);
    }

    [Fact]
    public async Task Deleting_with_an_old_ETag_is_refused()
    {
        var table = await NewTable();
        await table.AddEntityAsync(Entity("p", "r", ("Value", 1)), Stop);
        var old = (await Get(table)).ETag;
        await table.UpsertEntityAsync(Entity("p", "r", ("Value", 2)), TableUpdateMode.Merge, Stop);
        await Refused(412, "UpdateConditionNotSatisfied", () => table.DeleteEntityAsync("p", "r", old, Stop));
        Assert.Equal(2, (await Get(table))["Value"]);
    }

    [Fact]
    public async Task Deleting_with_the_stored_ETag_deletes()
    {
        var table = await NewTable();
        await table.AddEntityAsync(Entity("p", "r"), Stop);
        var stored = await Get(table);
        Assert.Equal(204, (await table.DeleteEntityAsync(stored, stored.ETag, Stop)).Status);
    }

    [Fact]
    public async Task The_timestamp_is_the_services_own_and_never_goes_back()
    {
        var table = await NewTable();
        await table.AddEntityAsync(Entity("p", "r", ("Timestamp", DateTimeOffset.UnixEpoch)), Stop);
        var first = (await Get(table)).Timestamp;
        await table.UpsertEntityAsync(Entity("p", "r"), TableUpdateMode.Merge, Stop);
        Assert.NotEqual(DateTimeOffset.UnixEpoch, first);
        Assert.True((await Get(table)).Timestamp >= first);
    }

    [Fact]
    public async Task Of_concurrent_adds_of_one_entity_exactly_one_wins()
    {
        var table = await NewTable();
        var results = await Task.WhenAll(Enumerable.Range(0, 12).Select(async number =>
        {
            try
            {
                return (await table.AddEntityAsync(Entity("p", "r", ("Value", number)), Stop)).Status;
            }
            catch (RequestFailedException refused)
            {
                return refused.Status;
            }
        }));
        Assert.Equal(1, results.Count(status => status == 204));
        Assert.Equal(11, results.Count(status => status == 409));
    }

    [Fact]
    public async Task Concurrent_counting_with_ETags_loses_no_step()
    {
        var table = await NewTable();
        await table.AddEntityAsync(Entity("p", "r", ("Count", 0)), Stop);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => CountOne()));
        Assert.Equal(6, (await Get(table)).GetInt32("Count"));

        async Task CountOne()
        {
            while (true)
            {
                var read = await Get(table);
                read["Count"] = read.GetInt32("Count") + 1;
                try
                {
                    await table.UpdateEntityAsync(read, read.ETag, TableUpdateMode.Replace, Stop);
                    return;
                }
                catch (RequestFailedException refused) when (refused.Status == 412)
                {
                    // Somebody else was first: read again.
                }
            }
        }
    }
}
