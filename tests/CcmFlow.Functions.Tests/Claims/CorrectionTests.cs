using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CcmFlow.Cli.Clearinghouse;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Packets;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Claims.Status;
using CcmFlow.Rules.Eligibility;
using CcmFlow.Rules.Time;
using CcmFlow.Rules.X12;

namespace CcmFlow.Functions.Tests.Claims;

public sealed class CorrectionTests
{
    internal const string Plan = "Bay Health Advantage";

    internal static Practice WithPlan(Practice practice, bool takesReplacements = true) => practice with
    {
        Billing = practice.Billing with
        {
            PlanPayerIds = new Dictionary<string, string> { [Plan] = "BAY01" },
            Plans = new Dictionary<string, PlanSettings> { [Plan] = new() { FilingCode = "CI", TakesReplacements = takesReplacements, TimelyFilingDays = 30 } },
        },
    };

    internal static RosterPatient InPlan(RosterPatient person) => person with { Payer = PayerKind.MedicareAdvantage, PayerName = Plan, MemberId = $"BAY{person.Id}77" };

    internal static Task LogLateAsync(ClaimWorld world, string patient) => world.Get<LedgerStore>().AppendAsync(
        new PatientMonthKey("p1", patient, Stories.Story.April),
        new TimeEntry
        {
            Id = "late", Start = world.Story.Zone.AtLocal(new DateOnly(2026, 4, 20), new TimeOnly(9, 0)), End = world.Story.Zone.AtLocal(new DateOnly(2026, 4, 20), new TimeOnly(9, 20)),
            Role = WorkRole.ClinicalStaff, StaffId = "care1", Credential = "RN",
        }, CancellationToken.None);

    private static Uri Claim(string patient, string act = "") => new($"api/practices/p1/patients/{patient}/months/2026-04/claim{act}", UriKind.Relative);

    [Fact]
    public async Task Minutes_that_came_late_replace_the_claim_where_the_plan_takes_replacements()
    {
        await using var world = await ClaimWorld.BeginAsync(1, practice: p => WithPlan(p), person: InPlan);
        await world.PassAsync(TimeSpan.FromDays(3));
        await LogLateAsync(world, "e1");
        using var answer = await world.CorrectAsync("e1", "replace");
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await world.PassAsync(TimeSpan.FromDays(2));
        Assert.Equal(2, world.House.Taken.Count);
        var segments = X12Reader.Read(world.House.Taken[1].Bytes);
        Assert.Equal("7", Assert.Single(segments, s => s.Id == "CLM").Component(5, 3));
        Assert.Single(segments, s => s.Id == "REF" && s[1] == "F8");
        Assert.Equal("CI", Assert.Single(segments, s => s.Id == "SBR")[9]);
        Assert.Equal(["99490", "99439"], segments.Where(s => s.Id == "SV1").Select(s => s.Component(1, 2)));
        var attempts = (await world.HistoryAsync("e1")).Claim.Attempts;
        Assert.Equal(2, attempts.Select(a => a.ControlNumber).Distinct().Count());
    }

    [Theory]
    [InlineData(true, "Medicare takes originals only")]
    [InlineData(false, "takes no replacements")]
    public async Task Where_no_replacement_is_taken_the_reason_is_told_and_nothing_is_sent(bool medicare, string reason)
    {
        await using var world = await ClaimWorld.BeginAsync(1, practice: p => WithPlan(p, takesReplacements: false), person: p => medicare ? p : InPlan(p));
        await world.PassAsync(TimeSpan.FromDays(3));
        await LogLateAsync(world, "e1");
        using var answer = await world.CorrectAsync("e1", "replace");
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains(reason, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString(), StringComparison.Ordinal);
        await world.PassAsync(TimeSpan.FromDays(2));
        Assert.Single(world.House.Taken);
    }

    [Fact]
    public async Task A_void_takes_the_claim_back_with_the_payers_number()
    {
        await using var world = await ClaimWorld.BeginAsync(1, practice: p => WithPlan(p), person: InPlan);
        await world.PassAsync(TimeSpan.FromDays(3));
        using var answer = await world.CorrectAsync("e1", "void");
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await world.PassAsync(TimeSpan.FromDays(2));
        Assert.Equal("8", Assert.Single(X12Reader.Read(world.House.Taken[1].Bytes), s => s.Id == "CLM").Component(5, 3));
    }

    [Fact]
    public async Task A_claim_that_is_mended_after_the_batch_has_ended_still_goes()
    {
        await using var world = await ClaimWorld.BeginAsync(1, faults: new ClearinghouseFaults { RefusedPosts = 1 });
        await world.PassAsync(TimeSpan.FromDays(40));
        Assert.Empty(world.House.Taken);
        using var answer = await world.CorrectAsync("e1", "resend");
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await world.PassAsync(TimeSpan.FromDays(1));
        Assert.Single(world.House.Taken);
    }

    [Fact]
    public async Task A_spouses_plan_makes_the_patient_a_dependent_and_Medicare_behind_another_payer_waits_for_its_decision()
    {
        await using var story = await Stories.Story.BeginAsync();
        var practice = WithPlan(story.Practice);
        var decision = new MonthDecision(true, false, [new("99490", 1)], [], [], 1500, 0, new DateOnly(2026, 4, 30), "", [], story.Now.AddDays(31));
        PatientRecord Record(RosterPatient roster, PatientCircumstances? circumstances = null) => new()
        {
            Practice = "p1", Id = roster.Id, Roster = roster, Eligibility = RosterImport.Assess(roster, new DateOnly(2026, 3, 31)), Circumstances = circumstances ?? PatientCircumstances.None,
        };
        var spouse = Stories.Story.Person("s") with
        {
            Payer = PayerKind.Commercial, PayerName = Plan, MemberId = "W123456", Coverage = new RosterCoverage(PayerKind.Commercial, Plan, "W123456", 1, "01", "Quillfeather", "Albert", "GRP9"),
        };
        var dependent = ClaimDrafts.From(practice, Record(spouse), Stories.Story.April, decision, []);
        Assert.Equal(("Albert", "Edna", "01"), (dependent.Claim.Subscriber.Name.First, dependent.Claim.Dependent!.Name.First, dependent.Claim.Dependent.Relationship));
        Assert.Equal(("GRP9", "CI"), (dependent.Claim.Payer.GroupNumber, dependent.Claim.Payer.FilingCode));
        Assert.Equal(ClaimState.Ready, dependent.State);

        var working = Stories.Story.Person("w") with { OtherCoverages = [new RosterCoverage(PayerKind.Commercial, Plan, "E55", 1)] };
        var waiting = ClaimDrafts.From(practice, Record(working, new PatientCircumstances { MedicareSecondary = MedicareSecondaryReason.WorkingAged }), Stories.Story.April, decision, []);
        Assert.Contains(waiting.Faults, f => f.Contains("This payer comes first", StringComparison.Ordinal));
        var fee = waiting.Claim.Total;
        var known = new PatientCircumstances
        {
            MedicareSecondary = MedicareSecondaryReason.WorkingAged,
            EarlierDecisions = [new EarlierDecision(Stories.Story.April, new OtherPayerDecision(30, new DateOnly(2026, 5, 20), "E-1", [new OtherPayerLine(30, 1, [new ClaimAdjustment("CO", "45", fee - 30)])], []))],
        };
        var secondary = ClaimDrafts.From(practice, Record(working, known), Stories.Story.April, decision, []);
        Assert.Equal((ClaimState.Ready, PayerSequence.Secondary), (secondary.State, secondary.Claim.Sequence));
    }

    [Fact]
    public async Task The_report_tells_expected_against_paid_and_what_asks_for_something()
    {
        await using var world = await ClaimWorld.BeginAsync(faults: new ClearinghouseFaults { RejectedClaims = 0.5, DeniedClaims = 0.5 });
        await world.PassAsync(TimeSpan.FromDays(18));
        var progress = await world.Story.World.Api.GetFromJsonAsync<JsonElement>(new Uri("api/practices/p1/months/2026-04/claims/progress", UriKind.Relative));
        var histories = await world.HistoriesAsync();
        int Of(string name) => progress.GetProperty(name).GetInt32();
        Assert.Equal((3, 3), (Of("made"), Of("sent")));
        Assert.Equal(histories.Count(h => h.Status.Standing == ClaimStanding.Paid), Of("paid"));
        Assert.Equal(histories.Count(h => h.Status.Standing == ClaimStanding.Denied), Of("denied"));
        Assert.Equal(histories.Count(h => h.Claim.State == ClaimState.Rejected), Of("rejected"));
        Assert.True(Of("rejected") + Of("denied") > 0, "The seed gives neither a rejection nor a denial.");
        Assert.Equal(Of("rejected") + Of("denied"), progress.GetProperty("attention").GetArrayLength());
        Assert.Equal(histories.Sum(h => h.Status.Paid), progress.GetProperty("paidAmount").GetDecimal());
    }

    [Fact]
    public async Task A_claim_whose_last_day_is_near_is_named_with_the_day()
    {
        await using var world = await ClaimWorld.BeginAsync(1, faults: new ClearinghouseFaults { NoAcknowledgements = true }, practice: p => WithPlan(p), person: InPlan);
        await world.PassAsync(TimeSpan.FromDays(2));
        var progress = await world.Story.World.Api.GetFromJsonAsync<JsonElement>(new Uri("api/practices/p1/months/2026-04/claims/progress", UriKind.Relative));
        Assert.Equal("2026-05-30", progress.GetProperty("attention")[0].GetProperty("fileBy").GetString());
    }

    [Fact]
    public async Task The_packet_holds_all_that_an_auditor_asks_for_and_no_other_patient()
    {
        await using var world = await ClaimWorld.BeginAsync(2, person: p => p with { FamilyName = p.Id == "e1" ? "Quillfeather" : "Zyxwvut" });
        await world.PassAsync(TimeSpan.FromDays(18));
        var history = await world.HistoryAsync("e1");
        var html = WebUtility.HtmlDecode(await world.Story.World.Api.GetStringAsync(Claim("e1", "/packet")));
        foreach (var part in new[]
        {
            "Quillfeather", history.Claim.Attempts[0].ControlNumber, "Consent", "Care plan", "25:00", "Cora Manager, RN", "99490", history.Sendings[0].Sha256!, "CLM*", "A2:20:PR",
            history.Entries.Single(e => e.Payment is not null).Trace!, "CO-253", "Hash chain",
        }) Assert.Contains(part, html, StringComparison.Ordinal);
        Assert.DoesNotContain("zyxwvut", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        var packet = (await world.Get<AuditPackets>().OfAsync("p1", history.Claim.Attempts[0].ControlNumber, CancellationToken.None))!;
        var again = new string('0', 64);
        foreach (var link in packet.Chain)
            Assert.Equal(link.Chain, again = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(again + link.Record))));
    }

    [Fact]
    public async Task The_packet_tells_of_each_reopening_and_says_the_same_at_the_console_as_on_paper()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await LogLateAsync(world, "e1");
        using (var opened = await world.Story.World.Api.PostAsJsonAsync("api/practices/p1/patients/e1/months/2026-04/reopen", new { id = "r1", by = "care1", why = "Twenty minutes came late" }))
            Assert.Equal(HttpStatusCode.NoContent, opened.StatusCode);
        await world.PassAsync(TimeSpan.FromDays(6));
        var packet = (await world.Get<AuditPackets>().OfAsync("p1", "e1", Stories.Story.April, CancellationToken.None))!;
        using var cora = await Pages.Visitor.SignInAsync(world.Story);
        foreach (var path in new[] { "/claims/2026-04/e1", "/claims/2026-04/e1/print" })
        {
            await cora.OpenAsync(path);
            foreach (var told in new[] { "When the month was opened again", "<blockquote>Twenty minutes came late</blockquote>", "by Cora Manager", "99490 × 1", "1: late" }) Assert.Contains(told, cora.Page, StringComparison.Ordinal);
            Assert.Contains(WebUtility.HtmlDecode(AuditPacketHtml.Sections(packet)), cora.Page, StringComparison.Ordinal);
        }
        Assert.Contains(packet.Chain, l => l.What.StartsWith("Reopening of ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_upload_needs_the_key_is_posted_once_and_a_file_that_is_no_X12_waits_in_the_queue()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        using var stranger = new HttpClient { BaseAddress = world.Story.World.App.Address };
        var address = new Uri("api/practices/p1/claim-files", UriKind.Relative);
        using var body = new StringContent("no X12 at all");
        using var refused = await stranger.PostAsync(address, body);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        for (var i = 0; i < 2; i++)
        {
            using var again = new StringContent("no X12 at all");
            using var taken = await world.Story.World.Api.PostAsync(address, again);
            Assert.Equal(HttpStatusCode.Accepted, taken.StatusCode);
            Assert.Equal(1, (await taken.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("count").GetProperty("held").GetInt32());
        }
        var item = Assert.Single((await world.Story.World.Api.GetFromJsonAsync<JsonElement>(new Uri("api/practices/p1/unmatched", UriKind.Relative))).EnumerateArray());
        using var done = await world.Story.World.Api.PostAsync(new Uri($"api/practices/p1/unmatched/{item.GetProperty("id").GetString()}/done?by=care1", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.NoContent, done.StatusCode);
        Assert.Empty((await world.Story.World.Api.GetFromJsonAsync<JsonElement>(new Uri("api/practices/p1/unmatched", UriKind.Relative))).EnumerateArray());
    }
}
