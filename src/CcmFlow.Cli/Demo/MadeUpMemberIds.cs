using CcmFlow.Cli.Simulation;
using CcmFlow.Cli.Synthetic;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Cli.Demo;

/// <summary>
/// Synthetic rosters hold no Medicare numbers, and no claim may go without one. The demo makes up numbers of the right
/// form for patients without; they are never real, and the claims are marked as test.
/// </summary>
public static class MadeUpMemberIds
{
    private static readonly Dice Dice = new(0);

    public static bool IsNeeded(RosterPatient person) => person.MemberId is null && person.Payer != PayerKind.Unknown;

    public static RosterPatient Complete(RosterPatient person) =>
        IsNeeded(person) ? person with { MemberId = MedicareNumber.From(place => Dice.Roll("mbi", person.Id, place)) } : person;
}
