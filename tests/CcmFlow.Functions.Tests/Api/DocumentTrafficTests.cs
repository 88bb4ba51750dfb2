using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Cli.Demo;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Tests.Access;
using CcmFlow.Functions.Tests.Claims;
using CcmFlow.Functions.Tests.Contracts;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.ClinicalNumbers;

namespace CcmFlow.Functions.Tests.Api;

/// <summary>What the app really answers, held against its own document by Prism: every field that is answered is in the document, and every status.</summary>
public sealed class DocumentTrafficTests
{
    /// <summary>Pays a claim that is none of ours.</summary>
    private const string Foreign =
        "ISA*00*          *00*          *ZZ*CLEARHOUSE     *ZZ*CCMSUBMIT01    *260201*1015*^*00501*000000007*0*T*:~GS*HP*CLEARHOUSE*CCMSUBMIT01*20260201*1015*7*X*005010X221A1~" +
        "ST*835*0001~BPR*I*10*C*CHK************20260520~TRN*1*T0001*1999999999~N1*PR*P~N1*PE*US*XX*1234567893~LX*1~CLP*OTHERSYSTEM*1*62*10*0*MB*90001*11*1~CAS*CO*45*52~NM1*QC*1*X*Y~SE*10*0001~GE*1*7~IEA*1*000000007~";

    /// <summary>Lists that stay empty here, and whose items the types alone answer for (<see cref="DocumentTests"/>).</summary>
    private static readonly string[] Bare = ["OnCallGaps", "GetImportNotes"];

    [Fact]
    public async Task Every_read_answers_what_the_document_says_and_nothing_else()
    {
        using var issuer = new TestIssuer();
        await using var world = await ClaimWorld.BeginAsync(issuer: issuer, person: p => p.Id == "e1" ? p with { Numbers = Measured() } : p);
        await LiveAsync(world);
        await using var prism = await PrismMock.BeforeAsync(world.Story.World.App.Address, StrictDocument.Write());
        using var http = new HttpClient { BaseAddress = prism.Address };
        var (wrong, ids) = (new List<string>(), await IdsAsync(world));
        foreach (var route in AccessTable.Own.Routes.Where(r => r.Keyed && r.Methods.Contains("get")))
            foreach (var person in new[] { false, true })
            {
                var path = route.Route;
                foreach (var (name, value) in ids) path = path.Replace(name, value, StringComparison.Ordinal);
                using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"api/{(person ? "v1/" : "")}{path}{(route.Function == "GetTimer" ? "?by=care1" : "")}", UriKind.Relative));
                if (person) request.Headers.Add("Authorization", $"Bearer {issuer.Good("demo-1-cora", world.Story.Now)}");
                else request.Headers.Add("x-functions-key", DemoWorld.FunctionKey);
                using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
                var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                if (answer.StatusCode != HttpStatusCode.OK) wrong.Add($"{(int)answer.StatusCode} {path}: {body[..Math.Min(body.Length, 600)]}");
                // An empty list proves nothing of what is in it.
                else if (body.Trim() is "[]" && !Bare.Contains(route.Function)) wrong.Add($"{path} is empty");
            }
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    /// <summary>Claims are sent and paid, a stranger's answer comes in, a patient is in need, a roster is imported, settings and circumstances change, a timer runs.</summary>
    private static async Task LiveAsync(ClaimWorld world)
    {
        var story = world.Story;
        await world.PassAsync(TimeSpan.FromDays(20));
        using var foreign = new StringContent(Foreign);
        await DoneAsync(story.World.Api.PostAsync(new Uri("api/practices/p1/claim-files", UriKind.Relative), foreign));
        using var roster = new MultipartFormDataContent { { new StringContent("id,given_name,family_name,birth_date\nnell,Nell,Novak,1990-01-01\nbad,Ann,Lane,someday"), "files", "roster.csv" } };
        await DoneAsync(story.World.Api.PostAsync(new Uri("api/practices/p1/imports?id=sample", UriKind.Relative), roster));
        await DoneAsync(story.PutAsync("api/practices/p1/patients/e1/circumstances?by=care1", Circumstances.With("""{"hospice":[{"from":"2026-06-02"}],"deductible":{"year":2026,"left":10}}""")));
        await DoneAsync(story.PutAsync("api/practices/p1/patients/e1/months/2026-05/complexity?mdm=Moderate&by=md1", null));
        await DoneAsync(story.PutAsync("api/practices/p1/settings/policies", new { holdUnchecked = true }));
        await DoneAsync(story.PutAsync("api/practices/p1/texts/FollowUp/en", new { text = "{PracticeName}: still well? Reply OK or tell us.", by = "rn1" }));
        await DoneAsync(story.World.Api.PostAsync(new Uri("api/practices/p1/patients/e1/timer/start?by=care1", UriKind.Relative), null));
        await DoneAsync(story.World.Api.PostAsJsonAsync("api/practices/p1/patients/e1/months/2026-04/time-entries", new { id = "late", date = "2026-04-12", seconds = 600, staffId = "care1" }));
        story.World.Carrier.Phone("+16175556001").Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromMinutes(3));
    }

    private static async Task DoneAsync(Task<HttpResponseMessage> act)
    {
        using var answer = await act;
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<IReadOnlyList<(string, string)>> IdsAsync(ClaimWorld world)
    {
        async Task<string> FirstAsync(string list) => (await world.Story.World.Api.GetFromJsonAsync<JsonElement>($"api/practices/p1/{list}"))[0].GetProperty("id").GetString()!;
        return
        [
            ("{practiceId}", "p1"), ("{patientId}", "e1"), ("{month}", "2026-04"), ("{language}", "en"), ("{template}", "FollowUp"), ("{section}", "policies"), ("{importId}", "sample"),
            ("{taskId}", await FirstAsync("tasks")), ("{needId}", await FirstAsync("needs")),
        ];
    }

    private static IReadOnlyList<CcmFlow.Functions.Patients.Fhir.ObservedNumber> Measured()
    {
        var (day, at) = (new DateOnly(2026, 3, 20), new DateTimeOffset(2026, 3, 20, 15, 0, 0, TimeSpan.Zero));
        return [new("b1", at, ClinicalNumber.Pressure(day, at, 150, 92)), new("a1", at, ClinicalNumber.A1c(day, at, 9.4m))];
    }
}
