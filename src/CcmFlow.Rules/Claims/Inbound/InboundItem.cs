using System.Text.Json.Serialization;

namespace CcmFlow.Rules.Claims.Inbound;

/// <summary>Something that a clearinghouse or payer told. One file gives many, in its order.</summary>
/// <param name="Source">The transaction set.</param>
/// <param name="Position">One-based segment of the file at which it begins.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(InterchangeAcknowledgement), "TA1")]
[JsonDerivedType(typeof(GroupAcknowledgement), "999")]
[JsonDerivedType(typeof(StatusTotals), "277CA-totals")]
[JsonDerivedType(typeof(ClaimAcknowledgement), "277CA-claim")]
[JsonDerivedType(typeof(RemittanceHeader), "835-payment")]
[JsonDerivedType(typeof(ClaimPayment), "835-claim")]
[JsonDerivedType(typeof(ProviderAdjustment), "835-provider-adjustment")]
[JsonDerivedType(typeof(RemittanceTotals), "835-totals")]
[JsonDerivedType(typeof(EligibilityAnswer), "271-member")]
[JsonDerivedType(typeof(SetEnd), "set-end")]
public abstract record InboundItem(InboundSource Source, int Position);
