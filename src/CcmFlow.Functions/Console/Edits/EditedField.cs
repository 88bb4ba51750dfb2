namespace CcmFlow.Functions.Console.Edits;

/// <summary>A field that two people had before them: as it was when this one opened the form, as it is now, and as this one typed it.</summary>
public sealed record EditedField(string Name, string Label, string Was, string Now, string Typed)
{
    /// <summary>Of several ticks: the one that this is about.</summary>
    public string? Option { get; init; }

    public bool ChangedByOther => Was != Now;

    /// <summary>Both changed it, and not to the same.</summary>
    public bool Collides => ChangedByOther && Was != Typed && Now != Typed;

    /// <summary>What the form goes on with: what was typed; where nothing was, what the other one saved.</summary>
    public string Kept => Was != Typed ? Typed : Now;
}
