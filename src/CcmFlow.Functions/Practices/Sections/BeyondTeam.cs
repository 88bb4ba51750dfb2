using static CcmFlow.Functions.Practices.Sections.PracticeSections;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>Numbers that are paged or texted and nobody's of the team: the answering service, and the phone that shows that texts arrive.</summary>
internal static class BeyondTeam
{
    public const string Id = "beyond";

    /// <summary>Their ids where the practice's file gave none: pages, calls and deliveries are kept under them.</summary>
    private const string ServiceId = "answering-service";
    private const string CanaryId = "canary";

    public static PracticeSection Of(Practice practice) => new(
        Id, "Answering service and canary phone", "The answering service is called with the supervisor when nobody of the team takes a case. Each of the two numbers counts once a code that was sent to it came back: until then the service is called but can take no case and no level pages it, and the canary phone is not texted.",
        [
            Text("service", "Name of the answering service", p => p.Team.AnsweringService?.Name, (p, v) => Service(p, s => s with { Name = v }), FieldChecks.AtMost(60)) with
            {
                MayBeEmpty = true, Hint = "empty, with its number: there is none", Path = "team.answeringService",
            },
            Phone("servicePhone", "Number of the answering service", p => p.Team.AnsweringService?.NumberForCalls, (p, v) => Service(p, s => s with { Phone = v, VoicePhone = null, NumbersVerifiedOn = null })) with
            {
                MayBeEmpty = true, Hint = "is called, never texted", Path = $"team.staff '{practice.Team.AnsweringService?.Id ?? ServiceId}'",
            },
            Phone("canaryPhone", "Canary phone", p => p.Team.Canary?.Phone, (p, v) => p with { Team = p.Team with { Canary = v.Length == 0 ? null : (p.Team.Canary ?? new(CanaryId, "Canary", "", "", Physician: false)) with { Phone = v, NumbersVerifiedOn = null } } }) with
            {
                MayBeEmpty = true, Hint = "a phone of yours that is texted every two minutes, so that a carrier that delivers nothing is noticed; empty: none is", Path = "team.canary",
            },
        ]);

    // Written field by field: with the last of the two values taken away the service is gone.
    private static Practice Service(Practice practice, Func<StaffMember, StaffMember> change)
    {
        var service = change(practice.Team.AnsweringService ?? new StaffMember(ServiceId, "", "", "Service", Physician: false) { VoiceOnly = true });
        return practice with { Team = practice.Team with { AnsweringService = service is { Name: "", Phone: "" } ? null : service } };
    }
}
