using Azure.Core.Serialization;

namespace Microsoft.Azure.Functions.Worker;

public class WorkerOptions
{
    /// <summary>How bodies and activity inputs are read and written; System.Text.Json, names in any case, when null.</summary>
    public ObjectSerializer? Serializer { get; set; }
}
