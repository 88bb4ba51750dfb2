using System.Text;
using System.Text.RegularExpressions;
using CcmFlow.Functions.Identity;

namespace CcmFlow.Functions.Tests.Access;

/// <summary>What nobody would send by mistake, to every route, by somebody who may. The app answers what is wrong with it; none of it is a failure of the app.</summary>
public sealed class HostileRequestTests(TwoPractices world) : IClassFixture<TwoPractices>
{
    /// <summary>How many requests of the running test were answered by what they were sent to, with whatever answer.</summary>
    private int reached;

    private static readonly IReadOnlyList<(GuardedRoute Route, string Method)> All =
        [.. AccessTable.Own.Routes.Where(r => r.Needs is not null && r.Function != "ConsoleSignOut").OrderBy(r => r.Function, StringComparer.Ordinal).SelectMany(r => r.Methods.Select(m => (r, m)))];

    public static TheoryData<string> Ids() =>
        ["%00", "%23", "..%2F..%2Fp2", "%F0%9F%98%80", "'", "%5C", "%3F", "a%0D%0Ab", "%C3%28", new string('a', 1500), "99999999999999999999"];

    public static TheoryData<string> Months() => ["0001-01", "0001-02", "0001-12", "9999-11", "9999-12", "1970-01", "2026-13", "2026-00", "%D9%A2%D9%A0%D9%A2%D9%A6-04", "2026-4", "-2026-04"];

    public static TheoryData<string> Queries() =>
    [
        "limit=0", "limit=-1", "limit=501", "limit=99999999999", "limit=5&cursor=%25%25", "limit=5&cursor=AAAA", "limit=5&cursor=_____w", "limit=5&cursor=-1", "limit=5&limit=6", "cursor=0&limit=1", "at=0001-01-01T00:00:00Z",
        "at=9999-12-31T23:59:59Z", "at=yesterday", "days=0", "days=121", "format=xml", "staffHours=0", "staffHours=0.0000000001", "staffHours=79228162514264337593543950335", "only=x", "mdm=99", "activity=99", "act=99", "by=a&by=b",
        "by=%00", "arrived=maybe", "who=%00&patient=%FF", "before=0", "before=99999999999999999999", "group=7", "said=%3Cscript%3E", "id=%00",
    ];

    public static TheoryData<string> Bodies() =>
    [
        "", "{", "[]", "null", "7", "\"x\"", "{}", """{"by":"rn1","by":"rn2"}""", """{"by":"\ud800"}""", """{"\ud800":1}""", """{"by":{}}""", """{"by":7,"id":7}""", """{"id":"x","id":"y"}""",
        """{"id":null,"by":null,"why":null,"elements":[null],"establishedOn":"0001-01-01","reviewOn":"9999-12-31"}""", "\uFEFF{\"by\":\"rn1\"}", """{"id":"a","date":"0001-01-01","seconds":60,"staffId":"rn1"}""",
        """{"id":"b","start":"0001-01-01T00:00:00Z","end":"9999-12-31T23:59:59Z","staffId":"rn1"}""", """{"id":"c","kind":"Cover","start":"0001-01-01T00:00:00Z","end":"9999-12-31T23:59:59Z","add":"rn1","by":"rn1"}""",
        """{"id":"d","kind":99,"start":"2026-04-20T00:00:00Z","end":"2026-04-21T00:00:00Z","add":"rn1","by":"rn1"}""", """{"code":"\u0000"}""", """{"text":"\u0000","by":"rn1"}""",
        """{"id":"e","step":"ConsentGiven","by":"rn1","channel":99,"words":"\u0000","elements":[99]}""", """{"stays":[null],"hospice":[null],"otherServices":[null],"checkedMonths":[null]}""",
        """{"stays":[{"from":"0001-01-01","to":"9999-12-31","setting":"HospitalInpatient"}]}""", """{"hospice":[{"from":"0001-01-01"}],"otherServices":[{"code":"G0181","on":"0001-01-01","by":"OtherPractice"}],"checkedMonths":["0001-01","9999-12"]}""",
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_id_that_nobody_gave_is_not_there(string id)
    {
        var failed = new List<string>();
        foreach (var (route, method) in All)
            foreach (var parameter in route.Route.Split('/').Where(part => part is ['{', ..] and not "{practiceId}"))
                await TryAsync(failed, route, method, address => address.Replace(parameter, id, StringComparison.Ordinal));
        AssertReached(failed, 40);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_practice_that_nobody_opened_is_not_there(string id)
    {
        var failed = new List<string>();
        foreach (var (route, method) in All) await TryAsync(failed, route, method, address => address.Replace("{practiceId}", id, StringComparison.Ordinal));
        Assert.True(failed.Count == 0, string.Join("; ", failed.Distinct()));
    }

    [Theory]
    [MemberData(nameof(Months))]
    public async Task A_month_that_is_far_away_or_none_fails_nothing(string month)
    {
        var failed = new List<string>();
        foreach (var (route, method) in All.Where(r => r.Route.Route.Contains("{month}", StringComparison.Ordinal)))
            await TryAsync(failed, route, method, address => address.Replace("{month}", month, StringComparison.Ordinal));
        AssertReached(failed, 25);
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_query_that_is_wrong_fails_nothing(string query)
    {
        var failed = new List<string>();
        foreach (var (route, method) in All) await TryAsync(failed, route, method, address => $"{address}?{query}");
        AssertReached(failed, 90);
    }

    [Fact]
    public async Task A_form_that_cannot_be_read_is_none_of_ours()
    {
        var fields = string.Join('&', Enumerable.Range(0, 5000).Select(i => $"f{i}=x"));
        foreach (var (route, _) in All.Where(r => r.Route.IsConsole && r.Method == "post"))
            foreach (var (body, type) in new[] { ("x", "multipart/form-data"), ("--x\r\nbroken", "multipart/form-data; boundary=x"), (fields, "application/x-www-form-urlencoded") })
            {
                using var request = TwoPractices.With(world.Request(route, "post"), world.SessionOf("p1", "cora"));
                request.Headers.Add("Origin", world.Story.World.App.Address.GetLeftPart(UriPartial.Authority));
                request.Content = new StringContent(body, Encoding.UTF8);
                request.Content.Headers.Remove("Content-Type");
                request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
                Assert.Equal(403, (await world.SendAsync(request)).Status);
            }
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_body_that_is_wrong_fails_nothing(string body)
    {
        var failed = new List<string>();
        foreach (var (route, method) in All.Where(r => !r.Route.IsConsole && r.Method != "get"))
            foreach (var type in new[] { "application/json", "text/plain", "multipart/form-data; boundary=x" }) await TryAsync(failed, route, method, address => address, body, type);
        AssertReached(failed, 170);
    }

    /// <summary>What no route but the gate saw proves nothing of the routes.</summary>
    private void AssertReached(List<string> failed, int least)
    {
        Assert.True(failed.Count == 0, string.Join("; ", failed.Distinct()));
        Assert.True(reached >= least, $"only {reached} requests came past the gate to something that is there");
    }

    /// <summary>At the console by a session, at the API by a token, and bodies by a key too: what comes with a token is read before.</summary>
    private async Task TryAsync(List<string> failed, GuardedRoute route, string method, Func<string, string> change, string? body = null, string? type = null)
    {
        var address = change(route.Route);
        foreach (var (name, value) in Usual) address = address.Replace(name, value, StringComparison.Ordinal);
        address = Regex.Replace(address, @"\{\w+\}", "x1");
        foreach (var way in route.IsConsole ? ["session"] : body is null ? ["token"] : new[] { "token", "key" })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), $"{world.Story.World.App.Address}api/{(way == "token" ? "v1/" : "")}{address}");
            if (way == "session")
            {
                TwoPractices.With(request, world.SessionOf("p1", "cora"));
                if (method != "get") world.Form(request, world.SessionOf("p1", "cora"));
            }
            else
            {
                if (way == "token") TwoPractices.WithToken(request, world.TokenOf("p1", "cora"));
                else request.Headers.Add("x-functions-key", Cli.Demo.DemoWorld.FunctionKey);
                request.Headers.TryAddWithoutValidation("If-Match", "*");
                if (body is not null)
                {
                    request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
                    request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
                }
            }
            var (status, _, answer) = await world.SendAsync(request);
            if (status is not (401 or 403 or 404)) reached++;
            if (status >= 500) failed.Add($"{status} {way} {route.Function} {type}");
            if (answer.Contains("Exception", StringComparison.Ordinal) || answer.Contains("   at ", StringComparison.Ordinal)) failed.Add($"{status} {way} {route.Function} tells how it is made");
        }
    }

    private static readonly (string, string)[] Usual =
    [
        ("{practiceId}", "p1"), ("{patientId}", "edna"), ("{month}", "2026-04"), ("{language}", "en"), ("{template}", "CheckIn"), ("{kind}", "mobile"), ("{person}", "rn1"), ("{scheduleId}", "first"),
        ("{section}", "practice"), ("{list}", "staff"), ("{act}", "start"),
    ];
}
