using CcmFlow.Functions.Claims.Clearinghouses;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Practices.Sections;
using CcmFlow.Functions.Tests.Stories;

namespace CcmFlow.Functions.Tests.Clearinghouses;

public sealed class PracticePlaceTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("ccmflow-functions-");

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void What_is_named_lies_in_the_practices_own_folder_whether_it_is_there_or_not() =>
        Assert.Equal(Path.Combine(root.FullName, "p1", "claims", "out"), new PracticePlace(root.FullName, "p1").Under("claims/out"));

    [Theory]
    [InlineData("../p2/in")]
    [InlineData("/etc/passwd")]
    [InlineData("..")]
    [InlineData("")]
    public void A_name_that_leads_out_is_refused_though_it_was_saved(string name) =>
        Assert.Throws<OutsidePlaceException>(() => new PracticePlace(root.FullName, "p1").Under(name));

    [Fact]
    public void A_link_that_leads_out_is_refused_and_one_within_is_followed()
    {
        var own = root.CreateSubdirectory("p1");
        var other = root.CreateSubdirectory("p2");
        own.CreateSubdirectory("real");
        Directory.CreateSymbolicLink(Path.Combine(own.FullName, "away"), other.FullName);
        Directory.CreateSymbolicLink(Path.Combine(own.FullName, "up"), Path.Combine("..", "p2"));
        Directory.CreateSymbolicLink(Path.Combine(own.FullName, "twice"), Path.Combine(own.FullName, "away"));
        Directory.CreateSymbolicLink(Path.Combine(own.FullName, "round"), Path.Combine(own.FullName, "round"));
        Directory.CreateSymbolicLink(Path.Combine(own.FullName, "inside"), "real");
        Directory.CreateSymbolicLink(Path.Combine(root.FullName, "p3"), other.FullName);
        foreach (var name in new[] { "away", "away/in", "up", "twice", "round" }) Assert.Throws<OutsidePlaceException>(() => new PracticePlace(root.FullName, "p1").Under(name));
        Assert.Throws<OutsidePlaceException>(() => new PracticePlace(root.FullName, "p3").Under("in"));
        Assert.Equal(Path.Combine(own.FullName, "real", "in"), new PracticePlace(root.FullName, "p1").Under("inside/in"));
    }

    [Theory]
    [InlineData("incoming", "/tmp")]
    [InlineData("incoming", "../p2/in")]
    [InlineData("incoming", "")]
    [InlineData("incoming", "out")]
    [InlineData("outgoing", "C:\\claims")]
    [InlineData("outgoing", "")]
    public async Task A_folder_outside_of_the_practices_own_is_not_saved(string field, string name)
    {
        await using var story = await Story.BeginAsync();
        var refused = Assert.IsType<SettingsOutcome.Refused>(await SaveAsync(story, ("kind", "Folder"), (field, name)));
        Assert.Contains(refused.Faults, f => f.Mend.Contains("folder", StringComparison.Ordinal));
        Assert.Equal(new FolderProfile(), (await story.Get<PracticeStore>().FreshAsync("p1", CancellationToken.None)).Clearinghouse.Folder);
    }

    [Theory]
    [InlineData("/mounts/claim-keys/p2/id_ed25519")]
    [InlineData("../p2/id_ed25519")]
    public async Task Another_practices_key_cannot_be_named(string keyFile)
    {
        await using var story = await Story.BeginAsync();
        (string, string)[] typed = [("kind", "Sftp"), ("host", "house.example"), ("user", "us"), ("knownHostsFile", "known_hosts"), ("upload", "up"), ("download", "down")];
        var refused = Assert.IsType<SettingsOutcome.Refused>(await SaveAsync(story, [.. typed, ("keyFile", keyFile)]));
        Assert.Contains("no path", Assert.Single(refused.Faults).Mend, StringComparison.Ordinal);
        Assert.IsType<SettingsOutcome.Saved>(await SaveAsync(story, [.. typed, ("keyFile", "id_ed25519")]));
    }

    [Fact]
    public async Task A_practices_file_cannot_name_them_either()
    {
        await using var story = await Story.BeginAsync();
        var away = story.Practice with { Clearinghouse = new ClearinghouseProfile { Folder = new FolderProfile(Incoming: root.FullName) } };
        var refused = await Assert.ThrowsAsync<ArgumentException>(() => story.Get<PracticeImport>().SaveAsync(away, CancellationToken.None));
        Assert.Contains("clearinghouse.incoming", refused.Message, StringComparison.Ordinal);
    }

    private static Task<SettingsOutcome> SaveAsync(Story story, params (string Field, string Value)[] typed)
    {
        var values = PracticeSections.Find(story.Practice, "transport")!.Of(story.Practice).ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal);
        foreach (var (field, value) in typed) values[field] = value;
        return story.Get<SettingsChanges>().SaveAsync(new SettingsActor("p1", "cora"), "transport", null, values, CancellationToken.None);
    }
}
