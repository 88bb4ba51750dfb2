using CcmFlow.Rules.OnCall;
using static CcmFlow.Rules.Tests.OnCall.OverrideTests;

namespace CcmFlow.Rules.Tests.OnCall;

public sealed class LevelCoverTests
{
    private static readonly EscalationTarget Turns = new(EscalationTargetKind.Schedule, "s");

    [Fact]
    public void A_level_whose_last_verified_number_goes_is_emptied()
    {
        Assert.Equal(1, LevelCover.Emptied(Team(Daily("ana", "ben"), "ana"), Team(Daily("ana", "ben"))));
        Assert.Null(LevelCover.Emptied(Team(Daily("ana", "ben"), "ana", "ben"), Team(Daily("ana", "ben"), "ben")));
    }

    [Fact]
    public void A_level_that_had_nobody_with_verified_numbers_loses_nobody()
    {
        var (before, after) = (Team(Daily("ana")), Team(Daily("ben", "cleo")));

        Assert.Null(LevelCover.Emptied(before, after));
        Assert.Null(LevelCover.FirstUncovered(before, after, At(1), At(20)));
    }

    [Fact]
    public void A_level_that_goes_is_missed_where_none_that_stays_pages_anybody()
    {
        EscalationStep first = new(1, [new(EscalationTargetKind.Person, "ann")], TimeSpan.FromMinutes(5)), second = new(2, [new(EscalationTargetKind.Person, "bob")], TimeSpan.FromMinutes(5));
        var before = Team(Daily("x"), "bob") with { Policy = new EscalationPolicy("p", [first, second]) };

        Assert.Equal(1, LevelCover.Emptied(before, before with { Policy = new EscalationPolicy("p", [first]) }));
        Assert.Equal((1, At(1)), LevelCover.FirstUncovered(before, before with { Policy = new EscalationPolicy("p", [first]) }, At(1), At(20)));
        Assert.Null(LevelCover.Emptied(before, before with { Policy = new EscalationPolicy("p", [second with { Level = 1 }]) }));
    }

    [Fact]
    public void Turns_that_go_to_somebody_without_verified_numbers_are_told_from_the_first_of_them()
    {
        var (before, after) = (Team(Daily("ana", "ben"), "ana", "ben"), Team(Daily("ana", "ben", "new"), "ana", "ben"));

        Assert.Null(LevelCover.Emptied(before, after));
        Assert.Equal((1, At(3)), LevelCover.FirstUncovered(before, after, At(1), At(20)));
    }

    [Fact]
    public void Who_is_paged_beside_the_turns_covers_their_hours()
    {
        EscalationStep step = new(1, [Turns, new(EscalationTargetKind.Person, "md")], TimeSpan.FromMinutes(5));

        Assert.Null(LevelCover.FirstUncovered(Team(Daily("ana"), "ana", "md"), Team(Daily("new"), "md") with { Policy = new EscalationPolicy("p", [step]) }, At(1), At(20)));
    }

    [Fact]
    public void A_level_that_is_new_took_nobody_away() =>
        Assert.Null(LevelCover.FirstUncovered(Team(Daily("ana"), "ana"), Team(Daily("ana"), "ana") with
        {
            Policy = new EscalationPolicy("p", [new(1, [Turns], TimeSpan.FromMinutes(5)), new(2, [new(EscalationTargetKind.Person, "new")], TimeSpan.FromMinutes(5))]),
        }, At(1), At(20)));

    [Fact]
    public void A_level_that_pages_by_name_only_who_cannot_be_reached_is_a_gap_of_the_whole_time()
    {
        EscalationPolicy Of(params string[] people) => new("p", [new EscalationStep(1, [.. people.Select(person => new EscalationTarget(EscalationTargetKind.Person, person))], TimeSpan.FromMinutes(5))]);
        IReadOnlyList<CoverageGap> Find(EscalationPolicy policy) => CoverageCheck.Find(new Dictionary<string, OnCallSchedule>(), policy, person => person != "zoe", At(1), At(3));

        Assert.Equal([new CoverageGap("1", At(1), At(3), "zoe")], Find(Of("zoe")));
        Assert.Empty(Find(Of("zoe", "ana")));
    }

    private static PagedTeam Team(OnCallSchedule turns, params string[] verified) =>
        new(new EscalationPolicy("p", [new EscalationStep(1, [Turns], TimeSpan.FromMinutes(5))]), new Dictionary<string, OnCallSchedule> { ["s"] = turns }, verified.Contains);
}
