using static CcmFlow.Functions.Practices.Sections.PracticeSections;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>Somebody of the team.</summary>
internal static class TeamMember
{
    public const string Prefix = "staff.";

    public static PracticeSection Of(string id) => new(
        Prefix + id, "Team member", "Another mobile or voice number counts once a code that was sent to it came back; until then the person holds no shift.",
        [
            Text("name", "Name", p => Member(p, id).Name, (p, v) => With(p, id, m => m with { Name = v }), FieldChecks.AtMost(60)),
            Text("credential", "Credential", p => Member(p, id).Credential, (p, v) => With(p, id, m => m with { Credential = v }), FieldChecks.AtMost(20)) with { Hint = "RN, LPN, MD …: decides whose minutes count" },
            Tick("physician", "The billing practitioner or another physician or QHP", p => Member(p, id).Physician, (p, v) => With(p, id, m => m with { Physician = v })),
            Phone("phone", "Mobile that pages go to", p => Member(p, id).Phone, (p, v) => With(p, id, m => Unverified(m with { Phone = v }))) with { Path = $"team.staff '{id}'" },
            Phone("voicePhone", "Number that is called", p => Member(p, id).VoicePhone, (p, v) => With(p, id, m => Unverified(m with { VoicePhone = OrNull(v) }))) with { MayBeEmpty = true, Hint = "empty: the mobile" },
            Tick("voiceOnly", "Takes calls only", p => Member(p, id).VoiceOnly, (p, v) => With(p, id, m => m with { VoiceOnly = v })),
        ]);

    /// <summary>Somebody whose values are still to be typed.</summary>
    public static StaffMember Nobody(string id) => new(id, "", "", "", Physician: false);

    private static StaffMember Member(Practice practice, string id) => practice.Team.Staff.First(s => s.Id == id);

    private static StaffMember Unverified(StaffMember member) => member with { NumbersVerifiedOn = null };

    private static Practice With(Practice practice, string id, Func<StaffMember, StaffMember> change) => practice with
    {
        Team = practice.Team with { Staff = [.. practice.Team.Staff.Select(s => s.Id == id ? change(s) : s)] },
    };
}
