namespace CcmFlow.Functions.Imports;

/// <summary>A patient who was taken and whom somebody has to look at. PHI by its patient.</summary>
/// <param name="Reasons">Why, in sentences for staff; other patients are in them by their ids.</param>
public sealed record ImportNote(string Patient, ImportNoteKind Kind, IReadOnlyList<string> Reasons);

public enum ImportNoteKind
{
    /// <summary>Consented to CCM, qualified before and does not now.</summary>
    QualifiesNoMore,

    /// <summary>The member id, which is one person's, is also on file for somebody else.</summary>
    MemberIdShared,

    /// <summary>The file has something otherwise than it was mended by hand; the file was taken.</summary>
    MendOverwritten,
}
