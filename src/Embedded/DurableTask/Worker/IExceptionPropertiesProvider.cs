namespace Microsoft.DurableTask.Worker;

/// <summary>Says what of an exception goes into <see cref="TaskFailureDetails.Properties"/>. Found in the services.</summary>
public interface IExceptionPropertiesProvider
{
    /// <summary>Values that JSON can hold, or null for none.</summary>
    IDictionary<string, object?>? GetExceptionProperties(Exception exception);
}
