using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace CcmFlow.Embedded.Tables.Tests.Contract;

public abstract partial class TableContract
{
    [Fact]
    public async Task Creating_a_table_answers_201_with_its_name()
    {
        var name = NewName();
        var created = await backend.Connect().GetTableClient(name).CreateAsync(Stop);
        Assert.Equal(name, created.Value.Name);
        Assert.Equal(201, created.GetRawResponse().Status);
    }

    [Fact]
    public async Task Creating_a_table_twice_is_refused()
    {
        var table = await NewTable();
        await Refused(409, "TableAlreadyExists", () => table.CreateAsync(Stop));
    }

    [Fact]
    public async Task Create_if_not_exists_returns_the_409_answer_for_a_table_that_is_there()
    {
        var table = await NewTable();
        var again = await table.CreateIfNotExistsAsync(Stop);
        Assert.Equal(409, again.GetRawResponse().Status);
        Assert.Equal(table.Name, again.Value.Name);
    }

    [Fact]
    public async Task Create_if_not_exists_creates_a_missing_table()
    {
        var service = backend.Connect();
        var name = NewName();
        var created = await service.CreateTableIfNotExistsAsync(name, Stop);
        Assert.Equal(201, created.GetRawResponse().Status);
        Assert.Equal(name, created.Value.Name);
    }

    [Fact]
    public async Task Table_names_differ_by_more_than_case()
    {
        var service = backend.Connect();
        var name = NewName();
        await service.CreateTableAsync(name, Stop);
        await Refused(409, "TableAlreadyExists", () => service.CreateTableAsync(name.ToUpperInvariant(), Stop));
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("1abc")]
    [InlineData("with-dash")]
    [InlineData("tables")]
    public async Task A_bad_table_name_is_refused(string name) =>
        await Refused(400, () => backend.Connect().CreateTableAsync(name, Stop));

    [Fact]
    public async Task Deleting_a_table_deletes_what_is_in_it()
    {
        var table = await NewTable();
        await table.AddEntityAsync(new TableEntity("p", "r"), Stop);
        Assert.Equal(204, (await table.DeleteAsync(Stop)).Status);
        await table.CreateAsync(Stop);
        Assert.Empty(await Rows(table.QueryAsync<TableEntity>(cancellationToken: Stop)));
    }

    [Fact]
    public async Task Deleting_a_missing_table_returns_the_404_answer() =>
        Assert.Equal(404, (await backend.Connect().DeleteTableAsync(NewName(), Stop)).Status);

    [Fact]
    public async Task Every_operation_on_a_missing_table_says_TableNotFound()
    {
        var table = backend.Connect().GetTableClient(NewName());
        var entity = new TableEntity("p", "r");
        await Refused(404, "TableNotFound", () => table.AddEntityAsync(entity, Stop));
        await Refused(404, "TableNotFound", () => table.UpsertEntityAsync(entity, cancellationToken: Stop));
        await Refused(404, "TableNotFound", () => table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Stop));
        await Refused(404, "TableNotFound", () => Rows(table.QueryAsync<TableEntity>(cancellationToken: Stop)));
        await Refused(404, "TableNotFound", () => table.SubmitTransactionAsync([new(TableTransactionActionType.Add, entity)], Stop));
    }

    [Fact]
    public async Task Tables_are_listed_by_filter()
    {
        var service = backend.Connect();
        var name = NewName();
        await service.CreateTableAsync(name, Stop);
        await service.CreateTableAsync(name + "other", Stop);
        var byText = await service.QueryAsync($"TableName eq '{name}'", cancellationToken: Stop).ToListAsync(Stop);
        var byExpression = await service.QueryAsync(table => table.Name == name, cancellationToken: Stop).ToListAsync(Stop);
        FormattableString filter = $"TableName eq {name}";
        var byFormat = await service.QueryAsync(filter, cancellationToken: Stop).ToListAsync(Stop);
        Assert.Equal([name], byText.Select(table => table.Name));
        Assert.Equal([name], byExpression.Select(table => table.Name));
        Assert.Equal([name], byFormat.Select(table => table.Name));
    }

    [Fact]
    public async Task Tables_are_listed_page_by_page_without_gap_or_double()
    {
        var service = backend.Connect();
        var prefix = NewName() + "page";
        string[] names = [.. Enumerable.Range(1, 5).Select(number => $"{prefix}{number}")];
        foreach (var name in names) await service.CreateTableAsync(name, Stop);
        var filter = $"TableName ge '{prefix}' and TableName lt '{prefix}9'";
        var pages = await service.QueryAsync(filter, maxPerPage: 2, cancellationToken: Stop).AsPages().ToListAsync(Stop);
        Assert.Equal([2, 2, 1], pages.Select(page => page.Values.Count));
        Assert.Equal(names, pages.SelectMany(page => page.Values).Select((TableItem table) => table.Name));
    }
}
