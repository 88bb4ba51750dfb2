using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Tests.Stories;
using Microsoft.Extensions.Configuration;

namespace CcmFlow.Functions.Tests.Hosting;

public sealed class SettingsTests
{
    private static readonly Dictionary<string, string?> Complete = new()
    {
        [SettingNames.TablesConnectionString] = "UseDevelopmentStorage=true",
        [SettingNames.PublicBaseUrl] = "https://ccm.example/",
        [SettingNames.TwilioAccountSid] = "AC1",
        [SettingNames.TwilioAuthToken] = "token",
        [SettingNames.PhoneHashSecret] = "sixteen characters",
        [SettingNames.DisclosureLinkKey] = "sixteen characters",
        [SettingNames.ClaimsFolder] = "claims",
    };

    private static CcmFlowSettings Read(Dictionary<string, string?> values) => CcmFlowSettings.From(new ConfigurationBuilder().AddInMemoryCollection(values).Build());

    [Fact]
    public void Complete_settings_are_read() => Assert.Equal(new Uri("https://ccm.example/"), Read(Complete).PublicBaseUrl);

    [Fact]
    public void Every_missing_setting_is_named_in_one_message()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Read([]));
        foreach (var key in Complete.Keys.Append(SettingNames.TablesServiceUri)) Assert.Contains(key, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SettingNames.PublicBaseUrl, "not an address")]
    [InlineData(SettingNames.PhoneHashSecret, "tiny")]
    [InlineData(SettingNames.PhoneHashSecret, "@Microsoft.KeyVault(VaultName=x;SecretName=y)")]
    [InlineData(SettingNames.DisclosureLinkKey, "tiny")]
    [InlineData(SettingNames.ClaimsUsage, "X")]
    [InlineData(SettingNames.SmsProvider, "Pigeon")]
    public void A_wrong_setting_is_named(string key, string value)
    {
        var error = Assert.Throws<InvalidOperationException>(() => Read(new Dictionary<string, string?>(Complete) { [key] = value }));
        Assert.Contains(key, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(value, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_practice_with_somebody_on_call_who_is_not_listed_is_refused()
    {
        await using var story = await Story.BeginAsync();
        var wrong = story.Practice with { PagerNumber = story.Practice.TextNumber, Team = story.Practice.Team with { Supervisor = "ghost" } };
        var error = Assert.Throws<ArgumentException>(() => PracticeCheck.ThrowIfWrong(wrong));
        Assert.Contains("ghost", error.Message, StringComparison.Ordinal);
        Assert.Contains("pagerNumber", error.Message, StringComparison.Ordinal);
    }
}
