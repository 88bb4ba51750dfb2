using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Tests.MonthClose;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Claims;

/// <summary>What only a person can judge holds a claim until a person has; what makes a claim wrong is never confirmed away.</summary>
public sealed class ConfirmTests
{
    [Fact]
    public async Task A_claim_marked_for_review_goes_once_a_person_has_confirmed_it_with_a_reason()
    {
        await using var world = await ClaimWorld.BeginAsync(1, practice: NotLookedUp);
        Assert.Equal(ClaimState.Held, (await LateFactStories.ClaimAsync(world)).State);
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync("/claims/2026-04/e1");
        Assert.Contains("Confirm it and let it go", bill.Page, StringComparison.Ordinal);
        await bill.SendAsync("/confirm", ("why", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bill.Status);
        await bill.SendAsync("/confirm", ("why", "I looked it up with the contractor today"));
        Assert.Contains("<blockquote>I looked it up with the contractor today</blockquote>", bill.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("Confirm it and let it go", bill.Page, StringComparison.Ordinal);
        Assert.Equal(ClaimState.Ready, (await LateFactStories.ClaimAsync(world)).State);
        Assert.Empty(await world.TasksAsync(StaffTaskKind.MendClaim));
        await world.PassAsync(TimeSpan.FromDays(2));
        Assert.Single(world.House.Taken);
    }

    [Fact]
    public async Task A_confirmation_is_done_once_on_the_claim_as_it_was_seen_and_another_round_of_the_month_asks_again()
    {
        await using var world = await ClaimWorld.BeginAsync(1, practice: NotLookedUp);
        using (var stale = await world.CorrectAsync("e1", "confirm", seen: "\"another\"")) Assert.Equal(HttpStatusCode.PreconditionFailed, stale.StatusCode);
        for (var i = 0; i < 2; i++)
            using (var answer = await world.CorrectAsync("e1", "confirm")) Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Single((await LateFactStories.ClaimAsync(world)).Acts);
        // A new draft of the same round does not ask again.
        await world.Get<PatientStore>().ChangeAsync("p1", "e1", p => p with { Roster = p.Roster with { AddressLine = "7 Other Street" } }, CancellationToken.None);
        await world.PassAsync(TimeSpan.FromMinutes(1));
        await LateFactStories.ReopenAndCloseAsync(world);
        var again = await LateFactStories.ClaimAsync(world);
        Assert.Equal((ClaimState.Held, 1), (again.State, again.Round));
        Assert.Single(await world.TasksAsync(StaffTaskKind.MendClaim));
    }

    [Fact]
    public async Task What_is_missing_still_holds_a_claim_whose_doubt_is_confirmed_and_mending_it_then_lets_it_go()
    {
        await using var world = await ClaimWorld.BeginAsync(1, practice: NotLookedUp, person: p => p with { MemberId = null });
        using (var answer = await world.CorrectAsync("e1", "confirm")) Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        var claim = await LateFactStories.ClaimAsync(world);
        Assert.Equal(ClaimState.Held, claim.State);
        Assert.Contains("MemberId", Assert.Single(claim.Faults), StringComparison.Ordinal);
        Assert.Single(await world.TasksAsync(StaffTaskKind.MendClaim));
        Assert.Contains("Nothing that holds it is a person's to confirm", await RefusalAsync(world, "act2"), StringComparison.Ordinal);
        await world.Get<PatientStore>().ChangeAsync("p1", "e1", p => p with { Roster = p.Roster with { MemberId = "1EG4TE5MK73" } }, CancellationToken.None);
        await world.PassAsync(TimeSpan.FromDays(2));
        Assert.Single(world.House.Taken);
    }

    [Fact]
    public async Task A_patient_who_died_after_the_work_was_done_is_a_persons_to_confirm()
    {
        await using var world = await ClaimWorld.BeginAsync(1, person: p => p with { Deceased = false, MemberId = null });
        await DiedAsync(world, new DateOnly(2026, 4, 30));
        await world.SendAsync();
        Assert.Equal([ClaimDoubts.Died], (await LateFactStories.ClaimAsync(world)).Faults);
        using (var answer = await world.CorrectAsync("e1", "confirm")) Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await world.SendAsync();
        Assert.Single(world.House.Taken);
    }

    [Fact]
    public async Task A_patient_who_died_after_the_month_leaves_nothing_to_confirm()
    {
        await using var world = await ClaimWorld.BeginAsync(1, person: p => p with { MemberId = null });
        await DiedAsync(world, new DateOnly(2026, 5, 1));
        await world.SendAsync();
        Assert.Single(world.House.Taken);
    }

    [Fact]
    public async Task A_hospice_election_and_a_death_without_a_day_are_not_confirmed_away()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await LateFactStories.NoteAsync(world, c => c with { Hospice = [new DaySpan(Stories.Story.April.First)] });
        await LateFactStories.ReopenAndCloseAsync(world);
        Assert.Contains("GV or GW", Assert.Single((await LateFactStories.ClaimAsync(world)).Faults), StringComparison.Ordinal);
        Assert.Contains("Nothing that holds it is a person's to confirm", await RefusalAsync(world, "act1"), StringComparison.Ordinal);
        await LateFactStories.NoteAsync(world, c => c with { Hospice = [] });
        await DiedAsync(world, null);
        await world.SendAsync();
        Assert.Contains((await LateFactStories.ClaimAsync(world)).Faults, f => f.Contains("does not say when", StringComparison.Ordinal));
        Assert.Empty(world.House.Taken);
    }

    private static Practice NotLookedUp(Practice practice) => practice with { Billing = practice.Billing with { Policy = new BillingPolicy { HoldWhenCoverageNotChecked = true } } };

    private static Task DiedAsync(ClaimWorld world, DateOnly? on) => world.Get<PatientStore>().ChangeAsync(
        "p1", "e1", p => p with { Roster = Cli.Demo.MadeUpMemberIds.Complete(p.Roster) with { Deceased = true, DeceasedOn = on } }, CancellationToken.None);

    private static async Task<string> RefusalAsync(ClaimWorld world, string act)
    {
        using var answer = await world.CorrectAsync("e1", "confirm", act);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString()!;
    }
}
