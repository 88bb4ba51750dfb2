using CcmFlow.Cli.Demo;
using CcmFlow.Functions.Api.V1;
using CcmFlow.Functions.Identity;
using CcmFlow.Rules.Access;

namespace CcmFlow.Functions.Tests.Access;

/// <summary>Every route of the API, tried with tokens that are none, another's or too little. The routes are read from the app.</summary>
public sealed class ApiRefusalTests(TwoPractices world) : IClassFixture<TwoPractices>
{
    private static readonly IReadOnlyList<(GuardedRoute Route, string Method)> All =
        [.. AccessTable.Own.Routes.Where(r => r.Keyed && r.Needs is not null).OrderBy(r => r.Function, StringComparer.Ordinal).SelectMany(r => r.Methods.Select(m => (r, m)))];

    private static IEnumerable<(GuardedRoute Route, string Method)> OfPractices => All.Where(r => r.Route.Route.Contains("{practiceId}", StringComparison.Ordinal));

    public static TheoryData<string, string> Forgeries()
    {
        var data = new TheoryData<string, string>();
        foreach (var (route, _) in All)
            foreach (var forgery in TestIssuer.Forgeries.Append("none").Append("a machine's key").Append("platform header")) data.Add(route.Function, forgery);
        return data;
    }

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task A_token_that_is_not_good_opens_nothing(string function, string forgery)
    {
        var (route, method) = Of(function);
        var request = world.Request(route, method, prefix: PeopleApi.Prefix);
        if (forgery == "a machine's key") request.Headers.Add("x-functions-key", DemoWorld.FunctionKey);
        else if (forgery == "platform header") request.Headers.Add(PlatformPrincipal.Header, Convert.ToBase64String("""{"claims":[{"typ":"sub","val":"demo-1-cora"}]}"""u8));
        else if (forgery != "none") TwoPractices.WithToken(request, world.Issuer.Bad("demo-1-cora", world.Story.Now)[forgery]);
        var (status, _, body) = await world.SendAsync(request);
        Assert.Equal(401, status);
        Assert.DoesNotContain("p1", body, StringComparison.Ordinal);
    }

    public static TheoryData<string> Routes() => [.. OfPractices.Select(r => r.Route.Function)];

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Another_practice_answers_as_one_that_does_not_exist(string function)
    {
        var (route, method) = Of(function);
        var answers = new List<(int, string?, string)>();
        foreach (var practice in new[] { "p1", "no-such" })
            answers.Add(await world.SendAsync(TwoPractices.WithToken(world.Request(route, method, practice, PeopleApi.Prefix), world.TokenOf("p2", "cora"))));
        Assert.Equal(404, answers[0].Item1);
        Assert.Equal(answers[1], answers[0]);
    }

    public static TheoryData<string, Role> WrongRoles()
    {
        var data = new TheoryData<string, Role>();
        foreach (var (route, _) in OfPractices)
            foreach (var role in Enum.GetValues<Role>().Where(role => !RoleRights.Allow([role], route.Needs!.Value))) data.Add(route.Function, role);
        return data;
    }

    [Theory]
    [MemberData(nameof(WrongRoles))]
    public async Task A_role_that_does_not_include_it_is_refused(string function, Role role)
    {
        var (route, method) = Of(function);
        Assert.Equal(403, (await world.SendAsync(TwoPractices.WithToken(world.Request(route, method, prefix: PeopleApi.Prefix), world.TokenOf("p1", TwoPractices.AccountOf(role))))).Status);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task A_machines_key_does_not_widen_what_a_persons_token_may(string function)
    {
        var (route, method) = Of(function);
        var request = TwoPractices.WithToken(world.Request(route, method), world.TokenOf("p2", "cora"));
        request.Headers.Add("x-functions-key", DemoWorld.FunctionKey);
        Assert.Equal(404, (await world.SendAsync(request)).Status);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Without_a_key_a_machine_gets_nothing(string function)
    {
        var (route, method) = Of(function);
        Assert.Equal(401, (await world.SendAsync(world.Request(route, method))).Status);
        var wrong = world.Request(route, method);
        wrong.Headers.Add("x-functions-key", "wrong");
        Assert.Equal(401, (await world.SendAsync(wrong)).Status);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task The_administrators_token_is_let_in(string function)
    {
        var (route, method) = Of(function);
        var status = (await world.SendAsync(TwoPractices.WithToken(world.Request(route, method, prefix: PeopleApi.Prefix), world.TokenOf("p1", "cora")))).Status;
        Assert.DoesNotContain(status, new[] { 401, 403, 500 });
    }

    public static TheoryData<string> RoutesOfPatients() => [.. OfPractices.Where(r => r.Route.Route.Contains("{patientId}", StringComparison.Ordinal)).Select(r => r.Route.Function)];

    [Theory]
    [MemberData(nameof(RoutesOfPatients))]
    public async Task Another_practices_patient_answers_in_ones_own_practice_as_one_that_does_not_exist(string function)
    {
        var (route, method) = Of(function);
        var answers = new List<(int, string?, string)>();
        foreach (var patient in new[] { "edna", "nobody" })
        {
            var request = TwoPractices.WithToken(world.Request(route, method, "p2", PeopleApi.Prefix, patient), world.TokenOf("p2", "cora"));
            request.Headers.TryAddWithoutValidation("If-Match", "*");
            var (status, location, body) = await world.SendAsync(request);
            answers.Add((status, location, body.Replace(patient, "…", StringComparison.Ordinal)));
        }
        Assert.InRange(answers[0].Item1, 400, 499);
        Assert.Equal(answers[1], answers[0]);
    }

    [Fact]
    public void At_least_two_hundred_ways_in_are_tried() => Assert.True(Forgeries().Count + (Routes().Count * 3) + WrongRoles().Count + RoutesOfPatients().Count >= 200);

    [Fact]
    public async Task The_list_of_practices_is_cut_to_ones_own()
    {
        var list = AccessTable.Own.Find("ListPractices")!;
        var (status, _, body) = await world.SendAsync(TwoPractices.WithToken(world.Request(list, "get", prefix: PeopleApi.Prefix), world.TokenOf("p2", "audra")));
        Assert.Equal(200, status);
        Assert.Contains("\"p2\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain("\"p1\"", body, StringComparison.Ordinal);
        Assert.Equal(404, (await world.SendAsync(TwoPractices.WithToken(world.Request(list, "get", prefix: PeopleApi.Prefix), world.Issuer.Good("nobody", world.Story.Now)))).Status);
    }

    private static (GuardedRoute Route, string Method) Of(string function) => All.Single(r => r.Route.Function == function);
}
