using System.Text.Json.Serialization;

namespace CcmFlow.Bench.Tables;

/// <summary>One measured piece of work, told to either client.</summary>
/// <param name="Figure">Its name in the output.</param>
/// <param name="Work">insert, read, transaction or query.</param>
/// <param name="Table">The table that it is done in.</param>
/// <param name="Count">Requests; of a query, the entities that it must find.</param>
/// <param name="Callers">So many at once.</param>
/// <param name="Rows">Entities a transaction, or a page.</param>
internal sealed record TableOrder(
    [property: JsonIgnore] string Figure,
    [property: JsonPropertyName("work")] string Work,
    [property: JsonPropertyName("table")] string Table,
    [property: JsonPropertyName("count")] int Count,
    [property: JsonPropertyName("callers")] int Callers,
    [property: JsonPropertyName("rows")] int Rows);
