using System.Net;
using CcmFlow.Cli.Clearinghouse;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Clearinghouses;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Claims;

/// <summary>A file may have arrived at a clearinghouse that is the practice's no more.</summary>
public sealed class MovedClearinghouseTests
{
    private static ClearinghouseFaults Silent => new() { TimeoutsAfterAccept = 1, NoAcknowledgements = true, Late = TimeSpan.FromDays(3) };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_in_doubt_goes_to_no_other_clearinghouse_and_a_person_is_asked(bool idempotent)
    {
        await using var world = await ClaimWorld.BeginAsync(1, faults: Silent, idempotent: idempotent);
        await using var other = await OtherAsync(world, idempotent);
        await world.SendAsync();
        var sent = (await world.InterchangesAsync())[^1];
        Assert.Equal((InterchangeState.Unknown, 1), (sent.State, world.House.Taken.Count));
        Assert.StartsWith("Https 127.0.0.1 ", sent.SentTo, StringComparison.Ordinal);

        await world.ChangeAsync(p => p with { Clearinghouse = p.Clearinghouse with { Https = other.Profile } });
        await world.PassAsync(TimeSpan.FromHours(12));

        Assert.Empty(other.Taken);
        var doubted = (await world.InterchangesAsync())[^1];
        Assert.Equal((InterchangeState.Unknown, sent.SentTo), (doubted.State, doubted.SentTo));
        Assert.Contains(sent.SentTo!, Assert.Single(doubted.Reasons), StringComparison.Ordinal);
        Assert.Single(await world.TasksAsync(StaffTaskKind.FindInterchange));
    }

    [Fact]
    public async Task Who_found_out_that_it_never_arrived_has_it_sent_where_the_practice_sends_now()
    {
        await using var world = await ClaimWorld.BeginAsync(1, faults: Silent);
        await using var other = await OtherAsync(world, idempotent: false);
        await world.SendAsync();
        await world.ChangeAsync(p => p with { Clearinghouse = p.Clearinghouse with { Https = other.Profile } });
        await world.PassAsync(TimeSpan.FromHours(12));
        var sent = (await world.InterchangesAsync())[^1];

        using var answer = await world.Story.World.Api.PostAsync(new Uri($"api/practices/p1/interchanges/{sent.Number}/outcome?arrived=false&by=care1", UriKind.Relative), null);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Single(other.Taken);
        Assert.NotEqual(sent.SentTo, (await world.InterchangesAsync())[^1].SentTo);
    }

    [Fact]
    public async Task Back_where_it_was_sent_it_is_asked_for_there()
    {
        await using var world = await ClaimWorld.BeginAsync(1, faults: Silent);
        await using var other = await OtherAsync(world, idempotent: false);
        await world.SendAsync();
        var house = world.Practice.Clearinghouse;
        await world.ChangeAsync(p => p with { Clearinghouse = p.Clearinghouse with { Https = other.Profile } });
        await world.PassAsync(TimeSpan.FromHours(12));
        await world.ChangeAsync(p => p with { Clearinghouse = house });
        await world.PassAsync(TimeSpan.FromHours(7));
        Assert.Equal((InterchangeState.Accepted, 1, 0), ((await world.InterchangesAsync())[^1].State, world.House.Taken.Count, other.Taken.Count));
    }

    [Fact]
    public void An_endpoint_is_known_by_address_and_account_and_holds_no_secret()
    {
        var house = new ClearinghouseProfile { Kind = ClearinghouseKind.Https, Https = new HttpsProfile { Submit = new Uri("https://house.example/claims?code=s3cret"), ClientId = "us" } };
        Assert.DoesNotContain("s3cret", house.Endpoint(), StringComparison.Ordinal);
        Assert.Equal(house.Endpoint(), (house with { Https = house.Https with { Submit = new Uri("https://house.example/claims?code=other"), Reports = new Uri("https://house.example/reports") } }).Endpoint());
        Assert.NotEqual(house.Endpoint(), (house with { Https = house.Https with { ClientId = "them" } }).Endpoint());
        Assert.NotEqual(house.Endpoint(), (house with { Https = house.Https with { Submit = new Uri("https://house.example/test/claims") } }).Endpoint());
        Assert.NotEqual(house.Endpoint(), (house with { Kind = ClearinghouseKind.Folder }).Endpoint());
    }

    private static Task<FakeClearinghouse> OtherAsync(ClaimWorld world, bool idempotent) => FakeClearinghouse.StartAsync(
        new FakeClearinghouseOptions { Time = world.Story.World.Clock.Time, Quiescence = world.Story.World.Clock.Quiescence, Seed = 2, Faults = ClearinghouseFaults.None, HasLookup = true, Idempotent = idempotent },
        CancellationToken.None);
}
