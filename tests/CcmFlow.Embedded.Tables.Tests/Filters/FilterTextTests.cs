using System.Linq.Expressions;
using Azure.Data.Tables;
using CcmFlow.Embedded.Tables.Tests.Contract;

namespace CcmFlow.Embedded.Tables.Tests.Filters;

public sealed class FilterTextTests
{
    private static string Text(Expression<Func<Sample, bool>> filter) => TableClient.CreateQueryFilter(filter);

    [Fact]
    public void Expressions_become_the_services_filter_language()
    {
        var month = "2026-07";
        var captured = new { Limit = 5L };
        var at = new DateTimeOffset(2026, 7, 27, 1, 2, 3, TimeSpan.FromHours(2));
        Assert.Equal("(PartitionKey eq 'it''s') and (RowKey ge '2026-07')", Text(sample => sample.PartitionKey == "it's" && string.Compare(sample.RowKey, month) >= 0));
        Assert.Equal("RowKey lt 'b'", Text(sample => sample.RowKey.CompareTo("b") < 0));
        Assert.Equal("RowKey le 'b'", Text(sample => 0 <= string.CompareOrdinal("b", sample.RowKey)));
        Assert.Equal("Big gt 5L", Text(sample => sample.Big > captured.Limit));
        Assert.Equal("Number lt 3", Text(sample => 3 > sample.Number));
        Assert.Equal("(Flag eq true) or (not (Flag eq true))", Text(sample => sample.Flag || !sample.Flag));
        Assert.Equal("At eq datetime'2026-07-26T23:02:03.0000000Z'", Text(sample => sample.At == at));
        Assert.Equal("Id eq guid'00000000-0000-0000-0000-000000000000'", Text(sample => sample.Id == Guid.Empty));
        Assert.Equal("Bytes eq X'00ff'", Text(sample => sample.Bytes == new byte[] { 0, 255 }));
        Assert.Equal("Real ge 2.0", Text(sample => sample.Real >= 2));
        Assert.Equal("Stage ne 'Paid'", Text(sample => sample.Stage != Stage.Paid));
        Assert.Equal("MaybeNumber eq 4", Text(sample => sample.MaybeNumber!.Value == 4));
        Assert.Equal("renamed eq 'x'", Text(sample => sample.Named!.Equals("x")));
    }

    [Fact]
    public void Entities_that_are_dictionaries_are_filtered_by_indexer_and_getter()
    {
        Assert.Equal("Name eq 'x'", TableClient.CreateQueryFilter<TableEntity>(entity => (string?)entity["Name"] == "x"));
        Assert.Equal("Count gt 1", TableClient.CreateQueryFilter<TableEntity>(entity => entity.GetInt32("Count") > 1));
    }

    [Fact]
    public void What_the_service_cannot_do_is_refused()
    {
        Assert.Throws<NotSupportedException>(() => Text(sample => sample.Text!.StartsWith("xy", StringComparison.Ordinal)));
        Assert.Throws<NotSupportedException>(() => Text(sample => sample.Text == null));
        Assert.Throws<NotSupportedException>(() => Text(sample => sample.Number + 1 == 2));
        Assert.Throws<NotSupportedException>(() => Text(sample => sample.Number == sample.MaybeNumber));
        Assert.Throws<NotSupportedException>(() => Text(sample => sample.Real == double.PositiveInfinity));
    }

    [Fact]
    public void Enums_are_not_ordered_because_the_service_would_order_their_names()
    {
        Assert.Throws<NotSupportedException>(() => Text(sample => sample.Stage > Stage.New));
        Assert.Throws<NotSupportedException>(() => Text(sample => Stage.Sent <= sample.MaybeStage));
        Assert.Equal("MaybeStage eq 'Sent'", Text(sample => Stage.Sent == sample.MaybeStage));
    }

    [Fact]
    public void A_DateTime_without_a_zone_is_no_instant_to_compare_with()
    {
        var noon = new DateTime(2026, 7, 27, 12, 0, 0, DateTimeKind.Unspecified);
        Assert.Throws<NotSupportedException>(() => TableClient.CreateQueryFilter($"At lt {noon}"));
        Assert.Throws<NotSupportedException>(() => Text(sample => sample.When < noon));
        Assert.Equal("At lt datetime'2026-07-27T12:00:00.0000000Z'", TableClient.CreateQueryFilter($"At lt {DateTime.SpecifyKind(noon, DateTimeKind.Utc)}"));
    }

    [Fact]
    public void Interpolated_values_are_quoted_and_escaped()
    {
        var injected = "x' or PartitionKey ne '";
        Assert.Equal("PartitionKey eq 'x'' or PartitionKey ne '''", TableClient.CreateQueryFilter($"PartitionKey eq {injected}"));
        Assert.Equal("A eq 1 and B eq 2L and C eq true and D eq 1.5", TableClient.CreateQueryFilter($"A eq {1} and B eq {2L} and C eq {true} and D eq {1.5}"));
        Assert.Equal("At lt datetime'1970-01-01T00:00:00.0000000Z'", TableServiceClient.CreateQueryFilter($"At lt {DateTimeOffset.UnixEpoch}"));
    }
}
