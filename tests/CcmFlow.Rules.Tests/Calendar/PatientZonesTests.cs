using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Tests.Calendar;

public sealed class PatientZonesTests
{
    [Theory]
    [InlineData("MA", "02139", "America/New_York")]
    [InlineData("ma", null, "America/New_York")]
    [InlineData("FL", "33101", "America/New_York")]
    [InlineData("FL", "32501", "America/Chicago")]
    [InlineData("TX", "79901", "America/Denver")]
    [InlineData("TX", "77001-1234", "America/Chicago")]
    [InlineData("AZ", "85001", "America/Phoenix")]
    [InlineData("ID", "83814", "America/Los_Angeles")]
    [InlineData("HI", "96801", "Pacific/Honolulu")]
    [InlineData("PR", "00901", "America/Puerto_Rico")]
    public void One_zone_when_state_and_zip_settle_it(string state, string? zip, string zone) =>
        Assert.Equal([zone], PatientZones.For(state, zip).Select(one => one.Id));

    [Theory]
    [InlineData("TN", "37723")] // Crab Orchard keeps Central time within an Eastern area
    [InlineData("FL", null)]
    [InlineData("AZ", "86033")] // Navajo Nation keeps daylight saving time
    [InlineData("OR", "97914")] // Malheur county
    [InlineData("SD", "57501")]
    public void Both_zones_of_a_straddling_state_when_the_zip_does_not_settle_it(string state, string? zip) =>
        Assert.Equal(2, PatientZones.For(state, zip).Count);

    [Fact]
    public void Every_zone_for_a_state_that_is_not_known() => Assert.Equal(8, PatientZones.For("XX", "02139").Count);

    [Fact]
    public void Every_state_has_a_zone()
    {
        string[] states =
        [
            .. ("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI "
                + "WY PR VI GU AS MP").Split(' '),
        ];

        Assert.All(states, state => Assert.True(PatientZones.For(state, null).Count < PatientZones.AllStates.Count));
    }
}
