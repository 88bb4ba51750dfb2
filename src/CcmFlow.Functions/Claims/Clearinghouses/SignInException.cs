namespace CcmFlow.Functions.Claims.Clearinghouses;

/// <summary>No token could be had: nothing was sent.</summary>
public sealed class SignInException(string message) : Exception(message);
