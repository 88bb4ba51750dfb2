namespace CcmFlow.Embedded.Functions.Hosting;

/// <summary>Gives the value of one parameter for one invocation.</summary>
internal delegate ValueTask<object?> ParameterBinder(InvocationContext context);
