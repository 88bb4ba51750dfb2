using System.Text;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Time;
using CcmFlow.Rules.X12;

namespace CcmFlow.Functions.Tests.Stories;

public sealed class BillingStories
{
    private static Task LogAsync(Story story, string id, DateTimeOffset start, TimeSpan length) => story.Get<LedgerStore>().AppendAsync(
        new PatientMonthKey(story.Practice.Id, "edna", Story.April),
        new TimeEntry { Id = id, Start = start, End = start + length, Role = WorkRole.ClinicalStaff, StaffId = "care1", Credential = "RN" }, CancellationToken.None);

    private static DateTimeOffset At(Story story, int day, int hour) => story.Zone.AtLocal(new DateOnly(2026, 4, day), new TimeOnly(hour, 0));

    [Fact]
    public async Task Twenty_minutes_make_one_claim_in_one_file_and_a_second_less_makes_none()
    {
        foreach (var (seconds, claims) in new[] { (1200, 1), (1199, 0) })
        {
            await using var story = await Story.BeginAsync();
            story.Forget(await story.EnrollConsentedAsync(Story.Person("edna")));
            await story.UntilAsync(10);
            await LogAsync(story, "a", At(story, 9, 10), TimeSpan.FromSeconds(seconds));
            await story.UntilBilledAsync();
            var decision = (await story.MonthAsync("edna")).Decision!;
            Assert.Equal((claims == 1, seconds), (decision.Billable, decision.ClinicalStaffSeconds));
            var files = Directory.Exists(story.ClaimsFolder) ? Directory.GetFiles(story.ClaimsFolder) : [];
            Assert.Equal(claims, files.Length);
            if (claims == 0)
            {
                Assert.Equal([ReasonCode.TimeBelowThreshold], decision.Reasons);
                continue;
            }
            var segments = X12Reader.Read(await File.ReadAllBytesAsync(files[0]));
            Assert.Equal("99490", Assert.Single(segments, s => s.Id == "SV1").Component(1, 2));
            Assert.Equal("20260430", Assert.Single(segments, s => s.Id == "DTP")[3]);
        }
    }

    [Fact]
    public async Task Consent_given_mid_month_does_not_count_earlier_minutes()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollAsync(Story.Person("edna") with { });
        await LogAsync(story, "before", At(story, 2, 8), TimeSpan.FromMinutes(30));
        await story.UntilAsync(5);
        phone.Expects("reply YES to join").Replies("YES");
        await story.UntilAsync(12);
        story.Forget(phone);
        story.Careless = true;
        await LogAsync(story, "after", At(story, 11, 8), TimeSpan.FromMinutes(12));
        await story.Patients.ChangeAsync(story.Practice.Id, "edna", p => p with { CarePlanCopy = new(story.Now) }, CancellationToken.None);
        await story.UntilBilledAsync();
        var decision = (await story.MonthAsync("edna")).Decision!;
        Assert.Equal((false, 720), (decision.Billable, decision.ClinicalStaffSeconds));
    }

    [Fact]
    public async Task Minutes_after_leaving_count_until_the_months_end_where_the_practice_says_so()
    {
        foreach (var (counts, seconds) in new[] { (true, 1500), (false, 600) })
        {
            await using var story = await Story.BeginAsync(practice: p => p with { Billing = p.Billing with { Policy = p.Billing.Policy with { CountTimeAfterRevocationUntilMonthEnd = counts } } });
            story.Forget(await story.EnrollConsentedAsync(Story.Person("edna")));
            await story.UntilAsync(10);
            await LogAsync(story, "before", At(story, 9, 10), TimeSpan.FromMinutes(10));
            await story.Patients.RecordAsync(story.Practice.Id, "edna", p => new PatientChange(
                p, [new ConsentRevoked(new Evidence("staff.r", story.Now, "rn1", EvidenceChannel.Phone))]), CancellationToken.None);
            await story.UntilAsync(20);
            await LogAsync(story, "after", At(story, 19, 10), TimeSpan.FromMinutes(15));
            await story.UntilBilledAsync();
            Assert.Equal((counts, seconds), ((await story.MonthAsync("edna")).Decision!.Billable, (await story.MonthAsync("edna")).Decision!.ClinicalStaffSeconds));
        }
    }

    [Fact]
    public async Task Sixty_minutes_are_complex_only_when_the_practitioner_designated_the_month()
    {
        foreach (var (designated, codes) in new[] { (true, "99487x1"), (false, "99490x1,99439x2") })
        {
            await using var story = await Story.BeginAsync();
            story.Forget(await story.EnrollConsentedAsync(Story.Person("edna")));
            await story.UntilAsync(10);
            await LogAsync(story, "a", At(story, 9, 10), TimeSpan.FromMinutes(61));
            if (designated)
            {
                using var refused = await story.PutAsync("api/practices/p1/patients/edna/months/2026-04/complexity?mdm=Moderate&by=care1", null);
                Assert.Equal(System.Net.HttpStatusCode.BadRequest, refused.StatusCode);
                using var noted = await story.PutAsync("api/practices/p1/patients/edna/months/2026-04/complexity?mdm=Moderate&by=md1", null);
                Assert.Equal(System.Net.HttpStatusCode.NoContent, noted.StatusCode);
            }
            await story.UntilBilledAsync();
            Assert.Equal(codes, string.Join(',', (await story.MonthAsync("edna")).Decision!.Codes.Select(c => $"{c.Code}x{c.Units}")));
        }
    }

    [Fact]
    public async Task An_entry_after_the_close_is_kept_marked_late_and_changes_no_claim()
    {
        await using var story = await Story.BeginAsync();
        story.Forget(await story.EnrollConsentedAsync(Story.Person("edna")));
        await story.UntilAsync(10);
        await LogAsync(story, "a", At(story, 9, 10), TimeSpan.FromMinutes(19));
        await story.UntilBilledAsync();
        await LogAsync(story, "late", At(story, 29, 10), TimeSpan.FromMinutes(30));
        var month = await story.MonthAsync("edna");
        Assert.True(month.Entries.Single(e => e.Entry.Id == "late").Late);
        Assert.Equal(1140, month.Decision!.ClinicalStaffSeconds);
    }

    [Fact]
    public async Task A_claim_that_the_scrubber_finds_wrong_is_held_with_the_mend()
    {
        await using var story = await Story.BeginAsync();
        story.Forget(await story.EnrollConsentedAsync(Story.Person("edna") with { MemberId = null }));
        await story.UntilAsync(10);
        await LogAsync(story, "a", At(story, 9, 10), TimeSpan.FromMinutes(25));
        await story.UntilBilledAsync();
        var claim = Assert.Single(await story.Get<ClaimStore>().ListAsync(new PracticeMonth(story.Practice.Id, Story.April), CancellationToken.None));
        Assert.Equal(ClaimState.Held, claim.State);
        Assert.NotEmpty(claim.Faults);
        Assert.False(Directory.Exists(story.ClaimsFolder));
    }

    [Fact]
    public async Task Sending_again_after_any_interruption_gives_the_same_file_and_no_second_one()
    {
        await using var story = await Story.BeginAsync();
        story.Forget(await story.EnrollConsentedAsync(Story.Person("edna")));
        await story.UntilAsync(10);
        await LogAsync(story, "a", At(story, 9, 10), TimeSpan.FromMinutes(25));
        await story.UntilBilledAsync();
        var file = Assert.Single(Directory.GetFiles(story.ClaimsFolder));
        var before = Encoding.ASCII.GetString(await File.ReadAllBytesAsync(file));
        // As if the run had died after sealing and before the file was written.
        var tables = story.Get<CcmFlow.Functions.Storage.AppTables>();
        var row = await tables.Claims.GetEntityAsync<Azure.Data.Tables.TableEntity>(story.Practice.Id, "ix|2026-04|000000001");
        row.Value["State"] = nameof(InterchangeState.Sealed);
        await tables.Claims.UpdateEntityAsync(row.Value, row.Value.ETag, Azure.Data.Tables.TableUpdateMode.Replace);
        File.Delete(file);
        await story.PassAsync(TimeSpan.FromDays(2));
        Assert.Equal(before, Encoding.ASCII.GetString(await File.ReadAllBytesAsync(Assert.Single(Directory.GetFiles(story.ClaimsFolder)))));
    }
}
