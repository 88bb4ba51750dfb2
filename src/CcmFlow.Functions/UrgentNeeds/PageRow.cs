using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.UrgentNeeds;

/// <summary>A text to somebody of the team about a case, as the outbox keeps it. Instants are UTC.</summary>
public sealed record PageRow(string Row, string Person, string Template, DeliveryState State, DateTimeOffset OrderedAt, DateTimeOffset? HandedOverAt);
