namespace CcmFlow.Rules.CarePlans;

/// <summary>The typical elements of a comprehensive care plan (CMS CCM FAQ 2022, MLN909188). CMS does not demand each of them for each patient.</summary>
public enum CarePlanElement
{
    ProblemList,
    ExpectedOutcomeAndPrognosis,
    MeasurableTreatmentGoals,
    CognitiveAndFunctionalAssessment,
    SymptomManagement,
    PlannedInterventions,
    MedicationManagement,
    EnvironmentalEvaluation,
    CaregiverAssessment,
    CoordinationWithOthers,
    PeriodicReview,
}
