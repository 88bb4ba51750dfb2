using CcmFlow.Functions.Console;
using CcmFlow.Functions.Identity;
using CcmFlow.Rules.Access;

namespace CcmFlow.Functions.Tests.Access;

/// <summary>Every page and every form of the console, tried by everybody who may not. The routes are read from the app: a new one is tried by itself.</summary>
public sealed class ConsoleRefusalTests(TwoPractices world) : IClassFixture<TwoPractices>
{
    private static readonly IReadOnlyList<(GuardedRoute Route, string Method)> All =
        [.. AccessTable.Own.Routes.Where(r => r.IsConsole && r.Needs is not null).OrderBy(r => r.Function, StringComparer.Ordinal).SelectMany(r => r.Methods.Select(m => (r, m)))];

    public static TheoryData<string, string> Strangers()
    {
        var data = new TheoryData<string, string>();
        foreach (var (route, _) in All)
            foreach (var attempt in new[] { "nobody", "made up", "over", "ended", "through a tunnel", "under another name", "platform header" }) data.Add(route.Function, attempt);
        return data;
    }

    [Theory]
    [MemberData(nameof(Strangers))]
    public async Task Without_a_sign_in_that_is_good_here_and_now_every_page_leads_to_the_sign_in(string function, string attempt)
    {
        var (route, method) = Of(function);
        var request = world.Request(route, method);
        if (method != "get") world.Form(request, world.SessionOf("p1", "cora"));
        switch (attempt)
        {
            case "made up": TwoPractices.WithCookie(request, new string('A', 43)); break;
            case "over": TwoPractices.With(request, world.Over); break;
            case "ended": TwoPractices.With(request, world.Ended); break;
            case "through a tunnel":
                TwoPractices.With(request, world.SessionOf("p1", "cora")).Headers.Add("X-Forwarded-For", "203.0.113.7");
                break;
            case "under another name":
                TwoPractices.With(request, world.SessionOf("p1", "cora")).Headers.Host = "ccm.example";
                break;
            case "platform header":
                request.Headers.Add(PlatformPrincipal.Header, Convert.ToBase64String("""{"claims":[{"typ":"sub","val":"demo-1-cora"}]}"""u8));
                break;
        }
        var (status, location, body) = await world.SendAsync(request);
        // Back to where it was asked for, whether that is there or not.
        Assert.Equal((302, ConsolePaths.SignIn, ""), (status, location!.Split('?')[0], body));
        Assert.Equal(method == "get" ? Uri.EscapeDataString($"/{world.Request(route, method).RequestUri!.OriginalString}") : "", location.Contains("?to=", StringComparison.Ordinal) ? location.Split("?to=")[1] : "");
    }

    public static TheoryData<string> Routes() => [.. All.Select(r => r.Route.Function)];

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Another_practice_answers_as_one_that_does_not_exist(string function)
    {
        var (route, method) = Of(function);
        var answers = new List<(int, string?, string)>();
        foreach (var practice in new[] { "p1", "no-such" })
        {
            var request = TwoPractices.With(world.Request(route, method, practice), world.SessionOf("p2", "cora"));
            answers.Add(await world.SendAsync(method == "get" ? request : world.Form(request, world.SessionOf("p2", "cora"))));
        }
        Assert.Equal(404, answers[0].Item1);
        Assert.Equal(answers[1], answers[0]);
        Assert.DoesNotContain("edna", answers[0].Item3, StringComparison.OrdinalIgnoreCase);
    }

    public static TheoryData<string> RoutesOfPatients() => [.. All.Where(r => r.Route.Route.Contains("{patientId}", StringComparison.Ordinal)).Select(r => r.Route.Function)];

    [Theory]
    [MemberData(nameof(RoutesOfPatients))]
    public async Task Another_practices_patient_answers_in_ones_own_practice_as_one_that_does_not_exist(string function)
    {
        var (route, method) = Of(function);
        var answers = new List<(int, string?, string)>();
        foreach (var patient in new[] { "edna", "nobody" })
        {
            var request = TwoPractices.With(world.Request(route, method, "p2", patient: patient), world.SessionOf("p2", "cora"));
            answers.Add(await world.SendAsync(method == "get" ? request : world.Form(request, world.SessionOf("p2", "cora"))));
        }
        Assert.Equal(404, answers[0].Item1);
        Assert.Equal(answers[1], answers[0]);
    }

    public static TheoryData<string, Role> WrongRoles()
    {
        var data = new TheoryData<string, Role>();
        foreach (var (route, _) in All)
            foreach (var role in Enum.GetValues<Role>().Where(role => !RoleRights.Allow([role], route.Needs!.Value))) data.Add(route.Function, role);
        return data;
    }

    [Theory]
    [MemberData(nameof(WrongRoles))]
    public async Task A_role_that_does_not_include_it_is_refused(string function, Role role)
    {
        var (route, method) = Of(function);
        var session = world.SessionOf("p1", TwoPractices.AccountOf(role));
        var request = TwoPractices.With(world.Request(route, method), session);
        var (status, _, body) = await world.SendAsync(method == "get" ? request : world.Form(request, session));
        Assert.Equal(403, status);
        Assert.DoesNotContain("Quillfeather", body, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Forgeries()
    {
        var data = new TheoryData<string, string>();
        foreach (var (route, _) in All.Where(r => r.Method != "get"))
            foreach (var attempt in new[] { "no token", "another session's token", "another site", "no origin", "no form" }) data.Add(route.Function, attempt);
        return data;
    }

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task A_form_that_is_not_of_this_session_and_this_site_does_nothing(string function, string attempt)
    {
        var (route, method) = Of(function);
        var session = world.SessionOf("p1", "cora");
        var request = TwoPractices.With(world.Request(route, method), session);
        switch (attempt)
        {
            case "no token": world.Form(request, null); break;
            case "another session's token": world.Form(request, world.SessionOf("p1", "ruth")); break;
            case "another site":
                world.Form(request, session, origin: false).Headers.Add("Origin", "https://evil.example");
                break;
            case "no origin": world.Form(request, session, origin: false); break;
            default:
                request.Headers.Add("Origin", world.Story.World.App.Address.GetLeftPart(UriPartial.Authority));
                request.Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
                break;
        }
        Assert.Equal(403, (await world.SendAsync(request)).Status);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task The_administrator_is_let_in_with_headers_that_keep_the_page_to_itself(string function)
    {
        var (route, method) = Of(function);
        // Signing out would end the session of the cases beside.
        var session = await world.Story.Get<Sessions>().BeginAsync("p1", "cora", null, CancellationToken.None);
        var request = TwoPractices.With(world.Request(route, method), session);
        using var answer = await world.Http.SendAsync(method == "get" ? request : world.Form(request, session), TestContext.Current.CancellationToken);
        Assert.DoesNotContain((int)answer.StatusCode, new[] { 401, 403, 500 });
        Assert.False((int)answer.StatusCode == 302, "It led to the sign-in.");
        var policy = string.Join(' ', answer.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", string.Join(' ', answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public void At_least_two_hundred_ways_in_are_tried() => Assert.True(Strangers().Count + Routes().Count + WrongRoles().Count + Forgeries().Count >= 200);

    private static (GuardedRoute Route, string Method) Of(string function) => All.Single(r => r.Route.Function == function);
}
