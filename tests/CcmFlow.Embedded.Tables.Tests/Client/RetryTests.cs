using System.Diagnostics;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace CcmFlow.Embedded.Tables.Tests.Client;

public sealed class RetryTests
{
    private readonly InMemoryTableService service = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static TableClient Table(HttpPipelineTransport transport) =>
        new("UseDevelopmentStorage=true", "things", new TableClientOptions { Transport = transport, Retry = { Delay = TimeSpan.Zero, MaxDelay = TimeSpan.Zero, Mode = RetryMode.Fixed } });

    private async Task<TableClient> Table(params Func<HttpMessage, Response>?[] answers)
    {
        await Table(service).CreateIfNotExistsAsync(Stop);
        return Table(new AnswersInTurn(service, answers));
    }

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_busy_service_is_asked_again(int status)
    {
        var table = await Table(AnswersInTurn.Status(status), AnswersInTurn.Status(status));
        Assert.Equal(204, (await table.AddEntityAsync(new TableEntity("p", "r"), Stop)).Status);
    }

    [Fact]
    public async Task The_wait_that_the_service_asks_for_is_kept()
    {
        var table = await Table(AnswersInTurn.Status(503, ("retry-after-ms", "120")));
        var clock = Stopwatch.StartNew();
        await table.AddEntityAsync(new TableEntity("p", "r"), Stop);
        Assert.True(clock.ElapsedMilliseconds >= 115, $"{clock.ElapsedMilliseconds} ms");
    }

    [Fact]
    public async Task After_three_retries_the_last_answer_is_thrown_with_its_status()
    {
        var transport = new AnswersInTurn(service, [.. Enumerable.Repeat(AnswersInTurn.Status(503, ("x-ms-error-code", "ServerBusy")), 9)]);
        var failed = await Assert.ThrowsAsync<RequestFailedException>(() => Table(transport).CreateAsync(Stop));
        Assert.Equal((503, "ServerBusy", 4), (failed.Status, failed.ErrorCode, transport.Sent));
    }

    /// <summary>The protocol has no request ids that the service remembers: who retries must read to know whose entity it is.</summary>
    [Fact]
    public async Task An_insert_whose_answer_was_lost_is_refused_as_existing_though_it_is_our_own()
    {
        var table = await Table(AnswersInTurn.Lost(service));
        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", "r") { ["Mine"] = 7 }, Stop));
        Assert.Equal((409, "EntityAlreadyExists"), (refused.Status, refused.ErrorCode));
        Assert.Equal(7, (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Stop)).Value["Mine"]);
    }

    [Fact]
    public async Task A_conditional_update_whose_answer_was_lost_is_refused_by_the_version_that_it_made()
    {
        var before = await Table();
        await before.AddEntityAsync(new TableEntity("p", "r"), Stop);
        var read = (await before.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Stop)).Value;
        var table = await Table(AnswersInTurn.Lost(service));
        var refused = await Assert.ThrowsAsync<RequestFailedException>(
            () => table.UpdateEntityAsync(new TableEntity("p", "r") { ["Mine"] = 7 }, read.ETag, TableUpdateMode.Replace, Stop));
        Assert.Equal(412, refused.Status);
        Assert.Equal(7, (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Stop)).Value["Mine"]);
    }

    [Fact]
    public async Task A_delete_whose_answer_was_lost_ends_well()
    {
        await (await Table()).AddEntityAsync(new TableEntity("p", "r"), Stop);
        var table = await Table(AnswersInTurn.Lost(service));
        Assert.Equal(404, (await table.DeleteEntityAsync("p", "r", cancellationToken: Stop)).Status);
    }

    [Fact]
    public async Task A_transaction_whose_answer_was_lost_is_done_once_and_its_repetition_refused()
    {
        var table = await Table(AnswersInTurn.Lost(service));
        var failed = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
            [new(TableTransactionActionType.Add, new TableEntity("p", "a")), new(TableTransactionActionType.Add, new TableEntity("p", "b"))], Stop));
        Assert.Equal(("EntityAlreadyExists", 0), (failed.ErrorCode, failed.FailedTransactionActionIndex));
        Assert.Equal(2, await table.QueryAsync<TableEntity>(cancellationToken: Stop).CountAsync(Stop));
    }

    [Fact]
    public async Task Creating_a_table_that_may_exist_and_upserting_survive_a_lost_answer()
    {
        var table = Table(new AnswersInTurn(service, AnswersInTurn.Lost(service), null, AnswersInTurn.Lost(service)));
        Assert.Equal(409, (await table.CreateIfNotExistsAsync(Stop)).GetRawResponse().Status);
        Assert.Equal(204, (await table.UpsertEntityAsync(new TableEntity("p", "r"), cancellationToken: Stop)).Status);
    }

    [Fact]
    public async Task Cancelling_ends_the_wait_for_the_next_attempt()
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var table = await Table(_ =>
        {
            source.Cancel();
            return AnswersInTurn.Status(503, ("Retry-After", "3600"))(null!);
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => table.AddEntityAsync(new TableEntity("p", "r"), source.Token));
    }

    [Fact]
    public async Task A_page_that_fails_is_asked_for_again_and_none_is_lost()
    {
        var table = await Table(null, null, null, AnswersInTurn.Status(500), null, AnswersInTurn.Status(429));
        foreach (var row in "abc") await table.AddEntityAsync(new TableEntity("p", $"{row}"), Stop);
        var rows = await table.QueryAsync<TableEntity>(maxPerPage: 1, cancellationToken: Stop).Select(entity => entity.RowKey).ToListAsync(Stop);
        Assert.Equal(["a", "b", "c"], rows);
    }
}
