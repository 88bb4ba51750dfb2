namespace CcmFlow.Functions.Identity;

/// <summary>The route takes a body as it is, and reads nobody's name from it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TakesFilesAttribute : Attribute;
