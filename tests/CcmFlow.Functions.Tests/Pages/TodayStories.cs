using CcmFlow.Functions.Console;
using CcmFlow.Functions.Console.Today;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Pages;

/// <summary>Work stands where whoever does it looks for it, and leads to where it is done.</summary>
public sealed class TodayStories
{
    public static TheoryData<StaffTaskKind> Kinds => [.. Enum.GetValues<StaffTaskKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_work_stands_in_one_group(StaffTaskKind kind) => Assert.Single(WorkOrder.Groups, g => g.Kinds.Contains(kind));

    [Theory]
    [InlineData(StaffTaskKind.MendRejectedClaim, "claims/2026-04/edna")]
    [InlineData(StaffTaskKind.WorkDenial, "claims/2026-04/edna")]
    [InlineData(StaffTaskKind.CorrectClaim, "patients/edna/months/2026-04")]
    [InlineData(StaffTaskKind.CheckRemittance, "claims/2026-04")]
    [InlineData(StaffTaskKind.MatchAnswer, "claims/2026-04")]
    public async Task What_came_of_claims_stands_under_claims_and_leads_there(StaffTaskKind kind, string page)
    {
        await using var story = await Story.BeginAsync();
        story.Forget(await story.EnrollConsentedAsync(Story.Person("edna")));
        var patient = page.Contains("edna", StringComparison.Ordinal) ? "edna" : null;
        await story.Get<WorklistStore>().AddAsync(
            new StaffTask("p1", StaffTask.IdOf(kind, "2026-04", patient), kind, patient, "2026-04", story.Now, story.Now.AddDays(2), Done: false), CancellationToken.None);
        using var bill = await Visitor.SignInAsync(story, "bill");
        await bill.OpenAsync("");
        Assert.Contains(">Claims <span", bill.Page, StringComparison.Ordinal);
        Assert.Contains($"href=\"{ConsolePaths.Today("p1")}/{page}\"", bill.Page, StringComparison.Ordinal);
        if (patient is not null) Assert.Contains($"{StaffTaskText.For(kind)}, April 2026, due ", bill.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_back_leads_to_what_the_patient_wrote()
    {
        await using var story = await Story.BeginAsync();
        story.Forget(await story.EnrollConsentedAsync(Story.Person("edna")));
        await story.Get<WorklistStore>().AddAsync(
            new StaffTask("p1", StaffTask.IdOf(StaffTaskKind.CallBack, "2026-04", "edna"), StaffTaskKind.CallBack, "edna", "2026-04", story.Now, story.Now.AddDays(2), Done: false), CancellationToken.None);
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("");
        Assert.Contains($"href=\"{ConsolePaths.Patient("p1", "edna")}#talk\" aria-label=\"Read and call: ", cora.Page, StringComparison.Ordinal);
    }
}
