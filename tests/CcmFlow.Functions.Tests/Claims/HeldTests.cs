using System.Net;
using System.Net.Http.Json;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Claims;

/// <summary>A held claim is on the list as long as it is held, unless somebody holds it on purpose.</summary>
public sealed class HeldTests
{
    private const string Page = "/claims/2026-04/e1";

    [Fact]
    public async Task The_work_of_a_held_claim_cannot_be_ticked_off_and_the_refusal_says_what_to_do()
    {
        await using var world = await HeldAsync();
        var task = Assert.Single(await world.TasksAsync(StaffTaskKind.MendClaim));
        using var cora = await Visitor.SignInAsync(world.Story);
        await cora.OpenAsync();
        await cora.SendAsync($"/tasks/{task.Id}/done");
        Assert.Contains(HeldClaims.StillHeld, cora.Page, StringComparison.Ordinal);
        using var answer = await world.Story.World.Api.PostAsync(new Uri($"api/practices/p1/tasks/{task.Id}/done?by=care1", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Single(await world.TasksAsync(StaffTaskKind.MendClaim));
    }

    [Fact]
    public async Task What_is_mended_and_looked_at_again_is_off_the_list_and_goes()
    {
        await using var world = await HeldAsync();
        await MemberAsync(world, "1EG4TE5MK73");
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync(Page);
        await bill.SendAsync("/look", ("why", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bill.Status);
        await bill.SendAsync("/look", ("why", "The card was read again"));
        Assert.Contains("Looked at again", bill.Page, StringComparison.Ordinal);
        Assert.Contains("<blockquote>The card was read again</blockquote>", bill.Page, StringComparison.Ordinal);
        Assert.Empty(await world.TasksAsync(StaffTaskKind.MendClaim));
        await world.PassAsync(TimeSpan.FromDays(2));
        Assert.Single(world.House.Taken);
    }

    [Fact]
    public async Task A_claim_kept_held_on_purpose_is_off_the_list_does_not_go_when_it_is_mended_and_comes_back_with_another_finding()
    {
        await using var world = await HeldAsync();
        using (var answer = await world.CorrectAsync("e1", "hold")) Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Empty(await world.TasksAsync(StaffTaskKind.MendClaim));
        using (var bill = await Visitor.SignInAsync(world.Story, "bill"))
        {
            await bill.OpenAsync("/claims/2026-04");
            Assert.Contains("<strong>0</strong><span>held or came back: to mend</span>", bill.Page, StringComparison.Ordinal);
            Assert.Contains(">Kept held on purpose</span>", bill.Page, StringComparison.Ordinal);
            await bill.OpenAsync(Page);
            Assert.Contains("<dt>Standing</dt><dd>Kept held on purpose</dd>", bill.Page, StringComparison.Ordinal);
        }
        Assert.Equal(ClaimPlace.KeptHeld, Assert.Single(await ListTests.SameAsync(world)).Place);
        await MemberAsync(world, "1EG4TE5MK73");
        await world.PassAsync(TimeSpan.FromDays(3));
        Assert.Equal((ClaimState.Held, 0), ((await ClaimAsync(world)).State, (await ClaimAsync(world)).Faults.Count));
        Assert.Empty(await world.TasksAsync(StaffTaskKind.MendClaim));
        using (var bill = await Visitor.SignInAsync(world.Story, "bill"))
        {
            await bill.OpenAsync(Page);
            Assert.DoesNotContain("To mend", bill.Page, StringComparison.Ordinal);
            Assert.Contains("What had been found is mended. The claim stays held all the same", bill.Page, StringComparison.Ordinal);
            Assert.Contains("look at it again to let it go", bill.Page, StringComparison.Ordinal);
        }
        // Something else is wrong now, too.
        await world.Get<PatientStore>().ChangeAsync("p1", "e1", p => p with { Roster = p.Roster with { MemberId = null, BirthDate = null } }, CancellationToken.None);
        await world.PassAsync(TimeSpan.FromDays(2));
        Assert.Single(await world.TasksAsync(StaffTaskKind.MendClaim));
        await MemberAsync(world, "1EG4TE5MK73");
        using (var answer = await world.CorrectAsync("e1", "look", "act2")) Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await world.PassAsync(TimeSpan.FromDays(2));
        Assert.Single(world.House.Taken);
    }

    [Fact]
    public async Task A_claim_that_is_held_again_after_it_was_mended_is_work_again()
    {
        await using var world = await HeldAsync();
        await MemberAsync(world, "1EG4TE5MK73");
        using (await world.CorrectAsync("e1", "look")) Assert.Empty(await world.TasksAsync(StaffTaskKind.MendClaim));
        await world.Get<HeldClaims>().HoldAsync(await ClaimAsync(world), "Somebody has to look.", CancellationToken.None);
        Assert.EndsWith(".h1", Assert.Single(await world.TasksAsync(StaffTaskKind.MendClaim)).Id, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_kept_held_on_purpose_does_not_go_when_another_finding_came_and_went_until_a_person_looks()
    {
        await using var world = await HeldAsync();
        using (var answer = await world.CorrectAsync("e1", "hold")) Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await world.Get<PatientStore>().ChangeAsync("p1", "e1", p => p with { Roster = p.Roster with { BirthDate = null } }, CancellationToken.None);
        await world.PassAsync(TimeSpan.FromDays(2));
        Assert.Single(await world.TasksAsync(StaffTaskKind.MendClaim));
        await MemberAsync(world, "1EG4TE5MK73");
        await world.PassAsync(TimeSpan.FromDays(3));
        Assert.Empty(world.House.Taken);
        Assert.Single(await world.TasksAsync(StaffTaskKind.MendClaim));
        using (var answer = await world.CorrectAsync("e1", "look", "act2")) Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await world.PassAsync(TimeSpan.FromDays(2));
        Assert.Single(world.House.Taken);
    }

    [Fact]
    public async Task A_claim_kept_held_on_purpose_is_held_again_when_its_month_was_opened_and_closed_by_itself()
    {
        await using var world = await HeldAsync();
        using (var answer = await world.CorrectAsync("e1", "hold")) Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await MemberAsync(world, "1EG4TE5MK73");
        using (var opened = await world.Story.World.Api.PostAsJsonAsync("api/practices/p1/patients/e1/months/2026-04/reopen", new { id = "r1", by = "care1", why = "minutes came late" })) Assert.Equal(HttpStatusCode.NoContent, opened.StatusCode);
        await world.PassAsync(TimeSpan.FromDays(10));
        Assert.Empty(world.House.Taken);
        Assert.Contains("kept held on purpose", Assert.Single((await ClaimAsync(world)).Faults), StringComparison.Ordinal);
        Assert.Single(await world.TasksAsync(StaffTaskKind.MendClaim));
        using (var answer = await world.CorrectAsync("e1", "look", "act2")) Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await world.PassAsync(TimeSpan.FromDays(2));
        Assert.Single(world.House.Taken);
    }

    [Fact]
    public async Task The_work_of_a_held_correction_that_a_crash_kept_from_the_list_comes_onto_it()
    {
        await using var world = await ClaimWorld.BeginAsync(1, practice: p => CorrectionTests.WithPlan(p), person: CorrectionTests.InPlan);
        await world.PassAsync(TimeSpan.FromDays(3));
        using (var answer = await world.CorrectAsync("e1", "void")) Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        world.Story.World.Transactions.Fault = (method, address) => method != "GET" && address.Contains("Worklist", StringComparison.Ordinal);
        Assert.NotNull(await Record.ExceptionAsync(async () => await world.Get<HeldClaims>().HoldAsync(await ClaimAsync(world), "Somebody has to look.", CancellationToken.None)));
        world.Story.World.Transactions.Fault = null;
        Assert.Equal(ClaimState.Held, (await ClaimAsync(world)).State);
        await world.PassAsync(TimeSpan.FromDays(2));
        Assert.Single(await world.TasksAsync(StaffTaskKind.MendClaim));
    }

    private static async Task<ClaimWorld> HeldAsync()
    {
        var world = await ClaimWorld.BeginAsync(1, person: p => p with { MemberId = null });
        Assert.Equal(ClaimState.Held, (await ClaimAsync(world)).State);
        return world;
    }

    private static Task MemberAsync(ClaimWorld world, string member) =>
        world.Get<PatientStore>().ChangeAsync("p1", "e1", p => p with { Roster = p.Roster with { MemberId = member, BirthDate = new DateOnly(1950, 1, 2) } }, CancellationToken.None);

    private static async Task<ClaimRecord> ClaimAsync(ClaimWorld world) => (await world.Get<ClaimStore>().FindAsync("p1", "2026-04", "e1", CancellationToken.None))!;
}
