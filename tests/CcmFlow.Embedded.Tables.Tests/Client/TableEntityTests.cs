using Azure;
using Azure.Data.Tables;

namespace CcmFlow.Embedded.Tables.Tests.Client;

public sealed class TableEntityTests
{
    [Fact]
    public void A_getter_of_another_type_throws()
    {
        var entity = new TableEntity { ["Value"] = 1 };
        Assert.Equal(1, entity.GetInt32("Value"));
        Assert.Throws<InvalidOperationException>(() => entity.GetString("Value"));
        Assert.Throws<InvalidOperationException>(() => entity.GetInt64("Value"));
    }

    [Fact]
    public void A_getter_of_a_missing_property_gives_null()
    {
        var entity = new TableEntity();
        Assert.Null(entity.GetInt32("Value"));
        Assert.Null(entity.GetString("Value"));
        Assert.Null(entity["Value"]);
        Assert.Null(entity.Timestamp);
        Assert.Equal(default, entity.ETag);
    }

    [Fact]
    public void A_property_keeps_its_type_and_widens_an_int()
    {
        var entity = new TableEntity { ["Big"] = 5L, ["Real"] = 1.5, ["Text"] = "a" };
        entity["Big"] = 6;
        entity["Real"] = 2;
        Assert.Equal(6L, entity["Big"]);
        Assert.Equal(2d, entity["Real"]);
        Assert.Throws<InvalidOperationException>(() => entity["Text"] = 1);
    }

    [Fact]
    public void Instants_and_bytes_are_given_in_both_forms()
    {
        var at = new DateTimeOffset(2026, 7, 27, 0, 0, 0, TimeSpan.Zero);
        var entity = new TableEntity { ["At"] = at, ["Bytes"] = new byte[] { 1 } };
        Assert.Equal(at, entity.GetDateTimeOffset("At"));
        Assert.Equal(at.UtcDateTime, entity.GetDateTime("At"));
        Assert.Equal([1], entity.GetBinaryData("Bytes")!.ToArray());
    }

    [Fact]
    public void Keys_and_ETag_are_properties_too()
    {
        var entity = new TableEntity("p", "r") { ETag = new ETag("W/\"1\"") };
        Assert.Equal(("p", "r"), (entity["PartitionKey"], entity["RowKey"]));
        Assert.Equal(new ETag("W/\"1\""), new TableEntity(entity).ETag);
        Assert.Equal(["PartitionKey", "RowKey", "odata.etag"], entity.Keys);
    }
}
