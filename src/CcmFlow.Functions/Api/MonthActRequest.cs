namespace CcmFlow.Functions.Api;

/// <summary>An act on a patient's month.</summary>
/// <param name="Id">Names the act; needed to open a month again.</param>
/// <param name="By">Team member or account.</param>
/// <param name="Why">In up to 500 characters.</param>
public sealed record MonthActRequest(string? Id, string? By, string? Why);
