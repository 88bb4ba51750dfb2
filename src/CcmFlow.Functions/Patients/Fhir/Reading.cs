namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>A resource turned into what the roster keeps of it; or left out on purpose; or bad, with the field and the mend.</summary>
internal readonly record struct Reading<T>(T? Value, string? Fault) where T : class
{
    /// <summary>Well-formed, but nothing that the roster wants (entered in error, a visit that did not happen).</summary>
    public static Reading<T> Skipped => new(null, null);

    public static Reading<T> Bad(string fault) => new(null, fault);

    public static implicit operator Reading<T>(T value) => new(value, null);
}
