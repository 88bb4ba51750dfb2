using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Functions.Tests.Access;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Tests.Api;

/// <summary>What the roster says of a patient, mended through the API.</summary>
public sealed class RosterApiTests : IAsyncLifetime
{
    private static readonly Uri Roster = new("api/v1/practices/p1/patients/edna/roster", UriKind.Relative);
    private readonly TestIssuer issuer = new();
    private Story story = null!;

    public async ValueTask InitializeAsync()
    {
        story = await Story.BeginAsync(world: w => w with { Issuer = issuer.Published });
        await story.EnrollAsync(Story.Person("edna"));
    }

    [Fact]
    public async Task What_is_given_is_mended_what_is_not_stays_and_who_read_an_older_state_is_told_the_one_that_is_there()
    {
        using var bill = Client("bill");
        using var read = await bill.GetAsync(Roster);
        var (tag, before) = (read.Headers.ETag!.ToString(), await read.Content.ReadFromJsonAsync<JsonElement>());
        Assert.Equal(("5 Elm St", "MedicareFfs", 0), (before.GetProperty("address").GetString(), before.GetProperty("payer").GetString(), before.GetProperty("otherCoverages").GetArrayLength()));
        object mend = new { phone = "(617) 555-0142", otherCoverages = new[] { new { kind = "Commercial", name = "Medigap", memberId = "M1", order = "2", relationship = "18" } } };
        using (var put = await PutAsync(bill, tag, mend))
        {
            Assert.Equal(HttpStatusCode.OK, put.StatusCode);
            Assert.Equal("+16175550142", (await put.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("phone").GetString());
            Assert.NotEqual(tag, put.Headers.ETag!.ToString());
        }
        var stored = await story.PatientAsync("edna");
        Assert.Equal(("+16175550142", "5 Elm St", PayerKind.Commercial), (stored.Roster.Phone, stored.Roster.AddressLine, Assert.Single(stored.Roster.OtherCoverages).Kind));
        Assert.All(stored.Mends, m => Assert.Equal("bill", m.By));
        using var late = await PutAsync(bill, tag, new { city = "Keene" });
        Assert.Equal(HttpStatusCode.PreconditionFailed, late.StatusCode);
        Assert.Equal("+16175550142", (await late.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("current").GetProperty("phone").GetString());
        using var blind = await PutAsync(bill, null, new { city = "Keene" });
        Assert.Equal(HttpStatusCode.PreconditionRequired, blind.StatusCode);
        Assert.Equal("Boston", (await story.PatientAsync("edna")).Roster.City);
    }

    [Theory]
    [InlineData("""{ "zip": "x" }""", "zip: no ZIP code")]
    [InlineData("""{ "shoeSize": "7" }""", "shoeSize: is not known here")]
    [InlineData("""{ "city": 7 }""", "city: a text")]
    [InlineData("""{ "otherCoverages": "Medigap" }""", "otherCoverages: a list of objects")]
    [InlineData("""{ "otherCoverages": [{ "kind": "Commercial" }] }""", "otherCoverages: give each coverage's name")]
    [InlineData("""{ "otherCoverages": [null] }""", "otherCoverages: a list of objects")]
    [InlineData("""{ "city": "Kee\u0000ne" }""", "city: plain text")]
    [InlineData("""[]""", "body: ")]
    [InlineData("""{ "city": "a", "city": "b" }""", "body: ")]
    public async Task What_is_wrong_is_named_by_its_field_with_the_mend_and_changes_nothing(string body, string mend)
    {
        using var bill = Client("bill");
        using var put = new HttpRequestMessage(HttpMethod.Put, Roster) { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };
        put.Headers.TryAddWithoutValidation("If-Match", "*");
        using var answer = await bill.SendAsync(put);
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Contains(mend, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Empty((await story.PatientAsync("edna")).Mends);
    }

    [Fact]
    public async Task Who_reads_only_mends_nothing_and_a_machine_names_somebody_of_the_practice()
    {
        using var audra = Client("audra");
        using (var read = await audra.GetAsync(Roster)) Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        using (var put = await PutAsync(audra, "*", new { city = "Keene" })) Assert.Equal(HttpStatusCode.Forbidden, put.StatusCode);
        using (var nobody = await story.PutAsync("api/practices/p1/patients/edna/roster", new { city = "Keene" })) Assert.Equal(HttpStatusCode.BadRequest, nobody.StatusCode);
        using (var machine = await story.PutAsync("api/practices/p1/patients/edna/roster?by=care1", new { city = "Keene" })) Assert.Equal(HttpStatusCode.OK, machine.StatusCode);
        Assert.Equal(("Keene", "care1"), ((await story.PatientAsync("edna")).Roster.City, Assert.Single((await story.PatientAsync("edna")).Mends).By));
    }

    private HttpClient Client(string account)
    {
        var http = new HttpClient { BaseAddress = story.World.App.Address };
        http.DefaultRequestHeaders.Add("Authorization", $"Bearer {issuer.Good($"demo-1-{account}", story.Now)}");
        return http;
    }

    private static async Task<HttpResponseMessage> PutAsync(HttpClient http, string? tag, object body)
    {
        using var put = new HttpRequestMessage(HttpMethod.Put, Roster) { Content = JsonContent.Create(body) };
        if (tag is not null) put.Headers.TryAddWithoutValidation("If-Match", tag);
        return await http.SendAsync(put);
    }

    public async ValueTask DisposeAsync()
    {
        await story.DisposeAsync();
        issuer.Dispose();
    }
}
