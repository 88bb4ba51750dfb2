using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Cli.Clearinghouse;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Answers;
using CcmFlow.Functions.Claims.Clearinghouses;
using CcmFlow.Functions.Tests.Claims;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Pages;

/// <summary>Files to and from the clearinghouse at the console: whether one arrived, and answers taken in by hand.</summary>
public sealed class ClaimFileStories
{
    private const string Claims = "/claims/2026-04";

    /// <summary>Pays a claim that is none of ours.</summary>
    private const string Foreign =
        "ISA*00*          *00*          *ZZ*CLEARHOUSE     *ZZ*CCMSUBMIT01    *260201*1015*^*00501*000000007*0*T*:~GS*HP*CLEARHOUSE*CCMSUBMIT01*20260201*1015*7*X*005010X221A1~" +
        "ST*835*0001~BPR*I*10*C*CHK************20260520~TRN*1*T0001*1999999999~N1*PR*P~N1*PE*US*XX*1234567893~LX*1~CLP*OTHERSYSTEM*1*62*10*0*MB*90001*11*1~CAS*CO*45*52~NM1*QC*1*X*Y~SE*10*0001~GE*1*7~IEA*1*000000007~";

    [Fact]
    public async Task A_file_that_had_not_arrived_goes_again_with_its_bytes_once_a_person_says_so_and_its_work_is_done()
    {
        await using var world = await InDoubtAsync(1);
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync(Claims);
        Assert.Contains("Nobody knows whether it arrived", bill.Page, StringComparison.Ordinal);
        await bill.SendAsync("/outcome", ("arrived", ""), ("why", "Asked Ann by phone"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bill.Status);
        Assert.Contains("What the clearinghouse says: choose what the clearinghouse says of this file.", bill.Page, StringComparison.Ordinal);
        Assert.Contains("Asked Ann by phone", bill.Page, StringComparison.Ordinal);
        await bill.SendAsync("/outcome", ("arrived", "false"), ("why", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bill.Status);
        Assert.Empty(world.House.Taken);
        using var other = await Visitor.SignInAsync(world.Story);
        await other.OpenAsync(Claims);
        await bill.SendAsync("/outcome", ("arrived", "false"), ("why", "Asked Ann by phone"));
        Assert.Contains("the file had not arrived. The same bytes are sent again", bill.Page, StringComparison.Ordinal);
        Assert.Contains("Had not arrived, found out by Bill", bill.Page, StringComparison.Ordinal);
        Assert.Contains(": Asked Ann by phone", bill.Page, StringComparison.Ordinal);
        Assert.Single(world.House.Taken);
        Assert.Empty(await world.TasksAsync(StaffTaskKind.FindInterchange));
        await other.SendAsync("/outcome", ("arrived", "false"), ("why", "I asked too"));
        Assert.Contains("This file is not in doubt any more.", other.Page, StringComparison.Ordinal);
        Assert.Single(world.House.Taken);
    }

    [Fact]
    public async Task A_file_that_arrived_is_not_sent_again()
    {
        await using var world = await InDoubtAsync(1);
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync(Claims);
        await bill.SendAsync("/outcome", ("arrived", "true"), ("why", "It stands in their portal"));
        Assert.Contains("Noted: the clearinghouse has the file.", bill.Page, StringComparison.Ordinal);
        Assert.Equal(InterchangeState.Accepted, Assert.Single(await world.InterchangesAsync()).State);
        Assert.Empty(world.House.Taken);
        Assert.Empty(await world.TasksAsync(StaffTaskKind.FindInterchange));
    }

    [Fact]
    public async Task A_file_that_ends_in_doubt_again_is_work_again()
    {
        await using var world = await InDoubtAsync(2);
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync(Claims);
        await bill.SendAsync("/outcome", ("arrived", "false"), ("why", "Asked Ann by phone"));
        Assert.Empty(await world.TasksAsync(StaffTaskKind.FindInterchange));
        await world.PassAsync(TimeSpan.FromDays(2));
        Assert.Single(await world.TasksAsync(StaffTaskKind.FindInterchange));
        Assert.Empty(world.House.Taken);
    }

    [Fact]
    public async Task The_API_keeps_how_it_was_found_out_and_does_the_work_too()
    {
        await using var world = await InDoubtAsync(1);
        var number = Assert.Single(await world.InterchangesAsync()).Number;
        using var told = await world.Story.World.Api.PostAsJsonAsync($"api/practices/p1/interchanges/{number}/outcome?by=care1&arrived=true", new { why = "Their portal has it" });
        Assert.Equal(HttpStatusCode.NoContent, told.StatusCode);
        Assert.Empty(await world.TasksAsync(StaffTaskKind.FindInterchange));
        var listed = Assert.Single((await world.Story.World.Api.GetFromJsonAsync<JsonElement>("api/practices/p1/interchanges")).EnumerateArray()).GetProperty("settlement");
        Assert.Equal(("care1", "Their portal has it", true), (listed.GetProperty("by").GetString(), listed.GetProperty("why").GetString(), listed.GetProperty("arrived").GetBoolean()));
    }

    [Fact]
    public async Task Who_mends_no_claims_sees_that_a_file_is_in_doubt_and_has_no_form()
    {
        await using var world = await InDoubtAsync(1);
        using var audra = await Visitor.SignInAsync(world.Story, "audra");
        await audra.OpenAsync(Claims);
        Assert.Contains("Nobody knows whether it arrived", audra.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("/outcome\"", audra.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("/claim-files\"", audra.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_are_taken_in_by_hand_and_each_says_what_it_brought()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await world.PassAsync(TimeSpan.FromDays(18));
        var files = world.Get<ReceivedFiles>();
        var answers = new List<byte[]>();
        foreach (var file in await files.ListAsync("p1", CancellationToken.None)) answers.Add(await files.BytesAsync(file, CancellationToken.None));
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync(Claims);
        await bill.UploadBytesAsync("/claim-files", ("again.835", answers[0]));
        Assert.Contains("Here before, byte for byte", bill.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("again.835", bill.Page, StringComparison.Ordinal);
        await bill.UploadAsync("/claim-files", ("other.835", Foreign), ("letter.txt", "Dear practice"));
        Assert.Contains("Taken. What each file brought stands below.", bill.Page, StringComparison.Ordinal);
        Assert.Matches("""other\.835</td><td data-label="What it brought">1 belongs to no claim of ours: see below""", bill.Page);
        Assert.Matches("""letter\.txt</td><td data-label="What it brought">1 part cannot be trusted and waits for a person: see below""", bill.Page);
        Assert.Contains("The file holds nothing that could be read.", bill.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_taken_is_named_with_the_mend_and_none_of_the_others_is_taken()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync(Claims);
        await bill.UploadAsync("/claim-files");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bill.Status);
        Assert.Contains("Files: choose the files that the clearinghouse gave you.", bill.Page, StringComparison.Ordinal);
        await bill.UploadAsync("/claim-files", ("good.999", "ISA"), ("nothing.835", ""));
        Assert.Contains("\"nothing.835\" is empty; download it from the clearinghouse once more.", bill.Page, StringComparison.Ordinal);
        await bill.UploadBytesAsync("/claim-files", ("large.835", new byte[AnswerFile.MostBytes + 1]));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, bill.Status);
        Assert.Contains("\"large.835\" is larger than 25 MB; split it by its interchanges.", bill.Page, StringComparison.Ordinal);
        Assert.Empty(await world.Get<ReceivedFiles>().ListAsync("p1", CancellationToken.None));
    }

    [Fact]
    public async Task Work_on_answers_names_its_file_and_leaves_the_list_with_the_act_that_does_it()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync(Claims);
        await bill.UploadAsync("/claim-files", ("other.835", Foreign), ("letter.835", "Dear practice"), ("short.835", Foreign.Replace("BPR*I*10", "BPR*I*11", StringComparison.Ordinal).Replace("OTHERSYSTEM", "THIRD", StringComparison.Ordinal)));
        await bill.OpenAsync();
        Assert.Contains("Look at answers that belong to no claim of ours (835, \"other.835\")", bill.Page, StringComparison.Ordinal);
        Assert.Contains("Look at answers that belong to no claim of ours (a file that could not be read, \"letter.835\")", bill.Page, StringComparison.Ordinal);
        Assert.Contains("Check a remittance that does not add up (835, \"short.835\")", bill.Page, StringComparison.Ordinal);
        var work = Assert.Single(await world.TasksAsync(StaffTaskKind.CheckRemittance));
        await bill.OpenAsync(Claims);
        await bill.SendAsync("/release");
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CheckRemittance));
        // What it brought belongs to no claim either: that is new work.
        Assert.Equal(3, (await world.TasksAsync(StaffTaskKind.MatchAnswer)).Count);
        for (var left = 2; left >= 0; left--)
        {
            await bill.SendAsync("/done");
            Assert.Equal(left, (await world.TasksAsync(StaffTaskKind.MatchAnswer)).Count);
        }
        await bill.OpenAsync();
        Assert.DoesNotContain("Look at answers", bill.Page, StringComparison.Ordinal);
        var done = await world.Get<WorklistStore>().FindAsync("p1", work.Id, CancellationToken.None);
        Assert.Equal(("bill", StaffAct.RemittanceReleased), (done!.DoneBy, done.DoneWith));
    }

    [Fact]
    public async Task An_answer_that_is_none_of_ours_says_in_words_whose_it_is_and_what_was_paid()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync(Claims);
        var full = Foreign.Replace("N1*PR*P~", "N1*PR*Plan of Ohio~", StringComparison.Ordinal).Replace("NM1*QC*1*X*Y~SE*10*", "NM1*QC*1*Quill*Anna****MI*1EG4TE5MK73~DTM*232*20260402~SE*11*", StringComparison.Ordinal);
        await bill.UploadAsync("/claim-files", ("other.835", full), ("letter.txt", "Dear practice"));
        foreach (var (label, value) in new[] { ("Payer", "Plan of Ohio"), ("Claim number", "OTHERSYSTEM"), ("Patient", "Anna Quill"), ("Member id", "1EG4TE5MK73"), ("Day of service", "Apr 2, 2026"), ("Charged", "$62.00"), ("Paid", "$10.00"), ("Reason", "Above what the payer allows (CO-45), $52.00") })
            Assert.Contains($"<dt>{label}</dt><dd>{value}</dd>", bill.Page, StringComparison.Ordinal);
        Assert.Contains("Payment or denial (835)", bill.Page, StringComparison.Ordinal);
        Assert.Contains("The file holds nothing that could be read.", bill.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("{\"", bill.Page, StringComparison.Ordinal);
        await world.Get<ReceivedFiles>().KeepUnmatchedAsync("p1", new UnmatchedItem("old.1", new string('a', 64), world.Story.World.Clock.Time.GetUtcNow(), "835", "OLD", "{\"type\":\"gone\",\"charge\":1}"), CancellationToken.None);
        await bill.OpenAsync(Claims);
        Assert.Contains("What it says was kept in a way that cannot be read here any more.", bill.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("{\"", bill.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_API_does_the_work_on_answers_too_and_what_comes_up_after_it_is_work_again()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        var api = world.Story.World.Api;
        // One envelope with a payment that is none of ours, and one that does not add up.
        var (start, end) = (Foreign.IndexOf("ST*835", StringComparison.Ordinal), Foreign.IndexOf("GE*1", StringComparison.Ordinal));
        var second = Foreign[start..end].Replace("0001~", "0002~", StringComparison.Ordinal).Replace("BPR*I*10", "BPR*I*11", StringComparison.Ordinal).Replace("835*0001", "835*0002", StringComparison.Ordinal);
        var both = Foreign[..end] + second + Foreign[end..].Replace("GE*1*", "GE*2*", StringComparison.Ordinal);
        using var body = new StringContent(both);
        using var taken = await api.PostAsync(new Uri("api/practices/p1/claim-files", UriKind.Relative), body);
        Assert.Equal(HttpStatusCode.Accepted, taken.StatusCode);
        async Task ActAsync(string address)
        {
            using var answer = await api.PostAsync(new Uri($"api/practices/p1/{address}?by=care1", UriKind.Relative), null);
            Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        }
        async Task<string> FirstAsync(string list) => (await api.GetFromJsonAsync<JsonElement>($"api/practices/p1/{list}"))[0].GetProperty("id").GetString()!;
        await ActAsync($"unmatched/{await FirstAsync("unmatched")}/done");
        Assert.Empty(await world.TasksAsync(StaffTaskKind.MatchAnswer));
        await ActAsync($"remittances/{(await world.Get<ReceivedFiles>().RemittancesAsync("p1", CancellationToken.None)).Single(r => !r.Posted).Id}/release");
        Assert.Empty(await world.TasksAsync(StaffTaskKind.CheckRemittance));
        Assert.Single(await world.TasksAsync(StaffTaskKind.MatchAnswer));
        var item = await FirstAsync("unmatched");
        await ActAsync($"unmatched/{item}/done");
        await ActAsync($"unmatched/{item}/done");
        Assert.Empty(await world.TasksAsync(StaffTaskKind.MatchAnswer));
    }

    /// <summary>A month's file was sent, the connection broke off, and neither looking nor waiting told whether it had arrived.</summary>
    /// <param name="broken">Attempts that fall into nothing.</param>
    private static async Task<ClaimWorld> InDoubtAsync(int broken)
    {
        var world = await ClaimWorld.BeginAsync(1, faults: new ClearinghouseFaults { TimeoutsBeforeAccept = broken, NoAcknowledgements = true }, lookup: false);
        await world.SendAsync();
        await world.PassAsync(TimeSpan.FromDays(3));
        Assert.Single(await world.TasksAsync(StaffTaskKind.FindInterchange));
        return world;
    }
}
