using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Records;
using CcmFlow.Functions.RevenueGaps;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Tests.Claims;

/// <summary>A claim that was voided or withdrawn claims nothing: no billed month, nothing to expect, and cancelled in the practice's record.</summary>
public sealed class VoidedTests
{
    private static readonly PatientMonthKey Key = new("p1", "e1", Story.April);

    [Fact]
    public async Task A_void_that_left_ends_the_billed_month_and_its_money_and_one_that_waits_does_not()
    {
        await using var world = await ClaimWorld.BeginAsync(1, practice: p => CorrectionTests.WithPlan(p), person: CorrectionTests.InPlan);
        await world.PassAsync(TimeSpan.FromDays(3));
        using (var answer = await world.CorrectAsync("e1", "void")) Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Single((await ReportAsync(world)).Billed);
        Assert.Equal("active", (await InRecordAsync(world))["status"]!.GetValue<string>());
        await world.PassAsync(TimeSpan.FromDays(5));
        var report = await ReportAsync(world);
        Assert.Empty(report.Billed);
        Assert.Equal((0m, 0, 0), (report.Money.Expected, report.ClaimsByCode.Count, report.Funnel.Billed));
        Assert.Equal(("CLAIM_VOIDED", "The claim was voided."), (Assert.Single(report.NotBilled).ReasonCodes[0], report.NotBilled[0].Sentence));
        Assert.Equal(0m, Assert.Single(report.ClaimProgress).Charged);
        var claim = await InRecordAsync(world);
        Assert.Equal(("cancelled", true), (claim["status"]!.GetValue<string>(), claim["total"] is null));
        Assert.Equal(0, (await world.Get<PracticeGap>().OfAsync(world.Practice, Story.April, null, CancellationToken.None)).Billed);
    }

    [Fact]
    public async Task A_claim_that_went_and_was_withdrawn_from_a_month_with_nothing_to_bill_is_cancelled_and_has_no_sum()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await world.SendAsync();
        await world.Get<RejectedClaims>().RejectAsync((await world.Get<ClaimStore>().FindAsync("p1", "2026-04", "e1", CancellationToken.None))!, 1, ["Something is wrong."], CancellationToken.None);
        await CloseWithNothingAsync(world);
        var claim = await InRecordAsync(world);
        Assert.Equal(("cancelled", true), (claim["status"]!.GetValue<string>(), claim["total"] is null));
        Assert.Empty((await ReportAsync(world)).Billed);
    }

    [Fact]
    public async Task A_claim_that_never_went_and_was_withdrawn_is_a_draft_without_a_sum()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        Assert.NotNull((await InRecordAsync(world))["total"]);
        await CloseWithNothingAsync(world);
        var claim = await InRecordAsync(world);
        Assert.Equal(("draft", true), (claim["status"]!.GetValue<string>(), claim["total"] is null));
    }

    private static async Task CloseWithNothingAsync(ClaimWorld world)
    {
        using (var answer = await world.Story.World.Api.PostAsJsonAsync("api/practices/p1/patients/e1/months/2026-04/reopen", new { id = "act1", by = "care1", why = "the entry was of somebody else" })) Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        var none = new TimeEntry { Id = "none", Date = new DateOnly(2026, 4, 10), Duration = TimeSpan.Zero, Role = WorkRole.ClinicalStaff, StaffId = "care1", Credential = "RN", Supersedes = "x" };
        await world.Get<LedgerStore>().AppendAsync(Key, none, CancellationToken.None);
        await world.PassAsync(TimeSpan.FromDays(5));
        Assert.False((await world.Get<LedgerStore>().ReadAsync(Key, CancellationToken.None)).Decision!.Billable);
    }

    private static async Task<CcmFlow.Functions.MonthClose.Reports.MonthReport> ReportAsync(ClaimWorld world) =>
        (await world.Get<MonthReports>().BuildAsync([world.Practice], Story.April, new DateOnly(2026, 5, 30), CancellationToken.None)).Report;

    private static async Task<JsonNode> InRecordAsync(ClaimWorld world) =>
        RecordBundle.Of((await world.Get<MonthRecords>().FindAsync(Key, CancellationToken.None))!, world.Story.Now)["entry"]!.AsArray()
            .Select(entry => entry!["resource"]!).Single(resource => resource["resourceType"]!.GetValue<string>() == "Claim");
}
