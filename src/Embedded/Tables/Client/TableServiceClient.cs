using System.Linq.Expressions;
using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Models;
using CcmFlow.Embedded.Tables.Filters;
using CcmFlow.Embedded.Tables.Wire;

namespace Azure.Data.Tables;

/// <summary>The tables of one account. Thread safe; meant to be kept.</summary>
public class TableServiceClient
{
    private readonly TableRest rest;

    public TableServiceClient(string connectionString)
        : this(connectionString, null)
    {
    }

    public TableServiceClient(string connectionString, TableClientOptions? options = null)
        : this(ConnectionStrings.Parse(connectionString), options)
    {
    }

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential)
        : this(endpoint, credential, null)
    {
    }

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions? options)
        : this(StorageAccount.Of(endpoint, credential), options)
    {
    }

    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions? options = null)
        : this(StorageAccount.Of(endpoint, tokenCredential, options), options)
    {
    }

    public TableServiceClient(Uri endpoint, AzureSasCredential credential)
        : this(endpoint, credential, null)
    {
    }

    public TableServiceClient(Uri endpoint, AzureSasCredential credential, TableClientOptions? options = null)
        : this(StorageAccount.Of(endpoint, credential), options)
    {
    }

    /// <summary>An address with a shared access signature in its query.</summary>
    public TableServiceClient(Uri endpoint, TableClientOptions? options = null)
        : this(StorageAccount.OfSignedUri(endpoint), options)
    {
    }

    /// <summary>For mocks.</summary>
    protected TableServiceClient() => (rest, AccountName) = (null!, "");

    private TableServiceClient(StorageAccount account, TableClientOptions? options) =>
        (rest, AccountName) = (new(account, options), account.Name);

    public virtual string AccountName { get; }

    public virtual Uri Uri => rest.Endpoint;

    public static string CreateQueryFilter(FormattableString filter) => FilterText.Format(filter);

    public static string CreateQueryFilter(Expression<Func<TableItem, bool>> filter) => ExpressionFilter.Translate(filter);

    public virtual TableClient GetTableClient(string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        return new(rest, AccountName, tableName);
    }

    public virtual Task<Response<TableItem>> CreateTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).CreateAsync(cancellationToken);

    public virtual Task<Response<TableItem>> CreateTableIfNotExistsAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).CreateIfNotExistsAsync(cancellationToken);

    /// <summary>A missing table is no error: the 404 answer is returned.</summary>
    public virtual Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).DeleteAsync(cancellationToken);

    public virtual AsyncPageable<TableItem> QueryAsync(
        string? filter = null, int? maxPerPage = null, CancellationToken cancellationToken = default) =>
        new Pages<TableItem>((next, hint, token) => FetchAsync(filter, hint ?? maxPerPage, next, token), cancellationToken);

    public virtual AsyncPageable<TableItem> QueryAsync(
        FormattableString filter, int? maxPerPage = null, CancellationToken cancellationToken = default) =>
        QueryAsync(CreateQueryFilter(filter), maxPerPage, cancellationToken);

    public virtual AsyncPageable<TableItem> QueryAsync(
        Expression<Func<TableItem, bool>> filter, int? maxPerPage = null, CancellationToken cancellationToken = default) =>
        QueryAsync(CreateQueryFilter(filter), maxPerPage, cancellationToken);

    private async Task<Page<TableItem>> FetchAsync(string? filter, int? top, string? next, CancellationToken cancellationToken)
    {
        using var message = rest.QueryTables(filter, top, next);
        var response = await rest.SendAsync(message, cancellationToken).ConfigureAwait(false);
        using var json = JsonDocument.Parse(response.Content);
        var names = json.RootElement.GetProperty("value").EnumerateArray().Select(table => table.GetProperty(PropertyNames.TableName).GetString()!);
        TableItem[] tables = [.. names.Select(name => new TableItem(name))];
        response.Headers.TryGetValue("x-ms-continuation-NextTableName", out var token);
        return Page<TableItem>.FromValues(tables, token, response);
    }
}
