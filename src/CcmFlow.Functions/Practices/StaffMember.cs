namespace CcmFlow.Functions.Practices;

/// <param name="Id">Stable id; what orchestrations carry.</param>
/// <param name="Phone">E.164 mobile that pages go to.</param>
/// <param name="Credential">RN, LPN, MD …: decides whose minutes count.</param>
/// <param name="Physician">The billing practitioner or another QHP; otherwise clinical staff.</param>
public sealed record StaffMember(string Id, string Name, string Phone, string Credential, bool Physician);
