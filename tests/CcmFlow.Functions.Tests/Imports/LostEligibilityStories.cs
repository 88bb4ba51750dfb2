using System.Net;
using System.Net.Http.Json;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Eligibility;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Imports;

/// <summary>A patient with consent who stops qualifying does not fall silent: a person sees to it.</summary>
public sealed class LostEligibilityStories : IAsyncLifetime
{
    private Story story = null!;

    public async ValueTask InitializeAsync()
    {
        story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
    }

    [Fact]
    public async Task Who_loses_a_condition_is_one_piece_of_work_that_says_why_and_goes_with_the_condition_come_back()
    {
        await story.EnrollAsync(OneCondition());
        await story.EnrollAsync(OneCondition());
        Assert.Equal([EligibilityCode.TooFewConditions], Assert.Single(await WorkAsync()).Against);
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        await ruth.OpenAsync();
        Assert.Contains("Does not qualify for CCM any more: check the record, or end CCM with the patient (too few chronic conditions that count are on the problem list)", ruth.Page, StringComparison.Ordinal);
        // Another reason joins the work that is there.
        await story.EnrollAsync(OneCondition() with { Deceased = true });
        Assert.Equal([EligibilityCode.Deceased, EligibilityCode.TooFewConditions], Assert.Single(await WorkAsync()).Against);
        await story.EnrollAsync(Story.Person("edna"));
        Assert.Empty(await WorkAsync());
    }

    [Fact]
    public async Task Ticked_off_it_stays_off_while_the_record_says_the_same_and_comes_up_with_a_new_reason()
    {
        await story.EnrollAsync(OneCondition());
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        await ruth.OpenAsync();
        await ruth.SendAsync("ReviewEligibility/done");
        await story.EnrollAsync(OneCondition());
        Assert.Empty(await WorkAsync());
        await story.EnrollAsync(Story.Person("edna") with { Payer = PayerKind.Commercial, BirthDate = new DateOnly(1980, 1, 2) });
        Assert.Equal([EligibilityCode.NotMedicareEntitled], Assert.Single(await WorkAsync()).Against);
    }

    [Fact]
    public async Task Who_leaves_ccm_is_no_work_any_more()
    {
        await story.EnrollAsync(OneCondition());
        using var answer = await story.World.Api.PostAsJsonAsync("api/practices/p1/patients/edna/permissions", new { id = "left", step = "ConsentRevoked", by = "care1", channel = "Phone", words = "I do not want this any more" });
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Empty(await WorkAsync());
    }

    [Fact]
    public async Task Who_never_consented_is_nobodys_work()
    {
        await story.EnrollAsync(Story.Person("ann", 6009));
        await story.EnrollAsync(Story.Person("ann", 6009) with { Conditions = [] });
        Assert.Empty(await WorkAsync());
    }

    [Fact]
    public async Task Whichever_write_the_import_dies_at_the_work_is_there_once_it_is_repeated()
    {
        var finished = false;
        for (var write = 1; !finished; write++)
        {
            await using var other = await Story.BeginAsync();
            other.Careless = true;
            await other.EnrollConsentedAsync(Story.Person("edna"));
            var (writes, dead) = (0, false);
            other.World.Transactions.Fault = (method, address) => dead || (method != "GET" && (address.Contains("Worklist", StringComparison.Ordinal) || address.Contains("atients", StringComparison.Ordinal)) && ++writes == write && (dead = true));
            finished = await Record.ExceptionAsync(() => other.EnrollAsync(OneCondition())) is null;
            other.World.Transactions.Fault = null;
            await other.EnrollAsync(OneCondition());
            Assert.Single(await other.TasksAsync(), t => t.Kind == StaffTaskKind.ReviewEligibility);
        }
    }

    public ValueTask DisposeAsync() => story.DisposeAsync();

    private static RosterPatient OneCondition() => Story.Person("edna") with { Conditions = [Story.Person("edna").Conditions[0]] };

    private async Task<IReadOnlyList<StaffTask>> WorkAsync() => [.. (await story.TasksAsync()).Where(t => t.Kind == StaffTaskKind.ReviewEligibility)];
}
