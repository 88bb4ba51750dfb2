using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Rules.Claims;

namespace CcmFlow.Functions.Tests.Claims;

public sealed class CorrectionOnItsWayTests
{
    [Theory]
    [InlineData("void")]
    [InlineData("replace")]
    public async Task A_claim_is_not_corrected_again_while_its_replacement_is_on_its_way(string act)
    {
        await using var world = await ClaimWorld.BeginAsync(1, practice: p => CorrectionTests.WithPlan(p), person: CorrectionTests.InPlan);
        await world.PassAsync(TimeSpan.FromDays(20));
        await CorrectionTests.LogLateAsync(world, "e1");
        using (var replaced = await world.CorrectAsync("e1", "replace")) Assert.Equal(HttpStatusCode.Accepted, replaced.StatusCode);
        await world.SendAsync();

        using var again = await world.CorrectAsync("e1", act, "act2");

        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Contains("on its way", (await again.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, (await world.HistoryAsync("e1")).Claim.Attempts.Count);
    }

    [Fact]
    public async Task A_replacement_that_the_payer_has_may_be_voided_by_its_own_number()
    {
        await using var world = await ClaimWorld.BeginAsync(1, practice: p => CorrectionTests.WithPlan(p), person: CorrectionTests.InPlan);
        await world.PassAsync(TimeSpan.FromDays(20));
        await CorrectionTests.LogLateAsync(world, "e1");
        using (var replaced = await world.CorrectAsync("e1", "replace")) Assert.Equal(HttpStatusCode.Accepted, replaced.StatusCode);
        await world.SendAsync();
        await world.PassAsync(TimeSpan.FromDays(20));
        using var voided = await world.CorrectAsync("e1", "void", "act2");
        Assert.Equal(HttpStatusCode.Accepted, voided.StatusCode);
        await NamesTheLastAsync(world, attempt: 2);
    }

    [Fact]
    public async Task A_voided_month_is_opened_and_billed_anew_once_the_payer_has_the_void()
    {
        await using var world = await ClaimWorld.BeginAsync(1, practice: p => CorrectionTests.WithPlan(p), person: CorrectionTests.InPlan);
        await world.PassAsync(TimeSpan.FromDays(20));
        using (var voided = await world.CorrectAsync("e1", "void")) Assert.Equal(HttpStatusCode.Accepted, voided.StatusCode);
        await world.SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, await PostAsync(world, "reopen", "open1"));
        await world.PassAsync(TimeSpan.FromDays(5));

        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(world, "reopen", "open2"));
        await world.PassAsync(TimeSpan.FromDays(3));

        var attempts = (await world.HistoryAsync("e1")).Claim.Attempts;
        Assert.Equal([ClaimFrequency.Original, ClaimFrequency.Void, ClaimFrequency.Original], attempts.Select(a => a.Frequency));
        Assert.Equal(3, attempts.Select(a => a.ControlNumber).Distinct().Count());
        Assert.Null((await world.HistoryAsync("e1")).Claim.Claim.PayerClaimNumber);
        Assert.Equal(HttpStatusCode.Conflict, await PostAsync(world, "reopen", "open3"));
        await world.PassAsync(TimeSpan.FromDays(4));
        using var again = await world.CorrectAsync("e1", "void", "act2");
        Assert.Equal(HttpStatusCode.Accepted, again.StatusCode);
        await NamesTheLastAsync(world, attempt: 3);
    }

    /// <summary>The correction that waits names what that sending brought the payer.</summary>
    private static async Task NamesTheLastAsync(ClaimWorld world, int attempt)
    {
        var history = await world.HistoryAsync("e1");
        Assert.Equal([history.Claim.Claim.PayerClaimNumber], history.Entries.Where(e => e.Event.Attempt == attempt).Select(e => e.Event.PayerClaimNumber).OfType<string>().Distinct());
    }

    private static async Task<HttpStatusCode> PostAsync(ClaimWorld world, string act, string id)
    {
        using var answer = await world.Story.World.Api.PostAsJsonAsync($"api/practices/p1/patients/e1/months/2026-04/{act}", new { id, by = "care1", why = "the wrong patient" });
        return answer.StatusCode;
    }
}
