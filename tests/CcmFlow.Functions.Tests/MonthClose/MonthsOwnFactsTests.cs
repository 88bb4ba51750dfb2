using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Tests.Claims;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Eligibility;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.MonthClose;

/// <summary>A care plan that was renewed, a condition that ended and a payer that changed after a month take nothing of it away, and add nothing to it.</summary>
public sealed class MonthsOwnFactsTests
{
    private static readonly DateOnly May = new(2026, 5, 20);

    [Fact]
    public async Task A_plan_that_is_renewed_after_the_month_leaves_its_claim_and_its_decision_alone()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await ImportAsync(world, p => p with { CarePlans = [new RosterCarePlan("cp", "Plan", false, new DateOnly(2025, 1, 1), May), new RosterCarePlan("cp2", "Plan", true, May, null)] });
        Assert.Equal(Functions.Claims.ClaimState.Ready, (await world.HistoryAsync("e1")).Claim.State);
        await world.PassAsync(TimeSpan.FromDays(3));
        await ImportAsync(world, p => p with { CarePlans = [new RosterCarePlan("cp", "Plan", false, new DateOnly(2025, 1, 1), May)] });
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CorrectClaim));
        Assert.Single(world.House.Taken);
    }

    [Fact]
    public async Task A_condition_that_ends_after_the_month_still_counts_for_it_and_one_that_begins_later_does_not()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await world.PassAsync(TimeSpan.FromDays(3));
        await ImportAsync(world, p => p with { Conditions = [p.Conditions[0], p.Conditions[1] with { Active = false, Abatement = May }] });
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CorrectClaim));
        var patient = await world.Get<PatientStore>().GetAsync("p1", "e1", CancellationToken.None);
        Assert.Single(patient.Eligibility.Conditions);
        Assert.Equal(2, BillingCases.ConditionsIn(world.Practice, patient, Story.April).Count);
        // Copd of June is no condition of April.
        await ImportAsync(world, p => p with { Conditions = [.. p.Conditions, new PatientCondition(null, "J44.9", "COPD", new DateOnly(2026, 6, 2), null, true)] });
        patient = await world.Get<PatientStore>().GetAsync("p1", "e1", CancellationToken.None);
        Assert.DoesNotContain(BillingCases.ConditionsIn(world.Practice, patient, Story.April), c => c.Icd10.StartsWith("J44", StringComparison.Ordinal));
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CorrectClaim));
    }

    [Fact]
    public async Task A_month_that_was_opened_for_minutes_goes_to_a_later_payer_only_when_a_person_says_so()
    {
        await using var world = await ClaimWorld.BeginAsync(1, practice: p => CorrectionTests.WithPlan(p));
        await ImportAsync(world, CorrectionTests.InPlan);
        await LateFactStories.ReopenAndCloseAsync(world);
        var claim = (await world.HistoryAsync("e1")).Claim;
        Assert.Equal(Functions.Claims.ClaimState.Held, claim.State);
        Assert.Contains(ClaimDoubts.AnotherPayerThanBefore, claim.Faults);
        using (var answer = await world.CorrectAsync("e1", "confirm", why: "The plan confirmed April")) answer.EnsureSuccessStatusCode();
        Assert.Equal(Functions.Claims.ClaimState.Ready, (await world.HistoryAsync("e1")).Claim.State);
    }

    private static async Task ImportAsync(ClaimWorld world, Func<RosterPatient, RosterPatient> change)
    {
        var known = await world.Get<PatientStore>().GetAsync("p1", "e1", CancellationToken.None);
        await world.Get<RosterImport>().SaveAsync([change(known.Roster)], _ => world.Practice, new DateOnly(2026, 6, 10), CancellationToken.None);
    }
}
