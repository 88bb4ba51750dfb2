using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Practices.Sections;
using CcmFlow.Functions.Tests.Stories;

namespace CcmFlow.Functions.Tests.Access;

/// <summary>What comes to a practice's numbers is its patients' and clinicians' own; no other practice's administrator can have it.</summary>
public sealed class OtherPracticesNumberTests
{
    [Theory]
    [InlineData("textNumber", "text")]
    [InlineData("pagerNumber", "text")]
    [InlineData("textNumber", "pager")]
    public async Task A_number_of_another_practice_cannot_be_taken(string field, string whose)
    {
        await using var story = await Story.BeginAsync();
        // It comes first in every list.
        await story.OpenAsync("a1", "+16175552500");
        var number = whose == "text" ? story.Practice.TextNumber : story.Practice.PagerNumber;
        var outcome = await story.Get<SettingsChanges>().SaveAsync(new SettingsActor("a1", "cora"), "numbers", null, new Dictionary<string, string> { [field] = number }, CancellationToken.None);
        var (refused, mend) = Assert.Single(Assert.IsType<SettingsOutcome.Refused>(outcome).Faults);
        Assert.Equal(field, refused);
        Assert.DoesNotContain(story.Practice.Name, mend, StringComparison.Ordinal);
        Assert.Equal("p1", (await story.Get<PracticeStore>().ByNumberAsync(number, CancellationToken.None))?.Practice.Id);
    }

    [Fact]
    public async Task A_number_that_is_free_can_be()
    {
        await using var story = await Story.BeginAsync();
        var outcome = await story.Get<SettingsChanges>().SaveAsync(new SettingsActor("p1", "cora"), "numbers", null, new Dictionary<string, string> { ["textNumber"] = "+16175552777" }, CancellationToken.None);
        Assert.IsType<SettingsOutcome.Saved>(outcome);
    }
}
