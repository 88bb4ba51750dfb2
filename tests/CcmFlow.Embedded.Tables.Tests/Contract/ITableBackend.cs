using Azure.Data.Tables;

namespace CcmFlow.Embedded.Tables.Tests.Contract;

/// <summary>A Table service that the contract suite can run on.</summary>
public interface ITableBackend
{
    /// <summary>Skips the test when the service cannot be had here.</summary>
    TableServiceClient Connect(TableClientOptions? options = null);
}
