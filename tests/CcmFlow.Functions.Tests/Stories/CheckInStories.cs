using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Functions.Outreach;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Stories;

/// <summary>The month's questions, in the practice's words, and what comes back.</summary>
public sealed class CheckInStories
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Answers_are_kept_with_their_question_on_either_table_service(bool azurite)
    {
        await using var story = await Story.BeginAsync(azurite: azurite);
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(9);
        phone.Expects("are you doing OK").Replies("doing good thanks");
        await story.UntilAsync(16);
        phone.Expects("did you take your medicines").Replies("I ran out of the water pill, can you call me");
        await story.PassAsync(TimeSpan.FromMinutes(1));
        phone.Expects("A nurse will call you");
        var answers = await story.World.Api.GetFromJsonAsync<List<CheckInAnswer>>("api/practices/p1/patients/edna/months/2026-04/answers");
        Assert.Equal(["CheckIn", "MedicationQuestion"], answers!.Select(a => a.Question));
        Assert.Equal(["doing good thanks", "I ran out of the water pill, can you call me"], answers!.Select(a => a.Words));
        Assert.StartsWith("OkCheckin", answers![0].Meaning, StringComparison.Ordinal);
        Assert.All(answers!, a => Assert.StartsWith("SM", a.MessageId, StringComparison.Ordinal));
        Assert.Null((await story.PatientAsync("edna")).OpenCheckIn);
    }

    [Fact]
    public async Task Who_asks_for_a_call_on_friday_afternoon_is_called_by_monday_noon()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(10, 16);
        phone.Expects("are you doing OK");
        phone.Texts("please call me about my refill", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        phone.Expects("A nurse will call you");
        var task = Assert.Single(await story.TasksAsync(), t => t.Kind == StaffTaskKind.CallBack);
        Assert.InRange(task.DueAt, story.Zone.AtLocal(new DateOnly(2026, 4, 13), new TimeOnly(12, 0)), story.Zone.AtLocal(new DateOnly(2026, 4, 13), new TimeOnly(12, 1)));
    }

    [Fact]
    public async Task A_practices_own_words_are_sent_under_their_version_and_an_earlier_version_stays_on_record()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        const string route = "api/practices/p1/texts/CheckIn/en";
        foreach (var words in new[] { "first try", "how are you today" })
        {
            using var saved = await story.PutAsync(route, new { text = $"{{PracticeName}}: {words}? Reply OK or tell us. Emergency: 911. STOP ends texts", by = "rn1" });
            Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        }
        await story.UntilAsync(9);
        phone.Expects("Harbor Family Medicine: how are you today? Reply OK");
        var text = Assert.Single((await story.MonthAsync("edna")).Texts);
        Assert.Equal(("CheckIn/en/own.2", phone.Received[0].Body), (text.GetString("Wording"), text.GetString("Body")));
        var listed = await story.World.Api.GetFromJsonAsync<JsonElement>("api/practices/p1/texts");
        Assert.Equal(2, listed.EnumerateArray().First().GetProperty("own").GetArrayLength());
        await story.Get<PracticeImport>().SaveAsync(story.Practice, CancellationToken.None);
        Assert.Equal(2, (await story.Get<PracticeStore>().GetAsync("p1", CancellationToken.None)).Texts.Count);
    }

    [Theory]
    [InlineData("CheckIn", "en", "{PracticeName}: OK {Patient}? 911 STOP", "{Patient} is not known")]
    [InlineData("CheckIn", "en", "{PracticeName}: how are you? 911", "STOP ends texts")]
    [InlineData("CheckIn", "fr", "{PracticeName}: 911 STOP", "language: ")]
    [InlineData("ConsentRequest", "en", "{PracticeName}: join?", "template: ")]
    [InlineData("Nonsense", "en", "{PracticeName}: join?", "template: ")]
    public async Task Words_that_would_not_do_are_refused_with_the_mend(string template, string language, string text, string mend)
    {
        await using var story = await Story.BeginAsync();
        using var answer = await story.PutAsync($"api/practices/p1/texts/{template}/{language}", new { text, by = "rn1" });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(mend, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Empty((await story.Get<PracticeStore>().GetAsync("p1", CancellationToken.None)).Texts);
    }

    [Fact]
    public async Task A_consented_patient_with_a_landline_is_called_instead()
    {
        await using var story = await Story.BeginAsync(Cli.Carrier.CarrierFaults.None with { RejectCode = 21614 });
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(28);
        phone.ExpectsNothing();
        Assert.Contains(await story.TasksAsync(), t => t is { Kind: StaffTaskKind.CallSilentPatient, Patient: "edna" });
        Assert.IsType<Rules.Consent.NumberUnreachable>((await story.EvidenceAsync("edna"))[^1]);
    }

    /// <summary>Counted, the claim batch and the delivery reports included. It may only fall: the design's bar is 24.</summary>
    [Fact]
    public async Task A_consented_month_with_two_answers_takes_no_more_storage_transactions_than_it_did()
    {
        var idle = await TransactionsAsync(patients: 0);
        var one = await TransactionsAsync(patients: 1);
        TestContext.Current.TestOutputHelper?.WriteLine($"{one - idle} transactions a patient-month");
        Assert.InRange(one - idle, 1, 70);
    }

    private static async Task<long> TransactionsAsync(int patients)
    {
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        for (var i = 0; i < patients; i++)
        {
            var phone = await story.EnrollConsentedAsync(Story.Person($"p{i}", 6100 + i));
            phone.OnText(m => m.Body.Contains("are you doing OK", StringComparison.Ordinal) || m.Body.Contains("medicines", StringComparison.Ordinal) ? new Cli.Carrier.PhoneAnswer("ok", TimeSpan.FromMinutes(5)) : null);
        }
        var before = story.World.Transactions.Count;
        await story.UntilBilledAsync();
        return story.World.Transactions.Count - before;
    }
}
