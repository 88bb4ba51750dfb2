using Azure.Data.Tables;

namespace CcmFlow.Embedded.Tables.Tests.Contract;

public sealed class InMemoryBackend : ITableBackend
{
    public InMemoryTableService Service { get; } = new();

    public TableServiceClient Connect(TableClientOptions? options = null)
    {
        options ??= new();
        options.Transport = Service;
        return new("UseDevelopmentStorage=true", options);
    }
}
