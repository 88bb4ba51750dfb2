using Azure.Core.Serialization;
using Microsoft.DurableTask;

namespace CcmFlow.Embedded.Functions.Durable;

/// <summary>Inputs and outputs of durable functions follow the worker's JSON rules, as in Azure Functions.</summary>
internal sealed class SerializerDataConverter(ObjectSerializer serializer) : DataConverter
{
    public override string? Serialize(object? value) => value is null ? null : serializer.Serialize(value, value.GetType()).ToString();

    public override object? Deserialize(string? data, Type targetType)
    {
        if (data is null) return null;
        using var stream = BinaryData.FromString(data).ToStream();
        return serializer.Deserialize(stream, targetType, CancellationToken.None);
    }
}
