namespace CcmFlow.Functions.Api.V1;

/// <summary>The route takes a body as it is, and reads nobody's name from it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TakesFilesAttribute : Attribute;
