using CcmFlow.Cli.Carrier;
using CcmFlow.Functions.UrgentNeeds;

namespace CcmFlow.Functions.Tests.Paging;

/// <summary>A case that somebody had and has no more, and one whose end was not written down.</summary>
public sealed class OpenAgainStories
{
    [Fact]
    public async Task After_the_holder_gave_it_up_the_next_person_takes_the_case_by_a_key()
    {
        await using var story = await PagingStory.BeginAsync();
        story.Second().OnCall(_ => CallAnswer.Presses("4"));
        await story.EmergencyAsync(20);
        story.First().Replies($"ack {(await story.NeedAsync()).CaseCode}");
        story.First().Replies($"pass {(await story.NeedAsync()).CaseCode}", TimeSpan.FromSeconds(30));
        await story.PassAsync(TimeSpan.FromSeconds(40));
        Assert.Null((await story.NeedAsync()).Holder);
        await story.PassAsync(TimeSpan.FromSeconds(80));

        Assert.NotEmpty(story.CallsTo(story.Second()));
        Assert.Equal(story.On("second"), (await story.NeedAsync()).Holder);
    }

    [Fact]
    public async Task A_case_that_is_open_again_can_be_taken_on_its_page()
    {
        await using var story = await PagingStory.BeginAsync();
        await story.EmergencyAsync(20);
        var need = await story.NeedAsync();
        story.First().Replies($"ack {need.CaseCode}");
        await story.PassAsync(TimeSpan.FromMinutes(31));

        using var phone = new HttpClient { BaseAddress = story.World.App.Address };
        var path = new Uri(story.Get<UrgentNeeds.CasePages.CaseLinks>().AddressOf(new NeedId(story.Practice.Id, need.Id), story.On("first"))).AbsolutePath;
        var page = await phone.GetStringAsync(new Uri(path, UriKind.Relative));
        Assert.Contains("Take this case", page, StringComparison.Ordinal);
        Assert.DoesNotContain("need to do nothing", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_case_whose_row_stayed_open_is_put_right_by_the_auditor_and_a_bare_ack_counts_again()
    {
        await using var story = await PagingStory.BeginAsync();
        await story.EmergencyAsync(20);
        var need = await story.NeedAsync();
        story.First().Replies($"ack {need.CaseCode}");
        story.First().Replies($"done {need.CaseCode} 4", TimeSpan.FromMinutes(5));
        await story.PassAsync(TimeSpan.FromMinutes(6));
        await story.Get<NeedStore>().NoteAsync(story.Practice.Id, need.Id, new Azure.Data.Tables.TableEntity { ["Open"] = true }, CancellationToken.None);
        await story.PassAsync(TimeSpan.FromSeconds(62));

        Assert.Empty(await story.Get<NeedStore>().OpenAsync(story.Practice.Id, CancellationToken.None));
    }

    [Fact]
    public async Task Two_who_share_an_on_call_phone_are_told_apart_by_who_was_paged()
    {
        const string shared = "+16175554777";
        await using var story = await PagingStory.BeginAsync(p => p with { Team = p.Team with { Staff = [.. p.Team.Staff.Select(m => m with { Phone = shared })] } });
        await story.EmergencyAsync(20);
        story.World.Carrier.Phone(shared).Replies($"ack {(await story.NeedAsync()).CaseCode}");
        await story.PassAsync(TimeSpan.FromSeconds(20));

        Assert.Equal(story.On("first"), (await story.NeedAsync()).Holder);
    }
}
