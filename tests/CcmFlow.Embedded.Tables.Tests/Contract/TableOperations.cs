using Azure.Data.Tables;
using FsCheck;
using FsCheck.Fluent;

namespace CcmFlow.Embedded.Tables.Tests.Contract;

/// <summary>Random operations on few keys, so that they meet each other often.</summary>
internal static class TableOperations
{
    private static readonly string[] Partitions = ["", "p", "p'1", "é"];
    private static readonly string[] Rows = ["a", "B", "b", "b ", "it's", "漢"];
    private static readonly string[] Names = ["Number", "Big", "Real", "Flag", "Text", "At", "Id", "Bytes", "Mixed"];

    private static Gen<TableOperation.Write> Writes { get; } =
        from type in Gen.Elements(Enum.GetValues<TableTransactionActionType>())
        from partition in Gen.Elements(Partitions)
        from row in Gen.Elements(Rows)
        from name in Gen.Elements(Names)
        from value in ValueOf(name)
        from version in Gen.Elements(Enum.GetValues<TableOperation.Version>())
        select new TableOperation.Write(type, partition, row, name, value, version);

    private static Gen<string> Comparisons { get; } = Gen.OneOf(
        from row in Gen.Elements(Rows) from op in Operators select $"RowKey {op} '{row.Replace("'", "''", StringComparison.Ordinal)}'",
        from partition in Gen.Elements(Partitions) from op in Operators select $"PartitionKey {op} '{partition.Replace("'", "''", StringComparison.Ordinal)}'",
        from name in Gen.Elements(Names) from literal in LiteralOf(name) select $"{name} {literal}");

    private static Gen<string> Operators => Gen.Elements("eq", "ne", "lt", "le", "gt", "ge");

    private static Gen<string> Filters { get; } = Gen.OneOf(
        Comparisons,
        from left in Comparisons from right in Comparisons from op in Gen.Elements("and", "or") select $"{left} {op} {right}",
        from left in Comparisons from right in Comparisons select $"not ({left}) and ({right})",
        from one in Comparisons from two in Comparisons from three in Comparisons select $"({one} or {two}) and {three}",
        Gen.Constant(""));

    private static Gen<TableOperation> Steps { get; } = Gen.Frequency(
        (6, Writes.Select(write => (TableOperation)write)),
        (3, from partition in Gen.Elements(Partitions)
            from writes in Writes.NonEmptyListOf()
            select (TableOperation)new TableOperation.Batch(partition, [.. writes.Take(6)])),
        (2, from partition in Gen.Elements(Partitions) from row in Gen.Elements(Rows) select (TableOperation)new TableOperation.Read(partition, row)),
        (4, from filter in Filters from size in Gen.Choose(1, 4) select (TableOperation)new TableOperation.Query(filter, size)));

    public static Arbitrary<TableOperation[]> Sequences { get; } = Arb.From(Steps.ArrayOf(25), Shorter);

    /// <summary>Leaves out one step at a time.</summary>
    private static IEnumerable<TableOperation[]> Shorter(TableOperation[] steps) =>
        steps.Select((_, left) => steps.Where((_, index) => index != left).ToArray());

    private static Gen<object?> ValueOf(string name) => Gen.Frequency((1, Gen.Constant<object?>(null)), (9, name switch
    {
        "Number" => Gen.Choose(0, 3).Select(number => (object?)number),
        "Big" => Gen.Choose(0, 3).Select(number => (object?)(9_000_000_000L + number)),
        "Real" => Gen.Elements(0d, 1d, 1.5, -2.25e10, 3d).Select(number => (object?)number),
        "Flag" => Gen.Elements(true, false).Select(flag => (object?)flag),
        "Text" => Gen.Elements("", "a", "A", "it's", "漢字", "z\r\n").Select(text => (object?)text),
        "At" => Gen.Choose(0, 3).Select(hour => (object?)new DateTimeOffset(2026, 7, 27, hour, 0, 0, TimeSpan.Zero)),
        "Mixed" => Gen.Elements<object?>(1, 2, 5L, 1.5, "1", "b", true, false),
        "Id" => Gen.Choose(0, 3).Select(number => (object?)new Guid(number, 0, 0, new byte[8])),
        _ => Gen.Choose(0, 3).Select(number => (object?)new[] { (byte)number, (byte)255 }),
    }));

    /// <summary>Operator and literal. Guids and bytes are only compared for equality: Azurite orders their base64 texts.</summary>
    private static Gen<string> LiteralOf(string name) => name switch
    {
        "Number" => from op in Operators from number in Gen.Choose(0, 3) select $"{op} {number}",
        "Big" => from op in Operators from number in Gen.Choose(0, 3) select $"{op} {9_000_000_000L + number}L",
        "Real" => from op in Operators from number in Gen.Elements("0.0", "1.5", "3.0") select $"{op} {number}",
        "Flag" => from op in Gen.Elements("eq", "ne") from flag in Gen.Elements("true", "false") select $"{op} {flag}",
        "Text" => from op in Operators from text in Gen.Elements("", "a", "it''s", "漢字") select $"{op} '{text}'",
        "At" => from op in Operators from hour in Gen.Choose(0, 3) select $"{op} datetime'2026-07-27T0{hour}:00:00Z'",
        // Azurite answers 500 when it meets another type beside an Int64 literal, so that one is left out.
        "Mixed" => from op in Gen.Elements("eq", "ne") from literal in Gen.Elements("1", "'1'", "'b'", "1.5", "true") select $"{op} {literal}",
        "Id" => from op in Gen.Elements("eq", "ne") from number in Gen.Choose(0, 3) select $"{op} guid'{new Guid(number, 0, 0, new byte[8])}'",
        _ => from op in Gen.Elements("eq", "ne") from number in Gen.Choose(0, 3) select $"{op} X'0{number}ff'",
    };
}
