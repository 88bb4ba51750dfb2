using CcmFlow.Functions.Console.Edits;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Practices.Sections;

namespace CcmFlow.Functions.Console.Settings;

/// <summary>A part of the settings in its form.</summary>
/// <param name="Practice">As it is stored now.</param>
/// <param name="Values">What the form shows: as stored, or as typed.</param>
public sealed record SectionModel(PracticeSection Section, Practice Practice, IReadOnlyDictionary<string, string> Values)
{
    public Typed Typed { get; init; } = Typed.Nothing;

    /// <summary>Not empty: somebody else saved while this was typed.</summary>
    public IReadOnlyList<EditedField> Meanwhile { get; init; } = [];

    /// <summary>Of a team member or the answering service: which numbers are verified.</summary>
    public ContactState? Numbers { get; init; }

    /// <summary>Of these, the ones that are used.</summary>
    public IReadOnlyList<(ContactKind Kind, string Words, bool Verified)> NumbersInUse => Numbers is not { } numbers ? [] :
        Section.Id == BeyondTeam.Id ? [(ContactKind.Voice, "Voice", numbers.VoiceVerified)]
        : [(ContactKind.Mobile, "Mobile", numbers.MobileVerified), (ContactKind.Voice, "Voice", numbers.VoiceVerified)];

    /// <summary>Of somebody new: the list that they come on.</summary>
    public string? NewIn { get; init; }

    public string? NewId { get; init; }

    public string Tag => NewIn is null ? Section.TagOf(Practice) : "";

    public SectionEdit? LastEdit => Practice.Edits.GetValueOrDefault(Section.Id);

    public string Was(SectionField field) => NewIn is null ? field.Read(Practice) : "";
}
