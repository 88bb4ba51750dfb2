using System.Globalization;
using Azure.Data.Tables;

namespace CcmFlow.Embedded.Tables.Tests.Contract;

public abstract partial class TableContract
{
    private static readonly DateTimeOffset Noon = new(2026, 7, 27, 12, 0, 0, TimeSpan.Zero);
    private static readonly Guid KnownId = Guid.Parse("3f2504e0-4f89-11d3-9a0c-0305e82c3301");

    public static TheoryData<string, string> Filters() => new()
    {
        { "Number eq 2", "b" },
        { "Number ne 2", "a,c,d" },
        { "Number gt 2", "c,d" },
        { "Number ge 2", "b,c,d" },
        { "Number lt 2", "a" },
        { "Number le 2", "a,b" },
        { "2 lt Number", "c,d" },
        { "Number eq -1", "" },
        { "Big eq 9000000002L", "b" },
        { "Big gt 9000000002L", "c,d" },
        { "Real eq 1.5", "a" },
        { "Real gt 2.0 and Real lt 4.0", "b,c" },
        { "Flag eq true", "a,c" },
        { "Flag", "a,c" },
        { "not Flag", "b,d" },
        { "not (Flag eq true)", "b,d" },
        { "Flag ne true", "b,d" },
        { "At eq datetime'2026-07-27T12:00:00Z'", "a" },
        { "At gt datetime'2026-07-27T12:00:00.0000000Z'", "b,c,d" },
        { "At le datetime'2026-07-27T13:00:00Z'", "a,b" },
        { "Id eq guid'3f2504e0-4f89-11d3-9a0c-0305e82c3301'", "c" },
        { "Id ne guid'3f2504e0-4f89-11d3-9a0c-0305e82c3301'", "a,b,d" },
        { "Bytes eq X'0102'", "b" },
        { "Bytes eq binary'0102'", "b" },
        { "Text eq 'it''s'", "a" },
        { "Text eq '漢字'", "b" },
        { "Text gt 'it''s' and Text lt 'z'", "c" },
        { "Text ge 'm' and Text lt 'n'", "c" },
        { "Text eq 'ZZZ'", "" },
        { "Text gt 'Z'", "a,b,c,d" },
        { "RowKey eq 'A'", "" },
        { "Number eq 1 or Number eq 4", "a,d" },
        { "Number eq 1 or Number eq 2 and Flag eq true", "a" },
        { "(Number eq 1 or Number eq 2) and Flag eq false", "b" },
        { "not (Number eq 1 or Number eq 2)", "c,d" },
        { "Missing eq 1", "" },
        { "Missing ne 1", "" },
        { "OnlyOnB eq 'x' or Number eq 4", "b,d" },
        { "RowKey ge 'b' and RowKey lt 'd'", "b,c" },
        { "PartitionKey eq 'p' and RowKey eq 'c'", "c" },
        { "PartitionKey eq 'q'", "" },
        { "PartitionKey gt 'o' and PartitionKey lt 'q' and not (RowKey eq 'a')", "b,c,d" },
        { "(PartitionKey eq 'p' and RowKey eq 'a') or (PartitionKey eq 'p' and RowKey eq 'd')", "a,d" },
        { "PartitionKey eq 'p' and (RowKey lt 'b' or RowKey gt 'c')", "a,d" },
        { "Timestamp gt datetime'2020-01-01T00:00:00Z'", "a,b,c,d" },
        { "", "a,b,c,d" },
    };

    private async Task<TableClient> FourEntities()
    {
        var table = await NewTable();
        string[] texts = ["it's", "漢字", "mno", "zzz"];
        await table.SubmitTransactionAsync(
            Enumerable.Range(0, 4).Select(number =>
            {
                var entity = Entity(
                    "p", ((char)('a' + number)).ToString(), ("Number", number + 1), ("Big", 9_000_000_001L + number), ("Real", number + 1.5), ("Flag", number % 2 == 0),
                    ("At", Noon.AddHours(number)), ("Id", number == 2 ? KnownId : Guid.NewGuid()), ("Bytes", new byte[] { (byte)number, 2 }), ("Text", texts[number]));
                if (number == 1) entity["OnlyOnB"] = "x";
                return new TableTransactionAction(TableTransactionActionType.Add, entity);
            }),
            Stop);
        return table;
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_filter_finds_what_it_says(string filter, string rows)
    {
        var table = await FourEntities();
        var found = await table.QueryAsync<TableEntity>(filter, cancellationToken: Stop).ToListAsync(Stop);
        Assert.Equal(rows, string.Join(',', found.Select(entity => entity.RowKey)));
    }

    [Theory]
    [InlineData("Number eq")]
    [InlineData("Number eq 1 and")]
    [InlineData("(Number eq 1")]
    [InlineData("Number is 1")]
    public async Task A_filter_that_cannot_be_read_is_refused(string filter)
    {
        var table = await NewTable();
        await Refused(400, "InvalidInput", () => Rows(table.QueryAsync<TableEntity>(filter, cancellationToken: Stop)));
    }

    [Fact]
    public async Task Expressions_find_what_they_say()
    {
        var table = await NewTable();
        var later = Noon.AddHours(1);
        var stage = Stage.Paid;
        await table.AddEntityAsync(new Sample { PartitionKey = "p", RowKey = "a", Number = 1, Flag = true, Stage = Stage.New, At = Noon, Big = 5, Id = KnownId, Bytes = [1], Real = 1.5 }, Stop);
        await table.AddEntityAsync(new Sample { PartitionKey = "p", RowKey = "b", Number = 2, Stage = stage, At = later, Big = 6, Text = "x", MaybeNumber = 7, Real = 3 }, Stop);
        async Task Finds(string rows, System.Linq.Expressions.Expression<Func<Sample, bool>> filter)
        {
            var found = await table.QueryAsync(filter, cancellationToken: Stop).ToListAsync(Stop);
            Assert.Equal(rows, string.Join(',', found.Select(sample => sample.RowKey)));
        }

        await Finds("b", sample => sample.PartitionKey == "p" && sample.Number > 1);
        await Finds("a", sample => sample.Flag);
        await Finds("b", sample => !sample.Flag);
        await Finds("b", sample => sample.Stage == stage);
        await Finds("a", sample => sample.Stage != Stage.Paid);
        await Finds("b", sample => sample.At >= later);
        await Finds("a", sample => sample.Id == KnownId);
        await Finds("a,b", sample => sample.Big == 5L || sample.Text == "x");
        await Finds("b", sample => sample.MaybeNumber == 7);
        await Finds("b", sample => string.Compare(sample.RowKey, "b") >= 0);
        await Finds("a", sample => sample.RowKey.CompareTo("b") < 0);
        await Finds("b", sample => sample.Real == 3);
        await Finds("a", sample => sample.Bytes == new byte[] { 1 });
    }

    [Fact]
    public async Task Entities_come_in_the_ordinal_order_of_their_keys()
    {
        var table = await NewTable();
        string[] keys = ["b", "a", "B", "é", "10", "9", "a b", "ab", "漢", "_", ""];
        foreach (var key in keys)
        {
            await table.AddEntityAsync(Entity("p", key), Stop);
            await table.AddEntityAsync(Entity(key, "r"), Stop);
        }
        var found = await table.QueryAsync<TableEntity>(cancellationToken: Stop).ToListAsync(Stop);
        var expected = found.OrderBy(entity => entity.PartitionKey, StringComparer.Ordinal).ThenBy(entity => entity.RowKey, StringComparer.Ordinal);
        Assert.Equal(22, found.Count);
        Assert.Equal(expected.Select(entity => (entity.PartitionKey, entity.RowKey)), found.Select(entity => (entity.PartitionKey, entity.RowKey)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(100)]
    public async Task Pages_have_no_gap_and_no_double(int size)
    {
        var table = await NewTable();
        string[] partitions = ["a b", "it's", "漢"];
        foreach (var partition in partitions)
            await table.SubmitTransactionAsync(Enumerable.Range(0, 7).Select(row => new TableTransactionAction(TableTransactionActionType.Add, Entity(partition, $"row {row}'"))), Stop);
        var pages = await table.QueryAsync<TableEntity>(maxPerPage: size, cancellationToken: Stop).AsPages().ToListAsync(Stop);
        Assert.All(pages, page => Assert.InRange(page.Values.Count, 0, size));
        var keys = pages.SelectMany(page => page.Values).Select(entity => (entity.PartitionKey, entity.RowKey)).ToList();
        Assert.Equal(21, keys.Distinct().Count());
        Assert.Equal(21, keys.Count);
    }

    [Fact]
    public async Task A_query_goes_on_from_a_continuation_token()
    {
        var table = await FourEntities();
        var first = await table.QueryAsync<TableEntity>(maxPerPage: 3, cancellationToken: Stop).AsPages().FirstAsync(Stop);
        Assert.Equal(["a", "b", "c"], first.Values.Select(entity => entity.RowKey));
        Assert.NotNull(first.ContinuationToken);
        var rest = await table.QueryAsync<TableEntity>(cancellationToken: Stop).AsPages(first.ContinuationToken).ToListAsync(Stop);
        Assert.Equal(["d"], rest.SelectMany(page => page.Values).Select(entity => entity.RowKey));
        Assert.Null(rest[^1].ContinuationToken);
    }

    [Fact]
    public async Task Entities_that_are_added_or_deleted_between_two_pages_do_not_disturb_the_rest()
    {
        var table = await FourEntities();
        var rows = new List<string>();
        await foreach (var page in table.QueryAsync<TableEntity>(maxPerPage: 2, cancellationToken: Stop).AsPages())
        {
            rows.AddRange(page.Values.Select(entity => entity.RowKey));
            await table.DeleteEntityAsync("p", "c", cancellationToken: Stop);
            await table.UpsertEntityAsync(Entity("p", "aa"), cancellationToken: Stop);
        }
        Assert.Equal(["a", "b", "d"], rows);
    }

    [Fact]
    public async Task A_page_has_at_most_1000_entities()
    {
        var table = await NewTable();
        for (var batch = 0; batch < 11; batch++)
        {
            await table.SubmitTransactionAsync(
                Enumerable.Range(batch * 100, 100).Select(row => new TableTransactionAction(TableTransactionActionType.Add, Entity("p", row.ToString("D5", CultureInfo.InvariantCulture)))), Stop);
        }
        var pages = await table.QueryAsync<TableEntity>(entity => entity.PartitionKey == "p", cancellationToken: Stop).AsPages().ToListAsync(Stop);
        Assert.Equal([1000, 100], pages.Select(page => page.Values.Count));
    }

    [Fact]
    public async Task A_query_selects_properties()
    {
        var table = await FourEntities();
        var found = await table.QueryAsync<TableEntity>("Number eq 2", select: ["Text", "PartitionKey"], cancellationToken: Stop).SingleAsync(Stop);
        Assert.Equal(("p", "漢字"), (found.PartitionKey, found["Text"]));
        Assert.False(found.ContainsKey("Number"));
        Assert.Null(found.RowKey);
    }
}
