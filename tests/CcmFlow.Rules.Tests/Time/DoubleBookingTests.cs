using CcmFlow.Rules.Time;

namespace CcmFlow.Rules.Tests.Time;

public sealed class DoubleBookingTests
{
    private static readonly DateTimeOffset Nine = new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero);

    private static (string, TimeEntry) Entry(string patient, int from, int to, string staff = "rn1", int shared = 1) =>
        (patient, TimeEntry.Between($"{patient}{from}", Nine.AddMinutes(from), Nine.AddMinutes(to)) with { StaffId = staff, SharedAcrossPatients = shared });

    [Fact]
    public void The_same_minutes_for_two_patients_are_found() =>
        Assert.Equal(["a", "b"], DoubleBooking.Find([Entry("a", 0, 20), Entry("b", 19, 40), Entry("c", 40, 50)]).Keys);

    [Fact]
    public void One_after_the_other_the_same_patient_another_person_and_shared_time_are_fine() => Assert.Empty(DoubleBooking.Find(
        [Entry("a", 0, 20), Entry("b", 20, 40), Entry("a", 5, 10), Entry("c", 0, 20, "rn2"), Entry("d", 100, 130, shared: 2), Entry("e", 100, 130, shared: 2)]));

    [Fact]
    public void A_long_entry_is_found_behind_later_short_ones() =>
        Assert.Equal(["a", "c"], DoubleBooking.Find([Entry("a", 0, 60), Entry("a", 1, 2), Entry("c", 50, 55)]).Keys);
}
