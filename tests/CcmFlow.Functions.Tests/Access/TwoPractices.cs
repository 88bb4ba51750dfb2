using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Access;

namespace CcmFlow.Functions.Tests.Access;

/// <summary>Two practices with people of every role, a patient each, and sign-ins that are good, over, ended and made up.</summary>
public sealed class TwoPractices : IAsyncLifetime
{
    private readonly Dictionary<string, Session> sessions = [];

    public TestIssuer Issuer { get; } = new();

    public Story Story { get; private set; } = null!;

    /// <summary>A session that was left half a day ago.</summary>
    public Session Over { get; private set; } = null!;

    /// <summary>A session that was signed out of.</summary>
    public Session Ended { get; private set; } = null!;

    /// <summary>Follows no redirect and keeps no cookie.</summary>
    public HttpClient Http { get; } = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });

    public async ValueTask InitializeAsync()
    {
        Story = await Story.BeginAsync(world: w => w with { Issuer = Issuer.Published });
        Story.Careless = true;
        var other = Story.Practice with
        {
            Id = "p2", Name = "High Plains Primary Care", TextNumber = "+16175552500", PagerNumber = "+16175552509",
            Billing = Story.Practice.Billing with { SubmitterId = "CCMSUBMIT02" },
            Accounts = [.. Story.Practice.Accounts.Select(a => a with { Logins = [a.Logins[0].Replace("demo-1-", "demo-2-", StringComparison.Ordinal)] })],
        };
        await Story.Get<PracticeImport>().SaveAsync(other, CancellationToken.None);
        await Story.EnrollConsentedAsync(Story.Person("edna"));
        Over = await Story.Get<Sessions>().BeginAsync("p1", "cora", null, CancellationToken.None);
        await Story.UntilAsync(1, 13);
        Ended = await Story.Get<Sessions>().BeginAsync("p1", "cora", null, CancellationToken.None);
        await Story.Get<Sessions>().EndAsync(Ended, CancellationToken.None);
        foreach (var practice in new[] { "p1", "p2" })
            foreach (var account in Story.Practice.Accounts) sessions[$"{practice}/{account.Id}"] = await Story.Get<Sessions>().BeginAsync(practice, account.Id, null, CancellationToken.None);
        Http.BaseAddress = Story.World.App.Address;
    }

    public Session SessionOf(string practice, string account) => sessions[$"{practice}/{account}"];

    public string TokenOf(string practice, string account) => Issuer.Good($"demo-{practice[1]}-{account}", Story.Now);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        Issuer.Dispose();
        await Story.DisposeAsync();
    }

    /// <summary>Somebody who has the role alone.</summary>
    public static string AccountOf(Role role) => role switch
    {
        Role.CareManager => "ruth",
        Role.ClinicianOnCall => "nora",
        Role.Biller => "bill",
        Role.Auditor => "audra",
        _ => "cora",
    };

    public HttpRequestMessage Request(GuardedRoute route, string method, string practice = "p1", string prefix = "", string patient = "edna")
    {
        var path = string.Join('/', route.Route.Split('/').Select(part => part switch
        {
            "{practiceId}" => practice,
            "{patientId}" => patient,
            "{month}" => "2026-04",
            "{language}" => "en",
            "{template}" => "CheckIn",
            "{kind}" => "mobile",
            "{person}" => "rn1",
            "{scheduleId}" => "first",
            "{section}" => "practice",
            "{list}" => "staff",
            "{act}" => "start",
            ['{', ..] => "x1",
            _ => part,
        }));
        return new HttpRequestMessage(new HttpMethod(method), new Uri($"api/{prefix}{path}", UriKind.Relative));
    }

    /// <summary>As a browser posts a form of a page of ours; each part can be left out or be another's.</summary>
    public HttpRequestMessage Form(HttpRequestMessage request, Session? token, bool origin = true, params (string, string)[] fields)
    {
        if (origin) request.Headers.Add("Origin", Story.World.App.Address.GetLeftPart(UriPartial.Authority));
        var all = fields.Select(f => KeyValuePair.Create(f.Item1, f.Item2));
        if (token is not null) all = all.Append(KeyValuePair.Create(AccessGate.FormTokenField, Story.Get<Sessions>().FormToken(token)));
        request.Content = new FormUrlEncodedContent(all);
        return request;
    }

    public static HttpRequestMessage With(HttpRequestMessage request, Session session) => WithCookie(request, session.Key);

    public static HttpRequestMessage WithCookie(HttpRequestMessage request, string value)
    {
        request.Headers.Add("Cookie", $"{People.Cookie}={value}");
        return request;
    }

    public static HttpRequestMessage WithToken(HttpRequestMessage request, string token)
    {
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        return request;
    }

    public async Task<(int Status, string? Location, string Body)> SendAsync(HttpRequestMessage request)
    {
        using var answer = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, answer.Headers.Location?.OriginalString, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
