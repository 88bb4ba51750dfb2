using System.Text.Json.Serialization;

namespace CcmFlow.Rules.OnCall;

/// <summary>What is to be done, in order. Round and step make each page's idempotency key.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "effect")]
[JsonDerivedType(typeof(FindOnCall), nameof(FindOnCall))]
[JsonDerivedType(typeof(SendPage), nameof(SendPage))]
[JsonDerivedType(typeof(SendReminder), nameof(SendReminder))]
[JsonDerivedType(typeof(TellMovedOn), nameof(TellMovedOn))]
[JsonDerivedType(typeof(ConfirmTaken), nameof(ConfirmTaken))]
[JsonDerivedType(typeof(NoteUntaken), nameof(NoteUntaken))]
[JsonDerivedType(typeof(TellAlreadyTaken), nameof(TellAlreadyTaken))]
[JsonDerivedType(typeof(TellPatientWroteAgain), nameof(TellPatientWroteAgain))]
[JsonDerivedType(typeof(TellPatient), nameof(TellPatient))]
[JsonDerivedType(typeof(AskOutcome), nameof(AskOutcome))]
[JsonDerivedType(typeof(LogMinutes), nameof(LogMinutes))]
[JsonDerivedType(typeof(AskMinutes), nameof(AskMinutes))]
[JsonDerivedType(typeof(Alarm), nameof(Alarm))]
[JsonDerivedType(typeof(HandToSupervisor), nameof(HandToSupervisor))]
[JsonDerivedType(typeof(Close), nameof(Close))]
public abstract record UrgentNeedEffect;

/// <summary>Look up who is on call for the step now; answer with <see cref="OnCallFound"/>.</summary>
public sealed record FindOnCall(int Round, int Step) : UrgentNeedEffect;

/// <summary>Page somebody by a channel.</summary>
/// <param name="Try">Counts the calls of a step from 1.</param>
public sealed record SendPage(int Round, int Step, string Person, PageChannel Channel = PageChannel.Text, int Try = 1) : UrgentNeedEffect;

public sealed record SendReminder(int Round, int Step, string Person) : UrgentNeedEffect;

/// <summary>The next step is being paged; the person may still take the case.</summary>
public sealed record TellMovedOn(int Round, int Step, string Person) : UrgentNeedEffect;

public sealed record ConfirmTaken(string Person) : UrgentNeedEffect;

/// <summary>Nobody has the case any more: whoever is paged next must be able to take it in every way.</summary>
public sealed record NoteUntaken : UrgentNeedEffect;

public sealed record TellAlreadyTaken(string Person) : UrgentNeedEffect;

/// <summary>There is a new message to read.</summary>
public sealed record TellPatientWroteAgain(string Person) : UrgentNeedEffect;

/// <summary>The patient hears that nobody has answered yet and what to do meanwhile.</summary>
/// <param name="Time">Counts from 1.</param>
public sealed record TellPatient(int Time) : UrgentNeedEffect;

public sealed record AskOutcome(string Person) : UrgentNeedEffect;

/// <summary>Whole minutes of CCM time by the person, ended now.</summary>
public sealed record LogMinutes(string Person, int Minutes) : UrgentNeedEffect;

/// <summary>The case is closed but its minutes are not known: a task for the person, never a reason to page.</summary>
public sealed record AskMinutes(string Person) : UrgentNeedEffect;

/// <summary>For the supervisor.</summary>
public sealed record Alarm(AlarmReason Reason, int Round, int Step) : UrgentNeedEffect
{
    /// <summary>Whose numbers it is about.</summary>
    public string? Person { get; init; }
}

/// <summary>The supervisor and the answering service are called about a case that nobody took; either may take it.</summary>
public sealed record HandToSupervisor(int Round) : UrgentNeedEffect;

public sealed record Close : UrgentNeedEffect;
