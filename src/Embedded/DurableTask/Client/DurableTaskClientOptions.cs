using Microsoft.DurableTask.Converters;

namespace Microsoft.DurableTask.Client;

/// <summary>How a client writes and reads.</summary>
public class DurableTaskClientOptions
{
    private DataConverter? converter;

    /// <summary>The version of orchestrations that are started without one; none when empty.</summary>
    public string DefaultVersion { get; set; } = string.Empty;

    /// <summary>The one in the services, or <see cref="JsonDataConverter.Default"/>, when not set.</summary>
    public DataConverter DataConverter
    {
        get => converter ?? JsonDataConverter.Default;
        set => converter = value;
    }

    internal bool HasConverter => converter is not null;

    /// <summary>Copies what all clients have to the options of one kind of client, where those say nothing themselves.</summary>
    internal void ApplyTo(DurableTaskClientOptions other)
    {
        if (!other.HasConverter) other.DataConverter = DataConverter;
        if (!string.IsNullOrWhiteSpace(DefaultVersion)) other.DefaultVersion = DefaultVersion;
    }
}
