using System.Net;
using System.Text.Json;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Records;
using CcmFlow.Functions.Tests.Records;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Pages;

/// <summary>A month and the practice's health record, seen and sent again at the console.</summary>
public sealed class RecordPageStories
{
    private const string Month = "/patients/edna/months/2026-04";

    [Fact]
    public async Task A_month_that_the_record_refused_says_why_and_is_sent_again_by_a_person_which_does_its_work()
    {
        await using var server = await FhirServer.StartAsync();
        server.Answers(422, 422);
        await using var story = await ClosedAsync(server);
        Assert.Single(await story.TasksAsync(), t => t.Kind == StaffTaskKind.SendRecord);
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("");
        Assert.Contains($"{Month}#record", cora.Page, StringComparison.Ordinal);
        await cora.OpenAsync(Month);
        Assert.Contains("<span class=\"pill bad\">Refused</span>", cora.Page, StringComparison.Ordinal);
        Assert.Contains("The FHIR server refused the bundle (422).", cora.Page, StringComparison.Ordinal);
        await cora.SendAsync("/record/deliveries");
        Assert.Contains("The health record did not take the month: why stands below.", cora.Page, StringComparison.Ordinal);
        Assert.Contains("sent by Cora Manager, RN", cora.Page, StringComparison.Ordinal);
        Assert.Single(await story.TasksAsync(), t => t.Kind == StaffTaskKind.SendRecord);
        await cora.SendAsync("/record/deliveries");
        Assert.Contains("Sent. The health record has the month.", cora.Page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"pill good\">In the record</span>", cora.Page, StringComparison.Ordinal);
        Assert.DoesNotContain(await story.TasksAsync(), t => t.Kind == StaffTaskKind.SendRecord);
        Assert.Equal([422, 422, 200], server.Answered);
    }

    [Fact]
    public async Task A_server_that_is_away_is_told_as_such_and_nothing_of_its_answer()
    {
        await using var server = await FhirServer.StartAsync();
        await using var story = await ClosedAsync(server);
        server.Answers(503);
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync(Month);
        await cora.SendAsync("/record/deliveries");
        Assert.Contains("<span class=\"pill bad\">Not reached</span>", cora.Page, StringComparison.Ordinal);
        Assert.Contains("The FHIR server answered 503; try again.", cora.Page, StringComparison.Ordinal);
        Assert.Equal(DeliveryOutcome.NotReached, (await story.Get<RecordDeliveries>().FindAsync(new PatientMonthKey("p1", "edna", Story.April), CancellationToken.None))!.Outcome);
    }

    [Fact]
    public async Task Who_does_no_work_sees_how_it_stands_and_cannot_send()
    {
        await using var server = await FhirServer.StartAsync();
        await using var story = await ClosedAsync(server);
        using var audra = await Visitor.SignInAsync(story, "audra");
        await audra.OpenAsync(Month);
        Assert.Contains("In the record", audra.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("/record/deliveries", audra.Page, StringComparison.Ordinal);
        await audra.OpenAsync($"{Month}/record");
        Assert.Equal(HttpStatusCode.OK, audra.Status);
    }

    [Fact]
    public async Task The_months_record_is_downloaded_whole_and_without_a_server_too()
    {
        await using var story = await ClosedAsync(null);
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync(Month);
        Assert.Contains("The practice has no FHIR server set", cora.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("/record/deliveries", cora.Page, StringComparison.Ordinal);
        await cora.OpenAsync($"{Month}/record");
        Assert.Equal("transaction", JsonDocument.Parse(cora.Page).RootElement.GetProperty("type").GetString());
        await cora.OpenAsync("/patients/nobody/months/2026-04/record");
        Assert.Equal(HttpStatusCode.NotFound, cora.Status);
    }

    private static async Task<Story> ClosedAsync(FhirServer? server)
    {
        var story = await Story.BeginAsync(
            practice: p => server is null ? p : p with { Ehr = new EhrProfile { Endpoint = server.Address } },
            world: o => o with { MoreSettings = new Dictionary<string, string?> { ["Ehr:p1:Secret"] = FhirServer.Token } });
        story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilBilledAsync();
        return story;
    }
}
