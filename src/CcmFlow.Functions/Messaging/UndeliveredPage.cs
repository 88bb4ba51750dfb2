using CcmFlow.Rules.Carriers;
using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Functions.Messaging;

/// <summary>A text to a clinician that did not reach the phone.</summary>
/// <param name="SecondWay">It was the copy over the second carrier, or the repetition where there is none.</param>
/// <param name="Fault">What the carrier says of it.</param>
public sealed record UndeliveredPage(string Practice, string Need, string Person, string Template, int Round, int Step, bool SecondWay, CarrierFault Fault)
{
    /// <summary>What it means for the case; null when the case need not know.</summary>
    public UrgentNeedEvent? Event => Template switch
    {
        nameof(TextTemplate.Page) => new PageNotDelivered(Round, Step, Person, SecondWay ? PageChannel.OtherCarrier : PageChannel.Text, Fault),
        nameof(TextTemplate.PagePatientWroteAgain) => new HolderNotReached(Person),
        _ => null,
    };
}
