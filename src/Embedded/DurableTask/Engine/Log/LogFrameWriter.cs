using System.Buffers;
using System.Text.Json;
using CcmFlow.Embedded.DurableTask.Engine.Hub;

namespace CcmFlow.Embedded.DurableTask.Engine.Log;

/// <summary>Gathers the frames of a batch in one buffer, which is used again for the next.</summary>
internal sealed class LogFrameWriter : IBufferWriter<byte>, IDisposable
{
    private const int KeptCapacity = 4 << 20;
    private readonly Utf8JsonWriter json;
    private byte[] buffer = new byte[1 << 16];
    private int length;

    public LogFrameWriter() => json = new(this, new JsonWriterOptions { SkipValidation = true, Encoder = HubJson.Encoder });

    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    public void Add(HubChange change, long batchStart)
    {
        var start = length;
        Reserve(LogFrame.HeaderLength);
        length += LogFrame.HeaderLength;
        json.Reset(this);
        JsonSerializer.Serialize(json, change, HubJson.Changes.HubChange);
        json.Flush();
        LogFrame.Seal(buffer.AsSpan(start, length - start), batchStart);
    }

    public void Clear()
    {
        if (buffer.Length > KeptCapacity) buffer = new byte[1 << 16];
        length = 0;
    }

    public void Advance(int count) => length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 256));
        return buffer.AsMemory(length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose() => json.Dispose();

    private void Reserve(int count)
    {
        if (buffer.Length - length < count) Array.Resize(ref buffer, (int)Math.Max(Math.Min(buffer.Length * 2L, Array.MaxLength), length + count));
    }
}
