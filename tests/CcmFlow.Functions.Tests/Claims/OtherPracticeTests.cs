using System.Net;
using System.Text;
using System.Text.Json;
using Azure.Data.Tables;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Answers;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Practices.Sections;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.Tests.Access;

namespace CcmFlow.Functions.Tests.Claims;

/// <summary>Two practices of one deployment, whose files are both numbered from 1.</summary>
public sealed class OtherPracticeTests
{
    private const string Ours = "CCMSUBMIT01";

    [Theory]
    [InlineData(Ours)]
    [InlineData("NOBODY")]
    public async Task An_upload_for_somebody_else_is_refused_in_the_same_words_whoever_that_is(string receiver)
    {
        using var issuer = new TestIssuer();
        await using var world = await ClaimWorld.BeginAsync(1, issuer: issuer);
        await world.Get<PracticeImport>().SaveAsync(Other(world), CancellationToken.None);
        await world.SendAsync();
        using var client = new HttpClient { BaseAddress = new Uri(world.Story.World.App.Address, "api/v1/") };
        client.DefaultRequestHeaders.Add("Authorization", $"Bearer {issuer.Good("demo-9-bill", world.Story.Now)}");

        using var answer = await client.PostAsync(new Uri("practices/p9/claim-files", UriKind.Relative), new ByteArrayContent(Rejection(receiver, await SentAsync(world))));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var text = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.ToString();
        Assert.Contains("not for this practice", text, StringComparison.Ordinal);
        Assert.DoesNotContain("p1", text, StringComparison.Ordinal);
        Assert.Equal(ClaimState.Batched, (await world.HistoryAsync("e1")).Claim.State);
        foreach (var practice in new[] { "p1", "p9" }) Assert.Empty(await world.Get<ReceivedFiles>().ListAsync(practice, CancellationToken.None));
    }

    [Fact]
    public async Task An_upload_that_names_the_practice_is_taken()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await world.SendAsync();
        using var answer = await world.Story.World.Api.PostAsync(new Uri("api/practices/p1/claim-files", UriKind.Relative), new ByteArrayContent(Rejection(Ours, await SentAsync(world))));
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal(ClaimState.Rejected, (await world.HistoryAsync("e1")).Claim.State);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("p1, p9", 1)]
    public async Task Only_a_mailbox_that_the_deployment_shares_gives_a_practice_what_came_to_another(string shared, int expected)
    {
        await using var world = await ClaimWorld.BeginAsync(1, settings: new Dictionary<string, string?> { [SettingNames.ClaimsSharedMailboxes] = shared });
        await world.Get<PracticeImport>().SaveAsync(Other(world), CancellationToken.None);
        await world.SendAsync();

        var received = await world.Get<ClaimInbox>().ReceiveAsync(world.Practice, Rejection("OTHER01", await SentAsync(world)), "mail.999", CancellationToken.None);

        Assert.Equal(expected, (await world.Get<ReceivedFiles>().ListAsync("p9", CancellationToken.None)).Count);
        Assert.Equal(1 - expected, (await world.Get<ReceivedFiles>().ListAsync("p1", CancellationToken.None)).Count);
        // Left in the practice's own mailbox it is a person's: it is matched to nothing.
        Assert.Equal(expected == 0 ? new PostingCount(0, 0, 1, 0) : new PostingCount(0, 1, 0, 0), received.Count);
        Assert.Equal(ClaimState.Batched, (await world.HistoryAsync("e1")).Claim.State);
    }

    [Theory]
    [InlineData("ELSEWHERE", 'T', "260502")]
    [InlineData("CLEARHOUSE", 'P', "260502")]
    [InlineData("CLEARHOUSE", 'T', "250101")]
    public async Task A_control_number_alone_matches_nothing(string sender, char usage, string day)
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await world.SendAsync();
        var sent = await SentAsync(world);
        var stamp = sent.Envelope!;
        var ta1 = Envelope(sender, Ours, usage, $"TA1*{sent.Number:D9}*{(day == "250101" ? day : stamp.Date)}*{stamp.Time}*R*024~");

        var received = await world.Get<ClaimInbox>().ReceiveAsync(world.Practice, ta1, "mail.ta1", CancellationToken.None);

        Assert.Equal(new PostingCount(0, 1, 0, 0), received.Count);
        Assert.Equal(ClaimState.Batched, (await world.HistoryAsync("e1")).Claim.State);
    }

    [Fact]
    public async Task A_tests_remittance_pays_no_claim_that_is_meant()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await world.PassAsync(TimeSpan.FromDays(18));
        var paid = (await world.Get<ReceivedFiles>().ListAsync("p1", CancellationToken.None)).Single(f => f.Via.EndsWith(".835", StringComparison.Ordinal));
        var text = Encoding.ASCII.GetString(await world.Get<ReceivedFiles>().BytesAsync(paid, CancellationToken.None));
        var received = await world.Get<ClaimInbox>().ReceiveAsync(world.Practice, Encoding.ASCII.GetBytes(text.Replace("*T*:~", "*P*:~", StringComparison.Ordinal).Replace("TRN*1*", "TRN*1*X", StringComparison.Ordinal)), "mail.835", CancellationToken.None);
        Assert.Equal(new PostingCount(0, 0, 1, 0), received.Count);
        Assert.Single(await world.Get<ReceivedFiles>().RemittancesAsync("p1", CancellationToken.None));
    }

    [Theory]
    [InlineData(Ours)]
    [InlineData("ccmsubmit01")]
    public async Task A_sender_id_that_another_practice_has_is_refused_without_saying_whose_it_is(string taken)
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        var other = Other(world);
        await world.Get<PracticeImport>().SaveAsync(other, CancellationToken.None);
        var values = PracticeSections.Find(other, "claims")!.Of(other).ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal);
        values["submitterId"] = taken;

        var saved = await world.Get<SettingsChanges>().SaveAsync(new SettingsActor("p9", "cora"), "claims", null, values, CancellationToken.None);

        var fault = Assert.Single(Assert.IsType<SettingsOutcome.Refused>(saved).Faults);
        Assert.Equal("submitterId", fault.Field);
        Assert.DoesNotContain("p1", fault.Mend, StringComparison.Ordinal);
        var imported = await Assert.ThrowsAsync<ArgumentException>(() =>
            world.Get<PracticeImport>().SaveAsync(other with { Billing = other.Billing with { SubmitterId = taken } }, CancellationToken.None));
        Assert.Contains("billing.submitterId", imported.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("p1", imported.Message, StringComparison.Ordinal);
        Assert.Equal("OTHER01", (await world.Get<PracticeStore>().FreshAsync("p9", CancellationToken.None)).Billing.SubmitterId);
    }

    [Fact]
    public async Task A_sender_id_under_which_another_practice_sent_before_is_refused_in_the_same_words_and_its_own_it_may_take_again()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await world.Get<PracticeImport>().SaveAsync(Other(world), CancellationToken.None);
        Assert.NotEqual(0, await world.SendAsync());
        await SenderAsync(world, "p1", "NEW01");
        await SenderAsync(world, "p1", "NEW02");
        var refused = await TakeAsync(world, "p9", Ours);
        Assert.Equal(refused, await TakeAsync(world, "p9", "NEW02"));
        Assert.NotNull(refused);
        var other = await world.Get<PracticeStore>().FreshAsync("p9", CancellationToken.None);
        var imported = await Assert.ThrowsAsync<ArgumentException>(() =>
            world.Get<PracticeImport>().SaveAsync(other with { Billing = other.Billing with { SubmitterId = Ours.ToLowerInvariant() } }, CancellationToken.None));
        Assert.Contains(refused, imported.Message, StringComparison.Ordinal);
        Assert.Equal("OTHER01", other.Billing.SubmitterId);
        // Nothing was ever sent under this one: no answer can come.
        Assert.Null(await TakeAsync(world, "p9", "NEW01"));
        Assert.Null(await TakeAsync(world, "p1", Ours));
    }

    [Fact]
    public async Task What_comes_under_a_sender_id_that_two_practices_have_already_is_posted_to_neither_and_they_are_named_to_who_runs_the_app()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        var other = Other(world) with { Billing = world.Practice.Billing };
        // As it was saved before sender ids were one practice's.
        var row = new TableEntity("practice", other.Id);
        row.Set("Json", other);
        await world.Get<AppTables>().Practices.AddEntityAsync(row, CancellationToken.None);
        await world.Get<PracticeStore>().ListFreshAsync(CancellationToken.None);
        await world.SendAsync();
        var sent = await SentAsync(world);
        var ta1 = Envelope("CLEARHOUSE", Ours, 'T', $"TA1*{sent.Number:D9}*{sent.Envelope!.Date}*{sent.Envelope.Time}*R*024~");

        foreach (var practice in new[] { world.Practice, other })
        {
            var received = await world.Get<ClaimInbox>().ReceiveAsync(practice, ta1, "mail.ta1", CancellationToken.None);
            Assert.Equal(new PostingCount(0, 1, 0, 0), received.Count);
        }

        Assert.Equal(ClaimState.Batched, (await world.HistoryAsync("e1")).Claim.State);
        await world.PassAsync(TimeSpan.FromHours(7));
        Assert.Contains(world.Story.World.Log, line => line.Contains("Practices p1, p9 send under one sender id", StringComparison.Ordinal));
        // The rest of its settings can be mended meanwhile.
        await world.Get<PracticeImport>().SaveAsync(other with { Name = "Other" }, CancellationToken.None);
    }

    private static async Task SenderAsync(ClaimWorld world, string practice, string id) => Assert.Null(await TakeAsync(world, practice, id));

    /// <summary>Types another sender id into the settings.</summary>
    /// <returns>Why it is refused; null: it is saved.</returns>
    private static async Task<string?> TakeAsync(ClaimWorld world, string practice, string id)
    {
        var now = await world.Get<PracticeStore>().FreshAsync(practice, CancellationToken.None);
        var values = PracticeSections.Find(now, "claims")!.Of(now).ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal);
        values["submitterId"] = id;
        return await world.Get<SettingsChanges>().SaveAsync(new SettingsActor(practice, "cora"), "claims", null, values, CancellationToken.None) is SettingsOutcome.Refused refused
            ? Assert.Single(refused.Faults).Mend
            : null;
    }

    private static Practice Other(ClaimWorld world) => world.Practice with
    {
        Id = "p9", TextNumber = "+16175557001", PagerNumber = "+16175557002", Billing = world.Practice.Billing with { SubmitterId = "OTHER01" }, Clearinghouse = new(),
        Accounts = [.. world.Practice.Accounts.Select(a => a with { Logins = [a.Logins[0].Replace("demo-1-", "demo-9-", StringComparison.Ordinal)] })],
    };

    private static async Task<InterchangeRecord> SentAsync(ClaimWorld world) => (await world.InterchangesAsync()).Last(i => i.Kind == InterchangeKind.Claims);

    private static byte[] Rejection(string receiver, InterchangeRecord sent) => Envelope(
        "CLEARHOUSE", receiver, 'T',
        $"GS*FA*CLEARHOUSE*{receiver}*20260510*1200*77*X*005010X231A1~ST*999*0001*005010X231A1~AK1*HC*{sent.Group}*005010X222A1~AK2*837*0001*005010X222A1~IK5*R*5~AK9*R*1*1*0~SE*6*0001~GE*1*77~");

    private static byte[] Envelope(string sender, string receiver, char usage, string body) => Encoding.ASCII.GetBytes(
        $"ISA*00*          *00*          *ZZ*{sender,-15}*ZZ*{receiver,-15}*260510*1200*^*00501*000000077*0*{usage}*:~{body}IEA*{(body.StartsWith("GS", StringComparison.Ordinal) ? 1 : 0)}*000000077~");
}
