using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.UrgentNeeds;

namespace CcmFlow.Functions.Tests.Paging;

/// <summary>What is written while a case is open belongs to it.</summary>
public sealed class CaseTextStories
{
    private static int Again(Story story) => story.First().Received.Count(m => m.Body.Contains("there is a new message", StringComparison.Ordinal));

    private static async Task<IReadOnlyList<string>> MessagesAsync(Story story) =>
        await story.Get<NeedStore>().MessagesAsync(new NeedId(story.Practice.Id, (await story.NeedAsync()).Id), CancellationToken.None);

    [Fact]
    public async Task A_text_without_a_red_flag_is_part_of_the_open_case_and_its_holder_hears_of_it()
    {
        await using var story = await PagingStory.BeginAsync();
        var edna = await story.EmergencyAsync(20);
        story.First().Replies($"ack {(await story.NeedAsync()).CaseCode}");
        edna.Texts("the back door is open, use that", story.Practice.TextNumber, TimeSpan.FromMinutes(1));
        await story.PassAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(2, (await MessagesAsync(story)).Count);
        Assert.Equal(1, Again(story));
    }

    [Fact]
    public async Task A_text_after_the_case_was_closed_opens_nothing()
    {
        await using var story = await PagingStory.BeginAsync();
        var edna = await story.EmergencyAsync(20);
        var code = (await story.NeedAsync()).CaseCode;
        story.First().Replies($"ack {code}");
        story.First().Replies($"done {code} 3", TimeSpan.FromMinutes(4));
        edna.Texts("bless you all", story.Practice.TextNumber, TimeSpan.FromMinutes(6));
        await story.PassAsync(TimeSpan.FromMinutes(10));

        Assert.NotNull((await story.NeedAsync()).ClosedAt);
        Assert.Equal(0, Again(story));
    }

    [Fact]
    public async Task Texts_in_a_row_from_a_number_nobody_knows_are_one_case()
    {
        await using var story = await PagingStory.BeginAsync();
        var daughter = story.World.Carrier.Phone("+16175559911");
        daughter.Texts("my mom fell and hit her head", story.Practice.TextNumber);
        daughter.Texts("she is not breathing", story.Practice.TextNumber, TimeSpan.FromSeconds(20));
        daughter.Texts("14 elm street", story.Practice.TextNumber, TimeSpan.FromSeconds(40));
        await story.PassAsync(TimeSpan.FromSeconds(80));

        Assert.Equal(3, (await MessagesAsync(story)).Count);
    }
}
