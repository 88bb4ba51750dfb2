namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>The byte order mark that some exporters put before UTF-8.</summary>
internal static class ByteOrderMark
{
    public static ReadOnlySpan<byte> Utf8 => [0xEF, 0xBB, 0xBF];
}
