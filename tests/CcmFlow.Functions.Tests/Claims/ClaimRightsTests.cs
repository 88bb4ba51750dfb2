using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Tests.Access;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Claims;

/// <summary>Who sees what of a claim, and who records what decides on it.</summary>
public sealed class ClaimRightsTests
{
    [Theory]
    [InlineData("nora", false)]
    [InlineData("ruth", false)]
    [InlineData("bill", true)]
    [InlineData("audra", true)]
    public async Task The_months_record_holds_the_claim_for_those_who_may_see_claims(string account, bool sees)
    {
        using var issuer = new TestIssuer();
        await using var world = await ClaimWorld.BeginAsync(1, issuer: issuer);
        using var client = Signed(world, issuer, account);
        using var answer = await client.GetAsync(new Uri("practices/p1/patients/e1/months/2026-04/record", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var record = await answer.Content.ReadAsStringAsync();
        Assert.Contains("\"resourceType\":\"Consent\"", record, StringComparison.Ordinal);
        Assert.Equal(sees, record.Contains("\"resourceType\":\"Claim\"", StringComparison.Ordinal));
        using var claim = await client.GetAsync(new Uri("practices/p1/patients/e1/months/2026-04/claim", UriKind.Relative));
        Assert.Equal(sees ? HttpStatusCode.OK : HttpStatusCode.Forbidden, claim.StatusCode);
    }

    [Fact]
    public async Task A_biller_who_is_not_on_the_team_records_circumstances_and_a_machine_names_somebody()
    {
        using var issuer = new TestIssuer();
        await using var world = await ClaimWorld.BeginAsync(1, issuer: issuer);
        using var bill = Signed(world, issuer, "bill");
        Assert.Equal(HttpStatusCode.NoContent, await PutAsync(bill, "practices/p1/patients/e1/circumstances"));
        Assert.Equal(HttpStatusCode.BadRequest, await PutAsync(world.Story.World.Api, "api/practices/p1/patients/e1/circumstances"));
        Assert.Equal(HttpStatusCode.NoContent, await PutAsync(world.Story.World.Api, "api/practices/p1/patients/e1/circumstances?by=care1"));
    }

    [Fact]
    public async Task Work_on_a_patient_whose_id_goes_on_with_a_dot_is_not_the_other_patients()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        var at = world.Story.Now;
        var others = new StaffTask("p1", StaffTask.IdOf(StaffTaskKind.MendClaim, "2026-04", "e1.2"), StaffTaskKind.MendClaim, "e1.2", "2026-04", at, at, Done: false);
        await world.Get<WorklistStore>().AddAsync(others, CancellationToken.None);
        await world.Get<HeldClaims>().HoldAsync((await world.HistoryAsync("e1")).Claim, "Somebody has to look.", CancellationToken.None);
        Assert.Equal(["e1", "e1.2"], (await world.TasksAsync(StaffTaskKind.MendClaim)).Select(t => t.Patient).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(await world.Get<WorklistStore>().OfPatientAsync(new("p1", "e1", Story.April), CancellationToken.None), t => t.Patient != "e1");
    }

    private static HttpClient Signed(ClaimWorld world, TestIssuer issuer, string account)
    {
        var client = new HttpClient { BaseAddress = new Uri(world.Story.World.App.Address, "api/v1/") };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", issuer.Good($"demo-1-{account}", world.Story.Now));
        return client;
    }

    private static async Task<HttpStatusCode> PutAsync(HttpClient client, string route)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri(route, UriKind.Relative)) { Content = JsonContent.Create(Circumstances.With(new { deductible = new { year = 2026, left = 10 } })) };
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }
}
