using CcmFlow.Rules.CarePlans;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>A care plan on file that is or was in force; of others nothing is kept (<see cref="CarePlanSpan.MayCount"/>).</summary>
/// <param name="Active">By its status, whatever its dates say; else it was completed.</param>
public sealed record RosterCarePlan(string Id, string Title, bool Active, DateOnly? Start, DateOnly? End)
{
    internal CarePlanSpan Span => new(Active ? CarePlanStatus.Active : CarePlanStatus.Completed, Start, End);
}
