using System.Globalization;
using Azure.Data.Tables;

namespace CcmFlow.Embedded.Tables.Tests.Contract;

public abstract partial class TableContract
{
    public static TheoryData<string, object> Values()
    {
        var data = new TheoryData<string, object>();
        void Add(string name, object value) => data.Add(name, value);
        Add("empty text", "");
        Add("text with quotes, line breaks and markup", "it's \"so\"\r\n\t<b>&amp;</b> \\ /");
        Add("text beyond ASCII", "Ünïcödé 漢字 🩺 עברית");
        Add("text that looks like a date", "2026-07-27T10:00:00Z");
        Add("text that looks like a number", "42");
        Add("true", true);
        Add("false", false);
        Add("smallest Int32", int.MinValue);
        Add("largest Int32", int.MaxValue);
        Add("smallest Int64", long.MinValue);
        Add("largest Int64", long.MaxValue);
        Add("small Int64", 7L);
        Add("double", 3.14159265358979d);
        Add("double without fraction", 3d);
        Add("smallest double", double.Epsilon);
        Add("largest double", double.MaxValue);
        Add("negative double", -1.5e-300);
        Add("not a number", double.NaN);
        Add("infinity", double.PositiveInfinity);
        Add("negative infinity", double.NegativeInfinity);
        Add("guid", Guid.Parse("3f2504e0-4f89-11d3-9a0c-0305e82c3301"));
        Add("empty guid", Guid.Empty);
        Add("instant with ticks", new DateTimeOffset(2026, 7, 27, 23, 59, 59, TimeSpan.Zero).AddTicks(1234567));
        Add("first instant", new DateTimeOffset(1601, 1, 1, 0, 0, 0, TimeSpan.Zero));
        Add("last instant", DateTimeOffset.MaxValue);
        Add("bytes", new byte[] { 0, 1, 127, 128, 255 });
        Add("no bytes", Array.Empty<byte>());
        return data;
    }

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public async Task A_value_comes_back_as_it_was_with_its_type(string name, object value)
    {
        var table = await NewTable();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Value"] = value }, Stop);
        var stored = (await Get(table))["Value"];
        Assert.NotNull(stored);
        Assert.True(value.GetType() == stored.GetType(), name);
        Assert.Equal(value, stored);
    }

    [Fact]
    public async Task An_instant_with_an_offset_comes_back_as_the_same_instant_in_UTC()
    {
        var table = await NewTable();
        var local = new DateTimeOffset(2026, 3, 8, 1, 30, 0, TimeSpan.FromHours(-5));
        await table.AddEntityAsync(new TableEntity("p", "r") { ["At"] = local }, Stop);
        var stored = (await Get(table)).GetDateTimeOffset("At");
        Assert.Equal(local, stored);
        Assert.Equal(TimeSpan.Zero, stored!.Value.Offset);
    }

    [Fact]
    public async Task A_null_is_not_stored()
    {
        var table = await NewTable();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Nothing"] = null, ["Some"] = 1 }, Stop);
        var stored = await Get(table);
        Assert.False(stored.ContainsKey("Nothing"));
        Assert.Equal(1, stored["Some"]);
    }

    [Fact]
    public async Task A_class_comes_back_with_all_its_properties()
    {
        var table = await NewTable();
        var sample = new Sample
        {
            PartitionKey = "p", RowKey = "r", Text = "text", Flag = true, MaybeFlag = false, Number = 5, MaybeNumber = -6, Big = 1L << 40, MaybeBig = -7,
            Real = 2, MaybeReal = 0.5, Id = Guid.Parse("3f2504e0-4f89-11d3-9a0c-0305e82c3301"), MaybeId = Guid.Empty,
            At = new DateTimeOffset(2026, 7, 27, 8, 0, 0, TimeSpan.Zero), When = new DateTime(2026, 7, 27, 9, 0, 0, DateTimeKind.Utc),
            Bytes = [1, 2], Data = new BinaryData("three"u8.ToArray()), Stage = Stage.Sent, MaybeStage = Stage.Paid, Named = "named", Ignored = 9,
        };
        await table.AddEntityAsync(sample, Stop);
        var stored = (await table.GetEntityAsync<Sample>("p", "r", cancellationToken: Stop)).Value;
        Assert.Equivalent(
            new { sample.Text, sample.Flag, sample.MaybeFlag, sample.Number, sample.MaybeNumber, sample.Big, sample.MaybeBig, sample.Real, sample.MaybeReal, sample.Id, sample.MaybeId },
            new { stored.Text, stored.Flag, stored.MaybeFlag, stored.Number, stored.MaybeNumber, stored.Big, stored.MaybeBig, stored.Real, stored.MaybeReal, stored.Id, stored.MaybeId },
            strict: true);
        Assert.Equal((sample.At, sample.When, sample.Stage, sample.MaybeStage, sample.Named), (stored.At, stored.When, stored.Stage, stored.MaybeStage, stored.Named));
        Assert.Equal(DateTimeKind.Utc, stored.When!.Value.Kind);
        Assert.Equal(sample.Bytes, stored.Bytes);
        Assert.Equal("three", stored.Data!.ToString());
        Assert.Equal(0, stored.Ignored);
        Assert.NotEqual(default, stored.ETag);
        Assert.NotNull(stored.Timestamp);
    }

    [Fact]
    public async Task Enums_are_stored_as_their_names_and_renamed_properties_under_their_new_names()
    {
        var table = await NewTable();
        await table.AddEntityAsync(new Sample { PartitionKey = "p", RowKey = "r", Stage = Stage.Paid, Named = "n" }, Stop);
        var stored = await Get(table);
        Assert.Equal("Paid", stored["Stage"]);
        Assert.Equal("n", stored["renamed"]);
        Assert.False(stored.ContainsKey("Named"));
        Assert.False(stored.ContainsKey("Ignored"));
        Assert.False(stored.ContainsKey("MaybeStage"));
    }

    [Fact]
    public async Task Absent_properties_leave_a_class_as_its_constructor_made_it()
    {
        var table = await NewTable();
        await table.AddEntityAsync(new TableEntity("p", "r"), Stop);
        var stored = (await table.GetEntityAsync<Sample>("p", "r", cancellationToken: Stop)).Value;
        Assert.Null(stored.Text);
        Assert.Null(stored.MaybeStage);
        Assert.Equal(0, stored.Number);
    }

    [Theory]
    [InlineData("simple")]
    [InlineData("with space")]
    [InlineData("it's")]
    [InlineData("''")]
    [InlineData("a,b(c)=d&e+f%20%")]
    [InlineData("2026-07:practice:patient")]
    [InlineData("Ünï 漢字 🩺")]
    [InlineData("..")]
    [InlineData("\"<>[]{}|^`~!@$*;")]
    [InlineData("")]
    public async Task Any_allowed_key_finds_its_entity(string key)
    {
        var table = await NewTable();
        await table.AddEntityAsync(new TableEntity("p" + key, key) { ["Value"] = 1 }, Stop);
        Assert.Equal(1, (await Get(table, "p" + key, key))["Value"]);
        await table.UpdateEntityAsync(new TableEntity("p" + key, key) { ["Value"] = 2 }, ETagAll, TableUpdateMode.Merge, Stop);
        var found = await table.QueryAsync<TableEntity>(entity => entity.PartitionKey == "p" + key && entity.RowKey == key, cancellationToken: Stop).ToListAsync(Stop);
        Assert.Equal(2, Assert.Single(found)["Value"]);
        Assert.Equal(204, (await table.DeleteEntityAsync("p" + key, key, cancellationToken: Stop)).Status);
        Assert.False((await table.GetEntityIfExistsAsync<TableEntity>("p" + key, key, cancellationToken: Stop)).HasValue);
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\tb")]
    public async Task A_forbidden_key_is_refused(string key)
    {
        var table = await NewTable();
        await Refused(400, () => table.AddEntityAsync(new TableEntity(key, "r"), Stop));
        await Refused(400, () => table.AddEntityAsync(new TableEntity("p", key), Stop));
    }

    [Fact]
    public async Task A_key_of_512_characters_is_stored_and_a_longer_one_is_refused()
    {
        var table = await NewTable();
        await table.AddEntityAsync(new TableEntity(new string('k', 512), "r"), Stop);
        await Refused(400, () => table.AddEntityAsync(new TableEntity(new string('k', 513), "r"), Stop));
    }

    [Fact]
    public async Task A_text_of_32K_characters_is_stored_and_a_longer_one_is_refused()
    {
        var table = await NewTable();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Text"] = new string('t', 32 * 1024) }, Stop);
        await Refused(400, "PropertyValueTooLarge", () => table.AddEntityAsync(new TableEntity("p", "s") { ["Text"] = new string('t', (32 * 1024) + 1) }, Stop));
    }

    [Fact]
    public async Task Bytes_of_64K_are_stored_and_more_are_refused()
    {
        var table = await NewTable();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Bytes"] = new byte[64 * 1024] }, Stop);
        await Refused(400, "PropertyValueTooLarge", () => table.AddEntityAsync(new TableEntity("p", "s") { ["Bytes"] = new byte[(64 * 1024) + 1] }, Stop));
    }

    [Fact]
    public async Task An_entity_of_more_than_1_MiB_is_refused()
    {
        var table = await NewTable();
        var entity = new TableEntity("p", "r");
        for (var number = 0; number < 40; number++) entity[string.Create(CultureInfo.InvariantCulture, $"Text{number}")] = new string('t', 32 * 1024);
        await Refused(400, "EntityTooLarge", () => table.UpsertEntityAsync(entity, cancellationToken: Stop));
    }
}
