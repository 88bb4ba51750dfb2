using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>Cuts one Bundle into its entries, holding one at a time, so that a Bundle may be larger than memory.</summary>
internal sealed class BundleEntries
{
    private const string NotABundle =
        "the file is not a FHIR Bundle: it must be one JSON object with resourceType \"Bundle\"; single resources go into .ndjson files, one a line";

    private JsonReaderState _state;
    private bool _inEntries;
    private string? _resourceType;

    private enum Step { NeedsMore, Entry, Moved, End, NotAnObject, Broken }

    /// <summary>Whether the file turned out to be JSON of another kind (a list, a manifest), which may lie beside an export.</summary>
    public bool IsNotFhir { get; private set; }

    /// <summary>
    /// Yields whole entry objects (fullUrl, resource and so on). After broken JSON, or an entry over the limit, nothing more can be told
    /// from the file: the fault says so.
    /// </summary>
    public async IAsyncEnumerable<RawResource> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken ct)
    {
        var buffer = new byte[64 * 1024];
        var (start, end, number) = (0, await stream.ReadAtLeastAsync(buffer, 3, throwOnEndOfStream: false, ct), 0);
        start = buffer.AsSpan(0, end).StartsWith(ByteOrderMark.Utf8) ? ByteOrderMark.Utf8.Length : 0;
        for (var final = end < 3; ;)
        {
            var (step, entry, consumed) = Next(buffer.AsSpan(start, end - start), final);
            if (step == Step.Entry)
            {
                yield return new RawResource(++number, buffer.AsMemory(start, end - start)[entry], null);
            }

            start += consumed;
            if (step is Step.Entry or Step.Moved)
            {
                continue;
            }

            if (step == Step.NeedsMore && !final && end - start <= RawResource.MaxBytes)
            {
                buffer.AsSpan(start, end - start).CopyTo(buffer);
                (start, end) = (0, end - start);
                if (end == buffer.Length)
                {
                    Array.Resize(ref buffer, buffer.Length * 2);
                }

                var read = await stream.ReadAsync(buffer.AsMemory(end), ct);
                (final, end) = (read == 0, end + read);
                continue;
            }

            IsNotFhir = step == Step.NotAnObject || (step == Step.End && _resourceType is null);
            if (Fault(step, final) is { } fault)
            {
                yield return RawResource.Bad(number + 1, fault);
            }

            yield break;
        }
    }

    private string? Fault(Step step, bool final) => step switch
    {
        Step.End when _resourceType == "Bundle" => null,
        Step.End or Step.NotAnObject => NotABundle,
        Step.NeedsMore when !final => "an entry of the Bundle is larger than 5 MB, and nothing after it was read: leave it out, or export as NDJSON",
        _ => "the Bundle is not valid JSON from this entry on: export the file again",
    };

    private (Step Step, Range Entry, int Consumed) Next(ReadOnlySpan<byte> bytes, bool final)
    {
        try
        {
            var reader = new Utf8JsonReader(bytes, final, _state);
            var from = 0;
            var step = _inEntries ? NextEntry(ref reader, out from) : NextMember(ref reader);
            _state = reader.CurrentState;
            var consumed = (int)reader.BytesConsumed;
            return (step, from..consumed, consumed);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // Not passed on: the message may quote the file.
            return (Step.Broken, default, 0);
        }
    }

    private Step NextEntry(ref Utf8JsonReader reader, out int from)
    {
        from = 0;
        var before = reader;
        if (!reader.Read())
        {
            return Step.NeedsMore;
        }

        if (reader.TokenType == JsonTokenType.EndArray)
        {
            _inEntries = false;
            return Step.Moved;
        }

        from = (int)reader.TokenStartIndex;
        return reader.TrySkip() ? Step.Entry : Again(ref reader, before);
    }

    private Step NextMember(ref Utf8JsonReader reader)
    {
        var before = reader;
        if (!reader.Read())
        {
            return Step.NeedsMore;
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Step.Moved;
            case JsonTokenType.EndObject:
                return Step.End;
            case JsonTokenType.PropertyName:
                var (isEntry, isType) = (reader.ValueTextEquals("entry"u8), reader.ValueTextEquals("resourceType"u8));
                if (!reader.Read())
                {
                    return Again(ref reader, before);
                }

                if (isEntry && reader.TokenType == JsonTokenType.StartArray)
                {
                    _inEntries = true;
                    return Step.Moved;
                }

                _resourceType = isType && reader.TokenType == JsonTokenType.String ? reader.GetString() : _resourceType;
                return reader.TrySkip() ? Step.Moved : Again(ref reader, before);
            default:
                return Step.NotAnObject;
        }
    }

    /// <summary>What is cut off at the end of the buffer is read again from its first byte when more has come.</summary>
    private static Step Again(ref Utf8JsonReader reader, Utf8JsonReader before)
    {
        reader = before;
        return Step.NeedsMore;
    }
}
