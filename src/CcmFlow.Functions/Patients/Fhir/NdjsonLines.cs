using System.Runtime.CompilerServices;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>Cuts a stream into lines, holding one at a time.</summary>
internal static class NdjsonLines
{
    private const int InitialBytes = 64 * 1024;
    private const string TooLong = "the line is longer than 5 MB: write one resource a line";

    public static async IAsyncEnumerable<RawResource> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken ct)
    {
        var buffer = new byte[InitialBytes];
        var (start, end, line, skipping) = (0, 0, 0, false);
        while (true)
        {
            var newline = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (newline >= 0)
            {
                line++;
                if (!skipping)
                {
                    yield return Line(line, buffer.AsMemory(start, newline));
                }

                skipping = false;
                start += newline + 1;
                continue;
            }

            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
            if (end > RawResource.MaxBytes)
            {
                if (!skipping)
                {
                    yield return RawResource.Bad(line + 1, TooLong);
                }

                (skipping, end) = (true, 0);
            }
            else if (end == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }

            var read = await stream.ReadAsync(buffer.AsMemory(end), ct);
            if (read == 0)
            {
                if (end > 0 && !skipping)
                {
                    yield return Line(line + 1, buffer.AsMemory(0, end));
                }

                yield break;
            }

            end += read;
        }
    }

    private static RawResource Line(int number, ReadOnlyMemory<byte> bytes) =>
        bytes.Length > RawResource.MaxBytes ? RawResource.Bad(number, TooLong)
        : new RawResource(number, number == 1 && bytes.Span.StartsWith(ByteOrderMark.Utf8) ? bytes[ByteOrderMark.Utf8.Length..] : bytes, null);
}
