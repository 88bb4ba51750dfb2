using CcmFlow.Functions.Ledger;

namespace CcmFlow.Functions.Api;

/// <summary>An entry as the ledger took it.</summary>
/// <param name="Late">Its month is closed: it stands beside what was decided.</param>
public sealed record LoggedTime(string Id, bool Late);

/// <param name="Complexity">Null: none was noted for the month.</param>
public sealed record ComplexityView(ComplexityNote? Complexity);
