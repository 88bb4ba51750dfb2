using CcmFlow.Rules.Carriers;

namespace CcmFlow.Functions.Practices;

/// <summary>A practice's numbers at its second carrier.</summary>
/// <param name="Carrier">Another one than the first.</param>
/// <param name="TextNumber">E.164 number that patients get safety texts from.</param>
/// <param name="PagerNumber">E.164 number that clinicians are paged from.</param>
public sealed record SecondCarrier(SmsProvider Carrier, string TextNumber, string PagerNumber);
