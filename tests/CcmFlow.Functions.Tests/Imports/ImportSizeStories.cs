using System.IO.Compression;
using System.Net;
using System.Text;
using CcmFlow.Functions.Imports;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Functions.Tests.Stories;

namespace CcmFlow.Functions.Tests.Imports;

/// <summary>Rosters that are larger than what is taken, packed or unpacked, are refused before anything of them is stored.</summary>
public sealed class ImportSizeStories
{
    private static readonly Lazy<byte[]> Bomb = new(() => Zipped(new byte[1 << 20], (int)(ImportDoor.MostUnpackedBytes >> 20) + 1));

    [Fact]
    public async Task A_small_file_that_unpacks_to_more_than_is_taken_is_refused_as_too_large_and_nothing_is_stored()
    {
        Assert.InRange(Bomb.Value.Length, 1, 8 << 20);
        await using var story = await Story.BeginAsync();
        using var answer = await PostAsync(story, ("Patient.ndjson.gz", Bomb.Value));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("Unpacked, the files hold more than 512 MB", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/import");
        await cora.UploadBytesAsync("/import", ("roster.csv.gz", Bomb.Value));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, cora.Status);
        Assert.Contains("Unpacked, the files hold more than 512 MB; give them in several imports.", cora.Page, StringComparison.Ordinal);
        Assert.Empty(await story.Get<ImportStore>().ListAsync("p1", CancellationToken.None));
    }

    [Fact]
    public async Task Files_that_fit_one_by_one_but_not_together_are_refused()
    {
        var half = Zipped(new byte[1 << 20], (int)(ImportDoor.MostUnpackedBytes >> 20) / 2);
        var files = new[] { Given("a.ndjson.gz", half), Given("b.ndjson.gz", half) };
        Assert.Null(await ImportDoor.RefusalOfAsync(files, CancellationToken.None));
        Assert.True((await ImportDoor.RefusalOfAsync([.. files, Given("c.csv", [65])], CancellationToken.None))!.TooLarge);
    }

    [Fact]
    public async Task What_comes_in_several_gzip_members_counts_whole()
    {
        var member = Zipped(new byte[1 << 20], (int)(ImportDoor.MostUnpackedBytes >> 20) / 2);
        Assert.True((await ImportDoor.RefusalOfAsync([Given("a.json.gz", [.. member, .. member, .. Zipped([65], 1)])], CancellationToken.None))!.TooLarge);
    }

    [Fact]
    public async Task A_compressed_roster_of_the_usual_size_is_taken_and_a_damaged_one_tells_so_line_by_line()
    {
        await using var story = await Story.BeginAsync();
        var roster = Encoding.UTF8.GetBytes("id,given_name,family_name,birth_date,payer,conditions,last_visit\nz-1,Ann,Lane,1950-01-02,Medicare,E11.9;I10,2026-01-15");
        using var answer = await PostAsync(story, ("roster.csv.gz", Zipped(roster, 1)), ("cut.csv.gz", Zipped(roster, 1)[..^12]));
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        var job = Assert.Single(await story.Get<ImportStore>().ListAsync("p1", CancellationToken.None));
        Assert.Equal((ImportState.Done, 1), (job.State, job.Saved));
        Assert.Contains(await story.Get<ImportStore>().RejectedAsync("p1", job.Id, 10, CancellationToken.None), l => l.File.StartsWith("cut", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_body_that_is_itself_compressed_or_no_form_is_refused_with_the_mend()
    {
        await using var story = await Story.BeginAsync();
        using var packed = new ByteArrayContent(Zipped([65], 1));
        packed.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");
        packed.Headers.ContentEncoding.Add("gzip");
        using var first = await story.World.Api.PostAsync(Imports, packed);
        Assert.Equal(HttpStatusCode.BadRequest, first.StatusCode);
        Assert.Contains("compress the files in it instead", await first.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static readonly Uri Imports = new("api/practices/p1/imports", UriKind.Relative);

    private static GivenFile Given(string name, byte[] bytes) => new(name, bytes.Length, () => new MemoryStream(bytes));

    private static byte[] Zipped(byte[] block, int times)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest)) for (var i = 0; i < times; i++) zip.Write(block);
        return packed.ToArray();
    }

    private static async Task<HttpResponseMessage> PostAsync(Story story, params (string Name, byte[] Bytes)[] files)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, bytes) in files) form.Add(new ByteArrayContent(bytes), "files", name);
        return await story.World.Api.PostAsync(Imports, form);
    }
}
