using CcmFlow.Rules.Time;

namespace CcmFlow.Rules.Tests.Time;

public sealed class CountedTimeTests
{
    private static readonly TimeSpan Edt = TimeSpan.FromHours(-4);
    private static readonly DateTimeOffset Ten = new(2026, 3, 16, 10, 0, 0, Edt);

    [Fact]
    public void Thirds_of_shared_activities_add_up_without_loss()
    {
        var entries = Enumerable.Range(1, 3).Select(day =>
            TimeEntry.On($"e{day}", new DateOnly(2026, 3, day), TimeSpan.FromSeconds(1000)) with { SharedAcrossPatients = 3 });

        Assert.Equal(1000, CountedTime.Of(entries, EntryGenerator.OpenLimits).ClinicalStaffSeconds);
    }

    [Fact]
    public void Own_call_during_a_shared_activity_counts_in_full()
    {
        TimeEntry[] entries =
        [
            TimeEntry.Between("shared", Ten, Ten.AddMinutes(30)) with { SharedAcrossPatients = 3 },
            TimeEntry.Between("call", Ten, Ten.AddMinutes(15)),
        ];

        Assert.Equal((15 * 60) + (5 * 60), CountedTime.Of(entries, EntryGenerator.OpenLimits).ClinicalStaffSeconds);
    }

    [Fact]
    public void Days_of_a_hospital_stay_do_not_count_and_the_day_of_discharge_does()
    {
        var limits = EntryGenerator.OpenLimits with { Stays = [new(new(2026, 3, 10), new(2026, 3, 12), PatientSetting.HospitalInpatient)] };
        var entries = new[] { 9, 10, 11, 12 }.Select(day => TimeEntry.On($"on{day}", new DateOnly(2026, 3, day), TimeSpan.FromMinutes(10)));
        var time = CountedTime.Of(entries, limits);

        Assert.Equal(["on12", "on9"], time.Entries.Where(entry => entry.Counted).Select(entry => entry.EntryId));
        Assert.True(time.Excludes(TimeExclusion.FacilityStay));
    }

    [Fact]
    public void An_interval_is_cut_where_a_stay_begins()
    {
        var limits = EntryGenerator.OpenLimits with { Stays = [new(new(2026, 3, 17), null, PatientSetting.SnfPartA)] };
        var midnight = new DateTimeOffset(2026, 3, 17, 0, 0, 0, Edt);
        var time = CountedTime.Of([TimeEntry.Between("late", midnight.AddMinutes(-12), midnight.AddMinutes(8))], limits);

        Assert.Equal(12 * 60, time.ClinicalStaffSeconds);
    }

    [Fact]
    public void Without_consent_nothing_counts()
    {
        var time = CountedTime.Of([TimeEntry.Between("call", Ten, Ten.AddMinutes(20))], EntryGenerator.OpenLimits with { ConsentAt = null });

        Assert.Equal(0, time.ClinicalStaffSeconds);
        Assert.Equal([new ExcludedTime(TimeExclusion.BeforeConsent, 1200)], time.Entries[0].Excluded);
    }

    [Fact]
    public void An_entry_without_hours_on_the_day_of_consent_is_counted_and_pointed_out()
    {
        var time = CountedTime.Of([TimeEntry.On("call", new(2026, 3, 16), TimeSpan.FromMinutes(20))], EntryGenerator.OpenLimits with { ConsentAt = Ten });

        Assert.Equal(1200, time.ClinicalStaffSeconds);
        Assert.Equal(["call"], time.OrderUnknownEntryIds);
    }

    /// <summary>As with an entry without hours: counted, and a person judges it.</summary>
    [Fact]
    public void Work_with_hours_on_the_day_of_a_consent_without_an_hour_is_counted_and_pointed_out()
    {
        var day = new DateTimeOffset(2026, 3, 16, 0, 0, 0, Edt);
        TimeEntry[] entries = [TimeEntry.Between("before", Ten.AddDays(-1), Ten.AddDays(-1).AddMinutes(20)), TimeEntry.Between("on", Ten, Ten.AddMinutes(20)), TimeEntry.Between("after", Ten.AddDays(1), Ten.AddDays(1).AddMinutes(20))];
        var time = CountedTime.Of(entries, EntryGenerator.OpenLimits with { ConsentAt = day, ConsentHourUnknown = true });

        Assert.Equal(2400, time.ClinicalStaffSeconds);
        Assert.Equal(["on"], time.OrderUnknownEntryIds);
        Assert.Empty(CountedTime.Of(entries, EntryGenerator.OpenLimits with { ConsentAt = day }).OrderUnknownEntryIds);
    }

    [Fact]
    public void Work_on_the_day_of_a_revocation_without_an_hour_is_counted_and_pointed_out_and_later_work_is_not_counted()
    {
        var end = new DateTimeOffset(2026, 3, 17, 0, 0, 0, Edt).AddTicks(-1);
        TimeEntry[] entries = [TimeEntry.Between("on", Ten, Ten.AddMinutes(20)), TimeEntry.Between("after", Ten.AddDays(1), Ten.AddDays(1).AddMinutes(20))];
        var time = CountedTime.Of(entries, EntryGenerator.OpenLimits with { RevokedAt = end, RevokedHourUnknown = true });

        Assert.Equal(1200, time.ClinicalStaffSeconds);
        Assert.Equal(["on"], time.OrderUnknownEntryIds);
    }

    [Fact]
    public void The_day_of_death_still_counts_and_the_next_day_does_not()
    {
        var limits = EntryGenerator.OpenLimits with { DiedOn = new DateOnly(2026, 3, 16) };
        var midnight = new DateTimeOffset(2026, 3, 17, 0, 0, 0, Edt);
        var time = CountedTime.Of([TimeEntry.Between("call", midnight.AddMinutes(-5), midnight.AddMinutes(5))], limits);

        Assert.Equal(5 * 60, time.ClinicalStaffSeconds);
        Assert.True(time.Excludes(TimeExclusion.AfterDeath));
    }

    [Fact]
    public void A_threshold_met_at_midnight_sharp_belongs_to_the_day_before()
    {
        var midnight = new DateTimeOffset(2026, 3, 17, 0, 0, 0, Edt);
        var time = CountedTime.Of([TimeEntry.Between("call", midnight.AddMinutes(-20), midnight.AddMinutes(20))], EntryGenerator.OpenLimits);

        Assert.Equal(new DateOnly(2026, 3, 16), time.ClinicalStaffReached(1200));
        Assert.Equal(new DateOnly(2026, 3, 17), time.ClinicalStaffReached(1201));
        Assert.Null(time.ClinicalStaffReached(2401));
    }

    [Fact]
    public void An_entry_that_ends_before_it_starts_counts_nothing_and_harms_nothing()
    {
        TimeEntry[] entries =
        [
            TimeEntry.Between("wrong", Ten, Ten.AddMinutes(-20)),
            new() { Id = "empty", Role = WorkRole.ClinicalStaff },
            TimeEntry.Between("right", Ten, Ten.AddMinutes(20)),
        ];

        Assert.Equal(1200, CountedTime.Of(entries, EntryGenerator.OpenLimits).ClinicalStaffSeconds);
    }
}
