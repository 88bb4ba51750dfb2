using System.Net;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.X12;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Functions.Tests.Claims;

/// <summary>A claim that goes says what the rules say of the practice as it is when the file is written, but for what a month keeps as its own.</summary>
public sealed class ChangedSettingsTests
{
    private const string OtherNpi = "1093711111";

    [Theory]
    [InlineData("npi")]
    [InlineData("taxId")]
    [InlineData("legalName")]
    [InlineData("street")]
    [InlineData("placeOfService")]
    [InlineData("type")]
    [InlineData("fee")]
    [InlineData("payerId")]
    [InlineData("payerName")]
    [InlineData("practitionersName")]
    public async Task What_a_claim_says_of_the_practice_is_what_stands_when_its_file_is_written(string what)
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await BillingAsync(world, b => what switch
        {
            "npi" => b with { Npi = OtherNpi },
            "taxId" => b with { TaxId = "987654321" },
            "legalName" => b with { LegalName = "Other Name LLC" },
            "street" => b with { Street = "99 New Street" },
            "placeOfService" => b with { PlaceOfService = "19" },
            "type" => b with { Type = PracticeType.ProviderBased },
            "fee" => b with { Fees = new Dictionary<string, decimal>(b.Fees) { ["99490"] = 123.45m } },
            "payerId" => b with { MedicarePayerId = "14999" },
            "payerName" => b with { MedicarePayerName = "OTHER CONTRACTOR" },
            _ => b with { PractitionerFirstName = "Melinda" },
        });
        Assert.NotEqual(0, await world.SendAsync());
        var segments = Sent(world);
        string Of(string id, string code, int place) => segments.First(s => s.Id == id && s[1] == code)[place];
        var (said, expected) = what switch
        {
            "npi" => (Of("NM1", "85", 9), OtherNpi),
            "taxId" => (Of("REF", "EI", 2), "987654321"),
            "legalName" => (Of("NM1", "85", 3), "OTHER NAME LLC"),
            "street" => (segments.First(s => s.Id == "N3")[1], "99 NEW STREET"),
            "placeOfService" => (segments.Single(s => s.Id == "CLM").Component(5, 1), "19"),
            "type" => (segments.Single(s => s.Id == "CLM").Component(5, 1), "22"),
            "fee" => (segments.Single(s => s.Id == "SV1")[2], "123.45"),
            "payerId" => (Of("NM1", "PR", 9), "14999"),
            "payerName" => (Of("NM1", "PR", 3), "OTHER CONTRACTOR"),
            _ => (Of("NM1", "82", 4), "MELINDA"),
        };
        Assert.Equal(expected, said, ignoreCase: true);
        Assert.Empty(await world.TasksAsync(StaffTaskKind.MendClaim));
    }

    [Theory]
    [InlineData("payerId")]
    [InlineData("filingCode")]
    [InlineData("group")]
    public async Task What_a_plan_wants_is_what_stands_when_the_file_is_written(string what)
    {
        await using var world = await ClaimWorld.BeginAsync(1, practice: p => CorrectionTests.WithPlan(p), person: CorrectionTests.InPlan);
        var plan = Assert.Single(world.Practice.Billing.Plans);
        await BillingAsync(world, b => what switch
        {
            "payerId" => b with { PlanPayerIds = new Dictionary<string, string> { [plan.Key] = "BAY99" } },
            "filingCode" => b with { Plans = new Dictionary<string, PlanSettings> { [plan.Key] = plan.Value with { FilingCode = "16" } } },
            _ => b with { Plans = new Dictionary<string, PlanSettings> { [plan.Key] = plan.Value with { GroupNumber = "G77" } } },
        });
        await world.SendAsync();
        var insured = Sent(world).Single(s => s.Id == "SBR");
        Assert.Equal(
            what switch { "payerId" => "BAY99", "filingCode" => "16", _ => "G77" },
            what switch { "payerId" => Sent(world).First(s => s.Id == "NM1" && s[1] == "PR")[9], "filingCode" => insured[9], _ => insured[3] });
    }

    [Fact]
    public async Task A_claim_to_a_plan_that_is_taken_off_the_settings_is_held_until_it_is_there_again()
    {
        await using var world = await ClaimWorld.BeginAsync(1, practice: p => CorrectionTests.WithPlan(p), person: CorrectionTests.InPlan);
        await BillingAsync(world, b => b with { PlanPayerIds = new Dictionary<string, string>() });
        Assert.Equal(0, await world.SendAsync());
        var claim = await ClaimAsync(world);
        Assert.Equal(ClaimState.Held, claim.State);
        Assert.Contains(claim.Faults, fault => fault.StartsWith("Payer", StringComparison.Ordinal));
        Assert.Single(await world.TasksAsync(StaffTaskKind.MendClaim));
        await world.ChangeAsync(p => CorrectionTests.WithPlan(p));
        Assert.NotEqual(0, await world.SendAsync());
        Assert.Empty(await world.TasksAsync(StaffTaskKind.MendClaim));
    }

    [Theory]
    [InlineData("ehr", "health record")]
    [InlineData("access", "hour")]
    [InlineData("supervision", "supervision")]
    [InlineData("conditions", "chronic conditions")]
    public async Task A_claim_that_the_rules_would_not_make_of_the_practice_any_more_is_held_and_goes_when_it_is_mended(string what, string why)
    {
        await using var world = await ClaimWorld.BeginAsync(2);
        var before = world.Practice;
        await world.ChangeAsync(p => what switch
        {
            "ehr" => p with { CertifiedEhr = false },
            "access" => p with { Access247 = false },
            "supervision" => p with { GeneralSupervision = false },
            _ => p with { Eligibility = p.Eligibility with { ConditionsNotCounted = ["Diabetes", "Hypertension"] } },
        });
        Assert.Equal(0, await world.SendAsync());
        foreach (var claim in (await world.HistoriesAsync()).Select(h => h.Claim))
        {
            Assert.Equal(ClaimState.Held, claim.State);
            Assert.Contains(claim.Faults, fault => fault.Contains("nothing may be billed", StringComparison.Ordinal) && fault.Contains(why, StringComparison.OrdinalIgnoreCase));
        }
        Assert.Equal(2, (await world.TasksAsync(StaffTaskKind.MendClaim)).Count);
        await world.ChangeAsync(_ => before);
        Assert.NotEqual(0, await world.SendAsync());
        Assert.Equal(2, Assert.Single(world.House.Taken).File.Sets.Sum(s => s.Claims.Count));
        Assert.Empty(await world.TasksAsync(StaffTaskKind.MendClaim));
    }

    [Theory]
    [InlineData("policy")]
    [InlineData("choice")]
    [InlineData("practitioner")]
    [InlineData("zone")]
    public async Task What_a_month_keeps_as_its_own_is_not_changed_by_settings_of_later(string what)
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        var before = (await ClaimAsync(world)).Claim;
        var changed = world.Practice.Billing with { PractitionerNpi = OtherNpi, PractitionerFirstName = "Some", PractitionerLastName = "Body" };
        await world.ChangeAsync(p => what switch
        {
            "policy" => p with { Billing = p.Billing with { Policy = new BillingPolicy { HoldWhenCoverageNotChecked = true } } },
            "choice" => p with { Billing = p.Billing with { Choice = BillingChoice.Physician } },
            "practitioner" => p with { Billing = changed },
            _ => p with
            {
                TimeZone = "America/Los_Angeles",
                Team = p.Team with { Schedules = p.Team.Schedules.ToDictionary(s => s.Key, s => s.Value with { Rotation = s.Value.Rotation with { TimeZone = "America/Los_Angeles" } }) },
            },
        });
        Assert.NotEqual(0, await world.SendAsync());
        var after = (await ClaimAsync(world)).Claim;
        Assert.True(RejectedClaims.IsSame(before, after));
        Assert.Equal(before.Rendering!.Npi, Sent(world).First(s => s.Id == "NM1" && s[1] == "82")[9]);
    }

    [Fact]
    public async Task A_replacement_that_waits_says_what_stands_when_its_file_is_written()
    {
        await using var world = await ReplacedAsync();
        await BillingAsync(world, b => b with { Fees = new Dictionary<string, decimal>(b.Fees) { ["99439"] = 88.88m } });
        await world.SendAsync();
        var segments = X12Reader.Read(world.House.Taken[1].Bytes);
        Assert.Equal("7", segments.Single(s => s.Id == "CLM").Component(5, 3));
        Assert.Equal("88.88", segments.Where(s => s.Id == "SV1").ElementAt(1)[2]);
        Assert.Single(segments, s => s.Id == "REF" && s[1] == "F8");
    }

    [Fact]
    public async Task A_replacement_that_nobody_would_make_of_the_practice_any_more_is_held()
    {
        await using var world = await ReplacedAsync();
        await world.ChangeAsync(p => p with { CertifiedEhr = false });
        await world.SendAsync();
        Assert.Single(world.House.Taken);
        Assert.Contains("Take it back, then correct the claim anew", Assert.Single((await ClaimAsync(world)).Faults), StringComparison.Ordinal);
        Assert.Single(await world.TasksAsync(StaffTaskKind.MendClaim));
    }

    [Fact]
    public async Task A_replacement_that_cannot_be_drafted_any_more_is_held_and_says_why()
    {
        await using var world = await ReplacedAsync();
        await BillingAsync(world, b => b with { PlanPayerIds = new Dictionary<string, string>() });
        await world.SendAsync();
        Assert.Single(world.House.Taken);
        Assert.StartsWith("The practice's settings were changed after this replacement was asked for. Payer", Assert.Single((await ClaimAsync(world)).Faults), StringComparison.Ordinal);
        Assert.Single(await world.TasksAsync(StaffTaskKind.MendClaim));
    }

    [Fact]
    public async Task A_void_that_waits_goes_with_what_the_payer_has_whatever_is_charged_now()
    {
        await using var world = await ClaimWorld.BeginAsync(1, practice: p => CorrectionTests.WithPlan(p), person: CorrectionTests.InPlan);
        await world.PassAsync(TimeSpan.FromDays(3));
        using (var answer = await world.CorrectAsync("e1", "void")) Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await BillingAsync(world, b => b with { Fees = new Dictionary<string, decimal>(b.Fees) { ["99490"] = 123.45m } });
        await world.SendAsync();
        var segments = X12Reader.Read(world.House.Taken[1].Bytes);
        Assert.Equal("8", segments.Single(s => s.Id == "CLM").Component(5, 3));
        Assert.NotEqual("123.45", segments.Single(s => s.Id == "SV1")[2]);
    }

    [Fact]
    public async Task Settings_that_another_process_changed_within_the_minute_are_on_the_claim()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await world.Get<PracticeStore>().GetAsync("p1", CancellationToken.None);
        var elsewhere = ActivatorUtilities.CreateInstance<PracticeStore>(world.Story.World.App.Services);
        await elsewhere.ChangeAsync("p1", p => p with { Billing = p.Billing with { PlaceOfService = "19" } }, CancellationToken.None);
        await world.SendAsync();
        Assert.Equal("19", Sent(world).Single(s => s.Id == "CLM").Component(5, 1));
    }

    [Fact]
    public async Task A_claim_is_drafted_anew_only_when_what_it_rests_on_changed()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        var before = await LookAsync(world);
        Assert.Equal(before, await LookAsync(world));
        await world.ChangeAsync(p => p with { Phone = "617-555-0199", GraceHours = 40 });
        Assert.Equal(before, await LookAsync(world));
        await BillingAsync(world, b => b with { PlaceOfService = "19" });
        var after = await LookAsync(world);
        Assert.NotEqual(before, after);
        Assert.Equal(after, await LookAsync(world));
    }

    [Fact]
    public async Task A_claim_from_before_its_settings_were_kept_is_looked_at_once_and_goes()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await world.Get<ClaimStore>().ChangeAsync("p1", "2026-04", "e1", c => c with { DraftedFrom = null }, CancellationToken.None);
        Assert.NotEqual(0, await world.SendAsync());
        Assert.Equal(BillingSettings.TagOf(world.Practice), (await ClaimAsync(world)).DraftedFrom);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_a_run_that_died_took_into_a_file_that_was_never_written_is_judged_again(bool goes)
    {
        await using var world = await ClaimWorld.BeginAsync(2);
        var before = await DieBeforeTheFileAsync(world);
        await world.ChangeAsync(p => goes ? p with { Billing = p.Billing with { PlaceOfService = "19" } } : p with { CertifiedEhr = false });
        if (!goes)
        {
            Assert.Equal(0, await world.SendAsync());
            Assert.All(await world.HistoriesAsync(), h => Assert.Equal((ClaimState.Held, 0), (h.Claim.State, h.Claim.Attempts.Count)));
            Assert.Empty(world.House.Taken);
            await world.ChangeAsync(p => p with { CertifiedEhr = true, Billing = p.Billing with { PlaceOfService = "19" } });
        }
        Assert.NotEqual(0, await world.SendAsync());
        Assert.All(Sent(world).Where(s => s.Id == "CLM"), clm => Assert.Equal("19", clm.Component(5, 1)));
        Assert.Equal(before, Sent(world).Where(s => s.Id == "CLM").Select(clm => clm[1]).Order());
        Assert.All(await world.HistoriesAsync(), h => Assert.Single(h.Claim.Attempts));
        await world.PassAsync(TimeSpan.FromDays(4));
        Assert.Single(world.House.Taken);
    }

    [Fact]
    public async Task Runs_that_find_what_a_dead_one_left_at_once_send_each_claim_once()
    {
        await using var world = await ClaimWorld.BeginAsync(3);
        var before = await DieBeforeTheFileAsync(world);
        await BillingAsync(world, b => b with { PlaceOfService = "19" });
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Record.ExceptionAsync(world.SendAsync).AsTask()));
        await world.PassAsync(TimeSpan.FromDays(2));
        Assert.Equal(before, world.House.Taken.SelectMany(t => t.File.Sets).SelectMany(s => s.Claims).Select(c => c.Number).Order());
        Assert.All(world.House.Taken.SelectMany(t => X12Reader.Read(t.Bytes)).Where(s => s.Id == "CLM"), clm => Assert.Equal("19", clm.Component(5, 1)));
    }

    /// <summary>The interchange is opened and has its claims; nothing is written after.</summary>
    /// <returns>The claims' numbers.</returns>
    private static async Task<IEnumerable<string>> DieBeforeTheFileAsync(ClaimWorld world)
    {
        var writes = 0;
        world.Story.World.Transactions.Fault = (method, _) => method != "GET" && ++writes > 2;
        Assert.NotNull(await Record.ExceptionAsync(world.SendAsync));
        world.Story.World.Transactions.Fault = null;
        Assert.Equal(InterchangeState.Open, Assert.Single(await world.InterchangesAsync()).State);
        var claims = (await world.HistoriesAsync()).Select(h => h.Claim).ToList();
        Assert.All(claims, claim => Assert.Equal(ClaimState.Batched, claim.State));
        return [.. claims.Select(claim => claim.Claim.PatientControlNumber).Order()];
    }

    private static async Task<ClaimWorld> ReplacedAsync()
    {
        var world = await ClaimWorld.BeginAsync(1, practice: p => CorrectionTests.WithPlan(p), person: CorrectionTests.InPlan);
        await world.PassAsync(TimeSpan.FromDays(3));
        await CorrectionTests.LogLateAsync(world, "e1");
        using (var answer = await world.CorrectAsync("e1", "replace")) Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        return world;
    }

    private static async Task<string> LookAsync(ClaimWorld world)
    {
        var practice = await world.Get<PracticeStore>().FreshAsync("p1", CancellationToken.None);
        return Assert.Single(await world.Get<WaitingClaims>().LookAsync(practice, world.Month, CancellationToken.None)).Tag.ToString();
    }

    private static Task BillingAsync(ClaimWorld world, Func<PracticeBilling, PracticeBilling> change) => world.ChangeAsync(p => p with { Billing = change(p.Billing) });

    private static IReadOnlyList<X12Segment> Sent(ClaimWorld world) => X12Reader.Read(Assert.Single(world.House.Taken).Bytes);

    private static async Task<ClaimRecord> ClaimAsync(ClaimWorld world) => (await world.HistoryAsync("e1")).Claim;
}
