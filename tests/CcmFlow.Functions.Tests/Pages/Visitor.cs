using System.Net;
using System.Text.RegularExpressions;
using CcmFlow.Functions.Console;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Tests.Stories;

namespace CcmFlow.Functions.Tests.Pages;

/// <summary>Somebody at the console with script off: reads pages, fills in forms as they stand there, sends them.</summary>
public sealed partial class Visitor : IDisposable
{
    private readonly HttpClient http;
    private readonly Uri home;
    private string markup = "";

    private Visitor(HttpClient http, Uri home) => (this.http, this.home) = (http, home);

    /// <summary>What the page says, entities resolved.</summary>
    public string Page => WebUtility.HtmlDecode(markup);

    public HttpStatusCode Status { get; private set; }

    /// <summary>Where the browser stands, redirects followed: path and query.</summary>
    public string Address { get; private set; } = "";

    public static async Task<Visitor> SignInAsync(Story story, string account = "cora", string practice = "p1")
    {
        var session = await story.Get<Sessions>().BeginAsync(practice, account, null, CancellationToken.None);
        var http = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = story.World.App.Address };
        http.DefaultRequestHeaders.Add("Cookie", $"{People.Cookie}={session.Key}");
        http.DefaultRequestHeaders.Add("Origin", story.World.App.Address.GetLeftPart(UriPartial.Authority));
        return new Visitor(http, new Uri(ConsolePaths.Today(practice), UriKind.Relative));
    }

    public Task OpenAsync(string path = "") => ReadAsync(http.GetAsync(new Uri(path.StartsWith("/api", StringComparison.Ordinal) ? path : home + path, UriKind.Relative)));

    /// <summary>Sends the first form of the page whose address ends so, with its hidden fields and what is typed; another value replaces one that is there.</summary>
    public Task SendAsync(string action, params (string Name, string Value)[] typed)
    {
        var (address, hidden) = FormOf(action);
        var fields = hidden.Where(h => typed.All(t => t.Name != h.Name)).Concat(typed);
        return ReadAsync(http.PostAsync(address, new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)))));
    }

    /// <summary>As <see cref="SendAsync"/>, with files that were chosen.</summary>
    public Task UploadAsync(string action, params (string Name, string Text)[] files) => UploadBytesAsync(action, [.. files.Select(f => (f.Name, System.Text.Encoding.UTF8.GetBytes(f.Text)))]);

    public async Task UploadBytesAsync(string action, params (string Name, byte[] Bytes)[] files)
    {
        var (address, hidden) = FormOf(action);
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in hidden) form.Add(new StringContent(value), name);
        foreach (var (name, bytes) in files) form.Add(new ByteArrayContent(bytes), "files", name);
        await ReadAsync(http.PostAsync(address, form));
    }

    /// <summary>Sends a form of a page that was open before, with files.</summary>
    public Task UploadFromAsync(string page, string action, params (string Name, string Text)[] files)
    {
        markup = page;
        return UploadAsync(action, files);
    }

    private (Uri Address, IEnumerable<(string Name, string Value)> Hidden) FormOf(string action)
    {
        var form = Forms().Matches(markup).First(f => WebUtility.HtmlDecode(f.Groups["action"].Value).EndsWith(action, StringComparison.Ordinal));
        return (new Uri(WebUtility.HtmlDecode(form.Groups["action"].Value), UriKind.Relative), Hidden().Matches(form.Value).Select(h => (h.Groups["name"].Value, WebUtility.HtmlDecode(h.Groups["value"].Value))));
    }

    /// <summary>Sends the form as it stands, with what a browser would send of its fields; a value that is typed replaces what is there, "" leaves a box unticked.</summary>
    public Task EditAsync(string action, params (string Name, string Value)[] typed)
    {
        var form = Forms().Matches(markup).First(f => WebUtility.HtmlDecode(f.Groups["action"].Value).EndsWith(action, StringComparison.Ordinal));
        var fields = FieldsOf(form.Value).Where(f => typed.All(t => t.Name != f.Name)).Concat(typed.Where(t => t.Value.Length > 0 || FieldsOf(form.Value).Any(f => f.Name == t.Name)));
        return ReadAsync(http.PostAsync(new Uri(WebUtility.HtmlDecode(form.Groups["action"].Value), UriKind.Relative), new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)))));
    }

    /// <summary>What stands in a field of the page's first form that has it; several are lines, and a place of a list at which nothing is chosen is none.</summary>
    public string Value(string field)
    {
        var places = markup.Contains($"<select id=\"{field}-1\" name=\"{field}\"", StringComparison.Ordinal);
        return string.Join('\n', FieldsOf(markup).Where(f => f.Name == field && !(places && f.Value.Length == 0)).Select(f => f.Value));
    }

    /// <summary>What the page says is wrong with a form, above it and at its fields.</summary>
    public IReadOnlyList<string> Complaints => ComplaintsIn(markup);

    public static IReadOnlyList<string> ComplaintsIn(string markup) => [.. Refusals().Matches(markup).Select(m => WebUtility.HtmlDecode(Tags().Replace(m.Groups["words"].Value, " ")))];

    /// <summary>Chooses an account on the sign-in page that is there, and goes on with the session that it gives.</summary>
    public async Task SignInAgainAsync(string account)
    {
        var form = Forms().Matches(markup).First(f => f.Value.Contains($"name=\"account\" value=\"{account}\"", StringComparison.Ordinal));
        using var body = new FormUrlEncodedContent(Hidden().Matches(form.Value).Select(h => KeyValuePair.Create(h.Groups["name"].Value, WebUtility.HtmlDecode(h.Groups["value"].Value))));
        using var quiet = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = http.BaseAddress };
        quiet.DefaultRequestHeaders.Add("Origin", http.DefaultRequestHeaders.GetValues("Origin"));
        using var answer = await quiet.PostAsync(new Uri(ConsolePaths.SignIn, UriKind.Relative), body);
        Keep(answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        if (answer.Headers.Location is { } next) await OpenAsync(next.OriginalString);
        else (Status, markup) = (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Another tab of the browser signed in; the page that is open here is the old one.</summary>
    public async Task TakeSessionAsync(Story story, string account) => Keep($"{People.Cookie}={(await story.Get<Sessions>().BeginAsync("p1", account, null, CancellationToken.None)).Key}");

    private void Keep(string cookie)
    {
        http.DefaultRequestHeaders.Remove("Cookie");
        http.DefaultRequestHeaders.Add("Cookie", cookie);
    }

    public void Dispose() => http.Dispose();

    private static List<(string Name, string Value)> FieldsOf(string form)
    {
        var fields = new List<(string, string)>();
        foreach (Match control in Controls().Matches(form))
        {
            string Attribute(string name) => WebUtility.HtmlDecode(Regex.Match(control.Groups["attributes"].Value, $"(?:^|\\s){name}=\"([^\"]*)\"").Groups[1].Value);
            var ticked = Regex.IsMatch(control.Groups["attributes"].Value, @"\schecked\b");
            var value = control.Groups["tag"].Value switch
            {
                "textarea" => WebUtility.HtmlDecode(control.Groups["inside"].Value),
                "select" => WebUtility.HtmlDecode(Selected().Match(control.Groups["inside"].Value) is { Success: true } chosen ? chosen.Groups[1].Value : FirstOption().Match(control.Groups["inside"].Value).Groups[1].Value),
                _ => Attribute("type") is "checkbox" or "radio" && !ticked ? null : Attribute("value"),
            };
            if (value is not null && Attribute("name") is { Length: > 0 } name) fields.Add((name, value));
        }
        return fields;
    }

    private async Task ReadAsync(Task<HttpResponseMessage> asked)
    {
        using var answer = await asked;
        (Status, markup, Address) = (answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.RequestMessage!.RequestUri!.PathAndQuery);
    }

    [GeneratedRegex("""<form[^>]*method="post"[^>]*action="(?<action>[^"]*)".*?</form>""", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("""<(?<tag>input)(?<attributes>[^>]*)>|<(?<tag>textarea|select)(?<attributes>[^>]*)>(?<inside>.*?)</\k<tag>>""", RegexOptions.Singleline)]
    private static partial Regex Controls();

    [GeneratedRegex("""<(?<element>div|p) class="say bad" role="alert">(?<words>.*?)</\k<element>>|<span class="fault"[^>]*>(?<words>.*?)</span>""", RegexOptions.Singleline)]
    private static partial Regex Refusals();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("""<option value="([^"]*)"[^>]*\sselected""")]
    private static partial Regex Selected();

    [GeneratedRegex("""<option value="([^"]*)""")]
    private static partial Regex FirstOption();

    [GeneratedRegex("""<input type="hidden" name="(?<name>[^"]*)" value="(?<value>[^"]*)" */?>""")]
    private static partial Regex Hidden();
}
