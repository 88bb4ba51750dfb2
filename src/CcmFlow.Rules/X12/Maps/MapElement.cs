using System.Collections.Frozen;

namespace CcmFlow.Rules.X12.Maps;

/// <summary>An element or component as a guide uses it.</summary>
/// <param name="Required">Whether the guide requires it.</param>
/// <param name="Codes">The only values; null for any.</param>
/// <param name="IsTelling">Its code tells which of several segments of the same id this is.</param>
/// <param name="Components">By number, of a composite; empty for a simple element.</param>
internal sealed record MapElement(bool Required, FrozenSet<string>? Codes, bool IsTelling, IReadOnlyDictionary<int, MapElement> Components);
