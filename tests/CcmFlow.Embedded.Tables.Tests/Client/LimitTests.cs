using System.Globalization;
using Azure;
using Azure.Data.Tables;

namespace CcmFlow.Embedded.Tables.Tests.Client;

/// <summary>What the service would refuse is told before it is sent: with its status and code, the property and the mend, and no value.</summary>
public sealed class LimitTests
{
    private const string Secret = "Ann Smith";
    private readonly InMemoryTableService service = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private TableClient Table => new("UseDevelopmentStorage=true", "things", new TableClientOptions { Transport = service });

    public static TheoryData<string, string, TableEntity> TooMuch()
    {
        static string Long(int length) => Secret + new string('x', length - Secret.Length);
        static TableEntity With(string name, object value) => new("p", "r") { [name] = value };
        var wide = new TableEntity("p", "r");
        for (var number = 0; number < 253; number++) wide[string.Create(CultureInfo.InvariantCulture, $"P{number}")] = Secret;
        var heavy = new TableEntity("p", "r");
        for (var number = 0; number < 40; number++) heavy[string.Create(CultureInfo.InvariantCulture, $"P{number}")] = Long(32_000);
        return new()
        {
            { "PropertyValueTooLarge", "Notes", With("Notes", Long(32_769)) },
            { "PropertyValueTooLarge", "Scan", With("Scan", new byte[65_537]) },
            { "PropertyValueTooLarge", "Scan", With("Scan", new BinaryData(new byte[65_537])) },
            { "EntityTooLarge", "P16", heavy },
            { "TooManyProperties", "P252", wide },
            { "PropertyNameTooLong", new string('n', 32), With(new string('n', 256), Secret) },
            { "PropertyNameInvalid", "care-plan", With("care-plan", Secret) },
            { "PropertyNameInvalid", "1st", With("1st", Secret) },
            { "PropertyNameInvalid", "At@odata.type", With("At@odata.type", Secret) },
            { "KeyValueTooLarge", "PartitionKey", new(Long(513), "r") },
            { "KeyValueTooLarge", "RowKey", new("p", Long(513)) },
            { "OutOfRangeInput", "PartitionKey", new(Secret + "/", "r") },
            { "OutOfRangeInput", "RowKey", new("p", Secret + "\\") },
            { "OutOfRangeInput", "RowKey", new("p", Secret + "#") },
            { "OutOfRangeInput", "RowKey", new("p", Secret + "?") },
            { "OutOfRangeInput", "RowKey", new("p", Secret + "\u0000") },
            { "OutOfRangeInput", "RowKey", new("p", Secret + "\u009f") },
            { "OutOfRangeInput", "RowKey", new("p", Secret + "🩺"[..1]) },
            { "OutOfRangeInput", "RowKey", new("p", "🩺"[1..] + Secret) },
            { "OutOfRangeInput", "At", With("At", new DateTimeOffset(1600, 12, 31, 23, 59, 59, TimeSpan.Zero)) },
            { "OutOfRangeInput", "At", With("At", DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc)) },
        };
    }

    [Theory]
    [MemberData(nameof(TooMuch), DisableDiscoveryEnumeration = true)]
    public async Task A_broken_limit_names_the_property_and_sends_nothing(string code, string property, TableEntity entity)
    {
        Func<Task>[] writes =
        [
            () => Table.AddEntityAsync(entity, Stop),
            () => Table.UpsertEntityAsync(entity, cancellationToken: Stop),
            () => Table.UpdateEntityAsync(entity, ETag.All, TableUpdateMode.Replace, Stop),
        ];
        foreach (var write in writes)
        {
            var refused = await Assert.ThrowsAsync<RequestFailedException>(write);
            Assert.Equal((400, code), (refused.Status, refused.ErrorCode));
            Assert.Contains(property, refused.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(Secret, refused.ToString(), StringComparison.Ordinal);
        }
        var action = new TableTransactionAction(TableTransactionActionType.Add, entity);
        var fine = new TableTransactionAction(TableTransactionActionType.Add, new TableEntity(entity.PartitionKey, "fine"));
        var failed = await Assert.ThrowsAsync<TableTransactionFailedException>(() => Table.SubmitTransactionAsync(code.StartsWith("Key", StringComparison.Ordinal) || property == "PartitionKey" ? [action] : [fine, action], Stop));
        Assert.Equal(code, failed.ErrorCode);
        Assert.NotNull(failed.FailedTransactionActionIndex);
        Assert.DoesNotContain(Secret, failed.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, service.Requests);
    }

    [Fact]
    public async Task What_just_fits_is_stored()
    {
        await Table.CreateAsync(Stop);
        var wide = new TableEntity(new string('k', 512), new string('r', 512)) { ["At"] = new DateTimeOffset(1601, 1, 1, 0, 0, 0, TimeSpan.Zero) };
        for (var number = 0; number < 251; number++) wide[string.Create(CultureInfo.InvariantCulture, $"P{number}")] = new string('x', number < 15 ? 32_768 : 100);
        wide["Nothing"] = null;
        Assert.Equal(204, (await Table.AddEntityAsync(wide, Stop)).Status);
    }

    [Fact]
    public async Task A_transaction_names_the_action_that_breaks_its_rules_and_sends_nothing()
    {
        static TableTransactionAction Add(string partition, string row, int length = 0) =>
            new(TableTransactionActionType.Add, new TableEntity(partition, row) { ["A"] = new string('漢', length), ["B"] = new string('漢', length) });
        async Task Fails(int status, string code, int index, params TableTransactionAction[] actions)
        {
            var failed = await Assert.ThrowsAsync<TableTransactionFailedException>(() => Table.SubmitTransactionAsync(actions, Stop));
            Assert.Equal((status, code, index), (failed.Status, failed.ErrorCode, failed.FailedTransactionActionIndex));
            Assert.Equal(0, service.Requests);
        }

        await Fails(400, "CommandsInBatchActOnDifferentPartitions", 2, Add("p", "a"), Add("p", "b"), Add("q", "c"));
        await Fails(400, "InvalidDuplicateRow", 1, Add("p", "a"), Add("p", "a"));
        await Fails(400, "InvalidInput", 100, [.. Enumerable.Range(0, 101).Select(row => Add("p", $"{row}"))]);
        // Each text has 32,768 characters of 3 bytes, escaped as 6: about 384 KiB an action.
        await Fails(413, "RequestBodyTooLarge", 10, [.. Enumerable.Range(0, 20).Select(row => Add("p", $"{row}", 32_768))]);
    }

    [Theory]
    [InlineData(DateTimeKind.Local)]
    [InlineData(DateTimeKind.Unspecified)]
    public async Task A_DateTime_that_is_not_UTC_is_not_sent(DateTimeKind kind)
    {
        var refused = await Assert.ThrowsAsync<NotSupportedException>(
            () => Table.AddEntityAsync(new TableEntity("p", "r") { ["At"] = new DateTime(2026, 7, 27, 0, 0, 0, kind) }, Stop));
        Assert.Contains("Property At", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, service.Requests);
    }
}
