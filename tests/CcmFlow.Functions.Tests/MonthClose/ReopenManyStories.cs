using System.Net;
using System.Net.Http.Json;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.Tests.Claims;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Tests.MonthClose;

/// <summary>A month is opened again however much came late, and whichever write the process dies at.</summary>
public sealed class ReopenManyStories
{
    private const int MostWrites = 40;
    private static readonly PatientMonthKey Key = new("p1", "e1", Story.April);

    [Theory]
    [InlineData(98)]
    [InlineData(1000)]
    public async Task More_late_entries_than_a_transaction_holds_all_count_once_the_month_is_open_again(int entries)
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await LogLateAsync(world, entries);
        Assert.Equal(HttpStatusCode.NoContent, await ReopenAsync(world));
        var rows = await world.Get<LedgerStore>().ReadAsync(Key, CancellationToken.None);
        Assert.Null(rows.Decision);
        Assert.DoesNotContain(rows.Entries, e => e.Late);
        Assert.Equal(entries, Assert.Single(rows.Reopenings).Counted!.Count);
        // An entry that is sent once more is no late one either.
        Assert.False((await LogAsync(world, "late0", 0)).Entry!.Late);
        await AssertBilledWithAllAsync(world, entries, "no crash");
    }

    [Fact]
    public async Task What_came_late_after_the_second_close_does_not_count_for_the_first_reopening()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await LogLateAsync(world, 1);
        Assert.Equal(HttpStatusCode.NoContent, await ReopenAsync(world));
        using (var closed = await world.Story.World.Api.PostAsJsonAsync("api/practices/p1/patients/e1/months/2026-04/close", new { by = "care1", why = "done" })) Assert.Equal(HttpStatusCode.NoContent, closed.StatusCode);
        await LogAsync(world, "later", 200);
        Assert.Equal(["later"], (await world.Get<LedgerStore>().ReadAsync(Key, CancellationToken.None)).Entries.Where(e => e.Late).Select(e => e.Entry.Id));
    }

    [Fact]
    public async Task A_month_that_was_opened_again_when_each_entry_was_marked_itself_stays_as_it_was()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await LogLateAsync(world, 2);
        Assert.Equal(HttpStatusCode.NoContent, await ReopenAsync(world));
        var table = world.Get<AppTables>().PatientMonths;
        foreach (var id in new[] { "late0", "late1" }) await table.UpdateEntityAsync(new Azure.Data.Tables.TableEntity(Key.Partition, $"e|{id}") { ["Late"] = false }, Azure.ETag.All);
        await AssertBilledWithAllAsync(world, 2, "marked");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whichever_write_the_process_dies_at_the_month_opens_counts_all_and_closes_with_one_claim(bool carriedOut)
    {
        const int entries = 120;
        var finished = false;
        for (var write = 1; !finished; write++)
        {
            Assert.True(write < MostWrites, "Opening a month takes more writes than expected.");
            await using var world = await ClaimWorld.BeginAsync(1);
            await LogLateAsync(world, entries);
            var (writes, dead) = (0, false);
            bool Dies(string method, string address) => dead || (method != "GET" && ++writes == write && (dead = true));
            var transactions = world.Story.World.Transactions;
            if (carriedOut) (transactions.Lost, transactions.Fault) = (Dies, (_, _) => dead);
            else transactions.Fault = Dies;
            await Record.ExceptionAsync(() => ReopenAsync(world));
            finished = !dead;
            (transactions.Lost, transactions.Fault) = (null, null);
            var rows = await world.Get<LedgerStore>().ReadAsync(Key, CancellationToken.None);
            if (rows.Decision is null) Assert.Equal(ClaimState.Withdrawn, (await ClaimAsync(world)).State);
            // Whoever asked asks again; or the run that was started sees to it.
            Assert.Contains(await ReopenAsync(world), new[] { HttpStatusCode.NoContent });
            await AssertBilledWithAllAsync(world, entries, $"write {write}");
        }
    }

    private static async Task AssertBilledWithAllAsync(ClaimWorld world, int entries, string when)
    {
        await world.PassAsync(TimeSpan.FromHours(world.Practice.GraceHours + 54));
        var decided = (await world.Get<LedgerStore>().ReadAsync(Key, CancellationToken.None)).Decision;
        Assert.True(decided is { Billable: true } && decided.Evidence.Count == entries + 1, $"{when}: {decided?.Evidence.Count}");
        var claim = await ClaimAsync(world);
        Assert.True(claim is { State: ClaimState.Batched, Attempts.Count: 1 }, when);
        Assert.Single(world.House.Taken);
    }

    private static async Task LogLateAsync(ClaimWorld world, int entries)
    {
        for (var i = 0; i < entries; i++) await LogAsync(world, $"late{i}", i);
    }

    /// <summary>A minute, each after the one before.</summary>
    private static Task<Appended> LogAsync(ClaimWorld world, string id, int number)
    {
        var start = world.Story.Zone.AtLocal(new DateOnly(2026, 4, 20), new TimeOnly(1, 0)).AddMinutes(number);
        var entry = new TimeEntry { Id = id, Start = start, End = start.AddMinutes(1), Role = WorkRole.ClinicalStaff, StaffId = "care1", Credential = "RN" };
        return world.Get<LedgerStore>().AppendAsync(Key, entry, CancellationToken.None);
    }

    private static async Task<ClaimRecord> ClaimAsync(ClaimWorld world) => (await world.Get<ClaimStore>().FindAsync("p1", "2026-04", "e1", CancellationToken.None))!;

    private static async Task<HttpStatusCode> ReopenAsync(ClaimWorld world)
    {
        using var answer = await world.Story.World.Api.PostAsJsonAsync("api/practices/p1/patients/e1/months/2026-04/reopen", new { id = "act1", by = "care1", why = "minutes came late" });
        return answer.StatusCode;
    }
}
