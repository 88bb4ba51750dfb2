using System.Text.Json.Serialization;
using CcmFlow.Rules.Carriers;

namespace CcmFlow.Rules.OnCall;

/// <summary>What happens to a case. Person ids only.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(OnCallFound), nameof(OnCallFound))]
[JsonDerivedType(typeof(PageNotDelivered), nameof(PageNotDelivered))]
[JsonDerivedType(typeof(HolderNotReached), nameof(HolderNotReached))]
[JsonDerivedType(typeof(CaseTaken), nameof(CaseTaken))]
[JsonDerivedType(typeof(CaseDeclined), nameof(CaseDeclined))]
[JsonDerivedType(typeof(OutcomeReported), nameof(OutcomeReported))]
[JsonDerivedType(typeof(PatientWroteAgain), nameof(PatientWroteAgain))]
[JsonDerivedType(typeof(PatientAdded), nameof(PatientAdded))]
[JsonDerivedType(typeof(CaseClosedByStaff), nameof(CaseClosedByStaff))]
[JsonDerivedType(typeof(DeadlinePassed), nameof(DeadlinePassed))]
public abstract record UrgentNeedEvent;

/// <summary>The answer to <see cref="FindOnCall"/>.</summary>
public sealed record OnCallFound(int Round, int Step, IReadOnlyList<string> People) : UrgentNeedEvent;

/// <summary>A channel did not reach the person.</summary>
/// <param name="Fault">What the carrier says of a text; a call just was not taken.</param>
public sealed record PageNotDelivered(
    int Round, int Step, string Person, PageChannel Channel = PageChannel.Text, CarrierFault Fault = CarrierFault.Unexplained) : UrgentNeedEvent;

/// <summary>The holder could not be told that the patient wrote again.</summary>
public sealed record HolderNotReached(string Person) : UrgentNeedEvent;

public sealed record CaseTaken(string Person) : UrgentNeedEvent;

public sealed record CaseDeclined(string Person) : UrgentNeedEvent;

/// <summary>The call is over. Minutes null: the person said done without saying how long.</summary>
public sealed record OutcomeReported(string Person, int? Minutes) : UrgentNeedEvent;

public sealed record PatientWroteAgain(NeedSeverity Severity) : UrgentNeedEvent;

/// <summary>The patient wrote something that tells of no need by itself ("the door is open"): part of the case while it is open, no reason to open it again.</summary>
public sealed record PatientAdded : UrgentNeedEvent;

/// <summary>Closed on the console, without a call: a false alarm, or dealt with otherwise.</summary>
public sealed record CaseClosedByStaff(string Person) : UrgentNeedEvent;

/// <summary>The state's deadline is due. One that comes early changes nothing.</summary>
public sealed record DeadlinePassed : UrgentNeedEvent;
