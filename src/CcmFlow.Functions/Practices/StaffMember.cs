namespace CcmFlow.Functions.Practices;

/// <param name="Id">Stable id; what orchestrations carry.</param>
/// <param name="Phone">E.164 mobile that pages go to.</param>
/// <param name="Credential">RN, LPN, MD …: decides whose minutes count.</param>
/// <param name="Physician">The billing practitioner or another QHP; otherwise clinical staff.</param>
public sealed record StaffMember(string Id, string Name, string Phone, string Credential, bool Physician)
{
    /// <summary>E.164 number that is called when a text does not help; null calls <see cref="Phone"/>.</summary>
    public string? VoicePhone { get; init; }

    /// <summary>
    /// The day on which the practice itself has seen that both numbers reach the person. Null: each is verified by a code before the person may
    /// hold a shift.
    /// </summary>
    public DateOnly? NumbersVerifiedOn { get; init; }

    /// <summary>Takes calls only: a landline, an answering service.</summary>
    public bool VoiceOnly { get; init; }

    public string NumberForCalls => VoicePhone ?? Phone;
}
