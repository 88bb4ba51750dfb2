using System.Linq.Expressions;
using Azure.Core;
using Azure.Data.Tables.Models;
using CcmFlow.Embedded.Tables.Filters;
using CcmFlow.Embedded.Tables.Wire;

namespace Azure.Data.Tables;

/// <summary>One table. Thread safe; meant to be kept. What the service refuses is thrown as <see cref="RequestFailedException"/>.</summary>
public partial class TableClient
{
    private readonly TableRest rest;

    public TableClient(string connectionString, string tableName)
        : this(connectionString, tableName, null)
    {
    }

    public TableClient(string connectionString, string tableName, TableClientOptions? options = null)
        : this(ConnectionStrings.Parse(connectionString), tableName, options)
    {
    }

    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential)
        : this(endpoint, tableName, credential, null)
    {
    }

    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential, TableClientOptions? options = null)
        : this(StorageAccount.Of(endpoint, credential), tableName, options)
    {
    }

    public TableClient(Uri endpoint, string tableName, TokenCredential tokenCredential, TableClientOptions? options = null)
        : this(StorageAccount.Of(endpoint, tokenCredential, options), tableName, options)
    {
    }

    /// <summary>The address of the table itself, not of the service.</summary>
    public TableClient(Uri endpoint, AzureSasCredential credential, TableClientOptions? options = null)
        : this(StorageAccount.Of(EndpointUri.Split(endpoint).Service, credential), EndpointUri.Split(endpoint).Table, options)
    {
    }

    /// <summary>The address of the table itself, with a shared access signature in its query.</summary>
    public TableClient(Uri endpoint, TableClientOptions? options = null)
        : this(StorageAccount.OfSignedUri(EndpointUri.Split(endpoint).Service), EndpointUri.Split(endpoint).Table, options)
    {
    }

    internal TableClient(TableRest rest, string accountName, string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        this.rest = rest;
        AccountName = accountName;
        Name = tableName;
    }

    /// <summary>For mocks.</summary>
    protected TableClient() => (rest, AccountName, Name) = (null!, "", "");

    private TableClient(StorageAccount account, string tableName, TableClientOptions? options)
        : this(new TableRest(account, options), account.Name, tableName)
    {
    }

    public virtual string Name { get; }

    public virtual string AccountName { get; }

    public virtual Uri Uri => new($"{rest.Endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/')}/{Name}");

    /// <summary>Interpolated values are quoted and escaped as the service needs it.</summary>
    public static string CreateQueryFilter(FormattableString filter) => FilterText.Format(filter);

    public static string CreateQueryFilter<T>(Expression<Func<T, bool>> filter) => ExpressionFilter.Translate(filter);

    public virtual async Task<Response<TableItem>> CreateAsync(CancellationToken cancellationToken = default)
    {
        using var message = rest.CreateTable(Name);
        return Response.FromValue(new TableItem(Name), await rest.SendAsync(message, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>A table that is there already is no error: the 409 answer is returned.</summary>
    public virtual async Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default)
    {
        using var message = rest.CreateTable(Name);
        message.ResponseClassifier = TableRest.ExistingIsFine;
        var response = await rest.SendAsync(message, cancellationToken).ConfigureAwait(false);
        // 409 is also said while a table of this name is still being deleted.
        if (response.Status == 409 && ErrorDetails.Failure(response) is { ErrorCode: not "TableAlreadyExists" } failure) throw failure;
        return Response.FromValue(new TableItem(Name), response);
    }

    /// <summary>Deletes the table with all that is in it. A missing table is no error: the 404 answer is returned.</summary>
    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default)
    {
        using var message = rest.DeleteTable(Name);
        message.ResponseClassifier = TableRest.MissingIsFine;
        return await rest.SendAsync(message, cancellationToken).ConfigureAwait(false);
    }
}
