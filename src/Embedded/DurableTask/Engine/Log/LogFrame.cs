using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace CcmFlow.Embedded.DurableTask.Engine.Log;

/// <summary>
/// How a record lies in a file: length (4 bytes), CRC32C of all else (4), where its batch begins in the file (8), payload.
/// A batch is written only after the one before it is durable. A readable record therefore proves that everything before
/// the beginning of its batch was once durable: that tells a torn tail from damage to what was committed.
/// </summary>
internal static class LogFrame
{
    public const int HeaderLength = 16;

    /// <summary>The first bytes of each file.</summary>
    public static ReadOnlySpan<byte> Magic => "CCMHUB\0\u0001"u8;

    /// <summary>Fills in the header of a frame whose payload is in place.</summary>
    public static void Seal(Span<byte> frame, long batchStart)
    {
        BinaryPrimitives.WriteInt32LittleEndian(frame, frame.Length - HeaderLength);
        BinaryPrimitives.WriteInt64LittleEndian(frame[8..], batchStart);
        BinaryPrimitives.WriteUInt32LittleEndian(frame[4..], Checksum(frame));
    }

    /// <summary>The length of the whole frame that <paramref name="bytes"/> begins with; 0 when there is no sound one.</summary>
    public static int Read(ReadOnlySpan<byte> bytes, out long batchStart)
    {
        batchStart = 0;
        if (bytes.Length < HeaderLength) return 0;
        var payload = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        if (payload <= 0 || payload > bytes.Length - HeaderLength) return 0;
        var frame = bytes[..(HeaderLength + payload)];
        batchStart = BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]);
        return BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) == Checksum(frame) ? frame.Length : 0;
    }

    /// <summary>Whether a sound frame after <paramref name="bad"/> proves that the byte there had been durable.</summary>
    public static bool WasCommitted(ReadOnlySpan<byte> file, int bad)
    {
        for (var at = bad + 1; at <= file.Length - HeaderLength; at++)
        {
            var batchStart = BinaryPrimitives.ReadInt64LittleEndian(file[(at + 8)..]);
            if (batchStart > bad && batchStart <= at && Read(file[at..], out _) > 0) return true;
        }
        return false;
    }

    private static uint Checksum(ReadOnlySpan<byte> frame)
    {
        var crc = BitOperations.Crc32C(uint.MaxValue, BinaryPrimitives.ReadUInt32LittleEndian(frame));
        var rest = frame[8..];
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(rest)) crc = BitOperations.Crc32C(crc, word);
        foreach (var one in rest[(rest.Length & ~7)..]) crc = BitOperations.Crc32C(crc, one);
        return ~crc;
    }
}
