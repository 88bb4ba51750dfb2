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

    /// <summary>Of a team member, or of the answering service and the canary phone: the numbers that a code verifies.</summary>
    public IReadOnlyList<CheckedNumber> Numbers { get; init; } = [];

    /// <summary>Levels of urgent cases that do not page the answering service before its number is verified.</summary>
    public IReadOnlyList<int> LevelsOfService => Section.Id != BeyondTeam.Id || Practice.Team.AnsweringService is not { } service ? [] : [.. Practice.Team.Escalation.Steps.Where(s => Practice.Team.Pages(s, service.Id)).Select(s => s.Level)];

    /// <summary>Of somebody new: the list that they come on.</summary>
    public string? NewIn { get; init; }

    public string? NewId { get; init; }

    public string Tag => NewIn is null ? Section.TagOf(Practice) : "";

    public SectionEdit? LastEdit => Practice.Edits.GetValueOrDefault(Section.Id);

    public string Was(SectionField field) => NewIn is null ? field.Read(Practice) : "";
}

/// <summary>A number and whether a code that went to it came back.</summary>
/// <param name="Words">What the page calls it.</param>
/// <param name="Stopped">Its holder answered STOP.</param>
public sealed record CheckedNumber(ContactKind Kind, string Words, StaffMember Member, bool Verified, bool Stopped);
