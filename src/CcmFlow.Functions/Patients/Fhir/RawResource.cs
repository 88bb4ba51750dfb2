namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>
/// The bytes of one line, or of one Bundle entry, valid until the next is asked for; or the fault for which there are none.
/// <paramref name="Number"/> starts at 1.
/// </summary>
internal readonly record struct RawResource(int Number, ReadOnlyMemory<byte> Json, string? Fault)
{
    /// <summary>No FHIR resource of a roster comes near this; a line that does is a file with its line ends lost.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    public static RawResource Bad(int number, string fault) => new(number, default, fault);
}
