namespace CcmFlow.Functions.Messaging;

/// <summary>Which of a practice's carriers a text goes through.</summary>
public enum CarrierChoice { First, Second }
